"""What differs between server versions (one table) and what an operator may configure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, kw_only=True, slots=True)
class Profile:
    """The answers of one generation of servers; every member is a row of `TABLE`."""

    error_id_header: bool
    cache_control_on_get_only: bool
    head_and_options: bool
    identity_page_max: int | None
    negative_page_size_drops: bool
    exclusive_filters: bool
    ids_filter_max: int | None
    organization_filter: bool
    session_total_count: bool
    batch_keeps_first_duplicate: bool
    batch_max: int | None
    external_id: bool
    password_removable: bool
    email_message: int
    schema_charset: bool
    identity_schema_param: bool
    csrf_node_first: bool
    label_names_the_trait: bool
    two_step_keeps_form: bool
    verification_resend_node: bool
    disabled_code_registration: int


# One row per difference: (servers of today, Kratos 1.3). All of them were recorded.
TABLE: dict[str, tuple[Any, Any]] = {
    # the header Ory-Error-Id on every error envelope
    "error_id_header": (True, False),
    # Cache-Control on answers to GET alone, or on nearly all
    "cache_control_on_get_only": (True, False),
    # True: HEAD answers like GET and OPTIONS is 405; False: the other way round
    "head_and_options": (True, False),
    # listIdentities: larger pages are cut silently
    "identity_page_max": (500, None),
    # listIdentities?page_size=-1: default size, or a dropped connection
    "negative_page_size_drops": (False, True),
    # listIdentities: two filters at once are refused
    "exclusive_filters": (True, False),
    "ids_filter_max": (500, None),
    # listIdentities?organization_id= is applied, or ignored
    "organization_filter": (True, False),
    # listSessions sends X-Total-Count
    "session_total_count": (False, True),
    # batch with one address twice: the first one exists afterwards
    "batch_keeps_first_duplicate": (True, False),
    "batch_max": (1000, None),
    # identities have an external_id
    "external_id": (True, False),
    # deleteIdentityCredentials removes the last first factor
    "password_removable": (True, False),
    # message id of a malformed e-mail address
    "email_message": (4000040, 4000001),
    # Content-Type of getIdentitySchema has a charset
    "schema_charset": (True, False),
    # create login and registration look at ?identity_schema=
    "identity_schema_param": (True, False),
    # the csrf_token node of a registration form comes first, or after the traits
    "csrf_node_first": (True, False),
    # labels of trait nodes carry the name of the trait
    "label_names_the_trait": (True, False),
    # step two of registration holds all nodes, and screen=previous goes back
    "two_step_keeps_form": (True, False),
    # the verification flow opened by registration can send its code again
    "verification_resend_node": (True, False),
    # registration with method code while code is off
    "disabled_code_registration": (404, 400),
}


def _column(index: int) -> Profile:
    return Profile(**{name: row[index] for name, row in TABLE.items()})


PROFILES = {"today": _column(0), "2024": _column(1)}


def profile(name: str) -> Profile:
    """The profile of that name (`today` or `2024`)."""
    try:
        return PROFILES[name]
    except KeyError:
        raise ValueError(f"unknown profile {name!r}; known: {', '.join(PROFILES)}") from None


@dataclass(frozen=True, kw_only=True, slots=True)
class Config:
    """What an operator configures in a real server; the defaults are those of the recordings.

    methods: enabled sign-in methods, shown as nodes.
    registration_style: `two_step` (traits first) or `unified` (one form).
    session_hook: registration signs the user in.
    verification_hook: registration opens a verification flow and names it in continue_with.
    login_hints: a taken address is answered with hints (4000028) instead of 4000007.
    lifespans in seconds; return_urls: prefixes that `return_to` may have.
    """

    methods: tuple[str, ...] = ("password",)
    registration_style: str = "two_step"
    session_hook: bool = True
    verification_hook: bool = True
    login_hints: bool = True
    password_min_length: int = 8
    flow_lifespan: float = 3600
    session_lifespan: float = 86400
    return_urls: tuple[str, ...] = ("http://127.0.0.1:3000", "http://localhost:3000")
    session_cookie: str = "ory_kratos_session"

    def __post_init__(self) -> None:
        if self.registration_style not in ("two_step", "unified"):
            raise ValueError("registration_style is 'two_step' or 'unified'")
