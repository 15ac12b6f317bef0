"""Compiled from rules/decree/part_8_duties_and_taxes.catala_en: change the rules there, and compile again.

Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.
"""
# mypy: disable-error-code="comparison-overlap, redundant-expr"

from __future__ import annotations

from datetime import date
from enum import Enum
from fractions import Fraction
from typing import TypeAlias

from ..calendars import lao_pdr
from ..library import administration, investment_promotion_law, obligations
from ..runtime.answers import Place
from ..runtime.dates import days_after, days_before, years_after
from ..runtime.decisions import Decision, Outcome
from ..runtime.evaluation import Applied, Reading, fold, impossible, known, let, only, require, silent
from ..runtime.failures import Conflict, Failure, Refused, Silent
from ..runtime.money import ratio
from ..runtime.readings import as_chosen, handed_on, notice
from ..runtime.records import frozen
from ..runtime.schema import (
    Boolean,
    Case,
    Date,
    Decimal,
    Enumeration,
    Field,
    Integer,
    ListOf,
    MoneyIn,
    OptionalOf,
    Present,
    Structure,
)
from ..runtime.scopes import (
    Asked,
    Assertion,
    Binding,
    Condition,
    Counting,
    Input,
    ReadingChoice,
    Rule,
    Scope,
    Subscope,
    SubscopeInput,
    Term,
    Value,
    building,
    reading,
)
from ..stdlib import money_en
from . import part_2_registered_capital

MoneyInLAK: TypeAlias = int
"""Money in LAK (Lao Kip): in hundredths of LAK."""
MoneyInUSD: TypeAlias = int
"""Money in USD (US Dollar): in hundredths of USD."""

_ARTICLE_33_LINE_247 = ("rules/decree/part_8_duties_and_taxes.catala_en:247", "Article 33")
_ARTICLE_33_LINE_271 = ("rules/decree/part_8_duties_and_taxes.catala_en:271", "Article 33")
_ARTICLE_34_LINE_575 = ("rules/decree/part_8_duties_and_taxes.catala_en:575", "Article 34")
_ARTICLE_34_LINE_581 = ("rules/decree/part_8_duties_and_taxes.catala_en:581", "Article 34")
_ARTICLE_34_LINE_613 = ("rules/decree/part_8_duties_and_taxes.catala_en:613", "Article 34")
_ARTICLE_34_LINE_621 = ("rules/decree/part_8_duties_and_taxes.catala_en:621", "Article 34")
_ARTICLE_35_LINE_855 = ("rules/decree/part_8_duties_and_taxes.catala_en:855", "Article 35")
_ARTICLE_35_LINE_861 = ("rules/decree/part_8_duties_and_taxes.catala_en:861", "Article 35")
_ARTICLE_35_LINE_875 = ("rules/decree/part_8_duties_and_taxes.catala_en:875", "Article 35")
_ARTICLE_35_LINE_880 = ("rules/decree/part_8_duties_and_taxes.catala_en:880", "Article 35")
_ARTICLE_35_LINE_883 = ("rules/decree/part_8_duties_and_taxes.catala_en:883", "Article 35")
_ARTICLE_35_LINE_888 = ("rules/decree/part_8_duties_and_taxes.catala_en:888", "Article 35")
_ARTICLE_35_LINE_891 = ("rules/decree/part_8_duties_and_taxes.catala_en:891", "Article 35")
_ARTICLE_35_LINE_894 = ("rules/decree/part_8_duties_and_taxes.catala_en:894", "Article 35")
_ARTICLE_35_LINE_924 = ("rules/decree/part_8_duties_and_taxes.catala_en:924", "Article 35")
_ARTICLE_35_LINE_930 = ("rules/decree/part_8_duties_and_taxes.catala_en:930", "Article 35")
_ARTICLE_36_LINE_1215 = ("rules/decree/part_8_duties_and_taxes.catala_en:1215", "Article 36")
_ARTICLE_36_LINE_1258 = ("rules/decree/part_8_duties_and_taxes.catala_en:1258", "Article 36")
_ARTICLE_36_LINE_1263 = ("rules/decree/part_8_duties_and_taxes.catala_en:1263", "Article 36")
_ARTICLE_36_LINE_1268 = ("rules/decree/part_8_duties_and_taxes.catala_en:1268", "Article 36")
_ARTICLE_38_LINE_1625 = ("rules/decree/part_8_duties_and_taxes.catala_en:1625", "Article 38")
_ARTICLE_38_LINE_1628 = ("rules/decree/part_8_duties_and_taxes.catala_en:1628", "Article 38")
_ARTICLE_38_LINE_1631 = ("rules/decree/part_8_duties_and_taxes.catala_en:1631", "Article 38")
_ARTICLE_38_LINE_1647 = ("rules/decree/part_8_duties_and_taxes.catala_en:1647", "Article 38")
_ARTICLE_38_LINE_1652 = ("rules/decree/part_8_duties_and_taxes.catala_en:1652", "Article 38")
_ARTICLE_38_LINE_1746 = ("rules/decree/part_8_duties_and_taxes.catala_en:1746", "Article 38")
_ARTICLE_38_LINE_1754 = ("rules/decree/part_8_duties_and_taxes.catala_en:1754", "Article 38")
_ARTICLE_38_LINE_1784 = ("rules/decree/part_8_duties_and_taxes.catala_en:1784", "Article 38")
_ARTICLE_38_LINE_1942 = ("rules/decree/part_8_duties_and_taxes.catala_en:1942", "Article 38")
_ARTICLE_38_LINE_1978 = ("rules/decree/part_8_duties_and_taxes.catala_en:1978", "Article 38")
_ARTICLE_38_LINE_1994 = ("rules/decree/part_8_duties_and_taxes.catala_en:1994", "Article 38")
_ARTICLE_38_LINE_2019 = ("rules/decree/part_8_duties_and_taxes.catala_en:2019", "Article 38")
_ARTICLE_39_LINE_2174 = ("rules/decree/part_8_duties_and_taxes.catala_en:2174", "Article 39")
_ARTICLE_41_LINE_2335 = ("rules/decree/part_8_duties_and_taxes.catala_en:2335", "Article 41")
_ARTICLE_41_LINE_2350 = ("rules/decree/part_8_duties_and_taxes.catala_en:2350", "Article 41")
_ARTICLE_42_LINE_2437 = ("rules/decree/part_8_duties_and_taxes.catala_en:2437", "Article 42")
_ARTICLE_45_LINE_3005 = ("rules/decree/part_8_duties_and_taxes.catala_en:3005", "Article 45")
_DATE_2009_07_08 = date(2009, 7, 8)
_DECIMAL_0 = Fraction(0)
_DECIMAL_1 = Fraction(1)


class Promotion_list(Enum):
    """A list that says which investment is promoted."""

    Promoted_activities = "Promoted_activities"
    """The list of promoted activities, Annex 1."""
    Promoted_zones = "Promoted_zones"
    """The list of investment promoted zones, Annex 2."""


class List_partner(Enum):
    """Who takes part in drawing a list up."""

    Relevant_central_sectors = "Relevant_central_sectors"
    """The relevant sectors at the central level."""
    Local_authorities = "Local_authorities"
    """The local authorities."""


@frozen
class Certificate:
    """From the concession or enterprise certificate: the years that it determines."""

    content: int


@frozen
class Reported_table:
    """From the table of years that is reported of Article 51 of the Investment Promotion Law. It is not of the
    Decree: for an estimate where there is no certificate.
    """

    content: Promotion


Years_source: TypeAlias = Certificate | Reported_table
"""Where the number of years of an exemption is taken from."""


class Exemption_state(Enum):
    """How an exemption stands on a day."""

    Not_yet_begun = "Not_yet_begun"
    """What it begins with has not happened yet, or lies after that day."""
    Running = "Running"
    """The day is one of the exemption."""
    Ended = "Ended"
    """Its last day has passed."""
    No_exemption = "No_exemption"
    """There is none."""


class Activity_and_zone(Enum):
    """Which investment is exempt."""

    Both = "Both"
    """A promoted activity in a promoted zone: "promoted activities and investment promoted zones" names two
    conditions.
    """
    Either = "Either"
    """A promoted activity in any place, and any activity in a promoted zone: "and" joins two groups."""


class New_product_feature(Enum):
    """What the production of new products has to be."""

    Processing_within_the_country = "Processing_within_the_country"
    """Raw materials are processed within the country."""
    New_product = "New_product"
    """A new product comes of it."""
    New_brand = "New_brand"
    """It bears a new brand."""
    New_process_and_technology = "New_process_and_technology"
    """A new process and technology is used in production and processing."""


class Certified_subject(Enum):
    """What is still to be approved and certified."""

    Process_and_technology = "Process_and_technology"
    """The modern process and technology."""
    Products = "Products"
    """The new products."""


class Research_facility(Enum):
    """What is built for research."""

    Research_center = "Research_center"
    """A research center."""
    Laboratory = "Laboratory"
    """A laboratory."""
    Scientific_testing_center = "Scientific_testing_center"
    """A scientific testing center."""
    Other_facility = "Other_facility"
    """Anything else."""


@frozen
class New_products:
    """The production of new products: the day on which the process, technology and products were approved and
    certified, if they were.
    """

    content: Present[date] | None


@frozen
class Research:
    """Research and new technology development."""


Innovation: TypeAlias = New_products | Research
"""An activity with a beginning of its own of the exemption."""


class Year_or_date(Enum):
    """Whether "year" and "date" mean two things."""

    As_each_says = "As_each_says"
    """They do: for new products the exemption begins with the year of the profit, for research on the day of the
    profit.
    """
    Year_for_both = "Year_for_both"
    """They do not: with the year of the profit for both."""
    Date_for_both = "Date_for_both"
    """They do not: on the day of the profit for both."""


class Three_years(Enum):
    """From when the three years for the certificate run."""

    From_business_operation = "From_business_operation"
    """From the date of business operation: the sentence names no other date."""
    From_profit = "From_profit"
    """From the day on which the profit is made: with that year the sentence before it lets the exemption begin."""


class Reinvestment_purpose(Enum):
    """What reinvested profit is used for."""

    Additional_activities = "Additional_activities"
    """Additional activities."""
    Extending_activities = "Extending_activities"
    """Extending the business activities."""
    Other_purpose = "Other_purpose"
    """Anything else."""


class Exempt_share_read(Enum):
    """Which part of the profit tax of the year is exempt."""

    Reinvested_to_capital = "Reinvested_to_capital"
    """What was reinvested, divided by the actual capital at the closing: "the profit rate used to reinvest compared
    to the actual capital".
    """
    Reinvested_to_profit = "Reinvested_to_profit"
    """What was reinvested, divided by the net profit: "the profit rate used to reinvest"."""
    Whole_tax = "Whole_tax"
    """The whole: the enterprise "will be exempted from the profit tax"."""


class Following_year(Enum):
    """Which year is the following one."""

    After_closing = "After_closing"
    """The year after the closing of the financial year whose profit is reinvested."""
    After_reinvestment = "After_reinvestment"
    """The year from the day after the reinvestment: "within one year period"."""


class Accounting_system(Enum):
    """The accounting system by which a business declares its profit tax."""

    Expanded = "Expanded"
    """The expanded accounting system."""
    Basic = "Basic"
    """The basic accounting system."""
    Other_system = "Other_system"
    """Any other."""


class Loss_condition(Enum):
    """What is missing for a loss to be deferred."""

    Expanded_or_basic_system = "Expanded_or_basic_system"
    """The profit tax is declared by the expanded or the basic accounting system."""
    Law_on_Accounting = "Law_on_Accounting"
    """The accounts are kept in accordance with the Law on Accounting."""
    Certified_by_audit = "Certified_by_audit"
    """The audit organization, or an audit company accredited by the government, certifies the loss."""
    Confirmed_by_Tax_Department = "Confirmed_by_Tax_Department"
    """The Tax Department confirms the loss."""


class Three_years_of_loss(Enum):
    """How the three years are counted."""

    After_the_loss = "After_the_loss"
    """The three years after that of the loss: what is counted are following years."""
    With_the_loss = "With_the_loss"
    """Three years with that of the loss as the first: two are left for a deduction."""


class Order_of_losses(Enum):
    """In which order the losses of several years are deducted."""

    Oldest_first = "Oldest_first"
    """The oldest first: it is the first to lapse."""
    Latest_first = "Latest_first"
    """The latest first: the sentence speaks of "the profit of the following year", so that the loss of the year
    before comes before older ones.
    """


class Import_condition(Enum):
    """What an import needs to be free of duty or authorized."""

    Promoted_or_concession_activity = "Promoted_or_concession_activity"
    """The business is in a promoted activity of Annex 1 or a concession activity of Annex 3."""
    Direct_production = "Direct_production"
    """The goods are used for direct production."""
    Approved_annual_plan = "Approved_annual_plan"
    """The import is in the approved annual import plan, or was approved as unplanned."""
    Construction_of_factory_or_building = "Construction_of_factory_or_building"
    """They are for the construction of factories and buildings."""
    Fixed_assets_of_the_enterprise = "Fixed_assets_of_the_enterprise"
    """The factories and buildings are fixed assets of the enterprise."""
    Within_approved_quantity = "Within_approved_quantity"
    """The quantity stays within the approved model, design or construction works sheet."""
    Real_need_by_study_or_plan = "Real_need_by_study_or_plan"
    """The machinery answers the real need by the feasibility study or business plan."""
    Approved_by_relevant_sectors = "Approved_by_relevant_sectors"
    """The relevant sectors approved it."""
    For_production_machines = "For_production_machines"
    """They are for machines for production."""
    For_start_up = "For_start_up"
    """They are used to start up the business."""
    First_time = "First_time"
    """Office equipment was not exempted before."""
    By_study_or_plan = "By_study_or_plan"
    """The office equipment accords with the feasibility study or business plan."""
    Production_or_direct_services = "Production_or_direct_services"
    """The vehicles are for production or direct services."""
    In_line_with_the_activities = "In_line_with_the_activities"
    """The vehicles are in line with the investment activities and work."""
    Within_approved_number = "Within_approved_number"
    """The number of vehicles stays within the volume of work that was approved."""


class Thirty_days(Enum):
    """From when the 30 working days for the certificate run."""

    From_application = "From_application"
    """From the day on which the application was received, complete or not: so the words."""
    From_complete_set = "From_complete_set"
    """From the day on which the set of documents was complete: an application that is not complete is none."""


class Value_counted(Enum):
    """Which value is held against US$30,000."""

    Of_each_import = "Of_each_import"
    """The value of each import: "import of equipment ... with a value not exceeding"."""
    Of_the_year = "Of_the_year"
    """The value of all unplanned imports of the year: "the total value"."""


class Import_plan_step(Enum):
    """What is to be done next for an annual import plan."""

    Submit_the_plan = "Submit_the_plan"
    """The business entity submits the plan."""
    Complete_the_documents = "Complete_the_documents"
    """The business entity completes the set of documents."""
    Send_to_the_sectors = "Send_to_the_sectors"
    """The financial sector sends the documents to the relevant sectors."""
    Comment = "Comment"
    """The relevant sectors comment in writing."""
    Hold_the_joint_meeting = "Hold_the_joint_meeting"
    """The financial sector holds the joint meeting."""
    Issue_the_certificate = "Issue_the_certificate"
    """The financial sector issues the certificate."""
    Send_to_the_border = "Send_to_the_border"
    """The financial sector sends the plan to the border check point."""
    Inspect_and_report = "Inspect_and_report"
    """The border check point inspects, records and reports the imports."""


class Import_approval(Enum):
    """What the import is approved by."""

    In_approved_plan = "In_approved_plan"
    """It is in the approved annual import plan."""
    Approved_as_unplanned = "Approved_as_unplanned"
    """It is an unplanned import, which was approved."""
    Not_approved = "Not_approved"
    """Neither."""


class Vehicle_use(Enum):
    """What vehicles are used for."""

    Production = "Production"
    """Production."""
    Direct_services = "Direct_services"
    """Direct services."""
    Other_use = "Other_use"
    """Anything else."""


class Temporary_item(Enum):
    """An item that is to be imported for a time."""

    Laboratory_equipment = "Laboratory_equipment"
    """Laboratory equipment."""
    Generators = "Generators"
    """Generators."""
    Water_pumps = "Water_pumps"
    """Water pumps."""
    Professional_tools = "Professional_tools"
    """Professional tools."""
    Backup_electricity_supplies = "Backup_electricity_supplies"
    """Back-up electricity supplies."""
    Water_tanks = "Water_tanks"
    """Water tanks."""
    Gallons = "Gallons"
    """Gallons."""
    Asphalt_tanks = "Asphalt_tanks"
    """Asphalt tanks."""
    Fans = "Fans"
    """Fans."""
    Clippers = "Clippers"
    """Clippers."""
    Saws = "Saws"
    """Saws."""
    Iron_models = "Iron_models"
    """Iron models."""
    Iron_bars = "Iron_bars"
    """Iron bars."""
    Cement = "Cement"
    """Cement."""
    Stick_welding_rods = "Stick_welding_rods"
    """Stick welding rods."""
    Combustible_rock = "Combustible_rock"
    """Combustible rock."""
    Tires = "Tires"
    """Tires."""
    Inside_spare_parts = "Inside_spare_parts"
    """Inside spare parts of machines and equipment."""
    Another_item = "Another_item"
    """Anything that is not named."""


class Item_naming(Enum):
    """What the Article says of an item by name."""

    Named_as_allowed = "Named_as_allowed"
    """It is an example of what may be imported for a time."""
    Named_as_not_allowed = "Named_as_not_allowed"
    """It is an example of what cannot be re-exported, and may not."""
    Not_an_example = "Not_an_example"
    """It is not named."""


class Temporary_condition(Enum):
    """What a temporary import needs."""

    Used_during_the_project = "Used_during_the_project"
    """The items are used during the lifetime of the work or the project."""
    Re_exported_in_the_same_number = "Re_exported_in_the_same_number"
    """They can be re-exported at the same initial number."""
    By_the_warranty_agreement = "By_the_warranty_agreement"
    """The re-export accords with the warranty agreement."""
    Signed_mou_or_agreement = "Signed_mou_or_agreement"
    """An MOU or agreement is signed with the government."""
    For_study_exploration_and_design = "For_study_exploration_and_design"
    """It is for a feasibility study, exploration and design of a project."""
    For_direct_or_indirect_production = "For_direct_or_indirect_production"
    """The vehicles are for direct or indirect production."""
    Representative_office_established = "Representative_office_established"
    """The foreign legal entity has a Representative Office."""


class Temporary_vehicle_use(Enum):
    """What temporarily imported vehicles are used for."""

    For_direct_production = "For_direct_production"
    """Direct production."""
    For_indirect_production = "For_indirect_production"
    """Indirect production."""
    For_another_use = "For_another_use"
    """Anything else."""


@frozen
class Raw_material_or_equipment:
    """Raw material or equipment: it is for direct production."""

    content: bool


@frozen
class Construction:
    """Construction items or tools."""

    content: Construction_items


@frozen
class Machinery:
    """Machinery for production."""

    content: Production_machinery


@frozen
class Spare_parts:
    """Equipment or spare parts of machines: the machines are for production."""

    content: bool


@frozen
class Office:
    """Office equipment."""

    content: Office_equipment


@frozen
class Lasting_vehicles:
    """Vehicles that stay."""

    content: Vehicles


@frozen
class Temporary:
    """Items that are imported for a time."""

    content: Temporary_items


@frozen
class Vehicles_for_a_time:
    """Vehicles that are imported for a time."""

    content: Temporary_vehicles


Import: TypeAlias = (
    Raw_material_or_equipment
    | Construction
    | Machinery
    | Spare_parts
    | Office
    | Lasting_vehicles
    | Temporary
    | Vehicles_for_a_time
)
"""What is to be imported."""


class Articles_39_to_42(Enum):
    """Who gets the exemptions of Articles 39 to 42."""

    Detail_Article_37 = "Detail_Article_37"
    """The business that Article 37 names: the Articles say for which goods it is exempt, and within which limits."""
    Stand_alone = "Stand_alone"
    """Any enterprise: Articles 39 to 42 speak of "the enterprise", and not of promoted or concession activities."""


class Funding_source(Enum):
    """Where money is borrowed."""

    Domestic = "Domestic"
    """At home: from commercial banks and financial institutions in Lao PDR."""
    Overseas = "Overseas"
    """Overseas."""


@frozen
class General:
    """General business: the sector."""

    content: part_2_registered_capital.Sector


@frozen
class Concession_activities:
    """Concession activities."""


Business: TypeAlias = General | Concession_activities
"""What the enterprise invests in."""


class Loan_rules(Enum):
    """By which rules a loan goes."""

    Regulations_of_the_bank = "Regulations_of_the_bank"
    """The regulations of the respective commercial bank."""
    Laws_of_the_Bank_of_Lao_PDR = "Laws_of_the_Bank_of_Lao_PDR"
    """The laws and regulations of the Bank of Lao PDR."""


@frozen
class Promotion_list_making:
    """Who draws up the list of promoted activities or of promoted zones, with whom, and who approves it?"""

    partners: tuple[List_partner, ...]
    """Who takes part in drawing it up."""
    approved_by: administration.Actor
    """Who approves it."""
    submission: obligations.Obligation
    """To draw up the detailed list and submit it to the government for approval."""


@frozen
class Promotion:
    """Level of promotion and zone of an activity."""

    level: investment_promotion_law.Promotion_level
    """The level of the activity in Annex 1."""
    zone: investment_promotion_law.Promotion_zone
    """The zone in Annex 2."""


@frozen
class Exemption_period:
    """From which day to which does an exemption from profit tax run, and is it over?"""

    years: int
    """For how many years the exemption runs."""
    is_by_certificate: bool
    """The years are those of the certificate, and not those that are reported of the law."""
    last_day: Present[date] | None
    """The last day of the exemption."""
    stands: Exemption_state
    """How the exemption stands."""


@frozen
class Profit_tax_entitlement:
    """Is the investment one that is exempt from profit tax?"""

    is_entitled: bool
    """The investment is exempt for the period of the exemption."""


@frozen
class Profit_tax_exemption:
    """Is my investment exempt from profit tax, from which day, until which, and is it still?"""

    is_entitled: bool
    """The investment is exempt for the period of the exemption."""
    years: int
    """For how many years; 0 if it is not exempt."""
    is_by_certificate: bool
    """The years are those of the certificate, and not those that are reported of the law."""
    begins: Present[date] | None
    """The first day of the exemption, if there is one and it is known."""
    last_day: Present[date] | None
    """The last day of the exemption, if it is known."""
    stands: Exemption_state
    """How the exemption stands."""


@frozen
class New_product_activity:
    """Is my activity a production of new products, and is it certified?"""

    missing: tuple[New_product_feature, ...]
    """What it lacks to be a production of new products."""
    is_new_product_activity: bool
    """It is a production of new products."""
    to_be_certified: tuple[Certified_subject, ...]
    """What is still to be approved and certified, where it is a production of new products."""


@frozen
class Research_activity:
    """Is my investment one in research and new technology development?"""

    is_research: bool
    """It is research and new technology development."""


@frozen
class Profit_made:
    """A profit: when it was made."""

    on_day: date
    """The day on which the profit was made."""
    year_begins: date
    """The first day of the year in which it was made."""


@frozen
class Innovation_exemption:
    """From which day to which is the production of new products, or research, exempt from profit tax?"""

    certificate_due: Present[date] | None
    """The last day for the certificate, for the production of new products; absent for research."""
    begins: Present[date] | None
    """The first day of the exemption, if it is known."""
    last_day: Present[date] | None
    """The last day of the exemption, if it is known."""
    stands: Exemption_state
    """How the exemption stands."""
    certification: obligations.Obligation
    """To have the process, technology and products approved and certified."""


@frozen
class Reinvestment_entitlement:
    """Is profit tax exempt at all because I reinvest my profit?"""

    is_entitled: bool
    """The enterprise is exempt in the following year."""


@frozen
class Reinvestment_year:
    """In which year is profit tax exempt because profit is reinvested?"""

    exempt_from: date
    """The first day of the following year."""
    exempt_until: date
    """The last day of the following year."""


@frozen
class Reinvested_profit_exemption:
    """Is profit tax exempt because I reinvest my profit, which part of it, and in which year?"""

    is_entitled: bool
    """The enterprise is exempt in the following year."""
    exempt_share: Fraction
    """The part of the profit tax that is exempt; 0% if the enterprise is not."""
    exempt_from: Present[date] | None
    """The first day of the following year, if the enterprise is exempt in it."""
    exempt_until: Present[date] | None
    """The last day of the following year, if the enterprise is exempt in it."""


@frozen
class Loss:
    """The loss of a year, which may be deferred."""

    of_year: int
    """The year."""
    amount: MoneyInLAK
    """What is left of it (in hundredths of LAK)."""


@frozen
class Profit:
    """The profit of a year."""

    of_year: int
    """The year."""
    amount: MoneyInLAK
    """The profit, before any loss is deducted (in hundredths of LAK)."""


@frozen
class Loss_conditions:
    """What is missing for a loss to be deferred to later years?"""

    missing: tuple[Loss_condition, ...]
    """What is missing."""
    may_be_deferred: bool
    """The loss may be deferred."""


@frozen
class Loss_deferral:
    """May I defer a loss to later years, what is missing for it, and how long may I?"""

    missing: tuple[Loss_condition, ...]
    """What is missing."""
    may_be_deferred: bool
    """The loss may be deferred."""
    last_year: Present[int] | None
    """The last year from whose profit it can be deducted; absent if it may not be deferred."""
    is_deductible: bool
    """It can be deducted from the profit of the year of the question."""


@frozen
class Loss_carry_forward:
    """How much of my losses is deducted from the profit of a year, how much is left for later years, and how much is
    lost? Only losses that may be deferred are given.
    """

    deducted: MoneyInLAK
    """What is deducted from the profit of the year (in hundredths of LAK)."""
    left_for_later: tuple[Loss, ...]
    """What is left of each loss for later years."""
    lapsed: MoneyInLAK
    """What can no longer be deducted when the year is over (in hundredths of LAK)."""


@frozen
class Deduction:
    profit: MoneyInLAK
    """What is left of the profit (in hundredths of LAK)."""
    losses: tuple[Loss, ...]
    """What is left of the losses."""


@frozen
class Production_goods_exemption:
    """Who gets raw material, equipment, machinery and vehicles for direct production free of customs duty?"""

    missing: tuple[Import_condition, ...]
    """What is missing."""
    is_exempt: bool
    """The goods are exempt, once the plan is approved."""


@frozen
class Import_plan_filing:
    """Where does my annual import plan go, and must I make one?"""

    offices: tuple[administration.Actor, ...]
    """The offices to which the plan can be submitted, at the central or the local level."""
    needs_plan: bool
    """The enterprise is to make a plan."""
    plan: obligations.Obligation
    """To make an annual import plan and submit it."""


@frozen
class Import_plan:
    """By when must the relevant sector comment on my annual import plan, does it count as approved by that sector,
    and by when is the certificate due?
    """

    comments_due: date
    """The last day for the comments of the relevant sector."""
    is_considered_approved: bool
    """The documents are considered approved by the relevant sector, because its 10 working days have passed without
    comments.
    """
    certificate_due: date
    """The last day for the certificate."""


@frozen
class Plan_amendment:
    """May my approved annual import plan still be amended?"""

    may_be_amended: bool
    """The plan may be amended once more."""


@frozen
class Unplanned_import_value:
    """Who approves an unplanned import, by its value?"""

    approved_by: administration.Actor
    """Who approves it."""
    is_counted_by_number: bool
    """It does not exceed US$30,000: it may be approved twice a year."""


@frozen
class Unplanned_import:
    """Who approves an unplanned import, and may it still be approved in the year?"""

    approved_by: administration.Actor
    """Who approves it."""
    is_within_twice_a_year: bool
    """It is not more than the second of the year."""


@frozen
class Import_plan_duties:
    """Who must do what, and by when, until my annual import plan is approved and carried out?"""

    next_step: Import_plan_step
    """What is to be done next."""
    reports_go_to: tuple[administration.Actor, ...]
    """To whom the monthly and quarterly reports go."""
    documents: obligations.Obligation
    """To provide the documents in the printed form for the annual import plan."""
    forwarding: obligations.Obligation
    """To send the complete set of documents to the relevant sectors."""
    comments: obligations.Obligation
    """To provide comments in writing to the financial sector."""
    meeting: obligations.Obligation
    """To convene a joint meeting with the relevant sector on the approval of the plan."""
    certificate: obligations.Obligation
    """To issue the certificate to the business entity."""
    border: obligations.Obligation
    """To send the approved plan to the border check point."""
    reporting: obligations.Obligation
    """To inspect each import, record it and report every month and every quarter."""


@frozen
class Construction_items:
    """Construction items and tools that are to be imported."""

    are_for_factory_or_building: bool
    """They are only for the construction of factories and buildings."""
    are_for_fixed_assets: bool
    """These factories and buildings are fixed assets of the enterprise."""
    quantity: Fraction
    """The quantity that is to be imported."""
    imported_before: Fraction
    """The quantity that was imported before."""
    approved_quantity: Present[Fraction] | None
    """The quantity of the approved model, design or construction works sheet; absent as long as none is approved."""


@frozen
class Production_machinery:
    """Machinery for production that is to be imported."""

    is_for_direct_production: bool
    """It is for direct production."""
    is_needed_by_study_or_plan: bool
    """It answers the real need in accordance with the feasibility study or business plan."""
    is_approved: bool
    """The relevant sectors approved it."""


@frozen
class Construction_import:
    """May I import these construction items and tools free of import tax?"""

    missing: tuple[Import_condition, ...]
    """What is missing."""
    is_authorized: bool
    """The import is authorized."""


@frozen
class Machinery_import:
    """May I import this machinery free of import tax?"""

    missing: tuple[Import_condition, ...]
    """What is missing."""
    is_authorized: bool
    """The import is authorized."""


@frozen
class Spare_parts_import:
    """Do I import this equipment or spare part for my machines free of import tax?"""

    missing: tuple[Import_condition, ...]
    """What is missing."""
    is_exempt: bool
    """The import is exempt from import tax."""


@frozen
class Office_equipment:
    """Office equipment that is to be imported."""

    is_for_start_up: bool
    """It is used to start up the business activities."""
    exempt_imports_before: int
    """How many imports of office equipment of the enterprise were exempt before."""
    accords_with_study_or_plan: bool
    """It accords with the feasibility study or business plan."""
    is_approved: bool
    """The relevant sectors approved that study or plan."""


@frozen
class Office_equipment_import:
    """Do I import this office equipment free of customs duty?"""

    missing: tuple[Import_condition, ...]
    """What is missing."""
    is_exempt: bool
    """The import is exempt from customs duty."""


@frozen
class Office_equipment_duty:
    """Must I declare office equipment and pay duty for it?"""

    payment: obligations.Obligation
    """To declare the office equipment and pay customs duty for it."""


@frozen
class Vehicles:
    """Vehicles that are to be imported."""

    used_for: Vehicle_use
    """What they are used for."""
    are_in_line: bool
    """They are in line with the investment activities and work."""
    how_many: int
    """How many are to be imported."""
    exempt_before: int
    """How many of the project were exempt before."""
    approved_for_project: int
    """How many the relevant sectors approved for the project's real volume of work."""


@frozen
class Vehicles_import:
    """Do I import these vehicles free of customs duty?"""

    missing: tuple[Import_condition, ...]
    """What is missing."""
    is_exempt: bool
    """The import is exempt from customs duty."""


@frozen
class Temporary_items:
    """Items for production, survey, design, construction or project development that are to be imported for a time."""

    item: Temporary_item
    """Which items."""
    are_used_during_project: bool
    """They are used during the lifetime of the work or the project."""
    can_be_re_exported: bool
    """They can be re-exported at the same initial number, because the project does not use them up."""
    accords_with_warranty_agreement: bool
    """The re-export accords with the warranty agreement."""


@frozen
class Temporary_import:
    """May I import these items for a time?"""

    naming: Item_naming
    """What the Article says of the item by name."""
    missing: tuple[Temporary_condition, ...]
    """What is missing."""
    is_authorized: bool
    """The temporary import is authorized."""


@frozen
class Temporary_vehicles:
    """Vehicles that are to be imported for a time."""

    is_foreign: bool
    """The legal entity that imports them is a foreign one."""
    mou_signed: Present[date] | None
    """The day on which it signed an MOU or agreement with the government."""
    mou_is_for_study_or_design: bool
    """The MOU or agreement is for a feasibility study, exploration or design of a project."""
    used_for: Temporary_vehicle_use
    """What the vehicles are used for."""
    office_established: Present[date] | None
    """The day on which the Representative Office was established."""
    imported_on: date
    """The day of the import."""


@frozen
class Temporary_vehicle_import:
    """May I import these vehicles for a time, and must I have a Representative Office?"""

    missing: tuple[Temporary_condition, ...]
    """What is missing."""
    may_be_imported: bool
    """The vehicles may be imported for a time."""
    establishment: obligations.Obligation
    """To establish a Representative Office before the vehicles are imported."""


@frozen
class Duty_free_import:
    """Is this import free of duty, and on what conditions? And where it is for a time: may it be made?"""

    missing: tuple[Import_condition, ...]
    """What is missing for the import to be free of duty. There is no answer for goods that are imported for a time."""
    is_free_of_duty: bool
    """The import is free of duty. There is no answer for goods that are imported for a time."""
    missing_for_a_time: Present[tuple[Temporary_condition, ...]] | None
    """What is missing for the import to be made for a time; absent for goods that stay."""
    may_be_imported_for_a_time: Present[bool] | None
    """The import may be made for a time; absent for goods that stay."""


@frozen
class Borrowing:
    """May my enterprise borrow money, and how much capital must be paid in before?"""

    initial_capital: MoneyInLAK
    """What is to be paid of the registered capital before the loan: nothing before one from overseas (in hundredths
    of LAK).
    """
    may_borrow: bool
    """The Decree lets the enterprise borrow."""
    loan_rules: Loan_rules
    """By which rules the loan goes."""


@frozen
class Specific_incentive_level:
    """Which level of promotion has an enterprise that receives a specific incentive?"""

    level: Present[investment_promotion_law.Promotion_level] | None
    """The level of Annex 1; absent if this Article gives none."""


PROMOTION_LIST_TYPE = Enumeration(
    "Promotion_list",
    (
        Case("Promoted_activities", doc="The list of promoted activities, Annex 1."),
        Case("Promoted_zones", doc="The list of investment promoted zones, Annex 2."),
    ),
    build=lambda case, _: Promotion_list(case),
    read=lambda value: (value.value, None),
    doc="A list that says which investment is promoted.",
)

LIST_PARTNER_TYPE = Enumeration(
    "List_partner",
    (
        Case("Relevant_central_sectors", doc="The relevant sectors at the central level."),
        Case("Local_authorities", doc="The local authorities."),
    ),
    build=lambda case, _: List_partner(case),
    read=lambda value: (value.value, None),
    doc="Who takes part in drawing a list up.",
)

PROMOTION_TYPE = Structure(
    "Promotion",
    (
        Field("level", investment_promotion_law.PROMOTION_LEVEL_TYPE, "The level of the activity in Annex 1."),
        Field("zone", investment_promotion_law.PROMOTION_ZONE_TYPE, "The zone in Annex 2."),
    ),
    build=Promotion,
    read=lambda value: (value.level, value.zone),
    doc="Level of promotion and zone of an activity.",
    module="Part_8_duties_and_taxes",
)

YEARS_SOURCE_TYPE = Enumeration(
    "Years_source",
    (
        Case("Certificate", Integer(), "From the concession or enterprise certificate: the years that it determines."),
        Case(
            "Reported_table",
            PROMOTION_TYPE,
            "From the table of years that is reported of Article 51 of the Investment Promotion Law. It is not of the Decree: for an estimate where there is no certificate.",
        ),
    ),
    build=building(("Certificate", Certificate), ("Reported_table", Reported_table)),
    read=reading(("Certificate", Certificate), ("Reported_table", Reported_table)),
    doc="Where the number of years of an exemption is taken from.",
)

EXEMPTION_STATE_TYPE = Enumeration(
    "Exemption_state",
    (
        Case("Not_yet_begun", doc="What it begins with has not happened yet, or lies after that day."),
        Case("Running", doc="The day is one of the exemption."),
        Case("Ended", doc="Its last day has passed."),
        Case("No_exemption", doc="There is none."),
    ),
    build=lambda case, _: Exemption_state(case),
    read=lambda value: (value.value, None),
    doc="How an exemption stands on a day.",
)

ACTIVITY_AND_ZONE_TYPE = Enumeration(
    "Activity_and_zone",
    (
        Case(
            "Both",
            doc='A promoted activity in a promoted zone: "promoted activities and investment promoted zones" names two conditions.',
        ),
        Case(
            "Either",
            doc='A promoted activity in any place, and any activity in a promoted zone: "and" joins two groups.',
        ),
    ),
    build=lambda case, _: Activity_and_zone(case),
    read=lambda value: (value.value, None),
    doc="Which investment is exempt.",
)

NEW_PRODUCT_FEATURE_TYPE = Enumeration(
    "New_product_feature",
    (
        Case("Processing_within_the_country", doc="Raw materials are processed within the country."),
        Case("New_product", doc="A new product comes of it."),
        Case("New_brand", doc="It bears a new brand."),
        Case("New_process_and_technology", doc="A new process and technology is used in production and processing."),
    ),
    build=lambda case, _: New_product_feature(case),
    read=lambda value: (value.value, None),
    doc="What the production of new products has to be.",
)

CERTIFIED_SUBJECT_TYPE = Enumeration(
    "Certified_subject",
    (
        Case("Process_and_technology", doc="The modern process and technology."),
        Case("Products", doc="The new products."),
    ),
    build=lambda case, _: Certified_subject(case),
    read=lambda value: (value.value, None),
    doc="What is still to be approved and certified.",
)

RESEARCH_FACILITY_TYPE = Enumeration(
    "Research_facility",
    (
        Case("Research_center", doc="A research center."),
        Case("Laboratory", doc="A laboratory."),
        Case("Scientific_testing_center", doc="A scientific testing center."),
        Case("Other_facility", doc="Anything else."),
    ),
    build=lambda case, _: Research_facility(case),
    read=lambda value: (value.value, None),
    doc="What is built for research.",
)

INNOVATION_TYPE = Enumeration(
    "Innovation",
    (
        Case(
            "New_products",
            OptionalOf(Date()),
            "The production of new products: the day on which the process, technology and products were approved and certified, if they were.",
        ),
        Case("Research", doc="Research and new technology development."),
    ),
    build=building(("New_products", New_products), ("Research", Research)),
    read=reading(("New_products", New_products), ("Research", Research)),
    doc="An activity with a beginning of its own of the exemption.",
)

YEAR_OR_DATE_TYPE = Enumeration(
    "Year_or_date",
    (
        Case(
            "As_each_says",
            doc="They do: for new products the exemption begins with the year of the profit, for research on the day of the profit.",
        ),
        Case("Year_for_both", doc="They do not: with the year of the profit for both."),
        Case("Date_for_both", doc="They do not: on the day of the profit for both."),
    ),
    build=lambda case, _: Year_or_date(case),
    read=lambda value: (value.value, None),
    doc='Whether "year" and "date" mean two things.',
)

THREE_YEARS_TYPE = Enumeration(
    "Three_years",
    (
        Case("From_business_operation", doc="From the date of business operation: the sentence names no other date."),
        Case(
            "From_profit",
            doc="From the day on which the profit is made: with that year the sentence before it lets the exemption begin.",
        ),
    ),
    build=lambda case, _: Three_years(case),
    read=lambda value: (value.value, None),
    doc="From when the three years for the certificate run.",
)

REINVESTMENT_PURPOSE_TYPE = Enumeration(
    "Reinvestment_purpose",
    (
        Case("Additional_activities", doc="Additional activities."),
        Case("Extending_activities", doc="Extending the business activities."),
        Case("Other_purpose", doc="Anything else."),
    ),
    build=lambda case, _: Reinvestment_purpose(case),
    read=lambda value: (value.value, None),
    doc="What reinvested profit is used for.",
)

EXEMPT_SHARE_READ_TYPE = Enumeration(
    "Exempt_share_read",
    (
        Case(
            "Reinvested_to_capital",
            doc='What was reinvested, divided by the actual capital at the closing: "the profit rate used to reinvest compared to the actual capital".',
        ),
        Case(
            "Reinvested_to_profit",
            doc='What was reinvested, divided by the net profit: "the profit rate used to reinvest".',
        ),
        Case("Whole_tax", doc='The whole: the enterprise "will be exempted from the profit tax".'),
    ),
    build=lambda case, _: Exempt_share_read(case),
    read=lambda value: (value.value, None),
    doc="Which part of the profit tax of the year is exempt.",
)

FOLLOWING_YEAR_TYPE = Enumeration(
    "Following_year",
    (
        Case("After_closing", doc="The year after the closing of the financial year whose profit is reinvested."),
        Case("After_reinvestment", doc='The year from the day after the reinvestment: "within one year period".'),
    ),
    build=lambda case, _: Following_year(case),
    read=lambda value: (value.value, None),
    doc="Which year is the following one.",
)

ACCOUNTING_SYSTEM_TYPE = Enumeration(
    "Accounting_system",
    (
        Case("Expanded", doc="The expanded accounting system."),
        Case("Basic", doc="The basic accounting system."),
        Case("Other_system", doc="Any other."),
    ),
    build=lambda case, _: Accounting_system(case),
    read=lambda value: (value.value, None),
    doc="The accounting system by which a business declares its profit tax.",
)

LOSS_CONDITION_TYPE = Enumeration(
    "Loss_condition",
    (
        Case(
            "Expanded_or_basic_system", doc="The profit tax is declared by the expanded or the basic accounting system."
        ),
        Case("Law_on_Accounting", doc="The accounts are kept in accordance with the Law on Accounting."),
        Case(
            "Certified_by_audit",
            doc="The audit organization, or an audit company accredited by the government, certifies the loss.",
        ),
        Case("Confirmed_by_Tax_Department", doc="The Tax Department confirms the loss."),
    ),
    build=lambda case, _: Loss_condition(case),
    read=lambda value: (value.value, None),
    doc="What is missing for a loss to be deferred.",
)

THREE_YEARS_OF_LOSS_TYPE = Enumeration(
    "Three_years_of_loss",
    (
        Case("After_the_loss", doc="The three years after that of the loss: what is counted are following years."),
        Case("With_the_loss", doc="Three years with that of the loss as the first: two are left for a deduction."),
    ),
    build=lambda case, _: Three_years_of_loss(case),
    read=lambda value: (value.value, None),
    doc="How the three years are counted.",
)

ORDER_OF_LOSSES_TYPE = Enumeration(
    "Order_of_losses",
    (
        Case("Oldest_first", doc="The oldest first: it is the first to lapse."),
        Case(
            "Latest_first",
            doc='The latest first: the sentence speaks of "the profit of the following year", so that the loss of the year before comes before older ones.',
        ),
    ),
    build=lambda case, _: Order_of_losses(case),
    read=lambda value: (value.value, None),
    doc="In which order the losses of several years are deducted.",
)

IMPORT_CONDITION_TYPE = Enumeration(
    "Import_condition",
    (
        Case(
            "Promoted_or_concession_activity",
            doc="The business is in a promoted activity of Annex 1 or a concession activity of Annex 3.",
        ),
        Case("Direct_production", doc="The goods are used for direct production."),
        Case(
            "Approved_annual_plan",
            doc="The import is in the approved annual import plan, or was approved as unplanned.",
        ),
        Case("Construction_of_factory_or_building", doc="They are for the construction of factories and buildings."),
        Case("Fixed_assets_of_the_enterprise", doc="The factories and buildings are fixed assets of the enterprise."),
        Case(
            "Within_approved_quantity",
            doc="The quantity stays within the approved model, design or construction works sheet.",
        ),
        Case(
            "Real_need_by_study_or_plan",
            doc="The machinery answers the real need by the feasibility study or business plan.",
        ),
        Case("Approved_by_relevant_sectors", doc="The relevant sectors approved it."),
        Case("For_production_machines", doc="They are for machines for production."),
        Case("For_start_up", doc="They are used to start up the business."),
        Case("First_time", doc="Office equipment was not exempted before."),
        Case("By_study_or_plan", doc="The office equipment accords with the feasibility study or business plan."),
        Case("Production_or_direct_services", doc="The vehicles are for production or direct services."),
        Case("In_line_with_the_activities", doc="The vehicles are in line with the investment activities and work."),
        Case("Within_approved_number", doc="The number of vehicles stays within the volume of work that was approved."),
    ),
    build=lambda case, _: Import_condition(case),
    read=lambda value: (value.value, None),
    doc="What an import needs to be free of duty or authorized.",
)

THIRTY_DAYS_TYPE = Enumeration(
    "Thirty_days",
    (
        Case(
            "From_application", doc="From the day on which the application was received, complete or not: so the words."
        ),
        Case(
            "From_complete_set",
            doc="From the day on which the set of documents was complete: an application that is not complete is none.",
        ),
    ),
    build=lambda case, _: Thirty_days(case),
    read=lambda value: (value.value, None),
    doc="From when the 30 working days for the certificate run.",
)

VALUE_COUNTED_TYPE = Enumeration(
    "Value_counted",
    (
        Case("Of_each_import", doc='The value of each import: "import of equipment ... with a value not exceeding".'),
        Case("Of_the_year", doc='The value of all unplanned imports of the year: "the total value".'),
    ),
    build=lambda case, _: Value_counted(case),
    read=lambda value: (value.value, None),
    doc="Which value is held against US$30,000.",
)

IMPORT_PLAN_STEP_TYPE = Enumeration(
    "Import_plan_step",
    (
        Case("Submit_the_plan", doc="The business entity submits the plan."),
        Case("Complete_the_documents", doc="The business entity completes the set of documents."),
        Case("Send_to_the_sectors", doc="The financial sector sends the documents to the relevant sectors."),
        Case("Comment", doc="The relevant sectors comment in writing."),
        Case("Hold_the_joint_meeting", doc="The financial sector holds the joint meeting."),
        Case("Issue_the_certificate", doc="The financial sector issues the certificate."),
        Case("Send_to_the_border", doc="The financial sector sends the plan to the border check point."),
        Case("Inspect_and_report", doc="The border check point inspects, records and reports the imports."),
    ),
    build=lambda case, _: Import_plan_step(case),
    read=lambda value: (value.value, None),
    doc="What is to be done next for an annual import plan.",
)

IMPORT_APPROVAL_TYPE = Enumeration(
    "Import_approval",
    (
        Case("In_approved_plan", doc="It is in the approved annual import plan."),
        Case("Approved_as_unplanned", doc="It is an unplanned import, which was approved."),
        Case("Not_approved", doc="Neither."),
    ),
    build=lambda case, _: Import_approval(case),
    read=lambda value: (value.value, None),
    doc="What the import is approved by.",
)

VEHICLE_USE_TYPE = Enumeration(
    "Vehicle_use",
    (
        Case("Production", doc="Production."),
        Case("Direct_services", doc="Direct services."),
        Case("Other_use", doc="Anything else."),
    ),
    build=lambda case, _: Vehicle_use(case),
    read=lambda value: (value.value, None),
    doc="What vehicles are used for.",
)

TEMPORARY_ITEM_TYPE = Enumeration(
    "Temporary_item",
    (
        Case("Laboratory_equipment", doc="Laboratory equipment."),
        Case("Generators", doc="Generators."),
        Case("Water_pumps", doc="Water pumps."),
        Case("Professional_tools", doc="Professional tools."),
        Case("Backup_electricity_supplies", doc="Back-up electricity supplies."),
        Case("Water_tanks", doc="Water tanks."),
        Case("Gallons", doc="Gallons."),
        Case("Asphalt_tanks", doc="Asphalt tanks."),
        Case("Fans", doc="Fans."),
        Case("Clippers", doc="Clippers."),
        Case("Saws", doc="Saws."),
        Case("Iron_models", doc="Iron models."),
        Case("Iron_bars", doc="Iron bars."),
        Case("Cement", doc="Cement."),
        Case("Stick_welding_rods", doc="Stick welding rods."),
        Case("Combustible_rock", doc="Combustible rock."),
        Case("Tires", doc="Tires."),
        Case("Inside_spare_parts", doc="Inside spare parts of machines and equipment."),
        Case("Another_item", doc="Anything that is not named."),
    ),
    build=lambda case, _: Temporary_item(case),
    read=lambda value: (value.value, None),
    doc="An item that is to be imported for a time.",
)

ITEM_NAMING_TYPE = Enumeration(
    "Item_naming",
    (
        Case("Named_as_allowed", doc="It is an example of what may be imported for a time."),
        Case("Named_as_not_allowed", doc="It is an example of what cannot be re-exported, and may not."),
        Case("Not_an_example", doc="It is not named."),
    ),
    build=lambda case, _: Item_naming(case),
    read=lambda value: (value.value, None),
    doc="What the Article says of an item by name.",
)

TEMPORARY_CONDITION_TYPE = Enumeration(
    "Temporary_condition",
    (
        Case("Used_during_the_project", doc="The items are used during the lifetime of the work or the project."),
        Case("Re_exported_in_the_same_number", doc="They can be re-exported at the same initial number."),
        Case("By_the_warranty_agreement", doc="The re-export accords with the warranty agreement."),
        Case("Signed_mou_or_agreement", doc="An MOU or agreement is signed with the government."),
        Case(
            "For_study_exploration_and_design",
            doc="It is for a feasibility study, exploration and design of a project.",
        ),
        Case("For_direct_or_indirect_production", doc="The vehicles are for direct or indirect production."),
        Case("Representative_office_established", doc="The foreign legal entity has a Representative Office."),
    ),
    build=lambda case, _: Temporary_condition(case),
    read=lambda value: (value.value, None),
    doc="What a temporary import needs.",
)

TEMPORARY_VEHICLE_USE_TYPE = Enumeration(
    "Temporary_vehicle_use",
    (
        Case("For_direct_production", doc="Direct production."),
        Case("For_indirect_production", doc="Indirect production."),
        Case("For_another_use", doc="Anything else."),
    ),
    build=lambda case, _: Temporary_vehicle_use(case),
    read=lambda value: (value.value, None),
    doc="What temporarily imported vehicles are used for.",
)

CONSTRUCTION_ITEMS_TYPE = Structure(
    "Construction_items",
    (
        Field(
            "are_for_factory_or_building", Boolean(), "They are only for the construction of factories and buildings."
        ),
        Field("are_for_fixed_assets", Boolean(), "These factories and buildings are fixed assets of the enterprise."),
        Field("quantity", Decimal(), "The quantity that is to be imported."),
        Field("imported_before", Decimal(), "The quantity that was imported before."),
        Field(
            "approved_quantity",
            OptionalOf(Decimal()),
            "The quantity of the approved model, design or construction works sheet; absent as long as none is approved.",
        ),
    ),
    build=Construction_items,
    read=lambda value: (
        value.are_for_factory_or_building,
        value.are_for_fixed_assets,
        value.quantity,
        value.imported_before,
        value.approved_quantity,
    ),
    doc="Construction items and tools that are to be imported.",
    module="Part_8_duties_and_taxes",
)

PRODUCTION_MACHINERY_TYPE = Structure(
    "Production_machinery",
    (
        Field("is_for_direct_production", Boolean(), "It is for direct production."),
        Field(
            "is_needed_by_study_or_plan",
            Boolean(),
            "It answers the real need in accordance with the feasibility study or business plan.",
        ),
        Field("is_approved", Boolean(), "The relevant sectors approved it."),
    ),
    build=Production_machinery,
    read=lambda value: (value.is_for_direct_production, value.is_needed_by_study_or_plan, value.is_approved),
    doc="Machinery for production that is to be imported.",
    module="Part_8_duties_and_taxes",
)

OFFICE_EQUIPMENT_TYPE = Structure(
    "Office_equipment",
    (
        Field("is_for_start_up", Boolean(), "It is used to start up the business activities."),
        Field(
            "exempt_imports_before",
            Integer(),
            "How many imports of office equipment of the enterprise were exempt before.",
        ),
        Field("accords_with_study_or_plan", Boolean(), "It accords with the feasibility study or business plan."),
        Field("is_approved", Boolean(), "The relevant sectors approved that study or plan."),
    ),
    build=Office_equipment,
    read=lambda value: (
        value.is_for_start_up,
        value.exempt_imports_before,
        value.accords_with_study_or_plan,
        value.is_approved,
    ),
    doc="Office equipment that is to be imported.",
    module="Part_8_duties_and_taxes",
)

VEHICLES_TYPE = Structure(
    "Vehicles",
    (
        Field("used_for", VEHICLE_USE_TYPE, "What they are used for."),
        Field("are_in_line", Boolean(), "They are in line with the investment activities and work."),
        Field("how_many", Integer(), "How many are to be imported."),
        Field("exempt_before", Integer(), "How many of the project were exempt before."),
        Field(
            "approved_for_project",
            Integer(),
            "How many the relevant sectors approved for the project's real volume of work.",
        ),
    ),
    build=Vehicles,
    read=lambda value: (
        value.used_for,
        value.are_in_line,
        value.how_many,
        value.exempt_before,
        value.approved_for_project,
    ),
    doc="Vehicles that are to be imported.",
    module="Part_8_duties_and_taxes",
)

TEMPORARY_ITEMS_TYPE = Structure(
    "Temporary_items",
    (
        Field("item", TEMPORARY_ITEM_TYPE, "Which items."),
        Field("are_used_during_project", Boolean(), "They are used during the lifetime of the work or the project."),
        Field(
            "can_be_re_exported",
            Boolean(),
            "They can be re-exported at the same initial number, because the project does not use them up.",
        ),
        Field("accords_with_warranty_agreement", Boolean(), "The re-export accords with the warranty agreement."),
    ),
    build=Temporary_items,
    read=lambda value: (
        value.item,
        value.are_used_during_project,
        value.can_be_re_exported,
        value.accords_with_warranty_agreement,
    ),
    doc="Items for production, survey, design, construction or project development that are to be imported for a time.",
    module="Part_8_duties_and_taxes",
)

TEMPORARY_VEHICLES_TYPE = Structure(
    "Temporary_vehicles",
    (
        Field("is_foreign", Boolean(), "The legal entity that imports them is a foreign one."),
        Field("mou_signed", OptionalOf(Date()), "The day on which it signed an MOU or agreement with the government."),
        Field(
            "mou_is_for_study_or_design",
            Boolean(),
            "The MOU or agreement is for a feasibility study, exploration or design of a project.",
        ),
        Field("used_for", TEMPORARY_VEHICLE_USE_TYPE, "What the vehicles are used for."),
        Field("office_established", OptionalOf(Date()), "The day on which the Representative Office was established."),
        Field("imported_on", Date(), "The day of the import."),
    ),
    build=Temporary_vehicles,
    read=lambda value: (
        value.is_foreign,
        value.mou_signed,
        value.mou_is_for_study_or_design,
        value.used_for,
        value.office_established,
        value.imported_on,
    ),
    doc="Vehicles that are to be imported for a time.",
    module="Part_8_duties_and_taxes",
)

IMPORT_TYPE = Enumeration(
    "Import",
    (
        Case("Raw_material_or_equipment", Boolean(), "Raw material or equipment: it is for direct production."),
        Case("Construction", CONSTRUCTION_ITEMS_TYPE, "Construction items or tools."),
        Case("Machinery", PRODUCTION_MACHINERY_TYPE, "Machinery for production."),
        Case("Spare_parts", Boolean(), "Equipment or spare parts of machines: the machines are for production."),
        Case("Office", OFFICE_EQUIPMENT_TYPE, "Office equipment."),
        Case("Lasting_vehicles", VEHICLES_TYPE, "Vehicles that stay."),
        Case("Temporary", TEMPORARY_ITEMS_TYPE, "Items that are imported for a time."),
        Case("Vehicles_for_a_time", TEMPORARY_VEHICLES_TYPE, "Vehicles that are imported for a time."),
    ),
    build=building(
        ("Raw_material_or_equipment", Raw_material_or_equipment),
        ("Construction", Construction),
        ("Machinery", Machinery),
        ("Spare_parts", Spare_parts),
        ("Office", Office),
        ("Lasting_vehicles", Lasting_vehicles),
        ("Temporary", Temporary),
        ("Vehicles_for_a_time", Vehicles_for_a_time),
    ),
    read=reading(
        ("Raw_material_or_equipment", Raw_material_or_equipment),
        ("Construction", Construction),
        ("Machinery", Machinery),
        ("Spare_parts", Spare_parts),
        ("Office", Office),
        ("Lasting_vehicles", Lasting_vehicles),
        ("Temporary", Temporary),
        ("Vehicles_for_a_time", Vehicles_for_a_time),
    ),
    doc="What is to be imported.",
)

ARTICLES_39_TO_42_TYPE = Enumeration(
    "Articles_39_to_42",
    (
        Case(
            "Detail_Article_37",
            doc="The business that Article 37 names: the Articles say for which goods it is exempt, and within which limits.",
        ),
        Case(
            "Stand_alone",
            doc='Any enterprise: Articles 39 to 42 speak of "the enterprise", and not of promoted or concession activities.',
        ),
    ),
    build=lambda case, _: Articles_39_to_42(case),
    read=lambda value: (value.value, None),
    doc="Who gets the exemptions of Articles 39 to 42.",
)

FUNDING_SOURCE_TYPE = Enumeration(
    "Funding_source",
    (
        Case("Domestic", doc="At home: from commercial banks and financial institutions in Lao PDR."),
        Case("Overseas", doc="Overseas."),
    ),
    build=lambda case, _: Funding_source(case),
    read=lambda value: (value.value, None),
    doc="Where money is borrowed.",
)

BUSINESS_TYPE = Enumeration(
    "Business",
    (
        Case("General", part_2_registered_capital.SECTOR_TYPE, "General business: the sector."),
        Case("Concession_activities", doc="Concession activities."),
    ),
    build=building(("General", General), ("Concession_activities", Concession_activities)),
    read=reading(("General", General), ("Concession_activities", Concession_activities)),
    doc="What the enterprise invests in.",
)

LOAN_RULES_TYPE = Enumeration(
    "Loan_rules",
    (
        Case("Regulations_of_the_bank", doc="The regulations of the respective commercial bank."),
        Case("Laws_of_the_Bank_of_Lao_PDR", doc="The laws and regulations of the Bank of Lao PDR."),
    ),
    build=lambda case, _: Loan_rules(case),
    read=lambda value: (value.value, None),
    doc="By which rules a loan goes.",
)

PROMOTION_LIST_MAKING_TYPE = Structure(
    "Promotion_list_making",
    (
        Field("partners", ListOf(LIST_PARTNER_TYPE), "Who takes part in drawing it up."),
        Field("approved_by", administration.ACTOR_TYPE, "Who approves it."),
        Field(
            "submission",
            obligations.OBLIGATION_TYPE,
            "To draw up the detailed list and submit it to the government for approval.",
        ),
    ),
    build=Promotion_list_making,
    read=lambda value: (value.partners, value.approved_by, value.submission),
    doc="Who draws up the list of promoted activities or of promoted zones, with whom, and who approves it?",
    module="Part_8_duties_and_taxes",
)

EXEMPTION_PERIOD_TYPE = Structure(
    "Exemption_period",
    (
        Field("years", Integer(), "For how many years the exemption runs."),
        Field(
            "is_by_certificate",
            Boolean(),
            "The years are those of the certificate, and not those that are reported of the law.",
        ),
        Field("last_day", OptionalOf(Date()), "The last day of the exemption."),
        Field("stands", EXEMPTION_STATE_TYPE, "How the exemption stands."),
    ),
    build=Exemption_period,
    read=lambda value: (value.years, value.is_by_certificate, value.last_day, value.stands),
    doc="From which day to which does an exemption from profit tax run, and is it over?",
    module="Part_8_duties_and_taxes",
)

PROFIT_TAX_ENTITLEMENT_TYPE = Structure(
    "Profit_tax_entitlement",
    (Field("is_entitled", Boolean(), "The investment is exempt for the period of the exemption."),),
    build=Profit_tax_entitlement,
    read=lambda value: (value.is_entitled,),
    doc="Is the investment one that is exempt from profit tax?",
    module="Part_8_duties_and_taxes",
)

PROFIT_TAX_EXEMPTION_TYPE = Structure(
    "Profit_tax_exemption",
    (
        Field("is_entitled", Boolean(), "The investment is exempt for the period of the exemption."),
        Field("years", Integer(), "For how many years; 0 if it is not exempt."),
        Field(
            "is_by_certificate",
            Boolean(),
            "The years are those of the certificate, and not those that are reported of the law.",
        ),
        Field("begins", OptionalOf(Date()), "The first day of the exemption, if there is one and it is known."),
        Field("last_day", OptionalOf(Date()), "The last day of the exemption, if it is known."),
        Field("stands", EXEMPTION_STATE_TYPE, "How the exemption stands."),
    ),
    build=Profit_tax_exemption,
    read=lambda value: (
        value.is_entitled,
        value.years,
        value.is_by_certificate,
        value.begins,
        value.last_day,
        value.stands,
    ),
    doc="Is my investment exempt from profit tax, from which day, until which, and is it still?",
    module="Part_8_duties_and_taxes",
)

NEW_PRODUCT_ACTIVITY_TYPE = Structure(
    "New_product_activity",
    (
        Field("missing", ListOf(NEW_PRODUCT_FEATURE_TYPE), "What it lacks to be a production of new products."),
        Field("is_new_product_activity", Boolean(), "It is a production of new products."),
        Field(
            "to_be_certified",
            ListOf(CERTIFIED_SUBJECT_TYPE),
            "What is still to be approved and certified, where it is a production of new products.",
        ),
    ),
    build=New_product_activity,
    read=lambda value: (value.missing, value.is_new_product_activity, value.to_be_certified),
    doc="Is my activity a production of new products, and is it certified?",
    module="Part_8_duties_and_taxes",
)

RESEARCH_ACTIVITY_TYPE = Structure(
    "Research_activity",
    (Field("is_research", Boolean(), "It is research and new technology development."),),
    build=Research_activity,
    read=lambda value: (value.is_research,),
    doc="Is my investment one in research and new technology development?",
    module="Part_8_duties_and_taxes",
)

PROFIT_MADE_TYPE = Structure(
    "Profit_made",
    (
        Field("on_day", Date(), "The day on which the profit was made."),
        Field("year_begins", Date(), "The first day of the year in which it was made."),
    ),
    build=Profit_made,
    read=lambda value: (value.on_day, value.year_begins),
    doc="A profit: when it was made.",
    module="Part_8_duties_and_taxes",
)

INNOVATION_EXEMPTION_TYPE = Structure(
    "Innovation_exemption",
    (
        Field(
            "certificate_due",
            OptionalOf(Date()),
            "The last day for the certificate, for the production of new products; absent for research.",
        ),
        Field("begins", OptionalOf(Date()), "The first day of the exemption, if it is known."),
        Field("last_day", OptionalOf(Date()), "The last day of the exemption, if it is known."),
        Field("stands", EXEMPTION_STATE_TYPE, "How the exemption stands."),
        Field(
            "certification",
            obligations.OBLIGATION_TYPE,
            "To have the process, technology and products approved and certified.",
        ),
    ),
    build=Innovation_exemption,
    read=lambda value: (value.certificate_due, value.begins, value.last_day, value.stands, value.certification),
    doc="From which day to which is the production of new products, or research, exempt from profit tax?",
    module="Part_8_duties_and_taxes",
)

REINVESTMENT_ENTITLEMENT_TYPE = Structure(
    "Reinvestment_entitlement",
    (Field("is_entitled", Boolean(), "The enterprise is exempt in the following year."),),
    build=Reinvestment_entitlement,
    read=lambda value: (value.is_entitled,),
    doc="Is profit tax exempt at all because I reinvest my profit?",
    module="Part_8_duties_and_taxes",
)

REINVESTMENT_YEAR_TYPE = Structure(
    "Reinvestment_year",
    (
        Field("exempt_from", Date(), "The first day of the following year."),
        Field("exempt_until", Date(), "The last day of the following year."),
    ),
    build=Reinvestment_year,
    read=lambda value: (value.exempt_from, value.exempt_until),
    doc="In which year is profit tax exempt because profit is reinvested?",
    module="Part_8_duties_and_taxes",
)

REINVESTED_PROFIT_EXEMPTION_TYPE = Structure(
    "Reinvested_profit_exemption",
    (
        Field("is_entitled", Boolean(), "The enterprise is exempt in the following year."),
        Field("exempt_share", Decimal(), "The part of the profit tax that is exempt; 0% if the enterprise is not."),
        Field(
            "exempt_from", OptionalOf(Date()), "The first day of the following year, if the enterprise is exempt in it."
        ),
        Field(
            "exempt_until", OptionalOf(Date()), "The last day of the following year, if the enterprise is exempt in it."
        ),
    ),
    build=Reinvested_profit_exemption,
    read=lambda value: (value.is_entitled, value.exempt_share, value.exempt_from, value.exempt_until),
    doc="Is profit tax exempt because I reinvest my profit, which part of it, and in which year?",
    module="Part_8_duties_and_taxes",
)

LOSS_TYPE = Structure(
    "Loss",
    (Field("of_year", Integer(), "The year."), Field("amount", MoneyIn("LAK", 2), "What is left of it.")),
    build=Loss,
    read=lambda value: (value.of_year, value.amount),
    doc="The loss of a year, which may be deferred.",
    module="Part_8_duties_and_taxes",
)

PROFIT_TYPE = Structure(
    "Profit",
    (
        Field("of_year", Integer(), "The year."),
        Field("amount", MoneyIn("LAK", 2), "The profit, before any loss is deducted."),
    ),
    build=Profit,
    read=lambda value: (value.of_year, value.amount),
    doc="The profit of a year.",
    module="Part_8_duties_and_taxes",
)

LOSS_CONDITIONS_TYPE = Structure(
    "Loss_conditions",
    (
        Field("missing", ListOf(LOSS_CONDITION_TYPE), "What is missing."),
        Field("may_be_deferred", Boolean(), "The loss may be deferred."),
    ),
    build=Loss_conditions,
    read=lambda value: (value.missing, value.may_be_deferred),
    doc="What is missing for a loss to be deferred to later years?",
    module="Part_8_duties_and_taxes",
)

LOSS_DEFERRAL_TYPE = Structure(
    "Loss_deferral",
    (
        Field("missing", ListOf(LOSS_CONDITION_TYPE), "What is missing."),
        Field("may_be_deferred", Boolean(), "The loss may be deferred."),
        Field(
            "last_year",
            OptionalOf(Integer()),
            "The last year from whose profit it can be deducted; absent if it may not be deferred.",
        ),
        Field("is_deductible", Boolean(), "It can be deducted from the profit of the year of the question."),
    ),
    build=Loss_deferral,
    read=lambda value: (value.missing, value.may_be_deferred, value.last_year, value.is_deductible),
    doc="May I defer a loss to later years, what is missing for it, and how long may I?",
    module="Part_8_duties_and_taxes",
)

LOSS_CARRY_FORWARD_TYPE = Structure(
    "Loss_carry_forward",
    (
        Field("deducted", MoneyIn("LAK", 2), "What is deducted from the profit of the year."),
        Field("left_for_later", ListOf(LOSS_TYPE), "What is left of each loss for later years."),
        Field("lapsed", MoneyIn("LAK", 2), "What can no longer be deducted when the year is over."),
    ),
    build=Loss_carry_forward,
    read=lambda value: (value.deducted, value.left_for_later, value.lapsed),
    doc="How much of my losses is deducted from the profit of a year, how much is left for later years, and how much is lost? Only losses that may be deferred are given.",
    module="Part_8_duties_and_taxes",
)

DEDUCTION_TYPE = Structure(
    "Deduction",
    (
        Field("profit", MoneyIn("LAK", 2), "What is left of the profit."),
        Field("losses", ListOf(LOSS_TYPE), "What is left of the losses."),
    ),
    build=Deduction,
    read=lambda value: (value.profit, value.losses),
    module="Part_8_duties_and_taxes",
)

PRODUCTION_GOODS_EXEMPTION_TYPE = Structure(
    "Production_goods_exemption",
    (
        Field("missing", ListOf(IMPORT_CONDITION_TYPE), "What is missing."),
        Field("is_exempt", Boolean(), "The goods are exempt, once the plan is approved."),
    ),
    build=Production_goods_exemption,
    read=lambda value: (value.missing, value.is_exempt),
    doc="Who gets raw material, equipment, machinery and vehicles for direct production free of customs duty?",
    module="Part_8_duties_and_taxes",
)

IMPORT_PLAN_FILING_TYPE = Structure(
    "Import_plan_filing",
    (
        Field(
            "offices",
            ListOf(administration.ACTOR_TYPE),
            "The offices to which the plan can be submitted, at the central or the local level.",
        ),
        Field("needs_plan", Boolean(), "The enterprise is to make a plan."),
        Field("plan", obligations.OBLIGATION_TYPE, "To make an annual import plan and submit it."),
    ),
    build=Import_plan_filing,
    read=lambda value: (value.offices, value.needs_plan, value.plan),
    doc="Where does my annual import plan go, and must I make one?",
    module="Part_8_duties_and_taxes",
)

IMPORT_PLAN_TYPE = Structure(
    "Import_plan",
    (
        Field("comments_due", Date(), "The last day for the comments of the relevant sector."),
        Field(
            "is_considered_approved",
            Boolean(),
            "The documents are considered approved by the relevant sector, because its 10 working days have passed without comments.",
        ),
        Field("certificate_due", Date(), "The last day for the certificate."),
    ),
    build=Import_plan,
    read=lambda value: (value.comments_due, value.is_considered_approved, value.certificate_due),
    doc="By when must the relevant sector comment on my annual import plan, does it count as approved by that sector, and by when is the certificate due?",
    module="Part_8_duties_and_taxes",
)

PLAN_AMENDMENT_TYPE = Structure(
    "Plan_amendment",
    (Field("may_be_amended", Boolean(), "The plan may be amended once more."),),
    build=Plan_amendment,
    read=lambda value: (value.may_be_amended,),
    doc="May my approved annual import plan still be amended?",
    module="Part_8_duties_and_taxes",
)

UNPLANNED_IMPORT_VALUE_TYPE = Structure(
    "Unplanned_import_value",
    (
        Field("approved_by", administration.ACTOR_TYPE, "Who approves it."),
        Field("is_counted_by_number", Boolean(), "It does not exceed US$30,000: it may be approved twice a year."),
    ),
    build=Unplanned_import_value,
    read=lambda value: (value.approved_by, value.is_counted_by_number),
    doc="Who approves an unplanned import, by its value?",
    module="Part_8_duties_and_taxes",
)

UNPLANNED_IMPORT_TYPE = Structure(
    "Unplanned_import",
    (
        Field("approved_by", administration.ACTOR_TYPE, "Who approves it."),
        Field("is_within_twice_a_year", Boolean(), "It is not more than the second of the year."),
    ),
    build=Unplanned_import,
    read=lambda value: (value.approved_by, value.is_within_twice_a_year),
    doc="Who approves an unplanned import, and may it still be approved in the year?",
    module="Part_8_duties_and_taxes",
)

IMPORT_PLAN_DUTIES_TYPE = Structure(
    "Import_plan_duties",
    (
        Field("next_step", IMPORT_PLAN_STEP_TYPE, "What is to be done next."),
        Field("reports_go_to", ListOf(administration.ACTOR_TYPE), "To whom the monthly and quarterly reports go."),
        Field(
            "documents",
            obligations.OBLIGATION_TYPE,
            "To provide the documents in the printed form for the annual import plan.",
        ),
        Field(
            "forwarding", obligations.OBLIGATION_TYPE, "To send the complete set of documents to the relevant sectors."
        ),
        Field("comments", obligations.OBLIGATION_TYPE, "To provide comments in writing to the financial sector."),
        Field(
            "meeting",
            obligations.OBLIGATION_TYPE,
            "To convene a joint meeting with the relevant sector on the approval of the plan.",
        ),
        Field("certificate", obligations.OBLIGATION_TYPE, "To issue the certificate to the business entity."),
        Field("border", obligations.OBLIGATION_TYPE, "To send the approved plan to the border check point."),
        Field(
            "reporting",
            obligations.OBLIGATION_TYPE,
            "To inspect each import, record it and report every month and every quarter.",
        ),
    ),
    build=Import_plan_duties,
    read=lambda value: (
        value.next_step,
        value.reports_go_to,
        value.documents,
        value.forwarding,
        value.comments,
        value.meeting,
        value.certificate,
        value.border,
        value.reporting,
    ),
    doc="Who must do what, and by when, until my annual import plan is approved and carried out?",
    module="Part_8_duties_and_taxes",
)

CONSTRUCTION_IMPORT_TYPE = Structure(
    "Construction_import",
    (
        Field("missing", ListOf(IMPORT_CONDITION_TYPE), "What is missing."),
        Field("is_authorized", Boolean(), "The import is authorized."),
    ),
    build=Construction_import,
    read=lambda value: (value.missing, value.is_authorized),
    doc="May I import these construction items and tools free of import tax?",
    module="Part_8_duties_and_taxes",
)

MACHINERY_IMPORT_TYPE = Structure(
    "Machinery_import",
    (
        Field("missing", ListOf(IMPORT_CONDITION_TYPE), "What is missing."),
        Field("is_authorized", Boolean(), "The import is authorized."),
    ),
    build=Machinery_import,
    read=lambda value: (value.missing, value.is_authorized),
    doc="May I import this machinery free of import tax?",
    module="Part_8_duties_and_taxes",
)

SPARE_PARTS_IMPORT_TYPE = Structure(
    "Spare_parts_import",
    (
        Field("missing", ListOf(IMPORT_CONDITION_TYPE), "What is missing."),
        Field("is_exempt", Boolean(), "The import is exempt from import tax."),
    ),
    build=Spare_parts_import,
    read=lambda value: (value.missing, value.is_exempt),
    doc="Do I import this equipment or spare part for my machines free of import tax?",
    module="Part_8_duties_and_taxes",
)

OFFICE_EQUIPMENT_IMPORT_TYPE = Structure(
    "Office_equipment_import",
    (
        Field("missing", ListOf(IMPORT_CONDITION_TYPE), "What is missing."),
        Field("is_exempt", Boolean(), "The import is exempt from customs duty."),
    ),
    build=Office_equipment_import,
    read=lambda value: (value.missing, value.is_exempt),
    doc="Do I import this office equipment free of customs duty?",
    module="Part_8_duties_and_taxes",
)

OFFICE_EQUIPMENT_DUTY_TYPE = Structure(
    "Office_equipment_duty",
    (Field("payment", obligations.OBLIGATION_TYPE, "To declare the office equipment and pay customs duty for it."),),
    build=Office_equipment_duty,
    read=lambda value: (value.payment,),
    doc="Must I declare office equipment and pay duty for it?",
    module="Part_8_duties_and_taxes",
)

VEHICLES_IMPORT_TYPE = Structure(
    "Vehicles_import",
    (
        Field("missing", ListOf(IMPORT_CONDITION_TYPE), "What is missing."),
        Field("is_exempt", Boolean(), "The import is exempt from customs duty."),
    ),
    build=Vehicles_import,
    read=lambda value: (value.missing, value.is_exempt),
    doc="Do I import these vehicles free of customs duty?",
    module="Part_8_duties_and_taxes",
)

TEMPORARY_IMPORT_TYPE = Structure(
    "Temporary_import",
    (
        Field("naming", ITEM_NAMING_TYPE, "What the Article says of the item by name."),
        Field("missing", ListOf(TEMPORARY_CONDITION_TYPE), "What is missing."),
        Field("is_authorized", Boolean(), "The temporary import is authorized."),
    ),
    build=Temporary_import,
    read=lambda value: (value.naming, value.missing, value.is_authorized),
    doc="May I import these items for a time?",
    module="Part_8_duties_and_taxes",
)

TEMPORARY_VEHICLE_IMPORT_TYPE = Structure(
    "Temporary_vehicle_import",
    (
        Field("missing", ListOf(TEMPORARY_CONDITION_TYPE), "What is missing."),
        Field("may_be_imported", Boolean(), "The vehicles may be imported for a time."),
        Field(
            "establishment",
            obligations.OBLIGATION_TYPE,
            "To establish a Representative Office before the vehicles are imported.",
        ),
    ),
    build=Temporary_vehicle_import,
    read=lambda value: (value.missing, value.may_be_imported, value.establishment),
    doc="May I import these vehicles for a time, and must I have a Representative Office?",
    module="Part_8_duties_and_taxes",
)

DUTY_FREE_IMPORT_TYPE = Structure(
    "Duty_free_import",
    (
        Field(
            "missing",
            ListOf(IMPORT_CONDITION_TYPE),
            "What is missing for the import to be free of duty. There is no answer for goods that are imported for a time.",
        ),
        Field(
            "is_free_of_duty",
            Boolean(),
            "The import is free of duty. There is no answer for goods that are imported for a time.",
        ),
        Field(
            "missing_for_a_time",
            OptionalOf(ListOf(TEMPORARY_CONDITION_TYPE)),
            "What is missing for the import to be made for a time; absent for goods that stay.",
        ),
        Field(
            "may_be_imported_for_a_time",
            OptionalOf(Boolean()),
            "The import may be made for a time; absent for goods that stay.",
        ),
    ),
    build=Duty_free_import,
    read=lambda value: (
        value.missing,
        value.is_free_of_duty,
        value.missing_for_a_time,
        value.may_be_imported_for_a_time,
    ),
    doc="Is this import free of duty, and on what conditions? And where it is for a time: may it be made?",
    module="Part_8_duties_and_taxes",
)

BORROWING_TYPE = Structure(
    "Borrowing",
    (
        Field(
            "initial_capital",
            MoneyIn("LAK", 2),
            "What is to be paid of the registered capital before the loan: nothing before one from overseas.",
        ),
        Field("may_borrow", Boolean(), "The Decree lets the enterprise borrow."),
        Field("loan_rules", LOAN_RULES_TYPE, "By which rules the loan goes."),
    ),
    build=Borrowing,
    read=lambda value: (value.initial_capital, value.may_borrow, value.loan_rules),
    doc="May my enterprise borrow money, and how much capital must be paid in before?",
    module="Part_8_duties_and_taxes",
)

SPECIFIC_INCENTIVE_LEVEL_TYPE = Structure(
    "Specific_incentive_level",
    (
        Field(
            "level",
            OptionalOf(investment_promotion_law.PROMOTION_LEVEL_TYPE),
            "The level of Annex 1; absent if this Article gives none.",
        ),
    ),
    build=Specific_incentive_level,
    read=lambda value: (value.level,),
    doc="Which level of promotion has an enterprise that receives a specific incentive?",
    module="Part_8_duties_and_taxes",
)


def after_profit(losses: tuple[Loss, ...], made: Profit, years_left: int) -> tuple[Loss, ...]:
    """What is left of losses when the profit of a year has been reduced by them.

    rules/decree/part_8_duties_and_taxes.catala_en:1154.
    """
    return fold(
        losses,
        Deduction(profit=made.amount, losses=()),
        lambda so_far, loss: let(
            loss.of_year < made.of_year and made.of_year <= loss.of_year + years_left,
            lambda is_open: let(
                money_en.min_(loss.amount, so_far.profit) if is_open else 0,
                lambda taken: Deduction(
                    profit=so_far.profit - taken,
                    losses=so_far.losses + (Loss(of_year=loss.of_year, amount=loss.amount - taken),),
                ),
            ),
        ),
    ).losses


def left_of_losses(
    losses: tuple[Loss, ...], profits: tuple[Profit, ...], before_year: int, years_left: int, order: Order_of_losses
) -> tuple[Loss, ...]:
    """What is left of losses when all profits before a year have been reduced by them.

    rules/decree/part_8_duties_and_taxes.catala_en:1176.
    """
    return fold(
        tuple(sorted(tuple(made for made in profits if made.of_year < before_year), key=lambda made_: made_.of_year)),
        tuple(sorted(losses, key=lambda loss: loss.of_year))
        if order is Order_of_losses.Oldest_first
        else tuple(sorted(losses, key=lambda loss_: loss_.of_year, reverse=True)),
        lambda left, made_2: after_profit(left, made_2, years_left),
    )


def sum_of_losses(losses: tuple[Loss, ...]) -> MoneyInLAK:
    """The losses of a list, added up.

    rules/decree/part_8_duties_and_taxes.catala_en:1193.
    """
    return fold(losses, 0, lambda total, loss: total + loss.amount)


def is_in_order(earlier: Present[date] | None, later: Present[date] | None) -> bool:
    """rules/decree/part_8_duties_and_taxes.catala_en:1927."""
    if later is not None:
        if earlier is not None:
            return earlier.value <= later.value
        return False
    return True


def _promotion_list_making_partners(subject: Promotion_list) -> tuple[List_partner, ...]:
    """Who takes part in drawing it up.

    rules/decree/part_8_duties_and_taxes.catala_en, lines 76, 81.
    """
    if subject is Promotion_list.Promoted_activities:
        return (List_partner.Relevant_central_sectors,)  # Article 31, first sentence
    return (List_partner.Local_authorities, List_partner.Relevant_central_sectors)  # Article 32, first sentence


def _promotion_list_making_submission(submitted: Present[date] | None, as_of: date) -> obligations.Obligation:
    """To draw up the detailed list and submit it to the government for approval.

    Article 31, first sentence; Article 32, first sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 91).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.Ministry_of_planning_and_investment,
                administration.Actor.Government,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=before.start,
                due=before.due,
                done=submitted,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def promotion_list_making(
    *, subject: Promotion_list, submitted: Present[date] | None = None, as_of: date
) -> Promotion_list_making:
    """Who draws up the list of promoted activities or of promoted zones, with whom, and who approves it?

    Encodes Article 32 (rules/decree/part_8_duties_and_taxes.catala_en:58).

    Facts:
        subject: Which list.
        submitted: The day on which the list was submitted to the government (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    partners = _promotion_list_making_partners(subject)
    # Article 31, first sentence; Article 32, first sentence: Who approves it.
    approved_by = administration.Actor.Government
    submission = _promotion_list_making_submission(submitted, as_of)
    return Promotion_list_making(partners, approved_by, submission)


class Decided_promotion_list_making(Decision):
    """What `decide_promotion_list_making` gives: of each output of `promotion_list_making` a value, or why there is
    none.
    """

    __slots__ = ()

    @property
    def partners(self) -> Outcome[tuple[List_partner, ...]]:
        """Who takes part in drawing it up."""
        return self._outcome("partners")

    @property
    def approved_by(self) -> Outcome[administration.Actor]:
        """Who approves it."""
        return self._outcome("approved_by")

    @property
    def submission(self) -> Outcome[obligations.Obligation]:
        """To draw up the detailed list and submit it to the government for approval."""
        return self._outcome("submission")

    @staticmethod
    def _scope() -> Scope:
        return PROMOTION_LIST_MAKING


def decide_promotion_list_making(
    *, subject: Promotion_list, submitted: Present[date] | None = None, as_of: date
) -> Decided_promotion_list_making:
    """`promotion_list_making` without exceptions (Article 32): an output that has no value is `Silent`, `Conflict`
    or `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = promotion_list_making(subject=subject, submitted=submitted, as_of=as_of)
    except Failure as failure:
        return Decided_promotion_list_making.without(failure, subject, submitted, as_of)
    return Decided_promotion_list_making(found, subject, submitted, as_of)


def _exemption_period_years(years_source: Years_source) -> int:
    """For how many years the exemption runs.

    Article 33, first sentence; Article 33, second sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 252).
    """
    if isinstance(years_source, Certificate):
        return years_source.content
    return investment_promotion_law.reported_exemption_years(
        level=years_source.content.level, zone=years_source.content.zone
    ).years


def _exemption_period_last_day(begins: Present[date] | None, years: int) -> Present[date] | None:
    """The last day of the exemption.

    Article 33, second sentence; Article 33, third sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 269).
    """
    if begins is not None:
        return Present(
            days_before(
                years_after(begins.value, years, rounding="up", at=_ARTICLE_33_LINE_271), 1, at=_ARTICLE_33_LINE_271
            ),
        )
    return None


def _exemption_period_stands(
    begins: Present[date] | None, as_of: date, last_day: Present[date] | None
) -> Exemption_state:
    """How the exemption stands.

    Article 33, second sentence; Article 33, third sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 276).
    """
    if not obligations.had_happened(begins, as_of):
        return Exemption_state.Not_yet_begun
    if obligations.had_passed(last_day, as_of):
        return Exemption_state.Ended
    return Exemption_state.Running


def exemption_period(
    *, begins: Present[date] | None = None, years_source: Years_source, as_of: date
) -> Exemption_period:
    """From which day to which does an exemption from profit tax run, and is it over?

    Encodes Article 33 (rules/decree/part_8_duties_and_taxes.catala_en:182).

    Facts:
        begins: The first day of the exemption, if it is known (`Present(date)`, None if not given).
        years_source: Where the number of years is taken from.
        as_of: The date for which the question is asked.

    Raises `Refused` where an assertion does not hold and `EvaluationError` where a computation cannot be done.
    """
    years = _exemption_period_years(years_source)
    # Article 33, second sentence: The years are those of the certificate, and not those that are reported of the law.
    is_by_certificate = isinstance(years_source, Certificate)
    last_day = _exemption_period_last_day(begins, years)
    stands = _exemption_period_stands(begins, as_of, last_day)
    if not years > 0:
        raise Refused("A certificate cannot determine an exemption of no years, or of fewer.").at(*_ARTICLE_33_LINE_247)
    return Exemption_period(years, is_by_certificate, last_day, stands)


class Decided_exemption_period(Decision):
    """What `decide_exemption_period` gives: of each output of `exemption_period` a value, or why there is none."""

    __slots__ = ()

    @property
    def years(self) -> Outcome[int]:
        """For how many years the exemption runs."""
        return self._outcome("years")

    @property
    def is_by_certificate(self) -> Outcome[bool]:
        """The years are those of the certificate, and not those that are reported of the law."""
        return self._outcome("is_by_certificate")

    @property
    def last_day(self) -> Outcome[Present[date] | None]:
        """The last day of the exemption."""
        return self._outcome("last_day")

    @property
    def stands(self) -> Outcome[Exemption_state]:
        """How the exemption stands."""
        return self._outcome("stands")

    @staticmethod
    def _scope() -> Scope:
        return EXEMPTION_PERIOD


def decide_exemption_period(
    *, begins: Present[date] | None = None, years_source: Years_source, as_of: date
) -> Decided_exemption_period:
    """`exemption_period` without exceptions (Article 33): an output that has no value is `Refused`, and the reasons
    of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = exemption_period(begins=begins, years_source=years_source, as_of=as_of)
    except Failure as failure:
        return Decided_exemption_period.without(failure, begins, years_source, as_of)
    return Decided_exemption_period(found, begins, years_source, as_of)


def _profit_tax_entitlement_is_entitled(
    activity_and_zone: Activity_and_zone, is_promoted_activity: bool, is_in_promoted_zone: bool
) -> bool:
    """The investment is exempt for the period of the exemption.

    Article 33, first sentence (rules/decree/part_8_duties_and_taxes.catala_en, lines 288, 293).
    """
    if activity_and_zone is Activity_and_zone.Both:
        return is_promoted_activity and is_in_promoted_zone
    return is_promoted_activity or is_in_promoted_zone


def profit_tax_entitlement(
    *, is_promoted_activity: bool, is_in_promoted_zone: bool, activity_and_zone: Activity_and_zone | None = None
) -> Profit_tax_entitlement:
    """Is the investment one that is exempt from profit tax?

    Encodes Article 33 (rules/decree/part_8_duties_and_taxes.catala_en:199).

    Facts:
        is_promoted_activity: The activity is a promoted activity of Annex 1.
        is_in_promoted_zone: The place of the investment lies in a promoted zone of Annex 2.
        activity_and_zone: Which investment is exempt (a reading of the text: Both if not given).

    There is an answer for all facts.
    """
    # Article 33, first sentence: Which investment is exempt.
    if activity_and_zone is None:
        activity_and_zone = Activity_and_zone.Both
    notice("Profit_tax_entitlement.activity_and_zone")
    is_entitled = _profit_tax_entitlement_is_entitled(activity_and_zone, is_promoted_activity, is_in_promoted_zone)
    return Profit_tax_entitlement(is_entitled)


class Decided_profit_tax_entitlement(Decision):
    """What `decide_profit_tax_entitlement` gives: of each output of `profit_tax_entitlement` a value, or why there
    is none.
    """

    __slots__ = ()

    @property
    def is_entitled(self) -> Outcome[bool]:
        """The investment is exempt for the period of the exemption."""
        return self._outcome("is_entitled")

    @staticmethod
    def _scope() -> Scope:
        return PROFIT_TAX_ENTITLEMENT


def decide_profit_tax_entitlement(
    *, is_promoted_activity: bool, is_in_promoted_zone: bool, activity_and_zone: Activity_and_zone | None = None
) -> Decided_profit_tax_entitlement:
    """`profit_tax_entitlement` without exceptions (Article 33): the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = profit_tax_entitlement(
            is_promoted_activity=is_promoted_activity,
            is_in_promoted_zone=is_in_promoted_zone,
            activity_and_zone=activity_and_zone,
        )
    except Failure as failure:
        return Decided_profit_tax_entitlement.without(
            failure, is_promoted_activity, is_in_promoted_zone, activity_and_zone
        )
    return Decided_profit_tax_entitlement(found, is_promoted_activity, is_in_promoted_zone, activity_and_zone)


def profit_tax_exemption(
    *,
    is_promoted_activity: bool,
    is_in_promoted_zone: bool,
    years_source: Years_source,
    first_revenue: Present[date] | None = None,
    as_of: date,
    profit_tax_entitlement__activity_and_zone: Activity_and_zone | None = None,
) -> Profit_tax_exemption:
    """Is my investment exempt from profit tax, from which day, until which, and is it still?

    Encodes Article 33 (rules/decree/part_8_duties_and_taxes.catala_en:211).

    Facts:
        is_promoted_activity: The activity is a promoted activity of Annex 1.
        is_in_promoted_zone: The place of the investment lies in a promoted zone of Annex 2.
        years_source: Where the number of years is taken from.
        first_revenue: The day on which the company first generated revenue (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.
        profit_tax_entitlement__activity_and_zone: Which investment is exempt (a reading of the text: Both if not
            given).

    Raises `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot
    be done.
    """
    # Whether the investment is one that is exempt.
    entitlement = profit_tax_entitlement(
        is_promoted_activity=is_promoted_activity,
        is_in_promoted_zone=is_in_promoted_zone,
        activity_and_zone=profit_tax_entitlement__activity_and_zone,
    )
    # The period of the exemption.
    period = exemption_period(begins=first_revenue, years_source=years_source, as_of=as_of)
    # Article 33, first sentence: The investment is exempt for the period of the exemption.
    is_entitled = entitlement.is_entitled
    # Article 33, first sentence; Article 33, second sentence: For how many years; 0 if it is not exempt.
    years = period.years if is_entitled else 0
    # Article 33, second sentence: The years are those of the certificate, and not those that are reported of the law.
    is_by_certificate = period.is_by_certificate
    # Article 33, third sentence: The first day of the exemption, if there is one and it is known.
    begins = first_revenue if is_entitled else None
    # Article 33, second sentence; Article 33, third sentence: The last day of the exemption, if it is known.
    last_day = period.last_day if is_entitled else None
    # Article 33, first sentence; Article 33, third sentence: How the exemption stands.
    stands = period.stands if is_entitled else Exemption_state.No_exemption
    return Profit_tax_exemption(is_entitled, years, is_by_certificate, begins, last_day, stands)


class Decided_profit_tax_exemption(Decision):
    """What `decide_profit_tax_exemption` gives: of each output of `profit_tax_exemption` a value, or why there is
    none.
    """

    __slots__ = ()

    @property
    def is_entitled(self) -> Outcome[bool]:
        """The investment is exempt for the period of the exemption."""
        return self._outcome("is_entitled")

    @property
    def years(self) -> Outcome[int]:
        """For how many years; 0 if it is not exempt."""
        return self._outcome("years")

    @property
    def is_by_certificate(self) -> Outcome[bool]:
        """The years are those of the certificate, and not those that are reported of the law."""
        return self._outcome("is_by_certificate")

    @property
    def begins(self) -> Outcome[Present[date] | None]:
        """The first day of the exemption, if there is one and it is known."""
        return self._outcome("begins")

    @property
    def last_day(self) -> Outcome[Present[date] | None]:
        """The last day of the exemption, if it is known."""
        return self._outcome("last_day")

    @property
    def stands(self) -> Outcome[Exemption_state]:
        """How the exemption stands."""
        return self._outcome("stands")

    @staticmethod
    def _scope() -> Scope:
        return PROFIT_TAX_EXEMPTION


def decide_profit_tax_exemption(
    *,
    is_promoted_activity: bool,
    is_in_promoted_zone: bool,
    years_source: Years_source,
    first_revenue: Present[date] | None = None,
    as_of: date,
    profit_tax_entitlement__activity_and_zone: Activity_and_zone | None = None,
) -> Decided_profit_tax_exemption:
    """`profit_tax_exemption` without exceptions (Article 33): an output that has no value is `Refused`, and the
    reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = profit_tax_exemption(
            is_promoted_activity=is_promoted_activity,
            is_in_promoted_zone=is_in_promoted_zone,
            years_source=years_source,
            first_revenue=first_revenue,
            as_of=as_of,
            profit_tax_entitlement__activity_and_zone=profit_tax_entitlement__activity_and_zone,
        )
    except Failure as failure:
        return Decided_profit_tax_exemption.without(
            failure,
            is_promoted_activity,
            is_in_promoted_zone,
            years_source,
            first_revenue,
            as_of,
            profit_tax_entitlement__activity_and_zone,
        )
    return Decided_profit_tax_exemption(
        found,
        is_promoted_activity,
        is_in_promoted_zone,
        years_source,
        first_revenue,
        as_of,
        profit_tax_entitlement__activity_and_zone,
    )


def _new_product_activity_missing(
    processes_within_the_country: bool, makes_new_product: bool, has_new_brand: bool, uses_new_process: bool
) -> tuple[New_product_feature, ...]:
    """What it lacks to be a production of new products.

    Article 34, first sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 545).
    """
    return (
        (() if processes_within_the_country else (New_product_feature.Processing_within_the_country,))
        + (() if makes_new_product else (New_product_feature.New_product,))
        + (() if has_new_brand else (New_product_feature.New_brand,))
        + (() if uses_new_process else (New_product_feature.New_process_and_technology,))
    )


def _new_product_activity_to_be_certified(
    is_new_product_activity: bool, process_is_certified: bool, products_are_certified: bool
) -> tuple[Certified_subject, ...]:
    """What is still to be approved and certified, where it is a production of new products.

    Article 34, second sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 555).
    """
    if is_new_product_activity:
        return (() if process_is_certified else (Certified_subject.Process_and_technology,)) + (
            () if products_are_certified else (Certified_subject.Products,)
        )
    return ()


def new_product_activity(
    *,
    processes_within_the_country: bool,
    makes_new_product: bool,
    has_new_brand: bool,
    uses_new_process: bool,
    process_is_certified: bool,
    products_are_certified: bool,
) -> New_product_activity:
    """Is my activity a production of new products, and is it certified?

    Encodes Article 34 (rules/decree/part_8_duties_and_taxes.catala_en:429).

    Facts:
        processes_within_the_country: Raw materials are processed within the country.
        makes_new_product: A new product comes of it.
        has_new_brand: The product bears a new brand.
        uses_new_process: A new process and technology is used in the production and processing stage.
        process_is_certified: A relevant organization approved and certified the process and technology in quality and
            by an international standard (ISO or another that is internationally used).
        products_are_certified: A relevant organization approved and certified the products in the same way.

    There is an answer for all facts.
    """
    missing = _new_product_activity_missing(
        processes_within_the_country, makes_new_product, has_new_brand, uses_new_process
    )
    # Article 34, first sentence: It is a production of new products.
    is_new_product_activity = len(missing) == 0
    to_be_certified = _new_product_activity_to_be_certified(
        is_new_product_activity, process_is_certified, products_are_certified
    )
    return New_product_activity(missing, is_new_product_activity, to_be_certified)


class Decided_new_product_activity(Decision):
    """What `decide_new_product_activity` gives: of each output of `new_product_activity` a value, or why there is
    none.
    """

    __slots__ = ()

    @property
    def missing(self) -> Outcome[tuple[New_product_feature, ...]]:
        """What it lacks to be a production of new products."""
        return self._outcome("missing")

    @property
    def is_new_product_activity(self) -> Outcome[bool]:
        """It is a production of new products."""
        return self._outcome("is_new_product_activity")

    @property
    def to_be_certified(self) -> Outcome[tuple[Certified_subject, ...]]:
        """What is still to be approved and certified, where it is a production of new products."""
        return self._outcome("to_be_certified")

    @staticmethod
    def _scope() -> Scope:
        return NEW_PRODUCT_ACTIVITY


def decide_new_product_activity(
    *,
    processes_within_the_country: bool,
    makes_new_product: bool,
    has_new_brand: bool,
    uses_new_process: bool,
    process_is_certified: bool,
    products_are_certified: bool,
) -> Decided_new_product_activity:
    """`new_product_activity` without exceptions (Article 34): the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = new_product_activity(
            processes_within_the_country=processes_within_the_country,
            makes_new_product=makes_new_product,
            has_new_brand=has_new_brand,
            uses_new_process=uses_new_process,
            process_is_certified=process_is_certified,
            products_are_certified=products_are_certified,
        )
    except Failure as failure:
        return Decided_new_product_activity.without(
            failure,
            processes_within_the_country,
            makes_new_product,
            has_new_brand,
            uses_new_process,
            process_is_certified,
            products_are_certified,
        )
    return Decided_new_product_activity(
        found,
        processes_within_the_country,
        makes_new_product,
        has_new_brand,
        uses_new_process,
        process_is_certified,
        products_are_certified,
    )


def research_activity(*, facility: Research_facility, develops_new_goods: bool) -> Research_activity:
    """Is my investment one in research and new technology development?

    Encodes Article 34 (rules/decree/part_8_duties_and_taxes.catala_en:462).

    Facts:
        facility: What is built.
        develops_new_goods: It is built to develop and invent new products as goods.

    There is an answer for all facts.
    """
    # Article 34, fifth sentence: It is research and new technology development.
    is_research = develops_new_goods and (
        facility is Research_facility.Research_center
        or facility is Research_facility.Laboratory
        or facility is Research_facility.Scientific_testing_center
    )
    return Research_activity(is_research)


class Decided_research_activity(Decision):
    """What `decide_research_activity` gives: of each output of `research_activity` a value, or why there is none."""

    __slots__ = ()

    @property
    def is_research(self) -> Outcome[bool]:
        """It is research and new technology development."""
        return self._outcome("is_research")

    @staticmethod
    def _scope() -> Scope:
        return RESEARCH_ACTIVITY


def decide_research_activity(*, facility: Research_facility, develops_new_goods: bool) -> Decided_research_activity:
    """`research_activity` without exceptions (Article 34): the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = research_activity(facility=facility, develops_new_goods=develops_new_goods)
    except Failure as failure:
        return Decided_research_activity.without(failure, facility, develops_new_goods)
    return Decided_research_activity(found, facility, develops_new_goods)


def _innovation_exemption_begins_with_year(year_or_date: Year_or_date, activity: Innovation) -> bool:
    """The exemption begins with the year of the profit, and not on its day.

    Article 34, third sentence; Article 34, sixth sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 595).
    """
    if year_or_date is Year_or_date.As_each_says:
        return not isinstance(activity, Research)
    if year_or_date is Year_or_date.Year_for_both:
        return True
    return False


def _innovation_exemption_by_profit(
    profit: Present[Profit_made] | None, begins_with_year: bool
) -> Present[date] | None:
    """The day with which the exemption begins by the profit, if one was made.

    Article 34, third sentence; Article 34, sixth sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 603).
    """
    if profit is not None:
        return Present(profit.value.year_begins if begins_with_year else profit.value.on_day)
    return None


def _innovation_exemption_certificate_due(
    activity: Innovation, three_years: Reading[Three_years], operation_begun: date, profit: Present[Profit_made] | None
) -> Present[date] | None:
    """The last day for the certificate, for the production of new products; absent for research.

    rules/decree/part_8_duties_and_taxes.catala_en, lines 610, 616, 626.
    """
    if isinstance(activity, New_products):
        if three_years() is Three_years.From_business_operation:
            # Article 34, fourth sentence
            return Present(years_after(operation_begun, 3, rounding="down", at=_ARTICLE_34_LINE_613))
        if three_years() is Three_years.From_profit:
            # Article 34, fourth sentence
            if profit is not None:
                return Present(years_after(profit.value.on_day, 3, rounding="down", at=_ARTICLE_34_LINE_621))
            return None
    if isinstance(activity, Research):
        return None  # Article 34, sixth sentence
    # No rule of the text says.
    raise Silent("certificate_due", "rules/decree/part_8_duties_and_taxes.catala_en:531", "Article 34")


def _innovation_exemption_certification(
    activity: Innovation,
    three_years: Reading[Three_years],
    operation_begun: date,
    profit: Present[Profit_made] | None,
    certificate_due: Reading[Present[date] | None],
    as_of: date,
) -> obligations.Obligation:
    """To have the process, technology and products approved and certified.

    Article 34, second sentence; Article 34, fourth sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 665).
    """
    return obligations.standing_(
        let(
            obligations.norm(obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.Not_named),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=isinstance(activity, New_products),
                start=obligations.On(operation_begun)
                if three_years() is Three_years.From_business_operation
                else obligations.On(profit.value.on_day)
                if profit is not None
                else obligations.Awaited(),
                due=certificate_due(),
                done=activity.content if isinstance(activity, New_products) else None,
                follows=obligations.Consequence.Exemption_begins_otherwise,
            ),
        ),
        as_of,
    )


def _innovation_exemption_begins(
    activity: Innovation,
    certification: Reading[obligations.Obligation],
    by_profit: Present[date] | None,
    operation_begun: date,
) -> Present[date] | None:
    """The first day of the exemption, if it is known.

    rules/decree/part_8_duties_and_taxes.catala_en, lines 632, 642.
    """
    if isinstance(activity, New_products):
        # Article 34, third sentence; Article 34, fourth sentence
        found = certification().status
        if found is obligations.Status.Done_in_time:
            return by_profit
        if found is obligations.Status.Done_late:
            return Present(operation_begun)
        if found is obligations.Status.Overdue:
            return Present(operation_begun)
        return None
    return by_profit  # Article 34, sixth sentence


def _innovation_exemption_assertion_1(profit: Present[Profit_made] | None) -> bool:
    """Article 34 (rules/decree/part_8_duties_and_taxes.catala_en:575)."""
    if profit is not None:
        return profit.value.on_day >= profit.value.year_begins
    return True


def _innovation_exemption_assertion_2(profit: Present[Profit_made] | None, operation_begun: date) -> bool:
    """Article 34 (rules/decree/part_8_duties_and_taxes.catala_en:581)."""
    if profit is not None:
        return profit.value.on_day >= operation_begun
    return True


def innovation_exemption(
    *,
    activity: Innovation,
    operation_begun: date,
    profit: Present[Profit_made] | None = None,
    years_source: Years_source,
    as_of: date,
    year_or_date: Year_or_date | None = None,
    three_years: Three_years | None = None,
) -> Innovation_exemption:
    """From which day to which is the production of new products, or research, exempt from profit tax?

    Encodes Article 34 (rules/decree/part_8_duties_and_taxes.catala_en:505).

    Facts:
        activity: The activity.
        operation_begun: The day on which business operation began.
        profit: The profit that was made first, if one was made (`Present(Profit_made)`, None if not given).
        years_source: Where the number of years is taken from.
        as_of: The date for which the question is asked.
        year_or_date: Whether "year" and "date" mean two things (a reading of the text: As_each_says if not given).
        three_years: From when the three years for the certificate run (a reading of the text: From_business_operation
            if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion does not hold and `EvaluationError` where a computation cannot be done.
    """
    # Article 34, third sentence; Article 34, sixth sentence: Whether "year" and "date" mean two things.
    if year_or_date is None:
        year_or_date = Year_or_date.As_each_says
    # Article 34, fourth sentence: From when the three years for the certificate run.
    if three_years is None:
        three_years = Three_years.From_business_operation
    notice("Innovation_exemption.year_or_date")
    begins_with_year = _innovation_exemption_begins_with_year(year_or_date, activity)
    by_profit = _innovation_exemption_by_profit(profit, begins_with_year)
    certificate_due = _innovation_exemption_certificate_due(
        activity, as_chosen("Innovation_exemption.three_years", three_years), operation_begun, profit
    )
    certification = _innovation_exemption_certification(
        activity,
        as_chosen("Innovation_exemption.three_years", three_years),
        operation_begun,
        profit,
        known(certificate_due),
        as_of,
    )
    begins = _innovation_exemption_begins(activity, known(certification), by_profit, operation_begun)
    # The period of the exemption.
    period = exemption_period(begins=begins, years_source=years_source, as_of=as_of)
    # Article 33, second sentence: The last day of the exemption, if it is known.
    last_day = period.last_day
    # Article 33, second sentence: How the exemption stands.
    stands = period.stands
    if not (_innovation_exemption_assertion_1(profit) and _innovation_exemption_assertion_2(profit, operation_begun)):
        require(
            (
                "A profit lies in its year: its day cannot be before the year begins.",
                _innovation_exemption_assertion_1(profit),
                _ARTICLE_34_LINE_575,
            ),
            (
                "A profit cannot be made before business operation began.",
                _innovation_exemption_assertion_2(profit, operation_begun),
                _ARTICLE_34_LINE_581,
            ),
        )
    return Innovation_exemption(certificate_due, begins, last_day, stands, certification)


class Decided_innovation_exemption(Decision):
    """What `decide_innovation_exemption` gives: of each output of `innovation_exemption` a value, or why there is
    none.
    """

    __slots__ = ()

    @property
    def certificate_due(self) -> Outcome[Present[date] | None]:
        """The last day for the certificate, for the production of new products; absent for research."""
        return self._outcome("certificate_due")

    @property
    def begins(self) -> Outcome[Present[date] | None]:
        """The first day of the exemption, if it is known."""
        return self._outcome("begins")

    @property
    def last_day(self) -> Outcome[Present[date] | None]:
        """The last day of the exemption, if it is known."""
        return self._outcome("last_day")

    @property
    def stands(self) -> Outcome[Exemption_state]:
        """How the exemption stands."""
        return self._outcome("stands")

    @property
    def certification(self) -> Outcome[obligations.Obligation]:
        """To have the process, technology and products approved and certified."""
        return self._outcome("certification")

    @staticmethod
    def _scope() -> Scope:
        return INNOVATION_EXEMPTION


def decide_innovation_exemption(
    *,
    activity: Innovation,
    operation_begun: date,
    profit: Present[Profit_made] | None = None,
    years_source: Years_source,
    as_of: date,
    year_or_date: Year_or_date | None = None,
    three_years: Three_years | None = None,
) -> Decided_innovation_exemption:
    """`innovation_exemption` without exceptions (Article 34): an output that has no value is `Silent`, `Conflict` or
    `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = innovation_exemption(
            activity=activity,
            operation_begun=operation_begun,
            profit=profit,
            years_source=years_source,
            as_of=as_of,
            year_or_date=year_or_date,
            three_years=three_years,
        )
    except Failure as failure:
        return Decided_innovation_exemption.without(
            failure, activity, operation_begun, profit, years_source, as_of, year_or_date, three_years
        )
    return Decided_innovation_exemption(
        found, activity, operation_begun, profit, years_source, as_of, year_or_date, three_years
    )


def _reinvestment_entitlement_is_entitled(
    exemption_ended: Present[date] | None, reinvested_on: date, tax_is_cleared: bool, purpose: Reinvestment_purpose
) -> bool:
    """The enterprise is exempt in the following year.

    Article 35 (rules/decree/part_8_duties_and_taxes.catala_en, lines 854, 860).
    """
    rule_1 = exemption_ended is not None and reinvested_on > exemption_ended.value
    rule_2 = exemption_ended is not None and reinvested_on <= exemption_ended.value
    if rule_1 and rule_2:
        raise Conflict(
            "is_entitled",
            (
                "Article 35 (rules/decree/part_8_duties_and_taxes.catala_en:854)",
                "Article 35 (rules/decree/part_8_duties_and_taxes.catala_en:860)",
            ),
        )
    if rule_1:
        return tax_is_cleared and not purpose is Reinvestment_purpose.Other_purpose
    if rule_2:
        return False
    # No rule of the text says.
    raise Silent("is_entitled", "rules/decree/part_8_duties_and_taxes.catala_en:800", "Article 35")


def reinvestment_entitlement(
    *,
    exemption_ended: Present[date] | None = None,
    tax_is_cleared: bool,
    reinvested_on: date,
    purpose: Reinvestment_purpose,
) -> Reinvestment_entitlement:
    """Is profit tax exempt at all because I reinvest my profit?

    Encodes Article 35 (rules/decree/part_8_duties_and_taxes.catala_en:790).

    Facts:
        exemption_ended: The last day of the enterprise's exemption from profit tax, if it had one (`Present(date)`,
            None if not given).
        tax_is_cleared: The annual profit tax of the year whose profit is reinvested has been cleared.
        reinvested_on: The day of the reinvestment.
        purpose: What it is used for.

    Raises `Silent` where no rule gives a value and `Conflict` where several rules give one and none yields to the
    others.
    """
    is_entitled = _reinvestment_entitlement_is_entitled(exemption_ended, reinvested_on, tax_is_cleared, purpose)
    return Reinvestment_entitlement(is_entitled)


class Decided_reinvestment_entitlement(Decision):
    """What `decide_reinvestment_entitlement` gives: of each output of `reinvestment_entitlement` a value, or why
    there is none.
    """

    __slots__ = ()

    @property
    def is_entitled(self) -> Outcome[bool]:
        """The enterprise is exempt in the following year."""
        return self._outcome("is_entitled")

    @staticmethod
    def _scope() -> Scope:
        return REINVESTMENT_ENTITLEMENT


def decide_reinvestment_entitlement(
    *,
    exemption_ended: Present[date] | None = None,
    tax_is_cleared: bool,
    reinvested_on: date,
    purpose: Reinvestment_purpose,
) -> Decided_reinvestment_entitlement:
    """`reinvestment_entitlement` without exceptions (Article 35): an output that has no value is `Silent` or
    `Conflict`, and the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = reinvestment_entitlement(
            exemption_ended=exemption_ended, tax_is_cleared=tax_is_cleared, reinvested_on=reinvested_on, purpose=purpose
        )
    except Failure as failure:
        return Decided_reinvestment_entitlement.without(
            failure, exemption_ended, tax_is_cleared, reinvested_on, purpose
        )
    return Decided_reinvestment_entitlement(found, exemption_ended, tax_is_cleared, reinvested_on, purpose)


def _reinvestment_year_exempt_from(following_year: Following_year, year_closed: date, reinvested_on: date) -> date:
    """The first day of the following year.

    Article 35 (rules/decree/part_8_duties_and_taxes.catala_en, lines 873, 878).
    """
    if following_year is Following_year.After_closing:
        return days_after(year_closed, 1, at=_ARTICLE_35_LINE_875)
    return days_after(reinvested_on, 1, at=_ARTICLE_35_LINE_880)


def reinvestment_year(
    *, year_closed: date, reinvested_on: date, following_year: Following_year | None = None
) -> Reinvestment_year:
    """In which year is profit tax exempt because profit is reinvested?

    Encodes Article 35 (rules/decree/part_8_duties_and_taxes.catala_en:803).

    Facts:
        year_closed: The closing of the financial year whose profit is reinvested.
        reinvested_on: The day of the reinvestment.
        following_year: Which year is the following one (a reading of the text: After_closing if not given).

    Raises `EvaluationError` where a computation cannot be done.
    """
    # Article 35: Which year is the following one.
    if following_year is None:
        following_year = Following_year.After_closing
    notice("Reinvestment_year.following_year")
    exempt_from = _reinvestment_year_exempt_from(following_year, year_closed, reinvested_on)
    # Article 35: The last day of the following year.
    exempt_until = days_before(
        years_after(exempt_from, 1, rounding="up", at=_ARTICLE_35_LINE_883), 1, at=_ARTICLE_35_LINE_883
    )
    return Reinvestment_year(exempt_from, exempt_until)


class Decided_reinvestment_year(Decision):
    """What `decide_reinvestment_year` gives: of each output of `reinvestment_year` a value, or why there is none."""

    __slots__ = ()

    @property
    def exempt_from(self) -> Outcome[date]:
        """The first day of the following year."""
        return self._outcome("exempt_from")

    @property
    def exempt_until(self) -> Outcome[date]:
        """The last day of the following year."""
        return self._outcome("exempt_until")

    @staticmethod
    def _scope() -> Scope:
        return REINVESTMENT_YEAR


def decide_reinvestment_year(
    *, year_closed: date, reinvested_on: date, following_year: Following_year | None = None
) -> Decided_reinvestment_year:
    """`reinvestment_year` without exceptions (Article 35): the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = reinvestment_year(year_closed=year_closed, reinvested_on=reinvested_on, following_year=following_year)
    except Failure as failure:
        return Decided_reinvestment_year.without(failure, year_closed, reinvested_on, following_year)
    return Decided_reinvestment_year(found, year_closed, reinvested_on, following_year)


def _reinvested_profit_exemption_exempt_share(
    is_entitled: bool,
    exempt_share_read: Reading[Exempt_share_read],
    reinvested: MoneyInLAK,
    actual_capital: MoneyInLAK,
    net_profit: MoneyInLAK,
) -> Fraction:
    """The part of the profit tax that is exempt; 0% if the enterprise is not.

    Article 35 (rules/decree/part_8_duties_and_taxes.catala_en, lines 915, 920, 927, 934).
    """

    def rule_1() -> Applied[Fraction] | None:
        if not is_entitled:
            return Applied(_DECIMAL_0, "Article 35 (rules/decree/part_8_duties_and_taxes.catala_en:915)")
        return None

    def rule_2() -> Applied[Fraction] | None:
        if is_entitled and (
            exempt_share_read() is Exempt_share_read.Reinvested_to_capital and reinvested <= actual_capital
        ):
            return Applied(
                ratio(reinvested, actual_capital, at=_ARTICLE_35_LINE_924),
                "Article 35 (rules/decree/part_8_duties_and_taxes.catala_en:920)",
            )
        return None

    def rule_3() -> Applied[Fraction] | None:
        if is_entitled and exempt_share_read() is Exempt_share_read.Reinvested_to_profit:
            return Applied(
                ratio(reinvested, net_profit, at=_ARTICLE_35_LINE_930),
                "Article 35 (rules/decree/part_8_duties_and_taxes.catala_en:927)",
            )
        return None

    def rule_4() -> Applied[Fraction] | None:
        if is_entitled and exempt_share_read() is Exempt_share_read.Whole_tax:
            return Applied(_DECIMAL_1, "Article 35, Article 35 (rules/decree/part_8_duties_and_taxes.catala_en:934)")
        return None

    applied = only("exempt_share", rule_1(), rule_2(), rule_3(), rule_4())
    if applied is not None:
        return applied.value
    # No rule of the text says.
    raise Silent("exempt_share", "rules/decree/part_8_duties_and_taxes.catala_en:844", "Article 35")


def reinvested_profit_exemption(
    *,
    exemption_ended: Present[date] | None = None,
    year_closed: date,
    net_profit: MoneyInLAK,
    tax_is_cleared: bool,
    reinvested: MoneyInLAK,
    reinvested_on: date,
    purpose: Reinvestment_purpose,
    actual_capital: MoneyInLAK,
    exempt_share_read: Exempt_share_read | None = None,
    reinvestment_year__following_year: Following_year | None = None,
) -> Reinvested_profit_exemption:
    """Is profit tax exempt because I reinvest my profit, which part of it, and in which year?

    Encodes Article 35 (rules/decree/part_8_duties_and_taxes.catala_en:817).

    Facts:
        exemption_ended: The last day of the enterprise's exemption from profit tax, if it had one (`Present(date)`,
            None if not given).
        year_closed: The closing of the financial year whose profit is reinvested.
        net_profit: The net profit of that year, after profit tax (in hundredths of LAK).
        tax_is_cleared: The annual profit tax of that year has been cleared.
        reinvested: What was reinvested of the net profit (in hundredths of LAK).
        reinvested_on: The day of the reinvestment.
        purpose: What it is used for.
        actual_capital: The actual capital at the closing of the financial year (in hundredths of LAK).
        exempt_share_read: Which part of the profit tax of the year is exempt (a reading of the text:
            Reinvested_to_capital if not given).
        reinvestment_year__following_year: Which year is the following one (a reading of the text: After_closing if not
            given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion does not hold and `EvaluationError` where a computation cannot be done.
    """
    # Article 35: Which part of the profit tax of the year is exempt.
    if exempt_share_read is None:
        exempt_share_read = Exempt_share_read.Reinvested_to_capital
    # Whether it is exempt at all.
    entitlement = reinvestment_entitlement(
        exemption_ended=exemption_ended, tax_is_cleared=tax_is_cleared, reinvested_on=reinvested_on, purpose=purpose
    )
    # In which year.
    following = reinvestment_year(
        year_closed=year_closed, reinvested_on=reinvested_on, following_year=reinvestment_year__following_year
    )
    # Article 35: The enterprise is exempt in the following year.
    is_entitled = entitlement.is_entitled
    exempt_share = _reinvested_profit_exemption_exempt_share(
        is_entitled,
        as_chosen("Reinvested_profit_exemption.exempt_share_read", exempt_share_read),
        reinvested,
        actual_capital,
        net_profit,
    )
    # Article 35: The first day of the following year, if the enterprise is exempt in it.
    exempt_from = Present(following.exempt_from) if is_entitled else None
    # Article 35: The last day of the following year, if the enterprise is exempt in it.
    exempt_until = Present(following.exempt_until) if is_entitled else None
    if not (actual_capital > 0 and 0 < reinvested <= net_profit and reinvested_on > year_closed):
        require(
            ("A capital that profit is compared with is more than nothing.", actual_capital > 0, _ARTICLE_35_LINE_888),
            (
                "What is reinvested of a net profit is more than nothing, and not more than that profit.",
                0 < reinvested <= net_profit,
                _ARTICLE_35_LINE_891,
            ),
            (
                "The net profit of a year is used after the closing of that year.",
                reinvested_on > year_closed,
                _ARTICLE_35_LINE_894,
            ),
        )
    return Reinvested_profit_exemption(is_entitled, exempt_share, exempt_from, exempt_until)


class Decided_reinvested_profit_exemption(Decision):
    """What `decide_reinvested_profit_exemption` gives: of each output of `reinvested_profit_exemption` a value, or
    why there is none.
    """

    __slots__ = ()

    @property
    def is_entitled(self) -> Outcome[bool]:
        """The enterprise is exempt in the following year."""
        return self._outcome("is_entitled")

    @property
    def exempt_share(self) -> Outcome[Fraction]:
        """The part of the profit tax that is exempt; 0% if the enterprise is not."""
        return self._outcome("exempt_share")

    @property
    def exempt_from(self) -> Outcome[Present[date] | None]:
        """The first day of the following year, if the enterprise is exempt in it."""
        return self._outcome("exempt_from")

    @property
    def exempt_until(self) -> Outcome[Present[date] | None]:
        """The last day of the following year, if the enterprise is exempt in it."""
        return self._outcome("exempt_until")

    @staticmethod
    def _scope() -> Scope:
        return REINVESTED_PROFIT_EXEMPTION


def decide_reinvested_profit_exemption(
    *,
    exemption_ended: Present[date] | None = None,
    year_closed: date,
    net_profit: MoneyInLAK,
    tax_is_cleared: bool,
    reinvested: MoneyInLAK,
    reinvested_on: date,
    purpose: Reinvestment_purpose,
    actual_capital: MoneyInLAK,
    exempt_share_read: Exempt_share_read | None = None,
    reinvestment_year__following_year: Following_year | None = None,
) -> Decided_reinvested_profit_exemption:
    """`reinvested_profit_exemption` without exceptions (Article 35): an output that has no value is `Silent`,
    `Conflict` or `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = reinvested_profit_exemption(
            exemption_ended=exemption_ended,
            year_closed=year_closed,
            net_profit=net_profit,
            tax_is_cleared=tax_is_cleared,
            reinvested=reinvested,
            reinvested_on=reinvested_on,
            purpose=purpose,
            actual_capital=actual_capital,
            exempt_share_read=exempt_share_read,
            reinvestment_year__following_year=reinvestment_year__following_year,
        )
    except Failure as failure:
        return Decided_reinvested_profit_exemption.without(
            failure,
            exemption_ended,
            year_closed,
            net_profit,
            tax_is_cleared,
            reinvested,
            reinvested_on,
            purpose,
            actual_capital,
            exempt_share_read,
            reinvestment_year__following_year,
        )
    return Decided_reinvested_profit_exemption(
        found,
        exemption_ended,
        year_closed,
        net_profit,
        tax_is_cleared,
        reinvested,
        reinvested_on,
        purpose,
        actual_capital,
        exempt_share_read,
        reinvestment_year__following_year,
    )


def _loss_conditions_missing(
    accounting_system: Accounting_system,
    follows_law_on_accounting: bool,
    is_certified_by_audit: bool,
    is_confirmed_by_tax_department: bool,
) -> tuple[Loss_condition, ...]:
    """What is missing.

    Article 36, first sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 1201).
    """
    return (
        ((Loss_condition.Expanded_or_basic_system,) if accounting_system is Accounting_system.Other_system else ())
        + (() if follows_law_on_accounting else (Loss_condition.Law_on_Accounting,))
        + (() if is_certified_by_audit else (Loss_condition.Certified_by_audit,))
        + (() if is_confirmed_by_tax_department else (Loss_condition.Confirmed_by_Tax_Department,))
    )


def loss_conditions(
    *,
    accounting_system: Accounting_system,
    follows_law_on_accounting: bool,
    is_certified_by_audit: bool,
    is_confirmed_by_tax_department: bool,
) -> Loss_conditions:
    """What is missing for a loss to be deferred to later years?

    Encodes Article 36 (rules/decree/part_8_duties_and_taxes.catala_en:1071).

    Facts:
        accounting_system: The accounting system.
        follows_law_on_accounting: The accounts are kept in accordance with the Law on Accounting.
        is_certified_by_audit: The audit organization, or an audit company accredited by the government, certified the
            loss.
        is_confirmed_by_tax_department: The Tax Department confirmed the loss.

    There is an answer for all facts.
    """
    missing = _loss_conditions_missing(
        accounting_system, follows_law_on_accounting, is_certified_by_audit, is_confirmed_by_tax_department
    )
    # Article 36, first sentence: The loss may be deferred.
    may_be_deferred = len(missing) == 0
    return Loss_conditions(missing, may_be_deferred)


class Decided_loss_conditions(Decision):
    """What `decide_loss_conditions` gives: of each output of `loss_conditions` a value, or why there is none."""

    __slots__ = ()

    @property
    def missing(self) -> Outcome[tuple[Loss_condition, ...]]:
        """What is missing."""
        return self._outcome("missing")

    @property
    def may_be_deferred(self) -> Outcome[bool]:
        """The loss may be deferred."""
        return self._outcome("may_be_deferred")

    @staticmethod
    def _scope() -> Scope:
        return LOSS_CONDITIONS


def decide_loss_conditions(
    *,
    accounting_system: Accounting_system,
    follows_law_on_accounting: bool,
    is_certified_by_audit: bool,
    is_confirmed_by_tax_department: bool,
) -> Decided_loss_conditions:
    """`loss_conditions` without exceptions (Article 36): the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = loss_conditions(
            accounting_system=accounting_system,
            follows_law_on_accounting=follows_law_on_accounting,
            is_certified_by_audit=is_certified_by_audit,
            is_confirmed_by_tax_department=is_confirmed_by_tax_department,
        )
    except Failure as failure:
        return Decided_loss_conditions.without(
            failure, accounting_system, follows_law_on_accounting, is_certified_by_audit, is_confirmed_by_tax_department
        )
    return Decided_loss_conditions(
        found, accounting_system, follows_law_on_accounting, is_certified_by_audit, is_confirmed_by_tax_department
    )


def _loss_deferral_last_year(
    may_be_deferred: bool, three_years_of_loss: Reading[Three_years_of_loss], loss_year: int
) -> Present[int] | None:
    """The last year from whose profit it can be deducted; absent if it may not be deferred.

    Article 36, first sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 1241).
    """
    if may_be_deferred:
        found = three_years_of_loss()
        if found is Three_years_of_loss.After_the_loss:
            return Present(loss_year + 3)
        return Present(loss_year + 2)
    return None


def _loss_deferral_is_deductible(last_year: Present[int] | None, asked_year: int) -> bool:
    """It can be deducted from the profit of the year of the question.

    Article 36, first sentence; Article 36, second sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 1250).
    """
    if last_year is not None:
        return asked_year <= last_year.value
    return False


def loss_deferral(
    *,
    accounting_system: Accounting_system,
    follows_law_on_accounting: bool,
    is_certified_by_audit: bool,
    is_confirmed_by_tax_department: bool,
    loss_year: int,
    asked_year: int,
    three_years_of_loss: Three_years_of_loss | None = None,
) -> Loss_deferral:
    """May I defer a loss to later years, what is missing for it, and how long may I?

    Encodes Article 36 (rules/decree/part_8_duties_and_taxes.catala_en:1087).

    Facts:
        accounting_system: The accounting system.
        follows_law_on_accounting: The accounts are kept in accordance with the Law on Accounting.
        is_certified_by_audit: The audit organization, or an audit company accredited by the government, certified the
            loss.
        is_confirmed_by_tax_department: The Tax Department confirmed the loss.
        loss_year: The year of the loss.
        asked_year: The year for which the question is asked.
        three_years_of_loss: How the three years are counted (a reading of the text: After_the_loss if not given).

    Raises `Refused` where an assertion does not hold.
    """
    # Article 36, first sentence: How the three years are counted.
    if three_years_of_loss is None:
        three_years_of_loss = Three_years_of_loss.After_the_loss
    # What the loss itself has to fulfil.
    conditions = loss_conditions(
        accounting_system=accounting_system,
        follows_law_on_accounting=follows_law_on_accounting,
        is_certified_by_audit=is_certified_by_audit,
        is_confirmed_by_tax_department=is_confirmed_by_tax_department,
    )
    # Article 36, first sentence: What is missing.
    missing = conditions.missing
    # Article 36, first sentence: The loss may be deferred.
    may_be_deferred = conditions.may_be_deferred
    last_year = _loss_deferral_last_year(
        may_be_deferred, as_chosen("Loss_deferral.three_years_of_loss", three_years_of_loss), loss_year
    )
    is_deductible = _loss_deferral_is_deductible(last_year, asked_year)
    if not asked_year > loss_year:
        raise Refused("A loss is deducted in a year after its own.").at(*_ARTICLE_36_LINE_1215)
    return Loss_deferral(missing, may_be_deferred, last_year, is_deductible)


class Decided_loss_deferral(Decision):
    """What `decide_loss_deferral` gives: of each output of `loss_deferral` a value, or why there is none."""

    __slots__ = ()

    @property
    def missing(self) -> Outcome[tuple[Loss_condition, ...]]:
        """What is missing."""
        return self._outcome("missing")

    @property
    def may_be_deferred(self) -> Outcome[bool]:
        """The loss may be deferred."""
        return self._outcome("may_be_deferred")

    @property
    def last_year(self) -> Outcome[Present[int] | None]:
        """The last year from whose profit it can be deducted; absent if it may not be deferred."""
        return self._outcome("last_year")

    @property
    def is_deductible(self) -> Outcome[bool]:
        """It can be deducted from the profit of the year of the question."""
        return self._outcome("is_deductible")

    @staticmethod
    def _scope() -> Scope:
        return LOSS_DEFERRAL


def decide_loss_deferral(
    *,
    accounting_system: Accounting_system,
    follows_law_on_accounting: bool,
    is_certified_by_audit: bool,
    is_confirmed_by_tax_department: bool,
    loss_year: int,
    asked_year: int,
    three_years_of_loss: Three_years_of_loss | None = None,
) -> Decided_loss_deferral:
    """`loss_deferral` without exceptions (Article 36): an output that has no value is `Refused`, and the reasons of
    all can be read.

    Facts as for that function.
    """
    try:
        found = loss_deferral(
            accounting_system=accounting_system,
            follows_law_on_accounting=follows_law_on_accounting,
            is_certified_by_audit=is_certified_by_audit,
            is_confirmed_by_tax_department=is_confirmed_by_tax_department,
            loss_year=loss_year,
            asked_year=asked_year,
            three_years_of_loss=three_years_of_loss,
        )
    except Failure as failure:
        return Decided_loss_deferral.without(
            failure,
            accounting_system,
            follows_law_on_accounting,
            is_certified_by_audit,
            is_confirmed_by_tax_department,
            loss_year,
            asked_year,
            three_years_of_loss,
        )
    return Decided_loss_deferral(
        found,
        accounting_system,
        follows_law_on_accounting,
        is_certified_by_audit,
        is_confirmed_by_tax_department,
        loss_year,
        asked_year,
        three_years_of_loss,
    )


def _loss_carry_forward_left_before(
    losses: tuple[Loss, ...],
    asked_year: int,
    profits: tuple[Profit, ...],
    years_left: int,
    order_of_losses: Reading[Order_of_losses],
) -> tuple[Loss, ...]:
    """What was left of each loss before the year.

    Article 36, first sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 1290).
    """
    return left_of_losses(
        tuple(loss for loss in losses if loss.of_year <= asked_year), profits, asked_year, years_left, order_of_losses()
    )


def _loss_carry_forward_left_after(
    losses: tuple[Loss, ...],
    asked_year: int,
    profits: tuple[Profit, ...],
    years_left: int,
    order_of_losses: Reading[Order_of_losses],
) -> tuple[Loss, ...]:
    """What was left of each loss after the year.

    Article 36, first sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 1299).
    """
    return left_of_losses(
        tuple(loss for loss in losses if loss.of_year <= asked_year),
        profits,
        asked_year + 1,
        years_left,
        order_of_losses(),
    )


def _loss_carry_forward_left_for_later(
    left_after: tuple[Loss, ...], years_left: int, asked_year: int
) -> tuple[Loss, ...]:
    """What is left of each loss for later years.

    Article 36, first sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 1311).
    """
    return tuple(loss for loss in left_after if loss.amount > 0 and loss.of_year + years_left > asked_year)


def _loss_carry_forward_lapsed(left_after: tuple[Loss, ...], years_left: int, asked_year: int) -> MoneyInLAK:
    """What can no longer be deducted when the year is over.

    Article 36, second sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 1316).
    """
    return sum_of_losses(tuple(loss for loss in left_after if loss.of_year + years_left <= asked_year))


def _loss_carry_forward_assertion_1(losses: tuple[Loss, ...], profits: tuple[Profit, ...]) -> bool:
    """Article 36 (rules/decree/part_8_duties_and_taxes.catala_en:1258)."""
    return all(loss.amount > 0 for loss in losses) and all(made.amount > 0 for made in profits)


def _loss_carry_forward_assertion_2(losses: tuple[Loss, ...], profits: tuple[Profit, ...]) -> bool:
    """Article 36 (rules/decree/part_8_duties_and_taxes.catala_en:1263)."""
    return all(not any(made.of_year == loss.of_year for made in profits) for loss in losses)


def _loss_carry_forward_assertion_3(losses: tuple[Loss, ...], profits: tuple[Profit, ...]) -> bool:
    """Article 36 (rules/decree/part_8_duties_and_taxes.catala_en:1268)."""
    return all(len(tuple(other for other in losses if other.of_year == loss.of_year)) == 1 for loss in losses) and all(
        len(tuple(other_ for other_ in profits if other_.of_year == made.of_year)) == 1 for made in profits
    )


def loss_carry_forward(
    *,
    losses: tuple[Loss, ...],
    profits: tuple[Profit, ...],
    asked_year: int,
    three_years_of_loss: Three_years_of_loss | None = None,
    order_of_losses: Order_of_losses | None = None,
) -> Loss_carry_forward:
    """How much of my losses is deducted from the profit of a year, how much is left for later years, and how much is
    lost? Only losses that may be deferred are given.

    Encodes Article 36 (rules/decree/part_8_duties_and_taxes.catala_en:1117).

    Facts:
        losses: The losses that may be deferred.
        profits: The profits of the years, before any loss is deducted.
        asked_year: The year for which the question is asked.
        three_years_of_loss: How the three years are counted (a reading of the text: After_the_loss if not given).
        order_of_losses: In which order the losses of several years are deducted (a reading of the text: Oldest_first if
            not given).

    Raises `Refused` where an assertion does not hold.
    """
    # Article 36, first sentence: How the three years are counted.
    if three_years_of_loss is None:
        three_years_of_loss = Three_years_of_loss.After_the_loss
    # Article 36, first sentence: In which order the losses of several years are deducted.
    if order_of_losses is None:
        order_of_losses = Order_of_losses.Oldest_first
    notice("Loss_carry_forward.three_years_of_loss")
    # Article 36, first sentence: For how many years after that of the loss it can be deducted.
    years_left = 3 if three_years_of_loss is Three_years_of_loss.After_the_loss else 2
    left_before = _loss_carry_forward_left_before(
        losses, asked_year, profits, years_left, as_chosen("Loss_carry_forward.order_of_losses", order_of_losses)
    )
    left_after = _loss_carry_forward_left_after(
        losses, asked_year, profits, years_left, as_chosen("Loss_carry_forward.order_of_losses", order_of_losses)
    )
    # Article 36, first sentence: What is deducted from the profit of the year.
    deducted = sum_of_losses(left_before) - sum_of_losses(left_after)
    left_for_later = _loss_carry_forward_left_for_later(left_after, years_left, asked_year)
    lapsed = _loss_carry_forward_lapsed(left_after, years_left, asked_year)
    if not (
        _loss_carry_forward_assertion_1(losses, profits)
        and _loss_carry_forward_assertion_2(losses, profits)
        and _loss_carry_forward_assertion_3(losses, profits)
    ):
        require(
            (
                "A profit and a loss are amounts of more than nothing.",
                _loss_carry_forward_assertion_1(losses, profits),
                _ARTICLE_36_LINE_1258,
            ),
            (
                "A year has a profit or a loss, and not both.",
                _loss_carry_forward_assertion_2(losses, profits),
                _ARTICLE_36_LINE_1263,
            ),
            (
                "Each year stands once among the losses, and once among the profits.",
                _loss_carry_forward_assertion_3(losses, profits),
                _ARTICLE_36_LINE_1268,
            ),
        )
    return Loss_carry_forward(deducted, left_for_later, lapsed)


class Decided_loss_carry_forward(Decision):
    """What `decide_loss_carry_forward` gives: of each output of `loss_carry_forward` a value, or why there is none."""

    __slots__ = ()

    @property
    def deducted(self) -> Outcome[MoneyInLAK]:
        """What is deducted from the profit of the year (in hundredths of LAK)."""
        return self._outcome("deducted")

    @property
    def left_for_later(self) -> Outcome[tuple[Loss, ...]]:
        """What is left of each loss for later years."""
        return self._outcome("left_for_later")

    @property
    def lapsed(self) -> Outcome[MoneyInLAK]:
        """What can no longer be deducted when the year is over (in hundredths of LAK)."""
        return self._outcome("lapsed")

    @staticmethod
    def _scope() -> Scope:
        return LOSS_CARRY_FORWARD


def decide_loss_carry_forward(
    *,
    losses: tuple[Loss, ...],
    profits: tuple[Profit, ...],
    asked_year: int,
    three_years_of_loss: Three_years_of_loss | None = None,
    order_of_losses: Order_of_losses | None = None,
) -> Decided_loss_carry_forward:
    """`loss_carry_forward` without exceptions (Article 36): an output that has no value is `Refused`, and the
    reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = loss_carry_forward(
            losses=losses,
            profits=profits,
            asked_year=asked_year,
            three_years_of_loss=three_years_of_loss,
            order_of_losses=order_of_losses,
        )
    except Failure as failure:
        return Decided_loss_carry_forward.without(
            failure, losses, profits, asked_year, three_years_of_loss, order_of_losses
        )
    return Decided_loss_carry_forward(found, losses, profits, asked_year, three_years_of_loss, order_of_losses)


def _production_goods_exemption_missing(
    is_promoted_activity: bool, is_concession_activity: bool, is_for_direct_production: bool
) -> tuple[Import_condition, ...]:
    """What is missing.

    Article 37, first sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 1496).
    """
    return (
        () if is_promoted_activity or is_concession_activity else (Import_condition.Promoted_or_concession_activity,)
    ) + (() if is_for_direct_production else (Import_condition.Direct_production,))


def production_goods_exemption(
    *, is_promoted_activity: bool, is_concession_activity: bool, is_for_direct_production: bool
) -> Production_goods_exemption:
    """Who gets raw material, equipment, machinery and vehicles for direct production free of customs duty?

    Encodes Article 37 (rules/decree/part_8_duties_and_taxes.catala_en:1459).

    Facts:
        is_promoted_activity: The business invests in a promoted activity of Annex 1.
        is_concession_activity: The business invests in a concession activity of Annex 3.
        is_for_direct_production: The goods are to be used for direct production.

    There is an answer for all facts.
    """
    missing = _production_goods_exemption_missing(
        is_promoted_activity, is_concession_activity, is_for_direct_production
    )
    # Article 37, first sentence: The goods are exempt, once the plan is approved.
    is_exempt = len(missing) == 0
    return Production_goods_exemption(missing, is_exempt)


class Decided_production_goods_exemption(Decision):
    """What `decide_production_goods_exemption` gives: of each output of `production_goods_exemption` a value, or why
    there is none.
    """

    __slots__ = ()

    @property
    def missing(self) -> Outcome[tuple[Import_condition, ...]]:
        """What is missing."""
        return self._outcome("missing")

    @property
    def is_exempt(self) -> Outcome[bool]:
        """The goods are exempt, once the plan is approved."""
        return self._outcome("is_exempt")

    @staticmethod
    def _scope() -> Scope:
        return PRODUCTION_GOODS_EXEMPTION


def decide_production_goods_exemption(
    *, is_promoted_activity: bool, is_concession_activity: bool, is_for_direct_production: bool
) -> Decided_production_goods_exemption:
    """`production_goods_exemption` without exceptions (Article 37): the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = production_goods_exemption(
            is_promoted_activity=is_promoted_activity,
            is_concession_activity=is_concession_activity,
            is_for_direct_production=is_for_direct_production,
        )
    except Failure as failure:
        return Decided_production_goods_exemption.without(
            failure, is_promoted_activity, is_concession_activity, is_for_direct_production
        )
    return Decided_production_goods_exemption(
        found, is_promoted_activity, is_concession_activity, is_for_direct_production
    )


def _import_plan_filing_needs_plan(
    licensed_on: date, is_promoted_activity: bool, is_concession_activity: bool, wishes_exemption: bool
) -> bool:
    """The enterprise is to make a plan.

    rules/decree/part_8_duties_and_taxes.catala_en, lines 1511, 1516.
    """
    if licensed_on >= _DATE_2009_07_08:
        return is_promoted_activity or is_concession_activity  # Article 37, second sentence
    return wishes_exemption and (is_promoted_activity or is_concession_activity)  # Article 37, third sentence


def _import_plan_filing_plan(needs_plan: bool, submitted: Present[date] | None, as_of: date) -> obligations.Obligation:
    """To make an annual import plan and submit it.

    Article 37, second sentence; Article 37, third sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 1524).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.Financial_sector
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=needs_plan,
                start=before.start,
                due=before.due,
                done=submitted,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def import_plan_filing(
    *,
    is_promoted_activity: bool,
    is_concession_activity: bool,
    licensed_on: date,
    wishes_exemption: bool,
    submitted: Present[date] | None = None,
    as_of: date,
) -> Import_plan_filing:
    """Where does my annual import plan go, and must I make one?

    Encodes Article 37 (rules/decree/part_8_duties_and_taxes.catala_en:1472).

    Facts:
        is_promoted_activity: The business invests in a promoted activity of Annex 1.
        is_concession_activity: The business invests in a concession activity of Annex 3.
        licensed_on: The day of the investment license.
        wishes_exemption: The enterprise wishes to be exempt from customs duty under the Decree.
        submitted: The day on which the annual import plan of the year was submitted (`Present(date)`, None if not
            given).
        as_of: The date for which the question is asked.

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # Article 37, second sentence: The offices to which the plan can be submitted, at the central or the local level.
    offices = (administration.Actor.Financial_sector, administration.Actor.One_stop_service_of_planning_and_investment)
    needs_plan = _import_plan_filing_needs_plan(
        licensed_on, is_promoted_activity, is_concession_activity, wishes_exemption
    )
    plan = _import_plan_filing_plan(needs_plan, submitted, as_of)
    return Import_plan_filing(offices, needs_plan, plan)


class Decided_import_plan_filing(Decision):
    """What `decide_import_plan_filing` gives: of each output of `import_plan_filing` a value, or why there is none."""

    __slots__ = ()

    @property
    def offices(self) -> Outcome[tuple[administration.Actor, ...]]:
        """The offices to which the plan can be submitted, at the central or the local level."""
        return self._outcome("offices")

    @property
    def needs_plan(self) -> Outcome[bool]:
        """The enterprise is to make a plan."""
        return self._outcome("needs_plan")

    @property
    def plan(self) -> Outcome[obligations.Obligation]:
        """To make an annual import plan and submit it."""
        return self._outcome("plan")

    @staticmethod
    def _scope() -> Scope:
        return IMPORT_PLAN_FILING


def decide_import_plan_filing(
    *,
    is_promoted_activity: bool,
    is_concession_activity: bool,
    licensed_on: date,
    wishes_exemption: bool,
    submitted: Present[date] | None = None,
    as_of: date,
) -> Decided_import_plan_filing:
    """`import_plan_filing` without exceptions (Article 37): an output that has no value is `Silent`, `Conflict` or
    `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = import_plan_filing(
            is_promoted_activity=is_promoted_activity,
            is_concession_activity=is_concession_activity,
            licensed_on=licensed_on,
            wishes_exemption=wishes_exemption,
            submitted=submitted,
            as_of=as_of,
        )
    except Failure as failure:
        return Decided_import_plan_filing.without(
            failure, is_promoted_activity, is_concession_activity, licensed_on, wishes_exemption, submitted, as_of
        )
    return Decided_import_plan_filing(
        found, is_promoted_activity, is_concession_activity, licensed_on, wishes_exemption, submitted, as_of
    )


def _import_plan_is_considered_approved(
    as_of: date, comments_due: date, comments_received: Present[date] | None
) -> bool:
    """The documents are considered approved by the relevant sector, because its 10 working days have passed without
    comments.

    Article 38(3), second sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 1634).
    """
    return as_of > comments_due and (comments_received.value > comments_due if comments_received is not None else True)


def _import_plan_certificate_due(thirty_days: Thirty_days, application_received: date, set_complete: date) -> date:
    """The last day for the certificate.

    Article 38(4) (rules/decree/part_8_duties_and_taxes.catala_en, lines 1645, 1650).
    """
    if thirty_days is Thirty_days.From_application:
        return lao_pdr.LAO_PDR.add(application_received, 30, at=_ARTICLE_38_LINE_1647)
    return lao_pdr.LAO_PDR.add(set_complete, 30, at=_ARTICLE_38_LINE_1652)


def import_plan(
    *,
    application_received: date,
    set_complete: date,
    sent_to_sector: date,
    comments_received: Present[date] | None = None,
    as_of: date,
    thirty_days: Thirty_days | None = None,
) -> Import_plan:
    """By when must the relevant sector comment on my annual import plan, does it count as approved by that sector,
    and by when is the certificate due?

    Encodes Article 38 (rules/decree/part_8_duties_and_taxes.catala_en:1595).

    Facts:
        application_received: The day on which the financial sector received the application.
        set_complete: The day on which the set of documents was complete.
        sent_to_sector: The day on which the relevant sector received the documents.
        comments_received: The day on which the financial sector received the comments of the relevant sector in
            writing; absent as long as it has none (`Present(date)`, None if not given).
        as_of: The day for which the question is asked.
        thirty_days: From when the 30 working days for the certificate run (a reading of the text: From_application if
            not given).

    Raises `Refused` where an assertion does not hold and `EvaluationError` where a computation cannot be done.
    """
    # Article 38(4): From when the 30 working days for the certificate run.
    if thirty_days is None:
        thirty_days = Thirty_days.From_application
    # Article 38(3): The last day for the comments of the relevant sector.
    comments_due = lao_pdr.LAO_PDR.add(sent_to_sector, 10, at=_ARTICLE_38_LINE_1631)
    is_considered_approved = _import_plan_is_considered_approved(as_of, comments_due, comments_received)
    notice("Import_plan.thirty_days")
    certificate_due = _import_plan_certificate_due(thirty_days, application_received, set_complete)
    if not (set_complete >= application_received and sent_to_sector >= set_complete):
        require(
            (
                "The set of documents cannot be complete before the application is received.",
                set_complete >= application_received,
                _ARTICLE_38_LINE_1625,
            ),
            (
                "The documents are sent to the sector after the set is complete.",
                sent_to_sector >= set_complete,
                _ARTICLE_38_LINE_1628,
            ),
        )
    return Import_plan(comments_due, is_considered_approved, certificate_due)


class Decided_import_plan(Decision):
    """What `decide_import_plan` gives: of each output of `import_plan` a value, or why there is none."""

    __slots__ = ()

    @property
    def comments_due(self) -> Outcome[date]:
        """The last day for the comments of the relevant sector."""
        return self._outcome("comments_due")

    @property
    def is_considered_approved(self) -> Outcome[bool]:
        """The documents are considered approved by the relevant sector, because its 10 working days have passed
        without comments.
        """
        return self._outcome("is_considered_approved")

    @property
    def certificate_due(self) -> Outcome[date]:
        """The last day for the certificate."""
        return self._outcome("certificate_due")

    @staticmethod
    def _scope() -> Scope:
        return IMPORT_PLAN


def decide_import_plan(
    *,
    application_received: date,
    set_complete: date,
    sent_to_sector: date,
    comments_received: Present[date] | None = None,
    as_of: date,
    thirty_days: Thirty_days | None = None,
) -> Decided_import_plan:
    """`import_plan` without exceptions (Article 38): an output that has no value is `Refused`, and the reasons of
    all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = import_plan(
            application_received=application_received,
            set_complete=set_complete,
            sent_to_sector=sent_to_sector,
            comments_received=comments_received,
            as_of=as_of,
            thirty_days=thirty_days,
        )
    except Failure as failure:
        return Decided_import_plan.without(
            failure, application_received, set_complete, sent_to_sector, comments_received, as_of, thirty_days
        )
    return Decided_import_plan(
        found, application_received, set_complete, sent_to_sector, comments_received, as_of, thirty_days
    )


def plan_amendment(*, amendments_made: int) -> Plan_amendment:
    """May my approved annual import plan still be amended?

    Encodes Article 38 (rules/decree/part_8_duties_and_taxes.catala_en:1703).

    Facts:
        amendments_made: How often the plan has been amended.

    Raises `Refused` where an assertion does not hold.
    """
    # Article 38(4), second sentence: The plan may be amended once more.
    may_be_amended = amendments_made < 1
    if not amendments_made >= 0:
        raise Refused("A plan cannot have been amended less than never.").at(*_ARTICLE_38_LINE_1746)
    return Plan_amendment(may_be_amended)


class Decided_plan_amendment(Decision):
    """What `decide_plan_amendment` gives: of each output of `plan_amendment` a value, or why there is none."""

    __slots__ = ()

    @property
    def may_be_amended(self) -> Outcome[bool]:
        """The plan may be amended once more."""
        return self._outcome("may_be_amended")

    @staticmethod
    def _scope() -> Scope:
        return PLAN_AMENDMENT


def decide_plan_amendment(*, amendments_made: int) -> Decided_plan_amendment:
    """`plan_amendment` without exceptions (Article 38): an output that has no value is `Refused`, and the reasons of
    all can be read.

    Facts as for that function.
    """
    try:
        found = plan_amendment(amendments_made=amendments_made)
    except Failure as failure:
        return Decided_plan_amendment.without(failure, amendments_made)
    return Decided_plan_amendment(found, amendments_made)


def _unplanned_import_value_approved_by(is_counted_by_number: bool) -> administration.Actor:
    """Who approves it.

    rules/decree/part_8_duties_and_taxes.catala_en, lines 1772, 1777.
    """
    if is_counted_by_number:
        return administration.Actor.Financial_sector  # Article 38(4), third sentence; Article 38(4), fourth sentence
    return administration.Actor.Higher_authority  # Article 38(4), fifth sentence


def unplanned_import_value(
    *, value: MoneyInUSD, earlier_value: MoneyInUSD, value_counted: Value_counted | None = None
) -> Unplanned_import_value:
    """Who approves an unplanned import, by its value?

    Encodes Article 38 (rules/decree/part_8_duties_and_taxes.catala_en:1710).

    Facts:
        value: The value of the import (in hundredths of USD).
        earlier_value: The value of the unplanned imports of the year before it (in hundredths of USD).
        value_counted: Which value is held against US$30,000 (a reading of the text: Of_each_import if not given).

    Raises `Refused` where an assertion does not hold.
    """
    # Article 38(4), third sentence; Article 38(4), fifth sentence: Which value is held against US$30,000.
    if value_counted is None:
        value_counted = Value_counted.Of_each_import
    notice("Unplanned_import_value.value_counted")
    # Article 38(4), third sentence; Article 38(4), fifth sentence: The value that is held against US$30,000.
    counted = value if value_counted is Value_counted.Of_each_import else earlier_value + value
    # Article 38(4), third sentence: It does not exceed US$30,000: it may be approved twice a year.
    is_counted_by_number = counted <= 3_000_000  # USD 30,000
    approved_by = _unplanned_import_value_approved_by(is_counted_by_number)
    if not (value >= 0 and earlier_value >= 0):
        raise Refused("Values of imports cannot be negative.").at(*_ARTICLE_38_LINE_1754)
    return Unplanned_import_value(approved_by, is_counted_by_number)


class Decided_unplanned_import_value(Decision):
    """What `decide_unplanned_import_value` gives: of each output of `unplanned_import_value` a value, or why there
    is none.
    """

    __slots__ = ()

    @property
    def approved_by(self) -> Outcome[administration.Actor]:
        """Who approves it."""
        return self._outcome("approved_by")

    @property
    def is_counted_by_number(self) -> Outcome[bool]:
        """It does not exceed US$30,000: it may be approved twice a year."""
        return self._outcome("is_counted_by_number")

    @staticmethod
    def _scope() -> Scope:
        return UNPLANNED_IMPORT_VALUE


def decide_unplanned_import_value(
    *, value: MoneyInUSD, earlier_value: MoneyInUSD, value_counted: Value_counted | None = None
) -> Decided_unplanned_import_value:
    """`unplanned_import_value` without exceptions (Article 38): an output that has no value is `Refused`, and the
    reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = unplanned_import_value(value=value, earlier_value=earlier_value, value_counted=value_counted)
    except Failure as failure:
        return Decided_unplanned_import_value.without(failure, value, earlier_value, value_counted)
    return Decided_unplanned_import_value(found, value, earlier_value, value_counted)


def unplanned_import(
    *,
    value: MoneyInUSD,
    earlier_value: MoneyInUSD,
    earlier_approvals: int,
    unplanned_import_value__value_counted: Value_counted | None = None,
) -> Unplanned_import:
    """Who approves an unplanned import, and may it still be approved in the year?

    Encodes Article 38 (rules/decree/part_8_duties_and_taxes.catala_en:1727).

    Facts:
        value: The value of the import (in hundredths of USD).
        earlier_value: The value of the unplanned imports of the year before it (in hundredths of USD).
        earlier_approvals: How many unplanned imports that do not exceed US$30,000 have been approved in the year.
        unplanned_import_value__value_counted: Which value is held against US$30,000 (a reading of the text:
            Of_each_import if not given).

    Raises `Silent` where no rule gives a value and `Refused` where an assertion does not hold.
    """
    # Who approves it, by its value.
    by_value = unplanned_import_value(
        value=value, earlier_value=earlier_value, value_counted=unplanned_import_value__value_counted
    )
    # Article 38(4), third sentence; Article 38(4), fourth sentence; Article 38(4), fifth sentence: Who approves it.
    approved_by = by_value.approved_by
    # Article 38(4), third sentence: It is not more than the second of the year.
    if not by_value.is_counted_by_number:
        # No rule of the text says.
        raise Silent("is_within_twice_a_year", "rules/decree/part_8_duties_and_taxes.catala_en:1739", "Article 38")
    is_within_twice_a_year = earlier_approvals < 2
    if not earlier_approvals >= 0:
        raise Refused("A number of imports cannot be negative.").at(*_ARTICLE_38_LINE_1784)
    return Unplanned_import(approved_by, is_within_twice_a_year)


class Decided_unplanned_import(Decision):
    """What `decide_unplanned_import` gives: of each output of `unplanned_import` a value, or why there is none."""

    __slots__ = ()

    @property
    def approved_by(self) -> Outcome[administration.Actor]:
        """Who approves it."""
        return self._outcome("approved_by")

    @property
    def is_within_twice_a_year(self) -> Outcome[bool]:
        """It is not more than the second of the year."""
        return self._outcome("is_within_twice_a_year")

    @staticmethod
    def _scope() -> Scope:
        return UNPLANNED_IMPORT


def decide_unplanned_import(
    *,
    value: MoneyInUSD,
    earlier_value: MoneyInUSD,
    earlier_approvals: int,
    unplanned_import_value__value_counted: Value_counted | None = None,
) -> Decided_unplanned_import:
    """`unplanned_import` without exceptions (Article 38): an output that has no value is `Silent` or `Refused`, and
    the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = unplanned_import(
            value=value,
            earlier_value=earlier_value,
            earlier_approvals=earlier_approvals,
            unplanned_import_value__value_counted=unplanned_import_value__value_counted,
        )
    except Failure as failure:
        return Decided_unplanned_import.without(
            failure, value, earlier_value, earlier_approvals, unplanned_import_value__value_counted
        )
    return Decided_unplanned_import(
        found, value, earlier_value, earlier_approvals, unplanned_import_value__value_counted
    )


def _import_plan_duties_comments(
    sent_to_sector: Present[date] | None, comments_received: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To provide comments in writing to the financial sector.

    Article 38(3); Article 38(3), second sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 1972).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty, administration.Actor.Concerned_sectors, administration.Actor.Financial_sector
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(sent_to_sector),
                due=Present(lao_pdr.LAO_PDR.add(sent_to_sector.value, 10, at=_ARTICLE_38_LINE_1978))
                if sent_to_sector is not None
                else None,
                done=comments_received,
                follows=obligations.Consequence.Considered_approved,
            ),
        ),
        as_of,
    )


def _import_plan_duties_answered(
    comments: obligations.Obligation, comments_received: Present[date] | None, as_of: date
) -> obligations.Start:
    """From which day the relevant sector has answered, or is considered to have approved: the day after its 10
    working days.

    Article 38(3), second sentence; Article 38(4) (rules/decree/part_8_duties_and_taxes.catala_en, line 1988).
    """
    if comments.due is not None:
        if comments.status is obligations.Status.Done_in_time:
            return obligations.since(comments_received)
        if as_of > comments.due.value:
            return obligations.On(days_after(comments.due.value, 1, at=_ARTICLE_38_LINE_1994))
        return obligations.Awaited()
    return obligations.Awaited()


def _import_plan_duties_next_step(
    sent_to_border: Present[date] | None,
    as_of: date,
    certificate_issued: Present[date] | None,
    meeting_held: Present[date] | None,
    answered: Reading[obligations.Start],
    sent_to_sector: Present[date] | None,
    set_complete: Present[date] | None,
    application_received: Present[date] | None,
) -> Import_plan_step:
    """What is to be done next.

    Article 38(1); Article 38(2); Article 38(3); Article 38(4); Article 38(5)
    (rules/decree/part_8_duties_and_taxes.catala_en, line 2053).
    """
    if obligations.had_happened(sent_to_border, as_of):
        return Import_plan_step.Inspect_and_report
    if obligations.had_happened(certificate_issued, as_of):
        return Import_plan_step.Send_to_the_border
    if obligations.had_happened(meeting_held, as_of):
        return Import_plan_step.Issue_the_certificate
    if isinstance(answered(), obligations.On):
        return Import_plan_step.Hold_the_joint_meeting
    if obligations.had_happened(sent_to_sector, as_of):
        return Import_plan_step.Comment
    if obligations.had_happened(set_complete, as_of):
        return Import_plan_step.Send_to_the_sectors
    if obligations.had_happened(application_received, as_of):
        return Import_plan_step.Complete_the_documents
    return Import_plan_step.Submit_the_plan


def _import_plan_duties_documents(set_complete: Present[date] | None, as_of: date) -> obligations.Obligation:
    """To provide the documents in the printed form for the annual import plan.

    Article 38(1) (rules/decree/part_8_duties_and_taxes.catala_en, line 1954).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.Financial_sector
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=before.start,
                due=before.due,
                done=set_complete,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _import_plan_duties_forwarding(
    set_complete: Present[date] | None, sent_to_sector: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To send the complete set of documents to the relevant sectors.

    Article 38(2) (rules/decree/part_8_duties_and_taxes.catala_en, line 1962).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty, administration.Actor.Financial_sector, administration.Actor.Concerned_sectors
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(set_complete),
                due=before.due,
                done=sent_to_sector,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _import_plan_duties_meeting(
    answered: Reading[obligations.Start], meeting_held: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To convene a joint meeting with the relevant sector on the approval of the plan.

    Article 38(4) (rules/decree/part_8_duties_and_taxes.catala_en, line 1999).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty, administration.Actor.Financial_sector, administration.Actor.Concerned_sectors
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=answered(),
                due=before.due,
                done=meeting_held,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _import_plan_duties_certificate(
    thirty_days: Thirty_days,
    application_received: Present[date] | None,
    set_complete: Present[date] | None,
    certificate_issued: Present[date] | None,
    as_of: date,
) -> obligations.Obligation:
    """To issue the certificate to the business entity.

    Article 38(4) (rules/decree/part_8_duties_and_taxes.catala_en, line 2008).
    """
    begins = application_received if thirty_days is Thirty_days.From_application else set_complete
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty, administration.Actor.Financial_sector, administration.Actor.Investor
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(begins),
                due=Present(lao_pdr.LAO_PDR.add(begins.value, 30, at=_ARTICLE_38_LINE_2019))
                if begins is not None
                else None,
                done=certificate_issued,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _import_plan_duties_border(
    certificate_issued: Present[date] | None, sent_to_border: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To send the approved plan to the border check point.

    Article 38(5) (rules/decree/part_8_duties_and_taxes.catala_en, line 2026).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty, administration.Actor.Financial_sector, administration.Actor.Customs
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(certificate_issued),
                due=before.due,
                done=sent_to_border,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _import_plan_duties_reporting(sent_to_border: Present[date] | None, as_of: date) -> obligations.Obligation:
    """To inspect each import, record it and report every month and every quarter.

    Article 38(5) (rules/decree/part_8_duties_and_taxes.catala_en, line 2035).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty, administration.Actor.Customs, administration.Actor.Financial_sector
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(sent_to_border),
                due=before.due,
                done=before.done,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _import_plan_duties_assertion_1(
    application_received: Present[date] | None,
    set_complete: Present[date] | None,
    sent_to_sector: Present[date] | None,
    comments_received: Present[date] | None,
    meeting_held: Present[date] | None,
    certificate_issued: Present[date] | None,
    sent_to_border: Present[date] | None,
) -> bool:
    """Article 38 (rules/decree/part_8_duties_and_taxes.catala_en:1942)."""
    return (
        is_in_order(application_received, set_complete)
        and is_in_order(set_complete, sent_to_sector)
        and is_in_order(sent_to_sector, comments_received)
        and is_in_order(sent_to_sector, meeting_held)
        and is_in_order(meeting_held, certificate_issued)
        and is_in_order(certificate_issued, sent_to_border)
    )


def import_plan_duties(
    *,
    application_received: Present[date] | None = None,
    set_complete: Present[date] | None = None,
    sent_to_sector: Present[date] | None = None,
    comments_received: Present[date] | None = None,
    meeting_held: Present[date] | None = None,
    certificate_issued: Present[date] | None = None,
    sent_to_border: Present[date] | None = None,
    as_of: date,
    thirty_days: Thirty_days | None = None,
) -> Import_plan_duties:
    """Who must do what, and by when, until my annual import plan is approved and carried out?

    Encodes Article 38 (rules/decree/part_8_duties_and_taxes.catala_en:1881).

    Facts:
        application_received: The day on which the financial sector received the application (`Present(date)`, None if
            not given).
        set_complete: The day on which the set of documents was complete, in the printed form (`Present(date)`, None if
            not given).
        sent_to_sector: The day on which the relevant sector received the documents (`Present(date)`, None if not
            given).
        comments_received: The day on which the financial sector received the comments of the relevant sector in writing
            (`Present(date)`, None if not given).
        meeting_held: The day of the joint meeting (`Present(date)`, None if not given).
        certificate_issued: The day of the certificate that approves the plan (`Present(date)`, None if not given).
        sent_to_border: The day on which the plan was sent to the border check point (`Present(date)`, None if not
            given).
        as_of: The date for which the question is asked.
        thirty_days: From when the 30 working days for the certificate run (a reading of the text: From_application if
            not given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion does not hold and `EvaluationError` where a computation cannot be done.
    """
    # Article 38(4): From when the 30 working days for the certificate run.
    if thirty_days is None:
        thirty_days = Thirty_days.From_application
    comments = _import_plan_duties_comments(sent_to_sector, comments_received, as_of)
    answered = _import_plan_duties_answered(comments, comments_received, as_of)
    next_step = _import_plan_duties_next_step(
        sent_to_border,
        as_of,
        certificate_issued,
        meeting_held,
        known(answered),
        sent_to_sector,
        set_complete,
        application_received,
    )
    # Article 38(5): To whom the monthly and quarterly reports go.
    reports_go_to = (
        administration.Actor.Financial_sector,
        administration.Actor.Industry_and_commerce_sector,
        administration.Actor.Planning_and_investment_sector,
    )
    documents = _import_plan_duties_documents(set_complete, as_of)
    forwarding = _import_plan_duties_forwarding(set_complete, sent_to_sector, as_of)
    meeting = _import_plan_duties_meeting(known(answered), meeting_held, as_of)
    notice("Import_plan_duties.thirty_days")
    certificate = _import_plan_duties_certificate(
        thirty_days, application_received, set_complete, certificate_issued, as_of
    )
    border = _import_plan_duties_border(certificate_issued, sent_to_border, as_of)
    reporting = _import_plan_duties_reporting(sent_to_border, as_of)
    if not _import_plan_duties_assertion_1(
        application_received,
        set_complete,
        sent_to_sector,
        comments_received,
        meeting_held,
        certificate_issued,
        sent_to_border,
    ):
        raise Refused("Each step of the approval of a plan comes after the one before it.").at(*_ARTICLE_38_LINE_1942)
    return Import_plan_duties(
        next_step, reports_go_to, documents, forwarding, comments, meeting, certificate, border, reporting
    )


class Decided_import_plan_duties(Decision):
    """What `decide_import_plan_duties` gives: of each output of `import_plan_duties` a value, or why there is none."""

    __slots__ = ()

    @property
    def next_step(self) -> Outcome[Import_plan_step]:
        """What is to be done next."""
        return self._outcome("next_step")

    @property
    def reports_go_to(self) -> Outcome[tuple[administration.Actor, ...]]:
        """To whom the monthly and quarterly reports go."""
        return self._outcome("reports_go_to")

    @property
    def documents(self) -> Outcome[obligations.Obligation]:
        """To provide the documents in the printed form for the annual import plan."""
        return self._outcome("documents")

    @property
    def forwarding(self) -> Outcome[obligations.Obligation]:
        """To send the complete set of documents to the relevant sectors."""
        return self._outcome("forwarding")

    @property
    def comments(self) -> Outcome[obligations.Obligation]:
        """To provide comments in writing to the financial sector."""
        return self._outcome("comments")

    @property
    def meeting(self) -> Outcome[obligations.Obligation]:
        """To convene a joint meeting with the relevant sector on the approval of the plan."""
        return self._outcome("meeting")

    @property
    def certificate(self) -> Outcome[obligations.Obligation]:
        """To issue the certificate to the business entity."""
        return self._outcome("certificate")

    @property
    def border(self) -> Outcome[obligations.Obligation]:
        """To send the approved plan to the border check point."""
        return self._outcome("border")

    @property
    def reporting(self) -> Outcome[obligations.Obligation]:
        """To inspect each import, record it and report every month and every quarter."""
        return self._outcome("reporting")

    @staticmethod
    def _scope() -> Scope:
        return IMPORT_PLAN_DUTIES


def decide_import_plan_duties(
    *,
    application_received: Present[date] | None = None,
    set_complete: Present[date] | None = None,
    sent_to_sector: Present[date] | None = None,
    comments_received: Present[date] | None = None,
    meeting_held: Present[date] | None = None,
    certificate_issued: Present[date] | None = None,
    sent_to_border: Present[date] | None = None,
    as_of: date,
    thirty_days: Thirty_days | None = None,
) -> Decided_import_plan_duties:
    """`import_plan_duties` without exceptions (Article 38): an output that has no value is `Silent`, `Conflict` or
    `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = import_plan_duties(
            application_received=application_received,
            set_complete=set_complete,
            sent_to_sector=sent_to_sector,
            comments_received=comments_received,
            meeting_held=meeting_held,
            certificate_issued=certificate_issued,
            sent_to_border=sent_to_border,
            as_of=as_of,
            thirty_days=thirty_days,
        )
    except Failure as failure:
        return Decided_import_plan_duties.without(
            failure,
            application_received,
            set_complete,
            sent_to_sector,
            comments_received,
            meeting_held,
            certificate_issued,
            sent_to_border,
            as_of,
            thirty_days,
        )
    return Decided_import_plan_duties(
        found,
        application_received,
        set_complete,
        sent_to_sector,
        comments_received,
        meeting_held,
        certificate_issued,
        sent_to_border,
        as_of,
        thirty_days,
    )


def _construction_import_missing(items: Construction_items) -> tuple[Import_condition, ...]:
    """What is missing.

    Article 39, first sentence; Article 39, second sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 2178).
    """
    return (
        (() if items.are_for_factory_or_building else (Import_condition.Construction_of_factory_or_building,))
        + (() if items.are_for_fixed_assets else (Import_condition.Fixed_assets_of_the_enterprise,))
        + (
            (
                ()
                if items.imported_before + items.quantity <= items.approved_quantity.value
                else (Import_condition.Within_approved_quantity,)
            )
            if items.approved_quantity is not None
            else (Import_condition.Within_approved_quantity,)
        )
    )


def construction_import(*, items: Construction_items) -> Construction_import:
    """May I import these construction items and tools free of import tax?

    Encodes Article 39 (rules/decree/part_8_duties_and_taxes.catala_en:2152).

    Facts:
        items: What is to be imported.

    Raises `Refused` where an assertion does not hold.
    """
    missing = _construction_import_missing(items)
    # Article 39, first sentence; Article 39, second sentence: The import is authorized.
    is_authorized = len(missing) == 0
    if not (items.quantity.numerator >= 0 and items.imported_before.numerator >= 0):
        raise Refused("Quantities cannot be negative.").at(*_ARTICLE_39_LINE_2174)
    return Construction_import(missing, is_authorized)


class Decided_construction_import(Decision):
    """What `decide_construction_import` gives: of each output of `construction_import` a value, or why there is
    none.
    """

    __slots__ = ()

    @property
    def missing(self) -> Outcome[tuple[Import_condition, ...]]:
        """What is missing."""
        return self._outcome("missing")

    @property
    def is_authorized(self) -> Outcome[bool]:
        """The import is authorized."""
        return self._outcome("is_authorized")

    @staticmethod
    def _scope() -> Scope:
        return CONSTRUCTION_IMPORT


def decide_construction_import(*, items: Construction_items) -> Decided_construction_import:
    """`construction_import` without exceptions (Article 39): an output that has no value is `Refused`, and the
    reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = construction_import(items=items)
    except Failure as failure:
        return Decided_construction_import.without(failure, items)
    return Decided_construction_import(found, items)


def _machinery_import_missing(machinery: Production_machinery) -> tuple[Import_condition, ...]:
    """What is missing.

    Article 39, third sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 2196).
    """
    return (() if machinery.is_needed_by_study_or_plan else (Import_condition.Real_need_by_study_or_plan,)) + (
        () if machinery.is_approved else (Import_condition.Approved_by_relevant_sectors,)
    )


def machinery_import(*, machinery: Production_machinery) -> Machinery_import:
    """May I import this machinery free of import tax?

    Encodes Article 39 (rules/decree/part_8_duties_and_taxes.catala_en:2161).

    Facts:
        machinery: What is to be imported.

    There is an answer for all facts.
    """
    missing = _machinery_import_missing(machinery)
    # Article 39, third sentence: The import is authorized.
    is_authorized = len(missing) == 0
    return Machinery_import(missing, is_authorized)


class Decided_machinery_import(Decision):
    """What `decide_machinery_import` gives: of each output of `machinery_import` a value, or why there is none."""

    __slots__ = ()

    @property
    def missing(self) -> Outcome[tuple[Import_condition, ...]]:
        """What is missing."""
        return self._outcome("missing")

    @property
    def is_authorized(self) -> Outcome[bool]:
        """The import is authorized."""
        return self._outcome("is_authorized")

    @staticmethod
    def _scope() -> Scope:
        return MACHINERY_IMPORT


def decide_machinery_import(*, machinery: Production_machinery) -> Decided_machinery_import:
    """`machinery_import` without exceptions (Article 39): the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = machinery_import(machinery=machinery)
    except Failure as failure:
        return Decided_machinery_import.without(failure, machinery)
    return Decided_machinery_import(found, machinery)


def _spare_parts_import_missing(
    are_for_production_machines: bool, approval: Import_approval
) -> tuple[Import_condition, ...]:
    """What is missing.

    Article 40 (rules/decree/part_8_duties_and_taxes.catala_en, line 2268).
    """
    return (() if are_for_production_machines else (Import_condition.For_production_machines,)) + (
        (Import_condition.Approved_annual_plan,) if approval is Import_approval.Not_approved else ()
    )


def spare_parts_import(*, are_for_production_machines: bool, approval: Import_approval) -> Spare_parts_import:
    """Do I import this equipment or spare part for my machines free of import tax?

    Encodes Article 40 (rules/decree/part_8_duties_and_taxes.catala_en:2254).

    Facts:
        are_for_production_machines: They are equipment or spare parts of machines for production.
        approval: What the import is approved by.

    There is an answer for all facts.
    """
    missing = _spare_parts_import_missing(are_for_production_machines, approval)
    # Article 40: The import is exempt from import tax.
    is_exempt = len(missing) == 0
    return Spare_parts_import(missing, is_exempt)


class Decided_spare_parts_import(Decision):
    """What `decide_spare_parts_import` gives: of each output of `spare_parts_import` a value, or why there is none."""

    __slots__ = ()

    @property
    def missing(self) -> Outcome[tuple[Import_condition, ...]]:
        """What is missing."""
        return self._outcome("missing")

    @property
    def is_exempt(self) -> Outcome[bool]:
        """The import is exempt from import tax."""
        return self._outcome("is_exempt")

    @staticmethod
    def _scope() -> Scope:
        return SPARE_PARTS_IMPORT


def decide_spare_parts_import(
    *, are_for_production_machines: bool, approval: Import_approval
) -> Decided_spare_parts_import:
    """`spare_parts_import` without exceptions (Article 40): the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = spare_parts_import(are_for_production_machines=are_for_production_machines, approval=approval)
    except Failure as failure:
        return Decided_spare_parts_import.without(failure, are_for_production_machines, approval)
    return Decided_spare_parts_import(found, are_for_production_machines, approval)


def _office_equipment_import_missing(equipment: Office_equipment) -> tuple[Import_condition, ...]:
    """What is missing.

    Article 41, first sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 2338).
    """
    return (
        (() if equipment.is_for_start_up else (Import_condition.For_start_up,))
        + (() if equipment.exempt_imports_before < 1 else (Import_condition.First_time,))
        + (() if equipment.accords_with_study_or_plan else (Import_condition.By_study_or_plan,))
        + (() if equipment.is_approved else (Import_condition.Approved_by_relevant_sectors,))
    )


def office_equipment_import(*, equipment: Office_equipment) -> Office_equipment_import:
    """Do I import this office equipment free of customs duty?

    Encodes Article 41 (rules/decree/part_8_duties_and_taxes.catala_en:2309).

    Facts:
        equipment: What is to be imported.

    Raises `Refused` where an assertion does not hold.
    """
    missing = _office_equipment_import_missing(equipment)
    # Article 41, first sentence: The import is exempt from customs duty.
    is_exempt = len(missing) == 0
    if not equipment.exempt_imports_before >= 0:
        raise Refused("The number of imports cannot be negative.").at(*_ARTICLE_41_LINE_2335)
    return Office_equipment_import(missing, is_exempt)


class Decided_office_equipment_import(Decision):
    """What `decide_office_equipment_import` gives: of each output of `office_equipment_import` a value, or why there
    is none.
    """

    __slots__ = ()

    @property
    def missing(self) -> Outcome[tuple[Import_condition, ...]]:
        """What is missing."""
        return self._outcome("missing")

    @property
    def is_exempt(self) -> Outcome[bool]:
        """The import is exempt from customs duty."""
        return self._outcome("is_exempt")

    @staticmethod
    def _scope() -> Scope:
        return OFFICE_EQUIPMENT_IMPORT


def decide_office_equipment_import(*, equipment: Office_equipment) -> Decided_office_equipment_import:
    """`office_equipment_import` without exceptions (Article 41): an output that has no value is `Refused`, and the
    reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = office_equipment_import(equipment=equipment)
    except Failure as failure:
        return Decided_office_equipment_import.without(failure, equipment)
    return Decided_office_equipment_import(found, equipment)


def _office_equipment_duty_payment(
    exempt_imports_before: int, imported_on: Present[date] | None, declared_and_paid: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To declare the office equipment and pay customs duty for it.

    Article 41, second sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 2353).
    """
    return obligations.standing_(
        let(
            obligations.norm(obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.Customs),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=exempt_imports_before >= 1,
                start=obligations.since(imported_on),
                due=before.due,
                done=declared_and_paid,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def office_equipment_duty(
    *,
    exempt_imports_before: int,
    imported_on: Present[date] | None = None,
    declared_and_paid: Present[date] | None = None,
    as_of: date,
) -> Office_equipment_duty:
    """Must I declare office equipment and pay duty for it?

    Encodes Article 41 (rules/decree/part_8_duties_and_taxes.catala_en:2318).

    Facts:
        exempt_imports_before: How many imports of office equipment of the enterprise were exempt before.
        imported_on: The day of the import (`Present(date)`, None if not given).
        declared_and_paid: The day on which the duty was declared and paid (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion does not hold and `EvaluationError` where a computation cannot be done.
    """
    payment = _office_equipment_duty_payment(exempt_imports_before, imported_on, declared_and_paid, as_of)
    if not exempt_imports_before >= 0:
        raise Refused("The number of imports cannot be negative.").at(*_ARTICLE_41_LINE_2350)
    return Office_equipment_duty(payment)


class Decided_office_equipment_duty(Decision):
    """What `decide_office_equipment_duty` gives: of each output of `office_equipment_duty` a value, or why there is
    none.
    """

    __slots__ = ()

    @property
    def payment(self) -> Outcome[obligations.Obligation]:
        """To declare the office equipment and pay customs duty for it."""
        return self._outcome("payment")

    @staticmethod
    def _scope() -> Scope:
        return OFFICE_EQUIPMENT_DUTY


def decide_office_equipment_duty(
    *,
    exempt_imports_before: int,
    imported_on: Present[date] | None = None,
    declared_and_paid: Present[date] | None = None,
    as_of: date,
) -> Decided_office_equipment_duty:
    """`office_equipment_duty` without exceptions (Article 41): an output that has no value is `Silent`, `Conflict`
    or `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = office_equipment_duty(
            exempt_imports_before=exempt_imports_before,
            imported_on=imported_on,
            declared_and_paid=declared_and_paid,
            as_of=as_of,
        )
    except Failure as failure:
        return Decided_office_equipment_duty.without(
            failure, exempt_imports_before, imported_on, declared_and_paid, as_of
        )
    return Decided_office_equipment_duty(found, exempt_imports_before, imported_on, declared_and_paid, as_of)


def _vehicles_import_missing(vehicles: Vehicles) -> tuple[Import_condition, ...]:
    """What is missing.

    Article 42, first sentence; Article 42, second sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 2444).
    """
    return (
        ((Import_condition.Production_or_direct_services,) if vehicles.used_for is Vehicle_use.Other_use else ())
        + (() if vehicles.are_in_line else (Import_condition.In_line_with_the_activities,))
        + (
            ()
            if vehicles.exempt_before + vehicles.how_many <= vehicles.approved_for_project
            else (Import_condition.Within_approved_number,)
        )
    )


def vehicles_import(*, vehicles: Vehicles) -> Vehicles_import:
    """Do I import these vehicles free of customs duty?

    Encodes Article 42 (rules/decree/part_8_duties_and_taxes.catala_en:2424).

    Facts:
        vehicles: What is to be imported.

    Raises `Refused` where an assertion does not hold.
    """
    missing = _vehicles_import_missing(vehicles)
    # Article 42, first sentence; Article 42, second sentence: The import is exempt from customs duty.
    is_exempt = len(missing) == 0
    if not (vehicles.how_many >= 1 and vehicles.exempt_before >= 0 and vehicles.approved_for_project >= 0):
        raise Refused("An import is of one vehicle or more; other numbers cannot be negative.").at(
            *_ARTICLE_42_LINE_2437
        )
    return Vehicles_import(missing, is_exempt)


class Decided_vehicles_import(Decision):
    """What `decide_vehicles_import` gives: of each output of `vehicles_import` a value, or why there is none."""

    __slots__ = ()

    @property
    def missing(self) -> Outcome[tuple[Import_condition, ...]]:
        """What is missing."""
        return self._outcome("missing")

    @property
    def is_exempt(self) -> Outcome[bool]:
        """The import is exempt from customs duty."""
        return self._outcome("is_exempt")

    @staticmethod
    def _scope() -> Scope:
        return VEHICLES_IMPORT


def decide_vehicles_import(*, vehicles: Vehicles) -> Decided_vehicles_import:
    """`vehicles_import` without exceptions (Article 42): an output that has no value is `Refused`, and the reasons
    of all can be read.

    Facts as for that function.
    """
    try:
        found = vehicles_import(vehicles=vehicles)
    except Failure as failure:
        return Decided_vehicles_import.without(failure, vehicles)
    return Decided_vehicles_import(found, vehicles)


def _temporary_import_naming(items: Temporary_items) -> Item_naming:
    """What the Article says of the item by name.

    Article 43, second sentence; Article 43, third sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 2615).
    """
    if items.item is Temporary_item.Iron_bars:
        return Item_naming.Named_as_not_allowed
    if items.item is Temporary_item.Cement:
        return Item_naming.Named_as_not_allowed
    if items.item is Temporary_item.Stick_welding_rods:
        return Item_naming.Named_as_not_allowed
    if items.item is Temporary_item.Combustible_rock:
        return Item_naming.Named_as_not_allowed
    if items.item is Temporary_item.Tires:
        return Item_naming.Named_as_not_allowed
    if items.item is Temporary_item.Inside_spare_parts:
        return Item_naming.Named_as_not_allowed
    if items.item is Temporary_item.Another_item:
        return Item_naming.Not_an_example
    return Item_naming.Named_as_allowed


def _temporary_import_missing(items: Temporary_items, naming: Item_naming) -> tuple[Temporary_condition, ...]:
    """What is missing.

    Article 43, first sentence; Article 43, third sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 2629).
    """
    return (
        (() if items.are_used_during_project else (Temporary_condition.Used_during_the_project,))
        + (
            ()
            if items.can_be_re_exported and not naming is Item_naming.Named_as_not_allowed
            else (Temporary_condition.Re_exported_in_the_same_number,)
        )
        + (() if items.accords_with_warranty_agreement else (Temporary_condition.By_the_warranty_agreement,))
    )


def temporary_import(*, items: Temporary_items) -> Temporary_import:
    """May I import these items for a time?

    Encodes Article 43 (rules/decree/part_8_duties_and_taxes.catala_en:2600).

    Facts:
        items: What is to be imported.

    There is an answer for all facts.
    """
    naming = _temporary_import_naming(items)
    missing = _temporary_import_missing(items, naming)
    # Article 43, first sentence; Article 43, third sentence: The temporary import is authorized.
    is_authorized = len(missing) == 0
    return Temporary_import(naming, missing, is_authorized)


class Decided_temporary_import(Decision):
    """What `decide_temporary_import` gives: of each output of `temporary_import` a value, or why there is none."""

    __slots__ = ()

    @property
    def naming(self) -> Outcome[Item_naming]:
        """What the Article says of the item by name."""
        return self._outcome("naming")

    @property
    def missing(self) -> Outcome[tuple[Temporary_condition, ...]]:
        """What is missing."""
        return self._outcome("missing")

    @property
    def is_authorized(self) -> Outcome[bool]:
        """The temporary import is authorized."""
        return self._outcome("is_authorized")

    @staticmethod
    def _scope() -> Scope:
        return TEMPORARY_IMPORT


def decide_temporary_import(*, items: Temporary_items) -> Decided_temporary_import:
    """`temporary_import` without exceptions (Article 43): the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = temporary_import(items=items)
    except Failure as failure:
        return Decided_temporary_import.without(failure, items)
    return Decided_temporary_import(found, items)


def _temporary_vehicle_import_missing(vehicles: Temporary_vehicles) -> tuple[Temporary_condition, ...]:
    """What is missing.

    Article 44, first sentence; Article 44, second sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 2791).
    """
    return (
        (
            ()
            if obligations.had_happened(vehicles.mou_signed, vehicles.imported_on)
            else (Temporary_condition.Signed_mou_or_agreement,)
        )
        + (() if vehicles.mou_is_for_study_or_design else (Temporary_condition.For_study_exploration_and_design,))
        + (
            (Temporary_condition.For_direct_or_indirect_production,)
            if vehicles.used_for is Temporary_vehicle_use.For_another_use
            else ()
        )
        + (
            ()
            if not vehicles.is_foreign or obligations.had_happened(vehicles.office_established, vehicles.imported_on)
            else (Temporary_condition.Representative_office_established,)
        )
    )


def _temporary_vehicle_import_establishment(vehicles: Temporary_vehicles, as_of: date) -> obligations.Obligation:
    """To establish a Representative Office before the vehicles are imported.

    Article 44, second sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 2811).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty, administration.Actor.Foreign_legal_entity, administration.Actor.Not_named
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=vehicles.is_foreign,
                start=before.start,
                due=Present(vehicles.imported_on),
                done=vehicles.office_established,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def temporary_vehicle_import(*, vehicles: Temporary_vehicles, as_of: date) -> Temporary_vehicle_import:
    """May I import these vehicles for a time, and must I have a Representative Office?

    Encodes Article 44 (rules/decree/part_8_duties_and_taxes.catala_en:2718).

    Facts:
        vehicles: What is to be imported.
        as_of: The date for which the question is asked.

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    missing = _temporary_vehicle_import_missing(vehicles)
    # Article 44, first sentence; Article 44, second sentence: The vehicles may be imported for a time.
    may_be_imported = len(missing) == 0
    establishment = _temporary_vehicle_import_establishment(vehicles, as_of)
    return Temporary_vehicle_import(missing, may_be_imported, establishment)


class Decided_temporary_vehicle_import(Decision):
    """What `decide_temporary_vehicle_import` gives: of each output of `temporary_vehicle_import` a value, or why
    there is none.
    """

    __slots__ = ()

    @property
    def missing(self) -> Outcome[tuple[Temporary_condition, ...]]:
        """What is missing."""
        return self._outcome("missing")

    @property
    def may_be_imported(self) -> Outcome[bool]:
        """The vehicles may be imported for a time."""
        return self._outcome("may_be_imported")

    @property
    def establishment(self) -> Outcome[obligations.Obligation]:
        """To establish a Representative Office before the vehicles are imported."""
        return self._outcome("establishment")

    @staticmethod
    def _scope() -> Scope:
        return TEMPORARY_VEHICLE_IMPORT


def decide_temporary_vehicle_import(*, vehicles: Temporary_vehicles, as_of: date) -> Decided_temporary_vehicle_import:
    """`temporary_vehicle_import` without exceptions (Article 44): an output that has no value is `Silent`,
    `Conflict` or `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = temporary_vehicle_import(vehicles=vehicles, as_of=as_of)
    except Failure as failure:
        return Decided_temporary_vehicle_import.without(failure, vehicles, as_of)
    return Decided_temporary_vehicle_import(found, vehicles, as_of)


def _duty_free_import_missing_by_article_37(
    goods: Import,
    articles_39_to_42: Reading[Articles_39_to_42],
    is_promoted_activity: bool,
    is_concession_activity: bool,
) -> tuple[Import_condition, ...]:
    """What Article 37 asks of the business and of its goods.

    Article 37, first sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 2826).
    """
    is_for_direct_production = (
        goods.content
        if isinstance(goods, Raw_material_or_equipment)
        else goods.content.is_for_direct_production
        if isinstance(goods, Machinery)
        else True
    )
    is_named_by_article_37_alone = isinstance(goods, Raw_material_or_equipment) or isinstance(goods, Machinery)
    if articles_39_to_42() is Articles_39_to_42.Stand_alone and not is_named_by_article_37_alone:
        return ()
    return production_goods_exemption(
        is_promoted_activity=is_promoted_activity,
        is_concession_activity=is_concession_activity,
        is_for_direct_production=is_for_direct_production,
    ).missing


def _duty_free_import_missing(
    goods: Import, approval: Import_approval, missing_by_article_37: tuple[Import_condition, ...]
) -> tuple[Import_condition, ...]:
    """What is missing for the import to be free of duty. There is no answer for goods that are imported for a time.

    Article 37, first sentence; Article 38 (rules/decree/part_8_duties_and_taxes.catala_en, line 2848).
    """
    if not (isinstance(goods, Temporary) or isinstance(goods, Vehicles_for_a_time)):
        plan = (
            (Import_condition.Approved_annual_plan,)
            if approval is Import_approval.Not_approved and not isinstance(goods, Spare_parts)
            else ()
        )
        return (
            missing_by_article_37
            + (
                construction_import(items=goods.content).missing
                if isinstance(goods, Construction)
                else machinery_import(machinery=goods.content).missing
                if isinstance(goods, Machinery)
                else spare_parts_import(are_for_production_machines=goods.content, approval=approval).missing
                if isinstance(goods, Spare_parts)
                else office_equipment_import(equipment=goods.content).missing
                if isinstance(goods, Office)
                else vehicles_import(vehicles=goods.content).missing
                if isinstance(goods, Lasting_vehicles)
                else ()
            )
            + plan
        )
    # No rule of the text says.
    raise Silent("missing", "rules/decree/part_8_duties_and_taxes.catala_en:2778", "Article 44")


def _duty_free_import_missing_for_a_time(goods: Import, as_of: date) -> Present[tuple[Temporary_condition, ...]] | None:
    """What is missing for the import to be made for a time; absent for goods that stay.

    Article 43, first sentence; Article 43, third sentence; Article 44, first sentence; Article 44, second sentence
    (rules/decree/part_8_duties_and_taxes.catala_en, line 2884).
    """
    if isinstance(goods, Temporary):
        return Present(temporary_import(items=goods.content).missing)
    if isinstance(goods, Vehicles_for_a_time):
        return Present(temporary_vehicle_import(vehicles=goods.content, as_of=as_of).missing)
    return None


def _duty_free_import_may_be_imported_for_a_time(
    missing_for_a_time: Present[tuple[Temporary_condition, ...]] | None,
) -> Present[bool] | None:
    """The import may be made for a time; absent for goods that stay.

    Article 43, first sentence; Article 44, first sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 2897).
    """
    if missing_for_a_time is not None:
        return Present(len(missing_for_a_time.value) == 0)
    return None


def duty_free_import(
    *,
    is_promoted_activity: bool,
    is_concession_activity: bool,
    goods: Import,
    approval: Import_approval,
    as_of: date,
    articles_39_to_42: Articles_39_to_42 | None = None,
) -> Duty_free_import:
    """Is this import free of duty, and on what conditions? And where it is for a time: may it be made?

    Encodes Article 44 (rules/decree/part_8_duties_and_taxes.catala_en:2760).

    Facts:
        is_promoted_activity: The business invests in a promoted activity of Annex 1.
        is_concession_activity: The business invests in a concession activity of Annex 3.
        goods: What is to be imported.
        approval: What the import is approved by.
        as_of: The date for which the question is asked.
        articles_39_to_42: Who gets the exemptions of Articles 39 to 42 (a reading of the text: Detail_Article_37 if not
            given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # Article 37, first sentence: Who gets the exemptions of Articles 39 to 42.
    if articles_39_to_42 is None:
        articles_39_to_42 = Articles_39_to_42.Detail_Article_37
    missing_by_article_37 = _duty_free_import_missing_by_article_37(
        goods,
        as_chosen("Duty_free_import.articles_39_to_42", articles_39_to_42),
        is_promoted_activity,
        is_concession_activity,
    )
    missing = _duty_free_import_missing(goods, approval, missing_by_article_37)
    # Article 37, first sentence; Article 38: The import is free of duty. There is no answer for goods that are imported
    # for a time.
    is_free_of_duty = len(missing) == 0
    missing_for_a_time = _duty_free_import_missing_for_a_time(goods, as_of)
    may_be_imported_for_a_time = _duty_free_import_may_be_imported_for_a_time(missing_for_a_time)
    return Duty_free_import(missing, is_free_of_duty, missing_for_a_time, may_be_imported_for_a_time)


class Decided_duty_free_import(Decision):
    """What `decide_duty_free_import` gives: of each output of `duty_free_import` a value, or why there is none."""

    __slots__ = ()

    @property
    def missing(self) -> Outcome[tuple[Import_condition, ...]]:
        """What is missing for the import to be free of duty. There is no answer for goods that are imported for a
        time.
        """
        return self._outcome("missing")

    @property
    def is_free_of_duty(self) -> Outcome[bool]:
        """The import is free of duty. There is no answer for goods that are imported for a time."""
        return self._outcome("is_free_of_duty")

    @property
    def missing_for_a_time(self) -> Outcome[Present[tuple[Temporary_condition, ...]] | None]:
        """What is missing for the import to be made for a time; absent for goods that stay."""
        return self._outcome("missing_for_a_time")

    @property
    def may_be_imported_for_a_time(self) -> Outcome[Present[bool] | None]:
        """The import may be made for a time; absent for goods that stay."""
        return self._outcome("may_be_imported_for_a_time")

    @staticmethod
    def _scope() -> Scope:
        return DUTY_FREE_IMPORT


def decide_duty_free_import(
    *,
    is_promoted_activity: bool,
    is_concession_activity: bool,
    goods: Import,
    approval: Import_approval,
    as_of: date,
    articles_39_to_42: Articles_39_to_42 | None = None,
) -> Decided_duty_free_import:
    """`duty_free_import` without exceptions (Article 44): an output that has no value is `Silent`, `Conflict` or
    `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = duty_free_import(
            is_promoted_activity=is_promoted_activity,
            is_concession_activity=is_concession_activity,
            goods=goods,
            approval=approval,
            as_of=as_of,
            articles_39_to_42=articles_39_to_42,
        )
    except Failure as failure:
        return Decided_duty_free_import.without(
            failure, is_promoted_activity, is_concession_activity, goods, approval, as_of, articles_39_to_42
        )
    return Decided_duty_free_import(
        found, is_promoted_activity, is_concession_activity, goods, approval, as_of, articles_39_to_42
    )


def _borrowing_initial_capital(
    source: Funding_source, business: Business, registered_capital: MoneyInLAK, paid: MoneyInLAK
) -> MoneyInLAK:
    """What is to be paid of the registered capital before the loan: nothing before one from overseas.

    rules/decree/part_8_duties_and_taxes.catala_en, lines 3008, 3013.
    """
    if source is Funding_source.Overseas:
        return 0  # Article 45, second sentence
    # Article 45, first sentence
    if isinstance(business, General):
        return part_2_registered_capital.capital_shares(
            sector=business.content, registered_capital=registered_capital
        ).initial_payment
    return part_2_registered_capital.concession_initial_payment(
        registered_capital=registered_capital, paid=paid
    ).least_initial_payment


def _borrowing_may_borrow(source: Funding_source, paid: MoneyInLAK, initial_capital: Reading[MoneyInLAK]) -> bool:
    """The Decree lets the enterprise borrow.

    rules/decree/part_8_duties_and_taxes.catala_en, lines 3029, 3034.
    """
    if source is Funding_source.Domestic:
        return paid >= initial_capital()  # Article 45, first sentence
    return True  # Article 45, second sentence


def borrowing(
    *, source: Funding_source, business: Business, registered_capital: MoneyInLAK, paid: MoneyInLAK
) -> Borrowing:
    """May my enterprise borrow money, and how much capital must be paid in before?

    Encodes Article 45 (rules/decree/part_8_duties_and_taxes.catala_en:2983).

    Facts:
        source: Where money is borrowed.
        business: What the enterprise invests in.
        registered_capital: The total registered capital (in hundredths of LAK).
        paid: What has been paid of it until the loan (in hundredths of LAK).

    Raises `Silent` where no rule gives a value and `Refused` where an assertion does not hold.
    """
    initial_capital = _borrowing_initial_capital(source, business, registered_capital, paid)
    may_borrow = _borrowing_may_borrow(source, paid, known(initial_capital))
    # Article 45, second sentence: By which rules the loan goes.
    loan_rules = (
        Loan_rules.Regulations_of_the_bank
        if source is Funding_source.Domestic
        else Loan_rules.Laws_of_the_Bank_of_Lao_PDR
    )
    if not paid >= 0:
        raise Refused("What is paid of a capital cannot be negative.").at(*_ARTICLE_45_LINE_3005)
    return Borrowing(initial_capital, may_borrow, loan_rules)


class Decided_borrowing(Decision):
    """What `decide_borrowing` gives: of each output of `borrowing` a value, or why there is none."""

    __slots__ = ()

    @property
    def initial_capital(self) -> Outcome[MoneyInLAK]:
        """What is to be paid of the registered capital before the loan: nothing before one from overseas (in
        hundredths of LAK).
        """
        return self._outcome("initial_capital")

    @property
    def may_borrow(self) -> Outcome[bool]:
        """The Decree lets the enterprise borrow."""
        return self._outcome("may_borrow")

    @property
    def loan_rules(self) -> Outcome[Loan_rules]:
        """By which rules the loan goes."""
        return self._outcome("loan_rules")

    @staticmethod
    def _scope() -> Scope:
        return BORROWING


def decide_borrowing(
    *, source: Funding_source, business: Business, registered_capital: MoneyInLAK, paid: MoneyInLAK
) -> Decided_borrowing:
    """`borrowing` without exceptions (Article 45): an output that has no value is `Silent` or `Refused`, and the
    reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = borrowing(source=source, business=business, registered_capital=registered_capital, paid=paid)
    except Failure as failure:
        return Decided_borrowing.without(failure, source, business, registered_capital, paid)
    return Decided_borrowing(found, source, business, registered_capital, paid)


def specific_incentive_level(*, receives_specific_incentive: bool) -> Specific_incentive_level:
    """Which level of promotion has an enterprise that receives a specific incentive?

    Encodes Article 46 (rules/decree/part_8_duties_and_taxes.catala_en:3072).

    Facts:
        receives_specific_incentive: The enterprise receives the specific incentive of Article 54 of the Investment
            Promotion Law.

    There is an answer for all facts.
    """
    # Article 46: The level of Annex 1; absent if this Article gives none.
    level = Present(investment_promotion_law.Promotion_level.Level_1) if receives_specific_incentive else None
    return Specific_incentive_level(level)


class Decided_specific_incentive_level(Decision):
    """What `decide_specific_incentive_level` gives: of each output of `specific_incentive_level` a value, or why
    there is none.
    """

    __slots__ = ()

    @property
    def level(self) -> Outcome[Present[investment_promotion_law.Promotion_level] | None]:
        """The level of Annex 1; absent if this Article gives none."""
        return self._outcome("level")

    @staticmethod
    def _scope() -> Scope:
        return SPECIFIC_INCENTIVE_LEVEL


def decide_specific_incentive_level(*, receives_specific_incentive: bool) -> Decided_specific_incentive_level:
    """`specific_incentive_level` without exceptions (Article 46): the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = specific_incentive_level(receives_specific_incentive=receives_specific_incentive)
    except Failure as failure:
        return Decided_specific_incentive_level.without(failure, receives_specific_incentive)
    return Decided_specific_incentive_level(found, receives_specific_incentive)


# What follows describes the scopes above to whatever gives reasons, reads facts from JSON or works out each output by
# itself: their rules once more, the conditions taken apart. Nobody who calls the functions need read it.

_ART31_P1 = Place(
    "Article 31, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 31. Promoted activities",
    ),
    "art31-p1",
    "In accordance with Article 49 of the Investment Promotion Law, the Ministry of Planning and Investment shall collaborate with relevant sectors at the central level to examine and create a detailed list of promoted activities and submit it to the government for approval.",
)

_ART32_P1 = Place(
    "Article 32, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 32. Investment promoted zone",
    ),
    "art32-p1",
    "The Ministry of Planning and Investment in collaboration with local authorities and relevant sectors at the central level examines and draws up a detailed list of investment protected zones in each period and submits it to the government for consideration and approval.",
)

_ARTICLE_32 = Place(
    "Article 32",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 32. Investment promoted zone",
    ),
    "",
    "",
)

PROMOTION_LIST_MAKING = Scope(
    "Promotion_list_making",
    function=promotion_list_making,
    inputs=(
        Input("subject", PROMOTION_LIST_TYPE, "Which list."),
        Input("submitted", OptionalOf(Date()), "The day on which the list was submitted to the government."),
        Input("as_of", Date(), "The date for which the question is asked."),
    ),
    bindings=(
        Binding(
            "partners",
            "partners",
            ListOf(LIST_PARTNER_TYPE),
            _promotion_list_making_partners,
            reads=("subject",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART31_P1,),
                            76,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            conditions=(
                                Condition(
                                    "subject with pattern Promoted_activities",
                                    ("subject",),
                                    lambda subject: subject is Promotion_list.Promoted_activities,
                                    (Value("subject", PROMOTION_LIST_TYPE, lambda subject: subject),),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART32_P1,),
                            81,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            conditions=(
                                Condition(
                                    "subject with pattern Promoted_zones",
                                    ("subject",),
                                    lambda subject: subject is Promotion_list.Promoted_zones,
                                    (Value("subject", PROMOTION_LIST_TYPE, lambda subject: subject),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "approved_by",
            "approved_by",
            administration.ACTOR_TYPE,
            lambda: administration.Actor.Government,
            term=Term(Rule(0, (_ART31_P1, _ART32_P1), 87, "rules/decree/part_8_duties_and_taxes.catala_en")),
        ),
        Binding(
            "submission",
            "submission",
            obligations.OBLIGATION_TYPE,
            _promotion_list_making_submission,
            reads=("submitted", "as_of"),
            term=Term(Rule(0, (_ART31_P1, _ART32_P1), 91, "rules/decree/part_8_duties_and_taxes.catala_en")),
            certain=False,
        ),
    ),
    outputs=("partners", "approved_by", "submission"),
    type=PROMOTION_LIST_MAKING_TYPE,
    doc="Who draws up the list of promoted activities or of promoted zones, with whom, and who approves it?",
    places=(_ARTICLE_32,),
)

_ART33_P1 = Place(
    "Article 33, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 33. Tax incentives",
    ),
    "art33-p1",
    "The investment in promoted activities and investment promoted zones as set out in Annex 1 and 2 of this Decree shall be exempted from profit tax as defined in Article 51 of the Investment Promotion Law.",
)

_ART33_P2_A = Place(
    "Article 33, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 33. Tax incentives",
    ),
    "art33-p2-a",
    "The incentive and duration of profit tax exemption is determined in the concession or enterprise certificates.",
)

_ART33_P2_B = Place(
    "Article 33, third sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 33. Tax incentives",
    ),
    "art33-p2-b",
    "The duration for profit tax exemption starts from the date the company generates revenue.",
)

_ARTICLE_33 = Place(
    "Article 33",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 33. Tax incentives",
    ),
    "",
    "",
)

EXEMPTION_PERIOD = Scope(
    "Exemption_period",
    function=exemption_period,
    inputs=(
        Input("begins", OptionalOf(Date()), "The first day of the exemption, if it is known."),
        Input("years_source", YEARS_SOURCE_TYPE, "Where the number of years is taken from."),
        Input("as_of", Date(), "The date for which the question is asked."),
    ),
    bindings=(
        Binding(
            "years",
            "years",
            Integer(),
            _exemption_period_years,
            reads=("years_source",),
            term=Term(
                Rule(
                    0,
                    (_ART33_P1, _ART33_P2_A),
                    252,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    asks=(
                        Asked(
                            investment_promotion_law.REPORTED_EXEMPTION_YEARS,
                            lambda years_source: (
                                None
                                if isinstance(years_source, Certificate)
                                else Present((years_source.content.level, years_source.content.zone))
                            ),
                            inputs=("level", "zone"),
                            outputs=("years",),
                            reads=("years_source",),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "is_by_certificate",
            "is_by_certificate",
            Boolean(),
            lambda years_source: isinstance(years_source, Certificate),
            reads=("years_source",),
            term=Term(Rule(0, (_ART33_P2_A,), 262, "rules/decree/part_8_duties_and_taxes.catala_en")),
        ),
        Binding(
            "last_day",
            "last_day",
            OptionalOf(Date()),
            _exemption_period_last_day,
            reads=("begins", "years"),
            term=Term(
                Rule(
                    0,
                    (_ART33_P2_A, _ART33_P2_B),
                    269,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("years",),
                ),
            ),
        ),
        Binding(
            "stands",
            "stands",
            EXEMPTION_STATE_TYPE,
            _exemption_period_stands,
            reads=("begins", "as_of", "last_day"),
            term=Term(
                Rule(
                    0,
                    (_ART33_P2_A, _ART33_P2_B),
                    276,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("last_day",),
                ),
            ),
        ),
    ),
    outputs=("years", "is_by_certificate", "last_day", "stands"),
    type=EXEMPTION_PERIOD_TYPE,
    assertions=(
        Assertion(
            "A certificate cannot determine an exemption of no years, or of fewer.",
            lambda years: years > 0,
            (_ARTICLE_33,),
            247,
            "rules/decree/part_8_duties_and_taxes.catala_en",
            reads=("years",),
            conditions=(
                Condition(
                    "years > 0", ("years",), lambda years: years > 0, (Value("years", Integer(), lambda years: years),)
                ),
            ),
            uses=("years",),
        ),
    ),
    doc="From which day to which does an exemption from profit tax run, and is it over?",
    places=(_ARTICLE_33,),
)

PROFIT_TAX_ENTITLEMENT = Scope(
    "Profit_tax_entitlement",
    function=profit_tax_entitlement,
    inputs=(
        Input("is_promoted_activity", Boolean(), "The activity is a promoted activity of Annex 1."),
        Input("is_in_promoted_zone", Boolean(), "The place of the investment lies in a promoted zone of Annex 2."),
        Input(
            "activity_and_zone",
            ACTIVITY_AND_ZONE_TYPE,
            "Which investment is exempt.",
            required=False,
            reading=ReadingChoice("Profit_tax_entitlement.activity_and_zone", "Both", (_ART33_P1,)),
        ),
    ),
    bindings=(
        Binding(
            "activity_and_zone",
            "activity_and_zone",
            ACTIVITY_AND_ZONE_TYPE,
            lambda given: Activity_and_zone.Both if given is None else given,
            term=Term(Rule(0, (_ART33_P1,), 285, "rules/decree/part_8_duties_and_taxes.catala_en")),
            certain=False,
            context="activity_and_zone",
            reading="Profit_tax_entitlement.activity_and_zone",
        ),
        Binding(
            "is_entitled",
            "is_entitled",
            Boolean(),
            _profit_tax_entitlement_is_entitled,
            reads=("activity_and_zone", "is_promoted_activity", "is_in_promoted_zone"),
            plain=("activity_and_zone",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART33_P1,),
                            288,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            conditions=(
                                Condition(
                                    "activity_and_zone with pattern Both",
                                    ("activity_and_zone",),
                                    lambda activity_and_zone: activity_and_zone() is Activity_and_zone.Both,
                                    (
                                        Value(
                                            "activity_and_zone",
                                            ACTIVITY_AND_ZONE_TYPE,
                                            lambda activity_and_zone: activity_and_zone(),
                                        ),
                                    ),
                                ),
                            ),
                            uses=("activity_and_zone",),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART33_P1,),
                            293,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            conditions=(
                                Condition(
                                    "activity_and_zone with pattern Either",
                                    ("activity_and_zone",),
                                    lambda activity_and_zone: activity_and_zone() is Activity_and_zone.Either,
                                    (
                                        Value(
                                            "activity_and_zone",
                                            ACTIVITY_AND_ZONE_TYPE,
                                            lambda activity_and_zone: activity_and_zone(),
                                        ),
                                    ),
                                ),
                            ),
                            uses=("activity_and_zone",),
                        ),
                    ),
                ),
            ),
        ),
    ),
    outputs=("is_entitled",),
    type=PROFIT_TAX_ENTITLEMENT_TYPE,
    doc="Is the investment one that is exempt from profit tax?",
    places=(_ARTICLE_33,),
)

PROFIT_TAX_EXEMPTION = Scope(
    "Profit_tax_exemption",
    function=profit_tax_exemption,
    inputs=(
        Input("is_promoted_activity", Boolean(), "The activity is a promoted activity of Annex 1."),
        Input("is_in_promoted_zone", Boolean(), "The place of the investment lies in a promoted zone of Annex 2."),
        Input("years_source", YEARS_SOURCE_TYPE, "Where the number of years is taken from."),
        Input("first_revenue", OptionalOf(Date()), "The day on which the company first generated revenue."),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "Profit_tax_entitlement.activity_and_zone",
            ACTIVITY_AND_ZONE_TYPE,
            "Which investment is exempt.",
            required=False,
            parameter="profit_tax_entitlement__activity_and_zone",
            reading=ReadingChoice("Profit_tax_entitlement.activity_and_zone", "Both", (_ART33_P1,)),
        ),
    ),
    bindings=(
        Subscope(
            "entitlement",
            PROFIT_TAX_ENTITLEMENT,
            lambda is_promoted_activity, is_in_promoted_zone, profit_tax_entitlement__activity_and_zone: (
                profit_tax_entitlement(
                    is_promoted_activity=is_promoted_activity,
                    is_in_promoted_zone=is_in_promoted_zone,
                    activity_and_zone=profit_tax_entitlement__activity_and_zone,
                )
            ),
            inputs=(
                SubscopeInput(
                    "is_promoted_activity",
                    lambda is_promoted_activity: is_promoted_activity,
                    reads=("is_promoted_activity",),
                    term=Term(Rule(0, (_ART33_P1,), 299, "rules/decree/part_8_duties_and_taxes.catala_en")),
                ),
                SubscopeInput(
                    "is_in_promoted_zone",
                    lambda is_in_promoted_zone: is_in_promoted_zone,
                    reads=("is_in_promoted_zone",),
                    term=Term(Rule(0, (_ART33_P1,), 302, "rules/decree/part_8_duties_and_taxes.catala_en")),
                ),
                SubscopeInput("activity_and_zone", handed_on, reads=("Profit_tax_entitlement.activity_and_zone",)),
            ),
            reads=("is_promoted_activity", "is_in_promoted_zone", "Profit_tax_entitlement.activity_and_zone"),
        ),
        Subscope(
            "period",
            EXEMPTION_PERIOD,
            lambda first_revenue, years_source, as_of: exemption_period(
                begins=first_revenue, years_source=years_source, as_of=as_of
            ),
            inputs=(
                SubscopeInput(
                    "begins",
                    lambda first_revenue: first_revenue,
                    reads=("first_revenue",),
                    term=Term(Rule(0, (_ART33_P2_B,), 308, "rules/decree/part_8_duties_and_taxes.catala_en")),
                ),
                SubscopeInput(
                    "years_source",
                    lambda years_source: years_source,
                    reads=("years_source",),
                    term=Term(Rule(0, (_ART33_P2_A,), 311, "rules/decree/part_8_duties_and_taxes.catala_en")),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(Rule(0, (_ART33_P2_B,), 314, "rules/decree/part_8_duties_and_taxes.catala_en")),
                ),
            ),
            reads=("first_revenue", "years_source", "as_of"),
            certain=False,
        ),
        Binding(
            "is_entitled",
            "is_entitled",
            Boolean(),
            lambda entitlement: entitlement.is_entitled,
            reads=("entitlement",),
            term=Term(
                Rule(
                    0,
                    (_ART33_P1,),
                    305,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("entitlement.is_entitled",),
                ),
            ),
        ),
        Binding(
            "years",
            "years",
            Integer(),
            lambda is_entitled, period: period().years if is_entitled else 0,
            reads=("is_entitled", "period"),
            term=Term(
                Rule(
                    0,
                    (_ART33_P1, _ART33_P2_A),
                    318,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("is_entitled", "period.years"),
                ),
            ),
            certain=False,
        ),
        Binding(
            "is_by_certificate",
            "is_by_certificate",
            Boolean(),
            lambda period: period().is_by_certificate,
            reads=("period",),
            term=Term(
                Rule(
                    0,
                    (_ART33_P2_A,),
                    321,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("period.is_by_certificate",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "begins",
            "begins",
            OptionalOf(Date()),
            lambda is_entitled, first_revenue: first_revenue if is_entitled else None,
            reads=("is_entitled", "first_revenue"),
            term=Term(
                Rule(0, (_ART33_P2_B,), 324, "rules/decree/part_8_duties_and_taxes.catala_en", uses=("is_entitled",))
            ),
        ),
        Binding(
            "last_day",
            "last_day",
            OptionalOf(Date()),
            lambda is_entitled, period: period().last_day if is_entitled else None,
            reads=("is_entitled", "period"),
            term=Term(
                Rule(
                    0,
                    (_ART33_P2_A, _ART33_P2_B),
                    328,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("is_entitled", "period.last_day"),
                ),
            ),
            certain=False,
        ),
        Binding(
            "stands",
            "stands",
            EXEMPTION_STATE_TYPE,
            lambda is_entitled, period: period().stands if is_entitled else Exemption_state.No_exemption,
            reads=("is_entitled", "period"),
            term=Term(
                Rule(
                    0,
                    (_ART33_P1, _ART33_P2_B),
                    332,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("is_entitled", "period.stands"),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("is_entitled", "years", "is_by_certificate", "begins", "last_day", "stands"),
    type=PROFIT_TAX_EXEMPTION_TYPE,
    doc="Is my investment exempt from profit tax, from which day, until which, and is it still?",
    places=(_ARTICLE_33,),
)

_ART34_P1 = Place(
    "Article 34, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 34. Profit tax exemption for the production activities of new products, research and new technology development",
    ),
    "art34-p1",
    "Production activities of new products refer to the production and processing of raw materials within the country to produce a new product under a new brand by using a new process and technology in the production and processing stage.",
)

_ART34_P2 = Place(
    "Article 34, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 34. Profit tax exemption for the production activities of new products, research and new technology development",
    ),
    "art34-p2",
    "The modern process and technology as well as the new products shall be approved and certified in terms of their quality and international standard (ISO or any internationally used standard) by relevant organizations.",
)

_ARTICLE_34 = Place(
    "Article 34",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 34. Profit tax exemption for the production activities of new products, research and new technology development",
    ),
    "",
    "",
)

NEW_PRODUCT_ACTIVITY = Scope(
    "New_product_activity",
    function=new_product_activity,
    inputs=(
        Input("processes_within_the_country", Boolean(), "Raw materials are processed within the country."),
        Input("makes_new_product", Boolean(), "A new product comes of it."),
        Input("has_new_brand", Boolean(), "The product bears a new brand."),
        Input(
            "uses_new_process",
            Boolean(),
            "A new process and technology is used in the production and processing stage.",
        ),
        Input(
            "process_is_certified",
            Boolean(),
            "A relevant organization approved and certified the process and technology in quality and by an international standard (ISO or another that is internationally used).",
        ),
        Input(
            "products_are_certified",
            Boolean(),
            "A relevant organization approved and certified the products in the same way.",
        ),
    ),
    bindings=(
        Binding(
            "missing",
            "missing",
            ListOf(NEW_PRODUCT_FEATURE_TYPE),
            _new_product_activity_missing,
            reads=("processes_within_the_country", "makes_new_product", "has_new_brand", "uses_new_process"),
            term=Term(Rule(0, (_ART34_P1,), 545, "rules/decree/part_8_duties_and_taxes.catala_en")),
        ),
        Binding(
            "is_new_product_activity",
            "is_new_product_activity",
            Boolean(),
            lambda missing: len(missing) == 0,
            reads=("missing",),
            term=Term(Rule(0, (_ART34_P1,), 552, "rules/decree/part_8_duties_and_taxes.catala_en", uses=("missing",))),
        ),
        Binding(
            "to_be_certified",
            "to_be_certified",
            ListOf(CERTIFIED_SUBJECT_TYPE),
            _new_product_activity_to_be_certified,
            reads=("is_new_product_activity", "process_is_certified", "products_are_certified"),
            term=Term(
                Rule(
                    0,
                    (_ART34_P2,),
                    555,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("is_new_product_activity",),
                ),
            ),
        ),
    ),
    outputs=("missing", "is_new_product_activity", "to_be_certified"),
    type=NEW_PRODUCT_ACTIVITY_TYPE,
    doc="Is my activity a production of new products, and is it certified?",
    places=(_ARTICLE_34,),
)

_ART34_P4_A = Place(
    "Article 34, fifth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 34. Profit tax exemption for the production activities of new products, research and new technology development",
    ),
    "art34-p4-a",
    "Research and new technology development refer to the investment activity in the construction research centers and laboratories, scientific testing centers to develop and invent new products as goods.",
)

RESEARCH_ACTIVITY = Scope(
    "Research_activity",
    function=research_activity,
    inputs=(
        Input("facility", RESEARCH_FACILITY_TYPE, "What is built."),
        Input("develops_new_goods", Boolean(), "It is built to develop and invent new products as goods."),
    ),
    bindings=(
        Binding(
            "is_research",
            "is_research",
            Boolean(),
            lambda develops_new_goods, facility: (
                develops_new_goods
                and (
                    facility is Research_facility.Research_center
                    or facility is Research_facility.Laboratory
                    or facility is Research_facility.Scientific_testing_center
                )
            ),
            reads=("develops_new_goods", "facility"),
            term=Term(Rule(0, (_ART34_P4_A,), 563, "rules/decree/part_8_duties_and_taxes.catala_en")),
        ),
    ),
    outputs=("is_research",),
    type=RESEARCH_ACTIVITY_TYPE,
    doc="Is my investment one in research and new technology development?",
    places=(_ARTICLE_34,),
)

_ART34_P3_A = Place(
    "Article 34, third sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 34. Profit tax exemption for the production activities of new products, research and new technology development",
    ),
    "art34-p3-a",
    "The duration of the tax exemption for the production activities of new products start from the year the profit is made.",
)

_ART34_P4_B = Place(
    "Article 34, sixth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 34. Profit tax exemption for the production activities of new products, research and new technology development",
    ),
    "art34-p4-b",
    "The duration of the profit tax exemption for the production activity of new goods shall start from the date profit is made.",
)

_ART34_P3_B = Place(
    "Article 34, fourth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 34. Profit tax exemption for the production activities of new products, research and new technology development",
    ),
    "art34-p3-b",
    "In the event the operations have not been certified within three (3) years, the duration of profit tax exemption shall start from the date of business operation.",
)

INNOVATION_EXEMPTION = Scope(
    "Innovation_exemption",
    function=innovation_exemption,
    inputs=(
        Input("activity", INNOVATION_TYPE, "The activity."),
        Input("operation_begun", Date(), "The day on which business operation began."),
        Input("profit", OptionalOf(PROFIT_MADE_TYPE), "The profit that was made first, if one was made."),
        Input("years_source", YEARS_SOURCE_TYPE, "Where the number of years is taken from."),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "year_or_date",
            YEAR_OR_DATE_TYPE,
            'Whether "year" and "date" mean two things.',
            required=False,
            reading=ReadingChoice("Innovation_exemption.year_or_date", "As_each_says", (_ART34_P3_A, _ART34_P4_B)),
        ),
        Input(
            "three_years",
            THREE_YEARS_TYPE,
            "From when the three years for the certificate run.",
            required=False,
            reading=ReadingChoice("Innovation_exemption.three_years", "From_business_operation", (_ART34_P3_B,)),
        ),
    ),
    bindings=(
        Binding(
            "year_or_date",
            "year_or_date",
            YEAR_OR_DATE_TYPE,
            lambda given: Year_or_date.As_each_says if given is None else given,
            term=Term(Rule(0, (_ART34_P3_A, _ART34_P4_B), 588, "rules/decree/part_8_duties_and_taxes.catala_en")),
            certain=False,
            context="year_or_date",
            reading="Innovation_exemption.year_or_date",
        ),
        Binding(
            "three_years",
            "three_years",
            THREE_YEARS_TYPE,
            lambda given: Three_years.From_business_operation if given is None else given,
            term=Term(Rule(0, (_ART34_P3_B,), 591, "rules/decree/part_8_duties_and_taxes.catala_en")),
            certain=False,
            context="three_years",
            reading="Innovation_exemption.three_years",
        ),
        Binding(
            "begins_with_year",
            "begins_with_year",
            Boolean(),
            _innovation_exemption_begins_with_year,
            reads=("year_or_date", "activity"),
            plain=("year_or_date",),
            term=Term(
                Rule(
                    0,
                    (_ART34_P3_A, _ART34_P4_B),
                    595,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("year_or_date",),
                ),
            ),
        ),
        Binding(
            "by_profit",
            "by_profit",
            OptionalOf(Date()),
            _innovation_exemption_by_profit,
            reads=("profit", "begins_with_year"),
            term=Term(
                Rule(
                    0,
                    (_ART34_P3_A, _ART34_P4_B),
                    603,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("begins_with_year",),
                ),
            ),
        ),
        Binding(
            "certificate_due",
            "certificate_due",
            OptionalOf(Date()),
            _innovation_exemption_certificate_due,
            reads=("activity", "three_years", "operation_begun", "profit"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART34_P3_B,),
                            610,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            conditions=(
                                Condition(
                                    "activity with pattern New_products",
                                    ("activity",),
                                    lambda activity: isinstance(activity, New_products),
                                    (Value("activity", INNOVATION_TYPE, lambda activity: activity),),
                                ),
                                Condition(
                                    "three_years with pattern From_business_operation",
                                    ("activity", "three_years"),
                                    lambda activity, three_years: (
                                        isinstance(activity, New_products)
                                        and three_years() is Three_years.From_business_operation
                                    ),
                                    (
                                        Value(
                                            "three_years", THREE_YEARS_TYPE, lambda activity, three_years: three_years()
                                        ),
                                    ),
                                ),
                            ),
                            uses=("three_years",),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART34_P3_B,),
                            616,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            conditions=(
                                Condition(
                                    "activity with pattern New_products",
                                    ("activity",),
                                    lambda activity: isinstance(activity, New_products),
                                    (Value("activity", INNOVATION_TYPE, lambda activity: activity),),
                                ),
                                Condition(
                                    "three_years with pattern From_profit",
                                    ("activity", "three_years"),
                                    lambda activity, three_years: (
                                        isinstance(activity, New_products) and three_years() is Three_years.From_profit
                                    ),
                                    (
                                        Value(
                                            "three_years", THREE_YEARS_TYPE, lambda activity, three_years: three_years()
                                        ),
                                    ),
                                ),
                            ),
                            uses=("three_years",),
                        ),
                    ),
                    Term(
                        Rule(
                            2,
                            (_ART34_P4_B,),
                            626,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            conditions=(
                                Condition(
                                    "activity with pattern Research",
                                    ("activity",),
                                    lambda activity: isinstance(activity, Research),
                                    (Value("activity", INNOVATION_TYPE, lambda activity: activity),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "certification",
            "certification",
            obligations.OBLIGATION_TYPE,
            _innovation_exemption_certification,
            reads=("activity", "three_years", "operation_begun", "profit", "certificate_due", "as_of"),
            term=Term(
                Rule(
                    0,
                    (_ART34_P2, _ART34_P3_B),
                    665,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("three_years", "certificate_due"),
                ),
            ),
            certain=False,
        ),
        Binding(
            "begins",
            "begins",
            OptionalOf(Date()),
            _innovation_exemption_begins,
            reads=("activity", "certification", "by_profit", "operation_begun"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART34_P3_A, _ART34_P3_B),
                            632,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            conditions=(
                                Condition(
                                    "activity with pattern New_products",
                                    ("activity",),
                                    lambda activity: isinstance(activity, New_products),
                                    (Value("activity", INNOVATION_TYPE, lambda activity: activity),),
                                ),
                            ),
                            uses=("certification", "by_profit"),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART34_P4_B,),
                            642,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            conditions=(
                                Condition(
                                    "activity with pattern Research",
                                    ("activity",),
                                    lambda activity: isinstance(activity, Research),
                                    (Value("activity", INNOVATION_TYPE, lambda activity: activity),),
                                ),
                            ),
                            uses=("by_profit",),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Subscope(
            "period",
            EXEMPTION_PERIOD,
            lambda begins, years_source, as_of: exemption_period(
                begins=begins(), years_source=years_source, as_of=as_of
            ),
            inputs=(
                SubscopeInput(
                    "begins",
                    lambda begins: begins(),
                    reads=("begins",),
                    term=Term(
                        Rule(
                            0,
                            (_ART34_P3_A, _ART34_P3_B, _ART34_P4_B),
                            649,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            uses=("begins",),
                        ),
                    ),
                ),
                SubscopeInput(
                    "years_source",
                    lambda years_source: years_source,
                    reads=("years_source",),
                    term=Term(Rule(0, (_ART33_P2_A,), 652, "rules/decree/part_8_duties_and_taxes.catala_en")),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(Rule(0, (_ART33_P2_A,), 655, "rules/decree/part_8_duties_and_taxes.catala_en")),
                ),
            ),
            reads=("begins", "years_source", "as_of"),
            certain=False,
        ),
        Binding(
            "last_day",
            "last_day",
            OptionalOf(Date()),
            lambda period: period().last_day,
            reads=("period",),
            term=Term(
                Rule(
                    0, (_ART33_P2_A,), 658, "rules/decree/part_8_duties_and_taxes.catala_en", uses=("period.last_day",)
                ),
            ),
            certain=False,
        ),
        Binding(
            "stands",
            "stands",
            EXEMPTION_STATE_TYPE,
            lambda period: period().stands,
            reads=("period",),
            term=Term(
                Rule(0, (_ART33_P2_A,), 661, "rules/decree/part_8_duties_and_taxes.catala_en", uses=("period.stands",))
            ),
            certain=False,
        ),
    ),
    outputs=("certificate_due", "begins", "last_day", "stands", "certification"),
    type=INNOVATION_EXEMPTION_TYPE,
    assertions=(
        Assertion(
            "A profit lies in its year: its day cannot be before the year begins.",
            _innovation_exemption_assertion_1,
            (_ARTICLE_34,),
            575,
            "rules/decree/part_8_duties_and_taxes.catala_en",
            reads=("profit",),
            conditions=(
                Condition(
                    "match profit with pattern -- Present content made: made.on_day >= made.year_begins -- Absent: true",
                    ("profit",),
                    lambda profit: profit.value.on_day >= profit.value.year_begins if profit is not None else True,
                    (Value("profit", OptionalOf(PROFIT_MADE_TYPE), lambda profit: profit),),
                ),
            ),
        ),
        Assertion(
            "A profit cannot be made before business operation began.",
            _innovation_exemption_assertion_2,
            (_ARTICLE_34,),
            581,
            "rules/decree/part_8_duties_and_taxes.catala_en",
            reads=("profit", "operation_begun"),
            conditions=(
                Condition(
                    "match profit with pattern -- Present content made: made.on_day >= operation_begun -- Absent: true",
                    ("profit", "operation_begun"),
                    lambda profit, operation_begun: (
                        profit.value.on_day >= operation_begun if profit is not None else True
                    ),
                    (
                        Value("profit", OptionalOf(PROFIT_MADE_TYPE), lambda profit, operation_begun: profit),
                        Value("operation_begun", Date(), lambda profit, operation_begun: operation_begun),
                    ),
                ),
            ),
        ),
    ),
    doc="From which day to which is the production of new products, or research, exempt from profit tax?",
    places=(_ARTICLE_34,),
)

_ART35_P1_A = Place(
    "Article 35",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 35. Profit tax exemption for reinvested profit",
    ),
    "art35-p1-a",
    "Any enterprise that is operating beyond the profit tax exemption period and uses the net profit after clearing annual profit tax for the purpose of reinvesting in additional activities or extending business activities",
)

_ARTICLE_35 = Place(
    "Article 35",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 35. Profit tax exemption for reinvested profit",
    ),
    "",
    "",
)

REINVESTMENT_ENTITLEMENT = Scope(
    "Reinvestment_entitlement",
    function=reinvestment_entitlement,
    inputs=(
        Input(
            "exemption_ended",
            OptionalOf(Date()),
            "The last day of the enterprise's exemption from profit tax, if it had one.",
        ),
        Input(
            "tax_is_cleared",
            Boolean(),
            "The annual profit tax of the year whose profit is reinvested has been cleared.",
        ),
        Input("reinvested_on", Date(), "The day of the reinvestment."),
        Input("purpose", REINVESTMENT_PURPOSE_TYPE, "What it is used for."),
    ),
    bindings=(
        Binding(
            "is_entitled",
            "is_entitled",
            Boolean(),
            _reinvestment_entitlement_is_entitled,
            reads=("exemption_ended", "reinvested_on", "tax_is_cleared", "purpose"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART35_P1_A,),
                            854,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            conditions=(
                                Condition(
                                    "exemption_ended with pattern Present content last",
                                    ("exemption_ended",),
                                    lambda exemption_ended: exemption_ended is not None,
                                    (
                                        Value(
                                            "exemption_ended",
                                            OptionalOf(Date()),
                                            lambda exemption_ended: exemption_ended,
                                        ),
                                    ),
                                ),
                                Condition(
                                    "reinvested_on > last",
                                    ("exemption_ended", "reinvested_on"),
                                    lambda exemption_ended, reinvested_on: (
                                        exemption_ended is not None and reinvested_on > exemption_ended.value
                                    ),
                                    (
                                        Value(
                                            "reinvested_on",
                                            Date(),
                                            lambda exemption_ended, reinvested_on: reinvested_on,
                                        ),
                                        Value(
                                            "last",
                                            Date(),
                                            lambda exemption_ended, reinvested_on: (
                                                exemption_ended.value
                                                if exemption_ended is not None
                                                else impossible("the case was tested before", _ARTICLE_35_LINE_855)
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART35_P1_A,),
                            860,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            conditions=(
                                Condition(
                                    "exemption_ended with pattern Present content last",
                                    ("exemption_ended",),
                                    lambda exemption_ended: exemption_ended is not None,
                                    (
                                        Value(
                                            "exemption_ended",
                                            OptionalOf(Date()),
                                            lambda exemption_ended: exemption_ended,
                                        ),
                                    ),
                                ),
                                Condition(
                                    "reinvested_on <= last",
                                    ("exemption_ended", "reinvested_on"),
                                    lambda exemption_ended, reinvested_on: (
                                        exemption_ended is not None and reinvested_on <= exemption_ended.value
                                    ),
                                    (
                                        Value(
                                            "reinvested_on",
                                            Date(),
                                            lambda exemption_ended, reinvested_on: reinvested_on,
                                        ),
                                        Value(
                                            "last",
                                            Date(),
                                            lambda exemption_ended, reinvested_on: (
                                                exemption_ended.value
                                                if exemption_ended is not None
                                                else impossible("the case was tested before", _ARTICLE_35_LINE_861)
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("is_entitled",),
    type=REINVESTMENT_ENTITLEMENT_TYPE,
    doc="Is profit tax exempt at all because I reinvest my profit?",
    places=(_ARTICLE_35,),
)

_ART35_P1_B = Place(
    "Article 35",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 35. Profit tax exemption for reinvested profit",
    ),
    "art35-p1-b",
    "will be exempted from the profit tax in the following year within one year period",
)

REINVESTMENT_YEAR = Scope(
    "Reinvestment_year",
    function=reinvestment_year,
    inputs=(
        Input("year_closed", Date(), "The closing of the financial year whose profit is reinvested."),
        Input("reinvested_on", Date(), "The day of the reinvestment."),
        Input(
            "following_year",
            FOLLOWING_YEAR_TYPE,
            "Which year is the following one.",
            required=False,
            reading=ReadingChoice("Reinvestment_year.following_year", "After_closing", (_ART35_P1_B,)),
        ),
    ),
    bindings=(
        Binding(
            "following_year",
            "following_year",
            FOLLOWING_YEAR_TYPE,
            lambda given: Following_year.After_closing if given is None else given,
            term=Term(Rule(0, (_ART35_P1_B,), 870, "rules/decree/part_8_duties_and_taxes.catala_en")),
            certain=False,
            context="following_year",
            reading="Reinvestment_year.following_year",
        ),
        Binding(
            "exempt_from",
            "exempt_from",
            Date(),
            _reinvestment_year_exempt_from,
            reads=("following_year", "year_closed", "reinvested_on"),
            plain=("following_year",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART35_P1_B,),
                            873,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            conditions=(
                                Condition(
                                    "following_year with pattern After_closing",
                                    ("following_year",),
                                    lambda following_year: following_year() is Following_year.After_closing,
                                    (
                                        Value(
                                            "following_year",
                                            FOLLOWING_YEAR_TYPE,
                                            lambda following_year: following_year(),
                                        ),
                                    ),
                                ),
                            ),
                            uses=("following_year",),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART35_P1_B,),
                            878,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            conditions=(
                                Condition(
                                    "following_year with pattern After_reinvestment",
                                    ("following_year",),
                                    lambda following_year: following_year() is Following_year.After_reinvestment,
                                    (
                                        Value(
                                            "following_year",
                                            FOLLOWING_YEAR_TYPE,
                                            lambda following_year: following_year(),
                                        ),
                                    ),
                                ),
                            ),
                            uses=("following_year",),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "exempt_until",
            "exempt_until",
            Date(),
            lambda exempt_from: days_before(
                years_after(exempt_from, 1, rounding="up", at=_ARTICLE_35_LINE_883), 1, at=_ARTICLE_35_LINE_883
            ),
            reads=("exempt_from",),
            term=Term(
                Rule(0, (_ART35_P1_B,), 883, "rules/decree/part_8_duties_and_taxes.catala_en", uses=("exempt_from",))
            ),
        ),
    ),
    outputs=("exempt_from", "exempt_until"),
    type=REINVESTMENT_YEAR_TYPE,
    doc="In which year is profit tax exempt because profit is reinvested?",
    places=(_ARTICLE_35,),
)

_ART35_P1_C = Place(
    "Article 35",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 35. Profit tax exemption for reinvested profit",
    ),
    "art35-p1-c",
    "based on the profit rate used to reinvest compared to the actual capital available at the closing of the financial year.",
)

REINVESTED_PROFIT_EXEMPTION = Scope(
    "Reinvested_profit_exemption",
    function=reinvested_profit_exemption,
    inputs=(
        Input(
            "exemption_ended",
            OptionalOf(Date()),
            "The last day of the enterprise's exemption from profit tax, if it had one.",
        ),
        Input("year_closed", Date(), "The closing of the financial year whose profit is reinvested."),
        Input("net_profit", MoneyIn("LAK", 2), "The net profit of that year, after profit tax."),
        Input("tax_is_cleared", Boolean(), "The annual profit tax of that year has been cleared."),
        Input("reinvested", MoneyIn("LAK", 2), "What was reinvested of the net profit."),
        Input("reinvested_on", Date(), "The day of the reinvestment."),
        Input("purpose", REINVESTMENT_PURPOSE_TYPE, "What it is used for."),
        Input("actual_capital", MoneyIn("LAK", 2), "The actual capital at the closing of the financial year."),
        Input(
            "exempt_share_read",
            EXEMPT_SHARE_READ_TYPE,
            "Which part of the profit tax of the year is exempt.",
            required=False,
            reading=ReadingChoice(
                "Reinvested_profit_exemption.exempt_share_read", "Reinvested_to_capital", (_ART35_P1_C,)
            ),
        ),
        Input(
            "Reinvestment_year.following_year",
            FOLLOWING_YEAR_TYPE,
            "Which year is the following one.",
            required=False,
            parameter="reinvestment_year__following_year",
            reading=ReadingChoice("Reinvestment_year.following_year", "After_closing", (_ART35_P1_B,)),
        ),
    ),
    bindings=(
        Binding(
            "exempt_share_read",
            "exempt_share_read",
            EXEMPT_SHARE_READ_TYPE,
            lambda given: Exempt_share_read.Reinvested_to_capital if given is None else given,
            term=Term(Rule(0, (_ART35_P1_C,), 897, "rules/decree/part_8_duties_and_taxes.catala_en")),
            certain=False,
            context="exempt_share_read",
            reading="Reinvested_profit_exemption.exempt_share_read",
        ),
        Subscope(
            "entitlement",
            REINVESTMENT_ENTITLEMENT,
            lambda exemption_ended, tax_is_cleared, reinvested_on, purpose: reinvestment_entitlement(
                exemption_ended=exemption_ended,
                tax_is_cleared=tax_is_cleared,
                reinvested_on=reinvested_on,
                purpose=purpose,
            ),
            inputs=(
                SubscopeInput(
                    "exemption_ended",
                    lambda exemption_ended: exemption_ended,
                    reads=("exemption_ended",),
                    term=Term(Rule(0, (_ART35_P1_A,), 900, "rules/decree/part_8_duties_and_taxes.catala_en")),
                ),
                SubscopeInput(
                    "tax_is_cleared",
                    lambda tax_is_cleared: tax_is_cleared,
                    reads=("tax_is_cleared",),
                    term=Term(Rule(0, (_ART35_P1_A,), 903, "rules/decree/part_8_duties_and_taxes.catala_en")),
                ),
                SubscopeInput(
                    "reinvested_on",
                    lambda reinvested_on: reinvested_on,
                    reads=("reinvested_on",),
                    term=Term(Rule(0, (_ART35_P1_A,), 906, "rules/decree/part_8_duties_and_taxes.catala_en")),
                ),
                SubscopeInput(
                    "purpose",
                    lambda purpose: purpose,
                    reads=("purpose",),
                    term=Term(Rule(0, (_ART35_P1_A,), 909, "rules/decree/part_8_duties_and_taxes.catala_en")),
                ),
            ),
            reads=("exemption_ended", "tax_is_cleared", "reinvested_on", "purpose"),
            certain=False,
        ),
        Subscope(
            "following",
            REINVESTMENT_YEAR,
            lambda year_closed, reinvested_on, reinvestment_year__following_year: reinvestment_year(
                year_closed=year_closed, reinvested_on=reinvested_on, following_year=reinvestment_year__following_year
            ),
            inputs=(
                SubscopeInput(
                    "year_closed",
                    lambda year_closed: year_closed,
                    reads=("year_closed",),
                    term=Term(Rule(0, (_ART35_P1_B,), 939, "rules/decree/part_8_duties_and_taxes.catala_en")),
                ),
                SubscopeInput(
                    "reinvested_on",
                    lambda reinvested_on: reinvested_on,
                    reads=("reinvested_on",),
                    term=Term(Rule(0, (_ART35_P1_B,), 942, "rules/decree/part_8_duties_and_taxes.catala_en")),
                ),
                SubscopeInput("following_year", handed_on, reads=("Reinvestment_year.following_year",)),
            ),
            reads=("year_closed", "reinvested_on", "Reinvestment_year.following_year"),
        ),
        Binding(
            "is_entitled",
            "is_entitled",
            Boolean(),
            lambda entitlement: entitlement().is_entitled,
            reads=("entitlement",),
            term=Term(
                Rule(
                    0,
                    (_ART35_P1_A,),
                    912,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("entitlement.is_entitled",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "exempt_share",
            "exempt_share",
            Decimal(),
            _reinvested_profit_exemption_exempt_share,
            reads=("is_entitled", "exempt_share_read", "reinvested", "actual_capital", "net_profit"),
            plain=("is_entitled",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART35_P1_A,),
                            915,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            conditions=(
                                Condition(
                                    "not is_entitled",
                                    ("is_entitled",),
                                    lambda is_entitled: not is_entitled(),
                                    (Value("is_entitled", Boolean(), lambda is_entitled: is_entitled()),),
                                ),
                            ),
                            uses=("is_entitled",),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART35_P1_C,),
                            920,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            conditions=(
                                Condition(
                                    "is_entitled",
                                    ("is_entitled",),
                                    lambda is_entitled: is_entitled(),
                                    (Value("is_entitled", Boolean(), lambda is_entitled: is_entitled()),),
                                ),
                                Condition(
                                    "exempt_share_read with pattern Reinvested_to_capital",
                                    ("exempt_share_read",),
                                    lambda exempt_share_read: (
                                        exempt_share_read() is Exempt_share_read.Reinvested_to_capital
                                    ),
                                    (
                                        Value(
                                            "exempt_share_read",
                                            EXEMPT_SHARE_READ_TYPE,
                                            lambda exempt_share_read: exempt_share_read(),
                                        ),
                                    ),
                                ),
                                Condition(
                                    "reinvested <= actual_capital",
                                    ("exempt_share_read", "reinvested", "actual_capital"),
                                    lambda exempt_share_read, reinvested, actual_capital: (
                                        exempt_share_read() is Exempt_share_read.Reinvested_to_capital
                                        and reinvested <= actual_capital
                                    ),
                                    (
                                        Value(
                                            "reinvested",
                                            MoneyIn("LAK", 2),
                                            lambda exempt_share_read, reinvested, actual_capital: reinvested,
                                        ),
                                        Value(
                                            "actual_capital",
                                            MoneyIn("LAK", 2),
                                            lambda exempt_share_read, reinvested, actual_capital: actual_capital,
                                        ),
                                    ),
                                ),
                            ),
                            uses=("is_entitled", "exempt_share_read"),
                        ),
                    ),
                    Term(
                        Rule(
                            2,
                            (_ART35_P1_C,),
                            927,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            conditions=(
                                Condition(
                                    "is_entitled",
                                    ("is_entitled",),
                                    lambda is_entitled: is_entitled(),
                                    (Value("is_entitled", Boolean(), lambda is_entitled: is_entitled()),),
                                ),
                                Condition(
                                    "exempt_share_read with pattern Reinvested_to_profit",
                                    ("exempt_share_read",),
                                    lambda exempt_share_read: (
                                        exempt_share_read() is Exempt_share_read.Reinvested_to_profit
                                    ),
                                    (
                                        Value(
                                            "exempt_share_read",
                                            EXEMPT_SHARE_READ_TYPE,
                                            lambda exempt_share_read: exempt_share_read(),
                                        ),
                                    ),
                                ),
                            ),
                            uses=("is_entitled", "exempt_share_read"),
                        ),
                    ),
                    Term(
                        Rule(
                            3,
                            (_ART35_P1_B, _ART35_P1_C),
                            934,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            conditions=(
                                Condition(
                                    "is_entitled",
                                    ("is_entitled",),
                                    lambda is_entitled: is_entitled(),
                                    (Value("is_entitled", Boolean(), lambda is_entitled: is_entitled()),),
                                ),
                                Condition(
                                    "exempt_share_read with pattern Whole_tax",
                                    ("exempt_share_read",),
                                    lambda exempt_share_read: exempt_share_read() is Exempt_share_read.Whole_tax,
                                    (
                                        Value(
                                            "exempt_share_read",
                                            EXEMPT_SHARE_READ_TYPE,
                                            lambda exempt_share_read: exempt_share_read(),
                                        ),
                                    ),
                                ),
                            ),
                            uses=("is_entitled", "exempt_share_read"),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "exempt_from",
            "exempt_from",
            OptionalOf(Date()),
            lambda is_entitled, following: Present(following.exempt_from) if is_entitled() else None,
            reads=("is_entitled", "following"),
            term=Term(
                Rule(
                    0,
                    (_ART35_P1_B,),
                    945,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("is_entitled", "following.exempt_from"),
                ),
            ),
            certain=False,
        ),
        Binding(
            "exempt_until",
            "exempt_until",
            OptionalOf(Date()),
            lambda is_entitled, following: Present(following.exempt_until) if is_entitled() else None,
            reads=("is_entitled", "following"),
            term=Term(
                Rule(
                    0,
                    (_ART35_P1_B,),
                    949,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("is_entitled", "following.exempt_until"),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("is_entitled", "exempt_share", "exempt_from", "exempt_until"),
    type=REINVESTED_PROFIT_EXEMPTION_TYPE,
    assertions=(
        Assertion(
            "A capital that profit is compared with is more than nothing.",
            lambda actual_capital: actual_capital > 0,
            (_ARTICLE_35,),
            888,
            "rules/decree/part_8_duties_and_taxes.catala_en",
            reads=("actual_capital",),
            conditions=(
                Condition(
                    "actual_capital > LAK 0",
                    ("actual_capital",),
                    lambda actual_capital: actual_capital > 0,
                    (Value("actual_capital", MoneyIn("LAK", 2), lambda actual_capital: actual_capital),),
                ),
            ),
        ),
        Assertion(
            "What is reinvested of a net profit is more than nothing, and not more than that profit.",
            lambda reinvested, net_profit: 0 < reinvested <= net_profit,
            (_ARTICLE_35,),
            891,
            "rules/decree/part_8_duties_and_taxes.catala_en",
            reads=("reinvested", "net_profit"),
            conditions=(
                Condition(
                    "reinvested > LAK 0",
                    ("reinvested",),
                    lambda reinvested: reinvested > 0,
                    (Value("reinvested", MoneyIn("LAK", 2), lambda reinvested: reinvested),),
                ),
                Condition(
                    "reinvested <= net_profit",
                    ("reinvested", "net_profit"),
                    lambda reinvested, net_profit: reinvested <= net_profit,
                    (
                        Value("reinvested", MoneyIn("LAK", 2), lambda reinvested, net_profit: reinvested),
                        Value("net_profit", MoneyIn("LAK", 2), lambda reinvested, net_profit: net_profit),
                    ),
                ),
            ),
        ),
        Assertion(
            "The net profit of a year is used after the closing of that year.",
            lambda reinvested_on, year_closed: reinvested_on > year_closed,
            (_ARTICLE_35,),
            894,
            "rules/decree/part_8_duties_and_taxes.catala_en",
            reads=("reinvested_on", "year_closed"),
            conditions=(
                Condition(
                    "reinvested_on > year_closed",
                    ("reinvested_on", "year_closed"),
                    lambda reinvested_on, year_closed: reinvested_on > year_closed,
                    (
                        Value("reinvested_on", Date(), lambda reinvested_on, year_closed: reinvested_on),
                        Value("year_closed", Date(), lambda reinvested_on, year_closed: year_closed),
                    ),
                ),
            ),
        ),
    ),
    doc="Is profit tax exempt because I reinvest my profit, which part of it, and in which year?",
    places=(_ARTICLE_35,),
)

_ART36_P1_A = Place(
    "Article 36, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 36. Deferment of annual losses to be deducted from profit of the following year",
    ),
    "art36-p1-a",
    "If a business that declares to pay profit tax according to the expanded accounting system or basic accounting system and executed this accounting in accordance with the Law on Accounting, experienced losses in business which is certified by the audit organization or audit company accredited by the government of Lao PDR and confirmed such losses by the Tax Department,",
)

_ARTICLE_36 = Place(
    "Article 36",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 36. Deferment of annual losses to be deducted from profit of the following year",
    ),
    "",
    "",
)

LOSS_CONDITIONS = Scope(
    "Loss_conditions",
    function=loss_conditions,
    inputs=(
        Input("accounting_system", ACCOUNTING_SYSTEM_TYPE, "The accounting system."),
        Input(
            "follows_law_on_accounting", Boolean(), "The accounts are kept in accordance with the Law on Accounting."
        ),
        Input(
            "is_certified_by_audit",
            Boolean(),
            "The audit organization, or an audit company accredited by the government, certified the loss.",
        ),
        Input("is_confirmed_by_tax_department", Boolean(), "The Tax Department confirmed the loss."),
    ),
    bindings=(
        Binding(
            "missing",
            "missing",
            ListOf(LOSS_CONDITION_TYPE),
            _loss_conditions_missing,
            reads=(
                "accounting_system",
                "follows_law_on_accounting",
                "is_certified_by_audit",
                "is_confirmed_by_tax_department",
            ),
            term=Term(Rule(0, (_ART36_P1_A,), 1201, "rules/decree/part_8_duties_and_taxes.catala_en")),
        ),
        Binding(
            "may_be_deferred",
            "may_be_deferred",
            Boolean(),
            lambda missing: len(missing) == 0,
            reads=("missing",),
            term=Term(
                Rule(0, (_ART36_P1_A,), 1210, "rules/decree/part_8_duties_and_taxes.catala_en", uses=("missing",))
            ),
        ),
    ),
    outputs=("missing", "may_be_deferred"),
    type=LOSS_CONDITIONS_TYPE,
    doc="What is missing for a loss to be deferred to later years?",
    places=(_ARTICLE_36,),
)

_ART36_P1_B = Place(
    "Article 36, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 36. Deferment of annual losses to be deducted from profit of the following year",
    ),
    "art36-p1-b",
    "the business shall have the right to defer the loss value to be deducted from the profit of the following year within three (3) years.",
)

_ART36_P1_C = Place(
    "Article 36, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 36. Deferment of annual losses to be deducted from profit of the following year",
    ),
    "art36-p1-c",
    "Beyond this period, the remaining loss value cannot be deducted in the following year.",
)

LOSS_DEFERRAL = Scope(
    "Loss_deferral",
    function=loss_deferral,
    inputs=(
        Input("accounting_system", ACCOUNTING_SYSTEM_TYPE, "The accounting system."),
        Input(
            "follows_law_on_accounting", Boolean(), "The accounts are kept in accordance with the Law on Accounting."
        ),
        Input(
            "is_certified_by_audit",
            Boolean(),
            "The audit organization, or an audit company accredited by the government, certified the loss.",
        ),
        Input("is_confirmed_by_tax_department", Boolean(), "The Tax Department confirmed the loss."),
        Input("loss_year", Integer(), "The year of the loss."),
        Input("asked_year", Integer(), "The year for which the question is asked."),
        Input(
            "three_years_of_loss",
            THREE_YEARS_OF_LOSS_TYPE,
            "How the three years are counted.",
            required=False,
            reading=ReadingChoice("Loss_deferral.three_years_of_loss", "After_the_loss", (_ART36_P1_B,)),
        ),
    ),
    bindings=(
        Binding(
            "three_years_of_loss",
            "three_years_of_loss",
            THREE_YEARS_OF_LOSS_TYPE,
            lambda given: Three_years_of_loss.After_the_loss if given is None else given,
            term=Term(Rule(0, (_ART36_P1_B,), 1218, "rules/decree/part_8_duties_and_taxes.catala_en")),
            certain=False,
            context="three_years_of_loss",
            reading="Loss_deferral.three_years_of_loss",
        ),
        Subscope(
            "conditions",
            LOSS_CONDITIONS,
            lambda accounting_system, follows_law_on_accounting, is_certified_by_audit, is_confirmed_by_tax_department: (
                loss_conditions(
                    accounting_system=accounting_system,
                    follows_law_on_accounting=follows_law_on_accounting,
                    is_certified_by_audit=is_certified_by_audit,
                    is_confirmed_by_tax_department=is_confirmed_by_tax_department,
                )
            ),
            inputs=(
                SubscopeInput(
                    "accounting_system",
                    lambda accounting_system: accounting_system,
                    reads=("accounting_system",),
                    term=Term(Rule(0, (_ART36_P1_A,), 1221, "rules/decree/part_8_duties_and_taxes.catala_en")),
                ),
                SubscopeInput(
                    "follows_law_on_accounting",
                    lambda follows_law_on_accounting: follows_law_on_accounting,
                    reads=("follows_law_on_accounting",),
                    term=Term(Rule(0, (_ART36_P1_A,), 1224, "rules/decree/part_8_duties_and_taxes.catala_en")),
                ),
                SubscopeInput(
                    "is_certified_by_audit",
                    lambda is_certified_by_audit: is_certified_by_audit,
                    reads=("is_certified_by_audit",),
                    term=Term(Rule(0, (_ART36_P1_A,), 1227, "rules/decree/part_8_duties_and_taxes.catala_en")),
                ),
                SubscopeInput(
                    "is_confirmed_by_tax_department",
                    lambda is_confirmed_by_tax_department: is_confirmed_by_tax_department,
                    reads=("is_confirmed_by_tax_department",),
                    term=Term(Rule(0, (_ART36_P1_A,), 1230, "rules/decree/part_8_duties_and_taxes.catala_en")),
                ),
            ),
            reads=(
                "accounting_system",
                "follows_law_on_accounting",
                "is_certified_by_audit",
                "is_confirmed_by_tax_department",
            ),
        ),
        Binding(
            "missing",
            "missing",
            ListOf(LOSS_CONDITION_TYPE),
            lambda conditions: conditions.missing,
            reads=("conditions",),
            term=Term(
                Rule(
                    0,
                    (_ART36_P1_A,),
                    1234,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("conditions.missing",),
                ),
            ),
        ),
        Binding(
            "may_be_deferred",
            "may_be_deferred",
            Boolean(),
            lambda conditions: conditions.may_be_deferred,
            reads=("conditions",),
            term=Term(
                Rule(
                    0,
                    (_ART36_P1_A, _ART36_P1_B),
                    1238,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("conditions.may_be_deferred",),
                ),
            ),
        ),
        Binding(
            "last_year",
            "last_year",
            OptionalOf(Integer()),
            _loss_deferral_last_year,
            reads=("may_be_deferred", "three_years_of_loss", "loss_year"),
            term=Term(
                Rule(
                    0,
                    (_ART36_P1_B,),
                    1241,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("may_be_deferred", "three_years_of_loss"),
                ),
            ),
        ),
        Binding(
            "is_deductible",
            "is_deductible",
            Boolean(),
            _loss_deferral_is_deductible,
            reads=("last_year", "asked_year"),
            term=Term(
                Rule(
                    0,
                    (_ART36_P1_B, _ART36_P1_C),
                    1250,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("last_year",),
                ),
            ),
        ),
    ),
    outputs=("missing", "may_be_deferred", "last_year", "is_deductible"),
    type=LOSS_DEFERRAL_TYPE,
    assertions=(
        Assertion(
            "A loss is deducted in a year after its own.",
            lambda asked_year, loss_year: asked_year > loss_year,
            (_ARTICLE_36,),
            1215,
            "rules/decree/part_8_duties_and_taxes.catala_en",
            reads=("asked_year", "loss_year"),
            conditions=(
                Condition(
                    "asked_year > loss_year",
                    ("asked_year", "loss_year"),
                    lambda asked_year, loss_year: asked_year > loss_year,
                    (
                        Value("asked_year", Integer(), lambda asked_year, loss_year: asked_year),
                        Value("loss_year", Integer(), lambda asked_year, loss_year: loss_year),
                    ),
                ),
            ),
        ),
    ),
    doc="May I defer a loss to later years, what is missing for it, and how long may I?",
    places=(_ARTICLE_36,),
)

LOSS_CARRY_FORWARD = Scope(
    "Loss_carry_forward",
    function=loss_carry_forward,
    inputs=(
        Input("losses", ListOf(LOSS_TYPE), "The losses that may be deferred."),
        Input("profits", ListOf(PROFIT_TYPE), "The profits of the years, before any loss is deducted."),
        Input("asked_year", Integer(), "The year for which the question is asked."),
        Input(
            "three_years_of_loss",
            THREE_YEARS_OF_LOSS_TYPE,
            "How the three years are counted.",
            required=False,
            reading=ReadingChoice("Loss_carry_forward.three_years_of_loss", "After_the_loss", (_ART36_P1_B,)),
        ),
        Input(
            "order_of_losses",
            ORDER_OF_LOSSES_TYPE,
            "In which order the losses of several years are deducted.",
            required=False,
            reading=ReadingChoice("Loss_carry_forward.order_of_losses", "Oldest_first", (_ART36_P1_B,)),
        ),
    ),
    bindings=(
        Binding(
            "three_years_of_loss",
            "three_years_of_loss",
            THREE_YEARS_OF_LOSS_TYPE,
            lambda given: Three_years_of_loss.After_the_loss if given is None else given,
            term=Term(Rule(0, (_ART36_P1_B,), 1277, "rules/decree/part_8_duties_and_taxes.catala_en")),
            certain=False,
            context="three_years_of_loss",
            reading="Loss_carry_forward.three_years_of_loss",
        ),
        Binding(
            "order_of_losses",
            "order_of_losses",
            ORDER_OF_LOSSES_TYPE,
            lambda given: Order_of_losses.Oldest_first if given is None else given,
            term=Term(Rule(0, (_ART36_P1_B,), 1280, "rules/decree/part_8_duties_and_taxes.catala_en")),
            certain=False,
            context="order_of_losses",
            reading="Loss_carry_forward.order_of_losses",
        ),
        Binding(
            "years_left",
            "years_left",
            Integer(),
            lambda three_years_of_loss: 3 if three_years_of_loss() is Three_years_of_loss.After_the_loss else 2,
            reads=("three_years_of_loss",),
            term=Term(
                Rule(
                    0,
                    (_ART36_P1_B,),
                    1283,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("three_years_of_loss",),
                ),
            ),
        ),
        Binding(
            "left_before",
            "left_before",
            ListOf(LOSS_TYPE),
            _loss_carry_forward_left_before,
            reads=("losses", "asked_year", "profits", "years_left", "order_of_losses"),
            term=Term(
                Rule(
                    0,
                    (_ART36_P1_B,),
                    1290,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("years_left", "order_of_losses"),
                ),
            ),
        ),
        Binding(
            "left_after",
            "left_after",
            ListOf(LOSS_TYPE),
            _loss_carry_forward_left_after,
            reads=("losses", "asked_year", "profits", "years_left", "order_of_losses"),
            term=Term(
                Rule(
                    0,
                    (_ART36_P1_B,),
                    1299,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("years_left", "order_of_losses"),
                ),
            ),
        ),
        Binding(
            "deducted",
            "deducted",
            MoneyIn("LAK", 2),
            lambda left_before, left_after: sum_of_losses(left_before) - sum_of_losses(left_after),
            reads=("left_before", "left_after"),
            term=Term(
                Rule(
                    0,
                    (_ART36_P1_B,),
                    1308,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("left_before", "left_after"),
                ),
            ),
        ),
        Binding(
            "left_for_later",
            "left_for_later",
            ListOf(LOSS_TYPE),
            _loss_carry_forward_left_for_later,
            reads=("left_after", "years_left", "asked_year"),
            term=Term(
                Rule(
                    0,
                    (_ART36_P1_B,),
                    1311,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("left_after", "years_left"),
                ),
            ),
        ),
        Binding(
            "lapsed",
            "lapsed",
            MoneyIn("LAK", 2),
            _loss_carry_forward_lapsed,
            reads=("left_after", "years_left", "asked_year"),
            term=Term(
                Rule(
                    0,
                    (_ART36_P1_C,),
                    1316,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("left_after", "years_left"),
                ),
            ),
        ),
    ),
    outputs=("deducted", "left_for_later", "lapsed"),
    type=LOSS_CARRY_FORWARD_TYPE,
    assertions=(
        Assertion(
            "A profit and a loss are amounts of more than nothing.",
            _loss_carry_forward_assertion_1,
            (_ARTICLE_36,),
            1258,
            "rules/decree/part_8_duties_and_taxes.catala_en",
            reads=("losses", "profits"),
            conditions=(
                Condition(
                    "for all loss among losses we have loss.amount > LAK 0",
                    ("losses",),
                    lambda losses: all(loss.amount > 0 for loss in losses),
                    (Value("losses", ListOf(LOSS_TYPE), lambda losses: losses),),
                ),
                Condition(
                    "for all made among profits we have made.amount > LAK 0",
                    ("profits",),
                    lambda profits: all(made.amount > 0 for made in profits),
                    (Value("profits", ListOf(PROFIT_TYPE), lambda profits: profits),),
                ),
            ),
        ),
        Assertion(
            "A year has a profit or a loss, and not both.",
            _loss_carry_forward_assertion_2,
            (_ARTICLE_36,),
            1263,
            "rules/decree/part_8_duties_and_taxes.catala_en",
            reads=("losses", "profits"),
            conditions=(
                Condition(
                    "for all loss among losses we have not (exists made among profits such that made.of_year = loss.of_year)",
                    ("losses", "profits"),
                    lambda losses, profits: all(
                        not any(made.of_year == loss.of_year for made in profits) for loss in losses
                    ),
                    (
                        Value("losses", ListOf(LOSS_TYPE), lambda losses, profits: losses),
                        Value("profits", ListOf(PROFIT_TYPE), lambda losses, profits: profits),
                    ),
                ),
            ),
        ),
        Assertion(
            "Each year stands once among the losses, and once among the profits.",
            _loss_carry_forward_assertion_3,
            (_ARTICLE_36,),
            1268,
            "rules/decree/part_8_duties_and_taxes.catala_en",
            reads=("losses", "profits"),
            conditions=(
                Condition(
                    "for all loss among losses we have number of (list of other among losses such that other.of_year = loss.of_year) = 1",
                    ("losses",),
                    lambda losses: all(
                        len(tuple(other for other in losses if other.of_year == loss.of_year)) == 1 for loss in losses
                    ),
                    (Value("losses", ListOf(LOSS_TYPE), lambda losses: losses),),
                ),
                Condition(
                    "for all made among profits we have number of (list of other among profits such that other.of_year = made.of_year) = 1",
                    ("profits",),
                    lambda profits: all(
                        len(tuple(other for other in profits if other.of_year == made.of_year)) == 1 for made in profits
                    ),
                    (Value("profits", ListOf(PROFIT_TYPE), lambda profits: profits),),
                ),
            ),
        ),
    ),
    doc="How much of my losses is deducted from the profit of a year, how much is left for later years, and how much is lost? Only losses that may be deferred are given.",
    places=(_ARTICLE_36,),
)

_ART37_P1 = Place(
    "Article 37, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 37. Customs duty exemption",
    ),
    "art37-p1",
    "Business that invests in promoted activities as defined in Annex 1 and concession activities as defined in Annex 3 of this Decree shall be exempted from customs duties for import of raw material, equipment, machineries and vehicles to be used for direct production.",
)

_ARTICLE_37 = Place(
    "Article 37",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 37. Customs duty exemption",
    ),
    "",
    "",
)

PRODUCTION_GOODS_EXEMPTION = Scope(
    "Production_goods_exemption",
    function=production_goods_exemption,
    inputs=(
        Input("is_promoted_activity", Boolean(), "The business invests in a promoted activity of Annex 1."),
        Input("is_concession_activity", Boolean(), "The business invests in a concession activity of Annex 3."),
        Input("is_for_direct_production", Boolean(), "The goods are to be used for direct production."),
    ),
    bindings=(
        Binding(
            "missing",
            "missing",
            ListOf(IMPORT_CONDITION_TYPE),
            _production_goods_exemption_missing,
            reads=("is_promoted_activity", "is_concession_activity", "is_for_direct_production"),
            term=Term(Rule(0, (_ART37_P1,), 1496, "rules/decree/part_8_duties_and_taxes.catala_en")),
        ),
        Binding(
            "is_exempt",
            "is_exempt",
            Boolean(),
            lambda missing: len(missing) == 0,
            reads=("missing",),
            term=Term(Rule(0, (_ART37_P1,), 1503, "rules/decree/part_8_duties_and_taxes.catala_en", uses=("missing",))),
        ),
    ),
    outputs=("missing", "is_exempt"),
    type=PRODUCTION_GOODS_EXEMPTION_TYPE,
    doc="Who gets raw material, equipment, machinery and vehicles for direct production free of customs duty?",
    places=(_ARTICLE_37,),
)

_ART37_P2_B = Place(
    "Article 37, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 37. Customs duty exemption",
    ),
    "art37-p2-b",
    "and submit it to the financial sector at the central or local levels or send it to the one-stop service office of the planning and investment sector at the central or local level on a case by case basis.",
)

_ART37_P2_A = Place(
    "Article 37, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 37. Customs duty exemption",
    ),
    "art37-p2-a",
    "Business entity concerned shall make an annual import plan",
)

_ART37_P3 = Place(
    "Article 37, third sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 37. Customs duty exemption",
    ),
    "art37-p3",
    "For domestic and foreign investment enterprises that have received investment licenses before the Investment Promotion Law No. 02, dated 8 July 2009, and wish to enjoy the provision of the Decree related to customs duty exemption, they shall proceed with the same procedures as mentioned above.",
)

IMPORT_PLAN_FILING = Scope(
    "Import_plan_filing",
    function=import_plan_filing,
    inputs=(
        Input("is_promoted_activity", Boolean(), "The business invests in a promoted activity of Annex 1."),
        Input("is_concession_activity", Boolean(), "The business invests in a concession activity of Annex 3."),
        Input("licensed_on", Date(), "The day of the investment license."),
        Input("wishes_exemption", Boolean(), "The enterprise wishes to be exempt from customs duty under the Decree."),
        Input("submitted", OptionalOf(Date()), "The day on which the annual import plan of the year was submitted."),
        Input("as_of", Date(), "The date for which the question is asked."),
    ),
    bindings=(
        Binding(
            "offices",
            "offices",
            ListOf(administration.ACTOR_TYPE),
            lambda: (
                administration.Actor.Financial_sector,
                administration.Actor.One_stop_service_of_planning_and_investment,
            ),
            term=Term(Rule(0, (_ART37_P2_B,), 1507, "rules/decree/part_8_duties_and_taxes.catala_en")),
        ),
        Binding(
            "needs_plan",
            "needs_plan",
            Boolean(),
            _import_plan_filing_needs_plan,
            reads=("licensed_on", "is_promoted_activity", "is_concession_activity", "wishes_exemption"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART37_P2_A,),
                            1511,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            conditions=(
                                Condition(
                                    "licensed_on >= |2009-07-08|",
                                    ("licensed_on",),
                                    lambda licensed_on: licensed_on >= _DATE_2009_07_08,
                                    (Value("licensed_on", Date(), lambda licensed_on: licensed_on),),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART37_P3,),
                            1516,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            conditions=(
                                Condition(
                                    "licensed_on < |2009-07-08|",
                                    ("licensed_on",),
                                    lambda licensed_on: licensed_on < _DATE_2009_07_08,
                                    (Value("licensed_on", Date(), lambda licensed_on: licensed_on),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "plan",
            "plan",
            obligations.OBLIGATION_TYPE,
            _import_plan_filing_plan,
            reads=("needs_plan", "submitted", "as_of"),
            term=Term(
                Rule(
                    0,
                    (_ART37_P2_A, _ART37_P2_B, _ART37_P3),
                    1524,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("needs_plan",),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("offices", "needs_plan", "plan"),
    type=IMPORT_PLAN_FILING_TYPE,
    doc="Where does my annual import plan go, and must I make one?",
    places=(_ARTICLE_37,),
)

_ART38_4_B = Place(
    "Article 38(4)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 38. Procedures for considering customs duty exemption",
    ),
    "art38-4-b",
    "and issue the certificate to the business entity within 30 working days from the day the application is received.",
)

_ART38_3_A = Place(
    "Article 38(3)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 38. Procedures for considering customs duty exemption",
    ),
    "art38-3-a",
    "Relevant sectors shall provide comments in writing to the financial sector within 10 working days.",
)

_ART38_3_B = Place(
    "Article 38(3), second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 38. Procedures for considering customs duty exemption",
    ),
    "art38-3-b",
    "If no response is received within that time period, the documents are considered approved by the sector;",
)

_ARTICLE_38 = Place(
    "Article 38",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 38. Procedures for considering customs duty exemption",
    ),
    "",
    "",
)

IMPORT_PLAN = Scope(
    "Import_plan",
    function=import_plan,
    inputs=(
        Input("application_received", Date(), "The day on which the financial sector received the application."),
        Input("set_complete", Date(), "The day on which the set of documents was complete."),
        Input("sent_to_sector", Date(), "The day on which the relevant sector received the documents."),
        Input(
            "comments_received",
            OptionalOf(Date()),
            "The day on which the financial sector received the comments of the relevant sector in writing; absent as long as it has none.",
        ),
        Input("as_of", Date(), "The day for which the question is asked."),
        Input(
            "thirty_days",
            THIRTY_DAYS_TYPE,
            "From when the 30 working days for the certificate run.",
            required=False,
            reading=ReadingChoice("Import_plan.thirty_days", "From_application", (_ART38_4_B,)),
        ),
    ),
    bindings=(
        Binding(
            "thirty_days",
            "thirty_days",
            THIRTY_DAYS_TYPE,
            lambda given: Thirty_days.From_application if given is None else given,
            term=Term(Rule(0, (_ART38_4_B,), 1642, "rules/decree/part_8_duties_and_taxes.catala_en")),
            certain=False,
            context="thirty_days",
            reading="Import_plan.thirty_days",
        ),
        Binding(
            "comments_due",
            "comments_due",
            Date(),
            lambda sent_to_sector: lao_pdr.LAO_PDR.add(sent_to_sector, 10, at=_ARTICLE_38_LINE_1631),
            reads=("sent_to_sector",),
            term=Term(
                Rule(
                    0,
                    (_ART38_3_A,),
                    1631,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    counting=Counting(
                        ("sent_to_sector",),
                        lambda sent_to_sector: lao_pdr.LAO_PDR.add(sent_to_sector, 10, at=_ARTICLE_38_LINE_1631),
                    ),
                ),
            ),
        ),
        Binding(
            "is_considered_approved",
            "is_considered_approved",
            Boolean(),
            _import_plan_is_considered_approved,
            reads=("as_of", "comments_due", "comments_received"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART38_3_B,),
                            1634,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            conditions=(
                                Condition(
                                    "as_of > comments_due",
                                    ("as_of", "comments_due"),
                                    lambda as_of, comments_due: as_of > comments_due,
                                    (
                                        Value("as_of", Date(), lambda as_of, comments_due: as_of),
                                        Value("comments_due", Date(), lambda as_of, comments_due: comments_due),
                                    ),
                                ),
                                Condition(
                                    "match comments_received with pattern -- Present content when: when > comments_due -- Absent: true",
                                    ("comments_received", "comments_due"),
                                    lambda comments_received, comments_due: (
                                        comments_received.value > comments_due
                                        if comments_received is not None
                                        else True
                                    ),
                                    (
                                        Value(
                                            "comments_received",
                                            OptionalOf(Date()),
                                            lambda comments_received, comments_due: comments_received,
                                        ),
                                        Value(
                                            "comments_due", Date(), lambda comments_received, comments_due: comments_due
                                        ),
                                    ),
                                ),
                            ),
                            uses=("comments_due",),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "certificate_due",
            "certificate_due",
            Date(),
            _import_plan_certificate_due,
            reads=("thirty_days", "application_received", "set_complete"),
            plain=("thirty_days",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART38_4_B,),
                            1645,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            conditions=(
                                Condition(
                                    "thirty_days with pattern From_application",
                                    ("thirty_days",),
                                    lambda thirty_days: thirty_days() is Thirty_days.From_application,
                                    (Value("thirty_days", THIRTY_DAYS_TYPE, lambda thirty_days: thirty_days()),),
                                ),
                            ),
                            uses=("thirty_days",),
                            counting=Counting(
                                ("application_received",),
                                lambda application_received: lao_pdr.LAO_PDR.add(
                                    application_received, 30, at=_ARTICLE_38_LINE_1647
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART38_4_B,),
                            1650,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            conditions=(
                                Condition(
                                    "thirty_days with pattern From_complete_set",
                                    ("thirty_days",),
                                    lambda thirty_days: thirty_days() is Thirty_days.From_complete_set,
                                    (Value("thirty_days", THIRTY_DAYS_TYPE, lambda thirty_days: thirty_days()),),
                                ),
                            ),
                            uses=("thirty_days",),
                            counting=Counting(
                                ("set_complete",),
                                lambda set_complete: lao_pdr.LAO_PDR.add(set_complete, 30, at=_ARTICLE_38_LINE_1652),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    outputs=("comments_due", "is_considered_approved", "certificate_due"),
    type=IMPORT_PLAN_TYPE,
    assertions=(
        Assertion(
            "The set of documents cannot be complete before the application is received.",
            lambda set_complete, application_received: set_complete >= application_received,
            (_ARTICLE_38,),
            1625,
            "rules/decree/part_8_duties_and_taxes.catala_en",
            reads=("set_complete", "application_received"),
            conditions=(
                Condition(
                    "set_complete >= application_received",
                    ("set_complete", "application_received"),
                    lambda set_complete, application_received: set_complete >= application_received,
                    (
                        Value("set_complete", Date(), lambda set_complete, application_received: set_complete),
                        Value(
                            "application_received",
                            Date(),
                            lambda set_complete, application_received: application_received,
                        ),
                    ),
                ),
            ),
        ),
        Assertion(
            "The documents are sent to the sector after the set is complete.",
            lambda sent_to_sector, set_complete: sent_to_sector >= set_complete,
            (_ARTICLE_38,),
            1628,
            "rules/decree/part_8_duties_and_taxes.catala_en",
            reads=("sent_to_sector", "set_complete"),
            conditions=(
                Condition(
                    "sent_to_sector >= set_complete",
                    ("sent_to_sector", "set_complete"),
                    lambda sent_to_sector, set_complete: sent_to_sector >= set_complete,
                    (
                        Value("sent_to_sector", Date(), lambda sent_to_sector, set_complete: sent_to_sector),
                        Value("set_complete", Date(), lambda sent_to_sector, set_complete: set_complete),
                    ),
                ),
            ),
        ),
    ),
    doc="By when must the relevant sector comment on my annual import plan, does it count as approved by that sector, and by when is the certificate due?",
    places=(_ARTICLE_38,),
    calendars=(lao_pdr.LAO_PDR,),
)

_ART38_4_C = Place(
    "Article 38(4), second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 38. Procedures for considering customs duty exemption",
    ),
    "art38-4-c",
    "The approved annual import plan can be amended one time to be consistent with actual business situation.",
)

PLAN_AMENDMENT = Scope(
    "Plan_amendment",
    function=plan_amendment,
    inputs=(Input("amendments_made", Integer(), "How often the plan has been amended."),),
    bindings=(
        Binding(
            "may_be_amended",
            "may_be_amended",
            Boolean(),
            lambda amendments_made: amendments_made < 1,
            reads=("amendments_made",),
            term=Term(Rule(0, (_ART38_4_C,), 1749, "rules/decree/part_8_duties_and_taxes.catala_en")),
        ),
    ),
    outputs=("may_be_amended",),
    type=PLAN_AMENDMENT_TYPE,
    assertions=(
        Assertion(
            "A plan cannot have been amended less than never.",
            lambda amendments_made: amendments_made >= 0,
            (_ARTICLE_38,),
            1746,
            "rules/decree/part_8_duties_and_taxes.catala_en",
            reads=("amendments_made",),
            conditions=(
                Condition(
                    "amendments_made >= 0",
                    ("amendments_made",),
                    lambda amendments_made: amendments_made >= 0,
                    (Value("amendments_made", Integer(), lambda amendments_made: amendments_made),),
                ),
            ),
        ),
    ),
    doc="May my approved annual import plan still be amended?",
    places=(_ARTICLE_38,),
)

_ART38_4_D = Place(
    "Article 38(4), third sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 38. Procedures for considering customs duty exemption",
    ),
    "art38-4-d",
    "For unplanned imports, in particular the import of equipment, urgent spare parts to replace faulty parts with a value not exceeding US$30,000, the approval shall not be granted more than twice a year.",
)

_ART38_4_F = Place(
    "Article 38(4), fifth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 38. Procedures for considering customs duty exemption",
    ),
    "art38-4-f",
    "If the total value exceeds US$30,000, further discussion shall be held with the relevant sectors for further submission to higher authority for approval.",
)

_ART38_4_E = Place(
    "Article 38(4), fourth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 38. Procedures for considering customs duty exemption",
    ),
    "art38-4-e",
    "The financial sector is assigned to consider and approve the plan.",
)

UNPLANNED_IMPORT_VALUE = Scope(
    "Unplanned_import_value",
    function=unplanned_import_value,
    inputs=(
        Input("value", MoneyIn("USD", 2), "The value of the import."),
        Input("earlier_value", MoneyIn("USD", 2), "The value of the unplanned imports of the year before it."),
        Input(
            "value_counted",
            VALUE_COUNTED_TYPE,
            "Which value is held against US$30,000.",
            required=False,
            reading=ReadingChoice("Unplanned_import_value.value_counted", "Of_each_import", (_ART38_4_D, _ART38_4_F)),
        ),
    ),
    bindings=(
        Binding(
            "value_counted",
            "value_counted",
            VALUE_COUNTED_TYPE,
            lambda given: Value_counted.Of_each_import if given is None else given,
            term=Term(Rule(0, (_ART38_4_D, _ART38_4_F), 1758, "rules/decree/part_8_duties_and_taxes.catala_en")),
            certain=False,
            context="value_counted",
            reading="Unplanned_import_value.value_counted",
        ),
        Binding(
            "counted",
            "counted",
            MoneyIn("USD", 2),
            lambda value_counted, value, earlier_value: (
                value if value_counted() is Value_counted.Of_each_import else earlier_value + value
            ),
            reads=("value_counted", "value", "earlier_value"),
            term=Term(
                Rule(
                    0,
                    (_ART38_4_D, _ART38_4_F),
                    1762,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("value_counted",),
                ),
            ),
        ),
        Binding(
            "is_counted_by_number",
            "is_counted_by_number",
            Boolean(),
            lambda counted: counted <= 3_000_000,
            reads=("counted",),
            term=Term(
                Rule(0, (_ART38_4_D,), 1768, "rules/decree/part_8_duties_and_taxes.catala_en", uses=("counted",))
            ),
        ),
        Binding(
            "approved_by",
            "approved_by",
            administration.ACTOR_TYPE,
            _unplanned_import_value_approved_by,
            reads=("is_counted_by_number",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART38_4_D, _ART38_4_E),
                            1772,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            conditions=(
                                Condition(
                                    "is_counted_by_number",
                                    ("is_counted_by_number",),
                                    lambda is_counted_by_number: is_counted_by_number,
                                    (
                                        Value(
                                            "is_counted_by_number",
                                            Boolean(),
                                            lambda is_counted_by_number: is_counted_by_number,
                                        ),
                                    ),
                                ),
                            ),
                            uses=("is_counted_by_number",),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART38_4_F,),
                            1777,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            conditions=(
                                Condition(
                                    "not is_counted_by_number",
                                    ("is_counted_by_number",),
                                    lambda is_counted_by_number: not is_counted_by_number,
                                    (
                                        Value(
                                            "is_counted_by_number",
                                            Boolean(),
                                            lambda is_counted_by_number: is_counted_by_number,
                                        ),
                                    ),
                                ),
                            ),
                            uses=("is_counted_by_number",),
                        ),
                    ),
                ),
            ),
        ),
    ),
    outputs=("approved_by", "is_counted_by_number"),
    type=UNPLANNED_IMPORT_VALUE_TYPE,
    assertions=(
        Assertion(
            "Values of imports cannot be negative.",
            lambda value, earlier_value: value >= 0 and earlier_value >= 0,
            (_ARTICLE_38,),
            1754,
            "rules/decree/part_8_duties_and_taxes.catala_en",
            reads=("value", "earlier_value"),
            conditions=(
                Condition(
                    "value >= USD 0",
                    ("value",),
                    lambda value: value >= 0,
                    (Value("value", MoneyIn("USD", 2), lambda value: value),),
                ),
                Condition(
                    "earlier_value >= USD 0",
                    ("earlier_value",),
                    lambda earlier_value: earlier_value >= 0,
                    (Value("earlier_value", MoneyIn("USD", 2), lambda earlier_value: earlier_value),),
                ),
            ),
        ),
    ),
    doc="Who approves an unplanned import, by its value?",
    places=(_ARTICLE_38,),
)

UNPLANNED_IMPORT = Scope(
    "Unplanned_import",
    function=unplanned_import,
    inputs=(
        Input("value", MoneyIn("USD", 2), "The value of the import."),
        Input("earlier_value", MoneyIn("USD", 2), "The value of the unplanned imports of the year before it."),
        Input(
            "earlier_approvals",
            Integer(),
            "How many unplanned imports that do not exceed US$30,000 have been approved in the year.",
        ),
        Input(
            "Unplanned_import_value.value_counted",
            VALUE_COUNTED_TYPE,
            "Which value is held against US$30,000.",
            required=False,
            parameter="unplanned_import_value__value_counted",
            reading=ReadingChoice("Unplanned_import_value.value_counted", "Of_each_import", (_ART38_4_D, _ART38_4_F)),
        ),
    ),
    bindings=(
        Subscope(
            "by_value",
            UNPLANNED_IMPORT_VALUE,
            lambda value, earlier_value, unplanned_import_value__value_counted: unplanned_import_value(
                value=value, earlier_value=earlier_value, value_counted=unplanned_import_value__value_counted
            ),
            inputs=(
                SubscopeInput(
                    "value",
                    lambda value: value,
                    reads=("value",),
                    term=Term(Rule(0, (_ART38_4_D,), 1787, "rules/decree/part_8_duties_and_taxes.catala_en")),
                ),
                SubscopeInput(
                    "earlier_value",
                    lambda earlier_value: earlier_value,
                    reads=("earlier_value",),
                    term=Term(Rule(0, (_ART38_4_D,), 1790, "rules/decree/part_8_duties_and_taxes.catala_en")),
                ),
                SubscopeInput("value_counted", handed_on, reads=("Unplanned_import_value.value_counted",)),
            ),
            reads=("value", "earlier_value", "Unplanned_import_value.value_counted"),
            certain=False,
        ),
        Binding(
            "approved_by",
            "approved_by",
            administration.ACTOR_TYPE,
            lambda by_value: by_value().approved_by,
            reads=("by_value",),
            term=Term(
                Rule(
                    0,
                    (_ART38_4_D, _ART38_4_E, _ART38_4_F),
                    1795,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("by_value.approved_by",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "is_within_twice_a_year",
            "is_within_twice_a_year",
            Boolean(),
            lambda by_value, earlier_approvals: (
                earlier_approvals < 2
                if by_value().is_counted_by_number
                else silent(
                    "is_within_twice_a_year", "rules/decree/part_8_duties_and_taxes.catala_en:1739", "Article 38"
                )
            ),
            reads=("by_value", "earlier_approvals"),
            term=Term(
                Rule(
                    0,
                    (_ART38_4_D,),
                    1798,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    conditions=(
                        Condition(
                            "by_value.is_counted_by_number",
                            ("by_value",),
                            lambda by_value: by_value().is_counted_by_number,
                            (
                                Value(
                                    "by_value.is_counted_by_number",
                                    Boolean(),
                                    lambda by_value: by_value().is_counted_by_number,
                                ),
                            ),
                        ),
                    ),
                    uses=("by_value.is_counted_by_number",),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("approved_by", "is_within_twice_a_year"),
    type=UNPLANNED_IMPORT_TYPE,
    assertions=(
        Assertion(
            "A number of imports cannot be negative.",
            lambda earlier_approvals: earlier_approvals >= 0,
            (_ARTICLE_38,),
            1784,
            "rules/decree/part_8_duties_and_taxes.catala_en",
            reads=("earlier_approvals",),
            conditions=(
                Condition(
                    "earlier_approvals >= 0",
                    ("earlier_approvals",),
                    lambda earlier_approvals: earlier_approvals >= 0,
                    (Value("earlier_approvals", Integer(), lambda earlier_approvals: earlier_approvals),),
                ),
            ),
        ),
    ),
    doc="Who approves an unplanned import, and may it still be approved in the year?",
    places=(_ARTICLE_38,),
)

_ART38_4_A = Place(
    "Article 38(4)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 38. Procedures for considering customs duty exemption",
    ),
    "art38-4-a",
    "Afterwards, the financial sector convenes a joint meeting with the relevant sector to consider the approval of the annual import plan",
)

_ART38_1 = Place(
    "Article 38(1)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 38. Procedures for considering customs duty exemption",
    ),
    "art38-1",
    "Provide documentation in accordance with the print form for annual import plan defined by the financial sector;",
)

_ART38_2 = Place(
    "Article 38(2)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 38. Procedures for considering customs duty exemption",
    ),
    "art38-2",
    "After the financial sector receives the complete set of documents, the documents shall be sent to the relevant sectors for further examination and submission to the management of concerned sectors for guidance;",
)

_ART38_5_A = Place(
    "Article 38(5)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 38. Procedures for considering customs duty exemption",
    ),
    "art38-5-a",
    "The financial sector shall send the approved annual import plan to the border check point dealing with the imports",
)

_ART38_5_B = Place(
    "Article 38(5)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 38. Procedures for considering customs duty exemption",
    ),
    "art38-5-b",
    "in order to manage, inspect each actual import and record in monitoring book and prepare and submit monthly and quarterly reports to the financial sector, industry and commerce sector as well as the planning and investment sector.",
)

IMPORT_PLAN_DUTIES = Scope(
    "Import_plan_duties",
    function=import_plan_duties,
    inputs=(
        Input(
            "application_received",
            OptionalOf(Date()),
            "The day on which the financial sector received the application.",
        ),
        Input(
            "set_complete",
            OptionalOf(Date()),
            "The day on which the set of documents was complete, in the printed form.",
        ),
        Input("sent_to_sector", OptionalOf(Date()), "The day on which the relevant sector received the documents."),
        Input(
            "comments_received",
            OptionalOf(Date()),
            "The day on which the financial sector received the comments of the relevant sector in writing.",
        ),
        Input("meeting_held", OptionalOf(Date()), "The day of the joint meeting."),
        Input("certificate_issued", OptionalOf(Date()), "The day of the certificate that approves the plan."),
        Input("sent_to_border", OptionalOf(Date()), "The day on which the plan was sent to the border check point."),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "thirty_days",
            THIRTY_DAYS_TYPE,
            "From when the 30 working days for the certificate run.",
            required=False,
            reading=ReadingChoice("Import_plan_duties.thirty_days", "From_application", (_ART38_4_B,)),
        ),
    ),
    bindings=(
        Binding(
            "thirty_days",
            "thirty_days",
            THIRTY_DAYS_TYPE,
            lambda given: Thirty_days.From_application if given is None else given,
            term=Term(Rule(0, (_ART38_4_B,), 1951, "rules/decree/part_8_duties_and_taxes.catala_en")),
            certain=False,
            context="thirty_days",
            reading="Import_plan_duties.thirty_days",
        ),
        Binding(
            "comments",
            "comments",
            obligations.OBLIGATION_TYPE,
            _import_plan_duties_comments,
            reads=("sent_to_sector", "comments_received", "as_of"),
            term=Term(
                Rule(
                    0,
                    (_ART38_3_A, _ART38_3_B),
                    1972,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    counting=Counting(
                        ("sent_to_sector", "comments_received", "as_of"),
                        lambda sent_to_sector, comments_received, as_of: obligations.standing_(
                            let(
                                obligations.norm(
                                    obligations.Modality.Duty,
                                    administration.Actor.Concerned_sectors,
                                    administration.Actor.Financial_sector,
                                ),
                                lambda before: obligations.Norm(
                                    modality=before.modality,
                                    bearer=before.bearer,
                                    addressee=before.addressee,
                                    applies=before.applies,
                                    start=obligations.since(sent_to_sector),
                                    due=Present(lao_pdr.LAO_PDR.add(sent_to_sector.value, 10, at=_ARTICLE_38_LINE_1978))
                                    if sent_to_sector is not None
                                    else None,
                                    done=comments_received,
                                    follows=obligations.Consequence.Considered_approved,
                                ),
                            ),
                            as_of,
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "answered",
            "answered",
            obligations.START_TYPE,
            _import_plan_duties_answered,
            reads=("comments", "comments_received", "as_of"),
            plain=("comments",),
            term=Term(
                Rule(
                    0,
                    (_ART38_3_B, _ART38_4_A),
                    1988,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("comments",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "next_step",
            "next_step",
            IMPORT_PLAN_STEP_TYPE,
            _import_plan_duties_next_step,
            reads=(
                "sent_to_border",
                "as_of",
                "certificate_issued",
                "meeting_held",
                "answered",
                "sent_to_sector",
                "set_complete",
                "application_received",
            ),
            term=Term(
                Rule(
                    0,
                    (_ART38_1, _ART38_2, _ART38_3_A, _ART38_4_A, _ART38_4_B, _ART38_5_A, _ART38_5_B),
                    2053,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("answered",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "reports_go_to",
            "reports_go_to",
            ListOf(administration.ACTOR_TYPE),
            lambda: (
                administration.Actor.Financial_sector,
                administration.Actor.Industry_and_commerce_sector,
                administration.Actor.Planning_and_investment_sector,
            ),
            term=Term(Rule(0, (_ART38_5_B,), 2043, "rules/decree/part_8_duties_and_taxes.catala_en")),
        ),
        Binding(
            "documents",
            "documents",
            obligations.OBLIGATION_TYPE,
            _import_plan_duties_documents,
            reads=("set_complete", "as_of"),
            term=Term(Rule(0, (_ART38_1,), 1954, "rules/decree/part_8_duties_and_taxes.catala_en")),
            certain=False,
        ),
        Binding(
            "forwarding",
            "forwarding",
            obligations.OBLIGATION_TYPE,
            _import_plan_duties_forwarding,
            reads=("set_complete", "sent_to_sector", "as_of"),
            term=Term(Rule(0, (_ART38_2,), 1962, "rules/decree/part_8_duties_and_taxes.catala_en")),
            certain=False,
        ),
        Binding(
            "meeting",
            "meeting",
            obligations.OBLIGATION_TYPE,
            _import_plan_duties_meeting,
            reads=("answered", "meeting_held", "as_of"),
            term=Term(
                Rule(0, (_ART38_4_A,), 1999, "rules/decree/part_8_duties_and_taxes.catala_en", uses=("answered",))
            ),
            certain=False,
        ),
        Binding(
            "certificate",
            "certificate",
            obligations.OBLIGATION_TYPE,
            _import_plan_duties_certificate,
            reads=("thirty_days", "application_received", "set_complete", "certificate_issued", "as_of"),
            plain=("thirty_days",),
            term=Term(
                Rule(
                    0,
                    (_ART38_4_B,),
                    2008,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("thirty_days",),
                    counting=Counting(
                        ("thirty_days", "application_received", "set_complete", "certificate_issued", "as_of"),
                        lambda thirty_days, application_received, set_complete, certificate_issued, as_of: let(
                            application_received if thirty_days() is Thirty_days.From_application else set_complete,
                            lambda begins: obligations.standing_(
                                let(
                                    obligations.norm(
                                        obligations.Modality.Duty,
                                        administration.Actor.Financial_sector,
                                        administration.Actor.Investor,
                                    ),
                                    lambda before: obligations.Norm(
                                        modality=before.modality,
                                        bearer=before.bearer,
                                        addressee=before.addressee,
                                        applies=before.applies,
                                        start=obligations.since(begins),
                                        due=Present(lao_pdr.LAO_PDR.add(begins.value, 30, at=_ARTICLE_38_LINE_2019))
                                        if begins is not None
                                        else None,
                                        done=certificate_issued,
                                        follows=before.follows,
                                    ),
                                ),
                                as_of,
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "border",
            "border",
            obligations.OBLIGATION_TYPE,
            _import_plan_duties_border,
            reads=("certificate_issued", "sent_to_border", "as_of"),
            term=Term(Rule(0, (_ART38_5_A,), 2026, "rules/decree/part_8_duties_and_taxes.catala_en")),
            certain=False,
        ),
        Binding(
            "reporting",
            "reporting",
            obligations.OBLIGATION_TYPE,
            _import_plan_duties_reporting,
            reads=("sent_to_border", "as_of"),
            term=Term(Rule(0, (_ART38_5_B,), 2035, "rules/decree/part_8_duties_and_taxes.catala_en")),
            certain=False,
        ),
    ),
    outputs=(
        "next_step",
        "reports_go_to",
        "documents",
        "forwarding",
        "comments",
        "meeting",
        "certificate",
        "border",
        "reporting",
    ),
    type=IMPORT_PLAN_DUTIES_TYPE,
    assertions=(
        Assertion(
            "Each step of the approval of a plan comes after the one before it.",
            _import_plan_duties_assertion_1,
            (_ARTICLE_38,),
            1942,
            "rules/decree/part_8_duties_and_taxes.catala_en",
            reads=(
                "application_received",
                "set_complete",
                "sent_to_sector",
                "comments_received",
                "meeting_held",
                "certificate_issued",
                "sent_to_border",
            ),
            conditions=(
                Condition(
                    "is_in_order of application_received, set_complete",
                    ("application_received", "set_complete"),
                    lambda application_received, set_complete: is_in_order(application_received, set_complete),
                    (
                        Value(
                            "application_received",
                            OptionalOf(Date()),
                            lambda application_received, set_complete: application_received,
                        ),
                        Value(
                            "set_complete", OptionalOf(Date()), lambda application_received, set_complete: set_complete
                        ),
                    ),
                ),
                Condition(
                    "is_in_order of set_complete, sent_to_sector",
                    ("set_complete", "sent_to_sector"),
                    lambda set_complete, sent_to_sector: is_in_order(set_complete, sent_to_sector),
                    (
                        Value("set_complete", OptionalOf(Date()), lambda set_complete, sent_to_sector: set_complete),
                        Value(
                            "sent_to_sector", OptionalOf(Date()), lambda set_complete, sent_to_sector: sent_to_sector
                        ),
                    ),
                ),
                Condition(
                    "is_in_order of sent_to_sector, comments_received",
                    ("sent_to_sector", "comments_received"),
                    lambda sent_to_sector, comments_received: is_in_order(sent_to_sector, comments_received),
                    (
                        Value(
                            "sent_to_sector",
                            OptionalOf(Date()),
                            lambda sent_to_sector, comments_received: sent_to_sector,
                        ),
                        Value(
                            "comments_received",
                            OptionalOf(Date()),
                            lambda sent_to_sector, comments_received: comments_received,
                        ),
                    ),
                ),
                Condition(
                    "is_in_order of sent_to_sector, meeting_held",
                    ("sent_to_sector", "meeting_held"),
                    lambda sent_to_sector, meeting_held: is_in_order(sent_to_sector, meeting_held),
                    (
                        Value(
                            "sent_to_sector", OptionalOf(Date()), lambda sent_to_sector, meeting_held: sent_to_sector
                        ),
                        Value("meeting_held", OptionalOf(Date()), lambda sent_to_sector, meeting_held: meeting_held),
                    ),
                ),
                Condition(
                    "is_in_order of meeting_held, certificate_issued",
                    ("meeting_held", "certificate_issued"),
                    lambda meeting_held, certificate_issued: is_in_order(meeting_held, certificate_issued),
                    (
                        Value(
                            "meeting_held", OptionalOf(Date()), lambda meeting_held, certificate_issued: meeting_held
                        ),
                        Value(
                            "certificate_issued",
                            OptionalOf(Date()),
                            lambda meeting_held, certificate_issued: certificate_issued,
                        ),
                    ),
                ),
                Condition(
                    "is_in_order of certificate_issued, sent_to_border",
                    ("certificate_issued", "sent_to_border"),
                    lambda certificate_issued, sent_to_border: is_in_order(certificate_issued, sent_to_border),
                    (
                        Value(
                            "certificate_issued",
                            OptionalOf(Date()),
                            lambda certificate_issued, sent_to_border: certificate_issued,
                        ),
                        Value(
                            "sent_to_border",
                            OptionalOf(Date()),
                            lambda certificate_issued, sent_to_border: sent_to_border,
                        ),
                    ),
                ),
            ),
        ),
    ),
    doc="Who must do what, and by when, until my annual import plan is approved and carried out?",
    places=(_ARTICLE_38,),
    calendars=(lao_pdr.LAO_PDR,),
)

_ART39_P1 = Place(
    "Article 39, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 39. Import tax exemption for construction items and machineries for production",
    ),
    "art39-p1",
    "Import of construction items and tools are authorized only for the construction of factories and buildings that are fixed assets of the enterprise only.",
)

_ART39_P2 = Place(
    "Article 39, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 39. Import tax exemption for construction items and machineries for production",
    ),
    "art39-p2",
    "For the quantity of the construction items and tools imported, it should be based on the model, design, construction works sheet that have been approved by relevant sectors.",
)

_ARTICLE_39 = Place(
    "Article 39",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 39. Import tax exemption for construction items and machineries for production",
    ),
    "",
    "",
)

CONSTRUCTION_IMPORT = Scope(
    "Construction_import",
    function=construction_import,
    inputs=(Input("items", CONSTRUCTION_ITEMS_TYPE, "What is to be imported."),),
    bindings=(
        Binding(
            "missing",
            "missing",
            ListOf(IMPORT_CONDITION_TYPE),
            _construction_import_missing,
            reads=("items",),
            term=Term(Rule(0, (_ART39_P1, _ART39_P2), 2178, "rules/decree/part_8_duties_and_taxes.catala_en")),
        ),
        Binding(
            "is_authorized",
            "is_authorized",
            Boolean(),
            lambda missing: len(missing) == 0,
            reads=("missing",),
            term=Term(
                Rule(
                    0, (_ART39_P1, _ART39_P2), 2192, "rules/decree/part_8_duties_and_taxes.catala_en", uses=("missing",)
                ),
            ),
        ),
    ),
    outputs=("missing", "is_authorized"),
    type=CONSTRUCTION_IMPORT_TYPE,
    assertions=(
        Assertion(
            "Quantities cannot be negative.",
            lambda items: items.quantity.numerator >= 0 and items.imported_before.numerator >= 0,
            (_ARTICLE_39,),
            2174,
            "rules/decree/part_8_duties_and_taxes.catala_en",
            reads=("items",),
            conditions=(
                Condition(
                    "items.quantity >= 0.0",
                    ("items",),
                    lambda items: items.quantity.numerator >= 0,
                    (Value("items.quantity", Decimal(), lambda items: items.quantity),),
                ),
                Condition(
                    "items.imported_before >= 0.0",
                    ("items",),
                    lambda items: items.imported_before.numerator >= 0,
                    (Value("items.imported_before", Decimal(), lambda items: items.imported_before),),
                ),
            ),
        ),
    ),
    doc="May I import these construction items and tools free of import tax?",
    places=(_ARTICLE_39,),
)

_ART39_P3 = Place(
    "Article 39, third sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 39. Import tax exemption for construction items and machineries for production",
    ),
    "art39-p3",
    "The authorization for import of machineries for productions shall be based on the real need in accordance with the feasibility study or business plan upon the approval of the relevant sectors.",
)

MACHINERY_IMPORT = Scope(
    "Machinery_import",
    function=machinery_import,
    inputs=(Input("machinery", PRODUCTION_MACHINERY_TYPE, "What is to be imported."),),
    bindings=(
        Binding(
            "missing",
            "missing",
            ListOf(IMPORT_CONDITION_TYPE),
            _machinery_import_missing,
            reads=("machinery",),
            term=Term(Rule(0, (_ART39_P3,), 2196, "rules/decree/part_8_duties_and_taxes.catala_en")),
        ),
        Binding(
            "is_authorized",
            "is_authorized",
            Boolean(),
            lambda missing: len(missing) == 0,
            reads=("missing",),
            term=Term(Rule(0, (_ART39_P3,), 2201, "rules/decree/part_8_duties_and_taxes.catala_en", uses=("missing",))),
        ),
    ),
    outputs=("missing", "is_authorized"),
    type=MACHINERY_IMPORT_TYPE,
    doc="May I import this machinery free of import tax?",
    places=(_ARTICLE_39,),
)

_ART40_P1 = Place(
    "Article 40",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 40. Import tax exemption for equipment and spare parts to replace machines for production",
    ),
    "art40-p1",
    "The import of equipment and spare parts of machines for production included in the enterprise s approved annual import plan is exempted from import tax duties.",
)

_ARTICLE_40 = Place(
    "Article 40",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 40. Import tax exemption for equipment and spare parts to replace machines for production",
    ),
    "",
    "",
)

SPARE_PARTS_IMPORT = Scope(
    "Spare_parts_import",
    function=spare_parts_import,
    inputs=(
        Input(
            "are_for_production_machines", Boolean(), "They are equipment or spare parts of machines for production."
        ),
        Input("approval", IMPORT_APPROVAL_TYPE, "What the import is approved by."),
    ),
    bindings=(
        Binding(
            "missing",
            "missing",
            ListOf(IMPORT_CONDITION_TYPE),
            _spare_parts_import_missing,
            reads=("are_for_production_machines", "approval"),
            term=Term(Rule(0, (_ART40_P1,), 2268, "rules/decree/part_8_duties_and_taxes.catala_en")),
        ),
        Binding(
            "is_exempt",
            "is_exempt",
            Boolean(),
            lambda missing: len(missing) == 0,
            reads=("missing",),
            term=Term(Rule(0, (_ART40_P1,), 2273, "rules/decree/part_8_duties_and_taxes.catala_en", uses=("missing",))),
        ),
    ),
    outputs=("missing", "is_exempt"),
    type=SPARE_PARTS_IMPORT_TYPE,
    doc="Do I import this equipment or spare part for my machines free of import tax?",
    places=(_ARTICLE_40,),
)

_ART41_P1 = Place(
    "Article 41, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 41. Customs duty exemption for office equipment",
    ),
    "art41-p1",
    "The office equipment used to start up the business activities such as computers, printers, photocopy machines, fax machines are authorized to be exempted from any customs duty only one time in accordance with the feasibility study or business plan approved by the relevant sectors.",
)

_ARTICLE_41 = Place(
    "Article 41",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 41. Customs duty exemption for office equipment",
    ),
    "",
    "",
)

OFFICE_EQUIPMENT_IMPORT = Scope(
    "Office_equipment_import",
    function=office_equipment_import,
    inputs=(Input("equipment", OFFICE_EQUIPMENT_TYPE, "What is to be imported."),),
    bindings=(
        Binding(
            "missing",
            "missing",
            ListOf(IMPORT_CONDITION_TYPE),
            _office_equipment_import_missing,
            reads=("equipment",),
            term=Term(Rule(0, (_ART41_P1,), 2338, "rules/decree/part_8_duties_and_taxes.catala_en")),
        ),
        Binding(
            "is_exempt",
            "is_exempt",
            Boolean(),
            lambda missing: len(missing) == 0,
            reads=("missing",),
            term=Term(Rule(0, (_ART41_P1,), 2345, "rules/decree/part_8_duties_and_taxes.catala_en", uses=("missing",))),
        ),
    ),
    outputs=("missing", "is_exempt"),
    type=OFFICE_EQUIPMENT_IMPORT_TYPE,
    assertions=(
        Assertion(
            "The number of imports cannot be negative.",
            lambda equipment: equipment.exempt_imports_before >= 0,
            (_ARTICLE_41,),
            2335,
            "rules/decree/part_8_duties_and_taxes.catala_en",
            reads=("equipment",),
            conditions=(
                Condition(
                    "equipment.exempt_imports_before >= 0",
                    ("equipment",),
                    lambda equipment: equipment.exempt_imports_before >= 0,
                    (
                        Value(
                            "equipment.exempt_imports_before",
                            Integer(),
                            lambda equipment: equipment.exempt_imports_before,
                        ),
                    ),
                ),
            ),
        ),
    ),
    doc="Do I import this office equipment free of customs duty?",
    places=(_ARTICLE_41,),
)

_ART41_P2 = Place(
    "Article 41, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 41. Customs duty exemption for office equipment",
    ),
    "art41-p2",
    "For subsequent imports, customs duty shall be declared and paid according to Customs and Tax Laws.",
)

OFFICE_EQUIPMENT_DUTY = Scope(
    "Office_equipment_duty",
    function=office_equipment_duty,
    inputs=(
        Input(
            "exempt_imports_before",
            Integer(),
            "How many imports of office equipment of the enterprise were exempt before.",
        ),
        Input("imported_on", OptionalOf(Date()), "The day of the import."),
        Input("declared_and_paid", OptionalOf(Date()), "The day on which the duty was declared and paid."),
        Input("as_of", Date(), "The date for which the question is asked."),
    ),
    bindings=(
        Binding(
            "payment",
            "payment",
            obligations.OBLIGATION_TYPE,
            _office_equipment_duty_payment,
            reads=("exempt_imports_before", "imported_on", "declared_and_paid", "as_of"),
            term=Term(Rule(0, (_ART41_P2,), 2353, "rules/decree/part_8_duties_and_taxes.catala_en")),
            certain=False,
        ),
    ),
    outputs=("payment",),
    type=OFFICE_EQUIPMENT_DUTY_TYPE,
    assertions=(
        Assertion(
            "The number of imports cannot be negative.",
            lambda exempt_imports_before: exempt_imports_before >= 0,
            (_ARTICLE_41,),
            2350,
            "rules/decree/part_8_duties_and_taxes.catala_en",
            reads=("exempt_imports_before",),
            conditions=(
                Condition(
                    "exempt_imports_before >= 0",
                    ("exempt_imports_before",),
                    lambda exempt_imports_before: exempt_imports_before >= 0,
                    (Value("exempt_imports_before", Integer(), lambda exempt_imports_before: exempt_imports_before),),
                ),
            ),
        ),
    ),
    doc="Must I declare office equipment and pay duty for it?",
    places=(_ARTICLE_41,),
)

_ART42_P1 = Place(
    "Article 42, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 42. Customs duty exemption for vehicles to be used for production",
    ),
    "art42-p1",
    "Vehicles to be used for production and direct services which is in line with the investment activities and work are authorized to be imported and exempted from customs duty.",
)

_ART42_P2 = Place(
    "Article 42, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 42. Customs duty exemption for vehicles to be used for production",
    ),
    "art42-p2",
    "The authorized number of vehicles to be exempted from customs duty shall be consistent with the real volume of work of each project that has been approved by relevant sectors.",
)

_ARTICLE_42 = Place(
    "Article 42",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 42. Customs duty exemption for vehicles to be used for production",
    ),
    "",
    "",
)

VEHICLES_IMPORT = Scope(
    "Vehicles_import",
    function=vehicles_import,
    inputs=(Input("vehicles", VEHICLES_TYPE, "What is to be imported."),),
    bindings=(
        Binding(
            "missing",
            "missing",
            ListOf(IMPORT_CONDITION_TYPE),
            _vehicles_import_missing,
            reads=("vehicles",),
            term=Term(Rule(0, (_ART42_P1, _ART42_P2), 2444, "rules/decree/part_8_duties_and_taxes.catala_en")),
        ),
        Binding(
            "is_exempt",
            "is_exempt",
            Boolean(),
            lambda missing: len(missing) == 0,
            reads=("missing",),
            term=Term(
                Rule(
                    0, (_ART42_P1, _ART42_P2), 2455, "rules/decree/part_8_duties_and_taxes.catala_en", uses=("missing",)
                ),
            ),
        ),
    ),
    outputs=("missing", "is_exempt"),
    type=VEHICLES_IMPORT_TYPE,
    assertions=(
        Assertion(
            "An import is of one vehicle or more; other numbers cannot be negative.",
            lambda vehicles: (
                vehicles.how_many >= 1 and vehicles.exempt_before >= 0 and vehicles.approved_for_project >= 0
            ),
            (_ARTICLE_42,),
            2437,
            "rules/decree/part_8_duties_and_taxes.catala_en",
            reads=("vehicles",),
            conditions=(
                Condition(
                    "vehicles.how_many >= 1",
                    ("vehicles",),
                    lambda vehicles: vehicles.how_many >= 1,
                    (Value("vehicles.how_many", Integer(), lambda vehicles: vehicles.how_many),),
                ),
                Condition(
                    "vehicles.exempt_before >= 0",
                    ("vehicles",),
                    lambda vehicles: vehicles.exempt_before >= 0,
                    (Value("vehicles.exempt_before", Integer(), lambda vehicles: vehicles.exempt_before),),
                ),
                Condition(
                    "vehicles.approved_for_project >= 0",
                    ("vehicles",),
                    lambda vehicles: vehicles.approved_for_project >= 0,
                    (
                        Value(
                            "vehicles.approved_for_project", Integer(), lambda vehicles: vehicles.approved_for_project
                        ),
                    ),
                ),
            ),
        ),
    ),
    doc="Do I import these vehicles free of customs duty?",
    places=(_ARTICLE_42,),
)

_ART43_P1_B = Place(
    "Article 43, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 43. Temporary import of machineries, equipments, spare parts and office supplies",
    ),
    "art43-p1-b",
    "For example lab equipments, generators, water pumps, professional tools, back-up electricity supplies, water tanks, gallons, asphalt tanks, fans, clippers, saws, iron models, etc.",
)

_ART43_P2_B = Place(
    "Article 43, third sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 43. Temporary import of machineries, equipments, spare parts and office supplies",
    ),
    "art43-p2-b",
    "such as iron bars, cement, stick welding rod, combustible rock, tires, inside spare parts of machine, equipment, etc.",
)

_ART43_P1_A = Place(
    "Article 43, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 43. Temporary import of machineries, equipments, spare parts and office supplies",
    ),
    "art43-p1-a",
    "For temporary import of machineries, tools, equipments for production, surveydesign, construction or project development, only items that will be used during the lifetime of the work or the project are authorized and can be re-exported at the same initial number and in accordance with the warranty agreement only.",
)

_ART43_P2_A = Place(
    "Article 43, third sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 43. Temporary import of machineries, equipments, spare parts and office supplies",
    ),
    "art43-p2-a",
    "For construction items and repair tools, used spares, that cannot be re-exported at the same initial volume compared to when they were imported as they were used in the project, these are not authorized for temporary import",
)

_ARTICLE_43 = Place(
    "Article 43",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 43. Temporary import of machineries, equipments, spare parts and office supplies",
    ),
    "",
    "",
)

TEMPORARY_IMPORT = Scope(
    "Temporary_import",
    function=temporary_import,
    inputs=(Input("items", TEMPORARY_ITEMS_TYPE, "What is to be imported."),),
    bindings=(
        Binding(
            "naming",
            "naming",
            ITEM_NAMING_TYPE,
            _temporary_import_naming,
            reads=("items",),
            term=Term(Rule(0, (_ART43_P1_B, _ART43_P2_B), 2615, "rules/decree/part_8_duties_and_taxes.catala_en")),
        ),
        Binding(
            "missing",
            "missing",
            ListOf(TEMPORARY_CONDITION_TYPE),
            _temporary_import_missing,
            reads=("items", "naming"),
            term=Term(
                Rule(
                    0,
                    (_ART43_P1_A, _ART43_P2_A, _ART43_P2_B),
                    2629,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("naming",),
                ),
            ),
        ),
        Binding(
            "is_authorized",
            "is_authorized",
            Boolean(),
            lambda missing: len(missing) == 0,
            reads=("missing",),
            term=Term(
                Rule(
                    0,
                    (_ART43_P1_A, _ART43_P2_A),
                    2640,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("missing",),
                ),
            ),
        ),
    ),
    outputs=("naming", "missing", "is_authorized"),
    type=TEMPORARY_IMPORT_TYPE,
    doc="May I import these items for a time?",
    places=(_ARTICLE_43,),
)

_ART44_P1 = Place(
    "Article 44, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 44. Temporary import of vehicles",
    ),
    "art44-p1",
    "Domestic and foreign legal entities that sign an MOU or agreement with the government for a feasibility study, exploration and design of a project can temporarily import vehicles to be used for direct and indirect production in accordance with Customs and Tax Laws.",
)

_ART44_P2 = Place(
    "Article 44, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 44. Temporary import of vehicles",
    ),
    "art44-p2",
    "Foreign legal entity that intends to temporarily import vehicles shall first establish a Representative Office as stipulated in Article 27 of this Decree.",
)

_ARTICLE_44 = Place(
    "Article 44",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 44. Temporary import of vehicles",
    ),
    "",
    "",
)

TEMPORARY_VEHICLE_IMPORT = Scope(
    "Temporary_vehicle_import",
    function=temporary_vehicle_import,
    inputs=(
        Input("vehicles", TEMPORARY_VEHICLES_TYPE, "What is to be imported."),
        Input("as_of", Date(), "The date for which the question is asked."),
    ),
    bindings=(
        Binding(
            "missing",
            "missing",
            ListOf(TEMPORARY_CONDITION_TYPE),
            _temporary_vehicle_import_missing,
            reads=("vehicles",),
            term=Term(Rule(0, (_ART44_P1, _ART44_P2), 2791, "rules/decree/part_8_duties_and_taxes.catala_en")),
        ),
        Binding(
            "may_be_imported",
            "may_be_imported",
            Boolean(),
            lambda missing: len(missing) == 0,
            reads=("missing",),
            term=Term(
                Rule(
                    0, (_ART44_P1, _ART44_P2), 2808, "rules/decree/part_8_duties_and_taxes.catala_en", uses=("missing",)
                ),
            ),
        ),
        Binding(
            "establishment",
            "establishment",
            obligations.OBLIGATION_TYPE,
            _temporary_vehicle_import_establishment,
            reads=("vehicles", "as_of"),
            term=Term(Rule(0, (_ART44_P2,), 2811, "rules/decree/part_8_duties_and_taxes.catala_en")),
            certain=False,
        ),
    ),
    outputs=("missing", "may_be_imported", "establishment"),
    type=TEMPORARY_VEHICLE_IMPORT_TYPE,
    doc="May I import these vehicles for a time, and must I have a Representative Office?",
    places=(_ARTICLE_44,),
)

_ART38_P1 = Place(
    "Article 38",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 38. Procedures for considering customs duty exemption",
    ),
    "art38-p1",
    "The consideration of customs duty exemption shall be on the basis of the approval of the company s annual import plan and the following procedures shall be followed:",
)

DUTY_FREE_IMPORT = Scope(
    "Duty_free_import",
    function=duty_free_import,
    inputs=(
        Input("is_promoted_activity", Boolean(), "The business invests in a promoted activity of Annex 1."),
        Input("is_concession_activity", Boolean(), "The business invests in a concession activity of Annex 3."),
        Input("goods", IMPORT_TYPE, "What is to be imported."),
        Input("approval", IMPORT_APPROVAL_TYPE, "What the import is approved by."),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "articles_39_to_42",
            ARTICLES_39_TO_42_TYPE,
            "Who gets the exemptions of Articles 39 to 42.",
            required=False,
            reading=ReadingChoice("Duty_free_import.articles_39_to_42", "Detail_Article_37", (_ART37_P1,)),
        ),
    ),
    bindings=(
        Binding(
            "articles_39_to_42",
            "articles_39_to_42",
            ARTICLES_39_TO_42_TYPE,
            lambda given: Articles_39_to_42.Detail_Article_37 if given is None else given,
            term=Term(Rule(0, (_ART37_P1,), 2822, "rules/decree/part_8_duties_and_taxes.catala_en")),
            certain=False,
            context="articles_39_to_42",
            reading="Duty_free_import.articles_39_to_42",
        ),
        Binding(
            "missing_by_article_37",
            "missing_by_article_37",
            ListOf(IMPORT_CONDITION_TYPE),
            _duty_free_import_missing_by_article_37,
            reads=("goods", "articles_39_to_42", "is_promoted_activity", "is_concession_activity"),
            term=Term(
                Rule(
                    0,
                    (_ART37_P1,),
                    2826,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("articles_39_to_42",),
                    asks=(
                        Asked(
                            PRODUCTION_GOODS_EXEMPTION,
                            lambda goods, articles_39_to_42, is_promoted_activity, is_concession_activity: let(
                                goods.content
                                if isinstance(goods, Raw_material_or_equipment)
                                else goods.content.is_for_direct_production
                                if isinstance(goods, Machinery)
                                else True,
                                lambda is_for_direct_production: let(
                                    isinstance(goods, Raw_material_or_equipment) or isinstance(goods, Machinery),
                                    lambda is_named_by_article_37_alone: (
                                        None
                                        if articles_39_to_42() is Articles_39_to_42.Stand_alone
                                        and not is_named_by_article_37_alone
                                        else Present(
                                            (is_promoted_activity, is_concession_activity, is_for_direct_production)
                                        )
                                    ),
                                ),
                            ),
                            inputs=("is_promoted_activity", "is_concession_activity", "is_for_direct_production"),
                            outputs=("missing",),
                            reads=("goods", "articles_39_to_42", "is_promoted_activity", "is_concession_activity"),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "missing",
            "missing",
            ListOf(IMPORT_CONDITION_TYPE),
            _duty_free_import_missing,
            reads=("goods", "approval", "missing_by_article_37"),
            term=Term(
                Rule(
                    0,
                    (_ART37_P1, _ART38_P1),
                    2848,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    conditions=(
                        Condition(
                            "not (goods with pattern Temporary or goods with pattern Vehicles_for_a_time)",
                            ("goods",),
                            lambda goods: not (isinstance(goods, Temporary) or isinstance(goods, Vehicles_for_a_time)),
                            (Value("goods", IMPORT_TYPE, lambda goods: goods),),
                        ),
                    ),
                    uses=("missing_by_article_37",),
                    asks=(
                        Asked(
                            CONSTRUCTION_IMPORT,
                            lambda goods: (
                                Present((goods.content,))
                                if isinstance(goods, Construction)
                                else None
                                if isinstance(goods, Machinery)
                                else None
                                if isinstance(goods, Spare_parts)
                                else None
                                if isinstance(goods, Office)
                                else None
                                if isinstance(goods, Lasting_vehicles)
                                else None
                            ),
                            inputs=("items",),
                            outputs=("missing",),
                            reads=("goods",),
                        ),
                        Asked(
                            MACHINERY_IMPORT,
                            lambda goods: (
                                None
                                if isinstance(goods, Construction)
                                else Present((goods.content,))
                                if isinstance(goods, Machinery)
                                else None
                                if isinstance(goods, Spare_parts)
                                else None
                                if isinstance(goods, Office)
                                else None
                                if isinstance(goods, Lasting_vehicles)
                                else None
                            ),
                            inputs=("machinery",),
                            outputs=("missing",),
                            reads=("goods",),
                        ),
                        Asked(
                            SPARE_PARTS_IMPORT,
                            lambda goods, approval: (
                                None
                                if isinstance(goods, Construction)
                                else None
                                if isinstance(goods, Machinery)
                                else Present((goods.content, approval))
                                if isinstance(goods, Spare_parts)
                                else None
                                if isinstance(goods, Office)
                                else None
                                if isinstance(goods, Lasting_vehicles)
                                else None
                            ),
                            inputs=("are_for_production_machines", "approval"),
                            outputs=("missing",),
                            reads=("goods", "approval"),
                        ),
                        Asked(
                            OFFICE_EQUIPMENT_IMPORT,
                            lambda goods: (
                                None
                                if isinstance(goods, Construction)
                                else None
                                if isinstance(goods, Machinery)
                                else None
                                if isinstance(goods, Spare_parts)
                                else Present((goods.content,))
                                if isinstance(goods, Office)
                                else None
                                if isinstance(goods, Lasting_vehicles)
                                else None
                            ),
                            inputs=("equipment",),
                            outputs=("missing",),
                            reads=("goods",),
                        ),
                        Asked(
                            VEHICLES_IMPORT,
                            lambda goods: (
                                None
                                if isinstance(goods, Construction)
                                else None
                                if isinstance(goods, Machinery)
                                else None
                                if isinstance(goods, Spare_parts)
                                else None
                                if isinstance(goods, Office)
                                else Present((goods.content,))
                                if isinstance(goods, Lasting_vehicles)
                                else None
                            ),
                            inputs=("vehicles",),
                            outputs=("missing",),
                            reads=("goods",),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "is_free_of_duty",
            "is_free_of_duty",
            Boolean(),
            lambda missing: len(missing()) == 0,
            reads=("missing",),
            term=Term(
                Rule(
                    0, (_ART37_P1, _ART38_P1), 2877, "rules/decree/part_8_duties_and_taxes.catala_en", uses=("missing",)
                ),
            ),
            certain=False,
        ),
        Binding(
            "missing_for_a_time",
            "missing_for_a_time",
            OptionalOf(ListOf(TEMPORARY_CONDITION_TYPE)),
            _duty_free_import_missing_for_a_time,
            reads=("goods", "as_of"),
            term=Term(
                Rule(
                    0,
                    (_ART43_P1_A, _ART43_P2_A, _ART44_P1, _ART44_P2),
                    2884,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    asks=(
                        Asked(
                            TEMPORARY_IMPORT,
                            lambda goods: (
                                Present((goods.content,))
                                if isinstance(goods, Temporary)
                                else None
                                if isinstance(goods, Vehicles_for_a_time)
                                else None
                            ),
                            inputs=("items",),
                            outputs=("missing",),
                            reads=("goods",),
                        ),
                        Asked(
                            TEMPORARY_VEHICLE_IMPORT,
                            lambda goods, as_of: (
                                None
                                if isinstance(goods, Temporary)
                                else Present((goods.content, as_of))
                                if isinstance(goods, Vehicles_for_a_time)
                                else None
                            ),
                            inputs=("vehicles", "as_of"),
                            outputs=("missing",),
                            reads=("goods", "as_of"),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "may_be_imported_for_a_time",
            "may_be_imported_for_a_time",
            OptionalOf(Boolean()),
            _duty_free_import_may_be_imported_for_a_time,
            reads=("missing_for_a_time",),
            plain=("missing_for_a_time",),
            term=Term(
                Rule(
                    0,
                    (_ART43_P1_A, _ART44_P1),
                    2897,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("missing_for_a_time",),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("missing", "is_free_of_duty", "missing_for_a_time", "may_be_imported_for_a_time"),
    type=DUTY_FREE_IMPORT_TYPE,
    doc="Is this import free of duty, and on what conditions? And where it is for a time: may it be made?",
    places=(_ARTICLE_44,),
)

_ART45_P2 = Place(
    "Article 45, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 45. Policy on access to funding sources",
    ),
    "art45-p2",
    "Any enterprise can borrow money from commercial banks and financial institutions in Lao PDR in accordance with the regulations of the respective commercial banks and from overseas sources as set forth in the laws and regulations of the Bank of Lao PDR.",
)

_ART45_P1 = Place(
    "Article 45, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 45. Policy on access to funding sources",
    ),
    "art45-p1",
    "Any enterprise wishing to borrow money from domestic funding sources shall pay its initial registered capital as set out in Article 4 of this Decree.",
)

_ARTICLE_45 = Place(
    "Article 45",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 45. Policy on access to funding sources",
    ),
    "",
    "",
)

BORROWING = Scope(
    "Borrowing",
    function=borrowing,
    inputs=(
        Input("source", FUNDING_SOURCE_TYPE, "Where money is borrowed."),
        Input("business", BUSINESS_TYPE, "What the enterprise invests in."),
        Input("registered_capital", MoneyIn("LAK", 2), "The total registered capital."),
        Input("paid", MoneyIn("LAK", 2), "What has been paid of it until the loan."),
    ),
    bindings=(
        Binding(
            "initial_capital",
            "initial_capital",
            MoneyIn("LAK", 2),
            _borrowing_initial_capital,
            reads=("source", "business", "registered_capital", "paid"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART45_P2,),
                            3008,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            conditions=(
                                Condition(
                                    "source with pattern Overseas",
                                    ("source",),
                                    lambda source: source is Funding_source.Overseas,
                                    (Value("source", FUNDING_SOURCE_TYPE, lambda source: source),),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART45_P1,),
                            3013,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            conditions=(
                                Condition(
                                    "source with pattern Domestic",
                                    ("source",),
                                    lambda source: source is Funding_source.Domestic,
                                    (Value("source", FUNDING_SOURCE_TYPE, lambda source: source),),
                                ),
                            ),
                            asks=(
                                Asked(
                                    part_2_registered_capital.CAPITAL_SHARES,
                                    lambda business, registered_capital: (
                                        Present((business.content, registered_capital))
                                        if isinstance(business, General)
                                        else None
                                    ),
                                    inputs=("sector", "registered_capital"),
                                    outputs=("initial_payment",),
                                    reads=("business", "registered_capital"),
                                ),
                                Asked(
                                    part_2_registered_capital.CONCESSION_INITIAL_PAYMENT,
                                    lambda business, registered_capital, paid: (
                                        None if isinstance(business, General) else Present((registered_capital, paid))
                                    ),
                                    inputs=("registered_capital", "paid"),
                                    outputs=("least_initial_payment",),
                                    reads=("business", "registered_capital", "paid"),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "may_borrow",
            "may_borrow",
            Boolean(),
            _borrowing_may_borrow,
            reads=("source", "paid", "initial_capital"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART45_P1,),
                            3029,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            conditions=(
                                Condition(
                                    "source with pattern Domestic",
                                    ("source",),
                                    lambda source: source is Funding_source.Domestic,
                                    (Value("source", FUNDING_SOURCE_TYPE, lambda source: source),),
                                ),
                            ),
                            uses=("initial_capital",),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART45_P2,),
                            3034,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            conditions=(
                                Condition(
                                    "source with pattern Overseas",
                                    ("source",),
                                    lambda source: source is Funding_source.Overseas,
                                    (Value("source", FUNDING_SOURCE_TYPE, lambda source: source),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "loan_rules",
            "loan_rules",
            LOAN_RULES_TYPE,
            lambda source: (
                Loan_rules.Regulations_of_the_bank
                if source is Funding_source.Domestic
                else Loan_rules.Laws_of_the_Bank_of_Lao_PDR
            ),
            reads=("source",),
            term=Term(Rule(0, (_ART45_P2,), 3039, "rules/decree/part_8_duties_and_taxes.catala_en")),
        ),
    ),
    outputs=("initial_capital", "may_borrow", "loan_rules"),
    type=BORROWING_TYPE,
    assertions=(
        Assertion(
            "What is paid of a capital cannot be negative.",
            lambda paid: paid >= 0,
            (_ARTICLE_45,),
            3005,
            "rules/decree/part_8_duties_and_taxes.catala_en",
            reads=("paid",),
            conditions=(
                Condition(
                    "paid >= LAK 0",
                    ("paid",),
                    lambda paid: paid >= 0,
                    (Value("paid", MoneyIn("LAK", 2), lambda paid: paid),),
                ),
            ),
        ),
    ),
    doc="May my enterprise borrow money, and how much capital must be paid in before?",
    places=(_ARTICLE_45,),
)

_ART46_P1 = Place(
    "Article 46",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 46. Specific incentive",
    ),
    "art46-p1",
    "Any enterprise that receives specific incentive in accordance with Article 54 of the Investment Promotion Law is promoted activity level 1 of Annex 1 of this Decree.",
)

_ARTICLE_46 = Place(
    "Article 46",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 46. Specific incentive",
    ),
    "",
    "",
)

SPECIFIC_INCENTIVE_LEVEL = Scope(
    "Specific_incentive_level",
    function=specific_incentive_level,
    inputs=(
        Input(
            "receives_specific_incentive",
            Boolean(),
            "The enterprise receives the specific incentive of Article 54 of the Investment Promotion Law.",
        ),
    ),
    bindings=(
        Binding(
            "level",
            "level",
            OptionalOf(investment_promotion_law.PROMOTION_LEVEL_TYPE),
            lambda receives_specific_incentive: (
                Present(investment_promotion_law.Promotion_level.Level_1) if receives_specific_incentive else None
            ),
            reads=("receives_specific_incentive",),
            term=Term(Rule(0, (_ART46_P1,), 3083, "rules/decree/part_8_duties_and_taxes.catala_en")),
        ),
    ),
    outputs=("level",),
    type=SPECIFIC_INCENTIVE_LEVEL_TYPE,
    doc="Which level of promotion has an enterprise that receives a specific incentive?",
    places=(_ARTICLE_46,),
)
