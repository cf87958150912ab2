"""Text of a caller stays one segment, one query value, one header line: whatever it holds, on every operation."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import unquote

import httpx
import pytest

from ory_async import ApiError, InvalidArgument, Ory, RedirectResponse
from ory_async._runtime.response import RedirectTo
from tests.support.calls import CONSOLE, URL, Documented, operations, server
from tests.support.schema import APIS, Api, argument_name, unwrap
from tests.support.stubs import always, network, reply, scripted

each_api = pytest.mark.parametrize("api", APIS, ids=lambda api: api.name)
SEGMENTS = [
    "../../admin/identities",
    "..%2f..%2fadmin",
    "%2e%2e",
    "%2F",
    "a/b",
    "a\\b",
    "a?b=c",
    "a#b",
    "a;b",
    "a\r\nX-Evil: 1",
    "a\x00b",
    "ü/名",
    " ",
    "a b",
    "+",
    "%",
    "//evil.test/",
    "@evil.test",
    "{id}",
]


@each_api
@pytest.mark.parametrize("text", SEGMENTS, ids=ascii)
async def test_a_path_parameter_is_one_segment(api: Api, text: str) -> None:
    """The path on the wire has the segments of the document, and each decodes to what was passed."""
    async with server() as on:
        on.next = httpx.Response(418)
        ran = 0
        for op in operations(api).values():
            names = re.findall(r"{(.*?)}", op.path)
            if not names:
                continue
            ran += 1
            _, keyword = op.arguments()
            positional = [text] * len(names) + op.arguments()[0][len(names) :]
            on.requests.clear()
            with pytest.raises(ApiError):
                await getattr(api.generation.namespace(on.ory, op.tag), op.name)(*positional, **keyword)
            (request,) = on.requests
            assert request.url.host == "127.0.0.1"
            path = request.url.raw_path.decode().partition("?")[0]
            assert not re.search(r"[^!-~]", path)
            wanted = [re.sub("{.*?}", lambda _: text, part) for part in op.path.split("/")]
            assert [unquote(part) for part in path.split("/")][-len(wanted) + 1 :] == wanted[1:], op.name
        assert ran >= (5 if api.generation.gateway else 20)


def query_texts(op: Documented) -> list[str]:
    """The names of query parameters that take any text."""
    found = [p for p in op.parameters if p["in"] == "query" and not p.get("deprecated")]
    return [p["name"] for p in found if unwrap(p["schema"])[0].get("type") == "string"]


@each_api
async def test_a_query_parameter_is_one_value(api: Api) -> None:
    text = "a&b=c#d?e\r\nX-Evil: 1\x00;%26+ü"
    async with server() as on:
        on.next = httpx.Response(418)
        ran = 0
        for op in operations(api).values():
            for name in query_texts(op):
                ran += 1
                on.requests.clear()
                with pytest.raises(ApiError):
                    await on.call(op, **{argument_name(name): text})
                (request,) = on.requests
                assert request.url.params.get_list(name) == [text], (op.name, name)
                assert not re.search(rb"[^!-~]", request.url.raw_path)
                assert "b" not in request.url.params
        assert ran > 15


@each_api
@pytest.mark.parametrize("text", ["a\r\nX-Evil: 1", "a\nb", "a\rb", "a\x00", "ü", "a\x7f", "\ud800"], ids=ascii)
async def test_a_header_parameter_on_two_lines_is_refused(api: Api, text: str) -> None:
    async with server() as on:
        ran = 0
        for op in operations(api).values():
            for name in op.headers:
                ran += 1
                with pytest.raises(InvalidArgument):
                    await on.call(op, **{argument_name(name): text})
        assert on.requests == []
        assert ran > 20 or api.generation.gateway


@pytest.mark.parametrize("path", ["x", "", "http://evil.test/x", "/a b\r\n", "/\n", "/\x00", "\\x", "/\u2028"])
async def test_a_path_by_hand_begins_with_a_slash_and_is_one_line(path: str) -> None:
    with pytest.raises(InvalidArgument):
        await network(scripted()).request("GET", path, service="kratos")


@pytest.mark.parametrize("path", ["//evil.test/x", "/@evil.test", "/x:80@evil.test/", "/\\evil.test"])
async def test_a_path_by_hand_never_changes_the_host(path: str) -> None:
    wire = always(200, {})
    await network(wire).request("GET", path, service="kratos", plane="admin")
    assert wire.only.url.host == "acme.projects.oryapis.com"
    assert wire.only.headers["authorization"].startswith("Bearer ")


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("to", ["https://evil.test/", "//evil.test/", "http://acme.projects.oryapis.com/x"])
@each_api
async def test_a_redirect_is_never_followed(api: Api, status: int, to: str) -> None:
    """Not by any operation, and whatever the caller's own httpx client does."""
    async with (
        server() as on,
        httpx.AsyncClient(transport=httpx.MockTransport(on.reply), follow_redirects=True) as given,
    ):
        on.ory = Ory.network(URL, console_url=CONSOLE, api_key="ory_pat_k", http_client=given)
        for op in operations(api).values():
            on.next = reply(status, None, {"location": to})
            on.requests.clear()
            if op.redirects and status in op.results:
                assert isinstance(await on.call(op), RedirectTo)
            else:
                with pytest.raises(RedirectResponse) as caught:
                    await on.call(op)
                assert caught.value.location == to
            assert len(on.requests) == 1


@pytest.mark.parametrize("name", ["Host", "Content-Length", "Transfer-Encoding", "Connection"])
async def test_headers_of_the_connection_of_a_caller(name: str) -> None:
    """What a caller says of the connection is sent once at most, so no second request hides in the first."""
    wire = always(200, {"id": "i", "traits": {}})
    await network(wire).identity.create_identity(
        {"schema_id": "d", "traits": {}}, options={"headers": {name: "5" if name == "Content-Length" else "x"}}
    )
    values: list[Any] = wire.only.headers.get_list(name)
    assert len(values) <= 1
