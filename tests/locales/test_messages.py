"""Messages name the words of the language as the reader's file writes them, and know a word of another tongue."""

from __future__ import annotations

import re

import pytest

from compiler.driver import RuleText, check
from dsl.diagnostics.catalogue import CATALOGUE
from dsl.diagnostics.model import Diagnostic, Label
from dsl.diagnostics.render import as_json, frame
from dsl.literate.reader import read
from dsl.locales import ENGLISH, FRENCH, LOCALES, POLISH, Locale
from dsl.locales.speech import Spoken, in_words_of, spoken
from dsl.source import Source, Span
from dsl.syntax.lexer import words_of
from dsl.syntax.words import Sheet
from tests.locales.translation import PROGRAM, translated, tree_of

OTHERS = [FRENCH, POLISH]

FRAME = """## Article 1

```catala
déclaration champ d'application Garantie:
  entrée âge contenu entier
  entrée prix contenu argent
  résultat taux contenu décimal
  résultat dû condition

champ d'application Garantie:
  {item}
```
"""


def french(item: str) -> list[Diagnostic]:
    """What is wrong with an item of a French scope; variables left undefined are not its matter."""
    found = check([RuleText("a.catala_fr", FRAME.format(item=item))]).diagnostics
    return [each for each in found if each.severity.value == "error"]


FOREIGN = [
    # (an item with a word of another tongue, the word, what it is in French)
    ("definition taux égal à 1,5", "definition", "définition"),
    ("définition taux equals 1,5", "equals", "égal à"),
    ("règle dû sous condition âge > 3 and âge < 9 conséquence rempli", "and", "et"),
    ("règle dû sous condition not (âge > 3) conséquence rempli", "not", "non"),
    ("règle dû sous condition âge > 3 consequence rempli", "consequence", "conséquence"),
    ("règle dû under condition âge > 3 conséquence rempli", "under condition", "sous condition"),
    ("règle dû sous condition âge > 3 conséquence not rempli", "not", "non"),
    ("règle dû sous condition âge > 3 conséquence fulfilled", "fulfilled", "rempli"),
    ("définition taux égal à if âge > 3 alors 1,0 sinon 2,0", "if", "si"),
    ("définition taux égal à si âge > 3 then 1,0 sinon 2,0", "then", "alors"),
    ("définition taux égal à si âge > 3 alors 1,0 otherwise 2,0 sinon 3,0", "", ""),
    ("définition taux égal à décimal of âge", "of", "de"),
    ("assertion 3 month < 4 mois", "month", "mois"),
    ("assertion exists x parmi [1] tel que x > 2", "exists", "existe"),
    ("assertion [1] zawiera 2", "zawiera", "contient"),
    ("exception zasada dû rempli", "zasada", "règle"),
    ("assertion nombre z [1] = 2", "z", "de"),
]


@pytest.mark.parametrize(("item", "word", "right"), FOREIGN)
def test_a_word_of_another_tongue_is_known(item: str, word: str, right: str) -> None:
    found = french(item)
    assert len(found) == 1
    if not word:  # no word of any tongue
        assert found[0].code != "foreign-keyword"
        return
    assert found[0].code == "foreign-keyword"
    assert found[0].data["word"] == word
    assert found[0].help == f"Write `{right}`."
    assert found[0].message.endswith("in French.")


VALUES = [
    ("règle dû sous condition true conséquence rempli", "`vrai`"),
    ("assertion âge = number de [1]", "`nombre`"),
    ("définition taux égal à decimal de âge", "`décimal`"),
    ("définition taux égal à round de 2,5", "`arrondi`"),
    ("assertion impossible", ""),
]


@pytest.mark.parametrize(("item", "named"), VALUES)
def test_so_is_a_value_or_a_function(item: str, named: str) -> None:
    found = french(item)
    assert [each.code for each in found] == (["unknown-name"] if named else [])
    assert all(named in each.help for each in found)


def test_so_is_a_type() -> None:
    text = "# A\n\n```catala\ndéclaration x contenu integer égal à 3\n```\n"
    (found,) = check([RuleText("a.catala_fr", text)]).diagnostics
    assert (found.code, found.help) == ("unknown-type-word", "In French, `integer` is written `entier`.")


DIRECTIVES = [
    ("> Using Date", "`Using` is English; in this file write `> Usage de`."),
    ("> Include: a.catala_fr", "`Include` is English; in this file write `> Inclusion`."),
]


@pytest.mark.parametrize(("line", "help_"), DIRECTIVES)
def test_so_is_a_directive(line: str, help_: str) -> None:
    (found,) = read("a.catala_fr", f"{line}\n")[1]
    assert (found.code, found.help) == ("directive-malformed", help_)
    assert "`Usage de`" in found.message


@pytest.mark.parametrize(
    "line", ["> Usage de Date", "> Usagede Date en tant que D", "> Inclusion : a", "> Module M externe"]
)
def test_directives_in_french(line: str) -> None:
    assert not read("a.catala_fr", f"{line}\n")[1]


@pytest.mark.parametrize("written", LOCALES, ids=lambda each: each.code)
@pytest.mark.parametrize("named", LOCALES, ids=lambda each: each.code)
def test_a_whole_file_in_another_tongue_gives_one_message(written: Locale, named: Locale) -> None:
    text = f"# A\n\n```catala\n{translated(PROGRAM, ENGLISH, written)}\n```\n"
    found = [each for each in check([RuleText(f"a.catala_{named.code}", text)]).diagnostics if each.code in _OF_SYNTAX]
    if written is named:
        assert not found
        return
    assert [each.code for each in found] == ["wrong-language"]
    assert found[0].help == f"Let the name of the file end in `.catala_{written.code}`."
    assert found[0].message.startswith(f"The rules of this file are written in {written.name}")


_OF_SYNTAX = {code for code in CATALOGUE if code in {"wrong-language", "foreign-keyword", "unexpected-word"}}


SAID = [
    # (an item, words of its message, what the way out names)
    ("définition taux égal à 5", ["entier", "décimal", "`taux`"], "`5,0`"),
    ("définition taux égal à 2 €", ["décimal", "`taux`"], "`2,0`"),
    ("assertion prix > 5", ["`>`", "entier"], "`5 €`"),
    ("définition taux égal à âge", ["entier", "décimal"], "`décimal de âge`"),
    ("assertion [1] = [2,0]", ["liste de entier", "liste de décimal"], ""),
    ("définition taux égal à si 3 alors 1,0 sinon 2,0", ["entier", "`si`"], ""),
    ("définition taux égal à si âge > 3 alors 1,0", ["`si`", "`sinon`"], "`si ... alors ... sinon ...`"),
    ("définition taux", ["`égal à`"], "`définition name égal à value`"),
    ("règle dû", [], "`rempli` or `non rempli`"),
    ("assertion dû && dû", ["`&&`"], "`et`"),
    ("date arrondie supérieur", ["`date arrondi supérieur`", "`arrondie`"], "`date arrondi inférieur`"),
    ("assertion dû et dû ou dû", ["`et`", "`ou`"], ""),
    ("definision taux égal à 1,5", ["`definision`"], "`définition`"),
]


@pytest.mark.parametrize(("item", "said", "named"), SAID, ids=[each[0] for each in SAID])
def test_messages_about_french_rules_name_french_words(item: str, said: list[str], named: str) -> None:
    (found,) = french(item)
    assert all(each in found.message for each in said), found.message
    assert named in found.help
    assert not re.findall(
        r"\b(?:integer|a decimal is|boolean|list of|`if`|`equals`|`and`)\b", found.message + found.help
    )


@pytest.mark.parametrize("locale", OTHERS, ids=lambda each: each.code)
@pytest.mark.parametrize("code", sorted(CATALOGUE))
def test_no_message_tells_to_write_an_english_word(code: str, locale: Locale) -> None:
    english = set(ENGLISH.keywords) - set(locale.keywords)
    for text in (CATALOGUE[code].message, CATALOGUE[code].help):
        said = spoken(text, locale)
        for quoted in re.findall(r"`([^`]+)`", re.sub(r"\{[^{}]*\}", "…", said)):
            sheet = Sheet(Source("a.catala_en", quoted), ENGLISH)
            for word in words_of(sheet, 0, len(quoted)):
                assert " ".join(word.text.split()) not in english
        assert re.findall(r"\{[^{}]*\}", said) == re.findall(r"\{[^{}]*\}", text)
        assert spoken(text, ENGLISH) == text


def test_words_of_authors_are_left_alone() -> None:
    """`data` and `label` are names like others in Polish."""
    source = Source("a.catala_pl", "data")
    whole = Span(source, 0, 4)
    label = Label(whole, Spoken("this is a list of date"))
    found = Diagnostic("unknown-variable", whole, {"scope": "S", "name": "data"}, (label, Label(whole, "`data`")))
    assert "`data`" in found.message
    assert [each["words"] for each in as_json(found)["labels"]] == ["this is a lista czas", "`data`"]  # type: ignore[attr-defined]
    assert "lista czas" in frame(found)
    hinted = Diagnostic("unknown-variable", whole, found.data, hint="Did you mean `label`?")
    assert hinted.help == "Did you mean `label`?"


def test_code_is_put_word_by_word() -> None:
    said = in_words_of(FRENCH, "> Using M  -- x : $1,000.50 * 1.5 {of} the_{if} |2024-01-02| such that_is of")
    assert in_words_of(FRENCH, '#[label = "or"] label x') == '#[label = "or"] étiquette x'
    assert said == "> Usage de M  -- x : 1 000,50 € * 1,5 {of} the_{if} |2024-01-02| tel that_is de"


@pytest.mark.parametrize(("text", "kept"), [("e\u0301tat", "état"), ("a\u0300 b", "à")])
def test_accents_apart_from_their_letters(text: str, kept: str) -> None:
    found = french(f"assertion âge = {text}")
    assert found[0].code == "loose-accent"
    assert found[0].data["name"] == kept


def test_the_apostrophe_of_word_processors_is_named_and_read() -> None:
    text = "# A\n\n```catala\ndéclaration champ d’application S:\n  résultat x contenu entier\n```\n"
    found = [each for each in check([RuleText("a.catala_fr", text)]).diagnostics if each.severity.value == "error"]
    assert [(each.code, each.help) for each in found] == [("unknown-sign", "Use straight quotes: `'`.")]


def test_the_program_in_french_has_no_mistake_of_syntax() -> None:
    assert tree_of(translated(PROGRAM, ENGLISH, FRENCH), FRENCH)


OPTIONALS = [
    # (what is given, the mistakes)
    ("selon o sous forme -- Présent contenu y : y -- Absent : 0", []),
    ("selon o sous forme -- Présent contenu y : y", ["missing-case"]),
    ("selon o sous forme -- Present contenu y : y -- Absent : 0", ["missing-case", "unknown-case"]),
    ("selon p sous forme -- Present contenu y : y -- Late : 0", []),
]


@pytest.mark.parametrize(("given", "codes"), OPTIONALS)
def test_cases_of_optional_values_are_those_of_the_tongue(given: str, codes: list[str]) -> None:
    """`Present` is a name like others in French, and an author may give it a meaning."""
    text = (
        "# A\n\n```catala\ndéclaration énumération Presence:\n  -- Present contenu entier\n  -- Late\n\n"
        "déclaration champ d'application S:\n  entrée o contenu optionnel de entier\n  entrée p contenu Presence\n"
        f"  résultat x contenu entier\n\nchamp d'application S:\n  définition x égal à {given}\n```\n"
    )
    if codes == ["missing-case", "unknown-case"]:
        text = text.replace("-- Present contenu entier", "-- Early contenu entier")
    found = [each for each in check([RuleText("a.catala_fr", text)]).diagnostics if each.severity.value == "error"]
    assert sorted(each.code for each in found) == codes
    assert all("`Present`" not in each.help for each in found)
