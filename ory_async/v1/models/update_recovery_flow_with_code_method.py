"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, OpenStrEnum, free_form, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.update_recovery_flow_with_code_method_method import (
    UpdateRecoveryFlowWithCodeMethodMethod,
    decode_update_recovery_flow_with_code_method_method,
    known_update_recovery_flow_with_code_method_method,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "code csrf_token email method recovery_address recovery_confirm_address recovery_select_address screen "
    "transient_payload".split()
)


@define(kw_only=True, repr=False)
class UpdateRecoveryFlowWithCodeMethod(Model):
    """Recover with a code: first the address, then the same again with the code.

    Schema `updateRecoveryFlowWithCodeMethod`: one of `UpdateRecoveryFlowBody`.
    """

    code: str | None = field(default=None, repr=False)
    """The code that was mailed; left out to have one sent."""
    csrf_token: str | None = field(default=None, repr=False)
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    email: str | None = None
    """Email address."""
    method: UpdateRecoveryFlowWithCodeMethodMethod | str = "code"
    """Which method the submit uses, such as password or code."""
    recovery_address: str | None = None
    """Where the code goes, in a recovery that first asks which account."""
    recovery_confirm_address: str | None = None
    """The whole address, typed to confirm one that was shown in part."""
    recovery_select_address: str | None = None
    """The address that the user picked among those shown."""
    screen: str | None = None
    """Which page of the recovery to go to."""
    transient_payload: dict[str, Any] | None = None
    """Free object handed to web hooks and mail templates, not stored."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UpdateRecoveryFlowWithCodeMethod:
        self = new(cls)
        try:
            m = src if len(src) == 9 else {**_ABSENT, **src}
            self.code = v if (v := m["code"]) is None or type(v) is str else text(v)
            self.csrf_token = v if (v := m["csrf_token"]) is None or type(v) is str else text(v)
            self.email = v if (v := m["email"]) is None or type(v) is str else text(v)
            self.method = (
                known_update_recovery_flow_with_code_method_method(v, v)
                if type(v := m["method"]) is str
                else need(decode_update_recovery_flow_with_code_method_method, v, lenient)
            )
            self.recovery_address = v if (v := m["recovery_address"]) is None or type(v) is str else text(v)
            self.recovery_confirm_address = (
                v if (v := m["recovery_confirm_address"]) is None or type(v) is str else text(v)
            )
            self.recovery_select_address = (
                v if (v := m["recovery_select_address"]) is None or type(v) is str else text(v)
            )
            self.screen = v if (v := m["screen"]) is None or type(v) is str else text(v)
            self.transient_payload = None if (v := m["transient_payload"]) is None else free_form(v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 9 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.code) is not None:
            out["code"] = v if type(v) is str else plain(v)
        if (v := self.csrf_token) is not None:
            out["csrf_token"] = v if type(v) is str else plain(v)
        if (v := self.email) is not None:
            out["email"] = v if type(v) is str else plain(v)
        if (v := self.method) is not None:
            out["method"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.recovery_address) is not None:
            out["recovery_address"] = v if type(v) is str else plain(v)
        if (v := self.recovery_confirm_address) is not None:
            out["recovery_confirm_address"] = v if type(v) is str else plain(v)
        if (v := self.recovery_select_address) is not None:
            out["recovery_select_address"] = v if type(v) is str else plain(v)
        if (v := self.screen) is not None:
            out["screen"] = v if type(v) is str else plain(v)
        if (v := self.transient_payload) is not None:
            out["transient_payload"] = plain(v)
        return out


decode_update_recovery_flow_with_code_method = UpdateRecoveryFlowWithCodeMethod.from_dict
