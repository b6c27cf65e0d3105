"""`python3 -m kms_host`: target control on standard input and output; with `--http 9000`, over HTTP instead."""

from __future__ import annotations

import argparse
import asyncio

from .bindings import serve_http, serve_stdio
from .control import TargetControl


def main(control: TargetControl) -> None:
    """Serves target control over the binding that the command line asks for."""
    parser = argparse.ArgumentParser(prog="kms_host", description="A KMS host, steered by the Volume Activation TCK.")
    parser.add_argument("--http", type=int, metavar="PORT", help="serve HTTP on this port; 0: a free one")
    port = parser.parse_args().http
    try:
        asyncio.run(serve_stdio(control) if port is None else serve_http(control, port))
    except KeyboardInterrupt:
        pass


if __name__ == "__main__":
    main(TargetControl())
