"""What can be done about an error: one row for each thing that happens, with a code, a predicate over plain
facts and a sentence. Pure; docs/troubleshooting.md has a section for each code, and a test holds both together.

What `str()` of an error says beside the hint is in `texts.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar
from urllib.parse import SplitResult, urlsplit

from attrs import frozen

from ory_async.errors import ErrorCode, OryError

E = TypeVar("E", bound=OryError)
PORTS = {
    "kratos_public": 4433, "kratos_admin": 4434, "hydra_public": 4444, "hydra_admin": 4445,
    "keto_read": 4466, "keto_write": 4467, "keto_opl": 4469,
}  # fmt: skip
"""The argument of `Ory.self_hosted` -> the port that a server has unless it is configured otherwise."""


@frozen(kw_only=True)
class Case:
    """What is known where an error ends a call, as plain values; nothing of it is secret but `said` and `words`."""

    code: ErrorCode
    """That of the class, or of who refused it."""
    operation: str = ""
    service: str = ""
    plane: str = ""
    method: str = ""
    url: str = ""
    """Without query."""
    argument: str = ""
    """Which argument names the base URL."""
    key: str = ""
    """The argument of the key that the operation asks for; empty: it asks for none."""
    key_sent: bool = False
    cookie: str = ""
    """`session`: one of Ory's session cookies was sent; `other`: only others."""
    token: bool = False
    """A session token was sent."""
    page_token: bool = False
    flow: bool = False
    """It begins, reads or submits a self-service flow."""
    status: int = 0
    error_id: str = ""
    said: str = ""
    """Message and reason of the server, or the beginning of a body without them."""
    location: str = ""
    content_type: str = ""
    words: str = ""
    """Those of a library or of our own that say why there is no result."""

    @property
    def port(self) -> int | str:
        """The usual port of what `argument` names."""
        return PORTS.get(self.argument, "another one")

    @property
    def server(self) -> str:
        parts = split(self.url)
        return parts.netloc if parts.port else f"{parts.netloc}:{443 if parts.scheme == 'https' else 80}"

    @property
    def no_route(self) -> bool:
        """Has the server no such path at all? Ory's routers say so, and not in Ory's envelope."""
        return self.status == 404 and _any(self.said, "404 page not found", "route does not exist")

    @property
    def sent_on(self) -> bool:
        """Does one port of a server send to its other one? Kratos does, with and without /admin."""
        theirs, ours = split(self.location).path, split(self.url).path
        same = theirs.removeprefix("/admin") == ours.removeprefix("/admin")
        return 300 < self.status < 400 and same and not self.upgraded

    @property
    def upgraded(self) -> bool:
        """Is http sent on to https, of the same host?"""
        there, here = split(self.location), split(self.url)
        return (
            300 < self.status < 400
            and (here.scheme, there.scheme) == ("http", "https")
            and (there.hostname == here.hostname)
        )


def split(url: str) -> SplitResult:
    """The parts of a URL; none of what is no URL."""
    try:
        return urlsplit(url)
    except ValueError:
        return SplitResult("", "", "", "", "")


def _any(text: str, *parts: str) -> bool:
    return any(part in text for part in parts)


@frozen
class Row:
    """`holds` of a case, or None: the code of the class, or of who refused, says it."""

    code: ErrorCode
    holds: Callable[[Case], bool] | None
    sentence: str
    """Filled in with the case as `c`."""


ROWS: tuple[Row, ...] = (
    # -- connections
    Row(
        "tls-to-plain-port",
        lambda c: c.url.startswith("https:")
        and _any(c.words.lower(), "wrong_version_number", "wrong version number", "record layer", "packet length too"),
        "{c.server} speaks plain http: write http:// in {c.argument}=, or name the port that speaks https.",
    ),
    Row(
        "plain-to-tls-port",
        lambda c: c.url.startswith("http:") and _any(c.said, "request to an HTTPS", "request was sent to HTTPS"),
        "{c.server} speaks https: write https:// in {c.argument}=.",
    ),
    Row(
        "certificate-not-trusted",
        lambda c: _any(c.words.lower(), "certificate_verify_failed", "certificate verify failed"),
        "Nobody whom this machine trusts vouches for {c.server}: name the authority in SSL_CERT_FILE.",
    ),
    Row(
        "host-not-found",
        lambda c: _any(
            c.words.lower(), "name or service not known", "name resolution", "nodename nor servname", "getaddrinfo",
            "no address associated", "dns"
        ),
        "No machine has the name in {c.argument}=: is it spelled right, and known inside of this network?",
    ),
    Row(
        "redirected-to-https",
        lambda c: c.upgraded,
        "Write https:// in {c.argument}=: redirects are never followed, for they would carry the credentials along.",
    ),
    Row(
        "wrong-plane",
        lambda c: c.argument in PORTS and (c.no_route or c.sent_on),
        "Is {c.argument}= the {c.plane} port of {c.service} (by default {c.port}), with no path behind it unless a"
        " proxy asks for one, and that server new enough for {c.operation}?",
    ),
    Row(
        "wrong-base-url",
        lambda c: c.argument not in PORTS and (c.no_route or c.sent_on),
        "No project answers like this: {c.argument}= must be the URL of one, with nothing behind the host unless a"
        " proxy asks for it; servers of your own are named one by one in Ory.self_hosted(…).",
    ),
    Row(
        "not-ory",
        lambda c: "text/html" in c.content_type and not c.sent_on,
        "A web page came back instead of JSON: {c.argument}= names a site or a proxy, not the API of Ory.",
    ),
    # -- keys and sessions
    Row(
        "no-api-key",
        lambda c: c.status in (401, 403) and bool(c.key) and not c.key_sent,
        "no API key was sent: pass {c.key}=.",
    ),
    Row(
        "wrong-api-key",
        lambda c: c.status in (401, 403) and bool(c.key) and c.key_sent,
        "{c.key}= was sent and is not accepted: is it a key of this project, and still there?",
    ),
    Row(
        "no-session-cookie",
        lambda c: c.status == 401 and c.cookie == "other",
        "The Cookie header that was sent has no session cookie of Ory (ory_kratos_session, ory_session_…): pass that of"
        " the browser's request as it came.",
    ),
    Row(
        "cookie-in-native-flow",
        lambda c: c.flow and c.status == 400 and _any(c.said, "HTTP Request Header included", '"Cookie"', '"Origin"'),
        "A flow of a native app takes no cookie and no Origin: use ory.flows.browser(cookie) for browsers.",
    ),
    Row(
        "already-signed-in",
        lambda c: c.error_id == "session_already_available",
        "There is a session already: pass refresh=True to confirm it anew, or go on with it.",
    ),
    Row(
        "return-to-forbidden",
        lambda c: c.error_id == "self_service_flow_return_to_forbidden",
        "Put the address into selfservice.allowed_return_urls of Kratos, or leave return_to= out.",
    ),
    # -- arguments that only the server can judge
    Row(
        "foreign-page-token",
        lambda c: c.page_token and c.status in (400, 500) and not c.no_route,
        "A page token counts for the list that named it, for a short time: begin the list anew without page_token=.",
    ),
    Row(
        "wrong-traits",
        lambda c: c.status == 400 and c.service == "kratos" and not c.flow and "traits" in c.said,
        "The traits do not fit their identity schema: compare them with ory.identity.get_identity_schema(…).",
    ),
    Row(
        "unknown-member",
        lambda c: c.status == 400 and "unknown field" in c.said,
        "The server knows no member of that name: look at the model of the body for the right one.",
    ),
    Row(
        "identity-exists",
        lambda c: c.status == 409 and c.service == "kratos" and "identit" in c.operation,
        "Somebody has this address, or this id: ory.identities.get_or_create(…) finds who, and makes one otherwise.",
    ),
    Row(
        "unknown-namespace",
        lambda c: c.service == "keto" and c.status in (400, 404) and "namespace" in c.said.lower(),
        "Keto has no namespace of that name: ory.relationship.list_relationship_namespaces() names those that it has.",
    ),
    Row(
        "unknown-relation",
        lambda c: c.service == "keto" and c.status == 400 and "relation" in c.said.lower(),
        "The permission model of Keto declares no such relation in this namespace.",
    ),
    Row(
        "client-not-accepted",
        lambda c: c.error_id in ("invalid_client", "unauthorized_client"),
        "Is the client's id and secret right, and its token_endpoint_auth_method and grant_types what is used here?",
    ),
    Row(
        "grant-over",
        lambda c: c.error_id == "invalid_grant",
        "The code or refresh token was used already, is too old, or belongs to another client or redirect_uri: sign in"
        " again.",
    ),
    Row(
        "too-long-an-answer",
        lambda c: "max_body" in c.words,
        "Ask for smaller pages (page_size=), or allow more with max_body=.",
    ),
    Row(
        "tables-missing",
        lambda c: c.status >= 500 and "Unable to locate the table" in c.said,
        "The database of this server has no tables: run its migrate command. One on `dsn: memory` loses them when a"
        " caller hangs up: give it a file.",
    ),
    # -- refused before anything is sent: who refuses names the code
    Row("no-url", None, "Name the URL of each service and plane that is called."),
    Row("no-scheme", None, "Begin it with https://, or with http:// on this machine."),
    Row("session-token-as-key", None, "Session tokens (ory_st_…) belong to users: a key of the project begins with"
        " ory_pat_, and is made in the console."),
    Row("key-of-another-kind", None, "ory_pat_… is a key of a project (api_key=), ory_wak_… one of a workspace"
        " (workspace_key=)."),
    Row("key-as-session-token", None, "A key is no session: pass it as api_key= to the client, and here the session"
        " token (ory_st_…) of a user."),
    Row("bearer-prefix", None, "Pass the bare token, without the word Bearer."),
    Row("jwt-as-session-token", None, "whoami knows no JWT: check a tokenised session with"
        " ory_async.sessions.TokenVerifier."),
    Row("cookie-without-name", None, "Pass the whole Cookie header of the browser: name=value; name=value."),
    Row("two-credentials", None, "Pass x_session_token= or cookie=, not both: they may name different users."),
    Row("no-session", None, "Pass x_session_token=, or cookie= with the Cookie header of the browser."),
    Row("not-json", None, "Pass values of JSON; of a pydantic model its model_dump(mode=\"json\")."),
    Row("wrong-auth-library", None, "Pass text or an async callable, or choose the transport of that library."),
    Row("auth-not-bound", None, "Call auth.bind(ory) before the first request: in the lifespan of the app, or in a"
        " test."),
    Row("rule-without-parameter", None, "Name in braces a parameter that the path of the route has."),
    Row("unknown-name", None, "dir(…) names what there is."),
    Row("not-awaited", None, "Write `page = await …` for the first page, or `async for item in …` for every item."),
    Row("extra-missing", None, "Install the extra that brings it."),
    Row("unknown-form-field", None, "Render the inputs of flow.ui.nodes and post nothing else."),
    Row("not-an-operation", None, "Pass the method itself, not called: ory.raw(ory.identity.get_identity, id)."),
    Row("relation-syntax", None, "Write namespace:object#relation@subject, or build a Relation."),
    # -- what happened, where nothing more is known
    Row("pool-timeout", None, "Too many calls wait at once: raise max_in_flight= or timeout=, or ask for less at a"
        " time."),
    Row("connect-failed", None, "Does a server listen at {c.server}, and is that the port meant by {c.argument}=?"),
    Row("request-timeout", None, "It may have been done all the same. timeout= is for one attempt, deadline= for all."),
    Row("no-answer", None, "Nobody knows whether it was done: look before you send it again."),
    Row("page-token-repeated", None, "The server goes round in circles: go on with what was read, and report it."),
    Row("decode-error", None, "Is this server older or newer than those of docs/support.md? lenient=True lets members"
        " be missing."),
    Row("flow-not-complete", None, "The flow in `.flow` says what is missing; ory.flows makes an outcome of it."),
    Row("hook-failed", None, "A web hook of Kratos failed: look into its log. What it is about may be saved."),
    Row("concurrent-update", None, "The database undid it because of another transaction: nothing was done, send it"
        " again."),
    Row("bad-request", None, "The server's words name what it refuses; nothing was changed."),
    Row("identity-disabled", lambda c: c.status in (400, 401) and "identity is disabled" in c.said, "The account is"
        " disabled: ory.identities can enable it."),
    Row("session-inactive", None, "The session is over, or the token is of another project: sign in again."),
    Row("unauthorized", None, "The credential of this call is missing, or not accepted."),
    Row("aal2-required", None, "Sign in with aal=\"aal2\" for a second factor; a browser goes to redirect_browser_to."),
    Row("refresh-required", None, "Sign in again with refresh=True, then repeat the change."),
    Row("csrf-violation", None, "Send the browser's own Cookie header with the flow's csrf_token; a native app sends"
        " no cookie at all."),
    Row("address-not-verified", None, "Verify the address first: `.continue_with` names the flow."),
    Row("forbidden", None, "The credential counts, and is not enough for this."),
    Row("not-found", None, "Nothing has this id here: is it of this project, and still there?"),
    Row("conflict", None, "There is such a thing already."),
    Row("flow-expired", None, "Begin a new flow, or go on with the one in `.use_flow_id`."),
    Row("flow-replaced", None, "Go on with the flow in `.use_flow_id`."),
    Row("gone", None, "It is used up or too old: begin anew."),
    Row("browser-redirect-required", None, "It goes on in a browser, at `.redirect_browser_to`."),
    Row("unprocessable", None, "The server understood it and cannot do it: its words say why."),
    Row("rate-limited", None, "Wait for `.retry_after` seconds; RetryPolicy(cap=…) lets calls wait longer by"
        " themselves."),
    Row("oauth2-error", None, "`.error_id` is the code of RFC 6749."),
    Row("server-error", None, "The server is in trouble: look into its log, with `.request_id`."),
    Row("redirected", None, "Redirects are never followed: `.location` is where it points."),
    Row("unexpected-status", None, "Is something between here and Ory, such as a proxy?"),
    Row("identity-mismatch", None, "Ask the user to sign in as whoever the session is of."),
    Row("invalid-token", None, "The text names the claim: compare it with issuer=, audience= and the clock of this"
        " machine."),
    Row("hook-refused", None, "Does the server send the key of `hooks config`, to the URL printed there?"),
    Row("unanswered", None, "`.answers` has those that Keto gave, `.errors` why there is none."),
    Row("rows-failed", None, "`.failures` has the rows and reasons; run the job again once they are mended."),
    Row("invalid-argument", None, "The text names the argument; nothing was sent."),
    Row("configuration", None, "The text names the setting; nothing was sent."),
    Row("ory-error", None, "Its class says more."),
)  # fmt: skip
_SENTENCES = {row.code: row.sentence for row in ROWS}


def hints_of(case: Case) -> tuple[ErrorCode, tuple[str, ...]]:
    """(the code of what happened, what can be done, the best first): the rows that hold, then that of the class."""
    found = [row for row in ROWS if row.holds is not None and row.holds(case)]
    found += [row for row in ROWS if row.code == case.code and row not in found]
    return found[0].code, tuple(row.sentence.format(c=case) for row in found)


def hinted(error: E, code: ErrorCode | None = None, hint: str | None = None) -> E:
    """An error that is refused before anything is sent, with its code and the sentence of its row, or one that fits
    better."""
    if code is not None:
        error.code = code
    error.hints = (hint or _SENTENCES[error.code],)
    return error
