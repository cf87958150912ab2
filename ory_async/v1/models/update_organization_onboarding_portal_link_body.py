"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, iso, maybe, moment, need, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("enable_scim enable_sso expires_at".split())


@define(kw_only=True, repr=False)
class UpdateOrganizationOnboardingPortalLinkBody(Model):
    """What an onboarding link opens from now on, and until when.

    Schema `updateOrganizationOnboardingPortalLinkBody`: sent to `update_organization_onboarding_portal_link`.
    """

    enable_scim: bool
    """Whether the administrator may set up a directory by SCIM."""
    enable_sso: bool
    """Whether the administrator may set up providers to sign in with."""
    expires_at: datetime | None = None
    """When it stops counting."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UpdateOrganizationOnboardingPortalLinkBody:
        self = new(cls)
        try:
            m = src if len(src) == 3 else {**_ABSENT, **src}
            self.enable_scim = v if type(v := m["enable_scim"]) is bool else need(boolean, v, lenient)
            self.enable_sso = v if type(v := m["enable_sso"]) is bool else need(boolean, v, lenient)
            self.expires_at = d if (v := m["expires_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 3 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.expires_at,))
        if (v := self.enable_scim) is not None:
            out["enable_scim"] = v if type(v) is bool else plain(v)
        if (v := self.enable_sso) is not None:
            out["enable_sso"] = v if type(v) is bool else plain(v)
        if (v := dates[0]) is not None:
            out["expires_at"] = v
        return out


decode_update_organization_onboarding_portal_link_body = UpdateOrganizationOnboardingPortalLinkBody.from_dict
