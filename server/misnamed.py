"""Environment variables that were meant as settings of this server and are none.

A brake under a wrong name would brake nothing, and nobody would know: a name close to a brake's keeps everything
from being sent. Any other wrong name is only told. In doubt a name counts as close: a server that says what it
cannot read costs a minute, and a text cannot be taken back.
"""

import re
from collections.abc import Callable, Collection, Mapping
from typing import NamedTuple

from ..messaging.spelling import distance

_OURS = "BULKVS"
_BRAKES = {
    "QUIET_HOURS": "quiet hours hour night silence silent curfew dnd window schedule",
    "READ_ONLY": "readonly nosend only no off stop stopped halt halted disabl pause paused pausing suspend freeze"
    " frozen kill lock locked draft preview",
    "SANDBOX": "sandbox dryrun testmode simulat dry test testing mock fake demo safe live mode staging env"
    " environment",
    "CONFIRM": "confirm approv human ask consent verify verif elicit hitl review",
    "ALLOW_TO": "allow whitelist blacklist denylist blocklist optout suppress permit deny block ban to dnc contact"
    " target",
    "DAILY_LIMIT": "daily limit day cap quota throttle budget rate spend",
    "MAX_RECIPIENTS": "recipient max maximum",
    "FROM": "sender from number phone",
}
"""What keeps texts from being sent or from being real, and the words that it may be sought by."""
_ABBREVIATED = ("BULK", "BVS")
"""What our name is shortened to; others may have such names too, so only a brake's very own is heard behind it."""
_LEADING = ("STORE", "BASE_URL")
"""Not brakes, but where one leads: a record has the opt-outs, and at an address may be a simulator."""
_OTHERS = {"CONFIG", "CONFIGS", "CLOCK", "BLACK", "CONTENT", "LIGHT", "RIGHT", "TENDER"}
"""Close to the spelling of a brake, or of a word for one, and other words."""
_LONG = 5
"""Letters from which on a word is recognised within another and misspelt."""
_SHOWN = 64


class Misnamed(NamedTuple):
    """A variable that is no setting, as it may be shown, and the brake that it is close to, if to any."""

    name: str
    meant: str

    @property
    def problem(self) -> str:
        """What is wrong with it, to be said after its name."""
        return f"is not the name of a setting{f' ({self.meant} may be meant)' if self.meant else ''}"


def misnamed(environ: Mapping[str, str], known: Collection[str]) -> list[Misnamed]:
    """The variables that look like settings and are none, by name.

    One that is empty is not set, unless it may be an allow-list, which then admits nobody.
    """
    close = {name: _meant(name) for name in environ if name not in known}
    return [
        Misnamed(_shown(name), f"{_OURS}_{meant}" if meant else "")
        for name, meant in sorted(close.items())
        if (environ[name] and (meant or _unread(name, known))) or meant == "ALLOW_TO"
    ]


def _looks_like_ours(name: str) -> bool:
    # Most variables are others': only what has all but one of our letters in front is looked at closely.
    return _ours_in(name) and _ours_in(_letters(name)[: len(_OURS) + 2])


def _ours_in(text: str) -> bool:
    return len(set(_OURS) - set(text.upper())) <= 1


def _unread(name: str, known: Collection[str]) -> bool:
    """Whether it has our prefix and is no setting: they are read in small letters too."""
    return _letters(name).startswith(_OURS) and name.upper() not in known


def _meant(name: str) -> str:
    return (_near(name) if _looks_like_ours(name) else "") or _behind_another(_letters(name))


def _behind_another(letters: str) -> str:
    """The brake whose very name stands behind what can only be ours: shortened, shuffled, behind that of MCP."""
    ends = ((brake, _letters(brake)) for brake in _BRAKES)
    return next((brake for brake, end in ends if letters.endswith(end) and _is_ours(letters[: -len(end)])), "")


def _is_ours(prefix: str) -> bool:
    bare = re.sub("^MCP(?:SERVER)?|MCP(?:SERVER)?$", "", prefix)
    return bare in _ABBREVIATED or sorted(bare) == sorted(_OURS)


def _near(name: str) -> str:
    letters = _letters(name)
    if letters.startswith(_OURS):
        rest = letters.removeprefix(_OURS)
        return "" if rest in _OTHERS else _spelt(rest, 2) or _worded(rest, _words(name))
    starts = [length for length in range(5, 8) if distance(letters[:length], _OURS) <= 1]
    return next((meant for length in starts if (meant := _spelt(letters[length:], 1))), "")


def _spelt(rest: str, slips: int) -> str:
    """The setting that is written like this but for some slips; for one, where it is short."""
    close = {name: distance(rest, _letters(name)) for name in (*_BRAKES, *_LEADING)}
    nearest = min(close, key=lambda name: close[name])
    return nearest if close[nearest] <= (slips if len(nearest) > 6 and nearest in _BRAKES else 1) else ""


def _worded(rest: str, words: set[str]) -> str:
    """The brake that has one of these words."""
    sought = [(brake, word.upper()) for brake, all_words in _BRAKES.items() for word in all_words.split()]
    tests: tuple[Callable[[str], bool], ...] = (
        lambda word: len(word) >= _LONG and word in rest,
        lambda word: word in words,
        lambda word: len(word) >= _LONG and any(distance(word, each) <= 1 for each in words - _OTHERS),
    )
    return next((brake for test in tests for brake, word in sought if test(word)), "")


def _words(name: str) -> set[str]:
    """The words of a name: between underscores, and where a capital follows a small letter."""
    found = re.findall(r"[A-Z]?[a-z0-9]+|[A-Z0-9]+", name)
    return {form for word in found for form in (word.upper(), word.upper().rstrip("S"))}


def _letters(name: str) -> str:
    return re.sub("[^A-Z0-9]", "", name.upper())


def _shown(name: str) -> str:
    """A name without what could deceive, since answers and logs say it."""
    return "".join(c if c.isascii() and c.isprintable() else "?" for c in name)[:_SHOWN]
