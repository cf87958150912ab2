"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, free_form, inside, many, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("acr_values display id_token_hint_claims login_hint ui_locales".split())


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.acr_values = None if (v := m[k := "acr_values"]) is None else many(text, v, lenient)
            self.display = v if (v := m[k := "display"]) is None or type(v) is str else text(v)
            self.id_token_hint_claims = None if (v := m[k := "id_token_hint_claims"]) is None else free_form(v, lenient)
            self.login_hint = v if (v := m[k := "login_hint"]) is None or type(v) is str else text(v)
            self.ui_locales = None if (v := m[k := "ui_locales"]) is None else many(text, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.acr_values) is not None:
            out["acr_values"] = v
        if (v := self.display) is not None:
            out["display"] = v
        if (v := self.id_token_hint_claims) is not None:
            out["id_token_hint_claims"] = v
        if (v := self.login_hint) is not None:
            out["login_hint"] = v
        if (v := self.ui_locales) is not None:
            out["ui_locales"] = v
        return out
