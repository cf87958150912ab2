"""What is refused in a submit before it is sent: members that contradict each other on the server."""

from __future__ import annotations

from typing import Any

import pytest

from ory_async import Continue, InvalidArgument, Ory
from ory_async.flows import KINDS, RECOVERY
from ory_async.flows.bodies import EXCLUSIVE
from ory_async.v1.models import UpdateRecoveryFlowWithCodeMethod
from tests.flows.answers import KRATOS, flow, node
from tests.support.stubs import reply, scripted, sent_json

PAIRS = [(kind, method, one, other) for (kind, method), rows in EXCLUSIVE.items() for one, other, _ in rows]
Json = Any


async def native(ory: Ory, kind: str) -> Any:
    return await (ory.flows.settings("t") if kind == "settings" else getattr(ory.flows, kind)())


def test_every_pair_is_of_a_method_that_has_both_members() -> None:
    from ory_async.v1 import models

    assert len(PAIRS) == 10
    for kind, method, one, other in PAIRS:
        name = "Lookup" if method == "lookup_secret" else method.title()
        model = getattr(models, f"Update{kind.title()}FlowWith{name}Method")
        assert {one, other} <= {*model.__annotations__}


@pytest.mark.parametrize(("kind", "method", "one", "other"), PAIRS)
async def test_members_that_exclude_each_other_are_not_sent(kind: str, method: str, one: str, other: str) -> None:
    wire = scripted(reply(200, flow()), *[reply(400, flow())] * 3)
    ory = Ory.self_hosted(kratos_public=KRATOS, transport=wire)
    begun = await native(ory, kind)
    with pytest.raises(InvalidArgument) as refusal:
        await begun.submit(method=method, **{one: "1", other: "2"})
    assert {one, other} <= {*refusal.value.argument.split(", ")}
    with pytest.raises(InvalidArgument):
        body = {"method": method, one: 1, other: 2}
        await ory.flows.browser("ory_kratos_session=b").submit(KINDS[kind], begun.flow, body)
    assert len(wire.requests) == 1
    for nothing in (None, "", False):
        assert isinstance(await begun.submit(method=method, **{one: "1", other: nothing}), Continue)


async def test_a_model_is_looked_into_too() -> None:
    wire = scripted(reply(200, flow()))
    recovery = await Ory.self_hosted(kratos_public=KRATOS, transport=wire).flows.recovery()
    with pytest.raises(InvalidArgument):
        await recovery.submit(UpdateRecoveryFlowWithCodeMethod(method="code", code="1", email="ann@example.org"))


async def test_a_form_says_by_its_button_what_is_meant() -> None:
    """The button that mails the code again is an `email` beside the field of the code."""
    form = flow(
        type="browser",
        nodes=[node("code"), node("email", "submit", "ann@example.org"), node("method", "hidden", "code")],
    )
    posted = {"code": "123", "email": "ann@example.org", "method": "code"}
    wire = scripted(reply(200, form), reply(200, flow(state="sent_email")))
    ory = Ory.self_hosted(kratos_public=KRATOS, transport=wire)
    assert isinstance(await ory.flows.browser(None).submit(RECOVERY, "flow-1", form=posted), Continue)
    assert sent_json(wire.requests[1]) == posted


async def test_members_that_go_together_are_sent() -> None:
    """A code beside the address in a verification, an identifier beside it in a login: both are right."""
    for kind, body in (
        ("verification", {"method": "code", "code": "1", "email": "ann@example.org"}),
        ("login", {"method": "code", "code": "1", "identifier": "ann@example.org"}),
        ("registration", {"method": "code", "code": "1", "traits": {"email": "ann@example.org"}}),
        (
            "login",
            {"method": "password", "code": "1", "resend": "code", "identifier": "ann", "password": "secret-word"},
        ),
    ):
        wire = scripted(reply(200, flow()), reply(400, flow()))
        begun = await native(Ory.self_hosted(kratos_public=KRATOS, transport=wire), kind)
        await begun.submit(body)
        assert sent_json(wire.requests[1]) == body
