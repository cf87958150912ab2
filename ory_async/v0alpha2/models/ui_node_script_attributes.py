"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "async crossorigin id integrity nonce referrerpolicy src type node_type".split()
)


@define(kw_only=True, repr=False)
class UiNodeScriptAttributes(Model):
    """A script that the page has to load, such as the one for passkeys.

    Schema `uiNodeScriptAttributes`: one of `UiNodeAttributes`.
    """

    async_: bool
    """Load it without waiting."""
    crossorigin: str
    """CORS mode of the script, as in HTML."""
    id: str
    """Unique id, given by the server unless you may choose it."""
    integrity: str
    """Hash that the browser compares the script with."""
    nonce: str
    """Random text for your Content-Security-Policy."""
    referrerpolicy: str
    """What the browser tells of your page when it fetches the script."""
    src: str
    """Address of the script."""
    type: str
    """MIME type of the script."""
    node_type: str = "script"
    """Which kind of part it is; tells the attributes of nodes apart."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UiNodeScriptAttributes:
        self = new(cls)
        try:
            m = src if len(src) == 9 else {**_ABSENT, **src}
            self.async_ = v if type(v := m["async"]) is bool else need(boolean, v, lenient)
            self.crossorigin = v if type(v := m["crossorigin"]) is str else need(text, v, lenient)
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.integrity = v if type(v := m["integrity"]) is str else need(text, v, lenient)
            self.nonce = v if type(v := m["nonce"]) is str else need(text, v, lenient)
            self.referrerpolicy = v if type(v := m["referrerpolicy"]) is str else need(text, v, lenient)
            self.src = v if type(v := m["src"]) is str else need(text, v, lenient)
            self.type = v if type(v := m["type"]) is str else need(text, v, lenient)
            self.node_type = v if type(v := m["node_type"]) is str else need(text, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 9 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.async_) is not None:
            out["async"] = v if type(v) is bool else plain(v)
        if (v := self.crossorigin) is not None:
            out["crossorigin"] = v if type(v) is str else plain(v)
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.integrity) is not None:
            out["integrity"] = v if type(v) is str else plain(v)
        if (v := self.nonce) is not None:
            out["nonce"] = v if type(v) is str else plain(v)
        if (v := self.referrerpolicy) is not None:
            out["referrerpolicy"] = v if type(v) is str else plain(v)
        if (v := self.src) is not None:
            out["src"] = v if type(v) is str else plain(v)
        if (v := self.type) is not None:
            out["type"] = v if type(v) is str else plain(v)
        if (v := self.node_type) is not None:
            out["node_type"] = v if type(v) is str else plain(v)
        return out


decode_ui_node_script_attributes = UiNodeScriptAttributes.from_dict
