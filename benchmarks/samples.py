"""The bodies that are decoded and encoded: taken from recordings of a real Kratos, nothing else imported."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

RECORDINGS = Path(__file__).resolve().parents[1] / "tests" / "recordings" / "kratos-v26.2.0"


def identities(count: int) -> bytes:
    """A list of identities as listIdentities answers it, about one kilobyte each."""
    recorded = next(
        body
        for body in _bodies("admin_identity_crud")
        if isinstance(body, dict) and body.get("verifiable_addresses") and body.get("metadata_public")
    )
    row = {name: value for name, value in recorded.items() if name != "credentials"}
    return _dumps([row | {"id": f"{number:08x}-0000-4000-8000-000000000000"} for number in range(count)])


def login_flow() -> bytes:
    """The largest login flow of the recordings, with nodes of a settings flow: text, image, buttons of providers."""
    flows = [
        body
        for path in sorted(RECORDINGS.glob("*.json"))
        for body in _bodies(path.stem)
        if isinstance(body, dict) and body.get("ui", {}).get("nodes")
    ]
    login = max((flow for flow in flows if "requested_aal" in flow), key=lambda flow: len(_dumps(flow)))
    kinds = [next(n for f in flows for n in f["ui"]["nodes"] if n["type"] == kind) for kind in ("text", "img", "a")]
    nodes = login["ui"]["nodes"] + kinds
    buttons = [node for node in nodes if node["attributes"].get("type") == "submit"]
    while len(nodes) < 18:
        nodes = nodes + buttons[:1]
    return _dumps(login | {"ui": login["ui"] | {"nodes": nodes}})


def session() -> bytes:
    """The answer of whoami."""
    return _dumps(next(b for b in _bodies("native_whoami") if isinstance(b, dict) and "devices" in b))


def _bodies(scenario: str) -> list[Any]:
    exchanges = json.loads((RECORDINGS / f"{scenario}.json").read_text())["exchanges"]
    return [exchange["response"]["body"] for exchange in exchanges]


def _dumps(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()
