"""The nodes of a scope as expressions of NumPy, in place where they are read once."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import gcd

from compiler.columns.modules import ColumnModule
from compiler.columns.nodes import Code as CaseCode
from compiler.columns.nodes import Graph, Kind, Node, Op, Scale
from compiler.columns.operations import NOWHERE
from compiler.columns.remarks import figures_in_words, otherwise_in_words, table_in_words, table_name
from compiler.columns.shortcuts import Shortcuts, is_in_years
from compiler.columns.spelt import roundness, spelt_path
from compiler.columns.values import NotColumnar
from compiler.emit.layout import Code, Keyword, Level, Prefixed, Text, binary, call, collection, flat, tight
from compiler.emit.module import quoted, whole
from compiler.emit.writer import Names
from compiler.types import QualifiedName

_SIGNS = {Op.AND: ("&", Level.BIT_AND), Op.OR: ("|", Level.BIT_OR)}


@dataclass(slots=True)
class Expressions:
    """How the nodes of one function are written, each from what it is made of."""

    module: ColumnModule
    graph: Graph
    names: Names
    statements: list[tuple[str, Code]] = field(default_factory=list)
    facts: dict[str, str] = field(default_factory=dict)
    #: By path the scales of decimals that are only held against literals: these need not be brought to one.
    scales: dict[str, str] = field(default_factory=dict)
    #: The decimals that are brought to one scale, and whether that is read.
    together: list[str] = field(default_factory=list)
    is_scaled: bool = False
    #: By fact that arithmetic takes what it is held to, and where it is beyond that.
    bounds: dict[Node, int] = field(default_factory=dict)
    beyond: dict[Node, Code] = field(default_factory=dict)
    _written: dict[Node, Code] = field(default_factory=dict)
    _shortcuts: Shortcuts = field(default_factory=Shortcuts)
    #: By choice between numbers of bytes its name before it is widened.
    _small: dict[Node, str] = field(default_factory=dict)
    #: What comments say of statements, by their names; and of the expression that is being written.
    comments: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _said: list[str] = field(default_factory=list)
    #: The facts that have been brought to fewer bytes.
    _narrow: set[Node] = field(default_factory=set)

    def of(self, node: Node) -> Code:
        """How a node is written where it is read."""
        return self._written[node]

    def scale(self, scale: Scale) -> Code:
        """A whole number that is known when facts are."""
        known, power = scale
        if not power:
            return whole(known)
        self.is_scaled = True
        factors = [*([] if known == 1 else [whole(known)]), *[Text("scale")] * power]
        product: Code = factors[0]
        for each in factors[1:]:
            product = binary(product, "*", each, Level.PRODUCT)
        return product

    def _expression(self, node: Node) -> Code:
        arguments = [self._written[each] for each in self._shortcuts.arguments(node)]
        match node.op:
            case Op.CONSTANT:
                return self._constant(node)
            case Op.GIVEN:
                return Text(self.facts[node.detail])
            case Op.AND | Op.OR if node in self._shortcuts.rare:
                head = self.module.writer.runtime("exact", "both" if node.op is Op.AND else "either")
                return call(head, *arguments)
            case Op.AND | Op.OR:
                sign, level = _SIGNS[node.op]
                joined = arguments[0]
                for each in arguments[1:]:
                    joined = binary(joined, sign, each, level)
                return joined
            case Op.NOT if node in self._shortcuts.none_of:
                choice = self._shortcuts.none_of[node]
                small = Text(self._small.get(choice) or flat(arguments[0]))
                return binary(small, "==", whole(0), Level.COMPARISON)
            case Op.NOT if (seldom := self._seldom(node, node.arguments[0], negated=True)) is not None:
                return seldom
            case Op.NOT:
                return self._negated(node.arguments[0], arguments[0])
            case Op.DIFFERENT:
                return binary(arguments[0], "!=", arguments[1], Level.COMPARISON)
            case Op.ABOVE | Op.SAME | Op.ABOVE_LIMIT | Op.AT_LEAST_LIMIT:
                seldom = self._seldom(node, node, negated=False)
                return seldom if seldom is not None else self._comparison(node, arguments, negated=False)
            case Op.SELECT:
                return self._select(node, arguments)
            case Op.ONE_OF:
                return self._one_of(node)
            case Op.ADD if node in self._shortcuts.later:
                return self._years_later(self._shortcuts.later[node], int(node.arguments[1].value))
            case Op.ADD if node.arguments[1].is_constant and int(node.arguments[1].value) < 0:
                return binary(arguments[0], "-", whole(-int(node.arguments[1].value)), Level.SUM)
            case Op.ADD:
                return binary(arguments[0], "+", arguments[1], Level.SUM)
            case Op.SUBTRACT:
                return binary(arguments[0], "-", arguments[1], Level.SUM)
            case Op.MULTIPLY:
                return binary(arguments[0], "*", arguments[1], Level.PRODUCT)
            case Op.SCALED:
                if node.detail == (-1, 0):
                    return Prefixed("-", tight(arguments[0], Level.SIGN), Level.SIGN)
                return binary(arguments[0], "*", tight(self.scale(node.detail), Level.SIGN), Level.PRODUCT)
            case Op.ROUNDED:
                return call(self.module.writer.runtime("exact", "rounded"), arguments[0], self.scale(node.detail))
            case Op.CUT:
                return call(self.module.writer.runtime("exact", "cut"), arguments[0], self.scale(node.detail))
            case Op.CALL:
                return self._call(node, arguments)

    def _constant(self, node: Node) -> Code:
        if isinstance(node.detail, CaseCode):
            return Text(self.module.case(node.detail))
        if node.kind is Kind.BOOLEAN:
            return Text("True" if node.value else "False")
        if node.value == NOWHERE:
            return Text(self.module.writer.runtime("days", "NOWHERE"))
        return whole(int(node.value))

    def _negated(self, inner: Node, written: Code) -> Code:
        if inner.op in (Op.ABOVE, Op.ABOVE_LIMIT, Op.AT_LEAST_LIMIT, Op.SAME) and not isinstance(written, Text):
            return self._comparison(inner, [self._written[each] for each in inner.arguments], negated=True)
        if inner.op in (Op.AND, Op.OR) and not isinstance(written, Text):
            turned = [each for each in inner.arguments if each.op is Op.NOT]
            if 2 * len(turned) > len(inner.arguments):
                # ~(~a | ~b | c) is a & b & ~c.
                sign, level = _SIGNS[Op.OR if inner.op is Op.AND else Op.AND]
                parts = [
                    self._written[each.arguments[0]] if each.op is Op.NOT else self._negated(each, self._written[each])
                    for each in inner.arguments
                ]
                joined = parts[0]
                for part in parts[1:]:
                    joined = binary(joined, sign, part, level)
                return joined
        return Prefixed("~", tight(written, Level.SIGN), Level.SIGN)

    def _seldom(self, node: Node, comparison: Node, negated: bool) -> Code | None:
        """A comparison that hardly ever holds: a whole block is told by its least or greatest number. None for what is
        not of this kind."""
        if node not in self._shortcuts.rare or (negated and isinstance(self._written[comparison], Text)):
            return None
        subject, limit = self._shortcuts.arguments(comparison)[0], comparison.arguments[1:]
        match comparison.op:
            case Op.SAME if limit[0].is_constant and limit[0].value == NOWHERE and not negated:
                return call(self.module.writer.runtime("days", "nowhere"), self._written[subject])
            case Op.ABOVE if limit[0].is_constant and limit[0].kind is Kind.NUMBER:
                name, known = ("below", int(limit[0].value) + 1) if negated else ("above", int(limit[0].value))
                found: Code = whole(known)
            case Op.AT_LEAST_LIMIT if negated:
                name, found = "below", self._scaled_limit(comparison, inclusive=True)
            case Op.ABOVE_LIMIT if not negated:
                name, found = "above", self._scaled_limit(comparison, inclusive=False)
            case _:
                return None
        held = [Keyword("held", self.beyond[subject])] if name == "below" and subject in self.beyond else []
        return call(self.module.writer.runtime("exact", name), self._subject(subject), found, *held)

    def _subject(self, node: Node) -> Code:
        """A number that is held against limits: in fewer bytes, where that is worth it."""
        if node in self._shortcuts.narrowed and node not in self._narrow:
            self._narrow.add(node)
            code = call(self.module.writer.runtime("exact", "narrowed"), self._written[node])
            self.statements.append((self.facts[node.detail], code))
        return self._written[node]

    def _comparison(self, node: Node, arguments: list[Code], negated: bool) -> Code:
        first = self._subject(self._shortcuts.arguments(node)[0])
        match node.op:
            case Op.SAME:
                return binary(first, "!=" if negated else "==", arguments[1], Level.COMPARISON)
            case Op.ABOVE if node.arguments[1].is_constant:
                limit = int(node.arguments[1].value)
                # x > 499 is x >= 500: the rounder number is the one that the law names.
                if roundness(limit + 1) > roundness(limit):
                    return binary(first, "<" if negated else ">=", whole(limit + 1), Level.COMPARISON)
                return binary(first, "<=" if negated else ">", whole(limit), Level.COMPARISON)
            case Op.ABOVE:
                return binary(first, "<=" if negated else ">", arguments[1], Level.COMPARISON)
            case _:
                inclusive = node.op is Op.AT_LEAST_LIMIT
                sign = (">=", ">")[not inclusive] if not negated else ("<", "<=")[not inclusive]
                return binary(first, sign, self._scaled_limit(node, inclusive), Level.COMPARISON)

    def _scaled_limit(self, node: Node, inclusive: bool) -> Code:
        """A literal as numerators over the scale of what it is held against: rounded down for `>`, up for `>=`."""
        limit, (factor, power) = node.detail
        above, below = (limit * factor).as_integer_ratio()
        if above == 0:
            return whole(0)
        if not power:
            return whole(above // below if not inclusive else -(-above // below))
        product = self._scaled(above, power, node.arguments[0])
        if below == 1:
            return product
        if not inclusive:
            return binary(product, "//", whole(below), Level.PRODUCT)
        down = binary(self._scaled(-above, power, node.arguments[0]), "//", whole(below), Level.PRODUCT)
        return Prefixed("-", tight(down, Level.PRIMARY), Level.SIGN)

    def _scaled(self, number: int, power: int, numerators: Node) -> Code:
        """A number times the scale of numerators: their own, where they stand alone."""
        path = numerators.detail
        if numerators.op is not Op.GIVEN or path in self.together:
            return self.scale((number, power))
        if path not in self.scales:
            self.scales[path] = self.names.reserve(f"{spelt_path(path)}_scale")
        own = Text(self.scales[path])
        return own if number == 1 else binary(whole(number), "*", own, Level.PRODUCT)

    def _select(self, node: Node, arguments: list[Code]) -> Code:
        name = "select" if node.kind is Kind.NUMBER else "select_code"
        return call(self.module.writer.runtime("exact", name), *arguments)

    def _one_of(self, node: Node) -> Code:
        """Of constants, each under its condition: small whole numbers, and what to multiply them by."""
        if node in self._shortcuts.tables:
            return self._looked_up(node)
        pairs = list(zip(node.arguments[::2], node.arguments[1::2], strict=True))
        head = self.module.writer.runtime("exact", "one_of")
        if node.kind is Kind.CODE:
            items = tuple(collection((self._written[at], self._written[value])) for at, value in pairs if value.value)
            if node in self.graph.otherwise:
                self._said.append(otherwise_in_words(self.module.spelt(self.graph.otherwise[node].detail)))
            return call(head, *items)
        values = [int(value.value) for _, value in pairs]
        unit = gcd(*values) or 1
        small = [each // unit for each in values]
        if all(-128 <= each <= 127 for each in small):
            numbered = zip(pairs, small, strict=True)
            shown = call(head, *(collection((self._written[at], whole(each))) for (at, _), each in numbered if each))
            if node in self._shortcuts.none_of.values():
                self._small[node] = self.names.reserve(f"{self._name_of(node, 'number')}_by_rule")
                self.statements.append((self._small[node], shown))
                said = figures_in_words(unit, self.graph.types.get(node), is_zero_silent=True)
                self.comments[self._small[node]] = (said,)
                widened = self.module.writer.runtime("exact", "widened")
                return call(widened, Text(self._small[node]), *([] if unit == 1 else [whole(unit)]))
            widened = self.module.writer.runtime("exact", "widened")
            said = figures_in_words(unit, self.graph.types.get(node), is_zero_silent=False)
            self._said += [said] if said else []
            return call(widened, shown, *([] if unit == 1 else [whole(unit)]))
        if len(pairs) > 127:
            raise NotColumnar("more than 127 numbers to choose from")
        self.module.writer.use("numpy", "NP")
        name = f"_{self._name_of(node, 'number').upper()}S"
        table = call("np.array", collection(tuple(whole(each) for each in (0, *values))), Text("np.int64"))
        spelt = self.module.table(name, table)
        places = (collection((self._written[at], whole(n))) for n, (at, _) in enumerate(pairs, 1))
        return call(self.module.writer.runtime("exact", "looked_up"), Text(spelt), call(head, *places))

    def _name_of(self, node: Node, otherwise: str) -> str:
        """What the law calls a node, or the decimal of which it is the numerators."""
        return self.graph.names.get(node) or self.graph.numerators.get(node) or otherwise

    def _looked_up(self, node: Node) -> Code:
        """A choice by cases, from a table that has a place for each of their combinations."""
        table = self._shortcuts.tables[node]
        if node.kind is Kind.CODE:
            items = tuple(Text(self.module.case(each)) for each in table.codes)
        else:
            items = tuple(whole(each) for each in table.numbers)
        kind = Kind.CODE if node in self._shortcuts.in_bytes else node.kind
        made = call("np.array", collection(items), Text(f"np.{kind.value}"))
        self.module.writer.use("numpy", "NP")
        self._said.append(table_in_words(table))
        spelt = self.module.table(f"_{table_name(self._name_of(node, 'choice'), table)}", made)
        place = self._written[table.subjects[0]]
        for subject, count in zip(table.subjects[1:], table.counts[1:], strict=True):
            scaled = binary(place, "*", call("np.int8", whole(count)), Level.PRODUCT)
            place = binary(scaled, "+", self._written[subject], Level.SUM)
        return call(self.module.writer.runtime("exact", "looked_up"), Text(spelt), place)

    def _call(self, node: Node, arguments: list[Code]) -> Code:
        module, name, known = node.detail
        match name:
            case "months_later":
                months, rounding = known
                spelt = f"_{'MONTHS_LATER' if months > 0 else 'MONTHS_EARLIER'}_{abs(months)}"
                spelt += f"_{rounding.upper()}" if rounding else ""
                items = [whole(months), *([] if rounding is None else [quoted(rounding)])]
                made = call(self.module.writer.runtime(module, "MonthsLater"), *items)
                return call(f"{self.module.writer.constant(spelt, made)}.of", *arguments)
            case "working_days_later":
                calendar, days = known
                where = self._calendar(calendar)
                spelt = f"_{'WORKING_DAYS_LATER' if days >= 0 else 'WORKING_DAYS_EARLIER'}_{abs(days)}"
                made = call(self.module.writer.runtime(module, "WorkingDaysLater"), Text(where), whole(days))
                return call(f"{self.module.writer.constant(f'{spelt}_{calendar.name.upper()}', made)}.of", *arguments)
            case "add_months" if is_in_years(node):
                return self._years_later(node)
            case "add_months":
                rounding = [] if known[0] is None else [quoted(known[0])]
                return call(self.module.writer.runtime(module, name), *arguments, *rounding)
            case "add_working_days" | "is_working_day" | "working_days_between":
                made = call(self.module.writer.runtime(module, "WorkingDays"), Text(self._calendar(known[0])))
                spelt = self.module.writer.constant(f"_WORKING_DAYS_{known[0].name.upper()}", made)
                method = {"add_working_days": "add", "is_working_day": "is_working", "working_days_between": "between"}
                return call(f"{spelt}.{method[name]}", *arguments)
            case _:
                return call(self.module.writer.runtime(module, name), *arguments)

    def _years_later(self, node: Node, days: int = 0) -> Code:
        """The day some years later, and a few days after that."""
        rounding = [] if node.detail[2][0] is None else [quoted(node.detail[2][0])]
        start, years = (self._written[each] for each in self._shortcuts.arguments(node))
        further = [] if not days else [Keyword("days", whole(days))]
        return call(self.module.writer.runtime("days", "add_years"), start, years, *rounding, *further)

    def _calendar(self, name: QualifiedName) -> str:
        return f"{self.module.scalar(name.module)}.{self.module.named[name.module].constants[name]}"
