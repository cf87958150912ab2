"""POST /relation-tuples/check/openapi. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body, pairs
from ory_async.v0alpha2.models.get_check_response import GetCheckResponse, decode_get_check_response

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v0alpha2.models.relation_query import RelationQuery

OPERATION = Operation(
    name="post_check",
    method="POST",
    path="/relation-tuples/check/openapi",
    service="keto",
    plane="read",
    credential="api_key",
    repeat=True,
    results=(200,),
)


def _request(body: RelationQuery | Mapping[str, Any], *, max_depth: int | None = None) -> Request:
    return Request("/relation-tuples/check/openapi", query=pairs({"max-depth": max_depth}), body=json_body(body))


def _parse(response: Response, lenient: bool) -> GetCheckResponse:
    return decode_get_check_response(response.json(), lenient)


def call(
    core: Core, body: RelationQuery | Mapping[str, Any], *, max_depth: int | None = None, options: Options | None = None
) -> Awaitable[GetCheckResponse]:
    return core.send(OPERATION, partial(_request, body, max_depth=max_depth), _parse, options)
