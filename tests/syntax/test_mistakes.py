"""Each mistake has its message, one only, and costs its own clause at most."""

from __future__ import annotations

import pytest

from dsl.diagnostics.catalogue.syntax import ENTRIES
from dsl.surface.tree import Definition, ScopeUse
from tests.syntax.sexpr import code, expression_codes, rules


@pytest.mark.parametrize("name", ENTRIES)
def test_failing_example_fails_as_said(name: str) -> None:
    _, diagnostics = rules(ENTRIES[name].failing)
    assert [each.code for each in diagnostics] == [name]
    assert "{" not in diagnostics[0].message.replace("`{`", "")
    assert diagnostics[0].help


@pytest.mark.parametrize("name", ENTRIES)
def test_mended_example_is_right(name: str) -> None:
    assert not rules(ENTRIES[name].mended)[1]


@pytest.mark.parametrize("name", ENTRIES)
def test_words_are_for_people(name: str) -> None:
    entry = ENTRIES[name]
    said = f"{entry.message} {entry.help} {entry.explanation}"
    assert not any(word in said for word in ("token", "LALR", "parser", "syntax", "_NAME", "LITERAL", "RPAREN"))
    assert entry.message.endswith(".")
    assert entry.explanation


BAD_EXPRESSIONS = [
    ("", ["missing-expression"]),
    ("|2024-13-01|", ["date-month"]),
    ("|2024-12-41|", ["date-day"]),
    ("|2023-02-29|", ["date-not-in-calendar"]),
    ("|24-02-29|", ["date-form"]),
    ("3 years", ["plural-unit"]),
    ("1.5 day", ["decimal-duration"]),
    ("1,5", ["grouped-number"]),
    ("1,000", ["grouped-number"]),
    ("a -1", ["minus-sticks"]),
    ("a-1", ["minus-sticks"]),
    ("a -$1", ["minus-sticks"]),
    ("US$ 5", ["currency-name"]),
    ("$5 USD", ["currency-name"]),
    ("|2024-01-01", ["date-form"]),
    ("a && b", ["unknown-sign"]),
    ("a and b xor c", ["mixed-and-or"]),
    ("a or #[x] b and c", ["mixed-and-or"]),
    ("a xor b xor c", ["chained-xor"]),
    ("a = b = c", ["chained-comparison"]),
    ("a *@ b", ["date-suffix"]),
    ("a /@ b", ["date-suffix"]),
    ("-@ b", ["date-suffix"]),
    ("number state s", ["reserved-name"]),
    ("x.round", ["reserved-name"]),
    ("integer", ["built-in-alone"]),
    ("t.0", ["tuple-index"]),
    ("t.-1", ["tuple-index"]),
    ("t.1.2", ["tuple-path"]),
    ("(a", ["unclosed-bracket"]),
    ("(a]", ["unclosed-bracket"]),
    ("a)", ["extra-bracket"]),
    ("a +", ["missing-expression"]),
    ("if a then b", ["missing-else"]),
    ("let x equals 1", ["missing-in"]),
    ("let year equals 1 in 2", ["keyword-as-name"]),
    ("let year equals 1 in year + year", ["keyword-as-name"]),
    ("match a with pattern -- A content day: day > b -- B: day", ["keyword-as-name"]),
    ("match f of a with pattern -- A: 1", ["open-scrutinee"]),
    ("match if a then b else c with pattern -- A: 1", ["open-scrutinee"]),
    ("match - f of a with pattern -- A: 1", ["open-scrutinee"]),
    ("sort l in  increasing order", ["unexpected-word"]),
    ("ລາຄາ", ["caseless-name"]),
    ("ກີບ + 1", ["caseless-name"]),
    ("_a", ["name-sign"]),
    ('"a', ["unclosed-string"]),
]


@pytest.mark.parametrize(("text", "codes"), BAD_EXPRESSIONS)
def test_bad_expression(text: str, codes: list[str]) -> None:
    assert expression_codes(text) == codes


CLAUSES = [
    "definition x equals if a then b",
    "definition x equals let y equals 3",
    "definition x equals (1 + 2",
    "definition x equals 1 + 2)",
    "definition x equals 1 +",
    "definition x",
    "definition x equals 3 = = 4",
    "definition x equals match a with pattern A : 1 -- B : 2",
    "definition x equals match a with pattern -- A : 1 B : 2",
    "definition x equals ((1 + (2 * 3",
    "definition x equals foo bar baz",
    "definition rule equals 1",
    "definition x := 1",
    "definition x equals $1.000,50",
    "definiton x equals 1",
    "rule x",
    "rule x under condition a > 1",
    "rule x equals 3",
    "lable foo definition x equals 1",
    "assertion a >",
    '#[error.message = "a"] rule x under condition ]',
    "rule x under condition match a with pattern -- A content day: day > b consequence fulfilled",
    "date rounding up",
    "exception exception definition x equals 1",
    "wombat",
]


@pytest.mark.parametrize("clause", CLAUSES)
def test_one_mistake_gives_one_message_and_keeps_its_neighbours(clause: str) -> None:
    tree, diagnostics = code(f"scope S:\n  definition a equals 1\n\n  {clause}\n\n  definition z equals 2")
    assert len(diagnostics) == 1, [each.message for each in diagnostics]
    (use,) = tree.blocks[0].items
    assert isinstance(use, ScopeUse)
    defined = [each.target.path[0].text for each in use.items if isinstance(each, Definition)]
    assert defined[0] == "a"
    assert defined[-1] == "z"


def test_three_mistakes_give_three_messages_and_keep_the_rest() -> None:
    tree, diagnostics = code(
        "declaration structure S:\n  data a content integer\n  data b integer\n  data c content date\n\n"
        "declaration scope T:\n  input x content integer\n  y content integer\n  output z content integer\n\n"
        "scope T:\n  definition z under condition x > 1 consequence equals 1\n  definition y equals if x then 1\n"
        "  assertion x > 0\n"
    )
    assert [each.code for each in diagnostics] == ["missing-content", "missing-role", "missing-else"]
    structure, scope, use = tree.blocks[0].items
    assert [each.name.text for each in structure.fields] == ["a", "b", "c"]  # type: ignore[union-attr]
    assert [each.name.text for each in scope.variables] == ["x", "y", "z"]  # type: ignore[union-attr]
    assert len(use.items) == 2  # type: ignore[union-attr]


def test_runaway_string_is_found_where_it_starts() -> None:
    _, diagnostics = code('#[a = "foo]\ndeclaration scope S:\n  #[b = "bar"]\n  input x content integer')
    assert [(each.code, each.span and each.span.line) for each in diagnostics] == [("unclosed-string", 4)]


def test_early_end_is_shown_on_the_closing_fence() -> None:
    _, (diagnostic,) = code("declaration scope")
    assert diagnostic.code == "unfinished-clause"
    assert diagnostic.span is not None
    assert diagnostic.span.text == "```"


@pytest.mark.parametrize(
    "text",
    [
        "(" * 10_000 + "1" + ")" * 10_000,
        "not " * 10_000 + "true",
        "if a then b else " * 5_000 + "c",
        "1" + " + 1" * 10_000,
        "[" * 10_000,
        "(" * 10_000,
    ],
)
def test_deep_nesting_gives_one_message(text: str) -> None:
    codes = expression_codes(text)
    assert len(codes) == 1
    assert codes[0] in {"too-deeply-nested", "missing-expression"}


def test_deep_items_are_left_out_of_the_tree() -> None:
    tree, diagnostics = code(
        "declaration a content integer equals 1\nscope S: definition x equals " + "(" * 500 + "1" + ")" * 500
    )
    assert [each.code for each in diagnostics] == ["too-deeply-nested"]
    assert len(tree.blocks[0].items) == 1


def test_wide_lists_are_no_nesting() -> None:
    assert expression_codes("[" + "1;" * 5_000 + "]") == []
