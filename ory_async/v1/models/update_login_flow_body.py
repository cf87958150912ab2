"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from typing import Any, TypeAlias

from ory_async._runtime.models import Decoder, UnknownVariant, tagged
from ory_async.v1.models.update_login_flow_with_code_method import (
    UpdateLoginFlowWithCodeMethod,
    decode_update_login_flow_with_code_method,
)
from ory_async.v1.models.update_login_flow_with_device_authn_method import (
    UpdateLoginFlowWithDeviceAuthnMethod,
    decode_update_login_flow_with_device_authn_method,
)
from ory_async.v1.models.update_login_flow_with_identifier_first_method import (
    UpdateLoginFlowWithIdentifierFirstMethod,
    decode_update_login_flow_with_identifier_first_method,
)
from ory_async.v1.models.update_login_flow_with_lookup_secret_method import (
    UpdateLoginFlowWithLookupSecretMethod,
    decode_update_login_flow_with_lookup_secret_method,
)
from ory_async.v1.models.update_login_flow_with_oidc_method import (
    UpdateLoginFlowWithOidcMethod,
    decode_update_login_flow_with_oidc_method,
)
from ory_async.v1.models.update_login_flow_with_passkey_method import (
    UpdateLoginFlowWithPasskeyMethod,
    decode_update_login_flow_with_passkey_method,
)
from ory_async.v1.models.update_login_flow_with_password_method import (
    UpdateLoginFlowWithPasswordMethod,
    decode_update_login_flow_with_password_method,
)
from ory_async.v1.models.update_login_flow_with_saml_method import (
    UpdateLoginFlowWithSamlMethod,
    decode_update_login_flow_with_saml_method,
)
from ory_async.v1.models.update_login_flow_with_totp_method import (
    UpdateLoginFlowWithTotpMethod,
    decode_update_login_flow_with_totp_method,
)
from ory_async.v1.models.update_login_flow_with_webauthn_method import (
    UpdateLoginFlowWithWebAuthnMethod,
    decode_update_login_flow_with_webauthn_method,
)

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
"""A step of a sign-in, one model per method.

Schema `updateLoginFlowBody`: sent to `update_login_flow`.
Told apart by `method`. Open: an unknown member is an UnknownVariant.
"""

_BY_TAG: dict[str, Decoder[Any]] = {
    "code": decode_update_login_flow_with_code_method,
    "deviceauthn": decode_update_login_flow_with_device_authn_method,
    "identifier_first": decode_update_login_flow_with_identifier_first_method,
    "lookup_secret": decode_update_login_flow_with_lookup_secret_method,
    "oidc": decode_update_login_flow_with_oidc_method,
    "passkey": decode_update_login_flow_with_passkey_method,
    "password": decode_update_login_flow_with_password_method,
    "saml": decode_update_login_flow_with_saml_method,
    "totp": decode_update_login_flow_with_totp_method,
    "webauthn": decode_update_login_flow_with_webauthn_method,
}
decode_update_login_flow_body: Decoder[UpdateLoginFlowBody] = tagged("method", _BY_TAG)
"""Decodes the member that the tag names."""
