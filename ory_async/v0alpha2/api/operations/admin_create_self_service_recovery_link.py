"""POST /admin/recovery/link. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body
from ory_async.v0alpha2.models.self_service_recovery_link import (
    SelfServiceRecoveryLink,
    decode_self_service_recovery_link,
)

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v0alpha2.models.admin_create_self_service_recovery_link_body import (
        AdminCreateSelfServiceRecoveryLinkBody,
    )

OPERATION = Operation(
    name="admin_create_self_service_recovery_link",
    method="POST",
    path="/admin/recovery/link",
    service="kratos",
    plane="admin",
    credential="api_key",
    repeat=False,
    results=(200,),
)


def _request(body: AdminCreateSelfServiceRecoveryLinkBody | Mapping[str, Any]) -> Request:
    return Request("/admin/recovery/link", body=json_body(body))


def _parse(response: Response, lenient: bool) -> SelfServiceRecoveryLink:
    return decode_self_service_recovery_link(response.json(), lenient)


def call(
    core: Core, body: AdminCreateSelfServiceRecoveryLinkBody | Mapping[str, Any], *, options: Options | None = None
) -> Awaitable[SelfServiceRecoveryLink]:
    return core.send(OPERATION, partial(_request, body), _parse, options)
