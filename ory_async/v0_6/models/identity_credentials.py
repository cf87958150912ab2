"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, free_form, inside, iso, many, maybe, moment, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("config created_at identifiers type updated_at".split())


@define(kw_only=True, repr=False)
class IdentityCredentials(Model):
    """One way in which a user signs in; what proves it is kept back unless asked for.

    Schema `identityCredentials`.
    """

    config: dict[str, Any] | None = field(default=None, repr=False)
    """What proves it, such as a hash; filled only when asked for with `include_credential`."""
    created_at: datetime | None = None
    """When it was made."""
    identifiers: list[str] | None = None
    """What the user types for this way to sign in, or the subject at a provider."""
    type: str | None = None
    """Kind of the entry; unknown values stay strings."""
    updated_at: datetime | None = None
    """When it last changed."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityCredentials:
        self = new(cls)
        try:
            m = src if len(src) == 5 else {**_ABSENT, **src}
            self.config = None if (v := m["config"]) is None else free_form(v, lenient)
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.identifiers = None if (v := m["identifiers"]) is None else [] if v == [] else many(text, v, lenient)
            self.type = v if (v := m["type"]) is None or type(v) is str else text(v)
            self.updated_at = d if (v := m["updated_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 5 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.created_at, self.updated_at))
        if (v := self.config) is not None:
            out["config"] = plain(v)
        if (v := dates[0]) is not None:
            out["created_at"] = v
        if (v := self.identifiers) is not None:
            out["identifiers"] = plain(v)
        if (v := self.type) is not None:
            out["type"] = v if type(v) is str else plain(v)
        if (v := dates[1]) is not None:
            out["updated_at"] = v
        return out


decode_identity_credentials = IdentityCredentials.from_dict
