"""Where calls come in, before the SDK looks at them: what is passed on is what was meant.

It stands outside the SDK's seal on what a client carries from a question to its answer. The seal binds the
arguments as it finds them, so a null that came with the question only would void a person's answer.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, cast

from mcp.server.context import CallNext, HandlerResult, ServerRequestContext
from mcp.shared.exceptions import MCPError

from ..app import App
from ..registry import ToolSpec
from ..translation import WHOLE
from .canonical import canonical

_UNSEALED = {"reason": "invalid_request_state"}
_OTHER_CALL = (
    "Nothing was done: the answer that came does not belong to this call. It is good for a day, and only with the"
    " tool and the arguments that the question was about, exactly as they were. Call again without requestState;"
    " the server asks anew."
)


@dataclass(frozen=True)
class Boundary:
    """Middleware that gives each call of a tool its canonical arguments.

    Attributes:
        unsealing: Awaited before the SDK opens the state that a client carried.
    """

    tools: Mapping[str, ToolSpec]
    unsealing: Callable[[], Awaitable[object]]

    async def __call__(self, ctx: ServerRequestContext[App, Any], call_next: CallNext) -> HandlerResult:
        """Passes the request on.

        Raises:
            MCPError: as it came, but telling what a sealed state that is not good here means.
        """
        if ctx.method == "tools/call" and ctx.params is not None:
            ctx = replace(ctx, params=self._meant(ctx.params))
        if ctx.params is not None and ctx.params.get("requestState") is not None:
            await self.unsealing()
        try:
            return await call_next(ctx)
        except MCPError as error:
            if error.error.data != _UNSEALED:
                raise
            raise MCPError(error.error.code, _OTHER_CALL, _UNSEALED) from None

    def _meant(self, params: Mapping[str, Any]) -> dict[str, Any]:
        name, given = params.get("name"), _members(params.get("arguments"))
        tool = self.tools.get(name) if isinstance(name, str) else None
        return {**params, "arguments": canonical(tool, given) if tool else given}


def _members(arguments: object) -> dict[str, object]:
    """The arguments by name. PHP writes none as an empty list."""
    if arguments is None or arguments == []:
        return {}
    return cast("dict[str, object]", arguments) if isinstance(arguments, dict) else {WHOLE: arguments}
