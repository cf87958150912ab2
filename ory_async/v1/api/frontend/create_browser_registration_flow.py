"""GET /self-service/registration/browser. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.models import nullable
from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, headers, pairs
from ory_async.v1.models.registration_flow import RegistrationFlow, decode_registration_flow

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="create_browser_registration_flow",
    method="GET",
    path="/self-service/registration/browser",
    service="kratos",
    plane="public",
    credential="session_optional",
    repeat=True,
    results=(200,),
    bucket="kratos-public-medium",
)


def _request(
    *,
    after_verification_return_to: str | None = None,
    cookie: str | None = None,
    identity_schema: str | None = None,
    login_challenge: str | None = None,
    organization: str | None = None,
    return_to: str | None = None,
) -> Request:
    return Request(
        "/self-service/registration/browser",
        query=pairs(
            {
                "after_verification_return_to": after_verification_return_to,
                "identity_schema": identity_schema,
                "login_challenge": login_challenge,
                "organization": organization,
                "return_to": return_to,
            }
        ),
        headers=headers({"Cookie": cookie}),
    )


def _parse(response: Response, lenient: bool) -> RegistrationFlow | None:
    return nullable(decode_registration_flow)(response.json(), lenient)


def call(
    core: Core,
    *,
    after_verification_return_to: str | None = None,
    cookie: str | None = None,
    identity_schema: str | None = None,
    login_challenge: str | None = None,
    organization: str | None = None,
    return_to: str | None = None,
    options: Options | None = None,
) -> Awaitable[RegistrationFlow | None]:
    return core.send(
        OPERATION,
        partial(
            _request,
            after_verification_return_to=after_verification_return_to,
            cookie=cookie,
            identity_schema=identity_schema,
            login_challenge=login_challenge,
            organization=organization,
            return_to=return_to,
        ),
        _parse,
        options,
    )
