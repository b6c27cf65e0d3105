"""A small HTTP/1.1 server for JSON over POST. Connections are kept open; each answer is one write, without delay."""

from __future__ import annotations

import asyncio
import json
from http import HTTPStatus
from typing import Any, Awaitable, Callable, Dict, Optional, Set, Tuple

from .message import ContractBroken

Handler = Callable[[str, Any], Awaitable[Tuple[int, Any]]]
"""Path and message in, status and message out."""

_LARGEST_BODY_BYTES = 4_000_000
_LARGEST_HEAD_BYTES = 64_000


class HttpServer:
    """Listens until it is closed; closing it closes its connections too."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler
        self._server: Optional[asyncio.AbstractServer] = None
        self._connections: Set[asyncio.StreamWriter] = set()

    async def listen(self, address: str, port: int) -> int:
        """Starts to listen. Returns the port, which the system chose where 0 was asked for."""
        self._server = await asyncio.start_server(self._serve, address, port, limit=_LARGEST_HEAD_BYTES)
        actual: int = self._server.sockets[0].getsockname()[1]
        return actual

    async def close(self) -> None:
        """Stops listening, at once and for good."""
        if self._server is not None:
            self._server.close()
        for writer in list(self._connections):
            writer.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._connections.add(writer)
        try:
            while await self._exchange(reader, writer):
                pass
        except (asyncio.IncompleteReadError, asyncio.LimitOverrunError, ConnectionError):
            pass  # The caller has gone, or never spoke HTTP.
        finally:
            self._connections.discard(writer)
            writer.close()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """One request and its answer. False: it was the last one of this connection."""
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        request_line, _, lines = head.partition("\r\n")
        method, _, rest = request_line.partition(" ")
        headers = _headers(lines)
        length = headers.get("content-length", "0")
        if "transfer-encoding" in headers or not (length.isascii() and length.isdigit()):
            status, message, stays = 411, {"error": "send a Content-Length"}, False
        elif int(length) > _LARGEST_BODY_BYTES:
            status, message, stays = 413, {"error": f"more than {_LARGEST_BODY_BYTES} bytes"}, False
        else:
            body = await reader.readexactly(int(length))
            status, message = await self._answer(method, rest.partition(" ")[0], body)
            stays = headers.get("connection", "").lower() != "close"
        writer.write(_response(status, message, stays))
        await writer.drain()
        return stays

    async def _answer(self, method: str, path: str, body: bytes) -> Tuple[int, Any]:
        if method != "POST":
            return 405, {"error": "only POST is served"}
        try:
            return await self._handler(path, json.loads(body))
        except ContractBroken as broken:
            return 400, broken.as_message()
        except ValueError as error:
            return 400, ContractBroken("", f"must be JSON: {error}").as_message()


def _headers(lines: str) -> Dict[str, str]:
    pairs = (line.partition(":") for line in lines.split("\r\n") if line)
    return {name.strip().lower(): value.strip() for name, _, value in pairs}


def _response(status: int, message: Any, stays: bool) -> bytes:
    body = json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode()
    head = (
        f"HTTP/1.1 {status} {HTTPStatus(status).phrase}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n"
        f"Connection: {'keep-alive' if stays else 'close'}\r\n\r\n"
    )
    return head.encode() + body
