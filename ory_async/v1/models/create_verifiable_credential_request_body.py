"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.verifiable_credential_proof import VerifiableCredentialProof

_ABSENT: dict[str, Any] = dict.fromkeys("format proof types".split())


@define(kw_only=True, repr=False)
class CreateVerifiableCredentialRequestBody(Model):
    """Schema `CreateVerifiableCredentialRequestBody`."""

    format: str | None = None
    proof: VerifiableCredentialProof | None = None
    types: list[str] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateVerifiableCredentialRequestBody:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.format = v if (v := m[k := "format"]) is None or type(v) is str else text(v)
            self.proof = None if (v := m[k := "proof"]) is None else VerifiableCredentialProof.from_dict(v, lenient)
            self.types = None if (v := m[k := "types"]) is None else many(text, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.format) is not None:
            out["format"] = v
        if (v := self.proof) is not None:
            out["proof"] = v
        if (v := self.types) is not None:
            out["types"] = v
        return out
