"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("provider subject organization use_auto_link".split())


@define(kw_only=True, repr=False)
class IdentityWithCredentialsOidcConfigProvider(Model):
    """Schema `identityWithCredentialsOidcConfigProvider`."""

    provider: str
    """Name of the provider as configured."""
    subject: str
    """Who it is about: the user's id at the OAuth2 server, or the subject line of a mail."""
    organization: str | None = None
    use_auto_link: bool | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityWithCredentialsOidcConfigProvider:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.provider = v if type(v := m[k := "provider"]) is str else need(text, v, lenient)
            self.subject = v if type(v := m[k := "subject"]) is str else need(text, v, lenient)
            self.organization = v if (v := m[k := "organization"]) is None or type(v) is str else text(v)
            self.use_auto_link = v if (v := m[k := "use_auto_link"]) is None or type(v) is bool else boolean(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.provider) is not None:
            out["provider"] = v
        if (v := self.subject) is not None:
            out["subject"] = v
        if (v := self.organization) is not None:
            out["organization"] = v
        if (v := self.use_auto_link) is not None:
            out["use_auto_link"] = v
        return out
