"""`> Include`: code of other files in a module, nested, and what cannot be included."""

from __future__ import annotations

from pathlib import Path

from tests.modules.folder import code, codes, loaded, outputs, public, scope, written


def test_included_code_belongs_to_the_module(tmp_path: Path) -> None:
    written(
        tmp_path,
        main="> Include: part.catala_en\n\n" + scope("inner + 1"),
        part="> Include: deep/er.catala_en\n",
        **{"deep/er": "# Article 3\n\n" + code("declaration inner content integer equals 4")},
    )
    assert outputs(loaded(tmp_path)) == {"x": "5"}


def test_a_scope_goes_on_in_an_included_file(tmp_path: Path) -> None:
    part = code("scope S:\n  exception definition x under condition true consequence equals 7")
    written(tmp_path, main=scope("1") + "\n> Include: part.catala_en\n", part=part)
    assert outputs(loaded(tmp_path)) == {"x": "7"}


def test_an_included_file_brings_what_it_uses(tmp_path: Path) -> None:
    law = "> Module Law\n\n" + public("declaration two content integer equals 2")
    part = "> Using Law\n\n" + code("declaration four content integer equals Law.two * 2")
    written(tmp_path, law=law, part=part, main="> Using Law\n> Include: part.catala_en\n\n" + scope("four + Law.two"))
    assert outputs(loaded(tmp_path)) == {"x": "6"}


def test_mistakes_stand_in_the_included_file(tmp_path: Path) -> None:
    part = "# Article 3. Fees\n\n" + code("declaration fee content integer equals true")
    written(tmp_path, main="> Include: deep/../part.catala_en\n", part=part)
    (tmp_path / "deep").mkdir()
    (found,) = loaded(tmp_path).diagnostics
    assert found.span is not None
    assert (found.span.path, found.span.line) == ((tmp_path / "part.catala_en").as_posix(), 4)
    assert found.span.provision is not None
    assert found.span.provision.label == "Article 3"


def test_names_of_the_whole_module_are_each_declared_once(tmp_path: Path) -> None:
    written(
        tmp_path,
        main="> Include: part.catala_en\n\n" + code("declaration fee content integer equals 1"),
        part=code("declaration fee content integer equals 2"),
    )
    assert codes(tmp_path) == ["duplicate-declaration"]


def test_a_circle_of_includes(tmp_path: Path) -> None:
    written(tmp_path, main="> Include: part.catala_en\n", part="> Include: main.catala_en\n")
    (found,) = loaded(tmp_path).diagnostics
    assert found.code == "includes-in-a-circle"
    assert found.data["circle"].count("main.catala_en") == 2
    written(tmp_path, main="> Include: main.catala_en\n")
    assert codes(tmp_path) == ["includes-in-a-circle"]


def test_a_module_is_used_not_included(tmp_path: Path) -> None:
    written(tmp_path, main="> Include: law.catala_en\n", law="> Module Law\n")
    (found,) = loaded(tmp_path).diagnostics
    assert found.code == "include-of-module"
    assert "`> Using Law`" in found.help


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    written(tmp_path, main="> Include: fees.catala_en\n")
    assert codes(tmp_path) == ["include-not-found"]
    written(tmp_path, main=f"> Include: {'fees' * 200}.catala_en\n")
    assert codes(tmp_path) == ["include-not-found"]


def test_pages_and_texts_of_a_register_are_no_rules(tmp_path: Path) -> None:
    written(tmp_path, main="> Include: JORFARTI000046\n\n> Include: decree.pdf@p.3\n\n> Include: decree.pdf\n")
    assert codes(tmp_path) == []
