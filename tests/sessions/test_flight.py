"""One call for many: what each waiter costs and gets."""

from __future__ import annotations

import asyncio
import traceback

import pytest

from ory_async.errors import DecodeError, RequestTimeout
from ory_async.sessions import SingleFlight


class Held:
    """A call that ends when it is told to."""

    def __init__(self) -> None:
        self.gate = asyncio.Event()
        self.tasks: list[asyncio.Task[int]] = []
        self.cancelled = 0

    async def __call__(self) -> int:
        task = asyncio.current_task()
        assert task is not None
        self.tasks.append(task)
        try:
            await self.gate.wait()
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        return len(self.tasks)


async def waiting(flights: SingleFlight[int], call: Held, count: int) -> list[asyncio.Task[int]]:
    found = [asyncio.create_task(flights.run("k", call)) for _ in range(count)]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    return found


@pytest.mark.parametrize("count", [1, 1000])
async def test_4_02_a_waiter_costs_the_others_nothing(count: int) -> None:
    """Leaving a future that others wait for takes a look at each of them: a thousand that leave together are a
    million looks, and the loop stands still meanwhile. So the call has one callback, however many wait."""
    flights, call = SingleFlight[int](), Held()
    tasks = await waiting(flights, call, count)
    (task,) = call.tasks
    assert len(task._callbacks) == 1  # type: ignore[attr-defined]
    for one in tasks:
        one.cancel()
    found = await asyncio.gather(*tasks, return_exceptions=True)
    assert {type(one) for one in found} == {asyncio.CancelledError}
    await asyncio.gather(task, return_exceptions=True)
    assert (call.cancelled, flights.is_running("k")) == (1, False)


async def test_4_02_a_call_that_is_held_outlives_its_waiters() -> None:
    flights, call = SingleFlight[int](), Held()
    one = asyncio.create_task(flights.run("k", call, hold=True))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    one.cancel()
    await asyncio.gather(one, return_exceptions=True)
    (other,) = await waiting(flights, call, 1)
    call.gate.set()
    assert await other == 1
    assert (len(call.tasks), call.cancelled) == (1, 0)


async def test_4_02_an_error_is_a_copy_for_each() -> None:
    """A report of one user's error shows no frame of another user's request."""
    flights: SingleFlight[int] = SingleFlight()

    async def call() -> int:
        await asyncio.sleep(0)
        raise DecodeError("no JSON", "a", 1) from ValueError("why")

    async def of_ann() -> int:
        return await flights.run("k", call)

    async def of_bob() -> int:
        return await flights.run("k", call)

    found = await asyncio.gather(of_ann(), of_bob(), of_bob(), return_exceptions=True)
    assert len({id(one) for one in found}) == 3
    for one, stranger in zip(found, ("of_bob", "of_ann", "of_ann"), strict=True):
        assert isinstance(one, DecodeError)
        assert (one.path, one.args, type(one.__cause__)) == ("$.a[1]", ("no JSON",), ValueError)
        names = [frame.name for frame in traceback.extract_tb(one.__traceback__)]
        assert "call" in names
        assert stranger not in names


async def test_4_02_errors_that_are_not_ours_are_handed_on() -> None:
    flights: SingleFlight[int] = SingleFlight()

    async def call() -> int:
        raise KeyError("k")

    found = await asyncio.gather(*(flights.run("k", call) for _ in range(2)), return_exceptions=True)
    assert [type(one) for one in found] == [KeyError, KeyError]


async def test_4_02_a_call_that_is_ended_from_outside_ends_for_all() -> None:
    flights, call = SingleFlight[int](), Held()
    tasks = await waiting(flights, call, 2)
    call.tasks[0].cancel()
    found = await asyncio.gather(*tasks, return_exceptions=True)
    assert [type(one) for one in found] == [asyncio.CancelledError] * 2


def test_4_02_nobody_joins_a_call_of_another_loop() -> None:
    flights: SingleFlight[int] = SingleFlight()

    async def never() -> int:
        await asyncio.Event().wait()
        return 0

    async def at_once() -> int:
        return 1

    first = asyncio.new_event_loop()
    try:
        left = first.create_task(flights.run("k", never))
        for _ in range(3):
            first.run_until_complete(asyncio.sleep(0))

        async def there() -> tuple[bool, int]:
            return flights.is_running("k"), await flights.run("k", at_once)

        assert asyncio.run(there()) == (False, 1)
        left.cancel()
        first.run_until_complete(asyncio.gather(left, return_exceptions=True))
        first.run_until_complete(asyncio.sleep(0))
    finally:
        first.close()


async def test_4_02_an_error_with_a_second_base_class_is_copied_whole() -> None:
    flights: SingleFlight[int] = SingleFlight()

    async def call() -> int:
        raise RequestTimeout("late", sent=False, operation="to_session", attempts=3)

    found = await asyncio.gather(*(flights.run("k", call) for _ in range(2)), return_exceptions=True)
    for one in found:
        assert isinstance(one, RequestTimeout)
        assert (one.sent, one.operation, one.attempts, str(one)) == (False, "to_session", 3, "late")
