"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, free_form, inside, many, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.login_flow_test_schema_validation_error import LoginFlowTestSchemaValidationError
from ory_async.v1.models.login_flow_test_step_error import LoginFlowTestStepError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "error id_token_claims jsonnet_input jsonnet_mapper_url jsonnet_output jsonnet_stderr schema_validation_errors "
    "userinfo".split()
)


@define(kw_only=True, repr=False)
class LoginFlowTestDebugPayload(Model):
    """Schema `loginFlowTestDebugPayload`."""

    error: LoginFlowTestStepError | None = None
    """What went wrong; a short code in OAuth2 answers."""
    id_token_claims: dict[str, Any] | None = None
    jsonnet_input: dict[str, Any] | None = None
    jsonnet_mapper_url: str | None = None
    jsonnet_output: dict[str, Any] | None = None
    jsonnet_stderr: str | None = None
    schema_validation_errors: list[LoginFlowTestSchemaValidationError] | None = None
    userinfo: dict[str, Any] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> LoginFlowTestDebugPayload:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.error = None if (v := m[k := "error"]) is None else LoginFlowTestStepError.from_dict(v, lenient)
            self.id_token_claims = None if (v := m[k := "id_token_claims"]) is None else free_form(v, lenient)
            self.jsonnet_input = None if (v := m[k := "jsonnet_input"]) is None else free_form(v, lenient)
            self.jsonnet_mapper_url = v if (v := m[k := "jsonnet_mapper_url"]) is None or type(v) is str else text(v)
            self.jsonnet_output = None if (v := m[k := "jsonnet_output"]) is None else free_form(v, lenient)
            self.jsonnet_stderr = v if (v := m[k := "jsonnet_stderr"]) is None or type(v) is str else text(v)
            self.schema_validation_errors = (
                None
                if (v := m[k := "schema_validation_errors"]) is None
                else many(LoginFlowTestSchemaValidationError.from_dict, v, lenient)
            )
            self.userinfo = None if (v := m[k := "userinfo"]) is None else free_form(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.error) is not None:
            out["error"] = v
        if (v := self.id_token_claims) is not None:
            out["id_token_claims"] = v
        if (v := self.jsonnet_input) is not None:
            out["jsonnet_input"] = v
        if (v := self.jsonnet_mapper_url) is not None:
            out["jsonnet_mapper_url"] = v
        if (v := self.jsonnet_output) is not None:
            out["jsonnet_output"] = v
        if (v := self.jsonnet_stderr) is not None:
            out["jsonnet_stderr"] = v
        if (v := self.schema_validation_errors) is not None:
            out["schema_validation_errors"] = v
        if (v := self.userinfo) is not None:
            out["userinfo"] = v
        return out
