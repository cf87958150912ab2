"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("webauthn_register webauthn_register_displayname".split())


@define(kw_only=True, repr=False)
class SubmitSelfServiceFlowWithWebAuthnRegistrationMethod(Model):
    """A new security key and its name, by what the browser's script returned.

    Schema `submitSelfServiceFlowWithWebAuthnRegistrationMethod`.
    """

    webauthn_register: str | None = field(default=None, repr=False)
    webauthn_register_displayname: str | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(
        cls, src: Mapping[str, Any], lenient: bool = True
    ) -> SubmitSelfServiceFlowWithWebAuthnRegistrationMethod:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.webauthn_register = v if (v := m["webauthn_register"]) is None or type(v) is str else text(v)
            self.webauthn_register_displayname = (
                v if (v := m["webauthn_register_displayname"]) is None or type(v) is str else text(v)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.webauthn_register) is not None:
            out["webauthn_register"] = v if type(v) is str else plain(v)
        if (v := self.webauthn_register_displayname) is not None:
            out["webauthn_register_displayname"] = v if type(v) is str else plain(v)
        return out


decode_submit_self_service_flow_with_webauthn_registration_method = (
    SubmitSelfServiceFlowWithWebAuthnRegistrationMethod.from_dict
)
