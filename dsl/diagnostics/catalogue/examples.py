"""Small rule files around the lines that an entry is about, for the failing and the mended text of its page."""

from __future__ import annotations

_DECLARATIONS = """declaration structure Investor:
  data capital content money
  data is_foreign content boolean

declaration enumeration Project:
  -- Electricity content decimal
  -- Land content decimal
  -- Other

declaration scope Warranty:
  input project content Project
  input investor content Investor
  input size content decimal
  input units content integer
  input value content money
  input start content date
  input payments content list of money
  output amount content money
  output is_due condition"""

#: A scope with an input or output of each simple type.
TERMS = """declaration scope Warranty:
  input bought content date
  input age content integer
  input is_new content boolean
  input is_car content boolean
  output months content integer
  output term content duration
  output price content money
  output rate content decimal
  output ages content list of integer
  output is_due condition"""

#: An article with a statement, and the scope that encodes it.
FEE = """# Article 3

The fee is five dollars.{#art3-p1}

```catala
declaration scope Fee:
  input value content integer
  output fee content money

scope Fee:
  #[implements = "art3-p1"]
  definition fee under condition value > 0 consequence equals $5
```

"""


#: An article whose scope takes a structure.
PARCEL = """# Article 4

The fee is five dollars for each hectare.{#art4-p1}

```catala
declaration structure Parcel:
  data area content integer
  data is_urban content boolean

declaration scope Fee:
  input parcel content Parcel
  output fee content money

scope Fee:
  #[implements = "art4-p1"]
  definition fee under condition not parcel.is_urban consequence equals $5 * parcel.area
```

"""


def code(text: str) -> str:
    """A rule file of one article around some code."""
    return f"## Article 15. Warranties\n\n```catala\n{text}\n```\n"


def item(text: str) -> str:
    """A rule file around items of the scope `Warranty`."""
    return code(f"{_DECLARATIONS}\n\nscope Warranty:\n  {text}")


def amount(expression: str) -> str:
    """A rule file around an expression for an amount of money."""
    return item(f"definition amount equals {expression}")


def condition(expression: str) -> str:
    """A rule file around an expression for a condition; the amount is defined as well."""
    return item(f"definition amount equals value\n  rule is_due under condition {expression} consequence fulfilled")


def clause(text: str) -> str:
    """A rule file around an item of a scope that takes and gives simple values."""
    return code(f"{TERMS}\n\nscope Warranty:\n  {text}")


def months(expression: str) -> str:
    """A rule file around an expression for a number of months."""
    return clause(f"definition months equals {expression}")


def holds(expression: str) -> str:
    """A rule file around an expression for a condition."""
    return clause(f"definition is_due equals {expression}")


def module(name: str) -> str:
    """A rule file that names itself a module."""
    return f"> Module {name}\n\n## Article 15. Warranties\n"
