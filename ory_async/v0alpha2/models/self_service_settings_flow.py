"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import FlowView, compact, maybe, members, moment, need, plain, rest, text
from ory_async.v0alpha2.models.identity import Identity
from ory_async.v0alpha2.models.self_service_settings_flow_state import SelfServiceSettingsFlowState
from ory_async.v0alpha2.models.ui_container import UiContainer

_KEYS = frozenset("expires_at id identity issued_at request_url state type ui active return_to".split())


@define(kw_only=True, repr=False)
class SelfServiceSettingsFlow(FlowView):
    """Schema `selfServiceSettingsFlow`."""

    expires_at: datetime
    """When it stops counting."""
    id: str
    """Unique id, given by the server unless you may choose it."""
    identity: Identity
    """The user; missing when not asked for or when a second factor is due."""
    issued_at: datetime
    """When it was handed out."""
    request_url: str
    """Address the flow was started with."""
    state: SelfServiceSettingsFlowState | str
    """How far it got: active or inactive for identities, the step for flows."""
    type: str
    """Kind of the entry; unknown values stay strings."""
    ui: UiContainer
    """The form to show: where to send it, its fields and messages."""
    active: str | None = None
    """True while it counts; for flows, the method last used."""
    return_to: str | None = None
    """Where the browser goes at the end."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SelfServiceSettingsFlow:
        self, get = cls.__new__(cls), members(src)
        self.expires_at = need(moment, src, "expires_at", lenient)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.identity = need(Identity.from_dict, src, "identity", lenient)
        self.issued_at = need(moment, src, "issued_at", lenient)
        self.request_url = v if type(v := get("request_url")) is str else need(text, src, "request_url", lenient)
        self.state = need(SelfServiceSettingsFlowState.decode, src, "state", lenient)
        self.type = v if type(v := get("type")) is str else need(text, src, "type", lenient)
        self.ui = need(UiContainer.from_dict, src, "ui", lenient)
        self.active = v if type(v := get("active")) is str else maybe(text, src, "active", lenient)
        self.return_to = v if type(v := get("return_to")) is str else maybe(text, src, "return_to", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "expires_at": plain(self.expires_at),
            "id": self.id,
            "identity": plain(self.identity),
            "issued_at": plain(self.issued_at),
            "request_url": self.request_url,
            "state": plain(self.state),
            "type": self.type,
            "ui": plain(self.ui),
            "active": self.active,
            "return_to": self.return_to,
        }
        return compact(known, self.additional_properties)
