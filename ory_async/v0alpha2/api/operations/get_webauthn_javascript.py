"""GET /.well-known/ory/webauthn.js. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="get_webauthn_javascript",
    method="GET",
    path="/.well-known/ory/webauthn.js",
    service="kratos",
    plane="public",
    credential="none",
    repeat=True,
    results=(200,),
    accept="text/javascript",
)


def _request() -> Request:
    return Request("/.well-known/ory/webauthn.js")


def _parse(response: Response, lenient: bool) -> str:
    return response.text()


def call(core: Core, *, options: Options | None = None) -> Awaitable[str]:
    return core.send(OPERATION, _request, _parse, options)
