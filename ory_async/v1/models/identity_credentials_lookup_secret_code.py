"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, iso, maybe, moment, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("code used_at".split())


@define(kw_only=True, repr=False)
class IdentityCredentialsLookupSecretCode(Model):
    """A backup code and when it was used, if it was.

    Schema `identityCredentialsLookupSecretCode`: part of `AdminIdentityImportCredentialsLookupSecretConfig`.
    """

    code: str | None = field(default=None, repr=False)
    """One-time code, or the number of an error."""
    used_at: datetime | None = None
    """When the code was used up; null while it is good."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityCredentialsLookupSecretCode:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.code = v if (v := m["code"]) is None or type(v) is str else text(v)
            self.used_at = d if (v := m["used_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.used_at,))
        if (v := self.code) is not None:
            out["code"] = v if type(v) is str else plain(v)
        if (v := dates[0]) is not None:
            out["used_at"] = v
        return out


decode_identity_credentials_lookup_secret_code = IdentityCredentialsLookupSecretCode.from_dict
