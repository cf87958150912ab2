"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("logout_token logout_url".split())


@define(kw_only=True, repr=False)
class SelfServiceLogoutUrl(Model):
    """The address that ends the session of a browser, bound to it by a token.

    Schema `selfServiceLogoutUrl`: answer of `create_self_service_logout_flow_url_for_browsers`.
    """

    logout_token: str = field(repr=False)
    logout_url: str = field(repr=False)

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SelfServiceLogoutUrl:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.logout_token = v if type(v := m["logout_token"]) is str else need(text, v, lenient)
            self.logout_url = v if type(v := m["logout_url"]) is str else need(text, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.logout_token) is not None:
            out["logout_token"] = v if type(v) is str else plain(v)
        if (v := self.logout_url) is not None:
            out["logout_url"] = v if type(v) is str else plain(v)
        return out


decode_self_service_logout_url = SelfServiceLogoutUrl.from_dict
