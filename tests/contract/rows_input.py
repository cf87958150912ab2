"""Input that makes no sense, to each server: it says so and serves the next one."""

from __future__ import annotations

from tests.contract.rows import ABSENT, ANY, Call, Scenario

JSON = {"Content-Type": "application/json"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
LARGE = 10 * 1024 * 1024
# Over the limit by so little that the server has read all of it when it closes the connection.
OVER = 5 * 1024 * 1024 + 1000
DEEP = '{"a":' * 20_000
TOO_LARGE = "unable to read body: http: request body too large"
NOT_UTF8 = b"\xff\xfe{"
NOWHERE = "404 page not found\n"
KINDS = ("login", "registration", "recovery", "verification")


def submit(kind: str, content: str | bytes, headers: dict[str, str], **expected: object) -> Call:
    """A submit of the flow saved under its kind."""
    args = {"params": {"flow": f"{{{kind}.id}}"}, "content": content, "headers": headers}
    return Call(f"POST /self-service/{kind}", args, status=400, **expected)  # type: ignore[arg-type]


def hydra(operation: str, content: str | bytes) -> Call:
    """A body that Hydra refuses; the error is a phrase here."""
    args = {"plane": "admin", "content": content, "headers": JSON}
    return Call(operation, args, status=400, has={"error": str, "error_description": str})


def oauth2(operation: str, form: str | bytes, plane: str = "public") -> Call:
    """A form that Hydra refuses."""
    args = {"plane": plane, "content": form, "headers": FORM}
    return Call(operation, args, status=400, id="invalid_request", has={"error_description": str})


def keto(operation: str, plane: str, content: str | bytes) -> Call:
    """A request that Keto refuses."""
    args = {"plane": plane, "content": content, "headers": JSON}
    return Call(operation, args, status=400, has={"error.code": 400, "error.message": str})


SCENARIOS = [
    Scenario(
        "Kratos: a submit of more than five megabytes is not read",
        steps=[
            *(Call(f"create_native_{kind}_flow", save=kind, outcome="Continue") for kind in KINDS),
            *(
                submit(kind, content, headers, has={"error.code": 500, "error.message": TOO_LARGE})
                for kind in KINDS
                for content, headers in (('{"a":"' + "x" * OVER + '"}', JSON), ("a=" + "x" * OVER, FORM))
            ),
            Call("get_login_flow", {"id": "{login.id}"}),
        ],
    ),
    Scenario(
        "Kratos: a submit that is no JSON, or too deep, is the form again",
        steps=[
            step
            for content in ("{", "[]", NOT_UTF8, DEEP, "")
            for kind in KINDS
            for step in (
                Call(f"create_native_{kind}_flow", save=kind, outcome="Continue"),
                submit(kind, content, JSON, messages=[4000001]),
            )
        ],
    ),
    Scenario(
        "Kratos: a form of bytes that are no text is read as far as it goes",
        steps=[
            Call("create_native_login_flow", save="login", outcome="Continue"),
            submit("login", b"\xff\xfe=%ff", FORM, messages=[4010002]),
            submit("login", "method=password&a=1&a.b=2", FORM, messages=[4000002, 4000002]),
            submit("login", "method=password&a.b=2&a=1", FORM, messages=[4000002, 4000002]),
        ],
    ),
    Scenario(
        "Kratos: bodies of administrators that are no JSON or too deep",
        steps=[
            *(
                Call(
                    "POST /admin/identities",
                    {"plane": "admin", "content": content, "headers": JSON},
                    status=400,
                    has={"error.message": str, "error.code": 400},
                )
                for content in ("{", "[]", "", NOT_UTF8, DEEP)
            ),
            Call("list_identities"),
        ],
    ),
    Scenario(
        "Kratos: wrong methods and unknown paths on the public plane",
        steps=[
            Call("PUT /self-service/login/api", status=405, headers={"allow": "GET, OPTIONS"}),
            Call("POST /schemas/default", {"json": {}}, status=405, headers={"allow": "GET, OPTIONS"}),
            Call("POST /sessions", {"json": {}}, status=405),
            Call("GET /self-service/login/nowhere", status=404, has={"": NOWHERE}),
            Call("GET /self-service/login/flows?id=%zz", status=404, has={"error.code": 404}),
        ],
    ),
    Scenario(
        "Kratos: the csrf guard stands before the router",
        steps=[
            *(
                Call(operation, {"json": {}}, status=403, id="security_csrf_violation", headers={"set-cookie": ANY})
                for operation in (
                    "POST /nowhere",
                    "PATCH /schemas",
                    "DELETE /self-service/nowhere",
                    "PUT /self-service/login/browser",
                    "PUT /self-service/login/flows",
                    "PATCH /self-service/errors",
                    "POST /self-service/logout/browser",
                )
            ),
            Call("OPTIONS /nowhere", status=404),
        ],
    ),
    Scenario(
        "Hydra: bodies of administrators that are no JSON or too deep",
        variant="hydra",
        steps=[
            *(hydra("POST /admin/clients", content) for content in ("{", "[]", "", NOT_UTF8, DEEP)),
            *(hydra("POST /admin/keys/set-{unique}", content) for content in ("{", NOT_UTF8, DEEP)),
            Call("list_oauth2_clients"),
        ],
    ),
    Scenario(
        "Hydra: forms of more than ten megabytes count as empty",
        variant="hydra",
        steps=[
            oauth2("POST /oauth2/token", "grant_type=client_credentials&a=" + "x" * LARGE),
            oauth2("POST /oauth2/revoke", "token=x&a=" + "x" * LARGE),
            oauth2("POST /admin/oauth2/introspect", "token=x&a=" + "x" * LARGE, "admin"),
            oauth2("POST /oauth2/token", NOT_UTF8 + b"=%ff"),
            Call("introspect_oauth2_token", {"body": {"token": "x"}}, has={"active": False}),
        ],
    ),
    Scenario(
        "Hydra: a client whose name has ten megabytes is made",
        variant="hydra",
        steps=[
            Call(
                "POST /admin/clients",
                {"plane": "admin", "content": '{"client_name":"' + "x" * LARGE + '"}', "headers": JSON},
                status=201,
                save="client",
            ),
            Call("delete_oauth2_client", {"id": "{client.client_id}"}, status=204),
        ],
    ),
    Scenario(
        "Keto: bodies that are no JSON or too deep",
        variant="keto",
        steps=[
            *(
                keto(operation, plane, content)
                for operation, plane in (
                    ("PUT /admin/relation-tuples", "write"),
                    ("PATCH /admin/relation-tuples", "write"),
                    ("POST /relation-tuples/check", "read"),
                    ("POST /relation-tuples/batch/check", "read"),
                )
                for content in ("{", "7", "", NOT_UTF8, DEEP)
            ),
            Call("list_relationship_namespaces"),
        ],
    ),
    Scenario(
        "Keto: ten megabytes are read",
        variant="keto",
        steps=[
            Call(
                "POST /relation-tuples/check/openapi",
                {
                    "plane": "read",
                    "json": {"namespace": "Doc", "object": "x" * LARGE, "relation": "owners", "subject_id": "ann"},
                },
                has={"allowed": False},
            ),
            Call("POST /opl/syntax/check", {"plane": "opl", "content": "class " + "x" * LARGE}, has={"errors.#": 1}),
            Call("POST /opl/syntax/check", {"plane": "opl", "content": NOT_UTF8}, has={"errors.0.message": ANY}),
            Call("POST /opl/syntax/check", {"plane": "opl", "content": ""}, has={"errors": ABSENT}),
        ],
    ),
]
