"""DELETE /admin/identities/{id}/sessions. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, segment

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="delete_identity_sessions",
    method="DELETE",
    path="/admin/identities/{id}/sessions",
    service="kratos",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(204,),
    bucket="kratos-admin-low",
)


def _request(id: str) -> Request:
    return Request(f"/admin/identities/{segment(id, 'id')}/sessions")


def _parse(response: Response, lenient: bool) -> None:
    return None


def call(core: Core, id: str, *, options: Options | None = None) -> Awaitable[None]:
    return core.send(OPERATION, partial(_request, id), _parse, options)
