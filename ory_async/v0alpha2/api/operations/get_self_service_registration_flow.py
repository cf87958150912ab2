"""GET /self-service/registration/flows. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, headers, pairs
from ory_async.v0alpha2.models.self_service_registration_flow import (
    SelfServiceRegistrationFlow,
    decode_self_service_registration_flow,
)

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="get_self_service_registration_flow",
    method="GET",
    path="/self-service/registration/flows",
    service="kratos",
    plane="public",
    credential="session_optional",
    repeat=True,
    results=(200,),
)


def _request(*, id: str, cookie: str | None = None) -> Request:
    return Request("/self-service/registration/flows", query=pairs({"id": id}), headers=headers({"Cookie": cookie}))


def _parse(response: Response, lenient: bool) -> SelfServiceRegistrationFlow:
    return decode_self_service_registration_flow(response.json(), lenient)


def call(
    core: Core, *, id: str, cookie: str | None = None, options: Options | None = None
) -> Awaitable[SelfServiceRegistrationFlow]:
    return core.send(OPERATION, partial(_request, id=id, cookie=cookie), _parse, options)
