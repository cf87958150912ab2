"""Operation of the corrected document -> the facts that the facade acts on. Pure.

Rules first, `x-…` members of the operation (from corrections.yaml) over them: each fact has one, which its error
names. A fact that no rule decides fails the build: guessing would send a key to the wrong host or a payment twice.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from attrs import frozen

from .findings import Finding, Trouble
from .normal import Json, is_list, is_object, ref_name

T = TypeVar("T")
# (tag, start of the path, service, plane): the first row that fits.
_PLACES = (
    ("frontend", "/", "kratos", "public"),
    ("identity", "/admin/", "kratos", "admin"),
    ("identity", "/schemas", "kratos", "public"),
    ("courier", "/admin/", "kratos", "admin"),
    ("oauth2", "/admin/", "hydra", "admin"),
    ("oauth2", "/oauth2/", "hydra", "public"),
    ("oidc", "/", "hydra", "public"),
    ("wellknown", "/.well-known/", "hydra", "public"),
    ("jwk", "/admin/", "hydra", "admin"),
    ("permission", "/relation-tuples/", "keto", "read"),
    ("relationship", "/relation-tuples", "keto", "read"),
    ("relationship", "/namespaces", "keto", "read"),
    ("relationship", "/admin/", "keto", "write"),
    ("relationship", "/opl/", "keto", "opl"),
    ("project", "/", "console", "admin"),
    ("workspace", "/", "console", "admin"),
    ("events", "/", "console", "admin"),
    ("api_keys", "/v2alpha1/admin/", "talos", "admin"),
    ("api_keys", "/v2alpha1/", "talos", "public"),
    ("elements", "/", "elements", "public"),
    ("metadata", "/", "any", "public"),
)
# Documents of older generations have other tags or none: there the path alone decides. The gateway of their
# time put a prefix in front of the paths that a server of one's own does not know.
_OLD_TAGS = frozenset({"default", "v0alpha2", "metadata", "admin", "public", "read", "write", "namespaces", "syntax"})
_PREFIXES = ("/api/kratos/public", "/api/kratos/admin")
_OLD_PLACES = (
    ("/self-service/", "kratos", "public"),
    ("/sessions", "kratos", "public"),
    ("/schemas", "kratos", "public"),
    ("/.well-known/ory/", "kratos", "public"),
    ("/admin/identities", "kratos", "admin"),
    ("/admin/recovery/", "kratos", "admin"),
    ("/admin/courier/", "kratos", "admin"),
    ("/admin/sessions", "kratos", "admin"),
    ("/identities", "kratos", "admin"),
    ("/recovery/", "kratos", "admin"),
    ("/metrics/", "kratos", "admin"),
    ("/admin/clients", "hydra", "admin"),
    ("/admin/keys", "hydra", "admin"),
    ("/admin/oauth2/", "hydra", "admin"),
    ("/admin/trust/", "hydra", "admin"),
    ("/.well-known/", "hydra", "public"),
    ("/oauth2/", "hydra", "public"),
    ("/userinfo", "hydra", "public"),
    ("/admin/relation-tuples", "keto", "write"),
    ("/relation-tuples", "keto", "read"),
    ("/namespaces", "keto", "read"),
    ("/opl/", "keto", "opl"),
    ("/projects", "console", "admin"),
    ("/health/", "any", "public"),
    ("/version", "any", "public"),
)
_SCHEMES = {
    "oryAccessToken": "api_key",
    "oryToken": "api_key",
    "sessionToken": "session_optional",
    "sessionCookie": "session_optional",
    "oryWorkspaceApiKey": "workspace_key",
    "basic": "oauth2_client",
    "bearer": "bearer",
    "oauth2": "bearer",
}
SERVICES = ("kratos", "hydra", "keto", "console", "talos", "elements", "any")
PLANES = ("public", "admin", "read", "write", "opl")
_CREDENTIALS = ("none", "session", "session_optional", *sorted({*_SCHEMES.values()}))
_SCHEMES_OF_PAGES = ("link", "offset", "body", "count")


class UndecidedFact(Trouble):
    """Facts that neither a rule nor a correction decides."""


@frozen
class Facts:
    """What `ory_async._runtime.operation.Operation` and the templates are told about one operation."""

    service: str
    plane: str
    prefix: str
    """What the hosted API of the time puts before the path, and a server of one's own does not."""
    credential: str
    repeat: bool
    mails: Json | None
    """Values of query parameters with which it mails something, and must not be sent twice."""
    results: tuple[int, ...]
    when: Json | None
    """What the body of a result beyond 2xx and 3xx holds."""
    pagination: Json | None
    flow: str | None
    """The component of the flow that a 400 carries."""
    oauth2: bool
    """Are its errors those of RFC 6749 (token, device, revoke, userinfo)?"""
    bucket: str | None


def facts(path: str, method: str, operation: Json, schemas: dict[str, Json], guessed: list[str] | None = None) -> Facts:
    """The facts of one operation. Those that cannot be decided raise UndecidedFact, all at once; where the list
    `guessed` is given they are taken as the most careful value, and told there."""
    undecided: list[Finding] = []

    def decided(fact: Callable[[], T], careful: T) -> T:
        try:
            return fact()
        except UndecidedFact as error:
            undecided.extend(error.findings)
            if guessed is not None:
                guessed.append(f"{error}; taken as {careful}")
            return careful

    prefix = decided(lambda: _prefix(path, operation), "")
    service, plane = decided(lambda: _place(path, operation), ("any", "public"))
    credential = decided(lambda: _credential(operation), "none")
    found = Facts(
        service=service,
        plane=plane,
        prefix=prefix,
        credential=credential,
        repeat=decided(lambda: _repeat(method, operation), False),
        mails=chosen if is_object(chosen := operation.get("x-mails")) else None,
        results=decided(lambda: _results(operation), (200,)),
        when=chosen.get("when") if is_object(chosen := operation.get("x-results")) else None,
        pagination=decided(lambda: _pagination(operation, schemas), None),
        flow=decided(lambda: _flow(operation, schemas), None),
        oauth2=decided(lambda: _oauth2(credential, operation), False),
        bucket=operation.get("x-rate-limit-bucket"),
    )
    if undecided and guessed is None:
        raise UndecidedFact(*undecided)
    return found


def result_schema(operation: Json, status: int) -> Json | None:
    """The JSON (or text) schema of an answer; None for an answer without a body."""
    content = operation["responses"].get(str(status), {}).get("content", {})
    return next((media.get("schema", {}) for media in content.values()), None)


def _prefix(path: str, operation: Json) -> str:
    chosen = operation.get("x-prefix")
    if chosen is None:
        return next((prefix for prefix in _PREFIXES if path.startswith(prefix)), "")
    if not isinstance(chosen, str) or not path.startswith(chosen):
        raise _undecided(operation, f"x-prefix is {chosen!r}; the path {path} does not begin so", "x-prefix")
    return chosen


def _place(path: str, operation: Json) -> tuple[str, str]:
    """Who serves it: x-service and x-plane, else what tag and path say."""
    service, plane = operation.get("x-service"), operation.get("x-plane")
    for chosen, known, key in ((service, SERVICES, "x-service"), (plane, PLANES, "x-plane")):
        if chosen is not None and chosen not in known:
            raise _undecided(operation, f"{key} is {chosen!r}, none of {', '.join(known)}", key)
    if service is None or plane is None:
        ruled = _ruled(path, operation)
        service, plane = service or ruled[0], plane or ruled[1]
    return service, plane


def _ruled(path: str, operation: Json) -> tuple[str, str]:
    prefix = _prefix(path, operation)
    if prefix in _PREFIXES:
        return "kratos", prefix.rsplit("/", 1)[-1]
    path = path.removeprefix(prefix)
    for tag, start, service, plane in _PLACES:
        if operation["tags"] == [tag] and path.startswith(start):
            return service, plane
    if operation["tags"] and set(operation["tags"]) <= _OLD_TAGS:
        for start, service, plane in _OLD_PLACES:
            if path.startswith(start):
                return service, plane
    told = f"no row of facts._PLACES serves tag {operation['tags']} at {path}"
    raise _undecided(operation, told, "x-service", "x-plane")


def _credential(operation: Json) -> str:
    session = operation.get("x-session", "optional")
    if session not in ("optional", "required"):
        raise _undecided(operation, f"x-session is {session!r}, not optional or required", "x-session")
    if chosen := operation.get("x-credential"):
        if chosen not in _CREDENTIALS:
            raise _undecided(
                operation, f"x-credential is {chosen!r}, none of {', '.join(_CREDENTIALS)}", "x-credential"
            )
        return str(chosen)
    headers = {p["name"].lower() for p in operation.get("parameters", ()) if p["in"] == "header"}
    if headers & {"cookie", "x-session-token"}:
        return "session" if session == "required" else "session_optional"
    schemes = [name for requirement in operation.get("security", ()) for name in requirement]
    if not schemes:
        return "none"
    if schemes[0] not in _SCHEMES:
        raise _undecided(operation, f"security scheme {schemes[0]!r} has no row in facts._SCHEMES", "x-credential")
    return _SCHEMES[schemes[0]]


def _repeat(method: str, operation: Json) -> bool:
    """Safe to send twice: reading, replacing, deleting. By operation where corrections say otherwise."""
    chosen = operation.get("x-repeat")
    if chosen not in (None, "safe", "never"):
        raise _undecided(operation, f"x-repeat is {chosen!r}, not safe or never", "x-repeat")
    mails = operation.get("x-mails", {})
    known = {parameter["name"] for parameter in operation.get("parameters", ()) if parameter["in"] == "query"}
    if not (is_object(mails) and {*mails} <= known and all(isinstance(value, str) for value in mails.values())):
        raise _undecided(operation, f"x-mails is {mails!r}, no texts by the names of query parameters", "x-mails")
    return method in ("get", "head", "put", "delete") if chosen is None else chosen == "safe"


def _results(operation: Json) -> tuple[int, ...]:
    """The statuses that are results: 2xx, or 3xx where there is no 2xx, and what `x-results` adds."""
    statuses = sorted(int(status) for status in operation["responses"] if status.isdigit())
    found = [s for s in statuses if 200 <= s < 300] or [s for s in statuses if 300 <= s < 400]
    chosen = operation.get("x-results", {})
    added = chosen.get("statuses", []) if is_object(chosen) else None
    if not is_list(added) or not all(isinstance(status, int) for status in added):
        raise _undecided(operation, f"x-results is {chosen!r}; its statuses are a list of numbers", "x-results")
    if not found and not added:
        raise _undecided(operation, "no success status in the document", "x-results")
    return (*found, *added)


def _pagination(operation: Json, schemas: dict[str, Json]) -> Json | None:
    if chosen := operation.get("x-pagination"):
        if chosen == "none":
            return None
        if not is_object(chosen) or chosen.get("scheme") not in _SCHEMES_OF_PAGES:
            raise _undecided(
                operation,
                f"x-pagination is {chosen!r}; its scheme is one of {_SCHEMES_OF_PAGES}, or none",
                "x-pagination",
            )
        return dict(chosen)
    if not any(p["name"] == "page_token" for p in operation.get("parameters", ())):
        return None
    schema = result_schema(operation, _results(operation)[0]) or {}
    if schema.get("type") == "array":
        return {"scheme": "link"}
    properties: dict[str, Any] = schemas.get(ref_name(schema) or "", {}).get("properties", {})
    lists = [name for name, value in properties.items() if value.get("type") == "array"]
    if "next_page_token" in properties and len(lists) == 1:
        return {"scheme": "body", "items": lists[0]}
    raise _undecided(operation, "takes page_token, but its answer is no list", "x-pagination")


def _flow(operation: Json, schemas: dict[str, Json]) -> str | None:
    if chosen := operation.get("x-flow"):
        if chosen != "none" and chosen not in schemas:
            raise _undecided(operation, f"x-flow is {chosen!r}, which is no schema, nor none", "x-flow")
        return None if chosen == "none" else str(chosen)
    name = ref_name(result_schema(operation, 400) or {})
    return name if name and all(key in schemas[name].get("properties", {}) for key in ("id", "ui")) else None


def _oauth2(credential: str, operation: Json) -> bool:
    chosen = operation.get("x-oauth2", credential == "oauth2_client" or {"oauth2": []} in operation.get("security", ()))
    if not isinstance(chosen, bool):
        raise _undecided(operation, f"x-oauth2 is {chosen!r}, not true or false", "x-oauth2")
    return chosen


def _undecided(operation: Json, why: str, *keys: str) -> UndecidedFact:
    """`keys`: the facts that decide it, where a correction sets them."""
    name: str = operation["operationId"]
    return UndecidedFact(
        Finding(
            what=f"{name}: {why}",
            todo=f"set {' and '.join(keys)} of the operation in corrections.yaml, or the rule in codegen/facts.py",
            operation=name,
            facts=keys,
        )
    )
