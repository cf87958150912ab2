"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, free_form, inside, integer, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("message code debug details id reason request since status use_flow_id".split())


@define(kw_only=True, repr=False)
class SelfServiceFlowExpiredError(Model):
    """The 410 of a flow that ran out; a fresh one may be named.

    Schema `selfServiceFlowExpiredError`.
    """

    message: str
    """Text for humans; may change, so do not compare it."""
    code: int | None = None
    """One-time code, or the number of an error."""
    debug: str | None = None
    details: dict[str, Any] | None = None
    """More about the error; its members vary."""
    id: str | None = None
    """Unique id, given by the server unless you may choose it."""
    reason: str | None = None
    """Why, in words for developers."""
    request: str | None = None
    since: int | None = None
    status: str | None = None
    """Where it stands; unknown values stay strings."""
    use_flow_id: str | None = None
    """Id of the fresh flow that takes the place of the old one."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SelfServiceFlowExpiredError:
        self = new(cls)
        try:
            m = src if len(src) == 10 else {**_ABSENT, **src}
            self.message = v if type(v := m["message"]) is str else need(text, v, lenient)
            self.code = v if (v := m["code"]) is None or type(v) is int else integer(v)
            self.debug = v if (v := m["debug"]) is None or type(v) is str else text(v)
            self.details = None if (v := m["details"]) is None else free_form(v, lenient)
            self.id = v if (v := m["id"]) is None or type(v) is str else text(v)
            self.reason = v if (v := m["reason"]) is None or type(v) is str else text(v)
            self.request = v if (v := m["request"]) is None or type(v) is str else text(v)
            self.since = v if (v := m["since"]) is None or type(v) is int else integer(v)
            self.status = v if (v := m["status"]) is None or type(v) is str else text(v)
            self.use_flow_id = v if (v := m["use_flow_id"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 10 else rest(src, _ABSENT)
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
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.reason) is not None:
            out["reason"] = v if type(v) is str else plain(v)
        if (v := self.request) is not None:
            out["request"] = v if type(v) is str else plain(v)
        if (v := self.since) is not None:
            out["since"] = v if type(v) is int else plain(v)
        if (v := self.status) is not None:
            out["status"] = v if type(v) is str else plain(v)
        if (v := self.use_flow_id) is not None:
            out["use_flow_id"] = v if type(v) is str else plain(v)
        return out


decode_self_service_flow_expired_error = SelfServiceFlowExpiredError.from_dict
