"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, free_form, inside, iso, many, maybe, moment, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "apple_private_key apple_private_key_id apple_team_id auth_url azure_tenant client_id client_secret created_at "
    "id issuer_url label mapper_url project_revision_id provider provider_id requested_claims scope token_url "
    "updated_at".split()
)


@define(kw_only=True, repr=False)
class NormalizedProjectRevisionThirdPartyProvider(Model):
    """A social sign-in provider with its client, its scopes and the mapper that makes traits of its claims.

    Schema `normalizedProjectRevisionThirdPartyProvider`: part of `NormalizedProjectRevision`.
    """

    apple_private_key: str | None = field(default=None, repr=False)
    apple_private_key_id: str | None = None
    apple_team_id: str | None = None
    auth_url: str | None = None
    azure_tenant: str | None = None
    client_id: str | None = None
    """Id of the application at Hydra."""
    client_secret: str | None = field(default=None, repr=False)
    """Secret of the client; present only right after it was set."""
    created_at: datetime | None = None
    """When it was made."""
    id: str | None = None
    """Unique id, given by the server unless you may choose it."""
    issuer_url: str | None = None
    label: str | None = None
    """Name shown to people."""
    mapper_url: str | None = None
    project_revision_id: str | None = None
    provider: str | None = None
    """Name of the provider as configured."""
    provider_id: str | None = None
    requested_claims: dict[str, Any] | None = None
    scope: list[str] | None = None
    """Scopes, separated by spaces."""
    token_url: str | None = None
    updated_at: datetime | None = None
    """When it last changed."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> NormalizedProjectRevisionThirdPartyProvider:
        self = new(cls)
        try:
            m = src if len(src) == 19 else {**_ABSENT, **src}
            self.apple_private_key = v if (v := m["apple_private_key"]) is None or type(v) is str else text(v)
            self.apple_private_key_id = v if (v := m["apple_private_key_id"]) is None or type(v) is str else text(v)
            self.apple_team_id = v if (v := m["apple_team_id"]) is None or type(v) is str else text(v)
            self.auth_url = v if (v := m["auth_url"]) is None or type(v) is str else text(v)
            self.azure_tenant = v if (v := m["azure_tenant"]) is None or type(v) is str else text(v)
            self.client_id = v if (v := m["client_id"]) is None or type(v) is str else text(v)
            self.client_secret = v if (v := m["client_secret"]) is None or type(v) is str else text(v)
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.id = v if (v := m["id"]) is None or type(v) is str else text(v)
            self.issuer_url = v if (v := m["issuer_url"]) is None or type(v) is str else text(v)
            self.label = v if (v := m["label"]) is None or type(v) is str else text(v)
            self.mapper_url = v if (v := m["mapper_url"]) is None or type(v) is str else text(v)
            self.project_revision_id = v if (v := m["project_revision_id"]) is None or type(v) is str else text(v)
            self.provider = v if (v := m["provider"]) is None or type(v) is str else text(v)
            self.provider_id = v if (v := m["provider_id"]) is None or type(v) is str else text(v)
            self.requested_claims = None if (v := m["requested_claims"]) is None else free_form(v, lenient)
            self.scope = None if (v := m["scope"]) is None else [] if v == [] else many(text, v, lenient)
            self.token_url = v if (v := m["token_url"]) is None or type(v) is str else text(v)
            self.updated_at = d if (v := m["updated_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 19 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.created_at, self.updated_at))
        if (v := self.apple_private_key) is not None:
            out["apple_private_key"] = v if type(v) is str else plain(v)
        if (v := self.apple_private_key_id) is not None:
            out["apple_private_key_id"] = v if type(v) is str else plain(v)
        if (v := self.apple_team_id) is not None:
            out["apple_team_id"] = v if type(v) is str else plain(v)
        if (v := self.auth_url) is not None:
            out["auth_url"] = v if type(v) is str else plain(v)
        if (v := self.azure_tenant) is not None:
            out["azure_tenant"] = v if type(v) is str else plain(v)
        if (v := self.client_id) is not None:
            out["client_id"] = v if type(v) is str else plain(v)
        if (v := self.client_secret) is not None:
            out["client_secret"] = v if type(v) is str else plain(v)
        if (v := dates[0]) is not None:
            out["created_at"] = v
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.issuer_url) is not None:
            out["issuer_url"] = v if type(v) is str else plain(v)
        if (v := self.label) is not None:
            out["label"] = v if type(v) is str else plain(v)
        if (v := self.mapper_url) is not None:
            out["mapper_url"] = v if type(v) is str else plain(v)
        if (v := self.project_revision_id) is not None:
            out["project_revision_id"] = v if type(v) is str else plain(v)
        if (v := self.provider) is not None:
            out["provider"] = v if type(v) is str else plain(v)
        if (v := self.provider_id) is not None:
            out["provider_id"] = v if type(v) is str else plain(v)
        if (v := self.requested_claims) is not None:
            out["requested_claims"] = plain(v)
        if (v := self.scope) is not None:
            out["scope"] = plain(v)
        if (v := self.token_url) is not None:
            out["token_url"] = v if type(v) is str else plain(v)
        if (v := dates[1]) is not None:
            out["updated_at"] = v
        return out


decode_normalized_project_revision_third_party_provider = NormalizedProjectRevisionThirdPartyProvider.from_dict
