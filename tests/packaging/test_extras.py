"""Each extra alone, in an environment with nothing else: what it promises can be imported and used.

Wheels are downloaded once, into a cache outside the tree, at the versions of requirements-dev.txt; from then on nothing
is asked of a network.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
import venv
from collections.abc import Sequence
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.packaging.test_release import built

pytestmark = pytest.mark.tools

ROOT = Path(__file__).resolve().parents[2]
PINS = ROOT / "requirements-dev.txt"
EXTRAS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]

# What stands before each of the programs.
ORY = """
import asyncio, importlib.util, warnings
warnings.simplefilter("error")
import httpx
from ory_async import ConfigurationError, Ory, SessionCredential, SessionVerifier

IDENTITY = {"id": "ann", "schema_id": "d", "schema_url": "u", "traits": {"email": "ann@example.org"}}
SESSION = {"id": "session-1", "active": True, "identity": IDENTITY}
ory = Ory.network("acme", transport=httpx.MockTransport(lambda request: httpx.Response(200, json=SESSION)))
ann = SessionCredential(token="ory_st_ann")

def absent(*names):
    assert [name for name in names if importlib.util.find_spec(name)] == [], names

def refused(kind, call, extra):
    try:
        call()
    except kind as error:
        assert f"ory-async[{extra}]" in str(error), error
    else:
        raise AssertionError(f"{extra} is not missed")
"""
PROMISES: dict[str, str] = {
    "": """
absent("fastapi", "starlette", "redis", "jwt", "cryptography", "jsonschema", "uvicorn", "segno", "pydantic")
from ory_async import TokenVerifier

def fake():
    from ory_async.testing import FakeOry

def app():
    import ory_async.fastapi

refused(ImportError, fake, "testing")
def traces():
    import ory_async.otel

refused(ImportError, app, "fastapi")
refused(ImportError, traces, "otel")
refused(ConfigurationError, lambda: TokenVerifier(ory, issuer="i"), "jwt")
assert asyncio.run(SessionVerifier(ory, ttl=9).verify(ann)).identity.id == "ann"
""",
    "fastapi": """
absent("redis", "jwt", "jsonschema", "uvicorn", "segno")
from typing import Annotated, Any
from fastapi import Depends, FastAPI
from pydantic import BaseModel
from ory_async import OryError
from ory_async.fastapi import OryAuth, UserSession, answer_error, any_of

class Traits(BaseModel):
    email: str

auth = OryAuth(ory, traits=Traits)
app = FastAPI(exception_handlers={OryError: answer_error})

@app.get("/me")
async def me(session: Annotated[UserSession[Traits], Depends(auth.session)]) -> str:
    return session.traits.email

async def main():
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app") as client:
        assert (await client.get("/me")).status_code == 401
        assert (await client.get("/me", headers={"X-Session-Token": "t"})).json() == "ann@example.org"
        assert (await client.get("/openapi.json")).status_code == 200

asyncio.run(main())
""",
    "pages": """
absent("redis", "jwt", "jsonschema", "uvicorn", "segno")
from fastapi import FastAPI
from ory_async.fastapi import OryAuth
from ory_async.fastapi.pages import flow_pages

app = FastAPI()
app.include_router(flow_pages(OryAuth(ory), brand="Harbour"))

async def main():
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app") as client:
        page = await client.get("/logout")
        assert (page.status_code, "Harbour" in page.text) == (200, True)
        assert (await client.get("/pages-static/pages.css")).status_code == 200
        posted = await client.post("/logout", data={"a": "b"}, headers={"Sec-Fetch-Site": "same-origin"})
        assert posted.status_code == 303

asyncio.run(main())
""",
    "cli": """
absent("fastapi", "redis", "jwt", "jsonschema", "uvicorn", "segno")
import subprocess, sys
for words in (["--help"], ["relations", "--help"], ["identities", "--help"]):
    done = subprocess.run([sys.executable, "-I", "-m", "ory_async", *words], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
""",
    "otel": """
absent("fastapi", "redis", "jwt", "jsonschema", "uvicorn", "opentelemetry.sdk")
from ory_async.otel import instrument
instrument(ory)
assert asyncio.run(SessionVerifier(ory).verify(ann)).identity.id == "ann"
""",
    "httpx2": """
absent("fastapi", "redis", "jwt", "jsonschema", "uvicorn", "aiohttp")
import httpx2
there = httpx2.MockTransport(lambda request: httpx2.Response(200, json=SESSION))
assert asyncio.run(SessionVerifier(Ory.network("acme", transport=there)).verify(ann)).identity.id == "ann"
Ory.network("acme", transport="httpx2")
""",
    "aiohttp": """
absent("fastapi", "redis", "jwt", "jsonschema", "uvicorn", "httpx2")
from ory_async import ConnectFailed

async def main():
    async with Ory.network("http://127.0.0.1:9", transport="aiohttp", max_retries=0) as nobody:
        await nobody.frontend.to_session(x_session_token="t")

try:
    asyncio.run(main())
except ConnectFailed as error:
    assert error.sent is False
else:
    raise AssertionError("port 9 is open")
""",
    "jwt": """
absent("fastapi", "starlette", "redis", "jsonschema", "uvicorn", "segno")
import json, time
import jwt
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from jwt.algorithms import ECAlgorithm, OKPAlgorithm, RSAAlgorithm
from ory_async import TokenVerifier

KEYS = {
    "ES256": (ec.generate_private_key(ec.SECP256R1()), ECAlgorithm),
    "RS256": (rsa.generate_private_key(public_exponent=65537, key_size=2048), RSAAlgorithm),
    "PS256": (rsa.generate_private_key(public_exponent=65537, key_size=2048), RSAAlgorithm),
    "EdDSA": (ed25519.Ed25519PrivateKey.generate(), OKPAlgorithm),
}
keys = [{**json.loads(kind.to_jwk(key.public_key())), "kid": alg, "alg": alg} for alg, (key, kind) in KEYS.items()]

async def main():
    there = Ory.network("acme", transport=httpx.MockTransport(lambda request: httpx.Response(200, json={"keys": keys})))
    tokens = TokenVerifier(there, issuer="i", algorithms=[*KEYS])
    for alg, (key, _) in KEYS.items():
        claims = {"iss": "i", "sub": "ann", "sid": "s", "exp": time.time() + 60}
        token = jwt.encode(claims, key, algorithm=alg, headers={"kid": alg})
        assert (await tokens.verify(token)).identity.id == "ann"

asyncio.run(main())
""",
    "redis": """
absent("fastapi", "starlette", "jwt", "jsonschema", "uvicorn", "segno")
import logging
from redis.asyncio import Redis
from ory_async import RedisStore
logging.disable()

async def main():
    async with Redis(port=1) as nobody:
        verifier = SessionVerifier(ory, ttl=9, store=RedisStore(nobody))
        assert (await verifier.verify(ann)).identity.id == "ann"
        await verifier.evict(ann)

asyncio.run(main())
""",
    "testing": """
absent("fastapi", "redis", "pydantic")
from ory_async import Complete, TokenVerifier
from ory_async.testing import FakeOry

async def main():
    fake = FakeOry(methods=("password", "totp", "lookup_secret"), tokenizers={"app": 60}, namespaces=("Doc",))
    async with fake, fake.client() as ory:
        user = fake.identities.add({"email": "ann@example.org"}, password="correct-horse-battery")
        login = await ory.flows.login()
        done = await login.submit(method="password", identifier="ann@example.org", password="correct-horse-battery")
        assert isinstance(done, Complete), done
        settings = await ory.flows.settings(done.session_token)  # with the picture of a secret
        assert "totp" in settings.flow.methods
        session = await ory.frontend.to_session(x_session_token=done.session_token, tokenize_as="app")
        keys = httpx.MockTransport(lambda request: httpx.Response(200, json=fake.session_keys))
        there = Ory.network("acme", transport=keys)
        tokens = TokenVerifier(there, issuer="http://127.0.0.1/", jwks_url="https://keys.example.org/k")
        assert (await tokens.verify(session.tokenized)).identity.id == user["id"]
        client = await ory.oauth2.create_oauth2_client({"grant_types": ["client_credentials"]})
        assert client.client_id
        fake.relate("Doc:1#view@ann")
        async with fake.serve(), httpx.AsyncClient(trust_env=False) as http:
            assert (await http.get(f"{fake.url}/health/ready")).status_code == 200

asyncio.run(main())
import runpy, sys
sys.argv = ["ory_async.testing", "--help"]
try:
    runpy.run_module("ory_async.testing", run_name="__main__")
except SystemExit as end:
    assert end.code == 0
""",
}


def test_every_extra_has_its_promises() -> None:
    assert {*PROMISES} == {"", *EXTRAS}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built once."""
    for tool in ("build", "hatchling"):
        if find_spec(tool) is None:
            pytest.skip(f"{tool} is not installed: pip install -r requirements-dev.txt")
    return built(tmp_path_factory.mktemp("build"))[".whl"]


@pytest.fixture(scope="module")
def wheels(wheel: Path) -> Path:
    """The wheels of all that any extra brings."""
    home = os.environ.get("XDG_CACHE_HOME")
    wished = sha256(PINS.read_bytes() + repr(sorted(EXTRAS.items())).encode()).hexdigest()[:16]
    cache = (Path(home) if home else Path.home() / ".cache") / "ory-async" / "wheels" / wished
    wanted = [f"{wheel}[{','.join(EXTRAS)}]", "--constraint", str(PINS), "--find-links", str(cache)]
    if pip("download", "--no-index", "--dest", str(cache), *wanted).returncode:
        done = pip("download", "--only-binary", ":all:", "--dest", str(cache), *wanted)
        if done.returncode:
            pytest.skip(f"wheels are not cached, and cannot be downloaded: {done.stderr[-300:]}")
    for ours in cache.glob("ory_async-*.whl"):  # a copy of what was built: of no use to a later build
        ours.unlink(missing_ok=True)
    return cache


def pip(*arguments: str, python: Path | None = None) -> subprocess.CompletedProcess[str]:
    where = () if python is None else ("--python", str(python))
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", *where, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def installed(folder: Path, wheel: Path, wheels: Path, extra: str) -> Path:
    """The interpreter of an environment with the package, one extra (or none) and what they require."""
    venv.create(folder, with_pip=False)
    python = folder / "bin" / "python"
    wanted = f"{wheel}[{extra}]" if extra else str(wheel)
    options = ("--no-index", "--find-links", str(wheels), "--constraint", str(PINS), "--no-compile", "--quiet")
    done = pip("install", *options, wanted, python=python)
    assert done.returncode == 0, done.stderr
    return python


def ran(python: Path, arguments: Sequence[str], folder: Path) -> None:
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder)}  # no proxy, no PYTHONPATH
    done = subprocess.run(
        [python, "-I", *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(os.name != "posix", reason="environments are laid out otherwise there")
@pytest.mark.parametrize("extra", PROMISES, ids=lambda extra: extra or "none")
def test_an_extra_alone_keeps_what_it_promises(extra: str, wheel: Path, wheels: Path, tmp_path: Path) -> None:
    python = installed(tmp_path / "environment", wheel, wheels, extra)
    ran(python, ["-c", ORY + PROMISES[extra]], tmp_path)
