"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, free_form, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("provider csrf_token method traits".split())


@define(kw_only=True, repr=False)
class SubmitSelfServiceRegistrationFlowWithOidcMethod(Model):
    """Sign up at a social provider.

    Schema `submitSelfServiceRegistrationFlowWithOidcMethod`: one of `SubmitSelfServiceRegistrationFlow`.
    """

    provider: str
    """Name of the provider as configured."""
    csrf_token: str | None = field(default=None, repr=False)
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    method: str = "oidc"
    """Which method the submit uses, such as password or code."""
    traits: dict[str, Any] | None = None
    """Data of the user as the schema describes it."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SubmitSelfServiceRegistrationFlowWithOidcMethod:
        self = new(cls)
        try:
            m = src if len(src) == 4 else {**_ABSENT, **src}
            self.provider = v if type(v := m["provider"]) is str else need(text, v, lenient)
            self.csrf_token = v if (v := m["csrf_token"]) is None or type(v) is str else text(v)
            self.method = v if type(v := m["method"]) is str else need(text, v, lenient)
            self.traits = None if (v := m["traits"]) is None else free_form(v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 4 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.provider) is not None:
            out["provider"] = v if type(v) is str else plain(v)
        if (v := self.csrf_token) is not None:
            out["csrf_token"] = v if type(v) is str else plain(v)
        if (v := self.method) is not None:
            out["method"] = v if type(v) is str else plain(v)
        if (v := self.traits) is not None:
            out["traits"] = plain(v)
        return out


decode_submit_self_service_registration_flow_with_oidc_method = (
    SubmitSelfServiceRegistrationFlowWithOidcMethod.from_dict
)
