"""Recordings of the admin plane and of sessions."""

from __future__ import annotations

from ory_async.testing.kratos.schema import IdentitySchema
from tests.contract.replay import Given, Replay
from tests.contract.replay_login import ALL_METHODS, called

SERVICE = "kratos"
REG1 = "reg1@example.org"
TOTP_URL = "otpauth://totp/test:cred1@example.org?algorithm=SHA1&digits=6&issuer=test&period=30&secret=GEZDGNBVGY3TQOJQ"


async def with_totp(replay: Replay) -> None:
    """The user has an authenticator app."""
    recorded = replay.exchanges[0]["response"]["body"]
    replay.mapping[recorded["id"]] = await replay.register("cred1@example.org")
    identity = replay.fake._store.by_identifier("cred1@example.org")
    assert identity is not None
    identity.totp_url = TOTP_URL


async def mails(replay: Replay) -> None:
    """As many mails as the recording found, to the same addresses in the same order."""
    for message in reversed(replay.exchanges[2]["response"]["body"]):
        replay.fake._store.courier.send(
            **{name: message[name] for name in ("recipient", "template_type", "subject", "body")}
        )


async def without_address(replay: Replay) -> None:
    """A second identity schema, whose only identifier is a user name."""
    use = {"credentials": {"password": {"identifier": True}}}
    user = {"type": "string", "ory.sh/kratos": use}
    traits = {"type": "object", "properties": {"user": user}, "required": ["user"]}
    document = {"$schema": "http://json-schema.org/draft-07/schema#", "properties": {"traits": traits}}
    replay.fake._store.schemas["noaddr"] = IdentitySchema("noaddr", document)


SCENARIOS: dict[str, Given] = {
    "admin_courier": Given(setup=mails),
    "admin_credentials_delete": Given(setup=with_totp, options={"methods": ALL_METHODS}),
    "admin_identity_batch": Given(),
    "admin_identity_batch_duplicate": Given(),
    "admin_identity_crud": Given(),
    "admin_identity_errors": Given(),
    "admin_identity_external_id": Given(),
    "admin_identity_filters": Given(users=("fa@example.org", "fb@example.org"), registered=False),
    "admin_identity_list_empty": Given(),
    "admin_manage_sessions": Given(
        users=("ms@example.org",),
        tokens={"ory_st_placeholder1": "ms@example.org"},
    ),
    "admin_misc": Given(),
    "admin_recovery_disabled": Given(options={"methods": ("password", "code", "link"), "recovery": "off"}),
    "admin_recovery_methods_off": Given(
        options={"methods": (), "recovery": "link", "verification": "link"},
    ),
    "admin_recovery_no_address": Given(options={"methods": ("password", "code", "link")}, setup=without_address),
    "admin_schemas": Given(),
    "admin_sessions": Given(
        users=("other@example.org", "sess1@example.org"),
        logins=("sess1@example.org",) * 4,
    ),
    "credentials_precedence": Given(
        users=("alice@example.org", "bob@example.org", "carol@example.org"),
        logins=("alice@example.org", "alice@example.org"),
        tokens={"ory_st_placeholder1": "carol@example.org", "ory_st_placeholder2": "alice@example.org"},
        cookies={"cookie_value_placeholder3": "bob@example.org"},
        options={"methods": ALL_METHODS},
        before=called(0, "alice@example.org", "Alice"),
    ),
    "native_logout": Given(users=(REG1,), tokens={"ory_st_placeholder1": REG1}),
    "native_whoami": Given(users=(REG1,), tokens={"ory_st_placeholder1": REG1}, options={"tokenizers": {"jwt_a": 60}}),
    "native_whoami_cacheable": Given(
        users=("lv2@example.org",),
        tokens={"ory_st_placeholder1": "lv2@example.org"},
        options={
            "tokenizers": {"jwt_a": 60},
            "cacheable_sessions": True,
            "faster_session_extend": True,
            "earliest_possible_extend": 3600,
        },
    ),
}
