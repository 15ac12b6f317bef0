"""Expressions and types as layouts, with as few parentheses as the grammar allows.

A long module, since it is one function a form: each is short, and all share the one question of where parentheses
stand, so that a form is found where its neighbours are.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from typing import TypeAlias, assert_never

from dsl.printed.layout import HARD, LINE, SOFT, Layout, Text, group, joined, nested, row
from dsl.printed.precedence import (
    BEFORE,
    NOTHING,
    Level,
    Next,
    begins_with_number,
    has_attributes,
    is_closed,
    is_number,
    level,
    level_of_operator,
    takes,
)
from dsl.printed.spelling import Spelling
from dsl.records import record
from dsl.source import Source, Span
from dsl.surface.tree import (
    Among,
    AnyType,
    Arm,
    AssertionIn,
    Attribute,
    Attributed,
    BaseType,
    BaseTypeName,
    Binary,
    Binder,
    BooleanLiteral,
    Call,
    Conditional,
    Construction,
    Contains,
    Conversion,
    CurrencyLiteral,
    DateLiteral,
    DecimalInType,
    DecimalLiteral,
    DurationLiteral,
    Expression,
    ExtremumBy,
    ExtremumOf,
    FieldAccess,
    FieldValue,
    Filter,
    FindFirst,
    Fold,
    Impossible,
    IntegerLiteral,
    JsonValue,
    Let,
    ListLiteral,
    ListType,
    MapEach,
    Match,
    MistakenType,
    MoneyInType,
    MoneyLiteral,
    Name,
    NamedType,
    Negation,
    Not,
    Notes,
    NumberOf,
    Operator,
    OptionalType,
    Parenthesised,
    Path,
    PatternTest,
    Quantified,
    QuantityLiteral,
    Reference,
    Replacement,
    ScopeCall,
    Sort,
    StateReference,
    StructureLiteral,
    SumOf,
    TupleAccess,
    TupleLiteral,
    TupleType,
    TypeExpression,
)
from dsl.syntax.build.constructs import is_open

_LOGICAL = {Operator.AND: "AND", Operator.OR: "OR", Operator.XOR: "XOR"}
#: What takes several lines between braces: beside other arguments of a call it is set in under the call.
_BRACED = (Replacement, StructureLiteral, ScopeCall)
_ORDERS = {"increasing": "INCREASING", "decreasing": "DECREASING"}
_EXTREMA = {"maximum": "MAXIMUM", "minimum": "MINIMUM"}


@record
class Place:
    """Where an expression stands: the loosest level that needs no parentheses there, whether attributes may stand
    before it, what follows it, and the `and`, `or` or `xor` on its left, with which no other may be mixed."""

    loosest: Level = Level.LOGIC
    attributes: bool = True
    following: frozenset[Next] = NOTHING
    beside: Operator | None = None

    def last(self, loosest: Level = Level.LOGIC, attributes: bool = True) -> Place:
        """The place of the last operand of an expression that stands here: what follows the one follows the other."""
        return Place(loosest, attributes, self.following)


WHOLE = Place()


@record
class Expressions:
    """Layouts of expressions in one locale; `source` is where their comments stand, if they have any, and `keywords`
    the offsets at which each keyword stands there, in order."""

    spelling: Spelling
    source: Source | None = None
    keywords: Mapping[str, Sequence[int]] = field(default_factory=dict)

    # ------------------------------------------------------------------------------------------------ words

    def at(self, span: Span) -> int | None:
        return span.start if span.source is self.source else None

    def text(self, text: str, span: Span) -> Text:
        return Text(text, self.at(span))

    def name(self, name: Name) -> Text:
        return self.text(name.text, name.span)

    def opening(self, span: Span, *terminals: str) -> Text:
        """Keywords with which something begins."""
        return self.text(self.spelling.word(*terminals), span)

    def word(self, *terminals: str) -> str:
        return self.spelling.word(*terminals)

    def keyword(self, before: Span, *terminals: str) -> Text:
        """Keywords that stand before something: at the last place where the source has the first of them."""
        found = self.keywords.get(terminals[0], ()) if before.source is self.source else ()
        place = bisect_left(found, before.start)
        return Text(self.word(*terminals), found[place - 1] if place else None)

    def case(self, path: Path) -> Text:
        return self.text(path.text if path.qualifiers else self.spelling.case(path.name.text), path.span)

    def binder(self, binder: Binder) -> Layout:
        names = [self.name(each) for each in binder.names]
        return names[0] if len(names) == 1 else row("(", joined(names, Text(", ")), ")")

    def notes(self, notes: Notes, after: Layout = HARD) -> Layout | None:
        """A docstring and attributes, each followed by a break; None where there are none."""
        if notes == Notes():
            return None
        parts: list[Layout] = []
        for line in notes.doc.split("\n") if notes.doc else ():
            parts += [Text(f"## {line}" if line else "##"), HARD]
        for each in notes.attributes:
            parts += [self.attribute(each), after]
        return row(*parts)

    def attribute(self, attribute: Attribute) -> Layout:
        head = f"#[{'.'.join(attribute.path)}"
        match attribute.value:
            case None:
                return self.text(f"{head}]", attribute.span)
            case str(value):
                return self.text(f"{head} = {quoted(value)}]", attribute.span)
            case value:
                return group(self.text(f"{head} =", attribute.span), nested(LINE, self.of(value)), "]")

    # ------------------------------------------------------------------------------------------------ types

    def type(self, type: TypeExpression) -> Layout:
        match type:
            case BaseType(name=name):
                return self.text(self.spelling.base_type(name), type.span)
            case MoneyInType(currency=currency):
                return self._measured("money", self.name(currency), type.span)
            case DecimalInType(unit=unit):
                return self._measured("decimal", self.text(self.spelling.unit(unit), unit.span), type.span)
            case NamedType(path=path):
                return self.text(path.text, path.span)
            case ListType(element=element):
                return row(self.opening(type.span, "LIST_OF"), " ", self.type(element))
            case OptionalType(element=element):
                return row(self.opening(type.span, "OPTIONAL_OF"), " ", self.type(element))
            case TupleType(items=items):
                inner = joined([self.type(each) for each in items], row(",", LINE))
                return group(self.text("(", type.span), nested(inner, by=1), ")")
            case AnyType(name=name):
                if name is None:
                    return self.opening(type.span, "ANYTHING")
                return row(self.opening(type.span, "ANYTHING", "OF", "TYPE"), " ", self.name(name))
            case MistakenType():
                return self.text(type.span.text, type.span)
            case _:
                assert_never(type)

    def _measured(self, base: BaseTypeName, measure: Layout, span: Span) -> Layout:
        words = f"{self.spelling.base_type(base)} {self.spelling.locale.measured_in} "
        return row(self.text(words, span), measure)

    # ------------------------------------------------------------------------------------------ expressions

    def of(self, expression: Expression, place: Place = WHOLE) -> Layout:
        """An expression at a place, in parentheses where it must be."""
        stands = self._stands(expression, place)
        if not stands:
            place = WHOLE
        match expression:
            case IntegerLiteral() | DecimalLiteral() | MoneyLiteral() | DateLiteral():
                made: Layout = self.text(self.spelling.literal(expression), expression.span)
            case DurationLiteral() | BooleanLiteral() | CurrencyLiteral() | QuantityLiteral():
                made = self.text(self.spelling.literal(expression), expression.span)
            case Reference(path=path):
                made = self.text(path.text, path.span)
            case StateReference(variable=variable, state=state):
                made = row(self.name(variable), f" {self.word('STATE')} ", self.name(state))
            case Parenthesised(inner=inner):
                made = row(self.text("(", expression.span), nested(self.of(inner), by=1), ")")
            case Binary():
                made = self._binary(expression, place)
            case FieldAccess() | TupleAccess():
                made = self._access(expression)
            case Negation() | Not():
                sign = self._sign_before(expression)
                made = row(sign, " ", self._after(sign, expression.operand, place.last(Level.UNARY)))
            case Attributed() | JsonValue() | Impossible() | AssertionIn():
                made = self._noted(expression, place)
            case Construction() | StructureLiteral() | Replacement() | ScopeCall() | TupleLiteral() | ListLiteral():
                made = self._made(expression, place)
            case Call() | Conversion() | NumberOf() | SumOf() | Contains() | PatternTest():
                made = self._applied(expression, place)
            case Conditional() | Let() | Match():
                made = self._chosen(expression, place)
            case Quantified() | MapEach() | Filter() | FindFirst() | ExtremumBy() | ExtremumOf() | Fold() | Sort():
                made = self._listed(expression, place)
            case _:
                assert_never(expression)
        return made if stands else row(self.text("(", expression.span), nested(made, by=1), ")")

    @staticmethod
    def _stands(expression: Expression, place: Place) -> bool:
        if has_attributes(expression) and not place.attributes:
            return False
        if isinstance(expression, Attributed | JsonValue):
            return True
        if level(expression) < place.loosest or takes(expression) & place.following:
            return False
        if place.beside is None or not isinstance(expression, Binary) or expression.operator not in _LOGICAL:
            return True
        return expression.operator is place.beside and place.beside is not Operator.XOR

    def _binary(self, expression: Binary, place: Place) -> Layout:
        """A chain of operators of one level: all on one line, or each on a line of its own."""
        stays = expression.operator in _LOGICAL
        parts: list[Layout] = []
        for head, operand in self._chain(expression, place):
            if head is not None:
                parts += [self._break_before(head) if stays else LINE, head, Text(" ")]
            parts.append(operand)
        return group(*parts)

    def _break_before(self, sign: Text) -> Layout:
        """A break before `and` or `or`; one that stood at the head of a line was put there to be seen, and stays."""
        if sign.at is None or self.source is None:
            return LINE
        line = self.source.text.rfind("\n", 0, sign.at) + 1
        return LINE if self.source.text[line : sign.at].strip() else HARD

    def _chain(self, expression: Binary, place: Place) -> Iterator[tuple[Text | None, Layout]]:
        """Each operand with the operator before it. Sums and products group to the left, `and` to the right."""
        own = level_of_operator(expression.operator)
        if own is Level.LOGIC:
            first = True
            rest: Expression = expression
            sign: Text | None = None
            while isinstance(rest, Binary) and (first or rest.operator is expression.operator is not Operator.XOR):
                yield sign, self.of(rest.left, Place(Level.COMPARE, False, BEFORE[own]))
                sign, rest, first = self._sign(rest), rest.right, False
            yield sign, self.of(rest, Place(own, True, place.following, expression.operator))
            return
        links = [expression]
        while own is not Level.COMPARE and isinstance(left := links[-1].left, Binary):
            if level_of_operator(left.operator) is not own:
                break
            links.append(left)
        loosest = Level.SUM if own is Level.COMPARE else own
        yield None, self.of(links[-1].left, Place(loosest, False, BEFORE[own]))
        for link in reversed(links):
            following = place.following if link is expression else BEFORE[own]
            sign = self._sign(link)
            yield sign, self._after(sign, link.right, Place(Level(own + 1), True, following))

    def _after(self, sign: Text, operand: Expression, place: Place) -> Layout:
        """What follows an operator. In `-$ 5` the lexer would see an amount of money, so a number is kept apart."""
        currency, _ = self.spelling.locale.currency
        if currency and sign.text == f"-{currency}" and begins_with_number(operand):
            return row("(", nested(self.of(operand), by=1), ")")
        return self.of(operand, place)

    def _sign(self, binary: Binary) -> Text:
        word = _LOGICAL.get(binary.operator)
        sign = self.word(word) if word else binary.operator.value + self.spelling.suffix(binary.suffix)
        return self.text(sign, binary.operator_span)

    def _sign_before(self, expression: Negation | Not) -> Text:
        """The sign or word of an operator with one operand; a blank after it keeps `- 1` apart from the number `-1`."""
        if isinstance(expression, Not):
            return self.opening(expression.span, "NOT")
        return self.text(f"-{self.spelling.suffix(expression.suffix)}", expression.span)

    def _access(self, expression: FieldAccess | TupleAccess) -> Layout:
        operand = expression.operand
        if isinstance(expression, TupleAccess) and (is_number(operand) or isinstance(operand, TupleAccess)):
            # Without them `t.1.2` would hold the decimal 1.2.
            before = row("(", self.of(operand), ")")
        elif is_closed(operand):
            before = self.of(operand)
        else:
            before = self.of(operand, Place(Level.DOT, False))
        match expression:
            case FieldAccess(path=path):
                return row(before, ".", self.text(path.text, path.span))
            case TupleAccess(index=index):
                return row(before, f".{index}")

    def _noted(self, expression: Attributed | JsonValue | Impossible | AssertionIn, place: Place) -> Layout:
        match expression:
            case Attributed(notes=notes, inner=inner):
                inner_place = Place(place.loosest, isinstance(inner, JsonValue), place.following, place.beside)
                return group(self.notes(notes, LINE), self.of(inner, inner_place))
            case JsonValue(json=json, path=path):
                return group(self.text(f"#[json = {quoted(json)}]", expression.span), LINE, path.text)
            case Impossible(notes=notes):
                word = self.text(self.spelling.builtin("impossible"), expression.span)
                return group(self.notes(notes, LINE), word)
            case AssertionIn(notes=notes, condition=condition, body=body):
                head = row(self.opening(expression.span, "ASSERTION"), " ", nested(self.of(condition)))
                tail = row(LINE, self.keyword(body.span, "IN"), " ", self.of(body, place.last()))
                return group(self.notes(notes, LINE), head, tail)

    # ------------------------------------------------------------------------------- values made of values

    def _made(
        self,
        expression: Construction | StructureLiteral | Replacement | ScopeCall | TupleLiteral | ListLiteral,
        place: Place,
    ) -> Layout:
        match expression:
            case Construction(path=path, payload=payload):
                if payload is None:
                    return self.case(path)
                return row(self.case(path), f" {self.word('CONTENT')} ", self.of(payload, place.last(Level.UNARY)))
            case StructureLiteral(path=path, fields=fields):
                return self._braced(self.text(f"{path.text} {{", expression.span), fields)
            case Replacement(operand=operand, fields=fields):
                head = self.of(operand, Place(Level.POSTFIX, False, frozenset({Next.POSTFIX})))
                return self._braced(group(head, LINE, f"{self.word('BUT_REPLACE')} {{"), fields)
            case ScopeCall(scope=scope, inputs=inputs):
                head = row(self.opening(expression.span, "OUTPUT", "OF"), f" {scope.text}")
                return self._braced(row(head, f" {self.word('WITH')} {{"), inputs) if inputs else head
            case TupleLiteral(items=items):
                inner = joined(self._listed_items(items, Next.COMMA), row(",", LINE))
                return group(self.text("(", expression.span), nested(inner, by=1), ")")
            case ListLiteral(items=items):
                inner = joined([self.of(each) for each in items], row(";", LINE))
                return group(self.text("[", expression.span), nested(SOFT, inner), SOFT, "]")
            case _:
                assert_never(expression)

    def _listed_items(self, items: Sequence[Expression], between: Next, last: Place = WHOLE) -> list[Layout]:
        """Items of which each but the last is followed by a sign."""
        other = Place(last.loosest, last.attributes, frozenset({between}))
        return [self.of(item, last if number == len(items) else other) for number, item in enumerate(items, 1)]

    def _braced(self, head: Layout, fields: Sequence[FieldValue]) -> Layout:
        values = self._listed_items([each.value for each in fields], Next.ARM)
        lines = [
            group(self.text("-- ", each.span), each.name.text, ":", nested(LINE, value))
            for each, value in zip(fields, values, strict=True)
        ]
        return group(head, nested(LINE, joined(lines, LINE)), LINE, "}")

    # --------------------------------------------------------------------------------------- calls and tests

    def _applied(
        self, expression: Call | Conversion | NumberOf | SumOf | Contains | PatternTest, place: Place
    ) -> Layout:
        span = expression.span
        argument = place.last(Level.APPLY)
        match expression:
            case Call(function=function, arguments=arguments):
                head = self.of(function, Place(Level.POSTFIX, False, frozenset({Next.APPLY})))
                listed = joined(self._listed_items(arguments, Next.COMMA, argument), row(",", LINE))
                if len(arguments) > 1:
                    return group(head, f" {self.word('OF')}", nested(LINE, group(listed)))
                return group(head, f" {self.word('OF')} ", nested(listed))
            case Conversion(target=target, operand=operand):
                return self._builtin(self.text(self.spelling.builtin(target), span), operand, argument)
            case NumberOf(operand=operand):
                return self._builtin(self.text(self.spelling.builtin("number"), span), operand, argument)
            case SumOf(type=type, operand=operand):
                return self._builtin(row(self.opening(span, "SUM"), " ", self.type(type)), operand, argument)
            case Contains(collection=collection, element=element):
                head = self.of(collection, Place(Level.POSTFIX, False, frozenset({Next.APPLY})))
                return group(
                    head, nested(LINE, self.keyword(element.span, "CONTAINS"), " ", self.of(element, argument))
                )
            case PatternTest(operand=operand, constructor=constructor, binder=binder):
                head = self.of(operand, Place(Level.POSTFIX, False, frozenset({Next.POSTFIX})))
                test = row(f"{self.word('WITH_PATTERN')} ", self.case(constructor))
                return group(head, nested(LINE, test, self._content(binder)))

    def _builtin(self, head: Layout, operand: Expression, argument: Place) -> Layout:
        return row(head, f" {self.word('OF')} ", nested(self.of(operand, argument)))

    def _content(self, binder: Binder | None) -> Layout | None:
        return None if binder is None else row(f" {self.word('CONTENT')} ", self.binder(binder))

    # ------------------------------------------------------------------------------------- choices and names

    def _chosen(self, expression: Conditional | Let | Match, place: Place) -> Layout:
        match expression:
            case Conditional():
                return group(*self._branches(expression, place))
            case Let(binder=binder, value=value, body=body):
                bound = row(self.opening(expression.span, "LET"), " ", self.binder(binder), f" {self.word('EQUALS')}")
                head = group(bound, nested(LINE, self.of(value)), LINE, self.keyword(body.span, "IN"))
                return group(head, LINE, self.of(body, place.last()))
            case Match(scrutinee=scrutinee, arms=arms):
                tested = self.of(scrutinee)
                if self._ends_open(scrutinee):
                    tested = row("(", nested(tested, by=1), ")")
                head = row(self.opening(expression.span, "MATCH"), " ", tested, f" {self.word('WITH_PATTERN')}")
                bodies = self._listed_items([each.body for each in arms], Next.ARM, place.last())
                lines = [self._arm(arm, body) for arm, body in zip(arms, bodies, strict=True)]
                return row(head, HARD, joined(lines, HARD))

    def _ends_open(self, scrutinee: Expression) -> bool:
        """Whether an expression would take the `with pattern` of a match that follows it for its own."""
        operand: Expression | None = scrutinee
        while operand is not None:
            inner = operand
            match inner:
                case Negation(operand=operand) | Not(operand=operand) | Construction(payload=operand):
                    if operand is not None and not self._stands(operand, Place(Level.UNARY)):
                        return False
                case _:
                    return is_open(inner)
        return False

    def _branches(self, expression: Conditional, place: Place) -> Iterator[Layout]:
        """`if … then … else if … then … else …`: the choices one below the other."""
        rest: Expression = expression
        first = True
        while isinstance(rest, Conditional):
            if not first:
                yield row(LINE, self.keyword(rest.span, "ELSE"), " ")
            first = False
            yield row(self.opening(rest.span, "IF"), " ", nested(self.of(rest.condition)))
            yield row(LINE, self.keyword(rest.consequence.span, "THEN"), " ", nested(self.of(rest.consequence)))
            rest = rest.alternative
        yield row(LINE, self.keyword(rest.span, "ELSE"), " ", nested(self.of(rest, place.last())))

    def _arm(self, arm: Arm, body: Layout) -> Layout:
        if arm.constructor is None:
            head = row(self.text("-- ", arm.span), self.word("ANYTHING"))
        else:
            head = row(self.text("-- ", arm.span), self.case(arm.constructor), self._content(arm.binder))
        return group(head, ":", nested(LINE, body))

    # ------------------------------------------------------------------------------------------------- lists

    def _listed(self, expression: Listed, place: Place) -> Layout:
        span = expression.span
        match expression:
            case Quantified(quantifier="exists", among=among, predicate=predicate):
                head = row(self.opening(span, "EXISTS"), " ", self._among(among), f" {self.word('SUCH', 'THAT')}")
                return group(head, nested(LINE, self.of(predicate, place.last())))
            case Quantified(among=among, predicate=predicate):
                head = row(self.opening(span, "FOR", "ALL"), " ", self._among(among), f" {self.word('WE_HAVE')}")
                return group(head, nested(LINE, self.of(predicate, place.last())))
            case MapEach(among=among, predicate=predicate, body=body):
                head = row(self.opening(span, "MAP_EACH"), " ", self._among(among))
                chosen = row(LINE, self._such_that(predicate, WHOLE)) if predicate is not None else None
                made = row(LINE, self.keyword(body.span, "TO"), " ", nested(self.of(body, place.last())))
                return group(head, nested(chosen, made))
            case Filter(among=among, predicate=predicate):
                head = row(self.opening(span, "LIST_OF"), " ", self._among(among))
                return group(head, nested(LINE, self._such_that(predicate, place.last())))
            case FindFirst(among=among, predicate=predicate):
                head = row(self.opening(span, "CONTENT", "OF"), " ", self._among(among))
                return group(head, nested(LINE, self._such_that(predicate, place.last())))
            case ExtremumBy(extremum=extremum, among=among, key=key, default=default):
                head = row(self.opening(span, "CONTENT", "OF"), " ", self._among(among))
                key_place = Place(following=frozenset({Next.IS}))
                asked = row(LINE, self._such_that(key, key_place), LINE, self.word("IS", _EXTREMA[extremum]))
                return group(head, nested(asked, self._if_empty(default, place)))
            case ExtremumOf(extremum=extremum, operand=operand, default=default):
                following = place.following if default is None else frozenset({Next.IF_EMPTY})
                head = row(self.opening(span, _EXTREMA[extremum], "OF"), " ")
                listed = self.of(operand, Place(Level.APPLY, True, following))
                return group(head, nested(listed, self._if_empty(default, place)))
            case Fold(among=among, accumulator=accumulator, initial=initial, body=body):
                head = row(self.opening(span, "COMBINE", "ALL"), " ", self._among(among), f" {self.word('IN')} ")
                start = row(LINE, self.keyword(initial.span, "INITIALLY"), " ", nested(self.of(initial)))
                made = row(LINE, self.keyword(body.span, "WITH"), " ", nested(self.of(body, place.last())))
                return group(head, self.binder(accumulator), nested(start, made))
            case Sort():
                return self._sort(expression, place)
            case _:
                assert_never(expression)

    def _among(self, among: Among) -> Layout:
        return row(self.binder(among.binder), f" {self.word('AMONG')} ", nested(self.of(among.collection)))

    def _such_that(self, predicate: Expression, place: Place) -> Layout:
        return row(self.keyword(predicate.span, "SUCH", "THAT"), " ", nested(self.of(predicate, place)))

    def _if_empty(self, default: Expression | None, place: Place) -> Layout | None:
        if default is None:
            return None
        word = self.keyword(default.span, "OR_IF_LIST_EMPTY", "THEN")
        return row(LINE, word, " ", self.of(default, place.last(Level.APPLY)))

    def _sort(self, expression: Sort, place: Place) -> Layout:
        order = self.word(_ORDERS[expression.order])
        if expression.binder is None:
            head = row(self.opening(expression.span, "SORT"), " ", nested(self.of(expression.collection)))
            return group(head, nested(LINE, order))
        listed = row(self.binder(expression.binder), f" {self.word('AMONG')} ", nested(self.of(expression.collection)))
        keys = self._listed_items(expression.keys, Next.AND_THEN, place.last(Level.APPLY))
        then = row(LINE, f"{self.word('AND_THEN')} ")
        by = row(LINE, f"{order} {self.word('OF')} ", nested(joined(keys, then)))
        return group(self.opening(expression.span, "SORT", "ALL"), " ", listed, nested(by))


Listed: TypeAlias = Quantified | MapEach | Filter | FindFirst | ExtremumBy | ExtremumOf | Fold | Sort

_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"})


def quoted(text: str) -> str:
    """A text as the value of an attribute."""
    return f'"{text.translate(_ESCAPES)}"'
