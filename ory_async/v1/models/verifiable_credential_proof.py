"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("jwt proof_type".split())


@define(kw_only=True, repr=False)
class VerifiableCredentialProof(Model):
    """Schema `VerifiableCredentialProof`."""

    jwt: str | None = field(default=None, repr=False)
    proof_type: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> VerifiableCredentialProof:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.jwt = v if (v := m[k := "jwt"]) is None or type(v) is str else text(v)
            self.proof_type = v if (v := m[k := "proof_type"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.jwt) is not None:
            out["jwt"] = v
        if (v := self.proof_type) is not None:
            out["proof_type"] = v
        return out
