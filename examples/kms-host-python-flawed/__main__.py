"""The KMS host of ../kms-host-python with five of its rules replaced. Never to be taken for the sound one."""

import sys
from pathlib import Path

sys.path.insert(1, str(Path(__file__).resolve().parent.parent / "kms-host-python"))

from flaws import FLAWED  # noqa: E402
from kms_host.__main__ import main  # noqa: E402
from kms_host.control import TargetControl  # noqa: E402

main(TargetControl("kms-host-python-flawed", FLAWED))
