"""fake.tokens: tokens without a grant, as Hydra would issue them."""

from __future__ import annotations

from typing import Any

import jwt
import pytest

from ory_async import Ory
from ory_async.testing import FakeOry
from tests.support.clock import stopped


def claims(token: str) -> dict[str, Any]:
    return jwt.decode(token, options={"verify_signature": False})


async def told(ory: Ory, token: str) -> dict[str, Any]:
    """What introspection says."""
    raw = await ory.raw(ory.oauth2.introspect_oauth2_token, {"token": token})
    found: dict[str, Any] = raw.parsed.to_dict()
    return found


async def test_an_issued_token_is_as_one_that_was_asked_for() -> None:
    for strategy in ("opaque", "jwt"):
        fake = FakeOry(oauth2_access_token=strategy, now=stopped())
        async with fake.client() as ory:
            client = {
                "client_id": "svc",
                "client_secret": "secret",
                "grant_types": ["client_credentials"],
                "scope": "a",
            }
            await ory.oauth2.create_oauth2_client(client)
            form = {"grant_type": "client_credentials", "scope": "a"}
            asked = await ory.oauth2.oauth2_token_exchange(form, client_auth=("svc", "secret"))
            issued, other = fake.tokens.issue("svc", scope="a"), str(asked.access_token)
            assert await told(ory, issued) == await told(ory, other)
            if strategy == "jwt":
                assert {**claims(issued), "jti": ""} == {**claims(other), "jti": ""}
                assert jwt.get_unverified_header(issued) == jwt.get_unverified_header(other)


async def test_it_expires_on_the_clock_of_the_fake() -> None:
    fake = FakeOry(now=stopped(), oauth2_access_lifespan=300)
    async with fake.client() as ory:
        token, short = fake.tokens.issue(), fake.tokens.issue(expires_in=10)
        fake.advance(10)
        assert [(await told(ory, each))["active"] for each in (token, short)] == [True, False]
        fake.advance(290)
        assert (await told(ory, token))["active"] is False


async def test_members_can_be_added_and_left_out() -> None:
    fake = FakeOry()
    async with fake.client() as ory:
        found = await told(ory, fake.tokens.issue(claims={"ext": {"tenant": "t1"}}, without=["sub", "exp"]))
        assert found["ext"] == {"tenant": "t1"}
        assert not {"sub", "exp"} & {*found}
        token = fake.tokens.issue(strategy="jwt", claims={"tenant": "t1"}, without=["aud", "exp"])
        assert claims(token)["tenant"] == "t1"
        assert not {"aud", "exp"} & {*claims(token)}


async def test_kinds_that_are_no_access_tokens() -> None:
    fake = FakeOry()
    async with fake.client() as ory:
        assert (await told(ory, fake.tokens.issue(kind="refresh_token")))["token_use"] == "refresh_token"
        identity = fake.tokens.issue("svc", subject="ann", kind="id_token")
        assert await told(ory, identity) == {"active": False}
        assert (claims(identity)["sub"], claims(identity)["aud"]) == ("ann", ["svc"])
        assert {"at_hash", "rat", "auth_time"} <= {*claims(identity)}


async def test_revoked_is_over_and_unknown_is_an_error() -> None:
    fake = FakeOry()
    async with fake.client() as ory:
        token = fake.tokens.issue()
        fake.tokens.revoke(token)
        assert (await told(ory, token))["active"] is False
    with pytest.raises(ValueError, match="token"):
        fake.tokens.revoke("unknown")


async def test_keys_are_rotated_and_forgotten() -> None:
    fake = FakeOry()

    async def published(ory: Ory) -> set[str]:
        return {str(key.kid) for key in (await ory.wellknown.discover_json_web_keys()).keys or ()}

    async with fake.client() as ory:
        first = jwt.get_unverified_header(fake.tokens.issue(strategy="jwt"))["kid"]
        assert first in await published(ory)
        second = fake.tokens.rotate_keys()
        assert jwt.get_unverified_header(fake.tokens.issue(strategy="jwt"))["kid"] == second
        assert {first, second} <= await published(ory)
        third = fake.tokens.rotate_keys(forget=True)
        assert await published(ory) == {third}
