"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, plain, rest, text
from ory_async.v1.models.generic_error_content import GenericErrorContent
from ory_async.v1.models.identity_patch_response_action import IdentityPatchResponseAction

_KEYS = frozenset("action error identity patch_id".split())


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
        self, get = cls.__new__(cls), members(src)
        self.action = maybe(IdentityPatchResponseAction.decode, src, "action", lenient)
        self.error = maybe(GenericErrorContent.from_dict, src, "error", lenient)
        self.identity = v if type(v := get("identity")) is str else maybe(text, src, "identity", lenient)
        self.patch_id = v if type(v := get("patch_id")) is str else maybe(text, src, "patch_id", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "action": plain(self.action),
            "error": plain(self.error),
            "identity": self.identity,
            "patch_id": self.patch_id,
        }
        return compact(known, self.additional_properties)
