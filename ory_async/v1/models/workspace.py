"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, missing, moment, need, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v1.models.workspace_access_policy import WorkspaceAccessPolicy, decode_workspace_access_policy

_ABSENT: dict[str, Any] = dict.fromkeys(
    "created_at id name updated_at access_policy organization_id subscription_id subscription_plan".split()
)


@define(kw_only=True, repr=False)
class Workspace(Model):
    """Schema `workspace`."""

    created_at: datetime
    """When it was made."""
    id: str
    """Unique id, given by the server unless you may choose it."""
    name: str
    """Name given by people."""
    updated_at: datetime
    """When it last changed."""
    access_policy: WorkspaceAccessPolicy | str | None = None
    organization_id: str | None = None
    """Organization the entry belongs to, if any."""
    subscription_id: str | None = None
    subscription_plan: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Workspace:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.created_at = missing(lenient) if (v := m[k := "created_at"]) is None else moment(v, lenient)
            self.id = v if type(v := m[k := "id"]) is str else need(text, v, lenient)
            self.name = v if type(v := m[k := "name"]) is str else need(text, v, lenient)
            self.updated_at = missing(lenient) if (v := m[k := "updated_at"]) is None else moment(v, lenient)
            self.access_policy = (
                None if (v := m[k := "access_policy"]) is None else decode_workspace_access_policy(v, lenient)
            )
            self.organization_id = v if (v := m[k := "organization_id"]) is None or type(v) is str else text(v)
            self.subscription_id = v if (v := m[k := "subscription_id"]) is None or type(v) is str else text(v)
            self.subscription_plan = v if (v := m[k := "subscription_plan"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.created_at) is not None:
            out["created_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.name) is not None:
            out["name"] = v
        if (v := self.updated_at) is not None:
            out["updated_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.access_policy) is not None:
            out["access_policy"] = v
        if (v := self.organization_id) is not None:
            out["organization_id"] = v
        if (v := self.subscription_id) is not None:
            out["subscription_id"] = v
        if (v := self.subscription_plan) is not None:
            out["subscription_plan"] = v
        return out
