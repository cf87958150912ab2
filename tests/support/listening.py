"""An ASGI app on loopback, in a thread of its own."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from starlette.types import ASGIApp

from tests.support import ports


@contextmanager
def listening(app: ASGIApp) -> Iterator[str]:
    """Serve on a free port of 127.0.0.1 for the length of the block; gives the address."""
    with ports.listener() as listener:
        config = uvicorn.Config(app, log_level="critical", lifespan="off", ws="none", access_log=False)
        server = uvicorn.Server(config)
        thread = threading.Thread(target=lambda: asyncio.run(server.serve([listener])), daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(10)
