"""Names of laws and of their parts by the Akoma Ntoso Naming Convention (OASIS, version 1.0).

A law is `/akn/la/act/decree/2011-04-20/119-pm`, its words in English `…/eng@2011-04-20`, its Article 15 `…/~art_15`.
An element of it has an `eId`, built from those it stands in: `art_15__para_2__list_1__indent_1`. Articles are counted
through the whole law, so no Part stands before them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from service.project.identity import Identity
from service.site.escape import slug

#: How the convention shortens the names of elements.
_SHORT: Final = {
    "article": "art",
    "chapter": "chp",
    "division": "dvs",
    "eventRef": "eref",
    "paragraph": "para",
    "section": "sec",
    "subchapter": "subchp",
    "subdivision": "subdvs",
    "subsection": "subsec",
    "temporalGroup": "tmpg",
    "wrapUp": "wrapup",
}
_MONTHS: Final = "January|February|March|April|May|June|July|August|September|October|November|December"
_TITLE: Final = re.compile(rf"(?P<kind>\w+)\b.*\bNo\. (?P<number>\S+) of (?P<day>\d{{1,2}} (?:{_MONTHS}) \d{{4}})")


@dataclass(frozen=True, slots=True)
class Names:
    """The names of a law: of the work, of its expression (the words at hand), of its manifestation (the file)."""

    work: str
    expression: str

    @staticmethod
    def of(law: Identity) -> Names:
        work = f"/akn/{law.country}/act/{law.kind}/{law.made}/{number_in_name(law.number)}"
        return Names(work, f"{work}/{law.language}@{law.made}")

    def original(self, law: Identity) -> str | None:
        """The expression that the words at hand were translated from."""
        return None if law.translated_from is None else f"{self.work}/{law.translated_from}@{law.made}"


def work_of_title(title: str, country: str) -> str | None:
    """The name of another law by its title, `Law on Enterprise No. 11/NA of 9 November 2005`; None where the title
    gives no number and day."""
    found = _TITLE.match(title)
    if found is None:
        return None
    try:
        made = datetime.strptime(found["day"], "%d %B %Y").date()
    except ValueError:
        return None
    return f"/akn/{country}/act/{found['kind'].lower()}/{made}/{number_in_name(found['number'])}"


def number_in_name(number: str) -> str:
    """`119/PM` as `119-pm`."""
    return slug(number.replace("/", "-"))


def article_eid(number: str) -> str:
    """The eId of an article, which is the same wherever it stands."""
    return f"art_{number}"


@dataclass(slots=True)
class Eids:
    """Gives out the eIds of one document. An element that bears a number is named by it; the others are counted."""

    taken: set[str] = field(default_factory=set)

    def numbered(self, within: str, name: str, number: str) -> str:
        """Of an element with a number; where two bear the same one, the second gets a count behind it."""
        wanted = _joined(within, f"{_SHORT.get(name, name)}_{number}")
        found, again = wanted, 2
        while found in self.taken:
            found, again = f"{wanted}-{again}", again + 1
        self.taken.add(found)
        return found

    def counted(self, within: str, name: str) -> str:
        """Of an element without a number: its place among its like."""
        number = 1
        while _joined(within, f"{_SHORT.get(name, name)}_{number}") in self.taken:
            number += 1
        return self.numbered(within, name, str(number))

    def only(self, within: str, name: str) -> str:
        """Of an element that stands there once."""
        found = _joined(within, _SHORT.get(name, name))
        self.taken.add(found)
        return found


def _joined(within: str, name: str) -> str:
    return f"{within}__{name}" if within else name
