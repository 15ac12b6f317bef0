"""A small law whose answers hold obligations everywhere that they can stand."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import Any

from compiler.runtime.answers import Answer
from service.project import Project, find, load
from service.project.evaluators import interpreted
from service.timeline.entries import Timeline, timeline

ROOT = Path(__file__).resolve().parents[2]

MARKET = """\
> Module Market
> Using Administration
> Using Obligations

# Market law

### Article 1. Stalls

The holder shall pay the fee within ten days after the grant.{#art1-p1} A holder may ask for a second stall.{#art1-p2} Nobody shall sell fire.{#art1-p3} The office shall answer where the words say so.{#art1-p4}

```catala-metadata
declaration structure Pair:
  ## To clean the stall, and to leave it.
  data first content Obligations.Obligation
  ## To lock the stall.
  data second content optional of Obligations.Obligation

declaration enumeration Choice:
  -- Nothing
  ## To choose a place.
  -- One content Obligations.Obligation

## How large the market is.
declaration scope Area:
  output hectares content integer

## What a holder must pay.
declaration scope Paying:
  input granted content optional of date
  input paid content optional of date
  input size content integer
  input as_of content date
  ## To pay the fee.
  output payment content Obligations.Obligation
  ## To receive an answer.
  output reply content Obligations.Obligation

## What the holder of a stall has to do.
declaration scope Stall_case:
  input granted content optional of date
  input paid content optional of date
  input sold_fire content optional of date
  input size content integer
  input as_of content date
  output paying scope Paying
  ## To ask for a second stall.
  output second content Obligations.Obligation
  ## To sell fire.
  output fire content Obligations.Obligation
  ## To keep the stall.
  output pair content Pair
  ## To greet each neighbour.
  output several content list of Obligations.Obligation
  output choice content Choice
  ## To say hello, with a number.
  output numbered content (integer, Obligations.Obligation)
  ## The payment once more, for a large stall.
  output once_more content optional of Paying
  ## The area, which is no obligation.
  output area content integer
```

```catala
scope Area:
  definition hectares equals 2

scope Paying:
  #[implements = "art1-p1"]
  definition payment equals
    Obligations.standing of (Obligations.norm of Duty, Investor, Customs) but replace {
        -- start: Obligations.since of granted
        -- due: (match granted with pattern
          -- Present content g: Present content (g + 10 day)
          -- Absent: Absent)
        -- done: paid
        -- follows: Right_ends
      }, as_of

  #[implements = "art1-p4"]
  definition reply under condition size > 0 consequence equals
    Obligations.standing of (Obligations.norm of Right, Investor, Not_named), as_of

  #[implements = "art1-p4"]
  definition reply under condition size > 99 consequence equals
    Obligations.standing of (Obligations.norm of Permission, Investor, Not_named), as_of

scope Stall_case:
  #[error.message = "A stall has no size below zero."]
  assertion size >= 0

  definition paying.granted equals granted
  definition paying.paid equals paid
  definition paying.size equals size
  definition paying.as_of equals as_of

  #[implements = "art1-p2"]
  definition second equals
    Obligations.standing of (Obligations.norm of Permission, Investor, One_stop_service) but replace {
      -- start: Obligations.since of granted -- due: Present content |2016-04-30| }, as_of

  #[implements = "art1-p3"]
  definition fire equals
    Obligations.standing of (Obligations.norm of Prohibition, Others, Not_named) but replace {
      -- done: sold_fire -- follows: Certificate_at_risk }, as_of

  definition pair equals Pair {
    -- first: (Obligations.standing of (Obligations.norm of Duty, Investor, Customs), as_of)
    -- second: Present content (Obligations.standing of (Obligations.norm of Duty, Customs, Investor), as_of) }

  definition several equals
    map each n among [1; 2] to
      Obligations.standing of (Obligations.norm of Duty, Investor, Others) but replace {
        -- applies: n = 1 }, as_of

  definition choice equals One content (
    Obligations.standing of (Obligations.norm of Right, Concerned_sectors, Not_named), as_of)

  definition numbered equals
    (1, Obligations.standing of (Obligations.norm of Duty, Bank_of_lao_pdr, Not_named), as_of)

  definition once_more equals
    if size > 50 and size < 99 then Present content (output of Paying with {
        -- granted: granted -- paid: paid -- size: size -- as_of: as_of })
    else Absent

  definition area equals size
```
"""


def project(folder: Path) -> Project:
    """The law in a folder of its own."""
    shutil.copytree(ROOT / "rules" / "library", folder / "rules" / "library")
    (folder / "rules" / "market.catala_en").write_text(MARKET, encoding="utf-8")
    return find(folder / "rules", folder)


def facts(**given: object) -> dict[str, Any]:
    """Facts of a case in which nothing has happened yet, but for what is given."""
    nothing: dict[str, Any] = {
        "granted": "Absent",
        "paid": "Absent",
        "sold_fire": "Absent",
        "size": 5,
        "as_of": "2016-04-12",
    }
    return nothing | {
        name: {"Present": day} if name != "as_of" and isinstance(day, str) else day for name, day in given.items()
    }


class Market:
    """The law, checked, and what it answers."""

    def __init__(self, folder: Path) -> None:
        loaded = load(project(folder))
        assert loaded.ok, [str(each.message) for each in loaded.diagnostics]
        self.program = loaded.checked.program
        self.evaluator = interpreted(self.program)
        self.scope = next(each for each in self.evaluator.scopes if each.name == "Stall_case")

    def answer(self, **given: object) -> Answer:
        return self.evaluator.answer(self.scope, facts(**given))

    def timeline(self, **given: object) -> Timeline:
        asked = facts(**given)
        answer = self.evaluator.answer(self.scope, asked)
        return timeline(self.program, self.scope, answer, date.fromisoformat(str(asked["as_of"])))
