"""From the spawn to the first answers, what it costs in CPU and memory, and the first send after it."""

import time
from collections.abc import Callable, Iterable, Mapping
from functools import partial

from .figures import Measure, Series, in_turn
from .pipe import memory
from .protocol import ERAS, Era, Speaker
from .stage import RECIPIENT, Stage, Subject, fresh_text

SETTLED_SECONDS = 1.0
FIRST_SEND_SECONDS = 3.0
WARM, WARM_NEW, COLD = "warm, handshake", "warm, 2026-07-28", "cold, handshake"
LISTENING = "warm, 2026-07-28, listening first"
FIRST_SEND = "first send"


def measured(stage: Stage, pairs: int) -> dict[str, Series]:
    """Every start there is to measure. A cold one is the first after an installation: nothing is compiled yet."""
    subjects = _subjects(stage)
    of_both_eras = [subject for subject in subjects if subject.name in ("bare", "off", "front")]
    guarded = [stage.subject(name, "ours", BULKVS_CONFIRM="token", **_front(name)) for name in ("off", "front")]
    found = {COLD: in_turn(pairs, _by_name(subjects, _cold))}
    for subject in (*subjects, *guarded):
        _warm(subject)
    found[WARM] = in_turn(pairs, _by_name(subjects, partial(start, era="handshake")))
    found[WARM_NEW] = in_turn(pairs, _by_name(of_both_eras, partial(start, era="2026-07-28")))
    ours = [subject for subject in subjects if subject.name in ("off", "front")]
    found[LISTENING] = in_turn(pairs, _by_name(ours, partial(start, era="2026-07-28", listens=True)))
    found[FIRST_SEND] = in_turn(pairs, _by_name(guarded, first_send))
    return found


def _subjects(stage: Stage) -> list[Subject]:
    ours = [stage.subject(name, "ours", **_front(name)) for name in ("off", "front")]
    rivals = [stage.subject(name, name) for name in ("openapi", "vonage") if name in stage.servers]
    return [stage.subject("bare", "bare"), *ours, *rivals]


def _front(name: str) -> dict[str, str]:
    return {"BULKVS_FRONT": "off"} if name == "off" else {}


def _by_name(
    subjects: Iterable[Subject], measure: Callable[[Subject], Mapping[str, float]]
) -> Mapping[str, Measure]:
    return {subject.name: partial(measure, subject) for subject in subjects}


def _cold(subject: Subject) -> dict[str, float]:
    subject.forget()
    return start(subject, "handshake")


def _warm(subject: Subject) -> None:
    """Starts that leave behind whatever a start leaves behind."""
    for era in ERAS if subject.server.http else ERAS[:1]:
        start(subject, era)


def start(subject: Subject, era: Era, *, listens: bool = False) -> dict[str, float]:
    """One start: milliseconds to the first answers, memory then and a second later, CPU of its whole life."""
    with subject.pipe(era) as server:
        server.greet()
        greeted = server.since()
        if listens:
            server.listen()
        server.ask("tools/list")
        listed = server.since()
        used = memory(server.pid)
        time.sleep(SETTLED_SECONDS)
        settled = {f"settled_{name}": value for name, value in memory(server.pid).items()}
        return {"greeted_ms": greeted, "listed_ms": listed} | used | settled | {"cpu_ms": server.end() * 1000}


def first_send(subject: Subject) -> dict[str, float]:
    """The preview and the confirmed send, some seconds after the start: milliseconds of each."""
    with subject.pipe() as server:
        server.greet()
        server.ask("tools/list")
        time.sleep(max(0.0, FIRST_SEND_SECONDS - server.since() / 1000))
        return guarded_send(server)


def guarded_send(server: Speaker) -> dict[str, float]:
    """A send in two steps, as where nobody can be asked: milliseconds of each and of both."""
    arguments = {"to": RECIPIENT, "message": fresh_text()}
    began = time.perf_counter()
    offered = server.call("send_message", arguments)["structuredContent"]
    shown = time.perf_counter()
    server.call("send_message", arguments | {"confirmation_id": offered["confirmation_id"]})
    sent = time.perf_counter()
    return {
        "preview_ms": (shown - began) * 1000,
        "send_ms": (sent - shown) * 1000,
        "both_ms": (sent - began) * 1000,
    }
