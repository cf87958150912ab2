"""Requests per second of FakeOry, in-process on one core: `python -m benchmarks.fake`.

10,000 identities and as many sessions are loaded. First and last pages stand side by side: paging must not cost more
the further it is.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from itertools import count

import httpx

from ory_async.testing import FakeOry
from ory_async.testing.kratos.paging import row_token

IDENTITIES = 10_000
LEAST = 500  # requests per second
SECONDS = 1.0
PAGE = 10
STARTS = 20

Request = Callable[[], Awaitable[httpx.Response]]


async def rate(request: Request) -> float:
    """How many requests one second of processor time serves."""
    (await request()).raise_for_status()
    served, started = 0, time.process_time()
    while (spent := time.process_time() - started) < SECONDS:
        (await request()).raise_for_status()
        served += 1
    return served / spent


def requests(client: httpx.AsyncClient, fake: FakeOry) -> dict[str, Request]:
    """What is measured: name -> request."""
    ids = [identity["id"] for identity in fake.identities]
    sessions = [fake.login_as(id) for id in ids]
    token = {"x-session-token": sessions[len(sessions) // 2].session_token}
    # Sessions are listed from the newest on: this token leads to the oldest.
    oldest = row_token(sessions[PAGE].session_id, PAGE + 1)
    made = count()

    def get(path: str, headers: dict[str, str] | None = None) -> Request:
        return lambda: client.get(path, headers=headers)

    def create() -> Awaitable[httpx.Response]:
        return client.post("/admin/identities", json={"traits": {"email": f"made{next(made)}@example.org"}})

    return {
        "toSession": get("/sessions/whoami", token),
        "getIdentity": get(f"/admin/identities/{ids[IDENTITIES // 2]}"),
        "listIdentities, first page": get(f"/admin/identities?page_size={PAGE}"),
        "listIdentities, last page": get(f"/admin/identities?page_size={PAGE}&page_token={ids[-PAGE - 1]}"),
        "listIdentities, by address": get("/admin/identities?credentials_identifier=user9999@example.org"),
        "listSessions, first page": get(f"/admin/sessions?page_size={PAGE}"),
        "listSessions, last page": get(f"/admin/sessions?page_size={PAGE}&page_token={oldest}"),
        "listIdentitySessions": get(f"/admin/identities/{ids[5]}/sessions"),
        "createIdentity": create,
    }


async def main() -> None:
    FakeOry()  # loads what is loaded once
    started = time.process_time()
    for _ in range(STARTS):
        fake = FakeOry()
    print(f"a fake starts in {(time.process_time() - started) / STARTS * 1000:.1f} ms")
    started = time.process_time()
    fake.identities.add_many(IDENTITIES)
    print(f"{IDENTITIES} identities are loaded in {time.process_time() - started:.1f} s\n")
    async with httpx.AsyncClient(transport=fake.transport(), base_url=fake.url) as client:
        print("| operation | requests/s | at least | there |\n|---|---|---|---|")
        for name, request in requests(client, fake).items():
            reached = await rate(request)
            print(f"| {name} | {reached:,.0f} | {LEAST} | {'yes' if reached >= LEAST else 'NO'} |")


if __name__ == "__main__":
    asyncio.run(main())
