"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, plain, rest
from ory_async.v0_6.models.generic_error import GenericError

_KEYS = frozenset("error".split())


@define(kw_only=True, repr=False)
class JsonError(Model):
    """Schema `jsonError`."""

    error: GenericError
    """What went wrong; a short code in OAuth2 answers."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> JsonError:
        self, _ = cls.__new__(cls), members(src)
        self.error = need(GenericError.from_dict, src, "error", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"error": plain(self.error)}
        return compact(known, self.additional_properties)
