"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from typing import Any, TypeAlias

from ory_async._models import Decoder, UnknownVariant, variant
from ory_async.v0_6.models.submit_self_service_login_flow_with_oidc_method import (
    SubmitSelfServiceLoginFlowWithOidcMethod,
)
from ory_async.v0_6.models.submit_self_service_login_flow_with_password_method import (
    SubmitSelfServiceLoginFlowWithPasswordMethod,
)

SubmitSelfServiceLoginFlow: TypeAlias = (
    SubmitSelfServiceLoginFlowWithOidcMethod | SubmitSelfServiceLoginFlowWithPasswordMethod | UnknownVariant
)
"""Schema `submitSelfServiceLoginFlow`, told apart by `method`. Open: an unknown member is an UnknownVariant."""

_BY_TAG: dict[str, Decoder[Any]] = {
    "oidc": SubmitSelfServiceLoginFlowWithOidcMethod.from_dict,
    "password": SubmitSelfServiceLoginFlowWithPasswordMethod.from_dict,
}


def decode_submit_self_service_login_flow(value: Any, lenient: bool = True) -> SubmitSelfServiceLoginFlow:
    """The member that the tag names."""
    found: SubmitSelfServiceLoginFlow = variant(value, "method", _BY_TAG, lenient)
    return found
