"""GET /self-service/login/api. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, headers, pairs
from ory_async.v1.models.login_flow import LoginFlow, decode_login_flow

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="create_native_login_flow",
    method="GET",
    path="/self-service/login/api",
    service="kratos",
    plane="public",
    credential="session_optional",
    repeat=True,
    mails={"aal": "aal2"},
    results=(200,),
    bucket="kratos-public-medium",
)


def _request(
    *,
    aal: str | None = None,
    identity_schema: str | None = None,
    organization: str | None = None,
    refresh: bool | None = None,
    return_session_token_exchange_code: bool | None = None,
    return_to: str | None = None,
    via: str | None = None,
    x_session_token: str | None = None,
) -> Request:
    return Request(
        "/self-service/login/api",
        query=pairs(
            {
                "aal": aal,
                "identity_schema": identity_schema,
                "organization": organization,
                "refresh": refresh,
                "return_session_token_exchange_code": return_session_token_exchange_code,
                "return_to": return_to,
                "via": via,
            }
        ),
        headers=headers({"X-Session-Token": x_session_token}),
    )


def _parse(response: Response, lenient: bool) -> LoginFlow:
    return decode_login_flow(response.json(), lenient)


def call(
    core: Core,
    *,
    aal: str | None = None,
    identity_schema: str | None = None,
    organization: str | None = None,
    refresh: bool | None = None,
    return_session_token_exchange_code: bool | None = None,
    return_to: str | None = None,
    via: str | None = None,
    x_session_token: str | None = None,
    options: Options | None = None,
) -> Awaitable[LoginFlow]:
    return core.send(
        OPERATION,
        partial(
            _request,
            aal=aal,
            identity_schema=identity_schema,
            organization=organization,
            refresh=refresh,
            return_session_token_exchange_code=return_session_token_exchange_code,
            return_to=return_to,
            via=via,
            x_session_token=x_session_token,
        ),
        _parse,
        options,
    )
