"""The files that a browser loads."""

from pathlib import Path

from bulkvs_mcp.server.page import web
from bulkvs_mcp.tools import pages

WEB, CARD = Path(web.__file__).parent, Path(pages.__file__).with_name("card.html").read_text("utf-8")


def test_card_and_page_draw_alike() -> None:
    """The card is one file, so what they share stands in both."""
    drawing = (WEB / "preview.js").read_text("utf-8").replace("export ", "")
    assert drawing.strip() in CARD
    assert (WEB / "look.css").read_text("utf-8").strip() in CARD


def test_nothing_comes_from_elsewhere_and_nothing_makes_markup() -> None:
    for file in (*WEB.iterdir(), Path(pages.__file__).with_name("card.html")):
        if file.suffix in (".html", ".js", ".css"):
            words = file.read_text("utf-8")
            found = [word for word in ("http:", "https:", "innerHTML", "outerHTML", "eval(") if word in words]
            assert (file.name, found) == (file.name, [])
