"""What an administrator does to a KMS host: installs a key, activates it, sets what can be set."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Iterable, Optional

from . import codes
from .policies import Policies
from .state import HostKey, HostState, Settings, SettingsChange, Step


def new_host(name: str, domain: str, policies: Policies) -> HostState:
    """A host without a key, on which nobody has set anything."""
    intervals = Settings(policies.activation_interval_minutes, policies.renewal_interval_minutes)
    return HostState(full_name=f"{name}.{domain}".lower(), domain=domain, settings=intervals)


def install_key(state: HostState, typed: str, known: Iterable[HostKey]) -> Step[str]:
    """Installs a host key, which is yet to be activated. What is no host key, or is blocked, changes nothing."""
    key = next((key for key in known if key.product_key == typed.strip().upper()), None)
    if key is None:
        return Step(state, codes.KEY_INVALID)
    if key.blocked_locally:
        return Step(state, codes.KEY_BLOCKED)
    return Step(replace(state, key=key, activated=False, next_publication=None), codes.SUCCESS)


def activated(state: HostState, now: datetime) -> HostState:
    """The host whose key the activation service has accepted: it publishes itself at once, unless that is off."""
    return _publishing_from(replace(state, activated=True), now)


def configure(state: HostState, change: SettingsChange, now: datetime, policies: Policies) -> Step[str]:
    """Sets what is asked for, or nothing of it. Intervals are taken by an activated host only (Table 12)."""
    intervals = [change.activation_interval_minutes, change.renewal_interval_minutes]
    wanted = [minutes for minutes in intervals if minutes is not None]
    if wanted and not state.activated:
        return Step(state, codes.NOT_ACTIVATED)
    if not all(policies.interval_allowed(minutes) for minutes in wanted):
        return Step(state, codes.INVALID_PARAMETER)
    old = state.settings
    settings = Settings(
        _or(change.activation_interval_minutes, old.activation_interval_minutes),
        _or(change.renewal_interval_minutes, old.renewal_interval_minutes),
        old.dns_publishing if change.dns_publishing is None else change.dns_publishing,
    )
    state = replace(state, settings=settings)
    switched = settings.dns_publishing != old.dns_publishing
    return Step(_publishing_from(state, now) if switched else state, codes.SUCCESS)


def _publishing_from(state: HostState, now: datetime) -> HostState:
    publishes = state.activated and state.settings.dns_publishing
    return replace(state, next_publication=now if publishes else None)


def _or(wanted: Optional[int], otherwise: int) -> int:
    return otherwise if wanted is None else wanted
