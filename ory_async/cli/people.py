"""`whoami`, `identities list` and `identities find`: who is who, as a table or as JSON."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Annotated, Any

import typer

from ory_async.cli.output import Json, show_json, show_pairs, show_table
from ory_async.cli.run import REFUSED, err, run
from ory_async.client import Ory
from ory_async.errors import Forbidden, Unauthorized
from ory_async.v1.models import Identity, Session

MOST_ROWS = 250
"""Rows of a page."""
COLUMNS = ("id", "state", "schema_id", "traits", "created_at")


def whoami(
    token: Annotated[str, typer.Argument(help="A session token; - reads it from the standard input.")],
    as_json: Json = False,
) -> None:
    """Whose session is it? Status 1 if it is none that counts."""
    given = sys.stdin.readline().strip() if token == "-" else token

    async def ask(ory: Ory) -> Session | Unauthorized | Forbidden:
        try:
            return await ory.frontend.to_session(x_session_token=given)
        except (Unauthorized, Forbidden) as error:
            return error

    found = run(ask)
    if not isinstance(found, Session):
        err.print(str(found), style="red")
        raise typer.Exit(REFUSED)
    if as_json:
        return show_json({name: value for name, value in found.to_dict().items() if name != "tokenized"})
    who = found.identity
    return show_pairs({
        "session": found.id,
        "active": found.active,
        "aal": found.authenticator_assurance_level,
        "authenticated_at": found.authenticated_at,
        "expires_at": found.expires_at,
        "identity": None if who is None else who.id,
        "state": None if who is None else who.state,
        "schema_id": None if who is None else who.schema_id,
        "traits": None if who is None else who.traits,
    })  # fmt: skip


def list_(
    most: Annotated[int, typer.Option("--most", min=1, help="So many rows.")] = 50,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line instead of a table.")] = False,
) -> None:
    """The identities, one on a line."""

    async def ask(ory: Ory) -> list[Identity]:
        found: list[Identity] = []
        async for identity in ory.identity.list_identities(page_size=min(most, MOST_ROWS)):
            found.append(identity)
            if len(found) == most:
                break
        return found

    found = run(ask)
    if as_json:
        for identity in found:
            show_json(_plain(identity))
    else:
        show_table(COLUMNS, (_row(identity) for identity in found))


def find(
    identifier: Annotated[str, typer.Argument(help="What the person signs in with, such as an address.")],
    as_json: Json = False,
) -> None:
    """The identity that signs in with an identifier. Status 1 if there is none."""
    found = run(lambda ory: ory.identities.find(identifier))
    if found is None:
        err.print("nobody signs in with it", style="red")
        raise typer.Exit(REFUSED)
    if as_json:
        return show_json(_plain(found))
    return show_pairs(dict(zip(COLUMNS, _row(found), strict=True)))


def _plain(identity: Identity) -> Mapping[str, Any]:
    """Without what somebody could sign in with."""
    return {name: value for name, value in identity.to_dict().items() if name != "credentials"}


def _row(identity: Identity) -> tuple[Any, ...]:
    plain = identity.to_dict()
    return tuple(plain.get(name) for name in COLUMNS)
