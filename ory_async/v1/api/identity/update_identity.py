"""PUT /admin/identities/{id}. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.refusals import passwords
from ory_async._runtime.request import Request, json_body, segment
from ory_async.v1.models.identity import Identity, decode_identity

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.update_identity_body import UpdateIdentityBody

OPERATION = Operation(
    name="update_identity",
    method="PUT",
    path="/admin/identities/{id}",
    service="kratos",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(200,),
    bucket="kratos-admin-low",
)


def _request(id: str, body: UpdateIdentityBody | Mapping[str, Any]) -> Request:
    return Request(
        f"/admin/identities/{segment(id, 'id')}", body=json_body(body, unless_empty=("credentials",), refuse=passwords)
    )


def _parse(response: Response, lenient: bool) -> Identity:
    return decode_identity(response.json(), lenient)


def call(
    core: Core, id: str, body: UpdateIdentityBody | Mapping[str, Any], *, options: Options | None = None
) -> Awaitable[Identity]:
    return core.send(OPERATION, partial(_request, id, body), _parse, options)
