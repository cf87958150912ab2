"""Who is behind a relation, as a tree that can be read. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from attrs import frozen

from ory_async._runtime.later import later
from ory_async.relations.text import Relation, SubjectSet, subject_text

if TYPE_CHECKING:
    from ory_async.v1.models.expanded_permission_tree import ExpandedPermissionTree
else:
    globals().update(later("ory_async.v1.models.expanded_permission_tree", "ExpandedPermissionTree"))


@frozen
class Tree:
    """A subject and who is behind it. `kind` is Keto's word for how the children are joined (`union`, `leaf`, …);
    `str()` draws it, one line for each."""

    subject: str | SubjectSet
    kind: str = "leaf"
    children: tuple[Tree, ...] = ()

    @classmethod
    def of(cls, root: SubjectSet, answer: ExpandedPermissionTree) -> Tree:
        """The answer of `ory.permission.expand_permissions`; without children where nobody was found."""
        return cls(root, str(answer.type or "leaf"), tuple(map(_child, answer.children or ())))

    def leaves(self) -> Iterator[str | SubjectSet]:
        """The subjects at the ends, each as often as it stands there. Sets among them are empty, or too deep."""
        if not self.children:
            yield self.subject
        for child in self.children:
            yield from child.leaves()

    def __str__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        yield subject_text(self.subject)
        for child in self.children:
            last = child is self.children[-1]
            first, *rest = child._lines()
            yield ("└── " if last else "├── ") + first
            yield from (("    " if last else "│   ") + line for line in rest)


def _child(answer: ExpandedPermissionTree) -> Tree:
    subject = "" if answer.tuple is None else Relation.of(answer.tuple).subject
    return Tree(subject, str(answer.type or "leaf"), tuple(map(_child, answer.children or ())))
