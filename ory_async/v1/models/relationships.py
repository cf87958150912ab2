"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, many, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.relationship import Relationship, decode_relationship

_ABSENT: dict[str, Any] = dict.fromkeys("next_page_token relation_tuples".split())


@define(kw_only=True, repr=False)
class Relationships(Model):
    """A page of relations.

    Schema `relationships`: answer of `get_relationships`.
    """

    next_page_token: str | None = None
    """Token of the next page; empty at the end."""
    relation_tuples: list[Relationship] | None = None
    """The relations of this page."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Relationships:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.next_page_token = v if (v := m["next_page_token"]) is None or type(v) is str else text(v)
            self.relation_tuples = (
                None
                if (v := m["relation_tuples"]) is None
                else []
                if v == []
                else many(decode_relationship, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.next_page_token) is not None:
            out["next_page_token"] = v if type(v) is str else plain(v)
        if (v := self.relation_tuples) is not None:
            out["relation_tuples"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        return out


decode_relationships = Relationships.from_dict
