"""A Kratos of which a test scripts whoami alone: it is ready, and a sign-in begins."""

from __future__ import annotations

from collections import Counter

import httpx

from tests.support.stubs import Json, Wire, reply

FLOW: Json = {"id": "flow-1", "type": "api", "ui": {"action": "http://a", "method": "POST", "nodes": []}}


class Kratos(Wire):
    """Whoami goes on to another stub; `ready` and `login` are the answers to the other questions."""

    def __init__(self, whoami: httpx.AsyncBaseTransport) -> None:
        super().__init__(self._answer)
        self.whoami = whoami
        self.ready: httpx.Response | Exception = reply(200, {"status": "ok"})
        self.login: httpx.Response | Exception = reply(200, FLOW)

    @property
    def asked(self) -> Counter[str]:
        """How often each path was asked for."""
        return Counter(request.url.path for request in self.requests)

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/health/ready":
            return self._again(self.ready)
        if request.url.path.startswith("/self-service/login/"):
            return self._again(self.login)
        return await self.whoami.handle_async_request(request)

    @staticmethod
    def _again(answer: httpx.Response | Exception) -> httpx.Response:
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)
