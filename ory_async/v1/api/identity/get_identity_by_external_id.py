"""GET /admin/identities/by/external/{externalID}. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, pairs, segment
from ory_async.v1.models.identity import Identity, decode_identity

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.get_identity_by_external_id_include_credential_item import (
        GetIdentityByExternalIdIncludeCredentialItem,
    )

OPERATION = Operation(
    name="get_identity_by_external_id",
    method="GET",
    path="/admin/identities/by/external/{externalID}",
    service="kratos",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(200,),
    bucket="kratos-admin-medium",
)


def _request(
    external_id: str, *, include_credential: Sequence[GetIdentityByExternalIdIncludeCredentialItem | str] | None = None
) -> Request:
    return Request(
        f"/admin/identities/by/external/{segment(external_id, 'external_id')}",
        query=pairs({"include_credential": include_credential}),
    )


def _parse(response: Response, lenient: bool) -> Identity:
    return decode_identity(response.json(), lenient)


def call(
    core: Core,
    external_id: str,
    *,
    include_credential: Sequence[GetIdentityByExternalIdIncludeCredentialItem | str] | None = None,
    options: Options | None = None,
) -> Awaitable[Identity]:
    return core.send(OPERATION, partial(_request, external_id, include_credential=include_credential), _parse, options)
