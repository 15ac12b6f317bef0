/**
 * Compiled from rules/decree/part_2_registered_capital.catala_en: change the rules there, and compile again.
 *
 * @example
 * import { CONCESSION_CAPITAL_DUTIES, concessionCapitalDuties } from "./part_2_registered_capital.js";
 * import { Day } from "../runtime/dates.js";
 * import { decide } from "../runtime/reasons.js";
 * const facts = { asOf: new Day(2012, 1, 31) };
 * const { initialPayment } = concessionCapitalDuties(facts);
 * // the same with its reasons; without a value it says why, where the function throws
 * const answer = JSON.stringify(decide(CONCESSION_CAPITAL_DUTIES, facts).asJson());
 *
 * Money is a BigInt of cents, a decimal a `Fraction`, a date a `Day` (runtime/fractions.js, runtime/dates.js). A case
 * that carries something is a class (`new Case(content)`), any other an object. What may be left out may be null; an
 * optional value is a `Present` (runtime/schema.js). In JSON things have the names of the rules: `answer` beside
 * `decide`, and without reasons `evaluate` and `outcomes` (runtime/evaluator.js), take and give it; `encode`
 * (runtime/encode.js) makes it of a result.
 */

import * as laoPdr from "../calendars/lao_pdr.js";
import * as administration from "../library/administration.js";
import * as obligations from "../library/obligations.js";
import { Place } from "../runtime/answers.js";
import { Duration, add } from "../runtime/dates.js";
import { allOf, known, placed, silent, spot } from "../runtime/evaluation.js";
import { Refused, Silent } from "../runtime/failures.js";
import { Fraction } from "../runtime/fractions.js";
import { checkFacts } from "../runtime/given.js";
import { multiply } from "../runtime/money.js";
import { handedOn, notice } from "../runtime/readings.js";
import {
  BOOLEAN,
  Case,
  DATE,
  DECIMAL,
  Enumeration,
  Field,
  ListOf,
  MoneyIn,
  Named,
  OptionalOf,
  Present,
  Structure,
} from "../runtime/schema.js";
import {
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
  named,
  naming,
} from "../runtime/scopes.js";

/** @typedef {import("../runtime/failures.js").Conflict} Conflict */
/** @typedef {import("../runtime/dates.js").Day} Day */
/** @typedef {import("../runtime/failures.js").EvaluationError} EvaluationError */

const ARTICLE_3_LINE_245 = spot("rules/decree/part_2_registered_capital.catala_en:245", "Article 3");
const ARTICLE_4_LINE_403 = spot("rules/decree/part_2_registered_capital.catala_en:403", "Article 4");
const ARTICLE_4_LINE_416 = spot("rules/decree/part_2_registered_capital.catala_en:416", "Article 4");
const ARTICLE_4_LINE_575 = spot("rules/decree/part_2_registered_capital.catala_en:575", "Article 4");
const ARTICLE_4_LINE_658 = spot("rules/decree/part_2_registered_capital.catala_en:658", "Article 4");
const ARTICLE_4_LINE_663 = spot("rules/decree/part_2_registered_capital.catala_en:663", "Article 4");
const ARTICLE_4_LINE_680 = spot("rules/decree/part_2_registered_capital.catala_en:680", "Article 4");
const ARTICLE_4_LINE_685 = spot("rules/decree/part_2_registered_capital.catala_en:685", "Article 4");
const ARTICLE_4_LINE_702 = spot("rules/decree/part_2_registered_capital.catala_en:702", "Article 4");
const ARTICLE_4_LINE_707 = spot("rules/decree/part_2_registered_capital.catala_en:707", "Article 4");
const ARTICLE_4_LINE_831 = spot("rules/decree/part_2_registered_capital.catala_en:831", "Article 4");
const ARTICLE_4_LINE_853 = spot("rules/decree/part_2_registered_capital.catala_en:853", "Article 4");
const ARTICLE_4_LINE_861 = spot("rules/decree/part_2_registered_capital.catala_en:861", "Article 4");
const ARTICLE_4_LINE_894 = spot("rules/decree/part_2_registered_capital.catala_en:894", "Article 4");
const ARTICLE_4_LINE_996 = spot("rules/decree/part_2_registered_capital.catala_en:996", "Article 4");
const DECIMAL_0_4 = new Fraction(2n, 5n);
const DECIMAL_0_6 = new Fraction(3n, 5n);
const DECIMAL_0_8 = new Fraction(4n, 5n);
const DECIMAL_0_12 = new Fraction(3n, 25n);
const YEARS_1 = new Duration({ years: 1n });
const YEARS_2 = new Duration({ years: 2n });

/**
 * Which sector licensed the domestic legal entity.
 *
 * @enum {Named}
 */
export const LicensingSector = Object.freeze({
  /** The industry and commerce sector. */
  IndustryAndCommerce: new Named("Industry_and_commerce"),
  /** The planning and investment sector. */
  PlanningAndInvestment: new Named("Planning_and_investment"),
  /** Another sector, which the Article does not name. */
  AnotherLicensingSector: new Named("Another_licensing_sector"),
});

/**
 * In what a cooperation goes beyond business cooperation by contract.
 *
 * @enum {Named}
 */
export const Departure = Object.freeze({
  /** It has another form than the one indicated in the contract. */
  AnotherForm: new Named("Another_form"),
  /** It does business in a sector that is not indicated in the contract. */
  AnotherBusinessSector: new Named("Another_business_sector"),
  /** A new legal entity is established in Lao PDR. */
  NewLegalEntity: new Named("New_legal_entity"),
});

/**
 * What must not be less than one billion Kip.
 *
 * @enum {Named}
 */
export const Counted = Object.freeze({
  /** The total capital and the registered capital, each for itself. */
  Each: new Named("Each"),
  /** The total capital and the registered capital, added up. */
  Together: new Named("Together"),
});

/**
 * Who invests.
 *
 * @enum {Named}
 */
export const Investors = Object.freeze({
  /** Foreign investors only. */
  ForeignInvestors: new Named("Foreign_investors"),
  /** Lao investors only. */
  LaoInvestors: new Named("Lao_investors"),
  /** Foreign and Lao investors together. */
  ForeignAndLaoInvestors: new Named("Foreign_and_lao_investors"),
});

/**
 * Whether the minimum holds where foreign and Lao investors invest together.
 *
 * @enum {Named}
 */
export const Mixed = Object.freeze({
  /** It holds wherever a foreign investor takes part: that investor wishes to invest in the general business too. */
  ForeignInvestorTakesPart: new Named("Foreign_investor_takes_part"),
  /** The Article does not say: it speaks of foreign investors alone. */
  LeftOpen: new Named("Left_open"),
});

/**
 * What an enterprise invests in.
 *
 * @enum {Named}
 */
export const Activity = Object.freeze({
  /** General business. */
  GeneralBusiness: new Named("General_business"),
  /** Concession activities. */
  Concession: new Named("Concession"),
});

/**
 * From when the 10 working days run in which the investor obtains the certification.
 *
 * @enum {Named}
 */
export const TenDays = Object.freeze({
  /** From the payment: it is the payment that is certified. */
  FromPayment: new Named("From_payment"),
  /**
   * From the receipt of the enterprise registration certificate: "after the investor receives" is said of the
   * certification too.
   */
  FromCertificate: new Named("From_certificate"),
});

/**
 * The sector of a general business.
 *
 * @enum {Named}
 */
export const Sector = Object.freeze({
  /** Agricultural sector. */
  Agriculture: new Named("Agriculture"),
  /** Manufacturing and handicraft-industry processing sectors. */
  ManufacturingAndHandicraft: new Named("Manufacturing_and_handicraft"),
  /** Trade and services sectors. */
  TradeAndServices: new Named("Trade_and_services"),
  /** Commercial banks or financial institutions, which have regulations of their own. */
  BankingAndFinance: new Named("Banking_and_finance"),
  /** Any other sector, for which the Article gives no rate. */
  AnotherSector: new Named("Another_sector"),
});

/**
 * From when the 90 working days for the initial payment run.
 *
 * @enum {Named}
 */
export const NinetyDays = Object.freeze({
  /** From the receipt of the enterprise registration certificate, as the year does. */
  AfterCertificate: new Named("After_certificate"),
  /**
   * The text names no beginning: "after receiving the enterprise registration certificate" is said of the year alone.
   */
  BeginningNotSaid: new Named("Beginning_not_said"),
});

/**
 * How the share of the initial payment is meant.
 *
 * @enum {Named}
 */
export const ShareRead = Object.freeze({
  /** As the least that is to be paid: who pays more at once has paid the share too. */
  AtLeast: new Named("At_least"),
  /** As the amount to be paid, no more and no less: of concessions the Decree says "at least", and here it does not. */
  Exactly: new Named("Exactly"),
});

/**
 * From when the 90 working days for the initial payment of a concession run.
 *
 * @enum {Named}
 */
export const NinetyDaysOfConcession = Object.freeze({
  /** From the establishment of the enterprise, as the two years do. */
  FromEstablishment: new Named("From_establishment"),
  /** The text names no beginning. */
  NoBeginning: new Named("No_beginning"),
});

/** Whether a cooperation is one that the Article allows to be established by contract. */
export class ContractCooperation {
  /** @param {{ departures: Array<Departure>, mayBeEstablished: boolean }} fields */
  constructor({ departures, mayBeEstablished }) {
    /** In what the cooperation goes beyond the Article. */
    this.departures = departures;
    /** The cooperation may be established as business cooperation by contract. */
    this.mayBeEstablished = mayBeEstablished;
  }
}

/** What is to be done with a contract of business cooperation, by whom, and how it stands. */
export class ContractCooperationDuties {
  /**
   * @param {{ receiver: administration.Actor, registration: obligations.Obligation, forwarding: obligations.Obligation,
   *   acknowledgement: obligations.Obligation }} fields
   */
  constructor({ receiver, registration, forwarding, acknowledgement }) {
    /** The sector to which the contract is forwarded, and which issues the certificate. */
    this.receiver = receiver;
    /** To register the contract, signed by both, with the Notary Office. */
    this.registration = registration;
    /** To forward the contract to the sector that licensed the domestic legal entity. */
    this.forwarding = forwarding;
    /** To issue the certificate of acknowledgement. */
    this.acknowledgement = acknowledgement;
  }
}

/** Whether the capital for a general business is large enough. */
export class MinimumCapital {
  /** @param {{ leastCapital: bigint, suffices: boolean }} fields */
  constructor({ leastCapital, suffices }) {
    /** What the capital must not be less than (in hundredths of LAK). */
    this.leastCapital = leastCapital;
    /** The capital is not less than the minimum. */
    this.suffices = suffices;
  }
}

/**
 * By when a payment of registered capital is to be certified, and what the investor and the Bank of Lao PDR have to do.
 */
export class PaymentCertification {
  /** @param {{ obtaining: obligations.Obligation, certification: obligations.Obligation }} fields */
  constructor({ obtaining, certification }) {
    /** To obtain a certification of the payment of registered capital. */
    this.obtaining = obtaining;
    /** To certify the payment of registered capital. */
    this.certification = certification;
  }
}

/** Whether registered capital is paid in the way that the Decree asks for. */
export class PaymentManner {
  /** @param {{ isAsAsked: boolean }} fields */
  constructor({ isAsAsked }) {
    /** The payment is made as the Decree asks for. */
    this.isAsAsked = isAsAsked;
  }
}

/** How much registered capital an enterprise in general business pays in first, and how much remains. */
export class CapitalShares {
  /** @param {{ initialShare: Fraction, initialPayment: bigint, remainder: bigint }} fields */
  constructor({ initialShare, initialPayment, remainder }) {
    /** The share of the registered capital that is paid first. */
    this.initialShare = initialShare;
    /** The initial payment (in hundredths of LAK). */
    this.initialPayment = initialPayment;
    /** The remaining registered capital (in hundredths of LAK). */
    this.remainder = remainder;
  }
}

/** By when an enterprise in general business pays its registered capital in. */
export class CapitalPeriods {
  /** @param {{ initialPaymentDue: Present<Day> | null, remainderDue: Day }} fields */
  constructor({ initialPaymentDue, remainderDue }) {
    /** The last day for the initial payment; absent where the text names no beginning. */
    this.initialPaymentDue = initialPaymentDue;
    /** The last day for the remaining registered capital. */
    this.remainderDue = remainderDue;
  }
}

/** Whether an initial payment in general business is large enough and in time. */
export class InitialPayment {
  /** @param {{ isOfTheShare: boolean, isInTime: boolean }} fields */
  constructor({ isOfTheShare, isInTime }) {
    /** The payment is of the share that is to be paid first. */
    this.isOfTheShare = isOfTheShare;
    /** The payment is made within the 90 working days. */
    this.isInTime = isInTime;
  }
}

/** How much registered capital an enterprise in concession activities pays in first. */
export class ConcessionInitialPayment {
  /** @param {{ leastInitialPayment: bigint, remainder: bigint, isEnough: boolean }} fields */
  constructor({ leastInitialPayment, remainder, isEnough }) {
    /** The least that is paid first (in hundredths of LAK). */
    this.leastInitialPayment = leastInitialPayment;
    /** What remains of the registered capital once the least is paid, and no more (in hundredths of LAK). */
    this.remainder = remainder;
    /** What was paid is not less than the least. */
    this.isEnough = isEnough;
  }
}

/** By when an enterprise in concession activities pays its registered capital in. */
export class ConcessionCapitalPeriods {
  /** @param {{ initialPaymentDue: Present<Day> | null, remainderDue: Day }} fields */
  constructor({ initialPaymentDue, remainderDue }) {
    /** The last day for the initial payment; absent where the text names no beginning. */
    this.initialPaymentDue = initialPaymentDue;
    /** The last day for the remaining registered capital. */
    this.remainderDue = remainderDue;
  }
}

/** How much registered capital an enterprise in general business pays, by which day, and who certifies it. */
export class CapitalPlan {
  /**
   * @param {{ initialPayment: bigint, initialPaymentDue: Present<Day> | null, remainder: bigint, remainderDue: Day,
   *   certifiedBy: administration.Actor }} fields
   */
  constructor({ initialPayment, initialPaymentDue, remainder, remainderDue, certifiedBy }) {
    /** The initial payment (in hundredths of LAK). */
    this.initialPayment = initialPayment;
    /** The last day for the initial payment; absent where the text names no beginning. */
    this.initialPaymentDue = initialPaymentDue;
    /** The remaining registered capital (in hundredths of LAK). */
    this.remainder = remainder;
    /** The last day for the remaining registered capital. */
    this.remainderDue = remainderDue;
    /** Who certifies each payment. */
    this.certifiedBy = certifiedBy;
  }
}

/** What an enterprise in general business has to pay in as registered capital, by when, and how it stands. */
export class CapitalDuties {
  /**
   * @param {{ payment: obligations.Obligation, initialPayment: obligations.Obligation, remainder:
   *   obligations.Obligation }} fields
   */
  constructor({ payment, initialPayment, remainder }) {
    /** To pay the registered capital in Lao Kip through a commercial bank established in Lao PDR. */
    this.payment = payment;
    /** To make the initial payment of the registered capital. */
    this.initialPayment = initialPayment;
    /** To pay the remaining registered capital in full. */
    this.remainder = remainder;
  }
}

/** What an enterprise in concession activities has to pay in as registered capital, by when, and how it stands. */
export class ConcessionCapitalDuties {
  /** @param {{ initialPayment: obligations.Obligation, remainder: obligations.Obligation }} fields */
  constructor({ initialPayment, remainder }) {
    /** To pay at least 12% of the registered capital in Lao Kip through a commercial bank established in Lao PDR. */
    this.initialPayment = initialPayment;
    /** To pay the remaining registered capital in full. */
    this.remainder = remainder;
  }
}

export const LICENSING_SECTOR_TYPE = new Enumeration(
  "Licensing_sector",
  [
    new Case("Industry_and_commerce", null, "The industry and commerce sector."),
    new Case("Planning_and_investment", null, "The planning and investment sector."),
    new Case("Another_licensing_sector", null, "Another sector, which the Article does not name."),
  ],
  { build: naming(LicensingSector), read: named, doc: "Which sector licensed the domestic legal entity." },
);

export const DEPARTURE_TYPE = new Enumeration(
  "Departure",
  [
    new Case("Another_form", null, "It has another form than the one indicated in the contract."),
    new Case("Another_business_sector", null, "It does business in a sector that is not indicated in the contract."),
    new Case("New_legal_entity", null, "A new legal entity is established in Lao PDR."),
  ],
  { build: naming(Departure), read: named, doc: "In what a cooperation goes beyond business cooperation by contract." },
);

export const COUNTED_TYPE = new Enumeration(
  "Counted",
  [
    new Case("Each", null, "The total capital and the registered capital, each for itself."),
    new Case("Together", null, "The total capital and the registered capital, added up."),
  ],
  { build: naming(Counted), read: named, doc: "What must not be less than one billion Kip." },
);

export const INVESTORS_TYPE = new Enumeration(
  "Investors",
  [
    new Case("Foreign_investors", null, "Foreign investors only."),
    new Case("Lao_investors", null, "Lao investors only."),
    new Case("Foreign_and_lao_investors", null, "Foreign and Lao investors together."),
  ],
  { build: naming(Investors), read: named, doc: "Who invests." },
);

export const MIXED_TYPE = new Enumeration(
  "Mixed",
  [
    new Case(
      "Foreign_investor_takes_part",
      null,
      "It holds wherever a foreign investor takes part: that investor wishes to invest in the general business too.",
    ),
    new Case("Left_open", null, "The Article does not say: it speaks of foreign investors alone."),
  ],
  {
    build: naming(Mixed),
    read: named,
    doc: "Whether the minimum holds where foreign and Lao investors invest together.",
  },
);

export const ACTIVITY_TYPE = new Enumeration(
  "Activity",
  [new Case("General_business", null, "General business."), new Case("Concession", null, "Concession activities.")],
  { build: naming(Activity), read: named, doc: "What an enterprise invests in." },
);

export const TEN_DAYS_TYPE = new Enumeration(
  "Ten_days",
  [
    new Case("From_payment", null, "From the payment: it is the payment that is certified."),
    new Case(
      "From_certificate",
      null,
      "From the receipt of the enterprise registration certificate: \"after the investor receives\" is said of the certification too.",
    ),
  ],
  {
    build: naming(TenDays),
    read: named,
    doc: "From when the 10 working days run in which the investor obtains the certification.",
  },
);

export const SECTOR_TYPE = new Enumeration(
  "Sector",
  [
    new Case("Agriculture", null, "Agricultural sector."),
    new Case("Manufacturing_and_handicraft", null, "Manufacturing and handicraft-industry processing sectors."),
    new Case("Trade_and_services", null, "Trade and services sectors."),
    new Case(
      "Banking_and_finance",
      null,
      "Commercial banks or financial institutions, which have regulations of their own.",
    ),
    new Case("Another_sector", null, "Any other sector, for which the Article gives no rate."),
  ],
  { build: naming(Sector), read: named, doc: "The sector of a general business." },
);

export const NINETY_DAYS_TYPE = new Enumeration(
  "Ninety_days",
  [
    new Case(
      "After_certificate",
      null,
      "From the receipt of the enterprise registration certificate, as the year does.",
    ),
    new Case(
      "Beginning_not_said",
      null,
      "The text names no beginning: \"after receiving the enterprise registration certificate\" is said of the year alone.",
    ),
  ],
  { build: naming(NinetyDays), read: named, doc: "From when the 90 working days for the initial payment run." },
);

export const SHARE_READ_TYPE = new Enumeration(
  "Share_read",
  [
    new Case("At_least", null, "As the least that is to be paid: who pays more at once has paid the share too."),
    new Case(
      "Exactly",
      null,
      "As the amount to be paid, no more and no less: of concessions the Decree says \"at least\", and here it does not.",
    ),
  ],
  { build: naming(ShareRead), read: named, doc: "How the share of the initial payment is meant." },
);

export const NINETY_DAYS_OF_CONCESSION_TYPE = new Enumeration(
  "Ninety_days_of_concession",
  [
    new Case("From_establishment", null, "From the establishment of the enterprise, as the two years do."),
    new Case("No_beginning", null, "The text names no beginning."),
  ],
  {
    build: naming(NinetyDaysOfConcession),
    read: named,
    doc: "From when the 90 working days for the initial payment of a concession run.",
  },
);

export const CONTRACT_COOPERATION_TYPE = new Structure(
  "Contract_cooperation",
  [
    new Field("departures", new ListOf(DEPARTURE_TYPE), "In what the cooperation goes beyond the Article."),
    new Field("may_be_established", BOOLEAN, "The cooperation may be established as business cooperation by contract."),
  ],
  {
    build: (departures, mayBeEstablished) => new ContractCooperation({ departures, mayBeEstablished }),
    read: (value) => [value.departures, value.mayBeEstablished],
    doc: "Whether a cooperation is one that the Article allows to be established by contract.",
    module: "Part_2_registered_capital",
  },
);

export const CONTRACT_COOPERATION_DUTIES_TYPE = new Structure(
  "Contract_cooperation_duties",
  [
    new Field(
      "receiver",
      administration.ACTOR_TYPE,
      "The sector to which the contract is forwarded, and which issues the certificate.",
    ),
    new Field(
      "registration",
      obligations.OBLIGATION_TYPE,
      "To register the contract, signed by both, with the Notary Office.",
    ),
    new Field(
      "forwarding",
      obligations.OBLIGATION_TYPE,
      "To forward the contract to the sector that licensed the domestic legal entity.",
    ),
    new Field("acknowledgement", obligations.OBLIGATION_TYPE, "To issue the certificate of acknowledgement."),
  ],
  {
    build: (receiver, registration, forwarding, acknowledgement) => new ContractCooperationDuties({
      receiver,
      registration,
      forwarding,
      acknowledgement,
    }),
    read: (value) => [value.receiver, value.registration, value.forwarding, value.acknowledgement],
    doc: "What is to be done with a contract of business cooperation, by whom, and how it stands.",
    module: "Part_2_registered_capital",
  },
);

export const MINIMUM_CAPITAL_TYPE = new Structure(
  "Minimum_capital",
  [
    new Field("least_capital", new MoneyIn("LAK", 2), "What the capital must not be less than."),
    new Field("suffices", BOOLEAN, "The capital is not less than the minimum."),
  ],
  {
    build: (leastCapital, suffices) => new MinimumCapital({ leastCapital, suffices }),
    read: (value) => [value.leastCapital, value.suffices],
    doc: "Whether the capital for a general business is large enough.",
    module: "Part_2_registered_capital",
  },
);

export const PAYMENT_CERTIFICATION_TYPE = new Structure(
  "Payment_certification",
  [
    new Field(
      "obtaining",
      obligations.OBLIGATION_TYPE,
      "To obtain a certification of the payment of registered capital.",
    ),
    new Field("certification", obligations.OBLIGATION_TYPE, "To certify the payment of registered capital."),
  ],
  {
    build: (obtaining, certification) => new PaymentCertification({ obtaining, certification }),
    read: (value) => [value.obtaining, value.certification],
    doc: "By when a payment of registered capital is to be certified, and what the investor and the Bank of Lao PDR have to do.",
    module: "Part_2_registered_capital",
  },
);

export const PAYMENT_MANNER_TYPE = new Structure(
  "Payment_manner",
  [new Field("is_as_asked", BOOLEAN, "The payment is made as the Decree asks for.")],
  {
    build: (isAsAsked) => new PaymentManner({ isAsAsked }),
    read: (value) => [value.isAsAsked],
    doc: "Whether registered capital is paid in the way that the Decree asks for.",
    module: "Part_2_registered_capital",
  },
);

export const CAPITAL_SHARES_TYPE = new Structure(
  "Capital_shares",
  [
    new Field("initial_share", DECIMAL, "The share of the registered capital that is paid first."),
    new Field("initial_payment", new MoneyIn("LAK", 2), "The initial payment."),
    new Field("remainder", new MoneyIn("LAK", 2), "The remaining registered capital."),
  ],
  {
    build: (initialShare, initialPayment, remainder) => new CapitalShares({ initialShare, initialPayment, remainder }),
    read: (value) => [value.initialShare, value.initialPayment, value.remainder],
    doc: "How much registered capital an enterprise in general business pays in first, and how much remains.",
    module: "Part_2_registered_capital",
  },
);

export const CAPITAL_PERIODS_TYPE = new Structure(
  "Capital_periods",
  [
    new Field(
      "initial_payment_due",
      new OptionalOf(DATE),
      "The last day for the initial payment; absent where the text names no beginning.",
    ),
    new Field("remainder_due", DATE, "The last day for the remaining registered capital."),
  ],
  {
    build: (initialPaymentDue, remainderDue) => new CapitalPeriods({ initialPaymentDue, remainderDue }),
    read: (value) => [value.initialPaymentDue, value.remainderDue],
    doc: "By when an enterprise in general business pays its registered capital in.",
    module: "Part_2_registered_capital",
  },
);

export const INITIAL_PAYMENT_TYPE = new Structure(
  "Initial_payment",
  [
    new Field("is_of_the_share", BOOLEAN, "The payment is of the share that is to be paid first."),
    new Field("is_in_time", BOOLEAN, "The payment is made within the 90 working days."),
  ],
  {
    build: (isOfTheShare, isInTime) => new InitialPayment({ isOfTheShare, isInTime }),
    read: (value) => [value.isOfTheShare, value.isInTime],
    doc: "Whether an initial payment in general business is large enough and in time.",
    module: "Part_2_registered_capital",
  },
);

export const CONCESSION_INITIAL_PAYMENT_TYPE = new Structure(
  "Concession_initial_payment",
  [
    new Field("least_initial_payment", new MoneyIn("LAK", 2), "The least that is paid first."),
    new Field(
      "remainder",
      new MoneyIn("LAK", 2),
      "What remains of the registered capital once the least is paid, and no more.",
    ),
    new Field("is_enough", BOOLEAN, "What was paid is not less than the least."),
  ],
  {
    build: (leastInitialPayment, remainder, isEnough) => new ConcessionInitialPayment({
      leastInitialPayment,
      remainder,
      isEnough,
    }),
    read: (value) => [value.leastInitialPayment, value.remainder, value.isEnough],
    doc: "How much registered capital an enterprise in concession activities pays in first.",
    module: "Part_2_registered_capital",
  },
);

export const CONCESSION_CAPITAL_PERIODS_TYPE = new Structure(
  "Concession_capital_periods",
  [
    new Field(
      "initial_payment_due",
      new OptionalOf(DATE),
      "The last day for the initial payment; absent where the text names no beginning.",
    ),
    new Field("remainder_due", DATE, "The last day for the remaining registered capital."),
  ],
  {
    build: (initialPaymentDue, remainderDue) => new ConcessionCapitalPeriods({ initialPaymentDue, remainderDue }),
    read: (value) => [value.initialPaymentDue, value.remainderDue],
    doc: "By when an enterprise in concession activities pays its registered capital in.",
    module: "Part_2_registered_capital",
  },
);

export const CAPITAL_PLAN_TYPE = new Structure(
  "Capital_plan",
  [
    new Field("initial_payment", new MoneyIn("LAK", 2), "The initial payment."),
    new Field(
      "initial_payment_due",
      new OptionalOf(DATE),
      "The last day for the initial payment; absent where the text names no beginning.",
    ),
    new Field("remainder", new MoneyIn("LAK", 2), "The remaining registered capital."),
    new Field("remainder_due", DATE, "The last day for the remaining registered capital."),
    new Field("certified_by", administration.ACTOR_TYPE, "Who certifies each payment."),
  ],
  {
    build: (initialPayment, initialPaymentDue, remainder, remainderDue, certifiedBy) => new CapitalPlan({
      initialPayment,
      initialPaymentDue,
      remainder,
      remainderDue,
      certifiedBy,
    }),
    read: (value) => [
      value.initialPayment,
      value.initialPaymentDue,
      value.remainder,
      value.remainderDue,
      value.certifiedBy,
    ],
    doc: "How much registered capital an enterprise in general business pays, by which day, and who certifies it.",
    module: "Part_2_registered_capital",
  },
);

export const CAPITAL_DUTIES_TYPE = new Structure(
  "Capital_duties",
  [
    new Field(
      "payment",
      obligations.OBLIGATION_TYPE,
      "To pay the registered capital in Lao Kip through a commercial bank established in Lao PDR.",
    ),
    new Field("initial_payment", obligations.OBLIGATION_TYPE, "To make the initial payment of the registered capital."),
    new Field("remainder", obligations.OBLIGATION_TYPE, "To pay the remaining registered capital in full."),
  ],
  {
    build: (payment, initialPayment, remainder) => new CapitalDuties({ payment, initialPayment, remainder }),
    read: (value) => [value.payment, value.initialPayment, value.remainder],
    doc: "What an enterprise in general business has to pay in as registered capital, by when, and how it stands.",
    module: "Part_2_registered_capital",
  },
);

export const CONCESSION_CAPITAL_DUTIES_TYPE = new Structure(
  "Concession_capital_duties",
  [
    new Field(
      "initial_payment",
      obligations.OBLIGATION_TYPE,
      "To pay at least 12% of the registered capital in Lao Kip through a commercial bank established in Lao PDR.",
    ),
    new Field("remainder", obligations.OBLIGATION_TYPE, "To pay the remaining registered capital in full."),
  ],
  {
    build: (initialPayment, remainder) => new ConcessionCapitalDuties({ initialPayment, remainder }),
    read: (value) => [value.initialPayment, value.remainder],
    doc: "What an enterprise in concession activities has to pay in as registered capital, by when, and how it stands.",
    module: "Part_2_registered_capital",
  },
);

/**
 * In what the cooperation goes beyond the Article.
 *
 * Article 2, third sentence (rules/decree/part_2_registered_capital.catala_en, line 97).
 *
 * @param {boolean} isBetweenLegalEntities
 * @param {boolean} keepsForm
 * @param {boolean} keepsBusinessSector
 * @param {boolean} establishesLegalEntity
 * @returns {Array<Departure>}
 */
function contractCooperationDepartures(isBetweenLegalEntities, keepsForm, keepsBusinessSector, establishesLegalEntity) {
  if (isBetweenLegalEntities) {
    return [
      ...[...keepsForm ? [] : [Departure.AnotherForm], ...keepsBusinessSector ? [] : [Departure.AnotherBusinessSector]],
      ...establishesLegalEntity ? [Departure.NewLegalEntity] : [],
    ];
  }
  // No rule of the text says.
  throw new Silent("departures", "rules/decree/part_2_registered_capital.catala_en:63", "Article 2");
}

/**
 * Whether a cooperation is one that the Article allows to be established by contract.
 *
 * Encodes Article 2 (rules/decree/part_2_registered_capital.catala_en:53).
 *
 * @param {object} facts
 * @param {boolean} facts.isBetweenLegalEntities A foreign legal entity and a domestic legal entity cooperate.
 * @param {boolean} facts.keepsForm The cooperation has the form that the contract indicates.
 * @param {boolean} facts.keepsBusinessSector The cooperation stays within the business sector that the contract
 *   indicates.
 * @param {boolean} facts.establishesLegalEntity A new legal entity is established in Lao PDR for the cooperation.
 * @returns {ContractCooperation}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 */
export function contractCooperation(facts = {}) {
  const { isBetweenLegalEntities, keepsForm, keepsBusinessSector, establishesLegalEntity } = facts;
  if (
    isBetweenLegalEntities == null ||
    keepsForm == null ||
    keepsBusinessSector == null ||
    establishesLegalEntity == null
  ) {
    checkFacts(facts, CONTRACT_COOPERATION);
  }
  const departures = contractCooperationDepartures(
    isBetweenLegalEntities,
    keepsForm,
    keepsBusinessSector,
    establishesLegalEntity,
  );
  // Article 2, third sentence: The cooperation may be established as business cooperation by contract.
  const mayBeEstablished = BigInt(departures.length) === 0n;
  return new ContractCooperation({ departures, mayBeEstablished });
}

/**
 * The sector to which the contract is forwarded, and which issues the certificate.
 *
 * Article 2, second sentence (rules/decree/part_2_registered_capital.catala_en, lines 110, 115).
 *
 * @param {LicensingSector} licensedBy
 * @returns {administration.Actor}
 */
function contractCooperationDutiesReceiver(licensedBy) {
  if (licensedBy === LicensingSector.IndustryAndCommerce) {
    return administration.Actor.IndustryAndCommerceSector;
  }
  if (licensedBy === LicensingSector.PlanningAndInvestment) {
    return administration.Actor.PlanningAndInvestmentSector;
  }
  // No rule of the text says.
  throw new Silent("receiver", "rules/decree/part_2_registered_capital.catala_en:84", "Article 2");
}

/**
 * To register the contract, signed by both, with the Notary Office.
 *
 * Article 2, first sentence (rules/decree/part_2_registered_capital.catala_en, line 120).
 *
 * @param {boolean} isBetweenLegalEntities
 * @param {Present<Day> | null} signed
 * @param {Present<Day> | null} registered
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function contractCooperationDutiesRegistration(isBetweenLegalEntities, signed, registered, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.ForeignLegalEntity,
        administration.Actor.NotaryOffice,
      ),
      applies: isBetweenLegalEntities,
      start: obligations.since(signed),
      done: registered,
    }),
    asOf,
  );
}

/**
 * To forward the contract to the sector that licensed the domestic legal entity.
 *
 * Article 2, second sentence (rules/decree/part_2_registered_capital.catala_en, line 130).
 *
 * @param {() => administration.Actor} receiver
 * @param {boolean} isBetweenLegalEntities
 * @param {Present<Day> | null} registered
 * @param {Present<Day> | null} forwarded
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function contractCooperationDutiesForwarding(receiver, isBetweenLegalEntities, registered, forwarded, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(obligations.Modality.Duty, administration.Actor.NotNamed, receiver()),
      applies: isBetweenLegalEntities,
      start: obligations.since(registered),
      done: forwarded,
    }),
    asOf,
  );
}

/**
 * To issue the certificate of acknowledgement.
 *
 * Article 2, second sentence (rules/decree/part_2_registered_capital.catala_en, line 140).
 *
 * @param {() => administration.Actor} receiver
 * @param {boolean} isBetweenLegalEntities
 * @param {Present<Day> | null} forwarded
 * @param {Present<Day> | null} acknowledged
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function contractCooperationDutiesAcknowledgement(receiver, isBetweenLegalEntities, forwarded, acknowledged, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(obligations.Modality.Duty, receiver(), administration.Actor.NotNamed),
      applies: isBetweenLegalEntities,
      start: obligations.since(forwarded),
      done: acknowledged,
    }),
    asOf,
  );
}

/**
 * What is to be done with a contract of business cooperation, by whom, and how it stands.
 *
 * Encodes Article 2 (rules/decree/part_2_registered_capital.catala_en:68).
 *
 * @param {object} facts
 * @param {boolean} facts.isBetweenLegalEntities The contract is between a foreign legal entity and a domestic legal
 *   entity.
 * @param {LicensingSector} facts.licensedBy The sector from which the domestic legal entity received its license.
 * @param {Present<Day> | null} [facts.signed] The day from which both have signed the contract (null if not given).
 * @param {Present<Day> | null} [facts.registered] The day on which the contract was registered with the Notary Office
 *   (null if not given).
 * @param {Present<Day> | null} [facts.forwarded] The day on which the contract was forwarded to the sector (null if not
 *   given).
 * @param {Present<Day> | null} [facts.acknowledged] The day on which the certificate of acknowledgement was issued
 *   (null if not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @returns {ContractCooperationDuties}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function contractCooperationDuties(facts = {}) {
  const {
    isBetweenLegalEntities,
    licensedBy,
    signed = null,
    registered = null,
    forwarded = null,
    acknowledged = null,
    asOf,
  } = facts;
  if (
    isBetweenLegalEntities == null ||
    licensedBy == null ||
    facts.signed === undefined ||
    facts.registered === undefined ||
    facts.forwarded === undefined ||
    facts.acknowledged === undefined ||
    asOf == null
  ) {
    checkFacts(facts, CONTRACT_COOPERATION_DUTIES);
  }
  const receiver = contractCooperationDutiesReceiver(licensedBy);
  const registration = contractCooperationDutiesRegistration(isBetweenLegalEntities, signed, registered, asOf);
  const forwarding = contractCooperationDutiesForwarding(
    known(receiver),
    isBetweenLegalEntities,
    registered,
    forwarded,
    asOf,
  );
  const acknowledgement = contractCooperationDutiesAcknowledgement(
    known(receiver),
    isBetweenLegalEntities,
    forwarded,
    acknowledged,
    asOf,
  );
  return new ContractCooperationDuties({ receiver, registration, forwarding, acknowledgement });
}

/**
 * The capital is not less than the minimum.
 *
 * Article 3 (rules/decree/part_2_registered_capital.catala_en, lines 263, 270).
 *
 * @param {Counted} counted
 * @param {bigint} totalCapital
 * @param {() => bigint} leastCapital
 * @param {bigint} registeredCapital
 * @returns {boolean}
 */
function minimumCapitalSuffices(counted, totalCapital, leastCapital, registeredCapital) {
  if (counted === Counted.Each) {
    return allOf(totalCapital >= leastCapital(), registeredCapital >= leastCapital());
  }
  return totalCapital + registeredCapital >= leastCapital();
}

/**
 * Whether the capital for a general business is large enough.
 *
 * Encodes Article 3 (rules/decree/part_2_registered_capital.catala_en:222).
 *
 * @param {object} facts
 * @param {Investors} facts.investors Who invests.
 * @param {bigint} facts.totalCapital The total capital (in hundredths of LAK).
 * @param {bigint} facts.registeredCapital The registered capital (in hundredths of LAK).
 * @param {Counted | null} [facts.counted] What must not be less than one billion Kip (a reading of the text:
 *   `Counted.Each` if not given).
 * @param {Mixed | null} [facts.mixed] Whether the minimum holds where foreign and Lao investors invest together (a
 *   reading of the text: `Mixed.ForeignInvestorTakesPart` if not given).
 * @returns {MinimumCapital}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Refused} where an assertion does not hold
 */
export function minimumCapital(facts = {}) {
  let { investors, totalCapital, registeredCapital, counted = null, mixed = null } = facts;
  if (
    investors == null ||
    totalCapital == null ||
    registeredCapital == null ||
    facts.counted === undefined ||
    facts.mixed === undefined
  ) {
    checkFacts(facts, MINIMUM_CAPITAL);
  }
  // Article 3: What must not be less than one billion Kip.
  counted ??= Counted.Each;
  // Article 3: Whether the minimum holds where foreign and Lao investors invest together.
  mixed ??= Mixed.ForeignInvestorTakesPart;
  notice("Minimum_capital.mixed");
  // Article 3: What the capital must not be less than.
  if (
    !(
      investors === Investors.ForeignInvestors ||
      investors === Investors.ForeignAndLaoInvestors && mixed === Mixed.ForeignInvestorTakesPart
    )
  ) {
    // No rule of the text says.
    throw new Silent("least_capital", "rules/decree/part_2_registered_capital.catala_en:236", "Article 3");
  }
  const leastCapital = 100_000_000_000n; // LAK 1,000,000,000
  notice("Minimum_capital.counted");
  const suffices = minimumCapitalSuffices(counted, totalCapital, known(leastCapital), registeredCapital);
  if (!(totalCapital >= 0n && registeredCapital >= 0n)) {
    throw new Refused("A capital cannot be negative.").at(...ARTICLE_3_LINE_245);
  }
  return new MinimumCapital({ leastCapital, suffices });
}

/**
 * The event from which the investor's 10 working days run.
 *
 * Article 4, first sentence (rules/decree/part_2_registered_capital.catala_en, lines 386, 391).
 *
 * @param {TenDays} tenDays
 * @param {Present<Day> | null} paidOn
 * @param {Present<Day> | null} certificateReceived
 * @returns {Present<Day> | null}
 */
function paymentCertificationObtainingFrom(tenDays, paidOn, certificateReceived) {
  if (tenDays === TenDays.FromPayment) {
    return paidOn;
  }
  return certificateReceived;
}

/**
 * To obtain a certification of the payment of registered capital.
 *
 * Article 4, first sentence (rules/decree/part_2_registered_capital.catala_en, line 396).
 *
 * @param {Activity} activity
 * @param {Present<Day> | null} obtainingFrom
 * @param {Present<Day> | null} certified
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function paymentCertificationObtaining(activity, obtainingFrom, certified, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.BankOfLaoPdr),
      applies: activity === Activity.GeneralBusiness,
      start: obligations.since(obtainingFrom),
      due:
        obtainingFrom !== null
          ? new Present(placed(ARTICLE_4_LINE_403, () => laoPdr.LAO_PDR.add(obtainingFrom.value, 10n)))
          : null,
      done: certified,
    }),
    asOf,
  );
}

/**
 * To certify the payment of registered capital.
 *
 * Article 4(3), fifth sentence (rules/decree/part_2_registered_capital.catala_en, line 410).
 *
 * @param {Present<Day> | null} paidOn
 * @param {Present<Day> | null} certified
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function paymentCertificationCertification(paidOn, certified, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(obligations.Modality.Duty, administration.Actor.BankOfLaoPdr, administration.Actor.Investor),
      start: obligations.since(paidOn),
      due:
        paidOn !== null ? new Present(placed(ARTICLE_4_LINE_416, () => laoPdr.LAO_PDR.add(paidOn.value, 10n))) : null,
      done: certified,
    }),
    asOf,
  );
}

/**
 * By when a payment of registered capital is to be certified, and what the investor and the Bank of Lao PDR have to do.
 *
 * Encodes Article 4 (rules/decree/part_2_registered_capital.catala_en:347).
 *
 * @param {object} facts
 * @param {Activity} facts.activity What the enterprise invests in.
 * @param {Present<Day> | null} [facts.certificateReceived] The day on which the enterprise registration certificate was
 *   received (null if not given).
 * @param {Present<Day> | null} [facts.paidOn] The day of the payment (null if not given).
 * @param {Present<Day> | null} [facts.certified] The day on which the Bank of Lao PDR certified the payment (null if
 *   not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {TenDays | null} [facts.tenDays] From when the investor's 10 working days run (a reading of the text:
 *   `TenDays.FromPayment` if not given).
 * @returns {PaymentCertification}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function paymentCertification(facts = {}) {
  let { activity, certificateReceived = null, paidOn = null, certified = null, asOf, tenDays = null } = facts;
  if (
    activity == null ||
    facts.certificateReceived === undefined ||
    facts.paidOn === undefined ||
    facts.certified === undefined ||
    asOf == null ||
    facts.tenDays === undefined
  ) {
    checkFacts(facts, PAYMENT_CERTIFICATION);
  }
  // Article 4, first sentence: From when the investor's 10 working days run.
  tenDays ??= TenDays.FromPayment;
  notice("Payment_certification.ten_days");
  const obtainingFrom = paymentCertificationObtainingFrom(tenDays, paidOn, certificateReceived);
  const obtaining = paymentCertificationObtaining(activity, obtainingFrom, certified, asOf);
  const certification = paymentCertificationCertification(paidOn, certified, asOf);
  return new PaymentCertification({ obtaining, certification });
}

/**
 * Whether registered capital is paid in the way that the Decree asks for.
 *
 * Encodes Article 4 (rules/decree/part_2_registered_capital.catala_en:369).
 *
 * @param {object} facts
 * @param {boolean} facts.bankIsEstablishedInLaoPdr The payment is made through a commercial bank established in Lao
 *   PDR.
 * @param {boolean} facts.isInKip The payment is made in Lao Kip.
 * @returns {PaymentManner}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 */
export function paymentManner(facts = {}) {
  const { bankIsEstablishedInLaoPdr, isInKip } = facts;
  if (bankIsEstablishedInLaoPdr == null || isInKip == null) {
    checkFacts(facts, PAYMENT_MANNER);
  }
  // Article 4, first sentence; Article 4(3), fourth sentence; Article 4(3), sixth sentence: The payment is made as the
  // Decree asks for.
  const isAsAsked = bankIsEstablishedInLaoPdr && isInKip;
  return new PaymentManner({ isAsAsked });
}

/**
 * The share of the registered capital that is paid first.
 *
 * rules/decree/part_2_registered_capital.catala_en, lines 649, 671, 693.
 *
 * @param {Sector} sector
 * @returns {Fraction}
 */
function capitalSharesInitialShare(sector) {
  if (sector === Sector.Agriculture) {
    return DECIMAL_0_4; // Article 4(1)
  }
  if (sector === Sector.ManufacturingAndHandicraft) {
    return DECIMAL_0_6; // Article 4(2)
  }
  if (sector === Sector.TradeAndServices) {
    return DECIMAL_0_8; // Article 4(3)
  }
  // No rule of the text says.
  throw new Silent("initial_share", "rules/decree/part_2_registered_capital.catala_en:522", "Article 4");
}

/**
 * How much registered capital an enterprise in general business pays in first, and how much remains.
 *
 * Encodes Article 4 (rules/decree/part_2_registered_capital.catala_en:516).
 *
 * @param {object} facts
 * @param {Sector} facts.sector The sector of the business.
 * @param {bigint} facts.registeredCapital The total registered capital (in hundredths of LAK).
 * @returns {CapitalShares}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Refused} where an assertion does not hold
 */
export function capitalShares(facts = {}) {
  const { sector, registeredCapital } = facts;
  if (sector == null || registeredCapital == null) {
    checkFacts(facts, CAPITAL_SHARES);
  }
  const initialShare = capitalSharesInitialShare(sector);
  // Article 4, second sentence: The initial payment.
  const initialPayment_ = multiply(registeredCapital, initialShare);
  // Article 4, second sentence: The remaining registered capital.
  const remainder = registeredCapital - initialPayment_;
  if (registeredCapital < 0n) {
    throw new Refused("A capital cannot be negative.").at(...ARTICLE_4_LINE_575);
  }
  return new CapitalShares({ initialShare, initialPayment: initialPayment_, remainder });
}

/**
 * The last day for the initial payment; absent where the text names no beginning.
 *
 * rules/decree/part_2_registered_capital.catala_en, lines 596, 655, 677, 699.
 *
 * @param {NinetyDays} ninetyDays
 * @param {Sector} sector
 * @param {Day} certificateReceived
 * @returns {Present<Day> | null}
 */
function capitalPeriodsInitialPaymentDue(ninetyDays, sector, certificateReceived) {
  if (
    ninetyDays === NinetyDays.BeginningNotSaid &&
    (
      sector === Sector.Agriculture ||
      sector === Sector.ManufacturingAndHandicraft ||
      sector === Sector.TradeAndServices
    )
  ) {
    return null; // Article 4(1); Article 4(2); Article 4(3)
  }
  if (sector === Sector.Agriculture && ninetyDays === NinetyDays.AfterCertificate) {
    return new Present(placed(ARTICLE_4_LINE_658, () => laoPdr.LAO_PDR.add(certificateReceived, 90n))); // Article 4(1)
  }
  if (sector === Sector.ManufacturingAndHandicraft && ninetyDays === NinetyDays.AfterCertificate) {
    return new Present(placed(ARTICLE_4_LINE_680, () => laoPdr.LAO_PDR.add(certificateReceived, 90n))); // Article 4(2)
  }
  if (sector === Sector.TradeAndServices && ninetyDays === NinetyDays.AfterCertificate) {
    return new Present(placed(ARTICLE_4_LINE_702, () => laoPdr.LAO_PDR.add(certificateReceived, 90n))); // Article 4(3)
  }
  // No rule of the text says.
  throw new Silent("initial_payment_due", "rules/decree/part_2_registered_capital.catala_en:540", "Article 4");
}

/**
 * The last day for the remaining registered capital.
 *
 * rules/decree/part_2_registered_capital.catala_en, lines 661, 683, 705.
 *
 * @param {Sector} sector
 * @param {Day} certificateReceived
 * @returns {Day}
 */
function capitalPeriodsRemainderDue(sector, certificateReceived) {
  if (sector === Sector.Agriculture) {
    return placed(ARTICLE_4_LINE_663, () => add(certificateReceived, YEARS_1, "down")); // Article 4(1)
  }
  if (sector === Sector.ManufacturingAndHandicraft) {
    return placed(ARTICLE_4_LINE_685, () => add(certificateReceived, YEARS_1, "down")); // Article 4(2)
  }
  if (sector === Sector.TradeAndServices) {
    return placed(ARTICLE_4_LINE_707, () => add(certificateReceived, YEARS_1, "down")); // Article 4(3)
  }
  // No rule of the text says.
  throw new Silent("remainder_due", "rules/decree/part_2_registered_capital.catala_en:542", "Article 4");
}

/**
 * By when an enterprise in general business pays its registered capital in.
 *
 * Encodes Article 4 (rules/decree/part_2_registered_capital.catala_en:529).
 *
 * @param {object} facts
 * @param {Sector} facts.sector The sector of the business.
 * @param {Day} facts.certificateReceived The day on which the enterprise registration certificate was received.
 * @param {NinetyDays | null} [facts.ninetyDays] From when the 90 working days run (a reading of the text:
 *   `NinetyDays.AfterCertificate` if not given).
 * @returns {CapitalPeriods}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {EvaluationError} where a computation cannot be done
 */
export function capitalPeriods(facts = {}) {
  let { sector, certificateReceived, ninetyDays = null } = facts;
  if (sector == null || certificateReceived == null || facts.ninetyDays === undefined) {
    checkFacts(facts, CAPITAL_PERIODS);
  }
  // Article 4(1); Article 4(2); Article 4(3): From when the 90 working days run.
  ninetyDays ??= NinetyDays.AfterCertificate;
  notice("Capital_periods.ninety_days");
  const initialPaymentDue = capitalPeriodsInitialPaymentDue(ninetyDays, sector, certificateReceived);
  const remainderDue = capitalPeriodsRemainderDue(sector, certificateReceived);
  return new CapitalPeriods({ initialPaymentDue, remainderDue });
}

/**
 * The payment is of the share that is to be paid first.
 *
 * Article 4(1); Article 4(2); Article 4(3) (rules/decree/part_2_registered_capital.catala_en, lines 624, 631).
 *
 * @param {ShareRead} shareRead
 * @param {bigint} paid
 * @param {() => CapitalShares} shares
 * @returns {boolean}
 */
function initialPaymentIsOfTheShare(shareRead, paid, shares) {
  if (shareRead === ShareRead.AtLeast) {
    return paid >= shares().initialPayment;
  }
  return paid === shares().initialPayment;
}

/**
 * Whether an initial payment in general business is large enough and in time.
 *
 * Encodes Article 4 (rules/decree/part_2_registered_capital.catala_en:545).
 *
 * @param {object} facts
 * @param {Sector} facts.sector The sector of the business.
 * @param {bigint} facts.registeredCapital The total registered capital (in hundredths of LAK).
 * @param {Day} facts.certificateReceived The day on which the enterprise registration certificate was received.
 * @param {bigint} facts.paid What was paid (in hundredths of LAK).
 * @param {Day} facts.paidOn The day of the payment.
 * @param {ShareRead | null} [facts.shareRead] How the share of the initial payment is meant (a reading of the text:
 *   `ShareRead.AtLeast` if not given).
 * @param {NinetyDays | null} [facts.capitalPeriodsNinetyDays] From when the 90 working days run (a reading of the text:
 *   `NinetyDays.AfterCertificate` if not given).
 * @returns {InitialPayment}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function initialPayment(facts = {}) {
  let {
    sector,
    registeredCapital,
    certificateReceived,
    paid,
    paidOn,
    shareRead = null,
    capitalPeriodsNinetyDays = null,
  } = facts;
  if (
    sector == null ||
    registeredCapital == null ||
    certificateReceived == null ||
    paid == null ||
    paidOn == null ||
    facts.shareRead === undefined ||
    facts.capitalPeriodsNinetyDays === undefined
  ) {
    checkFacts(facts, INITIAL_PAYMENT);
  }
  // Article 4(1); Article 4(2); Article 4(3): How the share of the initial payment is meant.
  shareRead ??= ShareRead.AtLeast;
  // What is to be paid.
  const shares = capitalShares({ sector, registeredCapital });
  // By when it is to be paid.
  const periods = capitalPeriods({ sector, certificateReceived, ninetyDays: capitalPeriodsNinetyDays });
  notice("Initial_payment.share_read");
  const isOfTheShare = initialPaymentIsOfTheShare(shareRead, paid, known(shares));
  // Article 4(1); Article 4(2); Article 4(3): The payment is made within the 90 working days.
  if (periods.initialPaymentDue === null) {
    // No rule of the text says.
    throw new Silent("is_in_time", "rules/decree/part_2_registered_capital.catala_en:568", "Article 4");
  }
  const isInTime = !obligations.hadPassed(periods.initialPaymentDue, paidOn);
  return new InitialPayment({ isOfTheShare, isInTime });
}

/**
 * How much registered capital an enterprise in concession activities pays in first.
 *
 * Encodes Article 4 (rules/decree/part_2_registered_capital.catala_en:736).
 *
 * @param {object} facts
 * @param {bigint} facts.registeredCapital The total registered capital (in hundredths of LAK).
 * @param {bigint} facts.paid What was paid (in hundredths of LAK).
 * @returns {ConcessionInitialPayment}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Refused} where an assertion does not hold
 */
export function concessionInitialPayment(facts = {}) {
  const { registeredCapital, paid } = facts;
  if (registeredCapital == null || paid == null) {
    checkFacts(facts, CONCESSION_INITIAL_PAYMENT);
  }
  // Article 4(3), fourth sentence: The least that is paid first.
  const leastInitialPayment = multiply(registeredCapital, DECIMAL_0_12);
  // Article 4(3), fourth sentence: What remains of the registered capital once the least is paid, and no more.
  const remainder = registeredCapital - leastInitialPayment;
  // Article 4(3), fourth sentence: What was paid is not less than the least.
  const isEnough = paid >= leastInitialPayment;
  if (registeredCapital < 0n) {
    throw new Refused("A capital cannot be negative.").at(...ARTICLE_4_LINE_831);
  }
  return new ConcessionInitialPayment({ leastInitialPayment, remainder, isEnough });
}

/**
 * The last day for the initial payment; absent where the text names no beginning.
 *
 * Article 4(3), fourth sentence (rules/decree/part_2_registered_capital.catala_en, lines 851, 856).
 *
 * @param {NinetyDaysOfConcession} ninetyDaysOfConcession
 * @param {Day} established
 * @returns {Present<Day> | null}
 */
function concessionCapitalPeriodsInitialPaymentDue(ninetyDaysOfConcession, established) {
  if (ninetyDaysOfConcession === NinetyDaysOfConcession.FromEstablishment) {
    return new Present(placed(ARTICLE_4_LINE_853, () => laoPdr.LAO_PDR.add(established, 90n)));
  }
  return null;
}

/**
 * By when an enterprise in concession activities pays its registered capital in.
 *
 * Encodes Article 4 (rules/decree/part_2_registered_capital.catala_en:749).
 *
 * @param {object} facts
 * @param {Day} facts.established The day on which the enterprise was established.
 * @param {NinetyDaysOfConcession | null} [facts.ninetyDaysOfConcession] From when the 90 working days run (a reading of
 *   the text: `NinetyDaysOfConcession.FromEstablishment` if not given).
 * @returns {ConcessionCapitalPeriods}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {EvaluationError} where a computation cannot be done
 */
export function concessionCapitalPeriods(facts = {}) {
  let { established, ninetyDaysOfConcession = null } = facts;
  if (established == null || facts.ninetyDaysOfConcession === undefined) {
    checkFacts(facts, CONCESSION_CAPITAL_PERIODS);
  }
  // Article 4(3), fourth sentence: From when the 90 working days run.
  ninetyDaysOfConcession ??= NinetyDaysOfConcession.FromEstablishment;
  notice("Concession_capital_periods.ninety_days_of_concession");
  const initialPaymentDue = concessionCapitalPeriodsInitialPaymentDue(ninetyDaysOfConcession, established);
  // Article 4(3), fourth sentence: The last day for the remaining registered capital.
  const remainderDue = placed(ARTICLE_4_LINE_861, () => add(established, YEARS_2, "down"));
  return new ConcessionCapitalPeriods({ initialPaymentDue, remainderDue });
}

/**
 * How much registered capital an enterprise in general business pays, by which day, and who certifies it.
 *
 * Encodes Article 4 (rules/decree/part_2_registered_capital.catala_en:762).
 *
 * @param {object} facts
 * @param {Sector} facts.sector The sector of the business.
 * @param {bigint} facts.registeredCapital The total registered capital (in hundredths of LAK).
 * @param {Day} facts.certificateReceived The day on which the enterprise registration certificate was received.
 * @param {NinetyDays | null} [facts.capitalPeriodsNinetyDays] From when the 90 working days run (a reading of the text:
 *   `NinetyDays.AfterCertificate` if not given).
 * @returns {CapitalPlan}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function capitalPlan(facts = {}) {
  const { sector, registeredCapital, certificateReceived, capitalPeriodsNinetyDays = null } = facts;
  if (
    sector == null ||
    registeredCapital == null ||
    certificateReceived == null ||
    facts.capitalPeriodsNinetyDays === undefined
  ) {
    checkFacts(facts, CAPITAL_PLAN);
  }
  // How much is to be paid.
  const shares = capitalShares({ sector, registeredCapital });
  // By when it is to be paid.
  const periods = capitalPeriods({ sector, certificateReceived, ninetyDays: capitalPeriodsNinetyDays });
  // Article 4, second sentence: The initial payment.
  const initialPayment_ = shares.initialPayment;
  // Article 4, second sentence: The last day for the initial payment; absent where the text names no beginning.
  const initialPaymentDue = periods.initialPaymentDue;
  // Article 4, second sentence: The remaining registered capital.
  const remainder = shares.remainder;
  // Article 4, second sentence: The last day for the remaining registered capital.
  const remainderDue = periods.remainderDue;
  // Article 4(3), fifth sentence: Who certifies each payment.
  const certifiedBy = administration.Actor.BankOfLaoPdr;
  return new CapitalPlan({ initialPayment: initialPayment_, initialPaymentDue, remainder, remainderDue, certifiedBy });
}

/**
 * The initial payment, in a sector for which the Article gives a period.
 *
 * Article 4, second sentence (rules/decree/part_2_registered_capital.catala_en, line 910).
 *
 * @param {Present<Day> | null} certificateReceived
 * @param {Sector} sector
 * @param {Present<Day> | null} initialPaid
 * @param {Day} asOf
 * @param {NinetyDays | null} capitalPeriodsNinetyDays
 * @returns {obligations.Obligation}
 */
function capitalDutiesInitialInSector(certificateReceived, sector, initialPaid, asOf, capitalPeriodsNinetyDays) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.NotNamed),
      start: obligations.since(certificateReceived),
      due:
        certificateReceived !== null
          ? capitalPeriods({
            sector,
            certificateReceived: certificateReceived.value,
            ninetyDays: capitalPeriodsNinetyDays,
          }).initialPaymentDue
          : null,
      done: initialPaid,
    }),
    asOf,
  );
}

/**
 * The remaining payment, in a sector for which the Article gives a period.
 *
 * Article 4, second sentence (rules/decree/part_2_registered_capital.catala_en, line 952).
 *
 * @param {Present<Day> | null} certificateReceived
 * @param {Sector} sector
 * @param {Present<Day> | null} fullyPaid
 * @param {Day} asOf
 * @param {NinetyDays | null} capitalPeriodsNinetyDays
 * @returns {obligations.Obligation}
 */
function capitalDutiesRemainderInSector(certificateReceived, sector, fullyPaid, asOf, capitalPeriodsNinetyDays) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.NotNamed),
      start: obligations.since(certificateReceived),
      due:
        certificateReceived !== null
          ? new Present(
            capitalPeriods({
              sector,
              certificateReceived: certificateReceived.value,
              ninetyDays: capitalPeriodsNinetyDays,
            }).remainderDue,
          )
          : null,
      done: fullyPaid,
    }),
    asOf,
  );
}

/**
 * To pay the registered capital in Lao Kip through a commercial bank established in Lao PDR.
 *
 * Article 4, first sentence; Article 4(3), sixth sentence (rules/decree/part_2_registered_capital.catala_en, line 901).
 *
 * @param {Present<Day> | null} certificateReceived
 * @param {Present<Day> | null} fullyPaid
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function capitalDutiesPayment(certificateReceived, fullyPaid, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.NotNamed),
      start: obligations.since(certificateReceived),
      done: fullyPaid,
    }),
    asOf,
  );
}

/**
 * To make the initial payment of the registered capital.
 *
 * rules/decree/part_2_registered_capital.catala_en, lines 927, 932, 937, 942.
 *
 * @param {Sector} sector
 * @param {() => obligations.Obligation} initialInSector
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function capitalDutiesInitialPayment(sector, initialInSector, asOf) {
  if (sector === Sector.Agriculture) {
    return initialInSector(); // Article 4(1)
  }
  if (sector === Sector.ManufacturingAndHandicraft) {
    return initialInSector(); // Article 4(2)
  }
  if (sector === Sector.TradeAndServices) {
    return initialInSector(); // Article 4(3)
  }
  if (sector === Sector.BankingAndFinance) {
    // Article 4(3), second sentence
    return obligations.standing_(
      new obligations.Norm({
        ...obligations.norm(obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.NotNamed),
        applies: false,
      }),
      asOf,
    );
  }
  // No rule of the text says.
  throw new Silent("initial_payment", "rules/decree/part_2_registered_capital.catala_en:805", "Article 4");
}

/**
 * To pay the remaining registered capital in full.
 *
 * rules/decree/part_2_registered_capital.catala_en, lines 969, 974, 979, 984.
 *
 * @param {Sector} sector
 * @param {() => obligations.Obligation} remainderInSector
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function capitalDutiesRemainder(sector, remainderInSector, asOf) {
  if (sector === Sector.Agriculture) {
    return remainderInSector(); // Article 4(1)
  }
  if (sector === Sector.ManufacturingAndHandicraft) {
    return remainderInSector(); // Article 4(2)
  }
  if (sector === Sector.TradeAndServices) {
    return remainderInSector(); // Article 4(3)
  }
  if (sector === Sector.BankingAndFinance) {
    // Article 4(3), second sentence
    return obligations.standing_(
      new obligations.Norm({
        ...obligations.norm(obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.NotNamed),
        applies: false,
      }),
      asOf,
    );
  }
  // No rule of the text says.
  throw new Silent("remainder", "rules/decree/part_2_registered_capital.catala_en:807", "Article 4");
}

/**
 * Article 4 (rules/decree/part_2_registered_capital.catala_en:894).
 *
 * @param {Present<Day> | null} fullyPaid
 * @param {Present<Day> | null} initialPaid
 * @returns {boolean}
 */
function capitalDutiesAssertion1(fullyPaid, initialPaid) {
  if (fullyPaid === null) {
    return true;
  }
  return obligations.hadHappened(initialPaid, fullyPaid.value);
}

/**
 * What an enterprise in general business has to pay in as registered capital, by when, and how it stands.
 *
 * Encodes Article 4 (rules/decree/part_2_registered_capital.catala_en:786).
 *
 * @param {object} facts
 * @param {Sector} facts.sector The sector of the business.
 * @param {Present<Day> | null} [facts.certificateReceived] The day on which the enterprise registration certificate was
 *   received (null if not given).
 * @param {Present<Day> | null} [facts.initialPaid] The day from which the whole initial payment had been made (null if
 *   not given).
 * @param {Present<Day> | null} [facts.fullyPaid] The day from which all the registered capital had been paid (null if
 *   not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {NinetyDays | null} [facts.capitalPeriodsNinetyDays] From when the 90 working days run (a reading of the text:
 *   `NinetyDays.AfterCertificate` if not given).
 * @returns {CapitalDuties}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function capitalDuties(facts = {}) {
  const {
    sector,
    certificateReceived = null,
    initialPaid = null,
    fullyPaid = null,
    asOf,
    capitalPeriodsNinetyDays = null,
  } = facts;
  if (
    sector == null ||
    facts.certificateReceived === undefined ||
    facts.initialPaid === undefined ||
    facts.fullyPaid === undefined ||
    asOf == null ||
    facts.capitalPeriodsNinetyDays === undefined
  ) {
    checkFacts(facts, CAPITAL_DUTIES);
  }
  const initialInSector = capitalDutiesInitialInSector(
    certificateReceived,
    sector,
    initialPaid,
    asOf,
    capitalPeriodsNinetyDays,
  );
  const remainderInSector = capitalDutiesRemainderInSector(
    certificateReceived,
    sector,
    fullyPaid,
    asOf,
    capitalPeriodsNinetyDays,
  );
  const payment = capitalDutiesPayment(certificateReceived, fullyPaid, asOf);
  const initialPayment_ = capitalDutiesInitialPayment(sector, known(initialInSector), asOf);
  const remainder = capitalDutiesRemainder(sector, known(remainderInSector), asOf);
  if (!capitalDutiesAssertion1(fullyPaid, initialPaid)) {
    throw new Refused("All the registered capital cannot be paid before the initial payment is made.").at(
      ...ARTICLE_4_LINE_894,
    );
  }
  return new CapitalDuties({ payment, initialPayment: initialPayment_, remainder });
}

/**
 * To pay at least 12% of the registered capital in Lao Kip through a commercial bank established in Lao PDR.
 *
 * Article 4(3), fourth sentence; Article 4(3), sixth sentence (rules/decree/part_2_registered_capital.catala_en, line
 * 1004).
 *
 * @param {Present<Day> | null} established
 * @param {Present<Day> | null} initialPaid
 * @param {Day} asOf
 * @param {NinetyDaysOfConcession | null} concessionCapitalPeriodsNinetyDaysOfConcession
 * @returns {obligations.Obligation}
 */
function concessionCapitalDutiesInitialPayment(
  established,
  initialPaid,
  asOf,
  concessionCapitalPeriodsNinetyDaysOfConcession,
) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.NotNamed),
      start: obligations.since(established),
      due:
        established !== null
          ? concessionCapitalPeriods({
            established: established.value,
            ninetyDaysOfConcession: concessionCapitalPeriodsNinetyDaysOfConcession,
          }).initialPaymentDue
          : null,
      done: initialPaid,
    }),
    asOf,
  );
}

/**
 * To pay the remaining registered capital in full.
 *
 * Article 4(3), fourth sentence (rules/decree/part_2_registered_capital.catala_en, line 1020).
 *
 * @param {Present<Day> | null} established
 * @param {Present<Day> | null} fullyPaid
 * @param {Day} asOf
 * @param {NinetyDaysOfConcession | null} concessionCapitalPeriodsNinetyDaysOfConcession
 * @returns {obligations.Obligation}
 */
function concessionCapitalDutiesRemainder(
  established,
  fullyPaid,
  asOf,
  concessionCapitalPeriodsNinetyDaysOfConcession,
) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.NotNamed),
      start: obligations.since(established),
      due:
        established !== null
          ? new Present(
            concessionCapitalPeriods({
              established: established.value,
              ninetyDaysOfConcession: concessionCapitalPeriodsNinetyDaysOfConcession,
            }).remainderDue,
          )
          : null,
      done: fullyPaid,
    }),
    asOf,
  );
}

/**
 * Article 4 (rules/decree/part_2_registered_capital.catala_en:996).
 *
 * @param {Present<Day> | null} fullyPaid
 * @param {Present<Day> | null} initialPaid
 * @returns {boolean}
 */
function concessionCapitalDutiesAssertion1(fullyPaid, initialPaid) {
  if (fullyPaid === null) {
    return true;
  }
  return obligations.hadHappened(initialPaid, fullyPaid.value);
}

/**
 * What an enterprise in concession activities has to pay in as registered capital, by when, and how it stands.
 *
 * Encodes Article 4 (rules/decree/part_2_registered_capital.catala_en:811).
 *
 * @param {object} facts
 * @param {Present<Day> | null} [facts.established] The day on which the enterprise was established (null if not given).
 * @param {Present<Day> | null} [facts.initialPaid] The day from which the whole initial payment had been made (null if
 *   not given).
 * @param {Present<Day> | null} [facts.fullyPaid] The day from which all the registered capital had been paid (null if
 *   not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {NinetyDaysOfConcession | null} [facts.concessionCapitalPeriodsNinetyDaysOfConcession] From when the 90
 *   working days run (a reading of the text: `NinetyDaysOfConcession.FromEstablishment` if not given).
 * @returns {ConcessionCapitalDuties}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function concessionCapitalDuties(facts = {}) {
  const {
    established = null,
    initialPaid = null,
    fullyPaid = null,
    asOf,
    concessionCapitalPeriodsNinetyDaysOfConcession = null,
  } = facts;
  if (
    facts.established === undefined ||
    facts.initialPaid === undefined ||
    facts.fullyPaid === undefined ||
    asOf == null ||
    facts.concessionCapitalPeriodsNinetyDaysOfConcession === undefined
  ) {
    checkFacts(facts, CONCESSION_CAPITAL_DUTIES);
  }
  const initialPayment_ = concessionCapitalDutiesInitialPayment(
    established,
    initialPaid,
    asOf,
    concessionCapitalPeriodsNinetyDaysOfConcession,
  );
  const remainder = concessionCapitalDutiesRemainder(
    established,
    fullyPaid,
    asOf,
    concessionCapitalPeriodsNinetyDaysOfConcession,
  );
  if (!concessionCapitalDutiesAssertion1(fullyPaid, initialPaid)) {
    throw new Refused("All the registered capital cannot be paid before the initial payment is made.").at(
      ...ARTICLE_4_LINE_996,
    );
  }
  return new ConcessionCapitalDuties({ initialPayment: initialPayment_, remainder });
}

const ART2_P2_A = new Place(
  "Article 2, third sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 2. Business cooperation by contract and determination of registered capital",
    "Article 2. Business cooperation by contract",
  ],
  "art2-p2-a",
  "Business cooperation by contract may be established in compliance with the form of cooperation and within the business sector as indicated in the contract for mutual benefits",
);

const ART2_P2_B = new Place(
  "Article 2, third sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 2. Business cooperation by contract and determination of registered capital",
    "Article 2. Business cooperation by contract",
  ],
  "art2-p2-b",
  "and without establishing a new legal entity in Lao PDR.",
);

const ARTICLE_2 = new Place(
  "Article 2",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 2. Business cooperation by contract and determination of registered capital",
    "Article 2. Business cooperation by contract",
  ],
  "",
  "",
);

/** The scope `Contract_cooperation` described: what it asks for, its rules and their provisions. */
export const CONTRACT_COOPERATION = new Scope("Contract_cooperation", {
  function: contractCooperation,
  inputs: [
    new Input("is_between_legal_entities", BOOLEAN, "A foreign legal entity and a domestic legal entity cooperate.", {
      parameter: "isBetweenLegalEntities",
    }),
    new Input("keeps_form", BOOLEAN, "The cooperation has the form that the contract indicates.", {
      parameter: "keepsForm",
    }),
    new Input(
      "keeps_business_sector",
      BOOLEAN,
      "The cooperation stays within the business sector that the contract indicates.",
      { parameter: "keepsBusinessSector" },
    ),
    new Input(
      "establishes_legal_entity",
      BOOLEAN,
      "A new legal entity is established in Lao PDR for the cooperation.",
      { parameter: "establishesLegalEntity" },
    ),
  ],
  bindings: [
    new Binding("departures", "departures", new ListOf(DEPARTURE_TYPE), contractCooperationDepartures, {
      reads: ["is_between_legal_entities", "keeps_form", "keeps_business_sector", "establishes_legal_entity"],
      term: new Term(
        new Rule(0, [ART2_P2_A, ART2_P2_B], 97, "rules/decree/part_2_registered_capital.catala_en", {
          conditions: [
            new Condition(
              "is_between_legal_entities",
              ["is_between_legal_entities"],
              (isBetweenLegalEntities) => isBetweenLegalEntities,
              [new Value("is_between_legal_entities", BOOLEAN, (isBetweenLegalEntities) => isBetweenLegalEntities)],
            ),
          ],
        }),
      ),
      certain: false,
    }),
    new Binding(
      "may_be_established",
      "may_be_established",
      BOOLEAN,
      (departures) => BigInt(departures().length) === 0n,
      {
        reads: ["departures"],
        term: new Term(
          new Rule(0, [ART2_P2_A, ART2_P2_B], 106, "rules/decree/part_2_registered_capital.catala_en", {
            uses: ["departures"],
          }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["departures", "may_be_established"],
  type: CONTRACT_COOPERATION_TYPE,
  doc: "Whether a cooperation is one that the Article allows to be established by contract.",
  places: [ARTICLE_2],
});

const ART2_P1_B = new Place(
  "Article 2, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 2. Business cooperation by contract and determination of registered capital",
    "Article 2. Business cooperation by contract",
  ],
  "art2-p1-b",
  "Subsequently, this contract shall be forwarded to the industry and commerce or a planning and investment sector where the domestic legal entity has received its license,",
);

const ART2_P1_A = new Place(
  "Article 2, first sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 2. Business cooperation by contract and determination of registered capital",
    "Article 2. Business cooperation by contract",
  ],
  "art2-p1-a",
  "A foreign legal entity operating business cooperation by contract with a domestic legal entity as specified in Article 11 of the Investment Promotion Law shall register a mutually signed contract with the Notary Office.",
);

const ART2_P1_C = new Place(
  "Article 2, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 2. Business cooperation by contract and determination of registered capital",
    "Article 2. Business cooperation by contract",
  ],
  "art2-p1-c",
  "in order to issue the certificate of acknowledgement in accordance with the law.",
);

/** The scope `Contract_cooperation_duties` described: what it asks for, its rules and their provisions. */
export const CONTRACT_COOPERATION_DUTIES = new Scope("Contract_cooperation_duties", {
  function: contractCooperationDuties,
  inputs: [
    new Input(
      "is_between_legal_entities",
      BOOLEAN,
      "The contract is between a foreign legal entity and a domestic legal entity.",
      { parameter: "isBetweenLegalEntities" },
    ),
    new Input(
      "licensed_by",
      LICENSING_SECTOR_TYPE,
      "The sector from which the domestic legal entity received its license.",
      { parameter: "licensedBy" },
    ),
    new Input("signed", new OptionalOf(DATE), "The day from which both have signed the contract."),
    new Input(
      "registered",
      new OptionalOf(DATE),
      "The day on which the contract was registered with the Notary Office.",
    ),
    new Input("forwarded", new OptionalOf(DATE), "The day on which the contract was forwarded to the sector."),
    new Input("acknowledged", new OptionalOf(DATE), "The day on which the certificate of acknowledgement was issued."),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
  ],
  bindings: [
    new Binding("receiver", "receiver", administration.ACTOR_TYPE, contractCooperationDutiesReceiver, {
      reads: ["licensed_by"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART2_P1_B], 110, "rules/decree/part_2_registered_capital.catala_en", {
              conditions: [
                new Condition(
                  "licensed_by with pattern Industry_and_commerce",
                  ["licensed_by"],
                  (licensedBy) => licensedBy === LicensingSector.IndustryAndCommerce,
                  [new Value("licensed_by", LICENSING_SECTOR_TYPE, (licensedBy) => licensedBy)],
                ),
              ],
            }),
          ),
          new Term(
            new Rule(1, [ART2_P1_B], 115, "rules/decree/part_2_registered_capital.catala_en", {
              conditions: [
                new Condition(
                  "licensed_by with pattern Planning_and_investment",
                  ["licensed_by"],
                  (licensedBy) => licensedBy === LicensingSector.PlanningAndInvestment,
                  [new Value("licensed_by", LICENSING_SECTOR_TYPE, (licensedBy) => licensedBy)],
                ),
              ],
            }),
          ),
        ],
      }),
      certain: false,
    }),
    new Binding("registration", "registration", obligations.OBLIGATION_TYPE, contractCooperationDutiesRegistration, {
      reads: ["is_between_legal_entities", "signed", "registered", "as_of"],
      term: new Term(new Rule(0, [ART2_P1_A], 120, "rules/decree/part_2_registered_capital.catala_en")),
      certain: false,
    }),
    new Binding("forwarding", "forwarding", obligations.OBLIGATION_TYPE, contractCooperationDutiesForwarding, {
      reads: ["receiver", "is_between_legal_entities", "registered", "forwarded", "as_of"],
      term: new Term(
        new Rule(0, [ART2_P1_B], 130, "rules/decree/part_2_registered_capital.catala_en", { uses: ["receiver"] }),
      ),
      certain: false,
    }),
    new Binding(
      "acknowledgement",
      "acknowledgement",
      obligations.OBLIGATION_TYPE,
      contractCooperationDutiesAcknowledgement,
      {
        reads: ["receiver", "is_between_legal_entities", "forwarded", "acknowledged", "as_of"],
        term: new Term(
          new Rule(0, [ART2_P1_C], 140, "rules/decree/part_2_registered_capital.catala_en", { uses: ["receiver"] }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["receiver", "registration", "forwarding", "acknowledgement"],
  type: CONTRACT_COOPERATION_DUTIES_TYPE,
  doc: "What is to be done with a contract of business cooperation, by whom, and how it stands.",
  places: [ARTICLE_2],
});

const ART3_P1_C = new Place(
  "Article 3",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 2. Business cooperation by contract and determination of registered capital",
    "Article 3. Determination of registered capital",
  ],
  "art3-p1-c",
  "and registered capital of not less than one billion Kip.",
);

const ART3_P1_A = new Place(
  "Article 3",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 2. Business cooperation by contract and determination of registered capital",
    "Article 3. Determination of registered capital",
  ],
  "art3-p1-a",
  "Foreign investors wishing to invest in any general business as set forth in Articles 12 and 17 of the Investment Promotion Law",
);

const ART3_P1_B = new Place(
  "Article 3",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 2. Business cooperation by contract and determination of registered capital",
    "Article 3. Determination of registered capital",
  ],
  "art3-p1-b",
  "shall have the minimum total capital",
);

const ARTICLE_3 = new Place(
  "Article 3",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 2. Business cooperation by contract and determination of registered capital",
    "Article 3. Determination of registered capital",
  ],
  "",
  "",
);

/** The scope `Minimum_capital` described: what it asks for, its rules and their provisions. */
export const MINIMUM_CAPITAL = new Scope("Minimum_capital", {
  function: minimumCapital,
  inputs: [
    new Input("investors", INVESTORS_TYPE, "Who invests."),
    new Input("total_capital", new MoneyIn("LAK", 2), "The total capital.", { parameter: "totalCapital" }),
    new Input("registered_capital", new MoneyIn("LAK", 2), "The registered capital.", {
      parameter: "registeredCapital",
    }),
    new Input("counted", COUNTED_TYPE, "What must not be less than one billion Kip.", {
      required: false,
      reading: new ReadingChoice("Minimum_capital.counted", "Each", [ART3_P1_C]),
    }),
    new Input("mixed", MIXED_TYPE, "Whether the minimum holds where foreign and Lao investors invest together.", {
      required: false,
      reading: new ReadingChoice("Minimum_capital.mixed", "Foreign_investor_takes_part", [ART3_P1_A]),
    }),
  ],
  bindings: [
    new Binding(
      "counted",
      "counted",
      COUNTED_TYPE,
      (given) => given ?? Counted.Each,
      {
        term: new Term(new Rule(0, [ART3_P1_C], 248, "rules/decree/part_2_registered_capital.catala_en")),
        certain: false,
        context: "counted",
        reading: "Minimum_capital.counted",
      },
    ),
    new Binding(
      "mixed",
      "mixed",
      MIXED_TYPE,
      (given) => given ?? Mixed.ForeignInvestorTakesPart,
      {
        term: new Term(new Rule(0, [ART3_P1_A], 251, "rules/decree/part_2_registered_capital.catala_en")),
        certain: false,
        context: "mixed",
        reading: "Minimum_capital.mixed",
      },
    ),
    new Binding(
      "least_capital",
      "least_capital",
      new MoneyIn("LAK", 2),
      (investors, mixed) =>
        investors === Investors.ForeignInvestors ||
        investors === Investors.ForeignAndLaoInvestors && mixed() === Mixed.ForeignInvestorTakesPart
          ? 100_000_000_000n
          : silent("least_capital", "rules/decree/part_2_registered_capital.catala_en:236", "Article 3"),
      {
        reads: ["investors", "mixed"],
        term: new Term(
          new Rule(0, [ART3_P1_A, ART3_P1_C], 255, "rules/decree/part_2_registered_capital.catala_en", {
            conditions: [
              new Condition(
                "investors with pattern Foreign_investors or (investors with pattern Foreign_and_lao_investors and mixed with pattern Foreign_investor_takes_part)",
                ["investors", "mixed"],
                (investors, mixed) =>
                  investors === Investors.ForeignInvestors ||
                  investors === Investors.ForeignAndLaoInvestors && mixed() === Mixed.ForeignInvestorTakesPart,
                [
                  new Value("investors", INVESTORS_TYPE, (investors, mixed) => investors),
                  new Value("mixed", MIXED_TYPE, (investors, mixed) => mixed()),
                ],
              ),
            ],
            uses: ["mixed"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding("suffices", "suffices", BOOLEAN, minimumCapitalSuffices, {
      reads: ["counted", "total_capital", "least_capital", "registered_capital"],
      plain: ["counted"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART3_P1_B, ART3_P1_C], 263, "rules/decree/part_2_registered_capital.catala_en", {
              conditions: [
                new Condition(
                  "counted with pattern Each",
                  ["counted"],
                  (counted) => counted() === Counted.Each,
                  [new Value("counted", COUNTED_TYPE, (counted) => counted())],
                ),
              ],
              uses: ["counted", "least_capital"],
            }),
          ),
          new Term(
            new Rule(1, [ART3_P1_B, ART3_P1_C], 270, "rules/decree/part_2_registered_capital.catala_en", {
              conditions: [
                new Condition(
                  "counted with pattern Together",
                  ["counted"],
                  (counted) => counted() === Counted.Together,
                  [new Value("counted", COUNTED_TYPE, (counted) => counted())],
                ),
              ],
              uses: ["counted", "least_capital"],
            }),
          ),
        ],
      }),
      certain: false,
    }),
  ],
  outputs: ["least_capital", "suffices"],
  type: MINIMUM_CAPITAL_TYPE,
  assertions: [
    new Assertion(
      "A capital cannot be negative.",
      (totalCapital, registeredCapital) => totalCapital >= 0n && registeredCapital >= 0n,
      [ARTICLE_3],
      245,
      "rules/decree/part_2_registered_capital.catala_en",
      {
        reads: ["total_capital", "registered_capital"],
        conditions: [
          new Condition(
            "total_capital >= LAK 0",
            ["total_capital"],
            (totalCapital) => totalCapital >= 0n,
            [new Value("total_capital", new MoneyIn("LAK", 2), (totalCapital) => totalCapital)],
          ),
          new Condition(
            "registered_capital >= LAK 0",
            ["registered_capital"],
            (registeredCapital) => registeredCapital >= 0n,
            [new Value("registered_capital", new MoneyIn("LAK", 2), (registeredCapital) => registeredCapital)],
          ),
        ],
      },
    ),
  ],
  doc: "Whether the capital for a general business is large enough.",
  places: [ARTICLE_3],
});

const ART4_P1_B = new Place(
  "Article 4, first sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 2. Business cooperation by contract and determination of registered capital",
    "Article 4. Registered capital payment",
  ],
  "art4-p1-b",
  "and shall obtain a certification of such capital payment with the Bank of Lao PDR within 10 working days.",
);

const ART4_P4 = new Place(
  "Article 4(3), fifth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 2. Business cooperation by contract and determination of registered capital",
    "Article 4. Registered capital payment",
  ],
  "art4-p4",
  "Each capital payment of the enterprise shall be certified by the Bank of Lao PDR within 10 working days.",
);

const ARTICLE_4 = new Place(
  "Article 4",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 2. Business cooperation by contract and determination of registered capital",
    "Article 4. Registered capital payment",
  ],
  "",
  "",
);

/** The scope `Payment_certification` described: what it asks for, its rules and their provisions. */
export const PAYMENT_CERTIFICATION = new Scope("Payment_certification", {
  function: paymentCertification,
  inputs: [
    new Input("activity", ACTIVITY_TYPE, "What the enterprise invests in."),
    new Input(
      "certificate_received",
      new OptionalOf(DATE),
      "The day on which the enterprise registration certificate was received.",
      { parameter: "certificateReceived" },
    ),
    new Input("paid_on", new OptionalOf(DATE), "The day of the payment.", { parameter: "paidOn" }),
    new Input("certified", new OptionalOf(DATE), "The day on which the Bank of Lao PDR certified the payment."),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
    new Input("ten_days", TEN_DAYS_TYPE, "From when the investor's 10 working days run.", {
      required: false,
      parameter: "tenDays",
      reading: new ReadingChoice("Payment_certification.ten_days", "From_payment", [ART4_P1_B]),
    }),
  ],
  bindings: [
    new Binding(
      "ten_days",
      "ten_days",
      TEN_DAYS_TYPE,
      (given) => given ?? TenDays.FromPayment,
      {
        term: new Term(new Rule(0, [ART4_P1_B], 383, "rules/decree/part_2_registered_capital.catala_en")),
        certain: false,
        context: "tenDays",
        reading: "Payment_certification.ten_days",
      },
    ),
    new Binding("obtaining_from", "obtaining_from", new OptionalOf(DATE), paymentCertificationObtainingFrom, {
      reads: ["ten_days", "paid_on", "certificate_received"],
      plain: ["ten_days"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART4_P1_B], 386, "rules/decree/part_2_registered_capital.catala_en", {
              conditions: [
                new Condition(
                  "ten_days with pattern From_payment",
                  ["ten_days"],
                  (tenDays) => tenDays() === TenDays.FromPayment,
                  [new Value("ten_days", TEN_DAYS_TYPE, (tenDays) => tenDays())],
                ),
              ],
              uses: ["ten_days"],
            }),
          ),
          new Term(
            new Rule(1, [ART4_P1_B], 391, "rules/decree/part_2_registered_capital.catala_en", {
              conditions: [
                new Condition(
                  "ten_days with pattern From_certificate",
                  ["ten_days"],
                  (tenDays) => tenDays() === TenDays.FromCertificate,
                  [new Value("ten_days", TEN_DAYS_TYPE, (tenDays) => tenDays())],
                ),
              ],
              uses: ["ten_days"],
            }),
          ),
        ],
      }),
    }),
    new Binding("obtaining", "obtaining", obligations.OBLIGATION_TYPE, paymentCertificationObtaining, {
      reads: ["activity", "obtaining_from", "certified", "as_of"],
      term: new Term(
        new Rule(0, [ART4_P1_B], 396, "rules/decree/part_2_registered_capital.catala_en", {
          uses: ["obtaining_from"],
          counting: new Counting(
            ["activity", "obtaining_from", "certified", "as_of"],
            (activity, obtainingFrom, certified, asOf) => obligations.standing_(
              new obligations.Norm({
                ...obligations.norm(
                  obligations.Modality.Duty,
                  administration.Actor.Investor,
                  administration.Actor.BankOfLaoPdr,
                ),
                applies: activity === Activity.GeneralBusiness,
                start: obligations.since(obtainingFrom),
                due:
                  obtainingFrom !== null
                    ? new Present(placed(ARTICLE_4_LINE_403, () => laoPdr.LAO_PDR.add(obtainingFrom.value, 10n)))
                    : null,
                done: certified,
              }),
              asOf,
            ),
          ),
        }),
      ),
      certain: false,
    }),
    new Binding("certification", "certification", obligations.OBLIGATION_TYPE, paymentCertificationCertification, {
      reads: ["paid_on", "certified", "as_of"],
      term: new Term(
        new Rule(0, [ART4_P4], 410, "rules/decree/part_2_registered_capital.catala_en", {
          counting: new Counting(["paid_on", "certified", "as_of"], (paidOn, certified, asOf) => obligations.standing_(
            new obligations.Norm({
              ...obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.BankOfLaoPdr,
                administration.Actor.Investor,
              ),
              start: obligations.since(paidOn),
              due:
                paidOn !== null
                  ? new Present(placed(ARTICLE_4_LINE_416, () => laoPdr.LAO_PDR.add(paidOn.value, 10n)))
                  : null,
              done: certified,
            }),
            asOf,
          )),
        }),
      ),
      certain: false,
    }),
  ],
  outputs: ["obtaining", "certification"],
  type: PAYMENT_CERTIFICATION_TYPE,
  doc: "By when a payment of registered capital is to be certified, and what the investor and the Bank of Lao PDR have to do.",
  places: [ARTICLE_4],
  calendars: [laoPdr.LAO_PDR],
});

const ART4_P1_A = new Place(
  "Article 4, first sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 2. Business cooperation by contract and determination of registered capital",
    "Article 4. Registered capital payment",
  ],
  "art4-p1-a",
  "For general investment business, after the investor receives its enterprise registration certificate, the investor shall pay in the registered capital through a commercial bank established in Lao PDR",
);

const ART4_P3_C = new Place(
  "Article 4(3), fourth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 2. Business cooperation by contract and determination of registered capital",
    "Article 4. Registered capital payment",
  ],
  "art4-p3-c",
  "within 90 working days through commercial banks established in Lao PDR",
);

const ART4_P5 = new Place(
  "Article 4(3), sixth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 2. Business cooperation by contract and determination of registered capital",
    "Article 4. Registered capital payment",
  ],
  "art4-p5",
  "The payment of an enterprises registered capital used to invest in general business and concession activities shall be in Lao Kip.",
);

/** The scope `Payment_manner` described: what it asks for, its rules and their provisions. */
export const PAYMENT_MANNER = new Scope("Payment_manner", {
  function: paymentManner,
  inputs: [
    new Input(
      "bank_is_established_in_lao_pdr",
      BOOLEAN,
      "The payment is made through a commercial bank established in Lao PDR.",
      { parameter: "bankIsEstablishedInLaoPdr" },
    ),
    new Input("is_in_kip", BOOLEAN, "The payment is made in Lao Kip.", { parameter: "isInKip" }),
  ],
  bindings: [
    new Binding(
      "is_as_asked",
      "is_as_asked",
      BOOLEAN,
      (bankIsEstablishedInLaoPdr, isInKip) => bankIsEstablishedInLaoPdr && isInKip,
      {
        reads: ["bank_is_established_in_lao_pdr", "is_in_kip"],
        term: new Term(
          new Rule(0, [ART4_P1_A, ART4_P3_C, ART4_P5], 426, "rules/decree/part_2_registered_capital.catala_en"),
        ),
      },
    ),
  ],
  outputs: ["is_as_asked"],
  type: PAYMENT_MANNER_TYPE,
  doc: "Whether registered capital is paid in the way that the Decree asks for.",
  places: [ARTICLE_4],
});

const ART4_1_A = new Place(
  "Article 4(1)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 2. Business cooperation by contract and determination of registered capital",
    "Article 4. Registered capital payment",
  ],
  "art4-1-a",
  "For business in agricultural sector -- the initial payment shall be 40% of the total registered capital",
);

const ART4_2_A = new Place(
  "Article 4(2)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 2. Business cooperation by contract and determination of registered capital",
    "Article 4. Registered capital payment",
  ],
  "art4-2-a",
  "For business in manufacturing and handicraft-industry processing sectors -- the initial payment shall be 60% of the total registered capital",
);

const ART4_3_A = new Place(
  "Article 4(3)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 2. Business cooperation by contract and determination of registered capital",
    "Article 4. Registered capital payment",
  ],
  "art4-3-a",
  "For business in trade and services sectors -- the initial payment shall be 80% of the total registered capital",
);

const ART4_P2 = new Place(
  "Article 4, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 2. Business cooperation by contract and determination of registered capital",
    "Article 4. Registered capital payment",
  ],
  "art4-p2",
  "The payment of registered capital of an enterprise investing in each sector shall comply with the following rates and timeframes:",
);

/** The scope `Capital_shares` described: what it asks for, its rules and their provisions. */
export const CAPITAL_SHARES = new Scope("Capital_shares", {
  function: capitalShares,
  inputs: [
    new Input("sector", SECTOR_TYPE, "The sector of the business."),
    new Input("registered_capital", new MoneyIn("LAK", 2), "The total registered capital.", {
      parameter: "registeredCapital",
    }),
  ],
  bindings: [
    new Binding("initial_share", "initial_share", DECIMAL, capitalSharesInitialShare, {
      reads: ["sector"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART4_1_A], 649, "rules/decree/part_2_registered_capital.catala_en", {
              conditions: [
                new Condition(
                  "sector with pattern Agriculture",
                  ["sector"],
                  (sector) => sector === Sector.Agriculture,
                  [new Value("sector", SECTOR_TYPE, (sector) => sector)],
                ),
              ],
            }),
          ),
          new Term(
            new Rule(1, [ART4_2_A], 671, "rules/decree/part_2_registered_capital.catala_en", {
              conditions: [
                new Condition(
                  "sector with pattern Manufacturing_and_handicraft",
                  ["sector"],
                  (sector) => sector === Sector.ManufacturingAndHandicraft,
                  [new Value("sector", SECTOR_TYPE, (sector) => sector)],
                ),
              ],
            }),
          ),
          new Term(
            new Rule(2, [ART4_3_A], 693, "rules/decree/part_2_registered_capital.catala_en", {
              conditions: [
                new Condition(
                  "sector with pattern Trade_and_services",
                  ["sector"],
                  (sector) => sector === Sector.TradeAndServices,
                  [new Value("sector", SECTOR_TYPE, (sector) => sector)],
                ),
              ],
            }),
          ),
        ],
      }),
      certain: false,
    }),
    new Binding(
      "initial_payment",
      "initial_payment",
      new MoneyIn("LAK", 2),
      (registeredCapital, initialShare) => multiply(registeredCapital, initialShare()),
      {
        reads: ["registered_capital", "initial_share"],
        term: new Term(
          new Rule(0, [ART4_P2], 578, "rules/decree/part_2_registered_capital.catala_en", { uses: ["initial_share"] }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "remainder",
      "remainder",
      new MoneyIn("LAK", 2),
      (registeredCapital, initialPayment_) => registeredCapital - initialPayment_(),
      {
        reads: ["registered_capital", "initial_payment"],
        term: new Term(
          new Rule(0, [ART4_P2], 581, "rules/decree/part_2_registered_capital.catala_en", {
            uses: ["initial_payment"],
          }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["initial_share", "initial_payment", "remainder"],
  type: CAPITAL_SHARES_TYPE,
  assertions: [
    new Assertion(
      "A capital cannot be negative.",
      (registeredCapital) => registeredCapital >= 0n,
      [ARTICLE_4],
      575,
      "rules/decree/part_2_registered_capital.catala_en",
      {
        reads: ["registered_capital"],
        conditions: [
          new Condition(
            "registered_capital >= LAK 0",
            ["registered_capital"],
            (registeredCapital) => registeredCapital >= 0n,
            [new Value("registered_capital", new MoneyIn("LAK", 2), (registeredCapital) => registeredCapital)],
          ),
        ],
      },
    ),
  ],
  doc: "How much registered capital an enterprise in general business pays in first, and how much remains.",
  places: [ARTICLE_4],
});

const ART4_1_B = new Place(
  "Article 4(1)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 2. Business cooperation by contract and determination of registered capital",
    "Article 4. Registered capital payment",
  ],
  "art4-1-b",
  "payable within 90 working days",
);

const ART4_2_B = new Place(
  "Article 4(2)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 2. Business cooperation by contract and determination of registered capital",
    "Article 4. Registered capital payment",
  ],
  "art4-2-b",
  "payable within 90 working days",
);

const ART4_3_B = new Place(
  "Article 4(3)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 2. Business cooperation by contract and determination of registered capital",
    "Article 4. Registered capital payment",
  ],
  "art4-3-b",
  "payable within 90 working days",
);

const ART4_3_C = new Place(
  "Article 4(3)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 2. Business cooperation by contract and determination of registered capital",
    "Article 4. Registered capital payment",
  ],
  "art4-3-c",
  "and the remaining registered capital shall be fully paid within one year after receiving the enterprise registration certificate.",
);

const ART4_2_C = new Place(
  "Article 4(2)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 2. Business cooperation by contract and determination of registered capital",
    "Article 4. Registered capital payment",
  ],
  "art4-2-c",
  "and the remaining registered capital shall be fully paid within one year after receiving the enterprise registration certificate.",
);

const ART4_1_C = new Place(
  "Article 4(1)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 2. Business cooperation by contract and determination of registered capital",
    "Article 4. Registered capital payment",
  ],
  "art4-1-c",
  "and the remaining registered capital shall be fully paid within one year after receiving the enterprise registration certificate.",
);

/** The scope `Capital_periods` described: what it asks for, its rules and their provisions. */
export const CAPITAL_PERIODS = new Scope("Capital_periods", {
  function: capitalPeriods,
  inputs: [
    new Input("sector", SECTOR_TYPE, "The sector of the business."),
    new Input("certificate_received", DATE, "The day on which the enterprise registration certificate was received.", {
      parameter: "certificateReceived",
    }),
    new Input("ninety_days", NINETY_DAYS_TYPE, "From when the 90 working days run.", {
      required: false,
      parameter: "ninetyDays",
      reading: new ReadingChoice("Capital_periods.ninety_days", "After_certificate", [ART4_1_B, ART4_2_B, ART4_3_B]),
    }),
  ],
  bindings: [
    new Binding(
      "ninety_days",
      "ninety_days",
      NINETY_DAYS_TYPE,
      (given) => given ?? NinetyDays.AfterCertificate,
      {
        term: new Term(
          new Rule(0, [ART4_1_B, ART4_2_B, ART4_3_B], 591, "rules/decree/part_2_registered_capital.catala_en"),
        ),
        certain: false,
        context: "ninetyDays",
        reading: "Capital_periods.ninety_days",
      },
    ),
    new Binding("initial_payment_due", "initial_payment_due", new OptionalOf(DATE), capitalPeriodsInitialPaymentDue, {
      reads: ["ninety_days", "sector", "certificate_received"],
      plain: ["ninety_days"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART4_1_B, ART4_2_B, ART4_3_B], 596, "rules/decree/part_2_registered_capital.catala_en", {
              conditions: [
                new Condition(
                  "ninety_days with pattern Beginning_not_said",
                  ["ninety_days"],
                  (ninetyDays) => ninetyDays() === NinetyDays.BeginningNotSaid,
                  [new Value("ninety_days", NINETY_DAYS_TYPE, (ninetyDays) => ninetyDays())],
                ),
                new Condition(
                  "sector with pattern Agriculture or sector with pattern Manufacturing_and_handicraft or sector with pattern Trade_and_services",
                  ["ninety_days", "sector"],
                  (ninetyDays, sector) =>
                    ninetyDays() === NinetyDays.BeginningNotSaid &&
                    (
                      sector === Sector.Agriculture ||
                      sector === Sector.ManufacturingAndHandicraft ||
                      sector === Sector.TradeAndServices
                    ),
                  [new Value("sector", SECTOR_TYPE, (ninetyDays, sector) => sector)],
                ),
              ],
              uses: ["ninety_days"],
            }),
          ),
          new Term(
            new Rule(3, [ART4_3_B], 699, "rules/decree/part_2_registered_capital.catala_en", {
              conditions: [
                new Condition(
                  "sector with pattern Trade_and_services",
                  ["sector"],
                  (sector) => sector === Sector.TradeAndServices,
                  [new Value("sector", SECTOR_TYPE, (sector) => sector)],
                ),
                new Condition(
                  "ninety_days with pattern After_certificate",
                  ["sector", "ninety_days"],
                  (sector, ninetyDays) =>
                    sector === Sector.TradeAndServices && ninetyDays() === NinetyDays.AfterCertificate,
                  [new Value("ninety_days", NINETY_DAYS_TYPE, (sector, ninetyDays) => ninetyDays())],
                ),
              ],
              uses: ["ninety_days"],
              counting: new Counting(["certificate_received"], (certificateReceived) => new Present(
                placed(ARTICLE_4_LINE_702, () => laoPdr.LAO_PDR.add(certificateReceived, 90n)),
              )),
            }),
            {
              exceptions: [
                new Term(
                  new Rule(2, [ART4_2_B], 677, "rules/decree/part_2_registered_capital.catala_en", {
                    conditions: [
                      new Condition(
                        "sector with pattern Manufacturing_and_handicraft",
                        ["sector"],
                        (sector) => sector === Sector.ManufacturingAndHandicraft,
                        [new Value("sector", SECTOR_TYPE, (sector) => sector)],
                      ),
                      new Condition(
                        "ninety_days with pattern After_certificate",
                        ["sector", "ninety_days"],
                        (sector, ninetyDays) =>
                          sector === Sector.ManufacturingAndHandicraft && ninetyDays() === NinetyDays.AfterCertificate,
                        [new Value("ninety_days", NINETY_DAYS_TYPE, (sector, ninetyDays) => ninetyDays())],
                      ),
                    ],
                    uses: ["ninety_days"],
                    counting: new Counting(["certificate_received"], (certificateReceived) => new Present(
                      placed(ARTICLE_4_LINE_680, () => laoPdr.LAO_PDR.add(certificateReceived, 90n)),
                    )),
                  }),
                  {
                    exceptions: [
                      new Term(
                        new Rule(1, [ART4_1_B], 655, "rules/decree/part_2_registered_capital.catala_en", {
                          conditions: [
                            new Condition(
                              "sector with pattern Agriculture",
                              ["sector"],
                              (sector) => sector === Sector.Agriculture,
                              [new Value("sector", SECTOR_TYPE, (sector) => sector)],
                            ),
                            new Condition(
                              "ninety_days with pattern After_certificate",
                              ["sector", "ninety_days"],
                              (sector, ninetyDays) =>
                                sector === Sector.Agriculture && ninetyDays() === NinetyDays.AfterCertificate,
                              [new Value("ninety_days", NINETY_DAYS_TYPE, (sector, ninetyDays) => ninetyDays())],
                            ),
                          ],
                          uses: ["ninety_days"],
                          counting: new Counting(["certificate_received"], (certificateReceived) => new Present(
                            placed(ARTICLE_4_LINE_658, () => laoPdr.LAO_PDR.add(certificateReceived, 90n)),
                          )),
                        }),
                      ),
                    ],
                  },
                ),
              ],
            },
          ),
        ],
      }),
      certain: false,
    }),
    new Binding("remainder_due", "remainder_due", DATE, capitalPeriodsRemainderDue, {
      reads: ["sector", "certificate_received"],
      term: new Term(
        new Rule(2, [ART4_3_C], 705, "rules/decree/part_2_registered_capital.catala_en", {
          conditions: [
            new Condition(
              "sector with pattern Trade_and_services",
              ["sector"],
              (sector) => sector === Sector.TradeAndServices,
              [new Value("sector", SECTOR_TYPE, (sector) => sector)],
            ),
          ],
        }),
        {
          exceptions: [
            new Term(
              new Rule(1, [ART4_2_C], 683, "rules/decree/part_2_registered_capital.catala_en", {
                conditions: [
                  new Condition(
                    "sector with pattern Manufacturing_and_handicraft",
                    ["sector"],
                    (sector) => sector === Sector.ManufacturingAndHandicraft,
                    [new Value("sector", SECTOR_TYPE, (sector) => sector)],
                  ),
                ],
              }),
              {
                exceptions: [
                  new Term(
                    new Rule(0, [ART4_1_C], 661, "rules/decree/part_2_registered_capital.catala_en", {
                      conditions: [
                        new Condition(
                          "sector with pattern Agriculture",
                          ["sector"],
                          (sector) => sector === Sector.Agriculture,
                          [new Value("sector", SECTOR_TYPE, (sector) => sector)],
                        ),
                      ],
                    }),
                  ),
                ],
              },
            ),
          ],
        },
      ),
      certain: false,
    }),
  ],
  outputs: ["initial_payment_due", "remainder_due"],
  type: CAPITAL_PERIODS_TYPE,
  doc: "By when an enterprise in general business pays its registered capital in.",
  places: [ARTICLE_4],
  calendars: [laoPdr.LAO_PDR],
});

/** The scope `Initial_payment` described: what it asks for, its rules and their provisions. */
export const INITIAL_PAYMENT = new Scope("Initial_payment", {
  function: initialPayment,
  inputs: [
    new Input("sector", SECTOR_TYPE, "The sector of the business."),
    new Input("registered_capital", new MoneyIn("LAK", 2), "The total registered capital.", {
      parameter: "registeredCapital",
    }),
    new Input("certificate_received", DATE, "The day on which the enterprise registration certificate was received.", {
      parameter: "certificateReceived",
    }),
    new Input("paid", new MoneyIn("LAK", 2), "What was paid."),
    new Input("paid_on", DATE, "The day of the payment.", { parameter: "paidOn" }),
    new Input("share_read", SHARE_READ_TYPE, "How the share of the initial payment is meant.", {
      required: false,
      parameter: "shareRead",
      reading: new ReadingChoice("Initial_payment.share_read", "At_least", [ART4_1_A, ART4_2_A, ART4_3_A]),
    }),
    new Input("Capital_periods.ninety_days", NINETY_DAYS_TYPE, "From when the 90 working days run.", {
      required: false,
      parameter: "capitalPeriodsNinetyDays",
      reading: new ReadingChoice("Capital_periods.ninety_days", "After_certificate", [ART4_1_B, ART4_2_B, ART4_3_B]),
    }),
  ],
  bindings: [
    new Binding(
      "share_read",
      "share_read",
      SHARE_READ_TYPE,
      (given) => given ?? ShareRead.AtLeast,
      {
        term: new Term(
          new Rule(0, [ART4_1_A, ART4_2_A, ART4_3_A], 607, "rules/decree/part_2_registered_capital.catala_en"),
        ),
        certain: false,
        context: "shareRead",
        reading: "Initial_payment.share_read",
      },
    ),
    new Subscope(
      "shares",
      CAPITAL_SHARES,
      (sector, registeredCapital) => capitalShares({ sector, registeredCapital }),
      {
        inputs: [
          new SubscopeInput(
            "sector",
            (sector) => sector,
            {
              reads: ["sector"],
              term: new Term(new Rule(0, [ART4_P2], 610, "rules/decree/part_2_registered_capital.catala_en")),
            },
          ),
          new SubscopeInput(
            "registered_capital",
            (registeredCapital) => registeredCapital,
            {
              reads: ["registered_capital"],
              parameter: "registeredCapital",
              term: new Term(new Rule(0, [ART4_P2], 613, "rules/decree/part_2_registered_capital.catala_en")),
            },
          ),
        ],
        reads: ["sector", "registered_capital"],
        certain: false,
      },
    ),
    new Subscope(
      "periods",
      CAPITAL_PERIODS,
      (sector, certificateReceived, capitalPeriodsNinetyDays) => capitalPeriods({
        sector,
        certificateReceived,
        ninetyDays: capitalPeriodsNinetyDays,
      }),
      {
        inputs: [
          new SubscopeInput(
            "sector",
            (sector) => sector,
            {
              reads: ["sector"],
              term: new Term(new Rule(0, [ART4_P2], 616, "rules/decree/part_2_registered_capital.catala_en")),
            },
          ),
          new SubscopeInput(
            "certificate_received",
            (certificateReceived) => certificateReceived,
            {
              reads: ["certificate_received"],
              parameter: "certificateReceived",
              term: new Term(new Rule(0, [ART4_P2], 619, "rules/decree/part_2_registered_capital.catala_en")),
            },
          ),
          new SubscopeInput("ninety_days", handedOn, {
            reads: ["Capital_periods.ninety_days"],
            parameter: "ninetyDays",
          }),
        ],
        reads: ["sector", "certificate_received", "Capital_periods.ninety_days"],
        certain: false,
      },
    ),
    new Binding("is_of_the_share", "is_of_the_share", BOOLEAN, initialPaymentIsOfTheShare, {
      reads: ["share_read", "paid", "shares"],
      plain: ["share_read"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART4_1_A, ART4_2_A, ART4_3_A], 624, "rules/decree/part_2_registered_capital.catala_en", {
              conditions: [
                new Condition(
                  "share_read with pattern At_least",
                  ["share_read"],
                  (shareRead) => shareRead() === ShareRead.AtLeast,
                  [new Value("share_read", SHARE_READ_TYPE, (shareRead) => shareRead())],
                ),
              ],
              uses: ["share_read", "shares.initial_payment"],
            }),
          ),
          new Term(
            new Rule(1, [ART4_1_A, ART4_2_A, ART4_3_A], 631, "rules/decree/part_2_registered_capital.catala_en", {
              conditions: [
                new Condition(
                  "share_read with pattern Exactly",
                  ["share_read"],
                  (shareRead) => shareRead() === ShareRead.Exactly,
                  [new Value("share_read", SHARE_READ_TYPE, (shareRead) => shareRead())],
                ),
              ],
              uses: ["share_read", "shares.initial_payment"],
            }),
          ),
        ],
      }),
      certain: false,
    }),
    new Binding(
      "is_in_time",
      "is_in_time",
      BOOLEAN,
      (periods, paidOn) =>
        periods().initialPaymentDue !== null
          ? !obligations.hadPassed(periods().initialPaymentDue, paidOn)
          : silent("is_in_time", "rules/decree/part_2_registered_capital.catala_en:568", "Article 4"),
      {
        reads: ["periods", "paid_on"],
        term: new Term(
          new Rule(0, [ART4_1_B, ART4_2_B, ART4_3_B], 638, "rules/decree/part_2_registered_capital.catala_en", {
            conditions: [
              new Condition(
                "periods.initial_payment_due with pattern Present",
                ["periods"],
                (periods) => periods().initialPaymentDue !== null,
                [
                  new Value("periods.initial_payment_due", new OptionalOf(DATE), (periods) =>
                    periods().initialPaymentDue),
                ],
              ),
            ],
            uses: ["periods.initial_payment_due"],
          }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["is_of_the_share", "is_in_time"],
  type: INITIAL_PAYMENT_TYPE,
  doc: "Whether an initial payment in general business is large enough and in time.",
  places: [ARTICLE_4],
  calendars: [laoPdr.LAO_PDR],
});

const ART4_P3_B = new Place(
  "Article 4(3), fourth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 2. Business cooperation by contract and determination of registered capital",
    "Article 4. Registered capital payment",
  ],
  "art4-p3-b",
  "The investor shall pay the initial registered capital of at least 12% of the total registered capital",
);

const ART4_P3_D = new Place(
  "Article 4(3), fourth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 2. Business cooperation by contract and determination of registered capital",
    "Article 4. Registered capital payment",
  ],
  "art4-p3-d",
  "and the remaining registered capital shall be fully paid within two years after establishing the enterprise.",
);

/** The scope `Concession_initial_payment` described: what it asks for, its rules and their provisions. */
export const CONCESSION_INITIAL_PAYMENT = new Scope("Concession_initial_payment", {
  function: concessionInitialPayment,
  inputs: [
    new Input("registered_capital", new MoneyIn("LAK", 2), "The total registered capital.", {
      parameter: "registeredCapital",
    }),
    new Input("paid", new MoneyIn("LAK", 2), "What was paid."),
  ],
  bindings: [
    new Binding(
      "least_initial_payment",
      "least_initial_payment",
      new MoneyIn("LAK", 2),
      (registeredCapital) => multiply(registeredCapital, DECIMAL_0_12),
      {
        reads: ["registered_capital"],
        term: new Term(new Rule(0, [ART4_P3_B], 834, "rules/decree/part_2_registered_capital.catala_en")),
      },
    ),
    new Binding(
      "remainder",
      "remainder",
      new MoneyIn("LAK", 2),
      (registeredCapital, leastInitialPayment) => registeredCapital - leastInitialPayment,
      {
        reads: ["registered_capital", "least_initial_payment"],
        term: new Term(
          new Rule(0, [ART4_P3_D], 837, "rules/decree/part_2_registered_capital.catala_en", {
            uses: ["least_initial_payment"],
          }),
        ),
      },
    ),
    new Binding(
      "is_enough",
      "is_enough",
      BOOLEAN,
      (paid, leastInitialPayment) => paid >= leastInitialPayment,
      {
        reads: ["paid", "least_initial_payment"],
        term: new Term(
          new Rule(0, [ART4_P3_B], 840, "rules/decree/part_2_registered_capital.catala_en", {
            uses: ["least_initial_payment"],
          }),
        ),
      },
    ),
  ],
  outputs: ["least_initial_payment", "remainder", "is_enough"],
  type: CONCESSION_INITIAL_PAYMENT_TYPE,
  assertions: [
    new Assertion(
      "A capital cannot be negative.",
      (registeredCapital) => registeredCapital >= 0n,
      [ARTICLE_4],
      831,
      "rules/decree/part_2_registered_capital.catala_en",
      {
        reads: ["registered_capital"],
        conditions: [
          new Condition(
            "registered_capital >= LAK 0",
            ["registered_capital"],
            (registeredCapital) => registeredCapital >= 0n,
            [new Value("registered_capital", new MoneyIn("LAK", 2), (registeredCapital) => registeredCapital)],
          ),
        ],
      },
    ),
  ],
  doc: "How much registered capital an enterprise in concession activities pays in first.",
  places: [ARTICLE_4],
});

/** The scope `Concession_capital_periods` described: what it asks for, its rules and their provisions. */
export const CONCESSION_CAPITAL_PERIODS = new Scope("Concession_capital_periods", {
  function: concessionCapitalPeriods,
  inputs: [
    new Input("established", DATE, "The day on which the enterprise was established."),
    new Input("ninety_days_of_concession", NINETY_DAYS_OF_CONCESSION_TYPE, "From when the 90 working days run.", {
      required: false,
      parameter: "ninetyDaysOfConcession",
      reading: new ReadingChoice("Concession_capital_periods.ninety_days_of_concession", "From_establishment", [
        ART4_P3_C,
      ]),
    }),
  ],
  bindings: [
    new Binding(
      "ninety_days_of_concession",
      "ninety_days_of_concession",
      NINETY_DAYS_OF_CONCESSION_TYPE,
      (given) => given ?? NinetyDaysOfConcession.FromEstablishment,
      {
        term: new Term(new Rule(0, [ART4_P3_C], 848, "rules/decree/part_2_registered_capital.catala_en")),
        certain: false,
        context: "ninetyDaysOfConcession",
        reading: "Concession_capital_periods.ninety_days_of_concession",
      },
    ),
    new Binding(
      "initial_payment_due",
      "initial_payment_due",
      new OptionalOf(DATE),
      concessionCapitalPeriodsInitialPaymentDue,
      {
        reads: ["ninety_days_of_concession", "established"],
        plain: ["ninety_days_of_concession"],
        term: new Term(null, {
          exceptions: [
            new Term(
              new Rule(0, [ART4_P3_C], 851, "rules/decree/part_2_registered_capital.catala_en", {
                conditions: [
                  new Condition(
                    "ninety_days_of_concession with pattern From_establishment",
                    ["ninety_days_of_concession"],
                    (ninetyDaysOfConcession) => ninetyDaysOfConcession() === NinetyDaysOfConcession.FromEstablishment,
                    [
                      new Value("ninety_days_of_concession", NINETY_DAYS_OF_CONCESSION_TYPE, (ninetyDaysOfConcession) =>
                        ninetyDaysOfConcession()),
                    ],
                  ),
                ],
                uses: ["ninety_days_of_concession"],
                counting: new Counting(["established"], (established) => new Present(
                  placed(ARTICLE_4_LINE_853, () => laoPdr.LAO_PDR.add(established, 90n)),
                )),
              }),
            ),
            new Term(
              new Rule(1, [ART4_P3_C], 856, "rules/decree/part_2_registered_capital.catala_en", {
                conditions: [
                  new Condition(
                    "ninety_days_of_concession with pattern No_beginning",
                    ["ninety_days_of_concession"],
                    (ninetyDaysOfConcession) => ninetyDaysOfConcession() === NinetyDaysOfConcession.NoBeginning,
                    [
                      new Value("ninety_days_of_concession", NINETY_DAYS_OF_CONCESSION_TYPE, (ninetyDaysOfConcession) =>
                        ninetyDaysOfConcession()),
                    ],
                  ),
                ],
                uses: ["ninety_days_of_concession"],
              }),
            ),
          ],
        }),
      },
    ),
    new Binding(
      "remainder_due",
      "remainder_due",
      DATE,
      (established) => placed(ARTICLE_4_LINE_861, () => add(established, YEARS_2, "down")),
      {
        reads: ["established"],
        term: new Term(new Rule(0, [ART4_P3_D], 861, "rules/decree/part_2_registered_capital.catala_en")),
      },
    ),
  ],
  outputs: ["initial_payment_due", "remainder_due"],
  type: CONCESSION_CAPITAL_PERIODS_TYPE,
  doc: "By when an enterprise in concession activities pays its registered capital in.",
  places: [ARTICLE_4],
  calendars: [laoPdr.LAO_PDR],
});

/** The scope `Capital_plan` described: what it asks for, its rules and their provisions. */
export const CAPITAL_PLAN = new Scope("Capital_plan", {
  function: capitalPlan,
  inputs: [
    new Input("sector", SECTOR_TYPE, "The sector of the business."),
    new Input("registered_capital", new MoneyIn("LAK", 2), "The total registered capital.", {
      parameter: "registeredCapital",
    }),
    new Input("certificate_received", DATE, "The day on which the enterprise registration certificate was received.", {
      parameter: "certificateReceived",
    }),
    new Input("Capital_periods.ninety_days", NINETY_DAYS_TYPE, "From when the 90 working days run.", {
      required: false,
      parameter: "capitalPeriodsNinetyDays",
      reading: new ReadingChoice("Capital_periods.ninety_days", "After_certificate", [ART4_1_B, ART4_2_B, ART4_3_B]),
    }),
  ],
  bindings: [
    new Subscope(
      "shares",
      CAPITAL_SHARES,
      (sector, registeredCapital) => capitalShares({ sector, registeredCapital }),
      {
        inputs: [
          new SubscopeInput(
            "sector",
            (sector) => sector,
            {
              reads: ["sector"],
              term: new Term(new Rule(0, [ART4_P2], 865, "rules/decree/part_2_registered_capital.catala_en")),
            },
          ),
          new SubscopeInput(
            "registered_capital",
            (registeredCapital) => registeredCapital,
            {
              reads: ["registered_capital"],
              parameter: "registeredCapital",
              term: new Term(new Rule(0, [ART4_P2], 868, "rules/decree/part_2_registered_capital.catala_en")),
            },
          ),
        ],
        reads: ["sector", "registered_capital"],
        certain: false,
      },
    ),
    new Subscope(
      "periods",
      CAPITAL_PERIODS,
      (sector, certificateReceived, capitalPeriodsNinetyDays) => capitalPeriods({
        sector,
        certificateReceived,
        ninetyDays: capitalPeriodsNinetyDays,
      }),
      {
        inputs: [
          new SubscopeInput(
            "sector",
            (sector) => sector,
            {
              reads: ["sector"],
              term: new Term(new Rule(0, [ART4_P2], 871, "rules/decree/part_2_registered_capital.catala_en")),
            },
          ),
          new SubscopeInput(
            "certificate_received",
            (certificateReceived) => certificateReceived,
            {
              reads: ["certificate_received"],
              parameter: "certificateReceived",
              term: new Term(new Rule(0, [ART4_P2], 874, "rules/decree/part_2_registered_capital.catala_en")),
            },
          ),
          new SubscopeInput("ninety_days", handedOn, {
            reads: ["Capital_periods.ninety_days"],
            parameter: "ninetyDays",
          }),
        ],
        reads: ["sector", "certificate_received", "Capital_periods.ninety_days"],
        certain: false,
      },
    ),
    new Binding(
      "initial_payment",
      "initial_payment",
      new MoneyIn("LAK", 2),
      (shares) => shares().initialPayment,
      {
        reads: ["shares"],
        term: new Term(
          new Rule(0, [ART4_P2], 877, "rules/decree/part_2_registered_capital.catala_en", {
            uses: ["shares.initial_payment"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "initial_payment_due",
      "initial_payment_due",
      new OptionalOf(DATE),
      (periods) => periods().initialPaymentDue,
      {
        reads: ["periods"],
        term: new Term(
          new Rule(0, [ART4_P2], 880, "rules/decree/part_2_registered_capital.catala_en", {
            uses: ["periods.initial_payment_due"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "remainder",
      "remainder",
      new MoneyIn("LAK", 2),
      (shares) => shares().remainder,
      {
        reads: ["shares"],
        term: new Term(
          new Rule(0, [ART4_P2], 883, "rules/decree/part_2_registered_capital.catala_en", {
            uses: ["shares.remainder"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "remainder_due",
      "remainder_due",
      DATE,
      (periods) => periods().remainderDue,
      {
        reads: ["periods"],
        term: new Term(
          new Rule(0, [ART4_P2], 886, "rules/decree/part_2_registered_capital.catala_en", {
            uses: ["periods.remainder_due"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "certified_by",
      "certified_by",
      administration.ACTOR_TYPE,
      () => administration.Actor.BankOfLaoPdr,
      { term: new Term(new Rule(0, [ART4_P4], 889, "rules/decree/part_2_registered_capital.catala_en")) },
    ),
  ],
  outputs: ["initial_payment", "initial_payment_due", "remainder", "remainder_due", "certified_by"],
  type: CAPITAL_PLAN_TYPE,
  doc: "How much registered capital an enterprise in general business pays, by which day, and who certifies it.",
  places: [ARTICLE_4],
  calendars: [laoPdr.LAO_PDR],
});

const ART4_3_D = new Place(
  "Article 4(3), second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 2. Business cooperation by contract and determination of registered capital",
    "Article 4. Registered capital payment",
  ],
  "art4-3-d",
  "For business in commercial banks or financial institutions, it shall comply with the regulations of the financial institution or the Bank of Lao PDR.",
);

/** The scope `Capital_duties` described: what it asks for, its rules and their provisions. */
export const CAPITAL_DUTIES = new Scope("Capital_duties", {
  function: capitalDuties,
  inputs: [
    new Input("sector", SECTOR_TYPE, "The sector of the business."),
    new Input(
      "certificate_received",
      new OptionalOf(DATE),
      "The day on which the enterprise registration certificate was received.",
      { parameter: "certificateReceived" },
    ),
    new Input("initial_paid", new OptionalOf(DATE), "The day from which the whole initial payment had been made.", {
      parameter: "initialPaid",
    }),
    new Input("fully_paid", new OptionalOf(DATE), "The day from which all the registered capital had been paid.", {
      parameter: "fullyPaid",
    }),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
    new Input("Capital_periods.ninety_days", NINETY_DAYS_TYPE, "From when the 90 working days run.", {
      required: false,
      parameter: "capitalPeriodsNinetyDays",
      reading: new ReadingChoice("Capital_periods.ninety_days", "After_certificate", [ART4_1_B, ART4_2_B, ART4_3_B]),
    }),
  ],
  bindings: [
    new Binding("initial_in_sector", "initial_in_sector", obligations.OBLIGATION_TYPE, capitalDutiesInitialInSector, {
      reads: ["certificate_received", "sector", "initial_paid", "as_of", "Capital_periods.ninety_days"],
      term: new Term(
        new Rule(0, [ART4_P2], 910, "rules/decree/part_2_registered_capital.catala_en", {
          uses: ["Capital_periods.ninety_days"],
          counting: new Counting(
            ["certificate_received", "sector", "Capital_periods.ninety_days", "initial_paid", "as_of"],
            (certificateReceived, sector, capitalPeriodsNinetyDays, initialPaid, asOf) => obligations.standing_(
              new obligations.Norm({
                ...obligations.norm(
                  obligations.Modality.Duty,
                  administration.Actor.Investor,
                  administration.Actor.NotNamed,
                ),
                start: obligations.since(certificateReceived),
                due:
                  certificateReceived !== null
                    ? capitalPeriods({
                      sector,
                      certificateReceived: certificateReceived.value,
                      ninetyDays: capitalPeriodsNinetyDays,
                    }).initialPaymentDue
                    : null,
                done: initialPaid,
              }),
              asOf,
            ),
          ),
          asks: [
            new Asked(
              CAPITAL_PERIODS,
              (certificateReceived, sector, capitalPeriodsNinetyDays) =>
                certificateReceived !== null
                  ? new Present([sector, certificateReceived.value, capitalPeriodsNinetyDays])
                  : null,
              {
                inputs: ["sector", "certificateReceived", "ninetyDays"],
                outputs: ["initial_payment_due"],
                reads: ["certificate_received", "sector", "Capital_periods.ninety_days"],
              },
            ),
          ],
        }),
      ),
      certain: false,
    }),
    new Binding(
      "remainder_in_sector",
      "remainder_in_sector",
      obligations.OBLIGATION_TYPE,
      capitalDutiesRemainderInSector,
      {
        reads: ["certificate_received", "sector", "fully_paid", "as_of", "Capital_periods.ninety_days"],
        term: new Term(
          new Rule(0, [ART4_P2], 952, "rules/decree/part_2_registered_capital.catala_en", {
            uses: ["Capital_periods.ninety_days"],
            counting: new Counting(
              ["certificate_received", "sector", "Capital_periods.ninety_days", "fully_paid", "as_of"],
              (certificateReceived, sector, capitalPeriodsNinetyDays, fullyPaid, asOf) => obligations.standing_(
                new obligations.Norm({
                  ...obligations.norm(
                    obligations.Modality.Duty,
                    administration.Actor.Investor,
                    administration.Actor.NotNamed,
                  ),
                  start: obligations.since(certificateReceived),
                  due:
                    certificateReceived !== null
                      ? new Present(
                        capitalPeriods({
                          sector,
                          certificateReceived: certificateReceived.value,
                          ninetyDays: capitalPeriodsNinetyDays,
                        }).remainderDue,
                      )
                      : null,
                  done: fullyPaid,
                }),
                asOf,
              ),
            ),
            asks: [
              new Asked(
                CAPITAL_PERIODS,
                (certificateReceived, sector, capitalPeriodsNinetyDays) =>
                  certificateReceived !== null
                    ? new Present([sector, certificateReceived.value, capitalPeriodsNinetyDays])
                    : null,
                {
                  inputs: ["sector", "certificateReceived", "ninetyDays"],
                  outputs: ["remainder_due"],
                  reads: ["certificate_received", "sector", "Capital_periods.ninety_days"],
                },
              ),
            ],
          }),
        ),
        certain: false,
      },
    ),
    new Binding("payment", "payment", obligations.OBLIGATION_TYPE, capitalDutiesPayment, {
      reads: ["certificate_received", "fully_paid", "as_of"],
      term: new Term(new Rule(0, [ART4_P1_A, ART4_P5], 901, "rules/decree/part_2_registered_capital.catala_en")),
      certain: false,
    }),
    new Binding("initial_payment", "initial_payment", obligations.OBLIGATION_TYPE, capitalDutiesInitialPayment, {
      reads: ["sector", "initial_in_sector", "as_of"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(2, [ART4_3_B], 937, "rules/decree/part_2_registered_capital.catala_en", {
              conditions: [
                new Condition(
                  "sector with pattern Trade_and_services",
                  ["sector"],
                  (sector) => sector === Sector.TradeAndServices,
                  [new Value("sector", SECTOR_TYPE, (sector) => sector)],
                ),
              ],
              uses: ["initial_in_sector"],
            }),
            {
              exceptions: [
                new Term(
                  new Rule(1, [ART4_2_B], 932, "rules/decree/part_2_registered_capital.catala_en", {
                    conditions: [
                      new Condition(
                        "sector with pattern Manufacturing_and_handicraft",
                        ["sector"],
                        (sector) => sector === Sector.ManufacturingAndHandicraft,
                        [new Value("sector", SECTOR_TYPE, (sector) => sector)],
                      ),
                    ],
                    uses: ["initial_in_sector"],
                  }),
                  {
                    exceptions: [
                      new Term(
                        new Rule(0, [ART4_1_B], 927, "rules/decree/part_2_registered_capital.catala_en", {
                          conditions: [
                            new Condition(
                              "sector with pattern Agriculture",
                              ["sector"],
                              (sector) => sector === Sector.Agriculture,
                              [new Value("sector", SECTOR_TYPE, (sector) => sector)],
                            ),
                          ],
                          uses: ["initial_in_sector"],
                        }),
                      ),
                    ],
                  },
                ),
              ],
            },
          ),
          new Term(
            new Rule(3, [ART4_3_D], 942, "rules/decree/part_2_registered_capital.catala_en", {
              conditions: [
                new Condition(
                  "sector with pattern Banking_and_finance",
                  ["sector"],
                  (sector) => sector === Sector.BankingAndFinance,
                  [new Value("sector", SECTOR_TYPE, (sector) => sector)],
                ),
              ],
            }),
          ),
        ],
      }),
      certain: false,
    }),
    new Binding("remainder", "remainder", obligations.OBLIGATION_TYPE, capitalDutiesRemainder, {
      reads: ["sector", "remainder_in_sector", "as_of"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(2, [ART4_3_C], 979, "rules/decree/part_2_registered_capital.catala_en", {
              conditions: [
                new Condition(
                  "sector with pattern Trade_and_services",
                  ["sector"],
                  (sector) => sector === Sector.TradeAndServices,
                  [new Value("sector", SECTOR_TYPE, (sector) => sector)],
                ),
              ],
              uses: ["remainder_in_sector"],
            }),
            {
              exceptions: [
                new Term(
                  new Rule(1, [ART4_2_C], 974, "rules/decree/part_2_registered_capital.catala_en", {
                    conditions: [
                      new Condition(
                        "sector with pattern Manufacturing_and_handicraft",
                        ["sector"],
                        (sector) => sector === Sector.ManufacturingAndHandicraft,
                        [new Value("sector", SECTOR_TYPE, (sector) => sector)],
                      ),
                    ],
                    uses: ["remainder_in_sector"],
                  }),
                  {
                    exceptions: [
                      new Term(
                        new Rule(0, [ART4_1_C], 969, "rules/decree/part_2_registered_capital.catala_en", {
                          conditions: [
                            new Condition(
                              "sector with pattern Agriculture",
                              ["sector"],
                              (sector) => sector === Sector.Agriculture,
                              [new Value("sector", SECTOR_TYPE, (sector) => sector)],
                            ),
                          ],
                          uses: ["remainder_in_sector"],
                        }),
                      ),
                    ],
                  },
                ),
              ],
            },
          ),
          new Term(
            new Rule(3, [ART4_3_D], 984, "rules/decree/part_2_registered_capital.catala_en", {
              conditions: [
                new Condition(
                  "sector with pattern Banking_and_finance",
                  ["sector"],
                  (sector) => sector === Sector.BankingAndFinance,
                  [new Value("sector", SECTOR_TYPE, (sector) => sector)],
                ),
              ],
            }),
          ),
        ],
      }),
      certain: false,
    }),
  ],
  outputs: ["payment", "initial_payment", "remainder"],
  type: CAPITAL_DUTIES_TYPE,
  assertions: [
    new Assertion(
      "All the registered capital cannot be paid before the initial payment is made.",
      capitalDutiesAssertion1,
      [ARTICLE_4],
      894,
      "rules/decree/part_2_registered_capital.catala_en",
      {
        reads: ["fully_paid", "initial_paid"],
        conditions: [
          new Condition(
            "match fully_paid with pattern -- Absent: true -- Present content all_paid: Obligations.had_happened of initial_paid, all_paid",
            ["fully_paid", "initial_paid"],
            (fullyPaid, initialPaid) =>
              fullyPaid === null ? true : obligations.hadHappened(initialPaid, fullyPaid.value),
            [
              new Value("fully_paid", new OptionalOf(DATE), (fullyPaid, initialPaid) => fullyPaid),
              new Value("initial_paid", new OptionalOf(DATE), (fullyPaid, initialPaid) => initialPaid),
            ],
          ),
        ],
      },
    ),
  ],
  doc: "What an enterprise in general business has to pay in as registered capital, by when, and how it stands.",
  places: [ARTICLE_4],
  calendars: [laoPdr.LAO_PDR],
});

/** The scope `Concession_capital_duties` described: what it asks for, its rules and their provisions. */
export const CONCESSION_CAPITAL_DUTIES = new Scope("Concession_capital_duties", {
  function: concessionCapitalDuties,
  inputs: [
    new Input("established", new OptionalOf(DATE), "The day on which the enterprise was established."),
    new Input("initial_paid", new OptionalOf(DATE), "The day from which the whole initial payment had been made.", {
      parameter: "initialPaid",
    }),
    new Input("fully_paid", new OptionalOf(DATE), "The day from which all the registered capital had been paid.", {
      parameter: "fullyPaid",
    }),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
    new Input(
      "Concession_capital_periods.ninety_days_of_concession",
      NINETY_DAYS_OF_CONCESSION_TYPE,
      "From when the 90 working days run.",
      {
        required: false,
        parameter: "concessionCapitalPeriodsNinetyDaysOfConcession",
        reading: new ReadingChoice("Concession_capital_periods.ninety_days_of_concession", "From_establishment", [
          ART4_P3_C,
        ]),
      },
    ),
  ],
  bindings: [
    new Binding(
      "initial_payment",
      "initial_payment",
      obligations.OBLIGATION_TYPE,
      concessionCapitalDutiesInitialPayment,
      {
        reads: ["established", "initial_paid", "as_of", "Concession_capital_periods.ninety_days_of_concession"],
        term: new Term(
          new Rule(0, [ART4_P3_B, ART4_P3_C, ART4_P5], 1004, "rules/decree/part_2_registered_capital.catala_en", {
            uses: ["Concession_capital_periods.ninety_days_of_concession"],
            counting: new Counting(
              ["established", "Concession_capital_periods.ninety_days_of_concession", "initial_paid", "as_of"],
              (established, concessionCapitalPeriodsNinetyDaysOfConcession, initialPaid, asOf) => obligations.standing_(
                new obligations.Norm({
                  ...obligations.norm(
                    obligations.Modality.Duty,
                    administration.Actor.Investor,
                    administration.Actor.NotNamed,
                  ),
                  start: obligations.since(established),
                  due:
                    established !== null
                      ? concessionCapitalPeriods({
                        established: established.value,
                        ninetyDaysOfConcession: concessionCapitalPeriodsNinetyDaysOfConcession,
                      }).initialPaymentDue
                      : null,
                  done: initialPaid,
                }),
                asOf,
              ),
            ),
            asks: [
              new Asked(
                CONCESSION_CAPITAL_PERIODS,
                (established, concessionCapitalPeriodsNinetyDaysOfConcession) =>
                  established !== null
                    ? new Present([established.value, concessionCapitalPeriodsNinetyDaysOfConcession])
                    : null,
                {
                  inputs: ["established", "ninetyDaysOfConcession"],
                  outputs: ["initial_payment_due"],
                  reads: ["established", "Concession_capital_periods.ninety_days_of_concession"],
                },
              ),
            ],
          }),
        ),
        certain: false,
      },
    ),
    new Binding("remainder", "remainder", obligations.OBLIGATION_TYPE, concessionCapitalDutiesRemainder, {
      reads: ["established", "fully_paid", "as_of", "Concession_capital_periods.ninety_days_of_concession"],
      term: new Term(
        new Rule(0, [ART4_P3_D], 1020, "rules/decree/part_2_registered_capital.catala_en", {
          uses: ["Concession_capital_periods.ninety_days_of_concession"],
          counting: new Counting(
            ["established", "Concession_capital_periods.ninety_days_of_concession", "fully_paid", "as_of"],
            (established, concessionCapitalPeriodsNinetyDaysOfConcession, fullyPaid, asOf) => obligations.standing_(
              new obligations.Norm({
                ...obligations.norm(
                  obligations.Modality.Duty,
                  administration.Actor.Investor,
                  administration.Actor.NotNamed,
                ),
                start: obligations.since(established),
                due:
                  established !== null
                    ? new Present(
                      concessionCapitalPeriods({
                        established: established.value,
                        ninetyDaysOfConcession: concessionCapitalPeriodsNinetyDaysOfConcession,
                      }).remainderDue,
                    )
                    : null,
                done: fullyPaid,
              }),
              asOf,
            ),
          ),
          asks: [
            new Asked(
              CONCESSION_CAPITAL_PERIODS,
              (established, concessionCapitalPeriodsNinetyDaysOfConcession) =>
                established !== null
                  ? new Present([established.value, concessionCapitalPeriodsNinetyDaysOfConcession])
                  : null,
              {
                inputs: ["established", "ninetyDaysOfConcession"],
                outputs: ["remainder_due"],
                reads: ["established", "Concession_capital_periods.ninety_days_of_concession"],
              },
            ),
          ],
        }),
      ),
      certain: false,
    }),
  ],
  outputs: ["initial_payment", "remainder"],
  type: CONCESSION_CAPITAL_DUTIES_TYPE,
  assertions: [
    new Assertion(
      "All the registered capital cannot be paid before the initial payment is made.",
      concessionCapitalDutiesAssertion1,
      [ARTICLE_4],
      996,
      "rules/decree/part_2_registered_capital.catala_en",
      {
        reads: ["fully_paid", "initial_paid"],
        conditions: [
          new Condition(
            "match fully_paid with pattern -- Absent: true -- Present content all_paid: Obligations.had_happened of initial_paid, all_paid",
            ["fully_paid", "initial_paid"],
            (fullyPaid, initialPaid) =>
              fullyPaid === null ? true : obligations.hadHappened(initialPaid, fullyPaid.value),
            [
              new Value("fully_paid", new OptionalOf(DATE), (fullyPaid, initialPaid) => fullyPaid),
              new Value("initial_paid", new OptionalOf(DATE), (fullyPaid, initialPaid) => initialPaid),
            ],
          ),
        ],
      },
    ),
  ],
  doc: "What an enterprise in concession activities has to pay in as registered capital, by when, and how it stands.",
  places: [ARTICLE_4],
  calendars: [laoPdr.LAO_PDR],
});
