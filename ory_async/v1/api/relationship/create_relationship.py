"""PUT /admin/relation-tuples. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body
from ory_async.v1.models.relationship import Relationship, decode_relationship

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.create_relationship_body import CreateRelationshipBody

OPERATION = Operation(
    name="create_relationship",
    method="PUT",
    path="/admin/relation-tuples",
    service="keto",
    plane="write",
    credential="api_key",
    repeat=False,
    results=(201,),
    bucket="keto-admin-low",
)


def _request(body: CreateRelationshipBody | Mapping[str, Any]) -> Request:
    return Request("/admin/relation-tuples", body=json_body(body))


def _parse(response: Response, lenient: bool) -> Relationship:
    return decode_relationship(response.json(), lenient)


def call(
    core: Core, body: CreateRelationshipBody | Mapping[str, Any], *, options: Options | None = None
) -> Awaitable[Relationship]:
    return core.send(OPERATION, partial(_request, body), _parse, options)
