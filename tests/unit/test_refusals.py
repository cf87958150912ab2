"""What servers take and lose, or answer with a 500: nothing is sent, and the error names the place."""

from __future__ import annotations

from typing import Any

import pytest

from ory_async import InvalidArgument, Ory
from ory_async._runtime.refusals import BCRYPT_BYTES, LONGEST_QUERY, MOST_BYTES
from ory_async.v1.models import (
    CreateIdentityBody,
    IdentityWithCredentials,
    IdentityWithCredentialsPassword,
    IdentityWithCredentialsPasswordConfig,
    JsonPatch,
    Relationship,
    RelationshipPatch,
    SubjectSet,
)
from tests.support.stubs import Wire, always, network

TUPLE: dict[str, Any] = {"namespace": "Doc", "object": "1", "relation": "owners", "subject_id": "ann"}


def ory(body: Any = None) -> tuple[Ory, Wire]:
    wire = always(200, {} if body is None else body)
    return network(wire), wire


@pytest.mark.parametrize("call", ["identity", "client"])
async def test_a_patch_that_the_server_cannot_apply(call: str) -> None:
    client, wire = ory({"id": "i", "schema_id": "d", "schema_url": "", "traits": {}})
    patch: Any = {"identity": client.identity.patch_identity, "client": client.oauth2.patch_oauth2_client}[call]
    add = {"op": "add", "path": "/metadata_public", "value": {"a": 1}}
    for op in ("test", "copy", "move", "bogus", None):
        row = {"op": op, "path": "/state", "value": "active", "from": "/x"}
        for rows in ([add, row], [JsonPatch.from_dict(add), JsonPatch.from_dict(row)]):
            with pytest.raises(InvalidArgument) as refused:
                await patch("i", rows)
            assert refused.value.argument == "body[1].op"
    assert wire.requests == []
    await patch(
        "i", [add, {"op": "remove", "path": "/metadata_public/a"}, {"op": "replace", "path": "/x", "value": None}]
    )
    assert len(wire.requests) == 1


async def test_a_tuple_that_would_be_lost() -> None:
    client, wire = ory()
    delete, insert = {"action": "delete", "relation_tuple": TUPLE}, {"action": "insert", "relation_tuple": TUPLE}
    other = {"action": "insert", "relation_tuple": {**TUPLE, "object": "2"}}
    models = [RelationshipPatch(action=action, relation_tuple=Relationship(**TUPLE)) for action in ("delete", "insert")]
    for rows in ([delete, insert], [delete, other, insert], models, [delete, models[1]], [models[0], insert]):
        with pytest.raises(InvalidArgument) as refused:
            await client.relationship.patch_relationships(rows)
        assert refused.value.argument == f"body[{len(rows) - 1}]"
    assert wire.requests == []
    in_a_set = {
        "action": "insert",
        "relation_tuple": {**TUPLE, "subject_set": SubjectSet(namespace="G", object="g", relation="m")},
    }
    for rows in ([delete, other], [insert, delete], [insert, insert], [delete, delete], [delete, in_a_set], [], [{}]):
        await client.relationship.patch_relationships(rows)
    assert len(wire.requests) == 7


def with_password(password: Any) -> dict[str, Any]:
    return {"traits": {}, "credentials": {"password": {"config": {"password": password}}}}


async def test_a_password_longer_than_bcrypt_reads() -> None:
    client, wire = ory({"id": "i", "schema_id": "d", "schema_url": "", "traits": {}, "identities": []})
    fits = ["x" * BCRYPT_BYTES, "ä" * (BCRYPT_BYTES // 2), "", None]
    for long in ("x" * (BCRYPT_BYTES + 1), "ä" * (BCRYPT_BYTES // 2 + 1)):
        config = IdentityWithCredentialsPasswordConfig(password=long)
        model = CreateIdentityBody(
            traits={},
            credentials=IdentityWithCredentials(password=IdentityWithCredentialsPassword(config=config)),
        )
        for body in (with_password(long), model):
            for place, call in (
                ("body", lambda body=body: client.identity.create_identity(body)),
                ("body", lambda body=body: client.identity.update_identity("i", body)),
                (
                    "body.identities[1].create",
                    lambda body=body: client.identity.batch_patch_identities(
                        {"identities": [{"create": with_password("ok")}, {"create": body}]}
                    ),
                ),
            ):
                with pytest.raises(InvalidArgument) as refused:
                    await call()
                assert refused.value.argument == f"{place}.credentials.password.config.password"
                assert long not in str(refused.value)
    assert wire.requests == []
    for password in fits:
        await client.identity.create_identity(with_password(password))
    for odd in ({"traits": {}, "credentials": 7}, {"traits": {}, "credentials": {"password": {"config": []}}}):
        await client.identity.create_identity(odd)
    for odd in ({}, {"identities": [{}, {"create": {}}]}, {"identities": "x"}):
        await client.identity.batch_patch_identities(odd)
    assert len(wire.requests) == len(fits) + 5


async def test_a_body_that_kratos_does_not_read() -> None:
    client, wire = ory({"id": "i", "schema_id": "d", "schema_url": "", "traits": {}})
    frame = len(b'{"traits":{"x":""}}')
    with pytest.raises(InvalidArgument) as refused:
        await client.identity.create_identity({"traits": {"x": "y" * (MOST_BYTES - frame + 1)}})
    assert refused.value.argument == "body"
    assert wire.requests == []
    await client.identity.create_identity({"traits": {"x": "y" * (MOST_BYTES - frame)}})
    await client.oauth2.create_oauth2_client({"metadata": {"x": "y" * (MOST_BYTES + 1)}})  # Hydra takes more
    assert len(wire.requests) == 2


async def test_a_query_that_is_too_long_for_an_address() -> None:
    client, wire = ory([])
    ids = [f"00000000-0000-4000-8000-{number:012}" for number in range(2000)]
    with pytest.raises(InvalidArgument) as refused:
        await client.identity.list_identities(ids=ids)
    assert refused.value.argument == "ids"
    with pytest.raises(InvalidArgument) as refused:
        await client.identity.list_identities(credentials_identifier="ä" * (LONGEST_QUERY // 6))
    assert refused.value.argument == "credentials_identifier"
    assert wire.requests == []
    await client.identity.list_identities(ids=ids[:1000])
    await client.identity.list_identities(credentials_identifier="x" * (LONGEST_QUERY - 100))
    assert [len(request.url.query) <= LONGEST_QUERY for request in wire.requests] == [True, True]
