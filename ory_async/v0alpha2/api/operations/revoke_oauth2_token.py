"""POST /oauth2/revoke. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, form_body

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.request import ClientAuth
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v0alpha2.models.revoke_oauth2_token_body import RevokeOauth2TokenBody

OPERATION = Operation(
    name="revoke_oauth2_token",
    method="POST",
    path="/oauth2/revoke",
    service="hydra",
    plane="public",
    credential="oauth2_client",
    repeat=True,
    results=(200,),
    oauth2=True,
)


def _request(body: RevokeOauth2TokenBody | Mapping[str, Any], *, client_auth: ClientAuth | None = None) -> Request:
    return Request(
        "/oauth2/revoke",
        body=form_body(body),
        content_type="application/x-www-form-urlencoded",
        client_auth=client_auth,
    )


def _parse(response: Response, lenient: bool) -> None:
    return None


def call(
    core: Core,
    body: RevokeOauth2TokenBody | Mapping[str, Any],
    *,
    client_auth: ClientAuth | None = None,
    options: Options | None = None,
) -> Awaitable[None]:
    return core.send(OPERATION, partial(_request, body, client_auth=client_auth), _parse, options)
