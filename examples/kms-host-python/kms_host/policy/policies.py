"""Every rule that a KMS host goes by, each by itself: to be looked up, tested and replaced without the others."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Callable, Optional

from . import products


def interval_allowed(minutes: int) -> bool:
    """15 minutes to 30 days, both included (Table 8)."""
    return 15 <= minutes <= 43_200


def close_enough(apart: timedelta) -> bool:
    """Clocks more than four hours apart are too far apart (Table 10, 0xC004F06C)."""
    return abs(apart) <= timedelta(hours=4)


def still_counted(last_contact: datetime, now: datetime) -> bool:
    """A computer is counted for 30 days after its last contact."""
    return now - last_contact < timedelta(days=30)


def row_dated(before: Optional[datetime], now: datetime) -> datetime:
    """The date of the row of a computer that calls: its 30 days start again. `before`: the date it had."""
    return now


def table_rows(largest_n: int) -> int:
    """The table has twice as many rows as the largest N that a client has named."""
    return 2 * largest_n


def request_logged(code: str) -> bool:
    """Whether a request that ends with this code leaves an event 12290: each does (Table 11)."""
    return True


@dataclass(frozen=True)
class Policies:
    """The rules of one host. The defaults are the guide's."""

    activation_interval_minutes: int = 120
    renewal_interval_minutes: int = 10_080
    interval_allowed: Callable[[int], bool] = interval_allowed
    close_enough: Callable[[timedelta], bool] = close_enough
    covers: Callable[[str, str], bool] = products.covers
    still_counted: Callable[[datetime, datetime], bool] = still_counted
    row_dated: Callable[[Optional[datetime], datetime], datetime] = row_dated
    table_rows: Callable[[int], int] = table_rows
    request_logged: Callable[[str], bool] = request_logged
    record_priority: int = 0
    record_weight: int = 0
    publication_period: Optional[timedelta] = timedelta(hours=24)


SOUND = Policies()
