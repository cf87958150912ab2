"""What an application decides, as values. Which of them a server can hear from which hook is in answers.py."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, Literal, TypeAlias

import attrs

from ory_async._runtime.json import dumps, is_mapping, loads
from ory_async._runtime.models import UNSET
from ory_async._runtime.plain import plain
from ory_async.errors import InvalidArgument
from ory_async.hooks import messages

GENERIC: Final = 4000001
"""The message id of Ory for a field that is refused without a reason of its own."""
_SAFE = 2**53 - 1  # beyond it JavaScript reads another number


@attrs.frozen
class Allow:
    """Go on; nothing is changed."""


@attrs.frozen
class Deny:
    """No tokens: Hydra answers its client with `access_denied`. No text of ours reaches anybody."""


@attrs.frozen
class Said:
    """One message. field: the name of an input of the form (`traits.email`), None for the form as a whole."""

    text: str
    id: int
    field: str | None = None
    context: Mapping[str, Any] | None = None


@attrs.frozen
class Refuse:
    """No: the flow goes back to its form with these messages. `first + second` says both."""

    said: tuple[Said, ...]

    def __add__(self, other: Refuse) -> Refuse:
        return Refuse(self.said + other.said)


@attrs.frozen
class Change:
    """Go on with another identity: what is set here replaces what is there. Metadata may hold secrets: not in repr."""

    traits: Mapping[str, Any] | None = attrs.field(default=None, repr=False)
    metadata_public: Any = attrs.field(default=UNSET, repr=False)
    metadata_admin: Any = attrs.field(default=UNSET, repr=False)
    state: Literal["active", "inactive"] | None = None
    schema_id: str | None = None
    verified: tuple[str, ...] = attrs.field(default=(), repr=False)


@attrs.frozen
class Claims:
    """Go on with further claims in the tokens."""

    id_token: Mapping[str, Any] = attrs.field(factory=dict[str, Any], repr=False)
    access_token: Mapping[str, Any] = attrs.field(factory=dict[str, Any], repr=False)


Decision: TypeAlias = Allow | Refuse | Change
"""Of hooks after registration and settings. After login and verification only `Allow | Refuse` is heard, elsewhere
only `Allow`."""
TokenDecision: TypeAlias = Allow | Claims | Deny
_ALLOW, _DENY = Allow(), Deny()


def allow() -> Allow:
    """Go on; so does a handler that returns None."""
    return _ALLOW


def deny() -> Deny:
    """No tokens for this client or user (Hydra)."""
    return _DENY


def refuse(field: str, text: str, id: int = GENERIC, *, context: Mapping[str, Any] | None = None) -> Refuse:
    """Refuse because of one field.

    field: name of an input of the form, such as `traits.email` or `password`. text: what the user reads.
    id: of the message, kept as it is, so that a user interface can translate it. context: a JSON object for it.
    Raises InvalidArgument for what no server would show.
    """
    if not _is_text(field) or "#" in field:
        raise InvalidArgument("field", messages.FIELD)
    return Refuse((_said(text, id, field, context),))


def refuse_flow(text: str, id: int = GENERIC, *, context: Mapping[str, Any] | None = None) -> Refuse:
    """Refuse without blaming a field: the message stands over the form. Arguments as those of `refuse`."""
    return Refuse((_said(text, id, None, context),))


def _said(text: str, id: int, field: str | None, context: Mapping[str, Any] | None) -> Said:
    if not _is_text(text):
        raise InvalidArgument("text", messages.TEXT)
    _json("text", text)
    if type(id) is not int or not 0 < id <= _SAFE:
        raise InvalidArgument("id", messages.ID)
    return Said(text, id, field, None if context is None else _object("context", context))


def change(
    *,
    traits: Mapping[str, Any] | None = None,
    metadata_public: Any = UNSET,
    metadata_admin: Any = UNSET,
    state: Literal["active", "inactive"] | None = None,
    schema_id: str | None = None,
    verified: Iterable[str] = (),
) -> Change:
    """Save another identity than the one that was submitted (registration, settings).

    traits: all of them, not only those that change. metadata_public, metadata_admin: any JSON but a mere number, which
    Kratos on SQLite saves and cannot read again; None takes it away.
    verified: addresses among the traits that count as verified. Kratos knows no other member here, and no external_id.
    Raises InvalidArgument for what Kratos would ignore or misread.
    """
    if traits is not None:
        traits = _object("traits", traits)
        if not traits:
            raise InvalidArgument("traits", messages.NO_TRAITS)
    if state not in (None, "active", "inactive"):
        raise InvalidArgument("state", messages.STATE)
    if schema_id is not None and not _is_text(schema_id):
        raise InvalidArgument("schema_id", messages.SCHEMA_ID)
    return Change(
        traits=traits,
        metadata_public=_metadata("metadata_public", metadata_public),
        metadata_admin=_metadata("metadata_admin", metadata_admin),
        state=state,
        schema_id=schema_id,
        verified=_addresses(verified),
    )


def _addresses(given: Iterable[str]) -> tuple[str, ...]:
    """Addresses as Kratos writes them: e-mail addresses in small letters."""
    try:
        found = () if isinstance(given, (str, bytes)) else tuple(given)
        addresses = tuple(each.strip().lower() if "@" in each else each.strip() for each in found)
    except (TypeError, AttributeError):
        raise InvalidArgument("verified", messages.VERIFIED) from None
    if given and not all(addresses or ("",)):
        raise InvalidArgument("verified", messages.VERIFIED)
    return addresses


def claims(*, id_token: Mapping[str, Any] | None = None, access_token: Mapping[str, Any] | None = None) -> Claims:
    """Put further claims into the tokens (Hydra).

    Those that are there stay. Of one name, those of consent win at the code grant, and new ones at a refresh.
    `sub`, `scope` and their like land in `ext` and change nothing else.
    Raises InvalidArgument for what is no JSON object.
    """
    if not id_token and not access_token:
        raise InvalidArgument("claims", messages.NO_CLAIMS)
    return Claims(_object("id_token", id_token or {}), _object("access_token", access_token or {}))


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _object(argument: str, value: Mapping[str, Any]) -> dict[str, Any]:
    if not is_mapping(value):
        raise InvalidArgument(argument, messages.OBJECT)
    found: dict[str, Any] = _json(argument, value)
    return found


def _metadata(argument: str, value: Any) -> Any:
    found = _json(argument, value)
    if isinstance(found, (int, float)) and not isinstance(found, bool):
        raise InvalidArgument(argument, messages.NUMBER)
    return found


def _json(argument: str, value: Any) -> Any:
    """A copy of the value, so that later changes of the caller's do not count; UNSET stays."""
    if value is UNSET:
        return value
    try:
        found = plain(value)
        # What is no JSON number (NaN, infinity) comes back as something else.
        if loads(dumps(found)) == found:
            return found
    except (TypeError, ValueError, RecursionError):
        pass
    raise InvalidArgument(argument, messages.JSON)
