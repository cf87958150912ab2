"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, iso, many, maybe, moment, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0_6.models.recovery_address import RecoveryAddress, decode_recovery_address
from ory_async.v0_6.models.verifiable_identity_address import (
    VerifiableIdentityAddress,
    decode_verifiable_identity_address,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "id schema_id schema_url traits created_at recovery_addresses updated_at verifiable_addresses".split()
)


@define(kw_only=True, repr=False)
class Identity(Model):
    """A user as Kratos keeps them: traits, state, addresses, and credentials where they were asked for.

    Schema `identity`: answer of `list_identities_admin`, `create_identity_admin`, `get_identity_admin`,
    `update_identity_admin`; part of `RegistrationViaApiResponse`, `Session`, `SettingsFlow`,
    `SettingsViaApiResponse`; one of `SubmitSelfServiceSettingsFlowResponse`.
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
    recovery_addresses: list[RecoveryAddress] | None = None
    """Addresses that may be used to get back into the account."""
    updated_at: datetime | None = None
    """When it last changed."""
    verifiable_addresses: list[VerifiableIdentityAddress] | None = None
    """Addresses of the user and whether they are verified."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Identity:
        self = new(cls)
        try:
            m = src if len(src) == 8 else {**_ABSENT, **src}
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.schema_id = v if type(v := m["schema_id"]) is str else need(text, v, lenient)
            self.schema_url = v if type(v := m["schema_url"]) is str else need(text, v, lenient)
            self.traits = m["traits"]
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.recovery_addresses = (
                None
                if (v := m["recovery_addresses"]) is None
                else []
                if v == []
                else many(decode_recovery_address, v, lenient)
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
        self._more = None if len(m) == 8 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.created_at, self.updated_at))
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
        if (v := self.recovery_addresses) is not None:
            out["recovery_addresses"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        if (v := dates[1]) is not None:
            out["updated_at"] = v
        if (v := self.verifiable_addresses) is not None:
            out["verifiable_addresses"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        return out


decode_identity = Identity.from_dict
