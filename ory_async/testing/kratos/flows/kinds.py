"""All kinds of flows in a row, as the engine gets it. The order is that of the routes."""

from __future__ import annotations

from ory_async.testing.kratos.flows.flow import Kind
from ory_async.testing.kratos.flows.login import LOGIN
from ory_async.testing.kratos.flows.recovery import RECOVERY
from ory_async.testing.kratos.flows.registration import REGISTRATION
from ory_async.testing.kratos.flows.settings import SETTINGS
from ory_async.testing.kratos.flows.verification import VERIFICATION

KINDS: dict[str, Kind] = {kind.name: kind for kind in (LOGIN, REGISTRATION, SETTINGS, RECOVERY, VERIFICATION)}
