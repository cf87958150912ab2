"""PUT /oauth2/register/{id}. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, bearer, headers, json_body, segment
from ory_async.v0alpha2.models.oauth2_client import OAuth2Client, decode_oauth2_client

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="dynamic_client_registration_update_oauth2_client",
    method="PUT",
    path="/oauth2/register/{id}",
    service="hydra",
    plane="public",
    credential="bearer",
    repeat=False,
    results=(200,),
)


def _request(id: str, body: OAuth2Client | Mapping[str, Any], *, access_token: str) -> Request:
    return Request(
        f"/oauth2/register/{segment(id, 'id')}",
        headers=headers({"Authorization": bearer(access_token)}),
        body=json_body(body),
    )


def _parse(response: Response, lenient: bool) -> OAuth2Client:
    return decode_oauth2_client(response.json(), lenient)


def call(
    core: Core, id: str, body: OAuth2Client | Mapping[str, Any], *, access_token: str, options: Options | None = None
) -> Awaitable[OAuth2Client]:
    return core.send(OPERATION, partial(_request, id, body, access_token=access_token), _parse, options)
