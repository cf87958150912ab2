"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, free_form, inside, integer, many, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "active aud client_id exp ext iat iss nbf obfuscated_subject scope sub token_type token_use username".split()
)


@define(kw_only=True, repr=False)
class IntrospectedOAuth2Token(Model):
    """Whether a token counts, and whose it is; of one that does not, `active` is all there is.

    Schema `introspectedOAuth2Token`: answer of `introspect_oauth2_token`.
    """

    active: bool
    """True while it counts; for flows, the method last used."""
    aud: list[str] | None = None
    """Audiences that it was granted for."""
    client_id: str | None = None
    """Id of the application at Hydra."""
    exp: int | None = None
    """When it ends, in seconds since 1970."""
    ext: dict[str, Any] | None = None
    """Claims that your consent page put in."""
    iat: int | None = None
    """When it was issued, in seconds since 1970."""
    iss: str | None = None
    """Address of the server that issued it."""
    nbf: int | None = None
    """From when it counts, in seconds since 1970."""
    obfuscated_subject: str | None = None
    """Id of the user as this client knows it, with pairwise subjects."""
    scope: str | None = None
    """Scopes, separated by spaces."""
    sub: str | None = None
    """Id of the user, or of the client where it acts for itself."""
    token_type: str | None = None
    """Bearer for an access token."""
    token_use: str | None = None
    """access_token or refresh_token."""
    username: str | None = None
    """Name of the user, where a consent page set one."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IntrospectedOAuth2Token:
        self = new(cls)
        try:
            m = src if len(src) == 14 else {**_ABSENT, **src}
            self.active = v if type(v := m["active"]) is bool else need(boolean, v, lenient)
            self.aud = None if (v := m["aud"]) is None else [] if v == [] else many(text, v, lenient)
            self.client_id = v if (v := m["client_id"]) is None or type(v) is str else text(v)
            self.exp = v if (v := m["exp"]) is None or type(v) is int else integer(v)
            self.ext = None if (v := m["ext"]) is None else free_form(v, lenient)
            self.iat = v if (v := m["iat"]) is None or type(v) is int else integer(v)
            self.iss = v if (v := m["iss"]) is None or type(v) is str else text(v)
            self.nbf = v if (v := m["nbf"]) is None or type(v) is int else integer(v)
            self.obfuscated_subject = v if (v := m["obfuscated_subject"]) is None or type(v) is str else text(v)
            self.scope = v if (v := m["scope"]) is None or type(v) is str else text(v)
            self.sub = v if (v := m["sub"]) is None or type(v) is str else text(v)
            self.token_type = v if (v := m["token_type"]) is None or type(v) is str else text(v)
            self.token_use = v if (v := m["token_use"]) is None or type(v) is str else text(v)
            self.username = v if (v := m["username"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 14 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.active) is not None:
            out["active"] = v if type(v) is bool else plain(v)
        if (v := self.aud) is not None:
            out["aud"] = plain(v)
        if (v := self.client_id) is not None:
            out["client_id"] = v if type(v) is str else plain(v)
        if (v := self.exp) is not None:
            out["exp"] = v if type(v) is int else plain(v)
        if (v := self.ext) is not None:
            out["ext"] = plain(v)
        if (v := self.iat) is not None:
            out["iat"] = v if type(v) is int else plain(v)
        if (v := self.iss) is not None:
            out["iss"] = v if type(v) is str else plain(v)
        if (v := self.nbf) is not None:
            out["nbf"] = v if type(v) is int else plain(v)
        if (v := self.obfuscated_subject) is not None:
            out["obfuscated_subject"] = v if type(v) is str else plain(v)
        if (v := self.scope) is not None:
            out["scope"] = v if type(v) is str else plain(v)
        if (v := self.sub) is not None:
            out["sub"] = v if type(v) is str else plain(v)
        if (v := self.token_type) is not None:
            out["token_type"] = v if type(v) is str else plain(v)
        if (v := self.token_use) is not None:
            out["token_use"] = v if type(v) is str else plain(v)
        if (v := self.username) is not None:
            out["username"] = v if type(v) is str else plain(v)
        return out


decode_introspected_oauth2_token = IntrospectedOAuth2Token.from_dict
