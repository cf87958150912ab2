"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, each, inside, many, moment, need, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v1.models.identity_credentials import IdentityCredentials
from ory_async.v1.models.identity_region import IdentityRegion, decode_identity_region
from ory_async.v1.models.identity_state import IdentityState, decode_identity_state
from ory_async.v1.models.recovery_identity_address import RecoveryIdentityAddress
from ory_async.v1.models.verifiable_identity_address import VerifiableIdentityAddress

_ABSENT: dict[str, Any] = dict.fromkeys(
    "id schema_id schema_url traits created_at credentials external_id metadata_admin metadata_public "
    "organization_id recovery_addresses region state state_changed_at updated_at verifiable_addresses".split()
)


@define(kw_only=True, repr=False)
class Identity(Model):
    """Schema `identity`."""

    id: str
    """Unique id, given by the server unless you may choose it."""
    schema_id: str
    """Id of the schema the traits follow."""
    schema_url: str
    traits: Any
    """Data of the user as the schema describes it."""
    created_at: datetime | None = None
    """When it was made."""
    credentials: dict[str, IdentityCredentials] | None = None
    """Ways to sign in by type; filled only when asked for."""
    external_id: str | None = None
    """Id of the user in your own system, unique."""
    metadata_admin: Any = None
    """Free data of your own that only admins see; any JSON."""
    metadata_public: Any = None
    """Free data of your own that the user can read but not write; any JSON."""
    organization_id: str | None = None
    """Organization the entry belongs to, if any."""
    recovery_addresses: list[RecoveryIdentityAddress] | None = None
    """Addresses that may be used to get back into the account."""
    region: IdentityRegion | str | None = None
    state: IdentityState | str | None = None
    """How far it got: active or inactive for identities, the step for flows."""
    state_changed_at: datetime | None = None
    updated_at: datetime | None = None
    """When it last changed."""
    verifiable_addresses: list[VerifiableIdentityAddress] | None = None
    """Addresses of the user and whether they are verified."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Identity:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.id = v if type(v := m[k := "id"]) is str else need(text, v, lenient)
            self.schema_id = v if type(v := m[k := "schema_id"]) is str else need(text, v, lenient)
            self.schema_url = v if type(v := m[k := "schema_url"]) is str else need(text, v, lenient)
            self.traits = m["traits"]
            self.created_at = None if (v := m[k := "created_at"]) is None else moment(v, lenient)
            self.credentials = (
                None if (v := m[k := "credentials"]) is None else each(IdentityCredentials.from_dict, v, lenient)
            )
            self.external_id = v if (v := m[k := "external_id"]) is None or type(v) is str else text(v)
            self.metadata_admin = m["metadata_admin"]
            self.metadata_public = m["metadata_public"]
            self.organization_id = v if (v := m[k := "organization_id"]) is None or type(v) is str else text(v)
            self.recovery_addresses = (
                None
                if (v := m[k := "recovery_addresses"]) is None
                else many(RecoveryIdentityAddress.from_dict, v, lenient)
            )
            self.region = None if (v := m[k := "region"]) is None else decode_identity_region(v, lenient)
            self.state = None if (v := m[k := "state"]) is None else decode_identity_state(v, lenient)
            self.state_changed_at = None if (v := m[k := "state_changed_at"]) is None else moment(v, lenient)
            self.updated_at = None if (v := m[k := "updated_at"]) is None else moment(v, lenient)
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
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.schema_id) is not None:
            out["schema_id"] = v
        if (v := self.schema_url) is not None:
            out["schema_url"] = v
        if (v := self.traits) is not None:
            out["traits"] = v
        if (v := self.created_at) is not None:
            out["created_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.credentials) is not None:
            out["credentials"] = v
        if (v := self.external_id) is not None:
            out["external_id"] = v
        if (v := self.metadata_admin) is not None:
            out["metadata_admin"] = v
        if (v := self.metadata_public) is not None:
            out["metadata_public"] = v
        if (v := self.organization_id) is not None:
            out["organization_id"] = v
        if (v := self.recovery_addresses) is not None:
            out["recovery_addresses"] = v
        if (v := self.region) is not None:
            out["region"] = v
        if (v := self.state) is not None:
            out["state"] = v
        if (v := self.state_changed_at) is not None:
            out["state_changed_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.updated_at) is not None:
            out["updated_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.verifiable_addresses) is not None:
            out["verifiable_addresses"] = v
        return out
