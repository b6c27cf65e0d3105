"""Result codes, as the guide prints them."""

SUCCESS = "0x00000000"

# Table 10 of the guide.
NO_PRODUCT_KEY = "0xC004F014"
NOT_ACTIVATED = "0xC004F041"
KEY_DOES_NOT_COVER = "0xC004F042"
KEY_INVALID = "0xC004F050"
KEY_BLOCKED = "0xC004F051"
CLOCKS_TOO_FAR_APART = "0xC004F06C"

# Win32 and WinHTTP errors: 0x8007 and the number of the error. The contract asks for a failure and leaves the choice.
INVALID_PARAMETER = "0x80070057"
TIMEOUT = "0x800705B4"
CANNOT_CONNECT = "0x80072EFD"
INVALID_SERVER_RESPONSE = "0x80072F78"


def dns_failure(rcode: int) -> str:
    """The code of an RCODE. Win32 numbers them from 9000: SERVFAIL (2) is 0x8007232A, as in Table 10."""
    return SUCCESS if rcode == 0 else f"0x8007{9000 + rcode:04X}"
