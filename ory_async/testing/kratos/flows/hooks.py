"""Web hooks: who is called before and after which flow, with what, and what an answer means for the flow.

How a request gets there is in `http/outgoing.py`; where in a flow its hooks run is decided by its kind and the engine.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from starlette.types import ASGIApp

from ory_async.hooks.config import Power
from ory_async.hooks.kratos import FLOWS, WHENS, FlowName, When, kratos_body
from ory_async.testing.http.outgoing import NoReply, Outgoing, Reply, Target, target_of
from ory_async.testing.http.wire import Call, JsonObject, is_list, is_object
from ory_async.testing.kratos.documents import identity_document
from ory_async.testing.kratos.flows.flow import Flow, HookStopped, Message, flow_document
from ory_async.testing.kratos.flows.forms import node
from ory_async.testing.kratos.flows.messages import generic
from ory_async.testing.kratos.identity import Identity
from ory_async.testing.kratos.state import Store, Unfit

NOBODY = "00000000-0000-0000-0000-000000000000"
_NEVER = "0001-01-01T00:00:00Z"
_BLANK = {"id": NOBODY, "created_at": _NEVER, "updated_at": _NEVER}
_UNSAVED = {**_BLANK, "schema_url": ""}
_LET_THROUGH = {
    "accept", "accept-encoding", "accept-language", "content-length", "content-type", "origin", "priority", "referer",
    "sec-ch-ua", "sec-ch-ua-mobile", "sec-ch-ua-platform", "sec-fetch-dest", "sec-fetch-mode", "sec-fetch-site",
    "sec-fetch-user", "true-client-ip", "user-agent",
}  # fmt: skip
_UNREADABLE = "webhook response could not be unmarshalled properly from JSON"
_UPSTREAM = "A third-party upstream service responded improperly. Please try again later."
_UNREACHED = "A third-party upstream service could not be reached. Please try again later."


@dataclass(frozen=True, slots=True)
class Hook:
    """One web hook of Kratos.

    kind, when: `registration`, `after` and so on. at: a URL, an ASGI app, or a Target with more about it; an app gets
    its requests at `/hooks/{kind}/{when}`, where `ory_async.fastapi.hooks` listens.
    parse, can_interrupt, ignore: what Kratos does with the answer, as in its configuration.
    method: only after this one (`password`, `oidc`, …); None: after all. key: sent as `Authorization: Bearer KEY`.
    body: makes the JSON of a request from the context that Jsonnet gets; None: that of `ory_async.hooks`.
    Raises ValueError for what Kratos would refuse in its configuration.
    """

    kind: str
    when: str
    at: str | ASGIApp | Target
    parse: bool = field(default=False, kw_only=True)
    can_interrupt: bool = field(default=False, kw_only=True)
    ignore: bool = field(default=False, kw_only=True)
    method: str | None = field(default=None, kw_only=True)
    key: str | None = field(default=None, kw_only=True, repr=False)
    body: Callable[[JsonObject], Any] | None = field(default=None, kw_only=True)

    def __post_init__(self) -> None:
        if self.kind not in FLOWS or self.when not in WHENS:
            raise ValueError(f"no hook {self.when} {self.kind}: before or after one of {', '.join(FLOWS)}")
        if self.ignore and (self.parse or self.can_interrupt):
            raise ValueError("a hook whose answer is ignored cannot parse it")
        if self.target.url == "":
            raise ValueError("a hook needs somebody to call")

    @classmethod
    def of(
        cls, powers: Mapping[tuple[FlowName, When], Power], at: str | ASGIApp | Target, *, key: str | None = None
    ) -> list[Hook]:
        """The hooks that `ory-async hooks config` makes for an application: `Hook.of(hooks.powers, app, key=KEY)`.

        Raises ValueError where none is handled yet: a handler that is decorated later would never be called.
        """
        if not powers:
            raise ValueError("no hook is handled yet: decorate the handlers first, then make the fake")
        return [
            cls(kind, when, at, key=key, parse=power == "change", can_interrupt=power == "refuse")
            for (kind, when), power in powers.items()
        ]

    @property
    def name(self) -> str:
        """`after_registration`."""
        return f"{self.when}_{self.kind}"

    @property
    def target(self) -> Target:
        """Where its requests go."""
        target = target_of(self.at, f"/hooks/{self.kind}/{self.when}")
        return target if self.key is None else replace(target, key=self.key)

    @property
    def early(self) -> bool:
        """Is it called before anything is saved?"""
        return self.parse or self.can_interrupt

    def request(self, context: JsonObject) -> Any:
        """The JSON of a request."""
        if self.body is not None:
            return self.body(context)
        return kratos_body(self.kind, self.when, context)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Hooks:
    """The hooks of a Kratos, in the configured order."""

    rows: tuple[Hook, ...]
    outgoing: Outgoing
    store: Store

    def before(self, flow: Flow, call: Call, nodes: list[JsonObject] | None) -> None:
        """Those before a flow. nodes: of the form that they see. Raises HookStopped."""
        for hook in self._of(flow, "before"):
            context = _context(flow, call)
            context["flow"].pop("transient_payload", None)
            context["flow"]["ui"]["nodes"] = nodes
            self._call(hook, context, None)

    def after(
        self,
        flow: Flow,
        call: Call,
        method: str,
        identity: Identity,
        *,
        early: bool | None = None,
        saved: bool = True,
        session: JsonObject | None = None,
    ) -> Any:
        """Those after a flow. Raises HookStopped.

        identity: as it is to be; what hooks change is changed here, so hand in a copy of one that is saved.
        early: only those that are called before anything is saved, or only the others. saved: False: it has no id yet.
        Returns the verifiable addresses that the last hook gave; None: none did.
        """
        addresses: Any = None
        shown_addresses = {} if saved else _addresses(identity)
        for hook in self._of(flow, "after", method):
            if early is not None and hook.early != early:
                continue
            context = _context(flow, call)
            shown = identity_document(identity, call.base)
            context["identity"] = shown if saved else {**shown, **_UNSAVED, **shown_addresses}
            if early:
                context["identity"].setdefault("state_changed_at", None)
            if session is not None:
                context["session"] = {**session, "identity": context["identity"]}
            changed = self._call(hook, context, flow)
            if changed is not None:
                addresses = self._change(identity, changed) or addresses
                if addresses:
                    shown_addresses["verifiable_addresses"] = [{**each, **_BLANK} for each in addresses]
        return addresses

    def _of(self, flow: Flow, when: str, method: str | None = None) -> list[Hook]:
        rows = [hook for hook in self.rows if (hook.kind, hook.when) == (flow.kind.name, when)]
        return [hook for hook in rows if hook.method in (None, method)]

    def _call(self, hook: Hook, context: JsonObject, flow: Flow | None) -> JsonObject | None:
        """The identity that the answer of a hook wants, if it has a say."""
        body = hook.request(context)

        def send() -> Reply:
            return self.outgoing.send(hook.name, hook.target, body, ids=True)

        if hook.ignore:
            self.outgoing.behind(lambda: _ignored(send))
            return None
        try:
            reply = send()
        except NoReply as error:
            if error.late:
                raise HookStopped(str(error), status=504, reason=_UNREACHED) from None
            raise HookStopped(str(error)) from None
        if reply.status >= 400:
            if hook.early:
                raise _complaints(reply)
            text = f"webhook failed with status code {reply.status}"
            raise HookStopped(text, status=502, reason=_UPSTREAM)
        return _identity(reply) if hook.parse and reply.status == 200 else None

    def _change(self, identity: Identity, changed: JsonObject) -> Any:
        """Write what a hook wants into an identity; gives back its addresses."""
        for name in ("traits", "metadata_public", "metadata_admin"):
            if name in changed:
                setattr(identity, name, changed[name])
        identity.state = changed.get("state") or identity.state
        if changed.get("schema_id"):
            try:
                identity.schema = self.store.schema(changed["schema_id"])
            except Unfit as error:
                raise HookStopped(str(error), complaints=[("", generic(str(error)))]) from None
        return changed.get("verifiable_addresses")


def _ignored(send: Callable[[], Reply]) -> None:
    try:
        send()
    except NoReply:
        pass  # nobody hears of it


def _context(flow: Flow, call: Call) -> JsonObject:
    """What the Jsonnet of a hook gets, but for identity and session."""
    query = f"?{call.query}" if call.query else ""
    headers: dict[str, list[str]] = {}
    for name, value in call.headers.items():
        if name.lower() in _LET_THROUGH:
            headers.setdefault(name.title(), []).append(value)
    return {
        "flow": {**flow_document(flow), "transient_payload": flow.payload or {}},
        "request_headers": headers,
        "request_method": call.method,
        "request_url": f"{call.base}{call.path}{query}",
        "request_cookies": call.cookies,
    }


def _addresses(identity: Identity) -> JsonObject:
    """The addresses of an identity that is not saved."""
    found: JsonObject = {}
    for use, extra in (("verifiable", {"verified": False, "status": "pending"}), ("recovery", dict[str, Any]())):
        rows = identity.schema.addresses("verification" if use == "verifiable" else use, identity.traits)
        if rows:
            found[f"{use}_addresses"] = [{"value": value, "via": via, **extra, **_BLANK} for via, value in rows]
    return found


# -- what an answer means


def _decoded(reply: Reply) -> Any:
    """The first JSON value of an answer."""
    if not reply.content.strip():
        raise HookStopped(f"{_UNREADABLE}: EOF")
    try:
        return json.JSONDecoder().raw_decode(reply.content.decode().lstrip())[0]
    except ValueError:
        raise HookStopped(f"{_UNREADABLE}: invalid character in literal") from None


def _unreadable(what: str) -> HookStopped:
    return HookStopped(f"{_UNREADABLE}: json: cannot unmarshal {what}")


def _identity(reply: Reply) -> JsonObject | None:
    value = _decoded(reply)
    if value is None:
        return None
    if not is_object(value):
        raise _unreadable("the answer into an object")
    identity = value.get("identity")
    if identity is None:
        return None
    if not is_object(identity):
        raise _unreadable("identity into an object")
    for name, kind in (("schema_id", str), ("state", str), ("verifiable_addresses", list)):
        if identity.get(name) is not None and not isinstance(identity[name], kind):
            raise _unreadable(f"{name} into a {kind.__name__}")
    return identity


def _complaints(reply: Reply) -> HookStopped:
    """What the user is told; a failure when that cannot be read."""
    value = _decoded(reply)
    groups: Any = (value.get("messages") or []) if is_object(value) else None
    if not is_list(groups):
        return _unreadable("the answer into messages")
    if not groups:
        return HookStopped("error while parsing webhook response: got no validation errors")
    found: list[tuple[str, Message]] = []
    lines = [f"{len(groups)} validation errors occurred:"]
    for group in groups:
        inner: Any = (group.get("messages") or []) if is_object(group) else None
        if not is_object(group) or not is_list(inner):
            return _unreadable("messages")
        place = str(group.get("instance_ptr") or "")
        found += [(_input(place), _message(each)) for each in inner]
        lines.append(f"({len(lines) - 1}) I[{place}] S[] a webhook target returned an error")
    return HookStopped("\n".join(lines), complaints=found, refused=True)


def _message(value: Any) -> Message:
    if not is_object(value):
        raise _unreadable("a message into an object")
    kind = "error" if value.get("type") == "error" else "info"
    words: Message = {"id": value.get("id") or 0, "text": value.get("text") or "", "type": kind}
    return words | ({"context": value["context"]} if value.get("context") is not None else {})


def _input(pointer: str) -> str:
    """The name of the input that a JSON pointer means; empty for the form."""
    if not pointer.startswith("#/"):
        return pointer
    parts = pointer[2:].split("/")
    return ".".join(part.replace("~1", "/").replace("~0", "~") for part in parts)


def complain(flow: Flow, error: HookStopped) -> None:
    """Write what a hook says into the form of a flow."""
    for name, words in error.complaints:
        if not name.strip():
            flow.messages.append(words)
            continue
        flow.nodes = flow.nodes or []
        found = next((each for each in flow.nodes if each["attributes"].get("name") == name), None)
        if found is None:
            found = node("default", name, "text")
            flow.nodes.append(found)
        found["messages"].append(words)
