"""`ory.identities`: people by name instead of by id, and by the thousand.

Jobs on many rows are in `job.py`; the operations as the document has them are `ory.identity`.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from attrs import evolve

from ory_async._runtime.core import Core
from ory_async._runtime.later import later
from ory_async._runtime.request import json_value
from ory_async._runtime.settings import Options
from ory_async._runtime.unseen import Held, held
from ory_async.errors import (
    ApiError,
    ConfigurationError,
    Conflict,
    InvalidArgument,
    NotFound,
    OryError,
    ServerError,
    TransportError,
)
from ory_async.identities.change import Change, changed, difference, holds
from ory_async.identities.create import Creator, read_row
from ory_async.identities.delete import Deleter, read_id
from ory_async.identities.export import Export
from ory_async.identities.job import Job, positive
from ory_async.identities.results import CreateResult, DeleteResult, Progress
from ory_async.identities.schema import Trait, trait_at
from ory_async.identities.schemas import Schemas
from ory_async.identities.sizes import MOST_ROWS, Sizer
from ory_async.identities.table import columns
from ory_async.v1.api.identity import IdentityApi

if TYPE_CHECKING:
    from ory_async.v1.models.identity import Identity
else:
    globals().update(later("ory_async.v1.models.identity", "Identity"))


PAGE, TIMEOUT, TRIES = 250, 60.0, 3
DELETED_TOGETHER = 10
RETRIES, LONGEST_WAIT = 8, 300.0
"""Of the requests of a job, which has nobody waiting for it."""


class Found(NamedTuple):
    """An identity, and whether `get_or_create` made it; None where the answer was lost, so that nobody knows."""

    identity: Identity
    created: bool | None


class Identities:
    """Kratos for people: identities found by what they sign in with, changed trait by trait, made by the thousand."""

    def __init__(self, core: Core) -> None:
        self._core, self._api, self._schemas = core, IdentityApi(core), Schemas(core)

    # -- one

    async def find(self, identifier: str, *, options: Options | None = None) -> Identity | None:
        """The identity that signs in with an identifier, such as an address; None without one. Kratos looks without
        regard to upper case and spaces around.

        Raises:
            OryError: Several identities have it (in different ways of signing in).
        """
        if not identifier or not isinstance(identifier, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgument("identifier", "must be text that is not empty: it would find everybody")
        pager = self._api.list_identities(credentials_identifier=identifier, consistency="strong", options=options)
        found = (await pager).items
        if len(found) > 1:
            raise OryError(
                f"find: {len(found)} identities have this identifier, such as {found[0].id} and {found[1].id}"
            )
        return found[0] if found else None

    async def by_external_id(self, external_id: str, *, options: Options | None = None) -> Identity | None:
        """The identity with an id of your own system; None without one.

        Raises:
            NotFound: The server is too old to know such ids (before 2025).
        """
        try:
            return await self._api.get_identity_by_external_id(external_id, options=options)
        except NotFound as error:
            if error.message is None:  # no answer of Kratos' own, but of a server without this address
                raise
            return None

    async def get_or_create(
        self,
        traits: Any,
        *,
        schema_id: str | None = None,
        identifier: str | None = None,
        options: Options | None = None,
        **members: Any,
    ) -> Found:
        """The identity that signs in with an identifier of these traits, made if there is none. However many ask at
        once and whatever answers are lost, it is one.

        Args:
            traits: Of the new identity. One that exists is left as it is.
            schema_id: None: the server's default.
            identifier: The trait that people sign in with (`email`, `contact.email`); the schema says it unless given.
            members: More of what `create_identity` takes: `external_id`, `credentials`, `metadata_admin`, …

        Raises:
            ConfigurationError: Nothing in the traits is an identifier, or the schema cannot be read without
                `kratos_public`. Conflict: Something else of it is taken. BadRequest: The traits do not fit the schema.
        """
        try:
            body = held(_body, traits, members, schema_id)
        finally:
            kept = Held(options)
            del traits, members, options  # a crash report shows local variables
        named = None if identifier is None else trait_at(identifier)
        names = await self._schemas.identifiers(body, named)
        if body.value.get("external_id") is None and not names:
            raise ConfigurationError(
                "get_or_create: no trait is an identifier: name one (identifier=) or pass external_id"
            )
        lost: OryError | None = None
        for attempt in range(TRIES):
            if (found := await self._holder(body, names, kept.value)) is not None:
                return Found(found, None if lost else False)
            try:
                return Found(await self._api.create_identity(body.value, options=kept.value), True)
            except Conflict:  # somebody was faster, or it is something else that is taken
                if (found := await self._holder(body, names, kept.value)) is None:
                    raise
                return Found(found, None if lost else False)
            except (TransportError, ServerError) as error:
                if attempt == TRIES - 1 or (isinstance(error, TransportError) and not error.sent):
                    raise
                lost = error
        raise AssertionError("unreachable")

    async def update_traits(self, id: str, change: Change, *, options: Options | None = None) -> Identity:
        """Changes single traits and leaves the others alone.

        Args:
            id: Of the identity.
            change: A mapping that is laid over the traits (`{"name": {"first": "Ann"}}`; None is a value), or a
                function that gets them and changes or returns them; it may be called several times.

        Kratos has no guard against lost updates. A function is called again when the traits or `updated_at` (which
        Kratos up to v1.3 never moves) have changed before its result is sent; what somebody else writes to the same
        trait in the moment between is lost unseen.

        Returns:
            The identity afterwards.

        Raises:
            NotFound: No such identity. BadRequest: The traits would not fit. Conflict: An identifier is taken.
            OryError: Others changed it again and again.
        """
        for _ in range(TRIES):
            before = await self._api.get_identity(id, options=options)
            operations = [*difference(before.traits or {}, changed(before.traits, change))]
            if not operations:
                return before
            if callable(change) and not _untouched(before, await self._api.get_identity(id, options=options)):
                continue
            lost: TransportError | None = None
            try:
                await self._api.patch_identity(id, operations, options=options)
            except TransportError as error:
                if not error.sent:
                    raise
                lost = error
            # The answer shows the old updated_at, and what was written in the meantime not at all.
            after = await self._api.get_identity(id, options=options)
            if holds(after.traits, operations):
                return after
            if lost is not None and callable(change):  # it may have counted, and been overwritten
                raise lost
        raise OryError(f"update_traits: others changed the identity {id} again and again")

    async def disable(self, id: str, *, options: Options | None = None) -> Identity:
        """Keeps an identity from signing in, and ends its sessions. JWTs made of sessions count until they expire.

        Raises:
            NotFound: No such identity. BadRequest: Kratos changes no identity whose traits do not fit their schema any
                more; its sessions are ended all the same, and `reason` says what does not fit.
        """
        try:
            identity = await self._api.patch_identity(
                id, [{"op": "replace", "path": "/state", "value": "inactive"}], options=options
            )
        except ApiError as error:
            if not isinstance(error, NotFound):
                ended = await self.revoke_sessions(id, options=options)
                what = "its sessions are ended" if ended else "it had no session"
                error.add_note(
                    f"disable: the identity is as active as before ({error.reason or error.message}); {what}"
                )
            raise
        await self.revoke_sessions(id, options=options)
        return identity

    async def revoke_sessions(self, id: str, *, options: Options | None = None) -> bool:
        """Ends all sessions of an identity. Returns whether there was one; an unknown identity has none."""
        try:
            await self._api.delete_identity_sessions(id, options=options)
        except NotFound:
            return False
        return True

    # -- many

    def create_many(
        self,
        rows: Iterable[Any] | AsyncIterable[Any],
        *,
        concurrency: int = 2,
        identifier: str | None = None,
        find_existing: bool = False,
        batch: int = MOST_ROWS,
        flush_after: float = 1.0,
        options: Options | None = None,
    ) -> Job[CreateResult]:
        """Makes an identity of each row, each once, however often the job is killed and run again.

        Args:
            rows: Bodies as `create_identity` takes them, from any iterable. At most a few batches are read ahead.
            concurrency: Batches at once; one or two keep a server busy.
            identifier: The trait that people sign in with; read from the schemas unless given.
            find_existing: Also find the id of each identity that exists: one more question each, which is slow.
            batch: Rows of the largest batch. How many it is depends on bytes, plain passwords and the time they take.
            flush_after: Seconds after which rows from a slow source are sent.
            options: Of its requests. Unless they say otherwise: 60 s, no deadline, and long waits for rate limits.

        Returns:
            A Job: `async for` gives Created, Exists, Rejected or Unknown for each row, in order, `await` a Summary.
        """
        named = None if identifier is None else trait_at(identifier)
        chosen, schemas = self._patiently(options), Schemas(self._core)

        async def names(body: Held[Any]) -> list[str] | None:
            return await schemas.identifiers(body, named)

        async def find(body: Held[Any]) -> str | None:
            found = await self._holder(body, await names(body), chosen)
            return None if found is None else found.id

        return Job(
            rows,
            read_row,
            Creator(self._core, names, find, chosen, look=find_existing).settle,
            time=self._core.settings.time,
            sizer=Sizer(positive("batch", batch)),
            concurrency=concurrency,
            flush_after=flush_after,
        )

    def delete_many(
        self,
        ids: Iterable[Any] | AsyncIterable[Any],
        *,
        concurrency: int = DELETED_TOGETHER,
        flush_after: float = 1.0,
        options: Options | None = None,
    ) -> Job[DeleteResult]:
        """Deletes identities, given as ids or as anything with an `id`.

        Returns:
            A Job: `async for` gives Deleted, Missing or Rejected for each, in their order, `await` a Summary.
        """
        at_once = positive("concurrency", concurrency)
        return Job(
            ids,
            read_id,
            Deleter(self._core, at_once, self._patiently(options)).settle,
            time=self._core.settings.time,
            sizer=Sizer(5 * at_once),
            concurrency=1,
            flush_after=flush_after,
        )

    def export(
        self,
        path: str | os.PathLike[str] | None = None,
        *,
        format: str | None = None,
        fields: Sequence[str] | None = None,
        page_size: int = PAGE,
        on_page: Callable[[Progress], Awaitable[object] | None] | None = None,
        options: Options | None = None,
    ) -> Export:
        """All identities. `await ory.identities.export("people.jsonl")` writes a file and returns how many they are;
        `async for row in ory.identities.export()` gives the JSON objects.

        Args:
            path: A file that is replaced when all is written. `.csv` is a table, `.jsonl` has one JSON object a line.
            format: `jsonl` or `csv`, where the path does not say.
            fields: Columns of a table (`id`, `traits.email`); those of the schemas unless given.
            page_size: Rows of a request.
            on_page: Called with the progress after each page of a file, and awaited if it wants to be; what it raises
                ends the export.
        """

        async def of_schemas() -> list[str]:
            found = await Schemas(self._core).all()
            if found is None:
                raise ConfigurationError("export: the schemas cannot be read without kratos_public: pass fields=")
            return columns(trait for traits in found.values() for trait in traits)

        return Export(self._core, path, format, fields, of_schemas, page_size, on_page, self._patiently(options))

    async def traits(self) -> dict[str, tuple[Trait, ...]] | None:
        """What the schemas say of traits, by schema id; None where they cannot be read (no `kratos_public`)."""
        return await Schemas(self._core).all()

    # -- how

    def _patiently(self, options: Options | None) -> Options:
        retry = evolve(self._core.settings.retry, max_retries=RETRIES, cap=LONGEST_WAIT)
        return {"timeout": TIMEOUT, "deadline": None, "retry": retry, **(options or {})}

    async def _holder(self, body: Held[Any], names: Sequence[str] | None, options: Options | None) -> Identity | None:
        """Who has one of these identifiers, or the external id of a body."""
        for name in names or ():
            if (found := await self.find(name, options=options)) is not None:
                return found
        external_id = body.value.get("external_id")
        return await self.by_external_id(external_id, options=options) if isinstance(external_id, str) else None


def _body(traits: Any, members: dict[str, Any], schema_id: str | None) -> dict[str, Any]:
    return {"traits": json_value(traits), **members, **({} if schema_id is None else {"schema_id": schema_id})}


def _untouched(before: Identity, now: Identity) -> bool:
    """Has nobody changed the traits in the meantime, as far as the server shows?"""
    return before.updated_at == now.updated_at and not [*difference(before.traits, now.traits)]
