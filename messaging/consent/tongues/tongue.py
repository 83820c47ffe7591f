"""How people say in other languages that they want no more texts: what each calls things, and how it puts them together.

Words are alternatives of a regular expression, by their stems; accents do not matter (`reading.bare`).
"""

from collections.abc import Iterator
from typing import NamedTuple

NEVER = r"(?!)"
"""Matches nothing: a language that has no such word, or says it otherwise."""


class Tongue(NamedTuple):
    """The words of one language, or of several that are close.

    Attributes:
        stop: To cease, told somebody.
        send: To send, write, text, contact or bother.
        noun: What is sent.
        never: Not, before a verb.
        none: No more of something.
        want: I want, wish, need or agree to, without the negation.
        get: To receive or be contacted.
        remove: To take off, told somebody; with `me` in it where it is one word.
        mine: Me, or my number.
        lists: Where one is taken off.
        again: More, again, ever: what ends a plea.
        later: What makes it a matter of one time or thing.
        itself: What is a wish without more.
    """

    stop: str
    send: str
    noun: str
    never: str
    none: str
    want: str
    get: str
    remove: str
    mine: str
    lists: str
    again: str
    later: str = NEVER
    itself: str = NEVER


def few(count: int) -> str:
    """Up to so many words within a part of a sentence."""
    return rf"(?:[^\s.,?]+ ){{0,{count}}}?"


def patterns_of(tongue: Tongue, *, verb_first: bool = False) -> Iterator[str]:
    """How the words of a language make a wish."""
    t = tongue
    ends = rf"(?= {few(2)}(?:{t.again}|{t.noun})\b| [.,]| ?$)"
    gets = rf"(?:{t.get})(?= {few(4)}(?:{t.again}|{t.noun})\b|(?: [^\s.,?]+)? (?:[.,]|$))"
    yield rf"(?:{t.stop}) {few(3)}(?:{t.send}|{t.noun})\b"
    yield rf"(?:{t.never}) {few(3)}(?:{t.send})(?! {few(2)}(?:{t.later})\b){ends}"
    yield rf"(?:{t.never}) {few(1)}(?:{t.want}) {few(3)}(?:{gets}|(?:{t.noun}|{t.send})\b)"
    yield rf"(?:{t.want}) {few(2)}(?:{t.stop}) {few(2)}{gets}"
    yield rf"(?:{t.want}) {few(2)}(?:{t.never}|{t.none}) {few(2)}(?:{gets}|(?:{t.noun}|{t.send})\b)"
    yield rf"(?:{t.none}) {few(1)}(?:{t.noun})(?= {few(1)}(?:{t.again})\b| [.,]| ?$)"
    yield rf"(?:{t.remove}) {few(1)}(?:{t.mine})(?= [.,]| ?$| {few(2)}(?:{t.again}|{t.lists})\b)"
    yield rf"(?:{t.remove}) (?:(?!el |o |il |le )[^\s.,?]{{1,5}} ){{0,3}}?(?:{t.lists})\b"
    if verb_first:
        yield rf"(?:{t.mine}|nummer) (?:bitte |aub )?(?:{t.remove})(?= [.,]| ?$| (?:{t.again})\b)"
        yield rf"(?:{t.send}) {few(2)}(?:{t.never}|{t.none}) (?:{t.again}|{t.noun})\b"
        yield rf"(?:{t.send}) (?:sie |bitte )?(?:{t.mine}|mir) (?:bitte )?(?:{t.never})(?= [.,]| ?$)"
        yield rf"(?:{t.send}) (?:{t.never}) (?:till |til |med )?(?:{t.mine})(?= [.,]| ?$)"
    yield t.itself
