"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, free_form, inside, integer, many, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "active aud client_id exp ext iat iss nbf obfuscated_subject scope sub token_type token_use username".split()
)


@define(kw_only=True, repr=False)
class IntrospectedOAuth2Token(Model):
    """Schema `introspectedOAuth2Token`."""

    active: bool
    """True while it counts; for flows, the method last used."""
    aud: list[str] | None = None
    client_id: str | None = None
    """Id of the OAuth2 client."""
    exp: int | None = None
    ext: dict[str, Any] | None = None
    iat: int | None = None
    iss: str | None = None
    nbf: int | None = None
    obfuscated_subject: str | None = None
    scope: str | None = None
    """Scopes, separated by spaces."""
    sub: str | None = None
    token_type: str | None = None
    token_use: str | None = None
    username: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IntrospectedOAuth2Token:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.active = v if type(v := m[k := "active"]) is bool else need(boolean, v, lenient)
            self.aud = None if (v := m[k := "aud"]) is None else many(text, v, lenient)
            self.client_id = v if (v := m[k := "client_id"]) is None or type(v) is str else text(v)
            self.exp = v if (v := m[k := "exp"]) is None or type(v) is int else integer(v)
            self.ext = None if (v := m[k := "ext"]) is None else free_form(v, lenient)
            self.iat = v if (v := m[k := "iat"]) is None or type(v) is int else integer(v)
            self.iss = v if (v := m[k := "iss"]) is None or type(v) is str else text(v)
            self.nbf = v if (v := m[k := "nbf"]) is None or type(v) is int else integer(v)
            self.obfuscated_subject = v if (v := m[k := "obfuscated_subject"]) is None or type(v) is str else text(v)
            self.scope = v if (v := m[k := "scope"]) is None or type(v) is str else text(v)
            self.sub = v if (v := m[k := "sub"]) is None or type(v) is str else text(v)
            self.token_type = v if (v := m[k := "token_type"]) is None or type(v) is str else text(v)
            self.token_use = v if (v := m[k := "token_use"]) is None or type(v) is str else text(v)
            self.username = v if (v := m[k := "username"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.active) is not None:
            out["active"] = v
        if (v := self.aud) is not None:
            out["aud"] = v
        if (v := self.client_id) is not None:
            out["client_id"] = v
        if (v := self.exp) is not None:
            out["exp"] = v
        if (v := self.ext) is not None:
            out["ext"] = v
        if (v := self.iat) is not None:
            out["iat"] = v
        if (v := self.iss) is not None:
            out["iss"] = v
        if (v := self.nbf) is not None:
            out["nbf"] = v
        if (v := self.obfuscated_subject) is not None:
            out["obfuscated_subject"] = v
        if (v := self.scope) is not None:
            out["scope"] = v
        if (v := self.sub) is not None:
            out["sub"] = v
        if (v := self.token_type) is not None:
            out["token_type"] = v
        if (v := self.token_use) is not None:
            out["token_use"] = v
        if (v := self.username) is not None:
            out["username"] = v
        return out
