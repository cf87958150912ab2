"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.generic_error_content import GenericErrorContent, decode_generic_error_content
from ory_async.v1.models.identity_patch_response_action import (
    IdentityPatchResponseAction,
    decode_identity_patch_response_action,
    known_identity_patch_response_action,
)

_ABSENT: dict[str, Any] = dict.fromkeys("action error identity patch_id".split())


@define(kw_only=True, repr=False)
class IdentityPatchResponse(Model):
    """What became of one user of a bulk import: an id, or the error.

    Schema `identityPatchResponse`: part of `BatchPatchIdentitiesResponse`.
    """

    action: IdentityPatchResponseAction | str | None = None
    """What to do next, or what to do with the item; unknown values stay strings."""
    error: GenericErrorContent | None = None
    """Why the user was refused; null where all went well."""
    identity: str | None = None
    """Id of the user who was added; null where it failed."""
    patch_id: str | None = None
    """The UUID that you sent along."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityPatchResponse:
        self = new(cls)
        try:
            m = src if len(src) == 4 else {**_ABSENT, **src}
            self.action = (
                None
                if (v := m["action"]) is None
                else known_identity_patch_response_action(v, v)
                if type(v) is str
                else decode_identity_patch_response_action(v)
            )
            self.error = None if (v := m["error"]) is None else decode_generic_error_content(v, lenient)
            self.identity = v if (v := m["identity"]) is None or type(v) is str else text(v)
            self.patch_id = v if (v := m["patch_id"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 4 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.action) is not None:
            out["action"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.error) is not None:
            out["error"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.identity) is not None:
            out["identity"] = v if type(v) is str else plain(v)
        if (v := self.patch_id) is not None:
            out["patch_id"] = v if type(v) is str else plain(v)
        return out


decode_identity_patch_response = IdentityPatchResponse.from_dict
