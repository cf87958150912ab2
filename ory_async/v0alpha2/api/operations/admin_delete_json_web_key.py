"""DELETE /admin/keys/{set}/{kid}. Generated from spec/v0alpha2 by `make generate`; do not edit."""

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
    name="admin_delete_json_web_key",
    method="DELETE",
    path="/admin/keys/{set}/{kid}",
    service="hydra",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(204,),
)


def _request(set: str, kid: str) -> Request:
    return Request(f"/admin/keys/{segment(set, 'set')}/{segment(kid, 'kid')}")


def _parse(response: Response, lenient: bool) -> None:
    return None


def call(core: Core, set: str, kid: str, *, options: Options | None = None) -> Awaitable[None]:
    return core.send(OPERATION, partial(_request, set, kid), _parse, options)
