"""Does a server of Ory reach its database? `GET /health/ready` says so, and decides where other answers do not tell.

Real servers whose database is away, or has no connection left, answer as if nothing were there: whoami of Kratos 401 as
for an unknown token, introspection of Hydra `active: false`, its token endpoint `invalid_client`, its revocation 200,
the batch check of Keto `allowed: false` with an `error` beside it. How often this is asked is not decided here.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import evolve, frozen

from ory_async._runtime.core import Core
from ory_async._runtime.operation import Operation, Plane, Service
from ory_async._runtime.request import Request
from ory_async._runtime.response import Response
from ory_async.errors import ConfigurationError, OryError, ServerError

WITHIN = 1.0
"""Seconds in which a server says whether it is ready, or does not."""
IS_READY = Operation(name="is_ready", method="GET", path="/health/ready", service="kratos", repeat=True)
Verdict: TypeAlias = Literal["ready", "away", "unknown"]


@frozen
class Readiness:
    """What is known of a server: `ready`, `away` (it does not reach its database: nobody can know what it knows) or
    `unknown`. `error`: what it answered instead of 200, or why it did not."""

    verdict: Verdict
    error: OryError | None = None


def decide(error: OryError | None) -> Readiness:
    """What an answer means, or the lack of one: 200 is ready and 503 away. Others know nothing of this page (404 of a
    gateway) or say nothing (no answer). Pure."""
    if error is None:
        return Readiness("ready")
    return Readiness("away" if isinstance(error, ServerError) and error.status == 503 else "unknown", error)


async def readiness(core: Core, service: Service, plane: Plane = "public", *, within: float = WITHIN) -> Readiness:
    """Asks one server, once.

    Args:
        core: The client that asks.
        service: kratos, hydra or keto.
        plane: public, admin, read, write or opl.
        within: Seconds after which a server that does not answer is `unknown`.

    Raises:
        ConfigurationError: The client has no URL of this server.
    """
    operation = evolve(IS_READY, service=service, plane=plane)
    try:
        await core.send(
            operation, Request(operation.path), _nothing, {"max_retries": 0, "timeout": within, "deadline": within}
        )
    except ConfigurationError:
        raise
    except OryError as error:
        return decide(error)
    return decide(None)


def _nothing(response: Response, lenient: bool) -> None:
    """Any 200 will do."""
