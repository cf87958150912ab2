"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("csrf_token flow link method unlink".split())


@define(kw_only=True, repr=False)
class SubmitSelfServiceBrowserSettingsOIDCFlowPayload(Model):
    """Link an account at a provider, or unlink one.

    Schema `submitSelfServiceBrowserSettingsOIDCFlowPayload`: one of `SubmitSelfServiceSettingsFlow`.
    """

    csrf_token: str | None = field(default=None, repr=False)
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    flow: str | None = None
    """The flow as it stands after the step."""
    link: str | None = None
    method: str = "oidc"
    """Which method the submit uses, such as password or code."""
    unlink: str | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SubmitSelfServiceBrowserSettingsOIDCFlowPayload:
        self = new(cls)
        try:
            m = src if len(src) == 5 else {**_ABSENT, **src}
            self.csrf_token = v if (v := m["csrf_token"]) is None or type(v) is str else text(v)
            self.flow = v if (v := m["flow"]) is None or type(v) is str else text(v)
            self.link = v if (v := m["link"]) is None or type(v) is str else text(v)
            self.method = v if type(v := m["method"]) is str else need(text, v, lenient)
            self.unlink = v if (v := m["unlink"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 5 else rest(src, _ABSENT)
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
        if (v := self.unlink) is not None:
            out["unlink"] = v if type(v) is str else plain(v)
        return out


decode_submit_self_service_browser_settings_oidc_flow_payload = (
    SubmitSelfServiceBrowserSettingsOIDCFlowPayload.from_dict
)
