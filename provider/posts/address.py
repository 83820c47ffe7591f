"""Where the provider posts to us: an address that ends in a secret, which only the provider is told.

It comes back in the provider's words, as it is or encoded, and whoever shows them to anybody hides it here.
"""

import re

PATH = "/inbound/"
"""Where the provider posts to, followed by the secret: its posts carry no signature."""

_SLASH = r"(?:[/\\]|%(?:25)*2f)"
_DIGIT = r"(?:[0-9a-f]|%(?:25)*(?:3[0-9]|[46][1-6]))"
_AFTER_PATH = re.compile(rf"({_SLASH}{PATH.strip('/')}{_SLASH}+){_DIGIT}{{16,}}", re.IGNORECASE)
"""Less is too little of the secret to be of use, and others' addresses say such things too."""
_ALONE = re.compile(rf"{_DIGIT}{{33,}}", re.IGNORECASE)
"""More digits than the id of a request has, which a person may need to ask the provider about it."""


def address_without_secret(url: str) -> str:
    """A webhook's address as it may be shown: another's is left as it is, whatever secret it has."""
    return _AFTER_PATH.sub(r"\1(secret)", url)


def words_without_secret(text: str) -> str:
    """Somebody's words as they may be shown: the secret is hidden with its address and without."""
    return _ALONE.sub(_without_digits, address_without_secret(text))


def _without_digits(run: re.Match[str]) -> str:
    # A long number is none: a secret without any letter is not drawn in a lifetime.
    return run[0] if run[0].isdecimal() else "(secret)"
