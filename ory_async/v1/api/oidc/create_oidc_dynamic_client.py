"""POST /oauth2/register. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body
from ory_async.v1.models.oauth2_client import OAuth2Client, decode_oauth2_client

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="create_oidc_dynamic_client",
    method="POST",
    path="/oauth2/register",
    service="hydra",
    plane="public",
    credential="none",
    repeat=False,
    results=(201,),
    bucket="hydra-public-low",
)


def _request(body: OAuth2Client | Mapping[str, Any]) -> Request:
    return Request("/oauth2/register", body=json_body(body, unless_empty=("jwks",)))


def _parse(response: Response, lenient: bool) -> OAuth2Client:
    return decode_oauth2_client(response.json(), lenient)


def call(
    core: Core, body: OAuth2Client | Mapping[str, Any], *, options: Options | None = None
) -> Awaitable[OAuth2Client]:
    return core.send(OPERATION, partial(_request, body), _parse, options)
