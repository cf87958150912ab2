"""POST /credentials. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, bearer, headers, json_body
from ory_async.v1.models.verifiable_credential_response import (
    VerifiableCredentialResponse,
    decode_verifiable_credential_response,
)

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.create_verifiable_credential_request_body import CreateVerifiableCredentialRequestBody

OPERATION = Operation(
    name="create_verifiable_credential",
    method="POST",
    path="/credentials",
    service="hydra",
    plane="public",
    credential="bearer",
    repeat=False,
    results=(200,),
    bucket="hydra-admin-medium",
)


def _request(body: CreateVerifiableCredentialRequestBody | Mapping[str, Any], *, access_token: str) -> Request:
    return Request("/credentials", headers=headers({"Authorization": bearer(access_token)}), body=json_body(body))


def _parse(response: Response, lenient: bool) -> VerifiableCredentialResponse:
    return decode_verifiable_credential_response(response.json(), lenient)


def call(
    core: Core,
    body: CreateVerifiableCredentialRequestBody | Mapping[str, Any],
    *,
    access_token: str,
    options: Options | None = None,
) -> Awaitable[VerifiableCredentialResponse]:
    return core.send(OPERATION, partial(_request, body, access_token=access_token), _parse, options)
