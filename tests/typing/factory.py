"""An app of a user: `OryAuth` stands in the module, a factory makes the app, the client comes when it starts."""

from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Annotated, Any, assert_type

from fastapi import Depends, FastAPI

from ory_async import Health, MemoryStore, Ory, OryError, SessionVerifier, TokenVerifier
from ory_async.errors import ErrorCode
from ory_async.fastapi import OryAuth, UserSession, answer_error


@dataclass
class Traits:
    email: str


def tokens(ory: Ory) -> TokenVerifier:
    return TokenVerifier(ory, issuer="https://auth.example.org")


auth = OryAuth(traits=Traits, verifier=lambda ory: SessionVerifier(ory, store=MemoryStore()), tokens=tokens)
plain = OryAuth(verifier=SessionVerifier)
CurrentUser = Annotated[UserSession[Traits], Depends(auth.session)]
MayView = Annotated[UserSession[Traits], Depends(auth.permission("Doc:{doc}#view"))]


def create_app(connect: Callable[[], Ory] = Ory.from_env) -> FastAPI:
    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
        async with auth.bind(connect()).lifespan(app):
            await auth.check_model()
            yield

    app = FastAPI(lifespan=lifespan, exception_handlers={OryError: answer_error})

    @app.get("/me")
    async def me(user: CurrentUser) -> str:
        assert_type(user.traits, Traits)
        return user.traits.email

    @app.get("/docs/{doc}")
    async def read(doc: str, user: MayView) -> str:
        return f"{doc} of {user.traits.email}"

    print(me, read)
    return app


def bound(ory: Ory) -> None:
    assert_type(auth.bind(ory), OryAuth[Traits])
    assert_type(plain.bind(ory), OryAuth[dict[str, Any]])
    assert_type(auth.ory, Ory)
    assert_type(auth.verifier, SessionVerifier)


async def spoken(ory: Ory) -> None:
    assert_type(await ory.health(), list[Health])
    quiet = ory.with_options(quiet_errors=True)
    try:
        for identity in await quiet.identity.list_identities():
            assert_type(identity.id, str)
    except OryError as error:
        assert_type(error.code, ErrorCode)
        assert_type(error.hints, tuple[str, ...])
