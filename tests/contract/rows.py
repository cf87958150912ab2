"""What a contract scenario is made of: plain data, run by engine.py against the fake and against real servers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias


class _Mark:
    def __init__(self, name: str) -> None:
        self._name = name

    def __repr__(self) -> str:
        return self._name


ANY: Final = _Mark("ANY")
"""The member is there, whatever it holds."""
ABSENT: Final = _Mark("ABSENT")
"""The member is not there."""
FLOW: Final = re.compile(
    r"(?P<verb>create_(?P<who>native|browser)|get|update)_(?P<kind>login|registration|settings|recovery|verification)_flow"
)
"""The operations of flows, whose answers have an outcome."""
CHALLENGE: Final = re.compile(r"(?P<verb>get|accept|reject)_oauth2_(?P<kind>login|consent|logout)_request")
"""The operations on challenges of Hydra: reading one gives an object of `ory.provider`, a refusal may be an outcome."""


@dataclass(frozen=True, slots=True)
class Variant:
    """How a server is configured. `real`: overrides for the YAML of tests/servers/<server>, `fake`: arguments of
    FakeOry, `also`: servers that run beside it (`{hydra_admin}` and so on in `real` are their addresses).

    `{app}` in `real` is the address of the application of the suite; a function in `fake` is called with it."""

    server: str
    real: Mapping[str, Any] = field(default_factory=dict[str, Any])
    fake: Mapping[str, Any] = field(default_factory=dict[str, Any])
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Wait:
    """Time goes by: the clock of the fake is advanced, the real world sleeps."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Answers:
    """From now on the application answers so on a path: status and body (JSON, text, None), the last one for ever."""

    path: str
    replies: Sequence[tuple[int, Any]]


@dataclass(frozen=True, slots=True)
class Exists:
    """An OAuth2 client is there: from an earlier scenario, or from now on."""

    client: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Heard:
    """What the application was told on a path: how often, and in the last request: place -> value, header -> value.

    where: place -> value of the requests that count; servers also send what earlier scenarios left in their queues.
    within: seconds, for what a server does beside its answer.
    """

    path: str
    times: int = 1
    where: Mapping[str, Any] = field(default_factory=dict[str, Any])
    has: Mapping[str, Any] = field(default_factory=dict[str, Any])
    headers: Mapping[str, Any] = field(default_factory=dict[str, Any])
    within: float = 0.0


class Call:
    """One call and what it must give.

    operation: a method of any namespace of the current API, or `METHOD /path` for a plain HTTP request (arguments then:
    service, plane, params, headers (None: not sent), json, form, content), or a method of `ory.flows` or
    `ory.provider` such as `flows.sign_in`, of which only the outcome is looked at.
    status: the HTTP status. From 400 on `id` is the exact error id and `error` the class our client raises.
    messages: ids of all messages in a flow. has: place in the JSON body -> value, type, ANY or ABSENT.
    headers: response header -> value, ANY or ABSENT. save: name of the body for later steps. jar: name of a browser.
    outcome: what the answer to a call of a flow or a challenge means: a class of `ory_async.flows`, alone or with
    fields of it (place -> value, type or ANY), or "raised" where it is an error of the server.
    """

    __slots__ = (
        "args", "error", "has", "headers", "id", "jar", "messages", "operation", "outcome", "save", "status",
    )  # fmt: skip

    def __init__(
        self,
        operation: str,
        args: Mapping[str, Any] | None = None,
        *,
        status: int = 200,
        id: str | None = None,
        error: str | None = None,
        messages: Sequence[int] | None = None,
        has: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        save: str | None = None,
        jar: str | None = None,
        outcome: str | tuple[str, Mapping[str, Any]] | None = None,
    ) -> None:
        self.operation = operation
        self.args = dict(args or {})
        self.status = status
        self.id = id
        self.error = error
        self.messages = messages
        self.has = dict(has or {})
        self.headers = dict(headers or {})
        self.save = save
        self.jar = jar
        self.outcome = outcome

    def __repr__(self) -> str:
        return f"Call({self.operation!r} -> {self.status}{f' {self.id}' if self.id else ''})"


Step: TypeAlias = Call | Wait | Answers | Exists | Heard


@dataclass(frozen=True, slots=True)
class Scenario:
    """Steps in order. users: made before, saved as {name.email} {name.password} {name.id}.

    only: `real: reason` or `fake: reason` where one side cannot run it.
    """

    name: str
    steps: Sequence[Step]
    users: tuple[str, ...] = ()
    variant: str = "kratos"
    only: str | None = None

    def __post_init__(self) -> None:
        side, _, reason = (self.only or "real: -").partition(": ")
        if side not in ("real", "fake") or not reason:
            raise ValueError(f"{self.name}: only is 'real: reason' or 'fake: reason'")
