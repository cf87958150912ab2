"""The identity schemas of a server, read once.

What they mean is in `schema.py`.
"""

from __future__ import annotations

from typing import Any

from ory_async._runtime.core import Core
from ory_async._runtime.unseen import Held
from ory_async.errors import ConfigurationError
from ory_async.identities.schema import Trait, identifiers, traits_of
from ory_async.v1.api.identity import IdentityApi

DEFAULT = "default"


class Schemas:
    """What the schemas of a server say of traits. They belong to Kratos' public address: a client that has none
    (`kratos_public`) knows nothing of them."""

    def __init__(self, core: Core) -> None:
        self._api = IdentityApi(core)
        self._found: dict[str, tuple[Trait, ...]] | None = None
        self._read = False

    async def all(self) -> dict[str, tuple[Trait, ...]] | None:
        """The traits by schema id; None where they cannot be read."""
        if not self._read:
            try:
                self._found = {each.id: traits_of(each.schema) async for each in self._api.list_identity_schemas()}
            except ConfigurationError:
                self._found = None
            self._read = True
        return self._found

    async def identifiers(self, body: Held[dict[str, Any]], named: tuple[Trait, ...] | None) -> list[str] | None:
        """What the identity of a body would sign in with; None where nobody knows. `named`: the traits that a caller
        calls identifiers."""
        traits = await self._of(body.value.get("schema_id")) if named is None else named
        return identifiers(traits or (), body.value) or (None if traits is None else [])

    async def _of(self, schema_id: str | None) -> tuple[Trait, ...] | None:
        found = await self.all() or {}
        if schema_id:
            return found.get(schema_id)
        # Only the server knows which is its default.
        return next(iter(found.values())) if len(found) == 1 else found.get(DEFAULT)
