"""What has a better name: documented spellings that stay callable. Type checkers and editors are told by their own mark
(PEP 702); nothing is warned of when they are called."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any


def older_name(function: Callable[..., Any]) -> Callable[..., Any]:
    """The same function for another name, marked."""

    @wraps(function)
    def call(*args: Any, **given: Any) -> Any:
        return function(*args, **given)

    call.__deprecated__ = f"the readable name is {function.__name__}"  # type: ignore[attr-defined]
    return call


def is_deprecated(thing: object) -> bool:
    return hasattr(thing, "__deprecated__")
