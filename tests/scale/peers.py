"""The same import and export with other clients, in an environment of their own: `python peers.py CLIENT WORK ADMIN
COUNT NAME`. Prints the seconds and the rows. Imports nothing of ours."""

from __future__ import annotations

import asyncio
import json
import re
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import parse_qs, urlsplit

BATCH, PAGE = 500, 250


def bodies(client: Any, count: int, name: str) -> list[Any]:
    """Through constructors: what `from_dict` makes holds `organization_id: null`, which Kratos v1.3 refuses."""
    rows = [
        client.IdentityPatch(
            create=client.CreateIdentityBody(schema_id="default", traits={"email": f"{name}{number}@example.org"})
        )
        for number in range(count)
    ]
    return [client.PatchIdentitiesBody(identities=rows[n : n + BATCH]) for n in range(0, count, BATCH)]


def next_token(link: str) -> str | None:
    for url, rest in re.findall(r"<([^<>]*)>([^<]*)", link):
        if 'rel="next"' in rest:
            return parse_qs(urlsplit(url).query)["page_token"][0]
    return None


def official(work: str, admin: str, count: int, name: str) -> int:
    import ory_client as client

    with client.ApiClient(client.Configuration(host=admin)) as api:
        identity = client.IdentityApi(api)
        if work == "import":
            for body in bodies(client, count, name):
                identity.batch_patch_identities(body, _request_timeout=60)
            return count
        rows, token = 0, None
        with TemporaryDirectory() as folder, (Path(folder) / "rows").open("w") as file:
            while True:
                page = identity.list_identities_with_http_info(page_size=PAGE, page_token=token)
                for row in page.data:
                    file.write(json.dumps(row.to_dict(), default=str) + "\n")
                rows += len(page.data)
                token = next_token({k.lower(): v for k, v in page.headers.items()}.get("link", ""))
                if token is None:
                    return rows


async def asynchronous(work: str, admin: str, count: int, name: str) -> int:
    import ory_kratos_client_async as client

    async with client.ApiClient(client.Configuration(host=admin)) as api:
        identity = client.IdentityApi(api)
        if work == "import":
            left = iter(bodies(client, count, name))

            async def worker() -> None:
                for body in left:
                    await identity.batch_patch_identities(body, _request_timeout=60)

            await asyncio.gather(worker(), worker())
            return count
        rows, token = 0, None
        with TemporaryDirectory() as folder, (Path(folder) / "rows").open("w") as file:
            while True:
                page = await identity.list_identities_with_http_info(page_size=PAGE, page_token=token)
                for row in page.data:
                    file.write(json.dumps(row.to_dict(), default=str) + "\n")
                rows += len(page.data)
                token = next_token({k.lower(): v for k, v in page.headers.items()}.get("link", ""))
                if token is None:
                    return rows


def main(which: str, work: str, admin: str, count: str, name: str) -> None:
    __import__("ory_client" if which == "official" else "ory_kratos_client_async")  # takes seconds: not counted
    started, rows, refused = time.perf_counter(), 0, None
    try:
        if which == "official":
            rows = official(work, admin, int(count), name)
        else:
            rows = asyncio.run(asynchronous(work, admin, int(count), name))
    except Exception as error:
        refused = getattr(error, "body", None)
        if refused is None:
            raise
    found = {"seconds": time.perf_counter() - started, "rows": rows}
    print(json.dumps(found if refused is None else {**found, "refused": f"refused: {refused}".strip()[:200]}))


if __name__ == "__main__":
    main(*sys.argv[1:])
