"""What a person rendering a form asks a flow for, on every recorded flow and on odd ones. 3-11.

Expectations are computed here from the recorded JSON.
"""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import ory_async.v1.models as models

RECORDINGS = Path(__file__).resolve().parents[1] / "recordings"
SETS = ("kratos-v1.3.1", "kratos-v26.2.0")
MODELS = {
    "/self-service/login": models.LoginFlow,
    "/self-service/registration": models.RegistrationFlow,
    "/self-service/settings": models.SettingsFlow,
    "/self-service/recovery": models.RecoveryFlow,
    "/self-service/verification": models.VerificationFlow,
}
BUTTONS = ("submit", "button")


@cache
def recorded() -> list[tuple[str, Any, dict[str, Any]]]:
    """(where, model, JSON) of every flow that a server answered."""
    found: list[tuple[str, Any, dict[str, Any]]] = []
    for name in SETS:
        for path in sorted((RECORDINGS / name).glob("*.json")):
            for index, exchange in enumerate(json.loads(path.read_text(encoding="utf-8"))["exchanges"]):
                body = exchange["response"]["body"]
                if isinstance(body, dict) and "ui" in body:
                    kind = next(m for start, m in MODELS.items() if exchange["request"]["path"].startswith(start))
                    found.append((f"{name}/{path.stem}#{index}", kind, body))
    return found


def inputs(body: dict[str, Any]) -> list[dict[str, Any]]:
    nodes = (body["ui"] or {}).get("nodes") or []
    return [node["attributes"] for node in nodes if node["attributes"]["node_type"] == "input"]


def node(name: str, value: Any = None, type_: str = "text", **more: Any) -> dict[str, Any]:
    attributes = {"node_type": "input", "name": name, "type": type_, "value": value, "disabled": False}
    return {"type": "input", "group": "default", "messages": [], "meta": {}, "attributes": attributes, **more}


def flow(nodes: Any, messages: Any = None) -> models.LoginFlow:
    ui = {"action": "http://x", "method": "POST", "nodes": nodes, "messages": messages}
    return models.LoginFlow.from_dict({"id": "f", "type": "api", "state": "choose_method", "ui": ui})


def test_3_11_the_recordings_hold_flows_of_every_kind() -> None:
    """Guards the tests below."""
    kinds = Counter(kind.__name__ for _, kind, _ in recorded())
    assert set(kinds) == {kind.__name__ for kind in MODELS.values()}
    assert Counter(body["type"] for _, _, body in recorded()).keys() == {"api", "browser"}
    assert sum(kinds.values()) > 700


def test_3_11_csrf_token_is_the_value_of_the_hidden_input() -> None:
    found: Counter[str] = Counter()
    for where, kind, body in recorded():
        values = [a.get("value") or None for a in inputs(body) if a["name"] == "csrf_token"]
        wanted = values[0] if values else None
        assert kind.from_dict(body).csrf_token == wanted, where
        found[f"{body['type']} {'with' if wanted else 'without'}"] += 1
    assert found["browser with"] > 100
    assert found["api without"] > 100


def test_3_11_nodes_come_in_order_and_by_group() -> None:
    groups: Counter[str] = Counter()
    for where, kind, body in recorded():
        view = kind.from_dict(body)
        nodes = body["ui"].get("nodes") or []
        assert [n.attributes.to_dict() for n in view.nodes()] == [without_null(n["attributes"]) for n in nodes], where
        for group in {n["group"] for n in nodes} | {"no such group"}:
            wanted = [without_null(n["attributes"]) for n in nodes if n["group"] == group]
            assert [n.attributes.to_dict() for n in view.nodes(group=group)] == wanted, where
            groups[group] += len(wanted)
    assert {"default", "password", "code", "oidc", "totp", "profile"} <= groups.keys()


def without_null(value: dict[str, Any]) -> dict[str, Any]:
    return {key: item for key, item in value.items() if item is not None}


def test_3_11_messages_have_stable_ids() -> None:
    found: Counter[int] = Counter()
    for where, kind, body in recorded():
        wanted = [(m["id"], m["type"]) for m in body["ui"].get("messages") or []]
        messages = kind.from_dict(body).messages
        assert [(m.id, m.type) for m in messages] == wanted, where
        found.update(m.id for m in messages)
    assert {4000006, 4060006, 1060003, 1080003} <= found.keys()


def test_3_11_field_errors_are_by_the_name_of_the_input() -> None:
    found: Counter[str] = Counter()
    for where, kind, body in recorded():
        wanted: dict[str, list[int]] = {}
        for each in body["ui"].get("nodes") or []:
            for message in each.get("messages") or []:
                if message["type"] == "error":
                    wanted.setdefault(each["attributes"]["name"], []).append(message["id"])
        errors = kind.from_dict(body).field_errors
        assert {name: [m.id for m in messages] for name, messages in errors.items()} == wanted, where
        found.update(errors.keys())
    assert {"traits.email", "password", "identifier", "totp_code"} <= found.keys()


def test_3_11_values_are_what_the_inputs_hold_without_buttons() -> None:
    """What can be filled into the form again; pressing a button is another decision."""
    found: Counter[str] = Counter()
    for where, kind, body in recorded():
        wanted = {
            a["name"]: a["value"]
            for a in inputs(body)
            if a["type"] not in BUTTONS and a.get("value") is not None and a["name"] not in ("csrf_token", "method")
        }
        values = kind.from_dict(body).values()
        assert values == wanted, where
        found.update(values.keys())
    assert {"traits.email", "identifier"} <= found.keys()
    assert not {"lookup_secret_regenerate", "totp_unlink", "resend", "provider", "screen"} & found.keys()


def test_3_11_methods_are_those_that_can_be_submitted() -> None:
    found: Counter[str] = Counter()
    for where, kind, body in recorded():
        wanted = list(dict.fromkeys(a["value"] for a in inputs(body) if a["name"] == "method" and a.get("value")))
        assert kind.from_dict(body).methods == wanted, where
        found.update(wanted)
    assert {"password", "code", "profile", "totp"} <= found.keys()


def test_3_11_a_form_without_nodes_is_empty() -> None:
    """Kratos answers `nodes: null` where no method is left."""
    without = [(where, kind, body) for where, kind, body in recorded() if body["ui"].get("nodes", 0) is None]
    assert len(without) >= 4
    for where, kind, body in without:
        view = kind.from_dict(body)
        seen = (view.csrf_token, view.nodes(), view.nodes("code"), view.field_errors, view.values(), view.methods)
        assert seen == (None, [], [], {}, {}, []), where
        assert [m.id for m in view.messages] == [m["id"] for m in body["ui"].get("messages") or []]


@pytest.mark.parametrize("kind", MODELS.values(), ids=lambda kind: kind.__name__)
def test_3_11_a_flow_without_a_form_is_empty(kind: Any) -> None:
    for body in ({}, {"ui": None}, {"ui": {}}, {"ui": {"nodes": None, "messages": None}}):
        view = kind.from_dict(body)
        assert view.csrf_token is None
        assert (view.nodes(), view.messages, view.methods) == ([], [], [])
        assert (view.field_errors, view.values()) == ({}, {})


def test_3_11_unknown_nodes_are_passed_over() -> None:
    error = {"id": 7, "text": "x", "type": "error"}
    hologram = {"type": "hologram", "group": "zz", "messages": [error], "meta": {}, "attributes": {"node_type": "zz"}}
    view = flow([hologram, node("csrf_token", "t", "hidden"), node("identifier", "a@b.c", messages=[error]), hologram])
    assert view.csrf_token == "t"
    assert len(view.nodes()) == 4
    assert len(view.nodes("zz")) == 2
    assert view.values() == {"identifier": "a@b.c"}
    assert {name: [m.id for m in found] for name, found in view.field_errors.items()} == {"identifier": [7]}


def test_3_11_only_errors_count_as_field_errors() -> None:
    messages = [
        {"id": 1, "text": "x", "type": "info"},
        {"id": 2, "text": "x", "type": "error"},
        {"id": 3, "text": "x", "type": "zz_future"},
    ]
    view = flow([node("code", messages=messages), node("other", messages=None), node("code", messages=messages[1:2])])
    assert {name: [m.id for m in found] for name, found in view.field_errors.items()} == {"code": [2, 2]}


def test_3_11_values_keep_their_types() -> None:
    """An input holds any JSON value; false, 0 and "" are values, null is none."""
    values = {"a": False, "b": 0, "c": "", "d": {"x": None}, "e": [1], "f": 1.5}
    view = flow([*(node(name, value) for name, value in values.items()), node("g", None)])
    assert view.values() == values


def test_3_11_empty_csrf_tokens_count_as_none() -> None:
    assert flow([node("csrf_token", "", "hidden")]).csrf_token is None
    assert flow([node("csrf_token", None, "hidden")]).csrf_token is None
