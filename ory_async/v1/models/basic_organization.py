"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, many, missing, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.basic_organization_default_region import (
    BasicOrganizationDefaultRegion,
    decode_basic_organization_default_region,
    known_basic_organization_default_region,
)

_ABSENT: dict[str, Any] = dict.fromkeys("domains id label default_region session_lifespan".split())


@define(kw_only=True, repr=False)
class BasicOrganization(Model):
    """A company without its providers: name, domains and where its users are kept.

    Schema `basicOrganization`: part of `Project`, `SetProject`.
    """

    domains: list[str]
    """Email domains that belong to the organization."""
    id: str
    """Unique id, given by the server unless you may choose it."""
    label: str
    """Name shown to people."""
    default_region: BasicOrganizationDefaultRegion | str | None = None
    session_lifespan: str | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> BasicOrganization:
        self = new(cls)
        try:
            m = src if len(src) == 5 else {**_ABSENT, **src}
            self.domains = (
                missing(lenient) or [] if (v := m["domains"]) is None else [] if v == [] else many(text, v, lenient)
            )
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.label = v if type(v := m["label"]) is str else need(text, v, lenient)
            self.default_region = (
                None
                if (v := m["default_region"]) is None
                else known_basic_organization_default_region(v, v)
                if type(v) is str
                else decode_basic_organization_default_region(v)
            )
            self.session_lifespan = v if (v := m["session_lifespan"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 5 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
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


decode_basic_organization = BasicOrganization.from_dict
