"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, free_form, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "csrf_token lookup_secret_confirm lookup_secret_disable lookup_secret_regenerate lookup_secret_reveal method "
    "transient_payload".split()
)


@define(kw_only=True, repr=False)
class UpdateSettingsFlowWithLookupMethod(Model):
    """Make, show, keep or drop backup codes; new ones count after `lookup_secret_confirm`.

    Schema `updateSettingsFlowWithLookupMethod`: one of `UpdateSettingsFlowBody`.
    """

    csrf_token: str | None = field(default=None, repr=False)
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    lookup_secret_confirm: bool | None = None
    """True to make the shown codes count."""
    lookup_secret_disable: bool | None = None
    """True to drop all codes."""
    lookup_secret_regenerate: bool | None = None
    """True to be shown new codes."""
    lookup_secret_reveal: bool | None = None
    """True to be shown the codes that count."""
    method: str = "lookup_secret"
    """Which method the submit uses, such as password or code."""
    transient_payload: dict[str, Any] | None = None
    """Free object handed to web hooks and mail templates, not stored."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UpdateSettingsFlowWithLookupMethod:
        self = new(cls)
        try:
            m = src if len(src) == 7 else {**_ABSENT, **src}
            self.csrf_token = v if (v := m["csrf_token"]) is None or type(v) is str else text(v)
            self.lookup_secret_confirm = (
                v if (v := m["lookup_secret_confirm"]) is None or type(v) is bool else boolean(v)
            )
            self.lookup_secret_disable = (
                v if (v := m["lookup_secret_disable"]) is None or type(v) is bool else boolean(v)
            )
            self.lookup_secret_regenerate = (
                v if (v := m["lookup_secret_regenerate"]) is None or type(v) is bool else boolean(v)
            )
            self.lookup_secret_reveal = v if (v := m["lookup_secret_reveal"]) is None or type(v) is bool else boolean(v)
            self.method = v if type(v := m["method"]) is str else need(text, v, lenient)
            self.transient_payload = None if (v := m["transient_payload"]) is None else free_form(v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 7 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.csrf_token) is not None:
            out["csrf_token"] = v if type(v) is str else plain(v)
        if (v := self.lookup_secret_confirm) is not None:
            out["lookup_secret_confirm"] = v if type(v) is bool else plain(v)
        if (v := self.lookup_secret_disable) is not None:
            out["lookup_secret_disable"] = v if type(v) is bool else plain(v)
        if (v := self.lookup_secret_regenerate) is not None:
            out["lookup_secret_regenerate"] = v if type(v) is bool else plain(v)
        if (v := self.lookup_secret_reveal) is not None:
            out["lookup_secret_reveal"] = v if type(v) is bool else plain(v)
        if (v := self.method) is not None:
            out["method"] = v if type(v) is str else plain(v)
        if (v := self.transient_payload) is not None:
            out["transient_payload"] = plain(v)
        return out


decode_update_settings_flow_with_lookup_method = UpdateSettingsFlowWithLookupMethod.from_dict
