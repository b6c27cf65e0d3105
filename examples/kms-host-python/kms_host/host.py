"""One running host: its state, the port it listens on, and what it asks of others."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Callable, List, Optional, Sequence, Tuple, TypeVar

from .edges import activation_service, dns_update, kms_protocol
from .edges.http_server import HttpServer
from .policy import administration, codes, publication, requests
from .policy.events import Event
from .policy.policies import Policies
from .policy.products import ACTIVATION_ID_OF_HOST_KEY
from .policy.state import HostKey, Requests, SettingsChange, Step
from .policy.table import count

Response = TypeVar("Response")


@dataclass(frozen=True)
class Surroundings:
    """What a host knows of the network it stands in."""

    dns_servers: Sequence[Tuple[str, int]]
    activation_service_url: str
    keys: Sequence[HostKey]


@dataclass(frozen=True)
class Identity:
    """What a host is created with."""

    name: str
    domain: str
    hardware_id: str
    address: str
    port: int
    clock_ahead: timedelta


class Host:
    """Turns calls into steps of the policy, and keeps the state and the events that they leave."""

    def __init__(
        self, identity: Identity, surroundings: Surroundings, policies: Policies, world_clock: Callable[[], datetime]
    ) -> None:
        self._identity = identity
        self._surroundings = surroundings
        self._policies = policies
        self._world_clock = world_clock
        self._state = administration.new_host(identity.name, identity.domain, policies)
        self._server = HttpServer(self._answer)
        self.events: List[Event] = []

    async def start(self) -> None:
        """Listens. A host that is not activated listens too: it has to say so to whoever asks."""
        await self._server.listen(self._identity.address, self._identity.port)

    async def stop(self) -> None:
        await self._server.close()

    @property
    def next_due(self) -> Optional[datetime]:
        """When it next publishes itself, on the world's clock."""
        due = self._state.next_publication
        return None if due is None else due - self._identity.clock_ahead

    @property
    def requests(self) -> Requests:
        return self._state.requests

    @property
    def current_count(self) -> int:
        return count(self._state.table, self._now(), self._policies)

    def install_key(self, typed: str) -> str:
        return self._take(administration.install_key(self._state, typed, self._surroundings.keys))

    def configure(self, change: SettingsChange) -> str:
        return self._take(administration.configure(self._state, change, self._now(), self._policies))

    async def activate(self) -> str:
        """Asks the activation service, and publishes the host as soon as it is activated. The code of the attempt."""
        key = self._state.key
        if key is None:
            return codes.NO_PRODUCT_KEY
        request = {
            "productKey": key.product_key,
            "hardwareId": self._identity.hardware_id,
            "activationId": ACTIVATION_ID_OF_HOST_KEY[key.host_key_type],
            "computerName": self._state.full_name,
        }
        code = await activation_service.activate(self._surroundings.activation_service_url, request)
        if code == codes.SUCCESS:
            self._state = administration.activated(self._state, self._now())
            await self.publish_if_due()
        return code

    async def publish_if_due(self) -> None:
        """Publishes the host where its time has come."""
        due = self._state.next_publication
        if due is None or due > self._now():
            return
        record = publication.service_record(self._state, self._identity.port, self._policies)
        code = await dns_update.publish(self._surroundings.dns_servers, record)
        self._take(publication.publication_done(self._state, code, self._now(), self._policies))

    async def _answer(self, path: str, message: Any) -> Tuple[int, Any]:
        if path != kms_protocol.PATH:
            return 404, {"error": f"nothing is served at {path}"}
        request = kms_protocol.read_request(message)
        response = self._take(requests.answer(self._state, request, self._now(), self._policies))
        return 200, kms_protocol.written(response, request)

    def _now(self) -> datetime:
        """The host's own clock."""
        return self._world_clock() + self._identity.clock_ahead

    def _take(self, step: Step[Response]) -> Response:
        self._state = step.state
        self.events.extend(step.events)
        return step.response
