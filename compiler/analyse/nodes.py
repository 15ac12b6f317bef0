"""The solver's formulas, made by the functions of its library in C.

The classes of its Python package ask of each formula what sort it is of and count who holds it, which for small
questions takes longer than to answer them. Here a formula is the number of its place in the solver's memory: it is held
as long as the `Nodes` that made it, and no longer.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import cache
from typing import Any, Final, TypeAlias

from compiler.analyse.terms import Known, Sort

#: A formula of the solver.
Node: TypeAlias = int

_PLACE, _COUNT, _NUMBER = ctypes.c_void_p, ctypes.c_uint, ctypes.c_longlong
_TRUE, _FALSE = 1, -1
#: Whole numbers up to this are handed over as such, others in digits.
_SMALL: Final = 2**62


class Nodes:
    """Makes formulas in one context of the solver, which it keeps alive. Raises `RuntimeError` where the solver makes
    none, as of formulas of the wrong sort."""

    def __init__(self, z3_module: Any, context: Any) -> None:
        self._z3 = z3_module
        self._core = z3_module.z3core
        self._wrapped = z3_module.AstVector(ctx=context)  # holds all that is made
        self._context: int = context.ref().value
        self._held: int = self._wrapped.vector.value
        self._push = self._function("Z3_ast_vector_push", _PLACE, _PLACE, result=None)
        self._sorts = {
            Sort.BOOL: self._function("Z3_mk_bool_sort")(self._context),
            Sort.INT: self._function("Z3_mk_int_sort")(self._context),
            Sort.REAL: self._function("Z3_mk_real_sort")(self._context),
        }
        self._numbers: dict[tuple[Known, Sort], Node] = {}
        self._assert = self._function("Z3_solver_assert", _PLACE, _PLACE, result=None)
        self._evaluate = self._function(
            "Z3_model_eval", _PLACE, _PLACE, ctypes.c_bool, ctypes.POINTER(_PLACE), result=ctypes.c_bool
        )
        self._is_number = self._function("Z3_is_numeral_ast", _PLACE, result=ctypes.c_bool)
        self._digits = self._function("Z3_get_numeral_string", _PLACE, result=ctypes.c_char_p)
        self._truth = self._function("Z3_get_bool_value", _PLACE, result=ctypes.c_int)

    def _function(self, name: str, *kinds: Any, result: Any = _PLACE) -> Callable[..., Any]:
        return _of_library(self._core, name, (_PLACE, *kinds), result)

    def _kept(self, made: Node | None, what: str) -> Node:
        if not made:
            raise RuntimeError(f"the solver makes no formula of {what}")
        self._push(self._context, self._held, made)
        return made

    # ---------------------------------------------------------------------------------------------------- leaves

    def known(self, value: Known, sort: Sort) -> Node:
        """A constant."""
        made = self._numbers.get((value, sort))
        if made is None:
            made = self._numbers[value, sort] = self._kept(self._constant(value, sort), str(value))
        return made

    def _constant(self, value: Known, sort: Sort) -> Node | None:
        context, place = self._context, self._sorts[sort]
        if sort is Sort.BOOL:
            made: Node | None = self._function("Z3_mk_true" if value else "Z3_mk_false")(context)
        elif value.denominator == 1 and -_SMALL < value < _SMALL:
            made = self._function("Z3_mk_int64", _NUMBER, _PLACE)(context, int(value), place)
        else:
            made = self._function("Z3_mk_numeral", ctypes.c_char_p, _PLACE)(context, str(value).encode(), place)
        return made

    def variable(self, name: str, sort: Sort) -> Node:
        """A constant that is not known, by its name."""
        symbol = self._function("Z3_mk_string_symbol", ctypes.c_char_p)(self._context, name.encode())
        made = self._function("Z3_mk_const", _PLACE, _PLACE)(self._context, symbol, self._sorts[sort])
        return self._kept(made, name)

    # ---------------------------------------------------------------------------------------------------- parts

    def one(self, name: str, part: Node) -> Node:
        """A formula of one: `not`, `real2int`, `int2real`."""
        return self._kept(self._function(f"Z3_mk_{name}", _PLACE)(self._context, part), name)

    def two(self, name: str, left: Node, right: Node) -> Node:
        """A formula of two: `eq`, `le`, `lt`, `ge`, `gt`, `implies`, `div`."""
        return self._kept(self._function(f"Z3_mk_{name}", _PLACE, _PLACE)(self._context, left, right), name)

    def ite(self, condition: Node, left: Node, right: Node) -> Node:
        """One of two, as the condition says."""
        made = self._function("Z3_mk_ite", _PLACE, _PLACE, _PLACE)(self._context, condition, left, right)
        return self._kept(made, "ite")

    def many(self, name: str, *parts: Node) -> Node:
        """A formula of some: `and`, `add`, `sub`, `mul`."""
        count = len(parts)
        made = self._function(f"Z3_mk_{name}", _COUNT, _PLACE)(self._context, count, (_PLACE * count)(*parts))
        return self._kept(made, name)

    # -------------------------------------------------------------------------------------------------- questions

    def tell(self, solver: Any, nodes: Sequence[Node]) -> None:
        """Tells the solver that some formulas hold."""
        place = solver.solver.value
        for each in nodes:
            self._assert(self._context, place, each)

    def value(self, model: Any, node: Node) -> Known | None:
        """What a formula is in a model; None where it is no exact number."""
        found = _PLACE()
        if not self._evaluate(self._context, model.model.value, node, True, ctypes.byref(found)) or not found.value:
            return None
        self._push(self._context, self._held, found)
        if self._is_number(self._context, found):
            digits = self._digits(self._context, found).decode()
            return Fraction(digits) if "/" in digits else int(digits)
        truth = self._truth(self._context, found)
        if truth in (_TRUE, _FALSE):
            return bool(truth == _TRUE)
        return self._near(found.value)

    def _near(self, node: Node) -> Fraction | None:
        """A number near one that is the root of a polynomial."""
        z3 = self._z3
        place = z3.z3types.Ast.from_buffer_copy(_PLACE(node))
        wrapped = z3.z3._to_expr_ref(place, self._wrapped.ctx)
        if not z3.is_algebraic_value(wrapped):
            return None
        near = wrapped.approx(20)
        return Fraction(near.numerator_as_long(), near.denominator_as_long())


@cache
def _of_library(core: Any, name: str, kinds: tuple[Any, ...], result: Any) -> Callable[..., Any]:
    """A function of the library in C, taken from the one of the Python package that calls it: it takes numbers for
    places, and looks for no error."""
    called = getattr(core, name).__defaults__[-1].f
    found: Callable[..., Any] = ctypes.CFUNCTYPE(result, *kinds)(ctypes.cast(called, _PLACE).value or 0)
    return found
