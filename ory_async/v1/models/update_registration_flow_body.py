"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from typing import Any, TypeAlias

from ory_async._runtime.models import Decoder, UnknownVariant, tagged
from ory_async.v1.models.update_registration_flow_with_code_method import (
    UpdateRegistrationFlowWithCodeMethod,
    decode_update_registration_flow_with_code_method,
)
from ory_async.v1.models.update_registration_flow_with_oidc_method import (
    UpdateRegistrationFlowWithOidcMethod,
    decode_update_registration_flow_with_oidc_method,
)
from ory_async.v1.models.update_registration_flow_with_passkey_method import (
    UpdateRegistrationFlowWithPasskeyMethod,
    decode_update_registration_flow_with_passkey_method,
)
from ory_async.v1.models.update_registration_flow_with_password_method import (
    UpdateRegistrationFlowWithPasswordMethod,
    decode_update_registration_flow_with_password_method,
)
from ory_async.v1.models.update_registration_flow_with_profile_method import (
    UpdateRegistrationFlowWithProfileMethod,
    decode_update_registration_flow_with_profile_method,
)
from ory_async.v1.models.update_registration_flow_with_saml_method import (
    UpdateRegistrationFlowWithSamlMethod,
    decode_update_registration_flow_with_saml_method,
)
from ory_async.v1.models.update_registration_flow_with_webauthn_method import (
    UpdateRegistrationFlowWithWebAuthnMethod,
    decode_update_registration_flow_with_webauthn_method,
)

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
"""A step of a sign-up, one model per method.

Schema `updateRegistrationFlowBody`: sent to `update_registration_flow`.
Told apart by `method`. Open: an unknown member is an UnknownVariant.
"""

_BY_TAG: dict[str, Decoder[Any]] = {
    "code": decode_update_registration_flow_with_code_method,
    "oidc": decode_update_registration_flow_with_oidc_method,
    "passkey": decode_update_registration_flow_with_passkey_method,
    "password": decode_update_registration_flow_with_password_method,
    "profile": decode_update_registration_flow_with_profile_method,
    "saml": decode_update_registration_flow_with_saml_method,
    "webauthn": decode_update_registration_flow_with_webauthn_method,
}
decode_update_registration_flow_body: Decoder[UpdateRegistrationFlowBody] = tagged("method", _BY_TAG)
"""Decodes the member that the tag names."""
