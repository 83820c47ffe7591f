"""A refusal that is not the API's own says nothing of the account, but that something else answered."""

import pytest

from bulkvs_mcp.provider.errors import ErrorReport, ProviderError
from bulkvs_mcp.provider.simulator.app import APPROVED_CAMPAIGN, DEFAULT_WEBHOOK, Simulator
from bulkvs_mcp.provider.simulator.faults import Fault

from ...helpers.provider.api_client import MESSAGE, WEBHOOK, Ask, Pauses, connected

ASKS: dict[str, Ask] = {
    "send": lambda client: client.send(MESSAGE),
    "put_webhook": lambda client: client.put_webhook(WEBHOOK),
    "delete_webhook": lambda client: client.delete_webhook(DEFAULT_WEBHOOK),
    "list_webhooks": lambda client: client.list_webhooks(),
    "list_webhooks by name": lambda client: client.list_webhooks(DEFAULT_WEBHOOK),
    "list_campaigns": lambda client: client.list_campaigns(),
    "list_campaigns by id": lambda client: client.list_campaigns(APPROVED_CAMPAIGN),
}
PAGES = {
    "nginx": "<html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1>nginx</body></html>",
    "Cloudflare": "<!DOCTYPE html><title>Attention | Cloudflare</title><h1>Sorry, you have been blocked</h1>",
    "a gateway": '{"message": "no Route matched with those values"}',
    "a code": '{"Code": 404}',
    "a list": '["Forbidden"]',
    "words": "Forbidden",
    "nothing": "",
    "a blank description": '{"Description": "  "}',
    "one that nobody sees": '{"Description": "\\u200b", "Code": "403"}',
    "a page in a description": '{"Description": "<html><h1>Forbidden</h1></html>"}',
}
STATUSES = [400, 402, 403, 404, 405, 407, 409, 410, 411, 412, 413, 414, 415, 422, 426, 431, 451]
OF_THE_ACCOUNT = ("funds", "enabled", "malformed", "invalid", "no webhook", "no campaign", "agreement", "conflict")


async def refused(operation: str, status: int, page: str) -> ErrorReport:
    simulator = Simulator()
    simulator.fail_next(Fault.answer(status, page, content_type="text/html"), times=None)
    async with connected(simulator, sleep=Pauses()) as client:
        with pytest.raises(ProviderError) as raised:
            await ASKS[operation](client)
    return raised.value.report


@pytest.mark.parametrize("operation", ASKS)
@pytest.mark.parametrize("page", PAGES)
async def test_what_is_not_the_apis_own_is_told_as_something_in_between(page: str, operation: str) -> None:
    simulator = Simulator()
    async with connected(simulator, sleep=Pauses()) as client:
        for status in STATUSES:
            simulator.fail_next(Fault.answer(status, PAGES[page], content_type="text/html"))
            with pytest.raises(ProviderError) as raised:
                await ASKS[operation](client)
            report = raised.value.report
            assert (report.code, report.outcome, report.retryable) == ("unreadable_response", "not_done", False)
            assert report.http_status == status
            assert "something in between" in report.message
            assert "BULKVS_BASE_URL" in report.next_step
            assert not [word for word in OF_THE_ACCOUNT if word in report.message + report.next_step]
    assert len(simulator.received) == len(STATUSES)
    assert simulator.sent == []


@pytest.mark.parametrize("operation", ASKS)
@pytest.mark.parametrize("page", PAGES)
async def test_credentials_are_doubted_first_and_then_who_asked_for_them(page: str, operation: str) -> None:
    report = await refused(operation, 401, PAGES[page])
    assert (report.code, report.outcome) == ("authentication_failed", "not_done")
    assert report.next_step.startswith("Set BULKVS_USERNAME and BULKVS_TOKEN")
    assert ("BULKVS_BASE_URL" in report.next_step) == (page != "nothing")


@pytest.mark.parametrize("operation", ASKS)
async def test_who_asks_for_fewer_requests_is_given_them(operation: str) -> None:
    report = await refused(operation, 429, PAGES["Cloudflare"])
    assert (report.code, report.outcome, report.retryable) == ("rate_limited", "not_done", True)


async def test_a_name_that_a_page_does_not_know_may_exist() -> None:
    simulator = Simulator()
    async with connected(simulator) as client:
        for body, certain in [(None, True), *((page, False) for page in PAGES.values())]:
            simulator.fail_next(Fault.answer(404, body))
            assert await client.look_up("Orders", []) == ((), certain)
        simulator.fail_next(Fault.answer(403, PAGES["nginx"]))
        with pytest.raises(ProviderError):
            await client.look_up("Orders", [])
