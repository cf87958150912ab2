"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, free_form, inside, missing, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("traits schema_id".split())


@define(kw_only=True, repr=False)
class CreateIdentity(Model):
    """Schema `createIdentity`."""

    traits: dict[str, Any]
    """Data of the user as the schema describes it."""
    schema_id: str | None = None
    """Id of the schema the traits follow."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateIdentity:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.traits = missing(lenient) if (v := m[k := "traits"]) is None else free_form(v, lenient)
            self.schema_id = v if (v := m[k := "schema_id"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.traits) is not None:
            out["traits"] = v
        if (v := self.schema_id) is not None:
            out["schema_id"] = v
        return out
