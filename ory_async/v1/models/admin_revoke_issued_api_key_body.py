"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.revocation_reason import RevocationReason, decode_revocation_reason, known_revocation_reason

_ABSENT: dict[str, Any] = dict.fromkeys("description reason".split())


@define(kw_only=True, repr=False)
class AdminRevokeIssuedApiKeyBody(Model):
    """Why a key that Ory issued stops counting; it cannot be brought back.

    Schema `AdminRevokeIssuedApiKeyBody`: sent to `admin_revoke_issued_api_key`.
    """

    description: str | None = None
    """Text for humans."""
    reason: RevocationReason | str | None = None
    """Why, in words for developers."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AdminRevokeIssuedApiKeyBody:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.description = v if (v := m["description"]) is None or type(v) is str else text(v)
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
        if (v := self.description) is not None:
            out["description"] = v if type(v) is str else plain(v)
        if (v := self.reason) is not None:
            out["reason"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        return out


decode_admin_revoke_issued_api_key_body = AdminRevokeIssuedApiKeyBody.from_dict
