"""Serving on stdin and stdout: the front that answers first, and the transport that takes over."""
