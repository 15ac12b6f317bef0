"""Enumerations in expressions: making a case, matching all cases, testing for one."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from compiler.typed.context import Context, Wanted, mistaken
from compiler.typed.inference import MISTAKEN
from compiler.typed.tree import (
    OPTIONAL,
    Arm,
    CaseTest,
    Construction,
    Expression,
    Let,
    Local,
    Match,
    TupleRead,
)
from compiler.types import Base, EnumerationType, OptionalType, QualifiedName, TupleType, Type, describe
from dsl.diagnostics import Diagnostic, Label
from dsl.diagnostics.suggest import did_you_mean
from dsl.locales import locale_of
from dsl.locales.speech import Spoken
from dsl.records import record
from dsl.source import Span
from dsl.surface import tree as surface


@record
class _Case:
    """A case found: its enumeration's name and type, and its payload's type (None where it carries nothing)."""

    enumeration: QualifiedName
    type: Type
    name: str
    payload: Type | None
    #: The case behind the name of its enumeration, where only the type that is expected says which one is meant.
    full: surface.Path | None = None


def elaborate(
    written: surface.Construction | surface.Match | surface.PatternTest, at: Context, wanted: Wanted | None
) -> Expression:
    """A construction, a match or a test that is not followed by `and`."""
    match written:
        case surface.Construction():
            return _construction(written, at, wanted)
        case surface.Match():
            return _match(written, at, wanted)
        case surface.PatternTest(_, _, binder, span):
            found, scrutinee = _tested(written, at)
            if binder is not None:
                at.shared.report("binding-ignored", binder.span, {"name": binder.names[0].text})
            if found is None:
                return mistaken(span)
            name = found.name
            return CaseTest(scrutinee, found.enumeration, name, None, None, Base.BOOLEAN, span, span, found.full)
        case _:
            assert_never(written)


def tested_and(
    test: surface.PatternTest, right: surface.Expression, written: surface.Binary, at: Context
) -> Expression:
    """`e with pattern C content x and P`: `x` is in reach of `P`, and `P` is evaluated only if the case matches."""
    found, scrutinee = _tested(test, at)
    local, inside, parts = _payload(test.binder, found, at)
    rest = inside.check(right, Base.BOOLEAN, Spoken("`and` joins two conditions"))
    if found is None:
        return mistaken(written.span)
    if local is not None and parts:
        rest = with_locals(parts, rest)
    name, place = found.name, written.span
    return CaseTest(scrutinee, found.enumeration, name, local, rest, Base.BOOLEAN, place, test.span, found.full)


def binds_in_vain(name: surface.Name, at: Context) -> bool:
    """Whether a name that is read was bound by a test of the same rule that does not reach so far: then that is said
    in the place of the warning about the test, once."""
    said = at.shared.diagnostics
    for number, each in enumerate(said):
        if each.span is None or each.data.get("name") != name.text or not _is_near(each.span, name.span):
            continue
        if each.code == "binding-out-of-reach":
            return True
        if each.code == "binding-ignored":
            label = Label(each.span, "it is bound here")
            said[number] = Diagnostic("binding-out-of-reach", name.span, each.data, (label,))
            return True
    return False


def _is_near(before: Span, after: Span) -> bool:
    """Whether two places stand in one rule, as far as empty lines part rules."""
    between = before.source.text[before.end : after.start]
    return before.source is after.source and before.end <= after.start and "\n\n" not in between


def _tested(test: surface.PatternTest, at: Context) -> tuple[_Case | None, Expression]:
    """The case for which a value is tested, and the value. Where several enumerations have the case, it is that of the
    value."""
    names, path = at.shared.names, test.constructor
    several = not path.qualifiers and len(names.enumerations_in_reach(path.name.text, at.module)) > 1
    operand = at.infer(test.operand) if several else None
    found = _case(path, at, operand.type if operand else None)
    if found is None:
        return None, operand or at.infer(test.operand)
    because = Spoken(f"`{found.name}` is a case of `{describe(found.type)}`")
    if operand is None:
        return found, at.check(test.operand, found.type, because)
    return found, at.fit(operand, test.operand, found.type, because)


def _construction(written: surface.Construction, at: Context, wanted: Wanted | None) -> Expression:
    found = _case(written.path, at, wanted.type if wanted is not None else None)
    if found is None:
        if written.payload is not None:
            at.infer(written.payload)
        return mistaken(written.span)
    payload = None
    if written.payload is not None and found.payload is not None:
        payload = at.check(written.payload, found.payload, f"`{found.name}` carries it")
    elif written.payload is not None:
        at.infer(written.payload)
        at.shared.report("case-without-content", written.payload.span, {"case": Spoken(found.name)})
    elif found.payload is not None:
        data = {"case": Spoken(found.name), "type": describe(at.shared.inference.resolved(found.payload))}
        at.shared.report("content-missing", written.span, data)
    return Construction(found.enumeration, found.name, payload, found.type, written.span, found.full)


def _match(written: surface.Match, at: Context, wanted: Wanted | None) -> Expression:
    scrutinee = at.infer(written.scrutinee)
    result = wanted.type if wanted is not None else at.shared.inference.fresh()
    arms: dict[str, Arm] = {}
    wildcard: Expression | None = None
    cases: tuple[str, ...] = ()
    enumeration: QualifiedName | None = None
    first: surface.Arm | None = None
    for arm in written.arms:
        place = (
            Label(first.body.span, Spoken(f"this is {describe(at.shared.inference.resolved(result))}"))
            if first
            else None
        )
        because: str = Spoken("all branches of a `match` have one type")
        if wanted is not None:
            because, place = wanted.because, wanted.place
        if wildcard is not None:
            at.shared.report("wildcard-not-last", arm.span)
        if arm.constructor is None:
            wildcard = at.check(arm.body, result, because, place)
            continue
        found = _case(arm.constructor, at, scrutinee.type)
        belongs = found is not None and at.shared.inference.unify(scrutinee.type, found.type)
        local, inside, parts = _payload(arm.binder, found, at)
        body = inside.check(arm.body, result, because, place)
        first = first or arm
        if found is None:
            continue
        if local is not None and parts:
            body = with_locals(parts, body)
        if not belongs:
            _foreign_case(arm, found, scrutinee, at)
            continue
        if found.name in arms:
            at.shared.report("duplicate-case", arm.constructor.span, {"case": Spoken(found.name)})
            continue
        enumeration, cases = found.enumeration, _all_cases(found, at)
        arms[found.name] = Arm(found.name, local, body, found.full)
    if enumeration is None:
        if all(arm.constructor is None for arm in written.arms):
            at.shared.report("wildcard-alone", written.arms[0].span if written.arms else written.span)
        return mistaken(written.span)
    missing = [case for case in cases if case not in arms]
    if missing and wildcard is None:
        arms_ = Spoken("\n".join(f"-- {case}: …" for case in missing))
        data = {"missing": Spoken(_listed(missing)), "arms": arms_, "type": describe(scrutinee.type)}
        at.shared.report("missing-case", written.span, data)
    if not missing and written.arms[-1].constructor is None:
        at.shared.report("wildcard-unreachable", written.arms[-1].span)
    return Match(scrutinee, enumeration, tuple(arms.values()), wildcard, result, written.span)


def _foreign_case(arm: surface.Arm, found: _Case, scrutinee: Expression, at: Context) -> None:
    assert arm.constructor is not None
    type_ = at.shared.inference.resolved(scrutinee.type)
    data = {"case": Spoken(found.name), "found": describe(found.type), "needed": describe(type_)}
    label = Label(scrutinee.span, Spoken(f"this is {describe(type_)}"))
    at.shared.report("foreign-case", arm.constructor.span, data, (label,))


def _listed(cases: list[str]) -> str:
    return " and ".join(
        [", ".join(f"`{case}`" for case in cases[:-1]), f"`{cases[-1]}`"] if cases[1:] else [f"`{cases[0]}`"]
    )


def _all_cases(found: _Case, at: Context) -> tuple[str, ...]:
    if found.enumeration == OPTIONAL:
        return ("Present", "Absent")
    return tuple(case.name for case in at.shared.names.enumeration(found.enumeration).cases)


# ---------------------------------------------------------------------------------------------------- binders


def _payload(
    binder: surface.Binder | None, found: _Case | None, at: Context
) -> tuple[Local | None, Context, tuple[tuple[Local, Expression], ...]]:
    """The local for a case's payload, the place where the binder's names are in reach, and the parts of a tuple."""
    if binder is None:
        return None, at, ()
    payload = found.payload if found is not None else MISTAKEN
    if payload is None:
        payload = MISTAKEN
    if len(binder.names) == 1:
        local, inside = at.bind(binder.names[0], payload)
        return local, inside, ()
    return taken_apart(binder, payload, at)


def taken_apart(
    binder: surface.Binder, type_: Type, at: Context
) -> tuple[Local, Context, tuple[tuple[Local, Expression], ...]]:
    """A hidden local for a tuple, and a local for each of its items."""
    inference = at.shared.inference
    items: tuple[Type, ...] = tuple(inference.fresh() for _ in binder.names)
    if not inference.unify(type_, TupleType(items)):
        items = tuple(MISTAKEN for _ in binder.names)
        data = {"names": str(len(binder.names)), "type": describe(inference.resolved(type_))}
        at.shared.report("cannot-take-apart", binder.span, data)
    whole = at.hidden("items", type_, binder.span)
    parts = []
    inside = at
    for index, (name, item) in enumerate(zip(binder.names, items, strict=True)):
        local, inside = inside.bind(name, item)
        parts.append((local, TupleRead(whole, index, item, name.span)))
    return whole, inside, tuple(parts)


def with_parts(
    whole: Local, value: Expression, parts: tuple[tuple[Local, Expression], ...], inner: Expression, span: Span
) -> Expression:
    """`inner` with the tuple bound, then each of its items."""
    return Let(whole, value, with_locals(parts, inner), inner.type, span)


def with_locals(parts: tuple[tuple[Local, Expression], ...], inner: Expression) -> Expression:
    """`inner` with a name for each of the parts."""
    for local, item in reversed(parts):
        inner = Let(local, item, inner, inner.type, inner.span)
    return inner


# ------------------------------------------------------------------------------------------------------ cases


def _case(path: surface.Path, at: Context, expected: Type | None = None) -> _Case | None:
    """The case that a path names: `C`, `Enum.C`, `Mod.C` or `Mod.Enum.C`; None (and a diagnostic) if there is none.

    A bare `C` is a case of the enumeration that is expected, if that has one. In plain Catala any other would be of a
    wrong type there, so that no program comes to mean something else."""
    name = path.name.text
    names = at.shared.names
    if not path.qualifiers:
        if locale_of(path.span.path).cases.get(path.name.span.text) == name:
            known = at.shared.inference.known(expected) if expected is not None else None
            element = known.element if isinstance(known, OptionalType) else at.shared.inference.fresh()
            return _Case(OPTIONAL, OptionalType(element), name, element if name == "Present" else None)
        decided = _decided(path, at, expected)
        if decided is not None:
            return decided
        found = list(names.enumerations_with(name, at.module))
        if len(found) == 1:
            return _of(found[0].name, name, at)
        if not found:
            hint = did_you_mean(name, [*names.all_cases(at.module), *locale_of(path.span.path).cases])
            at.shared.report("unknown-case", path.span, {"case": name}, hint=hint)
        else:
            options = " or ".join(f"`{each.name.name}.{name}`" for each in found)
            at.shared.report("ambiguous-case", path.span, {"case": name, "options": options})
        return None
    *outer, last = names.without_library(path.qualifiers, at.module)
    if outer or names.type_named_as_module(last, at.module):
        span = path.qualifiers[0].span.to(last.span)
        enumeration = names.resolve(surface.Path(tuple(outer), last, span), at.module, "enumeration")
        return _of(enumeration, name, at, path) if enumeration else None
    module = names.module_of(path.qualifiers, at.module)
    if module is None:
        return None
    found = [each for each in names.modules[module].enumerations.values() if each.case(name)]
    if len(found) == 1:
        return _of(found[0].name, name, at)
    at.shared.report("unknown-case", path.span, {"case": path.text})
    return None


def _decided(path: surface.Path, at: Context, expected: Type | None) -> _Case | None:
    """The case of a bare name in the enumeration that is expected; None where no type decides.

    Nor does it in rules between enumerations of their own file, since upstream refuses such a program.
    """
    name, names = path.name, at.shared.names
    known = at.shared.inference.known(expected) if expected is not None else None
    if not isinstance(known, EnumerationType) or not names.may_be_meant(known.name, name.text, at.module):
        return None
    meant = [each.name for each in names.enumerations_with(name.text, at.module)]
    if not at.is_cell and len(meant) > 1 and meant[0].module == at.module:
        return None
    found = _of(known.name, name.text, at)
    if found is None or meant == [known.name]:
        return found
    way = (*names.way_to(known.name.module, at.module), known.name.name)
    return replace(found, full=surface.Path(tuple(surface.Name(each, name.span) for each in way), name, path.span))


def _of(enumeration: QualifiedName, name: str, at: Context, path: surface.Path | None = None) -> _Case | None:
    declared = at.shared.names.enumeration(enumeration)
    case = declared.case(name)
    if case is None:
        assert path is not None
        hint = did_you_mean(name, [each.name for each in declared.cases])
        at.shared.report("unknown-case", path.name.span, {"case": path.text}, hint=hint)
        return None
    return _Case(enumeration, EnumerationType(enumeration), name, case.payload)
