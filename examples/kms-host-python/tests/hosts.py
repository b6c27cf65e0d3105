"""Hosts and requests for tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from kms_host.policy import administration, codes
from kms_host.policy.policies import SOUND, Policies
from kms_host.policy.requests import answer
from kms_host.policy.state import HostKey, HostState, KmsRequest, Step

NOW = datetime(2009, 10, 22, 9)
KMS_C = HostKey("SYNTH-00000-00000-00000-KMS0C", "kms-c", 105, blocked_locally=False)


def activated_host(key: HostKey = KMS_C, policies: Policies = SOUND) -> HostState:
    host = administration.new_host("KMS_1", "contoso.com", policies)
    installed = administration.install_key(host, key.product_key, [key])
    assert installed.response == codes.SUCCESS
    return administration.activated(installed.state, NOW)


def request_of(computer: int, required_count: int = 25, **members: object) -> KmsRequest:
    request = KmsRequest(
        client_machine_id=f"00000000-0000-4000-8000-{computer:012d}",
        machine_name=f"client-{computer}.contoso.com",
        kms_id="0c350000-0000-4000-8000-000000000002",
        activation_id="ac1d0000-0000-4000-8000-000000000004",
        required_count=required_count,
        virtual_machine=False,
        license_status=2,
        minutes_to_expiration=43_200,
        request_time=NOW,
    )
    return replace(request, **members)


def calls(state: HostState, computers: range, required_count: int = 25, after: timedelta = timedelta()) -> Step:
    """What the last of these computers is told when they call one after the other."""
    now = NOW + after
    step = Step(state, None)
    for computer in computers:
        step = answer(step.state, request_of(computer, required_count, request_time=now), now, SOUND)
    return step
