"""Settings that are missing, malformed, misspelt or left as in an example."""

from ....helpers.server.doctors import TOKEN, USERNAME
from ....helpers.server.patients import CHECKS
from .case import DEPEND_ON_RECORD, NEEDS_ACCOUNT, PAIR, Case, set_to, without

CASES: dict[str, Case] = {
    "no token": Case(
        without("BULKVS_TOKEN"), "settings", "failed", "BULKVS_TOKEN is not set", PAIR, NEEDS_ACCOUNT
    ),
    "no username": Case(
        without("BULKVS_USERNAME"), "settings", "failed", "BULKVS_USERNAME is not set", PAIR, NEEDS_ACCOUNT
    ),
    "token in quotes": Case(
        set_to("BULKVS_TOKEN", f'"{TOKEN}"'),
        "settings",
        "failed",
        "BULKVS_TOKEN has quotation marks",
        "Correct it",
        NEEDS_ACCOUNT,
    ),
    "username in quotes": Case(
        set_to("BULKVS_USERNAME", f" '{USERNAME}'\n"),
        "settings",
        "failed",
        "BULKVS_USERNAME has quotation marks",
        "Correct it",
        NEEDS_ACCOUNT,
    ),
    "token of the example": Case(
        set_to("BULKVS_TOKEN", "your API token"),
        "settings",
        "failed",
        "BULKVS_TOKEN is still the placeholder",
        PAIR,
        NEEDS_ACCOUNT,
    ),
    "username of the example": Case(
        set_to("BULKVS_USERNAME", "you@example.com"),
        "settings",
        "failed",
        "BULKVS_USERNAME is still the placeholder",
        PAIR,
        NEEDS_ACCOUNT,
    ),
    "token not expanded": Case(
        set_to("BULKVS_TOKEN", "${BULKVS_TOKEN}"),
        "settings",
        "failed",
        "BULKVS_TOKEN holds a reference that the client did not expand",
        "${env:NAME} in Cursor",
        NEEDS_ACCOUNT,
    ),
    "sender not expanded": Case(
        set_to("BULKVS_FROM", "${input:bulkvs-from}"),
        "settings",
        "failed",
        "BULKVS_FROM holds a reference",
        "the value itself",
        frozenset({"senders", "numbers"}),
    ),
    "timeout malformed": Case(
        set_to("BULKVS_TIMEOUT", "soon"), "settings", "failed", "BULKVS_TIMEOUT is malformed", "Correct it"
    ),
    "sender malformed": Case(
        set_to("BULKVS_FROM", "shop-4711"),
        "settings",
        "failed",
        "BULKVS_FROM is malformed: entry 1 contains letters",
        "Correct it",
        frozenset({"senders", "numbers"}),
    ),
    "address malformed": Case(
        set_to("BULKVS_BASE_URL", "http://sms.example/api"),
        "settings",
        "failed",
        "BULKVS_BASE_URL is malformed",
        "Correct it",
        NEEDS_ACCOUNT,
    ),
    "record malformed": Case(
        set_to("BULKVS_STORE", f"postgres://ops:{TOKEN}@db/texts"),
        "settings",
        "failed",
        "BULKVS_STORE is malformed",
        "Correct it",
        DEPEND_ON_RECORD | {"record"},
    ),
    "sandbox malformed": Case(
        set_to("BULKVS_SANDBOX", "perhaps"),
        "settings",
        "failed",
        "BULKVS_SANDBOX is malformed",
        "Correct it",
        CHECKS - {"versions", "settings", "clock", "server", "launcher"},
    ),
    "public address malformed": Case(
        set_to("BULKVS_PUBLIC_URL", "texts.example.com"),
        "settings",
        "failed",
        "BULKVS_PUBLIC_URL is malformed",
        "Correct it",
        DEPEND_ON_RECORD,
    ),
    "variable misspelt": Case(
        set_to("BULKVS_TOKENS", TOKEN),
        "settings",
        "warning",
        "BULKVS_TOKENS is not the name of a setting; BULKVS_TOKEN is",
        "Rename it to BULKVS_TOKEN",
    ),
    "variable half remembered": Case(
        set_to("BULKVS_FROM_NUMBER", "13109060901"),
        "settings",
        "failed",
        "BULKVS_FROM_NUMBER is not the name of a setting (BULKVS_FROM may be meant).",
        "Rename it to BULKVS_FROM, or take it away",
    ),
    "variable unknown": Case(
        set_to("BULKVS_ZZZ", "1"),
        "settings",
        "warning",
        "BULKVS_ZZZ is not the name of a setting",
        "--help names every setting",
    ),
    "nobody is asked": Case(
        set_to("BULKVS_CONFIRM", "off"),
        "settings",
        "warning",
        "BULKVS_CONFIRM is off: nobody is asked before a text is sent",
        "Take it away, unless",
    ),
    "no sender": Case(without("BULKVS_FROM"), "senders", "warning", "BULKVS_FROM is not set", "Set BULKVS_FROM"),
    "no such sender": Case(
        set_to("BULKVS_FROM", "10000000000"),
        "senders",
        "warning",
        "no number of the North American numbering plan",
        "provider's portal",
    ),
}
