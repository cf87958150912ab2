"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import (
    FlowView,
    Model,
    OpenStrEnum,
    boolean,
    free_form,
    inside,
    iso,
    maybe,
    missing,
    moment,
    need,
    new,
    rest,
    text,
)
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.authenticator_assurance_level import (
    AuthenticatorAssuranceLevel,
    decode_authenticator_assurance_level,
    known_authenticator_assurance_level,
)
from ory_async.v1.models.login_flow_active import LoginFlowActive, decode_login_flow_active, known_login_flow_active
from ory_async.v1.models.login_flow_state import LoginFlowState, decode_login_flow_state, known_login_flow_state
from ory_async.v1.models.login_flow_test_context import LoginFlowTestContext, decode_login_flow_test_context
from ory_async.v1.models.oauth2_login_request import OAuth2LoginRequest, decode_oauth2_login_request
from ory_async.v1.models.ui_container import UiContainer, decode_ui_container

_ABSENT: dict[str, Any] = dict.fromkeys(
    "expires_at id issued_at request_url state type ui active created_at identity_schema oauth2_login_challenge "
    "oauth2_login_request organization_id refresh requested_aal return_to session_token_exchange_code test_context "
    "transient_payload updated_at".split()
)


@define(kw_only=True, repr=False)
class LoginFlow(FlowView):
    """A sign-in under way: the form to show, its messages, and the level of assurance it is for. It ends after an hour
    by default.

    Schema `loginFlow`: answer of `create_test_login_flow`, `create_native_login_flow`, `create_browser_login_flow`,
    `get_login_flow`; error of `update_fedcm_flow`, `update_login_flow`; one of `ExchangeSessionTokenResponse422`.
    """

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
    """Id of the schema that the sign-in is for; null for the default one."""
    oauth2_login_challenge: str | None = None
    """The OAuth2 request that the sign-in is for; null for an ordinary one."""
    oauth2_login_request: OAuth2LoginRequest | None = None
    """That request, for the page to show the application's name."""
    organization_id: str | None = None
    """Organization the entry belongs to, if any."""
    refresh: bool | None = None
    """True if somebody who is signed in is asked again."""
    requested_aal: AuthenticatorAssuranceLevel | str | None = None
    """Level of assurance that the sign-in is for; aal2 asks for a second factor."""
    return_to: str | None = None
    """Where the browser goes at the end."""
    session_token_exchange_code: str | None = field(default=None, repr=False)
    """Half of what `exchange_session_token` takes; only in native flows that asked for it."""
    test_context: LoginFlowTestContext | None = None
    """What a trial sign-in found; null in ordinary flows."""
    transient_payload: dict[str, Any] | None = None
    """Free object handed to web hooks and mail templates, not stored."""
    updated_at: datetime | None = None
    """When it last changed."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> LoginFlow:
        self = new(cls)
        try:
            m = src if len(src) == 20 else {**_ABSENT, **src}
            self.expires_at = d if (v := m["expires_at"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.issued_at = d if (v := m["issued_at"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            self.request_url = v if type(v := m["request_url"]) is str else need(text, v, lenient)
            self.state = (
                known_login_flow_state(v, v)
                if type(v := m["state"]) is str
                else need(decode_login_flow_state, v, lenient)
            )
            self.type = v if type(v := m["type"]) is str else need(text, v, lenient)
            self.ui = missing(lenient) if (v := m["ui"]) is None else decode_ui_container(v, lenient)
            self.active = (
                None
                if (v := m["active"]) is None
                else known_login_flow_active(v, v)
                if type(v) is str
                else decode_login_flow_active(v)
            )
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.identity_schema = v if (v := m["identity_schema"]) is None or type(v) is str else text(v)
            self.oauth2_login_challenge = v if (v := m["oauth2_login_challenge"]) is None or type(v) is str else text(v)
            self.oauth2_login_request = (
                None if (v := m["oauth2_login_request"]) is None else decode_oauth2_login_request(v, lenient)
            )
            self.organization_id = v if (v := m["organization_id"]) is None or type(v) is str else text(v)
            self.refresh = v if (v := m["refresh"]) is None or type(v) is bool else boolean(v)
            self.requested_aal = (
                None
                if (v := m["requested_aal"]) is None
                else known_authenticator_assurance_level(v, v)
                if type(v) is str
                else decode_authenticator_assurance_level(v)
            )
            self.return_to = v if (v := m["return_to"]) is None or type(v) is str else text(v)
            self.session_token_exchange_code = (
                v if (v := m["session_token_exchange_code"]) is None or type(v) is str else text(v)
            )
            self.test_context = None if (v := m["test_context"]) is None else decode_login_flow_test_context(v, lenient)
            self.transient_payload = None if (v := m["transient_payload"]) is None else free_form(v, lenient)
            self.updated_at = d if (v := m["updated_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 20 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.expires_at, self.issued_at, self.created_at, self.updated_at))
        if (v := dates[0]) is not None:
            out["expires_at"] = v
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := dates[1]) is not None:
            out["issued_at"] = v
        if (v := self.request_url) is not None:
            out["request_url"] = v if type(v) is str else plain(v)
        if (v := self.state) is not None:
            out["state"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.type) is not None:
            out["type"] = v if type(v) is str else plain(v)
        if (v := self.ui) is not None:
            out["ui"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.active) is not None:
            out["active"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := dates[2]) is not None:
            out["created_at"] = v
        if (v := self.identity_schema) is not None:
            out["identity_schema"] = v if type(v) is str else plain(v)
        if (v := self.oauth2_login_challenge) is not None:
            out["oauth2_login_challenge"] = v if type(v) is str else plain(v)
        if (v := self.oauth2_login_request) is not None:
            out["oauth2_login_request"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.organization_id) is not None:
            out["organization_id"] = v if type(v) is str else plain(v)
        if (v := self.refresh) is not None:
            out["refresh"] = v if type(v) is bool else plain(v)
        if (v := self.requested_aal) is not None:
            out["requested_aal"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.return_to) is not None:
            out["return_to"] = v if type(v) is str else plain(v)
        if (v := self.session_token_exchange_code) is not None:
            out["session_token_exchange_code"] = v if type(v) is str else plain(v)
        if (v := self.test_context) is not None:
            out["test_context"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.transient_payload) is not None:
            out["transient_payload"] = plain(v)
        if (v := dates[3]) is not None:
            out["updated_at"] = v
        return out


decode_login_flow = LoginFlow.from_dict
