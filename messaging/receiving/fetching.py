"""Fetching the text of a part, from an address that whoever texts us may have chosen.

It is treated as an attacker's: https only, every address that the host resolves to must be public, and the
connection goes to one that was checked (a second look-up could say something else). No redirect is followed, no
proxy or credential of this machine is used, and what is read is bounded in size and time.
"""

import ssl
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import cache
from ipaddress import IPv6Address, ip_address
from socket import SOCK_STREAM
from urllib.parse import SplitResult, urlsplit

import anyio
import httpx2

from ...provider.posts.texts import unfold
from ..urls import check_media_url

SIZE_LIMIT = 64 * 1024
FETCH_SECONDS = 20.0
"""Patience with one part, from the look-up of its host to its last byte."""

_CHARSETS = ("utf-8", "us-ascii", "iso-8859-1", "windows-1252", "utf-16")

Resolve = Callable[[str, int], Awaitable[Sequence[str]]]
"""All addresses of a host."""


class PartUnavailable(Exception):
    """A part could not be fetched, and why: never a word of it, nor its URL."""


async def resolve(host: str, port: int) -> Sequence[str]:
    """The addresses of a host, as this machine sees them."""
    found = await anyio.getaddrinfo(host, port, type=SOCK_STREAM)
    return [str(address[4][0]) for address in found]


def is_public(address: str) -> bool:
    """Whether an address is one that everybody on the Internet reaches alike."""
    try:
        found = ip_address(address)
    except ValueError:
        return False
    # Whether one that holds another is global, not every Python answers alike.
    if isinstance(found, IPv6Address) and (
        found.ipv4_mapped or found.sixtofour or found.teredo or found.is_site_local
    ):
        return False
    return found.is_global and not (found.is_multicast or found.is_reserved)


@cache
def _tls() -> ssl.SSLContext:
    return httpx2.create_ssl_context()


@dataclass(frozen=True)
class PartFetcher:
    """Fetches one part.

    Attributes:
        public: Whether an address may be connected to.
    """

    resolve: Resolve = resolve
    public: Callable[[str], bool] = is_public
    tls: Callable[[], ssl.SSLContext] = _tls
    patience: float = FETCH_SECONDS

    async def __call__(self, url: str) -> str:
        """The text of the part.

        Raises:
            PartUnavailable: it is not there now, or must not be fetched.
        """
        try:
            with anyio.fail_after(self.patience):
                return await self._fetch(_checked(url))
        except TimeoutError:
            raise PartUnavailable("it took too long") from None
        except (httpx2.HTTPError, OSError) as error:
            raise PartUnavailable(f"the connection failed ({type(error).__name__})") from None

    async def _fetch(self, parts: SplitResult) -> str:
        host, port = parts.hostname or "", parts.port or 443
        request = httpx2.Request(
            "GET",
            httpx2.URL(scheme="https", host=await self._address(host, port), port=port, raw_path=_target(parts)),
            headers={"Host": parts.netloc, "User-Agent": "bulkvs-mcp", "Accept-Encoding": "identity"},
            extensions={"sni_hostname": host},
        )
        async with httpx2.AsyncClient(verify=self.tls(), trust_env=False, timeout=self.patience) as client:
            response = await client.send(request, stream=True, follow_redirects=False)
            try:
                return await _text(response)
            finally:
                await response.aclose()

    async def _address(self, host: str, port: int) -> str:
        try:
            addresses = await self.resolve(host, port)
        except (OSError, UnicodeError):
            raise PartUnavailable("its host is not known") from None
        # One that is not public among others is how a host would lead inwards.
        if not addresses or not all(map(self.public, addresses)):
            raise PartUnavailable("its host is not a public one")
        return addresses[0]


def _checked(url: str) -> SplitResult:
    try:
        return urlsplit(check_media_url(url))
    except ValueError as problem:
        raise PartUnavailable(f"its URL {problem}") from None


def _target(parts: SplitResult) -> bytes:
    return f"{parts.path or '/'}{f'?{parts.query}' if parts.query else ''}".encode("ascii")


async def _text(response: httpx2.Response) -> str:
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if response.status_code != 200:
        raise PartUnavailable(f"the answer was {response.status_code}")
    if kind == "text/html" or response.headers.get("content-encoding", "identity").lower() != "identity":
        raise PartUnavailable("the answer was no plain text")
    body = bytearray()
    async for chunk in response.aiter_raw():
        body += chunk
        if len(body) > SIZE_LIMIT:
            raise PartUnavailable("it is too long")
    charset = (response.charset_encoding or "utf-8").lower()
    written = bytes(body).decode(charset if charset in _CHARSETS else "utf-8", "replace")
    return unfold(written.removeprefix("\ufeff")).strip()
