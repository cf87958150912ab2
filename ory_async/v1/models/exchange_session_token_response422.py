"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from typing import Any, TypeAlias

from ory_async._runtime.models import Decoder, UnknownVariant, first_fit
from ory_async.v1.models.login_flow import LoginFlow, decode_login_flow
from ory_async.v1.models.registration_flow import RegistrationFlow, decode_registration_flow

ExchangeSessionTokenResponse422: TypeAlias = LoginFlow | RegistrationFlow | UnknownVariant
"""The flow whose sign-in at a provider failed; its messages say why.

Schema `exchangeSessionTokenResponse422`: error of `exchange_session_token`.
Open: an unknown member is an UnknownVariant.
"""

_OPTIONS: tuple[tuple[tuple[str, ...] | None, Decoder[Any]], ...] = (
    (("expires_at", "id", "issued_at", "request_url", "state", "type", "ui"), decode_login_flow),
    (("expires_at", "id", "issued_at", "request_url", "state", "type", "ui"), decode_registration_flow),
)


def decode_exchange_session_token_response422(value: Any, lenient: bool = True) -> ExchangeSessionTokenResponse422:
    """The first member whose required parts are there."""
    found: ExchangeSessionTokenResponse422 = first_fit(value, _OPTIONS, lenient)
    return found
