"""What the simulated API accepts in a body, and how it refuses.

The provider publishes statuses and a single error body; the codes here are made up, the shapes are not.
"""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Annotated, Literal, TypeVar
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from ..numbers import is_short_code

MALFORMED_CODE = "7400"

Description = str | Mapping[str, list[str]]


class ApiError(Exception):
    """A refusal in the provider's words. `number` is the telephone number it is about, if it is about one."""

    def __init__(self, status: int, code: str, description: Description, number: str | None = None) -> None:
        super().__init__(description)
        self.status = status
        self.code = code
        self.description = description
        self.number = number

    def body(self) -> dict[str, object]:
        """The error body; the provider names the number first."""
        about = {} if self.number is None else {"TN": self.number}
        return {**about, "Status": "Failed", "Code": self.code, "Description": self.description}


def _https(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.hostname:
        raise ValueError("must be an https URL")
    return url


def _web(url: str) -> str:
    # That http is refused is documented nowhere; an inbox that is being tried out has no certificate.
    parts = urlsplit(url)
    return url if parts.scheme == "http" and parts.hostname else _https(url)


_Number = Annotated[str, StringConstraints(pattern=r"^([0-9]{11}|[0-9]{5,6})$")]
_MediaUrl = Annotated[str, AfterValidator(_https)]
_WebhookUrl = Annotated[str, AfterValidator(_web)]
_STRICT = ConfigDict(strict=True, frozen=True)


class MessageRequest(BaseModel):
    """The body of POST /messageSend."""

    model_config = _STRICT

    sender: _Number = Field(alias="From")
    recipients: list[_Number] = Field(alias="To", min_length=1)
    text: str = Field("", alias="Message")
    media_urls: list[_MediaUrl] = Field([], alias="MediaURLs")

    @property
    def message_type(self) -> Literal["SMS", "MMS"]:
        """An SMS goes to a single number with no attachment; everything else is an MMS."""
        return "MMS" if self.media_urls or len(self.recipients) > 1 else "SMS"


class WebhookRequest(BaseModel):
    """The body of PUT /webHooks. What is left out takes its default, so that a client has to send it all."""

    model_config = _STRICT

    name: str = Field(alias="Webhook", min_length=1)
    description: str = Field("", alias="Description")
    url: _WebhookUrl = Field(alias="Url")
    dlr: bool = Field(False, alias="Dlr")
    method: Literal["POST", "3CX"] = Field("POST", alias="Method")


class NumberRequest(BaseModel):
    """The body of POST /tnRecord."""

    model_config = _STRICT

    number: _Number = Field(alias="TN")
    sms: bool = Field(False, alias="Sms")
    mms: bool = Field(False, alias="Mms")
    webhook: str = Field("", alias="Webhook")
    campaign: str = Field("", alias="Tcr")


_Body = TypeVar("_Body", bound=BaseModel)


def parse(model: type[_Body], body: object) -> _Body:
    """The body as `model`, or a 400 that says what is wrong with it."""
    try:
        return model.model_validate(body)
    except ValidationError as error:
        raise malformed(_describe(error)) from error


def parse_message(body: object) -> MessageRequest:
    """A message that can be sent: it says something, and no short code gets media or a group."""
    request = parse(MessageRequest, body)
    if not request.text and not request.media_urls:
        raise malformed("Message or MediaURLs is required")
    short_codes = [number for number in (request.sender, *request.recipients) if is_short_code(number)]
    if short_codes and request.message_type == "MMS":
        raise malformed({"To": ["short codes support SMS only"]})
    return request


def malformed(description: Description) -> ApiError:
    """400: a property is missing, invalid or malformed."""
    return ApiError(HTTPStatus.BAD_REQUEST, MALFORMED_CODE, description)


def _describe(error: ValidationError) -> Description:
    """A sentence for what is missing, an object for what is wrong: the provider uses both."""
    problems = error.errors(include_url=False, include_context=False, include_input=False)
    if not all(problem["loc"] for problem in problems):
        return "Body is not a JSON object"
    if all(problem["type"] == "missing" for problem in problems):
        return "Property missing: " + ", ".join(str(problem["loc"][0]) for problem in problems)
    described: dict[str, list[str]] = {}
    for problem in problems:
        described.setdefault(str(problem["loc"][0]), []).append(problem["msg"])
    return described
