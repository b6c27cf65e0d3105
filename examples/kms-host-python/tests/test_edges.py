"""Bytes of a dynamic update, and messages that are not what the contracts say."""

import asyncio
import json
import struct
import unittest

from kms_host.bindings import reply_to
from kms_host.control import TargetControl
from kms_host.edges import kms_protocol
from kms_host.edges.dns_update import rcode_of, update_message
from kms_host.edges.message import ContractBroken
from kms_host.policy.policies import SOUND
from kms_host.policy.publication import service_record

from .hosts import activated_host

REQUEST = {
    "clientMachineId": "00000000-0000-4000-8000-000000000001",
    "machineName": "client.contoso.com",
    "kmsId": "0c350000-0000-4000-8000-000000000002",
    "activationId": "ac1d0000-0000-4000-8000-000000000004",
    "requiredCount": 25,
    "virtualMachine": False,
    "licenseStatus": 2,
    "minutesToExpiration": 43200,
    "requestTime": "2009-10-22T09:00:00Z",
}


class DynamicUpdate(unittest.TestCase):
    def test_the_message_is_that_of_rfc_2136(self) -> None:
        zone = b"\x07contoso\x03com\x00"
        target = b"\x05kms_1" + zone
        expected = (
            b"\x12\x34" + b"\x28\x00" + b"\x00\x01\x00\x00\x00\x01\x00\x00"
            + zone + b"\x00\x06\x00\x01"
            + b"\x06_vlmcs\x04_tcp" + zone + b"\x00\x21\x00\x01" + b"\x00\x00\x0e\x10"
            + struct.pack("!H", 6 + len(target)) + b"\x00\x00\x00\x00\x06\x98" + target
        )  # fmt: skip
        self.assertEqual(update_message(0x1234, service_record(activated_host(), 1688, SOUND)), expected)

    def test_only_an_answer_to_this_update_counts(self) -> None:
        answer = bytes.fromhex("1234 a805 0000 0000 0000 0000")
        self.assertEqual(rcode_of(answer, 0x1234), 5)
        self.assertIsNone(rcode_of(answer, 0x4321))
        self.assertIsNone(rcode_of(answer[:11], 0x1234))
        self.assertIsNone(rcode_of(bytes.fromhex("1234 2805 0000 0000 0000 0000"), 0x1234))


class Messages(unittest.TestCase):
    def test_a_request_is_read_whole(self) -> None:
        self.assertEqual(kms_protocol.read_request(REQUEST).minutes_to_expiration, 43_200)

    def test_what_breaks_the_contract_is_named(self) -> None:
        wrong = {
            "requiredCount": 0,
            "kmsId": "{0C35}",
            "virtualMachine": 1,
            "licenseStatus": 7,
            "minutesToExpiration": 1.5,
            "machineName": "",
            "requestTime": "2009-02-30T09:00:00Z",
            "more": 1,
        }
        for name, value in wrong.items():
            with self.subTest(name=name), self.assertRaises(ContractBroken) as broken:
                kms_protocol.read_request({**REQUEST, name: value})
            self.assertEqual(broken.exception.path, f"/{name}")


class JsonRpc(unittest.TestCase):
    def reply(self, line: str) -> dict:
        reply = asyncio.run(reply_to(TargetControl(), line.encode()))
        assert reply is not None
        return reply

    def test_describe_is_answered(self) -> None:
        reply = self.reply('{"jsonrpc":"2.0","id":7,"method":"describe","params":{}}')
        self.assertEqual((reply["id"], reply["result"]["result"]["contract"]), (7, "1.0"))

    def test_a_verb_of_a_computer_is_unsupported(self) -> None:
        reply = self.reply('{"jsonrpc":"2.0","id":1,"method":"runSlmgr","params":{}}')
        self.assertIn("runSlmgr", reply["result"]["unsupported"])

    def test_an_unknown_world_is_a_fault_and_a_missing_member_an_error(self) -> None:
        self.assertIn("fault", self.reply(json.dumps({"id": 1, "method": "close", "params": {"world": "x"}}))["result"])
        self.assertEqual(self.reply('{"id":1,"method":"close","params":{}}')["error"]["code"], -32602)
        self.assertEqual(self.reply("nonsense")["error"]["code"], -32700)
