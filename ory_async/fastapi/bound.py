"""What an `OryAuth` asks: the client and what is made for it, at once or when the app starts.

How routes use it is in `auth.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeAlias, TypeVar

from ory_async._runtime.hints import hinted
from ory_async.client import Ory
from ory_async.errors import ConfigurationError

V = TypeVar("V")
Given: TypeAlias = "V | Callable[[Ory], V]"
"""A thing that asks Ory, or what makes one for a client."""


class Late(Generic[V]):
    """One thing that asks Ory. What was given as a thing stays; what was given as a function is made anew for each
    client."""

    __slots__ = ("_given", "_made", "_makes")

    def __init__(self, given: Given[V]) -> None:
        self._given, self._makes = given, callable(given)
        self._made: V | None = None

    def bind(self, ory: Ory) -> None:
        """Makes it for a client."""
        given: Any = self._given
        self._made = given(ory) if self._makes else given

    @property
    def now(self) -> V:
        """The thing. Raises ConfigurationError before there is a client."""
        if self._made is None:
            raise not_bound()
        return self._made


def not_bound() -> ConfigurationError:
    """The error of an app that was not told whom to ask."""
    return hinted(ConfigurationError("OryAuth: has no client yet"), "auth-not-bound")
