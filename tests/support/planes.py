"""One embedded Ory behind the ports that real servers have: each port knows its own paths, and sends on or says that
there is no such page as recordings show it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager

import httpx

from ory_async.testing import FakeOry
from tests.support.server import Received, serving

EVERYWHERE = ("/health/", "/version")
OWN: Mapping[str, tuple[str, ...]] = {
    "kratos_admin": ("/admin/",),
    "hydra_admin": ("/admin/", *EVERYWHERE),
    "keto_read": ("/relation-tuples", "/namespaces", *EVERYWHERE),
    "keto_write": ("/admin/", *EVERYWHERE),
    "keto_opl": ("/opl/", *EVERYWHERE),
}
"""Paths of a port; a public one has all but /admin."""
NO_PAGE = (b"404 page not found\n", "text/plain; charset=utf-8")
NO_ROUTE = (
    b'{"error":{"code":404,"message":"Not Found","reason":"The requested route does not exist. Make sure you are using'
    b' the right path, domain, and port."}}',
    "application/json",
)
"""What Hydra's public port says (hydra-v26.2.0/discovery.json)."""


def answered(status: int, content: bytes, headers: list[tuple[str, str]]) -> bytes:
    """An answer as bytes."""
    kept = [pair for pair in headers if pair[0].lower() not in ("content-length", "transfer-encoding")]
    lines = [f"HTTP/1.1 {status} X", f"content-length: {len(content)}", *(f"{name}: {value}" for name, value in kept)]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + content


@asynccontextmanager
async def ports(fake: FakeOry, *, key: str | None = None) -> AsyncIterator[dict[str, str]]:
    """URLs by the arguments of `Ory.self_hosted`. `key`: what the admin ports ask for, if anything."""
    urls: dict[str, str] = {}

    async def answer(argument: str, request: Received) -> bytes:
        path, own = request.target, OWN.get(argument)
        fits = path.startswith(own) if own else not path.startswith("/admin/")
        if not fits and argument == "kratos_admin" and path.startswith(EVERYWHERE):
            return answered(307, b"", [("location", "/admin" + path)])
        if not fits and argument.startswith("kratos"):
            other = urls["kratos_public" if argument == "kratos_admin" else "kratos_admin"]
            return answered(307, b"", [("location", other + path)])
        if not fits:
            content, kind = NO_ROUTE if argument == "hydra_public" else NO_PAGE
            return answered(404, content, [("content-type", kind)])
        if key is not None and argument.endswith("admin") and f"Bearer {key}" not in request.all("authorization"):
            body = b'{"error":{"code":401,"status":"Unauthorized","message":"Access credentials are invalid"}}'
            return answered(401, body, [("content-type", "application/json")])
        async with httpx.AsyncClient(transport=fake.transport(), base_url=fake.url) as inside:
            found = await inside.request(request.method, path, headers=request.headers, content=request.body)
        headers = [pair for pair in found.headers.multi_items() if pair[0] != "content-encoding"]
        return answered(found.status_code, found.content, headers)

    async with AsyncExitStack() as stack:
        for argument in (
            "kratos_public",
            "kratos_admin",
            "hydra_public",
            "hydra_admin",
            "keto_read",
            "keto_write",
            "keto_opl",
        ):

            async def answering(request: Received, argument: str = argument) -> bytes:
                return await answer(argument, request)

            urls[argument] = (await stack.enter_async_context(serving(answering))).url
        yield urls
