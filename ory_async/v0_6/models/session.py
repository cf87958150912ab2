"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, missing, moment, need, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v0_6.models.identity import Identity

_ABSENT: dict[str, Any] = dict.fromkeys("authenticated_at expires_at id identity issued_at active".split())


@define(kw_only=True, repr=False)
class Session(Model):
    """Schema `session`."""

    authenticated_at: datetime
    """When the user last proved who they are."""
    expires_at: datetime
    """When it stops counting."""
    id: str
    """Unique id, given by the server unless you may choose it."""
    identity: Identity
    """The user; missing when not asked for or when a second factor is due."""
    issued_at: datetime
    """When it was handed out."""
    active: bool | None = None
    """True while it counts; for flows, the method last used."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Session:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.authenticated_at = (
                missing(lenient) if (v := m[k := "authenticated_at"]) is None else moment(v, lenient)
            )
            self.expires_at = missing(lenient) if (v := m[k := "expires_at"]) is None else moment(v, lenient)
            self.id = v if type(v := m[k := "id"]) is str else need(text, v, lenient)
            self.identity = missing(lenient) if (v := m[k := "identity"]) is None else Identity.from_dict(v, lenient)
            self.issued_at = missing(lenient) if (v := m[k := "issued_at"]) is None else moment(v, lenient)
            self.active = v if (v := m[k := "active"]) is None or type(v) is bool else boolean(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.authenticated_at) is not None:
            out["authenticated_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.expires_at) is not None:
            out["expires_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.identity) is not None:
            out["identity"] = v
        if (v := self.issued_at) is not None:
            out["issued_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.active) is not None:
            out["active"] = v
        return out
