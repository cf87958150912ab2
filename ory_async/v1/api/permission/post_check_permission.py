"""POST /relation-tuples/check/openapi. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body, pairs
from ory_async.v1.models.check_permission_result import CheckPermissionResult, decode_check_permission_result

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.post_check_permission_body import PostCheckPermissionBody

OPERATION = Operation(
    name="post_check_permission",
    method="POST",
    path="/relation-tuples/check/openapi",
    service="keto",
    plane="read",
    credential="api_key",
    repeat=True,
    results=(200,),
    bucket="keto-public-high",
)


def _request(body: PostCheckPermissionBody | Mapping[str, Any], *, max_depth: int | None = None) -> Request:
    return Request("/relation-tuples/check/openapi", query=pairs({"max-depth": max_depth}), body=json_body(body))


def _parse(response: Response, lenient: bool) -> CheckPermissionResult:
    return decode_check_permission_result(response.json(), lenient)


def call(
    core: Core,
    body: PostCheckPermissionBody | Mapping[str, Any],
    *,
    max_depth: int | None = None,
    options: Options | None = None,
) -> Awaitable[CheckPermissionResult]:
    return core.send(OPERATION, partial(_request, body, max_depth=max_depth), _parse, options)
