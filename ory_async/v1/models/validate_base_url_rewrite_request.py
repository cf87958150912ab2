"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("base_url project_id token".split())


@define(kw_only=True, repr=False)
class ValidateBaseURLRewriteRequest(Model):
    """A host name of yours that answers for a project, and the proof that you may.

    Schema `validateBaseURLRewriteRequest`.
    """

    base_url: str
    project_id: str
    """Project the entry belongs to."""
    token: str = field(repr=False)

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ValidateBaseURLRewriteRequest:
        self = new(cls)
        try:
            m = src if len(src) == 3 else {**_ABSENT, **src}
            self.base_url = v if type(v := m["base_url"]) is str else need(text, v, lenient)
            self.project_id = v if type(v := m["project_id"]) is str else need(text, v, lenient)
            self.token = v if type(v := m["token"]) is str else need(text, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 3 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.base_url) is not None:
            out["base_url"] = v if type(v) is str else plain(v)
        if (v := self.project_id) is not None:
            out["project_id"] = v if type(v) is str else plain(v)
        if (v := self.token) is not None:
            out["token"] = v if type(v) is str else plain(v)
        return out


decode_validate_base_url_rewrite_request = ValidateBaseURLRewriteRequest.from_dict
