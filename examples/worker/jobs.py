"""What the worker does with Ory. Each function is safe to run twice, and knows of no queue.

A file of JSON lines is cut into slices; a slice is one job. What became of a line is an `Outcome`: `created`,
`conflict` (the detail is the identity that was there before), `revoked`, `none` (no session, or no such identity) or
`invalid` (the detail is the reason).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Awaitable, Callable, Mapping
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from ory_async import (
    BadRequest,
    Created,
    Exists,
    InvalidArgument,
    Options,
    Ory,
    Rejected,
    RetryPolicy,
    Unknown,
)

JsonObject = dict[str, Any]
RETRY = RetryPolicy(max_retries=4, cap=15)


class Slice(NamedTuple):
    """Lines of a file: the byte they begin at, the number of the first (from 1), and how many."""

    offset: int
    first: int
    lines: int


class Outcome(NamedTuple):
    """What became of a line."""

    status: str
    detail: str | None = None


# -- files


def plan(path: Path, size: int) -> tuple[str, list[Slice]]:
    """The name of a file's content, and its slices of up to `size` lines. The same content is the same run."""
    digest, slices, offset, first = hashlib.sha256(), list[Slice](), 0, 1
    with path.open("rb") as file:
        while block := list(islice(file, size)):
            slices.append(Slice(offset, first, len(block)))
            offset, first = offset + sum(map(len, block)), first + len(block)
            digest.update(b"".join(block))
    return digest.hexdigest()[:16], slices


def read(path: Path, part: Slice) -> dict[int, Any]:
    """The JSON values of a slice by line number; None for a line that is no JSON."""
    with path.open("rb") as file:
        file.seek(part.offset)
        return {part.first + i: _json(line) for i, line in enumerate(islice(file, part.lines))}


def _json(line: bytes) -> Any:
    try:
        return json.loads(line)
    except ValueError:
        return None


# -- identities from a file


async def import_lines(
    ory: Ory, run: str, lines: Mapping[int, Any], identifier: str = "email", retry: RetryPolicy = RETRY
) -> dict[int, Outcome]:
    """Create an identity for each line (the body of a create request).

    Each carries `run` and its line number in metadata_admin: that is how a second run knows its own. `identifier`
    is the trait that people sign in with.
    """
    bodies = {line: stamped(body, run, line) for line, body in lines.items() if isinstance(body, dict)}
    outcomes = {line: Outcome("invalid", "not a JSON object") for line in lines if line not in bodies}
    options: Options = {"retry": retry, "deadline": 30}
    job = ory.identities.create_many(bodies.values(), identifier=identifier, find_existing=True, options=options)
    results = [result async for result in job]
    for line, result in zip(bodies, results, strict=True):
        match result:
            case Created():
                outcomes[line] = Outcome("created")
            case Exists():
                outcomes[line] = await _conflict(ory, result, bodies[line])
            case Rejected():
                outcomes[line] = Outcome("invalid", result.reason)
            case Unknown():
                raise result.error
    return outcomes


def stamped(body: JsonObject, run: str, line: int) -> JsonObject:
    """The body of a create request, with the line that it comes from."""
    return {**body, "metadata_admin": {**(body.get("metadata_admin") or {}), "import": {"run": run, "line": line}}}


async def _conflict(ory: Ory, result: Exists, body: JsonObject) -> Outcome:
    """Somebody has the identifier: this line of this file, in an earlier run, or somebody else."""
    if result.identity_id is None:  # taken is something else
        return Outcome("conflict")
    holder = await ory.identity.get_identity(result.identity_id)
    ours = (holder.metadata_admin or {}).get("import") == body["metadata_admin"]["import"]
    return Outcome("created") if ours else Outcome("conflict", holder.id)


# -- sessions


async def revoke_lines(ory: Ory, run: str, lines: Mapping[int, Any]) -> dict[int, Outcome]:
    """End all sessions of the identity on each line, `{"id": …}`: a line of an export will do."""
    return {line: await _revoke(ory, row) for line, row in lines.items()}


async def _revoke(ory: Ory, row: Any) -> Outcome:
    id = row.get("id") if isinstance(row, dict) else None
    if not isinstance(id, str):
        return Outcome("invalid", "no id")
    try:
        return Outcome("revoked" if await ory.identities.revoke_sessions(id) else "none")
    except (BadRequest, InvalidArgument) as error:
        return Outcome("invalid", type(error).__name__)


# -- all identities into a file


async def export_identities(ory: Ory, path: Path, still_mine: Callable[[], Awaitable[Any]]) -> int:
    """Write all identities to a file, one JSON object a line, and return how many.

    A page token does not outlive its run, so a run that ended early begins anew; within a run the client waits as long
    as a rate limit says. Nobody else may write to `path`: `still_mine` is awaited after each page and raises when that
    does not hold any more.
    """
    return await ory.identities.export(path, on_page=lambda _: still_mine())
