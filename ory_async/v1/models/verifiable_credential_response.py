"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("credential_draft_00 format".split())


@define(kw_only=True, repr=False)
class VerifiableCredentialResponse(Model):
    """The credential that was issued to a wallet.

    Schema `verifiableCredentialResponse`: answer of `create_verifiable_credential`.
    """

    credential_draft_00: str | None = field(default=None, repr=False)
    format: str | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> VerifiableCredentialResponse:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.credential_draft_00 = v if (v := m["credential_draft_00"]) is None or type(v) is str else text(v)
            self.format = v if (v := m["format"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.credential_draft_00) is not None:
            out["credential_draft_00"] = v if type(v) is str else plain(v)
        if (v := self.format) is not None:
            out["format"] = v if type(v) is str else plain(v)
        return out


decode_verifiable_credential_response = VerifiableCredentialResponse.from_dict
