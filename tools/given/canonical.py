"""A call's arguments as they were meant: without what clients add by themselves, a null being "not given".

Whatever follows rests on what is left: the seal on a question, the digest of an approval, the record, the log.
"""

from collections.abc import Mapping

from ..registry import ToolSpec

ADDED = frozenset({"toolCallId", "task_progress"})
"""What n8n (n8n-io/n8n#21500) and Cline (cline/cline#8256) add to a call; no model means anything by it."""

ADDED_WITH_AN_ID = frozenset({"tool", "action", "sessionId", "chatInput"})
"""What n8n adds beside its toolCallId. Alone it may be a model's wish, which is refused and not dropped."""


def canonical(tool: ToolSpec, given: Mapping[str, object]) -> dict[str, object]:
    """What is left of the arguments; unknown ones stay, to be refused."""
    added = _added(tool, given)
    return {
        name: value
        for name, value in given.items()
        if name not in added and not (value is None and name in tool.optional)
    }


def _added(tool: ToolSpec, given: Mapping[str, object]) -> frozenset[str]:
    """The client's own additions; what is an argument of the tool is none."""
    additions = ADDED.difference(tool.arguments)
    if "toolCallId" in additions and "toolCallId" in given:
        return additions | ADDED_WITH_AN_ID.difference(tool.arguments)
    return additions
