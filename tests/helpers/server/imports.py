"""Lists imported as their owner does it, into a record that is empty or not."""

import csv
import io
import re
from datetime import UTC, datetime
from pathlib import Path

from click.testing import CliRunner, Result

from bulkvs_mcp.server.command_line import main

ALICE, BOB, CAROL, DAVE = "13105550101", "13105550102", "13125550103", "13125550104"


HINT = "; or, if every row is of somebody who opted out, with --all-out"


def imported(url: str, raw: bytes, folder: Path, *options: str) -> Result:
    file = folder / "list.csv"
    file.write_bytes(raw)
    command = ["--store", url, "opt-outs", "import", *options, str(file)]
    return CliRunner().invoke(main, command, prog_name="bulkvs-mcp")


def exported(url: str) -> str:
    return CliRunner().invoke(main, ["--store", url, "opt-outs", "export"]).stdout


def listed(url: str) -> dict[str, str]:
    """Since when everybody on the list is out, to the second; "now" for the time of this run."""
    today = f"{datetime.now(UTC):%Y-%m-}"
    rows = csv.DictReader(io.StringIO(exported(url)))
    since = {row["number"].lstrip("'"): re.sub(r"\.\d{3}Z$", "Z", row["since"]) for row in rows}
    return {number: "now" if when.startswith(today) else when for number, when in since.items()}


class Import:
    """A file imported into an empty record."""

    def __init__(self, url: str, folder: Path) -> None:
        self.url, self.folder = url, folder

    def __call__(self, text: str | bytes, *options: str) -> Result:
        return imported(self.url, text.encode() if isinstance(text, str) else text, self.folder, *options)

    def refusal(self, text: str | bytes) -> str:
        """Why it was refused; nothing of it was added."""
        refused = self(text)
        assert (refused.exit_code, refused.stdout, listed(self.url)) == (2, "", {})
        assert (
            refused.stderr.removesuffix(".\n")
            .removesuffix(HINT)
            .endswith(". Correct the file and import it again")
        )
        return refused.stderr.removeprefix("Error: Nothing was added: ").split(". Correct")[0]

    def doubt(self, text: str) -> str:
        """Why it is not certain who of it is out; its owner may say that all are."""
        why = self.refusal(text)
        assert f"{HINT}.\n" in self(text).stderr
        return why

    def people(self, text: str | bytes) -> dict[str, str]:
        done = self(text)
        assert done.exit_code == 0, done.output
        return listed(self.url)
