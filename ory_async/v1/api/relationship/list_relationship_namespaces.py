"""GET /namespaces. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request
from ory_async.v1.models.relationship_namespaces import RelationshipNamespaces, decode_relationship_namespaces

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="list_relationship_namespaces",
    method="GET",
    path="/namespaces",
    service="keto",
    plane="read",
    credential="api_key",
    repeat=True,
    results=(200,),
    bucket="keto-admin-low",
)


def _request() -> Request:
    return Request("/namespaces")


def _parse(response: Response, lenient: bool) -> RelationshipNamespaces:
    return decode_relationship_namespaces(response.json(), lenient)


def call(core: Core, *, options: Options | None = None) -> Awaitable[RelationshipNamespaces]:
    return core.send(OPERATION, _request, _parse, options)
