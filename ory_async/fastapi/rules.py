"""Permissions as routes name them: `Doc:{doc_id}#view`, alone or joined by `all_of` and `any_of`. Pure.

Who is asked whether they hold is in `permissions.py`.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias
from urllib.parse import quote

import attrs

from ory_async._runtime.hints import hinted
from ory_async.errors import ConfigurationError

_TUPLE = re.compile(r"([^:#@{}\s]+):([^:#@\s]+)#([^:#@{}\s]+)")
_PARAMETER = re.compile(r"\{(\w+)\}")


@attrs.frozen
class Permission:
    """`namespace:object#relation`, where the object may hold path parameters in braces."""

    namespace: str
    object: str
    relation: str

    @classmethod
    def parse(cls, text: str) -> "Permission":
        """Raises ConfigurationError for any other form."""
        found = _TUPLE.fullmatch(text)
        if found is None or set("{}") & set(_PARAMETER.sub("", found[2])):
            raise ConfigurationError(f"permission: {text!r} is not namespace:object#relation")
        # Values are escaped, so a character that never stands in an escaped one keeps two of them apart.
        if any(quote(between, safe="") == between for between in _PARAMETER.split(found[2])[2:-1:2]):
            raise ConfigurationError(f"permission: {text!r}: two parameters need a / between them")
        return cls(*found.groups())

    def of(self, parameters: Mapping[str, Any]) -> "Permission":
        """The permission that is asked for in one request. A value that is the whole object is taken as it is, for
        nothing else can be meant; beside other text it is percent-encoded. Raises ConfigurationError."""

        def value(found: re.Match[str]) -> str:
            if found[1] not in parameters:
                text = f"permission: the route has no path parameter {found[1]!r}"
                raise hinted(ConfigurationError(text), "rule-without-parameter")
            text = str(parameters[found[1]])
            return text if found[0] == self.object else quote(text, safe="")

        return attrs.evolve(self, object=_PARAMETER.sub(value, self.object))

    @property
    def parameters(self) -> list[str]:
        """Names of the path parameters in it."""
        return _PARAMETER.findall(self.object)

    def leaves(self) -> Iterator["Permission"]:
        yield self

    def decide(self, granted: Mapping["Permission", bool | None]) -> bool | None:
        return granted[self]


@attrs.frozen
class Rules:
    """Several permissions, joined by `all` or by `any`. One that nobody could answer (None) matters only where the
    others do not decide."""

    join: Callable[[Iterator[bool]], bool]
    rules: "tuple[Rule, ...]"

    def leaves(self) -> Iterator[Permission]:
        for rule in self.rules:
            yield from rule.leaves()

    def decide(self, granted: Mapping[Permission, bool | None]) -> bool | None:
        found = [rule.decide(granted) for rule in self.rules]
        at_least, at_most = self.join(each is True for each in found), self.join(each is not False for each in found)
        return at_least if at_least == at_most else None


Rule: TypeAlias = Permission | Rules


def all_of(*rules: str | Rule) -> Rule:
    """Every one of these permissions (`namespace:object#relation`)."""
    return Rules(all, _parsed(rules))


def any_of(*rules: str | Rule) -> Rule:
    """At least one of these permissions."""
    return Rules(any, _parsed(rules))


def _parsed(rules: Sequence[str | Rule]) -> tuple[Rule, ...]:
    if not rules:
        raise ConfigurationError("permission: name at least one")
    return tuple(Permission.parse(rule) if isinstance(rule, str) else rule for rule in rules)
