"""Reads the members of a JSON message; whatever breaks the contract is named by its path and the rule it breaks."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any, Dict, Optional

_TIMESTAMP = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z")
_GUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


class ContractBroken(Exception):
    """A message that is not what the contract says."""

    def __init__(self, path: str, rule: str) -> None:
        super().__init__(f"{path or '/'}: {rule}")
        self.path = path
        self.rule = rule

    def as_message(self) -> Dict[str, str]:
        """The contract's `ContractError`."""
        return {"error": "the message breaks the contract", "path": self.path, "rule": self.rule}


class Message:
    """A JSON object whose members are read one by one."""

    def __init__(self, value: Any, path: str = "") -> None:
        if not isinstance(value, dict):
            raise ContractBroken(path, "must be an object")
        self._value = value
        self._path = path

    def only(self, *names: str) -> "Message":
        """This message, which has no other members than these."""
        for name in self._value:
            if name not in names:
                raise ContractBroken(f"{self._path}/{name}", "is not a member of this message")
        return self

    def text(self, name: str, shortest: int = 0, longest: int = 2000) -> str:
        value = self._member(name)
        if not isinstance(value, str) or not shortest <= len(value) <= longest:
            raise self._broken(name, f"must be text of {shortest} to {longest} characters")
        return value

    def guid(self, name: str) -> str:
        value = self._member(name)
        if not isinstance(value, str) or not _GUID.fullmatch(value):
            raise self._broken(name, "must be a GUID in lower case without braces")
        return value

    def time(self, name: str) -> datetime:
        value = self._member(name)
        if not isinstance(value, str) or not _TIMESTAMP.fullmatch(value):
            raise self._broken(name, "must be a time like 2009-07-22T09:00:00Z")
        try:
            return datetime.fromisoformat(value[:-1])
        except ValueError:
            raise self._broken(name, "must be a time that exists") from None

    def whole(self, name: str, least: int = 0, most: int = 4_294_967_295) -> int:
        value = self._member(name)
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise self._broken(name, f"must be a whole number from {least} to {most}")
        return value

    def optional_whole(self, name: str) -> Optional[int]:
        return self.whole(name) if name in self._value else None

    def number(self, name: str) -> float:
        value = self._member(name)
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise self._broken(name, "must be a number")
        return value

    def flag(self, name: str) -> bool:
        value = self._member(name)
        if not isinstance(value, bool):
            raise self._broken(name, "must be true or false")
        return value

    def optional_flag(self, name: str) -> Optional[bool]:
        return self.flag(name) if name in self._value else None

    def messages(self, name: str) -> "list[Message]":
        value = self._member(name)
        if not isinstance(value, list):
            raise self._broken(name, "must be a list")
        return [Message(item, f"{self._path}/{name}/{index}") for index, item in enumerate(value)]

    def _member(self, name: str) -> Any:
        if name not in self._value:
            raise self._broken(name, "is missing")
        return self._value[name]

    def _broken(self, name: str, rule: str) -> ContractBroken:
        return ContractBroken(f"{self._path}/{name}", rule)


def timestamp(time: datetime) -> str:
    """A time as the contracts write it, UTC."""
    return time.isoformat(timespec="milliseconds" if time.microsecond else "seconds") + "Z"
