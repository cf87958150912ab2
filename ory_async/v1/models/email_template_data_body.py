"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, rest, text

_KEYS = frozenset("html plaintext".split())


@define(kw_only=True, repr=False)
class EmailTemplateDataBody(Model):
    """Schema `emailTemplateDataBody`."""

    html: str
    plaintext: str
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> EmailTemplateDataBody:
        self, get = cls.__new__(cls), members(src)
        self.html = v if type(v := get("html")) is str else need(text, src, "html", lenient)
        self.plaintext = v if type(v := get("plaintext")) is str else need(text, src, "plaintext", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"html": self.html, "plaintext": self.plaintext}
        return compact(known, self.additional_properties)
