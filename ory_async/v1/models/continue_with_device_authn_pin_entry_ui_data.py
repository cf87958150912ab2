"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("ciphertext enc".split())


@define(kw_only=True, repr=False)
class ContinueWithDeviceAuthnPinEntryUiData(Model):
    """The sealed secret that only the phone and its PIN can open.

    Schema `continueWithDeviceAuthnPinEntryUiData`: part of `ContinueWithDeviceAuthnPinEntryUi`.
    """

    ciphertext: str = field(repr=False)
    """The secret, sealed for the key of the phone."""
    enc: str = field(repr=False)
    """What the phone needs to open the seal."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ContinueWithDeviceAuthnPinEntryUiData:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.ciphertext = v if type(v := m["ciphertext"]) is str else need(text, v, lenient)
            self.enc = v if type(v := m["enc"]) is str else need(text, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.ciphertext) is not None:
            out["ciphertext"] = v if type(v) is str else plain(v)
        if (v := self.enc) is not None:
            out["enc"] = v if type(v) is str else plain(v)
        return out


decode_continue_with_device_authn_pin_entry_ui_data = ContinueWithDeviceAuthnPinEntryUiData.from_dict
