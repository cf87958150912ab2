"""The Ory Permission Language, as far as Keto reads it: classes with `related` and `permits`.

Unknown text between classes is skipped (imports for instance), as Keto does.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

NESTING = 10  # how deep expressions and types may nest


@dataclass(frozen=True, slots=True)
class Computed:
    """`this.related.x.includes(ctx.subject)` and `this.permits.x(ctx)`: whoever has x on the same object."""

    relation: str


@dataclass(frozen=True, slots=True)
class Through:
    """`this.related.x.traverse((p) => p.permits.y(ctx))`: whoever has y on an object that is x of this one."""

    relation: str
    then: str


@dataclass(frozen=True, slots=True)
class Not:
    """`!`."""

    child: Rewrite


@dataclass(frozen=True, slots=True)
class Group:
    """Expressions joined by `||` or `&&`."""

    every: bool
    children: tuple[Rewrite, ...]


Rewrite: TypeAlias = Computed | Through | Not | Group


@dataclass(frozen=True, slots=True)
class Relation:
    """types: (namespace, relation) of the subjects, the relation empty for objects. rewrite: of a permission."""

    types: tuple[tuple[str, str], ...] = ()
    rewrite: Group | None = None


@dataclass(slots=True)
class Namespace:
    """A class. Without relations nothing is declared, and every relation may be asked for."""

    name: str
    relations: dict[str, Relation] = field(default_factory=dict[str, Relation])


@dataclass(frozen=True, slots=True)
class Token:
    """kind: word, string, end, error, or the sign itself."""

    kind: str
    text: str
    start: int
    end: int


@dataclass(slots=True, eq=False)
class Mistake(Exception):
    """What is wrong, and where it stands."""

    message: str
    token: Token


_TOKEN = re.compile(
    r"""\s+ | //[^\n]* | /\*.*?\*/
    | (?P<sign>=>|\|\||&&|[:.()\[\]{}<>=,;|!])
    | (?P<word>[A-Za-z_][A-Za-z0-9_]*)
    | "(?P<double>[^"]*)" | '(?P<single>[^']*)'""",
    re.X | re.S,
)


def _tokens(text: str) -> list[Token]:
    found: list[Token] = []
    at = 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            what = "unclosed comment" if text.startswith("/*", at) else f"unexpected token {text[at]}"
            if text[at] in "\"'":
                what, at = "unclosed string literal", len(text)
            return [*found, Token("error", f"at {json.dumps(text[at:])}: {what}", at, at)]
        name = match.lastgroup
        if name is not None:
            kind = {"double": "string", "single": "string", "word": "word"}.get(name, match[name])
            found.append(Token(kind, match[name], *match.span(name)))
        at = match.end()
    return [*found, Token("end", "", at, at)]


class _Parser:
    def __init__(self, text: str) -> None:
        self._tokens = _tokens(text)
        self._at = 0
        self.namespaces: dict[str, Namespace] = {}
        self._checks: list[Callable[[], None]] = []
        self._namespace = Namespace("")

    # -- tokens

    def _peek(self) -> Token:
        return self._tokens[self._at]

    def _next(self) -> Token:
        token = self._tokens[self._at]
        self._at = min(self._at + 1, len(self._tokens) - 1)
        return token

    def _expect(self, *texts: str) -> None:
        for text in texts:
            token = self._next()
            if token.text != text:
                raise Mistake(f"expected {json.dumps(text)}, got {json.dumps(token.text)}", token)

    def _maybe(self, first: str, *rest: str) -> bool:
        if self._peek().text != first:
            return False
        self._expect(first, *rest)
        return True

    def _name(self) -> Token:
        token = self._next()
        if token.kind not in ("word", "string"):
            raise Mistake(f"expected identifier, got {token.kind}", token)
        return token

    # -- grammar

    def parse(self) -> None:
        while (token := self._next()).kind != "end":
            if token.kind == "error":
                raise Mistake(f"fatal: {token.text}", token)
            if token.text == "class" and token.kind == "word":
                self._class()

    def check(self) -> list[Mistake]:
        mistakes: list[Mistake] = []
        for check in self._checks:
            try:
                check()
            except Mistake as mistake:
                mistakes.append(mistake)
        return mistakes

    def _class(self) -> None:
        self._namespace = Namespace(self._name().text)
        self._expect("implements", "Namespace", "{")
        while (token := self._next()).kind != "}":
            if token.text == "related":
                self._related()
            elif token.text == "permits":
                self._permits()
            elif token.kind != ";":
                raise Mistake(f"expected 'permits' or 'related', got {json.dumps(token.text)}", token)
        self.namespaces[self._namespace.name] = self._namespace

    def _related(self) -> None:
        self._expect(":", "{")
        while (token := self._next()).kind != "}":
            if token.kind == ";":
                continue
            if token.kind not in ("word", "string"):
                raise Mistake(f"expected identifier or '}}', got {token.kind} {json.dumps(token.text)}", token)
            self._expect(":")
            if self._maybe("Array", "<"):
                types = self._types(">")
            else:
                types = self._types(")") if self._maybe("(") else [self._type()]
                self._expect("[", "]")
                self._maybe(",")
            self._namespace.relations[token.text] = Relation(tuple(types))

    def _types(self, end: str) -> list[tuple[str, str]]:
        types = [self._type()]
        while (token := self._next()).kind != end:
            if token.kind != "|":
                raise Mistake(f"expected '|', got {json.dumps(token.text)}", token)
            types.append(self._type())
        return types

    def _type(self) -> tuple[str, str]:
        token = self._next()
        if token.text != "SubjectSet":
            self._checks.append(lambda: self._declared(token))
            return token.text, ""
        self._expect("<")
        namespace = self._next()
        self._expect(",")
        relation = self._next()
        self._expect(">")
        self._checks.append(lambda: self._has(namespace.text, relation, namespace))
        return namespace.text, relation.text

    def _permits(self) -> None:
        self._expect("=", "{")
        while (token := self._next()).kind != "}":
            if token.kind not in ("word", "string"):
                raise Mistake(f"expected identifier or '}}', got {token.kind} {json.dumps(token.text)}", token)
            self._expect(":", "(", "ctx")
            self._maybe(":", "Context")
            self._expect(")")
            self._maybe(":", "boolean")
            self._expect("=>")
            rewrite = _merged(self._expression(NESTING))
            self._namespace.relations[token.text] = Relation(rewrite=rewrite)
            self._maybe(",")

    def _expression(self, depth: int) -> Group:
        """One operator after the other, without precedence, as Keto reads them."""
        if depth <= 0:
            raise Mistake(f"expression nested too deeply; maximal nesting depth is {NESTING}", self._peek())
        first = self._operand(depth)
        group = first if isinstance(first, Group) else Group(False, (first,))
        while (token := self._peek()).kind in ("||", "&&"):
            self._next()
            group = Group(token.kind == "&&", (group, self._operand(depth)))
        if token.kind not in (",", "}", ")"):
            raise Mistake("did not expect another expression", token)
        return group

    def _operand(self, depth: int) -> Rewrite:
        if self._maybe("!"):
            return Not(self._operand(depth - 1))
        if self._maybe("("):
            group = self._expression(depth - 1)
            self._expect(")")
            return group
        self._expect("this", ".")
        verb = self._next()
        name = self._property()
        namespace = self._namespace.name
        if verb.text == "permits":
            self._expect("(", "ctx", ")")
            self._checks.append(lambda: self._has(namespace, name, name))
            return Computed(name.text)
        if verb.text != "related":
            raise Mistake(f"expected 'related' or 'permits', got {json.dumps(verb.text)}", verb)
        self._expect(".")
        how = self._next()
        if how.text == "includes":
            self._expect("(", "ctx", ".", "subject", ")")
            self._checks.append(lambda: self._has(namespace, name, name))
            return Computed(name.text)
        if how.text != "traverse":
            raise Mistake(f"expected 'traverse' or 'includes', got {json.dumps(how.text)}", how)
        return self._traverse(name)

    def _traverse(self, relation: Token) -> Through:
        namespace = self._namespace.name
        self._expect("(")
        bracketed = self._maybe("(")
        argument = self._name()
        if bracketed:
            self._expect(")")
        self._expect("=>", argument.text, ".")
        verb = self._next()
        then = self._property()
        if verb.text == "related":
            self._expect(".", "includes", "(", "ctx", ".", "subject")
            self._maybe(",")
            self._expect(")")
            self._maybe(",")
            self._expect(")")
        elif verb.text == "permits":
            self._expect("(", "ctx", ")", ")")
        else:
            raise Mistake(f"expected 'related' or 'permits', got {json.dumps(verb.text)}", verb)
        self._checks.append(lambda: self._leads(relation, namespace, relation.text, then.text, NESTING))
        return Through(relation.text, then.text)

    def _property(self) -> Token:
        if self._maybe("["):
            name = self._next()
            self._expect("]")
            return name
        self._expect(".")
        return self._next()

    # -- what the names mean, once all are known

    def _declared(self, namespace: Token) -> None:
        if namespace.text not in self.namespaces:
            raise Mistake(f"namespace {json.dumps(namespace.text)} was not declared", namespace)

    def _has(self, namespace: str, relation: Token, where: Token) -> None:
        if namespace not in self.namespaces:
            raise Mistake(f"namespace {json.dumps(namespace)} was not declared", where)
        if relation.text not in self.namespaces[namespace].relations:
            text = f"namespace {json.dumps(namespace)} did not declare relation {json.dumps(relation.text)}"
            raise Mistake(text, relation)

    def _leads(self, where: Token, namespace: str, relation: str, then: str, depth: int) -> None:
        known = self.namespaces.get(namespace, Namespace(namespace)).relations.get(relation)
        if known is None:
            text = f"relation {json.dumps(relation)} was not declared in namespace {json.dumps(namespace)}"
            raise Mistake(text, where)
        for target, inner in known.types if depth else ():
            if inner:
                self._leads(where, target, inner, then, depth - 1)
            elif then not in self.namespaces.get(target, Namespace(target)).relations:
                text = f"relation {json.dumps(then)} was not declared in namespace {json.dumps(target)}"
                raise Mistake(text, where)


def _merged(group: Group) -> Group:
    """A chain of one operator as one group. Keto leaves inner groups as they are, and each is a step of depth."""
    children: list[Rewrite] = []
    for child in group.children:
        if isinstance(child, Group) and child.every == group.every:
            children += _merged(child).children
        else:
            children.append(child)
    return Group(group.every, tuple(children))


def parse(text: str) -> tuple[list[Namespace], list[Mistake]]:
    """The namespaces of a permission model, and what is wrong with it: the first mistake of syntax, or all of names."""
    parser = _Parser(text)
    try:
        parser.parse()
    except Mistake as mistake:
        return list(parser.namespaces.values()), [mistake]
    return list(parser.namespaces.values()), parser.check()


def describe(mistake: Mistake, text: str) -> dict[str, Any]:
    """A mistake as checkOplSyntax tells it."""
    token = mistake.token
    return {"message": mistake.message, "start": _position(text, token.start), "end": _position(text, token.end)}


def _position(text: str, offset: int) -> dict[str, int]:
    before = text[: max(offset - 1, 0)]
    return {"Line": 1 + before.count("\n"), "column": len(before) - before.rfind("\n")}
