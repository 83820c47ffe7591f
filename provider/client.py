"""The operations of the messaging API, and of the account's numbers, as typed calls."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import cache
from types import TracebackType
from typing import NamedTuple, Self, TypeVar

import anyio
import httpx2
from pydantic import SecretStr, ValidationError

from .causes import absent, refused_within, translate
from .endpoint import BASE_URL, CONCURRENCY, is_loopback
from .errors import CampaignNotFound, NumberNotFound, Operation, UnreadableResponse, WebhookNotFound
from .exchange import Again, Answer, Call, Exchange
from .names import fold
from .numbers import display, ten_digits
from .turns import Turns
from .untrusted import read_json
from .wire.documented import (
    Campaign,
    Campaigns,
    DeletedWebhook,
    OutboundMessage,
    SavedWebhook,
    SendReceipt,
    Webhook,
    Webhooks,
)
from .wire.inventory import NUMBERS_LIMIT, AccountDetail, AccountNumber, NumberList, SavedNumber, read_numbers

_T = TypeVar("_T")

_NUMBERS_BYTES = 10_000_000
"""Bytes that the most numbers take which are asked for."""

tls = cache(httpx2.create_ssl_context)
"""One for all clients: reading the system's certificates takes longer than a whole call on this machine."""


@dataclass(frozen=True)
class Credentials:
    """An API username (often the account's e-mail) and its token, from the portal's API page."""

    username: str
    token: SecretStr


class LookUp(NamedTuple):
    """What a look-up of one name found, and if it is not among it, whether it is certain that there is none."""

    found: tuple[Webhook, ...]
    certain: bool


class ProviderClient:
    """An async client of one account. Use it as a context manager, or call `aclose`.

    Sends go out on connections of their own: one that the provider closed while it idled would leave a text
    in doubt. Everything else shares a pool. Both have their turns, `sending` and `asking`; whoever records what
    goes out takes one before.

    Args:
        timeout: Patience in seconds for a whole operation, retries included; it begins with its turn.
        concurrency: Requests at a time, of texts and of everything else each.
        transport: In place of the network, for an API in the same process.
        sleep: Waits between attempts, and between two looks at what was changed.
        on_response: Sees the head of every answer, of those that become errors too.
    """

    def __init__(
        self,
        credentials: Credentials,
        *,
        base_url: str = BASE_URL,
        timeout: float = 30.0,
        concurrency: int = CONCURRENCY,
        user_agent: str = "bulkvs-mcp",
        transport: httpx2.AsyncBaseTransport | None = None,
        sleep: Callable[[float], Awaitable[None]] = anyio.sleep,
        on_response: Callable[[httpx2.Response], Awaitable[None]] | None = None,
    ) -> None:
        shared = transport is not None
        verify = True if shared else tls()
        # A proxy would read what is not encrypted, and has no business with what stays on this machine.
        proxied = httpx2.URL(base_url).scheme == "https" and not is_loopback(httpx2.URL(base_url).host)

        def client(limits: httpx2.Limits) -> httpx2.AsyncClient:
            return httpx2.AsyncClient(
                auth=httpx2.BasicAuth(credentials.username, credentials.token.get_secret_value()),
                base_url=base_url,
                headers={"User-Agent": user_agent, "Accept": "application/json"},
                timeout=httpx2.Timeout(timeout, connect=min(10.0, timeout), pool=min(10.0, timeout)),
                limits=limits,
                verify=verify,
                trust_env=proxied,
                transport=transport,
                event_hooks={"response": [on_response]} if on_response else None,
            )

        self.sleep, self.patience = sleep, timeout
        pooled = client(httpx2.Limits(max_connections=concurrency, max_keepalive_connections=5))
        single_use = client(httpx2.Limits(max_connections=concurrency, max_keepalive_connections=0))
        self._clients = (pooled, single_use)
        self.sending, self.asking = Turns(concurrency), Turns(concurrency)
        self._pooled = Exchange(pooled, timeout, traced=not shared, turns=self.asking, sleep=sleep)
        self._single_use = Exchange(single_use, timeout, traced=not shared, turns=self.sending, sleep=sleep)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Closes every connection."""
        for client in self._clients:
            await client.aclose()

    async def send(self, message: OutboundMessage, again: Again | None = None) -> SendReceipt:
        """Sends one message; it reaches the provider at most once.

        Args:
            again: Asked before each further attempt, of which there are some where nothing can have left.

        Raises:
            ProviderError: `outcome` says whether the text may have gone out. A recipient that the provider
                refuses within a successful answer is not an error here but a result of the receipt.
        """
        call = Call(
            Operation.SEND, "POST", "/messageSend", body=message.wire(), facts={"sender": display(message.sender)}
        )
        receipt = _parsed(call, await self._single_use.carry_out(call, again), SendReceipt.model_validate)
        if _about_another(message, receipt):
            raise translate(call.operation, "unreadable", facts=call.facts)
        return receipt

    async def list_webhooks(self, name: str = "") -> list[Webhook]:
        """All webhooks, or the one of that exact name.

        Raises:
            WebhookNotFound: for a name that the account does not have. Without a name there is an empty list.
            ProviderError: for everything else.
        """
        call = _listing(name)
        try:
            found = await self._listed(call)
        except WebhookNotFound:
            # An account that has none answers 404.
            if name:
                raise
            return []
        return _named(call, found, name, lambda webhook: webhook.name)

    async def look_up(self, name: str, listed: Sequence[Webhook]) -> LookUp:
        """A second look for a webhook that is not among all those that were `listed`.

        Raises:
            ProviderError: it could not be looked up.
        """
        try:
            found = await self._listed(_listing(name))
        except WebhookNotFound:
            return LookUp((), certain=True)
        except UnreadableResponse as page:
            if page.report.http_status != 404:
                raise
            return LookUp((), certain=False)
        # What was listed without a filter, in whatever order, is no answer to a question for one name.
        before = {webhook.name for webhook in listed}
        return LookUp(tuple(found), certain=before.isdisjoint(webhook.name for webhook in found))

    async def _listed(self, call: Call) -> list[Webhook]:
        return _parsed(call, await self._pooled.carry_out(call), Webhooks.validate_python)

    async def put_webhook(self, webhook: Webhook) -> Webhook:
        """Creates the webhook or replaces it whole; returns what the provider answered.

        Raises:
            ProviderError: repeating the call is safe, once the webhook was looked at again.
        """
        call = Call(Operation.PUT_WEBHOOK, "PUT", "/webHooks", body=webhook.wire(), facts={"name": webhook.name})
        answer = await self._pooled.carry_out(call)
        saved = _parsed(call, answer, SavedWebhook.model_validate)
        if saved.verdict == "failed":
            raise refused_within(call.operation, answer.body, call.facts)
        if saved.verdict == "unknown" or fold(saved.name) != fold(webhook.name):
            raise translate(call.operation, "unreadable", body=answer.body, facts=call.facts)
        return saved

    async def delete_webhook(self, name: str) -> None:
        """Deletes the webhook of that exact name.

        Raises:
            WebhookNotFound: there was none.
            ProviderError: repeating the call is safe, once the webhook was looked at again.
        """
        call = Call(Operation.DELETE_WEBHOOK, "DELETE", "/webHooks", {"Webhook": name}, facts={"name": name})
        answer = await self._pooled.carry_out(call)
        deleted = _parsed(call, answer, DeletedWebhook.model_validate)
        another = deleted.name != "" and fold(deleted.name) != fold(name)
        if another or deleted.verdict == "unknown":
            raise translate(call.operation, "unreadable", body=answer.body, facts=call.facts)
        if deleted.verdict == "failed":
            raise refused_within(call.operation, answer.body, {"name": name})

    async def list_campaigns(self, campaign_id: str = "") -> list[Campaign]:
        """All registered campaigns, or the one of that id.

        Raises:
            CampaignNotFound: for an id that is not registered. Without one there is an empty list.
            ProviderError: for everything else.
        """
        call = Call(
            Operation.LIST_CAMPAIGNS,
            "GET",
            "/campaigns",
            _filter("Tcr", campaign_id),
            facts={"name": campaign_id},
        )
        try:
            found = _parsed(call, await self._pooled.carry_out(call), Campaigns.validate_python)
        except CampaignNotFound:
            if campaign_id:
                raise
            return []
        return _named(call, found, campaign_id, lambda campaign: campaign.campaign_id)

    async def list_numbers(self) -> NumberList:
        """The numbers of the account. Absence from it proves nothing.

        Raises:
            ProviderError: also where the API has no such path.
        """
        try:
            return await self._numbers({"Limit": str(NUMBERS_LIMIT)}, "")
        except NumberNotFound:
            return NumberList(())

    async def find_number(self, number: str) -> AccountNumber:
        """The number as the account has it, by a read of nothing else.

        Raises:
            NumberNotFound: the account does not have it.
            UnreadableResponse: the answer is about others, so that it does not say.
            ProviderError: for everything else.
        """
        found = await self._numbers({"Number": number}, display(number))
        for row in found.rows:
            if row.number == number:
                return row
        if found.rows:
            raise translate(Operation.LIST_NUMBERS, "unreadable", facts={"name": display(number)})
        raise absent(Operation.LIST_NUMBERS, display(number))

    async def _numbers(self, query: dict[str, str], name: str) -> NumberList:
        call = Call(Operation.LIST_NUMBERS, "GET", "/tnRecord", query, facts={"name": name}, limit=_NUMBERS_BYTES)
        return _parsed(call, await self._pooled.carry_out(call), read_numbers)

    async def set_number(self, number: AccountNumber) -> None:
        """Changes a number to be as given. What became of it only a later read says.

        Raises:
            ProviderError: repeating the call is safe, once the number was looked at again.
        """
        name = display(number.number)
        call = Call(Operation.SET_NUMBER, "POST", "/tnRecord", body=number.wire(), facts={"name": name})
        answer = await self._pooled.carry_out(call)
        saved = _parsed(call, answer, SavedNumber.model_validate)
        another = ten_digits(saved.number) not in ("", ten_digits(number.number))
        if another or saved.verdict == "unknown":
            raise translate(call.operation, "unreadable", body=answer.body, facts=call.facts)
        if saved.verdict == "failed":
            raise refused_within(call.operation, answer.body, call.facts)

    async def account_detail(self) -> AccountDetail:
        """Balance and services of the account.

        Raises:
            ProviderError: also where the API has no such path.
        """
        call = Call(Operation.ACCOUNT_DETAIL, "GET", "/accountDetail")
        return _parsed(call, await self._pooled.carry_out(call), AccountDetail.model_validate)


def _listing(name: str) -> Call:
    return Call(Operation.LIST_WEBHOOKS, "GET", "/webHooks", _filter("Webhook", name), facts={"name": name})


def _about_another(message: OutboundMessage, receipt: SendReceipt) -> bool:
    """Whether an answer names a sender or a recipient that was not in the request."""
    asked = {ten_digits(number) for number in message.to}
    named = {ten_digits(result.to) for result in receipt.results if result.to.strip()}
    sender = ten_digits(receipt.sender)
    return bool(named - asked) or sender not in ("", ten_digits(message.sender))


def _filter(key: str, value: str) -> dict[str, str]:
    return {key: value} if value else {}


def _named(call: Call, found: list[_T], name: str, key: Callable[[_T], str]) -> list[_T]:
    """What was found, or the one that is called exactly `name`."""
    matching = [item for item in found if not name or key(item) == name]
    if name and not matching:
        raise absent(call.operation, name)
    return matching


def _parsed(call: Call, answer: Answer, read: Callable[[object], _T]) -> _T:
    """The answer's body as the documented shape. Success is never the status alone."""
    try:
        return read(read_json(answer.body))
    except (ValidationError, ValueError, RecursionError):
        raise translate(call.operation, "unreadable", body=answer.body, facts=call.facts) from None
