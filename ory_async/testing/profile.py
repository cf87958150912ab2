"""What differs between server versions (one table) and what an operator may configure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, kw_only=True, slots=True)
class Profile:
    """The answers of one generation of servers; every member is a row of `TABLE`."""

    error_id_header: bool
    cache_control_on_get_only: bool
    head_and_options: bool
    identity_page_max: int | None
    negative_page_size_refused: bool
    exclusive_filters: bool
    ids_filter_max: int | None
    organization_filter: bool
    session_total_count: bool
    courier_page_max: int
    courier_token_encrypted: bool
    manage_sessions: bool
    my_sessions_need_aal: bool
    batch_keeps_others: bool
    changes_dated: bool = True
    batch_max: int | None
    external_id: bool
    password_removable: bool
    email_message: int
    schema_charset: bool
    identity_schema_param: bool
    settings_show_verification: bool
    credentials_missing_sibling: bool
    csrf_node_first: bool
    label_names_the_trait: bool
    two_step_keeps_form: bool
    verification_resend_node: bool
    disabled_code_registration: int
    code_sent_at_create: bool
    code_login_dates_verification: bool
    unverified_login: int
    login_refuses_skip: bool
    submit_shows_login_request: bool
    unknown_code_account_keeps_form: bool
    code_may_be_a_text_message: bool
    nested_unknown_path: str
    hydra_keyset: bool
    consent_request_id: bool
    unknown_members_refused: bool
    device_flow: bool
    disabled_recovery_named: bool
    disabled_login_in_flow: bool
    old_code_in_flow: bool
    second_factor_code_message: int
    phones_verified: bool
    patch_removes: bool
    courier_token_status: int
    continuity_cookie: bool
    clear_site_data: bool
    logout_stateless: bool
    secret_rotation: bool
    malformed_issuer_id: int
    wrong_method: int
    unknown_paths_json: bool
    jwt_grant_audience: bool
    check_depth: int
    expand_nothing_is_a_leaf: bool
    relationship_page_max: int | None
    relationship_token_sealed: bool


# One row per difference: (the next servers, those of today, those of 2024: Kratos 1.3, Hydra 2.3, Keto 0.14). All of
# them were seen.
TABLE: dict[str, tuple[Any, Any, Any]] = {
    # the header Ory-Error-Id on every error envelope
    "error_id_header": (True, True, False),
    # Cache-Control on answers to GET alone, or on nearly all
    "cache_control_on_get_only": (True, True, False),
    # True: HEAD answers like GET and OPTIONS is 405; False: the other way round
    "head_and_options": (True, True, False),
    # listIdentities: larger pages are cut silently
    "identity_page_max": (500, 500, None),
    # listIdentities and listSessions: a page size below zero is the default size, or refused (that answer is ours)
    "negative_page_size_refused": (False, False, True),
    # listIdentities: two filters at once are refused
    "exclusive_filters": (True, True, False),
    "ids_filter_max": (500, 500, None),
    # listIdentities?organization_id= is applied, or ignored
    "organization_filter": (True, True, False),
    # listSessions and listCourierMessages send X-Total-Count
    "session_total_count": (False, False, True),
    "courier_page_max": (500, 500, 1000),
    # listCourierMessages: any foreign page token is one that cannot be decrypted
    "courier_token_encrypted": (True, True, False),
    # POST /admin/sessions exists (in the Ory Network alone), or is 405
    "manage_sessions": (True, True, False),
    # GET /sessions refuses a session below required_aal, as whoami does
    "my_sessions_need_aal": (True, True, False),
    # batch with a conflict: the others exist afterwards
    "batch_keeps_others": (True, True, False),
    # updated_at of an identity moves with its changes, or is for ever that of its creation
    "changes_dated": (True, True, False),
    "batch_max": (1000, 1000, None),
    # identities have an external_id
    "external_id": (True, True, False),
    # deleteIdentityCredentials removes the last first factor
    "password_removable": (True, True, False),
    # message id of a malformed e-mail address
    "email_message": (4000040, 4000040, 4000001),
    # Content-Type of getIdentitySchema has a charset
    "schema_charset": (True, True, False),
    # create login and registration look at ?identity_schema=
    "identity_schema_param": (True, True, False),
    # the csrf_token node of a registration form comes first, or after the traits
    "csrf_node_first": (True, True, False),
    # labels of trait nodes carry the name of the trait
    "label_names_the_trait": (True, True, False),
    # step two of registration holds all nodes, and screen=previous goes back
    "two_step_keeps_form": (True, True, False),
    # the verification flow opened by registration can send its code again
    "verification_resend_node": (True, True, False),
    # registration with method code while code is off
    "disabled_code_registration": (404, 404, 400),
    # creating a login flow for aal2 mails the code when that is the only second factor
    "code_sent_at_create": (True, True, False),
    # an address verified by signing in with a code has a date
    "code_login_dates_verification": (True, True, False),
    # sign-in that needs a verified address: an error that opens a verification flow, or the form
    "unverified_login": (403, 403, 400),
    # create login with a login_challenge that needs no form, while signed in: refused, or accepted with null
    "login_refuses_skip": (True, True, False),
    # a refused submit shows the login request, as reading the flow does
    "submit_shows_login_request": (True, True, False),
    # login by code, unknown account: the identifier can be corrected, or is a hidden field from then on
    "unknown_code_account_keeps_form": (True, True, False),
    # what login and registration say when they have sent a code
    "code_may_be_a_text_message": (True, True, False),
    # a changed address in settings: the answer names the verification flow, which the mail is for
    "settings_show_verification": (False, False, True),
    # createBrowserSettingsFlow without a session: the envelope has a sibling CredentialsMissing
    "credentials_missing_sibling": (True, True, False),
    # the code of a recovery, of somebody who is disabled: an id of its own and a flow to go on with, or 401
    "disabled_recovery_named": (True, False, False),
    # signing in as somebody who is disabled: a message in the flow, or 401
    "disabled_login_in_flow": (True, False, False),
    # a code that is too old is a wrong one, or the flow is over with 410
    "old_code_in_flow": (True, False, False),
    # message id of a code that was mailed as a second factor
    "second_factor_code_message": (1010025, 1010014, 1010014),
    # verification takes what is no e-mail address for the number of a phone
    "phones_verified": (True, False, False),
    # JSON Patch takes a member of the identity away, or answers 200 and keeps it
    "patch_removes": (True, False, False),
    # `code` in the body for a foreign page token of courier messages; the status is the same
    "courier_token_status": (400, 500, 500),
    # going to a provider sets a cookie to come back with
    "continuity_cookie": (False, True, True),
    # signing out over https clears the browser
    "clear_site_data": (True, False, False),
    # Hydra: the plane whose unknown paths get a nested error in JSON; the other one answers in plain text
    "nested_unknown_path": ("public", "public", "admin"),
    # Hydra: lists go by opaque tokens, or by offsets with a total
    "hydra_keyset": (True, True, False),
    # Hydra: consent requests and sessions have an id of their own, and can be revoked by it
    "consent_request_id": (True, True, False),
    # Hydra: a member that accept and reject do not know is refused
    "unknown_members_refused": (False, False, True),
    # Hydra: device authorization, and the metadata of RFC 8414 that came with it
    "device_flow": (True, True, False),
    # Hydra: logout requests are not kept: one that was answered reads as new, and can be answered again
    "logout_stateless": (True, False, False),
    # Hydra: client secrets can be rotated
    "secret_rotation": (True, False, False),
    # Hydra: a trusted issuer by an id that is no UUID
    "malformed_issuer_id": (400, 404, 404),
    # Hydra: a path that is known, with another method
    "wrong_method": (404, 405, 405),
    # Hydra: unknown paths are answered in JSON on both planes
    "unknown_paths_json": (True, False, False),
    # Hydra: tokens of a jwt-bearer grant have the audience of the assertion
    "jwt_grant_audience": (False, True, True),
    # Keto: larger pages of relationships are cut silently
    "relationship_page_max": (500, 500, None),
    # Keto: page tokens are sealed, and 400 when they are not ours; or the id of a row, and 500
    "relationship_token_sealed": (True, True, False),
    # Keto: how many levels a check looks down at most
    "check_depth": (6, 5, 5),
    # Keto: expanding what nobody has is a leaf, or an error with status 200
    "expand_nothing_is_a_leaf": (True, False, False),
}


def _column(index: int) -> Profile:
    return Profile(**{name: row[index] for name, row in TABLE.items()})


PROFILES = {"next": _column(0), "today": _column(1), "2024": _column(2)}


def profile(name: str) -> Profile:
    """The profile of that name (`next`, `today` or `2024`)."""
    try:
        return PROFILES[name]
    except KeyError:
        raise ValueError(f"unknown profile {name!r}; known: {', '.join(PROFILES)}") from None


@dataclass(frozen=True, kw_only=True, slots=True)
class Config:
    """What an operator configures in a real server; the defaults are those of the recordings.

    methods: enabled sign-in methods, shown as nodes: password, code, totp, lookup_secret, link, oidc.
    code_mfa: a mailed code is a second factor too. required_aal: of whoami and settings, `aal1` or `highest_available`.
    login_style: `unified` or `identifier_first`. verified_login: sign-in needs a verified address; the legacy flag
    answers it with the form.
    registration_style: `two_step` (traits first) or `unified` (one form). registration_enabled: False refuses it.
    session_hook: registration signs the user in.
    verification_hook: registration names the verification flow that it opens in continue_with.
    login_hints: a taken address is answered with hints (4000028) instead of 4000007.
    earliest_possible_extend: extending a session has no effect while more seconds are left (None: always has);
    faster_session_extend: it is answered by 204. cacheable_sessions: whoami says how long its answer holds.
    tokenizers: templates of `tokenize_as` -> seconds their tokens live.
    recovery, verification: what is mailed, `code` or `link`; `off` is off. continue_with_transitions: recovery answers
    200 and names what comes next, else 422. privileged_session_max_age: seconds after signing in in which settings
    change what is protected.
    lifespans in seconds; return_urls: prefixes that `return_to` may have. ui_url: where the user interface lives.
    oauth2_access_token: `opaque` or `jwt`. oauth2_refresh_grace: seconds in which a used refresh token works again.
    oauth2_registration: dynamic registration. oauth2_after_logout: where signed-out users go.
    namespaces: of Keto, a permission model (OPL) or only names. batch_check_max: tuples of one batch check.
    services: the servers behind the one URL; what all of them answer (health, unknown paths) is up to the first.
    network: what only the hosted Network has is there too.
    """

    methods: tuple[str, ...] = ("password",)
    code_mfa: bool = False
    required_aal: str = "highest_available"
    login_style: str = "unified"
    verified_login: bool = False
    legacy_verified_login: bool = False
    registration_enabled: bool = True
    registration_style: str = "two_step"
    session_hook: bool = True
    verification_hook: bool = True
    login_hints: bool = True
    password_min_length: int = 8
    recovery: str = "code"
    verification: str = "code"
    continue_with_transitions: bool = True
    privileged_session_max_age: float = 3600
    flow_lifespan: float = 3600
    code_lifespan: float = 3600
    session_lifespan: float = 86400
    earliest_possible_extend: float | None = None
    faster_session_extend: bool = False
    cacheable_sessions: bool = False
    tokenizers: Mapping[str, float] = field(default_factory=dict[str, float])
    return_urls: tuple[str, ...] = ("http://127.0.0.1:3000", "http://localhost:3000")
    ui_url: str = "http://127.0.0.1:3000"
    session_cookie: str = "ory_kratos_session"
    oauth2_access_token: str = "opaque"
    oauth2_access_lifespan: float = 3600
    oauth2_id_lifespan: float = 3600
    oauth2_refresh_lifespan: float = 720 * 3600
    oauth2_refresh_grace: float = 0
    oauth2_code_lifespan: float = 600
    oauth2_request_lifespan: float = 1800
    oauth2_device_lifespan: float = 600
    oauth2_device_interval: int = 5
    oauth2_registration: bool = True
    oauth2_after_logout: str | None = None
    namespaces: str | tuple[str, ...] = ()
    batch_check_max: int = 10
    services: tuple[str, ...] = ("kratos", "hydra", "keto")
    network: bool = False

    def __post_init__(self) -> None:
        if self.registration_style not in ("two_step", "unified"):
            raise ValueError("registration_style is 'two_step' or 'unified'")
        if self.login_style not in ("unified", "identifier_first"):
            raise ValueError("login_style is 'unified' or 'identifier_first'")
        if not {self.recovery, self.verification} <= {"code", "link", "off"}:
            raise ValueError("recovery and verification are 'code', 'link' or 'off'")
