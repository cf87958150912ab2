"""PUT /admin/oauth2/auth/requests/logout/reject. Generated from spec/v1 by `make generate`; do not edit."""

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
    name="reject_oauth2_logout_request",
    method="PUT",
    path="/admin/oauth2/auth/requests/logout/reject",
    service="hydra",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(204,),
    bucket="hydra-admin-high",
)


def _request(*, logout_challenge: str) -> Request:
    return Request("/admin/oauth2/auth/requests/logout/reject", query=pairs({"logout_challenge": logout_challenge}))


def _parse(response: Response, lenient: bool) -> None:
    return None


def call(core: Core, *, logout_challenge: str, options: Options | None = None) -> Awaitable[None]:
    return core.send(OPERATION, partial(_request, logout_challenge=logout_challenge), _parse, options)
