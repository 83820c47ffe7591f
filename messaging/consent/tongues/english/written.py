"""English as it is typed in a chat: where what is said begins and ends."""

import re

_GREETING = re.compile(
    r"^ (?:(?:hi|hello|hey|yo|listen|excuse me|good (?:morning|afternoon|evening|day)|dear (?:sirs?|madam|sir or madam)|to whom it may concern)(?: (?:there|guys|all|folks|yall|everyone|team))?(?: [.,])*(?! [.,]*$) )+"
)
"""What English begins with: what follows stands first."""
_BYE = re.compile(
    r"(?= (?:(?:smh|lo+l+|lmf?ao+|rofl|a?ha(?:ha)+h?|he(?:he)+|xx+|xoxo)(?= )|cheers(?= (?:[.,] |$))|god bless|bless you|(?:much love|take care|no offense|nothing personal|sorry)(?= (?:[.,] |$))|have a (?:nice|good|great|blessed|wonderful) \w+|(?:kind |best |warm )?regards|sincerely|(?<!no )(?<!to )(?:thanks|thank you)(?: [a-z]+)? (?:[.,] |$)))"
)
"""How it ends what was said."""
_EM = re.compile(
    r"\b(stop|quit|end|kill|cancel|want|need|send|get|getting|read|like|turn|shut|take|of|delete|deleting|make|sending|hate) '?(?:em|dem)(?= )"
)
"""Them, as it is spoken."""


def without_greeting(said: str) -> str:
    """A text that is laid out, without how it greets, and with a stop before how it takes leave."""
    said = _EM.sub(r"\1 them", said)
    return _BYE.sub(" .", _GREETING.sub(" ", said))
