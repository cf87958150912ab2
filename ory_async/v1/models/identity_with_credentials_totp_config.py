"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("totp_url".split())


@define(kw_only=True, repr=False)
class IdentityWithCredentialsTotpConfig(Model):
    """Schema `identityWithCredentialsTotpConfig`."""

    totp_url: str | None = field(default=None, repr=False)
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityWithCredentialsTotpConfig:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.totp_url = v if (v := m[k := "totp_url"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.totp_url) is not None:
            out["totp_url"] = v
        return out
