"""POST /oauth2/token. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, form_body
from ory_async.v1.models.oauth2_token_exchange import OAuth2TokenExchange, decode_oauth2_token_exchange

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.request import ClientAuth
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.oauth2_token_exchange_body import Oauth2TokenExchangeBody

OPERATION = Operation(
    name="oauth2_token_exchange",
    method="POST",
    path="/oauth2/token",
    service="hydra",
    plane="public",
    credential="oauth2_client",
    repeat=False,
    results=(200,),
    oauth2=True,
    bucket="hydra-public-medium",
)


def _request(body: Oauth2TokenExchangeBody | Mapping[str, Any], *, client_auth: ClientAuth | None = None) -> Request:
    return Request(
        "/oauth2/token", body=form_body(body), content_type="application/x-www-form-urlencoded", client_auth=client_auth
    )


def _parse(response: Response, lenient: bool) -> OAuth2TokenExchange:
    return decode_oauth2_token_exchange(response.json(), lenient)


def call(
    core: Core,
    body: Oauth2TokenExchangeBody | Mapping[str, Any],
    *,
    client_auth: ClientAuth | None = None,
    options: Options | None = None,
) -> Awaitable[OAuth2TokenExchange]:
    return core.send(OPERATION, partial(_request, body, client_auth=client_auth), _parse, options)
