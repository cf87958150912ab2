"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.generic_error import GenericError, decode_generic_error

_ABSENT: dict[str, Any] = dict.fromkeys("redirect_browser_to error".split())


@define(kw_only=True, repr=False)
class NeedsPrivilegedSessionError(Model):
    """The 403 of a settings flow whose user has to sign in anew first, and where.

    Schema `needsPrivilegedSessionError`.
    """

    redirect_browser_to: str
    """Where the browser has to go next; may be empty."""
    error: GenericError | None = None
    """What went wrong; a short code in OAuth2 answers."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> NeedsPrivilegedSessionError:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.redirect_browser_to = v if type(v := m["redirect_browser_to"]) is str else need(text, v, lenient)
            self.error = None if (v := m["error"]) is None else decode_generic_error(v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.redirect_browser_to) is not None:
            out["redirect_browser_to"] = v if type(v) is str else plain(v)
        if (v := self.error) is not None:
            out["error"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        return out


decode_needs_privileged_session_error = NeedsPrivilegedSessionError.from_dict
