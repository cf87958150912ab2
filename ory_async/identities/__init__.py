"""Identities for people: `ory.identities`, jobs on many rows and what they come to.

The operations as the document has them are `ory.identity`, not here.
"""

from ory_async.identities.api import Found as Found
from ory_async.identities.api import Identities as Identities
from ory_async.identities.export import Export as Export
from ory_async.identities.job import Job as Job
from ory_async.identities.results import Created as Created
from ory_async.identities.results import CreateResult as CreateResult
from ory_async.identities.results import Deleted as Deleted
from ory_async.identities.results import DeleteResult as DeleteResult
from ory_async.identities.results import Exists as Exists
from ory_async.identities.results import Missing as Missing
from ory_async.identities.results import Progress as Progress
from ory_async.identities.results import Rejected as Rejected
from ory_async.identities.results import Result as Result
from ory_async.identities.results import Summary as Summary
from ory_async.identities.results import Unknown as Unknown
