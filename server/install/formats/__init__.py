"""The formats of configuration files, each changed in one place and nowhere else."""
