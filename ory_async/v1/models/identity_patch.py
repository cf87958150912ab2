"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.create_identity_body import CreateIdentityBody, decode_create_identity_body

_ABSENT: dict[str, Any] = dict.fromkeys("create patch_id".split())


@define(kw_only=True, repr=False)
class IdentityPatch(Model):
    """One user of a bulk import, with a label of yours to find the result by.

    Schema `identityPatch`: part of `PatchIdentitiesBody`.
    """

    create: CreateIdentityBody | None = None
    """The user to add."""
    patch_id: str | None = None
    """UUID of yours by which to find the result."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityPatch:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.create = None if (v := m["create"]) is None else decode_create_identity_body(v, lenient)
            self.patch_id = v if (v := m["patch_id"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.create) is not None:
            out["create"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.patch_id) is not None:
            out["patch_id"] = v if type(v) is str else plain(v)
        return out


decode_identity_patch = IdentityPatch.from_dict
