"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("csrf_token method password password_identifier".split())


@define(kw_only=True, repr=False)
class SubmitSelfServiceLoginFlowWithPasswordMethod(Model):
    """Sign in with a password.

    Schema `submitSelfServiceLoginFlowWithPasswordMethod`: one of `SubmitSelfServiceLoginFlow`.
    """

    csrf_token: str | None = field(default=None, repr=False)
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    method: str = "password"
    """Which method the submit uses, such as password or code."""
    password: str | None = field(default=None, repr=False)
    """The password in plain text; never given back."""
    password_identifier: str | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SubmitSelfServiceLoginFlowWithPasswordMethod:
        self = new(cls)
        try:
            m = src if len(src) == 4 else {**_ABSENT, **src}
            self.csrf_token = v if (v := m["csrf_token"]) is None or type(v) is str else text(v)
            self.method = v if type(v := m["method"]) is str else need(text, v, lenient)
            self.password = v if (v := m["password"]) is None or type(v) is str else text(v)
            self.password_identifier = v if (v := m["password_identifier"]) is None or type(v) is str else text(v)
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
        if (v := self.password) is not None:
            out["password"] = v if type(v) is str else plain(v)
        if (v := self.password_identifier) is not None:
            out["password_identifier"] = v if type(v) is str else plain(v)
        return out


decode_submit_self_service_login_flow_with_password_method = SubmitSelfServiceLoginFlowWithPasswordMethod.from_dict
