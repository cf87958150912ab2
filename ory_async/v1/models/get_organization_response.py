"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, missing, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.organization import Organization, decode_organization

_ABSENT: dict[str, Any] = dict.fromkeys("organization".split())


@define(kw_only=True, repr=False)
class GetOrganizationResponse(Model):
    """One company of a project, in an envelope.

    Schema `getOrganizationResponse`: answer of `get_organization`.
    """

    organization: Organization

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GetOrganizationResponse:
        self = new(cls)
        try:
            m = src if len(src) == 1 else {**_ABSENT, **src}
            self.organization = (
                missing(lenient) if (v := m["organization"]) is None else decode_organization(v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 1 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.organization) is not None:
            out["organization"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        return out


decode_get_organization_response = GetOrganizationResponse.from_dict
