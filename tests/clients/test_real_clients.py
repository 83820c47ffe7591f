"""The installed server on stdio, used through the clients that people have, each from its own registry."""

import csv
import io
import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from bulkvs_mcp.tools.registry import TOOLS

from ..helpers.children import command
from ..helpers.server.processes import COMMAND
from .driving import (
    ASKING,
    RELAYING,
    SDKS,
    Call,
    Json,
    Kind,
    Machine,
    Seen,
    Session,
    Step,
    plan_for,
    seen,
)
from .installed import from_registries

pytestmark = from_registries

KINDS = tuple(dict.fromkeys((*ASKING, *RELAYING)))
ALICE, BOB, REFUSED = "+13105551212", "+13105553434", "+13105550199"
YES: Json = {"action": "accept", "content": {"decision": "yes"}}
NOT_YES: dict[str, Json] = {
    "declined": {"action": "decline"},
    "dismissed": {"action": "cancel"},
    "chose no": {"action": "accept", "content": {"decision": "no"}},
    "wrong type": {"action": "accept", "content": {"decision": True}},
    "no answer": {"action": "accept", "content": {}},
}


def send(name: str, to: str = ALICE, person: Json | str | None = None, **more: object) -> Step:
    """A text that says the step's name."""
    return Step(name, "send_message", {"to": to, "message": f"Step: {name}", **more}, person)


ASKED = Session(
    True,
    [
        Step("previewed", "preview_message", {"to": ALICE, "message": "Step: approved"}),
        send("approved", person=YES),
        *(send(name, person=answer) for name, answer in NOT_YES.items()),
        send("refused by the provider", REFUSED, YES),
        send("no number", "555"),
        Step("read back", "list_messages", {}),
    ],
)
RELAYED = Session(
    False,
    [
        send("relayed", BOB),
        Step("confirmed", "send_message", {"to": BOB, "message": "Step: relayed", "confirmation_id": "offered"}),
        Step("repeated", "send_message", {"to": BOB, "message": "Step: relayed", "confirmation_id": "offered"}),
        send("unknown argument", BOB, schedule_at="2030-01-01"),
    ],
)


@dataclass(frozen=True)
class Account:
    """A person's home with a record in it."""

    home: Path

    @property
    def env(self) -> dict[str, str]:
        store = f"sqlite:///{self.home / 'record.db'}"
        return {"PATH": os.environ["PATH"], "HOME": str(self.home), "BULKVS_STORE": store}

    def record(self) -> dict[str, str]:
        """Every text on record and what became of it, as another process of the product tells it."""
        command = [COMMAND, "export"]
        done = subprocess.run(command, env=self.env, capture_output=True, text=True, check=True, timeout=25)
        rows = list(csv.DictReader(io.StringIO(done.stdout)))
        assert len(rows) == len({row["text"] for row in rows})
        return {row["text"].removeprefix("Step: "): row["status"] for row in rows}


@dataclass(frozen=True)
class Used:
    """A client that has done all it can, what it saw, and what is on record."""

    seen: Seen
    record: dict[str, str]


Use = Callable[[Kind], Used]


@pytest.fixture(scope="session")
def machine(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> Machine:
    return Machine.prepared(tmp_path_factory.mktemp("clients"), pytestconfig.cache)


@pytest.fixture(scope="session")
def use(machine: Machine, tmp_path_factory: pytest.TempPathFactory) -> Use:
    """Lets a client do its work, once for all tests."""
    done: dict[Kind, Used] = {}

    def used(kind: Kind) -> Used:
        if kind not in done:
            account = Account(tmp_path_factory.mktemp(str(kind)))
            sessions = [session for session, kinds in ((ASKED, ASKING), (RELAYED, RELAYING)) if kind in kinds]
            plan = plan_for(kind, command("ask", "--sandbox"), account.env, sessions)
            done[kind] = Used(seen(machine.sessions(plan, account.env, account.home)), account.record())
        return done[kind]

    return used


of_each = pytest.mark.parametrize("kind", KINDS, ids=str)
of_each_that_asks = pytest.mark.parametrize("kind", ASKING, ids=str)
of_each_that_relays = pytest.mark.parametrize("kind", RELAYING, ids=str)


def shown(name: str, to: str = "+1 310-555-1212") -> str:
    """What a person is shown before a step's text goes out."""
    return (
        f"SMS from +1 310-906-0901 to 1 person:\n  {to}\nText:\n  | Step: {name}\nSize: 1 segment billed (GSM-7)"
    )


def asked_of(name: str) -> str:
    """The question of the sandbox."""
    return f"{shown(name)}\n\nSandbox: nothing is really sent or changed."


@of_each
def test_all_tools_are_listed(use: Use, kind: Kind) -> None:
    names = [tool.name for tool in TOOLS]
    for tools in use(kind).seen.tools:
        assert tools == names


@of_each
def test_the_era_is_the_one_that_was_asked_for(use: Use, kind: Kind) -> None:
    assert set(use(kind).seen.protocols) == {kind.protocol}


@of_each_that_asks
def test_a_preview_shows_what_a_person_is_asked(use: Use, kind: Kind) -> None:
    previewed, approved = (use(kind).seen.calls[name] for name in ("previewed", "approved"))
    assert (previewed.structure["status"], previewed.asked) == ("ok", [])
    assert shown("approved") in previewed.text
    assert approved.asked == [asked_of("approved")]


@of_each_that_asks
def test_a_yes_sends(use: Use, kind: Kind) -> None:
    approved = use(kind).seen.calls["approved"].structure
    assert (approved["status"], approved["approved_by"]) == ("sent", "person")


@of_each_that_asks
@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("declined", "declined"),
        ("dismissed", "dismissed"),
        ("chose no", "declined"),
        ("wrong type", "declined"),
        ("no answer", "human_confirmation_unavailable"),
    ],
)
def test_anything_but_yes_sends_nothing(use: Use, kind: Kind, name: str, code: str) -> None:
    call = use(kind).seen.calls[name]
    assert call.asked == [asked_of(name)]
    assert_whole(call, code)
    assert name not in use(kind).record


@of_each_that_relays
def test_a_confirmation_sends_once(use: Use, kind: Kind) -> None:
    calls = use(kind).seen.calls
    offered, confirmed, repeated = (calls[name] for name in ("relayed", "confirmed", "repeated"))
    assert offered.structure["status"] == "confirmation_required"
    assert offered.structure["preview"] == shown("relayed", "+1 310-555-3434")
    assert offered.structure["confirmation_id"] in offered.text
    assert (confirmed.structure["status"], confirmed.structure["approved_by"]) == ("sent", "relayed")
    assert repeated.structure["replayed"] is True
    assert repeated.structure["message_id"] == confirmed.structure["message_id"]


@of_each
def test_what_was_approved_is_on_record_and_nothing_else(use: Use, kind: Kind) -> None:
    asked = {"approved": "sent", "refused by the provider": "failed"} if kind in ASKING else {}
    relayed = {"relayed": "sent"} if kind in RELAYING else {}
    assert use(kind).record == asked | relayed


@of_each_that_asks
def test_a_client_reads_back_what_it_sent(use: Use, kind: Kind) -> None:
    rows = use(kind).seen.calls["read back"].structure["messages"]
    assert [row["text"] for row in rows] == ["Step: refused by the provider", "Step: approved"]


@of_each_that_asks
def test_a_refusal_of_the_provider_reaches_the_caller(use: Use, kind: Kind) -> None:
    call = use(kind).seen.calls["refused by the provider"]
    assert_whole(call, "rejected_by_provider")
    assert "The provider's words" in call.text


@of_each_that_asks
def test_a_wrong_argument_reaches_the_caller(use: Use, kind: Kind) -> None:
    call = use(kind).seen.calls["no number"]
    assert_whole(call, "invalid_arguments")
    assert call.structure["error"]["issues"][0]["field"] == "to[0]"


@of_each_that_relays
def test_an_unknown_argument_reaches_the_caller(use: Use, kind: Kind) -> None:
    call = use(kind).seen.calls["unknown argument"]
    assert_whole(call, "invalid_arguments")
    assert call.structure["error"]["issues"][0]["field"] == "schedule_at"


def assert_whole(call: Call, code: str) -> None:
    """The client gave its caller the error as structure and as text, and threw nothing."""
    structure = call.structure
    error = structure.get("error") or structure["results"][0]["error"]
    assert (error["code"], error["outcome"]) == (code, "not_done")
    assert (call.result or {})["isError"] is (structure["status"] != "declined")
    assert f"{error['message']} [{code}]" in call.text
    assert f"Next step: {error['next_step']}" in call.text


@pytest.mark.parametrize("kind", [SDKS[0], SDKS[-1]], ids=str)
def test_a_client_that_dies_at_the_question_sends_nothing(machine: Machine, tmp_path: Path, kind: Kind) -> None:
    account = Account(tmp_path)
    dies = Session(True, [send("approved", person=YES), send("unanswered", person="vanish")])
    done = machine.started(
        plan_for(kind, [*command("ask", "--sandbox")], account.env, [dies]), account.env, tmp_path
    )
    assert done.returncode == 9, done.stderr
    assert account.record() == {"approved": "sent"}
