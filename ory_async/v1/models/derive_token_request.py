"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, OpenStrEnum, free_form, inside, many, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.token_algorithm import TokenAlgorithm, decode_token_algorithm, known_token_algorithm

_ABSENT: dict[str, Any] = dict.fromkeys("algorithm credential custom_claims scopes ttl".split())


@define(kw_only=True, repr=False)
class DeriveTokenRequest(Model):
    """A long-lived API key and what the short-lived token made of it may do, never more than the key.

    Schema `DeriveTokenRequest`: sent to `admin_derive_token`.
    """

    algorithm: TokenAlgorithm | str | None = None
    """What is made of the key, a JWT or a macaroon."""
    credential: str | None = field(default=None, repr=False)
    """The key itself, as its holder sends it; a secret."""
    custom_claims: dict[str, Any] | None = None
    """Claims of your own to put into the token."""
    scopes: list[str] | None = None
    """What the key or token may be used for."""
    ttl: str | None = None
    """How long it lasts, as a duration such as 3600s."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> DeriveTokenRequest:
        self = new(cls)
        try:
            m = src if len(src) == 5 else {**_ABSENT, **src}
            self.algorithm = (
                None
                if (v := m["algorithm"]) is None
                else known_token_algorithm(v, v)
                if type(v) is str
                else decode_token_algorithm(v)
            )
            self.credential = v if (v := m["credential"]) is None or type(v) is str else text(v)
            self.custom_claims = None if (v := m["custom_claims"]) is None else free_form(v, lenient)
            self.scopes = None if (v := m["scopes"]) is None else [] if v == [] else many(text, v, lenient)
            self.ttl = v if (v := m["ttl"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 5 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.algorithm) is not None:
            out["algorithm"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.credential) is not None:
            out["credential"] = v if type(v) is str else plain(v)
        if (v := self.custom_claims) is not None:
            out["custom_claims"] = plain(v)
        if (v := self.scopes) is not None:
            out["scopes"] = plain(v)
        if (v := self.ttl) is not None:
            out["ttl"] = v if type(v) is str else plain(v)
        return out


decode_derive_token_request = DeriveTokenRequest.from_dict
