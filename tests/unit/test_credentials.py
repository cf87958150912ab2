"""The credential of a request: one of several, alone, and never shown."""

import httpx
import pytest
from starlette.datastructures import Headers

from ory_async import InvalidArgument, SessionCredential
from ory_async.credentials import FLOW_COOKIES, chosen_cookies, is_jwt
from tests.support.stubs import SESSION, always, network

JWT = "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln"
ALL = {"X-Session-Token": "ory_st_1", "Authorization": "Bearer ory_st_2", "Cookie": "ory_kratos_session=3"}


def without(*names: str) -> dict[str, str]:
    return {name: value for name, value in ALL.items() if name not in names}


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        (ALL, SessionCredential(token="ory_st_1")),
        (without("X-Session-Token"), SessionCredential(token="ory_st_2")),
        (without("X-Session-Token", "Authorization"), SessionCredential(cookie="ory_kratos_session=3")),
        ({**ALL, "X-Session-Token": ""}, SessionCredential(token="ory_st_2")),  # as at Kratos: empty is none
        ({"Authorization": "bearer ory_st_2"}, SessionCredential(token="ory_st_2")),
        ({"Authorization": f"Bearer {JWT}"}, None),
        ({"Authorization": f"Bearer {JWT}", "Cookie": "ory_session_a=4"}, SessionCredential(cookie="ory_session_a=4")),
        ({"Authorization": "Basic YTpi"}, None),
        ({"Authorization": "Bearer"}, None),
        ({"Authorization": "Bearer "}, None),
        ({}, None),
    ],
)  # fmt: skip
def test_3_03_the_first_credential_of_a_request_is_taken_alone(
    headers: dict[str, str], expected: SessionCredential | None
) -> None:
    for given in (headers, {name.lower(): value for name, value in headers.items()}, Headers(headers)):
        assert SessionCredential.from_headers(given) == expected
    assert SessionCredential.from_headers(httpx.Headers(headers)) == expected


@pytest.mark.parametrize(
    ("cookie", "expected"),
    [
        ("a=1; ory_kratos_session=MTY%3D|x==; b=2", "ory_kratos_session=MTY%3D|x=="),
        ("ory_session_acme=1;ory_session_other=2", "ory_session_acme=1; ory_session_other=2"),
        ("csrf_token_82b1=c; ory_session_acme=1", "ory_session_acme=1"),
        ("session=ory_session_acme=1", None),
        ("ory_session_acme", None),
        ("not_ory_kratos_session=1", None),
        ("", None),
    ],
)
def test_3_03_only_the_session_cookies_of_ory_are_passed_on(cookie: str, expected: str | None) -> None:
    found = SessionCredential.from_headers({"Cookie": cookie})
    assert (found and found.cookie) == expected


def test_3_03_the_cookies_can_be_chosen() -> None:
    headers = {"cookie": "my_session=1; ory_session_acme=2"}
    found = SessionCredential.from_headers(headers, cookies=["my_session"])
    assert found == SessionCredential(cookie="my_session=1")


def test_3_03_the_cookies_of_a_flow_are_more_than_those_of_a_session() -> None:
    header = "a=1; csrf_token_82b1=x=y; ory_session_acme=2; ory_kratos_continuity=3"
    assert chosen_cookies(header, FLOW_COOKIES) == "csrf_token_82b1=x=y; ory_session_acme=2; ory_kratos_continuity=3"


def test_3_03_a_cookie_header_in_pieces_is_one() -> None:
    headers = Headers(raw=[(b"cookie", b"a=1"), (b"cookie", b"ory_session_acme=2"), (b"cookie", b"ory_session_b=3")])
    assert SessionCredential.from_headers(headers) == SessionCredential(cookie="ory_session_acme=2; ory_session_b=3")


@pytest.mark.parametrize("given", [{}, {"token": "t", "cookie": "ory=1"}, {"token": ""}, {"cookie": ""}])
def test_1_12_a_credential_is_one_thing(given: dict[str, str]) -> None:
    with pytest.raises(InvalidArgument):
        SessionCredential(**given)


async def test_1_12_it_fits_the_arguments_of_an_operation() -> None:
    for credential, header in (
        (SessionCredential(token="ory_st_1"), ("x-session-token", "ory_st_1")),
        (SessionCredential(cookie="ory_session_acme=2"), ("cookie", "ory_session_acme=2")),
    ):
        wire = always(200, SESSION)
        await network(wire).frontend.to_session(x_session_token=credential.token, cookie=credential.cookie)
        sent = {name: wire.only.headers[name] for name in ("x-session-token", "cookie") if name in wire.only.headers}
        assert sent == dict([header])


def test_3_03_it_shows_no_secret() -> None:
    for credential in (SessionCredential(token="ory_st_secret"), SessionCredential(cookie="ory_session_a=secret")):
        assert "secret" not in repr(credential) + str(credential) + credential.key


def test_4_02_different_credentials_have_different_keys() -> None:
    credentials = [
        SessionCredential(token="same"),
        SessionCredential(cookie="same"),
        SessionCredential(token="same "),
        SessionCredential(token="é"),
    ]
    assert len({credential.key for credential in credentials}) == 4
    assert SessionCredential(token="same").key == credentials[0].key


@pytest.mark.parametrize(("token", "expected"), [(JWT, True), ("ory_st_eyJ.a.b", False), ("eyJ", False), ("", False)])
def test_1_12_what_has_the_form_of_a_jwt(token: str, expected: bool) -> None:
    assert is_jwt(token) is expected
