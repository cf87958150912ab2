"""Kratos and browsers: the mode of an answer, redirects, csrf cookies and tokens."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Callable, Iterable
from html import escape
from random import Random

from ory_async.testing.http.wire import NO_STORE, Answer, Call, Dialect, Refused, is_admin
from ory_async.testing.profile import Profile


def wants_json(call: Call) -> bool:
    """Does the caller ask for JSON: by its exact Content-Type, or because Accept prefers it to HTML?"""
    return call.headers.get("content-type") == "application/json" or accepts_json(call)


def accepts_json(call: Call) -> bool:
    """Does Accept prefer JSON to HTML? HTML wins a draw; an exact name beats a wildcard."""
    best = ("text/html", 0.0, 0)
    for offer in ("text/html", "application/json"):
        for part in call.headers.get("accept", "").split(","):
            name, *parameters = (piece.strip() for piece in part.split(";"))
            quality = next((_quality(p[2:]) for p in parameters if p.startswith("q=")), 1.0)
            exact = {offer: 3, f"{offer.partition('/')[0]}/*": 2, "*/*": 1}.get(name, 0)
            if quality > 0 and exact and (quality, exact) > best[1:]:
                best = (offer, quality, exact)
    return best[0] == "application/json"


def _quality(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0


def see_other(url: str, call: Call, status: int = 303) -> Answer:
    """A redirect; that of a GET has a small page."""
    if call.method != "GET":
        return Answer(status, None, [("location", url)])
    name = {302: "Found", 303: "See Other"}[status]
    page = f'<a href="{escape(url)}">{name}</a>.\n\n'
    return Answer(status, page, [("content-type", "text/html; charset=utf-8"), ("location", url)], text=True)


def location_change(url: str, headers: list[tuple[str, str]]) -> Refused:
    """422: the browser has to go elsewhere."""
    return Refused(
        422,
        f"In order to complete this flow please redirect the browser to: {url}",
        id="browser_location_change_required",
        message="browser location change required",
        siblings={"redirect_browser_to": url},
        headers=headers,
    )


def csrf_violation() -> Refused:
    """403: the csrf cookie or token is missing or wrong."""
    return Refused(
        403,
        "Please retry the flow and optionally clear your cookies. The request was rejected to protect you from "
        "Cross-Site-Request-Forgery (CSRF) which could cause account takeover, leaking personal information, and "
        "other serious security issues.",
        id="security_csrf_violation",
        message="the request was rejected to protect you from Cross-Site-Request-Forgery",
        details={
            "docs": "https://www.ory.sh/kratos/docs/debug/csrf",
            "hint": "The anti-CSRF cookie was found but the CSRF token was not included in the HTTP request body "
            "(csrf_token) nor in the HTTP Header (X-CSRF-Token).",
            "reject_reason": "The HTTP Cookie Header was set and a CSRF token was sent but they do not match. We "
            "recommend deleting all cookies for this domain and retrying the flow.",
        },
    )


_LENGTH = 32

# -- csrf: the cookie holds a token, forms hold it masked with a pad that is new each time


def masked(token: str, random: Random) -> str:
    """A csrf token as it stands in a form."""
    plain = _bytes(token)
    pad = random.randbytes(len(plain))
    return base64.b64encode(pad + _xor(pad, plain)).decode()


def csrf_token(call: Call) -> str | None:
    """The token in the csrf cookie of a call; None when there is none, or something else."""
    cookie = call.cookies.get(csrf_cookie_name(call.base), "")
    return cookie if len(_bytes(cookie)) == _LENGTH else None


def is_csrf(given: str, call: Call) -> bool:
    """Does this token, masked or not, belong to the csrf cookie of the call?"""
    cookie = _bytes(call.cookies.get(csrf_cookie_name(call.base), ""))
    sent = _bytes(given)
    if cookie and len(sent) == 2 * len(cookie):
        sent = _xor(sent[: len(cookie)], sent[len(cookie) :])
    return bool(cookie) and hmac.compare_digest(cookie, sent)


def _bytes(text: str) -> bytes:
    """Base64 of either alphabet; nothing when it is none."""
    try:
        return base64.urlsafe_b64decode(text.translate(str.maketrans("+/", "-_")) + "=" * (-len(text) % 4))
    except ValueError:
        return b""


def _xor(a: bytes, b: bytes) -> bytes:
    return bytes(x ^ y for x, y in zip(a, b, strict=True))


def csrf_cookie_name(base: str) -> str:
    """The name of the csrf cookie: it depends on the public address."""
    return "csrf_token_" + hashlib.sha256(f"{base}/".encode()).hexdigest()


def csrf_cookie(base: str, value: str) -> str:
    """The Set-Cookie that hands out a csrf token."""
    return f"{csrf_cookie_name(base)}={value}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax"


# Where the csrf guard lets everything through; flows guard themselves.
_UNGUARDED = re.compile(
    r"/(admin|sessions|schemas/|health/|version)|/self-service/(login|registration|settings|recovery|verification|logout)(/api)?$"
)


class KratosDialect(Dialect):
    """Kratos: caches are forbidden, public answers vary by cookie and hand out the csrf cookie."""

    def __init__(self, profile: Profile, new_token: Callable[[int], str]) -> None:
        super().__init__(profile)
        self._new_token = new_token

    def unknown(self, call: Call) -> Answer:
        answer = self._forged(call) or super().unknown(call)
        answer.csrf = not is_admin(call.path)
        return answer

    def wrong_method(self, call: Call, methods: Iterable[str]) -> Answer:
        return self._forged(call) or super().wrong_method(call, methods)

    def _forged(self, call: Call) -> Answer | None:
        """The csrf guard stands before the router: 403 for a method that could change something."""
        if call.method in ("GET", "HEAD", "OPTIONS") or _UNGUARDED.match(call.path):
            return None
        return self.refused(csrf_violation(), call)

    def headers(self, answer: Answer, call: Call) -> list[tuple[str, str]]:
        out: list[tuple[str, str]] = []
        health = call.path.startswith("/health/")
        plain = health or (answer.text and answer.status // 100 != 3)
        if call.method == "GET" if self.profile.cache_control_on_get_only else not plain:
            out.append(("cache-control", NO_STORE))
        if not is_admin(call.path) and not health:
            out.append(("vary", "Cookie"))
            name = csrf_cookie_name(call.base)
            own = any(value.startswith(name) for _, value in answer.headers)
            if answer.csrf and name not in call.cookies and not own:
                out.append(("set-cookie", csrf_cookie(call.base, self._new_token(32))))
        return out
