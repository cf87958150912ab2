"""DELETE /sessions/{id}. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, headers, segment

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="revoke_session",
    method="DELETE",
    path="/sessions/{id}",
    service="kratos",
    plane="public",
    credential="session",
    repeat=True,
    results=(204,),
)


def _request(id: str, *, cookie: str | None = None, x_session_token: str | None = None) -> Request:
    return Request(
        f"/sessions/{segment(id, 'id')}", headers=headers({"Cookie": cookie, "X-Session-Token": x_session_token})
    )


def _parse(response: Response, lenient: bool) -> None:
    return None


def call(
    core: Core,
    id: str,
    *,
    cookie: str | None = None,
    x_session_token: str | None = None,
    options: Options | None = None,
) -> Awaitable[None]:
    return core.send(OPERATION, partial(_request, id, cookie=cookie, x_session_token=x_session_token), _parse, options)
