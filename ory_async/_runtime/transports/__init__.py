"""How bytes travel: one file per library, each one request over one of its connections.

When to repeat a request and what an answer means is not decided here (`core.py`).
"""
