"""An app of ours blocks, changes and watches flows. Runs here on the fake, and in tests/live on real Kratos."""

from __future__ import annotations

import asyncio

import pytest

from ory_async import FlowNotComplete
from ory_async.hooks import Change, KratosHook, change, claims, refuse, refuse_flow
from tests.hooks.site import PASSWORD, Site, World, complaints, new_address, registration, signed_up
from tests.support.waiting import until


async def test_a_registration_is_blocked_at_a_field(world: World) -> None:
    email = new_address()
    flow = await world.ory.frontend.create_native_registration_flow()
    world.site.decide["after_registration"] = lambda hook: refuse("traits.email", "Not from here.", 4711)
    with pytest.raises(FlowNotComplete) as refused:
        await registration(world.ory, {"email": email}, flow.id)
    assert complaints(refused.value.flow) == {"traits.email": [(4711, "Not from here.")]}
    assert not (await world.ory.identity.list_identities(credentials_identifier=email)).items

    del world.site.decide["after_registration"]
    done = await registration(world.ory, {"email": email}, flow.id)
    assert done.identity.traits == {"email": email}


async def test_two_fields_and_the_form_at_once(world: World) -> None:
    no = refuse("traits.name", "A name, please.", 1) + refuse("traits.email", "Another.", 2) + refuse_flow("No.", 3)
    world.site.decide["after_registration"] = lambda hook: no
    with pytest.raises(FlowNotComplete) as refused:
        await registration(world.ory, {"email": new_address()})
    assert complaints(refused.value.flow) == {
        "traits.name": [(1, "A name, please.")],
        "traits.email": [(2, "Another.")],
        None: [(3, "No.")],
    }


async def test_a_registration_gets_metadata(world: World) -> None:
    world.site.decide["after_registration"] = lambda hook: change(
        metadata_public={"tier": "free"}, metadata_admin={"from": hook.transient_payload["from"]}
    )
    done = await registration(world.ory, {"email": new_address()}, transient_payload={"from": "a campaign"})
    saved = await world.ory.identity.get_identity(done.identity.id)
    assert (saved.metadata_public, saved.metadata_admin) == ({"tier": "free"}, {"from": "a campaign"})


async def test_a_registration_gets_other_traits_and_a_verified_address(world: World) -> None:
    email = new_address()
    world.site.decide["after_registration"] = lambda hook: change(
        traits={**hook.traits, "name": "Of the hook"}, verified=[email.upper()]
    )
    done = await registration(world.ory, {"email": email})
    saved = await world.ory.identity.get_identity(done.identity.id)
    assert saved.traits == {"email": email, "name": "Of the hook"}
    assert [(address.value, address.verified) for address in saved.verifiable_addresses or []] == [(email, True)]


async def test_what_the_app_is_told(world: World) -> None:
    email = new_address()
    await signed_up(world.ory, email)
    before, after = world.site.heard
    assert (before.name, before.identity, before.session) == ("before_registration", None, None)
    assert (after.name, after.flow_id, after.traits) == ("after_registration", before.flow_id, {"email": email})
    assert after.identity is not None
    assert after.identity_id is None  # it is not saved yet
    assert "traits.email" in after.inputs
    assert after.request_headers["content-type"] == "application/json"
    assert (before.request_method, after.request_method) == ("GET", "POST")


def broken(hook: KratosHook) -> None:
    raise LookupError("something of the app")


@pytest.mark.parametrize(
    "decide",
    [broken, lambda hook: "yes", lambda hook: claims(id_token={"a": 1}), lambda hook: refuse("traits.nickname", "?")],
    ids=["raises", "no decision", "of another hook", "no such field"],
)
async def test_an_app_that_fails_saves_nothing_and_tells_the_user(world: World, decide: object) -> None:
    email = new_address()
    world.site.decide["after_registration"] = decide  # type: ignore[assignment]
    with pytest.raises(FlowNotComplete) as refused:
        await registration(world.ory, {"email": email})
    said = complaints(refused.value.flow)
    assert [id for id, _ in said[None]] == [5000001]
    assert len(world.site.told("after_registration")) == 1  # nobody asked again
    assert not (await world.ory.identity.list_identities(credentials_identifier=email)).items


async def test_a_sign_in_is_refused(world: World) -> None:
    email = new_address()
    _, id = await signed_up(world.ory, email)
    world.site.decide["after_login"] = lambda hook: refuse("identifier", "Not today.", 12)
    flow = await world.ory.frontend.create_native_login_flow()
    body = {"method": "password", "identifier": email, "password": PASSWORD}
    with pytest.raises(FlowNotComplete) as refused:
        await world.ory.frontend.update_login_flow(body, flow=flow.id)
    assert complaints(refused.value.flow) == {"identifier": [(12, "Not today.")]}
    assert world.site.told("after_login")[0].identity_id == id
    assert len((await world.ory.identity.list_identity_sessions(id)).items) == 1  # that of the registration


async def test_settings_are_refused_and_changed(world: World) -> None:
    email = new_address()
    token, id = await signed_up(world.ory, email)
    flow = await world.ory.frontend.create_native_settings_flow(x_session_token=token)
    body = {"method": "profile", "traits": {"email": email, "name": "Ann"}}
    world.site.decide["after_settings"] = lambda hook: refuse("traits.name", "Taken.", 5)
    with pytest.raises(FlowNotComplete) as refused:
        await world.ory.frontend.update_settings_flow(body, flow=flow.id, x_session_token=token)
    assert complaints(refused.value.flow) == {"traits.name": [(5, "Taken.")]}
    assert (await world.ory.identity.get_identity(id)).traits == {"email": email}

    world.site.decide["after_settings"] = lambda hook: change(metadata_public={"renamed": hook.traits["name"]})
    await world.ory.frontend.update_settings_flow(body, flow=flow.id, x_session_token=token)
    saved = await world.ory.identity.get_identity(id)
    assert (saved.traits, saved.metadata_public) == ({"email": email, "name": "Ann"}, {"renamed": "Ann"})


async def test_what_is_put_off_is_done_after_the_answer(world: World) -> None:
    sent: list[str] = []

    async def greet(address: str, *, subject: str) -> None:
        await asyncio.sleep(0)
        sent.append(f"{subject} {address}")

    def decide(hook: KratosHook) -> None:
        hook.later(greet, hook.traits["email"], subject="Welcome")

    email = new_address()
    world.site.decide["after_registration"] = decide
    await signed_up(world.ory, email)
    await until(lambda: sent)
    assert sent == [f"Welcome {email}"]


async def test_an_answer_that_gets_lost_is_given_again(world: World) -> None:
    done: list[str] = []

    async def work() -> None:
        done.append("once")

    def decide(hook: KratosHook) -> Change:
        hook.later(work)
        return change(metadata_public={"asked": len(world.site.told("after_registration"))})

    world.site.decide["after_registration"] = decide
    flow = await world.ory.frontend.create_native_registration_flow()
    world.site.lost = 2
    registered = await registration(world.ory, {"email": new_address()}, flow.id)
    assert registered.identity.metadata_public == {"asked": 1}
    assert world.site.lost == 0
    await until(lambda: done)
    assert done == ["once"]


async def test_two_registrations_at_once(world: World) -> None:
    world.site.decide["after_registration"] = lambda hook: change(metadata_public={"of": hook.traits["email"]})
    emails = [new_address() for _ in range(4)]
    done = await asyncio.gather(*(registration(world.ory, {"email": email}) for email in emails))
    saved = [await world.ory.identity.get_identity(each.identity.id) for each in done]
    assert [each.metadata_public for each in saved] == [{"of": email} for email in emails]
    assert len({hook.flow_id for hook in world.site.told("after_registration")}) == 4


async def test_two_hooks_at_once_are_told_apart(world: World) -> None:
    """The app answers both while neither is done; each client gets its own."""
    email = new_address()
    token, _ = await signed_up(world.ory, email)
    world.site.decide["after_registration"] = lambda hook: change(metadata_public={"of": hook.traits["email"]})
    world.site.decide["after_settings"] = lambda hook: refuse("traits.name", "Taken.", 5)
    settings = await world.ory.frontend.create_native_settings_flow(x_session_token=token)
    body = {"method": "profile", "traits": {"email": email, "name": "Ann"}}
    other = new_address()
    made, refused = await asyncio.gather(
        registration(world.ory, {"email": other}),
        world.ory.frontend.update_settings_flow(body, flow=settings.id, x_session_token=token),
        return_exceptions=True,
    )
    assert made.identity.metadata_public == {"of": other}
    assert isinstance(refused, FlowNotComplete)
    assert complaints(refused.flow) == {"traits.name": [(5, "Taken.")]}


def test_the_app_handles_every_hook() -> None:
    assert len(Site().hooks.powers) == 10
