"""A text before it is sent: every argument checked and normalised, all problems reported at once."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from ...provider.errors import InvalidArguments, Issue, NotConfigured
from ...provider.numbers import display
from ...provider.wire.documented import OutboundMessage
from ..numbers import normalise
from ..urls import check_media_url
from ..vocabulary import TEXT_LIMIT
from .naming import NO_NAMES, Names
from .segments import Segmentation, analyse

_UNSENDABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
"""Controls but line ends and the tab, and halves of surrogate pairs."""


@dataclass(frozen=True)
class Draft:
    """A message that can be sent. Numbers are 11 digits.

    Attributes:
        merged: How many recipients were named twice.
        called: The recipients as they were called, where any of them was by a name; empty where all were numbers.
    """

    sender: str
    recipients: tuple[str, ...]
    text: str
    media: tuple[str, ...] = ()
    group: bool = False
    merged: int = 0
    called: tuple[str, ...] = ()

    @cached_property
    def segmentation(self) -> Segmentation:
        """What its text would cost to send, as an SMS."""
        return analyse(self.text)

    def requests(self) -> tuple[OutboundMessage, ...]:
        """What goes to the provider: one private request each, or one request for the whole group."""
        audiences = [self.recipients] if self.group else [(to,) for to in self.recipients]
        return tuple(
            OutboundMessage(sender=self.sender, to=to, text=self.text, media=self.media) for to in audiences
        )


@dataclass(frozen=True)
class Senders:
    """The numbers that may be sent from, the default first. None set allows any the caller names."""

    allowed: tuple[str, ...] = ()

    def choose(self, wanted: str) -> str:
        """The 11 digits to send from.

        Raises:
            ValueError: if `wanted` is no number or not allowed.
            NotConfigured: if none is wanted and none is set.
        """
        if wanted:
            return self.permitted(wanted, "; leave it out to send from the first")
        if self.allowed:
            return self.allowed[0]
        raise NotConfigured(
            "Not sent: no number to send from is set.",
            "Set BULKVS_FROM to a number of the account and restart the server, or pass from_number.",
        )

    def knows(self, number: str) -> bool:
        """Whether the operator named it as a number of the account."""
        return number in self.allowed

    def others(self, number: str) -> tuple[str, ...] | None:
        """What else may be sent from; None where the operator named none."""
        return tuple(other for other in self.allowed if other != number) if self.allowed else None

    def permitted(self, wanted: str, otherwise: str = "") -> str:
        """The 11 digits of a number that may be used.

        Args:
            otherwise: What else a caller can do, said where it may not.

        Raises:
            ValueError: if `wanted` is no number or not allowed.
        """
        number = normalise(wanted)
        if self.allowed and number not in self.allowed:
            named = ", ".join(display(n) for n in self.allowed)
            raise ValueError(f"is not among the numbers that BULKVS_FROM permits: {named}{otherwise}")
        return number


def compose(
    senders: Senders,
    to: Sequence[str],
    text: str,
    media: Sequence[str],
    from_number: str,
    *,
    group: bool,
    names: Names = NO_NAMES,
) -> Draft:
    """A draft out of a caller's arguments.

    Args:
        names: What the names among the recipients mean.

    Raises:
        InvalidArguments: with one issue for each argument that cannot be used.
        NotConfigured: where no sender is named and none is set.
    """
    issues: list[Issue] = []
    recipients = [_checked(issues, f"to[{i}]", names.number_of, said) for i, said in enumerate(to)]
    pictures = [_checked(issues, f"media_urls[{i}]", check_media_url, url) for i, url in enumerate(media)]
    sender = _checked(issues, "from_number", senders.choose, from_number)
    issues += _text_issues(text, has_media=bool(media))
    distinct = tuple(dict.fromkeys(recipients))
    issues += _audience_issues(distinct, sender, group=group)
    if issues:
        raise InvalidArguments(issues)
    merged, together = len(to) - len(distinct), group and len(distinct) > 1
    return Draft(sender, distinct, text, tuple(pictures), together, merged, names.called(to))


def _checked(issues: list[Issue], field: str, check: Callable[[str], str], value: str) -> str:
    try:
        return check(value)
    except ValueError as problem:
        issues.append(Issue(field=field, problem=str(problem)))
        return field


def _text_issues(text: str, *, has_media: bool) -> list[Issue]:
    if not text.strip() and not has_media:
        return [Issue(field="message", problem="is empty and there is no media; give a text or a media URL")]
    if len(text) > TEXT_LIMIT:
        return [Issue(field="message", problem=f"has {len(text)} characters; at most {TEXT_LIMIT} are sent")]
    unsendable = {f"U+{ord(c):04X}" for c in _UNSENDABLE.findall(text)}
    named = ", ".join(sorted(unsendable)[:5])
    return [Issue(field="message", problem=f"contains control characters: {named}")] if unsendable else []


def _audience_issues(recipients: tuple[str, ...], sender: str, *, group: bool) -> list[Issue]:
    if not recipients:
        return [Issue(field="to", problem="is empty; name at least one phone number")]
    if sender in recipients:
        return [Issue(field="to", problem="contains the number that the text would be sent from")]
    return []
