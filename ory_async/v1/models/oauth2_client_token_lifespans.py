"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, maybe, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "authorization_code_grant_access_token_lifespan authorization_code_grant_id_token_lifespan "
    "authorization_code_grant_refresh_token_lifespan client_credentials_grant_access_token_lifespan "
    "device_authorization_grant_access_token_lifespan device_authorization_grant_id_token_lifespan "
    "device_authorization_grant_refresh_token_lifespan implicit_grant_access_token_lifespan "
    "implicit_grant_id_token_lifespan jwt_bearer_grant_access_token_lifespan "
    "refresh_token_grant_access_token_lifespan refresh_token_grant_id_token_lifespan "
    "refresh_token_grant_refresh_token_lifespan".split()
)


@define(kw_only=True, repr=False)
class OAuth2ClientTokenLifespans(Model):
    """How long tokens of one application last, by grant and kind, where that differs from the server's setting.

    Schema `oAuth2ClientTokenLifespans`: sent to `set_oauth2_client_lifespans`.
    """

    authorization_code_grant_access_token_lifespan: str | None = None
    """How long access tokens of the code grant last, such as 1h; null takes the server's setting."""
    authorization_code_grant_id_token_lifespan: str | None = None
    """How long ID tokens of the code grant last, such as 1h; null takes the server's setting."""
    authorization_code_grant_refresh_token_lifespan: str | None = None
    """How long refresh tokens of the code grant last, such as 720h, -1 for ever; null takes the server's setting."""
    client_credentials_grant_access_token_lifespan: str | None = None
    """How long access tokens of the client's own last, such as 1h; null takes the server's setting."""
    device_authorization_grant_access_token_lifespan: str | None = None
    """How long access tokens of the device grant last, such as 1h; null takes the server's setting."""
    device_authorization_grant_id_token_lifespan: str | None = None
    """How long ID tokens of the device grant last, such as 1h; null takes the server's setting."""
    device_authorization_grant_refresh_token_lifespan: str | None = None
    """How long refresh tokens of the device grant last, such as 720h; null takes the server's setting."""
    implicit_grant_access_token_lifespan: str | None = None
    """How long access tokens of the implicit grant last, such as 1h; null takes the server's setting."""
    implicit_grant_id_token_lifespan: str | None = None
    """How long ID tokens of the implicit grant last, such as 1h; null takes the server's setting."""
    jwt_bearer_grant_access_token_lifespan: str | None = None
    """How long access tokens for signed assertions last, such as 1h; null takes the server's setting."""
    refresh_token_grant_access_token_lifespan: str | None = None
    """How long access tokens last that a refresh token was traded for; null takes the server's setting."""
    refresh_token_grant_id_token_lifespan: str | None = None
    """How long ID tokens last that a refresh token was traded for; null takes the server's setting."""
    refresh_token_grant_refresh_token_lifespan: str | None = None
    """How long refresh tokens last that one was traded for; null takes the server's setting."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OAuth2ClientTokenLifespans:
        self = new(cls)
        try:
            m = src if len(src) == 13 else {**_ABSENT, **src}
            self.authorization_code_grant_access_token_lifespan = maybe(
                text, m["authorization_code_grant_access_token_lifespan"], lenient
            )
            self.authorization_code_grant_id_token_lifespan = (
                v if (v := m["authorization_code_grant_id_token_lifespan"]) is None or type(v) is str else text(v)
            )
            self.authorization_code_grant_refresh_token_lifespan = maybe(
                text, m["authorization_code_grant_refresh_token_lifespan"], lenient
            )
            self.client_credentials_grant_access_token_lifespan = maybe(
                text, m["client_credentials_grant_access_token_lifespan"], lenient
            )
            self.device_authorization_grant_access_token_lifespan = maybe(
                text, m["device_authorization_grant_access_token_lifespan"], lenient
            )
            self.device_authorization_grant_id_token_lifespan = (
                v if (v := m["device_authorization_grant_id_token_lifespan"]) is None or type(v) is str else text(v)
            )
            self.device_authorization_grant_refresh_token_lifespan = maybe(
                text, m["device_authorization_grant_refresh_token_lifespan"], lenient
            )
            self.implicit_grant_access_token_lifespan = (
                v if (v := m["implicit_grant_access_token_lifespan"]) is None or type(v) is str else text(v)
            )
            self.implicit_grant_id_token_lifespan = (
                v if (v := m["implicit_grant_id_token_lifespan"]) is None or type(v) is str else text(v)
            )
            self.jwt_bearer_grant_access_token_lifespan = (
                v if (v := m["jwt_bearer_grant_access_token_lifespan"]) is None or type(v) is str else text(v)
            )
            self.refresh_token_grant_access_token_lifespan = (
                v if (v := m["refresh_token_grant_access_token_lifespan"]) is None or type(v) is str else text(v)
            )
            self.refresh_token_grant_id_token_lifespan = (
                v if (v := m["refresh_token_grant_id_token_lifespan"]) is None or type(v) is str else text(v)
            )
            self.refresh_token_grant_refresh_token_lifespan = (
                v if (v := m["refresh_token_grant_refresh_token_lifespan"]) is None or type(v) is str else text(v)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 13 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.authorization_code_grant_access_token_lifespan) is not None:
            out["authorization_code_grant_access_token_lifespan"] = v if type(v) is str else plain(v)
        if (v := self.authorization_code_grant_id_token_lifespan) is not None:
            out["authorization_code_grant_id_token_lifespan"] = v if type(v) is str else plain(v)
        if (v := self.authorization_code_grant_refresh_token_lifespan) is not None:
            out["authorization_code_grant_refresh_token_lifespan"] = v if type(v) is str else plain(v)
        if (v := self.client_credentials_grant_access_token_lifespan) is not None:
            out["client_credentials_grant_access_token_lifespan"] = v if type(v) is str else plain(v)
        if (v := self.device_authorization_grant_access_token_lifespan) is not None:
            out["device_authorization_grant_access_token_lifespan"] = v if type(v) is str else plain(v)
        if (v := self.device_authorization_grant_id_token_lifespan) is not None:
            out["device_authorization_grant_id_token_lifespan"] = v if type(v) is str else plain(v)
        if (v := self.device_authorization_grant_refresh_token_lifespan) is not None:
            out["device_authorization_grant_refresh_token_lifespan"] = v if type(v) is str else plain(v)
        if (v := self.implicit_grant_access_token_lifespan) is not None:
            out["implicit_grant_access_token_lifespan"] = v if type(v) is str else plain(v)
        if (v := self.implicit_grant_id_token_lifespan) is not None:
            out["implicit_grant_id_token_lifespan"] = v if type(v) is str else plain(v)
        if (v := self.jwt_bearer_grant_access_token_lifespan) is not None:
            out["jwt_bearer_grant_access_token_lifespan"] = v if type(v) is str else plain(v)
        if (v := self.refresh_token_grant_access_token_lifespan) is not None:
            out["refresh_token_grant_access_token_lifespan"] = v if type(v) is str else plain(v)
        if (v := self.refresh_token_grant_id_token_lifespan) is not None:
            out["refresh_token_grant_id_token_lifespan"] = v if type(v) is str else plain(v)
        if (v := self.refresh_token_grant_refresh_token_lifespan) is not None:
            out["refresh_token_grant_refresh_token_lifespan"] = v if type(v) is str else plain(v)
        return out


decode_oauth2_client_token_lifespans = OAuth2ClientTokenLifespans.from_dict
