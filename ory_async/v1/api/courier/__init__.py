"""`Ory.courier`. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ory_async._runtime.core import Namespace
from ory_async._runtime.later import later
from ory_async._runtime.settings import Options
from ory_async.pagination import Pager

if TYPE_CHECKING:
    from ory_async.v1.models.courier_message_status import CourierMessageStatus
    from ory_async.v1.models.message import Message
else:
    globals().update(later("ory_async.v1.models", "CourierMessageStatus Message"))


class CourierApi(Namespace):
    """The operations of `courier`."""

    __slots__ = ()

    async def get_courier_message(self, id: str, *, options: Options | None = None) -> Message:
        """One mail or text message with its status and every attempt to deliver it.

        The body is hidden unless the server runs in dev mode; a malformed id answers 400.

        Args:
            id: Id of what the operation is about.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `Message`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), or by status; TransportError if no answer came.

        `GET /admin/courier/messages/{id}` (kratos, admin) with the project API key.
        """
        from .get_courier_message import call

        _sending = call(self._core, id, options=options)
        del options
        return await _sending

    def list_courier_messages(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        recipient: str | None = None,
        status: CourierMessageStatus | str | None = None,
        options: Options | None = None,
    ) -> Pager[Message]:
        """Mails and text messages sent or waiting, newest first, with status and recipient.

        Only 10 per page by default, 500 at most; bodies are hidden unless the server runs in dev mode.

        Args:
            page_size: Rows per page, at least 1. Servers cut large values silently.
            page_token: Where to go on, taken from the previous page; opaque and short-lived.
            recipient: Only messages to exactly this address or number.
            status: Only messages with this status: queued, processing, sent or abandoned.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            The rows, page by page: await it for the first page, or iterate it with `async for`.

        Raises:
            ApiError: BadRequest (400), or by status; TransportError if no answer came.

        `GET /admin/courier/messages` (kratos, admin) with the project API key.
        """
        from .list_courier_messages import call

        return call(
            self._core, page_size=page_size, page_token=page_token, recipient=recipient, status=status, options=options
        )
