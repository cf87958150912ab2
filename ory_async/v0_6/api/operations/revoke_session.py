"""DELETE /api/kratos/public/sessions. Generated from spec/v0_6 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v0_6.models.revoke_session import RevokeSession

OPERATION = Operation(
    name="revoke_session",
    method="DELETE",
    path="/api/kratos/public/sessions",
    service="kratos",
    plane="public",
    prefix="/api/kratos/public",
    credential="none",
    repeat=True,
    results=(204,),
)


def _request(body: RevokeSession | Mapping[str, Any]) -> Request:
    return Request("/sessions", body=json_body(body))


def _parse(response: Response, lenient: bool) -> None:
    return None


def call(core: Core, body: RevokeSession | Mapping[str, Any], *, options: Options | None = None) -> Awaitable[None]:
    return core.send(OPERATION, partial(_request, body), _parse, options)
