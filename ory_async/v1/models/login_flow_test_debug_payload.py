"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, free_form, maybe, maybe_list, members, plain, rest, text
from ory_async.v1.models.login_flow_test_schema_validation_error import LoginFlowTestSchemaValidationError
from ory_async.v1.models.login_flow_test_step_error import LoginFlowTestStepError

_KEYS = frozenset(
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
        self, get = cls.__new__(cls), members(src)
        self.error = maybe(LoginFlowTestStepError.from_dict, src, "error", lenient)
        self.id_token_claims = maybe(free_form, src, "id_token_claims", lenient)
        self.jsonnet_input = maybe(free_form, src, "jsonnet_input", lenient)
        self.jsonnet_mapper_url = (
            v if type(v := get("jsonnet_mapper_url")) is str else maybe(text, src, "jsonnet_mapper_url", lenient)
        )
        self.jsonnet_output = maybe(free_form, src, "jsonnet_output", lenient)
        self.jsonnet_stderr = (
            v if type(v := get("jsonnet_stderr")) is str else maybe(text, src, "jsonnet_stderr", lenient)
        )
        self.schema_validation_errors = maybe_list(
            LoginFlowTestSchemaValidationError.from_dict, src, "schema_validation_errors", lenient
        )
        self.userinfo = maybe(free_form, src, "userinfo", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "error": plain(self.error),
            "id_token_claims": plain(self.id_token_claims),
            "jsonnet_input": plain(self.jsonnet_input),
            "jsonnet_mapper_url": self.jsonnet_mapper_url,
            "jsonnet_output": plain(self.jsonnet_output),
            "jsonnet_stderr": self.jsonnet_stderr,
            "schema_validation_errors": plain(self.schema_validation_errors),
            "userinfo": plain(self.userinfo),
        }
        return compact(known, self.additional_properties)
