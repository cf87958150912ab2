"""PUT /admin/clients/{id}/lifespans. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body, segment
from ory_async.v1.models.oauth2_client import OAuth2Client, decode_oauth2_client

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.oauth2_client_token_lifespans import OAuth2ClientTokenLifespans

OPERATION = Operation(
    name="set_oauth2_client_lifespans",
    method="PUT",
    path="/admin/clients/{id}/lifespans",
    service="hydra",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(200,),
    bucket="hydra-admin-low",
)


def _request(id: str, body: OAuth2ClientTokenLifespans | Mapping[str, Any]) -> Request:
    return Request(f"/admin/clients/{segment(id, 'id')}/lifespans", body=json_body(body))


def _parse(response: Response, lenient: bool) -> OAuth2Client:
    return decode_oauth2_client(response.json(), lenient)


def call(
    core: Core, id: str, body: OAuth2ClientTokenLifespans | Mapping[str, Any], *, options: Options | None = None
) -> Awaitable[OAuth2Client]:
    return core.send(OPERATION, partial(_request, id, body), _parse, options)
