"""DELETE /admin/identities/{id}/credentials/{type}. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, pairs, segment

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.delete_identity_credentials_type import DeleteIdentityCredentialsType

OPERATION = Operation(
    name="delete_identity_credentials",
    method="DELETE",
    path="/admin/identities/{id}/credentials/{type}",
    service="kratos",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(204,),
    bucket="kratos-admin-low",
)


def _request(id: str, type: DeleteIdentityCredentialsType | str, *, identifier: str | None = None) -> Request:
    return Request(
        f"/admin/identities/{segment(id, 'id')}/credentials/{segment(type, 'type')}",
        query=pairs({"identifier": identifier}),
    )


def _parse(response: Response, lenient: bool) -> None:
    return None


def call(
    core: Core,
    id: str,
    type: DeleteIdentityCredentialsType | str,
    *,
    identifier: str | None = None,
    options: Options | None = None,
) -> Awaitable[None]:
    return core.send(OPERATION, partial(_request, id, type, identifier=identifier), _parse, options)
