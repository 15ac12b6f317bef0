/**
 * Compiled from rules/decree/part_9_land_use_right.catala_en: change the rules there, and compile again.
 *
 * @example
 * import { LAND_PROPOSAL_DUTIES, landProposalDuties } from "./part_9_land_use_right.js";
 * import { Day } from "../runtime/dates.js";
 * import { decide } from "../runtime/reasons.js";
 * const facts = { documentsSufficient: true, asOf: new Day(2012, 1, 31) };
 * const { review } = landProposalDuties(facts);
 * // the same with its reasons; without a value it says why, where the function throws
 * const answer = JSON.stringify(decide(LAND_PROPOSAL_DUTIES, facts).asJson());
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
import { Applied, conflict, known, only, placed, require, silent, spot } from "../runtime/evaluation.js";
import { Refused, Silent } from "../runtime/failures.js";
import { checkFacts } from "../runtime/given.js";
import { asChosen, handedOn, notice } from "../runtime/readings.js";
import {
  BOOLEAN,
  Case,
  DATE,
  DecimalIn,
  Enumeration,
  Field,
  INTEGER,
  ListOf,
  MoneyIn,
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
/** @typedef {import("../runtime/fractions.js").Fraction} Fraction */

const ARTICLE_48_LINE_181 = spot("rules/decree/part_9_land_use_right.catala_en:181", "Article 48");
const ARTICLE_50_LINE_539 = spot("rules/decree/part_9_land_use_right.catala_en:539", "Article 50");
const ARTICLE_50_LINE_542 = spot("rules/decree/part_9_land_use_right.catala_en:542", "Article 50");
const ARTICLE_50_LINE_545 = spot("rules/decree/part_9_land_use_right.catala_en:545", "Article 50");
const ARTICLE_50_LINE_548 = spot("rules/decree/part_9_land_use_right.catala_en:548", "Article 50");
const ARTICLE_53_LINE_1513 = spot("rules/decree/part_9_land_use_right.catala_en:1513", "Article 53");

/**
 * Who asks for information.
 *
 * @enum {Named}
 */
export const InformationSeeker = Object.freeze({
  /** A domestic investor. */
  DomesticInvestor: new Named("Domestic_investor"),
  /** A foreign investor. */
  ForeignInvestor: new Named("Foreign_investor"),
  /** An enterprise. */
  Enterprise: new Named("Enterprise"),
  /** Anyone else. */
  OtherPerson: new Named("Other_person"),
});

/**
 * Where investment related information is to be had.
 *
 * @enum {Named}
 */
export const InformationSource = Object.freeze({
  /** Websites. */
  Websites: new Named("Websites"),
  /** The one-stop service offices of the planning and investment sector, at the central or local level. */
  OneStopServiceOfPlanning: new Named("One_stop_service_of_planning"),
  /** The one-stop service offices of the industry and commerce sector, at the central or local level. */
  OneStopServiceOfCommerce: new Named("One_stop_service_of_commerce"),
  /** The Special Economic Zones. */
  SpecialEconomicZones: new Named("Special_economic_zones"),
  /** The Specific Economic Zones. */
  SpecificEconomicZones: new Named("Specific_economic_zones"),
  /** The Lao Embassies. */
  Embassies: new Named("Embassies"),
  /** The Lao Consulates. */
  Consulates: new Named("Consulates"),
  /** The Representative Offices of Lao commerce abroad. */
  CommerceOfficesAbroad: new Named("Commerce_offices_abroad"),
});

/** The investor neither rents it nor has it as a concession. */
export const NotHeld = Object.freeze(new Named("Not_held"));

/** It is rented, or held as a concession, from the government; whether to conduct business activities. */
export class RentedOrConcededByGovernment {
  /** @param {boolean} content */
  constructor(content) {
    this.content = content;
  }
}

/** It is rented from Lao citizens; whether to conduct business activities. */
export class RentedFromLaoCitizens {
  /** @param {boolean} content */
  constructor(content) {
    this.content = content;
  }
}

/**
 * How the investor holds the land already.
 *
 * @typedef {typeof NotHeld | RentedOrConcededByGovernment | RentedFromLaoCitizens} LandTenure
 */

/**
 * Of which land "to conduct business activities" is said.
 *
 * @enum {Named}
 */
export const ForBusinessOf = Object.freeze({
  /** Of all land that the Article excepts, from the government or from Lao citizens. */
  AllExceptedLand: new Named("All_excepted_land"),
  /** Of land rented from Lao citizens only: land from the government is excepted whatever it is for. */
  LandOfCitizensOnly: new Named("Land_of_citizens_only"),
});

/**
 * What a purchase of land use right has to fulfil, in the order of Articles 48 to 50.
 *
 * @enum {Named}
 */
export const LandCondition = Object.freeze({
  /** The purchaser is a foreign investor (Article 48). */
  ForeignInvestorPurchases: new Named("Foreign_investor_purchases"),
  /** The land use right is purchased from the state (Articles 48 and 49). */
  FromTheState: new Named("From_the_state"),
  /** The area does not exceed 800 square meters (Articles 48 and 50, item 2). */
  AreaNotExceeding800M2: new Named("Area_not_exceeding_800_m2"),
  /** The land is for habitation or offices (Articles 48 and 50, item 3). */
  HabitationOrOffices: new Named("Habitation_or_offices"),
  /** The land is not rented or held as a concession to conduct business (Article 48). */
  NotRentedOrConceded: new Named("Not_rented_or_conceded"),
  /** The application is complete (Article 49). */
  CompleteApplication: new Named("Complete_application"),
  /** The registered capital and its certification (Article 50, item 1). */
  RegisteredCapitalCertified: new Named("Registered_capital_certified"),
  /** The land is allocated by the government (Articles 49 and 50, item 2). */
  AllocatedByGovernment: new Named("Allocated_by_government"),
  /** It is the only purchase of the enterprise (Article 50, item 4). */
  OnlyPurchase: new Named("Only_purchase"),
});

/**
 * The sector that issues a registration certificate.
 *
 * @enum {Named}
 */
export const CertificateSector = Object.freeze({
  /** The planning and investment sector. */
  PlanningAndInvestment: new Named("Planning_and_investment"),
  /** The industry and commerce sector. */
  IndustryAndCommerce: new Named("Industry_and_commerce"),
});

/**
 * What the application for land use right consists of.
 *
 * @enum {Named}
 */
export const LandDocument = Object.freeze({
  /** The enterprise registration certificate or concession registration certificate. */
  RegistrationCertificate: new Named("Registration_certificate"),
  /** The other documents required by the land management authority. */
  DocumentsRequiredByAuthority: new Named("Documents_required_by_authority"),
  /** Their certification by the sector that issued the registration certificate. */
  CertificationOfDocuments: new Named("Certification_of_documents"),
});

/**
 * From whom land use right is acquired.
 *
 * @enum {Named}
 */
export const LandSeller = Object.freeze({
  /** The state. */
  State: new Named("State"),
  /** An individual who is no investor with land use right. */
  Individual: new Named("Individual"),
  /** A Lao legal entity that is no investor with land use right. */
  LaoLegalEntity: new Named("Lao_legal_entity"),
  /** A foreign investor who has acquired land use right: an individual, or an enterprise registered in Lao PDR. */
  InvestorWithLandUseRight: new Named("Investor_with_land_use_right"),
});

/**
 * Whether an investor may take over the land use right of another one.
 *
 * @enum {Named}
 */
export const TransferBetweenInvestors = Object.freeze({
  /** Yes: Article 52, item 2, lets the right be transferred to other investors, and is an exception to Article 49. */
  TransferAllowed: new Named("Transfer_allowed"),
  /** No: Article 49 forbids it "in any case", and the investor who transfers is an individual or a Lao legal entity. */
  ForbiddenInAnyCase: new Named("Forbidden_in_any_case"),
});

/**
 * What the land is to be used for.
 *
 * @enum {Named}
 */
export const Purpose = Object.freeze({
  /** Habitation. */
  Habitation: new Named("Habitation"),
  /** Offices for business operations. */
  BusinessOffices: new Named("Business_offices"),
  /** Anything else. */
  OtherPurpose: new Named("Other_purpose"),
});

/**
 * For whom the criteria of Article 50 are.
 *
 * @enum {Named}
 */
export const WhoMayAcquire = Object.freeze({
  /** For foreign investors in infrastructure projects: Articles 49 and 50 name no others. */
  InfrastructureInvestors: new Named("Infrastructure_investors"),
  /** For all foreign investors: Article 48 grants the right to them, and Article 52 names those in general business. */
  AllForeignInvestors: new Named("All_foreign_investors"),
});

/**
 * The steps from the proposal to the land title.
 *
 * @enum {Named}
 */
export const LandStep = Object.freeze({
  /** The investor submits the proposal. */
  Proposal: new Named("Proposal"),
  /** The documents and conditions are reviewed. */
  Review: new Named("Review"),
  /** The actual location is inspected. */
  Inspection: new Named("Inspection"),
  /** It is reported back to the leading committee. */
  Report: new Named("Report"),
  /** The leading committee considers the approval. */
  Approval: new Named("Approval"),
  /** The land title is issued. */
  Title: new Named("Title"),
  /** The land title has been issued. */
  TitleIssued: new Named("Title_issued"),
});

/**
 * What a land title must specify.
 *
 * @enum {Named}
 */
export const TitleItem = Object.freeze({
  /** The name of the individual or company. */
  NameOfHolder: new Named("Name_of_holder"),
  /** The duration of the land use right. */
  Duration: new Named("Duration"),
});

/**
 * From when to when the proposal is to be made.
 *
 * @enum {Named}
 */
export const FortyFiveDays = Object.freeze({
  /**
   * When at least 45 working days of the right remain: the days are the time that the authority has before the
   * expiration.
   */
  BeforeTheLast45Days: new Named("Before_the_last_45_days"),
  /** Within the last 45 working days of the right: "prior to the expiration … within 45 working days". */
  InTheLast45Days: new Named("In_the_last_45_days"),
});

/** Where can investment related information be had? */
export class InvestmentInformation {
  /** @param {{ sources: Array<InformationSource> }} fields */
  constructor({ sources }) {
    /** Where the information may be obtained; nowhere, by this Article, for anyone else. */
    this.sources = sources;
  }
}

/** Does the land use right incentive cover this purchase? */
export class LandIncentive {
  /** @param {{ isExcepted: boolean, unmet: Array<LandCondition>, isCovered: boolean }} fields */
  constructor({ isExcepted, unmet, isCovered }) {
    /** The land is rented or held as a concession to conduct business: the incentive does not concern it. */
    this.isExcepted = isExcepted;
    /** What of Article 48 is not fulfilled. */
    this.unmet = unmet;
    /** The incentive covers the purchase. */
    this.isCovered = isCovered;
  }
}

/** Is my application for land use right complete, who must certify it, and who receives it? */
export class LandApplication {
  /**
   * @param {{ certifier: administration.Actor, missing: Array<LandDocument>, isComplete: boolean, submittedTo:
   *   administration.Actor }} fields
   */
  constructor({ certifier, missing, isComplete, submittedTo }) {
    /** Who must certify the other documents. */
    this.certifier = certifier;
    /** What is missing. */
    this.missing = missing;
    /** Nothing is missing. */
    this.isComplete = isComplete;
    /** Who receives the application. */
    this.submittedTo = submittedTo;
  }
}

/** From whom may a foreign investor acquire land use right? */
export class LandSellerCheck {
  /** @param {{ mayAcquireFrom: boolean }} fields */
  constructor({ mayAcquireFrom }) {
    /** The right may be acquired from there. */
    this.mayAcquireFrom = mayAcquireFrom;
  }
}

/** What is forbidden to a foreign investor who acquires land use right. */
export class LandProhibitions {
  /** @param {{ unallocatedLand: obligations.Obligation, directAcquisition: obligations.Obligation }} fields */
  constructor({ unallocatedLand, directAcquisition }) {
    /** To acquire land use right that is not allocated by the government. */
    this.unallocatedLand = unallocatedLand;
    /** To acquire land use right directly from individuals or Lao legal entities. */
    this.directAcquisition = directAcquisition;
  }
}

/** Do I, as a foreign investor, fulfil the four conditions for acquiring land use right? */
export class LandUseRight {
  /**
   * @param {{ capitalCondition: boolean, landCondition: boolean, purposeCondition: boolean, onceCondition: boolean,
   *   mayAcquire: boolean, oneLegalEntityOnly: boolean }} fields
   */
  constructor({ capitalCondition, landCondition, purposeCondition, onceCondition, mayAcquire, oneLegalEntityOnly }) {
    /** The condition of item 1, on capital, is fulfilled. */
    this.capitalCondition = capitalCondition;
    /** The condition of item 2, on the land, is fulfilled. */
    this.landCondition = landCondition;
    /** The condition of item 3, on the use, is fulfilled. */
    this.purposeCondition = purposeCondition;
    /** The condition of item 4, one purchase only, is fulfilled. */
    this.onceCondition = onceCondition;
    /** All four conditions of Article 50 are fulfilled. The approval itself is for the authorities (Article 51). */
    this.mayAcquire = mayAcquire;
    /** Land use right may be purchased under the name of one legal entity only. */
    this.oneLegalEntityOnly = oneLegalEntityOnly;
  }
}

/** May I purchase land use right from the state: which conditions are unmet? */
export class LandPurchase {
  /**
   * @param {{ unmetInAnyCase: Array<LandCondition>, unmet: Array<LandCondition>, missing: Array<LandDocument>,
   *   mayPurchase: boolean, oneLegalEntityOnly: boolean }} fields
   */
  constructor({ unmetInAnyCase, unmet, missing, mayPurchase, oneLegalEntityOnly }) {
    /**
     * The conditions of Article 48 and of the second sentence of Article 49 that are unmet: they hold for every foreign
     * investor.
     */
    this.unmetInAnyCase = unmetInAnyCase;
    /**
     * The conditions that are unmet, in the order of the Articles. There is no answer where Article 50 is not for the
     * purchaser: the text then gives no criteria.
     */
    this.unmet = unmet;
    /** What the application lacks. */
    this.missing = missing;
    /** The land use right may be purchased. */
    this.mayPurchase = mayPurchase;
    /** It may be purchased under the name of one legal entity only. */
    this.oneLegalEntityOnly = oneLegalEntityOnly;
  }
}

/** What is owed from the proposal to the land title, whatever the next step is. */
export class LandProposalDuties {
  /**
   * @param {{ review: obligations.Obligation, inspection: obligations.Obligation, report: obligations.Obligation,
   *   title: obligations.Obligation }} fields
   */
  constructor({ review, inspection, report, title }) {
    /** To review all documents and conditions proposed by the investor. */
    this.review = review;
    /** To inspect the actual location together with the concerned agencies. */
    this.inspection = inspection;
    /** To report back to the leading committee. */
    this.report = report;
    /** To issue the land title. */
    this.title = title;
  }
}

/** How far is the consideration of a proposal, who acts next, and what is owed? */
export class LandConsideration {
  /**
   * @param {{ nextStep: LandStep, actsNext: administration.Actor, review: obligations.Obligation, inspection:
   *   obligations.Obligation, report: obligations.Obligation, title: obligations.Obligation }} fields
   */
  constructor({ nextStep, actsNext, review, inspection, report, title }) {
    /** The next step. */
    this.nextStep = nextStep;
    /** Who acts next. */
    this.actsNext = actsNext;
    /** To review all documents and conditions proposed by the investor. */
    this.review = review;
    /** To inspect the actual location together with the concerned agencies. */
    this.inspection = inspection;
    /** To report back to the leading committee. */
    this.report = report;
    /** To issue the land title. */
    this.title = title;
  }
}

/** Does a land title specify what it must? */
export class LandTitle {
  /** @param {{ missing: Array<TitleItem>, isComplete: boolean }} fields */
  constructor({ missing, isComplete }) {
    /** What is missing. */
    this.missing = missing;
    /** Nothing is missing. */
    this.isComplete = isComplete;
  }
}

/** What may be done with the land by a foreign investor who has acquired land use right? */
export class LandRights {
  /**
   * @param {{ use: obligations.Obligation, collateral: obligations.Obligation, saleOfPremises: obligations.Obligation
   *   }} fields
   */
  constructor({ use, collateral, saleOfPremises }) {
    /** To use the land based on the approved purpose. */
    this.use = use;
    /** To use the land use right as a collateral to secure repayment of a loan. */
    this.collateral = collateral;
    /** To transfer or sell the premises to other individuals or legal entities. */
    this.saleOfPremises = saleOfPremises;
  }
}

/** May I transfer my land use right to another investor, and until when may the new owner have it? */
export class LandTransfer {
  /**
   * @param {{ mayTransfer: boolean, certifier: administration.Actor, latestEnd: Day, isWithinTerm: boolean }} fields
   */
  constructor({ mayTransfer, certifier, latestEnd, isWithinTerm }) {
    /** The land use right may be transferred. */
    this.mayTransfer = mayTransfer;
    /** Who certifies the transfer. */
    this.certifier = certifier;
    /** The last day until which the new owner may have the right. */
    this.latestEnd = latestEnd;
    /** The term of the new owner does not exceed the remaining term. */
    this.isWithinTerm = isWithinTerm;
  }
}

/** What does a foreign investor who has acquired land use right owe? */
export class LandDuties {
  /**
   * @param {{ acquisitionFee: obligations.Obligation, marketPriceOf: Present<Day> | null, approvedUse:
   *   obligations.Obligation, isUsedAsApproved: boolean, transferFee: obligations.Obligation, annualFee:
   *   obligations.Obligation, degradation: obligations.Obligation, violation: obligations.Obligation }} fields
   */
  constructor({
    acquisitionFee,
    marketPriceOf,
    approvedUse,
    isUsedAsApproved,
    transferFee,
    annualFee,
    degradation,
    violation,
  }) {
    /** To pay the fee for the acquisition, only one time. */
    this.acquisitionFee = acquisitionFee;
    /** The day whose market price counts for that fee; absent as long as nothing is acquired. */
    this.marketPriceOf = marketPriceOf;
    /** To use the land in accordance with the approved purpose. */
    this.approvedUse = approvedUse;
    /** The land is used in accordance with the approved purpose. */
    this.isUsedAsApproved = isUsedAsApproved;
    /** To pay the fee for transferring the land use right. */
    this.transferFee = transferFee;
    /** To pay the annual land use fee. */
    this.annualFee = annualFee;
    /** To degrade the quality of the land, or negatively affect the natural or social environment. */
    this.degradation = degradation;
    /** To violate the rights and interests of others. */
    this.violation = violation;
  }
}

/** What must I do before my land use right ends, and by which day? */
export class LandRightEnd {
  /** @param {{ lastDay: Day, proposal: obligations.Obligation }} fields */
  constructor({ lastDay, proposal }) {
    /** The last day for the proposal. */
    this.lastDay = lastDay;
    /** To propose to the land management authority what the premises are to be used for. */
    this.proposal = proposal;
  }
}

export const INFORMATION_SEEKER_TYPE = new Enumeration(
  "Information_seeker",
  [
    new Case("Domestic_investor", null, "A domestic investor."),
    new Case("Foreign_investor", null, "A foreign investor."),
    new Case("Enterprise", null, "An enterprise."),
    new Case("Other_person", null, "Anyone else."),
  ],
  { build: naming(InformationSeeker), read: named, doc: "Who asks for information." },
);

export const INFORMATION_SOURCE_TYPE = new Enumeration(
  "Information_source",
  [
    new Case("Websites", null, "Websites."),
    new Case(
      "One_stop_service_of_planning",
      null,
      "The one-stop service offices of the planning and investment sector, at the central or local level.",
    ),
    new Case(
      "One_stop_service_of_commerce",
      null,
      "The one-stop service offices of the industry and commerce sector, at the central or local level.",
    ),
    new Case("Special_economic_zones", null, "The Special Economic Zones."),
    new Case("Specific_economic_zones", null, "The Specific Economic Zones."),
    new Case("Embassies", null, "The Lao Embassies."),
    new Case("Consulates", null, "The Lao Consulates."),
    new Case("Commerce_offices_abroad", null, "The Representative Offices of Lao commerce abroad."),
  ],
  { build: naming(InformationSource), read: named, doc: "Where investment related information is to be had." },
);

export const LAND_TENURE_TYPE = new Enumeration(
  "Land_tenure",
  [
    new Case("Not_held", null, "The investor neither rents it nor has it as a concession."),
    new Case(
      "Rented_or_conceded_by_government",
      BOOLEAN,
      "It is rented, or held as a concession, from the government; whether to conduct business activities.",
    ),
    new Case(
      "Rented_from_lao_citizens",
      BOOLEAN,
      "It is rented from Lao citizens; whether to conduct business activities.",
    ),
  ],
  {
    build: building(
      ["Not_held", NotHeld],
      ["Rented_or_conceded_by_government", RentedOrConcededByGovernment],
      ["Rented_from_lao_citizens", RentedFromLaoCitizens],
    ),
    read: reading(
      ["Not_held", NotHeld],
      ["Rented_or_conceded_by_government", RentedOrConcededByGovernment],
      ["Rented_from_lao_citizens", RentedFromLaoCitizens],
    ),
    doc: "How the investor holds the land already.",
  },
);

export const FOR_BUSINESS_OF_TYPE = new Enumeration(
  "For_business_of",
  [
    new Case(
      "All_excepted_land",
      null,
      "Of all land that the Article excepts, from the government or from Lao citizens.",
    ),
    new Case(
      "Land_of_citizens_only",
      null,
      "Of land rented from Lao citizens only: land from the government is excepted whatever it is for.",
    ),
  ],
  { build: naming(ForBusinessOf), read: named, doc: "Of which land \"to conduct business activities\" is said." },
);

export const LAND_CONDITION_TYPE = new Enumeration(
  "Land_condition",
  [
    new Case("Foreign_investor_purchases", null, "The purchaser is a foreign investor (Article 48)."),
    new Case("From_the_state", null, "The land use right is purchased from the state (Articles 48 and 49)."),
    new Case(
      "Area_not_exceeding_800_m2",
      null,
      "The area does not exceed 800 square meters (Articles 48 and 50, item 2).",
    ),
    new Case("Habitation_or_offices", null, "The land is for habitation or offices (Articles 48 and 50, item 3)."),
    new Case(
      "Not_rented_or_conceded",
      null,
      "The land is not rented or held as a concession to conduct business (Article 48).",
    ),
    new Case("Complete_application", null, "The application is complete (Article 49)."),
    new Case(
      "Registered_capital_certified",
      null,
      "The registered capital and its certification (Article 50, item 1).",
    ),
    new Case("Allocated_by_government", null, "The land is allocated by the government (Articles 49 and 50, item 2)."),
    new Case("Only_purchase", null, "It is the only purchase of the enterprise (Article 50, item 4)."),
  ],
  {
    build: naming(LandCondition),
    read: named,
    doc: "What a purchase of land use right has to fulfil, in the order of Articles 48 to 50.",
  },
);

export const CERTIFICATE_SECTOR_TYPE = new Enumeration(
  "Certificate_sector",
  [
    new Case("Planning_and_investment", null, "The planning and investment sector."),
    new Case("Industry_and_commerce", null, "The industry and commerce sector."),
  ],
  { build: naming(CertificateSector), read: named, doc: "The sector that issues a registration certificate." },
);

export const LAND_DOCUMENT_TYPE = new Enumeration(
  "Land_document",
  [
    new Case(
      "Registration_certificate",
      null,
      "The enterprise registration certificate or concession registration certificate.",
    ),
    new Case("Documents_required_by_authority", null, "The other documents required by the land management authority."),
    new Case(
      "Certification_of_documents",
      null,
      "Their certification by the sector that issued the registration certificate.",
    ),
  ],
  { build: naming(LandDocument), read: named, doc: "What the application for land use right consists of." },
);

export const LAND_SELLER_TYPE = new Enumeration(
  "Land_seller",
  [
    new Case("State", null, "The state."),
    new Case("Individual", null, "An individual who is no investor with land use right."),
    new Case("Lao_legal_entity", null, "A Lao legal entity that is no investor with land use right."),
    new Case(
      "Investor_with_land_use_right",
      null,
      "A foreign investor who has acquired land use right: an individual, or an enterprise registered in Lao PDR.",
    ),
  ],
  { build: naming(LandSeller), read: named, doc: "From whom land use right is acquired." },
);

export const TRANSFER_BETWEEN_INVESTORS_TYPE = new Enumeration(
  "Transfer_between_investors",
  [
    new Case(
      "Transfer_allowed",
      null,
      "Yes: Article 52, item 2, lets the right be transferred to other investors, and is an exception to Article 49.",
    ),
    new Case(
      "Forbidden_in_any_case",
      null,
      "No: Article 49 forbids it \"in any case\", and the investor who transfers is an individual or a Lao legal entity.",
    ),
  ],
  {
    build: naming(TransferBetweenInvestors),
    read: named,
    doc: "Whether an investor may take over the land use right of another one.",
  },
);

export const PURPOSE_TYPE = new Enumeration(
  "Purpose",
  [
    new Case("Habitation", null, "Habitation."),
    new Case("Business_offices", null, "Offices for business operations."),
    new Case("Other_purpose", null, "Anything else."),
  ],
  { build: naming(Purpose), read: named, doc: "What the land is to be used for." },
);

export const WHO_MAY_ACQUIRE_TYPE = new Enumeration(
  "Who_may_acquire",
  [
    new Case(
      "Infrastructure_investors",
      null,
      "For foreign investors in infrastructure projects: Articles 49 and 50 name no others.",
    ),
    new Case(
      "All_foreign_investors",
      null,
      "For all foreign investors: Article 48 grants the right to them, and Article 52 names those in general business.",
    ),
  ],
  { build: naming(WhoMayAcquire), read: named, doc: "For whom the criteria of Article 50 are." },
);

export const LAND_STEP_TYPE = new Enumeration(
  "Land_step",
  [
    new Case("Proposal", null, "The investor submits the proposal."),
    new Case("Review", null, "The documents and conditions are reviewed."),
    new Case("Inspection", null, "The actual location is inspected."),
    new Case("Report", null, "It is reported back to the leading committee."),
    new Case("Approval", null, "The leading committee considers the approval."),
    new Case("Title", null, "The land title is issued."),
    new Case("Title_issued", null, "The land title has been issued."),
  ],
  { build: naming(LandStep), read: named, doc: "The steps from the proposal to the land title." },
);

export const TITLE_ITEM_TYPE = new Enumeration(
  "Title_item",
  [
    new Case("Name_of_holder", null, "The name of the individual or company."),
    new Case("Duration", null, "The duration of the land use right."),
  ],
  { build: naming(TitleItem), read: named, doc: "What a land title must specify." },
);

export const FORTY_FIVE_DAYS_TYPE = new Enumeration(
  "Forty_five_days",
  [
    new Case(
      "Before_the_last_45_days",
      null,
      "When at least 45 working days of the right remain: the days are the time that the authority has before the expiration.",
    ),
    new Case(
      "In_the_last_45_days",
      null,
      "Within the last 45 working days of the right: \"prior to the expiration … within 45 working days\".",
    ),
  ],
  { build: naming(FortyFiveDays), read: named, doc: "From when to when the proposal is to be made." },
);

export const INVESTMENT_INFORMATION_TYPE = new Structure(
  "Investment_information",
  [
    new Field(
      "sources",
      new ListOf(INFORMATION_SOURCE_TYPE),
      "Where the information may be obtained; nowhere, by this Article, for anyone else.",
    ),
  ],
  {
    build: (sources) => new InvestmentInformation({ sources }),
    read: (value) => [value.sources],
    doc: "Where can investment related information be had?",
    module: "Part_9_land_use_right",
  },
);

export const LAND_INCENTIVE_TYPE = new Structure(
  "Land_incentive",
  [
    new Field(
      "is_excepted",
      BOOLEAN,
      "The land is rented or held as a concession to conduct business: the incentive does not concern it.",
    ),
    new Field("unmet", new ListOf(LAND_CONDITION_TYPE), "What of Article 48 is not fulfilled."),
    new Field("is_covered", BOOLEAN, "The incentive covers the purchase."),
  ],
  {
    build: (isExcepted, unmet, isCovered) => new LandIncentive({ isExcepted, unmet, isCovered }),
    read: (value) => [value.isExcepted, value.unmet, value.isCovered],
    doc: "Does the land use right incentive cover this purchase?",
    module: "Part_9_land_use_right",
  },
);

export const LAND_APPLICATION_TYPE = new Structure(
  "Land_application",
  [
    new Field("certifier", administration.ACTOR_TYPE, "Who must certify the other documents."),
    new Field("missing", new ListOf(LAND_DOCUMENT_TYPE), "What is missing."),
    new Field("is_complete", BOOLEAN, "Nothing is missing."),
    new Field("submitted_to", administration.ACTOR_TYPE, "Who receives the application."),
  ],
  {
    build: (certifier, missing, isComplete, submittedTo) => new LandApplication({
      certifier,
      missing,
      isComplete,
      submittedTo,
    }),
    read: (value) => [value.certifier, value.missing, value.isComplete, value.submittedTo],
    doc: "Is my application for land use right complete, who must certify it, and who receives it?",
    module: "Part_9_land_use_right",
  },
);

export const LAND_SELLER_CHECK_TYPE = new Structure(
  "Land_seller_check",
  [new Field("may_acquire_from", BOOLEAN, "The right may be acquired from there.")],
  {
    build: (mayAcquireFrom) => new LandSellerCheck({ mayAcquireFrom }),
    read: (value) => [value.mayAcquireFrom],
    doc: "From whom may a foreign investor acquire land use right?",
    module: "Part_9_land_use_right",
  },
);

export const LAND_PROHIBITIONS_TYPE = new Structure(
  "Land_prohibitions",
  [
    new Field(
      "unallocated_land",
      obligations.OBLIGATION_TYPE,
      "To acquire land use right that is not allocated by the government.",
    ),
    new Field(
      "direct_acquisition",
      obligations.OBLIGATION_TYPE,
      "To acquire land use right directly from individuals or Lao legal entities.",
    ),
  ],
  {
    build: (unallocatedLand, directAcquisition) => new LandProhibitions({ unallocatedLand, directAcquisition }),
    read: (value) => [value.unallocatedLand, value.directAcquisition],
    doc: "What is forbidden to a foreign investor who acquires land use right.",
    module: "Part_9_land_use_right",
  },
);

export const LAND_USE_RIGHT_TYPE = new Structure(
  "Land_use_right",
  [
    new Field("capital_condition", BOOLEAN, "The condition of item 1, on capital, is fulfilled."),
    new Field("land_condition", BOOLEAN, "The condition of item 2, on the land, is fulfilled."),
    new Field("purpose_condition", BOOLEAN, "The condition of item 3, on the use, is fulfilled."),
    new Field("once_condition", BOOLEAN, "The condition of item 4, one purchase only, is fulfilled."),
    new Field(
      "may_acquire",
      BOOLEAN,
      "All four conditions of Article 50 are fulfilled. The approval itself is for the authorities (Article 51).",
    ),
    new Field(
      "one_legal_entity_only",
      BOOLEAN,
      "Land use right may be purchased under the name of one legal entity only.",
    ),
  ],
  {
    build: (capitalCondition, landCondition, purposeCondition, onceCondition, mayAcquire, oneLegalEntityOnly) =>
      new LandUseRight({
        capitalCondition,
        landCondition,
        purposeCondition,
        onceCondition,
        mayAcquire,
        oneLegalEntityOnly,
      }),
    read: (value) => [
      value.capitalCondition,
      value.landCondition,
      value.purposeCondition,
      value.onceCondition,
      value.mayAcquire,
      value.oneLegalEntityOnly,
    ],
    doc: "Do I, as a foreign investor, fulfil the four conditions for acquiring land use right?",
    module: "Part_9_land_use_right",
  },
);

export const LAND_PURCHASE_TYPE = new Structure(
  "Land_purchase",
  [
    new Field(
      "unmet_in_any_case",
      new ListOf(LAND_CONDITION_TYPE),
      "The conditions of Article 48 and of the second sentence of Article 49 that are unmet: they hold for every foreign investor.",
    ),
    new Field(
      "unmet",
      new ListOf(LAND_CONDITION_TYPE),
      "The conditions that are unmet, in the order of the Articles. There is no answer where Article 50 is not for the purchaser: the text then gives no criteria.",
    ),
    new Field("missing", new ListOf(LAND_DOCUMENT_TYPE), "What the application lacks."),
    new Field("may_purchase", BOOLEAN, "The land use right may be purchased."),
    new Field("one_legal_entity_only", BOOLEAN, "It may be purchased under the name of one legal entity only."),
  ],
  {
    build: (unmetInAnyCase, unmet, missing, mayPurchase, oneLegalEntityOnly) => new LandPurchase({
      unmetInAnyCase,
      unmet,
      missing,
      mayPurchase,
      oneLegalEntityOnly,
    }),
    read: (value) => [value.unmetInAnyCase, value.unmet, value.missing, value.mayPurchase, value.oneLegalEntityOnly],
    doc: "May I purchase land use right from the state: which conditions are unmet?",
    module: "Part_9_land_use_right",
  },
);

export const LAND_PROPOSAL_DUTIES_TYPE = new Structure(
  "Land_proposal_duties",
  [
    new Field(
      "review",
      obligations.OBLIGATION_TYPE,
      "To review all documents and conditions proposed by the investor.",
    ),
    new Field(
      "inspection",
      obligations.OBLIGATION_TYPE,
      "To inspect the actual location together with the concerned agencies.",
    ),
    new Field("report", obligations.OBLIGATION_TYPE, "To report back to the leading committee."),
    new Field("title", obligations.OBLIGATION_TYPE, "To issue the land title."),
  ],
  {
    build: (review, inspection, report, title) => new LandProposalDuties({ review, inspection, report, title }),
    read: (value) => [value.review, value.inspection, value.report, value.title],
    doc: "What is owed from the proposal to the land title, whatever the next step is.",
    module: "Part_9_land_use_right",
  },
);

export const LAND_CONSIDERATION_TYPE = new Structure(
  "Land_consideration",
  [
    new Field("next_step", LAND_STEP_TYPE, "The next step."),
    new Field("acts_next", administration.ACTOR_TYPE, "Who acts next."),
    new Field(
      "review",
      obligations.OBLIGATION_TYPE,
      "To review all documents and conditions proposed by the investor.",
    ),
    new Field(
      "inspection",
      obligations.OBLIGATION_TYPE,
      "To inspect the actual location together with the concerned agencies.",
    ),
    new Field("report", obligations.OBLIGATION_TYPE, "To report back to the leading committee."),
    new Field("title", obligations.OBLIGATION_TYPE, "To issue the land title."),
  ],
  {
    build: (nextStep, actsNext, review, inspection, report, title) => new LandConsideration({
      nextStep,
      actsNext,
      review,
      inspection,
      report,
      title,
    }),
    read: (value) => [value.nextStep, value.actsNext, value.review, value.inspection, value.report, value.title],
    doc: "How far is the consideration of a proposal, who acts next, and what is owed?",
    module: "Part_9_land_use_right",
  },
);

export const LAND_TITLE_TYPE = new Structure(
  "Land_title",
  [
    new Field("missing", new ListOf(TITLE_ITEM_TYPE), "What is missing."),
    new Field("is_complete", BOOLEAN, "Nothing is missing."),
  ],
  {
    build: (missing, isComplete) => new LandTitle({ missing, isComplete }),
    read: (value) => [value.missing, value.isComplete],
    doc: "Does a land title specify what it must?",
    module: "Part_9_land_use_right",
  },
);

export const LAND_RIGHTS_TYPE = new Structure(
  "Land_rights",
  [
    new Field("use", obligations.OBLIGATION_TYPE, "To use the land based on the approved purpose."),
    new Field(
      "collateral",
      obligations.OBLIGATION_TYPE,
      "To use the land use right as a collateral to secure repayment of a loan.",
    ),
    new Field(
      "sale_of_premises",
      obligations.OBLIGATION_TYPE,
      "To transfer or sell the premises to other individuals or legal entities.",
    ),
  ],
  {
    build: (use, collateral, saleOfPremises) => new LandRights({ use, collateral, saleOfPremises }),
    read: (value) => [value.use, value.collateral, value.saleOfPremises],
    doc: "What may be done with the land by a foreign investor who has acquired land use right?",
    module: "Part_9_land_use_right",
  },
);

export const LAND_TRANSFER_TYPE = new Structure(
  "Land_transfer",
  [
    new Field("may_transfer", BOOLEAN, "The land use right may be transferred."),
    new Field("certifier", administration.ACTOR_TYPE, "Who certifies the transfer."),
    new Field("latest_end", DATE, "The last day until which the new owner may have the right."),
    new Field("is_within_term", BOOLEAN, "The term of the new owner does not exceed the remaining term."),
  ],
  {
    build: (mayTransfer, certifier, latestEnd, isWithinTerm) => new LandTransfer({
      mayTransfer,
      certifier,
      latestEnd,
      isWithinTerm,
    }),
    read: (value) => [value.mayTransfer, value.certifier, value.latestEnd, value.isWithinTerm],
    doc: "May I transfer my land use right to another investor, and until when may the new owner have it?",
    module: "Part_9_land_use_right",
  },
);

export const LAND_DUTIES_TYPE = new Structure(
  "Land_duties",
  [
    new Field("acquisition_fee", obligations.OBLIGATION_TYPE, "To pay the fee for the acquisition, only one time."),
    new Field(
      "market_price_of",
      new OptionalOf(DATE),
      "The day whose market price counts for that fee; absent as long as nothing is acquired.",
    ),
    new Field("approved_use", obligations.OBLIGATION_TYPE, "To use the land in accordance with the approved purpose."),
    new Field("is_used_as_approved", BOOLEAN, "The land is used in accordance with the approved purpose."),
    new Field("transfer_fee", obligations.OBLIGATION_TYPE, "To pay the fee for transferring the land use right."),
    new Field("annual_fee", obligations.OBLIGATION_TYPE, "To pay the annual land use fee."),
    new Field(
      "degradation",
      obligations.OBLIGATION_TYPE,
      "To degrade the quality of the land, or negatively affect the natural or social environment.",
    ),
    new Field("violation", obligations.OBLIGATION_TYPE, "To violate the rights and interests of others."),
  ],
  {
    build: (
      acquisitionFee,
      marketPriceOf,
      approvedUse,
      isUsedAsApproved,
      transferFee,
      annualFee,
      degradation,
      violation,
    ) => new LandDuties({
      acquisitionFee,
      marketPriceOf,
      approvedUse,
      isUsedAsApproved,
      transferFee,
      annualFee,
      degradation,
      violation,
    }),
    read: (value) => [
      value.acquisitionFee,
      value.marketPriceOf,
      value.approvedUse,
      value.isUsedAsApproved,
      value.transferFee,
      value.annualFee,
      value.degradation,
      value.violation,
    ],
    doc: "What does a foreign investor who has acquired land use right owe?",
    module: "Part_9_land_use_right",
  },
);

export const LAND_RIGHT_END_TYPE = new Structure(
  "Land_right_end",
  [
    new Field("last_day", DATE, "The last day for the proposal."),
    new Field(
      "proposal",
      obligations.OBLIGATION_TYPE,
      "To propose to the land management authority what the premises are to be used for.",
    ),
  ],
  {
    build: (lastDay, proposal) => new LandRightEnd({ lastDay, proposal }),
    read: (value) => [value.lastDay, value.proposal],
    doc: "What must I do before my land use right ends, and by which day?",
    module: "Part_9_land_use_right",
  },
);

/**
 * Where the information may be obtained; nowhere, by this Article, for anyone else.
 *
 * Article 47 (rules/decree/part_9_land_use_right.catala_en, lines 65, 82).
 *
 * @param {InformationSeeker} seeker
 * @returns {Array<InformationSource>}
 */
function investmentInformationSources(seeker) {
  if (
    seeker === InformationSeeker.DomesticInvestor ||
    seeker === InformationSeeker.ForeignInvestor ||
    seeker === InformationSeeker.Enterprise
  ) {
    return [
      InformationSource.Websites,
      InformationSource.OneStopServiceOfPlanning,
      InformationSource.OneStopServiceOfCommerce,
      InformationSource.SpecialEconomicZones,
      InformationSource.SpecificEconomicZones,
      InformationSource.Embassies,
      InformationSource.Consulates,
      InformationSource.CommerceOfficesAbroad,
    ];
  }
  if (seeker === InformationSeeker.OtherPerson) {
    return [];
  }
  // No rule of the text says.
  throw new Silent("sources", "rules/decree/part_9_land_use_right.catala_en:59", "Article 47");
}

/**
 * Where can investment related information be had?
 *
 * Encodes Article 47 (rules/decree/part_9_land_use_right.catala_en:55).
 *
 * @param {object} facts
 * @param {InformationSeeker} facts.seeker Who asks.
 * @returns {InvestmentInformation}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 */
export function investmentInformation(facts = {}) {
  const { seeker } = facts;
  if (seeker == null) {
    checkFacts(facts, INVESTMENT_INFORMATION);
  }
  const sources = investmentInformationSources(seeker);
  return new InvestmentInformation({ sources });
}

/**
 * The land is rented or held as a concession to conduct business: the incentive does not concern it.
 *
 * Article 48 (rules/decree/part_9_land_use_right.catala_en, line 187).
 *
 * @param {LandTenure} tenure
 * @param {() => ForBusinessOf} forBusinessOf
 * @returns {boolean}
 */
function landIncentiveIsExcepted(tenure, forBusinessOf) {
  return (
    tenure === NotHeld
      ? false
      : tenure instanceof RentedOrConcededByGovernment
        ? tenure.content || forBusinessOf() === ForBusinessOf.LandOfCitizensOnly
        : tenure.content
  );
}

/**
 * What of Article 48 is not fulfilled.
 *
 * Article 48 (rules/decree/part_9_land_use_right.catala_en, line 198).
 *
 * @param {boolean} foreignInvestor
 * @param {LandSeller} seller
 * @param {Fraction} area
 * @param {Purpose} purpose
 * @param {boolean} isExcepted
 * @returns {Array<LandCondition>}
 */
function landIncentiveUnmet(foreignInvestor, seller, area, purpose, isExcepted) {
  return [
    ...[
      ...[
        ...[
          ...foreignInvestor ? [] : [LandCondition.ForeignInvestorPurchases],
          ...seller === LandSeller.State ? [] : [LandCondition.FromTheState],
        ],
        ...area.isAtMost(800n) ? [] : [LandCondition.AreaNotExceeding800M2],
      ],
      ...purpose === Purpose.Habitation || purpose === Purpose.BusinessOffices
        ? []
        : [LandCondition.HabitationOrOffices],
    ],
    ...isExcepted ? [LandCondition.NotRentedOrConceded] : [],
  ];
}

/**
 * Does the land use right incentive cover this purchase?
 *
 * Encodes Article 48 (rules/decree/part_9_land_use_right.catala_en:154).
 *
 * @param {object} facts
 * @param {boolean} facts.foreignInvestor The purchaser is a foreign investor.
 * @param {LandSeller} facts.seller From whom the land use right is acquired.
 * @param {Fraction} facts.area The area of the land (in m2).
 * @param {Purpose} facts.purpose What the land is to be used for.
 * @param {LandTenure} facts.tenure How the investor holds the land already.
 * @param {ForBusinessOf | null} [facts.forBusinessOf] Of which land "to conduct business activities" is said (a reading
 *   of the text: `ForBusinessOf.AllExceptedLand` if not given).
 * @returns {LandIncentive}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Refused} where an assertion does not hold
 */
export function landIncentive(facts = {}) {
  let { foreignInvestor, seller, area, purpose, tenure, forBusinessOf = null } = facts;
  if (
    foreignInvestor == null ||
    seller == null ||
    area == null ||
    purpose == null ||
    tenure == null ||
    facts.forBusinessOf === undefined
  ) {
    checkFacts(facts, LAND_INCENTIVE);
  }
  // Article 48: Of which land "to conduct business activities" is said.
  forBusinessOf ??= ForBusinessOf.AllExceptedLand;
  const isExcepted = landIncentiveIsExcepted(tenure, asChosen("Land_incentive.for_business_of", forBusinessOf));
  const unmet = landIncentiveUnmet(foreignInvestor, seller, area, purpose, isExcepted);
  // Article 48: The incentive covers the purchase.
  const isCovered = BigInt(unmet.length) === 0n;
  if (!area.isAtLeast(0n)) {
    throw new Refused("The area of the land cannot be negative.").at(...ARTICLE_48_LINE_181);
  }
  return new LandIncentive({ isExcepted, unmet, isCovered });
}

/**
 * Who must certify the other documents.
 *
 * Article 49, first sentence (rules/decree/part_9_land_use_right.catala_en, line 354).
 *
 * @param {Present<CertificateSector> | null} certificateOf
 * @returns {administration.Actor}
 */
function landApplicationCertifier(certificateOf) {
  if (certificateOf !== null) {
    if (certificateOf.value === CertificateSector.PlanningAndInvestment) {
      return administration.Actor.PlanningAndInvestmentSector;
    }
    return administration.Actor.IndustryAndCommerceSector;
  }
  return administration.Actor.PlanningOrCommerceSector;
}

/**
 * The sector that issued the certificate certified the documents.
 *
 * Article 49, first sentence (rules/decree/part_9_land_use_right.catala_en, line 363).
 *
 * @param {Present<CertificateSector> | null} certificateOf
 * @param {Present<CertificateSector> | null} certifiedBy
 * @returns {boolean}
 */
function landApplicationIsCertified(certificateOf, certifiedBy) {
  if (certificateOf !== null) {
    if (certifiedBy !== null) {
      return certifiedBy.value === certificateOf.value;
    }
    return false;
  }
  return false;
}

/**
 * What is missing.
 *
 * Article 49, first sentence (rules/decree/part_9_land_use_right.catala_en, line 373).
 *
 * @param {Present<CertificateSector> | null} certificateOf
 * @param {boolean} certificateFiled
 * @param {boolean} otherDocumentsFiled
 * @param {boolean} isCertified
 * @returns {Array<LandDocument>}
 */
function landApplicationMissing(certificateOf, certificateFiled, otherDocumentsFiled, isCertified) {
  return [
    ...[
      ...certificateOf !== null && certificateFiled ? [] : [LandDocument.RegistrationCertificate],
      ...otherDocumentsFiled ? [] : [LandDocument.DocumentsRequiredByAuthority],
    ],
    ...isCertified ? [] : [LandDocument.CertificationOfDocuments],
  ];
}

/**
 * Is my application for land use right complete, who must certify it, and who receives it?
 *
 * Encodes Article 49 (rules/decree/part_9_land_use_right.catala_en:279).
 *
 * @param {object} facts
 * @param {Present<CertificateSector> | null} [facts.certificateOf] The sector that issued the enterprise registration
 *   certificate or concession registration certificate; absent without such a certificate (null if not given).
 * @param {boolean} facts.certificateFiled The certificate is among the documents.
 * @param {boolean} facts.otherDocumentsFiled All other documents that the land management authority requires are filed.
 * @param {Present<CertificateSector> | null} [facts.certifiedBy] The sector that certified these documents; absent if
 *   none did (null if not given).
 * @returns {LandApplication}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 */
export function landApplication(facts = {}) {
  const { certificateOf = null, certificateFiled, otherDocumentsFiled, certifiedBy = null } = facts;
  if (
    facts.certificateOf === undefined ||
    certificateFiled == null ||
    otherDocumentsFiled == null ||
    facts.certifiedBy === undefined
  ) {
    checkFacts(facts, LAND_APPLICATION);
  }
  const certifier = landApplicationCertifier(certificateOf);
  const isCertified = landApplicationIsCertified(certificateOf, certifiedBy);
  const missing = landApplicationMissing(certificateOf, certificateFiled, otherDocumentsFiled, isCertified);
  // Article 49, first sentence: Nothing is missing.
  const isComplete = BigInt(missing.length) === 0n;
  // Article 51, first sentence: Who receives the application.
  const submittedTo = administration.Actor.LandManagementAuthority;
  return new LandApplication({ certifier, missing, isComplete, submittedTo });
}

/**
 * The right may be acquired from there.
 *
 * Article 49, second sentence; Article 52(2) (rules/decree/part_9_land_use_right.catala_en, line 393).
 *
 * @param {LandSeller} seller
 * @param {() => TransferBetweenInvestors} transferBetweenInvestors
 * @returns {boolean}
 */
function landSellerCheckMayAcquireFrom(seller, transferBetweenInvestors) {
  if (seller === LandSeller.State) {
    return true;
  }
  if (seller === LandSeller.Individual) {
    return false;
  }
  if (seller === LandSeller.LaoLegalEntity) {
    return false;
  }
  return transferBetweenInvestors() === TransferBetweenInvestors.TransferAllowed;
}

/**
 * From whom may a foreign investor acquire land use right?
 *
 * Encodes Article 49 (rules/decree/part_9_land_use_right.catala_en:322).
 *
 * @param {object} facts
 * @param {LandSeller} facts.seller From whom the right is acquired.
 * @param {TransferBetweenInvestors | null} [facts.transferBetweenInvestors] Whether an investor may take over the land
 *   use right of another one (a reading of the text: `TransferBetweenInvestors.TransferAllowed` if not given).
 * @returns {LandSellerCheck}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 */
export function landSellerCheck(facts = {}) {
  let { seller, transferBetweenInvestors = null } = facts;
  if (seller == null || facts.transferBetweenInvestors === undefined) {
    checkFacts(facts, LAND_SELLER_CHECK);
  }
  // Article 52(2): Whether an investor may take over the land use right of another one.
  transferBetweenInvestors ??= TransferBetweenInvestors.TransferAllowed;
  const mayAcquireFrom = landSellerCheckMayAcquireFrom(
    seller,
    asChosen("Land_seller_check.transfer_between_investors", transferBetweenInvestors),
  );
  return new LandSellerCheck({ mayAcquireFrom });
}

/**
 * To acquire land use right that is not allocated by the government.
 *
 * Article 49, second sentence (rules/decree/part_9_land_use_right.catala_en, line 406).
 *
 * @param {boolean} allocatedByGovernment
 * @param {Present<Day> | null} acquired
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function landProhibitionsUnallocatedLand(allocatedByGovernment, acquired, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Prohibition,
        administration.Actor.Investor,
        administration.Actor.NotNamed,
      ),
      done: allocatedByGovernment ? null : acquired,
    }),
    asOf,
  );
}

/**
 * To acquire land use right directly from individuals or Lao legal entities.
 *
 * Article 49, second sentence (rules/decree/part_9_land_use_right.catala_en, line 414).
 *
 * @param {LandSellerCheck} check
 * @param {Present<Day> | null} acquired
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function landProhibitionsDirectAcquisition(check, acquired, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Prohibition,
        administration.Actor.Investor,
        administration.Actor.NotNamed,
      ),
      done: check.mayAcquireFrom ? null : acquired,
    }),
    asOf,
  );
}

/**
 * What is forbidden to a foreign investor who acquires land use right.
 *
 * Encodes Article 49 (rules/decree/part_9_land_use_right.catala_en:333).
 *
 * @param {object} facts
 * @param {Present<Day> | null} [facts.acquired] The day on which the foreign investor acquired the right (null if not
 *   given).
 * @param {boolean} facts.allocatedByGovernment The land is allocated by the government.
 * @param {LandSeller} facts.seller From whom the right was acquired.
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {TransferBetweenInvestors | null} [facts.landSellerCheckTransferBetweenInvestors] Whether an investor may take
 *   over the land use right of another one (a reading of the text: `TransferBetweenInvestors.TransferAllowed` if not
 *   given).
 * @returns {LandProhibitions}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function landProhibitions(facts = {}) {
  const {
    acquired = null,
    allocatedByGovernment,
    seller,
    asOf,
    landSellerCheckTransferBetweenInvestors = null,
  } = facts;
  if (
    facts.acquired === undefined ||
    allocatedByGovernment == null ||
    seller == null ||
    asOf == null ||
    facts.landSellerCheckTransferBetweenInvestors === undefined
  ) {
    checkFacts(facts, LAND_PROHIBITIONS);
  }
  // Whether the right may be acquired from there.
  const check = landSellerCheck({ seller, transferBetweenInvestors: landSellerCheckTransferBetweenInvestors });
  const unallocatedLand = landProhibitionsUnallocatedLand(allocatedByGovernment, acquired, asOf);
  const directAcquisition = landProhibitionsDirectAcquisition(check, acquired, asOf);
  return new LandProhibitions({ unallocatedLand, directAcquisition });
}

/**
 * Do I, as a foreign investor, fulfil the four conditions for acquiring land use right?
 *
 * Encodes Article 50 (rules/decree/part_9_land_use_right.catala_en:495).
 *
 * @param {object} facts
 * @param {boolean} facts.infrastructureProject The foreign investor invests in infrastructure projects in Lao PDR.
 * @param {WhoMayAcquire | null} [facts.whoMayAcquire] For whom the criteria are (a reading of the text:
 *   `WhoMayAcquire.InfrastructureInvestors` if not given).
 * @param {bigint} facts.registeredCapital The registered capital (in hundredths of USD).
 * @param {boolean} facts.importedCapitalCertified The Bank of Lao PDR certifies that the actual value of the capital
 *   imported is consistent with the registered capital.
 * @param {boolean} facts.allocatedByGovernment The land is allocated by the government.
 * @param {Fraction} facts.area The area of the land (in m2).
 * @param {Purpose} facts.purpose What the land is to be used for.
 * @param {bigint} facts.earlierPurchases How often the enterprise, with all its units in Lao PDR, has purchased land
 *   use right before.
 * @param {bigint} facts.shareholders How many shareholders the enterprise has.
 * @param {boolean} facts.expandsBranches The enterprise expands its investment branches.
 * @returns {LandUseRight}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Refused} where an assertion does not hold
 */
export function landUseRight(facts = {}) {
  let {
    infrastructureProject,
    whoMayAcquire = null,
    registeredCapital,
    importedCapitalCertified,
    allocatedByGovernment,
    area,
    purpose,
    earlierPurchases,
    shareholders,
    expandsBranches,
  } = facts;
  if (
    infrastructureProject == null ||
    facts.whoMayAcquire === undefined ||
    registeredCapital == null ||
    importedCapitalCertified == null ||
    allocatedByGovernment == null ||
    area == null ||
    purpose == null ||
    earlierPurchases == null ||
    shareholders == null ||
    expandsBranches == null
  ) {
    checkFacts(facts, LAND_USE_RIGHT);
  }
  // Article 49, first sentence: For whom the criteria are.
  whoMayAcquire ??= WhoMayAcquire.InfrastructureInvestors;
  // Article 50(1): The condition of item 1, on capital, is fulfilled.
  const capitalCondition = registeredCapital >= 50_000_000n && importedCapitalCertified; // USD 500,000
  // Article 50(2): The condition of item 2, on the land, is fulfilled.
  const landCondition = allocatedByGovernment && area.isAtMost(800n);
  // Article 50(3): The condition of item 3, on the use, is fulfilled.
  const purposeCondition = purpose === Purpose.Habitation || purpose === Purpose.BusinessOffices;
  // Article 50(4); Article 50(4), second sentence: The condition of item 4, one purchase only, is fulfilled.
  const onceCondition = earlierPurchases === 0n;
  notice("Land_use_right.who_may_acquire");
  // Article 50(1); Article 50(2); Article 50(3); Article 50(4): All four conditions of Article 50 are fulfilled. The
  // approval itself is for the authorities (Article 51).
  if (!(infrastructureProject || whoMayAcquire === WhoMayAcquire.AllForeignInvestors)) {
    // No rule of the text says.
    throw new Silent("may_acquire", "rules/decree/part_9_land_use_right.catala_en:530", "Article 50");
  }
  const mayAcquire = capitalCondition && landCondition && purposeCondition && onceCondition;
  // Article 50(4), second sentence: Land use right may be purchased under the name of one legal entity only.
  const oneLegalEntityOnly = shareholders > 2n || expandsBranches;
  require(
    ["The registered capital cannot be negative.", registeredCapital >= 0n, ARTICLE_50_LINE_539],
    ["The area of the land cannot be negative.", area.isAtLeast(0n), ARTICLE_50_LINE_542],
    ["The number of earlier purchases cannot be negative.", earlierPurchases >= 0n, ARTICLE_50_LINE_545],
    ["The number of shareholders cannot be negative.", shareholders >= 0n, ARTICLE_50_LINE_548],
  );
  return new LandUseRight({
    capitalCondition,
    landCondition,
    purposeCondition,
    onceCondition,
    mayAcquire,
    oneLegalEntityOnly,
  });
}

/**
 * The conditions of Article 48 and of the second sentence of Article 49 that are unmet: they hold for every foreign
 * investor.
 *
 * Article 48; Article 49, second sentence (rules/decree/part_9_land_use_right.catala_en, line 824).
 *
 * @param {LandIncentive} incentive
 * @param {boolean} allocatedByGovernment
 * @returns {Array<LandCondition>}
 */
function landPurchaseUnmetInAnyCase(incentive, allocatedByGovernment) {
  return [...incentive.unmet, ...allocatedByGovernment ? [] : [LandCondition.AllocatedByGovernment]];
}

/**
 * The conditions that are unmet, in the order of the Articles. There is no answer where Article 50 is not for the
 * purchaser: the text then gives no criteria.
 *
 * Article 48; Article 49, first sentence; Article 49, second sentence; Article 50(1); Article 50(2); Article 50(4)
 * (rules/decree/part_9_land_use_right.catala_en, line 813).
 *
 * @param {LandIncentive} incentive
 * @param {LandUseRight} criteria
 * @param {LandApplication} application
 * @param {boolean} allocatedByGovernment
 * @returns {Array<LandCondition>}
 */
function landPurchaseUnmet(incentive, criteria, application, allocatedByGovernment) {
  return [
    ...[
      ...[
        ...[...incentive.unmet, ...application.isComplete ? [] : [LandCondition.CompleteApplication]],
        ...criteria.capitalCondition ? [] : [LandCondition.RegisteredCapitalCertified],
      ],
      ...allocatedByGovernment ? [] : [LandCondition.AllocatedByGovernment],
    ],
    ...criteria.onceCondition ? [] : [LandCondition.OnlyPurchase],
  ];
}

/**
 * The land use right may be purchased.
 *
 * rules/decree/part_9_land_use_right.catala_en, lines 831, 838.
 *
 * @param {Array<LandCondition>} unmetInAnyCase
 * @param {() => LandUseRight} criteria
 * @param {LandApplication} application
 * @returns {boolean}
 */
function landPurchaseMayPurchase(unmetInAnyCase, criteria, application) {
  const rule1 = () => {
    if (BigInt(unmetInAnyCase.length) > 0n) {
      return new Applied(
        false,
        "Article 48, Article 49, second sentence (rules/decree/part_9_land_use_right.catala_en:831)",
      );
    }
    return null;
  };
  const rule2 = () => {
    if (BigInt(unmetInAnyCase.length) === 0n) {
      return new Applied(
        criteria().mayAcquire && application.isComplete,
        "Article 48, Article 49, first sentence, Article 50(4) (rules/decree/part_9_land_use_right.catala_en:838)",
      );
    }
    return null;
  };
  const applied = only("may_purchase", rule1(), rule2());
  if (applied !== null) {
    return applied.value;
  }
  // No rule of the text says.
  throw new Silent("may_purchase", "rules/decree/part_9_land_use_right.catala_en:739", "Article 50");
}

/**
 * May I purchase land use right from the state: which conditions are unmet?
 *
 * Encodes Article 50 (rules/decree/part_9_land_use_right.catala_en:688).
 *
 * @param {object} facts
 * @param {boolean} facts.foreignInvestor The purchaser is a foreign investor.
 * @param {boolean} facts.infrastructureProject The foreign investor invests in infrastructure projects in Lao PDR.
 * @param {LandSeller} facts.seller From whom the land use right is acquired.
 * @param {LandTenure} facts.tenure How the investor holds the land already.
 * @param {boolean} facts.allocatedByGovernment The land is allocated by the government.
 * @param {Fraction} facts.area The area of the land (in m2).
 * @param {Purpose} facts.purpose What the land is to be used for.
 * @param {bigint} facts.registeredCapital The registered capital (in hundredths of USD).
 * @param {boolean} facts.importedCapitalCertified The Bank of Lao PDR certifies that the actual value of the capital
 *   imported is consistent with the registered capital.
 * @param {bigint} facts.earlierPurchases How often the enterprise, with all its units in Lao PDR, has purchased land
 *   use right before.
 * @param {bigint} facts.shareholders How many shareholders the enterprise has.
 * @param {boolean} facts.expandsBranches The enterprise expands its investment branches.
 * @param {Present<CertificateSector> | null} [facts.certificateOf] The sector that issued the enterprise registration
 *   certificate or concession registration certificate; absent without such a certificate (null if not given).
 * @param {boolean} facts.certificateFiled The certificate is among the documents.
 * @param {boolean} facts.otherDocumentsFiled All other documents that the land management authority requires are filed.
 * @param {Present<CertificateSector> | null} [facts.certifiedBy] The sector that certified these documents; absent if
 *   none did (null if not given).
 * @param {ForBusinessOf | null} [facts.landIncentiveForBusinessOf] Of which land "to conduct business activities" is
 *   said (a reading of the text: `ForBusinessOf.AllExceptedLand` if not given).
 * @param {WhoMayAcquire | null} [facts.landUseRightWhoMayAcquire] For whom the criteria are (a reading of the text:
 *   `WhoMayAcquire.InfrastructureInvestors` if not given).
 * @returns {LandPurchase}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 */
export function landPurchase(facts = {}) {
  const {
    foreignInvestor,
    infrastructureProject,
    seller,
    tenure,
    allocatedByGovernment,
    area,
    purpose,
    registeredCapital,
    importedCapitalCertified,
    earlierPurchases,
    shareholders,
    expandsBranches,
    certificateOf = null,
    certificateFiled,
    otherDocumentsFiled,
    certifiedBy = null,
    landIncentiveForBusinessOf = null,
    landUseRightWhoMayAcquire = null,
  } = facts;
  if (
    foreignInvestor == null ||
    infrastructureProject == null ||
    seller == null ||
    tenure == null ||
    allocatedByGovernment == null ||
    area == null ||
    purpose == null ||
    registeredCapital == null ||
    importedCapitalCertified == null ||
    earlierPurchases == null ||
    shareholders == null ||
    expandsBranches == null ||
    facts.certificateOf === undefined ||
    certificateFiled == null ||
    otherDocumentsFiled == null ||
    facts.certifiedBy === undefined ||
    facts.landIncentiveForBusinessOf === undefined ||
    facts.landUseRightWhoMayAcquire === undefined
  ) {
    checkFacts(facts, LAND_PURCHASE);
  }
  // Article 48.
  const incentive = landIncentive({
    foreignInvestor,
    seller,
    area,
    purpose,
    tenure,
    forBusinessOf: landIncentiveForBusinessOf,
  });
  // Article 49.
  const application = landApplication({ certificateOf, certificateFiled, otherDocumentsFiled, certifiedBy });
  // Article 50.
  const criteria = landUseRight({
    infrastructureProject,
    whoMayAcquire: landUseRightWhoMayAcquire,
    registeredCapital,
    importedCapitalCertified,
    allocatedByGovernment,
    area,
    purpose,
    earlierPurchases,
    shareholders,
    expandsBranches,
  });
  const unmetInAnyCase = landPurchaseUnmetInAnyCase(incentive, allocatedByGovernment);
  const unmet = landPurchaseUnmet(incentive, criteria, application, allocatedByGovernment);
  // Article 49, first sentence: What the application lacks.
  const missing = application.missing;
  const mayPurchase = landPurchaseMayPurchase(unmetInAnyCase, known(criteria), application);
  // Article 50(4), second sentence: It may be purchased under the name of one legal entity only.
  const oneLegalEntityOnly = criteria.oneLegalEntityOnly;
  return new LandPurchase({ unmetInAnyCase, unmet, missing, mayPurchase, oneLegalEntityOnly });
}

/**
 * To review all documents and conditions proposed by the investor.
 *
 * Article 51, first sentence (rules/decree/part_9_land_use_right.catala_en, line 996).
 *
 * @param {Present<Day> | null} received
 * @param {Present<Day> | null} reviewed
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function landProposalDutiesReview(received, reviewed, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.LandManagementAuthority,
        administration.Actor.Investor,
      ),
      start: obligations.since(received),
      done: reviewed,
    }),
    asOf,
  );
}

/**
 * To inspect the actual location together with the concerned agencies.
 *
 * Article 51, second sentence (rules/decree/part_9_land_use_right.catala_en, line 1005).
 *
 * @param {boolean} documentsSufficient
 * @param {Present<Day> | null} reviewed
 * @param {Present<Day> | null} inspected
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function landProposalDutiesInspection(documentsSufficient, reviewed, inspected, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.LandManagementAuthority,
        administration.Actor.ConcernedSectors,
      ),
      start: documentsSufficient ? obligations.since(reviewed) : obligations.Awaited,
      done: inspected,
    }),
    asOf,
  );
}

/**
 * To report back to the leading committee.
 *
 * Article 51, second sentence (rules/decree/part_9_land_use_right.catala_en, line 1016).
 *
 * @param {Present<Day> | null} inspected
 * @param {Present<Day> | null} reported
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function landProposalDutiesReport(inspected, reported, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.LandManagementAuthority,
        administration.Actor.LeadingCommittee,
      ),
      start: obligations.since(inspected),
      done: reported,
    }),
    asOf,
  );
}

/**
 * To issue the land title.
 *
 * Article 51, third sentence (rules/decree/part_9_land_use_right.catala_en, line 1026).
 *
 * @param {Present<Day> | null} approved
 * @param {Present<Day> | null} titleIssued
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function landProposalDutiesTitle(approved, titleIssued, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.LandManagementAuthority,
        administration.Actor.Investor,
      ),
      start: obligations.since(approved),
      done: titleIssued,
    }),
    asOf,
  );
}

/**
 * What is owed from the proposal to the land title, whatever the next step is.
 *
 * Encodes Article 51 (rules/decree/part_9_land_use_right.catala_en:913).
 *
 * @param {object} facts
 * @param {Present<Day> | null} [facts.received] The day on which the land management authority received the proposal
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
 * @param {Day} facts.asOf The date for which the question is asked.
 * @returns {LandProposalDuties}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function landProposalDuties(facts = {}) {
  const {
    received = null,
    reviewed = null,
    documentsSufficient,
    inspected = null,
    reported = null,
    approved = null,
    titleIssued = null,
    asOf,
  } = facts;
  if (
    facts.received === undefined ||
    facts.reviewed === undefined ||
    documentsSufficient == null ||
    facts.inspected === undefined ||
    facts.reported === undefined ||
    facts.approved === undefined ||
    facts.titleIssued === undefined ||
    asOf == null
  ) {
    checkFacts(facts, LAND_PROPOSAL_DUTIES);
  }
  const review = landProposalDutiesReview(received, reviewed, asOf);
  const inspection = landProposalDutiesInspection(documentsSufficient, reviewed, inspected, asOf);
  const report = landProposalDutiesReport(inspected, reported, asOf);
  const title = landProposalDutiesTitle(approved, titleIssued, asOf);
  return new LandProposalDuties({ review, inspection, report, title });
}

/**
 * The next step.
 *
 * rules/decree/part_9_land_use_right.catala_en, lines 1067, 1072, 1081.
 *
 * @param {Present<Day> | null} received
 * @param {Day} asOf
 * @param {Present<Day> | null} reviewed
 * @param {boolean} isReviewed
 * @param {Present<Day> | null} inspected
 * @param {Present<Day> | null} reported
 * @param {Present<Day> | null} approved
 * @param {Present<Day> | null} titleIssued
 * @returns {LandStep}
 */
function landConsiderationNextStep(received, asOf, reviewed, isReviewed, inspected, reported, approved, titleIssued) {
  const rule1 = !obligations.hadHappened(received, asOf);
  const rule2 = obligations.hadHappened(received, asOf) && !obligations.hadHappened(reviewed, asOf);
  const rule3 = isReviewed;
  if ([rule1, rule2, rule3].filter(Boolean).length > 1) {
    throw conflict(
      "next_step",
      ["Article 51, first sentence (rules/decree/part_9_land_use_right.catala_en:1067)", rule1],
      ["Article 51, first sentence (rules/decree/part_9_land_use_right.catala_en:1072)", rule2],
      [
        "Article 51, second sentence, Article 51, second sentence, Article 51, third sentence (rules/decree/part_9_land_use_right.catala_en:1081)",
        rule3,
      ],
    );
  }
  if (rule1) {
    return LandStep.Proposal; // Article 51, first sentence
  }
  if (rule2) {
    return LandStep.Review; // Article 51, first sentence
  }
  if (rule3) {
    // Article 51, second sentence; Article 51, third sentence
    if (!obligations.hadHappened(inspected, asOf)) {
      return LandStep.Inspection;
    }
    if (!obligations.hadHappened(reported, asOf)) {
      return LandStep.Report;
    }
    if (!obligations.hadHappened(approved, asOf)) {
      return LandStep.Approval;
    }
    if (obligations.hadHappened(titleIssued, asOf)) {
      return LandStep.TitleIssued;
    }
    return LandStep.Title;
  }
  // No rule of the text says.
  throw new Silent("next_step", "rules/decree/part_9_land_use_right.catala_en:962", "Article 51");
}

/**
 * Who acts next.
 *
 * Article 51, first sentence; Article 51, second sentence; Article 51, third sentence
 * (rules/decree/part_9_land_use_right.catala_en, line 1097).
 *
 * @param {LandStep} nextStep
 * @returns {administration.Actor}
 */
function landConsiderationActsNext(nextStep) {
  if (nextStep === LandStep.Proposal) {
    return administration.Actor.Investor;
  }
  if (nextStep === LandStep.Review) {
    return administration.Actor.LandManagementAuthority;
  }
  if (nextStep === LandStep.Inspection) {
    return administration.Actor.LandManagementAuthority;
  }
  if (nextStep === LandStep.Report) {
    return administration.Actor.LandManagementAuthority;
  }
  if (nextStep === LandStep.Approval) {
    return administration.Actor.LeadingCommittee;
  }
  if (nextStep === LandStep.Title) {
    return administration.Actor.LandManagementAuthority;
  }
  return administration.Actor.NotNamed;
}

/**
 * How far is the consideration of a proposal, who acts next, and what is owed?
 *
 * Encodes Article 51 (rules/decree/part_9_land_use_right.catala_en:940).
 *
 * @param {object} facts
 * @param {Present<Day> | null} [facts.received] The day on which the land management authority received the proposal
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
 * @param {Day} facts.asOf The date for which the question is asked.
 * @returns {LandConsideration}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function landConsideration(facts = {}) {
  const {
    received = null,
    reviewed = null,
    documentsSufficient,
    inspected = null,
    reported = null,
    approved = null,
    titleIssued = null,
    asOf,
  } = facts;
  if (
    facts.received === undefined ||
    facts.reviewed === undefined ||
    documentsSufficient == null ||
    facts.inspected === undefined ||
    facts.reported === undefined ||
    facts.approved === undefined ||
    facts.titleIssued === undefined ||
    asOf == null
  ) {
    checkFacts(facts, LAND_CONSIDERATION);
  }
  // What is owed.
  const duties = landProposalDuties({
    received,
    reviewed,
    documentsSufficient,
    inspected,
    reported,
    approved,
    titleIssued,
    asOf,
  });
  // Article 51, second sentence: The review is behind, and found the documents correct and sufficient.
  const isReviewed =
    obligations.hadHappened(received, asOf) && obligations.hadHappened(reviewed, asOf) && documentsSufficient;
  const nextStep = landConsiderationNextStep(
    received,
    asOf,
    reviewed,
    isReviewed,
    inspected,
    reported,
    approved,
    titleIssued,
  );
  const actsNext = landConsiderationActsNext(nextStep);
  // Article 51, first sentence: To review all documents and conditions proposed by the investor.
  const review = duties.review;
  // Article 51, second sentence: To inspect the actual location together with the concerned agencies.
  const inspection = duties.inspection;
  // Article 51, second sentence: To report back to the leading committee.
  const report = duties.report;
  // Article 51, third sentence: To issue the land title.
  const title = duties.title;
  return new LandConsideration({ nextStep, actsNext, review, inspection, report, title });
}

/**
 * What is missing.
 *
 * Article 51, third sentence (rules/decree/part_9_land_use_right.catala_en, line 1121).
 *
 * @param {boolean} hasName
 * @param {boolean} hasDuration
 * @returns {Array<TitleItem>}
 */
function landTitleMissing(hasName, hasDuration) {
  return [...hasName ? [] : [TitleItem.NameOfHolder], ...hasDuration ? [] : [TitleItem.Duration]];
}

/**
 * Does a land title specify what it must?
 *
 * Encodes Article 51 (rules/decree/part_9_land_use_right.catala_en:982).
 *
 * @param {object} facts
 * @param {boolean} facts.hasName The title specifies the name of the individual or company.
 * @param {boolean} facts.hasDuration The title specifies the duration of the land use right.
 * @returns {LandTitle}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 */
export function landTitle(facts = {}) {
  const { hasName, hasDuration } = facts;
  if (hasName == null || hasDuration == null) {
    checkFacts(facts, LAND_TITLE);
  }
  const missing = landTitleMissing(hasName, hasDuration);
  // Article 51, third sentence: Nothing is missing.
  const isComplete = BigInt(missing.length) === 0n;
  return new LandTitle({ missing, isComplete });
}

/**
 * To use the land based on the approved purpose.
 *
 * Article 52(1) (rules/decree/part_9_land_use_right.catala_en, line 1247).
 *
 * @param {Purpose} usedFor
 * @param {Purpose} approvedFor
 * @param {Present<Day> | null} acquired
 * @param {Day} rightEnds
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function landRightsUse(usedFor, approvedFor, acquired, rightEnds, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(obligations.Modality.Right, administration.Actor.Investor, administration.Actor.NotNamed),
      applies: usedFor === approvedFor,
      start: obligations.since(acquired),
      due: new Present(rightEnds),
    }),
    asOf,
  );
}

/**
 * To use the land use right as a collateral to secure repayment of a loan.
 *
 * Article 52(3) (rules/decree/part_9_land_use_right.catala_en, line 1257).
 *
 * @param {boolean} lenderInLaoPdr
 * @param {Present<Day> | null} acquired
 * @param {Day} rightEnds
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function landRightsCollateral(lenderInLaoPdr, acquired, rightEnds, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Right,
        administration.Actor.Investor,
        administration.Actor.CommercialBank,
      ),
      applies: lenderInLaoPdr,
      start: obligations.since(acquired),
      due: new Present(rightEnds),
    }),
    asOf,
  );
}

/**
 * To transfer or sell the premises to other individuals or legal entities.
 *
 * Article 52(4) (rules/decree/part_9_land_use_right.catala_en, line 1267).
 *
 * @param {boolean} ownsPremises
 * @param {Present<Day> | null} acquired
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function landRightsSaleOfPremises(ownsPremises, acquired, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(obligations.Modality.Right, administration.Actor.Investor, administration.Actor.Others),
      applies: ownsPremises,
      start: obligations.since(acquired),
    }),
    asOf,
  );
}

/**
 * What may be done with the land by a foreign investor who has acquired land use right?
 *
 * Encodes Article 52 (rules/decree/part_9_land_use_right.catala_en:1199).
 *
 * @param {object} facts
 * @param {Present<Day> | null} [facts.acquired] The day on which the land use right was acquired (null if not given).
 * @param {Day} facts.rightEnds The last day of the time frame in the concession agreement, the law or the land title.
 * @param {Purpose} facts.usedFor What the land is to be used for.
 * @param {Purpose} facts.approvedFor What its use was approved for.
 * @param {boolean} facts.lenderInLaoPdr The lender is a bank or financial institution in Lao PDR.
 * @param {boolean} facts.ownsPremises The investor owns premises on the land.
 * @param {Day} facts.asOf The date for which the question is asked.
 * @returns {LandRights}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function landRights(facts = {}) {
  const { acquired = null, rightEnds, usedFor, approvedFor, lenderInLaoPdr, ownsPremises, asOf } = facts;
  if (
    facts.acquired === undefined ||
    rightEnds == null ||
    usedFor == null ||
    approvedFor == null ||
    lenderInLaoPdr == null ||
    ownsPremises == null ||
    asOf == null
  ) {
    checkFacts(facts, LAND_RIGHTS);
  }
  const use = landRightsUse(usedFor, approvedFor, acquired, rightEnds, asOf);
  const collateral = landRightsCollateral(lenderInLaoPdr, acquired, rightEnds, asOf);
  const saleOfPremises = landRightsSaleOfPremises(ownsPremises, acquired, asOf);
  return new LandRights({ use, collateral, saleOfPremises });
}

/**
 * May I transfer my land use right to another investor, and until when may the new owner have it?
 *
 * Encodes Article 52 (rules/decree/part_9_land_use_right.catala_en:1223).
 *
 * @param {object} facts
 * @param {boolean} facts.buyerFulfilsConditions The other investor fulfils all conditions of Article 50.
 * @param {Present<CertificateSector> | null} [facts.certifiedBy] The sector that certified the transfer; absent if none
 *   did (null if not given).
 * @param {Day} facts.titleEnds The last day of the term that the land title specifies.
 * @param {Day} facts.newTermEnds The last day of the term that the new owner is to have.
 * @param {TransferBetweenInvestors | null} [facts.landSellerCheckTransferBetweenInvestors] Whether an investor may take
 *   over the land use right of another one (a reading of the text: `TransferBetweenInvestors.TransferAllowed` if not
 *   given).
 * @returns {LandTransfer}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 */
export function landTransfer(facts = {}) {
  const {
    buyerFulfilsConditions,
    certifiedBy = null,
    titleEnds,
    newTermEnds,
    landSellerCheckTransferBetweenInvestors = null,
  } = facts;
  if (
    buyerFulfilsConditions == null ||
    facts.certifiedBy === undefined ||
    titleEnds == null ||
    newTermEnds == null ||
    facts.landSellerCheckTransferBetweenInvestors === undefined
  ) {
    checkFacts(facts, LAND_TRANSFER);
  }
  // Whether an investor may take over the right of another one.
  const check = landSellerCheck({
    seller: LandSeller.InvestorWithLandUseRight,
    transferBetweenInvestors: landSellerCheckTransferBetweenInvestors,
  });
  // Article 52(2): The land use right may be transferred.
  const mayTransfer = check.mayAcquireFrom && buyerFulfilsConditions && certifiedBy !== null;
  // Article 52(2): Who certifies the transfer.
  const certifier = administration.Actor.PlanningOrCommerceSector;
  // Article 52(2), second sentence: The last day until which the new owner may have the right.
  const latestEnd = titleEnds;
  // Article 52(2), second sentence: The term of the new owner does not exceed the remaining term.
  const isWithinTerm = newTermEnds.isAtMost(latestEnd);
  return new LandTransfer({ mayTransfer, certifier, latestEnd, isWithinTerm });
}

/**
 * To pay the fee for the acquisition, only one time.
 *
 * Article 53(1) (rules/decree/part_9_land_use_right.catala_en, line 1448).
 *
 * @param {Present<Day> | null} acquired
 * @param {Present<Day> | null} acquisitionFeePaid
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function landDutiesAcquisitionFee(acquired, acquisitionFeePaid, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.Government),
      start: obligations.since(acquired),
      done: acquisitionFeePaid,
    }),
    asOf,
  );
}

/**
 * To use the land in accordance with the approved purpose.
 *
 * Article 53(2) (rules/decree/part_9_land_use_right.catala_en, line 1460).
 *
 * @param {Present<Day> | null} acquired
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function landDutiesApprovedUse(acquired, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.NotNamed),
      start: obligations.since(acquired),
    }),
    asOf,
  );
}

/**
 * To pay the fee for transferring the land use right.
 *
 * Article 53(2) (rules/decree/part_9_land_use_right.catala_en, line 1471).
 *
 * @param {Present<Day> | null} transferred
 * @param {Present<Day> | null} transferFeePaid
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function landDutiesTransferFee(transferred, transferFeePaid, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.Government),
      start: obligations.since(transferred),
      done: transferFeePaid,
    }),
    asOf,
  );
}

/**
 * To pay the annual land use fee.
 *
 * Article 53(2) (rules/decree/part_9_land_use_right.catala_en, line 1480).
 *
 * @param {Present<Day> | null} acquired
 * @param {Present<Day> | null} annualFeePaid
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function landDutiesAnnualFee(acquired, annualFeePaid, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.NotNamed),
      start: obligations.since(acquired),
      done: annualFeePaid,
    }),
    asOf,
  );
}

/**
 * To degrade the quality of the land, or negatively affect the natural or social environment.
 *
 * Article 53(3) (rules/decree/part_9_land_use_right.catala_en, line 1489).
 *
 * @param {Present<Day> | null} acquired
 * @param {Present<Day> | null} degraded
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function landDutiesDegradation(acquired, degraded, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Prohibition,
        administration.Actor.Investor,
        administration.Actor.NotNamed,
      ),
      start: obligations.since(acquired),
      done: degraded,
    }),
    asOf,
  );
}

/**
 * To violate the rights and interests of others.
 *
 * Article 53(4) (rules/decree/part_9_land_use_right.catala_en, line 1498).
 *
 * @param {Present<Day> | null} acquired
 * @param {Present<Day> | null} violated
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function landDutiesViolation(acquired, violated, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(obligations.Modality.Prohibition, administration.Actor.Investor, administration.Actor.Others),
      start: obligations.since(acquired),
      done: violated,
    }),
    asOf,
  );
}

/**
 * What does a foreign investor who has acquired land use right owe?
 *
 * Encodes Article 53 (rules/decree/part_9_land_use_right.catala_en:1374).
 *
 * @param {object} facts
 * @param {Present<Day> | null} [facts.acquired] The day on which the land use right was acquired (null if not given).
 * @param {Present<Day> | null} [facts.acquisitionFeePaid] The day on which the fee for the acquisition was paid (null
 *   if not given).
 * @param {Purpose} facts.usedFor What the land is used for.
 * @param {Purpose} facts.approvedFor What its use was approved for.
 * @param {Present<Day> | null} [facts.transferred] The day on which the right was transferred to another investor (null
 *   if not given).
 * @param {Present<Day> | null} [facts.transferFeePaid] The day on which the fee for the transfer was paid (null if not
 *   given).
 * @param {Present<Day> | null} [facts.annualFeePaid] The day on which the annual fee of the year that is asked about
 *   was paid (null if not given).
 * @param {Present<Day> | null} [facts.degraded] The day on which the investor first degraded the quality of the land,
 *   or negatively affected the natural or social environment: so judged (null if not given).
 * @param {Present<Day> | null} [facts.violated] The day on which the investor first violated the rights or interests of
 *   others: so judged (null if not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @returns {LandDuties}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function landDuties(facts = {}) {
  const {
    acquired = null,
    acquisitionFeePaid = null,
    usedFor,
    approvedFor,
    transferred = null,
    transferFeePaid = null,
    annualFeePaid = null,
    degraded = null,
    violated = null,
    asOf,
  } = facts;
  if (
    facts.acquired === undefined ||
    facts.acquisitionFeePaid === undefined ||
    usedFor == null ||
    approvedFor == null ||
    facts.transferred === undefined ||
    facts.transferFeePaid === undefined ||
    facts.annualFeePaid === undefined ||
    facts.degraded === undefined ||
    facts.violated === undefined ||
    asOf == null
  ) {
    checkFacts(facts, LAND_DUTIES);
  }
  const acquisitionFee = landDutiesAcquisitionFee(acquired, acquisitionFeePaid, asOf);
  // Article 53(1): The day whose market price counts for that fee; absent as long as nothing is acquired.
  const marketPriceOf = acquired;
  const approvedUse = landDutiesApprovedUse(acquired, asOf);
  // Article 53(2): The land is used in accordance with the approved purpose.
  const isUsedAsApproved = usedFor === approvedFor;
  const transferFee = landDutiesTransferFee(transferred, transferFeePaid, asOf);
  const annualFee = landDutiesAnnualFee(acquired, annualFeePaid, asOf);
  const degradation = landDutiesDegradation(acquired, degraded, asOf);
  const violation = landDutiesViolation(acquired, violated, asOf);
  return new LandDuties({
    acquisitionFee,
    marketPriceOf,
    approvedUse,
    isUsedAsApproved,
    transferFee,
    annualFee,
    degradation,
    violation,
  });
}

/**
 * The proposal, unless it was made before that day.
 *
 * Article 53(5) (rules/decree/part_9_land_use_right.catala_en, line 1516).
 *
 * @param {Present<Day> | null} proposed
 * @param {Day} turningDay
 * @returns {Present<Day> | null}
 */
function landRightEndProposedFromThen(proposed, turningDay) {
  if (proposed !== null) {
    if (proposed.value.isLess(turningDay)) {
      return null;
    }
    return proposed;
  }
  return null;
}

/**
 * To propose to the land management authority what the premises are to be used for.
 *
 * Article 53(5) (rules/decree/part_9_land_use_right.catala_en, lines 1528, 1540).
 *
 * @param {FortyFiveDays} fortyFiveDays
 * @param {Day} lastDay
 * @param {Present<Day> | null} proposed
 * @param {Day} asOf
 * @param {Day} turningDay
 * @param {Present<Day> | null} proposedFromThen
 * @returns {obligations.Obligation}
 */
function landRightEndProposal(fortyFiveDays, lastDay, proposed, asOf, turningDay, proposedFromThen) {
  if (fortyFiveDays === FortyFiveDays.BeforeTheLast45Days) {
    return obligations.standing_(
      new obligations.Norm({
        ...obligations.norm(
          obligations.Modality.Duty,
          administration.Actor.Investor,
          administration.Actor.LandManagementAuthority,
        ),
        due: new Present(lastDay),
        done: proposed,
      }),
      asOf,
    );
  }
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.Investor,
        administration.Actor.LandManagementAuthority,
      ),
      start: new obligations.On(turningDay),
      due: new Present(lastDay),
      done: proposedFromThen,
    }),
    asOf,
  );
}

/**
 * What must I do before my land use right ends, and by which day?
 *
 * Encodes Article 53 (rules/decree/part_9_land_use_right.catala_en:1425).
 *
 * @param {object} facts
 * @param {Day} facts.rightEnds The last day of the land use right, as the land title specifies it.
 * @param {Present<Day> | null} [facts.proposed] The day on which the investor made the proposal (null if not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {FortyFiveDays | null} [facts.fortyFiveDays] From when to when the proposal is to be made (a reading of the
 *   text: `FortyFiveDays.BeforeTheLast45Days` if not given).
 * @returns {LandRightEnd}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function landRightEnd(facts = {}) {
  let { rightEnds, proposed = null, asOf, fortyFiveDays = null } = facts;
  if (rightEnds == null || facts.proposed === undefined || asOf == null || facts.fortyFiveDays === undefined) {
    checkFacts(facts, LAND_RIGHT_END);
  }
  // Article 53(5): From when to when the proposal is to be made.
  fortyFiveDays ??= FortyFiveDays.BeforeTheLast45Days;
  // Article 53(5): The day 45 working days before the last day of the right.
  const turningDay = placed(ARTICLE_53_LINE_1513, () => laoPdr.LAO_PDR.subtract(rightEnds, 45n));
  const proposedFromThen = landRightEndProposedFromThen(proposed, turningDay);
  notice("Land_right_end.forty_five_days");
  // Article 53(5): The last day for the proposal.
  const lastDay = fortyFiveDays === FortyFiveDays.BeforeTheLast45Days ? turningDay : rightEnds;
  const proposal = landRightEndProposal(fortyFiveDays, lastDay, proposed, asOf, turningDay, proposedFromThen);
  return new LandRightEnd({ lastDay, proposal });
}

const ART47_P1 = new Place(
  "Article 47",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 47. Information incentive",
  ],
  "art47-p1",
  "Information incentive, as stipulated in Article 57 of the Investment Promotion Law, is that domestic investors, foreign investors and enterprises may obtain investment related information through websites and from one-stop service offices of the planning and investment sector, industry and commerce sector at the central or local level, Special Economic Zones and Specific Economic Zones, Lao Embassies, Lao Consulates or Representative Office of Lao commerce abroad.",
);

const ARTICLE_47 = new Place(
  "Article 47",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 47. Information incentive",
  ],
  "",
  "",
);

/** The scope `Investment_information` described: what it asks for, its rules and their provisions. */
export const INVESTMENT_INFORMATION = new Scope("Investment_information", {
  function: investmentInformation,
  inputs: [new Input("seeker", INFORMATION_SEEKER_TYPE, "Who asks.")],
  bindings: [
    new Binding("sources", "sources", new ListOf(INFORMATION_SOURCE_TYPE), investmentInformationSources, {
      reads: ["seeker"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART47_P1], 65, "rules/decree/part_9_land_use_right.catala_en", {
              conditions: [
                new Condition(
                  "seeker = Domestic_investor or seeker = Foreign_investor or seeker = Enterprise",
                  ["seeker"],
                  (seeker) =>
                    seeker === InformationSeeker.DomesticInvestor ||
                    seeker === InformationSeeker.ForeignInvestor ||
                    seeker === InformationSeeker.Enterprise,
                  [new Value("seeker", INFORMATION_SEEKER_TYPE, (seeker) => seeker)],
                ),
              ],
            }),
          ),
          new Term(
            new Rule(1, [ART47_P1], 82, "rules/decree/part_9_land_use_right.catala_en", {
              conditions: [
                new Condition(
                  "seeker = Other_person",
                  ["seeker"],
                  (seeker) => seeker === InformationSeeker.OtherPerson,
                  [new Value("seeker", INFORMATION_SEEKER_TYPE, (seeker) => seeker)],
                ),
              ],
            }),
          ),
        ],
      }),
      certain: false,
    }),
  ],
  outputs: ["sources"],
  type: INVESTMENT_INFORMATION_TYPE,
  doc: "Where can investment related information be had?",
  places: [ARTICLE_47],
});

const ART48_P1_C = new Place(
  "Article 48",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 48. Land use right incentive",
  ],
  "art48-p1-c",
  "except for the land the investors rent or has as concession from the government or rent from Lao citizens to conduct business activities in conformity with laws and regulations.",
);

const ART48_P1_A = new Place(
  "Article 48",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 48. Land use right incentive",
  ],
  "art48-p1-a",
  "The land use right incentive in accordance with Article 58 of the Investment Promotion Law refers to the authorization granted to foreign investors to purchase land use rights from the state for a maximum area not exceeding 800 square meters",
);

const ART48_P1_B = new Place(
  "Article 48",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 48. Land use right incentive",
  ],
  "art48-p1-b",
  "for the purpose of building for habitation or enterprise offices,",
);

const ARTICLE_48 = new Place(
  "Article 48",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 48. Land use right incentive",
  ],
  "",
  "",
);

/** The scope `Land_incentive` described: what it asks for, its rules and their provisions. */
export const LAND_INCENTIVE = new Scope("Land_incentive", {
  function: landIncentive,
  inputs: [
    new Input("foreign_investor", BOOLEAN, "The purchaser is a foreign investor.", { parameter: "foreignInvestor" }),
    new Input("seller", LAND_SELLER_TYPE, "From whom the land use right is acquired."),
    new Input("area", new DecimalIn("m2"), "The area of the land."),
    new Input("purpose", PURPOSE_TYPE, "What the land is to be used for."),
    new Input("tenure", LAND_TENURE_TYPE, "How the investor holds the land already."),
    new Input("for_business_of", FOR_BUSINESS_OF_TYPE, "Of which land \"to conduct business activities\" is said.", {
      required: false,
      parameter: "forBusinessOf",
      reading: new ReadingChoice("Land_incentive.for_business_of", "All_excepted_land", [ART48_P1_C]),
    }),
  ],
  bindings: [
    new Binding(
      "for_business_of",
      "for_business_of",
      FOR_BUSINESS_OF_TYPE,
      (given) => given ?? ForBusinessOf.AllExceptedLand,
      {
        term: new Term(new Rule(0, [ART48_P1_C], 184, "rules/decree/part_9_land_use_right.catala_en")),
        certain: false,
        context: "forBusinessOf",
        reading: "Land_incentive.for_business_of",
      },
    ),
    new Binding("is_excepted", "is_excepted", BOOLEAN, landIncentiveIsExcepted, {
      reads: ["tenure", "for_business_of"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART48_P1_C], 187, "rules/decree/part_9_land_use_right.catala_en", {
              conditions: [
                new Condition(
                  "match tenure with pattern -- Not_held: false -- Rented_or_conceded_by_government content for_business: for_business or for_business_of with pattern Land_of_citizens_only -- Rented_from_lao_citizens content for_business: for_business",
                  ["tenure", "for_business_of"],
                  (tenure, forBusinessOf) =>
                    tenure === NotHeld
                      ? false
                      : tenure instanceof RentedOrConcededByGovernment
                        ? tenure.content || forBusinessOf() === ForBusinessOf.LandOfCitizensOnly
                        : tenure.content,
                  [
                    new Value("tenure", LAND_TENURE_TYPE, (tenure, forBusinessOf) => tenure),
                    new Value("for_business_of", FOR_BUSINESS_OF_TYPE, (tenure, forBusinessOf) => forBusinessOf()),
                  ],
                ),
              ],
              uses: ["for_business_of"],
            }),
          ),
        ],
      }),
    }),
    new Binding("unmet", "unmet", new ListOf(LAND_CONDITION_TYPE), landIncentiveUnmet, {
      reads: ["foreign_investor", "seller", "area", "purpose", "is_excepted"],
      term: new Term(
        new Rule(0, [ART48_P1_A, ART48_P1_B, ART48_P1_C], 198, "rules/decree/part_9_land_use_right.catala_en", {
          uses: ["is_excepted"],
        }),
      ),
    }),
    new Binding(
      "is_covered",
      "is_covered",
      BOOLEAN,
      (unmet) => BigInt(unmet.length) === 0n,
      {
        reads: ["unmet"],
        term: new Term(
          new Rule(0, [ART48_P1_A, ART48_P1_B, ART48_P1_C], 210, "rules/decree/part_9_land_use_right.catala_en", {
            uses: ["unmet"],
          }),
        ),
      },
    ),
  ],
  outputs: ["is_excepted", "unmet", "is_covered"],
  type: LAND_INCENTIVE_TYPE,
  assertions: [
    new Assertion(
      "The area of the land cannot be negative.",
      (area) => area.isAtLeast(0n),
      [ARTICLE_48],
      181,
      "rules/decree/part_9_land_use_right.catala_en",
      {
        reads: ["area"],
        conditions: [
          new Condition(
            "area >= 0 m2",
            ["area"],
            (area) => area.isAtLeast(0n),
            [new Value("area", new DecimalIn("m2"), (area) => area)],
          ),
        ],
      },
    ),
  ],
  doc: "Does the land use right incentive cover this purchase?",
  places: [ARTICLE_48],
});

const ART49_P1_B = new Place(
  "Article 49, first sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 49. Application for land use right incentive",
  ],
  "art49-p1-b",
  "and other documents required by the provincial/municipal land management authority certified by the planning and investment or the industry and commerce sector that issue the enterprise registration certificate or concession registration certificate.",
);

const ART49_P1_A = new Place(
  "Article 49, first sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 49. Application for land use right incentive",
  ],
  "art49-p1-a",
  "Foreign investors who invest in infrastructure projects in Lao PDR and wish to acquire land use right from the government s allocated land shall submit their application with the following documents: enterprise registration certificate or concession registration certificate",
);

const ART51_P1 = new Place(
  "Article 51, first sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 51. Consideration of land use right acquisition for foreign investors",
  ],
  "art51-p1",
  "After the provincial/municipal land management authority receives a proposal from foreign investors to acquire land use right, the authorities shall review all documents and conditions proposed by the investor to ensure that it is properly and thoroughly in accordance with Article 58 of the Investment Promotion Law and Articles 49 and 50 of this Decree.",
);

const ARTICLE_49 = new Place(
  "Article 49",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 49. Application for land use right incentive",
  ],
  "",
  "",
);

/** The scope `Land_application` described: what it asks for, its rules and their provisions. */
export const LAND_APPLICATION = new Scope("Land_application", {
  function: landApplication,
  inputs: [
    new Input(
      "certificate_of",
      new OptionalOf(CERTIFICATE_SECTOR_TYPE),
      "The sector that issued the enterprise registration certificate or concession registration certificate; absent without such a certificate.",
      { parameter: "certificateOf" },
    ),
    new Input("certificate_filed", BOOLEAN, "The certificate is among the documents.", {
      parameter: "certificateFiled",
    }),
    new Input(
      "other_documents_filed",
      BOOLEAN,
      "All other documents that the land management authority requires are filed.",
      { parameter: "otherDocumentsFiled" },
    ),
    new Input(
      "certified_by",
      new OptionalOf(CERTIFICATE_SECTOR_TYPE),
      "The sector that certified these documents; absent if none did.",
      { parameter: "certifiedBy" },
    ),
  ],
  bindings: [
    new Binding("certifier", "certifier", administration.ACTOR_TYPE, landApplicationCertifier, {
      reads: ["certificate_of"],
      term: new Term(new Rule(0, [ART49_P1_B], 354, "rules/decree/part_9_land_use_right.catala_en")),
    }),
    new Binding("is_certified", "is_certified", BOOLEAN, landApplicationIsCertified, {
      reads: ["certificate_of", "certified_by"],
      term: new Term(new Rule(0, [ART49_P1_B], 363, "rules/decree/part_9_land_use_right.catala_en")),
    }),
    new Binding("missing", "missing", new ListOf(LAND_DOCUMENT_TYPE), landApplicationMissing, {
      reads: ["certificate_of", "certificate_filed", "other_documents_filed", "is_certified"],
      term: new Term(
        new Rule(0, [ART49_P1_A, ART49_P1_B], 373, "rules/decree/part_9_land_use_right.catala_en", {
          uses: ["is_certified"],
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
          new Rule(0, [ART49_P1_A, ART49_P1_B], 382, "rules/decree/part_9_land_use_right.catala_en", {
            uses: ["missing"],
          }),
        ),
      },
    ),
    new Binding(
      "submitted_to",
      "submitted_to",
      administration.ACTOR_TYPE,
      () => administration.Actor.LandManagementAuthority,
      { term: new Term(new Rule(0, [ART51_P1], 385, "rules/decree/part_9_land_use_right.catala_en")) },
    ),
  ],
  outputs: ["certifier", "missing", "is_complete", "submitted_to"],
  type: LAND_APPLICATION_TYPE,
  doc: "Is my application for land use right complete, who must certify it, and who receives it?",
  places: [ARTICLE_49],
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

/** The scope `Land_seller_check` described: what it asks for, its rules and their provisions. */
export const LAND_SELLER_CHECK = new Scope("Land_seller_check", {
  function: landSellerCheck,
  inputs: [
    new Input("seller", LAND_SELLER_TYPE, "From whom the right is acquired."),
    new Input(
      "transfer_between_investors",
      TRANSFER_BETWEEN_INVESTORS_TYPE,
      "Whether an investor may take over the land use right of another one.",
      {
        required: false,
        parameter: "transferBetweenInvestors",
        reading: new ReadingChoice("Land_seller_check.transfer_between_investors", "Transfer_allowed", [
          ART49_P2_B,
          ART52_2_A,
        ]),
      },
    ),
  ],
  bindings: [
    new Binding(
      "transfer_between_investors",
      "transfer_between_investors",
      TRANSFER_BETWEEN_INVESTORS_TYPE,
      (given) => given ?? TransferBetweenInvestors.TransferAllowed,
      {
        term: new Term(new Rule(0, [ART52_2_A], 389, "rules/decree/part_9_land_use_right.catala_en")),
        certain: false,
        context: "transferBetweenInvestors",
        reading: "Land_seller_check.transfer_between_investors",
      },
    ),
    new Binding("may_acquire_from", "may_acquire_from", BOOLEAN, landSellerCheckMayAcquireFrom, {
      reads: ["seller", "transfer_between_investors"],
      term: new Term(
        new Rule(0, [ART49_P2_B, ART52_2_A], 393, "rules/decree/part_9_land_use_right.catala_en", {
          uses: ["transfer_between_investors"],
        }),
      ),
    }),
  ],
  outputs: ["may_acquire_from"],
  type: LAND_SELLER_CHECK_TYPE,
  doc: "From whom may a foreign investor acquire land use right?",
  places: [ARTICLE_49],
});

const ART49_P2_A = new Place(
  "Article 49, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 49. Application for land use right incentive",
  ],
  "art49-p2-a",
  "In any case, foreign investors are not allowed to acquire land use right that is not allocated by the government",
);

/** The scope `Land_prohibitions` described: what it asks for, its rules and their provisions. */
export const LAND_PROHIBITIONS = new Scope("Land_prohibitions", {
  function: landProhibitions,
  inputs: [
    new Input("acquired", new OptionalOf(DATE), "The day on which the foreign investor acquired the right."),
    new Input("allocated_by_government", BOOLEAN, "The land is allocated by the government.", {
      parameter: "allocatedByGovernment",
    }),
    new Input("seller", LAND_SELLER_TYPE, "From whom the right was acquired."),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
    new Input(
      "Land_seller_check.transfer_between_investors",
      TRANSFER_BETWEEN_INVESTORS_TYPE,
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
  ],
  bindings: [
    new Subscope(
      "check",
      LAND_SELLER_CHECK,
      (seller, landSellerCheckTransferBetweenInvestors) => landSellerCheck({
        seller,
        transferBetweenInvestors: landSellerCheckTransferBetweenInvestors,
      }),
      {
        inputs: [
          new SubscopeInput(
            "seller",
            (seller) => seller,
            {
              reads: ["seller"],
              term: new Term(new Rule(0, [ART49_P2_B], 403, "rules/decree/part_9_land_use_right.catala_en")),
            },
          ),
          new SubscopeInput("transfer_between_investors", handedOn, {
            reads: ["Land_seller_check.transfer_between_investors"],
            parameter: "transferBetweenInvestors",
          }),
        ],
        reads: ["seller", "Land_seller_check.transfer_between_investors"],
      },
    ),
    new Binding("unallocated_land", "unallocated_land", obligations.OBLIGATION_TYPE, landProhibitionsUnallocatedLand, {
      reads: ["allocated_by_government", "acquired", "as_of"],
      term: new Term(new Rule(0, [ART49_P2_A], 406, "rules/decree/part_9_land_use_right.catala_en")),
      certain: false,
    }),
    new Binding(
      "direct_acquisition",
      "direct_acquisition",
      obligations.OBLIGATION_TYPE,
      landProhibitionsDirectAcquisition,
      {
        reads: ["check", "acquired", "as_of"],
        term: new Term(
          new Rule(0, [ART49_P2_B], 414, "rules/decree/part_9_land_use_right.catala_en", {
            uses: ["check.may_acquire_from"],
          }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["unallocated_land", "direct_acquisition"],
  type: LAND_PROHIBITIONS_TYPE,
  doc: "What is forbidden to a foreign investor who acquires land use right.",
  places: [ARTICLE_49],
});

const ART50_1_A = new Place(
  "Article 50(1)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 50. Land use right acquisition criteria for foreign investors",
  ],
  "art50-1-a",
  "Registered capital of US$500,000 or above",
);

const ART50_1_B = new Place(
  "Article 50(1)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 50. Land use right acquisition criteria for foreign investors",
  ],
  "art50-1-b",
  "with certification from the Bank of Lao PDR of actual value of capital imported consistent with the registered capital;",
);

const ART50_2_A = new Place(
  "Article 50(2)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 50. Land use right acquisition criteria for foreign investors",
  ],
  "art50-2-a",
  "The land shall be allocated by the government",
);

const ART50_2_B = new Place(
  "Article 50(2)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 50. Land use right acquisition criteria for foreign investors",
  ],
  "art50-2-b",
  "and the area shall not exceed 800 square meters;",
);

const ART50_3 = new Place(
  "Article 50(3)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 50. Land use right acquisition criteria for foreign investors",
  ],
  "art50-3",
  "The land shall be used for habitation or offices for business operations;",
);

const ART50_4 = new Place(
  "Article 50(4)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 50. Land use right acquisition criteria for foreign investors",
  ],
  "art50-4",
  "it is allowed to purchase land use right only one time per enterprise regardless of the number of enterprise units established in Lao PDR;",
);

const ART50_P2 = new Place(
  "Article 50(4), second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 50. Land use right acquisition criteria for foreign investors",
  ],
  "art50-p2",
  "If the enterprise has more than two shareholders or expand its investment branches, it is allowed to purchase land use right under the name of one legal entity only and to purchase land use right with the government only once.",
);

const ARTICLE_50 = new Place(
  "Article 50",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 50. Land use right acquisition criteria for foreign investors",
  ],
  "",
  "",
);

/** The scope `Land_use_right` described: what it asks for, its rules and their provisions. */
export const LAND_USE_RIGHT = new Scope("Land_use_right", {
  function: landUseRight,
  inputs: [
    new Input(
      "infrastructure_project",
      BOOLEAN,
      "The foreign investor invests in infrastructure projects in Lao PDR.",
      { parameter: "infrastructureProject" },
    ),
    new Input("who_may_acquire", WHO_MAY_ACQUIRE_TYPE, "For whom the criteria are.", {
      required: false,
      parameter: "whoMayAcquire",
      reading: new ReadingChoice("Land_use_right.who_may_acquire", "Infrastructure_investors", [
        ART48_P1_A,
        ART49_P1_A,
      ]),
    }),
    new Input("registered_capital", new MoneyIn("USD", 2), "The registered capital.", {
      parameter: "registeredCapital",
    }),
    new Input(
      "imported_capital_certified",
      BOOLEAN,
      "The Bank of Lao PDR certifies that the actual value of the capital imported is consistent with the registered capital.",
      { parameter: "importedCapitalCertified" },
    ),
    new Input("allocated_by_government", BOOLEAN, "The land is allocated by the government.", {
      parameter: "allocatedByGovernment",
    }),
    new Input("area", new DecimalIn("m2"), "The area of the land."),
    new Input("purpose", PURPOSE_TYPE, "What the land is to be used for."),
    new Input(
      "earlier_purchases",
      INTEGER,
      "How often the enterprise, with all its units in Lao PDR, has purchased land use right before.",
      { parameter: "earlierPurchases" },
    ),
    new Input("shareholders", INTEGER, "How many shareholders the enterprise has."),
    new Input("expands_branches", BOOLEAN, "The enterprise expands its investment branches.", {
      parameter: "expandsBranches",
    }),
  ],
  bindings: [
    new Binding(
      "who_may_acquire",
      "who_may_acquire",
      WHO_MAY_ACQUIRE_TYPE,
      (given) => given ?? WhoMayAcquire.InfrastructureInvestors,
      {
        term: new Term(new Rule(0, [ART49_P1_A], 614, "rules/decree/part_9_land_use_right.catala_en")),
        certain: false,
        context: "whoMayAcquire",
        reading: "Land_use_right.who_may_acquire",
      },
    ),
    new Binding(
      "capital_condition",
      "capital_condition",
      BOOLEAN,
      (registeredCapital, importedCapitalCertified) => registeredCapital >= 50_000_000n && importedCapitalCertified,
      {
        reads: ["registered_capital", "imported_capital_certified"],
        term: new Term(null, {
          exceptions: [
            new Term(
              new Rule(0, [ART50_1_A, ART50_1_B], 564, "rules/decree/part_9_land_use_right.catala_en", {
                conditions: [
                  new Condition(
                    "registered_capital >= USD 500,000",
                    ["registered_capital"],
                    (registeredCapital) => registeredCapital >= 50_000_000n,
                    [new Value("registered_capital", new MoneyIn("USD", 2), (registeredCapital) => registeredCapital)],
                  ),
                  new Condition(
                    "imported_capital_certified",
                    ["imported_capital_certified"],
                    (importedCapitalCertified) => importedCapitalCertified,
                    [
                      new Value(
                        "imported_capital_certified",
                        BOOLEAN,
                        (importedCapitalCertified) => importedCapitalCertified,
                      ),
                    ],
                  ),
                ],
              }),
            ),
          ],
        }),
      },
    ),
    new Binding(
      "land_condition",
      "land_condition",
      BOOLEAN,
      (allocatedByGovernment, area) => allocatedByGovernment && area.isAtMost(800n),
      {
        reads: ["allocated_by_government", "area"],
        term: new Term(null, {
          exceptions: [
            new Term(
              new Rule(0, [ART50_2_A, ART50_2_B], 576, "rules/decree/part_9_land_use_right.catala_en", {
                conditions: [
                  new Condition(
                    "allocated_by_government",
                    ["allocated_by_government"],
                    (allocatedByGovernment) => allocatedByGovernment,
                    [new Value("allocated_by_government", BOOLEAN, (allocatedByGovernment) => allocatedByGovernment)],
                  ),
                  new Condition(
                    "area <= 800 m2",
                    ["area"],
                    (area) => area.isAtMost(800n),
                    [new Value("area", new DecimalIn("m2"), (area) => area)],
                  ),
                ],
              }),
            ),
          ],
        }),
      },
    ),
    new Binding(
      "purpose_condition",
      "purpose_condition",
      BOOLEAN,
      (purpose) => purpose === Purpose.Habitation || purpose === Purpose.BusinessOffices,
      {
        reads: ["purpose"],
        term: new Term(null, {
          exceptions: [
            new Term(
              new Rule(0, [ART50_3], 587, "rules/decree/part_9_land_use_right.catala_en", {
                conditions: [
                  new Condition(
                    "purpose = Habitation or purpose = Business_offices",
                    ["purpose"],
                    (purpose) => purpose === Purpose.Habitation || purpose === Purpose.BusinessOffices,
                    [new Value("purpose", PURPOSE_TYPE, (purpose) => purpose)],
                  ),
                ],
              }),
            ),
          ],
        }),
      },
    ),
    new Binding(
      "once_condition",
      "once_condition",
      BOOLEAN,
      (earlierPurchases) => earlierPurchases === 0n,
      {
        reads: ["earlier_purchases"],
        term: new Term(null, {
          exceptions: [
            new Term(
              new Rule(0, [ART50_4, ART50_P2], 604, "rules/decree/part_9_land_use_right.catala_en", {
                conditions: [
                  new Condition(
                    "earlier_purchases = 0",
                    ["earlier_purchases"],
                    (earlierPurchases) => earlierPurchases === 0n,
                    [new Value("earlier_purchases", INTEGER, (earlierPurchases) => earlierPurchases)],
                  ),
                ],
              }),
            ),
          ],
        }),
      },
    ),
    new Binding(
      "may_acquire",
      "may_acquire",
      BOOLEAN,
      (infrastructureProject, whoMayAcquire, capitalCondition, landCondition, purposeCondition, onceCondition) =>
        infrastructureProject || whoMayAcquire() === WhoMayAcquire.AllForeignInvestors
          ? capitalCondition && landCondition && purposeCondition && onceCondition
          : silent("may_acquire", "rules/decree/part_9_land_use_right.catala_en:530", "Article 50"),
      {
        reads: [
          "infrastructure_project",
          "who_may_acquire",
          "capital_condition",
          "land_condition",
          "purpose_condition",
          "once_condition",
        ],
        term: new Term(
          new Rule(
            0,
            [ART50_1_A, ART50_1_B, ART50_2_A, ART50_2_B, ART50_3, ART50_4],
            623,
            "rules/decree/part_9_land_use_right.catala_en",
            {
              conditions: [
                new Condition(
                  "infrastructure_project or who_may_acquire with pattern All_foreign_investors",
                  ["infrastructure_project", "who_may_acquire"],
                  (infrastructureProject, whoMayAcquire) =>
                    infrastructureProject || whoMayAcquire() === WhoMayAcquire.AllForeignInvestors,
                  [
                    new Value(
                      "infrastructure_project",
                      BOOLEAN,
                      (infrastructureProject, whoMayAcquire) => infrastructureProject,
                    ),
                    new Value("who_may_acquire", WHO_MAY_ACQUIRE_TYPE, (infrastructureProject, whoMayAcquire) =>
                      whoMayAcquire()),
                  ],
                ),
              ],
              uses: ["who_may_acquire", "capital_condition", "land_condition", "purpose_condition", "once_condition"],
            },
          ),
        ),
        certain: false,
      },
    ),
    new Binding(
      "one_legal_entity_only",
      "one_legal_entity_only",
      BOOLEAN,
      (shareholders, expandsBranches) => shareholders > 2n || expandsBranches,
      {
        reads: ["shareholders", "expands_branches"],
        term: new Term(null, {
          exceptions: [
            new Term(
              new Rule(0, [ART50_P2], 609, "rules/decree/part_9_land_use_right.catala_en", {
                conditions: [
                  new Condition(
                    "shareholders > 2 or expands_branches",
                    ["shareholders", "expands_branches"],
                    (shareholders, expandsBranches) => shareholders > 2n || expandsBranches,
                    [
                      new Value("shareholders", INTEGER, (shareholders, expandsBranches) => shareholders),
                      new Value("expands_branches", BOOLEAN, (shareholders, expandsBranches) => expandsBranches),
                    ],
                  ),
                ],
              }),
            ),
          ],
        }),
      },
    ),
  ],
  outputs: [
    "capital_condition",
    "land_condition",
    "purpose_condition",
    "once_condition",
    "may_acquire",
    "one_legal_entity_only",
  ],
  type: LAND_USE_RIGHT_TYPE,
  assertions: [
    new Assertion(
      "The registered capital cannot be negative.",
      (registeredCapital) => registeredCapital >= 0n,
      [ARTICLE_50],
      539,
      "rules/decree/part_9_land_use_right.catala_en",
      {
        reads: ["registered_capital"],
        conditions: [
          new Condition(
            "registered_capital >= USD 0",
            ["registered_capital"],
            (registeredCapital) => registeredCapital >= 0n,
            [new Value("registered_capital", new MoneyIn("USD", 2), (registeredCapital) => registeredCapital)],
          ),
        ],
      },
    ),
    new Assertion(
      "The area of the land cannot be negative.",
      (area) => area.isAtLeast(0n),
      [ARTICLE_50],
      542,
      "rules/decree/part_9_land_use_right.catala_en",
      {
        reads: ["area"],
        conditions: [
          new Condition(
            "area >= 0 m2",
            ["area"],
            (area) => area.isAtLeast(0n),
            [new Value("area", new DecimalIn("m2"), (area) => area)],
          ),
        ],
      },
    ),
    new Assertion(
      "The number of earlier purchases cannot be negative.",
      (earlierPurchases) => earlierPurchases >= 0n,
      [ARTICLE_50],
      545,
      "rules/decree/part_9_land_use_right.catala_en",
      {
        reads: ["earlier_purchases"],
        conditions: [
          new Condition(
            "earlier_purchases >= 0",
            ["earlier_purchases"],
            (earlierPurchases) => earlierPurchases >= 0n,
            [new Value("earlier_purchases", INTEGER, (earlierPurchases) => earlierPurchases)],
          ),
        ],
      },
    ),
    new Assertion(
      "The number of shareholders cannot be negative.",
      (shareholders) => shareholders >= 0n,
      [ARTICLE_50],
      548,
      "rules/decree/part_9_land_use_right.catala_en",
      {
        reads: ["shareholders"],
        conditions: [
          new Condition(
            "shareholders >= 0",
            ["shareholders"],
            (shareholders) => shareholders >= 0n,
            [new Value("shareholders", INTEGER, (shareholders) => shareholders)],
          ),
        ],
      },
    ),
  ],
  doc: "Do I, as a foreign investor, fulfil the four conditions for acquiring land use right?",
  places: [ARTICLE_50],
});

/** The scope `Land_purchase` described: what it asks for, its rules and their provisions. */
export const LAND_PURCHASE = new Scope("Land_purchase", {
  function: landPurchase,
  inputs: [
    new Input("foreign_investor", BOOLEAN, "The purchaser is a foreign investor.", { parameter: "foreignInvestor" }),
    new Input(
      "infrastructure_project",
      BOOLEAN,
      "The foreign investor invests in infrastructure projects in Lao PDR.",
      { parameter: "infrastructureProject" },
    ),
    new Input("seller", LAND_SELLER_TYPE, "From whom the land use right is acquired."),
    new Input("tenure", LAND_TENURE_TYPE, "How the investor holds the land already."),
    new Input("allocated_by_government", BOOLEAN, "The land is allocated by the government.", {
      parameter: "allocatedByGovernment",
    }),
    new Input("area", new DecimalIn("m2"), "The area of the land."),
    new Input("purpose", PURPOSE_TYPE, "What the land is to be used for."),
    new Input("registered_capital", new MoneyIn("USD", 2), "The registered capital.", {
      parameter: "registeredCapital",
    }),
    new Input(
      "imported_capital_certified",
      BOOLEAN,
      "The Bank of Lao PDR certifies that the actual value of the capital imported is consistent with the registered capital.",
      { parameter: "importedCapitalCertified" },
    ),
    new Input(
      "earlier_purchases",
      INTEGER,
      "How often the enterprise, with all its units in Lao PDR, has purchased land use right before.",
      { parameter: "earlierPurchases" },
    ),
    new Input("shareholders", INTEGER, "How many shareholders the enterprise has."),
    new Input("expands_branches", BOOLEAN, "The enterprise expands its investment branches.", {
      parameter: "expandsBranches",
    }),
    new Input(
      "certificate_of",
      new OptionalOf(CERTIFICATE_SECTOR_TYPE),
      "The sector that issued the enterprise registration certificate or concession registration certificate; absent without such a certificate.",
      { parameter: "certificateOf" },
    ),
    new Input("certificate_filed", BOOLEAN, "The certificate is among the documents.", {
      parameter: "certificateFiled",
    }),
    new Input(
      "other_documents_filed",
      BOOLEAN,
      "All other documents that the land management authority requires are filed.",
      { parameter: "otherDocumentsFiled" },
    ),
    new Input(
      "certified_by",
      new OptionalOf(CERTIFICATE_SECTOR_TYPE),
      "The sector that certified these documents; absent if none did.",
      { parameter: "certifiedBy" },
    ),
    new Input(
      "Land_incentive.for_business_of",
      FOR_BUSINESS_OF_TYPE,
      "Of which land \"to conduct business activities\" is said.",
      {
        required: false,
        parameter: "landIncentiveForBusinessOf",
        reading: new ReadingChoice("Land_incentive.for_business_of", "All_excepted_land", [ART48_P1_C]),
      },
    ),
    new Input("Land_use_right.who_may_acquire", WHO_MAY_ACQUIRE_TYPE, "For whom the criteria are.", {
      required: false,
      parameter: "landUseRightWhoMayAcquire",
      reading: new ReadingChoice("Land_use_right.who_may_acquire", "Infrastructure_investors", [
        ART48_P1_A,
        ART49_P1_A,
      ]),
    }),
  ],
  bindings: [
    new Subscope(
      "incentive",
      LAND_INCENTIVE,
      (foreignInvestor, seller, area, purpose, tenure, landIncentiveForBusinessOf) => landIncentive({
        foreignInvestor,
        seller,
        area,
        purpose,
        tenure,
        forBusinessOf: landIncentiveForBusinessOf,
      }),
      {
        inputs: [
          new SubscopeInput(
            "foreign_investor",
            (foreignInvestor) => foreignInvestor,
            {
              reads: ["foreign_investor"],
              parameter: "foreignInvestor",
              term: new Term(new Rule(0, [ART48_P1_A], 747, "rules/decree/part_9_land_use_right.catala_en")),
            },
          ),
          new SubscopeInput(
            "seller",
            (seller) => seller,
            {
              reads: ["seller"],
              term: new Term(new Rule(0, [ART48_P1_A], 750, "rules/decree/part_9_land_use_right.catala_en")),
            },
          ),
          new SubscopeInput(
            "area",
            (area) => area,
            {
              reads: ["area"],
              term: new Term(new Rule(0, [ART48_P1_A], 753, "rules/decree/part_9_land_use_right.catala_en")),
            },
          ),
          new SubscopeInput(
            "purpose",
            (purpose) => purpose,
            {
              reads: ["purpose"],
              term: new Term(new Rule(0, [ART48_P1_A], 756, "rules/decree/part_9_land_use_right.catala_en")),
            },
          ),
          new SubscopeInput(
            "tenure",
            (tenure) => tenure,
            {
              reads: ["tenure"],
              term: new Term(new Rule(0, [ART48_P1_A], 759, "rules/decree/part_9_land_use_right.catala_en")),
            },
          ),
          new SubscopeInput("for_business_of", handedOn, {
            reads: ["Land_incentive.for_business_of"],
            parameter: "forBusinessOf",
          }),
        ],
        reads: ["foreign_investor", "seller", "area", "purpose", "tenure", "Land_incentive.for_business_of"],
        certain: false,
      },
    ),
    new Subscope(
      "application",
      LAND_APPLICATION,
      (certificateOf, certificateFiled, otherDocumentsFiled, certifiedBy) => landApplication({
        certificateOf,
        certificateFiled,
        otherDocumentsFiled,
        certifiedBy,
      }),
      {
        inputs: [
          new SubscopeInput(
            "certificate_of",
            (certificateOf) => certificateOf,
            {
              reads: ["certificate_of"],
              parameter: "certificateOf",
              term: new Term(new Rule(0, [ART49_P1_B], 762, "rules/decree/part_9_land_use_right.catala_en")),
            },
          ),
          new SubscopeInput(
            "certificate_filed",
            (certificateFiled) => certificateFiled,
            {
              reads: ["certificate_filed"],
              parameter: "certificateFiled",
              term: new Term(new Rule(0, [ART49_P1_B], 765, "rules/decree/part_9_land_use_right.catala_en")),
            },
          ),
          new SubscopeInput(
            "other_documents_filed",
            (otherDocumentsFiled) => otherDocumentsFiled,
            {
              reads: ["other_documents_filed"],
              parameter: "otherDocumentsFiled",
              term: new Term(new Rule(0, [ART49_P1_B], 768, "rules/decree/part_9_land_use_right.catala_en")),
            },
          ),
          new SubscopeInput(
            "certified_by",
            (certifiedBy) => certifiedBy,
            {
              reads: ["certified_by"],
              parameter: "certifiedBy",
              term: new Term(new Rule(0, [ART49_P1_B], 771, "rules/decree/part_9_land_use_right.catala_en")),
            },
          ),
        ],
        reads: ["certificate_of", "certificate_filed", "other_documents_filed", "certified_by"],
      },
    ),
    new Subscope(
      "criteria",
      LAND_USE_RIGHT,
      (
        infrastructureProject,
        registeredCapital,
        importedCapitalCertified,
        allocatedByGovernment,
        area,
        purpose,
        earlierPurchases,
        shareholders,
        expandsBranches,
        landUseRightWhoMayAcquire,
      ) => landUseRight({
        infrastructureProject,
        whoMayAcquire: landUseRightWhoMayAcquire,
        registeredCapital,
        importedCapitalCertified,
        allocatedByGovernment,
        area,
        purpose,
        earlierPurchases,
        shareholders,
        expandsBranches,
      }),
      {
        inputs: [
          new SubscopeInput(
            "infrastructure_project",
            (infrastructureProject) => infrastructureProject,
            {
              reads: ["infrastructure_project"],
              parameter: "infrastructureProject",
              term: new Term(new Rule(0, [ART50_1_A], 774, "rules/decree/part_9_land_use_right.catala_en")),
            },
          ),
          new SubscopeInput("who_may_acquire", handedOn, {
            reads: ["Land_use_right.who_may_acquire"],
            parameter: "whoMayAcquire",
          }),
          new SubscopeInput(
            "registered_capital",
            (registeredCapital) => registeredCapital,
            {
              reads: ["registered_capital"],
              parameter: "registeredCapital",
              term: new Term(new Rule(0, [ART50_1_A], 777, "rules/decree/part_9_land_use_right.catala_en")),
            },
          ),
          new SubscopeInput(
            "imported_capital_certified",
            (importedCapitalCertified) => importedCapitalCertified,
            {
              reads: ["imported_capital_certified"],
              parameter: "importedCapitalCertified",
              term: new Term(new Rule(0, [ART50_1_A], 780, "rules/decree/part_9_land_use_right.catala_en")),
            },
          ),
          new SubscopeInput(
            "allocated_by_government",
            (allocatedByGovernment) => allocatedByGovernment,
            {
              reads: ["allocated_by_government"],
              parameter: "allocatedByGovernment",
              term: new Term(new Rule(0, [ART50_1_A], 783, "rules/decree/part_9_land_use_right.catala_en")),
            },
          ),
          new SubscopeInput(
            "area",
            (area) => area,
            {
              reads: ["area"],
              term: new Term(new Rule(0, [ART50_1_A], 786, "rules/decree/part_9_land_use_right.catala_en")),
            },
          ),
          new SubscopeInput(
            "purpose",
            (purpose) => purpose,
            {
              reads: ["purpose"],
              term: new Term(new Rule(0, [ART50_1_A], 789, "rules/decree/part_9_land_use_right.catala_en")),
            },
          ),
          new SubscopeInput(
            "earlier_purchases",
            (earlierPurchases) => earlierPurchases,
            {
              reads: ["earlier_purchases"],
              parameter: "earlierPurchases",
              term: new Term(new Rule(0, [ART50_1_A], 792, "rules/decree/part_9_land_use_right.catala_en")),
            },
          ),
          new SubscopeInput(
            "shareholders",
            (shareholders) => shareholders,
            {
              reads: ["shareholders"],
              term: new Term(new Rule(0, [ART50_1_A], 795, "rules/decree/part_9_land_use_right.catala_en")),
            },
          ),
          new SubscopeInput(
            "expands_branches",
            (expandsBranches) => expandsBranches,
            {
              reads: ["expands_branches"],
              parameter: "expandsBranches",
              term: new Term(new Rule(0, [ART50_1_A], 798, "rules/decree/part_9_land_use_right.catala_en")),
            },
          ),
        ],
        reads: [
          "infrastructure_project",
          "registered_capital",
          "imported_capital_certified",
          "allocated_by_government",
          "area",
          "purpose",
          "earlier_purchases",
          "shareholders",
          "expands_branches",
          "Land_use_right.who_may_acquire",
        ],
        certain: false,
      },
    ),
    new Binding("unmet_in_any_case", "unmet_in_any_case", new ListOf(LAND_CONDITION_TYPE), landPurchaseUnmetInAnyCase, {
      reads: ["incentive", "allocated_by_government"],
      plain: ["incentive"],
      term: new Term(
        new Rule(
          0,
          [ART48_P1_A, ART48_P1_B, ART48_P1_C, ART49_P2_A],
          824,
          "rules/decree/part_9_land_use_right.catala_en",
          { uses: ["incentive.unmet"] },
        ),
      ),
      certain: false,
    }),
    new Binding("unmet", "unmet", new ListOf(LAND_CONDITION_TYPE), landPurchaseUnmet, {
      reads: ["incentive", "criteria", "application", "allocated_by_government"],
      plain: ["incentive", "criteria"],
      term: new Term(
        new Rule(
          0,
          [ART48_P1_A, ART48_P1_B, ART48_P1_C, ART49_P1_B, ART49_P2_A, ART50_1_A, ART50_1_B, ART50_2_A, ART50_4],
          813,
          "rules/decree/part_9_land_use_right.catala_en",
          {
            uses: [
              "incentive.unmet",
              "application.is_complete",
              "criteria.capital_condition",
              "criteria.once_condition",
            ],
          },
        ),
      ),
      certain: false,
    }),
    new Binding(
      "missing",
      "missing",
      new ListOf(LAND_DOCUMENT_TYPE),
      (application) => application.missing,
      {
        reads: ["application"],
        term: new Term(
          new Rule(0, [ART49_P1_A, ART49_P1_B], 802, "rules/decree/part_9_land_use_right.catala_en", {
            uses: ["application.missing"],
          }),
        ),
      },
    ),
    new Binding("may_purchase", "may_purchase", BOOLEAN, landPurchaseMayPurchase, {
      reads: ["unmet_in_any_case", "criteria", "application"],
      plain: ["unmet_in_any_case"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART48_P1_A, ART49_P2_A], 831, "rules/decree/part_9_land_use_right.catala_en", {
              conditions: [
                new Condition(
                  "number of unmet_in_any_case > 0",
                  ["unmet_in_any_case"],
                  (unmetInAnyCase) => BigInt(unmetInAnyCase().length) > 0n,
                  [
                    new Value(
                      "unmet_in_any_case",
                      new ListOf(LAND_CONDITION_TYPE),
                      (unmetInAnyCase) => unmetInAnyCase(),
                    ),
                  ],
                ),
              ],
              uses: ["unmet_in_any_case"],
            }),
          ),
          new Term(
            new Rule(1, [ART48_P1_A, ART49_P1_A, ART50_4], 838, "rules/decree/part_9_land_use_right.catala_en", {
              conditions: [
                new Condition(
                  "number of unmet_in_any_case = 0",
                  ["unmet_in_any_case"],
                  (unmetInAnyCase) => BigInt(unmetInAnyCase().length) === 0n,
                  [
                    new Value(
                      "unmet_in_any_case",
                      new ListOf(LAND_CONDITION_TYPE),
                      (unmetInAnyCase) => unmetInAnyCase(),
                    ),
                  ],
                ),
              ],
              uses: ["unmet_in_any_case", "criteria.may_acquire", "application.is_complete"],
            }),
          ),
        ],
      }),
      certain: false,
    }),
    new Binding(
      "one_legal_entity_only",
      "one_legal_entity_only",
      BOOLEAN,
      (criteria) => criteria().oneLegalEntityOnly,
      {
        reads: ["criteria"],
        term: new Term(
          new Rule(0, [ART50_P2], 843, "rules/decree/part_9_land_use_right.catala_en", {
            uses: ["criteria.one_legal_entity_only"],
          }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["unmet_in_any_case", "unmet", "missing", "may_purchase", "one_legal_entity_only"],
  type: LAND_PURCHASE_TYPE,
  doc: "May I purchase land use right from the state: which conditions are unmet?",
  places: [ARTICLE_50],
});

const ART51_P2_A = new Place(
  "Article 51, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 51. Consideration of land use right acquisition for foreign investors",
  ],
  "art51-p2-a",
  "If the documents are correct and sufficient, the provincial or municipal land management authority where the land is located shall inspect the actual location by collaborating with the concerned provincial or municipal agencies,",
);

const ART51_P2_B = new Place(
  "Article 51, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 51. Consideration of land use right acquisition for foreign investors",
  ],
  "art51-p2-b",
  "and report back to the leading committee of the provincial or municipal administrative organization in order to consider approval in accordance with regulations.",
);

const ART51_P3_A = new Place(
  "Article 51, third sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 51. Consideration of land use right acquisition for foreign investors",
  ],
  "art51-p3-a",
  "After the proposal is approved by the leading committee of the provincial or municipal administrative organization, the provincial or municipal land management authority where the land is located shall issue a land title for the foreign investor making the request to purchase land use right",
);

const ARTICLE_51 = new Place(
  "Article 51",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 51. Consideration of land use right acquisition for foreign investors",
  ],
  "",
  "",
);

/** The scope `Land_proposal_duties` described: what it asks for, its rules and their provisions. */
export const LAND_PROPOSAL_DUTIES = new Scope("Land_proposal_duties", {
  function: landProposalDuties,
  inputs: [
    new Input(
      "received",
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
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
  ],
  bindings: [
    new Binding("review", "review", obligations.OBLIGATION_TYPE, landProposalDutiesReview, {
      reads: ["received", "reviewed", "as_of"],
      term: new Term(new Rule(0, [ART51_P1], 996, "rules/decree/part_9_land_use_right.catala_en")),
      certain: false,
    }),
    new Binding("inspection", "inspection", obligations.OBLIGATION_TYPE, landProposalDutiesInspection, {
      reads: ["documents_sufficient", "reviewed", "inspected", "as_of"],
      term: new Term(new Rule(0, [ART51_P2_A], 1005, "rules/decree/part_9_land_use_right.catala_en")),
      certain: false,
    }),
    new Binding("report", "report", obligations.OBLIGATION_TYPE, landProposalDutiesReport, {
      reads: ["inspected", "reported", "as_of"],
      term: new Term(new Rule(0, [ART51_P2_B], 1016, "rules/decree/part_9_land_use_right.catala_en")),
      certain: false,
    }),
    new Binding("title", "title", obligations.OBLIGATION_TYPE, landProposalDutiesTitle, {
      reads: ["approved", "title_issued", "as_of"],
      term: new Term(new Rule(0, [ART51_P3_A], 1026, "rules/decree/part_9_land_use_right.catala_en")),
      certain: false,
    }),
  ],
  outputs: ["review", "inspection", "report", "title"],
  type: LAND_PROPOSAL_DUTIES_TYPE,
  doc: "What is owed from the proposal to the land title, whatever the next step is.",
  places: [ARTICLE_51],
});

/** The scope `Land_consideration` described: what it asks for, its rules and their provisions. */
export const LAND_CONSIDERATION = new Scope("Land_consideration", {
  function: landConsideration,
  inputs: [
    new Input(
      "received",
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
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
  ],
  bindings: [
    new Subscope(
      "duties",
      LAND_PROPOSAL_DUTIES,
      (received, reviewed, documentsSufficient, inspected, reported, approved, titleIssued, asOf) => landProposalDuties(
        { received, reviewed, documentsSufficient, inspected, reported, approved, titleIssued, asOf },
      ),
      {
        inputs: [
          new SubscopeInput(
            "received",
            (received) => received,
            {
              reads: ["received"],
              term: new Term(new Rule(0, [ART51_P1], 1036, "rules/decree/part_9_land_use_right.catala_en")),
            },
          ),
          new SubscopeInput(
            "reviewed",
            (reviewed) => reviewed,
            {
              reads: ["reviewed"],
              term: new Term(new Rule(0, [ART51_P1], 1039, "rules/decree/part_9_land_use_right.catala_en")),
            },
          ),
          new SubscopeInput(
            "documents_sufficient",
            (documentsSufficient) => documentsSufficient,
            {
              reads: ["documents_sufficient"],
              parameter: "documentsSufficient",
              term: new Term(new Rule(0, [ART51_P2_A], 1042, "rules/decree/part_9_land_use_right.catala_en")),
            },
          ),
          new SubscopeInput(
            "inspected",
            (inspected) => inspected,
            {
              reads: ["inspected"],
              term: new Term(new Rule(0, [ART51_P2_A], 1045, "rules/decree/part_9_land_use_right.catala_en")),
            },
          ),
          new SubscopeInput(
            "reported",
            (reported) => reported,
            {
              reads: ["reported"],
              term: new Term(new Rule(0, [ART51_P2_B], 1048, "rules/decree/part_9_land_use_right.catala_en")),
            },
          ),
          new SubscopeInput(
            "approved",
            (approved) => approved,
            {
              reads: ["approved"],
              term: new Term(new Rule(0, [ART51_P3_A], 1051, "rules/decree/part_9_land_use_right.catala_en")),
            },
          ),
          new SubscopeInput(
            "title_issued",
            (titleIssued) => titleIssued,
            {
              reads: ["title_issued"],
              parameter: "titleIssued",
              term: new Term(new Rule(0, [ART51_P3_A], 1054, "rules/decree/part_9_land_use_right.catala_en")),
            },
          ),
          new SubscopeInput(
            "as_of",
            (asOf) => asOf,
            {
              reads: ["as_of"],
              parameter: "asOf",
              term: new Term(new Rule(0, [ART51_P1], 1057, "rules/decree/part_9_land_use_right.catala_en")),
            },
          ),
        ],
        reads: [
          "received",
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
    new Binding(
      "is_reviewed",
      "is_reviewed",
      BOOLEAN,
      (received, asOf, reviewed, documentsSufficient) =>
        obligations.hadHappened(received, asOf) && obligations.hadHappened(reviewed, asOf) && documentsSufficient,
      {
        reads: ["received", "as_of", "reviewed", "documents_sufficient"],
        term: new Term(null, {
          exceptions: [
            new Term(
              new Rule(0, [ART51_P2_A], 1060, "rules/decree/part_9_land_use_right.catala_en", {
                conditions: [
                  new Condition(
                    "Obligations.had_happened of received, as_of",
                    ["received", "as_of"],
                    (received, asOf) => obligations.hadHappened(received, asOf),
                    [
                      new Value("received", new OptionalOf(DATE), (received, asOf) => received),
                      new Value("as_of", DATE, (received, asOf) => asOf),
                    ],
                  ),
                  new Condition(
                    "Obligations.had_happened of reviewed, as_of",
                    ["reviewed", "as_of"],
                    (reviewed, asOf) => obligations.hadHappened(reviewed, asOf),
                    [
                      new Value("reviewed", new OptionalOf(DATE), (reviewed, asOf) => reviewed),
                      new Value("as_of", DATE, (reviewed, asOf) => asOf),
                    ],
                  ),
                  new Condition(
                    "documents_sufficient",
                    ["documents_sufficient"],
                    (documentsSufficient) => documentsSufficient,
                    [new Value("documents_sufficient", BOOLEAN, (documentsSufficient) => documentsSufficient)],
                  ),
                ],
              }),
            ),
          ],
        }),
      },
    ),
    new Binding("next_step", "next_step", LAND_STEP_TYPE, landConsiderationNextStep, {
      reads: ["received", "as_of", "reviewed", "is_reviewed", "inspected", "reported", "approved", "title_issued"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART51_P1], 1067, "rules/decree/part_9_land_use_right.catala_en", {
              conditions: [
                new Condition(
                  "not (Obligations.had_happened of received, as_of)",
                  ["received", "as_of"],
                  (received, asOf) => !obligations.hadHappened(received, asOf),
                  [
                    new Value("received", new OptionalOf(DATE), (received, asOf) => received),
                    new Value("as_of", DATE, (received, asOf) => asOf),
                  ],
                ),
              ],
            }),
          ),
          new Term(
            new Rule(1, [ART51_P1], 1072, "rules/decree/part_9_land_use_right.catala_en", {
              conditions: [
                new Condition(
                  "Obligations.had_happened of received, as_of",
                  ["received", "as_of"],
                  (received, asOf) => obligations.hadHappened(received, asOf),
                  [
                    new Value("received", new OptionalOf(DATE), (received, asOf) => received),
                    new Value("as_of", DATE, (received, asOf) => asOf),
                  ],
                ),
                new Condition(
                  "not (Obligations.had_happened of reviewed, as_of)",
                  ["reviewed", "as_of"],
                  (reviewed, asOf) => !obligations.hadHappened(reviewed, asOf),
                  [
                    new Value("reviewed", new OptionalOf(DATE), (reviewed, asOf) => reviewed),
                    new Value("as_of", DATE, (reviewed, asOf) => asOf),
                  ],
                ),
              ],
            }),
          ),
          new Term(
            new Rule(2, [ART51_P2_A, ART51_P2_B, ART51_P3_A], 1081, "rules/decree/part_9_land_use_right.catala_en", {
              conditions: [
                new Condition(
                  "is_reviewed",
                  ["is_reviewed"],
                  (isReviewed) => isReviewed,
                  [new Value("is_reviewed", BOOLEAN, (isReviewed) => isReviewed)],
                ),
              ],
              uses: ["is_reviewed"],
            }),
          ),
        ],
      }),
      certain: false,
    }),
    new Binding("acts_next", "acts_next", administration.ACTOR_TYPE, landConsiderationActsNext, {
      reads: ["next_step"],
      plain: ["next_step"],
      term: new Term(
        new Rule(0, [ART51_P1, ART51_P2_B, ART51_P3_A], 1097, "rules/decree/part_9_land_use_right.catala_en", {
          uses: ["next_step"],
        }),
      ),
      certain: false,
    }),
    new Binding(
      "review",
      "review",
      obligations.OBLIGATION_TYPE,
      (duties) => duties().review,
      {
        reads: ["duties"],
        term: new Term(
          new Rule(0, [ART51_P1], 1108, "rules/decree/part_9_land_use_right.catala_en", { uses: ["duties.review"] }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "inspection",
      "inspection",
      obligations.OBLIGATION_TYPE,
      (duties) => duties().inspection,
      {
        reads: ["duties"],
        term: new Term(
          new Rule(0, [ART51_P2_A], 1111, "rules/decree/part_9_land_use_right.catala_en", {
            uses: ["duties.inspection"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "report",
      "report",
      obligations.OBLIGATION_TYPE,
      (duties) => duties().report,
      {
        reads: ["duties"],
        term: new Term(
          new Rule(0, [ART51_P2_B], 1114, "rules/decree/part_9_land_use_right.catala_en", { uses: ["duties.report"] }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "title",
      "title",
      obligations.OBLIGATION_TYPE,
      (duties) => duties().title,
      {
        reads: ["duties"],
        term: new Term(
          new Rule(0, [ART51_P3_A], 1117, "rules/decree/part_9_land_use_right.catala_en", { uses: ["duties.title"] }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["next_step", "acts_next", "review", "inspection", "report", "title"],
  type: LAND_CONSIDERATION_TYPE,
  doc: "How far is the consideration of a proposal, who acts next, and what is owed?",
  places: [ARTICLE_51],
});

const ART51_P3_B = new Place(
  "Article 51, third sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 51. Consideration of land use right acquisition for foreign investors",
  ],
  "art51-p3-b",
  "by specifying the name of the individual or company and the duration of land use right on the land title.",
);

/** The scope `Land_title` described: what it asks for, its rules and their provisions. */
export const LAND_TITLE = new Scope("Land_title", {
  function: landTitle,
  inputs: [
    new Input("has_name", BOOLEAN, "The title specifies the name of the individual or company.", {
      parameter: "hasName",
    }),
    new Input("has_duration", BOOLEAN, "The title specifies the duration of the land use right.", {
      parameter: "hasDuration",
    }),
  ],
  bindings: [
    new Binding("missing", "missing", new ListOf(TITLE_ITEM_TYPE), landTitleMissing, {
      reads: ["has_name", "has_duration"],
      term: new Term(new Rule(0, [ART51_P3_B], 1121, "rules/decree/part_9_land_use_right.catala_en")),
    }),
    new Binding(
      "is_complete",
      "is_complete",
      BOOLEAN,
      (missing) => BigInt(missing.length) === 0n,
      {
        reads: ["missing"],
        term: new Term(
          new Rule(0, [ART51_P3_B], 1126, "rules/decree/part_9_land_use_right.catala_en", { uses: ["missing"] }),
        ),
      },
    ),
  ],
  outputs: ["missing", "is_complete"],
  type: LAND_TITLE_TYPE,
  doc: "Does a land title specify what it must?",
  places: [ARTICLE_51],
});

const ART52_1_A = new Place(
  "Article 52(1)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 52. Right and interest of foreign investors who have acquired land use right",
  ],
  "art52-1-a",
  "Use the land based on the approved purpose and within the timeframe defined in the concession agreement or in a specific law and regulation of Lao PDR;",
);

const ART52_3 = new Place(
  "Article 52(3)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 52. Right and interest of foreign investors who have acquired land use right",
  ],
  "art52-3",
  "Use of land use right ownership as a collateral to secure repayment of loan for banks or financial institution entity in Lao PDR;",
);

const ART52_4 = new Place(
  "Article 52(4)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 52. Right and interest of foreign investors who have acquired land use right",
  ],
  "art52-4",
  "Transfer or sell premises under the investor s ownership to other individuals or legal entities in accordance with the laws and regulations of Lao PDR.",
);

const ARTICLE_52 = new Place(
  "Article 52",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 52. Right and interest of foreign investors who have acquired land use right",
  ],
  "",
  "",
);

/** The scope `Land_rights` described: what it asks for, its rules and their provisions. */
export const LAND_RIGHTS = new Scope("Land_rights", {
  function: landRights,
  inputs: [
    new Input("acquired", new OptionalOf(DATE), "The day on which the land use right was acquired."),
    new Input(
      "right_ends",
      DATE,
      "The last day of the time frame in the concession agreement, the law or the land title.",
      { parameter: "rightEnds" },
    ),
    new Input("used_for", PURPOSE_TYPE, "What the land is to be used for.", { parameter: "usedFor" }),
    new Input("approved_for", PURPOSE_TYPE, "What its use was approved for.", { parameter: "approvedFor" }),
    new Input("lender_in_lao_pdr", BOOLEAN, "The lender is a bank or financial institution in Lao PDR.", {
      parameter: "lenderInLaoPdr",
    }),
    new Input("owns_premises", BOOLEAN, "The investor owns premises on the land.", { parameter: "ownsPremises" }),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
  ],
  bindings: [
    new Binding("use", "use", obligations.OBLIGATION_TYPE, landRightsUse, {
      reads: ["used_for", "approved_for", "acquired", "right_ends", "as_of"],
      term: new Term(new Rule(0, [ART52_1_A], 1247, "rules/decree/part_9_land_use_right.catala_en")),
      certain: false,
    }),
    new Binding("collateral", "collateral", obligations.OBLIGATION_TYPE, landRightsCollateral, {
      reads: ["lender_in_lao_pdr", "acquired", "right_ends", "as_of"],
      term: new Term(new Rule(0, [ART52_3], 1257, "rules/decree/part_9_land_use_right.catala_en")),
      certain: false,
    }),
    new Binding("sale_of_premises", "sale_of_premises", obligations.OBLIGATION_TYPE, landRightsSaleOfPremises, {
      reads: ["owns_premises", "acquired", "as_of"],
      term: new Term(new Rule(0, [ART52_4], 1267, "rules/decree/part_9_land_use_right.catala_en")),
      certain: false,
    }),
  ],
  outputs: ["use", "collateral", "sale_of_premises"],
  type: LAND_RIGHTS_TYPE,
  doc: "What may be done with the land by a foreign investor who has acquired land use right?",
  places: [ARTICLE_52],
});

const ART52_2_B = new Place(
  "Article 52(2), second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 52. Right and interest of foreign investors who have acquired land use right",
  ],
  "art52-2-b",
  "The term of land use right for the new owner shall not exceed the remaining term specified in the land title.",
);

/** The scope `Land_transfer` described: what it asks for, its rules and their provisions. */
export const LAND_TRANSFER = new Scope("Land_transfer", {
  function: landTransfer,
  inputs: [
    new Input("buyer_fulfils_conditions", BOOLEAN, "The other investor fulfils all conditions of Article 50.", {
      parameter: "buyerFulfilsConditions",
    }),
    new Input(
      "certified_by",
      new OptionalOf(CERTIFICATE_SECTOR_TYPE),
      "The sector that certified the transfer; absent if none did.",
      { parameter: "certifiedBy" },
    ),
    new Input("title_ends", DATE, "The last day of the term that the land title specifies.", {
      parameter: "titleEnds",
    }),
    new Input("new_term_ends", DATE, "The last day of the term that the new owner is to have.", {
      parameter: "newTermEnds",
    }),
    new Input(
      "Land_seller_check.transfer_between_investors",
      TRANSFER_BETWEEN_INVESTORS_TYPE,
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
  ],
  bindings: [
    new Subscope(
      "check",
      LAND_SELLER_CHECK,
      (landSellerCheckTransferBetweenInvestors) => landSellerCheck({
        seller: LandSeller.InvestorWithLandUseRight,
        transferBetweenInvestors: landSellerCheckTransferBetweenInvestors,
      }),
      {
        inputs: [
          new SubscopeInput(
            "seller",
            () => LandSeller.InvestorWithLandUseRight,
            { term: new Term(new Rule(0, [ART52_2_A], 1277, "rules/decree/part_9_land_use_right.catala_en")) },
          ),
          new SubscopeInput("transfer_between_investors", handedOn, {
            reads: ["Land_seller_check.transfer_between_investors"],
            parameter: "transferBetweenInvestors",
          }),
        ],
        reads: ["Land_seller_check.transfer_between_investors"],
      },
    ),
    new Binding(
      "may_transfer",
      "may_transfer",
      BOOLEAN,
      (check, buyerFulfilsConditions, certifiedBy) =>
        check.mayAcquireFrom && buyerFulfilsConditions && certifiedBy !== null,
      {
        reads: ["check", "buyer_fulfils_conditions", "certified_by"],
        term: new Term(
          new Rule(0, [ART52_2_A], 1280, "rules/decree/part_9_land_use_right.catala_en", {
            uses: ["check.may_acquire_from"],
          }),
        ),
      },
    ),
    new Binding(
      "certifier",
      "certifier",
      administration.ACTOR_TYPE,
      () => administration.Actor.PlanningOrCommerceSector,
      { term: new Term(new Rule(0, [ART52_2_A], 1286, "rules/decree/part_9_land_use_right.catala_en")) },
    ),
    new Binding(
      "latest_end",
      "latest_end",
      DATE,
      (titleEnds) => titleEnds,
      {
        reads: ["title_ends"],
        term: new Term(new Rule(0, [ART52_2_B], 1289, "rules/decree/part_9_land_use_right.catala_en")),
      },
    ),
    new Binding(
      "is_within_term",
      "is_within_term",
      BOOLEAN,
      (newTermEnds, latestEnd) => newTermEnds.isAtMost(latestEnd),
      {
        reads: ["new_term_ends", "latest_end"],
        term: new Term(
          new Rule(0, [ART52_2_B], 1292, "rules/decree/part_9_land_use_right.catala_en", { uses: ["latest_end"] }),
        ),
      },
    ),
  ],
  outputs: ["may_transfer", "certifier", "latest_end", "is_within_term"],
  type: LAND_TRANSFER_TYPE,
  doc: "May I transfer my land use right to another investor, and until when may the new owner have it?",
  places: [ARTICLE_52],
});

const ART53_1 = new Place(
  "Article 53(1)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 53. Obligation of foreign investor who have acquired land use right",
  ],
  "art53-1",
  "Pay land use right acquisition fee for the government only one time based on the market price where the land is located when land use right is acquired;",
);

const ART53_2_A = new Place(
  "Article 53(2)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 53. Obligation of foreign investor who have acquired land use right",
  ],
  "art53-2-a",
  "Use the land in accordance with the approved purpose,",
);

const ART53_2_B = new Place(
  "Article 53(2)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 53. Obligation of foreign investor who have acquired land use right",
  ],
  "art53-2-b",
  "pay fee for transferring land use right ownership,",
);

const ART53_2_C = new Place(
  "Article 53(2)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 53. Obligation of foreign investor who have acquired land use right",
  ],
  "art53-2-c",
  "pay annual land use fee based on the rate defined in the laws and regulations of Lao PDR;",
);

const ART53_3 = new Place(
  "Article 53(3)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 53. Obligation of foreign investor who have acquired land use right",
  ],
  "art53-3",
  "Refrain from degrading land quality, negatively affecting natural and social environment;",
);

const ART53_4 = new Place(
  "Article 53(4)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 53. Obligation of foreign investor who have acquired land use right",
  ],
  "art53-4",
  "Refrain from violating the rights and interests of others;",
);

const ARTICLE_53 = new Place(
  "Article 53",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 9. Information and land use right incentives",
    "Article 53. Obligation of foreign investor who have acquired land use right",
  ],
  "",
  "",
);

/** The scope `Land_duties` described: what it asks for, its rules and their provisions. */
export const LAND_DUTIES = new Scope("Land_duties", {
  function: landDuties,
  inputs: [
    new Input("acquired", new OptionalOf(DATE), "The day on which the land use right was acquired."),
    new Input("acquisition_fee_paid", new OptionalOf(DATE), "The day on which the fee for the acquisition was paid.", {
      parameter: "acquisitionFeePaid",
    }),
    new Input("used_for", PURPOSE_TYPE, "What the land is used for.", { parameter: "usedFor" }),
    new Input("approved_for", PURPOSE_TYPE, "What its use was approved for.", { parameter: "approvedFor" }),
    new Input("transferred", new OptionalOf(DATE), "The day on which the right was transferred to another investor."),
    new Input("transfer_fee_paid", new OptionalOf(DATE), "The day on which the fee for the transfer was paid.", {
      parameter: "transferFeePaid",
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
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
  ],
  bindings: [
    new Binding("acquisition_fee", "acquisition_fee", obligations.OBLIGATION_TYPE, landDutiesAcquisitionFee, {
      reads: ["acquired", "acquisition_fee_paid", "as_of"],
      term: new Term(new Rule(0, [ART53_1], 1448, "rules/decree/part_9_land_use_right.catala_en")),
      certain: false,
    }),
    new Binding(
      "market_price_of",
      "market_price_of",
      new OptionalOf(DATE),
      (acquired) => acquired,
      {
        reads: ["acquired"],
        term: new Term(new Rule(0, [ART53_1], 1457, "rules/decree/part_9_land_use_right.catala_en")),
      },
    ),
    new Binding("approved_use", "approved_use", obligations.OBLIGATION_TYPE, landDutiesApprovedUse, {
      reads: ["acquired", "as_of"],
      term: new Term(new Rule(0, [ART53_2_A], 1460, "rules/decree/part_9_land_use_right.catala_en")),
      certain: false,
    }),
    new Binding(
      "is_used_as_approved",
      "is_used_as_approved",
      BOOLEAN,
      (usedFor, approvedFor) => usedFor === approvedFor,
      {
        reads: ["used_for", "approved_for"],
        term: new Term(new Rule(0, [ART53_2_A], 1468, "rules/decree/part_9_land_use_right.catala_en")),
      },
    ),
    new Binding("transfer_fee", "transfer_fee", obligations.OBLIGATION_TYPE, landDutiesTransferFee, {
      reads: ["transferred", "transfer_fee_paid", "as_of"],
      term: new Term(new Rule(0, [ART53_2_B], 1471, "rules/decree/part_9_land_use_right.catala_en")),
      certain: false,
    }),
    new Binding("annual_fee", "annual_fee", obligations.OBLIGATION_TYPE, landDutiesAnnualFee, {
      reads: ["acquired", "annual_fee_paid", "as_of"],
      term: new Term(new Rule(0, [ART53_2_C], 1480, "rules/decree/part_9_land_use_right.catala_en")),
      certain: false,
    }),
    new Binding("degradation", "degradation", obligations.OBLIGATION_TYPE, landDutiesDegradation, {
      reads: ["acquired", "degraded", "as_of"],
      term: new Term(new Rule(0, [ART53_3], 1489, "rules/decree/part_9_land_use_right.catala_en")),
      certain: false,
    }),
    new Binding("violation", "violation", obligations.OBLIGATION_TYPE, landDutiesViolation, {
      reads: ["acquired", "violated", "as_of"],
      term: new Term(new Rule(0, [ART53_4], 1498, "rules/decree/part_9_land_use_right.catala_en")),
      certain: false,
    }),
  ],
  outputs: [
    "acquisition_fee",
    "market_price_of",
    "approved_use",
    "is_used_as_approved",
    "transfer_fee",
    "annual_fee",
    "degradation",
    "violation",
  ],
  type: LAND_DUTIES_TYPE,
  doc: "What does a foreign investor who has acquired land use right owe?",
  places: [ARTICLE_53],
});

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

/** The scope `Land_right_end` described: what it asks for, its rules and their provisions. */
export const LAND_RIGHT_END = new Scope("Land_right_end", {
  function: landRightEnd,
  inputs: [
    new Input("right_ends", DATE, "The last day of the land use right, as the land title specifies it.", {
      parameter: "rightEnds",
    }),
    new Input("proposed", new OptionalOf(DATE), "The day on which the investor made the proposal."),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
    new Input("forty_five_days", FORTY_FIVE_DAYS_TYPE, "From when to when the proposal is to be made.", {
      required: false,
      parameter: "fortyFiveDays",
      reading: new ReadingChoice("Land_right_end.forty_five_days", "Before_the_last_45_days", [ART53_5]),
    }),
  ],
  bindings: [
    new Binding(
      "forty_five_days",
      "forty_five_days",
      FORTY_FIVE_DAYS_TYPE,
      (given) => given ?? FortyFiveDays.BeforeTheLast45Days,
      {
        term: new Term(new Rule(0, [ART53_5], 1510, "rules/decree/part_9_land_use_right.catala_en")),
        certain: false,
        context: "fortyFiveDays",
        reading: "Land_right_end.forty_five_days",
      },
    ),
    new Binding(
      "turning_day",
      "turning_day",
      DATE,
      (rightEnds) => placed(ARTICLE_53_LINE_1513, () => laoPdr.LAO_PDR.subtract(rightEnds, 45n)),
      {
        reads: ["right_ends"],
        term: new Term(
          new Rule(0, [ART53_5], 1513, "rules/decree/part_9_land_use_right.catala_en", {
            counting: new Counting(["right_ends"], (rightEnds) => placed(ARTICLE_53_LINE_1513, () =>
              laoPdr.LAO_PDR.subtract(rightEnds, 45n))),
          }),
        ),
      },
    ),
    new Binding("proposed_from_then", "proposed_from_then", new OptionalOf(DATE), landRightEndProposedFromThen, {
      reads: ["proposed", "turning_day"],
      term: new Term(
        new Rule(0, [ART53_5], 1516, "rules/decree/part_9_land_use_right.catala_en", { uses: ["turning_day"] }),
      ),
    }),
    new Binding(
      "last_day",
      "last_day",
      DATE,
      (fortyFiveDays, turningDay, rightEnds) =>
        fortyFiveDays() === FortyFiveDays.BeforeTheLast45Days ? turningDay : rightEnds,
      {
        reads: ["forty_five_days", "turning_day", "right_ends"],
        term: new Term(
          new Rule(0, [ART53_5], 1522, "rules/decree/part_9_land_use_right.catala_en", {
            uses: ["forty_five_days", "turning_day"],
          }),
        ),
      },
    ),
    new Binding("proposal", "proposal", obligations.OBLIGATION_TYPE, landRightEndProposal, {
      reads: ["forty_five_days", "last_day", "proposed", "as_of", "turning_day", "proposed_from_then"],
      plain: ["forty_five_days"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART53_5], 1528, "rules/decree/part_9_land_use_right.catala_en", {
              conditions: [
                new Condition(
                  "forty_five_days with pattern Before_the_last_45_days",
                  ["forty_five_days"],
                  (fortyFiveDays) => fortyFiveDays() === FortyFiveDays.BeforeTheLast45Days,
                  [new Value("forty_five_days", FORTY_FIVE_DAYS_TYPE, (fortyFiveDays) => fortyFiveDays())],
                ),
              ],
              uses: ["forty_five_days", "last_day"],
            }),
          ),
          new Term(
            new Rule(1, [ART53_5], 1540, "rules/decree/part_9_land_use_right.catala_en", {
              conditions: [
                new Condition(
                  "forty_five_days with pattern In_the_last_45_days",
                  ["forty_five_days"],
                  (fortyFiveDays) => fortyFiveDays() === FortyFiveDays.InTheLast45Days,
                  [new Value("forty_five_days", FORTY_FIVE_DAYS_TYPE, (fortyFiveDays) => fortyFiveDays())],
                ),
              ],
              uses: ["forty_five_days", "turning_day", "last_day", "proposed_from_then"],
            }),
          ),
        ],
      }),
      certain: false,
    }),
  ],
  outputs: ["last_day", "proposal"],
  type: LAND_RIGHT_END_TYPE,
  doc: "What must I do before my land use right ends, and by which day?",
  places: [ARTICLE_53],
  calendars: [laoPdr.LAO_PDR],
});
