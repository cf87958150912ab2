"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from typing import Any, TypeAlias

from ory_async._runtime.models import Decoder, UnknownVariant, tagged
from ory_async.v1.models.update_registration_flow_with_code_method import UpdateRegistrationFlowWithCodeMethod
from ory_async.v1.models.update_registration_flow_with_oidc_method import UpdateRegistrationFlowWithOidcMethod
from ory_async.v1.models.update_registration_flow_with_passkey_method import UpdateRegistrationFlowWithPasskeyMethod
from ory_async.v1.models.update_registration_flow_with_password_method import UpdateRegistrationFlowWithPasswordMethod
from ory_async.v1.models.update_registration_flow_with_profile_method import UpdateRegistrationFlowWithProfileMethod
from ory_async.v1.models.update_registration_flow_with_saml_method import UpdateRegistrationFlowWithSamlMethod
from ory_async.v1.models.update_registration_flow_with_webauthn_method import UpdateRegistrationFlowWithWebAuthnMethod

UpdateRegistrationFlowBody: TypeAlias = (
    UpdateRegistrationFlowWithCodeMethod
    | UpdateRegistrationFlowWithOidcMethod
    | UpdateRegistrationFlowWithPasskeyMethod
    | UpdateRegistrationFlowWithPasswordMethod
    | UpdateRegistrationFlowWithProfileMethod
    | UpdateRegistrationFlowWithSamlMethod
    | UpdateRegistrationFlowWithWebAuthnMethod
    | UnknownVariant
)
"""Schema `updateRegistrationFlowBody`, told apart by `method`. Open: an unknown member is an UnknownVariant."""

_BY_TAG: dict[str, Decoder[Any]] = {
    "code": UpdateRegistrationFlowWithCodeMethod.from_dict,
    "oidc": UpdateRegistrationFlowWithOidcMethod.from_dict,
    "passkey": UpdateRegistrationFlowWithPasskeyMethod.from_dict,
    "password": UpdateRegistrationFlowWithPasswordMethod.from_dict,
    "profile": UpdateRegistrationFlowWithProfileMethod.from_dict,
    "saml": UpdateRegistrationFlowWithSamlMethod.from_dict,
    "webauthn": UpdateRegistrationFlowWithWebAuthnMethod.from_dict,
}
decode_update_registration_flow_body: Decoder[UpdateRegistrationFlowBody] = tagged("method", _BY_TAG)
"""Decodes the member that the tag names."""
