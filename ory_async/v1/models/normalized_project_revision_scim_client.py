"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, moment, need, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v1.models.normalized_project_revision_scim_client_state import (
    NormalizedProjectRevisionScimClientState,
    decode_normalized_project_revision_scim_client_state,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "authorization_header_secret client_id label mapper_url organization_id created_at id proxy_scim_server_url "
    "state updated_at".split()
)


@define(kw_only=True, repr=False)
class NormalizedProjectRevisionScimClient(Model):
    """Schema `normalizedProjectRevisionScimClient`."""

    authorization_header_secret: str = field(repr=False)
    client_id: str
    """Id of the OAuth2 client."""
    label: str
    """Name shown to people."""
    mapper_url: str
    organization_id: str
    """Organization the entry belongs to, if any."""
    created_at: datetime | None = None
    """When it was made."""
    id: str | None = None
    """Unique id, given by the server unless you may choose it."""
    proxy_scim_server_url: str | None = None
    state: NormalizedProjectRevisionScimClientState | str | None = None
    """How far it got: active or inactive for identities, the step for flows."""
    updated_at: datetime | None = None
    """When it last changed."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> NormalizedProjectRevisionScimClient:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.authorization_header_secret = (
                v if type(v := m[k := "authorization_header_secret"]) is str else need(text, v, lenient)
            )
            self.client_id = v if type(v := m[k := "client_id"]) is str else need(text, v, lenient)
            self.label = v if type(v := m[k := "label"]) is str else need(text, v, lenient)
            self.mapper_url = v if type(v := m[k := "mapper_url"]) is str else need(text, v, lenient)
            self.organization_id = v if type(v := m[k := "organization_id"]) is str else need(text, v, lenient)
            self.created_at = None if (v := m[k := "created_at"]) is None else moment(v, lenient)
            self.id = v if (v := m[k := "id"]) is None or type(v) is str else text(v)
            self.proxy_scim_server_url = (
                v if (v := m[k := "proxy_scim_server_url"]) is None or type(v) is str else text(v)
            )
            self.state = (
                None
                if (v := m[k := "state"]) is None
                else decode_normalized_project_revision_scim_client_state(v, lenient)
            )
            self.updated_at = None if (v := m[k := "updated_at"]) is None else moment(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.authorization_header_secret) is not None:
            out["authorization_header_secret"] = v
        if (v := self.client_id) is not None:
            out["client_id"] = v
        if (v := self.label) is not None:
            out["label"] = v
        if (v := self.mapper_url) is not None:
            out["mapper_url"] = v
        if (v := self.organization_id) is not None:
            out["organization_id"] = v
        if (v := self.created_at) is not None:
            out["created_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.proxy_scim_server_url) is not None:
            out["proxy_scim_server_url"] = v
        if (v := self.state) is not None:
            out["state"] = v
        if (v := self.updated_at) is not None:
            out["updated_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        return out
