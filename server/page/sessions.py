"""Which tab may do what on the page: one that came by a link which was good once, and has had a session since.

Links and sessions are random words of which only the hash is kept, in the memory of the process that serves, with
what was granted to them. What binds a tab to a person is that the link came to them through something that only
their user of this machine can read.
"""

import secrets
import time
from enum import Flag, auto
from hashlib import sha256
from typing import NamedTuple

from ...messaging.approval.haste import Seconds

LINK_SECONDS = 60.0
"""How long a link is good, for one tab."""
MOST = 32
"""Links, and tabs, at a time; the oldest leaves for the next."""


class Grant(Flag):
    """What a tab may ask for."""

    APPROVALS = auto()
    """To see what waits for a decision, and to decide it."""
    HISTORY = auto()
    """To read the conversations."""
    PHONE = auto()
    """To text as the other person: in the sandbox only."""


NOTHING = Grant(0)


class Shown(NamedTuple):
    """What the page of a process shows to whoever comes by one of its links.

    Attributes:
        whole: The conversations too, and not the approvals only.
        sandbox: Nothing is real here: whoever sees the conversations can be the other person in them.
        ours: The operator's own numbers, the one that texts are sent from first.
        command: What a command on this record begins with, in a terminal; empty where none reaches it.
    """

    whole: bool = False
    sandbox: bool = False
    ours: tuple[str, ...] = ()
    command: str = "bulkvs-mcp"

    @property
    def granted(self) -> Grant:
        """What such a tab may ask for."""
        if not self.whole:
            return Grant.APPROVALS
        return Grant.APPROVALS | Grant.HISTORY | (Grant.PHONE if self.sandbox else NOTHING)


APPROVALS_ONLY = Shown()


class Session(NamedTuple):
    """A session's word, which its tab alone has, and what it may ask for."""

    word: str
    granted: Grant


class Sessions:
    """The links that are still good, and the tabs that came by one."""

    def __init__(self, seconds: Seconds = time.monotonic) -> None:
        self._seconds = seconds
        self._links: dict[str, tuple[float, Grant]] = {}
        self._tabs: dict[str, Grant] = {}

    def link(self, granted: Grant = Grant.APPROVALS) -> str:
        """A word that makes one tab a session with these grants, once, within a minute."""
        word = secrets.token_urlsafe(24)
        self._links[_hash(word)] = self._seconds() + LINK_SECONDS, granted
        self._links = dict([*self._links.items()][-MOST:])
        return word

    def begin(self, link: str) -> Session | None:
        """The session of the tab that brought it; None where it is not good, or not any more."""
        until, granted = self._links.pop(_hash(link), (0.0, NOTHING))
        if not granted or self._seconds() >= until:
            return None
        word = secrets.token_urlsafe(24)
        self._tabs[_hash(word)] = granted
        self._tabs = dict([*self._tabs.items()][-MOST:])
        return Session(word, granted)

    def tab(self, session: str) -> str:
        """What tells this session's tab from others; empty where there is no such session."""
        hashed = _hash(session)
        return hashed if hashed in self._tabs else ""

    def granted(self, tab: str) -> Grant:
        """What the tab may ask for; nothing where there is no such tab."""
        return self._tabs.get(tab, NOTHING)


def _hash(word: str) -> str:
    return sha256(word.encode()).hexdigest()
