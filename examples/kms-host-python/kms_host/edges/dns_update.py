"""Publishes a service record by dynamic update (RFC 2136): one UDP datagram each way, without signature."""

from __future__ import annotations

import asyncio
import ipaddress
import secrets
import socket
import struct
from typing import Optional, Sequence, Tuple

from ..policy import codes
from ..policy.publication import ServiceRecord

_OPCODE_UPDATE = 5
_TYPE_SOA = 6
_TYPE_SRV = 33
_CLASS_IN = 1
_TRIES = 3
_TIMEOUT_SECONDS = 1.0

Server = Tuple[str, int]


async def publish(servers: Sequence[Server], record: ServiceRecord) -> str:
    """Adds the record to its zone. The code of the first server that answers; a timeout where none does."""
    return await asyncio.get_running_loop().run_in_executor(None, _publish, servers, record)


def update_message(message_id: int, record: ServiceRecord) -> bytes:
    """The update: the zone, no prerequisite, one record to add. To add a record that is there changes nothing."""
    header = struct.pack("!HHHHHH", message_id, _OPCODE_UPDATE << 11, 1, 0, 1, 0)
    zone = _name(record.zone) + struct.pack("!HH", _TYPE_SOA, _CLASS_IN)
    data = struct.pack("!HHH", record.priority, record.weight, record.port) + _name(record.target)
    fixed = struct.pack("!HHIH", _TYPE_SRV, _CLASS_IN, record.ttl_seconds, len(data))
    return header + zone + _name(record.name) + fixed + data


def rcode_of(answer: bytes, message_id: int) -> Optional[int]:
    """The RCODE of an answer to the update of this id; None: it is no such answer."""
    if len(answer) < 12:
        return None
    answered_id, flags = struct.unpack_from("!HH", answer)
    is_answer = flags >> 15 == 1 and flags >> 11 & 0xF == _OPCODE_UPDATE
    return flags & 0xF if is_answer and answered_id == message_id else None


def _publish(servers: Sequence[Server], record: ServiceRecord) -> str:
    for server in servers:
        rcode = _ask(server, record)
        if rcode is not None:
            return codes.dns_failure(rcode)
    return codes.TIMEOUT


def _ask(server: Server, record: ServiceRecord) -> Optional[int]:
    family = socket.AF_INET6 if ipaddress.ip_address(server[0]).version == 6 else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as sock:
        sock.settimeout(_TIMEOUT_SECONDS)
        sock.connect(server)
        for _ in range(_TRIES):
            message_id = secrets.randbelow(0x10000)
            try:
                sock.send(update_message(message_id, record))
                rcode = rcode_of(sock.recv(65_535), message_id)
            except OSError:  # Nothing came in time, or nobody listens there.
                continue
            if rcode is not None:
                return rcode
    return None


def _name(name: str) -> bytes:
    """A domain name as labels, each after its length, and the root."""
    labels = [label.encode("ascii") for label in name.split(".")]
    if any(not 1 <= len(label) <= 63 for label in labels):
        raise ValueError(f"no domain name: {name}")
    return b"".join(bytes([len(label)]) + label for label in labels) + b"\0"
