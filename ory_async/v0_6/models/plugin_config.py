"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, many, missing, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0_6.models.plugin_config_args import PluginConfigArgs, decode_plugin_config_args
from ory_async.v0_6.models.plugin_config_interface import PluginConfigInterface, decode_plugin_config_interface
from ory_async.v0_6.models.plugin_config_linux import PluginConfigLinux, decode_plugin_config_linux
from ory_async.v0_6.models.plugin_config_network import PluginConfigNetwork, decode_plugin_config_network
from ory_async.v0_6.models.plugin_config_rootfs import PluginConfigRootfs, decode_plugin_config_rootfs
from ory_async.v0_6.models.plugin_config_user import PluginConfigUser, decode_plugin_config_user
from ory_async.v0_6.models.plugin_env import PluginEnv, decode_plugin_env
from ory_async.v0_6.models.plugin_mount import PluginMount, decode_plugin_mount

_ABSENT: dict[str, Any] = dict.fromkeys(
    "Args Description Documentation Entrypoint Env Interface IpcHost Linux Mounts Network PidHost PropagatedMount "
    "WorkDir DockerVersion User rootfs".split()
)


@define(kw_only=True, repr=False)
class PluginConfig(Model):
    """What a plug-in of a container engine is made of; no part of Kratos.

    Schema `PluginConfig`: part of `Plugin`.
    """

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

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PluginConfig:
        self = new(cls)
        try:
            m = src if len(src) == 16 else {**_ABSENT, **src}
            self.args = missing(lenient) if (v := m["Args"]) is None else decode_plugin_config_args(v, lenient)
            self.description = v if type(v := m["Description"]) is str else need(text, v, lenient)
            self.documentation = v if type(v := m["Documentation"]) is str else need(text, v, lenient)
            self.entrypoint = (
                missing(lenient) or [] if (v := m["Entrypoint"]) is None else [] if v == [] else many(text, v, lenient)
            )
            self.env = (
                missing(lenient) or []
                if (v := m["Env"]) is None
                else []
                if v == []
                else many(decode_plugin_env, v, lenient)
            )
            self.interface = (
                missing(lenient) if (v := m["Interface"]) is None else decode_plugin_config_interface(v, lenient)
            )
            self.ipc_host = v if type(v := m["IpcHost"]) is bool else need(boolean, v, lenient)
            self.linux = missing(lenient) if (v := m["Linux"]) is None else decode_plugin_config_linux(v, lenient)
            self.mounts = (
                missing(lenient) or []
                if (v := m["Mounts"]) is None
                else []
                if v == []
                else many(decode_plugin_mount, v, lenient)
            )
            self.network = missing(lenient) if (v := m["Network"]) is None else decode_plugin_config_network(v, lenient)
            self.pid_host = v if type(v := m["PidHost"]) is bool else need(boolean, v, lenient)
            self.propagated_mount = v if type(v := m["PropagatedMount"]) is str else need(text, v, lenient)
            self.work_dir = v if type(v := m["WorkDir"]) is str else need(text, v, lenient)
            self.docker_version = v if (v := m["DockerVersion"]) is None or type(v) is str else text(v)
            self.user = None if (v := m["User"]) is None else decode_plugin_config_user(v, lenient)
            self.rootfs = None if (v := m["rootfs"]) is None else decode_plugin_config_rootfs(v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 16 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.args) is not None:
            out["Args"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.description) is not None:
            out["Description"] = v if type(v) is str else plain(v)
        if (v := self.documentation) is not None:
            out["Documentation"] = v if type(v) is str else plain(v)
        if (v := self.entrypoint) is not None:
            out["Entrypoint"] = plain(v)
        if (v := self.env) is not None:
            out["Env"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        if (v := self.interface) is not None:
            out["Interface"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.ipc_host) is not None:
            out["IpcHost"] = v if type(v) is bool else plain(v)
        if (v := self.linux) is not None:
            out["Linux"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.mounts) is not None:
            out["Mounts"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        if (v := self.network) is not None:
            out["Network"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.pid_host) is not None:
            out["PidHost"] = v if type(v) is bool else plain(v)
        if (v := self.propagated_mount) is not None:
            out["PropagatedMount"] = v if type(v) is str else plain(v)
        if (v := self.work_dir) is not None:
            out["WorkDir"] = v if type(v) is str else plain(v)
        if (v := self.docker_version) is not None:
            out["DockerVersion"] = v if type(v) is str else plain(v)
        if (v := self.user) is not None:
            out["User"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.rootfs) is not None:
            out["rootfs"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        return out


decode_plugin_config = PluginConfig.from_dict
