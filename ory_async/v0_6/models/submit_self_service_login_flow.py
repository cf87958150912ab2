"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from typing import Any, TypeAlias

from ory_async._runtime.models import Decoder, UnknownVariant, tagged
from ory_async.v0_6.models.submit_self_service_login_flow_with_oidc_method import (
    SubmitSelfServiceLoginFlowWithOidcMethod,
    decode_submit_self_service_login_flow_with_oidc_method,
)
from ory_async.v0_6.models.submit_self_service_login_flow_with_password_method import (
    SubmitSelfServiceLoginFlowWithPasswordMethod,
    decode_submit_self_service_login_flow_with_password_method,
)

SubmitSelfServiceLoginFlow: TypeAlias = (
    SubmitSelfServiceLoginFlowWithOidcMethod | SubmitSelfServiceLoginFlowWithPasswordMethod | UnknownVariant
)
"""A step of a sign-in, one model per method.

Schema `submitSelfServiceLoginFlow`: sent to `submit_self_service_login_flow`.
Told apart by `method`. Open: an unknown member is an UnknownVariant.
"""

_BY_TAG: dict[str, Decoder[Any]] = {
    "oidc": decode_submit_self_service_login_flow_with_oidc_method,
    "password": decode_submit_self_service_login_flow_with_password_method,
}
decode_submit_self_service_login_flow: Decoder[SubmitSelfServiceLoginFlow] = tagged("method", _BY_TAG)
"""Decodes the member that the tag names."""
