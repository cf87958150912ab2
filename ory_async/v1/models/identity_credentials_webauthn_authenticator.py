"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, integer, many, new, rest
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("aaguid clone_warning sign_count".split())


@define(kw_only=True, repr=False)
class IdentityCredentialsWebAuthnAuthenticator(Model):
    """Schema `identityCredentialsWebAuthnAuthenticator`."""

    aaguid: list[int] | None = None
    clone_warning: bool | None = None
    sign_count: int | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityCredentialsWebAuthnAuthenticator:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.aaguid = None if (v := m[k := "aaguid"]) is None else many(integer, v, lenient)
            self.clone_warning = v if (v := m[k := "clone_warning"]) is None or type(v) is bool else boolean(v)
            self.sign_count = v if (v := m[k := "sign_count"]) is None or type(v) is int else integer(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.aaguid) is not None:
            out["aaguid"] = v
        if (v := self.clone_warning) is not None:
            out["clone_warning"] = v
        if (v := self.sign_count) is not None:
            out["sign_count"] = v
        return out
