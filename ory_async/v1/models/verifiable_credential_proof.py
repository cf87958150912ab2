"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, rest, text

_KEYS = frozenset("jwt proof_type".split())


@define(kw_only=True, repr=False)
class VerifiableCredentialProof(Model):
    """Schema `VerifiableCredentialProof`."""

    jwt: str | None = field(default=None, repr=False)
    proof_type: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> VerifiableCredentialProof:
        self, get = cls.__new__(cls), members(src)
        self.jwt = v if type(v := get("jwt")) is str else maybe(text, src, "jwt", lenient)
        self.proof_type = v if type(v := get("proof_type")) is str else maybe(text, src, "proof_type", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"jwt": self.jwt, "proof_type": self.proof_type}
        return compact(known, self.additional_properties)
