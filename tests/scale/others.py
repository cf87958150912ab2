"""Sessions, relations and OAuth2 clients."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ory_async import Ory
from ory_async._runtime.spread import spread
from tests.scale.table import Table
from tests.servers.postgres import Postgres

PASSWORD = "correct-horse-battery"


async def plain_passwords(ory: Ory, table: Table) -> None:
    """Identities whose passwords the server has to hash."""
    with table.measured("create_many with plain passwords (bcrypt cost 12)", 40):
        (await ory.identities.create_many(_users(40))).raise_for_failures()


async def sessions(ory: Ory, postgres: Postgres, table: Table, count: int) -> None:
    """Sign-ins of a hundred users, all sessions listed, all ended."""
    users = _users(100)
    (await ory.identities.create_many(users)).raise_for_failures()
    emails = [user["traits"]["email"] for user in users]

    async def sign_in(number: int) -> None:
        flow = await ory.frontend.create_native_login_flow()
        body = {"method": "password", "identifier": emails[number % len(emails)], "password": PASSWORD}
        await ory.frontend.update_login_flow(flow=flow.id, body=body)

    with table.measured("sign-ins, 10 at once (bcrypt cost 4)", count) as line:
        await spread(sign_in, range(count))
        line.stop()
        line.wrong = count - int(postgres.sql("select count(*) from sessions", "kratos"))
    with table.measured("sessions listed", count) as line:
        line.wrong = count - len({each.id async for each in ory.identity.list_sessions(page_size=250)})
    with table.measured("revoke_sessions of everybody", count) as line:
        ids = [found.id for email in emails if (found := await ory.identities.find(email)) is not None]
        await spread(ory.identities.revoke_sessions, ids)
        line.stop()
        line.wrong = int(postgres.sql("select count(*) from sessions where active", "kratos"))


def _users(count: int) -> list[dict[str, Any]]:
    password = {"password": {"config": {"password": PASSWORD}}}
    emails = (f"signed-in{number}@example.org" for number in range(count))
    return [{"schema_id": "default", "traits": {"email": email}, "credentials": password} for email in emails]


async def relations(ory: Ory, postgres: Postgres, table: Table, count: int) -> None:
    """Relations added, read, asked about and removed."""

    def texts(first: int, most: int) -> Iterator[str]:
        return (f"Doc:{number}#viewers@user-{number % 1000}" for number in range(first, first + most))

    rows = "select count(*), count(distinct (object, subject_id)) from keto_relation_tuples"

    def wrong(wanted: int) -> int:
        found, distinct = map(int, postgres.sql(rows, "keto").split("|"))
        return abs(wanted - distinct) + found - distinct

    with table.measured("relations.add, a thousand a call", count) as line:
        for start in range(0, count, 1000):
            await ory.relations.add(*texts(start, min(1000, count - start)))
        line.stop()
        line.wrong = wrong(count)
    with table.measured("relations.add, look=False", count) as line:
        for start in range(0, count, 1000):
            owners = (text.replace("#viewers", "#owners") for text in texts(start, min(1000, count - start)))
            await ory.relations.add(*owners, look=False)
        line.stop()
        found = int(postgres.sql("select count(*) from keto_relation_tuples where relation = 'owners'", "keto"))
        line.wrong = abs(count - found)
        await ory.relationship.delete_relationships(namespace="Doc", relation="owners")
    with table.measured("relations.add, all of them there", count // 10) as line:
        for start in range(0, count // 10, 1000):
            await ory.relations.add(*texts(start, min(1000, count // 10 - start)))
        line.stop()
        line.wrong = wrong(count)
    with table.measured("relations.read", count) as line:
        line.wrong = count - len({str(each) async for each in ory.relations.read("*:*#*@*", page_size=500)})
    asked = count // 10
    with table.measured("relations.check_all", asked) as line:
        questions = [f"Doc:{number}#view@user-{number % 1000 + number % 2}" for number in range(asked)]
        answers = await ory.relations.check_all(questions)
        line.stop()
        line.wrong = sum(answer is not (number % 2 == 0) for number, answer in enumerate(answers))
    with table.measured("relations.remove, a thousand a call", asked) as line:
        for start in range(0, asked, 1000):
            await ory.relations.remove(*texts(start, min(1000, asked - start)))
        line.stop()
        line.wrong = wrong(count - asked)


async def clients(ory: Ory, postgres: Postgres, table: Table, count: int) -> None:
    """OAuth2 clients made, listed and deleted."""

    async def make(number: int) -> Any:
        body = {"client_name": f"client {number}", "grant_types": ["client_credentials"], "scope": "a"}
        return await ory.oauth2.create_oauth2_client(body, options={"timeout": 60})

    with table.measured("OAuth2 clients created, 10 at once", count) as line:
        await spread(make, range(count))
        line.stop()
        line.wrong = count - int(postgres.sql("select count(*) from hydra_client", "hydra"))
    with table.measured("OAuth2 clients listed", count) as line:
        line.wrong = count - len({each.client_id async for each in ory.oauth2.list_oauth2_clients(page_size=250)})
