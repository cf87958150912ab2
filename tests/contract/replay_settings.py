"""Recordings of settings, recovery and verification."""

from __future__ import annotations

from collections.abc import Callable

from tests.contract.replay import Given, Replay
from tests.contract.replay_login import ALL_METHODS, at, called, csrf_cookies, mailed

SERVICE = "kratos"
ALICE, BOB = "alice@example.org", "bob@example.org"
REC1, VER1, LK1 = "rec1@example.org", "ver1@example.org", "lk1@example.org"
SECOND = {"methods": ALL_METHODS}


def link(index: int, placeholder: str, address: str) -> dict[int, Callable[[Replay], None]]:
    """Before this exchange: its token is that of the newest link in a mail to the address."""

    def read(replay: Replay) -> None:
        mails = replay.fake._store.courier.messages(address)
        found = next(m.link for m in reversed(mails) if m.link)
        replay.mapping[placeholder] = found.partition("token=")[2]

    return {index: read}


SCENARIOS: dict[str, Given] = {
    "browser_recovery_code_without_transitions": Given(
        users=(REC1,), options={"continue_with_transitions": False}, before=mailed(REC1, 2)
    ),
    "browser_settings": Given(
        users=(ALICE, BOB),
        cookies={"cookie_value_placeholder3": ALICE, "cookie_value_placeholder6": BOB},
        tokens={"ory_st_placeholder1": ALICE},
        setup=csrf_cookies("cookie_value_placeholder2", "cookie_value_placeholder5"),
        options=SECOND,
        before=called(0, ALICE, None),
    ),
    "browser_settings_privileged": Given(
        users=("exp1@example.org",),
        cookies={"cookie_value_placeholder3": "exp1@example.org"},
        setup=csrf_cookies("cookie_value_placeholder2"),
        options={**SECOND, "privileged_session_max_age": 1.0},
        before=at((1,), 1.3) | called(0, "exp1@example.org", "Only Name", "changed-pass-551"),
    ),
    "browser_verification": Given(users=("bver@example.org",), before=mailed("bver@example.org", 5)),
    "native_link_methods": Given(
        users=(LK1,),
        options={"recovery": "link", "verification": "link"},
        before=link(2, "link_token_placeholder1", LK1) | link(8, "link_token_placeholder2", LK1),
    ),
    "native_recovery_code": Given(
        users=(REC1,), options={**SECOND, "privileged_session_max_age": 900.0}, before=mailed(REC1, 7)
    ),
    "native_recovery_code_without_transitions": Given(
        users=(REC1,), options={"continue_with_transitions": False}, before=mailed(REC1, 3)
    ),
    "native_recovery_unknown_address": Given(users=(REC1,), options={"methods": (*ALL_METHODS, "link")}),
    "native_settings_privileged": Given(
        users=("exp1@example.org",),
        tokens={"ory_st_placeholder1": "exp1@example.org"},
        options={**SECOND, "privileged_session_max_age": 1.0},
        before=at((1,), 1.3),
    ),
    "native_settings_profile": Given(
        users=("set1@example.org", "set2@example.org"),
        tokens={"ory_st_placeholder1": "set1@example.org", "ory_st_placeholder2": "set2@example.org"},
        options=SECOND,
    ),
    "native_verification_code": Given(users=(VER1,), before=mailed(VER1, 6)),
}
