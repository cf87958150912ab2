"""Typed asyncio client for Ory: Kratos, Hydra, Keto and the Ory Network.

Importing it loads neither httpx nor a model; each public name is imported on first use.
"""

from typing import TYPE_CHECKING, Any

from ory_async._version import __version__ as __version__

if TYPE_CHECKING:
    from ory_async._runtime.headers import Headers as Headers
    from ory_async._runtime.models import UNSET as UNSET
    from ory_async._runtime.models import UnknownVariant as UnknownVariant
    from ory_async._runtime.outward import WithSecrets as WithSecrets
    from ory_async._runtime.response import RawResponse as RawResponse
    from ory_async._runtime.response import RedirectTo as RedirectTo
    from ory_async._runtime.settings import Options as Options
    from ory_async.client import Ory as Ory
    from ory_async.credentials import SessionCredential as SessionCredential
    from ory_async.errors import Aal2Required as Aal2Required
    from ory_async.errors import AddressNotVerified as AddressNotVerified
    from ory_async.errors import ApiError as ApiError
    from ory_async.errors import BadRequest as BadRequest
    from ory_async.errors import BrowserRedirectRequired as BrowserRedirectRequired
    from ory_async.errors import ConcurrentUpdate as ConcurrentUpdate
    from ory_async.errors import ConfigurationError as ConfigurationError
    from ory_async.errors import Conflict as Conflict
    from ory_async.errors import ConnectFailed as ConnectFailed
    from ory_async.errors import CsrfViolation as CsrfViolation
    from ory_async.errors import DecodeError as DecodeError
    from ory_async.errors import ExtraMissing as ExtraMissing
    from ory_async.errors import FlowExpired as FlowExpired
    from ory_async.errors import FlowNotComplete as FlowNotComplete
    from ory_async.errors import FlowReplaced as FlowReplaced
    from ory_async.errors import Forbidden as Forbidden
    from ory_async.errors import Gone as Gone
    from ory_async.errors import HookFailed as HookFailed
    from ory_async.errors import HookRefused as HookRefused
    from ory_async.errors import IdentityDisabled as IdentityDisabled
    from ory_async.errors import IdentityMismatch as IdentityMismatch
    from ory_async.errors import InvalidArgument as InvalidArgument
    from ory_async.errors import InvalidToken as InvalidToken
    from ory_async.errors import NotAnOperation as NotAnOperation
    from ory_async.errors import NotAwaited as NotAwaited
    from ory_async.errors import NotFound as NotFound
    from ory_async.errors import OAuth2BadRequest as OAuth2BadRequest
    from ory_async.errors import OAuth2Error as OAuth2Error
    from ory_async.errors import OAuth2Forbidden as OAuth2Forbidden
    from ory_async.errors import OAuth2ServerError as OAuth2ServerError
    from ory_async.errors import OAuth2Unauthorized as OAuth2Unauthorized
    from ory_async.errors import OryError as OryError
    from ory_async.errors import PageTokenRepeated as PageTokenRepeated
    from ory_async.errors import PoolTimeout as PoolTimeout
    from ory_async.errors import RateLimited as RateLimited
    from ory_async.errors import RedirectResponse as RedirectResponse
    from ory_async.errors import RefreshRequired as RefreshRequired
    from ory_async.errors import RelationSyntaxError as RelationSyntaxError
    from ory_async.errors import RequestTimeout as RequestTimeout
    from ory_async.errors import RowsFailed as RowsFailed
    from ory_async.errors import ServerError as ServerError
    from ory_async.errors import SessionInactive as SessionInactive
    from ory_async.errors import TransportError as TransportError
    from ory_async.errors import Unanswered as Unanswered
    from ory_async.errors import Unauthorized as Unauthorized
    from ory_async.errors import UnexpectedStatus as UnexpectedStatus
    from ory_async.errors import UnknownFormField as UnknownFormField
    from ory_async.errors import UnknownName as UnknownName
    from ory_async.errors import Unprocessable as Unprocessable
    from ory_async.flows.messages import MESSAGES as MESSAGES
    from ory_async.flows.messages import MessageId as MessageId
    from ory_async.flows.native import NativeFlow as NativeFlow
    from ory_async.flows.outcome import Blocked as Blocked
    from ory_async.flows.outcome import ChallengeOver as ChallengeOver
    from ory_async.flows.outcome import Complete as Complete
    from ory_async.flows.outcome import Continue as Continue
    from ory_async.flows.outcome import Invalid as Invalid
    from ory_async.flows.outcome import Outcome as Outcome
    from ory_async.flows.outcome import Reauthenticate as Reauthenticate
    from ory_async.flows.outcome import Redirect as Redirect
    from ory_async.flows.outcome import Restart as Restart
    from ory_async.flows.outcome import SessionMissing as SessionMissing
    from ory_async.flows.outcome import StepUp as StepUp
    from ory_async.health import Health as Health
    from ory_async.hosts import InsecureUrlWarning as InsecureUrlWarning
    from ory_async.identities import Created as Created
    from ory_async.identities import Exists as Exists
    from ory_async.identities import Job as Job
    from ory_async.identities import Rejected as Rejected
    from ory_async.identities import Summary as Summary
    from ory_async.identities import Unknown as Unknown
    from ory_async.logs import redact_httpx_logs as redact_httpx_logs
    from ory_async.pagination import Page as Page
    from ory_async.pagination import Pager as Pager
    from ory_async.relations import Relation as Relation
    from ory_async.relations import SubjectSet as SubjectSet
    from ory_async.retry import Attempt as Attempt
    from ory_async.retry import RetryPolicy as RetryPolicy
    from ory_async.sessions import MemoryStore as MemoryStore
    from ory_async.sessions import RedisStore as RedisStore
    from ory_async.sessions import SessionVerifier as SessionVerifier
    from ory_async.sessions import TokenVerifier as TokenVerifier

_MODULES = {
    "_runtime.headers": "Headers",
    "_runtime.models": "UNSET UnknownVariant",
    "_runtime.outward": "WithSecrets",
    "_runtime.response": "RawResponse RedirectTo",
    "_runtime.settings": "Options",
    "client": "Ory",
    "credentials": "SessionCredential",
    "errors": (
        "Aal2Required AddressNotVerified ApiError BadRequest BrowserRedirectRequired ConcurrentUpdate "
        "ConfigurationError Conflict ConnectFailed CsrfViolation DecodeError ExtraMissing FlowExpired "
        "FlowNotComplete FlowReplaced Forbidden Gone HookFailed HookRefused IdentityDisabled IdentityMismatch "
        "InvalidArgument InvalidToken NotAnOperation NotAwaited NotFound OAuth2BadRequest OAuth2Error OAuth2Forbidden "
        "OAuth2ServerError OAuth2Unauthorized OryError PageTokenRepeated PoolTimeout RateLimited RedirectResponse "
        "RefreshRequired RelationSyntaxError RequestTimeout RowsFailed ServerError SessionInactive TransportError "
        "Unanswered Unauthorized UnexpectedStatus UnknownFormField UnknownName Unprocessable"
    ),
    "flows.messages": "MESSAGES MessageId",
    "flows.native": "NativeFlow",
    "flows.outcome": "Blocked ChallengeOver Complete Continue Invalid Outcome Reauthenticate Redirect Restart "
    "SessionMissing StepUp",
    "health": "Health",
    "hosts": "InsecureUrlWarning",
    "identities": "Created Exists Job Rejected Summary Unknown",
    "logs": "redact_httpx_logs",
    "pagination": "Page Pager",
    "relations": "Relation SubjectSet",
    "retry": "Attempt RetryPolicy",
    "sessions": "MemoryStore RedisStore SessionVerifier TokenVerifier",
}
_HOME = {name: module for module, names in _MODULES.items() for name in names.split()}
__all__ = sorted([*_HOME, "__version__"])  # pyright: ignore[reportUnsupportedDunderAll]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return __all__
