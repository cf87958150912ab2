"""The form of settings: what somebody who is signed in may change, with the traits and factors as they are.

What a submit does is in settings.py.
"""

from __future__ import annotations

import copy
from functools import lru_cache
from hashlib import sha1
from typing import Any

from ory_async.testing.http.wire import JsonObject
from ory_async.testing.kratos.flows import messages, totp
from ory_async.testing.kratos.flows.flow import Flow, Form, Node
from ory_async.testing.kratos.flows.forms import csrf_node, fill, label, node, password_nodes, trait_nodes
from ory_async.testing.kratos.flows.oidc import link_nodes
from ory_async.testing.kratos.identity import Identity
from ory_async.testing.source import stamp


def owner(flow: Flow) -> Identity:
    """Whose settings these are."""
    assert flow.identity is not None
    return flow.identity


def _save(method: str) -> Node:
    return node(method, "method", "submit", label(1070003, "Save"), value=method)


def _button(group: str, name: str, id: int, text: str, **attributes: Any) -> Node:
    return node(group, name, "submit", label(id, text), value="true", **attributes)


def _text_node(group: str, id: str, words: JsonObject, meta: JsonObject) -> Node:
    attributes = {"text": words, "id": id, "node_type": "text"}
    return {"type": "text", "group": group, "attributes": attributes, "messages": [], "meta": meta}


def nodes(form: Form, flow: Flow) -> list[Node]:
    """The form of every enabled method, with the traits as they are."""
    identity, methods = owner(flow), form.config.methods
    flow.nodes = [csrf_node(), *trait_nodes(form, "profile"), _save("profile")]
    fill(flow, {"traits": identity.traits})
    if "password" in methods:
        flow.nodes += password_nodes("new-password", label(1070003, "Save"))
    if flow.type == "browser":
        flow.nodes += link_nodes(form, identity)
    if "lookup_secret" in methods:
        flow.nodes += [REVEAL, DISABLE] if identity.lookup_secrets else [REGENERATE]
    if "totp" in methods:
        flow.nodes += _totp_nodes(identity, flow)
    return copy.deepcopy(flow.nodes)


def authenticator(identity: Identity, secret: str) -> str:
    """What an authenticator app has to know."""
    return totp.url(secret, identity.schema.account_name(identity.traits), "FakeOry")


@lru_cache(64)  # a form is built again and again
def _picture(text: str) -> str:
    """A QR code as an address that holds it."""
    import segno  # on first use: most tests look at no settings form

    return segno.make_qr(text, error="l").png_data_uri(scale=5)


def _totp_nodes(identity: Identity, flow: Flow) -> list[Node]:
    if identity.totp_secret:
        return [_button("totp", "totp_unlink", 1050004, "Unlink TOTP Authenticator App", required=True)]
    # Made of the id, which is random: a form that is built again shows the same secret.
    secret: str = flow.memory.setdefault("totp_secret", totp.base32(sha1(flow.id.encode()).digest()))
    source = _picture(authenticator(identity, secret))
    image = {"src": source, "id": "totp_qr", "width": 256, "height": 256, "node_type": "img"}
    words = label(1050005, "Authenticator app QR code")
    hint = "This is your authenticator app secret. Use it if you can not scan the QR code."
    return [
        {"type": "img", "group": "totp", "attributes": image, "messages": [], "meta": words},
        _text_node(
            "totp", "totp_secret_key", messages.message(1050006, secret, "info", secret=secret), label(1050017, hint)
        ),
        node("totp", "totp_code", "text", label(1070006, "Verify code"), required=True),
        _save("totp"),
    ]


REGENERATE = _button("lookup_secret", "lookup_secret_regenerate", 1050008, "Generate new backup recovery codes")
REVEAL = _button("lookup_secret", "lookup_secret_reveal", 1050007, "Reveal backup recovery codes")
DISABLE = _button("lookup_secret", "lookup_secret_disable", 1050016, "Disable this method")
CONFIRM = _button("lookup_secret", "lookup_secret_confirm", 1050011, "Confirm backup recovery codes")


def _code_node(codes: dict[str, Any]) -> Node:
    """The lookup codes; of a used one only when it was used."""
    secrets: list[JsonObject] = []
    for code, used in codes.items():
        if used is None:
            secrets.append(messages.message(1050009, code, "info", secret=code))
        else:
            moment = {"used_at": stamp(used), "used_at_unix": int(used.timestamp())}
            secrets.append(
                messages.message(1050014, f"Secret was used at {used:%Y-%m-%d %H:%M:%S %z}", "info", **moment)
            )
    text = ", ".join("used" if used else code for code, used in codes.items())
    words = messages.message(1050015, text, "info", secrets=secrets)
    meta = label(1050010, "These are your back up recovery codes. Please keep them in a safe place!")
    return _text_node("lookup_secret", "lookup_secret_codes", words, meta)


def show_codes(flow: Flow, codes: dict[str, Any], *buttons: Node) -> None:
    """The lookup part of the form shows codes; the other parts stay."""
    rest = [n for n in flow.nodes or [] if n["group"] != "lookup_secret"]
    flow.nodes = [*rest, _code_node(codes), *copy.deepcopy(list(buttons))]
