"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, moment, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v1.models.managed_identity_schema import ManagedIdentitySchema

_ABSENT: dict[str, Any] = dict.fromkeys(
    "created_at id identity_schema identity_schema_id import_id import_url is_default preset project_revision_id "
    "selfservice_selectable updated_at".split()
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
    selfservice_selectable: bool | None = None
    updated_at: datetime | None = None
    """When it last changed."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> NormalizedProjectRevisionIdentitySchema:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.created_at = None if (v := m[k := "created_at"]) is None else moment(v, lenient)
            self.id = v if (v := m[k := "id"]) is None or type(v) is str else text(v)
            self.identity_schema = (
                None if (v := m[k := "identity_schema"]) is None else ManagedIdentitySchema.from_dict(v, lenient)
            )
            self.identity_schema_id = v if (v := m[k := "identity_schema_id"]) is None or type(v) is str else text(v)
            self.import_id = v if (v := m[k := "import_id"]) is None or type(v) is str else text(v)
            self.import_url = v if (v := m[k := "import_url"]) is None or type(v) is str else text(v)
            self.is_default = v if (v := m[k := "is_default"]) is None or type(v) is bool else boolean(v)
            self.preset = v if (v := m[k := "preset"]) is None or type(v) is str else text(v)
            self.project_revision_id = v if (v := m[k := "project_revision_id"]) is None or type(v) is str else text(v)
            self.selfservice_selectable = (
                v if (v := m[k := "selfservice_selectable"]) is None or type(v) is bool else boolean(v)
            )
            self.updated_at = None if (v := m[k := "updated_at"]) is None else moment(v, lenient)
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
        if (v := self.identity_schema) is not None:
            out["identity_schema"] = v
        if (v := self.identity_schema_id) is not None:
            out["identity_schema_id"] = v
        if (v := self.import_id) is not None:
            out["import_id"] = v
        if (v := self.import_url) is not None:
            out["import_url"] = v
        if (v := self.is_default) is not None:
            out["is_default"] = v
        if (v := self.preset) is not None:
            out["preset"] = v
        if (v := self.project_revision_id) is not None:
            out["project_revision_id"] = v
        if (v := self.selfservice_selectable) is not None:
            out["selfservice_selectable"] = v
        if (v := self.updated_at) is not None:
            out["updated_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        return out
