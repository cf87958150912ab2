"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, maybe, members, moment, plain, rest, text
from ory_async.v0alpha2.models.managed_identity_schema import ManagedIdentitySchema

_KEYS = frozenset(
    "created_at id identity_schema identity_schema_id import_id import_url is_default preset project_revision_id "
    "updated_at".split()
)


@define(kw_only=True, repr=False)
class NormalizedProjectRevisionIdentitySchema(Model):
    """Schema `normalizedProjectRevisionIdentitySchema`."""

    created_at: datetime | None = None
    """When it was made."""
    id: str | None = None
    """Unique id, given by the server unless you may choose it."""
    identity_schema: ManagedIdentitySchema | None = None
    identity_schema_id: str | None = None
    import_id: str | None = None
    import_url: str | None = None
    is_default: bool | None = None
    preset: str | None = None
    project_revision_id: str | None = None
    updated_at: datetime | None = None
    """When it last changed."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> NormalizedProjectRevisionIdentitySchema:
        self, get = cls.__new__(cls), members(src)
        self.created_at = maybe(moment, src, "created_at", lenient)
        self.id = v if type(v := get("id")) is str else maybe(text, src, "id", lenient)
        self.identity_schema = maybe(ManagedIdentitySchema.from_dict, src, "identity_schema", lenient)
        self.identity_schema_id = (
            v if type(v := get("identity_schema_id")) is str else maybe(text, src, "identity_schema_id", lenient)
        )
        self.import_id = v if type(v := get("import_id")) is str else maybe(text, src, "import_id", lenient)
        self.import_url = v if type(v := get("import_url")) is str else maybe(text, src, "import_url", lenient)
        self.is_default = v if type(v := get("is_default")) is bool else maybe(boolean, src, "is_default", lenient)
        self.preset = v if type(v := get("preset")) is str else maybe(text, src, "preset", lenient)
        self.project_revision_id = (
            v if type(v := get("project_revision_id")) is str else maybe(text, src, "project_revision_id", lenient)
        )
        self.updated_at = maybe(moment, src, "updated_at", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "created_at": plain(self.created_at),
            "id": self.id,
            "identity_schema": plain(self.identity_schema),
            "identity_schema_id": self.identity_schema_id,
            "import_id": self.import_id,
            "import_url": self.import_url,
            "is_default": self.is_default,
            "preset": self.preset,
            "project_revision_id": self.project_revision_id,
            "updated_at": plain(self.updated_at),
        }
        return compact(known, self.additional_properties)
