"""POST /v2alpha1/admin/issuedApiKeys. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body
from ory_async.v1.models.issue_api_key_response import IssueApiKeyResponse, decode_issue_api_key_response

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.issue_api_key_request import IssueApiKeyRequest

OPERATION = Operation(
    name="admin_issue_api_key",
    method="POST",
    path="/v2alpha1/admin/issuedApiKeys",
    service="talos",
    plane="admin",
    credential="api_key",
    repeat=False,
    results=(201,),
)


def _request(body: IssueApiKeyRequest | Mapping[str, Any]) -> Request:
    return Request("/v2alpha1/admin/issuedApiKeys", body=json_body(body))


def _parse(response: Response, lenient: bool) -> IssueApiKeyResponse:
    return decode_issue_api_key_response(response.json(), lenient)


def call(
    core: Core, body: IssueApiKeyRequest | Mapping[str, Any], *, options: Options | None = None
) -> Awaitable[IssueApiKeyResponse]:
    return core.send(OPERATION, partial(_request, body), _parse, options)
