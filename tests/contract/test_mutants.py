"""The contract suite catches a fake that behaves wrongly: each rule broken here fails at least one scenario."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from tests.contract.engine import Run
from tests.contract.rows import Scenario
from tests.contract.suite import VARIANTS, other_side, rows
from tests.contract.worlds import FakeWorld, opened

HOUR = 3600


class Mutant(NamedTuple):
    """A rule that is broken: where it stands, what stands there instead, and the scenarios that speak of it."""

    name: str
    where: str
    instead: Any
    scenarios: str


def always(value: Any) -> Callable[..., Any]:
    """Whatever is asked, the answer is this."""
    return lambda *args, **kwargs: value


MUTANTS = [
    Mutant("any password fits", "kratos.identity.Identity.check_password", always(True), "login-.*password"),
    Mutant("no csrf token is asked for", "kratos.flows.service.is_csrf", always(True), "login-.*csrf"),
    Mutant("a code may be tried for ever", "kratos.flows.service.CODE_TRIES", 10**9, "(login|registration)-too many"),
    Mutant(
        "any return_to is good",
        "kratos.flows.service.FlowService.return_to",
        lambda self, call: call.arg("return_to"),
        "(login|settings)-.*return_to",
    ),
    Mutant(
        "an address may be taken twice", "kratos.state.Store._check_free", always(None), "admin-.*(belongs|conflict)"
    ),
    Mutant("traits need not fit the schema", "kratos.state.Store._check", always(None), "admin-.*fit"),
    Mutant("a second factor is never asked for", "kratos.sessions.require_aal", always(None), "second factor"),
    Mutant(
        "settings ask for no fresh sign-in",
        "kratos.flows.settings._need_fresh",
        lambda submit, **how: submit.session,
        "settings-an old session",
    ),
    Mutant("sessions never end", "kratos.state.Store.alive", always(True), "admin-.*session.*end"),
    Mutant("disabled users may sign in", "kratos.flows.login.refuse_disabled", always(None), "login-.*inactive"),
    Mutant(
        "a JSON patch changes nothing",
        "kratos.admin.apply_patch",
        lambda document, patch, **how: document,
        "admin-a patch",
    ),
    Mutant("deleted identities stay", "kratos.state.Store.delete", always(None), "admin-.*(delete|gone)"),
    Mutant("recovery has no end of tries", "kratos.flows.mailed.TRIES", 10**9, "recovery-.*(sixth|tries)"),
    Mutant("any code verifier fits", "hydra.tokens._check_pkce", always(None), "hydra-.*verifier"),
    Mutant("used refresh tokens still work", "hydra.state.HydraState.revoke_grant", always(None), "hydra-refresh"),
    Mutant("any scope is granted", "hydra.tokens.granted", always(True), "hydra-.*scope"),
    Mutant(
        "a login request never grows old", "hydra.requests.Requests._check_age", always(None), "hydra-login.*too long"
    ),
    Mutant("subject sets are not followed", "keto.checks.Engine._members", always(False), "keto-.*(group|subject set)"),
    Mutant("any namespace is known", "keto.namespaces.Namespaces.require", always(None), "keto-.*namespace"),
    Mutant("any depth is looked into", "keto.checks._depth", always(0), "keto-.*depth"),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=[mutant.name for mutant in MUTANTS])
async def test_mutant_is_caught(mutant: Mutant, monkeypatch: pytest.MonkeyPatch) -> None:
    related = [s for name, s in rows("fake") if re.search(mutant.scenarios, name) and not other_side(s, "fake")]
    assert related
    for scenario in related:
        await play(scenario)
    monkeypatch.setattr(f"ory_async.testing.{mutant.where}", mutant.instead)
    assert await any_fails(related), f"{len(related)} scenarios hold on the mutant"


async def play(scenario: Scenario) -> None:
    async with opened(FakeWorld(VARIANTS[scenario.variant])) as world:
        await Run(scenario, world).run()


async def any_fails(scenarios: list[Scenario]) -> bool:
    for scenario in scenarios:
        try:
            await play(scenario)
        except AssertionError:
            return True
    return False
