"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import FlowView, boolean, compact, free_form, maybe, members, moment, need, plain, rest, text
from ory_async.v1.models.authenticator_assurance_level import AuthenticatorAssuranceLevel
from ory_async.v1.models.login_flow_active import LoginFlowActive
from ory_async.v1.models.login_flow_state import LoginFlowState
from ory_async.v1.models.login_flow_test_context import LoginFlowTestContext
from ory_async.v1.models.oauth2_login_request import OAuth2LoginRequest
from ory_async.v1.models.ui_container import UiContainer

_KEYS = frozenset(
    "expires_at id issued_at request_url state type ui active created_at identity_schema oauth2_login_challenge "
    "oauth2_login_request organization_id refresh requested_aal return_to session_token_exchange_code test_context "
    "transient_payload updated_at".split()
)


@define(kw_only=True, repr=False)
class LoginFlow(FlowView):
    """Schema `loginFlow`."""

    expires_at: datetime
    """When it stops counting."""
    id: str
    """Unique id, given by the server unless you may choose it."""
    issued_at: datetime
    """When it was handed out."""
    request_url: str
    """Address the flow was started with."""
    state: LoginFlowState | str
    """How far it got: active or inactive for identities, the step for flows."""
    type: str
    """Kind of the entry; unknown values stay strings."""
    ui: UiContainer
    """The form to show: where to send it, its fields and messages."""
    active: LoginFlowActive | str | None = None
    """True while it counts; for flows, the method last used."""
    created_at: datetime | None = None
    """When it was made."""
    identity_schema: str | None = None
    oauth2_login_challenge: str | None = None
    oauth2_login_request: OAuth2LoginRequest | None = None
    organization_id: str | None = None
    """Organization the entry belongs to, if any."""
    refresh: bool | None = None
    requested_aal: AuthenticatorAssuranceLevel | str | None = None
    return_to: str | None = None
    """Where the browser goes at the end."""
    session_token_exchange_code: str | None = field(default=None, repr=False)
    """Code to trade for the session after a sign-in at a provider."""
    test_context: LoginFlowTestContext | None = None
    transient_payload: dict[str, Any] | None = None
    """Free object handed to web hooks and mail templates, not stored."""
    updated_at: datetime | None = None
    """When it last changed."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> LoginFlow:
        self, get = cls.__new__(cls), members(src)
        self.expires_at = need(moment, src, "expires_at", lenient)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.issued_at = need(moment, src, "issued_at", lenient)
        self.request_url = v if type(v := get("request_url")) is str else need(text, src, "request_url", lenient)
        self.state = need(LoginFlowState.decode, src, "state", lenient)
        self.type = v if type(v := get("type")) is str else need(text, src, "type", lenient)
        self.ui = need(UiContainer.from_dict, src, "ui", lenient)
        self.active = maybe(LoginFlowActive.decode, src, "active", lenient)
        self.created_at = maybe(moment, src, "created_at", lenient)
        self.identity_schema = (
            v if type(v := get("identity_schema")) is str else maybe(text, src, "identity_schema", lenient)
        )
        self.oauth2_login_challenge = maybe(text, src, "oauth2_login_challenge", lenient)
        self.oauth2_login_request = maybe(OAuth2LoginRequest.from_dict, src, "oauth2_login_request", lenient)
        self.organization_id = (
            v if type(v := get("organization_id")) is str else maybe(text, src, "organization_id", lenient)
        )
        self.refresh = v if type(v := get("refresh")) is bool else maybe(boolean, src, "refresh", lenient)
        self.requested_aal = maybe(AuthenticatorAssuranceLevel.decode, src, "requested_aal", lenient)
        self.return_to = v if type(v := get("return_to")) is str else maybe(text, src, "return_to", lenient)
        self.session_token_exchange_code = maybe(text, src, "session_token_exchange_code", lenient)
        self.test_context = maybe(LoginFlowTestContext.from_dict, src, "test_context", lenient)
        self.transient_payload = maybe(free_form, src, "transient_payload", lenient)
        self.updated_at = maybe(moment, src, "updated_at", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "expires_at": plain(self.expires_at),
            "id": self.id,
            "issued_at": plain(self.issued_at),
            "request_url": self.request_url,
            "state": plain(self.state),
            "type": self.type,
            "ui": plain(self.ui),
            "active": plain(self.active),
            "created_at": plain(self.created_at),
            "identity_schema": self.identity_schema,
            "oauth2_login_challenge": self.oauth2_login_challenge,
            "oauth2_login_request": plain(self.oauth2_login_request),
            "organization_id": self.organization_id,
            "refresh": self.refresh,
            "requested_aal": plain(self.requested_aal),
            "return_to": self.return_to,
            "session_token_exchange_code": self.session_token_exchange_code,
            "test_context": plain(self.test_context),
            "transient_payload": plain(self.transient_payload),
            "updated_at": plain(self.updated_at),
        }
        return compact(known, self.additional_properties)
