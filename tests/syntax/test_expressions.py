"""Every form of expression, and above all which operand goes to which operator, row by row."""

from __future__ import annotations

import pytest

from tests.syntax.sexpr import expression

ROWS = [
    ("a or b", "(or a b)"),
    ("a and b and c", "(and a (and b c))"),
    ("a < b", "(< a b)"),
    ("a + b - c", "(- (+ a b) c)"),
    ("a * b + c", "(+ (* a b) c)"),
    ("a + b * c", "(+ a (* b c))"),
    ("f of $44 + 100.0", "(+ (Call f [(cents 4400)]) (dec 100))"),
    ("decimal of x * y", "(* (Conversion decimal x) y)"),
    ("true and not false and false = false", "(and true (and (Not false) (= false false)))"),
    ("not a = b", "(= (Not a) b)"),
    ("not f of x", "(Call (Not f) [x])"),
    ("- a * b", "(* (neg a) b)"),
    ("- a.f", "(neg (FieldAccess a f))"),
    ("C content a + b", "(+ (Construction C a) b)"),
    ("C content f of x", "(Call (Construction C f) [x])"),
    ("C content a.f", "(Construction C (FieldAccess a f))"),
    ("C content - a", "(Construction C (neg a))"),
    ("f of x but replace { -- a: 1 }", "(Call f [(Replacement x [(FieldValue a 1)])])"),
    ("f of l contains y", "(Call f [(Contains l y)])"),
    ("f of x with pattern C", "(Call f [(PatternTest x C -)])"),
    ("l contains $1 + $1", "(+ (Contains l (cents 100)) (cents 100))"),
    ("l contains a of b", "(Contains l (Call a [b]))"),
    ("a of b of c", "(Call a [(Call b [c])])"),
    ("f of a, b", "(Call f [a b])"),
    ("(f of a, b of c, d)", "(paren (Call f [a (Call b [c d])]))"),
    ("f of a, g of b, c", "(Call f [a (Call g [b c])])"),
    ("Integer.sum of map each x among l to x + 1", "(Call Integer.sum [(MapEach (Among x l) - (+ x 1))])"),
    ("map each x among l to x + y", "(MapEach (Among x l) - (+ x y))"),
    ("if a then b else c + d", "(Conditional a b (+ c d))"),
    ("a + if b then c else d + e", "(+ a (Conditional b c (+ d e)))"),
    ("let x equals 1 in x and y", "(Let x 1 (and x y))"),
    ("exists x among l such that a and b", "(Quantified exists (Among x l) (and a b))"),
    ("for all x among l we have a or b", "(Quantified for all (Among x l) (or a b))"),
    ("not if a then b else c or d", "(Not (Conditional a b (or c d)))"),
    (
        "match p.f with pattern -- A: 1 -- B content x: 2 -- anything: 3",
        "(Match (FieldAccess p f) [(Arm A - 1) (Arm B x 2) (Arm - - 3)])",
    ),
    (
        "match a with pattern -- A: match b with pattern -- B: 1 -- C: 2",
        "(Match a [(Arm A - (Match b [(Arm B - 1) (Arm C - 2)]))])",
    ),
    ("a with pattern C and b", "(and (PatternTest a C -) b)"),
    ("a with pattern C content x and x", "(and (PatternTest a C x) x)"),
    ("a + b with pattern C", "(+ a (PatternTest b C -))"),
    ("not x with pattern C", "(PatternTest (Not x) C -)"),
    ("a but replace { -- f: 1 }.g", "(FieldAccess (Replacement a [(FieldValue f 1)]) g)"),
    ("f of x but replace { -- f: 1 }.g", "(Call f [(FieldAccess (Replacement x [(FieldValue f 1)]) g)])"),
    ("output of S with { -- a: 1 }.b", "(FieldAccess (ScopeCall S [(FieldValue a 1)]) b)"),
    ("output of S", "(ScopeCall S [])"),
    ("output of M.S with { } + 1", "(+ (ScopeCall M.S []) 1)"),
    ("sort l in increasing order.f", "(FieldAccess (Sort increasing - l []) f)"),
    (
        "sort all x among l in decreasing order of x.a and then x.b + 1",
        "(+ (Sort decreasing x l [(FieldAccess x a) (FieldAccess x b)]) 1)",
    ),
    ("content of x among l such that p", "(FindFirst (Among x l) p)"),
    ("content of x among l such that f of x is maximum", "(ExtremumBy maximum (Among x l) (Call f [x]) -)"),
    (
        "content of x among l such that x is minimum or if list empty then 0 + 1",
        "(+ (ExtremumBy minimum (Among x l) x 0) 1)",
    ),
    ("maximum of l + 1", "(+ (ExtremumOf maximum l -) 1)"),
    ("maximum of l or if list empty then 0 + 1", "(+ (ExtremumOf maximum l 0) 1)"),
    ("minimum of maximum of l or if list empty then 0", "(ExtremumOf minimum (ExtremumOf maximum l 0) -)"),
    ("combine all x among l in acc initially 0 with acc + x", "(Fold (Among x l) acc 0 (+ acc x))"),
    (
        "combine all (x, y) among (l, m) in (a, b) initially (0, 0) with (a, b)",
        "(Fold (Among (x y) (TupleLiteral [l m])) (a b) (TupleLiteral [0 0]) (TupleLiteral [a b]))",
    ),
    ("list of x among l such that x > 1", "(Filter (Among x l) (> x 1))"),
    ("map each x among l such that x > 1 to x", "(MapEach (Among x l) (> x 1) x)"),
    ("sum integer of l + 1", "(+ (SumOf integer l) 1)"),
    ("number of l + 1", "(+ (NumberOf l) 1)"),
    ("round of x", "(Conversion round x)"),
    ("[1; 2; 3;]", "(ListLiteral [1 2 3])"),
    ("[]", "(ListLiteral [])"),
    ("(a, b).1", "(TupleAccess (TupleLiteral [a b]) 1)"),
    ("a.b.M.S.c", "(FieldAccess (FieldAccess a b) M.S.c)"),
    ("M.f of x", "(Call M.f [x])"),
    ("M.E.C content 1", "(Construction M.E.C 1)"),
    ("x state s", "(StateReference x s)"),
    ("S { -- a: 1 -- b: 2 }", "(StructureLiteral S [(FieldValue a 1) (FieldValue b 2)])"),
    ("assertion a in b + c", "(AssertionIn a (+ b c))"),
    ("impossible", "(Impossible)"),
    ('#[error.message = "m"] impossible', "(Impossible ((Attribute [error message] m)))"),
    ("#[debug.print] a + b", "(@ ((Attribute [debug print] -)) (+ a b))"),
    ("a * #[debug.print] b + c", "(+ (* a (@ ((Attribute [debug print] -)) b)) c)"),
    ("a + #[debug.print] b * c", "(+ a (@ ((Attribute [debug print] -)) (* b c)))"),
    ('#[json = "1"] T', "(JsonValue 1 T)"),
    ("2 month * 3", "(* (dur 2 month) 3)"),
    ("a +! b", "(+:integer a b)"),
    ("a ++ b + c", "(+ (++ a b) c)"),
    ("-5 - 3", "(- -5 3)"),
    ("a - -5", "(- a -5)"),
    ("a -$ b", "(-:money a b)"),
    ("-$5", "(cents -500)"),
    ("a <. b", "(<:decimal a b)"),
]


@pytest.mark.parametrize(("text", "tree"), ROWS)
def test_tree_of_expression(text: str, tree: str) -> None:
    assert expression(text) == tree


LITERALS = [
    ("1", "1"),
    ("-12", "-12"),
    ("007", "7"),
    ("1.50", "(dec 3/2)"),
    ("-0.25", "(dec -1/4)"),
    ("20%", "(dec 1/5)"),
    ("0.2 %", "(dec 1/500)"),
    ("3 day", "(dur 3 day)"),
    ("-1 year", "(dur -1 year)"),
    ("$1,000.5", "(cents 100050)"),
    ("$8548,650.96", "(cents 854865096)"),
    ("$ 0.3", "(cents 30)"),
    ("-$ 5", "(cents -500)"),
    ("f of $1,2", "(Call f [(cents 1200)])"),
    ("|2024-02-29|", "(date 2024-02-29)"),
    ("true", "true"),
    ("false", "false"),
]


@pytest.mark.parametrize(("text", "tree"), LITERALS)
def test_literal(text: str, tree: str) -> None:
    assert expression(text) == tree


@pytest.mark.parametrize(
    "name", ["x", "x'", "x_1", "été", "ωμέγα", "да", "list", "number_of", "duration", "sums", "unders"]
)
def test_names_that_stay_names(name: str) -> None:
    assert expression(name) == name


@pytest.mark.parametrize("gap", [" ", "  ", "\n", "\t\n ", "\u00a0"])
def test_words_of_a_keyword_stand_apart_by_any_space(gap: str) -> None:
    assert expression(f"l but{gap}replace {{ -- a: 1 }}").startswith("(Replacement")


def test_comments_and_line_ends_mean_nothing() -> None:
    assert expression("a # and b\n + # [c]\r\n b") == "(+ a b)"
