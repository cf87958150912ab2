"""GET /self-service/login/api. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, headers, pairs
from ory_async.v0alpha2.models.self_service_login_flow import SelfServiceLoginFlow, decode_self_service_login_flow

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="initialize_self_service_login_flow_without_browser",
    method="GET",
    path="/self-service/login/api",
    service="kratos",
    plane="public",
    credential="session_optional",
    repeat=True,
    results=(200,),
)


def _request(*, aal: str | None = None, refresh: bool | None = None, x_session_token: str | None = None) -> Request:
    return Request(
        "/self-service/login/api",
        query=pairs({"aal": aal, "refresh": refresh}),
        headers=headers({"X-Session-Token": x_session_token}),
    )


def _parse(response: Response, lenient: bool) -> SelfServiceLoginFlow:
    return decode_self_service_login_flow(response.json(), lenient)


def call(
    core: Core,
    *,
    aal: str | None = None,
    refresh: bool | None = None,
    x_session_token: str | None = None,
    options: Options | None = None,
) -> Awaitable[SelfServiceLoginFlow]:
    return core.send(
        OPERATION, partial(_request, aal=aal, refresh=refresh, x_session_token=x_session_token), _parse, options
    )
