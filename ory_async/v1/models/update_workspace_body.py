"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.update_workspace_body_access_policy import (
    UpdateWorkspaceBodyAccessPolicy,
    decode_update_workspace_body_access_policy,
    known_update_workspace_body_access_policy,
)

_ABSENT: dict[str, Any] = dict.fromkeys("name access_policy".split())


@define(kw_only=True, repr=False)
class UpdateWorkspaceBody(Model):
    """Name of a workspace and who may see it, as they shall be.

    Schema `updateWorkspaceBody`: sent to `update_workspace`.
    """

    name: str
    """Name given by people."""
    access_policy: UpdateWorkspaceBodyAccessPolicy | str | None = None
    """How members get in."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UpdateWorkspaceBody:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.name = v if type(v := m["name"]) is str else need(text, v, lenient)
            self.access_policy = (
                None
                if (v := m["access_policy"]) is None
                else known_update_workspace_body_access_policy(v, v)
                if type(v) is str
                else decode_update_workspace_body_access_policy(v)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.name) is not None:
            out["name"] = v if type(v) is str else plain(v)
        if (v := self.access_policy) is not None:
            out["access_policy"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        return out


decode_update_workspace_body = UpdateWorkspaceBody.from_dict
