"""How bytes travel, by library: `httpx.py` (httpx and httpx2, over connections of our own), `httpx_given.py` (over a
client or transport of theirs that the caller brought), `aiohttp.py`. Each sends one request over one connection.

When to repeat a request and what an answer means is not decided here (`core.py`).
"""
