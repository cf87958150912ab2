"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("client_id client_secret issuer_url".split())


@define(kw_only=True, repr=False)
class GenericOIDCProvider(Model):
    """An OpenID provider that an organization brings along: where it is and the client registered there.

    Schema `GenericOIDCProvider`: part of `CreateWorkspaceOrganizationBody`.
    """

    client_id: str
    """Id of the application at Hydra."""
    client_secret: str = field(repr=False)
    """Secret of the client; present only right after it was set."""
    issuer_url: str

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GenericOIDCProvider:
        self = new(cls)
        try:
            m = src if len(src) == 3 else {**_ABSENT, **src}
            self.client_id = v if type(v := m["client_id"]) is str else need(text, v, lenient)
            self.client_secret = v if type(v := m["client_secret"]) is str else need(text, v, lenient)
            self.issuer_url = v if type(v := m["issuer_url"]) is str else need(text, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 3 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.client_id) is not None:
            out["client_id"] = v if type(v) is str else plain(v)
        if (v := self.client_secret) is not None:
            out["client_secret"] = v if type(v) is str else plain(v)
        if (v := self.issuer_url) is not None:
            out["issuer_url"] = v if type(v) is str else plain(v)
        return out


decode_generic_oidc_provider = GenericOIDCProvider.from_dict
