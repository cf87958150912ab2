"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from typing import Any, TypeAlias

from ory_async._runtime.models import Decoder, UnknownVariant, tagged
from ory_async.v0alpha2.models.submit_self_service_login_flow_with_lookup_secret_method_body import (
    SubmitSelfServiceLoginFlowWithLookupSecretMethodBody,
    decode_submit_self_service_login_flow_with_lookup_secret_method_body,
)
from ory_async.v0alpha2.models.submit_self_service_login_flow_with_oidc_method_body import (
    SubmitSelfServiceLoginFlowWithOidcMethodBody,
    decode_submit_self_service_login_flow_with_oidc_method_body,
)
from ory_async.v0alpha2.models.submit_self_service_login_flow_with_password_method_body import (
    SubmitSelfServiceLoginFlowWithPasswordMethodBody,
    decode_submit_self_service_login_flow_with_password_method_body,
)
from ory_async.v0alpha2.models.submit_self_service_login_flow_with_totp_method_body import (
    SubmitSelfServiceLoginFlowWithTotpMethodBody,
    decode_submit_self_service_login_flow_with_totp_method_body,
)
from ory_async.v0alpha2.models.submit_self_service_login_flow_with_webauthn_method_body import (
    SubmitSelfServiceLoginFlowWithWebAuthnMethodBody,
    decode_submit_self_service_login_flow_with_webauthn_method_body,
)

SubmitSelfServiceLoginFlowBody: TypeAlias = (
    SubmitSelfServiceLoginFlowWithLookupSecretMethodBody
    | SubmitSelfServiceLoginFlowWithOidcMethodBody
    | SubmitSelfServiceLoginFlowWithPasswordMethodBody
    | SubmitSelfServiceLoginFlowWithTotpMethodBody
    | SubmitSelfServiceLoginFlowWithWebAuthnMethodBody
    | UnknownVariant
)
"""A step of a sign-in, one model per method.

Schema `submitSelfServiceLoginFlowBody`: sent to `submit_self_service_login_flow`.
Told apart by `method`. Open: an unknown member is an UnknownVariant.
"""

_BY_TAG: dict[str, Decoder[Any]] = {
    "lookup_secret": decode_submit_self_service_login_flow_with_lookup_secret_method_body,
    "oidc": decode_submit_self_service_login_flow_with_oidc_method_body,
    "password": decode_submit_self_service_login_flow_with_password_method_body,
    "totp": decode_submit_self_service_login_flow_with_totp_method_body,
    "webauthn": decode_submit_self_service_login_flow_with_webauthn_method_body,
}
decode_submit_self_service_login_flow_body: Decoder[SubmitSelfServiceLoginFlowBody] = tagged("method", _BY_TAG)
"""Decodes the member that the tag names."""
