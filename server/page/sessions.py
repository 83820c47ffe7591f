"""Who may decide on the page: a tab that came by a link which was good once, and has had a session since.

Both are random words of which only the hash is kept, in the memory of the process that serves. What binds a tab
to a person is that the link came to them through something that only their user of this machine can read.
"""

import secrets
import time
from hashlib import sha256

from ...messaging.approval.haste import Seconds

LINK_SECONDS = 60.0
"""How long a link is good, for one tab."""
MOST = 32
"""Links, and tabs, at a time; the oldest leaves for the next."""


class Sessions:
    """The links that are still good, and the tabs that came by one."""

    def __init__(self, seconds: Seconds = time.monotonic) -> None:
        self._seconds = seconds
        self._links: dict[str, float] = {}
        self._tabs: dict[str, None] = {}

    def link(self) -> str:
        """A word that makes one tab a session, once, within a minute."""
        word = secrets.token_urlsafe(24)
        self._links[_hash(word)] = self._seconds() + LINK_SECONDS
        self._links = dict([*self._links.items()][-MOST:])
        return word

    def begin(self, link: str) -> str:
        """The session of the tab that brought it; empty where it is not good, or not any more."""
        until = self._links.pop(_hash(link), None)
        if until is None or self._seconds() >= until:
            return ""
        session = secrets.token_urlsafe(24)
        self._tabs[_hash(session)] = None
        self._tabs = dict.fromkeys([*self._tabs][-MOST:])
        return session

    def tab(self, session: str) -> str:
        """What tells this session's tab from others; empty where there is no such session."""
        hashed = _hash(session)
        return hashed if hashed in self._tabs else ""


def _hash(word: str) -> str:
    return sha256(word.encode()).hexdigest()
