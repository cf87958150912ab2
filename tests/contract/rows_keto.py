"""Relationships and permissions."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from tests.contract.rows import ABSENT, ANY, Call, Scenario, Variant

MODEL = """
class User implements Namespace {}
class Group implements Namespace {
  related: { members: (User | SubjectSet<Group, "members">)[] }
}
class Folder implements Namespace {
  related: {
    parents: Folder[]
    viewers: (User | SubjectSet<Group, "members">)[]
  }
  permits = {
    view: (ctx: Context): boolean =>
      this.related.viewers.includes(ctx.subject) || this.related.parents.traverse((p) => p.permits.view(ctx)),
  }
}
class File implements Namespace {
  related: {
    parents: Folder[]
    owners: User[]
    editors: User[]
    viewers: (User | SubjectSet<Group, "members">)[]
    banned: User[]
  }
  permits = {
    view: (ctx: Context): boolean =>
      this.related.viewers.includes(ctx.subject) ||
      this.related.owners.includes(ctx.subject) ||
      this.related.parents.traverse((p) => p.permits.view(ctx)),
    edit: (ctx: Context): boolean =>
      (this.related.owners.includes(ctx.subject) || this.related.editors.includes(ctx.subject)) &&
      !this.related.banned.includes(ctx.subject),
    share: (ctx: Context): boolean => this.permits.edit(ctx) && this.related.owners.includes(ctx.subject),
    list: (ctx: Context): boolean => this.related.parents.traverse((p) => p.related.viewers.includes(ctx.subject)),
  }
}
"""

VARIANTS = {
    "keto-model": Variant(
        "keto",
        real={"namespaces": {"location": "base64://" + base64.b64encode(MODEL.encode()).decode()}},
        fake={"namespaces": MODEL},
    ),
    "keto-list": Variant(
        "keto",
        real={
            "namespaces": [{"id": 0, "name": "videos"}, {"id": 1, "name": "groups"}],
            "limit": {"max_batch_check_size": 2},
        },
        fake={"namespaces": ("videos", "groups"), "batch_check_max": 2},
    ),
}

Body = dict[str, Any]


def tuple_(text: str) -> Body:
    """`File:readme~#owners@ann` as a body; `~` makes a name that no other scenario has."""
    on, subject = text.replace("~", "-{unique}").split("@")
    return split(on) | ({"subject_set": split(subject)} if ":" in subject else {"subject_id": subject})


def split(text: str) -> Body:
    namespace, rest = text.split(":")
    object_, relation = rest.split("#")
    return {"namespace": namespace, "object": object_, "relation": relation}


def arguments(text: str) -> Body:
    """The same as arguments of a query."""
    body = tuple_(text)
    inner = body.pop("subject_set", {})
    return body | {f"subject_set_{name}": value for name, value in inner.items()}


def write(*tuples: str) -> Call:
    return Call(
        "patch_relationships",
        {"body": [{"action": "insert", "relation_tuple": tuple_(text)} for text in tuples]},
        status=204,
    )


def allowed(text: str, **options: Any) -> Call:
    return Call("check_permission", arguments(text) | options, has={"allowed": True})


def denied(text: str, **options: Any) -> Call:
    return Call("check_permission", arguments(text) | options, has={"allowed": False})


def listed(count: int, has: Mapping[str, Any] | None = None, **query: str) -> Call:
    found = {"relation_tuples.#": count, "next_page_token": "", **(has or {})}
    args = {name: value.replace("~", "-{unique}") for name, value in query.items()}
    return Call("get_relationships", args, has=found)


def put(body: Any, status: int, **expected: Any) -> Call:
    return Call("PUT /admin/relation-tuples", {"plane": "write", "json": body}, status=status, **expected)


def patch(body: Any, status: int, **expected: Any) -> Call:
    return Call("PATCH /admin/relation-tuples", {"plane": "write", "json": body}, status=status, **expected)


def delete(query: str, status: int, **options: Any) -> Call:
    args = {"plane": "write", **options}
    return Call("DELETE /admin/relation-tuples?" + query.replace("~", "-{unique}"), args, status=status)


def get(query: str, status: int, has: Mapping[str, Any] | None = None) -> Call:
    return Call("GET " + query.replace("~", "-{unique}"), {"plane": "read"}, status=status, has=has)


def post(path: str, body: Any, status: int, has: Mapping[str, Any] | None = None) -> Call:
    return Call(f"POST {path}", {"plane": "read", "json": body}, status=status, has=has)


def opl(text: str, has: Mapping[str, Any]) -> Call:
    return Call("check_opl_syntax", {"body": text}, has=has)


ANN = "File:readme~#owners@ann"
SET = "File:readme~#viewers@Group:staff~#members"
BATCH = "batch_check_permission"
CHAIN = [f"Group:g{n}~#members@Group:g{n + 1}~#members" for n in range(6)]


def relationships() -> list[Scenario]:
    return [
        Scenario("a relationship is created, listed and deleted", [
            Call("create_relationship", {"body": tuple_(ANN)}, status=201, has={
                "namespace": "File", "object": "readme-{unique}", "relation": "owners", "subject_id": "ann",
                "subject_set": ABSENT,
            }, headers={"location": ANY}),
            listed(1, {"relation_tuples.0.subject_id": "ann"}, namespace="File", object="readme~"),
            Call("delete_relationships", arguments(ANN), status=204),
            listed(0, namespace="File", object="readme~"),
        ]),
        Scenario("a relationship of a subject set keeps its three parts", [
            Call("create_relationship", {"body": tuple_(SET)}, status=201, has={
                "subject_id": ABSENT, "subject_set.namespace": "Group", "subject_set.object": "staff-{unique}",
                "subject_set.relation": "members",
            }),
        ]),
        Scenario("the same relationship twice makes two rows", [
            write(ANN), write(ANN), listed(2, namespace="File", object="readme~"),
            Call("delete_relationships", arguments(ANN), status=204),
            listed(0, namespace="File", object="readme~"),
        ]),
        Scenario("a relation that the model does not know may be written", [
            Call("create_relationship", {"body": tuple_("File:readme~#nonsense@ann")}, status=201),
            listed(1, namespace="File", object="readme~", relation="nonsense"),
        ]),
        Scenario("an unknown namespace cannot be written", [
            Call("create_relationship", {"body": tuple_("Nope:x~#y@ann")}, status=404, error="NotFound",
                 has={"error.reason": ANY, "error.message": ANY}),
            Call("create_relationship", {"body": tuple_("File:x~#owners@Nope:a#b")}, status=404, error="NotFound"),
            listed(0, namespace="File", object="x~"),
        ]),
        Scenario("a relationship needs a subject", [
            put({"namespace": "File", "object": "x", "relation": "owners"}, 400, has={"error.reason": ABSENT}),
            put({"namespace": "Nope", "object": "x", "relation": "owners"}, 400),
            put(None, 400),
            put({}, 400),
        ]),
        Scenario("object and relation may be missing in a body, the namespace may not", [
            put({"namespace": "File", "subject_id": "{unique}"}, 201, has={"object": "", "relation": ""}),
            put({"object": "x", "relation": "owners", "subject_id": "ann"}, 404),
            listed(1, subject_id="{unique}"),
        ]),
        Scenario("members of a relationship are texts", [
            put(tuple_(ANN) | {"object": 1}, 400),
            put(tuple_(ANN) | {"subject_set": "Group"}, 400),
            put([tuple_(ANN)], 400),
            put("text", 400),
            listed(0, namespace="File", object="readme~"),
        ]),
        Scenario("of two subjects the id is kept", [
            put(tuple_(ANN) | {"subject_set": split("Group:staff#members")}, 201,
                has={"subject_id": "ann", "subject_set.object": "staff"}),
            listed(1, {"relation_tuples.0.subject_id": "ann", "relation_tuples.0.subject_set": ABSENT},
                   namespace="File", object="readme~"),
        ]),
        Scenario("a body that is not JSON is refused", [
            Call("PUT /admin/relation-tuples", {"plane": "write", "content": "{nope"}, status=400),
            Call("PUT /admin/relation-tuples", {"plane": "write"}, status=400),
            Call("PATCH /admin/relation-tuples", {"plane": "write", "content": "[nope"}, status=400),
            Call("POST /relation-tuples/check", {"plane": "read", "content": "{nope"}, status=400),
        ]),
        Scenario("a patch inserts and deletes", [
            write(ANN, SET),
            Call("patch_relationships", {"body": [
                {"action": "insert", "relation_tuple": tuple_("File:readme~#owners@bob")},
                {"action": "delete", "relation_tuple": tuple_(ANN)},
            ]}, status=204),
            listed(1, {"relation_tuples.0.subject_id": "bob"}, namespace="File", object="readme~", relation="owners"),
            listed(2, namespace="File", object="readme~"),
        ]),
        Scenario("a patch is done as a whole or not at all", [
            Call("patch_relationships", {"body": [
                {"action": "insert", "relation_tuple": tuple_(ANN)},
                {"action": "insert", "relation_tuple": tuple_("Nope:x#y@ann")},
            ]}, status=404, error="NotFound"),
            patch([{"action": "insert", "relation_tuple": tuple_(ANN)},
                   {"action": "upsert", "relation_tuple": tuple_(ANN)}], 400),
            listed(0, namespace="File", object="readme~"),
        ]),
        Scenario("a patch that inserts and deletes the same leaves nothing", [
            patch([{"action": "insert", "relation_tuple": tuple_(ANN)},
                   {"action": "delete", "relation_tuple": tuple_(ANN)}], 204),
            patch([{"action": "delete", "relation_tuple": tuple_(SET)},
                   {"action": "insert", "relation_tuple": tuple_(SET)}], 204),
            listed(0, namespace="File", object="readme~"),
        ]),
        Scenario("a patch needs action, relationship and subject", [
            patch([{"action": "insert"}], 400),
            patch([{"relation_tuple": tuple_(ANN)}], 400),
            patch([{"action": "insert", "relation_tuple": split("File:x#owners")}], 400),
            patch({"action": "insert"}, 400),
            patch([], 204),
            patch(None, 400),
            Call("PATCH /admin/relation-tuples", {"plane": "write", "content": "null"}, status=204),
        ]),
        Scenario("what is not there is deleted without complaint", [
            Call("delete_relationships", arguments(ANN), status=204),
            patch([{"action": "delete", "relation_tuple": tuple_(ANN)}], 204),
            patch([{"action": "delete", "relation_tuple": tuple_("Nope:x#y@ann")}], 404),
        ]),
        Scenario("deleting needs a known namespace", [
            delete("object=x", 400),
            delete("", 400),
            delete("namespace=", 404),
            delete("namespace=Nope", 404),
            delete("namespace=File&subject_set.namespace=Nope&subject_set.object=a&subject_set.relation=b", 404),
        ]),
        Scenario("deleting refuses what it does not know, and a body", [
            write(ANN),
            delete("namespace=File&object=readme~&bogus=1", 400),
            delete("namespace=File&object=readme~&page_size=1", 400),
            delete("namespace=File&object=readme~&subject=ann", 400),
            delete("namespace=File&object=readme~", 400, json={}),
            listed(1, namespace="File", object="readme~"),
        ]),
        Scenario("deleting by a part of the relationship takes all that fit", [
            write(ANN, SET, "File:readme~#owners@bob", "File:other~#owners@bob"),
            Call("delete_relationships", {"namespace": "File", "object": "readme-{unique}", "relation": "owners"},
                 status=204),
            listed(1, {"relation_tuples.0.relation": "viewers"}, namespace="File", object="readme~"),
            listed(1, namespace="File", object="other~"),
        ]),
        Scenario("a subject is named completely and once", [
            get("/relation-tuples?subject_set.namespace=Group", 400),
            get("/relation-tuples?subject_set.namespace=Group&subject_set.object=x", 400),
            get("/relation-tuples?subject_id=a&subject_set.namespace=Group&subject_set.object=x&subject_set.relation=y",
                400),
            get("/relation-tuples?subject=ann", 400),
            delete("namespace=File&subject_set.object=x", 400),
        ]),
        Scenario("the empty relation of a subject set is sent as such", [
            write("File:readme~#parents@Folder:root~#"),
            get("/relation-tuples?namespace=File&object=readme~"
                "&subject_set.namespace=Folder&subject_set.object=root~&subject_set.relation=", 200,
                {"relation_tuples.#": 1, "relation_tuples.0.subject_set.relation": ""}),
            get("/relation-tuples?namespace=File&object=readme~"
                "&subject_set.namespace=Folder&subject_set.object=root~", 400),
            allowed("File:readme~#parents@Folder:root~#"),
        ]),
        Scenario("relationships are listed by each of their parts", [
            write(ANN, SET, "Folder:readme~#viewers@{unique}", "File:other~#owners@{unique}"),
            listed(2, namespace="File", object="readme~"),
            listed(1, namespace="File", object="readme~", relation="viewers"),
            listed(2, subject_id="{unique}"),
            listed(1, {"relation_tuples.0.subject_set.object": "staff-{unique}"}, subject_set_namespace="Group",
                   subject_set_object="staff~", subject_set_relation="members"),
            listed(0, namespace="File", object="nowhere~"),
        ]),
        Scenario("lists go on behind the token of the body", [
            write(*(f"File:long~#owners@user{n}" for n in range(5))),
            Call("get_relationships", {"namespace": "File", "object": "long-{unique}", "page_size": 2},
                 has={"relation_tuples.#": 2, "next_page_token": ANY}, save="one"),
            Call("get_relationships", {"namespace": "File", "object": "long-{unique}", "page_size": 2,
                                       "page_token": "{one.next_page_token}"},
                 has={"relation_tuples.#": 2, "next_page_token": ANY}, save="two"),
            Call("get_relationships", {"namespace": "File", "object": "long-{unique}", "page_size": 2,
                                       "page_token": "{two.next_page_token}"},
                 has={"relation_tuples.#": 1, "next_page_token": ""}),
        ]),
        Scenario("a page holds a hundred relationships unless asked otherwise", [
            write(*(f"File:many~#owners@user{n}" for n in range(120))),
            get("/relation-tuples?namespace=File&object=many~", 200, {"relation_tuples.#": 100}),
            get("/relation-tuples?namespace=File&object=many~&page_size=0", 200, {"relation_tuples.#": 100}),
            get("/relation-tuples?namespace=File&object=many~&page_size=110", 200, {"relation_tuples.#": 110}),
            get("/relation-tuples?namespace=File&object=many~&page_size=1000", 200,
                {"relation_tuples.#": 120, "next_page_token": ""}),
            get("/relation-tuples?namespace=File&object=many~&page_size=120", 200,
                {"relation_tuples.#": 120, "next_page_token": ""}),
        ]),
        Scenario("a page size that is no number is refused", [
            get("/relation-tuples?page_size=abc", 400),
            get("/relation-tuples?namespace=File&page_size=1.5", 400),
        ]),
        Scenario("a page token that is none is an error of the server in 0.14", [
            get("/relation-tuples?page_token=garbage", 500, {"error.code": 500}),
        ]),
        Scenario("unknown members of a list query are ignored, unknown namespaces are not", [
            get("/relation-tuples?namespace=File&object=readme~&bogus=1", 200, {"relation_tuples.#": 0}),
            Call("get_relationships", {"namespace": "Nope"}, status=404, error="NotFound"),
            get("/relation-tuples?namespace=", 404),
        ]),
        Scenario("the namespaces are those of the model", [
            Call("list_relationship_namespaces", has={"namespaces.#": 4, "namespaces.0.name": str}),
        ]),
    ]  # fmt: skip


def permissions() -> list[Scenario]:
    return [
        Scenario("who has a relation is allowed, others are not", [
            write(ANN),
            allowed(ANN),
            denied("File:readme~#owners@bob"),
            denied("File:other~#owners@ann"),
            denied("File:readme~#editors@ann"),
        ]),
        Scenario("members of a subject set are allowed", [
            write(SET, "Group:staff~#members@ann"),
            allowed("File:readme~#viewers@ann"),
            allowed("File:readme~#viewers@Group:staff~#members"),
            denied("File:readme~#viewers@bob"),
        ]),
        Scenario("groups of groups are followed, also in circles", [
            write(SET, "Group:staff~#members@Group:inner~#members", "Group:inner~#members@Group:staff~#members",
                  "Group:inner~#members@ann"),
            allowed("File:readme~#viewers@ann"),
            denied("File:readme~#viewers@bob"),
        ]),
        Scenario("a chain of groups is followed to a depth of five", [
            write("File:deep~#viewers@Group:g0~#members", *CHAIN, "Group:g3~#members@ann", "Group:g4~#members@bob",
                  "Group:g6~#members@cy"),
            allowed("File:deep~#viewers@ann"),
            denied("File:deep~#viewers@bob"),
            denied("File:deep~#viewers@cy"),
            allowed("File:deep~#viewers@ann", max_depth=5),
            denied("File:deep~#viewers@ann", max_depth=4),
            denied("File:deep~#viewers@bob", max_depth=99),
        ]),
        Scenario("permits join relations with or", [
            write(ANN, "File:readme~#viewers@bob"),
            allowed("File:readme~#view@ann"), allowed("File:readme~#view@bob"), denied("File:readme~#view@cy"),
        ]),
        Scenario("permits ask the parents of an object", [
            write("File:readme~#parents@Folder:sub~#", "Folder:sub~#parents@Folder:root~#",
                  "Folder:root~#viewers@ann", "Folder:sub~#viewers@bob"),
            allowed("File:readme~#view@ann"), allowed("File:readme~#view@bob"), denied("File:readme~#view@cy"),
            allowed("File:readme~#list@bob"), denied("File:readme~#list@ann"),
        ]),
        Scenario("permits exclude with not", [
            write(ANN, "File:readme~#editors@bob", "File:readme~#banned@bob"),
            allowed("File:readme~#edit@ann"), denied("File:readme~#edit@bob"), denied("File:readme~#edit@cy"),
        ]),
        Scenario("permits build on permits with and", [
            write(ANN, "File:readme~#editors@bob"),
            allowed("File:readme~#edit@bob"), denied("File:readme~#share@bob"), allowed("File:readme~#share@ann"),
            write("File:readme~#banned@ann"),
            denied("File:readme~#share@ann"),
        ]),
        Scenario("a permission may be given directly too", [
            write("File:readme~#view@ann"),
            allowed("File:readme~#view@ann"),
        ]),
        Scenario("a relation taken away is denied at once", [
            write(ANN), allowed("File:readme~#view@ann"),
            Call("delete_relationships", arguments(ANN), status=204),
            denied("File:readme~#view@ann"),
        ]),
        Scenario("the mirrored check tells denial by its status, and that is no error", [
            write(ANN),
            Call("check_permission_or_error", arguments(ANN), has={"allowed": True}),
            Call("check_permission_or_error", arguments("File:readme~#owners@bob"), status=403,
                 has={"allowed": False}),
            Call("post_check_permission_or_error", {"body": tuple_(ANN)}, has={"allowed": True}),
            Call("post_check_permission_or_error", {"body": tuple_("File:readme~#owners@bob")}, status=403,
                 has={"allowed": False}),
        ]),
        Scenario("a check by body answers as one by query", [
            write(ANN, SET),
            Call("post_check_permission", {"body": tuple_(ANN)}, has={"allowed": True}),
            Call("post_check_permission", {"body": tuple_("File:readme~#owners@bob")}, has={"allowed": False}),
            Call("post_check_permission", {"body": tuple_(SET)}, has={"allowed": True}),
            post("/relation-tuples/check/openapi", tuple_(ANN) | {"bogus": 1}, 200, {"allowed": True}),
        ]),
        Scenario("an unknown namespace is denied", [
            denied("Nope:readme~#view@ann"),
            denied("File:readme~#viewers@Nope:a#b"),
            Call("post_check_permission", {"body": tuple_("Nope:readme~#view@ann")}, has={"allowed": False}),
            Call("check_permission_or_error", arguments("Nope:readme~#view@ann"), status=403, has={"allowed": False}),
        ]),
        Scenario("a relation that the model does not know cannot be checked", [
            Call("check_permission", arguments("File:readme~#nonsense@ann"), status=400, error="BadRequest"),
            Call("check_permission_or_error", arguments("File:readme~#nonsense@ann"), status=400, error="BadRequest"),
            Call("post_check_permission", {"body": tuple_("File:readme~#nonsense@ann")}, status=400,
                 error="BadRequest", has={"error.reason": ANY}),
        ]),
        Scenario("a relation without declaration inside a subject set is an error as well", [
            write("File:readme~#viewers@Group:staff~#nonsense"),
            Call("check_permission", arguments("File:readme~#viewers@ann"), status=400, error="BadRequest"),
        ]),
        Scenario("a check needs all of its parts in a query", [
            get("/relation-tuples/check?namespace=File&object=x&relation=view", 400),
            get("/relation-tuples/check/openapi?namespace=File&object=x&subject_id=ann", 400),
            get("/relation-tuples/check?object=x&relation=view&subject_id=ann", 400),
            get("/relation-tuples/check?namespace=File&relation=view&subject_id=ann", 400),
            get("/relation-tuples/check?namespace=File&object=x&relation=view&subject=ann", 400),
            get("/relation-tuples/check", 400),
        ]),
        Scenario("a check without namespace is denied in a body", [
            post("/relation-tuples/check/openapi", {}, 200, {"allowed": False}),
            post("/relation-tuples/check", {}, 403, {"allowed": False}),
            post("/relation-tuples/check", {"namespace": "File", "object": "x", "relation": "view"}, 400),
            post("/relation-tuples/check", [], 400),
            post("/relation-tuples/check", {"namespace": 1}, 400),
        ]),
        Scenario("a depth that is no number is refused before the body is read", [
            get("/relation-tuples/check?namespace=File&object=x&relation=view&subject_id=ann&max-depth=abc", 400),
            Call("POST /relation-tuples/check?max-depth=abc", {"plane": "read", "content": "{nope"}, status=400),
            get("/relation-tuples/expand?namespace=File&object=x&relation=view&max-depth=abc", 400),
        ]),
        Scenario("a depth of nothing or less is the depth of the server", [
            write(SET, "Group:staff~#members@ann"),
            allowed("File:readme~#viewers@ann", max_depth=0),
            allowed("File:readme~#viewers@ann", max_depth=-1),
            denied("File:readme~#viewers@ann", max_depth=1),
            allowed("File:readme~#viewers@ann", max_depth=2),
            denied(SET, max_depth=1),
        ]),
        Scenario("each inner group of a permit is a step of depth", [
            write(ANN),
            denied(ANN, max_depth=1), allowed(ANN, max_depth=2),
            allowed("File:readme~#view@ann", max_depth=1),
            denied("File:readme~#edit@ann", max_depth=2), allowed("File:readme~#edit@ann", max_depth=3),
            denied("File:readme~#share@ann", max_depth=4), allowed("File:readme~#share@ann", max_depth=5),
        ]),
        Scenario("a batch answers each question in its place", [
            write(ANN),
            Call(BATCH, {"body": {"tuples": [tuple_(ANN), tuple_("File:readme~#view@bob"),
                                             tuple_("File:readme~#view@ann")]}},
                 has={"results.#": 3, "results.0.allowed": True, "results.1.allowed": False, "results.2.allowed": True,
                      "results.0.error": ABSENT, "results.1.error": ABSENT}),
        ]),
        Scenario("a batch tells the error of each question", [
            Call(BATCH, {"body": {"tuples": [tuple_("Nope:x#y@ann"), tuple_("File:x#nonsense@ann"),
                                             tuple_("File:x#viewers@Nope:a#b")]}},
                 has={"results.0.allowed": False, "results.0.error": str, "results.1.allowed": False,
                      "results.1.error": str, "results.2.error": str}),
            post("/relation-tuples/batch/check", {"tuples": [split("File:x#view"), {}]}, 200,
                 {"results.0.error": str, "results.1.error": str}),
        ]),
        Scenario("a batch has at most ten questions", [
            Call(BATCH, {"body": {"tuples": [tuple_(ANN)] * 10}}, has={"results.#": 10}),
            Call(BATCH, {"body": {"tuples": [tuple_(ANN)] * 11}}, status=400, error="BadRequest"),
        ]),
        Scenario("a batch of nothing is nothing", [
            post("/relation-tuples/batch/check", {}, 200, {"results.#": 0}),
            post("/relation-tuples/batch/check", {"tuples": None}, 200, {"results.#": 0}),
            post("/relation-tuples/batch/check", {"tuples": {}}, 400),
            post("/relation-tuples/batch/check", {"tuples": [1]}, 400),
            post("/relation-tuples/batch/check", [], 400),
        ]),
        Scenario("an expansion shows who is behind a relation", [
            write(SET, "Group:staff~#members@ann"),
            Call("expand_permissions", {"namespace": "File", "object": "readme-{unique}", "relation": "viewers"}, has={
                "type": "union", "tuple.namespace": "", "tuple.subject_set.object": "readme-{unique}",
                "children.#": 1, "children.0.type": "union", "children.0.tuple.subject_set.object": "staff-{unique}",
                "children.0.children.0.type": "leaf", "children.0.children.0.tuple.subject_id": "ann",
                "children.0.children.0.children": ABSENT,
            }),
        ]),
        Scenario("an expansion ends at its depth, and where it goes in circles", [
            write(SET, "Group:staff~#members@File:readme~#viewers"),
            Call("expand_permissions", {"namespace": "File", "object": "readme-{unique}", "relation": "viewers",
                                        "max_depth": 1},
                 has={"type": "leaf", "children": ABSENT, "tuple.subject_set.relation": "viewers"}),
            Call("expand_permissions", {"namespace": "File", "object": "readme-{unique}", "relation": "viewers",
                                        "max_depth": 2},
                 has={"type": "union", "children.0.type": "leaf"}),
            Call("expand_permissions", {"namespace": "File", "object": "readme-{unique}", "relation": "viewers"},
                 has={"children.0.children.0.type": "leaf", "children.0.children.0.children": ABSENT}),
        ]),
        Scenario("an expansion of nothing is an error with status 200", [
            get("/relation-tuples/expand?namespace=File&object=none~&relation=viewers", 200,
                {"code": 404, "error": ABSENT}),
            get("/relation-tuples/expand?namespace=File&object=none~&relation=view", 200, {"code": 404}),
            get("/relation-tuples/expand?namespace=Group", 200, {"code": 404}),
        ]),
        Scenario("an expansion in an unknown namespace is not found", [
            Call("expand_permissions", {"namespace": "Nope", "object": "x", "relation": "y"}, status=404,
                 error="NotFound"),
            get("/relation-tuples/expand", 404),
        ]),
        Scenario("a fine model has no errors", [
            opl(MODEL, {"errors": ABSENT}),
            opl("not a model at all", {"errors": ABSENT}),
        ]),
        Scenario("a mistake in a model is shown where it stands", [
            opl("class User implements Namespace {\nclass File implements Namespace {\n", {
                "errors.#": 1, "errors.0.message": str, "errors.0.start.Line": 1, "errors.0.start.column": 34,
                "errors.0.end.Line": 2, "errors.0.end.column": 5,
            }),
            opl("class File implements Namespace { related: { owners: Nope[] } }",
                {"errors.#": 1, "errors.0.start.column": 53, "errors.0.end.column": 57}),
        ]),
        Scenario("names in a model are looked up", [
            opl("class User implements Namespace {}\nclass D implements Namespace { related: { o: User[] } "
                "permits = { v: (ctx) => this.related.x.includes(ctx.subject) || this.permits.y(ctx) } }",
                {"errors.#": 2, "errors.0.start.Line": 2}),
            opl("class User implements Namespace {}\nclass D implements Namespace { related: { o: User[] } "
                "permits = { v: (ctx) => this.related.o.traverse((p) => p.permits.z(ctx)) } }",
                {"errors.#": 1}),
        ]),
        Scenario("wrong methods and unknown paths", [
            Call("POST /relation-tuples", {"plane": "read", "json": {}}, status=405, headers={"allow": "GET, OPTIONS"}),
            Call("GET /admin/relation-tuples", {"plane": "write"}, status=405),
            Call("DELETE /relation-tuples/check", {"plane": "read"}, status=405),
            Call("GET /opl/syntax/check", {"plane": "opl"}, status=405),
            Call("GET /relation-tuples/nowhere", {"plane": "read"}, status=404),
        ]),
    ]  # fmt: skip


def in_plain_namespaces() -> list[Scenario]:
    videos = "videos:cat~#view@"
    return [
        Scenario("namespaces without a model take any relation", [
            write(f"{videos}ann", f"{videos}groups:staff~#member", "groups:staff~#member@bob"),
            allowed(f"{videos}ann"), allowed(f"{videos}bob"), denied(f"{videos}eve"),
            denied("videos:cat~#anything@ann"),
            Call("list_relationship_namespaces", has={"namespaces.#": 2}),
        ], variant="keto-list"),
        Scenario("the limit of a batch is the operator's", [
            Call(BATCH, {"body": {"tuples": [tuple_(f"{videos}ann")] * 2}}, has={"results.#": 2}),
            Call(BATCH, {"body": {"tuples": [tuple_(f"{videos}ann")] * 3}}, status=400, error="BadRequest"),
        ], variant="keto-list"),
    ]  # fmt: skip


def with_model(scenarios: list[Scenario]) -> list[Scenario]:
    return [replace(scenario, variant="keto-model") for scenario in scenarios]


SCENARIOS = [*with_model(relationships() + permissions()), *in_plain_namespaces()]
