"""Sentences from their parts."""

import random
from itertools import product

from bulkvs_mcp.messaging.consent.wishes import looks_like_opt_out

SAMPLE = 1_200


def drawn(*parts: tuple[str, ...]) -> list[str]:
    """A part of all that they can make, always the same."""
    everything = ["".join(each) for each in product(*parts)]
    return random.Random(7).sample(everything, min(SAMPLE, len(everything)))  # noqa: S311 (no secret)


def missed(texts: list[str]) -> list[str]:
    return [text for text in texts if not looks_like_opt_out(text)]


def taken(texts: list[str]) -> list[str]:
    return [text for text in texts if looks_like_opt_out(text)]
