"""GET /api/kratos/admin/self-service/registration/flows. Generated from spec/v0_6 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, pairs
from ory_async.v0_6.models.registration_flow import RegistrationFlow, decode_registration_flow

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="get_self_service_registration_flow_admin",
    method="GET",
    path="/api/kratos/admin/self-service/registration/flows",
    service="kratos",
    plane="admin",
    prefix="/api/kratos/admin",
    credential="api_key",
    repeat=True,
    results=(200,),
)


def _request(*, id: str) -> Request:
    return Request("/self-service/registration/flows", query=pairs({"id": id}))


def _parse(response: Response, lenient: bool) -> RegistrationFlow:
    return decode_registration_flow(response.json(), lenient)


def call(core: Core, *, id: str, options: Options | None = None) -> Awaitable[RegistrationFlow]:
    return core.send(OPERATION, partial(_request, id=id), _parse, options)
