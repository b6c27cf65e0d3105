"""Carries target control over HTTP: one verb is one POST of JSON to /control/v1/<verb>.

Nothing in this file knows a verb; target.py does. Run: python3 main.py [port]
"""

import json
import re
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from target import answer

# The kit asks one verb at a time; a second kit may ask while the first is still connected.
ONE_AT_A_TIME = threading.Lock()


class TargetControl(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Head and body leave in one piece; in two, every answer waits for the network.
    wbufsize = -1

    def do_POST(self) -> None:
        request = json.loads(self.rfile.read(int(self.headers["content-length"])))
        # The contract's names in URLs are kebab-case: create-host is createHost.
        name = self.path.removeprefix("/control/v1/")
        verb = re.sub("-(.)", lambda match: match[1].upper(), name)
        with ONE_AT_A_TIME:
            body = json.dumps(answer(verb, request)).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Thousands of verbs are asked in a run; log in target.py what you want to know."""


def main() -> None:
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 9000
    server = ThreadingHTTPServer(("127.0.0.1", port), TargetControl)
    server.daemon_threads = True
    print(f"target control at http://127.0.0.1:{server.server_port}", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass


if __name__ == "__main__":
    main()
