"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("ciphertext enc".split())


@define(kw_only=True, repr=False)
class ContinueWithDeviceAuthnPinEntryUiData(Model):
    """Schema `continueWithDeviceAuthnPinEntryUiData`."""

    ciphertext: str = field(repr=False)
    enc: str = field(repr=False)
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ContinueWithDeviceAuthnPinEntryUiData:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.ciphertext = v if type(v := m[k := "ciphertext"]) is str else need(text, v, lenient)
            self.enc = v if type(v := m[k := "enc"]) is str else need(text, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.ciphertext) is not None:
            out["ciphertext"] = v
        if (v := self.enc) is not None:
            out["enc"] = v
        return out
