"""The table of computers that have called, whose length is the count."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Tuple

from .policies import Policies


@dataclass(frozen=True)
class Row:
    """One computer, known by its client machine id (CMID)."""

    client_machine_id: str
    dated: datetime


@dataclass(frozen=True)
class Table:
    """The rows, longest without contact first, and the largest N ever named: it grows and never shrinks."""

    rows: Tuple[Row, ...] = ()
    largest_n: int = 0


def count(table: Table, now: datetime, policies: Policies) -> int:
    """How many computers count at this instant."""
    return sum(policies.still_counted(row.dated, now) for row in table.rows)


def contact(table: Table, client_machine_id: str, required_count: int, now: datetime, policies: Policies) -> Table:
    """The table after a computer has called: it has the newest row, and in a full table the oldest makes room."""
    before = next((row.dated for row in table.rows if row.client_machine_id == client_machine_id), None)
    others = [
        row
        for row in table.rows
        if row.client_machine_id != client_machine_id and policies.still_counted(row.dated, now)
    ]
    largest_n = max(table.largest_n, required_count)
    rows = [*others, Row(client_machine_id, policies.row_dated(before, now))]
    return Table(tuple(rows[-policies.table_rows(largest_n) :]), largest_n)
