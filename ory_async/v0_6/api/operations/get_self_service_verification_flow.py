"""GET /api/kratos/public/self-service/verification/flows. Generated from spec/v0_6 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.models import nullable
from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, headers, pairs
from ory_async.v0_6.models.verification_flow import VerificationFlow, decode_verification_flow

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="get_self_service_verification_flow",
    method="GET",
    path="/api/kratos/public/self-service/verification/flows",
    service="kratos",
    plane="public",
    prefix="/api/kratos/public",
    credential="session_optional",
    repeat=True,
    results=(200,),
)


def _request(*, id: str, cookie: str | None = None) -> Request:
    return Request("/self-service/verification/flows", query=pairs({"id": id}), headers=headers({"Cookie": cookie}))


def _parse(response: Response, lenient: bool) -> VerificationFlow | None:
    return nullable(decode_verification_flow)(response.json(), lenient)


def call(
    core: Core, *, id: str, cookie: str | None = None, options: Options | None = None
) -> Awaitable[VerificationFlow | None]:
    return core.send(OPERATION, partial(_request, id=id, cookie=cookie), _parse, options)
