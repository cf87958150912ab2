"""GET /oauth2/sessions/logout. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, headers, pairs
from ory_async._runtime.response import RedirectTo, redirect

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="perform_oidc_front_or_back_channel_logout",
    method="GET",
    path="/oauth2/sessions/logout",
    service="hydra",
    plane="public",
    credential="session_optional",
    repeat=False,
    results=(302, 303),
)


def _request(
    *,
    client_id: str | None = None,
    cookie: str | None = None,
    id_token_hint: str | None = None,
    logout_verifier: str | None = None,
    post_logout_redirect_uri: str | None = None,
    state: str | None = None,
) -> Request:
    return Request(
        "/oauth2/sessions/logout",
        query=pairs(
            {
                "client_id": client_id,
                "id_token_hint": id_token_hint,
                "logout_verifier": logout_verifier,
                "post_logout_redirect_uri": post_logout_redirect_uri,
                "state": state,
            }
        ),
        headers=headers({"Cookie": cookie}),
    )


def _parse(response: Response, lenient: bool) -> RedirectTo:
    return redirect(response)


def call(
    core: Core,
    *,
    client_id: str | None = None,
    cookie: str | None = None,
    id_token_hint: str | None = None,
    logout_verifier: str | None = None,
    post_logout_redirect_uri: str | None = None,
    state: str | None = None,
    options: Options | None = None,
) -> Awaitable[RedirectTo]:
    return core.send(
        OPERATION,
        partial(
            _request,
            client_id=client_id,
            cookie=cookie,
            id_token_hint=id_token_hint,
            logout_verifier=logout_verifier,
            post_logout_redirect_uri=post_logout_redirect_uri,
            state=state,
        ),
        _parse,
        options,
    )
