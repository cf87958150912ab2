"""Keto for people: `ory.relations`, and relations as text.

The operations as the document has them are `ory.permission` and `ory.relationship`, not here.
"""

from ory_async.relations.api import Added as Added
from ory_async.relations.api import Relations as Relations
from ory_async.relations.text import Relation as Relation
from ory_async.relations.text import SubjectSet as SubjectSet
from ory_async.relations.tree import Tree as Tree
