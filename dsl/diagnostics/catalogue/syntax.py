"""Messages about the words and clauses of rules.

One long table, as every entry carries its own failing and mended text; the entries follow the text they speak of:
names, what is missing, what is too much, what the reader would have to guess at. Those about signs and numbers, which
come first, stand in `signs`.
"""

from __future__ import annotations

from dsl.diagnostics.catalogue import signs
from dsl.diagnostics.catalogue.entry import Entry
from dsl.diagnostics.catalogue.examples import TERMS, clause, code, holds, months

_AREA = (
    "declaration scope Fee:\n  input land_area content decimal\n  output is_due condition\n\n"
    "scope Fee:\n  rule is_due under condition {} > 2.0 consequence fulfilled"
)

_TWICE = "declaration twice content integer depends on months content integer equals months * 2"

_OF_TWO = code(
    "declaration after content integer depends on age content integer, more content integer equals age + more\n\n"
    "declaration term content integer depends on age content integer equals after of {}"
)

_NAMES = {
    "reserved-name": Entry(
        message="`{name}` is a built-in function and cannot be the name of anything else.",
        help="Choose another name.",
        explanation="The names of the built-in functions (`round`, `number`, `integer`, `decimal`, `money`, "
        "`impossible`) always mean those functions.",
        failing=code("declaration number content integer equals 24"),
        mended=code("declaration number_of_months content integer equals 24"),
    ),
    "keyword-as-name": Entry(
        message="`{word}` is a word of the language and cannot be a name.",
        help="Choose another name, such as `the_{word}`.",
        explanation="Words such as `rule`, `state` or `year` always have their own meaning.",
        failing=code("declaration structure Car:\n  data year content integer"),
        mended=code("declaration structure Car:\n  data model_year content integer"),
    ),
    "misspelt-keyword": Entry(
        message="`{word}` means nothing here.",
        help="Did you mean `{right}`?",
        explanation="The word stands where a word of the language is needed, and is nearly one.",
        failing=clause("definitoin months equals 24"),
        mended=clause("definition months equals 24"),
    ),
    "foreign-keyword": Entry(
        message="`{word}` is {tongue}, and the rules of this file are in {own}.",
        help="Write `{right}`.",
        explanation="The ending of a file's name says in which language its rules are written: `.catala_en` for "
        "English, `.catala_fr` for French, `.catala_pl` for Polish. Each has its own words for the same clauses.",
        failing=clause("définition months equals 24"),
        mended=clause("definition months equals 24"),
    ),
    "wrong-language": Entry(
        message="The rules of this file are written in {tongue}, but the ending of its name says {own}.",
        help="Let the name of the file end in `.catala_{code}`.",
        explanation="The ending of a file's name says in which language its rules are written: `.catala_en` for "
        "English, `.catala_fr` for French, `.catala_pl` for Polish. One file has one language.",
        failing=code(
            "déclaration champ d'application Warranty:\n  entrée age contenu entier\n  résultat months contenu entier"
            "\n\nchamp d'application Warranty:\n  définition months égal à age"
        ),
        mended=code(
            "declaration scope Warranty:\n  input age content integer\n  output months content integer"
            "\n\nscope Warranty:\n  definition months equals age"
        ),
    ),
    "name-in-parts": Entry(
        message="A name is one word, and `{words}` are two.",
        help="Write `{right}`.",
        explanation="The parts of a name are joined with `_`, so that it is clear where the name ends.",
        failing=code(_AREA.format("land area")),
        mended=code(_AREA.format("land_area")),
    ),
    "article": Entry(
        message="Names stand without an article, and `{word}` is one.",
        help="Leave `{word}` away.",
        explanation="The language reads `the` as a name like any other.",
        failing=holds("the age > 3"),
        mended=holds("age > 3"),
    ),
    "number-in-words": Entry(
        message="Numbers are written with digits, and `{word}` is a word.",
        help="Write `{number}`.",
        explanation="The language reads `one` as a name like any other.",
        failing=clause("definition term equals one year"),
        mended=clause("definition term equals 1 year"),
    ),
    "full-stop": Entry(
        message="A clause ends without a full stop.",
        help="Leave the point away; a decimal has digits behind its point.",
        explanation="A point leads into the parts of a value, as in `person.age`.",
        failing=clause("definition months equals 2.\n\n  definition rate equals 2.0"),
        mended=clause("definition months equals 2\n\n  definition rate equals 2.0"),
    ),
    "attribute-sign": Entry(
        message="An attribute begins with `#[`, and this one with `[`.",
        help="Write `#[{name} …]`.",
        explanation="`[` alone begins a list.",
        failing=clause('definition months equals 2\n\n  [doc = "Of all."]\n  definition rate equals 2.0'),
        mended=clause('definition months equals 2\n\n  #[doc = "Of all."]\n  definition rate equals 2.0'),
    ),
    "condition-with-content": Entry(
        message="A condition is declared without the word `content`.",
        help="Write `{name} condition`.",
        explanation="`condition` says both: that the variable is true or false, and that it is false unless a rule "
        "fulfils it. `content boolean` says the first only.",
        failing=code("declaration scope Fee:\n  output is_due content condition"),
        mended=code("declaration scope Fee:\n  output is_due condition"),
    ),
    "capital-needed": Entry(
        message="The name `{name}` must start with a capital letter here.",
        help="Write `{right}`.",
        explanation="Structures, enumerations, their cases, scopes and modules start with a capital letter; values "
        "and functions with a small one.",
        failing=code("declaration structure car:\n  data age content integer"),
        mended=code("declaration structure Car:\n  data age content integer"),
    ),
    "match-before-field": Entry(
        message="The field `{name}` reads as one more case of the `match` before it.",
        help="Put the `match` in parentheses: `(match ... with pattern ...)`.",
        explanation="The cases of a `match` start with two dashes, as fields do, and go on for as long as there are "
        "some. In a field that others follow, a `match` stands in parentheses.",
        failing=code(
            "declaration structure Bill:\n  data sum content integer\n  data paid content boolean\n\n"
            "declaration bill content Bill\n  depends on part content optional of integer\n  equals\n    Bill {\n"
            "      -- sum: match part with pattern\n        -- Present content n: n\n        -- Absent: 0\n"
            "      -- paid: true\n    }"
        ),
        mended=code(
            "declaration structure Bill:\n  data sum content integer\n  data paid content boolean\n\n"
            "declaration bill content Bill\n  depends on part content optional of integer\n  equals\n    Bill {\n"
            "      -- sum: (match part with pattern\n        -- Present content n: n\n        -- Absent: 0)\n"
            "      -- paid: true\n    }"
        ),
    ),
    "small-letter-needed": Entry(
        message="The name `{name}` must start with a small letter here.",
        help="Write `{right}`.",
        explanation="Values and functions start with a small letter; structures, enumerations, their cases, scopes "
        "and modules with a capital one.",
        failing=code("declaration structure Car:\n  data Age content integer"),
        mended=code("declaration structure Car:\n  data age content integer"),
    ),
    "unknown-type-word": Entry(
        message="There is no type `{name}`.",
        help="The built-in types are `integer`, `decimal`, `money`, `date`, `duration` and `boolean`.",
        explanation="A type with a small letter is one of the built-in ones; all others start with a capital letter.",
        failing=code("declaration age content number_of_years equals 24"),
        mended=code("declaration age content integer equals 24"),
    ),
    "built-in-alone": Entry(
        message="The built-in function `{name}` stands here without a value to work on.",
        help="Write `{name} of value`.",
        explanation="Built-in functions are not values themselves: `of` and what they work on always follow.",
        failing=clause("definition rate equals round"),
        mended=clause("definition rate equals round of 2.5"),
    ),
    "built-in-arguments": Entry(
        message="The built-in function `{name}` takes one argument.",
        help="Put the call between parentheses if what follows the comma is not meant for it.",
        explanation="A function takes every comma after it: `(round of a, b)` hands it two arguments.",
        failing=clause("definition rate equals round of rate, rate"),
        mended=clause("definition rate equals round of 2.5"),
    ),
    "tuple-index": Entry(
        message="The parts of a tuple are counted from 1, so there is no part {index}.",
        help="Write `.1` for the first part.",
        explanation="The first part of a tuple is `.1`, the second `.2`.",
        failing=months("(age, 24).0"),
        mended=months("(age, 24).1"),
    ),
    "tuple-path": Entry(
        message="`{words}` is read as one decimal number here, not as two steps into a tuple.",
        help="Put the first step between parentheses: `(name.{first}).{second}`.",
        explanation="Digits, a point and digits always make one number. Parentheses keep two steps apart.",
        failing=months("((age, 24), 12).1.2"),
        mended=months("(((age, 24), 12).1).2"),
    ),
    "missing-role": Entry(
        message="The declaration of `{name}` does not say where its value comes from.",
        help="Put `input`, `output`, `context` or `internal` before the name.",
        explanation="An `input` is given by whoever asks, an `output` is defined here and answered, an `internal` is "
        "defined here and kept, and a `context` has a value here that may be overridden.",
        failing=code("declaration scope Warranty:\n  months content integer"),
        mended=code("declaration scope Warranty:\n  output months content integer"),
    ),
    "internal-output": Entry(
        message="`{name}` cannot be both `internal` and `output`.",
        help="Write `output` if it is part of the answer, `internal` if not.",
        explanation="An internal value is not seen from outside; an output is.",
        failing=code("declaration scope Warranty:\n  internal output months content integer"),
        mended=code("declaration scope Warranty:\n  output months content integer"),
    ),
    "subscope-role": Entry(
        message="`{name}` is a scope within this scope and cannot be `{role}`.",
        help="Leave `{role}` out.",
        explanation="The inputs of a scope within a scope are defined one by one, as in `definition {name}.age equals "
        "3`. Only `output` may stand before its name.",
        failing=code(
            "declaration scope Car:\n  output age content integer\n\ndeclaration scope Warranty:\n  input car scope Car"
        ),
        mended=code(
            "declaration scope Car:\n  output age content integer\n\ndeclaration scope Warranty:\n  car scope Car"
        ),
    ),
}

_MISSING = {
    "missing-colon": Entry(
        message="A colon is missing after `{before}`.",
        help="Write `:` there.",
        explanation="A colon stands between the head of a scope or declaration and what it holds, and before the "
        "value of a field or of a case.",
        failing=code("declaration structure Car\n  data age content integer"),
        mended=code("declaration structure Car:\n  data age content integer"),
    ),
    "missing-equals": Entry(
        message="The word `equals` is missing before the value.",
        help="A definition reads `definition name equals value`.",
        explanation="`equals` stands between what is defined, with its conditions, and its value.",
        failing=clause("definition months 24"),
        mended=clause("definition months equals 24"),
    ),
    "missing-fulfilled": Entry(
        message="This rule does not say whether its condition is fulfilled.",
        help="End the rule with `fulfilled` or `not fulfilled`.",
        explanation="A rule says that a condition holds or does not hold. To give another value, use `definition`.",
        failing=clause("rule is_due under condition age > 3 consequence\n\n  definition months equals 24"),
        mended=clause("rule is_due under condition age > 3 consequence fulfilled\n\n  definition months equals 24"),
    ),
    "missing-content": Entry(
        message="The word `content` is missing before the type.",
        help="Write it between the name and the type: `name content type`.",
        explanation="`content` says what kind of value a name holds.",
        failing=code("declaration structure Car:\n  data age integer"),
        mended=code("declaration structure Car:\n  data age content integer"),
    ),
    "missing-consequence": Entry(
        message="The condition of this rule has no `consequence`.",
        help="Write `consequence` after the condition: `under condition ... consequence equals ...`.",
        explanation="`consequence` ends the condition and starts what follows from it.",
        failing=clause("definition months under condition is_new equals 24"),
        mended=clause("definition months under condition is_new consequence equals 24"),
    ),
    "missing-then": Entry(
        message="This `if` has no `then`.",
        help="Write `if ... then ... else ...`.",
        explanation="`then` ends the condition of an `if`.",
        failing=months("if is_new 24 else 12"),
        mended=months("if is_new then 24 else 12"),
    ),
    "missing-else": Entry(
        message="This `if` has no `else`.",
        help="Say what holds otherwise: `if ... then ... else ...`.",
        explanation="An expression always has a value, so an `if` must say which one where its condition does not "
        "hold. A value that exists only under a condition is a definition `under condition`.",
        failing=months("if is_new then 24\n\n  definition rate equals 0.5"),
        mended=months("if is_new then 24 else 12\n\n  definition rate equals 0.5"),
    ),
    "missing-in": Entry(
        message="This `let` has no `in`.",
        help="Write `let name equals value in expression`.",
        explanation="A `let` gives a name to a value for use in the expression after `in`, and only there.",
        failing=months("let half equals 12\n\n  definition rate equals 0.5"),
        mended=months("let half equals 12 in half * 2\n\n  definition rate equals 0.5"),
    ),
    "missing-of": Entry(
        message="The word `of` is missing between `{before}` and `{word}`.",
        help="Write `{before} of {word}`.",
        explanation="A function stands before its argument with `of` between them.",
        failing=code(f"{_TWICE}\n\ndeclaration term content integer equals twice 12"),
        mended=code(f"{_TWICE}\n\ndeclaration term content integer equals twice of 12"),
    ),
    "missing-word": Entry(
        message="The word {missing} is missing after `{before}`.",
        help="Write {missing} there.",
        explanation="Sentences about lists have fixed words: `for all x among list we have condition`, "
        "`map each x among list to value`, `combine all x among list in sum initially 0 with value`.",
        failing=holds("for x among ages we have x > 3"),
        mended=holds("for all x among ages we have x > 3"),
    ),
    "missing-dashes": Entry(
        message="Two dashes are missing before `{word}` or the name in front of it.",
        help="Write `--` before each case and each field.",
        explanation="Every case of an enumeration or of a match, and every field given a value, starts with `--`.",
        failing=code("declaration enumeration Kind:\n  New\n  -- Used"),
        mended=code("declaration enumeration Kind:\n  -- New\n  -- Used"),
    ),
    "missing-expression": Entry(
        message="Nothing that could be a value stands after `{after}`.",
        help="Write the value there.",
        explanation="After `equals`, after an operator or after an opening bracket there must be an expression: a "
        "name, a number, a condition or a computation.",
        failing=months("age +\n\n  definition rate equals 0.5"),
        mended=months("age + 1\n\n  definition rate equals 0.5"),
    ),
    "match-without-cases": Entry(
        message="This `match` has no cases.",
        help="Write `match value with pattern -- Case : ...`.",
        explanation="After `with pattern` the cases follow, each with two dashes, its name, a colon and a value.",
        failing=months("match age\n\n  definition rate equals 0.5"),
        mended=months("match Present content age with pattern -- Present content n : n -- Absent : 0"),
    ),
    "cases-without-match": Entry(
        message="These cases have no `match` before them.",
        help="Write `match` before the value, and parentheses around a value made of several words.",
        explanation="A choice between cases reads `match value with pattern -- Case : ...`.",
        failing=months("bought with pattern -- Present content n : n -- Absent : 0"),
        mended=months("match Present content age with pattern -- Present content n : n -- Absent : 0"),
    ),
    "unclosed-bracket": Entry(
        message="The `{opened}` that opens here is not closed.",
        help="Write {closing} where it ends.",
        explanation="Every opening bracket needs its closing one in the same clause.",
        failing=months("(age + 1\n\n  definition rate equals 0.5"),
        mended=months("(age + 1)\n\n  definition rate equals 0.5"),
    ),
    "unfinished-clause": Entry(
        message="A clause is not complete, and {where} comes too early.",
        help="Here could stand {expected}.",
        explanation="The next clause starts, or the rules end, before everything that the clause needs has been said.",
        failing=code("declaration scope"),
        mended=code("declaration scope Warranty:\n  output months content integer"),
    ),
}

_SURPLUS = {
    "unexpected-word": Entry(
        message="`{word}` cannot stand here.",
        help="Here could stand {expected}.",
        explanation="The words before it make sense, and this one does not go on from them. Often a word is missing "
        "just before it, or one is too many.",
        failing=months("24 then"),
        mended=months("24"),
    ),
    "extra-bracket": Entry(
        message="This `{sign}` closes nothing.",
        help="Leave it out, or open the bracket where it should start.",
        explanation="Every closing bracket needs its opening one in the same clause.",
        failing=months("age + 1)"),
        mended=months("(age + 1)"),
    ),
    "rule-with-value": Entry(
        message="A rule does not give a value: it says whether a condition is fulfilled.",
        help="Write `definition` instead of `rule`, or end with `fulfilled`.",
        explanation="`rule` is for conditions and ends with `fulfilled` or `not fulfilled`; `definition` gives values "
        "and ends with `equals` and an expression.",
        failing=clause("rule months equals 24"),
        mended=clause("definition months equals 24"),
    ),
    "definition-fulfilled": Entry(
        message="A definition gives a value with `equals`; only a rule is `fulfilled`.",
        help="Write `rule` instead of `definition`, or give a value.",
        explanation="`rule` is for conditions and ends with `fulfilled` or `not fulfilled`; `definition` gives values.",
        failing=clause("definition is_due under condition age > 3 consequence fulfilled"),
        mended=clause("rule is_due under condition age > 3 consequence fulfilled"),
    ),
    "rule-outside-scope": Entry(
        message="`{word}` can stand only in a scope, and no scope is open here.",
        help="Open the scope before it: `scope Name:`.",
        explanation="A declaration says which values a scope has. What they are is said in a block of its own, "
        "opened by `scope` and the name.",
        failing=code(f"{TERMS}\n  definition months equals 24"),
        mended=clause("definition months equals 24"),
    ),
    "date-rounding-form": Entry(
        message="How dates are rounded is said with `date round up` or `date round down`, not with `{word}`.",
        help="Write `date round up` or `date round down`.",
        explanation="A month after 31 January there is no 31 February; the scope says whether the first day of March "
        "or the last of February is meant.",
        failing=clause("date rounded up"),
        mended=clause("date round up"),
    ),
    "lost-attribute": Entry(
        message="Nothing follows the attribute `{attribute}` that it could belong to.",
        help="Put it before the declaration or the rule that it speaks of.",
        explanation="An attribute belongs to what comes right after it.",
        failing=code("declaration age content integer equals 24\n#[test]"),
        mended=code("#[test]\ndeclaration scope Try:\n  output age content integer"),
    ),
    "too-deeply-nested": Entry(
        message="This expression nests more than {limit} levels deep.",
        help="Give a name to a part of it with `let`, or define a further variable.",
        explanation="Every bracket, operator and condition within another makes a level. A text this deep cannot be "
        "checked by a reader either.",
        failing=months("(" * 250 + "age" + ")" * 250),
        mended=months("(age)"),
    ),
}

_GUESSES = {
    "mixed-and-or": Entry(
        message="`{first}` and `{second}` stand side by side, and it is not clear which is meant first.",
        help="Put parentheses around what belongs together.",
        explanation="Readers of law group conjunctions in different ways. The language takes no side: where two of "
        "`and`, `or`, `xor` meet, parentheses must say which comes first.",
        failing=holds("is_new and is_car or age > 3"),
        mended=holds("(is_new and is_car) or age > 3"),
    ),
    "chained-xor": Entry(
        message="Several `{first}` in a row are true for one but also for three, which is seldom meant.",
        help="Put parentheses, or say in other words that exactly one holds.",
        explanation="`a xor b xor c` is true if all three are. Parentheses say that this is meant.",
        failing=holds("is_new xor is_car xor age > 3"),
        mended=holds("is_new xor (is_car xor age > 3)"),
    ),
    "chained-comparison": Entry(
        message="A comparison cannot be compared again with `{sign}`.",
        help="Write two comparisons with `and` between them: `a < b and b < c`.",
        explanation="A comparison is true or false; the next sign would compare that with a number.",
        failing=holds("0 < age < 3"),
        mended=holds("0 < age and age < 3"),
    ),
    "open-scrutinee": Entry(
        message="It is not clear whether `with pattern` belongs to all of `{words}` or to its last part.",
        help="Put parentheses around the value that is matched.",
        explanation="`with pattern` binds more tightly than a call or an operator, so a value that ends in one stands "
        "between parentheses after `match`.",
        failing=months("match ages contains 3 with pattern -- Present content n : n -- Absent : 0"),
        mended=months("match (Present content age) with pattern -- Present content n : n -- Absent : 0"),
    ),
    "operator-in-argument": Entry(
        message="`of` binds closer than `{sign}`, so `{argument}` is not one argument.",
        help="Write `({argument})`.",
        explanation="What `of` is given ends at an operator such as `+` or `>`: `f of a, b + c` means "
        "`(f of a, b) + c`. An argument that holds an operator stands in parentheses.",
        failing=_OF_TWO.format("age + 1, 2"),
        mended=_OF_TWO.format("(age + 1), 2"),
    ),
}

ENTRIES: dict[str, Entry] = {**signs.ENTRIES, **_NAMES, **_MISSING, **_SURPLUS, **_GUESSES}
