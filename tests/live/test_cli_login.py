"""examples/cli_login.py on a real Kratos that asks for the password again after a second."""

from __future__ import annotations

import pytest

from tests.flows.test_cli_login import check_steps, run_example
from tests.live.conftest import buildable
from tests.servers.running import start

pytestmark = pytest.mark.live("kratos")
SHORT = {"selfservice": {"flows": {"settings": {"privileged_session_max_age": "1s"}}}}


def test_3_12_the_example_on_a_real_server() -> None:
    buildable("kratos")
    with start("kratos", SHORT) as kratos:
        urls = {"ORY_KRATOS_PUBLIC_URL": kratos.public_url, "ORY_KRATOS_ADMIN_URL": kratos.admin_url}
        check_steps(run_example("--pause", "1.1", **urls))
