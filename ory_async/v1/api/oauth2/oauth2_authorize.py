"""GET /oauth2/auth. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Sequence
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
    name="oauth2_authorize",
    method="GET",
    path="/oauth2/auth",
    service="hydra",
    plane="public",
    credential="session_optional",
    repeat=False,
    results=(302, 303),
    bucket="hydra-public-medium",
)


def _request(
    *,
    client_id: str,
    response_type: str,
    acr_values: str | None = None,
    audience: Sequence[str] | None = None,
    claims: str | None = None,
    code_challenge: str | None = None,
    code_challenge_method: str | None = None,
    consent_verifier: str | None = None,
    cookie: str | None = None,
    display: str | None = None,
    id_token_hint: str | None = None,
    login_hint: str | None = None,
    login_verifier: str | None = None,
    max_age: int | None = None,
    nonce: str | None = None,
    prompt: str | None = None,
    redirect_uri: str | None = None,
    registration: str | None = None,
    request: str | None = None,
    request_uri: str | None = None,
    response_mode: str | None = None,
    scope: str | None = None,
    state: str | None = None,
    ui_locales: str | None = None,
) -> Request:
    return Request(
        "/oauth2/auth",
        query=pairs(
            {
                "client_id": client_id,
                "response_type": response_type,
                "acr_values": acr_values,
                "audience": audience,
                "claims": claims,
                "code_challenge": code_challenge,
                "code_challenge_method": code_challenge_method,
                "consent_verifier": consent_verifier,
                "display": display,
                "id_token_hint": id_token_hint,
                "login_hint": login_hint,
                "login_verifier": login_verifier,
                "max_age": max_age,
                "nonce": nonce,
                "prompt": prompt,
                "redirect_uri": redirect_uri,
                "registration": registration,
                "request": request,
                "request_uri": request_uri,
                "response_mode": response_mode,
                "scope": scope,
                "state": state,
                "ui_locales": ui_locales,
            }
        ),
        headers=headers({"Cookie": cookie}),
    )


def _parse(response: Response, lenient: bool) -> RedirectTo:
    return redirect(response)


def call(
    core: Core,
    *,
    client_id: str,
    response_type: str,
    acr_values: str | None = None,
    audience: Sequence[str] | None = None,
    claims: str | None = None,
    code_challenge: str | None = None,
    code_challenge_method: str | None = None,
    consent_verifier: str | None = None,
    cookie: str | None = None,
    display: str | None = None,
    id_token_hint: str | None = None,
    login_hint: str | None = None,
    login_verifier: str | None = None,
    max_age: int | None = None,
    nonce: str | None = None,
    prompt: str | None = None,
    redirect_uri: str | None = None,
    registration: str | None = None,
    request: str | None = None,
    request_uri: str | None = None,
    response_mode: str | None = None,
    scope: str | None = None,
    state: str | None = None,
    ui_locales: str | None = None,
    options: Options | None = None,
) -> Awaitable[RedirectTo]:
    return core.send(
        OPERATION,
        partial(
            _request,
            client_id=client_id,
            response_type=response_type,
            acr_values=acr_values,
            audience=audience,
            claims=claims,
            code_challenge=code_challenge,
            code_challenge_method=code_challenge_method,
            consent_verifier=consent_verifier,
            cookie=cookie,
            display=display,
            id_token_hint=id_token_hint,
            login_hint=login_hint,
            login_verifier=login_verifier,
            max_age=max_age,
            nonce=nonce,
            prompt=prompt,
            redirect_uri=redirect_uri,
            registration=registration,
            request=request,
            request_uri=request_uri,
            response_mode=response_mode,
            scope=scope,
            state=state,
            ui_locales=ui_locales,
        ),
        _parse,
        options,
    )
