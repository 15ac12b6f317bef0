"""Every declaration and every item of a scope, with its notes."""

from __future__ import annotations

import pytest

from dsl.surface.tree import ScopeDeclaration, ScopeUse, StructureDeclaration, TopLevelDeclaration
from tests.syntax.sexpr import code, item, rules, scope_item, show

DECLARATIONS = [
    ("declaration structure S:", "(StructureDeclaration S [])"),
    (
        "declaration structure S: data a content integer data f content M.T depends on x content date condition c",
        "(StructureDeclaration S [(FieldDeclaration a integer [] false) (FieldDeclaration f M.T"
        " [(Parameter x date)] false) (FieldDeclaration c boolean [] true)])",
    ),
    (
        "declaration enumeration E: -- A -- B content list of integer",
        "(EnumerationDeclaration E [(CaseDeclaration A -) (CaseDeclaration B (ListType integer))])",
    ),
    ("declaration type T: external", "(AbstractTypeDeclaration T)"),
    ("declaration c content money equals $1", "(TopLevelDeclaration c money [] (cents 100))"),
    (
        "declaration f content (integer, optional of T) depends on (a content anything of type t, b content anything)",
        "(TopLevelDeclaration f (TupleType [integer (OptionalType T)]) [(Parameter a (AnyType t))"
        " (Parameter b (AnyType -))] -)",
    ),
    ("declaration sum content (boolean) equals true", "(TopLevelDeclaration sum boolean [] true)"),
]


@pytest.mark.parametrize(("text", "tree"), DECLARATIONS)
def test_declaration(text: str, tree: str) -> None:
    assert item(text) == tree


VARIABLES = [
    ("input x content integer", "(VariableDeclaration x input false integer false [] [])"),
    ("input output x content code_location", "(VariableDeclaration x input true code_location false [] [])"),
    ("internal x condition", "(VariableDeclaration x internal false boolean true [] [])"),
    ("output x content date state a state b", "(VariableDeclaration x output true date false [] [a b])"),
    (
        "context output f condition depends on y content duration state s",
        "(VariableDeclaration f context true boolean true [(Parameter y duration)] [s])",
    ),
    ("sub scope M.T", "(SubscopeDeclaration sub M.T false)"),
    ("output sub scope T", "(SubscopeDeclaration sub T true)"),
]


@pytest.mark.parametrize(("text", "tree"), VARIABLES)
def test_scope_variable(text: str, tree: str) -> None:
    assert item(f"declaration scope S: {text}") == f"(ScopeDeclaration S [{tree}])"


ITEMS = [
    ("definition x equals 1", "(Definition (Target [x] [] -) - - - 1 false)"),
    (
        "label l exception m definition a.b of p, q state s under condition c consequence equals 1",
        "(Definition (Target [a b] [p q] s) l (ExceptionClause m) c 1 false)",
    ),
    ("exception rule x fulfilled", "(Definition (Target [x] [] -) - (ExceptionClause -) - true true)"),
    (
        "rule x of p state s under condition c consequence not fulfilled",
        "(Definition (Target [x] [p] s) - - c false true)",
    ),
    ("label l rule x not fulfilled", "(Definition (Target [x] [] -) l - - false true)"),
    ("assertion a and b", "(Assertion (and a b))"),
    ("date round up", "(DateRounding up)"),
    ("date round down", "(DateRounding down)"),
]


@pytest.mark.parametrize(("text", "tree"), ITEMS)
def test_scope_item(text: str, tree: str) -> None:
    assert scope_item(text) == tree


def test_condition_of_a_whole_scope() -> None:
    assert item("scope S under condition a or b: assertion c") == "(ScopeUse S (or a b) [(Assertion c)])"


def test_notes_belong_to_what_follows() -> None:
    tree, diagnostics = code(
        "## First\n##  line\n#[test]\ndeclaration scope S:\n"
        '  ## A number\n  #[doc = "n"]\n  input x content integer\n'
        "  #[for.f]\ndeclaration f content integer depends on #[p] a content integer equals a\n"
        "#[a.b = 1 + 2]\nscope S:\n  #[c]\n  assertion true\n  ## lost\n".replace("for.f", "about.f")
    )
    assert not diagnostics
    scope, function, use = tree.blocks[0].items
    assert isinstance(scope, ScopeDeclaration)
    assert isinstance(function, TopLevelDeclaration)
    assert isinstance(use, ScopeUse)
    assert show(scope.notes) == '("First\n line" (Attribute [test] -))'
    assert show(scope.variables[0].notes) == '("A number" (Attribute [doc] n))'
    assert show(function.notes) == "(Attribute [about f] -)" or show(function.notes) == "((Attribute [about f] -))"
    assert function.parameters[0].notes.attributes[0].path == ("p",)
    assert show(use.notes.attributes[0]) == "(Attribute [a b] (+ 1 2))"
    assert use.items[0].notes.attributes[0].path == ("c",)  # type: ignore[union-attr]


def test_structure_name_and_fields_take_notes() -> None:
    tree, diagnostics = code("declaration structure #[n] S:\n  #[a] data x content #[t] integer\n  #[b] condition y")
    assert not diagnostics
    (found,) = tree.blocks[0].items
    assert isinstance(found, StructureDeclaration)
    assert [each.path for each in found.notes.attributes] == [("n",)]
    assert [each.notes.attributes[0].path for each in found.fields] == [("a",), ("b",)]


def test_string_of_an_attribute_is_unescaped() -> None:
    tree, _ = code('#[d = "a\\"b\\n\\\\ \\\n   c"]\ndeclaration type T: external')
    assert tree.blocks[0].items[0].notes.text_of("d") == 'a"b\n\\ c'


def test_module_usages_and_blocks() -> None:
    tree, diagnostics = rules(
        "> Module Fees external\n> Using Date\n> Using Money as M\n\n"
        "```catala-metadata\ndeclaration type T: external\n```\n\n```catala\n# nothing\n```\n"
    )
    assert not diagnostics
    assert tree.module is not None
    assert tree.module.text == "Fees"
    assert tree.is_external
    assert [(each.module.text, each.alias and each.alias.text) for each in tree.usages] == [
        ("Date", None),
        ("Money", "M"),
    ]
    assert [(block.public, len(block.items)) for block in tree.blocks] == [(True, 1), (False, 0)]
