"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("jwt proof_type".split())


@define(kw_only=True, repr=False)
class VerifiableCredentialProof(Model):
    """The signed statement by which a wallet shows that it holds a key.

    Schema `VerifiableCredentialProof`: part of `CreateVerifiableCredentialRequestBody`.
    """

    jwt: str | None = field(default=None, repr=False)
    proof_type: str | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> VerifiableCredentialProof:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.jwt = v if (v := m["jwt"]) is None or type(v) is str else text(v)
            self.proof_type = v if (v := m["proof_type"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.jwt) is not None:
            out["jwt"] = v if type(v) is str else plain(v)
        if (v := self.proof_type) is not None:
            out["proof_type"] = v if type(v) is str else plain(v)
        return out


decode_verifiable_credential_proof = VerifiableCredentialProof.from_dict
