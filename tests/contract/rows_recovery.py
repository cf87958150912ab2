"""Recovery and verification: what is mailed, what it opens, and how often one may try."""

from __future__ import annotations

from typing import Any

from tests.contract.rows import ABSENT, ANY, Call, Scenario, Variant, Wait
from tests.contract.rows_settings import AAL2, AGAIN, CSRF, HTML, NOBODY, PASSWORD, SECRET, UI, in_browser, signed_in

UNKNOWN = "nobody-{unique}@example.org"
FLOWS = {"selfservice": {"flows": {"recovery": {"lifespan": "1s"}, "verification": {"lifespan": "1s"}}}}

VARIANTS = {
    "kratos-proof-short": Variant("kratos", real=FLOWS, fake={"flow_lifespan": 1.0}),
    "kratos-proof-old": Variant(
        "kratos",
        real={"feature_flags": {"use_continue_with_transitions": False}},
        fake={"continue_with_transitions": False},
    ),
    "kratos-proof-link": Variant(
        "kratos",
        real={"selfservice": {"flows": {"recovery": {"use": "link"}, "verification": {"use": "link"}}}},
        fake={"recovery": "link", "verification": "link"},
    ),
    "kratos-proof-late": Variant(
        "kratos",
        real={"selfservice": {"methods": {"code": {"config": {"lifespan": "1s"}}}}},
        fake={"code_lifespan": 1.0},
    ),
    "kratos-proof-no-link": Variant(
        "kratos",
        real={"selfservice": {"methods": {"link": {"enabled": False}}}},
        fake={"methods": ("password", "code", "totp", "lookup_secret")},
    ),
    "kratos-proof-off": Variant(
        "kratos",
        real={"selfservice": {"flows": {"recovery": {"enabled": False}, "verification": {"enabled": False}}}},
        fake={"recovery": "off", "verification": "off"},
    ),
}


def create(kind: str, outcome: Any = "Continue", **expected: Any) -> Call:
    return Call(f"create_native_{kind}_flow", save="flow", outcome=outcome, **expected)


def browse(kind: str, args: dict[str, Any] | None = None, outcome: Any = "Continue", **expected: Any) -> Call:
    return Call(f"create_browser_{kind}_flow", args, save="flow", jar="b", outcome=outcome, **expected)


def submit(kind: str, _flow: str = "flow", **expected: Any) -> Call:
    """Submit a native flow; members of the body stand in `body`."""
    body = {"method": "code", **expected.pop("body")}
    return Call(f"update_{kind}_flow", {"flow": f"{{{_flow}.id}}", "body": body}, **expected)


def post(kind: str, body: dict[str, Any], form: str = "flow", **expected: Any) -> Call:
    """Submit the flow in a browser, with the csrf token of a form."""
    sent = {"method": "code", "csrf_token": f"{{csrf:{form}}}", **body}
    return Call(f"update_{kind}_flow", {"flow": "{flow.id}", "body": sent}, jar="b", **expected)


def page(kind: str, body: dict[str, Any], form: str = "flow", **expected: Any) -> Call:
    """Submit the flow as an HTML form."""
    sent = {"method": "code", "csrf_token": f"{{csrf:{form}}}", **body}
    return Call(f"POST /self-service/{kind}?flow={{flow.id}}", {"headers": HTML, "form": sent}, jar="b", **expected)


RECOVERY_CODE = "{code:recovery_code_valid:ann.email}"
VERIFICATION_CODE = "{code:verification_code_valid:ann.email}"
EXPIRED = {
    "status": 410,
    "id": "self_service_flow_expired",
    "error": "FlowExpired",
    "outcome": ("Restart", {"reason": "self_service_flow_expired"}),
}
REPLACED = {
    "status": 410,
    "id": "self_service_flow_replaced",
    "error": "FlowReplaced",
    "outcome": ("Restart", {"flow_id": str, "reason": "self_service_flow_replaced"}),
}
BAD = {"status": 400, "error": "BadRequest"}

ASKED = [create("recovery"), submit("recovery", body={"email": "{ann.email}"}, messages=[1060003], outcome="Continue")]
WRONG = submit("recovery", body={"code": "000000"}, messages=[4060006], has={"state": "sent_email"}, outcome="Invalid")
VERIFYING = [
    create("verification"),
    submit("verification", body={"email": "{ann.email}"}, messages=[1080003], outcome="Continue"),
]
WRONG_VERIFICATION = submit("verification", body={"code": "000000"}, messages=[4070006], outcome="Invalid")

RECOVERY = [
    Scenario(
        "recovery by code gives a native client a session and a settings flow",
        [
            create("recovery", has={"state": "choose_method", "active": "code", "type": "api"}),
            submit(
                "recovery",
                body={"email": "{ann.email}"},
                messages=[1060003],
                has={"state": "sent_email", "transient_payload": {}},
                outcome="Continue",
            ),
            submit(
                "recovery",
                body={"code": RECOVERY_CODE},
                messages=[],
                has={
                    "state": "passed_challenge",
                    "continue_with.#": 2,
                    "continue_with.0.action": "set_ory_session_token",
                    "continue_with.0.ory_session_token": str,
                    "continue_with.1.action": "show_settings_ui",
                    "continue_with.1.flow.url": ANY,
                },
                save="done",
                outcome="Complete",
            ),
            Call(
                "to_session",
                {"x_session_token": "{done.continue_with.0.ory_session_token}"},
                has={
                    "identity.id": "{ann.id}",
                    "authenticator_assurance_level": "aal1",
                    "authentication_methods.0.method": "code_recovery",
                    "identity.verifiable_addresses.0.verified": True,
                },
            ),
            Call(
                "get_settings_flow",
                {
                    "id": "{done.continue_with.1.flow.id}",
                    "x_session_token": "{done.continue_with.0.ory_session_token}",
                },
                messages=[1060001],
                has={"state": "show_form", "identity.id": "{ann.id}"},
            ),
            Call(
                "update_settings_flow",
                {
                    "flow": "{done.continue_with.1.flow.id}",
                    "body": {"method": "password", "password": PASSWORD},
                    "x_session_token": "{done.continue_with.0.ory_session_token}",
                },
                messages=[1050001],
                outcome="Complete",
            ),
            *signed_in("ann", "again", PASSWORD),
        ],
        users=("ann",),
    ),
    Scenario(
        "a wrong recovery code is 200 with an error message, and the right one still works",
        [
            *ASKED,
            WRONG,
            submit("recovery", body={}, messages=[4060006], outcome="Invalid"),
            submit("recovery", body={"code": RECOVERY_CODE}, has={"state": "passed_challenge"}, outcome="Complete"),
        ],
        users=("ann",),
    ),
    Scenario(
        "recovery tells nobody whether an address is known",
        [
            create("recovery"),
            submit(
                "recovery", body={"email": UNKNOWN}, messages=[1060003], has={"state": "sent_email"}, outcome="Continue"
            ),
            submit("recovery", body={"code": "000001"}, messages=[4060006], outcome="Invalid"),
            Call("list_courier_messages", {"recipient": UNKNOWN}, has={"#": 0}),
        ],
    ),
    Scenario(
        "recovery needs an address",
        [
            create("recovery"),
            submit("recovery", body={}, messages=[4000002], has={"active": "code"}, **AGAIN),
            submit("recovery", body={"email": ""}, messages=[4000002], **AGAIN),
            submit("recovery", body={"email": "not an address"}, messages=[4000001], **AGAIN),
            submit("recovery", body={"code": "123456"}, messages=[4000002], **AGAIN),
            submit("recovery", body={"email": "{ann.email}"}, messages=[1060003], outcome="Continue"),
        ],
        users=("ann",),
    ),
    Scenario(
        "the sixth wrong recovery code ends the flow and names a new one",
        [
            *ASKED,
            *[WRONG] * 5,
            submit(
                "recovery",
                body={"code": "000000"},
                has={"error.details.continue_with.0.action": "show_recovery_ui"},
                headers={"set-cookie": ANY},
                save="over",
                **BAD,
                outcome=("Restart", {"flow_id": str, "reason": "flow_closed"}),
            ),
            submit(
                "recovery",
                body={"code": RECOVERY_CODE},
                **BAD,
                outcome=("Restart", {"flow_id": str, "reason": "flow_closed"}),
            ),
            Call(
                "get_recovery_flow",
                {"id": "{over.error.details.continue_with.0.flow.id}"},
                messages=[4000001],
                has={"state": "choose_method"},
            ),
        ],
        users=("ann",),
    ),
    Scenario(
        "tries are counted over all codes of a recovery flow",
        [
            *ASKED,
            *[WRONG] * 4,
            submit("recovery", body={"email": "{ann.email}"}, messages=[1060003], outcome="Continue"),
            WRONG,
            submit(
                "recovery",
                body={"code": RECOVERY_CODE},
                **BAD,
                outcome=("Restart", {"flow_id": str, "reason": "flow_closed"}),
            ),
        ],
        users=("ann",),
    ),
    Scenario(
        "a recovery code works once",
        [
            *ASKED,
            submit("recovery", body={"code": RECOVERY_CODE}, has={"state": "passed_challenge"}, outcome="Complete"),
            submit(
                "recovery",
                body={"code": RECOVERY_CODE},
                has={"error.details.continue_with.0.flow.id": str},
                **BAD,
                outcome=("Restart", {"flow_id": str, "reason": "flow_closed"}),
            ),
            Call("get_recovery_flow", {"id": "{flow.id}"}, has={"state": "passed_challenge"}),
        ],
        users=("ann",),
    ),
    Scenario(
        "a new recovery code replaces the old one",
        [
            *ASKED,
            Call("list_courier_messages", {"recipient": "{ann.email}"}, has={"#": 1}),
            Call("get_recovery_flow", {"id": "{flow.id}"}, save="first"),
            submit(
                "recovery", body={"email": "{ann.email}", "code": RECOVERY_CODE}, messages=[1060003], outcome="Continue"
            ),
            Call("list_courier_messages", {"recipient": "{ann.email}"}, has={"#": 2}),
            submit("recovery", body={"code": RECOVERY_CODE}, has={"state": "passed_challenge"}, outcome="Complete"),
        ],
        users=("ann",),
    ),
    Scenario(
        "recovery finds an address in any case of letters",
        [
            create("recovery"),
            submit("recovery", body={"email": "ANN-{unique}@EXAMPLE.ORG"}, messages=[1060003], outcome="Continue"),
            submit("recovery", body={"code": RECOVERY_CODE}, has={"state": "passed_challenge"}, outcome="Complete"),
        ],
        users=("ann",),
    ),
    Scenario(
        "a recovery flow that was submitted with another method is lost",
        [
            create("recovery"),
            submit(
                "recovery",
                body={"method": "password", "email": "{ann.email}"},
                messages=[4010005],
                has={"active": "default"},
                **AGAIN,
            ),
            submit("recovery", body={"email": "{ann.email}"}, messages=[4010005], **AGAIN),
            create("recovery"),
            Call(
                "POST /self-service/recovery?flow={flow.id}",
                {"json": {"email": "{ann.email}"}},
                status=400,
                messages=[4010005],
            ),
        ],
        users=("ann",),
    ),
    Scenario(
        "to enter a recovery code any method will do, to have it mailed again not",
        [
            *ASKED,
            submit(
                "recovery", body={"method": "nonsense"}, messages=[4060006], has={"active": "code"}, outcome="Invalid"
            ),
            submit(
                "recovery",
                body={"method": "password", "code": RECOVERY_CODE},
                has={"state": "passed_challenge"},
                outcome="Complete",
            ),
            *ASKED,
            Call(
                "POST /self-service/recovery?flow={flow.id}",
                {"json": {"email": "{ann.email}"}},
                status=400,
                messages=[4010005],
                has={"active": "default"},
            ),
            submit("recovery", body={"code": RECOVERY_CODE}, messages=[4010005], **AGAIN),
        ],
        users=("ann",),
    ),
    Scenario(
        "recovery by a link that is off is not found",
        [
            create("recovery"),
            submit(
                "recovery",
                body={"method": "link", "email": "{ann.email}"},
                status=404,
                error="NotFound",
                outcome="raised",
            ),
            Call(
                "create_recovery_link_for_identity", {"body": {"identity_id": "{ann.id}"}}, status=404, error="NotFound"
            ),
        ],
        users=("ann",),
        variant="kratos-proof-no-link",
    ),
    Scenario(
        "who is signed in needs no recovery",
        [
            *signed_in(),
            Call(
                "GET /self-service/recovery/api",
                {"headers": {"X-Session-Token": "{in.session_token}"}},
                status=400,
                id="session_already_available",
            ),
            *in_browser(),
            Call(
                "create_browser_recovery_flow",
                jar="b",
                status=400,
                id="session_already_available",
                error="BadRequest",
                outcome="raised",
            ),
            Call(
                "GET /self-service/recovery/browser",
                {"headers": HTML},
                jar="b",
                status=302,
                headers={"location": f"{UI}/"},
            ),
        ],
        users=("ann",),
    ),
    Scenario(
        "a session does not disturb the submit of a recovery flow",
        [
            *ASKED,
            *signed_in(),
            Call(
                "POST /self-service/recovery?flow={flow.id}",
                {
                    "headers": {"X-Session-Token": "{in.session_token}"},
                    "json": {"method": "code", "code": RECOVERY_CODE},
                },
                has={"state": "passed_challenge"},
            ),
        ],
        users=("ann",),
    ),
    Scenario(
        "recovery of somebody with a second factor leads nowhere without it",
        [
            *signed_in(),
            Call(
                "create_native_settings_flow", {"x_session_token": "{in.session_token}"}, save="set", outcome="Continue"
            ),
            Call(
                "update_settings_flow",
                {
                    "flow": "{set.id}",
                    "body": {"method": "totp", "totp_code": f"{{totp:set.{SECRET}}}"},
                    "x_session_token": "{in.session_token}",
                },
                outcome="Complete",
            ),
            *ASKED,
            submit("recovery", body={"code": RECOVERY_CODE}, save="done", outcome="Complete"),
            Call(
                "to_session",
                {"x_session_token": "{done.continue_with.0.ory_session_token}"},
                status=403,
                id="session_aal2_required",
                error="Aal2Required",
            ),
            Call(
                "get_settings_flow",
                {
                    "id": "{done.continue_with.1.flow.id}",
                    "x_session_token": "{done.continue_with.0.ory_session_token}",
                },
                **AAL2,
            ),
            Call(
                "update_settings_flow",
                {
                    "flow": "{done.continue_with.1.flow.id}",
                    "body": {"method": "password", "password": PASSWORD},
                    "x_session_token": "{done.continue_with.0.ory_session_token}",
                },
                **AAL2,
            ),
            Call(
                "create_native_login_flow",
                {"aal": "aal2", "x_session_token": "{done.continue_with.0.ory_session_token}"},
                save="up",
                outcome="Continue",
            ),
            Call(
                "update_login_flow",
                {
                    "flow": "{up.id}",
                    "body": {"method": "totp", "totp_code": f"{{totp:set.{SECRET}}}"},
                    "x_session_token": "{done.continue_with.0.ory_session_token}",
                },
                outcome="Complete",
            ),
            Call(
                "update_settings_flow",
                {
                    "flow": "{done.continue_with.1.flow.id}",
                    "body": {"method": "password", "password": PASSWORD},
                    "x_session_token": "{done.continue_with.0.ory_session_token}",
                },
                messages=[1050001],
                outcome="Complete",
            ),
        ],
        users=("ann",),
    ),
    Scenario(
        "recovery of a disabled account ends with its code",
        [
            *ASKED,
            Call(
                "patch_identity", {"id": "{ann.id}", "body": [{"op": "replace", "path": "/state", "value": "inactive"}]}
            ),
            submit(
                "recovery",
                body={"code": RECOVERY_CODE},
                status=401,
                error="Unauthorized",
                has={"error.details.identity_id": "{ann.id}"},
                outcome=("Blocked", {"reason": "identity_disabled"}),
            ),
        ],
        users=("ann",),
    ),
    Scenario(
        "recovery by a link signs in whoever opens it, once",
        [
            create("recovery"),
            submit(
                "recovery",
                body={"method": "link", "email": "{ann.email}"},
                messages=[1060002],
                has={"state": "sent_email", "active": "link"},
                outcome="Continue",
            ),
            Call(
                "GET {link:recovery_valid:ann.email}",
                jar="b",
                status=303,
                headers={"location": ANY, "set-cookie": ANY},
                save="opened",
            ),
            Call(
                "to_session",
                jar="b",
                has={"identity.id": "{ann.id}", "authentication_methods.0.method": "link_recovery"},
            ),
            Call(
                "get_settings_flow",
                {"id": "{query:opened.headers.location:flow}"},
                jar="b",
                messages=[1060001],
                has={"type": "browser"},
            ),
            Call("get_recovery_flow", {"id": "{flow.id}"}, messages=[], has={"state": "passed_challenge"}),
            Call("GET {link:recovery_valid:ann.email}", jar="c", status=303, save="again"),
            Call(
                "get_recovery_flow",
                {"id": "{query:again.headers.location:flow}"},
                jar="c",
                messages=[4060004],
                has={"state": "choose_method"},
            ),
        ],
        users=("ann",),
    ),
    Scenario(
        "recovery by a link needs an address, too",
        [
            create("recovery"),
            submit("recovery", body={"method": "link"}, messages=[4000002], has={"active": "link"}, **AGAIN),
            submit("recovery", body={"method": "link", "email": "bad"}, messages=[4000001], **AGAIN),
        ],
    ),
    Scenario(
        "recovery by link, where that is the way",
        [
            create("recovery", has={"active": "link", "ui.nodes.1.group": "link"}),
            submit("recovery", body={"method": "link", "email": "{ann.email}"}, messages=[1060002], outcome="Continue"),
            Call("GET {link:recovery_valid:ann.email}", jar="b", status=303, save="opened"),
            Call("to_session", jar="b", has={"identity.id": "{ann.id}"}),
        ],
        users=("ann",),
        variant="kratos-proof-link",
    ),
    Scenario(
        "recovery in a browser signs it in and shows settings",
        [
            browse("recovery", {"return_to": f"{UI}/after"}, has={"type": "browser", "return_to": f"{UI}/after"}),
            post("recovery", {"email": "{ann.email}"}, messages=[1060003], outcome="Continue"),
            post("recovery", {"code": "000000"}, messages=[4060006], outcome="Invalid"),
            post(
                "recovery",
                {"code": RECOVERY_CODE},
                has={
                    "state": "passed_challenge",
                    "continue_with.#": 1,
                    "continue_with.0.action": "show_settings_ui",
                    "continue_with.0.flow.url": ANY,
                },
                headers={"set-cookie": ANY},
                save="done",
                outcome="Complete",
            ),
            Call("to_session", jar="b", has={"identity.id": "{ann.id}"}),
            Call(
                "get_settings_flow",
                {"id": "{done.continue_with.0.flow.id}"},
                jar="b",
                messages=[1060001],
                has={"type": "browser", "return_to": f"{UI}/after"},
                save="settings",
            ),
            Call(
                "update_settings_flow",
                {
                    "flow": "{settings.id}",
                    "body": {"method": "password", "password": PASSWORD, "csrf_token": "{csrf:settings}"},
                },
                jar="b",
                messages=[1050001],
                outcome="Complete",
            ),
        ],
        users=("ann",),
    ),
    Scenario(
        "recovery in a browser needs its csrf cookie and token",
        [
            browse("recovery"),
            Call("get_recovery_flow", {"id": "{flow.id}"}, **CSRF),
            Call("get_recovery_flow", {"id": "{flow.id}"}, jar="b", has={"id": "{flow.id}"}),
            Call(
                "update_recovery_flow",
                {"flow": "{flow.id}", "body": {"method": "code", "email": "{ann.email}"}},
                jar="b",
                headers={"set-cookie": ANY},
                **CSRF,
            ),
            # The cookie was replaced, so the form is worthless now.
            post("recovery", {"email": "{ann.email}"}, **CSRF),
        ],
        users=("ann",),
    ),
    Scenario(
        "too many wrong codes in a browser name a flow that it can read",
        [
            browse("recovery"),
            post("recovery", {"email": "{ann.email}"}, outcome="Continue"),
            *[post("recovery", {"code": "000000"}, messages=[4060006], outcome="Invalid")] * 5,
            post(
                "recovery",
                {"code": "000000"},
                save="over",
                **BAD,
                outcome=("Restart", {"flow_id": str, "reason": "flow_closed"}),
            ),
            Call(
                "get_recovery_flow",
                {"id": "{over.error.details.continue_with.0.flow.id}"},
                jar="b",
                messages=[4000001],
                has={"type": "browser"},
            ),
        ],
        users=("ann",),
    ),
    Scenario(
        "HTML recovery goes from page to page",
        [
            Call("GET /self-service/recovery/browser", {"headers": HTML}, jar="b", status=303, save="page"),
            Call("get_recovery_flow", {"id": "{query:page.headers.location:flow}"}, jar="b", save="flow"),
            page(
                "recovery",
                {"email": "{ann.email}"},
                status=303,
                headers={"location": f"{UI}/recovery?flow={{flow.id}}"},
            ),
            page("recovery", {"code": "000000"}, status=303, headers={"location": f"{UI}/recovery?flow={{flow.id}}"}),
            Call("get_recovery_flow", {"id": "{flow.id}"}, jar="b", messages=[4060006]),
            page("recovery", {"code": RECOVERY_CODE}, status=303, headers={"set-cookie": ANY}, save="settings"),
            Call("get_settings_flow", {"id": "{query:settings.headers.location:flow}"}, jar="b", messages=[1060001]),
        ],
        users=("ann",),
    ),
    Scenario(
        "without transitions a native client is sent to a browser and gets no token",
        [
            *ASKED,
            WRONG,
            submit(
                "recovery",
                body={"code": RECOVERY_CODE},
                status=422,
                id="browser_location_change_required",
                error="BrowserRedirectRequired",
                has={"redirect_browser_to": str},
                headers={"set-cookie": ABSENT},
                outcome=("Redirect", {"url": str}),
            ),
            submit(
                "recovery",
                body={"code": RECOVERY_CODE},
                status=303,
                error="RedirectResponse",
                save="used",
                outcome=("Restart", {"flow_id": str, "reason": "flow_closed"}),
            ),
            Call("GET {used.headers.location}", messages=[4000001], has={"state": "choose_method", "type": "api"}),
        ],
        users=("ann",),
        variant="kratos-proof-old",
    ),
    Scenario(
        "without transitions a browser is signed in and sent to settings",
        [
            browse("recovery"),
            post("recovery", {"email": "{ann.email}"}, outcome="Continue"),
            post(
                "recovery",
                {"code": RECOVERY_CODE},
                status=422,
                id="browser_location_change_required",
                error="BrowserRedirectRequired",
                headers={"set-cookie": ANY},
                save="done",
                outcome=("Redirect", {"url": "{done.redirect_browser_to}"}),
            ),
            Call("to_session", jar="b", has={"identity.id": "{ann.id}"}),
            Call("get_settings_flow", {"id": "{query:done.redirect_browser_to:flow}"}, jar="b", messages=[1060001]),
        ],
        users=("ann",),
        variant="kratos-proof-old",
    ),
    Scenario(
        "without transitions too many wrong codes are a redirect",
        [
            *ASKED,
            *[WRONG] * 5,
            submit(
                "recovery",
                body={"code": "000000"},
                status=303,
                error="RedirectResponse",
                save="over",
                outcome=("Restart", {"flow_id": str, "reason": "flow_closed"}),
            ),
            Call("GET {over.headers.location}", messages=[4000001], has={"state": "choose_method"}),
        ],
        users=("ann",),
        variant="kratos-proof-old",
    ),
    Scenario(
        "cookies do not belong to a native recovery flow",
        [
            create("recovery"),
            Call(
                "POST /self-service/recovery?flow={flow.id}",
                {"headers": {"Cookie": "anything=1"}, "json": {"method": "code", "email": "{ann.email}"}},
                status=400,
                has={
                    "error.details.continue_with.0.action": "show_recovery_ui",
                    "error.details.found cookies.0": "anything",
                },
            ),
            Call("list_courier_messages", {"recipient": "{ann.email}"}, has={"#": 0}),
        ],
        users=("ann",),
    ),
    Scenario(
        "the code of an administrator needs no cookie and signs a browser in",
        [
            Call("create_recovery_code_for_identity", {"body": {"identity_id": "{ann.id}"}}, status=201, save="made"),
            Call(
                "get_recovery_flow",
                {"id": "{query:made.recovery_link:flow}"},
                has={"type": "browser", "state": "sent_email", "ui.nodes.#": 2},
                save="flow",
            ),
            submit("recovery", body={"code": "000000"}, messages=[4060006], outcome="Invalid"),
            submit(
                "recovery",
                body={"code": "{made.recovery_code}"},
                has={"state": "passed_challenge", "continue_with.0.action": "show_settings_ui"},
                jar="b",
                headers={"set-cookie": ANY},
                outcome="Complete",
            ),
            Call("to_session", jar="b", has={"identity.id": "{ann.id}"}),
        ],
        users=("ann",),
    ),
    Scenario(
        "the code of an administrator for a native client gives a token",
        [
            Call(
                "create_recovery_code_for_identity",
                {"body": {"identity_id": "{ann.id}", "flow_type": "api"}},
                status=201,
                save="made",
            ),
            Call("get_recovery_flow", {"id": "{query:made.recovery_link:flow}"}, has={"type": "api"}, save="flow"),
            submit("recovery", body={"code": "{made.recovery_code}"}, save="done", outcome="Complete"),
            Call(
                "to_session",
                {"x_session_token": "{done.continue_with.0.ory_session_token}"},
                has={"identity.id": "{ann.id}"},
            ),
        ],
        users=("ann",),
    ),
    Scenario(
        "the link of an administrator signs in whoever opens it",
        [
            Call("create_recovery_link_for_identity", {"body": {"identity_id": "{ann.id}"}}, save="made"),
            Call("get_recovery_flow", {"id": "{query:made.recovery_link:flow}"}, **CSRF),
            Call("GET {made.recovery_link}", jar="b", status=303, headers={"set-cookie": ANY}),
            Call("to_session", jar="b", has={"identity.id": "{ann.id}"}),
            Call("GET {made.recovery_link}", jar="c", status=303, save="again"),
            Call("get_recovery_flow", {"id": "{query:again.headers.location:flow}"}, jar="c", messages=[4060004]),
        ],
        users=("ann",),
    ),
    Scenario(
        "a native recovery flow that is over names the one to use",
        [
            *ASKED,
            Wait(1.1),
            Call("get_recovery_flow", {"id": "{flow.id}"}, **EXPIRED),
            submit(
                "recovery",
                body={"code": "000000"},
                has={"error.details.continue_with.0.action": "show_recovery_ui", "use_flow_id": str},
                save="over",
                **EXPIRED,
            ),
            Call(
                "get_recovery_flow",
                {"id": "{over.error.details.continue_with.0.flow.id}"},
                messages=[4060005],
                has={"state": "choose_method", "type": "api"},
            ),
        ],
        users=("ann",),
        variant="kratos-proof-short",
    ),
    Scenario(
        "a browser is redirected from a recovery flow that is over",
        [
            browse("recovery"),
            Wait(1.1),
            Call("get_recovery_flow", {"id": "{flow.id}"}, jar="b", status=410, error="Gone", outcome="Restart"),
            post(
                "recovery",
                {"email": "{ann.email}"},
                status=303,
                error="RedirectResponse",
                save="over",
                outcome=("Restart", {"flow_id": str, "reason": "flow_closed"}),
            ),
            Call("GET {over.headers.location}", jar="b", messages=[4060005], has={"type": "browser"}),
        ],
        users=("ann",),
        variant="kratos-proof-short",
    ),
    Scenario(
        "a recovery code that is too old names a new flow",
        [
            *ASKED,
            Wait(1.1),
            WRONG,
            submit(
                "recovery",
                body={"code": RECOVERY_CODE},
                has={"error.details.continue_with.0.action": "show_recovery_ui", "use_flow_id": ABSENT},
                headers={"set-cookie": ANY},
                save="over",
                **EXPIRED,
            ),
            Call(
                "get_recovery_flow",
                {"id": "{over.error.details.continue_with.0.flow.id}"},
                messages=[4060005],
                has={"state": "choose_method"},
            ),
        ],
        users=("ann",),
        variant="kratos-proof-late",
    ),
    Scenario(
        "a verification code that is too old names a new flow",
        [
            *VERIFYING,
            Wait(1.1),
            WRONG_VERIFICATION,
            submit(
                "verification",
                body={"code": VERIFICATION_CODE},
                has={"use_flow_id": str, "expired_at": str},
                headers={"set-cookie": ANY},
                save="over",
                **EXPIRED,
            ),
            Call("get_verification_flow", {"id": "{over.use_flow_id}"}, messages=[4070005], has={"type": "api"}),
            Call("get_identity", {"id": "{ann.id}"}, has={"verifiable_addresses.0.verified": False}),
        ],
        users=("ann",),
        variant="kratos-proof-late",
    ),
    Scenario(
        "a recovery flow that does not exist is 404",
        [
            Call("get_recovery_flow", {"id": NOBODY}, status=404, error="NotFound"),
            Call(
                "update_recovery_flow",
                {"flow": NOBODY, "body": {"method": "code", "email": UNKNOWN}},
                status=404,
                error="NotFound",
                outcome="raised",
            ),
            Call("POST /self-service/recovery", {"json": {"method": "code", "email": UNKNOWN}}, status=400),
            Call("POST /self-service/recovery?flow=no-uuid", {"json": {"method": "code"}}, status=400),
        ],
    ),
    Scenario(
        "recovery and verification that are off",
        [
            create("recovery", **BAD, outcome="raised"),
            browse("recovery", **BAD, outcome="raised"),
            create("verification", **BAD, outcome="raised"),
            browse("verification", **BAD, outcome="raised"),
        ],
        variant="kratos-proof-off",
    ),
    Scenario(
        "return_to of recovery and verification is checked",
        [
            *[
                Call(
                    f"create_browser_{kind}_flow",
                    {"return_to": "http://evil.example/"},
                    status=400,
                    id="self_service_flow_return_to_forbidden",
                    error="BadRequest",
                    outcome="raised",
                )
                for kind in ("recovery", "verification")
            ],
        ],
    ),
]

VERIFICATION = [
    Scenario(
        "verification by code marks the address and shows where to go on",
        [
            create("verification", has={"state": "choose_method", "active": "code", "ui.nodes.#": 2}),
            submit(
                "verification",
                body={"email": "{ann.email}"},
                messages=[1080003],
                has={"state": "sent_email"},
                outcome="Continue",
            ),
            Call("get_identity", {"id": "{ann.id}"}, has={"verifiable_addresses.0.verified": False}),
            submit(
                "verification",
                body={"code": VERIFICATION_CODE},
                messages=[1080002],
                has={
                    "state": "passed_challenge",
                    "ui.method": "GET",
                    "ui.action": f"{UI}/",
                    "ui.nodes.#": 2,
                    "ui.nodes.1.type": "a",
                    "ui.nodes.1.attributes.href": f"{UI}/",
                },
                outcome="Complete",
            ),
            Call(
                "get_identity",
                {"id": "{ann.id}"},
                has={
                    "verifiable_addresses.0.verified": True,
                    "verifiable_addresses.0.status": "completed",
                    "verifiable_addresses.0.verified_at": str,
                },
            ),
        ],
        users=("ann",),
    ),
    Scenario(
        "a wrong verification code is 200 with an error message, and the right one still works",
        [
            *VERIFYING,
            WRONG_VERIFICATION,
            submit(
                "verification", body={"code": VERIFICATION_CODE}, has={"state": "passed_challenge"}, outcome="Complete"
            ),
        ],
        users=("ann",),
    ),
    Scenario(
        "a verification flow works once and names its successor then",
        [
            *VERIFYING,
            submit("verification", body={"code": VERIFICATION_CODE}, messages=[1080002], outcome="Complete"),
            submit(
                "verification",
                body={"code": VERIFICATION_CODE},
                has={"use_flow_id": str},
                headers={"set-cookie": ANY},
                save="over",
                **REPLACED,
            ),
            Call(
                "get_verification_flow",
                {"id": "{over.use_flow_id}"},
                messages=[4070002],
                has={"state": "choose_method", "type": "api"},
            ),
            submit("verification", body={"email": "{ann.email}"}, **REPLACED),
            Call("get_verification_flow", {"id": "{flow.id}"}, messages=[1080002], has={"state": "passed_challenge"}),
        ],
        users=("ann",),
    ),
    Scenario(
        "the sixth wrong verification code ends the flow",
        [
            *VERIFYING,
            *[WRONG_VERIFICATION] * 5,
            submit("verification", body={"code": VERIFICATION_CODE}, save="over", **REPLACED),
            Call("get_verification_flow", {"id": "{over.use_flow_id}"}, messages=[4000001]),
            Call("get_identity", {"id": "{ann.id}"}, has={"verifiable_addresses.0.verified": False}),
        ],
        users=("ann",),
    ),
    Scenario(
        "verification tells nobody whether an address is known",
        [
            create("verification"),
            submit(
                "verification",
                body={"email": UNKNOWN},
                messages=[1080003],
                has={"state": "sent_email"},
                outcome="Continue",
            ),
            submit("verification", body={"code": "000001"}, messages=[4070006], outcome="Invalid"),
            Call("list_courier_messages", {"recipient": UNKNOWN}, has={"#": 0}),
        ],
    ),
    Scenario(
        "verification needs an address",
        [
            create("verification"),
            submit("verification", body={}, messages=[4000002], **AGAIN),
            # Unlike those of other flows, its messages pile up.
            submit("verification", body={"email": "bad"}, messages=[4000001, 4000002], **AGAIN),
            submit("verification", body={"email": "{ann.email}"}, messages=[1080003], outcome="Continue"),
            submit("verification", body={}, messages=[1080003, 4000002], **AGAIN),
        ],
        users=("ann",),
    ),
    Scenario(
        "a verification code needs no method",
        [
            *VERIFYING,
            Call(
                "POST /self-service/verification?flow={flow.id}",
                {"json": {"code": VERIFICATION_CODE}},
                messages=[1080002],
                has={"state": "passed_challenge"},
            ),
        ],
        users=("ann",),
    ),
    Scenario(
        "a new verification code replaces the old one",
        [
            *VERIFYING,
            submit("verification", body={"email": "ANN-{unique}@example.org"}, messages=[1080003], outcome="Continue"),
            Call("list_courier_messages", {"recipient": "{ann.email}"}, has={"#": 2}),
            submit("verification", body={"code": VERIFICATION_CODE}, messages=[1080002], outcome="Complete"),
        ],
        users=("ann",),
    ),
    Scenario(
        "an address that is verified already is verified again",
        [
            *VERIFYING,
            submit("verification", body={"code": VERIFICATION_CODE}, messages=[1080002], outcome="Complete"),
            *VERIFYING,
            submit("verification", body={"code": VERIFICATION_CODE}, messages=[1080002], outcome="Complete"),
        ],
        users=("ann",),
    ),
    Scenario(
        "a verification flow that was submitted with another method is lost",
        [
            create("verification"),
            submit(
                "verification",
                body={"method": "link", "email": "{ann.email}"},
                messages=[4010006],
                has={"active": "default"},
                **AGAIN,
            ),
            submit("verification", body={"email": "{ann.email}"}, messages=[4010006, 4010006], **AGAIN),
            Call("list_courier_messages", {"recipient": "{ann.email}"}, has={"#": 0}),
        ],
        users=("ann",),
    ),
    Scenario(
        "a method that does not exist does not lose a verification flow",
        [
            create("verification"),
            submit(
                "verification",
                body={"method": "password", "email": "{ann.email}"},
                messages=[4000001],
                has={"active": "code"},
                **AGAIN,
            ),
            submit("verification", body={"email": "{ann.email}"}, messages=[1080003], outcome="Continue"),
            submit(
                "verification",
                body={"method": "nonsense", "code": VERIFICATION_CODE},
                messages=[1080003, 4000001],
                has={"state": "sent_email"},
                **AGAIN,
            ),
            submit("verification", body={"code": VERIFICATION_CODE}, messages=[1080002], outcome="Complete"),
        ],
        users=("ann",),
    ),
    Scenario(
        "verification asks by Accept alone whether JSON is wanted",
        [
            create("verification"),
            Call(
                "POST /self-service/verification?flow={flow.id}",
                {"headers": {"Accept": "*/*"}, "json": {"method": "code", "email": "{ann.email}"}},
                status=303,
                headers={"location": f"{UI}/verification?flow={{flow.id}}"},
            ),
            Call(
                "POST /self-service/verification?flow={flow.id}",
                {"headers": {"Accept": "*/*"}, "json": {"method": "code", "code": VERIFICATION_CODE}},
                status=303,
            ),
            Call("get_verification_flow", {"id": "{flow.id}"}, messages=[1080002], has={"state": "passed_challenge"}),
        ],
        users=("ann",),
    ),
    Scenario(
        "verification in a browser goes on to its return_to",
        [
            browse("verification", {"return_to": f"{UI}/after"}, has={"type": "browser", "ui.nodes.#": 3}),
            Call("get_verification_flow", {"id": "{flow.id}"}, **CSRF),
            Call(
                "update_verification_flow",
                {"flow": "{flow.id}", "body": {"method": "code", "email": "{ann.email}"}},
                jar="b",
                **CSRF,
            ),
            post("verification", {"email": "{ann.email}"}, messages=[1080003], outcome="Continue"),
            post("verification", {"code": "000000"}, messages=[4070006], outcome="Invalid"),
            post(
                "verification",
                {"code": VERIFICATION_CODE},
                messages=[1080002],
                has={"ui.action": f"{UI}/after", "ui.method": "GET"},
                outcome="Complete",
            ),
            post("verification", {"code": VERIFICATION_CODE}, save="over", **REPLACED),
            Call("get_verification_flow", {"id": "{over.use_flow_id}"}, jar="b", messages=[4070002]),
        ],
        users=("ann",),
    ),
    Scenario(
        "HTML verification goes from page to page",
        [
            Call("GET /self-service/verification/browser", {"headers": HTML}, jar="b", status=303, save="page"),
            Call("get_verification_flow", {"id": "{query:page.headers.location:flow}"}, jar="b", save="flow"),
            page("verification", {"email": "bad"}, status=303, headers={"location": ANY}),
            Call("get_verification_flow", {"id": "{flow.id}"}, jar="b", messages=[4000001]),
            page("verification", {"email": "{ann.email}"}, status=303),
            page(
                "verification",
                {"code": VERIFICATION_CODE},
                status=303,
                headers={"location": f"{UI}/verification?flow={{flow.id}}"},
            ),
            Call("get_verification_flow", {"id": "{flow.id}"}, jar="b", messages=[1080002]),
            page("verification", {"code": VERIFICATION_CODE}, status=303, save="over"),
            Call("get_verification_flow", {"id": "{query:over.headers.location:flow}"}, jar="b", messages=[4070002]),
        ],
        users=("ann",),
    ),
    Scenario(
        "the link in a verification mail opens the form with the code in it",
        [
            browse("verification"),
            post("verification", {"email": "{ann.email}"}, outcome="Continue"),
            Call(
                "GET {link:verification_code_valid:ann.email}",
                jar="b",
                status=303,
                headers={"location": f"{UI}/verification?flow={{flow.id}}", "set-cookie": ANY},
            ),
            Call("get_verification_flow", {"id": "{flow.id}"}, jar="b", has={"state": "sent_email"}, save="form"),
            post("verification", {"code": "{node:form:code}"}, "form", messages=[1080002], outcome="Complete"),
        ],
        users=("ann",),
    ),
    Scenario(
        "verification by link, where that is the way",
        [
            create("verification", has={"active": "link"}),
            submit(
                "verification", body={"method": "link", "email": "{ann.email}"}, messages=[1080001], outcome="Continue"
            ),
            Call(
                "GET {link:verification_valid:ann.email}",
                messages=[1080002],
                has={"state": "passed_challenge", "ui.method": "GET"},
            ),
            Call("get_identity", {"id": "{ann.id}"}, has={"verifiable_addresses.0.verified": True}),
            Call("GET {link:verification_valid:ann.email}", status=303, headers={"location": ANY}),
        ],
        users=("ann",),
        variant="kratos-proof-link",
    ),
    Scenario(
        "a native verification flow that is over leads to one for browsers",
        [
            *VERIFYING,
            Wait(1.1),
            Call("get_verification_flow", {"id": "{flow.id}"}, status=410, error="Gone", outcome="Restart"),
            submit(
                "verification",
                body={"code": "000000"},
                status=303,
                error="RedirectResponse",
                headers={"set-cookie": ANY},
                jar="b",
                save="over",
                outcome=("Restart", {"flow_id": None, "reason": "flow_closed"}),
            ),
            Call("GET {over.headers.location}", status=403, id="security_csrf_violation"),
            Call("GET {over.headers.location}", jar="b", messages=[4070005], has={"type": "browser"}),
        ],
        users=("ann",),
        variant="kratos-proof-short",
    ),
    Scenario(
        "a browser is redirected from a verification flow that is over",
        [
            browse("verification"),
            Wait(1.1),
            Call("get_verification_flow", {"id": "{flow.id}"}, jar="b", status=410, error="Gone", outcome="Restart"),
            post(
                "verification",
                {"email": "{ann.email}"},
                status=303,
                error="RedirectResponse",
                save="over",
                outcome=("Restart", {"flow_id": str, "reason": "flow_closed"}),
            ),
            Call("GET {over.headers.location}", jar="b", messages=[4070005], has={"state": "choose_method"}),
        ],
        users=("ann",),
        variant="kratos-proof-short",
    ),
    Scenario(
        "cookies do not belong to a native verification flow",
        [
            create("verification"),
            Call(
                "POST /self-service/verification?flow={flow.id}",
                {"headers": {"Cookie": "anything=1"}, "json": {"method": "code", "email": "{ann.email}"}},
                status=400,
                messages=[4000001],
                has={"state": "choose_method"},
            ),
            Call("list_courier_messages", {"recipient": "{ann.email}"}, has={"#": 0}),
        ],
        users=("ann",),
    ),
    Scenario(
        "who is signed in may verify an address",
        [
            *in_browser(),
            browse("verification"),
            post("verification", {"email": "{ann.email}"}, messages=[1080003], outcome="Continue"),
            post("verification", {"code": VERIFICATION_CODE}, messages=[1080002], outcome="Complete"),
            Call("to_session", jar="b", has={"identity.verifiable_addresses.0.verified": True}),
        ],
        users=("ann",),
    ),
    Scenario(
        "a verification flow that does not exist is 404",
        [
            Call("get_verification_flow", {"id": NOBODY}, status=404, error="NotFound"),
            Call(
                "update_verification_flow",
                {"flow": NOBODY, "body": {"method": "code", "email": UNKNOWN}},
                status=404,
                error="NotFound",
                outcome="raised",
            ),
            Call("POST /self-service/verification", {"json": {"method": "code", "email": UNKNOWN}}, status=400),
        ],
    ),
]

SCENARIOS = RECOVERY + VERIFICATION
