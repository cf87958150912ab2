"""Sessions that wait for the app that began their sign-in: it shows its own code and the one of its browser."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from ory_async.testing.kratos.identity import Session


@dataclass(slots=True)
class _Waiting:
    return_code: str = field(repr=False)
    session: Session | None = None


class Exchangers:
    """By the code of the app."""

    def __init__(self, new_token: Callable[[int], str]) -> None:
        self._new_token = new_token
        self._waiting: dict[str, _Waiting] = {}

    def open(self) -> str:
        """A new code for an app."""
        code = self._new_token(48)
        self._waiting[code] = _Waiting(self._new_token(48))
        return code

    def finish(self, code: str | None, session: Session | None) -> str | None:
        """A session for the app with this code; gives the code for its browser. None: nobody waits."""
        waiting = self._waiting.get(code or "")
        if waiting is None:
            return None
        waiting.session = session or waiting.session
        return waiting.return_code

    def session(self, code: str, return_code: str) -> Session | None:
        """The session that both codes open, as often as they are shown."""
        waiting = self._waiting.get(code)
        return waiting.session if waiting is not None and waiting.return_code == return_code else None
