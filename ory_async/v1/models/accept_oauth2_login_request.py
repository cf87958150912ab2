"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, integer, many, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "subject acr amr context extend_session_lifespan force_subject_identifier identity_provider_session_id remember "
    "remember_for".split()
)


@define(kw_only=True, repr=False)
class AcceptOAuth2LoginRequest(Model):
    """Schema `acceptOAuth2LoginRequest`."""

    subject: str
    """Who it is about: the user's id at the OAuth2 server, or the subject line of a mail."""
    acr: str | None = None
    amr: list[str] | None = None
    """Authentication methods used, in short names."""
    context: Any = None
    """Free data handed on from one step to the next."""
    extend_session_lifespan: bool | None = None
    force_subject_identifier: str | None = None
    identity_provider_session_id: str | None = None
    remember: bool | None = None
    """Whether to skip the question next time."""
    remember_for: int | None = None
    """Seconds to remember; 0 means for ever."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AcceptOAuth2LoginRequest:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.subject = v if type(v := m[k := "subject"]) is str else need(text, v, lenient)
            self.acr = v if (v := m[k := "acr"]) is None or type(v) is str else text(v)
            self.amr = None if (v := m[k := "amr"]) is None else many(text, v, lenient)
            self.context = m["context"]
            self.extend_session_lifespan = (
                v if (v := m[k := "extend_session_lifespan"]) is None or type(v) is bool else boolean(v)
            )
            self.force_subject_identifier = (
                v if (v := m[k := "force_subject_identifier"]) is None or type(v) is str else text(v)
            )
            self.identity_provider_session_id = (
                v if (v := m[k := "identity_provider_session_id"]) is None or type(v) is str else text(v)
            )
            self.remember = v if (v := m[k := "remember"]) is None or type(v) is bool else boolean(v)
            self.remember_for = v if (v := m[k := "remember_for"]) is None or type(v) is int else integer(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.subject) is not None:
            out["subject"] = v
        if (v := self.acr) is not None:
            out["acr"] = v
        if (v := self.amr) is not None:
            out["amr"] = v
        if (v := self.context) is not None:
            out["context"] = v
        if (v := self.extend_session_lifespan) is not None:
            out["extend_session_lifespan"] = v
        if (v := self.force_subject_identifier) is not None:
            out["force_subject_identifier"] = v
        if (v := self.identity_provider_session_id) is not None:
            out["identity_provider_session_id"] = v
        if (v := self.remember) is not None:
            out["remember"] = v
        if (v := self.remember_for) is not None:
            out["remember_for"] = v
        return out
