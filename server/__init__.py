"""How it is served: command line, settings, assembly, stdio and HTTP."""
