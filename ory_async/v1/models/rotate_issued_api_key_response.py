"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.issued_api_key import IssuedApiKey, decode_issued_api_key

_ABSENT: dict[str, Any] = dict.fromkeys("issued_api_key old_issued_api_key secret".split())


@define(kw_only=True, repr=False)
class RotateIssuedApiKeyResponse(Model):
    """The successor of a key with its secret, shown this once, and the old one, which ended.

    Schema `RotateIssuedApiKeyResponse`: answer of `admin_rotate_issued_api_key`.
    """

    issued_api_key: IssuedApiKey | None = None
    old_issued_api_key: IssuedApiKey | None = None
    secret: str | None = field(default=None, repr=False)
    """The secret value, shown only in this answer."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> RotateIssuedApiKeyResponse:
        self = new(cls)
        try:
            m = src if len(src) == 3 else {**_ABSENT, **src}
            self.issued_api_key = None if (v := m["issued_api_key"]) is None else decode_issued_api_key(v, lenient)
            self.old_issued_api_key = (
                None if (v := m["old_issued_api_key"]) is None else decode_issued_api_key(v, lenient)
            )
            self.secret = v if (v := m["secret"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 3 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.issued_api_key) is not None:
            out["issued_api_key"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.old_issued_api_key) is not None:
            out["old_issued_api_key"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.secret) is not None:
            out["secret"] = v if type(v) is str else plain(v)
        return out


decode_rotate_issued_api_key_response = RotateIssuedApiKeyResponse.from_dict
