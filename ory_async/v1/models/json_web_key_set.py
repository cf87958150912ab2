"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, WithKeys, inside, many, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.json_web_key import JsonWebKey, decode_json_web_key

_ABSENT: dict[str, Any] = dict.fromkeys("keys".split())


@define(kw_only=True, repr=False)
class JsonWebKeySet(WithKeys):
    """A named set of keys; the newest one signs, the others still check.

    Schema `jsonWebKeySet`: answer of `discover_json_web_keys`, `get_json_web_key_set`, `set_json_web_key_set` and 2
    more; sent to `set_json_web_key_set`; part of `OAuth2Client`.
    """

    keys: list[JsonWebKey] | None = None
    """Each of them, found by its kid."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> JsonWebKeySet:
        self = new(cls)
        try:
            m = src if len(src) == 1 else {**_ABSENT, **src}
            self.keys = None if (v := m["keys"]) is None else [] if v == [] else many(decode_json_web_key, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 1 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.keys) is not None:
            out["keys"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        return out


decode_json_web_key_set = JsonWebKeySet.from_dict
