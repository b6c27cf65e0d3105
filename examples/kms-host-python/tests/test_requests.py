"""Who is answered, who is refused and why, and what event either leaves."""

import unittest
from dataclasses import replace
from datetime import timedelta

from kms_host.policy import administration
from kms_host.policy.policies import SOUND
from kms_host.policy.products import GROUP_OF_KMS_ID, covers
from kms_host.policy.requests import answer
from kms_host.policy.state import Refused

from .hosts import KMS_C, NOW, activated_host, request_of


class Requests(unittest.TestCase):
    def test_a_host_that_is_not_activated_refuses(self) -> None:
        host = administration.new_host("KMS_1", "contoso.com", SOUND)
        self.assertEqual(answer(host, request_of(1), NOW, SOUND).response, Refused("0xC004F041"))

    def test_a_product_that_the_key_does_not_cover_is_refused(self) -> None:
        host = activated_host(replace(KMS_C, host_key_type="vista"))
        self.assertEqual(answer(host, request_of(1), NOW, SOUND).response, Refused("0xC004F042"))

    def test_a_clock_more_than_four_hours_off_is_refused(self) -> None:
        for minutes, refused in ((-241, True), (-240, False), (240, False), (241, True)):
            with self.subTest(minutes=minutes):
                request = request_of(1, request_time=NOW + timedelta(minutes=minutes))
                response = answer(activated_host(), request, NOW, SOUND).response
                self.assertEqual(response == Refused("0xC004F06C"), refused)

    def test_a_refused_computer_is_not_counted_but_logged_and_reckoned(self) -> None:
        step = answer(activated_host(), request_of(1, request_time=NOW + timedelta(days=1)), NOW, SOUND)
        self.assertEqual(step.state.table.rows, ())
        self.assertEqual((step.state.requests.total, step.state.requests.failed), (1, 1))
        self.assertEqual([event.fields[0] for event in step.events], ["0xC004F06C"])

    def test_event_12290_has_the_fields_of_table_11_in_its_order(self) -> None:
        (event,) = answer(activated_host(), request_of(7, virtual_machine=True), NOW, SOUND).events
        client_machine_id = "00000000-0000-4000-8000-000000000007"
        activation_id = "ac1d0000-0000-4000-8000-000000000004"
        line = f"0x00000000,25,client-7.contoso.com,{client_machine_id},2009/10/22 09:00,1,2,43200,{activation_id}"
        self.assertEqual((event.id, event.log, ",".join(event.fields)), (12290, "Key Management Service", line))
        self.assertTrue(event.message.endswith(line))


class Coverage(unittest.TestCase):
    def test_each_key_covers_what_table_7_says(self) -> None:
        widths = {"vista": 1, "windows-7": 2, "kms-a": 4, "kms-b": 6, "kms-c": 8}
        widths.update({"server-2008-kms-a": 2, "server-2008-kms-b": 3, "server-2008-kms-c": 4})
        for key, width in widths.items():
            with self.subTest(key=key):
                self.assertEqual(sum(covers(key, kms_id) for kms_id in GROUP_OF_KMS_ID), width)

    def test_a_product_that_nobody_knows_is_not_covered(self) -> None:
        self.assertFalse(covers("kms-c", "0c350000-0000-4000-8000-000000000099"))
