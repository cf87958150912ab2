"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, integer, many, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "subject acr amr context force_subject_identifier remember remember_for".split()
)


@define(kw_only=True, repr=False)
class AcceptOAuth2LoginRequest(Model):
    """Who signed in, as your login page tells Hydra, and how long the browser is to be remembered.

    Schema `acceptOAuth2LoginRequest`: sent to `admin_accept_oauth2_login_request`.
    """

    subject: str
    """Who it is about: the user's id at the OAuth2 server, or the subject line of a mail."""
    acr: str | None = None
    """Kind of sign-in, which goes into the ID token as you write it."""
    amr: list[str] | None = None
    """Authentication methods used, in short names."""
    context: Any = None
    """Free data handed on from one step to the next."""
    force_subject_identifier: str | None = None
    """The id by which this client shall know the user, instead of what Hydra derives for pairwise subjects."""
    remember: bool | None = None
    """Whether to skip the question next time."""
    remember_for: int | None = None
    """Seconds to remember; 0 means for ever."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AcceptOAuth2LoginRequest:
        self = new(cls)
        try:
            m = src if len(src) == 7 else {**_ABSENT, **src}
            self.subject = v if type(v := m["subject"]) is str else need(text, v, lenient)
            self.acr = v if (v := m["acr"]) is None or type(v) is str else text(v)
            self.amr = None if (v := m["amr"]) is None else [] if v == [] else many(text, v, lenient)
            self.context = m["context"]
            self.force_subject_identifier = (
                v if (v := m["force_subject_identifier"]) is None or type(v) is str else text(v)
            )
            self.remember = v if (v := m["remember"]) is None or type(v) is bool else boolean(v)
            self.remember_for = v if (v := m["remember_for"]) is None or type(v) is int else integer(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 7 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.subject) is not None:
            out["subject"] = v if type(v) is str else plain(v)
        if (v := self.acr) is not None:
            out["acr"] = v if type(v) is str else plain(v)
        if (v := self.amr) is not None:
            out["amr"] = plain(v)
        if (v := self.context) is not None:
            out["context"] = plain(v)
        if (v := self.force_subject_identifier) is not None:
            out["force_subject_identifier"] = v if type(v) is str else plain(v)
        if (v := self.remember) is not None:
            out["remember"] = v if type(v) is bool else plain(v)
        if (v := self.remember_for) is not None:
            out["remember_for"] = v if type(v) is int else plain(v)
        return out


decode_accept_oauth2_login_request = AcceptOAuth2LoginRequest.from_dict
