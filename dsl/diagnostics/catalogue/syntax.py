"""Messages about the words and clauses of rules.

One long table, as every entry carries its own failing and mended text; the entries follow the text they speak of:
signs and numbers, names, what is missing, what is too much, what the reader would have to guess at.
"""

from __future__ import annotations

from dsl.diagnostics.catalogue.entry import Entry
from dsl.diagnostics.catalogue.examples import code

_AREA = (
    "declaration scope Fee:\n  input land_area content decimal\n  output is_due condition\n\n"
    "scope Fee:\n  rule is_due under condition {} > 2.0 consequence fulfilled"
)


def _item(text: str) -> str:
    """A whole rule file around an item of a scope."""
    return code(f"{_SCOPE}\n\nscope Warranty:\n  {text}")


def _value(expression: str) -> str:
    """A whole rule file around an expression for a number of months."""
    return _item(f"definition months equals {expression}")


def _holds(expression: str) -> str:
    """A whole rule file around an expression for a condition."""
    return _item(f"definition is_due equals {expression}")


_SCOPE = """declaration scope Warranty:
  input bought content date
  input age content integer
  input is_new content boolean
  input is_car content boolean
  output months content integer
  output term content duration
  output price content money
  output rate content decimal
  output ages content list of integer
  output is_due condition"""

_TWICE = "declaration twice content integer depends on months content integer equals months * 2"

_OF_TWO = code(
    "declaration after content integer depends on age content integer, more content integer equals age + more\n\n"
    "declaration term content integer depends on age content integer equals after of {}"
)

_SIGNS = {
    "unknown-sign": Entry(
        message="The sign `{sign}` has no meaning in a rule.",
        help="Leave it out, or write the word for it.",
        explanation="Rules use letters, digits and a few signs. Signs of other notations have words instead: `and`, "
        "`or`, `not`, `>=`. Typographic quotes and dashes are not read either.",
        failing=_holds("is_new & is_car"),
        mended=_holds("is_new and is_car"),
    ),
    "name-sign": Entry(
        message="The name `{name}` holds `{sign}`, which a name cannot.",
        help="A name starts with a letter; letters, digits, `_` and `'` may follow.",
        explanation="Names are written with letters, digits and underscores, and start with a letter. A small letter "
        "starts the name of a value, a capital letter that of a structure, an enumeration or a scope.",
        failing=code("declaration _term content integer equals 24"),
        mended=code("declaration term content integer equals 24"),
    ),
    "caseless-name": Entry(
        message="The name `{name}` is written in a script without small and capital letters, and cannot be read.",
        help="Write the name in Latin letters, and the original in a docstring above it: `## {name}`.",
        explanation="The first letter of a name, small or capital, says whether a value or a kind of thing is meant. "
        "Scripts such as Lao or Thai have no such letters; names in them are kept in docstrings.",
        failing=code("declaration ລາຄາ content integer equals 24"),
        mended=code("## ລາຄາ\ndeclaration price content integer equals 24"),
    ),
    "loose-accent": Entry(
        message="The accents of `{name}` are signs of their own behind the letters.",
        help="Type the word anew, or save the file with composed letters (Unicode's form NFC).",
        explanation="An accented letter can be stored as one sign or as a letter and an accent, and some programs do "
        "the latter. The two look alike but are not the same name.",
        failing=code("declaration duree\u0301 content integer equals 24"),
        mended=code("declaration dureé content integer equals 24"),
    ),
    "unclosed-string": Entry(
        message="The text that starts here has no closing quote.",
        help='Put `"` where the text ends.',
        explanation='A text between quotes ends at the next quote. A quote inside it is written `\\"`.',
        failing=code('#[description = "Months of warranty]\ndeclaration term content integer equals 24'),
        mended=code('#[description = "Months of warranty"]\ndeclaration term content integer equals 24'),
    ),
    "unopened-string": Entry(
        message="The text that ends here has no opening quote.",
        help='Put `"` where the text starts.',
        explanation="Text stands between two quotes; without the first one its words are taken for rules.",
        failing=code('#[description = grown up"]\ndeclaration age content integer equals 24'),
        mended=code('#[description = "grown up"]\ndeclaration age content integer equals 24'),
    ),
    "string-in-rule": Entry(
        message="A text between quotes can stand only in an attribute, not in a rule.",
        help="Use an enumeration for a choice between words.",
        explanation="There are no texts among the values of a rule. A choice between words is an enumeration, which "
        "also makes sure that no word is misspelt.",
        failing=_value('"two years"'),
        mended=_value("24"),
    ),
    "number-too-long": Entry(
        message="This number has more than {limit} digits.",
        help="Check whether the number is meant.",
        explanation="Numbers are exact and may be large, but a number this long in a law is a slip of the hand.",
        failing=_value("1" * 1001),
        mended=_value("1000"),
    ),
    "grouped-number": Entry(
        message="`{words}` is not one number.",
        help="Write `{number}`.",
        explanation="A decimal has a point, and the digits of a number stand together. Only amounts of money may have "
        "commas between thousands, as in `$1,000`.",
        failing=_item("definition rate equals 1,5"),
        mended=_item("definition rate equals 1.5"),
    ),
    "bare-decimal": Entry(
        message="A decimal starts with a digit, and `{words}` does not.",
        help="Write `{number}`.",
        explanation="Digits are needed on both sides of the point, so that it is not taken for the one in "
        "`person.age`.",
        failing=_item("definition rate equals .5"),
        mended=_item("definition rate equals 0.5"),
    ),
    "minus-sticks": Entry(
        message="The minus sign belongs to the number after it, so no operator stands between the two values.",
        help="Write `{left} - {number}`, with a space on both sides of the sign.",
        explanation="`-1` is a negative number. To take one value from another, put spaces around the minus sign.",
        failing=_value("age -1"),
        mended=_value("age - 1"),
    ),
    "plural-unit": Entry(
        message="Units of time are written in the singular, and `{words}` is not.",
        help="Write `{number} {unit}`.",
        explanation="The units are `year`, `month` and `day`, whatever the number.",
        failing=_item("definition term equals 3 years"),
        mended=_item("definition term equals 3 year"),
    ),
    "unit-without-blank": Entry(
        message="A blank stands between a number and its unit, and `{words}` has none.",
        help="Write `{right}`.",
        explanation="`5 MW` is a number and a unit; digits and letters that touch are read as something else too "
        "easily.",
        failing=code("declaration power content decimal in MW equals 5MW"),
        mended=code("declaration power content decimal in MW equals 5 MW"),
    ),
    "currency-in-capitals": Entry(
        message="`{words}` is no amount: the code of a currency is written in capitals.",
        help="Write `{right}`; if `{name}` is a function, its argument stands after `of`: `{name} of {number}`.",
        explanation="An amount has the three capital letters of its currency before the number: `USD 10,000`.",
        failing=code("declaration fee content money in USD equals usd 10"),
        mended=code("declaration fee content money in USD equals USD 10"),
    ),
    "sign-in-rate": Entry(
        message="`{words}` is no rate: a rate has the code of its currency behind the number.",
        help="Write the code of the currency that is meant, as in `{number} {code} {per}`.",
        explanation="So much money for each of something is a `decimal in USD per ha`, written `12.50 USD per ha`. The "
        "sign `$` does not say which currency it is.",
        failing=code("declaration fee content money equals $5 per ha"),
        mended=code("declaration fee content decimal in USD per ha equals 5 USD per ha"),
    ),
    "amount-groups": Entry(
        message="The digits of `{words}` are not set off in groups of three, as amounts are.",
        help="Write `{right}`; where two values are meant, put a blank after the comma.",
        explanation="A comma in an amount stands between thousands. One that sets two arguments apart has a blank "
        "behind it: `f of USD 10, 5`.",
        failing=code("declaration fee content money in USD equals USD 10,00,000"),
        mended=code("declaration fee content money in USD equals USD 1,000,000"),
    ),
    "money-in-unit": Entry(
        message="`money in {unit}` is no amount of money: amounts are in one currency.",
        help="Write the code of a currency, as in `money in USD`; a rate or a price is a `decimal in {unit}`.",
        explanation="An amount is in a currency. So much for each hectare, or for each dollar, is a rate: "
        "`decimal in USD per ha`, `decimal in LAK per USD`.",
        failing=code("declaration price content money in USD per ha equals 5 USD per ha"),
        mended=code("declaration price content decimal in USD per ha equals 5 USD per ha"),
    ),
    "type-without-unit": Entry(
        message="`{type}` has no unit: only decimals have one, and amounts of money a currency.",
        help="Write `decimal in {unit}`.",
        explanation="A quantity is a number of a unit, which need not be a whole one: `decimal in MW` takes `5 MW` and "
        "`2.5 MW`.",
        failing=code("declaration power content integer in MW equals 5 MW"),
        mended=code("declaration power content decimal in MW equals 5 MW"),
    ),
    "decimal-duration": Entry(
        message="A duration is a whole number of units, and `{words}` is not.",
        help="Use a smaller unit, such as `18 month` for a year and a half.",
        explanation="Half a month has no fixed number of days, so durations are counted in whole years, months and "
        "days.",
        failing=_item("definition term equals 1.5 year"),
        mended=_item("definition term equals 18 month"),
    ),
    "currency-name": Entry(
        message="An amount has the sign of its currency or its code, but not both: `{name}` cannot stand here.",
        help="Write `{amount}`, or the code before the plain number, as in `USD 100`.",
        explanation="`$` stands for the one currency of plain `money`, whichever the law means. An amount that says "
        "its currency has its code in capitals and the number alone: `USD 100`.",
        failing=_item("definition price equals US$100"),
        mended=_item("definition price equals $100"),
    ),
    "date-form": Entry(
        message="`{date}` is not a date in the form that rules use.",
        help="Write year, month and day with all their digits between two bars: `|2026-01-31|`.",
        explanation="A date has four digits for the year and two each for the month and the day.",
        failing=_holds("bought < |2026-1-5|"),
        mended=_holds("bought < |2026-01-05|"),
    ),
    "date-month": Entry(
        message="There is no month {month}, so `{date}` is not a date.",
        help="Months go from 01 to 12 and stand before the day: `|2026-01-31|`.",
        explanation="The order is year, month, day.",
        failing=_holds("bought < |2026-31-01|"),
        mended=_holds("bought < |2026-01-31|"),
    ),
    "date-day": Entry(
        message="There is no day {day} in a month, so `{date}` is not a date.",
        help="Days go from 01 to 31.",
        explanation="The order is year, month, day, and the day has two digits.",
        failing=_holds("bought < |2026-01-32|"),
        mended=_holds("bought < |2026-01-31|"),
    ),
    "date-not-in-calendar": Entry(
        message="The calendar has no day `{date}`.",
        help="Check the length of the month; 29 February is in leap years only.",
        explanation="A date in a rule must be a day of the calendar that we all use, as it would have been counted in "
        "any year.",
        failing=_holds("bought < |2026-02-30|"),
        mended=_holds("bought < |2026-02-28|"),
    ),
    "date-year": Entry(
        message="Years are counted from 1, so `{date}` is not a date.",
        help="Use a year from 0001 to 9999.",
        explanation="The calendar has no year 0, and rules about the years before our era are not foreseen.",
        failing=_holds("bought < |0000-01-01|"),
        mended=_holds("bought < |0001-01-01|"),
    ),
    "date-suffix": Entry(
        message="There is no operator `{sign}`: dates can be compared, moved and subtracted, and nothing else.",
        help="Leave the `@` out, or use an operator that fits the values.",
        explanation="The `@` after an operator says that its values are dates. Dates are not multiplied, divided or "
        "negated.",
        failing=_value("age *@ 2"),
        mended=_value("age * 2"),
    ),
    "sign-for-equals": Entry(
        message="The value of a name is given with the word `equals`, not with `{sign}`.",
        help="Write `equals`.",
        explanation="`=` asks whether two values are the same. `equals` says what a name stands for.",
        failing=_item("definition months = 24"),
        mended=_item("definition months equals 24"),
    ),
    "equals-for-sign": Entry(
        message="Two values are compared with the sign `=`, not with the word `{word}`.",
        help="Write `=`.",
        explanation="`equals` says what a name stands for. `=` asks whether two values are the same.",
        failing=_holds("age equals 24"),
        mended=_holds("age = 24"),
    ),
    "comparison-in-words": Entry(
        message="A comparison is written with a sign, and `{words}` is none.",
        help="Write `{right}`.",
        explanation="The signs of comparison are `=`, `!=`, `<`, `<=`, `>` and `>=`: each says without doubt whether "
        "the limit itself belongs to it.",
        failing=_holds("age is at least 18"),
        mended=_holds("age >= 18"),
    ),
    "foreign-sign": Entry(
        message="`{sign}` is not a sign of this language.",
        help="Write `{right}`.",
        explanation="The signs of comparison are `=`, `!=`, `<`, `<=`, `>` and `>=`.",
        failing=_holds("age == 24"),
        mended=_holds("age = 24"),
    ),
    "wrong-separator": Entry(
        message="`{sign}` does not separate things here.",
        help="Write {right}.",
        explanation="The elements of a list are separated by `;`, the arguments of a function and the parts of a "
        "tuple by `,`.",
        failing=_item("definition ages equals [1, 2]"),
        mended=_item("definition ages equals [1; 2]"),
    ),
}

_NAMES = {
    "operator-in-argument": Entry(
        message="`of` binds closer than `{sign}`, so `{argument}` is not one argument.",
        help="Write `({argument})`.",
        explanation="What `of` is given ends at an operator such as `+` or `>`: `f of a, b + c` means "
        "`(f of a, b) + c`. An argument that holds an operator stands in parentheses.",
        failing=_OF_TWO.format("age + 1, 2"),
        mended=_OF_TWO.format("(age + 1), 2"),
    ),
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
        failing=_item("definitoin months equals 24"),
        mended=_item("definition months equals 24"),
    ),
    "foreign-keyword": Entry(
        message="`{word}` is {tongue}, and the rules of this file are in {own}.",
        help="Write `{right}`.",
        explanation="The ending of a file's name says in which language its rules are written: `.catala_en` for "
        "English, `.catala_fr` for French, `.catala_pl` for Polish. Each has its own words for the same clauses.",
        failing=_item("définition months equals 24"),
        mended=_item("definition months equals 24"),
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
        failing=_holds("the age > 3"),
        mended=_holds("age > 3"),
    ),
    "number-in-words": Entry(
        message="Numbers are written with digits, and `{word}` is a word.",
        help="Write `{number}`.",
        explanation="The language reads `one` as a name like any other.",
        failing=_item("definition term equals one year"),
        mended=_item("definition term equals 1 year"),
    ),
    "full-stop": Entry(
        message="A clause ends without a full stop.",
        help="Leave the point away; a decimal has digits behind its point.",
        explanation="A point leads into the parts of a value, as in `person.age`.",
        failing=_item("definition months equals 2.\n\n  definition rate equals 2.0"),
        mended=_item("definition months equals 2\n\n  definition rate equals 2.0"),
    ),
    "attribute-sign": Entry(
        message="An attribute begins with `#[`, and this one with `[`.",
        help="Write `#[{name} …]`.",
        explanation="`[` alone begins a list.",
        failing=_item('definition months equals 2\n\n  [doc = "Of all."]\n  definition rate equals 2.0'),
        mended=_item('definition months equals 2\n\n  #[doc = "Of all."]\n  definition rate equals 2.0'),
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
        failing=_item("definition rate equals round"),
        mended=_item("definition rate equals round of 2.5"),
    ),
    "built-in-arguments": Entry(
        message="The built-in function `{name}` takes one argument.",
        help="Put the call between parentheses if what follows the comma is not meant for it.",
        explanation="A function takes every comma after it: `(round of a, b)` hands it two arguments.",
        failing=_item("definition rate equals round of rate, rate"),
        mended=_item("definition rate equals round of 2.5"),
    ),
    "tuple-index": Entry(
        message="The parts of a tuple are counted from 1, so there is no part {index}.",
        help="Write `.1` for the first part.",
        explanation="The first part of a tuple is `.1`, the second `.2`.",
        failing=_value("(age, 24).0"),
        mended=_value("(age, 24).1"),
    ),
    "tuple-path": Entry(
        message="`{words}` is read as one decimal number here, not as two steps into a tuple.",
        help="Put the first step between parentheses: `(name.{first}).{second}`.",
        explanation="Digits, a point and digits always make one number. Parentheses keep two steps apart.",
        failing=_value("((age, 24), 12).1.2"),
        mended=_value("(((age, 24), 12).1).2"),
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
        failing=_item("definition months 24"),
        mended=_item("definition months equals 24"),
    ),
    "missing-fulfilled": Entry(
        message="This rule does not say whether its condition is fulfilled.",
        help="End the rule with `fulfilled` or `not fulfilled`.",
        explanation="A rule says that a condition holds or does not hold. To give another value, use `definition`.",
        failing=_item("rule is_due under condition age > 3 consequence\n\n  definition months equals 24"),
        mended=_item("rule is_due under condition age > 3 consequence fulfilled\n\n  definition months equals 24"),
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
        failing=_item("definition months under condition is_new equals 24"),
        mended=_item("definition months under condition is_new consequence equals 24"),
    ),
    "missing-then": Entry(
        message="This `if` has no `then`.",
        help="Write `if ... then ... else ...`.",
        explanation="`then` ends the condition of an `if`.",
        failing=_value("if is_new 24 else 12"),
        mended=_value("if is_new then 24 else 12"),
    ),
    "missing-else": Entry(
        message="This `if` has no `else`.",
        help="Say what holds otherwise: `if ... then ... else ...`.",
        explanation="An expression always has a value, so an `if` must say which one where its condition does not "
        "hold. A value that exists only under a condition is a definition `under condition`.",
        failing=_value("if is_new then 24\n\n  definition rate equals 0.5"),
        mended=_value("if is_new then 24 else 12\n\n  definition rate equals 0.5"),
    ),
    "missing-in": Entry(
        message="This `let` has no `in`.",
        help="Write `let name equals value in expression`.",
        explanation="A `let` gives a name to a value for use in the expression after `in`, and only there.",
        failing=_value("let half equals 12\n\n  definition rate equals 0.5"),
        mended=_value("let half equals 12 in half * 2\n\n  definition rate equals 0.5"),
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
        failing=_holds("for x among ages we have x > 3"),
        mended=_holds("for all x among ages we have x > 3"),
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
        failing=_value("age +\n\n  definition rate equals 0.5"),
        mended=_value("age + 1\n\n  definition rate equals 0.5"),
    ),
    "match-without-cases": Entry(
        message="This `match` has no cases.",
        help="Write `match value with pattern -- Case : ...`.",
        explanation="After `with pattern` the cases follow, each with two dashes, its name, a colon and a value.",
        failing=_value("match age\n\n  definition rate equals 0.5"),
        mended=_value("match Present content age with pattern -- Present content n : n -- Absent : 0"),
    ),
    "cases-without-match": Entry(
        message="These cases have no `match` before them.",
        help="Write `match` before the value, and parentheses around a value made of several words.",
        explanation="A choice between cases reads `match value with pattern -- Case : ...`.",
        failing=_value("bought with pattern -- Present content n : n -- Absent : 0"),
        mended=_value("match Present content age with pattern -- Present content n : n -- Absent : 0"),
    ),
    "unclosed-bracket": Entry(
        message="The `{opened}` that opens here is not closed.",
        help="Write {closing} where it ends.",
        explanation="Every opening bracket needs its closing one in the same clause.",
        failing=_value("(age + 1\n\n  definition rate equals 0.5"),
        mended=_value("(age + 1)\n\n  definition rate equals 0.5"),
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
        failing=_value("24 then"),
        mended=_value("24"),
    ),
    "extra-bracket": Entry(
        message="This `{sign}` closes nothing.",
        help="Leave it out, or open the bracket where it should start.",
        explanation="Every closing bracket needs its opening one in the same clause.",
        failing=_value("age + 1)"),
        mended=_value("(age + 1)"),
    ),
    "rule-with-value": Entry(
        message="A rule does not give a value: it says whether a condition is fulfilled.",
        help="Write `definition` instead of `rule`, or end with `fulfilled`.",
        explanation="`rule` is for conditions and ends with `fulfilled` or `not fulfilled`; `definition` gives values "
        "and ends with `equals` and an expression.",
        failing=_item("rule months equals 24"),
        mended=_item("definition months equals 24"),
    ),
    "definition-fulfilled": Entry(
        message="A definition gives a value with `equals`; only a rule is `fulfilled`.",
        help="Write `rule` instead of `definition`, or give a value.",
        explanation="`rule` is for conditions and ends with `fulfilled` or `not fulfilled`; `definition` gives values.",
        failing=_item("definition is_due under condition age > 3 consequence fulfilled"),
        mended=_item("rule is_due under condition age > 3 consequence fulfilled"),
    ),
    "rule-outside-scope": Entry(
        message="`{word}` can stand only in a scope, and no scope is open here.",
        help="Open the scope before it: `scope Name:`.",
        explanation="A declaration says which values a scope has. What they are is said in a block of its own, "
        "opened by `scope` and the name.",
        failing=code(f"{_SCOPE}\n  definition months equals 24"),
        mended=_item("definition months equals 24"),
    ),
    "date-rounding-form": Entry(
        message="How dates are rounded is said with `date round up` or `date round down`, not with `{word}`.",
        help="Write `date round up` or `date round down`.",
        explanation="A month after 31 January there is no 31 February; the scope says whether the first day of March "
        "or the last of February is meant.",
        failing=_item("date rounded up"),
        mended=_item("date round up"),
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
        failing=_value("(" * 250 + "age" + ")" * 250),
        mended=_value("(age)"),
    ),
}

_GUESSES = {
    "mixed-and-or": Entry(
        message="`{first}` and `{second}` stand side by side, and it is not clear which is meant first.",
        help="Put parentheses around what belongs together.",
        explanation="Readers of law group conjunctions in different ways. The language takes no side: where two of "
        "`and`, `or`, `xor` meet, parentheses must say which comes first.",
        failing=_holds("is_new and is_car or age > 3"),
        mended=_holds("(is_new and is_car) or age > 3"),
    ),
    "chained-xor": Entry(
        message="Several `{first}` in a row are true for one but also for three, which is seldom meant.",
        help="Put parentheses, or say in other words that exactly one holds.",
        explanation="`a xor b xor c` is true if all three are. Parentheses say that this is meant.",
        failing=_holds("is_new xor is_car xor age > 3"),
        mended=_holds("is_new xor (is_car xor age > 3)"),
    ),
    "chained-comparison": Entry(
        message="A comparison cannot be compared again with `{sign}`.",
        help="Write two comparisons with `and` between them: `a < b and b < c`.",
        explanation="A comparison is true or false; the next sign would compare that with a number.",
        failing=_holds("0 < age < 3"),
        mended=_holds("0 < age and age < 3"),
    ),
    "open-scrutinee": Entry(
        message="It is not clear whether `with pattern` belongs to all of `{words}` or to its last part.",
        help="Put parentheses around the value that is matched.",
        explanation="`with pattern` binds more tightly than a call or an operator, so a value that ends in one stands "
        "between parentheses after `match`.",
        failing=_value("match ages contains 3 with pattern -- Present content n : n -- Absent : 0"),
        mended=_value("match (Present content age) with pattern -- Present content n : n -- Absent : 0"),
    ),
}

ENTRIES: dict[str, Entry] = {**_SIGNS, **_NAMES, **_MISSING, **_SURPLUS, **_GUESSES}
