"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, integer, many, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "acr amr aud auth_time birthdate email email_verified family_name gender given_name iat iss locale middle_name "
    "name nickname phone_number phone_number_verified picture preferred_username profile rat sid sub updated_at "
    "website zoneinfo".split()
)


@define(kw_only=True, repr=False)
class OidcUserInfo(Model):
    """Schema `oidcUserInfo`."""

    acr: str | None = None
    amr: list[str] | None = None
    """Authentication methods used, in short names."""
    aud: list[str] | None = None
    auth_time: int | None = None
    birthdate: str | None = None
    email: str | None = None
    """Email address."""
    email_verified: bool | None = None
    family_name: str | None = None
    gender: str | None = None
    given_name: str | None = None
    iat: int | None = None
    iss: str | None = None
    locale: str | None = None
    middle_name: str | None = None
    name: str | None = None
    """Name given by people."""
    nickname: str | None = None
    phone_number: str | None = None
    phone_number_verified: bool | None = None
    picture: str | None = None
    preferred_username: str | None = None
    profile: str | None = None
    rat: int | None = None
    sid: str | None = None
    sub: str | None = None
    updated_at: int | None = None
    """When it last changed."""
    website: str | None = None
    zoneinfo: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OidcUserInfo:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.acr = v if (v := m[k := "acr"]) is None or type(v) is str else text(v)
            self.amr = None if (v := m[k := "amr"]) is None else many(text, v, lenient)
            self.aud = None if (v := m[k := "aud"]) is None else many(text, v, lenient)
            self.auth_time = v if (v := m[k := "auth_time"]) is None or type(v) is int else integer(v)
            self.birthdate = v if (v := m[k := "birthdate"]) is None or type(v) is str else text(v)
            self.email = v if (v := m[k := "email"]) is None or type(v) is str else text(v)
            self.email_verified = v if (v := m[k := "email_verified"]) is None or type(v) is bool else boolean(v)
            self.family_name = v if (v := m[k := "family_name"]) is None or type(v) is str else text(v)
            self.gender = v if (v := m[k := "gender"]) is None or type(v) is str else text(v)
            self.given_name = v if (v := m[k := "given_name"]) is None or type(v) is str else text(v)
            self.iat = v if (v := m[k := "iat"]) is None or type(v) is int else integer(v)
            self.iss = v if (v := m[k := "iss"]) is None or type(v) is str else text(v)
            self.locale = v if (v := m[k := "locale"]) is None or type(v) is str else text(v)
            self.middle_name = v if (v := m[k := "middle_name"]) is None or type(v) is str else text(v)
            self.name = v if (v := m[k := "name"]) is None or type(v) is str else text(v)
            self.nickname = v if (v := m[k := "nickname"]) is None or type(v) is str else text(v)
            self.phone_number = v if (v := m[k := "phone_number"]) is None or type(v) is str else text(v)
            self.phone_number_verified = (
                v if (v := m[k := "phone_number_verified"]) is None or type(v) is bool else boolean(v)
            )
            self.picture = v if (v := m[k := "picture"]) is None or type(v) is str else text(v)
            self.preferred_username = v if (v := m[k := "preferred_username"]) is None or type(v) is str else text(v)
            self.profile = v if (v := m[k := "profile"]) is None or type(v) is str else text(v)
            self.rat = v if (v := m[k := "rat"]) is None or type(v) is int else integer(v)
            self.sid = v if (v := m[k := "sid"]) is None or type(v) is str else text(v)
            self.sub = v if (v := m[k := "sub"]) is None or type(v) is str else text(v)
            self.updated_at = v if (v := m[k := "updated_at"]) is None or type(v) is int else integer(v)
            self.website = v if (v := m[k := "website"]) is None or type(v) is str else text(v)
            self.zoneinfo = v if (v := m[k := "zoneinfo"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.acr) is not None:
            out["acr"] = v
        if (v := self.amr) is not None:
            out["amr"] = v
        if (v := self.aud) is not None:
            out["aud"] = v
        if (v := self.auth_time) is not None:
            out["auth_time"] = v
        if (v := self.birthdate) is not None:
            out["birthdate"] = v
        if (v := self.email) is not None:
            out["email"] = v
        if (v := self.email_verified) is not None:
            out["email_verified"] = v
        if (v := self.family_name) is not None:
            out["family_name"] = v
        if (v := self.gender) is not None:
            out["gender"] = v
        if (v := self.given_name) is not None:
            out["given_name"] = v
        if (v := self.iat) is not None:
            out["iat"] = v
        if (v := self.iss) is not None:
            out["iss"] = v
        if (v := self.locale) is not None:
            out["locale"] = v
        if (v := self.middle_name) is not None:
            out["middle_name"] = v
        if (v := self.name) is not None:
            out["name"] = v
        if (v := self.nickname) is not None:
            out["nickname"] = v
        if (v := self.phone_number) is not None:
            out["phone_number"] = v
        if (v := self.phone_number_verified) is not None:
            out["phone_number_verified"] = v
        if (v := self.picture) is not None:
            out["picture"] = v
        if (v := self.preferred_username) is not None:
            out["preferred_username"] = v
        if (v := self.profile) is not None:
            out["profile"] = v
        if (v := self.rat) is not None:
            out["rat"] = v
        if (v := self.sid) is not None:
            out["sid"] = v
        if (v := self.sub) is not None:
            out["sub"] = v
        if (v := self.updated_at) is not None:
            out["updated_at"] = v
        if (v := self.website) is not None:
            out["website"] = v
        if (v := self.zoneinfo) is not None:
            out["zoneinfo"] = v
        return out
