"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from typing import Any, TypeAlias

from ory_async._runtime.models import Decoder, UnknownVariant, tagged
from ory_async.v1.models.update_login_flow_with_code_method import UpdateLoginFlowWithCodeMethod
from ory_async.v1.models.update_login_flow_with_device_authn_method import UpdateLoginFlowWithDeviceAuthnMethod
from ory_async.v1.models.update_login_flow_with_identifier_first_method import UpdateLoginFlowWithIdentifierFirstMethod
from ory_async.v1.models.update_login_flow_with_lookup_secret_method import UpdateLoginFlowWithLookupSecretMethod
from ory_async.v1.models.update_login_flow_with_oidc_method import UpdateLoginFlowWithOidcMethod
from ory_async.v1.models.update_login_flow_with_passkey_method import UpdateLoginFlowWithPasskeyMethod
from ory_async.v1.models.update_login_flow_with_password_method import UpdateLoginFlowWithPasswordMethod
from ory_async.v1.models.update_login_flow_with_saml_method import UpdateLoginFlowWithSamlMethod
from ory_async.v1.models.update_login_flow_with_totp_method import UpdateLoginFlowWithTotpMethod
from ory_async.v1.models.update_login_flow_with_webauthn_method import UpdateLoginFlowWithWebAuthnMethod

UpdateLoginFlowBody: TypeAlias = (
    UpdateLoginFlowWithCodeMethod
    | UpdateLoginFlowWithDeviceAuthnMethod
    | UpdateLoginFlowWithIdentifierFirstMethod
    | UpdateLoginFlowWithLookupSecretMethod
    | UpdateLoginFlowWithOidcMethod
    | UpdateLoginFlowWithPasskeyMethod
    | UpdateLoginFlowWithPasswordMethod
    | UpdateLoginFlowWithSamlMethod
    | UpdateLoginFlowWithTotpMethod
    | UpdateLoginFlowWithWebAuthnMethod
    | UnknownVariant
)
"""Schema `updateLoginFlowBody`, told apart by `method`. Open: an unknown member is an UnknownVariant."""

_BY_TAG: dict[str, Decoder[Any]] = {
    "code": UpdateLoginFlowWithCodeMethod.from_dict,
    "deviceauthn": UpdateLoginFlowWithDeviceAuthnMethod.from_dict,
    "identifier_first": UpdateLoginFlowWithIdentifierFirstMethod.from_dict,
    "lookup_secret": UpdateLoginFlowWithLookupSecretMethod.from_dict,
    "oidc": UpdateLoginFlowWithOidcMethod.from_dict,
    "passkey": UpdateLoginFlowWithPasskeyMethod.from_dict,
    "password": UpdateLoginFlowWithPasswordMethod.from_dict,
    "saml": UpdateLoginFlowWithSamlMethod.from_dict,
    "totp": UpdateLoginFlowWithTotpMethod.from_dict,
    "webauthn": UpdateLoginFlowWithWebAuthnMethod.from_dict,
}
decode_update_login_flow_body: Decoder[UpdateLoginFlowBody] = tagged("method", _BY_TAG)
"""Decodes the member that the tag names."""
