"""The nodes of forms: making them, and changing those of a flow.

Which nodes a form has is decided by its kind.
"""

from __future__ import annotations

from typing import Any

from ory_async.testing.http.wire import JsonObject, is_object
from ory_async.testing.kratos.flows.flow import Flow, Form, Message, Node
from ory_async.testing.kratos.flows.messages import message
from ory_async.testing.kratos.schema import Trait, input_type
from ory_async.testing.profile import Profile


def label(id: int, text: str, **context: Any) -> JsonObject:
    """The meta of a labelled node."""
    return {"label": message(id, text, "info", **context)}


def node(group: str, name: str, type: str, meta: JsonObject | None = None, **attributes: Any) -> Node:
    """An input node."""
    inner = {"name": name, "type": type, **attributes, "disabled": False, "node_type": "input"}
    return {"type": "input", "group": group, "attributes": inner, "messages": [], "meta": meta or {}}


def csrf_node() -> Node:
    """The csrf node; the engine writes the token of a browser flow into it, that of a native flow stays empty."""
    return node("default", "csrf_token", "hidden", value="", required=True)


def need_csrf_node(flow: Flow) -> None:
    """Some forms get their csrf node only with the first mistake."""
    if not any(each["attributes"].get("name") == "csrf_token" for each in flow.nodes or []):
        flow.nodes = [*(flow.nodes or []), csrf_node()]


def title_label(trait: Trait, profile: Profile) -> JsonObject:
    title = trait.schema.get("title")
    if not title:
        return {}
    name = {"name": trait.name} if profile.label_names_the_trait else {}
    return label(1070002, str(title), title=title, **name)


def trait_nodes(form: Form, group: str, *, hidden: bool = False) -> list[Node]:
    """One node per trait."""
    nodes: list[Node] = []
    for trait in form.schema.traits:
        kind = input_type(trait.schema)
        extra: JsonObject = {"required": True} if trait.required else {}
        if kind == "email":
            extra["autocomplete"] = "email"
        nodes.append(node(group, trait.name, "hidden" if hidden else kind, title_label(trait, form.profile), **extra))
    return nodes


def password_nodes(autocomplete: str, submit: JsonObject) -> list[Node]:
    word = label(1070001, "Password")
    return [
        node("password", "password", "password", word, required=True, autocomplete=autocomplete),
        node("password", "method", "submit", submit, value="password"),
    ]


# -- changing the form


def fill(flow: Flow, values: Any, prefix: str = "") -> None:
    """Write what was sent into the nodes of the same name; passwords are never written."""
    if not is_object(values):
        return
    for name, value in values.items():
        if is_object(value):
            fill(flow, value, f"{prefix}{name}.")
            continue
        for each in flow.nodes or []:
            attributes = each["attributes"]
            if attributes.get("name") == f"{prefix}{name}" and attributes["type"] not in ("submit", "password"):
                _set_value(attributes, value)


def show_traits(flow: Flow, traits: Any) -> None:
    """Write the traits that were sent into the form; a trait that was not sent is empty."""
    for each in flow.nodes or []:
        if str(each["attributes"].get("name")).startswith("traits."):
            each["attributes"].pop("value", None)
    fill(flow, {"traits": traits})


def forget(flow: Flow, prefix: str) -> None:
    """Empty the nodes whose names begin so."""
    for each in flow.nodes or []:
        if str(each["attributes"].get("name")).startswith(prefix):
            each["attributes"].pop("value", None)


def _set_value(attributes: JsonObject, value: Any) -> None:
    """Put `value` behind `type`, where the servers write it."""
    if "value" in attributes:
        attributes["value"] = value
        return
    rest = {key: attributes.pop(key) for key in list(attributes) if key not in ("name", "type")}
    attributes |= {"value": value, **rest}


def clear_messages(flow: Flow) -> None:
    """Forget what the last submit was told."""
    flow.messages = []
    for each in flow.nodes or []:
        each["messages"] = []


def complain(flow: Flow, name: str, words: Message) -> None:
    """Attach a message to the node of that name, making a bare one when the form has none."""
    if flow.nodes is None:
        flow.nodes = []
    for each in flow.nodes:
        attributes = each["attributes"]
        if attributes.get("name") == name and attributes["type"] != "submit":
            each["messages"].append(words)
            return
    bare = node("default", name, "text")
    bare["messages"].append(words)
    at = next((i for i, n in enumerate(flow.nodes) if n["group"] not in ("default",)), len(flow.nodes))
    flow.nodes.insert(at, bare)
