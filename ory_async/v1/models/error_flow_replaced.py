"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, plain, rest, text
from ory_async.v1.models.generic_error import GenericError

_KEYS = frozenset("error use_flow_id".split())


@define(kw_only=True, repr=False)
class ErrorFlowReplaced(Model):
    """Schema `errorFlowReplaced`."""

    error: GenericError | None = None
    """What went wrong; a short code in OAuth2 answers."""
    use_flow_id: str | None = None
    """Id of the fresh flow that takes the place of the old one."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ErrorFlowReplaced:
        self, get = cls.__new__(cls), members(src)
        self.error = maybe(GenericError.from_dict, src, "error", lenient)
        self.use_flow_id = v if type(v := get("use_flow_id")) is str else maybe(text, src, "use_flow_id", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"error": plain(self.error), "use_flow_id": self.use_flow_id}
        return compact(known, self.additional_properties)
