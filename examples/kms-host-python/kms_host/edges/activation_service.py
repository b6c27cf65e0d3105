"""Activates a host key online: `contracts/openapi/activation-protocol.openapi.json` of the kit."""

from __future__ import annotations

import asyncio
import http.client
import json
import socket
from typing import Dict
from urllib.parse import urlsplit

from ..policy import codes

_TIMEOUT_SECONDS = 5


async def activate(service_url: str, request: Dict[str, str]) -> str:
    """The code with which it ends: success, the refusal of the service, or why it could not be asked."""
    return await asyncio.get_running_loop().run_in_executor(None, _activate, service_url, request)


def _activate(service_url: str, request: Dict[str, str]) -> str:
    url = urlsplit(service_url)
    connect = http.client.HTTPSConnection if url.scheme == "https" else http.client.HTTPConnection
    connection = connect(url.netloc, timeout=_TIMEOUT_SECONDS)
    try:
        body = json.dumps(request)
        path = f"{url.path.rstrip('/')}/activation/v1/activate"
        connection.request("POST", path, body, {"Content-Type": "application/json"})
        return _code(connection.getresponse())
    except socket.timeout:
        return codes.TIMEOUT
    except OSError:
        return codes.CANNOT_CONNECT
    except (http.client.HTTPException, ValueError):
        return codes.INVALID_SERVER_RESPONSE
    finally:
        connection.close()


def _code(response: http.client.HTTPResponse) -> str:
    answer = json.loads(response.read()) if response.status == 200 else None
    if not isinstance(answer, dict):
        return codes.INVALID_SERVER_RESPONSE
    if answer.get("result") == "activated":
        return codes.SUCCESS
    code = answer.get("code")
    return code if isinstance(code, str) else codes.INVALID_SERVER_RESPONSE
