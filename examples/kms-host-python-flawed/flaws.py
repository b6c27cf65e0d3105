"""Five rules of the sound host, each got wrong as such rules are. README.md says which clauses must catch which."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Optional

from kms_host.policy.codes import SUCCESS
from kms_host.policy.policies import SOUND


def interval_below_the_maximum(minutes: int) -> bool:
    """Off by one: 43,200 minutes are allowed (Table 8), and `range` stops short of its end."""
    return minutes in range(15, 43_200)


def row_dated_at_the_first_contact(before: Optional[datetime], now: datetime) -> datetime:
    """An insert where an upsert was meant: a computer that calls again keeps the date of its first call."""
    return now if before is None else before


def table_of_fifty_rows(largest_n: int) -> int:
    """A constant for what is a rule: fifty rows from the start, though only servers have called."""
    return 50


def answered_requests_logged(code: str) -> bool:
    """The event is written at the end of the good path, and a refusal returns before it."""
    return code == SUCCESS


FLAWED = replace(
    SOUND,
    interval_allowed=interval_below_the_maximum,
    row_dated=row_dated_at_the_first_contact,
    table_rows=table_of_fifty_rows,
    request_logged=answered_requests_logged,
    # Published when it is activated, and never again: works until somebody scavenges the zone.
    publication_period=None,
)
