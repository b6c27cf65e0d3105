"""What a host key activates: guide, Table 7 and the two notes below it.

A client names what it is by its KMS id. The kit's ids are synthetic, one for each product group; they are published in
`contracts/published/windows-7-2008-r2.json` of the kit (`editions`).
"""

from __future__ import annotations

from typing import Dict, FrozenSet

GROUP_OF_KMS_ID: Dict[str, str] = {
    "0c350000-0000-4000-8000-000000000001": "vista",
    "0c350000-0000-4000-8000-000000000002": "windows-7",
    "0c350000-0000-4000-8000-000000000003": "server-2008-a",
    "0c350000-0000-4000-8000-000000000004": "server-2008-b",
    "0c350000-0000-4000-8000-000000000005": "server-2008-c",
    "0c350000-0000-4000-8000-000000000006": "server-2008-r2-a",
    "0c350000-0000-4000-8000-000000000007": "server-2008-r2-b",
    "0c350000-0000-4000-8000-000000000008": "server-2008-r2-c",
}

_VISTA = frozenset({"vista"})
_WINDOWS_7 = _VISTA | {"windows-7"}
_2008_A = _VISTA | {"server-2008-a"}
_2008_B = _2008_A | {"server-2008-b"}
_2008_C = _2008_B | {"server-2008-c"}
_KMS_A = _WINDOWS_7 | _2008_A | {"server-2008-r2-a"}
_KMS_B = _KMS_A | _2008_B | {"server-2008-r2-b"}
_KMS_C = _KMS_B | _2008_C | {"server-2008-r2-c"}

GROUPS_OF_HOST_KEY: Dict[str, FrozenSet[str]] = {
    "vista": _VISTA,
    "windows-7": _WINDOWS_7,
    "server-2008-kms-a": _2008_A,
    "server-2008-kms-b": _2008_B,
    "server-2008-kms-c": _2008_C,
    "kms-a": _KMS_A,
    "kms-b": _KMS_B,
    "kms-c": _KMS_C,
}

ACTIVATION_ID_OF_HOST_KEY: Dict[str, str] = {
    host_key_type: f"ac1d0000-0000-4000-8000-{edition:012d}"
    for host_key_type, edition in {
        "windows-7": 1,
        "kms-a": 7,
        "kms-b": 9,
        "kms-c": 11,
        "vista": 13,
        "server-2008-kms-a": 17,
        "server-2008-kms-b": 18,
        "server-2008-kms-c": 22,
    }.items()
}
"""What a bare host gives itself out for at the activation service: an edition that a key of this type is sold with."""


def covers(host_key_type: str, kms_id: str) -> bool:
    """Whether a host with a key of this type activates the product that a client names by this KMS id."""
    return GROUP_OF_KMS_ID.get(kms_id) in GROUPS_OF_HOST_KEY.get(host_key_type, frozenset())
