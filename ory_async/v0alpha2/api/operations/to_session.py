"""GET /sessions/whoami. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, headers
from ory_async.v0alpha2.models.session import Session, decode_session

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="to_session",
    method="GET",
    path="/sessions/whoami",
    service="kratos",
    plane="public",
    credential="session",
    repeat=True,
    results=(200,),
)


def _request(*, cookie: str | None = None, x_session_token: str | None = None) -> Request:
    return Request("/sessions/whoami", headers=headers({"Cookie": cookie, "X-Session-Token": x_session_token}))


def _parse(response: Response, lenient: bool) -> Session:
    return decode_session(response.json(), lenient)


def call(
    core: Core, *, cookie: str | None = None, x_session_token: str | None = None, options: Options | None = None
) -> Awaitable[Session]:
    return core.send(OPERATION, partial(_request, cookie=cookie, x_session_token=x_session_token), _parse, options)
