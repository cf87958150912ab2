"""Login, logout and what browser flows have in common: cookies, csrf, redirects, expiry."""

from __future__ import annotations

import re
from typing import Any

from tests.contract.rows import ABSENT, ANY, Call, Scenario, Variant, Wait

SHORT = {name: {"lifespan": "1s"} for name in ("login", "registration")}
VARIANTS = {
    "kratos-short": Variant("kratos", real={"selfservice": {"flows": SHORT}}, fake={"flow_lifespan": 1.0}),
    "kratos-identifier-first": Variant(
        "kratos",
        real={"selfservice": {"flows": {"login": {"style": "identifier_first"}}}},
        fake={"login_style": "identifier_first"},
    ),
    "kratos-code-mfa": Variant(
        "kratos",
        real={"selfservice": {"methods": {"code": {"passwordless_enabled": False, "mfa_enabled": True}}}},
        fake={"code_mfa": True},
    ),
    "kratos-verified-login": Variant(
        "kratos",
        real={
            "selfservice": {
                "flows": {"login": {"after": {"password": {"hooks": [{"hook": "require_verified_address"}]}}}}
            }
        },
        fake={"verified_login": True},
    ),
    "kratos-any-aal": Variant(
        "kratos", real={"session": {"whoami": {"required_aal": "aal1"}}}, fake={"required_aal": "aal1"}
    ),
    "kratos-no-methods": Variant(
        "kratos",
        real={
            "selfservice": {
                "methods": {"password": {"enabled": False}, "code": {"enabled": True, "passwordless_enabled": False}}
            }
        },
        fake={"methods": ("totp", "lookup_secret", "link")},
    ),
    "kratos-code-short": Variant(
        "kratos",
        real={"selfservice": {"methods": {"code": {"config": {"lifespan": "1s"}}}}},
        fake={"code_lifespan": 1.0},
    ),
    "kratos-oidc": Variant(
        "kratos",
        real={
            "selfservice": {
                "methods": {
                    "oidc": {
                        "enabled": True,
                        "config": {
                            "providers": [
                                {
                                    "id": "hydra",
                                    "provider": "generic",
                                    "client_id": "some-client",
                                    "client_secret": "not-a-secret",
                                    "issuer_url": "{hydra_public}/",
                                    "mapper_url": "base64://e30=",
                                    "scope": ["openid", "email"],
                                }
                            ]
                        },
                    }
                }
            }
        },
        fake={
            "methods": ("password", "code", "totp", "lookup_secret", "link", "oidc"),
            "providers": ("hydra",),
        },
        also=("hydra",),
    ),
    "kratos-oauth2": Variant("kratos", real={"oauth2_provider": {"url": "{hydra_admin}"}}, also=("hydra",)),
}
UI = "http://127.0.0.1:3000"
DISABLED = ("Blocked", {"reason": "identity_disabled"})
NOWHERE = "6d3a0a4a-7a6c-4d0c-9f51-000000000000"


# -- steps that come again and again


def native(save: str = "flow", **args: Any) -> Call:
    """A new native login flow."""
    return Call("create_native_login_flow", args, save=save, outcome="Continue")


def browser(save: str = "flow", jar: str = "b", **args: Any) -> Call:
    """A new browser login flow."""
    return Call("create_browser_login_flow", args, save=save, jar=jar, outcome="Continue")


def submit(
    body: dict[str, Any], flow: str = "flow", token: str | None = None, outcome: Any = "Complete", **expected: Any
) -> Call:
    """A submit of a login flow."""
    args: dict[str, Any] = {"flow": f"{{{flow}.id}}", "body": body}
    if token:
        args["x_session_token"] = token
    return Call("update_login_flow", args, outcome=outcome, **expected)


def with_password(user: str = "ann", flow: str = "flow", token: str | None = None, **expected: Any) -> Call:
    """A native submit of the right password."""
    body = {"method": "password", "identifier": f"{{{user}.email}}", "password": f"{{{user}.password}}"}
    return submit(body, flow, token, **expected)


def browser_password(user: str = "ann", flow: str = "flow", jar: str = "b", **expected: Any) -> Call:
    """A browser submit of the right password."""
    body = {
        "method": "password",
        "identifier": f"{{{user}.email}}",
        "password": f"{{{user}.password}}",
        "csrf_token": f"{{csrf:{flow}}}",
    }
    return submit(body, flow, jar=jar, **expected)


def again(messages: list[int], outcome: str = "Invalid", **expected: Any) -> dict[str, Any]:
    """The form is the answer."""
    return {"status": 400, "error": "FlowNotComplete", "messages": messages, "outcome": outcome, **expected}


def signed_in(user: str = "ann", save: str = "auth") -> list[Call]:
    """A native session."""
    return [native("login"), with_password(user, "login", save=save)]


def signed_in_browser(user: str = "ann", jar: str = "b") -> list[Call]:
    """A browser session."""
    return [browser("login", jar), browser_password(user, "login", jar, save="auth")]


def settings(
    body: dict[str, Any],
    flow: str = "enrol",
    token: str = "{auth.session_token}",
    outcome: Any = "Complete",
    **expected: Any,
) -> Call:
    """A submit of a settings flow."""
    args = {"flow": f"{{{flow}.id}}", "x_session_token": token, "body": body}
    return Call("update_settings_flow", args, outcome=outcome, **expected)


TOTP = "{totp:enrol.ui.nodes.8.attributes.text.text}"
BACKUP = "{codes.ui.nodes.10.attributes.text.context.secrets.%d.context.secret}"


def totp_set_up(user: str = "ann") -> list[Call]:
    """A user with an authenticator app, signed in to aal2; the form with its secret is {enrol}."""
    return [
        *signed_in(user),
        Call(
            "create_native_settings_flow", {"x_session_token": "{auth.session_token}"}, save="enrol", outcome="Continue"
        ),
        settings({"method": "totp", "totp_code": TOTP}, has={"state": "success"}),
    ]


def lookup_set_up(user: str = "ann") -> list[Call]:
    """A user with backup codes, signed in to aal2; the form that shows them is {codes}."""
    return [
        *signed_in(user),
        Call(
            "create_native_settings_flow", {"x_session_token": "{auth.session_token}"}, save="enrol", outcome="Continue"
        ),
        settings({"method": "lookup_secret", "lookup_secret_regenerate": True}, save="codes", outcome="Continue"),
        settings({"method": "lookup_secret", "lookup_secret_confirm": True}, has={"state": "success"}),
    ]


def second(token: str = "{low.session_token}") -> list[Call]:
    """Signing in once more, to aal1 as {low}, and asking for the second factor."""
    return [
        native("login"),
        with_password(
            "ann",
            "login",
            save="low",
            has={"session.identity": None},
            outcome=("StepUp", {"session_token": "{low.session_token}"}),
        ),
        Call(
            "create_native_login_flow",
            {"aal": "aal2", "x_session_token": token},
            messages=[1010004],
            has={"ui.nodes.#": 3},
            save="second",
            outcome="Continue",
        ),
    ]


def challenged(save: str = "auth", jar: str = "b") -> list[Call]:
    """A client of Hydra sends a browser to sign in; its challenge is in the Location of {auth}."""
    body = {"redirect_uris": [f"{UI}/cb"], "scope": "openid", "grant_types": ["authorization_code"]}
    query = {
        "response_type": "code",
        "client_id": "{client.client_id}",
        "redirect_uri": f"{UI}/cb",
        "scope": "openid",
        "state": "state-123456789",
    }
    return [
        Call("create_oauth2_client", {"body": body}, status=201, save="client"),
        Call("GET /oauth2/auth", {"service": "hydra", "params": query}, status=302, save=save, jar=jar),
    ]


CHALLENGE = "{query:auth.headers.location:login_challenge}"
FORM = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "text/html"}
HTML = {"Accept": "text/html"}
REDIRECT = re.compile(rf"^{UI}/login\?flow=")

SCENARIOS = [
    # -- password
    Scenario(
        "the password signs in natively",
        users=("ann",),
        steps=[
            native(),
            with_password(
                has={
                    "session_token": str,
                    "session.active": True,
                    "session.authenticator_assurance_level": "aal1",
                    "session.authentication_methods.0.method": "password",
                    "session.identity.id": "{ann.id}",
                    "session.devices.#": 1,
                    "continue_with": None,
                },
                save="auth",
            ),
            Call("to_session", {"x_session_token": "{auth.session_token}"}, has={"identity.id": "{ann.id}"}),
        ],
    ),
    Scenario(
        "a new native login flow",
        steps=[
            Call(
                "create_native_login_flow",
                has={
                    "type": "api",
                    "state": "choose_method",
                    "refresh": False,
                    "requested_aal": "aal1",
                    "ui.method": "POST",
                    "ui.nodes.#": 5,
                    "ui.messages": ABSENT,
                    "active": ABSENT,
                    "session_token_exchange_code": ABSENT,
                    "return_to": ABSENT,
                },
                headers={"set-cookie": ABSENT},
                outcome="Continue",
            )
        ],
    ),
    Scenario(
        "a wrong password is the form again",
        users=("ann",),
        steps=[
            native(),
            submit(
                {"method": "password", "identifier": "{ann.email}", "password": "wrong"},
                **again([4000006], has={"id": "{flow.id}", "active": ABSENT}),
            ),
            Call("get_login_flow", {"id": "{flow.id}"}, messages=[4000006]),
        ],
    ),
    Scenario(
        "an unknown user is told the same as a wrong password",
        steps=[
            native(),
            submit({"method": "password", "identifier": "nobody@example.org", "password": "wrong"}, **again([4000006])),
        ],
    ),
    Scenario(
        "what is missing is named at its node",
        steps=[
            native(),
            submit({"method": "password"}, **again([4000002, 4000002])),
            submit({"method": "password", "identifier": "x"}, **again([4000002])),
        ],
    ),
    Scenario(
        "the identifier ignores case",
        users=("ann",),
        steps=[
            native(),
            submit({"method": "password", "identifier": "ANN-{unique}@Example.ORG", "password": "{ann.password}"}),
        ],
    ),
    Scenario(
        "a finished password flow can be used again",
        users=("ann",),
        steps=[
            native(),
            with_password(save="one"),
            with_password(save="two"),
            Call("to_session", {"x_session_token": "{one.session_token}"}),
            Call("to_session", {"x_session_token": "{two.session_token}"}),
        ],
    ),
    Scenario(
        "a method that nobody plays is the form again",
        steps=[
            native(),
            submit({"method": "nope"}, **again([4010002])),
            submit({}, **again([4010002])),
            submit({"method": "totp", "totp_code": "123456"}, **again([4010002])),
            submit({"method": "identifier_first", "identifier": "x"}, **again([4010002])),
        ],
    ),
    Scenario(
        "methods that are off",
        variant="kratos-no-methods",
        steps=[
            native(),
            submit(
                {"method": "password", "identifier": "x", "password": "y"},
                status=404,
                error="NotFound",
                outcome="raised",
            ),
            submit({"method": "code", "identifier": "x"}, **again([4010002])),
            submit({"method": "oidc", "provider": "x"}, status=404, error="NotFound", outcome="raised"),
        ],
    ),
    Scenario(
        "a login body that is no JSON object",
        steps=[
            native(),
            Call(
                "POST /self-service/login",
                {"params": {"flow": "{flow.id}"}, "content": "[]", "headers": {"Content-Type": "application/json"}},
                status=400,
                messages=[4000001],
            ),
            Call(
                "POST /self-service/login",
                {"params": {"flow": "{flow.id}"}, "content": "{", "headers": {"Content-Type": "application/json"}},
                status=400,
                messages=[4000001],
            ),
        ],
    ),
    Scenario(
        "a login body of a type that nobody reads, or without anything",
        steps=[
            native(),
            *(
                Call(
                    "POST /self-service/login",
                    {"params": {"flow": "{flow.id}"}, "content": content, "headers": headers},
                    status=400,
                    messages=[4000001],
                )
                for content, headers in (
                    ('{"method":"password"}', {"Content-Type": "text/plain"}),
                    ('{"method":"password"}', {}),
                    ("", {"Content-Type": "application/json"}),
                )
            ),
        ],
    ),
    Scenario(
        "login members of the wrong type",
        steps=[
            native(),
            submit({"method": 5}, **again([4010002])),
            submit({"method": "password", "identifier": 5, "password": "x"}, **again([4000006])),
            submit({"method": "password", "identifier": ["a"], "password": "x"}, **again([4000006])),
        ],
    ),
    Scenario(
        "login flows that are not there",
        steps=[
            Call("get_login_flow", {"id": NOWHERE}, status=404, error="NotFound"),
            Call(
                "update_login_flow",
                {"flow": NOWHERE, "body": {"method": "password"}},
                status=404,
                error="NotFound",
                outcome="raised",
            ),
            Call("POST /self-service/login", {"json": {}}, status=400),
            Call("POST /self-service/login", {"json": {}, "params": {"flow": "nope"}}, status=400),
            native(),
            Call("get_registration_flow", {"id": "{flow.id}"}, status=404, error="NotFound"),
        ],
    ),
    # -- native flows are not for browsers
    Scenario(
        "a native login refuses cookies and Origin",
        users=("ann",),
        steps=[
            native(),
            *(
                Call(
                    "POST /self-service/login",
                    {
                        "params": {"flow": "{flow.id}"},
                        "json": {"method": "password", "identifier": "{ann.email}", "password": "{ann.password}"},
                        "headers": headers,
                    },
                    status=400,
                    messages=[4000001],
                )
                for headers in ({"Cookie": "anything=1"}, {"Origin": UI})
            ),
            Call(
                "POST /self-service/login",
                {
                    "params": {"flow": "{flow.id}"},
                    "json": {"method": "password", "identifier": "{ann.email}", "password": "{ann.password}"},
                    "headers": {"Cookie": "__cf_bm=1; _cfuvid=2; cf_clearance=3"},
                },
                has={"session_token": str},
            ),
        ],
    ),
    Scenario(
        "reading a native flow hands out a csrf cookie",
        steps=[
            native(),
            Call("get_login_flow", {"id": "{flow.id}"}, headers={"set-cookie": re.compile("^csrf_token_")}),
        ],
    ),
    # -- with a session
    Scenario(
        "who is signed in cannot start a native login",
        users=("ann",),
        steps=[
            *signed_in(),
            Call(
                "create_native_login_flow",
                {"x_session_token": "{auth.session_token}"},
                status=400,
                id="session_already_available",
                error="BadRequest",
                outcome="raised",
            ),
            with_password(flow="login", token="{auth.session_token}", **again([4000001])),
        ],
    ),
    Scenario(
        "a refresh keeps session and token",
        users=("ann",),
        steps=[
            *signed_in(),
            Call(
                "create_native_login_flow",
                {"refresh": True, "x_session_token": "{auth.session_token}"},
                messages=[1010003],
                has={"refresh": True},
                save="flow",
                outcome="Continue",
            ),
            submit(
                {"method": "password", "identifier": "{ann.email}", "password": "wrong"},
                token="{auth.session_token}",
                **again([4000006]),
            ),
            with_password(
                token="{auth.session_token}",
                has={
                    "session_token": "{auth.session_token}",
                    "session.id": "{auth.session.id}",
                    "session.authentication_methods.#": 2,
                    "session.devices.#": 2,
                },
            ),
            Call("to_session", {"x_session_token": "{auth.session_token}"}, has={"devices.#": 1}),
        ],
    ),
    Scenario(
        "a refresh as somebody else is another session",
        users=("ann", "bob"),
        steps=[
            *signed_in(),
            native(refresh=True, x_session_token="{auth.session_token}"),
            with_password("bob", token="{auth.session_token}", has={"session.identity.id": "{bob.id}"}, save="other"),
            Call("to_session", {"x_session_token": "{auth.session_token}"}, has={"identity.id": "{ann.id}"}),
            Call("to_session", {"x_session_token": "{other.session_token}"}, has={"identity.id": "{bob.id}"}),
        ],
    ),
    Scenario(
        "a refresh without a session is a plain login",
        steps=[
            Call(
                "create_native_login_flow",
                {"refresh": True},
                has={"refresh": False, "ui.messages": ABSENT},
                outcome="Continue",
            )
        ],
    ),
    Scenario(
        "a second factor needs a session, and a level that exists",
        users=("ann",),
        steps=[
            Call(
                "create_native_login_flow",
                {"aal": "aal2"},
                status=401,
                id="session_aal1_required",
                error="Unauthorized",
                outcome="SessionMissing",
            ),
            Call("create_native_login_flow", {"aal": "aal9"}, status=400, error="BadRequest", outcome="raised"),
            *signed_in(),
            Call(
                "create_native_login_flow",
                {"aal": "aal2", "x_session_token": "{auth.session_token}"},
                messages=[1010004],
                has={"requested_aal": "aal2", "ui.nodes": None},
                outcome="Continue",
            ),
        ],
    ),
    # -- return_to and exchange codes
    Scenario(
        "return_to is kept when it is allowed",
        steps=[
            Call(
                "create_native_login_flow", {"return_to": f"{UI}/x"}, has={"return_to": f"{UI}/x"}, outcome="Continue"
            ),
            Call(
                "create_native_login_flow",
                {"return_to": "https://elsewhere.example/"},
                status=400,
                id="self_service_flow_return_to_forbidden",
                error="BadRequest",
                outcome="raised",
            ),
            Call(
                "create_browser_login_flow", {"return_to": f"{UI}/x"}, has={"return_to": f"{UI}/x"}, outcome="Continue"
            ),
            Call(
                "create_browser_login_flow",
                {"return_to": "https://elsewhere.example/"},
                status=400,
                id="self_service_flow_return_to_forbidden",
                error="BadRequest",
                outcome="raised",
            ),
        ],
    ),
    Scenario(
        "a code to exchange is shown once and gives nothing before the sign-in",
        steps=[
            Call(
                "create_native_login_flow",
                {"return_session_token_exchange_code": True},
                has={"session_token_exchange_code": str},
                save="flow",
                outcome="Continue",
            ),
            Call("get_login_flow", {"id": "{flow.id}"}, has={"session_token_exchange_code": ABSENT}),
            Call(
                "exchange_session_token",
                {"init_code": "{flow.session_token_exchange_code}", "return_to_code": "x"},
                status=404,
                error="NotFound",
            ),
            Call("GET /sessions/token-exchange", status=400),
        ],
    ),
    # -- by code
    Scenario(
        "login by mailed code",
        users=("ann",),
        steps=[
            native(),
            submit(
                {"method": "code", "identifier": "{ann.email}"},
                **again([1010014], "Continue", has={"state": "sent_email", "active": "code"}),
            ),
            submit(
                {"method": "code", "identifier": "{ann.email}", "code": "{code:login_code_valid:ann.email}"},
                has={"session_token": str, "session.authentication_methods.0.method": "code"},
                save="auth",
            ),
            Call(
                "to_session",
                {"x_session_token": "{auth.session_token}"},
                has={"identity.verifiable_addresses.0.verified": True},
            ),
            submit({"method": "code", "identifier": "{ann.email}", "code": "123456"}, **again([4010002])),
        ],
    ),
    Scenario(
        "a wrong login code",
        users=("ann",),
        steps=[
            native(),
            submit({"method": "code", "identifier": "{ann.email}"}, **again([1010014], "Continue")),
            submit(
                {"method": "code", "identifier": "{ann.email}", "code": "wrong"},
                **again([4010008], has={"state": "sent_email"}),
            ),
            submit({"method": "code", "identifier": "{ann.email}"}, **again([4000002])),
            submit({"method": "code", "code": "wrong"}, **again([4000002])),
            submit({"method": "code", "identifier": "{ann.email}", "code": "{code:login_code_valid:ann.email}"}),
        ],
    ),
    Scenario(
        "too many wrong login codes",
        users=("ann",),
        steps=[
            native(),
            submit({"method": "code", "identifier": "{ann.email}"}, **again([1010014], "Continue")),
            *(
                submit({"method": "code", "identifier": "{ann.email}", "code": "wrong"}, **again([4010008]))
                for _ in range(5)
            ),
            submit({"method": "code", "identifier": "{ann.email}", "code": "wrong"}, **again([4000001])),
            submit(
                {"method": "code", "identifier": "{ann.email}", "code": "{code:login_code_valid:ann.email}"},
                **again([4000001]),
            ),
        ],
    ),
    Scenario(
        "a login code sent again replaces the first one",
        users=("ann",),
        steps=[
            native(),
            submit({"method": "code", "identifier": "{ann.email}"}, **again([1010014], "Continue"), save="first"),
            submit({"method": "code", "identifier": "{ann.email}", "resend": "code"}, **again([1010014], "Continue")),
            submit({"method": "code", "identifier": "{ann.email}", "code": "{code:login_code_valid:ann.email}"}),
        ],
    ),
    Scenario(
        "login by code for an unknown address",
        steps=[
            native(),
            submit(
                {"method": "code", "identifier": "nobody@example.org"},
                **again([4000035], has={"state": "choose_method"}),
            ),
            submit({"method": "code"}, **again([4000002])),
        ],
    ),
    Scenario(
        "a login code that is too old",
        users=("ann",),
        variant="kratos-code-short",
        steps=[
            native(),
            submit({"method": "code", "identifier": "{ann.email}"}, **again([1010014], "Continue")),
            Wait(1.3),
            submit(
                {"method": "code", "identifier": "{ann.email}", "code": "{code:login_code_valid:ann.email}"},
                status=410,
                id="self_service_flow_expired",
                error="FlowExpired",
                has={"use_flow_id": str},
                outcome=("Restart", {"flow_id": str, "reason": "self_service_flow_expired"}),
            ),
        ],
    ),
    # -- identifier first
    Scenario(
        "identifier first, then the password",
        users=("ann",),
        variant="kratos-identifier-first",
        steps=[
            Call("create_native_login_flow", has={"ui.nodes.#": 3}, save="flow", outcome="Continue"),
            submit(
                {"method": "identifier_first", "identifier": "{ann.email}"},
                **again([], "Continue", has={"active": "identifier_first", "ui.nodes.#": 5}),
            ),
            submit({"method": "password", "identifier": "{ann.email}", "password": "wrong"}, **again([4000006])),
            with_password(),
        ],
    ),
    Scenario(
        "identifier first for an unknown account",
        variant="kratos-identifier-first",
        steps=[
            native(),
            submit(
                {"method": "identifier_first", "identifier": "nobody@example.org"},
                **again([4000037], has={"active": ABSENT}),
            ),
        ],
    ),
    Scenario(
        "identifier first, then a code",
        users=("ann",),
        variant="kratos-identifier-first",
        steps=[
            native(),
            submit({"method": "identifier_first", "identifier": "{ann.email}"}, **again([], "Continue")),
            submit({"method": "code", "identifier": "{ann.email}"}, **again([1010014], "Continue")),
            submit({"method": "code", "identifier": "{ann.email}", "code": "{code:login_code_valid:ann.email}"}),
        ],
    ),
    # -- users who may not
    Scenario(
        "an inactive user is refused",
        users=("ann",),
        steps=[
            *signed_in(),
            Call(
                "patch_identity",
                {"id": "{ann.id}", "body": [{"op": "replace", "path": "/state", "value": "inactive"}]},
                has={"state": "inactive"},
            ),
            Call("to_session", {"x_session_token": "{auth.session_token}"}, status=401, error="SessionInactive"),
            native(),
            with_password(
                status=401, error="Unauthorized", has={"error.details.identity_id": "{ann.id}"}, outcome=DISABLED
            ),
            submit({"method": "code", "identifier": "{ann.email}"}, **again([1010014], "Continue")),
            submit(
                {"method": "code", "identifier": "{ann.email}", "code": "{code:login_code_valid:ann.email}"},
                status=401,
                error="Unauthorized",
                outcome=DISABLED,
            ),
        ],
    ),
    Scenario(
        "login needs a verified address where the hook says so",
        users=("ann",),
        variant="kratos-verified-login",
        steps=[
            native(),
            with_password(**again([4000010], has={"active": "password"})),
            browser(),
            browser_password(**again([4000010])),
            Call("to_session", {"cookie": "{jar:b}"}, status=401, error="SessionInactive"),
        ],
    ),
    # -- expiry
    Scenario(
        "an expired login flow names the next one",
        users=("ann",),
        variant="kratos-short",
        steps=[
            native(),
            Wait(1.2),
            Call(
                "get_login_flow",
                {"id": "{flow.id}"},
                status=410,
                id="self_service_flow_expired",
                error="FlowExpired",
                has={"error.details.api": ANY},
                outcome=("Restart", {"flow_id": None, "reason": "self_service_flow_expired"}),
            ),
            with_password(
                status=410,
                id="self_service_flow_expired",
                error="FlowExpired",
                has={"use_flow_id": str, "since": int, "expired_at": str},
                save="gone",
                outcome=("Restart", {"flow_id": "{gone.use_flow_id}", "reason": "self_service_flow_expired"}),
            ),
            Call("get_login_flow", {"id": "{gone.use_flow_id}"}, messages=[4010001], has={"type": "api"}),
        ],
    ),
    Scenario(
        "an expired browser login flow names the next one",
        users=("ann",),
        variant="kratos-short",
        steps=[
            browser(),
            Wait(1.2),
            Call(
                "get_login_flow",
                {"id": "{flow.id}"},
                jar="b",
                status=410,
                id="self_service_flow_expired",
                error="FlowExpired",
                has={"error.details.redirect_to": ANY, "error.details.return_to": ""},
                outcome=("Restart", {"flow_id": None, "reason": "self_service_flow_expired"}),
            ),
            browser_password(
                status=410,
                id="self_service_flow_expired",
                error="FlowExpired",
                has={"use_flow_id": str},
                save="gone",
                outcome=("Restart", {"flow_id": "{gone.use_flow_id}", "reason": "self_service_flow_expired"}),
            ),
            Call("get_login_flow", {"id": "{gone.use_flow_id}"}, jar="b", messages=[4010001]),
        ],
    ),
    Scenario(
        "an expired browser login flow in HTML mode",
        variant="kratos-short",
        steps=[
            browser(),
            Wait(1.2),
            Call(
                "POST /self-service/login",
                {
                    "params": {"flow": "{flow.id}"},
                    "form": {"method": "password", "csrf_token": "{csrf:flow}"},
                    "headers": FORM,
                },
                jar="b",
                status=303,
                headers={"location": REDIRECT},
            ),
        ],
    ),
    # -- browsers
    Scenario(
        "the password signs a browser in",
        users=("ann",),
        steps=[
            Call(
                "create_browser_login_flow",
                has={"type": "browser", "ui.nodes.#": 5},
                headers={"set-cookie": re.compile("^csrf_token_")},
                save="flow",
                jar="b",
                outcome="Continue",
            ),
            Call("get_login_flow", {"id": "{flow.id}"}, jar="b", headers={"set-cookie": ABSENT}),
            submit(
                {
                    "method": "password",
                    "identifier": "{ann.email}",
                    "password": "wrong",
                    "csrf_token": "{csrf:flow}",
                },
                jar="b",
                **again([4000006]),
            ),
            browser_password(
                has={
                    "session_token": ABSENT,
                    "session.active": True,
                    "continue_with.#": 1,
                    "continue_with.0.action": "redirect_browser_to",
                    "continue_with.0.redirect_browser_to": f"{UI}/",
                },
                headers={"set-cookie": ANY},
            ),
            Call("to_session", jar="b", has={"identity.id": "{ann.id}"}),
            Call(
                "create_browser_login_flow",
                jar="b",
                status=400,
                id="session_already_available",
                error="BadRequest",
                outcome="raised",
            ),
            browser_password(**again([4000001])),
        ],
    ),
    Scenario(
        "return_to comes back when a browser has signed in",
        users=("ann",),
        steps=[
            browser(return_to=f"{UI}/x"),
            browser_password(has={"continue_with.0.redirect_browser_to": f"{UI}/x"}),
        ],
    ),
    Scenario(
        "a browser flow without its csrf cookie or token",
        users=("ann",),
        steps=[
            browser(),
            Call(
                "get_login_flow",
                {"id": "{flow.id}"},
                status=403,
                id="security_csrf_violation",
                error="CsrfViolation",
                has={"error.details.hint": str, "error.details.reject_reason": str},
                outcome="Restart",
            ),
            Call(
                "get_login_flow",
                {"id": "{flow.id}", "cookie": "csrf_token_wrong=1"},
                status=403,
                id="security_csrf_violation",
                error="CsrfViolation",
                outcome="Restart",
            ),
            with_password(jar="b", status=403, id="security_csrf_violation", error="CsrfViolation", outcome="Restart"),
            with_password(
                jar="empty", status=403, id="security_csrf_violation", error="CsrfViolation", outcome="Restart"
            ),
            submit(
                {
                    "method": "password",
                    "identifier": "{ann.email}",
                    "password": "{ann.password}",
                    "csrf_token": "AAAA",
                },
                jar="b",
                status=403,
                id="security_csrf_violation",
                error="CsrfViolation",
                outcome="Restart",
            ),
            browser_password(
                jar="empty", status=403, id="security_csrf_violation", error="CsrfViolation", outcome="Restart"
            ),
            browser_password(),
        ],
    ),
    Scenario(
        "what is missing is said before anybody looks at the csrf token",
        steps=[
            browser(),
            *(
                submit(body, jar="empty", **again(messages))
                for body, messages in (
                    ({"method": "nope"}, [4010002]),
                    ({}, [4010002]),
                    ({"method": "password"}, [4000002, 4000002]),
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
                for body in ({"method": "code"}, {"method": "password", "identifier": "a", "password": "b"})
            ),
        ],
    ),
    Scenario(
        "the csrf cookie changes with the user",
        users=("ann",),
        steps=[
            browser("before"),
            browser(),
            browser_password(),
            Call(
                "get_login_flow",
                {"id": "{before.id}"},
                jar="b",
                status=403,
                id="security_csrf_violation",
                error="CsrfViolation",
                outcome="Restart",
            ),
        ],
    ),
    Scenario(
        "a browser refreshes its session",
        users=("ann",),
        steps=[
            *signed_in_browser(),
            browser(refresh=True),
            browser_password(
                has={"session.id": "{auth.session.id}", "session.authentication_methods.#": 2},
            ),
        ],
    ),
    Scenario(
        "a browser signs in by code",
        users=("ann",),
        steps=[
            browser(),
            submit(
                {"method": "code", "identifier": "{ann.email}", "csrf_token": "{csrf:flow}"},
                jar="b",
                **again([1010014], "Continue"),
                save="sent",
            ),
            submit(
                {
                    "method": "code",
                    "identifier": "{ann.email}",
                    "code": "{code:login_code_valid:ann.email}",
                    "csrf_token": "{csrf:sent}",
                },
                jar="b",
                has={"session.authentication_methods.0.method": "code"},
            ),
            Call("to_session", jar="b"),
        ],
    ),
    Scenario(
        "a browser in HTML mode is redirected",
        users=("ann",),
        steps=[
            Call(
                "GET /self-service/login/browser",
                {"headers": HTML},
                jar="b",
                status=303,
                headers={"location": REDIRECT, "content-type": "text/html; charset=utf-8"},
                save="page",
            ),
            Call("get_login_flow", {"id": "{query:page.headers.location:flow}"}, jar="b", save="flow"),
            Call(
                "POST /self-service/login",
                {
                    "params": {"flow": "{flow.id}"},
                    "form": {
                        "method": "password",
                        "identifier": "{ann.email}",
                        "password": "wrong",
                        "csrf_token": "{csrf:flow}",
                    },
                    "headers": FORM,
                },
                jar="b",
                status=303,
                headers={"location": REDIRECT},
            ),
            Call("get_login_flow", {"id": "{flow.id}"}, jar="b", messages=[4000006]),
            Call(
                "POST /self-service/login",
                {
                    "params": {"flow": "{flow.id}"},
                    "form": {
                        "method": "password",
                        "identifier": "{ann.email}",
                        "password": "{ann.password}",
                        "csrf_token": "{csrf:flow}",
                    },
                    "headers": FORM,
                },
                jar="b",
                status=303,
                headers={"location": f"{UI}/"},
            ),
            Call("to_session", jar="b", has={"identity.id": "{ann.id}"}),
            Call(
                "GET /self-service/login/browser",
                {"headers": HTML},
                jar="b",
                status=303,
                headers={"location": f"{UI}/"},
            ),
        ],
    ),
    Scenario(
        "an error in HTML mode is kept for the error page",
        steps=[
            browser(),
            Call(
                "POST /self-service/login",
                {
                    "params": {"flow": "{flow.id}"},
                    "form": {"method": "password", "identifier": "x", "password": "y", "csrf_token": "AAAA"},
                    "headers": FORM,
                },
                jar="b",
                status=303,
                headers={"location": re.compile(rf"^{UI}/error\?id=")},
                save="page",
            ),
            Call(
                "get_flow_error",
                {"id": "{query:page.headers.location:id}"},
                has={"error.id": "security_csrf_violation", "error.code": 403},
            ),
            Call(
                "POST /self-service/login",
                {"params": {"flow": NOWHERE}, "form": {"method": "password"}, "headers": FORM},
                status=303,
                headers={"location": re.compile(rf"^{UI}/error\?id=")},
            ),
            Call(
                "GET /self-service/login/browser",
                {"headers": HTML, "params": {"return_to": "https://elsewhere.example/"}},
                status=303,
                headers={"location": re.compile(rf"^{UI}/error\?id=")},
            ),
        ],
    ),
    Scenario(
        "the example of an error page",
        steps=[
            Call("get_flow_error", {"id": "stub:500"}, has={"id": str, "error.code": 500}),
            Call("get_flow_error", {"id": NOWHERE}, status=404, error="NotFound"),
        ],
    ),
    Scenario(
        "which Accept asks a browser call for JSON",
        steps=[
            *(
                Call("GET /self-service/login/browser", {"headers": {"Accept": accept}}, status=status)
                for accept, status in (
                    ("application/json", 200),
                    ("application/json, text/plain, */*", 200),
                    ("application/json, */*;q=0.1", 200),
                    ("application/*", 200),
                    ("text/html;q=0.5, application/json;q=0.9", 200),
                    ("*/*", 303),
                    ("text/html,application/xhtml+xml,*/*;q=0.8", 303),
                    ("application/problem+json", 303),
                    ("", 303),
                )
            )
        ],
    ),
    Scenario(
        "a native step redirects a caller who does not ask for JSON",
        users=("ann",),
        steps=[
            native(),
            Call(
                "POST /self-service/login",
                {
                    "params": {"flow": "{flow.id}"},
                    "form": {"method": "code", "identifier": "{ann.email}"},
                    "headers": FORM,
                },
                status=303,
                headers={"location": REDIRECT},
            ),
            Call(
                "POST /self-service/login",
                {
                    "params": {"flow": "{flow.id}"},
                    "form": {"method": "password", "identifier": "{ann.email}", "password": "wrong"},
                    "headers": FORM,
                },
                status=400,
                messages=[4000006],
            ),
        ],
    ),
    Scenario(
        "a browser asks for a second factor without a session",
        steps=[
            Call(
                "create_browser_login_flow",
                {"aal": "aal2"},
                status=401,
                id="session_aal1_required",
                error="Unauthorized",
                outcome="SessionMissing",
            )
        ],
    ),
    # -- logout
    Scenario(
        "a browser logs out",
        users=("ann",),
        steps=[
            *signed_in_browser(),
            Call("create_browser_logout_flow", jar="b", has={"logout_token": str, "logout_url": str}, save="logout"),
            Call("create_browser_logout_flow", jar="b", has={"logout_token": "{logout.logout_token}"}),
            Call("GET /self-service/logout", jar="b", status=400),
            Call("update_logout_flow", {"token": "wrong"}, jar="b", status=403, error="Forbidden"),
            Call(
                "update_logout_flow",
                {"token": "{logout.logout_token}"},
                status=401,
                id="session_inactive",
                error="SessionInactive",
            ),
            Call("update_logout_flow", {"token": "{logout.logout_token}"}, jar="b", status=204),
            Call("to_session", jar="b", status=401, error="SessionInactive"),
            Call("create_browser_logout_flow", jar="b", status=401, id="session_inactive", error="SessionInactive"),
        ],
    ),
    Scenario(
        "logout goes where return_to says",
        users=("ann",),
        steps=[
            *signed_in_browser(),
            Call(
                "create_browser_logout_flow",
                {"return_to": "https://elsewhere.example/"},
                jar="b",
                status=400,
                id="self_service_flow_return_to_forbidden",
                error="BadRequest",
            ),
            Call(
                "create_browser_logout_flow",
                {"return_to": f"{UI}/bye"},
                jar="b",
                has={"logout_url": re.compile(r"return_to=http%3A%2F%2F127\.0\.0\.1%3A3000%2Fbye&token=")},
                save="logout",
            ),
            Call(
                "GET {logout.logout_url}",
                {"headers": HTML},
                jar="b",
                status=303,
                headers={"location": f"{UI}/bye"},
            ),
            Call("to_session", jar="b", status=401, error="SessionInactive"),
        ],
    ),
    Scenario(
        "logout without a session in HTML mode is an error page",
        steps=[
            Call(
                "GET /self-service/logout/browser",
                {"headers": HTML},
                status=303,
                headers={"location": re.compile(rf"^{UI}/error\?id=")},
            )
        ],
    ),
    Scenario(
        "a native client logs out",
        users=("ann",),
        steps=[
            *signed_in(),
            Call("perform_native_logout", {"body": {"session_token": "{auth.session_token}"}}, status=204),
            Call("to_session", {"x_session_token": "{auth.session_token}"}, status=401, error="SessionInactive"),
            Call("perform_native_logout", {"body": {"session_token": "{auth.session_token}"}}, status=204),
            Call("perform_native_logout", {"body": {"session_token": "nope"}}, status=403, error="Forbidden"),
        ],
    ),
    # -- mailed code as second factor
    Scenario(
        "a mailed code as second factor",
        users=("ann",),
        variant="kratos-code-mfa",
        steps=[
            native(),
            submit({"method": "code", "identifier": "{ann.email}"}, **again([4010002])),
            with_password(
                has={"session.identity": None, "session_token": str},
                save="auth",
                outcome=("StepUp", {"aal": "aal2", "session_token": "{auth.session_token}"}),
            ),
            Call(
                "to_session",
                {"x_session_token": "{auth.session_token}"},
                status=403,
                id="session_aal2_required",
                error="Aal2Required",
                has={"redirect_browser_to": str, "error.details.redirect_browser_to": str},
            ),
            Call(
                "create_native_login_flow",
                {"aal": "aal2", "x_session_token": "{auth.session_token}"},
                messages=[1010004],
                has={"state": "choose_method", "ui.nodes.#": 1},
                save="second",
                outcome="Continue",
            ),
            submit(
                {"method": "code", "address": "{ann.email}"},
                "second",
                status=401,
                id="session_aal1_required",
                error="Unauthorized",
                outcome="SessionMissing",
            ),
            submit(
                {"method": "code", "address": "{ann.email}"},
                "second",
                "{auth.session_token}",
                **again([1010014], "Continue"),
            ),
            submit({"method": "code", "code": "wrong"}, "second", "{auth.session_token}", **again([4010008])),
            submit(
                {"method": "code", "code": "{code:login_code_valid:ann.email}"},
                "second",
                "{auth.session_token}",
                has={
                    "session_token": "{auth.session_token}",
                    "session.authenticator_assurance_level": "aal2",
                    "session.identity.id": "{ann.id}",
                },
            ),
            Call(
                "to_session",
                {"x_session_token": "{auth.session_token}"},
                has={"authenticator_assurance_level": "aal2", "identity.verifiable_addresses.0.verified": True},
            ),
            Call(
                "create_native_login_flow",
                {"aal": "aal2", "x_session_token": "{auth.session_token}"},
                status=400,
                id="session_already_available",
                error="BadRequest",
                outcome="raised",
            ),
        ],
    ),
    Scenario(
        "a browser has to go on to its second factor",
        users=("ann",),
        variant="kratos-code-mfa",
        steps=[
            browser(return_to=f"{UI}/x"),
            browser_password(
                status=422,
                id="browser_location_change_required",
                error="BrowserRedirectRequired",
                has={"redirect_browser_to": re.compile(r"/self-service/login/browser\?aal=aal2&return_to=")},
                outcome=("Redirect", {"url": str}),
            ),
            Call("to_session", jar="b", status=403, id="session_aal2_required", error="Aal2Required"),
            browser("second", aal="aal2"),
            submit(
                {"method": "code", "address": "{ann.email}", "csrf_token": "{csrf:second}"},
                "second",
                jar="b",
                **again([1010014], "Continue"),
                save="sent",
            ),
            submit(
                {
                    "method": "code",
                    "code": "{code:login_code_valid:ann.email}",
                    "csrf_token": "{csrf:sent}",
                },
                "second",
                jar="b",
                has={"session.authenticator_assurance_level": "aal2", "continue_with.#": 1},
            ),
            Call("to_session", jar="b", has={"authenticator_assurance_level": "aal2"}),
        ],
    ),
    Scenario(
        "a second factor of another user's address",
        users=("ann", "bob"),
        variant="kratos-code-mfa",
        steps=[
            native("login"),
            with_password(
                flow="login", save="auth", outcome=("StepUp", {"aal": "aal2", "session_token": "{auth.session_token}"})
            ),
            native("second", aal="aal2", x_session_token="{auth.session_token}"),
            submit(
                {"method": "code", "address": "nobody@example.org"},
                "second",
                "{auth.session_token}",
                **again([4000035]),
            ),
            Call(
                "create_native_login_flow",
                {"aal": "aal2", "via": "nope", "x_session_token": "{auth.session_token}"},
                status=400,
                error="BadRequest",
                outcome="raised",
            ),
        ],
    ),
    # -- second factors that are set up in settings
    Scenario(
        "an authenticator app as second factor",
        users=("ann",),
        steps=[
            *totp_set_up(),
            Call(
                "to_session",
                {"x_session_token": "{auth.session_token}"},
                has={"authenticator_assurance_level": "aal2", "authentication_methods.#": 2},
            ),
            *second(),
            Call(
                "to_session",
                {"x_session_token": "{low.session_token}"},
                status=403,
                id="session_aal2_required",
                error="Aal2Required",
            ),
            submit({"method": "totp", "totp_code": "000000"}, "second", "{low.session_token}", **again([4000008])),
            submit({"method": "totp"}, "second", "{low.session_token}", **again([4000002])),
            submit(
                {"method": "totp", "totp_code": TOTP},
                "second",
                "{low.session_token}",
                has={
                    "session_token": "{low.session_token}",
                    "session.authenticator_assurance_level": "aal2",
                    "session.authentication_methods.1.method": "totp",
                },
            ),
            Call(
                "to_session",
                {"x_session_token": "{low.session_token}"},
                has={"authenticator_assurance_level": "aal2", "identity.id": "{ann.id}"},
            ),
        ],
    ),
    Scenario(
        "a second factor belongs to a session",
        users=("ann",),
        steps=[
            *totp_set_up(),
            *second(),
            submit(
                {"method": "totp", "totp_code": TOTP},
                "second",
                status=401,
                id="session_aal1_required",
                error="Unauthorized",
                outcome="SessionMissing",
            ),
            with_password(flow="second", token="{low.session_token}", **again([4010002])),
        ],
    ),
    Scenario(
        "a refresh with the second factor",
        users=("ann",),
        steps=[
            *totp_set_up(),
            Call(
                "create_native_login_flow",
                {"aal": "aal2", "refresh": True, "x_session_token": "{auth.session_token}"},
                messages=[1010003],
                has={"refresh": True, "requested_aal": "aal2"},
                save="flow",
                outcome="Continue",
            ),
            submit(
                {"method": "totp", "totp_code": TOTP},
                token="{auth.session_token}",
                has={"session_token": "{auth.session_token}", "session.authentication_methods.#": 3},
            ),
        ],
    ),
    Scenario(
        "each backup code works once",
        users=("ann",),
        steps=[
            *lookup_set_up(),
            *second(),
            submit(
                {"method": "lookup_secret", "lookup_secret": "nope"},
                "second",
                "{low.session_token}",
                **again([4000016]),
            ),
            submit({"method": "lookup_secret"}, "second", "{low.session_token}", **again([4000002])),
            submit(
                {"method": "lookup_secret", "lookup_secret": BACKUP % 0},
                "second",
                "{low.session_token}",
                has={"session.authenticator_assurance_level": "aal2"},
            ),
            *second(),
            submit(
                {"method": "lookup_secret", "lookup_secret": BACKUP % 0},
                "second",
                "{low.session_token}",
                **again([4000012]),
            ),
            submit(
                {"method": "lookup_secret", "lookup_secret": BACKUP % 1},
                "second",
                "{low.session_token}",
                has={"session.authenticator_assurance_level": "aal2"},
            ),
        ],
    ),
    Scenario(
        "a browser with an authenticator app",
        users=("ann",),
        steps=[
            *totp_set_up(),
            browser(),
            browser_password(
                status=422,
                id="browser_location_change_required",
                error="BrowserRedirectRequired",
                outcome=("Redirect", {"url": str}),
            ),
            Call("to_session", jar="b", status=403, id="session_aal2_required", error="Aal2Required"),
            browser("second", aal="aal2"),
            submit(
                {"method": "totp", "totp_code": TOTP, "csrf_token": "{csrf:second}"},
                "second",
                jar="b",
                has={"session.authenticator_assurance_level": "aal2"},
            ),
            Call("to_session", jar="b", has={"authenticator_assurance_level": "aal2"}),
        ],
    ),
    Scenario(
        "a browser in HTML mode is sent to its second factor",
        users=("ann",),
        steps=[
            *totp_set_up(),
            browser(),
            Call(
                "POST /self-service/login",
                {
                    "params": {"flow": "{flow.id}"},
                    "form": {
                        "method": "password",
                        "identifier": "{ann.email}",
                        "password": "{ann.password}",
                        "csrf_token": "{csrf:flow}",
                    },
                    "headers": FORM,
                },
                jar="b",
                status=303,
                headers={"location": re.compile(r"/self-service/login/browser\?aal=aal2$")},
            ),
        ],
    ),
    Scenario(
        "no second factor is asked for where aal1 is enough",
        users=("ann",),
        variant="kratos-any-aal",
        steps=[
            *totp_set_up(),
            native("login"),
            with_password(flow="login", save="low", has={"session.identity.id": "{ann.id}"}),
            Call("to_session", {"x_session_token": "{low.session_token}"}),
        ],
    ),
    # -- with an OpenID provider
    Scenario(
        "signing in with a provider sends the browser there",
        variant="kratos-oidc",
        steps=[
            Call(
                "create_native_login_flow",
                {"return_session_token_exchange_code": True, "return_to": f"{UI}/x"},
                has={"ui.nodes.#": 6},
                save="flow",
                outcome="Continue",
            ),
            submit({"method": "oidc", "provider": "nope"}, status=404, error="NotFound", outcome="raised"),
            submit(
                {"method": "oidc", "provider": "hydra"},
                status=422,
                id="browser_location_change_required",
                error="BrowserRedirectRequired",
                has={"redirect_browser_to": re.compile(r"redirect_uri=.*%2Fmethods%2Foidc%2Fcallback%2Fhydra")},
                headers={"set-cookie": re.compile("^ory_kratos_continuity=")},
                outcome=("Redirect", {"url": str}),
            ),
            Call(
                "exchange_session_token",
                {"init_code": "{flow.session_token_exchange_code}", "return_to_code": "x"},
                status=404,
                error="NotFound",
            ),
            browser(),
            submit(
                {"method": "oidc", "provider": "hydra", "csrf_token": "{csrf:flow}"},
                jar="b",
                status=422,
                id="browser_location_change_required",
                error="BrowserRedirectRequired",
                outcome=("Redirect", {"url": str}),
            ),
            Call(
                "POST /self-service/login",
                {
                    "params": {"flow": "{flow.id}"},
                    "form": {"provider": "hydra", "method": "oidc", "csrf_token": "{csrf:flow}"},
                    "headers": FORM,
                },
                jar="b",
                status=303,
                headers={"location": re.compile(r"/oauth2/auth\?")},
            ),
        ],
    ),
    # -- signing in for a client of Hydra
    Scenario(
        "a browser signs in for an OAuth2 client",
        users=("ann",),
        variant="kratos-oauth2",
        steps=[
            *challenged(),
            Call(
                "create_browser_login_flow",
                {"login_challenge": CHALLENGE},
                has={
                    "oauth2_login_challenge": str,
                    "oauth2_login_request.client.client_id": "{client.client_id}",
                    "oauth2_login_request.skip": False,
                    "oauth2_login_request.requested_scope.0": "openid",
                    "refresh": False,
                },
                save="flow",
                jar="b",
                outcome="Continue",
            ),
            Call(
                "get_login_flow",
                {"id": "{flow.id}"},
                jar="b",
                has={"oauth2_login_request.client.client_id": "{client.client_id}"},
            ),
            submit(
                {"method": "password", "identifier": "{ann.email}", "password": "wrong", "csrf_token": "{csrf:flow}"},
                jar="b",
                **again([4000006], has={"oauth2_login_challenge": str}),
            ),
            browser_password(
                status=422,
                id="browser_location_change_required",
                error="BrowserRedirectRequired",
                has={"redirect_browser_to": re.compile(r"/oauth2/auth\?.*login_verifier=")},
                save="done",
                outcome=("Redirect", {"url": "{done.redirect_browser_to}"}),
            ),
            Call("to_session", jar="b", has={"identity.id": "{ann.id}"}),
            Call(
                "GET {done.redirect_browser_to}",
                jar="b",
                status=302,
                headers={"location": re.compile(r"[?&]consent_challenge=")},
            ),
        ],
    ),
    Scenario(
        "who is signed in and asked by an OAuth2 client signs in once more",
        users=("ann",),
        variant="kratos-oauth2",
        steps=[
            *signed_in_browser(),
            *challenged(jar="hydra"),
            Call(
                "create_browser_login_flow",
                {"login_challenge": CHALLENGE},
                messages=[1010003],
                has={"refresh": True},
                save="flow",
                jar="b",
                outcome="Continue",
            ),
            Call(
                "GET /self-service/registration/browser",
                {"params": {"login_challenge": CHALLENGE}},
                jar="b",
                status=302,
                headers={"location": re.compile(r"/self-service/login/browser\?login_challenge=")},
            ),
        ],
    ),
    Scenario(
        "who is remembered by Hydra needs no form",
        users=("ann",),
        variant="kratos-oauth2",
        steps=[
            *challenged(),
            browser(login_challenge=CHALLENGE),
            browser_password(
                status=422,
                id="browser_location_change_required",
                error="BrowserRedirectRequired",
                save="done",
                outcome=("Redirect", {"url": "{done.redirect_browser_to}"}),
            ),
            Call("GET {done.redirect_browser_to}", jar="b", status=302),
            *challenged(),
            Call(
                "create_browser_registration_flow",
                {"login_challenge": CHALLENGE},
                jar="b",
                has={"": None},
                outcome="Complete",
            ),
            Call(
                "create_browser_login_flow", {"login_challenge": CHALLENGE}, jar="b", has={"": None}, outcome="Complete"
            ),
            Call(
                "GET /self-service/login/browser",
                {"params": {"login_challenge": CHALLENGE}, "headers": HTML},
                jar="b",
                status=303,
                headers={"location": re.compile(r"/oauth2/auth\?.*login_verifier=")},
            ),
        ],
    ),
    Scenario(
        "a login challenge that is not there",
        variant="kratos-oauth2",
        steps=[
            Call(
                "create_browser_login_flow",
                {"login_challenge": "unknown"},
                status=400,
                error="BadRequest",
                has={"error.details.status_code": 404},
                outcome=("ChallengeOver", {"reason": "unknown"}),
            ),
            Call("GET /self-service/login/browser", {"params": {"login_challenge": ""}}, status=400),
            Call(
                "create_browser_registration_flow",
                {"login_challenge": "unknown"},
                status=400,
                error="BadRequest",
                outcome=("ChallengeOver", {"reason": "unknown"}),
            ),
        ],
    ),
    Scenario(
        "registration for an OAuth2 client ends where the browser is told, not at Hydra",
        variant="kratos-oauth2",
        steps=[
            *challenged(),
            Call(
                "create_browser_registration_flow",
                {"login_challenge": CHALLENGE},
                jar="b",
                has={"oauth2_login_challenge": str, "oauth2_login_request": ABSENT},
                save="flow",
                outcome="Continue",
            ),
            Call(
                "update_registration_flow",
                {
                    "flow": "{flow.id}",
                    "body": {
                        "method": "password",
                        "traits": {"email": "new-{unique}@example.org"},
                        "password": "correct horse battery staple 8",
                        "csrf_token": "{csrf:flow}",
                    },
                },
                jar="b",
                has={"session.active": True, "continue_with.0.redirect_browser_to": f"{UI}/"},
                outcome="Complete",
            ),
        ],
    ),
]
