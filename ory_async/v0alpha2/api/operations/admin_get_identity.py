"""GET /admin/identities/{id}. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, pairs, segment
from ory_async.v0alpha2.models.identity import Identity, decode_identity

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="admin_get_identity",
    method="GET",
    path="/admin/identities/{id}",
    service="kratos",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(200,),
)


def _request(id: str, *, include_credential: Sequence[str] | None = None) -> Request:
    return Request(f"/admin/identities/{segment(id, 'id')}", query=pairs({"include_credential": include_credential}))


def _parse(response: Response, lenient: bool) -> Identity:
    return decode_identity(response.json(), lenient)


def call(
    core: Core, id: str, *, include_credential: Sequence[str] | None = None, options: Options | None = None
) -> Awaitable[Identity]:
    return core.send(OPERATION, partial(_request, id, include_credential=include_credential), _parse, options)
