"""The body of a submit, and what is refused in it before it is sent: what the server takes and then passes over.

Which members a method has, its operation in `ory.frontend` says.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import Any

from ory_async._runtime.request import json_value
from ory_async.errors import InvalidArgument
from ory_async.flows.kinds import LOGIN, RECOVERY, REGISTRATION, SETTINGS, FlowKind

_MAILED_ANEW = "the code is thrown away and a new one is mailed"
_ONE_COUNTS = "only one counts, and the server does not say which"
_LOOKUP = [f"lookup_secret_{name}" for name in ("regenerate", "confirm", "reveal", "disable")]

# Kind of flow, method -> members that exclude each other on Kratos, and what becomes of both together. A code beside
# the address is fine in a verification, an identifier beside it in a login.
EXCLUSIVE: Mapping[tuple[str, str], Sequence[tuple[str, str, str]]] = {
    (RECOVERY.name, "code"): [("code", "email", _MAILED_ANEW)],
    (LOGIN.name, "code"): [("code", "resend", _MAILED_ANEW)],
    (REGISTRATION.name, "code"): [("code", "resend", _MAILED_ANEW)],
    (SETTINGS.name, "totp"): [("totp_code", "totp_unlink", _ONE_COUNTS)],
    (SETTINGS.name, "lookup_secret"): [(one, other, _ONE_COUNTS) for one, other in combinations(_LOOKUP, 2)],
}


def body_of(body: Any, fields: Mapping[str, Any]) -> dict[str, Any]:
    """The JSON body of a submit: a model or mapping, or its members one by one, not both."""
    if (body is None) == (not fields):
        raise InvalidArgument("body", "pass a model or mapping, or fields such as method=…, and not both")
    value = json_value(fields if body is None else body)
    if not isinstance(value, dict):
        raise InvalidArgument("body", f"must be a model or a mapping, not {type(body).__name__}")
    return value  # pyright: ignore[reportUnknownVariableType]


def check_members(kind: FlowKind[Any], payload: Mapping[str, Any]) -> None:
    """Raises InvalidArgument for two members that contradict each other."""
    for one, other, why in EXCLUSIVE.get((kind.name, str(payload.get("method"))), ()):
        if payload.get(one) and payload.get(other):
            raise InvalidArgument(f"{one}, {other}", f"pass one of them: with both {why}")


def check_provider(kind: FlowKind[Any], payload: Mapping[str, Any], exchange_code: str | None) -> None:
    """Raises InvalidArgument for a way to a provider that cannot give an app its session. With an `id_token` nobody
    has to go there."""
    if payload.get("method") != "oidc" or payload.get("id_token"):
        return
    if kind is SETTINGS and payload.get("link"):
        raise InvalidArgument("link", "accounts are linked in a browser: an app's session does not get there")
    if kind in (LOGIN, REGISTRATION) and exchange_code is None:
        raise InvalidArgument(
            "method",
            "this flow has no code to exchange for the session after a sign-in at a provider: create it with "
            "exchange_code=True (a flow with refresh=True gets none: go there in a browser)",
        )
