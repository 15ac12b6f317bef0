"""Services for the tests: one of the decree, and one of a small program with rules that take long or cannot be done."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.http.served import ROOT, Service, serving

#: A question that is answered at once, one whose rule divides, and one that takes long.
SMALL = """# A small law

## Article 1. Fees

The fee is the value divided by the number of parcels.{#art1}

```catala-metadata
declaration structure Parcel:
  data area content decimal in ha
  data fenced content boolean

declaration scope Fee:
  input value content money in USD
  input parcels content integer
  output due content money in USD

declaration scope Long:
  input numbers content list of integer
  output total content integer

declaration scope Land:
  input parcels content list of Parcel
  output area content decimal in ha
```

```catala
scope Fee:
  #[implements = "art1"]
  definition due equals value / decimal of parcels

scope Long:
  definition total equals
    Integer.sum of map each one among numbers to (Integer.sum of map each other among numbers to one * other)

scope Land:
  definition area equals Decimal.sum of map each parcel among parcels to parcel.area
```

```cases Fee
| case | value   | parcels | expected due |
|------|---------|---------|--------------|
| two  | USD 100 | 2       | USD 50       |
```
"""


@pytest.fixture(scope="session")
def decree(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """The decree, with the limits of every day."""
    with serving(ROOT / "rules", tmp_path_factory.mktemp("decree") / "log") as service:
        yield service


@pytest.fixture(scope="session")
def small_rules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("small") / "rules"
    folder.mkdir()
    (folder / "small.catala_en").write_text(SMALL, "utf-8")
    return folder


@pytest.fixture(scope="session")
def small(small_rules: Path) -> Iterator[Service]:
    """The small law, with short limits."""
    limits = {"patience": 1.0, "question": 1.0, "waiting": 2, "idle": 2, "stopping": 5}
    with serving(small_rules, small_rules.parent / "log", limits) as service:
        yield service
