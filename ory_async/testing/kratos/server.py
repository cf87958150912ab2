"""Kratos as one server: public and admin plane put together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ory_async.testing.http.outgoing import Outgoing
from ory_async.testing.http.wire import Op, Part, health, version
from ory_async.testing.kratos.admin import Admin
from ory_async.testing.kratos.browser import KratosDialect
from ory_async.testing.kratos.delivery import NAME, Delivery, HttpCourier
from ory_async.testing.kratos.flows.callback import Callback
from ory_async.testing.kratos.flows.engine import SelfService
from ory_async.testing.kratos.flows.errors import Errors
from ory_async.testing.kratos.flows.flow import LoginProvider
from ory_async.testing.kratos.flows.hooks import Hook, Hooks
from ory_async.testing.kratos.flows.kinds import KINDS
from ory_async.testing.kratos.flows.logout import Logout
from ory_async.testing.kratos.flows.service import FlowService
from ory_async.testing.kratos.providers import Provider
from ory_async.testing.kratos.recovery_admin import AdminRecovery
from ory_async.testing.kratos.sessions import Sessions
from ory_async.testing.kratos.state import Store
from ory_async.testing.kratos.tokenizer import Tokenizer
from ory_async.testing.profile import Profile


class Kratos:
    """The parts of Kratos on one store, and the dialect they answer in.

    oauth2: whose login challenges it takes. outgoing: its way to hooks and courier.
    """

    def __init__(
        self,
        store: Store,
        profile: Profile,
        oauth2: LoginProvider,
        outgoing: Outgoing,
        hooks: Iterable[Hook] = (),
        courier: HttpCourier | None = None,
        providers: Mapping[str, Provider] | None = None,
    ) -> None:
        self.dialect = KratosDialect(profile, store.new_token)
        self.tokenizer = Tokenizer(store)
        rows = tuple(hooks)
        outgoing.names |= {hook.name for hook in rows}
        self.delivery = Delivery(store, courier, outgoing) if courier else None
        if self.delivery:
            outgoing.names.add(NAME)
            outgoing.after_each = self.delivery.pick_up
        service = FlowService(store, profile, KINDS, Hooks(rows, outgoing, store), oauth2, providers or {})
        errors = Errors(service)
        callback = Callback(service, errors)
        service.by_id_token.append(callback.by_id_token)
        self.parts: tuple[Part, ...] = (
            self,
            Admin(store, profile),
            Sessions(store, profile, self.tokenizer),
            SelfService(service, errors),
            callback,
            Logout(service, errors),
            errors,
            AdminRecovery(service),
        )

    def operations(self) -> list[Op]:
        """The rows that every server has."""
        return [version("/admin/version"), *health(), *health("/admin")]
