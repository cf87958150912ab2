"""PUT /admin/keys/{set}/{kid}. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body, segment
from ory_async.v0alpha2.models.json_web_key import JsonWebKey, decode_json_web_key

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="admin_update_json_web_key",
    method="PUT",
    path="/admin/keys/{set}/{kid}",
    service="hydra",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(200,),
)


def _request(set: str, kid: str, body: JsonWebKey | Mapping[str, Any]) -> Request:
    return Request(f"/admin/keys/{segment(set, 'set')}/{segment(kid, 'kid')}", body=json_body(body))


def _parse(response: Response, lenient: bool) -> JsonWebKey:
    return decode_json_web_key(response.json(), lenient)


def call(
    core: Core, set: str, kid: str, body: JsonWebKey | Mapping[str, Any], *, options: Options | None = None
) -> Awaitable[JsonWebKey]:
    return core.send(OPERATION, partial(_request, set, kid, body), _parse, options)
