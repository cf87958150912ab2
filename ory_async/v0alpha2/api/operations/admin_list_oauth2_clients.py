"""GET /admin/clients. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation, Pagination
from ory_async._runtime.request import Request, at_least, filled, pairs
from ory_async.v0alpha2.models.oauth2_client import OAuth2Client, decode_oauth2_client

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.settings import Options
    from ory_async.pagination import Pager

OPERATION = Operation(
    name="admin_list_oauth2_clients",
    method="GET",
    path="/admin/clients",
    service="hydra",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(200,),
    pagination=Pagination(scheme="offset"),
)


def _request(
    *,
    client_name: str | None = None,
    owner: str | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
) -> Request:
    return Request(
        "/admin/clients",
        query=pairs(
            {
                "client_name": filled(client_name, "client_name"),
                "owner": filled(owner, "owner"),
                "page_size": at_least(1, page_size, "page_size"),
                "page_token": page_token,
            }
        ),
    )


def _parse(row: Any, lenient: bool) -> OAuth2Client:
    return decode_oauth2_client(row, lenient)


def call(
    core: Core,
    *,
    client_name: str | None = None,
    owner: str | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    options: Options | None = None,
) -> Pager[OAuth2Client]:
    return core.pager(
        OPERATION,
        _request(client_name=client_name, owner=owner, page_size=page_size, page_token=page_token),
        _parse,
        options,
    )
