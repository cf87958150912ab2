"""Facts are decided or the build fails: none of them is guessed."""

from collections.abc import Callable
from typing import Any

import pytest

from codegen.facts import Facts, UndecidedFact, facts
from codegen.normal import FACTS
from tests.codegen.documents import current, operations, small


def of(document: dict[str, Any], name: str = "list_things") -> Facts:
    (found,) = [row for row in operations(document) if row[2]["operationId"] == name]
    path, method, data = found
    return facts(path, method, data, document["components"]["schemas"])


def changed(change: Callable[[dict[str, Any]], Any], name: str = "list_things") -> dict[str, Any]:
    document = small()
    change(next(data for _, _, data in operations(document) if data["operationId"] == name))
    return document


def test_the_facts_of_a_list() -> None:
    found = of(small())
    assert (found.service, found.plane, found.credential, found.repeat) == ("kratos", "admin", "api_key", True)
    assert (found.results, found.pagination, found.flow, found.bucket) == ((200,), {"scheme": "link"}, None, None)


def test_the_facts_of_a_read() -> None:
    found = of(small(), "get_thing")
    assert (found.pagination, found.repeat) == (None, True)


def without_schema(data: dict[str, Any]) -> None:
    data["responses"]["200"] = {"description": "", "content": {"application/json": {"schema": {"type": "string"}}}}


def object_without_list(data: dict[str, Any]) -> None:
    schema = {"$ref": "#/components/schemas/thing"}
    data["responses"]["200"]["content"]["application/json"]["schema"] = schema


UNDECIDED: dict[str, Callable[[dict[str, Any]], Any]] = {
    "a tag nobody serves": lambda data: data.update(tags=["cerberus"]),
    "two tags": lambda data: data.update(tags=["courier", "identity"]),
    "no tag": lambda data: data.update(tags=[]),
    "a tag at a path of another": lambda data: data.update(tags=["oidc", "identity"]),
    "a path nobody serves": lambda data: data.update(tags=["permission"]),
    "an unknown security scheme": lambda data: data.update(security=[{"magic": []}]),
    "x-repeat maybe": lambda data: data.update({"x-repeat": "maybe"}),
    "x-mails of no kind": lambda data: data.update({"x-mails": "aal2"}),
    "x-mails by a parameter that is not there": lambda data: data.update({"x-mails": {"aal": "aal2"}}),
    "x-repeat true": lambda data: data.update({"x-repeat": True}),
    "no success status": lambda data: data.update(responses={"404": {"description": ""}}),
    "only a default answer": lambda data: data.update(responses={"default": {"description": ""}}),
    "no status at all": lambda data: data.update(responses={}),
    "page_token, and text comes back": without_schema,
    "page_token, and an object without a list comes back": object_without_list,
    "x-credential of no kind": lambda data: data.update({"x-credential": "bearr"}),
    "x-pagination of no kind": lambda data: data.update({"x-pagination": {"scheme": "ofset"}}),
    "x-pagination as a word": lambda data: data.update({"x-pagination": "offset"}),
    "x-service of no kind": lambda data: data.update({"x-service": "cerberus"}),
    "x-plane of no kind": lambda data: data.update({"x-plane": "astral"}),
    "x-prefix that is none": lambda data: data.update({"x-prefix": "/else"}),
    "x-flow that is no schema": lambda data: data.update({"x-flow": "nothing"}),
    "x-oauth2 as a word": lambda data: data.update({"x-oauth2": "yes"}),
    "x-results as a list": lambda data: data.update({"x-results": [403]}),
    "x-results with a word": lambda data: data.update({"x-results": {"statuses": ["403"]}}),
}


@pytest.mark.parametrize("what", UNDECIDED)
def test_an_undecided_fact_is_an_error_that_names_the_operation(what: str) -> None:
    with pytest.raises(UndecidedFact, match="list_things"):
        of(changed(UNDECIDED[what]))


@pytest.mark.parametrize("what", UNDECIDED)
def test_it_says_which_correction_decides(what: str) -> None:
    with pytest.raises(UndecidedFact) as caught:
        of(changed(UNDECIDED[what]))
    keys = {key for one in caught.value.findings for key in one.facts}
    assert keys
    assert keys <= FACTS
    assert all(key in str(caught.value) for key in keys)
    assert {one.operation for one in caught.value.findings} == {"list_things"}


def test_all_that_is_undecided_is_told_at_once() -> None:
    def change(data: dict[str, Any]) -> None:
        data |= {"tags": ["cerberus"], "security": [{"magic": []}], "x-repeat": "maybe", "responses": {}}

    with pytest.raises(UndecidedFact) as caught:
        of(changed(change))
    assert [one.facts for one in caught.value.findings] == [
        ("x-service", "x-plane"),
        ("x-credential",),
        ("x-repeat",),
        ("x-results",),
    ]


def test_x_session_of_no_kind_is_undecided() -> None:
    def change(data: dict[str, Any]) -> None:
        data["parameters"].append({"name": "Cookie", "in": "header", "schema": {"type": "string"}})
        data["x-session"] = "requird"

    with pytest.raises(UndecidedFact, match="list_things"):
        of(changed(change))


def test_a_correction_decides() -> None:
    assert of(changed(lambda data: data.update({"x-repeat": "never"}))).repeat is False
    mailing = of(changed(lambda data: data.update({"x-mails": {"page_token": "x"}})))
    assert (mailing.repeat, mailing.mails) == (True, {"page_token": "x"})
    assert of(changed(lambda data: data.update({"x-pagination": "none"}))).pagination is None
    offset = {"scheme": "offset"}
    assert of(changed(lambda data: data.update({"x-pagination": offset}))).pagination == offset
    assert of(changed(lambda data: data.update({"x-credential": "bearer"}))).credential == "bearer"
    for tags in (["cerberus"], ["identity"]):
        found = of(changed(lambda data, tags=tags: data.update({"tags": tags, "x-service": "keto", "x-plane": "opl"})))
        assert (found.service, found.plane) == ("keto", "opl")
    assert of(changed(lambda data: data.update({"x-plane": "public"}))).service == "kratos"
    placed = {"x-prefix": "/admin", "x-service": "kratos", "x-plane": "admin"}
    assert of(changed(lambda data: data.update(placed))).prefix == "/admin"
    assert of(changed(lambda data: data.update({"x-flow": "thing"}))).flow == "thing"
    assert of(changed(lambda data: data.update({"x-flow": "none"}))).flow is None
    assert of(changed(lambda data: data.update({"x-oauth2": True}))).oauth2 is True
    assert of(changed(lambda data: data.update({"x-results": {"statuses": [403]}}))).results == (200, 403)
    assert of(changed(lambda data: data.update({"x-rate-limit-bucket": "low"}))).bucket == "low"


def test_no_security_is_no_credential() -> None:
    assert of(changed(lambda data: data.pop("security"))).credential == "none"


@pytest.mark.parametrize(
    ("method", "repeat"), [("get", True), ("put", True), ("delete", True), ("post", False), ("patch", False)]
)
def test_what_the_method_says_until_a_correction_knows_better(method: str, repeat: bool) -> None:
    document = small()
    path, _, data = next(row for row in operations(document) if row[2]["operationId"] == "get_thing")
    assert facts(path, method, data, document["components"]["schemas"]).repeat is repeat


def test_a_redirect_is_a_result_only_where_there_is_no_other() -> None:
    answers = {"303": {"description": ""}, "302": {"description": ""}, "default": {"description": ""}}
    assert of(changed(lambda data: data.update(responses=answers), "get_thing"), "get_thing").results == (302, 303)
    more = {**answers, "204": {"description": ""}}
    assert of(changed(lambda data: data.update(responses=more), "get_thing"), "get_thing").results == (204,)


def test_every_operation_of_the_document_has_its_facts() -> None:
    document = current()
    found = [
        facts(path, method, data, document["components"]["schemas"]) for path, method, data in operations(document)
    ]
    assert len(found) == len(operations(document))
    console = [one for one in found if one.service == "console"]
    assert {one.credential for one in console} == {"workspace_key"}
    assert {one.service for one in found if one.credential == "workspace_key"} == {"console"}


@pytest.mark.parametrize(
    ("tag", "path", "place"),
    [
        ("default", "/sessions/whoami", ("kratos", "public")),
        ("admin", "/identities/{id}", ("kratos", "admin")),
        ("v0alpha2", "/admin/keys/{set}", ("hydra", "admin")),
        ("read", "/relation-tuples", ("keto", "read")),
    ],
)
def test_older_documents_are_placed_by_their_paths(tag: str, path: str, place: tuple[str, str]) -> None:
    operation = {"operationId": "x", "tags": [tag], "responses": {"204": {}}, "x-credential": "none"}
    found = facts(path, "get", operation, {})
    assert (found.service, found.plane) == place
