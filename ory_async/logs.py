"""Logs without secrets. Our own logger, `ory_async`, never holds one; httpx and httpcore need help."""

from __future__ import annotations

import logging
import re

_HEADERS = re.compile(r", \[\(b.*\]\)")
_BROKEN = re.compile(r"(exception=\w+)\(.*", re.DOTALL)  # may hold the line that was no header
_HTTPCORE = ("connection", "http11", "http2", "proxy", "socks")


class _Redacted(logging.Filter):
    """Cuts query strings (flow ids, codes) and response headers (cookies, tokens) out of a record."""

    def filter(self, record: logging.LogRecord) -> bool:
        text = record.getMessage()
        text = _BROKEN.sub(r"\1(…)", _HEADERS.sub(", …)", text))
        record.msg, record.args = re.sub(r"\?[^\s\"']+", "?…", text), None
        return True


_FILTER = _Redacted()


def redact_httpx_logs() -> None:
    """Keeps secrets out of the logs of httpx (INFO: whole URLs) and httpcore (DEBUG: Set-Cookie and other
    headers of answers). Call it once, before or after logging is configured; again does nothing."""
    for name in ("httpx", *(f"httpcore.{part}" for part in _HTTPCORE)):
        logging.getLogger(name).addFilter(_FILTER)
