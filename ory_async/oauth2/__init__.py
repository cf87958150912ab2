"""OAuth2 for machines: tokens that renew themselves (`ClientCredentials`, `RefreshTokens`, `DeviceLogin`), and what
tells whose token a request carries (`AccessTokenVerifier`, `Introspection`).

Hydra's login and consent requests are `ory.provider`; dependencies of FastAPI are `ory_async.fastapi`.
"""

from ory_async.oauth2.access_tokens import AccessTokenVerifier as AccessTokenVerifier
from ory_async.oauth2.caller import Caller as Caller
from ory_async.oauth2.client_auth import PrivateKeyJwt as PrivateKeyJwt
from ory_async.oauth2.client_auth import SecretPost as SecretPost
from ory_async.oauth2.client_credentials import ClientCredentials as ClientCredentials
from ory_async.oauth2.device import DeviceLogin as DeviceLogin
from ory_async.oauth2.introspection import Introspection as Introspection
from ory_async.oauth2.refresh import RefreshTokens as RefreshTokens
