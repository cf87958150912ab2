"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("path project_slug".split())


@define(kw_only=True, repr=False)
class InternalIsAXWelcomeScreenEnabledForProjectBody(Model):
    """The project and page whose welcome screen is asked about; inside of Ory only.

    Schema `internalIsAXWelcomeScreenEnabledForProjectBody`.
    """

    path: str
    project_slug: str

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> InternalIsAXWelcomeScreenEnabledForProjectBody:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.path = v if type(v := m["path"]) is str else need(text, v, lenient)
            self.project_slug = v if type(v := m["project_slug"]) is str else need(text, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.path) is not None:
            out["path"] = v if type(v) is str else plain(v)
        if (v := self.project_slug) is not None:
            out["project_slug"] = v if type(v) is str else plain(v)
        return out


decode_internal_is_ax_welcome_screen_enabled_for_project_body = InternalIsAXWelcomeScreenEnabledForProjectBody.from_dict
