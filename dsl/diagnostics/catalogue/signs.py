"""Messages about the signs and figures of rules.

Numbers, amounts, units, dates and the signs between them; what they make together is the matter of `syntax`.
"""

from __future__ import annotations

from dsl.diagnostics.catalogue.entry import Entry
from dsl.diagnostics.catalogue.examples import clause, code, holds, months

ENTRIES: dict[str, Entry] = {
    "unknown-sign": Entry(
        message="The sign `{sign}` has no meaning in a rule.",
        help="Leave it out, or write the word for it.",
        explanation="Rules use letters, digits and a few signs. Signs of other notations have words instead: `and`, "
        "`or`, `not`, `>=`. Typographic quotes and dashes are not read either.",
        failing=holds("is_new & is_car"),
        mended=holds("is_new and is_car"),
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
        failing=months('"two years"'),
        mended=months("24"),
    ),
    "number-too-long": Entry(
        message="This number has more than {limit} digits.",
        help="Check whether the number is meant.",
        explanation="Numbers are exact and may be large, but a number this long in a law is a slip of the hand.",
        failing=months("1" * 1001),
        mended=months("1000"),
    ),
    "grouped-number": Entry(
        message="`{words}` is not one number.",
        help="Write `{number}`.",
        explanation="A decimal has a point, and the digits of a number stand together. Only amounts of money may have "
        "commas between thousands, as in `$1,000`.",
        failing=clause("definition rate equals 1,5"),
        mended=clause("definition rate equals 1.5"),
    ),
    "bare-decimal": Entry(
        message="A decimal starts with a digit, and `{words}` does not.",
        help="Write `{number}`.",
        explanation="Digits are needed on both sides of the point, so that it is not taken for the one in "
        "`person.age`.",
        failing=clause("definition rate equals .5"),
        mended=clause("definition rate equals 0.5"),
    ),
    "minus-sticks": Entry(
        message="The minus sign belongs to the number after it, so no operator stands between the two values.",
        help="Write `{left} - {number}`, with a space on both sides of the sign.",
        explanation="`-1` is a negative number. To take one value from another, put spaces around the minus sign.",
        failing=months("age -1"),
        mended=months("age - 1"),
    ),
    "plural-unit": Entry(
        message="Units of time are written in the singular, and `{words}` is not.",
        help="Write `{number} {unit}`.",
        explanation="The units are `year`, `month` and `day`, whatever the number.",
        failing=clause("definition term equals 3 years"),
        mended=clause("definition term equals 3 year"),
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
        failing=clause("definition term equals 1.5 year"),
        mended=clause("definition term equals 18 month"),
    ),
    "currency-name": Entry(
        message="An amount has the sign of its currency or its code, but not both: `{name}` cannot stand here.",
        help="Write `{amount}`, or the code before the plain number, as in `USD 100`.",
        explanation="`$` stands for the one currency of plain `money`, whichever the law means. An amount that says "
        "its currency has its code in capitals and the number alone: `USD 100`.",
        failing=clause("definition price equals US$100"),
        mended=clause("definition price equals $100"),
    ),
    "date-form": Entry(
        message="`{date}` is not a date in the form that rules use.",
        help="Write year, month and day with all their digits between two bars: `|2026-01-31|`.",
        explanation="A date has four digits for the year and two each for the month and the day.",
        failing=holds("bought < |2026-1-5|"),
        mended=holds("bought < |2026-01-05|"),
    ),
    "date-month": Entry(
        message="There is no month {month}, so `{date}` is not a date.",
        help="Months go from 01 to 12 and stand before the day: `|2026-01-31|`.",
        explanation="The order is year, month, day.",
        failing=holds("bought < |2026-31-01|"),
        mended=holds("bought < |2026-01-31|"),
    ),
    "date-day": Entry(
        message="There is no day {day} in a month, so `{date}` is not a date.",
        help="Days go from 01 to 31.",
        explanation="The order is year, month, day, and the day has two digits.",
        failing=holds("bought < |2026-01-32|"),
        mended=holds("bought < |2026-01-31|"),
    ),
    "date-not-in-calendar": Entry(
        message="The calendar has no day `{date}`.",
        help="Check the length of the month; 29 February is in leap years only.",
        explanation="A date in a rule must be a day of the calendar that we all use, as it would have been counted in "
        "any year.",
        failing=holds("bought < |2026-02-30|"),
        mended=holds("bought < |2026-02-28|"),
    ),
    "date-year": Entry(
        message="Years are counted from 1, so `{date}` is not a date.",
        help="Use a year from 0001 to 9999.",
        explanation="The calendar has no year 0, and rules about the years before our era are not foreseen.",
        failing=holds("bought < |0000-01-01|"),
        mended=holds("bought < |0001-01-01|"),
    ),
    "date-suffix": Entry(
        message="There is no operator `{sign}`: dates can be compared, moved and subtracted, and nothing else.",
        help="Leave the `@` out, or use an operator that fits the values.",
        explanation="The `@` after an operator says that its values are dates. Dates are not multiplied, divided or "
        "negated.",
        failing=months("age *@ 2"),
        mended=months("age * 2"),
    ),
    "sign-for-equals": Entry(
        message="The value of a name is given with the word `equals`, not with `{sign}`.",
        help="Write `equals`.",
        explanation="`=` asks whether two values are the same. `equals` says what a name stands for.",
        failing=clause("definition months = 24"),
        mended=clause("definition months equals 24"),
    ),
    "equals-for-sign": Entry(
        message="Two values are compared with the sign `=`, not with the word `{word}`.",
        help="Write `=`.",
        explanation="`equals` says what a name stands for. `=` asks whether two values are the same.",
        failing=holds("age equals 24"),
        mended=holds("age = 24"),
    ),
    "comparison-in-words": Entry(
        message="A comparison is written with a sign, and `{words}` is none.",
        help="Write `{right}`.",
        explanation="The signs of comparison are `=`, `!=`, `<`, `<=`, `>` and `>=`: each says without doubt whether "
        "the limit itself belongs to it.",
        failing=holds("age is at least 18"),
        mended=holds("age >= 18"),
    ),
    "foreign-sign": Entry(
        message="`{sign}` is not a sign of this language.",
        help="Write `{right}`.",
        explanation="The signs of comparison are `=`, `!=`, `<`, `<=`, `>` and `>=`.",
        failing=holds("age == 24"),
        mended=holds("age = 24"),
    ),
    "wrong-separator": Entry(
        message="`{sign}` does not separate things here.",
        help="Write {right}.",
        explanation="The elements of a list are separated by `;`, the arguments of a function and the parts of a "
        "tuple by `,`.",
        failing=clause("definition ages equals [1, 2]"),
        mended=clause("definition ages equals [1; 2]"),
    ),
}
