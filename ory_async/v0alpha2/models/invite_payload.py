"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, rest, text

_KEYS = frozenset("invitee_email".split())


@define(kw_only=True, repr=False)
class InvitePayload(Model):
    """Schema `InvitePayload`."""

    invitee_email: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> InvitePayload:
        self, get = cls.__new__(cls), members(src)
        self.invitee_email = v if type(v := get("invitee_email")) is str else maybe(text, src, "invitee_email", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"invitee_email": self.invitee_email}
        return compact(known, self.additional_properties)
