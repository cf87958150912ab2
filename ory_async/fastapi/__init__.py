"""Ory in a FastAPI app: dependencies for the session and for permissions, a lifespan, one exception handler.

Only here FastAPI is imported. Who is calling, `ory_async.sessions` finds out.
"""

from importlib.util import find_spec as _find_spec

from ory_async._runtime.extras import missing as _missing

if _find_spec("fastapi") is None:
    raise _missing("ory_async.fastapi", "fastapi", "fastapi")

from ory_async.fastapi.access import TokenChecker as TokenChecker
from ory_async.fastapi.answers import RETRY_AFTER as RETRY_AFTER
from ory_async.fastapi.answers import OriginRefused as OriginRefused
from ory_async.fastapi.answers import Refusal as Refusal
from ory_async.fastapi.answers import answer_error as answer_error
from ory_async.fastapi.answers import refusal as refusal
from ory_async.fastapi.answers import wants_page as wants_page
from ory_async.fastapi.auth import OryAuth as OryAuth
from ory_async.fastapi.auth import UserSession as UserSession
from ory_async.fastapi.backend import SessionBackend as SessionBackend
from ory_async.fastapi.backend import User as User
from ory_async.fastapi.rules import Permission as Permission
from ory_async.fastapi.rules import Rule as Rule
from ory_async.fastapi.rules import Rules as Rules
from ory_async.fastapi.rules import all_of as all_of
from ory_async.fastapi.rules import any_of as any_of
from ory_async.fastapi.traits import reader as reader
