"""Compiled from rules/library/administration.catala_en: change the rules there, and compile again.

Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.
"""
# mypy: disable-error-code="comparison-overlap, redundant-expr"

from __future__ import annotations

from enum import Enum

from ..runtime.schema import Case, Enumeration


class Actor(Enum):
    """Whom the law speaks of: who bears an obligation, or towards whom it is owed."""

    Not_named = "Not_named"
    """The words name nobody."""
    Investor = "Investor"
    """The investor, the enterprise or the business entity."""
    Foreign_legal_entity = "Foreign_legal_entity"
    """A foreign legal entity that is not registered in Lao PDR."""
    Representative_office = "Representative_office"
    """A representative office."""
    Government = "Government"
    """The government."""
    Provincial_or_municipal_authorities = "Provincial_or_municipal_authorities"
    """The authorities of the province or municipality."""
    Government_or_local_authorities = "Government_or_local_authorities"
    """The government or the authorities of the province or municipality; the words do not say which."""
    Committee_for_investment_promotion = "Committee_for_investment_promotion"
    """The Committee for Investment Promotion."""
    Chair_of_the_committee = "Chair_of_the_committee"
    """The chair of the Committee for Investment Promotion."""
    Ministry_of_planning_and_investment = "Ministry_of_planning_and_investment"
    """The Ministry of Planning and Investment."""
    Planning_and_investment_sector = "Planning_and_investment_sector"
    """The planning and investment sector."""
    Ministry_of_industry_and_commerce = "Ministry_of_industry_and_commerce"
    """The Ministry of Industry and Commerce."""
    Industry_and_commerce_sector = "Industry_and_commerce_sector"
    """The industry and commerce sector."""
    Planning_or_commerce_sector = "Planning_or_commerce_sector"
    """The planning and investment sector or the industry and commerce sector."""
    One_stop_service = "One_stop_service"
    """A one-stop service office."""
    One_stop_service_of_planning_and_investment = "One_stop_service_of_planning_and_investment"
    """The one-stop service of the planning and investment sector."""
    One_stop_service_of_industry_and_commerce = "One_stop_service_of_industry_and_commerce"
    """The one-stop service of the industry and commerce sector."""
    One_stop_service_staff = "One_stop_service_staff"
    """The staff of a one-stop service office."""
    Financial_sector = "Financial_sector"
    """The financial sector."""
    Tax_department = "Tax_department"
    """The Tax Department."""
    Customs = "Customs"
    """The customs authorities, or a border check point."""
    National_treasury = "National_treasury"
    """The account of the planning and investment sector at the National Treasury."""
    Bank_of_lao_pdr = "Bank_of_lao_pdr"
    """The Bank of Lao PDR."""
    Commercial_bank = "Commercial_bank"
    """A commercial bank or financial institution in Lao PDR."""
    Concerned_sectors = "Concerned_sectors"
    """The sectors concerned by a matter."""
    Public_security_sector = "Public_security_sector"
    """The public security sector."""
    Land_management_authority = "Land_management_authority"
    """The provincial or municipal land management authority."""
    Leading_committee = "Leading_committee"
    """The leading committee of the provincial or municipal administrative organization."""
    Notary_office = "Notary_office"
    """The Notary Office."""
    Hierarchical_superior = "Hierarchical_superior"
    """The hierarchical superior of an official."""
    Higher_authority = "Higher_authority"
    """A higher authority; the words do not name it."""
    Others = "Others"
    """Anyone else."""


class Level(Enum):
    """The level at which an office stands."""

    Central = "Central"
    """The central level: the ministries in Vientiane."""
    Local = "Local"
    """The local level: the province or municipality."""


ACTOR_TYPE = Enumeration(
    "Actor",
    (
        Case("Not_named", doc="The words name nobody."),
        Case("Investor", doc="The investor, the enterprise or the business entity."),
        Case("Foreign_legal_entity", doc="A foreign legal entity that is not registered in Lao PDR."),
        Case("Representative_office", doc="A representative office."),
        Case("Government", doc="The government."),
        Case("Provincial_or_municipal_authorities", doc="The authorities of the province or municipality."),
        Case(
            "Government_or_local_authorities",
            doc="The government or the authorities of the province or municipality; the words do not say which.",
        ),
        Case("Committee_for_investment_promotion", doc="The Committee for Investment Promotion."),
        Case("Chair_of_the_committee", doc="The chair of the Committee for Investment Promotion."),
        Case("Ministry_of_planning_and_investment", doc="The Ministry of Planning and Investment."),
        Case("Planning_and_investment_sector", doc="The planning and investment sector."),
        Case("Ministry_of_industry_and_commerce", doc="The Ministry of Industry and Commerce."),
        Case("Industry_and_commerce_sector", doc="The industry and commerce sector."),
        Case(
            "Planning_or_commerce_sector", doc="The planning and investment sector or the industry and commerce sector."
        ),
        Case("One_stop_service", doc="A one-stop service office."),
        Case(
            "One_stop_service_of_planning_and_investment",
            doc="The one-stop service of the planning and investment sector.",
        ),
        Case(
            "One_stop_service_of_industry_and_commerce", doc="The one-stop service of the industry and commerce sector."
        ),
        Case("One_stop_service_staff", doc="The staff of a one-stop service office."),
        Case("Financial_sector", doc="The financial sector."),
        Case("Tax_department", doc="The Tax Department."),
        Case("Customs", doc="The customs authorities, or a border check point."),
        Case("National_treasury", doc="The account of the planning and investment sector at the National Treasury."),
        Case("Bank_of_lao_pdr", doc="The Bank of Lao PDR."),
        Case("Commercial_bank", doc="A commercial bank or financial institution in Lao PDR."),
        Case("Concerned_sectors", doc="The sectors concerned by a matter."),
        Case("Public_security_sector", doc="The public security sector."),
        Case("Land_management_authority", doc="The provincial or municipal land management authority."),
        Case(
            "Leading_committee", doc="The leading committee of the provincial or municipal administrative organization."
        ),
        Case("Notary_office", doc="The Notary Office."),
        Case("Hierarchical_superior", doc="The hierarchical superior of an official."),
        Case("Higher_authority", doc="A higher authority; the words do not name it."),
        Case("Others", doc="Anyone else."),
    ),
    build=lambda case, _: Actor(case),
    read=lambda value: (value.value, None),
    doc="Whom the law speaks of: who bears an obligation, or towards whom it is owed.",
)

LEVEL_TYPE = Enumeration(
    "Level",
    (
        Case("Central", doc="The central level: the ministries in Vientiane."),
        Case("Local", doc="The local level: the province or municipality."),
    ),
    build=lambda case, _: Level(case),
    read=lambda value: (value.value, None),
    doc="The level at which an office stands.",
)
