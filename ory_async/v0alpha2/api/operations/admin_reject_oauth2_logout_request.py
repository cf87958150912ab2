"""PUT /admin/oauth2/auth/requests/logout/reject. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.models import UNSET
from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body, pairs

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v0alpha2.models.reject_oauth2_request import RejectOAuth2Request

OPERATION = Operation(
    name="admin_reject_oauth2_logout_request",
    method="PUT",
    path="/admin/oauth2/auth/requests/logout/reject",
    service="hydra",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(204,),
)


def _request(body: RejectOAuth2Request | Mapping[str, Any] | None = None, *, logout_challenge: str) -> Request:
    return Request(
        "/admin/oauth2/auth/requests/logout/reject",
        query=pairs({"logout_challenge": logout_challenge}),
        body=UNSET if body is None else json_body(body),
    )


def _parse(response: Response, lenient: bool) -> None:
    return None


def call(
    core: Core,
    body: RejectOAuth2Request | Mapping[str, Any] | None = None,
    *,
    logout_challenge: str,
    options: Options | None = None,
) -> Awaitable[None]:
    return core.send(OPERATION, partial(_request, body, logout_challenge=logout_challenge), _parse, options)
