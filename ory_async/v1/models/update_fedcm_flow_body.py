"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, free_form, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("csrf_token token nonce transient_payload".split())


@define(kw_only=True, repr=False)
class UpdateFedcmFlowBody(Model):
    """What the browser got from the identity provider by itself, and the csrf token of the flow.

    Schema `UpdateFedcmFlowBody`: sent to `update_fedcm_flow`.
    """

    csrf_token: str = field(repr=False)
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    token: str = field(repr=False)
    """The token that the browser got from the provider."""
    nonce: str | None = None
    """The nonce that the token was asked for with."""
    transient_payload: dict[str, Any] | None = None
    """Free object handed to web hooks and mail templates, not stored."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UpdateFedcmFlowBody:
        self = new(cls)
        try:
            m = src if len(src) == 4 else {**_ABSENT, **src}
            self.csrf_token = v if type(v := m["csrf_token"]) is str else need(text, v, lenient)
            self.token = v if type(v := m["token"]) is str else need(text, v, lenient)
            self.nonce = v if (v := m["nonce"]) is None or type(v) is str else text(v)
            self.transient_payload = None if (v := m["transient_payload"]) is None else free_form(v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 4 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.csrf_token) is not None:
            out["csrf_token"] = v if type(v) is str else plain(v)
        if (v := self.token) is not None:
            out["token"] = v if type(v) is str else plain(v)
        if (v := self.nonce) is not None:
            out["nonce"] = v if type(v) is str else plain(v)
        if (v := self.transient_payload) is not None:
            out["transient_payload"] = plain(v)
        return out


decode_update_fedcm_flow_body = UpdateFedcmFlowBody.from_dict
