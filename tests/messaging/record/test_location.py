"""Where a URL puts the record, and what is no place for one."""

from pathlib import Path

import pytest

from bulkvs_mcp.messaging.record.location import path_of

WHERE = {
    "sqlite:///var/lib/record.db": Path("/var/lib/record.db"),
    "sqlite:////var/lib/record.db": Path("/var/lib/record.db"),
    "sqlite://~/record.db": Path("~/record.db"),
    "sqlite:///~/my%20texts/record.db": Path("~/my texts/record.db"),
    "sqlite:///C:/Users/me/record.db": Path("C:/Users/me/record.db"),
    "sqlite://C:/Users/me/record.db": Path("C:/Users/me/record.db"),
    "sqlite:///:memory:": None,
    "sqlite://:memory:": None,
}


@pytest.mark.parametrize("url", WHERE)
def test_where_the_record_is(url: str) -> None:
    expected = WHERE[url]
    assert path_of(url) == (expected.expanduser() if expected else None)


NOWHERE = (
    "",
    "record.db",
    "/var/lib/record.db",
    "sqlite",
    "sqlite:record.db",
    "sqlite://",
    "sqlite:///",
    "postgresql://localhost/records",
    "file:///var/lib/record.db",
    "sqlite:///var/lib/%00.db",
    "sqlite:///~nobody-of-that-name/record.db",
)


@pytest.mark.parametrize("url", NOWHERE)
def test_what_is_no_place_for_a_record(url: str) -> None:
    with pytest.raises(ValueError, match="must look like sqlite:///path"):
        path_of(url)
