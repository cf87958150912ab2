"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, integer, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("available_domains can_use used_domains".split())


@define(kw_only=True, repr=False)
class QuotaCustomDomains(Model):
    """How many host names of your own a project may have and has.

    Schema `QuotaCustomDomains`.
    """

    available_domains: int | None = None
    can_use: bool | None = None
    used_domains: int | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> QuotaCustomDomains:
        self = new(cls)
        try:
            m = src if len(src) == 3 else {**_ABSENT, **src}
            self.available_domains = v if (v := m["available_domains"]) is None or type(v) is int else integer(v)
            self.can_use = v if (v := m["can_use"]) is None or type(v) is bool else boolean(v)
            self.used_domains = v if (v := m["used_domains"]) is None or type(v) is int else integer(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 3 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.available_domains) is not None:
            out["available_domains"] = v if type(v) is int else plain(v)
        if (v := self.can_use) is not None:
            out["can_use"] = v if type(v) is bool else plain(v)
        if (v := self.used_domains) is not None:
            out["used_domains"] = v if type(v) is int else plain(v)
        return out


decode_quota_custom_domains = QuotaCustomDomains.from_dict
