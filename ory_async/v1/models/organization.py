"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, iso, many, missing, moment, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.organization_default_region import (
    OrganizationDefaultRegion,
    decode_organization_default_region,
    known_organization_default_region,
)

_ABSENT: dict[str, Any] = dict.fromkeys("created_at domains id label default_region session_lifespan".split())


@define(kw_only=True, repr=False)
class Organization(Model):
    """A company whose staff signs in with its own provider.

    Schema `organization`: answer of `create_organization`, `update_organization`; part of
    `CreateProjectNormalizedPayload`, `GetOrganizationResponse`, `ListOrganizationsResponse`,
    `NormalizedProjectRevision`.
    """

    created_at: datetime
    """When it was made."""
    domains: list[str]
    """Email domains that belong to the organization."""
    id: str
    """Unique id, given by the server unless you may choose it."""
    label: str
    """Name shown to people."""
    default_region: OrganizationDefaultRegion | str | None = None
    """Where new users of the company are kept."""
    session_lifespan: str | None = None
    """How long people of the company stay signed in, such as 24h; null takes the project's setting."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Organization:
        self = new(cls)
        try:
            m = src if len(src) == 6 else {**_ABSENT, **src}
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            self.domains = (
                missing(lenient) or [] if (v := m["domains"]) is None else [] if v == [] else many(text, v, lenient)
            )
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.label = v if type(v := m["label"]) is str else need(text, v, lenient)
            self.default_region = (
                None
                if (v := m["default_region"]) is None
                else known_organization_default_region(v, v)
                if type(v) is str
                else decode_organization_default_region(v)
            )
            self.session_lifespan = v if (v := m["session_lifespan"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 6 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.created_at,))
        if (v := dates[0]) is not None:
            out["created_at"] = v
        if (v := self.domains) is not None:
            out["domains"] = plain(v)
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.label) is not None:
            out["label"] = v if type(v) is str else plain(v)
        if (v := self.default_region) is not None:
            out["default_region"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.session_lifespan) is not None:
            out["session_lifespan"] = v if type(v) is str else plain(v)
        return out


decode_organization = Organization.from_dict
