"""The worker of examples/worker on real Kratos, whose batches undo more than they say. One worker dies."""

import json
import secrets
from pathlib import Path

import pytest

from examples.worker.jobs import plan
from examples.worker.progress import Run
from ory_async import Ory, SessionInactive
from tests.servers.running import Server
from tests.support.workers import SLICE, SOON, until, workers

LINES, EVERY = 600, 50
PASSWORD = secrets.token_urlsafe(16)


@pytest.mark.live("kratos")
async def test_3_04_import_export_revoke(kratos: Server, tmp_path: Path) -> None:
    tag = secrets.token_hex(4)
    emails = [f"w{line}.{tag}@example.org" for line in range(1, LINES + 1)]
    taken, unfit = emails[EVERY - 1 :: EVERY], 2  # the last of every 50th is there before
    bodies = [{"schema_id": "default", "traits": {"email": email}} for email in emails]
    bodies[0]["credentials"] = {"password": {"config": {"password": PASSWORD}}}
    bodies[10] = bodies[9]  # twice in one slice
    bodies[unfit - 1] = {"schema_id": "default", "traits": {"email": "no address"}}
    path = tmp_path / "people.jsonl"
    path.write_text("".join(f"{json.dumps(body)}\n" for body in bodies))

    environment = {"ORY_KRATOS_PUBLIC_URL": kratos.public_url, "ORY_KRATOS_ADMIN_URL": kratos.admin_url}
    async with (
        Ory.self_hosted(kratos_public=kratos.public_url, kratos_admin=kratos.admin_url) as ory,
        workers(tmp_path, environment, SOON) as queue,
    ):
        there = {
            (await ory.identity.create_identity({"schema_id": "default", "traits": {"email": email}})).id
            for email in taken
        }
        run = Run(queue.redis, "import", plan(path, SLICE)[0], SLICE)
        queue.schedule()
        doomed, _ = await queue.two()
        await queue.send("start", "import", str(path))

        async def imported() -> bool:
            progress = await run.progress()
            return progress.slices > 0 and progress.finished

        await queue.kill(doomed, "do_slice")
        assert not await imported()
        await until(imported, "the import is done")
        progress = await run.progress()
        assert progress.failed == {}
        assert progress.counts == {"created": LINES - len(taken) - 2, "conflict": len(taken) + 1, "invalid": 1}
        conflicts = {line: each.detail for line, each in progress.problems.items() if each.status == "conflict"}
        assert conflicts.keys() == {11, *range(EVERY, LINES + 1, EVERY)}
        assert set(conflicts.values()) - there == {conflicts[11]}
        assert progress.problems[unfit].status == "invalid"

        wanted = sorted(email for line, email in enumerate(emails, 1) if line not in (unfit, 11))
        target = tmp_path / "all.jsonl"
        job = await queue.send("export", str(target))

        async def exported() -> bool:
            return await queue.redis.exists(f"export:{job}") == 1

        await until(exported, "the export is done")
        rows = [json.loads(line) for line in target.read_text().splitlines()]
        assert sorted(row["traits"]["email"] for row in rows if tag in str(row["traits"])) == wanted
        assert len({row["id"] for row in rows}) == len(rows)

        flow = await ory.frontend.create_native_login_flow()
        body = {"method": "password", "identifier": emails[0], "password": PASSWORD}
        token = (await ory.frontend.update_login_flow(body, flow=flow.id)).session_token
        assert (await ory.frontend.to_session(x_session_token=token)).active
        ids = tmp_path / "ids.jsonl"
        ids.write_text("".join(f"{json.dumps(row)}\n" for row in rows if tag in str(row["traits"])))
        revocation = Run(queue.redis, "revoke", plan(ids, SLICE)[0], SLICE)
        await queue.send("start", "revoke", str(ids))

        async def revoked() -> bool:
            found = await revocation.progress()
            return found.slices > 0 and found.finished

        await until(revoked, "the revocation is done")
        assert (await revocation.progress()).counts == {"revoked": 1, "none": len(wanted) - 1}
        with pytest.raises(SessionInactive):
            await ory.frontend.to_session(x_session_token=token)
