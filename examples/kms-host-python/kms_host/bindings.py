"""The two ways in which the kit reaches target control: lines of JSON-RPC on standard input and output, or HTTP."""

from __future__ import annotations

import asyncio
import json
import re
import sys
from typing import Any, Dict, Optional, Set, Tuple

from .control import TargetControl
from .edges.http_server import HttpServer
from .edges.message import ContractBroken

_BASE = "/control/v1/"


async def serve_http(control: TargetControl, port: int) -> None:
    """Serves `POST /control/v1/<verb-in-kebab-case>` on loopback until the process is ended."""

    async def handle(path: str, message: Any) -> Tuple[int, Any]:
        if not path.startswith(_BASE):
            return 404, {"error": f"nothing is served at {path}"}
        return 200, await control.answer(_camel(path[len(_BASE) :]), message)

    server = HttpServer(handle)
    actual = await server.listen("127.0.0.1", port)
    print(f"target control is served at http://127.0.0.1:{actual}", flush=True)
    try:
        await asyncio.Event().wait()
    finally:
        await server.close()
        await control.close()


async def serve_stdio(control: TargetControl) -> None:
    """Answers JSON-RPC 2.0, one message a line, until standard input is closed."""
    loop = asyncio.get_running_loop()
    under_way: Set["asyncio.Task[None]"] = set()
    while True:
        line = await loop.run_in_executor(None, sys.stdin.buffer.readline)
        if not line:
            break
        task = loop.create_task(_reply(control, line))
        under_way.add(task)
        task.add_done_callback(under_way.discard)
    for task in list(under_way):
        task.cancel()
    await control.close()


async def _reply(control: TargetControl, line: bytes) -> None:
    reply = await reply_to(control, line)
    if reply is not None:
        sys.stdout.buffer.write(json.dumps(reply, ensure_ascii=False, separators=(",", ":")).encode() + b"\n")
        sys.stdout.buffer.flush()


async def reply_to(control: TargetControl, line: bytes) -> Optional[Dict[str, Any]]:
    """The reply to one line; None where it asks for none (a notification has no id)."""
    try:
        call = json.loads(line)
    except ValueError as error:
        return _error(None, -32700, f"must be JSON: {error}")
    if not isinstance(call, dict) or not isinstance(call.get("method"), str):
        return _error(None, -32600, "must be a JSON-RPC 2.0 request with a method")
    identity = call.get("id")
    try:
        result = await control.answer(call["method"], call.get("params", {}))
    except ContractBroken as broken:
        return _error(identity, -32602, str(broken))
    return {"jsonrpc": "2.0", "id": identity, "result": result} if "id" in call else None


def _error(identity: Any, code: int, message: str) -> Dict[str, Any]:
    return {"jsonrpc": "2.0", "id": identity, "error": {"code": code, "message": message}}


def _camel(path: str) -> str:
    return re.sub(r"-([a-z])", lambda match: match.group(1).upper(), path)
