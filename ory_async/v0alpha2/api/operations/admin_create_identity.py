"""POST /admin/identities. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body
from ory_async.v0alpha2.models.identity import Identity, decode_identity

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v0alpha2.models.admin_create_identity_body import AdminCreateIdentityBody

OPERATION = Operation(
    name="admin_create_identity",
    method="POST",
    path="/admin/identities",
    service="kratos",
    plane="admin",
    credential="api_key",
    repeat=False,
    results=(201,),
)


def _request(body: AdminCreateIdentityBody | Mapping[str, Any]) -> Request:
    return Request("/admin/identities", body=json_body(body, lists=("recovery_addresses", "verifiable_addresses")))


def _parse(response: Response, lenient: bool) -> Identity:
    return decode_identity(response.json(), lenient)


def call(
    core: Core, body: AdminCreateIdentityBody | Mapping[str, Any], *, options: Options | None = None
) -> Awaitable[Identity]:
    return core.send(OPERATION, partial(_request, body), _parse, options)
