"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, maybe_list, members, plain, rest, text
from ory_async.v1.models.verifiable_credential_proof import VerifiableCredentialProof

_KEYS = frozenset("format proof types".split())


@define(kw_only=True, repr=False)
class CreateVerifiableCredentialRequestBody(Model):
    """Schema `CreateVerifiableCredentialRequestBody`."""

    format: str | None = None
    proof: VerifiableCredentialProof | None = None
    types: list[str] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateVerifiableCredentialRequestBody:
        self, get = cls.__new__(cls), members(src)
        self.format = v if type(v := get("format")) is str else maybe(text, src, "format", lenient)
        self.proof = maybe(VerifiableCredentialProof.from_dict, src, "proof", lenient)
        self.types = maybe_list(text, src, "types", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"format": self.format, "proof": plain(self.proof), "types": plain(self.types)}
        return compact(known, self.additional_properties)
