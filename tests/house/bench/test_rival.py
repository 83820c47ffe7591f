"""The rival's description of the API says what the account does."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import jsonschema

from bulkvs_mcp.provider.simulator.app import SENDING_NUMBER, Simulator

from ...helpers.wire import serve_in_thread

DESCRIPTION: dict[str, Any] = json.loads(
    Path(__file__).parents[3].joinpath("bench", "rivals", "messaging-api.json").read_text("utf-8")
)
OPERATIONS = [
    ("POST", "/messageSend", {"From": SENDING_NUMBER, "To": ["13105551212"], "Message": "Hello"}),
    ("PUT", "/webHooks", {"Webhook": "New", "Url": "https://texts.example.com/in", "Method": "POST"}),
    ("GET", "/webHooks", None),
    ("DELETE", "/webHooks?Webhook=New", None),
    ("GET", "/campaigns", None),
]
"""Each operation once, in an order in which all of them succeed."""


def _operations() -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, methods in DESCRIPTION["paths"].items():
        for method, operation in methods.items():
            yield method.upper(), path, operation


def _valid(value: object, schema: dict[str, Any]) -> None:
    jsonschema.Draft202012Validator(schema | {"components": DESCRIPTION["components"]}).validate(value)  # pyright: ignore[reportUnknownMemberType]


def test_the_rival_has_the_five_operations() -> None:
    described = {(method, path) for method, path, _ in _operations()}
    assert described == {(method, path.partition("?")[0]) for method, path, _ in OPERATIONS}
    names = [operation["operationId"] for _, _, operation in _operations()]
    assert len(set(names)) == len(names) == 5
    for schema in DESCRIPTION["components"]["schemas"].values():
        jsonschema.Draft202012Validator.check_schema(schema)


def test_the_account_answers_as_the_rivals_description_says() -> None:
    described = {(method, path): operation for method, path, operation in _operations()}
    simulator = Simulator()
    login = (simulator.username, simulator.token)
    with serve_in_thread(simulator) as base_url, httpx2.Client(auth=login) as client:
        for method, path, body in OPERATIONS:
            operation = described[method, path.partition("?")[0]]
            if body is not None:
                _valid(body, operation["requestBody"]["content"]["application/json"]["schema"])
            answered = client.request(method, f"{base_url}{path}", json=body)
            assert answered.status_code == 200, answered.text
            _valid(answered.json(), operation["responses"]["200"]["content"]["application/json"]["schema"])
    assert [message.text for message in simulator.sent] == ["Hello"]
