"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, many, new, rest
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "authenticator_data client_dataJSON client_data_hash object public_key_algorithm".split()
)


@define(kw_only=True, repr=False)
class IdentityCredentialsWebAuthnAttestation(Model):
    """Schema `identityCredentialsWebAuthnAttestation`."""

    authenticator_data: list[int] | None = None
    client_data_json: list[int] | None = None
    client_data_hash: list[int] | None = None
    object: list[int] | None = None
    """Id of the object inside its namespace."""
    public_key_algorithm: int | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityCredentialsWebAuthnAttestation:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.authenticator_data = None if (v := m[k := "authenticator_data"]) is None else many(integer, v, lenient)
            self.client_data_json = None if (v := m[k := "client_dataJSON"]) is None else many(integer, v, lenient)
            self.client_data_hash = None if (v := m[k := "client_data_hash"]) is None else many(integer, v, lenient)
            self.object = None if (v := m[k := "object"]) is None else many(integer, v, lenient)
            self.public_key_algorithm = (
                v if (v := m[k := "public_key_algorithm"]) is None or type(v) is int else integer(v)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.authenticator_data) is not None:
            out["authenticator_data"] = v
        if (v := self.client_data_json) is not None:
            out["client_dataJSON"] = v
        if (v := self.client_data_hash) is not None:
            out["client_data_hash"] = v
        if (v := self.object) is not None:
            out["object"] = v
        if (v := self.public_key_algorithm) is not None:
            out["public_key_algorithm"] = v
        return out
