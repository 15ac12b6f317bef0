/**
 * Compiled from rules/situations/investor.catala_en: change the rules there, and compile again.
 *
 * @example
 * import { APPROVAL_TO_GET, ConcessionProject, approvalToGet } from "./investor.js";
 * import { Day } from "../runtime/dates.js";
 * import { decide } from "../runtime/reasons.js";
 * const facts = { wish: new ConcessionProject(true), asOf: new Day(2012, 1, 31) };
 * const { approvedBy } = approvalToGet(facts);
 * // the same with its reasons; without a value it says why, where the function throws
 * const answer = JSON.stringify(decide(APPROVAL_TO_GET, facts).asJson());
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
import * as part5CallingList from "../decree/part_5_calling_list.js";
import * as part7RepresentativeOffice from "../decree/part_7_representative_office.js";
import * as part8DutiesAndTaxes from "../decree/part_8_duties_and_taxes.js";
import * as administration from "../library/administration.js";
import * as obligations from "../library/obligations.js";
import * as official from "./official.js";
import { Place } from "../runtime/answers.js";
import { Applied, allOf, anyOf, attempt, fold, impossible, known, only, spot } from "../runtime/evaluation.js";
import { Silent, Unset } from "../runtime/failures.js";
import { checkFacts } from "../runtime/given.js";
import { handedOn } from "../runtime/readings.js";
import {
  BOOLEAN,
  Case,
  DATE,
  DECIMAL,
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
  Asked,
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
} from "../runtime/scopes.js";

/** @typedef {import("../runtime/failures.js").Conflict} Conflict */
/** @typedef {import("../runtime/dates.js").Day} Day */
/** @typedef {import("../runtime/failures.js").EvaluationError} EvaluationError */
/** @typedef {import("../runtime/fractions.js").Fraction} Fraction */
/** @typedef {import("../runtime/failures.js").Refused} Refused */

const THE_APPROVAL_LINE_776 = spot("rules/situations/investor.catala_en:776", "The approval, and the periods");

/** A general business. */
export class AGeneralBusiness {
  /** @param {GeneralBusinessPlan} content */
  constructor(content) {
    this.content = content;
  }
}

/** Concession activities. */
export class AConcession {
  /** @param {ConcessionPlan} content */
  constructor(content) {
    this.content = content;
  }
}

/**
 * What is planned.
 *
 * @typedef {AGeneralBusiness | AConcession} Plan
 */

/** The registration of an enterprise in general business. */
export const RegistrationOfEnterprise = Object.freeze(new Named("Registration_of_enterprise"));

/** A concession; whether the project is on the investment calling list. */
export class ConcessionProject {
  /** @param {boolean} content */
  constructor(content) {
    this.content = content;
  }
}

/** That a project is put on the investment calling list, by its value. */
export class ProjectForCallingList {
  /** @param {bigint} content (in hundredths of USD) */
  constructor(content) {
    this.content = content;
  }
}

/** An annual import plan. */
export const AnnualImportPlan = Object.freeze(new Named("Annual_import_plan"));

/** An import that is not in the plan. */
export class UnplannedGoods {
  /** @param {ImportOutsidePlan} content */
  constructor(content) {
    this.content = content;
  }
}

/**
 * What I wish to have approved.
 *
 * @typedef {typeof RegistrationOfEnterprise | ConcessionProject | ProjectForCallingList | typeof AnnualImportPlan |
 *   UnplannedGoods} Wish
 */

/** The sectors and the locality comment on a concession project: since they received the application. */
export class CommentsOnConcession {
  /** @param {Day} content */
  constructor(content) {
    this.content = content;
  }
}

/** I am told of the approval of a concession: since the planning and investment sector received it. */
export class NoticeOfApproval {
  /** @param {Day} content */
  constructor(content) {
    this.content = content;
  }
}

/** I schedule the negotiation of a concession: since I was told of the approval. */
export class SchedulingOfNegotiation {
  /** @param {Day} content */
  constructor(content) {
    this.content = content;
  }
}

/** I take part in the negotiation of a concession: since I was told of the approval. */
export class PartInNegotiation {
  /** @param {Day} content */
  constructor(content) {
    this.content = content;
  }
}

/** A payment of registered capital is certified: since the payment. */
export class CertificationOfPayment {
  /** @param {Day} content */
  constructor(content) {
    this.content = content;
  }
}

/** The relevant sector comments on an import plan: since it received the documents. */
export class CommentsOnImportPlan {
  /** @param {Day} content */
  constructor(content) {
    this.content = content;
  }
}

/** An import plan is approved by a certificate: since the application was received, with all documents. */
export class CertificateOfImportPlan {
  /** @param {Day} content */
  constructor(content) {
    this.content = content;
  }
}

/**
 * A period that has begun, and the day with which it began.
 *
 * @typedef {CommentsOnConcession | NoticeOfApproval | SchedulingOfNegotiation | PartInNegotiation |
 *   CertificationOfPayment | CommentsOnImportPlan | CertificateOfImportPlan} Period
 */

/** My investment is promoted (Article 33). */
export class ByPromotion {
  /** @param {PromotedInvestment} content */
  constructor(content) {
    this.content = content;
  }
}

/** I make new products, or do research (Article 34). */
export class ByInnovation {
  /** @param {InnovationInvestment} content */
  constructor(content) {
    this.content = content;
  }
}

/** I reinvest my profit (Article 35). */
export class ByReinvestment {
  /** @param {Reinvestment} content */
  constructor(content) {
    this.content = content;
  }
}

/**
 * Why I think that I am exempt.
 *
 * @typedef {ByPromotion | ByInnovation | ByReinvestment} ExemptionGround
 */

/** A general business, as it is planned. */
export class GeneralBusinessPlan {
  /**
   * @param {{ activity: part3GeneralBusiness.KindOfActivity, includesForeignEntity: boolean, statusDocumentExists:
   *   boolean }} fields
   */
  constructor({ activity, includesForeignEntity, statusDocumentExists }) {
    /** The activity. */
    this.activity = activity;
    /** A foreign legal entity is among the investors. */
    this.includesForeignEntity = includesForeignEntity;
    /** There is a document about the status of the foreign legal entity. */
    this.statusDocumentExists = statusDocumentExists;
  }
}

/** A concession, as it is planned. */
export class ConcessionPlan {
  /** @param {{ isLegalEntity: boolean, isMiningEnergyOrLand: boolean }} fields */
  constructor({ isLegalEntity, isMiningEnergyOrLand }) {
    /** The investor is a legal entity. */
    this.isLegalEntity = isLegalEntity;
    /** The concession is for mining, electricity-energy or land. */
    this.isMiningEnergyOrLand = isMiningEnergyOrLand;
  }
}

/** Who stands behind an application. */
export class Applicants {
  /** @param {{ formJointVenture: boolean, includeLaoNational: boolean, includeForeigner: boolean }} fields */
  constructor({ formJointVenture, includeLaoNational, includeForeigner }) {
    /** The investors form a joint venture. */
    this.formJointVenture = formJointVenture;
    /** A Lao national is among the investors, or acts for them. */
    this.includeLaoNational = includeLaoNational;
    /** A foreigner, as a natural person, is among the investors, or acts for them. */
    this.includeForeigner = includeForeigner;
  }
}

/** Which office takes my application, which documents belong to it, and what is still missing? */
export class ApplicationToInvest {
  /**
   * @param {{ offices: Array<administration.Actor>, levels: Array<administration.Level>, documents:
   *   Array<official.Document>, missing: Array<official.Document>, isComplete: boolean, canBeHandedIn: boolean }}
   *   fields
   */
  constructor({ offices, levels, documents, missing, isComplete, canBeHandedIn }) {
    /** The offices that take the application. */
    this.offices = offices;
    /** The levels at which they take it. */
    this.levels = levels;
    /** The documents that belong to it. */
    this.documents = documents;
    /** The documents that are still missing. */
    this.missing = missing;
    /** Whether the set of documents is complete. */
    this.isComplete = isComplete;
    /** Whether the application can be handed in; for a concession the investor has to be a legal entity, too. */
    this.canBeHandedIn = canBeHandedIn;
  }
}

/** How much capital do I need, how much of it is paid by which day, and who certifies the payments by when? */
export class CapitalToPayIn {
  /**
   * @param {{ leastCapital: bigint, suffices: boolean, initialPayment: bigint, initialPaymentDue: Present<Day> | null,
   *   remainder: bigint, remainderDue: Present<Day> | null, certifiedBy: administration.Actor, obtaining:
   *   obligations.Obligation, certification: obligations.Obligation }} fields
   */
  constructor({
    leastCapital,
    suffices,
    initialPayment,
    initialPaymentDue,
    remainder,
    remainderDue,
    certifiedBy,
    obtaining,
    certification,
  }) {
    /** What the capital must not be less than (in hundredths of LAK). */
    this.leastCapital = leastCapital;
    /** Whether the capital is large enough. */
    this.suffices = suffices;
    /** What is to be paid first; for a concession, at least (in hundredths of LAK). */
    this.initialPayment = initialPayment;
    /** The last day for it; absent where it cannot be known. */
    this.initialPaymentDue = initialPaymentDue;
    /** What then remains (in hundredths of LAK). */
    this.remainder = remainder;
    /** The last day for the rest; absent where it cannot be known. */
    this.remainderDue = remainderDue;
    /** Who certifies each payment. */
    this.certifiedBy = certifiedBy;
    /** To obtain the certification of the payment. */
    this.obtaining = obtaining;
    /** To certify the payment. */
    this.certification = certification;
  }
}

/** Which warranty do I deposit, in which currency and how, and is it returned or lost? */
export class WarrantyOfConcession {
  /**
   * @param {{ due: bigint, dueInKip: bigint, isEnough: boolean, defects:
   *   Array<part4ConcessionActivities.DepositDefect>, outcome: part4ConcessionActivities.WarrantyOutcome, depositing:
   *   obligations.Obligation, return: obligations.Obligation, forfeiture: obligations.Obligation }} fields
   */
  constructor({ due, dueInKip, isEnough, defects, outcome, depositing, return: return_, forfeiture }) {
    /** The warranty in US dollars (in hundredths of USD). */
    this.due = due;
    /** The same in Kip, by the exchange rate that counts (in hundredths of LAK). */
    this.dueInKip = dueInKip;
    /** Whether the deposit is large enough. */
    this.isEnough = isEnough;
    /** What is wrong with the currency, the means or the account. */
    this.defects = defects;
    /** What becomes of the warranty. */
    this.outcome = outcome;
    /** To deposit the warranty. */
    this.depositing = depositing;
    /** To have the warranty returned. */
    this.return = return_;
    /** To keep the warranty, which is forfeited. */
    this.forfeiture = forfeiture;
  }
}

/** An import that is not in the annual plan. */
export class ImportOutsidePlan {
  /** @param {{ value: bigint, earlierValue: bigint }} fields */
  constructor({ value, earlierValue }) {
    /** The value of the import (in hundredths of USD). */
    this.value = value;
    /** The value of the unplanned imports of the year before it (in hundredths of USD). */
    this.earlierValue = earlierValue;
  }
}

/** Who gives the approval that I need, and by which day? */
export class ApprovalToGet {
  /** @param {{ approvedBy: administration.Actor, lastDay: Present<Day> | null }} fields */
  constructor({ approvedBy, lastDay }) {
    /** Who approves. */
    this.approvedBy = approvedBy;
    /** The last day for it; absent where the words give none. */
    this.lastDay = lastDay;
  }
}

/** A period has begun: until when does it run, for whom, and what follows if it passes? */
export class PeriodThatRuns {
  /**
   * @param {{ who: administration.Actor, lastDay: Present<Day> | null, follows: obligations.Consequence, hasFollowed:
   *   boolean, act: obligations.Obligation }} fields
   */
  constructor({ who, lastDay, follows, hasFollowed, act }) {
    /** Who has to act. */
    this.who = who;
    /** The last day. */
    this.lastDay = lastDay;
    /** What the law says will follow if the last day passes. */
    this.follows = follows;
    /** Whether that has come. */
    this.hasFollowed = hasFollowed;
    /** To do what the period is for. */
    this.act = act;
  }
}

/** A promoted investment. */
export class PromotedInvestment {
  /**
   * @param {{ isPromotedActivity: boolean, isInPromotedZone: boolean, yearsSource: part8DutiesAndTaxes.YearsSource,
   *   firstRevenue: Present<Day> | null }} fields
   */
  constructor({ isPromotedActivity, isInPromotedZone, yearsSource, firstRevenue }) {
    /** The activity is a promoted activity of Annex 1. */
    this.isPromotedActivity = isPromotedActivity;
    /** The place of the investment lies in a promoted zone of Annex 2. */
    this.isInPromotedZone = isInPromotedZone;
    /** Where the number of years is taken from. */
    this.yearsSource = yearsSource;
    /** The day on which the company first generated revenue. */
    this.firstRevenue = firstRevenue;
  }
}

/** A production of new products, or research and new technology development. */
export class InnovationInvestment {
  /**
   * @param {{ activity: part8DutiesAndTaxes.Innovation, yearsSource: part8DutiesAndTaxes.YearsSource, operationBegun:
   *   Day, profit: Present<part8DutiesAndTaxes.ProfitMade> | null }} fields
   */
  constructor({ activity, yearsSource, operationBegun, profit }) {
    /** The activity. */
    this.activity = activity;
    /** Where the number of years is taken from. */
    this.yearsSource = yearsSource;
    /** The day on which business operation began. */
    this.operationBegun = operationBegun;
    /** The profit that was made first, if one was made. */
    this.profit = profit;
  }
}

/** A profit that was reinvested. */
export class Reinvestment {
  /**
   * @param {{ exemptionEnded: Present<Day> | null, yearClosed: Day, netProfit: bigint, taxIsCleared: boolean,
   *   reinvested: bigint, reinvestedOn: Day, purpose: part8DutiesAndTaxes.ReinvestmentPurpose, actualCapital: bigint }}
   *   fields
   */
  constructor({
    exemptionEnded,
    yearClosed,
    netProfit,
    taxIsCleared,
    reinvested,
    reinvestedOn,
    purpose,
    actualCapital,
  }) {
    /** The last day of the enterprise's exemption from profit tax, if it had one. */
    this.exemptionEnded = exemptionEnded;
    /** The closing of the financial year whose profit is reinvested. */
    this.yearClosed = yearClosed;
    /** The net profit of that year, after profit tax (in hundredths of LAK). */
    this.netProfit = netProfit;
    /** The annual profit tax of that year has been cleared. */
    this.taxIsCleared = taxIsCleared;
    /** What was reinvested of the net profit (in hundredths of LAK). */
    this.reinvested = reinvested;
    /** The day of the reinvestment. */
    this.reinvestedOn = reinvestedOn;
    /** What it is used for. */
    this.purpose = purpose;
    /** The actual capital at the closing of the financial year (in hundredths of LAK). */
    this.actualCapital = actualCapital;
  }
}

/** Am I exempt from profit tax, from when to when, and now? */
export class ProfitTaxOfInvestor {
  /**
   * @param {{ isEntitled: boolean, begins: Present<Day> | null, lastDay: Present<Day> | null, isExemptNow: boolean,
   *   exemptShare: Present<Fraction> | null }} fields
   */
  constructor({ isEntitled, begins, lastDay, isExemptNow, exemptShare }) {
    /** Whether I am entitled to the exemption. */
    this.isEntitled = isEntitled;
    /** The first day of the exemption; absent as long as it is not known. */
    this.begins = begins;
    /** The last day of the exemption; absent as long as it is not known. */
    this.lastDay = lastDay;
    /** Whether I am exempt on the date of the question. */
    this.isExemptNow = isExemptNow;
    /** The part of the profit tax that is exempt; absent where the words speak of no part. */
    this.exemptShare = exemptShare;
  }
}

/** May I carry a loss forward, until when, and how much of it is left? */
export class LossLeft {
  /**
   * @param {{ missing: Array<part8DutiesAndTaxes.LossCondition>, mayBeCarriedForward: boolean, lastYear:
   *   Present<bigint> | null, deducted: bigint, left: bigint, lost: bigint }} fields
   */
  constructor({ missing, mayBeCarriedForward, lastYear, deducted, left, lost }) {
    /** What is missing for the loss to be carried forward. */
    this.missing = missing;
    /** Whether the loss may be carried forward. */
    this.mayBeCarriedForward = mayBeCarriedForward;
    /** The last year from whose profit it can be deducted; absent if it may not be carried forward. */
    this.lastYear = lastYear;
    /** What is deducted from the profit of the year of the question (in hundredths of LAK). */
    this.deducted = deducted;
    /** What is left of it for later years (in hundredths of LAK). */
    this.left = left;
    /** What of it is lost when that year is over (in hundredths of LAK). */
    this.lost = lost;
  }
}

/**
 * Must I have an import plan and where does it go, how often may I change it, and what may I import besides it: how
 * often, up to which value, and who approves?
 */
export class ImportsOfTheYear {
  /**
   * @param {{ needsPlan: boolean, planGoesTo: Array<administration.Actor>, plan: obligations.Obligation, mayBeAmended:
   *   boolean, approvedBy: administration.Actor, isCountedByNumber: boolean, isWithinTwiceAYear: boolean }} fields
   */
  constructor({ needsPlan, planGoesTo, plan, mayBeAmended, approvedBy, isCountedByNumber, isWithinTwiceAYear }) {
    /** Whether I must make an annual import plan. */
    this.needsPlan = needsPlan;
    /** The offices to which it can be submitted. */
    this.planGoesTo = planGoesTo;
    /** To make the annual import plan and submit it. */
    this.plan = plan;
    /** Whether the approved plan may still be amended. */
    this.mayBeAmended = mayBeAmended;
    /** Who approves the import that is not in the plan. */
    this.approvedBy = approvedBy;
    /** Whether its value is one up to which such imports may be approved twice a year. */
    this.isCountedByNumber = isCountedByNumber;
    /** Whether it is not more than the second of the year; not said above that value. */
    this.isWithinTwiceAYear = isWithinTwiceAYear;
  }
}

/** How long may my representative office stay, and what may it not do? */
export class RepresentativeOfficeStay {
  /**
   * @param {{ firstTermEnd: Day, extensionsAllowed: bigint, latestEnd: Day, mayBeExtended: boolean,
   *   exceptionalExtension: obligations.Obligation, business: obligations.Obligation, income: obligations.Obligation,
   *   receipts: obligations.Obligation, bankruptcy: obligations.Obligation }} fields
   */
  constructor({
    firstTermEnd,
    extensionsAllowed,
    latestEnd,
    mayBeExtended,
    exceptionalExtension,
    business,
    income,
    receipts,
    bankruptcy,
  }) {
    /** The end of the term before any extension. */
    this.firstTermEnd = firstTermEnd;
    /** How many extensions the office may have, apart from an MOU. */
    this.extensionsAllowed = extensionsAllowed;
    /** The latest day on which the term, with its extensions, may end. */
    this.latestEnd = latestEnd;
    /** Whether the term may be extended up to the day that I wish. */
    this.mayBeExtended = mayBeExtended;
    /** To extend the term as an exceptional case, if the Ministry deems it necessary. */
    this.exceptionalExtension = exceptionalExtension;
    /** To conduct business or carry out commercial activities beyond the approved activities. */
    this.business = business;
    /** To generate income. */
    this.income = income;
    /** To issue receipts or invoices for any revenues or incomes. */
    this.receipts = receipts;
    /** To declare itself bankrupt. */
    this.bankruptcy = bankruptcy;
  }
}

export const GENERAL_BUSINESS_PLAN_TYPE = new Structure(
  "General_business_plan",
  [
    new Field("activity", part3GeneralBusiness.KIND_OF_ACTIVITY_TYPE, "The activity."),
    new Field("includes_foreign_entity", BOOLEAN, "A foreign legal entity is among the investors."),
    new Field("status_document_exists", BOOLEAN, "There is a document about the status of the foreign legal entity."),
  ],
  {
    build: (activity, includesForeignEntity, statusDocumentExists) => new GeneralBusinessPlan({
      activity,
      includesForeignEntity,
      statusDocumentExists,
    }),
    read: (value) => [value.activity, value.includesForeignEntity, value.statusDocumentExists],
    doc: "A general business, as it is planned.",
    module: "Investor",
  },
);

export const CONCESSION_PLAN_TYPE = new Structure(
  "Concession_plan",
  [
    new Field("is_legal_entity", BOOLEAN, "The investor is a legal entity."),
    new Field("is_mining_energy_or_land", BOOLEAN, "The concession is for mining, electricity-energy or land."),
  ],
  {
    build: (isLegalEntity, isMiningEnergyOrLand) => new ConcessionPlan({ isLegalEntity, isMiningEnergyOrLand }),
    read: (value) => [value.isLegalEntity, value.isMiningEnergyOrLand],
    doc: "A concession, as it is planned.",
    module: "Investor",
  },
);

export const PLAN_TYPE = new Enumeration(
  "Plan",
  [
    new Case("A_general_business", GENERAL_BUSINESS_PLAN_TYPE, "A general business."),
    new Case("A_concession", CONCESSION_PLAN_TYPE, "Concession activities."),
  ],
  {
    build: building(["A_general_business", AGeneralBusiness], ["A_concession", AConcession]),
    read: reading(["A_general_business", AGeneralBusiness], ["A_concession", AConcession]),
    doc: "What is planned.",
  },
);

export const IMPORT_OUTSIDE_PLAN_TYPE = new Structure(
  "Import_outside_plan",
  [
    new Field("value", new MoneyIn("USD", 2), "The value of the import."),
    new Field("earlier_value", new MoneyIn("USD", 2), "The value of the unplanned imports of the year before it."),
  ],
  {
    build: (value, earlierValue) => new ImportOutsidePlan({ value, earlierValue }),
    read: (value) => [value.value, value.earlierValue],
    doc: "An import that is not in the annual plan.",
    module: "Investor",
  },
);

export const WISH_TYPE = new Enumeration(
  "Wish",
  [
    new Case("Registration_of_enterprise", null, "The registration of an enterprise in general business."),
    new Case("Concession_project", BOOLEAN, "A concession; whether the project is on the investment calling list."),
    new Case(
      "Project_for_calling_list",
      new MoneyIn("USD", 2),
      "That a project is put on the investment calling list, by its value.",
    ),
    new Case("Annual_import_plan", null, "An annual import plan."),
    new Case("Unplanned_goods", IMPORT_OUTSIDE_PLAN_TYPE, "An import that is not in the plan."),
  ],
  {
    build: building(
      ["Registration_of_enterprise", RegistrationOfEnterprise],
      ["Concession_project", ConcessionProject],
      ["Project_for_calling_list", ProjectForCallingList],
      ["Annual_import_plan", AnnualImportPlan],
      ["Unplanned_goods", UnplannedGoods],
    ),
    read: reading(
      ["Registration_of_enterprise", RegistrationOfEnterprise],
      ["Concession_project", ConcessionProject],
      ["Project_for_calling_list", ProjectForCallingList],
      ["Annual_import_plan", AnnualImportPlan],
      ["Unplanned_goods", UnplannedGoods],
    ),
    doc: "What I wish to have approved.",
  },
);

export const PERIOD_TYPE = new Enumeration(
  "Period",
  [
    new Case(
      "Comments_on_concession",
      DATE,
      "The sectors and the locality comment on a concession project: since they received the application.",
    ),
    new Case(
      "Notice_of_approval",
      DATE,
      "I am told of the approval of a concession: since the planning and investment sector received it.",
    ),
    new Case(
      "Scheduling_of_negotiation",
      DATE,
      "I schedule the negotiation of a concession: since I was told of the approval.",
    ),
    new Case(
      "Part_in_negotiation",
      DATE,
      "I take part in the negotiation of a concession: since I was told of the approval.",
    ),
    new Case("Certification_of_payment", DATE, "A payment of registered capital is certified: since the payment."),
    new Case(
      "Comments_on_import_plan",
      DATE,
      "The relevant sector comments on an import plan: since it received the documents.",
    ),
    new Case(
      "Certificate_of_import_plan",
      DATE,
      "An import plan is approved by a certificate: since the application was received, with all documents.",
    ),
  ],
  {
    build: building(
      ["Comments_on_concession", CommentsOnConcession],
      ["Notice_of_approval", NoticeOfApproval],
      ["Scheduling_of_negotiation", SchedulingOfNegotiation],
      ["Part_in_negotiation", PartInNegotiation],
      ["Certification_of_payment", CertificationOfPayment],
      ["Comments_on_import_plan", CommentsOnImportPlan],
      ["Certificate_of_import_plan", CertificateOfImportPlan],
    ),
    read: reading(
      ["Comments_on_concession", CommentsOnConcession],
      ["Notice_of_approval", NoticeOfApproval],
      ["Scheduling_of_negotiation", SchedulingOfNegotiation],
      ["Part_in_negotiation", PartInNegotiation],
      ["Certification_of_payment", CertificationOfPayment],
      ["Comments_on_import_plan", CommentsOnImportPlan],
      ["Certificate_of_import_plan", CertificateOfImportPlan],
    ),
    doc: "A period that has begun, and the day with which it began.",
  },
);

export const PROMOTED_INVESTMENT_TYPE = new Structure(
  "Promoted_investment",
  [
    new Field("is_promoted_activity", BOOLEAN, "The activity is a promoted activity of Annex 1."),
    new Field("is_in_promoted_zone", BOOLEAN, "The place of the investment lies in a promoted zone of Annex 2."),
    new Field("years_source", part8DutiesAndTaxes.YEARS_SOURCE_TYPE, "Where the number of years is taken from."),
    new Field("first_revenue", new OptionalOf(DATE), "The day on which the company first generated revenue."),
  ],
  {
    build: (isPromotedActivity, isInPromotedZone, yearsSource, firstRevenue) => new PromotedInvestment({
      isPromotedActivity,
      isInPromotedZone,
      yearsSource,
      firstRevenue,
    }),
    read: (value) => [value.isPromotedActivity, value.isInPromotedZone, value.yearsSource, value.firstRevenue],
    doc: "A promoted investment.",
    module: "Investor",
  },
);

export const INNOVATION_INVESTMENT_TYPE = new Structure(
  "Innovation_investment",
  [
    new Field("activity", part8DutiesAndTaxes.INNOVATION_TYPE, "The activity."),
    new Field("years_source", part8DutiesAndTaxes.YEARS_SOURCE_TYPE, "Where the number of years is taken from."),
    new Field("operation_begun", DATE, "The day on which business operation began."),
    new Field(
      "profit",
      new OptionalOf(part8DutiesAndTaxes.PROFIT_MADE_TYPE),
      "The profit that was made first, if one was made.",
    ),
  ],
  {
    build: (activity, yearsSource, operationBegun, profit) => new InnovationInvestment({
      activity,
      yearsSource,
      operationBegun,
      profit,
    }),
    read: (value) => [value.activity, value.yearsSource, value.operationBegun, value.profit],
    doc: "A production of new products, or research and new technology development.",
    module: "Investor",
  },
);

export const REINVESTMENT_TYPE = new Structure(
  "Reinvestment",
  [
    new Field(
      "exemption_ended",
      new OptionalOf(DATE),
      "The last day of the enterprise's exemption from profit tax, if it had one.",
    ),
    new Field("year_closed", DATE, "The closing of the financial year whose profit is reinvested."),
    new Field("net_profit", new MoneyIn("LAK", 2), "The net profit of that year, after profit tax."),
    new Field("tax_is_cleared", BOOLEAN, "The annual profit tax of that year has been cleared."),
    new Field("reinvested", new MoneyIn("LAK", 2), "What was reinvested of the net profit."),
    new Field("reinvested_on", DATE, "The day of the reinvestment."),
    new Field("purpose", part8DutiesAndTaxes.REINVESTMENT_PURPOSE_TYPE, "What it is used for."),
    new Field("actual_capital", new MoneyIn("LAK", 2), "The actual capital at the closing of the financial year."),
  ],
  {
    build: (exemptionEnded, yearClosed, netProfit, taxIsCleared, reinvested, reinvestedOn, purpose, actualCapital) =>
      new Reinvestment({
        exemptionEnded,
        yearClosed,
        netProfit,
        taxIsCleared,
        reinvested,
        reinvestedOn,
        purpose,
        actualCapital,
      }),
    read: (value) => [
      value.exemptionEnded,
      value.yearClosed,
      value.netProfit,
      value.taxIsCleared,
      value.reinvested,
      value.reinvestedOn,
      value.purpose,
      value.actualCapital,
    ],
    doc: "A profit that was reinvested.",
    module: "Investor",
  },
);

export const EXEMPTION_GROUND_TYPE = new Enumeration(
  "Exemption_ground",
  [
    new Case("By_promotion", PROMOTED_INVESTMENT_TYPE, "My investment is promoted (Article 33)."),
    new Case("By_innovation", INNOVATION_INVESTMENT_TYPE, "I make new products, or do research (Article 34)."),
    new Case("By_reinvestment", REINVESTMENT_TYPE, "I reinvest my profit (Article 35)."),
  ],
  {
    build: building(["By_promotion", ByPromotion], ["By_innovation", ByInnovation], [
      "By_reinvestment",
      ByReinvestment,
    ]),
    read: reading(["By_promotion", ByPromotion], ["By_innovation", ByInnovation], ["By_reinvestment", ByReinvestment]),
    doc: "Why I think that I am exempt.",
  },
);

export const APPLICANTS_TYPE = new Structure(
  "Applicants",
  [
    new Field("form_joint_venture", BOOLEAN, "The investors form a joint venture."),
    new Field("include_lao_national", BOOLEAN, "A Lao national is among the investors, or acts for them."),
    new Field(
      "include_foreigner",
      BOOLEAN,
      "A foreigner, as a natural person, is among the investors, or acts for them.",
    ),
  ],
  {
    build: (formJointVenture, includeLaoNational, includeForeigner) => new Applicants({
      formJointVenture,
      includeLaoNational,
      includeForeigner,
    }),
    read: (value) => [value.formJointVenture, value.includeLaoNational, value.includeForeigner],
    doc: "Who stands behind an application.",
    module: "Investor",
  },
);

export const APPLICATION_TO_INVEST_TYPE = new Structure(
  "Application_to_invest",
  [
    new Field("offices", new ListOf(administration.ACTOR_TYPE), "The offices that take the application."),
    new Field("levels", new ListOf(administration.LEVEL_TYPE), "The levels at which they take it."),
    new Field("documents", new ListOf(official.DOCUMENT_TYPE), "The documents that belong to it."),
    new Field("missing", new ListOf(official.DOCUMENT_TYPE), "The documents that are still missing."),
    new Field("is_complete", BOOLEAN, "Whether the set of documents is complete."),
    new Field(
      "can_be_handed_in",
      BOOLEAN,
      "Whether the application can be handed in; for a concession the investor has to be a legal entity, too.",
    ),
  ],
  {
    build: (offices, levels, documents, missing, isComplete, canBeHandedIn) => new ApplicationToInvest({
      offices,
      levels,
      documents,
      missing,
      isComplete,
      canBeHandedIn,
    }),
    read: (value) => [
      value.offices,
      value.levels,
      value.documents,
      value.missing,
      value.isComplete,
      value.canBeHandedIn,
    ],
    doc: "Which office takes my application, which documents belong to it, and what is still missing?",
    module: "Investor",
  },
);

export const CAPITAL_TO_PAY_IN_TYPE = new Structure(
  "Capital_to_pay_in",
  [
    new Field("least_capital", new MoneyIn("LAK", 2), "What the capital must not be less than."),
    new Field("suffices", BOOLEAN, "Whether the capital is large enough."),
    new Field("initial_payment", new MoneyIn("LAK", 2), "What is to be paid first; for a concession, at least."),
    new Field("initial_payment_due", new OptionalOf(DATE), "The last day for it; absent where it cannot be known."),
    new Field("remainder", new MoneyIn("LAK", 2), "What then remains."),
    new Field("remainder_due", new OptionalOf(DATE), "The last day for the rest; absent where it cannot be known."),
    new Field("certified_by", administration.ACTOR_TYPE, "Who certifies each payment."),
    new Field("obtaining", obligations.OBLIGATION_TYPE, "To obtain the certification of the payment."),
    new Field("certification", obligations.OBLIGATION_TYPE, "To certify the payment."),
  ],
  {
    build: (
      leastCapital,
      suffices,
      initialPayment,
      initialPaymentDue,
      remainder,
      remainderDue,
      certifiedBy,
      obtaining,
      certification,
    ) => new CapitalToPayIn({
      leastCapital,
      suffices,
      initialPayment,
      initialPaymentDue,
      remainder,
      remainderDue,
      certifiedBy,
      obtaining,
      certification,
    }),
    read: (value) => [
      value.leastCapital,
      value.suffices,
      value.initialPayment,
      value.initialPaymentDue,
      value.remainder,
      value.remainderDue,
      value.certifiedBy,
      value.obtaining,
      value.certification,
    ],
    doc: "How much capital do I need, how much of it is paid by which day, and who certifies the payments by when?",
    module: "Investor",
  },
);

export const WARRANTY_OF_CONCESSION_TYPE = new Structure(
  "Warranty_of_concession",
  [
    new Field("due", new MoneyIn("USD", 2), "The warranty in US dollars."),
    new Field("due_in_kip", new MoneyIn("LAK", 2), "The same in Kip, by the exchange rate that counts."),
    new Field("is_enough", BOOLEAN, "Whether the deposit is large enough."),
    new Field(
      "defects",
      new ListOf(part4ConcessionActivities.DEPOSIT_DEFECT_TYPE),
      "What is wrong with the currency, the means or the account.",
    ),
    new Field("outcome", part4ConcessionActivities.WARRANTY_OUTCOME_TYPE, "What becomes of the warranty."),
    new Field("depositing", obligations.OBLIGATION_TYPE, "To deposit the warranty."),
    new Field("return", obligations.OBLIGATION_TYPE, "To have the warranty returned."),
    new Field("forfeiture", obligations.OBLIGATION_TYPE, "To keep the warranty, which is forfeited."),
  ],
  {
    build: (due, dueInKip, isEnough, defects, outcome, depositing, return_, forfeiture) => new WarrantyOfConcession({
      due,
      dueInKip,
      isEnough,
      defects,
      outcome,
      depositing,
      return: return_,
      forfeiture,
    }),
    read: (value) => [
      value.due,
      value.dueInKip,
      value.isEnough,
      value.defects,
      value.outcome,
      value.depositing,
      value.return,
      value.forfeiture,
    ],
    doc: "Which warranty do I deposit, in which currency and how, and is it returned or lost?",
    module: "Investor",
  },
);

export const APPROVAL_TO_GET_TYPE = new Structure(
  "Approval_to_get",
  [
    new Field("approved_by", administration.ACTOR_TYPE, "Who approves."),
    new Field("last_day", new OptionalOf(DATE), "The last day for it; absent where the words give none."),
  ],
  {
    build: (approvedBy, lastDay) => new ApprovalToGet({ approvedBy, lastDay }),
    read: (value) => [value.approvedBy, value.lastDay],
    doc: "Who gives the approval that I need, and by which day?",
    module: "Investor",
  },
);

export const PERIOD_THAT_RUNS_TYPE = new Structure(
  "Period_that_runs",
  [
    new Field("who", administration.ACTOR_TYPE, "Who has to act."),
    new Field("last_day", new OptionalOf(DATE), "The last day."),
    new Field("follows", obligations.CONSEQUENCE_TYPE, "What the law says will follow if the last day passes."),
    new Field("has_followed", BOOLEAN, "Whether that has come."),
    new Field("act", obligations.OBLIGATION_TYPE, "To do what the period is for."),
  ],
  {
    build: (who, lastDay, follows, hasFollowed, act) => new PeriodThatRuns({ who, lastDay, follows, hasFollowed, act }),
    read: (value) => [value.who, value.lastDay, value.follows, value.hasFollowed, value.act],
    doc: "A period has begun: until when does it run, for whom, and what follows if it passes?",
    module: "Investor",
  },
);

export const PROFIT_TAX_OF_INVESTOR_TYPE = new Structure(
  "Profit_tax_of_investor",
  [
    new Field("is_entitled", BOOLEAN, "Whether I am entitled to the exemption."),
    new Field("begins", new OptionalOf(DATE), "The first day of the exemption; absent as long as it is not known."),
    new Field("last_day", new OptionalOf(DATE), "The last day of the exemption; absent as long as it is not known."),
    new Field("is_exempt_now", BOOLEAN, "Whether I am exempt on the date of the question."),
    new Field(
      "exempt_share",
      new OptionalOf(DECIMAL),
      "The part of the profit tax that is exempt; absent where the words speak of no part.",
    ),
  ],
  {
    build: (isEntitled, begins, lastDay, isExemptNow, exemptShare) => new ProfitTaxOfInvestor({
      isEntitled,
      begins,
      lastDay,
      isExemptNow,
      exemptShare,
    }),
    read: (value) => [value.isEntitled, value.begins, value.lastDay, value.isExemptNow, value.exemptShare],
    doc: "Am I exempt from profit tax, from when to when, and now?",
    module: "Investor",
  },
);

export const LOSS_LEFT_TYPE = new Structure(
  "Loss_left",
  [
    new Field(
      "missing",
      new ListOf(part8DutiesAndTaxes.LOSS_CONDITION_TYPE),
      "What is missing for the loss to be carried forward.",
    ),
    new Field("may_be_carried_forward", BOOLEAN, "Whether the loss may be carried forward."),
    new Field(
      "last_year",
      new OptionalOf(INTEGER),
      "The last year from whose profit it can be deducted; absent if it may not be carried forward.",
    ),
    new Field("deducted", new MoneyIn("LAK", 2), "What is deducted from the profit of the year of the question."),
    new Field("left", new MoneyIn("LAK", 2), "What is left of it for later years."),
    new Field("lost", new MoneyIn("LAK", 2), "What of it is lost when that year is over."),
  ],
  {
    build: (missing, mayBeCarriedForward, lastYear, deducted, left, lost) => new LossLeft({
      missing,
      mayBeCarriedForward,
      lastYear,
      deducted,
      left,
      lost,
    }),
    read: (value) => [value.missing, value.mayBeCarriedForward, value.lastYear, value.deducted, value.left, value.lost],
    doc: "May I carry a loss forward, until when, and how much of it is left?",
    module: "Investor",
  },
);

export const IMPORTS_OF_THE_YEAR_TYPE = new Structure(
  "Imports_of_the_year",
  [
    new Field("needs_plan", BOOLEAN, "Whether I must make an annual import plan."),
    new Field("plan_goes_to", new ListOf(administration.ACTOR_TYPE), "The offices to which it can be submitted."),
    new Field("plan", obligations.OBLIGATION_TYPE, "To make the annual import plan and submit it."),
    new Field("may_be_amended", BOOLEAN, "Whether the approved plan may still be amended."),
    new Field("approved_by", administration.ACTOR_TYPE, "Who approves the import that is not in the plan."),
    new Field(
      "is_counted_by_number",
      BOOLEAN,
      "Whether its value is one up to which such imports may be approved twice a year.",
    ),
    new Field(
      "is_within_twice_a_year",
      BOOLEAN,
      "Whether it is not more than the second of the year; not said above that value.",
    ),
  ],
  {
    build: (needsPlan, planGoesTo, plan, mayBeAmended, approvedBy, isCountedByNumber, isWithinTwiceAYear) =>
      new ImportsOfTheYear({
        needsPlan,
        planGoesTo,
        plan,
        mayBeAmended,
        approvedBy,
        isCountedByNumber,
        isWithinTwiceAYear,
      }),
    read: (value) => [
      value.needsPlan,
      value.planGoesTo,
      value.plan,
      value.mayBeAmended,
      value.approvedBy,
      value.isCountedByNumber,
      value.isWithinTwiceAYear,
    ],
    doc: "Must I have an import plan and where does it go, how often may I change it, and what may I import besides it: how often, up to which value, and who approves?",
    module: "Investor",
  },
);

export const REPRESENTATIVE_OFFICE_STAY_TYPE = new Structure(
  "Representative_office_stay",
  [
    new Field("first_term_end", DATE, "The end of the term before any extension."),
    new Field("extensions_allowed", INTEGER, "How many extensions the office may have, apart from an MOU."),
    new Field("latest_end", DATE, "The latest day on which the term, with its extensions, may end."),
    new Field("may_be_extended", BOOLEAN, "Whether the term may be extended up to the day that I wish."),
    new Field(
      "exceptional_extension",
      obligations.OBLIGATION_TYPE,
      "To extend the term as an exceptional case, if the Ministry deems it necessary.",
    ),
    new Field(
      "business",
      obligations.OBLIGATION_TYPE,
      "To conduct business or carry out commercial activities beyond the approved activities.",
    ),
    new Field("income", obligations.OBLIGATION_TYPE, "To generate income."),
    new Field("receipts", obligations.OBLIGATION_TYPE, "To issue receipts or invoices for any revenues or incomes."),
    new Field("bankruptcy", obligations.OBLIGATION_TYPE, "To declare itself bankrupt."),
  ],
  {
    build: (
      firstTermEnd,
      extensionsAllowed,
      latestEnd,
      mayBeExtended,
      exceptionalExtension,
      business,
      income,
      receipts,
      bankruptcy,
    ) => new RepresentativeOfficeStay({
      firstTermEnd,
      extensionsAllowed,
      latestEnd,
      mayBeExtended,
      exceptionalExtension,
      business,
      income,
      receipts,
      bankruptcy,
    }),
    read: (value) => [
      value.firstTermEnd,
      value.extensionsAllowed,
      value.latestEnd,
      value.mayBeExtended,
      value.exceptionalExtension,
      value.business,
      value.income,
      value.receipts,
      value.bankruptcy,
    ],
    doc: "How long may my representative office stay, and what may it not do?",
    module: "Investor",
  },
);

/**
 * The application as the dossier that the office will see.
 *
 * The application (rules/situations/investor.catala_en, line 115).
 *
 * @param {Plan} plan
 * @param {Applicants} applicants
 * @returns {official.Dossier}
 */
function applicationToInvestDossier(plan, applicants) {
  if (plan instanceof AGeneralBusiness) {
    return new official.ForGeneralBusiness(
      new official.GeneralBusinessDossier({
        isJointVenture: applicants.formJointVenture,
        includesLaoNational: applicants.includeLaoNational,
        includesForeigner: applicants.includeForeigner,
        includesForeignEntity: plan.content.includesForeignEntity,
        statusDocumentExists: plan.content.statusDocumentExists,
      }),
    );
  }
  return new official.ForConcession(
    new official.ConcessionDossier({
      isLegalEntity: plan.content.isLegalEntity,
      isMiningEnergyOrLand: plan.content.isMiningEnergyOrLand,
      isJointVenture: applicants.formJointVenture,
      includesLaoNational: applicants.includeLaoNational,
      includesForeigner: applicants.includeForeigner,
    }),
  );
}

/**
 * Who takes an application for a general business.
 *
 * Article 5 (rules/situations/investor.catala_en, line 143).
 *
 * @param {Plan} plan
 * @param {part3GeneralBusiness.WhereToApply | null} generalBusinessOfficeWhereToApply
 * @returns {part3GeneralBusiness.GeneralBusinessOffice}
 */
function applicationToInvestGeneralOffice(plan, generalBusinessOfficeWhereToApply) {
  if (plan instanceof AGeneralBusiness) {
    return part3GeneralBusiness.generalBusinessOffice({
      activity: plan.content.activity,
      whereToApply: generalBusinessOfficeWhereToApply,
    });
  }
  // No rule of the text says.
  throw new Unset("general_office", "rules/situations/investor.catala_en:91", "The application");
}

/**
 * The offices that take the application.
 *
 * rules/situations/investor.catala_en, lines 154, 159.
 *
 * @param {Plan} plan
 * @param {() => part3GeneralBusiness.GeneralBusinessOffice} generalOffice
 * @param {part4ConcessionActivities.ConcessionOffice} concessionOffice
 * @returns {Array<administration.Actor>}
 */
function applicationToInvestOffices(plan, generalOffice, concessionOffice) {
  if (plan instanceof AGeneralBusiness) {
    return generalOffice().offices; // Article 5
  }
  return [concessionOffice.office]; // Article 10, first sentence
}

/**
 * The levels at which they take it.
 *
 * rules/situations/investor.catala_en, lines 164, 169.
 *
 * @param {Plan} plan
 * @param {() => part3GeneralBusiness.GeneralBusinessOffice} generalOffice
 * @param {part4ConcessionActivities.ConcessionOffice} concessionOffice
 * @returns {Array<administration.Level>}
 */
function applicationToInvestLevels(plan, generalOffice, concessionOffice) {
  if (plan instanceof AGeneralBusiness) {
    return generalOffice().levels; // Article 5
  }
  return concessionOffice.levels; // Article 10, first sentence
}

/**
 * Which office takes my application, which documents belong to it, and what is still missing?
 *
 * Encodes The application (rules/situations/investor.catala_en:81).
 *
 * @param {object} facts
 * @param {Plan} facts.plan What I plan.
 * @param {Applicants} facts.applicants Who stands behind the application.
 * @param {Array<official.Paper>} facts.papers The papers that I have.
 * @param {part3GeneralBusiness.WhereToApply | null} [facts.generalBusinessOfficeWhereToApply] Where an application can
 *   be submitted (a reading of the text: `part3GeneralBusiness.WhereToApply.EitherOneStopService` if not given).
 * @param {part4ConcessionActivities.BasicInformation | null} [facts.concessionProposalBasicInformation] What the second
 *   item of Article 11 asks for (a reading of the text:
 *   `part4ConcessionActivities.BasicInformation.InsteadOfStudyAndPlan` if not given).
 * @param {part4ConcessionActivities.OtherAnnexes | null} [facts.concessionProposalOtherAnnexes] What the annexes of the
 *   fourth item of Article 11 are (a reading of the text: `part4ConcessionActivities.OtherAnnexes.Needed` if not
 *   given).
 * @param {part4ConcessionActivities.Memorandum | null} [facts.concessionProposalMemorandum] Which concessions need a
 *   memorandum on initial field data collection (a reading of the text:
 *   `part4ConcessionActivities.Memorandum.AllConcessions` if not given).
 * @param {part3GeneralBusiness.SuchAs | null} [facts.generalBusinessProposalSuchAs] What the documents behind "such as"
 *   are (a reading of the text: `part3GeneralBusiness.SuchAs.AskedFor` if not given).
 * @param {part3GeneralBusiness.IfAny | null} [facts.generalBusinessProposalIfAny] Of what "if any" is said (a reading
 *   of the text: `part3GeneralBusiness.IfAny.AnyEntity` if not given).
 * @returns {ApplicationToInvest}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 */
export function applicationToInvest(facts = {}) {
  const {
    plan,
    applicants,
    papers,
    generalBusinessOfficeWhereToApply = null,
    concessionProposalBasicInformation = null,
    concessionProposalOtherAnnexes = null,
    concessionProposalMemorandum = null,
    generalBusinessProposalSuchAs = null,
    generalBusinessProposalIfAny = null,
  } = facts;
  if (
    plan == null ||
    applicants == null ||
    papers == null ||
    facts.generalBusinessOfficeWhereToApply === undefined ||
    facts.concessionProposalBasicInformation === undefined ||
    facts.concessionProposalOtherAnnexes === undefined ||
    facts.concessionProposalMemorandum === undefined ||
    facts.generalBusinessProposalSuchAs === undefined ||
    facts.generalBusinessProposalIfAny === undefined
  ) {
    checkFacts(facts, APPLICATION_TO_INVEST);
  }
  const dossier = applicationToInvestDossier(plan, applicants);
  const generalOffice = attempt(() => applicationToInvestGeneralOffice(plan, generalBusinessOfficeWhereToApply));
  // The office that takes an application for a concession.
  const concessionOffice = part4ConcessionActivities.concessionOffice();
  // The dossier with the papers that I have.
  const withMyPapers = official.dossierCompleteness({
    dossier,
    filed: papers,
    concessionProposalBasicInformation,
    concessionProposalOtherAnnexes,
    concessionProposalMemorandum,
    generalBusinessProposalSuchAs,
    generalBusinessProposalIfAny,
  });
  // The dossier as it is with no paper in it.
  const withoutPapers = official.dossierCompleteness({
    dossier,
    filed: [],
    concessionProposalBasicInformation,
    concessionProposalOtherAnnexes,
    concessionProposalMemorandum,
    generalBusinessProposalSuchAs,
    generalBusinessProposalIfAny,
  });
  const offices = applicationToInvestOffices(plan, generalOffice, concessionOffice);
  const levels = applicationToInvestLevels(plan, generalOffice, concessionOffice);
  // The application: The documents that belong to it.
  const documents = withoutPapers.missing;
  // The application: The documents that are still missing.
  const missing = withMyPapers.missing;
  // The application: Whether the set of documents is complete.
  const isComplete = withMyPapers.isComplete;
  // The application: Whether the application can be handed in; for a concession the investor has to be a legal entity,
  // too.
  const canBeHandedIn = withMyPapers.canBeHandedIn;
  return new ApplicationToInvest({ offices, levels, documents, missing, isComplete, canBeHandedIn });
}

/**
 * The least capital of a general business.
 *
 * Article 3 (rules/situations/investor.catala_en, line 290).
 *
 * @param {part8DutiesAndTaxes.Business} business
 * @param {part2RegisteredCapital.Investors} investors
 * @param {bigint} totalCapital
 * @param {bigint} registeredCapital
 * @param {part2RegisteredCapital.Counted | null} minimumCapitalCounted
 * @param {part2RegisteredCapital.Mixed | null} minimumCapitalMixed
 * @returns {part2RegisteredCapital.MinimumCapital}
 */
function capitalToPayInLeast(
  business,
  investors,
  totalCapital,
  registeredCapital,
  minimumCapitalCounted,
  minimumCapitalMixed,
) {
  if (business instanceof part8DutiesAndTaxes.General) {
    return part2RegisteredCapital.minimumCapital({
      investors,
      totalCapital,
      registeredCapital,
      counted: minimumCapitalCounted,
      mixed: minimumCapitalMixed,
    });
  }
  // No rule of the text says.
  throw new Unset("least", "rules/situations/investor.catala_en:252", "The registered capital");
}

/**
 * The sector of a general business.
 *
 * Article 4, second sentence (rules/situations/investor.catala_en, line 300).
 *
 * @param {part8DutiesAndTaxes.Business} business
 * @returns {part2RegisteredCapital.Sector}
 */
function capitalToPayInSector(business) {
  if (business instanceof part8DutiesAndTaxes.General) {
    return business.content;
  }
  // No rule of the text says.
  throw new Unset("sector", "rules/situations/investor.catala_en:258", "The registered capital");
}

/**
 * The day from which the periods run, once it is there.
 *
 * Article 4, second sentence; Article 4(3), fourth sentence (rules/situations/investor.catala_en, line 309).
 *
 * @param {Present<Day> | null} startingDay
 * @returns {Day}
 */
function capitalToPayInFirstDay(startingDay) {
  if (startingDay !== null) {
    return startingDay.value;
  }
  // No rule of the text says.
  throw new Unset("first_day", "rules/situations/investor.catala_en:260", "The registered capital");
}

/**
 * The certification of the payment.
 *
 * Article 4(3), fifth sentence (rules/situations/investor.catala_en, line 342).
 *
 * @param {part8DutiesAndTaxes.Business} business
 * @param {Present<Day> | null} startingDay
 * @param {Present<Day> | null} paidOn
 * @param {Present<Day> | null} certified
 * @param {Day} asOf
 * @param {part2RegisteredCapital.TenDays | null} paymentCertificationTenDays
 * @returns {part2RegisteredCapital.PaymentCertification}
 */
function capitalToPayInCertificate(business, startingDay, paidOn, certified, asOf, paymentCertificationTenDays) {
  return part2RegisteredCapital.paymentCertification({
    activity:
      business instanceof part8DutiesAndTaxes.General
        ? part2RegisteredCapital.Activity.GeneralBusiness
        : part2RegisteredCapital.Activity.Concession,
    certificateReceived: business instanceof part8DutiesAndTaxes.General ? startingDay : null,
    paidOn,
    certified,
    asOf,
    tenDays: paymentCertificationTenDays,
  });
}

/**
 * What is to be paid first; for a concession, at least.
 *
 * rules/situations/investor.catala_en, lines 364, 369.
 *
 * @param {part8DutiesAndTaxes.Business} business
 * @param {() => part2RegisteredCapital.CapitalShares} shares
 * @param {() => part2RegisteredCapital.ConcessionInitialPayment} concessionPayment
 * @returns {bigint}
 */
function capitalToPayInInitialPayment(business, shares, concessionPayment) {
  if (business instanceof part8DutiesAndTaxes.General) {
    return shares().initialPayment; // Article 4, second sentence
  }
  return concessionPayment().leastInitialPayment; // Article 4(3), fourth sentence
}

/**
 * The last day for it; absent where it cannot be known.
 *
 * rules/situations/investor.catala_en, lines 374, 379, 386.
 *
 * @param {part8DutiesAndTaxes.Business} business
 * @param {Present<Day> | null} startingDay
 * @param {() => part2RegisteredCapital.CapitalPeriods} periods
 * @param {() => part2RegisteredCapital.ConcessionCapitalPeriods} concessionPeriods
 * @returns {Present<Day> | null}
 */
function capitalToPayInInitialPaymentDue(business, startingDay, periods, concessionPeriods) {
  if (business instanceof part8DutiesAndTaxes.General && startingDay !== null) {
    return periods().initialPaymentDue; // Article 4, second sentence
  }
  if (business === part8DutiesAndTaxes.ConcessionActivities && startingDay !== null) {
    return concessionPeriods().initialPaymentDue; // Article 4(3), fourth sentence
  }
  if (startingDay === null) {
    return null; // Article 4, second sentence; Article 4(3), fourth sentence
  }
  // No rule of the text says.
  throw new Silent("initial_payment_due", "rules/situations/investor.catala_en:274", "The registered capital");
}

/**
 * What then remains.
 *
 * rules/situations/investor.catala_en, lines 391, 396.
 *
 * @param {part8DutiesAndTaxes.Business} business
 * @param {() => part2RegisteredCapital.CapitalShares} shares
 * @param {() => part2RegisteredCapital.ConcessionInitialPayment} concessionPayment
 * @returns {bigint}
 */
function capitalToPayInRemainder(business, shares, concessionPayment) {
  if (business instanceof part8DutiesAndTaxes.General) {
    return shares().remainder; // Article 4, second sentence
  }
  return concessionPayment().remainder; // Article 4(3), fourth sentence
}

/**
 * The last day for the rest; absent where it cannot be known.
 *
 * rules/situations/investor.catala_en, lines 401, 406, 413.
 *
 * @param {part8DutiesAndTaxes.Business} business
 * @param {Present<Day> | null} startingDay
 * @param {() => part2RegisteredCapital.CapitalPeriods} periods
 * @param {() => part2RegisteredCapital.ConcessionCapitalPeriods} concessionPeriods
 * @returns {Present<Day> | null}
 */
function capitalToPayInRemainderDue(business, startingDay, periods, concessionPeriods) {
  if (business instanceof part8DutiesAndTaxes.General && startingDay !== null) {
    return new Present(periods().remainderDue); // Article 4, second sentence
  }
  if (business === part8DutiesAndTaxes.ConcessionActivities && startingDay !== null) {
    return new Present(concessionPeriods().remainderDue); // Article 4(3), fourth sentence
  }
  if (startingDay === null) {
    return null; // Article 4, second sentence; Article 4(3), fourth sentence
  }
  // No rule of the text says.
  throw new Silent("remainder_due", "rules/situations/investor.catala_en:278", "The registered capital");
}

/**
 * How much capital do I need, how much of it is paid by which day, and who certifies the payments by when?
 *
 * Encodes The registered capital (rules/situations/investor.catala_en:233).
 *
 * @param {object} facts
 * @param {part8DutiesAndTaxes.Business} facts.business What I invest in.
 * @param {part2RegisteredCapital.Investors} facts.investors Who invests.
 * @param {bigint} facts.totalCapital The total capital (in hundredths of LAK).
 * @param {bigint} facts.registeredCapital The registered capital (in hundredths of LAK).
 * @param {Present<Day> | null} [facts.startingDay] The day from which the periods run: on which the enterprise
 *   registration certificate was received; for a concession, on which the enterprise was established (null if not
 *   given).
 * @param {Present<Day> | null} [facts.paidOn] The day of the payment that is to be certified (null if not given).
 * @param {Present<Day> | null} [facts.certified] The day on which the Bank of Lao PDR certified it (null if not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {part2RegisteredCapital.Counted | null} [facts.minimumCapitalCounted] What must not be less than one billion
 *   Kip (a reading of the text: `part2RegisteredCapital.Counted.Each` if not given).
 * @param {part2RegisteredCapital.Mixed | null} [facts.minimumCapitalMixed] Whether the minimum holds where foreign and
 *   Lao investors invest together (a reading of the text: `part2RegisteredCapital.Mixed.ForeignInvestorTakesPart` if
 *   not given).
 * @param {part2RegisteredCapital.NinetyDays | null} [facts.capitalPeriodsNinetyDays] From when the 90 working days run
 *   (a reading of the text: `part2RegisteredCapital.NinetyDays.AfterCertificate` if not given).
 * @param {part2RegisteredCapital.NinetyDaysOfConcession | null} [facts.concessionCapitalPeriodsNinetyDaysOfConcession]
 *   From when the 90 working days run (a reading of the text:
 *   `part2RegisteredCapital.NinetyDaysOfConcession.FromEstablishment` if not given).
 * @param {part2RegisteredCapital.TenDays | null} [facts.paymentCertificationTenDays] From when the investor's 10
 *   working days run (a reading of the text: `part2RegisteredCapital.TenDays.FromPayment` if not given).
 * @returns {CapitalToPayIn}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function capitalToPayIn(facts = {}) {
  const {
    business,
    investors,
    totalCapital,
    registeredCapital,
    startingDay = null,
    paidOn = null,
    certified = null,
    asOf,
    minimumCapitalCounted = null,
    minimumCapitalMixed = null,
    capitalPeriodsNinetyDays = null,
    concessionCapitalPeriodsNinetyDaysOfConcession = null,
    paymentCertificationTenDays = null,
  } = facts;
  if (
    business == null ||
    investors == null ||
    totalCapital == null ||
    registeredCapital == null ||
    facts.startingDay === undefined ||
    facts.paidOn === undefined ||
    facts.certified === undefined ||
    asOf == null ||
    facts.minimumCapitalCounted === undefined ||
    facts.minimumCapitalMixed === undefined ||
    facts.capitalPeriodsNinetyDays === undefined ||
    facts.concessionCapitalPeriodsNinetyDaysOfConcession === undefined ||
    facts.paymentCertificationTenDays === undefined
  ) {
    checkFacts(facts, CAPITAL_TO_PAY_IN);
  }
  const least = attempt(() => capitalToPayInLeast(
    business,
    investors,
    totalCapital,
    registeredCapital,
    minimumCapitalCounted,
    minimumCapitalMixed,
  ));
  const sector = attempt(() => capitalToPayInSector(business));
  // Article 4, second sentence: The shares of a general business.
  const shares = part2RegisteredCapital.capitalShares({ sector: sector(), registeredCapital });
  // Article 4(3), fourth sentence: The first payment of a concession.
  const concessionPayment = part2RegisteredCapital.concessionInitialPayment({ registeredCapital, paid: 0n });
  const firstDay = attempt(() => capitalToPayInFirstDay(startingDay));
  // Article 4, second sentence: The last days of a general business.
  const periods = part2RegisteredCapital.capitalPeriods({
    sector: sector(),
    certificateReceived: firstDay(),
    ninetyDays: capitalPeriodsNinetyDays,
  });
  // Article 4(3), fourth sentence: The last days of a concession.
  const concessionPeriods = part2RegisteredCapital.concessionCapitalPeriods({
    established: firstDay(),
    ninetyDaysOfConcession: concessionCapitalPeriodsNinetyDaysOfConcession,
  });
  const certificate = capitalToPayInCertificate(
    business,
    startingDay,
    paidOn,
    certified,
    asOf,
    paymentCertificationTenDays,
  );
  // Article 3: What the capital must not be less than.
  const leastCapital = least().leastCapital;
  // Article 3: Whether the capital is large enough.
  const suffices = least().suffices;
  const initialPayment = capitalToPayInInitialPayment(business, known(shares), known(concessionPayment));
  const initialPaymentDue = capitalToPayInInitialPaymentDue(
    business,
    startingDay,
    known(periods),
    known(concessionPeriods),
  );
  const remainder = capitalToPayInRemainder(business, known(shares), known(concessionPayment));
  const remainderDue = capitalToPayInRemainderDue(business, startingDay, known(periods), known(concessionPeriods));
  // Article 4(3), fifth sentence: Who certifies each payment.
  const certifiedBy = certificate.certification.bearer;
  // Article 4, first sentence: To obtain the certification of the payment.
  const obtaining = certificate.obtaining;
  // Article 4(3), fifth sentence: To certify the payment.
  const certification = certificate.certification;
  return new CapitalToPayIn({
    leastCapital,
    suffices,
    initialPayment,
    initialPaymentDue,
    remainder,
    remainderDue,
    certifiedBy,
    obtaining,
    certification,
  });
}

/**
 * Which warranty do I deposit, in which currency and how, and is it returned or lost?
 *
 * Encodes The warranty (rules/situations/investor.catala_en:459).
 *
 * @param {object} facts
 * @param {part4ConcessionActivities.Project} facts.project The concession project, by its kind and size.
 * @param {Present<bigint> | null} [facts.agreed] The amount agreed in the MOU or concession agreement; absent where
 *   none was (in hundredths of USD; null if not given).
 * @param {part4ConcessionActivities.Deposit} facts.deposit What I deposit, or think of depositing.
 * @param {part4ConcessionActivities.DepositMeans} facts.means By which means.
 * @param {boolean} facts.isToTheAccount It goes to the account of the planning and investment sector at the National
 *   Treasury.
 * @param {Fraction} facts.rateOfTheDay The exchange rate on the day of the deposit (in LAK per USD).
 * @param {Present<Fraction> | null} [facts.agreedRate] The exchange rate agreed in the MOU or concession agreement;
 *   absent where none was (in LAK per USD; null if not given).
 * @param {Present<Day> | null} [facts.deposited] The day on which the warranty was deposited (null if not given).
 * @param {part4ConcessionActivities.Performance} facts.performance How the MOU or concession agreement was performed.
 * @param {Present<Day> | null} [facts.returned] The day on which the warranty was returned to me (null if not given).
 * @param {Present<Day> | null} [facts.taken] The day on which the government took the warranty (null if not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {part4ConcessionActivities.SuchAs | null} [facts.warrantyDueSuchAs] What the amounts of Article 15 are (a
 *   reading of the text: `part4ConcessionActivities.SuchAs.FixedAmounts` if not given).
 * @param {part4ConcessionActivities.ExchangeRate | null} [facts.warrantyDepositExchangeRate] The exchange rate that
 *   counts (a reading of the text: `part4ConcessionActivities.ExchangeRate.RateOfTheDay` if not given).
 * @param {part4ConcessionActivities.InCash | null} [facts.depositMannerInCash] What "in cash" means (a reading of the
 *   text: `part4ConcessionActivities.InCash.Money` if not given).
 * @returns {WarrantyOfConcession}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function warrantyOfConcession(facts = {}) {
  const {
    project,
    agreed = null,
    deposit,
    means,
    isToTheAccount,
    rateOfTheDay,
    agreedRate = null,
    deposited = null,
    performance,
    returned = null,
    taken = null,
    asOf,
    warrantyDueSuchAs = null,
    warrantyDepositExchangeRate = null,
    depositMannerInCash = null,
  } = facts;
  if (
    project == null ||
    facts.agreed === undefined ||
    deposit == null ||
    means == null ||
    isToTheAccount == null ||
    rateOfTheDay == null ||
    facts.agreedRate === undefined ||
    facts.deposited === undefined ||
    performance == null ||
    facts.returned === undefined ||
    facts.taken === undefined ||
    asOf == null ||
    facts.warrantyDueSuchAs === undefined ||
    facts.warrantyDepositExchangeRate === undefined ||
    facts.depositMannerInCash === undefined
  ) {
    checkFacts(facts, WARRANTY_OF_CONCESSION);
  }
  // The amount.
  const warranty = part4ConcessionActivities.warrantyDue({ project, agreed, suchAs: warrantyDueSuchAs });
  // The amount in Kip.
  const inMoney = part4ConcessionActivities.warrantyDeposit({
    project,
    agreed,
    deposit,
    means,
    isToTheAccount,
    rateOfTheDay,
    agreedRate,
    exchangeRate: warrantyDepositExchangeRate,
    warrantyDueSuchAs,
    depositMannerInCash,
  });
  // The way in which it is deposited.
  const manner = part4ConcessionActivities.depositManner({
    deposit,
    means,
    isToTheAccount,
    inCash: depositMannerInCash,
  });
  // What becomes of it.
  const fate = part4ConcessionActivities.warrantyDuties({ deposited, performance, returned, taken, asOf });
  // The same, before anything is known of the performance.
  const before = part4ConcessionActivities.warrantyDuties({
    deposited,
    performance: part4ConcessionActivities.NotYet,
    returned: null,
    taken: null,
    asOf,
  });
  // Article 15, first sentence: The warranty in US dollars.
  const due = warranty.due;
  // Article 15(3), second item, fifth sentence: The same in Kip, by the exchange rate that counts.
  const dueInKip = inMoney.dueInKip;
  // Article 15(3), second item, fifth sentence: Whether the deposit is large enough.
  const isEnough = inMoney.isEnough;
  // Article 15(3), second item, fourth sentence; Article 15(3), second item, fifth sentence: What is wrong with the
  // currency, the means or the account.
  const defects = manner.defects;
  // Article 15(3), second item, sixth sentence; Article 15(3), second item, seventh sentence: What becomes of the
  // warranty.
  const outcome = fate.outcome;
  // Article 15, first sentence: To deposit the warranty.
  const depositing = before.deposit;
  // Article 15(3), second item, sixth sentence: To have the warranty returned.
  const return_ = fate.return;
  // Article 15(3), second item, seventh sentence: To keep the warranty, which is forfeited.
  const forfeiture = fate.forfeiture;
  return new WarrantyOfConcession({
    due,
    dueInKip,
    isEnough,
    defects,
    outcome,
    depositing,
    return: return_,
    forfeiture,
  });
}

/**
 * Who approves.
 *
 * rules/situations/investor.catala_en, lines 749, 755, 781, 790, 796.
 *
 * @param {Wish} wish
 * @param {() => part3GeneralBusiness.RegistrationDuties} registration
 * @param {Present<Day> | null} applied
 * @param {Day} asOf
 * @param {() => part8DutiesAndTaxes.ImportPlanDuties} importPlan
 * @param {part4ConcessionActivities.Receipt | null} concessionProcedureReceipt
 * @param {part4ConcessionActivities.Afterwards | null} concessionProcedureAfterwards
 * @param {part4ConcessionActivities.ListedDecision | null} listedProjectDecisionListedDecision
 * @param {part8DutiesAndTaxes.ValueCounted | null} unplannedImportValueValueCounted
 * @returns {administration.Actor}
 */
function approvalToGetApprovedBy(
  wish,
  registration,
  applied,
  asOf,
  importPlan,
  concessionProcedureReceipt,
  concessionProcedureAfterwards,
  listedProjectDecisionListedDecision,
  unplannedImportValueValueCounted,
) {
  if (wish === RegistrationOfEnterprise) {
    return registration().consideration.bearer; // Article 8, fourth sentence
  }
  if (wish instanceof ConcessionProject) {
    // Article 13(1); Article 13(2), third sentence
    return part4ConcessionActivities.concessionProcedure({
      onCallingList: wish.content,
      applicationReceived: applied,
      forwarded: null,
      commentsReceived: null,
      presented: null,
      submitted: null,
      decision: part4ConcessionActivities.NotDecided,
      rejectionNotified: null,
      approvalNotified: null,
      completed: null,
      reported: null,
      submittedForSignature: null,
      delegated: null,
      asOf,
      receipt: concessionProcedureReceipt,
      afterwards: concessionProcedureAfterwards,
      listedProjectDecisionListedDecision,
    }).decidedBy;
  }
  if (wish instanceof ProjectForCallingList) {
    // Article 20, first item; Article 20, second item; Article 20, third item
    return part5CallingList.approvalAuthority({ value: wish.content }).authority;
  }
  if (wish === AnnualImportPlan) {
    return importPlan().certificate.bearer; // Article 38(4)
  }
  // Article 38(4), third sentence; Article 38(4), fifth sentence
  return part8DutiesAndTaxes.unplannedImportValue({
    value: wish.content.value,
    earlierValue: wish.content.earlierValue,
    valueCounted: unplannedImportValueValueCounted,
  }).approvedBy;
}

/**
 * The last day for it; absent where the words give none.
 *
 * rules/situations/investor.catala_en, lines 808, 816, 823.
 *
 * @param {Wish} wish
 * @param {() => part3GeneralBusiness.RegistrationDuties} registration
 * @param {() => part8DutiesAndTaxes.ImportPlanDuties} importPlan
 * @returns {Present<Day> | null}
 */
function approvalToGetLastDay(wish, registration, importPlan) {
  if (wish === RegistrationOfEnterprise) {
    return registration().consideration.due; // Article 8, fourth sentence
  }
  if (wish instanceof ConcessionProject || wish instanceof ProjectForCallingList || wish instanceof UnplannedGoods) {
    return null; // Article 13(1); Article 13(2), third sentence; Article 20, first item; Article 38(4), third sentence
  }
  if (wish === AnnualImportPlan) {
    return importPlan().certificate.due; // Article 38(4)
  }
  // No rule of the text says.
  throw new Silent("last_day", "rules/situations/investor.catala_en:674", "The approval, and the periods");
}

/**
 * Who gives the approval that I need, and by which day?
 *
 * Encodes The approval, and the periods (rules/situations/investor.catala_en:660).
 *
 * @param {object} facts
 * @param {Wish} facts.wish What I wish to have approved.
 * @param {Present<Day> | null} [facts.applied] The day on which the application was received, with all documents (null
 *   if not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {part3GeneralBusiness.SevenDays | null} [facts.registrationDutiesSevenDays] From when the seven working days
 *   for the seal run (a reading of the text: `part3GeneralBusiness.SevenDays.FromSealLicense` if not given).
 * @param {part8DutiesAndTaxes.ThirtyDays | null} [facts.importPlanDutiesThirtyDays] From when the 30 working days for
 *   the certificate run (a reading of the text: `part8DutiesAndTaxes.ThirtyDays.FromApplication` if not given).
 * @param {part4ConcessionActivities.Receipt | null} [facts.concessionProcedureReceipt] From whose receipt of the
 *   application the 25 working days run (a reading of the text: `part4ConcessionActivities.Receipt.ByThoseWhoComment`
 *   if not given).
 * @param {part4ConcessionActivities.Afterwards | null} [facts.concessionProcedureAfterwards] When a project that is not
 *   listed can be presented to the CIP (a reading of the text: `part4ConcessionActivities.Afterwards.AfterComments` if
 *   not given).
 * @param {part4ConcessionActivities.ListedDecision | null} [facts.listedProjectDecisionListedDecision] Who decides on a
 *   project of the investment calling list (a reading of the text:
 *   `part4ConcessionActivities.ListedDecision.ByCommittee` if not given).
 * @param {part8DutiesAndTaxes.ValueCounted | null} [facts.unplannedImportValueValueCounted] Which value is held against
 *   US$30,000 (a reading of the text: `part8DutiesAndTaxes.ValueCounted.OfEachImport` if not given).
 * @returns {ApprovalToGet}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function approvalToGet(facts = {}) {
  const {
    wish,
    applied = null,
    asOf,
    registrationDutiesSevenDays = null,
    importPlanDutiesThirtyDays = null,
    concessionProcedureReceipt = null,
    concessionProcedureAfterwards = null,
    listedProjectDecisionListedDecision = null,
    unplannedImportValueValueCounted = null,
  } = facts;
  if (
    wish == null ||
    facts.applied === undefined ||
    asOf == null ||
    facts.registrationDutiesSevenDays === undefined ||
    facts.importPlanDutiesThirtyDays === undefined ||
    facts.concessionProcedureReceipt === undefined ||
    facts.concessionProcedureAfterwards === undefined ||
    facts.listedProjectDecisionListedDecision === undefined ||
    facts.unplannedImportValueValueCounted === undefined
  ) {
    checkFacts(facts, APPROVAL_TO_GET);
  }
  // Article 8, fourth sentence: The registration of an enterprise.
  const registration = part3GeneralBusiness.registrationDuties({
    issuedAt: administration.Level.Central,
    applied,
    decided: null,
    issued: null,
    copiedToSector: null,
    copiedToMinistry: null,
    sealLicensed: null,
    sealCarved: null,
    asOf,
    sevenDays: registrationDutiesSevenDays,
  });
  // Article 38(4): The approval of an import plan.
  const importPlan = part8DutiesAndTaxes.importPlanDuties({
    applicationReceived: applied,
    setComplete: applied,
    sentToSector: null,
    commentsReceived: null,
    meetingHeld: null,
    certificateIssued: null,
    sentToBorder: null,
    asOf,
    thirtyDays: importPlanDutiesThirtyDays,
  });
  const approvedBy = approvalToGetApprovedBy(
    wish,
    known(registration),
    applied,
    asOf,
    known(importPlan),
    concessionProcedureReceipt,
    concessionProcedureAfterwards,
    listedProjectDecisionListedDecision,
    unplannedImportValueValueCounted,
  );
  const lastDay = approvalToGetLastDay(wish, known(registration), known(importPlan));
  return new ApprovalToGet({ approvedBy, lastDay });
}

/**
 * The day with which the period began.
 *
 * The approval, and the periods (rules/situations/investor.catala_en, line 828).
 *
 * @param {Period} period
 * @returns {Day}
 */
function periodThatRunsBegun(period) {
  if (period instanceof CommentsOnConcession) {
    return period.content;
  }
  if (period instanceof NoticeOfApproval) {
    return period.content;
  }
  if (period instanceof SchedulingOfNegotiation) {
    return period.content;
  }
  if (period instanceof PartInNegotiation) {
    return period.content;
  }
  if (period instanceof CertificationOfPayment) {
    return period.content;
  }
  if (period instanceof CommentsOnImportPlan) {
    return period.content;
  }
  return period.content;
}

/**
 * To do what the period is for.
 *
 * rules/situations/investor.catala_en, lines 839, 860, 876, 891, 906, 919, 935.
 *
 * @param {Period} period
 * @param {Day} begun
 * @param {Present<Day> | null} done
 * @param {Day} asOf
 * @param {part4ConcessionActivities.Receipt | null} concessionProcedureReceipt
 * @param {part4ConcessionActivities.Afterwards | null} concessionProcedureAfterwards
 * @param {part4ConcessionActivities.ListedDecision | null} listedProjectDecisionListedDecision
 * @param {part4ConcessionActivities.TenDaysToSchedule | null} negotiationDutiesTenDays
 * @param {part4ConcessionActivities.ThirtyDays | null} negotiationDutiesThirtyDays
 * @param {part2RegisteredCapital.TenDays | null} paymentCertificationTenDays
 * @param {part8DutiesAndTaxes.ThirtyDays | null} importPlanDutiesThirtyDays
 * @returns {obligations.Obligation}
 */
function periodThatRunsAct(
  period,
  begun,
  done,
  asOf,
  concessionProcedureReceipt,
  concessionProcedureAfterwards,
  listedProjectDecisionListedDecision,
  negotiationDutiesTenDays,
  negotiationDutiesThirtyDays,
  paymentCertificationTenDays,
  importPlanDutiesThirtyDays,
) {
  if (period instanceof CommentsOnConcession) {
    // Article 13(2), second sentence
    return part4ConcessionActivities.concessionProcedure({
      onCallingList: false,
      applicationReceived: new Present(begun),
      forwarded: new Present(begun),
      commentsReceived: done,
      presented: null,
      submitted: null,
      decision: part4ConcessionActivities.NotDecided,
      rejectionNotified: null,
      approvalNotified: null,
      completed: null,
      reported: null,
      submittedForSignature: null,
      delegated: null,
      asOf,
      receipt: concessionProcedureReceipt,
      afterwards: concessionProcedureAfterwards,
      listedProjectDecisionListedDecision,
    }).comments;
  }
  if (period instanceof NoticeOfApproval) {
    // Article 14, first sentence
    return part4ConcessionActivities.negotiationDuties({
      approvalReceived: new Present(begun),
      notified: done,
      scheduled: null,
      participated: null,
      completed: null,
      reported: null,
      submitted: null,
      asOf,
      tenDays: negotiationDutiesTenDays,
      thirtyDays: negotiationDutiesThirtyDays,
    }).notification;
  }
  if (period instanceof SchedulingOfNegotiation) {
    // Article 14, third sentence; Article 14, fourth sentence
    return part4ConcessionActivities.negotiationDuties({
      approvalReceived: new Present(begun),
      notified: new Present(begun),
      scheduled: done,
      participated: null,
      completed: null,
      reported: null,
      submitted: null,
      asOf,
      tenDays: negotiationDutiesTenDays,
      thirtyDays: negotiationDutiesThirtyDays,
    }).scheduling;
  }
  if (period instanceof PartInNegotiation) {
    // Article 14, fourth sentence
    return part4ConcessionActivities.negotiationDuties({
      approvalReceived: new Present(begun),
      notified: new Present(begun),
      scheduled: null,
      participated: done,
      completed: null,
      reported: null,
      submitted: null,
      asOf,
      tenDays: negotiationDutiesTenDays,
      thirtyDays: negotiationDutiesThirtyDays,
    }).participation;
  }
  if (period instanceof CertificationOfPayment) {
    // Article 4(3), fifth sentence
    return part2RegisteredCapital.paymentCertification({
      activity: part2RegisteredCapital.Activity.GeneralBusiness,
      certificateReceived: null,
      paidOn: new Present(begun),
      certified: done,
      asOf,
      tenDays: paymentCertificationTenDays,
    }).certification;
  }
  if (period instanceof CommentsOnImportPlan) {
    // Article 38(3); Article 38(3), second sentence
    return part8DutiesAndTaxes.importPlanDuties({
      applicationReceived: new Present(begun),
      setComplete: new Present(begun),
      sentToSector: new Present(begun),
      commentsReceived: done,
      meetingHeld: null,
      certificateIssued: null,
      sentToBorder: null,
      asOf,
      thirtyDays: importPlanDutiesThirtyDays,
    }).comments;
  }
  // Article 38(4)
  return part8DutiesAndTaxes.importPlanDuties({
    applicationReceived: new Present(begun),
    setComplete: new Present(begun),
    sentToSector: new Present(begun),
    commentsReceived: null,
    meetingHeld: new Present(begun),
    certificateIssued: done,
    sentToBorder: null,
    asOf,
    thirtyDays: importPlanDutiesThirtyDays,
  }).certificate;
}

/**
 * A period has begun: until when does it run, for whom, and what follows if it passes?
 *
 * Encodes The approval, and the periods (rules/situations/investor.catala_en:697).
 *
 * @param {object} facts
 * @param {Period} facts.period The period, and the day with which it began.
 * @param {Present<Day> | null} [facts.done] The day on which what is to be done was done (null if not given).
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
 * @param {part2RegisteredCapital.TenDays | null} [facts.paymentCertificationTenDays] From when the investor's 10
 *   working days run (a reading of the text: `part2RegisteredCapital.TenDays.FromPayment` if not given).
 * @param {part8DutiesAndTaxes.ThirtyDays | null} [facts.importPlanDutiesThirtyDays] From when the 30 working days for
 *   the certificate run (a reading of the text: `part8DutiesAndTaxes.ThirtyDays.FromApplication` if not given).
 * @returns {PeriodThatRuns}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function periodThatRuns(facts = {}) {
  const {
    period,
    done = null,
    asOf,
    concessionProcedureReceipt = null,
    concessionProcedureAfterwards = null,
    listedProjectDecisionListedDecision = null,
    negotiationDutiesTenDays = null,
    negotiationDutiesThirtyDays = null,
    paymentCertificationTenDays = null,
    importPlanDutiesThirtyDays = null,
  } = facts;
  if (
    period == null ||
    facts.done === undefined ||
    asOf == null ||
    facts.concessionProcedureReceipt === undefined ||
    facts.concessionProcedureAfterwards === undefined ||
    facts.listedProjectDecisionListedDecision === undefined ||
    facts.negotiationDutiesTenDays === undefined ||
    facts.negotiationDutiesThirtyDays === undefined ||
    facts.paymentCertificationTenDays === undefined ||
    facts.importPlanDutiesThirtyDays === undefined
  ) {
    checkFacts(facts, PERIOD_THAT_RUNS);
  }
  const begun = periodThatRunsBegun(period);
  const act = periodThatRunsAct(
    period,
    begun,
    done,
    asOf,
    concessionProcedureReceipt,
    concessionProcedureAfterwards,
    listedProjectDecisionListedDecision,
    negotiationDutiesTenDays,
    negotiationDutiesThirtyDays,
    paymentCertificationTenDays,
    importPlanDutiesThirtyDays,
  );
  // The approval, and the periods: Who has to act.
  const who = act.bearer;
  // The approval, and the periods: The last day.
  const lastDay = act.due;
  // The approval, and the periods: What the law says will follow if the last day passes.
  const follows = act.follows;
  // The approval, and the periods: Whether that has come.
  const hasFollowed = act.hasFollowed;
  return new PeriodThatRuns({ who, lastDay, follows, hasFollowed, act });
}

/**
 * The facts of Article 33.
 *
 * Profit tax, and losses (rules/situations/investor.catala_en, line 1134).
 *
 * @param {ExemptionGround} ground
 * @returns {PromotedInvestment}
 */
function profitTaxOfInvestorPromoted(ground) {
  if (ground instanceof ByPromotion) {
    return ground.content;
  }
  // No rule of the text says.
  throw new Unset("promoted", "rules/situations/investor.catala_en:1072", "Profit tax, and losses");
}

/**
 * The facts of Article 34.
 *
 * Profit tax, and losses (rules/situations/investor.catala_en, line 1141).
 *
 * @param {ExemptionGround} ground
 * @returns {InnovationInvestment}
 */
function profitTaxOfInvestorInnovative(ground) {
  if (ground instanceof ByInnovation) {
    return ground.content;
  }
  // No rule of the text says.
  throw new Unset("innovative", "rules/situations/investor.catala_en:1074", "Profit tax, and losses");
}

/**
 * The facts of Article 35.
 *
 * Profit tax, and losses (rules/situations/investor.catala_en, line 1148).
 *
 * @param {ExemptionGround} ground
 * @returns {Reinvestment}
 */
function profitTaxOfInvestorReinvestment(ground) {
  if (ground instanceof ByReinvestment) {
    return ground.content;
  }
  // No rule of the text says.
  throw new Unset("reinvestment", "rules/situations/investor.catala_en:1076", "Profit tax, and losses");
}

/**
 * Whether I am entitled to the exemption.
 *
 * rules/situations/investor.catala_en, lines 1156, 1167, 1172.
 *
 * @param {ExemptionGround} ground
 * @param {() => PromotedInvestment} promoted
 * @param {() => Reinvestment} reinvestment
 * @param {part8DutiesAndTaxes.ActivityAndZone | null} profitTaxEntitlementActivityAndZone
 * @returns {boolean}
 */
function profitTaxOfInvestorIsEntitled(ground, promoted, reinvestment, profitTaxEntitlementActivityAndZone) {
  if (ground instanceof ByPromotion) {
    // Article 33, first sentence
    return part8DutiesAndTaxes.profitTaxEntitlement({
      isPromotedActivity: promoted().isPromotedActivity,
      isInPromotedZone: promoted().isInPromotedZone,
      activityAndZone: profitTaxEntitlementActivityAndZone,
    }).isEntitled;
  }
  if (ground instanceof ByInnovation) {
    return true; // Article 34, third sentence; Article 34, sixth sentence
  }
  // Article 35
  return part8DutiesAndTaxes.reinvestmentEntitlement({
    exemptionEnded: reinvestment().exemptionEnded,
    taxIsCleared: reinvestment().taxIsCleared,
    reinvestedOn: reinvestment().reinvestedOn,
    purpose: reinvestment().purpose,
  }).isEntitled;
}

/**
 * The first day of the exemption; absent as long as it is not known.
 *
 * rules/situations/investor.catala_en, lines 1211, 1218, 1224, 1250.
 *
 * @param {boolean} isEntitled
 * @param {ExemptionGround} ground
 * @param {() => part8DutiesAndTaxes.ProfitTaxExemption} promotion
 * @param {() => part8DutiesAndTaxes.InnovationExemption} innovation
 * @param {() => part8DutiesAndTaxes.ReinvestmentYear} following
 * @returns {Present<Day> | null}
 */
function profitTaxOfInvestorBegins(isEntitled, ground, promotion, innovation, following) {
  if (!isEntitled) {
    return null; // Article 33, first sentence; Article 35
  }
  if (ground instanceof ByPromotion) {
    return promotion().begins; // Article 33, third sentence
  }
  if (ground instanceof ByInnovation) {
    return innovation().begins; // Article 34, third sentence; Article 34, sixth sentence
  }
  return new Present(following().exemptFrom); // Article 35
}

/**
 * The last day of the exemption; absent as long as it is not known.
 *
 * rules/situations/investor.catala_en, lines 1230, 1236, 1242, 1257.
 *
 * @param {boolean} isEntitled
 * @param {ExemptionGround} ground
 * @param {() => part8DutiesAndTaxes.ProfitTaxExemption} promotion
 * @param {() => part8DutiesAndTaxes.InnovationExemption} innovation
 * @param {() => part8DutiesAndTaxes.ReinvestmentYear} following
 * @returns {Present<Day> | null}
 */
function profitTaxOfInvestorLastDay(isEntitled, ground, promotion, innovation, following) {
  if (!isEntitled) {
    return null; // Article 33, first sentence; Article 35
  }
  if (ground instanceof ByPromotion) {
    return promotion().lastDay; // Article 33, second sentence
  }
  if (ground instanceof ByInnovation) {
    return innovation().lastDay; // Article 33, second sentence
  }
  return new Present(following().exemptUntil); // Article 35
}

/**
 * The part of the profit tax that is exempt; absent where the words speak of no part.
 *
 * rules/situations/investor.catala_en, lines 1269, 1285.
 *
 * @param {ExemptionGround} ground
 * @param {() => boolean} isEntitled
 * @param {() => Reinvestment} reinvestment
 * @param {part8DutiesAndTaxes.ExemptShareRead | null} reinvestedProfitExemptionExemptShareRead
 * @param {part8DutiesAndTaxes.FollowingYear | null} reinvestmentYearFollowingYear
 * @returns {Present<Fraction> | null}
 */
function profitTaxOfInvestorExemptShare(
  ground,
  isEntitled,
  reinvestment,
  reinvestedProfitExemptionExemptShareRead,
  reinvestmentYearFollowingYear,
) {
  const rule1 = () => {
    if (ground instanceof ByReinvestment && isEntitled()) {
      return new Applied(
        new Present(
          part8DutiesAndTaxes.reinvestedProfitExemption({
            exemptionEnded: reinvestment().exemptionEnded,
            yearClosed: reinvestment().yearClosed,
            netProfit: reinvestment().netProfit,
            taxIsCleared: reinvestment().taxIsCleared,
            reinvested: reinvestment().reinvested,
            reinvestedOn: reinvestment().reinvestedOn,
            purpose: reinvestment().purpose,
            actualCapital: reinvestment().actualCapital,
            exemptShareRead: reinvestedProfitExemptionExemptShareRead,
            reinvestmentYearFollowingYear,
          }).exemptShare,
        ),
        "Article 35 (rules/situations/investor.catala_en:1269)",
      );
    }
    return null;
  };
  const rule2 = () => {
    if (anyOf(!(ground instanceof ByReinvestment), !isEntitled())) {
      return new Applied(null, "Article 33, first sentence, Article 35 (rules/situations/investor.catala_en:1285)");
    }
    return null;
  };
  const applied = only("exempt_share", rule1(), rule2());
  if (applied !== null) {
    return applied.value;
  }
  // No rule of the text says.
  throw new Silent("exempt_share", "rules/situations/investor.catala_en:1092", "Profit tax, and losses");
}

/**
 * Am I exempt from profit tax, from when to when, and now?
 *
 * Encodes Profit tax, and losses (rules/situations/investor.catala_en:1066).
 *
 * @param {object} facts
 * @param {ExemptionGround} facts.ground Why I think that I am exempt.
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {part8DutiesAndTaxes.ActivityAndZone | null} [facts.profitTaxEntitlementActivityAndZone] Which investment is
 *   exempt (a reading of the text: `part8DutiesAndTaxes.ActivityAndZone.Both` if not given).
 * @param {part8DutiesAndTaxes.YearOrDate | null} [facts.innovationExemptionYearOrDate] Whether "year" and "date" mean
 *   two things (a reading of the text: `part8DutiesAndTaxes.YearOrDate.AsEachSays` if not given).
 * @param {part8DutiesAndTaxes.ThreeYears | null} [facts.innovationExemptionThreeYears] From when the three years for
 *   the certificate run (a reading of the text: `part8DutiesAndTaxes.ThreeYears.FromBusinessOperation` if not given).
 * @param {part8DutiesAndTaxes.FollowingYear | null} [facts.reinvestmentYearFollowingYear] Which year is the following
 *   one (a reading of the text: `part8DutiesAndTaxes.FollowingYear.AfterClosing` if not given).
 * @param {part8DutiesAndTaxes.ExemptShareRead | null} [facts.reinvestedProfitExemptionExemptShareRead] Which part of
 *   the profit tax of the year is exempt (a reading of the text:
 *   `part8DutiesAndTaxes.ExemptShareRead.ReinvestedToCapital` if not given).
 * @returns {ProfitTaxOfInvestor}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function profitTaxOfInvestor(facts = {}) {
  const {
    ground,
    asOf,
    profitTaxEntitlementActivityAndZone = null,
    innovationExemptionYearOrDate = null,
    innovationExemptionThreeYears = null,
    reinvestmentYearFollowingYear = null,
    reinvestedProfitExemptionExemptShareRead = null,
  } = facts;
  if (
    ground == null ||
    asOf == null ||
    facts.profitTaxEntitlementActivityAndZone === undefined ||
    facts.innovationExemptionYearOrDate === undefined ||
    facts.innovationExemptionThreeYears === undefined ||
    facts.reinvestmentYearFollowingYear === undefined ||
    facts.reinvestedProfitExemptionExemptShareRead === undefined
  ) {
    checkFacts(facts, PROFIT_TAX_OF_INVESTOR);
  }
  const promoted = attempt(() => profitTaxOfInvestorPromoted(ground));
  const innovative = attempt(() => profitTaxOfInvestorInnovative(ground));
  const reinvestment = attempt(() => profitTaxOfInvestorReinvestment(ground));
  // Article 33, third sentence: The exemption of Article 33, where there is one.
  const promotion = part8DutiesAndTaxes.profitTaxExemption({
    isPromotedActivity: promoted().isPromotedActivity,
    isInPromotedZone: promoted().isInPromotedZone,
    yearsSource: promoted().yearsSource,
    firstRevenue: promoted().firstRevenue,
    asOf,
    profitTaxEntitlementActivityAndZone,
  });
  // Article 34, third sentence; Article 34, sixth sentence: The exemption of Article 34.
  const innovation = part8DutiesAndTaxes.innovationExemption({
    activity: innovative().activity,
    operationBegun: innovative().operationBegun,
    profit: innovative().profit,
    yearsSource: innovative().yearsSource,
    asOf,
    yearOrDate: innovationExemptionYearOrDate,
    threeYears: innovationExemptionThreeYears,
  });
  // Article 35: The year of the exemption of Article 35.
  const following = part8DutiesAndTaxes.reinvestmentYear({
    yearClosed: reinvestment().yearClosed,
    reinvestedOn: reinvestment().reinvestedOn,
    followingYear: reinvestmentYearFollowingYear,
  });
  const isEntitled = profitTaxOfInvestorIsEntitled(ground, promoted, reinvestment, profitTaxEntitlementActivityAndZone);
  const begins = profitTaxOfInvestorBegins(isEntitled, ground, known(promotion), known(innovation), known(following));
  const lastDay = profitTaxOfInvestorLastDay(isEntitled, ground, known(promotion), known(innovation), known(following));
  // Article 33, third sentence; Article 35: Whether I am exempt on the date of the question.
  const isExemptNow = allOf(obligations.hadHappened(begins, asOf), !obligations.hadPassed(lastDay, asOf));
  const exemptShare = profitTaxOfInvestorExemptShare(
    ground,
    known(isEntitled),
    reinvestment,
    reinvestedProfitExemptionExemptShareRead,
    reinvestmentYearFollowingYear,
  );
  return new ProfitTaxOfInvestor({ isEntitled, begins, lastDay, isExemptNow, exemptShare });
}

/**
 * What is left of it for later years.
 *
 * Article 36, first sentence (rules/situations/investor.catala_en, line 1345).
 *
 * @param {() => part8DutiesAndTaxes.LossCarryForward} forward
 * @returns {bigint}
 */
function lossLeftLeft(forward) {
  return fold(forward().leftForLater, 0n, (total, each) => total + each.amount);
}

/**
 * May I carry a loss forward, until when, and how much of it is left?
 *
 * Encodes Profit tax, and losses (rules/situations/investor.catala_en:1095).
 *
 * @param {object} facts
 * @param {part8DutiesAndTaxes.AccountingSystem} facts.accountingSystem The accounting system.
 * @param {boolean} facts.followsLawOnAccounting The accounts are kept in accordance with the Law on Accounting.
 * @param {boolean} facts.isCertifiedByAudit The audit organization, or an audit company accredited by the government,
 *   certified the loss.
 * @param {boolean} facts.isConfirmedByTaxDepartment The Tax Department confirmed the loss.
 * @param {part8DutiesAndTaxes.Loss} facts.loss The loss, and its year.
 * @param {Array<part8DutiesAndTaxes.Profit>} facts.profits The profits of the years after it, before any loss is
 *   deducted.
 * @param {bigint} facts.askedYear The year for which the question is asked.
 * @param {part8DutiesAndTaxes.ThreeYearsOfLoss | null} [facts.lossDeferralThreeYearsOfLoss] How the three years are
 *   counted (a reading of the text: `part8DutiesAndTaxes.ThreeYearsOfLoss.AfterTheLoss` if not given).
 * @param {part8DutiesAndTaxes.ThreeYearsOfLoss | null} [facts.lossCarryForwardThreeYearsOfLoss] How the three years are
 *   counted (a reading of the text: `part8DutiesAndTaxes.ThreeYearsOfLoss.AfterTheLoss` if not given).
 * @param {part8DutiesAndTaxes.OrderOfLosses | null} [facts.lossCarryForwardOrderOfLosses] In which order the losses of
 *   several years are deducted (a reading of the text: `part8DutiesAndTaxes.OrderOfLosses.OldestFirst` if not given).
 * @returns {LossLeft}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Refused} where an assertion of what it asks does not hold
 */
export function lossLeft(facts = {}) {
  const {
    accountingSystem,
    followsLawOnAccounting,
    isCertifiedByAudit,
    isConfirmedByTaxDepartment,
    loss,
    profits,
    askedYear,
    lossDeferralThreeYearsOfLoss = null,
    lossCarryForwardThreeYearsOfLoss = null,
    lossCarryForwardOrderOfLosses = null,
  } = facts;
  if (
    accountingSystem == null ||
    followsLawOnAccounting == null ||
    isCertifiedByAudit == null ||
    isConfirmedByTaxDepartment == null ||
    loss == null ||
    profits == null ||
    askedYear == null ||
    facts.lossDeferralThreeYearsOfLoss === undefined ||
    facts.lossCarryForwardThreeYearsOfLoss === undefined ||
    facts.lossCarryForwardOrderOfLosses === undefined
  ) {
    checkFacts(facts, LOSS_LEFT);
  }
  // What the loss has to fulfil.
  const conditions = part8DutiesAndTaxes.lossConditions({
    accountingSystem,
    followsLawOnAccounting,
    isCertifiedByAudit,
    isConfirmedByTaxDepartment,
  });
  // How long it may be deferred.
  const deferral = part8DutiesAndTaxes.lossDeferral({
    accountingSystem,
    followsLawOnAccounting,
    isCertifiedByAudit,
    isConfirmedByTaxDepartment,
    lossYear: loss.ofYear,
    askedYear,
    threeYearsOfLoss: lossDeferralThreeYearsOfLoss,
  });
  // Article 36, first sentence: Whether the loss may be carried forward.
  const mayBeCarriedForward = conditions.mayBeDeferred;
  // What is deducted.
  const forward = part8DutiesAndTaxes.lossCarryForward({
    losses: mayBeCarriedForward ? [loss] : [],
    profits,
    askedYear,
    threeYearsOfLoss: lossCarryForwardThreeYearsOfLoss,
    orderOfLosses: lossCarryForwardOrderOfLosses,
  });
  // Article 36, first sentence: What is missing for the loss to be carried forward.
  const missing = conditions.missing;
  // Article 36, first sentence: The last year from whose profit it can be deducted; absent if it may not be carried
  // forward.
  const lastYear = deferral.lastYear;
  // Article 36, first sentence: What is deducted from the profit of the year of the question.
  const deducted = forward.deducted;
  const left = lossLeftLeft(known(forward));
  // Article 36, second sentence: What of it is lost when that year is over.
  const lost = forward.lapsed;
  return new LossLeft({ missing, mayBeCarriedForward, lastYear, deducted, left, lost });
}

/**
 * Must I have an import plan and where does it go, how often may I change it, and what may I import besides it: how
 * often, up to which value, and who approves?
 *
 * Encodes Imports (rules/situations/investor.catala_en:1402).
 *
 * @param {object} facts
 * @param {boolean} facts.isPromotedActivity The business invests in a promoted activity of Annex 1.
 * @param {boolean} facts.isConcessionActivity The business invests in a concession activity of Annex 3.
 * @param {Day} facts.licensedOn The day of the investment license.
 * @param {boolean} facts.wishesExemption The enterprise wishes to be exempt from customs duty under the Decree.
 * @param {Present<Day> | null} [facts.planSubmitted] The day on which the annual import plan was submitted (null if not
 *   given).
 * @param {bigint} facts.amendmentsMade How often the plan has been amended.
 * @param {bigint} facts.value The value of the import that is not in the plan (in hundredths of USD).
 * @param {bigint} facts.earlierValue The value of the unplanned imports of the year before it (in hundredths of USD).
 * @param {bigint} facts.earlierApprovals How many unplanned imports have been approved in the year.
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {part8DutiesAndTaxes.ValueCounted | null} [facts.unplannedImportValueValueCounted] Which value is held against
 *   US$30,000 (a reading of the text: `part8DutiesAndTaxes.ValueCounted.OfEachImport` if not given).
 * @returns {ImportsOfTheYear}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function importsOfTheYear(facts = {}) {
  const {
    isPromotedActivity,
    isConcessionActivity,
    licensedOn,
    wishesExemption,
    planSubmitted = null,
    amendmentsMade,
    value,
    earlierValue,
    earlierApprovals,
    asOf,
    unplannedImportValueValueCounted = null,
  } = facts;
  if (
    isPromotedActivity == null ||
    isConcessionActivity == null ||
    licensedOn == null ||
    wishesExemption == null ||
    facts.planSubmitted === undefined ||
    amendmentsMade == null ||
    value == null ||
    earlierValue == null ||
    earlierApprovals == null ||
    asOf == null ||
    facts.unplannedImportValueValueCounted === undefined
  ) {
    checkFacts(facts, IMPORTS_OF_THE_YEAR);
  }
  // Where the plan goes.
  const filing = part8DutiesAndTaxes.importPlanFiling({
    isPromotedActivity,
    isConcessionActivity,
    licensedOn,
    wishesExemption,
    submitted: planSubmitted,
    asOf,
  });
  // How often it may be changed.
  const amendment = part8DutiesAndTaxes.planAmendment({ amendmentsMade });
  // Who approves an import that is not in it.
  const byValue = part8DutiesAndTaxes.unplannedImportValue({
    value,
    earlierValue,
    valueCounted: unplannedImportValueValueCounted,
  });
  // How often one may be approved.
  const unplanned = part8DutiesAndTaxes.unplannedImport({
    value,
    earlierValue,
    earlierApprovals,
    unplannedImportValueValueCounted,
  });
  // Article 37, second sentence; Article 37, third sentence: Whether I must make an annual import plan.
  const needsPlan = filing.needsPlan;
  // Article 37, second sentence: The offices to which it can be submitted.
  const planGoesTo = filing.offices;
  // Article 37, second sentence: To make the annual import plan and submit it.
  const plan = filing.plan;
  // Article 38(4), second sentence: Whether the approved plan may still be amended.
  const mayBeAmended = amendment.mayBeAmended;
  // Article 38(4), third sentence; Article 38(4), fifth sentence: Who approves the import that is not in the plan.
  const approvedBy = byValue.approvedBy;
  // Article 38(4), third sentence: Whether its value is one up to which such imports may be approved twice a year.
  const isCountedByNumber = byValue.isCountedByNumber;
  // Article 38(4), third sentence: Whether it is not more than the second of the year; not said above that value.
  const isWithinTwiceAYear = unplanned.isWithinTwiceAYear;
  return new ImportsOfTheYear({
    needsPlan,
    planGoesTo,
    plan,
    mayBeAmended,
    approvedBy,
    isCountedByNumber,
    isWithinTwiceAYear,
  });
}

/**
 * How long may my representative office stay, and what may it not do?
 *
 * Encodes The representative office (rules/situations/investor.catala_en:1542).
 *
 * @param {object} facts
 * @param {Day} facts.start The day on which the term begins.
 * @param {bigint} facts.extensionsGranted How many extensions the office has been granted so far.
 * @param {Day} facts.requestedEnd The day up to which I wish to have the term extended.
 * @param {part7RepresentativeOffice.Mou} facts.mou The MOU or agreement of the parent company with the government.
 * @param {boolean} facts.listedParent The parent company is located in another foreign country, is registered in the
 *   stock market and receives an approval license in Lao PDR.
 * @param {Present<part7RepresentativeOffice.EarlierTerm> | null} [facts.earlier] How the term stood on the day on which
 *   the Decree came into force, if it began before (null if not given).
 * @param {Present<Day> | null} [facts.businessConducted] The day on which the office first conducted business or
 *   carried out commercial activities (null if not given).
 * @param {boolean} facts.businessApproved These activities were within the approved activities.
 * @param {Present<Day> | null} [facts.incomeGenerated] The day on which the office first generated income (null if not
 *   given).
 * @param {Present<Day> | null} [facts.receiptIssued] The day on which the office first issued a receipt or invoice for
 *   revenues or incomes (null if not given).
 * @param {Present<Day> | null} [facts.bankruptcyDeclared] The day on which the office declared itself bankrupt (null if
 *   not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {part7RepresentativeOffice.CountedExtensions | null} [facts.representativeOfficeExtensionCountedExtensions]
 *   Whether extensions from before the Decree count among the three (a reading of the text:
 *   `part7RepresentativeOffice.CountedExtensions.SinceTheDecree` if not given).
 * @param {part7RepresentativeOffice.ListedParentTotal | null} [facts.representativeOfficeExtensionListedParentTotal]
 *   How long the office of a listed parent company may stay (a reading of the text:
 *   `part7RepresentativeOffice.ListedParentTotal.FourYears` if not given).
 * @param {part7RepresentativeOffice.TwoLimits | null} [facts.representativeOfficeTermTwoLimits] Which limit holds for a
 *   listed parent company with an MOU (a reading of the text: `part7RepresentativeOffice.TwoLimits.NotRanked` if not
 *   given).
 * @returns {RepresentativeOfficeStay}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function representativeOfficeStay(facts = {}) {
  const {
    start,
    extensionsGranted,
    requestedEnd,
    mou,
    listedParent,
    earlier = null,
    businessConducted = null,
    businessApproved,
    incomeGenerated = null,
    receiptIssued = null,
    bankruptcyDeclared = null,
    asOf,
    representativeOfficeExtensionCountedExtensions = null,
    representativeOfficeExtensionListedParentTotal = null,
    representativeOfficeTermTwoLimits = null,
  } = facts;
  if (
    start == null ||
    extensionsGranted == null ||
    requestedEnd == null ||
    mou == null ||
    listedParent == null ||
    facts.earlier === undefined ||
    facts.businessConducted === undefined ||
    businessApproved == null ||
    facts.incomeGenerated === undefined ||
    facts.receiptIssued === undefined ||
    facts.bankruptcyDeclared === undefined ||
    asOf == null ||
    facts.representativeOfficeExtensionCountedExtensions === undefined ||
    facts.representativeOfficeExtensionListedParentTotal === undefined ||
    facts.representativeOfficeTermTwoLimits === undefined
  ) {
    checkFacts(facts, REPRESENTATIVE_OFFICE_STAY);
  }
  // Whether the term may be extended.
  const extension = part7RepresentativeOffice.representativeOfficeExtension({
    start,
    extensionsGranted,
    requestedEnd,
    mou,
    listedParent,
    earlier,
    countedExtensions: representativeOfficeExtensionCountedExtensions,
    listedParentTotal: representativeOfficeExtensionListedParentTotal,
  });
  // The latest end.
  const term = part7RepresentativeOffice.representativeOfficeTerm({
    start,
    extensionsGranted,
    requestedEnd,
    mou,
    listedParent,
    earlier,
    twoLimits: representativeOfficeTermTwoLimits,
    representativeOfficeExtensionCountedExtensions,
    representativeOfficeExtensionListedParentTotal,
  });
  // The exceptional case.
  const exceptionOfMinistry = part7RepresentativeOffice.representativeOfficeException({
    start,
    extensionsGranted,
    requestedEnd,
    mou,
    listedParent,
    earlier,
    extended: null,
    asOf,
    representativeOfficeExtensionCountedExtensions,
    representativeOfficeExtensionListedParentTotal,
  });
  // What the office must not do.
  const prohibitions = part7RepresentativeOffice.representativeOfficeProhibitions({
    businessConducted,
    businessApproved,
    incomeGenerated,
    receiptIssued,
    bankruptcyDeclared,
    asOf,
  });
  // Article 28, first sentence: The end of the term before any extension.
  const firstTermEnd = extension.firstTermEnd;
  // Article 28, first sentence; Article 28, fourth sentence: How many extensions the office may have, apart from an
  // MOU.
  const extensionsAllowed = extension.extensionsAllowed;
  // Article 28, second sentence; Article 28, third sentence: The latest day on which the term, with its extensions, may
  // end.
  const latestEnd = term.latestEnd;
  // Article 28, first sentence; Article 28, second sentence; Article 28, fourth sentence: Whether the term may be
  // extended up to the day that I wish.
  const mayBeExtended = extension.mayExtend;
  // Article 28, fifth sentence: To extend the term as an exceptional case, if the Ministry deems it necessary.
  const exceptionalExtension = exceptionOfMinistry.exceptionalExtension;
  // Article 30, first item: To conduct business or carry out commercial activities beyond the approved activities.
  const business = prohibitions.business;
  // Article 30, second item: To generate income.
  const income = prohibitions.income;
  // Article 30, third item: To issue receipts or invoices for any revenues or incomes.
  const receipts = prohibitions.receipts;
  // Article 30, fourth item: To declare itself bankrupt.
  const bankruptcy = prohibitions.bankruptcy;
  return new RepresentativeOfficeStay({
    firstTermEnd,
    extensionsAllowed,
    latestEnd,
    mayBeExtended,
    exceptionalExtension,
    business,
    income,
    receipts,
    bankruptcy,
  });
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

const ART11_2 = new Place(
  "Article 11(2)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 11. Documentations for the investment proposal",
  ],
  "art11-2",
  "Basic information about the project or the feasibility study and business plan in Lao PDR;",
);

const ART11_4 = new Place(
  "Article 11(4)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 11. Documentations for the investment proposal",
  ],
  "art11-4",
  "Other annexes such as:",
);

const ART11_P2 = new Place(
  "Article 11(4), third item, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 11. Documentations for the investment proposal",
  ],
  "art11-p2",
  "In addition to the above mentioned documents, for concession activities, particularly in mining, electricity-energy and land concession, a memorandum on initial field data collection is also required.",
);

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

const THE_APPLICATION = new Place(
  "The application",
  ["Situations", "Questions of an investor", "The application"],
  "",
  "",
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

const ART10_P1_B = new Place(
  "Article 10, first sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 10. Investment proposal",
  ],
  "art10-p1-b",
  "and provide a complete set of documentation to the one-stop service of the planning and investment sector at central or local level.",
);

/** The scope `Application_to_invest` described: what it asks for, its rules and their provisions. */
export const APPLICATION_TO_INVEST = new Scope("Application_to_invest", {
  function: applicationToInvest,
  inputs: [
    new Input("plan", PLAN_TYPE, "What I plan."),
    new Input("applicants", APPLICANTS_TYPE, "Who stands behind the application."),
    new Input("papers", new ListOf(official.PAPER_TYPE), "The papers that I have."),
    new Input(
      "General_business_office.where_to_apply",
      part3GeneralBusiness.WHERE_TO_APPLY_TYPE,
      "Where an application can be submitted.",
      {
        required: false,
        parameter: "generalBusinessOfficeWhereToApply",
        reading: new ReadingChoice("General_business_office.where_to_apply", "Either_one_stop_service", [ART5_P1_A]),
      },
    ),
    new Input(
      "Concession_proposal.basic_information",
      part4ConcessionActivities.BASIC_INFORMATION_TYPE,
      "What the second item of Article 11 asks for.",
      {
        required: false,
        parameter: "concessionProposalBasicInformation",
        reading: new ReadingChoice("Concession_proposal.basic_information", "Instead_of_study_and_plan", [ART11_2]),
      },
    ),
    new Input(
      "Concession_proposal.other_annexes",
      part4ConcessionActivities.OTHER_ANNEXES_TYPE,
      "What the annexes of the fourth item of Article 11 are.",
      {
        required: false,
        parameter: "concessionProposalOtherAnnexes",
        reading: new ReadingChoice("Concession_proposal.other_annexes", "Needed", [ART11_4]),
      },
    ),
    new Input(
      "Concession_proposal.memorandum",
      part4ConcessionActivities.MEMORANDUM_TYPE,
      "Which concessions need a memorandum on initial field data collection.",
      {
        required: false,
        parameter: "concessionProposalMemorandum",
        reading: new ReadingChoice("Concession_proposal.memorandum", "All_concessions", [ART11_P2]),
      },
    ),
    new Input(
      "General_business_proposal.such_as",
      part3GeneralBusiness.SUCH_AS_TYPE,
      "What the documents behind \"such as\" are.",
      {
        required: false,
        parameter: "generalBusinessProposalSuchAs",
        reading: new ReadingChoice("General_business_proposal.such_as", "Asked_for", [ART7_3]),
      },
    ),
    new Input("General_business_proposal.if_any", part3GeneralBusiness.IF_ANY_TYPE, "Of what \"if any\" is said.", {
      required: false,
      parameter: "generalBusinessProposalIfAny",
      reading: new ReadingChoice("General_business_proposal.if_any", "Any_entity", [ART7_3_C]),
    }),
  ],
  bindings: [
    new Binding("dossier", "dossier", official.DOSSIER_TYPE, applicationToInvestDossier, {
      reads: ["plan", "applicants"],
      term: new Term(new Rule(0, [THE_APPLICATION], 115, "rules/situations/investor.catala_en")),
    }),
    new Binding(
      "general_office",
      "general_office",
      part3GeneralBusiness.GENERAL_BUSINESS_OFFICE_TYPE,
      applicationToInvestGeneralOffice,
      {
        reads: ["plan", "General_business_office.where_to_apply"],
        term: new Term(
          new Rule(0, [ART5_P1_A, ART5_P1_B], 143, "rules/situations/investor.catala_en", {
            conditions: [
              new Condition(
                "plan with pattern A_general_business",
                ["plan"],
                (plan) => plan instanceof AGeneralBusiness,
                [new Value("plan", PLAN_TYPE, (plan) => plan)],
              ),
            ],
            uses: ["General_business_office.where_to_apply"],
            asks: [
              new Asked(
                part3GeneralBusiness.GENERAL_BUSINESS_OFFICE,
                (plan, generalBusinessOfficeWhereToApply) =>
                  plan instanceof AGeneralBusiness
                    ? new Present([plan.content.activity, generalBusinessOfficeWhereToApply])
                    : null,
                { inputs: ["activity", "whereToApply"], reads: ["plan", "General_business_office.where_to_apply"] },
              ),
            ],
          }),
        ),
        certain: false,
      },
    ),
    new Subscope("concession_office", part4ConcessionActivities.CONCESSION_OFFICE, () =>
      part4ConcessionActivities.concessionOffice()),
    new Subscope(
      "with_my_papers",
      official.DOSSIER_COMPLETENESS,
      (
        dossier,
        papers,
        concessionProposalBasicInformation,
        concessionProposalOtherAnnexes,
        concessionProposalMemorandum,
        generalBusinessProposalSuchAs,
        generalBusinessProposalIfAny,
      ) => official.dossierCompleteness({
        dossier,
        filed: papers,
        concessionProposalBasicInformation,
        concessionProposalOtherAnnexes,
        concessionProposalMemorandum,
        generalBusinessProposalSuchAs,
        generalBusinessProposalIfAny,
      }),
      {
        inputs: [
          new SubscopeInput(
            "dossier",
            (dossier) => dossier,
            {
              reads: ["dossier"],
              term: new Term(
                new Rule(0, [THE_APPLICATION], 134, "rules/situations/investor.catala_en", { uses: ["dossier"] }),
              ),
            },
          ),
          new SubscopeInput(
            "filed",
            (papers) => papers,
            {
              reads: ["papers"],
              term: new Term(new Rule(0, [THE_APPLICATION], 135, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput("Concession_proposal.basic_information", handedOn, {
            reads: ["Concession_proposal.basic_information"],
            parameter: "concessionProposalBasicInformation",
          }),
          new SubscopeInput("Concession_proposal.other_annexes", handedOn, {
            reads: ["Concession_proposal.other_annexes"],
            parameter: "concessionProposalOtherAnnexes",
          }),
          new SubscopeInput("Concession_proposal.memorandum", handedOn, {
            reads: ["Concession_proposal.memorandum"],
            parameter: "concessionProposalMemorandum",
          }),
          new SubscopeInput("General_business_proposal.such_as", handedOn, {
            reads: ["General_business_proposal.such_as"],
            parameter: "generalBusinessProposalSuchAs",
          }),
          new SubscopeInput("General_business_proposal.if_any", handedOn, {
            reads: ["General_business_proposal.if_any"],
            parameter: "generalBusinessProposalIfAny",
          }),
        ],
        reads: [
          "dossier",
          "papers",
          "Concession_proposal.basic_information",
          "Concession_proposal.other_annexes",
          "Concession_proposal.memorandum",
          "General_business_proposal.such_as",
          "General_business_proposal.if_any",
        ],
        certain: false,
      },
    ),
    new Subscope(
      "without_papers",
      official.DOSSIER_COMPLETENESS,
      (
        dossier,
        concessionProposalBasicInformation,
        concessionProposalOtherAnnexes,
        concessionProposalMemorandum,
        generalBusinessProposalSuchAs,
        generalBusinessProposalIfAny,
      ) => official.dossierCompleteness({
        dossier,
        filed: [],
        concessionProposalBasicInformation,
        concessionProposalOtherAnnexes,
        concessionProposalMemorandum,
        generalBusinessProposalSuchAs,
        generalBusinessProposalIfAny,
      }),
      {
        inputs: [
          new SubscopeInput(
            "dossier",
            (dossier) => dossier,
            {
              reads: ["dossier"],
              term: new Term(
                new Rule(0, [THE_APPLICATION], 138, "rules/situations/investor.catala_en", { uses: ["dossier"] }),
              ),
            },
          ),
          new SubscopeInput(
            "filed",
            () => [],
            { term: new Term(new Rule(0, [THE_APPLICATION], 139, "rules/situations/investor.catala_en")) },
          ),
          new SubscopeInput("Concession_proposal.basic_information", handedOn, {
            reads: ["Concession_proposal.basic_information"],
            parameter: "concessionProposalBasicInformation",
          }),
          new SubscopeInput("Concession_proposal.other_annexes", handedOn, {
            reads: ["Concession_proposal.other_annexes"],
            parameter: "concessionProposalOtherAnnexes",
          }),
          new SubscopeInput("Concession_proposal.memorandum", handedOn, {
            reads: ["Concession_proposal.memorandum"],
            parameter: "concessionProposalMemorandum",
          }),
          new SubscopeInput("General_business_proposal.such_as", handedOn, {
            reads: ["General_business_proposal.such_as"],
            parameter: "generalBusinessProposalSuchAs",
          }),
          new SubscopeInput("General_business_proposal.if_any", handedOn, {
            reads: ["General_business_proposal.if_any"],
            parameter: "generalBusinessProposalIfAny",
          }),
        ],
        reads: [
          "dossier",
          "Concession_proposal.basic_information",
          "Concession_proposal.other_annexes",
          "Concession_proposal.memorandum",
          "General_business_proposal.such_as",
          "General_business_proposal.if_any",
        ],
        certain: false,
      },
    ),
    new Binding("offices", "offices", new ListOf(administration.ACTOR_TYPE), applicationToInvestOffices, {
      reads: ["plan", "general_office", "concession_office"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART5_P1_A], 154, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "plan with pattern A_general_business",
                  ["plan"],
                  (plan) => plan instanceof AGeneralBusiness,
                  [new Value("plan", PLAN_TYPE, (plan) => plan)],
                ),
              ],
              uses: ["general_office"],
            }),
          ),
          new Term(
            new Rule(1, [ART10_P1_B], 159, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "plan with pattern A_concession",
                  ["plan"],
                  (plan) => plan instanceof AConcession,
                  [new Value("plan", PLAN_TYPE, (plan) => plan)],
                ),
              ],
              uses: ["concession_office.office"],
            }),
          ),
        ],
      }),
      certain: false,
    }),
    new Binding("levels", "levels", new ListOf(administration.LEVEL_TYPE), applicationToInvestLevels, {
      reads: ["plan", "general_office", "concession_office"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART5_P1_A], 164, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "plan with pattern A_general_business",
                  ["plan"],
                  (plan) => plan instanceof AGeneralBusiness,
                  [new Value("plan", PLAN_TYPE, (plan) => plan)],
                ),
              ],
              uses: ["general_office"],
            }),
          ),
          new Term(
            new Rule(1, [ART10_P1_B], 169, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "plan with pattern A_concession",
                  ["plan"],
                  (plan) => plan instanceof AConcession,
                  [new Value("plan", PLAN_TYPE, (plan) => plan)],
                ),
              ],
              uses: ["concession_office.levels"],
            }),
          ),
        ],
      }),
      certain: false,
    }),
    new Binding(
      "documents",
      "documents",
      new ListOf(official.DOCUMENT_TYPE),
      (withoutPapers) => withoutPapers().missing,
      {
        reads: ["without_papers"],
        term: new Term(
          new Rule(0, [THE_APPLICATION], 173, "rules/situations/investor.catala_en", {
            uses: ["without_papers.missing"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "missing",
      "missing",
      new ListOf(official.DOCUMENT_TYPE),
      (withMyPapers) => withMyPapers().missing,
      {
        reads: ["with_my_papers"],
        term: new Term(
          new Rule(0, [THE_APPLICATION], 175, "rules/situations/investor.catala_en", {
            uses: ["with_my_papers.missing"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "is_complete",
      "is_complete",
      BOOLEAN,
      (withMyPapers) => withMyPapers().isComplete,
      {
        reads: ["with_my_papers"],
        term: new Term(
          new Rule(0, [THE_APPLICATION], 177, "rules/situations/investor.catala_en", {
            uses: ["with_my_papers.is_complete"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "can_be_handed_in",
      "can_be_handed_in",
      BOOLEAN,
      (withMyPapers) => withMyPapers().canBeHandedIn,
      {
        reads: ["with_my_papers"],
        term: new Term(
          new Rule(0, [THE_APPLICATION], 179, "rules/situations/investor.catala_en", {
            uses: ["with_my_papers.can_be_handed_in"],
          }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["offices", "levels", "documents", "missing", "is_complete", "can_be_handed_in"],
  type: APPLICATION_TO_INVEST_TYPE,
  doc: "Which office takes my application, which documents belong to it, and what is still missing?",
  places: [THE_APPLICATION],
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

const THE_REGISTERED_CAPITAL = new Place(
  "The registered capital",
  ["Situations", "Questions of an investor", "The registered capital"],
  "",
  "",
);

/** The scope `Capital_to_pay_in` described: what it asks for, its rules and their provisions. */
export const CAPITAL_TO_PAY_IN = new Scope("Capital_to_pay_in", {
  function: capitalToPayIn,
  inputs: [
    new Input("business", part8DutiesAndTaxes.BUSINESS_TYPE, "What I invest in."),
    new Input("investors", part2RegisteredCapital.INVESTORS_TYPE, "Who invests."),
    new Input("total_capital", new MoneyIn("LAK", 2), "The total capital.", { parameter: "totalCapital" }),
    new Input("registered_capital", new MoneyIn("LAK", 2), "The registered capital.", {
      parameter: "registeredCapital",
    }),
    new Input(
      "starting_day",
      new OptionalOf(DATE),
      "The day from which the periods run: on which the enterprise registration certificate was received; for a concession, on which the enterprise was established.",
      { parameter: "startingDay" },
    ),
    new Input("paid_on", new OptionalOf(DATE), "The day of the payment that is to be certified.", {
      parameter: "paidOn",
    }),
    new Input("certified", new OptionalOf(DATE), "The day on which the Bank of Lao PDR certified it."),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
    new Input(
      "Minimum_capital.counted",
      part2RegisteredCapital.COUNTED_TYPE,
      "What must not be less than one billion Kip.",
      {
        required: false,
        parameter: "minimumCapitalCounted",
        reading: new ReadingChoice("Minimum_capital.counted", "Each", [ART3_P1_C]),
      },
    ),
    new Input(
      "Minimum_capital.mixed",
      part2RegisteredCapital.MIXED_TYPE,
      "Whether the minimum holds where foreign and Lao investors invest together.",
      {
        required: false,
        parameter: "minimumCapitalMixed",
        reading: new ReadingChoice("Minimum_capital.mixed", "Foreign_investor_takes_part", [ART3_P1_A]),
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
  ],
  bindings: [
    new Binding("least", "least", part2RegisteredCapital.MINIMUM_CAPITAL_TYPE, capitalToPayInLeast, {
      reads: [
        "business",
        "investors",
        "total_capital",
        "registered_capital",
        "Minimum_capital.counted",
        "Minimum_capital.mixed",
      ],
      term: new Term(
        new Rule(0, [ART3_P1_A], 290, "rules/situations/investor.catala_en", {
          conditions: [
            new Condition(
              "business with pattern General",
              ["business"],
              (business) => business instanceof part8DutiesAndTaxes.General,
              [new Value("business", part8DutiesAndTaxes.BUSINESS_TYPE, (business) => business)],
            ),
          ],
          uses: ["Minimum_capital.counted", "Minimum_capital.mixed"],
          asks: [
            new Asked(
              part2RegisteredCapital.MINIMUM_CAPITAL,
              (investors, totalCapital, registeredCapital, minimumCapitalCounted, minimumCapitalMixed) => new Present([
                investors,
                totalCapital,
                registeredCapital,
                minimumCapitalCounted,
                minimumCapitalMixed,
              ]),
              {
                inputs: ["investors", "totalCapital", "registeredCapital", "counted", "mixed"],
                reads: [
                  "investors",
                  "total_capital",
                  "registered_capital",
                  "Minimum_capital.counted",
                  "Minimum_capital.mixed",
                ],
              },
            ),
          ],
        }),
      ),
      certain: false,
    }),
    new Binding("sector", "sector", part2RegisteredCapital.SECTOR_TYPE, capitalToPayInSector, {
      reads: ["business"],
      term: new Term(
        new Rule(0, [ART4_P2], 300, "rules/situations/investor.catala_en", {
          conditions: [
            new Condition(
              "business with pattern General",
              ["business"],
              (business) => business instanceof part8DutiesAndTaxes.General,
              [new Value("business", part8DutiesAndTaxes.BUSINESS_TYPE, (business) => business)],
            ),
          ],
        }),
      ),
      certain: false,
    }),
    new Binding(
      "shares",
      "shares",
      part2RegisteredCapital.CAPITAL_SHARES_TYPE,
      (sector, registeredCapital) => part2RegisteredCapital.capitalShares({ sector: sector(), registeredCapital }),
      {
        reads: ["sector", "registered_capital"],
        term: new Term(
          new Rule(0, [ART4_P2], 317, "rules/situations/investor.catala_en", {
            uses: ["sector"],
            asks: [
              new Asked(
                part2RegisteredCapital.CAPITAL_SHARES,
                (sector, registeredCapital) => new Present([sector(), registeredCapital]),
                { inputs: ["sector", "registeredCapital"], reads: ["sector", "registered_capital"] },
              ),
            ],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "concession_payment",
      "concession_payment",
      part2RegisteredCapital.CONCESSION_INITIAL_PAYMENT_TYPE,
      (registeredCapital) => part2RegisteredCapital.concessionInitialPayment({ registeredCapital, paid: 0n }),
      {
        reads: ["registered_capital"],
        term: new Term(
          new Rule(0, [ART4_P3_B], 331, "rules/situations/investor.catala_en", {
            asks: [
              new Asked(
                part2RegisteredCapital.CONCESSION_INITIAL_PAYMENT,
                (registeredCapital) => new Present([registeredCapital, 0n]),
                { inputs: ["registeredCapital", "paid"], reads: ["registered_capital"] },
              ),
            ],
          }),
        ),
        certain: false,
      },
    ),
    new Binding("first_day", "first_day", DATE, capitalToPayInFirstDay, {
      reads: ["starting_day"],
      term: new Term(
        new Rule(0, [ART4_P2, ART4_P3_D], 309, "rules/situations/investor.catala_en", {
          conditions: [
            new Condition(
              "starting_day with pattern Present",
              ["starting_day"],
              (startingDay) => startingDay !== null,
              [new Value("starting_day", new OptionalOf(DATE), (startingDay) => startingDay)],
            ),
          ],
        }),
      ),
      certain: false,
    }),
    new Binding(
      "periods",
      "periods",
      part2RegisteredCapital.CAPITAL_PERIODS_TYPE,
      (sector, firstDay, capitalPeriodsNinetyDays) => part2RegisteredCapital.capitalPeriods({
        sector: sector(),
        certificateReceived: firstDay(),
        ninetyDays: capitalPeriodsNinetyDays,
      }),
      {
        reads: ["sector", "first_day", "Capital_periods.ninety_days"],
        term: new Term(
          new Rule(0, [ART4_P2], 324, "rules/situations/investor.catala_en", {
            uses: ["sector", "first_day", "Capital_periods.ninety_days"],
            counting: new Counting(
              ["sector", "first_day", "Capital_periods.ninety_days"],
              (sector, firstDay, capitalPeriodsNinetyDays) => part2RegisteredCapital.capitalPeriods({
                sector: sector(),
                certificateReceived: firstDay(),
                ninetyDays: capitalPeriodsNinetyDays,
              }),
            ),
            asks: [
              new Asked(
                part2RegisteredCapital.CAPITAL_PERIODS,
                (sector, firstDay, capitalPeriodsNinetyDays) => new Present([
                  sector(),
                  firstDay(),
                  capitalPeriodsNinetyDays,
                ]),
                {
                  inputs: ["sector", "certificateReceived", "ninetyDays"],
                  reads: ["sector", "first_day", "Capital_periods.ninety_days"],
                },
              ),
            ],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "concession_periods",
      "concession_periods",
      part2RegisteredCapital.CONCESSION_CAPITAL_PERIODS_TYPE,
      (firstDay, concessionCapitalPeriodsNinetyDaysOfConcession) => part2RegisteredCapital.concessionCapitalPeriods({
        established: firstDay(),
        ninetyDaysOfConcession: concessionCapitalPeriodsNinetyDaysOfConcession,
      }),
      {
        reads: ["first_day", "Concession_capital_periods.ninety_days_of_concession"],
        term: new Term(
          new Rule(0, [ART4_P3_C], 338, "rules/situations/investor.catala_en", {
            uses: ["first_day", "Concession_capital_periods.ninety_days_of_concession"],
            counting: new Counting(
              ["first_day", "Concession_capital_periods.ninety_days_of_concession"],
              (firstDay, concessionCapitalPeriodsNinetyDaysOfConcession) =>
                part2RegisteredCapital.concessionCapitalPeriods({
                  established: firstDay(),
                  ninetyDaysOfConcession: concessionCapitalPeriodsNinetyDaysOfConcession,
                }),
            ),
            asks: [
              new Asked(
                part2RegisteredCapital.CONCESSION_CAPITAL_PERIODS,
                (firstDay, concessionCapitalPeriodsNinetyDaysOfConcession) => new Present([
                  firstDay(),
                  concessionCapitalPeriodsNinetyDaysOfConcession,
                ]),
                {
                  inputs: ["established", "ninetyDaysOfConcession"],
                  reads: ["first_day", "Concession_capital_periods.ninety_days_of_concession"],
                },
              ),
            ],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "certificate",
      "certificate",
      part2RegisteredCapital.PAYMENT_CERTIFICATION_TYPE,
      capitalToPayInCertificate,
      {
        reads: ["business", "starting_day", "paid_on", "certified", "as_of", "Payment_certification.ten_days"],
        term: new Term(
          new Rule(0, [ART4_P4], 342, "rules/situations/investor.catala_en", {
            uses: ["Payment_certification.ten_days"],
            counting: new Counting(
              ["business", "starting_day", "paid_on", "certified", "as_of", "Payment_certification.ten_days"],
              (business, startingDay, paidOn, certified, asOf, paymentCertificationTenDays) =>
                part2RegisteredCapital.paymentCertification({
                  activity:
                    business instanceof part8DutiesAndTaxes.General
                      ? part2RegisteredCapital.Activity.GeneralBusiness
                      : part2RegisteredCapital.Activity.Concession,
                  certificateReceived: business instanceof part8DutiesAndTaxes.General ? startingDay : null,
                  paidOn,
                  certified,
                  asOf,
                  tenDays: paymentCertificationTenDays,
                }),
            ),
            asks: [
              new Asked(
                part2RegisteredCapital.PAYMENT_CERTIFICATION,
                (business, startingDay, paidOn, certified, asOf, paymentCertificationTenDays) => new Present([
                  business instanceof part8DutiesAndTaxes.General
                    ? part2RegisteredCapital.Activity.GeneralBusiness
                    : part2RegisteredCapital.Activity.Concession,
                  business instanceof part8DutiesAndTaxes.General ? startingDay : null,
                  paidOn,
                  certified,
                  asOf,
                  paymentCertificationTenDays,
                ]),
                {
                  inputs: ["activity", "certificateReceived", "paidOn", "certified", "asOf", "tenDays"],
                  reads: [
                    "business",
                    "starting_day",
                    "paid_on",
                    "certified",
                    "as_of",
                    "Payment_certification.ten_days",
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
      "least_capital",
      "least_capital",
      new MoneyIn("LAK", 2),
      (least) => least().leastCapital,
      {
        reads: ["least"],
        term: new Term(new Rule(0, [ART3_P1_C], 358, "rules/situations/investor.catala_en", { uses: ["least"] })),
        certain: false,
      },
    ),
    new Binding(
      "suffices",
      "suffices",
      BOOLEAN,
      (least) => least().suffices,
      {
        reads: ["least"],
        term: new Term(new Rule(0, [ART3_P1_C], 361, "rules/situations/investor.catala_en", { uses: ["least"] })),
        certain: false,
      },
    ),
    new Binding("initial_payment", "initial_payment", new MoneyIn("LAK", 2), capitalToPayInInitialPayment, {
      reads: ["business", "shares", "concession_payment"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART4_P2], 364, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "business with pattern General",
                  ["business"],
                  (business) => business instanceof part8DutiesAndTaxes.General,
                  [new Value("business", part8DutiesAndTaxes.BUSINESS_TYPE, (business) => business)],
                ),
              ],
              uses: ["shares"],
            }),
          ),
          new Term(
            new Rule(1, [ART4_P3_B], 369, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "business with pattern Concession_activities",
                  ["business"],
                  (business) => business === part8DutiesAndTaxes.ConcessionActivities,
                  [new Value("business", part8DutiesAndTaxes.BUSINESS_TYPE, (business) => business)],
                ),
              ],
              uses: ["concession_payment"],
            }),
          ),
        ],
      }),
      certain: false,
    }),
    new Binding("initial_payment_due", "initial_payment_due", new OptionalOf(DATE), capitalToPayInInitialPaymentDue, {
      reads: ["business", "starting_day", "periods", "concession_periods"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART4_P2], 374, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "business with pattern General",
                  ["business"],
                  (business) => business instanceof part8DutiesAndTaxes.General,
                  [new Value("business", part8DutiesAndTaxes.BUSINESS_TYPE, (business) => business)],
                ),
                new Condition(
                  "starting_day with pattern Present",
                  ["business", "starting_day"],
                  (business, startingDay) => business instanceof part8DutiesAndTaxes.General && startingDay !== null,
                  [new Value("starting_day", new OptionalOf(DATE), (business, startingDay) => startingDay)],
                ),
              ],
              uses: ["periods"],
            }),
          ),
          new Term(
            new Rule(1, [ART4_P3_C], 379, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "business with pattern Concession_activities",
                  ["business"],
                  (business) => business === part8DutiesAndTaxes.ConcessionActivities,
                  [new Value("business", part8DutiesAndTaxes.BUSINESS_TYPE, (business) => business)],
                ),
                new Condition(
                  "starting_day with pattern Present",
                  ["business", "starting_day"],
                  (business, startingDay) =>
                    business === part8DutiesAndTaxes.ConcessionActivities && startingDay !== null,
                  [new Value("starting_day", new OptionalOf(DATE), (business, startingDay) => startingDay)],
                ),
              ],
              uses: ["concession_periods"],
            }),
          ),
          new Term(
            new Rule(2, [ART4_P2, ART4_P3_C], 386, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "starting_day with pattern Absent",
                  ["starting_day"],
                  (startingDay) => startingDay === null,
                  [new Value("starting_day", new OptionalOf(DATE), (startingDay) => startingDay)],
                ),
              ],
            }),
          ),
        ],
      }),
      certain: false,
    }),
    new Binding("remainder", "remainder", new MoneyIn("LAK", 2), capitalToPayInRemainder, {
      reads: ["business", "shares", "concession_payment"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART4_P2], 391, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "business with pattern General",
                  ["business"],
                  (business) => business instanceof part8DutiesAndTaxes.General,
                  [new Value("business", part8DutiesAndTaxes.BUSINESS_TYPE, (business) => business)],
                ),
              ],
              uses: ["shares"],
            }),
          ),
          new Term(
            new Rule(1, [ART4_P3_D], 396, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "business with pattern Concession_activities",
                  ["business"],
                  (business) => business === part8DutiesAndTaxes.ConcessionActivities,
                  [new Value("business", part8DutiesAndTaxes.BUSINESS_TYPE, (business) => business)],
                ),
              ],
              uses: ["concession_payment"],
            }),
          ),
        ],
      }),
      certain: false,
    }),
    new Binding("remainder_due", "remainder_due", new OptionalOf(DATE), capitalToPayInRemainderDue, {
      reads: ["business", "starting_day", "periods", "concession_periods"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART4_P2], 401, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "business with pattern General",
                  ["business"],
                  (business) => business instanceof part8DutiesAndTaxes.General,
                  [new Value("business", part8DutiesAndTaxes.BUSINESS_TYPE, (business) => business)],
                ),
                new Condition(
                  "starting_day with pattern Present",
                  ["business", "starting_day"],
                  (business, startingDay) => business instanceof part8DutiesAndTaxes.General && startingDay !== null,
                  [new Value("starting_day", new OptionalOf(DATE), (business, startingDay) => startingDay)],
                ),
              ],
              uses: ["periods"],
            }),
          ),
          new Term(
            new Rule(1, [ART4_P3_D], 406, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "business with pattern Concession_activities",
                  ["business"],
                  (business) => business === part8DutiesAndTaxes.ConcessionActivities,
                  [new Value("business", part8DutiesAndTaxes.BUSINESS_TYPE, (business) => business)],
                ),
                new Condition(
                  "starting_day with pattern Present",
                  ["business", "starting_day"],
                  (business, startingDay) =>
                    business === part8DutiesAndTaxes.ConcessionActivities && startingDay !== null,
                  [new Value("starting_day", new OptionalOf(DATE), (business, startingDay) => startingDay)],
                ),
              ],
              uses: ["concession_periods"],
            }),
          ),
          new Term(
            new Rule(2, [ART4_P2, ART4_P3_D], 413, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "starting_day with pattern Absent",
                  ["starting_day"],
                  (startingDay) => startingDay === null,
                  [new Value("starting_day", new OptionalOf(DATE), (startingDay) => startingDay)],
                ),
              ],
            }),
          ),
        ],
      }),
      certain: false,
    }),
    new Binding(
      "certified_by",
      "certified_by",
      administration.ACTOR_TYPE,
      (certificate) => certificate().certification.bearer,
      {
        reads: ["certificate"],
        term: new Term(new Rule(0, [ART4_P4], 418, "rules/situations/investor.catala_en", { uses: ["certificate"] })),
        certain: false,
      },
    ),
    new Binding(
      "obtaining",
      "obtaining",
      obligations.OBLIGATION_TYPE,
      (certificate) => certificate().obtaining,
      {
        reads: ["certificate"],
        term: new Term(new Rule(0, [ART4_P1_B], 421, "rules/situations/investor.catala_en", { uses: ["certificate"] })),
        certain: false,
      },
    ),
    new Binding(
      "certification",
      "certification",
      obligations.OBLIGATION_TYPE,
      (certificate) => certificate().certification,
      {
        reads: ["certificate"],
        term: new Term(new Rule(0, [ART4_P4], 424, "rules/situations/investor.catala_en", { uses: ["certificate"] })),
        certain: false,
      },
    ),
  ],
  outputs: [
    "least_capital",
    "suffices",
    "initial_payment",
    "initial_payment_due",
    "remainder",
    "remainder_due",
    "certified_by",
    "obtaining",
    "certification",
  ],
  type: CAPITAL_TO_PAY_IN_TYPE,
  doc: "How much capital do I need, how much of it is paid by which day, and who certifies the payments by when?",
  places: [THE_REGISTERED_CAPITAL],
  calendars: [laoPdr.LAO_PDR],
});

const ART15_P1_B = new Place(
  "Article 15, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 15. Warranties",
  ],
  "art15-p1-b",
  "The conditions and amount of the warranties depend on the size, type, sector and agreement made during the MOU/concession agreement negotiation such as:",
);

const ART15_P4_C = new Place(
  "Article 15(3), second item, fifth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 15. Warranties",
  ],
  "art15-p4-c",
  "based on the exchange rates on the date the warranties are deposited as agreed in the MOU/agreement.",
);

const ART15_P4_A = new Place(
  "Article 15(3), second item, fourth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 15. Warranties",
  ],
  "art15-p4-a",
  "The investor shall have to deposit and transfer the warranties in cash to the account of the planning and investment sector at the National Treasury.",
);

const ART15_P1_A = new Place(
  "Article 15, first sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 15. Warranties",
  ],
  "art15-p1-a",
  "As specified in Article 23 of the Investment Promotion Law, the investor shall deposit warranties to guarantee the implementation of the MOU/agreement.",
);

const ART15_P4_B = new Place(
  "Article 15(3), second item, fifth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 15. Warranties",
  ],
  "art15-p4-b",
  "The warranties must be in LAK or foreign currencies (US$ or other currencies accepted by the Bank of Lao PDR)",
);

const ART15_P5 = new Place(
  "Article 15(3), second item, sixth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 15. Warranties",
  ],
  "art15-p5",
  "The warranties that are deposited to ensure the implementation of the MOU/ agreement shall be returned to the investor when the investor fulfills his/her obligations and conditions as defined in the MOU/agreement.",
);

const ART15_P6 = new Place(
  "Article 15(3), second item, seventh sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 15. Warranties",
  ],
  "art15-p6",
  "In the event the investor fails to fulfill his/her duties and conditions as defined in the MOU/agreement, the warranties shall be forfeited by the government.",
);

const THE_WARRANTY = new Place("The warranty", ["Situations", "Questions of an investor", "The warranty"], "", "");

/** The scope `Warranty_of_concession` described: what it asks for, its rules and their provisions. */
export const WARRANTY_OF_CONCESSION = new Scope("Warranty_of_concession", {
  function: warrantyOfConcession,
  inputs: [
    new Input("project", part4ConcessionActivities.PROJECT_TYPE, "The concession project, by its kind and size."),
    new Input(
      "agreed",
      new OptionalOf(new MoneyIn("USD", 2)),
      "The amount agreed in the MOU or concession agreement; absent where none was.",
    ),
    new Input("deposit", part4ConcessionActivities.DEPOSIT_TYPE, "What I deposit, or think of depositing."),
    new Input("means", part4ConcessionActivities.DEPOSIT_MEANS_TYPE, "By which means."),
    new Input(
      "is_to_the_account",
      BOOLEAN,
      "It goes to the account of the planning and investment sector at the National Treasury.",
      { parameter: "isToTheAccount" },
    ),
    new Input("rate_of_the_day", new DecimalIn("LAK per USD"), "The exchange rate on the day of the deposit.", {
      parameter: "rateOfTheDay",
    }),
    new Input(
      "agreed_rate",
      new OptionalOf(new DecimalIn("LAK per USD")),
      "The exchange rate agreed in the MOU or concession agreement; absent where none was.",
      { parameter: "agreedRate" },
    ),
    new Input("deposited", new OptionalOf(DATE), "The day on which the warranty was deposited."),
    new Input(
      "performance",
      part4ConcessionActivities.PERFORMANCE_TYPE,
      "How the MOU or concession agreement was performed.",
    ),
    new Input("returned", new OptionalOf(DATE), "The day on which the warranty was returned to me."),
    new Input("taken", new OptionalOf(DATE), "The day on which the government took the warranty."),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
    new Input("Warranty_due.such_as", part4ConcessionActivities.SUCH_AS_TYPE, "What the amounts of Article 15 are.", {
      required: false,
      parameter: "warrantyDueSuchAs",
      reading: new ReadingChoice("Warranty_due.such_as", "Fixed_amounts", [ART15_P1_B]),
    }),
    new Input(
      "Warranty_deposit.exchange_rate",
      part4ConcessionActivities.EXCHANGE_RATE_TYPE,
      "The exchange rate that counts.",
      {
        required: false,
        parameter: "warrantyDepositExchangeRate",
        reading: new ReadingChoice("Warranty_deposit.exchange_rate", "Rate_of_the_day", [ART15_P4_C]),
      },
    ),
    new Input("Deposit_manner.in_cash", part4ConcessionActivities.IN_CASH_TYPE, "What \"in cash\" means.", {
      required: false,
      parameter: "depositMannerInCash",
      reading: new ReadingChoice("Deposit_manner.in_cash", "Money", [ART15_P4_A]),
    }),
  ],
  bindings: [
    new Subscope(
      "warranty",
      part4ConcessionActivities.WARRANTY_DUE,
      (project, agreed, warrantyDueSuchAs) => part4ConcessionActivities.warrantyDue({
        project,
        agreed,
        suchAs: warrantyDueSuchAs,
      }),
      {
        inputs: [
          new SubscopeInput(
            "project",
            (project) => project,
            {
              reads: ["project"],
              term: new Term(new Rule(0, [ART15_P1_A], 516, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "agreed",
            (agreed) => agreed,
            {
              reads: ["agreed"],
              term: new Term(new Rule(0, [ART15_P1_B], 519, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput("such_as", handedOn, { reads: ["Warranty_due.such_as"], parameter: "suchAs" }),
        ],
        reads: ["project", "agreed", "Warranty_due.such_as"],
        certain: false,
      },
    ),
    new Subscope(
      "in_money",
      part4ConcessionActivities.WARRANTY_DEPOSIT,
      (
        project,
        agreed,
        deposit,
        means,
        isToTheAccount,
        rateOfTheDay,
        agreedRate,
        warrantyDepositExchangeRate,
        warrantyDueSuchAs,
        depositMannerInCash,
      ) => part4ConcessionActivities.warrantyDeposit({
        project,
        agreed,
        deposit,
        means,
        isToTheAccount,
        rateOfTheDay,
        agreedRate,
        exchangeRate: warrantyDepositExchangeRate,
        warrantyDueSuchAs,
        depositMannerInCash,
      }),
      {
        inputs: [
          new SubscopeInput(
            "project",
            (project) => project,
            {
              reads: ["project"],
              term: new Term(new Rule(0, [ART15_P4_B], 522, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "agreed",
            (agreed) => agreed,
            {
              reads: ["agreed"],
              term: new Term(new Rule(0, [ART15_P4_B], 525, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "deposit",
            (deposit) => deposit,
            {
              reads: ["deposit"],
              term: new Term(new Rule(0, [ART15_P4_B], 528, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "means",
            (means) => means,
            { reads: ["means"], term: new Term(new Rule(0, [ART15_P4_B], 531, "rules/situations/investor.catala_en")) },
          ),
          new SubscopeInput(
            "is_to_the_account",
            (isToTheAccount) => isToTheAccount,
            {
              reads: ["is_to_the_account"],
              parameter: "isToTheAccount",
              term: new Term(new Rule(0, [ART15_P4_B], 534, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "rate_of_the_day",
            (rateOfTheDay) => rateOfTheDay,
            {
              reads: ["rate_of_the_day"],
              parameter: "rateOfTheDay",
              term: new Term(new Rule(0, [ART15_P4_C], 537, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "agreed_rate",
            (agreedRate) => agreedRate,
            {
              reads: ["agreed_rate"],
              parameter: "agreedRate",
              term: new Term(new Rule(0, [ART15_P4_C], 540, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput("exchange_rate", handedOn, {
            reads: ["Warranty_deposit.exchange_rate"],
            parameter: "exchangeRate",
          }),
          new SubscopeInput("Warranty_due.such_as", handedOn, {
            reads: ["Warranty_due.such_as"],
            parameter: "warrantyDueSuchAs",
          }),
          new SubscopeInput("Deposit_manner.in_cash", handedOn, {
            reads: ["Deposit_manner.in_cash"],
            parameter: "depositMannerInCash",
          }),
        ],
        reads: [
          "project",
          "agreed",
          "deposit",
          "means",
          "is_to_the_account",
          "rate_of_the_day",
          "agreed_rate",
          "Warranty_deposit.exchange_rate",
          "Warranty_due.such_as",
          "Deposit_manner.in_cash",
        ],
        certain: false,
      },
    ),
    new Subscope(
      "manner",
      part4ConcessionActivities.DEPOSIT_MANNER,
      (deposit, means, isToTheAccount, depositMannerInCash) => part4ConcessionActivities.depositManner({
        deposit,
        means,
        isToTheAccount,
        inCash: depositMannerInCash,
      }),
      {
        inputs: [
          new SubscopeInput(
            "deposit",
            (deposit) => deposit,
            {
              reads: ["deposit"],
              term: new Term(new Rule(0, [ART15_P4_B], 543, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "means",
            (means) => means,
            { reads: ["means"], term: new Term(new Rule(0, [ART15_P4_A], 546, "rules/situations/investor.catala_en")) },
          ),
          new SubscopeInput(
            "is_to_the_account",
            (isToTheAccount) => isToTheAccount,
            {
              reads: ["is_to_the_account"],
              parameter: "isToTheAccount",
              term: new Term(new Rule(0, [ART15_P4_A], 549, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput("in_cash", handedOn, { reads: ["Deposit_manner.in_cash"], parameter: "inCash" }),
        ],
        reads: ["deposit", "means", "is_to_the_account", "Deposit_manner.in_cash"],
      },
    ),
    new Subscope(
      "fate",
      part4ConcessionActivities.WARRANTY_DUTIES,
      (deposited, performance, returned, taken, asOf) => part4ConcessionActivities.warrantyDuties({
        deposited,
        performance,
        returned,
        taken,
        asOf,
      }),
      {
        inputs: [
          new SubscopeInput(
            "deposited",
            (deposited) => deposited,
            {
              reads: ["deposited"],
              term: new Term(new Rule(0, [ART15_P5], 552, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "performance",
            (performance) => performance,
            {
              reads: ["performance"],
              term: new Term(new Rule(0, [ART15_P5], 555, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "returned",
            (returned) => returned,
            {
              reads: ["returned"],
              term: new Term(new Rule(0, [ART15_P5], 558, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "taken",
            (taken) => taken,
            { reads: ["taken"], term: new Term(new Rule(0, [ART15_P6], 561, "rules/situations/investor.catala_en")) },
          ),
          new SubscopeInput(
            "as_of",
            (asOf) => asOf,
            {
              reads: ["as_of"],
              parameter: "asOf",
              term: new Term(new Rule(0, [ART15_P5], 564, "rules/situations/investor.catala_en")),
            },
          ),
        ],
        reads: ["deposited", "performance", "returned", "taken", "as_of"],
        certain: false,
      },
    ),
    new Subscope(
      "before",
      part4ConcessionActivities.WARRANTY_DUTIES,
      (deposited, asOf) => part4ConcessionActivities.warrantyDuties({
        deposited,
        performance: part4ConcessionActivities.NotYet,
        returned: null,
        taken: null,
        asOf,
      }),
      {
        inputs: [
          new SubscopeInput(
            "deposited",
            (deposited) => deposited,
            {
              reads: ["deposited"],
              term: new Term(new Rule(0, [ART15_P1_A], 567, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "performance",
            () => part4ConcessionActivities.NotYet,
            { term: new Term(new Rule(0, [ART15_P1_A], 570, "rules/situations/investor.catala_en")) },
          ),
          new SubscopeInput(
            "returned",
            () => null,
            { term: new Term(new Rule(0, [ART15_P1_A], 573, "rules/situations/investor.catala_en")) },
          ),
          new SubscopeInput(
            "taken",
            () => null,
            { term: new Term(new Rule(0, [ART15_P1_A], 576, "rules/situations/investor.catala_en")) },
          ),
          new SubscopeInput(
            "as_of",
            (asOf) => asOf,
            {
              reads: ["as_of"],
              parameter: "asOf",
              term: new Term(new Rule(0, [ART15_P1_A], 579, "rules/situations/investor.catala_en")),
            },
          ),
        ],
        reads: ["deposited", "as_of"],
        certain: false,
      },
    ),
    new Binding(
      "due",
      "due",
      new MoneyIn("USD", 2),
      (warranty) => warranty().due,
      {
        reads: ["warranty"],
        term: new Term(
          new Rule(0, [ART15_P1_A], 582, "rules/situations/investor.catala_en", { uses: ["warranty.due"] }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "due_in_kip",
      "due_in_kip",
      new MoneyIn("LAK", 2),
      (inMoney) => inMoney().dueInKip,
      {
        reads: ["in_money"],
        term: new Term(
          new Rule(0, [ART15_P4_B, ART15_P4_C], 586, "rules/situations/investor.catala_en", {
            uses: ["in_money.due_in_kip"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "is_enough",
      "is_enough",
      BOOLEAN,
      (inMoney) => inMoney().isEnough,
      {
        reads: ["in_money"],
        term: new Term(
          new Rule(0, [ART15_P4_B], 589, "rules/situations/investor.catala_en", { uses: ["in_money.is_enough"] }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "defects",
      "defects",
      new ListOf(part4ConcessionActivities.DEPOSIT_DEFECT_TYPE),
      (manner) => manner.defects,
      {
        reads: ["manner"],
        term: new Term(
          new Rule(0, [ART15_P4_A, ART15_P4_B], 593, "rules/situations/investor.catala_en", {
            uses: ["manner.defects"],
          }),
        ),
      },
    ),
    new Binding(
      "outcome",
      "outcome",
      part4ConcessionActivities.WARRANTY_OUTCOME_TYPE,
      (fate) => fate().outcome,
      {
        reads: ["fate"],
        term: new Term(
          new Rule(0, [ART15_P5, ART15_P6], 597, "rules/situations/investor.catala_en", { uses: ["fate.outcome"] }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "depositing",
      "depositing",
      obligations.OBLIGATION_TYPE,
      (before) => before().deposit,
      {
        reads: ["before"],
        term: new Term(
          new Rule(0, [ART15_P1_A], 600, "rules/situations/investor.catala_en", { uses: ["before.deposit"] }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "return",
      "return",
      obligations.OBLIGATION_TYPE,
      (fate) => fate().return,
      {
        reads: ["fate"],
        term: new Term(new Rule(0, [ART15_P5], 603, "rules/situations/investor.catala_en", { uses: ["fate.return"] })),
        certain: false,
      },
    ),
    new Binding(
      "forfeiture",
      "forfeiture",
      obligations.OBLIGATION_TYPE,
      (fate) => fate().forfeiture,
      {
        reads: ["fate"],
        term: new Term(
          new Rule(0, [ART15_P6], 606, "rules/situations/investor.catala_en", { uses: ["fate.forfeiture"] }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["due", "due_in_kip", "is_enough", "defects", "outcome", "depositing", "return", "forfeiture"],
  type: WARRANTY_OF_CONCESSION_TYPE,
  doc: "Which warranty do I deposit, in which currency and how, and is it returned or lost?",
  places: [THE_WARRANTY],
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

const ART38_4_D = new Place(
  "Article 38(4), third sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 38. Procedures for considering customs duty exemption",
  ],
  "art38-4-d",
  "For unplanned imports, in particular the import of equipment, urgent spare parts to replace faulty parts with a value not exceeding US$30,000, the approval shall not be granted more than twice a year.",
);

const ART38_4_F = new Place(
  "Article 38(4), fifth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 38. Procedures for considering customs duty exemption",
  ],
  "art38-4-f",
  "If the total value exceeds US$30,000, further discussion shall be held with the relevant sectors for further submission to higher authority for approval.",
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

const ART20_A = new Place(
  "Article 20, first item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 5. Establishment and consideration of investment calling list",
    "Article 20. Scope of rights in approving an investment calling list",
  ],
  "art20-a",
  "Project or activities with the value of more than US$20 million shall be approved by the government;",
);

const ART20_B = new Place(
  "Article 20, second item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 5. Establishment and consideration of investment calling list",
    "Article 20. Scope of rights in approving an investment calling list",
  ],
  "art20-b",
  "Project or activities with the value from US$5 20 million shall be approved by the Ministry of Planning and Investment;",
);

const ART20_C = new Place(
  "Article 20, third item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 5. Establishment and consideration of investment calling list",
    "Article 20. Scope of rights in approving an investment calling list",
  ],
  "art20-c",
  "Project or activities with the value of less than US$5 million shall be approved by the provincial/municipal authorities.",
);

const THE_APPROVAL_AND_THE_PERIODS = new Place(
  "The approval, and the periods",
  ["Situations", "Questions of an investor", "The approval, and the periods"],
  "",
  "",
);

/** The scope `Approval_to_get` described: what it asks for, its rules and their provisions. */
export const APPROVAL_TO_GET = new Scope("Approval_to_get", {
  function: approvalToGet,
  inputs: [
    new Input("wish", WISH_TYPE, "What I wish to have approved."),
    new Input("applied", new OptionalOf(DATE), "The day on which the application was received, with all documents."),
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
      "Import_plan_duties.thirty_days",
      part8DutiesAndTaxes.THIRTY_DAYS_TYPE,
      "From when the 30 working days for the certificate run.",
      {
        required: false,
        parameter: "importPlanDutiesThirtyDays",
        reading: new ReadingChoice("Import_plan_duties.thirty_days", "From_application", [ART38_4_B]),
      },
    ),
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
      "Unplanned_import_value.value_counted",
      part8DutiesAndTaxes.VALUE_COUNTED_TYPE,
      "Which value is held against US$30,000.",
      {
        required: false,
        parameter: "unplannedImportValueValueCounted",
        reading: new ReadingChoice("Unplanned_import_value.value_counted", "Of_each_import", [ART38_4_D, ART38_4_F]),
      },
    ),
  ],
  bindings: [
    new Binding(
      "registration",
      "registration",
      part3GeneralBusiness.REGISTRATION_DUTIES_TYPE,
      (applied, asOf, registrationDutiesSevenDays) => part3GeneralBusiness.registrationDuties({
        issuedAt: administration.Level.Central,
        applied,
        decided: null,
        issued: null,
        copiedToSector: null,
        copiedToMinistry: null,
        sealLicensed: null,
        sealCarved: null,
        asOf,
        sevenDays: registrationDutiesSevenDays,
      }),
      {
        reads: ["applied", "as_of", "Registration_duties.seven_days"],
        term: new Term(
          new Rule(0, [ART8_P3_A], 722, "rules/situations/investor.catala_en", {
            uses: ["Registration_duties.seven_days"],
            counting: new Counting(
              ["applied", "as_of", "Registration_duties.seven_days"],
              (applied, asOf, registrationDutiesSevenDays) => part3GeneralBusiness.registrationDuties({
                issuedAt: administration.Level.Central,
                applied,
                decided: null,
                issued: null,
                copiedToSector: null,
                copiedToMinistry: null,
                sealLicensed: null,
                sealCarved: null,
                asOf,
                sevenDays: registrationDutiesSevenDays,
              }),
            ),
            asks: [
              new Asked(
                part3GeneralBusiness.REGISTRATION_DUTIES,
                (applied, asOf, registrationDutiesSevenDays) => new Present([
                  administration.Level.Central,
                  applied,
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  asOf,
                  registrationDutiesSevenDays,
                ]),
                {
                  inputs: [
                    "issuedAt",
                    "applied",
                    "decided",
                    "issued",
                    "copiedToSector",
                    "copiedToMinistry",
                    "sealLicensed",
                    "sealCarved",
                    "asOf",
                    "sevenDays",
                  ],
                  reads: ["applied", "as_of", "Registration_duties.seven_days"],
                },
              ),
            ],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "import_plan",
      "import_plan",
      part8DutiesAndTaxes.IMPORT_PLAN_DUTIES_TYPE,
      (applied, asOf, importPlanDutiesThirtyDays) => part8DutiesAndTaxes.importPlanDuties({
        applicationReceived: applied,
        setComplete: applied,
        sentToSector: null,
        commentsReceived: null,
        meetingHeld: null,
        certificateIssued: null,
        sentToBorder: null,
        asOf,
        thirtyDays: importPlanDutiesThirtyDays,
      }),
      {
        reads: ["applied", "as_of", "Import_plan_duties.thirty_days"],
        term: new Term(
          new Rule(0, [ART38_4_B], 736, "rules/situations/investor.catala_en", {
            uses: ["Import_plan_duties.thirty_days"],
            counting: new Counting(
              ["applied", "as_of", "Import_plan_duties.thirty_days"],
              (applied, asOf, importPlanDutiesThirtyDays) => part8DutiesAndTaxes.importPlanDuties({
                applicationReceived: applied,
                setComplete: applied,
                sentToSector: null,
                commentsReceived: null,
                meetingHeld: null,
                certificateIssued: null,
                sentToBorder: null,
                asOf,
                thirtyDays: importPlanDutiesThirtyDays,
              }),
            ),
            asks: [
              new Asked(
                part8DutiesAndTaxes.IMPORT_PLAN_DUTIES,
                (applied, asOf, importPlanDutiesThirtyDays) => new Present([
                  applied,
                  applied,
                  null,
                  null,
                  null,
                  null,
                  null,
                  asOf,
                  importPlanDutiesThirtyDays,
                ]),
                {
                  inputs: [
                    "applicationReceived",
                    "setComplete",
                    "sentToSector",
                    "commentsReceived",
                    "meetingHeld",
                    "certificateIssued",
                    "sentToBorder",
                    "asOf",
                    "thirtyDays",
                  ],
                  reads: ["applied", "as_of", "Import_plan_duties.thirty_days"],
                },
              ),
            ],
          }),
        ),
        certain: false,
      },
    ),
    new Binding("approved_by", "approved_by", administration.ACTOR_TYPE, approvalToGetApprovedBy, {
      reads: [
        "wish",
        "registration",
        "applied",
        "as_of",
        "import_plan",
        "Concession_procedure.receipt",
        "Concession_procedure.afterwards",
        "Listed_project_decision.listed_decision",
        "Unplanned_import_value.value_counted",
      ],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART8_P3_A], 749, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "wish with pattern Registration_of_enterprise",
                  ["wish"],
                  (wish) => wish === RegistrationOfEnterprise,
                  [new Value("wish", WISH_TYPE, (wish) => wish)],
                ),
              ],
              uses: ["registration"],
            }),
          ),
          new Term(
            new Rule(1, [ART13_1, ART13_2_C], 755, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "wish with pattern Concession_project",
                  ["wish"],
                  (wish) => wish instanceof ConcessionProject,
                  [new Value("wish", WISH_TYPE, (wish) => wish)],
                ),
              ],
              uses: [
                "Concession_procedure.receipt",
                "Concession_procedure.afterwards",
                "Listed_project_decision.listed_decision",
              ],
              counting: new Counting(
                [
                  "wish",
                  "applied",
                  "as_of",
                  "Concession_procedure.receipt",
                  "Concession_procedure.afterwards",
                  "Listed_project_decision.listed_decision",
                ],
                (
                  wish,
                  applied,
                  asOf,
                  concessionProcedureReceipt,
                  concessionProcedureAfterwards,
                  listedProjectDecisionListedDecision,
                ) =>
                  wish instanceof ConcessionProject
                    ? part4ConcessionActivities.concessionProcedure({
                      onCallingList: wish.content,
                      applicationReceived: applied,
                      forwarded: null,
                      commentsReceived: null,
                      presented: null,
                      submitted: null,
                      decision: part4ConcessionActivities.NotDecided,
                      rejectionNotified: null,
                      approvalNotified: null,
                      completed: null,
                      reported: null,
                      submittedForSignature: null,
                      delegated: null,
                      asOf,
                      receipt: concessionProcedureReceipt,
                      afterwards: concessionProcedureAfterwards,
                      listedProjectDecisionListedDecision,
                    }).decidedBy
                    : impossible("", THE_APPROVAL_LINE_776),
              ),
              asks: [
                new Asked(
                  part4ConcessionActivities.CONCESSION_PROCEDURE,
                  (
                    wish,
                    applied,
                    asOf,
                    concessionProcedureReceipt,
                    concessionProcedureAfterwards,
                    listedProjectDecisionListedDecision,
                  ) =>
                    wish instanceof ConcessionProject
                      ? new Present([
                        wish.content,
                        applied,
                        null,
                        null,
                        null,
                        null,
                        part4ConcessionActivities.NotDecided,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        asOf,
                        concessionProcedureReceipt,
                        concessionProcedureAfterwards,
                        listedProjectDecisionListedDecision,
                      ])
                      : null,
                  {
                    inputs: [
                      "onCallingList",
                      "applicationReceived",
                      "forwarded",
                      "commentsReceived",
                      "presented",
                      "submitted",
                      "decision",
                      "rejectionNotified",
                      "approvalNotified",
                      "completed",
                      "reported",
                      "submittedForSignature",
                      "delegated",
                      "asOf",
                      "receipt",
                      "afterwards",
                      "listedProjectDecisionListedDecision",
                    ],
                    outputs: ["decided_by"],
                    reads: [
                      "wish",
                      "applied",
                      "as_of",
                      "Concession_procedure.receipt",
                      "Concession_procedure.afterwards",
                      "Listed_project_decision.listed_decision",
                    ],
                  },
                ),
              ],
            }),
          ),
          new Term(
            new Rule(2, [ART20_A, ART20_B, ART20_C], 781, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "wish with pattern Project_for_calling_list",
                  ["wish"],
                  (wish) => wish instanceof ProjectForCallingList,
                  [new Value("wish", WISH_TYPE, (wish) => wish)],
                ),
              ],
              asks: [
                new Asked(
                  part5CallingList.APPROVAL_AUTHORITY,
                  (wish) => wish instanceof ProjectForCallingList ? new Present([wish.content]) : null,
                  { inputs: ["value"], outputs: ["authority"], reads: ["wish"] },
                ),
              ],
            }),
          ),
          new Term(
            new Rule(3, [ART38_4_B], 790, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "wish with pattern Annual_import_plan",
                  ["wish"],
                  (wish) => wish === AnnualImportPlan,
                  [new Value("wish", WISH_TYPE, (wish) => wish)],
                ),
              ],
              uses: ["import_plan"],
            }),
          ),
          new Term(
            new Rule(4, [ART38_4_D, ART38_4_F], 796, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "wish with pattern Unplanned_goods",
                  ["wish"],
                  (wish) => wish instanceof UnplannedGoods,
                  [new Value("wish", WISH_TYPE, (wish) => wish)],
                ),
              ],
              uses: ["Unplanned_import_value.value_counted"],
              asks: [
                new Asked(
                  part8DutiesAndTaxes.UNPLANNED_IMPORT_VALUE,
                  (wish, unplannedImportValueValueCounted) =>
                    wish instanceof UnplannedGoods
                      ? new Present([wish.content.value, wish.content.earlierValue, unplannedImportValueValueCounted])
                      : null,
                  {
                    inputs: ["value", "earlierValue", "valueCounted"],
                    outputs: ["approved_by"],
                    reads: ["wish", "Unplanned_import_value.value_counted"],
                  },
                ),
              ],
            }),
          ),
        ],
      }),
      certain: false,
    }),
    new Binding("last_day", "last_day", new OptionalOf(DATE), approvalToGetLastDay, {
      reads: ["wish", "registration", "import_plan"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART8_P3_A], 808, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "wish with pattern Registration_of_enterprise",
                  ["wish"],
                  (wish) => wish === RegistrationOfEnterprise,
                  [new Value("wish", WISH_TYPE, (wish) => wish)],
                ),
              ],
              uses: ["registration"],
            }),
          ),
          new Term(
            new Rule(1, [ART13_1, ART13_2_C, ART20_A, ART38_4_D], 816, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "wish with pattern Concession_project or wish with pattern Project_for_calling_list or wish with pattern Unplanned_goods",
                  ["wish"],
                  (wish) =>
                    wish instanceof ConcessionProject ||
                    wish instanceof ProjectForCallingList ||
                    wish instanceof UnplannedGoods,
                  [new Value("wish", WISH_TYPE, (wish) => wish)],
                ),
              ],
            }),
          ),
          new Term(
            new Rule(2, [ART38_4_B], 823, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "wish with pattern Annual_import_plan",
                  ["wish"],
                  (wish) => wish === AnnualImportPlan,
                  [new Value("wish", WISH_TYPE, (wish) => wish)],
                ),
              ],
              uses: ["import_plan"],
            }),
          ),
        ],
      }),
      certain: false,
    }),
  ],
  outputs: ["approved_by", "last_day"],
  type: APPROVAL_TO_GET_TYPE,
  doc: "Who gives the approval that I need, and by which day?",
  places: [THE_APPROVAL_AND_THE_PERIODS],
  calendars: [laoPdr.LAO_PDR],
});

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

const ART38_3_A = new Place(
  "Article 38(3)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 38. Procedures for considering customs duty exemption",
  ],
  "art38-3-a",
  "Relevant sectors shall provide comments in writing to the financial sector within 10 working days.",
);

const ART38_3_B = new Place(
  "Article 38(3), second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 38. Procedures for considering customs duty exemption",
  ],
  "art38-3-b",
  "If no response is received within that time period, the documents are considered approved by the sector;",
);

/** The scope `Period_that_runs` described: what it asks for, its rules and their provisions. */
export const PERIOD_THAT_RUNS = new Scope("Period_that_runs", {
  function: periodThatRuns,
  inputs: [
    new Input("period", PERIOD_TYPE, "The period, and the day with which it began."),
    new Input("done", new OptionalOf(DATE), "The day on which what is to be done was done."),
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
    new Binding("begun", "begun", DATE, periodThatRunsBegun, {
      reads: ["period"],
      term: new Term(new Rule(0, [THE_APPROVAL_AND_THE_PERIODS], 828, "rules/situations/investor.catala_en")),
    }),
    new Binding("act", "act", obligations.OBLIGATION_TYPE, periodThatRunsAct, {
      reads: [
        "period",
        "begun",
        "done",
        "as_of",
        "Concession_procedure.receipt",
        "Concession_procedure.afterwards",
        "Listed_project_decision.listed_decision",
        "Negotiation_duties.ten_days",
        "Negotiation_duties.thirty_days",
        "Payment_certification.ten_days",
        "Import_plan_duties.thirty_days",
      ],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART13_2_B], 839, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "period with pattern Comments_on_concession",
                  ["period"],
                  (period) => period instanceof CommentsOnConcession,
                  [new Value("period", PERIOD_TYPE, (period) => period)],
                ),
              ],
              uses: [
                "begun",
                "Concession_procedure.receipt",
                "Concession_procedure.afterwards",
                "Listed_project_decision.listed_decision",
              ],
              counting: new Counting(
                [
                  "begun",
                  "done",
                  "as_of",
                  "Concession_procedure.receipt",
                  "Concession_procedure.afterwards",
                  "Listed_project_decision.listed_decision",
                ],
                (
                  begun,
                  done,
                  asOf,
                  concessionProcedureReceipt,
                  concessionProcedureAfterwards,
                  listedProjectDecisionListedDecision,
                ) => part4ConcessionActivities.concessionProcedure({
                  onCallingList: false,
                  applicationReceived: new Present(begun),
                  forwarded: new Present(begun),
                  commentsReceived: done,
                  presented: null,
                  submitted: null,
                  decision: part4ConcessionActivities.NotDecided,
                  rejectionNotified: null,
                  approvalNotified: null,
                  completed: null,
                  reported: null,
                  submittedForSignature: null,
                  delegated: null,
                  asOf,
                  receipt: concessionProcedureReceipt,
                  afterwards: concessionProcedureAfterwards,
                  listedProjectDecisionListedDecision,
                }).comments,
              ),
              asks: [
                new Asked(
                  part4ConcessionActivities.CONCESSION_PROCEDURE,
                  (
                    begun,
                    done,
                    asOf,
                    concessionProcedureReceipt,
                    concessionProcedureAfterwards,
                    listedProjectDecisionListedDecision,
                  ) => new Present([
                    false,
                    new Present(begun),
                    new Present(begun),
                    done,
                    null,
                    null,
                    part4ConcessionActivities.NotDecided,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    asOf,
                    concessionProcedureReceipt,
                    concessionProcedureAfterwards,
                    listedProjectDecisionListedDecision,
                  ]),
                  {
                    inputs: [
                      "onCallingList",
                      "applicationReceived",
                      "forwarded",
                      "commentsReceived",
                      "presented",
                      "submitted",
                      "decision",
                      "rejectionNotified",
                      "approvalNotified",
                      "completed",
                      "reported",
                      "submittedForSignature",
                      "delegated",
                      "asOf",
                      "receipt",
                      "afterwards",
                      "listedProjectDecisionListedDecision",
                    ],
                    outputs: ["comments"],
                    reads: [
                      "begun",
                      "done",
                      "as_of",
                      "Concession_procedure.receipt",
                      "Concession_procedure.afterwards",
                      "Listed_project_decision.listed_decision",
                    ],
                  },
                ),
              ],
            }),
          ),
          new Term(
            new Rule(1, [ART14_P1_A], 860, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "period with pattern Notice_of_approval",
                  ["period"],
                  (period) => period instanceof NoticeOfApproval,
                  [new Value("period", PERIOD_TYPE, (period) => period)],
                ),
              ],
              uses: ["begun", "Negotiation_duties.ten_days", "Negotiation_duties.thirty_days"],
              counting: new Counting(
                ["begun", "done", "as_of", "Negotiation_duties.ten_days", "Negotiation_duties.thirty_days"],
                (begun, done, asOf, negotiationDutiesTenDays, negotiationDutiesThirtyDays) =>
                  part4ConcessionActivities.negotiationDuties({
                    approvalReceived: new Present(begun),
                    notified: done,
                    scheduled: null,
                    participated: null,
                    completed: null,
                    reported: null,
                    submitted: null,
                    asOf,
                    tenDays: negotiationDutiesTenDays,
                    thirtyDays: negotiationDutiesThirtyDays,
                  }).notification,
              ),
              asks: [
                new Asked(
                  part4ConcessionActivities.NEGOTIATION_DUTIES,
                  (begun, done, asOf, negotiationDutiesTenDays, negotiationDutiesThirtyDays) => new Present([
                    new Present(begun),
                    done,
                    null,
                    null,
                    null,
                    null,
                    null,
                    asOf,
                    negotiationDutiesTenDays,
                    negotiationDutiesThirtyDays,
                  ]),
                  {
                    inputs: [
                      "approvalReceived",
                      "notified",
                      "scheduled",
                      "participated",
                      "completed",
                      "reported",
                      "submitted",
                      "asOf",
                      "tenDays",
                      "thirtyDays",
                    ],
                    outputs: ["notification"],
                    reads: ["begun", "done", "as_of", "Negotiation_duties.ten_days", "Negotiation_duties.thirty_days"],
                  },
                ),
              ],
            }),
          ),
          new Term(
            new Rule(2, [ART14_P2_A, ART14_P2_B], 876, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "period with pattern Scheduling_of_negotiation",
                  ["period"],
                  (period) => period instanceof SchedulingOfNegotiation,
                  [new Value("period", PERIOD_TYPE, (period) => period)],
                ),
              ],
              uses: ["begun", "Negotiation_duties.ten_days", "Negotiation_duties.thirty_days"],
              counting: new Counting(
                ["begun", "done", "as_of", "Negotiation_duties.ten_days", "Negotiation_duties.thirty_days"],
                (begun, done, asOf, negotiationDutiesTenDays, negotiationDutiesThirtyDays) =>
                  part4ConcessionActivities.negotiationDuties({
                    approvalReceived: new Present(begun),
                    notified: new Present(begun),
                    scheduled: done,
                    participated: null,
                    completed: null,
                    reported: null,
                    submitted: null,
                    asOf,
                    tenDays: negotiationDutiesTenDays,
                    thirtyDays: negotiationDutiesThirtyDays,
                  }).scheduling,
              ),
              asks: [
                new Asked(
                  part4ConcessionActivities.NEGOTIATION_DUTIES,
                  (begun, done, asOf, negotiationDutiesTenDays, negotiationDutiesThirtyDays) => new Present([
                    new Present(begun),
                    new Present(begun),
                    done,
                    null,
                    null,
                    null,
                    null,
                    asOf,
                    negotiationDutiesTenDays,
                    negotiationDutiesThirtyDays,
                  ]),
                  {
                    inputs: [
                      "approvalReceived",
                      "notified",
                      "scheduled",
                      "participated",
                      "completed",
                      "reported",
                      "submitted",
                      "asOf",
                      "tenDays",
                      "thirtyDays",
                    ],
                    outputs: ["scheduling"],
                    reads: ["begun", "done", "as_of", "Negotiation_duties.ten_days", "Negotiation_duties.thirty_days"],
                  },
                ),
              ],
            }),
          ),
          new Term(
            new Rule(3, [ART14_P2_B], 891, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "period with pattern Part_in_negotiation",
                  ["period"],
                  (period) => period instanceof PartInNegotiation,
                  [new Value("period", PERIOD_TYPE, (period) => period)],
                ),
              ],
              uses: ["begun", "Negotiation_duties.ten_days", "Negotiation_duties.thirty_days"],
              counting: new Counting(
                ["begun", "done", "as_of", "Negotiation_duties.ten_days", "Negotiation_duties.thirty_days"],
                (begun, done, asOf, negotiationDutiesTenDays, negotiationDutiesThirtyDays) =>
                  part4ConcessionActivities.negotiationDuties({
                    approvalReceived: new Present(begun),
                    notified: new Present(begun),
                    scheduled: null,
                    participated: done,
                    completed: null,
                    reported: null,
                    submitted: null,
                    asOf,
                    tenDays: negotiationDutiesTenDays,
                    thirtyDays: negotiationDutiesThirtyDays,
                  }).participation,
              ),
              asks: [
                new Asked(
                  part4ConcessionActivities.NEGOTIATION_DUTIES,
                  (begun, done, asOf, negotiationDutiesTenDays, negotiationDutiesThirtyDays) => new Present([
                    new Present(begun),
                    new Present(begun),
                    null,
                    done,
                    null,
                    null,
                    null,
                    asOf,
                    negotiationDutiesTenDays,
                    negotiationDutiesThirtyDays,
                  ]),
                  {
                    inputs: [
                      "approvalReceived",
                      "notified",
                      "scheduled",
                      "participated",
                      "completed",
                      "reported",
                      "submitted",
                      "asOf",
                      "tenDays",
                      "thirtyDays",
                    ],
                    outputs: ["participation"],
                    reads: ["begun", "done", "as_of", "Negotiation_duties.ten_days", "Negotiation_duties.thirty_days"],
                  },
                ),
              ],
            }),
          ),
          new Term(
            new Rule(4, [ART4_P4], 906, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "period with pattern Certification_of_payment",
                  ["period"],
                  (period) => period instanceof CertificationOfPayment,
                  [new Value("period", PERIOD_TYPE, (period) => period)],
                ),
              ],
              uses: ["begun", "Payment_certification.ten_days"],
              counting: new Counting(
                ["begun", "done", "as_of", "Payment_certification.ten_days"],
                (begun, done, asOf, paymentCertificationTenDays) => part2RegisteredCapital.paymentCertification({
                  activity: part2RegisteredCapital.Activity.GeneralBusiness,
                  certificateReceived: null,
                  paidOn: new Present(begun),
                  certified: done,
                  asOf,
                  tenDays: paymentCertificationTenDays,
                }).certification,
              ),
              asks: [
                new Asked(
                  part2RegisteredCapital.PAYMENT_CERTIFICATION,
                  (begun, done, asOf, paymentCertificationTenDays) => new Present([
                    part2RegisteredCapital.Activity.GeneralBusiness,
                    null,
                    new Present(begun),
                    done,
                    asOf,
                    paymentCertificationTenDays,
                  ]),
                  {
                    inputs: ["activity", "certificateReceived", "paidOn", "certified", "asOf", "tenDays"],
                    outputs: ["certification"],
                    reads: ["begun", "done", "as_of", "Payment_certification.ten_days"],
                  },
                ),
              ],
            }),
          ),
          new Term(
            new Rule(5, [ART38_3_A, ART38_3_B], 919, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "period with pattern Comments_on_import_plan",
                  ["period"],
                  (period) => period instanceof CommentsOnImportPlan,
                  [new Value("period", PERIOD_TYPE, (period) => period)],
                ),
              ],
              uses: ["begun", "Import_plan_duties.thirty_days"],
              counting: new Counting(
                ["begun", "done", "as_of", "Import_plan_duties.thirty_days"],
                (begun, done, asOf, importPlanDutiesThirtyDays) => part8DutiesAndTaxes.importPlanDuties({
                  applicationReceived: new Present(begun),
                  setComplete: new Present(begun),
                  sentToSector: new Present(begun),
                  commentsReceived: done,
                  meetingHeld: null,
                  certificateIssued: null,
                  sentToBorder: null,
                  asOf,
                  thirtyDays: importPlanDutiesThirtyDays,
                }).comments,
              ),
              asks: [
                new Asked(
                  part8DutiesAndTaxes.IMPORT_PLAN_DUTIES,
                  (begun, done, asOf, importPlanDutiesThirtyDays) => new Present([
                    new Present(begun),
                    new Present(begun),
                    new Present(begun),
                    done,
                    null,
                    null,
                    null,
                    asOf,
                    importPlanDutiesThirtyDays,
                  ]),
                  {
                    inputs: [
                      "applicationReceived",
                      "setComplete",
                      "sentToSector",
                      "commentsReceived",
                      "meetingHeld",
                      "certificateIssued",
                      "sentToBorder",
                      "asOf",
                      "thirtyDays",
                    ],
                    outputs: ["comments"],
                    reads: ["begun", "done", "as_of", "Import_plan_duties.thirty_days"],
                  },
                ),
              ],
            }),
          ),
          new Term(
            new Rule(6, [ART38_4_B], 935, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "period with pattern Certificate_of_import_plan",
                  ["period"],
                  (period) => period instanceof CertificateOfImportPlan,
                  [new Value("period", PERIOD_TYPE, (period) => period)],
                ),
              ],
              uses: ["begun", "Import_plan_duties.thirty_days"],
              counting: new Counting(
                ["begun", "done", "as_of", "Import_plan_duties.thirty_days"],
                (begun, done, asOf, importPlanDutiesThirtyDays) => part8DutiesAndTaxes.importPlanDuties({
                  applicationReceived: new Present(begun),
                  setComplete: new Present(begun),
                  sentToSector: new Present(begun),
                  commentsReceived: null,
                  meetingHeld: new Present(begun),
                  certificateIssued: done,
                  sentToBorder: null,
                  asOf,
                  thirtyDays: importPlanDutiesThirtyDays,
                }).certificate,
              ),
              asks: [
                new Asked(
                  part8DutiesAndTaxes.IMPORT_PLAN_DUTIES,
                  (begun, done, asOf, importPlanDutiesThirtyDays) => new Present([
                    new Present(begun),
                    new Present(begun),
                    new Present(begun),
                    null,
                    new Present(begun),
                    done,
                    null,
                    asOf,
                    importPlanDutiesThirtyDays,
                  ]),
                  {
                    inputs: [
                      "applicationReceived",
                      "setComplete",
                      "sentToSector",
                      "commentsReceived",
                      "meetingHeld",
                      "certificateIssued",
                      "sentToBorder",
                      "asOf",
                      "thirtyDays",
                    ],
                    outputs: ["certificate"],
                    reads: ["begun", "done", "as_of", "Import_plan_duties.thirty_days"],
                  },
                ),
              ],
            }),
          ),
        ],
      }),
      certain: false,
    }),
    new Binding(
      "who",
      "who",
      administration.ACTOR_TYPE,
      (act) => act().bearer,
      {
        reads: ["act"],
        term: new Term(
          new Rule(0, [THE_APPROVAL_AND_THE_PERIODS], 949, "rules/situations/investor.catala_en", { uses: ["act"] }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "last_day",
      "last_day",
      new OptionalOf(DATE),
      (act) => act().due,
      {
        reads: ["act"],
        term: new Term(
          new Rule(0, [THE_APPROVAL_AND_THE_PERIODS], 951, "rules/situations/investor.catala_en", { uses: ["act"] }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "follows",
      "follows",
      obligations.CONSEQUENCE_TYPE,
      (act) => act().follows,
      {
        reads: ["act"],
        term: new Term(
          new Rule(0, [THE_APPROVAL_AND_THE_PERIODS], 953, "rules/situations/investor.catala_en", { uses: ["act"] }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "has_followed",
      "has_followed",
      BOOLEAN,
      (act) => act().hasFollowed,
      {
        reads: ["act"],
        term: new Term(
          new Rule(0, [THE_APPROVAL_AND_THE_PERIODS], 955, "rules/situations/investor.catala_en", { uses: ["act"] }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["who", "last_day", "follows", "has_followed", "act"],
  type: PERIOD_THAT_RUNS_TYPE,
  doc: "A period has begun: until when does it run, for whom, and what follows if it passes?",
  places: [THE_APPROVAL_AND_THE_PERIODS],
  calendars: [laoPdr.LAO_PDR],
});

const ART33_P1 = new Place(
  "Article 33, first sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 33. Tax incentives",
  ],
  "art33-p1",
  "The investment in promoted activities and investment promoted zones as set out in Annex 1 and 2 of this Decree shall be exempted from profit tax as defined in Article 51 of the Investment Promotion Law.",
);

const ART34_P3_A = new Place(
  "Article 34, third sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 34. Profit tax exemption for the production activities of new products, research and new technology development",
  ],
  "art34-p3-a",
  "The duration of the tax exemption for the production activities of new products start from the year the profit is made.",
);

const ART34_P4_B = new Place(
  "Article 34, sixth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 34. Profit tax exemption for the production activities of new products, research and new technology development",
  ],
  "art34-p4-b",
  "The duration of the profit tax exemption for the production activity of new goods shall start from the date profit is made.",
);

const ART34_P3_B = new Place(
  "Article 34, fourth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 34. Profit tax exemption for the production activities of new products, research and new technology development",
  ],
  "art34-p3-b",
  "In the event the operations have not been certified within three (3) years, the duration of profit tax exemption shall start from the date of business operation.",
);

const ART35_P1_B = new Place(
  "Article 35",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 35. Profit tax exemption for reinvested profit",
  ],
  "art35-p1-b",
  "will be exempted from the profit tax in the following year within one year period",
);

const ART35_P1_C = new Place(
  "Article 35",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 35. Profit tax exemption for reinvested profit",
  ],
  "art35-p1-c",
  "based on the profit rate used to reinvest compared to the actual capital available at the closing of the financial year.",
);

const PROFIT_TAX_AND_LOSSES = new Place(
  "Profit tax, and losses",
  ["Situations", "Questions of an investor", "Profit tax, and losses"],
  "",
  "",
);

const ART33_P2_B = new Place(
  "Article 33, third sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 33. Tax incentives",
  ],
  "art33-p2-b",
  "The duration for profit tax exemption starts from the date the company generates revenue.",
);

const ART35_P1_A = new Place(
  "Article 35",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 35. Profit tax exemption for reinvested profit",
  ],
  "art35-p1-a",
  "Any enterprise that is operating beyond the profit tax exemption period and uses the net profit after clearing annual profit tax for the purpose of reinvesting in additional activities or extending business activities",
);

const ART33_P2_A = new Place(
  "Article 33, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 33. Tax incentives",
  ],
  "art33-p2-a",
  "The incentive and duration of profit tax exemption is determined in the concession or enterprise certificates.",
);

/** The scope `Profit_tax_of_investor` described: what it asks for, its rules and their provisions. */
export const PROFIT_TAX_OF_INVESTOR = new Scope("Profit_tax_of_investor", {
  function: profitTaxOfInvestor,
  inputs: [
    new Input("ground", EXEMPTION_GROUND_TYPE, "Why I think that I am exempt."),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
    new Input(
      "Profit_tax_entitlement.activity_and_zone",
      part8DutiesAndTaxes.ACTIVITY_AND_ZONE_TYPE,
      "Which investment is exempt.",
      {
        required: false,
        parameter: "profitTaxEntitlementActivityAndZone",
        reading: new ReadingChoice("Profit_tax_entitlement.activity_and_zone", "Both", [ART33_P1]),
      },
    ),
    new Input(
      "Innovation_exemption.year_or_date",
      part8DutiesAndTaxes.YEAR_OR_DATE_TYPE,
      "Whether \"year\" and \"date\" mean two things.",
      {
        required: false,
        parameter: "innovationExemptionYearOrDate",
        reading: new ReadingChoice("Innovation_exemption.year_or_date", "As_each_says", [ART34_P3_A, ART34_P4_B]),
      },
    ),
    new Input(
      "Innovation_exemption.three_years",
      part8DutiesAndTaxes.THREE_YEARS_TYPE,
      "From when the three years for the certificate run.",
      {
        required: false,
        parameter: "innovationExemptionThreeYears",
        reading: new ReadingChoice("Innovation_exemption.three_years", "From_business_operation", [ART34_P3_B]),
      },
    ),
    new Input(
      "Reinvestment_year.following_year",
      part8DutiesAndTaxes.FOLLOWING_YEAR_TYPE,
      "Which year is the following one.",
      {
        required: false,
        parameter: "reinvestmentYearFollowingYear",
        reading: new ReadingChoice("Reinvestment_year.following_year", "After_closing", [ART35_P1_B]),
      },
    ),
    new Input(
      "Reinvested_profit_exemption.exempt_share_read",
      part8DutiesAndTaxes.EXEMPT_SHARE_READ_TYPE,
      "Which part of the profit tax of the year is exempt.",
      {
        required: false,
        parameter: "reinvestedProfitExemptionExemptShareRead",
        reading: new ReadingChoice("Reinvested_profit_exemption.exempt_share_read", "Reinvested_to_capital", [
          ART35_P1_C,
        ]),
      },
    ),
  ],
  bindings: [
    new Binding("promoted", "promoted", PROMOTED_INVESTMENT_TYPE, profitTaxOfInvestorPromoted, {
      reads: ["ground"],
      term: new Term(
        new Rule(0, [PROFIT_TAX_AND_LOSSES], 1134, "rules/situations/investor.catala_en", {
          conditions: [
            new Condition(
              "ground with pattern By_promotion",
              ["ground"],
              (ground) => ground instanceof ByPromotion,
              [new Value("ground", EXEMPTION_GROUND_TYPE, (ground) => ground)],
            ),
          ],
        }),
      ),
      certain: false,
    }),
    new Binding("innovative", "innovative", INNOVATION_INVESTMENT_TYPE, profitTaxOfInvestorInnovative, {
      reads: ["ground"],
      term: new Term(
        new Rule(0, [PROFIT_TAX_AND_LOSSES], 1141, "rules/situations/investor.catala_en", {
          conditions: [
            new Condition(
              "ground with pattern By_innovation",
              ["ground"],
              (ground) => ground instanceof ByInnovation,
              [new Value("ground", EXEMPTION_GROUND_TYPE, (ground) => ground)],
            ),
          ],
        }),
      ),
      certain: false,
    }),
    new Binding("reinvestment", "reinvestment", REINVESTMENT_TYPE, profitTaxOfInvestorReinvestment, {
      reads: ["ground"],
      term: new Term(
        new Rule(0, [PROFIT_TAX_AND_LOSSES], 1148, "rules/situations/investor.catala_en", {
          conditions: [
            new Condition(
              "ground with pattern By_reinvestment",
              ["ground"],
              (ground) => ground instanceof ByReinvestment,
              [new Value("ground", EXEMPTION_GROUND_TYPE, (ground) => ground)],
            ),
          ],
        }),
      ),
      certain: false,
    }),
    new Binding(
      "promotion",
      "promotion",
      part8DutiesAndTaxes.PROFIT_TAX_EXEMPTION_TYPE,
      (promoted, asOf, profitTaxEntitlementActivityAndZone) => part8DutiesAndTaxes.profitTaxExemption({
        isPromotedActivity: promoted().isPromotedActivity,
        isInPromotedZone: promoted().isInPromotedZone,
        yearsSource: promoted().yearsSource,
        firstRevenue: promoted().firstRevenue,
        asOf,
        profitTaxEntitlementActivityAndZone,
      }),
      {
        reads: ["promoted", "as_of", "Profit_tax_entitlement.activity_and_zone"],
        term: new Term(
          new Rule(0, [ART33_P2_B], 1183, "rules/situations/investor.catala_en", {
            uses: ["promoted", "Profit_tax_entitlement.activity_and_zone"],
            asks: [
              new Asked(
                part8DutiesAndTaxes.PROFIT_TAX_EXEMPTION,
                (promoted, asOf, profitTaxEntitlementActivityAndZone) => new Present([
                  promoted().isPromotedActivity,
                  promoted().isInPromotedZone,
                  promoted().yearsSource,
                  promoted().firstRevenue,
                  asOf,
                  profitTaxEntitlementActivityAndZone,
                ]),
                {
                  inputs: [
                    "isPromotedActivity",
                    "isInPromotedZone",
                    "yearsSource",
                    "firstRevenue",
                    "asOf",
                    "profitTaxEntitlementActivityAndZone",
                  ],
                  reads: ["promoted", "as_of", "Profit_tax_entitlement.activity_and_zone"],
                },
              ),
            ],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "innovation",
      "innovation",
      part8DutiesAndTaxes.INNOVATION_EXEMPTION_TYPE,
      (innovative, asOf, innovationExemptionYearOrDate, innovationExemptionThreeYears) =>
        part8DutiesAndTaxes.innovationExemption({
          activity: innovative().activity,
          operationBegun: innovative().operationBegun,
          profit: innovative().profit,
          yearsSource: innovative().yearsSource,
          asOf,
          yearOrDate: innovationExemptionYearOrDate,
          threeYears: innovationExemptionThreeYears,
        }),
      {
        reads: ["innovative", "as_of", "Innovation_exemption.year_or_date", "Innovation_exemption.three_years"],
        term: new Term(
          new Rule(0, [ART34_P3_A, ART34_P4_B], 1194, "rules/situations/investor.catala_en", {
            uses: ["innovative", "Innovation_exemption.year_or_date", "Innovation_exemption.three_years"],
            asks: [
              new Asked(
                part8DutiesAndTaxes.INNOVATION_EXEMPTION,
                (innovative, asOf, innovationExemptionYearOrDate, innovationExemptionThreeYears) => new Present([
                  innovative().activity,
                  innovative().operationBegun,
                  innovative().profit,
                  innovative().yearsSource,
                  asOf,
                  innovationExemptionYearOrDate,
                  innovationExemptionThreeYears,
                ]),
                {
                  inputs: ["activity", "operationBegun", "profit", "yearsSource", "asOf", "yearOrDate", "threeYears"],
                  reads: [
                    "innovative",
                    "as_of",
                    "Innovation_exemption.year_or_date",
                    "Innovation_exemption.three_years",
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
      "following",
      "following",
      part8DutiesAndTaxes.REINVESTMENT_YEAR_TYPE,
      (reinvestment, reinvestmentYearFollowingYear) => part8DutiesAndTaxes.reinvestmentYear({
        yearClosed: reinvestment().yearClosed,
        reinvestedOn: reinvestment().reinvestedOn,
        followingYear: reinvestmentYearFollowingYear,
      }),
      {
        reads: ["reinvestment", "Reinvestment_year.following_year"],
        term: new Term(
          new Rule(0, [ART35_P1_B], 1204, "rules/situations/investor.catala_en", {
            uses: ["reinvestment", "Reinvestment_year.following_year"],
            asks: [
              new Asked(
                part8DutiesAndTaxes.REINVESTMENT_YEAR,
                (reinvestment, reinvestmentYearFollowingYear) => new Present([
                  reinvestment().yearClosed,
                  reinvestment().reinvestedOn,
                  reinvestmentYearFollowingYear,
                ]),
                {
                  inputs: ["yearClosed", "reinvestedOn", "followingYear"],
                  reads: ["reinvestment", "Reinvestment_year.following_year"],
                },
              ),
            ],
          }),
        ),
        certain: false,
      },
    ),
    new Binding("is_entitled", "is_entitled", BOOLEAN, profitTaxOfInvestorIsEntitled, {
      reads: ["ground", "promoted", "reinvestment", "Profit_tax_entitlement.activity_and_zone"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART33_P1], 1156, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "ground with pattern By_promotion",
                  ["ground"],
                  (ground) => ground instanceof ByPromotion,
                  [new Value("ground", EXEMPTION_GROUND_TYPE, (ground) => ground)],
                ),
              ],
              uses: ["promoted", "Profit_tax_entitlement.activity_and_zone"],
              asks: [
                new Asked(
                  part8DutiesAndTaxes.PROFIT_TAX_ENTITLEMENT,
                  (promoted, profitTaxEntitlementActivityAndZone) => new Present([
                    promoted().isPromotedActivity,
                    promoted().isInPromotedZone,
                    profitTaxEntitlementActivityAndZone,
                  ]),
                  {
                    inputs: ["isPromotedActivity", "isInPromotedZone", "activityAndZone"],
                    outputs: ["is_entitled"],
                    reads: ["promoted", "Profit_tax_entitlement.activity_and_zone"],
                  },
                ),
              ],
            }),
          ),
          new Term(
            new Rule(1, [ART34_P3_A, ART34_P4_B], 1167, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "ground with pattern By_innovation",
                  ["ground"],
                  (ground) => ground instanceof ByInnovation,
                  [new Value("ground", EXEMPTION_GROUND_TYPE, (ground) => ground)],
                ),
              ],
            }),
          ),
          new Term(
            new Rule(2, [ART35_P1_A], 1172, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "ground with pattern By_reinvestment",
                  ["ground"],
                  (ground) => ground instanceof ByReinvestment,
                  [new Value("ground", EXEMPTION_GROUND_TYPE, (ground) => ground)],
                ),
              ],
              uses: ["reinvestment"],
              asks: [
                new Asked(
                  part8DutiesAndTaxes.REINVESTMENT_ENTITLEMENT,
                  (reinvestment) => new Present([
                    reinvestment().exemptionEnded,
                    reinvestment().taxIsCleared,
                    reinvestment().reinvestedOn,
                    reinvestment().purpose,
                  ]),
                  {
                    inputs: ["exemptionEnded", "taxIsCleared", "reinvestedOn", "purpose"],
                    outputs: ["is_entitled"],
                    reads: ["reinvestment"],
                  },
                ),
              ],
            }),
          ),
        ],
      }),
      certain: false,
    }),
    new Binding("begins", "begins", new OptionalOf(DATE), profitTaxOfInvestorBegins, {
      reads: ["is_entitled", "ground", "promotion", "innovation", "following"],
      plain: ["is_entitled"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(3, [ART33_P1, ART35_P1_A], 1250, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "not is_entitled",
                  ["is_entitled"],
                  (isEntitled) => !isEntitled(),
                  [new Value("is_entitled", BOOLEAN, (isEntitled) => isEntitled())],
                ),
              ],
              uses: ["is_entitled"],
            }),
          ),
        ],
        then: new Term(null, {
          exceptions: [
            new Term(
              new Rule(0, [ART33_P2_B], 1211, "rules/situations/investor.catala_en", {
                conditions: [
                  new Condition(
                    "ground with pattern By_promotion",
                    ["ground"],
                    (ground) => ground instanceof ByPromotion,
                    [new Value("ground", EXEMPTION_GROUND_TYPE, (ground) => ground)],
                  ),
                ],
                label: "begins_of_ground",
                uses: ["promotion"],
              }),
            ),
            new Term(
              new Rule(1, [ART34_P3_A, ART34_P4_B], 1218, "rules/situations/investor.catala_en", {
                conditions: [
                  new Condition(
                    "ground with pattern By_innovation",
                    ["ground"],
                    (ground) => ground instanceof ByInnovation,
                    [new Value("ground", EXEMPTION_GROUND_TYPE, (ground) => ground)],
                  ),
                ],
                label: "begins_of_ground",
                uses: ["innovation"],
              }),
            ),
            new Term(
              new Rule(2, [ART35_P1_B], 1224, "rules/situations/investor.catala_en", {
                conditions: [
                  new Condition(
                    "ground with pattern By_reinvestment",
                    ["ground"],
                    (ground) => ground instanceof ByReinvestment,
                    [new Value("ground", EXEMPTION_GROUND_TYPE, (ground) => ground)],
                  ),
                ],
                label: "begins_of_ground",
                uses: ["following"],
              }),
            ),
          ],
        }),
      }),
      certain: false,
    }),
    new Binding("last_day", "last_day", new OptionalOf(DATE), profitTaxOfInvestorLastDay, {
      reads: ["is_entitled", "ground", "promotion", "innovation", "following"],
      plain: ["is_entitled"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(3, [ART33_P1, ART35_P1_A], 1257, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "not is_entitled",
                  ["is_entitled"],
                  (isEntitled) => !isEntitled(),
                  [new Value("is_entitled", BOOLEAN, (isEntitled) => isEntitled())],
                ),
              ],
              uses: ["is_entitled"],
            }),
          ),
        ],
        then: new Term(null, {
          exceptions: [
            new Term(
              new Rule(0, [ART33_P2_A], 1230, "rules/situations/investor.catala_en", {
                conditions: [
                  new Condition(
                    "ground with pattern By_promotion",
                    ["ground"],
                    (ground) => ground instanceof ByPromotion,
                    [new Value("ground", EXEMPTION_GROUND_TYPE, (ground) => ground)],
                  ),
                ],
                label: "last_day_of_ground",
                uses: ["promotion"],
              }),
            ),
            new Term(
              new Rule(1, [ART33_P2_A], 1236, "rules/situations/investor.catala_en", {
                conditions: [
                  new Condition(
                    "ground with pattern By_innovation",
                    ["ground"],
                    (ground) => ground instanceof ByInnovation,
                    [new Value("ground", EXEMPTION_GROUND_TYPE, (ground) => ground)],
                  ),
                ],
                label: "last_day_of_ground",
                uses: ["innovation"],
              }),
            ),
            new Term(
              new Rule(2, [ART35_P1_B], 1242, "rules/situations/investor.catala_en", {
                conditions: [
                  new Condition(
                    "ground with pattern By_reinvestment",
                    ["ground"],
                    (ground) => ground instanceof ByReinvestment,
                    [new Value("ground", EXEMPTION_GROUND_TYPE, (ground) => ground)],
                  ),
                ],
                label: "last_day_of_ground",
                uses: ["following"],
              }),
            ),
          ],
        }),
      }),
      certain: false,
    }),
    new Binding(
      "is_exempt_now",
      "is_exempt_now",
      BOOLEAN,
      (begins, asOf, lastDay) => allOf(
        obligations.hadHappened(begins(), asOf),
        !obligations.hadPassed(lastDay(), asOf),
      ),
      {
        reads: ["begins", "as_of", "last_day"],
        term: new Term(
          new Rule(0, [ART33_P2_B, ART35_P1_B], 1264, "rules/situations/investor.catala_en", {
            uses: ["begins", "last_day"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding("exempt_share", "exempt_share", new OptionalOf(DECIMAL), profitTaxOfInvestorExemptShare, {
      reads: [
        "ground",
        "is_entitled",
        "reinvestment",
        "Reinvested_profit_exemption.exempt_share_read",
        "Reinvestment_year.following_year",
      ],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART35_P1_C], 1269, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "ground with pattern By_reinvestment",
                  ["ground"],
                  (ground) => ground instanceof ByReinvestment,
                  [new Value("ground", EXEMPTION_GROUND_TYPE, (ground) => ground)],
                ),
                new Condition(
                  "is_entitled",
                  ["ground", "is_entitled"],
                  (ground, isEntitled) => ground instanceof ByReinvestment && isEntitled(),
                  [new Value("is_entitled", BOOLEAN, (ground, isEntitled) => isEntitled())],
                ),
              ],
              uses: [
                "is_entitled",
                "reinvestment",
                "Reinvested_profit_exemption.exempt_share_read",
                "Reinvestment_year.following_year",
              ],
              asks: [
                new Asked(
                  part8DutiesAndTaxes.REINVESTED_PROFIT_EXEMPTION,
                  (reinvestment, reinvestedProfitExemptionExemptShareRead, reinvestmentYearFollowingYear) =>
                    new Present([
                      reinvestment().exemptionEnded,
                      reinvestment().yearClosed,
                      reinvestment().netProfit,
                      reinvestment().taxIsCleared,
                      reinvestment().reinvested,
                      reinvestment().reinvestedOn,
                      reinvestment().purpose,
                      reinvestment().actualCapital,
                      reinvestedProfitExemptionExemptShareRead,
                      reinvestmentYearFollowingYear,
                    ]),
                  {
                    inputs: [
                      "exemptionEnded",
                      "yearClosed",
                      "netProfit",
                      "taxIsCleared",
                      "reinvested",
                      "reinvestedOn",
                      "purpose",
                      "actualCapital",
                      "exemptShareRead",
                      "reinvestmentYearFollowingYear",
                    ],
                    outputs: ["exempt_share"],
                    reads: [
                      "reinvestment",
                      "Reinvested_profit_exemption.exempt_share_read",
                      "Reinvestment_year.following_year",
                    ],
                  },
                ),
              ],
            }),
          ),
          new Term(
            new Rule(1, [ART33_P1, ART35_P1_C], 1285, "rules/situations/investor.catala_en", {
              conditions: [
                new Condition(
                  "not (ground with pattern By_reinvestment) or not is_entitled",
                  ["ground", "is_entitled"],
                  (ground, isEntitled) => anyOf(!(ground instanceof ByReinvestment), !isEntitled()),
                  [
                    new Value("ground", EXEMPTION_GROUND_TYPE, (ground, isEntitled) => ground),
                    new Value("is_entitled", BOOLEAN, (ground, isEntitled) => isEntitled()),
                  ],
                ),
              ],
              uses: ["is_entitled"],
            }),
          ),
        ],
      }),
      certain: false,
    }),
  ],
  outputs: ["is_entitled", "begins", "last_day", "is_exempt_now", "exempt_share"],
  type: PROFIT_TAX_OF_INVESTOR_TYPE,
  doc: "Am I exempt from profit tax, from when to when, and now?",
  places: [PROFIT_TAX_AND_LOSSES],
});

const ART36_P1_B = new Place(
  "Article 36, first sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 36. Deferment of annual losses to be deducted from profit of the following year",
  ],
  "art36-p1-b",
  "the business shall have the right to defer the loss value to be deducted from the profit of the following year within three (3) years.",
);

const ART36_P1_A = new Place(
  "Article 36, first sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 36. Deferment of annual losses to be deducted from profit of the following year",
  ],
  "art36-p1-a",
  "If a business that declares to pay profit tax according to the expanded accounting system or basic accounting system and executed this accounting in accordance with the Law on Accounting, experienced losses in business which is certified by the audit organization or audit company accredited by the government of Lao PDR and confirmed such losses by the Tax Department,",
);

const ART36_P1_C = new Place(
  "Article 36, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 36. Deferment of annual losses to be deducted from profit of the following year",
  ],
  "art36-p1-c",
  "Beyond this period, the remaining loss value cannot be deducted in the following year.",
);

/** The scope `Loss_left` described: what it asks for, its rules and their provisions. */
export const LOSS_LEFT = new Scope("Loss_left", {
  function: lossLeft,
  inputs: [
    new Input("accounting_system", part8DutiesAndTaxes.ACCOUNTING_SYSTEM_TYPE, "The accounting system.", {
      parameter: "accountingSystem",
    }),
    new Input("follows_law_on_accounting", BOOLEAN, "The accounts are kept in accordance with the Law on Accounting.", {
      parameter: "followsLawOnAccounting",
    }),
    new Input(
      "is_certified_by_audit",
      BOOLEAN,
      "The audit organization, or an audit company accredited by the government, certified the loss.",
      { parameter: "isCertifiedByAudit" },
    ),
    new Input("is_confirmed_by_tax_department", BOOLEAN, "The Tax Department confirmed the loss.", {
      parameter: "isConfirmedByTaxDepartment",
    }),
    new Input("loss", part8DutiesAndTaxes.LOSS_TYPE, "The loss, and its year."),
    new Input(
      "profits",
      new ListOf(part8DutiesAndTaxes.PROFIT_TYPE),
      "The profits of the years after it, before any loss is deducted.",
    ),
    new Input("asked_year", INTEGER, "The year for which the question is asked.", { parameter: "askedYear" }),
    new Input(
      "Loss_deferral.three_years_of_loss",
      part8DutiesAndTaxes.THREE_YEARS_OF_LOSS_TYPE,
      "How the three years are counted.",
      {
        required: false,
        parameter: "lossDeferralThreeYearsOfLoss",
        reading: new ReadingChoice("Loss_deferral.three_years_of_loss", "After_the_loss", [ART36_P1_B]),
      },
    ),
    new Input(
      "Loss_carry_forward.three_years_of_loss",
      part8DutiesAndTaxes.THREE_YEARS_OF_LOSS_TYPE,
      "How the three years are counted.",
      {
        required: false,
        parameter: "lossCarryForwardThreeYearsOfLoss",
        reading: new ReadingChoice("Loss_carry_forward.three_years_of_loss", "After_the_loss", [ART36_P1_B]),
      },
    ),
    new Input(
      "Loss_carry_forward.order_of_losses",
      part8DutiesAndTaxes.ORDER_OF_LOSSES_TYPE,
      "In which order the losses of several years are deducted.",
      {
        required: false,
        parameter: "lossCarryForwardOrderOfLosses",
        reading: new ReadingChoice("Loss_carry_forward.order_of_losses", "Oldest_first", [ART36_P1_B]),
      },
    ),
  ],
  bindings: [
    new Subscope(
      "conditions",
      part8DutiesAndTaxes.LOSS_CONDITIONS,
      (accountingSystem, followsLawOnAccounting, isCertifiedByAudit, isConfirmedByTaxDepartment) =>
        part8DutiesAndTaxes.lossConditions({
          accountingSystem,
          followsLawOnAccounting,
          isCertifiedByAudit,
          isConfirmedByTaxDepartment,
        }),
      {
        inputs: [
          new SubscopeInput(
            "accounting_system",
            (accountingSystem) => accountingSystem,
            {
              reads: ["accounting_system"],
              parameter: "accountingSystem",
              term: new Term(new Rule(0, [ART36_P1_A], 1291, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "follows_law_on_accounting",
            (followsLawOnAccounting) => followsLawOnAccounting,
            {
              reads: ["follows_law_on_accounting"],
              parameter: "followsLawOnAccounting",
              term: new Term(new Rule(0, [ART36_P1_A], 1294, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "is_certified_by_audit",
            (isCertifiedByAudit) => isCertifiedByAudit,
            {
              reads: ["is_certified_by_audit"],
              parameter: "isCertifiedByAudit",
              term: new Term(new Rule(0, [ART36_P1_A], 1297, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "is_confirmed_by_tax_department",
            (isConfirmedByTaxDepartment) => isConfirmedByTaxDepartment,
            {
              reads: ["is_confirmed_by_tax_department"],
              parameter: "isConfirmedByTaxDepartment",
              term: new Term(new Rule(0, [ART36_P1_A], 1300, "rules/situations/investor.catala_en")),
            },
          ),
        ],
        reads: [
          "accounting_system",
          "follows_law_on_accounting",
          "is_certified_by_audit",
          "is_confirmed_by_tax_department",
        ],
      },
    ),
    new Subscope(
      "deferral",
      part8DutiesAndTaxes.LOSS_DEFERRAL,
      (
        accountingSystem,
        followsLawOnAccounting,
        isCertifiedByAudit,
        isConfirmedByTaxDepartment,
        loss,
        askedYear,
        lossDeferralThreeYearsOfLoss,
      ) => part8DutiesAndTaxes.lossDeferral({
        accountingSystem,
        followsLawOnAccounting,
        isCertifiedByAudit,
        isConfirmedByTaxDepartment,
        lossYear: loss.ofYear,
        askedYear,
        threeYearsOfLoss: lossDeferralThreeYearsOfLoss,
      }),
      {
        inputs: [
          new SubscopeInput(
            "accounting_system",
            (accountingSystem) => accountingSystem,
            {
              reads: ["accounting_system"],
              parameter: "accountingSystem",
              term: new Term(new Rule(0, [ART36_P1_A], 1304, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "follows_law_on_accounting",
            (followsLawOnAccounting) => followsLawOnAccounting,
            {
              reads: ["follows_law_on_accounting"],
              parameter: "followsLawOnAccounting",
              term: new Term(new Rule(0, [ART36_P1_A], 1307, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "is_certified_by_audit",
            (isCertifiedByAudit) => isCertifiedByAudit,
            {
              reads: ["is_certified_by_audit"],
              parameter: "isCertifiedByAudit",
              term: new Term(new Rule(0, [ART36_P1_A], 1310, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "is_confirmed_by_tax_department",
            (isConfirmedByTaxDepartment) => isConfirmedByTaxDepartment,
            {
              reads: ["is_confirmed_by_tax_department"],
              parameter: "isConfirmedByTaxDepartment",
              term: new Term(new Rule(0, [ART36_P1_A], 1313, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "loss_year",
            (loss) => loss.ofYear,
            {
              reads: ["loss"],
              parameter: "lossYear",
              term: new Term(new Rule(0, [ART36_P1_B], 1317, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "asked_year",
            (askedYear) => askedYear,
            {
              reads: ["asked_year"],
              parameter: "askedYear",
              term: new Term(new Rule(0, [ART36_P1_B], 1320, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput("three_years_of_loss", handedOn, {
            reads: ["Loss_deferral.three_years_of_loss"],
            parameter: "threeYearsOfLoss",
          }),
        ],
        reads: [
          "accounting_system",
          "follows_law_on_accounting",
          "is_certified_by_audit",
          "is_confirmed_by_tax_department",
          "loss",
          "asked_year",
          "Loss_deferral.three_years_of_loss",
        ],
        certain: false,
      },
    ),
    new Binding(
      "may_be_carried_forward",
      "may_be_carried_forward",
      BOOLEAN,
      (conditions) => conditions.mayBeDeferred,
      {
        reads: ["conditions"],
        term: new Term(
          new Rule(0, [ART36_P1_A], 1336, "rules/situations/investor.catala_en", {
            uses: ["conditions.may_be_deferred"],
          }),
        ),
      },
    ),
    new Subscope(
      "forward",
      part8DutiesAndTaxes.LOSS_CARRY_FORWARD,
      (
        mayBeCarriedForward,
        loss,
        profits,
        askedYear,
        lossCarryForwardThreeYearsOfLoss,
        lossCarryForwardOrderOfLosses,
      ) => part8DutiesAndTaxes.lossCarryForward({
        losses: mayBeCarriedForward ? [loss] : [],
        profits,
        askedYear,
        threeYearsOfLoss: lossCarryForwardThreeYearsOfLoss,
        orderOfLosses: lossCarryForwardOrderOfLosses,
      }),
      {
        inputs: [
          new SubscopeInput(
            "losses",
            (mayBeCarriedForward, loss) => mayBeCarriedForward ? [loss] : [],
            {
              reads: ["may_be_carried_forward", "loss"],
              term: new Term(
                new Rule(0, [ART36_P1_B], 1324, "rules/situations/investor.catala_en", {
                  uses: ["may_be_carried_forward"],
                }),
              ),
            },
          ),
          new SubscopeInput(
            "profits",
            (profits) => profits,
            {
              reads: ["profits"],
              term: new Term(new Rule(0, [ART36_P1_B], 1327, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "asked_year",
            (askedYear) => askedYear,
            {
              reads: ["asked_year"],
              parameter: "askedYear",
              term: new Term(new Rule(0, [ART36_P1_B], 1330, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput("three_years_of_loss", handedOn, {
            reads: ["Loss_carry_forward.three_years_of_loss"],
            parameter: "threeYearsOfLoss",
          }),
          new SubscopeInput("order_of_losses", handedOn, {
            reads: ["Loss_carry_forward.order_of_losses"],
            parameter: "orderOfLosses",
          }),
        ],
        reads: [
          "may_be_carried_forward",
          "loss",
          "profits",
          "asked_year",
          "Loss_carry_forward.three_years_of_loss",
          "Loss_carry_forward.order_of_losses",
        ],
        certain: false,
      },
    ),
    new Binding(
      "missing",
      "missing",
      new ListOf(part8DutiesAndTaxes.LOSS_CONDITION_TYPE),
      (conditions) => conditions.missing,
      {
        reads: ["conditions"],
        term: new Term(
          new Rule(0, [ART36_P1_A], 1333, "rules/situations/investor.catala_en", { uses: ["conditions.missing"] }),
        ),
      },
    ),
    new Binding(
      "last_year",
      "last_year",
      new OptionalOf(INTEGER),
      (deferral) => deferral().lastYear,
      {
        reads: ["deferral"],
        term: new Term(
          new Rule(0, [ART36_P1_B], 1339, "rules/situations/investor.catala_en", { uses: ["deferral.last_year"] }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "deducted",
      "deducted",
      new MoneyIn("LAK", 2),
      (forward) => forward().deducted,
      {
        reads: ["forward"],
        term: new Term(
          new Rule(0, [ART36_P1_B], 1342, "rules/situations/investor.catala_en", { uses: ["forward.deducted"] }),
        ),
        certain: false,
      },
    ),
    new Binding("left", "left", new MoneyIn("LAK", 2), lossLeftLeft, {
      reads: ["forward"],
      term: new Term(
        new Rule(0, [ART36_P1_B], 1345, "rules/situations/investor.catala_en", { uses: ["forward.left_for_later"] }),
      ),
      certain: false,
    }),
    new Binding(
      "lost",
      "lost",
      new MoneyIn("LAK", 2),
      (forward) => forward().lapsed,
      {
        reads: ["forward"],
        term: new Term(
          new Rule(0, [ART36_P1_C], 1351, "rules/situations/investor.catala_en", { uses: ["forward.lapsed"] }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["missing", "may_be_carried_forward", "last_year", "deducted", "left", "lost"],
  type: LOSS_LEFT_TYPE,
  doc: "May I carry a loss forward, until when, and how much of it is left?",
  places: [PROFIT_TAX_AND_LOSSES],
});

const ART37_P2_A = new Place(
  "Article 37, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 37. Customs duty exemption",
  ],
  "art37-p2-a",
  "Business entity concerned shall make an annual import plan",
);

const ART37_P3 = new Place(
  "Article 37, third sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 37. Customs duty exemption",
  ],
  "art37-p3",
  "For domestic and foreign investment enterprises that have received investment licenses before the Investment Promotion Law No. 02, dated 8 July 2009, and wish to enjoy the provision of the Decree related to customs duty exemption, they shall proceed with the same procedures as mentioned above.",
);

const ART38_4_C = new Place(
  "Article 38(4), second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 38. Procedures for considering customs duty exemption",
  ],
  "art38-4-c",
  "The approved annual import plan can be amended one time to be consistent with actual business situation.",
);

const ART37_P2_B = new Place(
  "Article 37, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 37. Customs duty exemption",
  ],
  "art37-p2-b",
  "and submit it to the financial sector at the central or local levels or send it to the one-stop service office of the planning and investment sector at the central or local level on a case by case basis.",
);

const IMPORTS = new Place("Imports", ["Situations", "Questions of an investor", "Imports"], "", "");

/** The scope `Imports_of_the_year` described: what it asks for, its rules and their provisions. */
export const IMPORTS_OF_THE_YEAR = new Scope("Imports_of_the_year", {
  function: importsOfTheYear,
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
    new Input("plan_submitted", new OptionalOf(DATE), "The day on which the annual import plan was submitted.", {
      parameter: "planSubmitted",
    }),
    new Input("amendments_made", INTEGER, "How often the plan has been amended.", { parameter: "amendmentsMade" }),
    new Input("value", new MoneyIn("USD", 2), "The value of the import that is not in the plan."),
    new Input("earlier_value", new MoneyIn("USD", 2), "The value of the unplanned imports of the year before it.", {
      parameter: "earlierValue",
    }),
    new Input("earlier_approvals", INTEGER, "How many unplanned imports have been approved in the year.", {
      parameter: "earlierApprovals",
    }),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
    new Input(
      "Unplanned_import_value.value_counted",
      part8DutiesAndTaxes.VALUE_COUNTED_TYPE,
      "Which value is held against US$30,000.",
      {
        required: false,
        parameter: "unplannedImportValueValueCounted",
        reading: new ReadingChoice("Unplanned_import_value.value_counted", "Of_each_import", [ART38_4_D, ART38_4_F]),
      },
    ),
  ],
  bindings: [
    new Subscope(
      "filing",
      part8DutiesAndTaxes.IMPORT_PLAN_FILING,
      (isPromotedActivity, isConcessionActivity, licensedOn, wishesExemption, planSubmitted, asOf) =>
        part8DutiesAndTaxes.importPlanFiling({
          isPromotedActivity,
          isConcessionActivity,
          licensedOn,
          wishesExemption,
          submitted: planSubmitted,
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
              term: new Term(new Rule(0, [ART37_P2_A], 1450, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "is_concession_activity",
            (isConcessionActivity) => isConcessionActivity,
            {
              reads: ["is_concession_activity"],
              parameter: "isConcessionActivity",
              term: new Term(new Rule(0, [ART37_P2_A], 1453, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "licensed_on",
            (licensedOn) => licensedOn,
            {
              reads: ["licensed_on"],
              parameter: "licensedOn",
              term: new Term(new Rule(0, [ART37_P3], 1456, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "wishes_exemption",
            (wishesExemption) => wishesExemption,
            {
              reads: ["wishes_exemption"],
              parameter: "wishesExemption",
              term: new Term(new Rule(0, [ART37_P3], 1459, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "submitted",
            (planSubmitted) => planSubmitted,
            {
              reads: ["plan_submitted"],
              term: new Term(new Rule(0, [ART37_P2_A], 1462, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "as_of",
            (asOf) => asOf,
            {
              reads: ["as_of"],
              parameter: "asOf",
              term: new Term(new Rule(0, [ART37_P2_A], 1465, "rules/situations/investor.catala_en")),
            },
          ),
        ],
        reads: [
          "is_promoted_activity",
          "is_concession_activity",
          "licensed_on",
          "wishes_exemption",
          "plan_submitted",
          "as_of",
        ],
        certain: false,
      },
    ),
    new Subscope(
      "amendment",
      part8DutiesAndTaxes.PLAN_AMENDMENT,
      (amendmentsMade) => part8DutiesAndTaxes.planAmendment({ amendmentsMade }),
      {
        inputs: [
          new SubscopeInput(
            "amendments_made",
            (amendmentsMade) => amendmentsMade,
            {
              reads: ["amendments_made"],
              parameter: "amendmentsMade",
              term: new Term(new Rule(0, [ART38_4_C], 1468, "rules/situations/investor.catala_en")),
            },
          ),
        ],
        reads: ["amendments_made"],
        certain: false,
      },
    ),
    new Subscope(
      "by_value",
      part8DutiesAndTaxes.UNPLANNED_IMPORT_VALUE,
      (value, earlierValue, unplannedImportValueValueCounted) => part8DutiesAndTaxes.unplannedImportValue({
        value,
        earlierValue,
        valueCounted: unplannedImportValueValueCounted,
      }),
      {
        inputs: [
          new SubscopeInput(
            "value",
            (value) => value,
            { reads: ["value"], term: new Term(new Rule(0, [ART38_4_D], 1471, "rules/situations/investor.catala_en")) },
          ),
          new SubscopeInput(
            "earlier_value",
            (earlierValue) => earlierValue,
            {
              reads: ["earlier_value"],
              parameter: "earlierValue",
              term: new Term(new Rule(0, [ART38_4_D], 1474, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput("value_counted", handedOn, {
            reads: ["Unplanned_import_value.value_counted"],
            parameter: "valueCounted",
          }),
        ],
        reads: ["value", "earlier_value", "Unplanned_import_value.value_counted"],
        certain: false,
      },
    ),
    new Subscope(
      "unplanned",
      part8DutiesAndTaxes.UNPLANNED_IMPORT,
      (value, earlierValue, earlierApprovals, unplannedImportValueValueCounted) => part8DutiesAndTaxes.unplannedImport({
        value,
        earlierValue,
        earlierApprovals,
        unplannedImportValueValueCounted,
      }),
      {
        inputs: [
          new SubscopeInput(
            "value",
            (value) => value,
            { reads: ["value"], term: new Term(new Rule(0, [ART38_4_D], 1477, "rules/situations/investor.catala_en")) },
          ),
          new SubscopeInput(
            "earlier_value",
            (earlierValue) => earlierValue,
            {
              reads: ["earlier_value"],
              parameter: "earlierValue",
              term: new Term(new Rule(0, [ART38_4_D], 1480, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "earlier_approvals",
            (earlierApprovals) => earlierApprovals,
            {
              reads: ["earlier_approvals"],
              parameter: "earlierApprovals",
              term: new Term(new Rule(0, [ART38_4_D], 1483, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput("Unplanned_import_value.value_counted", handedOn, {
            reads: ["Unplanned_import_value.value_counted"],
            parameter: "unplannedImportValueValueCounted",
          }),
        ],
        reads: ["value", "earlier_value", "earlier_approvals", "Unplanned_import_value.value_counted"],
        certain: false,
      },
    ),
    new Binding(
      "needs_plan",
      "needs_plan",
      BOOLEAN,
      (filing) => filing().needsPlan,
      {
        reads: ["filing"],
        term: new Term(
          new Rule(0, [ART37_P2_A, ART37_P3], 1487, "rules/situations/investor.catala_en", {
            uses: ["filing.needs_plan"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "plan_goes_to",
      "plan_goes_to",
      new ListOf(administration.ACTOR_TYPE),
      (filing) => filing().offices,
      {
        reads: ["filing"],
        term: new Term(
          new Rule(0, [ART37_P2_B], 1490, "rules/situations/investor.catala_en", { uses: ["filing.offices"] }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "plan",
      "plan",
      obligations.OBLIGATION_TYPE,
      (filing) => filing().plan,
      {
        reads: ["filing"],
        term: new Term(
          new Rule(0, [ART37_P2_A], 1493, "rules/situations/investor.catala_en", { uses: ["filing.plan"] }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "may_be_amended",
      "may_be_amended",
      BOOLEAN,
      (amendment) => amendment().mayBeAmended,
      {
        reads: ["amendment"],
        term: new Term(
          new Rule(0, [ART38_4_C], 1496, "rules/situations/investor.catala_en", { uses: ["amendment.may_be_amended"] }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "approved_by",
      "approved_by",
      administration.ACTOR_TYPE,
      (byValue) => byValue().approvedBy,
      {
        reads: ["by_value"],
        term: new Term(
          new Rule(0, [ART38_4_D, ART38_4_F], 1500, "rules/situations/investor.catala_en", {
            uses: ["by_value.approved_by"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "is_counted_by_number",
      "is_counted_by_number",
      BOOLEAN,
      (byValue) => byValue().isCountedByNumber,
      {
        reads: ["by_value"],
        term: new Term(
          new Rule(0, [ART38_4_D], 1503, "rules/situations/investor.catala_en", {
            uses: ["by_value.is_counted_by_number"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "is_within_twice_a_year",
      "is_within_twice_a_year",
      BOOLEAN,
      (unplanned) => unplanned().isWithinTwiceAYear,
      {
        reads: ["unplanned"],
        term: new Term(
          new Rule(0, [ART38_4_D], 1506, "rules/situations/investor.catala_en", {
            uses: ["unplanned.is_within_twice_a_year"],
          }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: [
    "needs_plan",
    "plan_goes_to",
    "plan",
    "may_be_amended",
    "approved_by",
    "is_counted_by_number",
    "is_within_twice_a_year",
  ],
  type: IMPORTS_OF_THE_YEAR_TYPE,
  doc: "Must I have an import plan and where does it go, how often may I change it, and what may I import besides it: how often, up to which value, and who approves?",
  places: [IMPORTS],
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

const THE_REPRESENTATIVE_OFFICE = new Place(
  "The representative office",
  ["Situations", "Questions of an investor", "The representative office"],
  "",
  "",
);

/** The scope `Representative_office_stay` described: what it asks for, its rules and their provisions. */
export const REPRESENTATIVE_OFFICE_STAY = new Scope("Representative_office_stay", {
  function: representativeOfficeStay,
  inputs: [
    new Input("start", DATE, "The day on which the term begins."),
    new Input("extensions_granted", INTEGER, "How many extensions the office has been granted so far.", {
      parameter: "extensionsGranted",
    }),
    new Input("requested_end", DATE, "The day up to which I wish to have the term extended.", {
      parameter: "requestedEnd",
    }),
    new Input(
      "mou",
      part7RepresentativeOffice.MOU_TYPE,
      "The MOU or agreement of the parent company with the government.",
    ),
    new Input(
      "listed_parent",
      BOOLEAN,
      "The parent company is located in another foreign country, is registered in the stock market and receives an approval license in Lao PDR.",
      { parameter: "listedParent" },
    ),
    new Input(
      "earlier",
      new OptionalOf(part7RepresentativeOffice.EARLIER_TERM_TYPE),
      "How the term stood on the day on which the Decree came into force, if it began before.",
    ),
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
    new Input("bankruptcy_declared", new OptionalOf(DATE), "The day on which the office declared itself bankrupt.", {
      parameter: "bankruptcyDeclared",
    }),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
    new Input(
      "Representative_office_extension.counted_extensions",
      part7RepresentativeOffice.COUNTED_EXTENSIONS_TYPE,
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
      part7RepresentativeOffice.LISTED_PARENT_TOTAL_TYPE,
      "How long the office of a listed parent company may stay.",
      {
        required: false,
        parameter: "representativeOfficeExtensionListedParentTotal",
        reading: new ReadingChoice("Representative_office_extension.listed_parent_total", "Four_years", [ART28_P2]),
      },
    ),
    new Input(
      "Representative_office_term.two_limits",
      part7RepresentativeOffice.TWO_LIMITS_TYPE,
      "Which limit holds for a listed parent company with an MOU.",
      {
        required: false,
        parameter: "representativeOfficeTermTwoLimits",
        reading: new ReadingChoice("Representative_office_term.two_limits", "Not_ranked", [ART28_P1_E, ART28_P2]),
      },
    ),
  ],
  bindings: [
    new Subscope(
      "extension",
      part7RepresentativeOffice.REPRESENTATIVE_OFFICE_EXTENSION,
      (
        start,
        extensionsGranted,
        requestedEnd,
        mou,
        listedParent,
        earlier,
        representativeOfficeExtensionCountedExtensions,
        representativeOfficeExtensionListedParentTotal,
      ) => part7RepresentativeOffice.representativeOfficeExtension({
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
              term: new Term(new Rule(0, [ART28_P1_A], 1600, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "extensions_granted",
            (extensionsGranted) => extensionsGranted,
            {
              reads: ["extensions_granted"],
              parameter: "extensionsGranted",
              term: new Term(new Rule(0, [ART28_P1_B], 1603, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "requested_end",
            (requestedEnd) => requestedEnd,
            {
              reads: ["requested_end"],
              parameter: "requestedEnd",
              term: new Term(new Rule(0, [ART28_P1_B], 1606, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "mou",
            (mou) => mou,
            { reads: ["mou"], term: new Term(new Rule(0, [ART28_P1_D], 1609, "rules/situations/investor.catala_en")) },
          ),
          new SubscopeInput(
            "listed_parent",
            (listedParent) => listedParent,
            {
              reads: ["listed_parent"],
              parameter: "listedParent",
              term: new Term(new Rule(0, [ART28_P2], 1612, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "earlier",
            (earlier) => earlier,
            {
              reads: ["earlier"],
              term: new Term(new Rule(0, [ART28_P2], 1615, "rules/situations/investor.catala_en")),
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
    new Subscope(
      "term",
      part7RepresentativeOffice.REPRESENTATIVE_OFFICE_TERM,
      (
        start,
        extensionsGranted,
        requestedEnd,
        mou,
        listedParent,
        earlier,
        representativeOfficeTermTwoLimits,
        representativeOfficeExtensionCountedExtensions,
        representativeOfficeExtensionListedParentTotal,
      ) => part7RepresentativeOffice.representativeOfficeTerm({
        start,
        extensionsGranted,
        requestedEnd,
        mou,
        listedParent,
        earlier,
        twoLimits: representativeOfficeTermTwoLimits,
        representativeOfficeExtensionCountedExtensions,
        representativeOfficeExtensionListedParentTotal,
      }),
      {
        inputs: [
          new SubscopeInput(
            "start",
            (start) => start,
            {
              reads: ["start"],
              term: new Term(new Rule(0, [ART28_P1_A], 1618, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "extensions_granted",
            (extensionsGranted) => extensionsGranted,
            {
              reads: ["extensions_granted"],
              parameter: "extensionsGranted",
              term: new Term(new Rule(0, [ART28_P1_B], 1621, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "requested_end",
            (requestedEnd) => requestedEnd,
            {
              reads: ["requested_end"],
              parameter: "requestedEnd",
              term: new Term(new Rule(0, [ART28_P1_B], 1624, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "mou",
            (mou) => mou,
            { reads: ["mou"], term: new Term(new Rule(0, [ART28_P1_D], 1627, "rules/situations/investor.catala_en")) },
          ),
          new SubscopeInput(
            "listed_parent",
            (listedParent) => listedParent,
            {
              reads: ["listed_parent"],
              parameter: "listedParent",
              term: new Term(new Rule(0, [ART28_P2], 1630, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "earlier",
            (earlier) => earlier,
            {
              reads: ["earlier"],
              term: new Term(new Rule(0, [ART28_P2], 1633, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput("two_limits", handedOn, {
            reads: ["Representative_office_term.two_limits"],
            parameter: "twoLimits",
          }),
          new SubscopeInput("Representative_office_extension.counted_extensions", handedOn, {
            reads: ["Representative_office_extension.counted_extensions"],
            parameter: "representativeOfficeExtensionCountedExtensions",
          }),
          new SubscopeInput("Representative_office_extension.listed_parent_total", handedOn, {
            reads: ["Representative_office_extension.listed_parent_total"],
            parameter: "representativeOfficeExtensionListedParentTotal",
          }),
        ],
        reads: [
          "start",
          "extensions_granted",
          "requested_end",
          "mou",
          "listed_parent",
          "earlier",
          "Representative_office_term.two_limits",
          "Representative_office_extension.counted_extensions",
          "Representative_office_extension.listed_parent_total",
        ],
        certain: false,
      },
    ),
    new Subscope(
      "exception_of_ministry",
      part7RepresentativeOffice.REPRESENTATIVE_OFFICE_EXCEPTION,
      (
        start,
        extensionsGranted,
        requestedEnd,
        mou,
        listedParent,
        earlier,
        asOf,
        representativeOfficeExtensionCountedExtensions,
        representativeOfficeExtensionListedParentTotal,
      ) => part7RepresentativeOffice.representativeOfficeException({
        start,
        extensionsGranted,
        requestedEnd,
        mou,
        listedParent,
        earlier,
        extended: null,
        asOf,
        representativeOfficeExtensionCountedExtensions,
        representativeOfficeExtensionListedParentTotal,
      }),
      {
        inputs: [
          new SubscopeInput(
            "start",
            (start) => start,
            { reads: ["start"], term: new Term(new Rule(0, [ART28_P3], 1636, "rules/situations/investor.catala_en")) },
          ),
          new SubscopeInput(
            "extensions_granted",
            (extensionsGranted) => extensionsGranted,
            {
              reads: ["extensions_granted"],
              parameter: "extensionsGranted",
              term: new Term(new Rule(0, [ART28_P3], 1639, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "requested_end",
            (requestedEnd) => requestedEnd,
            {
              reads: ["requested_end"],
              parameter: "requestedEnd",
              term: new Term(new Rule(0, [ART28_P3], 1642, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "mou",
            (mou) => mou,
            { reads: ["mou"], term: new Term(new Rule(0, [ART28_P3], 1645, "rules/situations/investor.catala_en")) },
          ),
          new SubscopeInput(
            "listed_parent",
            (listedParent) => listedParent,
            {
              reads: ["listed_parent"],
              parameter: "listedParent",
              term: new Term(new Rule(0, [ART28_P3], 1648, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "earlier",
            (earlier) => earlier,
            {
              reads: ["earlier"],
              term: new Term(new Rule(0, [ART28_P3], 1651, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "extended",
            () => null,
            { term: new Term(new Rule(0, [ART28_P3], 1672, "rules/situations/investor.catala_en")) },
          ),
          new SubscopeInput(
            "as_of",
            (asOf) => asOf,
            {
              reads: ["as_of"],
              parameter: "asOf",
              term: new Term(new Rule(0, [ART28_P3], 1675, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput("Representative_office_extension.counted_extensions", handedOn, {
            reads: ["Representative_office_extension.counted_extensions"],
            parameter: "representativeOfficeExtensionCountedExtensions",
          }),
          new SubscopeInput("Representative_office_extension.listed_parent_total", handedOn, {
            reads: ["Representative_office_extension.listed_parent_total"],
            parameter: "representativeOfficeExtensionListedParentTotal",
          }),
        ],
        reads: [
          "start",
          "extensions_granted",
          "requested_end",
          "mou",
          "listed_parent",
          "earlier",
          "as_of",
          "Representative_office_extension.counted_extensions",
          "Representative_office_extension.listed_parent_total",
        ],
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
              term: new Term(new Rule(0, [ART30_A], 1654, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "business_approved",
            (businessApproved) => businessApproved,
            {
              reads: ["business_approved"],
              parameter: "businessApproved",
              term: new Term(new Rule(0, [ART30_A], 1657, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "income_generated",
            (incomeGenerated) => incomeGenerated,
            {
              reads: ["income_generated"],
              parameter: "incomeGenerated",
              term: new Term(new Rule(0, [ART30_B], 1660, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "receipt_issued",
            (receiptIssued) => receiptIssued,
            {
              reads: ["receipt_issued"],
              parameter: "receiptIssued",
              term: new Term(new Rule(0, [ART30_C], 1663, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "bankruptcy_declared",
            (bankruptcyDeclared) => bankruptcyDeclared,
            {
              reads: ["bankruptcy_declared"],
              parameter: "bankruptcyDeclared",
              term: new Term(new Rule(0, [ART30_D], 1666, "rules/situations/investor.catala_en")),
            },
          ),
          new SubscopeInput(
            "as_of",
            (asOf) => asOf,
            {
              reads: ["as_of"],
              parameter: "asOf",
              term: new Term(new Rule(0, [ART30_A], 1669, "rules/situations/investor.catala_en")),
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
      "first_term_end",
      "first_term_end",
      DATE,
      (extension) => extension().firstTermEnd,
      {
        reads: ["extension"],
        term: new Term(
          new Rule(0, [ART28_P1_A], 1678, "rules/situations/investor.catala_en", {
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
          new Rule(0, [ART28_P1_B, ART28_P2], 1682, "rules/situations/investor.catala_en", {
            uses: ["extension.extensions_allowed"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "latest_end",
      "latest_end",
      DATE,
      (term) => term().latestEnd,
      {
        reads: ["term"],
        term: new Term(
          new Rule(0, [ART28_P1_C, ART28_P1_E], 1686, "rules/situations/investor.catala_en", {
            uses: ["term.latest_end"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "may_be_extended",
      "may_be_extended",
      BOOLEAN,
      (extension) => extension().mayExtend,
      {
        reads: ["extension"],
        term: new Term(
          new Rule(0, [ART28_P1_B, ART28_P1_C, ART28_P2], 1691, "rules/situations/investor.catala_en", {
            uses: ["extension.may_extend"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "exceptional_extension",
      "exceptional_extension",
      obligations.OBLIGATION_TYPE,
      (exceptionOfMinistry) => exceptionOfMinistry().exceptionalExtension,
      {
        reads: ["exception_of_ministry"],
        term: new Term(
          new Rule(0, [ART28_P3], 1694, "rules/situations/investor.catala_en", {
            uses: ["exception_of_ministry.exceptional_extension"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "business",
      "business",
      obligations.OBLIGATION_TYPE,
      (prohibitions) => prohibitions().business,
      {
        reads: ["prohibitions"],
        term: new Term(
          new Rule(0, [ART30_A], 1697, "rules/situations/investor.catala_en", { uses: ["prohibitions.business"] }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "income",
      "income",
      obligations.OBLIGATION_TYPE,
      (prohibitions) => prohibitions().income,
      {
        reads: ["prohibitions"],
        term: new Term(
          new Rule(0, [ART30_B], 1700, "rules/situations/investor.catala_en", { uses: ["prohibitions.income"] }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "receipts",
      "receipts",
      obligations.OBLIGATION_TYPE,
      (prohibitions) => prohibitions().receipts,
      {
        reads: ["prohibitions"],
        term: new Term(
          new Rule(0, [ART30_C], 1703, "rules/situations/investor.catala_en", { uses: ["prohibitions.receipts"] }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "bankruptcy",
      "bankruptcy",
      obligations.OBLIGATION_TYPE,
      (prohibitions) => prohibitions().bankruptcy,
      {
        reads: ["prohibitions"],
        term: new Term(
          new Rule(0, [ART30_D], 1706, "rules/situations/investor.catala_en", { uses: ["prohibitions.bankruptcy"] }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: [
    "first_term_end",
    "extensions_allowed",
    "latest_end",
    "may_be_extended",
    "exceptional_extension",
    "business",
    "income",
    "receipts",
    "bankruptcy",
  ],
  type: REPRESENTATIVE_OFFICE_STAY_TYPE,
  doc: "How long may my representative office stay, and what may it not do?",
  places: [THE_REPRESENTATIVE_OFFICE],
});
