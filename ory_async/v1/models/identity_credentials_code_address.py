"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("address channel".split())


@define(kw_only=True, repr=False)
class IdentityCredentialsCodeAddress(Model):
    """Schema `identityCredentialsCodeAddress`."""

    address: str | None = None
    channel: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityCredentialsCodeAddress:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.address = v if (v := m[k := "address"]) is None or type(v) is str else text(v)
            self.channel = v if (v := m[k := "channel"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.address) is not None:
            out["address"] = v
        if (v := self.channel) is not None:
            out["channel"] = v
        return out
