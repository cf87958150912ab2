"""`python -m ory_async.testing`: a fake Ory on a port, to click around."""

from __future__ import annotations

import argparse
import asyncio
import signal
from pathlib import Path
from typing import Any

from ory_async.testing.fake import FakeOry
from ory_async.testing.profile import PROFILES

PASSWORD = "correct-horse-battery"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m ory_async.testing", description="Serve a fake Ory, in memory.")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (%(default)s)")
    parser.add_argument("--port", type=int, default=4433, help="port to listen on, 0 for any (%(default)s)")
    parser.add_argument("--profile", choices=PROFILES, default="today", help="version of the servers (%(default)s)")
    parser.add_argument("--users", type=int, default=1, metavar="N", help="make so many identities (%(default)s)")
    parser.add_argument("--app", metavar="URL", help="address of the site with the pages (http://127.0.0.1:3000)")
    parser.add_argument("--namespaces", type=Path, metavar="FILE", help="permission model of Keto")
    return parser.parse_args()


async def _serve(options: argparse.Namespace) -> None:
    namespaces = options.namespaces.read_text() if options.namespaces else ()
    site: dict[str, Any] = {"ui_url": options.app.rstrip("/"), "return_urls": (options.app,)} if options.app else {}
    fake = FakeOry(profile=options.profile, namespaces=namespaces, **site)
    users = fake.identities.add_many(options.users, password=PASSWORD)
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with fake.serve(options.host, options.port):
        print(f"{fake!r}\n")
        for user in users:
            login = fake.login_as(user)
            print(f"{user['traits']['email']}  password {PASSWORD}  session token {login.session_token}")
        print(f'\nOry.network("{fake.url}")   or   ORY_PROJECT_URL={fake.url}\nCtrl-C ends it.', flush=True)
        await stop.wait()


def main() -> None:
    """Serve until SIGINT or SIGTERM."""
    options = _options()
    try:
        asyncio.run(_serve(options))
    except (OSError, ValueError) as error:  # the port is taken, the file is not there or no model
        raise SystemExit(f"cannot serve: {error}") from None


if __name__ == "__main__":
    main()
