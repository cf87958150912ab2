"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, new, nullable, rest
from ory_async.errors import DecodeError
from ory_async.v1.models.identity_patch_response import IdentityPatchResponse

_ABSENT: dict[str, Any] = dict.fromkeys("identities".split())


@define(kw_only=True, repr=False)
class BatchPatchIdentitiesResponse(Model):
    """Schema `batchPatchIdentitiesResponse`."""

    identities: list[IdentityPatchResponse | None] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> BatchPatchIdentitiesResponse:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.identities = (
                None
                if (v := m[k := "identities"]) is None
                else many(nullable(IdentityPatchResponse.from_dict), v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.identities) is not None:
            out["identities"] = v
        return out
