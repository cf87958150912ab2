"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, maybe, members, need, plain, rest, text
from ory_async.v1.models.project_member_role import ProjectMemberRole
from ory_async.v1.models.project_member_source import ProjectMemberSource

_KEYS = frozenset("email email_verified id name role break_glass organization_id source".split())


@define(kw_only=True, repr=False)
class ProjectMember(Model):
    """Schema `projectMember`."""

    email: str
    """Email address."""
    email_verified: bool
    id: str
    """Unique id, given by the server unless you may choose it."""
    name: str
    """Name given by people."""
    role: ProjectMemberRole | str
    """What the person may do."""
    break_glass: bool | None = None
    organization_id: str | None = None
    """Organization the entry belongs to, if any."""
    source: ProjectMemberSource | str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ProjectMember:
        self, get = cls.__new__(cls), members(src)
        self.email = v if type(v := get("email")) is str else need(text, src, "email", lenient)
        self.email_verified = (
            v if type(v := get("email_verified")) is bool else need(boolean, src, "email_verified", lenient)
        )
        self.id = v if type(v := get("id")) is str else need(text, src, "id", lenient)
        self.name = v if type(v := get("name")) is str else need(text, src, "name", lenient)
        self.role = need(ProjectMemberRole.decode, src, "role", lenient)
        self.break_glass = v if type(v := get("break_glass")) is bool else maybe(boolean, src, "break_glass", lenient)
        self.organization_id = (
            v if type(v := get("organization_id")) is str else maybe(text, src, "organization_id", lenient)
        )
        self.source = maybe(ProjectMemberSource.decode, src, "source", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "email": self.email,
            "email_verified": self.email_verified,
            "id": self.id,
            "name": self.name,
            "role": plain(self.role),
            "break_glass": self.break_glass,
            "organization_id": self.organization_id,
            "source": plain(self.source),
        }
        return compact(known, self.additional_properties)
