"""Signing in on another screen (RFC 8628), for command lines and devices without a browser.

The tokens that come of it are held by `refresh.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from attrs import frozen

from ory_async._runtime.later import later
from ory_async.client import Ory
from ory_async.errors import ConfigurationError
from ory_async.oauth2.client_auth import checked, client_id
from ory_async.oauth2.client_credentials import texts
from ory_async.oauth2.refresh import RefreshTokens, signed_in

if TYPE_CHECKING:
    from ory_async.v1.models import DeviceAuthorization
else:
    globals().update(later("ory_async.v1.models", "DeviceAuthorization"))


@frozen
class DeviceCode:
    """What to show: go to `url` and enter `user_code`; `complete_url` holds both, for a QR code. It counts for
    `expires_in` seconds."""

    user_code: str
    url: str
    complete_url: str | None
    expires_in: int
    authorization: DeviceAuthorization


class DeviceLogin:
    """Signs somebody in who has a browser elsewhere.

        login = DeviceLogin("client-id", ory=ory, scope="openid offline_access")
        code = await login.start()
        print(f"Open {code.url} and enter {code.user_code}")
        tokens = await login.wait(code)

    Args:
        client_auth: The mere id of a public client, or (id, secret).
        ory: Whose Hydra it is; version 25 or newer.
        scope: Scopes to ask for; with `offline_access`, or there is nothing to go on with.
        audience: Audiences to ask for.
    """

    def __init__(
        self,
        client_auth: tuple[str, str] | str,
        *,
        ory: Ory,
        scope: str | Sequence[str] = ("openid", "offline_access"),
        audience: str | Sequence[str] = (),
    ) -> None:
        checked(client_auth)
        self._client_auth, self._ory = client_auth, ory
        self._scope, self._audience = " ".join(texts("scope", scope)), texts("audience", audience)
        if "offline_access" not in self._scope.split() and "offline" not in self._scope.split():
            raise ConfigurationError("scope: needs offline_access, or no refresh token comes")

    async def start(self) -> DeviceCode:
        """A code to show. Raises OAuth2Error (the client is unknown or may not), TransportError."""
        form: dict[str, Any] = {"scope": self._scope, "client_id": client_id(self._client_auth)}
        if self._audience:
            form["audience"] = self._audience
        found = await self._ory.oauth2.oauth2_device_flow(form, client_auth=self._basic)
        return DeviceCode(
            found.user_code or "",
            found.verification_uri or "",
            found.verification_uri_complete,
            found.expires_in or 0,
            found,
        )

    async def wait(self, code: DeviceCode, **options: Any) -> RefreshTokens | None:
        """The tokens, once somebody has entered the code and agreed; None if nobody did in time.

        Args:
            options: Of the `RefreshTokens`: `on_rotate`, `redis`, `name`, `margin`.

        Raises:
            OAuth2Error: `access_denied`: they did not agree. TransportError: the answer with the tokens was lost.
        """
        answer = await self._ory.provider.device_token(
            code.authorization, client_id(self._client_auth), client_auth=self._basic
        )
        return None if answer is None else signed_in(answer, self._client_auth, self._ory, **options)

    @property
    def _basic(self) -> tuple[str, str] | None:
        return self._client_auth if isinstance(self._client_auth, tuple) else None
