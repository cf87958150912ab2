"""DELETE /self-service/logout/api. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v0alpha2.models.submit_self_service_logout_flow_without_browser_body import (
        SubmitSelfServiceLogoutFlowWithoutBrowserBody,
    )

OPERATION = Operation(
    name="submit_self_service_logout_flow_without_browser",
    method="DELETE",
    path="/self-service/logout/api",
    service="kratos",
    plane="public",
    credential="none",
    repeat=True,
    results=(204,),
)


def _request(body: SubmitSelfServiceLogoutFlowWithoutBrowserBody | Mapping[str, Any]) -> Request:
    return Request("/self-service/logout/api", body=json_body(body))


def _parse(response: Response, lenient: bool) -> None:
    return None


def call(
    core: Core,
    body: SubmitSelfServiceLogoutFlowWithoutBrowserBody | Mapping[str, Any],
    *,
    options: Options | None = None,
) -> Awaitable[None]:
    return core.send(OPERATION, partial(_request, body), _parse, options)
