/**
 * Compiled from rules/decree/part_4_concession_activities.catala_en: change the rules there, and compile again.
 *
 * @example
 * import { DEPOSIT_MANNER, DepositMeans, InKip, depositManner } from "./part_4_concession_activities.js";
 * import { decide } from "../runtime/reasons.js";
 * const facts = { deposit: new InKip(1_000_000n), means: DepositMeans.Banknotes, isToTheAccount: true };
 * const { defects } = depositManner(facts);
 * // the same with its reasons; without a value it says why, where the function throws
 * const answer = JSON.stringify(decide(DEPOSIT_MANNER, facts).asJson());
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
import { Duration, add, subtract } from "../runtime/dates.js";
import { attempt, impossible, known, letIn, placed, require, silent, spot } from "../runtime/evaluation.js";
import { Refused, Silent, Unset } from "../runtime/failures.js";
import { checkFacts } from "../runtime/given.js";
import { multiply, ofDecimal, ratio, toDecimal } from "../runtime/money.js";
import { asChosen, handedOn, notice } from "../runtime/readings.js";
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

const ARTICLE_12_LINE_336 = spot("rules/decree/part_4_concession_activities.catala_en:336", "Article 12");
const ARTICLE_13_LINE_586 = spot("rules/decree/part_4_concession_activities.catala_en:586", "Article 13");
const ARTICLE_13_LINE_608 = spot("rules/decree/part_4_concession_activities.catala_en:608", "Article 13");
const ARTICLE_14_LINE_942 = spot("rules/decree/part_4_concession_activities.catala_en:942", "Article 14");
const ARTICLE_14_LINE_965 = spot("rules/decree/part_4_concession_activities.catala_en:965", "Article 14");
const ARTICLE_14_LINE_973 = spot("rules/decree/part_4_concession_activities.catala_en:973", "Article 14");
const ARTICLE_14_LINE_983 = spot("rules/decree/part_4_concession_activities.catala_en:983", "Article 14");
const ARTICLE_15_LINE_1178 = spot("rules/decree/part_4_concession_activities.catala_en:1178", "Article 15");
const ARTICLE_15_LINE_1183 = spot("rules/decree/part_4_concession_activities.catala_en:1183", "Article 15");
const ARTICLE_15_LINE_1226 = spot("rules/decree/part_4_concession_activities.catala_en:1226", "Article 15");
const ARTICLE_15_LINE_1232 = spot("rules/decree/part_4_concession_activities.catala_en:1232", "Article 15");
const ARTICLE_15_LINE_1239 = spot("rules/decree/part_4_concession_activities.catala_en:1239", "Article 15");
const ARTICLE_15_LINE_1268 = spot("rules/decree/part_4_concession_activities.catala_en:1268", "Article 15");
const ARTICLE_15_LINE_1275 = spot("rules/decree/part_4_concession_activities.catala_en:1275", "Article 15");
const ARTICLE_15_LINE_1282 = spot("rules/decree/part_4_concession_activities.catala_en:1282", "Article 15");
const ARTICLE_15_LINE_1310 = spot("rules/decree/part_4_concession_activities.catala_en:1310", "Article 15");
const ARTICLE_15_LINE_1317 = spot("rules/decree/part_4_concession_activities.catala_en:1317", "Article 15");
const ARTICLE_15_LINE_1577 = spot("rules/decree/part_4_concession_activities.catala_en:1577", "Article 15");
const ARTICLE_16_LINE_1913 = spot("rules/decree/part_4_concession_activities.catala_en:1913", "Article 16");
const ARTICLE_16_LINE_2011 = spot("rules/decree/part_4_concession_activities.catala_en:2011", "Article 16");
const ARTICLE_16_LINE_2021 = spot("rules/decree/part_4_concession_activities.catala_en:2021", "Article 16");
const ARTICLE_16_LINE_2050 = spot("rules/decree/part_4_concession_activities.catala_en:2050", "Article 16");
const ARTICLE_17_LINE_2411 = spot("rules/decree/part_4_concession_activities.catala_en:2411", "Article 17");
const ARTICLE_17_LINE_2419 = spot("rules/decree/part_4_concession_activities.catala_en:2419", "Article 17");
const ARTICLE_17_LINE_2431 = spot("rules/decree/part_4_concession_activities.catala_en:2431", "Article 17");
const ARTICLE_18_LINE_2645 = spot("rules/decree/part_4_concession_activities.catala_en:2645", "Article 18");
const DAYS_1 = new Duration({ days: 1n });

/**
 * A document of Article 11.
 *
 * @enum {Named}
 */
export const ProposalDocument = Object.freeze({
  /** The application form for concession activities. */
  ApplicationForm: new Named("Application_form"),
  /** Basic information about the project, or a feasibility study with a business plan. */
  ProjectInformation: new Named("Project_information"),
  /** The joint venture contract. */
  JointVentureContract: new Named("Joint_venture_contract"),
  /** The certificate of financial status and experience of the investor. */
  FinancialCertificate: new Named("Financial_certificate"),
  /** The resume of the investor. */
  Resume: new Named("Resume"),
  /** The copy of the identity card of a Lao national. */
  CopyOfIdentityCard: new Named("Copy_of_identity_card"),
  /** The copy of the passport of a foreigner. */
  CopyOfPassport: new Named("Copy_of_passport"),
  /** The memorandum on initial field data collection. */
  FieldDataMemorandum: new Named("Field_data_memorandum"),
});

/**
 * What "basic information about the project or the feasibility study and business plan" asks for.
 *
 * @enum {Named}
 */
export const BasicInformation = Object.freeze({
  /**
   * Basic information about the project, or the feasibility study and the business plan: "the feasibility study and
   * business plan" share one "the" and go together.
   */
  InsteadOfStudyAndPlan: new Named("Instead_of_study_and_plan"),
  /** A business plan in any case, and with it either basic information about the project or the feasibility study. */
  InsteadOfStudy: new Named("Instead_of_study"),
});

/**
 * What the annexes are that the fourth item of Article 11 names.
 *
 * @enum {Named}
 */
export const OtherAnnexes = Object.freeze({
  /** Documents that every proposal needs: the item stands in the list of what the documentation includes. */
  Needed: new Named("Needed"),
  /** Examples: "other annexes such as" leaves to the office which annexes it asks for. */
  ExamplesOfAnnexes: new Named("Examples_of_annexes"),
});

/**
 * Which concessions need a memorandum on initial field data collection.
 *
 * @enum {Named}
 */
export const Memorandum = Object.freeze({
  /**
   * All of them: the memorandum is required "for concession activities", and "particularly" stresses three of them
   * without leaving the others out.
   */
  AllConcessions: new Named("All_concessions"),
  /** Mining, electricity-energy and land concessions only: had all been meant, the three need not have been named. */
  TheThreeNamed: new Named("The_three_named"),
});

/** Nothing yet. */
export const NotDecided = Object.freeze(new Named("Not_decided"));

/** It was approved, on this day. */
export class Approved {
  /** @param {Day} content */
  constructor(content) {
    this.content = content;
  }
}

/** It was rejected, on this day. */
export class Rejected {
  /** @param {Day} content */
  constructor(content) {
    this.content = content;
  }
}

/**
 * What was decided on the project.
 *
 * @typedef {typeof NotDecided | Approved | Rejected} ConcessionDecision
 */

/**
 * A step on the way from the application to the signature of a concession agreement.
 *
 * @enum {Named}
 */
export const ConcessionStep = Object.freeze({
  /** The application is handed in. */
  HandInApplication: new Named("Hand_in_application"),
  /** The relevant sectors and the locality comment in writing. */
  GiveComments: new Named("Give_comments"),
  /** The project is put to the meeting of the CIP. */
  PresentToCommittee: new Named("Present_to_committee"),
  /** The project is submitted to those who decide. */
  SubmitForDecision: new Named("Submit_for_decision"),
  /** The project is approved or rejected. */
  Decide: new Named("Decide"),
  /** The investor is notified of the rejection. */
  NotifyRejection: new Named("Notify_rejection"),
  /** The investor is notified of the approval (Article 14). */
  NotifyApproval: new Named("Notify_approval"),
  /** The MOU or concession agreement is negotiated. */
  Negotiate: new Named("Negotiate"),
  /** The outcomes are reported to the meeting of the CIP. */
  ReportOutcomes: new Named("Report_outcomes"),
  /** The outcomes are submitted, so that the authority to sign is delegated. */
  SubmitForSignature: new Named("Submit_for_signature"),
  /** The authority to sign is delegated. */
  DelegateAuthority: new Named("Delegate_authority"),
  /** The procedure is at its end. */
  NothingMore: new Named("Nothing_more"),
});

/**
 * Who decides on a project of the investment calling list.
 *
 * @enum {Named}
 */
export const ListedDecision = Object.freeze({
  /** The CIP: the project is proposed to its meeting "to approve or reject". */
  ByCommittee: new Named("By_committee"),
  /**
   * The government or the provincial or municipal authorities: from them comes the approval of which Article 14 speaks,
   * for listed projects too.
   */
  ByGovernment: new Named("By_government"),
  /**
   * The planning and investment sector: Article 21 says that it approves the concession activities of the calling list.
   */
  ByPlanningSector: new Named("By_planning_sector"),
});

/**
 * From whose receipt of the application the 25 working days run.
 *
 * @enum {Named}
 */
export const Receipt = Object.freeze({
  /** From the receipt by those who comment: they are to send the comments "after receiving the application". */
  ByThoseWhoComment: new Named("By_those_who_comment"),
  /** From the receipt by the planning and investment sector: the application of the investor is received there. */
  ByThePlanningSector: new Named("By_the_planning_sector"),
});

/**
 * When a project that is not listed can be presented to the CIP.
 *
 * @enum {Named}
 */
export const Afterwards = Object.freeze({
  /**
   * After the comments, whenever they come: without them the project was not considered "in coordination with relevant
   * sectors and locality".
   */
  AfterComments: new Named("After_comments"),
  /** After the comments, or after the 25 working days without them: the period would otherwise mean nothing. */
  AfterPeriod: new Named("After_period"),
});

/**
 * From when the 10 working days run.
 *
 * @enum {Named}
 */
export const TenDaysToSchedule = Object.freeze({
  /** From the day on which the investor received the notification, from which the negotiation begins. */
  FromReceiptByInvestor: new Named("From_receipt_by_investor"),
  /**
   * From the day on which the sector received the approval notification of the government or the provincial or
   * municipal authorities.
   */
  FromReceiptBySector: new Named("From_receipt_by_sector"),
});

/**
 * From when the 30 working days run.
 *
 * @enum {Named}
 */
export const ThirtyDays = Object.freeze({
  /** From the notification, as the 10 working days do: the sentence names one beginning only. */
  FromNotification: new Named("From_notification"),
  /** From the end of the 10 working days: "beyond this time period". */
  AfterTenDays: new Named("After_ten_days"),
});

/** Electricity project, by its installation capacity. */
export class Electricity {
  /** @param {Fraction} content (in MW) */
  constructor(content) {
    this.content = content;
  }
}

/** Land concession project, by its area. */
export class Land {
  /** @param {Fraction} content (in ha) */
  constructor(content) {
    this.content = content;
  }
}

/** Minerals concession project, by its mining concession area. Not for non-metal, fuel or liquid minerals. */
export class Mining {
  /** @param {Fraction} content (in km2) */
  constructor(content) {
    this.content = content;
  }
}

/** Concession of non-metal, fuel or liquid minerals, which have specific regulations. */
export const RegulatedMinerals = Object.freeze(new Named("Regulated_minerals"));

/** Any other type of concession activity. */
export const Other = Object.freeze(new Named("Other"));

/**
 * The concession project, by its kind and size.
 *
 * @typedef {Electricity | Land | Mining | typeof RegulatedMinerals | typeof Other} Project
 */

/**
 * What the amounts of Article 15 are.
 *
 * @enum {Named}
 */
export const SuchAs = Object.freeze({
  /** Fixed amounts, for the kinds and sizes of project that the Article names. */
  FixedAmounts: new Named("Fixed_amounts"),
  /**
   * Examples for the negotiation: the amount is the one agreed, for it depends on "the agreement made", and the list
   * begins with "such as".
   */
  Examples: new Named("Examples"),
});

/**
 * By which means the warranty is deposited.
 *
 * @enum {Named}
 */
export const DepositMeans = Object.freeze({
  /** Banknotes. */
  Banknotes: new Named("Banknotes"),
  /** Transfer of money to the account. */
  BankTransfer: new Named("Bank_transfer"),
  /** A guarantee, securities or other property. */
  GuaranteeOrProperty: new Named("Guarantee_or_property"),
});

/**
 * What "in cash" means.
 *
 * @enum {Named}
 */
export const InCash = Object.freeze({
  /** Money of any kind, and not a guarantee or other property. */
  Money: new Named("Money"),
  /** Banknotes only. */
  BanknotesOnly: new Named("Banknotes_only"),
});

/**
 * The exchange rate that counts for a warranty.
 *
 * @enum {Named}
 */
export const ExchangeRate = Object.freeze({
  /** The rate of the day of the deposit: "as agreed" is said of the warranties. */
  RateOfTheDay: new Named("Rate_of_the_day"),
  /** The rate agreed in the MOU or concession agreement, if one was agreed: "as agreed" is said of the rate. */
  RateAgreed: new Named("Rate_agreed"),
});

/** An amount in Kip. */
export class InKip {
  /** @param {bigint} content (in hundredths of LAK) */
  constructor(content) {
    this.content = content;
  }
}

/** An amount in US dollars. */
export class InUsDollars {
  /** @param {bigint} content (in hundredths of USD) */
  constructor(content) {
    this.content = content;
  }
}

/** An amount in another foreign currency. */
export class InAnotherCurrency {
  /** @param {ForeignDeposit} content */
  constructor(content) {
    this.content = content;
  }
}

/**
 * What is deposited.
 *
 * @typedef {InKip | InUsDollars | InAnotherCurrency} Deposit
 */

/**
 * What is wrong with the way in which a warranty is deposited.
 *
 * @enum {Named}
 */
export const DepositDefect = Object.freeze({
  /** It is not deposited in cash. */
  NotInCash: new Named("Not_in_cash"),
  /** It does not go to the account of the planning and investment sector at the National Treasury. */
  NotToTheAccount: new Named("Not_to_the_account"),
  /** The Bank of Lao PDR does not accept the currency. */
  CurrencyNotAccepted: new Named("Currency_not_accepted"),
});

/** It is still to be performed. */
export const NotYet = Object.freeze(new Named("Not_yet"));

/** The investor has fulfilled the obligations and conditions, on this day. */
export class Fulfilled {
  /** @param {Day} content */
  constructor(content) {
    this.content = content;
  }
}

/** The investor has fulfilled them in part only; on this day that was settled. */
export class InPart {
  /** @param {Day} content */
  constructor(content) {
    this.content = content;
  }
}

/** The investor has failed to fulfil them; on this day that was settled. */
export class Failed {
  /** @param {Day} content */
  constructor(content) {
    this.content = content;
  }
}

/**
 * How the MOU or concession agreement was performed.
 *
 * @typedef {typeof NotYet | Fulfilled | InPart | Failed} Performance
 */

/**
 * What becomes of a warranty.
 *
 * @enum {Named}
 */
export const WarrantyOutcome = Object.freeze({
  /** Nothing was deposited. */
  NothingDeposited: new Named("Nothing_deposited"),
  /** It stays deposited. */
  StaysDeposited: new Named("Stays_deposited"),
  /** It is returned to the investor. */
  ReturnedToInvestor: new Named("Returned_to_investor"),
  /** It is forfeited by the government. */
  Forfeited: new Named("Forfeited"),
});

/**
 * What a concession registration certificate includes.
 *
 * @enum {Named}
 */
export const CertificatePart = Object.freeze({
  /** The enterprise registration certificate. */
  EnterpriseRegistrationCertificate: new Named("Enterprise_registration_certificate"),
  /** The investment license. */
  InvestmentLicense: new Named("Investment_license"),
  /** The tax registration. */
  TaxRegistration: new Named("Tax_registration"),
});

/**
 * From when the seven working days for the seal run.
 *
 * @enum {Named}
 */
export const SevenDays = Object.freeze({
  /** From the permission for the seal, before which it cannot be made. */
  FromPermission: new Named("From_permission"),
  /** From the issue of the certificate, "after" which the sentences on the seal begin. */
  FromCertificate: new Named("From_certificate"),
});

/**
 * An item of a concession registration certificate.
 *
 * @enum {Named}
 */
export const CertificateItem = Object.freeze({
  /** The name of the enterprise. */
  EnterpriseName: new Named("Enterprise_name"),
  /** The location of the enterprise, or the location of its operation. */
  Location: new Named("Location"),
  /** The approved investment activity. */
  ApprovedActivity: new Named("Approved_activity"),
  /** The form of the investment. */
  FormOfInvestment: new Named("Form_of_investment"),
  /** The type, form and nature of the enterprise. */
  TypeOfEnterprise: new Named("Type_of_enterprise"),
  /** The names of the shareholders and the proportion of their shares. */
  ShareholdersAndShares: new Named("Shareholders_and_shares"),
  /** The total capital and the registered capital in Kip. */
  CapitalInKip: new Named("Capital_in_kip"),
  /** The tax obligations and customs duties. */
  TaxAndCustomsObligations: new Named("Tax_and_customs_obligations"),
  /** The other obligations. */
  OtherObligations: new Named("Other_obligations"),
  /** The tax incentives. */
  TaxIncentives: new Named("Tax_incentives"),
  /** The code of the certificate, which is its number. */
  CertificateCode: new Named("Certificate_code"),
  /** The enterprise identification number. */
  EnterpriseNumber: new Named("Enterprise_number"),
  /** The taxpayer identification number. */
  TaxpayerNumber: new Named("Taxpayer_number"),
});

/** In Kip. */
export class DeclaredInKip {
  /** @param {bigint} content (in hundredths of LAK) */
  constructor(content) {
    this.content = content;
  }
}

/** In US dollars. */
export class DeclaredInUsDollars {
  /** @param {bigint} content (in hundredths of USD) */
  constructor(content) {
    this.content = content;
  }
}

/** In another foreign currency. */
export class DeclaredInAnotherCurrency {
  /** @param {ForeignCapital} content */
  constructor(content) {
    this.content = content;
  }
}

/**
 * A capital as it was declared.
 *
 * @typedef {DeclaredInKip | DeclaredInUsDollars | DeclaredInAnotherCurrency} DeclaredCapital
 */

/**
 * Which code the sectors use for an enterprise.
 *
 * @enum {Named}
 */
export const CodeUsed = Object.freeze({
  /** The code of the concession registration certificate. */
  CodeOfTheCertificate: new Named("Code_of_the_certificate"),
  /** The code or identification number of each sector. */
  CodeOfEachSector: new Named("Code_of_each_sector"),
});

/**
 * What an enterprise in concession activities wishes to do.
 *
 * @enum {Named}
 */
export const ConcessionChange = Object.freeze({
  /** To transfer the concession right. */
  TransferOfConcessionRight: new Named("Transfer_of_concession_right"),
  /** To transfer shares. */
  TransferOfShares: new Named("Transfer_of_shares"),
  /** To amend the concession agreement. */
  AmendmentOfAgreement: new Named("Amendment_of_agreement"),
  /** Something else. */
  AnotherChange: new Named("Another_change"),
});

/**
 * A condition of Article 18.
 *
 * @enum {Named}
 */
export const TransferCondition = Object.freeze({
  /** The registered capital has been completely paid. */
  CapitalPaidCompletely: new Named("Capital_paid_completely"),
  /** Tax obligations have been regularly and completely cleared. */
  TaxesCleared: new Named("Taxes_cleared"),
  /** Rent and concession fees have been regularly paid. */
  RentAndFeesPaid: new Named("Rent_and_fees_paid"),
  /** All tasks have been performed in accordance with the schedules. */
  TasksOnSchedule: new Named("Tasks_on_schedule"),
});

/**
 * Who approves what an enterprise proposes under Article 18.
 *
 * @enum {Named}
 */
export const TransferApproval = Object.freeze({
  /** The planning and investment sector, to which it is proposed "for further consideration and approval". */
  ApprovalBySector: new Named("Approval_by_sector"),
  /** The CIP, which under Article 23 approves or rejects a transfer of shares and an amendment of an agreement. */
  ApprovalByCommittee: new Named("Approval_by_committee"),
});

/**
 * How much of the registered capital has to be paid.
 *
 * @enum {Named}
 */
export const CapitalPaid = Object.freeze({
  /** The whole: it has to be "completely paid". */
  TheWhole: new Named("The_whole"),
  /** What has fallen due so far under the concession agreement: "as stipulated" there. */
  WhatIsDue: new Named("What_is_due"),
});

/** Which office takes the proposal for a concession, and at which level? */
export class ConcessionOffice {
  /** @param {{ office: administration.Actor, levels: Array<administration.Level> }} fields */
  constructor({ office, levels }) {
    /** The office that takes the proposal. */
    this.office = office;
    /** The levels at which it takes it. */
    this.levels = levels;
  }
}

/** Which office takes the proposal for a concession, what is missing from it, and whether it can be handed in. */
export class ConcessionProposal {
  /**
   * @param {{ office: administration.Actor, levels: Array<administration.Level>, missing: Array<ProposalDocument>,
   *   isComplete: boolean, canBeHandedIn: boolean }} fields
   */
  constructor({ office, levels, missing, isComplete, canBeHandedIn }) {
    /** The office that takes the proposal. */
    this.office = office;
    /** The levels at which it takes it. */
    this.levels = levels;
    /** The documents that are missing, in the order of Article 11. */
    this.missing = missing;
    /** No document is missing. */
    this.isComplete = isComplete;
    /** The proposal can be handed in: the investor is a legal entity, and the set of documents is complete. */
    this.canBeHandedIn = canBeHandedIn;
  }
}

/** Whether the concessionaire is chosen among the bidders by the selection method of the Investment Promotion Law. */
export class ConcessionaireSelection {
  /** @param {{ isSelectionNeeded: boolean }} fields */
  constructor({ isSelectionNeeded }) {
    /** A selection is to be made. */
    this.isSelectionNeeded = isSelectionNeeded;
  }
}

/**
 * Who approves or rejects a concession project of the investment calling list? Articles 13, 14 and 21 each name
 * somebody else.
 */
export class ListedProjectDecision {
  /** @param {{ decidedBy: administration.Actor }} fields */
  constructor({ decidedBy }) {
    /** Who approves or rejects the project. */
    this.decidedBy = decidedBy;
  }
}

/**
 * The next step in the procedure for a concession, who takes it, and what is owed until the decision. What is owed
 * after an approval is asked of `Negotiation_duties`.
 */
export class ConcessionProcedure {
  /**
   * @param {{ decidedBy: administration.Actor, nextStep: ConcessionStep, whoActs: administration.Actor, application:
   *   obligations.Obligation, comments: obligations.Obligation, presentation: obligations.Obligation, submission:
   *   obligations.Obligation, rejectionLetter: obligations.Obligation }} fields
   */
  constructor({ decidedBy, nextStep, whoActs, application, comments, presentation, submission, rejectionLetter }) {
    /** Who approves or rejects the project. */
    this.decidedBy = decidedBy;
    /** The next step. */
    this.nextStep = nextStep;
    /** Who takes the next step. */
    this.whoActs = whoActs;
    /** To hand in the application with a complete set of documents. */
    this.application = application;
    /** To send comments in writing to the planning and investment sector. */
    this.comments = comments;
    /** To put the project to the meeting of the CIP. */
    this.presentation = presentation;
    /** To submit the project to the government or the provincial or municipal authorities. */
    this.submission = submission;
    /** To send the investor a letter about the rejection. */
    this.rejectionLetter = rejectionLetter;
  }
}

/**
 * What Article 14 asks of the sector and of the investor, how it stands, and whether the investor has renounced the
 * right in the proposed investment.
 */
export class NegotiationDuties {
  /**
   * @param {{ notification: obligations.Obligation, scheduling: obligations.Obligation, participation:
   *   obligations.Obligation, report: obligations.Obligation, submission: obligations.Obligation, isRenounced: boolean
   *   }} fields
   */
  constructor({ notification, scheduling, participation, report, submission, isRenounced }) {
    /** To notify the investor of the approval in writing. */
    this.notification = notification;
    /** To schedule a negotiation date with the planning and investment sector. */
    this.scheduling = scheduling;
    /** To begin the negotiation, and participate in it. */
    this.participation = participation;
    /** To report the outcomes of the negotiation to the meeting of the CIP. */
    this.report = report;
    /**
     * To submit the outcomes to the government or the provincial or municipal authorities, so that the authority to
     * sign is delegated.
     */
    this.submission = submission;
    /** The investor is considered to have renounced the right in the proposed investment. */
    this.isRenounced = isRenounced;
  }
}

/** The warranty that guarantees the implementation of the MOU or concession agreement. */
export class Warranty {
  /** @param {{ amount: bigint }} fields */
  constructor({ amount }) {
    /** The warranty to be deposited (in hundredths of USD). */
    this.amount = amount;
  }
}

/** The warranty to be deposited, where one was agreed too. */
export class WarrantyDue {
  /** @param {{ due: bigint }} fields */
  constructor({ due }) {
    /** The warranty to be deposited (in hundredths of USD). */
    this.due = due;
  }
}

/** A deposit in another currency than Kip and US dollars. */
export class ForeignDeposit {
  /** @param {{ isAccepted: boolean, worth: bigint }} fields */
  constructor({ isAccepted, worth }) {
    /** The Bank of Lao PDR accepts the currency. */
    this.isAccepted = isAccepted;
    /** The worth of the deposit in US dollars (in hundredths of USD). */
    this.worth = worth;
  }
}

/** Whether the currency, the means and the account of a deposit are those that Article 15 asks for. */
export class DepositManner {
  /** @param {{ defects: Array<DepositDefect> }} fields */
  constructor({ defects }) {
    /** What is wrong with the way in which it is deposited. */
    this.defects = defects;
  }
}

/** Whether a warranty is deposited as Article 15 asks, and how much it is in Kip. */
export class WarrantyDeposit {
  /**
   * @param {{ rate: Fraction, dueInKip: bigint, isEnough: boolean, defects: Array<DepositDefect>, isAsAsked: boolean }}
   *   fields
   */
  constructor({ rate, dueInKip, isEnough, defects, isAsAsked }) {
    /** The exchange rate that counts, in figures (in LAK per USD). */
    this.rate = rate;
    /** The warranty to be deposited, in Kip (in hundredths of LAK). */
    this.dueInKip = dueInKip;
    /** The deposit is not less than the warranty. */
    this.isEnough = isEnough;
    /** What is wrong with the way in which it is deposited. */
    this.defects = defects;
    /** The deposit is as Article 15 asks. */
    this.isAsAsked = isAsAsked;
  }
}

/** Whether the warranty is returned or lost, and what is owed on its account. */
export class WarrantyDuties {
  /**
   * @param {{ outcome: WarrantyOutcome, deposit: obligations.Obligation, return: obligations.Obligation, forfeiture:
   *   obligations.Obligation }} fields
   */
  constructor({ outcome, deposit, return: return_, forfeiture }) {
    /** What becomes of the warranty. */
    this.outcome = outcome;
    /** To deposit the warranty in the account of the planning and investment sector at the National Treasury. */
    this.deposit = deposit;
    /** To have the warranty returned. */
    this.return = return_;
    /** To keep the warranty, which is forfeited. */
    this.forfeiture = forfeiture;
  }
}

/** Whether the investor may operate under a concession registration certificate. */
export class ConcessionOperation {
  /** @param {{ includes: Array<CertificatePart>, isCovered: boolean, mayStart: boolean }} fields */
  constructor({ includes, isCovered, mayStart }) {
    /** What the certificate includes, so that it need not be asked for besides. */
    this.includes = includes;
    /** The certificate lets the investor carry out activities on that day. */
    this.isCovered = isCovered;
    /** The business operation may be started on that day. */
    this.mayStart = mayStart;
  }
}

/** What is owed when a concession registration certificate is issued, by whom and by when. */
export class ConcessionCertificateDuties {
  /**
   * @param {{ issuedBy: administration.Actor, enterpriseNumber: obligations.Obligation, taxpayerNumber:
   *   obligations.Obligation, enterpriseNumberSought: obligations.Obligation, taxpayerNumberSought:
   *   obligations.Obligation, taxDeclaration: obligations.Obligation, sectorCopy: obligations.Obligation, ministryCopy:
   *   obligations.Obligation, technicalPermission: obligations.Obligation, sealPermission: obligations.Obligation,
   *   seal: obligations.Obligation }} fields
   */
  constructor({
    issuedBy,
    enterpriseNumber,
    taxpayerNumber,
    enterpriseNumberSought,
    taxpayerNumberSought,
    taxDeclaration,
    sectorCopy,
    ministryCopy,
    technicalPermission,
    sealPermission,
    seal,
  }) {
    /** Who issues the certificate. */
    this.issuedBy = issuedBy;
    /** To issue the enterprise identification number for the certificate. */
    this.enterpriseNumber = enterpriseNumber;
    /** To issue the taxpayer identification number for the certificate. */
    this.taxpayerNumber = taxpayerNumber;
    /** To coordinate with the industry and commerce sector, so as to obtain the enterprise identification number. */
    this.enterpriseNumberSought = enterpriseNumberSought;
    /** To coordinate with the financial sector, so as to obtain the taxpayer identification number. */
    this.taxpayerNumberSought = taxpayerNumberSought;
    /** To use the taxpayer identification number in the annual tax declaration. */
    this.taxDeclaration = taxDeclaration;
    /** To forward a copy of the certificate to the concerned sector. */
    this.sectorCopy = sectorCopy;
    /** To forward a copy of the certificate to the Ministry of Planning and Investment. */
    this.ministryCopy = ministryCopy;
    /** To request the certificate or technical permission of other sectors. */
    this.technicalPermission = technicalPermission;
    /** To grant the permission for the company seal. */
    this.sealPermission = sealPermission;
    /** To make the company seal. */
    this.seal = seal;
  }
}

/** Whether a concession registration certificate contains what it must, and what is missing from it. */
export class ConcessionCertificateContent {
  /** @param {{ missing: Array<CertificateItem>, isComplete: boolean }} fields */
  constructor({ missing, isComplete }) {
    /** The items that are missing, in the order of Article 17. */
    this.missing = missing;
    /** No item is missing. */
    this.isComplete = isComplete;
  }
}

/** A capital in a foreign currency other than the US dollar. */
export class ForeignCapital {
  /** @param {{ amount: Fraction, kipForOne: Fraction }} fields */
  constructor({ amount, kipForOne }) {
    /** The amount in that currency. */
    this.amount = amount;
    /**
     * What one unit of that currency is in Kip, by the rate of the Bank of Lao PDR on the date on which the certificate
     * is issued.
     */
    this.kipForOne = kipForOne;
  }
}

/** The capital in Kip, and the proportions of the shares, as a concession registration certificate states them. */
export class CertificateCapital {
  /** @param {{ totalInKip: bigint, registeredInKip: bigint, proportions: Array<Fraction> }} fields */
  constructor({ totalInKip, registeredInKip, proportions }) {
    /** The total capital in Kip (in hundredths of LAK). */
    this.totalInKip = totalInKip;
    /** The registered capital in Kip (in hundredths of LAK). */
    this.registeredInKip = registeredInKip;
    /** The proportion of each share in the registered capital. */
    this.proportions = proportions;
  }
}

/** Which code a sector uses to monitor and manage an enterprise. */
export class EnterpriseCode {
  /** @param {{ code: CodeUsed }} fields */
  constructor({ code }) {
    /** The code that is used. */
    this.code = code;
  }
}

/**
 * Who approves that an enterprise transfers its concession right or shares, or has its concession agreement amended.
 */
export class ConcessionTransferApproval {
  /** @param {{ approvedBy: administration.Actor }} fields */
  constructor({ approvedBy }) {
    /** Who approves what is proposed. */
    this.approvedBy = approvedBy;
  }
}

/**
 * Whether an enterprise may transfer its concession right or shares or have its concession agreement amended, who
 * approves it, and which conditions are not met.
 */
export class ConcessionTransfer {
  /**
   * @param {{ approvedBy: administration.Actor, unmet: Array<TransferCondition>, canBeApproved: boolean, proposal:
   *   obligations.Obligation }} fields
   */
  constructor({ approvedBy, unmet, canBeApproved, proposal }) {
    /** Who approves what is proposed. */
    this.approvedBy = approvedBy;
    /** The conditions that are not met, in the order of Article 18. */
    this.unmet = unmet;
    /** The change can be approved: all conditions are met. */
    this.canBeApproved = canBeApproved;
    /** To propose the change to the planning and investment sector. */
    this.proposal = proposal;
  }
}

export const PROPOSAL_DOCUMENT_TYPE = new Enumeration(
  "Proposal_document",
  [
    new Case("Application_form", null, "The application form for concession activities."),
    new Case(
      "Project_information",
      null,
      "Basic information about the project, or a feasibility study with a business plan.",
    ),
    new Case("Joint_venture_contract", null, "The joint venture contract."),
    new Case("Financial_certificate", null, "The certificate of financial status and experience of the investor."),
    new Case("Resume", null, "The resume of the investor."),
    new Case("Copy_of_identity_card", null, "The copy of the identity card of a Lao national."),
    new Case("Copy_of_passport", null, "The copy of the passport of a foreigner."),
    new Case("Field_data_memorandum", null, "The memorandum on initial field data collection."),
  ],
  { build: naming(ProposalDocument), read: named, doc: "A document of Article 11." },
);

export const BASIC_INFORMATION_TYPE = new Enumeration(
  "Basic_information",
  [
    new Case(
      "Instead_of_study_and_plan",
      null,
      "Basic information about the project, or the feasibility study and the business plan: \"the feasibility study and business plan\" share one \"the\" and go together.",
    ),
    new Case(
      "Instead_of_study",
      null,
      "A business plan in any case, and with it either basic information about the project or the feasibility study.",
    ),
  ],
  {
    build: naming(BasicInformation),
    read: named,
    doc: "What \"basic information about the project or the feasibility study and business plan\" asks for.",
  },
);

export const OTHER_ANNEXES_TYPE = new Enumeration(
  "Other_annexes",
  [
    new Case(
      "Needed",
      null,
      "Documents that every proposal needs: the item stands in the list of what the documentation includes.",
    ),
    new Case(
      "Examples_of_annexes",
      null,
      "Examples: \"other annexes such as\" leaves to the office which annexes it asks for.",
    ),
  ],
  { build: naming(OtherAnnexes), read: named, doc: "What the annexes are that the fourth item of Article 11 names." },
);

export const MEMORANDUM_TYPE = new Enumeration(
  "Memorandum",
  [
    new Case(
      "All_concessions",
      null,
      "All of them: the memorandum is required \"for concession activities\", and \"particularly\" stresses three of them without leaving the others out.",
    ),
    new Case(
      "The_three_named",
      null,
      "Mining, electricity-energy and land concessions only: had all been meant, the three need not have been named.",
    ),
  ],
  {
    build: naming(Memorandum),
    read: named,
    doc: "Which concessions need a memorandum on initial field data collection.",
  },
);

export const CONCESSION_DECISION_TYPE = new Enumeration(
  "Concession_decision",
  [
    new Case("Not_decided", null, "Nothing yet."),
    new Case("Approved", DATE, "It was approved, on this day."),
    new Case("Rejected", DATE, "It was rejected, on this day."),
  ],
  {
    build: building(["Not_decided", NotDecided], ["Approved", Approved], ["Rejected", Rejected]),
    read: reading(["Not_decided", NotDecided], ["Approved", Approved], ["Rejected", Rejected]),
    doc: "What was decided on the project.",
  },
);

export const CONCESSION_STEP_TYPE = new Enumeration(
  "Concession_step",
  [
    new Case("Hand_in_application", null, "The application is handed in."),
    new Case("Give_comments", null, "The relevant sectors and the locality comment in writing."),
    new Case("Present_to_committee", null, "The project is put to the meeting of the CIP."),
    new Case("Submit_for_decision", null, "The project is submitted to those who decide."),
    new Case("Decide", null, "The project is approved or rejected."),
    new Case("Notify_rejection", null, "The investor is notified of the rejection."),
    new Case("Notify_approval", null, "The investor is notified of the approval (Article 14)."),
    new Case("Negotiate", null, "The MOU or concession agreement is negotiated."),
    new Case("Report_outcomes", null, "The outcomes are reported to the meeting of the CIP."),
    new Case("Submit_for_signature", null, "The outcomes are submitted, so that the authority to sign is delegated."),
    new Case("Delegate_authority", null, "The authority to sign is delegated."),
    new Case("Nothing_more", null, "The procedure is at its end."),
  ],
  {
    build: naming(ConcessionStep),
    read: named,
    doc: "A step on the way from the application to the signature of a concession agreement.",
  },
);

export const LISTED_DECISION_TYPE = new Enumeration(
  "Listed_decision",
  [
    new Case("By_committee", null, "The CIP: the project is proposed to its meeting \"to approve or reject\"."),
    new Case(
      "By_government",
      null,
      "The government or the provincial or municipal authorities: from them comes the approval of which Article 14 speaks, for listed projects too.",
    ),
    new Case(
      "By_planning_sector",
      null,
      "The planning and investment sector: Article 21 says that it approves the concession activities of the calling list.",
    ),
  ],
  { build: naming(ListedDecision), read: named, doc: "Who decides on a project of the investment calling list." },
);

export const RECEIPT_TYPE = new Enumeration(
  "Receipt",
  [
    new Case(
      "By_those_who_comment",
      null,
      "From the receipt by those who comment: they are to send the comments \"after receiving the application\".",
    ),
    new Case(
      "By_the_planning_sector",
      null,
      "From the receipt by the planning and investment sector: the application of the investor is received there.",
    ),
  ],
  { build: naming(Receipt), read: named, doc: "From whose receipt of the application the 25 working days run." },
);

export const AFTERWARDS_TYPE = new Enumeration(
  "Afterwards",
  [
    new Case(
      "After_comments",
      null,
      "After the comments, whenever they come: without them the project was not considered \"in coordination with relevant sectors and locality\".",
    ),
    new Case(
      "After_period",
      null,
      "After the comments, or after the 25 working days without them: the period would otherwise mean nothing.",
    ),
  ],
  { build: naming(Afterwards), read: named, doc: "When a project that is not listed can be presented to the CIP." },
);

export const TEN_DAYS_TO_SCHEDULE_TYPE = new Enumeration(
  "Ten_days_to_schedule",
  [
    new Case(
      "From_receipt_by_investor",
      null,
      "From the day on which the investor received the notification, from which the negotiation begins.",
    ),
    new Case(
      "From_receipt_by_sector",
      null,
      "From the day on which the sector received the approval notification of the government or the provincial or municipal authorities.",
    ),
  ],
  { build: naming(TenDaysToSchedule), read: named, doc: "From when the 10 working days run." },
);

export const THIRTY_DAYS_TYPE = new Enumeration(
  "Thirty_days",
  [
    new Case(
      "From_notification",
      null,
      "From the notification, as the 10 working days do: the sentence names one beginning only.",
    ),
    new Case("After_ten_days", null, "From the end of the 10 working days: \"beyond this time period\"."),
  ],
  { build: naming(ThirtyDays), read: named, doc: "From when the 30 working days run." },
);

export const PROJECT_TYPE = new Enumeration(
  "Project",
  [
    new Case("Electricity", new DecimalIn("MW"), "Electricity project, by its installation capacity."),
    new Case("Land", new DecimalIn("ha"), "Land concession project, by its area."),
    new Case(
      "Mining",
      new DecimalIn("km2"),
      "Minerals concession project, by its mining concession area. Not for non-metal, fuel or liquid minerals.",
    ),
    new Case(
      "Regulated_minerals",
      null,
      "Concession of non-metal, fuel or liquid minerals, which have specific regulations.",
    ),
    new Case("Other", null, "Any other type of concession activity."),
  ],
  {
    build: building(
      ["Electricity", Electricity],
      ["Land", Land],
      ["Mining", Mining],
      ["Regulated_minerals", RegulatedMinerals],
      ["Other", Other],
    ),
    read: reading(
      ["Electricity", Electricity],
      ["Land", Land],
      ["Mining", Mining],
      ["Regulated_minerals", RegulatedMinerals],
      ["Other", Other],
    ),
    doc: "The concession project, by its kind and size.",
  },
);

export const SUCH_AS_TYPE = new Enumeration(
  "Such_as",
  [
    new Case("Fixed_amounts", null, "Fixed amounts, for the kinds and sizes of project that the Article names."),
    new Case(
      "Examples",
      null,
      "Examples for the negotiation: the amount is the one agreed, for it depends on \"the agreement made\", and the list begins with \"such as\".",
    ),
  ],
  { build: naming(SuchAs), read: named, doc: "What the amounts of Article 15 are." },
);

export const DEPOSIT_MEANS_TYPE = new Enumeration(
  "Deposit_means",
  [
    new Case("Banknotes", null, "Banknotes."),
    new Case("Bank_transfer", null, "Transfer of money to the account."),
    new Case("Guarantee_or_property", null, "A guarantee, securities or other property."),
  ],
  { build: naming(DepositMeans), read: named, doc: "By which means the warranty is deposited." },
);

export const IN_CASH_TYPE = new Enumeration(
  "In_cash",
  [
    new Case("Money", null, "Money of any kind, and not a guarantee or other property."),
    new Case("Banknotes_only", null, "Banknotes only."),
  ],
  { build: naming(InCash), read: named, doc: "What \"in cash\" means." },
);

export const EXCHANGE_RATE_TYPE = new Enumeration(
  "Exchange_rate",
  [
    new Case("Rate_of_the_day", null, "The rate of the day of the deposit: \"as agreed\" is said of the warranties."),
    new Case(
      "Rate_agreed",
      null,
      "The rate agreed in the MOU or concession agreement, if one was agreed: \"as agreed\" is said of the rate.",
    ),
  ],
  { build: naming(ExchangeRate), read: named, doc: "The exchange rate that counts for a warranty." },
);

export const FOREIGN_DEPOSIT_TYPE = new Structure(
  "Foreign_deposit",
  [
    new Field("is_accepted", BOOLEAN, "The Bank of Lao PDR accepts the currency."),
    new Field("worth", new MoneyIn("USD", 2), "The worth of the deposit in US dollars."),
  ],
  {
    build: (isAccepted, worth) => new ForeignDeposit({ isAccepted, worth }),
    read: (value) => [value.isAccepted, value.worth],
    doc: "A deposit in another currency than Kip and US dollars.",
    module: "Part_4_concession_activities",
  },
);

export const DEPOSIT_TYPE = new Enumeration(
  "Deposit",
  [
    new Case("In_kip", new MoneyIn("LAK", 2), "An amount in Kip."),
    new Case("In_us_dollars", new MoneyIn("USD", 2), "An amount in US dollars."),
    new Case("In_another_currency", FOREIGN_DEPOSIT_TYPE, "An amount in another foreign currency."),
  ],
  {
    build: building(["In_kip", InKip], ["In_us_dollars", InUsDollars], ["In_another_currency", InAnotherCurrency]),
    read: reading(["In_kip", InKip], ["In_us_dollars", InUsDollars], ["In_another_currency", InAnotherCurrency]),
    doc: "What is deposited.",
  },
);

export const DEPOSIT_DEFECT_TYPE = new Enumeration(
  "Deposit_defect",
  [
    new Case("Not_in_cash", null, "It is not deposited in cash."),
    new Case(
      "Not_to_the_account",
      null,
      "It does not go to the account of the planning and investment sector at the National Treasury.",
    ),
    new Case("Currency_not_accepted", null, "The Bank of Lao PDR does not accept the currency."),
  ],
  { build: naming(DepositDefect), read: named, doc: "What is wrong with the way in which a warranty is deposited." },
);

export const PERFORMANCE_TYPE = new Enumeration(
  "Performance",
  [
    new Case("Not_yet", null, "It is still to be performed."),
    new Case("Fulfilled", DATE, "The investor has fulfilled the obligations and conditions, on this day."),
    new Case("In_part", DATE, "The investor has fulfilled them in part only; on this day that was settled."),
    new Case("Failed", DATE, "The investor has failed to fulfil them; on this day that was settled."),
  ],
  {
    build: building(["Not_yet", NotYet], ["Fulfilled", Fulfilled], ["In_part", InPart], ["Failed", Failed]),
    read: reading(["Not_yet", NotYet], ["Fulfilled", Fulfilled], ["In_part", InPart], ["Failed", Failed]),
    doc: "How the MOU or concession agreement was performed.",
  },
);

export const WARRANTY_OUTCOME_TYPE = new Enumeration(
  "Warranty_outcome",
  [
    new Case("Nothing_deposited", null, "Nothing was deposited."),
    new Case("Stays_deposited", null, "It stays deposited."),
    new Case("Returned_to_investor", null, "It is returned to the investor."),
    new Case("Forfeited", null, "It is forfeited by the government."),
  ],
  { build: naming(WarrantyOutcome), read: named, doc: "What becomes of a warranty." },
);

export const CERTIFICATE_PART_TYPE = new Enumeration(
  "Certificate_part",
  [
    new Case("Enterprise_registration_certificate", null, "The enterprise registration certificate."),
    new Case("Investment_license", null, "The investment license."),
    new Case("Tax_registration", null, "The tax registration."),
  ],
  { build: naming(CertificatePart), read: named, doc: "What a concession registration certificate includes." },
);

export const SEVEN_DAYS_TYPE = new Enumeration(
  "Seven_days",
  [
    new Case("From_permission", null, "From the permission for the seal, before which it cannot be made."),
    new Case(
      "From_certificate",
      null,
      "From the issue of the certificate, \"after\" which the sentences on the seal begin.",
    ),
  ],
  { build: naming(SevenDays), read: named, doc: "From when the seven working days for the seal run." },
);

export const CERTIFICATE_ITEM_TYPE = new Enumeration(
  "Certificate_item",
  [
    new Case("Enterprise_name", null, "The name of the enterprise."),
    new Case("Location", null, "The location of the enterprise, or the location of its operation."),
    new Case("Approved_activity", null, "The approved investment activity."),
    new Case("Form_of_investment", null, "The form of the investment."),
    new Case("Type_of_enterprise", null, "The type, form and nature of the enterprise."),
    new Case("Shareholders_and_shares", null, "The names of the shareholders and the proportion of their shares."),
    new Case("Capital_in_kip", null, "The total capital and the registered capital in Kip."),
    new Case("Tax_and_customs_obligations", null, "The tax obligations and customs duties."),
    new Case("Other_obligations", null, "The other obligations."),
    new Case("Tax_incentives", null, "The tax incentives."),
    new Case("Certificate_code", null, "The code of the certificate, which is its number."),
    new Case("Enterprise_number", null, "The enterprise identification number."),
    new Case("Taxpayer_number", null, "The taxpayer identification number."),
  ],
  { build: naming(CertificateItem), read: named, doc: "An item of a concession registration certificate." },
);

export const FOREIGN_CAPITAL_TYPE = new Structure(
  "Foreign_capital",
  [
    new Field("amount", DECIMAL, "The amount in that currency."),
    new Field(
      "kip_for_one",
      DECIMAL,
      "What one unit of that currency is in Kip, by the rate of the Bank of Lao PDR on the date on which the certificate is issued.",
    ),
  ],
  {
    build: (amount, kipForOne) => new ForeignCapital({ amount, kipForOne }),
    read: (value) => [value.amount, value.kipForOne],
    doc: "A capital in a foreign currency other than the US dollar.",
    module: "Part_4_concession_activities",
  },
);

export const DECLARED_CAPITAL_TYPE = new Enumeration(
  "Declared_capital",
  [
    new Case("Declared_in_kip", new MoneyIn("LAK", 2), "In Kip."),
    new Case("Declared_in_us_dollars", new MoneyIn("USD", 2), "In US dollars."),
    new Case("Declared_in_another_currency", FOREIGN_CAPITAL_TYPE, "In another foreign currency."),
  ],
  {
    build: building(
      ["Declared_in_kip", DeclaredInKip],
      ["Declared_in_us_dollars", DeclaredInUsDollars],
      ["Declared_in_another_currency", DeclaredInAnotherCurrency],
    ),
    read: reading(
      ["Declared_in_kip", DeclaredInKip],
      ["Declared_in_us_dollars", DeclaredInUsDollars],
      ["Declared_in_another_currency", DeclaredInAnotherCurrency],
    ),
    doc: "A capital as it was declared.",
  },
);

export const CODE_USED_TYPE = new Enumeration(
  "Code_used",
  [
    new Case("Code_of_the_certificate", null, "The code of the concession registration certificate."),
    new Case("Code_of_each_sector", null, "The code or identification number of each sector."),
  ],
  { build: naming(CodeUsed), read: named, doc: "Which code the sectors use for an enterprise." },
);

export const CONCESSION_CHANGE_TYPE = new Enumeration(
  "Concession_change",
  [
    new Case("Transfer_of_concession_right", null, "To transfer the concession right."),
    new Case("Transfer_of_shares", null, "To transfer shares."),
    new Case("Amendment_of_agreement", null, "To amend the concession agreement."),
    new Case("Another_change", null, "Something else."),
  ],
  { build: naming(ConcessionChange), read: named, doc: "What an enterprise in concession activities wishes to do." },
);

export const TRANSFER_CONDITION_TYPE = new Enumeration(
  "Transfer_condition",
  [
    new Case("Capital_paid_completely", null, "The registered capital has been completely paid."),
    new Case("Taxes_cleared", null, "Tax obligations have been regularly and completely cleared."),
    new Case("Rent_and_fees_paid", null, "Rent and concession fees have been regularly paid."),
    new Case("Tasks_on_schedule", null, "All tasks have been performed in accordance with the schedules."),
  ],
  { build: naming(TransferCondition), read: named, doc: "A condition of Article 18." },
);

export const TRANSFER_APPROVAL_TYPE = new Enumeration(
  "Transfer_approval",
  [
    new Case(
      "Approval_by_sector",
      null,
      "The planning and investment sector, to which it is proposed \"for further consideration and approval\".",
    ),
    new Case(
      "Approval_by_committee",
      null,
      "The CIP, which under Article 23 approves or rejects a transfer of shares and an amendment of an agreement.",
    ),
  ],
  { build: naming(TransferApproval), read: named, doc: "Who approves what an enterprise proposes under Article 18." },
);

export const CAPITAL_PAID_TYPE = new Enumeration(
  "Capital_paid",
  [
    new Case("The_whole", null, "The whole: it has to be \"completely paid\"."),
    new Case(
      "What_is_due",
      null,
      "What has fallen due so far under the concession agreement: \"as stipulated\" there.",
    ),
  ],
  { build: naming(CapitalPaid), read: named, doc: "How much of the registered capital has to be paid." },
);

export const CONCESSION_OFFICE_TYPE = new Structure(
  "Concession_office",
  [
    new Field("office", administration.ACTOR_TYPE, "The office that takes the proposal."),
    new Field("levels", new ListOf(administration.LEVEL_TYPE), "The levels at which it takes it."),
  ],
  {
    build: (office, levels) => new ConcessionOffice({ office, levels }),
    read: (value) => [value.office, value.levels],
    doc: "Which office takes the proposal for a concession, and at which level?",
    module: "Part_4_concession_activities",
  },
);

export const CONCESSION_PROPOSAL_TYPE = new Structure(
  "Concession_proposal",
  [
    new Field("office", administration.ACTOR_TYPE, "The office that takes the proposal."),
    new Field("levels", new ListOf(administration.LEVEL_TYPE), "The levels at which it takes it."),
    new Field(
      "missing",
      new ListOf(PROPOSAL_DOCUMENT_TYPE),
      "The documents that are missing, in the order of Article 11.",
    ),
    new Field("is_complete", BOOLEAN, "No document is missing."),
    new Field(
      "can_be_handed_in",
      BOOLEAN,
      "The proposal can be handed in: the investor is a legal entity, and the set of documents is complete.",
    ),
  ],
  {
    build: (office, levels, missing, isComplete, canBeHandedIn) => new ConcessionProposal({
      office,
      levels,
      missing,
      isComplete,
      canBeHandedIn,
    }),
    read: (value) => [value.office, value.levels, value.missing, value.isComplete, value.canBeHandedIn],
    doc: "Which office takes the proposal for a concession, what is missing from it, and whether it can be handed in.",
    module: "Part_4_concession_activities",
  },
);

export const CONCESSIONAIRE_SELECTION_TYPE = new Structure(
  "Concessionaire_selection",
  [new Field("is_selection_needed", BOOLEAN, "A selection is to be made.")],
  {
    build: (isSelectionNeeded) => new ConcessionaireSelection({ isSelectionNeeded }),
    read: (value) => [value.isSelectionNeeded],
    doc:
      "Whether the concessionaire is chosen among the bidders by the selection method of the Investment Promotion Law.",
    module: "Part_4_concession_activities",
  },
);

export const LISTED_PROJECT_DECISION_TYPE = new Structure(
  "Listed_project_decision",
  [new Field("decided_by", administration.ACTOR_TYPE, "Who approves or rejects the project.")],
  {
    build: (decidedBy) => new ListedProjectDecision({ decidedBy }),
    read: (value) => [value.decidedBy],
    doc: "Who approves or rejects a concession project of the investment calling list? Articles 13, 14 and 21 each name somebody else.",
    module: "Part_4_concession_activities",
  },
);

export const CONCESSION_PROCEDURE_TYPE = new Structure(
  "Concession_procedure",
  [
    new Field("decided_by", administration.ACTOR_TYPE, "Who approves or rejects the project."),
    new Field("next_step", CONCESSION_STEP_TYPE, "The next step."),
    new Field("who_acts", administration.ACTOR_TYPE, "Who takes the next step."),
    new Field(
      "application",
      obligations.OBLIGATION_TYPE,
      "To hand in the application with a complete set of documents.",
    ),
    new Field(
      "comments",
      obligations.OBLIGATION_TYPE,
      "To send comments in writing to the planning and investment sector.",
    ),
    new Field("presentation", obligations.OBLIGATION_TYPE, "To put the project to the meeting of the CIP."),
    new Field(
      "submission",
      obligations.OBLIGATION_TYPE,
      "To submit the project to the government or the provincial or municipal authorities.",
    ),
    new Field("rejection_letter", obligations.OBLIGATION_TYPE, "To send the investor a letter about the rejection."),
  ],
  {
    build: (decidedBy, nextStep, whoActs, application, comments, presentation, submission, rejectionLetter) =>
      new ConcessionProcedure({
        decidedBy,
        nextStep,
        whoActs,
        application,
        comments,
        presentation,
        submission,
        rejectionLetter,
      }),
    read: (value) => [
      value.decidedBy,
      value.nextStep,
      value.whoActs,
      value.application,
      value.comments,
      value.presentation,
      value.submission,
      value.rejectionLetter,
    ],
    doc: "The next step in the procedure for a concession, who takes it, and what is owed until the decision. What is owed after an approval is asked of `Negotiation_duties`.",
    module: "Part_4_concession_activities",
  },
);

export const NEGOTIATION_DUTIES_TYPE = new Structure(
  "Negotiation_duties",
  [
    new Field("notification", obligations.OBLIGATION_TYPE, "To notify the investor of the approval in writing."),
    new Field(
      "scheduling",
      obligations.OBLIGATION_TYPE,
      "To schedule a negotiation date with the planning and investment sector.",
    ),
    new Field("participation", obligations.OBLIGATION_TYPE, "To begin the negotiation, and participate in it."),
    new Field(
      "report",
      obligations.OBLIGATION_TYPE,
      "To report the outcomes of the negotiation to the meeting of the CIP.",
    ),
    new Field(
      "submission",
      obligations.OBLIGATION_TYPE,
      "To submit the outcomes to the government or the provincial or municipal authorities, so that the authority to sign is delegated.",
    ),
    new Field(
      "is_renounced",
      BOOLEAN,
      "The investor is considered to have renounced the right in the proposed investment.",
    ),
  ],
  {
    build: (notification, scheduling, participation, report, submission, isRenounced) => new NegotiationDuties({
      notification,
      scheduling,
      participation,
      report,
      submission,
      isRenounced,
    }),
    read: (value) => [
      value.notification,
      value.scheduling,
      value.participation,
      value.report,
      value.submission,
      value.isRenounced,
    ],
    doc: "What Article 14 asks of the sector and of the investor, how it stands, and whether the investor has renounced the right in the proposed investment.",
    module: "Part_4_concession_activities",
  },
);

export const WARRANTY_TYPE = new Structure(
  "Warranty",
  [new Field("amount", new MoneyIn("USD", 2), "The warranty to be deposited.")],
  {
    build: (amount) => new Warranty({ amount }),
    read: (value) => [value.amount],
    doc: "The warranty that guarantees the implementation of the MOU or concession agreement.",
    module: "Part_4_concession_activities",
  },
);

export const WARRANTY_DUE_TYPE = new Structure(
  "Warranty_due",
  [new Field("due", new MoneyIn("USD", 2), "The warranty to be deposited.")],
  {
    build: (due) => new WarrantyDue({ due }),
    read: (value) => [value.due],
    doc: "The warranty to be deposited, where one was agreed too.",
    module: "Part_4_concession_activities",
  },
);

export const DEPOSIT_MANNER_TYPE = new Structure(
  "Deposit_manner",
  [new Field("defects", new ListOf(DEPOSIT_DEFECT_TYPE), "What is wrong with the way in which it is deposited.")],
  {
    build: (defects) => new DepositManner({ defects }),
    read: (value) => [value.defects],
    doc: "Whether the currency, the means and the account of a deposit are those that Article 15 asks for.",
    module: "Part_4_concession_activities",
  },
);

export const WARRANTY_DEPOSIT_TYPE = new Structure(
  "Warranty_deposit",
  [
    new Field("rate", new DecimalIn("LAK per USD"), "The exchange rate that counts, in figures."),
    new Field("due_in_kip", new MoneyIn("LAK", 2), "The warranty to be deposited, in Kip."),
    new Field("is_enough", BOOLEAN, "The deposit is not less than the warranty."),
    new Field("defects", new ListOf(DEPOSIT_DEFECT_TYPE), "What is wrong with the way in which it is deposited."),
    new Field("is_as_asked", BOOLEAN, "The deposit is as Article 15 asks."),
  ],
  {
    build: (rate, dueInKip, isEnough, defects, isAsAsked) => new WarrantyDeposit({
      rate,
      dueInKip,
      isEnough,
      defects,
      isAsAsked,
    }),
    read: (value) => [value.rate, value.dueInKip, value.isEnough, value.defects, value.isAsAsked],
    doc: "Whether a warranty is deposited as Article 15 asks, and how much it is in Kip.",
    module: "Part_4_concession_activities",
  },
);

export const WARRANTY_DUTIES_TYPE = new Structure(
  "Warranty_duties",
  [
    new Field("outcome", WARRANTY_OUTCOME_TYPE, "What becomes of the warranty."),
    new Field(
      "deposit",
      obligations.OBLIGATION_TYPE,
      "To deposit the warranty in the account of the planning and investment sector at the National Treasury.",
    ),
    new Field("return", obligations.OBLIGATION_TYPE, "To have the warranty returned."),
    new Field("forfeiture", obligations.OBLIGATION_TYPE, "To keep the warranty, which is forfeited."),
  ],
  {
    build: (outcome, deposit, return_, forfeiture) => new WarrantyDuties({
      outcome,
      deposit,
      return: return_,
      forfeiture,
    }),
    read: (value) => [value.outcome, value.deposit, value.return, value.forfeiture],
    doc: "Whether the warranty is returned or lost, and what is owed on its account.",
    module: "Part_4_concession_activities",
  },
);

export const CONCESSION_OPERATION_TYPE = new Structure(
  "Concession_operation",
  [
    new Field(
      "includes",
      new ListOf(CERTIFICATE_PART_TYPE),
      "What the certificate includes, so that it need not be asked for besides.",
    ),
    new Field("is_covered", BOOLEAN, "The certificate lets the investor carry out activities on that day."),
    new Field("may_start", BOOLEAN, "The business operation may be started on that day."),
  ],
  {
    build: (includes, isCovered, mayStart) => new ConcessionOperation({ includes, isCovered, mayStart }),
    read: (value) => [value.includes, value.isCovered, value.mayStart],
    doc: "Whether the investor may operate under a concession registration certificate.",
    module: "Part_4_concession_activities",
  },
);

export const CONCESSION_CERTIFICATE_DUTIES_TYPE = new Structure(
  "Concession_certificate_duties",
  [
    new Field("issued_by", administration.ACTOR_TYPE, "Who issues the certificate."),
    new Field(
      "enterprise_number",
      obligations.OBLIGATION_TYPE,
      "To issue the enterprise identification number for the certificate.",
    ),
    new Field(
      "taxpayer_number",
      obligations.OBLIGATION_TYPE,
      "To issue the taxpayer identification number for the certificate.",
    ),
    new Field(
      "enterprise_number_sought",
      obligations.OBLIGATION_TYPE,
      "To coordinate with the industry and commerce sector, so as to obtain the enterprise identification number.",
    ),
    new Field(
      "taxpayer_number_sought",
      obligations.OBLIGATION_TYPE,
      "To coordinate with the financial sector, so as to obtain the taxpayer identification number.",
    ),
    new Field(
      "tax_declaration",
      obligations.OBLIGATION_TYPE,
      "To use the taxpayer identification number in the annual tax declaration.",
    ),
    new Field(
      "sector_copy",
      obligations.OBLIGATION_TYPE,
      "To forward a copy of the certificate to the concerned sector.",
    ),
    new Field(
      "ministry_copy",
      obligations.OBLIGATION_TYPE,
      "To forward a copy of the certificate to the Ministry of Planning and Investment.",
    ),
    new Field(
      "technical_permission",
      obligations.OBLIGATION_TYPE,
      "To request the certificate or technical permission of other sectors.",
    ),
    new Field("seal_permission", obligations.OBLIGATION_TYPE, "To grant the permission for the company seal."),
    new Field("seal", obligations.OBLIGATION_TYPE, "To make the company seal."),
  ],
  {
    build: (
      issuedBy,
      enterpriseNumber,
      taxpayerNumber,
      enterpriseNumberSought,
      taxpayerNumberSought,
      taxDeclaration,
      sectorCopy,
      ministryCopy,
      technicalPermission,
      sealPermission,
      seal,
    ) => new ConcessionCertificateDuties({
      issuedBy,
      enterpriseNumber,
      taxpayerNumber,
      enterpriseNumberSought,
      taxpayerNumberSought,
      taxDeclaration,
      sectorCopy,
      ministryCopy,
      technicalPermission,
      sealPermission,
      seal,
    }),
    read: (value) => [
      value.issuedBy,
      value.enterpriseNumber,
      value.taxpayerNumber,
      value.enterpriseNumberSought,
      value.taxpayerNumberSought,
      value.taxDeclaration,
      value.sectorCopy,
      value.ministryCopy,
      value.technicalPermission,
      value.sealPermission,
      value.seal,
    ],
    doc: "What is owed when a concession registration certificate is issued, by whom and by when.",
    module: "Part_4_concession_activities",
  },
);

export const CONCESSION_CERTIFICATE_CONTENT_TYPE = new Structure(
  "Concession_certificate_content",
  [
    new Field("missing", new ListOf(CERTIFICATE_ITEM_TYPE), "The items that are missing, in the order of Article 17."),
    new Field("is_complete", BOOLEAN, "No item is missing."),
  ],
  {
    build: (missing, isComplete) => new ConcessionCertificateContent({ missing, isComplete }),
    read: (value) => [value.missing, value.isComplete],
    doc: "Whether a concession registration certificate contains what it must, and what is missing from it.",
    module: "Part_4_concession_activities",
  },
);

export const CERTIFICATE_CAPITAL_TYPE = new Structure(
  "Certificate_capital",
  [
    new Field("total_in_kip", new MoneyIn("LAK", 2), "The total capital in Kip."),
    new Field("registered_in_kip", new MoneyIn("LAK", 2), "The registered capital in Kip."),
    new Field("proportions", new ListOf(DECIMAL), "The proportion of each share in the registered capital."),
  ],
  {
    build: (totalInKip, registeredInKip, proportions) => new CertificateCapital({
      totalInKip,
      registeredInKip,
      proportions,
    }),
    read: (value) => [value.totalInKip, value.registeredInKip, value.proportions],
    doc: "The capital in Kip, and the proportions of the shares, as a concession registration certificate states them.",
    module: "Part_4_concession_activities",
  },
);

export const ENTERPRISE_CODE_TYPE = new Structure(
  "Enterprise_code",
  [new Field("code", CODE_USED_TYPE, "The code that is used.")],
  {
    build: (code) => new EnterpriseCode({ code }),
    read: (value) => [value.code],
    doc: "Which code a sector uses to monitor and manage an enterprise.",
    module: "Part_4_concession_activities",
  },
);

export const CONCESSION_TRANSFER_APPROVAL_TYPE = new Structure(
  "Concession_transfer_approval",
  [new Field("approved_by", administration.ACTOR_TYPE, "Who approves what is proposed.")],
  {
    build: (approvedBy) => new ConcessionTransferApproval({ approvedBy }),
    read: (value) => [value.approvedBy],
    doc: "Who approves that an enterprise transfers its concession right or shares, or has its concession agreement amended.",
    module: "Part_4_concession_activities",
  },
);

export const CONCESSION_TRANSFER_TYPE = new Structure(
  "Concession_transfer",
  [
    new Field("approved_by", administration.ACTOR_TYPE, "Who approves what is proposed."),
    new Field(
      "unmet",
      new ListOf(TRANSFER_CONDITION_TYPE),
      "The conditions that are not met, in the order of Article 18.",
    ),
    new Field("can_be_approved", BOOLEAN, "The change can be approved: all conditions are met."),
    new Field("proposal", obligations.OBLIGATION_TYPE, "To propose the change to the planning and investment sector."),
  ],
  {
    build: (approvedBy, unmet, canBeApproved, proposal) => new ConcessionTransfer({
      approvedBy,
      unmet,
      canBeApproved,
      proposal,
    }),
    read: (value) => [value.approvedBy, value.unmet, value.canBeApproved, value.proposal],
    doc: "Whether an enterprise may transfer its concession right or shares or have its concession agreement amended, who approves it, and which conditions are not met.",
    module: "Part_4_concession_activities",
  },
);

/**
 * Whether the size of a project is not below zero.
 *
 * rules/decree/part_4_concession_activities.catala_en:1135.
 *
 * @param {Project} project
 * @returns {boolean}
 */
export function hasSize(project) {
  if (project instanceof Electricity) {
    return project.content.isAtLeast(0n);
  }
  if (project instanceof Land) {
    return project.content.isAtLeast(0n);
  }
  if (project instanceof Mining) {
    return project.content.isAtLeast(0n);
  }
  if (project === RegulatedMinerals) {
    return true;
  }
  return true;
}

/**
 * A declared capital in Kip.
 *
 * rules/decree/part_4_concession_activities.catala_en:2340.
 *
 * @param {DeclaredCapital} declared
 * @param {Fraction} rate
 * @returns {bigint}
 */
export function inKip(declared, rate) {
  if (declared instanceof DeclaredInKip) {
    return declared.content;
  }
  if (declared instanceof DeclaredInUsDollars) {
    return ofDecimal(toDecimal(declared.content).times(rate));
  }
  return multiply(100n, declared.content.amount.times(declared.content.kipForOne)); // LAK 1
}

/**
 * Whether a declared capital can be converted: its own rate, if it has one, is above zero.
 *
 * rules/decree/part_4_concession_activities.catala_en:2350.
 *
 * @param {DeclaredCapital} declared
 * @returns {boolean}
 */
export function isConvertible(declared) {
  if (declared instanceof DeclaredInAnotherCurrency) {
    return declared.content.kipForOne.isMore(0n);
  }
  return true;
}

/**
 * Which office takes the proposal for a concession, and at which level?
 *
 * Encodes Article 10 (rules/decree/part_4_concession_activities.catala_en:80).
 *
 * @returns {ConcessionOffice}
 */
export function concessionOffice() {
  // Article 10, first sentence: The office that takes the proposal.
  const office = administration.Actor.OneStopServiceOfPlanningAndInvestment;
  // Article 10, first sentence: The levels at which it takes it.
  const levels = [administration.Level.Central, administration.Level.Local];
  return new ConcessionOffice({ office, levels });
}

/**
 * The documents that are missing, in the order of Article 11.
 *
 * Article 11(1); Article 11(2); Article 11(3); Article 11(4); Article 11(4), first item; Article 11(4), second item;
 * Article 11(4), third item; Article 11(4), third item, second sentence
 * (rules/decree/part_4_concession_activities.catala_en, line 236).
 *
 * @param {boolean} hasApplicationForm
 * @param {() => BasicInformation} basicInformation
 * @param {boolean} hasBasicInformation
 * @param {boolean} hasFeasibilityStudy
 * @param {boolean} hasBusinessPlan
 * @param {boolean} isJointVenture
 * @param {boolean} hasJointVentureContract
 * @param {() => OtherAnnexes} otherAnnexes
 * @param {boolean} hasFinancialCertificate
 * @param {boolean} hasResume
 * @param {boolean} includesLaoNational
 * @param {boolean} hasIdentityCardCopy
 * @param {boolean} includesForeigner
 * @param {boolean} hasPassportCopy
 * @param {() => Memorandum} memorandum
 * @param {boolean} isMiningEnergyOrLand
 * @param {boolean} hasFieldDataMemorandum
 * @returns {Array<ProposalDocument>}
 */
function concessionProposalMissing(
  hasApplicationForm,
  basicInformation,
  hasBasicInformation,
  hasFeasibilityStudy,
  hasBusinessPlan,
  isJointVenture,
  hasJointVentureContract,
  otherAnnexes,
  hasFinancialCertificate,
  hasResume,
  includesLaoNational,
  hasIdentityCardCopy,
  includesForeigner,
  hasPassportCopy,
  memorandum,
  isMiningEnergyOrLand,
  hasFieldDataMemorandum,
) {
  return [
    ProposalDocument.ApplicationForm,
    ProposalDocument.ProjectInformation,
    ProposalDocument.JointVentureContract,
    ProposalDocument.FinancialCertificate,
    ProposalDocument.Resume,
    ProposalDocument.CopyOfIdentityCard,
    ProposalDocument.CopyOfPassport,
    ProposalDocument.FieldDataMemorandum,
  ].filter(
    (document_) =>
      document_ === ProposalDocument.ApplicationForm
        ? !hasApplicationForm
        : document_ === ProposalDocument.ProjectInformation
          ? basicInformation() === BasicInformation.InsteadOfStudyAndPlan
            ? !(hasBasicInformation || hasFeasibilityStudy && hasBusinessPlan)
            : !((hasBasicInformation || hasFeasibilityStudy) && hasBusinessPlan)
          : document_ === ProposalDocument.JointVentureContract
            ? isJointVenture && !hasJointVentureContract
            : document_ === ProposalDocument.FinancialCertificate
              ? otherAnnexes() === OtherAnnexes.Needed && !hasFinancialCertificate
              : document_ === ProposalDocument.Resume
                ? otherAnnexes() === OtherAnnexes.Needed && !hasResume
                : document_ === ProposalDocument.CopyOfIdentityCard
                  ? otherAnnexes() === OtherAnnexes.Needed && includesLaoNational && !hasIdentityCardCopy
                  : document_ === ProposalDocument.CopyOfPassport
                    ? otherAnnexes() === OtherAnnexes.Needed && includesForeigner && !hasPassportCopy
                    : (memorandum() === Memorandum.AllConcessions || isMiningEnergyOrLand) && !hasFieldDataMemorandum,
  );
}

/**
 * Which office takes the proposal for a concession, what is missing from it, and whether it can be handed in.
 *
 * Encodes Article 10; Article 11 (rules/decree/part_4_concession_activities.catala_en:88).
 *
 * @param {object} facts
 * @param {boolean} facts.isLegalEntity The investor is a legal entity.
 * @param {boolean} facts.isMiningEnergyOrLand The concession is for mining, electricity-energy or land.
 * @param {boolean} facts.isJointVenture The proposal is for a joint venture.
 * @param {boolean} facts.includesLaoNational A Lao national is among the investors, or acts for them.
 * @param {boolean} facts.includesForeigner A foreigner is among the investors, or acts for them.
 * @param {boolean} facts.hasApplicationForm The application form for concession activities is there.
 * @param {boolean} facts.hasBasicInformation Basic information about the project is there.
 * @param {boolean} facts.hasFeasibilityStudy The feasibility study is there.
 * @param {boolean} facts.hasBusinessPlan The business plan is there.
 * @param {boolean} facts.hasJointVentureContract A joint venture contract is there, and corresponds with a form of
 *   business corporation of the Law on Enterprise.
 * @param {boolean} facts.hasFinancialCertificate The certificate of financial status and experience of the investor is
 *   there.
 * @param {boolean} facts.hasResume The resume of the investor is there.
 * @param {boolean} facts.hasIdentityCardCopy The copy of the identity card of each Lao national is there.
 * @param {boolean} facts.hasPassportCopy The copy of the passport of each foreigner is there.
 * @param {boolean} facts.hasFieldDataMemorandum The memorandum on initial field data collection is there.
 * @param {BasicInformation | null} [facts.basicInformation] What the second item of Article 11 asks for (a reading of
 *   the text: `BasicInformation.InsteadOfStudyAndPlan` if not given).
 * @param {OtherAnnexes | null} [facts.otherAnnexes] What the annexes of the fourth item of Article 11 are (a reading of
 *   the text: `OtherAnnexes.Needed` if not given).
 * @param {Memorandum | null} [facts.memorandum] Which concessions need a memorandum on initial field data collection (a
 *   reading of the text: `Memorandum.AllConcessions` if not given).
 * @returns {ConcessionProposal}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 */
export function concessionProposal(facts = {}) {
  let {
    isLegalEntity,
    isMiningEnergyOrLand,
    isJointVenture,
    includesLaoNational,
    includesForeigner,
    hasApplicationForm,
    hasBasicInformation,
    hasFeasibilityStudy,
    hasBusinessPlan,
    hasJointVentureContract,
    hasFinancialCertificate,
    hasResume,
    hasIdentityCardCopy,
    hasPassportCopy,
    hasFieldDataMemorandum,
    basicInformation = null,
    otherAnnexes = null,
    memorandum = null,
  } = facts;
  if (
    isLegalEntity == null ||
    isMiningEnergyOrLand == null ||
    isJointVenture == null ||
    includesLaoNational == null ||
    includesForeigner == null ||
    hasApplicationForm == null ||
    hasBasicInformation == null ||
    hasFeasibilityStudy == null ||
    hasBusinessPlan == null ||
    hasJointVentureContract == null ||
    hasFinancialCertificate == null ||
    hasResume == null ||
    hasIdentityCardCopy == null ||
    hasPassportCopy == null ||
    hasFieldDataMemorandum == null ||
    facts.basicInformation === undefined ||
    facts.otherAnnexes === undefined ||
    facts.memorandum === undefined
  ) {
    checkFacts(facts, CONCESSION_PROPOSAL);
  }
  // Article 11(2): What the second item of Article 11 asks for.
  basicInformation ??= BasicInformation.InsteadOfStudyAndPlan;
  // Article 11(4): What the annexes of the fourth item of Article 11 are.
  otherAnnexes ??= OtherAnnexes.Needed;
  // Article 11(4), third item, second sentence: Which concessions need a memorandum on initial field data collection.
  memorandum ??= Memorandum.AllConcessions;
  // The office that takes it.
  const takenBy = concessionOffice();
  // Article 10, first sentence: The office that takes the proposal.
  const office = takenBy.office;
  // Article 10, first sentence: The levels at which it takes it.
  const levels = takenBy.levels;
  const missing = concessionProposalMissing(
    hasApplicationForm,
    asChosen("Concession_proposal.basic_information", basicInformation),
    hasBasicInformation,
    hasFeasibilityStudy,
    hasBusinessPlan,
    isJointVenture,
    hasJointVentureContract,
    asChosen("Concession_proposal.other_annexes", otherAnnexes),
    hasFinancialCertificate,
    hasResume,
    includesLaoNational,
    hasIdentityCardCopy,
    includesForeigner,
    hasPassportCopy,
    asChosen("Concession_proposal.memorandum", memorandum),
    isMiningEnergyOrLand,
    hasFieldDataMemorandum,
  );
  // Article 10, first sentence: No document is missing.
  const isComplete = BigInt(missing.length) === 0n;
  // Article 10, first sentence: The proposal can be handed in: the investor is a legal entity, and the set of documents
  // is complete.
  const canBeHandedIn = isLegalEntity && isComplete;
  return new ConcessionProposal({ office, levels, missing, isComplete, canBeHandedIn });
}

/**
 * Whether the concessionaire is chosen among the bidders by the selection method of the Investment Promotion Law.
 *
 * Encodes Article 12 (rules/decree/part_4_concession_activities.catala_en:325).
 *
 * @param {object} facts
 * @param {bigint} facts.applications How many applications there are for the same project.
 * @returns {ConcessionaireSelection}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Refused} where an assertion does not hold
 */
export function concessionaireSelection(facts = {}) {
  const { applications } = facts;
  if (applications == null) {
    checkFacts(facts, CONCESSIONAIRE_SELECTION);
  }
  // Article 12: A selection is to be made.
  const isSelectionNeeded = applications >= 2n;
  if (applications < 1n) {
    throw new Refused("At least one application is needed.").at(...ARTICLE_12_LINE_336);
  }
  return new ConcessionaireSelection({ isSelectionNeeded });
}

/**
 * Who approves or rejects the project.
 *
 * Article 13(1) (rules/decree/part_4_concession_activities.catala_en, line 552).
 *
 * @param {ListedDecision} listedDecision
 * @returns {administration.Actor}
 */
function listedProjectDecisionDecidedBy(listedDecision) {
  if (listedDecision === ListedDecision.ByCommittee) {
    return administration.Actor.CommitteeForInvestmentPromotion;
  }
  if (listedDecision === ListedDecision.ByGovernment) {
    return administration.Actor.GovernmentOrLocalAuthorities;
  }
  return administration.Actor.PlanningAndInvestmentSector;
}

/**
 * Who approves or rejects a concession project of the investment calling list? Articles 13, 14 and 21 each name
 * somebody else.
 *
 * Encodes Article 13 (rules/decree/part_4_concession_activities.catala_en:452).
 *
 * @param {object} facts
 * @param {ListedDecision | null} [facts.listedDecision] Who decides on a project of the investment calling list (a
 *   reading of the text: `ListedDecision.ByCommittee` if not given).
 * @returns {ListedProjectDecision}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 */
export function listedProjectDecision(facts = {}) {
  let { listedDecision = null } = facts;
  if (facts.listedDecision === undefined) {
    checkFacts(facts, LISTED_PROJECT_DECISION);
  }
  // Article 13(1): Who decides on a project of the investment calling list.
  listedDecision ??= ListedDecision.ByCommittee;
  notice("Listed_project_decision.listed_decision");
  const decidedBy = listedProjectDecisionDecidedBy(listedDecision);
  return new ListedProjectDecision({ decidedBy });
}

/**
 * The last day for the comments.
 *
 * Article 13(2), second sentence (rules/decree/part_4_concession_activities.catala_en, line 584).
 *
 * @param {Present<Day> | null} commentsStart
 * @returns {Present<Day> | null}
 */
function concessionProcedureCommentsDue(commentsStart) {
  if (commentsStart !== null) {
    return new Present(placed(ARTICLE_13_LINE_586, () => laoPdr.LAO_PDR.add(commentsStart.value, 25n)));
  }
  return null;
}

/**
 * The day from which the project can be presented to the CIP.
 *
 * rules/decree/part_4_concession_activities.catala_en, lines 590, 595, 600.
 *
 * @param {boolean} onCallingList
 * @param {Present<Day> | null} applicationReceived
 * @param {() => Afterwards} afterwards
 * @param {Present<Day> | null} commentsReceived
 * @param {Present<Day> | null} commentsDue
 * @returns {Present<Day> | null}
 */
function concessionProcedurePresentable(onCallingList, applicationReceived, afterwards, commentsReceived, commentsDue) {
  if (onCallingList) {
    return applicationReceived; // Article 13(1)
  }
  if (!onCallingList && afterwards() === Afterwards.AfterComments) {
    return commentsReceived; // Article 13(2), third sentence
  }
  if (!onCallingList && afterwards() === Afterwards.AfterPeriod) {
    // Article 13(2), third sentence
    if (commentsDue === null) {
      return commentsReceived;
    }
    if (obligations.hadHappened(commentsReceived, commentsDue.value)) {
      return commentsReceived;
    }
    return new Present(placed(ARTICLE_13_LINE_608, () => add(commentsDue.value, DAYS_1)));
  }
  // No rule of the text says.
  throw new Unset("presentable", "rules/decree/part_4_concession_activities.catala_en:525", "Article 13");
}

/**
 * What had been decided on the date of the question.
 *
 * Article 13(1); Article 13(2), third sentence (rules/decree/part_4_concession_activities.catala_en, line 612).
 *
 * @param {ConcessionDecision} decision
 * @param {Day} asOf
 * @returns {ConcessionDecision}
 */
function concessionProcedureDecided(decision, asOf) {
  if (decision === NotDecided) {
    return NotDecided;
  }
  if (decision instanceof Approved) {
    if (decision.content.isAtMost(asOf)) {
      return decision;
    }
    return NotDecided;
  }
  if (decision.content.isAtMost(asOf)) {
    return decision;
  }
  return NotDecided;
}

/**
 * Who approves or rejects the project.
 *
 * rules/decree/part_4_concession_activities.catala_en, lines 568, 573.
 *
 * @param {boolean} onCallingList
 * @param {ListedProjectDecision} listed
 * @returns {administration.Actor}
 */
function concessionProcedureDecidedBy(onCallingList, listed) {
  if (onCallingList) {
    return listed.decidedBy; // Article 13(1)
  }
  return administration.Actor.GovernmentOrLocalAuthorities; // Article 13(2), third sentence
}

/**
 * The next step.
 *
 * rules/decree/part_4_concession_activities.catala_en, lines 619, 633, 648, 657.
 *
 * @param {boolean} onCallingList
 * @param {ConcessionDecision} decided
 * @param {Present<Day> | null} applicationReceived
 * @param {Day} asOf
 * @param {Present<Day> | null} presented
 * @param {administration.Actor} decidedBy
 * @param {Present<Day> | null} submitted
 * @param {() => (Present<Day> | null)} presentable
 * @param {Present<Day> | null} rejectionNotified
 * @param {Present<Day> | null} approvalNotified
 * @param {Present<Day> | null} completed
 * @param {Present<Day> | null} reported
 * @param {Present<Day> | null} submittedForSignature
 * @param {Present<Day> | null} delegated
 * @returns {ConcessionStep}
 */
function concessionProcedureNextStep(
  onCallingList,
  decided,
  applicationReceived,
  asOf,
  presented,
  decidedBy,
  submitted,
  presentable,
  rejectionNotified,
  approvalNotified,
  completed,
  reported,
  submittedForSignature,
  delegated,
) {
  if (onCallingList && decided === NotDecided) {
    // Article 13(1)
    if (!obligations.hadHappened(applicationReceived, asOf)) {
      return ConcessionStep.HandInApplication;
    }
    if (!obligations.hadHappened(presented, asOf)) {
      return ConcessionStep.PresentToCommittee;
    }
    if (decidedBy === administration.Actor.GovernmentOrLocalAuthorities && !obligations.hadHappened(submitted, asOf)) {
      return ConcessionStep.SubmitForDecision;
    }
    return ConcessionStep.Decide;
  }
  if (!onCallingList && decided === NotDecided) {
    // Article 13(2); Article 13(2), third sentence
    if (!obligations.hadHappened(applicationReceived, asOf)) {
      return ConcessionStep.HandInApplication;
    }
    if (!obligations.hadHappened(presentable(), asOf)) {
      return ConcessionStep.GiveComments;
    }
    if (!obligations.hadHappened(presented, asOf)) {
      return ConcessionStep.PresentToCommittee;
    }
    if (!obligations.hadHappened(submitted, asOf)) {
      return ConcessionStep.SubmitForDecision;
    }
    return ConcessionStep.Decide;
  }
  if (decided instanceof Rejected) {
    // Article 13(1), second item; Article 13(2), second item
    if (!obligations.hadHappened(rejectionNotified, asOf)) {
      return ConcessionStep.NotifyRejection;
    }
    return ConcessionStep.NothingMore;
  }
  if (decided instanceof Approved) {
    // Article 13(1), first item; Article 13(2), first item
    if (!obligations.hadHappened(approvalNotified, asOf)) {
      return ConcessionStep.NotifyApproval;
    }
    if (!obligations.hadHappened(completed, asOf)) {
      return ConcessionStep.Negotiate;
    }
    if (!obligations.hadHappened(reported, asOf)) {
      return ConcessionStep.ReportOutcomes;
    }
    if (!obligations.hadHappened(submittedForSignature, asOf)) {
      return ConcessionStep.SubmitForSignature;
    }
    if (!obligations.hadHappened(delegated, asOf)) {
      return ConcessionStep.DelegateAuthority;
    }
    return ConcessionStep.NothingMore;
  }
  // No rule of the text says.
  throw new Silent("next_step", "rules/decree/part_4_concession_activities.catala_en:531", "Article 13");
}

/**
 * Who takes the next step.
 *
 * Article 13(1); Article 13(1), first item; Article 13(1), second item; Article 13(2); Article 13(2), third sentence;
 * Article 13(2), first item; Article 13(2), second item (rules/decree/part_4_concession_activities.catala_en, line
 * 679).
 *
 * @param {ConcessionStep} nextStep
 * @param {administration.Actor} decidedBy
 * @returns {administration.Actor}
 */
function concessionProcedureWhoActs(nextStep, decidedBy) {
  if (nextStep === ConcessionStep.HandInApplication) {
    return administration.Actor.Investor;
  }
  if (nextStep === ConcessionStep.GiveComments) {
    return administration.Actor.ConcernedSectors;
  }
  if (nextStep === ConcessionStep.PresentToCommittee) {
    return administration.Actor.PlanningAndInvestmentSector;
  }
  if (nextStep === ConcessionStep.SubmitForDecision) {
    return administration.Actor.PlanningAndInvestmentSector;
  }
  if (nextStep === ConcessionStep.Decide) {
    return decidedBy;
  }
  if (nextStep === ConcessionStep.NotifyRejection) {
    return administration.Actor.NotNamed;
  }
  if (nextStep === ConcessionStep.NotifyApproval) {
    return administration.Actor.PlanningAndInvestmentSector;
  }
  if (nextStep === ConcessionStep.Negotiate) {
    return administration.Actor.Investor;
  }
  if (nextStep === ConcessionStep.ReportOutcomes) {
    return administration.Actor.PlanningAndInvestmentSector;
  }
  if (nextStep === ConcessionStep.SubmitForSignature) {
    return administration.Actor.PlanningAndInvestmentSector;
  }
  if (nextStep === ConcessionStep.DelegateAuthority) {
    return administration.Actor.GovernmentOrLocalAuthorities;
  }
  return administration.Actor.NotNamed;
}

/**
 * To hand in the application with a complete set of documents.
 *
 * Article 10, first sentence (rules/decree/part_4_concession_activities.catala_en, line 695).
 *
 * @param {Present<Day> | null} applicationReceived
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function concessionProcedureApplication(applicationReceived, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.Investor,
        administration.Actor.OneStopServiceOfPlanningAndInvestment,
      ),
      done: applicationReceived,
    }),
    asOf,
  );
}

/**
 * To send comments in writing to the planning and investment sector.
 *
 * Article 13(2); Article 13(2), second sentence (rules/decree/part_4_concession_activities.catala_en, line 705).
 *
 * @param {boolean} onCallingList
 * @param {Present<Day> | null} commentsStart
 * @param {Present<Day> | null} commentsDue
 * @param {Present<Day> | null} commentsReceived
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function concessionProcedureComments(onCallingList, commentsStart, commentsDue, commentsReceived, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.ConcernedSectors,
        administration.Actor.PlanningAndInvestmentSector,
      ),
      applies: !onCallingList,
      start: obligations.since(commentsStart),
      due: commentsDue,
      done: commentsReceived,
    }),
    asOf,
  );
}

/**
 * To put the project to the meeting of the CIP.
 *
 * Article 13(1); Article 13(2), third sentence (rules/decree/part_4_concession_activities.catala_en, line 718).
 *
 * @param {() => (Present<Day> | null)} presentable
 * @param {Present<Day> | null} presented
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function concessionProcedurePresentation(presentable, presented, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.PlanningAndInvestmentSector,
        administration.Actor.CommitteeForInvestmentPromotion,
      ),
      start: obligations.since(presentable()),
      done: presented,
    }),
    asOf,
  );
}

/**
 * To submit the project to the government or the provincial or municipal authorities.
 *
 * Article 13(2), third sentence (rules/decree/part_4_concession_activities.catala_en, line 729).
 *
 * @param {administration.Actor} decidedBy
 * @param {Present<Day> | null} presented
 * @param {Present<Day> | null} submitted
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function concessionProcedureSubmission(decidedBy, presented, submitted, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.PlanningAndInvestmentSector,
        administration.Actor.GovernmentOrLocalAuthorities,
      ),
      applies: decidedBy === administration.Actor.GovernmentOrLocalAuthorities,
      start: obligations.since(presented),
      done: submitted,
    }),
    asOf,
  );
}

/**
 * To send the investor a letter about the rejection.
 *
 * Article 13(1), second item; Article 13(2), second item (rules/decree/part_4_concession_activities.catala_en, line
 * 742).
 *
 * @param {ConcessionDecision} decided
 * @param {ConcessionDecision} decision
 * @param {Present<Day> | null} rejectionNotified
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function concessionProcedureRejectionLetter(decided, decision, rejectionNotified, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(obligations.Modality.Duty, administration.Actor.NotNamed, administration.Actor.Investor),
      applies: !(decided instanceof Approved),
      start: decision instanceof Rejected ? new obligations.On(decision.content) : obligations.Awaited,
      done: rejectionNotified,
    }),
    asOf,
  );
}

/**
 * The next step in the procedure for a concession, who takes it, and what is owed until the decision. What is owed
 * after an approval is asked of `Negotiation_duties`.
 *
 * Encodes Article 13 (rules/decree/part_4_concession_activities.catala_en:480).
 *
 * @param {object} facts
 * @param {boolean} facts.onCallingList The project or activity is on the investment calling list.
 * @param {Present<Day> | null} [facts.applicationReceived] The day on which the planning and investment sector received
 *   the application (null if not given).
 * @param {Present<Day> | null} [facts.forwarded] The day on which the sectors and the locality that are asked for
 *   comments received the application (null if not given).
 * @param {Present<Day> | null} [facts.commentsReceived] The day on which the last of their comments reached the sector
 *   (null if not given).
 * @param {Present<Day> | null} [facts.presented] The day on which the sector put the project to the meeting of the CIP
 *   (null if not given).
 * @param {Present<Day> | null} [facts.submitted] The day on which the project was submitted to the government or the
 *   provincial or municipal authorities for decision (null if not given).
 * @param {ConcessionDecision} facts.decision What was decided on the project.
 * @param {Present<Day> | null} [facts.rejectionNotified] The day on which the letter about the rejection was sent (null
 *   if not given).
 * @param {Present<Day> | null} [facts.approvalNotified] The day on which the investor received the notification of the
 *   approval (null if not given).
 * @param {Present<Day> | null} [facts.completed] The day on which the negotiation was completed (null if not given).
 * @param {Present<Day> | null} [facts.reported] The day on which its outcomes were reported to the meeting of the CIP
 *   (null if not given).
 * @param {Present<Day> | null} [facts.submittedForSignature] The day on which the outcomes were submitted to the
 *   government or the provincial or municipal authorities (null if not given).
 * @param {Present<Day> | null} [facts.delegated] The day on which the authority to sign was delegated (null if not
 *   given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {Receipt | null} [facts.receipt] From whose receipt of the application the 25 working days run (a reading of
 *   the text: `Receipt.ByThoseWhoComment` if not given).
 * @param {Afterwards | null} [facts.afterwards] When a project that is not listed can be presented to the CIP (a
 *   reading of the text: `Afterwards.AfterComments` if not given).
 * @param {ListedDecision | null} [facts.listedProjectDecisionListedDecision] Who decides on a project of the investment
 *   calling list (a reading of the text: `ListedDecision.ByCommittee` if not given).
 * @returns {ConcessionProcedure}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function concessionProcedure(facts = {}) {
  let {
    onCallingList,
    applicationReceived = null,
    forwarded = null,
    commentsReceived = null,
    presented = null,
    submitted = null,
    decision,
    rejectionNotified = null,
    approvalNotified = null,
    completed = null,
    reported = null,
    submittedForSignature = null,
    delegated = null,
    asOf,
    receipt = null,
    afterwards = null,
    listedProjectDecisionListedDecision = null,
  } = facts;
  if (
    onCallingList == null ||
    facts.applicationReceived === undefined ||
    facts.forwarded === undefined ||
    facts.commentsReceived === undefined ||
    facts.presented === undefined ||
    facts.submitted === undefined ||
    decision == null ||
    facts.rejectionNotified === undefined ||
    facts.approvalNotified === undefined ||
    facts.completed === undefined ||
    facts.reported === undefined ||
    facts.submittedForSignature === undefined ||
    facts.delegated === undefined ||
    asOf == null ||
    facts.receipt === undefined ||
    facts.afterwards === undefined ||
    facts.listedProjectDecisionListedDecision === undefined
  ) {
    checkFacts(facts, CONCESSION_PROCEDURE);
  }
  // Who decides on a project of the investment calling list.
  const listed = listedProjectDecision({ listedDecision: listedProjectDecisionListedDecision });
  // Article 13(2), second sentence: From whose receipt of the application the 25 working days run.
  receipt ??= Receipt.ByThoseWhoComment;
  // Article 13(2), third sentence: When a project that is not listed can be presented to the CIP.
  afterwards ??= Afterwards.AfterComments;
  notice("Concession_procedure.receipt");
  // Article 13(2), second sentence: The day from which the 25 working days run.
  const commentsStart = receipt === Receipt.ByThoseWhoComment ? forwarded : applicationReceived;
  const commentsDue = concessionProcedureCommentsDue(commentsStart);
  const presentable = attempt(() => concessionProcedurePresentable(
    onCallingList,
    applicationReceived,
    asChosen("Concession_procedure.afterwards", afterwards),
    commentsReceived,
    commentsDue,
  ));
  const decided = concessionProcedureDecided(decision, asOf);
  const decidedBy = concessionProcedureDecidedBy(onCallingList, listed);
  const nextStep = concessionProcedureNextStep(
    onCallingList,
    decided,
    applicationReceived,
    asOf,
    presented,
    decidedBy,
    submitted,
    presentable,
    rejectionNotified,
    approvalNotified,
    completed,
    reported,
    submittedForSignature,
    delegated,
  );
  const whoActs = concessionProcedureWhoActs(nextStep, decidedBy);
  const application = concessionProcedureApplication(applicationReceived, asOf);
  const comments = concessionProcedureComments(onCallingList, commentsStart, commentsDue, commentsReceived, asOf);
  const presentation = concessionProcedurePresentation(presentable, presented, asOf);
  const submission = concessionProcedureSubmission(decidedBy, presented, submitted, asOf);
  const rejectionLetter = concessionProcedureRejectionLetter(decided, decision, rejectionNotified, asOf);
  return new ConcessionProcedure({
    decidedBy,
    nextStep,
    whoActs,
    application,
    comments,
    presentation,
    submission,
    rejectionLetter,
  });
}

/**
 * The last day for scheduling a negotiation date.
 *
 * Article 14, third sentence (rules/decree/part_4_concession_activities.catala_en, line 963).
 *
 * @param {Present<Day> | null} schedulingStart
 * @returns {Present<Day> | null}
 */
function negotiationDutiesSchedulingDue(schedulingStart) {
  if (schedulingStart !== null) {
    return new Present(placed(ARTICLE_14_LINE_965, () => laoPdr.LAO_PDR.add(schedulingStart.value, 10n)));
  }
  return null;
}

/**
 * The last day for participating.
 *
 * Article 14, fourth sentence (rules/decree/part_4_concession_activities.catala_en, line 969).
 *
 * @param {ThirtyDays} thirtyDays
 * @param {Present<Day> | null} schedulingStart
 * @param {Present<Day> | null} schedulingDue
 * @returns {Present<Day> | null}
 */
function negotiationDutiesParticipationDue(thirtyDays, schedulingStart, schedulingDue) {
  const found = thirtyDays === ThirtyDays.FromNotification ? schedulingStart : schedulingDue;
  if (found !== null) {
    return new Present(placed(ARTICLE_14_LINE_973, () => laoPdr.LAO_PDR.add(found.value, 30n)));
  }
  return null;
}

/**
 * To notify the investor of the approval in writing.
 *
 * Article 14, first sentence (rules/decree/part_4_concession_activities.catala_en, line 977).
 *
 * @param {Present<Day> | null} approvalReceived
 * @param {Present<Day> | null} notified
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function negotiationDutiesNotification(approvalReceived, notified, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.PlanningAndInvestmentSector,
        administration.Actor.Investor,
      ),
      start: obligations.since(approvalReceived),
      due:
        approvalReceived !== null
          ? new Present(placed(ARTICLE_14_LINE_983, () => laoPdr.LAO_PDR.add(approvalReceived.value, 2n)))
          : null,
      done: notified,
    }),
    asOf,
  );
}

/**
 * To schedule a negotiation date with the planning and investment sector.
 *
 * Article 14, third sentence; Article 14, fourth sentence (rules/decree/part_4_concession_activities.catala_en, line
 * 991).
 *
 * @param {Present<Day> | null} schedulingStart
 * @param {Present<Day> | null} schedulingDue
 * @param {Present<Day> | null} scheduled
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function negotiationDutiesScheduling(schedulingStart, schedulingDue, scheduled, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.Investor,
        administration.Actor.PlanningAndInvestmentSector,
      ),
      start: obligations.since(schedulingStart),
      due: schedulingDue,
      done: scheduled,
      follows: obligations.Consequence.ConsideredRenounced,
    }),
    asOf,
  );
}

/**
 * To begin the negotiation, and participate in it.
 *
 * Article 14, second sentence; Article 14, fourth sentence (rules/decree/part_4_concession_activities.catala_en, line
 * 1003).
 *
 * @param {Present<Day> | null} notified
 * @param {Present<Day> | null} participationDue
 * @param {Present<Day> | null} participated
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function negotiationDutiesParticipation(notified, participationDue, participated, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.Investor,
        administration.Actor.PlanningAndInvestmentSector,
      ),
      start: obligations.since(notified),
      due: participationDue,
      done: participated,
      follows: obligations.Consequence.ConsideredRenounced,
    }),
    asOf,
  );
}

/**
 * To report the outcomes of the negotiation to the meeting of the CIP.
 *
 * Article 13(1), first item; Article 13(2), first item; Article 14, fifth sentence
 * (rules/decree/part_4_concession_activities.catala_en, line 1016).
 *
 * @param {Present<Day> | null} completed
 * @param {Present<Day> | null} reported
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function negotiationDutiesReport(completed, reported, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.PlanningAndInvestmentSector,
        administration.Actor.CommitteeForInvestmentPromotion,
      ),
      start: obligations.since(completed),
      done: reported,
    }),
    asOf,
  );
}

/**
 * To submit the outcomes to the government or the provincial or municipal authorities, so that the authority to sign is
 * delegated.
 *
 * Article 13(1), first item; Article 13(2), first item; Article 14, fifth sentence
 * (rules/decree/part_4_concession_activities.catala_en, line 1029).
 *
 * @param {Present<Day> | null} reported
 * @param {Present<Day> | null} submitted
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function negotiationDutiesSubmission(reported, submitted, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.PlanningAndInvestmentSector,
        administration.Actor.GovernmentOrLocalAuthorities,
      ),
      start: obligations.since(reported),
      done: submitted,
    }),
    asOf,
  );
}

/**
 * The investor is considered to have renounced the right in the proposed investment.
 *
 * Article 14, fourth sentence (rules/decree/part_4_concession_activities.catala_en, lines 1041, 1047).
 *
 * @param {obligations.Obligation} scheduling
 * @param {() => obligations.Obligation} participation
 * @returns {boolean}
 */
function negotiationDutiesIsRenounced(scheduling, participation) {
  if (scheduling.hasFollowed) {
    return true;
  }
  if (participation().hasFollowed) {
    return true;
  }
  return false;
}

/**
 * Article 14 (rules/decree/part_4_concession_activities.catala_en:942).
 *
 * @param {Present<Day> | null} notified
 * @param {Present<Day> | null} approvalReceived
 * @returns {boolean}
 */
function negotiationDutiesAssertion1(notified, approvalReceived) {
  if (notified === null) {
    return true;
  }
  if (approvalReceived === null) {
    return true;
  }
  return notified.value.isAtLeast(approvalReceived.value);
}

/**
 * What Article 14 asks of the sector and of the investor, how it stands, and whether the investor has renounced the
 * right in the proposed investment.
 *
 * Encodes Article 14 (rules/decree/part_4_concession_activities.catala_en:891).
 *
 * @param {object} facts
 * @param {Present<Day> | null} [facts.approvalReceived] The day on which the planning and investment sector received
 *   the approval (null if not given).
 * @param {Present<Day> | null} [facts.notified] The day on which the investor received the approval notification (null
 *   if not given).
 * @param {Present<Day> | null} [facts.scheduled] The day on which the investor scheduled a negotiation date with the
 *   sector (null if not given).
 * @param {Present<Day> | null} [facts.participated] The day on which the investor first participated in the negotiation
 *   (null if not given).
 * @param {Present<Day> | null} [facts.completed] The day on which the sector completed the negotiation (null if not
 *   given).
 * @param {Present<Day> | null} [facts.reported] The day on which the sector reported the outcomes to the meeting of the
 *   CIP (null if not given).
 * @param {Present<Day> | null} [facts.submitted] The day on which the outcomes were submitted to the government or the
 *   provincial or municipal authorities (null if not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {TenDaysToSchedule | null} [facts.tenDays] From when the 10 working days run (a reading of the text:
 *   `TenDaysToSchedule.FromReceiptByInvestor` if not given).
 * @param {ThirtyDays | null} [facts.thirtyDays] From when the 30 working days run (a reading of the text:
 *   `ThirtyDays.FromNotification` if not given).
 * @returns {NegotiationDuties}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function negotiationDuties(facts = {}) {
  let {
    approvalReceived = null,
    notified = null,
    scheduled = null,
    participated = null,
    completed = null,
    reported = null,
    submitted = null,
    asOf,
    tenDays = null,
    thirtyDays = null,
  } = facts;
  if (
    facts.approvalReceived === undefined ||
    facts.notified === undefined ||
    facts.scheduled === undefined ||
    facts.participated === undefined ||
    facts.completed === undefined ||
    facts.reported === undefined ||
    facts.submitted === undefined ||
    asOf == null ||
    facts.tenDays === undefined ||
    facts.thirtyDays === undefined
  ) {
    checkFacts(facts, NEGOTIATION_DUTIES);
  }
  // Article 14, third sentence: From when the 10 working days run.
  tenDays ??= TenDaysToSchedule.FromReceiptByInvestor;
  // Article 14, fourth sentence: From when the 30 working days run.
  thirtyDays ??= ThirtyDays.FromNotification;
  notice("Negotiation_duties.ten_days");
  // Article 14, third sentence: The day from which the 10 working days run.
  const schedulingStart = tenDays === TenDaysToSchedule.FromReceiptByInvestor ? notified : approvalReceived;
  const schedulingDue = negotiationDutiesSchedulingDue(schedulingStart);
  notice("Negotiation_duties.thirty_days");
  const participationDue = negotiationDutiesParticipationDue(thirtyDays, schedulingStart, schedulingDue);
  const notification = negotiationDutiesNotification(approvalReceived, notified, asOf);
  const scheduling = negotiationDutiesScheduling(schedulingStart, schedulingDue, scheduled, asOf);
  const participation = negotiationDutiesParticipation(notified, participationDue, participated, asOf);
  const report = negotiationDutiesReport(completed, reported, asOf);
  const submission = negotiationDutiesSubmission(reported, submitted, asOf);
  const isRenounced = negotiationDutiesIsRenounced(scheduling, known(participation));
  if (!negotiationDutiesAssertion1(notified, approvalReceived)) {
    throw new Refused("The investor cannot be notified of an approval before the sector has received it.").at(
      ...ARTICLE_14_LINE_942,
    );
  }
  return new NegotiationDuties({ notification, scheduling, participation, report, submission, isRenounced });
}

/**
 * The warranty to be deposited.
 *
 * rules/decree/part_4_concession_activities.catala_en, lines 1225, 1231, 1238, 1267, 1274, 1281, 1309, 1316.
 *
 * @param {Project} project
 * @returns {bigint}
 */
function warrantyAmount(project) {
  if (project instanceof Electricity) {
    if (project.content.isAtMost(5n)) {
      return 1_000_000n; // USD 10,000: Article 15(1), first item
    }
    if (project.content.isAtMost(100n)) {
      return 3_000_000n; // USD 30,000: Article 15(1), second item
    }
    return 5_000_000n; // USD 50,000: Article 15(1), third item
  }
  if (project instanceof Land) {
    if (project.content.isAtLeast(2n) && project.content.isAtMost(150n)) {
      return 3_000_000n; // USD 30,000: Article 15(2), first item
    }
    if (project.content.isAtLeast(151n) && project.content.isAtMost(1000n)) {
      return 5_000_000n; // USD 50,000: Article 15(2), second item
    }
    if (project.content.isAtLeast(1101n)) {
      return 7_000_000n; // USD 70,000: Article 15(2), second item, second sentence
    }
  }
  if (project instanceof Mining) {
    if (project.content.isAtLeast(1n) && project.content.isAtMost(300n)) {
      return 5_000_000n; // USD 50,000: Article 15(3), first item
    }
    if (project.content.isAtLeast(301n) && project.content.isAtMost(500n)) {
      return 10_000_000n; // USD 100,000: Article 15(3), second item
    }
  }
  // No rule of the text says.
  throw new Silent("amount", "rules/decree/part_4_concession_activities.catala_en:1151", "Article 15");
}

/**
 * The warranty that guarantees the implementation of the MOU or concession agreement.
 *
 * Encodes Article 15 (rules/decree/part_4_concession_activities.catala_en:1147).
 *
 * @param {object} facts
 * @param {Project} facts.project The concession project, by its kind and size.
 * @returns {Warranty}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Refused} where an assertion does not hold
 */
export function warranty(facts = {}) {
  const { project } = facts;
  if (project == null) {
    checkFacts(facts, WARRANTY);
  }
  const amount = warrantyAmount(project);
  if (!hasSize(project)) {
    throw new Refused("The size of a project cannot be negative.").at(...ARTICLE_15_LINE_1178);
  }
  return new Warranty({ amount });
}

/**
 * The warranty to be deposited.
 *
 * rules/decree/part_4_concession_activities.catala_en, lines 1189, 1196, 1206.
 *
 * @param {SuchAs} suchAs
 * @param {Project} project
 * @param {Present<bigint> | null} agreed
 * @returns {bigint}
 */
function warrantyDueDue(suchAs, project, agreed) {
  if (suchAs === SuchAs.FixedAmounts && project !== Other) {
    return warranty({ project }).amount; // Article 15, first sentence
  }
  if (suchAs === SuchAs.Examples && project !== RegulatedMinerals && agreed !== null) {
    // Article 15, first sentence; Article 15, second sentence
    return agreed.value;
  }
  if (project === Other && agreed !== null) {
    // Article 15(3), second item, third sentence
    return agreed.value;
  }
  // No rule of the text says.
  throw new Silent("due", "rules/decree/part_4_concession_activities.catala_en:1171", "Article 15");
}

/**
 * The warranty to be deposited, where one was agreed too.
 *
 * Encodes Article 15 (rules/decree/part_4_concession_activities.catala_en:1162).
 *
 * @param {object} facts
 * @param {Project} facts.project The concession project, by its kind and size.
 * @param {Present<bigint> | null} [facts.agreed] The amount agreed in the MOU or concession agreement; absent where
 *   none was (in hundredths of USD; null if not given).
 * @param {SuchAs | null} [facts.suchAs] What the amounts of Article 15 are (a reading of the text:
 *   `SuchAs.FixedAmounts` if not given).
 * @returns {WarrantyDue}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Refused} where an assertion does not hold
 */
export function warrantyDue(facts = {}) {
  let { project, agreed = null, suchAs = null } = facts;
  if (project == null || facts.agreed === undefined || facts.suchAs === undefined) {
    checkFacts(facts, WARRANTY_DUE);
  }
  // Article 15, second sentence: What the amounts of Article 15 are.
  suchAs ??= SuchAs.FixedAmounts;
  notice("Warranty_due.such_as");
  const due = warrantyDueDue(suchAs, project, agreed);
  if (!hasSize(project)) {
    throw new Refused("The size of a project cannot be negative.").at(...ARTICLE_15_LINE_1183);
  }
  return new WarrantyDue({ due });
}

/**
 * What is wrong with the way in which it is deposited.
 *
 * Article 15(3), second item, fourth sentence; Article 15(3), second item, fifth sentence
 * (rules/decree/part_4_concession_activities.catala_en, line 1560).
 *
 * @param {DepositMeans} means
 * @param {() => InCash} inCash
 * @param {boolean} isToTheAccount
 * @param {Deposit} deposit
 * @returns {Array<DepositDefect>}
 */
function depositMannerDefects(means, inCash, isToTheAccount, deposit) {
  return [DepositDefect.NotInCash, DepositDefect.NotToTheAccount, DepositDefect.CurrencyNotAccepted].filter(
    (defect) =>
      defect === DepositDefect.NotInCash
        ? means === DepositMeans.Banknotes
          ? false
          : means === DepositMeans.BankTransfer ? inCash() === InCash.BanknotesOnly : true
        : defect === DepositDefect.NotToTheAccount
          ? !isToTheAccount
          : deposit instanceof InAnotherCurrency ? !deposit.content.isAccepted : false,
  );
}

/**
 * Whether the currency, the means and the account of a deposit are those that Article 15 asks for.
 *
 * Encodes Article 15 (rules/decree/part_4_concession_activities.catala_en:1457).
 *
 * @param {object} facts
 * @param {Deposit} facts.deposit What is deposited.
 * @param {DepositMeans} facts.means By which means it is deposited.
 * @param {boolean} facts.isToTheAccount It goes to the account of the planning and investment sector at the National
 *   Treasury.
 * @param {InCash | null} [facts.inCash] What "in cash" means (a reading of the text: `InCash.Money` if not given).
 * @returns {DepositManner}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 */
export function depositManner(facts = {}) {
  let { deposit, means, isToTheAccount, inCash = null } = facts;
  if (deposit == null || means == null || isToTheAccount == null || facts.inCash === undefined) {
    checkFacts(facts, DEPOSIT_MANNER);
  }
  // Article 15(3), second item, fourth sentence: What "in cash" means.
  inCash ??= InCash.Money;
  const defects = depositMannerDefects(means, asChosen("Deposit_manner.in_cash", inCash), isToTheAccount, deposit);
  return new DepositManner({ defects });
}

/**
 * The exchange rate that counts, in figures.
 *
 * Article 15(3), second item, fifth sentence (rules/decree/part_4_concession_activities.catala_en, line 1593).
 *
 * @param {ExchangeRate} exchangeRate
 * @param {Fraction} rateOfTheDay
 * @param {Present<Fraction> | null} agreedRate
 * @returns {Fraction}
 */
function warrantyDepositRate(exchangeRate, rateOfTheDay, agreedRate) {
  if (exchangeRate === ExchangeRate.RateOfTheDay) {
    return rateOfTheDay;
  }
  if (agreedRate !== null) {
    return agreedRate.value;
  }
  return rateOfTheDay;
}

/**
 * The deposit is not less than the warranty.
 *
 * Article 15(3), second item, fifth sentence (rules/decree/part_4_concession_activities.catala_en, line 1607).
 *
 * @param {Deposit} deposit
 * @param {() => bigint} dueInKip
 * @param {() => WarrantyDue} warranty_
 * @returns {boolean}
 */
function warrantyDepositIsEnough(deposit, dueInKip, warranty_) {
  if (deposit instanceof InKip) {
    return deposit.content >= dueInKip();
  }
  if (deposit instanceof InUsDollars) {
    return deposit.content >= warranty_().due;
  }
  return deposit.content.worth >= warranty_().due;
}

/**
 * Article 15 (rules/decree/part_4_concession_activities.catala_en:1577).
 *
 * @param {Fraction} rateOfTheDay
 * @param {Present<Fraction> | null} agreedRate
 * @returns {boolean}
 */
function warrantyDepositAssertion1(rateOfTheDay, agreedRate) {
  return rateOfTheDay.isMore(0n) && (agreedRate !== null ? agreedRate.value.isMore(0n) : true);
}

/**
 * Whether a warranty is deposited as Article 15 asks, and how much it is in Kip.
 *
 * Encodes Article 15 (rules/decree/part_4_concession_activities.catala_en:1472).
 *
 * @param {object} facts
 * @param {Project} facts.project The concession project, by its kind and size.
 * @param {Present<bigint> | null} [facts.agreed] The amount agreed in the MOU or concession agreement; absent where
 *   none was (in hundredths of USD; null if not given).
 * @param {Deposit} facts.deposit What is deposited.
 * @param {DepositMeans} facts.means By which means it is deposited.
 * @param {boolean} facts.isToTheAccount It goes to the account of the planning and investment sector at the National
 *   Treasury.
 * @param {Fraction} facts.rateOfTheDay The exchange rate on the day of the deposit (in LAK per USD).
 * @param {Present<Fraction> | null} [facts.agreedRate] The exchange rate agreed in the MOU or concession agreement;
 *   absent where none was (in LAK per USD; null if not given).
 * @param {ExchangeRate | null} [facts.exchangeRate] The exchange rate that counts (a reading of the text:
 *   `ExchangeRate.RateOfTheDay` if not given).
 * @param {SuchAs | null} [facts.warrantyDueSuchAs] What the amounts of Article 15 are (a reading of the text:
 *   `SuchAs.FixedAmounts` if not given).
 * @param {InCash | null} [facts.depositMannerInCash] What "in cash" means (a reading of the text: `InCash.Money` if not
 *   given).
 * @returns {WarrantyDeposit}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Refused} where an assertion does not hold
 */
export function warrantyDeposit(facts = {}) {
  let {
    project,
    agreed = null,
    deposit,
    means,
    isToTheAccount,
    rateOfTheDay,
    agreedRate = null,
    exchangeRate = null,
    warrantyDueSuchAs = null,
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
    facts.exchangeRate === undefined ||
    facts.warrantyDueSuchAs === undefined ||
    facts.depositMannerInCash === undefined
  ) {
    checkFacts(facts, WARRANTY_DEPOSIT);
  }
  // Article 15(3), second item, fifth sentence: The exchange rate that counts.
  exchangeRate ??= ExchangeRate.RateOfTheDay;
  // The warranty to be deposited.
  const warranty_ = warrantyDue({ project, agreed, suchAs: warrantyDueSuchAs });
  // The way in which it is deposited.
  const manner = depositManner({ deposit, means, isToTheAccount, inCash: depositMannerInCash });
  notice("Warranty_deposit.exchange_rate");
  const rate = warrantyDepositRate(exchangeRate, rateOfTheDay, agreedRate);
  // Article 15(3), second item, fifth sentence: The warranty to be deposited, in Kip.
  const dueInKip = ofDecimal(toDecimal(warranty_.due).times(rate));
  const isEnough = warrantyDepositIsEnough(deposit, known(dueInKip), known(warranty_));
  // Article 15(3), second item, fourth sentence; Article 15(3), second item, fifth sentence: What is wrong with the way
  // in which it is deposited.
  const defects = manner.defects;
  // Article 15(3), second item, fourth sentence; Article 15(3), second item, fifth sentence: The deposit is as Article
  // 15 asks.
  const isAsAsked = isEnough && BigInt(defects.length) === 0n;
  if (!warrantyDepositAssertion1(rateOfTheDay, agreedRate)) {
    throw new Refused("A rate of exchange is above zero.").at(...ARTICLE_15_LINE_1577);
  }
  return new WarrantyDeposit({ rate, dueInKip, isEnough, defects, isAsAsked });
}

/**
 * How the agreement had been performed on the date of the question.
 *
 * Article 15(3), second item, sixth sentence; Article 15(3), second item, seventh sentence
 * (rules/decree/part_4_concession_activities.catala_en, line 1633).
 *
 * @param {Performance} performance
 * @param {Day} asOf
 * @returns {Performance}
 */
function warrantyDutiesPerformed(performance, asOf) {
  if (performance === NotYet) {
    return NotYet;
  }
  if (performance instanceof Fulfilled) {
    if (performance.content.isAtMost(asOf)) {
      return performance;
    }
    return NotYet;
  }
  if (performance instanceof InPart) {
    if (performance.content.isAtMost(asOf)) {
      return performance;
    }
    return NotYet;
  }
  if (performance.content.isAtMost(asOf)) {
    return performance;
  }
  return NotYet;
}

/**
 * What becomes of the warranty.
 *
 * rules/decree/part_4_concession_activities.catala_en, lines 1641, 1646, 1652, 1658.
 *
 * @param {Present<Day> | null} deposited
 * @param {Day} asOf
 * @param {Performance} performed
 * @returns {WarrantyOutcome}
 */
function warrantyDutiesOutcome(deposited, asOf, performed) {
  if (!obligations.hadHappened(deposited, asOf)) {
    return WarrantyOutcome.NothingDeposited; // Article 15, first sentence
  }
  if (obligations.hadHappened(deposited, asOf) && performed === NotYet) {
    return WarrantyOutcome.StaysDeposited; // Article 15(3), second item, sixth sentence
  }
  if (obligations.hadHappened(deposited, asOf) && performed instanceof Fulfilled) {
    return WarrantyOutcome.ReturnedToInvestor; // Article 15(3), second item, sixth sentence
  }
  if (obligations.hadHappened(deposited, asOf) && performed instanceof Failed) {
    return WarrantyOutcome.Forfeited; // Article 15(3), second item, seventh sentence
  }
  // No rule of the text says.
  throw new Silent("outcome", "rules/decree/part_4_concession_activities.catala_en:1543", "Article 15");
}

/**
 * To deposit the warranty in the account of the planning and investment sector at the National Treasury.
 *
 * Article 15, first sentence; Article 15(3), second item, fourth sentence
 * (rules/decree/part_4_concession_activities.catala_en, line 1665).
 *
 * @param {Present<Day> | null} deposited
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function warrantyDutiesDeposit(deposited, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.Investor,
        administration.Actor.NationalTreasury,
      ),
      done: deposited,
    }),
    asOf,
  );
}

/**
 * To have the warranty returned.
 *
 * Article 15(3), second item, sixth sentence (rules/decree/part_4_concession_activities.catala_en, line 1673).
 *
 * @param {Performance} performed
 * @param {Present<Day> | null} deposited
 * @param {Day} asOf
 * @param {Present<Day> | null} returned
 * @returns {obligations.Obligation}
 */
function warrantyDutiesReturn(performed, deposited, asOf, returned) {
  if (!(performed instanceof InPart)) {
    return obligations.standing_(
      new obligations.Norm({
        ...obligations.norm(obligations.Modality.Right, administration.Actor.Investor, administration.Actor.NotNamed),
        applies: obligations.hadHappened(deposited, asOf) && !(performed instanceof Failed),
        start: performed instanceof Fulfilled ? new obligations.On(performed.content) : obligations.Awaited,
        done: returned,
      }),
      asOf,
    );
  }
  // No rule of the text says.
  throw new Silent("return", "rules/decree/part_4_concession_activities.catala_en:1548", "Article 15");
}

/**
 * To keep the warranty, which is forfeited.
 *
 * Article 15(3), second item, seventh sentence (rules/decree/part_4_concession_activities.catala_en, line 1690).
 *
 * @param {Performance} performed
 * @param {Present<Day> | null} deposited
 * @param {Day} asOf
 * @param {Present<Day> | null} taken
 * @returns {obligations.Obligation}
 */
function warrantyDutiesForfeiture(performed, deposited, asOf, taken) {
  if (!(performed instanceof InPart)) {
    return obligations.standing_(
      new obligations.Norm({
        ...obligations.norm(obligations.Modality.Right, administration.Actor.Government, administration.Actor.Investor),
        applies: obligations.hadHappened(deposited, asOf) && !(performed instanceof Fulfilled),
        start: performed instanceof Failed ? new obligations.On(performed.content) : obligations.Awaited,
        done: taken,
      }),
      asOf,
    );
  }
  // No rule of the text says.
  throw new Silent("forfeiture", "rules/decree/part_4_concession_activities.catala_en:1550", "Article 15");
}

/**
 * Whether the warranty is returned or lost, and what is owed on its account.
 *
 * Encodes Article 15 (rules/decree/part_4_concession_activities.catala_en:1529).
 *
 * @param {object} facts
 * @param {Present<Day> | null} [facts.deposited] The day on which the warranty was deposited (null if not given).
 * @param {Performance} facts.performance How the MOU or concession agreement was performed.
 * @param {Present<Day> | null} [facts.returned] The day on which the warranty was returned to the investor (null if not
 *   given).
 * @param {Present<Day> | null} [facts.taken] The day on which the government took the warranty (null if not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @returns {WarrantyDuties}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function warrantyDuties(facts = {}) {
  const { deposited = null, performance, returned = null, taken = null, asOf } = facts;
  if (
    facts.deposited === undefined ||
    performance == null ||
    facts.returned === undefined ||
    facts.taken === undefined ||
    asOf == null
  ) {
    checkFacts(facts, WARRANTY_DUTIES);
  }
  const performed = warrantyDutiesPerformed(performance, asOf);
  const outcome = warrantyDutiesOutcome(deposited, asOf, performed);
  const deposit = warrantyDutiesDeposit(deposited, asOf);
  const return_ = warrantyDutiesReturn(performed, deposited, asOf, returned);
  const forfeiture = warrantyDutiesForfeiture(performed, deposited, asOf, taken);
  return new WarrantyDuties({ outcome, deposit, return: return_, forfeiture });
}

/**
 * Whether the investor may operate under a concession registration certificate.
 *
 * Encodes Article 16 (rules/decree/part_4_concession_activities.catala_en:1821).
 *
 * @param {object} facts
 * @param {Day} facts.concessionBegins The first day of the concession.
 * @param {Day} facts.concessionEnds The last day of the concession.
 * @param {boolean} facts.hasCertificate The concession registration certificate was issued.
 * @param {boolean} facts.needsTechnicalPermission A certificate or technical permission of another sector is needed.
 * @param {boolean} facts.hasRequestedPermission It has been requested.
 * @param {Day} facts.asOf The date for which the question is asked.
 * @returns {ConcessionOperation}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Refused} where an assertion does not hold
 */
export function concessionOperation(facts = {}) {
  const {
    concessionBegins,
    concessionEnds,
    hasCertificate,
    needsTechnicalPermission,
    hasRequestedPermission,
    asOf,
  } = facts;
  if (
    concessionBegins == null ||
    concessionEnds == null ||
    hasCertificate == null ||
    needsTechnicalPermission == null ||
    hasRequestedPermission == null ||
    asOf == null
  ) {
    checkFacts(facts, CONCESSION_OPERATION);
  }
  // Article 16, second sentence: What the certificate includes, so that it need not be asked for besides.
  const includes = [
    CertificatePart.EnterpriseRegistrationCertificate,
    CertificatePart.InvestmentLicense,
    CertificatePart.TaxRegistration,
  ];
  // Article 16, first sentence: The certificate lets the investor carry out activities on that day.
  const isCovered = hasCertificate && asOf.isAtLeast(concessionBegins) && asOf.isAtMost(concessionEnds);
  // Article 16, first sentence; Article 16, third sentence: The business operation may be started on that day.
  const mayStart = isCovered && (!needsTechnicalPermission || hasRequestedPermission);
  if (!concessionEnds.isAtLeast(concessionBegins)) {
    throw new Refused("A concession cannot end before it begins.").at(...ARTICLE_16_LINE_1913);
  }
  return new ConcessionOperation({ includes, isCovered, mayStart });
}

/**
 * The last day for forwarding the copies.
 *
 * Article 16, fourth sentence; Article 16, fifth sentence (rules/decree/part_4_concession_activities.catala_en, line
 * 2009).
 *
 * @param {Present<Day> | null} issued
 * @returns {Present<Day> | null}
 */
function concessionCertificateDutiesCopyDue(issued) {
  if (issued !== null) {
    return new Present(placed(ARTICLE_16_LINE_2011, () => laoPdr.LAO_PDR.add(issued.value, 10n)));
  }
  return null;
}

/**
 * To issue the enterprise identification number for the certificate.
 *
 * Article 16, sixth sentence (rules/decree/part_4_concession_activities.catala_en, line 1938).
 *
 * @param {Present<Day> | null} enterpriseNumberIssued
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function concessionCertificateDutiesEnterpriseNumber(enterpriseNumberIssued, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.IndustryAndCommerceSector,
        administration.Actor.PlanningAndInvestmentSector,
      ),
      done: enterpriseNumberIssued,
    }),
    asOf,
  );
}

/**
 * To issue the taxpayer identification number for the certificate.
 *
 * Article 16, seventh sentence (rules/decree/part_4_concession_activities.catala_en, line 1948).
 *
 * @param {Present<Day> | null} taxpayerNumberIssued
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function concessionCertificateDutiesTaxpayerNumber(taxpayerNumberIssued, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.FinancialSector,
        administration.Actor.PlanningAndInvestmentSector,
      ),
      done: taxpayerNumberIssued,
    }),
    asOf,
  );
}

/**
 * To coordinate with the industry and commerce sector, so as to obtain the enterprise identification number.
 *
 * Article 16, ninth sentence (rules/decree/part_4_concession_activities.catala_en, line 1957).
 *
 * @param {Present<Day> | null} enterpriseNumberIssued
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function concessionCertificateDutiesEnterpriseNumberSought(enterpriseNumberIssued, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.PlanningAndInvestmentSector,
        administration.Actor.IndustryAndCommerceSector,
      ),
      done: enterpriseNumberIssued,
    }),
    asOf,
  );
}

/**
 * To coordinate with the financial sector, so as to obtain the taxpayer identification number.
 *
 * Article 16, ninth sentence (rules/decree/part_4_concession_activities.catala_en, line 1967).
 *
 * @param {Present<Day> | null} taxpayerNumberIssued
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function concessionCertificateDutiesTaxpayerNumberSought(taxpayerNumberIssued, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.PlanningAndInvestmentSector,
        administration.Actor.FinancialSector,
      ),
      done: taxpayerNumberIssued,
    }),
    asOf,
  );
}

/**
 * To use the taxpayer identification number in the annual tax declaration.
 *
 * Article 16, eighth sentence (rules/decree/part_4_concession_activities.catala_en, line 1976).
 *
 * @param {Present<Day> | null} taxpayerNumberIssued
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function concessionCertificateDutiesTaxDeclaration(taxpayerNumberIssued, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.Investor,
        administration.Actor.FinancialSector,
      ),
      start: obligations.since(taxpayerNumberIssued),
    }),
    asOf,
  );
}

/**
 * To forward a copy of the certificate to the concerned sector.
 *
 * Article 16, fourth sentence (rules/decree/part_4_concession_activities.catala_en, line 1984).
 *
 * @param {Present<Day> | null} issued
 * @param {Present<Day> | null} copyDue
 * @param {Present<Day> | null} copyToSector
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function concessionCertificateDutiesSectorCopy(issued, copyDue, copyToSector, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.PlanningAndInvestmentSector,
        administration.Actor.ConcernedSectors,
      ),
      start: obligations.since(issued),
      due: copyDue,
      done: copyToSector,
    }),
    asOf,
  );
}

/**
 * To forward a copy of the certificate to the Ministry of Planning and Investment.
 *
 * Article 16, fifth sentence (rules/decree/part_4_concession_activities.catala_en, line 1995).
 *
 * @param {administration.Level} issuedAt
 * @param {Present<Day> | null} issued
 * @param {Present<Day> | null} copyDue
 * @param {Present<Day> | null} copyToMinistry
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function concessionCertificateDutiesMinistryCopy(issuedAt, issued, copyDue, copyToMinistry, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.ProvincialOrMunicipalAuthorities,
        administration.Actor.MinistryOfPlanningAndInvestment,
      ),
      applies: issuedAt === administration.Level.Local,
      start: obligations.since(issued),
      due: copyDue,
      done: copyToMinistry,
    }),
    asOf,
  );
}

/**
 * To request the certificate or technical permission of other sectors.
 *
 * Article 16, third sentence (rules/decree/part_4_concession_activities.catala_en, line 2015).
 *
 * @param {boolean} needsTechnicalPermission
 * @param {Present<Day> | null} operationStarts
 * @param {Present<Day> | null} permissionRequested
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function concessionCertificateDutiesTechnicalPermission(
  needsTechnicalPermission,
  operationStarts,
  permissionRequested,
  asOf,
) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.Investor,
        administration.Actor.ConcernedSectors,
      ),
      applies: needsTechnicalPermission,
      due:
        operationStarts !== null
          ? new Present(placed(ARTICLE_16_LINE_2021, () => subtract(operationStarts.value, DAYS_1)))
          : null,
      done: permissionRequested,
    }),
    asOf,
  );
}

/**
 * To grant the permission for the company seal.
 *
 * Article 16, tenth sentence (rules/decree/part_4_concession_activities.catala_en, line 2028).
 *
 * @param {Present<Day> | null} issued
 * @param {Present<Day> | null} sealPermitted
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function concessionCertificateDutiesSealPermission(issued, sealPermitted, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.PlanningAndInvestmentSector,
        administration.Actor.PublicSecuritySector,
      ),
      start: obligations.since(issued),
      done: sealPermitted,
    }),
    asOf,
  );
}

/**
 * To make the company seal.
 *
 * Article 16, eleventh sentence (rules/decree/part_4_concession_activities.catala_en, line 2044).
 *
 * @param {Present<Day> | null} sealStart
 * @param {Present<Day> | null} sealMade
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function concessionCertificateDutiesSeal(sealStart, sealMade, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.PublicSecuritySector,
        administration.Actor.Investor,
      ),
      start: obligations.since(sealStart),
      due:
        sealStart !== null
          ? new Present(placed(ARTICLE_16_LINE_2050, () => laoPdr.LAO_PDR.add(sealStart.value, 7n)))
          : null,
      done: sealMade,
    }),
    asOf,
  );
}

/**
 * What is owed when a concession registration certificate is issued, by whom and by when.
 *
 * Encodes Article 16 (rules/decree/part_4_concession_activities.catala_en:1850).
 *
 * @param {object} facts
 * @param {Present<Day> | null} [facts.issued] The day on which the certificate was issued (null if not given).
 * @param {administration.Level} facts.issuedAt The level at which it was issued.
 * @param {Present<Day> | null} [facts.enterpriseNumberIssued] The day on which the industry and commerce sector issued
 *   the enterprise identification number (null if not given).
 * @param {Present<Day> | null} [facts.taxpayerNumberIssued] The day on which the financial sector issued the taxpayer
 *   identification number (null if not given).
 * @param {boolean} facts.needsTechnicalPermission A certificate or technical permission of another sector is needed.
 * @param {Present<Day> | null} [facts.permissionRequested] The day on which it was requested (null if not given).
 * @param {Present<Day> | null} [facts.operationStarts] The day on which the business operation starts (null if not
 *   given).
 * @param {Present<Day> | null} [facts.copyToSector] The day on which the copy was forwarded to the concerned sector
 *   (null if not given).
 * @param {Present<Day> | null} [facts.copyToMinistry] The day on which the copy was forwarded to the Ministry of
 *   Planning and Investment (null if not given).
 * @param {Present<Day> | null} [facts.sealPermitted] The day on which the permission for the seal was granted (null if
 *   not given).
 * @param {Present<Day> | null} [facts.sealMade] The day on which the seal was made (null if not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {SevenDays | null} [facts.sevenDays] From when the seven working days for the seal run (a reading of the text:
 *   `SevenDays.FromPermission` if not given).
 * @returns {ConcessionCertificateDuties}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function concessionCertificateDuties(facts = {}) {
  let {
    issued = null,
    issuedAt,
    enterpriseNumberIssued = null,
    taxpayerNumberIssued = null,
    needsTechnicalPermission,
    permissionRequested = null,
    operationStarts = null,
    copyToSector = null,
    copyToMinistry = null,
    sealPermitted = null,
    sealMade = null,
    asOf,
    sevenDays = null,
  } = facts;
  if (
    facts.issued === undefined ||
    issuedAt == null ||
    facts.enterpriseNumberIssued === undefined ||
    facts.taxpayerNumberIssued === undefined ||
    needsTechnicalPermission == null ||
    facts.permissionRequested === undefined ||
    facts.operationStarts === undefined ||
    facts.copyToSector === undefined ||
    facts.copyToMinistry === undefined ||
    facts.sealPermitted === undefined ||
    facts.sealMade === undefined ||
    asOf == null ||
    facts.sevenDays === undefined
  ) {
    checkFacts(facts, CONCESSION_CERTIFICATE_DUTIES);
  }
  // Article 16, eleventh sentence: From when the seven working days for the seal run.
  sevenDays ??= SevenDays.FromPermission;
  const copyDue = concessionCertificateDutiesCopyDue(issued);
  notice("Concession_certificate_duties.seven_days");
  // Article 16, eleventh sentence: The day from which the seven working days run.
  const sealStart = sevenDays === SevenDays.FromPermission ? sealPermitted : issued;
  // Article 16, fourth sentence: Who issues the certificate.
  const issuedBy = administration.Actor.PlanningAndInvestmentSector;
  const enterpriseNumber = concessionCertificateDutiesEnterpriseNumber(enterpriseNumberIssued, asOf);
  const taxpayerNumber = concessionCertificateDutiesTaxpayerNumber(taxpayerNumberIssued, asOf);
  const enterpriseNumberSought = concessionCertificateDutiesEnterpriseNumberSought(enterpriseNumberIssued, asOf);
  const taxpayerNumberSought = concessionCertificateDutiesTaxpayerNumberSought(taxpayerNumberIssued, asOf);
  const taxDeclaration = concessionCertificateDutiesTaxDeclaration(taxpayerNumberIssued, asOf);
  const sectorCopy = concessionCertificateDutiesSectorCopy(issued, copyDue, copyToSector, asOf);
  const ministryCopy = concessionCertificateDutiesMinistryCopy(issuedAt, issued, copyDue, copyToMinistry, asOf);
  const technicalPermission = concessionCertificateDutiesTechnicalPermission(
    needsTechnicalPermission,
    operationStarts,
    permissionRequested,
    asOf,
  );
  const sealPermission = concessionCertificateDutiesSealPermission(issued, sealPermitted, asOf);
  const seal = concessionCertificateDutiesSeal(sealStart, sealMade, asOf);
  return new ConcessionCertificateDuties({
    issuedBy,
    enterpriseNumber,
    taxpayerNumber,
    enterpriseNumberSought,
    taxpayerNumberSought,
    taxDeclaration,
    sectorCopy,
    ministryCopy,
    technicalPermission,
    sealPermission,
    seal,
  });
}

/**
 * The items that are missing, in the order of Article 17.
 *
 * Article 17, first item; Article 17, second item; Article 17, third item; Article 17, fourth item; Article 17, fifth
 * item; Article 17, sixth item; Article 17, seventh item; Article 17, eighth item; Article 17, ninth item; Article 17,
 * tenth item; Article 17, eleventh item; Article 17, twelfth item; Article 17, thirteenth item
 * (rules/decree/part_4_concession_activities.catala_en, line 2373).
 *
 * @param {boolean} hasEnterpriseName
 * @param {boolean} hasEnterpriseLocation
 * @param {boolean} hasOperationLocation
 * @param {boolean} hasApprovedActivity
 * @param {boolean} hasFormOfInvestment
 * @param {boolean} hasTypeOfEnterprise
 * @param {boolean} hasShareholdersAndShares
 * @param {boolean} hasTotalCapitalInKip
 * @param {boolean} hasRegisteredCapitalInKip
 * @param {boolean} hasTaxAndCustomsObligations
 * @param {boolean} isOtherwiseObliged
 * @param {boolean} hasOtherObligations
 * @param {boolean} isGivenTaxIncentives
 * @param {boolean} hasTaxIncentives
 * @param {boolean} hasCode
 * @param {boolean} isCodeTheNumber
 * @param {boolean} hasEnterpriseNumber
 * @param {boolean} hasTaxpayerNumber
 * @returns {Array<CertificateItem>}
 */
function concessionCertificateContentMissing(
  hasEnterpriseName,
  hasEnterpriseLocation,
  hasOperationLocation,
  hasApprovedActivity,
  hasFormOfInvestment,
  hasTypeOfEnterprise,
  hasShareholdersAndShares,
  hasTotalCapitalInKip,
  hasRegisteredCapitalInKip,
  hasTaxAndCustomsObligations,
  isOtherwiseObliged,
  hasOtherObligations,
  isGivenTaxIncentives,
  hasTaxIncentives,
  hasCode,
  isCodeTheNumber,
  hasEnterpriseNumber,
  hasTaxpayerNumber,
) {
  return [
    CertificateItem.EnterpriseName,
    CertificateItem.Location,
    CertificateItem.ApprovedActivity,
    CertificateItem.FormOfInvestment,
    CertificateItem.TypeOfEnterprise,
    CertificateItem.ShareholdersAndShares,
    CertificateItem.CapitalInKip,
    CertificateItem.TaxAndCustomsObligations,
    CertificateItem.OtherObligations,
    CertificateItem.TaxIncentives,
    CertificateItem.CertificateCode,
    CertificateItem.EnterpriseNumber,
    CertificateItem.TaxpayerNumber,
  ].filter(
    (item) =>
      item === CertificateItem.EnterpriseName
        ? !hasEnterpriseName
        : item === CertificateItem.Location
          ? !(hasEnterpriseLocation || hasOperationLocation)
          : item === CertificateItem.ApprovedActivity
            ? !hasApprovedActivity
            : item === CertificateItem.FormOfInvestment
              ? !hasFormOfInvestment
              : item === CertificateItem.TypeOfEnterprise
                ? !hasTypeOfEnterprise
                : item === CertificateItem.ShareholdersAndShares
                  ? !hasShareholdersAndShares
                  : item === CertificateItem.CapitalInKip
                    ? !(hasTotalCapitalInKip && hasRegisteredCapitalInKip)
                    : item === CertificateItem.TaxAndCustomsObligations
                      ? !hasTaxAndCustomsObligations
                      : item === CertificateItem.OtherObligations
                        ? isOtherwiseObliged && !hasOtherObligations
                        : item === CertificateItem.TaxIncentives
                          ? isGivenTaxIncentives && !hasTaxIncentives
                          : item === CertificateItem.CertificateCode
                            ? !(hasCode && isCodeTheNumber)
                            : item === CertificateItem.EnterpriseNumber ? !hasEnterpriseNumber : !hasTaxpayerNumber,
  );
}

/**
 * Whether a concession registration certificate contains what it must, and what is missing from it.
 *
 * Encodes Article 17 (rules/decree/part_4_concession_activities.catala_en:2246).
 *
 * @param {object} facts
 * @param {boolean} facts.hasEnterpriseName It names the enterprise.
 * @param {boolean} facts.hasEnterpriseLocation It says where the enterprise is.
 * @param {boolean} facts.hasOperationLocation It says where the enterprise operates.
 * @param {boolean} facts.hasApprovedActivity It names the approved investment activity.
 * @param {boolean} facts.hasFormOfInvestment It says the form of the investment.
 * @param {boolean} facts.hasTypeOfEnterprise It says the type, form and nature of the enterprise.
 * @param {boolean} facts.hasShareholdersAndShares It names the shareholders and the proportion of their shares, as a
 *   percentage of the registered capital.
 * @param {boolean} facts.hasTotalCapitalInKip It says the total capital in Kip.
 * @param {boolean} facts.hasRegisteredCapitalInKip It says the registered capital in Kip.
 * @param {boolean} facts.hasTaxAndCustomsObligations It says the tax obligations and customs duties.
 * @param {boolean} facts.isOtherwiseObliged The enterprise has other obligations.
 * @param {boolean} facts.hasOtherObligations It says the other obligations.
 * @param {boolean} facts.isGivenTaxIncentives The enterprise has tax incentives.
 * @param {boolean} facts.hasTaxIncentives It says the tax incentives.
 * @param {boolean} facts.hasCode It bears a code.
 * @param {boolean} facts.isCodeTheNumber The code is the same as the number of the certificate.
 * @param {boolean} facts.hasEnterpriseNumber It says the enterprise identification number.
 * @param {boolean} facts.hasTaxpayerNumber It says the taxpayer identification number.
 * @returns {ConcessionCertificateContent}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 */
export function concessionCertificateContent(facts = {}) {
  const {
    hasEnterpriseName,
    hasEnterpriseLocation,
    hasOperationLocation,
    hasApprovedActivity,
    hasFormOfInvestment,
    hasTypeOfEnterprise,
    hasShareholdersAndShares,
    hasTotalCapitalInKip,
    hasRegisteredCapitalInKip,
    hasTaxAndCustomsObligations,
    isOtherwiseObliged,
    hasOtherObligations,
    isGivenTaxIncentives,
    hasTaxIncentives,
    hasCode,
    isCodeTheNumber,
    hasEnterpriseNumber,
    hasTaxpayerNumber,
  } = facts;
  if (
    hasEnterpriseName == null ||
    hasEnterpriseLocation == null ||
    hasOperationLocation == null ||
    hasApprovedActivity == null ||
    hasFormOfInvestment == null ||
    hasTypeOfEnterprise == null ||
    hasShareholdersAndShares == null ||
    hasTotalCapitalInKip == null ||
    hasRegisteredCapitalInKip == null ||
    hasTaxAndCustomsObligations == null ||
    isOtherwiseObliged == null ||
    hasOtherObligations == null ||
    isGivenTaxIncentives == null ||
    hasTaxIncentives == null ||
    hasCode == null ||
    isCodeTheNumber == null ||
    hasEnterpriseNumber == null ||
    hasTaxpayerNumber == null
  ) {
    checkFacts(facts, CONCESSION_CERTIFICATE_CONTENT);
  }
  const missing = concessionCertificateContentMissing(
    hasEnterpriseName,
    hasEnterpriseLocation,
    hasOperationLocation,
    hasApprovedActivity,
    hasFormOfInvestment,
    hasTypeOfEnterprise,
    hasShareholdersAndShares,
    hasTotalCapitalInKip,
    hasRegisteredCapitalInKip,
    hasTaxAndCustomsObligations,
    isOtherwiseObliged,
    hasOtherObligations,
    isGivenTaxIncentives,
    hasTaxIncentives,
    hasCode,
    isCodeTheNumber,
    hasEnterpriseNumber,
    hasTaxpayerNumber,
  );
  // Article 17, first item: No item is missing.
  const isComplete = BigInt(missing.length) === 0n;
  return new ConcessionCertificateContent({ missing, isComplete });
}

/**
 * The proportion of each share in the registered capital.
 *
 * Article 17, sixth item (rules/decree/part_4_concession_activities.catala_en, line 2430).
 *
 * @param {Array<DeclaredCapital>} shares
 * @param {Fraction} bankRate
 * @param {bigint} registeredInKip
 * @returns {Array<Fraction>}
 */
function certificateCapitalProportions(shares, bankRate, registeredInKip) {
  return shares.map((share) => placed(ARTICLE_17_LINE_2431, () => ratio(inKip(share, bankRate), registeredInKip)));
}

/**
 * Article 17 (rules/decree/part_4_concession_activities.catala_en:2411).
 *
 * @param {Fraction} bankRate
 * @param {DeclaredCapital} totalCapital
 * @param {DeclaredCapital} registeredCapital
 * @param {Array<DeclaredCapital>} shares
 * @returns {boolean}
 */
function certificateCapitalAssertion1(bankRate, totalCapital, registeredCapital, shares) {
  return (
    bankRate.isMore(0n) &&
    isConvertible(totalCapital) &&
    isConvertible(registeredCapital) &&
    shares.every((share) => isConvertible(share))
  );
}

/**
 * The capital in Kip, and the proportions of the shares, as a concession registration certificate states them.
 *
 * Encodes Article 17 (rules/decree/part_4_concession_activities.catala_en:2308).
 *
 * @param {object} facts
 * @param {DeclaredCapital} facts.totalCapital The total capital as it was declared.
 * @param {DeclaredCapital} facts.registeredCapital The registered capital as it was declared.
 * @param {Fraction} facts.bankRate The exchange rate of the Bank of Lao PDR on the date on which the certificate is
 *   issued (in LAK per USD).
 * @param {Array<DeclaredCapital>} facts.shares What each shareholder holds of the registered capital, as it was
 *   declared.
 * @returns {CertificateCapital}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Refused} where an assertion does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function certificateCapital(facts = {}) {
  const { totalCapital, registeredCapital, bankRate, shares } = facts;
  if (totalCapital == null || registeredCapital == null || bankRate == null || shares == null) {
    checkFacts(facts, CERTIFICATE_CAPITAL);
  }
  // Article 17, seventh item; Article 17, seventh item, second sentence: The total capital in Kip.
  const totalInKip = inKip(totalCapital, bankRate);
  // Article 17, seventh item; Article 17, seventh item, second sentence: The registered capital in Kip.
  const registeredInKip = inKip(registeredCapital, bankRate);
  const proportions = certificateCapitalProportions(shares, bankRate, registeredInKip);
  require(
    [
      "A rate of exchange is above zero.",
      certificateCapitalAssertion1(bankRate, totalCapital, registeredCapital, shares),
      ARTICLE_17_LINE_2411,
    ],
    ["The registered capital is above zero.", inKip(registeredCapital, bankRate) > 0n, ARTICLE_17_LINE_2419],
  );
  return new CertificateCapital({ totalInKip, registeredInKip, proportions });
}

/**
 * The code that is used.
 *
 * rules/decree/part_4_concession_activities.catala_en, lines 2435, 2440.
 *
 * @param {boolean} hasUniformDatabase
 * @returns {CodeUsed}
 */
function enterpriseCodeCode(hasUniformDatabase) {
  if (hasUniformDatabase) {
    return CodeUsed.CodeOfTheCertificate; // Article 17, fourteenth item, second sentence
  }
  return CodeUsed.CodeOfEachSector; // Article 17, fourteenth item, third sentence
}

/**
 * Which code a sector uses to monitor and manage an enterprise.
 *
 * Encodes Article 17 (rules/decree/part_4_concession_activities.catala_en:2333).
 *
 * @param {object} facts
 * @param {boolean} facts.hasUniformDatabase The sectors are linked in a network, and a uniform database is established.
 * @returns {EnterpriseCode}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 */
export function enterpriseCode(facts = {}) {
  const { hasUniformDatabase } = facts;
  if (hasUniformDatabase == null) {
    checkFacts(facts, ENTERPRISE_CODE);
  }
  const code = enterpriseCodeCode(hasUniformDatabase);
  return new EnterpriseCode({ code });
}

/**
 * Who approves that an enterprise transfers its concession right or shares, or has its concession agreement amended.
 *
 * Encodes Article 18 (rules/decree/part_4_concession_activities.catala_en:2583).
 *
 * @param {object} facts
 * @param {ConcessionChange} facts.change What the enterprise wishes to do.
 * @param {TransferApproval | null} [facts.transferApproval] Who approves (a reading of the text:
 *   `TransferApproval.ApprovalBySector` if not given).
 * @returns {ConcessionTransferApproval}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 */
export function concessionTransferApproval(facts = {}) {
  let { change, transferApproval = null } = facts;
  if (change == null || facts.transferApproval === undefined) {
    checkFacts(facts, CONCESSION_TRANSFER_APPROVAL);
  }
  // Article 18: Who approves.
  transferApproval ??= TransferApproval.ApprovalBySector;
  // Article 18: Who approves what is proposed.
  if (change === ConcessionChange.AnotherChange) {
    // No rule of the text says.
    throw new Silent("approved_by", "rules/decree/part_4_concession_activities.catala_en:2590", "Article 18");
  }
  notice("Concession_transfer_approval.transfer_approval");
  const approvedBy =
    transferApproval === TransferApproval.ApprovalBySector
      ? administration.Actor.PlanningAndInvestmentSector
      : administration.Actor.CommitteeForInvestmentPromotion;
  return new ConcessionTransferApproval({ approvedBy });
}

/**
 * The conditions that are not met, in the order of Article 18.
 *
 * Article 18(1); Article 18(2); Article 18(3); Article 18(4) (rules/decree/part_4_concession_activities.catala_en, line
 * 2663).
 *
 * @param {ConcessionChange} change
 * @param {() => CapitalPaid} capitalPaid
 * @param {bigint} capitalPaidIn
 * @param {bigint} registeredCapital
 * @param {bigint} capitalDue
 * @param {boolean} areTaxesCleared
 * @param {boolean} areRentAndFeesPaid
 * @param {boolean} areTasksOnSchedule
 * @returns {Array<TransferCondition>}
 */
function concessionTransferUnmet(
  change,
  capitalPaid,
  capitalPaidIn,
  registeredCapital,
  capitalDue,
  areTaxesCleared,
  areRentAndFeesPaid,
  areTasksOnSchedule,
) {
  if (change !== ConcessionChange.AnotherChange) {
    return [
      TransferCondition.CapitalPaidCompletely,
      TransferCondition.TaxesCleared,
      TransferCondition.RentAndFeesPaid,
      TransferCondition.TasksOnSchedule,
    ].filter(
      (requirement) =>
        requirement === TransferCondition.CapitalPaidCompletely
          ? capitalPaid() === CapitalPaid.TheWhole ? capitalPaidIn < registeredCapital : capitalPaidIn < capitalDue
          : requirement === TransferCondition.TaxesCleared
            ? !areTaxesCleared
            : requirement === TransferCondition.RentAndFeesPaid ? !areRentAndFeesPaid : !areTasksOnSchedule,
    );
  }
  // No rule of the text says.
  throw new Silent("unmet", "rules/decree/part_4_concession_activities.catala_en:2621", "Article 18");
}

/**
 * To propose the change to the planning and investment sector.
 *
 * Article 18 (rules/decree/part_4_concession_activities.catala_en, line 2685).
 *
 * @param {ConcessionChange} change
 * @param {Present<Day> | null} proposed
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function concessionTransferProposal(change, proposed, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.Investor,
        administration.Actor.PlanningAndInvestmentSector,
      ),
      applies: change !== ConcessionChange.AnotherChange,
      done: proposed,
    }),
    asOf,
  );
}

/**
 * Whether an enterprise may transfer its concession right or shares or have its concession agreement amended, who
 * approves it, and which conditions are not met.
 *
 * Encodes Article 18 (rules/decree/part_4_concession_activities.catala_en:2594).
 *
 * @param {object} facts
 * @param {ConcessionChange} facts.change What the enterprise wishes to do.
 * @param {bigint} facts.registeredCapital The registered capital (in hundredths of LAK).
 * @param {bigint} facts.capitalDue What of it had to be paid so far under the concession agreement (in hundredths of
 *   LAK).
 * @param {bigint} facts.capitalPaidIn What of it has been paid (in hundredths of LAK).
 * @param {boolean} facts.areTaxesCleared Tax obligations have been regularly and completely cleared.
 * @param {boolean} facts.areRentAndFeesPaid Rent and concession fees have been regularly paid.
 * @param {boolean} facts.areTasksOnSchedule All tasks have been performed in accordance with the schedules set up.
 * @param {Present<Day> | null} [facts.proposed] The day on which the change was proposed (null if not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {CapitalPaid | null} [facts.capitalPaid] How much of the registered capital has to be paid (a reading of the
 *   text: `CapitalPaid.TheWhole` if not given).
 * @param {TransferApproval | null} [facts.concessionTransferApprovalTransferApproval] Who approves (a reading of the
 *   text: `TransferApproval.ApprovalBySector` if not given).
 * @returns {ConcessionTransfer}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function concessionTransfer(facts = {}) {
  let {
    change,
    registeredCapital,
    capitalDue,
    capitalPaidIn,
    areTaxesCleared,
    areRentAndFeesPaid,
    areTasksOnSchedule,
    proposed = null,
    asOf,
    capitalPaid = null,
    concessionTransferApprovalTransferApproval = null,
  } = facts;
  if (
    change == null ||
    registeredCapital == null ||
    capitalDue == null ||
    capitalPaidIn == null ||
    areTaxesCleared == null ||
    areRentAndFeesPaid == null ||
    areTasksOnSchedule == null ||
    facts.proposed === undefined ||
    asOf == null ||
    facts.capitalPaid === undefined ||
    facts.concessionTransferApprovalTransferApproval === undefined
  ) {
    checkFacts(facts, CONCESSION_TRANSFER);
  }
  // Who approves.
  const approval = concessionTransferApproval({ change, transferApproval: concessionTransferApprovalTransferApproval });
  // Article 18(1): How much of the registered capital has to be paid.
  capitalPaid ??= CapitalPaid.TheWhole;
  // Article 18: Who approves what is proposed.
  const approvedBy = approval.approvedBy;
  const unmet = concessionTransferUnmet(
    change,
    asChosen("Concession_transfer.capital_paid", capitalPaid),
    capitalPaidIn,
    registeredCapital,
    capitalDue,
    areTaxesCleared,
    areRentAndFeesPaid,
    areTasksOnSchedule,
  );
  // Article 18: The change can be approved: all conditions are met.
  const canBeApproved = BigInt(unmet.length) === 0n;
  const proposal = concessionTransferProposal(change, proposed, asOf);
  if (!(capitalDue >= 0n && capitalPaidIn >= 0n && capitalDue <= registeredCapital)) {
    throw new Refused("No amount is below zero, and what is due is no more than the registered capital.").at(
      ...ARTICLE_18_LINE_2645,
    );
  }
  return new ConcessionTransfer({ approvedBy, unmet, canBeApproved, proposal });
}

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

const ARTICLE_10 = new Place(
  "Article 10",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 10. Investment proposal",
  ],
  "",
  "",
);

/** The scope `Concession_office` described: what it asks for, its rules and their provisions. */
export const CONCESSION_OFFICE = new Scope("Concession_office", {
  function: concessionOffice,
  inputs: [],
  bindings: [
    new Binding(
      "office",
      "office",
      administration.ACTOR_TYPE,
      () => administration.Actor.OneStopServiceOfPlanningAndInvestment,
      { term: new Term(new Rule(0, [ART10_P1_B], 147, "rules/decree/part_4_concession_activities.catala_en")) },
    ),
    new Binding(
      "levels",
      "levels",
      new ListOf(administration.LEVEL_TYPE),
      () => [administration.Level.Central, administration.Level.Local],
      { term: new Term(new Rule(0, [ART10_P1_B], 150, "rules/decree/part_4_concession_activities.catala_en")) },
    ),
  ],
  outputs: ["office", "levels"],
  type: CONCESSION_OFFICE_TYPE,
  doc: "Which office takes the proposal for a concession, and at which level?",
  places: [ARTICLE_10],
});

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

const ART11_1 = new Place(
  "Article 11(1)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 11. Documentations for the investment proposal",
  ],
  "art11-1",
  "Application form for concession activities;",
);

const ART11_3 = new Place(
  "Article 11(3)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 11. Documentations for the investment proposal",
  ],
  "art11-3",
  "Joint venture contract which corresponds with the form and nature of business corporations as stipulated in the Law on Enterprise (if it is a joint venture);",
);

const ART11_4_A = new Place(
  "Article 11(4), first item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 11. Documentations for the investment proposal",
  ],
  "art11-4-a",
  "Certificate of financial status and experience of the investor;",
);

const ART11_4_B = new Place(
  "Article 11(4), second item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 11. Documentations for the investment proposal",
  ],
  "art11-4-b",
  "Resume of the investor;",
);

const ART11_4_C = new Place(
  "Article 11(4), third item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 11. Documentations for the investment proposal",
  ],
  "art11-4-c",
  "Copy of Identity Card (for Lao national) and copy of passport (for foreigners).",
);

const ART10_P1_A = new Place(
  "Article 10, first sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 10. Investment proposal",
  ],
  "art10-p1-a",
  "For the investment proposal as stipulated in Article 21 of the Investment Promotion Law, the investor has to be a legal entity",
);

const ARTICLE_11 = new Place(
  "Article 11",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 11. Documentations for the investment proposal",
  ],
  "",
  "",
);

/** The scope `Concession_proposal` described: what it asks for, its rules and their provisions. */
export const CONCESSION_PROPOSAL = new Scope("Concession_proposal", {
  function: concessionProposal,
  inputs: [
    new Input("is_legal_entity", BOOLEAN, "The investor is a legal entity.", { parameter: "isLegalEntity" }),
    new Input("is_mining_energy_or_land", BOOLEAN, "The concession is for mining, electricity-energy or land.", {
      parameter: "isMiningEnergyOrLand",
    }),
    new Input("is_joint_venture", BOOLEAN, "The proposal is for a joint venture.", { parameter: "isJointVenture" }),
    new Input("includes_lao_national", BOOLEAN, "A Lao national is among the investors, or acts for them.", {
      parameter: "includesLaoNational",
    }),
    new Input("includes_foreigner", BOOLEAN, "A foreigner is among the investors, or acts for them.", {
      parameter: "includesForeigner",
    }),
    new Input("has_application_form", BOOLEAN, "The application form for concession activities is there.", {
      parameter: "hasApplicationForm",
    }),
    new Input("has_basic_information", BOOLEAN, "Basic information about the project is there.", {
      parameter: "hasBasicInformation",
    }),
    new Input("has_feasibility_study", BOOLEAN, "The feasibility study is there.", {
      parameter: "hasFeasibilityStudy",
    }),
    new Input("has_business_plan", BOOLEAN, "The business plan is there.", { parameter: "hasBusinessPlan" }),
    new Input(
      "has_joint_venture_contract",
      BOOLEAN,
      "A joint venture contract is there, and corresponds with a form of business corporation of the Law on Enterprise.",
      { parameter: "hasJointVentureContract" },
    ),
    new Input(
      "has_financial_certificate",
      BOOLEAN,
      "The certificate of financial status and experience of the investor is there.",
      { parameter: "hasFinancialCertificate" },
    ),
    new Input("has_resume", BOOLEAN, "The resume of the investor is there.", { parameter: "hasResume" }),
    new Input("has_identity_card_copy", BOOLEAN, "The copy of the identity card of each Lao national is there.", {
      parameter: "hasIdentityCardCopy",
    }),
    new Input("has_passport_copy", BOOLEAN, "The copy of the passport of each foreigner is there.", {
      parameter: "hasPassportCopy",
    }),
    new Input("has_field_data_memorandum", BOOLEAN, "The memorandum on initial field data collection is there.", {
      parameter: "hasFieldDataMemorandum",
    }),
    new Input("basic_information", BASIC_INFORMATION_TYPE, "What the second item of Article 11 asks for.", {
      required: false,
      parameter: "basicInformation",
      reading: new ReadingChoice("Concession_proposal.basic_information", "Instead_of_study_and_plan", [ART11_2]),
    }),
    new Input("other_annexes", OTHER_ANNEXES_TYPE, "What the annexes of the fourth item of Article 11 are.", {
      required: false,
      parameter: "otherAnnexes",
      reading: new ReadingChoice("Concession_proposal.other_annexes", "Needed", [ART11_4]),
    }),
    new Input("memorandum", MEMORANDUM_TYPE, "Which concessions need a memorandum on initial field data collection.", {
      required: false,
      reading: new ReadingChoice("Concession_proposal.memorandum", "All_concessions", [ART11_P2]),
    }),
  ],
  bindings: [
    new Binding(
      "basic_information",
      "basic_information",
      BASIC_INFORMATION_TYPE,
      (given) => given ?? BasicInformation.InsteadOfStudyAndPlan,
      {
        term: new Term(new Rule(0, [ART11_2], 220, "rules/decree/part_4_concession_activities.catala_en")),
        certain: false,
        context: "basicInformation",
        reading: "Concession_proposal.basic_information",
      },
    ),
    new Binding(
      "other_annexes",
      "other_annexes",
      OTHER_ANNEXES_TYPE,
      (given) => given ?? OtherAnnexes.Needed,
      {
        term: new Term(new Rule(0, [ART11_4], 223, "rules/decree/part_4_concession_activities.catala_en")),
        certain: false,
        context: "otherAnnexes",
        reading: "Concession_proposal.other_annexes",
      },
    ),
    new Binding(
      "memorandum",
      "memorandum",
      MEMORANDUM_TYPE,
      (given) => given ?? Memorandum.AllConcessions,
      {
        term: new Term(new Rule(0, [ART11_P2], 226, "rules/decree/part_4_concession_activities.catala_en")),
        certain: false,
        context: "memorandum",
        reading: "Concession_proposal.memorandum",
      },
    ),
    new Subscope("taken_by", CONCESSION_OFFICE, () => concessionOffice()),
    new Binding(
      "office",
      "office",
      administration.ACTOR_TYPE,
      (takenBy) => takenBy.office,
      {
        reads: ["taken_by"],
        term: new Term(
          new Rule(0, [ART10_P1_B], 154, "rules/decree/part_4_concession_activities.catala_en", {
            uses: ["taken_by.office"],
          }),
        ),
      },
    ),
    new Binding(
      "levels",
      "levels",
      new ListOf(administration.LEVEL_TYPE),
      (takenBy) => takenBy.levels,
      {
        reads: ["taken_by"],
        term: new Term(
          new Rule(0, [ART10_P1_B], 157, "rules/decree/part_4_concession_activities.catala_en", {
            uses: ["taken_by.levels"],
          }),
        ),
      },
    ),
    new Binding("missing", "missing", new ListOf(PROPOSAL_DOCUMENT_TYPE), concessionProposalMissing, {
      reads: [
        "has_application_form",
        "basic_information",
        "has_basic_information",
        "has_feasibility_study",
        "has_business_plan",
        "is_joint_venture",
        "has_joint_venture_contract",
        "other_annexes",
        "has_financial_certificate",
        "has_resume",
        "includes_lao_national",
        "has_identity_card_copy",
        "includes_foreigner",
        "has_passport_copy",
        "memorandum",
        "is_mining_energy_or_land",
        "has_field_data_memorandum",
      ],
      term: new Term(
        new Rule(
          0,
          [ART11_1, ART11_2, ART11_3, ART11_4, ART11_4_A, ART11_4_B, ART11_4_C, ART11_P2],
          236,
          "rules/decree/part_4_concession_activities.catala_en",
          { uses: ["basic_information", "other_annexes", "memorandum"] },
        ),
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
          new Rule(0, [ART10_P1_B], 160, "rules/decree/part_4_concession_activities.catala_en", { uses: ["missing"] }),
        ),
      },
    ),
    new Binding(
      "can_be_handed_in",
      "can_be_handed_in",
      BOOLEAN,
      (isLegalEntity, isComplete) => isLegalEntity && isComplete,
      {
        reads: ["is_legal_entity", "is_complete"],
        term: new Term(
          new Rule(0, [ART10_P1_A, ART10_P1_B], 164, "rules/decree/part_4_concession_activities.catala_en", {
            uses: ["is_complete"],
          }),
        ),
      },
    ),
  ],
  outputs: ["office", "levels", "missing", "is_complete", "can_be_handed_in"],
  type: CONCESSION_PROPOSAL_TYPE,
  doc: "Which office takes the proposal for a concession, what is missing from it, and whether it can be handed in.",
  places: [ARTICLE_10, ARTICLE_11],
});

const ART12_P1 = new Place(
  "Article 12",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 12. Selection of concessionaire",
  ],
  "art12-p1",
  "For selection of concession bidders that have two or more applications for the same project, the selection method shall be implemented in accordance with Article 12 of the Investment Promotion Law.",
);

const ARTICLE_12 = new Place(
  "Article 12",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 12. Selection of concessionaire",
  ],
  "",
  "",
);

/** The scope `Concessionaire_selection` described: what it asks for, its rules and their provisions. */
export const CONCESSIONAIRE_SELECTION = new Scope("Concessionaire_selection", {
  function: concessionaireSelection,
  inputs: [new Input("applications", INTEGER, "How many applications there are for the same project.")],
  bindings: [
    new Binding(
      "is_selection_needed",
      "is_selection_needed",
      BOOLEAN,
      (applications) => applications >= 2n,
      {
        reads: ["applications"],
        term: new Term(null, {
          exceptions: [
            new Term(
              new Rule(0, [ART12_P1], 339, "rules/decree/part_4_concession_activities.catala_en", {
                conditions: [
                  new Condition(
                    "applications >= 2",
                    ["applications"],
                    (applications) => applications >= 2n,
                    [new Value("applications", INTEGER, (applications) => applications)],
                  ),
                ],
              }),
            ),
          ],
        }),
      },
    ),
  ],
  outputs: ["is_selection_needed"],
  type: CONCESSIONAIRE_SELECTION_TYPE,
  assertions: [
    new Assertion(
      "At least one application is needed.",
      (applications) => applications >= 1n,
      [ARTICLE_12],
      336,
      "rules/decree/part_4_concession_activities.catala_en",
      {
        reads: ["applications"],
        conditions: [
          new Condition(
            "applications >= 1",
            ["applications"],
            (applications) => applications >= 1n,
            [new Value("applications", INTEGER, (applications) => applications)],
          ),
        ],
      },
    ),
  ],
  doc:
    "Whether the concessionaire is chosen among the bidders by the selection method of the Investment Promotion Law.",
  places: [ARTICLE_12],
});

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

const ARTICLE_13 = new Place(
  "Article 13",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 13. Application procedures",
  ],
  "",
  "",
);

/** The scope `Listed_project_decision` described: what it asks for, its rules and their provisions. */
export const LISTED_PROJECT_DECISION = new Scope("Listed_project_decision", {
  function: listedProjectDecision,
  inputs: [
    new Input("listed_decision", LISTED_DECISION_TYPE, "Who decides on a project of the investment calling list.", {
      required: false,
      parameter: "listedDecision",
      reading: new ReadingChoice("Listed_project_decision.listed_decision", "By_committee", [ART13_1, ART14_P1_A]),
    }),
  ],
  bindings: [
    new Binding(
      "listed_decision",
      "listed_decision",
      LISTED_DECISION_TYPE,
      (given) => given ?? ListedDecision.ByCommittee,
      {
        term: new Term(new Rule(0, [ART13_1], 549, "rules/decree/part_4_concession_activities.catala_en")),
        certain: false,
        context: "listedDecision",
        reading: "Listed_project_decision.listed_decision",
      },
    ),
    new Binding("decided_by", "decided_by", administration.ACTOR_TYPE, listedProjectDecisionDecidedBy, {
      reads: ["listed_decision"],
      plain: ["listed_decision"],
      term: new Term(
        new Rule(0, [ART13_1], 552, "rules/decree/part_4_concession_activities.catala_en", {
          uses: ["listed_decision"],
        }),
      ),
    }),
  ],
  outputs: ["decided_by"],
  type: LISTED_PROJECT_DECISION_TYPE,
  doc: "Who approves or rejects a concession project of the investment calling list? Articles 13, 14 and 21 each name somebody else.",
  places: [ARTICLE_13],
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

const ART13_2_A = new Place(
  "Article 13(2)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 13. Application procedures",
  ],
  "art13-2-a",
  "Projects and concession activities not listed in the investment calling list shall be examined and considered by the planning and investment sector in coordination with relevant sectors and locality for their comments in writing in consultation with their management.",
);

const ART13_1_B = new Place(
  "Article 13(1), second item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 13. Application procedures",
  ],
  "art13-1-b",
  "In case of disapproval, a notification letter shall be sent to the requesting investor.",
);

const ART13_2_E = new Place(
  "Article 13(2), second item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 13. Application procedures",
  ],
  "art13-2-e",
  "In case of disapproval, a notification letter shall be sent to the requesting investor.",
);

const ART13_1_A = new Place(
  "Article 13(1), first item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 13. Application procedures",
  ],
  "art13-1-a",
  "In case of approval, negotiation on the Memorandum Of Understanding (MOU) or agreement shall be conducted and the outcomes of the negotiation shall be reported to the meeting of the CIP prior to submitting it to the government or provincial/municipal authorities in order to delegate the authority to sign the MOU/concession agreement.",
);

const ART13_2_D = new Place(
  "Article 13(2), first item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 13. Application procedures",
  ],
  "art13-2-d",
  "In case of approval, negotiation on the MOU or agreement shall be conducted and the outcomes of the negotiations shall be reported to the meeting of the CIP prior to submitting it to the government or provincial/ municipal authorities for delegating the authority to sign the MOU or concession agreement.",
);

/** The scope `Concession_procedure` described: what it asks for, its rules and their provisions. */
export const CONCESSION_PROCEDURE = new Scope("Concession_procedure", {
  function: concessionProcedure,
  inputs: [
    new Input("on_calling_list", BOOLEAN, "The project or activity is on the investment calling list.", {
      parameter: "onCallingList",
    }),
    new Input(
      "application_received",
      new OptionalOf(DATE),
      "The day on which the planning and investment sector received the application.",
      { parameter: "applicationReceived" },
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
      "The day on which the project was submitted to the government or the provincial or municipal authorities for decision.",
    ),
    new Input("decision", CONCESSION_DECISION_TYPE, "What was decided on the project."),
    new Input("rejection_notified", new OptionalOf(DATE), "The day on which the letter about the rejection was sent.", {
      parameter: "rejectionNotified",
    }),
    new Input(
      "approval_notified",
      new OptionalOf(DATE),
      "The day on which the investor received the notification of the approval.",
      { parameter: "approvalNotified" },
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
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
    new Input("receipt", RECEIPT_TYPE, "From whose receipt of the application the 25 working days run.", {
      required: false,
      reading: new ReadingChoice("Concession_procedure.receipt", "By_those_who_comment", [ART13_2_B]),
    }),
    new Input("afterwards", AFTERWARDS_TYPE, "When a project that is not listed can be presented to the CIP.", {
      required: false,
      reading: new ReadingChoice("Concession_procedure.afterwards", "After_comments", [ART13_2_C]),
    }),
    new Input(
      "Listed_project_decision.listed_decision",
      LISTED_DECISION_TYPE,
      "Who decides on a project of the investment calling list.",
      {
        required: false,
        parameter: "listedProjectDecisionListedDecision",
        reading: new ReadingChoice("Listed_project_decision.listed_decision", "By_committee", [ART13_1, ART14_P1_A]),
      },
    ),
  ],
  bindings: [
    new Subscope(
      "listed",
      LISTED_PROJECT_DECISION,
      (listedProjectDecisionListedDecision) => listedProjectDecision({
        listedDecision: listedProjectDecisionListedDecision,
      }),
      {
        inputs: [
          new SubscopeInput("listed_decision", handedOn, {
            reads: ["Listed_project_decision.listed_decision"],
            parameter: "listedDecision",
          }),
        ],
        reads: ["Listed_project_decision.listed_decision"],
      },
    ),
    new Binding(
      "receipt",
      "receipt",
      RECEIPT_TYPE,
      (given) => given ?? Receipt.ByThoseWhoComment,
      {
        term: new Term(new Rule(0, [ART13_2_B], 562, "rules/decree/part_4_concession_activities.catala_en")),
        certain: false,
        context: "receipt",
        reading: "Concession_procedure.receipt",
      },
    ),
    new Binding(
      "afterwards",
      "afterwards",
      AFTERWARDS_TYPE,
      (given) => given ?? Afterwards.AfterComments,
      {
        term: new Term(new Rule(0, [ART13_2_C], 565, "rules/decree/part_4_concession_activities.catala_en")),
        certain: false,
        context: "afterwards",
        reading: "Concession_procedure.afterwards",
      },
    ),
    new Binding(
      "comments_start",
      "comments_start",
      new OptionalOf(DATE),
      (receipt, forwarded, applicationReceived) =>
        receipt() === Receipt.ByThoseWhoComment ? forwarded : applicationReceived,
      {
        reads: ["receipt", "forwarded", "application_received"],
        term: new Term(
          new Rule(0, [ART13_2_B], 578, "rules/decree/part_4_concession_activities.catala_en", { uses: ["receipt"] }),
        ),
      },
    ),
    new Binding("comments_due", "comments_due", new OptionalOf(DATE), concessionProcedureCommentsDue, {
      reads: ["comments_start"],
      term: new Term(
        new Rule(0, [ART13_2_B], 584, "rules/decree/part_4_concession_activities.catala_en", {
          uses: ["comments_start"],
          counting: new Counting(
            ["comments_start"],
            (commentsStart) =>
              commentsStart !== null
                ? new Present(placed(ARTICLE_13_LINE_586, () => laoPdr.LAO_PDR.add(commentsStart.value, 25n)))
                : null,
          ),
        }),
      ),
    }),
    new Binding("presentable", "presentable", new OptionalOf(DATE), concessionProcedurePresentable, {
      reads: ["on_calling_list", "application_received", "afterwards", "comments_received", "comments_due"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART13_1], 590, "rules/decree/part_4_concession_activities.catala_en", {
              conditions: [
                new Condition(
                  "on_calling_list",
                  ["on_calling_list"],
                  (onCallingList) => onCallingList,
                  [new Value("on_calling_list", BOOLEAN, (onCallingList) => onCallingList)],
                ),
              ],
            }),
          ),
          new Term(
            new Rule(1, [ART13_2_C], 595, "rules/decree/part_4_concession_activities.catala_en", {
              conditions: [
                new Condition(
                  "not on_calling_list",
                  ["on_calling_list"],
                  (onCallingList) => !onCallingList,
                  [new Value("on_calling_list", BOOLEAN, (onCallingList) => onCallingList)],
                ),
                new Condition(
                  "afterwards with pattern After_comments",
                  ["afterwards"],
                  (afterwards) => afterwards() === Afterwards.AfterComments,
                  [new Value("afterwards", AFTERWARDS_TYPE, (afterwards) => afterwards())],
                ),
              ],
              uses: ["afterwards"],
            }),
          ),
          new Term(
            new Rule(2, [ART13_2_C], 600, "rules/decree/part_4_concession_activities.catala_en", {
              conditions: [
                new Condition(
                  "not on_calling_list",
                  ["on_calling_list"],
                  (onCallingList) => !onCallingList,
                  [new Value("on_calling_list", BOOLEAN, (onCallingList) => onCallingList)],
                ),
                new Condition(
                  "afterwards with pattern After_period",
                  ["afterwards"],
                  (afterwards) => afterwards() === Afterwards.AfterPeriod,
                  [new Value("afterwards", AFTERWARDS_TYPE, (afterwards) => afterwards())],
                ),
              ],
              uses: ["afterwards", "comments_due"],
            }),
          ),
        ],
      }),
      certain: false,
    }),
    new Binding("decided", "decided", CONCESSION_DECISION_TYPE, concessionProcedureDecided, {
      reads: ["decision", "as_of"],
      term: new Term(new Rule(0, [ART13_1, ART13_2_C], 612, "rules/decree/part_4_concession_activities.catala_en")),
    }),
    new Binding("decided_by", "decided_by", administration.ACTOR_TYPE, concessionProcedureDecidedBy, {
      reads: ["on_calling_list", "listed"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART13_1], 568, "rules/decree/part_4_concession_activities.catala_en", {
              conditions: [
                new Condition(
                  "on_calling_list",
                  ["on_calling_list"],
                  (onCallingList) => onCallingList,
                  [new Value("on_calling_list", BOOLEAN, (onCallingList) => onCallingList)],
                ),
              ],
              uses: ["listed.decided_by"],
            }),
          ),
          new Term(
            new Rule(1, [ART13_2_C], 573, "rules/decree/part_4_concession_activities.catala_en", {
              conditions: [
                new Condition(
                  "not on_calling_list",
                  ["on_calling_list"],
                  (onCallingList) => !onCallingList,
                  [new Value("on_calling_list", BOOLEAN, (onCallingList) => onCallingList)],
                ),
              ],
            }),
          ),
        ],
      }),
    }),
    new Binding("next_step", "next_step", CONCESSION_STEP_TYPE, concessionProcedureNextStep, {
      reads: [
        "on_calling_list",
        "decided",
        "application_received",
        "as_of",
        "presented",
        "decided_by",
        "submitted",
        "presentable",
        "rejection_notified",
        "approval_notified",
        "completed",
        "reported",
        "submitted_for_signature",
        "delegated",
      ],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART13_1], 619, "rules/decree/part_4_concession_activities.catala_en", {
              conditions: [
                new Condition(
                  "on_calling_list",
                  ["on_calling_list"],
                  (onCallingList) => onCallingList,
                  [new Value("on_calling_list", BOOLEAN, (onCallingList) => onCallingList)],
                ),
                new Condition(
                  "decided with pattern Not_decided",
                  ["decided"],
                  (decided) => decided === NotDecided,
                  [new Value("decided", CONCESSION_DECISION_TYPE, (decided) => decided)],
                ),
              ],
              uses: ["decided", "decided_by"],
            }),
          ),
          new Term(
            new Rule(1, [ART13_2_A, ART13_2_C], 633, "rules/decree/part_4_concession_activities.catala_en", {
              conditions: [
                new Condition(
                  "not on_calling_list",
                  ["on_calling_list"],
                  (onCallingList) => !onCallingList,
                  [new Value("on_calling_list", BOOLEAN, (onCallingList) => onCallingList)],
                ),
                new Condition(
                  "decided with pattern Not_decided",
                  ["decided"],
                  (decided) => decided === NotDecided,
                  [new Value("decided", CONCESSION_DECISION_TYPE, (decided) => decided)],
                ),
              ],
              uses: ["decided", "presentable"],
            }),
          ),
          new Term(
            new Rule(2, [ART13_1_B, ART13_2_E], 648, "rules/decree/part_4_concession_activities.catala_en", {
              conditions: [
                new Condition(
                  "decided with pattern Rejected",
                  ["decided"],
                  (decided) => decided instanceof Rejected,
                  [new Value("decided", CONCESSION_DECISION_TYPE, (decided) => decided)],
                ),
              ],
              uses: ["decided"],
            }),
          ),
          new Term(
            new Rule(3, [ART13_1_A, ART13_2_D], 657, "rules/decree/part_4_concession_activities.catala_en", {
              conditions: [
                new Condition(
                  "decided with pattern Approved",
                  ["decided"],
                  (decided) => decided instanceof Approved,
                  [new Value("decided", CONCESSION_DECISION_TYPE, (decided) => decided)],
                ),
              ],
              uses: ["decided"],
            }),
          ),
        ],
      }),
      certain: false,
    }),
    new Binding("who_acts", "who_acts", administration.ACTOR_TYPE, concessionProcedureWhoActs, {
      reads: ["next_step", "decided_by"],
      plain: ["next_step"],
      term: new Term(
        new Rule(
          0,
          [ART13_1, ART13_1_A, ART13_1_B, ART13_2_A, ART13_2_C, ART13_2_D, ART13_2_E],
          679,
          "rules/decree/part_4_concession_activities.catala_en",
          { uses: ["next_step", "decided_by"] },
        ),
      ),
      certain: false,
    }),
    new Binding("application", "application", obligations.OBLIGATION_TYPE, concessionProcedureApplication, {
      reads: ["application_received", "as_of"],
      term: new Term(new Rule(0, [ART10_P1_B], 695, "rules/decree/part_4_concession_activities.catala_en")),
      certain: false,
    }),
    new Binding("comments", "comments", obligations.OBLIGATION_TYPE, concessionProcedureComments, {
      reads: ["on_calling_list", "comments_start", "comments_due", "comments_received", "as_of"],
      term: new Term(
        new Rule(0, [ART13_2_A, ART13_2_B], 705, "rules/decree/part_4_concession_activities.catala_en", {
          uses: ["comments_start", "comments_due"],
        }),
      ),
      certain: false,
    }),
    new Binding("presentation", "presentation", obligations.OBLIGATION_TYPE, concessionProcedurePresentation, {
      reads: ["presentable", "presented", "as_of"],
      term: new Term(
        new Rule(0, [ART13_1, ART13_2_C], 718, "rules/decree/part_4_concession_activities.catala_en", {
          uses: ["presentable"],
        }),
      ),
      certain: false,
    }),
    new Binding("submission", "submission", obligations.OBLIGATION_TYPE, concessionProcedureSubmission, {
      reads: ["decided_by", "presented", "submitted", "as_of"],
      term: new Term(
        new Rule(0, [ART13_2_C], 729, "rules/decree/part_4_concession_activities.catala_en", { uses: ["decided_by"] }),
      ),
      certain: false,
    }),
    new Binding(
      "rejection_letter",
      "rejection_letter",
      obligations.OBLIGATION_TYPE,
      concessionProcedureRejectionLetter,
      {
        reads: ["decided", "decision", "rejection_notified", "as_of"],
        term: new Term(
          new Rule(0, [ART13_1_B, ART13_2_E], 742, "rules/decree/part_4_concession_activities.catala_en", {
            uses: ["decided"],
          }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: [
    "decided_by",
    "next_step",
    "who_acts",
    "application",
    "comments",
    "presentation",
    "submission",
    "rejection_letter",
  ],
  type: CONCESSION_PROCEDURE_TYPE,
  doc: "The next step in the procedure for a concession, who takes it, and what is owed until the decision. What is owed after an approval is asked of `Negotiation_duties`.",
  places: [ARTICLE_13],
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

const ART14_P1_B = new Place(
  "Article 14, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 14. Negotiations of concession agreement",
  ],
  "art14-p1-b",
  "The investor shall begin negotiation for the MOU/concession agreement from the date of receipt of the approval notification.",
);

const ART14_P3 = new Place(
  "Article 14, fifth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 14. Negotiations of concession agreement",
  ],
  "art14-p3",
  "When the planning and investment sector completes the MOU/agreement negotiation, the outcomes of the negotiation shall be reported to the meeting of the CIP prior to submitting it to the government or provincial/municipal authorities for the delegation of authority to sign the MOU/ concession agreement.",
);

const ARTICLE_14 = new Place(
  "Article 14",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 14. Negotiations of concession agreement",
  ],
  "",
  "",
);

/** The scope `Negotiation_duties` described: what it asks for, its rules and their provisions. */
export const NEGOTIATION_DUTIES = new Scope("Negotiation_duties", {
  function: negotiationDuties,
  inputs: [
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
    new Input("completed", new OptionalOf(DATE), "The day on which the sector completed the negotiation."),
    new Input(
      "reported",
      new OptionalOf(DATE),
      "The day on which the sector reported the outcomes to the meeting of the CIP.",
    ),
    new Input(
      "submitted",
      new OptionalOf(DATE),
      "The day on which the outcomes were submitted to the government or the provincial or municipal authorities.",
    ),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
    new Input("ten_days", TEN_DAYS_TO_SCHEDULE_TYPE, "From when the 10 working days run.", {
      required: false,
      parameter: "tenDays",
      reading: new ReadingChoice("Negotiation_duties.ten_days", "From_receipt_by_investor", [ART14_P2_A]),
    }),
    new Input("thirty_days", THIRTY_DAYS_TYPE, "From when the 30 working days run.", {
      required: false,
      parameter: "thirtyDays",
      reading: new ReadingChoice("Negotiation_duties.thirty_days", "From_notification", [ART14_P2_B]),
    }),
  ],
  bindings: [
    new Binding(
      "ten_days",
      "ten_days",
      TEN_DAYS_TO_SCHEDULE_TYPE,
      (given) => given ?? TenDaysToSchedule.FromReceiptByInvestor,
      {
        term: new Term(new Rule(0, [ART14_P2_A], 951, "rules/decree/part_4_concession_activities.catala_en")),
        certain: false,
        context: "tenDays",
        reading: "Negotiation_duties.ten_days",
      },
    ),
    new Binding(
      "thirty_days",
      "thirty_days",
      THIRTY_DAYS_TYPE,
      (given) => given ?? ThirtyDays.FromNotification,
      {
        term: new Term(new Rule(0, [ART14_P2_B], 954, "rules/decree/part_4_concession_activities.catala_en")),
        certain: false,
        context: "thirtyDays",
        reading: "Negotiation_duties.thirty_days",
      },
    ),
    new Binding(
      "scheduling_start",
      "scheduling_start",
      new OptionalOf(DATE),
      (tenDays, notified, approvalReceived) =>
        tenDays() === TenDaysToSchedule.FromReceiptByInvestor ? notified : approvalReceived,
      {
        reads: ["ten_days", "notified", "approval_received"],
        term: new Term(
          new Rule(0, [ART14_P2_A], 957, "rules/decree/part_4_concession_activities.catala_en", { uses: ["ten_days"] }),
        ),
      },
    ),
    new Binding("scheduling_due", "scheduling_due", new OptionalOf(DATE), negotiationDutiesSchedulingDue, {
      reads: ["scheduling_start"],
      term: new Term(
        new Rule(0, [ART14_P2_A], 963, "rules/decree/part_4_concession_activities.catala_en", {
          uses: ["scheduling_start"],
          counting: new Counting(
            ["scheduling_start"],
            (schedulingStart) =>
              schedulingStart !== null
                ? new Present(placed(ARTICLE_14_LINE_965, () => laoPdr.LAO_PDR.add(schedulingStart.value, 10n)))
                : null,
          ),
        }),
      ),
    }),
    new Binding("participation_due", "participation_due", new OptionalOf(DATE), negotiationDutiesParticipationDue, {
      reads: ["thirty_days", "scheduling_start", "scheduling_due"],
      plain: ["thirty_days"],
      term: new Term(
        new Rule(0, [ART14_P2_B], 969, "rules/decree/part_4_concession_activities.catala_en", {
          uses: ["thirty_days", "scheduling_start", "scheduling_due"],
          counting: new Counting(
            ["thirty_days", "scheduling_start", "scheduling_due"],
            (thirtyDays, schedulingStart, schedulingDue) => letIn(
              thirtyDays() === ThirtyDays.FromNotification ? schedulingStart : schedulingDue,
              (found) =>
                found !== null
                  ? new Present(placed(ARTICLE_14_LINE_973, () => laoPdr.LAO_PDR.add(found.value, 30n)))
                  : null,
            ),
          ),
        }),
      ),
    }),
    new Binding("notification", "notification", obligations.OBLIGATION_TYPE, negotiationDutiesNotification, {
      reads: ["approval_received", "notified", "as_of"],
      term: new Term(
        new Rule(0, [ART14_P1_A], 977, "rules/decree/part_4_concession_activities.catala_en", {
          counting: new Counting(
            ["approval_received", "notified", "as_of"],
            (approvalReceived, notified, asOf) => obligations.standing_(
              new obligations.Norm({
                ...obligations.norm(
                  obligations.Modality.Duty,
                  administration.Actor.PlanningAndInvestmentSector,
                  administration.Actor.Investor,
                ),
                start: obligations.since(approvalReceived),
                due:
                  approvalReceived !== null
                    ? new Present(placed(ARTICLE_14_LINE_983, () => laoPdr.LAO_PDR.add(approvalReceived.value, 2n)))
                    : null,
                done: notified,
              }),
              asOf,
            ),
          ),
        }),
      ),
      certain: false,
    }),
    new Binding("scheduling", "scheduling", obligations.OBLIGATION_TYPE, negotiationDutiesScheduling, {
      reads: ["scheduling_start", "scheduling_due", "scheduled", "as_of"],
      term: new Term(
        new Rule(0, [ART14_P2_A, ART14_P2_B], 991, "rules/decree/part_4_concession_activities.catala_en", {
          uses: ["scheduling_start", "scheduling_due"],
        }),
      ),
      certain: false,
    }),
    new Binding("participation", "participation", obligations.OBLIGATION_TYPE, negotiationDutiesParticipation, {
      reads: ["notified", "participation_due", "participated", "as_of"],
      term: new Term(
        new Rule(0, [ART14_P1_B, ART14_P2_B], 1003, "rules/decree/part_4_concession_activities.catala_en", {
          uses: ["participation_due"],
        }),
      ),
      certain: false,
    }),
    new Binding("report", "report", obligations.OBLIGATION_TYPE, negotiationDutiesReport, {
      reads: ["completed", "reported", "as_of"],
      term: new Term(
        new Rule(0, [ART13_1_A, ART13_2_D, ART14_P3], 1016, "rules/decree/part_4_concession_activities.catala_en"),
      ),
      certain: false,
    }),
    new Binding("submission", "submission", obligations.OBLIGATION_TYPE, negotiationDutiesSubmission, {
      reads: ["reported", "submitted", "as_of"],
      term: new Term(
        new Rule(0, [ART13_1_A, ART13_2_D, ART14_P3], 1029, "rules/decree/part_4_concession_activities.catala_en"),
      ),
      certain: false,
    }),
    new Binding("is_renounced", "is_renounced", BOOLEAN, negotiationDutiesIsRenounced, {
      reads: ["scheduling", "participation"],
      plain: ["scheduling"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(1, [ART14_P2_B], 1047, "rules/decree/part_4_concession_activities.catala_en", {
              conditions: [
                new Condition(
                  "participation.has_followed",
                  ["participation"],
                  (participation) => participation().hasFollowed,
                  [new Value("participation.has_followed", BOOLEAN, (participation) => participation().hasFollowed)],
                ),
              ],
              uses: ["participation"],
            }),
            {
              exceptions: [
                new Term(
                  new Rule(0, [ART14_P2_B], 1041, "rules/decree/part_4_concession_activities.catala_en", {
                    conditions: [
                      new Condition(
                        "scheduling.has_followed",
                        ["scheduling"],
                        (scheduling) => scheduling().hasFollowed,
                        [new Value("scheduling.has_followed", BOOLEAN, (scheduling) => scheduling().hasFollowed)],
                      ),
                    ],
                    uses: ["scheduling"],
                  }),
                ),
              ],
            },
          ),
        ],
      }),
      certain: false,
    }),
  ],
  outputs: ["notification", "scheduling", "participation", "report", "submission", "is_renounced"],
  type: NEGOTIATION_DUTIES_TYPE,
  assertions: [
    new Assertion(
      "The investor cannot be notified of an approval before the sector has received it.",
      negotiationDutiesAssertion1,
      [ARTICLE_14],
      942,
      "rules/decree/part_4_concession_activities.catala_en",
      {
        reads: ["notified", "approval_received"],
        conditions: [
          new Condition(
            "match notified with pattern -- Absent: true -- Present content when: match approval_received with pattern -- Absent: true -- Present content received: when >= received",
            ["notified", "approval_received"],
            (notified, approvalReceived) =>
              notified === null
                ? true
                : approvalReceived === null ? true : notified.value.isAtLeast(approvalReceived.value),
            [
              new Value("notified", new OptionalOf(DATE), (notified, approvalReceived) => notified),
              new Value("approval_received", new OptionalOf(DATE), (notified, approvalReceived) => approvalReceived),
            ],
          ),
        ],
      },
    ),
  ],
  doc: "What Article 14 asks of the sector and of the investor, how it stands, and whether the investor has renounced the right in the proposed investment.",
  places: [ARTICLE_14],
  calendars: [laoPdr.LAO_PDR],
});

const ART15_1_A = new Place(
  "Article 15(1), first item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 15. Warranties",
  ],
  "art15-1-a",
  "installation capacity of 5MWor less, the warranties are US$10,000;",
);

const ART15_2_A = new Place(
  "Article 15(2), first item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 15. Warranties",
  ],
  "art15-2-a",
  "Area from 2 150 ha, the warranties are US$30,000;",
);

const ART15_1_B = new Place(
  "Article 15(1), second item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 15. Warranties",
  ],
  "art15-1-b",
  "Over 5 MW to 100 MW installation capacity, the warranties are US$30,000;",
);

const ART15_3_A = new Place(
  "Article 15(3), first item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 15. Warranties",
  ],
  "art15-3-a",
  "Mining concession area from 1 300 square kilometers, the warranties are US$50,000;",
);

const ART15_2_B = new Place(
  "Article 15(2), second item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 15. Warranties",
  ],
  "art15-2-b",
  "Area from 151-1,000 ha, the warranties are US$50,000;",
);

const ART15_1_C = new Place(
  "Article 15(1), third item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 15. Warranties",
  ],
  "art15-1-c",
  "Over 100 MW installation capacity, the warranties are US$50,000.",
);

const ART15_2_C = new Place(
  "Article 15(2), second item, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 15. Warranties",
  ],
  "art15-2-c",
  "Area from 1.101 ha or above, the warranties are US$70,000.",
);

const ART15_3_B = new Place(
  "Article 15(3), second item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 15. Warranties",
  ],
  "art15-3-b",
  "Mining concession area from 301 500 square kilometers, the warranties are US$100,000.",
);

const ARTICLE_15 = new Place(
  "Article 15",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 15. Warranties",
  ],
  "",
  "",
);

/** The scope `Warranty` described: what it asks for, its rules and their provisions. */
export const WARRANTY = new Scope("Warranty", {
  function: warranty,
  inputs: [new Input("project", PROJECT_TYPE, "The concession project, by its kind and size.")],
  bindings: [
    new Binding("amount", "amount", new MoneyIn("USD", 2), warrantyAmount, {
      reads: ["project"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART15_1_A], 1225, "rules/decree/part_4_concession_activities.catala_en", {
              conditions: [
                new Condition(
                  "project with pattern Electricity content capacity",
                  ["project"],
                  (project) => project instanceof Electricity,
                  [new Value("project", PROJECT_TYPE, (project) => project)],
                ),
                new Condition(
                  "capacity <= 5 MW",
                  ["project"],
                  (project) => project instanceof Electricity && project.content.isAtMost(5n),
                  [
                    new Value(
                      "capacity",
                      new DecimalIn("MW"),
                      (project) =>
                        project instanceof Electricity
                          ? project.content
                          : impossible("the case was tested before", ARTICLE_15_LINE_1226),
                    ),
                  ],
                ),
              ],
            }),
          ),
          new Term(
            new Rule(3, [ART15_2_A], 1267, "rules/decree/part_4_concession_activities.catala_en", {
              conditions: [
                new Condition(
                  "project with pattern Land content area",
                  ["project"],
                  (project) => project instanceof Land,
                  [new Value("project", PROJECT_TYPE, (project) => project)],
                ),
                new Condition(
                  "area >= 2 ha",
                  ["project"],
                  (project) => project instanceof Land && project.content.isAtLeast(2n),
                  [
                    new Value(
                      "area",
                      new DecimalIn("ha"),
                      (project) =>
                        project instanceof Land
                          ? project.content
                          : impossible("the case was tested before", ARTICLE_15_LINE_1268),
                    ),
                  ],
                ),
                new Condition(
                  "area <= 150 ha",
                  ["project"],
                  (project) => project instanceof Land && project.content.isAtMost(150n),
                  [
                    new Value(
                      "area",
                      new DecimalIn("ha"),
                      (project) =>
                        project instanceof Land
                          ? project.content
                          : impossible("the case was tested before", ARTICLE_15_LINE_1268),
                    ),
                  ],
                ),
              ],
            }),
            {
              exceptions: [
                new Term(
                  new Rule(1, [ART15_1_B], 1231, "rules/decree/part_4_concession_activities.catala_en", {
                    conditions: [
                      new Condition(
                        "project with pattern Electricity content capacity",
                        ["project"],
                        (project) => project instanceof Electricity,
                        [new Value("project", PROJECT_TYPE, (project) => project)],
                      ),
                      new Condition(
                        "capacity > 5 MW",
                        ["project"],
                        (project) => project instanceof Electricity && project.content.isMore(5n),
                        [
                          new Value(
                            "capacity",
                            new DecimalIn("MW"),
                            (project) =>
                              project instanceof Electricity
                                ? project.content
                                : impossible("the case was tested before", ARTICLE_15_LINE_1232),
                          ),
                        ],
                      ),
                      new Condition(
                        "capacity <= 100 MW",
                        ["project"],
                        (project) => project instanceof Electricity && project.content.isAtMost(100n),
                        [
                          new Value(
                            "capacity",
                            new DecimalIn("MW"),
                            (project) =>
                              project instanceof Electricity
                                ? project.content
                                : impossible("the case was tested before", ARTICLE_15_LINE_1232),
                          ),
                        ],
                      ),
                    ],
                  }),
                ),
              ],
            },
          ),
          new Term(
            new Rule(6, [ART15_3_A], 1309, "rules/decree/part_4_concession_activities.catala_en", {
              conditions: [
                new Condition(
                  "project with pattern Mining content area",
                  ["project"],
                  (project) => project instanceof Mining,
                  [new Value("project", PROJECT_TYPE, (project) => project)],
                ),
                new Condition(
                  "area >= 1 km2",
                  ["project"],
                  (project) => project instanceof Mining && project.content.isAtLeast(1n),
                  [
                    new Value(
                      "area",
                      new DecimalIn("km2"),
                      (project) =>
                        project instanceof Mining
                          ? project.content
                          : impossible("the case was tested before", ARTICLE_15_LINE_1310),
                    ),
                  ],
                ),
                new Condition(
                  "area <= 300 km2",
                  ["project"],
                  (project) => project instanceof Mining && project.content.isAtMost(300n),
                  [
                    new Value(
                      "area",
                      new DecimalIn("km2"),
                      (project) =>
                        project instanceof Mining
                          ? project.content
                          : impossible("the case was tested before", ARTICLE_15_LINE_1310),
                    ),
                  ],
                ),
              ],
            }),
            {
              exceptions: [
                new Term(
                  new Rule(4, [ART15_2_B], 1274, "rules/decree/part_4_concession_activities.catala_en", {
                    conditions: [
                      new Condition(
                        "project with pattern Land content area",
                        ["project"],
                        (project) => project instanceof Land,
                        [new Value("project", PROJECT_TYPE, (project) => project)],
                      ),
                      new Condition(
                        "area >= 151 ha",
                        ["project"],
                        (project) => project instanceof Land && project.content.isAtLeast(151n),
                        [
                          new Value(
                            "area",
                            new DecimalIn("ha"),
                            (project) =>
                              project instanceof Land
                                ? project.content
                                : impossible("the case was tested before", ARTICLE_15_LINE_1275),
                          ),
                        ],
                      ),
                      new Condition(
                        "area <= 1,000 ha",
                        ["project"],
                        (project) => project instanceof Land && project.content.isAtMost(1000n),
                        [
                          new Value(
                            "area",
                            new DecimalIn("ha"),
                            (project) =>
                              project instanceof Land
                                ? project.content
                                : impossible("the case was tested before", ARTICLE_15_LINE_1275),
                          ),
                        ],
                      ),
                    ],
                  }),
                  {
                    exceptions: [
                      new Term(
                        new Rule(2, [ART15_1_C], 1238, "rules/decree/part_4_concession_activities.catala_en", {
                          conditions: [
                            new Condition(
                              "project with pattern Electricity content capacity",
                              ["project"],
                              (project) => project instanceof Electricity,
                              [new Value("project", PROJECT_TYPE, (project) => project)],
                            ),
                            new Condition(
                              "capacity > 100 MW",
                              ["project"],
                              (project) => project instanceof Electricity && project.content.isMore(100n),
                              [
                                new Value(
                                  "capacity",
                                  new DecimalIn("MW"),
                                  (project) =>
                                    project instanceof Electricity
                                      ? project.content
                                      : impossible("the case was tested before", ARTICLE_15_LINE_1239),
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
          new Term(
            new Rule(5, [ART15_2_C], 1281, "rules/decree/part_4_concession_activities.catala_en", {
              conditions: [
                new Condition(
                  "project with pattern Land content area",
                  ["project"],
                  (project) => project instanceof Land,
                  [new Value("project", PROJECT_TYPE, (project) => project)],
                ),
                new Condition(
                  "area >= 1,101 ha",
                  ["project"],
                  (project) => project instanceof Land && project.content.isAtLeast(1101n),
                  [
                    new Value(
                      "area",
                      new DecimalIn("ha"),
                      (project) =>
                        project instanceof Land
                          ? project.content
                          : impossible("the case was tested before", ARTICLE_15_LINE_1282),
                    ),
                  ],
                ),
              ],
            }),
          ),
          new Term(
            new Rule(7, [ART15_3_B], 1316, "rules/decree/part_4_concession_activities.catala_en", {
              conditions: [
                new Condition(
                  "project with pattern Mining content area",
                  ["project"],
                  (project) => project instanceof Mining,
                  [new Value("project", PROJECT_TYPE, (project) => project)],
                ),
                new Condition(
                  "area >= 301 km2",
                  ["project"],
                  (project) => project instanceof Mining && project.content.isAtLeast(301n),
                  [
                    new Value(
                      "area",
                      new DecimalIn("km2"),
                      (project) =>
                        project instanceof Mining
                          ? project.content
                          : impossible("the case was tested before", ARTICLE_15_LINE_1317),
                    ),
                  ],
                ),
                new Condition(
                  "area <= 500 km2",
                  ["project"],
                  (project) => project instanceof Mining && project.content.isAtMost(500n),
                  [
                    new Value(
                      "area",
                      new DecimalIn("km2"),
                      (project) =>
                        project instanceof Mining
                          ? project.content
                          : impossible("the case was tested before", ARTICLE_15_LINE_1317),
                    ),
                  ],
                ),
              ],
            }),
          ),
        ],
      }),
      certain: false,
    }),
  ],
  outputs: ["amount"],
  type: WARRANTY_TYPE,
  assertions: [
    new Assertion(
      "The size of a project cannot be negative.",
      (project) => hasSize(project),
      [ARTICLE_15],
      1178,
      "rules/decree/part_4_concession_activities.catala_en",
      {
        reads: ["project"],
        conditions: [
          new Condition(
            "has_size of project",
            ["project"],
            (project) => hasSize(project),
            [new Value("project", PROJECT_TYPE, (project) => project)],
          ),
        ],
      },
    ),
  ],
  doc: "The warranty that guarantees the implementation of the MOU or concession agreement.",
  places: [ARTICLE_15],
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

const ART15_P3 = new Place(
  "Article 15(3), second item, third sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 15. Warranties",
  ],
  "art15-p3",
  "The warranties for other types of concession activities not referred to in this Decree will be decided during the MOU or agreement negotiation.",
);

/** The scope `Warranty_due` described: what it asks for, its rules and their provisions. */
export const WARRANTY_DUE = new Scope("Warranty_due", {
  function: warrantyDue,
  inputs: [
    new Input("project", PROJECT_TYPE, "The concession project, by its kind and size."),
    new Input(
      "agreed",
      new OptionalOf(new MoneyIn("USD", 2)),
      "The amount agreed in the MOU or concession agreement; absent where none was.",
    ),
    new Input("such_as", SUCH_AS_TYPE, "What the amounts of Article 15 are.", {
      required: false,
      parameter: "suchAs",
      reading: new ReadingChoice("Warranty_due.such_as", "Fixed_amounts", [ART15_P1_B]),
    }),
  ],
  bindings: [
    new Binding(
      "such_as",
      "such_as",
      SUCH_AS_TYPE,
      (given) => given ?? SuchAs.FixedAmounts,
      {
        term: new Term(new Rule(0, [ART15_P1_B], 1186, "rules/decree/part_4_concession_activities.catala_en")),
        certain: false,
        context: "suchAs",
        reading: "Warranty_due.such_as",
      },
    ),
    new Binding("due", "due", new MoneyIn("USD", 2), warrantyDueDue, {
      reads: ["such_as", "project", "agreed"],
      plain: ["such_as"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART15_P1_A], 1189, "rules/decree/part_4_concession_activities.catala_en", {
              conditions: [
                new Condition(
                  "such_as with pattern Fixed_amounts",
                  ["such_as"],
                  (suchAs) => suchAs() === SuchAs.FixedAmounts,
                  [new Value("such_as", SUCH_AS_TYPE, (suchAs) => suchAs())],
                ),
                new Condition(
                  "not (project with pattern Other)",
                  ["such_as", "project"],
                  (suchAs, project) => suchAs() === SuchAs.FixedAmounts && project !== Other,
                  [new Value("project", PROJECT_TYPE, (suchAs, project) => project)],
                ),
              ],
              uses: ["such_as"],
              asks: [
                new Asked(
                  WARRANTY,
                  (project) => new Present([project]),
                  { inputs: ["project"], outputs: ["amount"], reads: ["project"] },
                ),
              ],
            }),
          ),
          new Term(
            new Rule(2, [ART15_P3], 1206, "rules/decree/part_4_concession_activities.catala_en", {
              conditions: [
                new Condition(
                  "project with pattern Other",
                  ["project"],
                  (project) => project === Other,
                  [new Value("project", PROJECT_TYPE, (project) => project)],
                ),
                new Condition(
                  "agreed with pattern Present",
                  ["project", "agreed"],
                  (project, agreed) => project === Other && agreed !== null,
                  [new Value("agreed", new OptionalOf(new MoneyIn("USD", 2)), (project, agreed) => agreed)],
                ),
              ],
            }),
            {
              exceptions: [
                new Term(
                  new Rule(1, [ART15_P1_A, ART15_P1_B], 1196, "rules/decree/part_4_concession_activities.catala_en", {
                    conditions: [
                      new Condition(
                        "such_as with pattern Examples",
                        ["such_as"],
                        (suchAs) => suchAs() === SuchAs.Examples,
                        [new Value("such_as", SUCH_AS_TYPE, (suchAs) => suchAs())],
                      ),
                      new Condition(
                        "not (project with pattern Regulated_minerals)",
                        ["such_as", "project"],
                        (suchAs, project) => suchAs() === SuchAs.Examples && project !== RegulatedMinerals,
                        [new Value("project", PROJECT_TYPE, (suchAs, project) => project)],
                      ),
                      new Condition(
                        "agreed with pattern Present",
                        ["such_as", "agreed"],
                        (suchAs, agreed) => suchAs() === SuchAs.Examples && agreed !== null,
                        [new Value("agreed", new OptionalOf(new MoneyIn("USD", 2)), (suchAs, agreed) => agreed)],
                      ),
                    ],
                    uses: ["such_as"],
                  }),
                ),
              ],
            },
          ),
        ],
      }),
      certain: false,
    }),
  ],
  outputs: ["due"],
  type: WARRANTY_DUE_TYPE,
  assertions: [
    new Assertion(
      "The size of a project cannot be negative.",
      (project) => hasSize(project),
      [ARTICLE_15],
      1183,
      "rules/decree/part_4_concession_activities.catala_en",
      {
        reads: ["project"],
        conditions: [
          new Condition(
            "has_size of project",
            ["project"],
            (project) => hasSize(project),
            [new Value("project", PROJECT_TYPE, (project) => project)],
          ),
        ],
      },
    ),
  ],
  doc: "The warranty to be deposited, where one was agreed too.",
  places: [ARTICLE_15],
});

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

/** The scope `Deposit_manner` described: what it asks for, its rules and their provisions. */
export const DEPOSIT_MANNER = new Scope("Deposit_manner", {
  function: depositManner,
  inputs: [
    new Input("deposit", DEPOSIT_TYPE, "What is deposited."),
    new Input("means", DEPOSIT_MEANS_TYPE, "By which means it is deposited."),
    new Input(
      "is_to_the_account",
      BOOLEAN,
      "It goes to the account of the planning and investment sector at the National Treasury.",
      { parameter: "isToTheAccount" },
    ),
    new Input("in_cash", IN_CASH_TYPE, "What \"in cash\" means.", {
      required: false,
      parameter: "inCash",
      reading: new ReadingChoice("Deposit_manner.in_cash", "Money", [ART15_P4_A]),
    }),
  ],
  bindings: [
    new Binding(
      "in_cash",
      "in_cash",
      IN_CASH_TYPE,
      (given) => given ?? InCash.Money,
      {
        term: new Term(new Rule(0, [ART15_P4_A], 1556, "rules/decree/part_4_concession_activities.catala_en")),
        certain: false,
        context: "inCash",
        reading: "Deposit_manner.in_cash",
      },
    ),
    new Binding("defects", "defects", new ListOf(DEPOSIT_DEFECT_TYPE), depositMannerDefects, {
      reads: ["means", "in_cash", "is_to_the_account", "deposit"],
      term: new Term(
        new Rule(0, [ART15_P4_A, ART15_P4_B], 1560, "rules/decree/part_4_concession_activities.catala_en", {
          uses: ["in_cash"],
        }),
      ),
    }),
  ],
  outputs: ["defects"],
  type: DEPOSIT_MANNER_TYPE,
  doc: "Whether the currency, the means and the account of a deposit are those that Article 15 asks for.",
  places: [ARTICLE_15],
});

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

/** The scope `Warranty_deposit` described: what it asks for, its rules and their provisions. */
export const WARRANTY_DEPOSIT = new Scope("Warranty_deposit", {
  function: warrantyDeposit,
  inputs: [
    new Input("project", PROJECT_TYPE, "The concession project, by its kind and size."),
    new Input(
      "agreed",
      new OptionalOf(new MoneyIn("USD", 2)),
      "The amount agreed in the MOU or concession agreement; absent where none was.",
    ),
    new Input("deposit", DEPOSIT_TYPE, "What is deposited."),
    new Input("means", DEPOSIT_MEANS_TYPE, "By which means it is deposited."),
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
    new Input("exchange_rate", EXCHANGE_RATE_TYPE, "The exchange rate that counts.", {
      required: false,
      parameter: "exchangeRate",
      reading: new ReadingChoice("Warranty_deposit.exchange_rate", "Rate_of_the_day", [ART15_P4_C]),
    }),
    new Input("Warranty_due.such_as", SUCH_AS_TYPE, "What the amounts of Article 15 are.", {
      required: false,
      parameter: "warrantyDueSuchAs",
      reading: new ReadingChoice("Warranty_due.such_as", "Fixed_amounts", [ART15_P1_B]),
    }),
    new Input("Deposit_manner.in_cash", IN_CASH_TYPE, "What \"in cash\" means.", {
      required: false,
      parameter: "depositMannerInCash",
      reading: new ReadingChoice("Deposit_manner.in_cash", "Money", [ART15_P4_A]),
    }),
  ],
  bindings: [
    new Binding(
      "exchange_rate",
      "exchange_rate",
      EXCHANGE_RATE_TYPE,
      (given) => given ?? ExchangeRate.RateOfTheDay,
      {
        term: new Term(new Rule(0, [ART15_P4_C], 1584, "rules/decree/part_4_concession_activities.catala_en")),
        certain: false,
        context: "exchangeRate",
        reading: "Warranty_deposit.exchange_rate",
      },
    ),
    new Subscope(
      "warranty",
      WARRANTY_DUE,
      (project, agreed, warrantyDueSuchAs) => warrantyDue({ project, agreed, suchAs: warrantyDueSuchAs }),
      {
        inputs: [
          new SubscopeInput(
            "project",
            (project) => project,
            {
              reads: ["project"],
              term: new Term(new Rule(0, [ART15_P1_A], 1587, "rules/decree/part_4_concession_activities.catala_en")),
            },
          ),
          new SubscopeInput(
            "agreed",
            (agreed) => agreed,
            {
              reads: ["agreed"],
              term: new Term(new Rule(0, [ART15_P1_B], 1590, "rules/decree/part_4_concession_activities.catala_en")),
            },
          ),
          new SubscopeInput("such_as", handedOn, { reads: ["Warranty_due.such_as"], parameter: "suchAs" }),
        ],
        reads: ["project", "agreed", "Warranty_due.such_as"],
        certain: false,
      },
    ),
    new Subscope(
      "manner",
      DEPOSIT_MANNER,
      (deposit, means, isToTheAccount, depositMannerInCash) => depositManner({
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
              term: new Term(new Rule(0, [ART15_P4_A], 1614, "rules/decree/part_4_concession_activities.catala_en")),
            },
          ),
          new SubscopeInput(
            "means",
            (means) => means,
            {
              reads: ["means"],
              term: new Term(new Rule(0, [ART15_P4_A], 1617, "rules/decree/part_4_concession_activities.catala_en")),
            },
          ),
          new SubscopeInput(
            "is_to_the_account",
            (isToTheAccount) => isToTheAccount,
            {
              reads: ["is_to_the_account"],
              parameter: "isToTheAccount",
              term: new Term(new Rule(0, [ART15_P4_A], 1620, "rules/decree/part_4_concession_activities.catala_en")),
            },
          ),
          new SubscopeInput("in_cash", handedOn, { reads: ["Deposit_manner.in_cash"], parameter: "inCash" }),
        ],
        reads: ["deposit", "means", "is_to_the_account", "Deposit_manner.in_cash"],
      },
    ),
    new Binding("rate", "rate", new DecimalIn("LAK per USD"), warrantyDepositRate, {
      reads: ["exchange_rate", "rate_of_the_day", "agreed_rate"],
      plain: ["exchange_rate"],
      term: new Term(
        new Rule(0, [ART15_P4_C], 1593, "rules/decree/part_4_concession_activities.catala_en", {
          uses: ["exchange_rate"],
        }),
      ),
    }),
    new Binding(
      "due_in_kip",
      "due_in_kip",
      new MoneyIn("LAK", 2),
      (warranty_, rate) => ofDecimal(toDecimal(warranty_().due).times(rate)),
      {
        reads: ["warranty", "rate"],
        term: new Term(
          new Rule(0, [ART15_P4_B, ART15_P4_C], 1603, "rules/decree/part_4_concession_activities.catala_en", {
            uses: ["warranty.due", "rate"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding("is_enough", "is_enough", BOOLEAN, warrantyDepositIsEnough, {
      reads: ["deposit", "due_in_kip", "warranty"],
      term: new Term(
        new Rule(0, [ART15_P4_B, ART15_P4_C], 1607, "rules/decree/part_4_concession_activities.catala_en", {
          uses: ["due_in_kip", "warranty.due"],
        }),
      ),
      certain: false,
    }),
    new Binding(
      "defects",
      "defects",
      new ListOf(DEPOSIT_DEFECT_TYPE),
      (manner) => manner.defects,
      {
        reads: ["manner"],
        term: new Term(
          new Rule(0, [ART15_P4_A, ART15_P4_B], 1624, "rules/decree/part_4_concession_activities.catala_en", {
            uses: ["manner.defects"],
          }),
        ),
      },
    ),
    new Binding(
      "is_as_asked",
      "is_as_asked",
      BOOLEAN,
      (defects, isEnough) => isEnough() && BigInt(defects.length) === 0n,
      {
        reads: ["defects", "is_enough"],
        term: new Term(
          new Rule(0, [ART15_P4_A, ART15_P4_B], 1628, "rules/decree/part_4_concession_activities.catala_en", {
            uses: ["defects", "is_enough"],
          }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["rate", "due_in_kip", "is_enough", "defects", "is_as_asked"],
  type: WARRANTY_DEPOSIT_TYPE,
  assertions: [
    new Assertion(
      "A rate of exchange is above zero.",
      warrantyDepositAssertion1,
      [ARTICLE_15],
      1577,
      "rules/decree/part_4_concession_activities.catala_en",
      {
        reads: ["rate_of_the_day", "agreed_rate"],
        conditions: [
          new Condition(
            "rate_of_the_day > 0 LAK per USD",
            ["rate_of_the_day"],
            (rateOfTheDay) => rateOfTheDay.isMore(0n),
            [new Value("rate_of_the_day", new DecimalIn("LAK per USD"), (rateOfTheDay) => rateOfTheDay)],
          ),
          new Condition(
            "match agreed_rate with pattern -- Present content agreed_one: agreed_one > 0 LAK per USD -- Absent: true",
            ["agreed_rate"],
            (agreedRate) => agreedRate !== null ? agreedRate.value.isMore(0n) : true,
            [new Value("agreed_rate", new OptionalOf(new DecimalIn("LAK per USD")), (agreedRate) => agreedRate)],
          ),
        ],
      },
    ),
  ],
  doc: "Whether a warranty is deposited as Article 15 asks, and how much it is in Kip.",
  places: [ARTICLE_15],
});

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

/** The scope `Warranty_duties` described: what it asks for, its rules and their provisions. */
export const WARRANTY_DUTIES = new Scope("Warranty_duties", {
  function: warrantyDuties,
  inputs: [
    new Input("deposited", new OptionalOf(DATE), "The day on which the warranty was deposited."),
    new Input("performance", PERFORMANCE_TYPE, "How the MOU or concession agreement was performed."),
    new Input("returned", new OptionalOf(DATE), "The day on which the warranty was returned to the investor."),
    new Input("taken", new OptionalOf(DATE), "The day on which the government took the warranty."),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
  ],
  bindings: [
    new Binding("performed", "performed", PERFORMANCE_TYPE, warrantyDutiesPerformed, {
      reads: ["performance", "as_of"],
      term: new Term(new Rule(0, [ART15_P5, ART15_P6], 1633, "rules/decree/part_4_concession_activities.catala_en")),
    }),
    new Binding("outcome", "outcome", WARRANTY_OUTCOME_TYPE, warrantyDutiesOutcome, {
      reads: ["deposited", "as_of", "performed"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART15_P1_A], 1641, "rules/decree/part_4_concession_activities.catala_en", {
              conditions: [
                new Condition(
                  "not (Obligations.had_happened of deposited, as_of)",
                  ["deposited", "as_of"],
                  (deposited, asOf) => !obligations.hadHappened(deposited, asOf),
                  [
                    new Value("deposited", new OptionalOf(DATE), (deposited, asOf) => deposited),
                    new Value("as_of", DATE, (deposited, asOf) => asOf),
                  ],
                ),
              ],
            }),
          ),
          new Term(
            new Rule(1, [ART15_P5], 1646, "rules/decree/part_4_concession_activities.catala_en", {
              conditions: [
                new Condition(
                  "Obligations.had_happened of deposited, as_of",
                  ["deposited", "as_of"],
                  (deposited, asOf) => obligations.hadHappened(deposited, asOf),
                  [
                    new Value("deposited", new OptionalOf(DATE), (deposited, asOf) => deposited),
                    new Value("as_of", DATE, (deposited, asOf) => asOf),
                  ],
                ),
                new Condition(
                  "performed with pattern Not_yet",
                  ["performed"],
                  (performed) => performed === NotYet,
                  [new Value("performed", PERFORMANCE_TYPE, (performed) => performed)],
                ),
              ],
              uses: ["performed"],
            }),
          ),
          new Term(
            new Rule(2, [ART15_P5], 1652, "rules/decree/part_4_concession_activities.catala_en", {
              conditions: [
                new Condition(
                  "Obligations.had_happened of deposited, as_of",
                  ["deposited", "as_of"],
                  (deposited, asOf) => obligations.hadHappened(deposited, asOf),
                  [
                    new Value("deposited", new OptionalOf(DATE), (deposited, asOf) => deposited),
                    new Value("as_of", DATE, (deposited, asOf) => asOf),
                  ],
                ),
                new Condition(
                  "performed with pattern Fulfilled",
                  ["performed"],
                  (performed) => performed instanceof Fulfilled,
                  [new Value("performed", PERFORMANCE_TYPE, (performed) => performed)],
                ),
              ],
              uses: ["performed"],
            }),
          ),
          new Term(
            new Rule(3, [ART15_P6], 1658, "rules/decree/part_4_concession_activities.catala_en", {
              conditions: [
                new Condition(
                  "Obligations.had_happened of deposited, as_of",
                  ["deposited", "as_of"],
                  (deposited, asOf) => obligations.hadHappened(deposited, asOf),
                  [
                    new Value("deposited", new OptionalOf(DATE), (deposited, asOf) => deposited),
                    new Value("as_of", DATE, (deposited, asOf) => asOf),
                  ],
                ),
                new Condition(
                  "performed with pattern Failed",
                  ["performed"],
                  (performed) => performed instanceof Failed,
                  [new Value("performed", PERFORMANCE_TYPE, (performed) => performed)],
                ),
              ],
              uses: ["performed"],
            }),
          ),
        ],
      }),
      certain: false,
    }),
    new Binding("deposit", "deposit", obligations.OBLIGATION_TYPE, warrantyDutiesDeposit, {
      reads: ["deposited", "as_of"],
      term: new Term(
        new Rule(0, [ART15_P1_A, ART15_P4_A], 1665, "rules/decree/part_4_concession_activities.catala_en"),
      ),
      certain: false,
    }),
    new Binding("return", "return", obligations.OBLIGATION_TYPE, warrantyDutiesReturn, {
      reads: ["performed", "deposited", "as_of", "returned"],
      term: new Term(
        new Rule(0, [ART15_P5], 1673, "rules/decree/part_4_concession_activities.catala_en", {
          conditions: [
            new Condition(
              "not (performed with pattern In_part)",
              ["performed"],
              (performed) => !(performed instanceof InPart),
              [new Value("performed", PERFORMANCE_TYPE, (performed) => performed)],
            ),
          ],
          uses: ["performed"],
        }),
      ),
      certain: false,
    }),
    new Binding("forfeiture", "forfeiture", obligations.OBLIGATION_TYPE, warrantyDutiesForfeiture, {
      reads: ["performed", "deposited", "as_of", "taken"],
      term: new Term(
        new Rule(0, [ART15_P6], 1690, "rules/decree/part_4_concession_activities.catala_en", {
          conditions: [
            new Condition(
              "not (performed with pattern In_part)",
              ["performed"],
              (performed) => !(performed instanceof InPart),
              [new Value("performed", PERFORMANCE_TYPE, (performed) => performed)],
            ),
          ],
          uses: ["performed"],
        }),
      ),
      certain: false,
    }),
  ],
  outputs: ["outcome", "deposit", "return", "forfeiture"],
  type: WARRANTY_DUTIES_TYPE,
  doc: "Whether the warranty is returned or lost, and what is owed on its account.",
  places: [ARTICLE_15],
});

const ART16_P2_A = new Place(
  "Article 16, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 16. Concession registration certificate",
  ],
  "art16-p2-a",
  "A concession registration certificate includes enterprise registration certificate, investment license, tax registration.",
);

const ART16_P1_B = new Place(
  "Article 16, first sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 16. Concession registration certificate",
  ],
  "art16-p1-b",
  "and can carry out activities during the duration of the concession.",
);

const ART16_P2_B = new Place(
  "Article 16, third sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 16. Concession registration certificate",
  ],
  "art16-p2-b",
  "Prior to starting the business operation, an enterprise shall request a certificate or technical permission from other relevant sectors as relevant.",
);

const ARTICLE_16 = new Place(
  "Article 16",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 16. Concession registration certificate",
  ],
  "",
  "",
);

/** The scope `Concession_operation` described: what it asks for, its rules and their provisions. */
export const CONCESSION_OPERATION = new Scope("Concession_operation", {
  function: concessionOperation,
  inputs: [
    new Input("concession_begins", DATE, "The first day of the concession.", { parameter: "concessionBegins" }),
    new Input("concession_ends", DATE, "The last day of the concession.", { parameter: "concessionEnds" }),
    new Input("has_certificate", BOOLEAN, "The concession registration certificate was issued.", {
      parameter: "hasCertificate",
    }),
    new Input(
      "needs_technical_permission",
      BOOLEAN,
      "A certificate or technical permission of another sector is needed.",
      { parameter: "needsTechnicalPermission" },
    ),
    new Input("has_requested_permission", BOOLEAN, "It has been requested.", { parameter: "hasRequestedPermission" }),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
  ],
  bindings: [
    new Binding(
      "includes",
      "includes",
      new ListOf(CERTIFICATE_PART_TYPE),
      () => [
        CertificatePart.EnterpriseRegistrationCertificate,
        CertificatePart.InvestmentLicense,
        CertificatePart.TaxRegistration,
      ],
      { term: new Term(new Rule(0, [ART16_P2_A], 1916, "rules/decree/part_4_concession_activities.catala_en")) },
    ),
    new Binding(
      "is_covered",
      "is_covered",
      BOOLEAN,
      (hasCertificate, asOf, concessionBegins, concessionEnds) =>
        hasCertificate && asOf.isAtLeast(concessionBegins) && asOf.isAtMost(concessionEnds),
      {
        reads: ["has_certificate", "as_of", "concession_begins", "concession_ends"],
        term: new Term(new Rule(0, [ART16_P1_B], 1920, "rules/decree/part_4_concession_activities.catala_en")),
      },
    ),
    new Binding(
      "may_start",
      "may_start",
      BOOLEAN,
      (isCovered, needsTechnicalPermission, hasRequestedPermission) =>
        isCovered && (!needsTechnicalPermission || hasRequestedPermission),
      {
        reads: ["is_covered", "needs_technical_permission", "has_requested_permission"],
        term: new Term(
          new Rule(0, [ART16_P1_B, ART16_P2_B], 1925, "rules/decree/part_4_concession_activities.catala_en", {
            uses: ["is_covered"],
          }),
        ),
      },
    ),
  ],
  outputs: ["includes", "is_covered", "may_start"],
  type: CONCESSION_OPERATION_TYPE,
  assertions: [
    new Assertion(
      "A concession cannot end before it begins.",
      (concessionEnds, concessionBegins) => concessionEnds.isAtLeast(concessionBegins),
      [ARTICLE_16],
      1913,
      "rules/decree/part_4_concession_activities.catala_en",
      {
        reads: ["concession_ends", "concession_begins"],
        conditions: [
          new Condition(
            "concession_ends >= concession_begins",
            ["concession_ends", "concession_begins"],
            (concessionEnds, concessionBegins) => concessionEnds.isAtLeast(concessionBegins),
            [
              new Value("concession_ends", DATE, (concessionEnds, concessionBegins) => concessionEnds),
              new Value("concession_begins", DATE, (concessionEnds, concessionBegins) => concessionBegins),
            ],
          ),
        ],
      },
    ),
  ],
  doc: "Whether the investor may operate under a concession registration certificate.",
  places: [ARTICLE_16],
});

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

const ART16_P3_B = new Place(
  "Article 16, fourth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 16. Concession registration certificate",
  ],
  "art16-p3-b",
  "and subsequently forward the copy of the certificate to the concerned sector within 10 working days from the day the certificate is issued for monitoring and management purposes in accordance with its role set out in relevant laws and regulations of Lao PDR.",
);

const ART16_P4 = new Place(
  "Article 16, fifth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 16. Concession registration certificate",
  ],
  "art16-p4",
  "The concession registration certificate issued by the provincial or municipal authorities shall be duplicated and a copy forwarded to the Ministry of Planning and Investment within 10 working days from the day the certificate is issued.",
);

const ART16_P3_A = new Place(
  "Article 16, fourth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 16. Concession registration certificate",
  ],
  "art16-p3-a",
  "The planning and investment sector shall issue concession registration certificate",
);

const ART16_P5 = new Place(
  "Article 16, sixth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 16. Concession registration certificate",
  ],
  "art16-p5",
  "The industry and commerce sector issues an enterprise identification number to record in the concession registration certificate.",
);

const ART16_P6_A = new Place(
  "Article 16, seventh sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 16. Concession registration certificate",
  ],
  "art16-p6-a",
  "The financial sector issues the taxpayer identification number to record in the concession registration certificate.",
);

const ART16_P7 = new Place(
  "Article 16, ninth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 16. Concession registration certificate",
  ],
  "art16-p7",
  "The planning and investment shall coordinate with industry and commerce sector for obtaining the enterprise identification number and the financial sector to obtain taxpayer identification number.",
);

const ART16_P6_B = new Place(
  "Article 16, eighth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 16. Concession registration certificate",
  ],
  "art16-p6-b",
  "The investor shall use this identification number for the purpose of annual tax declaration to the financial sector.",
);

const ART16_P8_A = new Place(
  "Article 16, tenth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 16. Concession registration certificate",
  ],
  "art16-p8-a",
  "After the concession registration certificate is issued, the planning and investment sector where the license is issued shall grant permission for a company seal with the Ministry of Public Security.",
);

/** The scope `Concession_certificate_duties` described: what it asks for, its rules and their provisions. */
export const CONCESSION_CERTIFICATE_DUTIES = new Scope("Concession_certificate_duties", {
  function: concessionCertificateDuties,
  inputs: [
    new Input("issued", new OptionalOf(DATE), "The day on which the certificate was issued."),
    new Input("issued_at", administration.LEVEL_TYPE, "The level at which it was issued.", { parameter: "issuedAt" }),
    new Input(
      "enterprise_number_issued",
      new OptionalOf(DATE),
      "The day on which the industry and commerce sector issued the enterprise identification number.",
      { parameter: "enterpriseNumberIssued" },
    ),
    new Input(
      "taxpayer_number_issued",
      new OptionalOf(DATE),
      "The day on which the financial sector issued the taxpayer identification number.",
      { parameter: "taxpayerNumberIssued" },
    ),
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
      "copy_to_sector",
      new OptionalOf(DATE),
      "The day on which the copy was forwarded to the concerned sector.",
      { parameter: "copyToSector" },
    ),
    new Input(
      "copy_to_ministry",
      new OptionalOf(DATE),
      "The day on which the copy was forwarded to the Ministry of Planning and Investment.",
      { parameter: "copyToMinistry" },
    ),
    new Input("seal_permitted", new OptionalOf(DATE), "The day on which the permission for the seal was granted.", {
      parameter: "sealPermitted",
    }),
    new Input("seal_made", new OptionalOf(DATE), "The day on which the seal was made.", { parameter: "sealMade" }),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
    new Input("seven_days", SEVEN_DAYS_TYPE, "From when the seven working days for the seal run.", {
      required: false,
      parameter: "sevenDays",
      reading: new ReadingChoice("Concession_certificate_duties.seven_days", "From_permission", [ART16_P8_B]),
    }),
  ],
  bindings: [
    new Binding(
      "seven_days",
      "seven_days",
      SEVEN_DAYS_TYPE,
      (given) => given ?? SevenDays.FromPermission,
      {
        term: new Term(new Rule(0, [ART16_P8_B], 1932, "rules/decree/part_4_concession_activities.catala_en")),
        certain: false,
        context: "sevenDays",
        reading: "Concession_certificate_duties.seven_days",
      },
    ),
    new Binding("copy_due", "copy_due", new OptionalOf(DATE), concessionCertificateDutiesCopyDue, {
      reads: ["issued"],
      term: new Term(
        new Rule(0, [ART16_P3_B, ART16_P4], 2009, "rules/decree/part_4_concession_activities.catala_en", {
          counting: new Counting(
            ["issued"],
            (issued) =>
              issued !== null
                ? new Present(placed(ARTICLE_16_LINE_2011, () => laoPdr.LAO_PDR.add(issued.value, 10n)))
                : null,
          ),
        }),
      ),
    }),
    new Binding(
      "seal_start",
      "seal_start",
      new OptionalOf(DATE),
      (sevenDays, sealPermitted, issued) => sevenDays() === SevenDays.FromPermission ? sealPermitted : issued,
      {
        reads: ["seven_days", "seal_permitted", "issued"],
        term: new Term(
          new Rule(0, [ART16_P8_B], 2038, "rules/decree/part_4_concession_activities.catala_en", {
            uses: ["seven_days"],
          }),
        ),
      },
    ),
    new Binding(
      "issued_by",
      "issued_by",
      administration.ACTOR_TYPE,
      () => administration.Actor.PlanningAndInvestmentSector,
      { term: new Term(new Rule(0, [ART16_P3_A], 1935, "rules/decree/part_4_concession_activities.catala_en")) },
    ),
    new Binding(
      "enterprise_number",
      "enterprise_number",
      obligations.OBLIGATION_TYPE,
      concessionCertificateDutiesEnterpriseNumber,
      {
        reads: ["enterprise_number_issued", "as_of"],
        term: new Term(new Rule(0, [ART16_P5], 1938, "rules/decree/part_4_concession_activities.catala_en")),
        certain: false,
      },
    ),
    new Binding(
      "taxpayer_number",
      "taxpayer_number",
      obligations.OBLIGATION_TYPE,
      concessionCertificateDutiesTaxpayerNumber,
      {
        reads: ["taxpayer_number_issued", "as_of"],
        term: new Term(new Rule(0, [ART16_P6_A], 1948, "rules/decree/part_4_concession_activities.catala_en")),
        certain: false,
      },
    ),
    new Binding(
      "enterprise_number_sought",
      "enterprise_number_sought",
      obligations.OBLIGATION_TYPE,
      concessionCertificateDutiesEnterpriseNumberSought,
      {
        reads: ["enterprise_number_issued", "as_of"],
        term: new Term(new Rule(0, [ART16_P7], 1957, "rules/decree/part_4_concession_activities.catala_en")),
        certain: false,
      },
    ),
    new Binding(
      "taxpayer_number_sought",
      "taxpayer_number_sought",
      obligations.OBLIGATION_TYPE,
      concessionCertificateDutiesTaxpayerNumberSought,
      {
        reads: ["taxpayer_number_issued", "as_of"],
        term: new Term(new Rule(0, [ART16_P7], 1967, "rules/decree/part_4_concession_activities.catala_en")),
        certain: false,
      },
    ),
    new Binding(
      "tax_declaration",
      "tax_declaration",
      obligations.OBLIGATION_TYPE,
      concessionCertificateDutiesTaxDeclaration,
      {
        reads: ["taxpayer_number_issued", "as_of"],
        term: new Term(new Rule(0, [ART16_P6_B], 1976, "rules/decree/part_4_concession_activities.catala_en")),
        certain: false,
      },
    ),
    new Binding("sector_copy", "sector_copy", obligations.OBLIGATION_TYPE, concessionCertificateDutiesSectorCopy, {
      reads: ["issued", "copy_due", "copy_to_sector", "as_of"],
      term: new Term(
        new Rule(0, [ART16_P3_B], 1984, "rules/decree/part_4_concession_activities.catala_en", { uses: ["copy_due"] }),
      ),
      certain: false,
    }),
    new Binding(
      "ministry_copy",
      "ministry_copy",
      obligations.OBLIGATION_TYPE,
      concessionCertificateDutiesMinistryCopy,
      {
        reads: ["issued_at", "issued", "copy_due", "copy_to_ministry", "as_of"],
        term: new Term(
          new Rule(0, [ART16_P4], 1995, "rules/decree/part_4_concession_activities.catala_en", { uses: ["copy_due"] }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "technical_permission",
      "technical_permission",
      obligations.OBLIGATION_TYPE,
      concessionCertificateDutiesTechnicalPermission,
      {
        reads: ["needs_technical_permission", "operation_starts", "permission_requested", "as_of"],
        term: new Term(new Rule(0, [ART16_P2_B], 2015, "rules/decree/part_4_concession_activities.catala_en")),
        certain: false,
      },
    ),
    new Binding(
      "seal_permission",
      "seal_permission",
      obligations.OBLIGATION_TYPE,
      concessionCertificateDutiesSealPermission,
      {
        reads: ["issued", "seal_permitted", "as_of"],
        term: new Term(new Rule(0, [ART16_P8_A], 2028, "rules/decree/part_4_concession_activities.catala_en")),
        certain: false,
      },
    ),
    new Binding("seal", "seal", obligations.OBLIGATION_TYPE, concessionCertificateDutiesSeal, {
      reads: ["seal_start", "seal_made", "as_of"],
      term: new Term(
        new Rule(0, [ART16_P8_B], 2044, "rules/decree/part_4_concession_activities.catala_en", {
          uses: ["seal_start"],
          counting: new Counting(["seal_start", "seal_made", "as_of"], (sealStart, sealMade, asOf) =>
            obligations.standing_(
              new obligations.Norm({
                ...obligations.norm(
                  obligations.Modality.Duty,
                  administration.Actor.PublicSecuritySector,
                  administration.Actor.Investor,
                ),
                start: obligations.since(sealStart),
                due:
                  sealStart !== null
                    ? new Present(placed(ARTICLE_16_LINE_2050, () => laoPdr.LAO_PDR.add(sealStart.value, 7n)))
                    : null,
                done: sealMade,
              }),
              asOf,
            )),
        }),
      ),
      certain: false,
    }),
  ],
  outputs: [
    "issued_by",
    "enterprise_number",
    "taxpayer_number",
    "enterprise_number_sought",
    "taxpayer_number_sought",
    "tax_declaration",
    "sector_copy",
    "ministry_copy",
    "technical_permission",
    "seal_permission",
    "seal",
  ],
  type: CONCESSION_CERTIFICATE_DUTIES_TYPE,
  doc: "What is owed when a concession registration certificate is issued, by whom and by when.",
  places: [ARTICLE_16],
  calendars: [laoPdr.LAO_PDR],
});

const ART17_P1_A = new Place(
  "Article 17, first item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 17. Content of concession registration certificate",
  ],
  "art17-p1-a",
  "Name of the enterprise;",
);

const ART17_P1_B = new Place(
  "Article 17, second item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 17. Content of concession registration certificate",
  ],
  "art17-p1-b",
  "Location of the enterprise and/or the location of its operation;",
);

const ART17_P1_C = new Place(
  "Article 17, third item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 17. Content of concession registration certificate",
  ],
  "art17-p1-c",
  "Approved investment activity;",
);

const ART17_P1_D = new Place(
  "Article 17, fourth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 17. Content of concession registration certificate",
  ],
  "art17-p1-d",
  "Form of the investment;",
);

const ART17_P1_E = new Place(
  "Article 17, fifth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 17. Content of concession registration certificate",
  ],
  "art17-p1-e",
  "Type, form and nature of the enterprise;",
);

const ART17_P1_F = new Place(
  "Article 17, sixth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 17. Content of concession registration certificate",
  ],
  "art17-p1-f",
  "Name of shareholders and the proportion of shares (calculated in percentage of the registered capital);",
);

const ART17_P1_G = new Place(
  "Article 17, seventh item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 17. Content of concession registration certificate",
  ],
  "art17-p1-g",
  "Total capital and registered capital in LAK.",
);

const ART17_P1_H = new Place(
  "Article 17, eighth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 17. Content of concession registration certificate",
  ],
  "art17-p1-h",
  "Tax obligations and customs duties;",
);

const ART17_P1_I = new Place(
  "Article 17, ninth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 17. Content of concession registration certificate",
  ],
  "art17-p1-i",
  "Other obligations (if any);",
);

const ART17_P1_J = new Place(
  "Article 17, tenth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 17. Content of concession registration certificate",
  ],
  "art17-p1-j",
  "Tax incentives (if any);",
);

const ART17_P1_K = new Place(
  "Article 17, eleventh item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 17. Content of concession registration certificate",
  ],
  "art17-p1-k",
  "Code for concession registration certificate (the same as the number of the concession registration certificate);",
);

const ART17_P1_L = new Place(
  "Article 17, twelfth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 17. Content of concession registration certificate",
  ],
  "art17-p1-l",
  "enterprised identification number;",
);

const ART17_P1_M = new Place(
  "Article 17, thirteenth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 17. Content of concession registration certificate",
  ],
  "art17-p1-m",
  "Taxpayer identification number;",
);

const ARTICLE_17 = new Place(
  "Article 17",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 17. Content of concession registration certificate",
  ],
  "",
  "",
);

/** The scope `Concession_certificate_content` described: what it asks for, its rules and their provisions. */
export const CONCESSION_CERTIFICATE_CONTENT = new Scope("Concession_certificate_content", {
  function: concessionCertificateContent,
  inputs: [
    new Input("has_enterprise_name", BOOLEAN, "It names the enterprise.", { parameter: "hasEnterpriseName" }),
    new Input("has_enterprise_location", BOOLEAN, "It says where the enterprise is.", {
      parameter: "hasEnterpriseLocation",
    }),
    new Input("has_operation_location", BOOLEAN, "It says where the enterprise operates.", {
      parameter: "hasOperationLocation",
    }),
    new Input("has_approved_activity", BOOLEAN, "It names the approved investment activity.", {
      parameter: "hasApprovedActivity",
    }),
    new Input("has_form_of_investment", BOOLEAN, "It says the form of the investment.", {
      parameter: "hasFormOfInvestment",
    }),
    new Input("has_type_of_enterprise", BOOLEAN, "It says the type, form and nature of the enterprise.", {
      parameter: "hasTypeOfEnterprise",
    }),
    new Input(
      "has_shareholders_and_shares",
      BOOLEAN,
      "It names the shareholders and the proportion of their shares, as a percentage of the registered capital.",
      { parameter: "hasShareholdersAndShares" },
    ),
    new Input("has_total_capital_in_kip", BOOLEAN, "It says the total capital in Kip.", {
      parameter: "hasTotalCapitalInKip",
    }),
    new Input("has_registered_capital_in_kip", BOOLEAN, "It says the registered capital in Kip.", {
      parameter: "hasRegisteredCapitalInKip",
    }),
    new Input("has_tax_and_customs_obligations", BOOLEAN, "It says the tax obligations and customs duties.", {
      parameter: "hasTaxAndCustomsObligations",
    }),
    new Input("is_otherwise_obliged", BOOLEAN, "The enterprise has other obligations.", {
      parameter: "isOtherwiseObliged",
    }),
    new Input("has_other_obligations", BOOLEAN, "It says the other obligations.", { parameter: "hasOtherObligations" }),
    new Input("is_given_tax_incentives", BOOLEAN, "The enterprise has tax incentives.", {
      parameter: "isGivenTaxIncentives",
    }),
    new Input("has_tax_incentives", BOOLEAN, "It says the tax incentives.", { parameter: "hasTaxIncentives" }),
    new Input("has_code", BOOLEAN, "It bears a code.", { parameter: "hasCode" }),
    new Input("is_code_the_number", BOOLEAN, "The code is the same as the number of the certificate.", {
      parameter: "isCodeTheNumber",
    }),
    new Input("has_enterprise_number", BOOLEAN, "It says the enterprise identification number.", {
      parameter: "hasEnterpriseNumber",
    }),
    new Input("has_taxpayer_number", BOOLEAN, "It says the taxpayer identification number.", {
      parameter: "hasTaxpayerNumber",
    }),
  ],
  bindings: [
    new Binding("missing", "missing", new ListOf(CERTIFICATE_ITEM_TYPE), concessionCertificateContentMissing, {
      reads: [
        "has_enterprise_name",
        "has_enterprise_location",
        "has_operation_location",
        "has_approved_activity",
        "has_form_of_investment",
        "has_type_of_enterprise",
        "has_shareholders_and_shares",
        "has_total_capital_in_kip",
        "has_registered_capital_in_kip",
        "has_tax_and_customs_obligations",
        "is_otherwise_obliged",
        "has_other_obligations",
        "is_given_tax_incentives",
        "has_tax_incentives",
        "has_code",
        "is_code_the_number",
        "has_enterprise_number",
        "has_taxpayer_number",
      ],
      term: new Term(
        new Rule(
          0,
          [
            ART17_P1_A,
            ART17_P1_B,
            ART17_P1_C,
            ART17_P1_D,
            ART17_P1_E,
            ART17_P1_F,
            ART17_P1_G,
            ART17_P1_H,
            ART17_P1_I,
            ART17_P1_J,
            ART17_P1_K,
            ART17_P1_L,
            ART17_P1_M,
          ],
          2373,
          "rules/decree/part_4_concession_activities.catala_en",
        ),
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
          new Rule(0, [ART17_P1_A], 2406, "rules/decree/part_4_concession_activities.catala_en", { uses: ["missing"] }),
        ),
      },
    ),
  ],
  outputs: ["missing", "is_complete"],
  type: CONCESSION_CERTIFICATE_CONTENT_TYPE,
  doc: "Whether a concession registration certificate contains what it must, and what is missing from it.",
  places: [ARTICLE_17],
});

const ART17_P1_G2 = new Place(
  "Article 17, seventh item, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 17. Content of concession registration certificate",
  ],
  "art17-p1-g2",
  "In the event the investors declare the total capital and registered capital in foreign currency, they shall be calculated in LAK based on the exchange rate of the Bank of Lao PDR defined on the date concession registration certificate is issued;",
);

/** The scope `Certificate_capital` described: what it asks for, its rules and their provisions. */
export const CERTIFICATE_CAPITAL = new Scope("Certificate_capital", {
  function: certificateCapital,
  inputs: [
    new Input("total_capital", DECLARED_CAPITAL_TYPE, "The total capital as it was declared.", {
      parameter: "totalCapital",
    }),
    new Input("registered_capital", DECLARED_CAPITAL_TYPE, "The registered capital as it was declared.", {
      parameter: "registeredCapital",
    }),
    new Input(
      "bank_rate",
      new DecimalIn("LAK per USD"),
      "The exchange rate of the Bank of Lao PDR on the date on which the certificate is issued.",
      { parameter: "bankRate" },
    ),
    new Input(
      "shares",
      new ListOf(DECLARED_CAPITAL_TYPE),
      "What each shareholder holds of the registered capital, as it was declared.",
    ),
  ],
  bindings: [
    new Binding(
      "total_in_kip",
      "total_in_kip",
      new MoneyIn("LAK", 2),
      (totalCapital, bankRate) => inKip(totalCapital, bankRate),
      {
        reads: ["total_capital", "bank_rate"],
        term: new Term(
          new Rule(0, [ART17_P1_G, ART17_P1_G2], 2423, "rules/decree/part_4_concession_activities.catala_en"),
        ),
      },
    ),
    new Binding(
      "registered_in_kip",
      "registered_in_kip",
      new MoneyIn("LAK", 2),
      (registeredCapital, bankRate) => inKip(registeredCapital, bankRate),
      {
        reads: ["registered_capital", "bank_rate"],
        term: new Term(
          new Rule(0, [ART17_P1_G, ART17_P1_G2], 2427, "rules/decree/part_4_concession_activities.catala_en"),
        ),
      },
    ),
    new Binding("proportions", "proportions", new ListOf(DECIMAL), certificateCapitalProportions, {
      reads: ["shares", "bank_rate", "registered_in_kip"],
      term: new Term(
        new Rule(0, [ART17_P1_F], 2430, "rules/decree/part_4_concession_activities.catala_en", {
          uses: ["registered_in_kip"],
        }),
      ),
    }),
  ],
  outputs: ["total_in_kip", "registered_in_kip", "proportions"],
  type: CERTIFICATE_CAPITAL_TYPE,
  assertions: [
    new Assertion(
      "A rate of exchange is above zero.",
      certificateCapitalAssertion1,
      [ARTICLE_17],
      2411,
      "rules/decree/part_4_concession_activities.catala_en",
      {
        reads: ["bank_rate", "total_capital", "registered_capital", "shares"],
        conditions: [
          new Condition(
            "bank_rate > 0 LAK per USD",
            ["bank_rate"],
            (bankRate) => bankRate.isMore(0n),
            [new Value("bank_rate", new DecimalIn("LAK per USD"), (bankRate) => bankRate)],
          ),
          new Condition(
            "is_convertible of total_capital",
            ["total_capital"],
            (totalCapital) => isConvertible(totalCapital),
            [new Value("total_capital", DECLARED_CAPITAL_TYPE, (totalCapital) => totalCapital)],
          ),
          new Condition(
            "is_convertible of registered_capital",
            ["registered_capital"],
            (registeredCapital) => isConvertible(registeredCapital),
            [new Value("registered_capital", DECLARED_CAPITAL_TYPE, (registeredCapital) => registeredCapital)],
          ),
          new Condition(
            "for all share among shares we have is_convertible of share",
            ["shares"],
            (shares) => shares.every((share) => isConvertible(share)),
            [new Value("shares", new ListOf(DECLARED_CAPITAL_TYPE), (shares) => shares)],
          ),
        ],
      },
    ),
    new Assertion(
      "The registered capital is above zero.",
      (registeredCapital, bankRate) => inKip(registeredCapital, bankRate) > 0n,
      [ARTICLE_17],
      2419,
      "rules/decree/part_4_concession_activities.catala_en",
      {
        reads: ["registered_capital", "bank_rate"],
        conditions: [
          new Condition(
            "(in_kip of registered_capital, bank_rate) > LAK 0",
            ["registered_capital", "bank_rate"],
            (registeredCapital, bankRate) => inKip(registeredCapital, bankRate) > 0n,
            [
              new Value(
                "registered_capital",
                DECLARED_CAPITAL_TYPE,
                (registeredCapital, bankRate) => registeredCapital,
              ),
              new Value("bank_rate", new DecimalIn("LAK per USD"), (registeredCapital, bankRate) => bankRate),
            ],
          ),
        ],
      },
    ),
  ],
  doc: "The capital in Kip, and the proportions of the shares, as a concession registration certificate states them.",
  places: [ARTICLE_17],
});

const ART17_P2 = new Place(
  "Article 17, fourteenth item, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 17. Content of concession registration certificate",
  ],
  "art17-p2",
  "The concession registration certificate code of each enterprise is the same code to be used by all sectors for the purpose of monitoring and managing that enterprise.",
);

const ART17_P3 = new Place(
  "Article 17, fourteenth item, third sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 17. Content of concession registration certificate",
  ],
  "art17-p3",
  "In the absence of linking a network between various sectors for issuing one uniform concession registration certificate, the code or identification number of each sector will be used until a uniform database is established.",
);

/** The scope `Enterprise_code` described: what it asks for, its rules and their provisions. */
export const ENTERPRISE_CODE = new Scope("Enterprise_code", {
  function: enterpriseCode,
  inputs: [
    new Input(
      "has_uniform_database",
      BOOLEAN,
      "The sectors are linked in a network, and a uniform database is established.",
      { parameter: "hasUniformDatabase" },
    ),
  ],
  bindings: [
    new Binding("code", "code", CODE_USED_TYPE, enterpriseCodeCode, {
      reads: ["has_uniform_database"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART17_P2], 2435, "rules/decree/part_4_concession_activities.catala_en", {
              conditions: [
                new Condition(
                  "has_uniform_database",
                  ["has_uniform_database"],
                  (hasUniformDatabase) => hasUniformDatabase,
                  [new Value("has_uniform_database", BOOLEAN, (hasUniformDatabase) => hasUniformDatabase)],
                ),
              ],
            }),
          ),
          new Term(
            new Rule(1, [ART17_P3], 2440, "rules/decree/part_4_concession_activities.catala_en", {
              conditions: [
                new Condition(
                  "not has_uniform_database",
                  ["has_uniform_database"],
                  (hasUniformDatabase) => !hasUniformDatabase,
                  [new Value("has_uniform_database", BOOLEAN, (hasUniformDatabase) => hasUniformDatabase)],
                ),
              ],
            }),
          ),
        ],
      }),
    }),
  ],
  outputs: ["code"],
  type: ENTERPRISE_CODE_TYPE,
  doc: "Which code a sector uses to monitor and manage an enterprise.",
  places: [ARTICLE_17],
});

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

const ARTICLE_18 = new Place(
  "Article 18",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 18. Conditions for transferring shares or joint venture in concession activities",
  ],
  "",
  "",
);

/** The scope `Concession_transfer_approval` described: what it asks for, its rules and their provisions. */
export const CONCESSION_TRANSFER_APPROVAL = new Scope("Concession_transfer_approval", {
  function: concessionTransferApproval,
  inputs: [
    new Input("change", CONCESSION_CHANGE_TYPE, "What the enterprise wishes to do."),
    new Input("transfer_approval", TRANSFER_APPROVAL_TYPE, "Who approves.", {
      required: false,
      parameter: "transferApproval",
      reading: new ReadingChoice("Concession_transfer_approval.transfer_approval", "Approval_by_sector", [ART18_P1]),
    }),
  ],
  bindings: [
    new Binding(
      "transfer_approval",
      "transfer_approval",
      TRANSFER_APPROVAL_TYPE,
      (given) => given ?? TransferApproval.ApprovalBySector,
      {
        term: new Term(new Rule(0, [ART18_P1], 2631, "rules/decree/part_4_concession_activities.catala_en")),
        certain: false,
        context: "transferApproval",
        reading: "Concession_transfer_approval.transfer_approval",
      },
    ),
    new Binding(
      "approved_by",
      "approved_by",
      administration.ACTOR_TYPE,
      (change, transferApproval) =>
        change !== ConcessionChange.AnotherChange
          ? transferApproval() === TransferApproval.ApprovalBySector
            ? administration.Actor.PlanningAndInvestmentSector
            : administration.Actor.CommitteeForInvestmentPromotion
          : silent("approved_by", "rules/decree/part_4_concession_activities.catala_en:2590", "Article 18"),
      {
        reads: ["change", "transfer_approval"],
        term: new Term(
          new Rule(0, [ART18_P1], 2634, "rules/decree/part_4_concession_activities.catala_en", {
            conditions: [
              new Condition(
                "not (change with pattern Another_change)",
                ["change"],
                (change) => change !== ConcessionChange.AnotherChange,
                [new Value("change", CONCESSION_CHANGE_TYPE, (change) => change)],
              ),
            ],
            uses: ["transfer_approval"],
          }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["approved_by"],
  type: CONCESSION_TRANSFER_APPROVAL_TYPE,
  doc: "Who approves that an enterprise transfers its concession right or shares, or has its concession agreement amended.",
  places: [ARTICLE_18],
});

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

const ART18_2 = new Place(
  "Article 18(2)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 18. Conditions for transferring shares or joint venture in concession activities",
  ],
  "art18-2",
  "Tax obligations have been regularly and completely cleared;",
);

const ART18_3 = new Place(
  "Article 18(3)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 18. Conditions for transferring shares or joint venture in concession activities",
  ],
  "art18-3",
  "Rent and concession fees have been regularly paid;",
);

const ART18_4 = new Place(
  "Article 18(4)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 4. Investment in concession activities",
    "Article 18. Conditions for transferring shares or joint venture in concession activities",
  ],
  "art18-4",
  "All tasks have been performed in accordance with the set up schedules.",
);

/** The scope `Concession_transfer` described: what it asks for, its rules and their provisions. */
export const CONCESSION_TRANSFER = new Scope("Concession_transfer", {
  function: concessionTransfer,
  inputs: [
    new Input("change", CONCESSION_CHANGE_TYPE, "What the enterprise wishes to do."),
    new Input("registered_capital", new MoneyIn("LAK", 2), "The registered capital.", {
      parameter: "registeredCapital",
    }),
    new Input(
      "capital_due",
      new MoneyIn("LAK", 2),
      "What of it had to be paid so far under the concession agreement.",
      { parameter: "capitalDue" },
    ),
    new Input("capital_paid_in", new MoneyIn("LAK", 2), "What of it has been paid.", { parameter: "capitalPaidIn" }),
    new Input("are_taxes_cleared", BOOLEAN, "Tax obligations have been regularly and completely cleared.", {
      parameter: "areTaxesCleared",
    }),
    new Input("are_rent_and_fees_paid", BOOLEAN, "Rent and concession fees have been regularly paid.", {
      parameter: "areRentAndFeesPaid",
    }),
    new Input(
      "are_tasks_on_schedule",
      BOOLEAN,
      "All tasks have been performed in accordance with the schedules set up.",
      { parameter: "areTasksOnSchedule" },
    ),
    new Input("proposed", new OptionalOf(DATE), "The day on which the change was proposed."),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
    new Input("capital_paid", CAPITAL_PAID_TYPE, "How much of the registered capital has to be paid.", {
      required: false,
      parameter: "capitalPaid",
      reading: new ReadingChoice("Concession_transfer.capital_paid", "The_whole", [ART18_1]),
    }),
    new Input("Concession_transfer_approval.transfer_approval", TRANSFER_APPROVAL_TYPE, "Who approves.", {
      required: false,
      parameter: "concessionTransferApprovalTransferApproval",
      reading: new ReadingChoice("Concession_transfer_approval.transfer_approval", "Approval_by_sector", [ART18_P1]),
    }),
  ],
  bindings: [
    new Subscope(
      "approval",
      CONCESSION_TRANSFER_APPROVAL,
      (change, concessionTransferApprovalTransferApproval) => concessionTransferApproval({
        change,
        transferApproval: concessionTransferApprovalTransferApproval,
      }),
      {
        inputs: [
          new SubscopeInput(
            "change",
            (change) => change,
            {
              reads: ["change"],
              term: new Term(new Rule(0, [ART18_P1], 2651, "rules/decree/part_4_concession_activities.catala_en")),
            },
          ),
          new SubscopeInput("transfer_approval", handedOn, {
            reads: ["Concession_transfer_approval.transfer_approval"],
            parameter: "transferApproval",
          }),
        ],
        reads: ["change", "Concession_transfer_approval.transfer_approval"],
        certain: false,
      },
    ),
    new Binding(
      "capital_paid",
      "capital_paid",
      CAPITAL_PAID_TYPE,
      (given) => given ?? CapitalPaid.TheWhole,
      {
        term: new Term(new Rule(0, [ART18_1], 2654, "rules/decree/part_4_concession_activities.catala_en")),
        certain: false,
        context: "capitalPaid",
        reading: "Concession_transfer.capital_paid",
      },
    ),
    new Binding(
      "approved_by",
      "approved_by",
      administration.ACTOR_TYPE,
      (approval) => approval().approvedBy,
      {
        reads: ["approval"],
        term: new Term(
          new Rule(0, [ART18_P1], 2657, "rules/decree/part_4_concession_activities.catala_en", {
            uses: ["approval.approved_by"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding("unmet", "unmet", new ListOf(TRANSFER_CONDITION_TYPE), concessionTransferUnmet, {
      reads: [
        "change",
        "capital_paid",
        "capital_paid_in",
        "registered_capital",
        "capital_due",
        "are_taxes_cleared",
        "are_rent_and_fees_paid",
        "are_tasks_on_schedule",
      ],
      term: new Term(
        new Rule(0, [ART18_1, ART18_2, ART18_3, ART18_4], 2663, "rules/decree/part_4_concession_activities.catala_en", {
          conditions: [
            new Condition(
              "not (change with pattern Another_change)",
              ["change"],
              (change) => change !== ConcessionChange.AnotherChange,
              [new Value("change", CONCESSION_CHANGE_TYPE, (change) => change)],
            ),
          ],
          uses: ["capital_paid"],
        }),
      ),
      certain: false,
    }),
    new Binding(
      "can_be_approved",
      "can_be_approved",
      BOOLEAN,
      (unmet) => BigInt(unmet().length) === 0n,
      {
        reads: ["unmet"],
        term: new Term(
          new Rule(0, [ART18_P1], 2682, "rules/decree/part_4_concession_activities.catala_en", { uses: ["unmet"] }),
        ),
        certain: false,
      },
    ),
    new Binding("proposal", "proposal", obligations.OBLIGATION_TYPE, concessionTransferProposal, {
      reads: ["change", "proposed", "as_of"],
      term: new Term(new Rule(0, [ART18_P1], 2685, "rules/decree/part_4_concession_activities.catala_en")),
      certain: false,
    }),
  ],
  outputs: ["approved_by", "unmet", "can_be_approved", "proposal"],
  type: CONCESSION_TRANSFER_TYPE,
  assertions: [
    new Assertion(
      "No amount is below zero, and what is due is no more than the registered capital.",
      (capitalDue, capitalPaidIn, registeredCapital) =>
        capitalDue >= 0n && capitalPaidIn >= 0n && capitalDue <= registeredCapital,
      [ARTICLE_18],
      2645,
      "rules/decree/part_4_concession_activities.catala_en",
      {
        reads: ["capital_due", "capital_paid_in", "registered_capital"],
        conditions: [
          new Condition(
            "capital_due >= LAK 0",
            ["capital_due"],
            (capitalDue) => capitalDue >= 0n,
            [new Value("capital_due", new MoneyIn("LAK", 2), (capitalDue) => capitalDue)],
          ),
          new Condition(
            "capital_paid_in >= LAK 0",
            ["capital_paid_in"],
            (capitalPaidIn) => capitalPaidIn >= 0n,
            [new Value("capital_paid_in", new MoneyIn("LAK", 2), (capitalPaidIn) => capitalPaidIn)],
          ),
          new Condition(
            "capital_due <= registered_capital",
            ["capital_due", "registered_capital"],
            (capitalDue, registeredCapital) => capitalDue <= registeredCapital,
            [
              new Value("capital_due", new MoneyIn("LAK", 2), (capitalDue, registeredCapital) => capitalDue),
              new Value(
                "registered_capital",
                new MoneyIn("LAK", 2),
                (capitalDue, registeredCapital) => registeredCapital,
              ),
            ],
          ),
        ],
      },
    ),
  ],
  doc: "Whether an enterprise may transfer its concession right or shares or have its concession agreement amended, who approves it, and which conditions are not met.",
  places: [ARTICLE_18],
});
