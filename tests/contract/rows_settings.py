"""Settings: profile, password, authenticator app, lookup secrets, who may change what."""

from __future__ import annotations

import re
from typing import Any

from tests.contract.rows import ABSENT, ANY, Call, Scenario, Variant, Wait

UI = "http://127.0.0.1:3000"
PASSWORD = "another battery staple 42"
NOBODY = "6d3a0a4a-7a6c-4d0c-9f51-000000000000"
SAVED = 1050001
HTML = {"Accept": "text/html"}

VARIANTS = {
    "kratos-settings-privileged": Variant(
        "kratos",
        real={"selfservice": {"flows": {"settings": {"privileged_session_max_age": "1s"}}}},
        fake={"privileged_session_max_age": 1.0},
    ),
    "kratos-settings-short": Variant(
        "kratos", real={"selfservice": {"flows": {"settings": {"lifespan": "1s"}}}}, fake={"flow_lifespan": 1.0}
    ),
}


def signed_in(
    user: str = "ann", save: str = "in", password: str | None = None, outcome: str = "Complete"
) -> list[Call]:
    """A native session of a user, its token saved as {in.session_token}."""
    body = {"method": "password", "identifier": f"{{{user}.email}}", "password": password or f"{{{user}.password}}"}
    return [
        Call("create_native_login_flow", save=f"{save}_flow", outcome="Continue"),
        Call("update_login_flow", {"flow": f"{{{save}_flow.id}}", "body": body}, save=save, outcome=outcome),
    ]


def in_browser(user: str = "ann", jar: str = "b") -> list[Call]:
    """A user signed in in a browser."""
    body = {
        "method": "password",
        "identifier": f"{{{user}.email}}",
        "password": f"{{{user}.password}}",
        "csrf_token": f"{{csrf:{jar}_flow}}",
    }
    return [
        Call("create_browser_login_flow", save=f"{jar}_flow", jar=jar, outcome="Continue"),
        Call("update_login_flow", {"flow": f"{{{jar}_flow.id}}", "body": body}, jar=jar, outcome="Complete"),
    ]


def create(save: str = "flow", token: str = "in", outcome: Any = "Continue", **expected: Any) -> Call:
    """A native settings flow."""
    args = {"x_session_token": f"{{{token}.session_token}}"}
    return Call("create_native_settings_flow", args, save=save, outcome=outcome, **expected)


def submit(
    body: dict[str, Any], flow: str = "flow", token: str = "in", outcome: Any = "Complete", **expected: Any
) -> Call:
    """Submit a native settings flow."""
    args = {"flow": f"{{{flow}.id}}", "body": body, "x_session_token": f"{{{token}.session_token}}"}
    return Call("update_settings_flow", args, outcome=outcome, **expected)


def post(
    body: dict[str, Any],
    jar: str = "b",
    flow: str = "flow",
    csrf: bool = True,
    outcome: Any = "Complete",
    **expected: Any,
) -> Call:
    """Submit a settings flow in a browser."""
    token = {"csrf_token": f"{{csrf:{flow}}}"} if csrf else {}
    args = {"flow": f"{{{flow}.id}}", "body": {**body, **token}}
    return Call("update_settings_flow", args, jar=jar, outcome=outcome, **expected)


def whoami(aal: str, token: str = "in") -> Call:
    return Call(
        "to_session",
        {"x_session_token": f"{{{token}.session_token}}"},
        has={"authenticator_assurance_level": aal},
    )


def profile(email: str = "{ann.email}", **traits: Any) -> dict[str, Any]:
    return {"method": "profile", "traits": {"email": email, **traits}}


REFRESH = {
    "status": 403,
    "id": "session_refresh_required",
    "error": "RefreshRequired",
    "outcome": ("Reauthenticate", {"url": str}),
}
AAL2 = {
    "status": 403,
    "id": "session_aal2_required",
    "error": "Aal2Required",
    "outcome": ("StepUp", {"aal": "aal2", "url": str, "session_token": None}),
}
MISMATCH = {"status": 403, "id": "security_identity_mismatch", "error": "Forbidden", "outcome": "raised"}
CSRF = {
    "status": 403,
    "id": "security_csrf_violation",
    "error": "CsrfViolation",
    "outcome": ("Restart", {"flow_id": None, "reason": "security_csrf_violation"}),
}
AGAIN = {"status": 400, "error": "FlowNotComplete", "outcome": "Invalid"}
SECRET = "ui.nodes.8.attributes.text.text"
WITH_TOTP = [
    *signed_in(),
    create(),
    submit({"method": "totp", "totp_code": f"{{totp:flow.{SECRET}}}"}, messages=[SAVED]),
]

SCENARIOS = [
    Scenario(
        "without a session there is no native settings flow",
        [Call("GET /self-service/settings/api", status=401, id="session_inactive")],
    ),
    Scenario(
        "without a session there is no browser settings flow",
        [Call("GET /self-service/settings/browser", status=401, id="session_inactive", headers={"set-cookie": ANY})],
    ),
    Scenario(
        "a browser without a session is sent to sign in first",
        [
            Call(
                "GET /self-service/settings/browser",
                {"headers": HTML},
                status=303,
                jar="b",
                headers={"location": ANY},
            ),
        ],
    ),
    Scenario(
        "the form shows every enabled method and who it is about",
        [
            *signed_in(),
            create(
                has={
                    "type": "api",
                    "state": "show_form",
                    "active": ABSENT,
                    "identity.id": "{ann.id}",
                    "identity.traits.email": "{ann.email}",
                    "identity.credentials": ABSENT,
                    "ui.method": "POST",
                    "ui.nodes.#": 11,
                    "ui.nodes.1.attributes.name": "traits.email",
                    "ui.nodes.1.attributes.value": "{ann.email}",
                    "ui.nodes.2.attributes.value": ABSENT,
                    "ui.nodes.7.type": "img",
                    "ui.nodes.7.attributes.width": 256,
                    "ui.nodes.8.type": "text",
                    SECRET: str,
                }
            ),
            Call(
                "get_settings_flow",
                {"id": "{flow.id}", "x_session_token": "{in.session_token}"},
                has={"id": "{flow.id}", SECRET: f"{{flow.{SECRET}}}"},
            ),
        ],
        users=("ann",),
    ),
    Scenario(
        "nobody else may read or submit a settings flow",
        [
            *signed_in("ann"),
            *signed_in("bob", "other"),
            create(),
            Call("get_settings_flow", {"id": "{flow.id}", "x_session_token": "{other.session_token}"}, **MISMATCH),
            submit(profile("{bob.email}"), token="other", **MISMATCH),
        ],
        users=("ann", "bob"),
    ),
    Scenario(
        "without a session a settings flow is neither read nor submitted",
        [
            *signed_in(),
            create(),
            Call("GET /self-service/settings/flows?id={flow.id}", status=401),
            Call("POST /self-service/settings?flow={flow.id}", {"json": profile()}, status=401),
            Call(
                "get_settings_flow",
                {"id": "{flow.id}", "x_session_token": "ory_st_nobody"},
                status=401,
                error="SessionInactive",
                outcome="SessionMissing",
            ),
        ],
        users=("ann",),
    ),
    Scenario(
        "a settings flow that does not exist is 404",
        [
            *signed_in(),
            Call(
                "get_settings_flow",
                {"id": NOBODY, "x_session_token": "{in.session_token}"},
                status=404,
                error="NotFound",
            ),
            Call(
                "update_settings_flow",
                {"flow": NOBODY, "body": profile(), "x_session_token": "{in.session_token}"},
                status=404,
                error="NotFound",
                outcome="raised",
            ),
            Call(
                "POST /self-service/settings",
                {"json": profile(), "headers": {"X-Session-Token": "{in.session_token}"}},
                status=400,
            ),
        ],
        users=("ann",),
    ),
    Scenario(
        "the first change of somebody made by an administrator mails a verification code, the next does not",
        [
            *signed_in(),
            create(),
            submit(
                profile(name="Ann"),
                messages=[SAVED],
                has={
                    "state": "success",
                    "id": "{flow.id}",
                    "identity.traits.name": "Ann",
                    "ui.nodes.2.attributes.value": "Ann",
                    "continue_with.#": 1,
                    "continue_with.0.action": "show_verification_ui",
                    "continue_with.0.flow.verifiable_address": "{ann.email}",
                    "continue_with.0.flow.url": ABSENT,
                },
            ),
            submit(profile(name="Anna"), messages=[SAVED], has={"state": "success", "continue_with": ABSENT}),
            Call("get_identity", {"id": "{ann.id}"}, has={"traits.name": "Anna", "state": "active"}),
        ],
        users=("ann",),
    ),
    Scenario(
        "traits that do not fit are shown with what is wrong, and nothing changes",
        [
            *signed_in(),
            create(),
            submit(
                profile("not an address"),
                messages=[4000001],
                has={"state": "show_form", "ui.nodes.1.attributes.value": "not an address"},
                **AGAIN,
            ),
            submit(
                {"method": "profile", "traits": {"name": "only"}},
                messages=[4000002],
                has={"ui.nodes.1.attributes.value": ABSENT, "ui.nodes.2.attributes.value": "only"},
                **AGAIN,
            ),
            submit({"method": "profile"}, messages=[4000002], **AGAIN),
            submit(profile(shoe=42), messages=[4000001], **AGAIN),
            Call("get_identity", {"id": "{ann.id}"}, has={"traits.email": "{ann.email}", "traits.name": ABSENT}),
        ],
        users=("ann",),
    ),
    Scenario(
        "the address of somebody else is refused",
        [
            *signed_in(),
            create(),
            submit(profile("{bob.email}"), messages=[4000007], **AGAIN),
            Call("get_identity", {"id": "{ann.id}"}, has={"traits.email": "{ann.email}"}),
        ],
        users=("ann", "bob"),
    ),
    Scenario(
        "a changed address is verified with the code that was mailed to it",
        [
            *signed_in(),
            create(),
            submit(
                profile("new-{unique}@example.org"),
                has={"continue_with.0.flow.verifiable_address": "new-{unique}@example.org"},
                save="changed",
            ),
            Call("get_identity", {"id": "{ann.id}"}, has={"verifiable_addresses.0.verified": False}, save="who"),
            Call(
                "update_verification_flow",
                {
                    "flow": "{changed.continue_with.0.flow.id}",
                    "body": {"method": "code", "code": "{code:verification_code_valid:who.traits.email}"},
                },
                has={"state": "passed_challenge"},
                outcome="Complete",
            ),
            Call(
                "get_identity",
                {"id": "{ann.id}"},
                has={"verifiable_addresses.0.verified": True, "verifiable_addresses.0.status": "completed"},
            ),
        ],
        users=("ann",),
    ),
    Scenario(
        "after a change of password only the new one signs in",
        [
            *signed_in(),
            create(),
            submit({"method": "password", "password": PASSWORD}, messages=[SAVED], has={"state": "success"}),
            Call("create_native_login_flow", save="login", outcome="Continue"),
            Call(
                "update_login_flow",
                {
                    "flow": "{login.id}",
                    "body": {"method": "password", "identifier": "{ann.email}", "password": "{ann.password}"},
                },
                messages=[4000006],
                **AGAIN,
            ),
            *signed_in("ann", "again", PASSWORD),
            Call("to_session", {"x_session_token": "{in.session_token}"}, has={"active": True}),
        ],
        users=("ann",),
    ),
    Scenario(
        "a password that is too short or missing is refused",
        [
            *signed_in(),
            create(),
            submit({"method": "password", "password": "short"}, messages=[4000032], **AGAIN),
            submit({"method": "password"}, messages=[4000002], **AGAIN),
            submit({"method": "password", "password": ""}, messages=[4000002], **AGAIN),
        ],
        users=("ann",),
    ),
    Scenario(
        "a submit without a method changes nothing",
        [
            *signed_in(),
            create(),
            submit({}, messages=[4010004], **AGAIN),
            submit({"traits": {"email": "{ann.email}", "name": "Ann"}}, messages=[4010004], **AGAIN),
            submit({"password": PASSWORD}, messages=[4010004], **AGAIN),
            submit({"method": "lookup_secret"}, messages=[4010004], **AGAIN),
            Call("get_identity", {"id": "{ann.id}"}, has={"traits.name": ABSENT}),
        ],
        users=("ann",),
    ),
    Scenario(
        "an unknown method is a form again, an OpenID provider that is off is not found",
        [
            *signed_in(),
            create(),
            submit({"method": "nonsense"}, messages=[4010004], **AGAIN),
            submit({"method": "webauthn"}, messages=[4010004], **AGAIN),
            submit({"method": "code"}, messages=[4010004], **AGAIN),
            submit({"method": "oidc", "link": "google"}, status=404, error="NotFound", outcome="raised"),
        ],
        users=("ann",),
    ),
    Scenario(
        "a failure after a success still says success",
        [
            *signed_in(),
            create(),
            submit(profile(name="Ann"), messages=[SAVED], has={"state": "success"}),
            submit(
                {"method": "password", "password": "short"},
                messages=[4000032],
                has={"state": "success"},
                **AGAIN,
            ),
        ],
        users=("ann",),
    ),
    Scenario(
        "the form of a success is a flow of its own",
        [
            *signed_in(),
            create(),
            submit(profile(name="Ann"), messages=[SAVED], has={"id": "{flow.id}"}, save="saved"),
            Call(
                "GET /self-service/settings/flows?id={query:saved.ui.action:flow}",
                {"headers": {"X-Session-Token": "{in.session_token}"}},
                has={"state": "show_form"},
                save="fresh",
            ),
            submit(profile(name="Anna"), "fresh", messages=[SAVED], has={"id": "{fresh.id}", "state": "success"}),
        ],
        users=("ann",),
    ),
    Scenario(
        "a form body is taken like JSON",
        [
            *signed_in(),
            create(),
            Call(
                "POST /self-service/settings?flow={flow.id}",
                {
                    "headers": {"X-Session-Token": "{in.session_token}"},
                    "form": {"method": "profile", "traits.email": "{ann.email}", "traits.name": "Formal"},
                },
                messages=[SAVED],
                has={"identity.traits.name": "Formal"},
            ),
        ],
        users=("ann",),
    ),
    Scenario(
        "a body that is no JSON is a form again",
        [
            *signed_in(),
            create(),
            Call(
                "POST /self-service/settings?flow={flow.id}",
                {
                    "headers": {"X-Session-Token": "{in.session_token}", "Content-Type": "application/json"},
                    "content": "{broken",
                },
                status=400,
                messages=[4000001],
            ),
        ],
        users=("ann",),
    ),
    Scenario(
        "return_to is checked for settings, too",
        [
            *signed_in(),
            Call(
                "GET /self-service/settings/api",
                {
                    "params": {"return_to": "http://evil.example/"},
                    "headers": {"X-Session-Token": "{in.session_token}"},
                },
                status=400,
                id="self_service_flow_return_to_forbidden",
            ),
            Call(
                "GET /self-service/settings/api",
                {"params": {"return_to": f"{UI}/done"}, "headers": {"X-Session-Token": "{in.session_token}"}},
                has={"return_to": f"{UI}/done"},
            ),
        ],
        users=("ann",),
    ),
    Scenario(
        "cookies do not belong to a native settings flow",
        [
            *signed_in(),
            create(),
            Call(
                "POST /self-service/settings?flow={flow.id}",
                {
                    "headers": {"X-Session-Token": "{in.session_token}", "Cookie": "anything=1"},
                    "json": profile(name="Ann"),
                },
                status=400,
                messages=[4000001],
                has={"state": "show_form"},
            ),
            Call("get_identity", {"id": "{ann.id}"}, has={"traits.name": ABSENT}),
        ],
        users=("ann",),
    ),
    # -- a session that is too old
    Scenario(
        "an old session must be refreshed before it changes the password, but not for a name",
        [
            *signed_in(),
            create(),
            Wait(1.1),
            submit(
                {"method": "password", "password": PASSWORD},
                has={"redirect_browser_to": str},
                headers={"set-cookie": ABSENT},
                **REFRESH,
            ),
            submit(profile(name="Ann"), messages=[SAVED]),
            Call(
                "create_native_login_flow",
                {"refresh": True, "x_session_token": "{in.session_token}"},
                save="again",
                outcome="Continue",
            ),
            Call(
                "update_login_flow",
                {
                    "flow": "{again.id}",
                    "x_session_token": "{in.session_token}",
                    "body": {"method": "password", "identifier": "{ann.email}", "password": "{ann.password}"},
                },
                has={"session_token": "{in.session_token}"},
                outcome="Complete",
            ),
            submit({"method": "password", "password": PASSWORD}, messages=[SAVED]),
        ],
        users=("ann",),
        variant="kratos-settings-privileged",
    ),
    Scenario(
        "an old session must be refreshed before it changes the address, and keeps what was typed",
        [
            *signed_in(),
            create(),
            Wait(1.1),
            submit(profile("other-{unique}@example.org"), headers={"set-cookie": ANY}, **REFRESH),
            Call("get_identity", {"id": "{ann.id}"}, has={"traits.email": "{ann.email}"}),
        ],
        users=("ann",),
        variant="kratos-settings-privileged",
    ),
    Scenario(
        "an old session must be refreshed before second factors",
        [
            *signed_in(),
            create(),
            Wait(1.1),
            submit({"method": "totp", "totp_code": "000000"}, headers={"set-cookie": ABSENT}, **REFRESH),
            submit({"method": "lookup_secret", "lookup_secret_regenerate": True}, **REFRESH),
            submit({"method": "lookup_secret", "lookup_secret_disable": True}, **REFRESH),
        ],
        users=("ann",),
        variant="kratos-settings-privileged",
    ),
    Scenario(
        "an old session in a browser gets a cookie to continue with",
        [
            *in_browser(),
            Call("create_browser_settings_flow", save="flow", jar="b", outcome="Continue"),
            Wait(1.1),
            post(
                {"method": "password", "password": PASSWORD},
                has={"redirect_browser_to": str},
                headers={"set-cookie": ANY},
                **REFRESH,
            ),
        ],
        users=("ann",),
        variant="kratos-settings-privileged",
    ),
    # -- authenticator apps
    Scenario(
        "an authenticator app is set up with its code, which lifts the session",
        [
            *signed_in(),
            create(),
            submit({"method": "totp", "totp_code": "000000"}, messages=[4000008], **AGAIN),
            submit({"method": "totp"}, messages=[4000002], **AGAIN),
            submit({"method": "totp", "totp_unlink": True}, messages=[4000002], **AGAIN),
            whoami("aal1"),
            submit(
                {"method": "totp", "totp_code": f"{{totp:flow.{SECRET}}}"},
                messages=[SAVED],
                has={"ui.nodes.#": 8, "ui.nodes.7.attributes.name": "totp_unlink"},
            ),
            whoami("aal2"),
            Call(
                "get_identity",
                {"id": "{ann.id}", "include_credential": ["totp"]},
                has={"credentials.totp.identifiers.0": "{ann.id}", "credentials.totp.config.totp_url": str},
            ),
        ],
        users=("ann",),
    ),
    Scenario(
        "an authenticator app is unlinked without a code, and the session stays lifted",
        [
            *WITH_TOTP,
            submit({"method": "totp", "totp_unlink": True}, messages=[SAVED], has={"ui.nodes.#": 11}),
            whoami("aal2"),
            *signed_in("ann", "later"),
            whoami("aal1", "later"),
            Call("get_identity", {"id": "{ann.id}"}, has={"credentials.totp": ABSENT}),
        ],
        users=("ann",),
    ),
    Scenario(
        "a session without the second factor sees no settings",
        [
            *WITH_TOTP,
            *signed_in("ann", "later", outcome="StepUp"),
            Call(
                "to_session",
                {"x_session_token": "{later.session_token}"},
                status=403,
                id="session_aal2_required",
                error="Aal2Required",
            ),
            create(save="none", token="later", **AAL2),
            Call("get_settings_flow", {"id": "{flow.id}", "x_session_token": "{later.session_token}"}, **AAL2),
            submit(profile(name="Ann"), token="later", **AAL2),
        ],
        users=("ann",),
    ),
    Scenario(
        "the code of an app that is set up already changes nothing",
        [
            *WITH_TOTP,
            submit({"method": "totp", "totp_code": "000000"}, messages=[SAVED]),
            Call("get_identity", {"id": "{ann.id}"}, has={"credentials.totp": ANY}),
        ],
        users=("ann",),
    ),
    # -- lookup secrets
    Scenario(
        "lookup secrets count once they are confirmed",
        [
            *signed_in(),
            create(),
            submit(
                {"method": "lookup_secret", "lookup_secret_regenerate": True},
                messages=[],
                has={
                    "state": "show_form",
                    "ui.nodes.10.attributes.id": "lookup_secret_codes",
                    "ui.nodes.10.attributes.text.context.secrets.#": 12,
                    "ui.nodes.11.attributes.name": "lookup_secret_confirm",
                    "ui.nodes.#": 12,
                },
                outcome="Continue",
            ),
            whoami("aal1"),
            submit({"method": "lookup_secret", "lookup_secret_reveal": True}, messages=[4000001], **AGAIN),
            submit(
                {"method": "lookup_secret", "lookup_secret_confirm": True},
                messages=[SAVED],
                has={"state": "success", "ui.nodes.6.attributes.name": "lookup_secret_reveal"},
            ),
            whoami("aal2"),
        ],
        users=("ann",),
    ),
    Scenario(
        "there is nothing to confirm or to reveal before lookup secrets were made",
        [
            *signed_in(),
            create(),
            submit({"method": "lookup_secret", "lookup_secret_confirm": True}, messages=[4000001], **AGAIN),
            submit({"method": "lookup_secret", "lookup_secret_reveal": True}, messages=[4000001], **AGAIN),
            submit({"method": "lookup_secret", "lookup_secret_disable": True}, messages=[SAVED]),
        ],
        users=("ann",),
    ),
    Scenario(
        "lookup secrets are revealed as they were confirmed, and buttons need no method",
        [
            *signed_in(),
            create(),
            submit({"lookup_secret_regenerate": True}, save="made", outcome="Continue"),
            submit({"lookup_secret_confirm": True}, messages=[SAVED]),
            create("next"),
            submit(
                {"lookup_secret_reveal": True},
                "next",
                messages=[],
                has={
                    "state": "show_form",
                    "ui.nodes.10.attributes.text.text": "{made.ui.nodes.10.attributes.text.text}",
                    "ui.nodes.11.attributes.name": "lookup_secret_disable",
                    "ui.nodes.12.attributes.name": "lookup_secret_regenerate",
                },
                outcome="Continue",
            ),
            submit({"lookup_secret_confirm": True}, "next", messages=[4000001], **AGAIN),
        ],
        users=("ann",),
    ),
    Scenario(
        "a used lookup secret is shown as used and does not work again",
        [
            *signed_in(),
            create(),
            submit({"lookup_secret_regenerate": True}, save="made", outcome="Continue"),
            submit({"lookup_secret_confirm": True}, messages=[SAVED]),
            *signed_in("ann", "later", outcome="StepUp"),
            Call(
                "create_native_login_flow",
                {"aal": "aal2", "x_session_token": "{later.session_token}"},
                save="up",
                outcome="Continue",
            ),
            Call(
                "update_login_flow",
                {
                    "flow": "{up.id}",
                    "x_session_token": "{later.session_token}",
                    "body": {
                        "method": "lookup_secret",
                        "lookup_secret": "{made.ui.nodes.10.attributes.text.context.secrets.0.text}",
                    },
                },
                outcome="Complete",
            ),
            whoami("aal2", "later"),
            create("next", "later"),
            submit(
                {"lookup_secret_reveal": True},
                "next",
                "later",
                has={
                    "ui.nodes.10.attributes.text.context.secrets.0.id": 1050014,
                    "ui.nodes.10.attributes.text.context.secrets.0.context.used_at": str,
                    "ui.nodes.10.attributes.text.context.secrets.1.id": 1050009,
                },
                outcome="Continue",
            ),
        ],
        users=("ann",),
    ),
    Scenario(
        "disabled lookup secrets are gone",
        [
            *signed_in(),
            create(),
            submit({"lookup_secret_regenerate": True}, outcome="Continue"),
            submit({"lookup_secret_confirm": True}, messages=[SAVED]),
            submit({"lookup_secret_disable": True}, messages=[SAVED]),
            submit({"lookup_secret_reveal": True}, messages=[4000001], **AGAIN),
            Call("get_identity", {"id": "{ann.id}"}, has={"credentials.lookup_secret": ABSENT}),
        ],
        users=("ann",),
    ),
    # -- browsers
    Scenario(
        "a browser is told where to go on after a change",
        [
            *in_browser(),
            Call("create_browser_settings_flow", save="flow", jar="b", has={"type": "browser"}, outcome="Continue"),
            post(
                profile(name="Ann"),
                messages=[SAVED],
                headers={"set-cookie": re.compile("ory_kratos_session=")},
                has={
                    "continue_with.0.action": "show_verification_ui",
                    "continue_with.0.flow.url": str,
                    "continue_with.1.action": "redirect_browser_to",
                    "continue_with.1.redirect_browser_to": f"{UI}/settings?flow={{flow.id}}",
                },
            ),
            post(profile(name="Anna"), has={"continue_with.#": 1, "continue_with.0.action": "redirect_browser_to"}),
        ],
        users=("ann",),
    ),
    Scenario(
        "a browser goes on to its return_to after a change",
        [
            *in_browser(),
            Call("create_browser_settings_flow", {"return_to": f"{UI}/done"}, save="flow", jar="b", outcome="Continue"),
            post(
                {"method": "password", "password": PASSWORD}, has={"continue_with.1.redirect_browser_to": f"{UI}/done"}
            ),
        ],
        users=("ann",),
    ),
    Scenario(
        "a settings submit of a browser needs its csrf token",
        [
            *in_browser(),
            Call("create_browser_settings_flow", save="flow", jar="b", outcome="Continue"),
            post(profile(name="Ann"), csrf=False, **CSRF),
            post({**profile(name="Ann"), "csrf_token": "wrong"}, csrf=False, **CSRF),
            post(profile(name="Ann"), messages=[SAVED]),
        ],
        users=("ann",),
    ),
    Scenario(
        "the csrf cookie is not needed to read a settings flow, the session is",
        [
            *in_browser(),
            *in_browser("bob", "c"),
            Call("create_browser_settings_flow", save="flow", jar="b", outcome="Continue"),
            Call("get_settings_flow", {"id": "{flow.id}"}, jar="b", has={"id": "{flow.id}"}),
            Call("GET /self-service/settings/flows?id={flow.id}", status=401),
            Call("get_settings_flow", {"id": "{flow.id}"}, jar="c", **MISMATCH),
            *signed_in(),
            Call(
                "get_settings_flow",
                {"id": "{flow.id}", "x_session_token": "{in.session_token}"},
                has={"id": "{flow.id}"},
            ),
        ],
        users=("ann", "bob"),
    ),
    Scenario(
        "HTML settings are redirects to the user interface",
        [
            *in_browser(),
            Call(
                "GET /self-service/settings/browser",
                {"headers": HTML},
                jar="b",
                status=303,
                headers={"location": ANY},
                save="page",
            ),
            Call("get_settings_flow", {"id": "{query:page.headers.location:flow}"}, jar="b", save="flow"),
            Call(
                "POST /self-service/settings?flow={flow.id}",
                {
                    "headers": HTML,
                    "form": {"method": "profile", "traits.email": "bad", "csrf_token": "{csrf:flow}"},
                },
                jar="b",
                status=303,
                headers={"location": f"{UI}/settings?flow={{flow.id}}"},
            ),
            Call("get_settings_flow", {"id": "{flow.id}"}, jar="b", messages=[4000001]),
            Call(
                "POST /self-service/settings?flow={flow.id}",
                {
                    "headers": HTML,
                    "form": {
                        "method": "profile",
                        "traits.email": "{ann.email}",
                        "traits.name": "Ann",
                        "csrf_token": "{csrf:flow}",
                    },
                },
                jar="b",
                status=303,
                headers={"location": f"{UI}/settings?flow={{flow.id}}", "set-cookie": ANY},
            ),
            Call("get_settings_flow", {"id": "{flow.id}"}, jar="b", messages=[SAVED], has={"state": "success"}),
            Call(
                "POST /self-service/settings?flow={flow.id}",
                {"headers": HTML, "form": {"method": "profile"}},
                jar="nobody",
                status=302,
                headers={"location": f"{UI}/login"},
            ),
        ],
        users=("ann",),
    ),
    # -- time
    Scenario(
        "a settings flow that is over names the one to use",
        [
            *signed_in(),
            create(),
            Wait(1.1),
            Call(
                "get_settings_flow",
                {"id": "{flow.id}", "x_session_token": "{in.session_token}"},
                status=410,
                error="Gone",
                outcome="Restart",
            ),
            submit(
                profile(name="Ann"),
                status=410,
                id="self_service_flow_expired",
                error="FlowExpired",
                has={"use_flow_id": str, "expired_at": str, "since": int},
                save="gone",
                outcome=("Restart", {"flow_id": "{gone.use_flow_id}", "reason": "self_service_flow_expired"}),
            ),
            Call(
                "get_settings_flow",
                {"id": "{gone.use_flow_id}", "x_session_token": "{in.session_token}"},
                messages=[4050001],
                has={"state": "show_form"},
            ),
        ],
        users=("ann",),
        variant="kratos-settings-short",
    ),
    Scenario(
        "a settings flow of a browser that is over names the one to use",
        [
            *in_browser(),
            Call("create_browser_settings_flow", save="flow", jar="b", outcome="Continue"),
            Wait(1.1),
            Call("get_settings_flow", {"id": "{flow.id}"}, jar="b", status=410, error="Gone", outcome="Restart"),
            post(
                profile(name="Ann"),
                status=410,
                id="self_service_flow_expired",
                error="FlowExpired",
                save="gone",
                outcome=("Restart", {"flow_id": "{gone.use_flow_id}", "reason": "self_service_flow_expired"}),
            ),
            Call("get_settings_flow", {"id": "{gone.use_flow_id}"}, jar="b", messages=[4050001]),
        ],
        users=("ann",),
        variant="kratos-settings-short",
    ),
]
