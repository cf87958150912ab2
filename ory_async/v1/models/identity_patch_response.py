"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.generic_error_content import GenericErrorContent
from ory_async.v1.models.identity_patch_response_action import (
    IdentityPatchResponseAction,
    decode_identity_patch_response_action,
)

_ABSENT: dict[str, Any] = dict.fromkeys("action error identity patch_id".split())


@define(kw_only=True, repr=False)
class IdentityPatchResponse(Model):
    """Schema `identityPatchResponse`."""

    action: IdentityPatchResponseAction | str | None = None
    """What to do next, or what to do with the item; unknown values stay strings."""
    error: GenericErrorContent | None = None
    """What went wrong; a short code in OAuth2 answers."""
    identity: str | None = None
    """The user; missing when not asked for or when a second factor is due."""
    patch_id: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityPatchResponse:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.action = None if (v := m[k := "action"]) is None else decode_identity_patch_response_action(v, lenient)
            self.error = None if (v := m[k := "error"]) is None else GenericErrorContent.from_dict(v, lenient)
            self.identity = v if (v := m[k := "identity"]) is None or type(v) is str else text(v)
            self.patch_id = v if (v := m[k := "patch_id"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.action) is not None:
            out["action"] = v
        if (v := self.error) is not None:
            out["error"] = v
        if (v := self.identity) is not None:
            out["identity"] = v
        if (v := self.patch_id) is not None:
            out["patch_id"] = v
        return out
