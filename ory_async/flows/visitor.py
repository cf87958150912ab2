"""Who sent the request that a server acts upon, as Ory's rate limits and lists of devices shall see it."""

from __future__ import annotations

from collections.abc import Mapping
from ipaddress import ip_address

from attrs import Attribute, field, frozen

from ory_async.errors import InvalidArgument


def _plain(_: object, attribute: Attribute[str | None], value: str | None) -> None:
    if value is not None and not (value and isinstance(value, str) and value.isascii() and value.isprintable()):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgument("user_agent", "must be the text of a header")


def _address(_: object, attribute: Attribute[str], value: str) -> None:
    try:
        ip_address(value if isinstance(value, str) else "")  # pyright: ignore[reportUnnecessaryIsInstance]
    except ValueError:
        raise InvalidArgument("address", f"must be an IP address, not {value!r}") from None


@frozen
class Visitor:
    """The address and browser of a visitor, sent to Ory as X-Forwarded-For and User-Agent.

        browser = ory.flows.browser(cookie, visitor=Visitor(request.client.host, request.headers.get("user-agent")))

    Ory believes both: take the address from the connection, or from a header that a proxy of your own overwrites, never
    from one that the visitor can send. Proxies between this server and Ory may add to the header or replace it.

    Raises InvalidArgument for what is no IP address.
    """

    address: str = field(validator=_address)
    user_agent: str | None = field(default=None, validator=_plain)

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers that say so, by names in lower case."""
        found = {"x-forwarded-for": self.address}
        return found if self.user_agent is None else {**found, "user-agent": self.user_agent}
