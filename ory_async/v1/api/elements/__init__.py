"""`Ory.elements`. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ory_async._runtime.core import Namespace
from ory_async._runtime.later import later
from ory_async._runtime.settings import Options

if TYPE_CHECKING:
    from ory_async.v1.models.elements_configuration import ElementsConfiguration
else:
    globals().update(later("ory_async.v1.models", "ElementsConfiguration"))


class ElementsApi(Namespace):
    """The operations of `elements`."""

    __slots__ = ()

    async def get_configuration(self, *, options: Options | None = None) -> ElementsConfiguration:
        """What a sign-in page needs to draw itself: name, logos, page addresses and enabled features.

        Needs no credential; exists only on Ory Network.

        Args:
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `ElementsConfiguration`.

        Raises:
            ApiError: BadRequest (400), Unauthorized (401), Forbidden (403), or by status; TransportError if no answer came.

        `GET /elements/configuration` (elements, public) with no credential.
        """
        from .get_configuration import call

        _sending = call(self._core, options=options)
        del options
        return await _sending
