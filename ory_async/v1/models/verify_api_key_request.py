"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("credential".split())


@define(kw_only=True, repr=False)
class VerifyApiKeyRequest(Model):
    """A credential, as somebody presented it, to be looked up.

    Schema `VerifyApiKeyRequest`: sent to `admin_verify_api_key`; part of `BatchVerifyApiKeysRequest`.
    """

    credential: str | None = field(default=None, repr=False)
    """The key itself, as its holder sends it; a secret."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> VerifyApiKeyRequest:
        self = new(cls)
        try:
            m = src if len(src) == 1 else {**_ABSENT, **src}
            self.credential = v if (v := m["credential"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 1 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.credential) is not None:
            out["credential"] = v if type(v) is str else plain(v)
        return out


decode_verify_api_key_request = VerifyApiKeyRequest.from_dict
