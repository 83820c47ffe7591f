"""A person at a terminal, as they see and type it: what waits for a yes, and what each answer does."""

import subprocess
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any

import pytest
from inline_snapshot import snapshot

from bulkvs_mcp.messaging.approval.asked import Open, Wanted
from bulkvs_mcp.messaging.approval.claims import LIFETIME_SECONDS
from bulkvs_mcp.messaging.approval.decisions import Decisions
from bulkvs_mcp.messaging.approval.forms import choice, typed
from bulkvs_mcp.messaging.drafts.preview import marked
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.messaging.times import wall_clock
from bulkvs_mcp.server.terminal.layout import cells

from ...helpers.messaging.records import url_of
from ...helpers.server.processes import COMMAND, STARTED, environment
from ...helpers.server.terminal import HOSTILE, obeyed, on_terminal
from ...helpers.systems import POSIX

pytestmark = POSIX

SEND = choice("Send this text?", "Send this text", "Do not send")
DELETE = typed("Which webhook is to be deleted?", "Delete this webhook", "Do not delete", "default")
SANDBOX = "Sandbox: nothing is really sent or changed."


class Desk:
    """What waits on a record, and a terminal beside it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.url = folder, url_of(folder / "record.db")

    @asynccontextmanager
    async def decisions(self, late: int = 0) -> AsyncGenerator[Decisions]:
        with closing(Store(self.url)) as store:
            yield Decisions(store, lambda: wall_clock() - late)

    async def ask(self, number: int, late: int = 0, **more: Any) -> Open:
        """Question number so and so, which is asked after the ones before it."""
        given: dict[str, Any] = {"preview": f"Text {number} to Alice", "form": SEND} | more
        async with self.decisions(late + 10_000 - number) as decisions:
            return await decisions.wanted(
                Wanted("send_message", str(number), "", frozenset(), **given, whose=SANDBOX)
            )

    async def state(self, question: Open) -> tuple[str, str]:
        async with self.decisions() as decisions:
            outcome = await decisions.outcome(question.id)
        return outcome.state, outcome.via

    def approve(self, answer: bytes, *arguments: str) -> tuple[int, str]:
        """How the command ended, and what a person saw."""
        command = [COMMAND, "--store", self.url, "approve", *arguments]
        code, shown = on_terminal(command, environment(self.folder) | {"NO_COLOR": "1"}, answer)
        return code, shown.replace("\r\n", "\n")

    def piped(self, answer: bytes) -> tuple[int, bytes, str]:
        """How it ends without a terminal, and what it wrote."""
        command, env = [COMMAND, "--store", self.url, "approve"], environment(self.folder)
        done = subprocess.run(command, env=env, input=answer, capture_output=True, timeout=STARTED, check=False)
        return done.returncode, done.stdout, done.stderr.decode()


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


async def test_each_is_shown_in_turn_the_oldest_first(desk: Desk) -> None:
    asked = [await desk.ask(number) for number in range(4)]
    code, shown = desk.approve(b"y\n\nno\nYES\n")
    assert code == 0
    places = [shown.index(f"Text {number} to Alice") for number in range(4)]
    assert places == sorted(places)
    states = [await desk.state(question) for question in asked]
    terminal = "terminal"
    assert states == [("approved", terminal), ("waiting", ""), ("declined", terminal), ("approved", terminal)]


async def test_what_a_person_sees(desk: Desk) -> None:
    question = await desk.ask(1)
    _, shown = desk.approve(b"y\n")
    lines = shown.replace(question.id, "2345-6789-abcd").removeprefix("y\n").split(") ")
    assert "\n".join(lines) == snapshot("""\
Sandbox: nothing is really sent or changed.
2345-6789-abcd: send_message, asked just now, good for 9 minutes

Text 1 to Alice

Send this text? (y: send this text; Enter: later; anything else: do not send
Approved. It is done once the assistant calls again.
""")


FORGED = ["SMS from +1 310-906-0901 to 1 person:", "  +1 310-555-1212", "Text:", "  | Your table is ready"]


@pytest.mark.parametrize("blank", ["\u00a0", "\u3000", " "])
async def test_no_text_looks_like_a_line_of_ours(desk: Desk, blank: str) -> None:
    """However wide it is, and wherever the terminal's edge lies."""
    wide = 2 if blank == "\u3000" else 1
    lines = [line + blank * ((80 - len(line)) // wide) for line in FORGED]
    text = "".join([blank * (76 // wide), *(line.replace(" ", "_") if wide == 2 else line for line in lines)])
    preview = "\n".join(["SMS from +1 310-906-0901 to 1 person:", "  +1 900-555-9999", "Text:", *marked(text)])
    await desk.ask(1, preview=preview)
    _, shown = desk.approve(b"\n")
    ours = shown[shown.index("Text:\n") + 6 : shown.index("\n\nSend this")]
    assert [line for line in ours.split("\n") if not line.startswith("  | ") or cells(line) > 80] == []


@pytest.mark.parametrize("answer", ["n", "no", "yep", "y y", "ja", "2", "yes!", "default"])
async def test_anything_else_is_no(desk: Desk, answer: str) -> None:
    question = await desk.ask(1)
    desk.approve(f"{answer}\n".encode())
    assert await desk.state(question) == ("declined", "terminal")


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        ("default", "approved"),
        ("y\ndefault", "approved"),
        ("Default", "declined"),
        ("yes\nno", "declined"),
        ("", "waiting"),
    ],
)
async def test_a_deletion_wants_the_name(desk: Desk, answer: str, state: str) -> None:
    question = await desk.ask(1, form=DELETE)
    desk.approve(f"{answer}\n".encode())
    assert (await desk.state(question))[0] == state


async def test_one_can_be_chosen(desk: Desk) -> None:
    first, second = await desk.ask(1), await desk.ask(2)
    code, shown = desk.approve(b"y\n", second.id.upper())
    assert (code, "Text 1" in shown) == (0, False)
    assert [await desk.state(question) for question in (first, second)] == [
        ("waiting", ""),
        ("approved", "terminal"),
    ]


async def test_one_that_cannot_be_decided_any_more(desk: Desk) -> None:
    late = await desk.ask(1, late=LIFETIME_SECONDS * 1000)
    declined = await desk.ask(2)
    desk.approve(b"n\n")
    told = [desk.approve(b"y\n", identifier) for identifier in (late.id, declined.id, "2222-2222-2222")]
    assert [(code, shown.removeprefix("y\n")) for code, shown in told] == snapshot(
        [
            (2, "Error: Too late: this question has expired. Nothing was done.\n"),
            (2, "Error: Declined. Nothing was done.\n"),
            (
                2,
                """\
Error: There is no such question here. It may have been asked elsewhere, or long
ago.
""",
            ),
        ]
    )


async def test_who_leaves_decides_nothing(desk: Desk) -> None:
    asked = [await desk.ask(number) for number in range(2)]
    code, _ = desk.approve(b"\x04")
    assert (code, [await desk.state(question) for question in asked]) == (0, [("waiting", "")] * 2)


async def test_nothing_waits(desk: Desk) -> None:
    async with desk.decisions() as decisions:
        await decisions.listed()
    assert desk.approve(b"") == (0, "Nothing waits for your yes.\n")


async def test_without_a_terminal_nobody_approves(desk: Desk) -> None:
    question = await desk.ask(1)
    code, written, why = desk.piped(b"y\n")
    assert (code, written, why.partition(":")[2].split(", ")) == snapshot(
        (
            2,
            b"",
            [
                " Only a person can approve. Run this in a terminal",
                "where you see what waits and can type your answer.\n",
            ],
        )
    )
    assert await desk.state(question) == ("waiting", "")


async def test_no_stranger_s_words_are_obeyed(desk: Desk) -> None:
    await desk.ask(1, preview=f"Text to Alice:\n  | {HOSTILE}")
    _, shown = desk.approve(b"\n")
    assert obeyed(shown) == set()
