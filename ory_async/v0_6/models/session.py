"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, iso, missing, moment, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0_6.models.identity import Identity, decode_identity

_ABSENT: dict[str, Any] = dict.fromkeys("authenticated_at expires_at id identity issued_at active".split())


@define(kw_only=True, repr=False)
class Session(Model):
    """Somebody is signed in: who, since when, until when, and how sure Kratos is of them.

    Schema `session`: answer of `to_session`; part of `LoginViaApiResponse`, `RegistrationViaApiResponse`; one of
    `SubmitSelfServiceLoginFlowResponse`, `SubmitSelfServiceRegistrationFlowResponse`.
    """

    authenticated_at: datetime
    """When the user last proved who they are."""
    expires_at: datetime
    """When it ends, unless it is extended before."""
    id: str
    """Unique id, given by the server unless you may choose it."""
    identity: Identity
    """The user; missing where only the session itself was asked for."""
    issued_at: datetime
    """When it was handed out."""
    active: bool | None = None
    """True while it counts; a session that ended is kept for a while and says false."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Session:
        self = new(cls)
        try:
            m = src if len(src) == 6 else {**_ABSENT, **src}
            self.authenticated_at = (
                d if (v := m["authenticated_at"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            )
            self.expires_at = d if (v := m["expires_at"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.identity = missing(lenient) if (v := m["identity"]) is None else decode_identity(v, lenient)
            self.issued_at = d if (v := m["issued_at"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            self.active = v if (v := m["active"]) is None or type(v) is bool else boolean(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 6 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.authenticated_at, self.expires_at, self.issued_at))
        if (v := dates[0]) is not None:
            out["authenticated_at"] = v
        if (v := dates[1]) is not None:
            out["expires_at"] = v
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.identity) is not None:
            out["identity"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := dates[2]) is not None:
            out["issued_at"] = v
        if (v := self.active) is not None:
            out["active"] = v if type(v) is bool else plain(v)
        return out


decode_session = Session.from_dict
