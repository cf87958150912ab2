"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, integer, iso, maybe, moment, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.generic_error import GenericError, decode_generic_error

_ABSENT: dict[str, Any] = dict.fromkeys("error expired_at since use_flow_id".split())


@define(kw_only=True, repr=False)
class SelfServiceFlowExpiredError(Model):
    """The 410 of a flow that ran out; a fresh one may be named.

    Schema `selfServiceFlowExpiredError`.
    """

    error: GenericError | None = None
    """What went wrong; a short code in OAuth2 answers."""
    expired_at: datetime | None = None
    since: int | None = None
    use_flow_id: str | None = None
    """Id of the fresh flow that takes the place of the old one."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SelfServiceFlowExpiredError:
        self = new(cls)
        try:
            m = src if len(src) == 4 else {**_ABSENT, **src}
            self.error = None if (v := m["error"]) is None else decode_generic_error(v, lenient)
            self.expired_at = d if (v := m["expired_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.since = v if (v := m["since"]) is None or type(v) is int else integer(v)
            self.use_flow_id = v if (v := m["use_flow_id"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 4 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.expired_at,))
        if (v := self.error) is not None:
            out["error"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := dates[0]) is not None:
            out["expired_at"] = v
        if (v := self.since) is not None:
            out["since"] = v if type(v) is int else plain(v)
        if (v := self.use_flow_id) is not None:
            out["use_flow_id"] = v if type(v) is str else plain(v)
        return out


decode_self_service_flow_expired_error = SelfServiceFlowExpiredError.from_dict
