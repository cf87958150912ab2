"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, integer, maybe, maybe_list, members, need, plain, rest, text

_KEYS = frozenset("subject acr amr context force_subject_identifier remember remember_for".split())


@define(kw_only=True, repr=False)
class AcceptOAuth2LoginRequest(Model):
    """Schema `acceptOAuth2LoginRequest`."""

    subject: str
    """Who it is about: the user's id at the OAuth2 server, or the subject line of a mail."""
    acr: str | None = None
    amr: list[str] | None = None
    """Authentication methods used, in short names."""
    context: Any = None
    """Free data handed on from one step to the next."""
    force_subject_identifier: str | None = None
    remember: bool | None = None
    """Whether to skip the question next time."""
    remember_for: int | None = None
    """Seconds to remember; 0 means for ever."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AcceptOAuth2LoginRequest:
        self, get = cls.__new__(cls), members(src)
        self.subject = v if type(v := get("subject")) is str else need(text, src, "subject", lenient)
        self.acr = v if type(v := get("acr")) is str else maybe(text, src, "acr", lenient)
        self.amr = maybe_list(text, src, "amr", lenient)
        self.context = get("context")
        self.force_subject_identifier = maybe(text, src, "force_subject_identifier", lenient)
        self.remember = v if type(v := get("remember")) is bool else maybe(boolean, src, "remember", lenient)
        self.remember_for = v if type(v := get("remember_for")) is int else maybe(integer, src, "remember_for", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "subject": self.subject,
            "acr": self.acr,
            "amr": plain(self.amr),
            "context": plain(self.context),
            "force_subject_identifier": self.force_subject_identifier,
            "remember": self.remember,
            "remember_for": self.remember_for,
        }
        return compact(known, self.additional_properties)
