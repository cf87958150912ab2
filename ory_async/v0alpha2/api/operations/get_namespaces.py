"""GET /namespaces. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request
from ory_async.v0alpha2.models.get_namespaces_response import GetNamespacesResponse, decode_get_namespaces_response

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="get_namespaces",
    method="GET",
    path="/namespaces",
    service="keto",
    plane="read",
    credential="api_key",
    repeat=True,
    results=(200,),
)


def _request() -> Request:
    return Request("/namespaces")


def _parse(response: Response, lenient: bool) -> GetNamespacesResponse:
    return decode_get_namespaces_response(response.json(), lenient)


def call(core: Core, *, options: Options | None = None) -> Awaitable[GetNamespacesResponse]:
    return core.send(OPERATION, _request, _parse, options)
