"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe_list, members, nullable, plain, rest
from ory_async.v1.models.identity_patch_response import IdentityPatchResponse

_KEYS = frozenset("identities".split())


@define(kw_only=True, repr=False)
class BatchPatchIdentitiesResponse(Model):
    """Schema `batchPatchIdentitiesResponse`."""

    identities: list[IdentityPatchResponse | None] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> BatchPatchIdentitiesResponse:
        self, _ = cls.__new__(cls), members(src)
        self.identities = maybe_list(nullable(IdentityPatchResponse.from_dict), src, "identities", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"identities": plain(self.identities)}
        return compact(known, self.additional_properties)
