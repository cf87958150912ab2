"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, free_form, maybe, maybe_list, members, plain, rest, text

_KEYS = frozenset("acr_values display id_token_hint_claims login_hint ui_locales".split())


@define(kw_only=True, repr=False)
class OAuth2ConsentRequestOpenIDConnectContext(Model):
    """Schema `oAuth2ConsentRequestOpenIDConnectContext`."""

    acr_values: list[str] | None = None
    display: str | None = None
    id_token_hint_claims: dict[str, Any] | None = None
    login_hint: str | None = None
    ui_locales: list[str] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OAuth2ConsentRequestOpenIDConnectContext:
        self, get = cls.__new__(cls), members(src)
        self.acr_values = maybe_list(text, src, "acr_values", lenient)
        self.display = v if type(v := get("display")) is str else maybe(text, src, "display", lenient)
        self.id_token_hint_claims = maybe(free_form, src, "id_token_hint_claims", lenient)
        self.login_hint = v if type(v := get("login_hint")) is str else maybe(text, src, "login_hint", lenient)
        self.ui_locales = maybe_list(text, src, "ui_locales", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "acr_values": plain(self.acr_values),
            "display": self.display,
            "id_token_hint_claims": plain(self.id_token_hint_claims),
            "login_hint": self.login_hint,
            "ui_locales": plain(self.ui_locales),
        }
        return compact(known, self.additional_properties)
