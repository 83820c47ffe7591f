"""What a person decides on looks and reads alike in a card and on a page: one style, one drawing of a preview."""

from pathlib import Path

HERE = Path(__file__).parent
SHARED = ("look.css", "preview.js")
"""What a page loads, and what stands in the card, which is one file."""


def card() -> str:
    """The card, whole."""
    html = (HERE / "card.html").read_text("utf-8")
    for name in SHARED:
        html = html.replace(f"/* {name} */", (HERE / name).read_text("utf-8").replace("export ", ""))
    return html
