"""An account of a provider that belongs to somebody who has signed in otherwise so far: who signs in again is linked.

Who gets there is decided in callback.py.
"""

from __future__ import annotations

from ory_async.testing.http.wire import JsonObject
from ory_async.testing.kratos.flows import messages
from ory_async.testing.kratos.flows.flow import Again, Flow, Node, Service, Submit
from ory_async.testing.kratos.flows.forms import label
from ory_async.testing.kratos.identity import Identity
from ory_async.testing.kratos.state import Taken
from ory_async.testing.source import stamp


def ways_in(service: Service, identity: Identity) -> tuple[list[str], list[str]]:
    """How somebody can sign in: methods, and providers."""
    providers = sorted({provider for provider, _ in identity.oidc or ()})
    methods = [name for name in ("code", "oidc", "password") if name in service.config.methods]
    usable = {"code": bool(identity.code_addresses), "oidc": bool(providers), "password": identity.has_password}
    return [name for name in methods if usable[name]], providers


def offer(flow: Flow, used: str, identifier: str, ways: tuple[list[str], list[str]] | None) -> None:
    """Make the form of a login one that links. used: the provider that leads here. ways: only these are offered."""
    nodes: list[Node] = []
    for each in flow.nodes or []:
        attributes, group = each["attributes"], each["group"]
        if group == "oidc":
            shown = attributes["value"] != used and (ways is None or attributes["value"] in ways[1])
            title = each["meta"]["label"]["context"]["provider"]
            each["meta"] = label(1010018, f"Confirm with {title}", provider=title)
        else:
            shown = group == "default" or ways is None or group in ways[0]
        if each["meta"].get("label", {}).get("id") == 1010001:
            each["meta"] = label(1010017, "Sign in and link")
        if attributes["name"] == "identifier":
            attributes |= {"type": "hidden", "value": identifier}
        nodes += [each] if shown else []
    flow.nodes = nodes


def link(submit: Submit, identity: Identity) -> list[JsonObject]:
    """Link the account that waits for this, if one does; gives the method that the session gets on top."""
    wanted, store, flow = submit.flow.memory.get("link"), submit.service.store, submit.flow
    if wanted is None:
        return []
    known = {name for names in identity.identifiers().values() for name in names}
    if wanted["identifier"] not in known:
        flow.messages = [messages.LINKED_TO_SOMEBODY_ELSE]
        raise Again
    try:
        store.add_account(identity, (wanted["provider"], wanted["subject"]))
    except Taken:
        flow.messages = [messages.taken("", (), False)]
        raise Again from None
    return [{"method": "oidc", "aal": "aal1", "completed_at": stamp(store.now())}]
