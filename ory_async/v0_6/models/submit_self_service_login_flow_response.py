"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from typing import Any, TypeAlias

from ory_async._runtime.models import Decoder, UnknownVariant, first_fit
from ory_async.v0_6.models.login_via_api_response import LoginViaApiResponse, decode_login_via_api_response
from ory_async.v0_6.models.session import Session, decode_session

SubmitSelfServiceLoginFlowResponse: TypeAlias = LoginViaApiResponse | Session | UnknownVariant
"""What a step of a sign-in gives: a session with its token for apps, the session alone for browsers.

Schema `submitSelfServiceLoginFlowResponse`: answer of `submit_self_service_login_flow`.
Open: an unknown member is an UnknownVariant.
"""

_OPTIONS: tuple[tuple[tuple[str, ...] | None, Decoder[Any]], ...] = (
    (("session",), decode_login_via_api_response),
    (("authenticated_at", "expires_at", "id", "identity", "issued_at"), decode_session),
)


def decode_submit_self_service_login_flow_response(
    value: Any, lenient: bool = True
) -> SubmitSelfServiceLoginFlowResponse:
    """The first member whose required parts are there."""
    found: SubmitSelfServiceLoginFlowResponse = first_fit(value, _OPTIONS, lenient)
    return found
