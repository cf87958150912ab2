"""Somebody else's OAuth2 server that signs in whom a test names: real Hydra, whose login and consent are answered at
once."""

from __future__ import annotations

import base64
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from typing import Any

import httpx
from fastapi import FastAPI
from fastapi.responses import RedirectResponse

from ory_async import Ory
from tests.servers.running import Server, start
from tests.support.ports import own_port

ID = "acme"
MAPPER = "local claims = std.extVar('claims'); {identity: {traits: {email: claims.email}}}"
CLIENT = {
    "grant_types": ["authorization_code"],
    "response_types": ["code"],
    "scope": "openid email",
    "token_endpoint_auth_method": "client_secret_basic",
}
LOCAL = "http://127.0.0.1"


@dataclass
class Elsewhere:
    """The server, the client that Kratos is there, and who signs in next."""

    port: int
    server: Server
    client: dict[str, Any]
    email: str = ""

    @property
    def config(self) -> dict[str, Any]:
        """The provider, as Kratos is configured."""
        mapper = "base64://" + base64.b64encode(MAPPER.encode()).decode()
        known = {"client_id": self.client["client_id"], "client_secret": self.client["client_secret"]}
        issuer = self.server.public_url + "/"
        provider = {"id": ID, "provider": "generic", "label": "Acme", "issuer_url": issuer, "mapper_url": mapper}
        return {**provider, **known, "scope": ["openid", "email"]}

    def ory(self) -> Ory:
        return Ory.self_hosted(hydra_public=self.server.public_url, hydra_admin=self.server.admin_url)

    @asynccontextmanager
    async def app(self) -> AsyncIterator[FastAPI]:
        """Its login and consent: `email` is signed in, and everything is granted."""
        async with self.ory() as ory:
            app = FastAPI()

            @app.get("/login")
            async def login(login_challenge: str) -> RedirectResponse:
                asked: Any = await ory.provider.login(login_challenge)
                return RedirectResponse(await asked.accept(f"subject-of-{self.email}"))

            @app.get("/consent")
            async def consent(consent_challenge: str) -> RedirectResponse:
                asked: Any = await ory.provider.consent(consent_challenge)
                claims = {"email": self.email, "email_verified": True}
                return RedirectResponse(await asked.accept(id_token=claims))

            yield app

    def know(self, kratos: Server) -> None:
        """Kratos' address, which is known when it runs."""
        back = f"{kratos.public_url}/self-service/methods/oidc/callback/{ID}"
        _client(self.server, "PUT", f"/{self.client['client_id']}", {**self.client, "redirect_uris": [back]})


@contextmanager
def elsewhere() -> Iterator[Elsewhere]:
    with own_port() as port:
        urls = {name: f"{LOCAL}:{port}/{name}" for name in ("login", "consent")}
        with start("hydra", {"urls": urls}) as server:
            yield Elsewhere(port, server, _client(server, "POST", "", {"redirect_uris": [f"{LOCAL}/"]}))


def _client(server: Server, method: str, path: str, body: dict[str, Any]) -> dict[str, Any]:
    url = f"{server.admin_url}/admin/clients{path}"
    answer = httpx.request(method, url, json={**CLIENT, **body}, trust_env=False)
    answer.raise_for_status()
    made: dict[str, Any] = answer.json()
    return made | {"client_secret": body.get("client_secret") or made["client_secret"]}
