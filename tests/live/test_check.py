"""`check` beside real servers: what is right, and each port taken for another one."""

from __future__ import annotations

import json
from typing import Any

import pytest
from typer.testing import CliRunner

from ory_async.cli import app
from tests.servers.running import Server


def checked(environ: dict[str, str], *options: str) -> tuple[int, list[dict[str, Any]]]:
    done = CliRunner().invoke(app, ["check", "--json", *options], env={"ORY_PROJECT_URL": None, **environ})
    assert done.stdout, done.stderr
    return done.exit_code, json.loads(done.stdout)


def all_is_well(environ: dict[str, str]) -> list[dict[str, Any]]:
    status, rows = checked(environ)
    assert (status, [row["problem"] for row in rows]) == (0, [None] * len(environ))
    assert {row["alive"] for row in rows} == {row["ready"] for row in rows} == {True}
    assert all(abs(row["skew"]) <= 1 for row in rows)
    return rows


def is_wrong_plane(variable: str, url: str) -> None:
    status, (row,) = checked({variable: url})
    assert (status, row["alive"], row["works"], row["code"]) == (1, True, False, "wrong-plane")
    assert f"{row['server']}=" in row["problem"]


@pytest.mark.live("kratos")
def test_a_real_kratos(kratos: Server) -> None:
    rows = all_is_well({"ORY_KRATOS_PUBLIC_URL": kratos.public_url, "ORY_KRATOS_ADMIN_URL": kratos.admin_url})
    assert rows[1]["version"]  # the public port does not say
    is_wrong_plane("ORY_KRATOS_ADMIN_URL", kratos.public_url)
    is_wrong_plane("ORY_KRATOS_PUBLIC_URL", kratos.admin_url)
    status, (row,) = checked({"ORY_KRATOS_ADMIN_URL": kratos.admin_url.replace("http:", "https:")})
    assert (status, row["alive"], row["code"]) == (1, False, "tls-to-plain-port")
    environ = {"ORY_KRATOS_PUBLIC_URL": kratos.public_url, "ORY_PROJECT_URL": None}
    nobody = CliRunner().invoke(app, ["whoami", "ory_st_nobody"], env=environ)
    assert (nobody.exit_code, "session-inactive" in nobody.stderr) == (1, True)


@pytest.mark.live("hydra")
def test_a_real_hydra(hydra: Server) -> None:
    all_is_well({"ORY_HYDRA_PUBLIC_URL": hydra.public_url, "ORY_HYDRA_ADMIN_URL": hydra.admin_url})
    is_wrong_plane("ORY_HYDRA_ADMIN_URL", hydra.public_url)
    is_wrong_plane("ORY_HYDRA_PUBLIC_URL", hydra.admin_url)


@pytest.mark.live("keto")
def test_a_real_keto(keto: Server) -> None:
    all_is_well({
        "ORY_KETO_READ_URL": keto.read_url, "ORY_KETO_WRITE_URL": keto.write_url, "ORY_KETO_OPL_URL": keto.opl_url,
    })  # fmt: skip
    is_wrong_plane("ORY_KETO_READ_URL", keto.write_url)
    is_wrong_plane("ORY_KETO_OPL_URL", keto.read_url)
