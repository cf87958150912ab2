"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.internal_is_owner_for_project_by_slug_body_namespace import (
    InternalIsOwnerForProjectBySlugBodyNamespace,
    decode_internal_is_owner_for_project_by_slug_body_namespace,
    known_internal_is_owner_for_project_by_slug_body_namespace,
)

_ABSENT: dict[str, Any] = dict.fromkeys("namespace project_slug subject organization_id project_scope".split())


@define(kw_only=True, repr=False)
class InternalIsOwnerForProjectBySlugBody(Model):
    """Whose ownership of which project is asked about; inside of Ory only.

    Schema `internalIsOwnerForProjectBySlugBody`.
    """

    namespace: InternalIsOwnerForProjectBySlugBodyNamespace | str
    """Namespace the object belongs to."""
    project_slug: str
    subject: str
    """Who it is about: the user's id at the OAuth2 server, or the subject line of a mail."""
    organization_id: str | None = None
    """Organization the entry belongs to, if any."""
    project_scope: str | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> InternalIsOwnerForProjectBySlugBody:
        self = new(cls)
        try:
            m = src if len(src) == 5 else {**_ABSENT, **src}
            self.namespace = (
                known_internal_is_owner_for_project_by_slug_body_namespace(v, v)
                if type(v := m["namespace"]) is str
                else need(decode_internal_is_owner_for_project_by_slug_body_namespace, v, lenient)
            )
            self.project_slug = v if type(v := m["project_slug"]) is str else need(text, v, lenient)
            self.subject = v if type(v := m["subject"]) is str else need(text, v, lenient)
            self.organization_id = v if (v := m["organization_id"]) is None or type(v) is str else text(v)
            self.project_scope = v if (v := m["project_scope"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 5 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.namespace) is not None:
            out["namespace"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.project_slug) is not None:
            out["project_slug"] = v if type(v) is str else plain(v)
        if (v := self.subject) is not None:
            out["subject"] = v if type(v) is str else plain(v)
        if (v := self.organization_id) is not None:
            out["organization_id"] = v if type(v) is str else plain(v)
        if (v := self.project_scope) is not None:
            out["project_scope"] = v if type(v) is str else plain(v)
        return out


decode_internal_is_owner_for_project_by_slug_body = InternalIsOwnerForProjectBySlugBody.from_dict
