"""Mistakes beside those of docs/troubleshooting.md: the same ones over every transport and at every port, kept quiet,
with secrets in all places; and names of members against what the documents call secret."""

from __future__ import annotations

import pickle
import socket
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from ory_async import (
    ApiError,
    BadRequest,
    ConfigurationError,
    HookFailed,
    InvalidArgument,
    NotAwaited,
    Ory,
    OryError,
    Page,
    ServerError,
    SessionInactive,
    UnknownName,
)
from ory_async._runtime.hints import hinted
from ory_async._runtime.secrets import NAMES, safe, secrets_of_answer, secrets_of_request
from tests.errors.world import World, world
from tests.support.ports import own_port
from tests.support.schema import APIS
from tests.support.stubs import SESSION, always, network, reply, scripted

TRANSPORTS = ("httpx", "httpx2", "aiohttp")
Use = Callable[[Ory], Awaitable[Any]]


async def caught(use: Awaitable[Any]) -> Any:
    with pytest.raises(OryError) as found:
        await use
    return found.value


# ---- connections, over every library -------------------------------------------------------------------------


@pytest.mark.parametrize("transport", TRANSPORTS)
async def test_a_connection_that_fails_says_where_and_why(
    transport: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with world(tmp_path) as here:
        with own_port() as closed:
            for url, code in (
                (here.url(4433).replace("http:", "https:"), "tls-to-plain-port"),
                (f"https://127.0.0.1:{here.ports[4447]}", "certificate-not-trusted"),
                (here.url(4443), "plain-to-tls-port"),
                (f"http://127.0.0.1:{closed}", "connect-failed"),
            ):
                async with Ory.self_hosted(kratos_public=url, transport=transport, max_retries=0) as ory:
                    error = await caught(ory.frontend.to_session(x_session_token="s3cret-token"))
                assert error.code == code, error
                text = str(error)
                place = url if error.code != "plain-to-tls-port" else url.removeprefix("http://")
                for fact in ("to_session", "(kratos, public)", place, "kratos_public="):
                    assert fact in text or (fact, code) == ("kratos_public=", "certificate-not-trusted")
                assert "s3cret" not in text


@pytest.mark.parametrize("transport", TRANSPORTS)
async def test_a_name_that_nobody_has(transport: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere(*args: Any, **given: Any) -> Any:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", nowhere)
    async with Ory.self_hosted(hydra_admin="https://hydra.example.org:4445", transport=transport, max_retries=0) as ory:
        error = await caught(ory.oauth2.list_oauth2_clients())
    assert error.code == "host-not-found"
    for fact in ("list_oauth2_clients", "hydra, admin", "https://hydra.example.org:4445", "hydra_admin="):
        assert fact in str(error)


# ---- the wrong port ------------------------------------------------------------------------------------------

PLANES: list[tuple[str, int, int, Use]] = [
    ("kratos_admin", 4433, 4434, lambda ory: ory.identity.list_identities()),
    ("kratos_public", 4434, 4433, lambda ory: ory.identity.list_identity_schemas()),
    ("hydra_admin", 4444, 4445, lambda ory: ory.oauth2.list_oauth2_clients()),
    ("hydra_public", 4445, 4444, lambda ory: ory.oidc.discover_oidc_configuration()),
    ("keto_read", 4467, 4466, lambda ory: ory.relations.check("Doc:1#view@ada")),
    ("keto_write", 4466, 4467, lambda ory: ory.relations.add("Doc:1#owners@ada", look=False)),
    ("keto_opl", 4466, 4469, lambda ory: ory.relationship.check_opl_syntax("class User implements Namespace {}")),
]


@pytest.mark.parametrize(("argument", "wrong", "right", "use"), PLANES, ids=[row[0] for row in PLANES])
async def test_the_wrong_port_names_the_right_one(
    argument: str, wrong: int, right: int, use: Use, tmp_path: Path
) -> None:
    async with world(tmp_path) as here:
        given: Any = {argument: here.url(wrong)}
        async with Ory.self_hosted(**given, max_retries=0) as ory:
            error = await caught(use(ory))
        assert error.code == "wrong-plane"
        service, plane = argument.split("_")
        for fact in (f"({service}, {plane})", f"{argument}=", str(right), f"127.0.0.1:{here.ports[wrong]}"):
            assert fact in str(error)
        given = {argument: here.url(right)}
        async with Ory.self_hosted(**given, max_retries=0) as ory:
            await use(ory)


# ---- refused before anything is sent -------------------------------------------------------------------------


def token(value: str) -> Callable[[World], Any]:
    return lambda w: w.ory.frontend.to_session(x_session_token=value)


def sessions(**given: str) -> Callable[[World], Any]:
    return lambda w: w.ory.frontend.list_my_sessions(**given)


def body(value: Any) -> Callable[[World], Any]:
    return lambda w: w.ory.identity.create_identity(value)


def built(**given: Any) -> Callable[[World], Any]:
    return lambda w: Ory.network("a", **given)


REFUSED: list[tuple[str, type[OryError], tuple[str, ...], Callable[[World], Any]]] = [
    ("session-token-as-key", ConfigurationError, ("workspace_key",), built(workspace_key="ory_st_s3cret")),
    ("bearer-prefix", ConfigurationError, ("api_key",), built(api_key="Bearer ory_pat_s3cret")),
    ("no-scheme", ConfigurationError, ("kratos_public",), lambda w: Ory.self_hosted(kratos_public="localhost:4433")),
    ("no-scheme", ConfigurationError, ("slug_or_url", "https://"), lambda w: Ory.network("auth.example.org")),
    ("no-scheme", ConfigurationError, ("base_url",), lambda w: w.ory.with_options(base_url="a.example.org")),
    ("no-url", ConfigurationError, ("kratos_public",), lambda w: Ory.self_hosted()),
    ("no-url", ConfigurationError, ("ORY_PROJECT_URL",), lambda w: Ory.from_env({})),
    ("unknown-name", UnknownName, ("'keto'", "ory.relations"), lambda w: w.ory.keto),
    ("unknown-name", UnknownName, ("'hydra'", "ory.oauth2"), lambda w: w.ory.hydra),
    ("unknown-name", UnknownName, ("'identites'", "identities"), lambda w: w.ory.identites),
    ("unknown-name", UnknownName, ("get_identity",), lambda w: w.ory.identity.get_identitys),
    ("not-awaited", NotAwaited, ("'items'", "await"), lambda w: w.ory.identity.list_identities().items),
    ("not-awaited", NotAwaited, ("await",), lambda w: w.ory.identity.list_identities()[0]),
    ("not-awaited", NotAwaited, ("async for",), lambda w: list(w.ory.identity.list_identities())),
    ("two-credentials", InvalidArgument, ("cookie",), sessions(x_session_token="a", cookie="a=b")),
    ("jwt-as-session-token", InvalidArgument, ("x_session_token",), sessions(x_session_token="eyJs3cret.e30.x")),
    ("bearer-prefix", InvalidArgument, ("x_session_token",), token("bearer s3cret")),
    ("key-as-session-token", InvalidArgument, ("x_session_token",), token("ory_wak_s3cret")),
    ("not-json", InvalidArgument, ("body.traits.list[1]", "object"), body({"traits": {"list": [1, object()]}})),
]  # fmt: skip


@pytest.mark.parametrize("row", REFUSED, ids=[f"{number}-{row[0]}" for number, row in enumerate(REFUSED)])
async def test_what_can_be_told_is_refused(row: Any, tmp_path: Path) -> None:
    code, kind, facts, use = row
    async with world(tmp_path) as here:
        with pytest.raises(kind) as found:
            answer = use(here)
            await answer
        assert found.value.code == code
        for fact in facts:
            assert fact in str(found.value)
        assert "s3cret" not in str(found.value)
        assert here.fake.requests == []


async def test_a_key_that_is_asked_for_later_is_looked_at_too() -> None:
    async def key() -> str:
        return "ory_st_s3cret"

    ory = network(scripted(), api_key=key)
    error = await caught(ory.identity.get_identity("a"))
    assert (type(error), error.code) == (ConfigurationError, "session-token-as-key")


async def test_names_that_python_asks_for_are_missing_as_ever() -> None:
    ory = network(always(200, []))
    for one in (ory, ory.identity, ory.identity.list_identities()):
        assert not hasattr(one, "_repr_html_")
        assert not hasattr(one, "__wrapped__")
        assert getattr(one, "nothing", 7) == 7


async def test_a_page_is_iterated() -> None:
    page = await network(always(200, [SESSION, SESSION])).frontend.list_my_sessions(x_session_token="t")
    assert isinstance(page, Page)
    assert [each.id for each in page] == [SESSION["id"]] * 2


# ---- texts ---------------------------------------------------------------------------------------------------


async def test_quiet_errors_say_what_they_said_and_know_the_rest() -> None:
    body = {"error": {"code": 401, "id": "session_inactive", "reason": "No session.", "message": "Not authorized."}}
    for ory, options in (
        (network(always(401, body), quiet_errors=True), None),
        (network(always(401, body)).with_options(quiet_errors=True), None),
        (network(always(401, body)), {"quiet_errors": True}),
    ):
        given: Any = options
        error = await caught(ory.frontend.to_session(x_session_token="t", options=given))
        assert str(error) == "to_session: HTTP 401 session_inactive"
        assert (error.code, error.reason, error.message) == ("session-inactive", "No session.", "Not authorized.")
        assert error.hints
    loud = await caught(network(always(401, body)).frontend.to_session(x_session_token="t"))
    assert str(loud).startswith(
        "to_session: HTTP 401 session_inactive on GET acme.projects.oryapis.com/sessions/whoami"
    )
    assert all(part in str(loud) for part in ("(kratos, public)", "No session.", "Not authorized.", loud.hints[0]))


async def test_each_part_has_an_end_and_all_of_it_one_line() -> None:
    error = await caught(
        network(
            always(400, {"error": {"message": "a\n\x1b[31m" * 500, "reason": "b\r\n" * 500}})
        ).identity.get_identity("i")
    )
    text = str(error)
    assert text.isprintable()
    assert text.count("a") < 320
    assert text.count("b") < 320
    assert error.reason == "b\r\n" * 500


@pytest.mark.parametrize(("status", "kind"), [(400, HookFailed), (502, ServerError)])
async def test_words_about_a_hook_stay_inside(status: int, kind: type[ApiError]) -> None:
    body = {
        "error": {
            "code": 502 if status == 502 else 500,
            "reason": "http://10.0.0.7/hook is down",
            "message": "internal place",
        }
    }
    flow = network(always(status, body), max_retries=0).frontend.update_login_flow({"method": "password"}, flow="f")
    error = await caught(flow)
    assert isinstance(error, kind)
    assert error.reason == "http://10.0.0.7/hook is down"
    assert "10.0.0.7" not in str(error)
    assert "internal place" not in str(error)


async def test_what_a_server_repeats_of_a_request_is_not_repeated_again() -> None:
    """A server that puts everything it got into its reason."""
    secrets = {
        "ory_pat_s3cret-key", "s3cret-cookie", "s3cret-token", "s3cret-query", "s3cret-password", "s3cret-code",
        "s3cret-client", "s3cret-set", "s3cret-answer", "s3cret-flow", "pw",
    }  # fmt: skip
    said = " and ".join(sorted(secrets)) + " and https://x/?code=s3cret-link"
    answer = {"error": {"code": 400, "message": said, "reason": said}, "session_token": "s3cret-answer"}
    wire = always(400, answer, {"set-cookie": "ory_session_x=s3cret-set; Path=/"})
    ory = network(wire, api_key="ory_pat_s3cret-key", headers={"x-internal": "s3cret-client"})
    client = ("s3cret-client", "s3cret-password")
    calls: list[tuple[Awaitable[Any], set[str]]] = [
        (ory.frontend.to_session(cookie="a=b; c=s3cret-cookie"), {"s3cret-cookie"}),
        (ory.frontend.to_session(x_session_token="s3cret-token"), {"s3cret-token"}),
        (ory.frontend.get_login_flow(id="s3cret-query"), {"s3cret-query"}),
        (ory.identity.get_identity("i"), {"ory_pat_s3cret-key"}),
        (ory.frontend.update_login_flow({"password": "pw", "deep": {"code": "s3cret-code"}}, flow="s3cret-flow"),
         {"pw", "s3cret-code", "s3cret-flow"}),
        (ory.oauth2.oauth2_token_exchange({"code": "s3cret-code"}, client_auth=client), {"s3cret-code"}),
    ]  # fmt: skip
    for call, mine in calls:
        error = await caught(call)
        assert isinstance(error, BadRequest)
        hidden = {*mine, "s3cret-client", "s3cret-set", "s3cret-answer", "s3cret-link"}
        text = str(error).replace(" and ", "  ")
        assert not {each for each in hidden if f" {each} " in f" {text} "}
        assert "…" in text
        again = pickle.loads(pickle.dumps(error))
        assert (str(again), again.code, again.hints) == (str(error), error.code, error.hints)


def test_every_secret_of_the_documents_has_a_name_that_is_known() -> None:
    seen: set[str] = set()

    def walk(value: Any, name: str) -> None:
        if isinstance(value, dict):
            if value.get("x-secret") is True:
                seen.add(name)
            for key, inner in value.items():
                walk(inner, key)
        elif isinstance(value, list):
            for inner in value:
                walk(inner, name)

    for api in APIS:
        walk(api.schemas, "")
    assert len(seen) > 40
    assert {name for name in seen if not NAMES.fullmatch(name)} == set()
    assert not [name for name in ("schema_id", "traits", "method", "identifier", "client_id") if NAMES.fullmatch(name)]


def test_texts_are_safe_whatever_they_are() -> None:
    secrets = secrets_of_request(
        {"authorization": "Bearer s3cret"}, "flow=%ff&code=a&x=1", b"\xff{", "application/json"
    )
    assert secrets == {"Bearer s3cret", "s3cret", "\ufffd", "a"}
    assert safe("a cat, s3cret, a.", secrets) == "… cat, …, …."
    assert secrets_of_answer(["a", "b=", "c=d; Path=/"], "http://[", b"[1]") == {"d"}
    assert safe("ory_at_abc.def eyJhbGciOi.x.y Bearer abc Basic abc", set()) == "… … … …"


def test_a_code_of_another_row_can_be_told() -> None:
    error = hinted(ConfigurationError("a: b"), "no-url", "Do c.")
    assert (error.code, error.hints, str(error)) == ("no-url", ("Do c.",), "a: b [no-url] Do c.")
    assert ConfigurationError("a").code == "configuration"
    assert issubclass(SessionInactive, ApiError)
    assert SessionInactive.code == "session-inactive"

    class Mine(SessionInactive):
        """Of an application."""

    assert Mine.code == "session-inactive"


async def test_an_answer_that_is_no_error_of_ory_gives_no_words() -> None:
    error = await caught(network(scripted(reply(500, "s3cret page")), max_retries=0).identity.get_identity("i"))
    assert "s3cret" not in str(error)
