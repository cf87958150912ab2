"""What a server is answered: a decision as it understands it, or that an application failed, or turned it away.

| hook | heard |
|---|---|
| before any flow | `allow` |
| after login | `allow` `refuse` `refuse_flow` |
| after registration, after settings | `allow` `refuse` `refuse_flow` `change` |
| after recovery | `allow` |
| after verification | `allow` `refuse_flow` (the address stays verified) |
| Hydra's token hook | `allow` `claims` `deny` |
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

import attrs

from ory_async._runtime.json import dumps, is_list, is_mapping
from ory_async._runtime.models import UNSET
from ory_async.errors import HookRefused, InvalidArgument
from ory_async.hooks import messages
from ory_async.hooks.courier import CourierMessage
from ory_async.hooks.decisions import Allow, Change, Claims, Deny, Refuse, Said
from ory_async.hooks.hydra import TokenHook
from ory_async.hooks.kratos import KratosHook

SYSTEM: Final = 5000001
"""The message id of Ory for a failure that is nobody's input."""
_STATUS = {"no_key": 401, "wrong_key": 401, "too_large": 413, "not_json": 400, "malformed": 400, "unknown_flow": 404}


@attrs.frozen
class Answer:
    """status, and a JSON value; None has no body. Never an empty 200: Kratos takes it for a failure."""

    status: int
    value: Any = attrs.field(default=None, repr=False)

    @property
    def content(self) -> bytes:
        """The bytes of the body."""
        return b"" if self.value is None else dumps(self.value)


_GO_ON = Answer(204)


def answer(hook: KratosHook | TokenHook | CourierMessage, decision: object) -> Answer:
    """The answer that says this to the server; None is `allow()`.

    Raises InvalidArgument for a decision that the server would not hear from this hook, TypeError for what is none.
    """
    if decision is None or isinstance(decision, Allow):
        return _GO_ON
    if isinstance(hook, KratosHook) and isinstance(decision, Refuse):
        return Answer(400, {"messages": _messages(hook, decision)})
    if isinstance(hook, KratosHook) and isinstance(decision, Change):
        return Answer(200, {"identity": _identity(hook, decision)})
    if isinstance(hook, TokenHook) and isinstance(decision, Claims):
        # At a refresh Hydra keeps nothing but what it is told here.
        id_token = {**hook.id_token_claims, **decision.id_token}
        access_token = {**hook.access_token_claims, **decision.access_token}
        return Answer(200, {"session": {"id_token": id_token, "access_token": access_token}})
    if isinstance(hook, TokenHook) and isinstance(decision, Deny):
        return Answer(403, {"error": "access_denied"})
    name = hook.name if isinstance(hook, KratosHook) else type(hook).__name__
    raise TypeError(messages.not_a_decision(name, type(decision)))


def failing(hook: KratosHook | TokenHook | CourierMessage) -> Answer:
    """The answer for an application that failed.

    Kratos shows its user a message over the form where it can, without asking again: a 5xx would be repeated for
    three seconds. Hydra tells its client `server_error`, and the courier puts the message back into its queue.
    """
    if isinstance(hook, KratosHook):
        return Answer(400, {"messages": [_group("#/", [Said(messages.SORRY, SYSTEM)])]})
    return Answer(503 if isinstance(hook, CourierMessage) else 400, {"error": "hook_failed"})


def refused(error: HookRefused) -> Answer:
    """The answer to a request that was turned away."""
    return Answer(_STATUS[error.why], {"error": error.why, "reason": messages.REFUSED[error.why]})


# -- refusals


def _messages(hook: KratosHook, decision: Refuse) -> list[dict[str, Any]]:
    why = messages.NO_REFUSAL.get("before" if hook.when == "before" else hook.kind)
    if why:
        raise InvalidArgument("decision", messages.unheard(hook.name, "a refusal", why))
    places: dict[str, list[Said]] = {}
    for said in decision.said:
        places.setdefault(_place(hook, said.field), []).append(said)
    return [_group(place, found) for place, found in places.items()]


def _place(hook: KratosHook, field: str | None) -> str:
    """The JSON pointer of an input, as Kratos reads it."""
    if field is None:
        return "#/"
    if hook.kind == "verification":
        raise InvalidArgument("field", messages.FIELD_AFTER_VERIFICATION)
    names = hook.inputs
    if field not in names:
        raise InvalidArgument("field", messages.no_such_field(field, names))
    return "#/" + "/".join(part.replace("~", "~0").replace("/", "~1") for part in field.split("."))


def _group(place: str, found: list[Said]) -> dict[str, Any]:
    rows = [{"id": said.id, "text": said.text, "type": "error", "context": said.context} for said in found]
    return {"instance_ptr": place, "messages": [{k: v for k, v in row.items() if v is not None} for row in rows]}


# -- changes


def _identity(hook: KratosHook, decision: Change) -> dict[str, Any]:
    why = messages.NO_CHANGE.get("before" if hook.when == "before" else hook.kind)
    if why:
        raise InvalidArgument("decision", messages.unheard(hook.name, "a change", why))
    members = {
        "traits": decision.traits,
        "state": decision.state,
        "schema_id": decision.schema_id,
        "verifiable_addresses": _verified(hook, decision) if decision.verified else None,
    }
    metadata = {"metadata_public": decision.metadata_public, "metadata_admin": decision.metadata_admin}
    changed = {name: value for name, value in members.items() if value is not None}
    return changed | {name: value for name, value in metadata.items() if value is not UNSET}


def _verified(hook: KratosHook, decision: Change) -> list[dict[str, Any]]:
    """Kratos replaces the whole list: those that are known stay, with what is known of them."""
    traits = hook.traits if decision.traits is None else decision.traits
    if not set(decision.verified) <= _texts(traits):
        raise InvalidArgument("verified", messages.NOT_AMONG_TRAITS)
    known = (hook.identity.verifiable_addresses if hook.identity else None) or []
    found: dict[str, dict[str, Any]] = {each.value: each.to_dict() for each in known}
    for value in decision.verified:
        via = "email" if "@" in value else "sms"
        found[value] = {"value": value, "via": via, **found.get(value, {}), "verified": True, "status": "completed"}
    return list(found.values())


def _texts(value: Any) -> set[str]:
    """All texts in a JSON value, as Kratos compares addresses."""
    if isinstance(value, str):
        return {value.strip().lower() if "@" in value else value.strip()}
    inner: Iterable[Any] = value.values() if is_mapping(value) else value if is_list(value) else ()
    return {text for each in inner for text in _texts(each)}
