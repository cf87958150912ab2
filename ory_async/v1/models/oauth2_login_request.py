"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, many, missing, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.oauth2_client import OAuth2Client, decode_oauth2_client
from ory_async.v1.models.oauth2_consent_request_open_id_connect_context import (
    OAuth2ConsentRequestOpenIDConnectContext,
    decode_oauth2_consent_request_open_id_connect_context,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "challenge client request_url skip subject oidc_context requested_access_token_audience requested_scope "
    "session_id".split()
)


@define(kw_only=True, repr=False)
class OAuth2LoginRequest(Model):
    """An application wants to know who the user is; your login page answers it.

    Schema `oAuth2LoginRequest`: answer of `get_oauth2_login_request`; part of `LoginFlow`, `RegistrationFlow`.
    """

    challenge: str
    """Opaque id of the request, needed to accept or reject it."""
    client: OAuth2Client
    """The OAuth2 client that started this; missing when nobody did."""
    request_url: str
    """Address the flow was started with."""
    skip: bool
    """Whether the user need not be asked."""
    subject: str
    """Who it is about: the user's id at the OAuth2 server, or the subject line of a mail."""
    oidc_context: OAuth2ConsentRequestOpenIDConnectContext | None = None
    """What the application wants of the pages."""
    requested_access_token_audience: list[str] | None = None
    """Audience the application asks for."""
    requested_scope: list[str] | None = None
    """Scopes the application asks for."""
    session_id: str | None = None
    """Id of Hydra's own session with the browser, as `sid` in ID tokens; not that of Kratos."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OAuth2LoginRequest:
        self = new(cls)
        try:
            m = src if len(src) == 9 else {**_ABSENT, **src}
            self.challenge = v if type(v := m["challenge"]) is str else need(text, v, lenient)
            self.client = missing(lenient) if (v := m["client"]) is None else decode_oauth2_client(v, lenient)
            self.request_url = v if type(v := m["request_url"]) is str else need(text, v, lenient)
            self.skip = v if type(v := m["skip"]) is bool else need(boolean, v, lenient)
            self.subject = v if type(v := m["subject"]) is str else need(text, v, lenient)
            self.oidc_context = (
                None
                if (v := m["oidc_context"]) is None
                else decode_oauth2_consent_request_open_id_connect_context(v, lenient)
            )
            self.requested_access_token_audience = (
                None
                if (v := m["requested_access_token_audience"]) is None
                else []
                if v == []
                else many(text, v, lenient)
            )
            self.requested_scope = (
                None if (v := m["requested_scope"]) is None else [] if v == [] else many(text, v, lenient)
            )
            self.session_id = v if (v := m["session_id"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 9 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.challenge) is not None:
            out["challenge"] = v if type(v) is str else plain(v)
        if (v := self.client) is not None:
            out["client"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.request_url) is not None:
            out["request_url"] = v if type(v) is str else plain(v)
        if (v := self.skip) is not None:
            out["skip"] = v if type(v) is bool else plain(v)
        if (v := self.subject) is not None:
            out["subject"] = v if type(v) is str else plain(v)
        if (v := self.oidc_context) is not None:
            out["oidc_context"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.requested_access_token_audience) is not None:
            out["requested_access_token_audience"] = plain(v)
        if (v := self.requested_scope) is not None:
            out["requested_scope"] = plain(v)
        if (v := self.session_id) is not None:
            out["session_id"] = v if type(v) is str else plain(v)
        return out


decode_oauth2_login_request = OAuth2LoginRequest.from_dict
