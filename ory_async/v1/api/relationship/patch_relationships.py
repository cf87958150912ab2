"""PATCH /admin/relation-tuples. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.refusals import relation_patch
from ory_async._runtime.request import Request, json_body

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.relationship_patch import RelationshipPatch

OPERATION = Operation(
    name="patch_relationships",
    method="PATCH",
    path="/admin/relation-tuples",
    service="keto",
    plane="write",
    credential="api_key",
    repeat=False,
    results=(204,),
    bucket="keto-admin-low",
)


def _request(body: Sequence[RelationshipPatch | Mapping[str, Any]]) -> Request:
    return Request("/admin/relation-tuples", body=json_body(body, many=True, refuse=relation_patch))


def _parse(response: Response, lenient: bool) -> None:
    return None


def call(
    core: Core, body: Sequence[RelationshipPatch | Mapping[str, Any]], *, options: Options | None = None
) -> Awaitable[None]:
    return core.send(OPERATION, partial(_request, body), _parse, options)
