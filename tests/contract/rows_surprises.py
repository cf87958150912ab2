"""What is easily taken for something else: members that contradict each other, filters that filter nothing, limits that
nobody mentions, and what was read written back unchanged."""

from __future__ import annotations

import base64
import json
from typing import Any

from tests.contract import rows_admin as admins
from tests.contract import rows_hydra as hydra
from tests.contract import rows_keto as keto
from tests.contract import rows_login as logins
from tests.contract import rows_recovery as proofs
from tests.contract import rows_registration as registrations
from tests.contract.rows import ABSENT, ANY, Call, Scenario, Step, Variant

OK72 = "a1B-" * 18  # 72 bytes, as many as bcrypt reads
ADDRESS = "203.0.113.7"


def rows(name: str, *steps: Any, users: tuple[str, ...] = (), variant: str = "kratos") -> Scenario:
    """A scenario of steps, and lists of steps."""
    flat: list[Step] = []
    for step in steps:
        flat += step if isinstance(step, list) else [step]
    return Scenario(name, flat, users=users, variant=variant)


# ---- members that contradict each other ----------------------------------------------------------------------

RECOVERY_CODE, VERIFICATION_CODE = proofs.RECOVERY_CODE, proofs.VERIFICATION_CODE
LOGIN_CODE = "{code:login_code_valid:ann.email}"
CODE_SENT = logins.again([1010014], "Continue", has={"state": "sent_email"})
MAILED = [
    logins.native(),
    logins.submit({"method": "code", "identifier": "{ann.email}"}, **CODE_SENT),
]
MINE: Any = {"x_session_token": "{auth.session_token}"}


def lookup(*names: str, outcome: Any, **expected: Any) -> list[Step]:
    """Buttons of lookup secrets pressed at once, in a settings flow of its own."""
    body = {"method": "lookup_secret", **{f"lookup_secret_{name}": True for name in names}}
    return [
        Call("create_native_settings_flow", MINE, save="enrol", outcome="Continue"),
        logins.settings(body, outcome=outcome, **expected),
    ]


REFUSED: Any = {"outcome": "Invalid", "status": 400, "error": "FlowNotComplete", "messages": [4000001]}
SHOWN: Any = {"outcome": "Continue", "messages": [], "has": {"state": "show_form"}}

MEMBERS = [
    rows(
        "a recovery code beside the address mails a new one",
        proofs.ASKED,
        proofs.submit(
            "recovery",
            body={"code": RECOVERY_CODE, "email": "{ann.email}"},
            messages=[1060003],
            has={"state": "sent_email"},
            outcome="Continue",
        ),
        proofs.submit("recovery", body={"code": RECOVERY_CODE}, has={"state": "passed_challenge"}, outcome="Complete"),
        users=("ann",),
    ),
    rows(
        "a verification code beside the address counts",
        proofs.VERIFYING,
        proofs.submit(
            "verification",
            body={"code": VERIFICATION_CODE, "email": "{ann.email}"},
            messages=[1080002],
            has={"state": "passed_challenge"},
            outcome="Complete",
        ),
        users=("ann",),
    ),
    rows(
        "a wrong verification code beside the address is a wrong code",
        proofs.VERIFYING,
        proofs.submit(
            "verification",
            body={"code": "000000", "email": "{ann.email}"},
            messages=[4070006],
            has={"state": "sent_email"},
            outcome="Invalid",
        ),
        users=("ann",),
    ),
    rows(
        "a login code beside the button that sends it again is thrown away",
        MAILED,
        logins.submit(
            {"method": "code", "identifier": "{ann.email}", "code": LOGIN_CODE, "resend": "code"}, **CODE_SENT
        ),
        logins.submit({"method": "code", "identifier": "{ann.email}", "code": LOGIN_CODE}),
        users=("ann",),
    ),
    rows(
        "a registration code beside the button that sends it again is thrown away",
        registrations.native(),
        registrations.submit({"method": "code", "traits": registrations.TRAITS}, save="sent", **registrations.SENT),
        registrations.submit(
            {"method": "code", "traits": registrations.TRAITS, "code": registrations.CODE, "resend": "code"},
            **registrations.SENT,
        ),
        registrations.submit({"method": "code", "traits": registrations.TRAITS, "code": registrations.CODE}),
    ),
    rows(
        "a password signs in whatever code stands beside it",
        MAILED,
        logins.submit(
            {
                "method": "password",
                "identifier": "{ann.email}",
                "password": "{ann.password}",
                "code": "000000",
                "resend": "code",
            }
        ),
        users=("ann",),
    ),
    rows(
        "a new password does not save the traits beside it",
        logins.signed_in(),
        Call("create_native_settings_flow", MINE, save="enrol", outcome="Continue"),
        logins.settings(
            {"method": "password", "password": "another battery staple 42", "traits": {"email": "no-{unique}@x.org"}}
        ),
        admins.get("{ann.id}", has={"traits.email": "{ann.email}"}),
        users=("ann",),
    ),
    rows(
        "new traits do not save the password beside them",
        logins.signed_in(),
        Call("create_native_settings_flow", MINE, save="enrol", outcome="Continue"),
        logins.settings(
            {
                "method": "profile",
                "traits": {"email": "{ann.email}", "name": "Ann"},
                "password": "another battery staple 42",
            }
        ),
        admins.get("{ann.id}", has={"traits.name": "Ann"}),
        logins.native(),
        logins.with_password(),
        users=("ann",),
    ),
    rows(
        "making lookup secrets and confirming them at once is refused",
        logins.signed_in(),
        lookup("regenerate", "confirm", **REFUSED),
        users=("ann",),
    ),
    rows(
        "confirming lookup secrets and giving them up at once is refused",
        logins.lookup_set_up(),
        lookup("confirm", "disable", **REFUSED),
        admins.get("{ann.id}", has={"credentials.lookup_secret.type": "lookup_secret"}),
        users=("ann",),
    ),
    rows(
        "revealing lookup secrets and confirming them at once is refused",
        logins.lookup_set_up(),
        lookup("reveal", "confirm", **REFUSED),
        users=("ann",),
    ),
    rows(
        "revealing lookup secrets hides that they shall be made anew",
        logins.lookup_set_up(),
        lookup("reveal", "regenerate", **SHOWN),
        users=("ann",),
    ),
    rows(
        "revealing lookup secrets hides that they shall be given up",
        logins.lookup_set_up(),
        lookup("reveal", "disable", **SHOWN),
        admins.get("{ann.id}", has={"credentials.lookup_secret.type": "lookup_secret"}),
        users=("ann",),
    ),
    rows(
        "making lookup secrets anew and giving them up at once leaves none",
        logins.lookup_set_up(),
        lookup("regenerate", "disable", outcome="Complete", messages=[1050001], has={"state": "success"}),
        admins.get("{ann.id}", has={"credentials.lookup_secret": ABSENT}),
        users=("ann",),
    ),
    rows(
        "an app is unlinked whatever code stands beside it",
        logins.totp_set_up(),
        Call("create_native_settings_flow", MINE, save="enrol", outcome="Continue"),
        logins.settings({"method": "totp", "totp_code": "000000", "totp_unlink": True}, has={"state": "success"}),
        admins.get("{ann.id}", has={"credentials.totp": ABSENT}),
        users=("ann",),
    ),
    rows(
        "without an app a wrong code beside unlinking it is a wrong code",
        logins.signed_in(),
        Call("create_native_settings_flow", MINE, save="enrol", outcome="Continue"),
        logins.settings(
            {"method": "totp", "totp_code": "000000", "totp_unlink": True},
            outcome="Invalid",
            status=400,
            error="FlowNotComplete",
            messages=[4000008],
        ),
        users=("ann",),
    ),
]

# ---- what an app cannot do at a provider ---------------------------------------------------------------------

AT_PROVIDERS = [
    rows(
        "a refresh gets no code to exchange, whoever asks for one",
        logins.signed_in(),
        Call(
            "create_native_login_flow",
            {"refresh": True, "return_session_token_exchange_code": True, **MINE},
            has={"session_token_exchange_code": ABSENT, "refresh": True},
            outcome="Continue",
        ),
        users=("ann",),
    ),
    rows(
        "linking and unlinking at once is refused by the server itself",
        logins.signed_in(),
        Call("create_native_settings_flow", MINE, save="enrol", outcome="Continue"),
        logins.settings(
            {"method": "oidc", "link": "acme", "unlink": "second"},
            outcome="Invalid",
            status=400,
            error="FlowNotComplete",
            messages=[4000001],
        ),
        users=("ann",),
        variant="kratos-providers",
    ),
    rows(
        "settings of an app offer no account to link",
        logins.signed_in(),
        Call(
            "create_native_settings_flow",
            MINE,
            save="enrol",
            outcome="Continue",
            has={"ui.nodes.#": 11},
        ),
        users=("ann",),
        variant="kratos-providers",
    ),
]

# ---- an OAuth2 request that no longer counts -----------------------------------------------------------------

STALE: Any = {"status": 400, "error": "BadRequest", "has": {"error.details.status_code": 404}}
OVER = ("ChallengeOver", {"reason": "unknown", "redirect_to": None})
CHALLENGES = [
    rows(
        f"a {kind} for an OAuth2 request that is not there is over, not broken",
        Call(f"create_browser_{kind}_flow", {"login_challenge": "nobody-{unique}"}, jar="b", outcome=OVER, **STALE),
        variant="kratos-oauth2",
    )
    for kind in ("login", "registration")
]

# ---- whom the server sees ------------------------------------------------------------------------------------


def seen(address: Any, agent: Any, **headers: str) -> list[Step]:
    """Signing in with these headers, and the device that is kept."""
    options = {"headers": {name.replace("_", "-"): value for name, value in headers.items()}}
    body = {"method": "password", "identifier": "{ann.email}", "password": "{ann.password}"}
    return [
        logins.native("login"),
        Call(
            "update_login_flow",
            {"flow": "{login.id}", "body": body, "options": options},
            save="auth",
            outcome="Complete",
        ),
        Call(
            "list_identity_sessions",
            {"id": "{ann.id}"},
            has={"0.devices.0.ip_address": address, "0.devices.0.user_agent": agent},
        ),
    ]


VISITORS = [
    rows(
        "a device has the address and the browser that a server passes on",
        seen(ADDRESS, "Firefox/1", x_forwarded_for=ADDRESS, user_agent="Firefox/1"),
        users=("ann",),
    ),
    rows(
        "of several addresses the last one counts",
        seen("198.51.100.1", ANY, x_forwarded_for=f"{ADDRESS}, 198.51.100.1"),
        users=("ann",),
    ),
    rows(
        "an address of the network inside is passed over",
        seen(ADDRESS, ANY, x_forwarded_for=f"{ADDRESS}, 10.0.0.1"),
        users=("ann",),
    ),
    rows(
        "True-Client-IP is believed before X-Forwarded-For",
        seen("198.51.100.1", ANY, x_forwarded_for=ADDRESS, true_client_ip="198.51.100.1"),
        users=("ann",),
    ),
    rows(
        "X-Real-IP is believed before X-Forwarded-For",
        seen("198.51.100.1", ANY, x_forwarded_for=ADDRESS, x_real_ip="198.51.100.1"),
        users=("ann",),
    ),
]

# ---- filters that filter nothing -----------------------------------------------------------------------------

FILTERS = [
    rows(
        f"listing identities by {what} that is empty lists everybody",
        admins.admin("GET", f"/admin/identities?{name}=&page_size=2", has={"#": 2}),
        users=("ann", "bob"),
    )
    for name, what in (
        ("credentials_identifier", "a name to sign in with"),
        ("preview_credentials_identifier_similar", "the beginning of a name"),
    )
] + [
    rows(
        f"listing clients by {what} that is empty lists all of them",
        hydra.made("one", client_name="f1-{unique}", owner="f-{unique}"),
        hydra.made("two", client_name="f2-{unique}", owner="f-{unique}"),
        Call(f"GET /admin/clients?{name}=&page_size=2", {"plane": "admin"}, has={"#": 2}),
        variant="hydra",
    )
    for name, what in (("client_name", "a name"), ("owner", "an owner"))
]  # fmt: skip
FILTERS += [
    rows(
        "listing identities by an id that is empty is refused",
        admins.admin("GET", "/admin/identities?ids=", status=400),
    ),
    rows(
        "listing mails to nobody lists all of them",
        proofs.VERIFYING,
        admins.admin("GET", "/admin/courier/messages?recipient=&page_size=1", has={"#": 1}),
        users=("ann",),
    ),
    rows(
        "relationships of an object without a name are none",
        keto.write("File:some~#owners@ann~"),
        keto.get("/relation-tuples?namespace=File&object=&subject_id=ann~", 200, {"relation_tuples.#": 0}),
        variant="keto-model",
    ),
    rows(
        "deleting the relationships of an object without a name takes none",
        keto.write("File:some~#owners@ann~"),
        keto.delete("namespace=File&object=&subject_id=ann~", 204),
        keto.allowed("File:some~#owners@ann~"),
        variant="keto-model",
    ),
]

# ---- passwords longer than are read --------------------------------------------------------------------------


def with_password(password: str, email: str = admins.NEW) -> dict[str, Any]:
    """The body of an identity with this password."""
    credentials = {"password": {"config": {"password": password}}}
    return {"schema_id": "default", "traits": {"email": email}, "credentials": credentials}


def long_one(name: str, password: str) -> Scenario:
    """A password that an administrator cannot set."""
    return rows(
        f"an administrator cannot set a password of {name}",
        admins.admin("POST", "/admin/identities", with_password(password), status=500),
        admins.listed("credentials_identifier=new-{unique}@example.org", **{"#": 0}),
    )


def fits(name: str, password: str) -> Scenario:
    """A password that signs in."""
    body = {"method": "password", "identifier": admins.NEW, "password": password}
    return rows(
        f"a password of {name} signs in",
        admins.admin("POST", "/admin/identities", with_password(password), status=201),
        logins.native(),
        logins.submit(body),
    )


PASSWORDS = [
    fits("72 bytes", OK72),
    fits("36 letters of two bytes", "ü" * 36),
    long_one("73 bytes", OK72 + "x"),
    long_one("37 letters of two bytes", "ü" * 37),
    rows(
        "a password of 73 bytes spoils its whole batch",
        admins.admin(
            "PATCH",
            "/admin/identities",
            {
                "identities": [
                    {"create": with_password("correct-horse-battery-9", admins.OTHER)},
                    {"create": with_password(OK72 + "x")},
                ]
            },
            status=500,
        ),
        admins.listed("credentials_identifier=other-{unique}@example.org", **{"#": 0}),
    ),
    rows(
        "a password of 73 bytes is refused in a registration",
        registrations.native(),
        registrations.submit(registrations.with_password(password=OK72 + "x"), **registrations.again([4000033])),
    ),
    rows(
        "a password of 73 bytes is refused in settings",
        logins.signed_in(),
        Call("create_native_settings_flow", MINE, save="enrol", outcome="Continue"),
        logins.settings(
            {"method": "password", "password": OK72 + "x"},
            outcome="Invalid",
            status=400,
            error="FlowNotComplete",
            messages=[4000033],
        ),
        users=("ann",),
    ),
]

# ---- patches that change nothing -----------------------------------------------------------------------------


def removed(member: str, **has: Any) -> Scenario:
    """Removing a member of an identity."""
    return rows(
        f"removing the {member} of an identity is 200 and changes nothing",
        admins.create(save="new", metadata_public={"a": 1}, metadata_admin={"b": 2}),
        admins.patch("{new.id}", ("remove", f"/{member}")),
        admins.get("{new.id}", has=has),
    )


def client_patch(op: str, **step: Any) -> Scenario:
    """A step of a patch that Hydra does not know, where it holds."""
    body = [{"op": op, "path": "/client_name", **step}]
    return rows(
        f"a patch of a client that would {op} is an error of the server",
        hydra.made(client_name="p-{unique}", owner="o-{unique}"),
        Call("PATCH /admin/clients/{client.client_id}", {"plane": "admin", "json": body}, status=500, id="error"),
        Call("get_oauth2_client", {"id": "{client.client_id}"}, has={"client_name": "p-{unique}"}),
        variant="hydra",
    )


PATCHES = [
    removed("traits", **{"traits.email": admins.NEW}),
    removed("state", state="active"),
    removed("metadata_admin", **{"metadata_admin.b": 2}),
    removed("schema_id", schema_id="default"),
    rows(
        "removing what lies inside takes effect",
        admins.create(save="new", metadata_public={"a": 1, "b": {"c": 2, "d": 3}}),
        admins.patch("{new.id}", ("remove", "/metadata_public/a"), ("remove", "/metadata_public/b/c")),
        admins.get(
            "{new.id}", has={"metadata_public.a": ABSENT, "metadata_public.b.c": ABSENT, "metadata_public.b.d": 3}
        ),
    ),
    client_patch("test", value="p-{unique}"),
    client_patch("copy", **{"from": "/owner"}),
    client_patch("move", **{"from": "/owner"}),
    rows(
        "removing the name of a client takes no effect",
        hydra.made(client_name="p-{unique}"),
        Call(
            "patch_oauth2_client",
            {"id": "{client.client_id}", "body": [{"op": "remove", "path": "/client_name"}]},
        ),
        Call("get_oauth2_client", {"id": "{client.client_id}"}, has={"client_name": "p-{unique}"}),
        variant="hydra",
    ),
    rows(
        "a patch that deletes and inserts the same relationship loses it",
        keto.write("File:p~#owners@ann"),
        keto.patch(
            [
                {"action": "delete", "relation_tuple": keto.tuple_("File:p~#owners@ann")},
                {"action": "insert", "relation_tuple": keto.tuple_("File:p~#owners@ann")},
            ],
            204,
        ),
        keto.denied("File:p~#owners@ann"),
        variant="keto-model",
    ),
    rows(
        "a relationship written three times is gone at once",
        keto.write("File:p~#owners@ann"),
        keto.write("File:p~#owners@ann"),
        keto.put(keto.tuple_("File:p~#owners@ann"), 201),
        keto.listed(3, namespace="File", object="p~"),
        keto.delete("namespace=File&object=p~&relation=owners&subject_id=ann", 204),
        keto.listed(0, namespace="File", object="p~"),
        variant="keto-model",
    ),
]

# ---- tokens that live on, and consents that are wider --------------------------------------------------------

TOKENS = [
    rows(
        "ending all access tokens of a client leaves its refresh tokens alive",
        hydra.SIGNED_IN,
        hydra.exchange(),
        Call("delete_oauth2_token", {"client_id": "{client.client_id}"}, status=204),
        hydra.known("{tokens.access_token}", active=False),
        hydra.refresh(save="more"),
        hydra.known("{more.access_token}"),
        variant="hydra",
    ),
    rows(
        "an id token is no access token",
        hydra.SIGNED_IN,
        hydra.exchange(),
        hydra.known("{tokens.id_token}", active=False),
        variant="hydra",
    ),
    rows(
        "a consent may be wider than what was asked for",
        hydra.made(),
        hydra.begun(),
        hydra.accept_login(),
        hydra.accept_consent(("openid", "offline_access", "profile", "never-heard-of")),
        hydra.exchange(),
        hydra.known("{tokens.access_token}", scope="openid offline_access profile never-heard-of"),
        variant="hydra",
    ),
    rows(
        "a consent may name an audience that nobody asked for",
        hydra.made(),
        hydra.begun(),
        hydra.accept_login(),
        hydra.accept_consent(grant_access_token_audience=["https://elsewhere.example"]),
        hydra.exchange(),
        hydra.known("{tokens.access_token}", **{"aud.0": "https://elsewhere.example"}),
        variant="hydra",
    ),
    rows(
        "a page size of nothing is a page of one",
        hydra.made("one"),
        hydra.made("two"),
        Call("GET /admin/clients?page_size=0", {"plane": "admin"}, has={"#": 1}),
        variant="hydra",
    ),
    rows(
        "an access token of one user does not say how strongly they signed in",
        hydra.made(),
        hydra.begun(),
        hydra.accept_login(amr=["password", "totp"]),
        Call(
            "get_oauth2_consent_request",
            {"consent_challenge": hydra.CONSENT},
            has={"acr": "", "amr.0": "password", "amr.1": "totp"},
        ),
        variant="hydra",
    ),
    rows(
        "a login that was refused can be accepted all the same",
        hydra.made(),
        hydra.begun(),
        Call(
            "reject_oauth2_login_request",
            {"login_challenge": hydra.LOGIN, "body": {"error": "access_denied"}},
            save="login",
        ),
        Call(
            "get_oauth2_login_request",
            {"login_challenge": hydra.LOGIN},
            has={"skip": False},
            outcome=("ProviderLogin", {"skip": False}),
        ),
        hydra.accept_login(),
        variant="hydra",
    ),
    rows(
        "an issuer by an id that is none is not found",
        Call("get_trusted_oauth2_jwt_grant_issuer", {"id": "nobody-{unique}"}, status=404, error="NotFound"),
        variant="hydra",
    ),
]

# ---- what was read is written back ---------------------------------------------------------------------------

JWKS_URI = "https://rp.example/{unique}.json"
KEY_METHOD = "private_key_jwt"
BACK = [
    rows(
        "an identity as it was read names ways to sign in that cannot be set",
        admins.get("{ann.id}", has={"credentials.password.config": ABSENT}, save="found"),
        Call("update_identity", {"id": "{ann.id}", "body": "{found}"}, status=400, error="BadRequest"),
        users=("ann",),
    ),
    rows(
        "an identity as it was read with its password can be put back",
        Call(
            "get_identity",
            {"id": "{ann.id}", "include_credential": ["password"]},
            has={"credentials.password.config.hashed_password": ANY},
            save="found",
        ),
        Call("update_identity", {"id": "{ann.id}", "body": "{found}"}, has={"traits.email": "{ann.email}"}),
        logins.native(),
        logins.with_password(),
        users=("ann",),
    ),
    rows(
        "a client as it was read can be put back",
        hydra.made(client_name="b-{unique}"),
        Call("get_oauth2_client", {"id": "{client.client_id}"}, save="found"),
        Call(
            "set_oauth2_client",
            {"id": "{client.client_id}", "body": "{found}"},
            has={"client_name": "b-{unique}", "redirect_uris.#": 1},
        ),
        variant="hydra",
    ),
    rows(
        "a client with keys beside the place where they are is refused",
        hydra.made(client_name="b-{unique}", jwks_uri=JWKS_URI, token_endpoint_auth_method=KEY_METHOD),
        Call("get_oauth2_client", {"id": "{client.client_id}"}, save="found"),
        Call(
            "PUT /admin/clients/{client.client_id}",
            {"plane": "admin", "json": "{found}"},
            status=400,
            id="invalid_client_metadata",
        ),
        variant="hydra",
    ),
    rows(
        "a set of keys as it was read can be put back",
        Call(
            "create_json_web_key_set",
            {"set": "back-{unique}", "body": {"alg": "ES256", "use": "sig", "kid": "k"}},
            status=201,
        ),
        Call("get_json_web_key_set", {"set": "back-{unique}"}, save="found"),
        Call("set_json_web_key_set", {"set": "back-{unique}", "body": "{found}"}, has={"keys.0.kid": "k"}),
        variant="hydra",
    ),
    rows(
        "a key as it was read can be put back",
        Call(
            "create_json_web_key_set",
            {"set": "back-{unique}", "body": {"alg": "ES256", "use": "sig", "kid": "k"}},
            status=201,
            save="found",
        ),
        Call("set_json_web_key", {"set": "back-{unique}", "kid": "k", "body": "{found.keys.0}"}, has={"kid": "k"}),
        variant="hydra",
    ),
    rows(
        "a client that registered itself can be put back by itself",
        Call(
            "create_oidc_dynamic_client",
            {"body": {"client_name": "b-{unique}", "redirect_uris": [hydra.CALLBACK]}},
            status=201,
            save="own",
        ),
        Call(
            "get_oidc_dynamic_client",
            {"id": "{own.client_id}", "access_token": "{own.registration_access_token}"},
            save="found",
        ),
        Call(
            "set_oidc_dynamic_client",
            {
                "id": "{own.client_id}",
                "access_token": "{own.registration_access_token}",
                "body": "{found}",
            },
            has={"client_name": "b-{unique}"},
        ),
        variant="hydra",
    ),
    rows(
        "lifespans as they were read can be set again",
        hydra.made(),
        Call(
            "set_oauth2_client_lifespans",
            {"id": "{client.client_id}", "body": {"client_credentials_grant_access_token_lifespan": "31h2m3s"}},
            save="found",
        ),
        Call(
            "set_oauth2_client_lifespans",
            {"id": "{client.client_id}", "body": "{found}"},
            has={"client_credentials_grant_access_token_lifespan": "31h2m3s"},
        ),
        variant="hydra",
    ),
    rows(
        "relationships as they were listed can be written again",
        keto.write("File:w~#owners@ann", "File:w~#viewers@Group:staff~#members"),
        Call("get_relationships", {"namespace": "File", "object": "w-{unique}"}, save="found"),
        Call("create_relationship", {"body": "{found.relation_tuples.0}"}, status=201),
        Call("create_relationship", {"body": "{found.relation_tuples.1}"}, status=201),
        keto.listed(4, namespace="File", object="w~"),
        variant="keto-model",
    ),
    rows(
        "the traits of a settings flow can be submitted again",
        logins.signed_in(),
        Call("create_native_settings_flow", MINE, save="enrol", outcome="Continue"),
        logins.settings({"method": "profile", "traits": "{enrol.identity.traits}"}, messages=[1050001]),
        users=("ann",),
    ),
]

# ---- numbers and nulls in traits -----------------------------------------------------------------------------

SCHEMA: dict[str, Any] = {
    "$id": "https://schemas.example/numbers.json",
    "type": "object",
    "properties": {
        "traits": {
            "type": "object",
            "properties": {
                "email": {
                    "type": "string",
                    "format": "email",
                    "ory.sh/kratos": {"credentials": {"password": {"identifier": True}}},
                },
                "age": {"type": "integer"},
                "tall": {"type": "number"},
                "happy": {"type": "boolean"},
            },
        }
    },
}
VARIANTS = {
    "kratos-numbers": Variant(
        "kratos",
        real={
            "identity": {
                "schemas": [
                    {"id": "default", "url": "base64://" + base64.b64encode(json.dumps(SCHEMA).encode()).decode()}
                ]
            }
        },
        fake={"schemas": {"default": SCHEMA}},
    )
}


def refused_trait(name: str, value: str, wanted: str, found: str) -> Scenario:
    """A trait of another type, given as JSON text: Python would write a number otherwise."""
    at = f"#/properties/traits/properties/{name}/type"
    reason = f"I[#/traits/{name}] S[{at}] expected {wanted}, but got {found}"
    text = f'{{"schema_id": "default", "traits": {{"email": "new-{{unique}}@example.org", "{name}": {value}}}}}'
    body = registrations.with_password({"email": admins.NEW, name: json.loads(value)})
    return rows(
        f"{value} is no {wanted}",
        Call(
            "POST /admin/identities",
            {"plane": "admin", "content": text, "headers": {"Content-Type": "application/json"}},
            status=400,
            has={"error.reason": reason},
        ),
        registrations.native(),
        registrations.submit(body, **registrations.again([4000026])),
        variant="kratos-numbers",
    )


NUMBERS = [
    refused_trait("age", "7.0", "integer", "number"),
    refused_trait("age", "null", "integer", "null"),
    refused_trait("tall", '"7"', "number", "string"),
    refused_trait("tall", "null", "number", "null"),
    refused_trait("happy", "1", "boolean", "number"),
    rows(
        "numbers of their type are kept as they are",
        admins.create(save="new"),
        admins.patch("{new.id}", ("add", "/traits/age", 7), ("add", "/traits/tall", 1.5)),
        admins.get("{new.id}", has={"traits.age": 7, "traits.tall": 1.5}),
        variant="kratos-numbers",
    ),
]

SCENARIOS = [
    *MEMBERS,
    *AT_PROVIDERS,
    *CHALLENGES,
    *VISITORS,
    *FILTERS,
    *PASSWORDS,
    *PATCHES,
    *TOKENS,
    *BACK,
    *NUMBERS,
]
