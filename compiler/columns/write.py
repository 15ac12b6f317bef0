"""The nodes of a scope as NumPy: one assignment for what has a name in the law or is read twice, the rest in place
(`written`)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from compiler.columns.nodes import Code as CaseCode
from compiler.columns.nodes import Kind, Node, Op
from compiler.columns.operations import NOWHERE
from compiler.columns.order import reached, together
from compiler.columns.remarks import told
from compiler.columns.shortcuts import Shortcuts
from compiler.columns.spelt import roundness, spelt_number, spelt_path
from compiler.columns.written import Expressions
from compiler.emit.layout import Bracket, Code, Joined, Keyword, Parenthesised, Prefixed, Text, binary, call
from compiler.emit.module import whole
from compiler.emit.writer import snake_case

_RANGES = frozenset((Op.ABOVE, Op.ABOVE_LIMIT, Op.AT_LEAST_LIMIT))
_LIMITS = frozenset((Op.ABOVE_LIMIT, Op.AT_LEAST_LIMIT))
#: What NumPy calls operators, where a place for the result is given.
_FUNCTIONS = {
    "+": "add",
    "-": "subtract",
    "*": "multiply",
    "&": "logical_and",
    "|": "logical_or",
    ">": "greater",
    ">=": "greater_equal",
    "<": "less",
    "<=": "less_equal",
    "==": "equal",
    "!=": "not_equal",
}
#: Functions that take such a place themselves.
_TAKE_OUT = frozenset(("of", "one_of", "select", "select_code", "rounded", "widened", "add_years", "looked_up"))


@dataclass(slots=True)
class Writing(Expressions):
    """The statements of one function."""

    #: By output the path under which it is put in its place as soon as it is worked out.
    puts: dict[Node, str] = field(default_factory=dict)
    _uses: Counter[Node] = field(default_factory=Counter)
    _kept: set[Node] = field(default_factory=set)
    #: What is to be said of expressions that stand within a statement.
    _inside: dict[Node, tuple[str, ...]] = field(default_factory=dict)

    def all(self, roots: Sequence[Node], outputs: Sequence[Node], wanted: Iterable[Node]) -> None:
        """Statements for everything that roots need; afterwards `of` says how each root is written. Some roots are
        outputs as they are, and some are `wanted` for every row, while others hardly ever hold."""
        self._shortcuts = Shortcuts.of(roots, wanted)
        needed = reached(roots, self._shortcuts.arguments)
        self._uses = Counter(each for node in needed for each in self._shortcuts.arguments(node))
        self._uses.update(dict.fromkeys(roots, 1))
        for node in needed:
            if node.op is Op.GIVEN and node.detail not in self.facts:
                self.facts[node.detail] = self.names.reserve(spelt_path(node.detail))
        others = (each for node in needed if node.op not in _LIMITS for each in self._shortcuts.arguments(node))
        mixed = {each for each in others if each in self.graph.decimals} | (self.graph.decimals & set(outputs))
        self.together = [each.detail for each in needed if each in mixed]
        order, self._kept = together(needed, roots, self._shortcuts.rare)
        for node in order:
            self._statement(node)

    def _statement(self, node: Node) -> None:
        for each in self._shortcuts.arguments(node):
            self._hold(each)
        self._said = []
        code = self._expression(node)
        if node in self.puts:
            put = self._put(node, code)
            if put is None:
                del self.puts[node]
            else:
                code = put
        if node.is_constant or node.op is Op.GIVEN:
            self._written[node] = code
            return
        name = self.graph.names.get(node)
        if name is None and node not in self._kept and (self._uses[node] < 2 or self._is_cheap(node)):
            self._written[node] = code
            if said := self._saying(node):
                self._inside[node] = said
            return
        spelt = self.names.reserve(name if name is not None else self._described(node))
        self.statements.append((spelt, code))
        self.comments[spelt] = told(self.graph.remarks.get(node, ()), self._saying(node))
        self._written[node] = Text(spelt)

    def _saying(self, node: Node) -> tuple[str, ...]:
        """What is to be said of an expression, and of those that stand in it."""
        if not self._inside:
            return tuple(self._said)
        inside = (self._inside[each] for each in self._shortcuts.arguments(node) if each in self._inside)
        return *self._said, *(said for several in inside for said in several)

    def _hold(self, fact: Node) -> None:
        """Asks whether a fact that arithmetic takes is in its bounds, where it is read first: it is then at hand."""
        bound = self.bounds.get(fact)
        if bound is None or fact in self.beyond:
            return
        name = self.names.reserve(f"{self.facts[fact.detail]}_is_too_large")
        self.statements.append(
            (name, call(self.module.writer.runtime("exact", "beyond"), self._written[fact], whole(bound)))
        )
        self.beyond[fact] = Text(name)

    def _put(self, node: Node, code: Code) -> Code | None:
        """What is worked out in the place where it is given back; None where NumPy has no such way."""
        place = Keyword("out", Text(f'out["{self.puts[node]}"]'))
        arguments = [self._written[each] for each in self._shortcuts.arguments(node)]
        match node.op, code:
            case ((Op.AND | Op.OR | Op.NOT), Joined(operands, signs)) if set(signs) in ({"&"}, {"|"}):
                joined = operands[0]
                for sign, each in zip(signs[:-1], operands[1:-1], strict=True):
                    joined = binary(joined, sign, each, code.level)
                return self._ufunc(_FUNCTIONS[signs[-1]], joined, operands[-1], place)
            case Op.NOT, Prefixed("~"):
                return self._ufunc("logical_not", arguments[0], place)
            case _, Joined((first, second), (sign,)) if sign in _FUNCTIONS:
                return self._ufunc(_FUNCTIONS[sign], first, second, place)
            case Op.ROUNDED, Bracket(head, (Joined((first, second), (sign,)), divisor)) if sign in _FUNCTIONS:
                return call(head, self._ufunc(_FUNCTIONS[sign], first, second, place), divisor, place)
            case _, Bracket(head, items, "(", ")") if head.split(".")[-1] in _TAKE_OUT:
                return call(head, *items, place)
            case _:
                return None

    def _ufunc(self, name: str, *arguments: Code) -> Code:
        self.module.writer.use("numpy", "NP")
        return call(f"np.{name}", *(each.inner if isinstance(each, Parenthesised) else each for each in arguments))

    def _is_cheap(self, node: Node) -> bool:
        """Whether writing a node twice is as good as naming it."""
        return node not in self.puts and node.op is Op.NOT and isinstance(self._written[node.arguments[0]], Text)

    def _described(self, node: Node) -> str:
        """A name for what the law does not name, from what it is about."""
        match node.op:
            case Op.NOT if node.arguments[0].op in _RANGES:
                return self._range(node.arguments[0], ("below", "up_to"))
            case Op.NOT if isinstance(self._written[node.arguments[0]], Text):
                return f"not_{self._about(node.arguments[0])}"
            case Op.NOT:
                return f"not_{self._described(node.arguments[0])}"
            case Op.ABOVE | Op.ABOVE_LIMIT | Op.AT_LEAST_LIMIT:
                return self._range(node, ("from", "above"))
            case Op.SAME if isinstance(node.arguments[1].detail, CaseCode):
                return f"{self._about(node.arguments[0])}_is_{snake_case(node.arguments[1].detail.case)}"
            case Op.SAME if node.arguments[1].is_constant and node.arguments[1].value == NOWHERE:
                return f"{self._about(node.arguments[0])}_is_nowhere"
            case Op.SAME if node.arguments[1].is_constant:
                return f"{self._about(node.arguments[0])}_is_{spelt_number(int(node.arguments[1].value))}"
            case Op.CALL:
                about = self._about(node.arguments[0])
                known = "_".join(str(each) for each in node.detail[2] if isinstance(each, int))
                return "_".join(part for part in (about, node.detail[1], known.replace("-", "minus_")) if part)
            case Op.AND | Op.OR | Op.DIFFERENT:
                return "condition"
            case _:
                return self._name_of(node, "number") if node.kind is Kind.NUMBER else "code"

    def _about(self, node: Node) -> str:
        written = self._written.get(node)
        return written.text.split(".")[0] if isinstance(written, Text) and not node.is_constant else "number"

    def _range(self, node: Node, words: tuple[str, str]) -> str:
        """A name for a comparison, by its limit: `area_up_to_800`."""
        about = self._about(node.arguments[0])
        if node.op is not Op.ABOVE:
            return f"{about}_{words[node.op is Op.ABOVE_LIMIT]}_{spelt_number(node.detail[0])}"
        if not node.arguments[1].is_constant:
            return f"{about}_{words[1]}_{self._about(node.arguments[1])}"
        limit = int(node.arguments[1].value)
        rounder = roundness(limit + 1) > roundness(limit)
        return (
            f"{about}_{words[0]}_{spelt_number(limit + 1)}" if rounder else f"{about}_{words[1]}_{spelt_number(limit)}"
        )
