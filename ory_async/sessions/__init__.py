"""Who is calling: sessions checked with whoami (`SessionVerifier`, with a short cache if wanted) or, where they were
handed out as JWTs, with public keys alone (`TokenVerifier`).

What an answer means for a web framework is not decided here (`ory_async.fastapi`).
"""

from ory_async.sessions.answers import is_alive as is_alive
from ory_async.sessions.flight import SingleFlight as SingleFlight
from ory_async.sessions.keys import Limits as Limits
from ory_async.sessions.keys import plan as plan
from ory_async.sessions.keys import signing_keys as signing_keys
from ory_async.sessions.stores import Entry as Entry
from ory_async.sessions.stores import MemoryStore as MemoryStore
from ory_async.sessions.stores import RedisStore as RedisStore
from ory_async.sessions.stores import SessionStore as SessionStore
from ory_async.sessions.tokens import TokenVerifier as TokenVerifier
from ory_async.sessions.tokens import is_timely as is_timely
from ory_async.sessions.tokens import untimely as untimely
from ory_async.sessions.verifier import SessionVerifier as SessionVerifier
from ory_async.sessions.verifier import time_to_live as time_to_live
