"""GET /admin/courier/messages. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation, Pagination
from ory_async._runtime.request import Request, at_least, filled, pairs
from ory_async.v1.models.message import Message, decode_message

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.settings import Options
    from ory_async.pagination import Pager
    from ory_async.v1.models.courier_message_status import CourierMessageStatus

OPERATION = Operation(
    name="list_courier_messages",
    method="GET",
    path="/admin/courier/messages",
    service="kratos",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(200,),
    pagination=Pagination(scheme="link"),
    bucket="kratos-admin-low",
)


def _request(
    *,
    page_size: int | None = None,
    page_token: str | None = None,
    recipient: str | None = None,
    status: CourierMessageStatus | str | None = None,
) -> Request:
    return Request(
        "/admin/courier/messages",
        query=pairs(
            {
                "page_size": at_least(1, page_size, "page_size"),
                "page_token": page_token,
                "recipient": filled(recipient, "recipient"),
                "status": status,
            }
        ),
    )


def _parse(row: Any, lenient: bool) -> Message:
    return decode_message(row, lenient)


def call(
    core: Core,
    *,
    page_size: int | None = None,
    page_token: str | None = None,
    recipient: str | None = None,
    status: CourierMessageStatus | str | None = None,
    options: Options | None = None,
) -> Pager[Message]:
    return core.pager(
        OPERATION,
        _request(page_size=page_size, page_token=page_token, recipient=recipient, status=status),
        _parse,
        options,
    )
