"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, maybe, members, moment, plain, rest, text
from ory_async.v1.models.generic_error import GenericError

_KEYS = frozenset("error expired_at since use_flow_id".split())


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
        self, get = cls.__new__(cls), members(src)
        self.error = maybe(GenericError.from_dict, src, "error", lenient)
        self.expired_at = maybe(moment, src, "expired_at", lenient)
        self.since = v if type(v := get("since")) is int else maybe(integer, src, "since", lenient)
        self.use_flow_id = v if type(v := get("use_flow_id")) is str else maybe(text, src, "use_flow_id", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "error": plain(self.error),
            "expired_at": plain(self.expired_at),
            "since": self.since,
            "use_flow_id": self.use_flow_id,
        }
        return compact(known, self.additional_properties)
