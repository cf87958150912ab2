"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, OpenStrEnum, inside, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.revocation_reason import RevocationReason, decode_revocation_reason, known_revocation_reason

_ABSENT: dict[str, Any] = dict.fromkeys("credential reason".split())


@define(kw_only=True, repr=False)
class SelfRevokeApiKeyRequest(Model):
    """A key whose holder wants it to end, for instance because it leaked.

    Schema `SelfRevokeApiKeyRequest`: sent to `revoke_api_key`.
    """

    credential: str | None = field(default=None, repr=False)
    """The key itself, as its holder sends it; a secret."""
    reason: RevocationReason | str | None = None
    """Why, in words for developers."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SelfRevokeApiKeyRequest:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.credential = v if (v := m["credential"]) is None or type(v) is str else text(v)
            self.reason = (
                None
                if (v := m["reason"]) is None
                else known_revocation_reason(v, v)
                if type(v) is str
                else decode_revocation_reason(v)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.credential) is not None:
            out["credential"] = v if type(v) is str else plain(v)
        if (v := self.reason) is not None:
            out["reason"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        return out


decode_self_revoke_api_key_request = SelfRevokeApiKeyRequest.from_dict
