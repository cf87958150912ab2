"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, many, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.identity_patch import IdentityPatch, decode_identity_patch

_ABSENT: dict[str, Any] = dict.fromkeys("identities".split())


@define(kw_only=True, repr=False)
class PatchIdentitiesBody(Model):
    """The users of one bulk import, up to a thousand.

    Schema `patchIdentitiesBody`: sent to `batch_patch_identities`.
    """

    identities: list[IdentityPatch] | None = None
    """The users, at most 1000, or 200 with passwords in plain text."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PatchIdentitiesBody:
        self = new(cls)
        try:
            m = src if len(src) == 1 else {**_ABSENT, **src}
            self.identities = (
                None if (v := m["identities"]) is None else [] if v == [] else many(decode_identity_patch, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 1 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.identities) is not None:
            out["identities"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        return out


decode_patch_identities_body = PatchIdentitiesBody.from_dict
