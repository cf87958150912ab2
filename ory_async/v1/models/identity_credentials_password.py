"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("hashed_password use_password_migration_hook".split())


@define(kw_only=True, repr=False)
class IdentityCredentialsPassword(Model):
    """Schema `identityCredentialsPassword`."""

    hashed_password: str | None = field(default=None, repr=False)
    use_password_migration_hook: bool | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityCredentialsPassword:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.hashed_password = v if (v := m[k := "hashed_password"]) is None or type(v) is str else text(v)
            self.use_password_migration_hook = (
                v if (v := m[k := "use_password_migration_hook"]) is None or type(v) is bool else boolean(v)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.hashed_password) is not None:
            out["hashed_password"] = v
        if (v := self.use_password_migration_hook) is not None:
            out["use_password_migration_hook"] = v
        return out
