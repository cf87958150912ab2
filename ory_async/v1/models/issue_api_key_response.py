"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.issued_api_key import IssuedApiKey

_ABSENT: dict[str, Any] = dict.fromkeys("issued_api_key secret".split())


@define(kw_only=True, repr=False)
class IssueApiKeyResponse(Model):
    """Schema `IssueApiKeyResponse`."""

    issued_api_key: IssuedApiKey | None = None
    secret: str | None = field(default=None, repr=False)
    """The secret value, shown only in this answer."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IssueApiKeyResponse:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.issued_api_key = (
                None if (v := m[k := "issued_api_key"]) is None else IssuedApiKey.from_dict(v, lenient)
            )
            self.secret = v if (v := m[k := "secret"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.issued_api_key) is not None:
            out["issued_api_key"] = v
        if (v := self.secret) is not None:
            out["secret"] = v
        return out
