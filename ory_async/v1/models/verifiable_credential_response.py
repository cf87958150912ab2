"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("credential_draft_00 format".split())


@define(kw_only=True, repr=False)
class VerifiableCredentialResponse(Model):
    """Schema `verifiableCredentialResponse`."""

    credential_draft_00: str | None = field(default=None, repr=False)
    format: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> VerifiableCredentialResponse:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.credential_draft_00 = v if (v := m[k := "credential_draft_00"]) is None or type(v) is str else text(v)
            self.format = v if (v := m[k := "format"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.credential_draft_00) is not None:
            out["credential_draft_00"] = v
        if (v := self.format) is not None:
            out["format"] = v
        return out
