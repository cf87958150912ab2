"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("id url".split())


@define(kw_only=True, repr=False)
class ContinueWithSettingsUiFlow(Model):
    """Which settings flow to open; it exists already.

    Schema `continueWithSettingsUiFlow`: part of `ContinueWithSettingsUi`.
    """

    id: str
    """Unique id, given by the server unless you may choose it."""
    url: str | None = None
    """Page of the flow, where the project has one."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ContinueWithSettingsUiFlow:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.url = v if (v := m["url"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.url) is not None:
            out["url"] = v if type(v) is str else plain(v)
        return out


decode_continue_with_settings_ui_flow = ContinueWithSettingsUiFlow.from_dict
