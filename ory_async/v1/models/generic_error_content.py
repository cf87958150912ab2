"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, integer, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "code debug details error error_description id message reason request status status_code".split()
)


@define(kw_only=True, repr=False)
class GenericErrorContent(Model):
    """The same for an error that lies in another object, in any of the forms that servers use.

    Schema `genericErrorContent`: part of `ErrorBrowserLocationChangeRequired`, `ErrorGeneric`, `GenericError`,
    `IdentityPatchResponse`.
    """

    code: int | None = None
    """One-time code, or the number of an error."""
    debug: str | None = None
    """Detail for developers; only servers in development send it."""
    details: Any = None
    """More about the error; its members vary."""
    error: str | None = None
    """What went wrong; a short code in OAuth2 answers."""
    error_description: str | None = None
    """What went wrong, in words."""
    id: str | None = None
    """Unique id, given by the server unless you may choose it."""
    message: str | None = None
    """Text for humans; may change, so do not compare it."""
    reason: str | None = None
    """Why, in words for developers."""
    request: str | None = None
    """Id of the request, for Ory's support."""
    status: str | None = None
    """Where it stands; unknown values stay strings."""
    status_code: int | None = None
    """HTTP status, in errors of OAuth2."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GenericErrorContent:
        self = new(cls)
        try:
            m = src if len(src) == 11 else {**_ABSENT, **src}
            self.code = v if (v := m["code"]) is None or type(v) is int else integer(v)
            self.debug = v if (v := m["debug"]) is None or type(v) is str else text(v)
            self.details = m["details"]
            self.error = v if (v := m["error"]) is None or type(v) is str else text(v)
            self.error_description = v if (v := m["error_description"]) is None or type(v) is str else text(v)
            self.id = v if (v := m["id"]) is None or type(v) is str else text(v)
            self.message = v if (v := m["message"]) is None or type(v) is str else text(v)
            self.reason = v if (v := m["reason"]) is None or type(v) is str else text(v)
            self.request = v if (v := m["request"]) is None or type(v) is str else text(v)
            self.status = v if (v := m["status"]) is None or type(v) is str else text(v)
            self.status_code = v if (v := m["status_code"]) is None or type(v) is int else integer(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 11 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.code) is not None:
            out["code"] = v if type(v) is int else plain(v)
        if (v := self.debug) is not None:
            out["debug"] = v if type(v) is str else plain(v)
        if (v := self.details) is not None:
            out["details"] = plain(v)
        if (v := self.error) is not None:
            out["error"] = v if type(v) is str else plain(v)
        if (v := self.error_description) is not None:
            out["error_description"] = v if type(v) is str else plain(v)
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.message) is not None:
            out["message"] = v if type(v) is str else plain(v)
        if (v := self.reason) is not None:
            out["reason"] = v if type(v) is str else plain(v)
        if (v := self.request) is not None:
            out["request"] = v if type(v) is str else plain(v)
        if (v := self.status) is not None:
            out["status"] = v if type(v) is str else plain(v)
        if (v := self.status_code) is not None:
            out["status_code"] = v if type(v) is int else plain(v)
        return out


decode_generic_error_content = GenericErrorContent.from_dict
