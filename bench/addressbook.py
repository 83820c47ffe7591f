"""How long `bulkvs-mcp contacts import` takes, by the form of the file: a new record, then the same file again.

`python bench/addressbook.py` writes files of 10,000 people into a temporary folder and prints the seconds of the
whole command, its start included. Another number of people can be given: `python bench/addressbook.py 1000`.
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

PEOPLE, BOUND = 10_000, 5.0
"""How many, and the seconds that they may take."""
GOOGLE = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Name Suffix,Nickname,File As,Organization"
    " Name,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 -"
    " Label,Phone 2 - Value,Address 1 - Label,Address 1 - Formatted,Website 1 - Label,Website 1 - Value"
)  # fmt: skip
_PHOTO = "\n ".join(["/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRof"] * 20)


def _word(place: int) -> str:
    """A word of letters for each place: names hold no digits to speak of."""
    letters = ""
    while place or not letters:
        place, letter = divmod(place, 26)
        letters += chr(97 + letter)
    return letters.capitalize()


def _numbers(place: int) -> tuple[str, str]:
    return f"+1 310-{234 + place // 10_000:03d}-{place % 10_000:04d}", f"(212) 55{place % 10}-{place % 10_000:04d}"


def google(people: int) -> Iterator[str]:
    """The lines of an export of Google's contacts."""
    yield GOOGLE
    for place in range(people):
        mobile, work = _numbers(place)
        yield (
            f"Anna,,Berg {_word(place)},,,,Annie,,Berg Boats,,likes; boats,,* myContacts,Home,anna@example.com"
            f",Mobile,{mobile},Work,{work},Home,1 Main St,,"
        )


def cards(people: int) -> Iterator[str]:
    """The lines of an export of Apple's contacts, each with a photograph."""
    for place in range(people):
        mobile, work = _numbers(place)
        name = f"Berg {_word(place)};Anna"
        yield from ("BEGIN:VCARD", "VERSION:3.0", f"N:{name};;;", f"FN:Anna Berg {_word(place)}")
        yield from (f"TEL;type=CELL;type=pref:{mobile}", f"item1.TEL:{work}", "item1.X-ABLabel:_$!<Work>!$_")
        yield from (f"PHOTO;ENCODING=b;TYPE=JPEG:{_PHOTO}", "END:VCARD")


FORMS = {"google.csv": google, "apple.vcf": cards}


def _seconds(file: Path, record: Path) -> float:
    server = Path(sys.executable).with_name("bulkvs-mcp")
    command = [str(server), "--store", f"sqlite://{record.as_posix()}"]
    began = time.perf_counter()
    subprocess.run([*command, "contacts", "import", str(file)], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


def main() -> None:
    """Prints the table."""
    people = int(sys.argv[1]) if len(sys.argv) > 1 else PEOPLE
    with tempfile.TemporaryDirectory() as folder:
        for name, lines in FORMS.items():
            file, record = Path(folder, name), Path(folder, f"{name}.db")
            file.write_text("\n".join(lines(people)) + "\n", "utf-8")
            new, again = _seconds(file, record), _seconds(file, record)
            size = file.stat().st_size / 1e6
            print(  # noqa: T201
                f"{name:12} {people:,} people, {size:.1f} MB: {new:.2f} s new, {again:.2f} s again"
                f" (bound {BOUND:.0f} s)"
            )


if __name__ == "__main__":
    main()
