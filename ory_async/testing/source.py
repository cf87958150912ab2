"""Time and chance: where the servers of a fake get moments, ids and tokens from, and how they write them.

What a server remembers is its own, in the `state.py` of its room.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from datetime import UTC, datetime
from random import Random
from uuid import UUID

Clock = Callable[[], datetime]

_DURATION_UNITS = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 1e-3, "us": 1e-6, "µs": 1e-6, "ns": 1e-9}
_DURATION_PART = re.compile(r"(\d+(?:\.\d+)?)(h|ms|m|s|us|µs|ns)")


class Source:
    """The one source of a fake, for all of its servers. now: aware datetimes. random: all chance comes from it."""

    def __init__(self, now: Clock, random: Random) -> None:
        self.now = now
        self.random = random

    def new_id(self) -> str:
        """A fresh uuid4."""
        return str(UUID(int=self.random.getrandbits(128), version=4))

    def new_token(self, size: int) -> str:
        """`size` random bytes as base64url without padding."""
        return encoded(self.random.randbytes(size))

    def new_code(self) -> str:
        """Six digits."""
        return f"{self.random.randrange(10**6):06}"


def is_uuid(text: str) -> bool:
    """Is this a UUID?"""
    try:
        UUID(text)
    except ValueError:
        return False
    return True


def encoded(data: bytes) -> str:
    """base64url without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def stamp(moment: datetime) -> str:
    """A moment as the servers write it."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def to_the_second(moment: datetime) -> str:
    """RFC 3339 without a fraction."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def seconds(duration: str) -> float:
    """A duration such as `31h2m3s` in seconds; ValueError for anything else."""
    parts = _DURATION_PART.findall(duration)
    if not parts or "".join(number + unit for number, unit in parts) != duration:
        raise ValueError(f"time: invalid duration {duration!r}")
    return sum(float(number) * _DURATION_UNITS[unit] for number, unit in parts)


def duration(length: float) -> str:
    """Seconds as the servers print them: 720h0m0s."""
    minutes, rest = divmod(length, 60)
    hours, minutes = divmod(int(minutes), 60)
    text = f"{rest:g}s"
    if hours:
        return f"{hours}h{minutes}m{text}"
    return f"{minutes}m{text}" if minutes else text
