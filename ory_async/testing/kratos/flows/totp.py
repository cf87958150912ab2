"""Time-based one-time passwords (RFC 6238): SHA-1, six digits, steps of 30 seconds."""

from __future__ import annotations

import base64
import hmac
from datetime import datetime
from urllib.parse import quote, urlencode

_STEP = 30
_TOLERATED = 1


def base32(secret: bytes) -> str:
    """A secret as users type it into an authenticator app."""
    return base64.b32encode(secret).decode().rstrip("=")


def url(secret: str, account: str, issuer: str) -> str:
    """What the QR code tells an authenticator app. secret: base32."""
    query = {"algorithm": "SHA1", "digits": 6, "issuer": issuer, "period": _STEP, "secret": secret}
    return f"otpauth://totp/{quote(issuer)}:{quote(account)}?{urlencode(query)}"


def code_at(secret: str, moment: datetime) -> str:
    """The six digits that an authenticator shows at a moment. ValueError when the secret is not base32."""
    return _code(secret, int(moment.timestamp()) // _STEP)


def accepts(secret: str, code: str, moment: datetime) -> bool:
    """Is this the code of now, of the step before or of the step after?"""
    now = int(moment.timestamp()) // _STEP
    codes = [_code(secret, step) for step in range(now - _TOLERATED, now + _TOLERATED + 1)]
    return any(hmac.compare_digest(known.encode(), code.encode()) for known in codes)


def _code(secret: str, step: int) -> str:
    padded = secret.upper() + "=" * (-len(secret) % 8)
    digest = hmac.digest(base64.b32decode(padded), step.to_bytes(8, "big"), "sha1")
    at = digest[-1] & 0x0F
    return f"{(int.from_bytes(digest[at : at + 4], 'big') & 0x7FFFFFFF) % 1_000_000:06d}"
