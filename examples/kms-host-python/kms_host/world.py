"""One scenario's world: a clock that moves when it is told to, and the hosts that live by it."""

from __future__ import annotations

from datetime import datetime
from typing import Dict, Optional

from .host import Host, Identity, Surroundings
from .policy.policies import Policies


class World:
    """Worlds share nothing: several can be open at the same time."""

    def __init__(self, now: datetime, surroundings: Surroundings, policies: Policies) -> None:
        self.hosts: Dict[str, Host] = {}
        self._now = now
        self._surroundings = surroundings
        self._policies = policies

    async def create_host(self, identity: Identity) -> None:
        if identity.name in self.hosts:
            raise ValueError(f"there is a host {identity.name} in this world already")
        host = Host(identity, self._surroundings, self._policies, lambda: self._now)
        await host.start()
        self.hosts[identity.name] = host

    async def advance(self, to: datetime) -> None:
        """Moves the clock. What falls due on the way happens at its own time, in order; the clock never goes back."""
        while True:
            due = self.next_due
            if due is None or due > to:
                break
            self._now = max(self._now, due)
            for host in list(self.hosts.values()):
                await host.publish_if_due()
        self._now = max(self._now, to)

    @property
    def next_due(self) -> Optional[datetime]:
        """When something next happens by itself."""
        return min((host.next_due for host in self.hosts.values() if host.next_due is not None), default=None)

    async def close(self) -> None:
        for host in self.hosts.values():
            await host.stop()
