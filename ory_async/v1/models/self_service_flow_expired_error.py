"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, moment, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v1.models.generic_error import GenericError

_ABSENT: dict[str, Any] = dict.fromkeys("error expired_at since use_flow_id".split())


@define(kw_only=True, repr=False)
class SelfServiceFlowExpiredError(Model):
    """Schema `selfServiceFlowExpiredError`."""

    error: GenericError | None = None
    """What went wrong; a short code in OAuth2 answers."""
    expired_at: datetime | None = None
    since: int | None = None
    use_flow_id: str | None = None
    """Id of the fresh flow that takes the place of the old one."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SelfServiceFlowExpiredError:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.error = None if (v := m[k := "error"]) is None else GenericError.from_dict(v, lenient)
            self.expired_at = None if (v := m[k := "expired_at"]) is None else moment(v, lenient)
            self.since = v if (v := m[k := "since"]) is None or type(v) is int else integer(v)
            self.use_flow_id = v if (v := m[k := "use_flow_id"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.error) is not None:
            out["error"] = v
        if (v := self.expired_at) is not None:
            out["expired_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.since) is not None:
            out["since"] = v
        if (v := self.use_flow_id) is not None:
            out["use_flow_id"] = v
        return out
