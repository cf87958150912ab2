"""DELETE /admin/oauth2/auth/sessions/login. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, pairs

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="revoke_oauth2_login_sessions",
    method="DELETE",
    path="/admin/oauth2/auth/sessions/login",
    service="hydra",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(204,),
    bucket="hydra-admin-low",
)


def _request(*, sid: str | None = None, subject: str | None = None) -> Request:
    return Request("/admin/oauth2/auth/sessions/login", query=pairs({"sid": sid, "subject": subject}))


def _parse(response: Response, lenient: bool) -> None:
    return None


def call(
    core: Core, *, sid: str | None = None, subject: str | None = None, options: Options | None = None
) -> Awaitable[None]:
    return core.send(OPERATION, partial(_request, sid=sid, subject=subject), _parse, options)
