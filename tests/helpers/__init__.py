"""What tests share: servers, simulated accounts, processes and broken set-ups."""
