"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, integer, maybe, maybe_list, members, plain, rest, text

_KEYS = frozenset(
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
        self, get = cls.__new__(cls), members(src)
        self.acr = v if type(v := get("acr")) is str else maybe(text, src, "acr", lenient)
        self.amr = maybe_list(text, src, "amr", lenient)
        self.aud = maybe_list(text, src, "aud", lenient)
        self.auth_time = v if type(v := get("auth_time")) is int else maybe(integer, src, "auth_time", lenient)
        self.birthdate = v if type(v := get("birthdate")) is str else maybe(text, src, "birthdate", lenient)
        self.email = v if type(v := get("email")) is str else maybe(text, src, "email", lenient)
        self.email_verified = (
            v if type(v := get("email_verified")) is bool else maybe(boolean, src, "email_verified", lenient)
        )
        self.family_name = v if type(v := get("family_name")) is str else maybe(text, src, "family_name", lenient)
        self.gender = v if type(v := get("gender")) is str else maybe(text, src, "gender", lenient)
        self.given_name = v if type(v := get("given_name")) is str else maybe(text, src, "given_name", lenient)
        self.iat = v if type(v := get("iat")) is int else maybe(integer, src, "iat", lenient)
        self.iss = v if type(v := get("iss")) is str else maybe(text, src, "iss", lenient)
        self.locale = v if type(v := get("locale")) is str else maybe(text, src, "locale", lenient)
        self.middle_name = v if type(v := get("middle_name")) is str else maybe(text, src, "middle_name", lenient)
        self.name = v if type(v := get("name")) is str else maybe(text, src, "name", lenient)
        self.nickname = v if type(v := get("nickname")) is str else maybe(text, src, "nickname", lenient)
        self.phone_number = v if type(v := get("phone_number")) is str else maybe(text, src, "phone_number", lenient)
        self.phone_number_verified = maybe(boolean, src, "phone_number_verified", lenient)
        self.picture = v if type(v := get("picture")) is str else maybe(text, src, "picture", lenient)
        self.preferred_username = (
            v if type(v := get("preferred_username")) is str else maybe(text, src, "preferred_username", lenient)
        )
        self.profile = v if type(v := get("profile")) is str else maybe(text, src, "profile", lenient)
        self.rat = v if type(v := get("rat")) is int else maybe(integer, src, "rat", lenient)
        self.sid = v if type(v := get("sid")) is str else maybe(text, src, "sid", lenient)
        self.sub = v if type(v := get("sub")) is str else maybe(text, src, "sub", lenient)
        self.updated_at = v if type(v := get("updated_at")) is int else maybe(integer, src, "updated_at", lenient)
        self.website = v if type(v := get("website")) is str else maybe(text, src, "website", lenient)
        self.zoneinfo = v if type(v := get("zoneinfo")) is str else maybe(text, src, "zoneinfo", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "acr": self.acr,
            "amr": plain(self.amr),
            "aud": plain(self.aud),
            "auth_time": self.auth_time,
            "birthdate": self.birthdate,
            "email": self.email,
            "email_verified": self.email_verified,
            "family_name": self.family_name,
            "gender": self.gender,
            "given_name": self.given_name,
            "iat": self.iat,
            "iss": self.iss,
            "locale": self.locale,
            "middle_name": self.middle_name,
            "name": self.name,
            "nickname": self.nickname,
            "phone_number": self.phone_number,
            "phone_number_verified": self.phone_number_verified,
            "picture": self.picture,
            "preferred_username": self.preferred_username,
            "profile": self.profile,
            "rat": self.rat,
            "sid": self.sid,
            "sub": self.sub,
            "updated_at": self.updated_at,
            "website": self.website,
            "zoneinfo": self.zoneinfo,
        }
        return compact(known, self.additional_properties)
