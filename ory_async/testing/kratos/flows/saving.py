"""Identities that registration and settings save, and the hooks around that: some may change them, some only hear.

Which hooks there are, and what they answer, is in hooks.py.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from ory_async.testing.http.wire import Call, JsonObject, Refused
from ory_async.testing.kratos.flows import hooks, messages
from ory_async.testing.kratos.flows.flow import Again, Flow, HookStopped, Service, Submit
from ory_async.testing.kratos.flows.forms import complain, fill
from ory_async.testing.kratos.identity import Identity
from ory_async.testing.kratos.schema import IdentitySchema
from ory_async.testing.kratos.state import Taken


def stopped(flow: Flow, error: HookStopped, traits: Any = None) -> Again | Refused:
    """What a submit comes to that a hook has stopped: the form with its words, or an error."""
    if not error.refused:
        return error.envelope(400)
    if traits is not None:
        fill(flow, {"traits": traits})
    hooks.complain(flow, error)
    return Again()


def check_traits(service: Service, flow: Flow, schema: IdentitySchema, traits: Any) -> None:
    """Answer with the form when traits do not fit."""
    violations = schema.violations(traits)
    for violation in violations:
        complain(flow, violation.name, messages.violation_message(violation, service.profile))
    if violations:
        raise Again


def register(service: Service, flow: Flow, call: Call, method: str, body: JsonObject, **credentials: Any) -> Identity:
    """Make the identity of a registration; hooks that may change it come first. Raises Taken, Again, Refused."""
    store = service.store
    draft = store.draft(body, **credentials)
    try:
        given = service.hooks.after(flow, call, method, draft, early=True, saved=False)
    except HookStopped as error:
        raise stopped(flow, error, draft.traits) from None
    check_traits(service, flow, draft.schema, draft.traits)
    addresses = given or body.get("verifiable_addresses")
    return store.add(draft, addresses, sent=service.config.verification != "off")


def registered(service: Service, flow: Flow, call: Call, method: str, identity: Identity) -> None:
    """The hooks after a registration that was saved. Raises Refused."""
    _hear(service, flow, call, method, identity)


def save(submit: Submit, method: str, identity: Identity, traits: Any, change: Callable[[], None]) -> None:
    """Save what a settings flow changes; hooks that may change it come first. Raises Again and Refused.

    traits: new ones; None: the same. change: does the rest.
    """
    service, flow = submit.service, submit.flow
    draft = copy.copy(identity)
    draft.state_changed_at = None  # the servers lose it here
    draft.traits = copy.deepcopy(identity.traits if traits is None else traits)
    draft.metadata_public, draft.metadata_admin = copy.deepcopy((draft.metadata_public, draft.metadata_admin))
    try:
        addresses = service.hooks.after(flow, submit.call, method, draft, early=True)
    except HookStopped as error:
        raise stopped(flow, error, draft.traits) from None
    kept = ("traits", "state", "metadata_public", "metadata_admin", "external_id")
    members = {name: getattr(draft, name) for name in kept}
    same = all(members[name] == getattr(identity, name) for name in kept) and draft.schema is identity.schema
    if traits is not None or not same or addresses:
        check_traits(service, flow, draft.schema, draft.traits)
        try:
            service.store.update(
                identity, {**members, "schema_id": draft.schema.id, "verifiable_addresses": addresses or None}
            )
        except Taken:
            flow.messages = [messages.taken("", (), False)]
            raise Again from None
        identity.state_changed_at = None
    change()


def saved(submit: Submit, method: str, identity: Identity) -> None:
    """The hooks after settings that were saved. Raises Refused."""
    _hear(submit.service, submit.flow, submit.call, method, identity)


def _hear(service: Service, flow: Flow, call: Call, method: str, identity: Identity) -> None:
    try:
        service.hooks.after(flow, call, method, copy.copy(identity), early=False)
    except HookStopped as error:
        raise error.envelope(400) from None
