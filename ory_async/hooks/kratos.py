"""A web hook of Kratos: which flow, when, who, and what the browser or app had sent. Its answers are in answers.py."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Any, Final, Literal, TypeAlias, get_args

import attrs

from ory_async._runtime.json import dumps, is_list, is_object
from ory_async.errors import DecodeError, HookRefused
from ory_async.hooks.requests import MAX_BODY, NOBODY, open_request
from ory_async.v1.models import (
    Identity,
    LoginFlow,
    RecoveryFlow,
    RegistrationFlow,
    Session,
    SettingsFlow,
    VerificationFlow,
)

FlowName: TypeAlias = Literal["login", "registration", "settings", "recovery", "verification"]
When: TypeAlias = Literal["before", "after"]
AnyFlow: TypeAlias = LoginFlow | RegistrationFlow | SettingsFlow | RecoveryFlow | VerificationFlow
FLOWS: Final[tuple[FlowName, ...]] = get_args(FlowName)
WHENS: Final[tuple[When, ...]] = get_args(When)
_MODELS: dict[str, type[AnyFlow]] = {
    "login": LoginFlow,
    "registration": RegistrationFlow,
    "settings": SettingsFlow,
    "recovery": RecoveryFlow,
    "verification": VerificationFlow,
}


def _items() -> list[Callable[[], Awaitable[object]]]:
    return []


@attrs.frozen(kw_only=True, eq=False)
class KratosHook:
    """One call of Kratos.

    kind, when: which hook. identity: whose flow it is; None before a flow. Its `id` is None while it is not saved yet.
    session: the one that login is about to open, without an id; None elsewhere. transient_payload: what the client
    sent along. request_headers: those that Kratos lets through, names in small letters. request_cookies: all of them.
    body: the request as it came. later: see `run_later`. Only kind, when and the id of the flow show in the repr.
    """

    kind: FlowName
    when: When
    flow: AnyFlow = attrs.field(repr=False)
    identity: Identity | None = attrs.field(default=None, repr=False)
    session: Session | None = attrs.field(default=None, repr=False)
    transient_payload: Any = attrs.field(default=None, repr=False)
    request_method: str = attrs.field(default="", repr=False)
    request_url: str = attrs.field(default="", repr=False)
    request_headers: Mapping[str, str] = attrs.field(factory=dict[str, str], repr=False)
    request_cookies: Mapping[str, str] = attrs.field(factory=dict[str, str], repr=False)
    body: bytes = attrs.field(default=b"", repr=False)
    _later: list[Callable[[], Awaitable[object]]] = attrs.field(factory=_items, init=False, repr=False)

    @classmethod
    def from_http(
        cls, headers: Mapping[str, str], body: bytes, *, keys: Iterable[str], max_body: int = MAX_BODY
    ) -> KratosHook:
        """The hook of a request, whose body is that of our Jsonnet.

        headers: of the request, in any spelling. keys: any of them opens it. max_body: bytes.
        Raises HookRefused; it never holds a part of the request.
        """
        return cls.read(open_request(headers, body, keys, max_body), body)

    @classmethod
    def read(cls, value: Mapping[str, Any], body: bytes | None = None) -> KratosHook:
        """The hook of a decoded body whose key was checked. Raises HookRefused."""
        kind, when, flow, request = (value.get(name) for name in ("kind", "when", "flow", "request"))
        if kind not in FLOWS or when not in WHENS:
            raise HookRefused("unknown_flow")
        if not is_object(flow) or not isinstance(flow.get("id"), str) or not is_object(request):
            raise HookRefused("malformed")
        identity, session = value.get("identity"), value.get("session")
        try:
            return cls(
                kind=kind,
                when=when,
                flow=_MODELS[kind].from_dict(flow),
                identity=None if identity is None else Identity.from_dict(_without_nobody(identity)),
                session=None if session is None else Session.from_dict(_without_nobody(session)),
                transient_payload=flow.get("transient_payload"),
                request_method=_text(request.get("method")),
                request_url=_text(request.get("url")),
                request_headers={name.lower(): v for name, v in _pairs(request.get("headers")).items()},
                request_cookies=_pairs(request.get("cookies")),
                body=dumps(value) if body is None else body,
            )
        except DecodeError:
            raise HookRefused("malformed") from None

    @property
    def name(self) -> str:
        """`after_registration`, as the decorators of `ory_async.fastapi.hooks` are called."""
        return f"{self.when}_{self.kind}"

    @property
    def flow_id(self) -> str:
        """The id of the flow."""
        return self.flow.id

    @property
    def identity_id(self) -> str | None:
        """The id of the identity; None when there is none, or none yet."""
        return self.identity.id if self.identity is not None else None

    @property
    def traits(self) -> Mapping[str, Any]:
        """The traits of the identity; empty when there is none."""
        traits = self.identity.traits if self.identity is not None else None
        return traits if is_object(traits) else {}

    @property
    def inputs(self) -> list[str]:
        """The names of the inputs of the form: what `refuse` may name."""
        return list(
            dict.fromkeys(name for node in self.flow.nodes() if (name := getattr(node.attributes, "name", None)))
        )

    def later(self, work: Callable[..., Awaitable[object]], *args: Any, **kwargs: Any) -> None:
        """Call a coroutine function after the answer is sent: for what takes longer than a user waits.

        It runs once, however often Kratos calls, and not at all when the handler raises. Its errors are logged.
        """
        self._later.append(lambda: work(*args, **kwargs))

    def take_later(self) -> list[Callable[[], Awaitable[object]]]:
        """What `later` was given, for whoever sends the answer."""
        work = list(self._later)
        self._later.clear()
        return work


def kratos_body(kind: FlowName, when: When, context: Mapping[str, Any]) -> dict[str, Any]:
    """What kratos.jsonnet makes of the context that Kratos gives it."""
    return {
        "kind": kind,
        "when": when,
        "flow": context["flow"],
        "identity": context.get("identity"),
        "session": context.get("session"),
        "request": {
            "method": context.get("request_method"),
            "url": context.get("request_url"),
            "headers": context.get("request_headers"),
            "cookies": context.get("request_cookies"),
        },
    }


def _without_nobody(value: Any) -> dict[str, Any]:
    """What is not saved yet has no id, in it or around it."""
    if not is_object(value):
        raise HookRefused("malformed")
    found = {name: member for name, member in value.items() if not (name == "id" and member == NOBODY)}
    if is_object(inner := found.get("identity")):
        found["identity"] = _without_nobody(inner)
    return found


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _pairs(value: Any) -> dict[str, str]:
    """Names and texts; a list of texts is joined, as HTTP does."""
    if not is_object(value):
        return {}
    return {name: ", ".join(map(str, each)) if is_list(each) else str(each) for name, each in value.items()}
