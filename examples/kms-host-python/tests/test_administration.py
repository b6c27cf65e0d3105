"""Keys, activation, settings, and when the host publishes itself."""

import unittest
from dataclasses import replace
from datetime import timedelta

from kms_host.policy import administration, codes
from kms_host.policy.policies import SOUND
from kms_host.policy.publication import publication_done, service_record
from kms_host.policy.state import SettingsChange

from .hosts import KMS_C, NOW, activated_host


class Keys(unittest.TestCase):
    def test_an_unknown_and_a_blocked_key_change_nothing(self) -> None:
        host = activated_host()
        blocked = replace(KMS_C, product_key="SYNTH-00000-00000-00000-BLOCK", blocked_locally=True)
        for typed, code in (("SYNTH", "0xC004F050"), (blocked.product_key, "0xC004F051")):
            with self.subTest(typed=typed):
                step = administration.install_key(host, typed, [KMS_C, blocked])
                self.assertEqual((step.response, step.state), (code, host))

    def test_another_key_is_yet_to_be_activated(self) -> None:
        state = administration.install_key(activated_host(), KMS_C.product_key, [KMS_C]).state
        self.assertEqual((state.activated, state.next_publication), (False, None))


class Intervals(unittest.TestCase):
    def test_fifteen_minutes_to_thirty_days_are_taken(self) -> None:
        for minutes, taken in ((14, False), (15, True), (43_200, True), (43_201, False)):
            for member in ("activation_interval_minutes", "renewal_interval_minutes"):
                with self.subTest(minutes=minutes, member=member):
                    host = activated_host()
                    step = administration.configure(host, SettingsChange(**{member: minutes}), NOW, SOUND)
                    self.assertEqual(step.response == codes.SUCCESS, taken)
                    expected = minutes if taken else getattr(host.settings, member)
                    self.assertEqual(getattr(step.state.settings, member), expected)

    def test_a_host_that_is_not_activated_takes_none(self) -> None:
        host = administration.new_host("KMS_1", "contoso.com", SOUND)
        step = administration.configure(host, SettingsChange(activation_interval_minutes=60), NOW, SOUND)
        self.assertEqual((step.response, step.state), ("0xC004F041", host))

    def test_what_is_asked_for_together_is_set_together_or_not_at_all(self) -> None:
        host = activated_host()
        change = SettingsChange(activation_interval_minutes=60, renewal_interval_minutes=14)
        self.assertEqual(administration.configure(host, change, NOW, SOUND).state, host)


class Publication(unittest.TestCase):
    def test_the_record_names_the_host_with_priority_and_weight_0(self) -> None:
        record = service_record(activated_host(), 1688, SOUND)
        told = (record.name, record.target, record.port, record.priority, record.weight)
        self.assertEqual(told, ("_vlmcs._tcp.contoso.com", "kms_1.contoso.com", 1688, 0, 0))

    def test_it_is_due_at_activation_and_a_day_after_each_attempt(self) -> None:
        host = activated_host()
        self.assertEqual(host.next_publication, NOW)
        for code, event in ((codes.SUCCESS, 12294), ("0x8007232A", 12293)):
            with self.subTest(code=code):
                step = publication_done(host, code, NOW, SOUND)
                self.assertEqual(step.state.next_publication, NOW + timedelta(days=1))
                self.assertEqual([event.id for event in step.events], [event])

    def test_it_is_not_due_once_it_is_disabled(self) -> None:
        change = SettingsChange(dns_publishing=False)
        state = administration.configure(activated_host(), change, NOW, SOUND).state
        self.assertIsNone(state.next_publication)

    def test_the_codes_of_dns_are_those_of_table_10(self) -> None:
        self.assertEqual((codes.dns_failure(0), codes.dns_failure(2)), ("0x00000000", "0x8007232A"))
