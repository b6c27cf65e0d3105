"""Lets the folder itself be run, from wherever: `python3 examples/kms-host-python`."""

from kms_host.__main__ import main
from kms_host.control import TargetControl

main(TargetControl())
