"""Flow continuation: `ory.flows` drives self-service flows, `ory.provider` answers Hydra's requests.

outcome.py is pure and says what an answer means; native.py (begun by api.py) and browser.py drive flows by it.
"""

from ory_async.flows.api import Flows
from ory_async.flows.browser import Browser, form_body
from ory_async.flows.kinds import KINDS, LOGIN, RECOVERY, REGISTRATION, SETTINGS, VERIFICATION, FlowKind
from ory_async.flows.messages import MESSAGES, MessageId
from ory_async.flows.native import Factor, NativeFlow
from ory_async.flows.outcome import ChallengeOver, Outcome, outcome_of
from ory_async.flows.provider import Provider, ProviderConsent, ProviderLogin, ProviderLogout
from ory_async.flows.secrets import lookup_secrets, totp_secret
from ory_async.flows.visitor import Visitor

__all__ = [
    "KINDS",
    "LOGIN",
    "MESSAGES",
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
    "Visitor",
    "form_body",
    "lookup_secrets",
    "outcome_of",
    "totp_secret",
]
