"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import FlowView, boolean, compact, maybe, members, moment, need, plain, rest, text
from ory_async.v0alpha2.models.authenticator_assurance_level import AuthenticatorAssuranceLevel
from ory_async.v0alpha2.models.identity_credentials_type import IdentityCredentialsType
from ory_async.v0alpha2.models.ui_container import UiContainer

_KEYS = frozenset(
    "expires_at id issued_at request_url type ui active created_at refresh requested_aal return_to updated_at".split()
)


@define(kw_only=True, repr=False)
class SelfServiceLoginFlow(FlowView):
    """Schema `selfServiceLoginFlow`."""

    expires_at: datetime
    """When it stops counting."""
    id: str
    """Unique id, given by the server unless you may choose it."""
    issued_at: datetime
    """When it was handed out."""
    request_url: str
    """Address the flow was started with."""
    type: str
    """Kind of the entry; unknown values stay strings."""
    ui: UiContainer
    """The form to show: where to send it, its fields and messages."""
    active: IdentityCredentialsType | str | None = None
    """True while it counts; for flows, the method last used."""
    created_at: datetime | None = None
    """When it was made."""
    refresh: bool | None = None
    requested_aal: AuthenticatorAssuranceLevel | str | None = None
    return_to: str | None = None
    """Where the browser goes at the end."""
    updated_at: datetime | None = None
    """When it last changed."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SelfServiceLoginFlow:
        self, get = cls.__new__(cls), members(src)
        self.expires_at = need(moment, src, "expires_at", lenient)
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.issued_at = need(moment, src, "issued_at", lenient)
        self.request_url = v if type(v := get("request_url")) is str else need(text, src, "request_url", lenient)
        self.type = v if type(v := get("type")) is str else need(text, src, "type", lenient)
        self.ui = need(UiContainer.from_dict, src, "ui", lenient)
        self.active = maybe(IdentityCredentialsType.decode, src, "active", lenient)
        self.created_at = maybe(moment, src, "created_at", lenient)
        self.refresh = v if type(v := get("refresh")) is bool else maybe(boolean, src, "refresh", lenient)
        self.requested_aal = maybe(AuthenticatorAssuranceLevel.decode, src, "requested_aal", lenient)
        self.return_to = v if type(v := get("return_to")) is str else maybe(text, src, "return_to", lenient)
        self.updated_at = maybe(moment, src, "updated_at", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "expires_at": plain(self.expires_at),
            "id": self.id,
            "issued_at": plain(self.issued_at),
            "request_url": self.request_url,
            "type": self.type,
            "ui": plain(self.ui),
            "active": plain(self.active),
            "created_at": plain(self.created_at),
            "refresh": self.refresh,
            "requested_aal": plain(self.requested_aal),
            "return_to": self.return_to,
            "updated_at": plain(self.updated_at),
        }
        return compact(known, self.additional_properties)
