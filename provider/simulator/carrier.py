"""What comes back after the account took a text: the carrier's receipts, and what people text.

It goes to the webhook of the number (where that is gone, to the account's first one) in the shapes that live
posts have had. What is not answered with 200 is posted again, `ATTEMPTS` times in all. `Carrier.deliver` makes
one round of posts, for whoever wants to decide when; `Carrier.run` makes them by itself, a moment after there is
something to post.

A simulator in another process is steered and watched over HTTP, besides what `simulator` lists:

* `POST /_simulator/texts`    `{"sender": "13105551212", "text": "STOP"}`, optionally with `media` (URLs) and `to`:
                              a handset texts the account. 204, or 400 with the reason
* `GET  /_simulator/posts`    `[{"url": ..., "fields": {...}, "answers": [200]}]`: what was posted to the webhook;
                              no answers where its address is not one of this machine, which is never called
"""

import asyncio
import json
import ssl
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict, dataclass, field
from http import HTTPStatus
from ipaddress import ip_address
from typing import Annotated, Literal, cast
from urllib.parse import quote_plus
from uuid import UUID

import anyio
import httpx2
from pydantic import StringConstraints, TypeAdapter, ValidationError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from .account import Account
from .holdings import DEFAULT_WEBHOOK, SENDING_NUMBER, JsonObject, SentMessage, Webhook

ATTEMPTS = 5
"""How often something is posted that is not answered with 200."""
MOMENT = 0.5
"""Seconds from a send, or a round that left something, to the next round of `run`."""
NO_ANSWER = 0
"""Stands for the status where the connection failed."""

Receipts = Literal["delivered", "undelivered", "never", "twice", "late", "out_of_order"]
"""What the carrier says of a text: "late" is a round later than it could be, "out_of_order" the end first."""
Poster = Callable[[str, bytes], Awaitable[int | None]]
"""Posts JSON to a URL and returns the status of the answer, or None where that URL must not be called."""

_QUOTED = 20
"""Characters of the text that a receipt repeats."""
_PATIENCE = 10.0
_STAMP = "%y%m%d%H%M"

_DELIVERED, _UNDELIVERED, _ACCEPTED = ("DELIVRD", "000"), ("UNDELIV", "255"), ("ACCEPTD", "000")
_SAID: dict[Receipts, tuple[tuple[str, str], ...]] = {
    "delivered": (_DELIVERED,),
    "undelivered": (_UNDELIVERED,),
    "never": (),
    "twice": (_DELIVERED, _DELIVERED),
    "late": (_DELIVERED,),
    "out_of_order": (_DELIVERED, _ACCEPTED),
}
"""States and error codes, in the order of their posts."""


@dataclass
class Post:
    """Something for the webhook.

    Attributes:
        rounds: How many rounds it still waits for.
        url: Where it was last posted to, or would have been.
        answers: The status of each attempt. None where the webhook is not of this machine.
    """

    fields: JsonObject
    receipt: bool
    rounds: int = 0
    url: str = ""
    answers: list[int] = field(default_factory=list[int])


async def post_on_this_machine(url: str, body: bytes) -> int | None:
    """Posts over HTTP, to loopback addresses only: a simulated account may hold the webhook of a real one."""
    try:
        address = httpx2.URL(url)
    except httpx2.InvalidURL:
        return None
    if not _is_loopback(address.host):
        return None
    # Without TLS no certificates are needed, and reading them takes longer than the post.
    tls = httpx2.create_ssl_context() if address.scheme == "https" else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    headers = {"Content-Type": "application/json"}
    try:
        async with httpx2.AsyncClient(trust_env=False, verify=tls, timeout=_PATIENCE) as client:
            return (await client.post(address, content=body, headers=headers)).status_code
    except httpx2.HTTPError:
        return NO_ANSWER


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


class Carrier:
    """The carrier, and the handsets behind it. Its plan may be changed between two texts.

    Attributes:
        receipts: What it says of a text; `receipts_for` of one to that number.
        replies: What a number texts back, each time that it gets a text.
        ref_ids: Posts name their RefId: that of the send in receipts, a new one in texts.
        flags: Receipts say that they are: else only their shape tells.
        posts: Everything that was posted, or would have been.
    """

    receipts: Receipts
    receipts_for: dict[str, Receipts]
    replies: dict[str, str]
    ref_ids: bool
    flags: bool
    posts: list[Post]

    def __init__(self, account: Account, new_id: Callable[[], UUID], post: Poster = post_on_this_machine) -> None:
        self.post = post
        self._account = account
        self._new_id = new_id
        self._news = asyncio.Event()

    def reset(self) -> None:
        """Everything as in the beginning: whatever is taken is delivered, nobody replies, nothing waits."""
        self.receipts = "delivered"
        self.receipts_for = {}
        self.replies = {}
        self.ref_ids = True
        self.flags = True
        self.posts = []
        self._waiting: list[Post] = []
        self._noticed = 0

    @property
    def waiting(self) -> int:
        """How many posts are still to be made."""
        return len(self._waiting)

    def notice(self) -> None:
        """Prepares what comes of the messages that the account took since the last time."""
        taken = self._account.sent[self._noticed :]
        self._noticed += len(taken)
        for message in taken:
            for recipient in message.recipients:
                self._report(message, recipient)
        for message in taken:
            for recipient in message.recipients:
                if recipient in self.replies:
                    self.reply(recipient, self.replies[recipient], to=message.sender)

    def reply(self, handset: str, text: str, media: Sequence[str] = (), *, to: str = "") -> None:
        """Lets a handset text the account: the number that last texted it, unless `to` names another."""
        reference: JsonObject = {"RefId": self._account.quirks.ref_id(self._new_id())} if self.ref_ids else {}
        pictures: JsonObject = {"MediaURLs": list(media)} if media else {}
        about: JsonObject = {"From": handset, "To": [to or self._texted_by(handset)]}
        self._queue(Post(reference | about | {"Message": self._encoded(text)} | pictures, receipt=False))

    async def deliver(self) -> tuple[Post, ...]:
        """One round: posts everything that is due, in order, once each. What has to be repeated waits again."""
        self.notice()
        due = [post for post in self._waiting if not post.rounds]
        self._waiting = [post for post in self._waiting if post.rounds]
        for post in self._waiting:
            post.rounds -= 1
        for post in due:
            await self._attempt(post)
        return tuple(due)

    async def run(self, moment: float = MOMENT) -> None:
        """Delivers by itself, until it is cancelled."""
        while True:
            await self._news.wait()
            self._news.clear()
            await anyio.sleep(moment)
            await self.deliver()
            if self._waiting:
                self._news.set()

    def _report(self, message: SentMessage, recipient: str) -> None:
        plan = self.receipts_for.get(recipient, self.receipts)
        for stat, code in _SAID[plan]:
            fields = self._receipt(message, recipient, _smpp(message, stat, code))
            self._queue(Post(fields, receipt=True, rounds=int(plan == "late")))

    def _receipt(self, message: SentMessage, recipient: str, text: str) -> JsonObject:
        reference: JsonObject = {"RefId": message.ref_id} if self.ref_ids else {}
        flag: JsonObject = {"DeliveryReceipt": True} if self.flags else {}
        # The two are swapped: it comes from the handset.
        about: JsonObject = {"From": recipient, "To": [message.sender]}
        return reference | about | flag | {"Message": self._encoded(text)}

    def _encoded(self, text: str) -> str:
        return quote_plus(text) if self._account.quirks.encoded_text else text

    def _texted_by(self, handset: str) -> str:
        texts = reversed(self._account.sent)
        return next((message.sender for message in texts if handset in message.recipients), SENDING_NUMBER)

    def _queue(self, post: Post) -> None:
        self._waiting.append(post)
        self._news.set()

    async def _attempt(self, post: Post) -> None:
        webhook = self._webhook(post)
        if webhook is None or (post.receipt and not webhook.dlr):
            return
        if not post.answers:
            self.posts.append(post)
        post.url = webhook.url
        answer = await self.post(webhook.url, json.dumps(post.fields).encode())
        if answer is not None:
            post.answers.append(answer)
        if answer not in (None, HTTPStatus.OK) and len(post.answers) < ATTEMPTS:
            self._waiting.append(post)

    def _webhook(self, post: Post) -> Webhook | None:
        webhooks = self._account.webhooks
        ours = (self._account.numbers.get(to) for to in cast("list[str]", post.fields["To"]))
        name = next((number.webhook for number in ours if number), DEFAULT_WEBHOOK)
        return (webhooks.get(name) or next(iter(webhooks.values()), None)) if name else None


def _smpp(message: SentMessage, stat: str, code: str) -> str:
    quoted = message.text if len(message.text) <= _QUOTED else f"{message.text[:_QUOTED]}..."
    at = message.sent_at.strftime(_STAMP)
    return (
        f"id:{_smpp_id(message.ref_id)} sub:001 dlvrd:{int(stat == 'DELIVRD'):03} submit date:{at} done date:{at}"
        f" stat:{stat} err:{code} text:{quoted}"
    )


def _smpp_id(ref_id: str) -> int:
    """A RefId of eight hexadecimal digits, in decimal; one that is a UUID cannot be told from it."""
    return int(ref_id[-8:], 16)


@dataclass(frozen=True)
class _HandsetText:
    sender: Annotated[str, StringConstraints(min_length=1)]
    text: str = ""
    media: tuple[str, ...] = ()
    to: str = ""


_HANDSET_TEXT = TypeAdapter(_HandsetText)


def carrier_routes(carrier: Carrier) -> list[Route]:
    """What a person, or a test in another process, can let happen and see. No credentials: it is on loopback."""

    async def text(request: Request) -> Response:
        try:
            told = _HANDSET_TEXT.validate_json(await request.body())
        except ValidationError as error:
            return Response(str(error), 400)
        carrier.reply(told.sender, told.text, told.media, to=told.to)
        return Response(status_code=204)

    async def posts(_: Request) -> Response:
        shown = ("url", "fields", "answers")
        return JSONResponse([{name: asdict(post)[name] for name in shown} for post in carrier.posts])

    return [
        Route("/_simulator/texts", text, methods=["POST"]),
        Route("/_simulator/posts", posts),
    ]
