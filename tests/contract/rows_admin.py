"""Kratos: identities, credentials, mails and recovery on the admin plane; sessions on both planes."""

from __future__ import annotations

import base64
import json
import re
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec
from jwt.algorithms import ECAlgorithm

from tests.contract.rows import ABSENT, ANY, Call, Scenario, Variant, Wait

NOBODY = "6d3a0a4a-7a6c-4d0c-9f51-000000000000"
NEW = "new-{unique}@example.org"
OTHER = "other-{unique}@example.org"
HASH = "$2a$04$8LZYzpIQTjmXGkPqZQ5PxOZPmSWNDPTNPNDtXUTbRqeX1ogHrSqTi"
LARGE = '{"' + "x" * (5 * 2**20 + 1000)
TOO_LARGE = "http: request body too large"
IDS = "/admin/identities"
MAILS = "/admin/courier/messages"

_KEY = {**ECAlgorithm.to_jwk(ec.generate_private_key(ec.SECP256R1()), as_dict=True), "kid": "k1", "alg": "ES256"}
_JWKS = base64.b64encode(json.dumps({"keys": [_KEY | {"use": "sig"}]}).encode()).decode()
JWT = re.compile(r"^eyJ[\w-]+\.[\w-]+\.[\w-]{80,90}$")

VARIANTS = {
    "kratos-short-sessions": Variant("kratos", real={"session": {"lifespan": "1s"}}, fake={"session_lifespan": 1.0}),
    "kratos-cacheable": Variant(
        "kratos",
        real={
            "session": {"earliest_possible_extend": "1h"},
            "feature_flags": {"cacheable_sessions": True, "faster_session_extend": True},
        },
        fake={"earliest_possible_extend": 3600, "faster_session_extend": True, "cacheable_sessions": True},
    ),
    "kratos-tokenizer": Variant(
        "kratos",
        real={
            "session": {
                "whoami": {"tokenizer": {"templates": {"jwt_a": {"jwks_url": f"base64://{_JWKS}", "ttl": "1m"}}}}
            }
        },
        fake={"tokenizers": {"jwt_a": 60}},
    ),
    "kratos-methods-off": Variant(
        "kratos",
        real={
            "selfservice": {
                "methods": {"code": {"enabled": False, "passwordless_enabled": False}, "link": {"enabled": False}},
                "flows": {"recovery": {"enabled": False}, "verification": {"enabled": False}},
            }
        },
        fake={"methods": ("password", "totp", "lookup_secret"), "recovery": "off", "verification": "off"},
    ),
    "kratos-recovery-off": Variant(
        "kratos", real={"selfservice": {"flows": {"recovery": {"enabled": False}}}}, fake={"recovery": "off"}
    ),
}


# -- steps


def admin(
    method: str, path: str, json: Any = None, *, content: str | None = None, type: str | None = None, **more: Any
) -> Call:
    """A plain request on the admin plane."""
    args: dict[str, Any] = {"plane": "admin"}
    if json is not None:
        args["json"] = json
    if content is not None:
        args["content"] = content
    if type is not None:
        args["headers"] = {"Content-Type": type}
    return Call(f"{method} {path}", args, **more)


def public(method: str, path: str, token: str | None = None, **more: Any) -> Call:
    """A plain request on the public plane, by whoever signed in as `token`."""
    headers = {} if token is None else {"headers": {"X-Session-Token": f"{{{token}.session_token}}"}}
    return Call(f"{method} {path}", headers, **more)


def create(email: str = NEW, *, save: str | None = None, **members: Any) -> Call:
    """An administrator makes an identity."""
    body = {"schema_id": "default", "traits": {"email": email}, **members}
    return Call("create_identity", {"body": body}, status=201, save=save)


def refuse(body: Any, status: int = 400, error: str = "BadRequest") -> Call:
    """createIdentity is refused."""
    return Call("create_identity", {"body": body}, status=status, error=error)


def put(id: str, status: int = 200, error: str | None = None, has: Any = None, **members: Any) -> Call:
    """updateIdentity with the members that it needs."""
    body = {"schema_id": "default", "state": "active", **members}
    return Call("update_identity", {"id": id, "body": body}, status=status, error=error, has=has)


def patch(id: str, *steps: Any, status: int = 200, error: str | None = None, has: Any = None) -> Call:
    """patchIdentity with (op, path, value) steps."""
    body = [dict(zip(("op", "path", "value"), step, strict=False)) for step in steps]
    return Call("patch_identity", {"id": id, "body": body}, status=status, error=error, has=has)


def patch_refused(id: str, steps: Any) -> Call:
    """patchIdentity of what is no such patch: 400."""
    return admin("PATCH", f"{IDS}/{id}", steps, status=400)


def sign_in(user: str, save: str, outcome: str = "Complete") -> list[Call]:
    """A user signs in, in an app."""
    body = {"method": "password", "identifier": f"{{{user}.email}}", "password": f"{{{user}.password}}"}
    flow = f"{save}_flow"
    return [
        Call("create_native_login_flow", save=flow, outcome="Continue"),
        Call("update_login_flow", {"flow": f"{{{flow}.id}}", "body": body}, save=save, outcome=outcome),
    ]


def who(token: str, **more: Any) -> Call:
    """toSession with the token of a session."""
    return Call("to_session", {"x_session_token": f"{{{token}.session_token}}"}, **more)


def nobody(token: str) -> Call:
    """toSession finds no session."""
    return who(token, status=401, error="SessionInactive")


def get(id: str, **more: Any) -> Call:
    """getIdentity."""
    return Call("get_identity", {"id": id}, **more)


def gone(id: str) -> Call:
    """getIdentity finds nobody."""
    return get(id, status=404, error="NotFound")


def item(email: str, number: int, **members: Any) -> dict[str, Any]:
    """One create of a batch."""
    body = {"schema_id": "default", "traits": {"email": email}, **members}
    return {"patch_id": f"6d3a0a4a-7a6c-4d0c-9f51-00000000000{number}", "create": body}


def batch(*items: Any, **more: Any) -> Call:
    """batchPatchIdentities."""
    return Call("batch_patch_identities", {"body": {"identities": list(items)}}, **more)


def listed(query: str, **has: Any) -> Call:
    """listIdentities with a query."""
    return admin("GET", f"{IDS}?{query}", has=has)


def remove(id: str, type: str, status: int = 204, error: str | None = None, **args: Any) -> Call:
    """deleteIdentityCredentials."""
    return Call("delete_identity_credentials", {"id": id, "type": type, **args}, status=status, error=error)


def recover(by: str, body: Any, status: int, error: str | None = None, **more: Any) -> Call:
    """createRecoveryCodeForIdentity or createRecoveryLinkForIdentity."""
    return Call(f"create_recovery_{by}_for_identity", {"body": body}, status=status, error=error, **more)


PASSWORD_OF = {"password": {"config": {"password": "correct-horse-battery-9"}}}
ACCOUNT = {"oidc": {"config": {"providers": [{"provider": "acme", "subject": "s-{unique}"}]}}}

IDENTITIES = [
    Scenario(
        "an identity is made, read, changed and deleted",
        [
            create(save="new", metadata_public={"plan": "x"}, metadata_admin={"note": "y"}),
            get(
                "{new.id}",
                has={
                    "traits.email": "{new.traits.email}",
                    "state": "active",
                    "schema_id": "default",
                    "metadata_public.plan": "x",
                    "metadata_admin.note": "y",
                    "verifiable_addresses.0.verified": False,
                    "verifiable_addresses.0.status": "pending",
                    "recovery_addresses.#": 1,
                    "organization_id": None,
                },
            ),
            put("{new.id}", traits={"email": OTHER}, has={"traits.email": "other-{unique}@example.org"}),
            Call("delete_identity", {"id": "{new.id}"}, status=204),
            gone("{new.id}"),
            Call("delete_identity", {"id": "{new.id}"}, status=404, error="NotFound"),
        ],
    ),
    Scenario(
        "a new identity answers 201 with its place and without the credentials' config",
        [
            admin(
                "POST",
                IDS,
                {"schema_id": "default", "traits": {"email": NEW}, "credentials": PASSWORD_OF},
                status=201,
                headers={"location": re.compile(r"/identities/[0-9a-f-]{36}$")},
                has={
                    "credentials.password.identifiers.0": "new-{unique}@example.org",
                    "credentials.password.config": ABSENT,
                    "credentials.password.created_at": "0001-01-01T00:00:00Z",
                    "metadata_admin": ABSENT,
                },
            ),
        ],
    ),
    Scenario(
        "an e-mail address belongs to one identity only",
        [create(), refuse({"schema_id": "default", "traits": {"email": NEW}}, 409, "Conflict")],
    ),
    Scenario(
        "the letters of an e-mail address may be large or small",
        [create(), refuse({"schema_id": "default", "traits": {"email": "NEW-{unique}@Example.org"}}, 409, "Conflict")],
    ),
    Scenario(
        "traits that do not fit the schema are refused",
        [
            refuse({"schema_id": "default", "traits": {"email": "no address"}}),
            refuse({"schema_id": "default", "traits": {}}),
            refuse({"schema_id": "default", "traits": {"email": NEW, "unknown": 1}}),
        ],
    ),
    Scenario(
        "a schema nobody configured is refused",
        [refuse({"schema_id": "nope", "traits": {"email": NEW}})],
    ),
    Scenario(
        "a state there is not is refused",
        [admin("POST", IDS, {"schema_id": "default", "traits": {"email": NEW}, "state": "weird"}, status=400)],
    ),
    Scenario(
        "an unknown member of a create body is refused",
        [admin("POST", IDS, {"schema_id": "default", "trait": {"email": NEW}}, status=400, has={"error.code": 400})],
    ),
    Scenario(
        "a create body that is no JSON is refused",
        [
            admin("POST", IDS, content=content, status=400, has={"error.code": 400, "error.message": str})
            for content in ('{"a":', "nonsense", "[]", "1")
        ],
    ),
    Scenario("no body at all is refused", [admin("POST", IDS, status=400, has={"error.code": 400})]),
    Scenario(
        "an inactive identity is made inactive, and back",
        [
            create(save="new", state="inactive"),
            get("{new.id}", has={"state": "inactive"}),
            patch("{new.id}", ("replace", "/state", "active"), has={"state": "active"}),
        ],
    ),
    Scenario("an id nobody has is not found", [gone(NOBODY), gone("no-uuid")]),
    Scenario(
        "the config of a credential is shown when asked for",
        [
            create(save="new"),
            Call(
                "get_identity",
                {"id": "{new.id}", "include_credential": ["code"]},
                has={"credentials.code.config": ANY, "credentials.password.config": ABSENT},
            ),
            admin("GET", f"{IDS}/{{new.id}}?include_credential=nope", status=400),
        ],
    ),
    Scenario(
        "an update replaces metadata, also by nothing",
        [
            create(save="new", metadata_public={"plan": "x"}, metadata_admin={"note": "y"}),
            put("{new.id}", traits={"email": NEW}, has={"metadata_public": None, "metadata_admin": ABSENT}),
            get("{new.id}", has={"metadata_public": None, "metadata_admin": None}),
        ],
    ),
    Scenario(
        "an update keeps the address verified as long as it stays the same",
        [
            create(
                save="new",
                verifiable_addresses=[{"value": NEW, "verified": True, "via": "email", "status": "completed"}],
            ),
            get("{new.id}", has={"verifiable_addresses.0.verified": True, "verifiable_addresses.0.verified_at": ANY}),
            put("{new.id}", traits={"email": NEW}, has={"verifiable_addresses.0.verified": True}),
            put("{new.id}", traits={"email": OTHER}, has={"verifiable_addresses.0.verified": False}),
        ],
    ),
    Scenario(
        "an update that does not fit changes nothing",
        [
            create(save="new"),
            put("{new.id}", 400, "BadRequest", traits={"email": "no address"}),
            put("{new.id}", 400, "BadRequest", traits={"email": NEW}, schema_id="nope"),
            admin("PUT", f"{IDS}/{{new.id}}", {"state": "weird", "traits": {"email": NEW}}, status=400),
            get("{new.id}", has={"traits.email": "new-{unique}@example.org", "updated_at": "{new.updated_at}"}),
        ],
    ),
    Scenario(
        "an update to the address of somebody else is a conflict",
        [create(save="new"), create(OTHER), put("{new.id}", 409, "Conflict", traits={"email": OTHER})],
    ),
    Scenario(
        "an update of nobody is not found",
        [put(NOBODY, 404, "NotFound", traits={"email": NEW})],
    ),
    Scenario(
        "an update needs JSON that says so",
        [
            create(save="new"),
            admin("PUT", f"{IDS}/{{new.id}}", status=400, has={"error.reason": str}),
            admin("PUT", f"{IDS}/{{new.id}}", content="{}", status=400, has={"error.reason": str}),
            admin(
                "PUT", f"{IDS}/{{new.id}}", content="{", type="application/json", status=400, has={"error.reason": str}
            ),
        ],
    ),
    Scenario(
        "the wrong method is 405 and says which are right",
        [
            admin("DELETE", IDS, status=405, headers={"allow": "GET, OPTIONS, PATCH, POST"}),
            admin("POST", f"{IDS}/{NOBODY}", status=405, headers={"allow": "DELETE, GET, OPTIONS, PATCH, PUT"}),
            admin("HEAD", IDS, status=405),
        ],
    ),
    Scenario(
        "an unknown path is 404 in plain text",
        [
            admin("GET", "/admin/nope", status=404, headers={"content-type": "text/plain; charset=utf-8"}),
            public("GET", "/nope", status=404, headers={"content-type": "text/plain; charset=utf-8"}),
            admin(
                "GET", "/admin/identities/by/external/x", status=404, headers={"content-type": re.compile("text/plain")}
            ),
        ],
    ),
    Scenario(
        "a body of ten megabytes is too large",
        [
            create(save="new"),
            admin("PATCH", f"{IDS}/{{new.id}}", content=LARGE, status=500, has={"error.message": TOO_LARGE}),
            admin("POST", IDS, content=LARGE, status=400, has={"error.message": TOO_LARGE}),
            admin("PATCH", IDS, content=LARGE, status=400, has={"error.code": 500}),
            admin("PUT", f"{IDS}/{{new.id}}", content=LARGE, type="application/json", status=400),
            get("{new.id}"),
        ],
    ),
]

PATCHES = [
    Scenario(
        "a patch changes traits, metadata and state",
        [
            create(save="new"),
            patch(
                "{new.id}",
                ("replace", "/traits/email", OTHER),
                ("add", "/metadata_public", {"list": [1, 2]}),
                ("replace", "/state", "inactive"),
                has={
                    "traits.email": "other-{unique}@example.org",
                    "metadata_public.list.#": 2,
                    "state": "inactive",
                },
            ),
        ],
    ),
    Scenario(
        "the date of the last change stays that of the creation",
        [
            create(save="new"),
            Wait(1.1),
            patch("{new.id}", ("add", "/metadata_public", 1), has={"updated_at": "{new.updated_at}"}),
            put("{new.id}", traits={"email": OTHER}, has={"updated_at": "{new.updated_at}"}),
            get("{new.id}", has={"updated_at": "{new.updated_at}"}),
        ],
    ),
    Scenario(
        "a patch makes the objects on its way",
        [
            create(save="new"),
            patch("{new.id}", ("replace", "/metadata_admin/a/b", 1), has={"metadata_admin.a.b": 1}),
            patch_refused("{new.id}", [{"op": "add", "path": "/metadata_admin/a/b/c", "value": 1}]),
        ],
    ),
    Scenario(
        "a patch of a list appends, replaces and removes",
        [
            create(save="new", metadata_public={"list": [1, 2]}),
            patch("{new.id}", ("add", "/metadata_public/list/-", 3), has={"metadata_public.list.2": 3}),
            patch("{new.id}", ("replace", "/metadata_public/list/0", 9), has={"metadata_public.list.0": 9}),
            patch("{new.id}", ("remove", "/metadata_public/list/1"), has={"metadata_public.list.#": 2}),
            patch_refused("{new.id}", [{"op": "replace", "path": "/metadata_public/list/7", "value": 9}]),
            patch_refused("{new.id}", [{"op": "add", "path": "/metadata_public/list/7", "value": 9}]),
        ],
    ),
    Scenario(
        "a patch removes what is there and nothing else",
        [
            create(save="new", metadata_public={"plan": "x"}),
            patch_refused("{new.id}", [{"op": "remove", "path": "/metadata_public/nope"}]),
            patch("{new.id}", ("remove", "/metadata_public/plan"), has={"metadata_public.plan": ABSENT}),
        ],
    ),
    Scenario(
        "removing the whole metadata has no effect, replacing it by null has",
        [
            create(save="new", metadata_public={"plan": "x"}),
            patch("{new.id}", ("remove", "/metadata_public"), has={"metadata_public.plan": "x"}),
            patch("{new.id}", ("replace", "/metadata_public", None), has={"metadata_public": None}),
        ],
    ),
    Scenario(
        "a patch that tests, copies or moves is not understood",
        [
            create(save="new"),
            *[
                patch_refused("{new.id}", [{"op": op, "path": "/state", "from": "/state", "value": "active"}])
                for op in ("test", "copy", "move", "nonsense")
            ],
        ],
    ),
    Scenario(
        "a patch of what may not be changed is refused as a whole",
        [
            create(save="new"),
            *[
                patch_refused(
                    "{new.id}",
                    [
                        {"op": "replace", "path": "/state", "value": "inactive"},
                        {"op": "replace", "path": path, "value": 1},
                    ],
                )
                for path in ("/id", "/credentials", "/credentials/password")
            ],
            get("{new.id}", has={"state": "active"}),
        ],
    ),
    Scenario(
        "a patch that is none is refused",
        [
            create(save="new"),
            patch_refused("{new.id}", {"not": "a list"}),
            patch_refused("{new.id}", [1]),
            patch_refused("{new.id}", [{"op": "add", "value": 1}]),
            patch_refused("{new.id}", [{"op": "add", "path": "state", "value": 1}]),
            admin("PATCH", f"{IDS}/{{new.id}}", content="nonsense", status=400),
        ],
    ),
    Scenario(
        "a patch cannot break the schema or take an address",
        [
            create(save="new"),
            create(OTHER),
            patch("{new.id}", ("replace", "/traits/email", "no address"), status=400, error="BadRequest"),
            patch("{new.id}", ("replace", "/traits/email", OTHER), status=409, error="Conflict"),
            patch("{new.id}", ("replace", "/state", "weird"), status=400, error="BadRequest"),
            patch(NOBODY, ("replace", "/state", "active"), status=404, error="NotFound"),
        ],
    ),
    Scenario(
        "a patch marks an address as verified",
        [
            create(save="new"),
            patch(
                "{new.id}",
                ("replace", "/verifiable_addresses/0/verified", True),
                ("replace", "/verifiable_addresses/0/status", "completed"),
                has={"verifiable_addresses.0.verified": True, "verifiable_addresses.0.status": "completed"},
            ),
            get("{new.id}", has={"verifiable_addresses.0.verified": True}),
        ],
    ),
    Scenario("an empty patch changes nothing", [create(save="new"), patch("{new.id}", has={"id": "{new.id}"})]),
]

BATCHES = [
    Scenario(
        "a batch makes many and names each by its patch id",
        [
            batch(
                item(NEW, 1),
                item(OTHER, 2),
                save="batch",
                has={
                    "identities.#": 2,
                    "identities.0.action": "create",
                    "identities.0.patch_id": "6d3a0a4a-7a6c-4d0c-9f51-000000000001",
                    "identities.1.identity": str,
                },
            ),
            get("{batch.identities.1.identity}", has={"traits.email": "other-{unique}@example.org"}),
        ],
    ),
    Scenario(
        "a conflict in a batch undoes it: the others are reported as made and are not there",
        [
            create(),
            batch(
                item(NEW, 1),
                item(OTHER, 2),
                save="batch",
                has={
                    "identities.0.action": "error",
                    "identities.0.error.code": 409,
                    "identities.0.identity": ABSENT,
                    "identities.1.action": "create",
                },
            ),
            gone("{batch.identities.1.identity}"),
        ],
    ),
    Scenario(
        "a batch whose only item is a conflict is a conflict",
        [create(), batch(item(NEW, 1), status=409, error="Conflict")],
    ),
    Scenario(
        "two equal addresses in a batch: the first is reported as made and is not there",
        [
            batch(
                item(NEW, 1),
                item(NEW, 2),
                save="batch",
                has={"identities.0.action": "create", "identities.1.action": "error"},
            ),
            gone("{batch.identities.0.identity}"),
            listed("credentials_identifier=" + NEW, **{"#": 0}),
        ],
    ),
    Scenario(
        "traits that do not fit are an error of their item",
        [
            batch(
                item(NEW, 1),
                item("no address", 2),
                has={"identities.0.action": "create", "identities.1.error.code": 400},
            ),
        ],
    ),
    Scenario(
        "a state there is not refuses the whole batch",
        [
            admin("PATCH", IDS, {"identities": [item(NEW, 1), item(OTHER, 2, state="weird")]}, status=400),
            listed("credentials_identifier=" + NEW, **{"#": 0}),
        ],
    ),
    Scenario(
        "a broken batch is 400 whose body says 500",
        [
            admin("PATCH", IDS, body, status=400, has={"error.code": 500})
            for body in (
                [],
                {"identities": [1]},
                {"identities": [{"delete": NOBODY}]},
                {"identities": [{"create": {"nope": 1}}]},
                {"identities": [{"create": {"traits": {}}, "patch_id": "no-uuid"}]},
            )
        ],
    ),
    Scenario(
        "an empty batch is fine",
        [
            admin("PATCH", IDS, {"identities": []}, has={"identities.#": 0}),
            admin("PATCH", IDS, {"identities": [{}]}, has={"identities.0": None}),
        ],
    ),
]

LISTS = [
    Scenario(
        "a page of identities names the next one",
        [
            create(),
            create(OTHER),
            admin("GET", f"{IDS}?page_size=1", has={"#": 1}, headers={"link": re.compile('rel="next"')}),
            admin(
                "GET",
                f"{IDS}?page_size=1&page_token=ffffffff-ffff-ffff-ffff-ffffffffffff",
                has={"#": 0},
                headers={"link": re.compile('rel="first"$')},
            ),
        ],
    ),
    Scenario(
        "identities are found by what they sign in with",
        [
            create(save="new"),
            listed("credentials_identifier=" + NEW, **{"#": 1, "0.id": "{new.id}", "0.credentials": ANY}),
            listed("credentials_identifier=NEW-{unique}@Example.org", **{"#": 1}),
            listed("credentials_identifier=nobody-{unique}@example.org", **{"#": 0}),
        ],
    ),
    Scenario(
        "identities are found by the beginning of what they sign in with",
        [
            create(),
            listed("preview_credentials_identifier_similar=new-{unique}", **{"#": 1}),
            listed("preview_credentials_identifier_similar={unique}", **{"#": 0}),
        ],
    ),
    Scenario(
        "identities are found by their ids",
        [
            create(save="new"),
            create(OTHER, save="other"),
            listed("ids={new.id}&ids={other.id}", **{"#": 2, "0.credentials": ABSENT}),
            listed(f"ids={NOBODY}", **{"#": 0}),
            admin("GET", f"{IDS}?ids=no-uuid", status=400),
        ],
    ),
    Scenario(
        "exact and similar identifiers cannot be asked for at once",
        [admin("GET", f"{IDS}?credentials_identifier=a&preview_credentials_identifier_similar=b", status=400)],
    ),
    Scenario(
        "credentials are listed with their config when asked for",
        [
            create(save="new"),
            listed("ids={new.id}&include_credential=code", **{"0.credentials.code.config": ANY}),
            admin("GET", f"{IDS}?include_credential=nope", status=400),
        ],
    ),
    Scenario(
        "a page token or a page size that is none is refused",
        [
            admin("GET", f"{IDS}?page_token=garbage", status=400),
            admin("GET", f"{IDS}?page_size=many", status=400, has={"error.reason": str}),
        ],
    ),
    Scenario(
        "the page number alone counts rows and has a total",
        [
            create(),
            create(OTHER),
            admin(
                "GET",
                f"{IDS}?page=1&per_page=1",
                has={"#": 1},
                headers={"x-total-count": ANY, "link": re.compile(r'page=0&per_page=1>; rel="first".*rel="prev"')},
            ),
            admin("GET", f"{IDS}?page=1001&per_page=1", status=400),
            admin("GET", f"{IDS}?page=1&page_size=1", headers={"x-total-count": ABSENT}),
        ],
    ),
]

CREDENTIALS = [
    Scenario(
        "a hashed password is imported and shown as it came",
        [
            create(save="new", credentials={"password": {"config": {"hashed_password": HASH}}}),
            Call(
                "get_identity",
                {"id": "{new.id}", "include_credential": ["password"]},
                has={"credentials.password.config.hashed_password": HASH},
            ),
        ],
    ),
    Scenario(
        "a hash of no known format is refused",
        [
            refuse(
                {
                    "schema_id": "default",
                    "traits": {"email": NEW},
                    "credentials": {"password": {"config": {"hashed_password": "nonsense"}}},
                }
            ),
        ],
    ),
    Scenario(
        "a new password replaces the old one",
        [
            put("{ann.id}", traits={"email": "{ann.email}"}, credentials=PASSWORD_OF),
            Call("create_native_login_flow", save="flow", outcome="Continue"),
            Call(
                "update_login_flow",
                {
                    "flow": "{flow.id}",
                    "body": {"method": "password", "identifier": "{ann.email}", "password": "{ann.password}"},
                },
                status=400,
                error="FlowNotComplete",
                messages=[4000006],
                outcome="Invalid",
            ),
            Call(
                "update_login_flow",
                {
                    "flow": "{flow.id}",
                    "body": {"method": "password", "identifier": "{ann.email}", "password": "correct-horse-battery-9"},
                },
                has={"session_token": str},
                outcome="Complete",
            ),
        ],
        users=("ann",),
    ),
    Scenario(
        "an account of another provider is imported, found and removed",
        [
            create(save="new", credentials=ACCOUNT),
            listed("credentials_identifier=acme:s-{unique}", **{"#": 1, "0.id": "{new.id}"}),
            Call(
                "get_identity",
                {"id": "{new.id}", "include_credential": ["oidc"]},
                has={"credentials.oidc.config.providers.0.subject": "s-{unique}"},
            ),
            remove("{new.id}", "oidc", 400, "BadRequest"),
            remove("{new.id}", "oidc", 404, "NotFound", identifier="acme:nobody"),
            remove("{new.id}", "oidc", identifier="acme:s-{unique}"),
            get("{new.id}", has={"credentials.oidc.identifiers.#": 0}),
        ],
    ),
    Scenario(
        "an account of another provider belongs to one identity",
        [
            create(credentials=ACCOUNT),
            refuse({"schema_id": "default", "traits": {"email": OTHER}, "credentials": ACCOUNT}, 409, "Conflict"),
        ],
    ),
    Scenario(
        "a first factor cannot be removed",
        [remove("{ann.id}", "password", 400, "BadRequest"), remove("{ann.id}", "code", 400, "BadRequest")],
        users=("ann",),
    ),
    Scenario(
        "credentials that are not set up are not found",
        [remove("{ann.id}", type, 404, "NotFound") for type in ("totp", "lookup_secret", "oidc", "passkey")],
        users=("ann",),
    ),
    Scenario("credentials of nobody are not found", [remove(NOBODY, "totp", 404, "NotFound")]),
    Scenario(
        "an administrator removes an authenticator app, and one factor is enough again",
        [
            *sign_in("ann", "one"),
            Call(
                "create_native_settings_flow",
                {"x_session_token": "{one.session_token}"},
                save="settings",
                outcome="Continue",
            ),
            Call(
                "update_settings_flow",
                {
                    "flow": "{settings.id}",
                    "x_session_token": "{one.session_token}",
                    "body": {"method": "totp", "totp_code": "{totp:node:settings:totp_secret_key}"},
                },
                outcome="Complete",
            ),
            *sign_in("ann", "two", "StepUp"),
            who("two", status=403, id="session_aal2_required", error="Aal2Required"),
            Call(
                "get_identity",
                {"id": "{ann.id}", "include_credential": ["totp"]},
                has={
                    "credentials.totp.config.totp_url": re.compile("^otpauth://totp/"),
                    "credentials.totp.identifiers.0": "{ann.id}",
                },
            ),
            remove("{ann.id}", "totp"),
            remove("{ann.id}", "totp", 404, "NotFound"),
            who("two"),
        ],
        users=("ann",),
    ),
]

SESSIONS = [
    Scenario(
        "a session is its identity, its device and how it came about",
        [
            *sign_in("ann", "one"),
            who(
                "one",
                has={
                    "id": "{one.session.id}",
                    "active": True,
                    "authenticator_assurance_level": "aal1",
                    "authentication_methods.0.method": "password",
                    "identity.id": "{ann.id}",
                    "identity.metadata_admin": ABSENT,
                    "identity.credentials": ABSENT,
                    "devices.#": 1,
                    "tokenized": ABSENT,
                },
                headers={"x-kratos-authenticated-identity-id": ANY, "ory-session-cache-for": ABSENT},
            ),
        ],
        users=("ann",),
    ),
    Scenario(
        "no session, a wrong token and another scheme are 401",
        [
            public("GET", "/sessions/whoami", status=401),
            Call("to_session", {"x_session_token": "garbage"}, status=401, error="SessionInactive"),
            *sign_in("ann", "one"),
            Call("GET /sessions/whoami", {"headers": {"Authorization": "Basic {one.session_token}"}}, status=401),
        ],
        users=("ann",),
    ),
    Scenario(
        "a session token is a bearer token too",
        [
            *sign_in("ann", "one"),
            *[
                Call(
                    "GET /sessions/whoami",
                    {"headers": {"Authorization": f"{scheme} {{one.session_token}}"}},
                    has={"id": "{one.session.id}"},
                )
                for scheme in ("Bearer", "bearer")
            ],
        ],
        users=("ann",),
    ),
    Scenario(
        "X-Session-Token outranks a bearer token, even when it is wrong",
        [
            *sign_in("ann", "one"),
            *sign_in("bob", "two"),
            Call(
                "GET /sessions/whoami",
                {
                    "headers": {
                        "X-Session-Token": "{one.session_token}",
                        "Authorization": "Bearer {two.session_token}",
                    }
                },
                has={"identity.id": "{ann.id}"},
            ),
            Call(
                "GET /sessions/whoami",
                {"headers": {"X-Session-Token": "ory_st_wrong", "Authorization": "Bearer {two.session_token}"}},
                status=401,
            ),
        ],
        users=("ann", "bob"),
    ),
    Scenario(
        "my sessions are all but the one at hand, the latest first",
        [
            *sign_in("ann", "one"),
            *sign_in("ann", "two"),
            *sign_in("ann", "three"),
            *sign_in("bob", "bob_s"),
            public("GET", "/sessions", "one", has={"#": 2, "0.id": "{three.session.id}", "1.id": "{two.session.id}"}),
            public("GET", "/sessions?page_size=1", "one", has={"#": 1}, headers={"x-total-count": "2", "link": ANY}),
            public("GET", "/sessions?page_size=0", "one", has={"#": 1}),
            public("GET", "/sessions", status=401),
        ],
        users=("ann", "bob"),
    ),
    Scenario(
        "pages of sessions are counted from one, though their links count from nought",
        [
            *sign_in("ann", "one"),
            *sign_in("ann", "two"),
            *sign_in("ann", "three"),
            *[
                public(
                    "GET",
                    f"/sessions?page={page}&per_page=1",
                    "one",
                    has={"#": 1, "0.id": f"{{{latest}.session.id}}"},
                    headers={"link": re.compile(rel)},
                )
                for page, latest, rel in (
                    (0, "three", 'page=1&.*rel="next"'),
                    (1, "three", 'page=0&.*rel="prev"$'),
                    (2, "two", 'page=0&.*rel="prev"$'),
                )
            ],
            public("GET", "/sessions?page_size=1&page_token=garbage", "one", has={"0.id": "{three.session.id}"}),
        ],
        users=("ann",),
    ),
    Scenario(
        "I end one of my sessions, but not that of somebody else or my own",
        [
            *sign_in("ann", "one"),
            *sign_in("ann", "two"),
            *sign_in("bob", "bob_s"),
            Call(
                "disable_my_session", {"id": "{two.session.id}", "x_session_token": "{one.session_token}"}, status=204
            ),
            nobody("two"),
            Call(
                "disable_my_session", {"id": "{two.session.id}", "x_session_token": "{one.session_token}"}, status=204
            ),
            Call(
                "disable_my_session", {"id": "{bob_s.session.id}", "x_session_token": "{one.session_token}"}, status=204
            ),
            who("bob_s"),
            Call(
                "disable_my_session",
                {"id": "{one.session.id}", "x_session_token": "{one.session_token}"},
                status=400,
                error="BadRequest",
            ),
            public("DELETE", "/sessions/no-uuid", "one", status=400),
            who("one"),
        ],
        users=("ann", "bob"),
    ),
    Scenario(
        "I end all my other sessions; those that ended before are counted too",
        [
            *sign_in("ann", "one"),
            *sign_in("ann", "two"),
            *sign_in("ann", "three"),
            Call("disable_my_other_sessions", {"x_session_token": "{one.session_token}"}, has={"count": 2}),
            nobody("two"),
            nobody("three"),
            who("one"),
            Call("disable_my_other_sessions", {"x_session_token": "{one.session_token}"}, has={"count": 2}),
            public("DELETE", "/sessions", status=401),
        ],
        users=("ann",),
    ),
    Scenario(
        "an app signs out, as often as it likes",
        [
            *sign_in("ann", "one"),
            Call("perform_native_logout", {"body": {"session_token": "{one.session_token}"}}, status=204),
            nobody("one"),
            Call("perform_native_logout", {"body": {"session_token": "{one.session_token}"}}, status=204),
            Call("perform_native_logout", {"body": {"session_token": "nope"}}, status=403, error="Forbidden"),
            public("DELETE", "/self-service/logout/api", status=400),
        ],
        users=("ann",),
    ),
    Scenario(
        "an administrator sees the sessions of an identity",
        [
            *sign_in("ann", "one"),
            *sign_in("ann", "two"),
            admin("GET", f"{IDS}/{{ann.id}}/sessions", has={"#": 2, "0.id": "{two.session.id}", "0.devices.#": 1}),
            Call("disable_session", {"id": "{two.session.id}"}, status=204),
            admin("GET", f"{IDS}/{{ann.id}}/sessions?active=true", has={"#": 1, "0.id": "{one.session.id}"}),
            admin("GET", f"{IDS}/{{ann.id}}/sessions?active=false", has={"#": 1, "0.active": False}),
            admin("GET", f"{IDS}/{{ann.id}}/sessions?active=perhaps", status=400),
            admin("GET", f"{IDS}/{NOBODY}/sessions", has={"#": 0}),
            admin("GET", f"{IDS}/no-uuid/sessions", status=400),
        ],
        users=("ann",),
    ),
    Scenario(
        "an administrator deletes the sessions of an identity",
        [
            *sign_in("ann", "one"),
            Call("delete_identity_sessions", {"id": "{ann.id}"}, status=204),
            nobody("one"),
            Call("get_session", {"id": "{one.session.id}"}, status=404, error="NotFound"),
            Call("delete_identity_sessions", {"id": "{ann.id}"}, status=404, error="NotFound"),
            admin("DELETE", f"{IDS}/no-uuid/sessions", status=400),
        ],
        users=("ann",),
    ),
    Scenario(
        "a session shows its identity and devices only when asked to",
        [
            *sign_in("ann", "one"),
            Call("get_session", {"id": "{one.session.id}"}, has={"identity": None, "devices.#": 0, "active": True}),
            Call(
                "get_session",
                {"id": "{one.session.id}", "expand": ["identity", "devices"]},
                has={"identity.id": "{ann.id}", "devices.#": 1},
            ),
            admin("GET", "/admin/sessions/{one.session.id}?expand=nope", status=400),
        ],
        users=("ann",),
    ),
    Scenario(
        "a session nobody has is not found",
        [
            Call("get_session", {"id": NOBODY}, status=404, error="NotFound"),
            Call("disable_session", {"id": NOBODY}, status=404, error="NotFound"),
            Call("extend_session", {"id": NOBODY}, status=404, error="NotFound"),
            admin("GET", "/admin/sessions/no-uuid", status=400),
            admin("DELETE", "/admin/sessions/no-uuid", status=400),
            admin("PATCH", "/admin/sessions/no-uuid/extend", status=400),
        ],
    ),
    Scenario(
        "all sessions are listed page by page",
        [
            *sign_in("ann", "one"),
            *sign_in("ann", "two"),
            admin(
                "GET",
                "/admin/sessions?page_size=1&expand=identity",
                has={"#": 1, "0.id": "{two.session.id}", "0.identity.id": "{ann.id}", "0.devices": None},
                headers={"x-total-count": ANY, "link": re.compile('rel="next"')},
            ),
            admin("GET", "/admin/sessions?page_size=1&active=true", has={"0.active": True}),
            *[
                admin("GET", f"/admin/sessions?{query}", status=400)
                for query in ("expand=nope", "active=perhaps", "page_size=many", "page_token=garbage!")
            ],
        ],
        users=("ann",),
    ),
    Scenario(
        "an inactive identity has no session until it is active again",
        [
            *sign_in("ann", "one"),
            patch("{ann.id}", ("replace", "/state", "inactive")),
            nobody("one"),
            Call("get_session", {"id": "{one.session.id}"}, has={"active": True}),
            Call("get_session", {"id": "{one.session.id}", "expand": ["identity"]}, has={"active": False}),
            patch("{ann.id}", ("replace", "/state", "active")),
            who("one"),
        ],
        users=("ann",),
    ),
    Scenario(
        "the sessions of a deleted identity are gone",
        [
            *sign_in("ann", "one"),
            Call("delete_identity", {"id": "{ann.id}"}, status=204),
            nobody("one"),
            Call("get_session", {"id": "{one.session.id}"}, status=404, error="NotFound"),
        ],
        users=("ann",),
    ),
    Scenario(
        "a session ends by itself and lives on when it is extended",
        [
            *sign_in("ann", "one"),
            who("one"),
            Wait(1.2),
            nobody("one"),
            Call("get_session", {"id": "{one.session.id}"}, has={"active": False}),
            Call("extend_session", {"id": "{one.session.id}"}, has={"active": True, "id": "{one.session.id}"}),
            who("one"),
        ],
        users=("ann",),
        variant="kratos-short-sessions",
    ),
    Scenario(
        "whoami says how long its answer holds, where that is switched on",
        [
            *sign_in("ann", "one"),
            who("one", headers={"ory-session-cache-for": re.compile("^86[34]..$")}),
            public("GET", "/sessions/whoami", status=401, headers={"ory-session-cache-for": "60"}),
            Call("extend_session", {"id": "{one.session.id}"}, status=204),
            Call("get_session", {"id": "{one.session.id}"}, has={"expires_at": ANY}),
        ],
        users=("ann",),
        variant="kratos-cacheable",
    ),
    Scenario(
        "a session as a signed token",
        [
            *sign_in("ann", "one"),
            public(
                "GET", "/sessions/whoami?tokenize_as=jwt_a", "one", has={"tokenized": JWT, "id": "{one.session.id}"}
            ),
            public("GET", "/sessions/whoami?tokenize_as=nope", "one", status=400),
        ],
        users=("ann",),
        variant="kratos-tokenizer",
    ),
    Scenario(
        "a template nobody configured gives no token",
        [
            *sign_in("ann", "one"),
            Call(
                "to_session",
                {"x_session_token": "{one.session_token}", "tokenize_as": "nope"},
                status=400,
                error="BadRequest",
            ),
        ],
        users=("ann",),
    ),
    Scenario(
        "a token exchange needs both codes, and a session that waits",
        [
            public("GET", "/sessions/token-exchange", status=400),
            public("GET", "/sessions/token-exchange?init_code=a", status=400),
            Call("exchange_session_token", {"init_code": "a", "return_to_code": "b"}, status=404, error="NotFound"),
        ],
    ),
    Scenario(
        "many sessions at once are not managed here",
        [
            Call(
                "manage_sessions",
                {"body": {"action": "disable", "identities": [NOBODY]}},
                status=405,
                error="UnexpectedStatus",
            )
        ],
    ),
]

MAILED = [
    Scenario(
        "a mail is listed by its recipient, the newest first, and read by its id",
        [
            Call("create_native_recovery_flow", save="flow", outcome="Continue"),
            *[
                Call(
                    "update_recovery_flow",
                    {"flow": "{flow.id}", "body": {"method": "code", "email": "{ann.email}"}},
                    outcome="Continue",
                )
                for _ in range(2)
            ],
            admin(
                "GET",
                f"{MAILS}?recipient={{ann.email}}",
                save="mails",
                has={
                    "#": 2,
                    "0.recipient": "{ann.email}",
                    "0.status": "queued",
                    "0.type": "email",
                    "0.channel": "email",
                    "0.send_count": 0,
                    "0.template_type": "recovery_code_valid",
                    "0.body": re.compile(r"(?m)^\d{6}$"),
                },
                headers={"x-total-count": "2"},
            ),
            Call("get_courier_message", {"id": "{mails.0.id}"}, has={"id": "{mails.0.id}", "body": "{mails.0.body}"}),
            admin(
                "GET",
                f"{MAILS}?recipient={{ann.email}}&page_size=1",
                has={"#": 1, "0.id": "{mails.0.id}"},
                headers={"link": re.compile('rel="next"')},
            ),
            admin("GET", f"{MAILS}?recipient={{ann.email}}&status=sent", has={"#": 0}),
            admin("GET", f"{MAILS}?recipient={{ann.email}}&status=queued", has={"#": 2}),
        ],
        users=("ann",),
    ),
    Scenario(
        "a mail nobody sent is not found",
        [
            Call("get_courier_message", {"id": NOBODY}, status=404, error="NotFound"),
            admin("GET", f"{MAILS}/no-uuid", status=400),
            admin(
                "GET", f"{MAILS}?recipient=nobody-{{unique}}@example.org", has={"#": 0}, headers={"x-total-count": "0"}
            ),
        ],
    ),
    Scenario(
        "a list of mails that makes no sense is refused",
        [
            admin("GET", f"{MAILS}?status=lost", status=400, has={"error.code": 400}),
            admin("GET", f"{MAILS}?page_size=many", status=400, has={"error.code": 500}),
            admin("GET", f"{MAILS}?page_token=a.b", status=400, has={"error.code": 500}),
            admin("GET", f"{MAILS}?page_token=garbage", status=400, has={"error.code": 400}),
            admin("DELETE", MAILS, status=405, headers={"allow": "GET, OPTIONS"}),
        ],
    ),
]

_BAD_DURATIONS = [
    *[("code", text) for text in ("1", "x", "0s", "-1h")],
    *[("link", text) for text in ("1", "x", "0s", "-1h")],
]

RECOVERY = [
    Scenario(
        "an administrator gets a recovery code, and the user signs in with it",
        [
            recover(
                "code",
                {"identity_id": "{ann.id}", "flow_type": "api"},
                201,
                save="code",
                has={"recovery_code": re.compile(r"^\d{6}$"), "recovery_link": ANY, "expires_at": ANY},
            ),
            Call(
                "update_recovery_flow",
                {"flow": "{query:code.recovery_link:flow}", "body": {"method": "code", "code": "000000"}},
                messages=[4060006],
                outcome="Invalid",
            ),
            Call(
                "update_recovery_flow",
                {"flow": "{query:code.recovery_link:flow}", "body": {"method": "code", "code": "{code.recovery_code}"}},
                has={"state": "passed_challenge", "continue_with.0.action": "set_ory_session_token"},
                save="done",
                outcome="Complete",
            ),
            Call(
                "to_session",
                {"x_session_token": "{done.continue_with.0.ory_session_token}"},
                has={
                    "identity.id": "{ann.id}",
                    "authentication_methods.0.method": "code_recovery",
                    "identity.verifiable_addresses.0.verified": False,
                },
            ),
        ],
        users=("ann",),
    ),
    Scenario(
        "an administrator gets a recovery link, and the browser is signed in once",
        [
            recover("link", {"identity_id": "{ann.id}"}, 200, save="link", has={"recovery_link": ANY}),
            Call(
                "GET {link.recovery_link}",
                status=303,
                jar="b",
                headers={"location": re.compile(r"/settings\?flow="), "set-cookie": ANY},
            ),
            Call(
                "GET /sessions/whoami",
                jar="b",
                has={"identity.id": "{ann.id}", "authentication_methods.0.method": "link_recovery"},
            ),
            Call("GET {link.recovery_link}", status=303, headers={"location": re.compile(r"/recovery\?flow=")}),
        ],
        users=("ann",),
    ),
    Scenario(
        "a recovery of nobody",
        [
            recover("code", {"identity_id": NOBODY}, 404, "NotFound"),
            recover("link", {"identity_id": NOBODY}, 400, "BadRequest"),
            admin("POST", "/admin/recovery/code", {"identity_id": "no-uuid"}, status=400),
            admin("POST", "/admin/recovery/link", {"identity_id": "no-uuid"}, status=400),
        ],
    ),
    Scenario(
        "how long a recovery is good must be a duration ahead",
        [
            admin("POST", f"/admin/recovery/{by}", {"identity_id": "{ann.id}", "expires_in": text}, status=400)
            for by, text in _BAD_DURATIONS
        ],
        users=("ann",),
    ),
    Scenario(
        "a recovery code is good as long as the administrator says",
        [
            recover("code", {"identity_id": "{ann.id}", "flow_type": "api", "expires_in": "1s"}, 201, save="code"),
            Wait(1.3),
            Call(
                "update_recovery_flow",
                {"flow": "{query:code.recovery_link:flow}", "body": {"method": "code", "code": "{code.recovery_code}"}},
                status=410,
                id="self_service_flow_expired",
                error="FlowExpired",
                outcome="Restart",
            ),
        ],
        users=("ann",),
    ),
    Scenario(
        "a recovery needs a body that is JSON and returns only where it may",
        [
            *[
                call
                for by in ("code", "link")
                for call in (
                    admin("POST", f"/admin/recovery/{by}", status=400),
                    admin("POST", f"/admin/recovery/{by}", content="x", status=400),
                    admin("POST", f"/admin/recovery/{by}", content="x", type="application/json", status=400),
                    admin("GET", f"/admin/recovery/{by}", status=405),
                    admin(
                        "POST",
                        f"/admin/recovery/{by}?return_to=http:%2F%2Fevil.example",
                        {"identity_id": "{ann.id}"},
                        status=400,
                        id="self_service_flow_return_to_forbidden",
                    ),
                )
            ],
            admin("POST", "/admin/recovery/code", {"identity_id": "{ann.id}", "flow_type": "x"}, status=400),
        ],
        users=("ann",),
    ),
    Scenario(
        "an administrator recovers users while recovery is off",
        [
            recover("code", {"identity_id": "{ann.id}"}, 201, has={"recovery_code": str}),
            recover("link", {"identity_id": "{ann.id}"}, 200, has={"recovery_link": str}),
        ],
        users=("ann",),
        variant="kratos-recovery-off",
    ),
    Scenario(
        "an administrator recovers nobody while the methods are off",
        [
            recover("code", {"identity_id": "{ann.id}"}, 404, "NotFound"),
            recover("link", {"identity_id": "{ann.id}"}, 404, "NotFound"),
        ],
        users=("ann",),
        variant="kratos-methods-off",
    ),
]

MISC = [
    Scenario(
        "the schemas are public",
        [
            public("GET", "/schemas", has={"0.id": "default", "0.schema": dict}, headers={"x-total-count": ANY}),
            Call("get_identity_schema", {"id": "default"}, has={"properties.traits": dict}),
            Call("get_identity_schema", {"id": "ZGVmYXVsdA"}, has={"properties.traits": dict}),
            Call("get_identity_schema", {"id": "nope"}, status=404, error="NotFound"),
            public("GET", "/schemas?page_size=many&page_token=x", has={"0.id": "default"}),
        ],
    ),
    Scenario(
        "the server is alive, ready and of some version",
        [
            public("GET", "/health/alive", has={"status": "ok"}),
            admin("GET", "/admin/health/ready", has={"status": "ok"}),
            admin("GET", "/admin/version", has={"version": str}),
        ],
    ),
]

SCENARIOS = [*IDENTITIES, *PATCHES, *BATCHES, *LISTS, *CREDENTIALS, *SESSIONS, *MAILED, *RECOVERY, *MISC]
