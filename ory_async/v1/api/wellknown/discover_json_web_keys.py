"""GET /.well-known/jwks.json. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request
from ory_async.v1.models.json_web_key_set import JsonWebKeySet, decode_json_web_key_set

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="discover_json_web_keys",
    method="GET",
    path="/.well-known/jwks.json",
    service="hydra",
    plane="public",
    credential="none",
    repeat=True,
    results=(200,),
    bucket="hydra-public-high",
)


def _request() -> Request:
    return Request("/.well-known/jwks.json")


def _parse(response: Response, lenient: bool) -> JsonWebKeySet:
    return decode_json_web_key_set(response.json(), lenient)


def call(core: Core, *, options: Options | None = None) -> Awaitable[JsonWebKeySet]:
    return core.send(OPERATION, _request, _parse, options)
