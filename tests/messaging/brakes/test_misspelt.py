"""A brake under a name that is none: nothing is asked of the provider, and what is on record can still be read."""

import pytest

from ...helpers.messaging.office import ALICE, TEXT, Office, told
from ...helpers.support import call, error_of

FINDINGS = {
    "BULKVS_ALLOWTO": "1999",
    "BULKVS_ALLOW_LIST": "1999",
    "BULKVS_READONLY": "1",
    "BULKVS_DAILYLIMIT": "1",
    "BULKVS_QUIETHOURS": "00:00-23:59",
    "BULKVS_CONFIRMATION": "human",
    "BULKVS_DRY_RUN": "1",
}


@pytest.mark.parametrize("name", FINDINGS)
async def test_nothing_is_asked_of_the_provider_and_the_record_is_read(
    office: Office, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, FINDINGS[name])
    async with office.client() as client:
        asking = [
            await call(client, "send_message", to=[ALICE], message=TEXT),
            await call(client, "list_webhooks"),
            await call(client, "delete_webhook", name="Default"),
            await call(client, "put_webhook", name="New", url="https://shop.example/in"),
            await call(client, "list_campaigns"),
        ]
        reading = await call(client, "list_messages")
    for answer in asking:
        assert told(answer) == ("failed", "not_configured")
        assert f"{name} is not the name of a setting (BULKVS_" in error_of(answer)["message"]
        assert FINDINGS[name] not in error_of(answer)["message"] or len(FINDINGS[name]) == 1
    assert told(reading)[0] == "ok"
    assert office.simulator.received == []
