"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, maybe, members, need, rest, text

_KEYS = frozenset("allowed error".split())


@define(kw_only=True, repr=False)
class CheckPermissionResultWithError(Model):
    """Schema `checkPermissionResultWithError`."""

    allowed: bool
    """Whether the subject has the relation."""
    error: str | None = None
    """What went wrong; a short code in OAuth2 answers."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CheckPermissionResultWithError:
        self, get = cls.__new__(cls), members(src)
        self.allowed = v if type(v := get("allowed")) is bool else need(boolean, src, "allowed", lenient)
        self.error = v if type(v := get("error")) is str else maybe(text, src, "error", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"allowed": self.allowed, "error": self.error}
        return compact(known, self.additional_properties)
