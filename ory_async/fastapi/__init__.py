"""Ory in a FastAPI app: dependencies for the session and for permissions, a lifespan, one exception handler.

Only here FastAPI is imported. Who is calling, `ory_async.sessions` finds out.
"""

from ory_async.fastapi.auth import RETRY_AFTER as RETRY_AFTER
from ory_async.fastapi.auth import OryAuth as OryAuth
from ory_async.fastapi.auth import Permission as Permission
from ory_async.fastapi.auth import Refusal as Refusal
from ory_async.fastapi.auth import Rule as Rule
from ory_async.fastapi.auth import Rules as Rules
from ory_async.fastapi.auth import SessionBackend as SessionBackend
from ory_async.fastapi.auth import User as User
from ory_async.fastapi.auth import UserSession as UserSession
from ory_async.fastapi.auth import all_of as all_of
from ory_async.fastapi.auth import answer_error as answer_error
from ory_async.fastapi.auth import any_of as any_of
from ory_async.fastapi.auth import reader as reader
from ory_async.fastapi.auth import refusal as refusal
from ory_async.fastapi.auth import wants_page as wants_page
