"""Names in annotations that are imported when somebody asks what they mean, as `typing.get_type_hints` does: tools that
call functions by their signature ask, and importing this package stays cheap.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any, ForwardRef


def later(module: str, names: str) -> dict[str, Any]:
    """References for the globals of a module, by name: `else:` of its `if TYPE_CHECKING:`."""
    return {
        name: ForwardRef(f"__import__({__name__!r}, fromlist=['_']).found({module!r}, {name!r})")
        for name in names.split()
    }


class Library:
    """A library of which annotations name something: `httpx.Auth`."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return later(self._name, name)[name]


def found(module: str, name: str) -> Any:
    """The thing itself; anything at all where its library is not installed."""
    try:
        return getattr(import_module(module), name)
    except ModuleNotFoundError:
        return Any
