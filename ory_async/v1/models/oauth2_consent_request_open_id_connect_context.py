"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, free_form, inside, many, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("acr_values display id_token_hint_claims login_hint ui_locales".split())


@define(kw_only=True, repr=False)
class OAuth2ConsentRequestOpenIDConnectContext(Model):
    """What an OpenID request wants of the pages: language, kind of sign-in, who is expected.

    Schema `oAuth2ConsentRequestOpenIDConnectContext`: part of `OAuth2ConsentRequest`, `OAuth2LoginRequest`.
    """

    acr_values: list[str] | None = None
    """Kinds of sign-in that the application wishes for, best first; null if it has no wish."""
    display: str | None = None
    """Form of the pages that the application wishes for, such as page or popup."""
    id_token_hint_claims: dict[str, Any] | None = None
    """Claims of the ID token that the application sent along, which says whom it expects."""
    login_hint: str | None = None
    """Whom the application expects, such as a mail address; null if it does not say."""
    ui_locales: list[str] | None = None
    """Languages that the user prefers, best first."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OAuth2ConsentRequestOpenIDConnectContext:
        self = new(cls)
        try:
            m = src if len(src) == 5 else {**_ABSENT, **src}
            self.acr_values = None if (v := m["acr_values"]) is None else [] if v == [] else many(text, v, lenient)
            self.display = v if (v := m["display"]) is None or type(v) is str else text(v)
            self.id_token_hint_claims = None if (v := m["id_token_hint_claims"]) is None else free_form(v, lenient)
            self.login_hint = v if (v := m["login_hint"]) is None or type(v) is str else text(v)
            self.ui_locales = None if (v := m["ui_locales"]) is None else [] if v == [] else many(text, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 5 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.acr_values) is not None:
            out["acr_values"] = plain(v)
        if (v := self.display) is not None:
            out["display"] = v if type(v) is str else plain(v)
        if (v := self.id_token_hint_claims) is not None:
            out["id_token_hint_claims"] = plain(v)
        if (v := self.login_hint) is not None:
            out["login_hint"] = v if type(v) is str else plain(v)
        if (v := self.ui_locales) is not None:
            out["ui_locales"] = plain(v)
        return out


decode_oauth2_consent_request_open_id_connect_context = OAuth2ConsentRequestOpenIDConnectContext.from_dict
