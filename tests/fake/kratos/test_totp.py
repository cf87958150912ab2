"""One-time passwords of the fake, against the vectors of RFC 6238 (appendix B, SHA-1, their last six digits)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from ory_async.testing.kratos.flows import totp

SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"  # 12345678901234567890
VECTORS = [(59, "287082"), (1111111109, "081804"), (1234567890, "005924"), (20000000000, "353130")]


@pytest.mark.parametrize(("seconds", "code"), VECTORS)
def test_vectors(seconds: int, code: str) -> None:
    assert totp.code_at(SECRET, datetime.fromtimestamp(seconds, UTC)) == code


@pytest.mark.parametrize(("steps", "good"), [(-2, False), (-1, True), (0, True), (1, True), (2, False)])
def test_one_step_to_either_side_is_tolerated(steps: int, good: bool) -> None:
    moment = datetime.fromtimestamp(1111111109, UTC) + timedelta(seconds=30 * steps)
    assert totp.accepts(SECRET, "081804", moment) is good


@pytest.mark.parametrize("code", ["", "81804", "0818040", "abcdef", "٠٨١٨٠٤"])
def test_anything_else_is_refused(code: str) -> None:
    assert not totp.accepts(SECRET, code, datetime.fromtimestamp(1111111109, UTC))


def test_a_secret_and_its_address() -> None:
    assert totp.base32(b"12345678901234567890") == SECRET
    url = urlsplit(totp.url(SECRET, "ann@example.org", "An Issuer"))
    assert (url.scheme, url.netloc, url.path) == ("otpauth", "totp", "/An%20Issuer:ann%40example.org")
    assert parse_qs(url.query)["secret"] == [SECRET]
