"""PATCH /admin/sessions/{id}/extend. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, segment
from ory_async.v0alpha2.models.session import Session, decode_session

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="admin_extend_session",
    method="PATCH",
    path="/admin/sessions/{id}/extend",
    service="kratos",
    plane="admin",
    credential="api_key",
    repeat=False,
    results=(200,),
)


def _request(id: str) -> Request:
    return Request(f"/admin/sessions/{segment(id, 'id')}/extend")


def _parse(response: Response, lenient: bool) -> Session:
    return decode_session(response.json(), lenient)


def call(core: Core, id: str, *, options: Options | None = None) -> Awaitable[Session]:
    return core.send(OPERATION, partial(_request, id), _parse, options)
