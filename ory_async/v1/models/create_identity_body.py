"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, free_form, inside, many, missing, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.create_identity_body_region import (
    CreateIdentityBodyRegion,
    decode_create_identity_body_region,
    known_create_identity_body_region,
)
from ory_async.v1.models.create_identity_body_state import (
    CreateIdentityBodyState,
    decode_create_identity_body_state,
    known_create_identity_body_state,
)
from ory_async.v1.models.identity_with_credentials import IdentityWithCredentials, decode_identity_with_credentials
from ory_async.v1.models.recovery_identity_address import RecoveryIdentityAddress, decode_recovery_identity_address
from ory_async.v1.models.verifiable_identity_address import (
    VerifiableIdentityAddress,
    decode_verifiable_identity_address,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "traits credentials external_id metadata_admin metadata_public organization_id recovery_addresses region "
    "schema_id state verifiable_addresses".split()
)


@define(kw_only=True, repr=False)
class CreateIdentityBody(Model):
    """A user to add: traits that fit the schema and, where they come from elsewhere, credentials and addresses.

    Schema `createIdentityBody`: sent to `create_identity`; part of `IdentityPatch`.
    """

    traits: dict[str, Any]
    """Data of the user as the schema describes it."""
    credentials: IdentityWithCredentials | None = None
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
    region: CreateIdentityBodyRegion | str | None = None
    """Where the user's data shall be kept, on projects that span regions."""
    schema_id: str | None = None
    """Id of the schema the traits follow."""
    state: CreateIdentityBodyState | str | None = None
    """How far it got: active or inactive for identities, the step for flows."""
    verifiable_addresses: list[VerifiableIdentityAddress] | None = None
    """Addresses of the user and whether they are verified."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateIdentityBody:
        self = new(cls)
        try:
            m = src if len(src) == 11 else {**_ABSENT, **src}
            self.traits = missing(lenient) if (v := m["traits"]) is None else free_form(v, lenient)
            self.credentials = None if (v := m["credentials"]) is None else decode_identity_with_credentials(v, lenient)
            self.external_id = v if (v := m["external_id"]) is None or type(v) is str else text(v)
            self.metadata_admin = m["metadata_admin"]
            self.metadata_public = m["metadata_public"]
            self.organization_id = v if (v := m["organization_id"]) is None or type(v) is str else text(v)
            self.recovery_addresses = (
                None
                if (v := m["recovery_addresses"]) is None
                else []
                if v == []
                else many(decode_recovery_identity_address, v, lenient)
            )
            self.region = (
                None
                if (v := m["region"]) is None
                else known_create_identity_body_region(v, v)
                if type(v) is str
                else decode_create_identity_body_region(v)
            )
            self.schema_id = v if (v := m["schema_id"]) is None or type(v) is str else text(v)
            self.state = (
                None
                if (v := m["state"]) is None
                else known_create_identity_body_state(v, v)
                if type(v) is str
                else decode_create_identity_body_state(v)
            )
            self.verifiable_addresses = (
                None
                if (v := m["verifiable_addresses"]) is None
                else []
                if v == []
                else many(decode_verifiable_identity_address, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 11 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.traits) is not None:
            out["traits"] = plain(v)
        if (v := self.credentials) is not None:
            out["credentials"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.external_id) is not None:
            out["external_id"] = v if type(v) is str else plain(v)
        if (v := self.metadata_admin) is not None:
            out["metadata_admin"] = plain(v)
        if (v := self.metadata_public) is not None:
            out["metadata_public"] = plain(v)
        if (v := self.organization_id) is not None:
            out["organization_id"] = v if type(v) is str else plain(v)
        if (v := self.recovery_addresses) is not None:
            out["recovery_addresses"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        if (v := self.region) is not None:
            out["region"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.schema_id) is not None:
            out["schema_id"] = v if type(v) is str else plain(v)
        if (v := self.state) is not None:
            out["state"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.verifiable_addresses) is not None:
            out["verifiable_addresses"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        return out


decode_create_identity_body = CreateIdentityBody.from_dict
