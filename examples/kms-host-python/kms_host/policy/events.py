"""The events of a KMS host: guide, Table 11."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Tuple

PROVIDER = "Microsoft-Windows-Security-Licensing-SLC"
APPLICATION_LOG = "Application"
KMS_LOG = "Key Management Service"


@dataclass(frozen=True)
class Event:
    """One entry of an event log; `at` is the host's own clock."""

    id: int
    log: str
    at: datetime
    fields: Tuple[str, ...]
    message: str


def request_processed(at: datetime, fields: Tuple[str, ...]) -> Event:
    """Event 12290: a request, answered or refused. It has a log of its own."""
    return Event(12290, KMS_LOG, at, fields, f"An activation request has been processed.\nInfo:\n{','.join(fields)}")


def publication_failed(at: datetime, code: str, domain: str) -> Event:
    """Event 12293: the host could not publish itself."""
    message = f"Publishing the Key Management Service (KMS) to DNS in the '{domain}' domain failed.\nInfo:\n{code}"
    return Event(12293, APPLICATION_LOG, at, (code, domain), message)


def published(at: datetime, domain: str) -> Event:
    """Event 12294: the host has published itself."""
    message = f"Publishing the Key Management Service (KMS) to DNS in the '{domain}' domain is successful."
    return Event(12294, APPLICATION_LOG, at, (domain,), message)
