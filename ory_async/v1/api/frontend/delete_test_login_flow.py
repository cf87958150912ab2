"""DELETE /self-service/login/test. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, headers, pairs

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="delete_test_login_flow",
    method="DELETE",
    path="/self-service/login/test",
    service="kratos",
    plane="public",
    credential="session_optional",
    repeat=True,
    results=(204,),
    bucket="kratos-public-high",
)


def _request(*, id: str, cookie: str | None = None) -> Request:
    return Request("/self-service/login/test", query=pairs({"id": id}), headers=headers({"Cookie": cookie}))


def _parse(response: Response, lenient: bool) -> None:
    return None


def call(core: Core, *, id: str, cookie: str | None = None, options: Options | None = None) -> Awaitable[None]:
    return core.send(OPERATION, partial(_request, id=id, cookie=cookie), _parse, options)
