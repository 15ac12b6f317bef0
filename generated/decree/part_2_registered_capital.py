"""Compiled from rules/decree/part_2_registered_capital.catala_en: change the rules there, and compile again.

Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.
"""
# mypy: disable-error-code="comparison-overlap, redundant-expr"

from __future__ import annotations

from datetime import date
from enum import Enum
from fractions import Fraction
from typing import TypeAlias

from ..calendars import lao_pdr
from ..library import administration, obligations
from ..runtime.answers import Place
from ..runtime.dates import years_after
from ..runtime.decisions import Decision, Outcome
from ..runtime.evaluation import Reading, known, let, silent
from ..runtime.failures import Failure, Refused, Silent
from ..runtime.money import multiply
from ..runtime.readings import handed_on, notice
from ..runtime.records import frozen
from ..runtime.schema import (
    Boolean,
    Case,
    Date,
    Decimal,
    Enumeration,
    Field,
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
)

MoneyInLAK: TypeAlias = int
"""Money in LAK (Lao Kip): in hundredths of LAK."""

_ARTICLE_3_LINE_245 = ("rules/decree/part_2_registered_capital.catala_en:245", "Article 3")
_ARTICLE_4_LINE_403 = ("rules/decree/part_2_registered_capital.catala_en:403", "Article 4")
_ARTICLE_4_LINE_416 = ("rules/decree/part_2_registered_capital.catala_en:416", "Article 4")
_ARTICLE_4_LINE_575 = ("rules/decree/part_2_registered_capital.catala_en:575", "Article 4")
_ARTICLE_4_LINE_658 = ("rules/decree/part_2_registered_capital.catala_en:658", "Article 4")
_ARTICLE_4_LINE_663 = ("rules/decree/part_2_registered_capital.catala_en:663", "Article 4")
_ARTICLE_4_LINE_680 = ("rules/decree/part_2_registered_capital.catala_en:680", "Article 4")
_ARTICLE_4_LINE_685 = ("rules/decree/part_2_registered_capital.catala_en:685", "Article 4")
_ARTICLE_4_LINE_702 = ("rules/decree/part_2_registered_capital.catala_en:702", "Article 4")
_ARTICLE_4_LINE_707 = ("rules/decree/part_2_registered_capital.catala_en:707", "Article 4")
_ARTICLE_4_LINE_831 = ("rules/decree/part_2_registered_capital.catala_en:831", "Article 4")
_ARTICLE_4_LINE_853 = ("rules/decree/part_2_registered_capital.catala_en:853", "Article 4")
_ARTICLE_4_LINE_861 = ("rules/decree/part_2_registered_capital.catala_en:861", "Article 4")
_ARTICLE_4_LINE_894 = ("rules/decree/part_2_registered_capital.catala_en:894", "Article 4")
_ARTICLE_4_LINE_996 = ("rules/decree/part_2_registered_capital.catala_en:996", "Article 4")
_DECIMAL_0_4 = Fraction(2, 5)
_DECIMAL_0_6 = Fraction(3, 5)
_DECIMAL_0_8 = Fraction(4, 5)
_DECIMAL_0_12 = Fraction(3, 25)


class Licensing_sector(Enum):
    """Which sector licensed the domestic legal entity."""

    Industry_and_commerce = "Industry_and_commerce"
    """The industry and commerce sector."""
    Planning_and_investment = "Planning_and_investment"
    """The planning and investment sector."""
    Another_licensing_sector = "Another_licensing_sector"
    """Another sector, which the Article does not name."""


class Departure(Enum):
    """In what a cooperation goes beyond business cooperation by contract."""

    Another_form = "Another_form"
    """It has another form than the one indicated in the contract."""
    Another_business_sector = "Another_business_sector"
    """It does business in a sector that is not indicated in the contract."""
    New_legal_entity = "New_legal_entity"
    """A new legal entity is established in Lao PDR."""


class Counted(Enum):
    """What must not be less than one billion Kip."""

    Each = "Each"
    """The total capital and the registered capital, each for itself."""
    Together = "Together"
    """The total capital and the registered capital, added up."""


class Investors(Enum):
    """Who invests."""

    Foreign_investors = "Foreign_investors"
    """Foreign investors only."""
    Lao_investors = "Lao_investors"
    """Lao investors only."""
    Foreign_and_lao_investors = "Foreign_and_lao_investors"
    """Foreign and Lao investors together."""


class Mixed(Enum):
    """Whether the minimum holds where foreign and Lao investors invest together."""

    Foreign_investor_takes_part = "Foreign_investor_takes_part"
    """It holds wherever a foreign investor takes part: that investor wishes to invest in the general business too."""
    Left_open = "Left_open"
    """The Article does not say: it speaks of foreign investors alone."""


class Activity(Enum):
    """What an enterprise invests in."""

    General_business = "General_business"
    """General business."""
    Concession = "Concession"
    """Concession activities."""


class Ten_days(Enum):
    """From when the 10 working days run in which the investor obtains the certification."""

    From_payment = "From_payment"
    """From the payment: it is the payment that is certified."""
    From_certificate = "From_certificate"
    """From the receipt of the enterprise registration certificate: "after the investor receives" is said of the
    certification too.
    """


class Sector(Enum):
    """The sector of a general business."""

    Agriculture = "Agriculture"
    """Agricultural sector."""
    Manufacturing_and_handicraft = "Manufacturing_and_handicraft"
    """Manufacturing and handicraft-industry processing sectors."""
    Trade_and_services = "Trade_and_services"
    """Trade and services sectors."""
    Banking_and_finance = "Banking_and_finance"
    """Commercial banks or financial institutions, which have regulations of their own."""
    Another_sector = "Another_sector"
    """Any other sector, for which the Article gives no rate."""


class Ninety_days(Enum):
    """From when the 90 working days for the initial payment run."""

    After_certificate = "After_certificate"
    """From the receipt of the enterprise registration certificate, as the year does."""
    Beginning_not_said = "Beginning_not_said"
    """The text names no beginning: "after receiving the enterprise registration certificate" is said of the year
    alone.
    """


class Share_read(Enum):
    """How the share of the initial payment is meant."""

    At_least = "At_least"
    """As the least that is to be paid: who pays more at once has paid the share too."""
    Exactly = "Exactly"
    """As the amount to be paid, no more and no less: of concessions the Decree says "at least", and here it does
    not.
    """


class Ninety_days_of_concession(Enum):
    """From when the 90 working days for the initial payment of a concession run."""

    From_establishment = "From_establishment"
    """From the establishment of the enterprise, as the two years do."""
    No_beginning = "No_beginning"
    """The text names no beginning."""


@frozen
class Contract_cooperation:
    """Whether a cooperation is one that the Article allows to be established by contract."""

    departures: tuple[Departure, ...]
    """In what the cooperation goes beyond the Article."""
    may_be_established: bool
    """The cooperation may be established as business cooperation by contract."""


@frozen
class Contract_cooperation_duties:
    """What is to be done with a contract of business cooperation, by whom, and how it stands."""

    receiver: administration.Actor
    """The sector to which the contract is forwarded, and which issues the certificate."""
    registration: obligations.Obligation
    """To register the contract, signed by both, with the Notary Office."""
    forwarding: obligations.Obligation
    """To forward the contract to the sector that licensed the domestic legal entity."""
    acknowledgement: obligations.Obligation
    """To issue the certificate of acknowledgement."""


@frozen
class Minimum_capital:
    """Whether the capital for a general business is large enough."""

    least_capital: MoneyInLAK
    """What the capital must not be less than (in hundredths of LAK)."""
    suffices: bool
    """The capital is not less than the minimum."""


@frozen
class Payment_certification:
    """By when a payment of registered capital is to be certified, and what the investor and the Bank of Lao PDR have
    to do.
    """

    obtaining: obligations.Obligation
    """To obtain a certification of the payment of registered capital."""
    certification: obligations.Obligation
    """To certify the payment of registered capital."""


@frozen
class Payment_manner:
    """Whether registered capital is paid in the way that the Decree asks for."""

    is_as_asked: bool
    """The payment is made as the Decree asks for."""


@frozen
class Capital_shares:
    """How much registered capital an enterprise in general business pays in first, and how much remains."""

    initial_share: Fraction
    """The share of the registered capital that is paid first."""
    initial_payment: MoneyInLAK
    """The initial payment (in hundredths of LAK)."""
    remainder: MoneyInLAK
    """The remaining registered capital (in hundredths of LAK)."""


@frozen
class Capital_periods:
    """By when an enterprise in general business pays its registered capital in."""

    initial_payment_due: Present[date] | None
    """The last day for the initial payment; absent where the text names no beginning."""
    remainder_due: date
    """The last day for the remaining registered capital."""


@frozen
class Initial_payment:
    """Whether an initial payment in general business is large enough and in time."""

    is_of_the_share: bool
    """The payment is of the share that is to be paid first."""
    is_in_time: bool
    """The payment is made within the 90 working days."""


@frozen
class Concession_initial_payment:
    """How much registered capital an enterprise in concession activities pays in first."""

    least_initial_payment: MoneyInLAK
    """The least that is paid first (in hundredths of LAK)."""
    remainder: MoneyInLAK
    """What remains of the registered capital once the least is paid, and no more (in hundredths of LAK)."""
    is_enough: bool
    """What was paid is not less than the least."""


@frozen
class Concession_capital_periods:
    """By when an enterprise in concession activities pays its registered capital in."""

    initial_payment_due: Present[date] | None
    """The last day for the initial payment; absent where the text names no beginning."""
    remainder_due: date
    """The last day for the remaining registered capital."""


@frozen
class Capital_plan:
    """How much registered capital an enterprise in general business pays, by which day, and who certifies it."""

    initial_payment: MoneyInLAK
    """The initial payment (in hundredths of LAK)."""
    initial_payment_due: Present[date] | None
    """The last day for the initial payment; absent where the text names no beginning."""
    remainder: MoneyInLAK
    """The remaining registered capital (in hundredths of LAK)."""
    remainder_due: date
    """The last day for the remaining registered capital."""
    certified_by: administration.Actor
    """Who certifies each payment."""


@frozen
class Capital_duties:
    """What an enterprise in general business has to pay in as registered capital, by when, and how it stands."""

    payment: obligations.Obligation
    """To pay the registered capital in Lao Kip through a commercial bank established in Lao PDR."""
    initial_payment: obligations.Obligation
    """To make the initial payment of the registered capital."""
    remainder: obligations.Obligation
    """To pay the remaining registered capital in full."""


@frozen
class Concession_capital_duties:
    """What an enterprise in concession activities has to pay in as registered capital, by when, and how it stands."""

    initial_payment: obligations.Obligation
    """To pay at least 12% of the registered capital in Lao Kip through a commercial bank established in Lao PDR."""
    remainder: obligations.Obligation
    """To pay the remaining registered capital in full."""


LICENSING_SECTOR_TYPE = Enumeration(
    "Licensing_sector",
    (
        Case("Industry_and_commerce", doc="The industry and commerce sector."),
        Case("Planning_and_investment", doc="The planning and investment sector."),
        Case("Another_licensing_sector", doc="Another sector, which the Article does not name."),
    ),
    build=lambda case, _: Licensing_sector(case),
    read=lambda value: (value.value, None),
    doc="Which sector licensed the domestic legal entity.",
)

DEPARTURE_TYPE = Enumeration(
    "Departure",
    (
        Case("Another_form", doc="It has another form than the one indicated in the contract."),
        Case("Another_business_sector", doc="It does business in a sector that is not indicated in the contract."),
        Case("New_legal_entity", doc="A new legal entity is established in Lao PDR."),
    ),
    build=lambda case, _: Departure(case),
    read=lambda value: (value.value, None),
    doc="In what a cooperation goes beyond business cooperation by contract.",
)

COUNTED_TYPE = Enumeration(
    "Counted",
    (
        Case("Each", doc="The total capital and the registered capital, each for itself."),
        Case("Together", doc="The total capital and the registered capital, added up."),
    ),
    build=lambda case, _: Counted(case),
    read=lambda value: (value.value, None),
    doc="What must not be less than one billion Kip.",
)

INVESTORS_TYPE = Enumeration(
    "Investors",
    (
        Case("Foreign_investors", doc="Foreign investors only."),
        Case("Lao_investors", doc="Lao investors only."),
        Case("Foreign_and_lao_investors", doc="Foreign and Lao investors together."),
    ),
    build=lambda case, _: Investors(case),
    read=lambda value: (value.value, None),
    doc="Who invests.",
)

MIXED_TYPE = Enumeration(
    "Mixed",
    (
        Case(
            "Foreign_investor_takes_part",
            doc="It holds wherever a foreign investor takes part: that investor wishes to invest in the general business too.",
        ),
        Case("Left_open", doc="The Article does not say: it speaks of foreign investors alone."),
    ),
    build=lambda case, _: Mixed(case),
    read=lambda value: (value.value, None),
    doc="Whether the minimum holds where foreign and Lao investors invest together.",
)

ACTIVITY_TYPE = Enumeration(
    "Activity",
    (Case("General_business", doc="General business."), Case("Concession", doc="Concession activities.")),
    build=lambda case, _: Activity(case),
    read=lambda value: (value.value, None),
    doc="What an enterprise invests in.",
)

TEN_DAYS_TYPE = Enumeration(
    "Ten_days",
    (
        Case("From_payment", doc="From the payment: it is the payment that is certified."),
        Case(
            "From_certificate",
            doc='From the receipt of the enterprise registration certificate: "after the investor receives" is said of the certification too.',
        ),
    ),
    build=lambda case, _: Ten_days(case),
    read=lambda value: (value.value, None),
    doc="From when the 10 working days run in which the investor obtains the certification.",
)

SECTOR_TYPE = Enumeration(
    "Sector",
    (
        Case("Agriculture", doc="Agricultural sector."),
        Case("Manufacturing_and_handicraft", doc="Manufacturing and handicraft-industry processing sectors."),
        Case("Trade_and_services", doc="Trade and services sectors."),
        Case(
            "Banking_and_finance",
            doc="Commercial banks or financial institutions, which have regulations of their own.",
        ),
        Case("Another_sector", doc="Any other sector, for which the Article gives no rate."),
    ),
    build=lambda case, _: Sector(case),
    read=lambda value: (value.value, None),
    doc="The sector of a general business.",
)

NINETY_DAYS_TYPE = Enumeration(
    "Ninety_days",
    (
        Case("After_certificate", doc="From the receipt of the enterprise registration certificate, as the year does."),
        Case(
            "Beginning_not_said",
            doc='The text names no beginning: "after receiving the enterprise registration certificate" is said of the year alone.',
        ),
    ),
    build=lambda case, _: Ninety_days(case),
    read=lambda value: (value.value, None),
    doc="From when the 90 working days for the initial payment run.",
)

SHARE_READ_TYPE = Enumeration(
    "Share_read",
    (
        Case("At_least", doc="As the least that is to be paid: who pays more at once has paid the share too."),
        Case(
            "Exactly",
            doc='As the amount to be paid, no more and no less: of concessions the Decree says "at least", and here it does not.',
        ),
    ),
    build=lambda case, _: Share_read(case),
    read=lambda value: (value.value, None),
    doc="How the share of the initial payment is meant.",
)

NINETY_DAYS_OF_CONCESSION_TYPE = Enumeration(
    "Ninety_days_of_concession",
    (
        Case("From_establishment", doc="From the establishment of the enterprise, as the two years do."),
        Case("No_beginning", doc="The text names no beginning."),
    ),
    build=lambda case, _: Ninety_days_of_concession(case),
    read=lambda value: (value.value, None),
    doc="From when the 90 working days for the initial payment of a concession run.",
)

CONTRACT_COOPERATION_TYPE = Structure(
    "Contract_cooperation",
    (
        Field("departures", ListOf(DEPARTURE_TYPE), "In what the cooperation goes beyond the Article."),
        Field(
            "may_be_established", Boolean(), "The cooperation may be established as business cooperation by contract."
        ),
    ),
    build=Contract_cooperation,
    read=lambda value: (value.departures, value.may_be_established),
    doc="Whether a cooperation is one that the Article allows to be established by contract.",
    module="Part_2_registered_capital",
)

CONTRACT_COOPERATION_DUTIES_TYPE = Structure(
    "Contract_cooperation_duties",
    (
        Field(
            "receiver",
            administration.ACTOR_TYPE,
            "The sector to which the contract is forwarded, and which issues the certificate.",
        ),
        Field(
            "registration",
            obligations.OBLIGATION_TYPE,
            "To register the contract, signed by both, with the Notary Office.",
        ),
        Field(
            "forwarding",
            obligations.OBLIGATION_TYPE,
            "To forward the contract to the sector that licensed the domestic legal entity.",
        ),
        Field("acknowledgement", obligations.OBLIGATION_TYPE, "To issue the certificate of acknowledgement."),
    ),
    build=Contract_cooperation_duties,
    read=lambda value: (value.receiver, value.registration, value.forwarding, value.acknowledgement),
    doc="What is to be done with a contract of business cooperation, by whom, and how it stands.",
    module="Part_2_registered_capital",
)

MINIMUM_CAPITAL_TYPE = Structure(
    "Minimum_capital",
    (
        Field("least_capital", MoneyIn("LAK", 2), "What the capital must not be less than."),
        Field("suffices", Boolean(), "The capital is not less than the minimum."),
    ),
    build=Minimum_capital,
    read=lambda value: (value.least_capital, value.suffices),
    doc="Whether the capital for a general business is large enough.",
    module="Part_2_registered_capital",
)

PAYMENT_CERTIFICATION_TYPE = Structure(
    "Payment_certification",
    (
        Field(
            "obtaining", obligations.OBLIGATION_TYPE, "To obtain a certification of the payment of registered capital."
        ),
        Field("certification", obligations.OBLIGATION_TYPE, "To certify the payment of registered capital."),
    ),
    build=Payment_certification,
    read=lambda value: (value.obtaining, value.certification),
    doc="By when a payment of registered capital is to be certified, and what the investor and the Bank of Lao PDR have to do.",
    module="Part_2_registered_capital",
)

PAYMENT_MANNER_TYPE = Structure(
    "Payment_manner",
    (Field("is_as_asked", Boolean(), "The payment is made as the Decree asks for."),),
    build=Payment_manner,
    read=lambda value: (value.is_as_asked,),
    doc="Whether registered capital is paid in the way that the Decree asks for.",
    module="Part_2_registered_capital",
)

CAPITAL_SHARES_TYPE = Structure(
    "Capital_shares",
    (
        Field("initial_share", Decimal(), "The share of the registered capital that is paid first."),
        Field("initial_payment", MoneyIn("LAK", 2), "The initial payment."),
        Field("remainder", MoneyIn("LAK", 2), "The remaining registered capital."),
    ),
    build=Capital_shares,
    read=lambda value: (value.initial_share, value.initial_payment, value.remainder),
    doc="How much registered capital an enterprise in general business pays in first, and how much remains.",
    module="Part_2_registered_capital",
)

CAPITAL_PERIODS_TYPE = Structure(
    "Capital_periods",
    (
        Field(
            "initial_payment_due",
            OptionalOf(Date()),
            "The last day for the initial payment; absent where the text names no beginning.",
        ),
        Field("remainder_due", Date(), "The last day for the remaining registered capital."),
    ),
    build=Capital_periods,
    read=lambda value: (value.initial_payment_due, value.remainder_due),
    doc="By when an enterprise in general business pays its registered capital in.",
    module="Part_2_registered_capital",
)

INITIAL_PAYMENT_TYPE = Structure(
    "Initial_payment",
    (
        Field("is_of_the_share", Boolean(), "The payment is of the share that is to be paid first."),
        Field("is_in_time", Boolean(), "The payment is made within the 90 working days."),
    ),
    build=Initial_payment,
    read=lambda value: (value.is_of_the_share, value.is_in_time),
    doc="Whether an initial payment in general business is large enough and in time.",
    module="Part_2_registered_capital",
)

CONCESSION_INITIAL_PAYMENT_TYPE = Structure(
    "Concession_initial_payment",
    (
        Field("least_initial_payment", MoneyIn("LAK", 2), "The least that is paid first."),
        Field(
            "remainder",
            MoneyIn("LAK", 2),
            "What remains of the registered capital once the least is paid, and no more.",
        ),
        Field("is_enough", Boolean(), "What was paid is not less than the least."),
    ),
    build=Concession_initial_payment,
    read=lambda value: (value.least_initial_payment, value.remainder, value.is_enough),
    doc="How much registered capital an enterprise in concession activities pays in first.",
    module="Part_2_registered_capital",
)

CONCESSION_CAPITAL_PERIODS_TYPE = Structure(
    "Concession_capital_periods",
    (
        Field(
            "initial_payment_due",
            OptionalOf(Date()),
            "The last day for the initial payment; absent where the text names no beginning.",
        ),
        Field("remainder_due", Date(), "The last day for the remaining registered capital."),
    ),
    build=Concession_capital_periods,
    read=lambda value: (value.initial_payment_due, value.remainder_due),
    doc="By when an enterprise in concession activities pays its registered capital in.",
    module="Part_2_registered_capital",
)

CAPITAL_PLAN_TYPE = Structure(
    "Capital_plan",
    (
        Field("initial_payment", MoneyIn("LAK", 2), "The initial payment."),
        Field(
            "initial_payment_due",
            OptionalOf(Date()),
            "The last day for the initial payment; absent where the text names no beginning.",
        ),
        Field("remainder", MoneyIn("LAK", 2), "The remaining registered capital."),
        Field("remainder_due", Date(), "The last day for the remaining registered capital."),
        Field("certified_by", administration.ACTOR_TYPE, "Who certifies each payment."),
    ),
    build=Capital_plan,
    read=lambda value: (
        value.initial_payment,
        value.initial_payment_due,
        value.remainder,
        value.remainder_due,
        value.certified_by,
    ),
    doc="How much registered capital an enterprise in general business pays, by which day, and who certifies it.",
    module="Part_2_registered_capital",
)

CAPITAL_DUTIES_TYPE = Structure(
    "Capital_duties",
    (
        Field(
            "payment",
            obligations.OBLIGATION_TYPE,
            "To pay the registered capital in Lao Kip through a commercial bank established in Lao PDR.",
        ),
        Field("initial_payment", obligations.OBLIGATION_TYPE, "To make the initial payment of the registered capital."),
        Field("remainder", obligations.OBLIGATION_TYPE, "To pay the remaining registered capital in full."),
    ),
    build=Capital_duties,
    read=lambda value: (value.payment, value.initial_payment, value.remainder),
    doc="What an enterprise in general business has to pay in as registered capital, by when, and how it stands.",
    module="Part_2_registered_capital",
)

CONCESSION_CAPITAL_DUTIES_TYPE = Structure(
    "Concession_capital_duties",
    (
        Field(
            "initial_payment",
            obligations.OBLIGATION_TYPE,
            "To pay at least 12% of the registered capital in Lao Kip through a commercial bank established in Lao PDR.",
        ),
        Field("remainder", obligations.OBLIGATION_TYPE, "To pay the remaining registered capital in full."),
    ),
    build=Concession_capital_duties,
    read=lambda value: (value.initial_payment, value.remainder),
    doc="What an enterprise in concession activities has to pay in as registered capital, by when, and how it stands.",
    module="Part_2_registered_capital",
)


def _contract_cooperation_departures(
    is_between_legal_entities: bool, keeps_form: bool, keeps_business_sector: bool, establishes_legal_entity: bool
) -> tuple[Departure, ...]:
    """In what the cooperation goes beyond the Article.

    Article 2, third sentence (rules/decree/part_2_registered_capital.catala_en, line 97).
    """
    if is_between_legal_entities:
        return (
            (() if keeps_form else (Departure.Another_form,))
            + (() if keeps_business_sector else (Departure.Another_business_sector,))
            + ((Departure.New_legal_entity,) if establishes_legal_entity else ())
        )
    # No rule of the text says.
    raise Silent("departures", "rules/decree/part_2_registered_capital.catala_en:63", "Article 2")


def contract_cooperation(
    *, is_between_legal_entities: bool, keeps_form: bool, keeps_business_sector: bool, establishes_legal_entity: bool
) -> Contract_cooperation:
    """Whether a cooperation is one that the Article allows to be established by contract.

    Encodes Article 2 (rules/decree/part_2_registered_capital.catala_en:53).

    Facts:
        is_between_legal_entities: A foreign legal entity and a domestic legal entity cooperate.
        keeps_form: The cooperation has the form that the contract indicates.
        keeps_business_sector: The cooperation stays within the business sector that the contract indicates.
        establishes_legal_entity: A new legal entity is established in Lao PDR for the cooperation.

    Raises `Silent` where no rule gives a value.
    """
    departures = _contract_cooperation_departures(
        is_between_legal_entities, keeps_form, keeps_business_sector, establishes_legal_entity
    )
    # Article 2, third sentence: The cooperation may be established as business cooperation by contract.
    may_be_established = len(departures) == 0
    return Contract_cooperation(departures, may_be_established)


class Decided_contract_cooperation(Decision):
    """What `decide_contract_cooperation` gives: of each output of `contract_cooperation` a value, or why there is
    none.
    """

    __slots__ = ()

    @property
    def departures(self) -> Outcome[tuple[Departure, ...]]:
        """In what the cooperation goes beyond the Article."""
        return self._outcome("departures")

    @property
    def may_be_established(self) -> Outcome[bool]:
        """The cooperation may be established as business cooperation by contract."""
        return self._outcome("may_be_established")

    @staticmethod
    def _scope() -> Scope:
        return CONTRACT_COOPERATION


def decide_contract_cooperation(
    *, is_between_legal_entities: bool, keeps_form: bool, keeps_business_sector: bool, establishes_legal_entity: bool
) -> Decided_contract_cooperation:
    """`contract_cooperation` without exceptions (Article 2): an output that has no value is `Silent`, and the
    reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = contract_cooperation(
            is_between_legal_entities=is_between_legal_entities,
            keeps_form=keeps_form,
            keeps_business_sector=keeps_business_sector,
            establishes_legal_entity=establishes_legal_entity,
        )
    except Failure as failure:
        return Decided_contract_cooperation.without(
            failure, is_between_legal_entities, keeps_form, keeps_business_sector, establishes_legal_entity
        )
    return Decided_contract_cooperation(
        found, is_between_legal_entities, keeps_form, keeps_business_sector, establishes_legal_entity
    )


def _contract_cooperation_duties_receiver(licensed_by: Licensing_sector) -> administration.Actor:
    """The sector to which the contract is forwarded, and which issues the certificate.

    Article 2, second sentence (rules/decree/part_2_registered_capital.catala_en, lines 110, 115).
    """
    if licensed_by is Licensing_sector.Industry_and_commerce:
        return administration.Actor.Industry_and_commerce_sector
    if licensed_by is Licensing_sector.Planning_and_investment:
        return administration.Actor.Planning_and_investment_sector
    # No rule of the text says.
    raise Silent("receiver", "rules/decree/part_2_registered_capital.catala_en:84", "Article 2")


def _contract_cooperation_duties_registration(
    is_between_legal_entities: bool, signed: Present[date] | None, registered: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To register the contract, signed by both, with the Notary Office.

    Article 2, first sentence (rules/decree/part_2_registered_capital.catala_en, line 120).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty, administration.Actor.Foreign_legal_entity, administration.Actor.Notary_office
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=is_between_legal_entities,
                start=obligations.since(signed),
                due=before.due,
                done=registered,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _contract_cooperation_duties_forwarding(
    receiver: Reading[administration.Actor],
    is_between_legal_entities: bool,
    registered: Present[date] | None,
    forwarded: Present[date] | None,
    as_of: date,
) -> obligations.Obligation:
    """To forward the contract to the sector that licensed the domestic legal entity.

    Article 2, second sentence (rules/decree/part_2_registered_capital.catala_en, line 130).
    """
    return obligations.standing_(
        let(
            obligations.norm(obligations.Modality.Duty, administration.Actor.Not_named, receiver()),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=is_between_legal_entities,
                start=obligations.since(registered),
                due=before.due,
                done=forwarded,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _contract_cooperation_duties_acknowledgement(
    receiver: Reading[administration.Actor],
    is_between_legal_entities: bool,
    forwarded: Present[date] | None,
    acknowledged: Present[date] | None,
    as_of: date,
) -> obligations.Obligation:
    """To issue the certificate of acknowledgement.

    Article 2, second sentence (rules/decree/part_2_registered_capital.catala_en, line 140).
    """
    return obligations.standing_(
        let(
            obligations.norm(obligations.Modality.Duty, receiver(), administration.Actor.Not_named),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=is_between_legal_entities,
                start=obligations.since(forwarded),
                due=before.due,
                done=acknowledged,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def contract_cooperation_duties(
    *,
    is_between_legal_entities: bool,
    licensed_by: Licensing_sector,
    signed: Present[date] | None = None,
    registered: Present[date] | None = None,
    forwarded: Present[date] | None = None,
    acknowledged: Present[date] | None = None,
    as_of: date,
) -> Contract_cooperation_duties:
    """What is to be done with a contract of business cooperation, by whom, and how it stands.

    Encodes Article 2 (rules/decree/part_2_registered_capital.catala_en:68).

    Facts:
        is_between_legal_entities: The contract is between a foreign legal entity and a domestic legal entity.
        licensed_by: The sector from which the domestic legal entity received its license.
        signed: The day from which both have signed the contract (`Present(date)`, None if not given).
        registered: The day on which the contract was registered with the Notary Office (`Present(date)`, None if not
            given).
        forwarded: The day on which the contract was forwarded to the sector (`Present(date)`, None if not given).
        acknowledged: The day on which the certificate of acknowledgement was issued (`Present(date)`, None if not
            given).
        as_of: The date for which the question is asked.

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    receiver = _contract_cooperation_duties_receiver(licensed_by)
    registration = _contract_cooperation_duties_registration(is_between_legal_entities, signed, registered, as_of)
    forwarding = _contract_cooperation_duties_forwarding(
        known(receiver), is_between_legal_entities, registered, forwarded, as_of
    )
    acknowledgement = _contract_cooperation_duties_acknowledgement(
        known(receiver), is_between_legal_entities, forwarded, acknowledged, as_of
    )
    return Contract_cooperation_duties(receiver, registration, forwarding, acknowledgement)


class Decided_contract_cooperation_duties(Decision):
    """What `decide_contract_cooperation_duties` gives: of each output of `contract_cooperation_duties` a value, or
    why there is none.
    """

    __slots__ = ()

    @property
    def receiver(self) -> Outcome[administration.Actor]:
        """The sector to which the contract is forwarded, and which issues the certificate."""
        return self._outcome("receiver")

    @property
    def registration(self) -> Outcome[obligations.Obligation]:
        """To register the contract, signed by both, with the Notary Office."""
        return self._outcome("registration")

    @property
    def forwarding(self) -> Outcome[obligations.Obligation]:
        """To forward the contract to the sector that licensed the domestic legal entity."""
        return self._outcome("forwarding")

    @property
    def acknowledgement(self) -> Outcome[obligations.Obligation]:
        """To issue the certificate of acknowledgement."""
        return self._outcome("acknowledgement")

    @staticmethod
    def _scope() -> Scope:
        return CONTRACT_COOPERATION_DUTIES


def decide_contract_cooperation_duties(
    *,
    is_between_legal_entities: bool,
    licensed_by: Licensing_sector,
    signed: Present[date] | None = None,
    registered: Present[date] | None = None,
    forwarded: Present[date] | None = None,
    acknowledged: Present[date] | None = None,
    as_of: date,
) -> Decided_contract_cooperation_duties:
    """`contract_cooperation_duties` without exceptions (Article 2): an output that has no value is `Silent`,
    `Conflict` or `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = contract_cooperation_duties(
            is_between_legal_entities=is_between_legal_entities,
            licensed_by=licensed_by,
            signed=signed,
            registered=registered,
            forwarded=forwarded,
            acknowledged=acknowledged,
            as_of=as_of,
        )
    except Failure as failure:
        return Decided_contract_cooperation_duties.without(
            failure, is_between_legal_entities, licensed_by, signed, registered, forwarded, acknowledged, as_of
        )
    return Decided_contract_cooperation_duties(
        found, is_between_legal_entities, licensed_by, signed, registered, forwarded, acknowledged, as_of
    )


def _minimum_capital_suffices(
    counted: Counted, total_capital: MoneyInLAK, least_capital: Reading[MoneyInLAK], registered_capital: MoneyInLAK
) -> bool:
    """The capital is not less than the minimum.

    Article 3 (rules/decree/part_2_registered_capital.catala_en, lines 263, 270).
    """
    if counted is Counted.Each:
        return (total_capital >= least_capital()) & (registered_capital >= least_capital())
    return total_capital + registered_capital >= least_capital()


def minimum_capital(
    *,
    investors: Investors,
    total_capital: MoneyInLAK,
    registered_capital: MoneyInLAK,
    counted: Counted | None = None,
    mixed: Mixed | None = None,
) -> Minimum_capital:
    """Whether the capital for a general business is large enough.

    Encodes Article 3 (rules/decree/part_2_registered_capital.catala_en:222).

    Facts:
        investors: Who invests.
        total_capital: The total capital (in hundredths of LAK).
        registered_capital: The registered capital (in hundredths of LAK).
        counted: What must not be less than one billion Kip (a reading of the text: Each if not given).
        mixed: Whether the minimum holds where foreign and Lao investors invest together (a reading of the text:
            Foreign_investor_takes_part if not given).

    Raises `Silent` where no rule gives a value and `Refused` where an assertion does not hold.
    """
    # Article 3: What must not be less than one billion Kip.
    if counted is None:
        counted = Counted.Each
    # Article 3: Whether the minimum holds where foreign and Lao investors invest together.
    if mixed is None:
        mixed = Mixed.Foreign_investor_takes_part
    notice("Minimum_capital.mixed")
    # Article 3: What the capital must not be less than.
    if not (
        investors is Investors.Foreign_investors
        or investors is Investors.Foreign_and_lao_investors
        and mixed is Mixed.Foreign_investor_takes_part
    ):
        # No rule of the text says.
        raise Silent("least_capital", "rules/decree/part_2_registered_capital.catala_en:236", "Article 3")
    least_capital = 100_000_000_000  # LAK 1,000,000,000
    notice("Minimum_capital.counted")
    suffices = _minimum_capital_suffices(counted, total_capital, known(least_capital), registered_capital)
    if not (total_capital >= 0 and registered_capital >= 0):
        raise Refused("A capital cannot be negative.").at(*_ARTICLE_3_LINE_245)
    return Minimum_capital(least_capital, suffices)


class Decided_minimum_capital(Decision):
    """What `decide_minimum_capital` gives: of each output of `minimum_capital` a value, or why there is none."""

    __slots__ = ()

    @property
    def least_capital(self) -> Outcome[MoneyInLAK]:
        """What the capital must not be less than (in hundredths of LAK)."""
        return self._outcome("least_capital")

    @property
    def suffices(self) -> Outcome[bool]:
        """The capital is not less than the minimum."""
        return self._outcome("suffices")

    @staticmethod
    def _scope() -> Scope:
        return MINIMUM_CAPITAL


def decide_minimum_capital(
    *,
    investors: Investors,
    total_capital: MoneyInLAK,
    registered_capital: MoneyInLAK,
    counted: Counted | None = None,
    mixed: Mixed | None = None,
) -> Decided_minimum_capital:
    """`minimum_capital` without exceptions (Article 3): an output that has no value is `Silent` or `Refused`, and
    the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = minimum_capital(
            investors=investors,
            total_capital=total_capital,
            registered_capital=registered_capital,
            counted=counted,
            mixed=mixed,
        )
    except Failure as failure:
        return Decided_minimum_capital.without(failure, investors, total_capital, registered_capital, counted, mixed)
    return Decided_minimum_capital(found, investors, total_capital, registered_capital, counted, mixed)


def _payment_certification_obtaining_from(
    ten_days: Ten_days, paid_on: Present[date] | None, certificate_received: Present[date] | None
) -> Present[date] | None:
    """The event from which the investor's 10 working days run.

    Article 4, first sentence (rules/decree/part_2_registered_capital.catala_en, lines 386, 391).
    """
    if ten_days is Ten_days.From_payment:
        return paid_on
    return certificate_received


def _payment_certification_obtaining(
    activity: Activity, obtaining_from: Present[date] | None, certified: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To obtain a certification of the payment of registered capital.

    Article 4, first sentence (rules/decree/part_2_registered_capital.catala_en, line 396).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.Bank_of_lao_pdr
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=activity is Activity.General_business,
                start=obligations.since(obtaining_from),
                due=Present(lao_pdr.LAO_PDR.add(obtaining_from.value, 10, at=_ARTICLE_4_LINE_403))
                if obtaining_from is not None
                else None,
                done=certified,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _payment_certification_certification(
    paid_on: Present[date] | None, certified: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To certify the payment of registered capital.

    Article 4(3), fifth sentence (rules/decree/part_2_registered_capital.catala_en, line 410).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty, administration.Actor.Bank_of_lao_pdr, administration.Actor.Investor
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(paid_on),
                due=Present(lao_pdr.LAO_PDR.add(paid_on.value, 10, at=_ARTICLE_4_LINE_416))
                if paid_on is not None
                else None,
                done=certified,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def payment_certification(
    *,
    activity: Activity,
    certificate_received: Present[date] | None = None,
    paid_on: Present[date] | None = None,
    certified: Present[date] | None = None,
    as_of: date,
    ten_days: Ten_days | None = None,
) -> Payment_certification:
    """By when a payment of registered capital is to be certified, and what the investor and the Bank of Lao PDR have
    to do.

    Encodes Article 4 (rules/decree/part_2_registered_capital.catala_en:347).

    Facts:
        activity: What the enterprise invests in.
        certificate_received: The day on which the enterprise registration certificate was received (`Present(date)`,
            None if not given).
        paid_on: The day of the payment (`Present(date)`, None if not given).
        certified: The day on which the Bank of Lao PDR certified the payment (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.
        ten_days: From when the investor's 10 working days run (a reading of the text: From_payment if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # Article 4, first sentence: From when the investor's 10 working days run.
    if ten_days is None:
        ten_days = Ten_days.From_payment
    notice("Payment_certification.ten_days")
    obtaining_from = _payment_certification_obtaining_from(ten_days, paid_on, certificate_received)
    obtaining = _payment_certification_obtaining(activity, obtaining_from, certified, as_of)
    certification = _payment_certification_certification(paid_on, certified, as_of)
    return Payment_certification(obtaining, certification)


class Decided_payment_certification(Decision):
    """What `decide_payment_certification` gives: of each output of `payment_certification` a value, or why there is
    none.
    """

    __slots__ = ()

    @property
    def obtaining(self) -> Outcome[obligations.Obligation]:
        """To obtain a certification of the payment of registered capital."""
        return self._outcome("obtaining")

    @property
    def certification(self) -> Outcome[obligations.Obligation]:
        """To certify the payment of registered capital."""
        return self._outcome("certification")

    @staticmethod
    def _scope() -> Scope:
        return PAYMENT_CERTIFICATION


def decide_payment_certification(
    *,
    activity: Activity,
    certificate_received: Present[date] | None = None,
    paid_on: Present[date] | None = None,
    certified: Present[date] | None = None,
    as_of: date,
    ten_days: Ten_days | None = None,
) -> Decided_payment_certification:
    """`payment_certification` without exceptions (Article 4): an output that has no value is `Silent`, `Conflict` or
    `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = payment_certification(
            activity=activity,
            certificate_received=certificate_received,
            paid_on=paid_on,
            certified=certified,
            as_of=as_of,
            ten_days=ten_days,
        )
    except Failure as failure:
        return Decided_payment_certification.without(
            failure, activity, certificate_received, paid_on, certified, as_of, ten_days
        )
    return Decided_payment_certification(found, activity, certificate_received, paid_on, certified, as_of, ten_days)


def payment_manner(*, bank_is_established_in_lao_pdr: bool, is_in_kip: bool) -> Payment_manner:
    """Whether registered capital is paid in the way that the Decree asks for.

    Encodes Article 4 (rules/decree/part_2_registered_capital.catala_en:369).

    Facts:
        bank_is_established_in_lao_pdr: The payment is made through a commercial bank established in Lao PDR.
        is_in_kip: The payment is made in Lao Kip.

    There is an answer for all facts.
    """
    # Article 4, first sentence; Article 4(3), fourth sentence; Article 4(3), sixth sentence: The payment is made as the
    # Decree asks for.
    is_as_asked = bank_is_established_in_lao_pdr and is_in_kip
    return Payment_manner(is_as_asked)


class Decided_payment_manner(Decision):
    """What `decide_payment_manner` gives: of each output of `payment_manner` a value, or why there is none."""

    __slots__ = ()

    @property
    def is_as_asked(self) -> Outcome[bool]:
        """The payment is made as the Decree asks for."""
        return self._outcome("is_as_asked")

    @staticmethod
    def _scope() -> Scope:
        return PAYMENT_MANNER


def decide_payment_manner(*, bank_is_established_in_lao_pdr: bool, is_in_kip: bool) -> Decided_payment_manner:
    """`payment_manner` without exceptions (Article 4): the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = payment_manner(bank_is_established_in_lao_pdr=bank_is_established_in_lao_pdr, is_in_kip=is_in_kip)
    except Failure as failure:
        return Decided_payment_manner.without(failure, bank_is_established_in_lao_pdr, is_in_kip)
    return Decided_payment_manner(found, bank_is_established_in_lao_pdr, is_in_kip)


def _capital_shares_initial_share(sector: Sector) -> Fraction:
    """The share of the registered capital that is paid first.

    rules/decree/part_2_registered_capital.catala_en, lines 649, 671, 693.
    """
    if sector is Sector.Agriculture:
        return _DECIMAL_0_4  # Article 4(1)
    if sector is Sector.Manufacturing_and_handicraft:
        return _DECIMAL_0_6  # Article 4(2)
    if sector is Sector.Trade_and_services:
        return _DECIMAL_0_8  # Article 4(3)
    # No rule of the text says.
    raise Silent("initial_share", "rules/decree/part_2_registered_capital.catala_en:522", "Article 4")


def capital_shares(*, sector: Sector, registered_capital: MoneyInLAK) -> Capital_shares:
    """How much registered capital an enterprise in general business pays in first, and how much remains.

    Encodes Article 4 (rules/decree/part_2_registered_capital.catala_en:516).

    Facts:
        sector: The sector of the business.
        registered_capital: The total registered capital (in hundredths of LAK).

    Raises `Silent` where no rule gives a value and `Refused` where an assertion does not hold.
    """
    initial_share = _capital_shares_initial_share(sector)
    # Article 4, second sentence: The initial payment.
    initial_payment_ = multiply(registered_capital, initial_share)
    # Article 4, second sentence: The remaining registered capital.
    remainder = registered_capital - initial_payment_
    if not registered_capital >= 0:
        raise Refused("A capital cannot be negative.").at(*_ARTICLE_4_LINE_575)
    return Capital_shares(initial_share=initial_share, initial_payment=initial_payment_, remainder=remainder)


class Decided_capital_shares(Decision):
    """What `decide_capital_shares` gives: of each output of `capital_shares` a value, or why there is none."""

    __slots__ = ()

    @property
    def initial_share(self) -> Outcome[Fraction]:
        """The share of the registered capital that is paid first."""
        return self._outcome("initial_share")

    @property
    def initial_payment(self) -> Outcome[MoneyInLAK]:
        """The initial payment (in hundredths of LAK)."""
        return self._outcome("initial_payment")

    @property
    def remainder(self) -> Outcome[MoneyInLAK]:
        """The remaining registered capital (in hundredths of LAK)."""
        return self._outcome("remainder")

    @staticmethod
    def _scope() -> Scope:
        return CAPITAL_SHARES


def decide_capital_shares(*, sector: Sector, registered_capital: MoneyInLAK) -> Decided_capital_shares:
    """`capital_shares` without exceptions (Article 4): an output that has no value is `Silent` or `Refused`, and the
    reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = capital_shares(sector=sector, registered_capital=registered_capital)
    except Failure as failure:
        return Decided_capital_shares.without(failure, sector, registered_capital)
    return Decided_capital_shares(found, sector, registered_capital)


def _capital_periods_initial_payment_due(
    ninety_days: Ninety_days, sector: Sector, certificate_received: date
) -> Present[date] | None:
    """The last day for the initial payment; absent where the text names no beginning.

    rules/decree/part_2_registered_capital.catala_en, lines 596, 655, 677, 699.
    """
    if ninety_days is Ninety_days.Beginning_not_said and (
        sector is Sector.Agriculture
        or sector is Sector.Manufacturing_and_handicraft
        or sector is Sector.Trade_and_services
    ):
        return None  # Article 4(1); Article 4(2); Article 4(3)
    if sector is Sector.Agriculture and ninety_days is Ninety_days.After_certificate:
        return Present(lao_pdr.LAO_PDR.add(certificate_received, 90, at=_ARTICLE_4_LINE_658))  # Article 4(1)
    if sector is Sector.Manufacturing_and_handicraft and ninety_days is Ninety_days.After_certificate:
        return Present(lao_pdr.LAO_PDR.add(certificate_received, 90, at=_ARTICLE_4_LINE_680))  # Article 4(2)
    if sector is Sector.Trade_and_services and ninety_days is Ninety_days.After_certificate:
        return Present(lao_pdr.LAO_PDR.add(certificate_received, 90, at=_ARTICLE_4_LINE_702))  # Article 4(3)
    # No rule of the text says.
    raise Silent("initial_payment_due", "rules/decree/part_2_registered_capital.catala_en:540", "Article 4")


def _capital_periods_remainder_due(sector: Sector, certificate_received: date) -> date:
    """The last day for the remaining registered capital.

    rules/decree/part_2_registered_capital.catala_en, lines 661, 683, 705.
    """
    if sector is Sector.Agriculture:
        return years_after(certificate_received, 1, rounding="down", at=_ARTICLE_4_LINE_663)  # Article 4(1)
    if sector is Sector.Manufacturing_and_handicraft:
        return years_after(certificate_received, 1, rounding="down", at=_ARTICLE_4_LINE_685)  # Article 4(2)
    if sector is Sector.Trade_and_services:
        return years_after(certificate_received, 1, rounding="down", at=_ARTICLE_4_LINE_707)  # Article 4(3)
    # No rule of the text says.
    raise Silent("remainder_due", "rules/decree/part_2_registered_capital.catala_en:542", "Article 4")


def capital_periods(
    *, sector: Sector, certificate_received: date, ninety_days: Ninety_days | None = None
) -> Capital_periods:
    """By when an enterprise in general business pays its registered capital in.

    Encodes Article 4 (rules/decree/part_2_registered_capital.catala_en:529).

    Facts:
        sector: The sector of the business.
        certificate_received: The day on which the enterprise registration certificate was received.
        ninety_days: From when the 90 working days run (a reading of the text: After_certificate if not given).

    Raises `Silent` where no rule gives a value and `EvaluationError` where a computation cannot be done.
    """
    # Article 4(1); Article 4(2); Article 4(3): From when the 90 working days run.
    if ninety_days is None:
        ninety_days = Ninety_days.After_certificate
    notice("Capital_periods.ninety_days")
    initial_payment_due = _capital_periods_initial_payment_due(ninety_days, sector, certificate_received)
    remainder_due = _capital_periods_remainder_due(sector, certificate_received)
    return Capital_periods(initial_payment_due, remainder_due)


class Decided_capital_periods(Decision):
    """What `decide_capital_periods` gives: of each output of `capital_periods` a value, or why there is none."""

    __slots__ = ()

    @property
    def initial_payment_due(self) -> Outcome[Present[date] | None]:
        """The last day for the initial payment; absent where the text names no beginning."""
        return self._outcome("initial_payment_due")

    @property
    def remainder_due(self) -> Outcome[date]:
        """The last day for the remaining registered capital."""
        return self._outcome("remainder_due")

    @staticmethod
    def _scope() -> Scope:
        return CAPITAL_PERIODS


def decide_capital_periods(
    *, sector: Sector, certificate_received: date, ninety_days: Ninety_days | None = None
) -> Decided_capital_periods:
    """`capital_periods` without exceptions (Article 4): an output that has no value is `Silent`, and the reasons of
    all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = capital_periods(sector=sector, certificate_received=certificate_received, ninety_days=ninety_days)
    except Failure as failure:
        return Decided_capital_periods.without(failure, sector, certificate_received, ninety_days)
    return Decided_capital_periods(found, sector, certificate_received, ninety_days)


def _initial_payment_is_of_the_share(share_read: Share_read, paid: MoneyInLAK, shares: Reading[Capital_shares]) -> bool:
    """The payment is of the share that is to be paid first.

    Article 4(1); Article 4(2); Article 4(3) (rules/decree/part_2_registered_capital.catala_en, lines 624, 631).
    """
    if share_read is Share_read.At_least:
        return paid >= shares().initial_payment
    return paid == shares().initial_payment


def initial_payment(
    *,
    sector: Sector,
    registered_capital: MoneyInLAK,
    certificate_received: date,
    paid: MoneyInLAK,
    paid_on: date,
    share_read: Share_read | None = None,
    capital_periods__ninety_days: Ninety_days | None = None,
) -> Initial_payment:
    """Whether an initial payment in general business is large enough and in time.

    Encodes Article 4 (rules/decree/part_2_registered_capital.catala_en:545).

    Facts:
        sector: The sector of the business.
        registered_capital: The total registered capital (in hundredths of LAK).
        certificate_received: The day on which the enterprise registration certificate was received.
        paid: What was paid (in hundredths of LAK).
        paid_on: The day of the payment.
        share_read: How the share of the initial payment is meant (a reading of the text: At_least if not given).
        capital_periods__ninety_days: From when the 90 working days run (a reading of the text: After_certificate if not
            given).

    Raises `Silent` where no rule gives a value, `Refused` where an assertion of what it asks does not hold and
    `EvaluationError` where a computation cannot be done.
    """
    # Article 4(1); Article 4(2); Article 4(3): How the share of the initial payment is meant.
    if share_read is None:
        share_read = Share_read.At_least
    # What is to be paid.
    shares = capital_shares(sector=sector, registered_capital=registered_capital)
    # By when it is to be paid.
    periods = capital_periods(
        sector=sector, certificate_received=certificate_received, ninety_days=capital_periods__ninety_days
    )
    notice("Initial_payment.share_read")
    is_of_the_share = _initial_payment_is_of_the_share(share_read, paid, known(shares))
    # Article 4(1); Article 4(2); Article 4(3): The payment is made within the 90 working days.
    if not periods.initial_payment_due is not None:
        # No rule of the text says.
        raise Silent("is_in_time", "rules/decree/part_2_registered_capital.catala_en:568", "Article 4")
    is_in_time = not obligations.had_passed(periods.initial_payment_due, paid_on)
    return Initial_payment(is_of_the_share, is_in_time)


class Decided_initial_payment(Decision):
    """What `decide_initial_payment` gives: of each output of `initial_payment` a value, or why there is none."""

    __slots__ = ()

    @property
    def is_of_the_share(self) -> Outcome[bool]:
        """The payment is of the share that is to be paid first."""
        return self._outcome("is_of_the_share")

    @property
    def is_in_time(self) -> Outcome[bool]:
        """The payment is made within the 90 working days."""
        return self._outcome("is_in_time")

    @staticmethod
    def _scope() -> Scope:
        return INITIAL_PAYMENT


def decide_initial_payment(
    *,
    sector: Sector,
    registered_capital: MoneyInLAK,
    certificate_received: date,
    paid: MoneyInLAK,
    paid_on: date,
    share_read: Share_read | None = None,
    capital_periods__ninety_days: Ninety_days | None = None,
) -> Decided_initial_payment:
    """`initial_payment` without exceptions (Article 4): an output that has no value is `Silent` or `Refused`, and
    the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = initial_payment(
            sector=sector,
            registered_capital=registered_capital,
            certificate_received=certificate_received,
            paid=paid,
            paid_on=paid_on,
            share_read=share_read,
            capital_periods__ninety_days=capital_periods__ninety_days,
        )
    except Failure as failure:
        return Decided_initial_payment.without(
            failure,
            sector,
            registered_capital,
            certificate_received,
            paid,
            paid_on,
            share_read,
            capital_periods__ninety_days,
        )
    return Decided_initial_payment(
        found, sector, registered_capital, certificate_received, paid, paid_on, share_read, capital_periods__ninety_days
    )


def concession_initial_payment(*, registered_capital: MoneyInLAK, paid: MoneyInLAK) -> Concession_initial_payment:
    """How much registered capital an enterprise in concession activities pays in first.

    Encodes Article 4 (rules/decree/part_2_registered_capital.catala_en:736).

    Facts:
        registered_capital: The total registered capital (in hundredths of LAK).
        paid: What was paid (in hundredths of LAK).

    Raises `Refused` where an assertion does not hold.
    """
    # Article 4(3), fourth sentence: The least that is paid first.
    least_initial_payment = multiply(registered_capital, _DECIMAL_0_12)
    # Article 4(3), fourth sentence: What remains of the registered capital once the least is paid, and no more.
    remainder = registered_capital - least_initial_payment
    # Article 4(3), fourth sentence: What was paid is not less than the least.
    is_enough = paid >= least_initial_payment
    if not registered_capital >= 0:
        raise Refused("A capital cannot be negative.").at(*_ARTICLE_4_LINE_831)
    return Concession_initial_payment(least_initial_payment, remainder, is_enough)


class Decided_concession_initial_payment(Decision):
    """What `decide_concession_initial_payment` gives: of each output of `concession_initial_payment` a value, or why
    there is none.
    """

    __slots__ = ()

    @property
    def least_initial_payment(self) -> Outcome[MoneyInLAK]:
        """The least that is paid first (in hundredths of LAK)."""
        return self._outcome("least_initial_payment")

    @property
    def remainder(self) -> Outcome[MoneyInLAK]:
        """What remains of the registered capital once the least is paid, and no more (in hundredths of LAK)."""
        return self._outcome("remainder")

    @property
    def is_enough(self) -> Outcome[bool]:
        """What was paid is not less than the least."""
        return self._outcome("is_enough")

    @staticmethod
    def _scope() -> Scope:
        return CONCESSION_INITIAL_PAYMENT


def decide_concession_initial_payment(
    *, registered_capital: MoneyInLAK, paid: MoneyInLAK
) -> Decided_concession_initial_payment:
    """`concession_initial_payment` without exceptions (Article 4): an output that has no value is `Refused`, and the
    reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = concession_initial_payment(registered_capital=registered_capital, paid=paid)
    except Failure as failure:
        return Decided_concession_initial_payment.without(failure, registered_capital, paid)
    return Decided_concession_initial_payment(found, registered_capital, paid)


def _concession_capital_periods_initial_payment_due(
    ninety_days_of_concession: Ninety_days_of_concession, established: date
) -> Present[date] | None:
    """The last day for the initial payment; absent where the text names no beginning.

    Article 4(3), fourth sentence (rules/decree/part_2_registered_capital.catala_en, lines 851, 856).
    """
    if ninety_days_of_concession is Ninety_days_of_concession.From_establishment:
        return Present(lao_pdr.LAO_PDR.add(established, 90, at=_ARTICLE_4_LINE_853))
    return None


def concession_capital_periods(
    *, established: date, ninety_days_of_concession: Ninety_days_of_concession | None = None
) -> Concession_capital_periods:
    """By when an enterprise in concession activities pays its registered capital in.

    Encodes Article 4 (rules/decree/part_2_registered_capital.catala_en:749).

    Facts:
        established: The day on which the enterprise was established.
        ninety_days_of_concession: From when the 90 working days run (a reading of the text: From_establishment if not
            given).

    Raises `EvaluationError` where a computation cannot be done.
    """
    # Article 4(3), fourth sentence: From when the 90 working days run.
    if ninety_days_of_concession is None:
        ninety_days_of_concession = Ninety_days_of_concession.From_establishment
    notice("Concession_capital_periods.ninety_days_of_concession")
    initial_payment_due = _concession_capital_periods_initial_payment_due(ninety_days_of_concession, established)
    # Article 4(3), fourth sentence: The last day for the remaining registered capital.
    remainder_due = years_after(established, 2, rounding="down", at=_ARTICLE_4_LINE_861)
    return Concession_capital_periods(initial_payment_due, remainder_due)


class Decided_concession_capital_periods(Decision):
    """What `decide_concession_capital_periods` gives: of each output of `concession_capital_periods` a value, or why
    there is none.
    """

    __slots__ = ()

    @property
    def initial_payment_due(self) -> Outcome[Present[date] | None]:
        """The last day for the initial payment; absent where the text names no beginning."""
        return self._outcome("initial_payment_due")

    @property
    def remainder_due(self) -> Outcome[date]:
        """The last day for the remaining registered capital."""
        return self._outcome("remainder_due")

    @staticmethod
    def _scope() -> Scope:
        return CONCESSION_CAPITAL_PERIODS


def decide_concession_capital_periods(
    *, established: date, ninety_days_of_concession: Ninety_days_of_concession | None = None
) -> Decided_concession_capital_periods:
    """`concession_capital_periods` without exceptions (Article 4): the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = concession_capital_periods(established=established, ninety_days_of_concession=ninety_days_of_concession)
    except Failure as failure:
        return Decided_concession_capital_periods.without(failure, established, ninety_days_of_concession)
    return Decided_concession_capital_periods(found, established, ninety_days_of_concession)


def capital_plan(
    *,
    sector: Sector,
    registered_capital: MoneyInLAK,
    certificate_received: date,
    capital_periods__ninety_days: Ninety_days | None = None,
) -> Capital_plan:
    """How much registered capital an enterprise in general business pays, by which day, and who certifies it.

    Encodes Article 4 (rules/decree/part_2_registered_capital.catala_en:762).

    Facts:
        sector: The sector of the business.
        registered_capital: The total registered capital (in hundredths of LAK).
        certificate_received: The day on which the enterprise registration certificate was received.
        capital_periods__ninety_days: From when the 90 working days run (a reading of the text: After_certificate if not
            given).

    Raises `Silent` where no rule gives a value, `Refused` where an assertion of what it asks does not hold and
    `EvaluationError` where a computation cannot be done.
    """
    # How much is to be paid.
    shares = capital_shares(sector=sector, registered_capital=registered_capital)
    # By when it is to be paid.
    periods = capital_periods(
        sector=sector, certificate_received=certificate_received, ninety_days=capital_periods__ninety_days
    )
    # Article 4, second sentence: The initial payment.
    initial_payment_ = shares.initial_payment
    # Article 4, second sentence: The last day for the initial payment; absent where the text names no beginning.
    initial_payment_due = periods.initial_payment_due
    # Article 4, second sentence: The remaining registered capital.
    remainder = shares.remainder
    # Article 4, second sentence: The last day for the remaining registered capital.
    remainder_due = periods.remainder_due
    # Article 4(3), fifth sentence: Who certifies each payment.
    certified_by = administration.Actor.Bank_of_lao_pdr
    return Capital_plan(
        initial_payment=initial_payment_,
        initial_payment_due=initial_payment_due,
        remainder=remainder,
        remainder_due=remainder_due,
        certified_by=certified_by,
    )


class Decided_capital_plan(Decision):
    """What `decide_capital_plan` gives: of each output of `capital_plan` a value, or why there is none."""

    __slots__ = ()

    @property
    def initial_payment(self) -> Outcome[MoneyInLAK]:
        """The initial payment (in hundredths of LAK)."""
        return self._outcome("initial_payment")

    @property
    def initial_payment_due(self) -> Outcome[Present[date] | None]:
        """The last day for the initial payment; absent where the text names no beginning."""
        return self._outcome("initial_payment_due")

    @property
    def remainder(self) -> Outcome[MoneyInLAK]:
        """The remaining registered capital (in hundredths of LAK)."""
        return self._outcome("remainder")

    @property
    def remainder_due(self) -> Outcome[date]:
        """The last day for the remaining registered capital."""
        return self._outcome("remainder_due")

    @property
    def certified_by(self) -> Outcome[administration.Actor]:
        """Who certifies each payment."""
        return self._outcome("certified_by")

    @staticmethod
    def _scope() -> Scope:
        return CAPITAL_PLAN


def decide_capital_plan(
    *,
    sector: Sector,
    registered_capital: MoneyInLAK,
    certificate_received: date,
    capital_periods__ninety_days: Ninety_days | None = None,
) -> Decided_capital_plan:
    """`capital_plan` without exceptions (Article 4): an output that has no value is `Silent` or `Refused`, and the
    reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = capital_plan(
            sector=sector,
            registered_capital=registered_capital,
            certificate_received=certificate_received,
            capital_periods__ninety_days=capital_periods__ninety_days,
        )
    except Failure as failure:
        return Decided_capital_plan.without(
            failure, sector, registered_capital, certificate_received, capital_periods__ninety_days
        )
    return Decided_capital_plan(found, sector, registered_capital, certificate_received, capital_periods__ninety_days)


def _capital_duties_initial_in_sector(
    certificate_received: Present[date] | None,
    sector: Sector,
    initial_paid: Present[date] | None,
    as_of: date,
    capital_periods__ninety_days: Ninety_days | None,
) -> obligations.Obligation:
    """The initial payment, in a sector for which the Article gives a period.

    Article 4, second sentence (rules/decree/part_2_registered_capital.catala_en, line 910).
    """
    return obligations.standing_(
        let(
            obligations.norm(obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.Not_named),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(certificate_received),
                due=capital_periods(
                    sector=sector,
                    certificate_received=certificate_received.value,
                    ninety_days=capital_periods__ninety_days,
                ).initial_payment_due
                if certificate_received is not None
                else None,
                done=initial_paid,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _capital_duties_remainder_in_sector(
    certificate_received: Present[date] | None,
    sector: Sector,
    fully_paid: Present[date] | None,
    as_of: date,
    capital_periods__ninety_days: Ninety_days | None,
) -> obligations.Obligation:
    """The remaining payment, in a sector for which the Article gives a period.

    Article 4, second sentence (rules/decree/part_2_registered_capital.catala_en, line 952).
    """
    return obligations.standing_(
        let(
            obligations.norm(obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.Not_named),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(certificate_received),
                due=Present(
                    capital_periods(
                        sector=sector,
                        certificate_received=certificate_received.value,
                        ninety_days=capital_periods__ninety_days,
                    ).remainder_due,
                )
                if certificate_received is not None
                else None,
                done=fully_paid,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _capital_duties_payment(
    certificate_received: Present[date] | None, fully_paid: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To pay the registered capital in Lao Kip through a commercial bank established in Lao PDR.

    Article 4, first sentence; Article 4(3), sixth sentence (rules/decree/part_2_registered_capital.catala_en, line
    901).
    """
    return obligations.standing_(
        let(
            obligations.norm(obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.Not_named),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(certificate_received),
                due=before.due,
                done=fully_paid,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _capital_duties_initial_payment(
    sector: Sector, initial_in_sector: Reading[obligations.Obligation], as_of: date
) -> obligations.Obligation:
    """To make the initial payment of the registered capital.

    rules/decree/part_2_registered_capital.catala_en, lines 927, 932, 937, 942.
    """
    if sector is Sector.Agriculture:
        return initial_in_sector()  # Article 4(1)
    if sector is Sector.Manufacturing_and_handicraft:
        return initial_in_sector()  # Article 4(2)
    if sector is Sector.Trade_and_services:
        return initial_in_sector()  # Article 4(3)
    if sector is Sector.Banking_and_finance:
        # Article 4(3), second sentence
        return obligations.standing_(
            let(
                obligations.norm(
                    obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.Not_named
                ),
                lambda before: obligations.Norm(
                    modality=before.modality,
                    bearer=before.bearer,
                    addressee=before.addressee,
                    applies=False,
                    start=before.start,
                    due=before.due,
                    done=before.done,
                    follows=before.follows,
                ),
            ),
            as_of,
        )
    # No rule of the text says.
    raise Silent("initial_payment", "rules/decree/part_2_registered_capital.catala_en:805", "Article 4")


def _capital_duties_remainder(
    sector: Sector, remainder_in_sector: Reading[obligations.Obligation], as_of: date
) -> obligations.Obligation:
    """To pay the remaining registered capital in full.

    rules/decree/part_2_registered_capital.catala_en, lines 969, 974, 979, 984.
    """
    if sector is Sector.Agriculture:
        return remainder_in_sector()  # Article 4(1)
    if sector is Sector.Manufacturing_and_handicraft:
        return remainder_in_sector()  # Article 4(2)
    if sector is Sector.Trade_and_services:
        return remainder_in_sector()  # Article 4(3)
    if sector is Sector.Banking_and_finance:
        # Article 4(3), second sentence
        return obligations.standing_(
            let(
                obligations.norm(
                    obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.Not_named
                ),
                lambda before: obligations.Norm(
                    modality=before.modality,
                    bearer=before.bearer,
                    addressee=before.addressee,
                    applies=False,
                    start=before.start,
                    due=before.due,
                    done=before.done,
                    follows=before.follows,
                ),
            ),
            as_of,
        )
    # No rule of the text says.
    raise Silent("remainder", "rules/decree/part_2_registered_capital.catala_en:807", "Article 4")


def _capital_duties_assertion_1(fully_paid: Present[date] | None, initial_paid: Present[date] | None) -> bool:
    """Article 4 (rules/decree/part_2_registered_capital.catala_en:894)."""
    if fully_paid is None:
        return True
    return obligations.had_happened(initial_paid, fully_paid.value)


def capital_duties(
    *,
    sector: Sector,
    certificate_received: Present[date] | None = None,
    initial_paid: Present[date] | None = None,
    fully_paid: Present[date] | None = None,
    as_of: date,
    capital_periods__ninety_days: Ninety_days | None = None,
) -> Capital_duties:
    """What an enterprise in general business has to pay in as registered capital, by when, and how it stands.

    Encodes Article 4 (rules/decree/part_2_registered_capital.catala_en:786).

    Facts:
        sector: The sector of the business.
        certificate_received: The day on which the enterprise registration certificate was received (`Present(date)`,
            None if not given).
        initial_paid: The day from which the whole initial payment had been made (`Present(date)`, None if not given).
        fully_paid: The day from which all the registered capital had been paid (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.
        capital_periods__ninety_days: From when the 90 working days run (a reading of the text: After_certificate if not
            given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion does not hold and `EvaluationError` where a computation cannot be done.
    """
    initial_in_sector = _capital_duties_initial_in_sector(
        certificate_received, sector, initial_paid, as_of, capital_periods__ninety_days
    )
    remainder_in_sector = _capital_duties_remainder_in_sector(
        certificate_received, sector, fully_paid, as_of, capital_periods__ninety_days
    )
    payment = _capital_duties_payment(certificate_received, fully_paid, as_of)
    initial_payment_ = _capital_duties_initial_payment(sector, known(initial_in_sector), as_of)
    remainder = _capital_duties_remainder(sector, known(remainder_in_sector), as_of)
    if not _capital_duties_assertion_1(fully_paid, initial_paid):
        raise Refused("All the registered capital cannot be paid before the initial payment is made.").at(
            *_ARTICLE_4_LINE_894
        )
    return Capital_duties(payment=payment, initial_payment=initial_payment_, remainder=remainder)


class Decided_capital_duties(Decision):
    """What `decide_capital_duties` gives: of each output of `capital_duties` a value, or why there is none."""

    __slots__ = ()

    @property
    def payment(self) -> Outcome[obligations.Obligation]:
        """To pay the registered capital in Lao Kip through a commercial bank established in Lao PDR."""
        return self._outcome("payment")

    @property
    def initial_payment(self) -> Outcome[obligations.Obligation]:
        """To make the initial payment of the registered capital."""
        return self._outcome("initial_payment")

    @property
    def remainder(self) -> Outcome[obligations.Obligation]:
        """To pay the remaining registered capital in full."""
        return self._outcome("remainder")

    @staticmethod
    def _scope() -> Scope:
        return CAPITAL_DUTIES


def decide_capital_duties(
    *,
    sector: Sector,
    certificate_received: Present[date] | None = None,
    initial_paid: Present[date] | None = None,
    fully_paid: Present[date] | None = None,
    as_of: date,
    capital_periods__ninety_days: Ninety_days | None = None,
) -> Decided_capital_duties:
    """`capital_duties` without exceptions (Article 4): an output that has no value is `Silent`, `Conflict` or
    `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = capital_duties(
            sector=sector,
            certificate_received=certificate_received,
            initial_paid=initial_paid,
            fully_paid=fully_paid,
            as_of=as_of,
            capital_periods__ninety_days=capital_periods__ninety_days,
        )
    except Failure as failure:
        return Decided_capital_duties.without(
            failure, sector, certificate_received, initial_paid, fully_paid, as_of, capital_periods__ninety_days
        )
    return Decided_capital_duties(
        found, sector, certificate_received, initial_paid, fully_paid, as_of, capital_periods__ninety_days
    )


def _concession_capital_duties_initial_payment(
    established: Present[date] | None,
    initial_paid: Present[date] | None,
    as_of: date,
    concession_capital_periods__ninety_days_of_concession: Ninety_days_of_concession | None,
) -> obligations.Obligation:
    """To pay at least 12% of the registered capital in Lao Kip through a commercial bank established in Lao PDR.

    Article 4(3), fourth sentence; Article 4(3), sixth sentence (rules/decree/part_2_registered_capital.catala_en, line
    1004).
    """
    return obligations.standing_(
        let(
            obligations.norm(obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.Not_named),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(established),
                due=concession_capital_periods(
                    established=established.value,
                    ninety_days_of_concession=concession_capital_periods__ninety_days_of_concession,
                ).initial_payment_due
                if established is not None
                else None,
                done=initial_paid,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _concession_capital_duties_remainder(
    established: Present[date] | None,
    fully_paid: Present[date] | None,
    as_of: date,
    concession_capital_periods__ninety_days_of_concession: Ninety_days_of_concession | None,
) -> obligations.Obligation:
    """To pay the remaining registered capital in full.

    Article 4(3), fourth sentence (rules/decree/part_2_registered_capital.catala_en, line 1020).
    """
    return obligations.standing_(
        let(
            obligations.norm(obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.Not_named),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(established),
                due=Present(
                    concession_capital_periods(
                        established=established.value,
                        ninety_days_of_concession=concession_capital_periods__ninety_days_of_concession,
                    ).remainder_due,
                )
                if established is not None
                else None,
                done=fully_paid,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _concession_capital_duties_assertion_1(
    fully_paid: Present[date] | None, initial_paid: Present[date] | None
) -> bool:
    """Article 4 (rules/decree/part_2_registered_capital.catala_en:996)."""
    if fully_paid is None:
        return True
    return obligations.had_happened(initial_paid, fully_paid.value)


def concession_capital_duties(
    *,
    established: Present[date] | None = None,
    initial_paid: Present[date] | None = None,
    fully_paid: Present[date] | None = None,
    as_of: date,
    concession_capital_periods__ninety_days_of_concession: Ninety_days_of_concession | None = None,
) -> Concession_capital_duties:
    """What an enterprise in concession activities has to pay in as registered capital, by when, and how it stands.

    Encodes Article 4 (rules/decree/part_2_registered_capital.catala_en:811).

    Facts:
        established: The day on which the enterprise was established (`Present(date)`, None if not given).
        initial_paid: The day from which the whole initial payment had been made (`Present(date)`, None if not given).
        fully_paid: The day from which all the registered capital had been paid (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.
        concession_capital_periods__ninety_days_of_concession: From when the 90 working days run (a reading of the text:
            From_establishment if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion does not hold and `EvaluationError` where a computation cannot be done.
    """
    initial_payment_ = _concession_capital_duties_initial_payment(
        established, initial_paid, as_of, concession_capital_periods__ninety_days_of_concession
    )
    remainder = _concession_capital_duties_remainder(
        established, fully_paid, as_of, concession_capital_periods__ninety_days_of_concession
    )
    if not _concession_capital_duties_assertion_1(fully_paid, initial_paid):
        raise Refused("All the registered capital cannot be paid before the initial payment is made.").at(
            *_ARTICLE_4_LINE_996
        )
    return Concession_capital_duties(initial_payment=initial_payment_, remainder=remainder)


class Decided_concession_capital_duties(Decision):
    """What `decide_concession_capital_duties` gives: of each output of `concession_capital_duties` a value, or why
    there is none.
    """

    __slots__ = ()

    @property
    def initial_payment(self) -> Outcome[obligations.Obligation]:
        """To pay at least 12% of the registered capital in Lao Kip through a commercial bank established in Lao PDR."""
        return self._outcome("initial_payment")

    @property
    def remainder(self) -> Outcome[obligations.Obligation]:
        """To pay the remaining registered capital in full."""
        return self._outcome("remainder")

    @staticmethod
    def _scope() -> Scope:
        return CONCESSION_CAPITAL_DUTIES


def decide_concession_capital_duties(
    *,
    established: Present[date] | None = None,
    initial_paid: Present[date] | None = None,
    fully_paid: Present[date] | None = None,
    as_of: date,
    concession_capital_periods__ninety_days_of_concession: Ninety_days_of_concession | None = None,
) -> Decided_concession_capital_duties:
    """`concession_capital_duties` without exceptions (Article 4): an output that has no value is `Silent`,
    `Conflict` or `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = concession_capital_duties(
            established=established,
            initial_paid=initial_paid,
            fully_paid=fully_paid,
            as_of=as_of,
            concession_capital_periods__ninety_days_of_concession=concession_capital_periods__ninety_days_of_concession,
        )
    except Failure as failure:
        return Decided_concession_capital_duties.without(
            failure, established, initial_paid, fully_paid, as_of, concession_capital_periods__ninety_days_of_concession
        )
    return Decided_concession_capital_duties(
        found, established, initial_paid, fully_paid, as_of, concession_capital_periods__ninety_days_of_concession
    )


# What follows describes the scopes above to whatever gives reasons, reads facts from JSON or works out each output by
# itself: their rules once more, the conditions taken apart. Nobody who calls the functions need read it.

_ART2_P2_A = Place(
    "Article 2, third sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 2. Business cooperation by contract",
    ),
    "art2-p2-a",
    "Business cooperation by contract may be established in compliance with the form of cooperation and within the business sector as indicated in the contract for mutual benefits",
)

_ART2_P2_B = Place(
    "Article 2, third sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 2. Business cooperation by contract",
    ),
    "art2-p2-b",
    "and without establishing a new legal entity in Lao PDR.",
)

_ARTICLE_2 = Place(
    "Article 2",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 2. Business cooperation by contract",
    ),
    "",
    "",
)

CONTRACT_COOPERATION = Scope(
    "Contract_cooperation",
    function=contract_cooperation,
    inputs=(
        Input("is_between_legal_entities", Boolean(), "A foreign legal entity and a domestic legal entity cooperate."),
        Input("keeps_form", Boolean(), "The cooperation has the form that the contract indicates."),
        Input(
            "keeps_business_sector",
            Boolean(),
            "The cooperation stays within the business sector that the contract indicates.",
        ),
        Input(
            "establishes_legal_entity", Boolean(), "A new legal entity is established in Lao PDR for the cooperation."
        ),
    ),
    bindings=(
        Binding(
            "departures",
            "departures",
            ListOf(DEPARTURE_TYPE),
            _contract_cooperation_departures,
            reads=("is_between_legal_entities", "keeps_form", "keeps_business_sector", "establishes_legal_entity"),
            term=Term(
                Rule(
                    0,
                    (_ART2_P2_A, _ART2_P2_B),
                    97,
                    "rules/decree/part_2_registered_capital.catala_en",
                    conditions=(
                        Condition(
                            "is_between_legal_entities",
                            ("is_between_legal_entities",),
                            lambda is_between_legal_entities: is_between_legal_entities,
                            (
                                Value(
                                    "is_between_legal_entities",
                                    Boolean(),
                                    lambda is_between_legal_entities: is_between_legal_entities,
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "may_be_established",
            "may_be_established",
            Boolean(),
            lambda departures: len(departures()) == 0,
            reads=("departures",),
            term=Term(
                Rule(
                    0,
                    (_ART2_P2_A, _ART2_P2_B),
                    106,
                    "rules/decree/part_2_registered_capital.catala_en",
                    uses=("departures",),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("departures", "may_be_established"),
    type=CONTRACT_COOPERATION_TYPE,
    doc="Whether a cooperation is one that the Article allows to be established by contract.",
    places=(_ARTICLE_2,),
)

_ART2_P1_B = Place(
    "Article 2, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 2. Business cooperation by contract",
    ),
    "art2-p1-b",
    "Subsequently, this contract shall be forwarded to the industry and commerce or a planning and investment sector where the domestic legal entity has received its license,",
)

_ART2_P1_A = Place(
    "Article 2, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 2. Business cooperation by contract",
    ),
    "art2-p1-a",
    "A foreign legal entity operating business cooperation by contract with a domestic legal entity as specified in Article 11 of the Investment Promotion Law shall register a mutually signed contract with the Notary Office.",
)

_ART2_P1_C = Place(
    "Article 2, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 2. Business cooperation by contract",
    ),
    "art2-p1-c",
    "in order to issue the certificate of acknowledgement in accordance with the law.",
)

CONTRACT_COOPERATION_DUTIES = Scope(
    "Contract_cooperation_duties",
    function=contract_cooperation_duties,
    inputs=(
        Input(
            "is_between_legal_entities",
            Boolean(),
            "The contract is between a foreign legal entity and a domestic legal entity.",
        ),
        Input(
            "licensed_by",
            LICENSING_SECTOR_TYPE,
            "The sector from which the domestic legal entity received its license.",
        ),
        Input("signed", OptionalOf(Date()), "The day from which both have signed the contract."),
        Input("registered", OptionalOf(Date()), "The day on which the contract was registered with the Notary Office."),
        Input("forwarded", OptionalOf(Date()), "The day on which the contract was forwarded to the sector."),
        Input("acknowledged", OptionalOf(Date()), "The day on which the certificate of acknowledgement was issued."),
        Input("as_of", Date(), "The date for which the question is asked."),
    ),
    bindings=(
        Binding(
            "receiver",
            "receiver",
            administration.ACTOR_TYPE,
            _contract_cooperation_duties_receiver,
            reads=("licensed_by",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART2_P1_B,),
                            110,
                            "rules/decree/part_2_registered_capital.catala_en",
                            conditions=(
                                Condition(
                                    "licensed_by with pattern Industry_and_commerce",
                                    ("licensed_by",),
                                    lambda licensed_by: licensed_by is Licensing_sector.Industry_and_commerce,
                                    (Value("licensed_by", LICENSING_SECTOR_TYPE, lambda licensed_by: licensed_by),),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART2_P1_B,),
                            115,
                            "rules/decree/part_2_registered_capital.catala_en",
                            conditions=(
                                Condition(
                                    "licensed_by with pattern Planning_and_investment",
                                    ("licensed_by",),
                                    lambda licensed_by: licensed_by is Licensing_sector.Planning_and_investment,
                                    (Value("licensed_by", LICENSING_SECTOR_TYPE, lambda licensed_by: licensed_by),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "registration",
            "registration",
            obligations.OBLIGATION_TYPE,
            _contract_cooperation_duties_registration,
            reads=("is_between_legal_entities", "signed", "registered", "as_of"),
            term=Term(Rule(0, (_ART2_P1_A,), 120, "rules/decree/part_2_registered_capital.catala_en")),
            certain=False,
        ),
        Binding(
            "forwarding",
            "forwarding",
            obligations.OBLIGATION_TYPE,
            _contract_cooperation_duties_forwarding,
            reads=("receiver", "is_between_legal_entities", "registered", "forwarded", "as_of"),
            term=Term(
                Rule(0, (_ART2_P1_B,), 130, "rules/decree/part_2_registered_capital.catala_en", uses=("receiver",))
            ),
            certain=False,
        ),
        Binding(
            "acknowledgement",
            "acknowledgement",
            obligations.OBLIGATION_TYPE,
            _contract_cooperation_duties_acknowledgement,
            reads=("receiver", "is_between_legal_entities", "forwarded", "acknowledged", "as_of"),
            term=Term(
                Rule(0, (_ART2_P1_C,), 140, "rules/decree/part_2_registered_capital.catala_en", uses=("receiver",))
            ),
            certain=False,
        ),
    ),
    outputs=("receiver", "registration", "forwarding", "acknowledgement"),
    type=CONTRACT_COOPERATION_DUTIES_TYPE,
    doc="What is to be done with a contract of business cooperation, by whom, and how it stands.",
    places=(_ARTICLE_2,),
)

_ART3_P1_C = Place(
    "Article 3",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 3. Determination of registered capital",
    ),
    "art3-p1-c",
    "and registered capital of not less than one billion Kip.",
)

_ART3_P1_A = Place(
    "Article 3",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 3. Determination of registered capital",
    ),
    "art3-p1-a",
    "Foreign investors wishing to invest in any general business as set forth in Articles 12 and 17 of the Investment Promotion Law",
)

_ART3_P1_B = Place(
    "Article 3",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 3. Determination of registered capital",
    ),
    "art3-p1-b",
    "shall have the minimum total capital",
)

_ARTICLE_3 = Place(
    "Article 3",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 3. Determination of registered capital",
    ),
    "",
    "",
)

MINIMUM_CAPITAL = Scope(
    "Minimum_capital",
    function=minimum_capital,
    inputs=(
        Input("investors", INVESTORS_TYPE, "Who invests."),
        Input("total_capital", MoneyIn("LAK", 2), "The total capital."),
        Input("registered_capital", MoneyIn("LAK", 2), "The registered capital."),
        Input(
            "counted",
            COUNTED_TYPE,
            "What must not be less than one billion Kip.",
            required=False,
            reading=ReadingChoice("Minimum_capital.counted", "Each", (_ART3_P1_C,)),
        ),
        Input(
            "mixed",
            MIXED_TYPE,
            "Whether the minimum holds where foreign and Lao investors invest together.",
            required=False,
            reading=ReadingChoice("Minimum_capital.mixed", "Foreign_investor_takes_part", (_ART3_P1_A,)),
        ),
    ),
    bindings=(
        Binding(
            "counted",
            "counted",
            COUNTED_TYPE,
            lambda given: Counted.Each if given is None else given,
            term=Term(Rule(0, (_ART3_P1_C,), 248, "rules/decree/part_2_registered_capital.catala_en")),
            certain=False,
            context="counted",
            reading="Minimum_capital.counted",
        ),
        Binding(
            "mixed",
            "mixed",
            MIXED_TYPE,
            lambda given: Mixed.Foreign_investor_takes_part if given is None else given,
            term=Term(Rule(0, (_ART3_P1_A,), 251, "rules/decree/part_2_registered_capital.catala_en")),
            certain=False,
            context="mixed",
            reading="Minimum_capital.mixed",
        ),
        Binding(
            "least_capital",
            "least_capital",
            MoneyIn("LAK", 2),
            lambda investors, mixed: (
                100_000_000_000
                if investors is Investors.Foreign_investors
                or investors is Investors.Foreign_and_lao_investors
                and mixed() is Mixed.Foreign_investor_takes_part
                else silent("least_capital", "rules/decree/part_2_registered_capital.catala_en:236", "Article 3")
            ),
            reads=("investors", "mixed"),
            term=Term(
                Rule(
                    0,
                    (_ART3_P1_A, _ART3_P1_C),
                    255,
                    "rules/decree/part_2_registered_capital.catala_en",
                    conditions=(
                        Condition(
                            "investors with pattern Foreign_investors or (investors with pattern Foreign_and_lao_investors and mixed with pattern Foreign_investor_takes_part)",
                            ("investors", "mixed"),
                            lambda investors, mixed: (
                                investors is Investors.Foreign_investors
                                or investors is Investors.Foreign_and_lao_investors
                                and mixed() is Mixed.Foreign_investor_takes_part
                            ),
                            (
                                Value("investors", INVESTORS_TYPE, lambda investors, mixed: investors),
                                Value("mixed", MIXED_TYPE, lambda investors, mixed: mixed()),
                            ),
                        ),
                    ),
                    uses=("mixed",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "suffices",
            "suffices",
            Boolean(),
            _minimum_capital_suffices,
            reads=("counted", "total_capital", "least_capital", "registered_capital"),
            plain=("counted",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART3_P1_B, _ART3_P1_C),
                            263,
                            "rules/decree/part_2_registered_capital.catala_en",
                            conditions=(
                                Condition(
                                    "counted with pattern Each",
                                    ("counted",),
                                    lambda counted: counted() is Counted.Each,
                                    (Value("counted", COUNTED_TYPE, lambda counted: counted()),),
                                ),
                            ),
                            uses=("counted", "least_capital"),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART3_P1_B, _ART3_P1_C),
                            270,
                            "rules/decree/part_2_registered_capital.catala_en",
                            conditions=(
                                Condition(
                                    "counted with pattern Together",
                                    ("counted",),
                                    lambda counted: counted() is Counted.Together,
                                    (Value("counted", COUNTED_TYPE, lambda counted: counted()),),
                                ),
                            ),
                            uses=("counted", "least_capital"),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("least_capital", "suffices"),
    type=MINIMUM_CAPITAL_TYPE,
    assertions=(
        Assertion(
            "A capital cannot be negative.",
            lambda total_capital, registered_capital: total_capital >= 0 and registered_capital >= 0,
            (_ARTICLE_3,),
            245,
            "rules/decree/part_2_registered_capital.catala_en",
            reads=("total_capital", "registered_capital"),
            conditions=(
                Condition(
                    "total_capital >= LAK 0",
                    ("total_capital",),
                    lambda total_capital: total_capital >= 0,
                    (Value("total_capital", MoneyIn("LAK", 2), lambda total_capital: total_capital),),
                ),
                Condition(
                    "registered_capital >= LAK 0",
                    ("registered_capital",),
                    lambda registered_capital: registered_capital >= 0,
                    (Value("registered_capital", MoneyIn("LAK", 2), lambda registered_capital: registered_capital),),
                ),
            ),
        ),
    ),
    doc="Whether the capital for a general business is large enough.",
    places=(_ARTICLE_3,),
)

_ART4_P1_B = Place(
    "Article 4, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 4. Registered capital payment",
    ),
    "art4-p1-b",
    "and shall obtain a certification of such capital payment with the Bank of Lao PDR within 10 working days.",
)

_ART4_P4 = Place(
    "Article 4(3), fifth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 4. Registered capital payment",
    ),
    "art4-p4",
    "Each capital payment of the enterprise shall be certified by the Bank of Lao PDR within 10 working days.",
)

_ARTICLE_4 = Place(
    "Article 4",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 4. Registered capital payment",
    ),
    "",
    "",
)

PAYMENT_CERTIFICATION = Scope(
    "Payment_certification",
    function=payment_certification,
    inputs=(
        Input("activity", ACTIVITY_TYPE, "What the enterprise invests in."),
        Input(
            "certificate_received",
            OptionalOf(Date()),
            "The day on which the enterprise registration certificate was received.",
        ),
        Input("paid_on", OptionalOf(Date()), "The day of the payment."),
        Input("certified", OptionalOf(Date()), "The day on which the Bank of Lao PDR certified the payment."),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "ten_days",
            TEN_DAYS_TYPE,
            "From when the investor's 10 working days run.",
            required=False,
            reading=ReadingChoice("Payment_certification.ten_days", "From_payment", (_ART4_P1_B,)),
        ),
    ),
    bindings=(
        Binding(
            "ten_days",
            "ten_days",
            TEN_DAYS_TYPE,
            lambda given: Ten_days.From_payment if given is None else given,
            term=Term(Rule(0, (_ART4_P1_B,), 383, "rules/decree/part_2_registered_capital.catala_en")),
            certain=False,
            context="ten_days",
            reading="Payment_certification.ten_days",
        ),
        Binding(
            "obtaining_from",
            "obtaining_from",
            OptionalOf(Date()),
            _payment_certification_obtaining_from,
            reads=("ten_days", "paid_on", "certificate_received"),
            plain=("ten_days",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART4_P1_B,),
                            386,
                            "rules/decree/part_2_registered_capital.catala_en",
                            conditions=(
                                Condition(
                                    "ten_days with pattern From_payment",
                                    ("ten_days",),
                                    lambda ten_days: ten_days() is Ten_days.From_payment,
                                    (Value("ten_days", TEN_DAYS_TYPE, lambda ten_days: ten_days()),),
                                ),
                            ),
                            uses=("ten_days",),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART4_P1_B,),
                            391,
                            "rules/decree/part_2_registered_capital.catala_en",
                            conditions=(
                                Condition(
                                    "ten_days with pattern From_certificate",
                                    ("ten_days",),
                                    lambda ten_days: ten_days() is Ten_days.From_certificate,
                                    (Value("ten_days", TEN_DAYS_TYPE, lambda ten_days: ten_days()),),
                                ),
                            ),
                            uses=("ten_days",),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "obtaining",
            "obtaining",
            obligations.OBLIGATION_TYPE,
            _payment_certification_obtaining,
            reads=("activity", "obtaining_from", "certified", "as_of"),
            term=Term(
                Rule(
                    0,
                    (_ART4_P1_B,),
                    396,
                    "rules/decree/part_2_registered_capital.catala_en",
                    uses=("obtaining_from",),
                    counting=Counting(
                        ("activity", "obtaining_from", "certified", "as_of"),
                        lambda activity, obtaining_from, certified, as_of: obligations.standing_(
                            let(
                                obligations.norm(
                                    obligations.Modality.Duty,
                                    administration.Actor.Investor,
                                    administration.Actor.Bank_of_lao_pdr,
                                ),
                                lambda before: obligations.Norm(
                                    modality=before.modality,
                                    bearer=before.bearer,
                                    addressee=before.addressee,
                                    applies=activity is Activity.General_business,
                                    start=obligations.since(obtaining_from),
                                    due=Present(lao_pdr.LAO_PDR.add(obtaining_from.value, 10, at=_ARTICLE_4_LINE_403))
                                    if obtaining_from is not None
                                    else None,
                                    done=certified,
                                    follows=before.follows,
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
            "certification",
            "certification",
            obligations.OBLIGATION_TYPE,
            _payment_certification_certification,
            reads=("paid_on", "certified", "as_of"),
            term=Term(
                Rule(
                    0,
                    (_ART4_P4,),
                    410,
                    "rules/decree/part_2_registered_capital.catala_en",
                    counting=Counting(
                        ("paid_on", "certified", "as_of"),
                        lambda paid_on, certified, as_of: obligations.standing_(
                            let(
                                obligations.norm(
                                    obligations.Modality.Duty,
                                    administration.Actor.Bank_of_lao_pdr,
                                    administration.Actor.Investor,
                                ),
                                lambda before: obligations.Norm(
                                    modality=before.modality,
                                    bearer=before.bearer,
                                    addressee=before.addressee,
                                    applies=before.applies,
                                    start=obligations.since(paid_on),
                                    due=Present(lao_pdr.LAO_PDR.add(paid_on.value, 10, at=_ARTICLE_4_LINE_416))
                                    if paid_on is not None
                                    else None,
                                    done=certified,
                                    follows=before.follows,
                                ),
                            ),
                            as_of,
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("obtaining", "certification"),
    type=PAYMENT_CERTIFICATION_TYPE,
    doc="By when a payment of registered capital is to be certified, and what the investor and the Bank of Lao PDR have to do.",
    places=(_ARTICLE_4,),
    calendars=(lao_pdr.LAO_PDR,),
)

_ART4_P1_A = Place(
    "Article 4, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 4. Registered capital payment",
    ),
    "art4-p1-a",
    "For general investment business, after the investor receives its enterprise registration certificate, the investor shall pay in the registered capital through a commercial bank established in Lao PDR",
)

_ART4_P3_C = Place(
    "Article 4(3), fourth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 4. Registered capital payment",
    ),
    "art4-p3-c",
    "within 90 working days through commercial banks established in Lao PDR",
)

_ART4_P5 = Place(
    "Article 4(3), sixth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 4. Registered capital payment",
    ),
    "art4-p5",
    "The payment of an enterprises registered capital used to invest in general business and concession activities shall be in Lao Kip.",
)

PAYMENT_MANNER = Scope(
    "Payment_manner",
    function=payment_manner,
    inputs=(
        Input(
            "bank_is_established_in_lao_pdr",
            Boolean(),
            "The payment is made through a commercial bank established in Lao PDR.",
        ),
        Input("is_in_kip", Boolean(), "The payment is made in Lao Kip."),
    ),
    bindings=(
        Binding(
            "is_as_asked",
            "is_as_asked",
            Boolean(),
            lambda bank_is_established_in_lao_pdr, is_in_kip: bank_is_established_in_lao_pdr and is_in_kip,
            reads=("bank_is_established_in_lao_pdr", "is_in_kip"),
            term=Term(
                Rule(0, (_ART4_P1_A, _ART4_P3_C, _ART4_P5), 426, "rules/decree/part_2_registered_capital.catala_en")
            ),
        ),
    ),
    outputs=("is_as_asked",),
    type=PAYMENT_MANNER_TYPE,
    doc="Whether registered capital is paid in the way that the Decree asks for.",
    places=(_ARTICLE_4,),
)

_ART4_1_A = Place(
    "Article 4(1)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 4. Registered capital payment",
    ),
    "art4-1-a",
    "For business in agricultural sector -- the initial payment shall be 40% of the total registered capital",
)

_ART4_2_A = Place(
    "Article 4(2)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 4. Registered capital payment",
    ),
    "art4-2-a",
    "For business in manufacturing and handicraft-industry processing sectors -- the initial payment shall be 60% of the total registered capital",
)

_ART4_3_A = Place(
    "Article 4(3)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 4. Registered capital payment",
    ),
    "art4-3-a",
    "For business in trade and services sectors -- the initial payment shall be 80% of the total registered capital",
)

_ART4_P2 = Place(
    "Article 4, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 4. Registered capital payment",
    ),
    "art4-p2",
    "The payment of registered capital of an enterprise investing in each sector shall comply with the following rates and timeframes:",
)

CAPITAL_SHARES = Scope(
    "Capital_shares",
    function=capital_shares,
    inputs=(
        Input("sector", SECTOR_TYPE, "The sector of the business."),
        Input("registered_capital", MoneyIn("LAK", 2), "The total registered capital."),
    ),
    bindings=(
        Binding(
            "initial_share",
            "initial_share",
            Decimal(),
            _capital_shares_initial_share,
            reads=("sector",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART4_1_A,),
                            649,
                            "rules/decree/part_2_registered_capital.catala_en",
                            conditions=(
                                Condition(
                                    "sector with pattern Agriculture",
                                    ("sector",),
                                    lambda sector: sector is Sector.Agriculture,
                                    (Value("sector", SECTOR_TYPE, lambda sector: sector),),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART4_2_A,),
                            671,
                            "rules/decree/part_2_registered_capital.catala_en",
                            conditions=(
                                Condition(
                                    "sector with pattern Manufacturing_and_handicraft",
                                    ("sector",),
                                    lambda sector: sector is Sector.Manufacturing_and_handicraft,
                                    (Value("sector", SECTOR_TYPE, lambda sector: sector),),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            2,
                            (_ART4_3_A,),
                            693,
                            "rules/decree/part_2_registered_capital.catala_en",
                            conditions=(
                                Condition(
                                    "sector with pattern Trade_and_services",
                                    ("sector",),
                                    lambda sector: sector is Sector.Trade_and_services,
                                    (Value("sector", SECTOR_TYPE, lambda sector: sector),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "initial_payment",
            "initial_payment",
            MoneyIn("LAK", 2),
            lambda registered_capital, initial_share: multiply(registered_capital, initial_share()),
            reads=("registered_capital", "initial_share"),
            term=Term(
                Rule(0, (_ART4_P2,), 578, "rules/decree/part_2_registered_capital.catala_en", uses=("initial_share",))
            ),
            certain=False,
        ),
        Binding(
            "remainder",
            "remainder",
            MoneyIn("LAK", 2),
            lambda registered_capital, initial_payment_: registered_capital - initial_payment_(),
            reads=("registered_capital", "initial_payment"),
            term=Term(
                Rule(0, (_ART4_P2,), 581, "rules/decree/part_2_registered_capital.catala_en", uses=("initial_payment",))
            ),
            certain=False,
        ),
    ),
    outputs=("initial_share", "initial_payment", "remainder"),
    type=CAPITAL_SHARES_TYPE,
    assertions=(
        Assertion(
            "A capital cannot be negative.",
            lambda registered_capital: registered_capital >= 0,
            (_ARTICLE_4,),
            575,
            "rules/decree/part_2_registered_capital.catala_en",
            reads=("registered_capital",),
            conditions=(
                Condition(
                    "registered_capital >= LAK 0",
                    ("registered_capital",),
                    lambda registered_capital: registered_capital >= 0,
                    (Value("registered_capital", MoneyIn("LAK", 2), lambda registered_capital: registered_capital),),
                ),
            ),
        ),
    ),
    doc="How much registered capital an enterprise in general business pays in first, and how much remains.",
    places=(_ARTICLE_4,),
)

_ART4_1_B = Place(
    "Article 4(1)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 4. Registered capital payment",
    ),
    "art4-1-b",
    "payable within 90 working days",
)

_ART4_2_B = Place(
    "Article 4(2)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 4. Registered capital payment",
    ),
    "art4-2-b",
    "payable within 90 working days",
)

_ART4_3_B = Place(
    "Article 4(3)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 4. Registered capital payment",
    ),
    "art4-3-b",
    "payable within 90 working days",
)

_ART4_3_C = Place(
    "Article 4(3)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 4. Registered capital payment",
    ),
    "art4-3-c",
    "and the remaining registered capital shall be fully paid within one year after receiving the enterprise registration certificate.",
)

_ART4_2_C = Place(
    "Article 4(2)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 4. Registered capital payment",
    ),
    "art4-2-c",
    "and the remaining registered capital shall be fully paid within one year after receiving the enterprise registration certificate.",
)

_ART4_1_C = Place(
    "Article 4(1)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 4. Registered capital payment",
    ),
    "art4-1-c",
    "and the remaining registered capital shall be fully paid within one year after receiving the enterprise registration certificate.",
)

CAPITAL_PERIODS = Scope(
    "Capital_periods",
    function=capital_periods,
    inputs=(
        Input("sector", SECTOR_TYPE, "The sector of the business."),
        Input("certificate_received", Date(), "The day on which the enterprise registration certificate was received."),
        Input(
            "ninety_days",
            NINETY_DAYS_TYPE,
            "From when the 90 working days run.",
            required=False,
            reading=ReadingChoice(
                "Capital_periods.ninety_days", "After_certificate", (_ART4_1_B, _ART4_2_B, _ART4_3_B)
            ),
        ),
    ),
    bindings=(
        Binding(
            "ninety_days",
            "ninety_days",
            NINETY_DAYS_TYPE,
            lambda given: Ninety_days.After_certificate if given is None else given,
            term=Term(
                Rule(0, (_ART4_1_B, _ART4_2_B, _ART4_3_B), 591, "rules/decree/part_2_registered_capital.catala_en")
            ),
            certain=False,
            context="ninety_days",
            reading="Capital_periods.ninety_days",
        ),
        Binding(
            "initial_payment_due",
            "initial_payment_due",
            OptionalOf(Date()),
            _capital_periods_initial_payment_due,
            reads=("ninety_days", "sector", "certificate_received"),
            plain=("ninety_days",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART4_1_B, _ART4_2_B, _ART4_3_B),
                            596,
                            "rules/decree/part_2_registered_capital.catala_en",
                            conditions=(
                                Condition(
                                    "ninety_days with pattern Beginning_not_said",
                                    ("ninety_days",),
                                    lambda ninety_days: ninety_days() is Ninety_days.Beginning_not_said,
                                    (Value("ninety_days", NINETY_DAYS_TYPE, lambda ninety_days: ninety_days()),),
                                ),
                                Condition(
                                    "sector with pattern Agriculture or sector with pattern Manufacturing_and_handicraft or sector with pattern Trade_and_services",
                                    ("ninety_days", "sector"),
                                    lambda ninety_days, sector: (
                                        ninety_days() is Ninety_days.Beginning_not_said
                                        and (
                                            sector is Sector.Agriculture
                                            or sector is Sector.Manufacturing_and_handicraft
                                            or sector is Sector.Trade_and_services
                                        )
                                    ),
                                    (Value("sector", SECTOR_TYPE, lambda ninety_days, sector: sector),),
                                ),
                            ),
                            uses=("ninety_days",),
                        ),
                    ),
                    Term(
                        Rule(
                            3,
                            (_ART4_3_B,),
                            699,
                            "rules/decree/part_2_registered_capital.catala_en",
                            conditions=(
                                Condition(
                                    "sector with pattern Trade_and_services",
                                    ("sector",),
                                    lambda sector: sector is Sector.Trade_and_services,
                                    (Value("sector", SECTOR_TYPE, lambda sector: sector),),
                                ),
                                Condition(
                                    "ninety_days with pattern After_certificate",
                                    ("sector", "ninety_days"),
                                    lambda sector, ninety_days: (
                                        sector is Sector.Trade_and_services
                                        and ninety_days() is Ninety_days.After_certificate
                                    ),
                                    (
                                        Value(
                                            "ninety_days", NINETY_DAYS_TYPE, lambda sector, ninety_days: ninety_days()
                                        ),
                                    ),
                                ),
                            ),
                            uses=("ninety_days",),
                            counting=Counting(
                                ("certificate_received",),
                                lambda certificate_received: Present(
                                    lao_pdr.LAO_PDR.add(certificate_received, 90, at=_ARTICLE_4_LINE_702)
                                ),
                            ),
                        ),
                        exceptions=(
                            Term(
                                Rule(
                                    2,
                                    (_ART4_2_B,),
                                    677,
                                    "rules/decree/part_2_registered_capital.catala_en",
                                    conditions=(
                                        Condition(
                                            "sector with pattern Manufacturing_and_handicraft",
                                            ("sector",),
                                            lambda sector: sector is Sector.Manufacturing_and_handicraft,
                                            (Value("sector", SECTOR_TYPE, lambda sector: sector),),
                                        ),
                                        Condition(
                                            "ninety_days with pattern After_certificate",
                                            ("sector", "ninety_days"),
                                            lambda sector, ninety_days: (
                                                sector is Sector.Manufacturing_and_handicraft
                                                and ninety_days() is Ninety_days.After_certificate
                                            ),
                                            (
                                                Value(
                                                    "ninety_days",
                                                    NINETY_DAYS_TYPE,
                                                    lambda sector, ninety_days: ninety_days(),
                                                ),
                                            ),
                                        ),
                                    ),
                                    uses=("ninety_days",),
                                    counting=Counting(
                                        ("certificate_received",),
                                        lambda certificate_received: Present(
                                            lao_pdr.LAO_PDR.add(certificate_received, 90, at=_ARTICLE_4_LINE_680)
                                        ),
                                    ),
                                ),
                                exceptions=(
                                    Term(
                                        Rule(
                                            1,
                                            (_ART4_1_B,),
                                            655,
                                            "rules/decree/part_2_registered_capital.catala_en",
                                            conditions=(
                                                Condition(
                                                    "sector with pattern Agriculture",
                                                    ("sector",),
                                                    lambda sector: sector is Sector.Agriculture,
                                                    (Value("sector", SECTOR_TYPE, lambda sector: sector),),
                                                ),
                                                Condition(
                                                    "ninety_days with pattern After_certificate",
                                                    ("sector", "ninety_days"),
                                                    lambda sector, ninety_days: (
                                                        sector is Sector.Agriculture
                                                        and ninety_days() is Ninety_days.After_certificate
                                                    ),
                                                    (
                                                        Value(
                                                            "ninety_days",
                                                            NINETY_DAYS_TYPE,
                                                            lambda sector, ninety_days: ninety_days(),
                                                        ),
                                                    ),
                                                ),
                                            ),
                                            uses=("ninety_days",),
                                            counting=Counting(
                                                ("certificate_received",),
                                                lambda certificate_received: Present(
                                                    lao_pdr.LAO_PDR.add(
                                                        certificate_received, 90, at=_ARTICLE_4_LINE_658
                                                    ),
                                                ),
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
        Binding(
            "remainder_due",
            "remainder_due",
            Date(),
            _capital_periods_remainder_due,
            reads=("sector", "certificate_received"),
            term=Term(
                Rule(
                    2,
                    (_ART4_3_C,),
                    705,
                    "rules/decree/part_2_registered_capital.catala_en",
                    conditions=(
                        Condition(
                            "sector with pattern Trade_and_services",
                            ("sector",),
                            lambda sector: sector is Sector.Trade_and_services,
                            (Value("sector", SECTOR_TYPE, lambda sector: sector),),
                        ),
                    ),
                ),
                exceptions=(
                    Term(
                        Rule(
                            1,
                            (_ART4_2_C,),
                            683,
                            "rules/decree/part_2_registered_capital.catala_en",
                            conditions=(
                                Condition(
                                    "sector with pattern Manufacturing_and_handicraft",
                                    ("sector",),
                                    lambda sector: sector is Sector.Manufacturing_and_handicraft,
                                    (Value("sector", SECTOR_TYPE, lambda sector: sector),),
                                ),
                            ),
                        ),
                        exceptions=(
                            Term(
                                Rule(
                                    0,
                                    (_ART4_1_C,),
                                    661,
                                    "rules/decree/part_2_registered_capital.catala_en",
                                    conditions=(
                                        Condition(
                                            "sector with pattern Agriculture",
                                            ("sector",),
                                            lambda sector: sector is Sector.Agriculture,
                                            (Value("sector", SECTOR_TYPE, lambda sector: sector),),
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
    outputs=("initial_payment_due", "remainder_due"),
    type=CAPITAL_PERIODS_TYPE,
    doc="By when an enterprise in general business pays its registered capital in.",
    places=(_ARTICLE_4,),
    calendars=(lao_pdr.LAO_PDR,),
)

INITIAL_PAYMENT = Scope(
    "Initial_payment",
    function=initial_payment,
    inputs=(
        Input("sector", SECTOR_TYPE, "The sector of the business."),
        Input("registered_capital", MoneyIn("LAK", 2), "The total registered capital."),
        Input("certificate_received", Date(), "The day on which the enterprise registration certificate was received."),
        Input("paid", MoneyIn("LAK", 2), "What was paid."),
        Input("paid_on", Date(), "The day of the payment."),
        Input(
            "share_read",
            SHARE_READ_TYPE,
            "How the share of the initial payment is meant.",
            required=False,
            reading=ReadingChoice("Initial_payment.share_read", "At_least", (_ART4_1_A, _ART4_2_A, _ART4_3_A)),
        ),
        Input(
            "Capital_periods.ninety_days",
            NINETY_DAYS_TYPE,
            "From when the 90 working days run.",
            required=False,
            parameter="capital_periods__ninety_days",
            reading=ReadingChoice(
                "Capital_periods.ninety_days", "After_certificate", (_ART4_1_B, _ART4_2_B, _ART4_3_B)
            ),
        ),
    ),
    bindings=(
        Binding(
            "share_read",
            "share_read",
            SHARE_READ_TYPE,
            lambda given: Share_read.At_least if given is None else given,
            term=Term(
                Rule(0, (_ART4_1_A, _ART4_2_A, _ART4_3_A), 607, "rules/decree/part_2_registered_capital.catala_en")
            ),
            certain=False,
            context="share_read",
            reading="Initial_payment.share_read",
        ),
        Subscope(
            "shares",
            CAPITAL_SHARES,
            lambda sector, registered_capital: capital_shares(sector=sector, registered_capital=registered_capital),
            inputs=(
                SubscopeInput(
                    "sector",
                    lambda sector: sector,
                    reads=("sector",),
                    term=Term(Rule(0, (_ART4_P2,), 610, "rules/decree/part_2_registered_capital.catala_en")),
                ),
                SubscopeInput(
                    "registered_capital",
                    lambda registered_capital: registered_capital,
                    reads=("registered_capital",),
                    term=Term(Rule(0, (_ART4_P2,), 613, "rules/decree/part_2_registered_capital.catala_en")),
                ),
            ),
            reads=("sector", "registered_capital"),
            certain=False,
        ),
        Subscope(
            "periods",
            CAPITAL_PERIODS,
            lambda sector, certificate_received, capital_periods__ninety_days: capital_periods(
                sector=sector, certificate_received=certificate_received, ninety_days=capital_periods__ninety_days
            ),
            inputs=(
                SubscopeInput(
                    "sector",
                    lambda sector: sector,
                    reads=("sector",),
                    term=Term(Rule(0, (_ART4_P2,), 616, "rules/decree/part_2_registered_capital.catala_en")),
                ),
                SubscopeInput(
                    "certificate_received",
                    lambda certificate_received: certificate_received,
                    reads=("certificate_received",),
                    term=Term(Rule(0, (_ART4_P2,), 619, "rules/decree/part_2_registered_capital.catala_en")),
                ),
                SubscopeInput("ninety_days", handed_on, reads=("Capital_periods.ninety_days",)),
            ),
            reads=("sector", "certificate_received", "Capital_periods.ninety_days"),
            certain=False,
        ),
        Binding(
            "is_of_the_share",
            "is_of_the_share",
            Boolean(),
            _initial_payment_is_of_the_share,
            reads=("share_read", "paid", "shares"),
            plain=("share_read",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART4_1_A, _ART4_2_A, _ART4_3_A),
                            624,
                            "rules/decree/part_2_registered_capital.catala_en",
                            conditions=(
                                Condition(
                                    "share_read with pattern At_least",
                                    ("share_read",),
                                    lambda share_read: share_read() is Share_read.At_least,
                                    (Value("share_read", SHARE_READ_TYPE, lambda share_read: share_read()),),
                                ),
                            ),
                            uses=("share_read", "shares.initial_payment"),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART4_1_A, _ART4_2_A, _ART4_3_A),
                            631,
                            "rules/decree/part_2_registered_capital.catala_en",
                            conditions=(
                                Condition(
                                    "share_read with pattern Exactly",
                                    ("share_read",),
                                    lambda share_read: share_read() is Share_read.Exactly,
                                    (Value("share_read", SHARE_READ_TYPE, lambda share_read: share_read()),),
                                ),
                            ),
                            uses=("share_read", "shares.initial_payment"),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "is_in_time",
            "is_in_time",
            Boolean(),
            lambda periods, paid_on: (
                not obligations.had_passed(periods().initial_payment_due, paid_on)
                if periods().initial_payment_due is not None
                else silent("is_in_time", "rules/decree/part_2_registered_capital.catala_en:568", "Article 4")
            ),
            reads=("periods", "paid_on"),
            term=Term(
                Rule(
                    0,
                    (_ART4_1_B, _ART4_2_B, _ART4_3_B),
                    638,
                    "rules/decree/part_2_registered_capital.catala_en",
                    conditions=(
                        Condition(
                            "periods.initial_payment_due with pattern Present",
                            ("periods",),
                            lambda periods: periods().initial_payment_due is not None,
                            (
                                Value(
                                    "periods.initial_payment_due",
                                    OptionalOf(Date()),
                                    lambda periods: periods().initial_payment_due,
                                ),
                            ),
                        ),
                    ),
                    uses=("periods.initial_payment_due",),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("is_of_the_share", "is_in_time"),
    type=INITIAL_PAYMENT_TYPE,
    doc="Whether an initial payment in general business is large enough and in time.",
    places=(_ARTICLE_4,),
    calendars=(lao_pdr.LAO_PDR,),
)

_ART4_P3_B = Place(
    "Article 4(3), fourth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 4. Registered capital payment",
    ),
    "art4-p3-b",
    "The investor shall pay the initial registered capital of at least 12% of the total registered capital",
)

_ART4_P3_D = Place(
    "Article 4(3), fourth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 4. Registered capital payment",
    ),
    "art4-p3-d",
    "and the remaining registered capital shall be fully paid within two years after establishing the enterprise.",
)

CONCESSION_INITIAL_PAYMENT = Scope(
    "Concession_initial_payment",
    function=concession_initial_payment,
    inputs=(
        Input("registered_capital", MoneyIn("LAK", 2), "The total registered capital."),
        Input("paid", MoneyIn("LAK", 2), "What was paid."),
    ),
    bindings=(
        Binding(
            "least_initial_payment",
            "least_initial_payment",
            MoneyIn("LAK", 2),
            lambda registered_capital: multiply(registered_capital, _DECIMAL_0_12),
            reads=("registered_capital",),
            term=Term(Rule(0, (_ART4_P3_B,), 834, "rules/decree/part_2_registered_capital.catala_en")),
        ),
        Binding(
            "remainder",
            "remainder",
            MoneyIn("LAK", 2),
            lambda registered_capital, least_initial_payment: registered_capital - least_initial_payment,
            reads=("registered_capital", "least_initial_payment"),
            term=Term(
                Rule(
                    0,
                    (_ART4_P3_D,),
                    837,
                    "rules/decree/part_2_registered_capital.catala_en",
                    uses=("least_initial_payment",),
                ),
            ),
        ),
        Binding(
            "is_enough",
            "is_enough",
            Boolean(),
            lambda paid, least_initial_payment: paid >= least_initial_payment,
            reads=("paid", "least_initial_payment"),
            term=Term(
                Rule(
                    0,
                    (_ART4_P3_B,),
                    840,
                    "rules/decree/part_2_registered_capital.catala_en",
                    uses=("least_initial_payment",),
                ),
            ),
        ),
    ),
    outputs=("least_initial_payment", "remainder", "is_enough"),
    type=CONCESSION_INITIAL_PAYMENT_TYPE,
    assertions=(
        Assertion(
            "A capital cannot be negative.",
            lambda registered_capital: registered_capital >= 0,
            (_ARTICLE_4,),
            831,
            "rules/decree/part_2_registered_capital.catala_en",
            reads=("registered_capital",),
            conditions=(
                Condition(
                    "registered_capital >= LAK 0",
                    ("registered_capital",),
                    lambda registered_capital: registered_capital >= 0,
                    (Value("registered_capital", MoneyIn("LAK", 2), lambda registered_capital: registered_capital),),
                ),
            ),
        ),
    ),
    doc="How much registered capital an enterprise in concession activities pays in first.",
    places=(_ARTICLE_4,),
)

CONCESSION_CAPITAL_PERIODS = Scope(
    "Concession_capital_periods",
    function=concession_capital_periods,
    inputs=(
        Input("established", Date(), "The day on which the enterprise was established."),
        Input(
            "ninety_days_of_concession",
            NINETY_DAYS_OF_CONCESSION_TYPE,
            "From when the 90 working days run.",
            required=False,
            reading=ReadingChoice(
                "Concession_capital_periods.ninety_days_of_concession", "From_establishment", (_ART4_P3_C,)
            ),
        ),
    ),
    bindings=(
        Binding(
            "ninety_days_of_concession",
            "ninety_days_of_concession",
            NINETY_DAYS_OF_CONCESSION_TYPE,
            lambda given: Ninety_days_of_concession.From_establishment if given is None else given,
            term=Term(Rule(0, (_ART4_P3_C,), 848, "rules/decree/part_2_registered_capital.catala_en")),
            certain=False,
            context="ninety_days_of_concession",
            reading="Concession_capital_periods.ninety_days_of_concession",
        ),
        Binding(
            "initial_payment_due",
            "initial_payment_due",
            OptionalOf(Date()),
            _concession_capital_periods_initial_payment_due,
            reads=("ninety_days_of_concession", "established"),
            plain=("ninety_days_of_concession",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART4_P3_C,),
                            851,
                            "rules/decree/part_2_registered_capital.catala_en",
                            conditions=(
                                Condition(
                                    "ninety_days_of_concession with pattern From_establishment",
                                    ("ninety_days_of_concession",),
                                    lambda ninety_days_of_concession: (
                                        ninety_days_of_concession() is Ninety_days_of_concession.From_establishment
                                    ),
                                    (
                                        Value(
                                            "ninety_days_of_concession",
                                            NINETY_DAYS_OF_CONCESSION_TYPE,
                                            lambda ninety_days_of_concession: ninety_days_of_concession(),
                                        ),
                                    ),
                                ),
                            ),
                            uses=("ninety_days_of_concession",),
                            counting=Counting(
                                ("established",),
                                lambda established: Present(
                                    lao_pdr.LAO_PDR.add(established, 90, at=_ARTICLE_4_LINE_853)
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART4_P3_C,),
                            856,
                            "rules/decree/part_2_registered_capital.catala_en",
                            conditions=(
                                Condition(
                                    "ninety_days_of_concession with pattern No_beginning",
                                    ("ninety_days_of_concession",),
                                    lambda ninety_days_of_concession: (
                                        ninety_days_of_concession() is Ninety_days_of_concession.No_beginning
                                    ),
                                    (
                                        Value(
                                            "ninety_days_of_concession",
                                            NINETY_DAYS_OF_CONCESSION_TYPE,
                                            lambda ninety_days_of_concession: ninety_days_of_concession(),
                                        ),
                                    ),
                                ),
                            ),
                            uses=("ninety_days_of_concession",),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "remainder_due",
            "remainder_due",
            Date(),
            lambda established: years_after(established, 2, rounding="down", at=_ARTICLE_4_LINE_861),
            reads=("established",),
            term=Term(Rule(0, (_ART4_P3_D,), 861, "rules/decree/part_2_registered_capital.catala_en")),
        ),
    ),
    outputs=("initial_payment_due", "remainder_due"),
    type=CONCESSION_CAPITAL_PERIODS_TYPE,
    doc="By when an enterprise in concession activities pays its registered capital in.",
    places=(_ARTICLE_4,),
    calendars=(lao_pdr.LAO_PDR,),
)

CAPITAL_PLAN = Scope(
    "Capital_plan",
    function=capital_plan,
    inputs=(
        Input("sector", SECTOR_TYPE, "The sector of the business."),
        Input("registered_capital", MoneyIn("LAK", 2), "The total registered capital."),
        Input("certificate_received", Date(), "The day on which the enterprise registration certificate was received."),
        Input(
            "Capital_periods.ninety_days",
            NINETY_DAYS_TYPE,
            "From when the 90 working days run.",
            required=False,
            parameter="capital_periods__ninety_days",
            reading=ReadingChoice(
                "Capital_periods.ninety_days", "After_certificate", (_ART4_1_B, _ART4_2_B, _ART4_3_B)
            ),
        ),
    ),
    bindings=(
        Subscope(
            "shares",
            CAPITAL_SHARES,
            lambda sector, registered_capital: capital_shares(sector=sector, registered_capital=registered_capital),
            inputs=(
                SubscopeInput(
                    "sector",
                    lambda sector: sector,
                    reads=("sector",),
                    term=Term(Rule(0, (_ART4_P2,), 865, "rules/decree/part_2_registered_capital.catala_en")),
                ),
                SubscopeInput(
                    "registered_capital",
                    lambda registered_capital: registered_capital,
                    reads=("registered_capital",),
                    term=Term(Rule(0, (_ART4_P2,), 868, "rules/decree/part_2_registered_capital.catala_en")),
                ),
            ),
            reads=("sector", "registered_capital"),
            certain=False,
        ),
        Subscope(
            "periods",
            CAPITAL_PERIODS,
            lambda sector, certificate_received, capital_periods__ninety_days: capital_periods(
                sector=sector, certificate_received=certificate_received, ninety_days=capital_periods__ninety_days
            ),
            inputs=(
                SubscopeInput(
                    "sector",
                    lambda sector: sector,
                    reads=("sector",),
                    term=Term(Rule(0, (_ART4_P2,), 871, "rules/decree/part_2_registered_capital.catala_en")),
                ),
                SubscopeInput(
                    "certificate_received",
                    lambda certificate_received: certificate_received,
                    reads=("certificate_received",),
                    term=Term(Rule(0, (_ART4_P2,), 874, "rules/decree/part_2_registered_capital.catala_en")),
                ),
                SubscopeInput("ninety_days", handed_on, reads=("Capital_periods.ninety_days",)),
            ),
            reads=("sector", "certificate_received", "Capital_periods.ninety_days"),
            certain=False,
        ),
        Binding(
            "initial_payment",
            "initial_payment",
            MoneyIn("LAK", 2),
            lambda shares: shares().initial_payment,
            reads=("shares",),
            term=Term(
                Rule(
                    0,
                    (_ART4_P2,),
                    877,
                    "rules/decree/part_2_registered_capital.catala_en",
                    uses=("shares.initial_payment",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "initial_payment_due",
            "initial_payment_due",
            OptionalOf(Date()),
            lambda periods: periods().initial_payment_due,
            reads=("periods",),
            term=Term(
                Rule(
                    0,
                    (_ART4_P2,),
                    880,
                    "rules/decree/part_2_registered_capital.catala_en",
                    uses=("periods.initial_payment_due",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "remainder",
            "remainder",
            MoneyIn("LAK", 2),
            lambda shares: shares().remainder,
            reads=("shares",),
            term=Term(
                Rule(
                    0, (_ART4_P2,), 883, "rules/decree/part_2_registered_capital.catala_en", uses=("shares.remainder",)
                ),
            ),
            certain=False,
        ),
        Binding(
            "remainder_due",
            "remainder_due",
            Date(),
            lambda periods: periods().remainder_due,
            reads=("periods",),
            term=Term(
                Rule(
                    0,
                    (_ART4_P2,),
                    886,
                    "rules/decree/part_2_registered_capital.catala_en",
                    uses=("periods.remainder_due",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "certified_by",
            "certified_by",
            administration.ACTOR_TYPE,
            lambda: administration.Actor.Bank_of_lao_pdr,
            term=Term(Rule(0, (_ART4_P4,), 889, "rules/decree/part_2_registered_capital.catala_en")),
        ),
    ),
    outputs=("initial_payment", "initial_payment_due", "remainder", "remainder_due", "certified_by"),
    type=CAPITAL_PLAN_TYPE,
    doc="How much registered capital an enterprise in general business pays, by which day, and who certifies it.",
    places=(_ARTICLE_4,),
    calendars=(lao_pdr.LAO_PDR,),
)

_ART4_3_D = Place(
    "Article 4(3), second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 4. Registered capital payment",
    ),
    "art4-3-d",
    "For business in commercial banks or financial institutions, it shall comply with the regulations of the financial institution or the Bank of Lao PDR.",
)

CAPITAL_DUTIES = Scope(
    "Capital_duties",
    function=capital_duties,
    inputs=(
        Input("sector", SECTOR_TYPE, "The sector of the business."),
        Input(
            "certificate_received",
            OptionalOf(Date()),
            "The day on which the enterprise registration certificate was received.",
        ),
        Input("initial_paid", OptionalOf(Date()), "The day from which the whole initial payment had been made."),
        Input("fully_paid", OptionalOf(Date()), "The day from which all the registered capital had been paid."),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "Capital_periods.ninety_days",
            NINETY_DAYS_TYPE,
            "From when the 90 working days run.",
            required=False,
            parameter="capital_periods__ninety_days",
            reading=ReadingChoice(
                "Capital_periods.ninety_days", "After_certificate", (_ART4_1_B, _ART4_2_B, _ART4_3_B)
            ),
        ),
    ),
    bindings=(
        Binding(
            "initial_in_sector",
            "initial_in_sector",
            obligations.OBLIGATION_TYPE,
            _capital_duties_initial_in_sector,
            reads=("certificate_received", "sector", "initial_paid", "as_of", "Capital_periods.ninety_days"),
            term=Term(
                Rule(
                    0,
                    (_ART4_P2,),
                    910,
                    "rules/decree/part_2_registered_capital.catala_en",
                    uses=("Capital_periods.ninety_days",),
                    counting=Counting(
                        ("certificate_received", "sector", "Capital_periods.ninety_days", "initial_paid", "as_of"),
                        lambda certificate_received, sector, capital_periods__ninety_days, initial_paid, as_of: (
                            obligations.standing_(
                                let(
                                    obligations.norm(
                                        obligations.Modality.Duty,
                                        administration.Actor.Investor,
                                        administration.Actor.Not_named,
                                    ),
                                    lambda before: obligations.Norm(
                                        modality=before.modality,
                                        bearer=before.bearer,
                                        addressee=before.addressee,
                                        applies=before.applies,
                                        start=obligations.since(certificate_received),
                                        due=capital_periods(
                                            sector=sector,
                                            certificate_received=certificate_received.value,
                                            ninety_days=capital_periods__ninety_days,
                                        ).initial_payment_due
                                        if certificate_received is not None
                                        else None,
                                        done=initial_paid,
                                        follows=before.follows,
                                    ),
                                ),
                                as_of,
                            )
                        ),
                    ),
                    asks=(
                        Asked(
                            CAPITAL_PERIODS,
                            lambda certificate_received, sector, capital_periods__ninety_days: (
                                Present((sector, certificate_received.value, capital_periods__ninety_days))
                                if certificate_received is not None
                                else None
                            ),
                            inputs=("sector", "certificate_received", "ninety_days"),
                            outputs=("initial_payment_due",),
                            reads=("certificate_received", "sector", "Capital_periods.ninety_days"),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "remainder_in_sector",
            "remainder_in_sector",
            obligations.OBLIGATION_TYPE,
            _capital_duties_remainder_in_sector,
            reads=("certificate_received", "sector", "fully_paid", "as_of", "Capital_periods.ninety_days"),
            term=Term(
                Rule(
                    0,
                    (_ART4_P2,),
                    952,
                    "rules/decree/part_2_registered_capital.catala_en",
                    uses=("Capital_periods.ninety_days",),
                    counting=Counting(
                        ("certificate_received", "sector", "Capital_periods.ninety_days", "fully_paid", "as_of"),
                        lambda certificate_received, sector, capital_periods__ninety_days, fully_paid, as_of: (
                            obligations.standing_(
                                let(
                                    obligations.norm(
                                        obligations.Modality.Duty,
                                        administration.Actor.Investor,
                                        administration.Actor.Not_named,
                                    ),
                                    lambda before: obligations.Norm(
                                        modality=before.modality,
                                        bearer=before.bearer,
                                        addressee=before.addressee,
                                        applies=before.applies,
                                        start=obligations.since(certificate_received),
                                        due=Present(
                                            capital_periods(
                                                sector=sector,
                                                certificate_received=certificate_received.value,
                                                ninety_days=capital_periods__ninety_days,
                                            ).remainder_due,
                                        )
                                        if certificate_received is not None
                                        else None,
                                        done=fully_paid,
                                        follows=before.follows,
                                    ),
                                ),
                                as_of,
                            )
                        ),
                    ),
                    asks=(
                        Asked(
                            CAPITAL_PERIODS,
                            lambda certificate_received, sector, capital_periods__ninety_days: (
                                Present((sector, certificate_received.value, capital_periods__ninety_days))
                                if certificate_received is not None
                                else None
                            ),
                            inputs=("sector", "certificate_received", "ninety_days"),
                            outputs=("remainder_due",),
                            reads=("certificate_received", "sector", "Capital_periods.ninety_days"),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "payment",
            "payment",
            obligations.OBLIGATION_TYPE,
            _capital_duties_payment,
            reads=("certificate_received", "fully_paid", "as_of"),
            term=Term(Rule(0, (_ART4_P1_A, _ART4_P5), 901, "rules/decree/part_2_registered_capital.catala_en")),
            certain=False,
        ),
        Binding(
            "initial_payment",
            "initial_payment",
            obligations.OBLIGATION_TYPE,
            _capital_duties_initial_payment,
            reads=("sector", "initial_in_sector", "as_of"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            2,
                            (_ART4_3_B,),
                            937,
                            "rules/decree/part_2_registered_capital.catala_en",
                            conditions=(
                                Condition(
                                    "sector with pattern Trade_and_services",
                                    ("sector",),
                                    lambda sector: sector is Sector.Trade_and_services,
                                    (Value("sector", SECTOR_TYPE, lambda sector: sector),),
                                ),
                            ),
                            uses=("initial_in_sector",),
                        ),
                        exceptions=(
                            Term(
                                Rule(
                                    1,
                                    (_ART4_2_B,),
                                    932,
                                    "rules/decree/part_2_registered_capital.catala_en",
                                    conditions=(
                                        Condition(
                                            "sector with pattern Manufacturing_and_handicraft",
                                            ("sector",),
                                            lambda sector: sector is Sector.Manufacturing_and_handicraft,
                                            (Value("sector", SECTOR_TYPE, lambda sector: sector),),
                                        ),
                                    ),
                                    uses=("initial_in_sector",),
                                ),
                                exceptions=(
                                    Term(
                                        Rule(
                                            0,
                                            (_ART4_1_B,),
                                            927,
                                            "rules/decree/part_2_registered_capital.catala_en",
                                            conditions=(
                                                Condition(
                                                    "sector with pattern Agriculture",
                                                    ("sector",),
                                                    lambda sector: sector is Sector.Agriculture,
                                                    (Value("sector", SECTOR_TYPE, lambda sector: sector),),
                                                ),
                                            ),
                                            uses=("initial_in_sector",),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            3,
                            (_ART4_3_D,),
                            942,
                            "rules/decree/part_2_registered_capital.catala_en",
                            conditions=(
                                Condition(
                                    "sector with pattern Banking_and_finance",
                                    ("sector",),
                                    lambda sector: sector is Sector.Banking_and_finance,
                                    (Value("sector", SECTOR_TYPE, lambda sector: sector),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "remainder",
            "remainder",
            obligations.OBLIGATION_TYPE,
            _capital_duties_remainder,
            reads=("sector", "remainder_in_sector", "as_of"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            2,
                            (_ART4_3_C,),
                            979,
                            "rules/decree/part_2_registered_capital.catala_en",
                            conditions=(
                                Condition(
                                    "sector with pattern Trade_and_services",
                                    ("sector",),
                                    lambda sector: sector is Sector.Trade_and_services,
                                    (Value("sector", SECTOR_TYPE, lambda sector: sector),),
                                ),
                            ),
                            uses=("remainder_in_sector",),
                        ),
                        exceptions=(
                            Term(
                                Rule(
                                    1,
                                    (_ART4_2_C,),
                                    974,
                                    "rules/decree/part_2_registered_capital.catala_en",
                                    conditions=(
                                        Condition(
                                            "sector with pattern Manufacturing_and_handicraft",
                                            ("sector",),
                                            lambda sector: sector is Sector.Manufacturing_and_handicraft,
                                            (Value("sector", SECTOR_TYPE, lambda sector: sector),),
                                        ),
                                    ),
                                    uses=("remainder_in_sector",),
                                ),
                                exceptions=(
                                    Term(
                                        Rule(
                                            0,
                                            (_ART4_1_C,),
                                            969,
                                            "rules/decree/part_2_registered_capital.catala_en",
                                            conditions=(
                                                Condition(
                                                    "sector with pattern Agriculture",
                                                    ("sector",),
                                                    lambda sector: sector is Sector.Agriculture,
                                                    (Value("sector", SECTOR_TYPE, lambda sector: sector),),
                                                ),
                                            ),
                                            uses=("remainder_in_sector",),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            3,
                            (_ART4_3_D,),
                            984,
                            "rules/decree/part_2_registered_capital.catala_en",
                            conditions=(
                                Condition(
                                    "sector with pattern Banking_and_finance",
                                    ("sector",),
                                    lambda sector: sector is Sector.Banking_and_finance,
                                    (Value("sector", SECTOR_TYPE, lambda sector: sector),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("payment", "initial_payment", "remainder"),
    type=CAPITAL_DUTIES_TYPE,
    assertions=(
        Assertion(
            "All the registered capital cannot be paid before the initial payment is made.",
            _capital_duties_assertion_1,
            (_ARTICLE_4,),
            894,
            "rules/decree/part_2_registered_capital.catala_en",
            reads=("fully_paid", "initial_paid"),
            conditions=(
                Condition(
                    "match fully_paid with pattern -- Absent: true -- Present content all_paid: Obligations.had_happened of initial_paid, all_paid",
                    ("fully_paid", "initial_paid"),
                    lambda fully_paid, initial_paid: (
                        True if fully_paid is None else obligations.had_happened(initial_paid, fully_paid.value)
                    ),
                    (
                        Value("fully_paid", OptionalOf(Date()), lambda fully_paid, initial_paid: fully_paid),
                        Value("initial_paid", OptionalOf(Date()), lambda fully_paid, initial_paid: initial_paid),
                    ),
                ),
            ),
        ),
    ),
    doc="What an enterprise in general business has to pay in as registered capital, by when, and how it stands.",
    places=(_ARTICLE_4,),
    calendars=(lao_pdr.LAO_PDR,),
)

CONCESSION_CAPITAL_DUTIES = Scope(
    "Concession_capital_duties",
    function=concession_capital_duties,
    inputs=(
        Input("established", OptionalOf(Date()), "The day on which the enterprise was established."),
        Input("initial_paid", OptionalOf(Date()), "The day from which the whole initial payment had been made."),
        Input("fully_paid", OptionalOf(Date()), "The day from which all the registered capital had been paid."),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "Concession_capital_periods.ninety_days_of_concession",
            NINETY_DAYS_OF_CONCESSION_TYPE,
            "From when the 90 working days run.",
            required=False,
            parameter="concession_capital_periods__ninety_days_of_concession",
            reading=ReadingChoice(
                "Concession_capital_periods.ninety_days_of_concession", "From_establishment", (_ART4_P3_C,)
            ),
        ),
    ),
    bindings=(
        Binding(
            "initial_payment",
            "initial_payment",
            obligations.OBLIGATION_TYPE,
            _concession_capital_duties_initial_payment,
            reads=("established", "initial_paid", "as_of", "Concession_capital_periods.ninety_days_of_concession"),
            term=Term(
                Rule(
                    0,
                    (_ART4_P3_B, _ART4_P3_C, _ART4_P5),
                    1004,
                    "rules/decree/part_2_registered_capital.catala_en",
                    uses=("Concession_capital_periods.ninety_days_of_concession",),
                    counting=Counting(
                        (
                            "established",
                            "Concession_capital_periods.ninety_days_of_concession",
                            "initial_paid",
                            "as_of",
                        ),
                        lambda established, concession_capital_periods__ninety_days_of_concession, initial_paid, as_of: (
                            obligations.standing_(
                                let(
                                    obligations.norm(
                                        obligations.Modality.Duty,
                                        administration.Actor.Investor,
                                        administration.Actor.Not_named,
                                    ),
                                    lambda before: obligations.Norm(
                                        modality=before.modality,
                                        bearer=before.bearer,
                                        addressee=before.addressee,
                                        applies=before.applies,
                                        start=obligations.since(established),
                                        due=concession_capital_periods(
                                            established=established.value,
                                            ninety_days_of_concession=concession_capital_periods__ninety_days_of_concession,
                                        ).initial_payment_due
                                        if established is not None
                                        else None,
                                        done=initial_paid,
                                        follows=before.follows,
                                    ),
                                ),
                                as_of,
                            )
                        ),
                    ),
                    asks=(
                        Asked(
                            CONCESSION_CAPITAL_PERIODS,
                            lambda established, concession_capital_periods__ninety_days_of_concession: (
                                Present((established.value, concession_capital_periods__ninety_days_of_concession))
                                if established is not None
                                else None
                            ),
                            inputs=("established", "ninety_days_of_concession"),
                            outputs=("initial_payment_due",),
                            reads=("established", "Concession_capital_periods.ninety_days_of_concession"),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "remainder",
            "remainder",
            obligations.OBLIGATION_TYPE,
            _concession_capital_duties_remainder,
            reads=("established", "fully_paid", "as_of", "Concession_capital_periods.ninety_days_of_concession"),
            term=Term(
                Rule(
                    0,
                    (_ART4_P3_D,),
                    1020,
                    "rules/decree/part_2_registered_capital.catala_en",
                    uses=("Concession_capital_periods.ninety_days_of_concession",),
                    counting=Counting(
                        ("established", "Concession_capital_periods.ninety_days_of_concession", "fully_paid", "as_of"),
                        lambda established, concession_capital_periods__ninety_days_of_concession, fully_paid, as_of: (
                            obligations.standing_(
                                let(
                                    obligations.norm(
                                        obligations.Modality.Duty,
                                        administration.Actor.Investor,
                                        administration.Actor.Not_named,
                                    ),
                                    lambda before: obligations.Norm(
                                        modality=before.modality,
                                        bearer=before.bearer,
                                        addressee=before.addressee,
                                        applies=before.applies,
                                        start=obligations.since(established),
                                        due=Present(
                                            concession_capital_periods(
                                                established=established.value,
                                                ninety_days_of_concession=concession_capital_periods__ninety_days_of_concession,
                                            ).remainder_due,
                                        )
                                        if established is not None
                                        else None,
                                        done=fully_paid,
                                        follows=before.follows,
                                    ),
                                ),
                                as_of,
                            )
                        ),
                    ),
                    asks=(
                        Asked(
                            CONCESSION_CAPITAL_PERIODS,
                            lambda established, concession_capital_periods__ninety_days_of_concession: (
                                Present((established.value, concession_capital_periods__ninety_days_of_concession))
                                if established is not None
                                else None
                            ),
                            inputs=("established", "ninety_days_of_concession"),
                            outputs=("remainder_due",),
                            reads=("established", "Concession_capital_periods.ninety_days_of_concession"),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("initial_payment", "remainder"),
    type=CONCESSION_CAPITAL_DUTIES_TYPE,
    assertions=(
        Assertion(
            "All the registered capital cannot be paid before the initial payment is made.",
            _concession_capital_duties_assertion_1,
            (_ARTICLE_4,),
            996,
            "rules/decree/part_2_registered_capital.catala_en",
            reads=("fully_paid", "initial_paid"),
            conditions=(
                Condition(
                    "match fully_paid with pattern -- Absent: true -- Present content all_paid: Obligations.had_happened of initial_paid, all_paid",
                    ("fully_paid", "initial_paid"),
                    lambda fully_paid, initial_paid: (
                        True if fully_paid is None else obligations.had_happened(initial_paid, fully_paid.value)
                    ),
                    (
                        Value("fully_paid", OptionalOf(Date()), lambda fully_paid, initial_paid: fully_paid),
                        Value("initial_paid", OptionalOf(Date()), lambda fully_paid, initial_paid: initial_paid),
                    ),
                ),
            ),
        ),
    ),
    doc="What an enterprise in concession activities has to pay in as registered capital, by when, and how it stands.",
    places=(_ARTICLE_4,),
    calendars=(lao_pdr.LAO_PDR,),
)
