"""The deciding form of a scope: its outputs as outcomes, and the function that gives them without raising."""

from __future__ import annotations

from compiler.defaults.tree import Binding
from compiler.emit.citing import labels, listed, raised
from compiler.emit.declarations import doc_of, measured
from compiler.emit.expressions import field_name
from compiler.emit.functions import ScopeWriter
from compiler.emit.layout import Keyword, Text, call
from compiler.emit.module import quoted
from compiler.emit.writer import Names
from compiler.types import Base

#: What every decision has: no output may hide it.
_OF_DECISIONS = frozenset(("reasons", "without"))


def write_decision(of: ScopeWriter, parameters: list[str]) -> None:
    """The class of a scope's decisions, and the function that decides, with the parameters of the scope's own."""
    module, scope = of.module, of.scope
    body, runtime = module.writer.body, module.writer.runtime
    decided, decide = module.own.decisions[scope.name]
    function = module.own.functions[scope.name]
    body.space()
    with body.suite(f"class {decided}({runtime('decisions', 'Decision')})"):
        body.docstring(f"What `{decide}` gives: of each output of `{function}` a value, or why there is none.")
        body.space(1)
        body.line("__slots__ = ()")
        names = Names(taken=set(_OF_DECISIONS))
        for each in scope.outputs:
            attribute = field_name(each.name)
            body.space(1)
            body.line("@property")
            outcome = f"{runtime('decisions', 'Outcome')}[{module.type(each.type)}]"
            with body.definition(names.reserve(attribute), ["self"], outcome):
                told = doc_of(each.notes)
                shown = told if isinstance(each, Binding) and each.type is Base.MONEY else measured(told, each.type)
                body.docstring(shown)
                body.line(f"return self._outcome({quoted(attribute).text})")
        body.space(1)
        body.line("@staticmethod")
        with body.definition("_scope", [], runtime("scopes", "Scope")):
            body.line(f"return {module.own.scopes[scope.name]}")
    body.space()
    with body.definition(decide, parameters, decided, public=True):
        cited = f" ({labels(scope.provisions)})" if scope.provisions else ""
        failures = dict(raised(scope, module))
        stops = failures.pop("EvaluationError", "")
        instead = f"an output that has no value is {listed((f'`{name}`' for name in failures), 'or')}, and "
        body.docstring(
            f"`{function}` without exceptions{cited}: {instead if failures else ''}the reasons of all can be read.",
            f"Facts as for that function.{f' Raises `EvaluationError` {stops}.' if stops else ''}",
        )
        given = tuple(field_name(each.name) for each in scope.inputs)
        facts = tuple(Text(name) for name in given)
        with body.suite("try"):
            body.value("found =", call(function, *(Keyword(name, Text(name)) for name in given)))
        with body.suite(f"except {runtime('failures', 'Failure')} as failure"):
            body.value("return", call(f"{decided}.without", Text("failure"), *facts))
        body.value("return", call(decided, Text("found"), *facts))
