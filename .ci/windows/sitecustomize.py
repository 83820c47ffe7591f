"""Before anything else in Wine: what Wine lacks and ends a process that calls it is not there to be called."""

import contextlib
import sys

if sys.platform == "win32":
    import _winapi

    with contextlib.suppress(AttributeError):
        # `shutil` copies by it where it is there.
        del _winapi.CopyFile2  # pyright: ignore[reportAttributeAccessIssue]
