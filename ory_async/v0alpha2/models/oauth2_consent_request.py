"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, many, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.oauth2_client import OAuth2Client, decode_oauth2_client
from ory_async.v0alpha2.models.oauth2_consent_request_open_id_connect_context import (
    OAuth2ConsentRequestOpenIDConnectContext,
    decode_oauth2_consent_request_open_id_connect_context,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "challenge acr amr client context login_challenge login_session_id oidc_context request_url "
    "requested_access_token_audience requested_scope skip subject".split()
)


@define(kw_only=True, repr=False)
class OAuth2ConsentRequest(Model):
    """An application asks a user for access: which scopes, on whose behalf. Your consent page shows it.

    Schema `oAuth2ConsentRequest`: answer of `admin_get_oauth2_consent_request`; part of
    `PreviousOAuth2ConsentSession`.
    """

    challenge: str
    """Opaque id of the request, needed to accept or reject it."""
    acr: str | None = None
    amr: list[str] | None = None
    """Authentication methods used, in short names."""
    client: OAuth2Client | None = None
    """The OAuth2 client that started this; missing when nobody did."""
    context: Any = None
    """Free data handed on from one step to the next."""
    login_challenge: str | None = None
    login_session_id: str | None = None
    oidc_context: OAuth2ConsentRequestOpenIDConnectContext | None = None
    """What the application wants of the pages."""
    request_url: str | None = None
    """Address the flow was started with."""
    requested_access_token_audience: list[str] | None = None
    """Audience the application asks for."""
    requested_scope: list[str] | None = None
    """Scopes the application asks for."""
    skip: bool | None = None
    """Whether the user need not be asked."""
    subject: str | None = None
    """Who it is about: the user's id at the OAuth2 server, or the subject line of a mail."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OAuth2ConsentRequest:
        self = new(cls)
        try:
            m = src if len(src) == 13 else {**_ABSENT, **src}
            self.challenge = v if type(v := m["challenge"]) is str else need(text, v, lenient)
            self.acr = v if (v := m["acr"]) is None or type(v) is str else text(v)
            self.amr = None if (v := m["amr"]) is None else [] if v == [] else many(text, v, lenient)
            self.client = None if (v := m["client"]) is None else decode_oauth2_client(v, lenient)
            self.context = m["context"]
            self.login_challenge = v if (v := m["login_challenge"]) is None or type(v) is str else text(v)
            self.login_session_id = v if (v := m["login_session_id"]) is None or type(v) is str else text(v)
            self.oidc_context = (
                None
                if (v := m["oidc_context"]) is None
                else decode_oauth2_consent_request_open_id_connect_context(v, lenient)
            )
            self.request_url = v if (v := m["request_url"]) is None or type(v) is str else text(v)
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
            self.skip = v if (v := m["skip"]) is None or type(v) is bool else boolean(v)
            self.subject = v if (v := m["subject"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 13 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.challenge) is not None:
            out["challenge"] = v if type(v) is str else plain(v)
        if (v := self.acr) is not None:
            out["acr"] = v if type(v) is str else plain(v)
        if (v := self.amr) is not None:
            out["amr"] = plain(v)
        if (v := self.client) is not None:
            out["client"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.context) is not None:
            out["context"] = plain(v)
        if (v := self.login_challenge) is not None:
            out["login_challenge"] = v if type(v) is str else plain(v)
        if (v := self.login_session_id) is not None:
            out["login_session_id"] = v if type(v) is str else plain(v)
        if (v := self.oidc_context) is not None:
            out["oidc_context"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.request_url) is not None:
            out["request_url"] = v if type(v) is str else plain(v)
        if (v := self.requested_access_token_audience) is not None:
            out["requested_access_token_audience"] = plain(v)
        if (v := self.requested_scope) is not None:
            out["requested_scope"] = plain(v)
        if (v := self.skip) is not None:
            out["skip"] = v if type(v) is bool else plain(v)
        if (v := self.subject) is not None:
            out["subject"] = v if type(v) is str else plain(v)
        return out


decode_oauth2_consent_request = OAuth2ConsentRequest.from_dict
