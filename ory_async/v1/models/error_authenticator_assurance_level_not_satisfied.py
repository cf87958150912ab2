"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.generic_error import GenericError, decode_generic_error

_ABSENT: dict[str, Any] = dict.fromkeys("error redirect_browser_to".split())


@define(kw_only=True, repr=False)
class ErrorAuthenticatorAssuranceLevelNotSatisfied(Model):
    """The 403 of Kratos that asks for a second factor, and where to get it.

    Schema `errorAuthenticatorAssuranceLevelNotSatisfied`.
    """

    error: GenericError | None = None
    """What went wrong; a short code in OAuth2 answers."""
    redirect_browser_to: str | None = None
    """Where the browser has to go next; may be empty."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ErrorAuthenticatorAssuranceLevelNotSatisfied:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.error = None if (v := m["error"]) is None else decode_generic_error(v, lenient)
            self.redirect_browser_to = v if (v := m["redirect_browser_to"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.error) is not None:
            out["error"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.redirect_browser_to) is not None:
            out["redirect_browser_to"] = v if type(v) is str else plain(v)
        return out


decode_error_authenticator_assurance_level_not_satisfied = ErrorAuthenticatorAssuranceLevelNotSatisfied.from_dict
