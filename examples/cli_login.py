"""Sign in from a command line: password, then TOTP; change the password after confirming it; sign out.

Runs on the embedded server, or, with ORY_KRATOS_PUBLIC_URL and ORY_KRATOS_ADMIN_URL set, on a real Kratos with TOTP
enabled. The person is made for the run and deleted at the end whatever happens. `--pause` seconds go by before the
password is changed: more than `privileged_session_max_age` makes the server ask for it again.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import secrets
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any, assert_never

from rich.console import Console

from ory_async import (
    Blocked,
    ChallengeOver,
    Complete,
    Continue,
    Invalid,
    Ory,
    Outcome,
    Reauthenticate,
    Redirect,
    Restart,
    SessionInactive,
    SessionMissing,
    StepUp,
)
from ory_async.flows import totp_secret
from ory_async.testing import FakeOry
from ory_async.testing.kratos.flows.totp import code_at
from ory_async.v1.models import LoginFlow

console = Console(highlight=False)
HOUR = 3600.0


def show(step: str, text: str) -> None:
    console.print(f"[bold cyan]{step:<20}[/bold cyan] {text}", soft_wrap=True)


def explain(outcome: Outcome[Any]) -> str:
    """What a program tells its user; a type checker sees that no outcome is missing."""
    match outcome:
        case Complete():
            return "done"
        case Continue(flow=flow) | Invalid(flow=flow):
            errors = [message.text for rows in flow.field_errors.values() for message in rows]
            return "; ".join([message.text for message in flow.messages] + errors) or "there is one more step"
        case StepUp(aal=aal):
            return f"a second factor is needed ({aal})"
        case Reauthenticate():
            return "the password is asked for again"
        case SessionMissing():
            return "nobody is signed in"
        case Blocked(reason=reason):
            return f"this account cannot sign in: {reason}"
        case Restart(reason=reason):
            return f"this took too long or was used up, start again: {reason}"
        case Redirect():
            return "this goes on in a browser"
        case ChallengeOver(reason=reason):
            return f"the application has to ask again: {reason}"
        case _:
            assert_never(outcome)


class Authenticator:
    """Stands for the app on somebody's phone. Each code is good for one sign-in."""

    def __init__(self, secret: str) -> None:
        self.secret = secret

    def code(self) -> str:
        return code_at(self.secret, datetime.now(UTC))

    async def __call__(self, flow: LoginFlow) -> Mapping[str, Any] | None:
        """The second factor that a login flow asks for."""
        return {"method": "totp", "totp_code": self.code()} if "totp" in flow.methods else None


async def register(ory: Ory, email: str, password: str) -> str:
    """A new person with a password; returns the id of the identity."""
    made = await ory.identity.create_identity(
        {
            "schema_id": "default",
            "traits": {"email": email},
            "credentials": {"password": {"config": {"password": password}}},
        }
    )
    return made.id


async def sign_in(ory: Ory, email: str, password: str, phone: Authenticator | None = None) -> str:
    """Signs in and returns the session token."""
    outcome = await ory.flows.sign_in(email, password, second_factor=phone)
    if not isinstance(outcome, Complete) or outcome.session is None or outcome.session_token is None:
        raise SystemExit(explain(outcome))
    show("signed in", f"{email}, {outcome.session.authenticator_assurance_level}")
    return outcome.session_token


async def enrol_totp(ory: Ory, token: str) -> Authenticator:
    """Sets up an authenticator app."""
    settings = await ory.flows.settings(token)
    secret = totp_secret(settings.flow)
    if secret is None:
        raise SystemExit("this server offers no TOTP")
    phone = Authenticator(secret)
    show("authenticator", explain(await settings.submit(method="totp", totp_code=phone.code())))
    return phone


async def change_password(ory: Ory, token: str, email: str, old: str, new: str) -> None:
    """Changes the password; where the session is too old for that, the old one is confirmed first."""
    settings = await ory.flows.settings(token)
    outcome = await settings.submit(method="password", password=new)
    if isinstance(outcome, Reauthenticate):
        show("change password", explain(outcome))
        confirmed = await ory.flows.reauthenticate(token, email, old)
        show("confirmed", explain(confirmed))
        if isinstance(confirmed, Complete):
            outcome = await settings.resume(confirmed.session_token)
    show("change password", explain(outcome))


@asynccontextmanager
async def connect() -> AsyncGenerator[tuple[Ory, FakeOry | None]]:
    """The client, and the embedded server unless the environment names a real one."""
    if os.environ.get("ORY_KRATOS_PUBLIC_URL"):
        async with Ory.from_env() as ory:
            show("server", f"{ory!r}")
            yield ory, None
    else:
        async with FakeOry(methods=("password", "totp")) as fake, fake.client() as ory:
            show("server", "embedded")
            yield ory, fake


async def main(pause: float) -> None:
    email = f"ada.{secrets.token_hex(4)}@example.org"
    old, new = secrets.token_urlsafe(16), secrets.token_urlsafe(16)
    async with connect() as (ory, fake):
        person = await register(ory, email, old)
        try:
            phone = await enrol_totp(ory, await sign_in(ory, email, old))
            token = await sign_in(ory, email, old, phone)
            if fake is None:
                await asyncio.sleep(pause)
            else:
                fake.advance(HOUR)
            await change_password(ory, token, email, old, new)
            show("old password", explain(await ory.flows.sign_in(email, old)))
            show("new password", explain(await ory.flows.sign_in(email, new)))
            await ory.flows.logout(token)
            try:
                await ory.frontend.to_session(x_session_token=token)
            except SessionInactive:
                show("signed out", "the token is worth nothing now")
        finally:
            await ory.identity.delete_identity(person)


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--pause", type=float, default=0.0, help="seconds before the password is changed")
    asyncio.run(main(arguments.parse_args().pause))
