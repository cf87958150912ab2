"""Lists that come in pages: three schemes, one interface."""

import base64
import json
import pickle
from collections.abc import AsyncIterator, Callable
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from ory_async import DecodeError, Ory, Page, Pager, PageTokenRepeated, RateLimited, ServerError
from ory_async.v1.models import Identity
from tests.support.clock import Clock
from tests.support.stubs import IDENTITY, SESSION, Wire, envelope, network, reply, scripted

PATH = "/admin/identities"
Reply = httpx.Response


def identities(*names: str) -> list[dict[str, Any]]:
    return [IDENTITY | {"id": name} for name in names]


def page(names: str, link: str | None = None, *more: str) -> Reply:
    """A page of identities, one letter each, with its Link headers."""
    links = [("link", value) for value in (link, *more) if value is not None]
    return reply(200, identities(*names), links)


def next_link(token: str) -> str:
    return f'<{PATH}?page_size=2&page_token={token}>; rel="next"'


def three_pages() -> Wire:
    return scripted(page("ab", next_link("t1")), page("cd", next_link("t2")), page("e"))


async def ids(rows: AsyncIterator[Any] | Pager[Any]) -> str:
    return "".join([row.id async for row in rows])


# ---- the interface -------------------------------------------------------------------------------------------


async def test_1_09_every_item_in_order_and_one_request_for_each_page() -> None:
    wire = three_pages()
    assert await ids(network(wire).identity.list_identities(page_size=2)) == "abcde"
    assert wire.tokens == [None, "t1", "t2"]
    assert [request.url.params["page_size"] for request in wire.requests] == ["2", "2", "2"]


async def test_1_09_awaiting_gives_the_first_page_only() -> None:
    wire = three_pages()
    first = await network(wire).identity.list_identities(page_size=2)
    assert isinstance(first, Page)
    assert [type(row) for row in first.items] == [Identity, Identity]
    assert (first.next_token, first.total, len(wire.requests)) == ("t1", None, 1)


async def test_1_09_nothing_is_sent_before_it_is_asked_for() -> None:
    wire = three_pages()
    pager = network(wire).identity.list_identities()
    assert isinstance(pager, Pager)
    repr(pager)
    pager.pages()
    assert wire.requests == []


async def test_1_09_each_iteration_starts_anew() -> None:
    wire = Wire(lambda request: page("b") if "page_token" in request.url.params else page("a", next_link("t1")))
    pager = network(wire).identity.list_identities()
    assert (await ids(pager), await ids(pager)) == ("ab", "ab")
    assert (await pager).next_token == "t1"
    assert wire.tokens == [None, "t1", None, "t1", None]


async def test_1_09_two_iterations_at_once_do_not_disturb_each_other() -> None:
    wire = Wire(lambda request: page("b") if "page_token" in request.url.params else page("a", next_link("t1")))
    pager = network(wire).identity.list_identities()
    pairs = [(one.id, other.id) async for one in pager async for other in pager]
    assert pairs == [("a", "a"), ("a", "b"), ("b", "a"), ("b", "b")]


async def test_1_09_pages_show_token_total_headers_and_body() -> None:
    links = [("link", next_link("t1")), ("x-total-count", "3"), ("x-custom", "1"), ("x-custom", "2")]
    wire = scripted(reply(200, identities("a", "b"), links), page("c"))
    pages = [page async for page in network(wire).identity.list_identities().pages()]
    assert [(len(page.items), page.next_token, page.total) for page in pages] == [(2, "t1", 3), (1, None, None)]
    assert pages[0].headers.get_list("x-custom") == ["1", "2"]
    assert pages[0].body == identities("a", "b")


async def test_1_09_goes_on_from_a_token() -> None:
    wire = three_pages()
    ory = network(wire)
    first = await ory.identity.list_identities(page_size=2)
    assert await ids(ory.identity.list_identities(page_size=2, page_token=first.next_token)) == "cde"
    assert wire.tokens == [None, "t1", "t2"]


async def test_1_09_an_early_break_sends_nothing_more() -> None:
    wire = three_pages()
    async for row in network(wire).identity.list_identities():
        if row.id == "b":
            break
    assert len(wire.requests) == 1


async def test_1_09_an_early_break_between_pages_sends_nothing_more() -> None:
    wire = three_pages()
    async for _ in network(wire).identity.list_identities().pages():
        break
    assert len(wire.requests) == 1


async def test_1_09_options_of_the_call_hold_for_every_page(clock: Clock) -> None:
    wire = three_pages()
    await ids(network(wire).identity.list_identities(options={"headers": {"x-trace": "7"}}))
    assert [request.headers["x-trace"] for request in wire.requests] == ["7"] * 3


async def test_1_09_a_page_is_asked_for_again_after_a_429(clock: Clock) -> None:
    limited = reply(429, envelope(429), {"x-ratelimit-reset": "2"})
    wire = scripted(page("a", next_link("t1")), limited, page("b", next_link("t2")), page("c"))
    assert await ids(network(wire, pacing=False).identity.list_identities()) == "abc"
    assert (wire.tokens, clock.waits) == ([None, "t1", "t1", "t2"], [2])


async def test_1_09_an_error_in_the_middle_ends_the_list() -> None:
    wire = scripted(page("a", next_link("t1")), reply(429))
    seen: list[str] = []
    with pytest.raises(RateLimited):
        async for row in network(wire, max_retries=0).identity.list_identities():
            seen.append(row.id)
    assert seen == ["a"]


async def test_an_error_says_where_to_go_on() -> None:
    """Kratos answers 500 for a whole page where one schema is gone; an export goes on where it stopped."""
    wire = scripted(page("ab", next_link("t1")), page("cd", next_link("t2")), reply(500), page("e"))
    ory = network(wire, max_retries=0)
    with pytest.raises(ServerError) as caught:
        await ids(ory.identity.list_identities())
    assert (caught.value.page_token, caught.value.rows_read) == ("t2", 4)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (again.page_token, again.rows_read, again.__notes__) == ("t2", 4, caught.value.__notes__)
    assert await ids(ory.identity.list_identities(page_token=caught.value.page_token)) == "e"
    with pytest.raises(ServerError) as first:
        await ids(network(scripted(reply(500)), max_retries=0).identity.list_identities())
    assert (first.value.page_token, first.value.rows_read) == (None, 0)
    with pytest.raises(DecodeError) as torn:
        await ids(network(scripted(page("a", next_link("t1")), reply(200, "x"))).identity.list_identities())
    assert (torn.value.page_token, torn.value.rows_read) == ("t1", 1)
    with pytest.raises(ServerError) as single:
        await network(scripted(reply(500)), max_retries=0).identity.get_identity("i")
    assert (single.value.page_token, single.value.rows_read) == (None, None)


async def test_1_09_a_row_that_does_not_fit_names_its_place() -> None:
    wire = scripted(page("a", next_link("t1")), reply(200, [*identities("b"), IDENTITY | {"id": 7}]))
    with pytest.raises(DecodeError) as caught:
        await ids(network(wire).identity.list_identities())
    assert caught.value.path == "$[1].id"


@pytest.mark.parametrize("body", ["<html>", {"items": []}, 7, True])
async def test_1_09_what_is_no_list_is_a_decode_error(body: Any) -> None:
    with pytest.raises(DecodeError) as caught:
        await network(scripted(reply(200, body))).identity.list_identities()
    assert caught.value.status == 200


async def test_1_09_null_is_an_empty_list() -> None:
    assert (await network(scripted(reply(200, b"null"))).identity.list_identities()).items == []


# ---- Link headers --------------------------------------------------------------------------------------------


LINKS: dict[str, list[str]] = {
    "relative": [f'<{PATH}?page_token=TOKEN>; rel="next"'],
    "absolute, another host": ['<http://10.0.0.7:4434/admin/identities?page_token=TOKEN>; rel="next"'],
    "behind a prefix": ['</proxy/admin/identities?page_token=TOKEN>; rel="next"'],
    "next is last of four": [
        f'<{PATH}?page_token=first>; rel="first",<{PATH}?page_token=prev>; rel="prev",'
        f'<{PATH}?page_token=last>; rel="last",<{PATH}?page_token=TOKEN>; rel="next"'
    ],
    "next is first of three": [
        f'<{PATH}?page_token=TOKEN>; rel="next", <{PATH}?page_token=first>; rel="first", '
        f'<{PATH}?page_token=last>; rel="last"'
    ],
    "one header line each": [f'<{PATH}?page_token=first>; rel="first"', f'<{PATH}?page_token=TOKEN>; rel="next"'],
    "no quotes": [f"<{PATH}?page_token=TOKEN>;rel=next"],
    "upper case": [f'<{PATH}?page_token=TOKEN>; REL="NEXT"'],
    "two relations in one": [f'<{PATH}?page_token=TOKEN>; rel="last next"'],
    "another parameter first": [f'<{PATH}?page_token=TOKEN>; title="the rest"; rel="next"'],
    "a comma in the address": [f'<{PATH}?ids=a,b&page_token=TOKEN>; rel="next"'],
    "page and page_token": [f'<{PATH}?page=1&page_size=2&page_token=TOKEN&per_page=2>; rel="next"'],
    "page_token before page": [f'<{PATH}?page_token=TOKEN&page=1>; rel="next"'],
}
TOKENS: dict[str, tuple[str, str]] = {
    "plain": ("00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000001"),
    "url-encoded": (quote("a+b/c==&d e%", safe=""), "a+b/c==&d e%"),
    "base64": ("eyJvZmZzZXQiOiIyIiwidiI6Mn0=", "eyJvZmZzZXQiOiIyIiwidiI6Mn0="),
    "base64, padding encoded": ("eyJvZmZzZXQiOiIyIiwidiI6Mn0%3D", "eyJvZmZzZXQiOiIyIiwidiI6Mn0="),
    "url-safe base64": ("gAAA-_x_-Q", "gAAA-_x_-Q"),
}


@pytest.mark.parametrize("form", LINKS)
async def test_1_09_the_token_is_taken_out_of_any_link(form: str) -> None:
    wire = scripted(page("a", *[link.replace("TOKEN", "right") for link in LINKS[form]]), page("b"))
    assert await ids(network(wire).identity.list_identities(page_size=2)) == "ab"
    second = wire.requests[1]
    assert str(second.url.copy_with(query=None)) == "https://acme.projects.oryapis.com/admin/identities"
    assert dict(second.url.params) == {"page_size": "2", "page_token": "right"}


@pytest.mark.parametrize("kind", TOKENS)
async def test_1_09_a_token_arrives_as_the_server_meant_it(kind: str) -> None:
    written, meant = TOKENS[kind]
    wire = scripted(page("a", next_link(written)), page("b"))
    assert await ids(network(wire).identity.list_identities()) == "ab"
    assert wire.tokens == [None, meant]


@pytest.mark.parametrize(
    "link",
    [
        None,
        "",
        f'<{PATH}?page_token=p>; rel="prev"',
        f'<{PATH}?page_token=p>; rel="nextpage"',
        f"<{PATH}?page_token=p>",
        f'<{PATH}?page_token=>; rel="next"',
        "nonsense",
        f'<{PATH}?page_token=p>; title="next"',
    ],
)
async def test_1_09_no_next_link_is_the_end(link: str | None) -> None:
    assert (await network(scripted(page("a", link))).identity.list_identities()).next_token is None


async def test_1_09_the_filters_of_the_caller_stay() -> None:
    wire = scripted(page("a", f'<{PATH}?page_token=t1>; rel="next"'), page("b"))
    await ids(network(wire).identity.list_identities(ids=["a", "b"], consistency="strong"))
    assert wire.requests[1].url.params.multi_items() == [
        ("consistency", "strong"),
        ("ids", "a"),
        ("ids", "b"),
        ("page_token", "t1"),
    ]


async def test_1_09_an_empty_page_in_the_middle_is_not_the_end() -> None:
    wire = scripted(page("a", next_link("t1")), page("", next_link("t2")), page("b"))
    assert await ids(network(wire).identity.list_identities()) == "ab"


@pytest.mark.parametrize(
    ("tokens", "requests"),
    [(["t1", "t1"], 2), (["t1", "t2", "t1"], 3), (["t1", "t2", "t3", "t2"], 4)],
)
async def test_1_09_a_repeated_token_is_an_error_and_not_an_endless_loop(tokens: list[str], requests: int) -> None:
    wire = scripted(*(page(str(number), next_link(token)) for number, token in enumerate(tokens)))
    with pytest.raises(PageTokenRepeated):
        await ids(network(wire).identity.list_identities())
    assert len(wire.requests) == requests


async def test_1_09_the_token_one_began_with_counts_as_met() -> None:
    wire = Wire(lambda request: page("a", next_link("t1")))
    seen: list[str] = []
    with pytest.raises(PageTokenRepeated):
        async for row in network(wire).identity.list_identities(page_token="t1"):
            seen.append(row.id)
    assert (seen, len(wire.requests)) == (["a"], 1)


# ---- tokens in the body --------------------------------------------------------------------------------------


def tuples(*objects: str) -> list[dict[str, Any]]:
    return [{"namespace": "Doc", "object": name, "relation": "view", "subject_id": "ada"} for name in objects]


@pytest.mark.parametrize("end", [{"next_page_token": ""}, {"next_page_token": None}, {}])
async def test_1_09_body_tokens_end_when_there_is_none(end: dict[str, Any]) -> None:
    wire = scripted(
        reply(200, {"relation_tuples": tuples("1", "2"), "next_page_token": "a+b/=="}),
        reply(200, {"relation_tuples": [], "next_page_token": "t2"}),
        reply(200, {"relation_tuples": tuples("3"), **end}),
    )
    rows = [row.object async for row in relations(network(wire))]
    assert rows == ["1", "2", "3"]
    assert wire.tokens == [None, "a+b/==", "t2"]
    assert {request.url.params["namespace"] for request in wire.requests} == {"Doc"}


def relations(ory: Ory) -> Any:
    return ory.relationship.get_relationships(namespace="Doc")


async def test_1_09_a_missing_or_null_list_in_the_body_is_empty() -> None:
    for body in ({"relation_tuples": None}, {}):
        assert (await relations(network(scripted(reply(200, body))))).items == []


async def test_1_09_has_next_page_false_ends_a_list_that_names_a_token() -> None:
    rows = [{"id": "o-1", "label": "One"}]
    wire = scripted(
        reply(200, {"organizations": rows, "has_next_page": True, "next_page_token": "t1"}),
        reply(200, {"organizations": rows, "has_next_page": False, "next_page_token": "t2"}),
    )
    assert len([row async for row in network(wire).project.list_organizations("p")]) == 2
    assert wire.tokens == [None, "t1"]


async def test_1_09_a_repeated_token_in_the_body_is_an_error_too() -> None:
    wire = Wire(lambda request: reply(200, {"relation_tuples": tuples("1"), "next_page_token": "t"}))
    with pytest.raises(PageTokenRepeated):
        async for _ in relations(network(wire)):
            pass
    assert len(wire.requests) == 2


BODY_LISTS: dict[str, tuple[str, Callable[[Ory], Any]]] = {
    "get_relationships": ("relation_tuples", lambda ory: ory.relationship.get_relationships()),
    "list_organizations": ("organizations", lambda ory: ory.project.list_organizations("p")),
    "list_workspaces": ("workspaces", lambda ory: ory.workspace.list_workspaces()),
    "admin_list_issued_api_keys": ("issued_api_keys", lambda ory: ory.api_keys.admin_list_issued_api_keys()),
    "admin_list_imported_api_keys": ("imported_api_keys", lambda ory: ory.api_keys.admin_list_imported_api_keys()),
}


@pytest.mark.parametrize("name", BODY_LISTS)
async def test_1_09_every_list_with_a_token_in_its_body_is_followed(name: str) -> None:
    key, call = BODY_LISTS[name]
    wire = scripted(reply(200, {key: [{}], "next_page_token": "t1"}), reply(200, {key: [{}, {}]}))
    assert len([row async for row in call(network(wire))]) == 3
    assert wire.tokens == [None, "t1"]


LINK_LISTS: dict[str, Callable[[Ory], Any]] = {
    "list_identities": lambda ory: ory.identity.list_identities(),
    "list_sessions": lambda ory: ory.identity.list_sessions(),
    "list_courier_messages": lambda ory: ory.courier.list_courier_messages(),
    "list_oauth2_consent_sessions": lambda ory: ory.oauth2.list_oauth2_consent_sessions(subject="ada"),
}
OFFSET_LISTS: dict[str, Callable[[Ory], Any]] = {
    "list_oauth2_clients": lambda ory: ory.oauth2.list_oauth2_clients(),
    "list_trusted_issuers": lambda ory: ory.oauth2.list_trusted_oauth2_jwt_grant_issuers(),
    "list_identity_sessions": lambda ory: ory.identity.list_identity_sessions("identity-1"),
    "list_identity_schemas": lambda ory: ory.identity.list_identity_schemas(),
    "list_my_sessions": lambda ory: ory.frontend.list_my_sessions(x_session_token="t"),
}


@pytest.mark.parametrize("name", LINK_LISTS)
async def test_1_09_every_list_with_links_is_followed(name: str) -> None:
    wire = scripted(
        reply(200, [{}], {"link": next_link("t1")}), reply(200, [], {"link": next_link("t2")}), reply(200, [{}, {}])
    )
    assert len([row async for row in LINK_LISTS[name](network(wire))]) == 3
    assert wire.tokens == [None, "t1", "t2"]


# ---- offsets, whose next link never ends ---------------------------------------------------------------------


@pytest.mark.parametrize("name", OFFSET_LISTS)
async def test_1_09_the_offset_scheme_ends_on_an_empty_page(name: str) -> None:
    wire = scripted(
        reply(200, [{}], {"link": next_link("t1")}),
        reply(200, [{}], {"link": next_link("t2")}),
        reply(200, [], {"link": next_link("t3")}),
    )
    assert len([row async for row in OFFSET_LISTS[name](network(wire))]) == 2
    assert wire.tokens == [None, "t1", "t2"]


@pytest.mark.parametrize("name", OFFSET_LISTS)
async def test_1_09_the_offset_scheme_ends_on_a_missing_link_too(name: str) -> None:
    wire = scripted(reply(200, [{}], {"link": next_link("t1"), "x-total-count": "2"}), reply(200, [{}]))
    assert len([row async for row in OFFSET_LISTS[name](network(wire))]) == 2


@pytest.mark.parametrize("name", OFFSET_LISTS)
async def test_1_09_an_empty_list_whose_link_names_a_next_page_ends_at_once(name: str) -> None:
    wire = scripted(reply(200, [], {"link": next_link("t1"), "x-total-count": "0"}))
    assert [row async for row in OFFSET_LISTS[name](network(wire))] == []


# ---- consent sessions: the links of Hydra up to v2.3 lose rows -----------------------------------------------


def offset_in(token: str | None) -> int:
    """The offset that a token of Hydra up to v2.3 holds."""
    if token is None:
        return 0
    value = json.loads(base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)))
    assert value["v"] == 2
    return int(value["offset"])


def hydra_2_3(rows: int, largest: int = 500) -> Wire:
    """Consent sessions as Hydra v2.3 serves them: a right count, and links that skip rows or have no next."""

    def answer(request: httpx.Request) -> httpx.Response:
        size = min(int(request.url.params.get("page_size", "250")), largest)
        offset = offset_in(request.url.params.get("page_token"))
        found = [{"consent_request_id": f"c-{number}"} for number in range(rows)][offset : offset + size]
        skipping = base64.urlsafe_b64encode(f'{{"offset":"{offset + 2 * size}","v":2}}'.encode()).decode()
        link = f'</admin/oauth2/auth/sessions/consent?page_size=1&page_token={skipping}>; rel="next"'
        links = {"link": link} if size == 1 else {"link": '<x?page_token=p>; rel="first"'}
        return reply(200, found, links | {"x-total-count": str(rows)})

    return Wire(answer)


@pytest.mark.parametrize("size", [1, 2, 3, 7, 100])
async def test_1_09_consent_sessions_of_hydra_2_3_lose_no_row(size: int) -> None:
    wire = hydra_2_3(7)
    pager = network(wire).oauth2.list_oauth2_consent_sessions(subject="ada", page_size=size)
    assert [row.consent_request_id async for row in pager] == [f"c-{number}" for number in range(7)]
    assert [offset_in(token) for token in wire.tokens] == list(range(0, 7, size))


async def test_1_09_consent_sessions_follow_what_came_and_not_what_was_asked_for() -> None:
    wire = hydra_2_3(7, largest=3)
    pager = network(wire).oauth2.list_oauth2_consent_sessions(subject="ada", page_size=1000)
    assert len([row async for row in pager]) == 7
    assert [offset_in(token) for token in wire.tokens] == [0, 3, 6]


async def test_1_09_consent_sessions_go_on_from_a_token() -> None:
    wire = hydra_2_3(7)
    ory = network(wire)
    first = await ory.oauth2.list_oauth2_consent_sessions(subject="ada", page_size=2)
    second = ory.oauth2.list_oauth2_consent_sessions(subject="ada", page_size=2, page_token=first.next_token)
    assert [row.consent_request_id async for row in second] == [f"c-{number}" for number in range(2, 7)]
    assert [offset_in(token) for token in wire.tokens] == [0, 2, 4, 6]


async def test_1_09_no_consent_session_at_all_is_one_request() -> None:
    wire = hydra_2_3(0)
    assert [row async for row in network(wire).oauth2.list_oauth2_consent_sessions(subject="ada")] == []
    assert len(wire.requests) == 1


async def test_1_09_consent_sessions_without_a_count_follow_the_links() -> None:
    wire = scripted(reply(200, [{}, {}], {"link": next_link("opaque")}), reply(200, [{}]))
    assert len([row async for row in network(wire).oauth2.list_oauth2_consent_sessions(subject="ada")]) == 3
    assert wire.tokens == [None, "opaque"]


# ---- links that lose rows ------------------------------------------------------------------------------------


def paged(count: int, first: int, grow: bool = False) -> Wire:
    """A server of sessions or schemas: rows by offset, as Kratos counts them (`first`: the number of the first page in
    its database), with links that count from 0; `grow`: the n-th page is n pages long."""

    def answer(request: httpx.Request) -> Reply:
        params = request.url.params
        size = int(params.get("page_size") or params.get("per_page", 250))
        offset = (
            json.loads(base64.urlsafe_b64decode(params["page_token"] + "=="))["offset"] if "page_token" in params else 0
        )
        page = int(offset) // size
        begin = (max(page, first) - first) * size
        rows = [str(number) for number in range(count)][begin : begin + size * (page + 1 if grow else 1)]
        token = base64.urlsafe_b64encode(f'{{"offset":"{(page + 1) * size}","v":2}}'.encode()).decode().rstrip("=")
        links = (
            [("link", f'</sessions?page_token={token}>; rel="next"')] if (page + 1) * size < count or not count else []
        )
        body = [SESSION | {"id": row, "schema": {}} for row in rows]
        return reply(200, body, [*links, ("x-total-count", str(count))])

    return Wire(answer)


SESSIONS: dict[str, Callable[..., Pager[Any]]] = {
    "list_my_sessions": lambda ory, **query: ory.frontend.list_my_sessions(x_session_token="t", **query),
    "list_identity_sessions": lambda ory, **query: ory.identity.list_identity_sessions("i", **query),
}


@pytest.mark.parametrize("name", SESSIONS)
@pytest.mark.parametrize("first", [1, 0], ids=["counts from one", "counts from nought"])
async def test_every_session_comes_once_however_the_server_counts(name: str, first: int) -> None:
    for count in range(12):
        for size in (1, 2, 3, count, count + 1, None):
            if size == 0:
                continue
            wire = paged(count, first)
            rows = [row.id async for row in SESSIONS[name](network(wire), page_size=size)]
            assert sorted(rows, key=int) == [str(number) for number in range(count)], (count, size)
            pages = -(-count // size) if size else 1
            assert len(wire.requests) <= max(1, pages) + (0 if first else 2), (count, size)


@pytest.mark.parametrize("name", SESSIONS)
async def test_sessions_go_on_from_a_token(name: str) -> None:
    call = SESSIONS[name]
    ory = network(paged(7, 1))
    pages = [page async for page in call(ory, page_size=2).pages()]
    assert ["".join(row.id for row in page.items) for page in pages] == ["01", "23", "45", "6"]
    for number, page in enumerate(pages[:-1], 1):
        assert await ids(call(ory, page_size=2, page_token=page.next_token)) == "0123456"[2 * number :]


async def test_the_older_spelling_of_a_page_size_holds_for_every_page() -> None:
    wire = paged(5, 1)
    mine = network(wire).frontend.list_my_sessions(x_session_token="t", per_page=2)
    assert await ids(mine) == "01234"
    assert [request.url.params.get("per_page") for request in wire.requests] == ["2", None, None]
    assert [request.url.params.get("page_size") for request in wire.requests] == [None, "2", "2"]


async def test_a_page_that_is_named_by_its_number_is_one_page() -> None:
    wire = paged(500, 1)
    page = await network(wire).frontend.list_my_sessions(x_session_token="t", page=2)
    assert page.next_token is None


async def test_schemas_come_in_pages_that_grow() -> None:
    for count in range(1, 16):
        for size in (1, 2, 3, count, None):
            for grow in (True, False):
                wire = paged(count, 0, grow)
                rows = [row.id async for row in network(wire).identity.list_identity_schemas(page_size=size)]
                assert rows == [str(number) for number in range(count)], (count, size, grow)
