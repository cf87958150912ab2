"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, many, missing, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v0_6.models.plugin_config_args import PluginConfigArgs
from ory_async.v0_6.models.plugin_config_interface import PluginConfigInterface
from ory_async.v0_6.models.plugin_config_linux import PluginConfigLinux
from ory_async.v0_6.models.plugin_config_network import PluginConfigNetwork
from ory_async.v0_6.models.plugin_config_rootfs import PluginConfigRootfs
from ory_async.v0_6.models.plugin_config_user import PluginConfigUser
from ory_async.v0_6.models.plugin_env import PluginEnv
from ory_async.v0_6.models.plugin_mount import PluginMount

_ABSENT: dict[str, Any] = dict.fromkeys(
    "Args Description Documentation Entrypoint Env Interface IpcHost Linux Mounts Network PidHost PropagatedMount "
    "WorkDir DockerVersion User rootfs".split()
)


@define(kw_only=True, repr=False)
class PluginConfig(Model):
    """Schema `PluginConfig`."""

    args: PluginConfigArgs
    description: str
    documentation: str
    entrypoint: list[str]
    env: list[PluginEnv]
    interface: PluginConfigInterface
    ipc_host: bool
    linux: PluginConfigLinux
    mounts: list[PluginMount]
    network: PluginConfigNetwork
    pid_host: bool
    propagated_mount: str
    work_dir: str
    docker_version: str | None = None
    user: PluginConfigUser | None = None
    rootfs: PluginConfigRootfs | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PluginConfig:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.args = missing(lenient) if (v := m[k := "Args"]) is None else PluginConfigArgs.from_dict(v, lenient)
            self.description = v if type(v := m[k := "Description"]) is str else need(text, v, lenient)
            self.documentation = v if type(v := m[k := "Documentation"]) is str else need(text, v, lenient)
            self.entrypoint = missing(lenient) or [] if (v := m[k := "Entrypoint"]) is None else many(text, v, lenient)
            self.env = missing(lenient) or [] if (v := m[k := "Env"]) is None else many(PluginEnv.from_dict, v, lenient)
            self.interface = (
                missing(lenient) if (v := m[k := "Interface"]) is None else PluginConfigInterface.from_dict(v, lenient)
            )
            self.ipc_host = v if type(v := m[k := "IpcHost"]) is bool else need(boolean, v, lenient)
            self.linux = missing(lenient) if (v := m[k := "Linux"]) is None else PluginConfigLinux.from_dict(v, lenient)
            self.mounts = (
                missing(lenient) or [] if (v := m[k := "Mounts"]) is None else many(PluginMount.from_dict, v, lenient)
            )
            self.network = (
                missing(lenient) if (v := m[k := "Network"]) is None else PluginConfigNetwork.from_dict(v, lenient)
            )
            self.pid_host = v if type(v := m[k := "PidHost"]) is bool else need(boolean, v, lenient)
            self.propagated_mount = v if type(v := m[k := "PropagatedMount"]) is str else need(text, v, lenient)
            self.work_dir = v if type(v := m[k := "WorkDir"]) is str else need(text, v, lenient)
            self.docker_version = v if (v := m[k := "DockerVersion"]) is None or type(v) is str else text(v)
            self.user = None if (v := m[k := "User"]) is None else PluginConfigUser.from_dict(v, lenient)
            self.rootfs = None if (v := m[k := "rootfs"]) is None else PluginConfigRootfs.from_dict(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.args) is not None:
            out["Args"] = v
        if (v := self.description) is not None:
            out["Description"] = v
        if (v := self.documentation) is not None:
            out["Documentation"] = v
        if (v := self.entrypoint) is not None:
            out["Entrypoint"] = v
        if (v := self.env) is not None:
            out["Env"] = v
        if (v := self.interface) is not None:
            out["Interface"] = v
        if (v := self.ipc_host) is not None:
            out["IpcHost"] = v
        if (v := self.linux) is not None:
            out["Linux"] = v
        if (v := self.mounts) is not None:
            out["Mounts"] = v
        if (v := self.network) is not None:
            out["Network"] = v
        if (v := self.pid_host) is not None:
            out["PidHost"] = v
        if (v := self.propagated_mount) is not None:
            out["PropagatedMount"] = v
        if (v := self.work_dir) is not None:
            out["WorkDir"] = v
        if (v := self.docker_version) is not None:
            out["DockerVersion"] = v
        if (v := self.user) is not None:
            out["User"] = v
        if (v := self.rootfs) is not None:
            out["rootfs"] = v
        return out
