"""Hashes of other systems become those of Kratos; tests/live/test_password_hashes.py signs in with each of them."""

from __future__ import annotations

import base64
import hashlib
import warnings

import pytest

from ory_async import InvalidArgument
from ory_async.password_hashes import FORMATS, UnusableHashWarning, kratos_hash, problem_of
from tests.support.stubs import always, network
from tests.unit.password_hashes import HOPELESS, OWN, PASSWORD, STORED


@pytest.mark.parametrize("name", STORED)
def test_a_stored_hash_is_converted_and_then_stays(name: str) -> None:
    converted = kratos_hash(STORED[name])
    assert problem_of(converted) is None
    assert kratos_hash(converted) == converted


@pytest.mark.parametrize("name", OWN)
def test_a_hash_of_kratos_stays(name: str) -> None:
    assert problem_of(OWN[name]) is None
    assert kratos_hash(OWN[name]) == OWN[name]


def test_every_format_of_kratos_is_met() -> None:
    import re

    converted = [kratos_hash(stored) for stored in [*STORED.values(), *OWN.values()]]
    assert [begin for begin in FORMATS if not any(re.match(begin, one) for one in converted)] == []


def test_the_numbers_are_those_that_were_stored() -> None:
    _, name, cost, salt, digest = kratos_hash(STORED["passlib scrypt"]).split("$")
    assert (name, cost) == ("scrypt", "ln=256,r=8,p=1")
    made = hashlib.scrypt(PASSWORD.encode(), salt=base64.b64decode(salt), n=256, r=8, p=1, dklen=32)
    assert base64.b64decode(digest, validate=True) == made
    _, name, cost, salt, digest = kratos_hash(STORED["django pbkdf2_sha256"]).split("$")
    assert (name, cost) == ("pbkdf2-sha256", "i=1000,l=32")
    assert "=" not in salt + digest
    made = hashlib.pbkdf2_hmac("sha256", PASSWORD.encode(), base64.b64decode(salt + "=="), 1000)
    assert base64.b64decode(digest + "=") == made
    assert base64.b64decode(kratos_hash(STORED["passlib hex_md5"])[5:]) == hashlib.md5(PASSWORD.encode()).digest()


@pytest.mark.parametrize(
    "stored",
    [
        *HOPELESS.values(),
        "",
        "plain text",
        "$scrypt$ln=0,r=8,p=1$YQ==$YQ==",
        "$scrypt$ln=16383,r=8,p=1$YQ==$YQ==",
        "$argon2id$v=16$m=64,t=1,p=1$YWFhYQ$YWFhYQ",
        "$md5$not base64",
        "$2b$05$tooshort",
        "{SSHA}x",
        "$unknown$x",
    ],
)
def test_what_kratos_cannot_check_is_refused(stored: str) -> None:
    with pytest.raises(InvalidArgument) as refused:
        kratos_hash(stored)
    assert stored == "" or stored not in str(refused.value)


async def test_a_hash_that_signs_nobody_in_is_warned_of() -> None:
    def body(hashed: str) -> dict[str, object]:
        return {"traits": {}, "credentials": {"password": {"config": {"hashed_password": hashed}}}}

    wire = always(200, {"identities": []})
    ory = network(wire)
    for bad in (STORED["passlib scrypt"], STORED["passlib pbkdf2_sha256"], "$md5$" + STORED["passlib hex_md5"]):
        with pytest.warns(UnusableHashWarning) as told:
            await ory.identity.batch_patch_identities({"identities": [{"create": body(bad)}]})
        assert told[0].filename == __file__
        assert bad not in str(told[0].message)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        unknown = ["x", STORED["passlib hex_md5"], STORED["django scrypt"]]  # a 400 of the server
        for good in [*OWN.values(), *unknown]:
            await ory.identity.batch_patch_identities({"identities": [{"create": body(good)}, {}]})
    assert len(wire.requests) == 6 + len(OWN)
