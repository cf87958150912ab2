"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "initial_access_token initial_id_token initial_refresh_token provider subject".split()
)


@define(kw_only=True, repr=False)
class IdentityCredentialsOidcProvider(Model):
    """One linked account at a provider, and the tokens of the first sign-in there.

    Schema `identityCredentialsOidcProvider`: part of `IdentityCredentialsOidc`.
    """

    initial_access_token: str | None = field(default=None, repr=False)
    initial_id_token: str | None = field(default=None, repr=False)
    initial_refresh_token: str | None = field(default=None, repr=False)
    provider: str | None = None
    """Name of the provider as configured."""
    subject: str | None = None
    """Who it is about: the user's id at the OAuth2 server, or the subject line of a mail."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityCredentialsOidcProvider:
        self = new(cls)
        try:
            m = src if len(src) == 5 else {**_ABSENT, **src}
            self.initial_access_token = v if (v := m["initial_access_token"]) is None or type(v) is str else text(v)
            self.initial_id_token = v if (v := m["initial_id_token"]) is None or type(v) is str else text(v)
            self.initial_refresh_token = v if (v := m["initial_refresh_token"]) is None or type(v) is str else text(v)
            self.provider = v if (v := m["provider"]) is None or type(v) is str else text(v)
            self.subject = v if (v := m["subject"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 5 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.initial_access_token) is not None:
            out["initial_access_token"] = v if type(v) is str else plain(v)
        if (v := self.initial_id_token) is not None:
            out["initial_id_token"] = v if type(v) is str else plain(v)
        if (v := self.initial_refresh_token) is not None:
            out["initial_refresh_token"] = v if type(v) is str else plain(v)
        if (v := self.provider) is not None:
            out["provider"] = v if type(v) is str else plain(v)
        if (v := self.subject) is not None:
            out["subject"] = v if type(v) is str else plain(v)
        return out


decode_identity_credentials_oidc_provider = IdentityCredentialsOidcProvider.from_dict
