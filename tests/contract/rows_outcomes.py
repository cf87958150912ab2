"""What nobody expects of these servers, and what only those of today do: each with the outcome it must give."""

from __future__ import annotations

import re
from typing import Any

from tests.contract.rows import ABSENT, ANY, Call, Scenario, Variant
from tests.contract.rows_hydra import SIGNED_IN, made, trusted
from tests.contract.rows_login import (
    CHALLENGE,
    NOWHERE,
    TOTP,
    browser_password,
    challenged,
    native,
    signed_in,
    submit,
    totp_set_up,
    with_password,
)
from tests.contract.rows_login import browser as browser
from tests.contract.rows_recovery import ASKED, RECOVERY_CODE
from tests.contract.rows_recovery import submit as submit_proof

TODAY = {"profile": "today"}
NEWER = "fake: the servers of the suite are older (Kratos 1.3, Hydra 2.3)"
VARIANTS = {
    "kratos-today-verified": Variant("kratos", fake={**TODAY, "verified_login": True}),
    "kratos-today-mailed": Variant("kratos", fake={**TODAY, "code_mfa": True}),
    "kratos-today": Variant("kratos", fake=TODAY),
    "hydra-today": Variant("hydra", fake=TODAY),
}
DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
NOBODY = {"status": 401, "id": "session_inactive", "error": "SessionInactive", "outcome": "SessionMissing"}


def reauthenticate(user: str, outcome: Any) -> Call:
    """The user of {auth} is to confirm themselves, and the credentials of a user are typed."""
    args = {
        "session_token": "{auth.session_token}",
        "identifier": f"{{{user}.email}}",
        "password": f"{{{user}.password}}",
    }
    return Call("flows.reauthenticate", args, outcome=outcome)


def opened(kind: str, flow: str, token: str | None, outcome: Any) -> Call:
    """A flow that an answer named is gone on with."""
    return Call("flows.open", {"kind": kind, "flow_id": flow, "session_token": token}, outcome=outcome)


SURPRISES = [
    Scenario(
        "a confirmation with the credentials of somebody else is refused",
        users=("ann", "bob"),
        steps=[
            *signed_in(),
            reauthenticate("bob", "IdentityMismatch"),
            reauthenticate("ann", ("Complete", {"identity.id": "{ann.id}", "session_token": "{auth.session_token}"})),
        ],
    ),
    Scenario(
        "settings after the recovery of a user with a second factor open once it was given",
        users=("ann",),
        steps=[
            *totp_set_up(),
            *ASKED,
            submit_proof(
                "recovery",
                body={"code": RECOVERY_CODE},
                save="done",
                outcome=(
                    "Complete",
                    {
                        "session_token": "{done.continue_with.0.ory_session_token}",
                        "next.flow.id": "{done.continue_with.1.flow.id}",
                    },
                ),
            ),
            opened(
                "settings",
                "{done.continue_with.1.flow.id}",
                "{done.continue_with.0.ory_session_token}",
                ("StepUp", {"aal": "aal2", "session_token": None}),
            ),
            native("second", aal="aal2", x_session_token="{done.continue_with.0.ory_session_token}"),
            submit({"method": "totp", "totp_code": TOTP}, "second", "{done.continue_with.0.ory_session_token}"),
            opened(
                "settings",
                "{done.continue_with.1.flow.id}",
                "{done.continue_with.0.ory_session_token}",
                ("NativeFlow", {"flow.id": "{done.continue_with.1.flow.id}"}),
            ),
        ],
    ),
    Scenario(
        "a flow that is gone begins anew",
        steps=[
            opened("login", NOWHERE, None, ("Restart", {"flow_id": None, "reason": "flow_not_found"})),
            opened("verification", NOWHERE, None, ("Restart", {"flow_id": None, "reason": "flow_not_found"})),
        ],
    ),
    Scenario(
        "signing in with one call ends in the same outcomes",
        users=("ann",),
        steps=[
            Call(
                "flows.sign_in",
                {"identifier": "{ann.email}", "password": "{ann.password}"},
                outcome=("Complete", {"identity.id": "{ann.id}", "session_token": str}),
            ),
            Call("flows.sign_in", {"identifier": "{ann.email}", "password": "wrong"}, outcome="Invalid"),
            *totp_set_up(),
            Call(
                "flows.sign_in",
                {"identifier": "{ann.email}", "password": "{ann.password}"},
                outcome=("StepUp", {"aal": "aal2", "session_token": str}),
            ),
        ],
    ),
    Scenario(
        "settings belong to somebody who is signed in",
        steps=[
            Call("create_native_settings_flow", {"x_session_token": "ory_st_nobody"}, **NOBODY),
            Call("create_browser_settings_flow", {"cookie": "ory_kratos_session=old"}, **NOBODY),
            Call(
                "get_settings_flow",
                {"id": NOWHERE, "x_session_token": "ory_st_nobody"},
                status=401,
                error="SessionInactive",
                outcome="SessionMissing",
            ),
            Call(
                "update_settings_flow",
                {"flow": NOWHERE, "x_session_token": "ory_st_nobody", "body": {"method": "profile", "traits": {}}},
                status=401,
                error="Unauthorized",
                outcome="SessionMissing",
            ),
            Call("POST /self-service/settings", {"json": {}}, status=401),
        ],
    ),
    Scenario(
        "a broken session cookie spoils a good bearer token",
        users=("ann",),
        steps=[
            *signed_in(),
            Call(
                "GET /sessions/whoami",
                {"headers": {"Authorization": "Bearer {auth.session_token}", "Cookie": "ory_kratos_session=garbage"}},
                status=500,
            ),
            Call("GET /sessions/whoami", {"headers": {"Cookie": "ory_kratos_session=garbage"}}, status=401),
        ],
    ),
    Scenario(
        "the csrf token counts in the body only",
        users=("ann",),
        steps=[
            browser(),
            Call(
                "POST /self-service/login?flow={flow.id}",
                {
                    "json": {"method": "password", "identifier": "{ann.email}", "password": "{ann.password}"},
                    "headers": {"X-CSRF-Token": "{csrf:flow}"},
                },
                jar="b",
                status=403,
                id="security_csrf_violation",
            ),
        ],
    ),
    Scenario(
        "a client that does not say what it is has a device without a name",
        users=("ann",),
        steps=[
            native(),
            Call(
                "POST /self-service/login?flow={flow.id}",
                {
                    "json": {"method": "password", "identifier": "{ann.email}", "password": "{ann.password}"},
                    "headers": {"User-Agent": None},
                },
                has={
                    "session.devices.0.user_agent": None,
                    "session.devices.0.location": "",
                    "session.devices.0.ip_address": re.compile(r":\d+$"),
                },
            ),
        ],
    ),
    Scenario(
        "identities are taken from a body of any type",
        steps=[
            Call(
                "POST /admin/identities",
                {
                    "plane": "admin",
                    "content": '{"schema_id": "default", "traits": {"email": "new-{unique}@example.org"}}',
                    "headers": {"Content-Type": "text/plain"},
                },
                status=201,
            )
        ],
    ),
    Scenario(
        "new and changed clients of Hydra have nulls where the lists of later answers are empty",
        variant="hydra",
        steps=[
            Call(
                "create_oauth2_client",
                {"body": {"client_name": "new"}},
                status=201,
                has={
                    "contacts": None,
                    "grant_types": None,
                    "redirect_uris": None,
                    "response_types": None,
                    "registration_client_uri": re.compile("/register/$"),
                },
                save="client",
            ),
            Call(
                "get_oauth2_client",
                {"id": "{client.client_id}"},
                has={"contacts": [], "grant_types": [], "redirect_uris": [], "response_types": []},
            ),
        ],
    ),
    Scenario(
        "consents are listed under other names than the challenges they came from",
        variant="hydra",
        steps=[
            *SIGNED_IN,
            Call(
                "list_oauth2_consent_sessions",
                {"subject": "ann-{unique}"},
                has={
                    "0.consent_request.challenge": re.compile("^[0-9a-f-]{36}$"),
                    "0.consent_request.login_challenge": re.compile("^[0-9a-f]{32}$"),
                },
            ),
        ],
    ),
    Scenario(
        "an issuer is trusted for a time that is over",
        variant="hydra",
        steps=[trusted(expires_at="2020-01-01T00:00:00Z")],
    ),
    Scenario(
        "devices are not signed in here",
        variant="hydra",
        steps=[
            Call("POST /oauth2/device/auth", {"form": {"client_id": "x"}}, status=404),
            Call(
                "accept_user_code_request",
                {"device_challenge": "x", "body": {"user_code": "x"}},
                status=404,
                error="NotFound",
            ),
        ],
    ),
    Scenario(
        "an app's login does not look at the OAuth2 request it names",
        variant="kratos-oauth2",
        steps=[
            Call(
                "GET /self-service/login/api?login_challenge=unknown",
                has={"type": "api", "oauth2_login_challenge": "unknown", "oauth2_login_request": ABSENT},
            )
        ],
    ),
    Scenario(
        "the csrf cookie of Hydra has a number in its name where it runs for development",
        variant="hydra",
        steps=[
            made(),
            Call(
                "GET /oauth2/auth",
                {"params": {"client_id": "{client.client_id}", "response_type": "code", "state": "state-123456789"}},
                status=302,
                headers={"set-cookie": re.compile(r"_dev_\d+=")},
            ),
        ],
    ),
]

PROVIDERS = [
    Scenario(
        "registration with a provider, and linking one, send the browser there",
        users=("ann",),
        variant="kratos-oidc",
        steps=[
            Call("create_native_registration_flow", save="flow", outcome="Continue"),
            Call(
                "update_registration_flow",
                {"flow": "{flow.id}", "body": {"method": "oidc", "provider": "hydra"}},
                status=422,
                id="browser_location_change_required",
                error="BrowserRedirectRequired",
                outcome=("Redirect", {"url": str}),
            ),
            *signed_in(),
            Call(
                "create_native_settings_flow",
                {"x_session_token": "{auth.session_token}"},
                save="flow",
                outcome="Continue",
            ),
            Call(
                "update_settings_flow",
                {
                    "flow": "{flow.id}",
                    "x_session_token": "{auth.session_token}",
                    "body": {"method": "oidc", "link": "hydra"},
                },
                status=422,
                id="browser_location_change_required",
                error="BrowserRedirectRequired",
                outcome=("Redirect", {"url": str}),
            ),
        ],
    ),
]

TODAYS = [
    Scenario(
        "an unverified address blocks the sign-in and opens its verification",
        users=("ann",),
        variant="kratos-today-verified",
        only=NEWER,
        steps=[
            native(),
            with_password(
                status=403,
                id="session_verified_address_required",
                error="AddressNotVerified",
                save="shut",
                outcome=(
                    "Blocked",
                    {
                        "reason": "session_verified_address_required",
                        "continue_with.0.action": "show_verification_ui",
                        "continue_with.0.flow.id": "{shut.error.details.continue_with.0.flow.id}",
                    },
                ),
            ),
        ],
    ),
    Scenario(
        "asking for the second factor mails it, and asking again is a step of its own",
        users=("ann",),
        variant="kratos-today-mailed",
        only=NEWER,
        steps=[
            native(),
            with_password(save="low", outcome=("StepUp", {"session_token": "{low.session_token}"})),
            Call(
                "create_native_login_flow",
                {"aal": "aal2", "x_session_token": "{low.session_token}"},
                has={"state": "sent_email"},
                save="second",
                outcome="Continue",
            ),
            submit(
                {"method": "code", "code": "{code:login_code_valid:ann.email}"},
                "second",
                "{low.session_token}",
                has={"session_token": "{low.session_token}"},
            ),
        ],
    ),
    Scenario(
        "without a session the browser's settings say so beside the error",
        variant="kratos-today",
        only=NEWER,
        steps=[
            Call(
                "create_browser_settings_flow",
                {"cookie": "ory_kratos_session=old"},
                has={"CredentialsMissing": ANY},
                **NOBODY,
            )
        ],
    ),
    Scenario(
        "who is remembered by Hydra and signed in needs no login flow, and is told so",
        users=("ann",),
        variant="kratos-today",
        only=NEWER,
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
                "create_browser_login_flow",
                {"login_challenge": CHALLENGE},
                jar="b",
                status=400,
                id="session_already_available",
                error="BadRequest",
                outcome="raised",
            ),
        ],
    ),
    Scenario(
        "a device waits for the code that its user types",
        variant="hydra-today",
        only=NEWER,
        steps=[
            made(grant_types=[DEVICE_GRANT], token_endpoint_auth_method="none"),
            Call(
                "POST /oauth2/device/auth",
                {"form": {"client_id": "{client.client_id}", "scope": "openid"}},
                save="device",
            ),
            Call("GET /oauth2/device/verify", status=302, save="page", jar="b"),
            Call(
                "oauth2_token_exchange",
                {
                    "body": {
                        "grant_type": DEVICE_GRANT,
                        "device_code": "{device.device_code}",
                        "client_id": "{client.client_id}",
                    }
                },
                status=400,
                id="authorization_pending",
                error="OAuth2BadRequest",
            ),
            Call(
                "provider.accept_device",
                {"challenge": "{query:page.headers.location:device_challenge}", "user_code": "WRONG"},
                outcome="NoneType",
            ),
            Call(
                "provider.accept_device",
                {"challenge": "{query:page.headers.location:device_challenge}", "user_code": "{device.user_code}"},
                outcome="str",
            ),
        ],
    ),
]

SCENARIOS = [*SURPRISES, *PROVIDERS, *TODAYS]
