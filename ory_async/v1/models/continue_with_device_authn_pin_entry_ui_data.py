"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, rest, text

_KEYS = frozenset("ciphertext enc".split())


@define(kw_only=True, repr=False)
class ContinueWithDeviceAuthnPinEntryUiData(Model):
    """Schema `continueWithDeviceAuthnPinEntryUiData`."""

    ciphertext: str = field(repr=False)
    enc: str = field(repr=False)
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ContinueWithDeviceAuthnPinEntryUiData:
        self, get = cls.__new__(cls), members(src)
        self.ciphertext = v if type(v := get("ciphertext")) is str else need(text, src, "ciphertext", lenient)
        self.enc = v if type(v := get("enc")) is str else need(text, src, "enc", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"ciphertext": self.ciphertext, "enc": self.enc}
        return compact(known, self.additional_properties)
