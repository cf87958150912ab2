"""What Kratos remembers: identities and sessions, by what they are looked up by. Knows rules, knows no HTTP.

Flows are remembered in flows/service.py, mails in courier.py.
"""

from __future__ import annotations

import copy
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from itertools import islice
from string import ascii_letters, digits
from typing import Any

from ory_async.testing.http.wire import JsonObject, is_list, is_object
from ory_async.testing.kratos.courier import Courier
from ory_async.testing.kratos.exchange import Exchangers
from ory_async.testing.kratos.identity import Address, Credentials, Identity, Session, identifiers
from ory_async.testing.kratos.schema import IdentitySchema
from ory_async.testing.profile import Config
from ory_async.testing.source import Source, stamp

NO_TRAITS: JsonObject = {}


class Taken(Exception):
    """Another identity has this address or external id."""


class Unfit(Exception):
    """The identity does not fit; the reason is the argument."""


class Store:
    """Identities in the order of their ids, sessions in the order of their creation."""

    def __init__(
        self,
        source: Source,
        config: Config,
        schemas: Mapping[str, JsonObject],
        *,
        keeps_others: bool,
        changes_dated: bool,
    ) -> None:
        self.schemas = {name: IdentitySchema(name, document) for name, document in schemas.items()}
        self.default_schema = "default" if "default" in self.schemas else next(iter(self.schemas))
        self.config = config
        # Time and chance, for everybody who has the store.
        self.now, self.random = source.now, source.random
        self.new_id, self.new_token, self.new_code = source.new_id, source.new_token, source.new_code
        self.courier = Courier(self.now, self.new_id)
        self.exchangers = Exchangers(self.new_token)
        self._keeps_others, self._changes_dated = keeps_others, changes_dated
        self._identities: dict[str, Identity] = {}
        self._order: list[str] = []
        self._by_identifier: dict[tuple[str, str], str] = {}
        self._by_external_id: dict[str, str] = {}
        self._sessions: dict[str, Session] = {}
        self._newest_last: list[Session] = []
        self._sessions_of: dict[str, list[Session]] = {}
        self._by_token: dict[str, Session] = {}
        self._by_cookie: dict[str, Session] = {}
        self._serial = 0

    # -- identities

    def __len__(self) -> int:
        return len(self._order)

    def __iter__(self) -> Iterator[Identity]:
        return self.behind("")

    def behind(self, id: str) -> Iterator[Identity]:
        """The identities behind an id, in order."""
        return (self._identities[self._order[i]] for i in range(bisect_right(self._order, id), len(self._order)))

    def get(self, id: str) -> Identity | None:
        """The identity with this id."""
        return self._identities.get(id)

    def by_external_id(self, id: str) -> Identity | None:
        """The identity with this external id."""
        return self._identities.get(self._by_external_id.get(id, ""))

    def by_identifier(self, identifier: str, kind: str | None = None) -> Identity | None:
        """The identity that signs in with this identifier."""
        wanted = identifier.strip().lower()
        for known in (kind,) if kind else ("password", "code", "webauthn", "oidc"):
            id = self._by_identifier.get((known, wanted))
            if id is not None:
                return self._identities[id]
        return None

    def schema(self, id: str | None) -> IdentitySchema:
        """A schema by id, the default one for None or an empty id."""
        found = self.schemas.get(id or self.default_schema)
        if found is None:
            raise Unfit(f"Unable to find JSON Schema ID: {id}")
        return found

    def create(
        self,
        data: Mapping[str, Any],
        *,
        password: str | None = None,
        password_hash: str | None = None,
        oidc: list[tuple[str, str]] | None = None,
        sent: bool = False,
    ) -> Identity:
        """Make an identity from the members of a create body.

        Raises Unfit when it does not fit its schema, Taken when an identifier or external id is in use.
        """
        identity = self.draft(data, password=password, password_hash=password_hash, oidc=oidc)
        return self.add(identity, data.get("verifiable_addresses"), sent=sent)

    def draft(
        self,
        data: Mapping[str, Any],
        *,
        password: str | None = None,
        password_hash: str | None = None,
        oidc: list[tuple[str, str]] | None = None,
    ) -> Identity:
        """An identity that nobody has checked and nobody can find. Raises Unfit for a schema that there is not."""
        moment = self.now()
        return Identity(
            "",
            self.schema(data.get("schema_id")),
            copy.deepcopy(data.get("traits") or NO_TRAITS),
            created_at=moment,
            updated_at=moment,
            state_changed_at=moment,
            state=data.get("state") or "active",
            password=password,
            password_hash=password_hash,
            oidc=oidc,
            external_id=data.get("external_id") or None,
            metadata_public=copy.deepcopy(data.get("metadata_public")),
            metadata_admin=copy.deepcopy(data.get("metadata_admin")),
            organization_id=data.get("organization_id") or None,
        )

    def add(self, identity: Identity, addresses: Any = None, *, sent: bool = False) -> Identity:
        """Keep a draft: it gets its id and addresses. Raises Unfit and Taken. addresses: as a body has them."""
        self._check(identity.schema, identity.traits, identity.state)
        identity.id = self.new_id()
        self._check_free(identity.identifiers(), identity.external_id, None)
        self._set_addresses(identity, addresses, sent=sent)
        self._identities[identity.id] = identity
        insort(self._order, identity.id)
        self._index(identity)
        return identity

    def update(
        self,
        identity: Identity,
        data: Mapping[str, Any],
        *,
        password: str | None = None,
        password_hash: str | None = None,
        oidc: list[tuple[str, str]] | None = None,
    ) -> None:
        """Replace what an update body names; metadata and external id that it leaves out are cleared.

        A password replaces the one before, accounts of other providers come on top of those before.
        """
        schema = self.schema(data["schema_id"]) if data.get("schema_id") else identity.schema
        traits: Any = copy.deepcopy(data.get("traits") or NO_TRAITS)
        state = data.get("state") or identity.state
        self._check(schema, traits, state)
        external_id = data.get("external_id") or None
        accounts = identity.oidc if oidc is None else [*(identity.oidc or ()), *oidc]
        self._check_free(identifiers(schema, traits, accounts), external_id, identity)
        self._unindex(identity)
        moment = self.now()
        if state != identity.state:
            identity.state_changed_at = moment
        identity.schema, identity.traits, identity.state, identity.oidc = schema, traits, state, accounts
        if password is not None or password_hash is not None:
            identity.password, identity.password_hash = password, password_hash
        identity.external_id = external_id
        identity.metadata_public = copy.deepcopy(data.get("metadata_public"))
        identity.metadata_admin = copy.deepcopy(data.get("metadata_admin"))
        if self._changes_dated:
            identity.updated_at = moment
        self._set_addresses(identity, data.get("verifiable_addresses"))
        self._index(identity)

    def add_account(self, identity: Identity, account: tuple[str, str]) -> None:
        """Another account of a provider, provider and subject. Raises Taken."""
        accounts = [*(identity.oidc or ()), account]
        self._check_free(identifiers(identity.schema, identity.traits, accounts), None, identity)
        self._unindex(identity)
        identity.oidc = accounts
        self._index(identity)

    def forget_provider(self, identity: Identity, provider: str) -> None:
        """Remove the accounts of a provider."""
        for account in [account for account in identity.oidc or () if account[0] == provider]:
            self.forget_account(identity, ":".join(account))

    def forget_account(self, identity: Identity, name: str) -> bool:
        """Remove an account of another provider, named `provider:subject`; False when there is no such account."""
        kept = [account for account in identity.oidc or () if ":".join(account) != name]
        if len(kept) == len(identity.oidc or ()):
            return False
        self._unindex(identity)
        identity.oidc = kept
        self._index(identity)
        return True

    def delete(self, identity: Identity) -> None:
        """Remove an identity with its sessions."""
        self._unindex(identity)
        del self._identities[identity.id]
        del self._order[bisect_left(self._order, identity.id)]
        for session in self.sessions_of(identity.id):
            self.delete_session(session)

    def create_batch(self, items: Iterable[tuple[Mapping[str, Any], Credentials]]) -> list[Identity | Exception]:
        """Create many; each item is answered by its identity or by what was wrong with it."""
        results: list[Identity | Exception] = []
        for data, credentials in items:
            try:
                results.append(self.create(data, **credentials))
            except (Taken, Unfit) as error:
                results.append(error)
        # Older servers undo everything at a conflict, and still report the others as created.
        if not self._keeps_others and any(isinstance(result, Taken) for result in results):
            for made in results:
                if isinstance(made, Identity):
                    self.delete(made)
        return results

    def _check(self, schema: IdentitySchema, traits: Any, state: str) -> None:
        violations = schema.violations(traits)
        if violations:
            raise Unfit("\n".join(v.reason for v in violations))
        if state not in ("active", "inactive"):
            raise Unfit("identity state is not valid")

    def _check_free(self, identifiers: Mapping[str, list[str]], external_id: str | None, own: Identity | None) -> None:
        own_id = own.id if own else None
        for kind, values in identifiers.items():
            if any(self._by_identifier.get((kind, v), own_id) != own_id for v in values):
                raise Taken
        if external_id and self._by_external_id.get(external_id, own_id) != own_id:
            raise Taken

    def _index(self, identity: Identity) -> None:
        for kind, values in identity.identifiers().items():
            self._by_identifier.update({(kind, value): identity.id for value in values})
        if identity.external_id:
            self._by_external_id[identity.external_id] = identity.id

    def _unindex(self, identity: Identity) -> None:
        for kind, values in identity.identifiers().items():
            for value in values:
                self._by_identifier.pop((kind, value), None)
        if identity.external_id:
            self._by_external_id.pop(identity.external_id, None)

    def _set_addresses(self, identity: Identity, given: Any, *, sent: bool = False) -> None:
        """Derive the addresses from the traits; known ones keep their id and verification.

        given: addresses as a body has them. None: not said, else what is not among them is new.
        """
        moment = self.now()
        rows: list[Any] = given if is_list(given) else []
        wanted = {str(row.get("value", "")).lower(): row for row in rows if is_object(row)}
        known = {(a.via, a.value): a for a in identity.verifiable if given is None or a.value in wanted}
        verifiable: list[Address] = []
        for via, value in identity.schema.addresses("verification", identity.traits):
            status = "sent" if sent and not verifiable else "pending"
            address = known.get((via, value)) or Address(self.new_id(), via, value, moment, status=status)
            hint = wanted.get(value)
            if hint is not None:
                address.verified = bool(hint.get("verified"))
                address.status = str(hint.get("status") or address.status)
                address.verified_at = (address.verified_at or moment) if address.verified else None
            verifiable.append(address)
        identity.verifiable = verifiable
        known = {(a.via, a.value): a for a in identity.recovery}
        identity.recovery = [
            known.get((via, value)) or Address(self.new_id(), via, value, moment)
            for via, value in identity.schema.addresses("recovery", identity.traits)
        ]

    # -- sessions

    def sign_in(
        self, identity: Identity, method: str = "password", *, ip: str = "127.0.0.1:0", user_agent: str | None = None
    ) -> Session:
        """Open a session."""
        moment = self.now()
        self._serial += 1
        session = Session(
            self.new_id(),
            identity,
            issued_at=moment,
            expires_at=moment + timedelta(seconds=self.config.session_lifespan),
            authenticated_at=moment,
            methods=[{"method": method, "aal": "aal1", "completed_at": stamp(moment)}],
            ip=ip,
            user_agent=user_agent,
            token="ory_st_" + "".join(self.random.choices(ascii_letters + digits, k=32)),
            cookie=self.new_token(96),
            device_id=self.new_id(),
            serial=self._serial,
        )
        self._sessions[session.id] = session
        self._newest_last.append(session)
        self._sessions_of.setdefault(identity.id, []).append(session)
        self._by_token[session.token] = session
        self._by_cookie[session.cookie] = session
        return session

    def refresh(self, session: Session, method: str = "password", aal: str = "aal1") -> None:
        """Sign in once more within a session; a second factor lifts it to aal2."""
        moment = self.now()
        session.methods.append({"method": method, "aal": aal, "completed_at": stamp(moment)})
        session.aal = max(session.aal, aal)
        session.authenticated_at = moment
        self._sessions_of[session.identity.id].remove(session)
        self._sessions_of[session.identity.id].append(session)
        self.extend(session)

    def extend(self, session: Session) -> None:
        """Give a session its whole lifespan again, unless more of it is left than `earliest_possible_extend`."""
        config = self.config
        window = config.session_lifespan if config.earliest_possible_extend is None else config.earliest_possible_extend
        if session.expires_at - self.now() <= timedelta(seconds=window):
            session.expires_at = self.now() + timedelta(seconds=config.session_lifespan)

    def alive(self, session: Session) -> bool:
        """Is it neither ended nor over? Says nothing about its identity."""
        return session.active and session.expires_at > self.now()

    def usable(self, session: Session | None) -> Session | None:
        """The session, if it is live and its identity may sign in."""
        return session if session is not None and self.alive(session) and session.identity.active else None

    def session(self, id: str) -> Session | None:
        """The session with this id."""
        return self._sessions.get(id)

    def session_by_token(self, token: str) -> Session | None:
        """The session a token was issued for, live or not."""
        return self._by_token.get(token)

    def session_by_cookie(self, value: str) -> Session | None:
        """The session a cookie was issued for, live or not."""
        return self._by_cookie.get(value)

    def sessions_before(self, serial: int | None, active: bool | None, size: int) -> tuple[list[Session], bool]:
        """Up to `size` sessions older than a serial (None: from the newest on), newest first, and are there more."""
        everything = self._newest_last
        end = len(everything) if serial is None else bisect_left(everything, serial, key=lambda s: s.serial)
        fit = (everything[i] for i in range(end - 1, -1, -1) if self._lists(everything[i], active))
        found = list(islice(fit, size + 1))
        return found[:size], len(found) > size

    def count_sessions(self, active: bool | None) -> int:
        """How many sessions there are."""
        if active is None:
            return len(self._newest_last)
        return sum(self._lists(session, active) for session in self._newest_last)

    def sessions_of(self, identity_id: str, active: bool | None = None) -> list[Session]:
        """Sessions of one identity, latest sign-in first."""
        return [s for s in reversed(self._sessions_of.get(identity_id, ())) if self._lists(s, active)]

    def _lists(self, session: Session, active: bool | None) -> bool:
        return active is None or self.alive(session) == active

    def delete_session(self, session: Session) -> None:
        """Forget a session."""
        del self._sessions[session.id]
        del self._newest_last[bisect_left(self._newest_last, session.serial, key=lambda s: s.serial)]
        self._sessions_of[session.identity.id].remove(session)
        del self._by_token[session.token]
        del self._by_cookie[session.cookie]
