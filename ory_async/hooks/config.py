"""The configuration of Kratos for the hooks of an application, as one JSON value.

What a handler may decide says what Kratos has to do with its answer: `can_interrupt` for refusals, `response.parse`
for changes. Both make Kratos call before it saves, and then only from the lists of single methods: a list for all
methods is silently passed over there.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping
from importlib.resources import files
from typing import Any, Literal, TypeAlias

from ory_async.errors import InvalidArgument
from ory_async.hooks.kratos import FLOWS, WHENS, FlowName, When

Power: TypeAlias = Literal["notify", "refuse", "change"]
"""What answers of a hook may do: nothing, send the user back to the form, or change the identity as well."""
POWERS: Mapping[tuple[str, str], tuple[Power, ...]] = {
    ("login", "after"): ("notify", "refuse"),
    ("registration", "after"): ("notify", "refuse", "change"),
    ("settings", "after"): ("notify", "refuse", "change"),
    ("verification", "after"): ("notify", "refuse"),
}
"""The powers of each hook; those that are not here only notify."""
METHODS: Mapping[str, tuple[str, ...]] = {
    "registration": ("password", "oidc", "code", "webauthn", "passkey"),
    "settings": ("profile", "password", "oidc", "totp", "lookup_secret", "webauthn", "passkey"),
}
"""Flows that call before they save, and their methods."""
_TEXTS = files("ory_async.hooks")


def hook_of(name: str) -> tuple[FlowName, When]:
    """The hook that `registration/after` means. Raises InvalidArgument."""
    kind, _, when = name.partition("/")
    for known in FLOWS:
        for moment in WHENS:
            if (kind, when) == (known, moment):
                return known, moment
    raise InvalidArgument("hook", f"no hook {name!r}: one of {', '.join(FLOWS)}, then /before or /after")


def template(kind: FlowName, when: When) -> str:
    """The Jsonnet that makes the body of a hook."""
    text = _TEXTS.joinpath("kratos.jsonnet").read_text(encoding="utf-8")
    return text.replace("KIND", kind).replace("WHEN", when)


def courier_template() -> str:
    """The Jsonnet that makes the body of a message."""
    return _TEXTS.joinpath("courier.jsonnet").read_text(encoding="utf-8")


def web_hook(kind: FlowName, when: When, power: Power, *, base_url: str, key: str) -> dict[str, Any]:
    """One entry of a list of hooks. Raises InvalidArgument for a power that this hook does not have."""
    if kind not in FLOWS or when not in WHENS:
        raise InvalidArgument("hook", f"no hook {when} {kind}")
    known = POWERS.get((kind, when), ("notify",))
    if power not in known:
        raise InvalidArgument("power", f"the hook {when} {kind} can only {' or '.join(known)}")
    config: dict[str, Any] = _request(f"{base_url}/hooks/{kind}/{when}", template(kind, when), key)
    if power == "refuse":
        config["can_interrupt"] = True
    if power == "change":
        config["response"] = {"parse": True}
    return {"hook": "web_hook", "config": config}


def configuration(
    powers: Mapping[tuple[FlowName, When], Power],
    *,
    base_url: str,
    key: str,
    methods: Iterable[str] | None = None,
    session: bool = True,
) -> dict[str, Any]:
    """What belongs into the configuration of Kratos.

    powers: hook -> what it may do. base_url: of the application, as Kratos reaches it. key: one of its keys.
    methods: only lists of these. session: registration signs in, which a list of its own would switch off.
    """
    flows: dict[str, Any] = {}
    for (kind, when), power in powers.items():
        entry = web_hook(kind, when, power, base_url=base_url.rstrip("/"), key=key)
        hooks = [entry, {"hook": "session"}] if session and (kind, when) == ("registration", "after") else [entry]
        lists = METHODS.get(kind, ()) if when == "after" else ()
        names = [name for name in lists if methods is None or name in methods]
        place = flows.setdefault(kind, {})
        place[when] = {name: {"hooks": hooks} for name in names} if names else {"hooks": hooks}
    return {"selfservice": {"flows": flows}}


def courier_configuration(*, base_url: str, key: str) -> dict[str, Any]:
    """What makes Kratos send its mails through the application."""
    request = _request(f"{base_url.rstrip('/')}/hooks/courier", courier_template(), key)
    return {"courier": {"delivery_strategy": "http", "http": {"request_config": request}}}


def token_configuration(*, base_url: str, key: str) -> dict[str, Any]:
    """What makes Hydra ask the application before it issues tokens."""
    return {"oauth2": {"token_hook": {"url": f"{base_url.rstrip('/')}/hooks/token", "auth": _auth(key)}}}


def _request(url: str, jsonnet: str, key: str) -> dict[str, Any]:
    body = "base64://" + base64.b64encode(jsonnet.encode()).decode()
    return {"url": url, "method": "POST", "body": body, "auth": _auth(key)}


def _auth(key: str) -> dict[str, Any]:
    return {"type": "api_key", "config": {"name": "Authorization", "value": f"Bearer {key}", "in": "header"}}
