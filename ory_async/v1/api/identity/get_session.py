"""GET /admin/sessions/{id}. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, pairs, segment
from ory_async.v1.models.session import Session, decode_session

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.get_session_expand_item import GetSessionExpandItem

OPERATION = Operation(
    name="get_session",
    method="GET",
    path="/admin/sessions/{id}",
    service="kratos",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(200,),
    bucket="kratos-admin-high",
)


def _request(id: str, *, expand: Sequence[GetSessionExpandItem | str] | None = None) -> Request:
    return Request(f"/admin/sessions/{segment(id, 'id')}", query=pairs({"expand": expand}))


def _parse(response: Response, lenient: bool) -> Session:
    return decode_session(response.json(), lenient)


def call(
    core: Core, id: str, *, expand: Sequence[GetSessionExpandItem | str] | None = None, options: Options | None = None
) -> Awaitable[Session]:
    return core.send(OPERATION, partial(_request, id, expand=expand), _parse, options)
