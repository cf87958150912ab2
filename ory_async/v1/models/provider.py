"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, each, inside, many, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("client_id config_url domain_hint fields login_hint nonce parameters".split())


@define(kw_only=True, repr=False)
class Provider(Model):
    """An identity provider that a browser may offer by itself (FedCM), with what it has to be asked.

    Schema `Provider`: part of `CreateFedcmFlowResponse`.
    """

    client_id: str | None = None
    """Id of the application at Hydra."""
    config_url: str | None = None
    """Where the browser finds how to speak to the provider."""
    domain_hint: str | None = None
    """Domain of accounts to offer first."""
    fields: list[str] | None = None
    """What the provider is asked to tell of the user, such as name or email."""
    login_hint: str | None = None
    """Account to offer first."""
    nonce: str | None = None
    """Random text that comes back inside of the provider's token."""
    parameters: dict[str, str] | None = None
    """More parameters for the provider."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Provider:
        self = new(cls)
        try:
            m = src if len(src) == 7 else {**_ABSENT, **src}
            self.client_id = v if (v := m["client_id"]) is None or type(v) is str else text(v)
            self.config_url = v if (v := m["config_url"]) is None or type(v) is str else text(v)
            self.domain_hint = v if (v := m["domain_hint"]) is None or type(v) is str else text(v)
            self.fields = None if (v := m["fields"]) is None else [] if v == [] else many(text, v, lenient)
            self.login_hint = v if (v := m["login_hint"]) is None or type(v) is str else text(v)
            self.nonce = v if (v := m["nonce"]) is None or type(v) is str else text(v)
            self.parameters = None if (v := m["parameters"]) is None else each(text, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 7 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.client_id) is not None:
            out["client_id"] = v if type(v) is str else plain(v)
        if (v := self.config_url) is not None:
            out["config_url"] = v if type(v) is str else plain(v)
        if (v := self.domain_hint) is not None:
            out["domain_hint"] = v if type(v) is str else plain(v)
        if (v := self.fields) is not None:
            out["fields"] = plain(v)
        if (v := self.login_hint) is not None:
            out["login_hint"] = v if type(v) is str else plain(v)
        if (v := self.nonce) is not None:
            out["nonce"] = v if type(v) is str else plain(v)
        if (v := self.parameters) is not None:
            out["parameters"] = plain(v)
        return out


decode_provider = Provider.from_dict
