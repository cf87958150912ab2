"""Registration: by password, by code, in two steps or one, natively and in a browser."""

from __future__ import annotations

import re
from typing import Any

from tests.contract.rows import ABSENT, ANY, Call, Scenario, Variant, Wait

VARIANTS = {
    "kratos-unified": Variant(
        "kratos",
        real={"selfservice": {"flows": {"registration": {"enable_legacy_one_step": True}}}},
        fake={"registration_style": "unified"},
    ),
    "kratos-no-hooks": Variant(
        "kratos",
        real={
            "selfservice": {
                "flows": {
                    "registration": {"after": {"password": {"hooks": []}, "code": {"hooks": []}}},
                    "verification": {"enabled": False},
                }
            }
        },
        fake={"session_hook": False, "verification": "off"},
    ),
    "kratos-hints": Variant(
        "kratos",
        real={"selfservice": {"flows": {"registration": {"login_hints": True}}}},
        fake={"login_hints": True},
    ),
    "kratos-no-registration": Variant(
        "kratos",
        real={"selfservice": {"flows": {"registration": {"enabled": False}}}},
        fake={"registration_enabled": False},
    ),
    "kratos-registration-short": Variant(
        "kratos",
        real={"selfservice": {"flows": {"registration": {"lifespan": "1s"}}}},
        fake={"flow_lifespan": 1.0},
    ),
}
UI = "http://127.0.0.1:3000"
EMAIL = "new-{unique}@example.org"
PASSWORD = "correct horse battery staple 7"
TRAITS = {"email": EMAIL, "name": "New"}
FORM = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "text/html"}
REDIRECT = re.compile(rf"^{UI}/registration\?flow=")


def native(save: str = "flow", **args: Any) -> Call:
    """A new native registration flow."""
    return Call("create_native_registration_flow", args, save=save, outcome="Continue")


def browser(save: str = "flow", jar: str = "b", **args: Any) -> Call:
    """A new browser registration flow."""
    return Call("create_browser_registration_flow", args, save=save, jar=jar, outcome="Continue")


def submit(body: dict[str, Any], flow: str = "flow", outcome: Any = "Complete", **expected: Any) -> Call:
    """A submit of a registration flow."""
    return Call("update_registration_flow", {"flow": f"{{{flow}.id}}", "body": body}, outcome=outcome, **expected)


def again(messages: list[int], outcome: str = "Invalid", **expected: Any) -> dict[str, Any]:
    """The form is the answer."""
    return {"status": 400, "error": "FlowNotComplete", "messages": messages, "outcome": outcome, **expected}


def with_password(traits: Any = None, password: str = PASSWORD, **more: Any) -> dict[str, Any]:
    """The body of a registration by password."""
    return {"method": "password", "traits": TRAITS if traits is None else traits, "password": password, **more}


CODE = "{code:registration_code_valid:sent.ui.nodes.0.attributes.value}"
SENT = again([1040005], "Continue", has={"state": "sent_email", "active": "code"})

SCENARIOS = [
    Scenario(
        "a new native registration flow",
        steps=[
            Call(
                "create_native_registration_flow",
                has={
                    "type": "api",
                    "state": "choose_method",
                    "ui.nodes.#": 4,
                    "ui.messages": ABSENT,
                    "refresh": ABSENT,
                    "requested_aal": ABSENT,
                },
                headers={"set-cookie": ABSENT},
                outcome="Continue",
            )
        ],
    ),
    Scenario(
        "registration by password signs in and opens the verification",
        steps=[
            native(),
            submit(
                with_password(),
                has={
                    "session_token": str,
                    "session.active": True,
                    "session.identity.traits.name": "New",
                    "identity.traits.email": EMAIL,
                    "identity.verifiable_addresses.0.verified": False,
                    "identity.verifiable_addresses.0.status": "sent",
                    "continue_with.#": 2,
                    "continue_with.0.action": "show_verification_ui",
                    "continue_with.0.flow.verifiable_address": EMAIL,
                    "continue_with.0.flow.url": ABSENT,
                    "continue_with.1.action": "set_ory_session_token",
                },
                save="done",
            ),
            Call("to_session", {"x_session_token": "{done.session_token}"}, has={"identity.id": "{done.identity.id}"}),
            Call(
                "to_session",
                {"x_session_token": "{done.continue_with.1.ory_session_token}"},
                has={"id": "{done.session.id}"},
            ),
            Call(
                "get_verification_flow",
                {"id": "{done.continue_with.0.flow.id}"},
                has={"state": "sent_email", "active": "code"},
                messages=[1080003],
            ),
            Call("get_identity", {"id": "{done.identity.id}"}, has={"traits.email": EMAIL}),
        ],
    ),
    Scenario(
        "who has registered can sign in",
        steps=[
            native(),
            submit(with_password(), save="done"),
            Call("create_native_login_flow", save="login", outcome="Continue"),
            Call(
                "update_login_flow",
                {"flow": "{login.id}", "body": {"method": "password", "identifier": EMAIL, "password": PASSWORD}},
                has={"session.identity.id": "{done.identity.id}"},
                outcome="Complete",
            ),
        ],
    ),
    Scenario(
        "a finished password registration flow makes another user",
        steps=[
            native(),
            submit(with_password(), save="one"),
            submit(with_password({"email": "other-{unique}@example.org"}), save="two"),
            Call("get_identity", {"id": "{one.identity.id}"}),
            Call("get_identity", {"id": "{two.identity.id}"}),
        ],
    ),
    Scenario(
        "registration without hooks is an identity and nothing else",
        variant="kratos-no-hooks",
        steps=[
            native(),
            submit(
                with_password(),
                has={"identity.id": str, "session": ABSENT, "session_token": ABSENT, "continue_with": None},
            ),
        ],
    ),
    # -- what is wrong with it
    Scenario(
        "registration complains about each member",
        steps=[
            native(),
            submit(with_password({}), **again([4000002])),
            submit(with_password({"email": "nope"}), **again([4000001])),
            submit(with_password({"email": EMAIL, "other": 1}), **again([4000001])),
            submit({"method": "password", "traits": TRAITS}, **again([4000002])),
            submit(with_password(password="short"), **again([4000032])),
            submit(with_password(), has={"identity.id": str}),
        ],
    ),
    Scenario(
        "traits of the wrong type",
        steps=[
            native(),
            submit({"method": "profile", "traits": []}, **again([4000026])),
            submit({"method": "profile", "traits": {"email": 5}}, **again([4000026])),
            submit({"method": "profile", "traits": {"email": EMAIL, "name": [1]}}, **again([4000026])),
            submit({"method": "profile", "traits": None}, **again([4000002])),
            submit(
                {"method": "profile", "traits": '{"email": "new-{unique}@example.org"}'}, **again([1040009], "Continue")
            ),
            submit(
                {"method": "profile", "traits": "x"},
                status=400,
                error="HookFailed",
                has={"error.code": 500},
                outcome="raised",
            ),
        ],
    ),
    Scenario(
        "a taken address",
        users=("ann",),
        steps=[
            native(),
            submit(with_password({"email": "{ann.email}"}), **again([4000007])),
            submit(with_password({"email": "ANN-{unique}@Example.org"}), **again([4000007])),
        ],
    ),
    Scenario(
        "a taken address with hints",
        users=("ann",),
        variant="kratos-hints",
        steps=[
            native(),
            submit(
                with_password({"email": "{ann.email}"}),
                **again(
                    [4000028],
                    has={"ui.messages.0.context.credential_identifier_hint": "{ann.email}"},
                ),
            ),
        ],
    ),
    Scenario(
        "registration with a method that nobody plays",
        steps=[
            native(),
            submit({"method": "nope", "traits": TRAITS}, **again([4010003])),
            submit({"method": "totp", "traits": TRAITS}, **again([4010003])),
            submit({"method": "oidc", "provider": "x"}, status=404, error="NotFound", outcome="raised"),
        ],
    ),
    Scenario(
        "registration flows that are not there",
        steps=[
            Call("get_registration_flow", {"id": "6d3a0a4a-7a6c-4d0c-9f51-000000000000"}, status=404, error="NotFound"),
            Call(
                "update_registration_flow",
                {"flow": "6d3a0a4a-7a6c-4d0c-9f51-000000000000", "body": {"method": "password"}},
                status=404,
                error="NotFound",
                outcome="raised",
            ),
            Call("POST /self-service/registration", {"json": {}}, status=400),
            Call("POST /self-service/registration", {"json": {}, "params": {"flow": "nope"}}, status=400),
        ],
    ),
    Scenario(
        "registration that is switched off",
        variant="kratos-no-registration",
        steps=[
            Call(operation, status=400, id="self_service_flow_disabled", error="BadRequest", outcome="raised")
            for operation in ("create_native_registration_flow", "create_browser_registration_flow")
        ],
    ),
    Scenario(
        "a native registration refuses cookies and Origin",
        steps=[
            native(),
            *(
                Call(
                    "POST /self-service/registration",
                    {"params": {"flow": "{flow.id}"}, "json": with_password(), "headers": headers},
                    status=400,
                    messages=[4000001],
                )
                for headers in ({"Cookie": "anything=1"}, {"Origin": UI})
            ),
        ],
    ),
    Scenario(
        "who is signed in cannot register",
        users=("ann",),
        steps=[
            browser("flow"),
            Call("create_browser_login_flow", jar="b", save="login", outcome="Continue"),
            Call(
                "update_login_flow",
                {
                    "flow": "{login.id}",
                    "body": {
                        "method": "password",
                        "identifier": "{ann.email}",
                        "password": "{ann.password}",
                        "csrf_token": "{csrf:login}",
                    },
                },
                jar="b",
                outcome="Complete",
            ),
            Call(
                "create_browser_registration_flow",
                jar="b",
                status=400,
                id="session_already_available",
                error="BadRequest",
                outcome="raised",
            ),
            Call(
                "GET /self-service/registration/browser",
                {"headers": {"Accept": "text/html"}},
                jar="b",
                status=303,
                headers={"location": f"{UI}/"},
            ),
            submit(
                with_password(csrf_token="{csrf:flow}"),
                jar="b",
                status=400,
                id="session_already_available",
                error="BadRequest",
                outcome="raised",
            ),
            Call("create_native_login_flow", save="native", outcome="Continue"),
            Call(
                "update_login_flow",
                {
                    "flow": "{native.id}",
                    "body": {"method": "password", "identifier": "{ann.email}", "password": "{ann.password}"},
                },
                save="auth",
                outcome="Complete",
            ),
            Call(
                "GET /self-service/registration/api",
                {"headers": {"X-Session-Token": "{auth.session_token}"}},
                status=400,
                id="session_already_available",
            ),
        ],
    ),
    # -- two steps
    Scenario(
        "registration in two steps",
        steps=[
            native(),
            submit({"method": "profile", "traits": {"name": "New"}}, **again([4000002])),
            submit(
                {"method": "profile", "traits": TRAITS},
                **again([1040009], "Continue", has={"state": "choose_method", "ui.nodes.#": 6}),
                save="step",
            ),
            Call("get_registration_flow", {"id": "{flow.id}"}, messages=[1040009]),
            submit(with_password(password="short"), **again([4000032])),
            submit(with_password(), has={"identity.traits.name": "New", "session_token": str}),
        ],
    ),
    Scenario(
        "registration in one form",
        variant="kratos-unified",
        steps=[
            Call("create_native_registration_flow", has={"ui.nodes.#": 6}, save="flow", outcome="Continue"),
            submit({"method": "profile", "traits": TRAITS}, **again([4010003])),
            submit(with_password(), has={"session_token": str}),
        ],
    ),
    # -- by code
    Scenario(
        "registration by mailed code",
        steps=[
            native(),
            submit({"method": "code", "traits": TRAITS}, **SENT, save="sent"),
            submit(
                {"method": "code", "traits": TRAITS, "code": CODE},
                has={
                    "session_token": str,
                    "session.authentication_methods.0.method": "code",
                    "identity.verifiable_addresses.0.verified": True,
                    "identity.verifiable_addresses.0.status": "completed",
                    "continue_with.#": 1,
                    "continue_with.0.action": "set_ory_session_token",
                },
                save="done",
            ),
            Call("to_session", {"x_session_token": "{done.session_token}"}),
            submit({"method": "code", "traits": TRAITS, "code": "123456"}, **again([4010003])),
        ],
    ),
    Scenario(
        "a wrong registration code, or none",
        steps=[
            native(),
            submit({"method": "code", "traits": TRAITS}, **SENT, save="sent"),
            submit({"method": "code", "traits": TRAITS, "code": "wrong"}, **again([4040003])),
            submit({"method": "code", "traits": TRAITS}, **again([4000002])),
            submit({"method": "code", "traits": TRAITS, "code": CODE}, has={"session_token": str}),
        ],
    ),
    Scenario(
        "too many wrong registration codes",
        steps=[
            native(),
            submit({"method": "code", "traits": TRAITS}, **SENT, save="sent"),
            *(submit({"method": "code", "traits": TRAITS, "code": "wrong"}, **again([4040003])) for _ in range(5)),
            submit({"method": "code", "traits": TRAITS, "code": "wrong"}, **again([4000001])),
            submit({"method": "code", "traits": TRAITS, "code": CODE}, **again([4000001])),
        ],
    ),
    Scenario(
        "the code belongs to the traits it was sent for",
        steps=[
            native(),
            submit({"method": "code", "traits": TRAITS}, **SENT, save="sent"),
            submit({"method": "code", "traits": {"email": EMAIL, "name": "Other"}, "code": CODE}, **again([4000036])),
            submit({"method": "code", "traits": TRAITS, "code": CODE}, **again([4000036])),
            submit({"method": "code", "traits": TRAITS, "code": CODE}, has={"session_token": str}),
        ],
    ),
    Scenario(
        "a registration code sent again",
        steps=[
            native(),
            submit({"method": "code", "traits": TRAITS}, **SENT, save="sent"),
            submit({"method": "code", "traits": TRAITS, "resend": "code"}, **SENT),
            submit({"method": "code", "traits": TRAITS, "code": CODE}, has={"session_token": str}),
        ],
    ),
    Scenario(
        "registration by code notices a taken address at the end",
        users=("ann",),
        steps=[
            native(),
            submit({"method": "code", "traits": {"email": "{ann.email}"}}, **SENT, save="sent"),
            submit(
                {"method": "code", "traits": {"email": "{ann.email}"}, "code": CODE},
                **again([4000007], has={"state": "passed_challenge"}),
            ),
        ],
    ),
    # -- browsers
    Scenario(
        "a browser registers",
        steps=[
            Call(
                "create_browser_registration_flow",
                {"return_to": f"{UI}/x"},
                has={"type": "browser", "return_to": f"{UI}/x"},
                headers={"set-cookie": re.compile("^csrf_token_")},
                save="flow",
                jar="b",
                outcome="Continue",
            ),
            submit(
                with_password(),
                jar="b",
                status=403,
                id="security_csrf_violation",
                error="CsrfViolation",
                outcome="Restart",
            ),
            submit(
                {"method": "profile", "traits": TRAITS, "csrf_token": "{csrf:flow}"},
                jar="b",
                **again([1040009], "Continue"),
                save="step",
            ),
            submit(
                with_password(csrf_token="{csrf:step}"),
                jar="b",
                has={
                    "session.active": True,
                    "session_token": ABSENT,
                    "continue_with.0.action": "redirect_browser_to",
                    "continue_with.0.redirect_browser_to": f"{UI}/x",
                    "continue_with.1.action": "show_verification_ui",
                    "continue_with.1.flow.url": ANY,
                    "continue_with.#": 2,
                },
                headers={"set-cookie": ANY},
                save="done",
            ),
            Call("to_session", jar="b", has={"identity.traits.email": EMAIL}),
            Call(
                "get_verification_flow",
                {"id": "{done.continue_with.1.flow.id}"},
                jar="b",
                has={"type": "browser", "state": "sent_email"},
            ),
        ],
    ),
    Scenario(
        "a browser registers by code",
        steps=[
            browser(),
            submit(
                {"method": "code", "traits": TRAITS, "csrf_token": "{csrf:flow}"},
                jar="b",
                **SENT,
                save="sent",
            ),
            submit(
                {"method": "code", "traits": TRAITS, "code": CODE, "csrf_token": "{csrf:sent}"},
                jar="b",
                has={"session.active": True, "continue_with.#": 1},
            ),
            Call("to_session", jar="b", has={"identity.verifiable_addresses.0.verified": True}),
        ],
    ),
    Scenario(
        "a browser in HTML mode registers",
        steps=[
            browser(),
            Call(
                "POST /self-service/registration",
                {
                    "params": {"flow": "{flow.id}"},
                    "form": {
                        "method": "password",
                        "traits.email": EMAIL,
                        "password": "short",
                        "csrf_token": "{csrf:flow}",
                    },
                    "headers": FORM,
                },
                jar="b",
                status=302,
                headers={"location": REDIRECT},
            ),
            Call("get_registration_flow", {"id": "{flow.id}"}, jar="b", messages=[4000032]),
            Call(
                "POST /self-service/registration",
                {
                    "params": {"flow": "{flow.id}"},
                    "form": {
                        "method": "password",
                        "traits.email": EMAIL,
                        "password": PASSWORD,
                        "csrf_token": "{csrf:flow}",
                    },
                    "headers": FORM,
                },
                jar="b",
                status=303,
                headers={"location": re.compile(rf"^{UI}/verification\?flow=")},
            ),
            Call("to_session", jar="b", has={"identity.traits.email": EMAIL}),
        ],
    ),
    Scenario(
        "a browser registers without any hooks",
        variant="kratos-no-hooks",
        steps=[
            browser(),
            submit(
                with_password(csrf_token="{csrf:flow}"),
                jar="b",
                has={"session": ABSENT, "continue_with.#": 1},
                headers={"set-cookie": ABSENT},
            ),
            Call("to_session", jar="b", status=401, error="SessionInactive"),
        ],
    ),
    Scenario(
        "traits are looked at before the csrf token is",
        steps=[
            browser(),
            *(
                submit(body, jar="empty", **again(messages))
                for body, messages in (
                    ({"method": "nope"}, [4000002]),
                    ({"method": "password"}, [4000002, 4000002]),
                    ({"method": "password", "traits": {"email": "x"}, "password": "x"}, [4000001]),
                    ({"method": "profile", "traits": {"email": "x"}}, [4000001]),
                    ({"method": "code"}, [4000002]),
                )
            ),
            *(
                submit(
                    body,
                    jar="empty",
                    status=403,
                    id="security_csrf_violation",
                    error="CsrfViolation",
                    outcome="Restart",
                )
                for body in ({"method": "profile", "traits": TRAITS}, {"method": "code", "traits": TRAITS})
            ),
        ],
    ),
    # -- expiry
    Scenario(
        "an expired registration flow names the next one",
        variant="kratos-registration-short",
        steps=[
            native(),
            browser("page"),
            Wait(1.2),
            Call(
                "get_registration_flow",
                {"id": "{flow.id}"},
                status=410,
                id="self_service_flow_expired",
                error="FlowExpired",
                outcome="Restart",
            ),
            submit(
                with_password(),
                status=410,
                id="self_service_flow_expired",
                error="FlowExpired",
                has={"use_flow_id": str},
                save="gone",
                outcome=("Restart", {"flow_id": "{gone.use_flow_id}", "reason": "self_service_flow_expired"}),
            ),
            Call("get_registration_flow", {"id": "{gone.use_flow_id}"}, messages=[4040001], has={"type": "api"}),
            submit(
                with_password(csrf_token="{csrf:page}"),
                "page",
                jar="b",
                status=410,
                id="self_service_flow_expired",
                error="FlowExpired",
                save="gone",
                outcome=("Restart", {"flow_id": "{gone.use_flow_id}", "reason": "self_service_flow_expired"}),
            ),
            Call("get_registration_flow", {"id": "{gone.use_flow_id}"}, jar="b", messages=[4040001]),
        ],
    ),
]
