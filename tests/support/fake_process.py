"""A FakeOry in a process of its own. Prints its URL, then does what each line of its input says:
`["fail", ["listIdentities"], {"status": 500}]`, and prints the result.

Beside what a FakeOry does: `hold` lets some requests pass and holds back the rest, `waiting` counts those, `release`
lets them go on, or with false end unserved."""

import asyncio
import json
import re
import sys
from functools import partial
from typing import Any

import uvicorn

from ory_async.testing import FakeOry
from tests.support.waiting import PATIENCE


class Gate:
    """Stands before the fake: a request that is held back has not reached it."""

    def __init__(self) -> None:
        self.waiting_now = 0
        self._held = ""
        self._left = 0
        self._served = True
        self._open = asyncio.Event()

    def hold(self, request: str, after: int = 0) -> None:
        """request: a pattern of method, path and body; the first `after` pass."""
        self._held, self._left, self._open = request, after, asyncio.Event()

    def waiting(self) -> int:
        return self.waiting_now

    def release(self, served: bool = True) -> None:
        self._held, self._served = "", served
        self._open.set()

    async def passes(self, request: str) -> bool:
        if not self._held or not re.match(self._held, request):
            return True
        if self._left:
            self._left -= 1
            return True
        self.waiting_now += 1
        try:
            await self._open.wait()
            return self._served
        finally:
            self.waiting_now -= 1

    def before(self, app: Any) -> Any:
        async def gated(scope: Any, receive: Any, send: Any) -> None:
            messages = [await receive()]
            while messages[-1].get("more_body"):
                messages.append(await receive())
            body = b"".join(message.get("body", b"") for message in messages)

            async def again() -> Any:
                return messages.pop(0) if messages else await receive()

            if await self.passes(f"{scope['method']} {scope['path']} {body.decode()}"):
                await app(scope, again, send)

        return gated


async def main() -> None:
    fake, gate = FakeOry(profile=sys.argv[1]), Gate()
    config = partial(uvicorn.Config, timeout_keep_alive=PATIENCE)
    uvicorn.Config = lambda app, **options: config(gate.before(app), **options)  # type: ignore[assignment, misc]
    async with fake.serve():
        print(fake.url, flush=True)
        while line := await asyncio.to_thread(sys.stdin.readline):
            name, args, kwargs = json.loads(line)
            owners = (gate, fake.identities) if name.startswith("add") else (gate, fake)
            owner = next(each for each in owners if hasattr(each, name))
            result = getattr(owner, name)(*args, **kwargs)
            print(json.dumps(result), flush=True)
        gate.release(served=False)


asyncio.run(main())
