"""What a settings flow shows of second factors: the secret of an authenticator app, recovery codes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ory_async._runtime.later import later
from ory_async._runtime.models import FlowView

if TYPE_CHECKING:
    from ory_async.v1.models import SettingsFlow
else:
    globals().update(later("ory_async.v1.models", "SettingsFlow"))


def totp_secret(flow: SettingsFlow) -> str | None:
    """The secret that a settings flow offers for an authenticator app (base32), to be confirmed with
    `submit(method="totp", totp_code=…)`; None if one is set up already or the method is off."""
    return _context(flow, "totp_secret_key").get("secret")


def lookup_secrets(flow: SettingsFlow) -> list[str]:
    """The recovery codes that a settings flow shows after `submit(method="lookup_secret",
    lookup_secret_regenerate=True)`, to be confirmed with `lookup_secret_confirm=True`; spent ones are left out."""
    rows: list[dict[str, Any]] = _context(flow, "lookup_secret_codes").get("secrets") or []
    return [row["text"] for row in rows if "used_at" not in (row.get("context") or {})]


def _context(flow: FlowView, node_id: str) -> Mapping[str, Any]:
    nodes = (node.attributes for node in flow.nodes() if getattr(node.attributes, "id", None) == node_id)
    text = next((attributes.text for attributes in nodes), None)
    return (text and text.context) or {}
