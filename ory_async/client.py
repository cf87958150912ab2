"""`Ory`: configuration, lifecycle, namespaces, and the two ways out of the generated surface (`raw`, `request`)."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping
from functools import cached_property, partial
from inspect import iscoroutine
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, ParamSpec, Self, TypeVar, Unpack, cast, get_args

from attrs import evolve

from ory_async import hosts
from ory_async._runtime.core import Core, Namespace, recorded
from ory_async._runtime.hints import hinted
from ory_async._runtime.later import Library, later
from ory_async._runtime.models import UNSET
from ory_async._runtime.names import IN_ORY, no_such_name
from ory_async._runtime.operation import Credential, Operation, Plane, Service
from ory_async._runtime.pool import Pool
from ory_async._runtime.request import Request, json_value, pairs
from ory_async._runtime.request import headers as header_values
from ory_async._runtime.response import RawResponse, Response
from ory_async._runtime.settings import Options, Settings
from ory_async._runtime.transports.chosen import choose
from ory_async.credentials import Keys, Secret, usable
from ory_async.errors import ConfigurationError, DecodeError, InvalidArgument, NotAnOperation
from ory_async.v1 import Namespaces

if TYPE_CHECKING:
    import httpx
    import httpx2

    from ory_async.flows.api import Flows
    from ory_async.flows.provider import Provider
    from ory_async.health import Health
    from ory_async.identities import Identities
    from ory_async.relations import Relations
    from ory_async.v0_6.api.operations import V06Api
    from ory_async.v0alpha2.api.operations import V0alpha2Api
else:
    httpx = Library("httpx")
    httpx2 = Library("httpx2")
    globals().update(later("ory_async.flows.api", "Flows"))
    globals().update(later("ory_async.flows.provider", "Provider"))
    globals().update(later("ory_async.health", "Health"))
    globals().update(later("ory_async.identities", "Identities"))
    globals().update(later("ory_async.relations", "Relations"))
    globals().update(later("ory_async.v0_6.api.operations", "V06Api"))
    globals().update(later("ory_async.v0alpha2.api.operations", "V0alpha2Api"))


P = ParamSpec("P")
T = TypeVar("T")
_CONSTRUCTION = ("console_url", "http_client", "transport", "max_in_flight", "pacing")
MAX_IN_FLIGHT = 100


class ClientOptions(Options, total=False):
    """The options of `Options`, and those that only a new client takes.

    `console_url`. `transport`: the library that sends, `"httpx"` (the default), `"httpx2"` or `"aiohttp"`, or a
    transport of yours of one of them; or `http_client`, a client of yours of httpx or httpx2 (never closed, never
    changed), not both. `max_in_flight`: how many calls of one service and plane are under way at once (100; None: no
    limit, which is also the default with a transport or client of yours, whose own limits count); the others wait,
    first come first served, and one that gets no place in its time is a PoolTimeout. `pacing`: where a server tells
    its rate limit (`x-ratelimit-*`, 429), calls wait for their turn instead of being refused (so on Ory Network; off
    elsewhere); the wait counts against `deadline`, and one that is longer than `retry.cap` is RateLimited at once.
    """

    console_url: str
    http_client: httpx.AsyncClient | httpx2.AsyncClient
    transport: Literal["httpx", "httpx2", "aiohttp"] | httpx.AsyncBaseTransport | httpx2.AsyncBaseTransport
    max_in_flight: int | None
    pacing: bool


class Ory(Namespaces):
    """A client of one Ory deployment, for many users at once: it keeps no cookie and no session.

    Built by `network`, `self_hosted`, `local` or `from_env`; used as `async with`, or closed with `aclose`.
    """

    def __init__(self, core: Core, *, owner: bool = True) -> None:
        super().__init__(core)
        self._owner = owner

    def using(self, root: Callable[[Core], T]) -> T:
        """Another generated root on this client, such as `Namespaces` of a package made for a server of your own
        (`python -m codegen generate --document …`)."""
        return root(self._core)

    @cached_property
    def flows(self) -> Flows:
        """Self-service flows that end in typed outcomes: sign in, register, change settings, recover, verify."""
        from ory_async.flows.api import Flows

        return Flows(self._core)

    @cached_property
    def provider(self) -> Provider:
        """The other side of OAuth2: Hydra's login, consent, logout and device requests."""
        from ory_async.flows.provider import Provider

        return Provider(self._core)

    @cached_property
    def identities(self) -> Identities:
        """Identities found by what people sign in with, and made, exported and deleted by the thousand."""
        from ory_async.identities import Identities

        return Identities(self._core)

    @cached_property
    def relations(self) -> Relations:
        """Keto in one line: check, add, remove and read relations such as `Doc:1#view@ann`."""
        from ory_async.relations import Relations

        return Relations(self._core)

    @cached_property
    def v0alpha2(self) -> V0alpha2Api:
        """The API of the client 0.2.0 (Kratos v0.10, Hydra 2.0), all operations in one namespace."""
        from ory_async.v0alpha2.api.operations import V0alpha2Api

        return V0alpha2Api(self._core)

    @cached_property
    def v0_6(self) -> V06Api:
        """The API of Kratos v0.6 and of the client 0.0.1, all operations in one namespace."""
        from ory_async.v0_6.api.operations import V06Api

        return V06Api(self._core)

    @classmethod
    def network(
        cls,
        slug_or_url: str,
        *,
        api_key: Secret | None = None,
        workspace_key: Secret | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """A client of a project on Ory Network.

        Args:
            slug_or_url: The project's slug, or the URL of its own domain.
            api_key: Key of the project (`ory_pat_…`): text, an async callable, an httpx.Auth, or tokens that renew
                themselves (`ory_async.oauth2.ClientCredentials`).
            workspace_key: Key of the workspace (`ory_wak_…`), for console operations.
            options: See ClientOptions.

        Raises:
            ConfigurationError: An argument or option that cannot be used; it is named.
        """
        return cls._build(hosts.network(slug_or_url, options.get("console_url")), api_key, workspace_key, options)

    @classmethod
    def self_hosted(
        cls,
        *,
        kratos_public: str | None = None,
        kratos_admin: str | None = None,
        hydra_public: str | None = None,
        hydra_admin: str | None = None,
        keto_read: str | None = None,
        keto_write: str | None = None,
        keto_opl: str | None = None,
        api_key: Secret | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """A client of servers of your own: one URL for each service and plane that is used.

        Raises:
            ConfigurationError: No URL at all, or an argument or option that cannot be used; it is named.
        """
        urls = {
            "kratos_public": kratos_public,
            "kratos_admin": kratos_admin,
            "hydra_public": hydra_public,
            "hydra_admin": hydra_admin,
            "keto_read": keto_read,
            "keto_write": keto_write,
            "keto_opl": keto_opl,
        }
        return cls._build(hosts.self_hosted(urls), api_key, None, options)

    @classmethod
    def local(cls, **options: Unpack[ClientOptions]) -> Self:
        """A client of servers on 127.0.0.1 with their default ports."""
        return cls._build(hosts.self_hosted(hosts.LOCAL), None, None, options)

    @classmethod
    def from_env(cls, environ: Mapping[str, str] = os.environ, **options: Unpack[ClientOptions]) -> Self:
        """A client as the environment says: `ORY_PROJECT_URL`, `ORY_API_KEY`, `ORY_WORKSPACE_KEY`,
        `ORY_CONSOLE_URL`, or `ORY_X_URL` where X is one of KRATOS_PUBLIC, KRATOS_ADMIN, HYDRA_PUBLIC,
        HYDRA_ADMIN, KETO_READ, KETO_WRITE and KETO_OPL.

        Raises:
            ConfigurationError: Nothing is set, or both kinds are; the variables are named.
        """
        found = hosts.from_env(environ)
        return cls._build(found, environ.get("ORY_API_KEY") or None, environ.get("ORY_WORKSPACE_KEY") or None, options)

    @classmethod
    def _build(cls, found: hosts.Hosts, api_key: Secret | None, workspace_key: Secret | None, options: Any) -> Self:
        keys = Keys(usable("api_key", api_key), usable("workspace_key", workspace_key))
        if found.project is None and "console_url" in options:
            raise ConfigurationError("console_url: only Ory.network(…) has a console")
        chosen = choose(options.get("http_client"), options.get("transport"))
        for name, key in (("api_key", api_key), ("workspace_key", workspace_key)):
            chosen.check_auth(name, key)
        places = options.get("max_in_flight", MAX_IN_FLIGHT if chosen.given is None else None)
        if places is not None and (isinstance(places, bool) or not isinstance(places, int) or places < 1):
            raise ConfigurationError(f"max_in_flight: must be a whole number from 1 up or None, not {places!r}")
        pacing = options.get("pacing", found.project is not None)
        if not isinstance(pacing, bool):
            raise ConfigurationError(f"pacing: must be True or False, not {pacing!r}")
        pool = Pool(chosen, places, pacing=pacing)
        settings = Settings().merged({k: v for k, v in options.items() if k not in _CONSTRUCTION})
        hosts.warn_if_insecure({"slug_or_url": found.project, "console_url": found.console, **found.planes}, 3)
        core = Core(pool, found, keys, settings)
        keys.bind(core)
        return cls(core)

    def with_options(self, **options: Unpack[Options]) -> Self:
        """A client with other options on the same connections; closing it closes nothing."""
        core = self._core
        return type(self)(Core(core.pool, core.hosts, core.keys, core.settings.merged(options)), owner=False)

    def for_project(self, slug_or_url: str, *, api_key: Secret | None = None) -> Self:
        """A client of another project on the same connections. It shares no credential and no header; closing
        it closes nothing."""
        core = self._core
        found = hosts.network(slug_or_url, core.hosts.console)
        hosts.warn_if_insecure({"slug_or_url": found.project}, 2)
        settings = evolve(core.settings, headers={}, base_url=None)
        core = Core(core.pool, found, Keys(usable("api_key", api_key)), settings)
        core.keys.bind(core)
        return type(self)(core, owner=False)

    async def raw(self, operation: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        """One call of an operation, with its answer: status, headers, every Set-Cookie, bytes, attempts.

        `await ory.raw(ory.frontend.to_session, cookie=cookie)`; for a list operation the first page.

        Raises:
            NotAnOperation: `operation` is not a method of a namespace (also a TypeError).
        """
        namespace = getattr(operation, "__self__", None)
        function = getattr(operation, "__func__", None)
        if not isinstance(namespace, Namespace) or function is None or function.__name__.startswith("_"):
            called: Any = operation
            if iscoroutine(called):  # nobody will await it
                called.close()
            error = NotAnOperation("operation", f"{operation!r} is not a method of a namespace such as ory.identity")
            raise hinted(error)
        rebound, recorder = recorded(namespace)
        calling = function(rebound, *args, **kwargs)
        del args, kwargs  # a crash report shows local variables
        await calling
        return cast("RawResponse[T]", recorder.answer)

    async def request(
        self,
        method: str,
        path: str,
        *,
        service: Service,
        plane: Plane = "public",
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        body: Any = UNSET,
        options: Options | None = None,
    ) -> RawResponse[Any]:
        """A call that no document knows: JSON in, JSON out (`parsed` is None for any other answer).

        Args:
            method: GET, POST, …; only GET and HEAD are repeated when nobody knows whether they arrived.
            path: Begins with a slash and is sent as it is: quote what you put into it.
            service: kratos, hydra, keto, console, talos or elements.
            plane: public, admin, read, write or opl. The project key goes to all but public ones.
            query: Members are sent as an operation sends them; lists repeat their key.
            headers: Sent as they are.
            body: A model, or any JSON value.
            options: Options of this call only.

        Raises:
            ApiError: By status. TransportError: no answer came.
        """
        if not path.startswith("/") or not path.isprintable():
            raise InvalidArgument("path", f"must begin with a slash and be on one line, not {path!r}")
        if not method.isalpha():
            raise InvalidArgument("method", f"{method!r} is no HTTP method")
        for argument, value, known in (("service", service, get_args(Service)), ("plane", plane, get_args(Plane))):
            if value not in known:
                raise InvalidArgument(argument, f"{value!r} is none of {', '.join(known)}")
        credential: Credential = "none" if plane == "public" else "api_key"
        operation = Operation(
            name=f"{method.upper()} {path.partition('?')[0]}",
            method=method.upper(),
            path=path,
            service=service,
            plane=plane,
            credential="workspace_key" if service == "console" else credential,
            repeat=method.upper() in ("GET", "HEAD"),
        )
        request = partial(_request, path, query or {}, headers or {}, body)
        exchange = self._core.exchange(operation, request, _any_json, options)
        del query, headers, body, options, request  # a crash report shows local variables
        return await exchange

    async def health(self, *, within: float = 5.0) -> list[Health]:
        """Asks every server that this client has a URL of whether it is alive and ready, and its version.

        Args:
            within: Seconds after which a server that does not answer counts as not alive.

        Returns:
            One for each URL, in the order of the arguments of `self_hosted`; one for a project. No server raises.
        """
        from ory_async.health import health

        return await health(self._core, within=within)

    async def aclose(self) -> None:
        """Closes the connections that this client made. Again, or on a child: does nothing."""
        if self._owner:
            await self._core.pool.aclose()

    async def __aenter__(self) -> Self:
        """Ready to call; again after it was closed, too. A child opens nothing."""
        if self._owner:
            self._core.pool.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    if not TYPE_CHECKING:  # type checkers know what there is

        def __getattr__(self, name: str) -> Any:
            raise no_such_name(self, name, IN_ORY)

    def __repr__(self) -> str:
        found = self._core.hosts
        return f"<{type(self).__name__} {found.project or ', '.join(found.planes.values())}>"


def _request(path: str, query: Mapping[str, Any], headers: Mapping[str, str], body: Any) -> Request:
    sent = body if body is UNSET else json_value(body)
    return Request(path, query=pairs(query), headers=header_values(headers), body=sent)


def _any_json(response: Response, lenient: bool) -> Any:
    try:
        return response.json()
    except DecodeError:
        return None
