"""Only the page's own tab is heard: exact Host, exact Origin, a session, a small JSON body of a known shape."""

import json

import pytest

from bulkvs_mcp.server.page.checks import HEADERS
from bulkvs_mcp.server.page.route import WAYS

from ...helpers.page.desk import Office, office

API = tuple(way.path for way in WAYS)
FILES = (
    "/",
    "/app.js",
    "/approvals.js",
    "/dom.js",
    "/house.css",
    "/house.js",
    "/icon.svg",
    "/layout.css",
    "/look.css",
    "/people.js",
    "/phone.js",
    "/preview.js",
    "/roll.js",
    "/session.js",
    "/talk.css",
    "/talk.js",
)
STRANGE_HOSTS = (
    "localhost:{port}",
    "127.0.0.1",
    "127.0.0.1:1",
    "[::1]:{port}",
    "127.0.0.1:{port}.",
    "127.0.0.1.:{port}",
    "attacker.example:{port}",
    "127.1:{port}",
    "user@127.0.0.1:{port}",
    "",
)
STRANGE_ORIGINS = (
    None,
    "",
    "null",
    "http://127.0.0.1",
    "http://127.0.0.1:1",
    "http://localhost:{port}",
    "https://127.0.0.1:{port}",
    "http://127.0.0.1:{port}/",
    "http://127.0.0.1:{port} http://attacker.example",
    "http://attacker.example",
    "file://",
)


def _here(form: str | None, place: Office) -> str | None:
    return form.format(port=place.origin.rpartition(":")[2]) if form is not None else None


async def _is_open(place: Office) -> bool:
    return len(await place.decisions.open_ones()) == 1


@pytest.mark.parametrize("path", [*API, *FILES, "/nowhere"])
@pytest.mark.parametrize("form", STRANGE_HOSTS)
async def test_another_host_is_not_this_one(path: str, form: str) -> None:
    async with office() as place:
        headers = {"host": _here(form, place) or ""}
        answer = await place.client.request("GET" if path in FILES else "POST", path, headers=headers)
    assert answer.status_code in (400, 421)
    assert "<" not in answer.text


@pytest.mark.parametrize("form", STRANGE_ORIGINS)
async def test_another_origin_decides_nothing_with_a_session_even(form: str | None) -> None:
    async with office() as place:
        asked, session = await place.ask(), await place.session()
        await place.post("/show", {"id": asked.id}, session)
        origin = _here(form, place)
        answer = await place.post("/answer", {"id": asked.id, "answer": "yes"}, session, origin=origin)
        assert (answer.status_code, await _is_open(place)) == (403, True)


@pytest.mark.parametrize("site", ["cross-site", "same-site", "none"])
async def test_what_another_page_made_is_told_by_the_browser_too(site: str) -> None:
    async with office() as place:
        asked, session = await place.ask(), await place.session()
        await place.post("/show", {"id": asked.id}, session)
        sent = {"id": asked.id, "answer": "yes"}
        answer = await place.post("/answer", sent, session, sec_fetch_site=site)
        assert (answer.status_code, await _is_open(place)) == (403, True)


@pytest.mark.parametrize("path", FILES)
async def test_no_other_page_gets_the_files(path: str) -> None:
    async with office() as place:
        strange = await place.client.get(path, headers={"origin": "http://attacker.example"})
        own = await place.client.get(path)
    assert (strange.status_code, own.status_code) == (403, 200)


@pytest.mark.parametrize("session", ["", "x", "Bearer", "k" * 10_000])
@pytest.mark.parametrize("path", [path for path in API if path != "/open"])
async def test_nothing_without_a_session(path: str, session: str) -> None:
    async with office() as place:
        asked = await place.ask()
        answer = await place.post(path, {"id": asked.id, "answer": "yes"}, session)
        assert (answer.status_code, await _is_open(place)) == (401, True)


@pytest.mark.parametrize("scheme", ["Basic {}", "bearer {}", "{}"])
async def test_a_session_stands_in_its_header_only(scheme: str) -> None:
    async with office() as place:
        session = await place.session()
        answer = await place.post("/look", {"version": ""}, authorization=scheme.format(session))
        cookie = await place.post("/look", {"version": ""}, cookie=f"session={session}")
        assert (answer.status_code, cookie.status_code) == (401, 401)


@pytest.mark.parametrize("path", API)
async def test_every_method_but_one_is_refused(path: str) -> None:
    async with office() as place:
        session = await place.session()
        headers = {"origin": place.origin, "authorization": f"Bearer {session}"}
        for method in ("GET", "PUT", "DELETE", "OPTIONS", "PATCH"):
            answer = await place.client.request(method, path, headers=headers)
            assert answer.status_code == 405
            assert "access-control-allow-origin" not in answer.headers


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""])
async def test_what_a_form_can_send_is_not_heard(kind: str) -> None:
    async with office() as place:
        asked, session = await place.ask(), await place.session()
        body = json.dumps({"id": asked.id, "answer": "no"})
        headers = {"origin": place.origin, "authorization": f"Bearer {session}", "content-type": kind}
        answer = await place.client.post("/answer", content=body, headers=headers)
        assert (answer.status_code, await _is_open(place)) == (415, True)


@pytest.mark.parametrize(
    "body", ["", "null", "[]", "{", '{"id": 1, "answer": "no"}', '{"answer": "no"}', '{"id": "%s", "x": 1}']
)
async def test_a_body_of_another_shape_is_not_heard(body: str) -> None:
    async with office() as place:
        asked, session = await place.ask(), await place.session()
        headers = {
            "origin": place.origin,
            "authorization": f"Bearer {session}",
            "content-type": "application/json",
        }
        answer = await place.client.post("/answer", content=body.replace("%s", asked.id), headers=headers)
        assert (answer.status_code, answer.text, await _is_open(place)) == (400, "", True)


async def test_a_large_body_is_not_read() -> None:
    async with office() as place:
        asked, session = await place.ask(), await place.session()
        answer = await place.post("/answer", {"id": asked.id, "answer": "x" * 100_000}, session)
        assert (answer.status_code, await _is_open(place)) == (413, True)


async def test_every_answer_keeps_other_pages_out() -> None:
    async with office() as place:
        answers = [
            await place.client.get("/"),
            await place.client.get("/nowhere"),
            await place.client.get("/", headers={"host": "attacker.example"}),
            await place.post("/look", {"version": ""}),
            await place.post("/look", {"version": ""}, origin="http://attacker.example"),
            await place.post("/look", {"version": ""}, await place.session()),
        ]
    assert [answer.status_code for answer in answers] == [200, 404, 421, 401, 403, 200]
    for answer in answers:
        assert {name: answer.headers[name] for name in HEADERS} == HEADERS
        assert "set-cookie" not in answer.headers
        assert answer.headers["content-security-policy"].startswith("default-src 'none'")
