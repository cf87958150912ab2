"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from typing import Any, TypeAlias

from ory_async._runtime.models import Decoder, UnknownVariant, tagged
from ory_async.v0_6.models.submit_self_service_registration_flow_with_oidc_method import (
    SubmitSelfServiceRegistrationFlowWithOidcMethod,
    decode_submit_self_service_registration_flow_with_oidc_method,
)
from ory_async.v0_6.models.submit_self_service_registration_flow_with_password_method import (
    SubmitSelfServiceRegistrationFlowWithPasswordMethod,
    decode_submit_self_service_registration_flow_with_password_method,
)

SubmitSelfServiceRegistrationFlow: TypeAlias = (
    SubmitSelfServiceRegistrationFlowWithOidcMethod
    | SubmitSelfServiceRegistrationFlowWithPasswordMethod
    | UnknownVariant
)
"""A step of a sign-up, one model per method.

Schema `submitSelfServiceRegistrationFlow`: sent to `submit_self_service_registration_flow`.
Told apart by `method`. Open: an unknown member is an UnknownVariant.
"""

_BY_TAG: dict[str, Decoder[Any]] = {
    "oidc": decode_submit_self_service_registration_flow_with_oidc_method,
    "password": decode_submit_self_service_registration_flow_with_password_method,
}
decode_submit_self_service_registration_flow: Decoder[SubmitSelfServiceRegistrationFlow] = tagged("method", _BY_TAG)
"""Decodes the member that the tag names."""
