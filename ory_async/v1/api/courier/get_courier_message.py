"""GET /admin/courier/messages/{id}. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, segment
from ory_async.v1.models.message import Message, decode_message

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="get_courier_message",
    method="GET",
    path="/admin/courier/messages/{id}",
    service="kratos",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(200,),
    bucket="kratos-admin-medium",
)


def _request(id: str) -> Request:
    return Request(f"/admin/courier/messages/{segment(id, 'id')}")


def _parse(response: Response, lenient: bool) -> Message:
    return decode_message(response.json(), lenient)


def call(core: Core, id: str, *, options: Options | None = None) -> Awaitable[Message]:
    return core.send(OPERATION, partial(_request, id), _parse, options)
