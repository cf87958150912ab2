"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "c_nonce c_nonce_expires_in error error_debug error_description error_hint format status_code".split()
)


@define(kw_only=True, repr=False)
class VerifiableCredentialPrimingResponse(Model):
    """Schema `verifiableCredentialPrimingResponse`."""

    c_nonce: str | None = None
    c_nonce_expires_in: int | None = None
    error: str | None = None
    """What went wrong; a short code in OAuth2 answers."""
    error_debug: str | None = None
    error_description: str | None = None
    """What went wrong, in words."""
    error_hint: str | None = None
    format: str | None = None
    status_code: int | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> VerifiableCredentialPrimingResponse:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.c_nonce = v if (v := m[k := "c_nonce"]) is None or type(v) is str else text(v)
            self.c_nonce_expires_in = v if (v := m[k := "c_nonce_expires_in"]) is None or type(v) is int else integer(v)
            self.error = v if (v := m[k := "error"]) is None or type(v) is str else text(v)
            self.error_debug = v if (v := m[k := "error_debug"]) is None or type(v) is str else text(v)
            self.error_description = v if (v := m[k := "error_description"]) is None or type(v) is str else text(v)
            self.error_hint = v if (v := m[k := "error_hint"]) is None or type(v) is str else text(v)
            self.format = v if (v := m[k := "format"]) is None or type(v) is str else text(v)
            self.status_code = v if (v := m[k := "status_code"]) is None or type(v) is int else integer(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.c_nonce) is not None:
            out["c_nonce"] = v
        if (v := self.c_nonce_expires_in) is not None:
            out["c_nonce_expires_in"] = v
        if (v := self.error) is not None:
            out["error"] = v
        if (v := self.error_debug) is not None:
            out["error_debug"] = v
        if (v := self.error_description) is not None:
            out["error_description"] = v
        if (v := self.error_hint) is not None:
            out["error_hint"] = v
        if (v := self.format) is not None:
            out["format"] = v
        if (v := self.status_code) is not None:
            out["status_code"] = v
        return out
