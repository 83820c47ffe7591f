"""Every task can be solved through a client, and its check sees what is left undone or done too often."""

import os
import sys
from pathlib import Path
from typing import Any

import pytest
from mcp import Client, StdioServerParameters, stdio_client

from ..helpers.support import ERAS, call, error_of, in_process, structure, text_of
from .tasks import TASKS, Call, Person

SIX = {"preview_message", "send_message", "list_webhooks", "put_webhook", "delete_webhook", "list_campaigns"}
CHANGING = [name for name, task in TASKS.items() if task.differences(task.account())]

each_task = pytest.mark.parametrize("name", TASKS)


def filled(arguments: dict[str, Any], before: dict[str, Any]) -> dict[str, Any]:
    """The arguments with what the answer before gave."""
    return {
        name: before["confirmation_id"] if value == "{confirmation_id}" else value
        for name, value in arguments.items()
    }


async def follow(client: Client, calls: list[Call]) -> list[dict[str, Any]]:
    """Makes the calls one after the other; each must answer as it is written."""
    answers = list[dict[str, Any]]()
    for step in calls:
        result = await call(client, step.tool, **filled(step.arguments, answers[-1] if answers else {}))
        found = structure(result)
        assert found["status"] == step.status, text_of(result)
        assert not step.code or error_of(result)["code"] == step.code
        assert [reason["code"] for reason in found.get("would_refuse", [])] == step.would_refuse
        answers.append(found)
    return answers


@pytest.mark.parametrize("era", ERAS)
@each_task
async def test_it_can_be_solved(name: str, era: str, tmp_path: Path) -> None:
    task, store = TASKS[name], f"sqlite://{(tmp_path / 'record.db').as_posix()}"
    task.record(store)
    simulator, person = task.account(), Person(task)
    client_options = {"elicitation_callback": person if task.person else None}
    settings = {"store": store, "confirm": "human-or-token"} | task.settings
    async with in_process(simulator, mode=era, client=client_options, **settings) as client:
        await follow(client, task.calls)
    assert task.differences(simulator, person.asked) == []


@pytest.mark.parametrize("name", CHANGING)
def test_doing_nothing_does_not_solve_it(name: str) -> None:
    task = TASKS[name]
    assert len(task.differences(task.account(), 0)) >= 1


@pytest.mark.parametrize(
    "name", [name for name, task in TASKS.items() if task.calls[-1].tool == "send_message" and task.after.sent]
)
async def test_sending_twice_does_not_solve_it(name: str) -> None:
    task, simulator = TASKS[name], TASKS[name].account()
    steps = [step for step in task.calls if step.tool == "send_message"]
    arguments = {key: value for key, value in steps[0].arguments.items() if key != "confirmation_id"}
    arguments |= {"to": task.after.sent[0].to}
    async with in_process(simulator, confirm="off", **task.settings) as client:
        for repeated in (False, True):
            await call(client, "send_message", **arguments, allow_duplicate=repeated)
    assert task.differences(simulator)


async def test_deleting_what_was_not_meant_does_not_solve_it() -> None:
    task = TASKS["check-campaigns"]
    simulator, person = task.account(), Person(task)
    async with in_process(simulator, confirm="human", client={"elicitation_callback": person}) as client:
        deleted = await call(client, "delete_webhook", name="Default")
    assert structure(deleted)["status"] == "deleted"
    assert [difference.partition(":")[0] for difference in task.differences(simulator, person.asked)] == [
        "webhooks",
        "questions",
    ]


async def test_an_answer_holds_what_the_user_is_to_be_told() -> None:
    cost, campaigns = TASKS["what-it-costs"], TASKS["check-campaigns"]
    async with in_process(campaigns.account()) as client:
        (priced,) = await follow(client, cost.calls)
        (listed,) = await follow(client, campaigns.calls)
        cheaper = await call(
            client, "preview_message", to=cost.calls[0].arguments["to"], message=priced["gsm7_rewrite"]
        )
    assert (priced["segments_total"], structure(cheaper)["segments_total"]) == (6, 3)
    assert {row["campaign_id"]: row["approved"] for row in listed["campaigns"]} == {
        "CW1549": True,
        "CP2200": False,
        "CX7001": False,
    }


def test_there_are_twelve_and_they_use_every_tool() -> None:
    assert len(TASKS) == 12
    assert {step.tool for task in TASKS.values() for step in task.calls} == SIX


@pytest.mark.parametrize("solved", [True, False])
async def test_a_client_of_its_own_gets_a_verdict(tmp_path: Path, solved: bool) -> None:
    task, verdict = TASKS["second-webhook"], tmp_path / "verdict.txt"
    server = StdioServerParameters(
        command=sys.executable,
        args=["-m", "tests.evals.attempt", task.id, str(verdict)],
        env=dict(os.environ),
        cwd=Path(__file__).parents[2],
    )
    with (tmp_path / "log.txt").open("w") as log:
        async with Client(stdio_client(server, log)) as client:
            await follow(client, task.calls if solved else [])
    assert (verdict.read_text("utf-8") == "") == solved
