"""PATCH /admin/identities/{id}. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.refusals import json_patch
from ory_async._runtime.request import Request, json_body, segment
from ory_async.v1.models.identity import Identity, decode_identity

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.json_patch import JsonPatch

OPERATION = Operation(
    name="patch_identity",
    method="PATCH",
    path="/admin/identities/{id}",
    service="kratos",
    plane="admin",
    credential="api_key",
    repeat=False,
    results=(200,),
    bucket="kratos-admin-low",
)


def _request(id: str, body: Sequence[JsonPatch | Mapping[str, Any]]) -> Request:
    return Request(f"/admin/identities/{segment(id, 'id')}", body=json_body(body, many=True, refuse=json_patch))


def _parse(response: Response, lenient: bool) -> Identity:
    return decode_identity(response.json(), lenient)


def call(
    core: Core, id: str, body: Sequence[JsonPatch | Mapping[str, Any]], *, options: Options | None = None
) -> Awaitable[Identity]:
    return core.send(OPERATION, partial(_request, id, body), _parse, options)
