/**
 * Compiled from rules/decree/part_7_representative_office.catala_en: change the rules there, and compile again.
 *
 * @example
 * import { Machinery, REPRESENTATIVE_OFFICE_TARIFF, representativeOfficeTariff } from
 *   "./part_7_representative_office.js";
 * import { decide } from "../runtime/reasons.js";
 * const facts = { signedMou: true, equipment: new Machinery(true), stipulatedInMou: true };
 * const { hasIncentive } = representativeOfficeTariff(facts);
 * // the same with its reasons; without a value it says why, where the function throws
 * const answer = JSON.stringify(decide(REPRESENTATIVE_OFFICE_TARIFF, facts).asJson());
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
import * as dateEn from "../stdlib/date_en.js";
import { Place } from "../runtime/answers.js";
import { Duration, add, subtract } from "../runtime/dates.js";
import { Applied, impossible, known, only, placed, require, spot } from "../runtime/evaluation.js";
import { Silent } from "../runtime/failures.js";
import { checkFacts } from "../runtime/given.js";
import { asChosen, handedOn, notice } from "../runtime/readings.js";
import {
  BOOLEAN,
  Case,
  DATE,
  Enumeration,
  Field,
  INTEGER,
  ListOf,
  Named,
  OptionalOf,
  Present,
  Structure,
} from "../runtime/schema.js";
import {
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
  named,
  naming,
  reading,
} from "../runtime/scopes.js";

/** @typedef {import("../runtime/failures.js").Conflict} Conflict */
/** @typedef {import("../runtime/dates.js").Day} Day */
/** @typedef {import("../runtime/failures.js").EvaluationError} EvaluationError */
/** @typedef {import("../runtime/failures.js").Refused} Refused */

const ARTICLE_27_LINE_248 = spot("rules/decree/part_7_representative_office.catala_en:248", "Article 27");
const ARTICLE_28_LINE_507 = spot("rules/decree/part_7_representative_office.catala_en:507", "Article 28");
const ARTICLE_28_LINE_510 = spot("rules/decree/part_7_representative_office.catala_en:510", "Article 28");
const ARTICLE_28_LINE_513 = spot("rules/decree/part_7_representative_office.catala_en:513", "Article 28");
const ARTICLE_28_LINE_520 = spot("rules/decree/part_7_representative_office.catala_en:520", "Article 28");
const ARTICLE_28_LINE_545 = spot("rules/decree/part_7_representative_office.catala_en:545", "Article 28");
const ARTICLE_28_LINE_560 = spot("rules/decree/part_7_representative_office.catala_en:560", "Article 28");
const ARTICLE_28_LINE_569 = spot("rules/decree/part_7_representative_office.catala_en:569", "Article 28");
const ARTICLE_28_LINE_570 = spot("rules/decree/part_7_representative_office.catala_en:570", "Article 28");
const ARTICLE_28_LINE_583 = spot("rules/decree/part_7_representative_office.catala_en:583", "Article 28");
const ARTICLE_28_LINE_633 = spot("rules/decree/part_7_representative_office.catala_en:633", "Article 28");
const ARTICLE_28_LINE_634 = spot("rules/decree/part_7_representative_office.catala_en:634", "Article 28");
const ARTICLE_28_LINE_846 = spot("rules/decree/part_7_representative_office.catala_en:846", "Article 28");
const ARTICLE_28_LINE_860 = spot("rules/decree/part_7_representative_office.catala_en:860", "Article 28");
const ARTICLE_30_LINE_1232 = spot("rules/decree/part_7_representative_office.catala_en:1232", "Article 30");
const DAYS_1 = new Duration({ days: 1n });
const YEARS_1 = new Duration({ years: 1n });
const YEARS_3 = new Duration({ years: 3n });
const YEARS_4 = new Duration({ years: 4n });

/**
 * What the registration certificate of a Representative Office must include.
 *
 * @enum {Named}
 */
export const CertificateNumber = Object.freeze({
  /** The enterprise identification code. */
  EnterpriseIdentificationCode: new Named("Enterprise_identification_code"),
  /** The taxpayer identification number. */
  TaxpayerIdentificationNumber: new Named("Taxpayer_identification_number"),
});

/**
 * From when the seven working days for the seal run.
 *
 * @enum {Named}
 */
export const SealPeriod = Object.freeze({
  /** From the permission to carve the seal: the sector cannot act before it has it. */
  FromPermission: new Named("From_permission"),
  /**
   * From the registration certificate: it is the one event that the sentence begins with, "After issuing the
   * registration certificate".
   */
  FromCertificate: new Named("From_certificate"),
});

/**
 * Who monitors the activities of the investor.
 *
 * @enum {Named}
 */
export const MonitoredBy = Object.freeze({
  /**
   * The public security sector: "to carve the company seal … and monitor the activities" stands after "to the public
   * security sector".
   */
  PublicSecurity: new Named("Public_security"),
  /**
   * The planning and investment sector: "shall issue permission … and monitor the activities" has this sector as its
   * subject.
   */
  PlanningAndInvestment: new Named("Planning_and_investment"),
});

/** There is no such MOU or agreement. */
export const NoMou = Object.freeze(new Named("No_mou"));

/** There is one: the last day on which it is valid. */
export class ValidUntil {
  /** @param {Day} content */
  constructor(content) {
    this.content = content;
  }
}

/**
 * Whether the parent company has an MOU or agreement signed with the government to explore and collect specific data
 * for a project.
 *
 * @typedef {typeof NoMou | ValidUntil} Mou
 */

/**
 * How long a Representative Office of a listed parent company may stay.
 *
 * @enum {Named}
 */
export const ListedParentTotal = Object.freeze({
  /**
   * Four years: the three extensions are three more years, after the first year or after the term as it stood when the
   * Decree came into force.
   */
  FourYears: new Named("Four_years"),
  /** Three years: the Article lets the term be extended once more, and not longer. */
  ThreeYears: new Named("Three_years"),
});

/**
 * Whether extensions from before the Decree count among the three of a listed parent company.
 *
 * @enum {Named}
 */
export const CountedExtensions = Object.freeze({
  /** They do not count: "three times from the date this Decree comes into force". */
  SinceTheDecree: new Named("Since_the_decree"),
  /** They count: the day is only the one from which the sentence has effect. */
  AllExtensions: new Named("All_extensions"),
});

/**
 * Which limit holds for a parent company that is listed and has an MOU or agreement that runs beyond three years.
 *
 * @enum {Named}
 */
export const TwoLimits = Object.freeze({
  /** Neither yields to the other: the text gives two answers. */
  NotRanked: new Named("Not_ranked"),
  /** The later one: each of them is there to give more than the ordinary term. */
  TheLaterOne: new Named("The_later_one"),
});

/**
 * What the office does as its rights, and what as its duties.
 *
 * @enum {Named}
 */
export const ScopeOfOffice = Object.freeze({
  /**
   * Collecting data is a right; serving as the focal point and monitoring the MOU, which the government relies on, are
   * duties.
   */
  RightAndDuties: new Named("Right_and_duties"),
  /** All three are rights: the Article says how far the activities of the office may go, and not what it must do. */
  RightsOnly: new Named("Rights_only"),
});

/** A machine; whether it is for a specific purpose. */
export class Machinery {
  /** @param {boolean} content */
  constructor(content) {
    this.content = content;
  }
}

/** A vehicle; whether it is for a specific purpose. */
export class Vehicle {
  /** @param {boolean} content */
  constructor(content) {
    this.content = content;
  }
}

/** Anything else. */
export const OtherGoods = Object.freeze(new Named("Other_goods"));

/**
 * What is imported.
 *
 * @typedef {Machinery | Vehicle | typeof OtherGoods} Equipment
 */

/**
 * What "for specific purposes" is said of.
 *
 * @enum {Named}
 */
export const SpecificPurposes = Object.freeze({
  /** Of the vehicles only: the words stand behind them. */
  Vehicles: new Named("Vehicles"),
  /** Of the machineries and the vehicles. */
  MachineriesAndVehicles: new Named("Machineries_and_vehicles"),
});

/** Collecting data or conducting a feasibility study for investment. */
export const DataCollection = Object.freeze(new Named("Data_collection"));

/** Serving as the focal point, communicating and coordinating with the parent company. */
export const Coordination = Object.freeze(new Named("Coordination"));

/** Monitoring the implementation of the MOU or agreement. */
export const MouMonitoring = Object.freeze(new Named("Mou_monitoring"));

/** Business or commercial activities; whether they are approved. */
export class Business {
  /** @param {boolean} content */
  constructor(content) {
    this.content = content;
  }
}

/** Generating income. */
export const Income = Object.freeze(new Named("Income"));

/** Issuing receipts or invoices for revenues or incomes. */
export const ReceiptsOrInvoices = Object.freeze(new Named("Receipts_or_invoices"));

/** Assessing itself as unable to reimburse its liabilities in a timely manner, and declaring itself bankrupt. */
export const DeclarationOfBankruptcy = Object.freeze(new Named("Declaration_of_bankruptcy"));

/** Anything else. */
export const OtherActivity = Object.freeze(new Named("Other_activity"));

/**
 * What the office is about to do.
 *
 * @typedef {typeof DataCollection | typeof Coordination | typeof MouMonitoring | Business | typeof Income | typeof
 *   ReceiptsOrInvoices | typeof DeclarationOfBankruptcy | typeof OtherActivity} OfficeActivity
 */

/** May a legal entity have a Representative Office, and who issues its registration certificate? */
export class RepresentativeOfficeRegistration {
  /**
   * @param {{ mayEstablish: boolean, mustEstablish: boolean, issuedBy: administration.Actor, issuedAt:
   *   administration.Level, goesToCommittee: boolean }} fields
   */
  constructor({ mayEstablish, mustEstablish, issuedBy, issuedAt, goesToCommittee }) {
    /** The legal entity may have a Representative Office. */
    this.mayEstablish = mayEstablish;
    /** The legal entity must establish a Representative Office. */
    this.mustEstablish = mustEstablish;
    /** Who considers an application for the registration certificate, and issues it. */
    this.issuedBy = issuedBy;
    /** At which level that sector does so. */
    this.issuedAt = issuedAt;
    /** The application goes through a meeting with the Committee for Investment Promotion. */
    this.goesToCommittee = goesToCommittee;
  }
}

/** Does the registration certificate of a Representative Office include what it must? */
export class RepresentativeOfficeCertificate {
  /** @param {{ missing: Array<CertificateNumber>, isComplete: boolean }} fields */
  constructor({ missing, isComplete }) {
    /** What is missing. */
    this.missing = missing;
    /** Nothing is missing. */
    this.isComplete = isComplete;
  }
}

/** What Article 27 asks about the registration of a Representative Office, and how it stands. */
export class RepresentativeOfficeDuties {
  /**
   * @param {{ establishment: obligations.Obligation, enterpriseCode: obligations.Obligation, taxpayerNumber:
   *   obligations.Obligation, sealPermission: obligations.Obligation, seal: obligations.Obligation, monitoring:
   *   obligations.Obligation }} fields
   */
  constructor({ establishment, enterpriseCode, taxpayerNumber, sealPermission, seal, monitoring }) {
    /** To establish a Representative Office as the focal point for government agencies. */
    this.establishment = establishment;
    /** To obtain the enterprise identification code from the industry and commerce sector. */
    this.enterpriseCode = enterpriseCode;
    /** To obtain the taxpayer identification number from the financial sector. */
    this.taxpayerNumber = taxpayerNumber;
    /**
     * To issue the permission to carve the company seal, and send the copies of the certificate and of the other
     * relevant documents.
     */
    this.sealPermission = sealPermission;
    /** To carve the company seal. */
    this.seal = seal;
    /** To monitor the activities of the investor. */
    this.monitoring = monitoring;
  }
}

/** How a term that began before the Decree came into force stood on that day. */
export class EarlierTerm {
  /** @param {{ extensions: bigint, end: Day }} fields */
  constructor({ extensions, end }) {
    /** How many of the extensions had been granted before that day. */
    this.extensions = extensions;
    /** The end of the term, with these extensions. */
    this.end = end;
  }
}

/** May the term of a Representative Office be extended once more, up to the day that is asked for? */
export class RepresentativeOfficeExtension {
  /**
   * @param {{ firstTermEnd: Day, extensionsAllowed: bigint, endByExtensions: Day, hasTotalOfListedParent: boolean,
   *   mayExtend: boolean }} fields
   */
  constructor({ firstTermEnd, extensionsAllowed, endByExtensions, hasTotalOfListedParent, mayExtend }) {
    /** The end of the term before any extension. */
    this.firstTermEnd = firstTermEnd;
    /** How many extensions the office may have, apart from an MOU. */
    this.extensionsAllowed = extensionsAllowed;
    /** The latest end that the extensions allow, apart from an MOU. */
    this.endByExtensions = endByExtensions;
    /** The office has the four years of a listed parent company, instead of three. */
    this.hasTotalOfListedParent = hasTotalOfListedParent;
    /** One more extension, up to the end that is asked for, is within Article 28. */
    this.mayExtend = mayExtend;
  }
}

/** How long may a Representative Office stay, and may its term be extended once more? */
export class RepresentativeOfficeTerm {
  /** @param {{ firstTermEnd: Day, extensionsAllowed: bigint, latestEnd: Day, mayExtend: boolean }} fields */
  constructor({ firstTermEnd, extensionsAllowed, latestEnd, mayExtend }) {
    /** The end of the term before any extension. */
    this.firstTermEnd = firstTermEnd;
    /** How many extensions the office may have, apart from an MOU. */
    this.extensionsAllowed = extensionsAllowed;
    /** The latest day on which the term, with its extensions, may end. */
    this.latestEnd = latestEnd;
    /**
     * One more extension, up to the end that is asked for, is within Article 28. Where it is not, the Ministry may
     * still consider an exceptional case.
     */
    this.mayExtend = mayExtend;
  }
}

/**
 * May the Ministry extend the term of a Representative Office where the extensions, the MOU and the listed parent
 * company do not allow it?
 */
export class RepresentativeOfficeException {
  /** @param {{ exceptionalExtension: obligations.Obligation }} fields */
  constructor({ exceptionalExtension }) {
    /** To extend the term as an exceptional case, if the Ministry deems it necessary. */
    this.exceptionalExtension = exceptionalExtension;
  }
}

/** When may the term of a Representative Office end early, and what must the company do when it is over? */
export class RepresentativeOfficeEnd {
  /**
   * @param {{ mayEndEarly: boolean, endOnRequest: obligations.Obligation, endForInfringement: obligations.Obligation,
   *   newApplication: obligations.Obligation }} fields
   */
  constructor({ mayEndEarly, endOnRequest, endForInfringement, newApplication }) {
    /** The term may be terminated before the period has run. */
    this.mayEndEarly = mayEndEarly;
    /** To request that the term be terminated early. */
    this.endOnRequest = endOnRequest;
    /** To approve that the term be terminated early because the laws are infringed. */
    this.endForInfringement = endForInfringement;
    /** To submit an application in accordance with the laws, if the company wishes to further invest. */
    this.newApplication = newApplication;
  }
}

/** What a Representative Office may and must do, and how it stands. */
export class RepresentativeOfficeTasks {
  /**
   * @param {{ dataCollection: obligations.Obligation, focalPoint: obligations.Obligation, mouMonitoring:
   *   obligations.Obligation }} fields
   */
  constructor({ dataCollection, focalPoint, mouMonitoring }) {
    /** To collect data and conduct a feasibility study for investment. */
    this.dataCollection = dataCollection;
    /**
     * To serve as the focal point within the country and facilitate communication and coordination with the parent
     * company.
     */
    this.focalPoint = focalPoint;
    /** To monitor the implementation of the MOU or agreement. */
    this.mouMonitoring = mouMonitoring;
  }
}

/** Does the representative of a foreign legal entity enjoy a tariff incentive for importing equipment? */
export class RepresentativeOfficeTariff {
  /** @param {{ hasIncentive: boolean }} fields */
  constructor({ hasIncentive }) {
    /** The tariff incentive of the MOU or agreement is enjoyed. */
    this.hasIncentive = hasIncentive;
  }
}

/** May a Representative Office do this? */
export class RepresentativeOfficeActivity {
  /** @param {{ isAllowed: boolean }} fields */
  constructor({ isAllowed }) {
    /**
     * The office may do it. There is no answer where the text names the activity neither as a right or duty nor as
     * prohibited.
     */
    this.isAllowed = isAllowed;
  }
}

/** What a Representative Office must not do, and what follows if it did. */
export class RepresentativeOfficeProhibitions {
  /**
   * @param {{ business: obligations.Obligation, income: obligations.Obligation, receipts: obligations.Obligation,
   *   bankruptcy: obligations.Obligation }} fields
   */
  constructor({ business, income, receipts, bankruptcy }) {
    /** To conduct business or carry out commercial activities beyond the approved activities. */
    this.business = business;
    /** To generate income. */
    this.income = income;
    /** To issue receipts or invoices for any revenues or incomes. */
    this.receipts = receipts;
    /** To assess itself as unable to reimburse its liabilities in a timely manner, and declare itself bankrupt. */
    this.bankruptcy = bankruptcy;
  }
}

export const CERTIFICATE_NUMBER_TYPE = new Enumeration(
  "Certificate_number",
  [
    new Case("Enterprise_identification_code", null, "The enterprise identification code."),
    new Case("Taxpayer_identification_number", null, "The taxpayer identification number."),
  ],
  {
    build: naming(CertificateNumber),
    read: named,
    doc: "What the registration certificate of a Representative Office must include.",
  },
);

export const SEAL_PERIOD_TYPE = new Enumeration(
  "Seal_period",
  [
    new Case("From_permission", null, "From the permission to carve the seal: the sector cannot act before it has it."),
    new Case(
      "From_certificate",
      null,
      "From the registration certificate: it is the one event that the sentence begins with, \"After issuing the registration certificate\".",
    ),
  ],
  { build: naming(SealPeriod), read: named, doc: "From when the seven working days for the seal run." },
);

export const MONITORED_BY_TYPE = new Enumeration(
  "Monitored_by",
  [
    new Case(
      "Public_security",
      null,
      "The public security sector: \"to carve the company seal … and monitor the activities\" stands after \"to the public security sector\".",
    ),
    new Case(
      "Planning_and_investment",
      null,
      "The planning and investment sector: \"shall issue permission … and monitor the activities\" has this sector as its subject.",
    ),
  ],
  { build: naming(MonitoredBy), read: named, doc: "Who monitors the activities of the investor." },
);

export const MOU_TYPE = new Enumeration(
  "Mou",
  [
    new Case("No_mou", null, "There is no such MOU or agreement."),
    new Case("Valid_until", DATE, "There is one: the last day on which it is valid."),
  ],
  {
    build: building(["No_mou", NoMou], ["Valid_until", ValidUntil]),
    read: reading(["No_mou", NoMou], ["Valid_until", ValidUntil]),
    doc: "Whether the parent company has an MOU or agreement signed with the government to explore and collect specific data for a project.",
  },
);

export const LISTED_PARENT_TOTAL_TYPE = new Enumeration(
  "Listed_parent_total",
  [
    new Case(
      "Four_years",
      null,
      "Four years: the three extensions are three more years, after the first year or after the term as it stood when the Decree came into force.",
    ),
    new Case("Three_years", null, "Three years: the Article lets the term be extended once more, and not longer."),
  ],
  {
    build: naming(ListedParentTotal),
    read: named,
    doc: "How long a Representative Office of a listed parent company may stay.",
  },
);

export const COUNTED_EXTENSIONS_TYPE = new Enumeration(
  "Counted_extensions",
  [
    new Case(
      "Since_the_decree",
      null,
      "They do not count: \"three times from the date this Decree comes into force\".",
    ),
    new Case("All_extensions", null, "They count: the day is only the one from which the sentence has effect."),
  ],
  {
    build: naming(CountedExtensions),
    read: named,
    doc: "Whether extensions from before the Decree count among the three of a listed parent company.",
  },
);

export const TWO_LIMITS_TYPE = new Enumeration(
  "Two_limits",
  [
    new Case("Not_ranked", null, "Neither yields to the other: the text gives two answers."),
    new Case("The_later_one", null, "The later one: each of them is there to give more than the ordinary term."),
  ],
  {
    build: naming(TwoLimits),
    read: named,
    doc:
      "Which limit holds for a parent company that is listed and has an MOU or agreement that runs beyond three years.",
  },
);

export const SCOPE_OF_OFFICE_TYPE = new Enumeration(
  "Scope_of_office",
  [
    new Case(
      "Right_and_duties",
      null,
      "Collecting data is a right; serving as the focal point and monitoring the MOU, which the government relies on, are duties.",
    ),
    new Case(
      "Rights_only",
      null,
      "All three are rights: the Article says how far the activities of the office may go, and not what it must do.",
    ),
  ],
  { build: naming(ScopeOfOffice), read: named, doc: "What the office does as its rights, and what as its duties." },
);

export const EQUIPMENT_TYPE = new Enumeration(
  "Equipment",
  [
    new Case("Machinery", BOOLEAN, "A machine; whether it is for a specific purpose."),
    new Case("Vehicle", BOOLEAN, "A vehicle; whether it is for a specific purpose."),
    new Case("Other_goods", null, "Anything else."),
  ],
  {
    build: building(["Machinery", Machinery], ["Vehicle", Vehicle], ["Other_goods", OtherGoods]),
    read: reading(["Machinery", Machinery], ["Vehicle", Vehicle], ["Other_goods", OtherGoods]),
    doc: "What is imported.",
  },
);

export const SPECIFIC_PURPOSES_TYPE = new Enumeration(
  "Specific_purposes",
  [
    new Case("Vehicles", null, "Of the vehicles only: the words stand behind them."),
    new Case("Machineries_and_vehicles", null, "Of the machineries and the vehicles."),
  ],
  { build: naming(SpecificPurposes), read: named, doc: "What \"for specific purposes\" is said of." },
);

export const OFFICE_ACTIVITY_TYPE = new Enumeration(
  "Office_activity",
  [
    new Case("Data_collection", null, "Collecting data or conducting a feasibility study for investment."),
    new Case(
      "Coordination",
      null,
      "Serving as the focal point, communicating and coordinating with the parent company.",
    ),
    new Case("Mou_monitoring", null, "Monitoring the implementation of the MOU or agreement."),
    new Case("Business", BOOLEAN, "Business or commercial activities; whether they are approved."),
    new Case("Income", null, "Generating income."),
    new Case("Receipts_or_invoices", null, "Issuing receipts or invoices for revenues or incomes."),
    new Case(
      "Declaration_of_bankruptcy",
      null,
      "Assessing itself as unable to reimburse its liabilities in a timely manner, and declaring itself bankrupt.",
    ),
    new Case("Other_activity", null, "Anything else."),
  ],
  {
    build: building(
      ["Data_collection", DataCollection],
      ["Coordination", Coordination],
      ["Mou_monitoring", MouMonitoring],
      ["Business", Business],
      ["Income", Income],
      ["Receipts_or_invoices", ReceiptsOrInvoices],
      ["Declaration_of_bankruptcy", DeclarationOfBankruptcy],
      ["Other_activity", OtherActivity],
    ),
    read: reading(
      ["Data_collection", DataCollection],
      ["Coordination", Coordination],
      ["Mou_monitoring", MouMonitoring],
      ["Business", Business],
      ["Income", Income],
      ["Receipts_or_invoices", ReceiptsOrInvoices],
      ["Declaration_of_bankruptcy", DeclarationOfBankruptcy],
      ["Other_activity", OtherActivity],
    ),
    doc: "What the office is about to do.",
  },
);

export const REPRESENTATIVE_OFFICE_REGISTRATION_TYPE = new Structure(
  "Representative_office_registration",
  [
    new Field("may_establish", BOOLEAN, "The legal entity may have a Representative Office."),
    new Field("must_establish", BOOLEAN, "The legal entity must establish a Representative Office."),
    new Field(
      "issued_by",
      administration.ACTOR_TYPE,
      "Who considers an application for the registration certificate, and issues it.",
    ),
    new Field("issued_at", administration.LEVEL_TYPE, "At which level that sector does so."),
    new Field(
      "goes_to_committee",
      BOOLEAN,
      "The application goes through a meeting with the Committee for Investment Promotion.",
    ),
  ],
  {
    build: (mayEstablish, mustEstablish, issuedBy, issuedAt, goesToCommittee) => new RepresentativeOfficeRegistration({
      mayEstablish,
      mustEstablish,
      issuedBy,
      issuedAt,
      goesToCommittee,
    }),
    read: (value) => [value.mayEstablish, value.mustEstablish, value.issuedBy, value.issuedAt, value.goesToCommittee],
    doc: "May a legal entity have a Representative Office, and who issues its registration certificate?",
    module: "Part_7_representative_office",
  },
);

export const REPRESENTATIVE_OFFICE_CERTIFICATE_TYPE = new Structure(
  "Representative_office_certificate",
  [
    new Field("missing", new ListOf(CERTIFICATE_NUMBER_TYPE), "What is missing."),
    new Field("is_complete", BOOLEAN, "Nothing is missing."),
  ],
  {
    build: (missing, isComplete) => new RepresentativeOfficeCertificate({ missing, isComplete }),
    read: (value) => [value.missing, value.isComplete],
    doc: "Does the registration certificate of a Representative Office include what it must?",
    module: "Part_7_representative_office",
  },
);

export const REPRESENTATIVE_OFFICE_DUTIES_TYPE = new Structure(
  "Representative_office_duties",
  [
    new Field(
      "establishment",
      obligations.OBLIGATION_TYPE,
      "To establish a Representative Office as the focal point for government agencies.",
    ),
    new Field(
      "enterprise_code",
      obligations.OBLIGATION_TYPE,
      "To obtain the enterprise identification code from the industry and commerce sector.",
    ),
    new Field(
      "taxpayer_number",
      obligations.OBLIGATION_TYPE,
      "To obtain the taxpayer identification number from the financial sector.",
    ),
    new Field(
      "seal_permission",
      obligations.OBLIGATION_TYPE,
      "To issue the permission to carve the company seal, and send the copies of the certificate and of the other relevant documents.",
    ),
    new Field("seal", obligations.OBLIGATION_TYPE, "To carve the company seal."),
    new Field("monitoring", obligations.OBLIGATION_TYPE, "To monitor the activities of the investor."),
  ],
  {
    build: (establishment, enterpriseCode, taxpayerNumber, sealPermission, seal, monitoring) =>
      new RepresentativeOfficeDuties({
        establishment,
        enterpriseCode,
        taxpayerNumber,
        sealPermission,
        seal,
        monitoring,
      }),
    read: (value) => [
      value.establishment,
      value.enterpriseCode,
      value.taxpayerNumber,
      value.sealPermission,
      value.seal,
      value.monitoring,
    ],
    doc: "What Article 27 asks about the registration of a Representative Office, and how it stands.",
    module: "Part_7_representative_office",
  },
);

export const EARLIER_TERM_TYPE = new Structure(
  "Earlier_term",
  [
    new Field("extensions", INTEGER, "How many of the extensions had been granted before that day."),
    new Field("end", DATE, "The end of the term, with these extensions."),
  ],
  {
    build: (extensions, end) => new EarlierTerm({ extensions, end }),
    read: (value) => [value.extensions, value.end],
    doc: "How a term that began before the Decree came into force stood on that day.",
    module: "Part_7_representative_office",
  },
);

export const REPRESENTATIVE_OFFICE_EXTENSION_TYPE = new Structure(
  "Representative_office_extension",
  [
    new Field("first_term_end", DATE, "The end of the term before any extension."),
    new Field("extensions_allowed", INTEGER, "How many extensions the office may have, apart from an MOU."),
    new Field("end_by_extensions", DATE, "The latest end that the extensions allow, apart from an MOU."),
    new Field(
      "has_total_of_listed_parent",
      BOOLEAN,
      "The office has the four years of a listed parent company, instead of three.",
    ),
    new Field("may_extend", BOOLEAN, "One more extension, up to the end that is asked for, is within Article 28."),
  ],
  {
    build: (firstTermEnd, extensionsAllowed, endByExtensions, hasTotalOfListedParent, mayExtend) =>
      new RepresentativeOfficeExtension({
        firstTermEnd,
        extensionsAllowed,
        endByExtensions,
        hasTotalOfListedParent,
        mayExtend,
      }),
    read: (value) => [
      value.firstTermEnd,
      value.extensionsAllowed,
      value.endByExtensions,
      value.hasTotalOfListedParent,
      value.mayExtend,
    ],
    doc: "May the term of a Representative Office be extended once more, up to the day that is asked for?",
    module: "Part_7_representative_office",
  },
);

export const REPRESENTATIVE_OFFICE_TERM_TYPE = new Structure(
  "Representative_office_term",
  [
    new Field("first_term_end", DATE, "The end of the term before any extension."),
    new Field("extensions_allowed", INTEGER, "How many extensions the office may have, apart from an MOU."),
    new Field("latest_end", DATE, "The latest day on which the term, with its extensions, may end."),
    new Field(
      "may_extend",
      BOOLEAN,
      "One more extension, up to the end that is asked for, is within Article 28. Where it is not, the Ministry may still consider an exceptional case.",
    ),
  ],
  {
    build: (firstTermEnd, extensionsAllowed, latestEnd, mayExtend) => new RepresentativeOfficeTerm({
      firstTermEnd,
      extensionsAllowed,
      latestEnd,
      mayExtend,
    }),
    read: (value) => [value.firstTermEnd, value.extensionsAllowed, value.latestEnd, value.mayExtend],
    doc: "How long may a Representative Office stay, and may its term be extended once more?",
    module: "Part_7_representative_office",
  },
);

export const REPRESENTATIVE_OFFICE_EXCEPTION_TYPE = new Structure(
  "Representative_office_exception",
  [
    new Field(
      "exceptional_extension",
      obligations.OBLIGATION_TYPE,
      "To extend the term as an exceptional case, if the Ministry deems it necessary.",
    ),
  ],
  {
    build: (exceptionalExtension) => new RepresentativeOfficeException({ exceptionalExtension }),
    read: (value) => [value.exceptionalExtension],
    doc: "May the Ministry extend the term of a Representative Office where the extensions, the MOU and the listed parent company do not allow it?",
    module: "Part_7_representative_office",
  },
);

export const REPRESENTATIVE_OFFICE_END_TYPE = new Structure(
  "Representative_office_end",
  [
    new Field("may_end_early", BOOLEAN, "The term may be terminated before the period has run."),
    new Field("end_on_request", obligations.OBLIGATION_TYPE, "To request that the term be terminated early."),
    new Field(
      "end_for_infringement",
      obligations.OBLIGATION_TYPE,
      "To approve that the term be terminated early because the laws are infringed.",
    ),
    new Field(
      "new_application",
      obligations.OBLIGATION_TYPE,
      "To submit an application in accordance with the laws, if the company wishes to further invest.",
    ),
  ],
  {
    build: (mayEndEarly, endOnRequest, endForInfringement, newApplication) => new RepresentativeOfficeEnd({
      mayEndEarly,
      endOnRequest,
      endForInfringement,
      newApplication,
    }),
    read: (value) => [value.mayEndEarly, value.endOnRequest, value.endForInfringement, value.newApplication],
    doc: "When may the term of a Representative Office end early, and what must the company do when it is over?",
    module: "Part_7_representative_office",
  },
);

export const REPRESENTATIVE_OFFICE_TASKS_TYPE = new Structure(
  "Representative_office_tasks",
  [
    new Field(
      "data_collection",
      obligations.OBLIGATION_TYPE,
      "To collect data and conduct a feasibility study for investment.",
    ),
    new Field(
      "focal_point",
      obligations.OBLIGATION_TYPE,
      "To serve as the focal point within the country and facilitate communication and coordination with the parent company.",
    ),
    new Field("mou_monitoring", obligations.OBLIGATION_TYPE, "To monitor the implementation of the MOU or agreement."),
  ],
  {
    build: (dataCollection, focalPoint, mouMonitoring) => new RepresentativeOfficeTasks({
      dataCollection,
      focalPoint,
      mouMonitoring,
    }),
    read: (value) => [value.dataCollection, value.focalPoint, value.mouMonitoring],
    doc: "What a Representative Office may and must do, and how it stands.",
    module: "Part_7_representative_office",
  },
);

export const REPRESENTATIVE_OFFICE_TARIFF_TYPE = new Structure(
  "Representative_office_tariff",
  [new Field("has_incentive", BOOLEAN, "The tariff incentive of the MOU or agreement is enjoyed.")],
  {
    build: (hasIncentive) => new RepresentativeOfficeTariff({ hasIncentive }),
    read: (value) => [value.hasIncentive],
    doc: "Does the representative of a foreign legal entity enjoy a tariff incentive for importing equipment?",
    module: "Part_7_representative_office",
  },
);

export const REPRESENTATIVE_OFFICE_ACTIVITY_TYPE = new Structure(
  "Representative_office_activity",
  [
    new Field(
      "is_allowed",
      BOOLEAN,
      "The office may do it. There is no answer where the text names the activity neither as a right or duty nor as prohibited.",
    ),
  ],
  {
    build: (isAllowed) => new RepresentativeOfficeActivity({ isAllowed }),
    read: (value) => [value.isAllowed],
    doc: "May a Representative Office do this?",
    module: "Part_7_representative_office",
  },
);

export const REPRESENTATIVE_OFFICE_PROHIBITIONS_TYPE = new Structure(
  "Representative_office_prohibitions",
  [
    new Field(
      "business",
      obligations.OBLIGATION_TYPE,
      "To conduct business or carry out commercial activities beyond the approved activities.",
    ),
    new Field("income", obligations.OBLIGATION_TYPE, "To generate income."),
    new Field("receipts", obligations.OBLIGATION_TYPE, "To issue receipts or invoices for any revenues or incomes."),
    new Field(
      "bankruptcy",
      obligations.OBLIGATION_TYPE,
      "To assess itself as unable to reimburse its liabilities in a timely manner, and declare itself bankrupt.",
    ),
  ],
  {
    build: (business, income, receipts, bankruptcy) => new RepresentativeOfficeProhibitions({
      business,
      income,
      receipts,
      bankruptcy,
    }),
    read: (value) => [value.business, value.income, value.receipts, value.bankruptcy],
    doc: "What a Representative Office must not do, and what follows if it did.",
    module: "Part_7_representative_office",
  },
);

/**
 * The legal entity may have a Representative Office.
 *
 * rules/decree/part_7_representative_office.catala_en, lines 147, 154.
 *
 * @param {boolean} registeredAbroad
 * @param {boolean} interestedInInvesting
 * @param {boolean} collectsData
 * @param {boolean} coordinates
 * @param {boolean} mustEstablish
 * @returns {boolean}
 */
function representativeOfficeRegistrationMayEstablish(
  registeredAbroad,
  interestedInInvesting,
  collectsData,
  coordinates,
  mustEstablish,
) {
  if (registeredAbroad && interestedInInvesting && (collectsData || coordinates)) {
    return true; // Article 27, first sentence
  }
  if (mustEstablish) {
    return true; // Article 27, sixth sentence
  }
  return false;
}

/**
 * May a legal entity have a Representative Office, and who issues its registration certificate?
 *
 * Encodes Article 27 (rules/decree/part_7_representative_office.catala_en:43).
 *
 * @param {object} facts
 * @param {boolean} facts.registeredAbroad The legal entity is registered in another country.
 * @param {boolean} facts.interestedInInvesting It is interested in investing in Lao PDR.
 * @param {boolean} facts.collectsData It wants to collect data on investment.
 * @param {boolean} facts.coordinates It wants to ensure the coordination between the relevant sectors of the government
 *   and its headquarter office abroad.
 * @param {boolean} facts.signedMou It signed an MOU or agreement with the government.
 * @param {boolean} facts.hasLaoEntity It has a legal entity in Lao PDR.
 * @returns {RepresentativeOfficeRegistration}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 */
export function representativeOfficeRegistration(facts = {}) {
  const { registeredAbroad, interestedInInvesting, collectsData, coordinates, signedMou, hasLaoEntity } = facts;
  if (
    registeredAbroad == null ||
    interestedInInvesting == null ||
    collectsData == null ||
    coordinates == null ||
    signedMou == null ||
    hasLaoEntity == null
  ) {
    checkFacts(facts, REPRESENTATIVE_OFFICE_REGISTRATION);
  }
  // Article 27, sixth sentence: The legal entity must establish a Representative Office.
  const mustEstablish = registeredAbroad && signedMou && !hasLaoEntity;
  const mayEstablish = representativeOfficeRegistrationMayEstablish(
    registeredAbroad,
    interestedInInvesting,
    collectsData,
    coordinates,
    mustEstablish,
  );
  // Article 27, second sentence: Who considers an application for the registration certificate, and issues it.
  const issuedBy = administration.Actor.PlanningAndInvestmentSector;
  // Article 27, second sentence: At which level that sector does so.
  const issuedAt = administration.Level.Central;
  // Article 27, second sentence: The application goes through a meeting with the Committee for Investment Promotion.
  const goesToCommittee = false;
  return new RepresentativeOfficeRegistration({ mayEstablish, mustEstablish, issuedBy, issuedAt, goesToCommittee });
}

/**
 * What is missing.
 *
 * Article 27, third sentence (rules/decree/part_7_representative_office.catala_en, line 176).
 *
 * @param {boolean} hasEnterpriseCode
 * @param {boolean} hasTaxpayerNumber
 * @returns {Array<CertificateNumber>}
 */
function representativeOfficeCertificateMissing(hasEnterpriseCode, hasTaxpayerNumber) {
  return [
    ...hasEnterpriseCode ? [] : [CertificateNumber.EnterpriseIdentificationCode],
    ...hasTaxpayerNumber ? [] : [CertificateNumber.TaxpayerIdentificationNumber],
  ];
}

/**
 * Does the registration certificate of a Representative Office include what it must?
 *
 * Encodes Article 27 (rules/decree/part_7_representative_office.catala_en:69).
 *
 * @param {object} facts
 * @param {boolean} facts.hasEnterpriseCode The certificate shows the enterprise identification code.
 * @param {boolean} facts.hasTaxpayerNumber The certificate shows the taxpayer identification number.
 * @returns {RepresentativeOfficeCertificate}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 */
export function representativeOfficeCertificate(facts = {}) {
  const { hasEnterpriseCode, hasTaxpayerNumber } = facts;
  if (hasEnterpriseCode == null || hasTaxpayerNumber == null) {
    checkFacts(facts, REPRESENTATIVE_OFFICE_CERTIFICATE);
  }
  const missing = representativeOfficeCertificateMissing(hasEnterpriseCode, hasTaxpayerNumber);
  // Article 27, third sentence: Nothing is missing.
  const isComplete = BigInt(missing.length) === 0n;
  return new RepresentativeOfficeCertificate({ missing, isComplete });
}

/**
 * To establish a Representative Office as the focal point for government agencies.
 *
 * Article 27, sixth sentence (rules/decree/part_7_representative_office.catala_en, line 199).
 *
 * @param {boolean} registeredAbroad
 * @param {boolean} hasLaoEntity
 * @param {Present<Day> | null} mouSigned
 * @param {Present<Day> | null} established
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function representativeOfficeDutiesEstablishment(registeredAbroad, hasLaoEntity, mouSigned, established, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.ForeignLegalEntity,
        administration.Actor.Government,
      ),
      applies: registeredAbroad && !hasLaoEntity,
      start: obligations.since(mouSigned),
      done: mouSigned !== null ? established : null,
    }),
    asOf,
  );
}

/**
 * To obtain the enterprise identification code from the industry and commerce sector.
 *
 * Article 27, fourth sentence (rules/decree/part_7_representative_office.catala_en, line 212).
 *
 * @param {Present<Day> | null} codeObtained
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function representativeOfficeDutiesEnterpriseCode(codeObtained, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.PlanningAndInvestmentSector,
        administration.Actor.IndustryAndCommerceSector,
      ),
      done: codeObtained,
    }),
    asOf,
  );
}

/**
 * To obtain the taxpayer identification number from the financial sector.
 *
 * Article 27, fourth sentence (rules/decree/part_7_representative_office.catala_en, line 222).
 *
 * @param {Present<Day> | null} taxpayerNumberObtained
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function representativeOfficeDutiesTaxpayerNumber(taxpayerNumberObtained, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.PlanningAndInvestmentSector,
        administration.Actor.FinancialSector,
      ),
      done: taxpayerNumberObtained,
    }),
    asOf,
  );
}

/**
 * To issue the permission to carve the company seal, and send the copies of the certificate and of the other relevant
 * documents.
 *
 * Article 27, fifth sentence (rules/decree/part_7_representative_office.catala_en, line 231).
 *
 * @param {Present<Day> | null} certificateIssued
 * @param {Present<Day> | null} sealPermitted
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function representativeOfficeDutiesSealPermission(certificateIssued, sealPermitted, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.PlanningAndInvestmentSector,
        administration.Actor.PublicSecuritySector,
      ),
      start: obligations.since(certificateIssued),
      done: sealPermitted,
    }),
    asOf,
  );
}

/**
 * To carve the company seal.
 *
 * Article 27, fifth sentence (rules/decree/part_7_representative_office.catala_en, line 241).
 *
 * @param {Present<Day> | null} sealPeriodBegins
 * @param {Present<Day> | null} sealCarved
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function representativeOfficeDutiesSeal(sealPeriodBegins, sealCarved, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.PublicSecuritySector,
        administration.Actor.RepresentativeOffice,
      ),
      start: obligations.since(sealPeriodBegins),
      due:
        sealPeriodBegins !== null
          ? new Present(placed(ARTICLE_27_LINE_248, () => laoPdr.LAO_PDR.add(sealPeriodBegins.value, 7n)))
          : null,
      done: sealCarved,
    }),
    asOf,
  );
}

/**
 * To monitor the activities of the investor.
 *
 * Article 27, fifth sentence (rules/decree/part_7_representative_office.catala_en, line 255).
 *
 * @param {() => MonitoredBy} monitoredBy
 * @param {Present<Day> | null} certificateIssued
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function representativeOfficeDutiesMonitoring(monitoredBy, certificateIssued, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        monitoredBy() === MonitoredBy.PublicSecurity
          ? administration.Actor.PublicSecuritySector
          : administration.Actor.PlanningAndInvestmentSector,
        administration.Actor.Investor,
      ),
      start: obligations.since(certificateIssued),
    }),
    asOf,
  );
}

/**
 * What Article 27 asks about the registration of a Representative Office, and how it stands.
 *
 * Encodes Article 27 (rules/decree/part_7_representative_office.catala_en:98).
 *
 * @param {object} facts
 * @param {boolean} facts.registeredAbroad The legal entity is registered in another country.
 * @param {boolean} facts.hasLaoEntity The legal entity has a legal entity in Lao PDR.
 * @param {Present<Day> | null} [facts.mouSigned] The day on which the legal entity signed an MOU or agreement with the
 *   government (null if not given).
 * @param {Present<Day> | null} [facts.established] The day on which the Representative Office was established (null if
 *   not given).
 * @param {Present<Day> | null} [facts.codeObtained] The day on which the enterprise identification code was obtained
 *   (null if not given).
 * @param {Present<Day> | null} [facts.taxpayerNumberObtained] The day on which the taxpayer identification number was
 *   obtained (null if not given).
 * @param {Present<Day> | null} [facts.certificateIssued] The day on which the registration certificate was issued (null
 *   if not given).
 * @param {Present<Day> | null} [facts.sealPermitted] The day on which the permission to carve the seal was issued, and
 *   the copies were sent (null if not given).
 * @param {Present<Day> | null} [facts.sealCarved] The day on which the seal was carved (null if not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {SealPeriod | null} [facts.sealPeriod] From when the seven working days for the seal run (a reading of the
 *   text: `SealPeriod.FromPermission` if not given).
 * @param {MonitoredBy | null} [facts.monitoredBy] Who monitors the activities of the investor (a reading of the text:
 *   `MonitoredBy.PublicSecurity` if not given).
 * @returns {RepresentativeOfficeDuties}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function representativeOfficeDuties(facts = {}) {
  let {
    registeredAbroad,
    hasLaoEntity,
    mouSigned = null,
    established = null,
    codeObtained = null,
    taxpayerNumberObtained = null,
    certificateIssued = null,
    sealPermitted = null,
    sealCarved = null,
    asOf,
    sealPeriod = null,
    monitoredBy = null,
  } = facts;
  if (
    registeredAbroad == null ||
    hasLaoEntity == null ||
    facts.mouSigned === undefined ||
    facts.established === undefined ||
    facts.codeObtained === undefined ||
    facts.taxpayerNumberObtained === undefined ||
    facts.certificateIssued === undefined ||
    facts.sealPermitted === undefined ||
    facts.sealCarved === undefined ||
    asOf == null ||
    facts.sealPeriod === undefined ||
    facts.monitoredBy === undefined
  ) {
    checkFacts(facts, REPRESENTATIVE_OFFICE_DUTIES);
  }
  // Article 27, fifth sentence: From when the seven working days for the seal run.
  sealPeriod ??= SealPeriod.FromPermission;
  // Article 27, fifth sentence: Who monitors the activities of the investor.
  monitoredBy ??= MonitoredBy.PublicSecurity;
  notice("Representative_office_duties.seal_period");
  // Article 27, fifth sentence: The day from which the seven working days run.
  const sealPeriodBegins = sealPeriod === SealPeriod.FromPermission ? sealPermitted : certificateIssued;
  const establishment = representativeOfficeDutiesEstablishment(
    registeredAbroad,
    hasLaoEntity,
    mouSigned,
    established,
    asOf,
  );
  const enterpriseCode = representativeOfficeDutiesEnterpriseCode(codeObtained, asOf);
  const taxpayerNumber = representativeOfficeDutiesTaxpayerNumber(taxpayerNumberObtained, asOf);
  const sealPermission = representativeOfficeDutiesSealPermission(certificateIssued, sealPermitted, asOf);
  const seal = representativeOfficeDutiesSeal(sealPeriodBegins, sealCarved, asOf);
  const monitoring = representativeOfficeDutiesMonitoring(
    asChosen("Representative_office_duties.monitored_by", monitoredBy),
    certificateIssued,
    asOf,
  );
  return new RepresentativeOfficeDuties({
    establishment,
    enterpriseCode,
    taxpayerNumber,
    sealPermission,
    seal,
    monitoring,
  });
}

/**
 * How the term stood when the Decree came into force, where the extensions granted until then are not counted.
 *
 * Article 28, fourth sentence (rules/decree/part_7_representative_office.catala_en, line 529).
 *
 * @param {CountedExtensions} countedExtensions
 * @param {boolean} listedParent
 * @param {Present<EarlierTerm> | null} earlier
 * @returns {Present<EarlierTerm> | null}
 */
function representativeOfficeExtensionNotCounted(countedExtensions, listedParent, earlier) {
  if (countedExtensions === CountedExtensions.SinceTheDecree) {
    if (listedParent) {
      return earlier;
    }
    return null;
  }
  return null;
}

/**
 * How many of the extensions granted count among those allowed.
 *
 * Article 28, first sentence; Article 28, fourth sentence (rules/decree/part_7_representative_office.catala_en, line
 * 536).
 *
 * @param {Present<EarlierTerm> | null} notCounted
 * @param {bigint} extensionsGranted
 * @returns {bigint}
 */
function representativeOfficeExtensionExtensionsCounted(notCounted, extensionsGranted) {
  if (notCounted !== null) {
    return extensionsGranted - notCounted.value.extensions;
  }
  return extensionsGranted;
}

/**
 * The latest end that the extensions allow, apart from an MOU.
 *
 * rules/decree/part_7_representative_office.catala_en, lines 559, 563.
 *
 * @param {ListedParentTotal} listedParentTotal
 * @param {boolean} listedParent
 * @param {Present<EarlierTerm> | null} notCounted
 * @param {Day} start
 * @returns {Day}
 */
function representativeOfficeExtensionEndByExtensions(listedParentTotal, listedParent, notCounted, start) {
  if (listedParent && listedParentTotal === ListedParentTotal.FourYears) {
    // Article 28, fourth sentence
    if (notCounted !== null) {
      return placed(ARTICLE_28_LINE_569, () => add(notCounted.value.end, YEARS_3, "down"));
    }
    return placed(ARTICLE_28_LINE_570, () => add(start, YEARS_4, "down"));
  }
  return placed(ARTICLE_28_LINE_560, () => add(start, YEARS_3, "down")); // Article 28, second sentence
}

/**
 * One more extension, up to the end that is asked for, is within Article 28.
 *
 * rules/decree/part_7_representative_office.catala_en, lines 575, 582.
 *
 * @param {bigint} extensionsCounted
 * @param {bigint} extensionsAllowed
 * @param {Day} requestedEnd
 * @param {Day} endByExtensions
 * @param {Mou} mou
 * @returns {boolean}
 */
function representativeOfficeExtensionMayExtend(
  extensionsCounted,
  extensionsAllowed,
  requestedEnd,
  endByExtensions,
  mou,
) {
  if (extensionsCounted < extensionsAllowed && requestedEnd.isAtMost(endByExtensions)) {
    return true; // Article 28, first sentence; Article 28, second sentence; Article 28, fourth sentence
  }
  if (mou instanceof ValidUntil && requestedEnd.isAtMost(mou.content)) {
    return true; // Article 28, second sentence; Article 28, third sentence
  }
  return false;
}

/**
 * Article 28 (rules/decree/part_7_representative_office.catala_en:513).
 *
 * @param {Present<EarlierTerm> | null} earlier
 * @param {bigint} extensionsGranted
 * @returns {boolean}
 */
function representativeOfficeExtensionAssertion3(earlier, extensionsGranted) {
  if (earlier !== null) {
    return earlier.value.extensions >= 0n && earlier.value.extensions <= extensionsGranted;
  }
  return true;
}

/**
 * Article 28 (rules/decree/part_7_representative_office.catala_en:520).
 *
 * @param {Present<EarlierTerm> | null} earlier
 * @param {Day} firstTermEnd
 * @returns {boolean}
 */
function representativeOfficeExtensionAssertion4(earlier, firstTermEnd) {
  if (earlier !== null) {
    return earlier.value.end.isAtLeast(firstTermEnd);
  }
  return true;
}

/**
 * May the term of a Representative Office be extended once more, up to the day that is asked for?
 *
 * Encodes Article 28 (rules/decree/part_7_representative_office.catala_en:430).
 *
 * @param {object} facts
 * @param {Day} facts.start The day on which the term begins.
 * @param {bigint} facts.extensionsGranted How many extensions the office has been granted so far.
 * @param {Day} facts.requestedEnd The end of the term that is asked for.
 * @param {Mou} facts.mou The MOU or agreement of the parent company with the government.
 * @param {boolean} facts.listedParent The parent company is located in another foreign country, is registered in the
 *   stock market and receives an approval license in Lao PDR.
 * @param {Present<EarlierTerm> | null} [facts.earlier] How the term stood on the day on which the Decree came into
 *   force, if it began before. That day is not in the source (null if not given).
 * @param {CountedExtensions | null} [facts.countedExtensions] Whether extensions from before the Decree count among the
 *   three (a reading of the text: `CountedExtensions.SinceTheDecree` if not given).
 * @param {ListedParentTotal | null} [facts.listedParentTotal] How long the office of a listed parent company may stay
 *   (a reading of the text: `ListedParentTotal.FourYears` if not given).
 * @returns {RepresentativeOfficeExtension}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Refused} where an assertion does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function representativeOfficeExtension(facts = {}) {
  let {
    start,
    extensionsGranted,
    requestedEnd,
    mou,
    listedParent,
    earlier = null,
    countedExtensions = null,
    listedParentTotal = null,
  } = facts;
  if (
    start == null ||
    extensionsGranted == null ||
    requestedEnd == null ||
    mou == null ||
    listedParent == null ||
    facts.earlier === undefined ||
    facts.countedExtensions === undefined ||
    facts.listedParentTotal === undefined
  ) {
    checkFacts(facts, REPRESENTATIVE_OFFICE_EXTENSION);
  }
  // Article 28, fourth sentence: Whether extensions from before the Decree count among the three.
  countedExtensions ??= CountedExtensions.SinceTheDecree;
  // Article 28, fourth sentence: How long the office of a listed parent company may stay.
  listedParentTotal ??= ListedParentTotal.FourYears;
  // Article 28, first sentence: The end of the term before any extension.
  const firstTermEnd = placed(ARTICLE_28_LINE_545, () => add(start, YEARS_1, "down"));
  // Article 28, first sentence; Article 28, fourth sentence: How many extensions the office may have, apart from an
  // MOU.
  const extensionsAllowed = listedParent ? 3n : 2n;
  notice("Representative_office_extension.counted_extensions");
  const notCounted = representativeOfficeExtensionNotCounted(countedExtensions, listedParent, earlier);
  const extensionsCounted = representativeOfficeExtensionExtensionsCounted(notCounted, extensionsGranted);
  notice("Representative_office_extension.listed_parent_total");
  const endByExtensions = representativeOfficeExtensionEndByExtensions(
    listedParentTotal,
    listedParent,
    notCounted,
    start,
  );
  // Article 28, fourth sentence: The office has the four years of a listed parent company, instead of three.
  const hasTotalOfListedParent = listedParent && listedParentTotal === ListedParentTotal.FourYears;
  const mayExtend = representativeOfficeExtensionMayExtend(
    extensionsCounted,
    extensionsAllowed,
    requestedEnd,
    endByExtensions,
    mou,
  );
  require(
    ["The number of extensions granted cannot be negative.", extensionsGranted >= 0n, ARTICLE_28_LINE_507],
    ["An extension ends after the first year of the term.", requestedEnd.isMore(firstTermEnd), ARTICLE_28_LINE_510],
    [
      "The extensions granted before the Decree are some or all of those granted so far.",
      representativeOfficeExtensionAssertion3(earlier, extensionsGranted),
      ARTICLE_28_LINE_513,
    ],
    [
      "A term does not end before its first year has run.",
      representativeOfficeExtensionAssertion4(earlier, firstTermEnd),
      ARTICLE_28_LINE_520,
    ],
  );
  return new RepresentativeOfficeExtension({
    firstTermEnd,
    extensionsAllowed,
    endByExtensions,
    hasTotalOfListedParent,
    mayExtend,
  });
}

/**
 * The latest day on which the term, with its extensions, may end.
 *
 * rules/decree/part_7_representative_office.catala_en, lines 625, 630, 641, 650.
 *
 * @param {Mou} mou
 * @param {() => TwoLimits} twoLimits
 * @param {() => RepresentativeOfficeExtension} extension
 * @param {Day} start
 * @returns {Day}
 */
function representativeOfficeTermLatestEnd(mou, twoLimits, extension, start) {
  if (mou instanceof ValidUntil && twoLimits() === TwoLimits.TheLaterOne) {
    // Article 28, third sentence; Article 28, fourth sentence
    return dateEn.max(mou.content, extension().endByExtensions);
  }
  const specialLimit = () => {
    if (
      mou instanceof ValidUntil && mou.content.isMore(placed(ARTICLE_28_LINE_634, () => add(start, YEARS_3, "down")))
    ) {
      return new Applied(
        mou.content,
        "Article 28, second sentence, Article 28, third sentence (rules/decree/part_7_representative_office.catala_en:630)",
      );
    }
    return null;
  };
  const specialLimit_ = () => {
    if (extension().hasTotalOfListedParent) {
      return new Applied(
        extension().endByExtensions,
        "Article 28, fourth sentence (rules/decree/part_7_representative_office.catala_en:641)",
      );
    }
    return null;
  };
  const applied = only("latest_end", specialLimit(), specialLimit_());
  if (applied !== null) {
    return applied.value;
  }
  return extension().endByExtensions; // Article 28, second sentence
}

/**
 * How long may a Representative Office stay, and may its term be extended once more?
 *
 * Encodes Article 28 (rules/decree/part_7_representative_office.catala_en:468).
 *
 * @param {object} facts
 * @param {Day} facts.start The day on which the term begins.
 * @param {bigint} facts.extensionsGranted How many extensions the office has been granted so far.
 * @param {Day} facts.requestedEnd The end of the term that is asked for.
 * @param {Mou} facts.mou The MOU or agreement of the parent company with the government.
 * @param {boolean} facts.listedParent The parent company is located in another foreign country, is registered in the
 *   stock market and receives an approval license in Lao PDR.
 * @param {Present<EarlierTerm> | null} [facts.earlier] How the term stood on the day on which the Decree came into
 *   force, if it began before. That day is not in the source (null if not given).
 * @param {TwoLimits | null} [facts.twoLimits] Which limit holds for a listed parent company with an MOU (a reading of
 *   the text: `TwoLimits.NotRanked` if not given).
 * @param {CountedExtensions | null} [facts.representativeOfficeExtensionCountedExtensions] Whether extensions from
 *   before the Decree count among the three (a reading of the text: `CountedExtensions.SinceTheDecree` if not given).
 * @param {ListedParentTotal | null} [facts.representativeOfficeExtensionListedParentTotal] How long the office of a
 *   listed parent company may stay (a reading of the text: `ListedParentTotal.FourYears` if not given).
 * @returns {RepresentativeOfficeTerm}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function representativeOfficeTerm(facts = {}) {
  let {
    start,
    extensionsGranted,
    requestedEnd,
    mou,
    listedParent,
    earlier = null,
    twoLimits = null,
    representativeOfficeExtensionCountedExtensions = null,
    representativeOfficeExtensionListedParentTotal = null,
  } = facts;
  if (
    start == null ||
    extensionsGranted == null ||
    requestedEnd == null ||
    mou == null ||
    listedParent == null ||
    facts.earlier === undefined ||
    facts.twoLimits === undefined ||
    facts.representativeOfficeExtensionCountedExtensions === undefined ||
    facts.representativeOfficeExtensionListedParentTotal === undefined
  ) {
    checkFacts(facts, REPRESENTATIVE_OFFICE_TERM);
  }
  // Article 28, third sentence; Article 28, fourth sentence: Which limit holds for a listed parent company with an MOU.
  twoLimits ??= TwoLimits.NotRanked;
  // Whether the term may be extended once more.
  const extension = representativeOfficeExtension({
    start,
    extensionsGranted,
    requestedEnd,
    mou,
    listedParent,
    earlier,
    countedExtensions: representativeOfficeExtensionCountedExtensions,
    listedParentTotal: representativeOfficeExtensionListedParentTotal,
  });
  // Article 28, first sentence: The end of the term before any extension.
  const firstTermEnd = extension.firstTermEnd;
  // Article 28, first sentence; Article 28, fourth sentence: How many extensions the office may have, apart from an
  // MOU.
  const extensionsAllowed = extension.extensionsAllowed;
  const latestEnd = representativeOfficeTermLatestEnd(
    mou,
    asChosen("Representative_office_term.two_limits", twoLimits),
    known(extension),
    start,
  );
  // Article 28, first sentence; Article 28, second sentence; Article 28, fourth sentence: One more extension, up to the
  // end that is asked for, is within Article 28. Where it is not, the Ministry may still consider an exceptional case.
  const mayExtend = extension.mayExtend;
  return new RepresentativeOfficeTerm({ firstTermEnd, extensionsAllowed, latestEnd, mayExtend });
}

/**
 * To extend the term as an exceptional case, if the Ministry deems it necessary.
 *
 * Article 28, fifth sentence (rules/decree/part_7_representative_office.catala_en, line 820).
 *
 * @param {() => RepresentativeOfficeExtension} term
 * @param {Present<Day> | null} extended
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function representativeOfficeExceptionExceptionalExtension(term, extended, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Permission,
        administration.Actor.MinistryOfPlanningAndInvestment,
        administration.Actor.RepresentativeOffice,
      ),
      applies: !term().mayExtend,
      done: extended,
    }),
    asOf,
  );
}

/**
 * May the Ministry extend the term of a Representative Office where the extensions, the MOU and the listed parent
 * company do not allow it?
 *
 * Encodes Article 28 (rules/decree/part_7_representative_office.catala_en:744).
 *
 * @param {object} facts
 * @param {Day} facts.start The day on which the term begins.
 * @param {bigint} facts.extensionsGranted How many extensions the office has been granted so far.
 * @param {Day} facts.requestedEnd The end of the term that is asked for.
 * @param {Mou} facts.mou The MOU or agreement of the parent company with the government.
 * @param {boolean} facts.listedParent The parent company is located in another foreign country, is registered in the
 *   stock market and receives an approval license in Lao PDR.
 * @param {Present<EarlierTerm> | null} [facts.earlier] How the term stood on the day on which the Decree came into
 *   force, if it began before. That day is not in the source (null if not given).
 * @param {Present<Day> | null} [facts.extended] The day on which the Ministry extended the term as an exceptional case
 *   (null if not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {CountedExtensions | null} [facts.representativeOfficeExtensionCountedExtensions] Whether extensions from
 *   before the Decree count among the three (a reading of the text: `CountedExtensions.SinceTheDecree` if not given).
 * @param {ListedParentTotal | null} [facts.representativeOfficeExtensionListedParentTotal] How long the office of a
 *   listed parent company may stay (a reading of the text: `ListedParentTotal.FourYears` if not given).
 * @returns {RepresentativeOfficeException}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function representativeOfficeException(facts = {}) {
  const {
    start,
    extensionsGranted,
    requestedEnd,
    mou,
    listedParent,
    earlier = null,
    extended = null,
    asOf,
    representativeOfficeExtensionCountedExtensions = null,
    representativeOfficeExtensionListedParentTotal = null,
  } = facts;
  if (
    start == null ||
    extensionsGranted == null ||
    requestedEnd == null ||
    mou == null ||
    listedParent == null ||
    facts.earlier === undefined ||
    facts.extended === undefined ||
    asOf == null ||
    facts.representativeOfficeExtensionCountedExtensions === undefined ||
    facts.representativeOfficeExtensionListedParentTotal === undefined
  ) {
    checkFacts(facts, REPRESENTATIVE_OFFICE_EXCEPTION);
  }
  // Whether the term may be extended without the Ministry.
  const term = representativeOfficeExtension({
    start,
    extensionsGranted,
    requestedEnd,
    mou,
    listedParent,
    earlier,
    countedExtensions: representativeOfficeExtensionCountedExtensions,
    listedParentTotal: representativeOfficeExtensionListedParentTotal,
  });
  const exceptionalExtension = representativeOfficeExceptionExceptionalExtension(known(term), extended, asOf);
  return new RepresentativeOfficeException({ exceptionalExtension });
}

/**
 * To request that the term be terminated early.
 *
 * Article 28, seventh sentence (rules/decree/part_7_representative_office.catala_en, line 842).
 *
 * @param {Day} certificateEnd
 * @param {Present<Day> | null} requested
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function representativeOfficeEndEndOnRequest(certificateEnd, requested, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Right,
        administration.Actor.Investor,
        administration.Actor.PlanningAndInvestmentSector,
      ),
      due: new Present(placed(ARTICLE_28_LINE_846, () => subtract(certificateEnd, DAYS_1))),
      done: requested,
    }),
    asOf,
  );
}

/**
 * To approve that the term be terminated early because the laws are infringed.
 *
 * Article 28, seventh sentence (rules/decree/part_7_representative_office.catala_en, line 853).
 *
 * @param {Present<Day> | null} infringed
 * @param {Day} asOf
 * @param {Day} certificateEnd
 * @param {Present<Day> | null} sectorApproved
 * @returns {obligations.Obligation}
 */
function representativeOfficeEndEndForInfringement(infringed, asOf, certificateEnd, sectorApproved) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Permission,
        administration.Actor.PlanningAndInvestmentSector,
        administration.Actor.RepresentativeOffice,
      ),
      applies: obligations.hadHappened(infringed, asOf),
      start: obligations.since(infringed),
      due: new Present(placed(ARTICLE_28_LINE_860, () => subtract(certificateEnd, DAYS_1))),
      done: infringed !== null ? obligations.hadPassed(sectorApproved, infringed.value) ? null : sectorApproved : null,
    }),
    asOf,
  );
}

/**
 * The term may be terminated before the period has run.
 *
 * Article 28, seventh sentence (rules/decree/part_7_representative_office.catala_en, lines 832, 837).
 *
 * @param {obligations.Obligation} endOnRequest
 * @param {() => obligations.Obligation} endForInfringement
 * @returns {boolean}
 */
function representativeOfficeEndMayEndEarly(endOnRequest, endForInfringement) {
  if (endOnRequest.status === obligations.Status.DoneInTime) {
    return true;
  }
  if (endForInfringement().status === obligations.Status.DoneInTime) {
    return true;
  }
  return false;
}

/**
 * To submit an application in accordance with the laws, if the company wishes to further invest.
 *
 * Article 28, sixth sentence (rules/decree/part_7_representative_office.catala_en, line 872).
 *
 * @param {boolean} wishesToInvest
 * @param {Day} certificateEnd
 * @param {Present<Day> | null} applied
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function representativeOfficeEndNewApplication(wishesToInvest, certificateEnd, applied, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.ForeignLegalEntity,
        administration.Actor.NotNamed,
      ),
      applies: wishesToInvest,
      start: new obligations.On(certificateEnd),
      done: applied,
    }),
    asOf,
  );
}

/**
 * When may the term of a Representative Office end early, and what must the company do when it is over?
 *
 * Encodes Article 28 (rules/decree/part_7_representative_office.catala_en:770).
 *
 * @param {object} facts
 * @param {Day} facts.certificateEnd The end of the period defined in the certificate, with its extensions.
 * @param {Present<Day> | null} [facts.requested] The day on which the investor requested the end of the term (null if
 *   not given).
 * @param {Present<Day> | null} [facts.infringed] The day on which the investor or the office first carried out
 *   activities that infringe the laws and regulations of Lao PDR (null if not given).
 * @param {Present<Day> | null} [facts.sectorApproved] The day on which the planning and investment sector approved the
 *   end of the term because of them (null if not given).
 * @param {boolean} facts.wishesToInvest The company wishes to further invest.
 * @param {Present<Day> | null} [facts.applied] The day on which the company submitted its application for that (null if
 *   not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @returns {RepresentativeOfficeEnd}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function representativeOfficeEnd(facts = {}) {
  const {
    certificateEnd,
    requested = null,
    infringed = null,
    sectorApproved = null,
    wishesToInvest,
    applied = null,
    asOf,
  } = facts;
  if (
    certificateEnd == null ||
    facts.requested === undefined ||
    facts.infringed === undefined ||
    facts.sectorApproved === undefined ||
    wishesToInvest == null ||
    facts.applied === undefined ||
    asOf == null
  ) {
    checkFacts(facts, REPRESENTATIVE_OFFICE_END);
  }
  const endOnRequest = representativeOfficeEndEndOnRequest(certificateEnd, requested, asOf);
  const endForInfringement = representativeOfficeEndEndForInfringement(infringed, asOf, certificateEnd, sectorApproved);
  const mayEndEarly = representativeOfficeEndMayEndEarly(endOnRequest, known(endForInfringement));
  const newApplication = representativeOfficeEndNewApplication(wishesToInvest, certificateEnd, applied, asOf);
  return new RepresentativeOfficeEnd({ mayEndEarly, endOnRequest, endForInfringement, newApplication });
}

/**
 * The first day on which there is both an office and an MOU or agreement to monitor.
 *
 * Article 29, third item (rules/decree/part_7_representative_office.catala_en, line 1058).
 *
 * @param {Present<Day> | null} established
 * @param {Present<Day> | null} mouSigned
 * @returns {obligations.Start}
 */
function representativeOfficeTasksMonitoringBegins(established, mouSigned) {
  if (established !== null) {
    if (mouSigned !== null) {
      return new obligations.On(dateEn.max(established.value, mouSigned.value));
    }
    return obligations.Awaited;
  }
  return obligations.Awaited;
}

/**
 * To collect data and conduct a feasibility study for investment.
 *
 * Article 29, first item (rules/decree/part_7_representative_office.catala_en, line 1041).
 *
 * @param {Present<Day> | null} established
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function representativeOfficeTasksDataCollection(established, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Right,
        administration.Actor.RepresentativeOffice,
        administration.Actor.NotNamed,
      ),
      start: obligations.since(established),
    }),
    asOf,
  );
}

/**
 * To serve as the focal point within the country and facilitate communication and coordination with the parent company.
 *
 * Article 29, second item (rules/decree/part_7_representative_office.catala_en, line 1049).
 *
 * @param {obligations.Modality} task
 * @param {Present<Day> | null} established
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function representativeOfficeTasksFocalPoint(task, established, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(task, administration.Actor.RepresentativeOffice, administration.Actor.ForeignLegalEntity),
      start: obligations.since(established),
    }),
    asOf,
  );
}

/**
 * To monitor the implementation of the MOU or agreement.
 *
 * Article 29, third item (rules/decree/part_7_representative_office.catala_en, line 1067).
 *
 * @param {obligations.Modality} task
 * @param {Present<Day> | null} mouSigned
 * @param {Day} asOf
 * @param {obligations.Start} monitoringBegins
 * @returns {obligations.Obligation}
 */
function representativeOfficeTasksMouMonitoring(task, mouSigned, asOf, monitoringBegins) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(task, administration.Actor.RepresentativeOffice, administration.Actor.NotNamed),
      applies: obligations.hadHappened(mouSigned, asOf),
      start: monitoringBegins,
    }),
    asOf,
  );
}

/**
 * What a Representative Office may and must do, and how it stands.
 *
 * Encodes Article 29 (rules/decree/part_7_representative_office.catala_en:970).
 *
 * @param {object} facts
 * @param {Present<Day> | null} [facts.established] The day on which the Representative Office was established (null if
 *   not given).
 * @param {Present<Day> | null} [facts.mouSigned] The day on which the MOU or agreement with the government was signed
 *   (null if not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {ScopeOfOffice | null} [facts.scopeOfOffice] What the office does as its rights, and what as its duties (a
 *   reading of the text: `ScopeOfOffice.RightAndDuties` if not given).
 * @returns {RepresentativeOfficeTasks}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function representativeOfficeTasks(facts = {}) {
  let { established = null, mouSigned = null, asOf, scopeOfOffice = null } = facts;
  if (
    facts.established === undefined ||
    facts.mouSigned === undefined ||
    asOf == null ||
    facts.scopeOfOffice === undefined
  ) {
    checkFacts(facts, REPRESENTATIVE_OFFICE_TASKS);
  }
  // Article 29, second item; Article 29, third item: What the office does as its rights, and what as its duties.
  scopeOfOffice ??= ScopeOfOffice.RightAndDuties;
  notice("Representative_office_tasks.scope_of_office");
  // Article 29, second item; Article 29, third item: Whether the focal point and the monitoring are duties or rights.
  const task = scopeOfOffice === ScopeOfOffice.RightAndDuties ? obligations.Modality.Duty : obligations.Modality.Right;
  const monitoringBegins = representativeOfficeTasksMonitoringBegins(established, mouSigned);
  const dataCollection = representativeOfficeTasksDataCollection(established, asOf);
  const focalPoint = representativeOfficeTasksFocalPoint(task, established, asOf);
  const mouMonitoring = representativeOfficeTasksMouMonitoring(task, mouSigned, asOf, monitoringBegins);
  return new RepresentativeOfficeTasks({ dataCollection, focalPoint, mouMonitoring });
}

/**
 * The equipment is of a kind that the Article names.
 *
 * Article 29, fourth item (rules/decree/part_7_representative_office.catala_en, line 1080).
 *
 * @param {Equipment} equipment
 * @param {() => SpecificPurposes} specificPurposes
 * @returns {boolean}
 */
function representativeOfficeTariffIsNamedEquipment(equipment, specificPurposes) {
  if (equipment instanceof Machinery) {
    return equipment.content || specificPurposes() === SpecificPurposes.Vehicles;
  }
  if (equipment instanceof Vehicle) {
    return equipment.content;
  }
  return false;
}

/**
 * Does the representative of a foreign legal entity enjoy a tariff incentive for importing equipment?
 *
 * Encodes Article 29 (rules/decree/part_7_representative_office.catala_en:1011).
 *
 * @param {object} facts
 * @param {boolean} facts.signedMou The foreign legal entity signed an MOU or agreement with the government.
 * @param {Equipment} facts.equipment What is imported.
 * @param {boolean} facts.stipulatedInMou The MOU or agreement stipulates the incentive for it.
 * @param {SpecificPurposes | null} [facts.specificPurposes] What "for specific purposes" is said of (a reading of the
 *   text: `SpecificPurposes.Vehicles` if not given).
 * @returns {RepresentativeOfficeTariff}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 */
export function representativeOfficeTariff(facts = {}) {
  let { signedMou, equipment, stipulatedInMou, specificPurposes = null } = facts;
  if (signedMou == null || equipment == null || stipulatedInMou == null || facts.specificPurposes === undefined) {
    checkFacts(facts, REPRESENTATIVE_OFFICE_TARIFF);
  }
  // Article 29, fourth item: What "for specific purposes" is said of.
  specificPurposes ??= SpecificPurposes.Vehicles;
  const isNamedEquipment = representativeOfficeTariffIsNamedEquipment(
    equipment,
    asChosen("Representative_office_tariff.specific_purposes", specificPurposes),
  );
  // Article 29, fourth item: The tariff incentive of the MOU or agreement is enjoyed.
  const hasIncentive = signedMou && stipulatedInMou && isNamedEquipment;
  return new RepresentativeOfficeTariff({ hasIncentive });
}

/**
 * The office may do it. There is no answer where the text names the activity neither as a right or duty nor as
 * prohibited.
 *
 * rules/decree/part_7_representative_office.catala_en, lines 1216, 1221, 1226, 1231, 1237, 1242, 1247.
 *
 * @param {OfficeActivity} activity
 * @returns {boolean}
 */
function representativeOfficeActivityIsAllowed(activity) {
  if (activity === DataCollection) {
    return true; // Article 29, first item
  }
  if (activity === Coordination) {
    return true; // Article 29, second item
  }
  if (activity === MouMonitoring) {
    return true; // Article 29, third item
  }
  if (activity instanceof Business && !activity.content) {
    return false; // Article 30, first item
  }
  if (activity === Income) {
    return false; // Article 30, second item
  }
  if (activity === ReceiptsOrInvoices) {
    return false; // Article 30, third item
  }
  if (activity === DeclarationOfBankruptcy) {
    return false; // Article 30, fourth item
  }
  // No rule of the text says.
  throw new Silent("is_allowed", "rules/decree/part_7_representative_office.catala_en:1183", "Article 30");
}

/**
 * May a Representative Office do this?
 *
 * Encodes Article 30 (rules/decree/part_7_representative_office.catala_en:1178).
 *
 * @param {object} facts
 * @param {OfficeActivity} facts.activity What the office is about to do.
 * @returns {RepresentativeOfficeActivity}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 */
export function representativeOfficeActivity(facts = {}) {
  const { activity } = facts;
  if (activity == null) {
    checkFacts(facts, REPRESENTATIVE_OFFICE_ACTIVITY);
  }
  const isAllowed = representativeOfficeActivityIsAllowed(activity);
  return new RepresentativeOfficeActivity({ isAllowed });
}

/**
 * To conduct business or carry out commercial activities beyond the approved activities.
 *
 * Article 30, first item; Article 28, seventh sentence (rules/decree/part_7_representative_office.catala_en, line
 * 1254).
 *
 * @param {boolean} businessApproved
 * @param {Present<Day> | null} businessConducted
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function representativeOfficeProhibitionsBusiness(businessApproved, businessConducted, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Prohibition,
        administration.Actor.RepresentativeOffice,
        administration.Actor.NotNamed,
      ),
      done: businessApproved ? null : businessConducted,
      follows: obligations.Consequence.CertificateAtRisk,
    }),
    asOf,
  );
}

/**
 * To generate income.
 *
 * Article 30, second item; Article 28, seventh sentence (rules/decree/part_7_representative_office.catala_en, line
 * 1264).
 *
 * @param {Present<Day> | null} incomeGenerated
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function representativeOfficeProhibitionsIncome(incomeGenerated, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Prohibition,
        administration.Actor.RepresentativeOffice,
        administration.Actor.NotNamed,
      ),
      done: incomeGenerated,
      follows: obligations.Consequence.CertificateAtRisk,
    }),
    asOf,
  );
}

/**
 * To issue receipts or invoices for any revenues or incomes.
 *
 * Article 30, third item; Article 28, seventh sentence (rules/decree/part_7_representative_office.catala_en, line
 * 1274).
 *
 * @param {Present<Day> | null} receiptIssued
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function representativeOfficeProhibitionsReceipts(receiptIssued, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Prohibition,
        administration.Actor.RepresentativeOffice,
        administration.Actor.NotNamed,
      ),
      done: receiptIssued,
      follows: obligations.Consequence.CertificateAtRisk,
    }),
    asOf,
  );
}

/**
 * To assess itself as unable to reimburse its liabilities in a timely manner, and declare itself bankrupt.
 *
 * Article 30, fourth item; Article 28, seventh sentence (rules/decree/part_7_representative_office.catala_en, line
 * 1284).
 *
 * @param {Present<Day> | null} bankruptcyDeclared
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function representativeOfficeProhibitionsBankruptcy(bankruptcyDeclared, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Prohibition,
        administration.Actor.RepresentativeOffice,
        administration.Actor.NotNamed,
      ),
      done: bankruptcyDeclared,
      follows: obligations.Consequence.CertificateAtRisk,
    }),
    asOf,
  );
}

/**
 * What a Representative Office must not do, and what follows if it did.
 *
 * Encodes Article 30 (rules/decree/part_7_representative_office.catala_en:1186).
 *
 * @param {object} facts
 * @param {Present<Day> | null} [facts.businessConducted] The day on which the office first conducted business or
 *   carried out commercial activities (null if not given).
 * @param {boolean} facts.businessApproved These activities were within the approved activities.
 * @param {Present<Day> | null} [facts.incomeGenerated] The day on which the office first generated income (null if not
 *   given).
 * @param {Present<Day> | null} [facts.receiptIssued] The day on which the office first issued a receipt or invoice for
 *   revenues or incomes (null if not given).
 * @param {Present<Day> | null} [facts.bankruptcyDeclared] The day on which the office assessed itself as unable to
 *   reimburse its liabilities and declared itself bankrupt (null if not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @returns {RepresentativeOfficeProhibitions}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function representativeOfficeProhibitions(facts = {}) {
  const {
    businessConducted = null,
    businessApproved,
    incomeGenerated = null,
    receiptIssued = null,
    bankruptcyDeclared = null,
    asOf,
  } = facts;
  if (
    facts.businessConducted === undefined ||
    businessApproved == null ||
    facts.incomeGenerated === undefined ||
    facts.receiptIssued === undefined ||
    facts.bankruptcyDeclared === undefined ||
    asOf == null
  ) {
    checkFacts(facts, REPRESENTATIVE_OFFICE_PROHIBITIONS);
  }
  const business = representativeOfficeProhibitionsBusiness(businessApproved, businessConducted, asOf);
  const income = representativeOfficeProhibitionsIncome(incomeGenerated, asOf);
  const receipts = representativeOfficeProhibitionsReceipts(receiptIssued, asOf);
  const bankruptcy = representativeOfficeProhibitionsBankruptcy(bankruptcyDeclared, asOf);
  return new RepresentativeOfficeProhibitions({ business, income, receipts, bankruptcy });
}

const ART27_P6 = new Place(
  "Article 27, sixth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 7. Representative Office",
    "Article 27. Representative Office",
  ],
  "art27-p6",
  "For foreign legal entity that signs an MOU/agreement with the government, in the event there is no legal entity in Lao PDR, the Representative Office must be established to serve as the focal point for government agencies to ensure that coordination is facilitated with its headquarter office abroad (the company that signed the MOU/agreement with the government).",
);

const ART27_P1_A = new Place(
  "Article 27, first sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 7. Representative Office",
    "Article 27. Representative Office",
  ],
  "art27-p1-a",
  "The Representative Office established in accordance with Article 47 of the Investment Promotion Law represents the legal entity registered in other countries that are interested in investing in Lao PDR",
);

const ART27_P1_B = new Place(
  "Article 27, first sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 7. Representative Office",
    "Article 27. Representative Office",
  ],
  "art27-p1-b",
  "and want to collect data on investment and/or ensure the coordination between the relevant sectors of the government with its headquarter office abroad.",
);

const ART27_P2 = new Place(
  "Article 27, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 7. Representative Office",
    "Article 27. Representative Office",
  ],
  "art27-p2",
  "The planning and investment sector at the central level considers and issues the representative office registration certificate to the Representative Office without going through a meeting with the CIP.",
);

const ARTICLE_27 = new Place(
  "Article 27",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 7. Representative Office",
    "Article 27. Representative Office",
  ],
  "",
  "",
);

/** The scope `Representative_office_registration` described: what it asks for, its rules and their provisions. */
export const REPRESENTATIVE_OFFICE_REGISTRATION = new Scope("Representative_office_registration", {
  function: representativeOfficeRegistration,
  inputs: [
    new Input("registered_abroad", BOOLEAN, "The legal entity is registered in another country.", {
      parameter: "registeredAbroad",
    }),
    new Input("interested_in_investing", BOOLEAN, "It is interested in investing in Lao PDR.", {
      parameter: "interestedInInvesting",
    }),
    new Input("collects_data", BOOLEAN, "It wants to collect data on investment.", { parameter: "collectsData" }),
    new Input(
      "coordinates",
      BOOLEAN,
      "It wants to ensure the coordination between the relevant sectors of the government and its headquarter office abroad.",
    ),
    new Input("signed_mou", BOOLEAN, "It signed an MOU or agreement with the government.", { parameter: "signedMou" }),
    new Input("has_lao_entity", BOOLEAN, "It has a legal entity in Lao PDR.", { parameter: "hasLaoEntity" }),
  ],
  bindings: [
    new Binding(
      "must_establish",
      "must_establish",
      BOOLEAN,
      (registeredAbroad, signedMou, hasLaoEntity) => registeredAbroad && signedMou && !hasLaoEntity,
      {
        reads: ["registered_abroad", "signed_mou", "has_lao_entity"],
        term: new Term(null, {
          exceptions: [
            new Term(
              new Rule(0, [ART27_P6], 159, "rules/decree/part_7_representative_office.catala_en", {
                conditions: [
                  new Condition(
                    "registered_abroad",
                    ["registered_abroad"],
                    (registeredAbroad) => registeredAbroad,
                    [new Value("registered_abroad", BOOLEAN, (registeredAbroad) => registeredAbroad)],
                  ),
                  new Condition(
                    "signed_mou",
                    ["signed_mou"],
                    (signedMou) => signedMou,
                    [new Value("signed_mou", BOOLEAN, (signedMou) => signedMou)],
                  ),
                  new Condition(
                    "not has_lao_entity",
                    ["has_lao_entity"],
                    (hasLaoEntity) => !hasLaoEntity,
                    [new Value("has_lao_entity", BOOLEAN, (hasLaoEntity) => hasLaoEntity)],
                  ),
                ],
              }),
            ),
          ],
        }),
      },
    ),
    new Binding("may_establish", "may_establish", BOOLEAN, representativeOfficeRegistrationMayEstablish, {
      reads: ["registered_abroad", "interested_in_investing", "collects_data", "coordinates", "must_establish"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(1, [ART27_P6], 154, "rules/decree/part_7_representative_office.catala_en", {
              conditions: [
                new Condition(
                  "must_establish",
                  ["must_establish"],
                  (mustEstablish) => mustEstablish,
                  [new Value("must_establish", BOOLEAN, (mustEstablish) => mustEstablish)],
                ),
              ],
              uses: ["must_establish"],
            }),
            {
              exceptions: [
                new Term(
                  new Rule(0, [ART27_P1_A, ART27_P1_B], 147, "rules/decree/part_7_representative_office.catala_en", {
                    conditions: [
                      new Condition(
                        "registered_abroad",
                        ["registered_abroad"],
                        (registeredAbroad) => registeredAbroad,
                        [new Value("registered_abroad", BOOLEAN, (registeredAbroad) => registeredAbroad)],
                      ),
                      new Condition(
                        "interested_in_investing",
                        ["interested_in_investing"],
                        (interestedInInvesting) => interestedInInvesting,
                        [
                          new Value(
                            "interested_in_investing",
                            BOOLEAN,
                            (interestedInInvesting) => interestedInInvesting,
                          ),
                        ],
                      ),
                      new Condition(
                        "collects_data or coordinates",
                        ["collects_data", "coordinates"],
                        (collectsData, coordinates) => collectsData || coordinates,
                        [
                          new Value("collects_data", BOOLEAN, (collectsData, coordinates) => collectsData),
                          new Value("coordinates", BOOLEAN, (collectsData, coordinates) => coordinates),
                        ],
                      ),
                    ],
                  }),
                ),
              ],
            },
          ),
        ],
      }),
    }),
    new Binding(
      "issued_by",
      "issued_by",
      administration.ACTOR_TYPE,
      () => administration.Actor.PlanningAndInvestmentSector,
      { term: new Term(new Rule(0, [ART27_P2], 166, "rules/decree/part_7_representative_office.catala_en")) },
    ),
    new Binding(
      "issued_at",
      "issued_at",
      administration.LEVEL_TYPE,
      () => administration.Level.Central,
      { term: new Term(new Rule(0, [ART27_P2], 169, "rules/decree/part_7_representative_office.catala_en")) },
    ),
    new Binding(
      "goes_to_committee",
      "goes_to_committee",
      BOOLEAN,
      () => false,
      { term: new Term(new Rule(0, [ART27_P2], 172, "rules/decree/part_7_representative_office.catala_en")) },
    ),
  ],
  outputs: ["may_establish", "must_establish", "issued_by", "issued_at", "goes_to_committee"],
  type: REPRESENTATIVE_OFFICE_REGISTRATION_TYPE,
  doc: "May a legal entity have a Representative Office, and who issues its registration certificate?",
  places: [ARTICLE_27],
});

const ART27_P3 = new Place(
  "Article 27, third sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 7. Representative Office",
    "Article 27. Representative Office",
  ],
  "art27-p3",
  "The representative office registration certificate includes the enterprise identification code and taxpayer identification number.",
);

/** The scope `Representative_office_certificate` described: what it asks for, its rules and their provisions. */
export const REPRESENTATIVE_OFFICE_CERTIFICATE = new Scope("Representative_office_certificate", {
  function: representativeOfficeCertificate,
  inputs: [
    new Input("has_enterprise_code", BOOLEAN, "The certificate shows the enterprise identification code.", {
      parameter: "hasEnterpriseCode",
    }),
    new Input("has_taxpayer_number", BOOLEAN, "The certificate shows the taxpayer identification number.", {
      parameter: "hasTaxpayerNumber",
    }),
  ],
  bindings: [
    new Binding("missing", "missing", new ListOf(CERTIFICATE_NUMBER_TYPE), representativeOfficeCertificateMissing, {
      reads: ["has_enterprise_code", "has_taxpayer_number"],
      term: new Term(new Rule(0, [ART27_P3], 176, "rules/decree/part_7_representative_office.catala_en")),
    }),
    new Binding(
      "is_complete",
      "is_complete",
      BOOLEAN,
      (missing) => BigInt(missing.length) === 0n,
      {
        reads: ["missing"],
        term: new Term(
          new Rule(0, [ART27_P3], 181, "rules/decree/part_7_representative_office.catala_en", { uses: ["missing"] }),
        ),
      },
    ),
  ],
  outputs: ["missing", "is_complete"],
  type: REPRESENTATIVE_OFFICE_CERTIFICATE_TYPE,
  doc: "Does the registration certificate of a Representative Office include what it must?",
  places: [ARTICLE_27],
});

const ART27_P5_B = new Place(
  "Article 27, fifth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 7. Representative Office",
    "Article 27. Representative Office",
  ],
  "art27-p5-b",
  "to carve the company seal within a period not exceeding seven (7) working days",
);

const ART27_P5_C = new Place(
  "Article 27, fifth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 7. Representative Office",
    "Article 27. Representative Office",
  ],
  "art27-p5-c",
  "and monitor the activities of the investor in accordance with their role.",
);

const ART27_P4 = new Place(
  "Article 27, fourth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 7. Representative Office",
    "Article 27. Representative Office",
  ],
  "art27-p4",
  "The planning and investment sector ensures that coordination is carried out to obtain the enterprise identification code from the industry and commerce sector and the taxpayer identification number from the financial sector.",
);

const ART27_P5_A = new Place(
  "Article 27, fifth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 7. Representative Office",
    "Article 27. Representative Office",
  ],
  "art27-p5-a",
  "After issuing the registration certificate to the Representative Office, the planning and investment sector shall issue permission to carve a company seal with the public security sector along with sending copies of the certificate and other relevant documents of the Representative Office to the public security sector",
);

/** The scope `Representative_office_duties` described: what it asks for, its rules and their provisions. */
export const REPRESENTATIVE_OFFICE_DUTIES = new Scope("Representative_office_duties", {
  function: representativeOfficeDuties,
  inputs: [
    new Input("registered_abroad", BOOLEAN, "The legal entity is registered in another country.", {
      parameter: "registeredAbroad",
    }),
    new Input("has_lao_entity", BOOLEAN, "The legal entity has a legal entity in Lao PDR.", {
      parameter: "hasLaoEntity",
    }),
    new Input(
      "mou_signed",
      new OptionalOf(DATE),
      "The day on which the legal entity signed an MOU or agreement with the government.",
      { parameter: "mouSigned" },
    ),
    new Input("established", new OptionalOf(DATE), "The day on which the Representative Office was established."),
    new Input(
      "code_obtained",
      new OptionalOf(DATE),
      "The day on which the enterprise identification code was obtained.",
      { parameter: "codeObtained" },
    ),
    new Input(
      "taxpayer_number_obtained",
      new OptionalOf(DATE),
      "The day on which the taxpayer identification number was obtained.",
      { parameter: "taxpayerNumberObtained" },
    ),
    new Input("certificate_issued", new OptionalOf(DATE), "The day on which the registration certificate was issued.", {
      parameter: "certificateIssued",
    }),
    new Input(
      "seal_permitted",
      new OptionalOf(DATE),
      "The day on which the permission to carve the seal was issued, and the copies were sent.",
      { parameter: "sealPermitted" },
    ),
    new Input("seal_carved", new OptionalOf(DATE), "The day on which the seal was carved.", {
      parameter: "sealCarved",
    }),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
    new Input("seal_period", SEAL_PERIOD_TYPE, "From when the seven working days for the seal run.", {
      required: false,
      parameter: "sealPeriod",
      reading: new ReadingChoice("Representative_office_duties.seal_period", "From_permission", [ART27_P5_B]),
    }),
    new Input("monitored_by", MONITORED_BY_TYPE, "Who monitors the activities of the investor.", {
      required: false,
      parameter: "monitoredBy",
      reading: new ReadingChoice("Representative_office_duties.monitored_by", "Public_security", [ART27_P5_C]),
    }),
  ],
  bindings: [
    new Binding(
      "seal_period",
      "seal_period",
      SEAL_PERIOD_TYPE,
      (given) => given ?? SealPeriod.FromPermission,
      {
        term: new Term(new Rule(0, [ART27_P5_B], 187, "rules/decree/part_7_representative_office.catala_en")),
        certain: false,
        context: "sealPeriod",
        reading: "Representative_office_duties.seal_period",
      },
    ),
    new Binding(
      "monitored_by",
      "monitored_by",
      MONITORED_BY_TYPE,
      (given) => given ?? MonitoredBy.PublicSecurity,
      {
        term: new Term(new Rule(0, [ART27_P5_C], 190, "rules/decree/part_7_representative_office.catala_en")),
        certain: false,
        context: "monitoredBy",
        reading: "Representative_office_duties.monitored_by",
      },
    ),
    new Binding(
      "seal_period_begins",
      "seal_period_begins",
      new OptionalOf(DATE),
      (sealPeriod, sealPermitted, certificateIssued) =>
        sealPeriod() === SealPeriod.FromPermission ? sealPermitted : certificateIssued,
      {
        reads: ["seal_period", "seal_permitted", "certificate_issued"],
        term: new Term(
          new Rule(0, [ART27_P5_B], 193, "rules/decree/part_7_representative_office.catala_en", {
            uses: ["seal_period"],
          }),
        ),
      },
    ),
    new Binding(
      "establishment",
      "establishment",
      obligations.OBLIGATION_TYPE,
      representativeOfficeDutiesEstablishment,
      {
        reads: ["registered_abroad", "has_lao_entity", "mou_signed", "established", "as_of"],
        term: new Term(new Rule(0, [ART27_P6], 199, "rules/decree/part_7_representative_office.catala_en")),
        certain: false,
      },
    ),
    new Binding(
      "enterprise_code",
      "enterprise_code",
      obligations.OBLIGATION_TYPE,
      representativeOfficeDutiesEnterpriseCode,
      {
        reads: ["code_obtained", "as_of"],
        term: new Term(new Rule(0, [ART27_P4], 212, "rules/decree/part_7_representative_office.catala_en")),
        certain: false,
      },
    ),
    new Binding(
      "taxpayer_number",
      "taxpayer_number",
      obligations.OBLIGATION_TYPE,
      representativeOfficeDutiesTaxpayerNumber,
      {
        reads: ["taxpayer_number_obtained", "as_of"],
        term: new Term(new Rule(0, [ART27_P4], 222, "rules/decree/part_7_representative_office.catala_en")),
        certain: false,
      },
    ),
    new Binding(
      "seal_permission",
      "seal_permission",
      obligations.OBLIGATION_TYPE,
      representativeOfficeDutiesSealPermission,
      {
        reads: ["certificate_issued", "seal_permitted", "as_of"],
        term: new Term(new Rule(0, [ART27_P5_A], 231, "rules/decree/part_7_representative_office.catala_en")),
        certain: false,
      },
    ),
    new Binding("seal", "seal", obligations.OBLIGATION_TYPE, representativeOfficeDutiesSeal, {
      reads: ["seal_period_begins", "seal_carved", "as_of"],
      term: new Term(
        new Rule(0, [ART27_P5_B], 241, "rules/decree/part_7_representative_office.catala_en", {
          uses: ["seal_period_begins"],
          counting: new Counting(
            ["seal_period_begins", "seal_carved", "as_of"],
            (sealPeriodBegins, sealCarved, asOf) => obligations.standing_(
              new obligations.Norm({
                ...obligations.norm(
                  obligations.Modality.Duty,
                  administration.Actor.PublicSecuritySector,
                  administration.Actor.RepresentativeOffice,
                ),
                start: obligations.since(sealPeriodBegins),
                due:
                  sealPeriodBegins !== null
                    ? new Present(placed(ARTICLE_27_LINE_248, () => laoPdr.LAO_PDR.add(sealPeriodBegins.value, 7n)))
                    : null,
                done: sealCarved,
              }),
              asOf,
            ),
          ),
        }),
      ),
      certain: false,
    }),
    new Binding("monitoring", "monitoring", obligations.OBLIGATION_TYPE, representativeOfficeDutiesMonitoring, {
      reads: ["monitored_by", "certificate_issued", "as_of"],
      term: new Term(
        new Rule(0, [ART27_P5_C], 255, "rules/decree/part_7_representative_office.catala_en", {
          uses: ["monitored_by"],
        }),
      ),
      certain: false,
    }),
  ],
  outputs: ["establishment", "enterprise_code", "taxpayer_number", "seal_permission", "seal", "monitoring"],
  type: REPRESENTATIVE_OFFICE_DUTIES_TYPE,
  doc: "What Article 27 asks about the registration of a Representative Office, and how it stands.",
  places: [ARTICLE_27],
  calendars: [laoPdr.LAO_PDR],
});

const ART28_P2 = new Place(
  "Article 28, fourth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 7. Representative Office",
    "Article 28. Term of the Representative Office",
  ],
  "art28-p2",
  "For a Representative Office of a mother company located in another foreign country that is registered in the stock market and receives an approval license in Lao PDR, the term can be extended three times from the date this Decree comes into force.",
);

const ART28_P1_A = new Place(
  "Article 28, first sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 7. Representative Office",
    "Article 28. Term of the Representative Office",
  ],
  "art28-p1-a",
  "The term of the Representative Office is one year",
);

const ART28_P1_B = new Place(
  "Article 28, first sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 7. Representative Office",
    "Article 28. Term of the Representative Office",
  ],
  "art28-p1-b",
  "and can be extended twice.",
);

const ART28_P1_C = new Place(
  "Article 28, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 7. Representative Office",
    "Article 28. Term of the Representative Office",
  ],
  "art28-p1-c",
  "The total term of the Representative Office shall not exceed three (3) years",
);

const ART28_P1_D = new Place(
  "Article 28, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 7. Representative Office",
    "Article 28. Term of the Representative Office",
  ],
  "art28-p1-d",
  "except if the parent company of the Representative Office has an MOU/agreement signed with the government to explore and collect specific data for a project.",
);

const ART28_P1_E = new Place(
  "Article 28, third sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 7. Representative Office",
    "Article 28. Term of the Representative Office",
  ],
  "art28-p1-e",
  "The term can be extended in accordance with the validity of the MOU/agreement signed with the government.",
);

const ARTICLE_28 = new Place(
  "Article 28",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 7. Representative Office",
    "Article 28. Term of the Representative Office",
  ],
  "",
  "",
);

/** The scope `Representative_office_extension` described: what it asks for, its rules and their provisions. */
export const REPRESENTATIVE_OFFICE_EXTENSION = new Scope("Representative_office_extension", {
  function: representativeOfficeExtension,
  inputs: [
    new Input("start", DATE, "The day on which the term begins."),
    new Input("extensions_granted", INTEGER, "How many extensions the office has been granted so far.", {
      parameter: "extensionsGranted",
    }),
    new Input("requested_end", DATE, "The end of the term that is asked for.", { parameter: "requestedEnd" }),
    new Input("mou", MOU_TYPE, "The MOU or agreement of the parent company with the government."),
    new Input(
      "listed_parent",
      BOOLEAN,
      "The parent company is located in another foreign country, is registered in the stock market and receives an approval license in Lao PDR.",
      { parameter: "listedParent" },
    ),
    new Input(
      "earlier",
      new OptionalOf(EARLIER_TERM_TYPE),
      "How the term stood on the day on which the Decree came into force, if it began before. That day is not in the source.",
    ),
    new Input(
      "counted_extensions",
      COUNTED_EXTENSIONS_TYPE,
      "Whether extensions from before the Decree count among the three.",
      {
        required: false,
        parameter: "countedExtensions",
        reading: new ReadingChoice("Representative_office_extension.counted_extensions", "Since_the_decree", [
          ART28_P2,
        ]),
      },
    ),
    new Input(
      "listed_parent_total",
      LISTED_PARENT_TOTAL_TYPE,
      "How long the office of a listed parent company may stay.",
      {
        required: false,
        parameter: "listedParentTotal",
        reading: new ReadingChoice("Representative_office_extension.listed_parent_total", "Four_years", [ART28_P2]),
      },
    ),
  ],
  bindings: [
    new Binding(
      "counted_extensions",
      "counted_extensions",
      COUNTED_EXTENSIONS_TYPE,
      (given) => given ?? CountedExtensions.SinceTheDecree,
      {
        term: new Term(new Rule(0, [ART28_P2], 526, "rules/decree/part_7_representative_office.catala_en")),
        certain: false,
        context: "countedExtensions",
        reading: "Representative_office_extension.counted_extensions",
      },
    ),
    new Binding(
      "listed_parent_total",
      "listed_parent_total",
      LISTED_PARENT_TOTAL_TYPE,
      (given) => given ?? ListedParentTotal.FourYears,
      {
        term: new Term(new Rule(0, [ART28_P2], 542, "rules/decree/part_7_representative_office.catala_en")),
        certain: false,
        context: "listedParentTotal",
        reading: "Representative_office_extension.listed_parent_total",
      },
    ),
    new Binding(
      "first_term_end",
      "first_term_end",
      DATE,
      (start) => placed(ARTICLE_28_LINE_545, () => add(start, YEARS_1, "down")),
      {
        reads: ["start"],
        term: new Term(new Rule(0, [ART28_P1_A], 545, "rules/decree/part_7_representative_office.catala_en")),
      },
    ),
    new Binding(
      "extensions_allowed",
      "extensions_allowed",
      INTEGER,
      (listedParent) => listedParent ? 3n : 2n,
      {
        reads: ["listed_parent"],
        term: new Term(
          new Rule(0, [ART28_P1_B], 548, "rules/decree/part_7_representative_office.catala_en", {
            label: "ordinary_count",
          }),
          {
            exceptions: [
              new Term(
                new Rule(1, [ART28_P2], 552, "rules/decree/part_7_representative_office.catala_en", {
                  conditions: [
                    new Condition(
                      "listed_parent",
                      ["listed_parent"],
                      (listedParent) => listedParent,
                      [new Value("listed_parent", BOOLEAN, (listedParent) => listedParent)],
                    ),
                  ],
                  label: "listed_parent_count",
                }),
              ),
            ],
          },
        ),
      },
    ),
    new Binding(
      "not_counted",
      "not_counted",
      new OptionalOf(EARLIER_TERM_TYPE),
      representativeOfficeExtensionNotCounted,
      {
        reads: ["counted_extensions", "listed_parent", "earlier"],
        plain: ["counted_extensions"],
        term: new Term(
          new Rule(0, [ART28_P2], 529, "rules/decree/part_7_representative_office.catala_en", {
            uses: ["counted_extensions"],
          }),
        ),
      },
    ),
    new Binding("extensions_counted", "extensions_counted", INTEGER, representativeOfficeExtensionExtensionsCounted, {
      reads: ["not_counted", "extensions_granted"],
      term: new Term(
        new Rule(0, [ART28_P1_B, ART28_P2], 536, "rules/decree/part_7_representative_office.catala_en", {
          uses: ["not_counted"],
        }),
      ),
    }),
    new Binding("end_by_extensions", "end_by_extensions", DATE, representativeOfficeExtensionEndByExtensions, {
      reads: ["listed_parent_total", "listed_parent", "not_counted", "start"],
      plain: ["listed_parent_total"],
      term: new Term(
        new Rule(0, [ART28_P1_C], 559, "rules/decree/part_7_representative_office.catala_en", { label: "three_years" }),
        {
          exceptions: [
            new Term(
              new Rule(1, [ART28_P2], 563, "rules/decree/part_7_representative_office.catala_en", {
                conditions: [
                  new Condition(
                    "listed_parent",
                    ["listed_parent"],
                    (listedParent) => listedParent,
                    [new Value("listed_parent", BOOLEAN, (listedParent) => listedParent)],
                  ),
                  new Condition(
                    "listed_parent_total with pattern Four_years",
                    ["listed_parent_total"],
                    (listedParentTotal) => listedParentTotal() === ListedParentTotal.FourYears,
                    [
                      new Value("listed_parent_total", LISTED_PARENT_TOTAL_TYPE, (listedParentTotal) =>
                        listedParentTotal()),
                    ],
                  ),
                ],
                label: "three_extensions",
                uses: ["listed_parent_total", "not_counted"],
              }),
            ),
          ],
        },
      ),
    }),
    new Binding(
      "has_total_of_listed_parent",
      "has_total_of_listed_parent",
      BOOLEAN,
      (listedParent, listedParentTotal) => listedParent && listedParentTotal() === ListedParentTotal.FourYears,
      {
        reads: ["listed_parent", "listed_parent_total"],
        term: new Term(
          new Rule(0, [ART28_P2], 588, "rules/decree/part_7_representative_office.catala_en", {
            uses: ["listed_parent_total"],
          }),
        ),
      },
    ),
    new Binding("may_extend", "may_extend", BOOLEAN, representativeOfficeExtensionMayExtend, {
      reads: ["extensions_counted", "extensions_allowed", "requested_end", "end_by_extensions", "mou"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(1, [ART28_P1_D, ART28_P1_E], 582, "rules/decree/part_7_representative_office.catala_en", {
              conditions: [
                new Condition(
                  "mou with pattern Valid_until content validity_end",
                  ["mou"],
                  (mou) => mou instanceof ValidUntil,
                  [new Value("mou", MOU_TYPE, (mou) => mou)],
                ),
                new Condition(
                  "requested_end <= validity_end",
                  ["mou", "requested_end"],
                  (mou, requestedEnd) => mou instanceof ValidUntil && requestedEnd.isAtMost(mou.content),
                  [
                    new Value("requested_end", DATE, (mou, requestedEnd) => requestedEnd),
                    new Value(
                      "validity_end",
                      DATE,
                      (mou, requestedEnd) =>
                        mou instanceof ValidUntil
                          ? mou.content
                          : impossible("the case was tested before", ARTICLE_28_LINE_583),
                    ),
                  ],
                ),
              ],
            }),
            {
              exceptions: [
                new Term(
                  new Rule(
                    0,
                    [ART28_P1_B, ART28_P1_C, ART28_P2],
                    575,
                    "rules/decree/part_7_representative_office.catala_en",
                    {
                      conditions: [
                        new Condition(
                          "extensions_counted < extensions_allowed",
                          ["extensions_counted", "extensions_allowed"],
                          (extensionsCounted, extensionsAllowed) => extensionsCounted < extensionsAllowed,
                          [
                            new Value(
                              "extensions_counted",
                              INTEGER,
                              (extensionsCounted, extensionsAllowed) => extensionsCounted,
                            ),
                            new Value(
                              "extensions_allowed",
                              INTEGER,
                              (extensionsCounted, extensionsAllowed) => extensionsAllowed,
                            ),
                          ],
                        ),
                        new Condition(
                          "requested_end <= end_by_extensions",
                          ["requested_end", "end_by_extensions"],
                          (requestedEnd, endByExtensions) => requestedEnd.isAtMost(endByExtensions),
                          [
                            new Value("requested_end", DATE, (requestedEnd, endByExtensions) => requestedEnd),
                            new Value("end_by_extensions", DATE, (requestedEnd, endByExtensions) => endByExtensions),
                          ],
                        ),
                      ],
                      uses: ["extensions_counted", "extensions_allowed", "end_by_extensions"],
                    },
                  ),
                ),
              ],
            },
          ),
        ],
      }),
    }),
  ],
  outputs: ["first_term_end", "extensions_allowed", "end_by_extensions", "has_total_of_listed_parent", "may_extend"],
  type: REPRESENTATIVE_OFFICE_EXTENSION_TYPE,
  assertions: [
    new Assertion(
      "The number of extensions granted cannot be negative.",
      (extensionsGranted) => extensionsGranted >= 0n,
      [ARTICLE_28],
      507,
      "rules/decree/part_7_representative_office.catala_en",
      {
        reads: ["extensions_granted"],
        conditions: [
          new Condition(
            "extensions_granted >= 0",
            ["extensions_granted"],
            (extensionsGranted) => extensionsGranted >= 0n,
            [new Value("extensions_granted", INTEGER, (extensionsGranted) => extensionsGranted)],
          ),
        ],
      },
    ),
    new Assertion(
      "An extension ends after the first year of the term.",
      (requestedEnd, firstTermEnd) => requestedEnd.isMore(firstTermEnd),
      [ARTICLE_28],
      510,
      "rules/decree/part_7_representative_office.catala_en",
      {
        reads: ["requested_end", "first_term_end"],
        conditions: [
          new Condition(
            "requested_end > first_term_end",
            ["requested_end", "first_term_end"],
            (requestedEnd, firstTermEnd) => requestedEnd.isMore(firstTermEnd),
            [
              new Value("requested_end", DATE, (requestedEnd, firstTermEnd) => requestedEnd),
              new Value("first_term_end", DATE, (requestedEnd, firstTermEnd) => firstTermEnd),
            ],
          ),
        ],
        uses: ["first_term_end"],
      },
    ),
    new Assertion(
      "The extensions granted before the Decree are some or all of those granted so far.",
      representativeOfficeExtensionAssertion3,
      [ARTICLE_28],
      513,
      "rules/decree/part_7_representative_office.catala_en",
      {
        reads: ["earlier", "extensions_granted"],
        conditions: [
          new Condition(
            "match earlier with pattern -- Present content before: before.extensions >= 0 and before.extensions <= extensions_granted -- Absent: true",
            ["earlier", "extensions_granted"],
            (earlier, extensionsGranted) =>
              earlier !== null ? earlier.value.extensions >= 0n && earlier.value.extensions <= extensionsGranted : true,
            [
              new Value("earlier", new OptionalOf(EARLIER_TERM_TYPE), (earlier, extensionsGranted) => earlier),
              new Value("extensions_granted", INTEGER, (earlier, extensionsGranted) => extensionsGranted),
            ],
          ),
        ],
      },
    ),
    new Assertion(
      "A term does not end before its first year has run.",
      representativeOfficeExtensionAssertion4,
      [ARTICLE_28],
      520,
      "rules/decree/part_7_representative_office.catala_en",
      {
        reads: ["earlier", "first_term_end"],
        conditions: [
          new Condition(
            "match earlier with pattern -- Present content before: before.end >= first_term_end -- Absent: true",
            ["earlier", "first_term_end"],
            (earlier, firstTermEnd) => earlier !== null ? earlier.value.end.isAtLeast(firstTermEnd) : true,
            [
              new Value("earlier", new OptionalOf(EARLIER_TERM_TYPE), (earlier, firstTermEnd) => earlier),
              new Value("first_term_end", DATE, (earlier, firstTermEnd) => firstTermEnd),
            ],
          ),
        ],
        uses: ["first_term_end"],
      },
    ),
  ],
  doc: "May the term of a Representative Office be extended once more, up to the day that is asked for?",
  places: [ARTICLE_28],
});

/** The scope `Representative_office_term` described: what it asks for, its rules and their provisions. */
export const REPRESENTATIVE_OFFICE_TERM = new Scope("Representative_office_term", {
  function: representativeOfficeTerm,
  inputs: [
    new Input("start", DATE, "The day on which the term begins."),
    new Input("extensions_granted", INTEGER, "How many extensions the office has been granted so far.", {
      parameter: "extensionsGranted",
    }),
    new Input("requested_end", DATE, "The end of the term that is asked for.", { parameter: "requestedEnd" }),
    new Input("mou", MOU_TYPE, "The MOU or agreement of the parent company with the government."),
    new Input(
      "listed_parent",
      BOOLEAN,
      "The parent company is located in another foreign country, is registered in the stock market and receives an approval license in Lao PDR.",
      { parameter: "listedParent" },
    ),
    new Input(
      "earlier",
      new OptionalOf(EARLIER_TERM_TYPE),
      "How the term stood on the day on which the Decree came into force, if it began before. That day is not in the source.",
    ),
    new Input("two_limits", TWO_LIMITS_TYPE, "Which limit holds for a listed parent company with an MOU.", {
      required: false,
      parameter: "twoLimits",
      reading: new ReadingChoice("Representative_office_term.two_limits", "Not_ranked", [ART28_P1_E, ART28_P2]),
    }),
    new Input(
      "Representative_office_extension.counted_extensions",
      COUNTED_EXTENSIONS_TYPE,
      "Whether extensions from before the Decree count among the three.",
      {
        required: false,
        parameter: "representativeOfficeExtensionCountedExtensions",
        reading: new ReadingChoice("Representative_office_extension.counted_extensions", "Since_the_decree", [
          ART28_P2,
        ]),
      },
    ),
    new Input(
      "Representative_office_extension.listed_parent_total",
      LISTED_PARENT_TOTAL_TYPE,
      "How long the office of a listed parent company may stay.",
      {
        required: false,
        parameter: "representativeOfficeExtensionListedParentTotal",
        reading: new ReadingChoice("Representative_office_extension.listed_parent_total", "Four_years", [ART28_P2]),
      },
    ),
  ],
  bindings: [
    new Binding(
      "two_limits",
      "two_limits",
      TWO_LIMITS_TYPE,
      (given) => given ?? TwoLimits.NotRanked,
      {
        term: new Term(new Rule(0, [ART28_P1_E, ART28_P2], 615, "rules/decree/part_7_representative_office.catala_en")),
        certain: false,
        context: "twoLimits",
        reading: "Representative_office_term.two_limits",
      },
    ),
    new Subscope(
      "extension",
      REPRESENTATIVE_OFFICE_EXTENSION,
      (
        start,
        extensionsGranted,
        requestedEnd,
        mou,
        listedParent,
        earlier,
        representativeOfficeExtensionCountedExtensions,
        representativeOfficeExtensionListedParentTotal,
      ) => representativeOfficeExtension({
        start,
        extensionsGranted,
        requestedEnd,
        mou,
        listedParent,
        earlier,
        countedExtensions: representativeOfficeExtensionCountedExtensions,
        listedParentTotal: representativeOfficeExtensionListedParentTotal,
      }),
      {
        inputs: [
          new SubscopeInput(
            "start",
            (start) => start,
            {
              reads: ["start"],
              term: new Term(new Rule(0, [ART28_P1_A], 596, "rules/decree/part_7_representative_office.catala_en")),
            },
          ),
          new SubscopeInput(
            "extensions_granted",
            (extensionsGranted) => extensionsGranted,
            {
              reads: ["extensions_granted"],
              parameter: "extensionsGranted",
              term: new Term(new Rule(0, [ART28_P1_B], 599, "rules/decree/part_7_representative_office.catala_en")),
            },
          ),
          new SubscopeInput(
            "requested_end",
            (requestedEnd) => requestedEnd,
            {
              reads: ["requested_end"],
              parameter: "requestedEnd",
              term: new Term(new Rule(0, [ART28_P1_B], 602, "rules/decree/part_7_representative_office.catala_en")),
            },
          ),
          new SubscopeInput(
            "mou",
            (mou) => mou,
            {
              reads: ["mou"],
              term: new Term(new Rule(0, [ART28_P1_D], 605, "rules/decree/part_7_representative_office.catala_en")),
            },
          ),
          new SubscopeInput(
            "listed_parent",
            (listedParent) => listedParent,
            {
              reads: ["listed_parent"],
              parameter: "listedParent",
              term: new Term(new Rule(0, [ART28_P2], 608, "rules/decree/part_7_representative_office.catala_en")),
            },
          ),
          new SubscopeInput(
            "earlier",
            (earlier) => earlier,
            {
              reads: ["earlier"],
              term: new Term(new Rule(0, [ART28_P2], 611, "rules/decree/part_7_representative_office.catala_en")),
            },
          ),
          new SubscopeInput("counted_extensions", handedOn, {
            reads: ["Representative_office_extension.counted_extensions"],
            parameter: "countedExtensions",
          }),
          new SubscopeInput("listed_parent_total", handedOn, {
            reads: ["Representative_office_extension.listed_parent_total"],
            parameter: "listedParentTotal",
          }),
        ],
        reads: [
          "start",
          "extensions_granted",
          "requested_end",
          "mou",
          "listed_parent",
          "earlier",
          "Representative_office_extension.counted_extensions",
          "Representative_office_extension.listed_parent_total",
        ],
        certain: false,
      },
    ),
    new Binding(
      "first_term_end",
      "first_term_end",
      DATE,
      (extension) => extension().firstTermEnd,
      {
        reads: ["extension"],
        term: new Term(
          new Rule(0, [ART28_P1_A], 618, "rules/decree/part_7_representative_office.catala_en", {
            uses: ["extension.first_term_end"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "extensions_allowed",
      "extensions_allowed",
      INTEGER,
      (extension) => extension().extensionsAllowed,
      {
        reads: ["extension"],
        term: new Term(
          new Rule(0, [ART28_P1_B, ART28_P2], 622, "rules/decree/part_7_representative_office.catala_en", {
            uses: ["extension.extensions_allowed"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding("latest_end", "latest_end", DATE, representativeOfficeTermLatestEnd, {
      reads: ["mou", "two_limits", "extension", "start"],
      term: new Term(
        new Rule(0, [ART28_P1_C], 625, "rules/decree/part_7_representative_office.catala_en", {
          label: "ordinary_limit",
          uses: ["extension.end_by_extensions"],
        }),
        {
          exceptions: [
            new Term(null, {
              exceptions: [
                new Term(
                  new Rule(3, [ART28_P1_E, ART28_P2], 650, "rules/decree/part_7_representative_office.catala_en", {
                    conditions: [
                      new Condition(
                        "mou with pattern Valid_until",
                        ["mou"],
                        (mou) => mou instanceof ValidUntil,
                        [new Value("mou", MOU_TYPE, (mou) => mou)],
                      ),
                      new Condition(
                        "two_limits with pattern The_later_one",
                        ["mou", "two_limits"],
                        (mou, twoLimits) => mou instanceof ValidUntil && twoLimits() === TwoLimits.TheLaterOne,
                        [new Value("two_limits", TWO_LIMITS_TYPE, (mou, twoLimits) => twoLimits())],
                      ),
                    ],
                    label: "later_limit",
                    uses: ["two_limits", "extension.end_by_extensions"],
                  }),
                ),
              ],
              then: new Term(null, {
                exceptions: [
                  new Term(
                    new Rule(1, [ART28_P1_D, ART28_P1_E], 630, "rules/decree/part_7_representative_office.catala_en", {
                      conditions: [
                        new Condition(
                          "mou with pattern Valid_until content validity_end",
                          ["mou"],
                          (mou) => mou instanceof ValidUntil,
                          [new Value("mou", MOU_TYPE, (mou) => mou)],
                        ),
                        new Condition(
                          "validity_end > start + 3 year",
                          ["mou", "start"],
                          (mou, start) =>
                            mou instanceof ValidUntil &&
                            mou.content.isMore(placed(ARTICLE_28_LINE_634, () => add(start, YEARS_3, "down"))),
                          [
                            new Value(
                              "validity_end",
                              DATE,
                              (mou, start) =>
                                mou instanceof ValidUntil
                                  ? mou.content
                                  : impossible("the case was tested before", ARTICLE_28_LINE_633),
                            ),
                            new Value("start", DATE, (mou, start) => start),
                          ],
                        ),
                      ],
                      label: "special_limit",
                    }),
                  ),
                  new Term(
                    new Rule(2, [ART28_P2], 641, "rules/decree/part_7_representative_office.catala_en", {
                      conditions: [
                        new Condition(
                          "extension.has_total_of_listed_parent",
                          ["extension"],
                          (extension) => extension().hasTotalOfListedParent,
                          [
                            new Value("extension.has_total_of_listed_parent", BOOLEAN, (extension) =>
                              extension().hasTotalOfListedParent),
                          ],
                        ),
                      ],
                      label: "special_limit",
                      uses: ["extension.has_total_of_listed_parent", "extension.end_by_extensions"],
                    }),
                  ),
                ],
              }),
            }),
          ],
        },
      ),
      certain: false,
    }),
    new Binding(
      "may_extend",
      "may_extend",
      BOOLEAN,
      (extension) => extension().mayExtend,
      {
        reads: ["extension"],
        term: new Term(null, {
          exceptions: [
            new Term(
              new Rule(
                0,
                [ART28_P1_B, ART28_P1_C, ART28_P2],
                664,
                "rules/decree/part_7_representative_office.catala_en",
                {
                  conditions: [
                    new Condition(
                      "extension.may_extend",
                      ["extension"],
                      (extension) => extension().mayExtend,
                      [new Value("extension.may_extend", BOOLEAN, (extension) => extension().mayExtend)],
                    ),
                  ],
                  uses: ["extension.may_extend"],
                },
              ),
            ),
          ],
        }),
        certain: false,
      },
    ),
  ],
  outputs: ["first_term_end", "extensions_allowed", "latest_end", "may_extend"],
  type: REPRESENTATIVE_OFFICE_TERM_TYPE,
  doc: "How long may a Representative Office stay, and may its term be extended once more?",
  places: [ARTICLE_28],
});

const ART28_P3 = new Place(
  "Article 28, fifth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 7. Representative Office",
    "Article 28. Term of the Representative Office",
  ],
  "art28-p3",
  "If deemed necessary, the Ministry of Planning and Investment may consider extending the term as an exceptional case.",
);

/** The scope `Representative_office_exception` described: what it asks for, its rules and their provisions. */
export const REPRESENTATIVE_OFFICE_EXCEPTION = new Scope("Representative_office_exception", {
  function: representativeOfficeException,
  inputs: [
    new Input("start", DATE, "The day on which the term begins."),
    new Input("extensions_granted", INTEGER, "How many extensions the office has been granted so far.", {
      parameter: "extensionsGranted",
    }),
    new Input("requested_end", DATE, "The end of the term that is asked for.", { parameter: "requestedEnd" }),
    new Input("mou", MOU_TYPE, "The MOU or agreement of the parent company with the government."),
    new Input(
      "listed_parent",
      BOOLEAN,
      "The parent company is located in another foreign country, is registered in the stock market and receives an approval license in Lao PDR.",
      { parameter: "listedParent" },
    ),
    new Input(
      "earlier",
      new OptionalOf(EARLIER_TERM_TYPE),
      "How the term stood on the day on which the Decree came into force, if it began before. That day is not in the source.",
    ),
    new Input(
      "extended",
      new OptionalOf(DATE),
      "The day on which the Ministry extended the term as an exceptional case.",
    ),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
    new Input(
      "Representative_office_extension.counted_extensions",
      COUNTED_EXTENSIONS_TYPE,
      "Whether extensions from before the Decree count among the three.",
      {
        required: false,
        parameter: "representativeOfficeExtensionCountedExtensions",
        reading: new ReadingChoice("Representative_office_extension.counted_extensions", "Since_the_decree", [
          ART28_P2,
        ]),
      },
    ),
    new Input(
      "Representative_office_extension.listed_parent_total",
      LISTED_PARENT_TOTAL_TYPE,
      "How long the office of a listed parent company may stay.",
      {
        required: false,
        parameter: "representativeOfficeExtensionListedParentTotal",
        reading: new ReadingChoice("Representative_office_extension.listed_parent_total", "Four_years", [ART28_P2]),
      },
    ),
  ],
  bindings: [
    new Subscope(
      "term",
      REPRESENTATIVE_OFFICE_EXTENSION,
      (
        start,
        extensionsGranted,
        requestedEnd,
        mou,
        listedParent,
        earlier,
        representativeOfficeExtensionCountedExtensions,
        representativeOfficeExtensionListedParentTotal,
      ) => representativeOfficeExtension({
        start,
        extensionsGranted,
        requestedEnd,
        mou,
        listedParent,
        earlier,
        countedExtensions: representativeOfficeExtensionCountedExtensions,
        listedParentTotal: representativeOfficeExtensionListedParentTotal,
      }),
      {
        inputs: [
          new SubscopeInput(
            "start",
            (start) => start,
            {
              reads: ["start"],
              term: new Term(new Rule(0, [ART28_P3], 801, "rules/decree/part_7_representative_office.catala_en")),
            },
          ),
          new SubscopeInput(
            "extensions_granted",
            (extensionsGranted) => extensionsGranted,
            {
              reads: ["extensions_granted"],
              parameter: "extensionsGranted",
              term: new Term(new Rule(0, [ART28_P3], 804, "rules/decree/part_7_representative_office.catala_en")),
            },
          ),
          new SubscopeInput(
            "requested_end",
            (requestedEnd) => requestedEnd,
            {
              reads: ["requested_end"],
              parameter: "requestedEnd",
              term: new Term(new Rule(0, [ART28_P3], 807, "rules/decree/part_7_representative_office.catala_en")),
            },
          ),
          new SubscopeInput(
            "mou",
            (mou) => mou,
            {
              reads: ["mou"],
              term: new Term(new Rule(0, [ART28_P3], 810, "rules/decree/part_7_representative_office.catala_en")),
            },
          ),
          new SubscopeInput(
            "listed_parent",
            (listedParent) => listedParent,
            {
              reads: ["listed_parent"],
              parameter: "listedParent",
              term: new Term(new Rule(0, [ART28_P3], 813, "rules/decree/part_7_representative_office.catala_en")),
            },
          ),
          new SubscopeInput(
            "earlier",
            (earlier) => earlier,
            {
              reads: ["earlier"],
              term: new Term(
                new Rule(0, [ART28_P2, ART28_P3], 817, "rules/decree/part_7_representative_office.catala_en"),
              ),
            },
          ),
          new SubscopeInput("counted_extensions", handedOn, {
            reads: ["Representative_office_extension.counted_extensions"],
            parameter: "countedExtensions",
          }),
          new SubscopeInput("listed_parent_total", handedOn, {
            reads: ["Representative_office_extension.listed_parent_total"],
            parameter: "listedParentTotal",
          }),
        ],
        reads: [
          "start",
          "extensions_granted",
          "requested_end",
          "mou",
          "listed_parent",
          "earlier",
          "Representative_office_extension.counted_extensions",
          "Representative_office_extension.listed_parent_total",
        ],
        certain: false,
      },
    ),
    new Binding(
      "exceptional_extension",
      "exceptional_extension",
      obligations.OBLIGATION_TYPE,
      representativeOfficeExceptionExceptionalExtension,
      {
        reads: ["term", "extended", "as_of"],
        term: new Term(
          new Rule(0, [ART28_P3], 820, "rules/decree/part_7_representative_office.catala_en", {
            uses: ["term.may_extend"],
          }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["exceptional_extension"],
  type: REPRESENTATIVE_OFFICE_EXCEPTION_TYPE,
  doc: "May the Ministry extend the term of a Representative Office where the extensions, the MOU and the listed parent company do not allow it?",
  places: [ARTICLE_28],
});

const ART28_P5_A = new Place(
  "Article 28, seventh sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 7. Representative Office",
    "Article 28. Term of the Representative Office",
  ],
  "art28-p5-a",
  "The term of the Representative Office may be terminated before the period defined in the Enterprise Registration Certificate issued to the Representative Office upon the request of the investor",
);

const ART28_P5_B = new Place(
  "Article 28, seventh sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 7. Representative Office",
    "Article 28. Term of the Representative Office",
  ],
  "art28-p5-b",
  "or upon the approval of the planning and investment sector in the event the investor or the Representative Office carries out activities that infringes the laws and regulations of Lao PDR.",
);

const ART28_P4 = new Place(
  "Article 28, sixth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 7. Representative Office",
    "Article 28. Term of the Representative Office",
  ],
  "art28-p4",
  "Upon completion of the term of the Representative Office, if the company wishes to further invest, it shall submit its application in accordance with the laws and regulations of Lao PDR.",
);

/** The scope `Representative_office_end` described: what it asks for, its rules and their provisions. */
export const REPRESENTATIVE_OFFICE_END = new Scope("Representative_office_end", {
  function: representativeOfficeEnd,
  inputs: [
    new Input("certificate_end", DATE, "The end of the period defined in the certificate, with its extensions.", {
      parameter: "certificateEnd",
    }),
    new Input("requested", new OptionalOf(DATE), "The day on which the investor requested the end of the term."),
    new Input(
      "infringed",
      new OptionalOf(DATE),
      "The day on which the investor or the office first carried out activities that infringe the laws and regulations of Lao PDR.",
    ),
    new Input(
      "sector_approved",
      new OptionalOf(DATE),
      "The day on which the planning and investment sector approved the end of the term because of them.",
      { parameter: "sectorApproved" },
    ),
    new Input("wishes_to_invest", BOOLEAN, "The company wishes to further invest.", { parameter: "wishesToInvest" }),
    new Input("applied", new OptionalOf(DATE), "The day on which the company submitted its application for that."),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
  ],
  bindings: [
    new Binding("end_on_request", "end_on_request", obligations.OBLIGATION_TYPE, representativeOfficeEndEndOnRequest, {
      reads: ["certificate_end", "requested", "as_of"],
      term: new Term(new Rule(0, [ART28_P5_A], 842, "rules/decree/part_7_representative_office.catala_en")),
      certain: false,
    }),
    new Binding(
      "end_for_infringement",
      "end_for_infringement",
      obligations.OBLIGATION_TYPE,
      representativeOfficeEndEndForInfringement,
      {
        reads: ["infringed", "as_of", "certificate_end", "sector_approved"],
        term: new Term(new Rule(0, [ART28_P5_B], 853, "rules/decree/part_7_representative_office.catala_en")),
        certain: false,
      },
    ),
    new Binding("may_end_early", "may_end_early", BOOLEAN, representativeOfficeEndMayEndEarly, {
      reads: ["end_on_request", "end_for_infringement"],
      plain: ["end_on_request"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(1, [ART28_P5_B], 837, "rules/decree/part_7_representative_office.catala_en", {
              conditions: [
                new Condition(
                  "end_for_infringement.status with pattern Done_in_time",
                  ["end_for_infringement"],
                  (endForInfringement) => endForInfringement().status === obligations.Status.DoneInTime,
                  [
                    new Value("end_for_infringement.status", obligations.STATUS_TYPE, (endForInfringement) =>
                      endForInfringement().status),
                  ],
                ),
              ],
              uses: ["end_for_infringement"],
            }),
            {
              exceptions: [
                new Term(
                  new Rule(0, [ART28_P5_A], 832, "rules/decree/part_7_representative_office.catala_en", {
                    conditions: [
                      new Condition(
                        "end_on_request.status with pattern Done_in_time",
                        ["end_on_request"],
                        (endOnRequest) => endOnRequest().status === obligations.Status.DoneInTime,
                        [
                          new Value("end_on_request.status", obligations.STATUS_TYPE, (endOnRequest) =>
                            endOnRequest().status),
                        ],
                      ),
                    ],
                    uses: ["end_on_request"],
                  }),
                ),
              ],
            },
          ),
        ],
      }),
      certain: false,
    }),
    new Binding(
      "new_application",
      "new_application",
      obligations.OBLIGATION_TYPE,
      representativeOfficeEndNewApplication,
      {
        reads: ["wishes_to_invest", "certificate_end", "applied", "as_of"],
        term: new Term(new Rule(0, [ART28_P4], 872, "rules/decree/part_7_representative_office.catala_en")),
        certain: false,
      },
    ),
  ],
  outputs: ["may_end_early", "end_on_request", "end_for_infringement", "new_application"],
  type: REPRESENTATIVE_OFFICE_END_TYPE,
  doc: "When may the term of a Representative Office end early, and what must the company do when it is over?",
  places: [ARTICLE_28],
});

const ART29_B = new Place(
  "Article 29, second item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 7. Representative Office",
    "Article 29. Scope of the rights and duties of the Representative Office",
  ],
  "art29-b",
  "Serve as the focal point within the country and facilitate communication and activities coordination with the parent company;",
);

const ART29_C = new Place(
  "Article 29, third item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 7. Representative Office",
    "Article 29. Scope of the rights and duties of the Representative Office",
  ],
  "art29-c",
  "Monitor the implementation of the MOU and agreement;",
);

const ART29_A = new Place(
  "Article 29, first item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 7. Representative Office",
    "Article 29. Scope of the rights and duties of the Representative Office",
  ],
  "art29-a",
  "Collect data and conduct a feasibility study for investment;",
);

const ARTICLE_29 = new Place(
  "Article 29",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 7. Representative Office",
    "Article 29. Scope of the rights and duties of the Representative Office",
  ],
  "",
  "",
);

/** The scope `Representative_office_tasks` described: what it asks for, its rules and their provisions. */
export const REPRESENTATIVE_OFFICE_TASKS = new Scope("Representative_office_tasks", {
  function: representativeOfficeTasks,
  inputs: [
    new Input("established", new OptionalOf(DATE), "The day on which the Representative Office was established."),
    new Input(
      "mou_signed",
      new OptionalOf(DATE),
      "The day on which the MOU or agreement with the government was signed.",
      { parameter: "mouSigned" },
    ),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
    new Input("scope_of_office", SCOPE_OF_OFFICE_TYPE, "What the office does as its rights, and what as its duties.", {
      required: false,
      parameter: "scopeOfOffice",
      reading: new ReadingChoice("Representative_office_tasks.scope_of_office", "Right_and_duties", [ART29_B, ART29_C]),
    }),
  ],
  bindings: [
    new Binding(
      "scope_of_office",
      "scope_of_office",
      SCOPE_OF_OFFICE_TYPE,
      (given) => given ?? ScopeOfOffice.RightAndDuties,
      {
        term: new Term(new Rule(0, [ART29_B, ART29_C], 1031, "rules/decree/part_7_representative_office.catala_en")),
        certain: false,
        context: "scopeOfOffice",
        reading: "Representative_office_tasks.scope_of_office",
      },
    ),
    new Binding(
      "task",
      "task",
      obligations.MODALITY_TYPE,
      (scopeOfOffice) =>
        scopeOfOffice() === ScopeOfOffice.RightAndDuties ? obligations.Modality.Duty : obligations.Modality.Right,
      {
        reads: ["scope_of_office"],
        term: new Term(
          new Rule(0, [ART29_B, ART29_C], 1035, "rules/decree/part_7_representative_office.catala_en", {
            uses: ["scope_of_office"],
          }),
        ),
      },
    ),
    new Binding(
      "monitoring_begins",
      "monitoring_begins",
      obligations.START_TYPE,
      representativeOfficeTasksMonitoringBegins,
      {
        reads: ["established", "mou_signed"],
        term: new Term(new Rule(0, [ART29_C], 1058, "rules/decree/part_7_representative_office.catala_en")),
      },
    ),
    new Binding(
      "data_collection",
      "data_collection",
      obligations.OBLIGATION_TYPE,
      representativeOfficeTasksDataCollection,
      {
        reads: ["established", "as_of"],
        term: new Term(new Rule(0, [ART29_A], 1041, "rules/decree/part_7_representative_office.catala_en")),
        certain: false,
      },
    ),
    new Binding("focal_point", "focal_point", obligations.OBLIGATION_TYPE, representativeOfficeTasksFocalPoint, {
      reads: ["task", "established", "as_of"],
      term: new Term(
        new Rule(0, [ART29_B], 1049, "rules/decree/part_7_representative_office.catala_en", { uses: ["task"] }),
      ),
      certain: false,
    }),
    new Binding(
      "mou_monitoring",
      "mou_monitoring",
      obligations.OBLIGATION_TYPE,
      representativeOfficeTasksMouMonitoring,
      {
        reads: ["task", "mou_signed", "as_of", "monitoring_begins"],
        term: new Term(
          new Rule(0, [ART29_C], 1067, "rules/decree/part_7_representative_office.catala_en", {
            uses: ["task", "monitoring_begins"],
          }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["data_collection", "focal_point", "mou_monitoring"],
  type: REPRESENTATIVE_OFFICE_TASKS_TYPE,
  doc: "What a Representative Office may and must do, and how it stands.",
  places: [ARTICLE_29],
});

const ART29_D = new Place(
  "Article 29, fourth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 7. Representative Office",
    "Article 29. Scope of the rights and duties of the Representative Office",
  ],
  "art29-d",
  "The representative of the foreign legal entity that signed an MOU/ agreement with the government has the right to enjoy tariff incentive for importing equipments in the form of machineries and vehicles for specific purposes as stipulated in the MOU or agreement.",
);

/** The scope `Representative_office_tariff` described: what it asks for, its rules and their provisions. */
export const REPRESENTATIVE_OFFICE_TARIFF = new Scope("Representative_office_tariff", {
  function: representativeOfficeTariff,
  inputs: [
    new Input("signed_mou", BOOLEAN, "The foreign legal entity signed an MOU or agreement with the government.", {
      parameter: "signedMou",
    }),
    new Input("equipment", EQUIPMENT_TYPE, "What is imported."),
    new Input("stipulated_in_mou", BOOLEAN, "The MOU or agreement stipulates the incentive for it.", {
      parameter: "stipulatedInMou",
    }),
    new Input("specific_purposes", SPECIFIC_PURPOSES_TYPE, "What \"for specific purposes\" is said of.", {
      required: false,
      parameter: "specificPurposes",
      reading: new ReadingChoice("Representative_office_tariff.specific_purposes", "Vehicles", [ART29_D]),
    }),
  ],
  bindings: [
    new Binding(
      "specific_purposes",
      "specific_purposes",
      SPECIFIC_PURPOSES_TYPE,
      (given) => given ?? SpecificPurposes.Vehicles,
      {
        term: new Term(new Rule(0, [ART29_D], 1077, "rules/decree/part_7_representative_office.catala_en")),
        certain: false,
        context: "specificPurposes",
        reading: "Representative_office_tariff.specific_purposes",
      },
    ),
    new Binding("is_named_equipment", "is_named_equipment", BOOLEAN, representativeOfficeTariffIsNamedEquipment, {
      reads: ["equipment", "specific_purposes"],
      term: new Term(
        new Rule(0, [ART29_D], 1080, "rules/decree/part_7_representative_office.catala_en", {
          uses: ["specific_purposes"],
        }),
      ),
    }),
    new Binding(
      "has_incentive",
      "has_incentive",
      BOOLEAN,
      (signedMou, stipulatedInMou, isNamedEquipment) => signedMou && stipulatedInMou && isNamedEquipment,
      {
        reads: ["signed_mou", "stipulated_in_mou", "is_named_equipment"],
        term: new Term(null, {
          exceptions: [
            new Term(
              new Rule(0, [ART29_D], 1088, "rules/decree/part_7_representative_office.catala_en", {
                conditions: [
                  new Condition(
                    "signed_mou",
                    ["signed_mou"],
                    (signedMou) => signedMou,
                    [new Value("signed_mou", BOOLEAN, (signedMou) => signedMou)],
                  ),
                  new Condition(
                    "stipulated_in_mou",
                    ["stipulated_in_mou"],
                    (stipulatedInMou) => stipulatedInMou,
                    [new Value("stipulated_in_mou", BOOLEAN, (stipulatedInMou) => stipulatedInMou)],
                  ),
                  new Condition(
                    "is_named_equipment",
                    ["is_named_equipment"],
                    (isNamedEquipment) => isNamedEquipment,
                    [new Value("is_named_equipment", BOOLEAN, (isNamedEquipment) => isNamedEquipment)],
                  ),
                ],
                uses: ["is_named_equipment"],
              }),
            ),
          ],
        }),
      },
    ),
  ],
  outputs: ["has_incentive"],
  type: REPRESENTATIVE_OFFICE_TARIFF_TYPE,
  doc: "Does the representative of a foreign legal entity enjoy a tariff incentive for importing equipment?",
  places: [ARTICLE_29],
});

const ART30_D = new Place(
  "Article 30, fourth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 7. Representative Office",
    "Article 30. Prohibited activities for the Representative Office",
  ],
  "art30-d",
  "Make a self-assessment that the office is not in the position to provide reimburse its liabilities in a timely manner and make self-declaration of bankruptcy.",
);

const ART30_C = new Place(
  "Article 30, third item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 7. Representative Office",
    "Article 30. Prohibited activities for the Representative Office",
  ],
  "art30-c",
  "Issue receipts or invoices for any revenues or incomes;",
);

const ART30_B = new Place(
  "Article 30, second item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 7. Representative Office",
    "Article 30. Prohibited activities for the Representative Office",
  ],
  "art30-b",
  "Generate income;",
);

const ART30_A = new Place(
  "Article 30, first item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 7. Representative Office",
    "Article 30. Prohibited activities for the Representative Office",
  ],
  "art30-a",
  "Conduct business or carry out commercial activities beyond the approved activities in accordance with the provisions of this Decree;",
);

const ARTICLE_30 = new Place(
  "Article 30",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 7. Representative Office",
    "Article 30. Prohibited activities for the Representative Office",
  ],
  "",
  "",
);

/** The scope `Representative_office_activity` described: what it asks for, its rules and their provisions. */
export const REPRESENTATIVE_OFFICE_ACTIVITY = new Scope("Representative_office_activity", {
  function: representativeOfficeActivity,
  inputs: [new Input("activity", OFFICE_ACTIVITY_TYPE, "What the office is about to do.")],
  bindings: [
    new Binding("is_allowed", "is_allowed", BOOLEAN, representativeOfficeActivityIsAllowed, {
      reads: ["activity"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(2, [ART29_C], 1226, "rules/decree/part_7_representative_office.catala_en", {
              conditions: [
                new Condition(
                  "activity with pattern Mou_monitoring",
                  ["activity"],
                  (activity) => activity === MouMonitoring,
                  [new Value("activity", OFFICE_ACTIVITY_TYPE, (activity) => activity)],
                ),
              ],
            }),
            {
              exceptions: [
                new Term(
                  new Rule(1, [ART29_B], 1221, "rules/decree/part_7_representative_office.catala_en", {
                    conditions: [
                      new Condition(
                        "activity with pattern Coordination",
                        ["activity"],
                        (activity) => activity === Coordination,
                        [new Value("activity", OFFICE_ACTIVITY_TYPE, (activity) => activity)],
                      ),
                    ],
                  }),
                  {
                    exceptions: [
                      new Term(
                        new Rule(0, [ART29_A], 1216, "rules/decree/part_7_representative_office.catala_en", {
                          conditions: [
                            new Condition(
                              "activity with pattern Data_collection",
                              ["activity"],
                              (activity) => activity === DataCollection,
                              [new Value("activity", OFFICE_ACTIVITY_TYPE, (activity) => activity)],
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
          new Term(
            new Rule(6, [ART30_D], 1247, "rules/decree/part_7_representative_office.catala_en", {
              conditions: [
                new Condition(
                  "activity with pattern Declaration_of_bankruptcy",
                  ["activity"],
                  (activity) => activity === DeclarationOfBankruptcy,
                  [new Value("activity", OFFICE_ACTIVITY_TYPE, (activity) => activity)],
                ),
              ],
            }),
            {
              exceptions: [
                new Term(
                  new Rule(5, [ART30_C], 1242, "rules/decree/part_7_representative_office.catala_en", {
                    conditions: [
                      new Condition(
                        "activity with pattern Receipts_or_invoices",
                        ["activity"],
                        (activity) => activity === ReceiptsOrInvoices,
                        [new Value("activity", OFFICE_ACTIVITY_TYPE, (activity) => activity)],
                      ),
                    ],
                  }),
                  {
                    exceptions: [
                      new Term(
                        new Rule(4, [ART30_B], 1237, "rules/decree/part_7_representative_office.catala_en", {
                          conditions: [
                            new Condition(
                              "activity with pattern Income",
                              ["activity"],
                              (activity) => activity === Income,
                              [new Value("activity", OFFICE_ACTIVITY_TYPE, (activity) => activity)],
                            ),
                          ],
                        }),
                        {
                          exceptions: [
                            new Term(
                              new Rule(3, [ART30_A], 1231, "rules/decree/part_7_representative_office.catala_en", {
                                conditions: [
                                  new Condition(
                                    "activity with pattern Business content approved",
                                    ["activity"],
                                    (activity) => activity instanceof Business,
                                    [new Value("activity", OFFICE_ACTIVITY_TYPE, (activity) => activity)],
                                  ),
                                  new Condition(
                                    "not approved",
                                    ["activity"],
                                    (activity) => activity instanceof Business && !activity.content,
                                    [
                                      new Value(
                                        "approved",
                                        BOOLEAN,
                                        (activity) =>
                                          activity instanceof Business
                                            ? activity.content
                                            : impossible("the case was tested before", ARTICLE_30_LINE_1232),
                                      ),
                                    ],
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
              ],
            },
          ),
        ],
      }),
      certain: false,
    }),
  ],
  outputs: ["is_allowed"],
  type: REPRESENTATIVE_OFFICE_ACTIVITY_TYPE,
  doc: "May a Representative Office do this?",
  places: [ARTICLE_30],
});

/** The scope `Representative_office_prohibitions` described: what it asks for, its rules and their provisions. */
export const REPRESENTATIVE_OFFICE_PROHIBITIONS = new Scope("Representative_office_prohibitions", {
  function: representativeOfficeProhibitions,
  inputs: [
    new Input(
      "business_conducted",
      new OptionalOf(DATE),
      "The day on which the office first conducted business or carried out commercial activities.",
      { parameter: "businessConducted" },
    ),
    new Input("business_approved", BOOLEAN, "These activities were within the approved activities.", {
      parameter: "businessApproved",
    }),
    new Input("income_generated", new OptionalOf(DATE), "The day on which the office first generated income.", {
      parameter: "incomeGenerated",
    }),
    new Input(
      "receipt_issued",
      new OptionalOf(DATE),
      "The day on which the office first issued a receipt or invoice for revenues or incomes.",
      { parameter: "receiptIssued" },
    ),
    new Input(
      "bankruptcy_declared",
      new OptionalOf(DATE),
      "The day on which the office assessed itself as unable to reimburse its liabilities and declared itself bankrupt.",
      { parameter: "bankruptcyDeclared" },
    ),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
  ],
  bindings: [
    new Binding("business", "business", obligations.OBLIGATION_TYPE, representativeOfficeProhibitionsBusiness, {
      reads: ["business_approved", "business_conducted", "as_of"],
      term: new Term(new Rule(0, [ART30_A, ART28_P5_B], 1254, "rules/decree/part_7_representative_office.catala_en")),
      certain: false,
    }),
    new Binding("income", "income", obligations.OBLIGATION_TYPE, representativeOfficeProhibitionsIncome, {
      reads: ["income_generated", "as_of"],
      term: new Term(new Rule(0, [ART30_B, ART28_P5_B], 1264, "rules/decree/part_7_representative_office.catala_en")),
      certain: false,
    }),
    new Binding("receipts", "receipts", obligations.OBLIGATION_TYPE, representativeOfficeProhibitionsReceipts, {
      reads: ["receipt_issued", "as_of"],
      term: new Term(new Rule(0, [ART30_C, ART28_P5_B], 1274, "rules/decree/part_7_representative_office.catala_en")),
      certain: false,
    }),
    new Binding("bankruptcy", "bankruptcy", obligations.OBLIGATION_TYPE, representativeOfficeProhibitionsBankruptcy, {
      reads: ["bankruptcy_declared", "as_of"],
      term: new Term(new Rule(0, [ART30_D, ART28_P5_B], 1284, "rules/decree/part_7_representative_office.catala_en")),
      certain: false,
    }),
  ],
  outputs: ["business", "income", "receipts", "bankruptcy"],
  type: REPRESENTATIVE_OFFICE_PROHIBITIONS_TYPE,
  doc: "What a Representative Office must not do, and what follows if it did.",
  places: [ARTICLE_30],
});
