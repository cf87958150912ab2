"""GET /admin/keys/{set}. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, segment
from ory_async.v0alpha2.models.json_web_key_set import JsonWebKeySet, decode_json_web_key_set

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="admin_get_json_web_key_set",
    method="GET",
    path="/admin/keys/{set}",
    service="hydra",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(200,),
)


def _request(set: str) -> Request:
    return Request(f"/admin/keys/{segment(set, 'set')}")


def _parse(response: Response, lenient: bool) -> JsonWebKeySet:
    return decode_json_web_key_set(response.json(), lenient)


def call(core: Core, set: str, *, options: Options | None = None) -> Awaitable[JsonWebKeySet]:
    return core.send(OPERATION, partial(_request, set), _parse, options)
