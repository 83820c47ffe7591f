"""What people text about whether they want to be texted."""
