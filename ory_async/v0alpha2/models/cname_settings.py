"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, iso, many, maybe, moment, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "cookie_domain cors_allowed_origins cors_enabled created_at hostname id updated_at verification_errors "
    "verification_status".split()
)


@define(kw_only=True, repr=False)
class CnameSettings(Model):
    """A host name of yours and how far its DNS check is.

    Schema `cnameSettings`.
    """

    cookie_domain: str | None = None
    cors_allowed_origins: list[str] | None = None
    cors_enabled: bool | None = None
    created_at: datetime | None = None
    """When it was made."""
    hostname: str | None = None
    id: str | None = None
    """Unique id, given by the server unless you may choose it."""
    updated_at: datetime | None = None
    """When it last changed."""
    verification_errors: list[str] | None = None
    verification_status: str | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CnameSettings:
        self = new(cls)
        try:
            m = src if len(src) == 9 else {**_ABSENT, **src}
            self.cookie_domain = v if (v := m["cookie_domain"]) is None or type(v) is str else text(v)
            self.cors_allowed_origins = (
                None if (v := m["cors_allowed_origins"]) is None else [] if v == [] else many(text, v, lenient)
            )
            self.cors_enabled = v if (v := m["cors_enabled"]) is None or type(v) is bool else boolean(v)
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.hostname = v if (v := m["hostname"]) is None or type(v) is str else text(v)
            self.id = v if (v := m["id"]) is None or type(v) is str else text(v)
            self.updated_at = d if (v := m["updated_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.verification_errors = (
                None if (v := m["verification_errors"]) is None else [] if v == [] else many(text, v, lenient)
            )
            self.verification_status = v if (v := m["verification_status"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 9 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.created_at, self.updated_at))
        if (v := self.cookie_domain) is not None:
            out["cookie_domain"] = v if type(v) is str else plain(v)
        if (v := self.cors_allowed_origins) is not None:
            out["cors_allowed_origins"] = plain(v)
        if (v := self.cors_enabled) is not None:
            out["cors_enabled"] = v if type(v) is bool else plain(v)
        if (v := dates[0]) is not None:
            out["created_at"] = v
        if (v := self.hostname) is not None:
            out["hostname"] = v if type(v) is str else plain(v)
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := dates[1]) is not None:
            out["updated_at"] = v
        if (v := self.verification_errors) is not None:
            out["verification_errors"] = plain(v)
        if (v := self.verification_status) is not None:
            out["verification_status"] = v if type(v) is str else plain(v)
        return out


decode_cname_settings = CnameSettings.from_dict
