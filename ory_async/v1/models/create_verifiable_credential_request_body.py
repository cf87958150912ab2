"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, many, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.verifiable_credential_proof import (
    VerifiableCredentialProof,
    decode_verifiable_credential_proof,
)

_ABSENT: dict[str, Any] = dict.fromkeys("format proof types".split())


@define(kw_only=True, repr=False)
class CreateVerifiableCredentialRequestBody(Model):
    """What a wallet asks the OpenID provider to issue, and the proof that it holds the key.

    Schema `CreateVerifiableCredentialRequestBody`: sent to `create_verifiable_credential`.
    """

    format: str | None = None
    """Form of the credential; Hydra knows jwt_vc_json."""
    proof: VerifiableCredentialProof | None = None
    """Proof that the holder has the key, a JWT signed with it over the server's nonce."""
    types: list[str] | None = None
    """Kinds of credential wished for; Hydra knows VerifiableCredential with UserInfoCredential."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateVerifiableCredentialRequestBody:
        self = new(cls)
        try:
            m = src if len(src) == 3 else {**_ABSENT, **src}
            self.format = v if (v := m["format"]) is None or type(v) is str else text(v)
            self.proof = None if (v := m["proof"]) is None else decode_verifiable_credential_proof(v, lenient)
            self.types = None if (v := m["types"]) is None else [] if v == [] else many(text, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 3 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.format) is not None:
            out["format"] = v if type(v) is str else plain(v)
        if (v := self.proof) is not None:
            out["proof"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.types) is not None:
            out["types"] = plain(v)
        return out


decode_create_verifiable_credential_request_body = CreateVerifiableCredentialRequestBody.from_dict
