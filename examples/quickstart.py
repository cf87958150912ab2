"""The main job in one file: register, sign in, ask who it is, page, survive a 429, read an error and a raw answer.

Runs on the embedded server, or, with ORY_KRATOS_PUBLIC_URL and ORY_KRATOS_ADMIN_URL set, on a real Kratos with
25 identities of its own that are deleted at the end whatever happens.
"""

from __future__ import annotations

import asyncio
import os
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from ory_async import Attempt, NotFound, Ory, __version__

if TYPE_CHECKING:
    from ory_async.testing import FakeOry

RUN = secrets.token_hex(4)


def show(step: str, text: str) -> None:
    print(f"{step:<22} {text}", flush=True)


@asynccontextmanager
async def connect() -> AsyncIterator[tuple[Ory, FakeOry | None]]:
    """The client, and the embedded server unless the environment names a real one."""
    show("ory_async", __version__)
    if os.environ.get("ORY_KRATOS_PUBLIC_URL"):
        async with Ory.from_env() as ory:
            show("server", f"{ory!r}")
            yield ory, None
    else:
        from ory_async.testing import FakeOry  # what it needs is not needed for a real server

        async with FakeOry().serve() as fake, fake.client() as ory:
            show("server", f"embedded, {fake.url}")
            yield ory, fake


async def register_and_sign_in(ory: Ory, made: list[str]) -> None:
    email, password = f"ada.{RUN}@example.org", secrets.token_urlsafe(16)
    registration = await ory.frontend.create_native_registration_flow()
    done = await ory.frontend.update_registration_flow(
        {"method": "password", "password": password, "traits": {"email": email}}, flow=registration.id
    )
    made.append(done.identity.id)
    show("registered", f"{email} is identity {done.identity.id}")

    login = await ory.frontend.create_native_login_flow()
    signed_in = await ory.frontend.update_login_flow(
        {"method": "password", "identifier": email, "password": password}, flow=login.id
    )
    session = await ory.frontend.to_session(x_session_token=signed_in.session_token)
    assert session.identity is not None
    show("who is it?", f"{session.identity.traits['email']}, {session.authenticator_assurance_level}")


async def page_through(ory: Ory, fake: FakeOry | None, made: list[str]) -> None:
    if fake is not None:
        fake.identities.add_many(1000 - len(fake.identities))
        wanted, page_size = 1000, 250
    else:
        for number in range(25):
            identity = await ory.identity.create_identity(
                {"schema_id": "default", "traits": {"email": f"user{number}.{RUN}@example.org"}}
            )
            made.append(identity.id)
        wanted, page_size = len(made), 10
    seen = {identity.id async for identity in ory.identity.list_identities(page_size=page_size)}
    requests = f" in {fake.count('listIdentities')} requests" if fake else ""
    ours = len(seen) if fake else len(seen & set(made))
    show("paged", f"{ours} of {wanted} identities, {page_size} a page{requests}")


async def survive_429(ory: Ory, fake: FakeOry | None, made: list[str]) -> None:
    if fake is None:
        show("rate limit", "left out: only the embedded server answers 429 on demand")
        return
    waits: list[Attempt] = []
    fake.fail("getIdentity", status=429, headers={"x-ratelimit-reset": "1"})
    await ory.with_options(on_attempt=waits.append).identity.get_identity(made[0])
    told = ", then ".join(f"{a.status}" + (f" (waited {a.wait:.2f} s)" if a.wait else "") for a in waits)
    show("rate limit", told)


async def one_error_one_answer(ory: Ory, made: list[str]) -> None:
    unknown = "00000000-0000-4000-8000-000000000000"
    try:
        await ory.identity.get_identity(unknown)
    except NotFound as error:
        show("typed error", f"{type(error).__name__}: status {error.status}, message {error.message!r}")
    raw = await ory.raw(ory.identity.get_identity, made[0])
    show("raw answer", f"{raw.status}, {raw.headers['content-type']}, {len(raw.body)} bytes, attempts {raw.attempts}")


async def main() -> None:
    made: list[str] = []
    async with connect() as (ory, fake):
        try:
            await register_and_sign_in(ory, made)
            await page_through(ory, fake, made)
            await survive_429(ory, fake, made)
            await one_error_one_answer(ory, made)
        finally:
            for identity in made:
                await ory.identity.delete_identity(identity)
            show("cleaned up", f"{len(made)} identities deleted")


if __name__ == "__main__":
    asyncio.run(main())
