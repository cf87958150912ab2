"""Keto as one server: read, write and OPL plane put together."""

from __future__ import annotations

from ory_async.testing.http.wire import Op, Part, health, version
from ory_async.testing.keto.checks import Permissions
from ory_async.testing.keto.namespaces import Namespaces
from ory_async.testing.keto.relationships import Relationships
from ory_async.testing.keto.state import Tuples
from ory_async.testing.keto.wire import KetoDialect
from ory_async.testing.profile import Config, Profile
from ory_async.testing.source import Source


class Keto:
    """The parts of Keto, and the dialect they answer in. Raises ValueError for a permission model with mistakes."""

    def __init__(self, source: Source, config: Config, profile: Profile) -> None:
        tuples, namespaces = Tuples(source.new_id), Namespaces(config.namespaces)
        self.dialect = KetoDialect(profile)
        self.relationships = Relationships(tuples, namespaces, profile)
        self.parts: tuple[Part, ...] = (
            self,
            namespaces,
            self.relationships,
            Permissions(tuples, namespaces, profile, config.batch_check_max),
        )

    def operations(self) -> list[Op]:
        """The rows that every server has."""
        return [version("/version"), *health()]
