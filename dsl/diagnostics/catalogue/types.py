"""Messages about types: what a word refers to, and what can be done with it."""

from __future__ import annotations

from dsl.diagnostics.catalogue.entry import Entry, Severity
from dsl.diagnostics.catalogue.examples import amount, code, condition

_FEE = (
    "declaration scope Fee:\n  input days content integer\n  output fee content money\n\n"
    "scope Fee:\n  definition fee equals $5 * days\n\n"
    "declaration scope Total:\n  output total content money\n\nscope Total:\n  definition total equals "
)

_USE = "declaration enumeration Use:\n  -- Other\n\n"

_VALUES = {
    "type-mismatch": Entry(
        message="This is {found}, but {needed} is needed{because}.",
        help="Write {needed}, or change the declaration.",
        explanation="Numbers, amounts, dates and conditions are never turned into one another silently.",
        failing=amount("5000"),
        mended=amount("$5,000"),
    ),
    "cannot-compare": Entry(
        message="With `{sign}`, {left} cannot be compared with {right}.",
        help="Compare two values of one kind.",
        explanation="A comparison takes two values of the same type: an amount with an amount, a date with a date.",
        failing=condition("value > 5000000"),
        mended=condition("value > $5,000,000"),
    ),
    "no-such-operation": Entry(
        message="`{sign}` is not defined between {left} and {right}.",
        help="Turn one of them into the kind that is meant, such as with `decimal of`.",
        explanation="The signs of arithmetic are defined for certain kinds only: an amount times a number is an "
        "amount, but an amount times an amount is nothing that a law could mean.",
        failing=amount("value * value"),
        mended=amount("value * size"),
    ),
    "suffix-mismatch": Entry(
        message="The suffix of `{sign}` asks for {suffix}, but {left} and {right} stand here.",
        help="Take the suffix away: the sign is understood from what it stands between.",
        explanation="A suffix (`+$`, `<=@`, …) insists on a kind; it is never needed.",
        failing=condition("value >@ $5"),
        mended=condition("value > $5"),
    ),
    "cannot-negate": Entry(
        message="There is no negative of {type}.",
        help="For a condition, write `not`.",
        explanation="Numbers, amounts and durations have a negative.",
        failing=condition("start < - start"),
        mended=condition("size < - 1.0"),
    ),
    "cannot-convert": Entry(
        message="`{word} of` takes {allowed}, not {type}.",
        help="Give it a value that it takes, or leave the conversion out.",
        explanation="`integer of`, `decimal of`, `money of` and `round of` turn a few kinds of value into one another.",
        failing=amount("money of start"),
        mended=amount("money of size"),
    ),
    "type-not-known": Entry(
        message="What kind of value this is cannot be told from the text.",
        help="Say it by a declaration, or bind it to something whose kind is known.",
        explanation="An empty list says nothing of its items; comparing two of them leaves the kind open.",
        failing=condition("[] = []"),
        mended=condition("payments = []"),
    ),
    "functions-not-comparable": Entry(
        message="Functions cannot be compared: wherever this is reached, the evaluation fails.",
        help="Compare what they give for some value.",
        severity=Severity.WARNING,
        explanation="Two functions may give the same for every value without anyone being able to tell.",
        failing=code(
            "declaration double content integer depends on n content integer equals n * 2\n\n"
            "declaration same content boolean equals double = double"
        ),
        mended=code(
            "declaration double content integer depends on n content integer equals n * 2\n\n"
            "declaration same content boolean equals double of 2 = double of 3"
        ),
    ),
    "cannot-take-apart": Entry(
        message="{names} names are given here, but the value is {type}.",
        help="Give as many names as the value has parts, or one for the whole.",
        explanation="Names between parentheses take the items of a tuple, one each.",
        failing=amount("let (first, second) equals value in first"),
        mended=amount("let (first, second) equals (value, units) in first"),
    ),
    "no-such-item": Entry(
        message="There is no item {index} in {type}.",
        help="Items of a tuple count from 1.",
        explanation="`.1` is the first item of a tuple; other values have no numbered items.",
        failing=amount("(value, units).3"),
        mended=amount("(value, units).1"),
    ),
}

_NAMES = {
    "unknown-name": Entry(
        message="Nothing here is named `{name}`.",
        help="Check the spelling, or declare it as a variable of the scope.",
        explanation="A name in a rule is a variable of its scope, a name bound in the rule itself, or a constant.",
        failing=amount("valeu"),
        mended=amount("value"),
    ),
    "first-state-reads-itself": Entry(
        message="The first state of `{variable}` cannot read `{variable}`: there is nothing before it.",
        help="Define the first state from other variables.",
        explanation="Within the definition of a state, the variable means its state before.",
        failing=code(
            "declaration scope Fee:\n  output fee content money\n    state gross\n    state net\n\n"
            "scope Fee:\n  definition fee state gross equals fee\n  definition fee state net equals fee"
        ),
        mended=code(
            "declaration scope Fee:\n  output fee content money\n    state gross\n    state net\n\n"
            "scope Fee:\n  definition fee state gross equals $5\n  definition fee state net equals fee"
        ),
    ),
    "not-a-function": Entry(
        message="`{name}` is {type}, and depends on nothing that could follow `of`.",
        help="Leave `of` and what follows it away, or write an operator.",
        explanation="`of` gives a function, or a variable declared with `depends on`, what it depends on.",
        failing=amount("value of units"),
        mended=amount("value * units"),
    ),
    "sign-before-call": Entry(
        message="`{sign}` binds closer than `of`: this reads as `({sign} {name}) of ...`.",
        help="Write `{sign} ({name} of ...)`.",
        explanation="What `of` gives stands in parentheses where `not` or `-` is before it.",
        failing=code(
            "declaration is_even content boolean\n  depends on n content integer\n  equals n / 2 = 1.0\n\n"
            "declaration is_odd content boolean\n  depends on n content integer\n  equals not is_even of n"
        ),
        mended=code(
            "declaration is_even content boolean\n  depends on n content integer\n  equals n / 2 = 1.0\n\n"
            "declaration is_odd content boolean\n  depends on n content integer\n  equals not (is_even of n)"
        ),
    ),
    "not-general": Entry(
        message="`{variable}` is declared to be anything, but this works for {only} alone.",
        help="Declare the type that is meant, or leave out what works for that type alone.",
        explanation="Who calls the function chooses what `anything` is; its body must do for every choice.",
        failing=code("declaration next content anything of type t depends on x content anything of type t equals 1"),
        mended=code("declaration next content integer depends on x content integer equals x + 1"),
    ),
    "linked-variables": Entry(
        message="`{one}` and `{other}` are declared to be anything each, but this works only where they are the same.",
        help="Give them one name: `anything of type {one}` in both places.",
        explanation="Each declared type variable may be chosen apart from the others by whoever calls the function.",
        failing=code("declaration same content anything of type a depends on x content anything of type b equals x"),
        mended=code("declaration same content anything of type a depends on x content anything of type a equals x"),
    ),
    "single-tuple-parameter": Entry(
        message="`{name}` depends on a single tuple, which cannot be told apart from several values.",
        help="Let it depend on the parts of the tuple instead.",
        explanation="A function of several values can be given a tuple of them. One that takes a tuple as its only "
        "value would read the same.",
        failing=code("declaration first content money depends on pair content (money, integer) equals pair.1"),
        mended=code("declaration first content money depends on a content money, b content integer equals a"),
    ),
    "wrong-number-of-arguments": Entry(
        message="`{name}` depends on {needed} values, but {found} are given.",
        help="Give one value for each, with commas between them.",
        explanation="The declaration lists after `depends on` what is needed.",
        failing=code(
            "declaration fee content money depends on days content integer, rate content money equals rate * days\n\n"
            "declaration five content money equals fee of 5"
        ),
        mended=code(
            "declaration fee content money depends on days content integer, rate content money equals rate * days\n\n"
            "declaration five content money equals fee of 5, $2"
        ),
    ),
}

_CASES = {
    "unknown-case": Entry(
        message="No enumeration has a case `{case}`.",
        help="Check the spelling: the cases are listed in the declaration of the enumeration.",
        explanation="A word with a capital letter is a case of an enumeration that this file declares or uses.",
        failing=condition("project with pattern Lnad"),
        mended=condition("project with pattern Land"),
    ),
    "ambiguous-case": Entry(
        message="Several enumerations have a case `{case}`.",
        help="Say which is meant: {options}.",
        explanation="The name of an enumeration before the case, with a dot, tells which one is meant.",
        failing=code(
            "declaration enumeration Use:\n  -- Other\n\ndeclaration enumeration Kind:\n  -- Other\n\n"
            "declaration usual content Use equals Other"
        ),
        mended=code(
            "declaration enumeration Use:\n  -- Other\n\ndeclaration enumeration Kind:\n  -- Other\n\n"
            "declaration usual content Use equals Use.Other"
        ),
    ),
    "case-without-content": Entry(
        message="`{case}` carries no content.",
        help="Leave `content` and what follows it away.",
        explanation="A case carries a value only if its declaration says `content`.",
        failing=code(
            "declaration enumeration Use:\n  -- Other\n\ndeclaration usual content Use equals Other content 3"
        ),
        mended=code(f"{_USE}declaration usual content Use equals Other"),
    ),
    "content-missing": Entry(
        message="`{case}` carries a value of type {type}, which is not given.",
        help="Write `{case} content …`.",
        explanation="A case whose declaration says `content` comes with a value.",
        failing=code(
            "declaration enumeration Use:\n  -- Farm content decimal\n\ndeclaration usual content Use equals Farm"
        ),
        mended=code(
            "declaration enumeration Use:\n  -- Farm content decimal\n\n"
            "declaration usual content Use equals Farm content 3.0"
        ),
    ),
    "missing-case": Entry(
        message="This `match` says nothing for {missing}.",
        help="Add {arms}, or `-- anything: …` for all the rest.",
        explanation="A `match` says what holds for each case of the enumeration, so that none is forgotten.",
        failing=amount("match project with pattern -- Electricity content size: $5 -- Land content size: $6"),
        mended=amount(
            "match project with pattern -- Electricity content size: $5 -- Land content size: $6 -- Other: $0"
        ),
    ),
    "duplicate-case": Entry(
        message="`{case}` is matched twice.",
        help="Take one of the two away.",
        explanation="The second could never apply.",
        failing=amount("match project with pattern -- Other: $5 -- Other: $6 -- anything: $0"),
        mended=amount("match project with pattern -- Other: $5 -- anything: $0"),
    ),
    "foreign-case": Entry(
        message="`{case}` is a case of {found}, but {needed} is matched here.",
        help="Use the cases of {needed}.",
        explanation="All cases of a `match` belong to the enumeration of the value that is matched.",
        failing=amount("match project with pattern -- Other: $5 -- Present content x: $6 -- anything: $0"),
        mended=amount("match project with pattern -- Other: $5 -- anything: $0"),
    ),
    "wildcard-not-last": Entry(
        message="`-- anything` stands for all the rest, so that this case can never be reached.",
        help="Put `-- anything` last.",
        explanation="Cases are tried in order.",
        failing=amount("match project with pattern -- Other: $5 -- anything: $0 -- Land content size: $6"),
        mended=amount("match project with pattern -- Other: $5 -- Land content size: $6 -- anything: $0"),
    ),
    "wildcard-alone": Entry(
        message="A `match` with nothing but `-- anything` does not match anything.",
        help="Name the cases, or leave the `match` away.",
        explanation="Without a named case it is not known which enumeration is meant.",
        failing=amount("match project with pattern -- anything: $0"),
        mended=amount("$0"),
    ),
    "wildcard-unreachable": Entry(
        message="All cases are named before, so that `-- anything` can never apply.",
        help="Take it away.",
        explanation="It would hide from you a case that is added to the enumeration later.",
        severity=Severity.WARNING,
        failing=code(
            "declaration enumeration Use:\n  -- Home\n  -- Office\n\n"
            "declaration rate content money depends on use content Use equals\n"
            "  match use with pattern -- Home: $1 -- Office: $2 -- anything: $0"
        ),
        mended=code(
            "declaration enumeration Use:\n  -- Home\n  -- Office\n\n"
            "declaration rate content money depends on use content Use equals\n"
            "  match use with pattern -- Home: $1 -- Office: $2"
        ),
    ),
    "binding-out-of-reach": Entry(
        message="`{name}` is bound by `with pattern`, and does not reach so far.",
        help="Read it after `and`, directly behind the pattern; or write `match`, in which it reaches a whole case.",
        explanation="A name bound by `with pattern` reaches only the condition that follows directly after `and`: with "
        "`or` the case might be another one, and the consequence stands outside the condition.",
        failing=condition("project with pattern Land content area or area > 3.0"),
        mended=condition("project with pattern Land content area and area > 3.0"),
    ),
    "binding-ignored": Entry(
        message="The name `{name}` is bound here but reaches nothing.",
        help="Go on with `and …` to use it, write a `match`, or leave `content {name}` away.",
        explanation="A name bound by `with pattern` reaches only what follows directly after `and`.",
        severity=Severity.WARNING,
        failing=condition("units > 3 or project with pattern Land content area"),
        mended=condition("units > 3 or project with pattern Land"),
    ),
}

_STRUCTURES = {
    "no-fields": Entry(
        message="`{field}` is asked of {type}, which has no fields.",
        help="Only structures, and sub-scopes, have fields that are read with a dot.",
        explanation="A dot after a value reads a field of a structure.",
        failing=amount("value.capital"),
        mended=amount("investor.capital"),
    ),
    "unknown-field": Entry(
        message="`{structure}` has no field `{field}`.",
        help="Check the spelling: the fields are listed in its declaration.",
        explanation="The fields of a structure are those of its declaration; those of a scope are its outputs.",
        failing=amount("investor.captial"),
        mended=amount("investor.capital"),
    ),
    "missing-field": Entry(
        message="`{structure}` is made here without {missing}.",
        help="Give all its fields.",
        explanation="A structure is made with a value for each of its fields.",
        failing=amount("(Investor { -- capital: $5 }).capital"),
        mended=amount("(Investor { -- capital: $5 -- is_foreign: true }).capital"),
    ),
    "scope-call-outside-scope": Entry(
        message="A scope can be asked only from within a scope.",
        help="Move this into a scope, or make it a function.",
        explanation="Constants and functions stand outside all scopes.",
        failing=code(
            "declaration scope Fee:\n  output fee content money\n\nscope Fee:\n  definition fee equals $5\n\n"
            "declaration usual content money equals (output of Fee).fee"
        ),
        mended=code(
            "declaration scope Fee:\n  output fee content money\n\nscope Fee:\n  definition fee equals $5\n\n"
            "declaration scope Usual:\n  output fee content money\n\n"
            "scope Usual:\n  definition fee equals (output of Fee).fee"
        ),
    ),
    "unknown-input": Entry(
        message="The scope `{scope}` takes no input `{input}`.",
        help="Check the spelling: the inputs are listed in its declaration.",
        explanation="A scope is asked with its inputs and, if wanted, its context variables.",
        failing=code(_FEE + "(output of Fee with { -- weeks: 3 }).fee"),
        mended=code(_FEE + "(output of Fee with { -- days: 3 }).fee"),
    ),
    "missing-input": Entry(
        message="`{scope}` is asked without {missing}.",
        help="Give all its inputs.",
        explanation="What a scope declares as `input` must be given by whoever asks it.",
        failing=code(_FEE + "(output of Fee).fee"),
        mended=code(_FEE + "(output of Fee with { -- days: 3 }).fee"),
    ),
}

ENTRIES: dict[str, Entry] = {**_VALUES, **_NAMES, **_CASES, **_STRUCTURES}
