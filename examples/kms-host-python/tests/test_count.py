"""The count: who is in it, for how long, and how many at most."""

import unittest
from datetime import timedelta

from kms_host.policy.policies import SOUND
from kms_host.policy.table import count

from .hosts import NOW, activated_host, calls


class Count(unittest.TestCase):
    def test_the_requester_is_counted_before_it_is_answered(self) -> None:
        self.assertEqual(calls(activated_host(), range(1)).response.count, 1)

    def test_a_computer_is_counted_once(self) -> None:
        first = calls(activated_host(), range(3))
        self.assertEqual(calls(first.state, range(3)).response.count, 3)

    def test_servers_alone_fill_ten_rows_and_clients_fifty(self) -> None:
        for required_count, rows in ((5, 10), (25, 50)):
            with self.subTest(required_count=required_count):
                full = calls(activated_host(), range(rows), required_count)
                self.assertEqual(full.response.count, rows)
                self.assertEqual(calls(full.state, range(rows, rows + 1), required_count).response.count, rows)

    def test_in_a_full_table_the_longest_without_contact_makes_room(self) -> None:
        full = calls(activated_host(), range(10), 5)
        called_again = calls(full.state, range(1), 5)
        rows = calls(called_again.state, range(10, 11), 5).state.table.rows
        self.assertEqual([int(row.client_machine_id[-12:]) for row in rows], [2, 3, 4, 5, 6, 7, 8, 9, 0, 10])

    def test_the_table_does_not_shrink_when_the_clients_have_left_it(self) -> None:
        once = calls(activated_host(), range(1))
        later = calls(once.state, range(1, 13), 5, after=timedelta(days=31))
        self.assertEqual(later.response.count, 12)

    def test_a_row_leaves_when_thirty_days_have_passed_since_its_last_contact(self) -> None:
        twice = calls(calls(activated_host(), range(1)).state, range(1), after=timedelta(days=29))
        last = NOW + timedelta(days=29)
        for after, counted in ((timedelta(days=30, minutes=-1), 1), (timedelta(days=30), 0)):
            with self.subTest(after=after):
                self.assertEqual(count(twice.state.table, last + after, SOUND), counted)
