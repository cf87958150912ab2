"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, rest, text

_KEYS = frozenset("credential_draft_00 format".split())


@define(kw_only=True, repr=False)
class VerifiableCredentialResponse(Model):
    """Schema `verifiableCredentialResponse`."""

    credential_draft_00: str | None = field(default=None, repr=False)
    format: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> VerifiableCredentialResponse:
        self, get = cls.__new__(cls), members(src)
        self.credential_draft_00 = (
            v if type(v := get("credential_draft_00")) is str else maybe(text, src, "credential_draft_00", lenient)
        )
        self.format = v if type(v := get("format")) is str else maybe(text, src, "format", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"credential_draft_00": self.credential_draft_00, "format": self.format}
        return compact(known, self.additional_properties)
