"""The `.txt` parts of an MMS, which are its text: fetched after it is on record, until they are there.

Whoever texts us may name the address, so it is treated as an attacker's: https only, every address that the host
resolves to must be public, and the connection goes to one that was checked (a second look-up could say
something else). No redirect is followed, no proxy or credential of this machine is used, and what is read is
bounded in size and time.
"""

import json
import logging
import ssl
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from ipaddress import IPv6Address, ip_address
from socket import SOCK_STREAM
from urllib.parse import SplitResult, urlsplit

import anyio
import httpx2

from ...provider.posts.texts import unfold
from ..brakes import opt_outs
from ..record.retention import DAY_MS
from ..record.store import Row, Store, Transaction
from ..refusals import StoreUnavailable
from ..times import Clock, wall_clock
from ..urls import check_media_url
from .inbox import heed

SIZE_LIMIT = 64 * 1024
FETCH_SECONDS = 20.0
"""Patience with one part, from the look-up of its host to its last byte."""
PAUSES = (60, 600, 3600)
"""Seconds until the next attempt; the last one for all that follow."""
GIVE_UP_DAYS = 3
"""Where a part is not there by then, its URL stays on record and the text without it."""
AT_A_TIME = 4

_IDLE_SECONDS = 600.0
_CHARSETS = ("utf-8", "us-ascii", "iso-8859-1", "windows-1252", "utf-16")

Resolve = Callable[[str, int], Awaitable[Sequence[str]]]
"""All addresses of a host."""
Fetch = Callable[[str], Awaitable[str]]

_logger = logging.getLogger(__name__)


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
    if isinstance(found, IPv6Address) and (found.sixtofour or found.teredo or found.is_site_local):
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


@dataclass
class Parts:
    """Completes texts of which parts are still to be fetched: at once, and where that fails, again later.

    When the next attempt is due is not on record: after a restart, and in every process, it is now.
    """

    store: Store
    fetch: Fetch
    now: Clock = wall_clock
    _woken: anyio.Event = field(default_factory=anyio.Event)
    _plan: dict[str, tuple[int, int]] = field(default_factory=dict[str, tuple[int, int]])
    """For each text that waits: the attempts that failed, and when the next one is due."""

    def wake(self) -> None:
        """A text with parts has come."""
        self._woken.set()

    async def run(self) -> None:
        """Completes what there is, and what comes, until it is cancelled."""
        while True:
            self._woken = anyio.Event()
            pause = await self._round_or_later()
            with anyio.move_on_after(pause):
                await self._woken.wait()

    async def _round_or_later(self) -> float:
        try:
            return await self.round()
        except StoreUnavailable:
            return float(PAUSES[0])
        except Exception:
            # Receiving must go on, whatever is wrong here.
            _logger.exception("fetching the parts of texts failed unexpectedly")
            return float(PAUSES[0])

    async def round(self) -> float:
        """Tries everything that is due once; returns the seconds until the next is."""
        waiting = await self.store.read(lambda tx: _incomplete(tx, self.now() - GIVE_UP_DAYS * DAY_MS))
        self._plan = {row["message_id"]: self._plan.get(row["message_id"], (0, 0)) for row in waiting}
        limit = anyio.CapacityLimiter(AT_A_TIME)
        async with anyio.create_task_group() as fetching:
            for row in waiting:
                if self._plan[row["message_id"]][1] <= self.now():
                    fetching.start_soon(self._complete, row, limit)
        due = min((due for _, due in self._plan.values()), default=self.now() + round(_IDLE_SECONDS * 1000))
        return max(0.0, (due - self.now()) / 1000)

    async def _complete(self, row: Row, limit: anyio.CapacityLimiter) -> None:
        identifier, urls = str(row["message_id"]), _urls(row)
        async with limit:
            texts = [await self._fetched(identifier, url) for url in urls]
        missing = [url for url, text in zip(urls, texts, strict=True) if text is None]
        found = [text for text in texts if text]
        if len(missing) < len(urls) and not await self._written(row, found, missing):
            missing = urls
        if missing:
            self._later(identifier)
        else:
            del self._plan[identifier]

    async def _written(self, row: Row, found: Sequence[str], missing: Sequence[str]) -> bool:
        try:
            await self.store.write(lambda tx: _write(tx, row, found, missing))
        except StoreUnavailable:
            return False
        return True

    async def _fetched(self, identifier: str, url: str) -> str | None:
        try:
            return await self.fetch(url)
        except PartUnavailable as reason:
            _logger.warning("a part of %s could not be fetched: %s", identifier, reason)
        except Exception:
            # It must not keep back the others.
            _logger.exception("fetching a part of %s failed unexpectedly", identifier)
        return None

    def _later(self, identifier: str) -> None:
        failed = self._plan[identifier][0]
        pause = PAUSES[min(failed, len(PAUSES) - 1)]
        self._plan[identifier] = (failed + 1, self.now() + pause * 1000)


def _incomplete(tx: Transaction, since: int) -> list[Row]:
    return tx.rows(
        "SELECT message_id, number, parts, received FROM inbound WHERE received>=:since AND parts<>'[]'"
        " ORDER BY received",
        {"since": since},
    )


def _urls(row: Row) -> list[str]:
    return [str(url) for url in json.loads(row["parts"])]


def _write(tx: Transaction, row: Row, found: Sequence[str], missing: Sequence[str]) -> None:
    """Adds to the text what was found. The URLs that are missing stay, and the post has them all."""
    known = tx.row(
        "SELECT text FROM inbound WHERE message_id=:id AND parts=:parts",
        {"id": row["message_id"], "parts": row["parts"]},
    )
    # Another process may have been quicker.
    if known is None:
        return
    text = "\n".join(filter(None, [known["text"], *found]))
    tx.change(
        "UPDATE inbound SET text=:text, parts=:parts, opt_out=:wish WHERE message_id=:id",
        {
            "text": text,
            "parts": json.dumps(missing),
            "wish": int(opt_outs.looks_like_opt_out(text)),
            "id": row["message_id"],
        },
    )
    heed(tx, row["number"], text, row["received"])
