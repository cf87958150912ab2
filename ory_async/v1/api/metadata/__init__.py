"""`Ory.metadata`. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ory_async._runtime.core import Namespace
from ory_async._runtime.later import later
from ory_async._runtime.settings import Options

if TYPE_CHECKING:
    from ory_async.v1.models.get_version_response import GetVersionResponse
else:
    globals().update(later("ory_async.v1.models", "GetVersionResponse"))


class MetadataApi(Namespace):
    """The operations of `metadata`."""

    __slots__ = ()

    async def get_version(self, *, options: Options | None = None) -> GetVersionResponse:
        """The release the server was built from, as a plain string.

        On self-hosted servers give options base_url, since each service has its own; builds from source answer master.

        Args:
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `GetVersionResponse`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `GET /version` (any, public) with the project API key.
        """
        from .get_version import call

        _sending = call(self._core, options=options)
        del options
        return await _sending
