"""Answers of Kratos for the tests of the drivers, as small as a server would never make them."""

from __future__ import annotations

from typing import Any

import httpx

from tests.support.stubs import envelope, reply

Json = Any
KRATOS = "http://127.0.0.1:4433"
COOKIES = ["csrf_token_1=a; Path=/; HttpOnly", "ory_kratos_session=b; Path=/; Max-Age=3600"]
SESSION: Json = {"id": "s", "active": True, "identity": {"id": "i", "schema_id": "d", "schema_url": "u", "traits": {}}}


def node(name: str, type: str = "text", value: Json = None, group: str = "default", **more: Json) -> Json:
    attributes = {"name": name, "type": type, "value": value, "disabled": False, "node_type": "input"}
    return {"type": "input", "group": group, "attributes": attributes, "messages": [], "meta": {}, **more}


def message(id: int, type: str = "error") -> Json:
    return {"id": id, "text": f"text {id}", "type": type}


def flow(
    id: str = "flow-1", state: str = "choose_method", nodes: Json = (), messages: Json = None, **more: Json
) -> Json:
    return {
        "id": id,
        "type": "api",
        "expires_at": "2026-01-01T00:00:00Z",
        "issued_at": "2026-01-01T00:00:00Z",
        "request_url": f"{KRATOS}/self-service/login/api",
        "state": state,
        "ui": {
            "action": f"{KRATOS}/x",
            "method": "POST",
            "nodes": None if nodes is None else [*nodes],
            "messages": messages,
        },
        **more,
    }


def signed_in(token: str | None = "ory_st_new", identity: str | None = "i", **more: Json) -> Json:
    session = {**SESSION, "identity": None if identity is None else {**SESSION["identity"], "id": identity}}
    return {"session_token": token, "session": session, "continue_with": None, **more}


def refused(status: int, error_id: str | None = None, details: Json = None, **siblings: Json) -> httpx.Response:
    body = envelope(status, error_id)
    if details is not None:
        body["error"]["details"] = details
    return reply(status, {**body, **siblings})


def expired(use: str | None = "flow-2") -> httpx.Response:
    return refused(410, "self_service_flow_expired", **({"use_flow_id": use} if use else {}))
