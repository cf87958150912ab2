"""DELETE /admin/oauth2/tokens. Generated from spec/v1 by `make generate`; do not edit."""

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
    name="delete_oauth2_token",
    method="DELETE",
    path="/admin/oauth2/tokens",
    service="hydra",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(204,),
    bucket="hydra-admin-low",
)


def _request(*, client_id: str) -> Request:
    return Request("/admin/oauth2/tokens", query=pairs({"client_id": client_id}))


def _parse(response: Response, lenient: bool) -> None:
    return None


def call(core: Core, *, client_id: str, options: Options | None = None) -> Awaitable[None]:
    return core.send(OPERATION, partial(_request, client_id=client_id), _parse, options)
