"""What a KMS host says of itself in DNS, and when."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from . import codes, events
from .policies import Policies
from .state import HostState, Step


@dataclass(frozen=True)
class ServiceRecord:
    """An SRV record (RFC 2782)."""

    zone: str
    name: str
    target: str
    port: int
    priority: int
    weight: int
    ttl_seconds: int = 3600
    """No source states one; an hour is usual for a record that is renewed daily."""


def service_record(state: HostState, port: int, policies: Policies) -> ServiceRecord:
    """The record under which clients find this host."""
    return ServiceRecord(
        zone=state.domain,
        name=f"_vlmcs._tcp.{state.domain}",
        target=state.full_name,
        port=port,
        priority=policies.record_priority,
        weight=policies.record_weight,
    )


def publication_done(state: HostState, code: str, now: datetime, policies: Policies) -> Step[str]:
    """What an attempt to publish leaves: an event, and the time of the next attempt, whatever became of it."""
    period = policies.publication_period
    due = now + period if period is not None and state.next_publication is not None else None
    event = (
        events.published(now, state.domain)
        if code == codes.SUCCESS
        else events.publication_failed(now, code, state.domain)
    )
    return Step(replace(state, next_publication=due), code, (event,))
