"""How a KMS host answers a client."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Tuple, Union

from . import codes, events
from .policies import Policies
from .state import Answered, HostKey, HostState, KmsRequest, KmsResponse, Refused, Requests, Step
from .table import contact, count


def answer(state: HostState, request: KmsRequest, now: datetime, policies: Policies) -> Step[KmsResponse]:
    """Refuses, or counts the computer and tells it the count. Only an answered request is counted; each is logged."""
    key = _key_that_activates(state, request, now, policies)
    code = key if isinstance(key, str) else codes.SUCCESS
    state = replace(state, requests=_one_more(state.requests, request.license_status, code))
    log = (events.request_processed(now, _fields(request, code)),) if policies.request_logged(code) else ()
    if isinstance(key, str):
        return Step(state, Refused(key), log)
    table = contact(state.table, request.client_machine_id, request.required_count, now, policies)
    told = Answered(
        count=count(table, now, policies),
        activation_interval_minutes=state.settings.activation_interval_minutes,
        renewal_interval_minutes=state.settings.renewal_interval_minutes,
        host_product_key_id=f"55041-00168-{key.number:09d}-03-1033-7600.0000-2952009",
    )
    return Step(replace(state, table=table), told, log)


def _key_that_activates(
    state: HostState, request: KmsRequest, now: datetime, policies: Policies
) -> Union[HostKey, str]:
    """The key that this request is answered with, or the code with which it is refused."""
    if state.key is None or not state.activated:
        return codes.NOT_ACTIVATED
    if not policies.covers(state.key.host_key_type, request.kms_id):
        return codes.KEY_DOES_NOT_COVER
    if not policies.close_enough(request.request_time - now):
        return codes.CLOCKS_TOO_FAR_APART
    return state.key


def _one_more(requests: Requests, license_status: int, code: str) -> Requests:
    by_status = list(requests.by_status)
    by_status[license_status] += 1
    return Requests(requests.total + 1, requests.failed + (code != codes.SUCCESS), tuple(by_status))


def _fields(request: KmsRequest, code: str) -> Tuple[str, ...]:
    """The nine fields of event 12290 in the order of Table 11."""
    return (
        code,
        str(request.required_count),
        request.machine_name,
        request.client_machine_id,
        request.request_time.strftime("%Y/%m/%d %H:%M"),
        "1" if request.virtual_machine else "0",
        str(request.license_status),
        str(request.minutes_to_expiration),
        request.activation_id,
    )
