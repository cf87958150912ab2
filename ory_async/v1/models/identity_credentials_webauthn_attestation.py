"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, integer, many, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "authenticator_data client_dataJSON client_data_hash object public_key_algorithm".split()
)


@define(kw_only=True, repr=False)
class IdentityCredentialsWebAuthnAttestation(Model):
    """What the maker of a security key states about it.

    Schema `identityCredentialsWebAuthnAttestation`: part of `IdentityCredentialsWebAuthn`.
    """

    authenticator_data: list[int] | None = None
    """What the key signed, as base64."""
    client_data_json: list[int] | None = None
    """What the browser signed along, as it came."""
    client_data_hash: list[int] | None = None
    """Hash of what the browser signed along."""
    object: list[int] | None = None
    """The whole statement, as base64."""
    public_key_algorithm: int | None = None
    """Number of the signature algorithm, as COSE counts them."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityCredentialsWebAuthnAttestation:
        self = new(cls)
        try:
            m = src if len(src) == 5 else {**_ABSENT, **src}
            self.authenticator_data = (
                None if (v := m["authenticator_data"]) is None else [] if v == [] else many(integer, v, lenient)
            )
            self.client_data_json = (
                None if (v := m["client_dataJSON"]) is None else [] if v == [] else many(integer, v, lenient)
            )
            self.client_data_hash = (
                None if (v := m["client_data_hash"]) is None else [] if v == [] else many(integer, v, lenient)
            )
            self.object = None if (v := m["object"]) is None else [] if v == [] else many(integer, v, lenient)
            self.public_key_algorithm = v if (v := m["public_key_algorithm"]) is None or type(v) is int else integer(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 5 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.authenticator_data) is not None:
            out["authenticator_data"] = plain(v)
        if (v := self.client_data_json) is not None:
            out["client_dataJSON"] = plain(v)
        if (v := self.client_data_hash) is not None:
            out["client_data_hash"] = plain(v)
        if (v := self.object) is not None:
            out["object"] = plain(v)
        if (v := self.public_key_algorithm) is not None:
            out["public_key_algorithm"] = v if type(v) is int else plain(v)
        return out


decode_identity_credentials_webauthn_attestation = IdentityCredentialsWebAuthnAttestation.from_dict
