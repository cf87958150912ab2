"""A FastAPI app in front of real Kratos and Keto: sessions, tokenised ones too, permissions, and a server that dies."""

import base64
import json
import secrets
from collections.abc import AsyncGenerator, Iterator
from contextlib import asynccontextmanager
from typing import Annotated, Any

import httpx
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from fastapi import Depends, FastAPI, Request
from jwt.algorithms import ECAlgorithm

from ory_async import Attempt, Ory, OryError, SessionVerifier, TokenVerifier
from ory_async.fastapi import OryAuth, UserSession, answer_error
from tests.live.conftest import buildable
from tests.servers.running import Server, start

PASSWORD = "correct horse battery staple 42"
PRIVATE = ec.generate_private_key(ec.SECP256R1())
KEY = {"kid": "live-key-1", "alg": "ES256", "use": "sig"}


def jwks(key: Any) -> dict[str, Any]:
    return {"keys": [json.loads(ECAlgorithm.to_jwk(key)) | KEY]}


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """Kratos that says how long its answers hold, and hands out sessions as JWTs."""
    buildable("kratos")
    keys = base64.b64encode(json.dumps(jwks(PRIVATE)).encode()).decode()
    template = {"jwks_url": f"base64://{keys}", "ttl": "1m"}
    overrides = {
        "feature_flags": {"cacheable_sessions": True},
        "session": {"whoami": {"tokenizer": {"templates": {"app": template}}}},
    }
    with start("kratos", overrides) as server:
        yield server


class App:
    """An app, a client of it, and how often it asked Kratos whose session it is."""

    def __init__(self, ory: Ory, auth: OryAuth[Any], client: httpx.AsyncClient, asked: list[Attempt]) -> None:
        self.ory, self.auth, self.client, self._asked = ory, auth, client, asked

    @property
    def asked(self) -> int:
        return sum(attempt.operation == "to_session" for attempt in self._asked)

    async def sign_up(self) -> tuple[str, str]:
        """The address and the session token of a new user."""
        email = f"live.{secrets.token_hex(6)}@example.org"
        flow = await self.ory.frontend.create_native_registration_flow()
        body = {"method": "password", "password": PASSWORD, "traits": {"email": email}}
        done = await self.ory.frontend.update_registration_flow(body, flow=flow.id)
        assert done.session_token is not None
        return email, done.session_token


@asynccontextmanager
async def running(kratos: Server, keto: Server | None = None, *, ttl: float = 0) -> AsyncGenerator[App]:
    asked: list[Attempt] = []

    def public_keys(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=jwks(PRIVATE.public_key()))

    there = Ory.network("https://keys.example.org", transport=httpx.MockTransport(public_keys))
    ketos = {} if keto is None else {"keto_read": keto.read_url, "keto_write": keto.write_url}
    async with Ory.self_hosted(kratos_public=kratos.public_url, max_retries=0, on_attempt=asked.append, **ketos) as ory:
        tokens = TokenVerifier(there, issuer=f"{kratos.public_url}/", jwks_url="https://keys.example.org/k.json")
        auth: OryAuth[Any] = OryAuth(ory, verifier=SessionVerifier(ory, ttl=ttl), tokens=tokens)
        app = FastAPI(exception_handlers={OryError: answer_error})

        @app.get("/me")
        async def me(session: Annotated[UserSession[Any], Depends(auth.session)]) -> Any:
            return session.traits or session.identity.id

        @app.get("/docs-of-mine/{doc_id}")
        async def doc(session: Annotated[UserSession[Any], Depends(auth.permission("Doc:{doc_id}#view"))]) -> str:
            return session.identity.id

        @app.post("/logout")
        async def logout(request: Request, session: Annotated[UserSession[Any], Depends(auth.session)]) -> None:
            assert session.credential is not None
            await ory.frontend.perform_native_logout({"session_token": session.credential.token})
            await auth.evict(request)

        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://app.example.org") as client:
            yield App(ory, auth, client, asked)


@pytest.mark.live("kratos")
async def test_3_02_who_gets_in(server: Server) -> None:
    async with running(server) as app:
        email, token = await app.sign_up()
        for headers in ({"X-Session-Token": token}, {"Authorization": f"Bearer {token}"}):
            answer = await app.client.get("/me", headers=headers)
            assert (answer.status_code, answer.json()) == (200, {"email": email})
        for headers in (
            {},
            {"X-Session-Token": "ory_st_unknown"},
            {"Cookie": "ory_kratos_session=garbage"},
            # Kratos answers 500 when it gets both of these.
            {"Cookie": "ory_kratos_session=garbage", "Authorization": "Basic YTpi"},
        ):
            answer = await app.client.get("/me", headers=headers)
            assert (answer.status_code, answer.headers["www-authenticate"]) == (401, "Bearer")
        both = {"Cookie": "ory_kratos_session=garbage", "Authorization": f"Bearer {token}"}
        assert (await app.client.get("/me", headers=both)).status_code == 200


@pytest.mark.live("kratos")
async def test_4_02_an_answer_is_kept_until_the_logout(server: Server) -> None:
    async with running(server, ttl=60) as app:
        _, token = await app.sign_up()
        app.client.headers["X-Session-Token"] = token
        for _ in range(3):
            assert (await app.client.get("/me")).status_code == 200
        assert app.asked == 1
        assert (await app.client.post("/logout")).status_code == 200
        for _ in range(3):
            assert (await app.client.get("/me")).status_code == 401


@pytest.mark.live("kratos")
async def test_4_04_a_tokenised_session(server: Server) -> None:
    async with running(server) as app:
        _, token = await app.sign_up()
        session = await app.ory.frontend.to_session(x_session_token=token, tokenize_as="app")
        assert session.tokenized is not None
        assert session.identity is not None
        asked = app.asked
        answer = await app.client.get("/me", headers={"Authorization": f"Bearer {session.tokenized}"})
        assert (answer.status_code, answer.json()) == (200, session.identity.id)
        forged = jwt.encode(
            jwt.decode(session.tokenized, options={"verify_signature": False}),
            ec.generate_private_key(ec.SECP256R1()),
            algorithm="ES256",
            headers={"kid": KEY["kid"]},
        )
        assert (await app.client.get("/me", headers={"Authorization": f"Bearer {forged}"})).status_code == 401
        assert app.asked == asked


@pytest.mark.live("keto")
@pytest.mark.live("kratos")
async def test_3_06_permissions(server: Server, keto: Server) -> None:
    async with running(server, keto) as app:
        _, token = await app.sign_up()
        app.client.headers["X-Session-Token"] = token
        session = await app.ory.frontend.to_session(x_session_token=token)
        assert session.identity is not None
        doc = secrets.token_hex(4)
        await app.ory.relationship.create_relationship(
            {"namespace": "Doc", "object": doc, "relation": "viewers", "subject_id": session.identity.id}
        )
        assert (await app.client.get(f"/docs-of-mine/{doc}")).json() == session.identity.id
        assert (await app.client.get(f"/docs-of-mine/{doc}x")).status_code == 403


@pytest.mark.live("kratos")
async def test_1_08_a_server_that_dies_is_503_and_no_401() -> None:
    buildable("kratos")
    with start("kratos") as mortal:
        async with running(mortal) as app:
            _, token = await app.sign_up()
            app.client.headers["X-Session-Token"] = token
            assert (await app.client.get("/me")).status_code == 200
    async with running(mortal) as app:
        app.client.headers["X-Session-Token"] = token
        for _ in range(3):
            answer = await app.client.get("/me")
            assert answer.status_code == 503
            assert int(answer.headers["retry-after"]) > 0
