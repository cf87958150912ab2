"""`ory.relations`: questions to Keto by the dozen, and writing without doubles.

What a relation is as text is in `text.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import field, frozen

from ory_async._runtime.core import Core
from ory_async._runtime.hints import hinted
from ory_async._runtime.settings import Options
from ory_async._runtime.spread import spread
from ory_async.errors import (
    ApiError,
    BadRequest,
    ConnectFailed,
    DecodeError,
    Forbidden,
    InvalidArgument,
    NotFound,
    OryError,
    TransportError,
    Unanswered,
    Unauthorized,
)
from ory_async.pagination import Page, Pager
from ory_async.relations.text import (
    Relation,
    SubjectSet,
    parse_object,
    parse_pattern,
    parse_subject,
    relation_of,
    relation_to_write,
)
from ory_async.relations.tree import Tree
from ory_async.v1.api.permission import PermissionApi
from ory_async.v1.api.relationship import RelationshipApi

MOST_QUESTIONS = 10
"""Of one batch, unless Keto is configured otherwise (`limit.max_batch_check_size`)."""
MOST_CHANGES = 100
"""Of one transaction."""
_HOPELESS = (Unauthorized, Forbidden, ConnectFailed, InvalidArgument)


@frozen
class Added:
    """What `add` did: the relations it wrote, and those that were there."""

    new: list[Relation]
    already: list[Relation]


@frozen
class _Round:
    """What is known of the questions of one `check_all`."""

    max_depth: int | None
    options: Options | None
    answers: dict[Relation, bool] = field(factory=dict[Relation, bool])
    errors: dict[Relation, OryError] = field(factory=dict[Relation, OryError])


class Relations:
    """Keto in one line: relations are given as text (`Doc:1#view@ann`) or as `Relation`.

    A namespace that Keto does not know holds nothing, so a question about it is answered with False, alone and beside
    others. A relation that the permission model does not declare is an error (BadRequest).
    """

    def __init__(self, core: Core) -> None:
        self._permission, self._relationship = PermissionApi(core), RelationshipApi(core)
        self._most_questions = MOST_QUESTIONS

    # -- asking

    async def check(
        self, question: str | Relation, *, max_depth: int | None = None, options: Options | None = None
    ) -> bool:
        """Has the subject the relation?

        Args:
            question: Such as `Doc:1#view@ann`.
            max_depth: How many steps to follow; too few silently turn yes into no.
            options: Options of this call only.

        Raises:
            RelationSyntaxError: Text that is no relation. BadRequest: The permission model knows no such relation.
            ApiError, TransportError: Nobody knows.
        """
        body = relation_of(question).body()
        answer = await self._permission.post_check_permission(body, max_depth=max_depth, options=options)
        return answer.allowed is True

    async def check_all(
        self, questions: Iterable[str | Relation], *, max_depth: int | None = None, options: Options | None = None
    ) -> list[bool]:
        """The answers to many questions, in their order, each as `check` gives it: ten in one request, several requests
        at once, equal questions once. What Keto could not answer in a batch it is asked again alone.

        Raises:
            Unanswered: Some have no answer; it holds those of the others.
            ApiError, TransportError: There is no answer at all.
        """
        asked = [relation_of(question) for question in questions]
        round_, distinct = _Round(max_depth, options), [*dict.fromkeys(asked)]
        size = self._most_questions
        chunks = [distinct[start : start + size] for start in range(0, len(distinct), size)]
        await spread(lambda chunk: self._ask(chunk, round_), chunks)
        errors = {index: round_.errors[each] for index, each in enumerate(asked) if each in round_.errors}
        if not errors:
            return [round_.answers[each] for each in asked]
        first = errors[min(errors)]
        if not round_.answers and not isinstance(first, BadRequest):
            raise first
        raise hinted(Unanswered([round_.answers.get(each) for each in asked], errors)) from first

    async def allowed(
        self,
        candidates: Iterable[str],
        relation: str,
        subject: str | SubjectSet,
        *,
        max_depth: int | None = None,
        options: Options | None = None,
    ) -> list[str]:
        """Those objects (`Doc:1`) to which a subject has a relation, in their order.

        Args:
            candidates: Namespace and object of each.
            relation: Such as `view`.
            subject: `ann`, `User:ann#` or a SubjectSet.

        Raises:
            OryError: As `check_all`.
        """
        wanted, who = list(candidates), parse_subject(subject)
        questions = [Relation(*parse_object(each), relation, who) for each in wanted]
        answers = await self.check_all(questions, max_depth=max_depth, options=options)
        return [each for each, answer in zip(wanted, answers, strict=True) if answer]

    async def expand(
        self, on: str | SubjectSet, *, max_depth: int | None = None, options: Options | None = None
    ) -> Tree:
        """Who has a relation (`Doc:1#viewers`), directly or through sets. What the model computes (`permits`) has
        nobody here.

        Raises:
            NotFound: Keto does not know the namespace.
        """
        root = on if isinstance(on, SubjectSet) else SubjectSet.parse(on)
        answer = await self._permission.expand_permissions(
            namespace=root.namespace, object=root.object, relation=root.relation, max_depth=max_depth, options=options
        )
        return Tree.of(root, answer)

    def read(
        self,
        pattern: str | Relation,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        options: Options | None = None,
    ) -> Pager[Relation]:
        """The relations that are written, page after page, each as often as it is written.

        Args:
            pattern: Such as `Doc:1#*@*`: a `*` for a whole part is anything. A `Relation` is that relation exactly.
            page_size: Rows per page. page_token: Where to go on.

        Raises:
            RelationSyntaxError: Text that is no pattern. NotFound: Keto does not know a namespace.
        """
        query = pattern.query() if isinstance(pattern, Relation) else parse_pattern(pattern)

        async def fetch(token: str | None, seen: int) -> Page[Relation]:
            page = await self._relationship.get_relationships(
                **query, page_size=page_size, page_token=token or page_token, options=options
            )
            return Page(list(map(Relation.of, page.items)), page.next_token, page.total, page.headers, page.body)

        return Pager(fetch, page_token)

    # -- writing

    async def add(self, *relations: str | Relation, look: bool = True, options: Options | None = None) -> Added:
        """Writes relations that are not there yet, a hundred in one transaction.

        Keto writes a relation as often as it is told to, so this looks first. Two that add the same relation at once
        may still write it twice, which changes no answer; `remove` takes both.

        Args:
            relations: What shall be there.
            look: False writes without looking, in a tenth of the time: for relations that are certainly new.

        Raises:
            RelationSyntaxError: Text that is no relation, or has a `*`. NotFound: Keto does not know a namespace.
            TransportError: Nobody knows; add them again.
        """
        wanted = [*dict.fromkeys(map(relation_to_write, relations))]
        there = await spread(lambda each: self._rows(each, 1, options), wanted) if look else [0] * len(wanted)
        new = [each for each, rows in zip(wanted, there, strict=True) if not rows]
        await self._write("insert", new, options)
        return Added(new, [each for each, rows in zip(wanted, there, strict=True) if rows])

    async def remove(self, *relations: str | Relation, options: Options | None = None) -> int:
        """Takes relations away, each however often it is written, a hundred in one transaction. Returns how many rows
        were seen; none is no error.

        Raises:
            RelationSyntaxError: Text that is no relation, or has a `*`. NotFound: Keto does not know a namespace.
        """
        wanted = [*dict.fromkeys(map(relation_to_write, relations))]
        rows = await spread(lambda each: self._rows(each, None, options), wanted)
        await self._write("delete", wanted, options)
        return sum(rows)

    # -- how

    async def _ask(self, chunk: list[Relation], round_: _Round) -> OryError | None:
        """Finds the answers of a chunk. Returns what keeps Keto from answering at all, and raises what will keep it
        from answering the other chunks too."""
        if len(chunk) == 1:
            return await self._ask_alone(chunk[0], round_)
        body = {"tuples": [each.body() for each in chunk]}
        depth, options = round_.max_depth, round_.options
        try:
            answer = await self._permission.batch_check_permission(body, max_depth=depth, options=options)
            if len(answer.results) != len(chunk):
                raise DecodeError(f"{len(answer.results)} results for {len(chunk)} questions", "results")
        except _HOPELESS:
            raise
        except (NotFound, BadRequest) as error:  # a Keto without batches, or one that takes fewer questions at once
            size = 1 if isinstance(error, NotFound) else (len(chunk) + 1) // 2
            self._most_questions = min(self._most_questions, size)
            return await self._ask_in_parts(chunk, size, round_)
        except (ApiError, TransportError, DecodeError) as error:
            round_.errors.update(dict.fromkeys(chunk, error))
            return error
        for each, result in zip(chunk, answer.results, strict=True):
            if not result.error:
                round_.answers[each] = result.allowed is True
        return await self._ask_in_parts([each for each in chunk if each not in round_.answers], 1, round_)

    async def _ask_in_parts(self, chunk: list[Relation], size: int, round_: _Round) -> OryError | None:
        """Asks in smaller parts, one after another; Keto in trouble is not asked for each of them."""
        trouble = None
        for start in range(0, len(chunk), size):
            part = chunk[start : start + size]
            if trouble is None:
                trouble = await self._ask(part, round_)
            else:
                round_.errors.update(dict.fromkeys(part, trouble))
        return trouble

    async def _ask_alone(self, question: Relation, round_: _Round) -> OryError | None:
        try:
            round_.answers[question] = await self.check(question, max_depth=round_.max_depth, options=round_.options)
        except _HOPELESS:
            raise
        except (ApiError, TransportError, DecodeError) as error:
            round_.errors[question] = error
            return None if isinstance(error, BadRequest) else error
        return None

    async def _rows(self, relation: Relation, most: int | None, options: Options | None) -> int:
        """How often a relation is written, counted up to `most`."""
        pager = self.read(relation, page_size=most, options=options)
        if most is not None:
            return len((await pager).items)
        return sum([len(page.items) async for page in pager.pages()])

    async def _write(self, action: str, relations: Sequence[Relation], options: Options | None) -> None:
        for start in range(0, len(relations), MOST_CHANGES):
            part = relations[start : start + MOST_CHANGES]
            deltas = [{"action": action, "relation_tuple": each.body()} for each in part]
            await self._relationship.patch_relationships(deltas, options=options)
