"""What this target has: the verbs of profile kms-host, as far as they are written.

Requests and results are the JSON of the contract "target control"; README.md says where it is published.
"""

import itertools
import sys
import traceback

SUCCESS = "0x00000000"

# One world is one scenario: nothing in it may be seen from another.
worlds: dict[str, dict] = {}
numbers = itertools.count(1)


def describe(request: dict) -> dict:
    """What is declared here is asked for, and judged. Declare only what is there."""
    return {
        "name": "My KMS host",
        "version": "0.1.0",
        "contract": "1.0",
        "profiles": ["kms-host"],
        # "event-log" once hostEvents is written.
        "interfaces": [],
        # "virtual-clock" once advance is written: time then passes when the kit says so.
        "capabilities": [],
        "readings": {},
    }


def open_world(request: dict) -> dict:
    """A scenario begins. The request says where DNS and the activation service are, which keys exist, and what time it is."""
    world = f"world-{next(numbers)}"
    worlds[world] = {"opened": request, "hosts": {}}
    return {"world": world}


def close_world(request: dict) -> dict:
    """The scenario is over: whatever listens for it, stops."""
    worlds.pop(request["world"], None)
    return {}


def create_host(request: dict) -> dict:
    """A KMS host as it comes out of set-up, without a key. It will listen at request["address"], request["kmsPort"]."""
    host = {"setUp": request, "productKey": None, "activated": False}
    worlds[request["world"]]["hosts"][request["host"]] = host
    # When it next has something to do by itself; None: never, or it cannot tell.
    return {"nextDue": None}


def install_host_key(request: dict) -> dict:
    """Guide, Table 10: a key that the computer knows to be blocked is not installed, nor one that is no key at all."""
    world = worlds[request["world"]]
    keys = {key["productKey"]: key for key in world["opened"]["keyRing"]}
    key = keys.get(request["productKey"])
    if key is None:
        return {"code": "0xC004F050"}
    if key.get("blockedLocally"):
        return {"code": "0xC004F051"}
    world["hosts"][request["host"]]["productKey"] = key
    return {"code": SUCCESS}


VERBS = {
    "describe": describe,
    "open": open_world,
    "close": close_world,
    "createHost": create_host,
    # Your first passing clause (README.md, step 2): take the "# " away.
    # "installHostKey": install_host_key,
    #
    # Still to come, in this order: activateHost, configureHost, hostStatus, hostEvents, advance.
}


def answer(verb: str, request: dict) -> dict:
    """Exactly one of three: a result; that the verb is not there; or that it broke."""
    if verb not in VERBS:
        return {"unsupported": f"{verb} is not written yet"}
    try:
        return {"result": VERBS[verb](request)}
    except Exception as error:
        traceback.print_exc(file=sys.stderr)
        return {"fault": f"{type(error).__name__}: {error}"[:1000]}
