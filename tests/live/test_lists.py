"""Every list of every real server: each row once, whatever the size of a page, and when one goes on from a token."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest

from ory_async import Ory, Pager
from tests.live.conftest import buildable, running
from tests.servers.build import SOURCES
from tests.servers.running import Server, start
from tests.support.oauth2_journey import CALLBACK, Browser, query

PASSWORD = "correct horse battery staple 42"
ROWS = 5
KEY = {
    "kty": "EC",
    "crv": "P-256",
    "alg": "ES256",
    "use": "sig",
    "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
    "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
}
"""The public key of RFC 7515, A.3."""


def of_its_own(name: str) -> Any:
    """A server of this file alone: its lists are read row by row, from every row on."""

    @pytest.fixture(scope="module", name=name)
    def server() -> Iterator[Server]:
        yield from running(name)

    return server


own = [of_its_own(name) for name in ("kratos", "hydra", "keto", "kratos10", "hydra21", "kratos06")]
kratos_, hydra_, keto_, kratos10_, hydra21_, kratos06_ = own


async def check(wanted: Iterable[str], rows: Callable[..., Pager[Any]], name: str = "id") -> None:
    expected = sorted(wanted)
    assert len(expected) >= ROWS
    for size in (1, 2, 3, len(expected) - 1, len(expected), len(expected) + 1, None):
        pages = [page async for page in rows(size=size, token=None).pages()]
        found = [[getattr(row, name) for row in page.items] for page in pages]
        assert sorted(chain(*found)) == expected, size
        for given, page in enumerate(pages[:-1], 1):
            rest = [getattr(row, name) async for row in rows(size=size, token=page.next_token)]
            assert rest == [*chain(*found[given:])], (size, given)


def number(token: str | None) -> int | None:
    """The token of a list whose pages are counted."""
    return None if token is None else int(token)


def address() -> str:
    return f"live.{secrets.token_hex(6)}@example.org"


async def members(server: httpx.URL | str, **query: Any) -> set[str]:
    """What a list holds when it is asked for at once."""
    async with httpx.AsyncClient(trust_env=False) as http:
        return {row["id"] for row in (await http.get(str(server), params=query)).json()}


@pytest.mark.live("kratos")
async def test_kratos(kratos: Server) -> None:
    async with Ory.self_hosted(kratos_public=kratos.public_url, kratos_admin=kratos.admin_url) as ory:
        email = address()
        credentials = {"password": {"config": {"password": PASSWORD}}}
        ann = await ory.identity.create_identity({"traits": {"email": email}, "credentials": credentials})
        for _ in range(ROWS):
            await ory.identity.create_identity({"traits": {"email": address()}})
        everybody = await members(f"{kratos.admin_url}/admin/identities", page_size=1000)
        await check(everybody, lambda size, token: ory.identity.list_identities(page_size=size, page_token=token))

        logins = [await ory.flows.sign_in(email, PASSWORD) for _ in range(ROWS + 2)]
        ids = [login.session.id for login in logins]  # type: ignore[union-attr]
        token_of = logins[0].session_token  # type: ignore[union-attr]
        await check(
            ids, lambda size, token: ory.identity.list_identity_sessions(ann.id, page_size=size, page_token=token)
        )
        await check(
            ids[1:],
            lambda size, token: ory.frontend.list_my_sessions(
                x_session_token=token_of, page_size=size, page_token=token
            ),
        )
        for size in (1, 3, ROWS + 2):  # the older spelling
            mine = [row.id async for row in ory.frontend.list_my_sessions(x_session_token=token_of, per_page=size)]
            assert sorted(mine) == sorted(ids[1:])
        sessions = await members(f"{kratos.admin_url}/admin/sessions", page_size=1000)
        assert {*ids} <= sessions
        await check(sessions, lambda size, token: ory.identity.list_sessions(page_size=size, page_token=token))

        for _ in range(ROWS):
            recovery = await ory.flows.recovery()
            await recovery.submit(method="code", email=email)
        mails = await members(f"{kratos.admin_url}/admin/courier/messages", recipient=email, page_size=1000)
        await check(
            mails,
            lambda size, token: ory.courier.list_courier_messages(recipient=email, page_size=size, page_token=token),
        )


@pytest.mark.parametrize("name", [pytest.param(n, marks=pytest.mark.live(n)) for n in ("kratos", "kratos10")])
async def test_schemas(name: str) -> None:
    buildable(name)
    names = ["default", *(f"schema-{number}" for number in range(ROWS))]
    file = (SOURCES / name / "identity.schema.json").as_uri()
    with start(name, {"identity": {"schemas": [{"id": one, "url": file} for one in names]}}) as server:
        async with Ory.self_hosted(kratos_public=server.public_url) as ory:
            if name == "kratos":
                await check(
                    names, lambda size, token: ory.identity.list_identity_schemas(page_size=size, page_token=token)
                )
            else:
                await check(
                    names, lambda size, token: ory.v0alpha2.list_identity_schemas(per_page=size, page=number(token))
                )


@pytest.mark.live("hydra")
async def test_hydra(hydra: Server) -> None:
    async with Ory.self_hosted(hydra_public=hydra.public_url, hydra_admin=hydra.admin_url) as ory:
        made = [
            await ory.oauth2.create_oauth2_client(
                {"redirect_uris": [CALLBACK], "scope": "openid", "grant_types": ["authorization_code"]}
            )
            for _ in range(ROWS)
        ]
        async with httpx.AsyncClient(trust_env=False) as http:
            rows = (await http.get(f"{hydra.admin_url}/admin/clients", params={"page_size": 1000})).json()
        everything = [row["client_id"] for row in rows]
        await check(
            everything,
            lambda size, token: ory.oauth2.list_oauth2_clients(page_size=size, page_token=token),
            "client_id",
        )

        issuers = [
            await ory.oauth2.trust_oauth2_jwt_grant_issuer(
                {
                    "issuer": f"https://{secrets.token_hex(4)}.example.org",
                    "subject": "ann",
                    "scope": ["openid"],
                    "expires_at": "2099-01-01T00:00:00Z",
                    "jwk": {**KEY, "kid": secrets.token_hex(4)},
                }
            )
            for _ in range(ROWS)
        ]
        await check(
            [str(issuer.id) for issuer in issuers],
            lambda size, token: ory.oauth2.list_trusted_oauth2_jwt_grant_issuers(page_size=size, page_token=token),
        )
        for issuer in issuers:
            await ory.oauth2.delete_trusted_oauth2_jwt_grant_issuer(str(issuer.id))

        subject = f"ann-{secrets.token_hex(4)}"
        for client in made:
            await consent(ory, hydra.public_url, str(client.client_id), subject)
        pages = [page async for page in ory.oauth2.list_oauth2_consent_sessions(subject=subject, page_size=2).pages()]
        ids = [row.consent_request.client.client_id for page in pages for row in page.items]  # type: ignore[union-attr]
        assert sorted(map(str, ids)) == sorted(str(client.client_id) for client in made)
        for size in (1, 2, 3, 4, 5, 6, None):
            found = ory.oauth2.list_oauth2_consent_sessions(subject=subject, page_size=size)
            assert len([row async for row in found]) == ROWS


async def consent(ory: Ory, hydra: str, client_id: str, subject: str) -> None:
    """One consent, remembered, as an application's pages give it."""
    asked = {
        "client_id": client_id, "response_type": "code", "redirect_uri": CALLBACK, "scope": "openid",
        "state": "state-12345678",
    }  # fmt: skip
    browser = Browser(hydra, None)
    async with browser.http:
        page = await browser.open(f"{hydra}/oauth2/auth?{urlencode(asked)}")
        login = await ory.provider.login(query(page)["login_challenge"])
        page = await browser.open(await login.accept(subject))  # type: ignore[union-attr]
        asking = await ory.provider.consent(query(page)["consent_challenge"])
        assert "code" in query(await browser.open(await asking.accept(remember_for=0)))  # type: ignore[union-attr]


@pytest.mark.live("keto")
async def test_keto(keto: Server) -> None:
    async with Ory.self_hosted(keto_read=keto.read_url, keto_write=keto.write_url) as ory:
        doc = f"doc-{secrets.token_hex(4)}"
        people = [f"person-{number}" for number in range(ROWS)]
        for person in people:
            await ory.relationship.create_relationship(
                {"namespace": "Doc", "object": doc, "relation": "owners", "subject_id": person}
            )
        await check(
            people,
            lambda size, token: ory.relationship.get_relationships(
                namespace="Doc", object=doc, page_size=size, page_token=token
            ),
            "subject_id",
        )


@pytest.mark.live("kratos10")
async def test_kratos10(kratos10: Server) -> None:
    async with Ory.self_hosted(kratos_public=kratos10.public_url, kratos_admin=kratos10.admin_url) as ory:
        api, email = ory.v0alpha2, address()
        flow = await api.initialize_self_service_registration_flow_without_browser()
        body = {"method": "password", "password": PASSWORD, "traits": {"email": email}}
        done = await api.submit_self_service_registration_flow(body, flow=flow.id)
        for _ in range(ROWS):
            await api.admin_create_identity({"schema_id": "default", "traits": {"email": address()}})
            login = await api.initialize_self_service_login_flow_without_browser()
            await api.submit_self_service_login_flow(
                {"method": "password", "identifier": email, "password": PASSWORD}, flow=login.id
            )
        everybody = await members(f"{kratos10.admin_url}/admin/identities", per_page=500)
        await check(everybody, lambda size, token: api.admin_list_identities(per_page=size, page=number(token)))
        async with httpx.AsyncClient(trust_env=False) as http:
            headers = {"X-Session-Token": str(done.session_token)}
            rows = (await http.get(f"{kratos10.public_url}/sessions?per_page=500", headers=headers)).json()
        mine = [row["id"] for row in rows]
        assert len(mine) == ROWS
        await check(
            mine,
            lambda size, token: api.list_sessions(
                x_session_token=done.session_token, per_page=size, page=number(token)
            ),
        )
        await check(
            {*mine, done.session.id},  # type: ignore[union-attr]
            lambda size, token: api.admin_list_identity_sessions(done.identity.id, per_page=size, page=number(token)),
        )


@pytest.mark.live("hydra21")
async def test_hydra21(hydra21: Server) -> None:
    async with Ory.self_hosted(hydra_public=hydra21.public_url, hydra_admin=hydra21.admin_url) as ory:
        for _ in range(ROWS):
            await ory.v0alpha2.admin_create_oauth2_client({"grant_types": ["client_credentials"]})
        async with httpx.AsyncClient(trust_env=False) as http:
            rows = (await http.get(f"{hydra21.admin_url}/admin/clients", params={"page_size": 1000})).json()
        await check(
            [row["client_id"] for row in rows],
            lambda size, token: ory.v0alpha2.admin_list_oauth2_clients(page_size=size, page_token=token),
            "client_id",
        )


@pytest.mark.live("kratos06")
async def test_kratos06(kratos06: Server) -> None:
    async with Ory.self_hosted(kratos_public=kratos06.public_url, kratos_admin=kratos06.admin_url) as ory:
        for _ in range(ROWS):
            await ory.v0_6.create_identity_admin({"schema_id": "default", "traits": {"email": address()}})
        everybody = await members(f"{kratos06.admin_url}/identities", per_page=500)
        await check(everybody, lambda size, token: ory.v0_6.list_identities_admin(per_page=size, page=number(token)))
