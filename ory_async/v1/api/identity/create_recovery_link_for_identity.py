"""POST /admin/recovery/link. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body, pairs
from ory_async.v1.models.recovery_link_for_identity import RecoveryLinkForIdentity, decode_recovery_link_for_identity

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.create_recovery_link_for_identity_body import CreateRecoveryLinkForIdentityBody

OPERATION = Operation(
    name="create_recovery_link_for_identity",
    method="POST",
    path="/admin/recovery/link",
    service="kratos",
    plane="admin",
    credential="api_key",
    repeat=False,
    results=(200,),
    bucket="kratos-admin-low",
)


def _request(body: CreateRecoveryLinkForIdentityBody | Mapping[str, Any], *, return_to: str | None = None) -> Request:
    return Request("/admin/recovery/link", query=pairs({"return_to": return_to}), body=json_body(body))


def _parse(response: Response, lenient: bool) -> RecoveryLinkForIdentity:
    return decode_recovery_link_for_identity(response.json(), lenient)


def call(
    core: Core,
    body: CreateRecoveryLinkForIdentityBody | Mapping[str, Any],
    *,
    return_to: str | None = None,
    options: Options | None = None,
) -> Awaitable[RecoveryLinkForIdentity]:
    return core.send(OPERATION, partial(_request, body, return_to=return_to), _parse, options)
