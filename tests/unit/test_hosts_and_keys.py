"""Which host an operation goes to, and which key goes with it."""

import base64
import ssl
from collections.abc import AsyncGenerator
from typing import Any

import httpx
import pytest

from ory_async import ApiError, ConfigurationError, Ory, ServerError
from tests.support.clock import Clock
from tests.support.document import Documented, arguments, documented, method_of, sweep
from tests.support.server import Received, on_the_wire, serving
from tests.support.stubs import IDENTITY, KEY, SESSION, WORKSPACE_KEY, Wire, always, network, reply, scripted, silent

PLANES = ("kratos_public", "kratos_admin", "hydra_public", "hydra_admin", "keto_read", "keto_write", "keto_opl")
# Start of the path -> who serves it. The longest start that fits counts.
SERVED_BY = {
    "/self-service/": "kratos_public",
    "/sessions": "kratos_public",
    "/schemas": "kratos_public",
    "/.well-known/change-password": "kratos_public",
    "/.well-known/ory/": "kratos_public",
    "/admin/identities": "kratos_admin",
    "/admin/sessions": "kratos_admin",
    "/admin/recovery": "kratos_admin",
    "/admin/courier": "kratos_admin",
    "/admin/test-login-flows": "kratos_admin",
    "/oauth2/": "hydra_public",
    "/userinfo": "hydra_public",
    "/credentials": "hydra_public",
    "/.well-known/": "hydra_public",
    "/admin/clients": "hydra_admin",
    "/admin/oauth2": "hydra_admin",
    "/admin/keys": "hydra_admin",
    "/admin/trust": "hydra_admin",
    "/relation-tuples": "keto_read",
    "/namespaces": "keto_read",
    "/admin/relation-tuples": "keto_write",
    "/opl/": "keto_opl",
    "/projects": "console",
    "/workspaces": "console",
    "/v2alpha1/": "network only",
    "/elements/": "network only",
    "/version": "any",
    "/health/": "any",
}
ANSWERS_ERRORS = 418


def served_by(path: str) -> str:
    fitting = [start for start in SERVED_BY if path.startswith(start)]
    assert fitting, f"who serves {path}? Add the start of the path to SERVED_BY (tests/unit/test_hosts_and_keys.py)"
    return SERVED_BY[max(fitting, key=len)]


def self_hosted(wire: Wire, **options: Any) -> Ory:
    urls = {plane: f"https://{plane.replace('_', '-')}.test" for plane in PLANES}
    return Ory.self_hosted(**urls, transport=wire, **options)


def leaks(request: httpx.Request, key: str) -> bool:
    """Does a key stand anywhere in a request, also as HTTP Basic?"""
    texts = [value for _, value in request.headers.multi_items()] + [str(request.url), request.content.decode()]
    encoded = base64.b64encode(key.encode()).decode().rstrip("=")
    return any(key in text or encoded in text for text in texts)


# ---- a: the key goes where it is asked for -------------------------------------------------------------------


async def test_1_07_a_every_operation_sends_the_key_that_its_document_names_and_no_other() -> None:
    wire = always(ANSWERS_ERRORS)
    sent = await sweep(network(wire), wire)
    keys = {"oryAccessToken": [f"Bearer {KEY}"], "oryWorkspaceApiKey": [f"Bearer {WORKSPACE_KEY}"]}
    wrong: list[str] = []
    for operation in documented():
        wanted = next((keys[scheme] for scheme in operation.schemes if scheme in keys), [])
        request = sent[operation.name]
        found = request.headers.get_list("authorization")
        if found != wanted and (wanted or any(leaks(request, key) for key in (KEY, WORKSPACE_KEY))):
            wrong.append(f"{operation}: {found} instead of {wanted}")
    assert wrong == []
    assert len(sent) == len(documented()) > 160


PUBLIC = ("/self-service/", "/sessions", "/oauth2/", "/.well-known/", "/userinfo", "/credentials", "/schemas")


async def test_1_07_a_public_endpoints_never_see_the_key() -> None:
    wire = always(ANSWERS_ERRORS)
    public = [op for op in documented() if op.path.startswith(PUBLIC)]
    sent = await sweep(network(wire), wire, public)
    assert len(sent) >= 45
    assert [name for name, request in sent.items() if leaks(request, KEY) or leaks(request, WORKSPACE_KEY)] == []


async def test_1_07_a_no_authorization_at_all_without_a_key() -> None:
    wire = always(ANSWERS_ERRORS)
    chosen = [op for op in documented() if set(op.schemes) <= {"oryAccessToken", "oryWorkspaceApiKey"}]
    sent = await sweep(network(wire, api_key=None, workspace_key=None), wire, chosen)
    bearing = [name for name, request in sent.items() if "authorization" in request.headers]
    assert set(bearing) <= {"create_verifiable_credential"}  # the token of its own caller


async def test_1_07_a_self_hosted_with_a_key_sends_it_to_admin_planes_only() -> None:
    wire = always(ANSWERS_ERRORS)
    chosen = [op for op in documented() if served_by(op.path) in PLANES]
    sent = await sweep(self_hosted(wire, api_key=KEY), wire, chosen)
    for operation in chosen:
        public = served_by(operation.path).endswith("_public")
        assert leaks(sent[operation.name], KEY) is not public, operation.name


async def test_1_07_a_request_by_hand_sends_the_key_by_plane() -> None:
    wire = always(200, {})
    ory = network(wire)
    await ory.request("GET", "/health/alive", service="kratos")
    await ory.request("GET", "/admin/new", service="kratos", plane="admin")
    await ory.request("GET", "/new", service="console", plane="admin")
    found = [request.headers.get("authorization") for request in wire.requests]
    assert found == [None, f"Bearer {KEY}", f"Bearer {WORKSPACE_KEY}"]


# ---- b: no default host --------------------------------------------------------------------------------------


async def test_1_07_b_no_base_url_is_an_error_at_construction() -> None:
    for build in (lambda: Ory.self_hosted(), lambda: Ory.from_env({}), lambda: Ory.network("")):
        with pytest.raises(ConfigurationError):
            build()


@pytest.mark.parametrize("plane", PLANES)
async def test_1_07_b_a_missing_plane_is_named_when_it_is_first_needed(plane: str) -> None:
    wire = always(ANSWERS_ERRORS)
    others = {name: f"https://{name.replace('_', '-')}.test" for name in PLANES if name != plane}
    ory = Ory.self_hosted(**others, transport=wire)
    for operation in [op for op in documented() if served_by(op.path) == plane]:
        method = method_of(ory, operation)
        positional, keyword = arguments(operation, method)
        with pytest.raises(ConfigurationError) as caught:
            await method(*positional, **keyword)
        assert plane in str(caught.value)
    assert wire.requests == []


async def test_1_07_b_what_exists_on_the_network_only_says_so() -> None:
    wire = silent()
    ory = self_hosted(wire)
    for operation in [op for op in documented() if served_by(op.path) in ("console", "network only")]:
        method = method_of(ory, operation)
        positional, keyword = arguments(operation, method)
        with pytest.raises(ConfigurationError) as caught:
            await method(*positional, **keyword)
        assert "Ory.network" in str(caught.value)


async def test_1_07_b_the_version_of_a_self_hosted_server_needs_its_url() -> None:
    wire = scripted(reply(200, {"version": "v1"}))
    ory = self_hosted(wire)
    with pytest.raises(ConfigurationError) as caught:
        await ory.metadata.get_version()
    assert "base_url" in str(caught.value)
    await ory.metadata.get_version(options={"base_url": "https://keto-read.test"})
    assert str(wire.only.url) == "https://keto-read.test/version"


# ---- c: each operation has its host --------------------------------------------------------------------------


async def test_1_07_c_seven_urls_route_every_operation() -> None:
    wire = always(ANSWERS_ERRORS)
    chosen = [op for op in documented() if served_by(op.path) in PLANES]
    sent = await sweep(self_hosted(wire), wire, chosen)
    hosts = {op.name: f"{served_by(op.path).replace('_', '-')}.test" for op in chosen}
    assert {name: request.url.host for name, request in sent.items()} == hosts
    assert set(hosts.values()) == {f"{plane.replace('_', '-')}.test" for plane in PLANES}


async def test_1_07_c_one_network_url_serves_all_but_the_console() -> None:
    wire = always(ANSWERS_ERRORS)
    sent = await sweep(network(wire, console_url="https://console.test"), wire)
    for operation in documented():
        wanted = "console.test" if served_by(operation.path) == "console" else "acme.projects.oryapis.com"
        assert sent[operation.name].url.host == wanted, operation.name


async def test_1_07_c_the_path_and_method_are_those_of_the_document() -> None:
    wire = always(ANSWERS_ERRORS)
    sent = await sweep(network(wire), wire)
    for operation in documented():
        request = sent[operation.name]
        path = "/".join(
            part if "{" not in part else "an%2Fid" + part.partition("}")[2] for part in operation.path.split("/")
        )
        assert (request.method, request.url.raw_path.decode().partition("?")[0]) == (operation.method, path)


async def test_1_07_c_the_console_has_a_host_of_its_own() -> None:
    wire = always(200, [])
    await network(wire).project.list_projects()
    assert wire.only.url.host == "api.console.ory.com"


async def test_1_07_c_default_ports_on_loopback() -> None:
    wire = always(ANSWERS_ERRORS)
    ory = Ory.local(transport=wire)
    calls = [
        (lambda: ory.frontend.get_login_flow(id="f"), 4433),
        (lambda: ory.identity.get_identity("i"), 4434),
        (lambda: ory.oidc.discover_oidc_configuration(), 4444),
        (lambda: ory.oauth2.get_oauth2_client("c"), 4445),
        (lambda: ory.permission.check_permission(), 4466),
        (lambda: ory.relationship.delete_relationships(namespace="n"), 4467),
        (lambda: ory.relationship.check_opl_syntax("class A {}"), 4469),
    ]
    for call, port in calls:
        wire.requests.clear()
        with pytest.raises(ApiError):
            await call()
        assert (wire.only.url.host, wire.only.url.port) == ("127.0.0.1", port)


async def test_1_07_c_the_environment_names_the_hosts() -> None:
    wire = always(ANSWERS_ERRORS)
    environ = {f"ORY_{plane.upper()}_URL": f"https://{plane.replace('_', '-')}.test" for plane in PLANES}
    ory = Ory.from_env({**environ, "ORY_API_KEY": "from-env", "UNRELATED": "1"}, transport=wire)
    chosen = [op for op in documented() if served_by(op.path) in PLANES]
    sent = await sweep(ory, wire, chosen)
    for operation in chosen:
        assert sent[operation.name].url.host == f"{served_by(operation.path).replace('_', '-')}.test"
    assert sent["get_identity"].headers["authorization"] == "Bearer from-env"


async def test_1_07_c_the_environment_names_a_project() -> None:
    wire = always(ANSWERS_ERRORS)
    environ = {
        "ORY_PROJECT_URL": "https://auth.example.com",
        "ORY_API_KEY": "p",
        "ORY_WORKSPACE_KEY": "w",
        "ORY_CONSOLE_URL": "https://console.example.com",
    }
    ory = Ory.from_env(environ, transport=wire)
    for call in (ory.identity.get_identity("i"), ory.project.get_project("p")):
        with pytest.raises(ApiError):
            await call
    assert [(request.url.host, request.headers["authorization"]) for request in wire.requests] == [
        ("auth.example.com", "Bearer p"),
        ("console.example.com", "Bearer w"),
    ]


# ---- d: slashes and prefixes ---------------------------------------------------------------------------------


@pytest.mark.parametrize("slashes", ["", "/", "//"])
@pytest.mark.parametrize("prefix", ["", "/.ory", "/a/b"])
async def test_1_07_d_slashes_and_prefixes_give_the_same_url(slashes: str, prefix: str) -> None:
    wire = always(ANSWERS_ERRORS)
    base = f"https://example.com{prefix}"
    hosted = Ory.self_hosted(kratos_admin=base + slashes, transport=wire)
    for ory in (hosted, Ory.network(base + slashes, transport=wire)):
        with pytest.raises(ApiError):
            await ory.identity.get_identity("i")
        with pytest.raises(ApiError):
            await ory.identity.get_identity("i", options={"base_url": base + slashes})
    assert {str(request.url) for request in wire.requests} == {f"{base}/admin/identities/i"}


@pytest.mark.parametrize(
    "url", ["https://auth.example.com", "http://127.0.0.1:4000", "http://localhost:4000", "http://[::1]:4000"]
)
async def test_1_07_d_custom_domains_and_loopback(url: str) -> None:
    wire = always(ANSWERS_ERRORS)
    with pytest.raises(ApiError):
        await Ory.network(url, transport=wire).identity.get_identity("i")
    assert str(wire.only.url) == f"{url}/admin/identities/i"


# ---- e: other ways to authenticate ---------------------------------------------------------------------------


async def test_1_07_e_basic_auth_in_place_of_a_key() -> None:
    wire = always(200, IDENTITY)
    ory = self_hosted(wire, api_key=httpx.BasicAuth("user", "pass"))
    await ory.identity.get_identity("i")
    assert wire.only.headers.get_list("authorization") == ["Basic " + base64.b64encode(b"user:pass").decode()]
    wire.requests.clear()
    await ory.frontend.get_login_flow(id="f")
    assert "authorization" not in wire.only.headers


async def test_1_07_e_an_auth_flow_of_several_requests_works() -> None:
    class TwoSteps(httpx.Auth):
        def auth_flow(self, request: httpx.Request) -> Any:
            response = yield request
            if response.status_code == 401:
                request.headers["authorization"] = "Bearer second"
                yield request

    wire = scripted(reply(401), reply(200, IDENTITY))
    assert (await self_hosted(wire, api_key=TwoSteps()).identity.get_identity("i")).id == "identity-1"
    assert [request.headers.get("authorization") for request in wire.requests][-1] == "Bearer second"


async def test_1_07_e_headers_of_ones_own_and_those_of_a_call_win() -> None:
    wire = always(200, IDENTITY)
    ory = network(wire, headers={"X-Tenant": "a", "X-Both": "client"})
    await ory.identity.get_identity("i", options={"headers": {"x-both": "call"}})
    assert wire.only.headers.get_list("x-both") == ["call"]
    assert wire.only.headers.get_list("x-tenant") == ["a"]
    wire.requests.clear()
    await ory.identity.get_identity("i")
    assert wire.only.headers.get_list("x-both") == ["client"]


async def test_1_07_e_a_client_certificate_comes_with_an_httpx_client_of_ones_own() -> None:
    context = ssl.create_default_context()
    mounted = always(200, SESSION)
    async with httpx.AsyncClient(verify=context, trust_env=False) as given, serving(whoami_over_http) as server:
        ory = Ory.self_hosted(kratos_public=server.url, http_client=given)
        assert (await ory.frontend.to_session(x_session_token="t")).id == "session-1"
        assert len(server.received) == 1
    async with httpx.AsyncClient(mounts={"https://mtls.test": mounted}) as given:
        ory = Ory.self_hosted(kratos_public="https://mtls.test", http_client=given)
        assert (await ory.frontend.to_session(x_session_token="t")).id == "session-1"
        assert len(mounted.requests) == 1


async def whoami_over_http(request: Received) -> bytes:
    return on_the_wire(200, SESSION, [("connection", "close")])


# ---- a key that changes --------------------------------------------------------------------------------------


async def test_2_10_a_provider_is_asked_again_for_each_call() -> None:
    keys = iter(["one", "two", "three"])

    async def current() -> str:
        return next(keys)

    wire = always(200, IDENTITY)
    ory = network(wire, api_key=current)
    for _ in range(3):
        await ory.identity.get_identity("i")
    assert [request.headers["authorization"] for request in wire.requests] == [
        "Bearer one",
        "Bearer two",
        "Bearer three",
    ]


async def test_2_10_a_provider_is_asked_again_for_each_attempt(clock: Clock) -> None:
    keys = iter(["old", "new"])

    async def current() -> str:
        return next(keys)

    wire = scripted(reply(503), reply(200, IDENTITY))
    await network(wire, api_key=current).identity.get_identity("i")
    assert [request.headers["authorization"] for request in wire.requests] == ["Bearer old", "Bearer new"]


async def test_2_10_a_provider_is_not_asked_by_operations_without_key() -> None:
    async def unused() -> str:
        raise AssertionError

    wire = always(200, SESSION)
    await network(wire, api_key=unused, workspace_key=unused).frontend.to_session(x_session_token="t")
    assert len(wire.requests) == 1


@pytest.mark.parametrize("answer", [None, 7, b"key", "", "two words", "line\nbreak"])
async def test_2_10_a_provider_that_gives_no_key_is_an_error_of_ours(answer: Any) -> None:
    async def broken() -> Any:
        return answer

    wire = silent()
    with pytest.raises(ConfigurationError) as caught:
        await network(wire, api_key=broken).identity.get_identity("i")
    assert "api_key" in str(caught.value)
    assert "two words" not in str(caught.value)


async def test_2_10_an_error_of_the_provider_reaches_the_caller() -> None:
    class VaultIsSealed(Exception):
        pass

    async def broken() -> str:
        raise VaultIsSealed

    with pytest.raises(VaultIsSealed):
        await network(silent(), api_key=broken).identity.get_identity("i")


async def test_2_10_an_httpx_auth_may_await() -> None:
    class Fetching(httpx.Auth):
        async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
            request.headers["authorization"] = "Bearer fetched"
            yield request

    wire = always(200, IDENTITY)
    await network(wire, api_key=Fetching()).identity.get_identity("i")
    assert wire.only.headers["authorization"] == "Bearer fetched"


async def test_2_10_no_key_shows_in_a_repr() -> None:
    ory = network(silent())
    texts = [repr(ory), str(ory), repr(ory.identity), repr(ory.with_options(timeout=1)), repr(vars(ory))]
    texts += [repr(vars(ory._core)), repr(ory._core.keys)]
    assert not [text for text in texts if KEY in text or WORKSPACE_KEY in text]


# ---- many tenants on one pool --------------------------------------------------------------------------------


async def test_4_10_a_sibling_has_its_own_host_and_key() -> None:
    wire = always(200, IDENTITY)
    ory = network(wire)
    sibling = ory.for_project("other", api_key="other-key")
    await sibling.identity.get_identity("i")
    await ory.identity.get_identity("i")
    assert [(request.url.host, request.headers["authorization"]) for request in wire.requests] == [
        ("other.projects.oryapis.com", "Bearer other-key"),
        ("acme.projects.oryapis.com", f"Bearer {KEY}"),
    ]


def keyed() -> list[Documented]:
    return [op for op in documented() if {"oryAccessToken", "oryWorkspaceApiKey"} & {*op.schemes}]


async def test_4_10_a_sibling_without_key_sends_none() -> None:
    wire = always(ANSWERS_ERRORS)
    sent = await sweep(network(wire).for_project("other"), wire, keyed())
    assert [name for name, request in sent.items() if "authorization" in request.headers] == []


@pytest.mark.parametrize("name", ["Authorization", "Cookie", "X-Session-Token"])
async def test_4_10_a_sibling_shares_no_credential_that_came_as_a_header(name: str) -> None:
    wire = always(ANSWERS_ERRORS)
    secret = {name: "of-the-parent"}
    for parent in (network(wire, headers=secret), network(wire).with_options(headers=secret)):
        wire.requests.clear()
        with pytest.raises(ApiError):
            await parent.for_project("other").identity.get_identity("i")
        assert not leaks(wire.only, "of-the-parent")


async def test_4_10_a_sibling_goes_to_its_own_host_whatever_the_parent_was_told() -> None:
    wire = always(ANSWERS_ERRORS)
    parent = network(wire).with_options(base_url="https://elsewhere.example.com")
    with pytest.raises(ApiError):
        await parent.for_project("other", api_key="k").identity.get_identity("i")
    assert wire.only.url.host == "other.projects.oryapis.com"


async def test_4_10_a_sibling_keeps_the_options_that_are_no_credential(clock: Clock) -> None:
    wire = always(503)
    with pytest.raises(ServerError):
        await network(wire, max_retries=0).for_project("other").identity.get_identity("i")
    assert len(wire.requests) == 1


async def test_4_10_two_hundred_tenants_share_one_pool() -> None:
    async def answer(request: Received) -> bytes:
        return on_the_wire(200, IDENTITY, [("set-cookie", f"tenant={request.target}; Path=/")])

    async with serving(answer) as server, Ory.network(server.url, api_key=KEY) as ory:
        for number in range(200):
            tenant = ory.for_project(f"{server.url}/t{number}", api_key=f"key-{number}")
            await tenant.identity.get_identity("i")
            await tenant.aclose()
        assert server.connections == 1
        assert len(server.received) == 200
        for number, request in enumerate(server.received):
            assert request.target == f"/t{number}/admin/identities/i"
            assert request.all("authorization") == [f"Bearer key-{number}"]
            assert request.all("cookie") == []


async def test_4_10_closing_a_sibling_leaves_the_parent_open() -> None:
    async def answer(request: Received) -> bytes:
        return on_the_wire(200, IDENTITY)

    async with serving(answer) as server, Ory.network(server.url, api_key=KEY) as ory:
        await ory.identity.get_identity("i")
        async with ory.for_project(server.url, api_key="k") as sibling:
            await sibling.identity.get_identity("i")
        await sibling.aclose()
        async with ory.with_options(timeout=1) as child:
            await child.identity.get_identity("i")
        await ory.identity.get_identity("i")
        assert (server.connections, len(server.received)) == (1, 4)


async def test_4_10_closing_the_parent_closes_its_siblings() -> None:
    wire = always(200, IDENTITY)
    ory = network(wire)
    sibling = ory.for_project("other", api_key="k")
    await ory.aclose()
    with pytest.raises(ConfigurationError):
        await sibling.identity.get_identity("i")
    assert wire.requests == []
