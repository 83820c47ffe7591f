"""Changes of configuration files: what is not ours stays, to the last character."""

import json
import re
import tomllib
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bulkvs_mcp.server.install.formats import jsonc
from bulkvs_mcp.server.install.formats import toml as tables
from bulkvs_mcp.server.install.formats.merging import CannotMerge

from ....helpers.server.jsonc import bare, comments, plain

ENTRY = {"command": "uvx", "args": ["bulkvs-mcp"], "env": {"BULKVS_SANDBOX": "1"}}
PATH = ("mcpServers", "bulkvs")

# Documents as people and programs leave them: each value with its text.
_space = st.lists(
    st.sampled_from([" ", "\n", "\r\n", "\t", "  ", "// note, {\n", '/* "a": [ */', "//\r\n", "/**/"]), max_size=3
).map("".join)
_scalars = st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=5)).flatmap(
    lambda value: st.sampled_from([json.dumps(value), json.dumps(value, ensure_ascii=False)])
)
_names = st.text(max_size=6).filter(lambda name: name not in {*PATH, "\ud800"})


@st.composite
def _listing(draw: st.DrawFn, brackets: str, items: list[str]) -> str:
    spaced = [draw(_space) + item + draw(_space) for item in items]
    trailing = "," + draw(_space) if items and draw(st.booleans()) else draw(_space)
    return brackets[0] + ",".join(spaced) + trailing + brackets[1]


@st.composite
def _objects(draw: st.DrawFn, values: st.SearchStrategy[str], fixed: tuple[tuple[str, str], ...] = ()) -> str:
    members = list(draw(st.dictionaries(_names, values, max_size=3)).items())
    for member in fixed:
        members.insert(draw(st.integers(0, len(members))), member)
    items = [f"{json.dumps(name)}{draw(_space)}:{draw(_space)}{value}" for name, value in members]
    return draw(_listing("{}", items))


_values = st.recursive(
    _scalars,
    lambda inner: st.one_of(
        _objects(inner), st.lists(inner, max_size=3).flatmap(lambda items: _listing("[]", items))
    ),
    max_leaves=6,
)


@st.composite
def documents(draw: st.DrawFn) -> str:
    """A document with none, some or all of the way to our entry."""
    servers = draw(st.sampled_from(["no servers", "servers", "ours"]))
    inner = ((PATH[1], draw(_values)),) if servers == "ours" else ()
    outer = ((PATH[0], draw(_objects(_values, inner))),) if servers != "no servers" else ()
    return draw(_space) + draw(_objects(_values, outer)) + draw(_space)


def merged(before: dict[str, Any], entry: object) -> dict[str, Any]:
    return {**before, PATH[0]: {**before.get(PATH[0], {}), PATH[1]: entry}}


class TestJson:
    @given(documents())
    def test_everything_else_stays(self, text: str) -> None:
        before = plain(text)
        after = jsonc.with_member(text, PATH, ENTRY)
        assert plain(after) == merged(before, ENTRY)
        assert list(plain(after))[: len(before)] == list(before)
        if PATH[1] not in before.get(PATH[0], {}):
            assert comments(after) == comments(text)
            # Blanks within an object that was empty may go.
            rest = iter(after)
            assert all(character in rest for character in text if not character.isspace())

    @given(documents())
    def test_it_is_read_as_it_is(self, text: str) -> None:
        assert jsonc.value_of(text) == plain(text)

    @given(documents())
    def test_what_is_taken_out_was_all_of_it(self, text: str) -> None:
        before = plain(text)
        if PATH[1] not in before.get(PATH[0], {}):
            text = jsonc.with_member(text, PATH, ENTRY)
        after = jsonc.without(text, PATH[:1], PATH[1])
        servers = {name: value for name, value in plain(text)[PATH[0]].items() if name != PATH[1]}
        assert plain(after) == {**plain(text), PATH[0]: servers}
        rest = iter(text)
        assert all(character in rest for character in after)

    @pytest.mark.parametrize(
        ("before", "element", "after"),
        [
            ('{"x": {"a": 1}}', "a", '{"x": {}}'),
            ('{"x": {"a": 1, "b": 2}}', "a", '{"x": {"b": 2}}'),
            ('{"x": {"a": 1, "b": 2}}', "b", '{"x": {"a": 1}}'),
            ('{"x": {"a": 1, "b": 2, "c": 3}}', "b", '{"x": {"a": 1, "c": 3}}'),
            ('{"x": [1, 2, 3]}', 1, '{"x": [1, 3]}'),
            ('{"x": [1]}', 0, '{"x": []}'),
            (
                '{"x": {\n  "a": 1,\n  // of b\n  "b": {\n    "c": 2\n  }\n}}',
                "b",
                '{"x": {\n  "a": 1\n  // of b\n}}',
            ),
            ('{"x": {\r\n  "b": 2, // of b\r\n  "a": 1,\r\n}}', "b", '{"x": {\r\n  // of b\r\n  "a": 1,\r\n}}'),
            ('{"x": {\n  "b": 2,\n  "a": 1,\n}}', "a", '{"x": {\n  "b": 2,\n}}'),
        ],
    )
    def test_what_is_left_looks_like_the_file(self, before: str, element: str | int, after: str) -> None:
        assert jsonc.without(before, ["x"], element) == after

    @given(documents())
    def test_a_second_time_changes_nothing(self, text: str) -> None:
        once = jsonc.with_member(text, PATH, ENTRY)
        assert plain(jsonc.with_member(once, PATH, ENTRY)) == plain(once)

    @given(st.text(alphabet='{}[]":,/* \n\\ab1.-e\r'))
    @example('""')
    def test_what_is_read_is_json(self, text: str) -> None:
        """Whatever the reader accepts, another one accepts too, and as the same."""
        try:
            value = jsonc.value_of(text)
        except CannotMerge:
            return
        assert value == (plain(text) if bare(text).strip() else {})

    @pytest.mark.parametrize(
        ("before", "after"),
        [
            ("", '{\n  "a": {\n    "b": 1\n  }\n}\n'),
            ("// mine\n", '// mine\n{\n  "a": {\n    "b": 1\n  }\n}\n'),
            ("{}", '{\n  "a": {\n    "b": 1\n  }\n}'),
            ('{"x": 1}', '{"x": 1, "a": {"b": 1}}'),
            ('{\n\t"x": 1\n}\n', '{\n\t"x": 1,\n\t"a": {\n\t\t"b": 1\n\t}\n}\n'),
            ('{\r\n    "x": 1\r\n}', '{\r\n    "x": 1,\r\n    "a": {\r\n        "b": 1\r\n    }\r\n}'),
            ('{\n  "a": {} // none\n}', '{\n  "a": {\n    "b": 1\n  } // none\n}'),
            ('{\n  "a": {\n    "x": 1, // last\n  },\n}', '{\n  "a": {\n    "x": 1, // last\n    "b": 1\n  },\n}'),
            ('{\n  "a": {\n    "x": 1 // last\n  }\n}', '{\n  "a": {\n    "x": 1, // last\n    "b": 1\n  }\n}'),
            ('{"a": {"b" /* c */ : 2, "x": 3}}', '{"a": {"b" /* c */ : 1, "x": 3}}'),
        ],
    )
    def test_it_looks_like_the_file(self, before: str, after: str) -> None:
        assert jsonc.with_member(before, ("a", "b"), 1) == after

    @pytest.mark.parametrize(
        ("before", "after"),
        [
            ("{}", '{\n  "i": [1, 2]\n}'),
            ('{"i": []}', '{"i": [\n  1,\n  2\n]}'),
            ('{"i": [0]}', '{"i": [0, 1, 2]}'),
            ('{\n  "i": [\n    0, // one\n  ]\n}', '{\n  "i": [\n    0, // one\n    1,\n    2\n  ]\n}'),
        ],
    )
    def test_items_are_added(self, before: str, after: str) -> None:
        assert jsonc.with_items(before, "i", [1, 2]) == after

    @pytest.mark.parametrize(
        ("text", "problem", "place"),
        [
            ("[]", "holds no object", (1, 1)),
            ("null", "holds no object", (1, 1)),
            ('{\n "mcpServers": []}', 'has "mcpServers", but not as an object', (2, 16)),
            ('{"mcpServers": {}, "mcpServers": {}}', 'has "mcpServers" twice', (1, 1)),
            ('{"a": 1', "expects a comma or }", (1, 8)),
            ('{"a": 1}}', "goes on after its end", (1, 9)),
            ('{"a": 01}', "expects a comma or }", (1, 8)),
            ("{'a': 1}", "expects a name in double quotes", (1, 2)),
            ('{"a" 1}', "expects a colon", (1, 6)),
            ('{\n\n "a": x}', "expects a value", (3, 7)),
            ('{"a": "line\nbreak"}', "expects a value", (1, 7)),
            ('{"a": /* for ever', "expects a value", (1, 7)),
            ('{"a": ' + "1" * 5000 + "}", "too long", (1, 7)),
            ("[" * 100_000, "nested too deeply", (0, 0)),
        ],
    )
    def test_what_is_wrong_is_named(self, text: str, problem: str, place: tuple[int, int]) -> None:
        with pytest.raises(CannotMerge, match=re.escape(problem)) as refused:
            jsonc.with_member(text, PATH, ENTRY)
        assert (refused.value.line, refused.value.column) == place


TABLE = ("mcp_servers", "bulkvs")
SERVER = {"command": "uvx", "args": ["bulkvs-mcp"], "env_vars": ["BULKVS_TOKEN"]}

CODEX = '''\
# Mine.
model = "o5"   # the large one
notes = """
[mcp_servers.bulkvs]
command = "not this"
"""

[mcp_servers.other]
command = "other"
args = [
  # both
  "--a",
  ["--b"],
]

{ours}
# The last.
[profiles.fast]
model = "o5-mini"
'''
"""A file with everything that a reading line by line would stumble over."""


def codex(ours: str) -> str:
    return CODEX.replace("{ours}", ours)


class TestToml:
    def test_a_new_table_goes_to_the_end(self) -> None:
        text = codex("")
        after = tables.with_table(text, TABLE, SERVER)
        assert after == f"{text}\n{tables.shown(TABLE, SERVER)}\n"

    @pytest.mark.parametrize(
        ("ours", "expected"),
        [
            (
                '[mcp_servers.bulkvs]\ncommand = "old" # theirs\n# why\nstartup_timeout_sec = 20\n',
                (
                    '[mcp_servers.bulkvs]\ncommand = "uvx"\n# why\nstartup_timeout_sec = 20\n'
                    'args = ["bulkvs-mcp"]\nenv_vars = ["BULKVS_TOKEN"]\n'
                ),
            ),
            (
                '[ mcp_servers . "bulkvs" ] # ours\nargs = [\n  "bulkvs-mcp", # it\n]\n',
                (
                    '[ mcp_servers . "bulkvs" ] # ours\nargs = [\n  "bulkvs-mcp", # it\n]\n'
                    'command = "uvx"\nenv_vars = ["BULKVS_TOKEN"]\nstartup_timeout_sec = 20\n'
                ),
            ),
            (
                (
                    '[mcp_servers.bulkvs]\ncommand = "uvx"\nenv.A = "1"\nenv.B = "2"\n'
                    '[mcp_servers.bulkvs.tools.x]\napproval_mode = "prompt"\n'
                ),
                (
                    '[mcp_servers.bulkvs]\ncommand = "uvx"\nargs = ["bulkvs-mcp"]\nenv_vars = ["BULKVS_TOKEN"]\n'
                    'startup_timeout_sec = 20\n[mcp_servers.bulkvs.tools.x]\napproval_mode = "prompt"\n'
                ),
            ),
        ],
    )
    def test_a_table_is_changed_where_it_stands(self, ours: str, expected: str) -> None:
        tools = {"tools": {"x": {"approval_mode": "prompt"}}} if "tools" in ours else {}
        entry = {**SERVER, "startup_timeout_sec": 20, **tools}
        assert tables.with_table(codex(ours), TABLE, entry) == codex(expected)

    def test_the_environment_may_be_a_table_of_its_own(self) -> None:
        ours = '[mcp_servers.bulkvs]\ncommand = "uvx"\n\n[mcp_servers.bulkvs.env]\nA = "1" # a\nB = "2"\n'
        entry = {"command": "uvx", "env": {"A": "1", "C": "3"}}
        expected = '[mcp_servers.bulkvs]\ncommand = "uvx"\n\n[mcp_servers.bulkvs.env]\nA = "1" # a\nC = "3"\n'
        assert tables.with_table(codex(ours), TABLE, entry) == codex(expected)

    @pytest.mark.parametrize(
        "ours",
        [
            '[mcp_servers.bulkvs]\ncommand = "x"\n\n',
            '[ mcp_servers . "bulkvs" ] # ours\nargs = [\n  "[x]", # it\n]\n[mcp_servers.bulkvs.env]\nA = "1"\n\n',
        ],
    )
    def test_a_table_is_taken_out(self, ours: str) -> None:
        assert tables.without_table(codex(ours), TABLE) == codex("").replace("\n\n\n", "\n\n")

    def test_what_was_added_is_taken_out(self) -> None:
        for text in ("", "a = 1\n", codex("")):
            left = tables.without_table(tables.with_table(text, TABLE, SERVER), TABLE)
            assert left.strip() == text.strip()

    @pytest.mark.parametrize("text", ['mcp_servers.bulkvs.command = "x"\n', "[mcp_servers]\nbulkvs = { a = 1 }\n"])
    def test_what_cannot_be_taken_out_stays(self, text: str) -> None:
        with pytest.raises(CannotMerge, match="cannot be changed safely"):
            tables.without_table(text, TABLE)

    @pytest.mark.parametrize("newline", ["\n", "\r\n"])
    @pytest.mark.parametrize("end", [True, False])
    def test_lines_end_as_they_did(self, newline: str, end: bool) -> None:
        before = newline.join(["[mcp_servers.bulkvs]", 'command = "old"']) + newline * end
        after = tables.with_table(before, TABLE, SERVER)
        assert tomllib.loads(after) == {"mcp_servers": {"bulkvs": SERVER}}
        assert after.count("\r") == (after.count("\n") if newline == "\r\n" else 0)

    @pytest.mark.parametrize(
        "text", ["", "a = 1", "a = 1\r\nb = 2", "[mcp_servers]\n", "mcp_servers.x.command = 'x'\n"]
    )
    def test_short_files(self, text: str) -> None:
        after = tables.with_table(text, TABLE, SERVER)
        assert after.startswith(text)
        before = tomllib.loads(text)
        assert tomllib.loads(after) == before | {
            "mcp_servers": {**before.get("mcp_servers", {}), "bulkvs": SERVER}
        }

    @given(st.dictionaries(st.text(min_size=1, max_size=5), st.text(max_size=8), max_size=4))
    def test_every_value_is_toml(self, env: dict[str, str]) -> None:
        assert tomllib.loads(tables.with_table("", TABLE, {"env": env})) == {
            "mcp_servers": {"bulkvs": {"env": env}}
        }

    @pytest.mark.parametrize(
        ("text", "problem"),
        [
            ("a = \n", "is no TOML here"),
            ('a = "x', "is no TOML here"),
            ("mcp_servers = 1\n", "has mcp_servers, but not as a table"),
            ("[[mcp_servers]]\n", "has mcp_servers, but not as a table"),
            ("[mcp_servers]\nbulkvs = 1\n", "has mcp_servers.bulkvs, but not as a table"),
            ('mcp_servers = { other = { command = "x" } }\n', "cannot be changed safely"),
            ('[mcp_servers]\nbulkvs = { command = "x" }\n', "cannot be changed safely"),
            ('mcp_servers.bulkvs.command = "x"\n', "cannot be changed safely"),
            ('[mcp_servers]\nbulkvs.command = "x"\n', "cannot be changed safely"),
            ('[mcp_servers.bulkvs.env]\nA = "1"\n', "cannot be changed safely"),
        ],
    )
    def test_what_cannot_be_changed_is_refused(self, text: str, problem: str) -> None:
        with pytest.raises(CannotMerge, match=re.escape(problem)):
            tables.with_table(text, TABLE, SERVER)
