"""A message that Kratos wants delivered over HTTP."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from ory_async._runtime.json import dumps, is_object
from ory_async.errors import HookRefused
from ory_async.hooks.requests import MAX_BODY, open_request

_CODES = ("verification_code", "recovery_code", "login_code", "registration_code")
_URLS = ("verification_url", "recovery_url")


@attrs.frozen(kw_only=True, eq=False)
class CourierMessage:
    """One mail or text message. All but recipient and template stays out of the repr: it holds codes.

    recipient: address or phone number. template_type: what it is about (`recovery_code_valid`). subject, body: as
    Kratos would send it. message_type: `email` or `phone`. code, url: what the user is to take from it, None if there
    is none. identity: of whom, as Kratos shows it; None with the body that Kratos makes by default.
    template_data: everything that the templates of Kratos get.
    """

    recipient: str
    template_type: str
    subject: str = attrs.field(default="", repr=False)
    body: str = attrs.field(default="", repr=False)
    message_type: str = "email"
    code: str | None = attrs.field(default=None, repr=False)
    url: str | None = attrs.field(default=None, repr=False)
    identity: Mapping[str, Any] | None = attrs.field(default=None, repr=False)
    transient_payload: Any = attrs.field(default=None, repr=False)
    template_data: Mapping[str, Any] = attrs.field(factory=dict[str, Any], repr=False)
    raw: bytes = attrs.field(default=b"", repr=False)

    @classmethod
    def from_http(
        cls, headers: Mapping[str, str], body: bytes, *, keys: Iterable[str], max_body: int = MAX_BODY
    ) -> CourierMessage:
        """The message of a request: the body of our Jsonnet, or the one that Kratos makes by default.

        Arguments and errors as those of `KratosHook.from_http`.
        """
        return cls.read(open_request(headers, body, keys, max_body), body)

    @classmethod
    def read(cls, value: Mapping[str, Any], raw: bytes | None = None) -> CourierMessage:
        """The message of a decoded body whose key was checked. Raises HookRefused."""
        recipient, template = value.get("recipient"), value.get("template_type")
        if not isinstance(recipient, str) or not isinstance(template, str):
            raise HookRefused("malformed")
        data = value.get("template_data")
        data = data if is_object(data) else {name: value[name] for name in (*_CODES, *_URLS) if value.get(name)}
        identity = data.get("identity")
        return cls(
            recipient=recipient,
            template_type=template,
            subject=_text(value.get("subject")),
            body=_text(value.get("body")),
            message_type=_text(value.get("message_type")) or "email",
            code=_first(data, _CODES),
            url=_first(data, _URLS),
            identity=identity if is_object(identity) else None,
            transient_payload=data.get("transient_payload"),
            template_data=data,
            raw=dumps(value) if raw is None else raw,
        )


def courier_body(context: Mapping[str, Any]) -> dict[str, Any]:
    """What courier.jsonnet makes of the context that Kratos gives it."""
    names = ("recipient", "subject", "body", "template_type")
    rest = {"template_data": context.get("template_data"), "message_type": context.get("message_type", "email")}
    return {name: context[name] for name in names} | rest


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _first(data: Mapping[str, Any], names: Iterable[str]) -> str | None:
    return next((str(data[name]) for name in names if data.get(name)), None)
