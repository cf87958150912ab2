"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, many, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.organization_body_default_region import (
    OrganizationBodyDefaultRegion,
    decode_organization_body_default_region,
    known_organization_body_default_region,
)

_ABSENT: dict[str, Any] = dict.fromkeys("default_region domains label session_lifespan".split())


@define(kw_only=True, repr=False)
class OrganizationBody(Model):
    """A company whose staff signs in with its own provider, as you want it to be.

    Schema `OrganizationBody`: sent to `create_organization`, `update_organization`.
    """

    default_region: OrganizationBodyDefaultRegion | str | None = None
    """Where new users of the company are kept."""
    domains: list[str] | None = None
    """Email domains that belong to the organization."""
    label: str | None = None
    """Name shown to people."""
    session_lifespan: str | None = None
    """How long people of the company stay signed in, such as 24h; null takes the project's setting."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OrganizationBody:
        self = new(cls)
        try:
            m = src if len(src) == 4 else {**_ABSENT, **src}
            self.default_region = (
                None
                if (v := m["default_region"]) is None
                else known_organization_body_default_region(v, v)
                if type(v) is str
                else decode_organization_body_default_region(v)
            )
            self.domains = None if (v := m["domains"]) is None else [] if v == [] else many(text, v, lenient)
            self.label = v if (v := m["label"]) is None or type(v) is str else text(v)
            self.session_lifespan = v if (v := m["session_lifespan"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 4 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.default_region) is not None:
            out["default_region"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.domains) is not None:
            out["domains"] = plain(v)
        if (v := self.label) is not None:
            out["label"] = v if type(v) is str else plain(v)
        if (v := self.session_lifespan) is not None:
            out["session_lifespan"] = v if type(v) is str else plain(v)
        return out


decode_organization_body = OrganizationBody.from_dict
