"""Every wrong argument is an error of ours that names it, and nothing is sent."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from ory_async import ConfigurationError, InsecureUrlWarning, NotAnOperation, Ory, OryError, RetryPolicy
from ory_async.v1.models import BatchCheckPermissionBody, PatchIdentitiesBody
from tests.support.document import arguments, documented, method_of
from tests.support.stubs import IDENTITY, SESSION, Wire, always, network, silent

Anything = Any  # callers without a type checker pass anything
Call = Callable[[Anything], Anything]


@dataclass(frozen=True)
class Case:
    """A call that cannot be right, and the argument that its error names."""

    label: str
    names: tuple[str, ...]
    call: Call


def case(label: str, names: str, call: Call) -> Any:
    return pytest.param(Case(label, tuple(names.split()), call), id=label)


async def result_of(value: Any) -> Any:
    return await value if isinstance(value, Awaitable) else value


def named(error: BaseException, names: tuple[str, ...]) -> list[str]:
    """Those of the names that do not occur in an error's text."""
    text = str(error).replace("-", "_").lower()
    return [name for name in names if name.lower() not in text]


# ---- building a client ---------------------------------------------------------------------------------------

PLANES = ["kratos_public", "kratos_admin", "hydra_public", "hydra_admin", "keto_read", "keto_write", "keto_opl"]
PROJECT = {"ORY_PROJECT_URL": "https://a.test"}
BUILDING: list[Any] = [
    case("no URL", "kratos_public hydra_admin keto_opl", lambda wire: Ory.self_hosted(transport=wire)),
    case("an empty environment", "ORY_PROJECT_URL", lambda wire: Ory.from_env({}, transport=wire)),
    case("empty variables", "ORY_PROJECT_URL", lambda wire: Ory.from_env({"ORY_PROJECT_URL": ""}, transport=wire)),
    case(
        "both kinds of variables",
        "ORY_PROJECT_URL ORY_KRATOS_PUBLIC_URL",
        lambda wire: Ory.from_env({"ORY_PROJECT_URL": "https://a.test", "ORY_KRATOS_PUBLIC_URL": "https://b.test"}),
    ),
    case(
        "both kinds, every variable named",
        "ORY_PROJECT_URL ORY_HYDRA_ADMIN_URL ORY_KETO_OPL_URL",
        lambda wire: Ory.from_env(
            {
                "ORY_PROJECT_URL": "https://a.test",
                "ORY_HYDRA_ADMIN_URL": "https://b.test",
                "ORY_KETO_OPL_URL": "https://c.test",
            }
        ),
    ),
    case("an unknown option", "tiemout", lambda wire: network(wire, tiemout=3)),
    case("an unknown option, self-hosted", "retries", lambda wire: Ory.local(transport=wire, retries=3)),
    case("an unknown option, environment", "verify", lambda wire: Ory.from_env(PROJECT, transport=wire, verify=False)),
    case("http_client and transport", "http_client transport", lambda wire: network(wire, http_client=given(wire))),
    case("a synchronous http_client", "http_client", lambda wire: Ory.local(http_client=httpx.Client())),
    case("a synchronous transport", "transport", lambda wire: Ory.local(transport=httpx.HTTPTransport())),
    case("an http_client that is none", "http_client", lambda wire: Ory.local(http_client="https://proxy.test")),
    case("console_url without console", "console_url", lambda wire: Ory.local(transport=wire, console_url="https://c")),
    case("a key that is empty", "api_key", lambda wire: network(wire, api_key="")),
    case("a key on two lines", "api_key", lambda wire: network(wire, api_key="ory_pat_\nx")),
    case("a key with a space", "api_key", lambda wire: network(wire, api_key="Bearer ory_pat_x")),
    case("a key beyond ASCII", "api_key", lambda wire: network(wire, api_key="ory_pat_ü")),
    case("a key that is a number", "api_key", lambda wire: network(wire, api_key=7)),
    case("a workspace key that is empty", "workspace_key", lambda wire: network(wire, workspace_key="")),
    case("a key of a sibling", "api_key", lambda wire: network(wire).for_project("other", api_key="")),
    case("a key of a sibling that is none", "api_key", lambda wire: network(wire).for_project("other", api_key=7)),
    case("an empty key in the environment", "api_key", lambda wire: Ory.from_env(PROJECT | {"ORY_API_KEY": " "})),
]


def given(wire: Wire) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=wire)


@pytest.mark.parametrize("case", BUILDING)
async def test_bad_construction(case: Case) -> None:
    wire = silent()
    with pytest.raises(ConfigurationError) as caught:
        case.call(wire)
    assert named(caught.value, case.names) == []


BAD_URLS: list[Any] = [
    "ftp://a.test",
    "//a.test",
    "https://",
    "https://a.test?x=1",
    "https://a.test#x",
    "https://user:secret@a.test",
    "https://a.test:port",
    "https://[::1",
    " https://a.test",
    "https://a b.test",
    "https://a.test\n",
    "https://a.test/\r\nx",
    b"https://a.test",
    7,
]


@pytest.mark.parametrize("url", BAD_URLS)
@pytest.mark.parametrize("plane", ["kratos_public", "keto_opl"])
async def test_bad_url_of_a_plane(plane: str, url: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Ory.self_hosted(**{plane: url})
    assert named(caught.value, (plane,)) == []
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("slug", ["", "A", "my_slug", "-x", "x-", "a.b", "a/b", "a b", "a\n", None, *BAD_URLS])
async def test_bad_slug(slug: Any) -> None:
    for build in (lambda: Ory.network(slug), lambda: network(silent()).for_project(slug)):
        with pytest.raises(ConfigurationError) as caught:
            build()
        assert named(caught.value, ("slug_or_url",)) == []


async def test_bad_console_url() -> None:
    with pytest.raises(ConfigurationError) as caught:
        network(silent(), console_url="console")
    assert named(caught.value, ("console_url",)) == []


INSECURE = [
    "http://auth.example.com",
    "http://192.168.1.4:4433",
    "http://10.0.0.1",
    "http://kratos:4433",
    "http://[fe80::1]",
]
LOOPBACK = [
    "http://127.0.0.1:4433",
    "http://127.1.2.3",
    "http://localhost:1",
    "http://[::1]:4433",
    "http://a.localhost",
]


@pytest.mark.parametrize("url", INSECURE)
async def test_http_to_another_machine_warns_and_names_the_argument(url: str) -> None:
    for name, build in (
        ("kratos_public", lambda: Ory.self_hosted(kratos_public=url)),
        ("slug_or_url", lambda: Ory.network(url)),
        ("base_url", lambda: Ory.local().with_options(base_url=url)),
    ):
        with pytest.warns(InsecureUrlWarning, match=name):
            build()
    with pytest.warns(InsecureUrlWarning):
        Ory.from_env({"ORY_PROJECT_URL": url})


@pytest.mark.parametrize("url", LOOPBACK)
async def test_http_on_this_machine_is_fine(url: str) -> None:
    Ory.self_hosted(kratos_public=url)  # warnings are errors in this test run
    Ory.network(url)


async def test_the_insecure_warning_points_at_the_caller() -> None:
    with pytest.warns(InsecureUrlWarning) as caught:
        Ory.self_hosted(kratos_public="http://auth.example.com")
    assert caught[0].filename == __file__


# ---- options -------------------------------------------------------------------------------------------------

BAD_OPTIONS: list[tuple[str, Any]] = [
    ("tiemout", 3),
    ("timeout", "3"),
    ("timeout", -1),
    ("timeout", 0),
    ("timeout", True),
    ("timeout", float("nan")),
    ("deadline", 0),
    ("deadline", -1),
    ("deadline", "3"),
    ("deadline", float("nan")),
    ("max_retries", -1),
    ("max_retries", 1.5),
    ("max_retries", "2"),
    ("max_retries", True),
    ("max_retries", None),
    ("retry", 3),
    ("retry", None),
    ("headers", [("a", "b")]),
    ("headers", None),
    ("lenient", "no"),
    ("lenient", None),
    ("base_url", "a.test"),
    ("base_url", None),
    ("on_attempt", 7),
    ("transport", "x"),
    ("http_client", "x"),
    ("console_url", "https://c.test"),
    ("api_key", "x"),
]
CONSTRUCTION = ("transport", "http_client", "console_url", "api_key")


@pytest.mark.parametrize(("name", "value"), BAD_OPTIONS)
async def test_bad_option_per_call(name: str, value: Any) -> None:
    ory: Anything = network(silent())
    for call in (
        lambda: ory.frontend.to_session(x_session_token="t", options={name: value}),
        lambda: ory.identity.get_identity("i", options={name: value}),
        lambda: ory.request("GET", "/x", service="kratos", options={name: value}),
        lambda: ory.identity.list_identities(options={name: value}),
        lambda: ory.with_options(**{name: value}),
    ):
        with pytest.raises(ConfigurationError) as caught:
            await result_of(call())
        assert named(caught.value, (name,)) == []


@pytest.mark.parametrize(("name", "value"), [row for row in BAD_OPTIONS if row[0] not in CONSTRUCTION])
async def test_bad_option_at_construction(name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        network(silent(), **{name: value})
    assert named(caught.value, (name,)) == []


@pytest.mark.parametrize("options", ["timeout", 7, ["timeout"], [("timeout", 3)]])
async def test_options_that_are_no_mapping(options: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        await network(silent()).identity.get_identity("i", options=options)
    assert named(caught.value, ("options",)) == []


@pytest.mark.parametrize("name", ["max_retries", "base", "cap", "jitter"])
@pytest.mark.parametrize("value", [-1, "1", None, True, float("nan")])
async def test_bad_retry_policy(name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        RetryPolicy(**{name: value})
    assert named(caught.value, (name,)) == []


# ---- arguments of a call -------------------------------------------------------------------------------------

CHECK = {"namespace": "n", "object": "o", "relation": "r", "subject_id": "s"}
RELATION = {"action": "insert", "relation_tuple": CHECK}
BAD_CALLS: list[Any] = [
    case("page size 0", "page_size", lambda ory: ory.identity.list_identities(page_size=0)),
    case("page size -1", "page_size", lambda ory: ory.identity.list_identities(page_size=-1)),
    case("page size as text", "page_size", lambda ory: ory.identity.list_identities(page_size="250")),
    case("page size 0 of Hydra", "page_size", lambda ory: ory.oauth2.list_oauth2_clients(page_size=0)),
    case("page size 0 of Keto", "page_size", lambda ory: ory.relationship.get_relationships(page_size=0)),
    case("page size 0 of the console", "page_size", lambda ory: ory.workspace.list_workspaces(page_size=0)),
    case("page size 0 of Talos", "page_size", lambda ory: ory.api_keys.admin_list_issued_api_keys(page_size=0)),
    case("page size 0, raw", "page_size", lambda ory: ory.raw(ory.identity.list_identities, page_size=0)),
    case("a second part that is empty", "type", lambda ory: ory.identity.delete_identity_credentials("i", "")),
    case("a second part that climbs", "kid", lambda ory: ory.jwk.get_json_web_key("set", "..")),
    case("body is a number", "body", lambda ory: ory.identity.create_identity(5)),
    case("body is text", "body", lambda ory: ory.identity.create_identity('{"schema_id": "default"}')),
    case("body is bytes", "body", lambda ory: ory.identity.create_identity(b"{}")),
    case("body is a list", "body", lambda ory: ory.identity.create_identity([IDENTITY])),
    case("body is None", "body", lambda ory: ory.identity.create_identity(None)),
    case("body is a mapping, not a list", "body", lambda ory: ory.identity.patch_identity("i", {"op": "add"})),
    case("body is text, not a list", "body", lambda ory: ory.identity.patch_identity("i", "[]")),
    case("form is text", "body", lambda ory: ory.oauth2.oauth2_token_exchange("grant_type=x")),
    case("form is None", "body", lambda ory: ory.oauth2.oauth2_token_exchange(None)),
    case("text is a mapping", "body", lambda ory: ory.relationship.check_opl_syntax({"a": 1})),
    case("a value that is no JSON", "body", lambda ory: ory.identity.create_identity({"traits": {"x": object()}})),
    case("a value that is a set", "body", lambda ory: ory.identity.create_identity({"traits": {"x": 1j}})),
    case(
        "a form value that is an object",
        "audience",
        lambda ory: ory.oauth2.oauth2_token_exchange({"audience": object()}),
    ),
    case("None in a list of patches", "body", lambda ory: ory.identity.patch_identity("i", [None])),
    case("None in relation patches", "body", lambda ory: ory.relationship.patch_relationships([RELATION, None])),
    case(
        "None in a batch of tuples",
        "body tuples",
        lambda ory: ory.permission.batch_check_permission({"tuples": [CHECK, None]}),
    ),
    case(
        "None in a batch of tuples, model",
        "body tuples",
        lambda ory: ory.permission.batch_check_permission(BatchCheckPermissionBody(tuples=[none()])),
    ),
    case(
        "None in a batch of identities",
        "body identities",
        lambda ory: ory.identity.batch_patch_identities({"identities": [{"create": {}}, None]}),
    ),
    case(
        "None in a batch of identities, model",
        "body identities",
        lambda ory: ory.identity.batch_patch_identities(PatchIdentitiesBody(identities=[none()])),
    ),
    case("a query value that is an object", "ids", lambda ory: ory.identity.list_identities(ids=[object()])),
    case(
        "both credentials",
        "x_session_token cookie",
        lambda ory: ory.frontend.to_session(x_session_token="t", cookie="c"),
    ),
    case("no credential", "x_session_token cookie", lambda ory: ory.frontend.to_session()),
    case("no credential, list", "x_session_token cookie", lambda ory: ory.frontend.list_my_sessions()),
    case("no credential, None", "x_session_token cookie", lambda ory: ory.frontend.to_session(x_session_token=None)),
    case("a token that is a number", "x_session_token", lambda ory: ory.frontend.to_session(x_session_token=7)),
    case("a cookie that is a mapping", "cookie", lambda ory: ory.frontend.to_session(cookie={"a": "b"})),
    case("access_token is empty", "access_token", lambda ory: ory.oidc.get_oidc_user_info(access_token="")),
    case("access_token is None", "access_token", lambda ory: ory.oidc.get_oidc_user_info(access_token=None)),
    case(
        "access_token of a client", "access_token", lambda ory: ory.oidc.get_oidc_dynamic_client("c", access_token="")
    ),
    case("path of a request", "path", lambda ory: ory.request("GET", "x", service="kratos")),
    case("path of a request on two lines", "path", lambda ory: ory.request("GET", "/x\r\ny", service="kratos")),
    case("method of a request", "method", lambda ory: ory.request("GET /", "/x", service="kratos")),
    case("service of a request", "service", lambda ory: ory.request("GET", "/x", service="cerberus")),
    case("plane of a request", "plane", lambda ory: ory.request("GET", "/x", service="kratos", plane="astral")),
    case("body of a request", "body", lambda ory: ory.request("POST", "/x", service="kratos", body=object())),
    case("raw of a lambda", "operation", lambda ory: ory.raw(lambda: None)),
]


def none() -> Any:
    return None


@pytest.mark.parametrize("case", BAD_CALLS)
async def test_bad_argument(case: Case) -> None:
    wire = always(200, SESSION)
    with pytest.raises(OryError) as caught:
        await result_of(case.call(network(wire)))
    assert isinstance(caught.value, ConfigurationError)
    assert named(caught.value, case.names) == []
    assert wire.requests == []


PATH_OPERATIONS = [op for op in documented() if "{" in op.path]


@pytest.mark.parametrize("value", ["", ".", "..", None, b"id", 1.5, ["id"]], ids=repr)
async def test_bad_path_parameter_of_every_operation(value: Any) -> None:
    wire = always(418)
    ory = network(wire)
    for operation in PATH_OPERATIONS:
        method = method_of(ory, operation)
        positional, keyword = arguments(operation, method)
        for index in range(operation.path.count("{")):
            wrong = [value if number == index else given for number, given in enumerate(positional)]
            with pytest.raises(ConfigurationError) as caught:
                await result_of(method(*wrong, **keyword))
            assert isinstance(caught.value, ValueError)
            assert named(caught.value, (path_names(operation.path)[index],)) == [], operation.name
    assert wire.requests == []


def path_names(path: str) -> list[str]:
    from codegen.names import argument

    return [argument(part[1:].partition("}")[0]) for part in path.split("/") if part.startswith("{")]


async def test_bad_page_size_of_every_list() -> None:
    wire = always(418)
    ory = network(wire)
    lists = [op for op in documented() if any(p["name"] == "page_size" for p in op.data.get("parameters", ()))]
    assert len(lists) >= 13
    for operation in lists:
        method = method_of(ory, operation)
        positional, keyword = arguments(operation, method)
        for size in (0, -1, -(2**63)):
            with pytest.raises(ConfigurationError) as caught:
                await result_of(method(*positional, **keyword, page_size=size))
            assert "page_size" in str(caught.value)
    assert wire.requests == []


CONTROL = ["\r\n", "\n", "\r", "\0", "\x0b", "\x0c", "\x01", "\x1b", "\x7f", "ü", "\ud800"]


@pytest.mark.parametrize("character", CONTROL, ids=ascii)
async def test_control_characters_in_headers(character: str) -> None:
    wire = always(200, SESSION)
    value = f"a{character}b"
    ory = network(wire)
    calls: Mapping[str, Callable[[], Awaitable[Any]]] = {
        "x_session_token": lambda: ory.frontend.to_session(x_session_token=value),
        "cookie": lambda: ory.frontend.to_session(cookie=value),
        "access_token authorization": lambda: ory.oidc.get_oidc_user_info(access_token=value),
        "x_trace": lambda: ory.identity.get_identity("i", options={"headers": {"X-Trace": value}}),
        "cache_control": lambda: ory.api_keys.admin_verify_api_key({}, cache_control=value),
        "x_mine": lambda: ory.request("GET", "/x", service="kratos", headers={"X-Mine": value}),
    }
    for names, call in calls.items():
        with pytest.raises(ConfigurationError) as caught:
            await call()
        assert any(named(caught.value, (name,)) == [] for name in names.split()), names
        assert value not in str(caught.value)
    assert wire.requests == []


@pytest.mark.parametrize("name", ["", "a b", "a:b", "a\r\nb", "ü", "a\0", 7, None])
async def test_names_of_headers_that_are_none(name: Any) -> None:
    wire = always(200, IDENTITY)
    for call in (
        lambda: network(wire).identity.get_identity("i", options={"headers": {name: "x"}}),
        lambda: network(wire, headers={name: "x"}).identity.get_identity("i"),
        lambda: network(wire).request("GET", "/x", service="kratos", headers={name: "x"}),
    ):
        with pytest.raises(ConfigurationError) as caught:
            await result_of(call())
        assert "header" in str(caught.value)
    assert wire.requests == []


@pytest.mark.parametrize("value", [7, None, b"x", ["x"], {"a": "b"}])
async def test_values_of_headers_that_are_no_text(value: Any) -> None:
    wire = always(200, IDENTITY)
    with pytest.raises(ConfigurationError) as caught:
        await network(wire).identity.get_identity("i", options={"headers": {"X-Trace": value}})
    assert named(caught.value, ("x_trace",)) == []
    assert wire.requests == []


CLIENT_AUTH: list[Any] = [
    ("id",),
    ("id", "secret", "more"),
    "id:secret",
    ("id", 7),
    (None, "secret"),
    ("id", None),
    {"id": "secret"},
    7,
    object(),
    (),
]


@pytest.mark.parametrize("value", CLIENT_AUTH, ids=lambda value: "object()" if type(value) is object else repr(value))
async def test_client_auth_of_another_shape(value: Any) -> None:
    wire = always(200, {})
    ory = network(wire)
    for call in (
        lambda: ory.oauth2.oauth2_token_exchange({"grant_type": "x"}, client_auth=value),
        lambda: ory.oauth2.revoke_oauth2_token({"token": "t"}, client_auth=value),
    ):
        with pytest.raises(ConfigurationError) as caught:
            await call()
        assert isinstance(caught.value, ValueError)
        assert named(caught.value, ("client_auth",)) == []
        assert "secret" not in str(caught.value).replace("client_secret", "")
    assert wire.requests == []


async def test_an_unknown_argument_is_a_type_error_as_everywhere_in_python() -> None:
    ory: Anything = network(silent())
    for call in (
        lambda: ory.identity.get_identity(),
        lambda: ory.identity.get_identity("i", nothing=1),
        lambda: ory.identity.list_identities(page=1),
        lambda: ory.identity.get_identity("i", ["password"]),
        lambda: Ory.self_hosted("https://a.test"),
    ):
        with pytest.raises(TypeError):
            await result_of(call())


async def test_an_error_about_an_argument_is_a_value_error_too() -> None:
    ory = network(silent())
    for call in (lambda: ory.identity.get_identity(""), lambda: ory.frontend.to_session()):
        with pytest.raises(ValueError) as caught:
            await call()
        assert getattr(caught.value, "argument", None)


async def test_raw_with_a_foreign_callable_is_a_type_error_of_ours() -> None:
    with pytest.raises(TypeError) as caught:
        await network(silent()).raw(asyncio.sleep, 0)
    assert isinstance(caught.value, NotAnOperation)


async def test_no_secret_argument_shows_in_its_error() -> None:
    ory = network(silent())
    for call in (
        lambda: ory.frontend.to_session(x_session_token="ory_st_secret", cookie="secret=1"),
        lambda: ory.frontend.to_session(x_session_token="ory_st_secret\n"),
        lambda: ory.oidc.get_oidc_user_info(access_token="secret\n"),
        lambda: network(silent(), api_key="ory_pat_secret\n"),
    ):
        with pytest.raises(ConfigurationError) as caught:
            await result_of(call())
        assert "secret" not in str(caught.value) + repr(caught.value)
