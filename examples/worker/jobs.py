"""What the worker does with Ory. Each function is safe to run twice, and knows of no queue.

A file of JSON lines is cut into slices; a slice is one job. What became of a line is an `Outcome`: `created`,
`conflict` (the detail is the identity that was there before), `revoked`, `none` (no session, or no such identity) or
`invalid` (the detail is the reason).
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
from collections.abc import Awaitable, Callable, Iterable, Mapping
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from ory_async import BadRequest, Conflict, InvalidArgument, NotFound, Ory, RetryPolicy
from ory_async.v1.models import Identity, IdentityPatchResponse

JsonObject = dict[str, Any]
PAGE, CONFLICT = 250, 409


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


async def import_lines(ory: Ory, run: str, lines: Mapping[int, Any], identifier: str = "email") -> dict[int, Outcome]:
    """Create an identity for each line (the body of a create request).

    Each carries `run` and its line number in metadata_admin: that is how a second run knows its own. `identifier`
    is the trait that people sign in with.
    """
    bodies = {line: stamped(body, run, line) for line, body in lines.items() if isinstance(body, dict)}
    outcomes = {line: Outcome("invalid", "not a JSON object") for line in lines if line not in bodies}
    waiting, alone = dict(bodies), set[int]()
    while waiting:
        answers = await _batch(ory, waiting.values())
        told = {line: answer for line, answer in zip(waiting, answers, strict=False) if answer is not None}
        # Kratos up to v1.3 undoes a batch with a conflict in it, and still reports the other items as created.
        there = await _existing(ory, [answer.identity for answer in told.values() if answer.identity])
        refused = {line: answer.error for line, answer in told.items() if answer.error is not None}
        for line, error in refused.items():
            if error.code == CONFLICT:
                alone.add(line)
            else:
                outcomes[line] = Outcome("invalid", error.reason or error.message)
        outcomes |= {line: Outcome("created") for line, answer in told.items() if answer.identity in there}
        rest = {line: body for line, body in waiting.items() if line not in outcomes and line not in alone}
        if not refused:  # nothing was learned: the batch was turned down as a whole
            alone |= rest.keys()
            break
        waiting = rest
    for line in sorted(alone):  # in the order of the file: of two lines with one address the first wins
        outcomes[line] = await _create(ory, bodies[line], identifier)
    return outcomes


def stamped(body: JsonObject, run: str, line: int) -> JsonObject:
    """The body of a create request, with the line that it comes from."""
    return {**body, "metadata_admin": {**(body.get("metadata_admin") or {}), "import": {"run": run, "line": line}}}


async def _batch(ory: Ory, bodies: Iterable[JsonObject]) -> list[IdentityPatchResponse | None]:
    """What a batch says of its items; nothing when it was refused as a whole."""
    try:
        answer = await ory.identity.batch_patch_identities({"identities": [{"create": body} for body in bodies]})
    except (BadRequest, Conflict):
        return []
    return answer.identities or []


async def _existing(ory: Ory, ids: list[str]) -> set[str]:
    if not ids:
        return set()
    return {found.id async for found in ory.identity.list_identities(ids=ids, consistency="strong")}


async def _create(ory: Ory, body: JsonObject, identifier: str) -> Outcome:
    """Create one identity, unless there is one already."""
    holder = await _holder(ory, body, identifier)
    if holder is None:
        try:
            await ory.identity.create_identity(body)
        except BadRequest as error:
            return Outcome("invalid", error.reason or error.message)
        except Conflict:
            holder = await _holder(ory, body, identifier)
            if holder is None:  # taken is something else, such as an external id
                return Outcome("conflict")
        else:
            return Outcome("created")
    ours = (holder.metadata_admin or {}).get("import") == body["metadata_admin"]["import"]
    return Outcome("created") if ours else Outcome("conflict", holder.id)


async def _holder(ory: Ory, body: JsonObject, identifier: str) -> Identity | None:
    """The identity that signs in with the identifier of this one."""
    traits = body.get("traits")
    name = traits.get(identifier) if isinstance(traits, dict) else None
    if not isinstance(name, str) or not name:
        return None
    found = await ory.identity.list_identities(credentials_identifier=name, consistency="strong")
    return found.items[0] if found.items else None


# -- sessions


async def revoke_lines(ory: Ory, run: str, lines: Mapping[int, Any]) -> dict[int, Outcome]:
    """End all sessions of the identity on each line, `{"id": …}`: a line of an export will do."""
    return {line: await _revoke(ory, row) for line, row in lines.items()}


async def _revoke(ory: Ory, row: Any) -> Outcome:
    id = row.get("id") if isinstance(row, dict) else None
    if not isinstance(id, str):
        return Outcome("invalid", "no id")
    try:
        await ory.identity.delete_identity_sessions(id)
    except NotFound:
        return Outcome("none")
    except (BadRequest, InvalidArgument) as error:
        return Outcome("invalid", type(error).__name__)
    return Outcome("revoked")


# -- all identities into a file


async def export_identities(ory: Ory, path: Path, still_mine: Callable[[], Awaitable[Any]]) -> int:
    """Write all identities to a file, one JSON object a line, and return how many.

    The file is the old one until it is the whole new one. A page token does not outlive its run, so a run that ended
    early begins anew; within a run the client waits as long as a rate limit says. Nobody else may write to `path`:
    `still_mine` is awaited after each page and raises when that does not hold any more.
    """
    ory = ory.with_options(retry=RetryPolicy(max_retries=8, cap=300), deadline=None)
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    count = 0
    with open(part, "xb", opener=partial(os.open, mode=0o600)) as file:  # noqa: ASYNC230
        async for page in ory.identity.list_identities(page_size=PAGE).pages():
            file.writelines(json.dumps(row, ensure_ascii=False).encode() + b"\n" for row in page.body)
            count += len(page.items)
            await still_mine()
        file.flush()
        await asyncio.to_thread(os.fsync, file.fileno())
    await still_mine()
    part.replace(path)
    return count
