"""A FakeOry in a process of its own. Prints its URL, then does what each line of its input says:
`["fail", ["listIdentities"], {"status": 500}]`, and prints the result."""

import asyncio
import json
import sys

from ory_async.testing import FakeOry


async def main() -> None:
    fake = FakeOry(profile=sys.argv[1])
    async with fake.serve():
        print(fake.url, flush=True)
        while line := await asyncio.to_thread(sys.stdin.readline):
            name, args, kwargs = json.loads(line)
            owner = fake.identities if name.startswith("add") else fake
            result = getattr(owner, name)(*args, **kwargs)
            print(json.dumps(result), flush=True)


asyncio.run(main())
