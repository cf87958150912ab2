"""The form of login: the methods it offers for the first factor, and for the second.

What a submit does is in login.py.
"""

from __future__ import annotations

from ory_async.testing.kratos.flows.flow import Flow, Form, Node
from ory_async.testing.kratos.flows.forms import csrf_node, label, node, password_nodes, title_label
from ory_async.testing.kratos.flows.oidc import provider_nodes


def nodes(form: Form, flow: Flow) -> list[Node] | None:
    """The whole form; None when no method is left for an app."""
    if flow.requested_aal != "aal1":
        return _second_factor_nodes(form, flow)
    trait = form.schema.identifier_trait()
    meta = (title_label(trait, form.profile) if trait else {}) or label(1070004, "ID")
    if form.config.login_style == "identifier_first" and not flow.refresh:
        group = "identifier_first"
        return [
            node(group, "identifier", "text", meta, value="", required=True, autocomplete="username webauthn"),
            node(group, "method", "submit", label(1070009, "Continue"), value=group),
            csrf_node(),
        ]
    methods = first_factor_nodes(form, flow)
    if not methods and flow.type == "api":
        return None
    return [csrf_node(), node("default", "identifier", "text", meta, value="", required=True), *methods]


def first_factor_nodes(form: Form, flow: Flow) -> list[Node]:
    """The methods to choose from once it is clear, or asked beside them, who signs in."""
    known = flow.identity if flow.refresh else None
    nodes = provider_nodes(form, (1010002, "Sign in with"), known)
    if "code" in form.config.methods and not form.config.code_mfa:
        nodes.append(node("code", "method", "submit", label(1010015, "Send sign in code"), value="code"))
    if "password" in form.config.methods and (known is None or known.has_password):
        words = label(1010001, "Sign in") if flow.refresh else label(1010022, "Sign in with password")
        nodes += password_nodes("current-password", words)
    return nodes


def _second_factor_nodes(form: Form, flow: Flow) -> list[Node] | None:
    """What the user has set up; null when that is nothing."""
    identity, nodes = flow.identity, list[Node]()
    if identity is not None and "totp" in form.config.methods and identity.totp_secret:
        nodes.append(node("totp", "totp_code", "text", label(1010006, "Authentication code"), value="", required=True))
        words = label(1010009, "Use Authenticator")
        nodes.append(node("totp", "method", "submit", words, value="totp"))
    if identity is not None and "lookup_secret" in form.config.methods and identity.lookup_secrets:
        words = label(1010007, "Backup recovery code")
        nodes.append(node("lookup_secret", "lookup_secret", "text", words, value="", required=True))
        words = label(1010010, "Use backup recovery code")
        nodes.append(node("lookup_secret", "method", "submit", words, value="lookup_secret"))
    if nodes or flow.type == "browser":
        nodes.insert(0, csrf_node())
    if identity is not None and form.config.code_mfa:
        for address in identity.code_addresses:
            words = label(1010023, f"Send code to {address}", address=address, channel="email")
            nodes.append(node("code", "address", "submit", words, value=address))
    return nodes or None
