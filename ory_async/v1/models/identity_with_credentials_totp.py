"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest
from ory_async.errors import DecodeError
from ory_async.v1.models.identity_with_credentials_totp_config import IdentityWithCredentialsTotpConfig

_ABSENT: dict[str, Any] = dict.fromkeys("config".split())


@define(kw_only=True, repr=False)
class IdentityWithCredentialsTotp(Model):
    """Schema `identityWithCredentialsTotp`."""

    config: IdentityWithCredentialsTotpConfig | None = None
    """Settings of this entry; its members depend on the type."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityWithCredentialsTotp:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.config = (
                None if (v := m[k := "config"]) is None else IdentityWithCredentialsTotpConfig.from_dict(v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.config) is not None:
            out["config"] = v
        return out
