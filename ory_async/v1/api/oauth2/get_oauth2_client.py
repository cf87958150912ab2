"""GET /admin/clients/{id}. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, segment
from ory_async.v1.models.oauth2_client import OAuth2Client, decode_oauth2_client

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="get_oauth2_client",
    method="GET",
    path="/admin/clients/{id}",
    service="hydra",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(200,),
    bucket="hydra-admin-high",
)


def _request(id: str) -> Request:
    return Request(f"/admin/clients/{segment(id, 'id')}")


def _parse(response: Response, lenient: bool) -> OAuth2Client:
    return decode_oauth2_client(response.json(), lenient)


def call(core: Core, id: str, *, options: Options | None = None) -> Awaitable[OAuth2Client]:
    return core.send(OPERATION, partial(_request, id), _parse, options)
