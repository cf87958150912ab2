"""Places for calls, whatever order callers come, leave, give up and are cancelled in."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from ory_async._runtime.gate import Gate


class Callers(RuleBasedStateMachine):
    """Any number of callers before a gate of three places; who got a place is compared with a list kept by hand."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.gate = Gate(3)
        self.tasks: dict[int, asyncio.Task[None]] = {}
        self.number = 0
        self.entered: list[int] = []
        self.inside: list[int] = []
        self.queue: deque[int] = deque()
        """By the rules of this test: who has a place, and who waits in which order."""

    def turn(self, times: int = 1) -> None:
        async def nothing() -> None:
            for _ in range(times):
                await asyncio.sleep(0)

        self.loop.run_until_complete(nothing())

    def settle(self) -> None:
        self.turn(5)
        while len(self.inside) < 3 and self.queue:
            self.inside.append(self.queue.popleft())

    async def caller(self, number: int) -> None:
        await self.gate.enter()
        self.entered.append(number)

    @rule(many=st.integers(1, 3))
    def come(self, many: int) -> None:
        for _ in range(many):
            self.number += 1
            self.tasks[self.number] = self.loop.create_task(self.caller(self.number))
            self.queue.append(self.number)
        self.settle()

    @precondition(lambda self: self.inside)
    @rule(data=st.data())
    def leave(self, data: Any) -> None:
        self.inside.remove(data.draw(st.sampled_from(self.inside)))
        self.gate.leave()
        self.settle()

    @precondition(lambda self: self.queue)
    @rule(data=st.data())
    def cancel(self, data: Any) -> None:
        number = data.draw(st.sampled_from(list(self.queue)))
        self.queue.remove(number)
        self.tasks[number].cancel()
        self.settle()

    @precondition(lambda self: self.queue and self.inside)
    @rule()
    def cancelled_in_the_turn_in_which_a_place_is_handed_over(self) -> None:
        self.inside.pop(0)
        self.gate.leave()
        self.tasks[self.queue.popleft()].cancel()
        self.settle()

    @precondition(lambda self: self.queue and self.inside)
    @rule()
    def cancelled_and_a_place_falls_free_before_they_know(self) -> None:
        """Many users go away at once: a place is given back between a cancellation and the turn that delivers it."""
        self.tasks[self.queue.popleft()].cancel()
        self.inside.pop(0)
        self.gate.leave()
        self.settle()

    @precondition(lambda self: len(self.queue) > 1 and self.inside)
    @rule()
    def time_out_while_others_wait(self) -> None:
        number = self.queue.pop()

        async def impatient() -> None:
            async with asyncio.timeout(0):
                await self.gate.enter()

        task = self.loop.create_task(impatient())
        self.tasks[number].cancel()
        self.settle()
        while not task.done():
            self.turn()
        assert isinstance(task.exception(), TimeoutError)

    @invariant()
    def as_many_places_as_there_are(self) -> None:
        assert self.gate.used == len(self.inside)
        assert 0 <= self.gate.used <= 3
        assert self.gate.waiting == len(self.queue)
        assert not (self.queue and self.gate.used < 3)

    @invariant()
    def first_come_first_served(self) -> None:
        assert self.entered == sorted(self.entered)
        assert {*self.inside} <= {*self.entered}
        assert not {*self.queue} & {*self.entered}

    def teardown(self) -> None:
        for _ in range(len(self.inside) + len(self.queue)):
            self.gate.leave()
            self.turn(3)
        assert (self.gate.used, self.gate.waiting) == (0, 0)
        for task in self.tasks.values():
            task.cancel()
        self.turn(3)
        for task in self.tasks.values():
            if task.done() and not task.cancelled():
                task.exception()
        self.loop.close()


Callers.TestCase.settings = settings(max_examples=60, stateful_step_count=30)
TestCallers = Callers.TestCase
