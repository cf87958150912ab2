"""Whether each server of a client is there, and which version it is.

Whether an answer counts while a server has lost its database is in `readiness.py`.
"""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from attrs import evolve, field, frozen

from ory_async._runtime.json import is_object
from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request
from ory_async._runtime.spread import spread
from ory_async.errors import ApiError, DecodeError, OryError, RedirectResponse, ServerError
from ory_async.hosts import ARGUMENTS

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.operation import Plane, Service
    from ory_async._runtime.response import RawResponse, Response
    from ory_async._runtime.settings import Options

ALIVE = Operation(name="is_alive", method="GET", path="/health/alive", service="kratos", repeat=True)
WITHIN = 5.0
"""Seconds in which a server answers, or is not there."""


@frozen
class Health:
    """What is known of one server at one of its ports."""

    argument: str
    """The argument that names it, such as `kratos_admin`; `slug_or_url` for a project."""
    url: str
    alive: bool
    """Did it answer at all?"""
    ready: bool | None = None
    """Does it reach its database? None: it does not say."""
    version: str | None = None
    """As it says, such as `v26.2.0`; None: it does not say."""
    skew: float | None = None
    """Seconds that its clock is ahead of ours (negative: behind), to the second; None: it does not say."""
    error: OryError | None = field(default=None, repr=False)
    """Why it is not alive, or not ready."""


async def health(core: Core, *, within: float = WITHIN) -> list[Health]:
    """Asks every server that the client has a URL of, at once: `GET /health/alive`, `/health/ready` and `/version`.

    Args:
        core: The client that asks.
        within: Seconds after which a server that does not answer counts as not alive.

    Returns:
        One for each URL, in the order of the arguments. No server raises.
    """
    options: Options = {"max_retries": 0, "timeout": within, "deadline": within}
    hosts = core.hosts
    if hosts.project is not None:
        return [await _of(core, ALIVE, "slug_or_url", hosts.project, options)]
    places = {argument: place for place, argument in ARGUMENTS.items() if argument in hosts.planes}

    async def ask(argument: str) -> Health:
        service: Any
        plane: Any
        service, plane = places[argument]
        return await _of(core, _at(service, plane), argument, hosts.planes[argument], options)

    return await spread(ask, list(places))


def _at(service: Service, plane: Plane) -> Operation:
    return evolve(ALIVE, service=service, plane=plane)


async def _of(core: Core, alive: Operation, argument: str, url: str, options: Options) -> Health:
    answer: RawResponse[Any] | ApiError
    try:
        answer = await _get(core, alive, options)
    except ApiError as error:  # a gateway, or a server that knows no such page
        answer = error
    except OryError as error:
        return Health(argument, url, alive=False, error=error)
    found = Health(argument, url, alive=True, skew=_skew(answer.headers.get("date"), core.settings.time.wall()))
    if isinstance(answer, ServerError):
        return evolve(found, alive=False, error=answer)
    ready, trouble = await _ready(core, alive, options)
    return evolve(found, ready=ready, version=await _version(core, alive, options), error=trouble)


async def _ready(core: Core, alive: Operation, options: Options) -> tuple[bool | None, OryError | None]:
    try:
        await _get(core, evolve(alive, name="is_ready", path="/health/ready"), options)
    except ServerError as error:
        return False, error
    except OryError:
        return None, None
    return True, None


async def _version(core: Core, alive: Operation, options: Options) -> str | None:
    try:
        body = (await _get(core, evolve(alive, name="get_version", path="/version"), options)).parsed
    except OryError:
        return None
    version = body.get("version") if is_object(body) else None
    return version if isinstance(version, str) and version else None


async def _get(core: Core, operation: Operation, options: Options) -> RawResponse[Any]:
    """The answer of a page. The admin port of Kratos has it under /admin, and sends there."""
    try:
        return await core.exchange(operation, Request(operation.path), _json, options)
    except RedirectResponse as error:
        path = f"/admin{operation.path}"
        if _path(error.location or "") != path:
            raise
    return await core.exchange(evolve(operation, path=path), Request(path), _json, options)


def _json(response: Response, lenient: bool) -> Any:
    try:
        return response.json()
    except DecodeError:
        return None


def _path(url: str) -> str:
    try:
        return urlsplit(url).path
    except ValueError:
        return ""


def _skew(date: str | None, now: float) -> float | None:
    """How far a clock is ahead that shows this. A date has no parts of a second: half of one is what it has on
    average."""
    try:
        return None if date is None else round(parsedate_to_datetime(date).timestamp() + 0.5 - now)
    except (ValueError, OverflowError):
        return None
