"""Where in a text a wish stands: what is quoted of a long one is the plea, and not how it begins."""

from collections.abc import Iterator

from .reading import HEAD, TAIL
from .wishes import looks_like_opt_out

_BEFORE = 3
"""Words that are quoted before the plea itself."""
SHORT = 60
"""Characters of a text that is quoted from its beginning, whatever it says: so many are shown wherever one is."""
_WINDOW, _STEP = 24, 12
"""Words in which a plea is looked for at a time, and by how many the next place is further on."""


def plea_in(text: str) -> str:
    """A text that may be a wish, from about where it says so; all of it where it is short or that is not found."""
    if len(text) <= SHORT:
        return text
    words = (text if len(text) <= HEAD + TAIL else f"{text[:HEAD]} {text[-TAIL:]}").split()
    begin = next((place for place in _places(words) if _says_so(words, place)), 0)
    # The last word of these by which the window still says so; what repeats itself says so for ever.
    silent = (place for place in range(begin + 1, begin + 2 * _WINDOW) if not _says_so(words, place))
    begin = max(next(silent, begin + 1) - 1 - _BEFORE, 0)
    return f"… {' '.join(words[begin:])}" if begin else text


def _places(words: list[str]) -> Iterator[int]:
    yield from range(0, max(len(words) - _STEP, 1), _STEP)


def _says_so(words: list[str], begin: int) -> bool:
    window = words[begin : begin + _WINDOW]
    return bool(window) and looks_like_opt_out(" ".join(window))
