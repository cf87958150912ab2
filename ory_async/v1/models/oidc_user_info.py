"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, integer, many, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "acr amr aud auth_time birthdate email email_verified family_name gender given_name iat iss locale middle_name "
    "name nickname phone_number phone_number_verified picture preferred_username profile rat sid sub updated_at "
    "website zoneinfo".split()
)


@define(kw_only=True, repr=False)
class OidcUserInfo(Model):
    """Claims about the user whom an access token belongs to; what there is depends on the scopes.

    Schema `oidcUserInfo`: answer of `get_oidc_user_info`.
    """

    acr: str | None = None
    """Kind of sign-in that was used."""
    amr: list[str] | None = None
    """Authentication methods used, in short names."""
    aud: list[str] | None = None
    """Clients that the claims are for."""
    auth_time: int | None = None
    """When the user signed in, in seconds since 1970."""
    birthdate: str | None = None
    """Day of birth as YYYY-MM-DD."""
    email: str | None = None
    """Email address."""
    email_verified: bool | None = None
    """Whether that address was proved to be theirs."""
    family_name: str | None = None
    """Surname of the user."""
    gender: str | None = None
    """As the user tells it."""
    given_name: str | None = None
    """First name of the user."""
    iat: int | None = None
    """When the claims were made, in seconds since 1970."""
    iss: str | None = None
    """Address of the provider."""
    locale: str | None = None
    """Language and region, such as de-CH."""
    middle_name: str | None = None
    """Further first names of the user."""
    name: str | None = None
    """Name given by people."""
    nickname: str | None = None
    """What friends call the user."""
    phone_number: str | None = None
    """Number of the user, with the code of the country."""
    phone_number_verified: bool | None = None
    """Whether that number was proved to be theirs."""
    picture: str | None = None
    """Address of a portrait."""
    preferred_username: str | None = None
    """What the user wants to be called by."""
    profile: str | None = None
    """Address of a page about the user."""
    rat: int | None = None
    """When the sign-in was asked for, in seconds since 1970."""
    sid: str | None = None
    """Id of the login session at the provider."""
    sub: str | None = None
    """Id of the user at the provider; the only claim that is always there."""
    updated_at: int | None = None
    """When it last changed."""
    website: str | None = None
    """Address of a page of the user's own."""
    zoneinfo: str | None = None
    """Time zone, such as Europe/Zurich."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OidcUserInfo:
        self = new(cls)
        try:
            m = src if len(src) == 27 else {**_ABSENT, **src}
            self.acr = v if (v := m["acr"]) is None or type(v) is str else text(v)
            self.amr = None if (v := m["amr"]) is None else [] if v == [] else many(text, v, lenient)
            self.aud = None if (v := m["aud"]) is None else [] if v == [] else many(text, v, lenient)
            self.auth_time = v if (v := m["auth_time"]) is None or type(v) is int else integer(v)
            self.birthdate = v if (v := m["birthdate"]) is None or type(v) is str else text(v)
            self.email = v if (v := m["email"]) is None or type(v) is str else text(v)
            self.email_verified = v if (v := m["email_verified"]) is None or type(v) is bool else boolean(v)
            self.family_name = v if (v := m["family_name"]) is None or type(v) is str else text(v)
            self.gender = v if (v := m["gender"]) is None or type(v) is str else text(v)
            self.given_name = v if (v := m["given_name"]) is None or type(v) is str else text(v)
            self.iat = v if (v := m["iat"]) is None or type(v) is int else integer(v)
            self.iss = v if (v := m["iss"]) is None or type(v) is str else text(v)
            self.locale = v if (v := m["locale"]) is None or type(v) is str else text(v)
            self.middle_name = v if (v := m["middle_name"]) is None or type(v) is str else text(v)
            self.name = v if (v := m["name"]) is None or type(v) is str else text(v)
            self.nickname = v if (v := m["nickname"]) is None or type(v) is str else text(v)
            self.phone_number = v if (v := m["phone_number"]) is None or type(v) is str else text(v)
            self.phone_number_verified = (
                v if (v := m["phone_number_verified"]) is None or type(v) is bool else boolean(v)
            )
            self.picture = v if (v := m["picture"]) is None or type(v) is str else text(v)
            self.preferred_username = v if (v := m["preferred_username"]) is None or type(v) is str else text(v)
            self.profile = v if (v := m["profile"]) is None or type(v) is str else text(v)
            self.rat = v if (v := m["rat"]) is None or type(v) is int else integer(v)
            self.sid = v if (v := m["sid"]) is None or type(v) is str else text(v)
            self.sub = v if (v := m["sub"]) is None or type(v) is str else text(v)
            self.updated_at = v if (v := m["updated_at"]) is None or type(v) is int else integer(v)
            self.website = v if (v := m["website"]) is None or type(v) is str else text(v)
            self.zoneinfo = v if (v := m["zoneinfo"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 27 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.acr) is not None:
            out["acr"] = v if type(v) is str else plain(v)
        if (v := self.amr) is not None:
            out["amr"] = plain(v)
        if (v := self.aud) is not None:
            out["aud"] = plain(v)
        if (v := self.auth_time) is not None:
            out["auth_time"] = v if type(v) is int else plain(v)
        if (v := self.birthdate) is not None:
            out["birthdate"] = v if type(v) is str else plain(v)
        if (v := self.email) is not None:
            out["email"] = v if type(v) is str else plain(v)
        if (v := self.email_verified) is not None:
            out["email_verified"] = v if type(v) is bool else plain(v)
        if (v := self.family_name) is not None:
            out["family_name"] = v if type(v) is str else plain(v)
        if (v := self.gender) is not None:
            out["gender"] = v if type(v) is str else plain(v)
        if (v := self.given_name) is not None:
            out["given_name"] = v if type(v) is str else plain(v)
        if (v := self.iat) is not None:
            out["iat"] = v if type(v) is int else plain(v)
        if (v := self.iss) is not None:
            out["iss"] = v if type(v) is str else plain(v)
        if (v := self.locale) is not None:
            out["locale"] = v if type(v) is str else plain(v)
        if (v := self.middle_name) is not None:
            out["middle_name"] = v if type(v) is str else plain(v)
        if (v := self.name) is not None:
            out["name"] = v if type(v) is str else plain(v)
        if (v := self.nickname) is not None:
            out["nickname"] = v if type(v) is str else plain(v)
        if (v := self.phone_number) is not None:
            out["phone_number"] = v if type(v) is str else plain(v)
        if (v := self.phone_number_verified) is not None:
            out["phone_number_verified"] = v if type(v) is bool else plain(v)
        if (v := self.picture) is not None:
            out["picture"] = v if type(v) is str else plain(v)
        if (v := self.preferred_username) is not None:
            out["preferred_username"] = v if type(v) is str else plain(v)
        if (v := self.profile) is not None:
            out["profile"] = v if type(v) is str else plain(v)
        if (v := self.rat) is not None:
            out["rat"] = v if type(v) is int else plain(v)
        if (v := self.sid) is not None:
            out["sid"] = v if type(v) is str else plain(v)
        if (v := self.sub) is not None:
            out["sub"] = v if type(v) is str else plain(v)
        if (v := self.updated_at) is not None:
            out["updated_at"] = v if type(v) is int else plain(v)
        if (v := self.website) is not None:
            out["website"] = v if type(v) is str else plain(v)
        if (v := self.zoneinfo) is not None:
            out["zoneinfo"] = v if type(v) is str else plain(v)
        return out


decode_oidc_user_info = OidcUserInfo.from_dict
