"""Operation of the corrected document -> the facts that the facade acts on. Pure.

Rules first, `x-…` members of the operation (from corrections.yaml) over them. A fact that no rule decides
fails the build: guessing would send a key to the wrong host or a payment twice.
"""

from __future__ import annotations

from typing import Any

from attrs import frozen

from codegen.normal import Json, is_object, ref_name

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
_SCHEMES = {
    "oryAccessToken": "api_key",
    "oryWorkspaceApiKey": "workspace_key",
    "basic": "oauth2_client",
    "bearer": "bearer",
    "oauth2": "bearer",
}
_CREDENTIALS = ("none", "session", "session_optional", *sorted({*_SCHEMES.values()}))
_SCHEMES_OF_PAGES = ("link", "offset", "body")


class UndecidedFact(Exception):
    """A fact that neither a rule nor a correction decides."""


@frozen
class Facts:
    """What `ory_async._operation.Operation` and the templates are told about one operation."""

    service: str
    plane: str
    credential: str
    repeat: bool
    results: tuple[int, ...]
    when: Json | None
    """What the body of a result beyond 2xx and 3xx holds."""
    pagination: Json | None
    flow: str | None
    """The component of the flow that a 400 carries."""
    oauth2: bool
    """Are its errors those of RFC 6749 (token, device, revoke, userinfo)?"""
    bucket: str | None


def facts(path: str, method: str, operation: Json, schemas: dict[str, Json]) -> Facts:
    """The facts of one operation. Raises UndecidedFact that names it."""
    service, plane = _place(path, operation)
    return Facts(
        service=service,
        plane=plane,
        credential=_credential(operation),
        repeat=_repeat(method, operation),
        results=_results(operation),
        when=operation.get("x-results", {}).get("when"),
        pagination=_pagination(operation, schemas),
        flow=_flow(operation, schemas),
        oauth2=_credential(operation) == "oauth2_client" or {"oauth2": []} in operation.get("security", ()),
        bucket=operation.get("x-rate-limit-bucket"),
    )


def result_schema(operation: Json, status: int) -> Json | None:
    """The JSON (or text) schema of an answer; None for an answer without a body."""
    content = operation["responses"].get(str(status), {}).get("content", {})
    return next((media.get("schema", {}) for media in content.values()), None)


def _place(path: str, operation: Json) -> tuple[str, str]:
    for tag, start, service, plane in _PLACES:
        if operation["tags"] == [tag] and path.startswith(start):
            return service, plane
    raise _undecided(operation, f"no row of facts._PLACES serves tag {operation['tags']} at {path}")


def _credential(operation: Json) -> str:
    session = operation.get("x-session", "optional")
    if session not in ("optional", "required"):
        raise _undecided(operation, f"x-session is {session!r}, not optional or required")
    if chosen := operation.get("x-credential"):
        if chosen not in _CREDENTIALS:
            raise _undecided(operation, f"x-credential is {chosen!r}, none of {', '.join(_CREDENTIALS)}")
        return str(chosen)
    headers = {p["name"].lower() for p in operation.get("parameters", ()) if p["in"] == "header"}
    if headers & {"cookie", "x-session-token"}:
        return "session" if session == "required" else "session_optional"
    schemes = [name for requirement in operation.get("security", ()) for name in requirement]
    if not schemes:
        return "none"
    if schemes[0] not in _SCHEMES:
        raise _undecided(operation, f"security scheme {schemes[0]!r} has no row in facts._SCHEMES")
    return _SCHEMES[schemes[0]]


def _repeat(method: str, operation: Json) -> bool:
    """Safe to send twice: reading, replacing, deleting. By operation where corrections say otherwise."""
    chosen = operation.get("x-repeat")
    if chosen not in (None, "safe", "never"):
        raise _undecided(operation, f"x-repeat is {chosen!r}, not safe or never")
    return method in ("get", "head", "put", "delete") if chosen is None else chosen == "safe"


def _results(operation: Json) -> tuple[int, ...]:
    """The statuses that are results: 2xx, or 3xx where there is no 2xx, and what `x-results` adds."""
    statuses = sorted(int(status) for status in operation["responses"] if status.isdigit())
    found = [s for s in statuses if 200 <= s < 300] or [s for s in statuses if 300 <= s < 400]
    if not found:
        raise _undecided(operation, "no success status in the document")
    return (*found, *operation.get("x-results", {}).get("statuses", ()))


def _pagination(operation: Json, schemas: dict[str, Json]) -> Json | None:
    if chosen := operation.get("x-pagination"):
        if chosen == "none":
            return None
        if not is_object(chosen) or chosen.get("scheme") not in _SCHEMES_OF_PAGES:
            raise _undecided(
                operation, f"x-pagination is {chosen!r}; its scheme is one of {_SCHEMES_OF_PAGES}, or none"
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
    raise _undecided(operation, "takes page_token, but its answer is no list; add x-pagination")


def _flow(operation: Json, schemas: dict[str, Json]) -> str | None:
    name = ref_name(result_schema(operation, 400) or {})
    return name if name and all(key in schemas[name].get("properties", {}) for key in ("id", "ui")) else None


def _undecided(operation: Json, why: str) -> UndecidedFact:
    return UndecidedFact(f"{operation['operationId']}: {why} (corrections.yaml or codegen/facts.py)")
