"""Which error an answer stands for, told from the answer and the document alone (the tree: ory_async/errors.py)."""

from __future__ import annotations

from typing import Any

from ory_async import errors
from tests.support.calls import OAUTH2, Documented

FAMILIES = {
    400: errors.BadRequest,
    401: errors.Unauthorized,
    403: errors.Forbidden,
    404: errors.NotFound,
    409: errors.Conflict,
    410: errors.Gone,
    422: errors.Unprocessable,
    429: errors.RateLimited,
}
BY_ID = {
    (400, "identity_disabled"): errors.IdentityDisabled,
    (401, "identity_disabled"): errors.IdentityDisabled,
    (401, "session_inactive"): errors.SessionInactive,
    (403, "session_aal2_required"): errors.Aal2Required,
    (403, "session_refresh_required"): errors.RefreshRequired,
    (403, "security_csrf_violation"): errors.CsrfViolation,
    (403, "session_verified_address_required"): errors.AddressNotVerified,
    (410, "self_service_flow_expired"): errors.FlowExpired,
    (410, "self_service_flow_replaced"): errors.FlowReplaced,
    (422, "browser_location_change_required"): errors.BrowserRedirectRequired,
}
OF_OAUTH2 = {
    400: errors.OAuth2BadRequest,
    401: errors.OAuth2Unauthorized,
    403: errors.OAuth2Forbidden,
}


def expected_error_id(data: Any) -> str | None:
    error = data.get("error") if isinstance(data, dict) else None
    if isinstance(error, dict):
        return error.get("id") or None
    if isinstance(data, dict) and error is None and "code" in data:  # the same without an envelope
        return data.get("id") or None
    return error if isinstance(error, str) and error and " " not in error else None


def body_of(data: Any) -> Any:
    """What is inside the envelope, if there is one."""
    inner = data.get("error") if isinstance(data, dict) else None
    return inner if isinstance(inner, dict) else data if isinstance(data, dict) else {}


def is_flow(op: Documented, data: Any) -> bool:
    return op.flow is not None and isinstance(data, dict) and "ui" in data


def expected_class(op: Documented, status: int, data: Any) -> type[errors.ApiError]:
    """The class that an error answer stands for."""
    if status == 400 and is_flow(op, data):
        return errors.FlowNotComplete
    identifier = expected_error_id(data)
    if found := BY_ID.get((status, identifier or "")):
        return found
    if status == 400 and any(
        "Unable to serialize access" in str(body_of(data).get(key)) for key in ("message", "reason")
    ):
        return errors.ConcurrentUpdate
    own = "/self-service/" in op.path and "admin" not in op.path
    code = body_of(data).get("code")
    if status == 400 and own and isinstance(code, int) and code >= 500:
        return errors.HookFailed
    if status == 401 and identifier is None and op.takes_session and op.flow is None:
        return errors.SessionInactive
    if op.name in OAUTH2 and status in OF_OAUTH2:
        return OF_OAUTH2[status]
    if op.name in OAUTH2 and 500 <= status < 600 and identifier is not None:
        return errors.OAuth2ServerError
    if 300 <= status < 400:
        return errors.RedirectResponse
    return FAMILIES.get(status) or (errors.ServerError if 500 <= status < 600 else errors.UnexpectedStatus)
