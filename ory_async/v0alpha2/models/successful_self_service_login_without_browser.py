"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, need, plain, rest, text
from ory_async.v0alpha2.models.session import Session

_KEYS = frozenset("session session_token".split())


@define(kw_only=True, repr=False)
class SuccessfulSelfServiceLoginWithoutBrowser(Model):
    """Schema `successfulSelfServiceLoginWithoutBrowser`."""

    session: Session
    """The session, with identity and times."""
    session_token: str | None = field(default=None, repr=False)
    """Secret that stands for the session; missing in browser flows."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SuccessfulSelfServiceLoginWithoutBrowser:
        self, get = cls.__new__(cls), members(src)
        self.session = need(Session.from_dict, src, "session", lenient)
        self.session_token = v if type(v := get("session_token")) is str else maybe(text, src, "session_token", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"session": plain(self.session), "session_token": self.session_token}
        return compact(known, self.additional_properties)
