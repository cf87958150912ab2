"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "token client_assertion client_assertion_type client_id client_secret token_type_hint".split()
)


@define(kw_only=True, repr=False)
class RevokeOauth2TokenBody(Model):
    """The token that shall end; as a form. Ending a refresh token ends the chain behind it.

    Schema `revokeOauth2TokenBody`: sent to `revoke_oauth2_token`.
    """

    token: str = field(repr=False)
    """The access or refresh token that ends."""
    client_assertion: str | None = field(default=None, repr=False)
    """Signed JWT by which a client proves itself (private_key_jwt)."""
    client_assertion_type: str | None = None
    """URN that says that it is a JWT."""
    client_id: str | None = None
    """Id of the application at Hydra."""
    client_secret: str | None = field(default=None, repr=False)
    """Secret of the client; present only right after it was set."""
    token_type_hint: str | None = None
    """access_token or refresh_token, so that the server looks there first."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> RevokeOauth2TokenBody:
        self = new(cls)
        try:
            m = src if len(src) == 6 else {**_ABSENT, **src}
            self.token = v if type(v := m["token"]) is str else need(text, v, lenient)
            self.client_assertion = v if (v := m["client_assertion"]) is None or type(v) is str else text(v)
            self.client_assertion_type = v if (v := m["client_assertion_type"]) is None or type(v) is str else text(v)
            self.client_id = v if (v := m["client_id"]) is None or type(v) is str else text(v)
            self.client_secret = v if (v := m["client_secret"]) is None or type(v) is str else text(v)
            self.token_type_hint = v if (v := m["token_type_hint"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 6 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.token) is not None:
            out["token"] = v if type(v) is str else plain(v)
        if (v := self.client_assertion) is not None:
            out["client_assertion"] = v if type(v) is str else plain(v)
        if (v := self.client_assertion_type) is not None:
            out["client_assertion_type"] = v if type(v) is str else plain(v)
        if (v := self.client_id) is not None:
            out["client_id"] = v if type(v) is str else plain(v)
        if (v := self.client_secret) is not None:
            out["client_secret"] = v if type(v) is str else plain(v)
        if (v := self.token_type_hint) is not None:
            out["token_type_hint"] = v if type(v) is str else plain(v)
        return out


decode_revoke_oauth2_token_body = RevokeOauth2TokenBody.from_dict
