"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("token scope token_type_hint".split())


@define(kw_only=True, repr=False)
class AdminIntrospectOauth2TokenBody(Model):
    """The token to look up; as a form.

    Schema `adminIntrospectOauth2TokenBody`: sent to `admin_introspect_oauth2_token`.
    """

    token: str = field(repr=False)
    """The access or refresh token to look up."""
    scope: str | None = None
    """Scopes, separated by spaces."""
    token_type_hint: str | None = None
    """access_token or refresh_token, so that the server looks there first."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AdminIntrospectOauth2TokenBody:
        self = new(cls)
        try:
            m = src if len(src) == 3 else {**_ABSENT, **src}
            self.token = v if type(v := m["token"]) is str else need(text, v, lenient)
            self.scope = v if (v := m["scope"]) is None or type(v) is str else text(v)
            self.token_type_hint = v if (v := m["token_type_hint"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 3 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.token) is not None:
            out["token"] = v if type(v) is str else plain(v)
        if (v := self.scope) is not None:
            out["scope"] = v if type(v) is str else plain(v)
        if (v := self.token_type_hint) is not None:
            out["token_type_hint"] = v if type(v) is str else plain(v)
        return out


decode_admin_introspect_oauth2_token_body = AdminIntrospectOauth2TokenBody.from_dict
