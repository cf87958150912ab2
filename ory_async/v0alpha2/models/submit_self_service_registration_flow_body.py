"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from typing import Any, TypeAlias

from ory_async._runtime.models import Decoder, UnknownVariant, tagged
from ory_async.v0alpha2.models.submit_self_service_registration_flow_with_oidc_method_body import (
    SubmitSelfServiceRegistrationFlowWithOidcMethodBody,
    decode_submit_self_service_registration_flow_with_oidc_method_body,
)
from ory_async.v0alpha2.models.submit_self_service_registration_flow_with_password_method_body import (
    SubmitSelfServiceRegistrationFlowWithPasswordMethodBody,
    decode_submit_self_service_registration_flow_with_password_method_body,
)
from ory_async.v0alpha2.models.submit_self_service_registration_flow_with_webauthn_method_body import (
    SubmitSelfServiceRegistrationFlowWithWebAuthnMethodBody,
    decode_submit_self_service_registration_flow_with_webauthn_method_body,
)

SubmitSelfServiceRegistrationFlowBody: TypeAlias = (
    SubmitSelfServiceRegistrationFlowWithOidcMethodBody
    | SubmitSelfServiceRegistrationFlowWithPasswordMethodBody
    | SubmitSelfServiceRegistrationFlowWithWebAuthnMethodBody
    | UnknownVariant
)
"""A step of a sign-up, one model per method.

Schema `submitSelfServiceRegistrationFlowBody`: sent to `submit_self_service_registration_flow`.
Told apart by `method`. Open: an unknown member is an UnknownVariant.
"""

_BY_TAG: dict[str, Decoder[Any]] = {
    "oidc": decode_submit_self_service_registration_flow_with_oidc_method_body,
    "password": decode_submit_self_service_registration_flow_with_password_method_body,
    "webauthn": decode_submit_self_service_registration_flow_with_webauthn_method_body,
}
decode_submit_self_service_registration_flow_body: Decoder[SubmitSelfServiceRegistrationFlowBody] = tagged(
    "method", _BY_TAG
)
"""Decodes the member that the tag names."""
