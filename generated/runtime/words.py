"""Values as people say them, who need not know the notation: a date with its weekday, a list as a list, a case of an
enumeration in the words of its author.

An obligation, the structure of the library `Obligations`, is told as a sentence: who must do what, by when, and how it
stands. What is to be done is the comment of the output or field that holds it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import accumulate
from typing import Any

from .dates import Duration
from .notation import write
from .schema import (
    Boolean,
    Case,
    Date,
    Decimal,
    DecimalIn,
    DurationType,
    Enumeration,
    Integer,
    ListOf,
    Money,
    MoneyIn,
    OptionalOf,
    Structure,
    TupleOf,
    Type,
    WorkingDuration,
    case_of,
)

#: Types whose values people say as the notation has them.
NUMBERS = frozenset((Integer, Decimal, DecimalIn, Money, MoneyIn, WorkingDuration))
#: Types whose values are told in full on one line.
_ON_A_LINE = NUMBERS | {Boolean, Date, DurationType}

#: What stands for an optional value that is absent, and for an empty list.
NONE = "none"

#: Letters by which a word is known in its other forms.
_STEM = 5
#: A list of a few short things stands on one line of so many letters; any other has a line for each.
_LINE = 60
#: The clock's own names depend on the machine's tongue.
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_UNITS = ("year", "month", "day")


def told(type: Type, value: Any, act: str = "") -> str:
    """A value in full. Parts of it that need lines of their own start with "- ", those within them are set in. `act` is
    the comment of what holds the value."""
    if type.__class__ in _ON_A_LINE:
        return phrase(type, value)
    match type:
        case OptionalOf(element):
            return NONE if value is None else told(element, value.value, act)
        case ListOf(element):
            return _list([told(element, each, act) for each in value])
        case Structure():
            sentence = _obligation(type, value, act)
            return sentence or "\n".join(_fields(type, value)) or label(type.name)
        case Enumeration():
            _, case, payload = case_of(type, value)
            return _said(case) if case.payload is None else _carrying(case, told(case.payload, payload, case.doc))
        case _:
            return phrase(type, value)


def phrase(type: Type, value: Any) -> str:
    """A value on one line, by names rather than in the words of comments."""
    if type.__class__ in NUMBERS:
        return write(type, value)
    match type:
        case Boolean():
            return "yes" if value else "no"
        case Date():
            return day(value)
        case DurationType():
            return _duration(value)
        case OptionalOf(element):
            return NONE if value is None else phrase(element, value.value)
        case ListOf(element):
            return "; ".join(phrase(element, each) for each in value) or NONE
        case TupleOf(items):
            return ", ".join(phrase(item, each) for item, each in zip(items, value, strict=True))
        case Structure():
            parts = _parts(type, value)
            if _is_obligation(type):
                given = {name: each for name, _, each, _ in parts}
                return f"{label(_name(type, given, 'modality'))}, {label(_name(type, given, 'status')).lower()}"
            return ", ".join(f"{label(name)} {phrase(part, each)}" for name, part, each, _ in parts) or label(type.name)
        case Enumeration():
            _, case, payload = case_of(type, value)
            return label(case.name) if case.payload is None else f"{label(case.name)}: {phrase(case.payload, payload)}"
        case _:
            return write(type, value)


def label(name: str) -> str:
    """A name in words: `is_complete` is "is complete"."""
    return name.replace("_", " ")


def day(when: date) -> str:
    """A day with its weekday: `Mon 2016-04-18`."""
    return f"{_WEEKDAYS[when.weekday()]} {when.isoformat()}"


def named(name: str, doc: str) -> str:
    """Somebody or something by the name of its case, with the article and the capitals that the comment has for it:
    `Bank_of_lao_pdr` is "the Bank of Lao PDR"."""
    words = r"[\s-]+".join(re.escape(each) for each in name.split("_") if each)
    found = re.search(rf"(?:\b(?:the|an?)\s+)?\b{words}\b", doc, re.IGNORECASE)
    if found is not None:
        said = " ".join(found.group().split())
        article, _, rest = said.partition(" ")
        return f"the {rest}" if article.lower() in ("the", "a", "an") else f"the {lowered(said)}"
    parts = re.split(r"(?<=[^,;:])(?=[,;:])", _first_sentence(doc))
    whole = next(filter(lambda said: _says(said, name), accumulate(parts)), "")
    if whole or ("_" not in name and doc):
        return lowered(whole or doc.rstrip("."))
    return f"the {label(name).lower()}"


def lowered(sentence: str) -> str:
    """A sentence within another; a word in capitals keeps them."""
    return sentence if sentence[1:2].isupper() else sentence[:1].lower() + sentence[1:]


# ------------------------------------------------------------------------------------------------------------- parts


def _duration(duration: Duration) -> str:
    counts = zip((duration.years, duration.months, duration.days), _UNITS, strict=True)
    parts = [f"{count} {unit}{'' if abs(count) == 1 else 's'}" for count, unit in counts if count]
    return " and ".join((", ".join(parts[:-1]), parts[-1])) if len(parts) > 1 else "".join(parts) or "0 days"


def _list(items: list[str]) -> str:
    if not items:
        return NONE
    if not any("\n" in each or each.startswith("- ") for each in items) and len(short := "; ".join(items)) <= _LINE:
        return short
    numbered = enumerate(items, 1)
    return "\n".join(line for number, each in numbered for line in _set_in(f"number {number}", each, names=False))


def _fields(type: Structure, value: Any) -> Iterator[str]:
    for name, part, each, doc in _parts(type, value):
        yield from _set_in(label(name), told(part, each, doc or label(name)))


def _set_in(name: str, words: str, *, names: bool = True) -> Iterator[str]:
    """A line that starts with a dash, and below it what takes several; `names`: whether what fits on it is named."""
    first, *rest = words.split("\n")
    if first.startswith("- "):
        yield f"- {name}:"
        rest = [first, *rest]
    else:
        yield f"- {name}: {first}" if names else f"- {first}"
    for each in rest:
        yield f"  {each}"


def _parts(type: Structure, value: Any) -> list[tuple[str, Type, Any, str]]:
    """The fields of a structure that are given: name, type, value, comment."""
    return [
        (field.name, field.type, each if field.required else each.value, field.doc)
        for field, each in zip(type.fields, type.read(value), strict=True)
        if field.required or each is not None
    ]


def _said(case: Case) -> str:
    """A case in the words of its author, where these say what its name says; else by its name, and what they add."""
    name, doc = label(case.name), _first_sentence(case.doc)
    if not doc:
        return name
    if _says(doc, case.name):
        return lowered(doc) if doc.split()[0] in ("The", "A", "An") else doc
    return f"{name} ({lowered(doc)})"


def _carrying(case: Case, payload: str) -> str:
    """A case with what it carries."""
    doc = _first_sentence(case.doc)
    lead = _said(case) if _says(doc, case.name) else label(case.name)
    if payload.startswith("- "):
        payload = "\n".join(f"  {each}" for each in payload.split("\n"))
        return f"{lead}:\n{payload}"
    return f"{lead}: {payload}"


def _says(doc: str, name: str) -> bool:
    """Whether a comment has all words of a name; of long ones the beginning will do, as in "province", "provincial"."""
    return _words(label(name)) <= _words(doc)


def _words(text: str) -> set[str]:
    return {each[:_STEM] for each in re.findall(r"\w+", text.casefold())}


def _first_sentence(doc: str) -> str:
    return re.split(r"(?<=[a-z)\"])\. (?=[A-Z])", " ".join(doc.split()), maxsplit=1)[0].removesuffix(".")


# ------------------------------------------------------------------------------------------------------- obligations

#: The structure of the library that is told as a sentence, and what it must be made of to be that.
_MODULE, _OBLIGATION = "Obligations", "Obligation"
_FIELDS = frozenset(("modality", "bearer", "addressee", "start", "due", "done", "status", "follows", "has_followed"))
_NOBODY, _NOTHING = "Not_named", "Not_said"
_WHOSE = {"Duty": "of", "Right": "of"}


def _is_obligation(type: Structure) -> bool:
    is_named_so = type.module == _MODULE and type.name == _OBLIGATION
    return is_named_so and {each.name for each in type.fields} >= _FIELDS


def _obligation(type: Structure, value: Any, act: str) -> str:
    """An obligation as sentences; "" for any other structure."""
    if not _is_obligation(type):
        return ""
    given = {name: each for name, _, each, _ in _parts(type, value)}
    status = _name(type, given, "status")
    about = f"{_bound(type, given)}: {_act(act)}"
    if status == "Does_not_apply":
        return f"Does not apply to this case. ({about}.)"
    return " ".join(filter(None, (f"{about}.", _time(given, type), _stands(type, given), _follows(type, given))))


def _case(type: Structure, given: dict[str, Any], field: str) -> tuple[Case, Any]:
    """The case of a field that is an enumeration, and what it carries."""
    part = next(each.type for each in type.fields if each.name == field)
    assert isinstance(part, Enumeration)
    _, case, payload = case_of(part, given[field])
    return case, payload


def _name(type: Structure, given: dict[str, Any], field: str) -> str:
    return _case(type, given, field)[0].name


def _bound(type: Structure, given: dict[str, Any]) -> str:
    """Whose duty it is, and towards whom."""
    modality = _name(type, given, "modality")
    bearer, addressee = (_case(type, given, each)[0] for each in ("bearer", "addressee"))
    whose = f"{_WHOSE.get(modality, 'for')} {named(bearer.name, bearer.doc)}"
    towards = "" if addressee.name == _NOBODY else f" towards {named(addressee.name, addressee.doc)}"
    return f"{modality} {whose if bearer.name != _NOBODY else '(the words do not say whose)'}{towards}"


def _act(act: str) -> str:
    said = " ".join(act.split()).removesuffix(".")
    return lowered(said) if said.startswith("To ") else said


def _time(given: dict[str, Any], type: Structure) -> str:
    start, begins = _case(type, given, "start")
    last = given["due"].value if given["due"] is not None else None
    parts = [f"{'on' if begins == last else 'from'} {day(begins)}"] if start.payload is not None else []
    if last is not None and begins != last:
        parts.append(f"until {day(last)}")
    text = ", ".join(parts)
    return f"{text[:1].upper()}{text[1:]}." if text else ""


def _stands(type: Structure, given: dict[str, Any]) -> str:
    """How it stands on the day of the question."""
    done = f"on {day(given['done'].value)}" if given["done"] is not None else ""
    used = "used" if _name(type, given, "modality") in ("Right", "Permission") else "done"
    has_end = given["due"] is not None
    status = _case(type, given, "status")[0]
    sentences = {
        "Not_begun": "Not begun: what it runs from has not happened yet."
        if _case(type, given, "start")[0].payload is None
        else "Not begun yet.",
        "Open": f"Can still be {used} in time." if has_end else "Open: there is no last day.",
        "Done_in_time": f"{used.capitalize()}{' in time,' if has_end else ''} {done}.",
        "Done_late": f"{used.capitalize()} late, {done}.",
        "Overdue": "Overdue.",
        "Lapsed": "Lapsed: not used in time.",
        "Observed": "Not broken.",
        "Broken": f"Broken {done}.",
    }
    return sentences.get(status.name, f"{_said(status)}.")


def _follows(type: Structure, given: dict[str, Any]) -> str:
    """What follows, or will."""
    case = _case(type, given, "follows")[0]
    if case.name == _NOTHING:
        return ""
    what = lowered(_first_sentence(case.doc)) or label(case.name).lower()
    if given["has_followed"]:
        return f"It follows: {what}."
    is_settled = _name(type, given, "status") in ("Done_in_time", "Done_late")
    is_prohibition = _name(type, given, "modality") == "Prohibition"
    return "" if is_settled else f"If {'it is broken' if is_prohibition else 'the last day passes'}: {what}."
