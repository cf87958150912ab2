"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("access_token id_token".split())


@define(kw_only=True, repr=False)
class AcceptOAuth2ConsentRequestSession(Model):
    """Claims of yours that go into the tokens of this grant.

    Schema `acceptOAuth2ConsentRequestSession`: part of `AcceptOAuth2ConsentRequest`, `OAuth2ConsentSession`.
    """

    access_token: Any = None
    id_token: Any = None
    """Signed JWT that says who signed in."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AcceptOAuth2ConsentRequestSession:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.access_token = m["access_token"]
            self.id_token = m["id_token"]
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.access_token) is not None:
            out["access_token"] = plain(v)
        if (v := self.id_token) is not None:
            out["id_token"] = plain(v)
        return out


decode_accept_oauth2_consent_request_session = AcceptOAuth2ConsentRequestSession.from_dict
