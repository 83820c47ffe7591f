"""JSON-RPC written by hand: the messages that a client sends, in both protocol eras."""

import json
from typing import Any

Message = dict[str, Any]

HANDSHAKE: Message = {
    "protocolVersion": "2025-06-18",
    "capabilities": {},
    "clientInfo": {"name": "by-hand", "version": "1"},
}
ENVELOPE: Message = {
    "io.modelcontextprotocol/protocolVersion": "2026-07-28",
    "io.modelcontextprotocol/clientCapabilities": {},
    "io.modelcontextprotocol/clientInfo": {"name": "by-hand", "version": "1"},
}


def request(identifier: object, method: str, **params: object) -> bytes:
    return json.dumps({"jsonrpc": "2.0", "id": identifier, "method": method, "params": params}).encode()


def notification(method: str, **params: object) -> bytes:
    return json.dumps({"jsonrpc": "2.0", "method": method, "params": params}).encode()


def tool_call(identifier: object, tool: str, **arguments: object) -> bytes:
    return request(identifier, "tools/call", name=tool, arguments=arguments)
