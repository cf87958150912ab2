"""GET /self-service/fed-cm/parameters. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, headers
from ory_async.v1.models.create_fedcm_flow_response import CreateFedcmFlowResponse, decode_create_fedcm_flow_response

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="create_fedcm_flow",
    method="GET",
    path="/self-service/fed-cm/parameters",
    service="kratos",
    plane="public",
    credential="session_optional",
    repeat=True,
    results=(200,),
    bucket="kratos-public-high",
)


def _request(*, cookie: str | None = None) -> Request:
    return Request("/self-service/fed-cm/parameters", headers=headers({"Cookie": cookie}))


def _parse(response: Response, lenient: bool) -> CreateFedcmFlowResponse:
    return decode_create_fedcm_flow_response(response.json(), lenient)


def call(
    core: Core, *, cookie: str | None = None, options: Options | None = None
) -> Awaitable[CreateFedcmFlowResponse]:
    return core.send(OPERATION, partial(_request, cookie=cookie), _parse, options)
