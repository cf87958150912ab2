"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.generic_oidc_provider import GenericOIDCProvider, decode_generic_oidc_provider

_ABSENT: dict[str, Any] = dict.fromkeys("generic_oidc_provider".split())


@define(kw_only=True, repr=False)
class CreateWorkspaceOrganizationBody(Model):
    """A company that shall administer Ory itself with its own sign-on.

    Schema `createWorkspaceOrganizationBody`.
    """

    generic_oidc_provider: GenericOIDCProvider | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateWorkspaceOrganizationBody:
        self = new(cls)
        try:
            m = src if len(src) == 1 else {**_ABSENT, **src}
            self.generic_oidc_provider = (
                None if (v := m["generic_oidc_provider"]) is None else decode_generic_oidc_provider(v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 1 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.generic_oidc_provider) is not None:
            out["generic_oidc_provider"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        return out


decode_create_workspace_organization_body = CreateWorkspaceOrganizationBody.from_dict
