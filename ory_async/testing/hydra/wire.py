"""How Hydra speaks: its dialect, its errors, and what it reads from and writes into requests and answers."""

from __future__ import annotations

import base64
import html
import json
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any
from urllib.parse import parse_qs, parse_qsl, unquote_plus, urlencode, urlsplit, urlunsplit

from ory_async.testing.http.wire import (
    BAD_REQUEST,
    NO_STORE,
    NOT_FOUND,
    Answer,
    Call,
    Dialect,
    Handler,
    JsonObject,
    Refused,
    is_admin,
    is_list,
    is_object,
)
from ory_async.testing.hydra.state import CENTURY
from ory_async.testing.profile import Profile
from ory_async.testing.source import encoded

_LARGEST_FORM = 10 * 1024 * 1024
HTML = ("content-type", "text/html; charset=utf-8")
SPEC_HEADERS = [("content-type", "application/json;charset=UTF-8"), ("cache-control", "no-store")]
_NOWHERE: JsonObject = {
    "error": {
        "code": 404,
        "message": "Not Found",
        "reason": "The requested route does not exist. Make sure you are using the right path, domain, and port.",
    }
}
# Browsers of other origins may ask these whether they may call.
_CORS = {"/oauth2/token", "/oauth2/revoke", "/userinfo", "/.well-known/openid-configuration", "/.well-known/jwks.json"}

# The registered errors: HTTP status, description, and the hint that follows when there is no better one.
ERRORS: dict[str, tuple[int, str, str]] = {
    "invalid_request": (
        400,
        "The request is missing a required parameter, includes an invalid parameter value, includes a parameter more "
        "than once, or is otherwise malformed.",
        "Make sure that the various parameters are correct, be aware of case sensitivity and trim your parameters. "
        "Make sure that the client you are using has exactly whitelisted the redirect_uri you specified.",
    ),
    "invalid_client": (
        401,
        "Client authentication failed (e.g., unknown client, no client authentication included, or unsupported "
        "authentication method).",
        "",
    ),
    "invalid_grant": (
        400,
        "The provided authorization grant (e.g., authorization code, resource owner credentials) or refresh token is "
        "invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was "
        "issued to another client.",
        "",
    ),
    "unauthorized_client": (400, "The client is not authorized to request a token using this method.", ""),
    "invalid_scope": (400, "The requested scope is invalid, unknown, or malformed.", ""),
    "invalid_state": (
        400,
        "The state is missing or does not have enough characters and is therefore considered too weak.",
        "",
    ),
    "unsupported_response_type": (
        400,
        "The authorization server does not support obtaining a token using this method.",
        "",
    ),
    "unsupported_response_mode": (
        400,
        "The authorization server does not support obtaining a response using this response mode.",
        "",
    ),
    "registration_not_supported": (400, "The OP does not support use of the registration parameter.", ""),
    "access_denied": (403, "The resource owner or authorization server denied the request.", ""),
    "request_forbidden": (403, "The request is not allowed.", ""),
    "request_unauthorized": (
        401,
        "The request could not be authorized.",
        "Check that you provided valid credentials in the right format.",
    ),
    "login_required": (400, "The Authorization Server requires End-User authentication.", ""),
    "consent_required": (400, "The Authorization Server requires End-User consent.", ""),
    "jti_known": (400, "The jti was already used.", ""),
    "authorization_pending": (
        400,
        "The authorization request is still pending as the end user hasn't yet completed the user-interaction steps.",
        "",
    ),
    "expired_token": (
        400,
        "The device_code has expired, and the device authorization session has concluded.",
        "",
    ),
}


class HydraDialect(Dialect):
    """Hydra: flat errors; unknown paths of one plane get a nested one."""

    prefixes = (
        "/oauth2",
        "/userinfo",
        "/.well-known/",
        "/credentials",
        "/admin/clients",
        "/admin/keys",
        "/admin/oauth2",
        "/admin/trust",
    )

    def refused(self, error: Refused, call: Call) -> Answer:
        body = {"error": error.id or error.message, "error_description": error.reason or ""}
        return Answer(error.status, body, error.headers, charset=False)

    def unknown(self, call: Call) -> Answer:
        nested = is_admin(call.path) == (self.profile.nested_unknown_path == "admin")
        if nested or self.profile.unknown_paths_json:
            return Answer(404, _NOWHERE)
        return super().unknown(call)

    def wrong_method(self, call: Call, methods: Iterable[str]) -> Answer:
        if call.method == "OPTIONS" and call.path in _CORS:
            return Answer(200, "", text=True)
        public = self.profile.nested_unknown_path == "public" and not is_admin(call.path)
        if public or self.profile.wrong_method == 404:
            return self.unknown(call)
        return super().wrong_method(call, methods)

    def headers(self, answer: Answer, call: Call) -> list[tuple[str, str]]:
        if self.profile.cache_control_on_get_only:
            return [("cache-control", NO_STORE)] if call.method == "GET" else []
        nowhere = answer.body is _NOWHERE or (answer.text and answer.status in (404, 405))
        bare = call.path.startswith(("/health/", "/version")) or (call.method == "OPTIONS" and call.path not in _CORS)
        return [] if nowhere or bare else [("cache-control", NO_STORE)]


def oauth_error(name: str, hint: str | None = None) -> Refused:
    """One of the registered errors."""
    status, description, usual = ERRORS[name]
    return Refused(status, f"{description} {usual if hint is None else hint}".rstrip(), id=name)


def bad_request(reason: str) -> Refused:
    """400 of the storage and decoding layers."""
    return Refused(400, reason, message=BAD_REQUEST)


def no_row() -> Refused:
    """404 of the storage layer."""
    return Refused(404, message=NOT_FOUND)


def nothing_here() -> Refused:
    """404 for a challenge or a key set that nobody made."""
    return Refused(404, "Unable to locate the requested resource", message="Not Found")


def undecodable(reason: str) -> Refused:
    """400 for a body that is not what it should be."""
    return bad_request(f"Unable to decode the request body: {reason}")


def mistyped(body: Mapping[str, Any], types: Mapping[str, Any]) -> str | None:
    """The first member of the wrong type."""
    value: Any
    for name, value in body.items():
        kind = types.get(name, object)
        wrong = value is not None and not isinstance(value, kind)
        if wrong or (isinstance(value, bool) and kind is int):
            return f"json: cannot unmarshal {type(value).__name__} into field {name}"
        if kind is list and is_list(value) and not all(isinstance(one, str) for one in value):
            return f"json: cannot unmarshal a member of field {name} into string"
    return None


def no_time(value: Any) -> str | None:
    """What is wrong with a time."""
    try:
        datetime.fromisoformat(value) if value is not None else None
    except (ValueError, TypeError):
        return f"parsing time '{value}' as '2006-01-02T15:04:05Z07:00'"
    return None


def json_body(call: Call, refusal: Callable[[str], Refused]) -> JsonObject:
    """The JSON object of a request; `refusal` makes the error for anything else."""
    try:
        body = call.json()
    except ValueError as error:
        raise refusal("EOF" if not call.body else str(error)) from None
    if not is_object(body):
        raise refusal("json: cannot unmarshal this into an object")
    return body


def with_query(url: str, params: Mapping[str, str | None], *, drop: Iterable[str] = ()) -> str:
    """A URL with these parameters set and its query sorted, as Go writes it."""
    parts = urlsplit(url)
    query = {name: values for name, values in parse_qs(parts.query, keep_blank_values=True).items() if name not in drop}
    query |= {name: [value] for name, value in params.items() if value is not None}
    return urlunsplit(parts._replace(query=urlencode(sorted(query.items()), doseq=True)))


def redirect(url: str, cookies: Iterable[str] = ()) -> Answer:
    """302 with the small page that browsers never show."""
    body = f'<a href="{html.escape(url)}">Found</a>.\n\n'
    return Answer(302, body, [("location", url), HTML, *(("set-cookie", cookie) for cookie in cookies)], text=True)


def without_page(handler: Handler) -> Handler:
    """A redirect after POST has no page."""

    def serve(call: Call) -> Answer:
        answer = handler(call)
        if answer.status == 302:
            answer.body, answer.headers = "", [pair for pair in answer.headers if pair != HTML]
        return answer

    return serve


def set_cookie(name: str, value: str, now: datetime, length: float) -> str:
    """A Set-Cookie header; length in seconds, 0 lasts as long as the browser, below 0 takes the cookie away."""
    length = min(length, CENTURY)
    end = datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC) if length < 0 else now + timedelta(seconds=length)
    times = f" Expires={format_datetime(end, usegmt=True)}; Max-Age={max(int(length), 0)};" if length else ""
    return f"{name}={value}; Path=/;{times} HttpOnly; SameSite=Lax"


def csrf_cookie(kind: str, client_id: str) -> str:
    """The name of a csrf cookie: each client has its own."""
    return f"ory_hydra_{kind}_csrf_dev_{zlib.crc32(client_id.encode())}"


def form_of(call: Call) -> dict[str, str]:
    """The fields of a form body, first values; empty for any other content type, and for one that is too large."""
    kind = call.headers.get("content-type", "")
    if kind.startswith("multipart/form-data"):
        raise Refused(501, f"The fake does not read multipart forms ({call.operation}).")
    if not kind.startswith("application/x-www-form-urlencoded") or len(call.body) > _LARGEST_FORM:
        return {}
    out: dict[str, str] = {}
    for name, value in parse_qsl(call.body.decode("utf-8", "replace"), keep_blank_values=True):
        out.setdefault(name, value)
    return out


def filled_form(call: Call) -> dict[str, str]:
    """The fields of a form body; invalid_request when there are none."""
    form = form_of(call)
    if not form:
        raise oauth_error("invalid_request", "The POST body can not be empty.")
    return form


def audience_of(values: Iterable[str]) -> list[str]:
    """Audiences: repeated, or one value with spaces."""
    return [one for value in values for one in value.split()]


def form_audience(call: Call) -> list[str]:
    """The audiences in a form body."""
    return audience_of(parse_qs(call.body.decode("utf-8", "replace")).get("audience", []))


def basic_credentials(call: Call) -> tuple[str, str] | None:
    """Id and secret of an Authorization: Basic header; both parts are form-encoded (RFC 6749 2.3.1)."""
    scheme, _, value = call.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        id, colon, secret = base64.b64decode(value, validate=True).decode().partition(":")
    except ValueError:
        return None
    return (unquote_plus(id), unquote_plus(secret)) if colon else None


def own_url(call: Call) -> str:
    """The address that was called."""
    return f"{call.base}{call.path}" + (f"?{call.query}" if call.query else "")


def token_endpoint(handler: Handler) -> Handler:
    """Errors of the token endpoints are never cached, and their type is spelled like this."""

    def serve(call: Call) -> Answer:
        try:
            return handler(call)
        except Refused as error:
            error.headers += SPEC_HEADERS
            raise

    return serve


def page_of(
    profile: Profile, call: Call, path: str, name: str, rows: Sequence[str], total: int, *, swapped: bool = False
) -> tuple[Sequence[str], list[tuple[str, str]]]:
    """One page of rows and its headers. swapped: the old servers confuse size and offset in these links."""
    if profile.hydra_keyset:
        return _keyset_page(call, path, name, rows)
    size = min(max(_int(call.arg("page_size"), 250), 1), 1000)
    page = _offset(call.arg("page_token")) // size
    link = _old_links(call, path, total, size, size * page) if swapped else _old_links(call, path, total, page, size)
    return rows[page * size : (page + 1) * size], [link, ("x-total-count", str(total))]


def _int(text: str | None, default: int) -> int:
    try:
        return int(text or "")
    except ValueError:
        return default


def _dumped(value: Any) -> bytes:
    """Compact JSON."""
    return json.dumps(value, separators=(",", ":")).encode()


def _decoded(token: str) -> Any:
    """What a page token holds; ValueError for what is none."""
    token = token.rstrip("=")
    return json.loads(base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)))


def _offset(token: str | None) -> int:
    """The offset in an old page token; 0 for what is none."""
    try:
        return max(int(_decoded(token or "")["offset"]), 0)
    except (ValueError, KeyError, TypeError):
        return 0


def _old_links(call: Call, path: str, total: int, page: int, size: int) -> tuple[str, str]:
    """Link of the servers of 2024: offsets, all four directions, odd corners included."""
    size = max(size, 1)
    here, last = page * size, ((total + size - 1) // size - 1) * size
    if total == 0:
        rels = [("first", 0), ("next", here + size), ("prev", here - size)]
    elif here >= last and total <= size:
        rels, size = [("first", 0)], total
    elif here >= last:
        rels = [("first", 0), ("prev", last - size)]
    elif page == 0:
        rels = [("next", size), ("last", last)]
    else:
        rels = [("first", 0), ("next", here + size), ("prev", here - size), ("last", last)]
    return _links(call, path, size, [(rel, encoded(_dumped({"offset": str(n), "v": 2}))) for rel, n in rels])


def _links(call: Call, path: str, size: int, tokens: Sequence[tuple[str, str]]) -> tuple[str, str]:
    def url(token: str) -> str:
        args = {**call.args, "page_size": [str(size)], "page_token": [token]}
        return f"{path}?{urlencode(sorted(args.items()), doseq=True)}"

    return "link", ",".join(f'<{url(token)}>; rel="{rel}"' for rel, token in tokens)


def _keyset_page(call: Call, path: str, name: str, rows: Sequence[str]) -> tuple[Sequence[str], list[tuple[str, str]]]:
    """A page of today's servers: an opaque token names the row to go on after."""

    def refusal(reason: str) -> Refused:
        return bad_request(f"Unable to parse pagination parameters: {reason}")

    text = call.arg("page_size")
    try:
        size = int(text) if text else 0
    except ValueError:
        raise refusal(f"strconv.Atoi: parsing '{text}': invalid syntax") from None
    size = min(size, 500) if size > 0 else 100
    token, start = call.arg("page_token"), 0
    if token:
        try:
            list_name, after = _decoded(token)
        except (ValueError, TypeError):
            raise refusal("decode token: illegal base64 data") from None
        if list_name != name or not isinstance(after, str):
            raise refusal("decode token: it belongs to another list")
        # Consents have no order of ids: there the row itself is looked for.
        start = rows.index(after) + 1 if after in rows else next((i for i, row in enumerate(rows) if row > after), 0)
    shown = rows[start : start + size]

    def made(after: str) -> str:
        return encoded(_dumped([name, after]))

    tokens = [("first", made(""))] + ([("next", made(shown[-1]))] if start + size < len(rows) else [])
    return shown, [_links(call, path, size, tokens)]
