"""What no crash report shows: reporters print the local variables of every frame of a traceback.

A frame of ours that waits holds nothing secret: it is deleted before, or it stands behind `Held`. What the fields of a
class show is decided at the class.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, ParamSpec, TypeVar

from ory_async.errors import OryError

P = ParamSpec("P")
T = TypeVar("T")


class Held(Generic[T]):
    """A value whose repr says nothing of it."""

    __slots__ = ("value",)

    def __init__(self, value: T) -> None:
        self.value = value


def held(make: Callable[P, T], *args: P.args, **given: P.kwargs) -> Held[T]:
    """What `make` gives, held. An error of ours leaves no frame behind that knows the arguments."""
    try:
        return Held(make(*args, **given))
    except OryError as error:
        error.__traceback__ = None
        raise
    finally:
        del args, given
