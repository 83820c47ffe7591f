"""What the browser loads: plain files, no framework, nothing from elsewhere."""
