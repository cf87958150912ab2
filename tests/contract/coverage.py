"""What Kratos and Hydra are known to do with a flow or a challenge, and which scenarios show it.

`make contract` runs them on the fake and on real servers and prints this table with what ran where.
"""

from __future__ import annotations

from dataclasses import dataclass

from tests.contract.suite import SCENARIOS, other_side


@dataclass(frozen=True, slots=True)
class Row:
    """Something a server does. scenarios: area and name; shown, why: what shows it where no scenario can, and why."""

    name: str
    scenarios: tuple[str, ...]
    shown: str = ""
    why: str = ""


def row(name: str, *scenarios: str, shown: str = "", why: str = "") -> Row:
    return Row(name, scenarios, shown, why)


KNOWN = {f"{area}-{scenario.name}": scenario for area, rows in SCENARIOS.items() for scenario in rows}
_DEVICE = "needs a key in a browser or phone"
_SCRIPTED = "no server of the suite answers so"

TABLE: dict[str, list[Row]] = {
    "creating and reading a flow": [
        row("native login", "login-a new native login flow"),
        row("native login, signed in: refused", "login-who is signed in cannot start a native login"),
        row("aal2 without a session", "login-a second factor needs a session, and a level that exists"),
        row("aal2 that is reached already", "login-a mailed code as second factor"),
        row("a level that does not exist", "login-a second factor needs a session, and a level that exists"),
        row("browser aal2 without a session", "login-a browser asks for a second factor without a session"),
        row("browser login, signed in: refused", "login-the password signs a browser in"),
        row("refresh without a session is dropped", "login-a refresh without a session is a plain login"),
        row("HTML: redirects instead of JSON", "login-a browser in HTML mode is redirected"),
        row("registration, signed in: refused", "registration-who is signed in cannot register"),
        row("registration is off", "registration-registration that is switched off"),
        row("settings without a session", "outcomes-settings belong to somebody who is signed in"),
        row("settings below the second factor", "settings-a session without the second factor sees no settings"),
        row("recovery, signed in: refused", "recovery-who is signed in needs no recovery"),
        row("recovery and verification are off", "recovery-recovery and verification that are off"),
        row("verification, signed in or not", "recovery-who is signed in may verify an address"),
        row(
            "return_to that is not allowed",
            "login-return_to is kept when it is allowed",
            "settings-return_to is checked for settings, too",
            "recovery-return_to of recovery and verification is checked",
        ),
        row("exchange code, once", "login-a code to exchange is shown once and gives nothing before the sign-in"),
        row(
            "aal2 create that mails the code itself",
            "outcomes-asking for the second factor mails it, and asking again is a step of its own",
        ),
        row("aal2 create that does not", "login-a mailed code as second factor"),
        row("null where OAuth2 says skip", "login-who is remembered by Hydra needs no form"),
        row(
            "login refused where OAuth2 says skip",
            "outcomes-who is remembered by Hydra and signed in needs no login flow, and is told so",
        ),
        row("login challenge that nobody made", "login-a login challenge that is not there"),
        row(
            "reading an unknown flow",
            "login-login flows that are not there",
            "registration-registration flows that are not there",
            "settings-a settings flow that does not exist is 404",
            "recovery-a recovery flow that does not exist is 404",
            "recovery-a verification flow that does not exist is 404",
            "outcomes-a flow that is gone begins anew",
        ),
        row(
            "reading an expired flow, native",
            "login-an expired login flow names the next one",
            "registration-an expired registration flow names the next one",
            "settings-a settings flow that is over names the one to use",
            "recovery-a native recovery flow that is over names the one to use",
            "recovery-a native verification flow that is over leads to one for browsers",
        ),
        row(
            "reading an expired flow, browser",
            "login-an expired browser login flow names the next one",
            "settings-a settings flow of a browser that is over names the one to use",
            "recovery-a browser is redirected from a recovery flow that is over",
            "recovery-a browser is redirected from a verification flow that is over",
        ),
        row("reading without the csrf cookie", "login-a browser flow without its csrf cookie or token"),
        row(
            "reading settings without a session",
            "settings-without a session a settings flow is neither read nor submitted",
        ),
        row("reading settings of somebody else", "settings-nobody else may read or submit a settings flow"),
    ],
    "the form": [
        row("nodes, messages, active", "login-a wrong password is the form again"),
        row("messages at their nodes", "login-what is missing is named at its node"),
        row("state choose_method", "login-a new native login flow"),
        row("state sent_email", "login-login by mailed code"),
        row("state passed_challenge", "recovery-recovery by code gives a native client a session and a settings flow"),
        row("state show_form", "settings-the form shows every enabled method and who it is about"),
        row("state success", "settings-a failure after a success still says success"),
        row(
            "states of choosing a recovery address",
            shown="tests/flows/test_outcome.py::test_only_a_message_tells_a_failed_step_from_one_step_further",
            why=_SCRIPTED,
        ),
    ],
    "bodies of a submit": [
        row("login: password", "login-the password signs in natively"),
        row(
            "login: code, resend", "login-login by mailed code", "login-a login code sent again replaces the first one"
        ),
        row("login: code to an address", "login-a mailed code as second factor"),
        row("login: identifier first", "login-identifier first, then the password"),
        row("login: oidc", "login-signing in with a provider sends the browser there"),
        row("login: totp", "login-an authenticator app as second factor"),
        row("login: lookup_secret", "login-each backup code works once"),
        row("login: webauthn, passkey, deviceauthn", shown="tests/recordings/kratos-v1.3.1", why=_DEVICE),
        row("registration: password", "registration-registration by password signs in and opens the verification"),
        row("registration: code, resend", "registration-registration by mailed code"),
        row("registration: profile, screens", "registration-registration in two steps"),
        row("registration: oidc", "outcomes-registration with a provider, and linking one, send the browser there"),
        row("registration: webauthn, passkey", shown="tests/recordings/kratos-v26.2.0", why=_DEVICE),
        row("settings: password", "settings-after a change of password only the new one signs in"),
        row("settings: profile", "settings-traits that do not fit are shown with what is wrong, and nothing changes"),
        row("settings: totp", "settings-an authenticator app is set up with its code, which lifts the session"),
        row("settings: lookup_secret", "settings-lookup secrets count once they are confirmed"),
        row("settings: oidc", "outcomes-registration with a provider, and linking one, send the browser there"),
        row("settings: webauthn, passkey, deviceauthn", shown="tests/recordings/kratos-v26.2.0", why=_DEVICE),
        row("recovery: code", "recovery-recovery by code gives a native client a session and a settings flow"),
        row("recovery: link", "recovery-recovery by link, where that is the way"),
        row("verification: code", "recovery-verification by code marks the address and shows where to go on"),
        row("verification: link", "recovery-verification by link, where that is the way"),
        row("form bodies", "settings-a form body is taken like JSON"),
    ],
    "login": [
        row("success, native", "login-the password signs in natively"),
        row("success, browser", "login-the password signs a browser in"),
        row("second factor due, native", "login-an authenticator app as second factor"),
        row(
            "second factor due, browser",
            "login-a browser has to go on to its second factor",
            "login-a browser with an authenticator app",
        ),
        row("for an OAuth2 client", "login-a browser signs in for an OAuth2 client"),
        row(
            "wrong credentials",
            "login-a wrong password is the form again",
            "login-a method that nobody plays is the form again",
        ),
        row("disabled identity: 401", "login-an inactive user is refused"),
        row(
            "disabled identity: the form",
            shown="tests/flows/test_outcome.py::test_a_disabled_identity_may_be_the_form_again",
            why=_SCRIPTED,
        ),
        row("one step further", "login-login by mailed code", "login-identifier first, then a code"),
        row("to a provider", "login-signing in with a provider sends the browser there"),
        row("expired", "login-an expired login flow names the next one"),
        row("method off", "login-methods that are off"),
        row("unverified address: 403", "outcomes-an unverified address blocks the sign-in and opens its verification"),
        row("unverified address: the form", "login-login needs a verified address where the hook says so"),
        row("csrf", "login-a browser flow without its csrf cookie or token"),
        row("cookie or Origin in an app", "login-a native login refuses cookies and Origin"),
        row("flow missing or unknown", "login-login flows that are not there"),
        row("signed in already", "login-who is signed in cannot start a native login"),
        row("second factor without its session", "login-a second factor belongs to a session"),
        row("the second factor keeps the token", "login-an authenticator app as second factor"),
        row("exchange: no session yet", "login-a code to exchange is shown once and gives nothing before the sign-in"),
        row(
            "exchange: a session",
            shown="tests/flows/test_native.py::test_an_exchange_asks_until_there_is_a_session",
            why="needs a person at a provider; recorded as native_login_oidc_exchange",
        ),
        row(
            "exchange: the failed flow",
            shown="tests/flows/test_native.py::test_an_exchange_that_answers_with_the_failed_flow",
            why=_SCRIPTED,
        ),
    ],
    "registration": [
        row("success, native", "registration-registration by password signs in and opens the verification"),
        row("success without session", "registration-registration without hooks is an identity and nothing else"),
        row("success, browser", "registration-a browser registers"),
        row("two steps", "registration-registration in two steps"),
        row("one form", "registration-registration in one form"),
        row("code, step by step", "registration-registration by mailed code"),
        row("other traits than the code was for", "registration-the code belongs to the traits it was sent for"),
        row("signed in", "registration-who is signed in cannot register"),
        row("a taken address", "registration-a taken address", "registration-a taken address with hints"),
        row("expired", "registration-an expired registration flow names the next one"),
        row(
            "for an OAuth2 client",
            "login-registration for an OAuth2 client ends where the browser is told, not at Hydra",
        ),
    ],
    "settings": [
        row("saved", "settings-after a change of password only the new one signs in"),
        row("saved, browser: where to go on", "settings-a browser is told where to go on after a change"),
        row(
            "a changed address is verified",
            "settings-a changed address is verified with the code that was mailed to it",
        ),
        row(
            "session too old",
            "settings-an old session must be refreshed before it changes the password, but not for a name",
            "settings-an old session in a browser gets a cookie to continue with",
        ),
        row("no session", "settings-without a session a settings flow is neither read nor submitted"),
        row("second factor due", "settings-a session without the second factor sees no settings"),
        row("somebody else's", "settings-nobody else may read or submit a settings flow"),
        row("expired", "settings-a settings flow that is over names the one to use"),
        row("refused", "settings-the address of somebody else is refused"),
        row("authenticator app", "settings-an authenticator app is set up with its code, which lifts the session"),
        row("lookup secrets, step by step", "settings-lookup secrets count once they are confirmed"),
        row("provider linked", "outcomes-registration with a provider, and linking one, send the browser there"),
    ],
    "recovery": [
        row("code sent, known or not", "recovery-recovery tells nobody whether an address is known"),
        row(
            "wrong code: 200",
            "recovery-a wrong recovery code is 200 with an error message, and the right one still works",
        ),
        row("right code, native", "recovery-recovery by code gives a native client a session and a settings flow"),
        row("right code, browser", "recovery-recovery in a browser signs it in and shows settings"),
        row(
            "right code without transitions",
            "recovery-without transitions a native client is sent to a browser and gets no token",
            "recovery-without transitions a browser is signed in and sent to settings",
        ),
        row("expired, native", "recovery-a native recovery flow that is over names the one to use"),
        row("expired, browser", "recovery-a browser is redirected from a recovery flow that is over"),
        row(
            "too many tries",
            "recovery-the sixth wrong recovery code ends the flow and names a new one",
            "recovery-too many wrong codes in a browser name a flow that it can read",
            "recovery-without transitions too many wrong codes are a redirect",
        ),
        row("used code", "recovery-a recovery code works once"),
        row("late code", "recovery-a recovery code that is too old names a new flow"),
        row("disabled identity", "recovery-recovery of a disabled account ends with its code"),
        row("by link", "recovery-recovery by a link signs in whoever opens it, once"),
        row(
            "by an administrator",
            "recovery-the code of an administrator needs no cookie and signs a browser in",
            "recovery-the code of an administrator for a native client gives a token",
            "recovery-the link of an administrator signs in whoever opens it",
        ),
        row(
            "by an administrator, refused",
            "admin-a recovery of nobody",
            "admin-an administrator recovers nobody while the methods are off",
        ),
    ],
    "verification": [
        row("code sent, known or not", "recovery-verification tells nobody whether an address is known"),
        row(
            "wrong code: 200",
            "recovery-a wrong verification code is 200 with an error message, and the right one still works",
        ),
        row("other Accept: redirects", "recovery-verification asks by Accept alone whether JSON is wanted"),
        row("right code", "recovery-verification by code marks the address and shows where to go on"),
        row("expired, native", "recovery-a native verification flow that is over leads to one for browsers"),
        row("expired, browser", "recovery-a browser is redirected from a verification flow that is over"),
        row("late code", "recovery-a verification code that is too old names a new flow"),
        row("completed before", "recovery-a verification flow works once and names its successor then"),
        row("too many tries", "recovery-the sixth wrong verification code ends the flow"),
    ],
    "logout": [
        row("browser, in two steps", "login-a browser logs out"),
        row("browser, nobody signed in", "login-a browser logs out"),
        row("browser, no or a wrong token", "login-a browser logs out"),
        row("HTML", "login-logout goes where return_to says"),
        row("native, again, wrong", "login-a native client logs out"),
    ],
    "Hydra: login": [
        row("the request", "hydra-authorize: the whole way gives a code that becomes tokens"),
        row("accepted", "hydra-authorize: the whole way gives a code that becomes tokens"),
        row("refused", "hydra-login: a refusal goes back to the client"),
        row("skip", "hydra-login: a remembered user is known at the next visit"),
        row(
            "another subject than the remembered one",
            "hydra-login: another subject than the remembered one has to sign in anew",
        ),
        row("used: can be repeated", "hydra-login: a challenge can be answered again, even when it was used"),
        row(
            "used: 410",
            shown="tests/flows/test_provider.py::test_a_challenge_that_is_over_is_an_outcome",
            why="Hydra 2.3 and newer repeat their answer",
        ),
        row("unknown", "hydra-login: challenges that nobody made are not found"),
        row("too old", "hydra-login: a request that took too long is over"),
        row("missing", "hydra-login: a challenge is asked for"),
        row("a body that is none", "hydra-login: a body without a subject, or one that is none, is refused"),
    ],
    "Hydra: consent": [
        row("granted in part", "hydra-authorize: the user may agree to less"),
        row("refused", "hydra-consent: a refusal goes back to the client"),
        row("skip", "hydra-consent: what was agreed to and remembered need not be asked again"),
        row("unknown", "hydra-consent: challenges that nobody made are not found"),
        row("a verifier works once", "hydra-consent: a verifier works once"),
        row("missing", "hydra-login: a challenge is asked for"),
    ],
    "Hydra: logout": [
        row("accepted", "hydra-logout: a client asks, the user agrees, the browser comes back"),
        row("refused: 204", "hydra-logout: the user stays after all"),
        row("used: 410", "hydra-logout: a client asks, the user agrees, the browser comes back"),
        row("unknown", "hydra-logout: challenges that nobody made are not found"),
        row("without a client", "hydra-logout: the user asks, without a client"),
        row("nobody signed in", "hydra-logout: nobody is signed in"),
    ],
    "Hydra: device": [
        row("wrong code, right code", "outcomes-a device waits for the code that its user types"),
        row("pending", "outcomes-a device waits for the code that its user types"),
        row(
            "pending for ever",
            shown="tests/flows/test_provider.py::test_a_device_stops_by_itself_when_its_code_runs_out",
            why="would take as long as it says",
        ),
        row(
            "slow_down, expired, refused",
            shown="tests/flows/test_provider.py::test_a_device_waits_for_its_tokens",
            why=_SCRIPTED,
        ),
        row("not there before Hydra 25", "outcomes-devices are not signed in here"),
    ],
    "surprises": [
        row(
            "a batch reports what did not happen",
            "admin-two equal addresses in a batch: the first is reported as made and is not there",
        ),
        row("nodes are null", "login-a second factor needs a session, and a level that exists"),
        row(
            "a create call answers null",
            "login-who is remembered by Hydra needs no form",
            "outcomes-an app's login does not look at the OAuth2 request it names",
        ),
        row(
            "finished native flows stay open",
            "login-a finished password flow can be used again",
            "registration-a finished password registration flow makes another user",
        ),
        row(
            "a refresh takes anybody's credentials",
            "login-a refresh as somebody else is another session",
            "outcomes-a confirmation with the credentials of somebody else is refused",
        ),
        row(
            "recovery stops at the second factor",
            "recovery-recovery of somebody with a second factor leads nowhere without it",
            "outcomes-settings after the recovery of a user with a second factor open once it was given",
        ),
        row("state success on a failure", "settings-a failure after a success still says success"),
        row("a broken cookie beside a good token: 500", "outcomes-a broken session cookie spoils a good bearer token"),
        row(
            "page sizes start at 1",
            shown="tests/live/test_kratos.py::test_page_size_below_one_never_reaches_the_server",
            why="refused before it is sent",
        ),
        row("consent sessions: pages lose rows", "hydra-consent sessions: pages"),
        row("page is ignored beside page_size", "admin-the page number alone counts rows and has a total"),
        row("a wrong verifier spoils the code", "hydra-codes: a wrong verifier spoils the code"),
        row("a used refresh token ends the grant", "hydra-refresh: a used refresh token ends all tokens of the grant"),
        row(
            "a patch of a client that is no list: 500", "hydra-clients: patch changes no id and takes nothing but lists"
        ),
        row("issuers trusted for a time that is over", "outcomes-an issuer is trusted for a time that is over"),
        row(
            "null now, empty later",
            "outcomes-new and changed clients of Hydra have nulls where the lists of later answers are empty",
        ),
        row(
            "credentials that nobody gave",
            "admin-a new identity answers 201 with its place and without the credentials' config",
        ),
        row(
            "consents under other names",
            "outcomes-consents are listed under other names than the challenges they came from",
        ),
        row("sign-in by code tells accounts", "login-login by code for an unknown address"),
        row(
            "admin recovery needs no csrf",
            "recovery-the code of an administrator needs no cookie and signs a browser in",
        ),
        row(
            "links: JSON for verification, 303 for recovery",
            "recovery-recovery by a link signs in whoever opens it, once",
            "recovery-the link in a verification mail opens the form with the code in it",
        ),
        row("303 at the end of Hydra's way", "hydra-authorize: the whole way gives a code that becomes tokens"),
        row(
            "numbered csrf cookies",
            "outcomes-the csrf cookie of Hydra has a number in its name where it runs for development",
        ),
        row("X-CSRF-Token does not count", "outcomes-the csrf token counts in the body only"),
        row("the version is on the admin port", "admin-the server is alive, ready and of some version"),
        row("devices without a name", "outcomes-a client that does not say what it is has a device without a name"),
        row(
            "page tokens differ from call to call",
            shown="tests/unit/test_pagination.py",
            why="chance: two calls may agree; tokens are followed, never compared",
        ),
        row(
            "malformed ids: 404 or 400",
            "admin-an id nobody has is not found",
            "admin-a session nobody has is not found",
            "admin-a mail nobody sent is not found",
        ),
        row(
            "logout requests with and without a client",
            "hydra-logout: a client asks, the user agrees, the browser comes back",
            "hydra-logout: the user asks, without a client",
        ),
        row("settings send the cookie again", "settings-a browser is told where to go on after a change"),
        row(
            "bodies of any type, any case",
            "outcomes-identities are taken from a body of any type",
            "login-the identifier ignores case",
        ),
        row(
            "native verification leads to a browser",
            "recovery-a native verification flow that is over leads to one for browsers",
        ),
        row(
            "a provider leg that failed without a code",
            shown="tests/flows/test_native.py::test_an_exchange_without_a_code_reads_the_reason_from_the_flow",
            why="needs a person at a provider; recorded as native_oidc_exchange_failed",
        ),
    ],
}


def table(ran: dict[str, set[str]]) -> list[str]:
    """The table as lines. ran: side -> the scenarios that were green there."""
    lines = [f"{'what servers do':<51}{'fake':<7}{'real':<7}"]
    for title, rows in TABLE.items():
        lines += ["", title]
        for each in rows:
            marks = [_mark(each, side, ran[side]) for side in ("fake", "real")]
            lines.append(f"  {each.name:<49}{marks[0]:<7}{marks[1]:<7}{_reason(each)}".rstrip())
    return lines


def _mark(each: Row, side: str, ran: set[str]) -> str:
    mine = [name for name in each.scenarios if other_side(KNOWN[name], side) is None]
    return f"{sum(name in ran for name in mine)}/{len(mine)}" if mine else "-"


def _reason(each: Row) -> str:
    if each.shown:
        return f"{each.shown.rpartition('::')[0] or each.shown}: {each.why}"
    only = {KNOWN[name].only for name in each.scenarios}
    return f"only the {next(iter(only))}" if only and None not in only else ""
