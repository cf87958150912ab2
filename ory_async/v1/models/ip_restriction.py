"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, many, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("allowed_cidrs".split())


@define(kw_only=True, repr=False)
class IPRestriction(Model):
    """Networks from which an API key is accepted; none means from anywhere.

    Schema `IPRestriction`: part of `AdminRotateIssuedApiKeyBody`, `ImportApiKeyRequest`, `ImportedApiKey` and 4
    more.
    """

    allowed_cidrs: list[str] | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IPRestriction:
        self = new(cls)
        try:
            m = src if len(src) == 1 else {**_ABSENT, **src}
            self.allowed_cidrs = (
                None if (v := m["allowed_cidrs"]) is None else [] if v == [] else many(text, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 1 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.allowed_cidrs) is not None:
            out["allowed_cidrs"] = plain(v)
        return out


decode_ip_restriction = IPRestriction.from_dict
