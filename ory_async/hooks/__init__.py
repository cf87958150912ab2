"""What Ory calls in an application: Kratos' web hooks and courier over HTTP, Hydra's token hook. Pure, no I/O.

A request becomes `KratosHook`, `TokenHook` or `CourierMessage`; what the application decides is a value, and `answer`
writes what the servers can hear. How requests reach an application belongs to `ory_async.fastapi.hooks`.
"""

from ory_async.hooks.answers import Answer as Answer
from ory_async.hooks.answers import answer as answer
from ory_async.hooks.answers import failing as failing
from ory_async.hooks.answers import refused as refused
from ory_async.hooks.config import configuration as configuration
from ory_async.hooks.courier import CourierMessage as CourierMessage
from ory_async.hooks.decisions import Allow as Allow
from ory_async.hooks.decisions import Change as Change
from ory_async.hooks.decisions import Claims as Claims
from ory_async.hooks.decisions import Decision as Decision
from ory_async.hooks.decisions import Deny as Deny
from ory_async.hooks.decisions import Refuse as Refuse
from ory_async.hooks.decisions import TokenDecision as TokenDecision
from ory_async.hooks.decisions import allow as allow
from ory_async.hooks.decisions import change as change
from ory_async.hooks.decisions import claims as claims
from ory_async.hooks.decisions import deny as deny
from ory_async.hooks.decisions import refuse as refuse
from ory_async.hooks.decisions import refuse_flow as refuse_flow
from ory_async.hooks.hydra import TokenHook as TokenHook
from ory_async.hooks.kratos import FlowName as FlowName
from ory_async.hooks.kratos import KratosHook as KratosHook
from ory_async.hooks.kratos import When as When
