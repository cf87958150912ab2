"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, free_form, inside, missing, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("traits schema_id".split())


@define(kw_only=True, repr=False)
class UpdateIdentity(Model):
    """A user as they shall be: schema and traits are replaced.

    Schema `updateIdentity`: sent to `update_identity_admin`.
    """

    traits: dict[str, Any]
    """Data of the user as the schema describes it."""
    schema_id: str | None = None
    """Id of the schema the traits follow."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UpdateIdentity:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.traits = missing(lenient) if (v := m["traits"]) is None else free_form(v, lenient)
            self.schema_id = v if (v := m["schema_id"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.traits) is not None:
            out["traits"] = plain(v)
        if (v := self.schema_id) is not None:
            out["schema_id"] = v if type(v) is str else plain(v)
        return out


decode_update_identity = UpdateIdentity.from_dict
