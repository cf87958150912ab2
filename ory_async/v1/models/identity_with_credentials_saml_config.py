"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, many, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.identity_with_credentials_saml_config_provider import (
    IdentityWithCredentialsSamlConfigProvider,
    decode_identity_with_credentials_saml_config_provider,
)

_ABSENT: dict[str, Any] = dict.fromkeys("providers".split())


@define(kw_only=True, repr=False)
class IdentityWithCredentialsSamlConfig(Model):
    """The list of those SAML accounts.

    Schema `identityWithCredentialsSamlConfig`: part of `IdentityWithCredentialsSaml`.
    """

    providers: list[IdentityWithCredentialsSamlConfigProvider] | None = None
    """The accounts."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityWithCredentialsSamlConfig:
        self = new(cls)
        try:
            m = src if len(src) == 1 else {**_ABSENT, **src}
            self.providers = (
                None
                if (v := m["providers"]) is None
                else []
                if v == []
                else many(decode_identity_with_credentials_saml_config_provider, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 1 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.providers) is not None:
            out["providers"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        return out


decode_identity_with_credentials_saml_config = IdentityWithCredentialsSamlConfig.from_dict
