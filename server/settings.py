"""The operator's settings: one frozen object, read once from the environment and the command line's flags.

A setting that is malformed does not stop the server: it is kept as a problem, and every tool answers
`not_configured` naming its variable, since a client shows a tool's answer better than a crash at start.
"""

import os
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Annotated, Any, Literal, Self
from urllib.parse import urlsplit

from pydantic import (
    BeforeValidator,
    Field,
    PrivateAttr,
    SecretStr,
    ValidationError,
    ValidationInfo,
    field_validator,
)
from pydantic_core import ErrorDetails, PydanticCustomError
from pydantic_settings import (
    BaseSettings,
    EnvSettingsSource,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from ..messaging.numbers import admitted, plausible
from ..messaging.record.location import MEMORY, path_of, url_of_user
from ..messaging.times import LONGEST_SECONDS
from ..messaging.urls import check_webhook_url
from ..messaging.vocabulary import Confirm, SettingProblem
from ..provider.endpoint import BASE_URL, CONCURRENCY
from .misnamed import Misnamed, misnamed

if TYPE_CHECKING:
    from ..messaging.brakes.policy import Policy

PREFIX = "BULKVS_"

REFERENCE = re.compile(r"\$\{[^}]*\}|^\$\w+$|^%\w+%$|\{\{.*\}\}")
"""What a client's configuration has where the client was to put a value, as it arrives if it did not."""
UNEXPANDED = "holds a reference that the client did not expand, not a value"
QUOTED = "has quotation marks around it, which are taken as part of it"

_QUOTES = "\"'`\u201c\u201d\u2018\u2019"
_IN_WORDS = {"unexpanded": UNEXPANDED, "quoted": QUOTED}

_HOMELESS = "is not set, and this user has no home folder to keep the record in"
_CREDENTIALS = ("username", "token")
_SOURCE_NAMES = {"from_numbers": "BULKVS_FROM"}
"""Fields that the environment, and so a flag that takes its place, calls otherwise."""

Surface = Literal["auto", "off"]
LogLevel = Literal["DEBUG", "INFO", "WARNING", "ERROR"]


def _split(value: object) -> object:
    return [part.strip() for part in value.split(",") if part.strip()] if isinstance(value, str) else value


def _named(value: object) -> object:
    if isinstance(value, str) and not _split(value):
        raise ValueError("names no number")
    return _split(value)


def _upper(value: object) -> object:
    return value.upper() if isinstance(value, str) else value


Numbers = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_named)]
Prefixes = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_split)]


class Settings(BaseSettings):
    """What the operator decides. Field descriptions are the words of `--help` and of the README's table."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_ignore_empty=True, frozen=True, extra="ignore")

    username: str = Field(default="", description="API username of the BulkVS account (often its e-mail address).")
    token: SecretStr = Field(default=SecretStr(""), description="API token. Environment only, never a flag.")
    base_url: str = Field(default=BASE_URL, description="Address of the API; https, or http on this machine.")
    from_numbers: Numbers = Field(
        default=(),
        validation_alias="BULKVS_FROM",
        description="Numbers that may be sent from, comma-separated; the first is the default.",
    )
    sandbox: bool = Field(default=False, description="A simulator answers: nothing is really sent.")
    read_only: bool = Field(default=False, description="Only tools that change nothing exist.")
    confirm: Confirm = Field(
        default="human-or-token",
        description="Who confirms sends and deletes: human, human-or-token, token, or off.",
    )
    card: Surface = Field(
        default="auto",
        description="Cards in the conversation to decide in, in clients that draw them: auto, or off.",
    )
    page: Surface = Field(
        default="auto",
        description="The page in this computer's browser, where nothing else asks and for reading: auto, or off.",
    )
    allow_to: Annotated[Prefixes | None, NoDecode] = Field(
        default=None, description="Who may be texted: numbers, prefixes (1310), contacts; set but empty: nobody."
    )
    max_recipients: int = Field(default=20, ge=1, description="Recipients that one call may have.")
    daily_limit: int = Field(default=0, ge=0, description="Recipients in any 24 hours; 0 sets no limit.")
    quiet_hours: str = Field(
        default="",
        description="When nobody is texted, by the recipient's clock, such as 21:00-08:00; whoever wrote to any of"
        " our numbers within 24 hours still is.",
    )
    store: str = Field(
        default="",
        description="The record of approvals and messages, sqlite:///path; else a file in the user's data folder.",
    )
    retention_days: int = Field(
        default=365, ge=0, description="Days that messages stay in the record; 0 keeps everything."
    )
    public_url: str = Field(
        default="",
        description="Where `bulkvs-mcp inbox` is reachable from outside; https, or http on this machine.",
    )
    timeout: float = Field(
        default=30.0, ge=0.1, le=LONGEST_SECONDS, description="Patience with the provider, in seconds."
    )
    concurrency: int = Field(default=CONCURRENCY, ge=1, le=1000, description="Requests out at a time, at most.")
    log_level: Annotated[LogLevel, BeforeValidator(_upper)] = Field(
        default="INFO", description="How much is logged to stderr: DEBUG, INFO, WARNING or ERROR."
    )
    front: bool = Field(
        default=True,
        description="Answer a client's first questions at once, as an earlier start did. Environment only.",
    )
    _problems: tuple[SettingProblem, ...] = PrivateAttr(default=())

    @field_validator("*", mode="before")
    @classmethod
    def _bare(cls, value: object, info: ValidationInfo) -> object:
        # A credential is judged by `complete`: the sandbox needs none.
        if info.field_name in _CREDENTIALS or not isinstance(value, str):
            return value
        if REFERENCE.search(value):
            raise PydanticCustomError("unexpanded", UNEXPANDED)
        if _quoted(value):
            raise PydanticCustomError("quoted", QUOTED)
        return value

    @field_validator("daily_limit", "retention_days", mode="before")
    @classmethod
    def _no_less_than_nothing(cls, value: object) -> object:
        # Less than nothing would read as 0, which sets no limit.
        if isinstance(value, str) and value.startswith("-"):
            raise ValueError("should be greater than or equal to 0")
        return value

    @field_validator("base_url")
    @classmethod
    def _safe_base_url(cls, value: str) -> str:
        return _safe_url(value)

    @field_validator("public_url")
    @classmethod
    def _safe_public_url(cls, value: str) -> str:
        return _safe_url(value) if value else value

    @field_validator("store")
    @classmethod
    def _known_store(cls, value: str) -> str:
        if value:
            path_of(value)
        return value

    @field_validator("quiet_hours")
    @classmethod
    def _hours(cls, value: str) -> str:
        if not value:
            return value
        from ..messaging.brakes.quiet_hours import QuietHours

        return str(QuietHours.parse(value))

    @field_validator("allow_to")
    @classmethod
    def _prefixes(cls, value: tuple[str, ...] | None) -> tuple[str, ...] | None:
        return value if value is None else tuple(_entry(i, entry, admitted) for i, entry in enumerate(value))

    @field_validator("from_numbers")
    @classmethod
    def _normalised(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(_entry(i, number, plausible) for i, number in enumerate(value)))

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Flags before the environment; no `.env` file, so that a working directory decides nothing."""
        if isinstance(env_settings, EnvSettingsSource):
            stripped = {name: _stripped(value) for name, value in env_settings.env_vars.items()}
            env_settings.env_vars = {name: value for name, value in stripped.items() if value}
        return init_settings, env_settings

    @classmethod
    def load(cls, flags: Mapping[str, Any] | None = None) -> Self:
        """The settings; those that are malformed are left at their defaults and listed in `problems`.

        So is a variable whose name is close to a brake's: what it was to brake must not go on without it.
        """
        # The one setting whose emptiness means something is an allow-list: it admits nobody.
        given = {
            _SOURCE_NAMES.get(key, key): value
            for key, value in ((key, _stripped(value)) for key, value in (flags or {}).items())
            if value is not None and (key == "allow_to" or value not in ("", ()))
        }
        if os.environ.get("BULKVS_ALLOW_TO", "unset").strip() == "":
            given.setdefault("allow_to", ())
        settings = cls._read(given)
        homeless = {} if _has_place(settings.store_url) else {variable("store"): _HOMELESS}
        misspelt = {each.name: each.problem for each in unknown_variables(os.environ) if each.meant}
        return settings.with_problems(homeless | misspelt)

    @classmethod
    def _read(cls, given: dict[str, Any]) -> Self:
        try:
            return cls(**given)
        except ValidationError as error:
            details = error.errors(include_input=False, include_url=False)
        problems = {variable(str(d["loc"][0])): _problem(d) for d in details}
        wrong = [name for name in cls.model_fields if variable(name) in problems]
        defaults = {_SOURCE_NAMES.get(name, name): cls._safest(name) for name in wrong}
        return cls(**given | defaults).with_problems(problems)

    @classmethod
    def _safest(cls, field: str) -> Any:
        """What counts in place of a value that cannot be used: an allow-list then admits nobody."""
        return () if field == "allow_to" else cls.model_fields[field].get_default()

    @property
    def account(self) -> str:
        """What tells this account from others."""
        return f"{self.username} at {self.base_url.rstrip('/')}"

    @property
    def store_url(self) -> str:
        """The record: the one that is set, else one in memory for the sandbox, else a file of this user."""
        if self.store or self.sandbox:
            return self.store or MEMORY
        return url_of_user()

    @property
    def policy(self) -> "Policy":
        """The operator's brakes."""
        from ..messaging.brakes.policy import Policy
        from ..messaging.brakes.quiet_hours import QuietHours

        hours = QuietHours.parse(self.quiet_hours) if self.quiet_hours else None
        asks = self.confirm != "off"
        return Policy(self.allow_to, self.max_recipients, self.daily_limit, hours, asks)

    @property
    def problems(self) -> tuple[SettingProblem, ...]:
        """What keeps the tools from working; empty where nothing does."""
        return self._problems

    def with_problems(self, problems: Mapping[str, str]) -> Self:
        """The same settings with more that is wrong with them: a sentence for each variable."""
        added = tuple(SettingProblem(name, problem) for name, problem in problems.items())
        copy = self.model_copy()
        copy._problems = self._problems + added  # noqa: SLF001 (a copy of its own class)
        return copy

    def complete(self) -> Self:
        """The same, with missing credentials among the problems; the sandbox needs none."""
        if self.sandbox:
            return self
        wrong = {variable(name): _unusable(value) for name, value in _credentials(self)}
        return self.with_problems({name: problem for name, problem in wrong.items() if problem})


def variable(field: str) -> str:
    """The environment variable of a field."""
    return f"{PREFIX}FROM" if field in ("from_numbers", f"{PREFIX}FROM") else f"{PREFIX}{field.upper()}"


def unknown_variables(environ: Mapping[str, str]) -> list[Misnamed]:
    """The variables that look like settings of this server and are none."""
    return misnamed(environ, {variable(field) for field in Settings.model_fields})


def flag(field: str) -> str:
    """The command line's name of a field; empty for a secret, and for what is needed before that is read."""
    if field == "front" or Settings.model_fields[field].annotation is SecretStr:
        return ""
    return "--" + variable(field).removeprefix(PREFIX).lower().replace("_", "-")


def _credentials(settings: Settings) -> list[tuple[str, str]]:
    return [("username", settings.username), ("token", settings.token.get_secret_value())]


def _has_place(store_url: str) -> bool:
    try:
        path_of(store_url)
    except ValueError:
        return False
    return True


def _unusable(credential: str) -> str:
    if REFERENCE.search(credential):
        return UNEXPANDED
    if _quoted(credential):
        return QUOTED
    return "" if credential else "is not set"


def _quoted(value: str) -> bool:
    return len(value) > 1 and value[0] in _QUOTES and value[-1] in _QUOTES


def _stripped(value: Any) -> Any:
    return value.strip() if isinstance(value, str) else value


def _entry(position: int, written: str, read: Callable[[str], str]) -> str:
    try:
        return read(written)
    except ValueError as problem:
        raise ValueError(f"entry {position + 1} {problem}") from None


def _safe_url(value: str) -> str:
    check_webhook_url(value)
    if urlsplit(value).query or urlsplit(value).fragment:
        raise ValueError("must have neither a query nor a fragment")
    return value.rstrip("/")


def _problem(detail: ErrorDetails) -> str:
    message = detail["msg"].removeprefix("Value error, ").removeprefix("Input ")
    return _IN_WORDS.get(detail["type"]) or f"is malformed: {message}"
