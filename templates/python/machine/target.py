"""What this target has: the verbs of profile machine, as far as they are written.

Requests and results are the JSON of the contract "target control"; README.md says where it is published.
"""

import itertools
import sys
import traceback

# One world is one scenario: nothing in it may be seen from another.
worlds: dict[str, dict] = {}
numbers = itertools.count(1)


def describe(request: dict) -> dict:
    """What is declared here is asked for, and judged. Declare only what is there."""
    return {
        "name": "My computer",
        "version": "0.1.0",
        "contract": "1.0",
        "profiles": ["machine"],
        # wmi, registry, event-log, stimuli, notifications, desktop: each once its verbs are written.
        "interfaces": ["slmgr"],
        # virtual-clock, event-export, registry-files, token-activation: likewise.
        "capabilities": [],
        "readings": {},
    }


def open_world(request: dict) -> dict:
    """A scenario begins. The request says where DNS and the activation service are, which keys exist, and what time it is."""
    world = f"world-{next(numbers)}"
    worlds[world] = {"opened": request, "computers": {}}
    return {"world": world}


def close_world(request: dict) -> dict:
    """The scenario is over: whatever listens for it, stops."""
    worlds.pop(request["world"], None)
    return {}


def create_computer(request: dict) -> dict:
    """A computer as it comes out of set-up, with the setup key of its edition (guide, Table 9)."""
    world = worlds[request["world"]]
    setup_key = next(
        key["productKey"]
        for key in world["opened"]["keyRing"]
        if key["channel"] == "setup" and key["edition"] == request["edition"]
    )
    world["computers"][request["computer"]] = {"setUp": request, "productKey": setup_key}
    # When it next has something to do by itself; None: never, or it cannot tell.
    return {"nextDue": None}


def show_licence(computer: dict) -> str:
    """slmgr /dli of a computer on which nothing has happened yet: its first grace period runs."""
    lines = [
        f"Name: {computer['setUp']['edition']}",
        f"Partial Product Key: {computer['productKey'][-5:]}",
        "License Status: Initial grace period",
    ]
    return "\n".join(lines) + "\n"


# slmgr option → what it prints.
COMMANDS = {
    # Your first passing clause (README.md, step 2): take the "# " away.
    # "/dli": show_licence,
}


def run_slmgr(request: dict) -> dict:
    """Runs slmgr (guide, Table 2) as typed: request["arguments"] is ["/ipk", "…"], for example."""
    computer = worlds[request["world"]]["computers"][request["computer"]]
    option = request["arguments"][0] if request["arguments"] else ""
    if option in COMMANDS:
        return {"exitCode": 0, "output": COMMANDS[option](computer)}
    # E_INVALIDARG: this slmgr does not know the option.
    return {"exitCode": 0x80070057, "output": f"Unrecognized option: {option}\n"}


VERBS = {
    "describe": describe,
    "open": open_world,
    "close": close_world,
    "createComputer": create_computer,
    "runSlmgr": run_slmgr,
    # Still to come, each with what it lets you declare:
    #   wmi: readWmi, callWmi                   registry: readRegistry, writeRegistry, deleteRegistry
    #   event-log: readEvents                   stimuli: stimulate
    #   virtual-clock: advance                  notifications: readNotifications
    #   desktop: readDesktop, changeDesktop, setGroupPolicy
    #   event-export: exportEvents              registry-files: exportRegistry, importRegistry
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
