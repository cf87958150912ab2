"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, OpenStrEnum, inside, iso, maybe, moment, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.normalized_project_revision_scim_client_state import (
    NormalizedProjectRevisionScimClientState,
    decode_normalized_project_revision_scim_client_state,
    known_normalized_project_revision_scim_client_state,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "authorization_header_secret client_id label mapper_url organization_id created_at id proxy_scim_server_url "
    "state updated_at".split()
)


@define(kw_only=True, repr=False)
class NormalizedProjectRevisionScimClient(Model):
    """A company directory that adds and removes users by itself, over SCIM.

    Schema `normalizedProjectRevisionScimClient`: part of `CreateProjectNormalizedPayload`,
    `NormalizedProjectRevision`, `OnboardingPortalOrganization`, `SetOrganizationFromOnboardingPortalLinkBody`.
    """

    authorization_header_secret: str = field(repr=False)
    client_id: str
    """Id of the application at Hydra."""
    label: str
    """Name shown to people."""
    mapper_url: str
    organization_id: str
    """Organization the entry belongs to, if any."""
    created_at: datetime | None = None
    """When it was made."""
    id: str | None = None
    """Unique id, given by the server unless you may choose it."""
    proxy_scim_server_url: str | None = None
    state: NormalizedProjectRevisionScimClientState | str | None = None
    """How far it got: active or inactive for identities, the step for flows."""
    updated_at: datetime | None = None
    """When it last changed."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> NormalizedProjectRevisionScimClient:
        self = new(cls)
        try:
            m = src if len(src) == 10 else {**_ABSENT, **src}
            self.authorization_header_secret = (
                v if type(v := m["authorization_header_secret"]) is str else need(text, v, lenient)
            )
            self.client_id = v if type(v := m["client_id"]) is str else need(text, v, lenient)
            self.label = v if type(v := m["label"]) is str else need(text, v, lenient)
            self.mapper_url = v if type(v := m["mapper_url"]) is str else need(text, v, lenient)
            self.organization_id = v if type(v := m["organization_id"]) is str else need(text, v, lenient)
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.id = v if (v := m["id"]) is None or type(v) is str else text(v)
            self.proxy_scim_server_url = v if (v := m["proxy_scim_server_url"]) is None or type(v) is str else text(v)
            self.state = (
                None
                if (v := m["state"]) is None
                else known_normalized_project_revision_scim_client_state(v, v)
                if type(v) is str
                else decode_normalized_project_revision_scim_client_state(v)
            )
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
        if (v := self.authorization_header_secret) is not None:
            out["authorization_header_secret"] = v if type(v) is str else plain(v)
        if (v := self.client_id) is not None:
            out["client_id"] = v if type(v) is str else plain(v)
        if (v := self.label) is not None:
            out["label"] = v if type(v) is str else plain(v)
        if (v := self.mapper_url) is not None:
            out["mapper_url"] = v if type(v) is str else plain(v)
        if (v := self.organization_id) is not None:
            out["organization_id"] = v if type(v) is str else plain(v)
        if (v := dates[0]) is not None:
            out["created_at"] = v
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.proxy_scim_server_url) is not None:
            out["proxy_scim_server_url"] = v if type(v) is str else plain(v)
        if (v := self.state) is not None:
            out["state"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := dates[1]) is not None:
            out["updated_at"] = v
        return out


decode_normalized_project_revision_scim_client = NormalizedProjectRevisionScimClient.from_dict
