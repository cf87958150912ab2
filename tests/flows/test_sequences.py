"""Random sequences of steps through all kinds of flows on the embedded server, with lost answers and broken pages.

Whatever happens ends in a documented outcome or an error of the tree; a submit is sent once, and a flow that is over is
never sent again.
"""

from __future__ import annotations

import asyncio
import os
from collections import Counter
from collections.abc import Mapping
from http.cookies import SimpleCookie
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from ory_async import (
    ApiError,
    Complete,
    Continue,
    DecodeError,
    Invalid,
    NativeFlow,
    Ory,
    Outcome,
    Restart,
    StepUp,
    TransportError,
)
from ory_async.flows import KINDS, totp_secret
from ory_async.testing import FakeOry
from ory_async.testing.kratos.flows.totp import code_at

EACH = 550 if os.environ.get("ORY_FULL") else 250
"""Sequences per driver; `make faults` runs all of them."""
EMAIL, PASSWORD = "ann@example.org", "correct horse 42"
OUTCOMES = tuple(getattr(member, "__origin__", member) for member in get_args(Outcome))
CONFIGS: tuple[dict[str, Any], ...] = (
    {},
    {"continue_with_transitions": False},
    {"verified_login": True},
    {"login_style": "identifier_first", "session_hook": False},
    {"registration_style": "unified", "code_mfa": True, "required_aal": "aal1"},
    {"privileged_session_max_age": 30.0, "flow_lifespan": 100.0},
    {"recovery": "link", "verification": "link"},
)
# Bodies by kind; `{code}` is the newest mailed code, `{totp}` what the authenticator shows, `{new}` an unused address.
LOGIN: list[dict[str, Any]] = [
    {"method": "password", "identifier": EMAIL, "password": PASSWORD},
    {"method": "password", "identifier": EMAIL, "password": "wrong"},
    {"method": "identifier_first", "identifier": EMAIL},
    {"method": "code", "identifier": EMAIL},
    {"method": "code", "identifier": EMAIL, "code": "{code}"},
    {"method": "code", "identifier": EMAIL, "code": "000000"},
    {"method": "code", "identifier": EMAIL, "resend": "code"},
    {"method": "totp", "totp_code": "{totp}"},
    {"method": "totp", "totp_code": "000000"},
    {"method": "lookup_secret", "lookup_secret": "nope"},
]
REGISTRATION: list[dict[str, Any]] = [
    {"method": "password", "password": PASSWORD, "traits": {"email": "{new}"}},
    {"method": "password", "password": "short", "traits": {"email": "{new}"}},
    {"method": "password", "password": PASSWORD, "traits": {"email": EMAIL}},
    {"method": "profile", "traits": {"email": "{new}"}},
    {"method": "profile", "traits": {}},
    {"method": "code", "traits": {"email": "{new}"}},
    {"method": "code", "traits": {"email": "{new}"}, "code": "{code}"},
]
SETTINGS: list[dict[str, Any]] = [
    {"method": "password", "password": PASSWORD},
    {"method": "password", "password": "short"},
    {"method": "profile", "traits": {"email": EMAIL}},
    {"method": "profile", "traits": {"email": "{new}"}},
    {"method": "totp", "totp_code": "{totp}"},
    {"method": "totp", "totp_unlink": True},
    {"method": "lookup_secret", "lookup_secret_regenerate": True},
    {"method": "lookup_secret", "lookup_secret_confirm": True},
    {"method": "lookup_secret", "lookup_secret_disable": True},
]
BY_MAIL: list[dict[str, Any]] = [
    {"method": "code", "email": EMAIL},
    {"method": "code", "email": "nobody@example.org"},
    {"method": "code", "code": "{code}"},
    {"method": "code", "code": "000000"},
    {"method": "link", "email": EMAIL},
]
ODD: list[dict[str, Any]] = [{"method": "brand_new"}, {"method": "password"}, {"x": None}]
BODIES = {
    "login": LOGIN,
    "registration": REGISTRATION,
    "settings": SETTINGS,
    "recovery": BY_MAIL,
    "verification": BY_MAIL,
}
# The body that leads on, before and after a code was sent.
ON = {
    "login": (LOGIN[0], LOGIN[4]),
    "registration": (REGISTRATION[5], REGISTRATION[6]),
    "settings": (SETTINGS[0], SETTINGS[0]),
    "recovery": (BY_MAIL[0], BY_MAIL[2]),
    "verification": (BY_MAIL[0], BY_MAIL[2]),
}
FAULTS = ("html", "malformed", "truncated", "lost", "lost after the work")

kinds = st.sampled_from([*KINDS])
submits = kinds.flatmap(
    lambda kind: st.tuples(st.just("submit"), st.just(kind), st.sampled_from([*BODIES[kind], *BODIES[kind], *ODD]))
)
steps = st.lists(
    st.one_of(
        submits,
        submits,
        st.tuples(st.just("go on"), kinds, st.none()),
        st.tuples(st.just("go on"), kinds, st.none()),
        st.tuples(st.just("create"), kinds, st.sampled_from([{}, {}, {"refresh": True}, {"aal": "aal2"}])),
        st.tuples(st.just("wait"), st.sampled_from([1, 45, 200, 7200]), st.none()),
        st.tuples(st.just("fault"), kinds, st.sampled_from(FAULTS)),
        st.tuples(st.just("disable"), st.booleans(), st.none()),
    ),
    min_size=3,
    max_size=16,
)
# What the person did before: nothing; signed in; set up an authenticator as well, and began to sign in again.
SIGN_IN = ("submit", "login", LOGIN[0])
PASTS: tuple[list[tuple[str, Any, Any]], ...] = (
    [],
    [SIGN_IN],
    [
        SIGN_IN,
        ("create", "settings", {}),
        ("submit", "settings", {"method": "totp", "totp_code": "{totp}"}),
        ("create", "login", {"aal": "aal1"}),
    ],
)
worlds = st.tuples(st.sampled_from(["today", "2024"]), st.sampled_from(CONFIGS), st.sampled_from(PASTS))
Setting = tuple[str, dict[str, Any], list[tuple[str, Any, Any]]]
SEEN: dict[str, Counter[str]] = {"native": Counter(), "browser": Counter()}


class World:
    """One person, one server, at most one open flow of each kind."""

    def __init__(self, fake: FakeOry, ory: Ory, seen: Counter[str]) -> None:
        self.fake, self.ory, self.seen = fake, ory, seen
        self.person = fake.identities.add({"email": EMAIL}, password=PASSWORD)["id"]
        self.token: str | None = None
        self.secret: str | None = None
        self.states: dict[str, str] = {}
        self.over: dict[str, int] = {}
        self.made = 0

    async def create(self, kind: str, query: Mapping[str, Any]) -> Any:
        raise NotImplementedError

    async def submit(self, kind: str, body: Mapping[str, Any]) -> Any:
        raise NotImplementedError

    async def run(self, steps: list[tuple[str, Any, Any]]) -> None:
        for step, what, detail in steps:
            match step:
                case "wait":
                    self.fake.advance(what)
                case "fault":
                    self.spoil(what, detail)
                case "disable":
                    state = "inactive" if what else "active"
                    patch: list[Any] = [{"op": "replace", "path": "/state", "value": state}]
                    await self.ory.identity.patch_identity(self.person, patch)
                case _:
                    self.seen[await self.one(step, what, detail)] += 1
                    self.check()

    async def one(self, step: str, kind: str, detail: Mapping[str, Any]) -> str:
        if step == "go on":
            step, detail = "submit", ON[kind][self.states.get(kind) == "sent_email"]
        before = self.fake.count(f"update_{kind}_flow")
        try:
            outcome = await (self.create(kind, detail) if step == "create" else self.submit(kind, self.filled(detail)))
        except (ApiError, TransportError, DecodeError) as error:
            outcome = error
        else:
            assert isinstance(outcome, (*OUTCOMES, NativeFlow)), outcome
            self.states[kind] = getattr(getattr(outcome, "flow", None), "state", "")
        sent = self.fake.count(f"update_{kind}_flow") - before
        assert sent <= (step == "submit"), "a submit was repeated"
        self.seen[f"sent {kind}"] += sent
        return type(outcome).__name__

    def learn(self, outcome: Any) -> None:
        if isinstance(outcome, (Complete, StepUp)) and outcome.session_token:
            self.token = outcome.session_token
        if isinstance(outcome, (Complete, Continue, Invalid)) and outcome.flow is not None:
            self.secret = totp_secret(outcome.flow) or self.secret

    def check(self) -> None:
        for flow, since in self.over.items():
            later = [call.arg("flow") or call.arg("id") for call in self.fake.requests[since:]]
            assert flow not in later, "a flow that was over was sent again"

    def spoil(self, kind: str, how: str) -> None:
        operation = f"update_{kind}_flow"
        if how.startswith("lost"):
            self.fake.drop(operation, processed=how != "lost")
        else:
            self.fake.damage(operation, how)  # type: ignore[arg-type]

    def filled(self, body: Any) -> Any:
        if isinstance(body, dict):
            return {key: self.filled(value) for key, value in body.items()}
        if body == "{code}":
            return next(iter(self.fake.codes_for(EMAIL)), "123456")
        if body == "{totp}":
            return code_at(self.secret, self.fake.now()) if self.secret else "123456"
        if body == "{new}":
            self.made += 1
            return f"new{self.made}@example.org"
        return body


class App(World):
    def __init__(self, fake: FakeOry, ory: Ory, seen: Counter[str]) -> None:
        super().__init__(fake, ory, seen)
        self.flows: dict[str, NativeFlow[Any]] = {}

    async def create(self, kind: str, query: Mapping[str, Any]) -> Any:
        flows = self.ory.flows
        self.flows.pop(kind, None)
        if kind == "settings":
            made: NativeFlow[Any] = await flows.settings(self.token or "ory_st_none")
        elif kind == "login":
            made = await flows.login(session_token=self.token if query else None, **query)
        else:
            made = await getattr(flows, kind)()
        self.flows[kind] = made
        self.secret = totp_secret(made.flow) or self.secret
        return made

    async def submit(self, kind: str, body: Mapping[str, Any]) -> Any:
        if kind not in self.flows:
            await self.create(kind, {})
        current = self.flows[kind]
        sent = current.flow.id
        outcome = await current.submit(body)
        if isinstance(outcome, (Complete, StepUp)) and not KINDS[kind].of_session:
            self.over[sent] = len(self.fake.requests)  # it could be used again, but not by us
        if isinstance(outcome, Restart):
            self.over[sent] = len(self.fake.requests)
            again = await current.submit(body)
            assert again == outcome or outcome.reason == "flow_finished"
            if outcome.flow_id is not None:
                opened = await self.ory.flows.open(KINDS[kind], outcome.flow_id, session_token=current.session_token)
                assert isinstance(opened, (NativeFlow, *OUTCOMES))
                if isinstance(opened, NativeFlow):
                    self.flows[kind] = opened
        self.learn(outcome)
        return outcome


class Page(World):
    """The same through a browser that keeps its cookies."""

    def __init__(self, fake: FakeOry, ory: Ory, seen: Counter[str]) -> None:
        super().__init__(fake, ory, seen)
        self.cookies: dict[str, str] = {}
        self.flows: dict[str, str] = {}

    def keep(self, outcome: Any) -> None:
        for header in outcome.set_cookies:
            for name, morsel in SimpleCookie(header).items():
                self.cookies[name] = morsel.value
        self.learn(outcome)

    def browser(self) -> Any:
        return self.ory.flows.browser("; ".join(f"{name}={value}" for name, value in self.cookies.items() if value))

    async def create(self, kind: str, query: Mapping[str, Any]) -> Any:
        self.flows.pop(kind, None)
        outcome = await self.browser().create(KINDS[kind], **(query if kind == "login" else {}))
        self.keep(outcome)
        if isinstance(outcome, (Continue, Invalid)):
            self.flows[kind] = outcome.flow.id
        return outcome

    async def submit(self, kind: str, body: Mapping[str, Any]) -> Any:
        if kind not in self.flows:
            created = await self.create(kind, {})
            if kind not in self.flows:
                return created
        sent = self.flows[kind]
        outcome = await self.browser().submit(KINDS[kind], sent, body)
        self.keep(outcome)
        if isinstance(outcome, Restart):
            del self.flows[kind]
            if outcome.flow_id is not None:
                self.flows[kind] = outcome.flow_id
            if outcome.reason != "security_csrf_violation":
                self.over[sent] = len(self.fake.requests)
        return outcome


async def live(driver: type[World], world: Setting, steps: list[tuple[str, Any, Any]], name: str) -> None:
    profile, config, past = world
    async with (
        FakeOry(profile=profile, seed=7, methods=("password", "code", "totp", "lookup_secret"), **config) as fake,
        fake.client() as ory,
    ):
        SEEN[name]["sequences"] += 1
        await driver(fake, ory, SEEN[name]).run([*past, *steps])


@pytest.mark.parametrize(("name", "driver"), [("native", App), ("browser", Page)])
def test_every_sequence_ends_in_documented_outcomes(name: str, driver: type[World]) -> None:
    SEEN[name].clear()

    # What is drawn hangs on the text of `run`, its decorators included: another text draws other sequences.
    @settings(
        max_examples=EACH,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    # What chance seldom finds: recovery that goes on in a browser, a second factor that is due, one that nobody set up.
    @example(world=("2024", {"continue_with_transitions": False}, []), steps=[("go on", "recovery", None)] * 2)
    @example(world=("today", {}, PASTS[2]), steps=[("create", "login", {"aal": "aal1"}), ("go on", "login", None)])
    @example(world=("2024", {}, [SIGN_IN]), steps=[("create", "login", {"aal": "aal2"}), ("submit", "login", LOGIN[8])])
    @given(world=worlds, steps=steps)
    def run(world: Setting, steps: list[tuple[str, Any, Any]]) -> None:
        asyncio.run(live(driver, world, steps, name))

    run()
    assert SEEN[name]["sequences"] >= EACH
    assert all(SEEN[name][f"sent {kind}"] > EACH / 4 for kind in KINDS), f"some kind is hardly sent: {SEEN[name]}"
    reached = {*SEEN[name]}
    wanted = {"Complete", "Continue", "Invalid", "Restart", "TransportError", "DecodeError", "Blocked"}
    wanted |= {"StepUp", "Reauthenticate"} if name == "native" else {"SessionMissing", "Redirect", "Reauthenticate"}
    assert wanted <= reached, f"the sequences reach only {SEEN[name]}"
