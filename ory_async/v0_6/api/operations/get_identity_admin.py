"""GET /api/kratos/admin/identities/{id}. Generated from spec/v0_6 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, segment
from ory_async.v0_6.models.identity import Identity, decode_identity

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="get_identity_admin",
    method="GET",
    path="/api/kratos/admin/identities/{id}",
    service="kratos",
    plane="admin",
    prefix="/api/kratos/admin",
    credential="api_key",
    repeat=True,
    results=(200,),
)


def _request(id: str) -> Request:
    return Request(f"/identities/{segment(id, 'id')}")


def _parse(response: Response, lenient: bool) -> Identity:
    return decode_identity(response.json(), lenient)


def call(core: Core, id: str, *, options: Options | None = None) -> Awaitable[Identity]:
    return core.send(OPERATION, partial(_request, id), _parse, options)
