"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("csrf_token method totp_code totp_unlink".split())


@define(kw_only=True, repr=False)
class SubmitSelfServiceSettingsFlowWithTotpMethodBody(Model):
    """Set up an authenticator app, or drop it.

    Schema `submitSelfServiceSettingsFlowWithTotpMethodBody`: one of `SubmitSelfServiceSettingsFlowBody`.
    """

    csrf_token: str | None = field(default=None, repr=False)
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    method: str = "totp"
    """Which method the submit uses, such as password or code."""
    totp_code: str | None = field(default=None, repr=False)
    totp_unlink: bool | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SubmitSelfServiceSettingsFlowWithTotpMethodBody:
        self = new(cls)
        try:
            m = src if len(src) == 4 else {**_ABSENT, **src}
            self.csrf_token = v if (v := m["csrf_token"]) is None or type(v) is str else text(v)
            self.method = v if type(v := m["method"]) is str else need(text, v, lenient)
            self.totp_code = v if (v := m["totp_code"]) is None or type(v) is str else text(v)
            self.totp_unlink = v if (v := m["totp_unlink"]) is None or type(v) is bool else boolean(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 4 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.csrf_token) is not None:
            out["csrf_token"] = v if type(v) is str else plain(v)
        if (v := self.method) is not None:
            out["method"] = v if type(v) is str else plain(v)
        if (v := self.totp_code) is not None:
            out["totp_code"] = v if type(v) is str else plain(v)
        if (v := self.totp_unlink) is not None:
            out["totp_unlink"] = v if type(v) is bool else plain(v)
        return out


decode_submit_self_service_settings_flow_with_totp_method_body = (
    SubmitSelfServiceSettingsFlowWithTotpMethodBody.from_dict
)
