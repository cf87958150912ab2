"""Asks Keto about the permissions of routes: whether a user has them, and whether there are such.

What a route demands is in `rules.py`.
"""

from collections.abc import Iterable, Mapping

from ory_async.client import Ory
from ory_async.errors import BadRequest, ConfigurationError, OryError, Unanswered
from ory_async.fastapi.rules import Permission
from ory_async.relations import Relation, SubjectSet


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
