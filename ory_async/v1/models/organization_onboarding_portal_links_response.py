"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, missing, new, rest
from ory_async.errors import DecodeError
from ory_async.v1.models.onboarding_portal_link import OnboardingPortalLink

_ABSENT: dict[str, Any] = dict.fromkeys("links".split())


@define(kw_only=True, repr=False)
class OrganizationOnboardingPortalLinksResponse(Model):
    """Schema `organizationOnboardingPortalLinksResponse`."""

    links: list[OnboardingPortalLink]
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OrganizationOnboardingPortalLinksResponse:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.links = (
                missing(lenient) or []
                if (v := m[k := "links"]) is None
                else many(OnboardingPortalLink.from_dict, v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.links) is not None:
            out["links"] = v
        return out
