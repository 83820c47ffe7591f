"""What a tab asks for: each is a small JSON object of exactly this shape."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

Word = Annotated[str, Field(max_length=100)]
Place = Annotated[str, Field(max_length=1000)]
"""Where a page of a list begins, as an answer gave it; empty for its beginning."""
Number = Annotated[str, Field(max_length=300)]
"""The other party as the record has them: a number, or the name that a text came from."""


class Asked(BaseModel):
    """Any of them."""

    model_config = ConfigDict(extra="forbid", strict=True)


class Opening(Asked):
    """A tab that came by a link."""

    link: Word


class Looking(Asked):
    """A tab that has drawn the approvals of this version."""

    version: Word


class Showing(Asked):
    """A tab that has drawn a question."""

    id: Word


class Answering(Asked):
    """A person's answer in a tab: `no`, `yes`, or the name that they typed."""

    id: Word
    answer: str = Field(max_length=1000)


class Watching(Asked):
    """A tab that has drawn the approvals, the latest conversations and the latest texts of one, of these versions.

    `number` is whose texts it shows, empty for nobody's.
    """

    version: Word
    people: Word
    number: Number
    texts: Word


class Turning(Asked):
    """A tab that shows more conversations."""

    cursor: Place


class Reading(Asked):
    """A tab that shows more of the texts with somebody."""

    number: Annotated[Number, Field(min_length=1)]
    cursor: Place


class Finding(Asked):
    """A person who looks for words or people, or for what became of texts: `failed` or `unknown`."""

    words: str = Field(max_length=200)
    status: str = Field(pattern="^(failed|unknown|)$")
    cursor: Place


class Texting(Asked):
    """What the other person writes, in the sandbox."""

    number: Number
    text: str = Field(max_length=1600)


class Arriving(Asked):
    """The other person's telephone got a text of ours or not, in the sandbox."""

    id: Word
    number: Number
    delivered: bool
