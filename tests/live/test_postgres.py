"""Kratos on a PostgreSQL that goes away in the middle of an import: nothing is lost, nothing doubled."""

from __future__ import annotations

import pytest

from ory_async import Created, Exists, Ory, OryError
from tests.identities.support import people
from tests.live.conftest import buildable
from tests.servers.postgres import NoPostgres, cluster, programs
from tests.servers.running import start

pytestmark = pytest.mark.live("kratos")


async def test_an_import_goes_on_when_its_database_is_back() -> None:
    buildable("kratos")
    try:
        programs()
    except NoPostgres as missing:
        pytest.skip(str(missing))
    with cluster() as postgres, start("kratos", dsn=postgres.database("kratos")) as kratos:
        async with Ory.self_hosted(kratos_admin=kratos.admin_url, kratos_public=kratos.public_url) as ory:
            rows = people(60)
            assert (await ory.identities.create_many(rows[:30])).created == 30
            postgres.stop("immediate")
            job = ory.identities.create_many(rows, options={"max_retries": 0})
            with pytest.raises(OryError):
                await job
            assert (job.progress.created, job.pending) == (0, rows)
            postgres.start()
            results = [each async for each in ory.identities.create_many(rows)]
            assert [type(each) for each in results] == [Exists] * 30 + [Created] * 30
        counts = "select count(*), count(distinct traits->>'email') from identities"
        assert postgres.sql(counts, "kratos") == "60|60"
