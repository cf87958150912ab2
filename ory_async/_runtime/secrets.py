"""What is secret in a call and its answer, and texts without it. Pure.

Models keep secrets out of their repr by what the document says (`x-secret`); here only names are known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl

from ory_async._runtime.json import documents, is_collection, is_mapping

NAMES = re.compile(
    r"(?:.*[._])?(?:password|secret|token|assertion|verifier|challenge|signature|proof|jwt|code|tokenized)"
    r"|password_identifier|(?:webauthn|passkey).*_?(?:login|register)|recovery_link|logout_url|request_url|totp_url"
    r"|verification_uri_complete|credential|credential_draft_00|raw_key|enc|ciphertext|d|dp|dq|p|q|qi|k|id_token_hint"
    r"|identitytoken|.*_secrets_.*|.*private_key|.*_headers|.*_salt|.*api_key_value|.*connection_uri|.*keys_urls|jwks_url"
    r"|body|config|src|subject|text|value",
    re.IGNORECASE,
)
"""Members of a body that let their reader sign in, go on with a flow or act as a client. A test holds them against
every `x-secret` of the documents."""
_IN_QUERY = ("id", "flow", "state", "nonce")
"""The same in a query, where the others are, too."""
_OF_AN_ERROR = ("code", "id", "status", "text", "value", "body", "config", "src", "subject")
"""Members that say what an error is, or what stands in a form: `password` is a value of a button."""
_HARMLESS = ("accept", "accept-encoding", "content-type", "user-agent", "host", "origin")
_SHAPES = re.compile(r"\bory_[a-z]{2,3}_[\w.~-]+|\beyJ[\w.-]+|\b(?:Bearer|Basic) [\w.~+/=-]+", re.ASCII)
"""What looks like a token wherever it stands."""
_QUERY = re.compile(r"\?[^\s\"'>]+")
MOST_TEXT = 300
"""Characters of what somebody else wrote."""


def secrets_of_request(headers: Mapping[str, str], query: str, body: bytes, content_type: str) -> set[str]:
    """The secret values of a request: all but harmless headers, each cookie, and what secret names hold."""
    found: set[str] = set()
    for name, value in headers.items():
        if name not in _HARMLESS:
            found.update((value, value.partition(" ")[2]))
        if name == "cookie":
            found.update(pair.partition("=")[2].strip() for pair in value.split(";"))
    found.update(value for name, value in parse_qsl(query) if name in _IN_QUERY or NAMES.fullmatch(name))
    if content_type == "application/x-www-form-urlencoded":
        found.update(value for name, value in parse_qsl(body.decode("utf-8", "replace")) if NAMES.fullmatch(name))
    elif body:
        found.update(_of_json(documents(body)))
    return found - {""}


def secrets_of_answer(set_cookies: list[str], location: str, body: bytes) -> set[str]:
    """The secret values of an answer: cookies, the query of where it points, and what secret names hold."""
    found = {cookie.partition(";")[0].partition("=")[2] for cookie in set_cookies}
    found.update(value for _, value in parse_qsl(location.partition("?")[2]))
    found.update(_of_json([value for value in documents(body) if is_mapping(value)], _OF_AN_ERROR))
    return found - {""}


def safe(text: str, secrets: set[str]) -> str:
    """One line of what somebody else wrote, MOST_TEXT characters at the most: without these values, without query
    strings and without what looks like a token."""
    for secret in sorted(secrets, key=len, reverse=True):
        # A short one would be inside of words everywhere.
        text = text.replace(secret, "…") if len(secret) > 3 else re.sub(rf"(?<!\w){re.escape(secret)}(?!\w)", "…", text)
    text = _SHAPES.sub("…", _QUERY.sub("?…", text))
    if not text.isprintable():
        text = "".join(char if char.isprintable() else " " for char in text)
    text = " ".join(text.split())
    return text if len(text) <= MOST_TEXT else text[: MOST_TEXT - 1] + "…"


def _of_json(values: Any, except_: tuple[str, ...] = ()) -> Iterator[str]:
    """The texts under secret names, at every depth."""
    waiting = [(value, False) for value in values]
    while waiting:
        value, hidden = waiting.pop()
        if is_mapping(value):
            waiting += [(v, hidden or (k not in except_ and bool(NAMES.fullmatch(str(k))))) for k, v in value.items()]
        elif is_collection(value):
            waiting += [(item, hidden) for item in value]
        elif hidden and isinstance(value, (str, int)) and not isinstance(value, bool):
            yield str(value)
