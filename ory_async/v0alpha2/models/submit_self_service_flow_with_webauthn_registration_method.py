"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, rest, text

_KEYS = frozenset("webauthn_register webauthn_register_displayname".split())


@define(kw_only=True, repr=False)
class SubmitSelfServiceFlowWithWebAuthnRegistrationMethod(Model):
    """Schema `submitSelfServiceFlowWithWebAuthnRegistrationMethod`."""

    webauthn_register: str | None = field(default=None, repr=False)
    webauthn_register_displayname: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(
        cls, src: Mapping[str, Any], lenient: bool = True
    ) -> SubmitSelfServiceFlowWithWebAuthnRegistrationMethod:
        self, get = cls.__new__(cls), members(src)
        self.webauthn_register = (
            v if type(v := get("webauthn_register")) is str else maybe(text, src, "webauthn_register", lenient)
        )
        self.webauthn_register_displayname = maybe(text, src, "webauthn_register_displayname", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "webauthn_register": self.webauthn_register,
            "webauthn_register_displayname": self.webauthn_register_displayname,
        }
        return compact(known, self.additional_properties)
