"""Every error of RFC 6749 and RFC 6750, endpoint by endpoint: what Hydra sends, and what a user of this client gets.

Played on a real Hydra, the rows are the table of docs/machines.md.
"""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Any, NamedTuple
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx

from ory_async import ApiError, Ory
from tests.support.oauth2_journey import CALLBACK, Browser, query
from tests.support.waiting import PATIENCE

WRONG = "a secret that is none"


class Row(NamedTuple):
    endpoint: str
    error: str
    when: str
    sends: str
    gets: str


def table(rows: list[Row]) -> str:
    """As the document shows it."""
    head = ["| endpoint | error of the RFC | when | Hydra sends | you get |", "|---|---|---|---|---|"]
    return "\n".join([*head, *(f"| {' | '.join(row)} |" for row in rows)]) + "\n"


async def signed_in(ory: Ory, hydra: str, client: Any, scope: str, transport: Any = None) -> dict[str, str]:
    """The form that exchanges the code of a user who has just signed in and agreed."""
    asked = {
        "client_id": client.client_id,
        "response_type": "code",
        "redirect_uri": CALLBACK,
        "scope": scope,
        "state": "state-12345678",
    }
    browser = Browser(hydra, transport)
    async with browser.http:
        url = await browser.open(f"{hydra}/oauth2/auth?{urlencode(asked)}")
        login = await ory.oauth2.accept_oauth2_login_request(
            {"subject": "ann"}, login_challenge=query(url)["login_challenge"]
        )
        url = await browser.open(str(login.redirect_to))
        consent = await ory.oauth2.accept_oauth2_consent_request(
            {"grant_scope": scope.split()}, consent_challenge=query(url)["consent_challenge"]
        )
        code = query(await browser.open(str(consent.redirect_to)))["code"]
    return {"grant_type": "authorization_code", "code": code, "redirect_uri": CALLBACK}


async def app_client(ory: Ory, **members: Any) -> Any:
    """A client of Hydra that may do what the rows are about."""
    return await ory.oauth2.create_oauth2_client(
        {
            "grant_types": ["authorization_code", "refresh_token", "client_credentials"],
            "response_types": ["code"],
            "redirect_uris": [CALLBACK],
            "scope": "openid offline_access read write",
            "audience": ["https://api.example"],
            **members,
        }
    )


class Play:
    """Plays the rows on one Hydra."""

    def __init__(self, ory: Ory, hydra: str, admin: str, transport: Any = None) -> None:
        self.ory, self.hydra, self.admin, self.transport = ory, hydra, admin, transport
        self.http = httpx.AsyncClient(transport=transport, trust_env=False, timeout=PATIENCE)
        self.rows: list[Row] = []

    async def run(self) -> list[Row]:
        async with self.http:
            self.client = await app_client(self.ory)
            self.auth = (str(self.client.client_id), str(self.client.client_secret))
            await self.authorize()
            await self.token()
            await self.others()
            await self.userinfo()
        return self.rows

    async def authorize(self) -> None:
        machine = await app_client(self.ory, grant_types=["client_credentials"], response_types=[])
        code = {"client_id": self.auth[0], "response_type": "code", "redirect_uri": CALLBACK, "scope": "openid"}
        for error, when, more in (
            ("invalid_request", "a redirect address that is not registered", {"redirect_uri": CALLBACK + "/evil"}),
            ("invalid_request", "an audience that the client may not ask for", {"audience": "https://other.example"}),
            ("invalid_request", "a state of less than 8 characters", {"state": "x"}),
            ("unauthorized_client", "a client without this grant", {"client_id": machine.client_id}),
            ("unauthorized_client", "an unknown client", {"client_id": "unknown"}),
            ("unsupported_response_type", "a response type that is none", {"response_type": "magic"}),
            ("invalid_scope", "a scope that the client may not ask for", {"scope": "admin"}),
        ):
            asked = {**code, "state": "state-12345678", **more}
            answer = await self.http.get(f"{self.hydra}/oauth2/auth", params=asked)
            self._redirect(error, when, answer)
        browser = Browser(self.hydra, self.transport)
        async with browser.http:
            url = await browser.open(f"{self.hydra}/oauth2/auth?{urlencode({**code, 'state': 'state-12345678'})}")
            login = await self.ory.provider.login(query(url)["login_challenge"])
            rejected = await login.reject("access_denied", "not today")  # type: ignore[union-attr]
            self._redirect("access_denied", "the login page says no", await browser.http.get(rejected))

    def _redirect(self, error: str, when: str, answer: httpx.Response) -> None:
        to = answer.headers["location"]
        sent, back = parse_qs(urlsplit(to).query).get("error"), to.startswith(CALLBACK)
        if sent is None:
            self.rows.append(Row("authorize", error, when, f"{answer.status_code} to the login page", "a sign-in"))
            return
        where = "your callback" if back else "its error page"
        gets = "the query of your callback" if back else "nothing: a page for the user (`urls.error`)"
        self.rows.append(Row("authorize", error, when, f"{answer.status_code} to {where}, `{sent[0]}`", gets))

    async def token(self) -> None:
        grant = {"grant_type": "client_credentials"}
        narrow = await app_client(self.ory, grant_types=["authorization_code"])
        public = await app_client(self.ory, token_endpoint_auth_method="none")
        post = await app_client(self.ory, token_endpoint_auth_method="client_secret_post")
        code = await signed_in(self.ory, self.hydra, self.client, "openid offline_access", self.transport)
        first = await self.ory.oauth2.oauth2_token_exchange(code, client_auth=self.auth)
        refresh = {"grant_type": "refresh_token", "refresh_token": str(first.refresh_token)}
        await self.ory.oauth2.oauth2_token_exchange(refresh, client_auth=self.auth)
        for error, when, form, auth in (
            ("invalid_request", "no grant", {}, self.auth),
            ("invalid_request", "no client", grant, None),
            ("invalid_request", "an audience that the client may not ask for",
             {**grant, "audience": "https://other.example"}, self.auth),
            ("invalid_client", "a wrong secret", grant, (self.auth[0], WRONG)),
            ("invalid_client", "an unknown client", grant, ("unknown", WRONG)),
            ("invalid_client", "another way to prove itself than was registered", grant,
             (post.client_id, post.client_secret)),
            ("invalid_grant", "an unknown code", {**code, "code": "unknown"}, self.auth),
            ("invalid_grant", "a code that was used", code, self.auth),
            ("invalid_grant", "an unknown refresh token", {**refresh, "refresh_token": "unknown"}, self.auth),
            ("invalid_grant", "a refresh token that was used", refresh, self.auth),
            ("unauthorized_client", "a client without this grant", grant, (narrow.client_id, narrow.client_secret)),
            ("unauthorized_client", "a public client that asks for itself", {**grant, "client_id": public.client_id},
             None),
            ("unsupported_grant_type", "a grant that Hydra does not know", {"grant_type": "magic"}, self.auth),
            ("invalid_scope", "a scope that the client may not ask for", {**grant, "scope": "admin"}, self.auth),
        ):  # fmt: skip
            await self._both(
                "token", error, when, f"{self.hydra}/oauth2/token", form, auth,
                self.ory.oauth2.oauth2_token_exchange(form, client_auth=auth),
            )  # fmt: skip

    async def others(self) -> None:
        revoke = f"{self.hydra}/oauth2/revoke"
        form = {"token": "unknown"}
        for error, when, sent, auth in (
            ("invalid_request", "no client", form, None),
            ("invalid_client", "a wrong secret", form, (self.auth[0], WRONG)),
            ("unsupported_token_type", "a hint that is none", {**form, "token_type_hint": "magic"}, self.auth),
            ("none", "an unknown token", form, self.auth),
        ):
            await self._both(
                "revoke", error, when, revoke, sent, auth,
                self.ory.oauth2.revoke_oauth2_token(sent, client_auth=auth),
            )  # fmt: skip
        await self._both(
            "introspect", "none", "an unknown token", f"{self.admin}/admin/oauth2/introspect", form, None,
            self.ory.oauth2.introspect_oauth2_token({"token": "unknown"}),
        )  # fmt: skip

    async def userinfo(self) -> None:
        code = await signed_in(self.ory, self.hydra, self.client, "offline_access read", self.transport)
        tokens = await self.ory.oauth2.oauth2_token_exchange(code, client_auth=self.auth)
        narrow, refresh = str(tokens.access_token), str(tokens.refresh_token)
        for error, when, token in (
            ("invalid_token", "an unknown token", "unknown"),
            ("invalid_token", "a refresh token", refresh),
            ("insufficient_scope", "a token without `openid`", narrow),
        ):
            answer = await self.http.get(f"{self.hydra}/userinfo", headers={"Authorization": f"Bearer {token}"})
            gets = await _gets(self.ory.oidc.get_oidc_user_info(access_token=token))
            self.rows.append(Row("userinfo", error, when, _sent(answer), gets))
        bearer = {"Authorization": f"Bearer {narrow}"}
        answer = await self.http.get(f"{self.hydra}/userinfo", headers=bearer, params={"access_token": narrow})
        self.rows.append(Row("userinfo", "invalid_request", "two tokens", _sent(answer), "one header is sent, always"))

    async def _both(
        self, endpoint: str, error: str, when: str, url: str, form: dict[str, str], auth: Any,
        call: Awaitable[Any],
    ) -> None:  # fmt: skip
        answer = await self.http.post(url, data=form, auth=auth)
        self.rows.append(Row(endpoint, error, when, _sent(answer), await _gets(call)))


def _sent(answer: httpx.Response) -> str:
    try:
        body = answer.json()
    except ValueError:
        body = None
    members = body if isinstance(body, dict) else {}
    if "active" in members:
        return f"{answer.status_code} `active: {str(members['active']).lower()}`"
    text = f"{answer.status_code} `{members['error']}`" if "error" in members else str(answer.status_code)
    header = parse_challenge(answer.headers.get("www-authenticate"))
    return text if header is None else f"{text}, header `{header}`"


def parse_challenge(header: str | None) -> str | None:
    """The error that WWW-Authenticate names."""
    return None if header is None else header.partition('error="')[2].partition('"')[0]


async def _gets(call: Awaitable[Any]) -> str:
    try:
        result = await call
    except ApiError as error:
        return f"`{type(error).__name__}`, `{error.error_id}`"
    if getattr(result, "active", None) is False:
        return "`active=False`"
    return "`None`" if result is None else f"`{type(result).__name__}`"
