"""Warnings about rules that are right as they stand but may not say what was meant."""

from __future__ import annotations

from dsl.diagnostics.catalogue.entry import Entry, Severity
from dsl.diagnostics.catalogue.examples import code

_WARNING = Severity.WARNING

_FEE = "declaration scope Fee:\n  input days content integer\n"
_BODY = "  output fee content money\n\nscope Fee:\n  definition fee equals $5 * days"
_PERSON = "declaration structure Person:\n  data age content integer\n"
_ASKS = (
    "declaration scope Fee:\n  input person content Person\n  output fee content money\n\n"
    "scope Fee:\n  definition fee equals $5 * person.age"
)
_USE = "declaration enumeration Use:\n  -- Home\n  -- Office\n"

_UNUSED = {
    "unused-variable": Entry(
        message="`{variable}` contributes to no output of the scope `{scope}`.",
        help="Use it in a rule, declare it as an output, or take it out of the declaration.",
        explanation="Whatever its value is, no answer changes. Often a rule that should read it is missing, or reads "
        "another variable by mistake.",
        severity=_WARNING,
        failing=code(f"{_FEE}  input weeks content integer\n{_BODY}"),
        mended=code(f"{_FEE}{_BODY}"),
    ),
    "unused-structure": Entry(
        message="No rule uses the structure `{name}`.",
        help="Take its declaration away, or use it.",
        explanation="None of its fields is read, and none of its values is made. What another file may use, because "
        "its module offers it in a ```catala-metadata block, is not counted.",
        severity=_WARNING,
        failing=code(f"{_PERSON}\ndeclaration adult content integer equals 18"),
        mended=code("declaration adult content integer equals 18"),
    ),
    "unused-field": Entry(
        message="No rule uses the field `{field}` of the structure `{structure}`.",
        help="Read it in a rule, or take it out of the declaration.",
        explanation="Whoever asks must give a value for it, and no answer changes with that value.",
        severity=_WARNING,
        failing=code(f"{_PERSON}  data height content decimal\n\n{_ASKS}"),
        mended=code(f"{_PERSON}\n{_ASKS}"),
    ),
    "unused-enumeration": Entry(
        message="No rule uses the enumeration `{name}`.",
        help="Take its declaration away, or use it.",
        explanation="None of its cases is made or matched. What another file may use, because its module offers it in "
        "a ```catala-metadata block, is not counted.",
        severity=_WARNING,
        failing=code(f"{_USE}\ndeclaration adult content integer equals 18"),
        mended=code("declaration adult content integer equals 18"),
    ),
    "unused-case": Entry(
        message="No rule uses the case `{case}` of the enumeration `{enumeration}`.",
        help="Use it in a rule, or take it out of the declaration.",
        explanation="No rule makes this case or matches it, and no fact can bring it.",
        severity=_WARNING,
        failing=code(
            f"{_USE}  -- Garden\n\ndeclaration by_day content Use equals Office\n\n"
            "declaration by_night content Use equals Home"
        ),
        mended=code(
            f"{_USE}\ndeclaration by_day content Use equals Office\n\ndeclaration by_night content Use equals Home"
        ),
    ),
    "unused-let": Entry(
        message="The name `{name}` is given here, and nothing reads it.",
        help="Read it after `in`, or take `let {name} equals …` away.",
        explanation="The value is worked out in vain; often the expression reads another variable by mistake.",
        severity=_WARNING,
        failing=code(f"{_FEE}{_BODY.replace('$5 *', 'let rate equals $5 in $4 *')}"),
        mended=code(f"{_FEE}{_BODY.replace('$5 *', 'let rate equals $5 in rate *')}"),
    ),
    "replaces-everything": Entry(
        message="All fields of `{structure}` are replaced here, so that nothing is left of the value before.",
        help="Make a new value, `{structure} {{ … }}`, or leave out the fields that stay.",
        explanation="`but replace` keeps the fields that are not named; here all are named.",
        severity=_WARNING,
        failing=code(
            f"{_PERSON}\ndeclaration grown content Person depends on person content Person equals\n"
            "  person but replace { -- age: 18 }\n\n"
            "declaration adult content boolean depends on person content Person\n  equals person.age >= 18"
        ),
        mended=code(
            f"{_PERSON}\ndeclaration grown content Person depends on person content Person equals\n"
            "  Person { -- age: person.age + 1 }\n\n"
            "declaration adult content boolean depends on person content Person\n  equals person.age >= 18"
        ),
    ),
}

_WORDING = {
    "narrow-not": Entry(
        message="`not` belongs to `{operand}` alone here, and the result is compared with `{sign}`.",
        help="Write `not ({meant})` if the comparison is to be denied, or parentheses around `not {operand}`.",
        explanation="`not` binds more tightly than a comparison: `not a = b` is read as `(not a) = b`.",
        severity=_WARNING,
        failing=code(
            "declaration differ content boolean depends on a content boolean, b content boolean equals\n  not a = b"
        ),
        mended=code(
            "declaration differ content boolean depends on a content boolean, b content boolean equals\n  not (a = b)"
        ),
    ),
    "days-with-months": Entry(
        message="The difference of two dates is a number of days, and `{months}` is none.",
        help="Compare dates: add `{months}` to `{first}`, and compare the result with `{last}`.",
        explanation="Months and years have no fixed number of days, so that such a comparison cannot be decided: "
        "applied, the rule would stop.",
        severity=_WARNING,
        failing=code(
            "declaration late content boolean depends on due content date, paid content date equals\n"
            "  paid - due > 3 month"
        ),
        mended=code(
            "declaration late content boolean depends on due content date, paid content date equals\n"
            "  paid > due + 3 month"
        ),
    ),
    "deprecated-sum": Entry(
        message="`sum {type} of` is an old form that is leaving the language.",
        help="Write `{module}.sum of {list}`.",
        explanation="The standard library has a function `sum` for each kind that can be summed: `Integer.sum`, "
        "`Decimal.sum`, `Money.sum` and `Duration.sum`.",
        severity=_WARNING,
        failing=code(
            "declaration total content money depends on payments content list of money equals\n  sum money of payments"
        ),
        mended=code(
            "declaration total content money depends on payments content list of money equals\n"
            "  combine all payment among payments in before initially $0 with before + payment"
        ),
    ),
}

_TRY = "declaration scope Try:\n  output age content integer\n\nscope Try:\n  definition age equals 18"

_ATTRIBUTES = {
    "unknown-attribute": Entry(
        message="`#[{attribute}]` means nothing here.",
        help="Check its spelling, or take it away. Attributes of a plug-in have a dot in their name.",
        explanation="Attributes say something about what follows them. Those that are understood: `test`, "
        "`implements`, `reading`, `doc`, `description`, `label`, `error.message`, `debug.print`, `json` and "
        "`implicit_position_argument`.",
        severity=_WARNING,
        failing=code(f"#[tset]\n{_TRY}"),
        mended=code(f"#[test]\n{_TRY}"),
    ),
    "misplaced-attribute": Entry(
        message="`#[{attribute}]` has no effect in this place.",
        help="It belongs before {where}.",
        explanation="An attribute speaks of what comes right after it, and each is understood in certain places only.",
        severity=_WARNING,
        failing=code(_TRY.replace("  output", "  #[test]\n  output")),
        mended=code(f"#[test]\n{_TRY}"),
    ),
    "attribute-value": Entry(
        message="`#[{attribute}]` takes {takes}.",
        help="Mend what follows the attribute's name.",
        explanation="Some attributes stand alone, such as `#[test]`; others say something after `=`, between quotes.",
        severity=_WARNING,
        failing=code(f'#[test = "yes"]\n{_TRY}'),
        mended=code(f"#[test]\n{_TRY}"),
    ),
}

ENTRIES: dict[str, Entry] = {**_UNUSED, **_WORDING, **_ATTRIBUTES}
