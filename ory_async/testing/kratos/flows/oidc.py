"""Signing in with an OpenID provider, up to the point where the browser leaves for it.

What happens when it comes back is in callback.py.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from ory_async.testing.http.wire import Refused, is_object
from ory_async.testing.kratos.flows.flow import Flow, Form, Node, Outcome, Submit
from ory_async.testing.kratos.flows.forms import label, node
from ory_async.testing.kratos.identity import Identity
from ory_async.testing.kratos.providers import Provider, Unreachable

COOKIE = "ory_kratos_continuity"
_MONTH = 2592000
_PASSED = ("acr_values", "auth_type", "hd", "login_hint", "prompt")


@dataclass(frozen=True, slots=True)
class Pending:
    """A browser that has left for a provider, by the state that it comes back with.

    cookie: it has to bring back, unless `init_code` shows that an app waits for it. traits, payload: of the form.
    """

    flow: Flow
    provider: Provider
    verifier: str = field(repr=False)
    cookie: str = field(repr=False)
    init_code: str | None = field(repr=False)
    traits: Any
    payload: Any


def provider_nodes(form: Form, words: tuple[int, str], known: Identity | None = None) -> list[Node]:
    """One button for each provider. words: id and first words of its label. known: only those that this user has."""
    if "oidc" not in form.config.methods:
        return []
    id, text = words
    linked = None if known is None else {provider for provider, _ in known.oidc or ()}
    return [
        node(
            "oidc", "provider", "submit", label(id, f"{text} {p.title}", provider=p.title, provider_id=p.id), value=p.id
        )
        for p in form.providers
        if linked is None or p.id in linked
    ]


def link_nodes(form: Form, identity: Identity) -> list[Node]:
    """The buttons of settings: providers to link, and those to unlink unless nothing else would sign in."""
    if "oidc" not in form.config.methods:
        return []
    linked = {provider for provider, _ in identity.oidc or ()}
    nodes = [_link("link", 1050002, "Link", p) for p in form.providers if p.id not in linked]
    if identity.first_factors(form.config.methods) > 1:
        nodes += [_link("unlink", 1050003, "Unlink", p) for p in form.providers if p.id in linked]
    return nodes


def _link(name: str, id: int, text: str, provider: Provider) -> Node:
    return node(
        "oidc", name, "submit", label(id, f"{text} {provider.title}", provider=provider.title), value=provider.id
    )


def find_provider(submit: Submit, member: str = "provider") -> Provider:
    """The provider that this member of the body names; 404 for one that is not configured."""
    name = str(submit.data.get(member) or "")
    found = submit.service.providers.get(name)
    if found is None:
        raise Refused(404, f'OpenID Connect Provider "{name}" is unknown or has not been configured')
    return found


def unreachable(error: Unreachable, headers: Iterable[tuple[str, str]] = ()) -> Refused:
    """500 for a provider that does not answer."""
    reason = f'Unable to initialize OpenID Connect Provider: Get "{error}": dial tcp: connect: connection refused'
    return Refused(500, reason, headers=headers)


def _asked(submit: Submit) -> dict[str, str]:
    """What is asked of the provider: by the form, and to sign in there again for a refresh."""
    given: Any = submit.data.get("upstream_parameters")
    passed = {name: str(given[name]) for name in _PASSED if name in given} if is_object(given) else {}
    return ({"prompt": "login"} if submit.flow.refresh else {}) | passed


def to_provider(submit: Submit, member: str = "provider") -> Outcome:
    """On to the provider that this member of the body names."""
    service, flow, store = submit.service, submit.flow, submit.service.store
    provider = find_provider(submit, member)
    state, verifier = store.new_token(32), store.new_token(32)
    cookie = store.new_token(32)
    back = f"{flow.base}/self-service/methods/oidc/callback/{provider.id}"
    expires = (store.now() + timedelta(seconds=_MONTH)).strftime("%a, %d %b %Y %H:%M:%S GMT")
    value = f"{COOKIE}={cookie}; Path=/; Expires={expires}; Max-Age={_MONTH}; HttpOnly; SameSite=Lax"
    cookies = [("set-cookie", value)] if service.profile.continuity_cookie else []
    try:
        to = provider.authorization(back, state, verifier, _asked(submit))
    except Unreachable as error:
        raise unreachable(error, cookies) from None
    if flow.kind.name == "login":
        flow.active = "oidc"
    service.pending[state] = Pending(
        flow, provider, verifier, cookie, flow.exchange_code, submit.data.get("traits"), flow.payload
    )
    return Outcome(None, to, cookies)
