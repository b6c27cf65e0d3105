"""Carries target control over stdin and stdout: JSON-RPC 2.0, one message a line, UTF-8.

Nothing in this file knows a verb; target.py does. Log to stderr: the kit passes it through.
"""

import json
import sys

from target import answer


def main() -> None:
    # UTF-8 and "\n", whatever the locale and the system say.
    sys.stdin.reconfigure(encoding="utf-8")
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    # A stray print would be taken for an answer: from here on it goes to the log.
    answers, sys.stdout = sys.stdout, sys.stderr

    # The kit closes stdin when it is done; the loop, and with it the program, ends.
    for line in sys.stdin:
        if not line.strip():
            continue
        message = json.loads(line)
        reply = {
            "jsonrpc": "2.0",
            "id": message["id"],
            "result": answer(message["method"], message.get("params", {})),
        }
        print(json.dumps(reply), file=answers, flush=True)


if __name__ == "__main__":
    main()
