"""The log cannot be made to grow: what is alike is written so many times a minute, the rest is counted."""

import io
import logging
import re

from hypothesis import given
from hypothesis import strategies as st

from bulkvs_mcp.server.doors.throttle import KINDS, OTHERS, SECONDS, WARNINGS, Throttle
from bulkvs_mcp.server.log import MaskingFormatter, ThrottledHandler


class Log:
    """A log on a clock of the test's."""

    def __init__(self) -> None:
        self.time, self.written = 0.0, io.StringIO()
        self.handler = ThrottledHandler(self.written, Throttle(lambda: self.time))
        self.handler.setFormatter(MaskingFormatter("%(levelname)s %(name)s: %(message)s"))

    def say(self, message: str, *args: object, name: str = "trial", level: int = logging.WARNING) -> None:
        self.handler.handle(logging.LogRecord(name, level, __file__, 1, message, args, None))

    @property
    def lines(self) -> list[str]:
        return self.written.getvalue().splitlines()


def test_what_is_alike_is_written_a_few_times_and_then_counted() -> None:
    log = Log()
    for number in range(1000):
        log.say("post %d of 13105551212", number)
    assert len(log.lines) == WARNINGS
    log.time = SECONDS
    log.say("something else")
    assert log.lines[WARNINGS:] == [
        f"WARNING trial: {1000 - WARNINGS} more lines like this one: post {WARNINGS} of ***12",
        "WARNING trial: something else",
    ]


def test_the_next_minute_begins_anew() -> None:
    log = Log()
    for minute in range(3):
        log.time = minute * SECONDS
        for _ in range(WARNINGS + 1):
            log.say("a post")
    assert len(log.lines) == 3 * WARNINGS + 2


def test_what_is_owed_at_the_end_is_said() -> None:
    log = Log()
    for _ in range(WARNINGS + 7):
        log.say("a post")
    log.handler.close()
    assert log.lines[WARNINGS:] == ["WARNING trial: 7 more lines like this one: a post"]


def test_one_kind_silences_no_other() -> None:
    log = Log()
    for _ in range(100):
        log.say("a post")
    for name, level, message in (("trial", 30, "other"), ("other", 30, "a post"), ("trial", 40, "a post")):
        log.say(message, name=name, level=level)
    assert log.lines[WARNINGS:] == ["WARNING trial: other", "WARNING other: a post", "ERROR trial: a post"]


def test_ordinary_work_is_written() -> None:
    log = Log()
    for _ in range(OTHERS + 1):
        log.say("%s: sent", "send_message", level=logging.INFO)
    assert len(log.lines) == OTHERS


def test_words_of_strangers_make_no_kinds_without_end() -> None:
    log = Log()
    for number in range(5000):
        log.say(f"Invalid Host header: {number}.example.com", name="mcp")
    log.say("ours is still heard")
    assert len(log.lines) == KINDS + WARNINGS + 1
    assert log.lines[-1] == "WARNING trial: ours is still heard"


def test_the_loop_s_reports_are_alike_whatever_they_name() -> None:
    log = Log()
    for number in range(100):
        log.say(f"socket.accept() out of system resource\nsocket: <fd={number}>", level=logging.ERROR)
    assert len(log.lines) == WARNINGS


def test_a_line_is_one_line_and_short() -> None:
    log = Log()
    log.say("Invalid Host header: \x1b]0;owned\x07\x9b2J\u202e\r\nINFO fine " + "x" * 100_000)
    [line] = log.lines
    assert len(line) < 600
    assert re.fullmatch(r"[ -~…]*", line)


said = st.tuples(
    st.floats(0, 30),
    st.sampled_from(["a", "b %s", "c"]),
    st.sampled_from(["x", "y"]),
    st.sampled_from([20, 30, 40]),
)


@given(st.lists(said, max_size=300))
def test_each_line_is_written_or_counted(lines: list[tuple[float, str, str, int]]) -> None:
    log = Log()
    for later, message, name, level in lines:
        log.time += later
        log.say(message, *(["z"] if "%" in message else []), name=name, level=level)
    log.handler.close()
    counts = [int(found[1]) for line in log.lines if (found := re.search(r"(\d+) more lines", line))]
    assert len(log.lines) - len(counts) + sum(counts) == len(lines)
