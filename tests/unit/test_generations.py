"""The older generations: loaded on first use and apart from each other, and the paging of their servers."""

import json
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import pytest

from ory_async import InvalidArgument, Ory, Pager
from ory_async.pagination import offset_token
from tests.support.generations import GENERATIONS, Json
from tests.support.programs import ROOT, modules
from tests.support.stubs import IDENTITY, Wire, network, reply
from tests.unit.test_imports import TOGETHER, references, run, squeezed

OLDER = {generation.name: generation for generation in GENERATIONS if generation.flat}
# A program that makes a client, runs a line with it, and prints which of our modules are there.
PROGRAM = """
import asyncio, json, sys
import httpx
from ory_async import Ory
async def main():
    answer = httpx.Response(200, json=json.loads(sys.argv[2]))
    async with Ory.network("acme", api_key="k", transport=httpx.MockTransport(lambda request: answer)) as ory:
        exec("async def use(ory):\\n    " + sys.argv[1], globals())
        await use(ory)
asyncio.run(main())
print(json.dumps(sorted(name for name in sys.modules if name.startswith("ory_async."))))
"""


def loaded(line: str, body: Any = None, *below: str) -> list[str]:
    """The modules below these packages that a line with a client `ory` loads; `body` is what it is answered."""
    names: list[str] = run(PROGRAM, line, json.dumps(body))
    return [name for name in names if f"{name}.".startswith(tuple(f"ory_async.{package}." for package in below))]


# ---- apart ---------------------------------------------------------------------------------------------------


@pytest.mark.tools
@pytest.mark.parametrize(
    ("line", "body"),
    [
        ("pass", None),
        ("await ory.frontend.to_session(x_session_token='t')", {"id": "s"}),
        ("[i async for i in ory.identity.list_identities()]", [{"id": "i"}]),
        ("await ory.raw(ory.oauth2.get_oauth2_client, 'c')", {"client_id": "c"}),
        ("dir(ory), repr(ory), ory.with_options(timeout=1), ory.for_project('other')", None),
        ("import ory_async.v1.models as m; [getattr(m, name) for name in m.__all__]", None),
    ],
)
def test_the_current_generation_loads_nothing_of_the_others(line: str, body: Any) -> None:
    assert loaded(line, body, *OLDER) == []


@pytest.mark.parametrize("name", OLDER)
def test_an_older_generation_is_loaded_on_first_use(name: str) -> None:
    package = f"ory_async.{name}"
    assert loaded(f"ory.{name}, ory.{name}", None, *OLDER) == [package, f"{package}.api", f"{package}.api.operations"]


CALLS = [
    ("v0alpha2", "to_session", "x_session_token='t'", {"id": "s"}, "session"),
    ("v0alpha2", "admin_list_identities", "", [{"id": "i"}], "identity"),
    ("v0alpha2", "admin_delete_identity", "'i'", None, None),
    ("v0_6", "to_session", "x_session_token='t'", {"id": "s"}, "session"),
    ("v0_6", "list_identities_admin", "", [{"id": "i"}], "identity"),
    ("v0_6", "delete_identity_admin", "'i'", None, None),
]


@pytest.mark.tools
@pytest.mark.parametrize(
    ("name", "operation", "arguments", "body", "component"), CALLS, ids=[f"{row[0]}.{row[1]}" for row in CALLS]
)
def test_a_call_loads_its_own_operation_and_its_own_models(
    name: str, operation: str, arguments: str, body: Any, component: str | None
) -> None:
    found = loaded(f"await ory.{name}.{operation}({arguments})", body, *OLDER, "v1.api", "v1.models")
    package, models = f"ory_async.{name}", f"ory_async.{name}.models"
    others = [module for module in found if not module.startswith(f"{models}.")]
    api = [package, f"{package}.api", f"{package}.api.operations", f"{package}.api.operations.{operation}"]
    assert [module for module in others if module != models] == api
    own = squeezed({module.rpartition(".")[2] for module in found if module.startswith(f"{models}.")})
    assert own <= squeezed(closure(name, component))
    assert bool(own) is (component is not None)


def closure(name: str, component: str | None) -> set[str]:
    """The components that a component needs, as the document has it."""
    schemas, found, todo = OLDER[name].schemas, set[str](), [component] if component else []
    while todo:
        if (each := todo.pop()) not in found:
            found.add(each)
            todo += [str(ref).removeprefix("#/components/schemas/") for ref in references(schemas[each])]
    return found


@pytest.mark.parametrize("name", OLDER)
def test_all_modules_can_be_imported_and_are_in_the_manifest(name: str) -> None:
    names = [*modules(f"ory_async.{name}")]
    assert len(names) > OLDER[name].count
    assert run(TOGETHER, json.dumps(names), "1") == {}
    folder = ROOT / "ory_async" / name
    there = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc"}
    assert there == {*(folder / "MANIFEST").read_text(encoding="utf-8").split()}


# ---- pages that are counted ----------------------------------------------------------------------------------

MOST = 500
DEFAULT = 250
CLIENTS = "http://127.0.0.1:4434"


def old_kratos(total: int, past_the_end: list[Json] | None) -> Wire:
    """Kratos up to v0.10: pages 0 and 1 are both the first, the Link header counts from 0, more than 500 rows on a
    page are cut to 500, and an empty list is `[]` or null."""
    rows = [IDENTITY | {"id": str(number)} for number in range(total)]

    def answer(request: httpx.Request) -> httpx.Response:
        page = int(request.url.params.get("page", 0))
        size = min(int(request.url.params.get("per_page", DEFAULT)), MOST)
        start = (max(page, 1) - 1) * size
        links = [f'<{CLIENTS}/identities?page=0&per_page={size}>; rel="first"'] if page > 0 else []
        if (max(page, 0) + 1) * size < total:
            links.append(f'<{CLIENTS}/identities?page={max(page, 0) + 1}&per_page={size}>; rel="next"')
        body = json.dumps(rows[start : start + size] or past_the_end)
        return reply(200, body, {"content-type": "application/json", "link": ",".join(links)})

    return Wire(answer)


SIZES: list[tuple[int | None, int]] = [
    *((size, total) for size in (None, 1, 3) for total in (0, 1, 3, 9, 10)),
    *((size, total) for size in (None, 250, 499, 500, 501, 700) for total in (0, 250, 499, 500, 501, 1000, 1201)),
]
Listing = Callable[..., Pager[Any]]
LISTS: dict[str, Callable[[Ory], Listing]] = {
    "v0_6.list_identities_admin": lambda ory: ory.v0_6.list_identities_admin,
    "v0alpha2.admin_list_identities": lambda ory: ory.v0alpha2.admin_list_identities,
    "v0alpha2.list_sessions": lambda ory: (
        lambda **more: ory.v0alpha2.list_sessions(x_session_token="ory_st_mine", **more)
    ),
    "v0alpha2.admin_list_identity_sessions": lambda ory: (
        lambda **more: ory.v0alpha2.admin_list_identity_sessions("identity-1", **more)
    ),
}
counted = pytest.mark.parametrize("listing", LISTS.values(), ids=LISTS)
ends = pytest.mark.parametrize("past_the_end", [[], None], ids=["empty", "null"])


async def numbers(rows: AsyncIterator[Any] | Pager[Any]) -> list[int]:
    return [int(row.id) async for row in rows]


def pages_of(wire: Wire) -> list[str | None]:
    return [request.url.params.get("page") for request in wire.requests]


@counted
@ends
@pytest.mark.parametrize(("size", "total"), SIZES)
async def test_1_09_every_row_of_an_old_kratos_exactly_once(
    listing: Callable[[Ory], Listing], past_the_end: Any, size: int | None, total: int
) -> None:
    wire = old_kratos(total, past_the_end)
    assert await numbers(listing(network(wire))(per_page=size)) == [*range(total)]
    given = None if size is None else str(size)
    assert {request.url.params.get("per_page") for request in wire.requests} == {given}
    assert pages_of(wire) == [None, *map(str, range(2, len(wire.requests) + 1))]


async def test_the_links_of_an_old_kratos_lose_rows() -> None:
    """Guards the test above: who follows them has the first page twice and never the last."""
    seen: list[int] = []
    url: str | None = f"{CLIENTS}/identities?per_page=3"
    async with httpx.AsyncClient(transport=old_kratos(9, [])) as client:
        while url:
            answer = await client.get(url)
            seen += [int(row["id"]) for row in answer.json()]
            url = answer.links.get("next", {}).get("url")
    assert seen == [0, 1, 2, 0, 1, 2, 3, 4, 5]


@counted
async def test_1_09_goes_on_from_a_page(listing: Callable[[Ory], Listing]) -> None:
    wire = old_kratos(10, None)
    ory = network(wire)
    first = await listing(ory)(per_page=3)
    assert (len(wire.requests), first.next_token, [int(row.id) for row in first.items]) == (1, "2", [0, 1, 2])
    assert await numbers(listing(ory)(per_page=3, page=int(first.next_token or 0))) == [*range(3, 10)]
    assert await numbers(listing(ory)(per_page=3, page=4)) == [9]
    assert await numbers(listing(ory)(per_page=3, page=5)) == []


@pytest.mark.parametrize("page", [0, 1])
@pytest.mark.parametrize("name", LISTS)
async def test_1_09_page_0_and_page_1_are_the_first(name: str, page: int) -> None:
    """Page 0 is refused where the document does not have it."""
    wire = old_kratos(10, None)
    (operation,) = [o for g in OLDER.values() for o in g.operations if f"{g.name}.{o.name}" == name]
    (least,) = [p.schema.get("minimum", 0) for p in operation.parameters if p.key == "page"]
    listing = LISTS[name](network(wire))
    if page < least:
        with pytest.raises(InvalidArgument):
            listing(per_page=3, page=page)
        assert wire.requests == []
    else:
        assert await numbers(listing(per_page=3, page=page)) == [*range(10)]


@counted
async def test_1_09_an_early_break_sends_nothing_more(listing: Callable[[Ory], Listing]) -> None:
    wire = old_kratos(1000, None)
    ory = network(wire)
    async for row in listing(ory)(per_page=3):
        if row.id == "2":
            break
    assert pages_of(wire) == [None]
    async for page in listing(ory)(per_page=3).pages():
        if page.next_token == "3":
            break
    assert pages_of(wire) == [None, None, "2"]


@counted
async def test_1_09_a_pager_starts_anew_and_a_short_page_is_the_last(listing: Callable[[Ory], Listing]) -> None:
    wire = old_kratos(8, None)
    pager = listing(network(wire))(per_page=3)
    assert await numbers(pager) == await numbers(pager) == [*range(8)]
    assert pages_of(wire) == [None, "2", "3", None, "2", "3"]


async def test_1_09_schemas_are_counted_from_0_and_their_links_are_right() -> None:
    """The one list of Kratos v0.10 that counts as its Link does; past the end it is null."""

    def answer(request: httpx.Request) -> httpx.Response:
        page, size = int(request.url.params.get("page", 0)), int(request.url.params.get("per_page", 100))
        rows = [{"id": str(number), "schema": {}} for number in range(7)][page * size : (page + 1) * size]
        link = f'<{CLIENTS}/schemas?page={page + 1}&per_page={size}>; rel="next"' if (page + 1) * size < 7 else ""
        return reply(200, json.dumps(rows or None), {"content-type": "application/json", "link": link})

    wire = Wire(answer)
    listing = network(wire).v0alpha2.list_identity_schemas
    assert await numbers(listing(per_page=3)) == [*range(7)]
    assert pages_of(wire) == [None, "1", "2"]
    assert await numbers(listing()) == [*range(7)]
    assert await numbers(listing(per_page=3, page=1)) == [3, 4, 5, 6]
    assert await numbers(listing(per_page=3, page=9)) == []


# ---- consent sessions of Hydra 2.1 ---------------------------------------------------------------------------


def old_hydra(total: int) -> Wire:
    """Hydra 2.1: the rows of an offset are right, the Link header is made with offset and size swapped."""
    tokens = {offset_token(offset): offset for offset in range(2 * total + DEFAULT + 1)}

    def answer(request: httpx.Request) -> httpx.Response:
        offset = tokens[request.url.params.get("page_token", offset_token(0))]
        size = int(request.url.params.get("page_size", DEFAULT))
        rows = [{"consent_request_id": str(number)} for number in range(total)][offset : offset + size]
        wrong = max(offset, 1)
        links = [f'</x?page_size={wrong}&page_token={offset_token(0)}>; rel="first"']
        if size * wrong < (total - 1) // wrong * wrong:
            links.append(f'</x?page_size={wrong}&page_token={offset_token(size * wrong + wrong)}>; rel="next"')
        return reply(200, rows, {"link": ",".join(links), "x-total-count": str(total)})

    return Wire(answer)


@pytest.mark.parametrize("size", [None, 1, 2, 3, 5, 100])
@pytest.mark.parametrize("total", [0, 1, 2, 3, 5, 10, 251])
async def test_1_09_every_consent_session_of_an_old_hydra_exactly_once(size: int | None, total: int) -> None:
    wire = old_hydra(total)
    pager = network(wire).v0alpha2.admin_list_oauth2_subject_consent_sessions(subject="user-5", page_size=size)
    assert [row.to_dict() async for row in pager] == [{"consent_request_id": str(number)} for number in range(total)]
    assert len(wire.requests) == max(1, -(-total // (size or DEFAULT)))


async def test_the_links_of_an_old_hydra_lose_rows() -> None:
    """Guards the test above; as recorded (consent_sessions_paging)."""
    async with httpx.AsyncClient(transport=old_hydra(5), base_url=CLIENTS) as client:
        first = await client.get("/x?page_size=2")
        assert parsed(first.links["next"]["url"]) == {"page_size": "1", "page_token": offset_token(3)}
        second = await client.get(f"/x?page_size=2&page_token={offset_token(2)}")
        assert (len(second.json()), "next" in second.links) == (2, False)


def parsed(url: str) -> dict[str, str]:
    return dict(httpx.URL(url).params)


async def test_1_09_consent_sessions_go_on_from_a_token() -> None:
    ory = network(old_hydra(5))
    first = await ory.v0alpha2.admin_list_oauth2_subject_consent_sessions(subject="user-5", page_size=2)
    assert (first.next_token, first.total) == (offset_token(2), 5)
    rest = ory.v0alpha2.admin_list_oauth2_subject_consent_sessions(
        subject="user-5", page_size=2, page_token=first.next_token
    )
    assert [row.to_dict()["consent_request_id"] async for row in rest] == ["2", "3", "4"]
