"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("identity_id expires_in".split())


@define(kw_only=True, repr=False)
class CreateRecoveryLinkForIdentityBody(Model):
    """Whom to make a recovery link for, and how long it counts.

    Schema `createRecoveryLinkForIdentityBody`: sent to `create_recovery_link_for_identity`.
    """

    identity_id: str
    """Id of the identity whose owner gets back in."""
    expires_in: str | None = None
    """How long it lasts: seconds in OAuth2 answers, a duration such as 1h in recovery requests."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateRecoveryLinkForIdentityBody:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.identity_id = v if type(v := m["identity_id"]) is str else need(text, v, lenient)
            self.expires_in = v if (v := m["expires_in"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.identity_id) is not None:
            out["identity_id"] = v if type(v) is str else plain(v)
        if (v := self.expires_in) is not None:
            out["expires_in"] = v if type(v) is str else plain(v)
        return out


decode_create_recovery_link_for_identity_body = CreateRecoveryLinkForIdentityBody.from_dict
