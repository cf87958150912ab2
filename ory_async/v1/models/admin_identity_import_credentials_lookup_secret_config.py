"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, many, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.identity_credentials_lookup_secret_code import (
    IdentityCredentialsLookupSecretCode,
    decode_identity_credentials_lookup_secret_code,
)

_ABSENT: dict[str, Any] = dict.fromkeys("codes".split())


@define(kw_only=True, repr=False)
class AdminIdentityImportCredentialsLookupSecretConfig(Model):
    """The list of backup codes inside of an import, each used up or not.

    Schema `AdminIdentityImportCredentialsLookupSecretConfig`: part of `AdminIdentityImportCredentialsLookupSecret`.
    """

    codes: list[IdentityCredentialsLookupSecretCode] | None = None
    """The codes, each with the time of its use if it was used."""

    _names = _ABSENT

    @classmethod
    def from_dict(
        cls, src: Mapping[str, Any], lenient: bool = True
    ) -> AdminIdentityImportCredentialsLookupSecretConfig:
        self = new(cls)
        try:
            m = src if len(src) == 1 else {**_ABSENT, **src}
            self.codes = (
                None
                if (v := m["codes"]) is None
                else []
                if v == []
                else many(decode_identity_credentials_lookup_secret_code, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 1 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.codes) is not None:
            out["codes"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        return out


decode_admin_identity_import_credentials_lookup_secret_config = (
    AdminIdentityImportCredentialsLookupSecretConfig.from_dict
)
