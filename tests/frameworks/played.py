"""What a framework's script is to do, and what it hands back: shared by the scripts, which run where ours is not.

A plan names the server's command and environment, and steps: a tool and its arguments. A `confirmation_id` among
them stands for the one that was in the last answer, as the framework shows that to a model.
"""

import json
import re
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

Json = dict[str, Any]

PLAN: Json = json.loads(Path(sys.argv[1]).read_text())
COMMAND: list[str] = PLAN["command"]
ENV: dict[str, str] = PLAN["env"]


async def played(call: Callable[[str, Json], Awaitable[object]]) -> dict[str, str]:
    """What a model is shown of each step's answer, or would be told of what was raised."""
    shown: dict[str, str] = {}
    last = ""
    for step in PLAN["steps"]:
        try:
            answer = await call(step["tool"], filled(step["arguments"], last))
            last = answer if isinstance(answer, str) else json.dumps(answer, ensure_ascii=False)
        except Exception as error:  # noqa: BLE001 (a framework tells its model of whatever is raised)
            last = f"raised: {error}"
        shown[step["name"]] = last
    return shown


def filled(arguments: Json, last: str) -> Json:
    """The arguments with the id that the last answer offered."""
    if "confirmation_id" not in arguments:
        return arguments
    found = re.search(r"confirmation_id\W+([2-9a-z]{4}(?:-[2-9a-z]{4}){2})", last)
    return arguments | {"confirmation_id": found[1] if found else "none was shown"}


def told(forms: Json, shown: dict[str, str]) -> None:
    """Hands back the tools in the form of the model's API, and the answers."""
    sys.stdout.write(json.dumps({"forms": forms, "shown": shown}))
