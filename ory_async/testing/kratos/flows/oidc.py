"""Signing in with an OpenID provider, up to the point where the browser leaves for it."""

from __future__ import annotations

from datetime import timedelta
from urllib.parse import urlencode

from ory_async.testing.http.wire import Refused
from ory_async.testing.kratos.flows.flow import Node, Outcome, Submit
from ory_async.testing.kratos.flows.forms import label, node
from ory_async.testing.profile import Config

_MONTH = 2592000


def provider_nodes(config: Config, words: tuple[int, str]) -> list[Node]:
    """One button for each provider. words: id and first words of its label."""
    if "oidc" not in config.methods:
        return []
    id, text = words
    return [
        node("oidc", "provider", "submit", label(id, f"{text} {title}", provider=title, provider_id=name), value=name)
        for name, title in ((name, name.title()) for name in config.providers)
    ]


def to_provider(submit: Submit, member: str = "provider") -> Outcome:
    """On to the provider that this member of the body names; 404 for one that is not configured."""
    service, flow = submit.service, submit.flow
    name = str(submit.data.get(member) or "")
    if name not in service.config.providers:
        raise Refused(404, f'OpenID Connect Provider "{name}" is unknown or has not been configured')
    flow.active = "oidc"
    query = {
        "client_id": service.store.new_id(),
        "code_challenge": service.store.new_token(32),
        "code_challenge_method": "S256",
        "redirect_uri": f"{flow.base}/self-service/methods/oidc/callback/{name}",
        "response_type": "code",
        "scope": "openid email",
        "state": service.store.new_token(32),
    }
    expires = (service.store.now() + timedelta(seconds=_MONTH)).strftime("%a, %d %b %Y %H:%M:%S GMT")
    cookie = f"ory_kratos_continuity={service.store.new_token(32)}; Path=/; Expires={expires}; Max-Age={_MONTH}"
    cookies = [("set-cookie", f"{cookie}; HttpOnly; SameSite=Lax")]
    return Outcome(None, f"https://{name}.example/oauth2/auth?{urlencode(query)}", cookies)
