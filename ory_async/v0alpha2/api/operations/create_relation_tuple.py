"""PUT /admin/relation-tuples. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body
from ory_async.v0alpha2.models.relation_query import RelationQuery, decode_relation_query

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="create_relation_tuple",
    method="PUT",
    path="/admin/relation-tuples",
    service="keto",
    plane="write",
    credential="api_key",
    repeat=False,
    results=(201,),
)


def _request(body: RelationQuery | Mapping[str, Any]) -> Request:
    return Request("/admin/relation-tuples", body=json_body(body))


def _parse(response: Response, lenient: bool) -> RelationQuery:
    return decode_relation_query(response.json(), lenient)


def call(
    core: Core, body: RelationQuery | Mapping[str, Any], *, options: Options | None = None
) -> Awaitable[RelationQuery]:
    return core.send(OPERATION, partial(_request, body), _parse, options)
