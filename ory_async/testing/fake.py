"""FakeOry: an Ory to test against, in memory."""

from __future__ import annotations

import asyncio
import contextlib
import copy
import socket
from collections.abc import AsyncGenerator, Generator, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple, Self

import httpx
from starlette.applications import Starlette
from starlette.routing import Mount

from . import profile as profiles
from .faults import Gate, Rule
from .kratos import Kratos
from .profile import Config
from .schema import DEFAULT_SCHEMA
from .selfservice import SelfService
from .state import Clock, Identity, Store, Taken, Unfit, identity_document
from .wire import Call, JsonObject, Table, endpoint

if TYPE_CHECKING:
    from ory_async import Ory

IN_PROCESS = "http://127.0.0.1"


class SignedIn(NamedTuple):
    """One session of an identity: the token of a native client, and the Cookie header of a browser."""

    session_token: str
    cookie: str
    session_id: str


class Identities:
    """The identities of a fake: seeding and reading. Everything that comes out is a copy."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(
        self,
        traits: Mapping[str, Any] | None = None,
        *,
        password: str | None = None,
        state: str = "active",
        verified: bool = False,
        **members: Any,
    ) -> JsonObject:
        """Make an identity.

        traits: None makes up an e-mail address. verified: its addresses are verified already.
        members: further members of a create body (schema_id, metadata_public, external_id, ...).
        Returns the identity as getIdentity would. ValueError when it does not fit or is taken.
        """
        body = {"traits": traits if traits is not None else self._made_up(), "state": state, **members}
        try:
            identity = self._store.create(body, password=password)
        except Unfit as error:
            raise ValueError(str(error)) from None
        except Taken:
            raise ValueError("an identity with this address or external id exists already") from None
        if verified:
            for address in identity.verifiable:
                address.verified, address.status, address.verified_at = True, "completed", self._store.now()
        return self._document(identity)

    def add_many(self, count: int, *, password: str | None = None) -> list[JsonObject]:
        """Make `count` identities with made-up addresses."""
        return [self.add(password=password) for _ in range(count)]

    def get(self, id: str) -> JsonObject | None:
        """The identity with this id."""
        identity = self._store.get(id)
        return None if identity is None else self._document(identity)

    def find(self, identifier: str) -> JsonObject | None:
        """The identity that signs in with this identifier."""
        identity = self._store.by_identifier(identifier)
        return None if identity is None else self._document(identity)

    def __len__(self) -> int:
        return len(self._store)

    def __iter__(self) -> Iterator[JsonObject]:
        return (self._document(identity) for identity in list(self._store))

    def _made_up(self) -> JsonObject:
        number = len(self._store)
        while self._store.by_identifier(f"user{number}@example.org"):
            number += 1
        return {"email": f"user{number}@example.org"}

    def _document(self, identity: Identity) -> JsonObject:
        return copy.deepcopy(identity_document(identity, IN_PROCESS, credentials=(), admin=True))


class FakeOry:
    """A stateful Ory in memory: no network, no database, no waiting.

    profile: `today` (Kratos v26.2) or `2024` (Kratos 1.3); what differs is in testing/profile.py.
    now: the clock, a callable returning an aware datetime. schemas: identity schemas by id, `default` first.
    config: members of testing.profile.Config (methods, registration_style, flow_lifespan, ...).

        async with FakeOry() as fake, fake.client() as ory: ...        # in-process
        async with FakeOry().serve() as fake: ...                      # on a port: fake.url
    """

    def __init__(
        self,
        *,
        profile: str = "today",
        now: Clock | None = None,
        schemas: Mapping[str, JsonObject] | None = None,
        **config: Any,
    ) -> None:
        self.profile = profiles.profile(profile)
        self._store = Store(
            copy.deepcopy(dict(schemas or {"default": DEFAULT_SCHEMA})),
            now or _utc,
            Config(**config),
            keep_duplicate=self.profile.batch_keeps_first_duplicate,
        )
        self.identities = Identities(self._store)
        parts = (Kratos(self._store, self.profile), SelfService(self._store, self.profile))
        table = Table(op for part in parts for op in part.operations())
        starlette = Starlette(routes=[Mount("/", app=endpoint(table, self.profile))])
        self._gate = Gate(starlette, table, self.profile)
        self._url: str | None = None

    def __repr__(self) -> str:
        return f"<FakeOry with {len(self.identities)} identities at {self._url or 'no port'}>"

    # -- lifecycle

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc: object) -> None:
        return None

    @property
    def app(self) -> Gate:
        """The ASGI app, for httpx.ASGITransport or another server."""
        return self._gate

    @property
    def url(self) -> str:
        """The address: of the port while serving, else the one in-process clients use."""
        return self._url or IN_PROCESS

    def transport(self) -> httpx.ASGITransport:
        """A transport that reaches the fake without a socket."""
        return httpx.ASGITransport(self._gate)

    def client(self, **options: Any) -> Ory:
        """An Ory client of this fake: in-process, or on the port while serving. Options go to the client."""
        from ory_async import Ory

        if self._url is None and "http_client" not in options:
            options.setdefault("transport", self.transport())
        return Ory.self_hosted(kratos_public=self.url, kratos_admin=self.url, **options)

    @contextlib.asynccontextmanager
    async def serve(self, host: str = "127.0.0.1") -> AsyncGenerator[Self]:
        """Serve on a free port of the loopback while the block runs."""
        import uvicorn

        ready = asyncio.Event()

        class Server(uvicorn.Server):
            """Leaves the signals of the test run alone and tells when it is up."""

            @contextlib.contextmanager
            def capture_signals(self) -> Generator[None]:
                yield

            async def startup(self, sockets: list[socket.socket] | None = None) -> None:
                await super().startup(sockets)
                ready.set()

        listener = socket.create_server((host, 0))
        config = uvicorn.Config(
            self._gate, http="h11", ws="none", lifespan="off", log_config=None, log_level="critical", access_log=False
        )
        server = Server(config)
        task = asyncio.create_task(server.serve([listener]))
        await ready.wait()
        self._url = f"http://{host}:{listener.getsockname()[1]}"
        try:
            yield self
        finally:
            self._url = None
            server.should_exit = True
            await task
            listener.close()

    # -- faults and requests

    @property
    def requests(self) -> list[Call]:
        """Every request that came in, in order: method, path, query, headers, body, operation."""
        return self._gate.requests

    def count(self, operation: str) -> int:
        """How often an operation (id, or `METHOD /path`) was called."""
        rule = Rule(operation, None, 1)
        return sum(rule.fits(call, None) for call in self.requests)

    def fail(
        self,
        operation: str,
        *,
        status: int = 429,
        headers: Mapping[str, str] | None = None,
        body: Any = None,
        times: int = 1,
    ) -> None:
        """Answer the next `times` calls of an operation with an error instead of serving them.

        operation: an operation id in any spelling, `METHOD /path/{template}`, `METHOD /path`, or `*`.
        body: JSON or text; None is an error envelope.
        """
        self._gate.add(Rule(operation, status, times, headers or {}, body))

    def drop(self, operation: str, *, times: int = 1, processed: bool = False) -> None:
        """Lose the connection of the next `times` calls; `processed`: after the server did its work."""
        self._gate.add(Rule(operation, None, times, processed=processed))

    def heal(self) -> None:
        """Forget all faults that have not happened yet."""
        self._gate.rules.clear()

    # -- sessions

    def login_as(
        self, identity: str | Mapping[str, Any], *, method: str = "password", user_agent: str | None = None
    ) -> SignedIn:
        """A live session of an identity (its id or its dict), without going through a flow."""
        id = identity if isinstance(identity, str) else str(identity["id"])
        found = self._store.get(id)
        if found is None:
            raise ValueError(f"no identity {id}")
        session = self._store.sign_in(found, method, user_agent=user_agent)
        cookie = f"{self._store.config.session_cookie}={session.cookie}"
        return SignedIn(session.token, cookie, session.id)


def _utc() -> datetime:
    return datetime.now(UTC)


__all__: Sequence[str] = ["FakeOry", "Identities", "SignedIn"]
