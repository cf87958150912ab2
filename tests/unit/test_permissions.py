"""Keto's "no" is a result, whatever its status; everything unclear is an error and never a "yes"."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from ory_async import ApiError, Forbidden, Ory, OryError, ServerError, TransportError
from tests.support.clock import Clock
from tests.support.stubs import always, envelope, network, scripted

TUPLE = {"namespace": "Doc", "object": "1", "relation": "view", "subject_id": "ada"}
CHECKS: dict[str, Callable[[Ory], Any]] = {
    "check_permission": lambda ory: ory.permission.check_permission(**TUPLE),
    "check_permission_or_error": lambda ory: ory.permission.check_permission_or_error(**TUPLE),
    "post_check_permission": lambda ory: ory.permission.post_check_permission(TUPLE),
    "post_check_permission_or_error": lambda ory: ory.permission.post_check_permission_or_error(TUPLE),
}
OR_ERROR = ["check_permission_or_error", "post_check_permission_or_error"]
# Keto without a session, behind a gateway, or asked with a bad key.
REAL_403 = [envelope(403), "<html>forbidden</html>", None, {"message": "no"}, {}, [], b"null", b'{"allowed": fal']


@pytest.mark.parametrize("name", CHECKS)
@pytest.mark.parametrize("allowed", [True, False])
async def test_1_14_a_200_says_yes_or_no(name: str, allowed: bool) -> None:
    result = await CHECKS[name](network(always(200, {"allowed": allowed})))
    assert result.allowed is allowed


@pytest.mark.parametrize("name", OR_ERROR)
async def test_1_14_a_403_with_allowed_false_is_a_result(name: str) -> None:
    wire = always(403, {"allowed": False})
    assert (await CHECKS[name](network(wire))).allowed is False
    assert len(wire.requests) == 1


@pytest.mark.parametrize("lenient", [True, False])
@pytest.mark.parametrize("name", CHECKS)
@pytest.mark.parametrize("body", REAL_403, ids=repr)
async def test_1_14_a_real_403_raises(name: str, body: Any, lenient: bool) -> None:
    with pytest.raises(Forbidden) as caught:
        await CHECKS[name](network(always(403, body), lenient=lenient))
    assert caught.value.status == 403


@pytest.mark.parametrize("name", CHECKS)
async def test_1_14_a_403_never_means_yes(name: str) -> None:
    with pytest.raises(Forbidden):
        await CHECKS[name](network(always(403, {"allowed": True})))


@pytest.mark.parametrize("name", CHECKS)
@pytest.mark.parametrize("status", [400, 401, 404, 418, 500, 503])
async def test_1_14_other_errors_raise_even_if_their_body_says_yes(clock: Clock, name: str, status: int) -> None:
    for body in ({"allowed": True}, {"allowed": False}, envelope(500)):
        with pytest.raises(ApiError) as caught:
            await CHECKS[name](network(always(status, body)))
        assert caught.value.status == status


MALFORMED: list[Any] = [
    b"",
    b"true",
    b"null",
    b"[]",
    b'"yes"',
    b'{"allowed": tru',
    b'{"allowed": "true"}',
    b'{"allowed": 1}',
    b'{"allowed": [true]}',
    b'{"allowed": null}',
    b"{}",
    b'{"Allowed": true}',
    b'{"result": {"allowed": true}}',
    b"<html>allowed: true</html>",
]


@pytest.mark.parametrize("name", CHECKS)
@pytest.mark.parametrize("body", MALFORMED)
@pytest.mark.parametrize("lenient", [True, False])
async def test_1_14_a_malformed_answer_is_never_a_yes(name: str, body: bytes, lenient: bool) -> None:
    try:
        result = await CHECKS[name](network(always(200, body), lenient=lenient))
    except OryError:
        return
    assert lenient
    assert not result.allowed


@pytest.mark.parametrize("name", CHECKS)
@pytest.mark.parametrize("failure", [httpx.ConnectError("down"), httpx.ReadTimeout("slow"), httpx.ReadError("reset")])
async def test_1_14_a_failure_of_the_network_is_never_a_no(clock: Clock, name: str, failure: Exception) -> None:
    with pytest.raises(TransportError):
        await CHECKS[name](network(scripted(failure, failure, failure)))


async def test_1_14_each_item_of_a_batch_keeps_its_answer_and_its_error() -> None:
    results = [{"allowed": True}, {"allowed": False}, {"allowed": False, "error": "unknown namespace"}]
    answer = await network(always(200, {"results": results})).permission.batch_check_permission({"tuples": [TUPLE] * 3})
    assert [(item.allowed, item.error) for item in answer.results] == [
        (True, None),
        (False, None),
        (False, "unknown namespace"),
    ]


async def test_1_14_a_batch_that_fails_raises(clock: Clock) -> None:
    for status, kind in ((403, Forbidden), (503, ServerError)):
        with pytest.raises(kind):
            await network(always(status, {"results": [{"allowed": True}]})).permission.batch_check_permission(
                {"tuples": [TUPLE]}
            )


async def test_1_14_an_empty_relation_of_a_subject_set_is_sent() -> None:
    wire = always(200, {"allowed": True})
    await network(wire).permission.check_permission(
        namespace="Doc", subject_set_namespace="Group", subject_set_object="dev", subject_set_relation=""
    )
    assert wire.only.url.params.multi_items() == [
        ("namespace", "Doc"),
        ("subject_set.namespace", "Group"),
        ("subject_set.object", "dev"),
        ("subject_set.relation", ""),
    ]
