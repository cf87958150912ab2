"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "grant_type assertion audience client_assertion client_assertion_type client_id client_secret code "
    "code_verifier password redirect_uri refresh_token resource scope username".split()
)


@define(kw_only=True, repr=False)
class PerformOauth2TokenFlowBody(Model):
    """What is traded for tokens; as a form.

    Schema `performOauth2TokenFlowBody`: sent to `perform_oauth2_token_flow`.
    """

    grant_type: str
    """What is traded, authorization_code, refresh_token, client_credentials, a device code or a JWT."""
    assertion: str | None = field(default=None, repr=False)
    """Signed JWT to trade for an access token."""
    audience: list[str] | None = None
    """Audiences wished for."""
    client_assertion: str | None = field(default=None, repr=False)
    """Signed JWT by which a client proves itself (private_key_jwt)."""
    client_assertion_type: str | None = None
    """URN that says that it is a JWT."""
    client_id: str | None = None
    """Id of the application at Hydra."""
    client_secret: str | None = field(default=None, repr=False)
    """Secret of the client; present only right after it was set."""
    code: str | None = field(default=None, repr=False)
    """One-time code, or the number of an error."""
    code_verifier: str | None = field(default=None, repr=False)
    """PKCE, the random text from which code_challenge was derived."""
    password: str | None = field(default=None, repr=False)
    """The password in plain text; never given back."""
    redirect_uri: str | None = None
    """The same address as in the authorization request."""
    refresh_token: str | None = field(default=None, repr=False)
    """Token to trade for new tokens; counts once."""
    resource: list[str] | None = None
    """Addresses of the APIs that the token is for."""
    scope: str | None = None
    """Scopes, separated by spaces."""
    username: str | None = None
    """Name of the user, in a grant that Hydra does not serve by default."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PerformOauth2TokenFlowBody:
        self = new(cls)
        try:
            m = src if len(src) == 15 else {**_ABSENT, **src}
            self.grant_type = v if type(v := m["grant_type"]) is str else need(text, v, lenient)
            self.assertion = v if (v := m["assertion"]) is None or type(v) is str else text(v)
            self.audience = None if (v := m["audience"]) is None else [] if v == [] else many(text, v, lenient)
            self.client_assertion = v if (v := m["client_assertion"]) is None or type(v) is str else text(v)
            self.client_assertion_type = v if (v := m["client_assertion_type"]) is None or type(v) is str else text(v)
            self.client_id = v if (v := m["client_id"]) is None or type(v) is str else text(v)
            self.client_secret = v if (v := m["client_secret"]) is None or type(v) is str else text(v)
            self.code = v if (v := m["code"]) is None or type(v) is str else text(v)
            self.code_verifier = v if (v := m["code_verifier"]) is None or type(v) is str else text(v)
            self.password = v if (v := m["password"]) is None or type(v) is str else text(v)
            self.redirect_uri = v if (v := m["redirect_uri"]) is None or type(v) is str else text(v)
            self.refresh_token = v if (v := m["refresh_token"]) is None or type(v) is str else text(v)
            self.resource = None if (v := m["resource"]) is None else [] if v == [] else many(text, v, lenient)
            self.scope = v if (v := m["scope"]) is None or type(v) is str else text(v)
            self.username = v if (v := m["username"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 15 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.grant_type) is not None:
            out["grant_type"] = v if type(v) is str else plain(v)
        if (v := self.assertion) is not None:
            out["assertion"] = v if type(v) is str else plain(v)
        if (v := self.audience) is not None:
            out["audience"] = plain(v)
        if (v := self.client_assertion) is not None:
            out["client_assertion"] = v if type(v) is str else plain(v)
        if (v := self.client_assertion_type) is not None:
            out["client_assertion_type"] = v if type(v) is str else plain(v)
        if (v := self.client_id) is not None:
            out["client_id"] = v if type(v) is str else plain(v)
        if (v := self.client_secret) is not None:
            out["client_secret"] = v if type(v) is str else plain(v)
        if (v := self.code) is not None:
            out["code"] = v if type(v) is str else plain(v)
        if (v := self.code_verifier) is not None:
            out["code_verifier"] = v if type(v) is str else plain(v)
        if (v := self.password) is not None:
            out["password"] = v if type(v) is str else plain(v)
        if (v := self.redirect_uri) is not None:
            out["redirect_uri"] = v if type(v) is str else plain(v)
        if (v := self.refresh_token) is not None:
            out["refresh_token"] = v if type(v) is str else plain(v)
        if (v := self.resource) is not None:
            out["resource"] = plain(v)
        if (v := self.scope) is not None:
            out["scope"] = v if type(v) is str else plain(v)
        if (v := self.username) is not None:
            out["username"] = v if type(v) is str else plain(v)
        return out


decode_perform_oauth2_token_flow_body = PerformOauth2TokenFlowBody.from_dict
