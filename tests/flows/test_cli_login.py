"""examples/cli_login.py on the embedded server, and that nothing of it leaks."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ory_async import Complete, StepUp
from ory_async.flows import SETTINGS, lookup_secrets, totp_secret
from ory_async.testing import FakeOry
from ory_async.testing.kratos.flows.totp import code_at
from ory_async.v1.models import LoginFlow
from tests.support.waiting import PATIENCE

ROOT = Path(__file__).resolve().parents[2]
STEPS = [
    ("signed in", "aal1"),
    ("authenticator", "done"),
    ("signed in", "aal2"),
    ("change password", "again"),
    ("confirmed", "done"),
    ("change password", "done"),
    ("old password", "invalid"),
    ("new password", "aal2"),
    ("signed out", "nothing"),
]


def check_steps(output: str) -> None:
    """Every step was shown, in order, with the word that tells that it went well."""
    lines = output.splitlines()[1:]
    assert len(lines) == len(STEPS), output
    for line, (step, word) in zip(lines, STEPS, strict=True):
        assert line.startswith(step), output
        assert word in line, output


def run_example(*arguments: str, **environ: str) -> str:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ORY_")}
    done = subprocess.run(
        [sys.executable, "-W", "error", "examples/cli_login.py", *arguments],
        cwd=ROOT,
        env={**kept, "PYTHONPATH": str(ROOT), **environ},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_3_12_the_example_on_the_embedded_server() -> None:
    check_steps(run_example())


@pytest.mark.usefixtures("redacted")
@pytest.mark.parametrize("profile", ["today", "2024"])
async def test_3_12_no_secret_of_a_whole_life_shows(profile: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    old, new, email = "PASSWORD-OLD-123", "PASSWORD-NEW-456", "ann@example.org"
    secrets, shown = [old, new], []
    async with FakeOry(profile=profile, methods=("password", "code", "totp", "lookup_secret")).serve() as fake:
        fake.identities.add({"email": email}, password=old)
        async with fake.client() as ory:
            signed_in = await ory.flows.sign_in(email, old)
            assert isinstance(signed_in, Complete)
            token = signed_in.session_token
            assert token is not None
            settings = await ory.flows.settings(token)
            secret = totp_secret(settings.flow)
            assert secret is not None
            code = code_at(secret, fake.now())
            shown += [signed_in, settings, await settings.submit(method="totp", totp_code=code)]
            shown.append(await settings.submit(method="lookup_secret", lookup_secret_regenerate=True))
            codes = lookup_secrets(settings.flow)
            assert codes
            shown.append(await settings.submit(method="lookup_secret", lookup_secret_confirm=True))

            async def factor(flow: LoginFlow) -> dict[str, str]:
                shown.append(flow)
                return {"method": "lookup_secret", "lookup_secret": codes[0]}

            again = await ory.flows.sign_in(email, old, second_factor=factor)
            assert isinstance(again, Complete)
            assert again.session_token is not None
            recovery = await ory.flows.recovery()
            shown += [again, await recovery.submit(method="code", email=email)]
            mailed = fake.codes_for(email)[0]
            recovered = await recovery.submit(method="code", code=mailed)
            assert isinstance(recovered, Complete)
            assert recovered.session_token is not None
            wall = await ory.flows.open(SETTINGS, recovered.next.flow.id, session_token=recovered.session_token)  # type: ignore[union-attr]
            assert isinstance(wall, StepUp)
            shown += [recovery, recovered, wall]
            fake.advance(7200)
            settings = await ory.flows.settings(again.session_token)
            stale = await settings.submit(method="password", password=new)
            confirmed = await ory.flows.reauthenticate(again.session_token, email, old)
            shown += [settings, stale, confirmed]
            assert isinstance(confirmed, Complete)
            saved = await settings.resume()
            assert isinstance(saved, Complete)
            shown.append(saved)
            await ory.flows.logout(again.session_token)
            secrets += [token, secret, *codes, again.session_token, mailed, recovered.session_token]
    text = repr(shown) + caplog.text
    assert "update_login_flow" in caplog.text
    assert [value for value in secrets if value in text] == []
