"""POST /admin/keys/{set}. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body, segment
from ory_async.v1.models.json_web_key_set import JsonWebKeySet, decode_json_web_key_set

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.create_json_web_key_set import CreateJsonWebKeySet

OPERATION = Operation(
    name="create_json_web_key_set",
    method="POST",
    path="/admin/keys/{set}",
    service="hydra",
    plane="admin",
    credential="api_key",
    repeat=False,
    results=(201,),
    bucket="hydra-admin-low",
)


def _request(set: str, body: CreateJsonWebKeySet | Mapping[str, Any]) -> Request:
    return Request(f"/admin/keys/{segment(set, 'set')}", body=json_body(body))


def _parse(response: Response, lenient: bool) -> JsonWebKeySet:
    return decode_json_web_key_set(response.json(), lenient)


def call(
    core: Core, set: str, body: CreateJsonWebKeySet | Mapping[str, Any], *, options: Options | None = None
) -> Awaitable[JsonWebKeySet]:
    return core.send(OPERATION, partial(_request, set, body), _parse, options)
