"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, plain, rest, text
from ory_async.v1.models.create_identity_body import CreateIdentityBody

_KEYS = frozenset("create patch_id".split())


@define(kw_only=True, repr=False)
class IdentityPatch(Model):
    """Schema `identityPatch`."""

    create: CreateIdentityBody | None = None
    patch_id: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityPatch:
        self, get = cls.__new__(cls), members(src)
        self.create = maybe(CreateIdentityBody.from_dict, src, "create", lenient)
        self.patch_id = v if type(v := get("patch_id")) is str else maybe(text, src, "patch_id", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"create": plain(self.create), "patch_id": self.patch_id}
        return compact(known, self.additional_properties)
