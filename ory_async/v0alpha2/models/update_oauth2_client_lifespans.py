"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, rest, text

_KEYS = frozenset(
    "authorization_code_grant_access_token_lifespan authorization_code_grant_id_token_lifespan "
    "authorization_code_grant_refresh_token_lifespan client_credentials_grant_access_token_lifespan "
    "implicit_grant_access_token_lifespan implicit_grant_id_token_lifespan jwt_bearer_grant_access_token_lifespan "
    "password_grant_access_token_lifespan password_grant_refresh_token_lifespan "
    "refresh_token_grant_access_token_lifespan refresh_token_grant_id_token_lifespan "
    "refresh_token_grant_refresh_token_lifespan".split()
)


@define(kw_only=True, repr=False)
class UpdateOAuth2ClientLifespans(Model):
    """Schema `UpdateOAuth2ClientLifespans`."""

    authorization_code_grant_access_token_lifespan: str | None = None
    authorization_code_grant_id_token_lifespan: str | None = None
    authorization_code_grant_refresh_token_lifespan: str | None = None
    client_credentials_grant_access_token_lifespan: str | None = None
    implicit_grant_access_token_lifespan: str | None = None
    implicit_grant_id_token_lifespan: str | None = None
    jwt_bearer_grant_access_token_lifespan: str | None = None
    password_grant_access_token_lifespan: str | None = None
    password_grant_refresh_token_lifespan: str | None = None
    refresh_token_grant_access_token_lifespan: str | None = None
    refresh_token_grant_id_token_lifespan: str | None = None
    refresh_token_grant_refresh_token_lifespan: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UpdateOAuth2ClientLifespans:
        self, _ = cls.__new__(cls), members(src)
        self.authorization_code_grant_access_token_lifespan = maybe(
            text, src, "authorization_code_grant_access_token_lifespan", lenient
        )
        self.authorization_code_grant_id_token_lifespan = maybe(
            text, src, "authorization_code_grant_id_token_lifespan", lenient
        )
        self.authorization_code_grant_refresh_token_lifespan = maybe(
            text, src, "authorization_code_grant_refresh_token_lifespan", lenient
        )
        self.client_credentials_grant_access_token_lifespan = maybe(
            text, src, "client_credentials_grant_access_token_lifespan", lenient
        )
        self.implicit_grant_access_token_lifespan = maybe(text, src, "implicit_grant_access_token_lifespan", lenient)
        self.implicit_grant_id_token_lifespan = maybe(text, src, "implicit_grant_id_token_lifespan", lenient)
        self.jwt_bearer_grant_access_token_lifespan = maybe(
            text, src, "jwt_bearer_grant_access_token_lifespan", lenient
        )
        self.password_grant_access_token_lifespan = maybe(text, src, "password_grant_access_token_lifespan", lenient)
        self.password_grant_refresh_token_lifespan = maybe(text, src, "password_grant_refresh_token_lifespan", lenient)
        self.refresh_token_grant_access_token_lifespan = maybe(
            text, src, "refresh_token_grant_access_token_lifespan", lenient
        )
        self.refresh_token_grant_id_token_lifespan = maybe(text, src, "refresh_token_grant_id_token_lifespan", lenient)
        self.refresh_token_grant_refresh_token_lifespan = maybe(
            text, src, "refresh_token_grant_refresh_token_lifespan", lenient
        )
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "authorization_code_grant_access_token_lifespan": self.authorization_code_grant_access_token_lifespan,
            "authorization_code_grant_id_token_lifespan": self.authorization_code_grant_id_token_lifespan,
            "authorization_code_grant_refresh_token_lifespan": self.authorization_code_grant_refresh_token_lifespan,
            "client_credentials_grant_access_token_lifespan": self.client_credentials_grant_access_token_lifespan,
            "implicit_grant_access_token_lifespan": self.implicit_grant_access_token_lifespan,
            "implicit_grant_id_token_lifespan": self.implicit_grant_id_token_lifespan,
            "jwt_bearer_grant_access_token_lifespan": self.jwt_bearer_grant_access_token_lifespan,
            "password_grant_access_token_lifespan": self.password_grant_access_token_lifespan,
            "password_grant_refresh_token_lifespan": self.password_grant_refresh_token_lifespan,
            "refresh_token_grant_access_token_lifespan": self.refresh_token_grant_access_token_lifespan,
            "refresh_token_grant_id_token_lifespan": self.refresh_token_grant_id_token_lifespan,
            "refresh_token_grant_refresh_token_lifespan": self.refresh_token_grant_refresh_token_lifespan,
        }
        return compact(known, self.additional_properties)
