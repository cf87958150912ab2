"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.revocation_reason import RevocationReason, decode_revocation_reason

_ABSENT: dict[str, Any] = dict.fromkeys("credential reason".split())


@define(kw_only=True, repr=False)
class SelfRevokeApiKeyRequest(Model):
    """Schema `SelfRevokeApiKeyRequest`."""

    credential: str | None = field(default=None, repr=False)
    reason: RevocationReason | str | None = None
    """Why, in words for developers."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SelfRevokeApiKeyRequest:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.credential = v if (v := m[k := "credential"]) is None or type(v) is str else text(v)
            self.reason = None if (v := m[k := "reason"]) is None else decode_revocation_reason(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.credential) is not None:
            out["credential"] = v
        if (v := self.reason) is not None:
            out["reason"] = v
        return out
