"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, free_form, inside, many, missing, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.admin_identity_import_credentials import (
    AdminIdentityImportCredentials,
    decode_admin_identity_import_credentials,
)
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
    "traits credentials metadata_admin metadata_public recovery_addresses schema_id state verifiable_addresses".split()
)


@define(kw_only=True, repr=False)
class AdminCreateIdentityBody(Model):
    """A user to add: traits that fit the schema and, where they come from elsewhere, credentials and addresses.

    Schema `adminCreateIdentityBody`: sent to `admin_create_identity`.
    """

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

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AdminCreateIdentityBody:
        self = new(cls)
        try:
            m = src if len(src) == 8 else {**_ABSENT, **src}
            self.traits = missing(lenient) if (v := m["traits"]) is None else free_form(v, lenient)
            self.credentials = (
                None if (v := m["credentials"]) is None else decode_admin_identity_import_credentials(v, lenient)
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
            self.schema_id = v if (v := m["schema_id"]) is None or type(v) is str else text(v)
            self.state = (
                None
                if (v := m["state"]) is None
                else known_identity_state(v, v)
                if type(v) is str
                else decode_identity_state(v)
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
        self._more = None if len(m) == 8 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.traits) is not None:
            out["traits"] = plain(v)
        if (v := self.credentials) is not None:
            out["credentials"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.metadata_admin) is not None:
            out["metadata_admin"] = plain(v)
        if (v := self.metadata_public) is not None:
            out["metadata_public"] = plain(v)
        if (v := self.recovery_addresses) is not None:
            out["recovery_addresses"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        if (v := self.schema_id) is not None:
            out["schema_id"] = v if type(v) is str else plain(v)
        if (v := self.state) is not None:
            out["state"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.verifiable_addresses) is not None:
            out["verifiable_addresses"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        return out


decode_admin_create_identity_body = AdminCreateIdentityBody.from_dict
