"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, free_form, inside, many, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.login_flow_test_schema_validation_error import (
    LoginFlowTestSchemaValidationError,
    decode_login_flow_test_schema_validation_error,
)
from ory_async.v1.models.login_flow_test_step_error import LoginFlowTestStepError, decode_login_flow_test_step_error

_ABSENT: dict[str, Any] = dict.fromkeys(
    "error id_token_claims jsonnet_input jsonnet_mapper_url jsonnet_output jsonnet_stderr schema_validation_errors "
    "userinfo".split()
)


@define(kw_only=True, repr=False)
class LoginFlowTestDebugPayload(Model):
    """Each step of a trial sign-in: claims, user info, the mapper's input, output and complaints.

    Schema `loginFlowTestDebugPayload`: part of `LoginFlowTestContext`.
    """

    error: LoginFlowTestStepError | None = None
    """What went wrong; a short code in OAuth2 answers."""
    id_token_claims: dict[str, Any] | None = None
    """What the provider's ID token said."""
    jsonnet_input: dict[str, Any] | None = None
    """What the mapper was given."""
    jsonnet_mapper_url: str | None = None
    """Where the mapper is."""
    jsonnet_output: dict[str, Any] | None = None
    """The traits that the mapper made."""
    jsonnet_stderr: str | None = None
    """What the mapper complained of."""
    schema_validation_errors: list[LoginFlowTestSchemaValidationError] | None = None
    """Where those traits do not fit the identity schema."""
    userinfo: dict[str, Any] | None = None
    """What the provider's userinfo endpoint said."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> LoginFlowTestDebugPayload:
        self = new(cls)
        try:
            m = src if len(src) == 8 else {**_ABSENT, **src}
            self.error = None if (v := m["error"]) is None else decode_login_flow_test_step_error(v, lenient)
            self.id_token_claims = None if (v := m["id_token_claims"]) is None else free_form(v, lenient)
            self.jsonnet_input = None if (v := m["jsonnet_input"]) is None else free_form(v, lenient)
            self.jsonnet_mapper_url = v if (v := m["jsonnet_mapper_url"]) is None or type(v) is str else text(v)
            self.jsonnet_output = None if (v := m["jsonnet_output"]) is None else free_form(v, lenient)
            self.jsonnet_stderr = v if (v := m["jsonnet_stderr"]) is None or type(v) is str else text(v)
            self.schema_validation_errors = (
                None
                if (v := m["schema_validation_errors"]) is None
                else []
                if v == []
                else many(decode_login_flow_test_schema_validation_error, v, lenient)
            )
            self.userinfo = None if (v := m["userinfo"]) is None else free_form(v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 8 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.error) is not None:
            out["error"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.id_token_claims) is not None:
            out["id_token_claims"] = plain(v)
        if (v := self.jsonnet_input) is not None:
            out["jsonnet_input"] = plain(v)
        if (v := self.jsonnet_mapper_url) is not None:
            out["jsonnet_mapper_url"] = v if type(v) is str else plain(v)
        if (v := self.jsonnet_output) is not None:
            out["jsonnet_output"] = plain(v)
        if (v := self.jsonnet_stderr) is not None:
            out["jsonnet_stderr"] = v if type(v) is str else plain(v)
        if (v := self.schema_validation_errors) is not None:
            out["schema_validation_errors"] = [
                i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v
            ]
        if (v := self.userinfo) is not None:
            out["userinfo"] = plain(v)
        return out


decode_login_flow_test_debug_payload = LoginFlowTestDebugPayload.from_dict
