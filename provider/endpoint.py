"""Where the provider is, whether that is this machine, and how much it is asked at a time."""

import ipaddress

BASE_URL = "https://portal.bulkvs.com/api/v1.0"
CONCURRENCY = 50
"""Requests at a time, unless the operator says otherwise."""


def is_loopback(host: str) -> bool:
    """Whether `host` names this machine."""
    name = host.lower().rstrip(".")
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(name.strip("[]"))
    except ValueError:
        return False
    return (getattr(address, "ipv4_mapped", None) or address).is_loopback
