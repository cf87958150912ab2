"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import FlowView, boolean, free_form, inside, missing, moment, need, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v1.models.authenticator_assurance_level import (
    AuthenticatorAssuranceLevel,
    decode_authenticator_assurance_level,
)
from ory_async.v1.models.login_flow_active import LoginFlowActive, decode_login_flow_active
from ory_async.v1.models.login_flow_state import LoginFlowState, decode_login_flow_state
from ory_async.v1.models.login_flow_test_context import LoginFlowTestContext
from ory_async.v1.models.oauth2_login_request import OAuth2LoginRequest
from ory_async.v1.models.ui_container import UiContainer

_ABSENT: dict[str, Any] = dict.fromkeys(
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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.expires_at = missing(lenient) if (v := m[k := "expires_at"]) is None else moment(v, lenient)
            self.id = v if type(v := m[k := "id"]) is str else need(text, v, lenient)
            self.issued_at = missing(lenient) if (v := m[k := "issued_at"]) is None else moment(v, lenient)
            self.request_url = v if type(v := m[k := "request_url"]) is str else need(text, v, lenient)
            self.state = missing(lenient) if (v := m[k := "state"]) is None else decode_login_flow_state(v, lenient)
            self.type = v if type(v := m[k := "type"]) is str else need(text, v, lenient)
            self.ui = missing(lenient) if (v := m[k := "ui"]) is None else UiContainer.from_dict(v, lenient)
            self.active = None if (v := m[k := "active"]) is None else decode_login_flow_active(v, lenient)
            self.created_at = None if (v := m[k := "created_at"]) is None else moment(v, lenient)
            self.identity_schema = v if (v := m[k := "identity_schema"]) is None or type(v) is str else text(v)
            self.oauth2_login_challenge = (
                v if (v := m[k := "oauth2_login_challenge"]) is None or type(v) is str else text(v)
            )
            self.oauth2_login_request = (
                None if (v := m[k := "oauth2_login_request"]) is None else OAuth2LoginRequest.from_dict(v, lenient)
            )
            self.organization_id = v if (v := m[k := "organization_id"]) is None or type(v) is str else text(v)
            self.refresh = v if (v := m[k := "refresh"]) is None or type(v) is bool else boolean(v)
            self.requested_aal = (
                None if (v := m[k := "requested_aal"]) is None else decode_authenticator_assurance_level(v, lenient)
            )
            self.return_to = v if (v := m[k := "return_to"]) is None or type(v) is str else text(v)
            self.session_token_exchange_code = (
                v if (v := m[k := "session_token_exchange_code"]) is None or type(v) is str else text(v)
            )
            self.test_context = (
                None if (v := m[k := "test_context"]) is None else LoginFlowTestContext.from_dict(v, lenient)
            )
            self.transient_payload = None if (v := m[k := "transient_payload"]) is None else free_form(v, lenient)
            self.updated_at = None if (v := m[k := "updated_at"]) is None else moment(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.expires_at) is not None:
            out["expires_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.issued_at) is not None:
            out["issued_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.request_url) is not None:
            out["request_url"] = v
        if (v := self.state) is not None:
            out["state"] = v
        if (v := self.type) is not None:
            out["type"] = v
        if (v := self.ui) is not None:
            out["ui"] = v
        if (v := self.active) is not None:
            out["active"] = v
        if (v := self.created_at) is not None:
            out["created_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.identity_schema) is not None:
            out["identity_schema"] = v
        if (v := self.oauth2_login_challenge) is not None:
            out["oauth2_login_challenge"] = v
        if (v := self.oauth2_login_request) is not None:
            out["oauth2_login_request"] = v
        if (v := self.organization_id) is not None:
            out["organization_id"] = v
        if (v := self.refresh) is not None:
            out["refresh"] = v
        if (v := self.requested_aal) is not None:
            out["requested_aal"] = v
        if (v := self.return_to) is not None:
            out["return_to"] = v
        if (v := self.session_token_exchange_code) is not None:
            out["session_token_exchange_code"] = v
        if (v := self.test_context) is not None:
            out["test_context"] = v
        if (v := self.transient_payload) is not None:
            out["transient_payload"] = v
        if (v := self.updated_at) is not None:
            out["updated_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        return out
