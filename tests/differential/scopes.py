"""Random scopes: variables one after the other, each reading only those before it, so that nothing goes in a circle."""

from __future__ import annotations

from dataclasses import dataclass, field

from compiler.types import Base, QualifiedName, StructureType, Type
from tests.differential.expressions import Expressions
from tests.differential.rules import Rules
from tests.differential.vocabulary import FunctionName, GivenInput, MadeScope, Readable, Supply, written

_ROLES = ("output", "input", "internal", "context", "context output", "input output")


@dataclass(slots=True)
class ScopeMaker:
    """One scope in the making."""

    of: Expressions
    supply: Supply
    name: str
    at: Readable
    #: The scopes that it can hold as sub-scopes.
    others: tuple[MadeScope, ...]
    declared: list[str] = field(default_factory=list)
    items: list[str] = field(default_factory=list)
    inputs: list[GivenInput] = field(default_factory=list)
    outputs: list[tuple[str, Type]] = field(default_factory=list)
    facts: Readable = field(default_factory=Readable)

    def make(self, most: int) -> MadeScope:
        """Fills in declaration and items, and gives the scope as a caller sees it."""
        choices = self.of.choices
        self.facts = self.at
        for _ in range(choices.between(1, most)):
            if self.others and choices.chance(25):
                self._subscope(choices.pick(self.others))
            elif choices.chance(12):
                self._function()
            else:
                self._variable(choices.pick(_ROLES))
        if not self.outputs:
            self._variable("output")
        for _ in range(choices.pick((0, 0, 0, 1, 2))):
            self._assertion()
        return MadeScope(self.name, tuple(self.inputs), tuple(self.outputs))

    def text(self) -> tuple[str, list[str]]:
        """The declaration, and the scope's items dealt out to one or several places."""
        choices = self.of.choices
        declaration = f"declaration scope {self.name}:\n" + "\n".join(f"  {each}" for each in self.declared)
        heaps = choices.split(choices.shuffled(self.items), choices.between(1, 2))
        uses = []
        for number, heap in enumerate(heap for heap in heaps if heap):
            guard = ""
            if number and choices.chance(50):
                guard = f" under condition {self.of.write(Base.BOOLEAN, self.facts, 1)}"
            uses.append(f"scope {self.name}{guard}:\n" + "\n\n".join(heap))
        if self.at.counts:
            chosen = choices.pick(self.of.vocabulary.calendars)
            uses.append(f"scope {self.name}:\n  date calendar {chosen}")
        if uses and choices.chance(40):
            uses[0] += f"\n\n  date round {choices.pick(('up', 'down'))}"
        return declaration, uses

    # ---------------------------------------------------------------------------------------------- variables

    def _variable(self, role: str) -> None:
        choices = self.of.choices
        name = self.supply.small("v")
        is_condition = choices.chance(20)
        type_ = Base.BOOLEAN if is_condition else self.of.vocabulary.any_type(choices)
        states = [f"s{number}" for number in range(1, choices.between(2, 3) + 1)] if choices.chance(15) else []
        if "input" in role:
            states = []
        shown = "condition" if is_condition else f"content {written(type_)}"
        self.declared.append(" ".join([role, name, shown, *(f"state {each}" for each in states)]))
        if "input" in role or "context" in role:
            is_context = "context" in role
            self.inputs.append(GivenInput(name, type_, (), is_context, is_condition))
        if role == "internal" and not states and choices.chance(10):
            pass  # an internal variable that no rule defines
        elif states:
            self._states(name, type_, is_condition, states)
        elif "input" not in role:
            self.items += Rules(self.of, name, type_, is_condition, self.at, name).write()
        self.at = self.at.with_values((name, type_))
        for state in states[:-1]:
            self.at = self.at.with_values((f"({name} state {state})", type_))
        if role in ("input", "input output"):
            self.facts = self.facts.with_values((name, type_))
        if "output" in role:
            self.outputs.append((name, type_))

    def _states(self, name: str, type_: Type, is_condition: bool, states: list[str]) -> None:
        """Each state may read the one before it, by the variable's bare name."""
        before = self.at
        for state in states:
            head = f"{name} state {state}"
            self.items += Rules(self.of, head, type_, is_condition, before, f"{name}_{state}").write()
            before = self.at.with_values((name, type_))

    def _function(self) -> None:
        choices = self.of.choices
        name = self.supply.small("f")
        result = self.of.vocabulary.any_type(choices)
        parameters = self._parameters()
        role = choices.pick(("internal", "context", "internal", "input"))
        told = ", ".join(f"{each} content {written(type_)}" for each, type_ in parameters)
        self.declared.append(f"{role} {name} content {written(result)} depends on {told}")
        if role != "internal":
            self.inputs.append(GivenInput(name, result, parameters, role == "context"))
        if role != "input":
            head = f"{name} of {', '.join(each for each, _ in parameters)}"
            inside = self.at.with_values(*parameters)
            self.items += Rules(self.of, head, result, False, inside, name).write()
        self.at = self.at.with_function(FunctionName(name, parameters, result))

    def _parameters(self) -> tuple[tuple[str, Type], ...]:
        choices = self.of.choices
        count = choices.between(1, 2)
        return tuple((f"p{number}", self.of.vocabulary.any_type(choices, 0)) for number in range(1, count + 1))

    # -------------------------------------------------------------------------------------- sub-scopes, assertions

    def _subscope(self, other: MadeScope) -> None:
        choices = self.of.choices
        name = self.supply.small("sub")
        is_output = choices.chance(20)
        self.declared.append(f"{'output ' if is_output else ''}{name} scope {other.name}")
        for each in other.inputs:
            may_miss = each.is_context or (each.is_condition and not each.parameters)
            if may_miss and choices.chance(50):
                continue
            head, inside = f"{name}.{each.name}", self.at
            if each.parameters:
                head += f" of {', '.join(parameter for parameter, _ in each.parameters)}"
                inside = inside.with_values(*each.parameters)
            self.items += Rules(self.of, head, each.type, each.is_condition, inside, f"{name}_{each.name}").write()
        whole = StructureType(QualifiedName("", other.name))
        read = ((f"{name}.{output}", type_) for output, type_ in other.outputs)
        self.at = self.at.with_values((name, whole), *read) if is_output else self.at.with_values(*read)
        if is_output:
            self.outputs.append((name, whole))

    def _assertion(self) -> None:
        message = '  #[error.message = "It does not hold."]\n' if self.of.choices.chance(30) else ""
        self.items.append(f"{message}  assertion {self.of.write(Base.BOOLEAN, self.at, 2)}")
