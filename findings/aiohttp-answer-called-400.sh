#!/usr/bin/env bash
# aiohttp 3.14.5 gives a ClientResponseError with status 400 for an answer that said 200 and brought more bytes than its
# Content-Length names. One would guess a ClientPayloadError or a lost connection (httpx gives the answer, cut at its length), and
# that `status` of a ClientResponseError is the server's: a handler that takes 400 for "the request was wrong" blames the caller.
# The bytes beyond are read as the beginning of the next answer; what the parser says of them is BadHttpMessage, whose code is
# 400, as for a server that reads a request, and the client hands it on as the status.
# Source: aiohttp 3.14.5, client_reqrep.py (ClientResponse.start: HttpProcessingError) and http_exceptions.py.
# Needs python3. Prints what was seen; fails if that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check aiohttp==3.14.5 httpx==0.28.1
"$folder/venv/bin/python" - <<'PY'
import asyncio
from importlib.metadata import version

import aiohttp
import httpx

ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nok, and more"


async def serve(reader, writer):
    await reader.readuntil(b"\r\n\r\n")
    writer.write(ANSWER)
    await writer.drain()
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
    async with httpx.AsyncClient(trust_env=False) as client:
        answer = await client.get(url)
        one = f"{answer.status_code} {answer.text!r}"
    async with aiohttp.ClientSession() as session:
        try:
            async with session.get(url) as got:
                other = f"{got.status} {await got.text()!r}"
        except aiohttp.ClientResponseError as error:
            other = f"{type(error).__name__} with status {error.status}"
    server.close()
    print("the server said 200, Content-Length 2, and sent 12 bytes")
    print("httpx", version("httpx"), one)
    print("aiohttp", version("aiohttp"), other)
    assert (one, other) == ("200 'ok'", "ClientResponseError with status 400"), "it is otherwise now"
    print("as described: the status of the error is the parser's, not the server's")


asyncio.run(main())
PY
