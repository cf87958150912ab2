"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, rest, text

_KEYS = frozenset("locale translations".split())


@define(kw_only=True, repr=False)
class RevisionAccountExperienceCustomTranslation(Model):
    """Schema `RevisionAccountExperienceCustomTranslation`."""

    locale: str
    translations: str
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> RevisionAccountExperienceCustomTranslation:
        self, get = cls.__new__(cls), members(src)
        self.locale = v if type(v := get("locale")) is str else need(text, src, "locale", lenient)
        self.translations = v if type(v := get("translations")) is str else need(text, src, "translations", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"locale": self.locale, "translations": self.translations}
        return compact(known, self.additional_properties)
