"""Overloading: which operation a sign means for the types at hand, and what to say where there is none."""

from __future__ import annotations

from compiler.operators import ARITHMETIC, COMPARISONS, CONVERSIONS, COUNTING, LOGICAL, NEGATIONS, Operation
from compiler.typed import measures
from compiler.typed.context import Context, is_case, mistaken
from compiler.typed.conversion import is_measured
from compiler.typed.inference import MISTAKEN, is_finished
from compiler.typed.tree import Expression, LiteralValue, Operated
from compiler.typed.ways_out import between, computing, with_article
from compiler.typed.working_days import counted
from compiler.types import Base, DecimalIn, FunctionType, ListType, MoneyIn, Type, UnknownType, describe
from dsl.diagnostics import Label
from dsl.locales.speech import Spoken
from dsl.surface import tree as surface

_SUFFIXES = {
    "integer": Base.INTEGER,
    "decimal": Base.DECIMAL,
    "money": Base.MONEY,
    "date": Base.DATE,
    "duration": Base.DURATION,
}


def binary(written: surface.Binary, left: Expression, right: Expression, at: Context) -> Expression:
    """The operation of a binary sign on typed operands."""
    sign = written.operator
    if sign in LOGICAL:
        for operand, other in ((left, right), (right, left)):
            because = Spoken(f"`{sign.value}` joins two conditions")
            _demand(operand, Base.BOOLEAN, because, at, _compared_again(operand, other, at))
        return _operated(LOGICAL[sign], (left, right), Base.BOOLEAN, written)
    if sign is surface.Operator.CONCATENATE:
        return _concatenated(written, left, right, at)
    if sign in COMPARISONS:
        return _compared(written, left, right, at)
    return _computed(written, left, right, at)


def sides(written: surface.Binary, at: Context) -> tuple[Expression, Expression]:
    """The operands of a sign, typed. In a comparison, a case is one of the type that stands on the other side."""
    if written.operator in COMPARISONS and is_case(written.left) and not is_case(written.right):
        right = at.infer(written.right)
        return at.near(written.left, right.type), right
    left = at.infer(written.left)
    return left, at.near(written.right, left.type) if written.operator in COMPARISONS else at.infer(written.right)


def _concatenated(written: surface.Binary, left: Expression, right: Expression, at: Context) -> Expression:
    element = at.shared.inference.fresh()
    for operand in (left, right):
        _demand(operand, ListType(element), "`++` joins two lists", at)
    return _operated(Operation.CONCATENATE, (left, right), left.type, written)


def _compared(written: surface.Binary, left: Expression, right: Expression, at: Context) -> Expression:
    shared = at.shared
    left, right = measures.aligned(left, right, at)
    if not shared.inference.unify(left.type, right.type):
        _mismatch("cannot-compare", written, left, right, at)
        return LiteralValue(False, Base.BOOLEAN, written.span)
    type_ = shared.inference.resolved(left.type)
    if not is_finished(type_) and not isinstance(type_, FunctionType):
        shared.report("type-not-known", left.span)
    elif isinstance(type_, FunctionType):
        shared.report("functions-not-comparable", written.operator_span)
    elif written.suffix and type_ != MISTAKEN and _suffixed(type_) != _SUFFIXES[written.suffix]:
        _suffix_mismatch(written, left, right, at)
    return _operated(COMPARISONS[written.operator], (left, right), Base.BOOLEAN, written)


def _computed(written: surface.Binary, left: Expression, right: Expression, at: Context) -> Expression:
    inference = at.shared.inference
    kinds = [inference.known(left.type), inference.known(right.type)]
    if MISTAKEN in kinds:
        return mistaken(written.span)
    one_kind, other_kind = kinds
    if isinstance(one_kind, UnknownType) or isinstance(other_kind, UnknownType):
        at.shared.report("type-not-known", (left if isinstance(one_kind, UnknownType) else right).span)
        return mistaken(written.span)
    if isinstance(one_kind, Base) and isinstance(other_kind, Base):
        found = ARITHMETIC.get((written.operator, one_kind, other_kind))
        if found is not None:
            if written.suffix and _SUFFIXES[written.suffix] not in (one_kind, other_kind):
                _suffix_mismatch(written, left, right, at)
            operation, result = found
            if operation in COUNTING:
                operands = (left, right) if one_kind is Base.DATE else (right, left)
                return counted(operation, operands, result, written.span, written.operator_span, at)
            return _operated(operation, (left, right), result, written)
    if is_measured(one_kind) or is_measured(other_kind):
        made = measures.computed(written, left, right, at)
        if made is not None:
            if written.suffix and _SUFFIXES[written.suffix] not in (_suffixed(one_kind), _suffixed(other_kind)):
                _suffix_mismatch(written, left, right, at)
            return made
    _mismatch("no-such-operation", written, left, right, at)
    return mistaken(written.span)


def _suffixed(type_: Type) -> Type:
    """The type that a suffix asks for: `+$` adds amounts in any currency."""
    match type_:
        case MoneyIn():
            return Base.MONEY
        case DecimalIn():
            return Base.DECIMAL
        case _:
            return type_


def negated(written: surface.Negation, operand: Expression, at: Context) -> Expression:
    """`- e`."""
    kind = at.shared.inference.known(operand.type)
    if kind == MISTAKEN:
        return mistaken(written.span)
    if isinstance(kind, Base) and kind in NEGATIONS:
        return Operated(NEGATIONS[kind], (operand,), kind, written.span, written.span)
    if is_measured(kind):
        return measures.negated(operand, kind, written)
    at.shared.report("cannot-negate", operand.span, {"type": describe(kind)})
    return mistaken(written.span)


def inverted(written: surface.Not, operand: Expression, at: Context, hint: str = "") -> Expression:
    """`not e`."""
    _demand(operand, Base.BOOLEAN, Spoken("`not` turns a condition round"), at, hint)
    return Operated(Operation.NOT, (operand,), Base.BOOLEAN, written.span, written.span)


def converted(written: surface.Conversion, operand: Expression, at: Context) -> Expression:
    """`integer of e` and its kin."""
    kind = at.shared.inference.known(operand.type)
    if kind == MISTAKEN:
        return mistaken(written.span)
    found = CONVERSIONS.get((written.target, kind)) if isinstance(kind, Base) else None
    if isinstance(kind, MoneyIn):
        made = measures.of_amount(written, operand, kind)
        if made is not None:
            return made
    if found is None:
        allowed = sorted(type_.value for word, type_ in CONVERSIONS if word == written.target)
        data = {"word": Spoken(written.target), "type": describe(kind), "allowed": Spoken(" or ".join(allowed))}
        hint = measures.help_to_convert(written, kind) if is_measured(kind) else ""
        at.shared.report("cannot-convert", operand.span, data, hint=hint)
        return mistaken(written.span)
    operation, result = found
    return Operated(operation, (operand,), result, written.span, written.span)


def _operated(
    operation: Operation, operands: tuple[Expression, ...], type_: Type, written: surface.Binary
) -> Expression:
    return Operated(operation, operands, type_, written.span, written.operator_span)


def compared_not(written: surface.Binary, negated: surface.Not, at: Context) -> Expression:
    """`not a = b`. Where `a` is no condition, `not (a = b)` is meant, and reported as that."""
    operand, right = at.infer(negated.operand), at.infer(written.right)
    kind = at.shared.inference.known(operand.type)
    is_meant = kind in (Base.BOOLEAN, MISTAKEN) or isinstance(kind, UnknownType)
    if is_meant or written.operator not in COMPARISONS:
        return binary(written, inverted(negated, operand, at), right, at)
    meant = f"{negated.operand.span.text} {written.operator.value} {written.right.span.text}"
    inverted(negated, operand, at, Spoken(f"`not` belongs to what follows it directly. Write `not ({meant})`."))
    return LiteralValue(False, Base.BOOLEAN, written.span)


def _demand(operand: Expression, type_: Type, because: str, at: Context, hint: str = "") -> None:
    inference = at.shared.inference
    if not inference.unify(operand.type, type_):
        data = {
            "found": with_article(describe(inference.resolved(operand.type))),
            "needed": with_article(describe(inference.resolved(type_))),
            "because": type(because)(f": {because}"),
        }
        at.shared.report("type-mismatch", operand.span, data, hint=hint)


def _compared_again(operand: Expression, other: Expression, at: Context) -> str:
    """The way out of `a = B or C`, where `a = C` is meant."""
    match other:
        case Operated(Operation.EQUAL | Operation.DIFFERENT, (compared, _)):
            inference = at.shared.inference
            same = inference.resolved(compared.type) == inference.resolved(operand.type)
            sign = "=" if other.operation is Operation.EQUAL else "!="
            said = f"{compared.span.text} {sign} {operand.span.text}"
            return f"Say again what is compared: `{said}`." if same and "\n" not in said else ""
        case _:
            return ""


def _mismatch(code: str, written: surface.Binary, left: Expression, right: Expression, at: Context) -> None:
    mixture = measures.mixed(written, left, right, at)
    if mixture is not None:
        at.shared.diagnostics.append(mixture)
        return
    one = describe(at.shared.inference.resolved(left.type))
    other = describe(at.shared.inference.resolved(right.type))
    labels = (Label(left.span, _this_is(one)), Label(right.span, _this_is(other)))
    data = {"sign": written.operator.value, "left": with_article(one), "right": with_article(other)}
    helping = computing if code == "no-such-operation" else between
    hint = helping(written.left, left, written.right, right)
    at.shared.report(code, written.operator_span, data, labels, hint)


def _suffix_mismatch(written: surface.Binary, left: Expression, right: Expression, at: Context) -> None:
    data = {
        "sign": written.operator.value,
        "suffix": written.suffix,
        "left": describe(at.shared.inference.resolved(left.type)),
        "right": describe(at.shared.inference.resolved(right.type)),
    }
    at.shared.report("suffix-mismatch", written.operator_span, data)


def _this_is(type_: str) -> str:
    return Spoken(f"this is {with_article(type_)}")
