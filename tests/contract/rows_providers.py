"""Signing in at an OpenID provider, which is Hydra here; linking accounts, and hooks that hear of it."""

from __future__ import annotations

import base64
import re
from typing import Any

from ory_async.hooks.config import configuration
from ory_async.testing import Hook
from tests.contract.rows import ABSENT, ANY, Answers, Call, Exists, Heard, Scenario, Step, Variant
from tests.contract.rows_hooks import KEY, PASSWORD, form, hook, known, says

UI = "http://127.0.0.1:3000"
DONE = f"{UI}/done"
EMAIL = "new-{unique}@example.org"
CLIENT = "kratos-of-the-suite"
SECRET = "no-secret-of-the-suite"
MAPPER = b"""
local claims = std.extVar('claims');
local verified = 'email_verified' in claims && claims.email_verified;
{
  identity: {
    traits: { [name]: claims[name] for name in ['email', 'name'] if name in claims },
    [if verified then 'verified_addresses']: [{ via: 'email', value: claims.email }],
  },
}
"""
FAKE_HYDRA = "http://127.0.0.1"


# -- variants


def at_kratos(id: str, **more: Any) -> dict[str, Any]:
    """A provider in Kratos' configuration."""
    mapper = "base64://" + base64.b64encode(MAPPER).decode()
    common = {"id": id, "provider": "generic", "label": id.title(), "client_id": CLIENT, "client_secret": SECRET}
    return {**common, "issuer_url": "{hydra_public}/", "mapper_url": mapper, "scope": ["openid", "email"], **more}


def at_fake(id: str, **more: Any) -> dict[str, Any]:
    """The same in the fake."""
    common = {"id": id, "label": id.title(), "client_id": CLIENT, "client_secret": SECRET}
    return {**common, "issuer": FAKE_HYDRA, "scope": ("openid", "email"), **more}


def variant(real: dict[str, Any], **fake: Any) -> Variant:
    """Kratos with two providers, which both are Hydra."""
    methods = {"oidc": {"enabled": True, "config": {"providers": [at_kratos("acme"), at_kratos("second")]}}}
    flows = {"registration": {"after": {"oidc": {"hooks": [{"hook": "session"}]}}}}
    for kind, settings in real.items():
        flows[kind] = flows.get(kind, {}) | settings
    selfservice = {"methods": methods, "flows": flows}
    options: dict[str, Any] = {"providers": [at_fake("acme"), at_fake("second")], "verification_hook": False, **fake}
    return Variant("kratos", real={"selfservice": selfservice}, fake=options, also=("hydra",))


POWERS: Any = {("registration", "after"): "change", ("login", "after"): "refuse"}
FLOWS = configuration(POWERS, base_url="{app}", key=KEY)["selfservice"]["flows"]
VARIANTS = {
    "kratos-providers": variant({}),
    "kratos-providers-hooks": variant(FLOWS, hooks=lambda app: Hook.of(POWERS, app, key=KEY)),
}


# -- steps that come again and again

CALLBACK = "{url:kratos:public}/self-service/methods/oidc/callback"
THERE = Exists(
    {
        "client_id": CLIENT,
        "client_secret": SECRET,
        "grant_types": ["authorization_code", "refresh_token"],
        "response_types": ["code"],
        "scope": "openid offline_access email",
        "redirect_uris": [f"{CALLBACK}/acme", f"{CALLBACK}/second"],
        "token_endpoint_auth_method": "client_secret_post",
    }
)


def native(kind: str = "login", **args: Any) -> Call:
    """A new flow of an app that waits for a code."""
    args = {"return_session_token_exchange_code": True, "return_to": DONE, **args}
    return Call(f"create_native_{kind}_flow", args, save="flow", outcome="Continue")


def browser(kind: str = "login", jar: str = "b", **args: Any) -> Call:
    """A new flow of a browser."""
    return Call(f"create_browser_{kind}_flow", args, save="flow", jar=jar, outcome="Continue")


def choose(
    kind: str = "login", provider: str = "acme", jar: str | None = None, token: str | None = None, **body: Any
) -> Call:
    """The user chooses a provider: the browser is to go there. jar: of a browser. body: more of it, such as link."""
    body = body if "link" in body else {"provider": provider, **body}
    csrf = {"csrf_token": "{csrf:flow}"} if jar else {}
    args: dict[str, Any] = {"flow": "{flow.id}", "body": {"method": "oidc", **csrf, **body}}
    args |= {"x_session_token": token} if token else {}
    return Call(
        f"update_{kind}_flow",
        args,
        status=422,
        id="browser_location_change_required",
        error="BrowserRedirectRequired",
        outcome=("Redirect", {"url": str}),
        jar=jar,
        save="away",
    )


def go(url: str, save: str, to: str, status: int = 302, jar: str = "b") -> Call:
    """The browser goes where it was sent, and on."""
    return Call(f"GET {url}", jar=jar, status=status, save=save, headers={"location": re.compile(to)})


def signs_in(subject: str = "sub-{unique}", jar: str = "b", **claims: Any) -> list[Step]:
    """At the provider: who signs in, and what it says of them."""
    challenge = "{query:asked.headers.location:login_challenge}"
    consent = "{query:agreed.headers.location:consent_challenge}"
    body = {"grant_scope": ["openid", "email"], "session": {"id_token": claims}}
    return [
        go("{away.redirect_browser_to}", "asked", "login_challenge=", jar=jar),
        Call(
            "accept_oauth2_login_request",
            {"login_challenge": challenge, "body": {"subject": subject}},
            save="login",
        ),
        go("{login.redirect_to}", "agreed", "consent_challenge=", jar=jar),
        Call("accept_oauth2_consent_request", {"consent_challenge": consent, "body": body}, save="consent"),
        go("{consent.redirect_to}", "back", "/callback/", 303, jar=jar),
    ]


def refuses() -> list[Step]:
    """At the provider: the user does not want to."""
    challenge = "{query:asked.headers.location:login_challenge}"
    body = {"error": "access_denied", "error_description": "not today"}
    return [
        go("{away.redirect_browser_to}", "asked", "login_challenge="),
        Call("reject_oauth2_login_request", {"login_challenge": challenge, "body": body}, save="login"),
        go("{login.redirect_to}", "back", "error=access_denied", 303),
    ]


def lands(to: str, status: int = 303, jar: str = "b") -> Call:
    """The browser comes back to Kratos, and goes on to the application."""
    args = {"headers": {"Accept": "text/html"}}
    where = {"location": re.compile(f"^{re.escape(UI)}{to}")}
    return Call("GET {back.headers.location}", args, jar=jar, status=status, save="landed", headers=where)


def exchange(save: str | None = None, **expected: Any) -> Call:
    """The app gets its session."""
    code = "{query:landed.headers.location:code}"
    args = {"init_code": "{flow.session_token_exchange_code}", "return_to_code": code}
    return Call("exchange_session_token", args, save=save, **expected)


ME = {"email": EMAIL, "name": "New"}
NATIVE = [THERE, native(), choose(), *signs_in(**ME), lands("/done\\?code="), exchange("signed")]
TOKEN = "{signed.session_token}"
ID = "{signed.session.identity.id}"
BROWSER = [THERE, browser(), choose(jar="b"), *signs_in(**ME), lands("/$")]
OF_ANN = {"email": "{ann.email}"}


def whoami(**has: Any) -> Call:
    """Whose session the browser has."""
    return Call("to_session", jar="b", has=has)


def credentials(id: str = ID, **has: Any) -> Call:
    """The accounts of an identity."""
    args = {"id": id, "include_credential": ["oidc"]}
    return Call("get_identity", args, has={f"credentials.oidc.{name}": value for name, value in has.items()})


def failed(**has: Any) -> Call:
    """What the error page of the application finds."""
    args = {"id": "{query:landed.headers.location:id}"}
    return Call("get_flow_error", args, has={f"error.{name}": value for name, value in has.items()})


def shown(kind: str, messages: list[int], flow: str = "{query:landed.headers.location:flow}", **more: Any) -> Call:
    """What the page of a flow finds."""
    outcome = "Invalid" if any(id >= 4000000 or id == 123 for id in messages) else "Continue"
    return Call(f"get_{kind}_flow", {"id": flow}, messages=messages, save="flow", outcome=outcome, **more)


def password(user: str = "ann", jar: str | None = None, **expected: Any) -> Call:
    """The user gives a password in the login flow."""
    body = {"method": "password", "identifier": f"{{{user}.email}}", "password": f"{{{user}.password}}"}
    body |= {"csrf_token": "{csrf:flow}"} if jar else {}
    args = {"flow": "{flow.id}", "body": body}
    return Call("update_login_flow", args, jar=jar, **{"outcome": "Complete", **expected})


def by_password(jar: str | None = None) -> list[Step]:
    """Ann has signed in by password."""
    start = browser() if jar else Call("create_native_login_flow", save="flow", outcome="Continue")
    return [start, password(jar=jar, save="signed")]


def settings(jar: str | None = None, **expected: Any) -> Call:
    """A settings flow."""
    args = {} if jar else {"x_session_token": TOKEN}
    kind = "browser" if jar else "native"
    return Call(f"create_{kind}_settings_flow", args, jar=jar, save="flow", outcome="Continue", **expected)


def unlink(provider: str = "acme", jar: str | None = None, **expected: Any) -> Call:
    """The user takes an account away."""
    body = {"method": "oidc", "unlink": provider} | ({"csrf_token": "{csrf:flow}"} if jar else {})
    args: dict[str, Any] = {"flow": "{flow.id}", "body": body} | ({} if jar else {"x_session_token": TOKEN})
    return Call("update_settings_flow", args, jar=jar, **{"outcome": "Complete", **expected})


SIGNING_IN = [
    Scenario(
        "an app signs in at a provider for the first time",
        variant="kratos-providers",
        steps=[
            *NATIVE,
            Call(
                "to_session",
                {"x_session_token": TOKEN},
                has={
                    "authentication_methods.0.method": "oidc",
                    "authentication_methods.0.provider": "acme",
                    "authenticator_assurance_level": "aal1",
                    "identity.traits": ANY,
                    "identity.traits.email": EMAIL,
                    "identity.traits.name": "New",
                },
            ),
            credentials(**{"identifiers.0": "acme:sub-{unique}", "config.providers.0.subject": "sub-{unique}"}),
        ],
    ),
    Scenario(
        "the code of a sign-in can be exchanged twice, and no other one at all",
        variant="kratos-providers",
        steps=[
            *NATIVE,
            exchange(),
            Call(
                "exchange_session_token",
                {"init_code": "{flow.session_token_exchange_code}", "return_to_code": "x"},
                status=404,
                error="NotFound",
            ),
        ],
    ),
    Scenario(
        "the second time at a provider it is the same identity",
        variant="kratos-providers",
        steps=[
            *NATIVE,
            native(),
            choose(),
            *signs_in(email="other-{unique}@example.org"),
            lands("/done\\?code="),
            exchange(has={"session.identity.id": ID, "session.identity.traits.email": EMAIL}),
            known(1, EMAIL),
            known(0, "other-{unique}@example.org"),
        ],
    ),
    Scenario(
        "who registers with an account that is known signs in",
        variant="kratos-providers",
        steps=[
            *NATIVE,
            native("registration"),
            choose("registration"),
            *signs_in(**ME),
            lands("/done\\?code="),
            exchange(has={"session.identity.id": ID}),
        ],
    ),
    Scenario(
        "a browser signs in at a provider",
        variant="kratos-providers",
        steps=[
            *BROWSER,
            whoami(**{"identity.traits.email": EMAIL, "authentication_methods.0.provider": "acme"}),
        ],
    ),
    Scenario(
        "a browser goes where it wanted to after it signed in",
        variant="kratos-providers",
        steps=[
            THERE,
            browser(return_to=f"{UI}/back"),
            choose(jar="b"),
            *signs_in(**ME),
            lands("/back$"),
        ],
    ),
    Scenario(
        "a browser registers at a provider",
        variant="kratos-providers",
        steps=[
            THERE,
            browser("registration"),
            choose("registration", jar="b"),
            *signs_in(**ME),
            lands("/$"),
            whoami(**{"identity.traits.email": EMAIL}),
        ],
    ),
    *[
        Scenario(
            f"an address is {name} when the provider says so",
            variant="kratos-providers",
            steps=[
                THERE,
                native(),
                choose(),
                *signs_in(email=EMAIL, **({"email_verified": said} if said is not None else {})),
                lands("/done\\?code="),
                exchange(has={"session.identity.verifiable_addresses.0.verified": bool(said)}),
            ],
        )
        for name, said in (("verified", True), ("not verified", False), ("not verified either", None))
    ],
    Scenario(
        "an identity that was imported with its account signs in",
        variant="kratos-providers",
        steps=[
            THERE,
            Call(
                "create_identity",
                {
                    "body": {
                        "schema_id": "default",
                        "traits": {"email": EMAIL},
                        "credentials": {
                            "oidc": {"config": {"providers": [{"provider": "acme", "subject": "sub-{unique}"}]}}
                        },
                    }
                },
                status=201,
                save="made",
            ),
            native(),
            choose(),
            *signs_in(),
            lands("/done\\?code="),
            exchange(has={"session.identity.id": "{made.id}"}),
        ],
    ),
    Scenario(
        "parameters for the provider are handed on, but only those that are known",
        variant="kratos-providers",
        steps=[
            native(),
            Call(
                "update_login_flow",
                {
                    "flow": "{flow.id}",
                    "body": {
                        "method": "oidc",
                        "provider": "acme",
                        "upstream_parameters": {"login_hint": "a@b.c", "prompt": "login", "bad": "x"},
                    },
                },
                status=422,
                id="browser_location_change_required",
                error="BrowserRedirectRequired",
                outcome=("Redirect", {"url": re.compile(r"^(?!.*bad=)(?=.*login_hint=a%40b\.c).*prompt=login")}),
            ),
        ],
    ),
]

REFUSED = [
    Scenario(
        "the user says no at the provider: an app",
        variant="kratos-providers",
        steps=[THERE, native(), choose(), *refuses(), lands("/done$"), shown("login", [4000001], "{flow.id}")],
    ),
    Scenario(
        "the user says no at the provider: a browser",
        variant="kratos-providers",
        steps=[
            THERE,
            browser(),
            choose(jar="b"),
            *refuses(),
            lands("/login\\?flow="),
            shown("login", [4000001], jar="b", has={"id": "{flow.id}", "active": "oidc"}),
        ],
    ),
    Scenario(
        "a provider that there is not",
        variant="kratos-providers",
        steps=[
            native(),
            Call(
                "update_login_flow",
                {"flow": "{flow.id}", "body": {"method": "oidc", "provider": "nope"}},
                status=404,
                error="NotFound",
                outcome="raised",
            ),
            shown("login", [], "{flow.id}"),
        ],
    ),
    Scenario(
        "an id token for a provider that gives none",
        variant="kratos-providers",
        steps=[
            native(),
            Call(
                "update_login_flow",
                {
                    "flow": "{flow.id}",
                    "body": {"method": "oidc", "provider": "acme", "id_token": "a.b.c", "id_token_nonce": "n"},
                },
                status=500,
                error="ServerError",
                outcome="raised",
            ),
        ],
    ),
    Scenario(
        "an app that did not ask for a code",
        variant="kratos-providers",
        steps=[
            THERE,
            Call("create_native_login_flow", save="flow", outcome="Continue"),
            choose(),
            *signs_in(**ME),
            lands("/error\\?id="),
            failed(code=400),
            known(0),
        ],
    ),
    Scenario(
        "somebody else's browser comes back",
        variant="kratos-providers",
        steps=[
            THERE,
            browser(),
            choose(jar="b"),
            *signs_in(**ME),
            lands("/error\\?id=", jar="other"),
            failed(code=400),
            known(0),
        ],
    ),
    Scenario(
        "a browser comes back without a state",
        variant="kratos-providers",
        steps=[
            Call(
                f"GET {CALLBACK}/acme?code=x", {"headers": {"Accept": "text/html"}}, status=303, save="landed", jar="b"
            ),
            failed(code=400),
        ],
    ),
    Scenario(
        "a browser comes back twice, and is signed in already",
        variant="kratos-providers",
        steps=[*BROWSER, lands("/$"), whoami()],
    ),
    *[
        Scenario(
            f"an identity that is disabled comes back: {name}",
            variant="kratos-providers",
            steps=[
                *NATIVE,
                Call("patch_identity", {"id": ID, "body": [{"op": "replace", "path": "/state", "value": "inactive"}]}),
                *steps,
            ],
        )
        for name, steps in (
            (
                "an app",
                [native(), choose(), *signs_in(), Call("GET {back.headers.location}", jar="b", status=401)],
            ),
            (
                "a browser",
                [browser(), choose(jar="b"), *signs_in(), lands("/error\\?id="), failed(code=401)],
            ),
        )
    ],
    Scenario(
        "a browser that lacks a trait gives it in a registration",
        variant="kratos-providers",
        steps=[
            THERE,
            browser(),
            choose(jar="b"),
            *signs_in(name="New"),
            lands("/registration\\?flow=", 302),
            shown("registration", [4000002], jar="b"),
            choose("registration", jar="b", traits={"email": EMAIL}),
            *signs_in(name="New"),
            lands("/$"),
            whoami(**{"identity.traits.email": EMAIL, "identity.traits.name": "New"}),
        ],
    ),
    Scenario(
        "an app that lacks a trait cannot give it",
        variant="kratos-providers",
        steps=[
            THERE,
            native("registration"),
            choose("registration"),
            *signs_in(),
            lands("/done$"),
            shown("registration", [4000002], "{flow.id}"),
            choose("registration", traits={"email": EMAIL}),
            *signs_in(),
            lands("/done$"),
            shown("registration", [4000002], "{flow.id}"),
        ],
    ),
]

LINKED = {"identifiers.0": "acme:sub-{unique}"}
LINKING = [
    Scenario(
        "an address that somebody has already: an app signs in and so links the account",
        variant="kratos-providers",
        users=("ann",),
        steps=[
            THERE,
            native(),
            choose(),
            *signs_in(**OF_ANN),
            lands("/done\\?flow="),
            shown("login", [1010016]),
            password(has={"session.identity.id": "{ann.id}"}),
            credentials("{ann.id}", **LINKED),
            native(),
            choose(),
            *signs_in(**OF_ANN),
            lands("/done\\?code="),
            exchange(has={"session.identity.id": "{ann.id}"}),
        ],
    ),
    Scenario(
        "an address that somebody has already: a browser signs in and so links the account",
        variant="kratos-providers",
        users=("ann",),
        steps=[
            THERE,
            browser("registration"),
            choose("registration", jar="b"),
            *signs_in(**OF_ANN),
            lands("/login\\?flow=[0-9a-f-]+&no_org_ui=true"),
            shown("login", [1010016], jar="b"),
            password(jar="b"),
            whoami(**{"identity.id": "{ann.id}"}),
            credentials("{ann.id}", **LINKED),
        ],
    ),
    Scenario(
        "an address that somebody has already, and a wrong password first",
        variant="kratos-providers",
        users=("ann",),
        steps=[
            THERE,
            browser(),
            choose(jar="b"),
            *signs_in(**OF_ANN),
            lands("/login\\?flow="),
            shown("login", [1010016], jar="b"),
            Call(
                "update_login_flow",
                {
                    "flow": "{flow.id}",
                    "body": {
                        "method": "password",
                        "identifier": "{ann.email}",
                        "password": PASSWORD,
                        "csrf_token": "{csrf:flow}",
                    },
                },
                jar="b",
                **form([4000006]),
            ),
            password(jar="b"),
            credentials("{ann.id}", **LINKED),
        ],
    ),
    Scenario(
        "an address that somebody has already, and somebody else signs in",
        variant="kratos-providers",
        users=("ann", "bob"),
        steps=[
            THERE,
            browser(),
            choose(jar="b"),
            *signs_in(**OF_ANN),
            lands("/login\\?flow="),
            shown("login", [1010016], jar="b"),
            password("bob", jar="b", **form([4010009])),
            Call("get_identity", {"id": "{bob.id}"}, has={"credentials.oidc": ABSENT}),
        ],
    ),
    Scenario(
        "a browser links an account, and takes it away",
        variant="kratos-providers",
        users=("ann",),
        steps=[
            THERE,
            *by_password(jar="b"),
            settings(jar="b"),
            choose("settings", jar="b", link="acme"),
            *signs_in(email="else-{unique}@example.org"),
            lands("/settings\\?flow="),
            credentials("{ann.id}", **LINKED),
            Call("get_identity", {"id": "{ann.id}"}, has={"traits.email": "{ann.email}"}),
            settings(jar="b"),
            unlink(jar="b", messages=[1050001]),
            Call("get_identity", {"id": "{ann.id}"}, has={"credentials.oidc.identifiers.#": 0}),
        ],
    ),
    Scenario(
        "a browser links an account of somebody else",
        variant="kratos-providers",
        users=("ann",),
        steps=[
            *NATIVE,
            *by_password(jar="b"),
            settings(jar="b"),
            choose("settings", jar="b", link="acme"),
            *signs_in(),
            lands("/settings\\?flow="),
            shown("settings", [4000007], "{flow.id}", jar="b"),
            Call("get_identity", {"id": "{ann.id}"}, has={"credentials.oidc": ABSENT}),
        ],
    ),
    Scenario(
        "an app that links an account ends at the error page",
        variant="kratos-providers",
        users=("ann",),
        steps=[
            THERE,
            *by_password(),
            settings(),
            choose("settings", token=TOKEN, link="acme"),
            *signs_in(),
            lands("/error\\?id="),
            failed(id="session_inactive"),
        ],
    ),
    Scenario(
        "an app takes its only account away, and has a code still",
        variant="kratos-providers",
        steps=[*NATIVE, settings(), unlink(messages=[1050001]), credentials(**{"identifiers.#": 0})],
    ),
    Scenario(
        "an account that is not linked cannot be taken away",
        variant="kratos-providers",
        steps=[*NATIVE, settings(), unlink("second", **form([4000001]))],
    ),
    Scenario(
        "who never had an account cannot take one away",
        variant="kratos-providers",
        users=("ann",),
        steps=[*by_password(), settings(), unlink(status=404, error="NotFound", outcome="raised")],
    ),
    Scenario(
        "an admin takes an account away",
        variant="kratos-providers",
        steps=[
            *NATIVE,
            Call(
                "delete_identity_credentials",
                {"id": ID, "type": "oidc", "identifier": "second:sub-{unique}"},
                status=404,
                error="NotFound",
            ),
        ],
    ),
]

HEARD = [
    Scenario(
        "a hook hears of a registration at a provider, and adds to it",
        variant="kratos-providers-hooks",
        steps=[
            THERE,
            Answers(hook("registration"), [(200, {"identity": {"metadata_public": {"from": "acme"}}})]),
            native(),
            choose(),
            *signs_in(**ME),
            lands("/done\\?code="),
            exchange(has={"session.identity.metadata_public.from": "acme"}),
            Heard(
                hook("registration"),
                has={"flow.active": "oidc", "flow.type": "api", "identity.traits.name": "New"},
            ),
        ],
    ),
    Scenario(
        "a hook refuses a registration at a provider",
        variant="kratos-providers-hooks",
        steps=[
            THERE,
            Answers(hook("registration"), [(400, says(("#/traits/email", 123)))]),
            browser("registration"),
            choose("registration", jar="b"),
            *signs_in(**ME),
            lands("/registration\\?flow=", 302),
            shown("registration", [123], jar="b"),
            known(0),
        ],
    ),
    Scenario(
        "a hook hears of a sign-in at a provider, and refuses it",
        variant="kratos-providers-hooks",
        steps=[
            *NATIVE,
            Answers(hook("login"), [(403, says(("#/", 123)))]),
            browser(),
            choose(jar="b"),
            *signs_in(),
            lands("/login\\?flow="),
            shown("login", [123], jar="b"),
            Heard(hook("login"), has={"session.identity.id": ID, "flow.active": "oidc"}),
        ],
    ),
]

SCENARIOS = [*SIGNING_IN, *REFUSED, *LINKING, *HEARD]
