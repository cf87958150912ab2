"""An import in a process of its own, to be killed: `python -m tests.identities.importer ADMIN PUBLIC`. It reads rows as
JSON lines from its input and prints the name of each result."""

from __future__ import annotations

import asyncio
import json
import sys

from ory_async import Ory


async def main(admin: str, public: str) -> None:
    rows = [json.loads(line) for line in sys.stdin]
    async with Ory.self_hosted(kratos_admin=admin, kratos_public=public) as ory:
        async for result in ory.identities.create_many(rows, batch=25):
            print(type(result).__name__, flush=True)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
