/**
 * Compiled from rules/decree/part_3_general_business.catala_en: change the rules there, and compile again.
 *
 * @example
 * import { ConcessionTerm, TAXPAYER_NUMBER_TERM, taxpayerNumberTerm } from "./part_3_general_business.js";
 * import { Day } from "../runtime/dates.js";
 * import { decide } from "../runtime/reasons.js";
 * const facts = { registered: new ConcessionTerm(new Day(2012, 1, 31)), asOf: new Day(2012, 1, 31) };
 * const { lastDay } = taxpayerNumberTerm(facts);
 * // the same with its reasons; without a value it says why, where the function throws
 * const answer = JSON.stringify(decide(TAXPAYER_NUMBER_TERM, facts).asJson());
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
import { Duration, subtract } from "../runtime/dates.js";
import { placed, silent, spot } from "../runtime/evaluation.js";
import { Silent } from "../runtime/failures.js";
import { checkFacts } from "../runtime/given.js";
import { asChosen, notice } from "../runtime/readings.js";
import {
  BOOLEAN,
  Case,
  DATE,
  Enumeration,
  Field,
  ListOf,
  Named,
  OptionalOf,
  Present,
  Structure,
} from "../runtime/schema.js";
import {
  Binding,
  Condition,
  Counting,
  Input,
  ReadingChoice,
  Rule,
  Scope,
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

const ARTICLE_8_LINE_599 = spot("rules/decree/part_3_general_business.catala_en:599", "Article 8");
const ARTICLE_8_LINE_615 = spot("rules/decree/part_3_general_business.catala_en:615", "Article 8");
const ARTICLE_8_LINE_651 = spot("rules/decree/part_3_general_business.catala_en:651", "Article 8");
const ARTICLE_8_LINE_674 = spot("rules/decree/part_3_general_business.catala_en:674", "Article 8");
const DAYS_1 = new Duration({ days: 1n });

/**
 * The activity in which somebody wishes to invest.
 *
 * @enum {Named}
 */
export const KindOfActivity = Object.freeze({
  /** General business, under the Negative List. */
  UnderTheNegativeList: new Named("Under_the_negative_list"),
  /** General business, outside the Negative List. */
  OutsideTheNegativeList: new Named("Outside_the_negative_list"),
  /** An activity that is related to concession activities. */
  RelatedToConcession: new Named("Related_to_concession"),
});

/**
 * Where an application for a general business can be submitted.
 *
 * @enum {Named}
 */
export const WhereToApply = Object.freeze({
  /** At the one-stop service of the industry and commerce sector only: Article 5 names no other. */
  IndustryAndCommerceAlone: new Named("Industry_and_commerce_alone"),
  /**
   * At the one-stop service of the planning and investment sector too: Article 24 has it receive applications for
   * general business.
   */
  EitherOneStopService: new Named("Either_one_stop_service"),
});

/**
 * A document of a proposal for a general business.
 *
 * @enum {Named}
 */
export const ProposalDocument = Object.freeze({
  /** Application form or forms. */
  ApplicationForm: new Named("Application_form"),
  /** Contracts and agreements, for joint ventures. */
  ContractsAndAgreements: new Named("Contracts_and_agreements"),
  /** Resume of the investor. */
  Resume: new Named("Resume"),
  /** Certificate of financial status and experience of the investor. */
  CertificateOfFinancialStatusAndExperience: new Named("Certificate_of_financial_status_and_experience"),
  /** Document about the status of the foreign legal entity. */
  StatusOfForeignLegalEntity: new Named("Status_of_foreign_legal_entity"),
  /** Copy of the identity card, for Lao nationals. */
  IdentityCardCopy: new Named("Identity_card_copy"),
  /** Copy of the passport, for foreigners. */
  PassportCopy: new Named("Passport_copy"),
});

/**
 * What the documents behind "such as" are.
 *
 * @enum {Named}
 */
export const SuchAs = Object.freeze({
  /** They are asked for, each where it concerns the investor: a proposal "shall include" them. */
  AskedFor: new Named("Asked_for"),
  /** They are examples: which documents are relevant, the Article leaves open. */
  Examples: new Named("Examples"),
});

/**
 * Of what "if any" is said.
 *
 * @enum {Named}
 */
export const IfAny = Object.freeze({
  /** Of the foreign legal entity: where one invests, its document is asked for. */
  AnyEntity: new Named("Any_entity"),
  /** Of the document: where there is one, it is asked for. */
  AnyDocument: new Named("Any_document"),
});

/**
 * An authorization that an enterprise needs or may wish to have.
 *
 * @enum {Named}
 */
export const Authorization = Object.freeze({
  /** The investment license. */
  InvestmentLicense: new Named("Investment_license"),
  /** The incentive. */
  Incentive: new Named("Incentive"),
  /** The tax registration. */
  TaxRegistration: new Named("Tax_registration"),
  /** The technical license. */
  TechnicalLicense: new Named("Technical_license"),
  /** The business operation certificate. */
  BusinessOperationCertificate: new Named("Business_operation_certificate"),
});

/**
 * From when the seven working days for the seal run.
 *
 * @enum {Named}
 */
export const SevenDays = Object.freeze({
  /** From the seal carving license: it is issued for the seal to be carved. */
  FromSealLicense: new Named("From_seal_license"),
  /** From the enterprise registration certificate: "after issuing" it opens the sentence. */
  FromRegistrationCertificate: new Named("From_registration_certificate"),
});

/** A concession: the last day of its term. */
export class ConcessionTerm {
  /** @param {Day} content */
  constructor(content) {
    this.content = content;
  }
}

/** An enterprise registration certificate: its last day; absent where it has none. */
export class RegistrationCertificate {
  /** @param {Present<Day> | null} content */
  constructor(content) {
    this.content = content;
  }
}

/**
 * Under what a taxpayer is registered, and until when.
 *
 * @typedef {ConcessionTerm | RegistrationCertificate} RegisteredUntil
 */

/**
 * The certificate in which the number is recorded.
 *
 * @enum {Named}
 */
export const RecordedIn = Object.freeze({
  /** The enterprise registration certificate. */
  EnterpriseRegistrationCertificate: new Named("Enterprise_registration_certificate"),
  /** The concession registration certificate. */
  ConcessionRegistrationCertificate: new Named("Concession_registration_certificate"),
});

/**
 * A paper in which the number may be used.
 *
 * @enum {Named}
 */
export const Paper = Object.freeze({
  /** Tax declaration. */
  TaxDeclaration: new Named("Tax_declaration"),
  /** Invoice. */
  Invoice: new Named("Invoice"),
  /** Tax clearance. */
  TaxClearance: new Named("Tax_clearance"),
  /** Customs clearance. */
  CustomsClearance: new Named("Customs_clearance"),
  /** Accounting document. */
  AccountingDocument: new Named("Accounting_document"),
  /** Document for the transportation of goods or products. */
  TransportationDocument: new Named("Transportation_document"),
  /** Another official document. */
  OtherOfficialDocument: new Named("Other_official_document"),
  /** A paper that is no official document. */
  NotOfficial: new Named("Not_official"),
});

/**
 * Who coordinates to obtain the number for a concession.
 *
 * @enum {Named}
 */
export const CoordinationBy = Object.freeze({
  /** Only the planning and investment sector, as Article 16 says: Article 9 speaks of enterprise registration. */
  IssuingSector: new Named("Issuing_sector"),
  /** The industry and commerce sector as well: Article 9 makes no exception. */
  IndustryAndCommerceAlways: new Named("Industry_and_commerce_always"),
});

/** Which office takes an application to invest in a general business. */
export class GeneralBusinessOffice {
  /** @param {{ offices: Array<administration.Actor>, levels: Array<administration.Level> }} fields */
  constructor({ offices, levels }) {
    /** The offices that take the application. */
    this.offices = offices;
    /** The levels at which they take it. */
    this.levels = levels;
  }
}

/** Whether the registration of an enterprise is considered in a meeting. */
export class RegistrationMeeting {
  /** @param {{ goesThroughMeeting: boolean }} fields */
  constructor({ goesThroughMeeting }) {
    /** The registration goes through a meeting. */
    this.goesThroughMeeting = goesThroughMeeting;
  }
}

/** Whether a proposal for a general business is complete, and which documents are missing. */
export class GeneralBusinessProposal {
  /** @param {{ missing: Array<ProposalDocument>, isComplete: boolean }} fields */
  constructor({ missing, isComplete }) {
    /** The documents that are missing, in the order of the Article. */
    this.missing = missing;
    /** No document is missing. */
    this.isComplete = isComplete;
  }
}

/** Where an investor in a general business gets the application form. */
export class GeneralBusinessForm {
  /**
   * @param {{ offices: Array<administration.Actor>, levels: Array<administration.Level>, websites:
   *   Array<administration.Actor> }} fields
   */
  constructor({ offices, levels, websites }) {
    /** The offices from which the form can be requested. */
    this.offices = offices;
    /** The levels at which it can be requested. */
    this.levels = levels;
    /** The sectors from whose websites it can be downloaded. */
    this.websites = websites;
  }
}

/**
 * Whether the enterprise registration certificate includes an authorization, and who is to be asked for one that it
 * does not include.
 */
export class CertificateCoverage {
  /** @param {{ isIncluded: boolean, requestedFrom: administration.Actor }} fields */
  constructor({ isIncluded, requestedFrom }) {
    /** The enterprise registration certificate includes it. */
    this.isIncluded = isIncluded;
    /** Who is to be asked for it. */
    this.requestedFrom = requestedFrom;
  }
}

/**
 * What is to be done around the enterprise registration certificate, from the application to the seal, by whom and by
 * when.
 */
export class RegistrationDuties {
  /**
   * @param {{ application: obligations.Obligation, consideration: obligations.Obligation, copyToSector:
   *   obligations.Obligation, copyToMinistry: obligations.Obligation, sealLicense: obligations.Obligation, seal:
   *   obligations.Obligation }} fields
   */
  constructor({ application, consideration, copyToSector, copyToMinistry, sealLicense, seal }) {
    /** To submit the application to the one-stop service of the industry and commerce sector. */
    this.application = application;
    /** To consider issuing the enterprise registration certificate. */
    this.consideration = consideration;
    /** To forward a copy of the certificate to the concerned sector. */
    this.copyToSector = copyToSector;
    /**
     * To forward a copy of the certificate, with the relevant information, to the one-stop service of the Ministry of
     * Industry and Commerce.
     */
    this.copyToMinistry = copyToMinistry;
    /** To issue the seal carving license. */
    this.sealLicense = sealLicense;
    /** To carve the seal of the enterprise. */
    this.seal = seal;
  }
}

/** What an enterprise may do with its registration certificate, and what it must ask for before it begins. */
export class OperationDuties {
  /** @param {{ operation: obligations.Obligation, request: obligations.Obligation }} fields */
  constructor({ operation, request }) {
    /** To carry out activities during the business term. */
    this.operation = operation;
    /** To request the technical license or the business operation certificate. */
    this.request = request;
  }
}

/** Until when a taxpayer identification number is used. */
export class TaxpayerNumberTerm {
  /** @param {{ lastDay: Present<Day> | null, isInUse: boolean }} fields */
  constructor({ lastDay, isInUse }) {
    /** The last day on which the number is used; absent where there is none. */
    this.lastDay = lastDay;
    /** The number is in use. */
    this.isInUse = isInUse;
  }
}

/** Whether the taxpayer identification number is used in a paper. */
export class TaxpayerNumberUse {
  /** @param {{ isUsed: boolean }} fields */
  constructor({ isUsed }) {
    /** The number is used in it. */
    this.isUsed = isUsed;
  }
}

/** Who sees to it that a taxpayer has its identification number, and what it is for. */
export class TaxpayerNumberDuties {
  /**
   * @param {{ recorder: administration.Actor, issue: obligations.Obligation, definitionOfNumber:
   *   obligations.Obligation, coordination: obligations.Obligation, annualDeclaration: obligations.Obligation }} fields
   */
  constructor({ recorder, issue, definitionOfNumber, coordination, annualDeclaration }) {
    /** The sector that records the number in the certificate. */
    this.recorder = recorder;
    /** To issue the taxpayer identification number for the enterprise registration certificate. */
    this.issue = issue;
    /** To define the taxpayer identification number, for it to be recorded in the certificate. */
    this.definitionOfNumber = definitionOfNumber;
    /** To ensure the coordination that obtains the number from the financial sector. */
    this.coordination = coordination;
    /** To use the number in the annual tax declaration to the financial sector. */
    this.annualDeclaration = annualDeclaration;
  }
}

export const KIND_OF_ACTIVITY_TYPE = new Enumeration(
  "Kind_of_activity",
  [
    new Case("Under_the_negative_list", null, "General business, under the Negative List."),
    new Case("Outside_the_negative_list", null, "General business, outside the Negative List."),
    new Case("Related_to_concession", null, "An activity that is related to concession activities."),
  ],
  { build: naming(KindOfActivity), read: named, doc: "The activity in which somebody wishes to invest." },
);

export const WHERE_TO_APPLY_TYPE = new Enumeration(
  "Where_to_apply",
  [
    new Case(
      "Industry_and_commerce_alone",
      null,
      "At the one-stop service of the industry and commerce sector only: Article 5 names no other.",
    ),
    new Case(
      "Either_one_stop_service",
      null,
      "At the one-stop service of the planning and investment sector too: Article 24 has it receive applications for general business.",
    ),
  ],
  { build: naming(WhereToApply), read: named, doc: "Where an application for a general business can be submitted." },
);

export const PROPOSAL_DOCUMENT_TYPE = new Enumeration(
  "Proposal_document",
  [
    new Case("Application_form", null, "Application form or forms."),
    new Case("Contracts_and_agreements", null, "Contracts and agreements, for joint ventures."),
    new Case("Resume", null, "Resume of the investor."),
    new Case(
      "Certificate_of_financial_status_and_experience",
      null,
      "Certificate of financial status and experience of the investor.",
    ),
    new Case("Status_of_foreign_legal_entity", null, "Document about the status of the foreign legal entity."),
    new Case("Identity_card_copy", null, "Copy of the identity card, for Lao nationals."),
    new Case("Passport_copy", null, "Copy of the passport, for foreigners."),
  ],
  { build: naming(ProposalDocument), read: named, doc: "A document of a proposal for a general business." },
);

export const SUCH_AS_TYPE = new Enumeration(
  "Such_as",
  [
    new Case(
      "Asked_for",
      null,
      "They are asked for, each where it concerns the investor: a proposal \"shall include\" them.",
    ),
    new Case("Examples", null, "They are examples: which documents are relevant, the Article leaves open."),
  ],
  { build: naming(SuchAs), read: named, doc: "What the documents behind \"such as\" are." },
);

export const IF_ANY_TYPE = new Enumeration(
  "If_any",
  [
    new Case("Any_entity", null, "Of the foreign legal entity: where one invests, its document is asked for."),
    new Case("Any_document", null, "Of the document: where there is one, it is asked for."),
  ],
  { build: naming(IfAny), read: named, doc: "Of what \"if any\" is said." },
);

export const AUTHORIZATION_TYPE = new Enumeration(
  "Authorization",
  [
    new Case("Investment_license", null, "The investment license."),
    new Case("Incentive", null, "The incentive."),
    new Case("Tax_registration", null, "The tax registration."),
    new Case("Technical_license", null, "The technical license."),
    new Case("Business_operation_certificate", null, "The business operation certificate."),
  ],
  { build: naming(Authorization), read: named, doc: "An authorization that an enterprise needs or may wish to have." },
);

export const SEVEN_DAYS_TYPE = new Enumeration(
  "Seven_days",
  [
    new Case("From_seal_license", null, "From the seal carving license: it is issued for the seal to be carved."),
    new Case(
      "From_registration_certificate",
      null,
      "From the enterprise registration certificate: \"after issuing\" it opens the sentence.",
    ),
  ],
  { build: naming(SevenDays), read: named, doc: "From when the seven working days for the seal run." },
);

export const REGISTERED_UNTIL_TYPE = new Enumeration(
  "Registered_until",
  [
    new Case("Concession_term", DATE, "A concession: the last day of its term."),
    new Case(
      "Registration_certificate",
      new OptionalOf(DATE),
      "An enterprise registration certificate: its last day; absent where it has none.",
    ),
  ],
  {
    build: building(["Concession_term", ConcessionTerm], ["Registration_certificate", RegistrationCertificate]),
    read: reading(["Concession_term", ConcessionTerm], ["Registration_certificate", RegistrationCertificate]),
    doc: "Under what a taxpayer is registered, and until when.",
  },
);

export const RECORDED_IN_TYPE = new Enumeration(
  "Recorded_in",
  [
    new Case("Enterprise_registration_certificate", null, "The enterprise registration certificate."),
    new Case("Concession_registration_certificate", null, "The concession registration certificate."),
  ],
  { build: naming(RecordedIn), read: named, doc: "The certificate in which the number is recorded." },
);

export const PAPER_TYPE = new Enumeration(
  "Paper",
  [
    new Case("Tax_declaration", null, "Tax declaration."),
    new Case("Invoice", null, "Invoice."),
    new Case("Tax_clearance", null, "Tax clearance."),
    new Case("Customs_clearance", null, "Customs clearance."),
    new Case("Accounting_document", null, "Accounting document."),
    new Case("Transportation_document", null, "Document for the transportation of goods or products."),
    new Case("Other_official_document", null, "Another official document."),
    new Case("Not_official", null, "A paper that is no official document."),
  ],
  { build: naming(Paper), read: named, doc: "A paper in which the number may be used." },
);

export const COORDINATION_BY_TYPE = new Enumeration(
  "Coordination_by",
  [
    new Case(
      "Issuing_sector",
      null,
      "Only the planning and investment sector, as Article 16 says: Article 9 speaks of enterprise registration.",
    ),
    new Case(
      "Industry_and_commerce_always",
      null,
      "The industry and commerce sector as well: Article 9 makes no exception.",
    ),
  ],
  { build: naming(CoordinationBy), read: named, doc: "Who coordinates to obtain the number for a concession." },
);

export const GENERAL_BUSINESS_OFFICE_TYPE = new Structure(
  "General_business_office",
  [
    new Field("offices", new ListOf(administration.ACTOR_TYPE), "The offices that take the application."),
    new Field("levels", new ListOf(administration.LEVEL_TYPE), "The levels at which they take it."),
  ],
  {
    build: (offices, levels) => new GeneralBusinessOffice({ offices, levels }),
    read: (value) => [value.offices, value.levels],
    doc: "Which office takes an application to invest in a general business.",
    module: "Part_3_general_business",
  },
);

export const REGISTRATION_MEETING_TYPE = new Structure(
  "Registration_meeting",
  [new Field("goes_through_meeting", BOOLEAN, "The registration goes through a meeting.")],
  {
    build: (goesThroughMeeting) => new RegistrationMeeting({ goesThroughMeeting }),
    read: (value) => [value.goesThroughMeeting],
    doc: "Whether the registration of an enterprise is considered in a meeting.",
    module: "Part_3_general_business",
  },
);

export const GENERAL_BUSINESS_PROPOSAL_TYPE = new Structure(
  "General_business_proposal",
  [
    new Field(
      "missing",
      new ListOf(PROPOSAL_DOCUMENT_TYPE),
      "The documents that are missing, in the order of the Article.",
    ),
    new Field("is_complete", BOOLEAN, "No document is missing."),
  ],
  {
    build: (missing, isComplete) => new GeneralBusinessProposal({ missing, isComplete }),
    read: (value) => [value.missing, value.isComplete],
    doc: "Whether a proposal for a general business is complete, and which documents are missing.",
    module: "Part_3_general_business",
  },
);

export const GENERAL_BUSINESS_FORM_TYPE = new Structure(
  "General_business_form",
  [
    new Field("offices", new ListOf(administration.ACTOR_TYPE), "The offices from which the form can be requested."),
    new Field("levels", new ListOf(administration.LEVEL_TYPE), "The levels at which it can be requested."),
    new Field(
      "websites",
      new ListOf(administration.ACTOR_TYPE),
      "The sectors from whose websites it can be downloaded.",
    ),
  ],
  {
    build: (offices, levels, websites) => new GeneralBusinessForm({ offices, levels, websites }),
    read: (value) => [value.offices, value.levels, value.websites],
    doc: "Where an investor in a general business gets the application form.",
    module: "Part_3_general_business",
  },
);

export const CERTIFICATE_COVERAGE_TYPE = new Structure(
  "Certificate_coverage",
  [
    new Field("is_included", BOOLEAN, "The enterprise registration certificate includes it."),
    new Field("requested_from", administration.ACTOR_TYPE, "Who is to be asked for it."),
  ],
  {
    build: (isIncluded, requestedFrom) => new CertificateCoverage({ isIncluded, requestedFrom }),
    read: (value) => [value.isIncluded, value.requestedFrom],
    doc: "Whether the enterprise registration certificate includes an authorization, and who is to be asked for one that it does not include.",
    module: "Part_3_general_business",
  },
);

export const REGISTRATION_DUTIES_TYPE = new Structure(
  "Registration_duties",
  [
    new Field(
      "application",
      obligations.OBLIGATION_TYPE,
      "To submit the application to the one-stop service of the industry and commerce sector.",
    ),
    new Field(
      "consideration",
      obligations.OBLIGATION_TYPE,
      "To consider issuing the enterprise registration certificate.",
    ),
    new Field(
      "copy_to_sector",
      obligations.OBLIGATION_TYPE,
      "To forward a copy of the certificate to the concerned sector.",
    ),
    new Field(
      "copy_to_ministry",
      obligations.OBLIGATION_TYPE,
      "To forward a copy of the certificate, with the relevant information, to the one-stop service of the Ministry of Industry and Commerce.",
    ),
    new Field("seal_license", obligations.OBLIGATION_TYPE, "To issue the seal carving license."),
    new Field("seal", obligations.OBLIGATION_TYPE, "To carve the seal of the enterprise."),
  ],
  {
    build: (application, consideration, copyToSector, copyToMinistry, sealLicense, seal) => new RegistrationDuties({
      application,
      consideration,
      copyToSector,
      copyToMinistry,
      sealLicense,
      seal,
    }),
    read: (value) => [
      value.application,
      value.consideration,
      value.copyToSector,
      value.copyToMinistry,
      value.sealLicense,
      value.seal,
    ],
    doc: "What is to be done around the enterprise registration certificate, from the application to the seal, by whom and by when.",
    module: "Part_3_general_business",
  },
);

export const OPERATION_DUTIES_TYPE = new Structure(
  "Operation_duties",
  [
    new Field("operation", obligations.OBLIGATION_TYPE, "To carry out activities during the business term."),
    new Field(
      "request",
      obligations.OBLIGATION_TYPE,
      "To request the technical license or the business operation certificate.",
    ),
  ],
  {
    build: (operation, request) => new OperationDuties({ operation, request }),
    read: (value) => [value.operation, value.request],
    doc: "What an enterprise may do with its registration certificate, and what it must ask for before it begins.",
    module: "Part_3_general_business",
  },
);

export const TAXPAYER_NUMBER_TERM_TYPE = new Structure(
  "Taxpayer_number_term",
  [
    new Field(
      "last_day",
      new OptionalOf(DATE),
      "The last day on which the number is used; absent where there is none.",
    ),
    new Field("is_in_use", BOOLEAN, "The number is in use."),
  ],
  {
    build: (lastDay, isInUse) => new TaxpayerNumberTerm({ lastDay, isInUse }),
    read: (value) => [value.lastDay, value.isInUse],
    doc: "Until when a taxpayer identification number is used.",
    module: "Part_3_general_business",
  },
);

export const TAXPAYER_NUMBER_USE_TYPE = new Structure(
  "Taxpayer_number_use",
  [new Field("is_used", BOOLEAN, "The number is used in it.")],
  {
    build: (isUsed) => new TaxpayerNumberUse({ isUsed }),
    read: (value) => [value.isUsed],
    doc: "Whether the taxpayer identification number is used in a paper.",
    module: "Part_3_general_business",
  },
);

export const TAXPAYER_NUMBER_DUTIES_TYPE = new Structure(
  "Taxpayer_number_duties",
  [
    new Field("recorder", administration.ACTOR_TYPE, "The sector that records the number in the certificate."),
    new Field(
      "issue",
      obligations.OBLIGATION_TYPE,
      "To issue the taxpayer identification number for the enterprise registration certificate.",
    ),
    new Field(
      "definition_of_number",
      obligations.OBLIGATION_TYPE,
      "To define the taxpayer identification number, for it to be recorded in the certificate.",
    ),
    new Field(
      "coordination",
      obligations.OBLIGATION_TYPE,
      "To ensure the coordination that obtains the number from the financial sector.",
    ),
    new Field(
      "annual_declaration",
      obligations.OBLIGATION_TYPE,
      "To use the number in the annual tax declaration to the financial sector.",
    ),
  ],
  {
    build: (recorder, issue, definitionOfNumber, coordination, annualDeclaration) => new TaxpayerNumberDuties({
      recorder,
      issue,
      definitionOfNumber,
      coordination,
      annualDeclaration,
    }),
    read: (value) => [
      value.recorder,
      value.issue,
      value.definitionOfNumber,
      value.coordination,
      value.annualDeclaration,
    ],
    doc: "Who sees to it that a taxpayer has its identification number, and what it is for.",
    module: "Part_3_general_business",
  },
);

/**
 * The offices that take the application.
 *
 * Article 5 (rules/decree/part_3_general_business.catala_en, lines 66, 73).
 *
 * @param {WhereToApply} whereToApply
 * @param {KindOfActivity} activity
 * @returns {Array<administration.Actor>}
 */
function generalBusinessOfficeOffices(whereToApply, activity) {
  if (activity !== KindOfActivity.RelatedToConcession && whereToApply === WhereToApply.IndustryAndCommerceAlone) {
    return [administration.Actor.OneStopServiceOfIndustryAndCommerce];
  }
  if (activity !== KindOfActivity.RelatedToConcession && whereToApply === WhereToApply.EitherOneStopService) {
    return [
      administration.Actor.OneStopServiceOfIndustryAndCommerce,
      administration.Actor.OneStopServiceOfPlanningAndInvestment,
    ];
  }
  // No rule of the text says.
  throw new Silent("offices", "rules/decree/part_3_general_business.catala_en:54", "Article 5");
}

/**
 * Which office takes an application to invest in a general business.
 *
 * Encodes Article 5 (rules/decree/part_3_general_business.catala_en:47).
 *
 * @param {object} facts
 * @param {KindOfActivity} facts.activity The activity in which somebody wishes to invest.
 * @param {WhereToApply | null} [facts.whereToApply] Where an application can be submitted (a reading of the text:
 *   `WhereToApply.EitherOneStopService` if not given).
 * @returns {GeneralBusinessOffice}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 */
export function generalBusinessOffice(facts = {}) {
  let { activity, whereToApply = null } = facts;
  if (activity == null || facts.whereToApply === undefined) {
    checkFacts(facts, GENERAL_BUSINESS_OFFICE);
  }
  // Article 5: Where an application can be submitted.
  whereToApply ??= WhereToApply.EitherOneStopService;
  notice("General_business_office.where_to_apply");
  const offices = generalBusinessOfficeOffices(whereToApply, activity);
  // Article 5: The levels at which they take it.
  if (activity === KindOfActivity.RelatedToConcession) {
    // No rule of the text says.
    throw new Silent("levels", "rules/decree/part_3_general_business.catala_en:56", "Article 5");
  }
  const levels = [administration.Level.Central, administration.Level.Local];
  return new GeneralBusinessOffice({ offices, levels });
}

/**
 * Whether the registration of an enterprise is considered in a meeting.
 *
 * Encodes Article 6 (rules/decree/part_3_general_business.catala_en:114).
 *
 * @param {object} facts
 * @param {boolean} facts.hasConsensus The concerned sector can reach a consensus.
 * @param {boolean} facts.hasOtherObstacle There is another matter for which the enterprise may not be registered.
 * @returns {RegistrationMeeting}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 */
export function registrationMeeting(facts = {}) {
  const { hasConsensus, hasOtherObstacle } = facts;
  if (hasConsensus == null || hasOtherObstacle == null) {
    checkFacts(facts, REGISTRATION_MEETING);
  }
  // Article 6: The registration goes through a meeting.
  const goesThroughMeeting = !hasConsensus || hasOtherObstacle;
  return new RegistrationMeeting({ goesThroughMeeting });
}

/**
 * The documents that are missing, in the order of the Article.
 *
 * Article 7 (rules/decree/part_3_general_business.catala_en, line 348).
 *
 * @param {boolean} lacksForm
 * @param {boolean} lacksContracts
 * @param {boolean} lacksResume
 * @param {boolean} lacksCertificate
 * @param {boolean} lacksStatusDocument
 * @param {boolean} lacksIdentityCard
 * @param {boolean} lacksPassport
 * @returns {Array<ProposalDocument>}
 */
function generalBusinessProposalMissing(
  lacksForm,
  lacksContracts,
  lacksResume,
  lacksCertificate,
  lacksStatusDocument,
  lacksIdentityCard,
  lacksPassport,
) {
  return [
    ...[
      ...[
        ...[
          ...[
            ...[
              ...lacksForm ? [ProposalDocument.ApplicationForm] : [],
              ...lacksContracts ? [ProposalDocument.ContractsAndAgreements] : [],
            ],
            ...lacksResume ? [ProposalDocument.Resume] : [],
          ],
          ...lacksCertificate ? [ProposalDocument.CertificateOfFinancialStatusAndExperience] : [],
        ],
        ...lacksStatusDocument ? [ProposalDocument.StatusOfForeignLegalEntity] : [],
      ],
      ...lacksIdentityCard ? [ProposalDocument.IdentityCardCopy] : [],
    ],
    ...lacksPassport ? [ProposalDocument.PassportCopy] : [],
  ];
}

/**
 * Whether a proposal for a general business is complete, and which documents are missing.
 *
 * Encodes Article 7 (rules/decree/part_3_general_business.catala_en:230).
 *
 * @param {object} facts
 * @param {boolean} facts.isJointVenture The investors form a joint venture.
 * @param {boolean} facts.includesLaoNational A Lao national is among the investors.
 * @param {boolean} facts.includesForeigner A foreigner, as a natural person, is among the investors.
 * @param {boolean} facts.includesForeignEntity A foreign legal entity is among the investors.
 * @param {boolean} facts.statusDocumentExists There is a document about the status of the foreign legal entity.
 * @param {boolean} facts.hasForm The application form is filed, or all of the forms are.
 * @param {boolean} facts.hasContracts The contracts and agreements of the joint venture are filed.
 * @param {boolean} facts.hasResume The resume of the investor is filed.
 * @param {boolean} facts.hasCertificate The certificate of financial status and experience of the investor is filed.
 * @param {boolean} facts.hasStatusDocument The document about the status of the foreign legal entity is filed.
 * @param {boolean} facts.hasIdentityCard The copy of the identity card is filed.
 * @param {boolean} facts.hasPassport The copy of the passport is filed.
 * @param {SuchAs | null} [facts.suchAs] What the documents behind "such as" are (a reading of the text:
 *   `SuchAs.AskedFor` if not given).
 * @param {IfAny | null} [facts.ifAny] Of what "if any" is said (a reading of the text: `IfAny.AnyEntity` if not given).
 * @returns {GeneralBusinessProposal}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 */
export function generalBusinessProposal(facts = {}) {
  let {
    isJointVenture,
    includesLaoNational,
    includesForeigner,
    includesForeignEntity,
    statusDocumentExists,
    hasForm,
    hasContracts,
    hasResume,
    hasCertificate,
    hasStatusDocument,
    hasIdentityCard,
    hasPassport,
    suchAs = null,
    ifAny = null,
  } = facts;
  if (
    isJointVenture == null ||
    includesLaoNational == null ||
    includesForeigner == null ||
    includesForeignEntity == null ||
    statusDocumentExists == null ||
    hasForm == null ||
    hasContracts == null ||
    hasResume == null ||
    hasCertificate == null ||
    hasStatusDocument == null ||
    hasIdentityCard == null ||
    hasPassport == null ||
    facts.suchAs === undefined ||
    facts.ifAny === undefined
  ) {
    checkFacts(facts, GENERAL_BUSINESS_PROPOSAL);
  }
  // Article 7(3): What the documents behind "such as" are.
  suchAs ??= SuchAs.AskedFor;
  // Article 7(3), third item: Of what "if any" is said.
  ifAny ??= IfAny.AnyEntity;
  notice("General_business_proposal.such_as");
  // Article 7(3): The documents behind "such as" are asked for.
  const othersAreAskedFor = suchAs === SuchAs.AskedFor;
  // Article 7(1): The application form is missing.
  const lacksForm = !hasForm;
  // Article 7(2): The contracts and agreements of the joint venture are missing.
  const lacksContracts = isJointVenture && !hasContracts;
  // Article 7(3), first item: The resume is missing.
  const lacksResume = othersAreAskedFor && !hasResume;
  // Article 7(3), second item: The certificate of financial status and experience is missing.
  const lacksCertificate = othersAreAskedFor && !hasCertificate;
  notice("General_business_proposal.if_any");
  // Article 7(3), third item: The document about the status of the foreign legal entity is missing.
  const lacksStatusDocument =
    othersAreAskedFor &&
    includesForeignEntity &&
    (ifAny === IfAny.AnyEntity || statusDocumentExists) &&
    !hasStatusDocument;
  // Article 7(3), fourth item: The copy of the identity card is missing.
  const lacksIdentityCard = othersAreAskedFor && includesLaoNational && !hasIdentityCard;
  // Article 7(3), fourth item: The copy of the passport is missing.
  const lacksPassport = othersAreAskedFor && includesForeigner && !hasPassport;
  const missing = generalBusinessProposalMissing(
    lacksForm,
    lacksContracts,
    lacksResume,
    lacksCertificate,
    lacksStatusDocument,
    lacksIdentityCard,
    lacksPassport,
  );
  // Article 7: No document is missing.
  const isComplete = BigInt(missing.length) === 0n;
  return new GeneralBusinessProposal({ missing, isComplete });
}

/**
 * Where an investor in a general business gets the application form.
 *
 * Encodes Article 7 (rules/decree/part_3_general_business.catala_en:283).
 *
 * @param {object} facts
 * @param {KindOfActivity} facts.activity The activity in which somebody wishes to invest.
 * @returns {GeneralBusinessForm}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 */
export function generalBusinessForm(facts = {}) {
  const { activity } = facts;
  if (activity == null) {
    checkFacts(facts, GENERAL_BUSINESS_FORM);
  }
  // Article 7(3), fourth item, second sentence: The offices from which the form can be requested.
  if (activity === KindOfActivity.RelatedToConcession) {
    // No rule of the text says.
    throw new Silent("offices", "rules/decree/part_3_general_business.catala_en:287", "Article 7");
  }
  const offices = [
    administration.Actor.OneStopServiceOfPlanningAndInvestment,
    administration.Actor.OneStopServiceOfIndustryAndCommerce,
  ];
  // Article 7(3), fourth item, second sentence: The levels at which it can be requested.
  if (activity === KindOfActivity.RelatedToConcession) {
    // No rule of the text says.
    throw new Silent("levels", "rules/decree/part_3_general_business.catala_en:289", "Article 7");
  }
  const levels = [administration.Level.Central, administration.Level.Local];
  // Article 7(3), fourth item, second sentence: The sectors from whose websites it can be downloaded.
  if (activity === KindOfActivity.RelatedToConcession) {
    // No rule of the text says.
    throw new Silent("websites", "rules/decree/part_3_general_business.catala_en:291", "Article 7");
  }
  const websites = [administration.Actor.PlanningAndInvestmentSector, administration.Actor.IndustryAndCommerceSector];
  return new GeneralBusinessForm({ offices, levels, websites });
}

/**
 * The enterprise registration certificate includes it.
 *
 * rules/decree/part_3_general_business.catala_en, lines 552, 559.
 *
 * @param {Authorization} authorization
 * @returns {boolean}
 */
function certificateCoverageIsIncluded(authorization) {
  if (
    authorization === Authorization.InvestmentLicense ||
    authorization === Authorization.Incentive ||
    authorization === Authorization.TaxRegistration
  ) {
    return true; // Article 8, second sentence
  }
  if (
    authorization === Authorization.TechnicalLicense || authorization === Authorization.BusinessOperationCertificate
  ) {
    return false; // Article 8, third sentence
  }
  // No rule of the text says.
  throw new Silent("is_included", "rules/decree/part_3_general_business.catala_en:482", "Article 8");
}

/**
 * Whether the enterprise registration certificate includes an authorization, and who is to be asked for one that it
 * does not include.
 *
 * Encodes Article 8 (rules/decree/part_3_general_business.catala_en:478).
 *
 * @param {object} facts
 * @param {Authorization} facts.authorization The authorization.
 * @returns {CertificateCoverage}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 */
export function certificateCoverage(facts = {}) {
  const { authorization } = facts;
  if (authorization == null) {
    checkFacts(facts, CERTIFICATE_COVERAGE);
  }
  const isIncluded = certificateCoverageIsIncluded(authorization);
  // Article 8, third sentence: Who is to be asked for it.
  if (!!isIncluded) {
    // No rule of the text says.
    throw new Silent("requested_from", "rules/decree/part_3_general_business.catala_en:484", "Article 8");
  }
  const requestedFrom = administration.Actor.ConcernedSectors;
  return new CertificateCoverage({ isIncluded, requestedFrom });
}

/**
 * The event from which the seven working days run.
 *
 * Article 8, ninth sentence (rules/decree/part_3_general_business.catala_en, lines 635, 640).
 *
 * @param {SevenDays} sevenDays
 * @param {Present<Day> | null} sealLicensed
 * @param {Present<Day> | null} issued
 * @returns {Present<Day> | null}
 */
function registrationDutiesSealFrom(sevenDays, sealLicensed, issued) {
  if (sevenDays === SevenDays.FromSealLicense) {
    return sealLicensed;
  }
  return issued;
}

/**
 * To submit the application to the one-stop service of the industry and commerce sector.
 *
 * Article 5 (rules/decree/part_3_general_business.catala_en, line 573).
 *
 * @param {Present<Day> | null} applied
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function registrationDutiesApplication(applied, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Permission,
        administration.Actor.Investor,
        administration.Actor.OneStopServiceOfIndustryAndCommerce,
      ),
      done: applied,
    }),
    asOf,
  );
}

/**
 * To consider issuing the enterprise registration certificate.
 *
 * Article 8, fourth sentence (rules/decree/part_3_general_business.catala_en, line 583).
 *
 * @param {Present<Day> | null} applied
 * @param {Present<Day> | null} decided
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function registrationDutiesConsideration(applied, decided, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.IndustryAndCommerceSector,
        administration.Actor.Investor,
      ),
      start: obligations.since(applied),
      done: decided,
    }),
    asOf,
  );
}

/**
 * To forward a copy of the certificate to the concerned sector.
 *
 * Article 8, fourth sentence (rules/decree/part_3_general_business.catala_en, line 592).
 *
 * @param {Present<Day> | null} issued
 * @param {Present<Day> | null} copiedToSector
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function registrationDutiesCopyToSector(issued, copiedToSector, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.IndustryAndCommerceSector,
        administration.Actor.ConcernedSectors,
      ),
      start: obligations.since(issued),
      due:
        issued !== null ? new Present(placed(ARTICLE_8_LINE_599, () => laoPdr.LAO_PDR.add(issued.value, 10n))) : null,
      done: copiedToSector,
    }),
    asOf,
  );
}

/**
 * To forward a copy of the certificate, with the relevant information, to the one-stop service of the Ministry of
 * Industry and Commerce.
 *
 * Article 8, fifth sentence (rules/decree/part_3_general_business.catala_en, line 606).
 *
 * @param {administration.Level} issuedAt
 * @param {Present<Day> | null} issued
 * @param {Present<Day> | null} copiedToMinistry
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function registrationDutiesCopyToMinistry(issuedAt, issued, copiedToMinistry, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.ProvincialOrMunicipalAuthorities,
        administration.Actor.MinistryOfIndustryAndCommerce,
      ),
      applies: issuedAt === administration.Level.Local,
      start: obligations.since(issued),
      due:
        issued !== null ? new Present(placed(ARTICLE_8_LINE_615, () => laoPdr.LAO_PDR.add(issued.value, 10n))) : null,
      done: copiedToMinistry,
    }),
    asOf,
  );
}

/**
 * To issue the seal carving license.
 *
 * Article 8, ninth sentence (rules/decree/part_3_general_business.catala_en, line 622).
 *
 * @param {Present<Day> | null} issued
 * @param {Present<Day> | null} sealLicensed
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function registrationDutiesSealLicense(issued, sealLicensed, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.IndustryAndCommerceSector,
        administration.Actor.PublicSecuritySector,
      ),
      start: obligations.since(issued),
      done: sealLicensed,
    }),
    asOf,
  );
}

/**
 * To carve the seal of the enterprise.
 *
 * Article 8, ninth sentence (rules/decree/part_3_general_business.catala_en, line 645).
 *
 * @param {Present<Day> | null} sealFrom
 * @param {Present<Day> | null} sealCarved
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function registrationDutiesSeal(sealFrom, sealCarved, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.PublicSecuritySector,
        administration.Actor.Investor,
      ),
      start: obligations.since(sealFrom),
      due:
        sealFrom !== null
          ? new Present(placed(ARTICLE_8_LINE_651, () => laoPdr.LAO_PDR.add(sealFrom.value, 7n)))
          : null,
      done: sealCarved,
    }),
    asOf,
  );
}

/**
 * What is to be done around the enterprise registration certificate, from the application to the seal, by whom and by
 * when.
 *
 * Encodes Article 8 (rules/decree/part_3_general_business.catala_en:488).
 *
 * @param {object} facts
 * @param {administration.Level} facts.issuedAt The level of the authority that issues the certificate.
 * @param {Present<Day> | null} [facts.applied] The day on which the application was submitted (null if not given).
 * @param {Present<Day> | null} [facts.decided] The day on which the sector decided whether to issue the certificate
 *   (null if not given).
 * @param {Present<Day> | null} [facts.issued] The day on which the certificate was issued (null if not given).
 * @param {Present<Day> | null} [facts.copiedToSector] The day on which the concerned sector was sent its copy (null if
 *   not given).
 * @param {Present<Day> | null} [facts.copiedToMinistry] The day on which the Ministry of Industry and Commerce was sent
 *   its copy (null if not given).
 * @param {Present<Day> | null} [facts.sealLicensed] The day on which the seal carving license was issued (null if not
 *   given).
 * @param {Present<Day> | null} [facts.sealCarved] The day on which the seal was carved (null if not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {SevenDays | null} [facts.sevenDays] From when the seven working days for the seal run (a reading of the text:
 *   `SevenDays.FromSealLicense` if not given).
 * @returns {RegistrationDuties}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function registrationDuties(facts = {}) {
  let {
    issuedAt,
    applied = null,
    decided = null,
    issued = null,
    copiedToSector = null,
    copiedToMinistry = null,
    sealLicensed = null,
    sealCarved = null,
    asOf,
    sevenDays = null,
  } = facts;
  if (
    issuedAt == null ||
    facts.applied === undefined ||
    facts.decided === undefined ||
    facts.issued === undefined ||
    facts.copiedToSector === undefined ||
    facts.copiedToMinistry === undefined ||
    facts.sealLicensed === undefined ||
    facts.sealCarved === undefined ||
    asOf == null ||
    facts.sevenDays === undefined
  ) {
    checkFacts(facts, REGISTRATION_DUTIES);
  }
  // Article 8, ninth sentence: From when the seven working days for the seal run.
  sevenDays ??= SevenDays.FromSealLicense;
  notice("Registration_duties.seven_days");
  const sealFrom = registrationDutiesSealFrom(sevenDays, sealLicensed, issued);
  const application = registrationDutiesApplication(applied, asOf);
  const consideration = registrationDutiesConsideration(applied, decided, asOf);
  const copyToSector = registrationDutiesCopyToSector(issued, copiedToSector, asOf);
  const copyToMinistry = registrationDutiesCopyToMinistry(issuedAt, issued, copiedToMinistry, asOf);
  const sealLicense = registrationDutiesSealLicense(issued, sealLicensed, asOf);
  const seal = registrationDutiesSeal(sealFrom, sealCarved, asOf);
  return new RegistrationDuties({ application, consideration, copyToSector, copyToMinistry, sealLicense, seal });
}

/**
 * To carry out activities during the business term.
 *
 * Article 8, first sentence (rules/decree/part_3_general_business.catala_en, line 659).
 *
 * @param {Present<Day> | null} issued
 * @param {Present<Day> | null} termEnds
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function operationDutiesOperation(issued, termEnds, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Permission,
        administration.Actor.Investor,
        administration.Actor.NotNamed,
      ),
      start: obligations.since(issued),
      due: termEnds,
    }),
    asOf,
  );
}

/**
 * To request the technical license or the business operation certificate.
 *
 * Article 8, third sentence (rules/decree/part_3_general_business.catala_en, line 668).
 *
 * @param {boolean} needsTechnicalLicense
 * @param {Present<Day> | null} begins
 * @param {Present<Day> | null} requested
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function operationDutiesRequest(needsTechnicalLicense, begins, requested, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.Investor,
        administration.Actor.ConcernedSectors,
      ),
      applies: needsTechnicalLicense,
      due: begins !== null ? new Present(placed(ARTICLE_8_LINE_674, () => subtract(begins.value, DAYS_1))) : null,
      done: requested,
    }),
    asOf,
  );
}

/**
 * What an enterprise may do with its registration certificate, and what it must ask for before it begins.
 *
 * Encodes Article 8 (rules/decree/part_3_general_business.catala_en:529).
 *
 * @param {object} facts
 * @param {boolean} facts.needsTechnicalLicense A technical license or a business operation certificate is relevant to
 *   the business.
 * @param {Present<Day> | null} [facts.issued] The day on which the enterprise registration certificate was issued (null
 *   if not given).
 * @param {Present<Day> | null} [facts.termEnds] The last day of the business term; absent where it has no end (null if
 *   not given).
 * @param {Present<Day> | null} [facts.requested] The day on which the technical license or business operation
 *   certificate was requested (null if not given).
 * @param {Present<Day> | null} [facts.begins] The day on which the business begins to operate (null if not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @returns {OperationDuties}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function operationDuties(facts = {}) {
  const { needsTechnicalLicense, issued = null, termEnds = null, requested = null, begins = null, asOf } = facts;
  if (
    needsTechnicalLicense == null ||
    facts.issued === undefined ||
    facts.termEnds === undefined ||
    facts.requested === undefined ||
    facts.begins === undefined ||
    asOf == null
  ) {
    checkFacts(facts, OPERATION_DUTIES);
  }
  const operation = operationDutiesOperation(issued, termEnds, asOf);
  const request = operationDutiesRequest(needsTechnicalLicense, begins, requested, asOf);
  return new OperationDuties({ operation, request });
}

/**
 * The last day on which the number is used; absent where there is none.
 *
 * Article 9, first sentence (rules/decree/part_3_general_business.catala_en, line 847).
 *
 * @param {RegisteredUntil} registered
 * @returns {Present<Day> | null}
 */
function taxpayerNumberTermLastDay(registered) {
  if (registered instanceof ConcessionTerm) {
    return new Present(registered.content);
  }
  return registered.content;
}

/**
 * Until when a taxpayer identification number is used.
 *
 * Encodes Article 9 (rules/decree/part_3_general_business.catala_en:802).
 *
 * @param {object} facts
 * @param {RegisteredUntil} facts.registered Under what the taxpayer is registered, and until when.
 * @param {Day} facts.asOf The date for which the question is asked.
 * @returns {TaxpayerNumberTerm}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 */
export function taxpayerNumberTerm(facts = {}) {
  const { registered, asOf } = facts;
  if (registered == null || asOf == null) {
    checkFacts(facts, TAXPAYER_NUMBER_TERM);
  }
  const lastDay = taxpayerNumberTermLastDay(registered);
  // Article 9, first sentence: The number is in use.
  const isInUse = !obligations.hadPassed(lastDay, asOf);
  return new TaxpayerNumberTerm({ lastDay, isInUse });
}

/**
 * Whether the taxpayer identification number is used in a paper.
 *
 * Encodes Article 9 (rules/decree/part_3_general_business.catala_en:813).
 *
 * @param {object} facts
 * @param {Paper} facts.paper The paper.
 * @returns {TaxpayerNumberUse}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 */
export function taxpayerNumberUse(facts = {}) {
  const { paper } = facts;
  if (paper == null) {
    checkFacts(facts, TAXPAYER_NUMBER_USE);
  }
  // Article 9, third sentence: The number is used in it.
  if (paper === Paper.NotOfficial) {
    // No rule of the text says.
    throw new Silent("is_used", "rules/decree/part_3_general_business.catala_en:817", "Article 9");
  }
  const isUsed = true;
  return new TaxpayerNumberUse({ isUsed });
}

/**
 * To issue the taxpayer identification number for the enterprise registration certificate.
 *
 * Article 8, seventh sentence (rules/decree/part_3_general_business.catala_en, line 872).
 *
 * @param {administration.Actor} recorder
 * @param {RecordedIn} recordedIn
 * @param {Present<Day> | null} numberIssued
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function taxpayerNumberDutiesIssue(recorder, recordedIn, numberIssued, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(obligations.Modality.Duty, administration.Actor.FinancialSector, recorder),
      applies: recordedIn === RecordedIn.EnterpriseRegistrationCertificate,
      done: numberIssued,
    }),
    asOf,
  );
}

/**
 * To define the taxpayer identification number, for it to be recorded in the certificate.
 *
 * Article 9, second sentence (rules/decree/part_3_general_business.catala_en, line 881).
 *
 * @param {administration.Actor} recorder
 * @param {Present<Day> | null} numberIssued
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function taxpayerNumberDutiesDefinitionOfNumber(recorder, numberIssued, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(obligations.Modality.Duty, administration.Actor.TaxDepartment, recorder),
      done: numberIssued,
    }),
    asOf,
  );
}

/**
 * To ensure the coordination that obtains the number from the financial sector.
 *
 * Article 9, fourth sentence (rules/decree/part_3_general_business.catala_en, line 889).
 *
 * @param {RecordedIn} recordedIn
 * @param {() => CoordinationBy} coordinationBy
 * @param {Present<Day> | null} numberIssued
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function taxpayerNumberDutiesCoordination(recordedIn, coordinationBy, numberIssued, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.IndustryAndCommerceSector,
        administration.Actor.FinancialSector,
      ),
      applies:
        recordedIn === RecordedIn.EnterpriseRegistrationCertificate ||
        coordinationBy() === CoordinationBy.IndustryAndCommerceAlways,
      done: numberIssued,
    }),
    asOf,
  );
}

/**
 * To use the number in the annual tax declaration to the financial sector.
 *
 * Article 8, eighth sentence (rules/decree/part_3_general_business.catala_en, line 901).
 *
 * @param {RecordedIn} recordedIn
 * @param {Present<Day> | null} numberIssued
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function taxpayerNumberDutiesAnnualDeclaration(recordedIn, numberIssued, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.Investor,
        administration.Actor.FinancialSector,
      ),
      applies: recordedIn === RecordedIn.EnterpriseRegistrationCertificate,
      start: obligations.since(numberIssued),
    }),
    asOf,
  );
}

/**
 * Who sees to it that a taxpayer has its identification number, and what it is for.
 *
 * Encodes Article 9 (rules/decree/part_3_general_business.catala_en:820).
 *
 * @param {object} facts
 * @param {RecordedIn} facts.recordedIn The certificate in which the number is recorded.
 * @param {Present<Day> | null} [facts.numberIssued] The day on which the number was issued (null if not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {CoordinationBy | null} [facts.coordinationBy] Who coordinates to obtain the number for a concession (a
 *   reading of the text: `CoordinationBy.IssuingSector` if not given).
 * @returns {TaxpayerNumberDuties}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function taxpayerNumberDuties(facts = {}) {
  let { recordedIn, numberIssued = null, asOf, coordinationBy = null } = facts;
  if (recordedIn == null || facts.numberIssued === undefined || asOf == null || facts.coordinationBy === undefined) {
    checkFacts(facts, TAXPAYER_NUMBER_DUTIES);
  }
  // Article 9, fourth sentence: Who coordinates to obtain the number for a concession.
  coordinationBy ??= CoordinationBy.IssuingSector;
  // Article 9, second sentence: The sector that records the number in the certificate.
  const recorder =
    recordedIn === RecordedIn.EnterpriseRegistrationCertificate
      ? administration.Actor.IndustryAndCommerceSector
      : administration.Actor.PlanningAndInvestmentSector;
  const issue = taxpayerNumberDutiesIssue(recorder, recordedIn, numberIssued, asOf);
  const definitionOfNumber = taxpayerNumberDutiesDefinitionOfNumber(recorder, numberIssued, asOf);
  const coordination = taxpayerNumberDutiesCoordination(
    recordedIn,
    asChosen("Taxpayer_number_duties.coordination_by", coordinationBy),
    numberIssued,
    asOf,
  );
  const annualDeclaration = taxpayerNumberDutiesAnnualDeclaration(recordedIn, numberIssued, asOf);
  return new TaxpayerNumberDuties({ recorder, issue, definitionOfNumber, coordination, annualDeclaration });
}

const ART5_P1_A = new Place(
  "Article 5",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 3. Investment in general business activities",
    "Article 5. Investment proposal",
  ],
  "art5-p1-a",
  "can submit their applications to the one-stop service of the industry and commerce sector at the central and local levels.",
);

const ART5_P1_B = new Place(
  "Article 5",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 3. Investment in general business activities",
    "Article 5. Investment proposal",
  ],
  "art5-p1-b",
  "Investors who wish to invest in general business activities under the Negative List and outside the Negative List, that are not related to concession activities as specified in Articles 17 and 18 of the Investment Promotion Law,",
);

const ARTICLE_5 = new Place(
  "Article 5",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 3. Investment in general business activities",
    "Article 5. Investment proposal",
  ],
  "",
  "",
);

/** The scope `General_business_office` described: what it asks for, its rules and their provisions. */
export const GENERAL_BUSINESS_OFFICE = new Scope("General_business_office", {
  function: generalBusinessOffice,
  inputs: [
    new Input("activity", KIND_OF_ACTIVITY_TYPE, "The activity in which somebody wishes to invest."),
    new Input("where_to_apply", WHERE_TO_APPLY_TYPE, "Where an application can be submitted.", {
      required: false,
      parameter: "whereToApply",
      reading: new ReadingChoice("General_business_office.where_to_apply", "Either_one_stop_service", [ART5_P1_A]),
    }),
  ],
  bindings: [
    new Binding(
      "where_to_apply",
      "where_to_apply",
      WHERE_TO_APPLY_TYPE,
      (given) => given ?? WhereToApply.EitherOneStopService,
      {
        term: new Term(new Rule(0, [ART5_P1_A], 62, "rules/decree/part_3_general_business.catala_en")),
        certain: false,
        context: "whereToApply",
        reading: "General_business_office.where_to_apply",
      },
    ),
    new Binding("offices", "offices", new ListOf(administration.ACTOR_TYPE), generalBusinessOfficeOffices, {
      reads: ["where_to_apply", "activity"],
      plain: ["where_to_apply"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART5_P1_A, ART5_P1_B], 66, "rules/decree/part_3_general_business.catala_en", {
              conditions: [
                new Condition(
                  "not (activity with pattern Related_to_concession)",
                  ["activity"],
                  (activity) => activity !== KindOfActivity.RelatedToConcession,
                  [new Value("activity", KIND_OF_ACTIVITY_TYPE, (activity) => activity)],
                ),
                new Condition(
                  "where_to_apply with pattern Industry_and_commerce_alone",
                  ["where_to_apply"],
                  (whereToApply) => whereToApply() === WhereToApply.IndustryAndCommerceAlone,
                  [new Value("where_to_apply", WHERE_TO_APPLY_TYPE, (whereToApply) => whereToApply())],
                ),
              ],
              uses: ["where_to_apply"],
            }),
          ),
          new Term(
            new Rule(1, [ART5_P1_A, ART5_P1_B], 73, "rules/decree/part_3_general_business.catala_en", {
              conditions: [
                new Condition(
                  "not (activity with pattern Related_to_concession)",
                  ["activity"],
                  (activity) => activity !== KindOfActivity.RelatedToConcession,
                  [new Value("activity", KIND_OF_ACTIVITY_TYPE, (activity) => activity)],
                ),
                new Condition(
                  "where_to_apply with pattern Either_one_stop_service",
                  ["where_to_apply"],
                  (whereToApply) => whereToApply() === WhereToApply.EitherOneStopService,
                  [new Value("where_to_apply", WHERE_TO_APPLY_TYPE, (whereToApply) => whereToApply())],
                ),
              ],
              uses: ["where_to_apply"],
            }),
          ),
        ],
      }),
      certain: false,
    }),
    new Binding(
      "levels",
      "levels",
      new ListOf(administration.LEVEL_TYPE),
      (activity) =>
        activity !== KindOfActivity.RelatedToConcession
          ? [administration.Level.Central, administration.Level.Local]
          : silent("levels", "rules/decree/part_3_general_business.catala_en:56", "Article 5"),
      {
        reads: ["activity"],
        term: new Term(
          new Rule(0, [ART5_P1_A, ART5_P1_B], 84, "rules/decree/part_3_general_business.catala_en", {
            conditions: [
              new Condition(
                "not (activity with pattern Related_to_concession)",
                ["activity"],
                (activity) => activity !== KindOfActivity.RelatedToConcession,
                [new Value("activity", KIND_OF_ACTIVITY_TYPE, (activity) => activity)],
              ),
            ],
          }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["offices", "levels"],
  type: GENERAL_BUSINESS_OFFICE_TYPE,
  doc: "Which office takes an application to invest in a general business.",
  places: [ARTICLE_5],
});

const ART6_P1_B = new Place(
  "Article 6",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 3. Investment in general business activities",
    "Article 6. Procedures and timeframes for consideration",
  ],
  "art6-p1-b",
  "without going through any meeting",
);

const ART6_P1_C = new Place(
  "Article 6",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 3. Investment in general business activities",
    "Article 6. Procedures and timeframes for consideration",
  ],
  "art6-p1-c",
  "except if the concerned sector cannot reach a consensus or if there are any other matters where the enterprise may not be registered.",
);

const ARTICLE_6 = new Place(
  "Article 6",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 3. Investment in general business activities",
    "Article 6. Procedures and timeframes for consideration",
  ],
  "",
  "",
);

/** The scope `Registration_meeting` described: what it asks for, its rules and their provisions. */
export const REGISTRATION_MEETING = new Scope("Registration_meeting", {
  function: registrationMeeting,
  inputs: [
    new Input("has_consensus", BOOLEAN, "The concerned sector can reach a consensus.", { parameter: "hasConsensus" }),
    new Input(
      "has_other_obstacle",
      BOOLEAN,
      "There is another matter for which the enterprise may not be registered.",
      { parameter: "hasOtherObstacle" },
    ),
  ],
  bindings: [
    new Binding(
      "goes_through_meeting",
      "goes_through_meeting",
      BOOLEAN,
      (hasConsensus, hasOtherObstacle) => !hasConsensus || hasOtherObstacle,
      {
        reads: ["has_consensus", "has_other_obstacle"],
        term: new Term(
          new Rule(0, [ART6_P1_B], 126, "rules/decree/part_3_general_business.catala_en", { label: "without_meeting" }),
          {
            exceptions: [
              new Term(
                new Rule(1, [ART6_P1_C], 130, "rules/decree/part_3_general_business.catala_en", {
                  conditions: [
                    new Condition(
                      "not has_consensus or has_other_obstacle",
                      ["has_consensus", "has_other_obstacle"],
                      (hasConsensus, hasOtherObstacle) => !hasConsensus || hasOtherObstacle,
                      [
                        new Value("has_consensus", BOOLEAN, (hasConsensus, hasOtherObstacle) => hasConsensus),
                        new Value("has_other_obstacle", BOOLEAN, (hasConsensus, hasOtherObstacle) => hasOtherObstacle),
                      ],
                    ),
                  ],
                }),
              ),
            ],
          },
        ),
      },
    ),
  ],
  outputs: ["goes_through_meeting"],
  type: REGISTRATION_MEETING_TYPE,
  doc: "Whether the registration of an enterprise is considered in a meeting.",
  places: [ARTICLE_6],
});

const ART7_3 = new Place(
  "Article 7(3)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 3. Investment in general business activities",
    "Article 7. Documentation for investment proposal",
  ],
  "art7-3",
  "Other relevant documents such as:",
);

const ART7_3_C = new Place(
  "Article 7(3), third item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 3. Investment in general business activities",
    "Article 7. Documentation for investment proposal",
  ],
  "art7-3-c",
  "Document about the status of foreign legal entity (if any);",
);

const ART7_1 = new Place(
  "Article 7(1)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 3. Investment in general business activities",
    "Article 7. Documentation for investment proposal",
  ],
  "art7-1",
  "Application form(s);",
);

const ART7_2 = new Place(
  "Article 7(2)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 3. Investment in general business activities",
    "Article 7. Documentation for investment proposal",
  ],
  "art7-2",
  "Contracts and agreements (for joint ventures);",
);

const ART7_3_A = new Place(
  "Article 7(3), first item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 3. Investment in general business activities",
    "Article 7. Documentation for investment proposal",
  ],
  "art7-3-a",
  "Resume of the investor;",
);

const ART7_3_B = new Place(
  "Article 7(3), second item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 3. Investment in general business activities",
    "Article 7. Documentation for investment proposal",
  ],
  "art7-3-b",
  "Certificate of financial status and experience of the investor;",
);

const ART7_3_D = new Place(
  "Article 7(3), fourth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 3. Investment in general business activities",
    "Article 7. Documentation for investment proposal",
  ],
  "art7-3-d",
  "Copy of Identity Card (for Lao national) and passport (for foreigners);",
);

const ART7_P1 = new Place(
  "Article 7",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 3. Investment in general business activities",
    "Article 7. Documentation for investment proposal",
  ],
  "art7-p1",
  "An investment proposal in general business activities shall include the following documents:",
);

const ARTICLE_7 = new Place(
  "Article 7",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 3. Investment in general business activities",
    "Article 7. Documentation for investment proposal",
  ],
  "",
  "",
);

/** The scope `General_business_proposal` described: what it asks for, its rules and their provisions. */
export const GENERAL_BUSINESS_PROPOSAL = new Scope("General_business_proposal", {
  function: generalBusinessProposal,
  inputs: [
    new Input("is_joint_venture", BOOLEAN, "The investors form a joint venture.", { parameter: "isJointVenture" }),
    new Input("includes_lao_national", BOOLEAN, "A Lao national is among the investors.", {
      parameter: "includesLaoNational",
    }),
    new Input("includes_foreigner", BOOLEAN, "A foreigner, as a natural person, is among the investors.", {
      parameter: "includesForeigner",
    }),
    new Input("includes_foreign_entity", BOOLEAN, "A foreign legal entity is among the investors.", {
      parameter: "includesForeignEntity",
    }),
    new Input("status_document_exists", BOOLEAN, "There is a document about the status of the foreign legal entity.", {
      parameter: "statusDocumentExists",
    }),
    new Input("has_form", BOOLEAN, "The application form is filed, or all of the forms are.", { parameter: "hasForm" }),
    new Input("has_contracts", BOOLEAN, "The contracts and agreements of the joint venture are filed.", {
      parameter: "hasContracts",
    }),
    new Input("has_resume", BOOLEAN, "The resume of the investor is filed.", { parameter: "hasResume" }),
    new Input(
      "has_certificate",
      BOOLEAN,
      "The certificate of financial status and experience of the investor is filed.",
      { parameter: "hasCertificate" },
    ),
    new Input("has_status_document", BOOLEAN, "The document about the status of the foreign legal entity is filed.", {
      parameter: "hasStatusDocument",
    }),
    new Input("has_identity_card", BOOLEAN, "The copy of the identity card is filed.", {
      parameter: "hasIdentityCard",
    }),
    new Input("has_passport", BOOLEAN, "The copy of the passport is filed.", { parameter: "hasPassport" }),
    new Input("such_as", SUCH_AS_TYPE, "What the documents behind \"such as\" are.", {
      required: false,
      parameter: "suchAs",
      reading: new ReadingChoice("General_business_proposal.such_as", "Asked_for", [ART7_3]),
    }),
    new Input("if_any", IF_ANY_TYPE, "Of what \"if any\" is said.", {
      required: false,
      parameter: "ifAny",
      reading: new ReadingChoice("General_business_proposal.if_any", "Any_entity", [ART7_3_C]),
    }),
  ],
  bindings: [
    new Binding(
      "such_as",
      "such_as",
      SUCH_AS_TYPE,
      (given) => given ?? SuchAs.AskedFor,
      {
        term: new Term(new Rule(0, [ART7_3], 297, "rules/decree/part_3_general_business.catala_en")),
        certain: false,
        context: "suchAs",
        reading: "General_business_proposal.such_as",
      },
    ),
    new Binding(
      "if_any",
      "if_any",
      IF_ANY_TYPE,
      (given) => given ?? IfAny.AnyEntity,
      {
        term: new Term(new Rule(0, [ART7_3_C], 300, "rules/decree/part_3_general_business.catala_en")),
        certain: false,
        context: "ifAny",
        reading: "General_business_proposal.if_any",
      },
    ),
    new Binding(
      "others_are_asked_for",
      "others_are_asked_for",
      BOOLEAN,
      (suchAs) => suchAs() === SuchAs.AskedFor,
      {
        reads: ["such_as"],
        term: new Term(null, {
          exceptions: [
            new Term(
              new Rule(0, [ART7_3], 303, "rules/decree/part_3_general_business.catala_en", {
                conditions: [
                  new Condition(
                    "such_as with pattern Asked_for",
                    ["such_as"],
                    (suchAs) => suchAs() === SuchAs.AskedFor,
                    [new Value("such_as", SUCH_AS_TYPE, (suchAs) => suchAs())],
                  ),
                ],
                uses: ["such_as"],
              }),
            ),
          ],
        }),
      },
    ),
    new Binding(
      "lacks_form",
      "lacks_form",
      BOOLEAN,
      (hasForm) => !hasForm,
      {
        reads: ["has_form"],
        term: new Term(null, {
          exceptions: [
            new Term(
              new Rule(0, [ART7_1], 308, "rules/decree/part_3_general_business.catala_en", {
                conditions: [
                  new Condition(
                    "not has_form",
                    ["has_form"],
                    (hasForm) => !hasForm,
                    [new Value("has_form", BOOLEAN, (hasForm) => hasForm)],
                  ),
                ],
              }),
            ),
          ],
        }),
      },
    ),
    new Binding(
      "lacks_contracts",
      "lacks_contracts",
      BOOLEAN,
      (isJointVenture, hasContracts) => isJointVenture && !hasContracts,
      {
        reads: ["is_joint_venture", "has_contracts"],
        term: new Term(null, {
          exceptions: [
            new Term(
              new Rule(0, [ART7_2], 313, "rules/decree/part_3_general_business.catala_en", {
                conditions: [
                  new Condition(
                    "is_joint_venture",
                    ["is_joint_venture"],
                    (isJointVenture) => isJointVenture,
                    [new Value("is_joint_venture", BOOLEAN, (isJointVenture) => isJointVenture)],
                  ),
                  new Condition(
                    "not has_contracts",
                    ["has_contracts"],
                    (hasContracts) => !hasContracts,
                    [new Value("has_contracts", BOOLEAN, (hasContracts) => hasContracts)],
                  ),
                ],
              }),
            ),
          ],
        }),
      },
    ),
    new Binding(
      "lacks_resume",
      "lacks_resume",
      BOOLEAN,
      (othersAreAskedFor, hasResume) => othersAreAskedFor && !hasResume,
      {
        reads: ["others_are_asked_for", "has_resume"],
        term: new Term(null, {
          exceptions: [
            new Term(
              new Rule(0, [ART7_3_A], 318, "rules/decree/part_3_general_business.catala_en", {
                conditions: [
                  new Condition(
                    "others_are_asked_for",
                    ["others_are_asked_for"],
                    (othersAreAskedFor) => othersAreAskedFor,
                    [new Value("others_are_asked_for", BOOLEAN, (othersAreAskedFor) => othersAreAskedFor)],
                  ),
                  new Condition(
                    "not has_resume",
                    ["has_resume"],
                    (hasResume) => !hasResume,
                    [new Value("has_resume", BOOLEAN, (hasResume) => hasResume)],
                  ),
                ],
                uses: ["others_are_asked_for"],
              }),
            ),
          ],
        }),
      },
    ),
    new Binding(
      "lacks_certificate",
      "lacks_certificate",
      BOOLEAN,
      (othersAreAskedFor, hasCertificate) => othersAreAskedFor && !hasCertificate,
      {
        reads: ["others_are_asked_for", "has_certificate"],
        term: new Term(null, {
          exceptions: [
            new Term(
              new Rule(0, [ART7_3_B], 323, "rules/decree/part_3_general_business.catala_en", {
                conditions: [
                  new Condition(
                    "others_are_asked_for",
                    ["others_are_asked_for"],
                    (othersAreAskedFor) => othersAreAskedFor,
                    [new Value("others_are_asked_for", BOOLEAN, (othersAreAskedFor) => othersAreAskedFor)],
                  ),
                  new Condition(
                    "not has_certificate",
                    ["has_certificate"],
                    (hasCertificate) => !hasCertificate,
                    [new Value("has_certificate", BOOLEAN, (hasCertificate) => hasCertificate)],
                  ),
                ],
                uses: ["others_are_asked_for"],
              }),
            ),
          ],
        }),
      },
    ),
    new Binding(
      "lacks_status_document",
      "lacks_status_document",
      BOOLEAN,
      (othersAreAskedFor, includesForeignEntity, ifAny, statusDocumentExists, hasStatusDocument) =>
        othersAreAskedFor &&
        includesForeignEntity &&
        (ifAny() === IfAny.AnyEntity || statusDocumentExists) &&
        !hasStatusDocument,
      {
        reads: [
          "others_are_asked_for",
          "includes_foreign_entity",
          "if_any",
          "status_document_exists",
          "has_status_document",
        ],
        term: new Term(null, {
          exceptions: [
            new Term(
              new Rule(0, [ART7_3_C], 328, "rules/decree/part_3_general_business.catala_en", {
                conditions: [
                  new Condition(
                    "others_are_asked_for",
                    ["others_are_asked_for"],
                    (othersAreAskedFor) => othersAreAskedFor,
                    [new Value("others_are_asked_for", BOOLEAN, (othersAreAskedFor) => othersAreAskedFor)],
                  ),
                  new Condition(
                    "includes_foreign_entity",
                    ["includes_foreign_entity"],
                    (includesForeignEntity) => includesForeignEntity,
                    [new Value("includes_foreign_entity", BOOLEAN, (includesForeignEntity) => includesForeignEntity)],
                  ),
                  new Condition(
                    "if_any with pattern Any_entity or status_document_exists",
                    ["if_any", "status_document_exists"],
                    (ifAny, statusDocumentExists) => ifAny() === IfAny.AnyEntity || statusDocumentExists,
                    [
                      new Value("if_any", IF_ANY_TYPE, (ifAny, statusDocumentExists) => ifAny()),
                      new Value(
                        "status_document_exists",
                        BOOLEAN,
                        (ifAny, statusDocumentExists) => statusDocumentExists,
                      ),
                    ],
                  ),
                  new Condition(
                    "not has_status_document",
                    ["has_status_document"],
                    (hasStatusDocument) => !hasStatusDocument,
                    [new Value("has_status_document", BOOLEAN, (hasStatusDocument) => hasStatusDocument)],
                  ),
                ],
                uses: ["others_are_asked_for", "if_any"],
              }),
            ),
          ],
        }),
      },
    ),
    new Binding(
      "lacks_identity_card",
      "lacks_identity_card",
      BOOLEAN,
      (othersAreAskedFor, includesLaoNational, hasIdentityCard) =>
        othersAreAskedFor && includesLaoNational && !hasIdentityCard,
      {
        reads: ["others_are_asked_for", "includes_lao_national", "has_identity_card"],
        term: new Term(null, {
          exceptions: [
            new Term(
              new Rule(0, [ART7_3_D], 336, "rules/decree/part_3_general_business.catala_en", {
                conditions: [
                  new Condition(
                    "others_are_asked_for",
                    ["others_are_asked_for"],
                    (othersAreAskedFor) => othersAreAskedFor,
                    [new Value("others_are_asked_for", BOOLEAN, (othersAreAskedFor) => othersAreAskedFor)],
                  ),
                  new Condition(
                    "includes_lao_national",
                    ["includes_lao_national"],
                    (includesLaoNational) => includesLaoNational,
                    [new Value("includes_lao_national", BOOLEAN, (includesLaoNational) => includesLaoNational)],
                  ),
                  new Condition(
                    "not has_identity_card",
                    ["has_identity_card"],
                    (hasIdentityCard) => !hasIdentityCard,
                    [new Value("has_identity_card", BOOLEAN, (hasIdentityCard) => hasIdentityCard)],
                  ),
                ],
                uses: ["others_are_asked_for"],
              }),
            ),
          ],
        }),
      },
    ),
    new Binding(
      "lacks_passport",
      "lacks_passport",
      BOOLEAN,
      (othersAreAskedFor, includesForeigner, hasPassport) => othersAreAskedFor && includesForeigner && !hasPassport,
      {
        reads: ["others_are_asked_for", "includes_foreigner", "has_passport"],
        term: new Term(null, {
          exceptions: [
            new Term(
              new Rule(0, [ART7_3_D], 343, "rules/decree/part_3_general_business.catala_en", {
                conditions: [
                  new Condition(
                    "others_are_asked_for",
                    ["others_are_asked_for"],
                    (othersAreAskedFor) => othersAreAskedFor,
                    [new Value("others_are_asked_for", BOOLEAN, (othersAreAskedFor) => othersAreAskedFor)],
                  ),
                  new Condition(
                    "includes_foreigner",
                    ["includes_foreigner"],
                    (includesForeigner) => includesForeigner,
                    [new Value("includes_foreigner", BOOLEAN, (includesForeigner) => includesForeigner)],
                  ),
                  new Condition(
                    "not has_passport",
                    ["has_passport"],
                    (hasPassport) => !hasPassport,
                    [new Value("has_passport", BOOLEAN, (hasPassport) => hasPassport)],
                  ),
                ],
                uses: ["others_are_asked_for"],
              }),
            ),
          ],
        }),
      },
    ),
    new Binding("missing", "missing", new ListOf(PROPOSAL_DOCUMENT_TYPE), generalBusinessProposalMissing, {
      reads: [
        "lacks_form",
        "lacks_contracts",
        "lacks_resume",
        "lacks_certificate",
        "lacks_status_document",
        "lacks_identity_card",
        "lacks_passport",
      ],
      term: new Term(
        new Rule(0, [ART7_P1], 348, "rules/decree/part_3_general_business.catala_en", {
          uses: [
            "lacks_form",
            "lacks_contracts",
            "lacks_resume",
            "lacks_certificate",
            "lacks_status_document",
            "lacks_identity_card",
            "lacks_passport",
          ],
        }),
      ),
    }),
    new Binding(
      "is_complete",
      "is_complete",
      BOOLEAN,
      (missing) => BigInt(missing.length) === 0n,
      {
        reads: ["missing"],
        term: new Term(
          new Rule(0, [ART7_P1], 360, "rules/decree/part_3_general_business.catala_en", { uses: ["missing"] }),
        ),
      },
    ),
  ],
  outputs: ["missing", "is_complete"],
  type: GENERAL_BUSINESS_PROPOSAL_TYPE,
  doc: "Whether a proposal for a general business is complete, and which documents are missing.",
  places: [ARTICLE_7],
});

const ART7_P2_A = new Place(
  "Article 7(3), fourth item, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 3. Investment in general business activities",
    "Article 7. Documentation for investment proposal",
  ],
  "art7-p2-a",
  "An investor who wishes to invest in general business activities can request an application from the one-stop service of the planning and investment sector at the central and local levels or the industry and commerce sector at central and local levels",
);

const ART7_P2_B = new Place(
  "Article 7(3), fourth item, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 3. Investment in general business activities",
    "Article 7. Documentation for investment proposal",
  ],
  "art7-p2-b",
  "or download from their websites.",
);

/** The scope `General_business_form` described: what it asks for, its rules and their provisions. */
export const GENERAL_BUSINESS_FORM = new Scope("General_business_form", {
  function: generalBusinessForm,
  inputs: [new Input("activity", KIND_OF_ACTIVITY_TYPE, "The activity in which somebody wishes to invest.")],
  bindings: [
    new Binding(
      "offices",
      "offices",
      new ListOf(administration.ACTOR_TYPE),
      (activity) =>
        activity !== KindOfActivity.RelatedToConcession
          ? [
            administration.Actor.OneStopServiceOfPlanningAndInvestment,
            administration.Actor.OneStopServiceOfIndustryAndCommerce,
          ]
          : silent("offices", "rules/decree/part_3_general_business.catala_en:287", "Article 7"),
      {
        reads: ["activity"],
        term: new Term(
          new Rule(0, [ART7_P2_A], 364, "rules/decree/part_3_general_business.catala_en", {
            conditions: [
              new Condition(
                "not (activity with pattern Related_to_concession)",
                ["activity"],
                (activity) => activity !== KindOfActivity.RelatedToConcession,
                [new Value("activity", KIND_OF_ACTIVITY_TYPE, (activity) => activity)],
              ),
            ],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "levels",
      "levels",
      new ListOf(administration.LEVEL_TYPE),
      (activity) =>
        activity !== KindOfActivity.RelatedToConcession
          ? [administration.Level.Central, administration.Level.Local]
          : silent("levels", "rules/decree/part_3_general_business.catala_en:289", "Article 7"),
      {
        reads: ["activity"],
        term: new Term(
          new Rule(0, [ART7_P2_A], 373, "rules/decree/part_3_general_business.catala_en", {
            conditions: [
              new Condition(
                "not (activity with pattern Related_to_concession)",
                ["activity"],
                (activity) => activity !== KindOfActivity.RelatedToConcession,
                [new Value("activity", KIND_OF_ACTIVITY_TYPE, (activity) => activity)],
              ),
            ],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "websites",
      "websites",
      new ListOf(administration.ACTOR_TYPE),
      (activity) =>
        activity !== KindOfActivity.RelatedToConcession
          ? [administration.Actor.PlanningAndInvestmentSector, administration.Actor.IndustryAndCommerceSector]
          : silent("websites", "rules/decree/part_3_general_business.catala_en:291", "Article 7"),
      {
        reads: ["activity"],
        term: new Term(
          new Rule(0, [ART7_P2_B], 378, "rules/decree/part_3_general_business.catala_en", {
            conditions: [
              new Condition(
                "not (activity with pattern Related_to_concession)",
                ["activity"],
                (activity) => activity !== KindOfActivity.RelatedToConcession,
                [new Value("activity", KIND_OF_ACTIVITY_TYPE, (activity) => activity)],
              ),
            ],
          }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["offices", "levels", "websites"],
  type: GENERAL_BUSINESS_FORM_TYPE,
  doc: "Where an investor in a general business gets the application form.",
  places: [ARTICLE_7],
});

const ART8_P2_A = new Place(
  "Article 8, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 3. Investment in general business activities",
    "Article 8. Enterprise registration certificate",
  ],
  "art8-p2-a",
  "The enterprise registration certificate includes the investment license, incentive, tax registration.",
);

const ART8_P2_B = new Place(
  "Article 8, third sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 3. Investment in general business activities",
    "Article 8. Enterprise registration certificate",
  ],
  "art8-p2-b",
  "Before operating a business, the enterprise shall make a request to the concerned sectors to issue the technical license or the business operation certificate as relevant.",
);

const ARTICLE_8 = new Place(
  "Article 8",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 3. Investment in general business activities",
    "Article 8. Enterprise registration certificate",
  ],
  "",
  "",
);

/** The scope `Certificate_coverage` described: what it asks for, its rules and their provisions. */
export const CERTIFICATE_COVERAGE = new Scope("Certificate_coverage", {
  function: certificateCoverage,
  inputs: [new Input("authorization", AUTHORIZATION_TYPE, "The authorization.")],
  bindings: [
    new Binding("is_included", "is_included", BOOLEAN, certificateCoverageIsIncluded, {
      reads: ["authorization"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART8_P2_A], 552, "rules/decree/part_3_general_business.catala_en", {
              conditions: [
                new Condition(
                  "authorization with pattern Investment_license or authorization with pattern Incentive or authorization with pattern Tax_registration",
                  ["authorization"],
                  (authorization) =>
                    authorization === Authorization.InvestmentLicense ||
                    authorization === Authorization.Incentive ||
                    authorization === Authorization.TaxRegistration,
                  [new Value("authorization", AUTHORIZATION_TYPE, (authorization) => authorization)],
                ),
              ],
            }),
          ),
          new Term(
            new Rule(1, [ART8_P2_B], 559, "rules/decree/part_3_general_business.catala_en", {
              conditions: [
                new Condition(
                  "authorization with pattern Technical_license or authorization with pattern Business_operation_certificate",
                  ["authorization"],
                  (authorization) =>
                    authorization === Authorization.TechnicalLicense ||
                    authorization === Authorization.BusinessOperationCertificate,
                  [new Value("authorization", AUTHORIZATION_TYPE, (authorization) => authorization)],
                ),
              ],
            }),
          ),
        ],
      }),
      certain: false,
    }),
    new Binding(
      "requested_from",
      "requested_from",
      administration.ACTOR_TYPE,
      (isIncluded) =>
        !isIncluded()
          ? administration.Actor.ConcernedSectors
          : silent("requested_from", "rules/decree/part_3_general_business.catala_en:484", "Article 8"),
      {
        reads: ["is_included"],
        term: new Term(
          new Rule(0, [ART8_P2_B], 565, "rules/decree/part_3_general_business.catala_en", {
            conditions: [
              new Condition(
                "not is_included",
                ["is_included"],
                (isIncluded) => !isIncluded(),
                [new Value("is_included", BOOLEAN, (isIncluded) => isIncluded())],
              ),
            ],
            uses: ["is_included"],
          }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["is_included", "requested_from"],
  type: CERTIFICATE_COVERAGE_TYPE,
  doc: "Whether the enterprise registration certificate includes an authorization, and who is to be asked for one that it does not include.",
  places: [ARTICLE_8],
});

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

const ART8_P3_A = new Place(
  "Article 8, fourth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 3. Investment in general business activities",
    "Article 8. Enterprise registration certificate",
  ],
  "art8-p3-a",
  "The industry and commerce sector shall consider issuing the enterprise registration certificate",
);

const ART8_P3_B = new Place(
  "Article 8, fourth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 3. Investment in general business activities",
    "Article 8. Enterprise registration certificate",
  ],
  "art8-p3-b",
  "and subsequently forward the copy of the certificate to the concerned sector within 10 working days from the issuance of the enterprise registration certificate for monitoring and management purposes in accordance with its role set out in relevant laws and regulations.",
);

const ART8_P4 = new Place(
  "Article 8, fifth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 3. Investment in general business activities",
    "Article 8. Enterprise registration certificate",
  ],
  "art8-p4",
  "For the enterprise registration certificate issued by provincial and capital authorities, a copy of certificate and relevant information shall be forwarded to the one-stop service of the Ministry of Industry and Commerce within 10 working days from the day the certificate is issued.",
);

const ART8_P7_A = new Place(
  "Article 8, ninth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 3. Investment in general business activities",
    "Article 8. Enterprise registration certificate",
  ],
  "art8-p7-a",
  "After issuing the enterprise registration certificate, the relevant industry and commerce sector shall issue the seal carving license",
);

/** The scope `Registration_duties` described: what it asks for, its rules and their provisions. */
export const REGISTRATION_DUTIES = new Scope("Registration_duties", {
  function: registrationDuties,
  inputs: [
    new Input("issued_at", administration.LEVEL_TYPE, "The level of the authority that issues the certificate.", {
      parameter: "issuedAt",
    }),
    new Input("applied", new OptionalOf(DATE), "The day on which the application was submitted."),
    new Input("decided", new OptionalOf(DATE), "The day on which the sector decided whether to issue the certificate."),
    new Input("issued", new OptionalOf(DATE), "The day on which the certificate was issued."),
    new Input("copied_to_sector", new OptionalOf(DATE), "The day on which the concerned sector was sent its copy.", {
      parameter: "copiedToSector",
    }),
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
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
    new Input("seven_days", SEVEN_DAYS_TYPE, "From when the seven working days for the seal run.", {
      required: false,
      parameter: "sevenDays",
      reading: new ReadingChoice("Registration_duties.seven_days", "From_seal_license", [ART8_P7_B]),
    }),
  ],
  bindings: [
    new Binding(
      "seven_days",
      "seven_days",
      SEVEN_DAYS_TYPE,
      (given) => given ?? SevenDays.FromSealLicense,
      {
        term: new Term(new Rule(0, [ART8_P7_B], 632, "rules/decree/part_3_general_business.catala_en")),
        certain: false,
        context: "sevenDays",
        reading: "Registration_duties.seven_days",
      },
    ),
    new Binding("seal_from", "seal_from", new OptionalOf(DATE), registrationDutiesSealFrom, {
      reads: ["seven_days", "seal_licensed", "issued"],
      plain: ["seven_days"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART8_P7_B], 635, "rules/decree/part_3_general_business.catala_en", {
              conditions: [
                new Condition(
                  "seven_days with pattern From_seal_license",
                  ["seven_days"],
                  (sevenDays) => sevenDays() === SevenDays.FromSealLicense,
                  [new Value("seven_days", SEVEN_DAYS_TYPE, (sevenDays) => sevenDays())],
                ),
              ],
              uses: ["seven_days"],
            }),
          ),
          new Term(
            new Rule(1, [ART8_P7_B], 640, "rules/decree/part_3_general_business.catala_en", {
              conditions: [
                new Condition(
                  "seven_days with pattern From_registration_certificate",
                  ["seven_days"],
                  (sevenDays) => sevenDays() === SevenDays.FromRegistrationCertificate,
                  [new Value("seven_days", SEVEN_DAYS_TYPE, (sevenDays) => sevenDays())],
                ),
              ],
              uses: ["seven_days"],
            }),
          ),
        ],
      }),
    }),
    new Binding("application", "application", obligations.OBLIGATION_TYPE, registrationDutiesApplication, {
      reads: ["applied", "as_of"],
      term: new Term(new Rule(0, [ART5_P1_A], 573, "rules/decree/part_3_general_business.catala_en")),
      certain: false,
    }),
    new Binding("consideration", "consideration", obligations.OBLIGATION_TYPE, registrationDutiesConsideration, {
      reads: ["applied", "decided", "as_of"],
      term: new Term(new Rule(0, [ART8_P3_A], 583, "rules/decree/part_3_general_business.catala_en")),
      certain: false,
    }),
    new Binding("copy_to_sector", "copy_to_sector", obligations.OBLIGATION_TYPE, registrationDutiesCopyToSector, {
      reads: ["issued", "copied_to_sector", "as_of"],
      term: new Term(
        new Rule(0, [ART8_P3_B], 592, "rules/decree/part_3_general_business.catala_en", {
          counting: new Counting(["issued", "copied_to_sector", "as_of"], (issued, copiedToSector, asOf) =>
            obligations.standing_(
              new obligations.Norm({
                ...obligations.norm(
                  obligations.Modality.Duty,
                  administration.Actor.IndustryAndCommerceSector,
                  administration.Actor.ConcernedSectors,
                ),
                start: obligations.since(issued),
                due:
                  issued !== null
                    ? new Present(placed(ARTICLE_8_LINE_599, () => laoPdr.LAO_PDR.add(issued.value, 10n)))
                    : null,
                done: copiedToSector,
              }),
              asOf,
            )),
        }),
      ),
      certain: false,
    }),
    new Binding("copy_to_ministry", "copy_to_ministry", obligations.OBLIGATION_TYPE, registrationDutiesCopyToMinistry, {
      reads: ["issued_at", "issued", "copied_to_ministry", "as_of"],
      term: new Term(
        new Rule(0, [ART8_P4], 606, "rules/decree/part_3_general_business.catala_en", {
          counting: new Counting(
            ["issued_at", "issued", "copied_to_ministry", "as_of"],
            (issuedAt, issued, copiedToMinistry, asOf) => obligations.standing_(
              new obligations.Norm({
                ...obligations.norm(
                  obligations.Modality.Duty,
                  administration.Actor.ProvincialOrMunicipalAuthorities,
                  administration.Actor.MinistryOfIndustryAndCommerce,
                ),
                applies: issuedAt === administration.Level.Local,
                start: obligations.since(issued),
                due:
                  issued !== null
                    ? new Present(placed(ARTICLE_8_LINE_615, () => laoPdr.LAO_PDR.add(issued.value, 10n)))
                    : null,
                done: copiedToMinistry,
              }),
              asOf,
            ),
          ),
        }),
      ),
      certain: false,
    }),
    new Binding("seal_license", "seal_license", obligations.OBLIGATION_TYPE, registrationDutiesSealLicense, {
      reads: ["issued", "seal_licensed", "as_of"],
      term: new Term(new Rule(0, [ART8_P7_A], 622, "rules/decree/part_3_general_business.catala_en")),
      certain: false,
    }),
    new Binding("seal", "seal", obligations.OBLIGATION_TYPE, registrationDutiesSeal, {
      reads: ["seal_from", "seal_carved", "as_of"],
      term: new Term(
        new Rule(0, [ART8_P7_B], 645, "rules/decree/part_3_general_business.catala_en", {
          uses: ["seal_from"],
          counting: new Counting(["seal_from", "seal_carved", "as_of"], (sealFrom, sealCarved, asOf) =>
            obligations.standing_(
              new obligations.Norm({
                ...obligations.norm(
                  obligations.Modality.Duty,
                  administration.Actor.PublicSecuritySector,
                  administration.Actor.Investor,
                ),
                start: obligations.since(sealFrom),
                due:
                  sealFrom !== null
                    ? new Present(placed(ARTICLE_8_LINE_651, () => laoPdr.LAO_PDR.add(sealFrom.value, 7n)))
                    : null,
                done: sealCarved,
              }),
              asOf,
            )),
        }),
      ),
      certain: false,
    }),
  ],
  outputs: ["application", "consideration", "copy_to_sector", "copy_to_ministry", "seal_license", "seal"],
  type: REGISTRATION_DUTIES_TYPE,
  doc: "What is to be done around the enterprise registration certificate, from the application to the seal, by whom and by when.",
  places: [ARTICLE_8],
  calendars: [laoPdr.LAO_PDR],
});

const ART8_P1_B = new Place(
  "Article 8, first sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 3. Investment in general business activities",
    "Article 8. Enterprise registration certificate",
  ],
  "art8-p1-b",
  "and can carry out activities during the business term.",
);

/** The scope `Operation_duties` described: what it asks for, its rules and their provisions. */
export const OPERATION_DUTIES = new Scope("Operation_duties", {
  function: operationDuties,
  inputs: [
    new Input(
      "needs_technical_license",
      BOOLEAN,
      "A technical license or a business operation certificate is relevant to the business.",
      { parameter: "needsTechnicalLicense" },
    ),
    new Input("issued", new OptionalOf(DATE), "The day on which the enterprise registration certificate was issued."),
    new Input("term_ends", new OptionalOf(DATE), "The last day of the business term; absent where it has no end.", {
      parameter: "termEnds",
    }),
    new Input(
      "requested",
      new OptionalOf(DATE),
      "The day on which the technical license or business operation certificate was requested.",
    ),
    new Input("begins", new OptionalOf(DATE), "The day on which the business begins to operate."),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
  ],
  bindings: [
    new Binding("operation", "operation", obligations.OBLIGATION_TYPE, operationDutiesOperation, {
      reads: ["issued", "term_ends", "as_of"],
      term: new Term(new Rule(0, [ART8_P1_B], 659, "rules/decree/part_3_general_business.catala_en")),
      certain: false,
    }),
    new Binding("request", "request", obligations.OBLIGATION_TYPE, operationDutiesRequest, {
      reads: ["needs_technical_license", "begins", "requested", "as_of"],
      term: new Term(new Rule(0, [ART8_P2_B], 668, "rules/decree/part_3_general_business.catala_en")),
      certain: false,
    }),
  ],
  outputs: ["operation", "request"],
  type: OPERATION_DUTIES_TYPE,
  doc: "What an enterprise may do with its registration certificate, and what it must ask for before it begins.",
  places: [ARTICLE_8],
});

const ART9_P1_B = new Place(
  "Article 9, first sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 3. Investment in general business activities",
    "Article 9. Issuance of taxpayer identification number",
  ],
  "art9-p1-b",
  "until the end of the concession term or the enterprise registration certificates in order to manage and periodically follow up on information for tax payments.",
);

const ARTICLE_9 = new Place(
  "Article 9",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 3. Investment in general business activities",
    "Article 9. Issuance of taxpayer identification number",
  ],
  "",
  "",
);

/** The scope `Taxpayer_number_term` described: what it asks for, its rules and their provisions. */
export const TAXPAYER_NUMBER_TERM = new Scope("Taxpayer_number_term", {
  function: taxpayerNumberTerm,
  inputs: [
    new Input("registered", REGISTERED_UNTIL_TYPE, "Under what the taxpayer is registered, and until when."),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
  ],
  bindings: [
    new Binding("last_day", "last_day", new OptionalOf(DATE), taxpayerNumberTermLastDay, {
      reads: ["registered"],
      term: new Term(new Rule(0, [ART9_P1_B], 847, "rules/decree/part_3_general_business.catala_en")),
    }),
    new Binding(
      "is_in_use",
      "is_in_use",
      BOOLEAN,
      (lastDay, asOf) => !obligations.hadPassed(lastDay, asOf),
      {
        reads: ["last_day", "as_of"],
        term: new Term(
          new Rule(0, [ART9_P1_B], 853, "rules/decree/part_3_general_business.catala_en", { uses: ["last_day"] }),
        ),
      },
    ),
  ],
  outputs: ["last_day", "is_in_use"],
  type: TAXPAYER_NUMBER_TERM_TYPE,
  doc: "Until when a taxpayer identification number is used.",
  places: [ARTICLE_9],
});

const ART9_P2 = new Place(
  "Article 9, third sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 3. Investment in general business activities",
    "Article 9. Issuance of taxpayer identification number",
  ],
  "art9-p2",
  "The taxpayer identification number is also used in tax declaration, invoice, tax clearance, customs clearance, accounting documents, goods or product transportation documents and other official documents.",
);

/** The scope `Taxpayer_number_use` described: what it asks for, its rules and their provisions. */
export const TAXPAYER_NUMBER_USE = new Scope("Taxpayer_number_use", {
  function: taxpayerNumberUse,
  inputs: [new Input("paper", PAPER_TYPE, "The paper.")],
  bindings: [
    new Binding(
      "is_used",
      "is_used",
      BOOLEAN,
      (paper) =>
        paper !== Paper.NotOfficial
          ? true
          : silent("is_used", "rules/decree/part_3_general_business.catala_en:817", "Article 9"),
      {
        reads: ["paper"],
        term: new Term(
          new Rule(0, [ART9_P2], 857, "rules/decree/part_3_general_business.catala_en", {
            conditions: [
              new Condition(
                "not (paper with pattern Not_official)",
                ["paper"],
                (paper) => paper !== Paper.NotOfficial,
                [new Value("paper", PAPER_TYPE, (paper) => paper)],
              ),
            ],
          }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["is_used"],
  type: TAXPAYER_NUMBER_USE_TYPE,
  doc: "Whether the taxpayer identification number is used in a paper.",
  places: [ARTICLE_9],
});

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

const ART9_P1_C = new Place(
  "Article 9, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 3. Investment in general business activities",
    "Article 9. Issuance of taxpayer identification number",
  ],
  "art9-p1-c",
  "The Tax Department defines this number for the planning and investment or industry and commerce sector to record in the concession registration certificate or the enterprise registration certificate.",
);

const ART8_P6_A = new Place(
  "Article 8, seventh sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 3. Investment in general business activities",
    "Article 8. Enterprise registration certificate",
  ],
  "art8-p6-a",
  "The financial sector shall issue a taxpayer identification number to record in the enterprise license.",
);

const ART8_P6_B = new Place(
  "Article 8, eighth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 3. Investment in general business activities",
    "Article 8. Enterprise registration certificate",
  ],
  "art8-p6-b",
  "The investor shall use this identification number for the purpose of annual tax declaration to the financial sector.",
);

/** The scope `Taxpayer_number_duties` described: what it asks for, its rules and their provisions. */
export const TAXPAYER_NUMBER_DUTIES = new Scope("Taxpayer_number_duties", {
  function: taxpayerNumberDuties,
  inputs: [
    new Input("recorded_in", RECORDED_IN_TYPE, "The certificate in which the number is recorded.", {
      parameter: "recordedIn",
    }),
    new Input("number_issued", new OptionalOf(DATE), "The day on which the number was issued.", {
      parameter: "numberIssued",
    }),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
    new Input("coordination_by", COORDINATION_BY_TYPE, "Who coordinates to obtain the number for a concession.", {
      required: false,
      parameter: "coordinationBy",
      reading: new ReadingChoice("Taxpayer_number_duties.coordination_by", "Issuing_sector", [ART9_P3]),
    }),
  ],
  bindings: [
    new Binding(
      "coordination_by",
      "coordination_by",
      COORDINATION_BY_TYPE,
      (given) => given ?? CoordinationBy.IssuingSector,
      {
        term: new Term(new Rule(0, [ART9_P3], 863, "rules/decree/part_3_general_business.catala_en")),
        certain: false,
        context: "coordinationBy",
        reading: "Taxpayer_number_duties.coordination_by",
      },
    ),
    new Binding(
      "recorder",
      "recorder",
      administration.ACTOR_TYPE,
      (recordedIn) =>
        recordedIn === RecordedIn.EnterpriseRegistrationCertificate
          ? administration.Actor.IndustryAndCommerceSector
          : administration.Actor.PlanningAndInvestmentSector,
      {
        reads: ["recorded_in"],
        term: new Term(new Rule(0, [ART9_P1_C], 866, "rules/decree/part_3_general_business.catala_en")),
      },
    ),
    new Binding("issue", "issue", obligations.OBLIGATION_TYPE, taxpayerNumberDutiesIssue, {
      reads: ["recorder", "recorded_in", "number_issued", "as_of"],
      term: new Term(
        new Rule(0, [ART8_P6_A], 872, "rules/decree/part_3_general_business.catala_en", { uses: ["recorder"] }),
      ),
      certain: false,
    }),
    new Binding(
      "definition_of_number",
      "definition_of_number",
      obligations.OBLIGATION_TYPE,
      taxpayerNumberDutiesDefinitionOfNumber,
      {
        reads: ["recorder", "number_issued", "as_of"],
        term: new Term(
          new Rule(0, [ART9_P1_C], 881, "rules/decree/part_3_general_business.catala_en", { uses: ["recorder"] }),
        ),
        certain: false,
      },
    ),
    new Binding("coordination", "coordination", obligations.OBLIGATION_TYPE, taxpayerNumberDutiesCoordination, {
      reads: ["recorded_in", "coordination_by", "number_issued", "as_of"],
      term: new Term(
        new Rule(0, [ART9_P3], 889, "rules/decree/part_3_general_business.catala_en", { uses: ["coordination_by"] }),
      ),
      certain: false,
    }),
    new Binding(
      "annual_declaration",
      "annual_declaration",
      obligations.OBLIGATION_TYPE,
      taxpayerNumberDutiesAnnualDeclaration,
      {
        reads: ["recorded_in", "number_issued", "as_of"],
        term: new Term(new Rule(0, [ART8_P6_B], 901, "rules/decree/part_3_general_business.catala_en")),
        certain: false,
      },
    ),
  ],
  outputs: ["recorder", "issue", "definition_of_number", "coordination", "annual_declaration"],
  type: TAXPAYER_NUMBER_DUTIES_TYPE,
  doc: "Who sees to it that a taxpayer has its identification number, and what it is for.",
  places: [ARTICLE_9],
});
