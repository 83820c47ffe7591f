"""The files that a browser loads."""

from pathlib import Path

from bulkvs_mcp.server.page import web
from bulkvs_mcp.tools.pages.surface import HERE, SHARED, card

WEB = Path(web.__file__).parent
KINDS = (".html", ".js", ".css")


def test_a_card_is_one_file_and_whole() -> None:
    """What it shares with the page stands in it, and in none of its own lines."""
    for name in SHARED:
        shared = (HERE / name).read_text("utf-8").replace("export ", "")
        assert shared in card()
        assert shared not in (HERE / "card.html").read_text("utf-8")
        assert f"/* {name} */" not in card()
    assert "<link" not in card()
    assert "import " not in card()


def test_nothing_comes_from_elsewhere_and_nothing_makes_markup() -> None:
    for file in (*WEB.iterdir(), *HERE.iterdir()):
        if file.suffix in KINDS:
            words = file.read_text("utf-8")
            found = [word for word in ("http:", "https:", "innerHTML", "outerHTML", "eval(") if word in words]
            assert (file.name, found) == (file.name, [])
