"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, many, new, rest
from ory_async.errors import DecodeError
from ory_async.v1.models.identity_credentials_webauthn import IdentityCredentialsWebAuthn

_ABSENT: dict[str, Any] = dict.fromkeys("credentials user_handle".split())


@define(kw_only=True, repr=False)
class IdentityWithCredentialsPasskeyConfig(Model):
    """Schema `identityWithCredentialsPasskeyConfig`."""

    credentials: list[IdentityCredentialsWebAuthn] | None = None
    """Ways to sign in by type; filled only when asked for."""
    user_handle: list[int] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityWithCredentialsPasskeyConfig:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.credentials = (
                None
                if (v := m[k := "credentials"]) is None
                else many(IdentityCredentialsWebAuthn.from_dict, v, lenient)
            )
            self.user_handle = None if (v := m[k := "user_handle"]) is None else many(integer, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.credentials) is not None:
            out["credentials"] = v
        if (v := self.user_handle) is not None:
            out["user_handle"] = v
        return out
