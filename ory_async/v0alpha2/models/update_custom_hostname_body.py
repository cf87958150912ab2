"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, many, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("cookie_domain cors_allowed_origins cors_enabled hostname".split())


@define(kw_only=True, repr=False)
class UpdateCustomHostnameBody(Model):
    """A host name of yours as it shall be.

    Schema `updateCustomHostnameBody`.
    """

    cookie_domain: str | None = None
    cors_allowed_origins: list[str] | None = None
    cors_enabled: bool | None = None
    hostname: str | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UpdateCustomHostnameBody:
        self = new(cls)
        try:
            m = src if len(src) == 4 else {**_ABSENT, **src}
            self.cookie_domain = v if (v := m["cookie_domain"]) is None or type(v) is str else text(v)
            self.cors_allowed_origins = (
                None if (v := m["cors_allowed_origins"]) is None else [] if v == [] else many(text, v, lenient)
            )
            self.cors_enabled = v if (v := m["cors_enabled"]) is None or type(v) is bool else boolean(v)
            self.hostname = v if (v := m["hostname"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 4 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.cookie_domain) is not None:
            out["cookie_domain"] = v if type(v) is str else plain(v)
        if (v := self.cors_allowed_origins) is not None:
            out["cors_allowed_origins"] = plain(v)
        if (v := self.cors_enabled) is not None:
            out["cors_enabled"] = v if type(v) is bool else plain(v)
        if (v := self.hostname) is not None:
            out["hostname"] = v if type(v) is str else plain(v)
        return out


decode_update_custom_hostname_body = UpdateCustomHostnameBody.from_dict
