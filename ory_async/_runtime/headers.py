"""Headers as a value: immutable, names in any case, repeated ones kept apart.

Which headers are sent is decided in `core.py`; what those of an answer mean, in `response.py` and `failures.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any


class Headers(Mapping[str, str]):
    """The headers of an answer. `headers["Link"]` is the value of a header, in any case; of one that came several
    times, its values joined by commas. `get_list` has them one by one. repr shows the names only."""

    __slots__ = ("_found", "_given")

    def __init__(self, given: Mapping[str, str] | Iterable[tuple[str | bytes, str | bytes]] = ()) -> None:
        self._given: Any = given.items() if isinstance(given, Mapping) else given
        self._found: dict[str, list[str]] | None = None

    @property
    def _values(self) -> dict[str, list[str]]:
        """By lower-case names; most answers are never asked for any."""
        if self._found is None:
            self._found = {}
            for name, value in self._given:
                self._found.setdefault(_text(name).lower(), []).append(_text(value))
            self._given = ()
        return self._found

    def get_list(self, name: str) -> list[str]:
        """Every value of a header, in the order in which they came."""
        return [*self._values.get(name.lower(), ())]

    def __getitem__(self, name: str) -> str:
        return ", ".join(self._values[name.lower()])

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"<Headers {', '.join(self._values)}>"


def _text(value: str | bytes) -> str:
    if isinstance(value, str):
        return value
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")
