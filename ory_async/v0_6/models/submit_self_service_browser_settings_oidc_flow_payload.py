"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, need, rest, text

_KEYS = frozenset("csrf_token flow link method unlink".split())


@define(kw_only=True, repr=False)
class SubmitSelfServiceBrowserSettingsOIDCFlowPayload(Model):
    """Schema `submitSelfServiceBrowserSettingsOIDCFlowPayload`."""

    csrf_token: str | None = field(default=None, repr=False)
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    flow: str | None = None
    """The flow as it stands after the step."""
    link: str | None = None
    method: str = "oidc"
    """Which method the submit uses, such as password or code."""
    unlink: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SubmitSelfServiceBrowserSettingsOIDCFlowPayload:
        self, get = cls.__new__(cls), members(src)
        self.csrf_token = v if type(v := get("csrf_token")) is str else maybe(text, src, "csrf_token", lenient)
        self.flow = v if type(v := get("flow")) is str else maybe(text, src, "flow", lenient)
        self.link = v if type(v := get("link")) is str else maybe(text, src, "link", lenient)
        self.method = v if type(v := get("method")) is str else need(text, src, "method", lenient)
        self.unlink = v if type(v := get("unlink")) is str else maybe(text, src, "unlink", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "csrf_token": self.csrf_token,
            "flow": self.flow,
            "link": self.link,
            "method": self.method,
            "unlink": self.unlink,
        }
        return compact(known, self.additional_properties)
