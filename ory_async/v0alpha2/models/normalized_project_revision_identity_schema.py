"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, iso, maybe, moment, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.managed_identity_schema import ManagedIdentitySchema, decode_managed_identity_schema

_ABSENT: dict[str, Any] = dict.fromkeys(
    "created_at id identity_schema identity_schema_id import_id import_url is_default preset project_revision_id "
    "updated_at".split()
)


@define(kw_only=True, repr=False)
class NormalizedProjectRevisionIdentitySchema(Model):
    """An identity schema of a project, in the flat form of the Console.

    Schema `normalizedProjectRevisionIdentitySchema`: part of `NormalizedProjectRevision`.
    """

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

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> NormalizedProjectRevisionIdentitySchema:
        self = new(cls)
        try:
            m = src if len(src) == 10 else {**_ABSENT, **src}
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.id = v if (v := m["id"]) is None or type(v) is str else text(v)
            self.identity_schema = (
                None if (v := m["identity_schema"]) is None else decode_managed_identity_schema(v, lenient)
            )
            self.identity_schema_id = v if (v := m["identity_schema_id"]) is None or type(v) is str else text(v)
            self.import_id = v if (v := m["import_id"]) is None or type(v) is str else text(v)
            self.import_url = v if (v := m["import_url"]) is None or type(v) is str else text(v)
            self.is_default = v if (v := m["is_default"]) is None or type(v) is bool else boolean(v)
            self.preset = v if (v := m["preset"]) is None or type(v) is str else text(v)
            self.project_revision_id = v if (v := m["project_revision_id"]) is None or type(v) is str else text(v)
            self.updated_at = d if (v := m["updated_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 10 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.created_at, self.updated_at))
        if (v := dates[0]) is not None:
            out["created_at"] = v
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.identity_schema) is not None:
            out["identity_schema"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.identity_schema_id) is not None:
            out["identity_schema_id"] = v if type(v) is str else plain(v)
        if (v := self.import_id) is not None:
            out["import_id"] = v if type(v) is str else plain(v)
        if (v := self.import_url) is not None:
            out["import_url"] = v if type(v) is str else plain(v)
        if (v := self.is_default) is not None:
            out["is_default"] = v if type(v) is bool else plain(v)
        if (v := self.preset) is not None:
            out["preset"] = v if type(v) is str else plain(v)
        if (v := self.project_revision_id) is not None:
            out["project_revision_id"] = v if type(v) is str else plain(v)
        if (v := dates[1]) is not None:
            out["updated_at"] = v
        return out


decode_normalized_project_revision_identity_schema = NormalizedProjectRevisionIdentitySchema.from_dict
