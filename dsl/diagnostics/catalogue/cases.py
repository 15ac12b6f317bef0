"""Messages about cases tables."""

from __future__ import annotations

from dsl.diagnostics.catalogue.entry import Entry, Severity
from dsl.diagnostics.catalogue.examples import FEE, PARCEL, code


def _table(*rows: str) -> str:
    """A small rule text: one article, and a cases table of these rows."""
    return FEE + "\n".join(("```cases Fee", *rows, "```", ""))


_MENDED = _table("| case | value | expected fee |", "|------|-------|--------------|", "| low | 1 | $5 |")


def _parcels(heading: str, row: str) -> str:
    """A small rule text with a structure among the facts, and a cases table of one row."""
    dashes = "|".join("---" for _ in range(heading.count("|") - 1))
    return PARCEL + "\n".join(("```cases Fee", heading, f"|{dashes}|", row, "```", ""))


_PARCELS = _parcels("| case | parcel.area | parcel.is_urban | expected fee |", "| low | 2 | false | $10 |")

ENTRIES: dict[str, Entry] = {
    "cases-table-missing": Entry(
        message="This block of cases holds no table.",
        help="Write a row of column names between bars, a row of dashes, and then one row a case.",
        explanation="A block of cases is a Markdown table: its first column names the cases, the others hold values.",
        failing=_table("low: 1 gives $5"),
        mended=_MENDED,
    ),
    "cases-line-stray": Entry(
        message="This line stands in a block of cases but is no row of its table.",
        help="Put bars between its cells, or move the words out of the block, to a ```note.",
        explanation="Between the lines of back-quotes there may be the table and empty lines, nothing else.",
        failing=_table(
            "| case | value | expected fee |", "|---|---|---|", "| low | 1 | $5 |", "high values are missing"
        ),
        mended=_MENDED,
    ),
    "cases-separator-missing": Entry(
        message="There is no row of dashes under the names of the columns.",
        help="Put |---|---| under the first row, with as many parts as there are columns.",
        explanation="Without it the block is no Markdown table, and pages would show it as running text.",
        failing=_table("| case | value | expected fee |", "| low | 1 | $5 |"),
        mended=_MENDED,
    ),
    "cases-rows-missing": Entry(
        message="This table names its columns but holds no case.",
        help="Write one row a case under the row of dashes.",
        explanation="A table without cases tests nothing.",
        failing=_table("| case | value | expected fee |", "|------|-------|--------------|"),
        mended=_MENDED,
        severity=Severity.WARNING,
    ),
    "cases-name-column-missing": Entry(
        message="The first column of a table of cases must be `case`, which names them.",
        help="Begin the table with a column `case`, and give each row a name in it.",
        explanation="Reports cite a case by its name, so every table has a first column for it.",
        failing=_table("| value | expected fee |", "|---|---|", "| 1 | $5 |"),
        mended=_MENDED,
    ),
    "cases-column-malformed": Entry(
        message="{written} does not name a column.",
        help="Name the variable as the scope does, with a small first letter; for a result, `expected` and its name.",
        explanation=(
            "A column is `case`, `provision`, the name of a variable that the scope takes, or `expected` and the name "
            "of a variable that it gives. A field of a structure is named behind a point: `project.size`."
        ),
        failing=_table("| case | the value | expected fee |", "|---|---|---|", "| low | 1 | $5 |"),
        mended=_MENDED,
    ),
    "cases-column-repeated": Entry(
        message="There are two columns `{column}`.",
        help="Keep one of the two.",
        explanation="A case has one value for each variable. A fact and an expected result may share a name.",
        failing=_table("| case | value | value | expected fee |", "|---|---|---|---|", "| low | 1 | 1 | $5 |"),
        mended=_MENDED,
    ),
    "cases-nothing-expected": Entry(
        message="This table expects nothing, so that its cases cannot fail.",
        help="Add a column `expected` with the name of a result: | expected amount |",
        explanation="Cases without expected results are run and shown, but test nothing.",
        failing=_table("| case | value |", "|---|---|", "| low | 1 |"),
        mended=_MENDED,
        severity=Severity.WARNING,
    ),
    "cases-row-length": Entry(
        message="Here {row} has {found}, but the table has {wanted} to a row.",
        help="Leave a cell empty rather than out; a bar inside a cell is written \\|, and a date |2012-02-29|.",
        explanation="With a cell too many or too few, values would slip under the wrong columns. The row is not run.",
        failing=_table("| case | value | expected fee |", "|---|---|---|", "| low | $5 |"),
        mended=_MENDED,
    ),
    "cases-name-empty": Entry(
        message="Row {number} of this table has no name.",
        help="Say in a few words what the case is about: | exactly one billion Kip |",
        explanation="Reports cite a case by its name.",
        failing=_table("| case | value | expected fee |", "|---|---|---|", "| | 1 | $5 |"),
        mended=_MENDED,
    ),
    "cases-name-repeated": Entry(
        message="Two cases of this table are named `{case}`.",
        help="Say in the name what sets the two apart.",
        explanation="Reports cite a case by its name; two of one name could not be told apart.",
        failing=_table("| case | value | expected fee |", "|---|---|---|", "| low | 1 | $5 |", "| low | 2 | $5 |"),
        mended=_table("| case | value | expected fee |", "|---|---|---|", "| low | 1 | $5 |", "| lower | 2 | $5 |"),
    ),
    "cases-provision-malformed": Entry(
        message="`{written}` in the column `provision` of {row} is not the anchor of a statement.",
        help="Write the anchor as it stands in the law text, without its braces: art15-1-a",
        explanation="The column `provision` says which statement of the law a case tests.",
        failing=_table(
            "| case | provision | value | expected fee |", "|---|---|---|---|", "| low | Article 3 | 1 | $5 |"
        ),
        mended=_table("| case | provision | value | expected fee |", "|---|---|---|---|", "| low | art3-p1 | 1 | $5 |"),
    ),
    "cases-outcome-as-fact": Entry(
        message="`{written}` cannot be a fact: it stands under `{column}` in {row}.",
        help="Give the fact a value. If it is a result, name its column `expected {column}`.",
        explanation=(
            "A rule can answer that the law is silent, that two rules conflict or that an assertion refuses the facts. "
            "Such outcomes are expected in the columns `expected ...`, never given."
        ),
        failing=_table("| case | value | expected fee |", "|---|---|---|", "| low | silent | $5 |"),
        mended=_MENDED,
    ),
    "cases-error-unknown": Entry(
        message="`{code}` is not a failure that could stop the rules, though {row} expects it under `{column}`.",
        help="Write `error` alone, or with the code that `kotmai test` shows where the rules stop.",
        explanation=(
            "Where the rules cannot be applied to the facts of a case, they stop: a divisor is zero, a date does not "
            "exist. A case can expect that with `error`, or `error` and the code of the failure."
        ),
        failing=_table(
            "| case | value | expected fee |", "|---|---|---|", "| low | 1 | $5 |", "| high | 2 | error zero-division |"
        ),
        mended=_MENDED,
    ),
    "cases-value-unreadable": Entry(
        message="The value `{written}` under `{column}` in {row} cannot be read: {reason}.",
        help="Write it as in a rule: 5, 2.5, 40%, $10,000, true, |2012-02-29|, 10 day, or the name of a case.",
        explanation=(
            "Values are written as in the rules. Where a result is expected, `silent`, `conflict` and `refused` may "
            "stand in place of a value."
        ),
        failing=_table("| case | value | expected fee |", "|---|---|---|", "| low | 1 + | $5 |"),
        mended=_MENDED,
    ),
    "unknown-column": Entry(
        message="`{column}` is not {what} of the scope `{scope}`.",
        help="Name the columns after the inputs of the scope, and those of results `expected` and an output.",
        explanation="A column of facts bears the name of an input, a column of results that of an output.",
        failing=_table("| case | value | expected fees |", "|---|---|---|", "| low | 1 | $5 |"),
        mended=_MENDED,
    ),
    "cases-field-unknown": Entry(
        message="`{column}` names no field: {type} has no field `{field}`.",
        help="Name a field as the structure declares it, or name the variable alone and write the whole structure.",
        explanation="A column may be about one field of a structure: `parcel.area`, and `expected parcel.area`.",
        failing=_parcels("| case | parcel.size | parcel.is_urban | expected fee |", "| low | 2 | false | $10 |"),
        mended=_PARCELS,
    ),
    "cases-columns-overlap": Entry(
        message="The column `{column}` gives as a whole what {parts} would give in parts.",
        help="Keep one of the two: a column for the structure, or a column for each of its fields.",
        explanation="A fact has one value in a case, so that no two columns may give it.",
        failing=_parcels(
            "| case | parcel | parcel.area | expected fee |",
            "| low | Parcel { -- area: 2 -- is_urban: false } | 2 | $10 |",
        ),
        mended=_PARCELS,
    ),
    "cases-column-unwritable": Entry(
        message="`{column}` is {what}, which no cell of a table can hold.",
        help="Test it in a scope marked `#[test]`, which calls this one.",
        explanation="Cells hold values that can be written: numbers, amounts, dates, cases, structures, lists.",
        failing=code(
            "declaration scope Fee:\n  input rate content money depends on days content integer\n"
            "  output fee content money\n\nscope Fee:\n  definition fee equals rate of 3"
        )
        + "\n```cases Fee\n| case | rate | expected fee |\n|---|---|---|\n| low | $5 | $5 |\n```\n",
        mended=code(
            "declaration scope Fee:\n  input rate content money depends on days content integer\n"
            "  output fee content money\n\nscope Fee:\n  definition fee equals rate of 3\n\n"
            "#[test]\ndeclaration scope Three_days:\n  output it scope Fee\n\n"
            "scope Three_days:\n  definition it.rate of days equals $5 * days\n  assertion it.fee = $15"
        ),
    ),
    "cases-value-misfit": Entry(
        message="The value `{written}` under `{column}` in {row} does not fit: {reason}.",
        help="Write a value of the type that the scope declares.",
        explanation="A cell holds a value of the kind that its variable is declared with.",
        failing=_table("| case | value | expected fee |", "|---|---|---|", "| low | 1 | 5 |"),
        mended=_MENDED,
    ),
    "missing-column": Entry(
        message="The table has no column for {missing}, which the scope `{scope}` needs.",
        help="Add a column for each input.",
        explanation="A case gives all the facts that its scope declares as inputs; only one of type `optional of …` "
        "may be left out, and is `Absent` then.",
        failing=_table("| case | expected fee |", "|---|---|", "| low | $5 |"),
        mended=_MENDED,
    ),
    "missing-fact": Entry(
        message="The case `{case}` gives no value for {missing}.",
        help="Fill the cell.",
        explanation="An empty cell of a result is not checked, but every input needs a value that is not of type "
        "`optional of …`.",
        failing=_table("| case | value | expected fee |", "|---|---|---|", "| low |  | $5 |"),
        mended=_MENDED,
    ),
    "cell-without-value": Entry(
        message="The value `{written}` under `{column}` in {row} cannot be worked out: {reason}.",
        help="Write the value itself.",
        explanation="A cell holds a value, or an expression that gives one.",
        failing=_table("| case | value | expected fee |", "|---|---|---|", "| low | 1 | $5 / 0 |"),
        mended=_MENDED,
    ),
}
