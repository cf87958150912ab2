"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, free_form, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "csrf_token flow link method traits transient_payload unlink upstream_parameters".split()
)


@define(kw_only=True, repr=False)
class UpdateSettingsFlowWithOidcMethod(Model):
    """Link an account at a provider, or unlink one.

    Schema `updateSettingsFlowWithOidcMethod`: one of `UpdateSettingsFlowBody`.
    """

    csrf_token: str | None = field(default=None, repr=False)
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    flow: str | None = None
    """Id of the flow, for forms of browsers."""
    link: str | None = None
    """Provider to link an account of."""
    method: str = "oidc"
    """Which method the submit uses, such as password or code."""
    traits: dict[str, Any] | None = None
    """Data of the user as the schema describes it."""
    transient_payload: dict[str, Any] | None = None
    """Free object handed to web hooks and mail templates, not stored."""
    unlink: str | None = None
    """Provider whose account is taken away."""
    upstream_parameters: dict[str, Any] | None = None
    """Parameters for the provider's page, such as login_hint, hd or prompt."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UpdateSettingsFlowWithOidcMethod:
        self = new(cls)
        try:
            m = src if len(src) == 8 else {**_ABSENT, **src}
            self.csrf_token = v if (v := m["csrf_token"]) is None or type(v) is str else text(v)
            self.flow = v if (v := m["flow"]) is None or type(v) is str else text(v)
            self.link = v if (v := m["link"]) is None or type(v) is str else text(v)
            self.method = v if type(v := m["method"]) is str else need(text, v, lenient)
            self.traits = None if (v := m["traits"]) is None else free_form(v, lenient)
            self.transient_payload = None if (v := m["transient_payload"]) is None else free_form(v, lenient)
            self.unlink = v if (v := m["unlink"]) is None or type(v) is str else text(v)
            self.upstream_parameters = None if (v := m["upstream_parameters"]) is None else free_form(v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 8 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.csrf_token) is not None:
            out["csrf_token"] = v if type(v) is str else plain(v)
        if (v := self.flow) is not None:
            out["flow"] = v if type(v) is str else plain(v)
        if (v := self.link) is not None:
            out["link"] = v if type(v) is str else plain(v)
        if (v := self.method) is not None:
            out["method"] = v if type(v) is str else plain(v)
        if (v := self.traits) is not None:
            out["traits"] = plain(v)
        if (v := self.transient_payload) is not None:
            out["transient_payload"] = plain(v)
        if (v := self.unlink) is not None:
            out["unlink"] = v if type(v) is str else plain(v)
        if (v := self.upstream_parameters) is not None:
            out["upstream_parameters"] = plain(v)
        return out


decode_update_settings_flow_with_oidc_method = UpdateSettingsFlowWithOidcMethod.from_dict
