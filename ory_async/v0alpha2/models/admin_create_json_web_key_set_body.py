"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("alg use kid".split())


@define(kw_only=True, repr=False)
class AdminCreateJsonWebKeySetBody(Model):
    """What kind of key pair Hydra shall make; the private half stays on the server.

    Schema `adminCreateJsonWebKeySetBody`: sent to `admin_create_json_web_key_set`.
    """

    alg: str
    """Algorithm of the new key, RS256, ES256, ES512, EdDSA, HS256 or HS512."""
    use: str
    """What the new key is for, sig for signing or enc for encryption."""
    kid: str | None = None
    """Id of the key inside its set."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AdminCreateJsonWebKeySetBody:
        self = new(cls)
        try:
            m = src if len(src) == 3 else {**_ABSENT, **src}
            self.alg = v if type(v := m["alg"]) is str else need(text, v, lenient)
            self.use = v if type(v := m["use"]) is str else need(text, v, lenient)
            self.kid = v if (v := m["kid"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 3 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.alg) is not None:
            out["alg"] = v if type(v) is str else plain(v)
        if (v := self.use) is not None:
            out["use"] = v if type(v) is str else plain(v)
        if (v := self.kid) is not None:
            out["kid"] = v if type(v) is str else plain(v)
        return out


decode_admin_create_json_web_key_set_body = AdminCreateJsonWebKeySetBody.from_dict
