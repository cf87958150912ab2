"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, maybe, members, need, need_list, plain, rest, text
from ory_async.v0_6.models.plugin_config_args import PluginConfigArgs
from ory_async.v0_6.models.plugin_config_interface import PluginConfigInterface
from ory_async.v0_6.models.plugin_config_linux import PluginConfigLinux
from ory_async.v0_6.models.plugin_config_network import PluginConfigNetwork
from ory_async.v0_6.models.plugin_config_rootfs import PluginConfigRootfs
from ory_async.v0_6.models.plugin_config_user import PluginConfigUser
from ory_async.v0_6.models.plugin_env import PluginEnv
from ory_async.v0_6.models.plugin_mount import PluginMount

_KEYS = frozenset(
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
        self, get = cls.__new__(cls), members(src)
        self.args = need(PluginConfigArgs.from_dict, src, "Args", lenient)
        self.description = v if type(v := get("Description")) is str else need(text, src, "Description", lenient)
        self.documentation = v if type(v := get("Documentation")) is str else need(text, src, "Documentation", lenient)
        self.entrypoint = need_list(text, src, "Entrypoint", lenient)
        self.env = need_list(PluginEnv.from_dict, src, "Env", lenient)
        self.interface = need(PluginConfigInterface.from_dict, src, "Interface", lenient)
        self.ipc_host = v if type(v := get("IpcHost")) is bool else need(boolean, src, "IpcHost", lenient)
        self.linux = need(PluginConfigLinux.from_dict, src, "Linux", lenient)
        self.mounts = need_list(PluginMount.from_dict, src, "Mounts", lenient)
        self.network = need(PluginConfigNetwork.from_dict, src, "Network", lenient)
        self.pid_host = v if type(v := get("PidHost")) is bool else need(boolean, src, "PidHost", lenient)
        self.propagated_mount = (
            v if type(v := get("PropagatedMount")) is str else need(text, src, "PropagatedMount", lenient)
        )
        self.work_dir = v if type(v := get("WorkDir")) is str else need(text, src, "WorkDir", lenient)
        self.docker_version = (
            v if type(v := get("DockerVersion")) is str else maybe(text, src, "DockerVersion", lenient)
        )
        self.user = maybe(PluginConfigUser.from_dict, src, "User", lenient)
        self.rootfs = maybe(PluginConfigRootfs.from_dict, src, "rootfs", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "Args": plain(self.args),
            "Description": self.description,
            "Documentation": self.documentation,
            "Entrypoint": plain(self.entrypoint),
            "Env": plain(self.env),
            "Interface": plain(self.interface),
            "IpcHost": self.ipc_host,
            "Linux": plain(self.linux),
            "Mounts": plain(self.mounts),
            "Network": plain(self.network),
            "PidHost": self.pid_host,
            "PropagatedMount": self.propagated_mount,
            "WorkDir": self.work_dir,
            "DockerVersion": self.docker_version,
            "User": plain(self.user),
            "rootfs": plain(self.rootfs),
        }
        return compact(known, self.additional_properties)
