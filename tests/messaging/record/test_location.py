"""Where a URL puts the record, and what is no place for one."""

import stat
from contextlib import closing
from pathlib import Path
from urllib.parse import quote, unquote

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bulkvs_mcp.messaging.record.location import path_of, url_of_user
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.messaging.refusals import StoreUnavailable
from bulkvs_mcp.server.settings import Settings

from ...helpers.messaging.records import put
from ...helpers.systems import DRIVE, PATHS, WINDOWS

pytestmark = pytest.mark.system

ROOT = DRIVE or "/"
EXPECTED = f"must look like sqlite:///{DRIVE}path"
WHERE = {
    "sqlite://{}var/lib/record.db": "{}var/lib/record.db",
    "sqlite:///{}var/lib/record.db": "{}var/lib/record.db",
    "sqlite:////{}var/lib/record.db": "{}var/lib/record.db",
    "sqlite://~/record.db": "~/record.db",
    "sqlite:///~/my%20texts/record.db": "~/my texts/record.db",
    "sqlite://{}var/lib/100%25.db": "{}var/lib/100%.db",
    "sqlite://{}var/lib/what%3F%23.db": "{}var/lib/what?#.db",
    "sqlite://{}var/lib/my texts.db": "{}var/lib/my texts.db",
    "sqlite://{}Users/Zoë Müller/record.db": "{}Users/Zoë Müller/record.db",
    "sqlite:///{}Users/Zo%C3%AB/record.db": "{}Users/Zoë/record.db",
}


@pytest.mark.parametrize("url", WHERE)
def test_where_the_record_is(url: str) -> None:
    assert path_of(url.format(ROOT)) == Path(WHERE[url].format(ROOT)).expanduser()


@pytest.mark.parametrize("url", ["sqlite:///:memory:", "sqlite://:memory:"])
def test_a_record_in_memory_is_nowhere(url: str) -> None:
    assert path_of(url) is None


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
    "sqlite:///{}var/lib/%00.db",
    "sqlite:///~nobody-of-that-name/record.db",
    "sqlite:///{}var/lib/",
    "sqlite:///{}var/lib/.",
    "sqlite:///{}var/lib/..",
    "sqlite:///{}var/lib%2F",
    "sqlite:///:memory:/",
    "sqlite:////",
    "sqlite://~",
    "sqlite:///{}var/lib/record.db?mode=ro",
    "sqlite:///{}var/lib/record.db#new",
    "sqlite:///{}var/lib/record.db ",
    "sqlite:/// {}record.db",
    "sqlite:///{}var/lib/re\ncord.db",
    "sqlite:///{}var/lib/%1b.db",
    "sqlite:///{}var/lib/%ff.db",
)


@pytest.mark.parametrize("url", NOWHERE)
def test_what_is_no_place_for_a_record(url: str) -> None:
    with pytest.raises(ValueError, match=EXPECTED):
        path_of(url.format(ROOT))


@pytest.mark.parametrize("path", ["C:/Users/me/record.db", r"C:\Users\me\record.db", "d%3A/record.db"])
def test_a_drive_is_one_of_windows(path: str) -> None:
    for url in (f"sqlite:///{path}", f"sqlite://{path}"):
        if WINDOWS:
            assert path_of(url) == Path(path.replace("%3A", ":"))
        else:
            with pytest.raises(ValueError, match=EXPECTED):
                path_of(url)


@pytest.mark.parametrize(
    "path",
    [
        "record.db",
        "/var/lib/record.db",
        "//server/texts/record.db",
        "C:record.db",
        r"texts\record.db",
        "ab:/record.db",
    ],
)
def test_on_windows_a_path_names_its_drive(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else it would be another file for each folder, or drive, that a client starts the server in."""
    monkeypatch.setattr("sys.platform", "win32")
    with pytest.raises(ValueError, match="must look like sqlite:///C:/path"):
        path_of(f"sqlite:///{path}")


@PATHS
@settings(max_examples=60)
@given(st.text(st.characters(codec="utf-8"), max_size=12).filter(lambda name: ".." not in name), st.booleans())
@example("dir/", False)
@example("a" * 300, False)
@example("name%3fmode=ro", False)
def test_a_url_names_its_record_or_is_a_problem_of_the_setting(
    tmp_path_factory: pytest.TempPathFactory, name: str, quoted: bool
) -> None:
    folder = tmp_path_factory.mktemp("named")
    url = f"sqlite://{folder.as_posix()}/{quote(name) if quoted else name}"
    loaded = Settings.load({"store": url})
    if loaded.problems:
        assert [problem.variable for problem in loaded.problems] == ["BULKVS_STORE"]
        return
    with closing(Store(loaded.store_url)) as record:
        try:
            record.write_now(put)
        except StoreUnavailable:
            return
    named = path_of(loaded.store_url)
    assert named
    assert stat.S_ISREG(named.stat().st_mode)
    assert named.is_relative_to(folder)
    assert not quoted or named == folder / name.lstrip("/")


@PATHS
def test_a_home_of_any_name_is_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    home = tmp_path / "100%25 what?#"
    monkeypatch.setenv("XDG_DATA_HOME", str(home))
    assert path_of(Settings.load({}).store_url) == home / "bulkvs-mcp" / "record.db"


@PATHS
@pytest.mark.parametrize(
    ("system", "variables", "folder"),
    [
        ("linux", {}, "home/.local/share"),
        ("linux", {"XDG_DATA_HOME": "{}/data"}, "data"),
        ("linux", {"XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "{}/conf"}, "home/.local/share"),
        ("darwin", {"XDG_DATA_HOME": "{}/data"}, "home/Library/Application Support"),
        ("win32", {"LOCALAPPDATA": "{}/local", "APPDATA": "{}/roaming"}, "local"),
        ("win32", {"APPDATA": "{}/roaming"}, "home/AppData/Local"),
    ],
)
def test_it_lies_where_the_system_keeps_data(
    system: str, variables: dict[str, str], folder: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in {"HOME": "{}/home", **variables}.items():
        monkeypatch.setenv(name, value.format(tmp_path))
    monkeypatch.setattr("sys.platform", system)
    found = Path(unquote(url_of_user().removeprefix("sqlite://"))).expanduser()
    assert found == tmp_path / folder / "bulkvs-mcp" / "record.db"
