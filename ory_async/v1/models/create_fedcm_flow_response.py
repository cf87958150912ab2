"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.provider import Provider, decode_provider

_ABSENT: dict[str, Any] = dict.fromkeys("csrf_token providers".split())


@define(kw_only=True, repr=False)
class CreateFedcmFlowResponse(Model):
    """The providers that a browser may offer by itself, and the csrf token for the answer.

    Schema `createFedcmFlowResponse`: answer of `create_fedcm_flow`.
    """

    csrf_token: str | None = field(default=None, repr=False)
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    providers: list[Provider] | None = None
    """Providers that the browser may offer."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateFedcmFlowResponse:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.csrf_token = v if (v := m["csrf_token"]) is None or type(v) is str else text(v)
            self.providers = (
                None if (v := m["providers"]) is None else [] if v == [] else many(decode_provider, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.csrf_token) is not None:
            out["csrf_token"] = v if type(v) is str else plain(v)
        if (v := self.providers) is not None:
            out["providers"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        return out


decode_create_fedcm_flow_response = CreateFedcmFlowResponse.from_dict
