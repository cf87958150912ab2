"""POST /v2alpha1/apiKeys:selfRevoke. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.models import free_form
from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.self_revoke_api_key_request import SelfRevokeApiKeyRequest

OPERATION = Operation(
    name="revoke_api_key",
    method="POST",
    path="/v2alpha1/apiKeys:selfRevoke",
    service="talos",
    plane="public",
    credential="none",
    repeat=False,
    results=(200,),
)


def _request(body: SelfRevokeApiKeyRequest | Mapping[str, Any]) -> Request:
    return Request("/v2alpha1/apiKeys:selfRevoke", body=json_body(body))


def _parse(response: Response, lenient: bool) -> dict[str, Any]:
    return free_form(response.json(), lenient)


def call(
    core: Core, body: SelfRevokeApiKeyRequest | Mapping[str, Any], *, options: Options | None = None
) -> Awaitable[dict[str, Any]]:
    return core.send(OPERATION, partial(_request, body), _parse, options)
