"""Facts of an operation: what is known of it before it is called. Generated code makes them; nothing here is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from attrs import field, frozen

from ory_async._runtime.models import Decoder

Service: TypeAlias = Literal["kratos", "hydra", "keto", "console", "talos", "elements", "any"]
Plane: TypeAlias = Literal["public", "admin", "read", "write", "opl"]
Credential: TypeAlias = Literal[
    "none", "session", "session_optional", "api_key", "workspace_key", "oauth2_client", "bearer"
]


@frozen
class Pagination:
    """How a list goes on: `link` (Link header), `offset` (the same, but its `next` never ends: an empty page
    does), `body` (`next_page_token` beside the list `items`), `count` (pages 1, 2, 3 … until one is short, empty
    or null; Kratos up to v0.10, whose links lose rows). `counted`: where X-Total-Count says that the links lose
    rows, the token is the offset of what was seen (Hydra up to v2.3). `first_twice`: the offset of the second page
    gives the first page once more, so every later one is asked for a page further on (Kratos' sessions)."""

    scheme: Literal["link", "offset", "body", "count"]
    items: str | None = None
    counted: bool = False
    first_twice: bool = False
    token: str = "page_token"
    """The query parameter that names the page."""
    size: str = "page_size"
    """The query parameter that says how many rows a page has."""


@frozen
class Operation:
    """What is known of an operation before it is called; generated from the document."""

    name: str
    method: str
    path: str
    service: Service
    plane: Plane = "public"
    prefix: str = ""
    """What the hosted API puts before the path, and a server of one's own does not."""
    credential: Credential = "none"
    repeat: bool = False
    """May it be sent again when nobody knows whether it was processed?"""
    mails: Mapping[str, str] = field(factory=dict[str, str])
    """Values of query parameters with which it mails something: then it is not sent again."""
    results: tuple[int, ...] = (200,)
    when: Mapping[str, Any] = field(factory=dict[str, Any])
    """Members that the body of a result beyond 2xx holds: Keto's 403 is an answer only if it says no."""
    pagination: Pagination | None = None
    flow: Decoder[Any] | None = field(default=None, eq=False)
    """Decodes the flow that a 400 of a submit carries."""
    oauth2: bool = False
    """Are its errors those of RFC 6749?"""
    accept: str = "application/json"
    bucket: str | None = None

    def may_repeat(self, query: Sequence[tuple[str, str]]) -> bool:
        """May a request with this query be sent again when nobody knows whether it was processed?"""
        return self.repeat and not (self.mails and any(self.mails.get(name) == value for name, value in query))

    @property
    def label(self) -> str:
        """What it is counted by: the name; of a call by path its method alone, for a path may hold ids."""
        return self.name if self.name.isidentifier() else f"request {self.method}"

    @property
    def session_of_caller(self) -> bool:
        """Is a 401 without id about the caller's session? Not on a submit: there it is about the form."""
        return self.credential in ("session", "session_optional") and self.flow is None

    @property
    def runs_hooks(self) -> bool:
        """May the server call hooks of the project while it answers? Then its trouble may be theirs."""
        return self.service == "kratos" and self.plane == "public" and "/self-service/" in self.path

    @property
    def reads(self) -> bool:
        """Does it only read what Kratos or Keto keep in their database?"""
        return self.method == "GET" and self.repeat and self.service in ("kratos", "keto") and not self.runs_hooks
