"""FakeOry: an Ory to test against, in memory; what tests do to it and ask of it.

A request passes `http.faults.Gate`, which records it and injects faults; `http.wire.Table` finds its operation, and a
plain function of a `Call` gives the `Answer`. The operations belong to parts of three servers, each put together in the
`server.py` of its room (kratos/, hydra/, keto/), beside the `state.py` that remembers. profile.py has what differs
between versions of the servers, and what an operator configures. What nobody plays is a 501 of http/unplayed.py.

How a server answers is not decided here.
"""

from __future__ import annotations

import asyncio
import contextlib
import copy
import socket
from collections.abc import AsyncGenerator, Generator, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from random import Random, SystemRandom
from typing import TYPE_CHECKING, Any, NamedTuple, Self

import httpx
from starlette.types import ASGIApp

from ory_async._runtime.later import later
from ory_async.relations.text import Relation, relation_to_write
from ory_async.testing.clock import ClientTime, FakeClock, InProcess
from ory_async.testing.http.faults import Answered, Damage, Damaged, Gate, Late, Lost, Rule, fits
from ory_async.testing.http.limits import Limits
from ory_async.testing.http.outgoing import Outgoing, Sent, Target, perform, target_of
from ory_async.testing.http.wire import Call, JsonObject, Refused, Table
from ory_async.testing.hydra.issued import IssuedTokens
from ory_async.testing.hydra.server import Hydra
from ory_async.testing.keto.server import Keto
from ory_async.testing.keto.state import tuple_of
from ory_async.testing.kratos.delivery import HttpCourier
from ory_async.testing.kratos.documents import identity_document
from ory_async.testing.kratos.flows.hooks import Hook
from ory_async.testing.kratos.flows.totp import code_at, url
from ory_async.testing.kratos.identity import Identity
from ory_async.testing.kratos.providers import Provider
from ory_async.testing.kratos.providers import providers as find_providers
from ory_async.testing.kratos.schema import DEFAULT_SCHEMA
from ory_async.testing.kratos.server import Kratos
from ory_async.testing.kratos.state import Store, Taken, Unfit
from ory_async.testing.profile import Config
from ory_async.testing.profile import profile as find_profile
from ory_async.testing.source import Clock, Source

if TYPE_CHECKING:
    from ory_async import Ory
else:
    globals().update(later("ory_async", "Ory"))


IN_PROCESS = "http://127.0.0.1"
IDLE = 75
"""Seconds that a served fake keeps an idle connection: longer than any client does."""
SERVED_KEEPS = 10_000
"""Requests that a served fake remembers: it may run for days."""
_RATE_LIMIT = {"x-ratelimit-limit": "10, 10;w=1, 300;w=60", "x-ratelimit-remaining": "0"}


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
        totp_secret: str | None = None,
        **members: Any,
    ) -> JsonObject:
        """Make an identity.

        traits: None makes up an e-mail address. verified: its addresses are verified already.
        totp_secret: of an authenticator app (base32), so that it has a second factor; `fake.totp_code` knows it.
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
        if totp_secret is not None:
            identity.totp_url = url(totp_secret, identity.schema.account_name(identity.traits), "FakeOry")
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

    profile: `today` (v26.2 of Kratos, Hydra and Keto), `2024` (v1.3, v2.3 and v0.14) or `next`; what differs is in
    testing/profile.py.
    now: the clock, a callable returning an aware datetime. schemas: identity schemas by id, `default` first.
    seed: makes ids, tokens and codes the same in every run. None: nobody can guess them.
    hooks: web hooks of Kratos (`Hook`), in the order in which they are called.
    token_hook: whom Hydra asks before it issues tokens: a URL, an ASGI app, or a `Target`.
    courier: where mails are sent over HTTP: a URL, an ASGI app, or an `HttpCourier`. None: they stay in the queue.
    providers: OpenID providers: names, or what Kratos has in its configuration (id, provider, label, client_id,
    client_secret, scope, mapper; `issuer`: an address of the fake itself is its own Hydra). `provider()` plays them.
    limits: rate limits that are enforced: bucket of operations -> (requests, seconds) of each window, such as
    `{"kratos-public-high": [(10, 1), (300, 60)]}`.
    requests_kept: how many requests are remembered. None: all in process, the last 10,000 while it is served.
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
        seed: int | None = None,
        hooks: Iterable[Hook] = (),
        courier: str | ASGIApp | Target | HttpCourier | None = None,
        token_hook: str | ASGIApp | Target | None = None,
        providers: Iterable[str | Mapping[str, Any]] = (),
        requests_kept: int | None = None,
        limits: Limits | None = None,
        **config: Any,
    ) -> None:
        self.profile = find_profile(profile)
        self._clock = FakeClock(now or _utc)
        source = Source(self._clock, SystemRandom() if seed is None else Random(seed))
        self._providers = find_providers(providers, source)
        if self._providers:
            config["methods"] = (*config.get("methods", ("password",)), "oidc")
        settings = Config(**config)
        self._store = Store(
            source,
            settings,
            copy.deepcopy(dict(schemas or {"default": DEFAULT_SCHEMA})),
            keeps_others=self.profile.batch_keeps_others,
            changes_dated=self.profile.changes_dated,
        )
        self.identities = Identities(self._store)
        self._outgoing = Outgoing(self._clock)
        hook = None if token_hook is None else target_of(token_hook, "/hooks/token")
        hydra = Hydra(source, settings, self.profile, self._outgoing, hook)
        self.tokens = IssuedTokens(hydra.state, lambda: self.url)
        mailer = courier if courier is None or isinstance(courier, HttpCourier) else HttpCourier(courier)
        self._kratos = Kratos(self._store, self.profile, hydra, self._outgoing, hooks, mailer, self._providers)
        self._keto = Keto(source, settings, self.profile)
        servers = {
            "kratos": (self._kratos.dialect, self._kratos.parts),
            "hydra": (hydra.dialect, hydra.parts),
            "keto": (self._keto.dialect, self._keto.parts),
        }
        table = Table([servers[name] for name in settings.services])
        if requests_kept is not None and requests_kept < 1:
            raise ValueError("requests_kept is at least 1, or None")
        self._gate = Gate(table, self._clock, self.profile, self._outgoing, requests_kept, limits)
        self._outgoing.trouble = self._gate.trouble
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
        return InProcess(self._gate)

    def client(self, **options: Any) -> Ory:
        """An Ory client of this fake, as of a project: in-process, or on the port while serving.

        Its waits between attempts take no time: they put the clock of the fake forward. Options go to `Ory.network`;
        `pacing` is off unless it is asked for.
        """
        from attrs import evolve

        from ory_async import Ory

        if self._url is None and "http_client" not in options:
            options.setdefault("transport", self.transport())
        options.setdefault("console_url", self.url)
        options.setdefault("pacing", False)  # its faults are about calls, not about what they say of the next ones
        ory = Ory.network(self.url, **options)
        core = ory.using(lambda core: core)
        core.settings = evolve(core.settings, time=ClientTime(self._clock))  # its keys hold the same core
        return ory

    @contextlib.asynccontextmanager
    async def serve(self, host: str = "127.0.0.1", port: int = 0) -> AsyncGenerator[Self]:
        """Serve while the block runs; port 0 is any that is free."""
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

        # Made from its number, it knows that it speaks TCP: asyncio holds nothing back on such connections only.
        listener = socket.socket(fileno=socket.create_server((host, port)).detach())
        config = uvicorn.Config(
            self._gate,
            http="h11",
            ws="none",
            lifespan="off",
            log_config=None,
            log_level="critical",
            access_log=False,
            timeout_keep_alive=IDLE,
        )
        server = Server(config)
        task = asyncio.create_task(server.serve([listener]))
        await ready.wait()
        self._url = f"http://{host}:{listener.getsockname()[1]}"
        if self._gate.kept is None:
            self._gate.kept = SERVED_KEEPS
        try:
            yield self
        finally:
            self._url = None
            server.should_exit = True
            await task
            listener.close()

    # -- time

    def now(self) -> datetime:
        """The time of the fake: that of the source (the wall clock if none was given), and all that was advanced."""
        return self._clock()

    def advance(self, seconds: float) -> None:
        """Let time pass: sessions, flows, codes and tokens expire. ValueError for less than nothing."""
        self._clock.advance(seconds)

    # -- faults and requests

    @property
    def requests(self) -> list[Call]:
        """The requests that came in, in order: method, path, query, headers, body, operation.

        All of them, or the last `requests_kept`.
        """
        return self._gate.requests

    def count(self, operation: str) -> int:
        """How often an operation (id, or `METHOD /path`) was called. ValueError once requests were forgotten."""
        if self._gate.forgotten:
            raise ValueError(f"{self._gate.forgotten} requests are forgotten: pass a larger requests_kept")
        return sum(fits(operation, call) for call in self.requests)

    def fail(
        self,
        operation: str,
        *,
        status: int = 429,
        reset: int | None = None,
        headers: Mapping[str, str] | None = None,
        body: Any = None,
        times: int = 1,
    ) -> None:
        """Answer the next `times` calls of an operation with an error instead of serving them.

        operation: an operation id in any spelling, `METHOD /path/{template}`, `METHOD /path`, or `*`.
        reset: sends the x-ratelimit headers of the Ory Network, whose limit ends in so many seconds.
        body: JSON or text; None is an error envelope.
        """
        limit = {} if reset is None else {**_RATE_LIMIT, "x-ratelimit-reset": str(reset)}
        self._gate.add(Rule(operation, times, Answered(status, {**limit, **(headers or {})}, body)))

    def slow(self, operation: str, seconds: float, *, times: int = 1) -> None:
        """Answer the next `times` calls of an operation so much later; combines with another fault.

        In-process nobody waits: the clock of the fake is put forward, and a client whose timeout or deadline is
        shorter gets it. Over a socket the answer is really late.
        """
        self._gate.add(Rule(operation, times, Late(seconds)))

    def damage(self, operation: str, how: Damage, *, times: int = 1) -> None:
        """Spoil the answers of the next `times` calls of an operation.

        how: `malformed` (served, its JSON is cut), `truncated` (served, the connection ends in the midst of the
        body), `html` (not served: some proxy sends its page, with status 200).
        """
        self._gate.add(Rule(operation, times, Damaged(how)))

    def drop(self, operation: str, *, times: int = 1, processed: bool = False) -> None:
        """Lose the connection of the next `times` calls; `processed`: after the server did its work."""
        self._gate.add(Rule(operation, times, Lost(processed)))

    def heal(self) -> None:
        """Forget all faults that have not happened yet."""
        self._gate.rules.clear()

    @property
    def sent(self) -> list[Sent]:
        """Every request that the fake made itself, in order: what for, headers, body, status and answer."""
        return self._outgoing.sent

    def provider(self, id: str) -> Provider:
        """An OpenID provider, to sign in at. ValueError for one that is not configured."""
        if id not in self._providers:
            known = ", ".join(self._providers) or "none"
            raise ValueError(f"no provider {id!r}; there are {known}: FakeOry(providers=…)")
        return self._providers[id]

    # -- mails

    def codes_for(self, address: str) -> list[str]:
        """The codes that were sent to an address, newest first."""
        return [message.code for message in self._store.courier.codes_for(address) if message.code is not None]

    async def deliver(self) -> None:
        """Let the courier try what is due: messages that failed are tried again a second later.

        Happens by itself whenever a request was served. ValueError without a courier.
        """
        if self._kratos.delivery is None:
            raise ValueError("no courier: FakeOry(courier=…)")
        await perform(self._kratos.delivery.pick_up)

    # -- permissions

    def relate(self, *tuples: str | Relation) -> None:
        """Write relationships, as `ory.relations.add` takes them: `Doc:readme#viewers@ann`,
        `Doc:readme#viewers@(Group:staff#members)`, or a Relation.

        RelationSyntaxError (a ValueError) for what is not written so, ValueError for a namespace that is not
        configured.
        """
        for relation in map(relation_to_write, tuples):
            try:
                self._keto.relationships.add(tuple_of(relation))
            except Refused as error:
                raise ValueError(f"{relation!r}: {error.reason}") from None

    # -- sessions

    @property
    def session_keys(self) -> JsonObject:
        """The JSON Web Key Set that verifies the tokens of `tokenize_as`."""
        return self._kratos.tokenizer.jwks()

    def login_as(
        self,
        identity: str | Mapping[str, Any],
        *,
        method: str = "password",
        aal: str = "aal1",
        user_agent: str | None = None,
    ) -> SignedIn:
        """A live session of an identity (its id or its dict), without going through a flow. aal2: with TOTP as well."""
        session = self._store.sign_in(self._identity(identity), method, user_agent=user_agent)
        if aal == "aal2":
            self._store.refresh(session, "totp", "aal2")
        cookie = f"{self._store.config.session_cookie}={session.cookie}"
        return SignedIn(session.token, cookie, session.id)

    def totp_code(self, identity: str | Mapping[str, Any]) -> str:
        """What the authenticator app of an identity shows now. ValueError when it has none."""
        secret = self._identity(identity).totp_secret
        if secret is None:
            raise ValueError("this identity has no authenticator app")
        return code_at(secret, self.now())

    def _identity(self, identity: str | Mapping[str, Any]) -> Identity:
        id = identity if isinstance(identity, str) else str(identity["id"])
        found = self._store.get(id)
        if found is None:
            raise ValueError(f"no identity {id}")
        return found


def _utc() -> datetime:
    return datetime.now(UTC)


__all__: Sequence[str] = ["FakeOry", "Identities", "SignedIn"]
