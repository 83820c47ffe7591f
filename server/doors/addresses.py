"""Addresses of peers, as they are compared and counted."""

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

Network = IPv4Network | IPv6Network
Address = IPv4Address | IPv6Address

LOOPBACK: tuple[Network, ...] = (ip_network("127.0.0.0/8"), ip_network("::1"))
_HOME = 64
"""Bits of an IPv6 address that a network gives a customer; the others are that customer's own choice."""


def address_of(written: str) -> Address | None:
    """An address with or without a port; None for what is none."""
    plain = written.strip()
    if plain.startswith("["):
        plain = plain[1:].partition("]")[0]
    elif plain.count(":") == 1:
        plain = plain.partition(":")[0]
    try:
        address = ip_address(plain)
    except ValueError:
        return None
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return mapped or address


def within(address: Address | None, networks: tuple[Network, ...]) -> bool:
    """Whether it belongs to one of them."""
    return address is not None and any(address in network for network in networks)


def counted_as(address: Address) -> Network:
    """What counts as one address: for IPv6 the network in which somebody can take any."""
    return ip_network((address, _HOME if address.version == 6 else 32), strict=False)
