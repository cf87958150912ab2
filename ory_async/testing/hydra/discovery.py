"""What Hydra says of itself: discovery, and the pages where browsers end when nobody configured any."""

from __future__ import annotations

import html

from ory_async.testing.http.wire import Answer, Call, Op
from ory_async.testing.hydra.tokens import DEVICE_GRANT
from ory_async.testing.hydra.wire import HTML
from ory_async.testing.profile import Profile

_PAGES = ("error", "login", "consent", "logout", "logout/callback")


class Discovery:
    """The operations that need no state."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile

    def operations(self) -> list[Op]:
        """The rows of the routing table."""
        rows = [
            Op("discoverOidcConfiguration", "GET", "/.well-known/openid-configuration", self.discover),
            *(Op("(page)", "GET", f"/oauth2/fallbacks/{page}", self.fallback_page) for page in _PAGES),
        ]
        metadata = Op("(metadata)", "GET", "/.well-known/oauth-authorization-server", self.discover)
        return [*rows, metadata] if self._profile.device_flow else rows

    def discover(self, call: Call) -> Answer:
        """What this server can do, and where."""
        base = call.base
        grants = ["authorization_code", "implicit", "client_credentials", "refresh_token"]
        device = {"device_authorization_endpoint": f"{base}/oauth2/device/auth"} if self._profile.device_flow else {}
        suites = [f"{kind}{size}" for size in ("256", "384", "512") for kind in ("PS", "RS", "ES")] + ["EdDSA"]
        body = {
            "issuer": f"{base}/",
            "authorization_endpoint": f"{base}/oauth2/auth",
            **device,
            "token_endpoint": f"{base}/oauth2/token",
            "jwks_uri": f"{base}/.well-known/jwks.json",
            "subject_types_supported": ["public"],
            "response_types_supported": [
                "code",
                "code id_token",
                "id_token",
                "token id_token",
                "token",
                "token id_token code",
            ],
            "claims_supported": ["sub"],
            "grant_types_supported": [*grants, *([DEVICE_GRANT] if device else [])],
            "response_modes_supported": ["query", "fragment", "form_post"],
            "userinfo_endpoint": f"{base}/userinfo",
            "scopes_supported": ["offline_access", "offline", "openid"],
            "token_endpoint_auth_methods_supported": [
                "client_secret_post",
                "client_secret_basic",
                "private_key_jwt",
                "none",
            ],
            "userinfo_signing_alg_values_supported": ["none", "RS256"],
            "id_token_signing_alg_values_supported": ["RS256"],
            "id_token_signed_response_alg": ["RS256"],
            "userinfo_signed_response_alg": ["RS256"],
            "request_parameter_supported": True,
            "request_uri_parameter_supported": True,
            "require_request_uri_registration": True,
            "claims_parameter_supported": False,
            "revocation_endpoint": f"{base}/oauth2/revoke",
            "backchannel_logout_supported": True,
            "backchannel_logout_session_supported": True,
            "frontchannel_logout_supported": True,
            "frontchannel_logout_session_supported": True,
            "end_session_endpoint": f"{base}/oauth2/sessions/logout",
            "request_object_signing_alg_values_supported": ["none", "RS256", "ES256"],
            "code_challenge_methods_supported": ["plain", "S256"],
            "credentials_endpoint_draft_00": f"{base}/credentials",
            "credentials_supported_draft_00": [
                {
                    "format": "jwt_vc_json",
                    "types": ["VerifiableCredential", "UserInfoCredential"],
                    "cryptographic_binding_methods_supported": ["jwk"],
                    "cryptographic_suites_supported": suites,
                }
            ],
        }
        return Answer(200, body)

    def fallback_page(self, call: Call) -> Answer:
        """Where browsers end when nobody configured a page."""
        status = 500 if call.path.endswith("/error") else 200
        text = html.escape(call.arg("error_description") or call.arg("error") or call.path)
        return Answer(status, f"<html><body>{text}</body></html>", [HTML], text=True)
