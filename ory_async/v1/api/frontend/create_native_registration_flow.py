"""GET /self-service/registration/api. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, pairs
from ory_async.v1.models.registration_flow import RegistrationFlow, decode_registration_flow

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="create_native_registration_flow",
    method="GET",
    path="/self-service/registration/api",
    service="kratos",
    plane="public",
    credential="none",
    repeat=True,
    results=(200,),
    bucket="kratos-public-medium",
)


def _request(
    *,
    identity_schema: str | None = None,
    organization: str | None = None,
    return_session_token_exchange_code: bool | None = None,
    return_to: str | None = None,
) -> Request:
    return Request(
        "/self-service/registration/api",
        query=pairs(
            {
                "identity_schema": identity_schema,
                "organization": organization,
                "return_session_token_exchange_code": return_session_token_exchange_code,
                "return_to": return_to,
            }
        ),
    )


def _parse(response: Response, lenient: bool) -> RegistrationFlow:
    return decode_registration_flow(response.json(), lenient)


def call(
    core: Core,
    *,
    identity_schema: str | None = None,
    organization: str | None = None,
    return_session_token_exchange_code: bool | None = None,
    return_to: str | None = None,
    options: Options | None = None,
) -> Awaitable[RegistrationFlow]:
    return core.send(
        OPERATION,
        partial(
            _request,
            identity_schema=identity_schema,
            organization=organization,
            return_session_token_exchange_code=return_session_token_exchange_code,
            return_to=return_to,
        ),
        _parse,
        options,
    )
