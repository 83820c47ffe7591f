"""Where the provider is, and whether that is this machine."""

import ipaddress

BASE_URL = "https://portal.bulkvs.com/api/v1.0"


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
