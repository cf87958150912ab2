"""The session of a caller: a token or a cookie, never both, and not none where it is needed."""

from typing import Any

import pytest

from ory_async import ConfigurationError, Forbidden, Ory, OryError, SessionInactive, Unauthorized
from tests.support.document import arguments, documented, method_of
from tests.support.stubs import SESSION, always, envelope, network, reply, scripted, silent

# Without token or cookie the servers answer all of these with 401.
NEEDS_A_SESSION = [
    "to_session",
    "list_my_sessions",
    "disable_my_session",
    "disable_my_other_sessions",
    "create_native_settings_flow",
    "create_browser_settings_flow",
    "get_settings_flow",
    "update_settings_flow",
    "create_browser_logout_flow",
]
MAY_HAVE_A_SESSION = ["create_native_login_flow", "update_login_flow", "get_login_flow", "create_browser_login_flow"]


async def called(ory: Ory, name: str, **credentials: str) -> Any:
    """A call with what the operation requires, and these credentials in place of its own."""
    (operation,) = [op for op in documented() if op.name == name]
    method = method_of(ory, operation)
    positional, keyword = arguments(operation, method)
    keyword = {key: value for key, value in keyword.items() if key not in ("cookie", "x_session_token")}
    return await method(*positional, **keyword, **credentials)


async def test_1_12_a_token_is_sent_as_its_own_header_only() -> None:
    wire = always(200, SESSION)
    await network(wire).frontend.to_session(x_session_token="ory_st_token")
    assert wire.only.headers.get_list("x-session-token") == ["ory_st_token"]
    assert not {"cookie", "authorization"} & {*wire.only.headers}


async def test_1_12_a_cookie_is_sent_verbatim_and_alone() -> None:
    wire = always(200, SESSION)
    cookie = 'csrf_token_82b119fa="a=b"; ory_session_acme=MTY%3D|x; other=1'
    await network(wire).frontend.to_session(cookie=cookie)
    assert wire.only.headers.get_list("cookie") == [cookie]
    assert not {"x-session-token", "authorization"} & {*wire.only.headers}


@pytest.mark.parametrize("name", ["to_session", "list_my_sessions", "create_native_settings_flow", "update_login_flow"])
async def test_1_12_both_are_an_error_before_any_request(name: str) -> None:
    headers = {"cookie": "ory=1"} if name == "create_native_settings_flow" else {}
    cookie = {} if headers else {"cookie": "ory=1"}
    ory = network(silent(), headers=headers)
    with pytest.raises(ConfigurationError) as caught:
        await called(ory, name, x_session_token="t", **cookie)
    assert isinstance(caught.value, ValueError)
    assert "x_session_token" in str(caught.value)
    assert "cookie" in str(caught.value)


@pytest.mark.parametrize("headers", [{"Cookie": "ory=1"}, {"cookie": "ory=1"}])
async def test_1_12_a_header_of_the_options_counts_as_a_credential(headers: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError):
        await network(silent()).frontend.to_session(x_session_token="t", options={"headers": headers})
    with pytest.raises(ConfigurationError):
        await network(silent(), headers=headers).frontend.to_session(x_session_token="t")


@pytest.mark.parametrize("name", NEEDS_A_SESSION)
async def test_1_12_neither_is_an_error_before_any_request(name: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        await called(network(silent()), name)
    assert isinstance(caught.value, ValueError)
    assert "cookie" in str(caught.value) or "x_session_token" in str(caught.value)


@pytest.mark.parametrize("name", NEEDS_A_SESSION)
async def test_1_12_the_project_key_does_not_stand_for_a_session(name: str) -> None:
    with pytest.raises(ConfigurationError):
        await called(network(silent(), api_key="ory_pat_project"), name)


@pytest.mark.parametrize("name", MAY_HAVE_A_SESSION)
async def test_1_12_where_a_session_is_optional_none_is_fine(name: str) -> None:
    wire = always(404, envelope(404))
    with pytest.raises(OryError) as caught:
        await called(network(wire), name)
    assert not isinstance(caught.value, ConfigurationError)
    assert not {"cookie", "x-session-token", "authorization"} & {*wire.only.headers}


@pytest.mark.parametrize(
    "credentials", [{"x_session_token": ""}, {"cookie": ""}, {"x_session_token": "t", "cookie": ""}]
)
async def test_1_12_an_empty_credential_is_an_error_and_not_an_anonymous_call(credentials: dict[str, str]) -> None:
    for name in ("to_session", "update_login_flow"):
        with pytest.raises(ConfigurationError):
            await called(network(silent()), name, **credentials)


async def test_1_12_whose_401_it_is_can_be_told() -> None:
    ory = network(scripted(reply(401, envelope(401)), reply(401, envelope(401))))
    with pytest.raises(SessionInactive):
        await ory.frontend.to_session(x_session_token="t")
    with pytest.raises(Unauthorized) as caught:
        await ory.identity.get_identity("i")
    assert not isinstance(caught.value, SessionInactive)


async def test_1_12_no_authorization_header_beside_a_session() -> None:
    wire = always(403, envelope(403))
    for name in NEEDS_A_SESSION:
        wire.requests.clear()
        with pytest.raises(Forbidden):
            await called(network(wire), name, **any_session(name))
        assert "authorization" not in wire.only.headers


def any_session(name: str) -> dict[str, str]:
    (operation,) = [op for op in documented() if op.name == name]
    _, keyword = arguments(operation, method_of(network(silent()), operation))
    return {key: value for key, value in keyword.items() if key in ("cookie", "x_session_token")}
