/**
 * Compiled from rules/situations/timelines.catala_en: change the rules there, and compile again.
 *
 * @example
 * import { REPRESENTATIVE_OFFICE_TIMELINE, representativeOfficeTimeline } from "./timelines.js";
 * import { Day } from "../runtime/dates.js";
 * import { decide } from "../runtime/reasons.js";
 * const facts = { registeredAbroad: true, hasLaoEntity: true, businessApproved: true, wishesToInvest: true, asOf: new
 *   Day(2012, 1, 31) };
 * const { registration } = representativeOfficeTimeline(facts);
 * // the same with its reasons; without a value it says why, where the function throws
 * const answer = JSON.stringify(decide(REPRESENTATIVE_OFFICE_TIMELINE, facts).asJson());
 *
 * Money is a BigInt of cents, a decimal a `Fraction`, a date a `Day` (runtime/fractions.js, runtime/dates.js). A case
 * that carries something is a class (`new Case(content)`), any other an object. What may be left out may be null; an
 * optional value is a `Present` (runtime/schema.js). In JSON things have the names of the rules: `answer` beside
 * `decide`, and without reasons `evaluate` and `outcomes` (runtime/evaluator.js), take and give it; `encode`
 * (runtime/encode.js) makes it of a result.
 */

import * as laoPdr from "../calendars/lao_pdr.js";
import * as part2RegisteredCapital from "../decree/part_2_registered_capital.js";
import * as part3GeneralBusiness from "../decree/part_3_general_business.js";
import * as part4ConcessionActivities from "../decree/part_4_concession_activities.js";
import * as part7RepresentativeOffice from "../decree/part_7_representative_office.js";
import * as part8DutiesAndTaxes from "../decree/part_8_duties_and_taxes.js";
import * as part9LandUseRight from "../decree/part_9_land_use_right.js";
import * as administration from "../library/administration.js";
import { Place } from "../runtime/answers.js";
import { spot } from "../runtime/evaluation.js";
import { Refused } from "../runtime/failures.js";
import { checkFacts } from "../runtime/given.js";
import { handedOn } from "../runtime/readings.js";
import { BOOLEAN, DATE, Field, MoneyIn, OptionalOf, Present, Structure } from "../runtime/schema.js";
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
} from "../runtime/scopes.js";

/** @typedef {import("../runtime/failures.js").Conflict} Conflict */
/** @typedef {import("../runtime/dates.js").Day} Day */
/** @typedef {import("../runtime/failures.js").EvaluationError} EvaluationError */
/** @typedef {import("../runtime/failures.js").Silent} Silent */

const CONCESSION_LINE_292 = spot("rules/situations/timelines.catala_en:292", "Concession");

/**
 * I register a general business: what has been done in time, and what is due next, from the application to the seal and
 * the registered capital?
 */
export class RegistrationTimeline {
  /**
   * @param {{ registration: part3GeneralBusiness.RegistrationDuties, taxpayerNumber:
   *   part3GeneralBusiness.TaxpayerNumberDuties, operation: part3GeneralBusiness.OperationDuties, capital:
   *   part2RegisteredCapital.CapitalDuties, initialCertification: part2RegisteredCapital.PaymentCertification,
   *   fullCertification: part2RegisteredCapital.PaymentCertification }} fields
   */
  constructor({ registration, taxpayerNumber, operation, capital, initialCertification, fullCertification }) {
    /** The certificate and the seal: Article 8. */
    this.registration = registration;
    /** The taxpayer identification number: Article 9. */
    this.taxpayerNumber = taxpayerNumber;
    /** The business: Article 8. */
    this.operation = operation;
    /** The registered capital: Article 4. */
    this.capital = capital;
    /** The certification of the initial payment: Article 4. */
    this.initialCertification = initialCertification;
    /** The certification of the last payment: Article 4. */
    this.fullCertification = fullCertification;
  }
}

/** A transfer or an amendment that the enterprise wishes. */
export class WishedChange {
  /**
   * @param {{ change: part4ConcessionActivities.ConcessionChange, registeredCapital: bigint, capitalDue: bigint,
   *   capitalPaidIn: bigint, areTaxesCleared: boolean, areRentAndFeesPaid: boolean, areTasksOnSchedule: boolean,
   *   proposed: Present<Day> | null }} fields
   */
  constructor({
    change,
    registeredCapital,
    capitalDue,
    capitalPaidIn,
    areTaxesCleared,
    areRentAndFeesPaid,
    areTasksOnSchedule,
    proposed,
  }) {
    /** What it wishes to do. */
    this.change = change;
    /** The registered capital (in hundredths of LAK). */
    this.registeredCapital = registeredCapital;
    /** What of it had to be paid so far under the concession agreement (in hundredths of LAK). */
    this.capitalDue = capitalDue;
    /** What of it has been paid (in hundredths of LAK). */
    this.capitalPaidIn = capitalPaidIn;
    /** Tax obligations have been regularly and completely cleared. */
    this.areTaxesCleared = areTaxesCleared;
    /** Rent and concession fees have been regularly paid. */
    this.areRentAndFeesPaid = areRentAndFeesPaid;
    /** All tasks have been performed in accordance with the schedules set up. */
    this.areTasksOnSchedule = areTasksOnSchedule;
    /** The day on which the change was proposed. */
    this.proposed = proposed;
  }
}

/**
 * I apply for a concession: what has been done in time, what is due next and by whom, and have I lost my right, from
 * the application to the agreement and the registered capital?
 */
export class ConcessionTimeline {
  /**
   * @param {{ procedure: part4ConcessionActivities.ConcessionProcedure, negotiation:
   *   part4ConcessionActivities.NegotiationDuties, warranty: part4ConcessionActivities.WarrantyDuties, certificate:
   *   part4ConcessionActivities.ConcessionCertificateDuties, taxpayerNumber: part3GeneralBusiness.TaxpayerNumberDuties,
   *   capital: part2RegisteredCapital.ConcessionCapitalDuties, initialCertification:
   *   part2RegisteredCapital.PaymentCertification, fullCertification: part2RegisteredCapital.PaymentCertification,
   *   change: Present<part4ConcessionActivities.ConcessionTransfer> | null }} fields
   */
  constructor({
    procedure,
    negotiation,
    warranty,
    certificate,
    taxpayerNumber,
    capital,
    initialCertification,
    fullCertification,
    change,
  }) {
    /** From the application to the decision: Article 13. */
    this.procedure = procedure;
    /** The negotiation of the agreement: Article 14. */
    this.negotiation = negotiation;
    /** The warranty: Article 15. */
    this.warranty = warranty;
    /** The concession registration certificate and the seal: Article 16. */
    this.certificate = certificate;
    /** The taxpayer identification number: Article 9. */
    this.taxpayerNumber = taxpayerNumber;
    /** The registered capital: Article 4. */
    this.capital = capital;
    /** The certification of the initial payment: Article 4. */
    this.initialCertification = initialCertification;
    /** The certification of the last payment: Article 4. */
    this.fullCertification = fullCertification;
    /** The transfer or amendment, if one is wished: Article 18. */
    this.change = change;
  }
}

/**
 * I want to import free of customs duty this year: what has been done in time on my annual import plan, what is due
 * next, and by whom?
 */
export class ImportPlanTimeline {
  /**
   * @param {{ filing: part8DutiesAndTaxes.ImportPlanFiling, procedure: part8DutiesAndTaxes.ImportPlanDuties }} fields
   */
  constructor({ filing, procedure }) {
    /** The plan: Article 37. */
    this.filing = filing;
    /** From the documents to the border: Article 38. */
    this.procedure = procedure;
  }
}

/**
 * I have a Representative Office: what has been done in time, what must, may and must it not do, and what is due when
 * its term ends?
 */
export class RepresentativeOfficeTimeline {
  /**
   * @param {{ registration: part7RepresentativeOffice.RepresentativeOfficeDuties, tasks:
   *   part7RepresentativeOffice.RepresentativeOfficeTasks, prohibitions:
   *   part7RepresentativeOffice.RepresentativeOfficeProhibitions, endOfTerm:
   *   Present<part7RepresentativeOffice.RepresentativeOfficeEnd> | null }} fields
   */
  constructor({ registration, tasks, prohibitions, endOfTerm }) {
    /** The registration and the seal: Article 27. */
    this.registration = registration;
    /** What the office may and must do: Article 29. */
    this.tasks = tasks;
    /** What it must not do: Article 30. */
    this.prohibitions = prohibitions;
    /** The end of the term, once the certificate says when it is: Article 28. */
    this.endOfTerm = endOfTerm;
  }
}

/**
 * I acquire land use right: what has been done in time on my proposal, what may and must I do with the land, and what
 * is due before the right ends?
 */
export class LandTimeline {
  /**
   * @param {{ consideration: part9LandUseRight.LandConsideration, prohibitions: part9LandUseRight.LandProhibitions,
   *   duties: part9LandUseRight.LandDuties, rights: Present<part9LandUseRight.LandRights> | null, rightEnd:
   *   Present<part9LandUseRight.LandRightEnd> | null }} fields
   */
  constructor({ consideration, prohibitions, duties, rights, rightEnd }) {
    /** The proposal and the title: Article 51. */
    this.consideration = consideration;
    /** What is forbidden: Article 49. */
    this.prohibitions = prohibitions;
    /** What is owed: Article 53. */
    this.duties = duties;
    /** What may be done with the land, once the title says until when: Article 52. */
    this.rights = rights;
    /** What is due before it ends: Article 53. */
    this.rightEnd = rightEnd;
  }
}

export const REGISTRATION_TIMELINE_TYPE = new Structure(
  "Registration_timeline",
  [
    new Field(
      "registration",
      part3GeneralBusiness.REGISTRATION_DUTIES_TYPE,
      "The certificate and the seal: Article 8.",
    ),
    new Field(
      "taxpayer_number",
      part3GeneralBusiness.TAXPAYER_NUMBER_DUTIES_TYPE,
      "The taxpayer identification number: Article 9.",
    ),
    new Field("operation", part3GeneralBusiness.OPERATION_DUTIES_TYPE, "The business: Article 8."),
    new Field("capital", part2RegisteredCapital.CAPITAL_DUTIES_TYPE, "The registered capital: Article 4."),
    new Field(
      "initial_certification",
      part2RegisteredCapital.PAYMENT_CERTIFICATION_TYPE,
      "The certification of the initial payment: Article 4.",
    ),
    new Field(
      "full_certification",
      part2RegisteredCapital.PAYMENT_CERTIFICATION_TYPE,
      "The certification of the last payment: Article 4.",
    ),
  ],
  {
    build: (registration, taxpayerNumber, operation, capital, initialCertification, fullCertification) =>
      new RegistrationTimeline({
        registration,
        taxpayerNumber,
        operation,
        capital,
        initialCertification,
        fullCertification,
      }),
    read: (value) => [
      value.registration,
      value.taxpayerNumber,
      value.operation,
      value.capital,
      value.initialCertification,
      value.fullCertification,
    ],
    doc: "I register a general business: what has been done in time, and what is due next, from the application to the seal and the registered capital?",
    module: "Timelines",
  },
);

export const WISHED_CHANGE_TYPE = new Structure(
  "Wished_change",
  [
    new Field("change", part4ConcessionActivities.CONCESSION_CHANGE_TYPE, "What it wishes to do."),
    new Field("registered_capital", new MoneyIn("LAK", 2), "The registered capital."),
    new Field("capital_due", new MoneyIn("LAK", 2), "What of it had to be paid so far under the concession agreement."),
    new Field("capital_paid_in", new MoneyIn("LAK", 2), "What of it has been paid."),
    new Field("are_taxes_cleared", BOOLEAN, "Tax obligations have been regularly and completely cleared."),
    new Field("are_rent_and_fees_paid", BOOLEAN, "Rent and concession fees have been regularly paid."),
    new Field(
      "are_tasks_on_schedule",
      BOOLEAN,
      "All tasks have been performed in accordance with the schedules set up.",
    ),
    new Field("proposed", new OptionalOf(DATE), "The day on which the change was proposed."),
  ],
  {
    build: (
      change,
      registeredCapital,
      capitalDue,
      capitalPaidIn,
      areTaxesCleared,
      areRentAndFeesPaid,
      areTasksOnSchedule,
      proposed,
    ) => new WishedChange({
      change,
      registeredCapital,
      capitalDue,
      capitalPaidIn,
      areTaxesCleared,
      areRentAndFeesPaid,
      areTasksOnSchedule,
      proposed,
    }),
    read: (value) => [
      value.change,
      value.registeredCapital,
      value.capitalDue,
      value.capitalPaidIn,
      value.areTaxesCleared,
      value.areRentAndFeesPaid,
      value.areTasksOnSchedule,
      value.proposed,
    ],
    doc: "A transfer or an amendment that the enterprise wishes.",
    module: "Timelines",
  },
);

export const CONCESSION_TIMELINE_TYPE = new Structure(
  "Concession_timeline",
  [
    new Field(
      "procedure",
      part4ConcessionActivities.CONCESSION_PROCEDURE_TYPE,
      "From the application to the decision: Article 13.",
    ),
    new Field(
      "negotiation",
      part4ConcessionActivities.NEGOTIATION_DUTIES_TYPE,
      "The negotiation of the agreement: Article 14.",
    ),
    new Field("warranty", part4ConcessionActivities.WARRANTY_DUTIES_TYPE, "The warranty: Article 15."),
    new Field(
      "certificate",
      part4ConcessionActivities.CONCESSION_CERTIFICATE_DUTIES_TYPE,
      "The concession registration certificate and the seal: Article 16.",
    ),
    new Field(
      "taxpayer_number",
      part3GeneralBusiness.TAXPAYER_NUMBER_DUTIES_TYPE,
      "The taxpayer identification number: Article 9.",
    ),
    new Field("capital", part2RegisteredCapital.CONCESSION_CAPITAL_DUTIES_TYPE, "The registered capital: Article 4."),
    new Field(
      "initial_certification",
      part2RegisteredCapital.PAYMENT_CERTIFICATION_TYPE,
      "The certification of the initial payment: Article 4.",
    ),
    new Field(
      "full_certification",
      part2RegisteredCapital.PAYMENT_CERTIFICATION_TYPE,
      "The certification of the last payment: Article 4.",
    ),
    new Field(
      "change",
      new OptionalOf(part4ConcessionActivities.CONCESSION_TRANSFER_TYPE),
      "The transfer or amendment, if one is wished: Article 18.",
    ),
  ],
  {
    build: (
      procedure,
      negotiation,
      warranty,
      certificate,
      taxpayerNumber,
      capital,
      initialCertification,
      fullCertification,
      change,
    ) => new ConcessionTimeline({
      procedure,
      negotiation,
      warranty,
      certificate,
      taxpayerNumber,
      capital,
      initialCertification,
      fullCertification,
      change,
    }),
    read: (value) => [
      value.procedure,
      value.negotiation,
      value.warranty,
      value.certificate,
      value.taxpayerNumber,
      value.capital,
      value.initialCertification,
      value.fullCertification,
      value.change,
    ],
    doc: "I apply for a concession: what has been done in time, what is due next and by whom, and have I lost my right, from the application to the agreement and the registered capital?",
    module: "Timelines",
  },
);

export const IMPORT_PLAN_TIMELINE_TYPE = new Structure(
  "Import_plan_timeline",
  [
    new Field("filing", part8DutiesAndTaxes.IMPORT_PLAN_FILING_TYPE, "The plan: Article 37."),
    new Field(
      "procedure",
      part8DutiesAndTaxes.IMPORT_PLAN_DUTIES_TYPE,
      "From the documents to the border: Article 38.",
    ),
  ],
  {
    build: (filing, procedure) => new ImportPlanTimeline({ filing, procedure }),
    read: (value) => [value.filing, value.procedure],
    doc: "I want to import free of customs duty this year: what has been done in time on my annual import plan, what is due next, and by whom?",
    module: "Timelines",
  },
);

export const REPRESENTATIVE_OFFICE_TIMELINE_TYPE = new Structure(
  "Representative_office_timeline",
  [
    new Field(
      "registration",
      part7RepresentativeOffice.REPRESENTATIVE_OFFICE_DUTIES_TYPE,
      "The registration and the seal: Article 27.",
    ),
    new Field(
      "tasks",
      part7RepresentativeOffice.REPRESENTATIVE_OFFICE_TASKS_TYPE,
      "What the office may and must do: Article 29.",
    ),
    new Field(
      "prohibitions",
      part7RepresentativeOffice.REPRESENTATIVE_OFFICE_PROHIBITIONS_TYPE,
      "What it must not do: Article 30.",
    ),
    new Field(
      "end_of_term",
      new OptionalOf(part7RepresentativeOffice.REPRESENTATIVE_OFFICE_END_TYPE),
      "The end of the term, once the certificate says when it is: Article 28.",
    ),
  ],
  {
    build: (registration, tasks, prohibitions, endOfTerm) => new RepresentativeOfficeTimeline({
      registration,
      tasks,
      prohibitions,
      endOfTerm,
    }),
    read: (value) => [value.registration, value.tasks, value.prohibitions, value.endOfTerm],
    doc: "I have a Representative Office: what has been done in time, what must, may and must it not do, and what is due when its term ends?",
    module: "Timelines",
  },
);

export const LAND_TIMELINE_TYPE = new Structure(
  "Land_timeline",
  [
    new Field("consideration", part9LandUseRight.LAND_CONSIDERATION_TYPE, "The proposal and the title: Article 51."),
    new Field("prohibitions", part9LandUseRight.LAND_PROHIBITIONS_TYPE, "What is forbidden: Article 49."),
    new Field("duties", part9LandUseRight.LAND_DUTIES_TYPE, "What is owed: Article 53."),
    new Field(
      "rights",
      new OptionalOf(part9LandUseRight.LAND_RIGHTS_TYPE),
      "What may be done with the land, once the title says until when: Article 52.",
    ),
    new Field(
      "right_end",
      new OptionalOf(part9LandUseRight.LAND_RIGHT_END_TYPE),
      "What is due before it ends: Article 53.",
    ),
  ],
  {
    build: (consideration, prohibitions, duties, rights, rightEnd) => new LandTimeline({
      consideration,
      prohibitions,
      duties,
      rights,
      rightEnd,
    }),
    read: (value) => [value.consideration, value.prohibitions, value.duties, value.rights, value.rightEnd],
    doc: "I acquire land use right: what has been done in time on my proposal, what may and must I do with the land, and what is due before the right ends?",
    module: "Timelines",
  },
);

/**
 * I register a general business: what has been done in time, and what is due next, from the application to the seal and
 * the registered capital?
 *
 * Encodes Registration of a general business (rules/situations/timelines.catala_en:32).
 *
 * @param {object} facts
 * @param {part2RegisteredCapital.Sector} facts.sector The sector of the business.
 * @param {administration.Level} facts.issuedAt The level of the authority that issues the certificate.
 * @param {boolean} facts.needsTechnicalLicense A technical license or a business operation certificate is relevant to
 *   the business.
 * @param {Present<Day> | null} [facts.applied] The day on which the application was submitted (null if not given).
 * @param {Present<Day> | null} [facts.decided] The day on which the sector decided whether to issue the certificate
 *   (null if not given).
 * @param {Present<Day> | null} [facts.issued] The day on which the enterprise registration certificate was issued (null
 *   if not given).
 * @param {Present<Day> | null} [facts.received] The day on which the investor received it (null if not given).
 * @param {Present<Day> | null} [facts.numberIssued] The day on which the taxpayer identification number was issued
 *   (null if not given).
 * @param {Present<Day> | null} [facts.copiedToSector] The day on which the concerned sector was sent its copy of the
 *   certificate (null if not given).
 * @param {Present<Day> | null} [facts.copiedToMinistry] The day on which the Ministry of Industry and Commerce was sent
 *   its copy (null if not given).
 * @param {Present<Day> | null} [facts.sealLicensed] The day on which the seal carving license was issued (null if not
 *   given).
 * @param {Present<Day> | null} [facts.sealCarved] The day on which the seal was carved (null if not given).
 * @param {Present<Day> | null} [facts.licenseRequested] The day on which the technical license or business operation
 *   certificate was requested (null if not given).
 * @param {Present<Day> | null} [facts.operationBegins] The day on which the business begins to operate (null if not
 *   given).
 * @param {Present<Day> | null} [facts.termEnds] The last day of the business term; absent where it has no end (null if
 *   not given).
 * @param {Present<Day> | null} [facts.initialPaid] The day from which the whole initial payment of the registered
 *   capital had been made (null if not given).
 * @param {Present<Day> | null} [facts.initialCertified] The day on which the Bank of Lao PDR certified it (null if not
 *   given).
 * @param {Present<Day> | null} [facts.fullyPaid] The day from which all the registered capital had been paid (null if
 *   not given).
 * @param {Present<Day> | null} [facts.fullyCertified] The day on which the Bank of Lao PDR certified the last payment
 *   (null if not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {part3GeneralBusiness.SevenDays | null} [facts.registrationDutiesSevenDays] From when the seven working days
 *   for the seal run (a reading of the text: `part3GeneralBusiness.SevenDays.FromSealLicense` if not given).
 * @param {part3GeneralBusiness.CoordinationBy | null} [facts.taxpayerNumberDutiesCoordinationBy] Who coordinates to
 *   obtain the number for a concession (a reading of the text: `part3GeneralBusiness.CoordinationBy.IssuingSector` if
 *   not given).
 * @param {part2RegisteredCapital.NinetyDays | null} [facts.capitalPeriodsNinetyDays] From when the 90 working days run
 *   (a reading of the text: `part2RegisteredCapital.NinetyDays.AfterCertificate` if not given).
 * @param {part2RegisteredCapital.TenDays | null} [facts.paymentCertificationTenDays] From when the investor's 10
 *   working days run (a reading of the text: `part2RegisteredCapital.TenDays.FromPayment` if not given).
 * @returns {RegistrationTimeline}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function registrationTimeline(facts = {}) {
  const {
    sector,
    issuedAt,
    needsTechnicalLicense,
    applied = null,
    decided = null,
    issued = null,
    received = null,
    numberIssued = null,
    copiedToSector = null,
    copiedToMinistry = null,
    sealLicensed = null,
    sealCarved = null,
    licenseRequested = null,
    operationBegins = null,
    termEnds = null,
    initialPaid = null,
    initialCertified = null,
    fullyPaid = null,
    fullyCertified = null,
    asOf,
    registrationDutiesSevenDays = null,
    taxpayerNumberDutiesCoordinationBy = null,
    capitalPeriodsNinetyDays = null,
    paymentCertificationTenDays = null,
  } = facts;
  if (
    sector == null ||
    issuedAt == null ||
    needsTechnicalLicense == null ||
    facts.applied === undefined ||
    facts.decided === undefined ||
    facts.issued === undefined ||
    facts.received === undefined ||
    facts.numberIssued === undefined ||
    facts.copiedToSector === undefined ||
    facts.copiedToMinistry === undefined ||
    facts.sealLicensed === undefined ||
    facts.sealCarved === undefined ||
    facts.licenseRequested === undefined ||
    facts.operationBegins === undefined ||
    facts.termEnds === undefined ||
    facts.initialPaid === undefined ||
    facts.initialCertified === undefined ||
    facts.fullyPaid === undefined ||
    facts.fullyCertified === undefined ||
    asOf == null ||
    facts.registrationDutiesSevenDays === undefined ||
    facts.taxpayerNumberDutiesCoordinationBy === undefined ||
    facts.capitalPeriodsNinetyDays === undefined ||
    facts.paymentCertificationTenDays === undefined
  ) {
    checkFacts(facts, REGISTRATION_TIMELINE);
  }
  // The certificate and the seal: Article 8.
  const registration = part3GeneralBusiness.registrationDuties({
    issuedAt,
    applied,
    decided,
    issued,
    copiedToSector,
    copiedToMinistry,
    sealLicensed,
    sealCarved,
    asOf,
    sevenDays: registrationDutiesSevenDays,
  });
  // The taxpayer identification number: Article 9.
  const taxpayerNumber = part3GeneralBusiness.taxpayerNumberDuties({
    recordedIn: part3GeneralBusiness.RecordedIn.EnterpriseRegistrationCertificate,
    numberIssued,
    asOf,
    coordinationBy: taxpayerNumberDutiesCoordinationBy,
  });
  // The business: Article 8.
  const operation = part3GeneralBusiness.operationDuties({
    needsTechnicalLicense,
    issued,
    termEnds,
    requested: licenseRequested,
    begins: operationBegins,
    asOf,
  });
  // The registered capital: Article 4.
  const capital = part2RegisteredCapital.capitalDuties({
    sector,
    certificateReceived: received,
    initialPaid,
    fullyPaid,
    asOf,
    capitalPeriodsNinetyDays,
  });
  // The certification of the initial payment: Article 4.
  const initialCertification = part2RegisteredCapital.paymentCertification({
    activity: part2RegisteredCapital.Activity.GeneralBusiness,
    certificateReceived: received,
    paidOn: initialPaid,
    certified: initialCertified,
    asOf,
    tenDays: paymentCertificationTenDays,
  });
  // The certification of the last payment: Article 4.
  const fullCertification = part2RegisteredCapital.paymentCertification({
    activity: part2RegisteredCapital.Activity.GeneralBusiness,
    certificateReceived: received,
    paidOn: fullyPaid,
    certified: fullyCertified,
    asOf,
    tenDays: paymentCertificationTenDays,
  });
  return new RegistrationTimeline({
    registration,
    taxpayerNumber,
    operation,
    capital,
    initialCertification,
    fullCertification,
  });
}

/**
 * Concession (rules/situations/timelines.catala_en, line 303).
 *
 * @param {Present<Day> | null} approved
 * @param {Present<Day> | null} rejected
 * @returns {part4ConcessionActivities.ConcessionDecision}
 */
function concessionTimelineProcedureDecision(approved, rejected) {
  if (approved !== null) {
    return new part4ConcessionActivities.Approved(approved.value);
  }
  if (rejected !== null) {
    return new part4ConcessionActivities.Rejected(rejected.value);
  }
  return part4ConcessionActivities.NotDecided;
}

/**
 * From the application to the decision: Article 13.
 *
 * Asks the scope `Part_4_concession_activities.Concession_procedure` (rules/situations/timelines.catala_en:269).
 *
 * @param {boolean} onCallingList
 * @param {Present<Day> | null} applied
 * @param {Present<Day> | null} forwarded
 * @param {Present<Day> | null} commentsReceived
 * @param {Present<Day> | null} presented
 * @param {Present<Day> | null} submitted
 * @param {Present<Day> | null} approved
 * @param {Present<Day> | null} rejected
 * @param {Present<Day> | null} rejectionNotified
 * @param {Present<Day> | null} notified
 * @param {Present<Day> | null} completed
 * @param {Present<Day> | null} reported
 * @param {Present<Day> | null} submittedForSignature
 * @param {Present<Day> | null} delegated
 * @param {Day} asOf
 * @param {part4ConcessionActivities.Receipt | null} concessionProcedureReceipt
 * @param {part4ConcessionActivities.Afterwards | null} concessionProcedureAfterwards
 * @param {part4ConcessionActivities.ListedDecision | null} listedProjectDecisionListedDecision
 * @returns {part4ConcessionActivities.ConcessionProcedure}
 */
function concessionTimelineProcedure(
  onCallingList,
  applied,
  forwarded,
  commentsReceived,
  presented,
  submitted,
  approved,
  rejected,
  rejectionNotified,
  notified,
  completed,
  reported,
  submittedForSignature,
  delegated,
  asOf,
  concessionProcedureReceipt,
  concessionProcedureAfterwards,
  listedProjectDecisionListedDecision,
) {
  return part4ConcessionActivities.concessionProcedure({
    onCallingList,
    applicationReceived: applied,
    forwarded,
    commentsReceived,
    presented,
    submitted,
    decision: concessionTimelineProcedureDecision(approved, rejected),
    rejectionNotified,
    approvalNotified: notified,
    completed,
    reported,
    submittedForSignature,
    delegated,
    asOf,
    receipt: concessionProcedureReceipt,
    afterwards: concessionProcedureAfterwards,
    listedProjectDecisionListedDecision,
  });
}

/**
 * The transfer or amendment, if one is wished: Article 18.
 *
 * Concession (rules/situations/timelines.catala_en, line 369).
 *
 * @param {Present<WishedChange> | null} wishedChange
 * @param {Day} asOf
 * @param {part4ConcessionActivities.CapitalPaid | null} concessionTransferCapitalPaid
 * @param {part4ConcessionActivities.TransferApproval | null} concessionTransferApprovalTransferApproval
 * @returns {Present<part4ConcessionActivities.ConcessionTransfer> | null}
 */
function concessionTimelineChange(
  wishedChange,
  asOf,
  concessionTransferCapitalPaid,
  concessionTransferApprovalTransferApproval,
) {
  if (wishedChange !== null) {
    return new Present(
      part4ConcessionActivities.concessionTransfer({
        change: wishedChange.value.change,
        registeredCapital: wishedChange.value.registeredCapital,
        capitalDue: wishedChange.value.capitalDue,
        capitalPaidIn: wishedChange.value.capitalPaidIn,
        areTaxesCleared: wishedChange.value.areTaxesCleared,
        areRentAndFeesPaid: wishedChange.value.areRentAndFeesPaid,
        areTasksOnSchedule: wishedChange.value.areTasksOnSchedule,
        proposed: wishedChange.value.proposed,
        asOf,
        capitalPaid: concessionTransferCapitalPaid,
        concessionTransferApprovalTransferApproval,
      }),
    );
  }
  return null;
}

/**
 * I apply for a concession: what has been done in time, what is due next and by whom, and have I lost my right, from
 * the application to the agreement and the registered capital?
 *
 * Encodes Concession (rules/situations/timelines.catala_en:185).
 *
 * @param {object} facts
 * @param {boolean} facts.onCallingList The project or activity is on the investment calling list.
 * @param {Present<Day> | null} [facts.applied] The day on which the planning and investment sector received the
 *   application (null if not given).
 * @param {Present<Day> | null} [facts.forwarded] The day on which the sectors and the locality that are asked for
 *   comments received the application (null if not given).
 * @param {Present<Day> | null} [facts.commentsReceived] The day on which the last of their comments reached the sector
 *   (null if not given).
 * @param {Present<Day> | null} [facts.presented] The day on which the sector put the project to the meeting of the CIP
 *   (null if not given).
 * @param {Present<Day> | null} [facts.submitted] The day on which the project was submitted to the government or the
 *   provincial or municipal authorities (null if not given).
 * @param {Present<Day> | null} [facts.rejected] The day on which the project was rejected (null if not given).
 * @param {Present<Day> | null} [facts.rejectionNotified] The day on which the letter about the rejection was sent (null
 *   if not given).
 * @param {Present<Day> | null} [facts.approved] The day on which the project was approved (null if not given).
 * @param {Present<Day> | null} [facts.approvalReceived] The day on which the planning and investment sector received
 *   the approval (null if not given).
 * @param {Present<Day> | null} [facts.notified] The day on which the investor received the approval notification (null
 *   if not given).
 * @param {Present<Day> | null} [facts.scheduled] The day on which the investor scheduled a negotiation date with the
 *   sector (null if not given).
 * @param {Present<Day> | null} [facts.participated] The day on which the investor first participated in the negotiation
 *   (null if not given).
 * @param {Present<Day> | null} [facts.completed] The day on which the negotiation was completed (null if not given).
 * @param {Present<Day> | null} [facts.reported] The day on which its outcomes were reported to the meeting of the CIP
 *   (null if not given).
 * @param {Present<Day> | null} [facts.submittedForSignature] The day on which the outcomes were submitted to the
 *   government or the provincial or municipal authorities (null if not given).
 * @param {Present<Day> | null} [facts.delegated] The day on which the authority to sign was delegated (null if not
 *   given).
 * @param {Present<Day> | null} [facts.warrantyDeposited] The day on which the warranty was deposited (null if not
 *   given).
 * @param {part4ConcessionActivities.Performance} facts.performance How the MOU or concession agreement was performed so
 *   far.
 * @param {Present<Day> | null} [facts.warrantyReturned] The day on which the warranty was returned to the investor
 *   (null if not given).
 * @param {Present<Day> | null} [facts.warrantyTaken] The day on which the government took the warranty (null if not
 *   given).
 * @param {Present<Day> | null} [facts.established] The day on which the enterprise was established (null if not given).
 * @param {administration.Level} facts.issuedAt The level at which the concession registration certificate is issued.
 * @param {Present<Day> | null} [facts.certificateIssued] The day on which it was issued (null if not given).
 * @param {Present<Day> | null} [facts.enterpriseNumberIssued] The day on which the enterprise identification number was
 *   issued (null if not given).
 * @param {Present<Day> | null} [facts.copiedToSector] The day on which the concerned sector was sent its copy of the
 *   certificate (null if not given).
 * @param {Present<Day> | null} [facts.copiedToMinistry] The day on which the Ministry of Planning and Investment was
 *   sent its copy (null if not given).
 * @param {Present<Day> | null} [facts.sealPermitted] The day on which the permission for the seal was granted (null if
 *   not given).
 * @param {Present<Day> | null} [facts.sealMade] The day on which the seal was made (null if not given).
 * @param {boolean} facts.needsTechnicalPermission A certificate or technical permission of another sector is needed.
 * @param {Present<Day> | null} [facts.permissionRequested] The day on which it was requested (null if not given).
 * @param {Present<Day> | null} [facts.operationStarts] The day on which the business operation starts (null if not
 *   given).
 * @param {Present<Day> | null} [facts.numberIssued] The day on which the taxpayer identification number was issued
 *   (null if not given).
 * @param {Present<Day> | null} [facts.initialPaid] The day from which the whole initial payment of the registered
 *   capital had been made (null if not given).
 * @param {Present<Day> | null} [facts.initialCertified] The day on which the Bank of Lao PDR certified it (null if not
 *   given).
 * @param {Present<Day> | null} [facts.fullyPaid] The day from which all the registered capital had been paid (null if
 *   not given).
 * @param {Present<Day> | null} [facts.fullyCertified] The day on which the Bank of Lao PDR certified the last payment
 *   (null if not given).
 * @param {Present<WishedChange> | null} [facts.wishedChange] What the enterprise wishes to transfer or to have amended
 *   (null if not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {part4ConcessionActivities.Receipt | null} [facts.concessionProcedureReceipt] From whose receipt of the
 *   application the 25 working days run (a reading of the text: `part4ConcessionActivities.Receipt.ByThoseWhoComment`
 *   if not given).
 * @param {part4ConcessionActivities.Afterwards | null} [facts.concessionProcedureAfterwards] When a project that is not
 *   listed can be presented to the CIP (a reading of the text: `part4ConcessionActivities.Afterwards.AfterComments` if
 *   not given).
 * @param {part4ConcessionActivities.ListedDecision | null} [facts.listedProjectDecisionListedDecision] Who decides on a
 *   project of the investment calling list (a reading of the text:
 *   `part4ConcessionActivities.ListedDecision.ByCommittee` if not given).
 * @param {part4ConcessionActivities.TenDaysToSchedule | null} [facts.negotiationDutiesTenDays] From when the 10 working
 *   days run (a reading of the text: `part4ConcessionActivities.TenDaysToSchedule.FromReceiptByInvestor` if not given).
 * @param {part4ConcessionActivities.ThirtyDays | null} [facts.negotiationDutiesThirtyDays] From when the 30 working
 *   days run (a reading of the text: `part4ConcessionActivities.ThirtyDays.FromNotification` if not given).
 * @param {part4ConcessionActivities.SevenDays | null} [facts.concessionCertificateDutiesSevenDays] From when the seven
 *   working days for the seal run (a reading of the text: `part4ConcessionActivities.SevenDays.FromPermission` if not
 *   given).
 * @param {part3GeneralBusiness.CoordinationBy | null} [facts.taxpayerNumberDutiesCoordinationBy] Who coordinates to
 *   obtain the number for a concession (a reading of the text: `part3GeneralBusiness.CoordinationBy.IssuingSector` if
 *   not given).
 * @param {part2RegisteredCapital.NinetyDaysOfConcession | null} [facts.concessionCapitalPeriodsNinetyDaysOfConcession]
 *   From when the 90 working days run (a reading of the text:
 *   `part2RegisteredCapital.NinetyDaysOfConcession.FromEstablishment` if not given).
 * @param {part2RegisteredCapital.TenDays | null} [facts.paymentCertificationTenDays] From when the investor's 10
 *   working days run (a reading of the text: `part2RegisteredCapital.TenDays.FromPayment` if not given).
 * @param {part4ConcessionActivities.CapitalPaid | null} [facts.concessionTransferCapitalPaid] How much of the
 *   registered capital has to be paid (a reading of the text: `part4ConcessionActivities.CapitalPaid.TheWhole` if not
 *   given).
 * @param {part4ConcessionActivities.TransferApproval | null} [facts.concessionTransferApprovalTransferApproval] Who
 *   approves (a reading of the text: `part4ConcessionActivities.TransferApproval.ApprovalBySector` if not given).
 * @returns {ConcessionTimeline}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function concessionTimeline(facts = {}) {
  const {
    onCallingList,
    applied = null,
    forwarded = null,
    commentsReceived = null,
    presented = null,
    submitted = null,
    rejected = null,
    rejectionNotified = null,
    approved = null,
    approvalReceived = null,
    notified = null,
    scheduled = null,
    participated = null,
    completed = null,
    reported = null,
    submittedForSignature = null,
    delegated = null,
    warrantyDeposited = null,
    performance,
    warrantyReturned = null,
    warrantyTaken = null,
    established = null,
    issuedAt,
    certificateIssued = null,
    enterpriseNumberIssued = null,
    copiedToSector = null,
    copiedToMinistry = null,
    sealPermitted = null,
    sealMade = null,
    needsTechnicalPermission,
    permissionRequested = null,
    operationStarts = null,
    numberIssued = null,
    initialPaid = null,
    initialCertified = null,
    fullyPaid = null,
    fullyCertified = null,
    wishedChange = null,
    asOf,
    concessionProcedureReceipt = null,
    concessionProcedureAfterwards = null,
    listedProjectDecisionListedDecision = null,
    negotiationDutiesTenDays = null,
    negotiationDutiesThirtyDays = null,
    concessionCertificateDutiesSevenDays = null,
    taxpayerNumberDutiesCoordinationBy = null,
    concessionCapitalPeriodsNinetyDaysOfConcession = null,
    paymentCertificationTenDays = null,
    concessionTransferCapitalPaid = null,
    concessionTransferApprovalTransferApproval = null,
  } = facts;
  if (
    onCallingList == null ||
    facts.applied === undefined ||
    facts.forwarded === undefined ||
    facts.commentsReceived === undefined ||
    facts.presented === undefined ||
    facts.submitted === undefined ||
    facts.rejected === undefined ||
    facts.rejectionNotified === undefined ||
    facts.approved === undefined ||
    facts.approvalReceived === undefined ||
    facts.notified === undefined ||
    facts.scheduled === undefined ||
    facts.participated === undefined ||
    facts.completed === undefined ||
    facts.reported === undefined ||
    facts.submittedForSignature === undefined ||
    facts.delegated === undefined ||
    facts.warrantyDeposited === undefined ||
    performance == null ||
    facts.warrantyReturned === undefined ||
    facts.warrantyTaken === undefined ||
    facts.established === undefined ||
    issuedAt == null ||
    facts.certificateIssued === undefined ||
    facts.enterpriseNumberIssued === undefined ||
    facts.copiedToSector === undefined ||
    facts.copiedToMinistry === undefined ||
    facts.sealPermitted === undefined ||
    facts.sealMade === undefined ||
    needsTechnicalPermission == null ||
    facts.permissionRequested === undefined ||
    facts.operationStarts === undefined ||
    facts.numberIssued === undefined ||
    facts.initialPaid === undefined ||
    facts.initialCertified === undefined ||
    facts.fullyPaid === undefined ||
    facts.fullyCertified === undefined ||
    facts.wishedChange === undefined ||
    asOf == null ||
    facts.concessionProcedureReceipt === undefined ||
    facts.concessionProcedureAfterwards === undefined ||
    facts.listedProjectDecisionListedDecision === undefined ||
    facts.negotiationDutiesTenDays === undefined ||
    facts.negotiationDutiesThirtyDays === undefined ||
    facts.concessionCertificateDutiesSevenDays === undefined ||
    facts.taxpayerNumberDutiesCoordinationBy === undefined ||
    facts.concessionCapitalPeriodsNinetyDaysOfConcession === undefined ||
    facts.paymentCertificationTenDays === undefined ||
    facts.concessionTransferCapitalPaid === undefined ||
    facts.concessionTransferApprovalTransferApproval === undefined
  ) {
    checkFacts(facts, CONCESSION_TIMELINE);
  }
  const procedure = concessionTimelineProcedure(
    onCallingList,
    applied,
    forwarded,
    commentsReceived,
    presented,
    submitted,
    approved,
    rejected,
    rejectionNotified,
    notified,
    completed,
    reported,
    submittedForSignature,
    delegated,
    asOf,
    concessionProcedureReceipt,
    concessionProcedureAfterwards,
    listedProjectDecisionListedDecision,
  );
  // The negotiation of the agreement: Article 14.
  const negotiation = part4ConcessionActivities.negotiationDuties({
    approvalReceived,
    notified,
    scheduled,
    participated,
    completed,
    reported,
    submitted: submittedForSignature,
    asOf,
    tenDays: negotiationDutiesTenDays,
    thirtyDays: negotiationDutiesThirtyDays,
  });
  // The warranty: Article 15.
  const warranty = part4ConcessionActivities.warrantyDuties({
    deposited: warrantyDeposited,
    performance,
    returned: warrantyReturned,
    taken: warrantyTaken,
    asOf,
  });
  // The concession registration certificate and the seal: Article 16.
  const certificate = part4ConcessionActivities.concessionCertificateDuties({
    issued: certificateIssued,
    issuedAt,
    enterpriseNumberIssued,
    taxpayerNumberIssued: numberIssued,
    needsTechnicalPermission,
    permissionRequested,
    operationStarts,
    copyToSector: copiedToSector,
    copyToMinistry: copiedToMinistry,
    sealPermitted,
    sealMade,
    asOf,
    sevenDays: concessionCertificateDutiesSevenDays,
  });
  // The taxpayer identification number: Article 9.
  const taxpayerNumber = part3GeneralBusiness.taxpayerNumberDuties({
    recordedIn: part3GeneralBusiness.RecordedIn.ConcessionRegistrationCertificate,
    numberIssued,
    asOf,
    coordinationBy: taxpayerNumberDutiesCoordinationBy,
  });
  // The registered capital: Article 4.
  const capital = part2RegisteredCapital.concessionCapitalDuties({
    established,
    initialPaid,
    fullyPaid,
    asOf,
    concessionCapitalPeriodsNinetyDaysOfConcession,
  });
  // The certification of the initial payment: Article 4.
  const initialCertification = part2RegisteredCapital.paymentCertification({
    activity: part2RegisteredCapital.Activity.Concession,
    certificateReceived: null,
    paidOn: initialPaid,
    certified: initialCertified,
    asOf,
    tenDays: paymentCertificationTenDays,
  });
  // The certification of the last payment: Article 4.
  const fullCertification = part2RegisteredCapital.paymentCertification({
    activity: part2RegisteredCapital.Activity.Concession,
    certificateReceived: null,
    paidOn: fullyPaid,
    certified: fullyCertified,
    asOf,
    tenDays: paymentCertificationTenDays,
  });
  const change = concessionTimelineChange(
    wishedChange,
    asOf,
    concessionTransferCapitalPaid,
    concessionTransferApprovalTransferApproval,
  );
  if (!(approved !== null ? rejected === null : true)) {
    throw new Refused("A project cannot have been approved and rejected.").at(...CONCESSION_LINE_292);
  }
  return new ConcessionTimeline({
    procedure,
    negotiation,
    warranty,
    certificate,
    taxpayerNumber,
    capital,
    initialCertification,
    fullCertification,
    change,
  });
}

/**
 * I want to import free of customs duty this year: what has been done in time on my annual import plan, what is due
 * next, and by whom?
 *
 * Encodes Import plan (rules/situations/timelines.catala_en:437).
 *
 * @param {object} facts
 * @param {boolean} facts.isPromotedActivity The business invests in a promoted activity of Annex 1.
 * @param {boolean} facts.isConcessionActivity The business invests in a concession activity of Annex 3.
 * @param {Day} facts.licensedOn The day of the investment license.
 * @param {boolean} facts.wishesExemption The enterprise wishes to be exempt from customs duty under the Decree.
 * @param {Present<Day> | null} [facts.submitted] The day on which the annual import plan was submitted (null if not
 *   given).
 * @param {Present<Day> | null} [facts.applicationReceived] The day on which the financial sector received the
 *   application (null if not given).
 * @param {Present<Day> | null} [facts.setComplete] The day on which the set of documents was complete, in the printed
 *   form (null if not given).
 * @param {Present<Day> | null} [facts.sentToSector] The day on which the relevant sector received the documents (null
 *   if not given).
 * @param {Present<Day> | null} [facts.commentsReceived] The day on which the financial sector received the comments of
 *   the relevant sector in writing (null if not given).
 * @param {Present<Day> | null} [facts.meetingHeld] The day of the joint meeting (null if not given).
 * @param {Present<Day> | null} [facts.certificateIssued] The day of the certificate that approves the plan (null if not
 *   given).
 * @param {Present<Day> | null} [facts.sentToBorder] The day on which the plan was sent to the border check point (null
 *   if not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {part8DutiesAndTaxes.ThirtyDays | null} [facts.importPlanDutiesThirtyDays] From when the 30 working days for
 *   the certificate run (a reading of the text: `part8DutiesAndTaxes.ThirtyDays.FromApplication` if not given).
 * @returns {ImportPlanTimeline}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function importPlanTimeline(facts = {}) {
  const {
    isPromotedActivity,
    isConcessionActivity,
    licensedOn,
    wishesExemption,
    submitted = null,
    applicationReceived = null,
    setComplete = null,
    sentToSector = null,
    commentsReceived = null,
    meetingHeld = null,
    certificateIssued = null,
    sentToBorder = null,
    asOf,
    importPlanDutiesThirtyDays = null,
  } = facts;
  if (
    isPromotedActivity == null ||
    isConcessionActivity == null ||
    licensedOn == null ||
    wishesExemption == null ||
    facts.submitted === undefined ||
    facts.applicationReceived === undefined ||
    facts.setComplete === undefined ||
    facts.sentToSector === undefined ||
    facts.commentsReceived === undefined ||
    facts.meetingHeld === undefined ||
    facts.certificateIssued === undefined ||
    facts.sentToBorder === undefined ||
    asOf == null ||
    facts.importPlanDutiesThirtyDays === undefined
  ) {
    checkFacts(facts, IMPORT_PLAN_TIMELINE);
  }
  // The plan: Article 37.
  const filing = part8DutiesAndTaxes.importPlanFiling({
    isPromotedActivity,
    isConcessionActivity,
    licensedOn,
    wishesExemption,
    submitted,
    asOf,
  });
  // From the documents to the border: Article 38.
  const procedure = part8DutiesAndTaxes.importPlanDuties({
    applicationReceived,
    setComplete,
    sentToSector,
    commentsReceived,
    meetingHeld,
    certificateIssued,
    sentToBorder,
    asOf,
    thirtyDays: importPlanDutiesThirtyDays,
  });
  return new ImportPlanTimeline({ filing, procedure });
}

/**
 * The end of the term, once the certificate says when it is: Article 28.
 *
 * Representative Office (rules/situations/timelines.catala_en, line 601).
 *
 * @param {Present<Day> | null} certificateEnd
 * @param {Present<Day> | null} endRequested
 * @param {Present<Day> | null} infringed
 * @param {Present<Day> | null} endApproved
 * @param {boolean} wishesToInvest
 * @param {Present<Day> | null} appliedAgain
 * @param {Day} asOf
 * @returns {Present<part7RepresentativeOffice.RepresentativeOfficeEnd> | null}
 */
function representativeOfficeTimelineEndOfTerm(
  certificateEnd,
  endRequested,
  infringed,
  endApproved,
  wishesToInvest,
  appliedAgain,
  asOf,
) {
  if (certificateEnd !== null) {
    return new Present(
      part7RepresentativeOffice.representativeOfficeEnd({
        certificateEnd: certificateEnd.value,
        requested: endRequested,
        infringed,
        sectorApproved: endApproved,
        wishesToInvest,
        applied: appliedAgain,
        asOf,
      }),
    );
  }
  return null;
}

/**
 * I have a Representative Office: what has been done in time, what must, may and must it not do, and what is due when
 * its term ends?
 *
 * Encodes Representative Office (rules/situations/timelines.catala_en:518).
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
 * @param {Present<Day> | null} [facts.certificateEnd] The end of the period defined in the certificate, with its
 *   extensions; absent as long as there is none (null if not given).
 * @param {boolean} facts.businessApproved The business that the office conducted, if any, was within the approved
 *   activities.
 * @param {Present<Day> | null} [facts.businessConducted] The day on which the office first conducted business or
 *   carried out commercial activities (null if not given).
 * @param {Present<Day> | null} [facts.incomeGenerated] The day on which the office first generated income (null if not
 *   given).
 * @param {Present<Day> | null} [facts.receiptIssued] The day on which the office first issued a receipt or invoice for
 *   revenues or incomes (null if not given).
 * @param {Present<Day> | null} [facts.bankruptcyDeclared] The day on which the office declared itself bankrupt on its
 *   own assessment (null if not given).
 * @param {Present<Day> | null} [facts.endRequested] The day on which the investor requested that the term end early
 *   (null if not given).
 * @param {Present<Day> | null} [facts.infringed] The day on which the investor or the office first carried out
 *   activities that infringe the laws and regulations (null if not given).
 * @param {Present<Day> | null} [facts.endApproved] The day on which the planning and investment sector approved that
 *   the term end early because of them (null if not given).
 * @param {boolean} facts.wishesToInvest The company wishes to further invest.
 * @param {Present<Day> | null} [facts.appliedAgain] The day on which the company submitted its application for that
 *   (null if not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {part7RepresentativeOffice.SealPeriod | null} [facts.representativeOfficeDutiesSealPeriod] From when the seven
 *   working days for the seal run (a reading of the text: `part7RepresentativeOffice.SealPeriod.FromPermission` if not
 *   given).
 * @param {part7RepresentativeOffice.MonitoredBy | null} [facts.representativeOfficeDutiesMonitoredBy] Who monitors the
 *   activities of the investor (a reading of the text: `part7RepresentativeOffice.MonitoredBy.PublicSecurity` if not
 *   given).
 * @param {part7RepresentativeOffice.ScopeOfOffice | null} [facts.representativeOfficeTasksScopeOfOffice] What the
 *   office does as its rights, and what as its duties (a reading of the text:
 *   `part7RepresentativeOffice.ScopeOfOffice.RightAndDuties` if not given).
 * @returns {RepresentativeOfficeTimeline}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function representativeOfficeTimeline(facts = {}) {
  const {
    registeredAbroad,
    hasLaoEntity,
    mouSigned = null,
    established = null,
    codeObtained = null,
    taxpayerNumberObtained = null,
    certificateIssued = null,
    sealPermitted = null,
    sealCarved = null,
    certificateEnd = null,
    businessApproved,
    businessConducted = null,
    incomeGenerated = null,
    receiptIssued = null,
    bankruptcyDeclared = null,
    endRequested = null,
    infringed = null,
    endApproved = null,
    wishesToInvest,
    appliedAgain = null,
    asOf,
    representativeOfficeDutiesSealPeriod = null,
    representativeOfficeDutiesMonitoredBy = null,
    representativeOfficeTasksScopeOfOffice = null,
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
    facts.certificateEnd === undefined ||
    businessApproved == null ||
    facts.businessConducted === undefined ||
    facts.incomeGenerated === undefined ||
    facts.receiptIssued === undefined ||
    facts.bankruptcyDeclared === undefined ||
    facts.endRequested === undefined ||
    facts.infringed === undefined ||
    facts.endApproved === undefined ||
    wishesToInvest == null ||
    facts.appliedAgain === undefined ||
    asOf == null ||
    facts.representativeOfficeDutiesSealPeriod === undefined ||
    facts.representativeOfficeDutiesMonitoredBy === undefined ||
    facts.representativeOfficeTasksScopeOfOffice === undefined
  ) {
    checkFacts(facts, REPRESENTATIVE_OFFICE_TIMELINE);
  }
  // The registration and the seal: Article 27.
  const registration = part7RepresentativeOffice.representativeOfficeDuties({
    registeredAbroad,
    hasLaoEntity,
    mouSigned,
    established,
    codeObtained,
    taxpayerNumberObtained,
    certificateIssued,
    sealPermitted,
    sealCarved,
    asOf,
    sealPeriod: representativeOfficeDutiesSealPeriod,
    monitoredBy: representativeOfficeDutiesMonitoredBy,
  });
  // What the office may and must do: Article 29.
  const tasks = part7RepresentativeOffice.representativeOfficeTasks({
    established,
    mouSigned,
    asOf,
    scopeOfOffice: representativeOfficeTasksScopeOfOffice,
  });
  // What it must not do: Article 30.
  const prohibitions = part7RepresentativeOffice.representativeOfficeProhibitions({
    businessConducted,
    businessApproved,
    incomeGenerated,
    receiptIssued,
    bankruptcyDeclared,
    asOf,
  });
  const endOfTerm = representativeOfficeTimelineEndOfTerm(
    certificateEnd,
    endRequested,
    infringed,
    endApproved,
    wishesToInvest,
    appliedAgain,
    asOf,
  );
  return new RepresentativeOfficeTimeline({ registration, tasks, prohibitions, endOfTerm });
}

/**
 * What may be done with the land, once the title says until when: Article 52.
 *
 * Land use right (rules/situations/timelines.catala_en, line 742).
 *
 * @param {Present<Day> | null} rightEnds
 * @param {Present<Day> | null} acquired
 * @param {part9LandUseRight.Purpose} usedFor
 * @param {part9LandUseRight.Purpose} approvedFor
 * @param {boolean} lenderInLaoPdr
 * @param {boolean} ownsPremises
 * @param {Day} asOf
 * @returns {Present<part9LandUseRight.LandRights> | null}
 */
function landTimelineRights(rightEnds, acquired, usedFor, approvedFor, lenderInLaoPdr, ownsPremises, asOf) {
  if (rightEnds !== null) {
    return new Present(
      part9LandUseRight.landRights({
        acquired,
        rightEnds: rightEnds.value,
        usedFor,
        approvedFor,
        lenderInLaoPdr,
        ownsPremises,
        asOf,
      }),
    );
  }
  return null;
}

/**
 * What is due before it ends: Article 53.
 *
 * Land use right (rules/situations/timelines.catala_en, line 756).
 *
 * @param {Present<Day> | null} rightEnds
 * @param {Present<Day> | null} premisesProposed
 * @param {Day} asOf
 * @param {part9LandUseRight.FortyFiveDays | null} landRightEndFortyFiveDays
 * @returns {Present<part9LandUseRight.LandRightEnd> | null}
 */
function landTimelineRightEnd(rightEnds, premisesProposed, asOf, landRightEndFortyFiveDays) {
  if (rightEnds !== null) {
    return new Present(
      part9LandUseRight.landRightEnd({
        rightEnds: rightEnds.value,
        proposed: premisesProposed,
        asOf,
        fortyFiveDays: landRightEndFortyFiveDays,
      }),
    );
  }
  return null;
}

/**
 * I acquire land use right: what has been done in time on my proposal, what may and must I do with the land, and what
 * is due before the right ends?
 *
 * Encodes Land use right (rules/situations/timelines.catala_en:651).
 *
 * @param {object} facts
 * @param {Present<Day> | null} [facts.proposed] The day on which the land management authority received the proposal
 *   (null if not given).
 * @param {Present<Day> | null} [facts.reviewed] The day on which it had reviewed all documents and conditions (null if
 *   not given).
 * @param {boolean} facts.documentsSufficient The review found the documents correct and sufficient.
 * @param {Present<Day> | null} [facts.inspected] The day on which it had inspected the location (null if not given).
 * @param {Present<Day> | null} [facts.reported] The day on which it reported back to the leading committee (null if not
 *   given).
 * @param {Present<Day> | null} [facts.approved] The day on which the leading committee approved the proposal (null if
 *   not given).
 * @param {Present<Day> | null} [facts.titleIssued] The day on which the land title was issued (null if not given).
 * @param {Present<Day> | null} [facts.acquired] The day on which the land use right was acquired (null if not given).
 * @param {boolean} facts.allocatedByGovernment The land is allocated by the government.
 * @param {part9LandUseRight.LandSeller} facts.seller From whom the right is or was acquired.
 * @param {part9LandUseRight.Purpose} facts.usedFor What the land is or will be used for.
 * @param {part9LandUseRight.Purpose} facts.approvedFor What its use was approved for.
 * @param {boolean} facts.lenderInLaoPdr The lender, if the right is to be a collateral, is a bank or financial
 *   institution in Lao PDR.
 * @param {boolean} facts.ownsPremises The investor owns premises on the land.
 * @param {Present<Day> | null} [facts.acquisitionFeePaid] The day on which the fee for the acquisition was paid (null
 *   if not given).
 * @param {Present<Day> | null} [facts.annualFeePaid] The day on which the annual fee of the year that is asked about
 *   was paid (null if not given).
 * @param {Present<Day> | null} [facts.degraded] The day on which the investor first degraded the quality of the land,
 *   or negatively affected the natural or social environment: so judged (null if not given).
 * @param {Present<Day> | null} [facts.violated] The day on which the investor first violated the rights or interests of
 *   others: so judged (null if not given).
 * @param {Present<Day> | null} [facts.transferred] The day on which the right was transferred to another investor (null
 *   if not given).
 * @param {Present<Day> | null} [facts.transferFeePaid] The day on which the fee for the transfer was paid (null if not
 *   given).
 * @param {Present<Day> | null} [facts.rightEnds] The last day of the right, as the land title specifies it; absent as
 *   long as there is none (null if not given).
 * @param {Present<Day> | null} [facts.premisesProposed] The day on which the investor proposed what the premises are to
 *   be used for after it (null if not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {part9LandUseRight.TransferBetweenInvestors | null} [facts.landSellerCheckTransferBetweenInvestors] Whether an
 *   investor may take over the land use right of another one (a reading of the text:
 *   `part9LandUseRight.TransferBetweenInvestors.TransferAllowed` if not given).
 * @param {part9LandUseRight.FortyFiveDays | null} [facts.landRightEndFortyFiveDays] From when to when the proposal is
 *   to be made (a reading of the text: `part9LandUseRight.FortyFiveDays.BeforeTheLast45Days` if not given).
 * @returns {LandTimeline}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function landTimeline(facts = {}) {
  const {
    proposed = null,
    reviewed = null,
    documentsSufficient,
    inspected = null,
    reported = null,
    approved = null,
    titleIssued = null,
    acquired = null,
    allocatedByGovernment,
    seller,
    usedFor,
    approvedFor,
    lenderInLaoPdr,
    ownsPremises,
    acquisitionFeePaid = null,
    annualFeePaid = null,
    degraded = null,
    violated = null,
    transferred = null,
    transferFeePaid = null,
    rightEnds = null,
    premisesProposed = null,
    asOf,
    landSellerCheckTransferBetweenInvestors = null,
    landRightEndFortyFiveDays = null,
  } = facts;
  if (
    facts.proposed === undefined ||
    facts.reviewed === undefined ||
    documentsSufficient == null ||
    facts.inspected === undefined ||
    facts.reported === undefined ||
    facts.approved === undefined ||
    facts.titleIssued === undefined ||
    facts.acquired === undefined ||
    allocatedByGovernment == null ||
    seller == null ||
    usedFor == null ||
    approvedFor == null ||
    lenderInLaoPdr == null ||
    ownsPremises == null ||
    facts.acquisitionFeePaid === undefined ||
    facts.annualFeePaid === undefined ||
    facts.degraded === undefined ||
    facts.violated === undefined ||
    facts.transferred === undefined ||
    facts.transferFeePaid === undefined ||
    facts.rightEnds === undefined ||
    facts.premisesProposed === undefined ||
    asOf == null ||
    facts.landSellerCheckTransferBetweenInvestors === undefined ||
    facts.landRightEndFortyFiveDays === undefined
  ) {
    checkFacts(facts, LAND_TIMELINE);
  }
  // The proposal and the title: Article 51.
  const consideration = part9LandUseRight.landConsideration({
    received: proposed,
    reviewed,
    documentsSufficient,
    inspected,
    reported,
    approved,
    titleIssued,
    asOf,
  });
  // What is forbidden: Article 49.
  const prohibitions = part9LandUseRight.landProhibitions({
    acquired,
    allocatedByGovernment,
    seller,
    asOf,
    landSellerCheckTransferBetweenInvestors,
  });
  // What is owed: Article 53.
  const duties = part9LandUseRight.landDuties({
    acquired,
    acquisitionFeePaid,
    usedFor,
    approvedFor,
    transferred,
    transferFeePaid,
    annualFeePaid,
    degraded,
    violated,
    asOf,
  });
  const rights = landTimelineRights(rightEnds, acquired, usedFor, approvedFor, lenderInLaoPdr, ownsPremises, asOf);
  const rightEnd = landTimelineRightEnd(rightEnds, premisesProposed, asOf, landRightEndFortyFiveDays);
  return new LandTimeline({ consideration, prohibitions, duties, rights, rightEnd });
}

const ART8_P7_B = new Place(
  "Article 8, ninth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 3. Investment in general business activities",
    "Article 8. Enterprise registration certificate",
  ],
  "art8-p7-b",
  "for the Ministry of Public Security to carve a seal for the enterprise within a period not exceeding seven (7) working days.",
);

const ART9_P3 = new Place(
  "Article 9, fourth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 3. Investment in general business activities",
    "Article 9. Issuance of taxpayer identification number",
  ],
  "art9-p3",
  "The industry and commerce shall ensure that coordination made to obtain the Tax payer identification number from the financial sector.",
);

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

const REGISTRATION_OF_A_GENERAL_BUSINESS = new Place(
  "Registration of a general business",
  ["Situations", "The timeline of a case", "Registration of a general business"],
  "",
  "",
);

/** The scope `Registration_timeline` described: what it asks for, its rules and their provisions. */
export const REGISTRATION_TIMELINE = new Scope("Registration_timeline", {
  function: registrationTimeline,
  inputs: [
    new Input("sector", part2RegisteredCapital.SECTOR_TYPE, "The sector of the business."),
    new Input("issued_at", administration.LEVEL_TYPE, "The level of the authority that issues the certificate.", {
      parameter: "issuedAt",
    }),
    new Input(
      "needs_technical_license",
      BOOLEAN,
      "A technical license or a business operation certificate is relevant to the business.",
      { parameter: "needsTechnicalLicense" },
    ),
    new Input("applied", new OptionalOf(DATE), "The day on which the application was submitted."),
    new Input("decided", new OptionalOf(DATE), "The day on which the sector decided whether to issue the certificate."),
    new Input("issued", new OptionalOf(DATE), "The day on which the enterprise registration certificate was issued."),
    new Input("received", new OptionalOf(DATE), "The day on which the investor received it."),
    new Input(
      "number_issued",
      new OptionalOf(DATE),
      "The day on which the taxpayer identification number was issued.",
      { parameter: "numberIssued" },
    ),
    new Input(
      "copied_to_sector",
      new OptionalOf(DATE),
      "The day on which the concerned sector was sent its copy of the certificate.",
      { parameter: "copiedToSector" },
    ),
    new Input(
      "copied_to_ministry",
      new OptionalOf(DATE),
      "The day on which the Ministry of Industry and Commerce was sent its copy.",
      { parameter: "copiedToMinistry" },
    ),
    new Input("seal_licensed", new OptionalOf(DATE), "The day on which the seal carving license was issued.", {
      parameter: "sealLicensed",
    }),
    new Input("seal_carved", new OptionalOf(DATE), "The day on which the seal was carved.", {
      parameter: "sealCarved",
    }),
    new Input(
      "license_requested",
      new OptionalOf(DATE),
      "The day on which the technical license or business operation certificate was requested.",
      { parameter: "licenseRequested" },
    ),
    new Input("operation_begins", new OptionalOf(DATE), "The day on which the business begins to operate.", {
      parameter: "operationBegins",
    }),
    new Input("term_ends", new OptionalOf(DATE), "The last day of the business term; absent where it has no end.", {
      parameter: "termEnds",
    }),
    new Input(
      "initial_paid",
      new OptionalOf(DATE),
      "The day from which the whole initial payment of the registered capital had been made.",
      { parameter: "initialPaid" },
    ),
    new Input("initial_certified", new OptionalOf(DATE), "The day on which the Bank of Lao PDR certified it.", {
      parameter: "initialCertified",
    }),
    new Input("fully_paid", new OptionalOf(DATE), "The day from which all the registered capital had been paid.", {
      parameter: "fullyPaid",
    }),
    new Input(
      "fully_certified",
      new OptionalOf(DATE),
      "The day on which the Bank of Lao PDR certified the last payment.",
      { parameter: "fullyCertified" },
    ),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
    new Input(
      "Registration_duties.seven_days",
      part3GeneralBusiness.SEVEN_DAYS_TYPE,
      "From when the seven working days for the seal run.",
      {
        required: false,
        parameter: "registrationDutiesSevenDays",
        reading: new ReadingChoice("Registration_duties.seven_days", "From_seal_license", [ART8_P7_B]),
      },
    ),
    new Input(
      "Taxpayer_number_duties.coordination_by",
      part3GeneralBusiness.COORDINATION_BY_TYPE,
      "Who coordinates to obtain the number for a concession.",
      {
        required: false,
        parameter: "taxpayerNumberDutiesCoordinationBy",
        reading: new ReadingChoice("Taxpayer_number_duties.coordination_by", "Issuing_sector", [ART9_P3]),
      },
    ),
    new Input(
      "Capital_periods.ninety_days",
      part2RegisteredCapital.NINETY_DAYS_TYPE,
      "From when the 90 working days run.",
      {
        required: false,
        parameter: "capitalPeriodsNinetyDays",
        reading: new ReadingChoice("Capital_periods.ninety_days", "After_certificate", [ART4_1_B, ART4_2_B, ART4_3_B]),
      },
    ),
    new Input(
      "Payment_certification.ten_days",
      part2RegisteredCapital.TEN_DAYS_TYPE,
      "From when the investor's 10 working days run.",
      {
        required: false,
        parameter: "paymentCertificationTenDays",
        reading: new ReadingChoice("Payment_certification.ten_days", "From_payment", [ART4_P1_B]),
      },
    ),
  ],
  bindings: [
    new Subscope(
      "registration",
      part3GeneralBusiness.REGISTRATION_DUTIES,
      (
        issuedAt,
        applied,
        decided,
        issued,
        copiedToSector,
        copiedToMinistry,
        sealLicensed,
        sealCarved,
        asOf,
        registrationDutiesSevenDays,
      ) => part3GeneralBusiness.registrationDuties({
        issuedAt,
        applied,
        decided,
        issued,
        copiedToSector,
        copiedToMinistry,
        sealLicensed,
        sealCarved,
        asOf,
        sevenDays: registrationDutiesSevenDays,
      }),
      {
        inputs: [
          new SubscopeInput(
            "issued_at",
            (issuedAt) => issuedAt,
            {
              reads: ["issued_at"],
              parameter: "issuedAt",
              term: new Term(
                new Rule(0, [REGISTRATION_OF_A_GENERAL_BUSINESS], 91, "rules/situations/timelines.catala_en"),
              ),
            },
          ),
          new SubscopeInput(
            "applied",
            (applied) => applied,
            {
              reads: ["applied"],
              term: new Term(
                new Rule(0, [REGISTRATION_OF_A_GENERAL_BUSINESS], 92, "rules/situations/timelines.catala_en"),
              ),
            },
          ),
          new SubscopeInput(
            "decided",
            (decided) => decided,
            {
              reads: ["decided"],
              term: new Term(
                new Rule(0, [REGISTRATION_OF_A_GENERAL_BUSINESS], 93, "rules/situations/timelines.catala_en"),
              ),
            },
          ),
          new SubscopeInput(
            "issued",
            (issued) => issued,
            {
              reads: ["issued"],
              term: new Term(
                new Rule(0, [REGISTRATION_OF_A_GENERAL_BUSINESS], 94, "rules/situations/timelines.catala_en"),
              ),
            },
          ),
          new SubscopeInput(
            "copied_to_sector",
            (copiedToSector) => copiedToSector,
            {
              reads: ["copied_to_sector"],
              parameter: "copiedToSector",
              term: new Term(
                new Rule(0, [REGISTRATION_OF_A_GENERAL_BUSINESS], 95, "rules/situations/timelines.catala_en"),
              ),
            },
          ),
          new SubscopeInput(
            "copied_to_ministry",
            (copiedToMinistry) => copiedToMinistry,
            {
              reads: ["copied_to_ministry"],
              parameter: "copiedToMinistry",
              term: new Term(
                new Rule(0, [REGISTRATION_OF_A_GENERAL_BUSINESS], 96, "rules/situations/timelines.catala_en"),
              ),
            },
          ),
          new SubscopeInput(
            "seal_licensed",
            (sealLicensed) => sealLicensed,
            {
              reads: ["seal_licensed"],
              parameter: "sealLicensed",
              term: new Term(
                new Rule(0, [REGISTRATION_OF_A_GENERAL_BUSINESS], 97, "rules/situations/timelines.catala_en"),
              ),
            },
          ),
          new SubscopeInput(
            "seal_carved",
            (sealCarved) => sealCarved,
            {
              reads: ["seal_carved"],
              parameter: "sealCarved",
              term: new Term(
                new Rule(0, [REGISTRATION_OF_A_GENERAL_BUSINESS], 98, "rules/situations/timelines.catala_en"),
              ),
            },
          ),
          new SubscopeInput(
            "as_of",
            (asOf) => asOf,
            {
              reads: ["as_of"],
              parameter: "asOf",
              term: new Term(
                new Rule(0, [REGISTRATION_OF_A_GENERAL_BUSINESS], 99, "rules/situations/timelines.catala_en"),
              ),
            },
          ),
          new SubscopeInput("seven_days", handedOn, {
            reads: ["Registration_duties.seven_days"],
            parameter: "sevenDays",
          }),
        ],
        reads: [
          "issued_at",
          "applied",
          "decided",
          "issued",
          "copied_to_sector",
          "copied_to_ministry",
          "seal_licensed",
          "seal_carved",
          "as_of",
          "Registration_duties.seven_days",
        ],
        certain: false,
      },
    ),
    new Subscope(
      "taxpayer_number",
      part3GeneralBusiness.TAXPAYER_NUMBER_DUTIES,
      (numberIssued, asOf, taxpayerNumberDutiesCoordinationBy) => part3GeneralBusiness.taxpayerNumberDuties({
        recordedIn: part3GeneralBusiness.RecordedIn.EnterpriseRegistrationCertificate,
        numberIssued,
        asOf,
        coordinationBy: taxpayerNumberDutiesCoordinationBy,
      }),
      {
        inputs: [
          new SubscopeInput(
            "recorded_in",
            () => part3GeneralBusiness.RecordedIn.EnterpriseRegistrationCertificate,
            {
              parameter: "recordedIn",
              term: new Term(
                new Rule(0, [REGISTRATION_OF_A_GENERAL_BUSINESS], 101, "rules/situations/timelines.catala_en"),
              ),
            },
          ),
          new SubscopeInput(
            "number_issued",
            (numberIssued) => numberIssued,
            {
              reads: ["number_issued"],
              parameter: "numberIssued",
              term: new Term(
                new Rule(0, [REGISTRATION_OF_A_GENERAL_BUSINESS], 103, "rules/situations/timelines.catala_en"),
              ),
            },
          ),
          new SubscopeInput(
            "as_of",
            (asOf) => asOf,
            {
              reads: ["as_of"],
              parameter: "asOf",
              term: new Term(
                new Rule(0, [REGISTRATION_OF_A_GENERAL_BUSINESS], 104, "rules/situations/timelines.catala_en"),
              ),
            },
          ),
          new SubscopeInput("coordination_by", handedOn, {
            reads: ["Taxpayer_number_duties.coordination_by"],
            parameter: "coordinationBy",
          }),
        ],
        reads: ["number_issued", "as_of", "Taxpayer_number_duties.coordination_by"],
        certain: false,
      },
    ),
    new Subscope(
      "operation",
      part3GeneralBusiness.OPERATION_DUTIES,
      (needsTechnicalLicense, issued, termEnds, licenseRequested, operationBegins, asOf) =>
        part3GeneralBusiness.operationDuties({
          needsTechnicalLicense,
          issued,
          termEnds,
          requested: licenseRequested,
          begins: operationBegins,
          asOf,
        }),
      {
        inputs: [
          new SubscopeInput(
            "needs_technical_license",
            (needsTechnicalLicense) => needsTechnicalLicense,
            {
              reads: ["needs_technical_license"],
              parameter: "needsTechnicalLicense",
              term: new Term(
                new Rule(0, [REGISTRATION_OF_A_GENERAL_BUSINESS], 106, "rules/situations/timelines.catala_en"),
              ),
            },
          ),
          new SubscopeInput(
            "issued",
            (issued) => issued,
            {
              reads: ["issued"],
              term: new Term(
                new Rule(0, [REGISTRATION_OF_A_GENERAL_BUSINESS], 107, "rules/situations/timelines.catala_en"),
              ),
            },
          ),
          new SubscopeInput(
            "term_ends",
            (termEnds) => termEnds,
            {
              reads: ["term_ends"],
              parameter: "termEnds",
              term: new Term(
                new Rule(0, [REGISTRATION_OF_A_GENERAL_BUSINESS], 108, "rules/situations/timelines.catala_en"),
              ),
            },
          ),
          new SubscopeInput(
            "requested",
            (licenseRequested) => licenseRequested,
            {
              reads: ["license_requested"],
              term: new Term(
                new Rule(0, [REGISTRATION_OF_A_GENERAL_BUSINESS], 109, "rules/situations/timelines.catala_en"),
              ),
            },
          ),
          new SubscopeInput(
            "begins",
            (operationBegins) => operationBegins,
            {
              reads: ["operation_begins"],
              term: new Term(
                new Rule(0, [REGISTRATION_OF_A_GENERAL_BUSINESS], 110, "rules/situations/timelines.catala_en"),
              ),
            },
          ),
          new SubscopeInput(
            "as_of",
            (asOf) => asOf,
            {
              reads: ["as_of"],
              parameter: "asOf",
              term: new Term(
                new Rule(0, [REGISTRATION_OF_A_GENERAL_BUSINESS], 111, "rules/situations/timelines.catala_en"),
              ),
            },
          ),
        ],
        reads: ["needs_technical_license", "issued", "term_ends", "license_requested", "operation_begins", "as_of"],
        certain: false,
      },
    ),
    new Subscope(
      "capital",
      part2RegisteredCapital.CAPITAL_DUTIES,
      (sector, received, initialPaid, fullyPaid, asOf, capitalPeriodsNinetyDays) =>
        part2RegisteredCapital.capitalDuties({
          sector,
          certificateReceived: received,
          initialPaid,
          fullyPaid,
          asOf,
          capitalPeriodsNinetyDays,
        }),
      {
        inputs: [
          new SubscopeInput(
            "sector",
            (sector) => sector,
            {
              reads: ["sector"],
              term: new Term(
                new Rule(0, [REGISTRATION_OF_A_GENERAL_BUSINESS], 113, "rules/situations/timelines.catala_en"),
              ),
            },
          ),
          new SubscopeInput(
            "certificate_received",
            (received) => received,
            {
              reads: ["received"],
              parameter: "certificateReceived",
              term: new Term(
                new Rule(0, [REGISTRATION_OF_A_GENERAL_BUSINESS], 114, "rules/situations/timelines.catala_en"),
              ),
            },
          ),
          new SubscopeInput(
            "initial_paid",
            (initialPaid) => initialPaid,
            {
              reads: ["initial_paid"],
              parameter: "initialPaid",
              term: new Term(
                new Rule(0, [REGISTRATION_OF_A_GENERAL_BUSINESS], 115, "rules/situations/timelines.catala_en"),
              ),
            },
          ),
          new SubscopeInput(
            "fully_paid",
            (fullyPaid) => fullyPaid,
            {
              reads: ["fully_paid"],
              parameter: "fullyPaid",
              term: new Term(
                new Rule(0, [REGISTRATION_OF_A_GENERAL_BUSINESS], 116, "rules/situations/timelines.catala_en"),
              ),
            },
          ),
          new SubscopeInput(
            "as_of",
            (asOf) => asOf,
            {
              reads: ["as_of"],
              parameter: "asOf",
              term: new Term(
                new Rule(0, [REGISTRATION_OF_A_GENERAL_BUSINESS], 117, "rules/situations/timelines.catala_en"),
              ),
            },
          ),
          new SubscopeInput("Capital_periods.ninety_days", handedOn, {
            reads: ["Capital_periods.ninety_days"],
            parameter: "capitalPeriodsNinetyDays",
          }),
        ],
        reads: ["sector", "received", "initial_paid", "fully_paid", "as_of", "Capital_periods.ninety_days"],
        certain: false,
      },
    ),
    new Subscope(
      "initial_certification",
      part2RegisteredCapital.PAYMENT_CERTIFICATION,
      (received, initialPaid, initialCertified, asOf, paymentCertificationTenDays) =>
        part2RegisteredCapital.paymentCertification({
          activity: part2RegisteredCapital.Activity.GeneralBusiness,
          certificateReceived: received,
          paidOn: initialPaid,
          certified: initialCertified,
          asOf,
          tenDays: paymentCertificationTenDays,
        }),
      {
        inputs: [
          new SubscopeInput(
            "activity",
            () => part2RegisteredCapital.Activity.GeneralBusiness,
            {
              term: new Term(
                new Rule(0, [REGISTRATION_OF_A_GENERAL_BUSINESS], 119, "rules/situations/timelines.catala_en"),
              ),
            },
          ),
          new SubscopeInput(
            "certificate_received",
            (received) => received,
            {
              reads: ["received"],
              parameter: "certificateReceived",
              term: new Term(
                new Rule(0, [REGISTRATION_OF_A_GENERAL_BUSINESS], 120, "rules/situations/timelines.catala_en"),
              ),
            },
          ),
          new SubscopeInput(
            "paid_on",
            (initialPaid) => initialPaid,
            {
              reads: ["initial_paid"],
              parameter: "paidOn",
              term: new Term(
                new Rule(0, [REGISTRATION_OF_A_GENERAL_BUSINESS], 121, "rules/situations/timelines.catala_en"),
              ),
            },
          ),
          new SubscopeInput(
            "certified",
            (initialCertified) => initialCertified,
            {
              reads: ["initial_certified"],
              term: new Term(
                new Rule(0, [REGISTRATION_OF_A_GENERAL_BUSINESS], 122, "rules/situations/timelines.catala_en"),
              ),
            },
          ),
          new SubscopeInput(
            "as_of",
            (asOf) => asOf,
            {
              reads: ["as_of"],
              parameter: "asOf",
              term: new Term(
                new Rule(0, [REGISTRATION_OF_A_GENERAL_BUSINESS], 123, "rules/situations/timelines.catala_en"),
              ),
            },
          ),
          new SubscopeInput("ten_days", handedOn, { reads: ["Payment_certification.ten_days"], parameter: "tenDays" }),
        ],
        reads: ["received", "initial_paid", "initial_certified", "as_of", "Payment_certification.ten_days"],
        certain: false,
      },
    ),
    new Subscope(
      "full_certification",
      part2RegisteredCapital.PAYMENT_CERTIFICATION,
      (received, fullyPaid, fullyCertified, asOf, paymentCertificationTenDays) =>
        part2RegisteredCapital.paymentCertification({
          activity: part2RegisteredCapital.Activity.GeneralBusiness,
          certificateReceived: received,
          paidOn: fullyPaid,
          certified: fullyCertified,
          asOf,
          tenDays: paymentCertificationTenDays,
        }),
      {
        inputs: [
          new SubscopeInput(
            "activity",
            () => part2RegisteredCapital.Activity.GeneralBusiness,
            {
              term: new Term(
                new Rule(0, [REGISTRATION_OF_A_GENERAL_BUSINESS], 125, "rules/situations/timelines.catala_en"),
              ),
            },
          ),
          new SubscopeInput(
            "certificate_received",
            (received) => received,
            {
              reads: ["received"],
              parameter: "certificateReceived",
              term: new Term(
                new Rule(0, [REGISTRATION_OF_A_GENERAL_BUSINESS], 126, "rules/situations/timelines.catala_en"),
              ),
            },
          ),
          new SubscopeInput(
            "paid_on",
            (fullyPaid) => fullyPaid,
            {
              reads: ["fully_paid"],
              parameter: "paidOn",
              term: new Term(
                new Rule(0, [REGISTRATION_OF_A_GENERAL_BUSINESS], 127, "rules/situations/timelines.catala_en"),
              ),
            },
          ),
          new SubscopeInput(
            "certified",
            (fullyCertified) => fullyCertified,
            {
              reads: ["fully_certified"],
              term: new Term(
                new Rule(0, [REGISTRATION_OF_A_GENERAL_BUSINESS], 128, "rules/situations/timelines.catala_en"),
              ),
            },
          ),
          new SubscopeInput(
            "as_of",
            (asOf) => asOf,
            {
              reads: ["as_of"],
              parameter: "asOf",
              term: new Term(
                new Rule(0, [REGISTRATION_OF_A_GENERAL_BUSINESS], 129, "rules/situations/timelines.catala_en"),
              ),
            },
          ),
          new SubscopeInput("ten_days", handedOn, { reads: ["Payment_certification.ten_days"], parameter: "tenDays" }),
        ],
        reads: ["received", "fully_paid", "fully_certified", "as_of", "Payment_certification.ten_days"],
        certain: false,
      },
    ),
  ],
  outputs: ["registration", "taxpayer_number", "operation", "capital", "initial_certification", "full_certification"],
  type: REGISTRATION_TIMELINE_TYPE,
  doc: "I register a general business: what has been done in time, and what is due next, from the application to the seal and the registered capital?",
  places: [REGISTRATION_OF_A_GENERAL_BUSINESS],
  calendars: [laoPdr.LAO_PDR],
});

const ART13_2_B = new Place(
  "Article 13(2), second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 13. Application procedures",
  ],
  "art13-2-b",
  "Comments shall be sent to the planning and investment sector within 25 working days after receiving the application.",
);

const ART13_2_C = new Place(
  "Article 13(2), third sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 13. Application procedures",
  ],
  "art13-2-c",
  "Afterwards, the planning and investment sector presents it to the meeting of the CIP prior to submitting it to the government or provincial/ municipal authorities for further consideration to approve or reject the project:",
);

const ART13_1 = new Place(
  "Article 13(1)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 13. Application procedures",
  ],
  "art13-1",
  "The planning and investment sector shall examine and consider the projects or concession activities listed in the investment calling list and propose to the meeting of the Committee for Investment Promotion (CIP) for further consideration to approve or reject the project:",
);

const ART14_P1_A = new Place(
  "Article 14, first sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 14. Negotiations of concession agreement",
  ],
  "art14-p1-a",
  "From the date of receipt of an approval notification from the government or the provincial/municipal authorities, the planning and investment sector shall provide written notification to the investor within two working days.",
);

const ART14_P2_A = new Place(
  "Article 14, third sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 14. Negotiations of concession agreement",
  ],
  "art14-p2-a",
  "After approval notification, and within 10 working days, the investor shall schedule a negotiation date with the planning and investment sector for the MOU/concession agreement.",
);

const ART14_P2_B = new Place(
  "Article 14, fourth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 14. Negotiations of concession agreement",
  ],
  "art14-p2-b",
  "Beyond this time period or if the investor is unable to participate in the negotiation within 30 working days, the government will consider that the investor has renounced his/her right in the proposed investment.",
);

const ART16_P8_B = new Place(
  "Article 16, eleventh sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 16. Concession registration certificate",
  ],
  "art16-p8-b",
  "The public security sector shall make the seal for the enterprise within a period not exceeding seven (7) working days.",
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

const ART18_1 = new Place(
  "Article 18(1)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 18. Conditions for transferring shares or joint venture in concession activities",
  ],
  "art18-1",
  "The registered capital has been completely paid as stipulated in the concession agreement;",
);

const ART18_P1 = new Place(
  "Article 18",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 18. Conditions for transferring shares or joint venture in concession activities",
  ],
  "art18-p1",
  "Enterprises wishing to transfer a concession right, shares or amend a concession agreement as defined in the last paragraph of Articles 26 and 27 of the Investment Promotion Law, shall propose to the planning and investment sector for further consideration and approval under the following conditions:",
);

const CONCESSION = new Place("Concession", ["Situations", "The timeline of a case", "Concession"], "", "");

/** The scope `Concession_timeline` described: what it asks for, its rules and their provisions. */
export const CONCESSION_TIMELINE = new Scope("Concession_timeline", {
  function: concessionTimeline,
  inputs: [
    new Input("on_calling_list", BOOLEAN, "The project or activity is on the investment calling list.", {
      parameter: "onCallingList",
    }),
    new Input(
      "applied",
      new OptionalOf(DATE),
      "The day on which the planning and investment sector received the application.",
    ),
    new Input(
      "forwarded",
      new OptionalOf(DATE),
      "The day on which the sectors and the locality that are asked for comments received the application.",
    ),
    new Input(
      "comments_received",
      new OptionalOf(DATE),
      "The day on which the last of their comments reached the sector.",
      { parameter: "commentsReceived" },
    ),
    new Input(
      "presented",
      new OptionalOf(DATE),
      "The day on which the sector put the project to the meeting of the CIP.",
    ),
    new Input(
      "submitted",
      new OptionalOf(DATE),
      "The day on which the project was submitted to the government or the provincial or municipal authorities.",
    ),
    new Input("rejected", new OptionalOf(DATE), "The day on which the project was rejected."),
    new Input("rejection_notified", new OptionalOf(DATE), "The day on which the letter about the rejection was sent.", {
      parameter: "rejectionNotified",
    }),
    new Input("approved", new OptionalOf(DATE), "The day on which the project was approved."),
    new Input(
      "approval_received",
      new OptionalOf(DATE),
      "The day on which the planning and investment sector received the approval.",
      { parameter: "approvalReceived" },
    ),
    new Input("notified", new OptionalOf(DATE), "The day on which the investor received the approval notification."),
    new Input(
      "scheduled",
      new OptionalOf(DATE),
      "The day on which the investor scheduled a negotiation date with the sector.",
    ),
    new Input(
      "participated",
      new OptionalOf(DATE),
      "The day on which the investor first participated in the negotiation.",
    ),
    new Input("completed", new OptionalOf(DATE), "The day on which the negotiation was completed."),
    new Input(
      "reported",
      new OptionalOf(DATE),
      "The day on which its outcomes were reported to the meeting of the CIP.",
    ),
    new Input(
      "submitted_for_signature",
      new OptionalOf(DATE),
      "The day on which the outcomes were submitted to the government or the provincial or municipal authorities.",
      { parameter: "submittedForSignature" },
    ),
    new Input("delegated", new OptionalOf(DATE), "The day on which the authority to sign was delegated."),
    new Input("warranty_deposited", new OptionalOf(DATE), "The day on which the warranty was deposited.", {
      parameter: "warrantyDeposited",
    }),
    new Input(
      "performance",
      part4ConcessionActivities.PERFORMANCE_TYPE,
      "How the MOU or concession agreement was performed so far.",
    ),
    new Input(
      "warranty_returned",
      new OptionalOf(DATE),
      "The day on which the warranty was returned to the investor.",
      { parameter: "warrantyReturned" },
    ),
    new Input("warranty_taken", new OptionalOf(DATE), "The day on which the government took the warranty.", {
      parameter: "warrantyTaken",
    }),
    new Input("established", new OptionalOf(DATE), "The day on which the enterprise was established."),
    new Input(
      "issued_at",
      administration.LEVEL_TYPE,
      "The level at which the concession registration certificate is issued.",
      { parameter: "issuedAt" },
    ),
    new Input("certificate_issued", new OptionalOf(DATE), "The day on which it was issued.", {
      parameter: "certificateIssued",
    }),
    new Input(
      "enterprise_number_issued",
      new OptionalOf(DATE),
      "The day on which the enterprise identification number was issued.",
      { parameter: "enterpriseNumberIssued" },
    ),
    new Input(
      "copied_to_sector",
      new OptionalOf(DATE),
      "The day on which the concerned sector was sent its copy of the certificate.",
      { parameter: "copiedToSector" },
    ),
    new Input(
      "copied_to_ministry",
      new OptionalOf(DATE),
      "The day on which the Ministry of Planning and Investment was sent its copy.",
      { parameter: "copiedToMinistry" },
    ),
    new Input("seal_permitted", new OptionalOf(DATE), "The day on which the permission for the seal was granted.", {
      parameter: "sealPermitted",
    }),
    new Input("seal_made", new OptionalOf(DATE), "The day on which the seal was made.", { parameter: "sealMade" }),
    new Input(
      "needs_technical_permission",
      BOOLEAN,
      "A certificate or technical permission of another sector is needed.",
      { parameter: "needsTechnicalPermission" },
    ),
    new Input("permission_requested", new OptionalOf(DATE), "The day on which it was requested.", {
      parameter: "permissionRequested",
    }),
    new Input("operation_starts", new OptionalOf(DATE), "The day on which the business operation starts.", {
      parameter: "operationStarts",
    }),
    new Input(
      "number_issued",
      new OptionalOf(DATE),
      "The day on which the taxpayer identification number was issued.",
      { parameter: "numberIssued" },
    ),
    new Input(
      "initial_paid",
      new OptionalOf(DATE),
      "The day from which the whole initial payment of the registered capital had been made.",
      { parameter: "initialPaid" },
    ),
    new Input("initial_certified", new OptionalOf(DATE), "The day on which the Bank of Lao PDR certified it.", {
      parameter: "initialCertified",
    }),
    new Input("fully_paid", new OptionalOf(DATE), "The day from which all the registered capital had been paid.", {
      parameter: "fullyPaid",
    }),
    new Input(
      "fully_certified",
      new OptionalOf(DATE),
      "The day on which the Bank of Lao PDR certified the last payment.",
      { parameter: "fullyCertified" },
    ),
    new Input(
      "wished_change",
      new OptionalOf(WISHED_CHANGE_TYPE),
      "What the enterprise wishes to transfer or to have amended.",
      { parameter: "wishedChange" },
    ),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
    new Input(
      "Concession_procedure.receipt",
      part4ConcessionActivities.RECEIPT_TYPE,
      "From whose receipt of the application the 25 working days run.",
      {
        required: false,
        parameter: "concessionProcedureReceipt",
        reading: new ReadingChoice("Concession_procedure.receipt", "By_those_who_comment", [ART13_2_B]),
      },
    ),
    new Input(
      "Concession_procedure.afterwards",
      part4ConcessionActivities.AFTERWARDS_TYPE,
      "When a project that is not listed can be presented to the CIP.",
      {
        required: false,
        parameter: "concessionProcedureAfterwards",
        reading: new ReadingChoice("Concession_procedure.afterwards", "After_comments", [ART13_2_C]),
      },
    ),
    new Input(
      "Listed_project_decision.listed_decision",
      part4ConcessionActivities.LISTED_DECISION_TYPE,
      "Who decides on a project of the investment calling list.",
      {
        required: false,
        parameter: "listedProjectDecisionListedDecision",
        reading: new ReadingChoice("Listed_project_decision.listed_decision", "By_committee", [ART13_1, ART14_P1_A]),
      },
    ),
    new Input(
      "Negotiation_duties.ten_days",
      part4ConcessionActivities.TEN_DAYS_TO_SCHEDULE_TYPE,
      "From when the 10 working days run.",
      {
        required: false,
        parameter: "negotiationDutiesTenDays",
        reading: new ReadingChoice("Negotiation_duties.ten_days", "From_receipt_by_investor", [ART14_P2_A]),
      },
    ),
    new Input(
      "Negotiation_duties.thirty_days",
      part4ConcessionActivities.THIRTY_DAYS_TYPE,
      "From when the 30 working days run.",
      {
        required: false,
        parameter: "negotiationDutiesThirtyDays",
        reading: new ReadingChoice("Negotiation_duties.thirty_days", "From_notification", [ART14_P2_B]),
      },
    ),
    new Input(
      "Concession_certificate_duties.seven_days",
      part4ConcessionActivities.SEVEN_DAYS_TYPE,
      "From when the seven working days for the seal run.",
      {
        required: false,
        parameter: "concessionCertificateDutiesSevenDays",
        reading: new ReadingChoice("Concession_certificate_duties.seven_days", "From_permission", [ART16_P8_B]),
      },
    ),
    new Input(
      "Taxpayer_number_duties.coordination_by",
      part3GeneralBusiness.COORDINATION_BY_TYPE,
      "Who coordinates to obtain the number for a concession.",
      {
        required: false,
        parameter: "taxpayerNumberDutiesCoordinationBy",
        reading: new ReadingChoice("Taxpayer_number_duties.coordination_by", "Issuing_sector", [ART9_P3]),
      },
    ),
    new Input(
      "Concession_capital_periods.ninety_days_of_concession",
      part2RegisteredCapital.NINETY_DAYS_OF_CONCESSION_TYPE,
      "From when the 90 working days run.",
      {
        required: false,
        parameter: "concessionCapitalPeriodsNinetyDaysOfConcession",
        reading: new ReadingChoice("Concession_capital_periods.ninety_days_of_concession", "From_establishment", [
          ART4_P3_C,
        ]),
      },
    ),
    new Input(
      "Payment_certification.ten_days",
      part2RegisteredCapital.TEN_DAYS_TYPE,
      "From when the investor's 10 working days run.",
      {
        required: false,
        parameter: "paymentCertificationTenDays",
        reading: new ReadingChoice("Payment_certification.ten_days", "From_payment", [ART4_P1_B]),
      },
    ),
    new Input(
      "Concession_transfer.capital_paid",
      part4ConcessionActivities.CAPITAL_PAID_TYPE,
      "How much of the registered capital has to be paid.",
      {
        required: false,
        parameter: "concessionTransferCapitalPaid",
        reading: new ReadingChoice("Concession_transfer.capital_paid", "The_whole", [ART18_1]),
      },
    ),
    new Input(
      "Concession_transfer_approval.transfer_approval",
      part4ConcessionActivities.TRANSFER_APPROVAL_TYPE,
      "Who approves.",
      {
        required: false,
        parameter: "concessionTransferApprovalTransferApproval",
        reading: new ReadingChoice("Concession_transfer_approval.transfer_approval", "Approval_by_sector", [ART18_P1]),
      },
    ),
  ],
  bindings: [
    new Subscope("procedure", part4ConcessionActivities.CONCESSION_PROCEDURE, concessionTimelineProcedure, {
      inputs: [
        new SubscopeInput(
          "on_calling_list",
          (onCallingList) => onCallingList,
          {
            reads: ["on_calling_list"],
            parameter: "onCallingList",
            term: new Term(new Rule(0, [CONCESSION], 297, "rules/situations/timelines.catala_en")),
          },
        ),
        new SubscopeInput(
          "application_received",
          (applied) => applied,
          {
            reads: ["applied"],
            parameter: "applicationReceived",
            term: new Term(new Rule(0, [CONCESSION], 298, "rules/situations/timelines.catala_en")),
          },
        ),
        new SubscopeInput(
          "forwarded",
          (forwarded) => forwarded,
          {
            reads: ["forwarded"],
            term: new Term(new Rule(0, [CONCESSION], 299, "rules/situations/timelines.catala_en")),
          },
        ),
        new SubscopeInput(
          "comments_received",
          (commentsReceived) => commentsReceived,
          {
            reads: ["comments_received"],
            parameter: "commentsReceived",
            term: new Term(new Rule(0, [CONCESSION], 300, "rules/situations/timelines.catala_en")),
          },
        ),
        new SubscopeInput(
          "presented",
          (presented) => presented,
          {
            reads: ["presented"],
            term: new Term(new Rule(0, [CONCESSION], 301, "rules/situations/timelines.catala_en")),
          },
        ),
        new SubscopeInput(
          "submitted",
          (submitted) => submitted,
          {
            reads: ["submitted"],
            term: new Term(new Rule(0, [CONCESSION], 302, "rules/situations/timelines.catala_en")),
          },
        ),
        new SubscopeInput("decision", concessionTimelineProcedureDecision, {
          reads: ["approved", "rejected"],
          term: new Term(new Rule(0, [CONCESSION], 303, "rules/situations/timelines.catala_en")),
        }),
        new SubscopeInput(
          "rejection_notified",
          (rejectionNotified) => rejectionNotified,
          {
            reads: ["rejection_notified"],
            parameter: "rejectionNotified",
            term: new Term(new Rule(0, [CONCESSION], 310, "rules/situations/timelines.catala_en")),
          },
        ),
        new SubscopeInput(
          "approval_notified",
          (notified) => notified,
          {
            reads: ["notified"],
            parameter: "approvalNotified",
            term: new Term(new Rule(0, [CONCESSION], 311, "rules/situations/timelines.catala_en")),
          },
        ),
        new SubscopeInput(
          "completed",
          (completed) => completed,
          {
            reads: ["completed"],
            term: new Term(new Rule(0, [CONCESSION], 312, "rules/situations/timelines.catala_en")),
          },
        ),
        new SubscopeInput(
          "reported",
          (reported) => reported,
          {
            reads: ["reported"],
            term: new Term(new Rule(0, [CONCESSION], 313, "rules/situations/timelines.catala_en")),
          },
        ),
        new SubscopeInput(
          "submitted_for_signature",
          (submittedForSignature) => submittedForSignature,
          {
            reads: ["submitted_for_signature"],
            parameter: "submittedForSignature",
            term: new Term(new Rule(0, [CONCESSION], 314, "rules/situations/timelines.catala_en")),
          },
        ),
        new SubscopeInput(
          "delegated",
          (delegated) => delegated,
          {
            reads: ["delegated"],
            term: new Term(new Rule(0, [CONCESSION], 315, "rules/situations/timelines.catala_en")),
          },
        ),
        new SubscopeInput(
          "as_of",
          (asOf) => asOf,
          {
            reads: ["as_of"],
            parameter: "asOf",
            term: new Term(new Rule(0, [CONCESSION], 316, "rules/situations/timelines.catala_en")),
          },
        ),
        new SubscopeInput("receipt", handedOn, { reads: ["Concession_procedure.receipt"] }),
        new SubscopeInput("afterwards", handedOn, { reads: ["Concession_procedure.afterwards"] }),
        new SubscopeInput("Listed_project_decision.listed_decision", handedOn, {
          reads: ["Listed_project_decision.listed_decision"],
          parameter: "listedProjectDecisionListedDecision",
        }),
      ],
      reads: [
        "on_calling_list",
        "applied",
        "forwarded",
        "comments_received",
        "presented",
        "submitted",
        "approved",
        "rejected",
        "rejection_notified",
        "notified",
        "completed",
        "reported",
        "submitted_for_signature",
        "delegated",
        "as_of",
        "Concession_procedure.receipt",
        "Concession_procedure.afterwards",
        "Listed_project_decision.listed_decision",
      ],
      certain: false,
    }),
    new Subscope(
      "negotiation",
      part4ConcessionActivities.NEGOTIATION_DUTIES,
      (
        approvalReceived,
        notified,
        scheduled,
        participated,
        completed,
        reported,
        submittedForSignature,
        asOf,
        negotiationDutiesTenDays,
        negotiationDutiesThirtyDays,
      ) => part4ConcessionActivities.negotiationDuties({
        approvalReceived,
        notified,
        scheduled,
        participated,
        completed,
        reported,
        submitted: submittedForSignature,
        asOf,
        tenDays: negotiationDutiesTenDays,
        thirtyDays: negotiationDutiesThirtyDays,
      }),
      {
        inputs: [
          new SubscopeInput(
            "approval_received",
            (approvalReceived) => approvalReceived,
            {
              reads: ["approval_received"],
              parameter: "approvalReceived",
              term: new Term(new Rule(0, [CONCESSION], 318, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "notified",
            (notified) => notified,
            {
              reads: ["notified"],
              term: new Term(new Rule(0, [CONCESSION], 319, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "scheduled",
            (scheduled) => scheduled,
            {
              reads: ["scheduled"],
              term: new Term(new Rule(0, [CONCESSION], 320, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "participated",
            (participated) => participated,
            {
              reads: ["participated"],
              term: new Term(new Rule(0, [CONCESSION], 321, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "completed",
            (completed) => completed,
            {
              reads: ["completed"],
              term: new Term(new Rule(0, [CONCESSION], 322, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "reported",
            (reported) => reported,
            {
              reads: ["reported"],
              term: new Term(new Rule(0, [CONCESSION], 323, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "submitted",
            (submittedForSignature) => submittedForSignature,
            {
              reads: ["submitted_for_signature"],
              term: new Term(new Rule(0, [CONCESSION], 324, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "as_of",
            (asOf) => asOf,
            {
              reads: ["as_of"],
              parameter: "asOf",
              term: new Term(new Rule(0, [CONCESSION], 325, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput("ten_days", handedOn, { reads: ["Negotiation_duties.ten_days"], parameter: "tenDays" }),
          new SubscopeInput("thirty_days", handedOn, {
            reads: ["Negotiation_duties.thirty_days"],
            parameter: "thirtyDays",
          }),
        ],
        reads: [
          "approval_received",
          "notified",
          "scheduled",
          "participated",
          "completed",
          "reported",
          "submitted_for_signature",
          "as_of",
          "Negotiation_duties.ten_days",
          "Negotiation_duties.thirty_days",
        ],
        certain: false,
      },
    ),
    new Subscope(
      "warranty",
      part4ConcessionActivities.WARRANTY_DUTIES,
      (warrantyDeposited, performance, warrantyReturned, warrantyTaken, asOf) =>
        part4ConcessionActivities.warrantyDuties({
          deposited: warrantyDeposited,
          performance,
          returned: warrantyReturned,
          taken: warrantyTaken,
          asOf,
        }),
      {
        inputs: [
          new SubscopeInput(
            "deposited",
            (warrantyDeposited) => warrantyDeposited,
            {
              reads: ["warranty_deposited"],
              term: new Term(new Rule(0, [CONCESSION], 327, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "performance",
            (performance) => performance,
            {
              reads: ["performance"],
              term: new Term(new Rule(0, [CONCESSION], 328, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "returned",
            (warrantyReturned) => warrantyReturned,
            {
              reads: ["warranty_returned"],
              term: new Term(new Rule(0, [CONCESSION], 329, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "taken",
            (warrantyTaken) => warrantyTaken,
            {
              reads: ["warranty_taken"],
              term: new Term(new Rule(0, [CONCESSION], 330, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "as_of",
            (asOf) => asOf,
            {
              reads: ["as_of"],
              parameter: "asOf",
              term: new Term(new Rule(0, [CONCESSION], 331, "rules/situations/timelines.catala_en")),
            },
          ),
        ],
        reads: ["warranty_deposited", "performance", "warranty_returned", "warranty_taken", "as_of"],
        certain: false,
      },
    ),
    new Subscope(
      "certificate",
      part4ConcessionActivities.CONCESSION_CERTIFICATE_DUTIES,
      (
        certificateIssued,
        issuedAt,
        enterpriseNumberIssued,
        numberIssued,
        needsTechnicalPermission,
        permissionRequested,
        operationStarts,
        copiedToSector,
        copiedToMinistry,
        sealPermitted,
        sealMade,
        asOf,
        concessionCertificateDutiesSevenDays,
      ) => part4ConcessionActivities.concessionCertificateDuties({
        issued: certificateIssued,
        issuedAt,
        enterpriseNumberIssued,
        taxpayerNumberIssued: numberIssued,
        needsTechnicalPermission,
        permissionRequested,
        operationStarts,
        copyToSector: copiedToSector,
        copyToMinistry: copiedToMinistry,
        sealPermitted,
        sealMade,
        asOf,
        sevenDays: concessionCertificateDutiesSevenDays,
      }),
      {
        inputs: [
          new SubscopeInput(
            "issued",
            (certificateIssued) => certificateIssued,
            {
              reads: ["certificate_issued"],
              term: new Term(new Rule(0, [CONCESSION], 333, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "issued_at",
            (issuedAt) => issuedAt,
            {
              reads: ["issued_at"],
              parameter: "issuedAt",
              term: new Term(new Rule(0, [CONCESSION], 334, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "enterprise_number_issued",
            (enterpriseNumberIssued) => enterpriseNumberIssued,
            {
              reads: ["enterprise_number_issued"],
              parameter: "enterpriseNumberIssued",
              term: new Term(new Rule(0, [CONCESSION], 335, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "taxpayer_number_issued",
            (numberIssued) => numberIssued,
            {
              reads: ["number_issued"],
              parameter: "taxpayerNumberIssued",
              term: new Term(new Rule(0, [CONCESSION], 336, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "needs_technical_permission",
            (needsTechnicalPermission) => needsTechnicalPermission,
            {
              reads: ["needs_technical_permission"],
              parameter: "needsTechnicalPermission",
              term: new Term(new Rule(0, [CONCESSION], 337, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "permission_requested",
            (permissionRequested) => permissionRequested,
            {
              reads: ["permission_requested"],
              parameter: "permissionRequested",
              term: new Term(new Rule(0, [CONCESSION], 338, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "operation_starts",
            (operationStarts) => operationStarts,
            {
              reads: ["operation_starts"],
              parameter: "operationStarts",
              term: new Term(new Rule(0, [CONCESSION], 339, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "copy_to_sector",
            (copiedToSector) => copiedToSector,
            {
              reads: ["copied_to_sector"],
              parameter: "copyToSector",
              term: new Term(new Rule(0, [CONCESSION], 340, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "copy_to_ministry",
            (copiedToMinistry) => copiedToMinistry,
            {
              reads: ["copied_to_ministry"],
              parameter: "copyToMinistry",
              term: new Term(new Rule(0, [CONCESSION], 341, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "seal_permitted",
            (sealPermitted) => sealPermitted,
            {
              reads: ["seal_permitted"],
              parameter: "sealPermitted",
              term: new Term(new Rule(0, [CONCESSION], 342, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "seal_made",
            (sealMade) => sealMade,
            {
              reads: ["seal_made"],
              parameter: "sealMade",
              term: new Term(new Rule(0, [CONCESSION], 343, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "as_of",
            (asOf) => asOf,
            {
              reads: ["as_of"],
              parameter: "asOf",
              term: new Term(new Rule(0, [CONCESSION], 344, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput("seven_days", handedOn, {
            reads: ["Concession_certificate_duties.seven_days"],
            parameter: "sevenDays",
          }),
        ],
        reads: [
          "certificate_issued",
          "issued_at",
          "enterprise_number_issued",
          "number_issued",
          "needs_technical_permission",
          "permission_requested",
          "operation_starts",
          "copied_to_sector",
          "copied_to_ministry",
          "seal_permitted",
          "seal_made",
          "as_of",
          "Concession_certificate_duties.seven_days",
        ],
        certain: false,
      },
    ),
    new Subscope(
      "taxpayer_number",
      part3GeneralBusiness.TAXPAYER_NUMBER_DUTIES,
      (numberIssued, asOf, taxpayerNumberDutiesCoordinationBy) => part3GeneralBusiness.taxpayerNumberDuties({
        recordedIn: part3GeneralBusiness.RecordedIn.ConcessionRegistrationCertificate,
        numberIssued,
        asOf,
        coordinationBy: taxpayerNumberDutiesCoordinationBy,
      }),
      {
        inputs: [
          new SubscopeInput(
            "recorded_in",
            () => part3GeneralBusiness.RecordedIn.ConcessionRegistrationCertificate,
            {
              parameter: "recordedIn",
              term: new Term(new Rule(0, [CONCESSION], 346, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "number_issued",
            (numberIssued) => numberIssued,
            {
              reads: ["number_issued"],
              parameter: "numberIssued",
              term: new Term(new Rule(0, [CONCESSION], 348, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "as_of",
            (asOf) => asOf,
            {
              reads: ["as_of"],
              parameter: "asOf",
              term: new Term(new Rule(0, [CONCESSION], 349, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput("coordination_by", handedOn, {
            reads: ["Taxpayer_number_duties.coordination_by"],
            parameter: "coordinationBy",
          }),
        ],
        reads: ["number_issued", "as_of", "Taxpayer_number_duties.coordination_by"],
        certain: false,
      },
    ),
    new Subscope(
      "capital",
      part2RegisteredCapital.CONCESSION_CAPITAL_DUTIES,
      (established, initialPaid, fullyPaid, asOf, concessionCapitalPeriodsNinetyDaysOfConcession) =>
        part2RegisteredCapital.concessionCapitalDuties({
          established,
          initialPaid,
          fullyPaid,
          asOf,
          concessionCapitalPeriodsNinetyDaysOfConcession,
        }),
      {
        inputs: [
          new SubscopeInput(
            "established",
            (established) => established,
            {
              reads: ["established"],
              term: new Term(new Rule(0, [CONCESSION], 351, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "initial_paid",
            (initialPaid) => initialPaid,
            {
              reads: ["initial_paid"],
              parameter: "initialPaid",
              term: new Term(new Rule(0, [CONCESSION], 352, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "fully_paid",
            (fullyPaid) => fullyPaid,
            {
              reads: ["fully_paid"],
              parameter: "fullyPaid",
              term: new Term(new Rule(0, [CONCESSION], 353, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "as_of",
            (asOf) => asOf,
            {
              reads: ["as_of"],
              parameter: "asOf",
              term: new Term(new Rule(0, [CONCESSION], 354, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput("Concession_capital_periods.ninety_days_of_concession", handedOn, {
            reads: ["Concession_capital_periods.ninety_days_of_concession"],
            parameter: "concessionCapitalPeriodsNinetyDaysOfConcession",
          }),
        ],
        reads: [
          "established",
          "initial_paid",
          "fully_paid",
          "as_of",
          "Concession_capital_periods.ninety_days_of_concession",
        ],
        certain: false,
      },
    ),
    new Subscope(
      "initial_certification",
      part2RegisteredCapital.PAYMENT_CERTIFICATION,
      (initialPaid, initialCertified, asOf, paymentCertificationTenDays) => part2RegisteredCapital.paymentCertification(
        {
          activity: part2RegisteredCapital.Activity.Concession,
          certificateReceived: null,
          paidOn: initialPaid,
          certified: initialCertified,
          asOf,
          tenDays: paymentCertificationTenDays,
        },
      ),
      {
        inputs: [
          new SubscopeInput(
            "activity",
            () => part2RegisteredCapital.Activity.Concession,
            { term: new Term(new Rule(0, [CONCESSION], 357, "rules/situations/timelines.catala_en")) },
          ),
          new SubscopeInput(
            "certificate_received",
            () => null,
            {
              parameter: "certificateReceived",
              term: new Term(new Rule(0, [CONCESSION], 358, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "paid_on",
            (initialPaid) => initialPaid,
            {
              reads: ["initial_paid"],
              parameter: "paidOn",
              term: new Term(new Rule(0, [CONCESSION], 359, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "certified",
            (initialCertified) => initialCertified,
            {
              reads: ["initial_certified"],
              term: new Term(new Rule(0, [CONCESSION], 360, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "as_of",
            (asOf) => asOf,
            {
              reads: ["as_of"],
              parameter: "asOf",
              term: new Term(new Rule(0, [CONCESSION], 361, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput("ten_days", handedOn, { reads: ["Payment_certification.ten_days"], parameter: "tenDays" }),
        ],
        reads: ["initial_paid", "initial_certified", "as_of", "Payment_certification.ten_days"],
        certain: false,
      },
    ),
    new Subscope(
      "full_certification",
      part2RegisteredCapital.PAYMENT_CERTIFICATION,
      (fullyPaid, fullyCertified, asOf, paymentCertificationTenDays) => part2RegisteredCapital.paymentCertification({
        activity: part2RegisteredCapital.Activity.Concession,
        certificateReceived: null,
        paidOn: fullyPaid,
        certified: fullyCertified,
        asOf,
        tenDays: paymentCertificationTenDays,
      }),
      {
        inputs: [
          new SubscopeInput(
            "activity",
            () => part2RegisteredCapital.Activity.Concession,
            { term: new Term(new Rule(0, [CONCESSION], 363, "rules/situations/timelines.catala_en")) },
          ),
          new SubscopeInput(
            "certificate_received",
            () => null,
            {
              parameter: "certificateReceived",
              term: new Term(new Rule(0, [CONCESSION], 364, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "paid_on",
            (fullyPaid) => fullyPaid,
            {
              reads: ["fully_paid"],
              parameter: "paidOn",
              term: new Term(new Rule(0, [CONCESSION], 365, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "certified",
            (fullyCertified) => fullyCertified,
            {
              reads: ["fully_certified"],
              term: new Term(new Rule(0, [CONCESSION], 366, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "as_of",
            (asOf) => asOf,
            {
              reads: ["as_of"],
              parameter: "asOf",
              term: new Term(new Rule(0, [CONCESSION], 367, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput("ten_days", handedOn, { reads: ["Payment_certification.ten_days"], parameter: "tenDays" }),
        ],
        reads: ["fully_paid", "fully_certified", "as_of", "Payment_certification.ten_days"],
        certain: false,
      },
    ),
    new Binding(
      "change",
      "change",
      new OptionalOf(part4ConcessionActivities.CONCESSION_TRANSFER_TYPE),
      concessionTimelineChange,
      {
        reads: [
          "wished_change",
          "as_of",
          "Concession_transfer.capital_paid",
          "Concession_transfer_approval.transfer_approval",
        ],
        term: new Term(
          new Rule(0, [CONCESSION], 369, "rules/situations/timelines.catala_en", {
            uses: ["Concession_transfer.capital_paid", "Concession_transfer_approval.transfer_approval"],
            asks: [
              new Asked(
                part4ConcessionActivities.CONCESSION_TRANSFER,
                (wishedChange, asOf, concessionTransferCapitalPaid, concessionTransferApprovalTransferApproval) =>
                  wishedChange !== null
                    ? new Present([
                      wishedChange.value.change,
                      wishedChange.value.registeredCapital,
                      wishedChange.value.capitalDue,
                      wishedChange.value.capitalPaidIn,
                      wishedChange.value.areTaxesCleared,
                      wishedChange.value.areRentAndFeesPaid,
                      wishedChange.value.areTasksOnSchedule,
                      wishedChange.value.proposed,
                      asOf,
                      concessionTransferCapitalPaid,
                      concessionTransferApprovalTransferApproval,
                    ])
                    : null,
                {
                  inputs: [
                    "change",
                    "registeredCapital",
                    "capitalDue",
                    "capitalPaidIn",
                    "areTaxesCleared",
                    "areRentAndFeesPaid",
                    "areTasksOnSchedule",
                    "proposed",
                    "asOf",
                    "capitalPaid",
                    "concessionTransferApprovalTransferApproval",
                  ],
                  reads: [
                    "wished_change",
                    "as_of",
                    "Concession_transfer.capital_paid",
                    "Concession_transfer_approval.transfer_approval",
                  ],
                },
              ),
            ],
          }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: [
    "procedure",
    "negotiation",
    "warranty",
    "certificate",
    "taxpayer_number",
    "capital",
    "initial_certification",
    "full_certification",
    "change",
  ],
  type: CONCESSION_TIMELINE_TYPE,
  assertions: [
    new Assertion(
      "A project cannot have been approved and rejected.",
      (approved, rejected) => approved !== null ? rejected === null : true,
      [CONCESSION],
      292,
      "rules/situations/timelines.catala_en",
      {
        reads: ["approved", "rejected"],
        conditions: [
          new Condition(
            "match approved with pattern -- Present content on_day: rejected with pattern Absent -- Absent: true",
            ["approved", "rejected"],
            (approved, rejected) => approved !== null ? rejected === null : true,
            [
              new Value("approved", new OptionalOf(DATE), (approved, rejected) => approved),
              new Value("rejected", new OptionalOf(DATE), (approved, rejected) => rejected),
            ],
          ),
        ],
      },
    ),
  ],
  doc: "I apply for a concession: what has been done in time, what is due next and by whom, and have I lost my right, from the application to the agreement and the registered capital?",
  places: [CONCESSION],
  calendars: [laoPdr.LAO_PDR],
});

const ART38_4_B = new Place(
  "Article 38(4)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 38. Procedures for considering customs duty exemption",
  ],
  "art38-4-b",
  "and issue the certificate to the business entity within 30 working days from the day the application is received.",
);

const IMPORT_PLAN = new Place("Import plan", ["Situations", "The timeline of a case", "Import plan"], "", "");

/** The scope `Import_plan_timeline` described: what it asks for, its rules and their provisions. */
export const IMPORT_PLAN_TIMELINE = new Scope("Import_plan_timeline", {
  function: importPlanTimeline,
  inputs: [
    new Input("is_promoted_activity", BOOLEAN, "The business invests in a promoted activity of Annex 1.", {
      parameter: "isPromotedActivity",
    }),
    new Input("is_concession_activity", BOOLEAN, "The business invests in a concession activity of Annex 3.", {
      parameter: "isConcessionActivity",
    }),
    new Input("licensed_on", DATE, "The day of the investment license.", { parameter: "licensedOn" }),
    new Input("wishes_exemption", BOOLEAN, "The enterprise wishes to be exempt from customs duty under the Decree.", {
      parameter: "wishesExemption",
    }),
    new Input("submitted", new OptionalOf(DATE), "The day on which the annual import plan was submitted."),
    new Input(
      "application_received",
      new OptionalOf(DATE),
      "The day on which the financial sector received the application.",
      { parameter: "applicationReceived" },
    ),
    new Input(
      "set_complete",
      new OptionalOf(DATE),
      "The day on which the set of documents was complete, in the printed form.",
      { parameter: "setComplete" },
    ),
    new Input("sent_to_sector", new OptionalOf(DATE), "The day on which the relevant sector received the documents.", {
      parameter: "sentToSector",
    }),
    new Input(
      "comments_received",
      new OptionalOf(DATE),
      "The day on which the financial sector received the comments of the relevant sector in writing.",
      { parameter: "commentsReceived" },
    ),
    new Input("meeting_held", new OptionalOf(DATE), "The day of the joint meeting.", { parameter: "meetingHeld" }),
    new Input("certificate_issued", new OptionalOf(DATE), "The day of the certificate that approves the plan.", {
      parameter: "certificateIssued",
    }),
    new Input("sent_to_border", new OptionalOf(DATE), "The day on which the plan was sent to the border check point.", {
      parameter: "sentToBorder",
    }),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
    new Input(
      "Import_plan_duties.thirty_days",
      part8DutiesAndTaxes.THIRTY_DAYS_TYPE,
      "From when the 30 working days for the certificate run.",
      {
        required: false,
        parameter: "importPlanDutiesThirtyDays",
        reading: new ReadingChoice("Import_plan_duties.thirty_days", "From_application", [ART38_4_B]),
      },
    ),
  ],
  bindings: [
    new Subscope(
      "filing",
      part8DutiesAndTaxes.IMPORT_PLAN_FILING,
      (isPromotedActivity, isConcessionActivity, licensedOn, wishesExemption, submitted, asOf) =>
        part8DutiesAndTaxes.importPlanFiling({
          isPromotedActivity,
          isConcessionActivity,
          licensedOn,
          wishesExemption,
          submitted,
          asOf,
        }),
      {
        inputs: [
          new SubscopeInput(
            "is_promoted_activity",
            (isPromotedActivity) => isPromotedActivity,
            {
              reads: ["is_promoted_activity"],
              parameter: "isPromotedActivity",
              term: new Term(new Rule(0, [IMPORT_PLAN], 473, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "is_concession_activity",
            (isConcessionActivity) => isConcessionActivity,
            {
              reads: ["is_concession_activity"],
              parameter: "isConcessionActivity",
              term: new Term(new Rule(0, [IMPORT_PLAN], 474, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "licensed_on",
            (licensedOn) => licensedOn,
            {
              reads: ["licensed_on"],
              parameter: "licensedOn",
              term: new Term(new Rule(0, [IMPORT_PLAN], 475, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "wishes_exemption",
            (wishesExemption) => wishesExemption,
            {
              reads: ["wishes_exemption"],
              parameter: "wishesExemption",
              term: new Term(new Rule(0, [IMPORT_PLAN], 476, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "submitted",
            (submitted) => submitted,
            {
              reads: ["submitted"],
              term: new Term(new Rule(0, [IMPORT_PLAN], 477, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "as_of",
            (asOf) => asOf,
            {
              reads: ["as_of"],
              parameter: "asOf",
              term: new Term(new Rule(0, [IMPORT_PLAN], 478, "rules/situations/timelines.catala_en")),
            },
          ),
        ],
        reads: [
          "is_promoted_activity",
          "is_concession_activity",
          "licensed_on",
          "wishes_exemption",
          "submitted",
          "as_of",
        ],
        certain: false,
      },
    ),
    new Subscope(
      "procedure",
      part8DutiesAndTaxes.IMPORT_PLAN_DUTIES,
      (
        applicationReceived,
        setComplete,
        sentToSector,
        commentsReceived,
        meetingHeld,
        certificateIssued,
        sentToBorder,
        asOf,
        importPlanDutiesThirtyDays,
      ) => part8DutiesAndTaxes.importPlanDuties({
        applicationReceived,
        setComplete,
        sentToSector,
        commentsReceived,
        meetingHeld,
        certificateIssued,
        sentToBorder,
        asOf,
        thirtyDays: importPlanDutiesThirtyDays,
      }),
      {
        inputs: [
          new SubscopeInput(
            "application_received",
            (applicationReceived) => applicationReceived,
            {
              reads: ["application_received"],
              parameter: "applicationReceived",
              term: new Term(new Rule(0, [IMPORT_PLAN], 480, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "set_complete",
            (setComplete) => setComplete,
            {
              reads: ["set_complete"],
              parameter: "setComplete",
              term: new Term(new Rule(0, [IMPORT_PLAN], 481, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "sent_to_sector",
            (sentToSector) => sentToSector,
            {
              reads: ["sent_to_sector"],
              parameter: "sentToSector",
              term: new Term(new Rule(0, [IMPORT_PLAN], 482, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "comments_received",
            (commentsReceived) => commentsReceived,
            {
              reads: ["comments_received"],
              parameter: "commentsReceived",
              term: new Term(new Rule(0, [IMPORT_PLAN], 483, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "meeting_held",
            (meetingHeld) => meetingHeld,
            {
              reads: ["meeting_held"],
              parameter: "meetingHeld",
              term: new Term(new Rule(0, [IMPORT_PLAN], 484, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "certificate_issued",
            (certificateIssued) => certificateIssued,
            {
              reads: ["certificate_issued"],
              parameter: "certificateIssued",
              term: new Term(new Rule(0, [IMPORT_PLAN], 485, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "sent_to_border",
            (sentToBorder) => sentToBorder,
            {
              reads: ["sent_to_border"],
              parameter: "sentToBorder",
              term: new Term(new Rule(0, [IMPORT_PLAN], 486, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "as_of",
            (asOf) => asOf,
            {
              reads: ["as_of"],
              parameter: "asOf",
              term: new Term(new Rule(0, [IMPORT_PLAN], 487, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput("thirty_days", handedOn, {
            reads: ["Import_plan_duties.thirty_days"],
            parameter: "thirtyDays",
          }),
        ],
        reads: [
          "application_received",
          "set_complete",
          "sent_to_sector",
          "comments_received",
          "meeting_held",
          "certificate_issued",
          "sent_to_border",
          "as_of",
          "Import_plan_duties.thirty_days",
        ],
        certain: false,
      },
    ),
  ],
  outputs: ["filing", "procedure"],
  type: IMPORT_PLAN_TIMELINE_TYPE,
  doc: "I want to import free of customs duty this year: what has been done in time on my annual import plan, what is due next, and by whom?",
  places: [IMPORT_PLAN],
  calendars: [laoPdr.LAO_PDR],
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

const REPRESENTATIVE_OFFICE = new Place(
  "Representative Office",
  ["Situations", "The timeline of a case", "Representative Office"],
  "",
  "",
);

/** The scope `Representative_office_timeline` described: what it asks for, its rules and their provisions. */
export const REPRESENTATIVE_OFFICE_TIMELINE = new Scope("Representative_office_timeline", {
  function: representativeOfficeTimeline,
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
    new Input(
      "certificate_end",
      new OptionalOf(DATE),
      "The end of the period defined in the certificate, with its extensions; absent as long as there is none.",
      { parameter: "certificateEnd" },
    ),
    new Input(
      "business_approved",
      BOOLEAN,
      "The business that the office conducted, if any, was within the approved activities.",
      { parameter: "businessApproved" },
    ),
    new Input(
      "business_conducted",
      new OptionalOf(DATE),
      "The day on which the office first conducted business or carried out commercial activities.",
      { parameter: "businessConducted" },
    ),
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
      "The day on which the office declared itself bankrupt on its own assessment.",
      { parameter: "bankruptcyDeclared" },
    ),
    new Input(
      "end_requested",
      new OptionalOf(DATE),
      "The day on which the investor requested that the term end early.",
      { parameter: "endRequested" },
    ),
    new Input(
      "infringed",
      new OptionalOf(DATE),
      "The day on which the investor or the office first carried out activities that infringe the laws and regulations.",
    ),
    new Input(
      "end_approved",
      new OptionalOf(DATE),
      "The day on which the planning and investment sector approved that the term end early because of them.",
      { parameter: "endApproved" },
    ),
    new Input("wishes_to_invest", BOOLEAN, "The company wishes to further invest.", { parameter: "wishesToInvest" }),
    new Input(
      "applied_again",
      new OptionalOf(DATE),
      "The day on which the company submitted its application for that.",
      { parameter: "appliedAgain" },
    ),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
    new Input(
      "Representative_office_duties.seal_period",
      part7RepresentativeOffice.SEAL_PERIOD_TYPE,
      "From when the seven working days for the seal run.",
      {
        required: false,
        parameter: "representativeOfficeDutiesSealPeriod",
        reading: new ReadingChoice("Representative_office_duties.seal_period", "From_permission", [ART27_P5_B]),
      },
    ),
    new Input(
      "Representative_office_duties.monitored_by",
      part7RepresentativeOffice.MONITORED_BY_TYPE,
      "Who monitors the activities of the investor.",
      {
        required: false,
        parameter: "representativeOfficeDutiesMonitoredBy",
        reading: new ReadingChoice("Representative_office_duties.monitored_by", "Public_security", [ART27_P5_C]),
      },
    ),
    new Input(
      "Representative_office_tasks.scope_of_office",
      part7RepresentativeOffice.SCOPE_OF_OFFICE_TYPE,
      "What the office does as its rights, and what as its duties.",
      {
        required: false,
        parameter: "representativeOfficeTasksScopeOfOffice",
        reading: new ReadingChoice("Representative_office_tasks.scope_of_office", "Right_and_duties", [
          ART29_B,
          ART29_C,
        ]),
      },
    ),
  ],
  bindings: [
    new Subscope(
      "registration",
      part7RepresentativeOffice.REPRESENTATIVE_OFFICE_DUTIES,
      (
        registeredAbroad,
        hasLaoEntity,
        mouSigned,
        established,
        codeObtained,
        taxpayerNumberObtained,
        certificateIssued,
        sealPermitted,
        sealCarved,
        asOf,
        representativeOfficeDutiesSealPeriod,
        representativeOfficeDutiesMonitoredBy,
      ) => part7RepresentativeOffice.representativeOfficeDuties({
        registeredAbroad,
        hasLaoEntity,
        mouSigned,
        established,
        codeObtained,
        taxpayerNumberObtained,
        certificateIssued,
        sealPermitted,
        sealCarved,
        asOf,
        sealPeriod: representativeOfficeDutiesSealPeriod,
        monitoredBy: representativeOfficeDutiesMonitoredBy,
      }),
      {
        inputs: [
          new SubscopeInput(
            "registered_abroad",
            (registeredAbroad) => registeredAbroad,
            {
              reads: ["registered_abroad"],
              parameter: "registeredAbroad",
              term: new Term(new Rule(0, [REPRESENTATIVE_OFFICE], 579, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "has_lao_entity",
            (hasLaoEntity) => hasLaoEntity,
            {
              reads: ["has_lao_entity"],
              parameter: "hasLaoEntity",
              term: new Term(new Rule(0, [REPRESENTATIVE_OFFICE], 580, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "mou_signed",
            (mouSigned) => mouSigned,
            {
              reads: ["mou_signed"],
              parameter: "mouSigned",
              term: new Term(new Rule(0, [REPRESENTATIVE_OFFICE], 581, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "established",
            (established) => established,
            {
              reads: ["established"],
              term: new Term(new Rule(0, [REPRESENTATIVE_OFFICE], 582, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "code_obtained",
            (codeObtained) => codeObtained,
            {
              reads: ["code_obtained"],
              parameter: "codeObtained",
              term: new Term(new Rule(0, [REPRESENTATIVE_OFFICE], 583, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "taxpayer_number_obtained",
            (taxpayerNumberObtained) => taxpayerNumberObtained,
            {
              reads: ["taxpayer_number_obtained"],
              parameter: "taxpayerNumberObtained",
              term: new Term(new Rule(0, [REPRESENTATIVE_OFFICE], 584, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "certificate_issued",
            (certificateIssued) => certificateIssued,
            {
              reads: ["certificate_issued"],
              parameter: "certificateIssued",
              term: new Term(new Rule(0, [REPRESENTATIVE_OFFICE], 585, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "seal_permitted",
            (sealPermitted) => sealPermitted,
            {
              reads: ["seal_permitted"],
              parameter: "sealPermitted",
              term: new Term(new Rule(0, [REPRESENTATIVE_OFFICE], 586, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "seal_carved",
            (sealCarved) => sealCarved,
            {
              reads: ["seal_carved"],
              parameter: "sealCarved",
              term: new Term(new Rule(0, [REPRESENTATIVE_OFFICE], 587, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "as_of",
            (asOf) => asOf,
            {
              reads: ["as_of"],
              parameter: "asOf",
              term: new Term(new Rule(0, [REPRESENTATIVE_OFFICE], 588, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput("seal_period", handedOn, {
            reads: ["Representative_office_duties.seal_period"],
            parameter: "sealPeriod",
          }),
          new SubscopeInput("monitored_by", handedOn, {
            reads: ["Representative_office_duties.monitored_by"],
            parameter: "monitoredBy",
          }),
        ],
        reads: [
          "registered_abroad",
          "has_lao_entity",
          "mou_signed",
          "established",
          "code_obtained",
          "taxpayer_number_obtained",
          "certificate_issued",
          "seal_permitted",
          "seal_carved",
          "as_of",
          "Representative_office_duties.seal_period",
          "Representative_office_duties.monitored_by",
        ],
        certain: false,
      },
    ),
    new Subscope(
      "tasks",
      part7RepresentativeOffice.REPRESENTATIVE_OFFICE_TASKS,
      (established, mouSigned, asOf, representativeOfficeTasksScopeOfOffice) =>
        part7RepresentativeOffice.representativeOfficeTasks({
          established,
          mouSigned,
          asOf,
          scopeOfOffice: representativeOfficeTasksScopeOfOffice,
        }),
      {
        inputs: [
          new SubscopeInput(
            "established",
            (established) => established,
            {
              reads: ["established"],
              term: new Term(new Rule(0, [REPRESENTATIVE_OFFICE], 590, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "mou_signed",
            (mouSigned) => mouSigned,
            {
              reads: ["mou_signed"],
              parameter: "mouSigned",
              term: new Term(new Rule(0, [REPRESENTATIVE_OFFICE], 591, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "as_of",
            (asOf) => asOf,
            {
              reads: ["as_of"],
              parameter: "asOf",
              term: new Term(new Rule(0, [REPRESENTATIVE_OFFICE], 592, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput("scope_of_office", handedOn, {
            reads: ["Representative_office_tasks.scope_of_office"],
            parameter: "scopeOfOffice",
          }),
        ],
        reads: ["established", "mou_signed", "as_of", "Representative_office_tasks.scope_of_office"],
        certain: false,
      },
    ),
    new Subscope(
      "prohibitions",
      part7RepresentativeOffice.REPRESENTATIVE_OFFICE_PROHIBITIONS,
      (businessConducted, businessApproved, incomeGenerated, receiptIssued, bankruptcyDeclared, asOf) =>
        part7RepresentativeOffice.representativeOfficeProhibitions({
          businessConducted,
          businessApproved,
          incomeGenerated,
          receiptIssued,
          bankruptcyDeclared,
          asOf,
        }),
      {
        inputs: [
          new SubscopeInput(
            "business_conducted",
            (businessConducted) => businessConducted,
            {
              reads: ["business_conducted"],
              parameter: "businessConducted",
              term: new Term(new Rule(0, [REPRESENTATIVE_OFFICE], 594, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "business_approved",
            (businessApproved) => businessApproved,
            {
              reads: ["business_approved"],
              parameter: "businessApproved",
              term: new Term(new Rule(0, [REPRESENTATIVE_OFFICE], 595, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "income_generated",
            (incomeGenerated) => incomeGenerated,
            {
              reads: ["income_generated"],
              parameter: "incomeGenerated",
              term: new Term(new Rule(0, [REPRESENTATIVE_OFFICE], 596, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "receipt_issued",
            (receiptIssued) => receiptIssued,
            {
              reads: ["receipt_issued"],
              parameter: "receiptIssued",
              term: new Term(new Rule(0, [REPRESENTATIVE_OFFICE], 597, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "bankruptcy_declared",
            (bankruptcyDeclared) => bankruptcyDeclared,
            {
              reads: ["bankruptcy_declared"],
              parameter: "bankruptcyDeclared",
              term: new Term(new Rule(0, [REPRESENTATIVE_OFFICE], 598, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "as_of",
            (asOf) => asOf,
            {
              reads: ["as_of"],
              parameter: "asOf",
              term: new Term(new Rule(0, [REPRESENTATIVE_OFFICE], 599, "rules/situations/timelines.catala_en")),
            },
          ),
        ],
        reads: [
          "business_conducted",
          "business_approved",
          "income_generated",
          "receipt_issued",
          "bankruptcy_declared",
          "as_of",
        ],
        certain: false,
      },
    ),
    new Binding(
      "end_of_term",
      "end_of_term",
      new OptionalOf(part7RepresentativeOffice.REPRESENTATIVE_OFFICE_END_TYPE),
      representativeOfficeTimelineEndOfTerm,
      {
        reads: [
          "certificate_end",
          "end_requested",
          "infringed",
          "end_approved",
          "wishes_to_invest",
          "applied_again",
          "as_of",
        ],
        term: new Term(
          new Rule(0, [REPRESENTATIVE_OFFICE], 601, "rules/situations/timelines.catala_en", {
            asks: [
              new Asked(
                part7RepresentativeOffice.REPRESENTATIVE_OFFICE_END,
                (certificateEnd, endRequested, infringed, endApproved, wishesToInvest, appliedAgain, asOf) =>
                  certificateEnd !== null
                    ? new Present([
                      certificateEnd.value,
                      endRequested,
                      infringed,
                      endApproved,
                      wishesToInvest,
                      appliedAgain,
                      asOf,
                    ])
                    : null,
                {
                  inputs: [
                    "certificateEnd",
                    "requested",
                    "infringed",
                    "sectorApproved",
                    "wishesToInvest",
                    "applied",
                    "asOf",
                  ],
                  reads: [
                    "certificate_end",
                    "end_requested",
                    "infringed",
                    "end_approved",
                    "wishes_to_invest",
                    "applied_again",
                    "as_of",
                  ],
                },
              ),
            ],
          }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["registration", "tasks", "prohibitions", "end_of_term"],
  type: REPRESENTATIVE_OFFICE_TIMELINE_TYPE,
  doc: "I have a Representative Office: what has been done in time, what must, may and must it not do, and what is due when its term ends?",
  places: [REPRESENTATIVE_OFFICE],
  calendars: [laoPdr.LAO_PDR],
});

const ART49_P2_B = new Place(
  "Article 49, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 49. Application for land use right incentive",
  ],
  "art49-p2-b",
  "or acquire directly from individuals or legal Lao entity.",
);

const ART52_2_A = new Place(
  "Article 52(2)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 52. Right and interest of foreign investors who have acquired land use right",
  ],
  "art52-2-a",
  "Transfer land use right ownership to other investors who fulfill all required conditions as set out in Article 50 of this Decree shall be certified by the planning and investment or the industry and commerce sector.",
);

const ART53_5 = new Place(
  "Article 53(5)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 53. Obligation of foreign investor who have acquired land use right",
  ],
  "art53-5",
  "Prior to the expiration of land use right, the investors shall propose to the provincial or municipal land management authority about the purpose of using their premises within 45 working days by following the described procedures on a case by case basis below:",
);

const LAND_USE_RIGHT = new Place("Land use right", ["Situations", "The timeline of a case", "Land use right"], "", "");

/** The scope `Land_timeline` described: what it asks for, its rules and their provisions. */
export const LAND_TIMELINE = new Scope("Land_timeline", {
  function: landTimeline,
  inputs: [
    new Input(
      "proposed",
      new OptionalOf(DATE),
      "The day on which the land management authority received the proposal.",
    ),
    new Input("reviewed", new OptionalOf(DATE), "The day on which it had reviewed all documents and conditions."),
    new Input("documents_sufficient", BOOLEAN, "The review found the documents correct and sufficient.", {
      parameter: "documentsSufficient",
    }),
    new Input("inspected", new OptionalOf(DATE), "The day on which it had inspected the location."),
    new Input("reported", new OptionalOf(DATE), "The day on which it reported back to the leading committee."),
    new Input("approved", new OptionalOf(DATE), "The day on which the leading committee approved the proposal."),
    new Input("title_issued", new OptionalOf(DATE), "The day on which the land title was issued.", {
      parameter: "titleIssued",
    }),
    new Input("acquired", new OptionalOf(DATE), "The day on which the land use right was acquired."),
    new Input("allocated_by_government", BOOLEAN, "The land is allocated by the government.", {
      parameter: "allocatedByGovernment",
    }),
    new Input("seller", part9LandUseRight.LAND_SELLER_TYPE, "From whom the right is or was acquired."),
    new Input("used_for", part9LandUseRight.PURPOSE_TYPE, "What the land is or will be used for.", {
      parameter: "usedFor",
    }),
    new Input("approved_for", part9LandUseRight.PURPOSE_TYPE, "What its use was approved for.", {
      parameter: "approvedFor",
    }),
    new Input(
      "lender_in_lao_pdr",
      BOOLEAN,
      "The lender, if the right is to be a collateral, is a bank or financial institution in Lao PDR.",
      { parameter: "lenderInLaoPdr" },
    ),
    new Input("owns_premises", BOOLEAN, "The investor owns premises on the land.", { parameter: "ownsPremises" }),
    new Input("acquisition_fee_paid", new OptionalOf(DATE), "The day on which the fee for the acquisition was paid.", {
      parameter: "acquisitionFeePaid",
    }),
    new Input(
      "annual_fee_paid",
      new OptionalOf(DATE),
      "The day on which the annual fee of the year that is asked about was paid.",
      { parameter: "annualFeePaid" },
    ),
    new Input(
      "degraded",
      new OptionalOf(DATE),
      "The day on which the investor first degraded the quality of the land, or negatively affected the natural or social environment: so judged.",
    ),
    new Input(
      "violated",
      new OptionalOf(DATE),
      "The day on which the investor first violated the rights or interests of others: so judged.",
    ),
    new Input("transferred", new OptionalOf(DATE), "The day on which the right was transferred to another investor."),
    new Input("transfer_fee_paid", new OptionalOf(DATE), "The day on which the fee for the transfer was paid.", {
      parameter: "transferFeePaid",
    }),
    new Input(
      "right_ends",
      new OptionalOf(DATE),
      "The last day of the right, as the land title specifies it; absent as long as there is none.",
      { parameter: "rightEnds" },
    ),
    new Input(
      "premises_proposed",
      new OptionalOf(DATE),
      "The day on which the investor proposed what the premises are to be used for after it.",
      { parameter: "premisesProposed" },
    ),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
    new Input(
      "Land_seller_check.transfer_between_investors",
      part9LandUseRight.TRANSFER_BETWEEN_INVESTORS_TYPE,
      "Whether an investor may take over the land use right of another one.",
      {
        required: false,
        parameter: "landSellerCheckTransferBetweenInvestors",
        reading: new ReadingChoice("Land_seller_check.transfer_between_investors", "Transfer_allowed", [
          ART49_P2_B,
          ART52_2_A,
        ]),
      },
    ),
    new Input(
      "Land_right_end.forty_five_days",
      part9LandUseRight.FORTY_FIVE_DAYS_TYPE,
      "From when to when the proposal is to be made.",
      {
        required: false,
        parameter: "landRightEndFortyFiveDays",
        reading: new ReadingChoice("Land_right_end.forty_five_days", "Before_the_last_45_days", [ART53_5]),
      },
    ),
  ],
  bindings: [
    new Subscope(
      "consideration",
      part9LandUseRight.LAND_CONSIDERATION,
      (proposed, reviewed, documentsSufficient, inspected, reported, approved, titleIssued, asOf) =>
        part9LandUseRight.landConsideration({
          received: proposed,
          reviewed,
          documentsSufficient,
          inspected,
          reported,
          approved,
          titleIssued,
          asOf,
        }),
      {
        inputs: [
          new SubscopeInput(
            "received",
            (proposed) => proposed,
            {
              reads: ["proposed"],
              term: new Term(new Rule(0, [LAND_USE_RIGHT], 717, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "reviewed",
            (reviewed) => reviewed,
            {
              reads: ["reviewed"],
              term: new Term(new Rule(0, [LAND_USE_RIGHT], 718, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "documents_sufficient",
            (documentsSufficient) => documentsSufficient,
            {
              reads: ["documents_sufficient"],
              parameter: "documentsSufficient",
              term: new Term(new Rule(0, [LAND_USE_RIGHT], 719, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "inspected",
            (inspected) => inspected,
            {
              reads: ["inspected"],
              term: new Term(new Rule(0, [LAND_USE_RIGHT], 720, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "reported",
            (reported) => reported,
            {
              reads: ["reported"],
              term: new Term(new Rule(0, [LAND_USE_RIGHT], 721, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "approved",
            (approved) => approved,
            {
              reads: ["approved"],
              term: new Term(new Rule(0, [LAND_USE_RIGHT], 722, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "title_issued",
            (titleIssued) => titleIssued,
            {
              reads: ["title_issued"],
              parameter: "titleIssued",
              term: new Term(new Rule(0, [LAND_USE_RIGHT], 723, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "as_of",
            (asOf) => asOf,
            {
              reads: ["as_of"],
              parameter: "asOf",
              term: new Term(new Rule(0, [LAND_USE_RIGHT], 724, "rules/situations/timelines.catala_en")),
            },
          ),
        ],
        reads: [
          "proposed",
          "reviewed",
          "documents_sufficient",
          "inspected",
          "reported",
          "approved",
          "title_issued",
          "as_of",
        ],
        certain: false,
      },
    ),
    new Subscope(
      "prohibitions",
      part9LandUseRight.LAND_PROHIBITIONS,
      (acquired, allocatedByGovernment, seller, asOf, landSellerCheckTransferBetweenInvestors) =>
        part9LandUseRight.landProhibitions({
          acquired,
          allocatedByGovernment,
          seller,
          asOf,
          landSellerCheckTransferBetweenInvestors,
        }),
      {
        inputs: [
          new SubscopeInput(
            "acquired",
            (acquired) => acquired,
            {
              reads: ["acquired"],
              term: new Term(new Rule(0, [LAND_USE_RIGHT], 726, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "allocated_by_government",
            (allocatedByGovernment) => allocatedByGovernment,
            {
              reads: ["allocated_by_government"],
              parameter: "allocatedByGovernment",
              term: new Term(new Rule(0, [LAND_USE_RIGHT], 727, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "seller",
            (seller) => seller,
            {
              reads: ["seller"],
              term: new Term(new Rule(0, [LAND_USE_RIGHT], 728, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "as_of",
            (asOf) => asOf,
            {
              reads: ["as_of"],
              parameter: "asOf",
              term: new Term(new Rule(0, [LAND_USE_RIGHT], 729, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput("Land_seller_check.transfer_between_investors", handedOn, {
            reads: ["Land_seller_check.transfer_between_investors"],
            parameter: "landSellerCheckTransferBetweenInvestors",
          }),
        ],
        reads: [
          "acquired",
          "allocated_by_government",
          "seller",
          "as_of",
          "Land_seller_check.transfer_between_investors",
        ],
        certain: false,
      },
    ),
    new Subscope(
      "duties",
      part9LandUseRight.LAND_DUTIES,
      (
        acquired,
        acquisitionFeePaid,
        usedFor,
        approvedFor,
        transferred,
        transferFeePaid,
        annualFeePaid,
        degraded,
        violated,
        asOf,
      ) => part9LandUseRight.landDuties({
        acquired,
        acquisitionFeePaid,
        usedFor,
        approvedFor,
        transferred,
        transferFeePaid,
        annualFeePaid,
        degraded,
        violated,
        asOf,
      }),
      {
        inputs: [
          new SubscopeInput(
            "acquired",
            (acquired) => acquired,
            {
              reads: ["acquired"],
              term: new Term(new Rule(0, [LAND_USE_RIGHT], 731, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "acquisition_fee_paid",
            (acquisitionFeePaid) => acquisitionFeePaid,
            {
              reads: ["acquisition_fee_paid"],
              parameter: "acquisitionFeePaid",
              term: new Term(new Rule(0, [LAND_USE_RIGHT], 732, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "used_for",
            (usedFor) => usedFor,
            {
              reads: ["used_for"],
              parameter: "usedFor",
              term: new Term(new Rule(0, [LAND_USE_RIGHT], 733, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "approved_for",
            (approvedFor) => approvedFor,
            {
              reads: ["approved_for"],
              parameter: "approvedFor",
              term: new Term(new Rule(0, [LAND_USE_RIGHT], 734, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "transferred",
            (transferred) => transferred,
            {
              reads: ["transferred"],
              term: new Term(new Rule(0, [LAND_USE_RIGHT], 735, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "transfer_fee_paid",
            (transferFeePaid) => transferFeePaid,
            {
              reads: ["transfer_fee_paid"],
              parameter: "transferFeePaid",
              term: new Term(new Rule(0, [LAND_USE_RIGHT], 736, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "annual_fee_paid",
            (annualFeePaid) => annualFeePaid,
            {
              reads: ["annual_fee_paid"],
              parameter: "annualFeePaid",
              term: new Term(new Rule(0, [LAND_USE_RIGHT], 737, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "degraded",
            (degraded) => degraded,
            {
              reads: ["degraded"],
              term: new Term(new Rule(0, [LAND_USE_RIGHT], 738, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "violated",
            (violated) => violated,
            {
              reads: ["violated"],
              term: new Term(new Rule(0, [LAND_USE_RIGHT], 739, "rules/situations/timelines.catala_en")),
            },
          ),
          new SubscopeInput(
            "as_of",
            (asOf) => asOf,
            {
              reads: ["as_of"],
              parameter: "asOf",
              term: new Term(new Rule(0, [LAND_USE_RIGHT], 740, "rules/situations/timelines.catala_en")),
            },
          ),
        ],
        reads: [
          "acquired",
          "acquisition_fee_paid",
          "used_for",
          "approved_for",
          "transferred",
          "transfer_fee_paid",
          "annual_fee_paid",
          "degraded",
          "violated",
          "as_of",
        ],
        certain: false,
      },
    ),
    new Binding(
      "rights",
      "rights",
      new OptionalOf(part9LandUseRight.LAND_RIGHTS_TYPE),
      landTimelineRights,
      {
        reads: ["right_ends", "acquired", "used_for", "approved_for", "lender_in_lao_pdr", "owns_premises", "as_of"],
        term: new Term(
          new Rule(0, [LAND_USE_RIGHT], 742, "rules/situations/timelines.catala_en", {
            asks: [
              new Asked(
                part9LandUseRight.LAND_RIGHTS,
                (rightEnds, acquired, usedFor, approvedFor, lenderInLaoPdr, ownsPremises, asOf) =>
                  rightEnds !== null
                    ? new Present([
                      acquired,
                      rightEnds.value,
                      usedFor,
                      approvedFor,
                      lenderInLaoPdr,
                      ownsPremises,
                      asOf,
                    ])
                    : null,
                {
                  inputs: ["acquired", "rightEnds", "usedFor", "approvedFor", "lenderInLaoPdr", "ownsPremises", "asOf"],
                  reads: [
                    "right_ends",
                    "acquired",
                    "used_for",
                    "approved_for",
                    "lender_in_lao_pdr",
                    "owns_premises",
                    "as_of",
                  ],
                },
              ),
            ],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "right_end",
      "right_end",
      new OptionalOf(part9LandUseRight.LAND_RIGHT_END_TYPE),
      landTimelineRightEnd,
      {
        reads: ["right_ends", "premises_proposed", "as_of", "Land_right_end.forty_five_days"],
        term: new Term(
          new Rule(0, [LAND_USE_RIGHT], 756, "rules/situations/timelines.catala_en", {
            uses: ["Land_right_end.forty_five_days"],
            counting: new Counting(
              ["right_ends", "premises_proposed", "as_of", "Land_right_end.forty_five_days"],
              (rightEnds, premisesProposed, asOf, landRightEndFortyFiveDays) =>
                rightEnds !== null
                  ? new Present(
                    part9LandUseRight.landRightEnd({
                      rightEnds: rightEnds.value,
                      proposed: premisesProposed,
                      asOf,
                      fortyFiveDays: landRightEndFortyFiveDays,
                    }),
                  )
                  : null,
            ),
            asks: [
              new Asked(
                part9LandUseRight.LAND_RIGHT_END,
                (rightEnds, premisesProposed, asOf, landRightEndFortyFiveDays) =>
                  rightEnds !== null
                    ? new Present([rightEnds.value, premisesProposed, asOf, landRightEndFortyFiveDays])
                    : null,
                {
                  inputs: ["rightEnds", "proposed", "asOf", "fortyFiveDays"],
                  reads: ["right_ends", "premises_proposed", "as_of", "Land_right_end.forty_five_days"],
                },
              ),
            ],
          }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["consideration", "prohibitions", "duties", "rights", "right_end"],
  type: LAND_TIMELINE_TYPE,
  doc: "I acquire land use right: what has been done in time on my proposal, what may and must I do with the land, and what is due before the right ends?",
  places: [LAND_USE_RIGHT],
  calendars: [laoPdr.LAO_PDR],
});
