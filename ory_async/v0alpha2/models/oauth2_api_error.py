"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, integer, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("error error_debug error_description status_code".split())


@define(kw_only=True, repr=False)
class OAuth2ApiError(Model):
    """An OAuth2 error of Hydra.

    Schema `oAuth2ApiError`: error of `discover_json_web_keys`, `discover_oidc_configuration`,
    `admin_list_oauth2_clients` and 40 more.
    """

    error: str | None = None
    """What went wrong; a short code in OAuth2 answers."""
    error_debug: str | None = None
    """Detail for developers; only servers in development send it."""
    error_description: str | None = None
    """What went wrong, in words."""
    status_code: int | None = None
    """HTTP status that belongs to the error."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OAuth2ApiError:
        self = new(cls)
        try:
            m = src if len(src) == 4 else {**_ABSENT, **src}
            self.error = v if (v := m["error"]) is None or type(v) is str else text(v)
            self.error_debug = v if (v := m["error_debug"]) is None or type(v) is str else text(v)
            self.error_description = v if (v := m["error_description"]) is None or type(v) is str else text(v)
            self.status_code = v if (v := m["status_code"]) is None or type(v) is int else integer(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 4 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.error) is not None:
            out["error"] = v if type(v) is str else plain(v)
        if (v := self.error_debug) is not None:
            out["error_debug"] = v if type(v) is str else plain(v)
        if (v := self.error_description) is not None:
            out["error_description"] = v if type(v) is str else plain(v)
        if (v := self.status_code) is not None:
            out["status_code"] = v if type(v) is int else plain(v)
        return out


decode_oauth2_api_error = OAuth2ApiError.from_dict
