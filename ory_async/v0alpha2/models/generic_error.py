"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, integer, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.generic_error_content import GenericErrorContent, decode_generic_error_content

_ABSENT: dict[str, Any] = dict.fromkeys("message code debug details error id reason request status".split())


@define(kw_only=True, repr=False)
class GenericError(Model):
    """What went wrong, in Ory's usual form: status, id for programs, reason for developers.

    Schema `genericError`: part of `JsonError`, `SelfServiceBrowserLocationChangeRequiredError`.
    """

    message: str
    """Text for humans; may change, so do not compare it."""
    code: int | None = None
    """One-time code, or the number of an error."""
    debug: str | None = None
    """Detail for developers; only servers in development send it."""
    details: Any = None
    """More about the error; its members vary."""
    error: GenericErrorContent | None = None
    """What went wrong; a short code in OAuth2 answers."""
    id: str | None = None
    """Unique id, given by the server unless you may choose it."""
    reason: str | None = None
    """Why, in words for developers."""
    request: str | None = None
    """Id of the request, for Ory's support."""
    status: str | None = None
    """Where it stands; unknown values stay strings."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GenericError:
        self = new(cls)
        try:
            m = src if len(src) == 9 else {**_ABSENT, **src}
            self.message = v if type(v := m["message"]) is str else need(text, v, lenient)
            self.code = v if (v := m["code"]) is None or type(v) is int else integer(v)
            self.debug = v if (v := m["debug"]) is None or type(v) is str else text(v)
            self.details = m["details"]
            self.error = None if (v := m["error"]) is None else decode_generic_error_content(v, lenient)
            self.id = v if (v := m["id"]) is None or type(v) is str else text(v)
            self.reason = v if (v := m["reason"]) is None or type(v) is str else text(v)
            self.request = v if (v := m["request"]) is None or type(v) is str else text(v)
            self.status = v if (v := m["status"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 9 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.message) is not None:
            out["message"] = v if type(v) is str else plain(v)
        if (v := self.code) is not None:
            out["code"] = v if type(v) is int else plain(v)
        if (v := self.debug) is not None:
            out["debug"] = v if type(v) is str else plain(v)
        if (v := self.details) is not None:
            out["details"] = plain(v)
        if (v := self.error) is not None:
            out["error"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.reason) is not None:
            out["reason"] = v if type(v) is str else plain(v)
        if (v := self.request) is not None:
            out["request"] = v if type(v) is str else plain(v)
        if (v := self.status) is not None:
            out["status"] = v if type(v) is str else plain(v)
        return out


decode_generic_error = GenericError.from_dict
