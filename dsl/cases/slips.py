"""Values as people write them who do not think of the language: a date as in a letter, an answer in other words.

Each slip is known by its form alone, and has a sentence on what it is and a way out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import NamedTuple

from dsl.cases.words import OUTCOMES
from dsl.diagnostics.catalogue.failures import STOPS
from dsl.diagnostics.suggest import did_you_mean
from dsl.locales.speech import Spoken


class Slip(NamedTuple):
    """What is wrong with a value, as the second half of a sentence, and how it is written."""

    reason: str
    hint: str


def slip(written: str, *, is_expected: bool, is_truth: bool = True) -> Slip | None:
    """The slip that a value is, under a column of results or of facts; None where it is none that is known. `is_truth`
    where `true` and `false` could stand."""
    for known in _OF_RESULTS if is_expected else _OF_FACTS:
        if known is _truth and not is_truth:
            continue
        found = next(known(written), None)
        if found is not None:
            return found
    return None


_NOTHING = re.compile(r"[-–—/.]+|n\.?\s?/?\s?a\.?|none|nil|null|nothing|no answer|unknown|not applicable|gap", re.I)
_WRAPPED = re.compile(r"(\"|'|`+|\*+|“|‘|«)\s*(.+?)\s*(\"|'|`+|\*+|”|’|»)")
_CONTENT = re.compile(r"([^\W\d_]\w*)(?:\s*[:=]\s*|\s+of\s+|\s+)?(\(.*\)|\[.*\]|-?\$?\d.*|\|.*\|)")
_SMALL_CASE = re.compile(r"([a-z]\w*)(\s+content\s+.+)")
_GROUPED = re.compile(r"-?\d{1,3}(,\d{3})+(\.\d+)?")
_DATE_FORMS = ("%d %B %Y", "%d %b %Y", "%B %d, %Y", "%B %d %Y", "%d. %B %Y", "%Y/%m/%d", "%Y.%m.%d")
_TRUTHS = {"yes": "true", "no": "false", "y": "true", "n": "false"}


def _nothing_expected(written: str) -> Iterator[Slip]:
    if _NOTHING.fullmatch(written):
        hint = "Where no rule of the text applies, write `silent`; where a result is not checked, leave the cell empty."
        yield Slip("it is no value", Spoken(hint))


def _nothing_given(written: str) -> Iterator[Slip]:
    if _NOTHING.fullmatch(written):
        yield Slip("it is no value", "Where a fact is not given, leave the cell empty.")


def _outcome(written: str) -> Iterator[Slip]:
    words = written.lower()
    code = re.sub(r"^error[\s:-]*", "", words)
    code = re.sub(r"[\s_]+", "-", code)
    if code in STOPS:
        yield Slip(Spoken("a failure stands behind `error`"), Spoken(f"Write `error {code}`."))
    elif words.isalpha() and words != written and words in (*OUTCOMES, "error"):
        yield Slip("it is no value", Spoken(f"Write `{words}`, in small letters."))
    elif words.isalpha() and (near := did_you_mean(words, (*OUTCOMES, "error"))):
        yield Slip("it is no value", Spoken(near))


def _question_mark(written: str) -> Iterator[Slip]:
    if "?" in written:
        yield Slip("a question mark stands alone, or behind a result", "Write `?`, or `$5 ?`.")


def _wrapped(written: str) -> Iterator[Slip]:
    found = _WRAPPED.fullmatch(written)
    if found is not None:
        yield Slip(f"a value stands without {found[1]}", f"Write `{found[2]}`.")


def _content(written: str) -> Iterator[Slip]:
    found = _CONTENT.fullmatch(written)
    if found is not None and found[1][0].isupper() and not found[1].isupper():
        value = found[2].strip()
        bare = value[1:-1].strip() if re.fullmatch(r"\([^(),]*\)", value) else value
        reason = "between a case and what it carries stands `content`"
        yield Slip(Spoken(reason), Spoken(f"Write `{found[1]} content {bare}`."))


def _small_case(written: str) -> Iterator[Slip]:
    found = _SMALL_CASE.fullmatch(written)
    if found is not None:
        yield Slip("the name of a case begins with a capital letter", f"Write `{found[1].capitalize()}{found[2]}`.")


def _grouped(written: str) -> Iterator[Slip]:
    if _GROUPED.fullmatch(written):
        plain = written.replace(",", "")
        hint = Spoken(f"Write `${written}` if it is an amount, `{plain}` if it is a number.")
        yield Slip("only amounts have signs between their thousands", hint)


#: The currencies that are looked for behind an amount.
_CODES = frozenset(("LAK", "EUR", "GBP", "JPY", "CNY", "THB", "VND", "KHR"))
_AMOUNT = re.compile(r"(-?[\d,]+(?:\.\d{1,3})?)\s*(dollars?|us\s?dollars?|us\$|\$|kip|[A-Z]{3})", re.I)


#: A currency that sticks to its amount: `USD10,000`, `US$10,000`.
_GLUED = re.compile(r"([A-Z]{3}|(?:US|us)\$\s?)(-?[\d,]+(?:\.\d{1,3})?)")


def _amount_in_words(written: str) -> Iterator[Slip]:
    glued = _GLUED.fullmatch(written)
    if glued is not None:
        code = "USD" if "$" in glued[1] else glued[1]
        yield Slip("an amount has the code of its currency and a blank before it", f"Write `{code} {glued[2]}`.")
    found = _AMOUNT.fullmatch(written)
    if found is None:
        return
    number, said = found[1], found[2].upper()
    code = "LAK" if said == "KIP" else said if len(said) == 3 and said.isalpha() else "USD"
    if code == "USD":
        yield Slip("an amount has its currency before it", Spoken(f"Write `${number}`, or `USD {number}`."))
    elif code in _CODES:
        yield Slip("an amount has its currency before it", f"Write `{code} {number}`.")


def _date_in_words(written: str) -> Iterator[Slip]:
    for form in _DATE_FORMS:
        found = _day(written, form)
        if found is not None:
            yield Slip("a date is written year first, between bars of its own", f"Write `|{found.isoformat()}|`.")


def _day(written: str, form: str) -> date | None:
    try:
        return datetime.strptime(written, form).date()
    except ValueError:
        return None


def _truth(written: str) -> Iterator[Slip]:
    said = _TRUTHS.get(written.lower()) or (written.lower() if written.lower() in ("true", "false") else "")
    if said and said != written:
        yield Slip("it is no value", Spoken(f"Write `{said}`."))


_Known = Callable[[str], Iterator[Slip]]
_OF_BOTH: tuple[_Known, ...] = (
    _wrapped,
    _date_in_words,
    _amount_in_words,
    _content,
    _small_case,
    _grouped,
    _truth,
)
_OF_RESULTS: tuple[_Known, ...] = (_nothing_expected, *_OF_BOTH, _question_mark, _outcome)
_OF_FACTS: tuple[_Known, ...] = (_nothing_given, *_OF_BOTH)
