"""GET /api/kratos/admin/schemas/{id}. Generated from spec/v0_6 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.models import free_form
from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, segment

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="get_schema_admin",
    method="GET",
    path="/api/kratos/admin/schemas/{id}",
    service="kratos",
    plane="admin",
    prefix="/api/kratos/admin",
    credential="api_key",
    repeat=True,
    results=(200,),
)


def _request(id: str) -> Request:
    return Request(f"/schemas/{segment(id, 'id')}")


def _parse(response: Response, lenient: bool) -> dict[str, Any]:
    return free_form(response.json(), lenient)


def call(core: Core, id: str, *, options: Options | None = None) -> Awaitable[dict[str, Any]]:
    return core.send(OPERATION, partial(_request, id), _parse, options)
