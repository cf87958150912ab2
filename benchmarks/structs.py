"""The floor: what is decoded here, written by hand as msgspec structs (unknown members and tags are not kept)."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from msgspec import Struct


class VerifiableAddress(Struct, kw_only=True, omit_defaults=True):
    id: str | None = None
    value: str
    verified: bool
    via: str
    status: str
    verified_at: datetime | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None


class RecoveryAddress(Struct, kw_only=True, omit_defaults=True):
    id: str | None = None
    value: str
    via: str
    created_at: datetime | None = None
    updated_at: datetime | None = None


class Identity(Struct, kw_only=True, omit_defaults=True):
    id: str
    schema_id: str
    schema_url: str
    traits: Any
    state: str | None = None
    state_changed_at: datetime | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    external_id: str | None = None
    organization_id: str | None = None
    metadata_public: Any = None
    metadata_admin: Any = None
    credentials: dict[str, Any] | None = None
    verifiable_addresses: list[VerifiableAddress] | None = None
    recovery_addresses: list[RecoveryAddress] | None = None


class Text(Struct, kw_only=True):
    id: int
    text: str
    type: str
    context: dict[str, Any] | None = None


class Attributes(Struct, kw_only=True, tag_field="node_type"):
    pass


class Input(Attributes, kw_only=True, tag="input"):
    name: str
    type: str
    disabled: bool
    value: Any = None
    required: bool | None = None
    autocomplete: str | None = None
    label: Text | None = None
    pattern: str | None = None
    onclick: str | None = None
    onload: str | None = None
    maxlength: int | None = None


class Words(Attributes, kw_only=True, tag="text"):
    id: str
    text: Text


class Image(Attributes, kw_only=True, tag="img"):
    id: str
    src: str
    width: int
    height: int


class Anchor(Attributes, kw_only=True, tag="a"):
    id: str
    href: str
    title: Text


class Meta(Struct, kw_only=True):
    label: Text | None = None


class Node(Struct, kw_only=True):
    type: str
    group: str
    attributes: Input | Words | Image | Anchor
    messages: list[Text]
    meta: Meta


class Container(Struct, kw_only=True):
    action: str
    method: str
    nodes: list[Node]
    messages: list[Text] | None = None


class LoginFlow(Struct, kw_only=True):
    id: str
    type: str
    expires_at: datetime
    issued_at: datetime
    request_url: str
    ui: Container
    state: Any
    created_at: datetime | None = None
    updated_at: datetime | None = None
    refresh: bool | None = None
    requested_aal: str | None = None
    active: str | None = None
    return_to: str | None = None
    organization_id: str | None = None
    oauth2_login_challenge: str | None = None
    oauth2_login_request: Any = None
    transient_payload: Any = None
