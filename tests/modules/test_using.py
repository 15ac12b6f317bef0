"""`> Using`: modules in files beside each other, what they open, and how their names are reached."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.modules.folder import code, codes, loaded, outputs, public, scope, written

_LAW = (
    "> Module Law\n\n"
    + public(
        "declaration enumeration Law:\n  -- Home\n  -- Office content money\n\n"
        "declaration structure Parcel:\n  data area content integer\n\n"
        "declaration area content integer depends on p content Parcel\n\n"
        "declaration scope Rate:\n  output rate content integer"
    )
    + code(
        "declaration area content integer depends on p content Parcel equals p.area * factor\n\n"
        "declaration factor content integer equals 2\n\n"
        "declaration structure Inner:\n  data y content integer\n\n"
        "scope Rate:\n  definition rate equals factor * 100\n\n"
        "#[test]\ndeclaration scope Trial:\n  output t content integer\n\nscope Trial:\n  definition t equals 1\n\n"
        "declaration scope Hidden:\n  output h content integer\n\nscope Hidden:\n  definition h equals 1"
    )
)


def test_a_module_stands_in_the_file_of_its_name_up_to_case(tmp_path: Path) -> None:
    written(tmp_path, LAW=_LAW, main="> Using Law\n\n" + scope("Law.area of Law.Parcel { -- area: 4 }"))
    assert outputs(loaded(tmp_path)) == {"x": "8"}


def test_modules_are_followed_from_one_to_the_next(tmp_path: Path) -> None:
    practice = "> Module Practice\n> Using Law\n\n" + public(
        "declaration double content integer depends on p content Law.Parcel equals 2 * (Law.area of p)"
    )
    user = "> Using Practice as P\n\n" + scope("P.double of P.Law.Parcel { -- area: 4 }")
    written(tmp_path, law=_LAW, practice=practice, main=user)
    assert outputs(loaded(tmp_path)) == {"x": "16"}


@pytest.mark.parametrize("type_", ["Law", "Law.Law"])
@pytest.mark.parametrize("case", ["Home", "Law.Home", "Law.Law.Home"])
def test_a_type_named_as_its_module_needs_no_prefix(tmp_path: Path, type_: str, case: str) -> None:
    written(tmp_path, law=_LAW, main="> Using Law\n\n" + scope(case, type_))
    assert outputs(loaded(tmp_path)) == {"x": "Home"}


def test_but_under_another_name_it_does(tmp_path: Path) -> None:
    written(tmp_path, law=_LAW, main="> Using Law as L\n\n" + scope("L.Law.Home", "L"))
    assert codes(tmp_path) == ["unknown-type"]
    written(tmp_path, main="> Using Law as L\n\n" + scope("L.Law.Home", "L.Law"))
    assert outputs(loaded(tmp_path)) == {"x": "Home"}


def test_the_module_is_known_by_the_name_given_to_it_only(tmp_path: Path) -> None:
    written(tmp_path, law=_LAW, main="> Using Law as L\n\n" + scope("Law.area of L.Parcel { -- area: 1 }"))
    assert codes(tmp_path) == ["unknown-module"]


def test_a_field_of_another_modules_structure(tmp_path: Path) -> None:
    written(tmp_path, law=_LAW, main="> Using Law\n\n" + scope("(Law.Parcel { -- area: 4 }).Law.Parcel.area"))
    assert outputs(loaded(tmp_path)) == {"x": "4"}


def test_scopes_of_another_module(tmp_path: Path) -> None:
    subscope = code(
        "declaration scope S:\n  output x content integer\n  r scope Law.Rate\n\nscope S:\n  definition x equals r.rate"
    )
    written(tmp_path, law=_LAW, main="> Using Law\n\n" + subscope)
    assert outputs(loaded(tmp_path)) == {"x": "200"}


@pytest.mark.parametrize(
    ("expression", "type_"),
    [
        ("Law.factor", "integer"),
        ("(Law.Inner { -- y: 1 }).y", "integer"),
        ("(output of Law.Hidden).h", "integer"),
    ],
)
def test_what_is_private_cannot_be_named_from_outside(tmp_path: Path, expression: str, type_: str) -> None:
    written(tmp_path, law=_LAW, main="> Using Law\n\n" + scope(expression, type_))
    assert codes(tmp_path) == ["private-name"]


def test_a_private_name_is_shown_where_it_is_declared(tmp_path: Path) -> None:
    written(tmp_path, law=_LAW, main="> Using Law\n\n" + scope("1", "Law.Inner"))
    private = next(each for each in loaded(tmp_path).diagnostics if each.code == "private-name")
    assert private.labels[0].span.path.endswith("law.catala_en")


def test_test_scopes_are_open_to_all(tmp_path: Path) -> None:
    written(tmp_path, law=_LAW, main="> Using Law\n\n" + scope("(output of Law.Trial).t"))
    assert outputs(loaded(tmp_path)) == {"x": "1"}


def test_a_private_type_passes_through_a_public_function(tmp_path: Path) -> None:
    """It cannot be named outside, but a value of it can be handed on: upstream exports such a type by itself."""
    law = (
        "> Module Law\n\n"
        + public("declaration make content Secret\n\ndeclaration read content integer depends on s content Secret")
        + code(
            "declaration structure Secret:\n  data s content integer\n\n"
            "declaration make content Secret equals Secret { -- s: 5 }\n\n"
            "declaration read content integer depends on s content Secret equals s.s"
        )
    )
    written(tmp_path, law=law, main="> Using Law\n\n" + scope("Law.read of Law.make"))
    assert outputs(loaded(tmp_path)) == {"x": "5"}


def test_doubts_about_a_module_are_told_to_who_checks_it(tmp_path: Path) -> None:
    law = "> Module Law\n\n" + code("declaration scope Idle:\n  output never content integer")
    written(tmp_path, law=law, main="> Using Law\n\n" + scope("1"))
    assert "never-defined" in {each.code for each in loaded(tmp_path, "law").diagnostics}
    assert "never-defined" not in {each.code for each in loaded(tmp_path).diagnostics}


def test_no_one_adds_to_the_scope_of_another_module(tmp_path: Path) -> None:
    written(tmp_path, law=_LAW, main="> Using Law\n\n" + code("scope Rate:\n  definition rate equals 3"))
    assert codes(tmp_path) == ["unknown-type"]


def test_cases_of_two_modules_are_told_apart_by_what_is_used(tmp_path: Path) -> None:
    one = "> Module One\n> Using Two\n\n" + public("declaration enumeration First:\n  -- A")
    two = "> Module Two\n\n" + public("declaration enumeration Second:\n  -- A")
    written(tmp_path, one=one, two=two, main="> Using One\n\n" + scope("match A with pattern -- A: 3"))
    assert outputs(loaded(tmp_path)) == {"x": "3"}
    written(tmp_path, main="> Using One\n> Using Two\n\n" + scope("match A with pattern -- A: 3"))
    assert "ambiguous-case" in codes(tmp_path)


def test_the_whole_circle_is_shown(tmp_path: Path) -> None:
    written(
        tmp_path,
        main="> Module Main\n> Using Second\n",
        second="> Module Second\n> Using Third\n",
        third="> Module Third\n> Using Main\n",
    )
    (found,) = loaded(tmp_path).diagnostics
    assert found.code == "modules-in-a-circle"
    assert found.data["circle"] == "Main → Second → Third → Main"
    assert len(found.labels) == 2


def test_a_module_is_called_as_its_file(tmp_path: Path) -> None:
    written(tmp_path, main="> Module Law\n")
    (found,) = loaded(tmp_path).diagnostics
    assert found.code == "module-misnamed"
    assert "`> Module Main`" in found.help


def test_letters_of_any_script_in_names_of_modules(tmp_path: Path) -> None:
    (tmp_path / "utf_ça.catala_fr").write_text(
        "> Module Utf_ça\n\n```catala-metadata\ndéclaration un contenu entier égal à 1\n```\n", encoding="utf-8"
    )
    written(tmp_path, main="> Using Utf_ça as U\n\n" + scope("U.un"))
    assert outputs(loaded(tmp_path)) == {"x": "1"}


def test_endings_with_markdown(tmp_path: Path) -> None:
    (tmp_path / "law.catala_en.md").write_text(_LAW, encoding="utf-8")
    written(tmp_path, main="> Using Law\n\n" + scope("(output of Law.Rate).rate"))
    assert outputs(loaded(tmp_path)) == {"x": "200"}


def test_a_file_that_does_not_say_that_it_is_a_module(tmp_path: Path) -> None:
    written(tmp_path, law=code("declaration f content integer equals 1"), main="> Using Law\n")
    found = next(each for each in loaded(tmp_path).diagnostics if each.code == "unknown-module")
    assert "begin it with `> Module Law`" in found.help


def test_two_modules_under_one_name(tmp_path: Path) -> None:
    other = "> Module Other\n"
    written(tmp_path, law=_LAW, other=other, main="> Using Law as L\n> Using Other as L\n")
    assert codes(tmp_path) == ["alias-taken"]


def test_ones_own_module_is_no_prefix(tmp_path: Path) -> None:
    text = "declaration f content integer equals 1\n\ndeclaration g content integer equals Main.f"
    written(tmp_path, main="> Module Main\n\n" + code(text))
    found = next(each for each in loaded(tmp_path).diagnostics if each.code == "unknown-module")
    assert "need no prefix" in found.help


# ------------------------------------------------------------------------------------------------------- prototypes


def test_a_prototype_opens_what_a_private_block_says(tmp_path: Path) -> None:
    written(tmp_path, law=_LAW, main="> Using Law\n\n" + scope("Law.area of Law.Parcel { -- area: 1 }"))
    assert codes(tmp_path) == []


@pytest.mark.parametrize(
    ("declared", "code_"),
    [
        ("declaration f content integer", "prototype-without-body"),
        ("declaration f content integer\n\ndeclaration f content integer", "duplicate-declaration"),
        ("declaration f content integer equals 1\n\ndeclaration f content integer equals 1", "duplicate-declaration"),
        ("declaration f content integer\n\ndeclaration f content decimal equals 1.0", "prototype-differs"),
        (
            "declaration f content integer\n\ndeclaration f content integer depends on n content integer equals n",
            "prototype-differs",
        ),
    ],
)
def test_a_prototype_gets_one_body_of_its_type(tmp_path: Path, declared: str, code_: str) -> None:
    written(tmp_path, main=public(declared))
    assert code_ in codes(tmp_path)
