"""Asks Keto about the permissions of routes: whether a user has them, and whether there are such.

What a route demands is in `rules.py`.
"""

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from starlette.routing import Mount

from ory_async._runtime.hints import hinted
from ory_async.client import Ory
from ory_async.errors import BadRequest, ConfigurationError, OryError, Unanswered
from ory_async.fastapi.rules import Permission, Rule
from ory_async.relations import Relation, SubjectSet

log = logging.getLogger("ory_async")


async def ask(
    ory: Ory, wanted: Iterable[Permission], subject: str | SubjectSet
) -> tuple[dict[Permission, bool | None], OryError | None]:
    """Which permissions a subject has, None where Keto could not say, and why it could not. Raises OryError where it
    could say nothing at all."""
    asked = [*dict.fromkeys(wanted)]
    try:
        answers: list[bool | None] = [*await ory.relations.check_all(_relation(each, subject) for each in asked)]
        error: OryError | None = None
    except Unanswered as unanswered:
        answers, error = unanswered.answers, unanswered
    return dict(zip(asked, answers, strict=True)), error


class Namespaces:
    """The namespaces that Keto knows, asked for once: it answers no to a question about one that it does not know, as
    if nobody had the permission."""

    def __init__(self) -> None:
        self._known: set[str] | None = None

    async def log_refused(self, ory: Ory, refused: Iterable[Permission]) -> None:
        """Logs which permissions somebody does not have, and warns of a namespace that nobody can have."""
        texts = {_text(each): each for each in refused}
        log.info("answered with 403: no %s", ", ".join(texts))
        if self._known is None:
            try:
                found = await ory.relationship.list_relationship_namespaces()
            except OryError:
                return
            self._known = {each.name for each in found.namespaces or () if each.name}
        for text, each in texts.items():
            if each.namespace not in self._known:
                log.warning("permission %s: Keto knows no namespace %r, so nobody has it", text, each.namespace)


def check_parameters(app: object, rules: Mapping[Callable[..., Any], Rule]) -> None:
    """Has each route the path parameters that its rules name? Raises ConfigurationError with all that it has not."""
    wrong = [
        f"the route {path} has no path parameter {name!r} (in {_text(leaf)})"
        for path, known, calls in _routes(app)
        for rule in (rules[call] for call in calls if call in rules)
        for leaf in rule.leaves()
        for name in leaf.parameters
        if name not in known
    ]
    if wrong:
        raise hinted(ConfigurationError(f"permission: {'; '.join(wrong)}"), "rule-without-parameter")


def _routes(
    app: object, path: str = "", known: frozenset[str] = frozenset()
) -> Iterator[tuple[str, frozenset[str], list[Any]]]:
    """(path, names of its parameters, dependencies) of each route of an app, and of those mounted on it."""
    for route in getattr(app, "routes", None) or ():
        here: str = path + getattr(route, "path", "")
        names: frozenset[str] = known | set(getattr(route, "param_convertors", ()))
        if (dependant := getattr(route, "dependant", None)) is not None:
            yield here, names, list(_calls(dependant))
        yield from _routes(getattr(route, "app", None) if isinstance(route, Mount) else None, here, names)


def _calls(dependant: Any) -> Iterator[Any]:
    for inner in dependant.dependencies:
        yield inner.call
        yield from _calls(inner)


async def check_model(ory: Ory, permissions: Iterable[Permission], subjects: Mapping[str, str | None]) -> None:
    """Does the permission model know all of them? One question lists the namespaces, one for each relation asks about
    an object that nobody has. Raises ConfigurationError with all that it does not know."""
    named = [*dict.fromkeys(permissions)]
    if not named:
        return
    known = {each.name for each in (await ory.relationship.list_relationship_namespaces()).namespaces or ()}
    wrong = [f"no namespace {each.namespace!r} (in {_text(each)})" for each in named if each.namespace not in known]
    for argument, name in subjects.items():
        if name is not None and name not in known:
            wrong.append(f"no namespace {name!r} ({argument})")
    relations = {(each.namespace, each.relation): each for each in named if each.namespace in known}
    questions = [Relation(namespace, "no such object", relation, "nobody") for namespace, relation in relations]
    try:
        await ory.relations.check_all(questions)
    except Unanswered as unanswered:
        for index, error in unanswered.errors.items():
            if not isinstance(error, BadRequest):
                raise
            each = [*relations.values()][index]
            wrong.append(f"no relation {each.relation!r} in {each.namespace} (in {_text(each)})")
    if wrong:
        raise ConfigurationError(f"permission: Keto knows {'; '.join(wrong)}")


def _relation(permission: Permission, subject: str | SubjectSet) -> Relation:
    return Relation(permission.namespace, permission.object, permission.relation, subject)


def _text(permission: Permission) -> str:
    return f"{permission.namespace}:{permission.object}#{permission.relation}"
