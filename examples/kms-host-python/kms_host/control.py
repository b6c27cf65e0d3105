"""Target control, `contracts/openapi/target-control.openapi.json` of the kit: how it steers this implementation."""

from __future__ import annotations

import itertools
from datetime import timedelta
from typing import Any, Awaitable, Callable, Dict, Optional, Tuple

from . import __version__
from .edges.message import ContractBroken, Message, timestamp
from .host import Host, Identity, Surroundings
from .policy.events import PROVIDER, Event
from .policy.policies import SOUND, Policies
from .policy.products import GROUPS_OF_HOST_KEY
from .policy.state import HostKey, SettingsChange
from .world import World

Answer = Dict[str, Any]
"""Exactly one member: `result`, `unsupported` or `fault`."""


class TargetControl:
    """The verbs of a target of profile `kms-host`. What it has not is answered as unsupported."""

    def __init__(self, name: str = "kms-host-python", policies: Policies = SOUND) -> None:
        self._name = name
        self._policies = policies
        self._worlds: Dict[str, World] = {}
        self._numbers = itertools.count(1)
        self._verbs: Dict[str, Callable[[Message], Awaitable[Any]]] = {
            "describe": self._describe,
            "open": self._open,
            "close": self._close,
            "advance": self._advance,
            "createHost": self._create_host,
            "installHostKey": self._install_host_key,
            "activateHost": self._activate_host,
            "configureHost": self._configure_host,
            "hostStatus": self._host_status,
            "hostEvents": self._host_events,
        }

    async def answer(self, verb: str, request: Any) -> Answer:
        """Answers one verb. Raises ContractBroken where the request is not what the contract says."""
        if verb not in self._verbs:
            return {"unsupported": f"{self._name} is a bare KMS host and has no {verb}"[:1000]}
        try:
            return {"result": await self._verbs[verb](Message(request))}
        except ContractBroken:
            raise
        except Exception as error:  # Whatever broke, the kit is to hear of it.
            return {"fault": f"{type(error).__name__}: {error}"[:1000]}

    async def close(self) -> None:
        """Closes every world that is still open."""
        for world in self._worlds.values():
            await world.close()
        self._worlds.clear()

    async def _describe(self, request: Message) -> Any:
        return {
            "name": self._name,
            "version": __version__,
            "contract": "1.0",
            "profiles": ["kms-host"],
            "interfaces": ["event-log"],
            "capabilities": ["virtual-clock"],
            "readings": {},
        }

    async def _open(self, request: Message) -> Any:
        surroundings = Surroundings(
            dns_servers=[_endpoint(server) for server in request.messages("dnsServers")],
            activation_service_url=request.text("activationServiceUrl"),
            keys=[key for key in map(_host_key, request.messages("keyRing")) if key is not None],
        )
        world = f"world-{next(self._numbers)}"
        self._worlds[world] = World(request.time("now"), surroundings, self._policies)
        return {"world": world}

    async def _close(self, request: Message) -> Any:
        world = self._world(request)
        del self._worlds[request.text("world")]
        await world.close()
        return {}

    async def _advance(self, request: Message) -> Any:
        world = self._world(request)
        await world.advance(request.time("to"))
        return _next_timer(world)

    async def _create_host(self, request: Message) -> Any:
        world = self._world(request)
        identity = Identity(
            name=request.text("host", 1, 63),
            domain=request.text("domain", 1, 253),
            hardware_id=request.text("hardwareId", 36, 36),
            address=request.text("address"),
            port=request.whole("kmsPort", 1, 65_535),
            clock_ahead=timedelta(minutes=request.number("clockOffsetMinutes")),
        )
        await world.create_host(identity)
        return _next_timer(world)

    async def _install_host_key(self, request: Message) -> Any:
        return {"code": self._host(request).install_key(request.text("productKey", 0, 128))}

    async def _activate_host(self, request: Message) -> Any:
        return {"code": await self._host(request).activate()}

    async def _configure_host(self, request: Message) -> Any:
        host = self._host(request)
        change = SettingsChange(
            request.optional_whole("activationIntervalMinutes"),
            request.optional_whole("renewalIntervalMinutes"),
            request.optional_flag("dnsPublishing"),
        )
        code = host.configure(change)
        await host.publish_if_due()
        return {"code": code}

    async def _host_status(self, request: Message) -> Any:
        host = self._host(request)
        by_status = enumerate(host.requests.by_status)
        return {
            "currentCount": host.current_count,
            "totalRequests": host.requests.total,
            "failedRequests": host.requests.failed,
            "requestsByStatus": [{"status": status, "requests": requests} for status, requests in by_status],
        }

    async def _host_events(self, request: Message) -> Any:
        return {"events": [_event(event) for event in self._host(request).events]}

    def _world(self, request: Message) -> World:
        name = request.text("world")
        if name not in self._worlds:
            raise KeyError(f"no world {name} is open")
        return self._worlds[name]

    def _host(self, request: Message) -> Host:
        hosts = self._world(request).hosts
        name = request.text("host")
        if name not in hosts:
            raise KeyError(f"no host {name} in this world")
        return hosts[name]


def _endpoint(server: Message) -> Tuple[str, int]:
    return server.text("address"), server.whole("port", 1, 65_535)


def _host_key(entry: Message) -> Optional[HostKey]:
    """An entry of the key ring, where it is a KMS host key of a type that this host knows."""
    if entry.text("channel") != "kms-host" or entry.text("hostKeyType") not in GROUPS_OF_HOST_KEY:
        return None
    return HostKey(
        product_key=entry.text("productKey"),
        host_key_type=entry.text("hostKeyType"),
        number=entry.whole("number", 1, 999_999_999),
        blocked_locally=entry.flag("blockedLocally"),
    )


def _event(event: Event) -> Dict[str, Any]:
    return {
        "id": event.id,
        "log": event.log,
        "provider": PROVIDER,
        "at": timestamp(event.at),
        "fields": list(event.fields),
        "message": event.message,
    }


def _next_timer(world: World) -> Dict[str, Optional[str]]:
    due = world.next_due
    return {"nextDue": None if due is None else timestamp(due)}
