"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, many, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "cryptographic_binding_methods_supported cryptographic_suites_supported format types".split()
)


@define(kw_only=True, repr=False)
class CredentialSupportedDraft00(Model):
    """A kind of verifiable credential that the provider can issue, in the words of an early draft.

    Schema `credentialSupportedDraft00`: part of `OidcConfiguration`.
    """

    cryptographic_binding_methods_supported: list[str] | None = None
    """How a wallet may prove that it holds the key."""
    cryptographic_suites_supported: list[str] | None = None
    """Signature algorithms that it may be issued with."""
    format: str | None = None
    """How it is written, such as jwt_vc_json."""
    types: list[str] | None = None
    """What it attests, as names of verifiable credentials."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CredentialSupportedDraft00:
        self = new(cls)
        try:
            m = src if len(src) == 4 else {**_ABSENT, **src}
            self.cryptographic_binding_methods_supported = (
                None
                if (v := m["cryptographic_binding_methods_supported"]) is None
                else []
                if v == []
                else many(text, v, lenient)
            )
            self.cryptographic_suites_supported = (
                None
                if (v := m["cryptographic_suites_supported"]) is None
                else []
                if v == []
                else many(text, v, lenient)
            )
            self.format = v if (v := m["format"]) is None or type(v) is str else text(v)
            self.types = None if (v := m["types"]) is None else [] if v == [] else many(text, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 4 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.cryptographic_binding_methods_supported) is not None:
            out["cryptographic_binding_methods_supported"] = plain(v)
        if (v := self.cryptographic_suites_supported) is not None:
            out["cryptographic_suites_supported"] = plain(v)
        if (v := self.format) is not None:
            out["format"] = v if type(v) is str else plain(v)
        if (v := self.types) is not None:
            out["types"] = plain(v)
        return out


decode_credential_supported_draft00 = CredentialSupportedDraft00.from_dict
