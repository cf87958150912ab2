"""Flow continuation: `ory.flows` drives self-service flows, `ory.provider` answers Hydra's requests.

outcome.py is pure and says what an answer means; native.py and browser.py drive flows by it.
"""

from ory_async.flows.browser import Browser, form_body
from ory_async.flows.messages import MessageId
from ory_async.flows.native import Factor, Flows, NativeFlow, lookup_secrets, totp_secret
from ory_async.flows.outcome import (
    KINDS,
    LOGIN,
    RECOVERY,
    REGISTRATION,
    SETTINGS,
    VERIFICATION,
    FlowKind,
    Outcome,
    outcome_of,
)
from ory_async.flows.provider import ChallengeOver, Provider, ProviderConsent, ProviderLogin, ProviderLogout

__all__ = [
    "KINDS",
    "LOGIN",
    "RECOVERY",
    "REGISTRATION",
    "SETTINGS",
    "VERIFICATION",
    "Browser",
    "ChallengeOver",
    "Factor",
    "FlowKind",
    "Flows",
    "MessageId",
    "NativeFlow",
    "Outcome",
    "Provider",
    "ProviderConsent",
    "ProviderLogin",
    "ProviderLogout",
    "form_body",
    "lookup_secrets",
    "outcome_of",
    "totp_secret",
]
