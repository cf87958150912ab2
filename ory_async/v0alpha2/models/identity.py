"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, each, inside, iso, many, maybe, moment, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.identity_credentials import IdentityCredentials, decode_identity_credentials
from ory_async.v0alpha2.models.identity_state import IdentityState, decode_identity_state, known_identity_state
from ory_async.v0alpha2.models.recovery_identity_address import (
    RecoveryIdentityAddress,
    decode_recovery_identity_address,
)
from ory_async.v0alpha2.models.verifiable_identity_address import (
    VerifiableIdentityAddress,
    decode_verifiable_identity_address,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "id schema_id schema_url traits created_at credentials metadata_admin metadata_public recovery_addresses state "
    "state_changed_at updated_at verifiable_addresses".split()
)


@define(kw_only=True, repr=False)
class Identity(Model):
    """A user as Kratos keeps them: traits, state, addresses, and credentials where they were asked for.

    Schema `identity`: answer of `admin_list_identities`, `admin_create_identity`, `admin_get_identity` and 2 more;
    part of `SelfServiceSettingsFlow`, `Session`, `SuccessfulSelfServiceRegistrationWithoutBrowser`.
    """

    id: str
    """Unique id, given by the server unless you may choose it."""
    schema_id: str
    """Id of the schema the traits follow."""
    schema_url: str
    """Where the JSON schema of the traits can be fetched."""
    traits: Any
    """Data of the user as the schema describes it."""
    created_at: datetime | None = None
    """When it was made."""
    credentials: dict[str, IdentityCredentials] | None = None
    """Ways to sign in by type; filled only when asked for."""
    metadata_admin: Any = None
    """Free data of your own that only admins see; any JSON."""
    metadata_public: Any = None
    """Free data of your own that the user can read but not write; any JSON."""
    recovery_addresses: list[RecoveryIdentityAddress] | None = None
    """Addresses that may be used to get back into the account."""
    state: IdentityState | str | None = None
    """How far it got: active or inactive for identities, the step for flows."""
    state_changed_at: datetime | None = None
    """When the user was last switched on or off."""
    updated_at: datetime | None = None
    """When it last changed."""
    verifiable_addresses: list[VerifiableIdentityAddress] | None = None
    """Addresses of the user and whether they are verified."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Identity:
        self = new(cls)
        try:
            m = src if len(src) == 13 else {**_ABSENT, **src}
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.schema_id = v if type(v := m["schema_id"]) is str else need(text, v, lenient)
            self.schema_url = v if type(v := m["schema_url"]) is str else need(text, v, lenient)
            self.traits = m["traits"]
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.credentials = (
                None if (v := m["credentials"]) is None else each(decode_identity_credentials, v, lenient)
            )
            self.metadata_admin = m["metadata_admin"]
            self.metadata_public = m["metadata_public"]
            self.recovery_addresses = (
                None
                if (v := m["recovery_addresses"]) is None
                else []
                if v == []
                else many(decode_recovery_identity_address, v, lenient)
            )
            self.state = (
                None
                if (v := m["state"]) is None
                else known_identity_state(v, v)
                if type(v) is str
                else decode_identity_state(v)
            )
            self.state_changed_at = (
                d if (v := m["state_changed_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            )
            self.updated_at = d if (v := m["updated_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
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
        self._more = None if len(m) == 13 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.created_at, self.state_changed_at, self.updated_at))
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.schema_id) is not None:
            out["schema_id"] = v if type(v) is str else plain(v)
        if (v := self.schema_url) is not None:
            out["schema_url"] = v if type(v) is str else plain(v)
        if (v := self.traits) is not None:
            out["traits"] = plain(v)
        if (v := dates[0]) is not None:
            out["created_at"] = v
        if (v := self.credentials) is not None:
            out["credentials"] = plain(v)
        if (v := self.metadata_admin) is not None:
            out["metadata_admin"] = plain(v)
        if (v := self.metadata_public) is not None:
            out["metadata_public"] = plain(v)
        if (v := self.recovery_addresses) is not None:
            out["recovery_addresses"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        if (v := self.state) is not None:
            out["state"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := dates[1]) is not None:
            out["state_changed_at"] = v
        if (v := dates[2]) is not None:
            out["updated_at"] = v
        if (v := self.verifiable_addresses) is not None:
            out["verifiable_addresses"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        return out


decode_identity = Identity.from_dict
