"""DELETE /self-service/logout/api. Generated from spec/v1 by `make generate`; do not edit."""

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
    from ory_async.v1.models.perform_native_logout_body import PerformNativeLogoutBody

OPERATION = Operation(
    name="perform_native_logout",
    method="DELETE",
    path="/self-service/logout/api",
    service="kratos",
    plane="public",
    credential="none",
    repeat=True,
    results=(204,),
    bucket="kratos-public-medium",
)


def _request(body: PerformNativeLogoutBody | Mapping[str, Any]) -> Request:
    return Request("/self-service/logout/api", body=json_body(body))


def _parse(response: Response, lenient: bool) -> None:
    return None


def call(
    core: Core, body: PerformNativeLogoutBody | Mapping[str, Any], *, options: Options | None = None
) -> Awaitable[None]:
    return core.send(OPERATION, partial(_request, body), _parse, options)
