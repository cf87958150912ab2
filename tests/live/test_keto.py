"""Keto v0.14.0 as it is: writing, checking, expanding; denied is an answer."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator

import pytest

from ory_async import BadRequest, ConfigurationError, InvalidArgument, NotFound, Ory
from tests.servers.running import Server

pytestmark = pytest.mark.live("keto")


@pytest.fixture
async def ory(keto: Server) -> AsyncIterator[Ory]:
    client = Ory.self_hosted(keto_read=keto.read_url, keto_write=keto.write_url, keto_opl=keto.opl_url)
    async with client:
        yield client


def document() -> str:
    return f"doc-{secrets.token_hex(4)}"


async def own(ory: Ory, doc: str, user: str) -> None:
    await ory.relationship.create_relationship(
        {"namespace": "Doc", "object": doc, "relation": "owners", "subject_id": user}
    )


async def test_write_check_delete(ory: Ory) -> None:
    doc = document()
    await own(ory, doc, "ada")
    asked = {"namespace": "Doc", "object": doc, "relation": "view"}
    assert (await ory.permission.check_permission(**asked, subject_id="ada")).allowed is True
    assert (await ory.permission.check_permission(**asked, subject_id="bob")).allowed is False
    await ory.relationship.delete_relationships(namespace="Doc", object=doc)
    assert (await ory.permission.check_permission(**asked, subject_id="ada")).allowed is False


async def test_denied_with_403_is_a_result(ory: Ory) -> None:
    doc = document()
    await own(ory, doc, "ada")
    asked = {"namespace": "Doc", "object": doc, "relation": "owners"}
    raw = await ory.raw(ory.permission.check_permission_or_error, **asked, subject_id="bob")
    assert (raw.status, raw.parsed.allowed) == (403, False)
    denied = await ory.permission.post_check_permission_or_error({**asked, "subject_id": "bob"})
    assert denied.allowed is False
    with pytest.raises(BadRequest):
        await ory.permission.check_permission_or_error(**asked)


async def test_batch_check(ory: Ory) -> None:
    doc = document()
    await own(ory, doc, "ada")
    tuples = [{"namespace": "Doc", "object": doc, "relation": "owners", "subject_id": u} for u in ("ada", "bob")]
    result = await ory.permission.batch_check_permission({"tuples": tuples})
    assert [item.allowed for item in result.results] == [True, False]
    with pytest.raises(BadRequest):
        await ory.permission.batch_check_permission({"tuples": tuples * 6})
    with pytest.raises(InvalidArgument):
        await ory.permission.batch_check_permission({"tuples": [None]})


async def test_expand(ory: Ory) -> None:
    doc = document()
    await own(ory, doc, "ada")
    tree = await ory.permission.expand_permissions(namespace="Doc", object=doc, relation="owners")
    assert tree.type == "union"
    assert tree.children is not None
    subjects = [child.tuple.subject_id for child in tree.children if child.tuple is not None]
    assert subjects == ["ada"]
    nothing = await ory.permission.expand_permissions(namespace="Doc", object="nothing", relation="owners")
    assert nothing.type is None
    assert nothing.additional_properties["code"] == 404
    with pytest.raises(NotFound):
        await ory.permission.expand_permissions(namespace="Unknown", object="x", relation="y")


async def test_pages_by_body_token(ory: Ory) -> None:
    doc = document()
    for number in range(7):
        await own(ory, doc, f"user-{number}")
    rows = ory.relationship.get_relationships(namespace="Doc", object=doc, page_size=3)
    sizes = [len(page.items) async for page in rows.pages()]
    assert sum(sizes) == 7
    assert sorted([row.subject_id async for row in rows], key=str) == [f"user-{number}" for number in range(7)]


async def test_patch_is_all_or_nothing(ory: Ory) -> None:
    doc = document()
    row = {"namespace": "Doc", "object": doc, "relation": "owners", "subject_id": "ada"}
    await ory.relationship.patch_relationships([{"action": "insert", "relation_tuple": row}])
    with pytest.raises(NotFound):
        await ory.relationship.patch_relationships(
            [
                {"action": "delete", "relation_tuple": row},
                {"action": "insert", "relation_tuple": {**row, "namespace": "Unknown"}},
            ]
        )
    page = await ory.relationship.get_relationships(namespace="Doc", object=doc)
    assert [found.subject_id for found in page.items] == ["ada"]


async def test_empty_relation_of_a_subject_set_is_sent(ory: Ory) -> None:
    doc = document()
    await ory.relationship.create_relationship(
        {
            "namespace": "Doc",
            "object": doc,
            "relation": "viewers",
            "subject_set": {"namespace": "User", "object": "ada", "relation": ""},
        }
    )
    asked = {"subject_set_namespace": "User", "subject_set_object": "ada", "subject_set_relation": ""}
    page = await ory.relationship.get_relationships(namespace="Doc", object=doc, **asked)
    assert len(page.items) == 1


async def test_opl_is_checked_as_text(ory: Ory) -> None:
    good = await ory.relationship.check_opl_syntax("class User implements Namespace {}")
    assert not good.errors
    bad = await ory.relationship.check_opl_syntax("class User implements {")
    assert bad.errors


async def test_an_operation_without_a_url_names_the_argument(ory: Ory) -> None:
    with pytest.raises(ConfigurationError) as missing:
        await ory.identity.get_identity("x")
    assert "kratos_admin" in str(missing.value)
