"""GET /oauth2/device/verify. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, headers, pairs
from ory_async._runtime.response import RedirectTo, redirect

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="perform_oauth2_device_verification_flow",
    method="GET",
    path="/oauth2/device/verify",
    service="hydra",
    plane="public",
    credential="session_optional",
    repeat=False,
    results=(302, 303),
    bucket="hydra-admin-high",
)


def _request(
    *,
    client_id: str | None = None,
    consent_verifier: str | None = None,
    cookie: str | None = None,
    device_verifier: str | None = None,
    login_verifier: str | None = None,
    user_code: str | None = None,
) -> Request:
    return Request(
        "/oauth2/device/verify",
        query=pairs(
            {
                "client_id": client_id,
                "consent_verifier": consent_verifier,
                "device_verifier": device_verifier,
                "login_verifier": login_verifier,
                "user_code": user_code,
            }
        ),
        headers=headers({"Cookie": cookie}),
    )


def _parse(response: Response, lenient: bool) -> RedirectTo:
    return redirect(response)


def call(
    core: Core,
    *,
    client_id: str | None = None,
    consent_verifier: str | None = None,
    cookie: str | None = None,
    device_verifier: str | None = None,
    login_verifier: str | None = None,
    user_code: str | None = None,
    options: Options | None = None,
) -> Awaitable[RedirectTo]:
    return core.send(
        OPERATION,
        partial(
            _request,
            client_id=client_id,
            consent_verifier=consent_verifier,
            cookie=cookie,
            device_verifier=device_verifier,
            login_verifier=login_verifier,
            user_code=user_code,
        ),
        _parse,
        options,
    )
