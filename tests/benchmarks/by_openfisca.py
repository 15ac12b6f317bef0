"""The seven rules as an OpenFisca developer would write them: variables with formulas over one entity, and parameters.

Money is a `float` in units of its currency, as in the country packages; OpenFisca keeps it in 32 bits. It knows neither
silence nor refusal: a formula gives a value for every row, and what it gives where the decree gives none is not
compared. A fact that may be absent is two variables, one of them whether it is there; so is what a case carries.

Only imported where OpenFisca-Core is installed.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

import numpy as np
from openfisca_core.entities import build_entity
from openfisca_core.indexed_enums import Enum
from openfisca_core.model_api import YEAR, ParameterNode, Variable, not_, round_, select, where
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.benchmarks.by_hand_columns import working_days_later

PERIOD = "2012"
Case = build_entity(key="case", plural="cases", label="A question that is asked", is_person=True)


def fact(name: str, value_type: type, **more: Any) -> type:
    """A variable without a formula."""
    told = {"value_type": value_type, "entity": Case, "definition_period": YEAR, "label": name, **more}
    return type(name, (Variable,), told)


def _values(value: Any) -> Any:
    """Parameters that hold since the decree is in force, as they would stand in a file."""
    if isinstance(value, Mapping):
        return {name: _values(each) for name, each in value.items()}
    return {"values": {"2011-01-01": {"value": value}}}


def by_case(node: Any, column: Any) -> Any:
    """The parameter of each row's case. `node[column]` says the same, as the documentation has it, but goes from row to
    row in Python; `INDEXED` has it so."""
    cases = list(column.possible_values)
    return select([column == each for each in cases], [node[each.name] for each in cases])


# ---------------------------------------------------------------------------------------------------------- Article 15


class Project(Enum):
    Electricity = "Electricity"
    Land = "Land"
    Mining = "Mining"
    Other = "Other"


class amount(Variable):
    value_type = float
    entity = Case
    definition_period = YEAR
    label = "Warranty in US dollars"

    def formula(case: Any, period: Any, parameters: Any) -> Any:
        project = case("project", period)
        warranty = parameters(period).warranty
        electricity = project == Project.Electricity
        land = project == Project.Land
        mining = project == Project.Mining
        megawatts, hectares, square_km = case("electricity", period), case("land", period), case("mining", period)
        return select(
            [
                electricity & (megawatts <= 5),
                electricity & (megawatts <= 100),
                electricity,
                land & (hectares >= 2) & (hectares <= 150),
                land & (hectares >= 151) & (hectares <= 1000),
                land & (hectares >= 1101),
                mining & (square_km >= 1) & (square_km <= 300),
                mining & (square_km >= 301) & (square_km <= 500),
            ],
            [
                warranty.electricity.small,
                warranty.electricity.medium,
                warranty.electricity.large,
                warranty.land.small,
                warranty.land.medium,
                warranty.land.large,
                warranty.mining.small,
                warranty.mining.large,
            ],
            default=0,
        )


# ----------------------------------------------------------------------------------------------------------- Article 4


class Sector(Enum):
    Agriculture = "Agriculture"
    Manufacturing_and_handicraft = "Manufacturing and handicraft"
    Trade_and_services = "Trade and services"
    Another_sector = "Another sector"


class initial_share(Variable):
    value_type = float
    entity = Case
    definition_period = YEAR
    label = "Share of the registered capital that is paid first"

    def formula(case: Any, period: Any, parameters: Any) -> Any:
        return by_case(parameters(period).initial_share, case("sector", period))


class initial_payment(Variable):
    value_type = float
    entity = Case
    definition_period = YEAR
    label = "What is paid first, in kip"

    def formula(case: Any, period: Any) -> Any:
        return round_(case("registered_capital", period) * case("initial_share", period), 2)


class remainder(Variable):
    value_type = float
    entity = Case
    definition_period = YEAR
    label = "What is left to pay, in kip"

    def formula(case: Any, period: Any) -> Any:
        return case("registered_capital", period) - case("initial_payment", period)


# ---------------------------------------------------------------------------------------------------------- Article 20


class Authority(Enum):
    Provincial_or_municipal_authorities = "Provincial or municipal authorities"
    Ministry_of_planning_and_investment = "Ministry of Planning and Investment"
    Government = "Government"


class authority(Variable):
    value_type = Enum
    possible_values = Authority
    default_value = Authority.Provincial_or_municipal_authorities
    entity = Case
    definition_period = YEAR
    label = "Who approves the investment"

    def formula(case: Any, period: Any, parameters: Any) -> Any:
        value = case("value", period)
        approval = parameters(period).approval
        return select(
            [value > approval.government_above, value >= approval.ministry_from],
            [Authority.Government, Authority.Ministry_of_planning_and_investment],
            default=Authority.Provincial_or_municipal_authorities,
        )


# ---------------------------------------------------------------------------------------------------------- Article 50


class Purpose(Enum):
    Habitation = "Habitation"
    Business_offices = "Business offices"
    Other_purpose = "Other purpose"


class capital_condition(Variable):
    value_type = bool
    entity = Case
    definition_period = YEAR
    label = "Enough capital is registered and brought in"

    def formula(case: Any, period: Any, parameters: Any) -> Any:
        enough = case("registered_capital", period) >= parameters(period).land.least_capital
        return enough & case("imported_capital_certified", period)


class land_condition(Variable):
    value_type = bool
    entity = Case
    definition_period = YEAR
    label = "The land is allocated and not too large"

    def formula(case: Any, period: Any, parameters: Any) -> Any:
        return case("allocated_by_government", period) & (case("area", period) <= parameters(period).land.largest_area)


class purpose_condition(Variable):
    value_type = bool
    entity = Case
    definition_period = YEAR
    label = "The land is for habitation or business offices"

    def formula(case: Any, period: Any) -> Any:
        purpose = case("purpose", period)
        return (purpose == Purpose.Habitation) | (purpose == Purpose.Business_offices)


class once_condition(Variable):
    value_type = bool
    entity = Case
    definition_period = YEAR
    label = "No land was acquired before"

    def formula(case: Any, period: Any) -> Any:
        return case("earlier_purchases", period) == 0


class may_acquire(Variable):
    value_type = bool
    entity = Case
    definition_period = YEAR
    label = "Whether the investor may acquire the land use right"

    def formula(case: Any, period: Any) -> Any:
        capital_and_land = case("capital_condition", period) & case("land_condition", period)
        return capital_and_land & case("purpose_condition", period) & case("once_condition", period)


class one_legal_entity_only(Variable):
    value_type = bool
    entity = Case
    definition_period = YEAR
    label = "Whether only one legal entity acquires it"

    def formula(case: Any, period: Any) -> Any:
        return (case("shareholders", period) > 2) | case("expands_branches", period)


# ---------------------------------------------------------------------------------------------------------- Article 36


class Accounting(Enum):
    Expanded = "Expanded"
    Basic = "Basic"
    Other_system = "Other system"


class may_be_deferred(Variable):
    value_type = bool
    entity = Case
    definition_period = YEAR
    label = "Whether the loss may be carried forward"

    def formula(case: Any, period: Any) -> Any:
        kept = not_(case("accounting_system", period) == Accounting.Other_system)
        lawful = case("follows_law_on_accounting", period) & case("is_certified_by_audit", period)
        return kept & lawful & case("is_confirmed_by_tax_department", period)


class last_year(Variable):
    value_type = int
    entity = Case
    definition_period = YEAR
    label = "The last year in which it may be deducted"

    def formula(case: Any, period: Any, parameters: Any) -> Any:
        return case("loss_year", period) + parameters(period).loss_years


class is_deductible(Variable):
    value_type = bool
    entity = Case
    definition_period = YEAR
    label = "Whether it may be deducted in the year asked for"

    def formula(case: Any, period: Any) -> Any:
        return case("may_be_deferred", period) & (case("asked_year", period) <= case("last_year", period))


# ---------------------------------------------------------------------------------------------------------- Article 38


class comments_due(Variable):
    value_type = date
    entity = Case
    definition_period = YEAR
    label = "The last day for comments"

    def formula(case: Any, period: Any, parameters: Any) -> Any:
        return working_days_later(case("sent_to_sector", period), parameters(period).working_days.comments)


class is_considered_approved(Variable):
    value_type = bool
    entity = Case
    definition_period = YEAR
    label = "Whether silence counts as approval"

    def formula(case: Any, period: Any) -> Any:
        due = case("comments_due", period)
        late = not_(case("has_comments_received", period)) | (case("comments_received", period) > due)
        return (case("as_of", period) > due) & late


class certificate_due(Variable):
    value_type = date
    entity = Case
    definition_period = YEAR
    label = "The last day for the certificate"

    def formula(case: Any, period: Any, parameters: Any) -> Any:
        return working_days_later(case("application_received", period), parameters(period).working_days.certificate)


# ---------------------------------------------------------------------------------------------------------- Article 33


class Years_source(Enum):
    Certificate = "Certificate"
    Reported_table = "Reported table"


class Level(Enum):
    Level_1 = "Level 1"
    Level_2 = "Level 2"
    Level_3 = "Level 3"


class Zone(Enum):
    Zone_1 = "Zone 1"
    Zone_2 = "Zone 2"
    Zone_3 = "Zone 3"


class Exemption(Enum):
    Not_yet_begun = "Not yet begun"
    Running = "Running"
    Ended = "Ended"


class is_by_certificate(Variable):
    value_type = bool
    entity = Case
    definition_period = YEAR
    label = "Whether a certificate gives the years"

    def formula(case: Any, period: Any) -> Any:
        return case("years_source", period) == Years_source.Certificate


class years(Variable):
    value_type = int
    entity = Case
    definition_period = YEAR
    label = "Years of exemption"

    def formula(case: Any, period: Any, parameters: Any) -> Any:
        zone, level, by_zone = case("zone", period), case("level", period), parameters(period).exemption_years
        zones = list(zone.possible_values)
        reported = select([zone == each for each in zones], [by_case(by_zone[each.name], level) for each in zones])
        return where(case("is_by_certificate", period), case("certificate", period), reported)


class last_day(Variable):
    value_type = date
    entity = Case
    definition_period = YEAR
    label = "The last day of the exemption; a 29th of February that is no day becomes the 1st of March"

    def formula(case: Any, period: Any) -> Any:
        begins = case("begins", period)
        month = begins.astype("datetime64[M]")
        later = month + 12 * case("years", period).astype("timedelta64[M]")
        day = later.astype("datetime64[D]") + (begins - month.astype("datetime64[D]"))
        return np.minimum(day, (later + 1).astype("datetime64[D]")) - np.timedelta64(1, "D")


class stands(Variable):
    value_type = Enum
    possible_values = Exemption
    default_value = Exemption.Not_yet_begun
    entity = Case
    definition_period = YEAR
    label = "How the exemption stands on a day"

    def formula(case: Any, period: Any) -> Any:
        as_of = case("as_of", period)
        begun = case("has_begins", period) & (case("begins", period) <= as_of)
        return select(
            [not_(begun), as_of > case("last_day", period)],
            [Exemption.Not_yet_begun, Exemption.Ended],
            default=Exemption.Running,
        )


# ------------------------------------------------------------------------------------- parameters indexed by a column


def indexed_share(case: Any, period: Any, parameters: Any) -> Any:
    return parameters(period).initial_share[case("sector", period)]


def indexed_years(case: Any, period: Any, parameters: Any) -> Any:
    reported = parameters(period).exemption_years[case("zone", period)][case("level", period)]
    return where(case("is_by_certificate", period), case("certificate", period), reported)


# ------------------------------------------------------------------------------------------------------------- systems


def _enumerated(name: str, values: Any, default: Any) -> type:
    return fact(name, Enum, possible_values=values, default_value=default)


#: By the name of a rule: its variables and its parameters.
SYSTEMS: dict[str, tuple[tuple[type, ...], Any]] = {
    "warranty": (
        (
            _enumerated("project", Project, Project.Other),
            *(fact(each, float) for each in ("electricity", "land", "mining")),
            amount,
        ),
        {
            "warranty": {
                "electricity": {"small": 10_000, "medium": 30_000, "large": 50_000},
                "land": {"small": 30_000, "medium": 50_000, "large": 70_000},
                "mining": {"small": 50_000, "large": 100_000},
            }
        },
    ),
    "initial capital": (
        (
            _enumerated("sector", Sector, Sector.Another_sector),
            fact("registered_capital", float),
            initial_share,
            initial_payment,
            remainder,
        ),
        {
            "initial_share": {
                "Agriculture": 0.4,
                "Manufacturing_and_handicraft": 0.6,
                "Trade_and_services": 0.8,
                "Another_sector": 0,
            }
        },
    ),
    "approval authority": (
        (fact("value", float), authority),
        {"approval": {"government_above": 20_000_000, "ministry_from": 5_000_000}},
    ),
    "land use right": (
        (
            _enumerated("purpose", Purpose, Purpose.Other_purpose),
            *(fact(each, float) for each in ("registered_capital", "area")),
            *(fact(each, int) for each in ("earlier_purchases", "shareholders")),
            *(
                fact(each, bool)
                for each in (
                    "infrastructure_project",
                    "imported_capital_certified",
                    "allocated_by_government",
                    "expands_branches",
                )
            ),
            capital_condition,
            land_condition,
            purpose_condition,
            once_condition,
            may_acquire,
            one_legal_entity_only,
        ),
        {"land": {"least_capital": 500_000, "largest_area": 800}},
    ),
    "loss carry-forward": (
        (
            _enumerated("accounting_system", Accounting, Accounting.Other_system),
            *(fact(each, int) for each in ("loss_year", "asked_year")),
            *(
                fact(each, bool)
                for each in ("follows_law_on_accounting", "is_certified_by_audit", "is_confirmed_by_tax_department")
            ),
            may_be_deferred,
            last_year,
            is_deductible,
        ),
        {"loss_years": 3},
    ),
    "working-day due date": (
        (
            fact("has_comments_received", bool),
            *(
                fact(each, date)
                for each in ("application_received", "set_complete", "sent_to_sector", "comments_received", "as_of")
            ),
            comments_due,
            is_considered_approved,
            certificate_due,
        ),
        {"working_days": {"comments": 10, "certificate": 30}},
    ),
    "exemption end": (
        (
            _enumerated("years_source", Years_source, Years_source.Certificate),
            _enumerated("level", Level, Level.Level_1),
            _enumerated("zone", Zone, Zone.Zone_1),
            fact("certificate", int),
            fact("has_begins", bool),
            *(fact(each, date) for each in ("begins", "as_of")),
            is_by_certificate,
            years,
            last_day,
            stands,
        ),
        {
            "exemption_years": {
                zone: {f"Level_{number}": each for number, each in enumerate(of_levels, 1)}
                for zone, of_levels in (("Zone_1", (10, 6, 4)), ("Zone_2", (6, 4, 2)), ("Zone_3", (4, 2, 1)))
            }
        },
    ),
}


#: Of a rule the variable that may index its parameters by a column.
INDEXED: dict[str, type] = {
    "initial capital": fact("initial_share", float, formula=indexed_share),
    "exemption end": fact("years", int, formula=indexed_years),
}


@cache
def system(name: str, indexed: bool = False) -> Any:
    """The tax and benefit system of a rule."""
    variables, parameters = SYSTEMS[name]
    made = TaxBenefitSystem([Case])
    made.add_variables(*variables)
    if indexed:
        made.replace_variable(INDEXED[name])
    made.parameters = ParameterNode(data=_values(parameters))
    return made
