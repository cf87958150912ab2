"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from typing import Any, TypeAlias

from ory_async._runtime.models import Decoder, UnknownVariant, first_fit
from ory_async.v0_6.models.registration_via_api_response import (
    RegistrationViaApiResponse,
    decode_registration_via_api_response,
)
from ory_async.v0_6.models.session import Session, decode_session

SubmitSelfServiceRegistrationFlowResponse: TypeAlias = RegistrationViaApiResponse | Session | UnknownVariant
"""What a step of a sign-up gives: user and token for apps, a session for browsers.

Schema `submitSelfServiceRegistrationFlowResponse`: answer of `submit_self_service_registration_flow`.
Open: an unknown member is an UnknownVariant.
"""

_OPTIONS: tuple[tuple[tuple[str, ...] | None, Decoder[Any]], ...] = (
    (("authenticated_at", "expires_at", "id", "identity", "issued_at"), decode_session),
    (("identity",), decode_registration_via_api_response),
)


def decode_submit_self_service_registration_flow_response(
    value: Any, lenient: bool = True
) -> SubmitSelfServiceRegistrationFlowResponse:
    """The first member whose required parts are there."""
    found: SubmitSelfServiceRegistrationFlowResponse = first_fit(value, _OPTIONS, lenient)
    return found
