"""Compiled from rules/library/administration.catala_en: change the rules there, and compile again.

In facts and answers amounts are `int64` in minor units, decimals `Decimals`, dates `datetime64[D]`, and cases the codes
in the classes below; `runtime.columns` has them all, and `help` of a function says them for its scope.

Inside, a function `_..._block` works out some rows: decimals are numerators over a scale, dates days since 1970.
"""

from __future__ import annotations


class Actor:
    """Whom the law speaks of: who bears an obligation, or towards whom it is owed."""

    Not_named = 0
    Investor = 1
    Foreign_legal_entity = 2
    Representative_office = 3
    Government = 4
    Provincial_or_municipal_authorities = 5
    Government_or_local_authorities = 6
    Committee_for_investment_promotion = 7
    Chair_of_the_committee = 8
    Ministry_of_planning_and_investment = 9
    Planning_and_investment_sector = 10
    Ministry_of_industry_and_commerce = 11
    Industry_and_commerce_sector = 12
    Planning_or_commerce_sector = 13
    One_stop_service = 14
    One_stop_service_of_planning_and_investment = 15
    One_stop_service_of_industry_and_commerce = 16
    One_stop_service_staff = 17
    Financial_sector = 18
    Tax_department = 19
    Customs = 20
    National_treasury = 21
    Bank_of_lao_pdr = 22
    Commercial_bank = 23
    Concerned_sectors = 24
    Public_security_sector = 25
    Land_management_authority = 26
    Leading_committee = 27
    Notary_office = 28
    Hierarchical_superior = 29
    Higher_authority = 30
    Others = 31


class Level:
    """The level at which an office stands."""

    Central = 0
    Local = 1
