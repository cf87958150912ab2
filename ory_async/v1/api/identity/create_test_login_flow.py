"""POST /admin/test-login-flows. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body
from ory_async.v1.models.login_flow import LoginFlow, decode_login_flow

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.create_test_login_flow_body import CreateTestLoginFlowBody

OPERATION = Operation(
    name="create_test_login_flow",
    method="POST",
    path="/admin/test-login-flows",
    service="kratos",
    plane="admin",
    credential="api_key",
    repeat=False,
    results=(201,),
    bucket="kratos-admin-low",
)


def _request(body: CreateTestLoginFlowBody | Mapping[str, Any]) -> Request:
    return Request("/admin/test-login-flows", body=json_body(body))


def _parse(response: Response, lenient: bool) -> LoginFlow:
    return decode_login_flow(response.json(), lenient)


def call(
    core: Core, body: CreateTestLoginFlowBody | Mapping[str, Any], *, options: Options | None = None
) -> Awaitable[LoginFlow]:
    return core.send(OPERATION, partial(_request, body), _parse, options)
