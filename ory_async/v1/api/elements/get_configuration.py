"""GET /elements/configuration. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request
from ory_async.v1.models.elements_configuration import ElementsConfiguration, decode_elements_configuration

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="get_configuration",
    method="GET",
    path="/elements/configuration",
    service="elements",
    plane="public",
    credential="none",
    repeat=True,
    results=(200,),
)


def _request() -> Request:
    return Request("/elements/configuration")


def _parse(response: Response, lenient: bool) -> ElementsConfiguration:
    return decode_elements_configuration(response.json(), lenient)


def call(core: Core, *, options: Options | None = None) -> Awaitable[ElementsConfiguration]:
    return core.send(OPERATION, _request, _parse, options)
