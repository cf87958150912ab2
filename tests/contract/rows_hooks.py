"""Web hooks of Kratos, its courier over HTTP and the token hook of Hydra, configured as the package prints it."""

from __future__ import annotations

import base64
import re
from typing import Any

import ory_async
from ory_async.hooks.config import Power, configuration, courier_configuration, token_configuration
from ory_async.testing import Hook, HttpCourier, Target
from tests.contract.application import Application
from tests.contract.rows import ABSENT, ANY, Answers, Call, Heard, Scenario, Variant
from tests.contract.rows_hydra import FORM

KEY = "key-of-the-contract-suite"
NOBODY = "00000000-0000-0000-0000-000000000000"
KINDS = ("login", "registration", "settings", "recovery", "verification")
EMAIL = "new-{unique}@example.org"
PASSWORD = "correct horse battery staple 7"


def named(name: str, older: str) -> str:
    """The class of an error that has a name of its own by now."""
    return name if hasattr(ory_async, name) else older


FAILED = named("HookFailed", "BadRequest")
SERVER_ERROR = named("OAuth2ServerError", "ServerError")


# -- variants


def variant(powers: dict[Any, Power], **more: Any) -> Variant:
    """Kratos and the fake with the same hooks."""
    real = configuration(powers, base_url="{app}", key=KEY)
    return Variant("kratos", real=real, fake={"hooks": lambda app: Hook.of(powers, app, key=KEY)}, **more)


QUIET: dict[Any, Power] = {(kind, when): "notify" for kind in KINDS for when in ("before", "after")}
HEARD: dict[Any, Power] = {
    ("login", "after"): "refuse",
    ("registration", "after"): "change",
    ("settings", "after"): "change",
    ("verification", "after"): "refuse",
}


def one_after_the_other(app: Application) -> list[Hook]:
    """Two hooks that are parsed, and one that is ignored."""
    parsed = [Hook("registration", "after", Target(app, f"/{name}"), parse=True, body=echo) for name in ("a", "b")]
    return [*parsed, Hook("registration", "after", Target(app, "/c"), ignore=True, body=echo)]


def echo(context: Any) -> Any:
    """The body of hooks that are configured by hand."""
    return {"ctx": context}


def by_hand(path: str, **response: bool) -> dict[str, Any]:
    """A hook that is configured by hand."""
    body = "base64://" + base64.b64encode(b"function(ctx) { ctx: ctx }").decode()
    config = {"url": f"{{app}}{path}", "method": "POST", "body": body, "response": response}
    return {"hook": "web_hook", "config": config}


def registration(hooks: list[Any], method: str | None = "password") -> dict[str, Any]:
    """Hooks after a registration: of a method, or of all, where no `session` can be in the list."""
    after = {method: {"hooks": [*hooks, {"hook": "session"}]}} if method else dict[str, Any](GLOBAL, hooks=hooks)
    return {"selfservice": {"flows": {"registration": {"after": after}}}}


GLOBAL = {"password": None, "code": None}  # a list of a method takes the place of the list of all

VARIANTS = {
    "kratos-hooks": variant(QUIET),
    "kratos-hooks-heard": variant(HEARD),
    "kratos-hooks-refuse": variant({("registration", "after"): "refuse", ("settings", "after"): "refuse"}),
    "kratos-hooks-three": Variant(
        "kratos",
        real=registration([by_hand("/a", parse=True), by_hand("/b", parse=True), by_hand("/c", ignore=True)]),
        fake={"hooks": one_after_the_other},
    ),
    "kratos-hooks-global": Variant(
        "kratos", real=registration([by_hand("/a", parse=True), by_hand("/b")], method=None)
    ),
    "kratos-courier": Variant(
        "kratos",
        real=courier_configuration(base_url="{app}", key=KEY),
        fake={"courier": lambda app: HttpCourier(app, key=KEY)},
    ),
    "hydra-token-hook": Variant(
        "hydra",
        real=token_configuration(base_url="{app}", key=KEY),
        fake={"token_hook": lambda app: Target(app, "/hooks/token", key=KEY)},
    ),
}


# -- steps that come again and again


def hook(kind: str, when: str = "after") -> str:
    """The path of a hook."""
    return f"/hooks/{kind}/{when}"


def start(kind: str, save: str = "flow", **more: Any) -> Call:
    """A new native flow."""
    return Call(f"create_native_{kind}_flow", more, save=save, outcome="Continue")


def register(
    outcome: Any = "Complete", email: str = EMAIL, traits: Any = None, payload: Any = None, **expected: Any
) -> Call:
    """Somebody signs up by password."""
    body = {"method": "password", "password": PASSWORD, "traits": {"email": email} | (traits or {})}
    body |= {"transient_payload": payload} if payload else {}
    args = {"flow": "{flow.id}", "body": body}
    return Call("update_registration_flow", args, outcome=outcome, **expected)


def sign_in(outcome: Any = "Complete", user: str = "ann", **expected: Any) -> Call:
    """A user signs in by password."""
    body = {"method": "password", "identifier": f"{{{user}.email}}", "password": f"{{{user}.password}}"}
    return Call("update_login_flow", {"flow": "{flow.id}", "body": body}, outcome=outcome, **expected)


def failed(**more: Any) -> dict[str, Any]:
    """What a client gets when a hook fails for good: 400 whose body says 500."""
    return {"status": 400, "error": FAILED, "outcome": "raised", "has": {"error.code": 500}, **more}


def improper() -> dict[str, Any]:
    """What a client gets when a hook refuses and nobody listens to its reasons."""
    return {"status": 502, "error": "ServerError", "outcome": "raised", "has": {"error.code": 502}}


def form(messages: list[int], outcome: str = "Invalid", **more: Any) -> dict[str, Any]:
    """The form is the answer."""
    return {"status": 400, "error": "FlowNotComplete", "messages": messages, "outcome": outcome, **more}


def says(*groups: tuple[str, int], kind: str = "error") -> dict[str, Any]:
    """A refusal: places and message ids."""
    return {
        "messages": [
            {"instance_ptr": place, "messages": [{"id": id, "text": "no", "type": kind}]} for place, id in groups
        ]
    }


def known(number: int, email: str = EMAIL, **has: Any) -> Call:
    """How many identities have this address, and what the first of them is like."""
    return Call("list_identities", {"credentials_identifier": email}, has={"#": number, **has})


SIGNED_IN = [start("login"), sign_in(save="signed")]
TOKEN = "{signed.session_token}"


def settings(body: dict[str, Any], outcome: Any = "Complete", **expected: Any) -> Call:
    """A submit of settings."""
    args = {"flow": "{flow.id}", "body": body, "x_session_token": TOKEN}
    return Call("update_settings_flow", args, outcome=outcome, **expected)


RENAME = {"method": "profile", "traits": {"email": "{ann.email}", "name": "Ann"}}
OPEN_SETTINGS = Call("create_native_settings_flow", {"x_session_token": TOKEN}, save="flow", outcome="Continue")
WHOAMI = Call("to_session", {"x_session_token": TOKEN}, has={"identity.traits.name": "Ann"})


def code_flow(kind: str) -> list[Call]:
    """A user gets a code for a flow of this kind."""
    body = {"method": "code", "email": "{ann.email}"}
    submit = Call(f"update_{kind}_flow", {"flow": "{flow.id}", "body": body}, outcome="Continue")
    return [start(kind), submit]


def enter(kind: str, **expected: Any) -> Call:
    """The code is entered."""
    template = f"{kind}_code_valid"
    body = {"method": "code", "code": f"{{code:{template}:ann.email}}"}
    return Call(f"update_{kind}_flow", {"flow": "{flow.id}", "body": body}, **expected)


NOTIFIED = [
    Scenario(
        "before and after a registration Kratos says who, what and from where",
        variant="kratos-hooks",
        steps=[
            start("registration"),
            Heard(
                hook("registration", "before"),
                has={
                    "kind": "registration",
                    "when": "before",
                    "flow.id": "{flow.id}",
                    "flow.type": "api",
                    "identity": None,
                    "session": None,
                    "request.method": "GET",
                    "request.cookies": {},
                },
                headers={
                    "authorization": f"Bearer {KEY}",
                    "content-type": "application/json",
                    "ory-webhook-request-id": ANY,
                    "user-agent": "Go-http-client/1.1",
                    "x-request-id": ABSENT,
                    "traceparent": ABSENT,
                },
            ),
            register(payload={"ref": "r1"}, save="done"),
            Heard(
                hook("registration"),
                has={
                    "flow.id": "{flow.id}",
                    "flow.transient_payload": {"ref": "r1"},
                    "identity.id": "{done.identity.id}",
                    "identity.traits.email": EMAIL,
                    "identity.credentials": ABSENT,
                    "identity.metadata_admin": ABSENT,
                    "session": None,
                    "request.method": "POST",
                    "request.headers.Content-Type": ["application/json"],
                    "request.headers.Cookie": ABSENT,
                },
            ),
        ],
    ),
    Scenario(
        "a hook before registration sees the whole form",
        variant="kratos-hooks",
        steps=[
            Call("create_native_registration_flow", has={"ui.nodes.#": 4}, outcome="Continue"),
            Heard(hook("registration", "before"), has={"flow.ui.nodes.#": 7}),
        ],
    ),
    Scenario(
        "the session after login has no id yet",
        variant="kratos-hooks",
        users=("ann",),
        steps=[
            *SIGNED_IN,
            Heard(
                hook("login"),
                has={
                    "identity.id": "{ann.id}",
                    "session.id": NOBODY,
                    "session.identity.id": "{ann.id}",
                    "session.authentication_methods.0.method": "password",
                    "session.authenticator_assurance_level": "aal1",
                    "flow.active": "password",
                },
            ),
        ],
    ),
    Scenario(
        "settings are asked about before the form, when it is saved, and afterwards",
        variant="kratos-hooks",
        users=("ann",),
        steps=[
            *SIGNED_IN,
            OPEN_SETTINGS,
            Heard(hook("settings", "before"), has={"flow.ui.nodes": None, "flow.identity.id": "{ann.id}"}),
            settings(RENAME),
            Heard(hook("settings", "before"), times=2, has={"request.method": "POST"}),
            Heard(hook("settings"), has={"identity.traits.name": "Ann", "flow.state": "success"}),
            WHOAMI,
        ],
    ),
    Scenario(
        "recovery asks before its settings are made",
        variant="kratos-hooks",
        users=("ann",),
        steps=[
            *code_flow("recovery"),
            enter("recovery", outcome="Complete"),
            Heard(hook("recovery"), has={"identity.id": "{ann.id}", "flow.state": "passed_challenge"}),
            Heard(hook("settings", "before"), has={"flow.identity.id": "{ann.id}", "request.method": "POST"}),
        ],
    ),
    Scenario(
        "verification tells when an address is verified",
        variant="kratos-hooks",
        users=("ann",),
        steps=[
            *code_flow("verification"),
            enter("verification", outcome="Complete"),
            Heard(
                hook("verification"),
                has={"identity.verifiable_addresses.0.verified": True, "flow.state": "passed_challenge"},
            ),
        ],
    ),
    Scenario(
        "a hook sees the cookies of a browser",
        variant="kratos-hooks",
        steps=[
            Call("create_browser_login_flow", jar="b", outcome="Continue"),
            Call("create_browser_login_flow", {"refresh": False}, jar="b", outcome="Continue"),
            Heard(hook("login", "before"), times=2, has={"request.cookies.#": ABSENT, "flow.type": "browser"}),
        ],
    ),
    *[
        Scenario(
            f"a hook before {kind} refuses: no flow",
            variant="kratos-hooks",
            users=("ann",) if kind == "settings" else (),
            steps=[
                *(SIGNED_IN if kind == "settings" else []),
                Answers(hook(kind, "before"), [(403, says(("#/", 77)))]),
                Call(
                    f"create_native_{kind}_flow", {"x_session_token": TOKEN} if kind == "settings" else {}, **improper()
                ),
            ],
        )
        for kind in KINDS
        if kind != "login"
    ],
    Scenario(
        "a hook before login refuses: no flow",
        variant="kratos-hooks",
        steps=[
            Answers(hook("login", "before"), [(403, says(("#/", 77)))]),
            Call("GET /self-service/login/api", status=502),
            Call("GET /self-service/login/flows?id={uuid}", status=404),
        ],
    ),
    Scenario(
        "a hook before login fails: three attempts, and 400",
        variant="kratos-hooks",
        steps=[
            Answers(hook("login", "before"), [(503, None)]),
            Call("GET /self-service/login/api", status=400),
            Heard(hook("login", "before"), times=3),
        ],
    ),
    Scenario(
        "a hook before verification fails: three attempts, and 500",
        variant="kratos-hooks",
        steps=[
            Answers(hook("verification", "before"), [(503, None)]),
            Call(
                "create_native_verification_flow",
                status=500,
                error="ServerError",
                outcome="raised",
                has={"error.code": 500},
            ),
            Heard(hook("verification", "before"), times=3),
        ],
    ),
    Scenario(
        "a hook that fails once is asked again",
        variant="kratos-hooks",
        steps=[
            Answers(hook("registration", "before"), [(503, None), (204, None)]),
            start("registration"),
            Heard(hook("registration", "before"), times=2),
        ],
    ),
    *[
        Scenario(
            f"a hook after registration answers {status}: all is well",
            variant="kratos-hooks",
            steps=[Answers(hook("registration"), [(status, value)]), start("registration"), register(), known(1)],
        )
        for status, value in (
            (200, None),
            (201, {}),
            (204, None),
            (302, None),
            (200, {"identity": {"state": "inactive"}}),
        )
        if value is None or status != 200
    ],
    Scenario(
        "a hook after registration refuses when nobody listens: the identity is there all the same",
        variant="kratos-hooks",
        steps=[
            Answers(hook("registration"), [(403, says(("#/traits/email", 77)))]),
            start("registration"),
            register(**improper()),
            known(1),
            Heard(hook("registration")),
        ],
    ),
    Scenario(
        "a hook after registration fails: three attempts, 400, and the identity is there",
        variant="kratos-hooks",
        steps=[
            Answers(hook("registration"), [(503, None)]),
            start("registration"),
            register(**failed()),
            Heard(hook("registration"), times=3),
            known(1),
        ],
    ),
    Scenario(
        "who was registered by a hook that failed can sign in",
        variant="kratos-hooks",
        steps=[
            Answers(hook("registration"), [(403, None)]),
            start("registration"),
            register(**improper()),
            start("login"),
            Call(
                "update_login_flow",
                {"flow": "{flow.id}", "body": {"method": "password", "identifier": EMAIL, "password": PASSWORD}},
                outcome="Complete",
            ),
        ],
    ),
    Scenario(
        "a hook after login refuses when nobody listens: no session",
        variant="kratos-hooks",
        users=("ann",),
        steps=[
            Answers(hook("login"), [(403, None)]),
            start("login"),
            sign_in(**improper()),
            Call("list_identity_sessions", {"id": "{ann.id}"}, has={"#": 0}),
        ],
    ),
    Scenario(
        "a hook after settings refuses when nobody listens: the change is saved",
        variant="kratos-hooks",
        users=("ann",),
        steps=[
            *SIGNED_IN,
            OPEN_SETTINGS,
            Answers(hook("settings"), [(403, None)]),
            settings(RENAME, **improper()),
            WHOAMI,
        ],
    ),
    Scenario(
        "a hook after recovery refuses: the code is used up",
        variant="kratos-hooks",
        users=("ann",),
        steps=[
            *code_flow("recovery"),
            Answers(hook("recovery"), [(403, None)]),
            enter(
                "recovery",
                status=502,
                error="ServerError",
                outcome="raised",
                has={"error.details": ABSENT},
            ),
            Answers(hook("recovery"), [(204, None)]),
            enter("recovery", status=400, error="BadRequest", outcome=("Restart", {"flow_id": ANY})),
        ],
    ),
    Scenario(
        "a hook after verification refuses: the address is verified",
        variant="kratos-hooks",
        users=("ann",),
        steps=[
            *code_flow("verification"),
            Answers(hook("verification"), [(403, None)]),
            enter("verification", **improper()),
            Call("get_identity", {"id": "{ann.id}"}, has={"verifiable_addresses.0.verified": True}),
        ],
    ),
]

LISTENED = [
    Scenario(
        "an identity that is not saved has no id",
        variant="kratos-hooks-heard",
        steps=[
            start("registration"),
            register(),
            Heard(
                hook("registration"),
                has={
                    "identity.id": NOBODY,
                    "identity.schema_url": "",
                    "identity.created_at": "0001-01-01T00:00:00Z",
                    "identity.verifiable_addresses.0.id": NOBODY,
                    "identity.verifiable_addresses.0.status": "pending",
                },
            ),
        ],
    ),
    *[
        Scenario(
            name,
            variant="kratos-hooks-heard",
            steps=[
                Answers(hook("registration"), [answer]),
                start("registration"),
                register(**form(ids, **more)),
                known(0),
            ],
        )
        for name, answer, ids, more in (
            (
                "a refusal at a field",
                (400, says(("#/traits/email", 123))),
                [123],
                {"has": {"ui.nodes.0.messages.0.type": "error", "ui.nodes.0.attributes.value": EMAIL}},
            ),
            ("a refusal of the form", (403, says(("#/", 123))), [123], {"has": {"ui.messages.0.text": "no"}}),
            ("a refusal at two places", (400, says(("#/traits/name", 5), ("#/", 7))), [5, 7], {}),
            ("a refusal with an empty place", (400, says(("", 123))), [123], {"has": {"ui.messages.0.id": 123}}),
            (
                "a refusal at an input that there is not adds one",
                (400, says(("#/nope", 9))),
                [9],
                {"has": {"ui.nodes.#": 5}},
            ),
        )
    ],
    Scenario(
        "a message that is no error is a hint",
        variant="kratos-hooks-heard",
        steps=[
            Answers(hook("registration"), [(400, says(("#/traits/email", 123), kind="warning"))]),
            start("registration"),
            register(**form([123], "Invalid", has={"ui.nodes.0.messages.0.type": "info"})),
        ],
    ),
    *[
        Scenario(
            f"an answer that Kratos cannot read: {name}",
            variant="kratos-hooks-heard",
            steps=[Answers(hook("registration"), [answer]), start("registration"), register(**failed()), known(0)],
        )
        for name, answer in (
            ("200 without a body", (200, None)),
            ("400 without a body", (400, None)),
            ("400 in words", (400, "nope")),
            ("400 without messages", (400, {"error": "nope"})),
            ("422 of FastAPI", (422, {"detail": [{"type": "missing", "loc": ["body"]}]})),
            ("200 with a list", (200, [])),
        )
    ],
    *[
        Scenario(
            f"an answer that changes nothing: {name}",
            variant="kratos-hooks-heard",
            steps=[
                Answers(hook("registration"), [answer]),
                start("registration"),
                register(),
                known(1, **{"0.metadata_public": None}),
            ],
        )
        for name, answer in (
            ("204", (204, None)),
            ("200 null", (200, "null")),
            ("200 with an empty object", (200, {})),
            ("201", (201, {"identity": {"metadata_public": {"x": 1}}})),
            ("an external id", (200, {"identity": {"external_id": "e1"}})),
        )
    ],
    Scenario(
        "a hook changes traits, metadata and addresses",
        variant="kratos-hooks-heard",
        steps=[
            Answers(
                hook("registration"),
                [
                    (
                        200,
                        {
                            "identity": {
                                "traits": {"email": "other-{unique}@example.org", "name": "Hook"},
                                "metadata_public": {"tier": "gold"},
                                "metadata_admin": {"risk": 7},
                                "verifiable_addresses": [
                                    {
                                        "value": "other-{unique}@example.org",
                                        "via": "email",
                                        "verified": True,
                                        "status": "completed",
                                    }
                                ],
                            }
                        },
                    )
                ],
            ),
            start("registration"),
            register(has={"identity.traits.name": "Hook", "identity.metadata_public.tier": "gold"}),
            known(0),
            known(
                1,
                "other-{unique}@example.org",
                **{"0.metadata_admin.risk": 7, "0.verifiable_addresses.0.verified": True},
            ),
        ],
    ),
    Scenario(
        "a hook changes traits so that they do not fit",
        variant="kratos-hooks-heard",
        steps=[
            Answers(hook("registration"), [(200, {"identity": {"traits": {"name": "no address"}}})]),
            start("registration"),
            register(**form([4000002])),
            known(0),
        ],
    ),
    Scenario(
        "a hook changes an address to one that is taken",
        variant="kratos-hooks-heard",
        users=("ann",),
        steps=[
            Answers(hook("registration"), [(200, {"identity": {"traits": {"email": "{ann.email}"}}})]),
            start("registration"),
            register(**form([4000007])),
        ],
    ),
    Scenario(
        "a hook makes an identity inactive: it is saved, and may not come in",
        variant="kratos-hooks-heard",
        steps=[
            Answers(hook("registration"), [(200, {"identity": {"state": "inactive"}})]),
            start("registration"),
            register(status=401, error="Unauthorized", outcome=("Blocked", {"reason": "identity_disabled"})),
            known(1, **{"0.state": "inactive"}),
        ],
    ),
    Scenario(
        "a hook names a schema that there is not",
        variant="kratos-hooks-heard",
        steps=[
            Answers(hook("registration"), [(200, {"identity": {"schema_id": "nope"}})]),
            start("registration"),
            register(**form([4000001])),
        ],
    ),
    Scenario(
        "after a refusal the same flow can be submitted again",
        variant="kratos-hooks-heard",
        steps=[
            Answers(hook("registration"), [(400, says(("#/traits/email", 123))), (204, None)]),
            start("registration"),
            register(**form([123])),
            register(),
            Heard(hook("registration"), times=2),
        ],
    ),
    Scenario(
        "a refusal after login: no session",
        variant="kratos-hooks-heard",
        users=("ann",),
        steps=[
            Answers(hook("login"), [(403, says(("#/identifier", 123)))]),
            start("login"),
            sign_in(**form([123], has={"active": "password"})),
            Call("list_identity_sessions", {"id": "{ann.id}"}, has={"#": 0}),
        ],
    ),
    Scenario(
        "a change after login is not heard",
        variant="kratos-hooks-heard",
        users=("ann",),
        steps=[
            Answers(hook("login"), [(200, {"identity": {"metadata_public": {"x": 1}}})]),
            start("login"),
            sign_in(has={"session.identity.metadata_public": None}),
        ],
    ),
    Scenario(
        "a refusal of settings: nothing is saved",
        variant="kratos-hooks-heard",
        users=("ann",),
        steps=[
            *SIGNED_IN,
            OPEN_SETTINGS,
            Answers(hook("settings"), [(400, says(("#/traits/name", 123)))]),
            settings(RENAME, **form([123], has={"state": "show_form"})),
            Call("get_identity", {"id": "{ann.id}"}, has={"traits.name": ABSENT}),
        ],
    ),
    Scenario(
        "a hook changes what settings save",
        variant="kratos-hooks-heard",
        users=("ann",),
        steps=[
            *SIGNED_IN,
            OPEN_SETTINGS,
            Answers(
                hook("settings"),
                [
                    (
                        200,
                        {"identity": {"metadata_public": {"s": 1}, "traits": {"email": "{ann.email}", "name": "Hook"}}},
                    )
                ],
            ),
            settings(RENAME, has={"identity.traits.name": "Hook"}, messages=[1050001]),
            Call("get_identity", {"id": "{ann.id}"}, has={"metadata_public.s": 1, "traits.name": "Hook"}),
        ],
    ),
    Scenario(
        "a new password is refused by a hook",
        variant="kratos-hooks-heard",
        users=("ann",),
        steps=[
            *SIGNED_IN,
            OPEN_SETTINGS,
            Answers(hook("settings"), [(400, says(("#/password", 123)))]),
            settings({"method": "password", "password": PASSWORD}, **form([123])),
            Answers(hook("settings"), [(204, None)]),
            start("login"),
            sign_in(),
        ],
    ),
    Scenario(
        "a refusal after verification is in the flow to go on with, and the address is verified",
        variant="kratos-hooks-heard",
        users=("ann",),
        steps=[
            *code_flow("verification"),
            Answers(hook("verification"), [(400, says(("#/", 123)))]),
            enter(
                "verification",
                status=410,
                id="self_service_flow_replaced",
                error="FlowReplaced",
                outcome=("Restart", {"flow_id": ANY}),
                save="gone",
            ),
            Call("get_verification_flow", {"id": "{gone.use_flow_id}"}, messages=[123]),
            Call("get_identity", {"id": "{ann.id}"}, has={"verifiable_addresses.0.verified": True}),
        ],
    ),
    Scenario(
        "a refusal where only refusals are heard",
        variant="kratos-hooks-refuse",
        steps=[
            Answers(hook("registration"), [(400, says(("#/traits/email", 123)))]),
            start("registration"),
            register(**form([123])),
            known(0),
        ],
    ),
    *[
        Scenario(
            f"where only refusals are heard, {name} passes",
            variant="kratos-hooks-refuse",
            steps=[
                Answers(hook("registration"), [answer]),
                start("registration"),
                register(),
                known(1, **{"0.metadata_public": None}),
            ],
        )
        for name, answer in (
            ("a change", (200, {"identity": {"metadata_public": {"x": 1}}})),
            ("200 without a body", (200, None)),
        )
    ],
    Scenario(
        "settings where only refusals are heard",
        variant="kratos-hooks-refuse",
        users=("ann",),
        steps=[
            *SIGNED_IN,
            OPEN_SETTINGS,
            Answers(hook("settings"), [(400, says(("#/traits/name", 123)))]),
            settings(RENAME, **form([123])),
        ],
    ),
    Scenario(
        "the second hook sees what the first one changed",
        variant="kratos-hooks-three",
        steps=[
            Answers("/a", [(200, {"identity": {"traits": {"email": EMAIL, "name": "First"}}})]),
            start("registration"),
            register(has={"identity.traits.name": "First"}),
            Heard("/b", has={"ctx.identity.traits.name": "First"}),
            Heard("/c", within=5),
        ],
    ),
    Scenario(
        "a refusal stops the hooks behind it",
        variant="kratos-hooks-three",
        steps=[
            Answers("/a", [(400, says(("#/", 123)))]),
            start("registration"),
            register(**form([123])),
            Heard("/b", times=0),
        ],
    ),
    Scenario(
        "a hook that is ignored may fail",
        variant="kratos-hooks-three",
        steps=[
            Answers("/c", [(500, None)]),
            start("registration"),
            register(),
            known(1),
            Heard("/c", times=3, within=10),
        ],
    ),
    Scenario(
        "a parsed hook in the list of all methods is never called",
        variant="kratos-hooks-global",
        only="real: the fake has no list of all methods, its hooks name their method or none",
        steps=[start("registration"), register(), Heard("/b"), Heard("/a", times=0)],
    ),
]

TO_ANN = {"recipient": "{ann.email}"}
WAITING = re.compile("queued|processing")

COURIER = [
    Scenario(
        "a mail leaves over HTTP, with its code and whose it is",
        variant="kratos-courier",
        users=("ann",),
        steps=[
            *code_flow("recovery"),
            Heard(
                "/hooks/courier",
                where=TO_ANN,
                within=10,
                has={
                    "recipient": "{ann.email}",
                    "template_type": "recovery_code_valid",
                    "message_type": "email",
                    "subject": ANY,
                    "body": ANY,
                    "template_data.recovery_code": ANY,
                    "template_data.to": "{ann.email}",
                    "template_data.identity.id": "{ann.id}",
                    "template_data.request_url": ANY,
                },
                headers={"authorization": f"Bearer {KEY}", "ory-webhook-request-id": ABSENT},
            ),
        ],
    ),
    Scenario(
        "a mail that is refused stays in the queue",
        variant="kratos-courier",
        users=("ann",),
        steps=[
            Answers("/hooks/courier", [(400, {"error": "no"})]),
            *code_flow("verification"),
            Heard("/hooks/courier", where=TO_ANN, within=10),
            Call(
                "list_courier_messages",
                {"recipient": "{ann.email}"},
                has={"0.status": WAITING, "0.template_type": "verification_code_valid"},
            ),
        ],
    ),
    Scenario(
        "a mail that fails is tried three times at once",
        variant="kratos-courier",
        users=("ann",),
        steps=[
            Answers("/hooks/courier", [(503, None)]),
            *code_flow("verification"),
            Heard("/hooks/courier", times=3, where=TO_ANN, within=15),
        ],
    ),
]


# -- Hydra

MACHINE = Call(
    "create_oauth2_client",
    {
        "body": {
            "grant_types": ["client_credentials"],
            "scope": "read write",
            "audience": ["https://api.example"],
        }
    },
    status=201,
    save="client",
)


def tokens(status: int = 200, **expected: Any) -> Call:
    """A machine asks for a token."""
    args = {"form": {"grant_type": "client_credentials", "scope": "read"}, "headers": {**FORM, **BASIC}}
    return Call("POST /oauth2/token", args, status=status, **expected)


BASIC = {"Authorization": "Basic {basic:client}"}


def introspected(**has: Any) -> Call:
    """What the token is."""
    return Call("introspect_oauth2_token", {"body": {"token": "{token.access_token}"}}, has=has)


TOKEN_HOOK = [
    Scenario(
        "Hydra says who asks for tokens, and by which grant",
        variant="hydra-token-hook",
        steps=[
            MACHINE,
            tokens(),
            Heard(
                "/hooks/token",
                has={
                    "request.client_id": "{client.client_id}",
                    "request.grant_types": ["client_credentials"],
                    "request.granted_scopes": ["read"],
                    "request.payload.grant_type": ["client_credentials"],
                    "session.id_token.subject": "{client.client_id}",
                    "session.extra": {},
                },
                headers={"authorization": f"Bearer {KEY}", "content-type": "application/json; charset=UTF-8"},
            ),
        ],
    ),
    Scenario(
        "a token hook adds claims",
        variant="hydra-token-hook",
        steps=[
            MACHINE,
            Answers("/hooks/token", [(200, {"session": {"access_token": {"tenant": "t1", "sub": "evil"}}})]),
            tokens(save="token"),
            introspected(**{"ext.tenant": "t1", "ext.sub": "evil", "sub": "{client.client_id}"}),
        ],
    ),
    Scenario(
        "a token hook denies",
        variant="hydra-token-hook",
        steps=[MACHINE, Answers("/hooks/token", [(403, {"error": "no"})]), tokens(403, id="access_denied")],
    ),
    *[
        Scenario(
            f"a token hook that Hydra does not understand: {name}",
            variant="hydra-token-hook",
            steps=[MACHINE, Answers("/hooks/token", [answer]), tokens(500, id="server_error"), Heard("/hooks/token")],
        )
        for name, answer in (
            ("400", (400, {"error": "x"})),
            ("401", (401, None)),
            ("201", (201, None)),
            ("302", (302, None)),
            ("200 without a body", (200, None)),
            ("200 with a list", (200, [])),
            ("422 of FastAPI", (422, {"detail": []})),
        )
    ],
    *[
        Scenario(
            f"a token hook lets pass: {name}",
            variant="hydra-token-hook",
            steps=[MACHINE, Answers("/hooks/token", [answer]), tokens(save="token"), introspected(ext=ABSENT)],
        )
        for name, answer in (("204", (204, None)), ("200 null", (200, "null")), ("200 with an empty object", (200, {})))
    ],
    Scenario(
        "a token hook that fails is asked three times",
        variant="hydra-token-hook",
        steps=[
            MACHINE,
            Answers("/hooks/token", [(503, None)]),
            tokens(500, id="server_error"),
            Heard("/hooks/token", times=3),
        ],
    ),
]

SCENARIOS = [*NOTIFIED, *LISTENED, *COURIER, *TOKEN_HOOK]
