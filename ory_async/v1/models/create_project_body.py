"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, missing, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.create_project_body_environment import (
    CreateProjectBodyEnvironment,
    decode_create_project_body_environment,
)
from ory_async.v1.models.create_project_body_home_region import (
    CreateProjectBodyHomeRegion,
    decode_create_project_body_home_region,
)

_ABSENT: dict[str, Any] = dict.fromkeys("environment name home_region workspace_id".split())


@define(kw_only=True, repr=False)
class CreateProjectBody(Model):
    """Schema `createProjectBody`."""

    environment: CreateProjectBodyEnvironment | str
    name: str
    """Name given by people."""
    home_region: CreateProjectBodyHomeRegion | str | None = None
    workspace_id: str | None = None
    """Workspace the entry belongs to."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateProjectBody:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.environment = (
                missing(lenient)
                if (v := m[k := "environment"]) is None
                else decode_create_project_body_environment(v, lenient)
            )
            self.name = v if type(v := m[k := "name"]) is str else need(text, v, lenient)
            self.home_region = (
                None if (v := m[k := "home_region"]) is None else decode_create_project_body_home_region(v, lenient)
            )
            self.workspace_id = v if (v := m[k := "workspace_id"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.environment) is not None:
            out["environment"] = v
        if (v := self.name) is not None:
            out["name"] = v
        if (v := self.home_region) is not None:
            out["home_region"] = v
        if (v := self.workspace_id) is not None:
            out["workspace_id"] = v
        return out
