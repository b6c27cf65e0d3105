"""The state of one KMS host, and the messages that its policy takes and gives."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Generic, Optional, Tuple, TypeVar, Union

from .events import Event
from .table import Table

Response = TypeVar("Response")


@dataclass(frozen=True)
class HostKey:
    """A KMS host key of the world's key ring."""

    product_key: str
    host_key_type: str
    number: int
    blocked_locally: bool


@dataclass(frozen=True)
class Settings:
    """What an administrator can set."""

    activation_interval_minutes: int
    renewal_interval_minutes: int
    dns_publishing: bool = True


@dataclass(frozen=True)
class SettingsChange:
    """What an administrator wants to be otherwise; None: as it is."""

    activation_interval_minutes: Optional[int] = None
    renewal_interval_minutes: Optional[int] = None
    dns_publishing: Optional[bool] = None


@dataclass(frozen=True)
class Requests:
    """Requests received so far, in all, refused, and by the licence status (0 to 6) that they named."""

    total: int = 0
    failed: int = 0
    by_status: Tuple[int, ...] = (0,) * 7


@dataclass(frozen=True)
class HostState:
    """Everything that a host remembers. Times are its own clock's."""

    full_name: str
    domain: str
    settings: Settings
    key: Optional[HostKey] = None
    activated: bool = False
    table: Table = Table()
    requests: Requests = Requests()
    next_publication: Optional[datetime] = None


@dataclass(frozen=True)
class KmsRequest:
    """One activation or renewal request, as the KMS protocol carries it."""

    client_machine_id: str
    machine_name: str
    kms_id: str
    activation_id: str
    required_count: int
    virtual_machine: bool
    license_status: int
    minutes_to_expiration: int
    request_time: datetime


@dataclass(frozen=True)
class Refused:
    """A refusal by the policy, with its code."""

    code: str


@dataclass(frozen=True)
class Answered:
    """The answer to a valid request: the count, and what the client is to go by. The client decides."""

    count: int
    activation_interval_minutes: int
    renewal_interval_minutes: int
    host_product_key_id: str


KmsResponse = Union[Refused, Answered]


@dataclass(frozen=True)
class Step(Generic[Response]):
    """What became of a request: the state after it, the response, and the events it leaves."""

    state: HostState
    response: Response
    events: Tuple[Event, ...] = field(default=())
