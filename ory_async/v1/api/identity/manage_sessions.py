"""POST /admin/sessions. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body
from ory_async.v1.models.manage_sessions_response import ManageSessionsResponse, decode_manage_sessions_response

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.manage_sessions_body import ManageSessionsBody

OPERATION = Operation(
    name="manage_sessions",
    method="POST",
    path="/admin/sessions",
    service="kratos",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(200,),
    bucket="kratos-admin-low",
)


def _request(body: ManageSessionsBody | Mapping[str, Any]) -> Request:
    return Request("/admin/sessions", body=json_body(body))


def _parse(response: Response, lenient: bool) -> ManageSessionsResponse:
    return decode_manage_sessions_response(response.json(), lenient)


def call(
    core: Core, body: ManageSessionsBody | Mapping[str, Any], *, options: Options | None = None
) -> Awaitable[ManageSessionsResponse]:
    return core.send(OPERATION, partial(_request, body), _parse, options)
