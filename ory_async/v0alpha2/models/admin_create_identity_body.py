"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, free_form, inside, many, missing, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.admin_identity_import_credentials import AdminIdentityImportCredentials
from ory_async.v0alpha2.models.identity_state import IdentityState, decode_identity_state
from ory_async.v0alpha2.models.recovery_identity_address import RecoveryIdentityAddress
from ory_async.v0alpha2.models.verifiable_identity_address import VerifiableIdentityAddress

_ABSENT: dict[str, Any] = dict.fromkeys(
    "traits credentials metadata_admin metadata_public recovery_addresses schema_id state verifiable_addresses".split()
)


@define(kw_only=True, repr=False)
class AdminCreateIdentityBody(Model):
    """Schema `adminCreateIdentityBody`."""

    traits: dict[str, Any]
    """Data of the user as the schema describes it."""
    credentials: AdminIdentityImportCredentials | None = None
    """Ways to sign in by type; filled only when asked for."""
    metadata_admin: Any = None
    """Free data of your own that only admins see; any JSON."""
    metadata_public: Any = None
    """Free data of your own that the user can read but not write; any JSON."""
    recovery_addresses: list[RecoveryIdentityAddress] | None = None
    """Addresses that may be used to get back into the account."""
    schema_id: str | None = None
    """Id of the schema the traits follow."""
    state: IdentityState | str | None = None
    """How far it got: active or inactive for identities, the step for flows."""
    verifiable_addresses: list[VerifiableIdentityAddress] | None = None
    """Addresses of the user and whether they are verified."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AdminCreateIdentityBody:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.traits = missing(lenient) if (v := m[k := "traits"]) is None else free_form(v, lenient)
            self.credentials = (
                None if (v := m[k := "credentials"]) is None else AdminIdentityImportCredentials.from_dict(v, lenient)
            )
            self.metadata_admin = m["metadata_admin"]
            self.metadata_public = m["metadata_public"]
            self.recovery_addresses = (
                None
                if (v := m[k := "recovery_addresses"]) is None
                else many(RecoveryIdentityAddress.from_dict, v, lenient)
            )
            self.schema_id = v if (v := m[k := "schema_id"]) is None or type(v) is str else text(v)
            self.state = None if (v := m[k := "state"]) is None else decode_identity_state(v, lenient)
            self.verifiable_addresses = (
                None
                if (v := m[k := "verifiable_addresses"]) is None
                else many(VerifiableIdentityAddress.from_dict, v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.traits) is not None:
            out["traits"] = v
        if (v := self.credentials) is not None:
            out["credentials"] = v
        if (v := self.metadata_admin) is not None:
            out["metadata_admin"] = v
        if (v := self.metadata_public) is not None:
            out["metadata_public"] = v
        if (v := self.recovery_addresses) is not None:
            out["recovery_addresses"] = v
        if (v := self.schema_id) is not None:
            out["schema_id"] = v
        if (v := self.state) is not None:
            out["state"] = v
        if (v := self.verifiable_addresses) is not None:
            out["verifiable_addresses"] = v
        return out
