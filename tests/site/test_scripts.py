"""Modules as plain scripts: what is rewritten, what is refused, and which scripts a page needs."""

from __future__ import annotations

import json

import pytest

from compiler.types import QualifiedName
from service.site.scripts import SHARED, NotAModule, Scripts, as_function

MANIFEST = {"scopes": [{"module": "Fees", "name": "Fee", "file": "law/fees.js"}]}


def test_a_module_becomes_a_function_that_gives_what_it_exports() -> None:
    text = (
        "/**\n * About it.\n */\n\n"
        'import * as other from "./other.js";\n'
        'import {\n  Place,\n  sum as total,\n} from "../runtime/answers.js";\n'
        'export { label } from "../runtime/words.js";\n'
        'import { label } from "../runtime/words.js";\n\n'
        "export class Fee {}\nexport const FEE = new Fee();\nexport async function later() {}\n"
        "function own() {}\nexport { own, own as other_name };\n"
    )
    assert as_function("law/fees.js", text) == (
        'kotmai.module("law/fees.js", (use) => {\n"use strict";\n'
        'const other = use("law/other.js");\n'
        'const { Place, sum: total } = use("runtime/answers.js");\n\n'
        'const { label } = use("runtime/words.js");\n\n'
        "class Fee {}\nconst FEE = new Fee();\nasync function later() {}\nfunction own() {}\n"
        'return { label: use("runtime/words.js").label, Fee, FEE, later, own, other_name: own };\n});\n'
    )


def test_comments_do_not_go_on_the_line() -> None:
    text = 'function fee() {\n  // Article 1: what is\n  /** owed. */\n  return "// 5"; // kip\n}\n'
    assert 'function fee() {\nreturn "// 5"; // kip\n}' in as_function("law/a.js", text)
    assert 'function fee() {\n  return "// 5"; // kip\n}' in as_function("form/a.js", text)


def test_words_of_the_law_are_no_statements() -> None:
    text = 'const LAW = "import and\\nexport of goods";\n  /** export nothing */\nconst SECOND = 2;\n'
    assert 'const LAW = "import and\\nexport of goods";' in as_function("a.js", text)


@pytest.mark.parametrize(
    "line", ["export default 1;", 'import "./effect.js";', 'import fee from "./fee.js";', 'export * from "./fee.js";']
)
def test_what_the_emitter_never_writes_is_refused(line: str) -> None:
    with pytest.raises(NotAModule, match=r"law/fees\.js: "):
        as_function("law/fees.js", f"{line}\n")


def test_a_page_gets_the_scripts_that_its_module_needs_each_once() -> None:
    files = {
        "manifest.json": json.dumps(MANIFEST),
        "law/fees.js": 'import * as a from "./acts.js";\nimport * as o from "../library/offices.js";\n',
        "law/acts.js": 'import * as o from "../library/offices.js";\n',
        "law/other.js": "",
        "library/offices.js": 'import { Day } from "../runtime/dates.js";\n',
        "runtime/dates.js": "export class Day {}\n",
    }
    scripts = Scripts(files)
    assert scripts.module_of(QualifiedName("Fees", "Fee")) == "law/fees.js"
    assert scripts.module_of(QualifiedName("Fees", "Other")) is None
    assert scripts.needed("law/fees.js") == ("library/offices.js", "law/acts.js", "law/fees.js")
    texts = scripts.all()
    assert set(texts) == {SHARED, "law/fees.js", "law/acts.js", "law/other.js", "library/offices.js"}
    assert 'kotmai.module("runtime/dates.js"' in texts[SHARED]
    assert 'kotmai.module("form/main.js"' in texts[SHARED]


def test_without_evaluators_there_is_no_script() -> None:
    assert Scripts({}).all() == {}
