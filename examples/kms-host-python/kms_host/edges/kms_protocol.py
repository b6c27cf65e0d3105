"""The KMS protocol as messages: `contracts/openapi/kms-protocol.openapi.json` of the kit."""

from __future__ import annotations

from typing import Any, Dict, Tuple

from ..policy.state import KmsRequest, KmsResponse, Refused
from .message import ContractBroken, Message, timestamp

PATH = "/kms/v1/request"


def read_request(value: Any) -> KmsRequest:
    """The request that a message carries. Raises ContractBroken where it carries none."""
    message = Message(value).only(*_MEMBERS)
    return KmsRequest(
        client_machine_id=message.guid("clientMachineId"),
        machine_name=message.text("machineName", 1, 255),
        kms_id=message.guid("kmsId"),
        activation_id=message.guid("activationId"),
        required_count=message.whole("requiredCount", 1, 1000),
        virtual_machine=message.flag("virtualMachine"),
        license_status=message.whole("licenseStatus", 0, 6),
        minutes_to_expiration=message.whole("minutesToExpiration"),
        request_time=message.time("requestTime"),
    )


def written(response: KmsResponse, request: KmsRequest) -> Dict[str, Any]:
    """The message that answers a request; it repeats the request's id and time."""
    if isinstance(response, Refused):
        return {"result": "refused", "code": response.code}
    return {
        "result": "answered",
        "clientMachineId": request.client_machine_id,
        "count": response.count,
        "activationIntervalMinutes": response.activation_interval_minutes,
        "renewalIntervalMinutes": response.renewal_interval_minutes,
        "hostProductKeyId": response.host_product_key_id,
        "requestTime": timestamp(request.request_time),
    }




_MEMBERS = (
    "clientMachineId",
    "machineName",
    "kmsId",
    "activationId",
    "requiredCount",
    "virtualMachine",
    "licenseStatus",
    "minutesToExpiration",
    "requestTime",
)
