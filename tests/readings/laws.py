"""Random laws with readings: rules that read some of them under others, in called scopes too."""

from __future__ import annotations

from hypothesis import strategies as st

_CASES = ("One", "Two", "Three")


@st.composite
def laws(draw: st.DrawFn) -> str:
    """A law of two scopes, `Inner` and `Outer`; the outer one asks the inner one, as a sub-scope and in an expression,
    and may give it a reading itself."""
    inner, outer = draw(st.integers(1, 3)), draw(st.integers(0, 2))
    enumerations = [
        f"declaration enumeration {kind}{n}:\n"
        + "".join(f"  ## It is {each}.\n  -- {kind}{n}_{each}\n" for each in ways)
        for kind, count in (("I", inner), ("O", outer))
        for n in range(count)
        for ways in [_CASES[: draw(st.integers(2, 3))]]
    ]
    return "\n".join((*enumerations, draw(_inner(inner)), draw(_outer(outer, inner))))


def _declared(kind: str, count: int) -> str:
    name = kind.lower()
    return "".join(f"  #[reading]\n  context {name}{n} content {kind}{n}\n" for n in range(count))


def _defaults(draw: st.DrawFn, kind: str, count: int) -> str:
    return "".join(
        f"  definition {kind.lower()}{n} equals {kind}{n}_{draw(st.sampled_from(_CASES[:2]))}\n" for n in range(count)
    )


@st.composite
def _conditions(draw: st.DrawFn, kind: str, count: int, number: str) -> str:
    """A condition on readings and a number; a division makes some of them stop the whole question."""
    tests = [
        f"{kind.lower()}{n} {how}{kind}{n}_{case}"
        for n in range(count)
        for how in ("= ", "with pattern ")
        for case in _CASES[:2]
    ]
    tests += [f"{number} > {draw(st.integers(-2, 4))}", f"10 / {number} > 2.0"]
    parts = draw(st.lists(st.sampled_from(tests), min_size=1, max_size=3))
    joined = draw(st.sampled_from((" and ", " or "))).join(f"({each})" for each in parts)
    return joined if draw(st.booleans()) else f"not ({joined})"


@st.composite
def _values(draw: st.DrawFn, kind: str, count: int, number: str, more: tuple[str, ...] = ()) -> str:
    simple = st.sampled_from(("1", "2", number, *more))
    if not draw(st.booleans()):
        return draw(simple)
    condition = draw(_conditions(kind, count, number))
    return f"(if {condition} then {draw(simple)} else {draw(simple)})"


@st.composite
def _rules(draw: st.DrawFn, variable: str, kind: str, count: int, number: str, more: tuple[str, ...] = ()) -> str:
    rules = []
    for place in range(draw(st.integers(1, 3))):
        exception = "exception base " if place and draw(st.booleans()) else ""
        label = "label base " if place == 0 else ""
        condition = (
            f" under condition {draw(_conditions(kind, count, number))} consequence" if draw(st.booleans()) else ""
        )
        value = draw(_values(kind, count, number, more))
        rules.append(f"  {exception}{label}definition {variable}{condition} equals {value}\n")
    return "".join(rules)


@st.composite
def _inner(draw: st.DrawFn, count: int) -> str:
    variables = "  input n content integer\n  internal step content integer\n  output x content integer\n"
    asserted = f"  assertion {draw(_conditions('I', count, 'n'))}\n" if draw(st.booleans()) else ""
    return (
        f"declaration scope Inner:\n{_declared('I', count)}{variables}\nscope Inner:\n{_defaults(draw, 'I', count)}"
        f"{draw(_rules('step', 'I', count, 'n'))}{draw(_rules('x', 'I', count, 'n', ('step',)))}{asserted}"
    )


@st.composite
def _outer(draw: st.DrawFn, count: int, inner: int) -> str:
    variables = (
        "  input n content integer\n  asked scope Inner\n  output y content integer\n  output z content integer\n"
    )
    given = "  definition asked.n equals n\n"
    fixed = draw(st.sampled_from(("", "always", "sometimes")))
    if fixed:
        condition = " under condition n > 1 consequence" if fixed == "sometimes" else ""
        given += f"  definition asked.i0{condition} equals I0_Two\n"
    called = "(output of Inner with { -- n: n }).x"
    return (
        f"declaration scope Outer:\n{_declared('O', count)}{variables}\nscope Outer:\n{_defaults(draw, 'O', count)}{given}"
        f"{draw(_rules('y', 'O', count, 'n', ('asked.x', 'asked.x + 1')))}"
        f"{draw(_rules('z', 'O', count, 'n', ('asked.x', called)))}"
    )
