"""What an answer claims: by its status, and besides what is documented, where a refusal may say that it was done.

Nobody documents such answers. What says two things says nothing, so whoever reads them takes neither for granted.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Literal, cast

from .untrusted import all_in, plain, read_json

Verdict = Literal["done", "failed", "unknown"]

_READ = 20_000
"""Characters of a body whose words are looked at."""

_TAKEN = re.compile(
    r"(?:(?:ref|message|msg|sms|mms)[\s_-]?(?:uu)?id|\bsid|\bresults)\b[\\\"']*\s*[:=>]"
    r"(?!\s*(?:null\b|\\*\"\\*\"|\[\s*\]|\{\s*\}))"
    r"|\bstatus\b[\\\"']*\s*[:=>][\s\\\"']*success",
    re.IGNORECASE,
)
"""What only an answer to a request that was taken has, in any notation: a reference, results, a success."""
_ESCAPED = re.compile(r"\\u00([2-7][0-9a-f])", re.IGNORECASE)

_DONE = (
    r"(?:sent|queued|enqueued|accepted|delivered|submitted|processed|scheduled|transmitted|dispatched|forwarded"
    r"|created|saved|updated|deleted|removed|registered|done|completed?)"
)
_FILLERS = (
    r"(?:the|your|this|it|all|already|message|messages|sms|mms|text|texts|request|webhook|was|were|has|have|been"
    r"|is|are|being|successfully|ok|and|now|status|code|state|result|[0-9]+)"
)
_SAYS_DONE = re.compile(
    rf"^(?:{_FILLERS} )*{_DONE}(?=$| (?:for|to|and|as|at|already|successfully|in|ok)\b)"
    rf"|\b(?:queued|accepted|submitted|scheduled) for (?:delivery|sending|processing)\b"
    rf"|\bsuccess(?:ful(?:ly)?)?\b|^(?:{_FILLERS} )*(?:ok|okay|pending|in progress|processing)$"
)
_DENIED = re.compile(
    r"\b(?:not|no|never|without|cannot|can't|n't|unable|fail\w*|error|invalid|reject\w*|denied|refused|must|required"
    r"|before|until|unless|if|could|should|only|too)\b|n't\b"
)
"""Words that make of a success what did not happen, or should."""
_CLAUSES = re.compile(r"[^\w' ]+|\bbut\b|\bhowever\b")

_AFFIRMED = frozenset({"success", "successful", "ok", "sent", "accepted", "queued", "delivered", "done"})
_TRUE = frozenset({"true", "1", "yes", "y"})
_FALSE = frozenset({"false", "0", "no", "n"})
_STATES = frozenset({"status", "state", "result", "outcome", "code", "statuscode", "resultcode", "httpstatus"})
_ERRORS = frozenset({"error", "errors", "errorcode", "errormessage", "fault", "exception", "failure"})
_WHY = frozenset({"description", "detail", "details", "reason"})
_NOTHING = frozenset({"", "0", "none", "null", "false", "no", "[]", "{}"})
_GOOD = frozenset({"", "0", "200", "201", "202"})


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_FAILURES = _words(
    "fail- fail-s fail-ed fail-ure error reject- reject-s reject-ed refus-ed invalid- denied- block-ed"
    " undeliver-ed undeliver-able unsupported- unauthori-zed unauthori-sed forbid-den"
)
"""Words of failure. These alone say for certain that it failed; up to their hyphens they say that it may have."""
_CERTAIN = frozenset(word.replace("-", "") for word in _FAILURES)
_STEMS = {word.partition("-")[0] if "-" in word else rf"{word}\b" for word in _FAILURES}
_FAILED = re.compile(rf"\W*(?:{'|'.join(sorted(_STEMS))}|not\b|no\b|unable|cannot)")
_REASONS = _words(
    "a an and account address auth bad balance barred because blacklist blacklisted blocklist blocklisted brand by"
    " campaign carrier characters code contact content credentials credit destination disallowed disconnected due"
    " empty filter filtered for format fraud from funds insufficient international landline length long"
    " malformed media message missing mms mobile number operator opted optout or out parameter phone"
    " policy prohibited reason recipient registered request sender service size sms spam stop subscriber suspended"
    " tcr text the tn to token too type unallocated unassigned unregistered url username wrong"
)
"""Every word that may stand beside: what it is about, why it failed. Those that leave it open have no end."""
_CODES = re.compile(r"4(?!08|21|25|60|99)[0-9]{2}|[0-9]{4,20}")
"""Numbers that may: of statuses only those with which nothing was done. Small ones count parts."""
_BETWEEN_WORDS = re.compile(r"[\s:;,.()\[\]/#'\"-]+")


def verdict(status: str) -> Verdict:
    """What a status says. One with anything in it that nobody knows says nothing: it may have been done."""
    words = [word for word in _BETWEEN_WORDS.split(status.casefold()) if word]
    if status.strip().upper() == "SUCCESS":
        return "done"
    return "failed" if words and words[0] in _CERTAIN and all(map(_says_why, words)) else "unknown"


def _says_why(word: str) -> bool:
    return word in _CERTAIN or word in _REASONS or _CODES.fullmatch(word) is not None


def may_be_done(body: str) -> bool:
    """Whether a body may be the answer to a request that was taken, whatever status came with it.

    Something in between may have wrapped it, or cut it off.
    """
    text = body.replace("\0", "")
    spelt = _ESCAPED.sub(lambda escape: chr(int(escape[1], 16)), text)
    return _TAKEN.search(spelt) is not None or _breaks_off(text) or claims(_parsed(text))


def claims(value: object) -> bool:
    """Whether anything in a value says that it was done."""
    return any(_affirms(fields) for fields in _objects(value)) or any(map(_says_done, _texts(value)))


def denies(fields: Mapping[str, object]) -> bool:
    """Whether fields that no success is documented to have say that it was none."""
    return any(_denied(_plain_key(key), value) for key, value in fields.items())


def _denied(key: str, value: object) -> bool:
    said = _text(value).strip().casefold()
    if key in _ERRORS:
        return said not in _NOTHING
    if key in _AFFIRMED:
        return said in _FALSE
    if key in _STATES:
        return said not in _GOOD and not _says_done(said)
    return key in _WHY and _FAILED.match(said) is not None


def _affirms(fields: Mapping[str, object]) -> bool:
    said = {_plain_key(key): _text(value).strip().casefold() for key, value in fields.items()}
    # The webhook itself is what only a success shows.
    return bool(said.get("webhook") and said.get("url")) or any(
        value in _TRUE for key, value in said.items() if key in _AFFIRMED
    )


def _says_done(text: str) -> bool:
    line = plain(text, _READ).casefold()
    clauses = (" ".join(clause.split()) for clause in _CLAUSES.split(line))
    return any(_SAYS_DONE.search(clause) and not _DENIED.search(clause) for clause in clauses)


def _objects(value: object) -> Iterator[Mapping[str, object]]:
    return (cast("dict[str, object]", item) for item in all_in(value) if isinstance(item, dict))


def _texts(value: object) -> Iterator[str]:
    return (item for item in all_in(value) if isinstance(item, str))


def _parsed(text: str) -> object:
    try:
        return read_json(text)
    except (ValueError, RecursionError):
        return text


def _breaks_off(text: str) -> bool:
    """Whether a body sets out as JSON and is none, or says two things of one."""
    begun = text.lstrip("\ufeff\ufffd \t\r\n")
    if not begun.startswith(("{", "[")):
        return False
    try:
        read_json(begun)
    except (ValueError, RecursionError):
        return True
    return False


def _plain_key(key: str) -> str:
    return re.sub(r"[\s_-]", "", key).casefold()


def _text(value: object) -> str:
    return value if isinstance(value, str) else "" if value is None else json.dumps(value)
