"""`Ory.wellknown`. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ory_async._runtime.core import Namespace
from ory_async._runtime.later import later
from ory_async._runtime.settings import Options

if TYPE_CHECKING:
    from ory_async.v1.models.json_web_key_set import JsonWebKeySet
else:
    globals().update(later("ory_async.v1.models", "JsonWebKeySet"))


class WellknownApi(Namespace):
    """The operations of `wellknown`."""

    __slots__ = ()

    async def discover_json_web_keys(self, *, options: Options | None = None) -> JsonWebKeySet:
        """The public keys with which anyone checks id tokens and JWT access tokens.

        Needs no credential; keep it for a while and read it again when an unknown kid turns up.

        Args:
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `JsonWebKeySet`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `GET /.well-known/jwks.json` (hydra, public) with no credential.
        """
        from .discover_json_web_keys import call

        _sending = call(self._core, options=options)
        del options
        return await _sending
