/**
 * Compiled from rules/decree/part_6_committee_and_one_stop_services.catala_en: change the rules there, and compile
 * again.
 *
 * @example
 * import { COMMITTEE_MEETINGS, committeeMeetings } from "./part_6_committee_and_one_stop_services.js";
 * import { Day } from "../runtime/dates.js";
 * import { decide } from "../runtime/reasons.js";
 * const facts = { asOf: new Day(2012, 1, 31) };
 * const { weekly } = committeeMeetings(facts);
 * // the same with its reasons; without a value it says why, where the function throws
 * const answer = JSON.stringify(decide(COMMITTEE_MEETINGS, facts).asJson());
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
import * as recurring from "../library/recurring.js";
import * as part3GeneralBusiness from "./part_3_general_business.js";
import * as part5CallingList from "./part_5_calling_list.js";
import { Place } from "../runtime/answers.js";
import { Applied, impossible, known, only, placed, require, spot } from "../runtime/evaluation.js";
import { ImpossibleReached, Refused, Silent } from "../runtime/failures.js";
import { checkFacts } from "../runtime/given.js";
import { asChosen, handedOn, notice } from "../runtime/readings.js";
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

const ARTICLE_22_LINE_278 = spot("rules/decree/part_6_committee_and_one_stop_services.catala_en:278", "Article 22");
const ARTICLE_22_LINE_301 = spot("rules/decree/part_6_committee_and_one_stop_services.catala_en:301", "Article 22");
const ARTICLE_22_LINE_311 = spot("rules/decree/part_6_committee_and_one_stop_services.catala_en:311", "Article 22");
const ARTICLE_22_LINE_336 = spot("rules/decree/part_6_committee_and_one_stop_services.catala_en:336", "Article 22");
const ARTICLE_22_LINE_346 = spot("rules/decree/part_6_committee_and_one_stop_services.catala_en:346", "Article 22");
const ARTICLE_24_LINE_1207 = spot("rules/decree/part_6_committee_and_one_stop_services.catala_en:1207", "Article 24");
const ARTICLE_24_LINE_1214 = spot("rules/decree/part_6_committee_and_one_stop_services.catala_en:1214", "Article 24");
const ARTICLE_24_LINE_1224 = spot("rules/decree/part_6_committee_and_one_stop_services.catala_en:1224", "Article 24");
const ARTICLE_24_LINE_1256 = spot("rules/decree/part_6_committee_and_one_stop_services.catala_en:1256", "Article 24");
const ARTICLE_26_LINE_1906 = spot("rules/decree/part_6_committee_and_one_stop_services.catala_en:1906", "Article 26");
const ARTICLE_26_LINE_1912 = spot("rules/decree/part_6_committee_and_one_stop_services.catala_en:1912", "Article 26");
const ARTICLE_26_LINE_1976 = spot("rules/decree/part_6_committee_and_one_stop_services.catala_en:1976", "Article 26");
const ARTICLE_26_LINE_1977 = spot("rules/decree/part_6_committee_and_one_stop_services.catala_en:1977", "Article 26");
const ARTICLE_26_LINE_1978 = spot("rules/decree/part_6_committee_and_one_stop_services.catala_en:1978", "Article 26");
const ARTICLE_26_LINE_1980 = spot("rules/decree/part_6_committee_and_one_stop_services.catala_en:1980", "Article 26");

/**
 * The Committee for Investment Promotion (CIP), at one of its levels.
 *
 * @enum {Named}
 */
export const Committee = Object.freeze({
  /** The central CIP. */
  CentralCommittee: new Named("Central_committee"),
  /** The CIP of a province. */
  ProvincialCommittee: new Named("Provincial_committee"),
  /** The CIP of a municipality. */
  MunicipalCommittee: new Named("Municipal_committee"),
});

/**
 * An office that a person holds, where the Decree names it.
 *
 * @enum {Named}
 */
export const OfficeHolder = Object.freeze({
  /** The Minister of Planning and Investment. */
  MinisterOfPlanningAndInvestment: new Named("Minister_of_planning_and_investment"),
  /** The Deputy Minister of Planning and Investment who supervises investment work. */
  DeputyMinisterSupervisingInvestment: new Named("Deputy_minister_supervising_investment"),
  /** The Governor of the province. */
  ProvincialGovernor: new Named("Provincial_governor"),
  /** The Vice Governor of the province who supervises investment work. */
  ViceGovernorSupervisingInvestment: new Named("Vice_governor_supervising_investment"),
  /** The Mayor. */
  CityMayor: new Named("City_mayor"),
  /** The Vice Mayor who supervises investment work. */
  ViceMayorSupervisingInvestment: new Named("Vice_mayor_supervising_investment"),
  /** The Director General of the Investment Promotion Department. */
  DirectorGeneralOfInvestmentPromotion: new Named("Director_general_of_investment_promotion"),
  /** The Head of the Division of Planning and Investment. */
  HeadOfDivisionOfPlanningAndInvestment: new Named("Head_of_division_of_planning_and_investment"),
});

/**
 * An organization that works for the Committee, or that an office belongs to.
 *
 * @enum {Named}
 */
export const Organization = Object.freeze({
  /** The Investment Promotion Department of the Ministry of Planning and Investment. */
  InvestmentPromotionDepartment: new Named("Investment_promotion_department"),
  /** The planning and investment sector of the province or municipality. */
  LocalPlanningAndInvestmentSector: new Named("Local_planning_and_investment_sector"),
  /** The Division of Planning and Investment. */
  DivisionOfPlanningAndInvestment: new Named("Division_of_planning_and_investment"),
  /** The one-stop service of the planning and investment sector at the central level. */
  CentralOneStopService: new Named("Central_one_stop_service"),
  /** The one-stop service of the planning and investment sector at the local level. */
  LocalOneStopService: new Named("Local_one_stop_service"),
});

/**
 * A sector of the government.
 *
 * @enum {Named}
 */
export const Sector = Object.freeze({
  /** Planning and investment. */
  PlanningAndInvestment: new Named("Planning_and_investment"),
  /** Industry and commerce. */
  IndustryAndCommerce: new Named("Industry_and_commerce"),
  /** Finance. */
  Finance: new Named("Finance"),
  /** Public security. */
  PublicSecurity: new Named("Public_security"),
  /** Labor and social welfare. */
  LaborAndSocialWelfare: new Named("Labor_and_social_welfare"),
  /** Foreign affairs. */
  ForeignAffairs: new Named("Foreign_affairs"),
  /** Agriculture and forestry. */
  AgricultureAndForestry: new Named("Agriculture_and_forestry"),
  /** Energy and mines. */
  EnergyAndMines: new Named("Energy_and_mines"),
  /** Public works and transportation. */
  PublicWorksAndTransportation: new Named("Public_works_and_transportation"),
  /** Telecommunications and post. */
  TelecommunicationsAndPost: new Named("Telecommunications_and_post"),
  /** Education. */
  Education: new Named("Education"),
  /** Public health. */
  PublicHealth: new Named("Public_health"),
  /** Water resources and environment. */
  WaterResourcesAndEnvironment: new Named("Water_resources_and_environment"),
  /** Sciences and technology. */
  SciencesAndTechnology: new Named("Sciences_and_technology"),
  /** National tourism. */
  NationalTourism: new Named("National_tourism"),
  /** National land management. */
  NationalLandManagement: new Named("National_land_management"),
  /** National defence. */
  NationalDefence: new Named("National_defence"),
  /** Information and culture. */
  InformationAndCulture: new Named("Information_and_culture"),
  /** Justice. */
  Justice: new Named("Justice"),
  /** Banking. */
  Banking: new Named("Banking"),
  /** A sector that Article 22 does not name. */
  AnotherSector: new Named("Another_sector"),
});

/** A Minister. */
export class Minister {
  /** @param {Sector} content */
  constructor(content) {
    this.content = content;
  }
}

/** A Deputy Minister. */
export class DeputyMinister {
  /** @param {Sector} content */
  constructor(content) {
    this.content = content;
  }
}

/** An official at the level of Director General. */
export class DirectorGeneral {
  /** @param {Sector} content */
  constructor(content) {
    this.content = content;
  }
}

/** An official at division level. */
export class DivisionOfficial {
  /** @param {Sector} content */
  constructor(content) {
    this.content = content;
  }
}

/** An official below division level. */
export class OfficialBelowDivision {
  /** @param {Sector} content */
  constructor(content) {
    this.content = content;
  }
}

/** The Governor of the province. */
export const Governor = Object.freeze(new Named("Governor"));

/** A Vice Governor of the province. */
export const ViceGovernor = Object.freeze(new Named("Vice_governor"));

/** The Mayor. */
export const Mayor = Object.freeze(new Named("Mayor"));

/** A Vice Mayor. */
export const ViceMayor = Object.freeze(new Named("Vice_mayor"));

/** Any other post, or none. */
export const AnotherPost = Object.freeze(new Named("Another_post"));

/**
 * The post that a person holds, and in which sector.
 *
 * @typedef {Minister | DeputyMinister | DirectorGeneral | DivisionOfficial | OfficialBelowDivision | typeof Governor |
 *   typeof ViceGovernor | typeof Mayor | typeof ViceMayor | typeof AnotherPost} Post
 */

/**
 * As what a person sits on the Committee.
 *
 * @enum {Named}
 */
export const Seat = Object.freeze({
  /** As its Chair. */
  Chair: new Named("Chair"),
  /** As its Vice Chair. */
  ViceChair: new Named("Vice_chair"),
  /** As a member, or one who can be made a member. */
  Member: new Named("Member"),
  /** Not at all. */
  NoSeat: new Named("No_seat"),
});

/**
 * Whose Deputy Minister is a member of the central Committee.
 *
 * @enum {Named}
 */
export const DeputyMinisters = Object.freeze({
  /**
   * The Deputy Minister of each sector that Article 22 names: "from relevant sectors" is said of the Deputy Minister as
   * of the officials.
   */
  OfEachSector: new Named("Of_each_sector"),
  /**
   * No other than the Deputy Minister of the first item, who is the vice chair: the sentence says "the Deputy
   * Minister".
   */
  ViceChairAlone: new Named("Vice_chair_alone"),
});

/**
 * A matter that is brought before the Committee.
 *
 * @enum {Named}
 */
export const Matter = Object.freeze({
  /** An investment activity. */
  InvestmentActivity: new Named("Investment_activity"),
  /**
   * The amendment of an investment activity, an MOU, a project development agreement or another concession agreement.
   */
  Amendment: new Named("Amendment"),
  /** The transfer of shares. */
  TransferOfShares: new Named("Transfer_of_shares"),
  /** Their renewal. */
  Renewal: new Named("Renewal"),
  /** Their modification or change. */
  ModificationOrChange: new Named("Modification_or_change"),
  /** Their suspension. */
  Suspension: new Named("Suspension"),
  /** Their cancellation. */
  Cancellation: new Named("Cancellation"),
  /** A project list or an investment calling activity. */
  CallingList: new Named("Calling_list"),
  /** A reward for an official of the one-stop service office. */
  RewardOfStaff: new Named("Reward_of_staff"),
  /** A disciplinary sanction toward an official of the one-stop service office. */
  SanctionOfStaff: new Named("Sanction_of_staff"),
  /** Any other matter. */
  AnotherMatter: new Named("Another_matter"),
});

/**
 * Which tasks the government can assign to the Committee.
 *
 * @enum {Named}
 */
export const OtherTasks = Object.freeze({
  /** Those that the items before do not name: "other" tasks. */
  NotNamedBefore: new Named("Not_named_before"),
  /**
   * Also matters that they name and that lie outside the scope of this Committee: within the scope no assignment is
   * needed.
   */
  OutsideTheScopeToo: new Named("Outside_the_scope_too"),
});

/**
 * What the Committee may do with a matter.
 *
 * @enum {Named}
 */
export const Power = Object.freeze({
  /** Examine it. */
  Examine: new Named("Examine"),
  /** Report on it. */
  Report: new Named("Report"),
  /** Consider it. */
  Consider: new Named("Consider"),
  /** Approve it. */
  Approve: new Named("Approve"),
  /** Reject it. */
  Reject: new Named("Reject"),
  /** Perform it, as a task assigned by the government. */
  Perform: new Named("Perform"),
});

/**
 * What "consider approval of project lists" lets the Committee do.
 *
 * @enum {Named}
 */
export const CallingListPower = Object.freeze({
  /** Prepare the approval, which Article 20 gives to others. */
  ConsidersOnly: new Named("Considers_only"),
  /** Approve or reject the list itself. */
  Approves: new Named("Approves"),
});

/**
 * A document that is to be signed.
 *
 * @enum {Named}
 */
export const DocumentToSign = Object.freeze({
  /** A concession registration certificate. */
  ConcessionRegistrationCertificate: new Named("Concession_registration_certificate"),
  /** Another authorization. */
  OtherAuthorization: new Named("Other_authorization"),
  /** A memorandum of understanding. */
  MemorandumOfUnderstanding: new Named("Memorandum_of_understanding"),
  /** A project development agreement. */
  ProjectDevelopmentAgreement: new Named("Project_development_agreement"),
  /** Another concession agreement. */
  OtherConcessionAgreement: new Named("Other_concession_agreement"),
  /** Another legal document of that kind. */
  OtherLegalDocument: new Named("Other_legal_document"),
});

/**
 * A one-stop service office, by where it is located.
 *
 * @enum {Named}
 */
export const OneStopOffice = Object.freeze({
  /** Of the planning and investment sector, at the central level. */
  CentralPlanningAndInvestmentOffice: new Named("Central_planning_and_investment_office"),
  /** Of the planning and investment sector, at the local level. */
  LocalPlanningAndInvestmentOffice: new Named("Local_planning_and_investment_office"),
  /** Of the industry and commerce sector. */
  IndustryAndCommerceOffice: new Named("Industry_and_commerce_office"),
  /** Of a special economic zone. */
  SpecialEconomicZoneOffice: new Named("Special_economic_zone_office"),
  /** Of a specific economic zone. */
  SpecificEconomicZoneOffice: new Named("Specific_economic_zone_office"),
});

/**
 * For whom a visa or permit is asked.
 *
 * @enum {Named}
 */
export const PermitHolder = Object.freeze({
  /** A foreign investor. */
  ForeignInvestor: new Named("Foreign_investor"),
  /** A family member of a foreign investor. */
  FamilyMember: new Named("Family_member"),
  /** A technician. */
  Technician: new Named("Technician"),
  /** A foreign worker. */
  ForeignWorker: new Named("Foreign_worker"),
  /** Anyone else. */
  AnotherPerson: new Named("Another_person"),
});

/** For investment. */
export class Investment {
  /** @param {part5CallingList.ActivityKind} content */
  constructor(content) {
    this.content = content;
  }
}

/** For a change on a legal basis, in general business or concession activities. */
export const Change = Object.freeze(new Named("Change"));

/** For customs duties incentives, in general business or concession activities. */
export const CustomsDutyIncentive = Object.freeze(new Named("Customs_duty_incentive"));

/** For a business visa. */
export class BusinessVisa {
  /** @param {PermitHolder} content */
  constructor(content) {
    this.content = content;
  }
}

/** For a work permit. */
export class WorkPermit {
  /** @param {PermitHolder} content */
  constructor(content) {
    this.content = content;
  }
}

/** For a resident permit. */
export class ResidentPermit {
  /** @param {PermitHolder} content */
  constructor(content) {
    this.content = content;
  }
}

/** For anything else. */
export const AnotherApplication = Object.freeze(new Named("Another_application"));

/**
 * An application.
 *
 * @typedef {Investment | typeof Change | typeof CustomsDutyIncentive | BusinessVisa | WorkPermit | ResidentPermit |
 *   typeof AnotherApplication} Application
 */

/**
 * What comes next with an application at the office, in the order of the text.
 *
 * @enum {Named}
 */
export const OfficeStep = Object.freeze({
  /** Examine whether the set of documents is complete, and confirm it. */
  ConfirmTheSet: new Named("Confirm_the_set"),
  /** Issue the certificate of receipt. */
  IssueTheReceipt: new Named("Issue_the_receipt"),
  /** Set a date for the response. */
  SetTheResponseDate: new Named("Set_the_response_date"),
  /** Send the documents to the relevant sectors. */
  SendToTheSectors: new Named("Send_to_the_sectors"),
  /** Wait for the relevant sectors to consider and approve. */
  AwaitTheSectors: new Named("Await_the_sectors"),
  /** Deliver the response letter, the certificates and the licenses. */
  Deliver: new Named("Deliver"),
  /** Nothing: all is delivered. */
  NothingLeft: new Named("Nothing_left"),
});

/**
 * At which level a person works in the sector.
 *
 * @enum {Named}
 */
export const StaffKind = Object.freeze({
  /** Staff at division level. */
  DivisionStaff: new Named("Division_staff"),
  /** Technical staff. */
  TechnicalStaff: new Named("Technical_staff"),
  /** Neither. */
  OtherStaff: new Named("Other_staff"),
});

/**
 * The highest degree of a person.
 *
 * @enum {Named}
 */
export const Degree = Object.freeze({
  /** None, or one below the Bachelor degree. */
  BelowBachelor: new Named("Below_bachelor"),
  /** A Bachelor degree. */
  Bachelor: new Named("Bachelor"),
  /** A degree above the Bachelor degree. */
  AboveBachelor: new Named("Above_bachelor"),
});

/**
 * A criterion of Article 25, in the order of the text.
 *
 * @enum {Named}
 */
export const Criterion = Object.freeze({
  /** Bachelor degree and above. */
  BachelorDegree: new Named("Bachelor_degree"),
  /** Good knowledge and skills; upholding the policies and guidance of party and government. */
  SkillsAndPolicy: new Named("Skills_and_policy"),
  /** Good knowledge about the laws and the work of the sector. */
  LawsAndWorkOfTheSector: new Named("Laws_and_work_of_the_sector"),
  /** Good command of English. */
  English: new Named("English"),
  /** Computer literacy. */
  ComputerLiteracy: new Named("Computer_literacy"),
  /** Good interpersonal skills. */
  InterpersonalSkills: new Named("Interpersonal_skills"),
  /** Good health. */
  Health: new Named("Health"),
});

/**
 * Whom the relevant sectors have to have assigned.
 *
 * @enum {Named}
 */
export const AssignedStaff = Object.freeze({
  /** All of the staff. */
  AllStaff: new Named("All_staff"),
  /** The technical staff only. */
  TechnicalStaffOnly: new Named("Technical_staff_only"),
});

/** Who chairs a Committee, who works for it, and whose seal it uses. */
export class CommitteeOffices {
  /**
   * @param {{ chair: OfficeHolder, viceChair: OfficeHolder, machinery: Organization, secretariat: Organization, seal:
   *   OfficeHolder }} fields
   */
  constructor({ chair, viceChair, machinery, secretariat, seal }) {
    /** Its Chair. */
    this.chair = chair;
    /** Its Vice Chair. */
    this.viceChair = viceChair;
    /** The organization that is its machinery and think tank. */
    this.machinery = machinery;
    /** The organization that is its secretariat. */
    this.secretariat = secretariat;
    /** The office holder whose seal it uses. */
    this.seal = seal;
  }
}

/** Whether a person can sit on a Committee, and as what. */
export class CommitteeSeat {
  /** @param {{ seat: Seat }} fields */
  constructor({ seat }) {
    /** As what the person can sit on the Committee. */
    this.seat = seat;
  }
}

/** What the Committee may do with a matter, and whether it may approve it. */
export class CommitteePower {
  /** @param {{ powers: Array<Power>, mayApprove: boolean }} fields */
  constructor({ powers, mayApprove }) {
    /** What the Committee may do with it; nothing if the list is empty. */
    this.powers = powers;
    /** It may approve it. */
    this.mayApprove = mayApprove;
  }
}

/** Whether the Committee may sign a document, and whose seal it uses. */
export class CommitteeSignature {
  /** @param {{ maySign: boolean, seal: OfficeHolder }} fields */
  constructor({ maySign, seal }) {
    /** The Committee may sign it. */
    this.maySign = maySign;
    /** The office holder whose seal the Committee uses for what it may sign. */
    this.seal = seal;
  }
}

/** When the Committee must meet next, and when it may meet besides. */
export class CommitteeMeetings {
  /**
   * @param {{ weekly: obligations.Obligation, further: obligations.Obligation, quarterly: obligations.Obligation,
   *   halfYearly: obligations.Obligation, yearly: obligations.Obligation }} fields
   */
  constructor({ weekly, further, quarterly, halfYearly, yearly }) {
    /** To convene the weekly meeting on investment related activities. */
    this.weekly = weekly;
    /** To convene a further meeting where the activities need it. */
    this.further = further;
    /** To convene the quarterly concluding meeting. */
    this.quarterly = quarterly;
    /** To convene the semi-annual concluding meeting. */
    this.halfYearly = halfYearly;
    /** To convene the annual concluding meeting. */
    this.yearly = yearly;
  }
}

/** What the Committee owes those whom it supervises. */
export class CommitteeDuties {
  /**
   * @param {{ guidance: obligations.Obligation, supervision: obligations.Obligation, notification:
   *   obligations.Obligation }} fields
   */
  constructor({ guidance, supervision, notification }) {
    /** To monitor, inspect, assess, encourage and guide the business corporation. */
    this.guidance = guidance;
    /** To monitor and inspect how investment licenses are issued at each level. */
    this.supervision = supervision;
    /** To notify the suspension or cancellation to whoever holds the certificate. */
    this.notification = notification;
  }
}

/** Whether the representatives of a sector are posted at a one-stop service office. */
export class OneStopPosting {
  /** @param {{ isPosted: boolean }} fields */
  constructor({ isPosted }) {
    /** Representatives of the sector are posted there. */
    this.isPosted = isPosted;
  }
}

/** Where a one-stop service office belongs, and who heads it. */
export class OneStopOrganization {
  /** @param {{ locatedIn: Organization, head: OfficeHolder, followsOtherRegulations: boolean }} fields */
  constructor({ locatedIn, head, followsOtherRegulations }) {
    /** The organization in which it is located. */
    this.locatedIn = locatedIn;
    /** Who heads it. */
    this.head = head;
    /** It follows the regulations of the sectors concerned instead. */
    this.followsOtherRegulations = followsOtherRegulations;
  }
}

/** Whether an application can be handed in at a one-stop service office. */
export class OneStopReception {
  /** @param {{ isReceived: boolean }} fields */
  constructor({ isReceived }) {
    /** The office receives the application. */
    this.isReceived = isReceived;
  }
}

/** What a one-stop service office owes an applicant, step by step. */
export class OneStopDuties {
  /**
   * @param {{ nextStep: OfficeStep, receipt: obligations.Obligation, dateSetting: obligations.Obligation, forwarding:
   *   obligations.Obligation, response: obligations.Obligation, delivery: obligations.Obligation }} fields
   */
  constructor({ nextStep, receipt, dateSetting, forwarding, response, delivery }) {
    /** What the office has to do next. */
    this.nextStep = nextStep;
    /** To issue a certificate of receipt of documents. */
    this.receipt = receipt;
    /** To set a date for the response. */
    this.dateSetting = dateSetting;
    /** To send the documents and the application to the relevant sectors. */
    this.forwarding = forwarding;
    /** To give a response on the date that was set. */
    this.response = response;
    /** To deliver the response letter, the certificates and the licenses granted. */
    this.delivery = delivery;
  }
}

/** What a one-stop service office does for investors and for the Committee besides. */
export class OneStopServices {
  /**
   * @param {{ information: obligations.Obligation, clarification: obligations.Obligation, documentGuidance:
   *   obligations.Obligation, codeCoordination: obligations.Obligation, numberCoordination: obligations.Obligation,
   *   assignedDuty: obligations.Obligation }} fields
   */
  constructor({ information, clarification, documentGuidance, codeCoordination, numberCoordination, assignedDuty }) {
    /** To collect, consolidate and provide information on investment. */
    this.information = information;
    /** To clarify legal matters and regulations related to investment. */
    this.clarification = clarification;
    /** To clarify and guide how the documents are to be prepared. */
    this.documentGuidance = documentGuidance;
    /** To coordinate to obtain the enterprise identification code. */
    this.codeCoordination = codeCoordination;
    /** To coordinate to obtain the taxpayer identification number. */
    this.numberCoordination = numberCoordination;
    /** To perform the other duty that the CIP assigned. */
    this.assignedDuty = assignedDuty;
  }
}

/** What a one-stop service office does for a meeting of the Committee. */
export class OneStopMeetingDuties {
  /**
   * @param {{ agenda: obligations.Obligation, invitation: obligations.Obligation, minutes: obligations.Obligation }}
   *   fields
   */
  constructor({ agenda, invitation, minutes }) {
    /** To prepare the meeting agenda and consolidate the documents. */
    this.agenda = agenda;
    /** To invite the CIP and the relevant sectors to the meeting. */
    this.invitation = invitation;
    /** To record the minutes and circulate the resolutions to the CIP and the sectors present. */
    this.minutes = minutes;
  }
}

/** Whether a person can be appointed to the staff of a one-stop service office, and which criteria are not met. */
export class StaffCriteria {
  /** @param {{ unmet: Array<Criterion>, mayBeAppointed: boolean, isOnStaff: boolean }} fields */
  constructor({ unmet, mayBeAppointed, isOnStaff }) {
    /** The criteria that are not met, in the order of the text. */
    this.unmet = unmet;
    /** The Chair may appoint the person. */
    this.mayBeAppointed = mayBeAppointed;
    /** The person is on the staff in accordance with the Article. */
    this.isOnStaff = isOnStaff;
  }
}

/** What a member of the staff of a one-stop service office may do and ask for. */
export class StaffRights {
  /**
   * @param {{ attendance: obligations.Obligation, comments: obligations.Obligation, training: obligations.Obligation,
   *   decision: obligations.Obligation, followUp: obligations.Obligation, suggestion: obligations.Obligation,
   *   otherRight: obligations.Obligation }} fields
   */
  constructor({ attendance, comments, training, decision, followUp, suggestion, otherRight }) {
    /** To attend meetings related to investment work. */
    this.attendance = attendance;
    /** To comment on the implementation of investment services. */
    this.comments = comments;
    /** To receive training and exchange lessons. */
    this.training = training;
    /** To decide as assigned by the respective sector. */
    this.decision = decision;
    /** To coordinate and follow up with the responses of the respective sector. */
    this.followUp = followUp;
    /** To suggest to the CIP how coordination with other sectors can be improved. */
    this.suggestion = suggestion;
    /** To use the other right that the superior assigned. */
    this.otherRight = otherRight;
  }
}

/** What the staff of a one-stop service office has to do with an application, and besides. */
export class StaffDuties {
  /**
   * @param {{ collection: obligations.Obligation, information: obligations.Obligation, examination:
   *   obligations.Obligation, forwarding: obligations.Obligation, coordination: obligations.Obligation, assignedDuty:
   *   obligations.Obligation }} fields
   */
  constructor({ collection, information, examination, forwarding, coordination, assignedDuty }) {
    /** To collect data and documents and submit them to the one-stop service office. */
    this.collection = collection;
    /** To inform on and clarify the laws and regulations of the respective sector. */
    this.information = information;
    /** To examine whether the set of required documents is complete. */
    this.examination = examination;
    /** To send the complete set to the respective sector for further consideration. */
    this.forwarding = forwarding;
    /** To monitor and coordinate with the respective sector. */
    this.coordination = coordination;
    /** To perform the other duty that the superior assigned. */
    this.assignedDuty = assignedDuty;
  }
}

/** When the staff of a one-stop service office has to report next. */
export class StaffReports {
  /**
   * @param {{ daily: obligations.Obligation, weekly: obligations.Obligation, monthly: obligations.Obligation }} fields
   */
  constructor({ daily, weekly, monthly }) {
    /** To make the daily report. */
    this.daily = daily;
    /** To make the weekly report. */
    this.weekly = weekly;
    /** To make the monthly report. */
    this.monthly = monthly;
  }
}

export const COMMITTEE_TYPE = new Enumeration(
  "Committee",
  [
    new Case("Central_committee", null, "The central CIP."),
    new Case("Provincial_committee", null, "The CIP of a province."),
    new Case("Municipal_committee", null, "The CIP of a municipality."),
  ],
  { build: naming(Committee), read: named, doc: "The Committee for Investment Promotion (CIP), at one of its levels." },
);

export const OFFICE_HOLDER_TYPE = new Enumeration(
  "Office_holder",
  [
    new Case("Minister_of_planning_and_investment", null, "The Minister of Planning and Investment."),
    new Case(
      "Deputy_minister_supervising_investment",
      null,
      "The Deputy Minister of Planning and Investment who supervises investment work.",
    ),
    new Case("Provincial_governor", null, "The Governor of the province."),
    new Case(
      "Vice_governor_supervising_investment",
      null,
      "The Vice Governor of the province who supervises investment work.",
    ),
    new Case("City_mayor", null, "The Mayor."),
    new Case("Vice_mayor_supervising_investment", null, "The Vice Mayor who supervises investment work."),
    new Case(
      "Director_general_of_investment_promotion",
      null,
      "The Director General of the Investment Promotion Department.",
    ),
    new Case(
      "Head_of_division_of_planning_and_investment",
      null,
      "The Head of the Division of Planning and Investment.",
    ),
  ],
  { build: naming(OfficeHolder), read: named, doc: "An office that a person holds, where the Decree names it." },
);

export const ORGANIZATION_TYPE = new Enumeration(
  "Organization",
  [
    new Case(
      "Investment_promotion_department",
      null,
      "The Investment Promotion Department of the Ministry of Planning and Investment.",
    ),
    new Case(
      "Local_planning_and_investment_sector",
      null,
      "The planning and investment sector of the province or municipality.",
    ),
    new Case("Division_of_planning_and_investment", null, "The Division of Planning and Investment."),
    new Case(
      "Central_one_stop_service",
      null,
      "The one-stop service of the planning and investment sector at the central level.",
    ),
    new Case(
      "Local_one_stop_service",
      null,
      "The one-stop service of the planning and investment sector at the local level.",
    ),
  ],
  {
    build: naming(Organization),
    read: named,
    doc: "An organization that works for the Committee, or that an office belongs to.",
  },
);

export const SECTOR_TYPE = new Enumeration(
  "Sector",
  [
    new Case("Planning_and_investment", null, "Planning and investment."),
    new Case("Industry_and_commerce", null, "Industry and commerce."),
    new Case("Finance", null, "Finance."),
    new Case("Public_security", null, "Public security."),
    new Case("Labor_and_social_welfare", null, "Labor and social welfare."),
    new Case("Foreign_affairs", null, "Foreign affairs."),
    new Case("Agriculture_and_forestry", null, "Agriculture and forestry."),
    new Case("Energy_and_mines", null, "Energy and mines."),
    new Case("Public_works_and_transportation", null, "Public works and transportation."),
    new Case("Telecommunications_and_post", null, "Telecommunications and post."),
    new Case("Education", null, "Education."),
    new Case("Public_health", null, "Public health."),
    new Case("Water_resources_and_environment", null, "Water resources and environment."),
    new Case("Sciences_and_technology", null, "Sciences and technology."),
    new Case("National_tourism", null, "National tourism."),
    new Case("National_land_management", null, "National land management."),
    new Case("National_defence", null, "National defence."),
    new Case("Information_and_culture", null, "Information and culture."),
    new Case("Justice", null, "Justice."),
    new Case("Banking", null, "Banking."),
    new Case("Another_sector", null, "A sector that Article 22 does not name."),
  ],
  { build: naming(Sector), read: named, doc: "A sector of the government." },
);

export const POST_TYPE = new Enumeration(
  "Post",
  [
    new Case("Minister", SECTOR_TYPE, "A Minister."),
    new Case("Deputy_minister", SECTOR_TYPE, "A Deputy Minister."),
    new Case("Director_general", SECTOR_TYPE, "An official at the level of Director General."),
    new Case("Division_official", SECTOR_TYPE, "An official at division level."),
    new Case("Official_below_division", SECTOR_TYPE, "An official below division level."),
    new Case("Governor", null, "The Governor of the province."),
    new Case("Vice_governor", null, "A Vice Governor of the province."),
    new Case("Mayor", null, "The Mayor."),
    new Case("Vice_mayor", null, "A Vice Mayor."),
    new Case("Another_post", null, "Any other post, or none."),
  ],
  {
    build: building(
      ["Minister", Minister],
      ["Deputy_minister", DeputyMinister],
      ["Director_general", DirectorGeneral],
      ["Division_official", DivisionOfficial],
      ["Official_below_division", OfficialBelowDivision],
      ["Governor", Governor],
      ["Vice_governor", ViceGovernor],
      ["Mayor", Mayor],
      ["Vice_mayor", ViceMayor],
      ["Another_post", AnotherPost],
    ),
    read: reading(
      ["Minister", Minister],
      ["Deputy_minister", DeputyMinister],
      ["Director_general", DirectorGeneral],
      ["Division_official", DivisionOfficial],
      ["Official_below_division", OfficialBelowDivision],
      ["Governor", Governor],
      ["Vice_governor", ViceGovernor],
      ["Mayor", Mayor],
      ["Vice_mayor", ViceMayor],
      ["Another_post", AnotherPost],
    ),
    doc: "The post that a person holds, and in which sector.",
  },
);

export const SEAT_TYPE = new Enumeration(
  "Seat",
  [
    new Case("Chair", null, "As its Chair."),
    new Case("Vice_chair", null, "As its Vice Chair."),
    new Case("Member", null, "As a member, or one who can be made a member."),
    new Case("No_seat", null, "Not at all."),
  ],
  { build: naming(Seat), read: named, doc: "As what a person sits on the Committee." },
);

export const DEPUTY_MINISTERS_TYPE = new Enumeration(
  "Deputy_ministers",
  [
    new Case(
      "Of_each_sector",
      null,
      "The Deputy Minister of each sector that Article 22 names: \"from relevant sectors\" is said of the Deputy Minister as of the officials.",
    ),
    new Case(
      "Vice_chair_alone",
      null,
      "No other than the Deputy Minister of the first item, who is the vice chair: the sentence says \"the Deputy Minister\".",
    ),
  ],
  { build: naming(DeputyMinisters), read: named, doc: "Whose Deputy Minister is a member of the central Committee." },
);

export const MATTER_TYPE = new Enumeration(
  "Matter",
  [
    new Case("Investment_activity", null, "An investment activity."),
    new Case(
      "Amendment",
      null,
      "The amendment of an investment activity, an MOU, a project development agreement or another concession agreement.",
    ),
    new Case("Transfer_of_shares", null, "The transfer of shares."),
    new Case("Renewal", null, "Their renewal."),
    new Case("Modification_or_change", null, "Their modification or change."),
    new Case("Suspension", null, "Their suspension."),
    new Case("Cancellation", null, "Their cancellation."),
    new Case("Calling_list", null, "A project list or an investment calling activity."),
    new Case("Reward_of_staff", null, "A reward for an official of the one-stop service office."),
    new Case("Sanction_of_staff", null, "A disciplinary sanction toward an official of the one-stop service office."),
    new Case("Another_matter", null, "Any other matter."),
  ],
  { build: naming(Matter), read: named, doc: "A matter that is brought before the Committee." },
);

export const OTHER_TASKS_TYPE = new Enumeration(
  "Other_tasks",
  [
    new Case("Not_named_before", null, "Those that the items before do not name: \"other\" tasks."),
    new Case(
      "Outside_the_scope_too",
      null,
      "Also matters that they name and that lie outside the scope of this Committee: within the scope no assignment is needed.",
    ),
  ],
  { build: naming(OtherTasks), read: named, doc: "Which tasks the government can assign to the Committee." },
);

export const POWER_TYPE = new Enumeration(
  "Power",
  [
    new Case("Examine", null, "Examine it."),
    new Case("Report", null, "Report on it."),
    new Case("Consider", null, "Consider it."),
    new Case("Approve", null, "Approve it."),
    new Case("Reject", null, "Reject it."),
    new Case("Perform", null, "Perform it, as a task assigned by the government."),
  ],
  { build: naming(Power), read: named, doc: "What the Committee may do with a matter." },
);

export const CALLING_LIST_POWER_TYPE = new Enumeration(
  "Calling_list_power",
  [
    new Case("Considers_only", null, "Prepare the approval, which Article 20 gives to others."),
    new Case("Approves", null, "Approve or reject the list itself."),
  ],
  {
    build: naming(CallingListPower),
    read: named,
    doc: "What \"consider approval of project lists\" lets the Committee do.",
  },
);

export const DOCUMENT_TO_SIGN_TYPE = new Enumeration(
  "Document_to_sign",
  [
    new Case("Concession_registration_certificate", null, "A concession registration certificate."),
    new Case("Other_authorization", null, "Another authorization."),
    new Case("Memorandum_of_understanding", null, "A memorandum of understanding."),
    new Case("Project_development_agreement", null, "A project development agreement."),
    new Case("Other_concession_agreement", null, "Another concession agreement."),
    new Case("Other_legal_document", null, "Another legal document of that kind."),
  ],
  { build: naming(DocumentToSign), read: named, doc: "A document that is to be signed." },
);

export const ONE_STOP_OFFICE_TYPE = new Enumeration(
  "One_stop_office",
  [
    new Case(
      "Central_planning_and_investment_office",
      null,
      "Of the planning and investment sector, at the central level.",
    ),
    new Case(
      "Local_planning_and_investment_office",
      null,
      "Of the planning and investment sector, at the local level.",
    ),
    new Case("Industry_and_commerce_office", null, "Of the industry and commerce sector."),
    new Case("Special_economic_zone_office", null, "Of a special economic zone."),
    new Case("Specific_economic_zone_office", null, "Of a specific economic zone."),
  ],
  { build: naming(OneStopOffice), read: named, doc: "A one-stop service office, by where it is located." },
);

export const PERMIT_HOLDER_TYPE = new Enumeration(
  "Permit_holder",
  [
    new Case("Foreign_investor", null, "A foreign investor."),
    new Case("Family_member", null, "A family member of a foreign investor."),
    new Case("Technician", null, "A technician."),
    new Case("Foreign_worker", null, "A foreign worker."),
    new Case("Another_person", null, "Anyone else."),
  ],
  { build: naming(PermitHolder), read: named, doc: "For whom a visa or permit is asked." },
);

export const APPLICATION_TYPE = new Enumeration(
  "Application",
  [
    new Case("Investment", part5CallingList.ACTIVITY_KIND_TYPE, "For investment."),
    new Case("Change", null, "For a change on a legal basis, in general business or concession activities."),
    new Case(
      "Customs_duty_incentive",
      null,
      "For customs duties incentives, in general business or concession activities.",
    ),
    new Case("Business_visa", PERMIT_HOLDER_TYPE, "For a business visa."),
    new Case("Work_permit", PERMIT_HOLDER_TYPE, "For a work permit."),
    new Case("Resident_permit", PERMIT_HOLDER_TYPE, "For a resident permit."),
    new Case("Another_application", null, "For anything else."),
  ],
  {
    build: building(
      ["Investment", Investment],
      ["Change", Change],
      ["Customs_duty_incentive", CustomsDutyIncentive],
      ["Business_visa", BusinessVisa],
      ["Work_permit", WorkPermit],
      ["Resident_permit", ResidentPermit],
      ["Another_application", AnotherApplication],
    ),
    read: reading(
      ["Investment", Investment],
      ["Change", Change],
      ["Customs_duty_incentive", CustomsDutyIncentive],
      ["Business_visa", BusinessVisa],
      ["Work_permit", WorkPermit],
      ["Resident_permit", ResidentPermit],
      ["Another_application", AnotherApplication],
    ),
    doc: "An application.",
  },
);

export const OFFICE_STEP_TYPE = new Enumeration(
  "Office_step",
  [
    new Case("Confirm_the_set", null, "Examine whether the set of documents is complete, and confirm it."),
    new Case("Issue_the_receipt", null, "Issue the certificate of receipt."),
    new Case("Set_the_response_date", null, "Set a date for the response."),
    new Case("Send_to_the_sectors", null, "Send the documents to the relevant sectors."),
    new Case("Await_the_sectors", null, "Wait for the relevant sectors to consider and approve."),
    new Case("Deliver", null, "Deliver the response letter, the certificates and the licenses."),
    new Case("Nothing_left", null, "Nothing: all is delivered."),
  ],
  {
    build: naming(OfficeStep),
    read: named,
    doc: "What comes next with an application at the office, in the order of the text.",
  },
);

export const STAFF_KIND_TYPE = new Enumeration(
  "Staff_kind",
  [
    new Case("Division_staff", null, "Staff at division level."),
    new Case("Technical_staff", null, "Technical staff."),
    new Case("Other_staff", null, "Neither."),
  ],
  { build: naming(StaffKind), read: named, doc: "At which level a person works in the sector." },
);

export const DEGREE_TYPE = new Enumeration(
  "Degree",
  [
    new Case("Below_bachelor", null, "None, or one below the Bachelor degree."),
    new Case("Bachelor", null, "A Bachelor degree."),
    new Case("Above_bachelor", null, "A degree above the Bachelor degree."),
  ],
  { build: naming(Degree), read: named, doc: "The highest degree of a person." },
);

export const CRITERION_TYPE = new Enumeration(
  "Criterion",
  [
    new Case("Bachelor_degree", null, "Bachelor degree and above."),
    new Case(
      "Skills_and_policy",
      null,
      "Good knowledge and skills; upholding the policies and guidance of party and government.",
    ),
    new Case("Laws_and_work_of_the_sector", null, "Good knowledge about the laws and the work of the sector."),
    new Case("English", null, "Good command of English."),
    new Case("Computer_literacy", null, "Computer literacy."),
    new Case("Interpersonal_skills", null, "Good interpersonal skills."),
    new Case("Health", null, "Good health."),
  ],
  { build: naming(Criterion), read: named, doc: "A criterion of Article 25, in the order of the text." },
);

export const ASSIGNED_STAFF_TYPE = new Enumeration(
  "Assigned_staff",
  [
    new Case("All_staff", null, "All of the staff."),
    new Case("Technical_staff_only", null, "The technical staff only."),
  ],
  { build: naming(AssignedStaff), read: named, doc: "Whom the relevant sectors have to have assigned." },
);

export const COMMITTEE_OFFICES_TYPE = new Structure(
  "Committee_offices",
  [
    new Field("chair", OFFICE_HOLDER_TYPE, "Its Chair."),
    new Field("vice_chair", OFFICE_HOLDER_TYPE, "Its Vice Chair."),
    new Field("machinery", ORGANIZATION_TYPE, "The organization that is its machinery and think tank."),
    new Field("secretariat", ORGANIZATION_TYPE, "The organization that is its secretariat."),
    new Field("seal", OFFICE_HOLDER_TYPE, "The office holder whose seal it uses."),
  ],
  {
    build: (chair, viceChair, machinery, secretariat, seal) => new CommitteeOffices({
      chair,
      viceChair,
      machinery,
      secretariat,
      seal,
    }),
    read: (value) => [value.chair, value.viceChair, value.machinery, value.secretariat, value.seal],
    doc: "Who chairs a Committee, who works for it, and whose seal it uses.",
    module: "Part_6_committee_and_one_stop_services",
  },
);

export const COMMITTEE_SEAT_TYPE = new Structure(
  "Committee_seat",
  [new Field("seat", SEAT_TYPE, "As what the person can sit on the Committee.")],
  {
    build: (seat) => new CommitteeSeat({ seat }),
    read: (value) => [value.seat],
    doc: "Whether a person can sit on a Committee, and as what.",
    module: "Part_6_committee_and_one_stop_services",
  },
);

export const COMMITTEE_POWER_TYPE = new Structure(
  "Committee_power",
  [
    new Field("powers", new ListOf(POWER_TYPE), "What the Committee may do with it; nothing if the list is empty."),
    new Field("may_approve", BOOLEAN, "It may approve it."),
  ],
  {
    build: (powers, mayApprove) => new CommitteePower({ powers, mayApprove }),
    read: (value) => [value.powers, value.mayApprove],
    doc: "What the Committee may do with a matter, and whether it may approve it.",
    module: "Part_6_committee_and_one_stop_services",
  },
);

export const COMMITTEE_SIGNATURE_TYPE = new Structure(
  "Committee_signature",
  [
    new Field("may_sign", BOOLEAN, "The Committee may sign it."),
    new Field("seal", OFFICE_HOLDER_TYPE, "The office holder whose seal the Committee uses for what it may sign."),
  ],
  {
    build: (maySign, seal) => new CommitteeSignature({ maySign, seal }),
    read: (value) => [value.maySign, value.seal],
    doc: "Whether the Committee may sign a document, and whose seal it uses.",
    module: "Part_6_committee_and_one_stop_services",
  },
);

export const COMMITTEE_MEETINGS_TYPE = new Structure(
  "Committee_meetings",
  [
    new Field("weekly", obligations.OBLIGATION_TYPE, "To convene the weekly meeting on investment related activities."),
    new Field("further", obligations.OBLIGATION_TYPE, "To convene a further meeting where the activities need it."),
    new Field("quarterly", obligations.OBLIGATION_TYPE, "To convene the quarterly concluding meeting."),
    new Field("half_yearly", obligations.OBLIGATION_TYPE, "To convene the semi-annual concluding meeting."),
    new Field("yearly", obligations.OBLIGATION_TYPE, "To convene the annual concluding meeting."),
  ],
  {
    build: (weekly, further, quarterly, halfYearly, yearly) => new CommitteeMeetings({
      weekly,
      further,
      quarterly,
      halfYearly,
      yearly,
    }),
    read: (value) => [value.weekly, value.further, value.quarterly, value.halfYearly, value.yearly],
    doc: "When the Committee must meet next, and when it may meet besides.",
    module: "Part_6_committee_and_one_stop_services",
  },
);

export const COMMITTEE_DUTIES_TYPE = new Structure(
  "Committee_duties",
  [
    new Field(
      "guidance",
      obligations.OBLIGATION_TYPE,
      "To monitor, inspect, assess, encourage and guide the business corporation.",
    ),
    new Field(
      "supervision",
      obligations.OBLIGATION_TYPE,
      "To monitor and inspect how investment licenses are issued at each level.",
    ),
    new Field(
      "notification",
      obligations.OBLIGATION_TYPE,
      "To notify the suspension or cancellation to whoever holds the certificate.",
    ),
  ],
  {
    build: (guidance, supervision, notification) => new CommitteeDuties({ guidance, supervision, notification }),
    read: (value) => [value.guidance, value.supervision, value.notification],
    doc: "What the Committee owes those whom it supervises.",
    module: "Part_6_committee_and_one_stop_services",
  },
);

export const ONE_STOP_POSTING_TYPE = new Structure(
  "One_stop_posting",
  [new Field("is_posted", BOOLEAN, "Representatives of the sector are posted there.")],
  {
    build: (isPosted) => new OneStopPosting({ isPosted }),
    read: (value) => [value.isPosted],
    doc: "Whether the representatives of a sector are posted at a one-stop service office.",
    module: "Part_6_committee_and_one_stop_services",
  },
);

export const ONE_STOP_ORGANIZATION_TYPE = new Structure(
  "One_stop_organization",
  [
    new Field("located_in", ORGANIZATION_TYPE, "The organization in which it is located."),
    new Field("head", OFFICE_HOLDER_TYPE, "Who heads it."),
    new Field("follows_other_regulations", BOOLEAN, "It follows the regulations of the sectors concerned instead."),
  ],
  {
    build: (locatedIn, head, followsOtherRegulations) => new OneStopOrganization({
      locatedIn,
      head,
      followsOtherRegulations,
    }),
    read: (value) => [value.locatedIn, value.head, value.followsOtherRegulations],
    doc: "Where a one-stop service office belongs, and who heads it.",
    module: "Part_6_committee_and_one_stop_services",
  },
);

export const ONE_STOP_RECEPTION_TYPE = new Structure(
  "One_stop_reception",
  [new Field("is_received", BOOLEAN, "The office receives the application.")],
  {
    build: (isReceived) => new OneStopReception({ isReceived }),
    read: (value) => [value.isReceived],
    doc: "Whether an application can be handed in at a one-stop service office.",
    module: "Part_6_committee_and_one_stop_services",
  },
);

export const ONE_STOP_DUTIES_TYPE = new Structure(
  "One_stop_duties",
  [
    new Field("next_step", OFFICE_STEP_TYPE, "What the office has to do next."),
    new Field("receipt", obligations.OBLIGATION_TYPE, "To issue a certificate of receipt of documents."),
    new Field("date_setting", obligations.OBLIGATION_TYPE, "To set a date for the response."),
    new Field(
      "forwarding",
      obligations.OBLIGATION_TYPE,
      "To send the documents and the application to the relevant sectors.",
    ),
    new Field("response", obligations.OBLIGATION_TYPE, "To give a response on the date that was set."),
    new Field(
      "delivery",
      obligations.OBLIGATION_TYPE,
      "To deliver the response letter, the certificates and the licenses granted.",
    ),
  ],
  {
    build: (nextStep, receipt, dateSetting, forwarding, response, delivery) => new OneStopDuties({
      nextStep,
      receipt,
      dateSetting,
      forwarding,
      response,
      delivery,
    }),
    read: (value) => [
      value.nextStep,
      value.receipt,
      value.dateSetting,
      value.forwarding,
      value.response,
      value.delivery,
    ],
    doc: "What a one-stop service office owes an applicant, step by step.",
    module: "Part_6_committee_and_one_stop_services",
  },
);

export const ONE_STOP_SERVICES_TYPE = new Structure(
  "One_stop_services",
  [
    new Field(
      "information",
      obligations.OBLIGATION_TYPE,
      "To collect, consolidate and provide information on investment.",
    ),
    new Field(
      "clarification",
      obligations.OBLIGATION_TYPE,
      "To clarify legal matters and regulations related to investment.",
    ),
    new Field(
      "document_guidance",
      obligations.OBLIGATION_TYPE,
      "To clarify and guide how the documents are to be prepared.",
    ),
    new Field(
      "code_coordination",
      obligations.OBLIGATION_TYPE,
      "To coordinate to obtain the enterprise identification code.",
    ),
    new Field(
      "number_coordination",
      obligations.OBLIGATION_TYPE,
      "To coordinate to obtain the taxpayer identification number.",
    ),
    new Field("assigned_duty", obligations.OBLIGATION_TYPE, "To perform the other duty that the CIP assigned."),
  ],
  {
    build: (information, clarification, documentGuidance, codeCoordination, numberCoordination, assignedDuty) =>
      new OneStopServices({
        information,
        clarification,
        documentGuidance,
        codeCoordination,
        numberCoordination,
        assignedDuty,
      }),
    read: (value) => [
      value.information,
      value.clarification,
      value.documentGuidance,
      value.codeCoordination,
      value.numberCoordination,
      value.assignedDuty,
    ],
    doc: "What a one-stop service office does for investors and for the Committee besides.",
    module: "Part_6_committee_and_one_stop_services",
  },
);

export const ONE_STOP_MEETING_DUTIES_TYPE = new Structure(
  "One_stop_meeting_duties",
  [
    new Field("agenda", obligations.OBLIGATION_TYPE, "To prepare the meeting agenda and consolidate the documents."),
    new Field("invitation", obligations.OBLIGATION_TYPE, "To invite the CIP and the relevant sectors to the meeting."),
    new Field(
      "minutes",
      obligations.OBLIGATION_TYPE,
      "To record the minutes and circulate the resolutions to the CIP and the sectors present.",
    ),
  ],
  {
    build: (agenda, invitation, minutes) => new OneStopMeetingDuties({ agenda, invitation, minutes }),
    read: (value) => [value.agenda, value.invitation, value.minutes],
    doc: "What a one-stop service office does for a meeting of the Committee.",
    module: "Part_6_committee_and_one_stop_services",
  },
);

export const STAFF_CRITERIA_TYPE = new Structure(
  "Staff_criteria",
  [
    new Field("unmet", new ListOf(CRITERION_TYPE), "The criteria that are not met, in the order of the text."),
    new Field("may_be_appointed", BOOLEAN, "The Chair may appoint the person."),
    new Field("is_on_staff", BOOLEAN, "The person is on the staff in accordance with the Article."),
  ],
  {
    build: (unmet, mayBeAppointed, isOnStaff) => new StaffCriteria({ unmet, mayBeAppointed, isOnStaff }),
    read: (value) => [value.unmet, value.mayBeAppointed, value.isOnStaff],
    doc: "Whether a person can be appointed to the staff of a one-stop service office, and which criteria are not met.",
    module: "Part_6_committee_and_one_stop_services",
  },
);

export const STAFF_RIGHTS_TYPE = new Structure(
  "Staff_rights",
  [
    new Field("attendance", obligations.OBLIGATION_TYPE, "To attend meetings related to investment work."),
    new Field("comments", obligations.OBLIGATION_TYPE, "To comment on the implementation of investment services."),
    new Field("training", obligations.OBLIGATION_TYPE, "To receive training and exchange lessons."),
    new Field("decision", obligations.OBLIGATION_TYPE, "To decide as assigned by the respective sector."),
    new Field(
      "follow_up",
      obligations.OBLIGATION_TYPE,
      "To coordinate and follow up with the responses of the respective sector.",
    ),
    new Field(
      "suggestion",
      obligations.OBLIGATION_TYPE,
      "To suggest to the CIP how coordination with other sectors can be improved.",
    ),
    new Field("other_right", obligations.OBLIGATION_TYPE, "To use the other right that the superior assigned."),
  ],
  {
    build: (attendance, comments, training, decision, followUp, suggestion, otherRight) => new StaffRights({
      attendance,
      comments,
      training,
      decision,
      followUp,
      suggestion,
      otherRight,
    }),
    read: (value) => [
      value.attendance,
      value.comments,
      value.training,
      value.decision,
      value.followUp,
      value.suggestion,
      value.otherRight,
    ],
    doc: "What a member of the staff of a one-stop service office may do and ask for.",
    module: "Part_6_committee_and_one_stop_services",
  },
);

export const STAFF_DUTIES_TYPE = new Structure(
  "Staff_duties",
  [
    new Field(
      "collection",
      obligations.OBLIGATION_TYPE,
      "To collect data and documents and submit them to the one-stop service office.",
    ),
    new Field(
      "information",
      obligations.OBLIGATION_TYPE,
      "To inform on and clarify the laws and regulations of the respective sector.",
    ),
    new Field(
      "examination",
      obligations.OBLIGATION_TYPE,
      "To examine whether the set of required documents is complete.",
    ),
    new Field(
      "forwarding",
      obligations.OBLIGATION_TYPE,
      "To send the complete set to the respective sector for further consideration.",
    ),
    new Field("coordination", obligations.OBLIGATION_TYPE, "To monitor and coordinate with the respective sector."),
    new Field("assigned_duty", obligations.OBLIGATION_TYPE, "To perform the other duty that the superior assigned."),
  ],
  {
    build: (collection, information, examination, forwarding, coordination, assignedDuty) => new StaffDuties({
      collection,
      information,
      examination,
      forwarding,
      coordination,
      assignedDuty,
    }),
    read: (value) => [
      value.collection,
      value.information,
      value.examination,
      value.forwarding,
      value.coordination,
      value.assignedDuty,
    ],
    doc: "What the staff of a one-stop service office has to do with an application, and besides.",
    module: "Part_6_committee_and_one_stop_services",
  },
);

export const STAFF_REPORTS_TYPE = new Structure(
  "Staff_reports",
  [
    new Field("daily", obligations.OBLIGATION_TYPE, "To make the daily report."),
    new Field("weekly", obligations.OBLIGATION_TYPE, "To make the weekly report."),
    new Field("monthly", obligations.OBLIGATION_TYPE, "To make the monthly report."),
  ],
  {
    build: (daily, weekly, monthly) => new StaffReports({ daily, weekly, monthly }),
    read: (value) => [value.daily, value.weekly, value.monthly],
    doc: "When the staff of a one-stop service office has to report next.",
    module: "Part_6_committee_and_one_stop_services",
  },
);

/**
 * Whether a sector is one of those that Article 22 names.
 *
 * rules/decree/part_6_committee_and_one_stop_services.catala_en:181.
 *
 * @param {Sector} sector
 * @returns {boolean}
 */
export function isRepresented(sector) {
  return sector !== Sector.AnotherSector;
}

/**
 * Whether an office follows the regulations of the sectors concerned instead.
 *
 * rules/decree/part_6_committee_and_one_stop_services.catala_en:980.
 *
 * @param {OneStopOffice} office
 * @returns {boolean}
 */
export function followsSectorRegulations(office) {
  if (office === OneStopOffice.CentralPlanningAndInvestmentOffice) {
    return false;
  }
  if (office === OneStopOffice.LocalPlanningAndInvestmentOffice) {
    return false;
  }
  if (office === OneStopOffice.IndustryAndCommerceOffice) {
    return true;
  }
  if (office === OneStopOffice.SpecialEconomicZoneOffice) {
    return true;
  }
  return true;
}

/**
 * Its Chair.
 *
 * rules/decree/part_6_committee_and_one_stop_services.catala_en, lines 220, 225, 230.
 *
 * @param {Committee} committee
 * @returns {OfficeHolder}
 */
function committeeOfficesChair(committee) {
  if (committee === Committee.CentralCommittee) {
    return OfficeHolder.MinisterOfPlanningAndInvestment; // Article 22, first item
  }
  if (committee === Committee.ProvincialCommittee) {
    return OfficeHolder.ProvincialGovernor; // Article 22, second item
  }
  return OfficeHolder.CityMayor; // Article 22, second item
}

/**
 * Its Vice Chair.
 *
 * rules/decree/part_6_committee_and_one_stop_services.catala_en, lines 235, 240, 245.
 *
 * @param {Committee} committee
 * @returns {OfficeHolder}
 */
function committeeOfficesViceChair(committee) {
  if (committee === Committee.CentralCommittee) {
    return OfficeHolder.DeputyMinisterSupervisingInvestment; // Article 22, first item
  }
  if (committee === Committee.ProvincialCommittee) {
    return OfficeHolder.ViceGovernorSupervisingInvestment; // Article 22, second item
  }
  return OfficeHolder.ViceMayorSupervisingInvestment; // Article 22, second item
}

/**
 * Who chairs a Committee, who works for it, and whose seal it uses.
 *
 * Encodes Article 22 (rules/decree/part_6_committee_and_one_stop_services.catala_en:186).
 *
 * @param {object} facts
 * @param {Committee} facts.committee The Committee.
 * @returns {CommitteeOffices}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 */
export function committeeOffices(facts = {}) {
  const { committee } = facts;
  if (committee == null) {
    checkFacts(facts, COMMITTEE_OFFICES);
  }
  const chair = committeeOfficesChair(committee);
  const viceChair = committeeOfficesViceChair(committee);
  // Article 22, fourth item: The organization that is its machinery and think tank.
  const machinery =
    committee === Committee.CentralCommittee
      ? Organization.InvestmentPromotionDepartment
      : Organization.LocalPlanningAndInvestmentSector;
  // Article 22, fifth item: The organization that is its secretariat.
  const secretariat =
    committee === Committee.CentralCommittee ? Organization.CentralOneStopService : Organization.LocalOneStopService;
  // Article 22, fifth item, second sentence: The office holder whose seal it uses.
  const seal = chair;
  return new CommitteeOffices({ chair, viceChair, machinery, secretariat, seal });
}

/**
 * As what the person can sit on the Committee.
 *
 * rules/decree/part_6_committee_and_one_stop_services.catala_en, lines 271, 275, 283, 290, 297, 308, 317, 325, 333,
 * 344.
 *
 * @param {Committee} committee
 * @param {Post} post
 * @param {boolean} supervisesInvestment
 * @param {boolean} isSelected
 * @param {() => DeputyMinisters} deputyMinisters
 * @returns {Seat}
 */
function committeeSeatSeat(committee, post, supervisesInvestment, isSelected, deputyMinisters) {
  if (
    committee === Committee.CentralCommittee &&
    (post instanceof Minister && post.content === Sector.PlanningAndInvestment)
  ) {
    return Seat.Chair; // Article 22, first item
  }
  if (committee === Committee.ProvincialCommittee && post === Governor) {
    return Seat.Chair; // Article 22, second item
  }
  if (committee === Committee.MunicipalCommittee && post === Mayor) {
    return Seat.Chair; // Article 22, second item
  }
  if (committee === Committee.ProvincialCommittee && (post === ViceGovernor && supervisesInvestment)) {
    return Seat.ViceChair; // Article 22, second item
  }
  if (committee === Committee.MunicipalCommittee && (post === ViceMayor && supervisesInvestment)) {
    return Seat.ViceChair; // Article 22, second item
  }
  if (
    committee === Committee.CentralCommittee &&
    (post instanceof DirectorGeneral && isRepresented(post.content) && isSelected)
  ) {
    return Seat.Member; // Article 22, third item, second sentence
  }
  if (
    post instanceof DivisionOfficial &&
    isRepresented(post.content) &&
    (isSelected || committee !== Committee.CentralCommittee)
  ) {
    return Seat.Member; // Article 22, third item, second sentence; Article 22, third item, third sentence
  }
  if (
    committee === Committee.CentralCommittee &&
    (post instanceof DeputyMinister && (post.content === Sector.PlanningAndInvestment && supervisesInvestment))
  ) {
    return Seat.ViceChair; // Article 22, first item
  }
  if (
    committee === Committee.CentralCommittee &&
    (
      post instanceof DeputyMinister &&
      isRepresented(post.content) &&
      deputyMinisters() === DeputyMinisters.OfEachSector
    )
  ) {
    return Seat.Member; // Article 22, third item, second sentence
  }
  return Seat.NoSeat; // Article 22, third sentence
}

/**
 * Whether a person can sit on a Committee, and as what.
 *
 * Encodes Article 22 (rules/decree/part_6_committee_and_one_stop_services.catala_en:201).
 *
 * @param {object} facts
 * @param {Committee} facts.committee The Committee.
 * @param {Post} facts.post The post that the person holds.
 * @param {boolean} facts.supervisesInvestment The person supervises investment work.
 * @param {boolean} facts.isSelected The official was selected for the central Committee.
 * @param {DeputyMinisters | null} [facts.deputyMinisters] Whose Deputy Minister is a member of the central Committee (a
 *   reading of the text: `DeputyMinisters.OfEachSector` if not given).
 * @returns {CommitteeSeat}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 */
export function committeeSeat(facts = {}) {
  let { committee, post, supervisesInvestment, isSelected, deputyMinisters = null } = facts;
  if (
    committee == null ||
    post == null ||
    supervisesInvestment == null ||
    isSelected == null ||
    facts.deputyMinisters === undefined
  ) {
    checkFacts(facts, COMMITTEE_SEAT);
  }
  // Article 22, third item, second sentence: Whose Deputy Minister is a member of the central Committee.
  deputyMinisters ??= DeputyMinisters.OfEachSector;
  const seat = committeeSeatSeat(
    committee,
    post,
    supervisesInvestment,
    isSelected,
    asChosen("Committee_seat.deputy_ministers", deputyMinisters),
  );
  return new CommitteeSeat({ seat });
}

/**
 * What the Committee may do with it; nothing if the list is empty.
 *
 * rules/decree/part_6_committee_and_one_stop_services.catala_en, lines 657, 661, 667, 679, 687, 695, 704.
 *
 * @param {Matter} matter
 * @param {boolean} isWithinScope
 * @param {() => CallingListPower} callingList
 * @param {boolean} isAssigned
 * @param {() => OtherTasks} otherTasks
 * @returns {Array<Power>}
 */
function committeePowerPowers(matter, isWithinScope, callingList, isAssigned, otherTasks) {
  if (matter === Matter.InvestmentActivity && isWithinScope) {
    return [Power.Examine, Power.Report, Power.Consider, Power.Approve, Power.Reject]; // Article 23, second item
  }
  if (
    (
      matter === Matter.Amendment ||
      matter === Matter.TransferOfShares ||
      matter === Matter.Renewal ||
      matter === Matter.ModificationOrChange ||
      matter === Matter.Suspension ||
      matter === Matter.Cancellation
    ) &&
    isWithinScope
  ) {
    return [Power.Examine, Power.Report, Power.Consider, Power.Approve, Power.Reject]; // Article 23, third item
  }
  if (matter === Matter.CallingList) {
    if (isWithinScope && callingList() === CallingListPower.ConsidersOnly) {
      return [Power.Consider]; // Article 23, fourth item
    }
    if (isWithinScope && callingList() === CallingListPower.Approves) {
      return [Power.Consider, Power.Approve, Power.Reject]; // Article 23, fourth item
    }
  }
  if (matter === Matter.RewardOfStaff || matter === Matter.SanctionOfStaff) {
    return [Power.Approve]; // Article 23, eleventh item
  }
  if (
    isAssigned &&
    (
      matter === Matter.AnotherMatter ||
      otherTasks() === OtherTasks.OutsideTheScopeToo &&
      !isWithinScope &&
      !(matter === Matter.RewardOfStaff || matter === Matter.SanctionOfStaff)
    )
  ) {
    return [Power.Perform]; // Article 23, eleventh item
  }
  return []; // Article 23, eleventh item
}

/**
 * It may approve it.
 *
 * Article 23, second item; Article 23, third item; Article 23, fourth item; Article 23, eleventh item
 * (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 718).
 *
 * @param {Array<Power>} powers
 * @returns {boolean}
 */
function committeePowerMayApprove(powers) {
  return powers.some((power) => power === Power.Approve);
}

/**
 * What the Committee may do with a matter, and whether it may approve it.
 *
 * Encodes Article 23 (rules/decree/part_6_committee_and_one_stop_services.catala_en:567).
 *
 * @param {object} facts
 * @param {Matter} facts.matter The matter.
 * @param {boolean} facts.isWithinScope It lies within the scope of the role and rights of this Committee.
 * @param {boolean} facts.isAssigned The government assigned it to the Committee.
 * @param {CallingListPower | null} [facts.callingList] What "consider approval of project lists" lets the Committee do
 *   (a reading of the text: `CallingListPower.ConsidersOnly` if not given).
 * @param {OtherTasks | null} [facts.otherTasks] Which tasks the government can assign to the Committee (a reading of
 *   the text: `OtherTasks.NotNamedBefore` if not given).
 * @returns {CommitteePower}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 */
export function committeePower(facts = {}) {
  let { matter, isWithinScope, isAssigned, callingList = null, otherTasks = null } = facts;
  if (
    matter == null ||
    isWithinScope == null ||
    isAssigned == null ||
    facts.callingList === undefined ||
    facts.otherTasks === undefined
  ) {
    checkFacts(facts, COMMITTEE_POWER);
  }
  // Article 23, fourth item: What "consider approval of project lists" lets the Committee do.
  callingList ??= CallingListPower.ConsidersOnly;
  // Article 23, eleventh item: Which tasks the government can assign to the Committee.
  otherTasks ??= OtherTasks.NotNamedBefore;
  const powers = committeePowerPowers(
    matter,
    isWithinScope,
    asChosen("Committee_power.calling_list", callingList),
    isAssigned,
    asChosen("Committee_power.other_tasks", otherTasks),
  );
  const mayApprove = committeePowerMayApprove(powers);
  return new CommitteePower({ powers, mayApprove });
}

/**
 * The Committee may sign it.
 *
 * rules/decree/part_6_committee_and_one_stop_services.catala_en, lines 726, 732.
 *
 * @param {DocumentToSign} document_
 * @param {boolean} isWithinScope
 * @param {boolean} isAssigned
 * @returns {boolean}
 */
function committeeSignatureMaySign(document_, isWithinScope, isAssigned) {
  if (
    document_ === DocumentToSign.ConcessionRegistrationCertificate || document_ === DocumentToSign.OtherAuthorization
  ) {
    return isWithinScope; // Article 23, fifth item
  }
  if (
    document_ === DocumentToSign.MemorandumOfUnderstanding ||
    document_ === DocumentToSign.ProjectDevelopmentAgreement ||
    document_ === DocumentToSign.OtherConcessionAgreement ||
    document_ === DocumentToSign.OtherLegalDocument
  ) {
    return isAssigned; // Article 23, sixth item
  }
  // No rule of the text says.
  throw new Silent("may_sign", "rules/decree/part_6_committee_and_one_stop_services.catala_en:598", "Article 23");
}

/**
 * Whether the Committee may sign a document, and whose seal it uses.
 *
 * Encodes Article 23 (rules/decree/part_6_committee_and_one_stop_services.catala_en:586).
 *
 * @param {object} facts
 * @param {Committee} facts.committee The Committee.
 * @param {DocumentToSign} facts.document The document.
 * @param {boolean} facts.isWithinScope The document lies within the scope of the rights of this Committee.
 * @param {boolean} facts.isAssigned The government assigned the signing to the Committee.
 * @returns {CommitteeSignature}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 */
export function committeeSignature(facts = {}) {
  const { committee, document: document_, isWithinScope, isAssigned } = facts;
  if (committee == null || document_ == null || isWithinScope == null || isAssigned == null) {
    checkFacts(facts, COMMITTEE_SIGNATURE);
  }
  // Whose seal the Committee uses.
  const offices = committeeOffices({ committee });
  const maySign = committeeSignatureMaySign(document_, isWithinScope, isAssigned);
  // Article 22, fifth item, second sentence: The office holder whose seal the Committee uses for what it may sign.
  const seal = offices.seal;
  return new CommitteeSignature({ maySign, seal });
}

/**
 * When the Committee must meet next, and when it may meet besides.
 *
 * Encodes Article 23 (rules/decree/part_6_committee_and_one_stop_services.catala_en:603).
 *
 * @param {object} facts
 * @param {Present<Day> | null} [facts.lastWeekly] The day of the last weekly meeting (null if not given).
 * @param {Present<Day> | null} [facts.lastQuarterly] The day of the last quarterly concluding meeting (null if not
 *   given).
 * @param {Present<Day> | null} [facts.lastHalfYearly] The day of the last semi-annual concluding meeting (null if not
 *   given).
 * @param {Present<Day> | null} [facts.lastYearly] The day of the last annual concluding meeting (null if not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {recurring.Counting_ | null} [facts.counting] From when to when a week, quarter, half-year or year is counted
 *   (a reading of the text: `recurring.Counting_.InEachCalendarPeriod` if not given).
 * @returns {CommitteeMeetings}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function committeeMeetings(facts = {}) {
  let {
    lastWeekly = null,
    lastQuarterly = null,
    lastHalfYearly = null,
    lastYearly = null,
    asOf,
    counting = null,
  } = facts;
  if (
    facts.lastWeekly === undefined ||
    facts.lastQuarterly === undefined ||
    facts.lastHalfYearly === undefined ||
    facts.lastYearly === undefined ||
    asOf == null ||
    facts.counting === undefined
  ) {
    checkFacts(facts, COMMITTEE_MEETINGS);
  }
  // Article 23, first item: From when to when a week, quarter, half-year or year is counted.
  counting ??= recurring.Counting_.InEachCalendarPeriod;
  notice("Committee_meetings.counting");
  // Article 23, first item: To convene the weekly meeting on investment related activities.
  const weekly = recurring.nextTime_(
    obligations.norm(
      obligations.Modality.Duty,
      administration.Actor.CommitteeForInvestmentPromotion,
      administration.Actor.NotNamed,
    ),
    recurring.Frequency.Weekly,
    counting,
    lastWeekly,
    asOf,
  );
  // Article 23, first item, second sentence: To convene a further meeting where the activities need it.
  const further = obligations.standing_(
    obligations.norm(
      obligations.Modality.Permission,
      administration.Actor.CommitteeForInvestmentPromotion,
      administration.Actor.NotNamed,
    ),
    asOf,
  );
  // Article 23, tenth item: To convene the quarterly concluding meeting.
  const quarterly = recurring.nextTime_(
    obligations.norm(
      obligations.Modality.Duty,
      administration.Actor.CommitteeForInvestmentPromotion,
      administration.Actor.NotNamed,
    ),
    recurring.Frequency.Quarterly,
    counting,
    lastQuarterly,
    asOf,
  );
  // Article 23, tenth item: To convene the semi-annual concluding meeting.
  const halfYearly = recurring.nextTime_(
    obligations.norm(
      obligations.Modality.Duty,
      administration.Actor.CommitteeForInvestmentPromotion,
      administration.Actor.NotNamed,
    ),
    recurring.Frequency.HalfYearly,
    counting,
    lastHalfYearly,
    asOf,
  );
  // Article 23, tenth item: To convene the annual concluding meeting.
  const yearly = recurring.nextTime_(
    obligations.norm(
      obligations.Modality.Duty,
      administration.Actor.CommitteeForInvestmentPromotion,
      administration.Actor.NotNamed,
    ),
    recurring.Frequency.Yearly,
    counting,
    lastYearly,
    asOf,
  );
  return new CommitteeMeetings({ weekly, further, quarterly, halfYearly, yearly });
}

/**
 * To notify the suspension or cancellation to whoever holds the certificate.
 *
 * Article 23, ninth item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 803).
 *
 * @param {boolean} isViolation
 * @param {Present<Day> | null} decided
 * @param {Present<Day> | null} notified
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function committeeDutiesNotification(isViolation, decided, notified, asOf) {
  if (isViolation) {
    return obligations.standing_(
      new obligations.Norm({
        ...obligations.norm(
          obligations.Modality.Duty,
          administration.Actor.CommitteeForInvestmentPromotion,
          administration.Actor.Investor,
        ),
        start: obligations.since(decided),
        done: notified,
      }),
      asOf,
    );
  }
  // No rule of the text says.
  throw new Silent("notification", "rules/decree/part_6_committee_and_one_stop_services.catala_en:644", "Article 23");
}

/**
 * What the Committee owes those whom it supervises.
 *
 * Encodes Article 23 (rules/decree/part_6_committee_and_one_stop_services.catala_en:629).
 *
 * @param {object} facts
 * @param {boolean} facts.isViolation The certificate or authorization violates the Law, the regulations, the MOU or the
 *   agreement.
 * @param {Present<Day> | null} [facts.decided] The day on which its suspension or cancellation was decided (null if not
 *   given).
 * @param {Present<Day> | null} [facts.notified] The day on which the suspension or cancellation was notified (null if
 *   not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @returns {CommitteeDuties}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function committeeDuties(facts = {}) {
  const { isViolation, decided = null, notified = null, asOf } = facts;
  if (isViolation == null || facts.decided === undefined || facts.notified === undefined || asOf == null) {
    checkFacts(facts, COMMITTEE_DUTIES);
  }
  // Article 23, seventh item: To monitor, inspect, assess, encourage and guide the business corporation.
  const guidance = obligations.standing_(
    obligations.norm(
      obligations.Modality.Duty,
      administration.Actor.CommitteeForInvestmentPromotion,
      administration.Actor.Investor,
    ),
    asOf,
  );
  // Article 23, eighth item: To monitor and inspect how investment licenses are issued at each level.
  const supervision = obligations.standing_(
    obligations.norm(
      obligations.Modality.Duty,
      administration.Actor.CommitteeForInvestmentPromotion,
      administration.Actor.CommitteeForInvestmentPromotion,
    ),
    asOf,
  );
  const notification = committeeDutiesNotification(isViolation, decided, notified, asOf);
  return new CommitteeDuties({ guidance, supervision, notification });
}

/**
 * Representatives of the sector are posted there.
 *
 * Article 24, second sentence (rules/decree/part_6_committee_and_one_stop_services.catala_en, lines 1159, 1169).
 *
 * @param {Sector} sector
 * @param {boolean} isDeemedNecessary
 * @param {boolean} isAgreedByChair
 * @returns {boolean}
 */
function oneStopPostingIsPosted(sector, isDeemedNecessary, isAgreedByChair) {
  if (
    sector === Sector.PlanningAndInvestment ||
    sector === Sector.IndustryAndCommerce ||
    sector === Sector.Finance ||
    sector === Sector.PublicSecurity ||
    sector === Sector.LaborAndSocialWelfare ||
    sector === Sector.ForeignAffairs
  ) {
    return true;
  }
  if (isDeemedNecessary && isAgreedByChair) {
    return true;
  }
  return false;
}

/**
 * Whether the representatives of a sector are posted at a one-stop service office.
 *
 * Encodes Article 24 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1044).
 *
 * @param {object} facts
 * @param {Sector} facts.sector The sector.
 * @param {boolean} facts.isDeemedNecessary The sector is deemed necessary at the time.
 * @param {boolean} facts.isAgreedByChair The chairman of the CIP agreed.
 * @returns {OneStopPosting}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 */
export function oneStopPosting(facts = {}) {
  const { sector, isDeemedNecessary, isAgreedByChair } = facts;
  if (sector == null || isDeemedNecessary == null || isAgreedByChair == null) {
    checkFacts(facts, ONE_STOP_POSTING);
  }
  const isPosted = oneStopPostingIsPosted(sector, isDeemedNecessary, isAgreedByChair);
  return new OneStopPosting({ isPosted });
}

/**
 * The organization in which it is located.
 *
 * rules/decree/part_6_committee_and_one_stop_services.catala_en, lines 1175, 1180.
 *
 * @param {OneStopOffice} office
 * @returns {Organization}
 */
function oneStopOrganizationLocatedIn(office) {
  if (office === OneStopOffice.CentralPlanningAndInvestmentOffice) {
    return Organization.InvestmentPromotionDepartment; // Article 24, fourteenth item, second sentence
  }
  if (office === OneStopOffice.LocalPlanningAndInvestmentOffice) {
    return Organization.DivisionOfPlanningAndInvestment; // Article 24, fourteenth item, third sentence
  }
  // No rule of the text says.
  throw new Silent("located_in", "rules/decree/part_6_committee_and_one_stop_services.catala_en:1059", "Article 24");
}

/**
 * Who heads it.
 *
 * rules/decree/part_6_committee_and_one_stop_services.catala_en, lines 1185, 1190.
 *
 * @param {OneStopOffice} office
 * @returns {OfficeHolder}
 */
function oneStopOrganizationHead(office) {
  if (office === OneStopOffice.CentralPlanningAndInvestmentOffice) {
    return OfficeHolder.DirectorGeneralOfInvestmentPromotion; // Article 24, fourteenth item, second sentence
  }
  if (office === OneStopOffice.LocalPlanningAndInvestmentOffice) {
    return OfficeHolder.HeadOfDivisionOfPlanningAndInvestment; // Article 24, fourteenth item, third sentence
  }
  // No rule of the text says.
  throw new Silent("head", "rules/decree/part_6_committee_and_one_stop_services.catala_en:1061", "Article 24");
}

/**
 * Where a one-stop service office belongs, and who heads it.
 *
 * Encodes Article 24 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1055).
 *
 * @param {object} facts
 * @param {OneStopOffice} facts.office The office.
 * @returns {OneStopOrganization}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 */
export function oneStopOrganization(facts = {}) {
  const { office } = facts;
  if (office == null) {
    checkFacts(facts, ONE_STOP_ORGANIZATION);
  }
  const locatedIn = oneStopOrganizationLocatedIn(office);
  const head = oneStopOrganizationHead(office);
  // Article 24, fourteenth item, fourth sentence: It follows the regulations of the sectors concerned instead.
  const followsOtherRegulations = followsSectorRegulations(office);
  return new OneStopOrganization({ locatedIn, head, followsOtherRegulations });
}

/**
 * The office receives the application.
 *
 * rules/decree/part_6_committee_and_one_stop_services.catala_en, lines 1205, 1212, 1222, 1231, 1237, 1244.
 *
 * @param {OneStopOffice} office
 * @param {Application} application
 * @param {() => part3GeneralBusiness.GeneralBusinessOffice} submission
 * @returns {boolean}
 */
function oneStopReceptionIsReceived(office, application, submission) {
  const rule6 = () => {
    if (
      !followsSectorRegulations(office) &&
      (application instanceof Investment && application.content === part5CallingList.ActivityKind.Concession)
    ) {
      return new Applied(
        true,
        "Article 24, fourth item (rules/decree/part_6_committee_and_one_stop_services.catala_en:1205)",
      );
    }
    if (!followsSectorRegulations(office) && application === Change) {
      return new Applied(
        true,
        "Article 24, fifth item (rules/decree/part_6_committee_and_one_stop_services.catala_en:1231)",
      );
    }
    if (!followsSectorRegulations(office) && application === CustomsDutyIncentive) {
      return new Applied(
        true,
        "Article 24, sixth item (rules/decree/part_6_committee_and_one_stop_services.catala_en:1237)",
      );
    }
    if (
      !followsSectorRegulations(office) &&
      (
        application instanceof BusinessVisa
          ? application.content !== PermitHolder.AnotherPerson
          : application instanceof WorkPermit
            ? application.content !== PermitHolder.AnotherPerson
            : application instanceof ResidentPermit ? application.content !== PermitHolder.AnotherPerson : false
      )
    ) {
      return new Applied(
        true,
        "Article 24, seventh item (rules/decree/part_6_committee_and_one_stop_services.catala_en:1244)",
      );
    }
    return null;
  };
  const rule2 = () => {
    if (
      !followsSectorRegulations(office) &&
      (application instanceof Investment && application.content === part5CallingList.ActivityKind.GeneralBusiness)
    ) {
      return new Applied(
        submission().offices.some((taker) => taker === administration.Actor.OneStopServiceOfPlanningAndInvestment),
        "Article 24, fourth item (rules/decree/part_6_committee_and_one_stop_services.catala_en:1212)",
      );
    }
    return null;
  };
  const rule3 = () => {
    if (
      office === OneStopOffice.IndustryAndCommerceOffice &&
      (application instanceof Investment && application.content === part5CallingList.ActivityKind.GeneralBusiness)
    ) {
      return new Applied(
        submission().offices.some((taker_) => taker_ === administration.Actor.OneStopServiceOfIndustryAndCommerce),
        "Article 24, fourteenth item, fourth sentence (rules/decree/part_6_committee_and_one_stop_services.catala_en:1222)",
      );
    }
    return null;
  };
  const applied = only("is_received", rule6(), rule2(), rule3());
  if (applied !== null) {
    return applied.value;
  }
  // No rule of the text says.
  throw new Silent("is_received", "rules/decree/part_6_committee_and_one_stop_services.catala_en:1074", "Article 24");
}

/**
 * Whether an application can be handed in at a one-stop service office.
 *
 * Encodes Article 24 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1066).
 *
 * @param {object} facts
 * @param {OneStopOffice} facts.office The office.
 * @param {Application} facts.application The application.
 * @param {part3GeneralBusiness.WhereToApply | null} [facts.generalBusinessOfficeWhereToApply] Where an application can
 *   be submitted (a reading of the text: `part3GeneralBusiness.WhereToApply.EitherOneStopService` if not given).
 * @returns {OneStopReception}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 */
export function oneStopReception(facts = {}) {
  const { office, application, generalBusinessOfficeWhereToApply = null } = facts;
  if (office == null || application == null || facts.generalBusinessOfficeWhereToApply === undefined) {
    checkFacts(facts, ONE_STOP_RECEPTION);
  }
  // Article 5: where an application for a general business can be submitted.
  const submission = part3GeneralBusiness.generalBusinessOffice({
    activity: part3GeneralBusiness.KindOfActivity.OutsideTheNegativeList,
    whereToApply: generalBusinessOfficeWhereToApply,
  });
  const isReceived = oneStopReceptionIsReceived(office, application, known(submission));
  return new OneStopReception({ isReceived });
}

/**
 * What the office has to do next.
 *
 * Article 24, eighth item; Article 24, ninth item; Article 24, tenth item
 * (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1267).
 *
 * @param {Present<Day> | null} setComplete
 * @param {Day} asOf
 * @param {Present<Day> | null} receiptIssued
 * @param {Present<Day> | null} responseDateSet
 * @param {Present<Day> | null} sent
 * @param {Present<Day> | null} approved
 * @param {Present<Day> | null} delivered
 * @returns {OfficeStep}
 */
function oneStopDutiesNextStep(setComplete, asOf, receiptIssued, responseDateSet, sent, approved, delivered) {
  if (!obligations.hadHappened(setComplete, asOf)) {
    return OfficeStep.ConfirmTheSet;
  }
  if (!obligations.hadHappened(receiptIssued, asOf)) {
    return OfficeStep.IssueTheReceipt;
  }
  if (!obligations.hadHappened(responseDateSet, asOf)) {
    return OfficeStep.SetTheResponseDate;
  }
  if (!obligations.hadHappened(sent, asOf)) {
    return OfficeStep.SendToTheSectors;
  }
  if (!obligations.hadHappened(approved, asOf)) {
    return OfficeStep.AwaitTheSectors;
  }
  if (!obligations.hadHappened(delivered, asOf)) {
    return OfficeStep.Deliver;
  }
  return OfficeStep.NothingLeft;
}

/**
 * To issue a certificate of receipt of documents.
 *
 * Article 24, eighth item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1283).
 *
 * @param {Present<Day> | null} setComplete
 * @param {Present<Day> | null} receiptIssued
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function oneStopDutiesReceipt(setComplete, receiptIssued, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.OneStopServiceOfPlanningAndInvestment,
        administration.Actor.Investor,
      ),
      start: obligations.since(setComplete),
      done: receiptIssued,
    }),
    asOf,
  );
}

/**
 * To set a date for the response.
 *
 * Article 24, eighth item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1293).
 *
 * @param {Present<Day> | null} setComplete
 * @param {Present<Day> | null} responseDateSet
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function oneStopDutiesDateSetting(setComplete, responseDateSet, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.OneStopServiceOfPlanningAndInvestment,
        administration.Actor.Investor,
      ),
      start: obligations.since(setComplete),
      done: responseDateSet,
    }),
    asOf,
  );
}

/**
 * To send the documents and the application to the relevant sectors.
 *
 * Article 24, ninth item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1303).
 *
 * @param {Present<Day> | null} setComplete
 * @param {Present<Day> | null} sent
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function oneStopDutiesForwarding(setComplete, sent, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.OneStopServiceOfPlanningAndInvestment,
        administration.Actor.ConcernedSectors,
      ),
      start: obligations.since(setComplete),
      done: sent,
    }),
    asOf,
  );
}

/**
 * To give a response on the date that was set.
 *
 * Article 24, eighth item; Article 24, tenth item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line
 * 1315).
 *
 * @param {Present<Day> | null} responseDateSet
 * @param {Present<Day> | null} responseDate
 * @param {Present<Day> | null} answered
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function oneStopDutiesResponse(responseDateSet, responseDate, answered, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.OneStopServiceOfPlanningAndInvestment,
        administration.Actor.Investor,
      ),
      start: obligations.since(responseDateSet),
      due: responseDate,
      done: answered,
    }),
    asOf,
  );
}

/**
 * To deliver the response letter, the certificates and the licenses granted.
 *
 * Article 24, tenth item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1326).
 *
 * @param {Present<Day> | null} approved
 * @param {Present<Day> | null} delivered
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function oneStopDutiesDelivery(approved, delivered, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.OneStopServiceOfPlanningAndInvestment,
        administration.Actor.Investor,
      ),
      start: obligations.since(approved),
      done: delivered,
    }),
    asOf,
  );
}

/**
 * Article 24 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1256).
 *
 * @param {Present<Day> | null} responseDateSet
 * @param {Present<Day> | null} responseDate
 * @returns {boolean}
 */
function oneStopDutiesAssertion1(responseDateSet, responseDate) {
  if (responseDateSet !== null) {
    if (responseDate !== null) {
      return responseDate.value.isAtLeast(responseDateSet.value);
    }
    return true;
  }
  return true;
}

/**
 * What a one-stop service office owes an applicant, step by step.
 *
 * Encodes Article 24 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1077).
 *
 * @param {object} facts
 * @param {Present<Day> | null} [facts.setComplete] The day on which the office confirmed that the set of documents is
 *   complete (null if not given).
 * @param {Present<Day> | null} [facts.receiptIssued] The day on which it issued the certificate of receipt (null if not
 *   given).
 * @param {Present<Day> | null} [facts.responseDateSet] The day on which it set a date for the response (null if not
 *   given).
 * @param {Present<Day> | null} [facts.responseDate] The date that it set for the response (null if not given).
 * @param {Present<Day> | null} [facts.sent] The day on which it sent the documents to the relevant sectors (null if not
 *   given).
 * @param {Present<Day> | null} [facts.approved] The day on which the relevant sectors had considered and approved (null
 *   if not given).
 * @param {Present<Day> | null} [facts.answered] The day on which the applicant received the response letter (null if
 *   not given).
 * @param {Present<Day> | null} [facts.delivered] The day on which the applicant received the certificates and licenses
 *   (null if not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @returns {OneStopDuties}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function oneStopDuties(facts = {}) {
  const {
    setComplete = null,
    receiptIssued = null,
    responseDateSet = null,
    responseDate = null,
    sent = null,
    approved = null,
    answered = null,
    delivered = null,
    asOf,
  } = facts;
  if (
    facts.setComplete === undefined ||
    facts.receiptIssued === undefined ||
    facts.responseDateSet === undefined ||
    facts.responseDate === undefined ||
    facts.sent === undefined ||
    facts.approved === undefined ||
    facts.answered === undefined ||
    facts.delivered === undefined ||
    asOf == null
  ) {
    checkFacts(facts, ONE_STOP_DUTIES);
  }
  const nextStep = oneStopDutiesNextStep(setComplete, asOf, receiptIssued, responseDateSet, sent, approved, delivered);
  const receipt = oneStopDutiesReceipt(setComplete, receiptIssued, asOf);
  const dateSetting = oneStopDutiesDateSetting(setComplete, responseDateSet, asOf);
  const forwarding = oneStopDutiesForwarding(setComplete, sent, asOf);
  const response = oneStopDutiesResponse(responseDateSet, responseDate, answered, asOf);
  const delivery = oneStopDutiesDelivery(approved, delivered, asOf);
  if (!oneStopDutiesAssertion1(responseDateSet, responseDate)) {
    throw new Refused("The date for the response cannot lie before the day on which it was set.").at(
      ...ARTICLE_24_LINE_1256,
    );
  }
  return new OneStopDuties({ nextStep, receipt, dateSetting, forwarding, response, delivery });
}

/**
 * To coordinate to obtain the enterprise identification code.
 *
 * Article 24, fourteenth item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1355).
 *
 * @param {Present<Day> | null} enterpriseCode
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function oneStopServicesCodeCoordination(enterpriseCode, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.OneStopServiceOfPlanningAndInvestment,
        administration.Actor.IndustryAndCommerceSector,
      ),
      done: enterpriseCode,
    }),
    asOf,
  );
}

/**
 * To coordinate to obtain the taxpayer identification number.
 *
 * Article 24, fourteenth item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1367).
 *
 * @param {Present<Day> | null} taxpayerNumber
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function oneStopServicesNumberCoordination(taxpayerNumber, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.OneStopServiceOfPlanningAndInvestment,
        administration.Actor.FinancialSector,
      ),
      done: taxpayerNumber,
    }),
    asOf,
  );
}

/**
 * To perform the other duty that the CIP assigned.
 *
 * Article 24, fourteenth item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1377).
 *
 * @param {Present<Day> | null} assigned
 * @param {Present<Day> | null} performed
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function oneStopServicesAssignedDuty(assigned, performed, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.OneStopServiceOfPlanningAndInvestment,
        administration.Actor.CommitteeForInvestmentPromotion,
      ),
      start: obligations.since(assigned),
      done: performed,
    }),
    asOf,
  );
}

/**
 * What a one-stop service office does for investors and for the Committee besides.
 *
 * Encodes Article 24 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1110).
 *
 * @param {object} facts
 * @param {Present<Day> | null} [facts.enterpriseCode] The day on which the enterprise identification code was obtained
 *   (null if not given).
 * @param {Present<Day> | null} [facts.taxpayerNumber] The day on which the taxpayer identification number was obtained
 *   (null if not given).
 * @param {Present<Day> | null} [facts.assigned] The day on which the CIP assigned another duty to the office (null if
 *   not given).
 * @param {Present<Day> | null} [facts.performed] The day on which that duty was performed (null if not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @returns {OneStopServices}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function oneStopServices(facts = {}) {
  const { enterpriseCode = null, taxpayerNumber = null, assigned = null, performed = null, asOf } = facts;
  if (
    facts.enterpriseCode === undefined ||
    facts.taxpayerNumber === undefined ||
    facts.assigned === undefined ||
    facts.performed === undefined ||
    asOf == null
  ) {
    checkFacts(facts, ONE_STOP_SERVICES);
  }
  // Article 24, first item: To collect, consolidate and provide information on investment.
  const information = obligations.standing_(
    obligations.norm(
      obligations.Modality.Duty,
      administration.Actor.OneStopServiceOfPlanningAndInvestment,
      administration.Actor.Investor,
    ),
    asOf,
  );
  // Article 24, second item: To clarify legal matters and regulations related to investment.
  const clarification = obligations.standing_(
    obligations.norm(
      obligations.Modality.Duty,
      administration.Actor.OneStopServiceOfPlanningAndInvestment,
      administration.Actor.Investor,
    ),
    asOf,
  );
  // Article 24, third item: To clarify and guide how the documents are to be prepared.
  const documentGuidance = obligations.standing_(
    obligations.norm(
      obligations.Modality.Duty,
      administration.Actor.OneStopServiceOfPlanningAndInvestment,
      administration.Actor.Investor,
    ),
    asOf,
  );
  const codeCoordination = oneStopServicesCodeCoordination(enterpriseCode, asOf);
  const numberCoordination = oneStopServicesNumberCoordination(taxpayerNumber, asOf);
  const assignedDuty = oneStopServicesAssignedDuty(assigned, performed, asOf);
  return new OneStopServices({
    information,
    clarification,
    documentGuidance,
    codeCoordination,
    numberCoordination,
    assignedDuty,
  });
}

/**
 * To prepare the meeting agenda and consolidate the documents.
 *
 * Article 24, eleventh item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1391).
 *
 * @param {Present<Day> | null} documentsSubmitted
 * @param {Present<Day> | null} agendaReady
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function oneStopMeetingDutiesAgenda(documentsSubmitted, agendaReady, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.OneStopServiceOfPlanningAndInvestment,
        administration.Actor.CommitteeForInvestmentPromotion,
      ),
      due: documentsSubmitted,
      done: agendaReady,
    }),
    asOf,
  );
}

/**
 * To invite the CIP and the relevant sectors to the meeting.
 *
 * Article 24, twelfth item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1404).
 *
 * @param {Present<Day> | null} meeting
 * @param {Present<Day> | null} invited
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function oneStopMeetingDutiesInvitation(meeting, invited, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.OneStopServiceOfPlanningAndInvestment,
        administration.Actor.CommitteeForInvestmentPromotion,
      ),
      due: meeting,
      done: invited,
    }),
    asOf,
  );
}

/**
 * To record the minutes and circulate the resolutions to the CIP and the sectors present.
 *
 * Article 24, thirteenth item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1417).
 *
 * @param {Present<Day> | null} meeting
 * @param {Present<Day> | null} circulated
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function oneStopMeetingDutiesMinutes(meeting, circulated, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.OneStopServiceOfPlanningAndInvestment,
        administration.Actor.CommitteeForInvestmentPromotion,
      ),
      start: obligations.since(meeting),
      done: circulated,
    }),
    asOf,
  );
}

/**
 * What a one-stop service office does for a meeting of the Committee.
 *
 * Encodes Article 24 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1135).
 *
 * @param {object} facts
 * @param {Present<Day> | null} [facts.documentsSubmitted] The day on which the documents are submitted to the CIP (null
 *   if not given).
 * @param {Present<Day> | null} [facts.agendaReady] The day on which the agenda and the documents were ready (null if
 *   not given).
 * @param {Present<Day> | null} [facts.meeting] The day of the meeting (null if not given).
 * @param {Present<Day> | null} [facts.invited] The day on which the invitation letter was issued (null if not given).
 * @param {Present<Day> | null} [facts.circulated] The day on which the resolutions of the meeting were circulated (null
 *   if not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @returns {OneStopMeetingDuties}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function oneStopMeetingDuties(facts = {}) {
  const {
    documentsSubmitted = null,
    agendaReady = null,
    meeting = null,
    invited = null,
    circulated = null,
    asOf,
  } = facts;
  if (
    facts.documentsSubmitted === undefined ||
    facts.agendaReady === undefined ||
    facts.meeting === undefined ||
    facts.invited === undefined ||
    facts.circulated === undefined ||
    asOf == null
  ) {
    checkFacts(facts, ONE_STOP_MEETING_DUTIES);
  }
  const agenda = oneStopMeetingDutiesAgenda(documentsSubmitted, agendaReady, asOf);
  const invitation = oneStopMeetingDutiesInvitation(meeting, invited, asOf);
  const minutes = oneStopMeetingDutiesMinutes(meeting, circulated, asOf);
  return new OneStopMeetingDuties({ agenda, invitation, minutes });
}

/**
 * The person is of the staff from which the office is made up.
 *
 * Article 25, first sentence (rules/decree/part_6_committee_and_one_stop_services.catala_en, lines 1660, 1666).
 *
 * @param {StaffKind} kind
 * @param {boolean} isAssignedBySector
 * @param {() => AssignedStaff} assigned
 * @returns {boolean}
 */
function staffCriteriaIsEligible(kind, isAssignedBySector, assigned) {
  if (kind === StaffKind.DivisionStaff && (isAssignedBySector || assigned() === AssignedStaff.TechnicalStaffOnly)) {
    return true;
  }
  if (kind === StaffKind.TechnicalStaff && isAssignedBySector) {
    return true;
  }
  return false;
}

/**
 * The criteria that are not met, in the order of the text.
 *
 * Article 25(1); Article 25(2); Article 25(3); Article 25(4); Article 25(5); Article 25(6)
 * (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1676).
 *
 * @param {Degree} degree
 * @param {boolean} hasSkillsAndPolicy
 * @param {boolean} knowsLawsAndWork
 * @param {boolean} hasEnglish
 * @param {boolean} isComputerLiterate
 * @param {boolean} hasInterpersonalSkills
 * @param {boolean} isHealthy
 * @returns {Array<Criterion>}
 */
function staffCriteriaUnmet(
  degree,
  hasSkillsAndPolicy,
  knowsLawsAndWork,
  hasEnglish,
  isComputerLiterate,
  hasInterpersonalSkills,
  isHealthy,
) {
  return [
    Criterion.BachelorDegree,
    Criterion.SkillsAndPolicy,
    Criterion.LawsAndWorkOfTheSector,
    Criterion.English,
    Criterion.ComputerLiteracy,
    Criterion.InterpersonalSkills,
    Criterion.Health,
  ].filter(
    (criterion) =>
      criterion === Criterion.BachelorDegree
        ? degree === Degree.BelowBachelor
        : criterion === Criterion.SkillsAndPolicy
          ? !hasSkillsAndPolicy
          : criterion === Criterion.LawsAndWorkOfTheSector
            ? !knowsLawsAndWork
            : criterion === Criterion.English
              ? !hasEnglish
              : criterion === Criterion.ComputerLiteracy
                ? !isComputerLiterate
                : criterion === Criterion.InterpersonalSkills ? !hasInterpersonalSkills : !isHealthy,
  );
}

/**
 * Whether a person can be appointed to the staff of a one-stop service office, and which criteria are not met.
 *
 * Encodes Article 25 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1620).
 *
 * @param {object} facts
 * @param {StaffKind} facts.kind At which level the person works.
 * @param {boolean} facts.isAssignedBySector The relevant sector assigned the person.
 * @param {boolean} facts.isAppointedByChair The Chair of the CIP appointed the person.
 * @param {Degree} facts.degree The person's highest degree.
 * @param {boolean} facts.hasSkillsAndPolicy Good knowledge and skills, and upholding the policies and guidance: so
 *   judged.
 * @param {boolean} facts.knowsLawsAndWork Good knowledge about the laws and the work of the sector: so judged.
 * @param {boolean} facts.hasEnglish Good command of English: so judged.
 * @param {boolean} facts.isComputerLiterate Computer literacy: so judged.
 * @param {boolean} facts.hasInterpersonalSkills Good interpersonal skills: so judged.
 * @param {boolean} facts.isHealthy Good health: so judged.
 * @param {AssignedStaff | null} [facts.assigned] Whom the relevant sectors have to have assigned (a reading of the
 *   text: `AssignedStaff.AllStaff` if not given).
 * @returns {StaffCriteria}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 */
export function staffCriteria(facts = {}) {
  let {
    kind,
    isAssignedBySector,
    isAppointedByChair,
    degree,
    hasSkillsAndPolicy,
    knowsLawsAndWork,
    hasEnglish,
    isComputerLiterate,
    hasInterpersonalSkills,
    isHealthy,
    assigned = null,
  } = facts;
  if (
    kind == null ||
    isAssignedBySector == null ||
    isAppointedByChair == null ||
    degree == null ||
    hasSkillsAndPolicy == null ||
    knowsLawsAndWork == null ||
    hasEnglish == null ||
    isComputerLiterate == null ||
    hasInterpersonalSkills == null ||
    isHealthy == null ||
    facts.assigned === undefined
  ) {
    checkFacts(facts, STAFF_CRITERIA);
  }
  // Article 25, first sentence: Whom the relevant sectors have to have assigned.
  assigned ??= AssignedStaff.AllStaff;
  const isEligible = staffCriteriaIsEligible(kind, isAssignedBySector, asChosen("Staff_criteria.assigned", assigned));
  const unmet = staffCriteriaUnmet(
    degree,
    hasSkillsAndPolicy,
    knowsLawsAndWork,
    hasEnglish,
    isComputerLiterate,
    hasInterpersonalSkills,
    isHealthy,
  );
  // Article 25, first sentence: The Chair may appoint the person.
  const mayBeAppointed = isEligible && BigInt(unmet.length) === 0n;
  // Article 25, first sentence: The person is on the staff in accordance with the Article.
  const isOnStaff = mayBeAppointed && isAppointedByChair;
  return new StaffCriteria({ unmet, mayBeAppointed, isOnStaff });
}

/**
 * To decide as assigned by the respective sector.
 *
 * Article 26(1), fourth item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1874).
 *
 * @param {boolean} isDecisionAssigned
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function staffRightsDecision(isDecisionAssigned, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Permission,
        administration.Actor.OneStopServiceStaff,
        administration.Actor.ConcernedSectors,
      ),
      applies: isDecisionAssigned,
    }),
    asOf,
  );
}

/**
 * To use the other right that the superior assigned.
 *
 * Article 26(1), eighth item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1895).
 *
 * @param {boolean} isRightAssigned
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function staffRightsOtherRight(isRightAssigned, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Permission,
        administration.Actor.OneStopServiceStaff,
        administration.Actor.HierarchicalSuperior,
      ),
      applies: isRightAssigned,
    }),
    asOf,
  );
}

/**
 * What a member of the staff of a one-stop service office may do and ask for.
 *
 * Encodes Article 26 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1782).
 *
 * @param {object} facts
 * @param {boolean} facts.isDecisionAssigned The respective sector assigned the decision to the member of the staff.
 * @param {boolean} facts.isRightAssigned The superior assigned another right to the member of the staff.
 * @param {Day} facts.asOf The date for which the question is asked.
 * @returns {StaffRights}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function staffRights(facts = {}) {
  const { isDecisionAssigned, isRightAssigned, asOf } = facts;
  if (isDecisionAssigned == null || isRightAssigned == null || asOf == null) {
    checkFacts(facts, STAFF_RIGHTS);
  }
  // Article 26(1), first item: To attend meetings related to investment work.
  const attendance = obligations.standing_(
    obligations.norm(
      obligations.Modality.Right,
      administration.Actor.OneStopServiceStaff,
      administration.Actor.NotNamed,
    ),
    asOf,
  );
  // Article 26(1), second item: To comment on the implementation of investment services.
  const comments = obligations.standing_(
    obligations.norm(
      obligations.Modality.Permission,
      administration.Actor.OneStopServiceStaff,
      administration.Actor.NotNamed,
    ),
    asOf,
  );
  // Article 26(1), third item: To receive training and exchange lessons.
  const training = obligations.standing_(
    obligations.norm(
      obligations.Modality.Right,
      administration.Actor.OneStopServiceStaff,
      administration.Actor.NotNamed,
    ),
    asOf,
  );
  const decision = staffRightsDecision(isDecisionAssigned, asOf);
  // Article 26(1), fifth item: To coordinate and follow up with the responses of the respective sector.
  const followUp = obligations.standing_(
    obligations.norm(
      obligations.Modality.Permission,
      administration.Actor.OneStopServiceStaff,
      administration.Actor.ConcernedSectors,
    ),
    asOf,
  );
  // Article 26(1), sixth item: To suggest to the CIP how coordination with other sectors can be improved.
  const suggestion = obligations.standing_(
    obligations.norm(
      obligations.Modality.Permission,
      administration.Actor.OneStopServiceStaff,
      administration.Actor.CommitteeForInvestmentPromotion,
    ),
    asOf,
  );
  const otherRight = staffRightsOtherRight(isRightAssigned, asOf);
  return new StaffRights({ attendance, comments, training, decision, followUp, suggestion, otherRight });
}

/**
 * To examine whether the set of required documents is complete.
 *
 * Article 26(2), third item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1930).
 *
 * @param {Present<Day> | null} received
 * @param {Present<Day> | null} examined
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function staffDutiesExamination(received, examined, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.OneStopServiceStaff,
        administration.Actor.NotNamed,
      ),
      start: obligations.since(received),
      done: examined,
    }),
    asOf,
  );
}

/**
 * To send the complete set to the respective sector for further consideration.
 *
 * Article 26(2), third item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1939).
 *
 * @param {boolean} isComplete
 * @param {Present<Day> | null} examined
 * @param {Day} asOf
 * @param {Present<Day> | null} sent
 * @returns {obligations.Obligation}
 */
function staffDutiesForwarding(isComplete, examined, asOf, sent) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.OneStopServiceStaff,
        administration.Actor.ConcernedSectors,
      ),
      applies: isComplete || !obligations.hadHappened(examined, asOf),
      start: obligations.since(examined),
      done: sent,
    }),
    asOf,
  );
}

/**
 * To perform the other duty that the superior assigned.
 *
 * Article 26(2), sixth item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1955).
 *
 * @param {Present<Day> | null} assigned
 * @param {Present<Day> | null} performed
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function staffDutiesAssignedDuty(assigned, performed, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.OneStopServiceStaff,
        administration.Actor.HierarchicalSuperior,
      ),
      start: obligations.since(assigned),
      done: performed,
    }),
    asOf,
  );
}

/**
 * Article 26 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1906).
 *
 * @param {Present<Day> | null} examined
 * @param {Present<Day> | null} received
 * @returns {boolean}
 */
function staffDutiesAssertion1(examined, received) {
  if (examined !== null) {
    return obligations.hadHappened(received, examined.value);
  }
  return true;
}

/**
 * Article 26 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1912).
 *
 * @param {Present<Day> | null} sent
 * @param {Present<Day> | null} examined
 * @returns {boolean}
 */
function staffDutiesAssertion2(sent, examined) {
  if (sent !== null) {
    return obligations.hadHappened(examined, sent.value);
  }
  return true;
}

/**
 * What the staff of a one-stop service office has to do with an application, and besides.
 *
 * Encodes Article 26 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1805).
 *
 * @param {object} facts
 * @param {Present<Day> | null} [facts.received] The day on which the documents of an application were received (null if
 *   not given).
 * @param {Present<Day> | null} [facts.examined] The day on which the staff finished examining the set of documents
 *   (null if not given).
 * @param {boolean} facts.isComplete The examination showed the set to be complete.
 * @param {Present<Day> | null} [facts.sent] The day on which the set was sent to the respective sector (null if not
 *   given).
 * @param {Present<Day> | null} [facts.assigned] The day on which the superior assigned another duty (null if not
 *   given).
 * @param {Present<Day> | null} [facts.performed] The day on which that duty was performed (null if not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @returns {StaffDuties}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function staffDuties(facts = {}) {
  const { received = null, examined = null, isComplete, sent = null, assigned = null, performed = null, asOf } = facts;
  if (
    facts.received === undefined ||
    facts.examined === undefined ||
    isComplete == null ||
    facts.sent === undefined ||
    facts.assigned === undefined ||
    facts.performed === undefined ||
    asOf == null
  ) {
    checkFacts(facts, STAFF_DUTIES);
  }
  // Article 26(2), first item: To collect data and documents and submit them to the one-stop service office.
  const collection = obligations.standing_(
    obligations.norm(
      obligations.Modality.Duty,
      administration.Actor.OneStopServiceStaff,
      administration.Actor.OneStopServiceOfPlanningAndInvestment,
    ),
    asOf,
  );
  // Article 26(2), second item: To inform on and clarify the laws and regulations of the respective sector.
  const information = obligations.standing_(
    obligations.norm(
      obligations.Modality.Duty,
      administration.Actor.OneStopServiceStaff,
      administration.Actor.NotNamed,
    ),
    asOf,
  );
  const examination = staffDutiesExamination(received, examined, asOf);
  const forwarding = staffDutiesForwarding(isComplete, examined, asOf, sent);
  // Article 26(2), fifth item: To monitor and coordinate with the respective sector.
  const coordination = obligations.standing_(
    obligations.norm(
      obligations.Modality.Duty,
      administration.Actor.OneStopServiceStaff,
      administration.Actor.ConcernedSectors,
    ),
    asOf,
  );
  const assignedDuty = staffDutiesAssignedDuty(assigned, performed, asOf);
  require(
    [
      "The documents cannot have been examined before they were received.",
      staffDutiesAssertion1(examined, received),
      ARTICLE_26_LINE_1906,
    ],
    [
      "The documents cannot have been sent before they were examined.",
      staffDutiesAssertion2(sent, examined),
      ARTICLE_26_LINE_1912,
    ],
  );
  return new StaffDuties({ collection, information, examination, forwarding, coordination, assignedDuty });
}

/**
 * The day on which the next daily report is due.
 *
 * Article 26(2), fourth item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1973).
 *
 * @param {Present<Day> | null} lastDaily
 * @param {Day} asOf
 * @returns {Day}
 */
function staffReportsNextDaily(lastDaily, asOf) {
  if (obligations.hadHappened(lastDaily, asOf)) {
    if (lastDaily !== null) {
      return placed(ARTICLE_26_LINE_1976, () => laoPdr.LAO_PDR.add(lastDaily.value, 1n));
    }
    throw new ImpossibleReached("").at(...ARTICLE_26_LINE_1977);
  }
  if (placed(ARTICLE_26_LINE_1978, () => laoPdr.LAO_PDR.isWorkingDay(asOf))) {
    return asOf;
  }
  return placed(ARTICLE_26_LINE_1980, () => laoPdr.LAO_PDR.add(asOf, 1n));
}

/**
 * To make the daily report.
 *
 * Article 26(2), fourth item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1983).
 *
 * @param {() => Day} nextDaily
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function staffReportsDaily(nextDaily, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.OneStopServiceStaff,
        administration.Actor.HierarchicalSuperior,
      ),
      start: new obligations.On(nextDaily()),
      due: new Present(nextDaily()),
    }),
    asOf,
  );
}

/**
 * When the staff of a one-stop service office has to report next.
 *
 * Encodes Article 26 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1834).
 *
 * @param {object} facts
 * @param {Present<Day> | null} [facts.lastDaily] The day of the last daily report (null if not given).
 * @param {Present<Day> | null} [facts.lastWeekly] The day of the last weekly report (null if not given).
 * @param {Present<Day> | null} [facts.lastMonthly] The day of the last monthly report (null if not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {recurring.Counting_ | null} [facts.counting] From when to when a week or month is counted (a reading of the
 *   text: `recurring.Counting_.InEachCalendarPeriod` if not given).
 * @returns {StaffReports}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function staffReports(facts = {}) {
  let { lastDaily = null, lastWeekly = null, lastMonthly = null, asOf, counting = null } = facts;
  if (
    facts.lastDaily === undefined ||
    facts.lastWeekly === undefined ||
    facts.lastMonthly === undefined ||
    asOf == null ||
    facts.counting === undefined
  ) {
    checkFacts(facts, STAFF_REPORTS);
  }
  // Article 26(2), fourth item: From when to when a week or month is counted.
  counting ??= recurring.Counting_.InEachCalendarPeriod;
  const nextDaily = staffReportsNextDaily(lastDaily, asOf);
  const daily = staffReportsDaily(known(nextDaily), asOf);
  notice("Staff_reports.counting");
  // Article 26(2), fourth item: To make the weekly report.
  const weekly = recurring.nextTime_(
    obligations.norm(
      obligations.Modality.Duty,
      administration.Actor.OneStopServiceStaff,
      administration.Actor.HierarchicalSuperior,
    ),
    recurring.Frequency.Weekly,
    counting,
    lastWeekly,
    asOf,
  );
  // Article 26(2), fourth item: To make the monthly report.
  const monthly = recurring.nextTime_(
    obligations.norm(
      obligations.Modality.Duty,
      administration.Actor.OneStopServiceStaff,
      administration.Actor.HierarchicalSuperior,
    ),
    recurring.Frequency.Monthly,
    counting,
    lastMonthly,
    asOf,
  );
  return new StaffReports({ daily, weekly, monthly });
}

const ART22_A = new Place(
  "Article 22, first item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 22. Committee for Investment Promotion",
  ],
  "art22-a",
  "The Chair of the central CIP is the Minister of Planning and Investment and the Vice Chair is the Deputy Minister of Planning and Investment who supervises investment work.",
);

const ART22_B = new Place(
  "Article 22, second item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 22. Committee for Investment Promotion",
  ],
  "art22-b",
  "The Chair of the provincial CIP is the Governor of the province, Mayor and the vice chair is the Vice Governor, Vice Mayor who supervises investment work.",
);

const ART22_D = new Place(
  "Article 22, fourth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 22. Committee for Investment Promotion",
  ],
  "art22-d",
  "The Investment Promotion Department of the Ministry of Planning and Investment and the provincial/ municipal planning and investment sector serve as the machinery to assist and be the think tank for the CIP in facilitating the organization and activities of the one-stop service office of the planning and investment sector.",
);

const ART22_E = new Place(
  "Article 22, fifth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 22. Committee for Investment Promotion",
  ],
  "art22-e",
  "The one-stop service at the central and local levels of the planning and investment serves the secretariat of the CIP.",
);

const ART22_P3 = new Place(
  "Article 22, fifth item, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 22. Committee for Investment Promotion",
  ],
  "art22-p3",
  "The central CIP uses the same seal as the Minister of Planning and Investment, while the local CIP uses the same seal as the Governor/Mayor in their activities in accordance with their authorities as defined in the Law.",
);

const ARTICLE_22 = new Place(
  "Article 22",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 22. Committee for Investment Promotion",
  ],
  "",
  "",
);

/** The scope `Committee_offices` described: what it asks for, its rules and their provisions. */
export const COMMITTEE_OFFICES = new Scope("Committee_offices", {
  function: committeeOffices,
  inputs: [new Input("committee", COMMITTEE_TYPE, "The Committee.")],
  bindings: [
    new Binding("chair", "chair", OFFICE_HOLDER_TYPE, committeeOfficesChair, {
      reads: ["committee"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART22_A], 220, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
              conditions: [
                new Condition(
                  "committee with pattern Central_committee",
                  ["committee"],
                  (committee) => committee === Committee.CentralCommittee,
                  [new Value("committee", COMMITTEE_TYPE, (committee) => committee)],
                ),
              ],
            }),
          ),
          new Term(
            new Rule(1, [ART22_B], 225, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
              conditions: [
                new Condition(
                  "committee with pattern Provincial_committee",
                  ["committee"],
                  (committee) => committee === Committee.ProvincialCommittee,
                  [new Value("committee", COMMITTEE_TYPE, (committee) => committee)],
                ),
              ],
            }),
          ),
          new Term(
            new Rule(2, [ART22_B], 230, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
              conditions: [
                new Condition(
                  "committee with pattern Municipal_committee",
                  ["committee"],
                  (committee) => committee === Committee.MunicipalCommittee,
                  [new Value("committee", COMMITTEE_TYPE, (committee) => committee)],
                ),
              ],
            }),
          ),
        ],
      }),
    }),
    new Binding("vice_chair", "vice_chair", OFFICE_HOLDER_TYPE, committeeOfficesViceChair, {
      reads: ["committee"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART22_A], 235, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
              conditions: [
                new Condition(
                  "committee with pattern Central_committee",
                  ["committee"],
                  (committee) => committee === Committee.CentralCommittee,
                  [new Value("committee", COMMITTEE_TYPE, (committee) => committee)],
                ),
              ],
            }),
          ),
          new Term(
            new Rule(1, [ART22_B], 240, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
              conditions: [
                new Condition(
                  "committee with pattern Provincial_committee",
                  ["committee"],
                  (committee) => committee === Committee.ProvincialCommittee,
                  [new Value("committee", COMMITTEE_TYPE, (committee) => committee)],
                ),
              ],
            }),
          ),
          new Term(
            new Rule(2, [ART22_B], 245, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
              conditions: [
                new Condition(
                  "committee with pattern Municipal_committee",
                  ["committee"],
                  (committee) => committee === Committee.MunicipalCommittee,
                  [new Value("committee", COMMITTEE_TYPE, (committee) => committee)],
                ),
              ],
            }),
          ),
        ],
      }),
    }),
    new Binding(
      "machinery",
      "machinery",
      ORGANIZATION_TYPE,
      (committee) =>
        committee === Committee.CentralCommittee
          ? Organization.InvestmentPromotionDepartment
          : Organization.LocalPlanningAndInvestmentSector,
      {
        reads: ["committee"],
        term: new Term(new Rule(0, [ART22_D], 250, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
      },
    ),
    new Binding(
      "secretariat",
      "secretariat",
      ORGANIZATION_TYPE,
      (committee) =>
        committee === Committee.CentralCommittee
          ? Organization.CentralOneStopService
          : Organization.LocalOneStopService,
      {
        reads: ["committee"],
        term: new Term(new Rule(0, [ART22_E], 256, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
      },
    ),
    new Binding(
      "seal",
      "seal",
      OFFICE_HOLDER_TYPE,
      (chair) => chair,
      {
        reads: ["chair"],
        term: new Term(
          new Rule(0, [ART22_P3], 263, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
            uses: ["chair"],
          }),
        ),
      },
    ),
  ],
  outputs: ["chair", "vice_chair", "machinery", "secretariat", "seal"],
  type: COMMITTEE_OFFICES_TYPE,
  doc: "Who chairs a Committee, who works for it, and whose seal it uses.",
  places: [ARTICLE_22],
});

const ART22_C_2 = new Place(
  "Article 22, third item, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 22. Committee for Investment Promotion",
  ],
  "art22-c-2",
  "At the central level, the Deputy Minister and selected officials at the level of Director General and division from relevant sectors make up the members of the central CIP.",
);

const ART22_P2 = new Place(
  "Article 22, third sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 22. Committee for Investment Promotion",
  ],
  "art22-p2",
  "The CIP is composed of the Chair, Vice Chair and members from relevant government sectors.",
);

const ART22_C_3 = new Place(
  "Article 22, third item, third sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 22. Committee for Investment Promotion",
  ],
  "art22-c-3",
  "For local CIP, officials at division level are the members of the local CIP.",
);

/** The scope `Committee_seat` described: what it asks for, its rules and their provisions. */
export const COMMITTEE_SEAT = new Scope("Committee_seat", {
  function: committeeSeat,
  inputs: [
    new Input("committee", COMMITTEE_TYPE, "The Committee."),
    new Input("post", POST_TYPE, "The post that the person holds."),
    new Input("supervises_investment", BOOLEAN, "The person supervises investment work.", {
      parameter: "supervisesInvestment",
    }),
    new Input("is_selected", BOOLEAN, "The official was selected for the central Committee.", {
      parameter: "isSelected",
    }),
    new Input(
      "deputy_ministers",
      DEPUTY_MINISTERS_TYPE,
      "Whose Deputy Minister is a member of the central Committee.",
      {
        required: false,
        parameter: "deputyMinisters",
        reading: new ReadingChoice("Committee_seat.deputy_ministers", "Of_each_sector", [ART22_C_2]),
      },
    ),
  ],
  bindings: [
    new Binding(
      "deputy_ministers",
      "deputy_ministers",
      DEPUTY_MINISTERS_TYPE,
      (given) => given ?? DeputyMinisters.OfEachSector,
      {
        term: new Term(new Rule(0, [ART22_C_2], 267, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
        certain: false,
        context: "deputyMinisters",
        reading: "Committee_seat.deputy_ministers",
      },
    ),
    new Binding("seat", "seat", SEAT_TYPE, committeeSeatSeat, {
      reads: ["committee", "post", "supervises_investment", "is_selected", "deputy_ministers"],
      term: new Term(
        new Rule(0, [ART22_P2], 271, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
          label: "nobody_else",
        }),
        {
          exceptions: [
            new Term(null, {
              exceptions: [
                new Term(
                  new Rule(3, [ART22_B], 290, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
                    conditions: [
                      new Condition(
                        "committee with pattern Municipal_committee",
                        ["committee"],
                        (committee) => committee === Committee.MunicipalCommittee,
                        [new Value("committee", COMMITTEE_TYPE, (committee) => committee)],
                      ),
                      new Condition(
                        "post with pattern Mayor",
                        ["committee", "post"],
                        (committee, post) => committee === Committee.MunicipalCommittee && post === Mayor,
                        [new Value("post", POST_TYPE, (committee, post) => post)],
                      ),
                    ],
                  }),
                  {
                    exceptions: [
                      new Term(
                        new Rule(2, [ART22_B], 283, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
                          conditions: [
                            new Condition(
                              "committee with pattern Provincial_committee",
                              ["committee"],
                              (committee) => committee === Committee.ProvincialCommittee,
                              [new Value("committee", COMMITTEE_TYPE, (committee) => committee)],
                            ),
                            new Condition(
                              "post with pattern Governor",
                              ["committee", "post"],
                              (committee, post) => committee === Committee.ProvincialCommittee && post === Governor,
                              [new Value("post", POST_TYPE, (committee, post) => post)],
                            ),
                          ],
                        }),
                        {
                          exceptions: [
                            new Term(
                              new Rule(
                                1,
                                [ART22_A],
                                275,
                                "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                                {
                                  conditions: [
                                    new Condition(
                                      "committee with pattern Central_committee",
                                      ["committee"],
                                      (committee) => committee === Committee.CentralCommittee,
                                      [new Value("committee", COMMITTEE_TYPE, (committee) => committee)],
                                    ),
                                    new Condition(
                                      "post with pattern Minister content of_sector",
                                      ["committee", "post"],
                                      (committee, post) =>
                                        committee === Committee.CentralCommittee && post instanceof Minister,
                                      [new Value("post", POST_TYPE, (committee, post) => post)],
                                    ),
                                    new Condition(
                                      "of_sector with pattern Planning_and_investment",
                                      ["committee", "post"],
                                      (committee, post) =>
                                        committee === Committee.CentralCommittee &&
                                        (post instanceof Minister && post.content === Sector.PlanningAndInvestment),
                                      [
                                        new Value(
                                          "of_sector",
                                          SECTOR_TYPE,
                                          (committee, post) =>
                                            post instanceof Minister
                                              ? post.content
                                              : impossible("the case was tested before", ARTICLE_22_LINE_278),
                                        ),
                                      ],
                                    ),
                                  ],
                                },
                              ),
                            ),
                          ],
                        },
                      ),
                    ],
                  },
                ),
                new Term(
                  new Rule(7, [ART22_B], 325, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
                    conditions: [
                      new Condition(
                        "committee with pattern Municipal_committee",
                        ["committee"],
                        (committee) => committee === Committee.MunicipalCommittee,
                        [new Value("committee", COMMITTEE_TYPE, (committee) => committee)],
                      ),
                      new Condition(
                        "post with pattern Vice_mayor",
                        ["committee", "post"],
                        (committee, post) => committee === Committee.MunicipalCommittee && post === ViceMayor,
                        [new Value("post", POST_TYPE, (committee, post) => post)],
                      ),
                      new Condition(
                        "supervises_investment",
                        ["committee", "post", "supervises_investment"],
                        (committee, post, supervisesInvestment) =>
                          committee === Committee.MunicipalCommittee && (post === ViceMayor && supervisesInvestment),
                        [
                          new Value(
                            "supervises_investment",
                            BOOLEAN,
                            (committee, post, supervisesInvestment) => supervisesInvestment,
                          ),
                        ],
                      ),
                    ],
                  }),
                  {
                    exceptions: [
                      new Term(
                        new Rule(6, [ART22_B], 317, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
                          conditions: [
                            new Condition(
                              "committee with pattern Provincial_committee",
                              ["committee"],
                              (committee) => committee === Committee.ProvincialCommittee,
                              [new Value("committee", COMMITTEE_TYPE, (committee) => committee)],
                            ),
                            new Condition(
                              "post with pattern Vice_governor",
                              ["committee", "post"],
                              (committee, post) => committee === Committee.ProvincialCommittee && post === ViceGovernor,
                              [new Value("post", POST_TYPE, (committee, post) => post)],
                            ),
                            new Condition(
                              "supervises_investment",
                              ["committee", "post", "supervises_investment"],
                              (committee, post, supervisesInvestment) =>
                                committee === Committee.ProvincialCommittee &&
                                (post === ViceGovernor && supervisesInvestment),
                              [
                                new Value(
                                  "supervises_investment",
                                  BOOLEAN,
                                  (committee, post, supervisesInvestment) => supervisesInvestment,
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
                  new Rule(
                    9,
                    [ART22_C_2, ART22_C_3],
                    344,
                    "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                    {
                      conditions: [
                        new Condition(
                          "post with pattern Division_official content of_sector",
                          ["post"],
                          (post) => post instanceof DivisionOfficial,
                          [new Value("post", POST_TYPE, (post) => post)],
                        ),
                        new Condition(
                          "is_represented of of_sector",
                          ["post"],
                          (post) => post instanceof DivisionOfficial && isRepresented(post.content),
                          [
                            new Value(
                              "of_sector",
                              SECTOR_TYPE,
                              (post) =>
                                post instanceof DivisionOfficial
                                  ? post.content
                                  : impossible("the case was tested before", ARTICLE_22_LINE_346),
                            ),
                          ],
                        ),
                        new Condition(
                          "is_selected or not (committee with pattern Central_committee)",
                          ["post", "is_selected", "committee"],
                          (post, isSelected, committee) =>
                            post instanceof DivisionOfficial &&
                            (isSelected || committee !== Committee.CentralCommittee),
                          [
                            new Value("is_selected", BOOLEAN, (post, isSelected, committee) => isSelected),
                            new Value("committee", COMMITTEE_TYPE, (post, isSelected, committee) => committee),
                          ],
                        ),
                      ],
                    },
                  ),
                  {
                    exceptions: [
                      new Term(
                        new Rule(8, [ART22_C_2], 333, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
                          conditions: [
                            new Condition(
                              "committee with pattern Central_committee",
                              ["committee"],
                              (committee) => committee === Committee.CentralCommittee,
                              [new Value("committee", COMMITTEE_TYPE, (committee) => committee)],
                            ),
                            new Condition(
                              "post with pattern Director_general content of_sector",
                              ["committee", "post"],
                              (committee, post) =>
                                committee === Committee.CentralCommittee && post instanceof DirectorGeneral,
                              [new Value("post", POST_TYPE, (committee, post) => post)],
                            ),
                            new Condition(
                              "is_represented of of_sector",
                              ["committee", "post"],
                              (committee, post) =>
                                committee === Committee.CentralCommittee &&
                                (post instanceof DirectorGeneral && isRepresented(post.content)),
                              [
                                new Value(
                                  "of_sector",
                                  SECTOR_TYPE,
                                  (committee, post) =>
                                    post instanceof DirectorGeneral
                                      ? post.content
                                      : impossible("the case was tested before", ARTICLE_22_LINE_336),
                                ),
                              ],
                            ),
                            new Condition(
                              "is_selected",
                              ["committee", "post", "is_selected"],
                              (committee, post, isSelected) =>
                                committee === Committee.CentralCommittee &&
                                (post instanceof DirectorGeneral && isSelected),
                              [new Value("is_selected", BOOLEAN, (committee, post, isSelected) => isSelected)],
                            ),
                          ],
                        }),
                      ),
                    ],
                  },
                ),
              ],
            }),
            new Term(
              new Rule(4, [ART22_C_2], 297, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
                conditions: [
                  new Condition(
                    "committee with pattern Central_committee",
                    ["committee"],
                    (committee) => committee === Committee.CentralCommittee,
                    [new Value("committee", COMMITTEE_TYPE, (committee) => committee)],
                  ),
                  new Condition(
                    "post with pattern Deputy_minister content of_sector",
                    ["committee", "post"],
                    (committee, post) => committee === Committee.CentralCommittee && post instanceof DeputyMinister,
                    [new Value("post", POST_TYPE, (committee, post) => post)],
                  ),
                  new Condition(
                    "is_represented of of_sector",
                    ["committee", "post"],
                    (committee, post) =>
                      committee === Committee.CentralCommittee &&
                      (post instanceof DeputyMinister && isRepresented(post.content)),
                    [
                      new Value(
                        "of_sector",
                        SECTOR_TYPE,
                        (committee, post) =>
                          post instanceof DeputyMinister
                            ? post.content
                            : impossible("the case was tested before", ARTICLE_22_LINE_301),
                      ),
                    ],
                  ),
                  new Condition(
                    "deputy_ministers with pattern Of_each_sector",
                    ["committee", "post", "deputy_ministers"],
                    (committee, post, deputyMinisters) =>
                      committee === Committee.CentralCommittee &&
                      (post instanceof DeputyMinister && deputyMinisters() === DeputyMinisters.OfEachSector),
                    [
                      new Value("deputy_ministers", DEPUTY_MINISTERS_TYPE, (committee, post, deputyMinisters) =>
                        deputyMinisters()),
                    ],
                  ),
                ],
                label: "deputy_ministers",
                uses: ["deputy_ministers"],
              }),
              {
                exceptions: [
                  new Term(
                    new Rule(5, [ART22_A], 308, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
                      conditions: [
                        new Condition(
                          "committee with pattern Central_committee",
                          ["committee"],
                          (committee) => committee === Committee.CentralCommittee,
                          [new Value("committee", COMMITTEE_TYPE, (committee) => committee)],
                        ),
                        new Condition(
                          "post with pattern Deputy_minister content of_sector",
                          ["committee", "post"],
                          (committee, post) =>
                            committee === Committee.CentralCommittee && post instanceof DeputyMinister,
                          [new Value("post", POST_TYPE, (committee, post) => post)],
                        ),
                        new Condition(
                          "of_sector with pattern Planning_and_investment",
                          ["committee", "post"],
                          (committee, post) =>
                            committee === Committee.CentralCommittee &&
                            (post instanceof DeputyMinister && post.content === Sector.PlanningAndInvestment),
                          [
                            new Value(
                              "of_sector",
                              SECTOR_TYPE,
                              (committee, post) =>
                                post instanceof DeputyMinister
                                  ? post.content
                                  : impossible("the case was tested before", ARTICLE_22_LINE_311),
                            ),
                          ],
                        ),
                        new Condition(
                          "supervises_investment",
                          ["committee", "post", "supervises_investment"],
                          (committee, post, supervisesInvestment) =>
                            committee === Committee.CentralCommittee &&
                            (
                              post instanceof DeputyMinister &&
                              (post.content === Sector.PlanningAndInvestment && supervisesInvestment)
                            ),
                          [
                            new Value(
                              "supervises_investment",
                              BOOLEAN,
                              (committee, post, supervisesInvestment) => supervisesInvestment,
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
    }),
  ],
  outputs: ["seat"],
  type: COMMITTEE_SEAT_TYPE,
  doc: "Whether a person can sit on a Committee, and as what.",
  places: [ARTICLE_22],
});

const ART23_D = new Place(
  "Article 23, fourth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 23. Rights and duties of the Committee for Investment Promotion",
  ],
  "art23-d",
  "Consider approval of project lists or investment calling activities in accordance with the scope of its rights;",
);

const ART23_L = new Place(
  "Article 23, eleventh item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 23. Rights and duties of the Committee for Investment Promotion",
  ],
  "art23-l",
  "and - Perform other tasks as assigned by the government.",
);

const ART23_C = new Place(
  "Article 23, third item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 23. Rights and duties of the Committee for Investment Promotion",
  ],
  "art23-c",
  "Examine, report, consider, approve or reject amendment, transfer of shares, renewal, modifications, changes, suspension or cancellation of investment activities or the MOU, project development agreement and other concession agreements in accordance with the scope of its rights;",
);

const ART23_B = new Place(
  "Article 23, second item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 23. Rights and duties of the Committee for Investment Promotion",
  ],
  "art23-b",
  "Examine, report, consider, approve or reject investment activities in accordance with the scope of its role;",
);

const ART23_K = new Place(
  "Article 23, eleventh item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 23. Rights and duties of the Committee for Investment Promotion",
  ],
  "art23-k",
  "Approve rewarding and disciplinary sanctions toward officials of the onestop service office of the planning and investment sector;",
);

const ARTICLE_23 = new Place(
  "Article 23",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 23. Rights and duties of the Committee for Investment Promotion",
  ],
  "",
  "",
);

/** The scope `Committee_power` described: what it asks for, its rules and their provisions. */
export const COMMITTEE_POWER = new Scope("Committee_power", {
  function: committeePower,
  inputs: [
    new Input("matter", MATTER_TYPE, "The matter."),
    new Input("is_within_scope", BOOLEAN, "It lies within the scope of the role and rights of this Committee.", {
      parameter: "isWithinScope",
    }),
    new Input("is_assigned", BOOLEAN, "The government assigned it to the Committee.", { parameter: "isAssigned" }),
    new Input(
      "calling_list",
      CALLING_LIST_POWER_TYPE,
      "What \"consider approval of project lists\" lets the Committee do.",
      {
        required: false,
        parameter: "callingList",
        reading: new ReadingChoice("Committee_power.calling_list", "Considers_only", [ART23_D]),
      },
    ),
    new Input("other_tasks", OTHER_TASKS_TYPE, "Which tasks the government can assign to the Committee.", {
      required: false,
      parameter: "otherTasks",
      reading: new ReadingChoice("Committee_power.other_tasks", "Not_named_before", [ART23_L]),
    }),
  ],
  bindings: [
    new Binding(
      "calling_list",
      "calling_list",
      CALLING_LIST_POWER_TYPE,
      (given) => given ?? CallingListPower.ConsidersOnly,
      {
        term: new Term(new Rule(0, [ART23_D], 650, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
        certain: false,
        context: "callingList",
        reading: "Committee_power.calling_list",
      },
    ),
    new Binding(
      "other_tasks",
      "other_tasks",
      OTHER_TASKS_TYPE,
      (given) => given ?? OtherTasks.NotNamedBefore,
      {
        term: new Term(new Rule(0, [ART23_L], 653, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
        certain: false,
        context: "otherTasks",
        reading: "Committee_power.other_tasks",
      },
    ),
    new Binding("powers", "powers", new ListOf(POWER_TYPE), committeePowerPowers, {
      reads: ["matter", "is_within_scope", "calling_list", "is_assigned", "other_tasks"],
      term: new Term(
        new Rule(0, [ART23_L], 657, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
          label: "nothing_else",
        }),
        {
          exceptions: [
            new Term(null, {
              exceptions: [
                new Term(
                  new Rule(2, [ART23_C], 667, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
                    conditions: [
                      new Condition(
                        "matter with pattern Amendment or matter with pattern Transfer_of_shares or matter with pattern Renewal or matter with pattern Modification_or_change or matter with pattern Suspension or matter with pattern Cancellation",
                        ["matter"],
                        (matter) =>
                          matter === Matter.Amendment ||
                          matter === Matter.TransferOfShares ||
                          matter === Matter.Renewal ||
                          matter === Matter.ModificationOrChange ||
                          matter === Matter.Suspension ||
                          matter === Matter.Cancellation,
                        [new Value("matter", MATTER_TYPE, (matter) => matter)],
                      ),
                      new Condition(
                        "is_within_scope",
                        ["is_within_scope"],
                        (isWithinScope) => isWithinScope,
                        [new Value("is_within_scope", BOOLEAN, (isWithinScope) => isWithinScope)],
                      ),
                    ],
                  }),
                  {
                    exceptions: [
                      new Term(
                        new Rule(1, [ART23_B], 661, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
                          conditions: [
                            new Condition(
                              "matter with pattern Investment_activity",
                              ["matter"],
                              (matter) => matter === Matter.InvestmentActivity,
                              [new Value("matter", MATTER_TYPE, (matter) => matter)],
                            ),
                            new Condition(
                              "is_within_scope",
                              ["matter", "is_within_scope"],
                              (matter, isWithinScope) => matter === Matter.InvestmentActivity && isWithinScope,
                              [new Value("is_within_scope", BOOLEAN, (matter, isWithinScope) => isWithinScope)],
                            ),
                          ],
                        }),
                      ),
                    ],
                  },
                ),
                new Term(
                  new Rule(3, [ART23_D], 679, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
                    conditions: [
                      new Condition(
                        "matter with pattern Calling_list",
                        ["matter"],
                        (matter) => matter === Matter.CallingList,
                        [new Value("matter", MATTER_TYPE, (matter) => matter)],
                      ),
                      new Condition(
                        "is_within_scope",
                        ["matter", "is_within_scope"],
                        (matter, isWithinScope) => matter === Matter.CallingList && isWithinScope,
                        [new Value("is_within_scope", BOOLEAN, (matter, isWithinScope) => isWithinScope)],
                      ),
                      new Condition(
                        "calling_list with pattern Considers_only",
                        ["matter", "calling_list"],
                        (matter, callingList) =>
                          matter === Matter.CallingList && callingList() === CallingListPower.ConsidersOnly,
                        [new Value("calling_list", CALLING_LIST_POWER_TYPE, (matter, callingList) => callingList())],
                      ),
                    ],
                    uses: ["calling_list"],
                  }),
                ),
                new Term(
                  new Rule(4, [ART23_D], 687, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
                    conditions: [
                      new Condition(
                        "matter with pattern Calling_list",
                        ["matter"],
                        (matter) => matter === Matter.CallingList,
                        [new Value("matter", MATTER_TYPE, (matter) => matter)],
                      ),
                      new Condition(
                        "is_within_scope",
                        ["matter", "is_within_scope"],
                        (matter, isWithinScope) => matter === Matter.CallingList && isWithinScope,
                        [new Value("is_within_scope", BOOLEAN, (matter, isWithinScope) => isWithinScope)],
                      ),
                      new Condition(
                        "calling_list with pattern Approves",
                        ["matter", "calling_list"],
                        (matter, callingList) =>
                          matter === Matter.CallingList && callingList() === CallingListPower.Approves,
                        [new Value("calling_list", CALLING_LIST_POWER_TYPE, (matter, callingList) => callingList())],
                      ),
                    ],
                    uses: ["calling_list"],
                  }),
                ),
                new Term(
                  new Rule(5, [ART23_K], 695, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
                    conditions: [
                      new Condition(
                        "matter with pattern Reward_of_staff or matter with pattern Sanction_of_staff",
                        ["matter"],
                        (matter) => matter === Matter.RewardOfStaff || matter === Matter.SanctionOfStaff,
                        [new Value("matter", MATTER_TYPE, (matter) => matter)],
                      ),
                    ],
                  }),
                ),
                new Term(
                  new Rule(6, [ART23_L], 704, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
                    conditions: [
                      new Condition(
                        "is_assigned",
                        ["is_assigned"],
                        (isAssigned) => isAssigned,
                        [new Value("is_assigned", BOOLEAN, (isAssigned) => isAssigned)],
                      ),
                      new Condition(
                        "matter with pattern Another_matter or (other_tasks with pattern Outside_the_scope_too and not is_within_scope and not (matter with pattern Reward_of_staff or matter with pattern Sanction_of_staff))",
                        ["matter", "other_tasks", "is_within_scope"],
                        (matter, otherTasks, isWithinScope) =>
                          matter === Matter.AnotherMatter ||
                          otherTasks() === OtherTasks.OutsideTheScopeToo &&
                          !isWithinScope &&
                          !(matter === Matter.RewardOfStaff || matter === Matter.SanctionOfStaff),
                        [
                          new Value("matter", MATTER_TYPE, (matter, otherTasks, isWithinScope) => matter),
                          new Value(
                            "other_tasks",
                            OTHER_TASKS_TYPE,
                            (matter, otherTasks, isWithinScope) => otherTasks(),
                          ),
                          new Value("is_within_scope", BOOLEAN, (matter, otherTasks, isWithinScope) => isWithinScope),
                        ],
                      ),
                    ],
                    uses: ["other_tasks"],
                  }),
                ),
              ],
            }),
          ],
        },
      ),
    }),
    new Binding("may_approve", "may_approve", BOOLEAN, committeePowerMayApprove, {
      reads: ["powers"],
      term: new Term(
        new Rule(
          0,
          [ART23_B, ART23_C, ART23_D, ART23_K],
          718,
          "rules/decree/part_6_committee_and_one_stop_services.catala_en",
          { uses: ["powers"] },
        ),
      ),
    }),
  ],
  outputs: ["powers", "may_approve"],
  type: COMMITTEE_POWER_TYPE,
  doc: "What the Committee may do with a matter, and whether it may approve it.",
  places: [ARTICLE_23],
});

const ART23_E = new Place(
  "Article 23, fifth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 23. Rights and duties of the Committee for Investment Promotion",
  ],
  "art23-e",
  "Sign concession registration certificate or other authorization in accordance with the scope of its rights;",
);

const ART23_F = new Place(
  "Article 23, sixth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 23. Rights and duties of the Committee for Investment Promotion",
  ],
  "art23-f",
  "Sign any legal document such as an MOU, project development agreement and other concession agreements as assigned by the government;",
);

/** The scope `Committee_signature` described: what it asks for, its rules and their provisions. */
export const COMMITTEE_SIGNATURE = new Scope("Committee_signature", {
  function: committeeSignature,
  inputs: [
    new Input("committee", COMMITTEE_TYPE, "The Committee."),
    new Input("document", DOCUMENT_TO_SIGN_TYPE, "The document."),
    new Input("is_within_scope", BOOLEAN, "The document lies within the scope of the rights of this Committee.", {
      parameter: "isWithinScope",
    }),
    new Input("is_assigned", BOOLEAN, "The government assigned the signing to the Committee.", {
      parameter: "isAssigned",
    }),
  ],
  bindings: [
    new Subscope(
      "offices",
      COMMITTEE_OFFICES,
      (committee) => committeeOffices({ committee }),
      {
        inputs: [
          new SubscopeInput(
            "committee",
            (committee) => committee,
            {
              reads: ["committee"],
              term: new Term(
                new Rule(0, [ART22_P3], 723, "rules/decree/part_6_committee_and_one_stop_services.catala_en"),
              ),
            },
          ),
        ],
        reads: ["committee"],
      },
    ),
    new Binding("may_sign", "may_sign", BOOLEAN, committeeSignatureMaySign, {
      reads: ["document", "is_within_scope", "is_assigned"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART23_E], 726, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
              conditions: [
                new Condition(
                  "document with pattern Concession_registration_certificate or document with pattern Other_authorization",
                  ["document"],
                  (document_) =>
                    document_ === DocumentToSign.ConcessionRegistrationCertificate ||
                    document_ === DocumentToSign.OtherAuthorization,
                  [new Value("document", DOCUMENT_TO_SIGN_TYPE, (document_) => document_)],
                ),
              ],
            }),
          ),
          new Term(
            new Rule(1, [ART23_F], 732, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
              conditions: [
                new Condition(
                  "document with pattern Memorandum_of_understanding or document with pattern Project_development_agreement or document with pattern Other_concession_agreement or document with pattern Other_legal_document",
                  ["document"],
                  (document_) =>
                    document_ === DocumentToSign.MemorandumOfUnderstanding ||
                    document_ === DocumentToSign.ProjectDevelopmentAgreement ||
                    document_ === DocumentToSign.OtherConcessionAgreement ||
                    document_ === DocumentToSign.OtherLegalDocument,
                  [new Value("document", DOCUMENT_TO_SIGN_TYPE, (document_) => document_)],
                ),
              ],
            }),
          ),
        ],
      }),
      certain: false,
    }),
    new Binding(
      "seal",
      "seal",
      OFFICE_HOLDER_TYPE,
      (offices) => offices.seal,
      {
        reads: ["offices"],
        term: new Term(
          new Rule(0, [ART22_P3], 740, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
            uses: ["offices.seal"],
          }),
        ),
      },
    ),
  ],
  outputs: ["may_sign", "seal"],
  type: COMMITTEE_SIGNATURE_TYPE,
  doc: "Whether the Committee may sign a document, and whose seal it uses.",
  places: [ARTICLE_23],
});

const ART23_A_1 = new Place(
  "Article 23, first item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 23. Rights and duties of the Committee for Investment Promotion",
  ],
  "art23-a-1",
  "Convene weekly meetings to consider investment related activities.",
);

const ART23_A_2 = new Place(
  "Article 23, first item, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 23. Rights and duties of the Committee for Investment Promotion",
  ],
  "art23-a-2",
  "Some meetings may be convened based on the periodic need of the activities;",
);

const ART23_J = new Place(
  "Article 23, tenth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 23. Rights and duties of the Committee for Investment Promotion",
  ],
  "art23-j",
  "Convene concluding meetings, evaluate and draw lessons learned from the implementation of the one-stop service, promotion work and investment management on a quarterly, semi-annual and annual basis;",
);

/** The scope `Committee_meetings` described: what it asks for, its rules and their provisions. */
export const COMMITTEE_MEETINGS = new Scope("Committee_meetings", {
  function: committeeMeetings,
  inputs: [
    new Input("last_weekly", new OptionalOf(DATE), "The day of the last weekly meeting.", { parameter: "lastWeekly" }),
    new Input("last_quarterly", new OptionalOf(DATE), "The day of the last quarterly concluding meeting.", {
      parameter: "lastQuarterly",
    }),
    new Input("last_half_yearly", new OptionalOf(DATE), "The day of the last semi-annual concluding meeting.", {
      parameter: "lastHalfYearly",
    }),
    new Input("last_yearly", new OptionalOf(DATE), "The day of the last annual concluding meeting.", {
      parameter: "lastYearly",
    }),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
    new Input("counting", recurring.COUNTING_TYPE, "From when to when a week, quarter, half-year or year is counted.", {
      required: false,
      reading: new ReadingChoice("Committee_meetings.counting", "In_each_calendar_period", [ART23_A_1]),
    }),
  ],
  bindings: [
    new Binding(
      "counting",
      "counting",
      recurring.COUNTING_TYPE,
      (given) => given ?? recurring.Counting_.InEachCalendarPeriod,
      {
        term: new Term(new Rule(0, [ART23_A_1], 744, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
        certain: false,
        context: "counting",
        reading: "Committee_meetings.counting",
      },
    ),
    new Binding(
      "weekly",
      "weekly",
      obligations.OBLIGATION_TYPE,
      (counting, lastWeekly, asOf) => recurring.nextTime_(
        obligations.norm(
          obligations.Modality.Duty,
          administration.Actor.CommitteeForInvestmentPromotion,
          administration.Actor.NotNamed,
        ),
        recurring.Frequency.Weekly,
        counting(),
        lastWeekly,
        asOf,
      ),
      {
        reads: ["counting", "last_weekly", "as_of"],
        term: new Term(
          new Rule(0, [ART23_A_1], 747, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
            uses: ["counting"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "further",
      "further",
      obligations.OBLIGATION_TYPE,
      (asOf) => obligations.standing_(
        obligations.norm(
          obligations.Modality.Permission,
          administration.Actor.CommitteeForInvestmentPromotion,
          administration.Actor.NotNamed,
        ),
        asOf,
      ),
      {
        reads: ["as_of"],
        term: new Term(new Rule(0, [ART23_A_2], 756, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
        certain: false,
      },
    ),
    new Binding(
      "quarterly",
      "quarterly",
      obligations.OBLIGATION_TYPE,
      (counting, lastQuarterly, asOf) => recurring.nextTime_(
        obligations.norm(
          obligations.Modality.Duty,
          administration.Actor.CommitteeForInvestmentPromotion,
          administration.Actor.NotNamed,
        ),
        recurring.Frequency.Quarterly,
        counting(),
        lastQuarterly,
        asOf,
      ),
      {
        reads: ["counting", "last_quarterly", "as_of"],
        term: new Term(
          new Rule(0, [ART23_J], 762, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
            uses: ["counting"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "half_yearly",
      "half_yearly",
      obligations.OBLIGATION_TYPE,
      (counting, lastHalfYearly, asOf) => recurring.nextTime_(
        obligations.norm(
          obligations.Modality.Duty,
          administration.Actor.CommitteeForInvestmentPromotion,
          administration.Actor.NotNamed,
        ),
        recurring.Frequency.HalfYearly,
        counting(),
        lastHalfYearly,
        asOf,
      ),
      {
        reads: ["counting", "last_half_yearly", "as_of"],
        term: new Term(
          new Rule(0, [ART23_J], 771, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
            uses: ["counting"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "yearly",
      "yearly",
      obligations.OBLIGATION_TYPE,
      (counting, lastYearly, asOf) => recurring.nextTime_(
        obligations.norm(
          obligations.Modality.Duty,
          administration.Actor.CommitteeForInvestmentPromotion,
          administration.Actor.NotNamed,
        ),
        recurring.Frequency.Yearly,
        counting(),
        lastYearly,
        asOf,
      ),
      {
        reads: ["counting", "last_yearly", "as_of"],
        term: new Term(
          new Rule(0, [ART23_J], 780, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
            uses: ["counting"],
          }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["weekly", "further", "quarterly", "half_yearly", "yearly"],
  type: COMMITTEE_MEETINGS_TYPE,
  doc: "When the Committee must meet next, and when it may meet besides.",
  places: [ARTICLE_23],
});

const ART23_G = new Place(
  "Article 23, seventh item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 23. Rights and duties of the Committee for Investment Promotion",
  ],
  "art23-g",
  "Monitor, inspect, assess, encourage and provide guidance to business corporation to properly conduct business activities in accordance with the agreement, the Law and regulations of Lao PDR;",
);

const ART23_H = new Place(
  "Article 23, eighth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 23. Rights and duties of the Committee for Investment Promotion",
  ],
  "art23-h",
  "Monitor and inspect the promotion and management of the process of issuing investment license by the CIP at each level;",
);

const ART23_I = new Place(
  "Article 23, ninth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 23. Rights and duties of the Committee for Investment Promotion",
  ],
  "art23-i",
  "Notify the suspension or cancellation of concession registration certificate or other authorizations that violate the Law, regulations, MOU, project development agreement or concession agreement.",
);

/** The scope `Committee_duties` described: what it asks for, its rules and their provisions. */
export const COMMITTEE_DUTIES = new Scope("Committee_duties", {
  function: committeeDuties,
  inputs: [
    new Input(
      "is_violation",
      BOOLEAN,
      "The certificate or authorization violates the Law, the regulations, the MOU or the agreement.",
      { parameter: "isViolation" },
    ),
    new Input("decided", new OptionalOf(DATE), "The day on which its suspension or cancellation was decided."),
    new Input("notified", new OptionalOf(DATE), "The day on which the suspension or cancellation was notified."),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
  ],
  bindings: [
    new Binding(
      "guidance",
      "guidance",
      obligations.OBLIGATION_TYPE,
      (asOf) => obligations.standing_(
        obligations.norm(
          obligations.Modality.Duty,
          administration.Actor.CommitteeForInvestmentPromotion,
          administration.Actor.Investor,
        ),
        asOf,
      ),
      {
        reads: ["as_of"],
        term: new Term(new Rule(0, [ART23_G], 790, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
        certain: false,
      },
    ),
    new Binding(
      "supervision",
      "supervision",
      obligations.OBLIGATION_TYPE,
      (asOf) => obligations.standing_(
        obligations.norm(
          obligations.Modality.Duty,
          administration.Actor.CommitteeForInvestmentPromotion,
          administration.Actor.CommitteeForInvestmentPromotion,
        ),
        asOf,
      ),
      {
        reads: ["as_of"],
        term: new Term(new Rule(0, [ART23_H], 795, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
        certain: false,
      },
    ),
    new Binding("notification", "notification", obligations.OBLIGATION_TYPE, committeeDutiesNotification, {
      reads: ["is_violation", "decided", "notified", "as_of"],
      term: new Term(
        new Rule(0, [ART23_I], 803, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
          conditions: [
            new Condition(
              "is_violation",
              ["is_violation"],
              (isViolation) => isViolation,
              [new Value("is_violation", BOOLEAN, (isViolation) => isViolation)],
            ),
          ],
        }),
      ),
      certain: false,
    }),
  ],
  outputs: ["guidance", "supervision", "notification"],
  type: COMMITTEE_DUTIES_TYPE,
  doc: "What the Committee owes those whom it supervises.",
  places: [ARTICLE_23],
});

const ART24_P2_B = new Place(
  "Article 24, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 24. One-stop service office",
  ],
  "art24-p2-b",
  "and other sectors that are deemed necessary in each period as agreed by the chairman of the CIP.",
);

const ART24_P2_A = new Place(
  "Article 24, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 24. One-stop service office",
  ],
  "art24-p2-a",
  "The one-stop service office located within the Ministry of Planning and Investment at the central and local levels act as the central body where representatives from the main sectors are posted, including: planning and investment, industry and commerce, finance, public security, labor and social welfare, foreign affairs",
);

const ARTICLE_24 = new Place(
  "Article 24",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 24. One-stop service office",
  ],
  "",
  "",
);

/** The scope `One_stop_posting` described: what it asks for, its rules and their provisions. */
export const ONE_STOP_POSTING = new Scope("One_stop_posting", {
  function: oneStopPosting,
  inputs: [
    new Input("sector", SECTOR_TYPE, "The sector."),
    new Input("is_deemed_necessary", BOOLEAN, "The sector is deemed necessary at the time.", {
      parameter: "isDeemedNecessary",
    }),
    new Input("is_agreed_by_chair", BOOLEAN, "The chairman of the CIP agreed.", { parameter: "isAgreedByChair" }),
  ],
  bindings: [
    new Binding("is_posted", "is_posted", BOOLEAN, oneStopPostingIsPosted, {
      reads: ["sector", "is_deemed_necessary", "is_agreed_by_chair"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(1, [ART24_P2_B], 1169, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
              conditions: [
                new Condition(
                  "is_deemed_necessary",
                  ["is_deemed_necessary"],
                  (isDeemedNecessary) => isDeemedNecessary,
                  [new Value("is_deemed_necessary", BOOLEAN, (isDeemedNecessary) => isDeemedNecessary)],
                ),
                new Condition(
                  "is_agreed_by_chair",
                  ["is_agreed_by_chair"],
                  (isAgreedByChair) => isAgreedByChair,
                  [new Value("is_agreed_by_chair", BOOLEAN, (isAgreedByChair) => isAgreedByChair)],
                ),
              ],
            }),
            {
              exceptions: [
                new Term(
                  new Rule(0, [ART24_P2_A], 1159, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
                    conditions: [
                      new Condition(
                        "sector with pattern Planning_and_investment or sector with pattern Industry_and_commerce or sector with pattern Finance or sector with pattern Public_security or sector with pattern Labor_and_social_welfare or sector with pattern Foreign_affairs",
                        ["sector"],
                        (sector) =>
                          sector === Sector.PlanningAndInvestment ||
                          sector === Sector.IndustryAndCommerce ||
                          sector === Sector.Finance ||
                          sector === Sector.PublicSecurity ||
                          sector === Sector.LaborAndSocialWelfare ||
                          sector === Sector.ForeignAffairs,
                        [new Value("sector", SECTOR_TYPE, (sector) => sector)],
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
  ],
  outputs: ["is_posted"],
  type: ONE_STOP_POSTING_TYPE,
  doc: "Whether the representatives of a sector are posted at a one-stop service office.",
  places: [ARTICLE_24],
});

const ART24_P4 = new Place(
  "Article 24, fourteenth item, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 24. One-stop service office",
  ],
  "art24-p4",
  "The one-stop service office of the planning and investment sector at the central level is an organization located within the Investment Promotion Department of the Ministry of Planning and Investment by which the Director General of the Investment Promotion Department acts as the head of the office.",
);

const ART24_P5 = new Place(
  "Article 24, fourteenth item, third sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 24. One-stop service office",
  ],
  "art24-p5",
  "The one-stop service office of the planning and investment sector at the local level is an organization located within the Division of Planning and Investment by which the Head of Division of the Division of Planning and Investment acts as the head of the office.",
);

const ART24_P6 = new Place(
  "Article 24, fourteenth item, fourth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 24. One-stop service office",
  ],
  "art24-p6",
  "For the organizations and activities of the one-stop service office located at the industry and commerce sector, special economic and specific economic zones, concerned sectors regulations shall be followed.",
);

/** The scope `One_stop_organization` described: what it asks for, its rules and their provisions. */
export const ONE_STOP_ORGANIZATION = new Scope("One_stop_organization", {
  function: oneStopOrganization,
  inputs: [new Input("office", ONE_STOP_OFFICE_TYPE, "The office.")],
  bindings: [
    new Binding("located_in", "located_in", ORGANIZATION_TYPE, oneStopOrganizationLocatedIn, {
      reads: ["office"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART24_P4], 1175, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
              conditions: [
                new Condition(
                  "office with pattern Central_planning_and_investment_office",
                  ["office"],
                  (office) => office === OneStopOffice.CentralPlanningAndInvestmentOffice,
                  [new Value("office", ONE_STOP_OFFICE_TYPE, (office) => office)],
                ),
              ],
            }),
          ),
          new Term(
            new Rule(1, [ART24_P5], 1180, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
              conditions: [
                new Condition(
                  "office with pattern Local_planning_and_investment_office",
                  ["office"],
                  (office) => office === OneStopOffice.LocalPlanningAndInvestmentOffice,
                  [new Value("office", ONE_STOP_OFFICE_TYPE, (office) => office)],
                ),
              ],
            }),
          ),
        ],
      }),
      certain: false,
    }),
    new Binding("head", "head", OFFICE_HOLDER_TYPE, oneStopOrganizationHead, {
      reads: ["office"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART24_P4], 1185, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
              conditions: [
                new Condition(
                  "office with pattern Central_planning_and_investment_office",
                  ["office"],
                  (office) => office === OneStopOffice.CentralPlanningAndInvestmentOffice,
                  [new Value("office", ONE_STOP_OFFICE_TYPE, (office) => office)],
                ),
              ],
            }),
          ),
          new Term(
            new Rule(1, [ART24_P5], 1190, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
              conditions: [
                new Condition(
                  "office with pattern Local_planning_and_investment_office",
                  ["office"],
                  (office) => office === OneStopOffice.LocalPlanningAndInvestmentOffice,
                  [new Value("office", ONE_STOP_OFFICE_TYPE, (office) => office)],
                ),
              ],
            }),
          ),
        ],
      }),
      certain: false,
    }),
    new Binding(
      "follows_other_regulations",
      "follows_other_regulations",
      BOOLEAN,
      (office) => followsSectorRegulations(office),
      {
        reads: ["office"],
        term: new Term(null, {
          exceptions: [
            new Term(
              new Rule(0, [ART24_P6], 1195, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
                conditions: [
                  new Condition(
                    "follows_sector_regulations of office",
                    ["office"],
                    (office) => followsSectorRegulations(office),
                    [new Value("office", ONE_STOP_OFFICE_TYPE, (office) => office)],
                  ),
                ],
              }),
            ),
          ],
        }),
      },
    ),
  ],
  outputs: ["located_in", "head", "follows_other_regulations"],
  type: ONE_STOP_ORGANIZATION_TYPE,
  doc: "Where a one-stop service office belongs, and who heads it.",
  places: [ARTICLE_24],
});

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

const ART24_P3_D = new Place(
  "Article 24, fourth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 24. One-stop service office",
  ],
  "art24-p3-d",
  "Receive applications for investment in general business and concession activities;",
);

const ART24_P3_G = new Place(
  "Article 24, seventh item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 24. One-stop service office",
  ],
  "art24-p3-g",
  "Receive and provide services on application for business visa, work permit, resident permit of foreign investors and their family members, technicians and foreign workers;",
);

const ART24_P3_F = new Place(
  "Article 24, sixth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 24. One-stop service office",
  ],
  "art24-p3-f",
  "Receive applications for customs duties incentives of enterprises that invest in general business and concession activities;",
);

const ART24_P3_E = new Place(
  "Article 24, fifth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 24. One-stop service office",
  ],
  "art24-p3-e",
  "Receive applications for changes on a legal basis for general business and concession activities;",
);

/** The scope `One_stop_reception` described: what it asks for, its rules and their provisions. */
export const ONE_STOP_RECEPTION = new Scope("One_stop_reception", {
  function: oneStopReception,
  inputs: [
    new Input("office", ONE_STOP_OFFICE_TYPE, "The office."),
    new Input("application", APPLICATION_TYPE, "The application."),
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
  ],
  bindings: [
    new Subscope(
      "submission",
      part3GeneralBusiness.GENERAL_BUSINESS_OFFICE,
      (generalBusinessOfficeWhereToApply) => part3GeneralBusiness.generalBusinessOffice({
        activity: part3GeneralBusiness.KindOfActivity.OutsideTheNegativeList,
        whereToApply: generalBusinessOfficeWhereToApply,
      }),
      {
        inputs: [
          new SubscopeInput(
            "activity",
            () => part3GeneralBusiness.KindOfActivity.OutsideTheNegativeList,
            {
              term: new Term(
                new Rule(0, [ART24_P3_D], 1202, "rules/decree/part_6_committee_and_one_stop_services.catala_en"),
              ),
            },
          ),
          new SubscopeInput("where_to_apply", handedOn, {
            reads: ["General_business_office.where_to_apply"],
            parameter: "whereToApply",
          }),
        ],
        reads: ["General_business_office.where_to_apply"],
        certain: false,
      },
    ),
    new Binding("is_received", "is_received", BOOLEAN, oneStopReceptionIsReceived, {
      reads: ["office", "application", "submission"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(5, [ART24_P3_G], 1244, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
              conditions: [
                new Condition(
                  "not (follows_sector_regulations of office)",
                  ["office"],
                  (office) => !followsSectorRegulations(office),
                  [new Value("office", ONE_STOP_OFFICE_TYPE, (office) => office)],
                ),
                new Condition(
                  "match application with pattern -- Business_visa content holder: not (holder with pattern Another_person) -- Work_permit content holder: not (holder with pattern Another_person) -- Resident_permit content holder: not (holder with pattern Another_person) -- anything: false",
                  ["application"],
                  (application) =>
                    application instanceof BusinessVisa
                      ? application.content !== PermitHolder.AnotherPerson
                      : application instanceof WorkPermit
                        ? application.content !== PermitHolder.AnotherPerson
                        : application instanceof ResidentPermit
                          ? application.content !== PermitHolder.AnotherPerson
                          : false,
                  [new Value("application", APPLICATION_TYPE, (application) => application)],
                ),
              ],
            }),
            {
              exceptions: [
                new Term(
                  new Rule(4, [ART24_P3_F], 1237, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
                    conditions: [
                      new Condition(
                        "not (follows_sector_regulations of office)",
                        ["office"],
                        (office) => !followsSectorRegulations(office),
                        [new Value("office", ONE_STOP_OFFICE_TYPE, (office) => office)],
                      ),
                      new Condition(
                        "application with pattern Customs_duty_incentive",
                        ["application"],
                        (application) => application === CustomsDutyIncentive,
                        [new Value("application", APPLICATION_TYPE, (application) => application)],
                      ),
                    ],
                  }),
                  {
                    exceptions: [
                      new Term(
                        new Rule(
                          3,
                          [ART24_P3_E],
                          1231,
                          "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                          {
                            conditions: [
                              new Condition(
                                "not (follows_sector_regulations of office)",
                                ["office"],
                                (office) => !followsSectorRegulations(office),
                                [new Value("office", ONE_STOP_OFFICE_TYPE, (office) => office)],
                              ),
                              new Condition(
                                "application with pattern Change",
                                ["application"],
                                (application) => application === Change,
                                [new Value("application", APPLICATION_TYPE, (application) => application)],
                              ),
                            ],
                          },
                        ),
                        {
                          exceptions: [
                            new Term(
                              new Rule(
                                0,
                                [ART24_P3_D],
                                1205,
                                "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                                {
                                  conditions: [
                                    new Condition(
                                      "not (follows_sector_regulations of office)",
                                      ["office"],
                                      (office) => !followsSectorRegulations(office),
                                      [new Value("office", ONE_STOP_OFFICE_TYPE, (office) => office)],
                                    ),
                                    new Condition(
                                      "application with pattern Investment content kind",
                                      ["application"],
                                      (application) => application instanceof Investment,
                                      [new Value("application", APPLICATION_TYPE, (application) => application)],
                                    ),
                                    new Condition(
                                      "kind with pattern Concession",
                                      ["application"],
                                      (application) =>
                                        application instanceof Investment &&
                                        application.content === part5CallingList.ActivityKind.Concession,
                                      [
                                        new Value(
                                          "kind",
                                          part5CallingList.ACTIVITY_KIND_TYPE,
                                          (application) =>
                                            application instanceof Investment
                                              ? application.content
                                              : impossible("the case was tested before", ARTICLE_24_LINE_1207),
                                        ),
                                      ],
                                    ),
                                  ],
                                },
                              ),
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
          new Term(
            new Rule(1, [ART24_P3_D], 1212, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
              conditions: [
                new Condition(
                  "not (follows_sector_regulations of office)",
                  ["office"],
                  (office) => !followsSectorRegulations(office),
                  [new Value("office", ONE_STOP_OFFICE_TYPE, (office) => office)],
                ),
                new Condition(
                  "application with pattern Investment content kind",
                  ["application"],
                  (application) => application instanceof Investment,
                  [new Value("application", APPLICATION_TYPE, (application) => application)],
                ),
                new Condition(
                  "kind with pattern General_business",
                  ["application"],
                  (application) =>
                    application instanceof Investment &&
                    application.content === part5CallingList.ActivityKind.GeneralBusiness,
                  [
                    new Value(
                      "kind",
                      part5CallingList.ACTIVITY_KIND_TYPE,
                      (application) =>
                        application instanceof Investment
                          ? application.content
                          : impossible("the case was tested before", ARTICLE_24_LINE_1214),
                    ),
                  ],
                ),
              ],
              uses: ["submission.offices"],
            }),
          ),
          new Term(
            new Rule(2, [ART24_P6], 1222, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
              conditions: [
                new Condition(
                  "office with pattern Industry_and_commerce_office",
                  ["office"],
                  (office) => office === OneStopOffice.IndustryAndCommerceOffice,
                  [new Value("office", ONE_STOP_OFFICE_TYPE, (office) => office)],
                ),
                new Condition(
                  "application with pattern Investment content kind",
                  ["office", "application"],
                  (office, application) =>
                    office === OneStopOffice.IndustryAndCommerceOffice && application instanceof Investment,
                  [new Value("application", APPLICATION_TYPE, (office, application) => application)],
                ),
                new Condition(
                  "kind with pattern General_business",
                  ["office", "application"],
                  (office, application) =>
                    office === OneStopOffice.IndustryAndCommerceOffice &&
                    (
                      application instanceof Investment &&
                      application.content === part5CallingList.ActivityKind.GeneralBusiness
                    ),
                  [
                    new Value(
                      "kind",
                      part5CallingList.ACTIVITY_KIND_TYPE,
                      (office, application) =>
                        application instanceof Investment
                          ? application.content
                          : impossible("the case was tested before", ARTICLE_24_LINE_1224),
                    ),
                  ],
                ),
              ],
              uses: ["submission.offices"],
            }),
          ),
        ],
      }),
      certain: false,
    }),
  ],
  outputs: ["is_received"],
  type: ONE_STOP_RECEPTION_TYPE,
  doc: "Whether an application can be handed in at a one-stop service office.",
  places: [ARTICLE_24],
});

const ART24_P3_H = new Place(
  "Article 24, eighth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 24. One-stop service office",
  ],
  "art24-p3-h",
  "Issue a certificate of receipt of documents after confirming that the complete set of documents are provided in accordance with standard forms, and set a date for the investors or enterprises to receive a response about their submitted applications;",
);

const ART24_P3_I = new Place(
  "Article 24, ninth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 24. One-stop service office",
  ],
  "art24-p3-i",
  "Send documents and applications to the relevant sectors for further consideration;",
);

const ART24_P3_J = new Place(
  "Article 24, tenth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 24. One-stop service office",
  ],
  "art24-p3-j",
  "deliver response letters to investors, enterprise registration certificate, concession registration certificate, incentive granting certificates and other licenses mentioned above to the investors or enterprises after consideration and approval by the relevant sectors;",
);

/** The scope `One_stop_duties` described: what it asks for, its rules and their provisions. */
export const ONE_STOP_DUTIES = new Scope("One_stop_duties", {
  function: oneStopDuties,
  inputs: [
    new Input(
      "set_complete",
      new OptionalOf(DATE),
      "The day on which the office confirmed that the set of documents is complete.",
      { parameter: "setComplete" },
    ),
    new Input("receipt_issued", new OptionalOf(DATE), "The day on which it issued the certificate of receipt.", {
      parameter: "receiptIssued",
    }),
    new Input("response_date_set", new OptionalOf(DATE), "The day on which it set a date for the response.", {
      parameter: "responseDateSet",
    }),
    new Input("response_date", new OptionalOf(DATE), "The date that it set for the response.", {
      parameter: "responseDate",
    }),
    new Input("sent", new OptionalOf(DATE), "The day on which it sent the documents to the relevant sectors."),
    new Input("approved", new OptionalOf(DATE), "The day on which the relevant sectors had considered and approved."),
    new Input("answered", new OptionalOf(DATE), "The day on which the applicant received the response letter."),
    new Input(
      "delivered",
      new OptionalOf(DATE),
      "The day on which the applicant received the certificates and licenses.",
    ),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
  ],
  bindings: [
    new Binding("next_step", "next_step", OFFICE_STEP_TYPE, oneStopDutiesNextStep, {
      reads: ["set_complete", "as_of", "receipt_issued", "response_date_set", "sent", "approved", "delivered"],
      term: new Term(
        new Rule(
          0,
          [ART24_P3_H, ART24_P3_I, ART24_P3_J],
          1267,
          "rules/decree/part_6_committee_and_one_stop_services.catala_en",
        ),
      ),
    }),
    new Binding("receipt", "receipt", obligations.OBLIGATION_TYPE, oneStopDutiesReceipt, {
      reads: ["set_complete", "receipt_issued", "as_of"],
      term: new Term(new Rule(0, [ART24_P3_H], 1283, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
      certain: false,
    }),
    new Binding("date_setting", "date_setting", obligations.OBLIGATION_TYPE, oneStopDutiesDateSetting, {
      reads: ["set_complete", "response_date_set", "as_of"],
      term: new Term(new Rule(0, [ART24_P3_H], 1293, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
      certain: false,
    }),
    new Binding("forwarding", "forwarding", obligations.OBLIGATION_TYPE, oneStopDutiesForwarding, {
      reads: ["set_complete", "sent", "as_of"],
      term: new Term(new Rule(0, [ART24_P3_I], 1303, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
      certain: false,
    }),
    new Binding("response", "response", obligations.OBLIGATION_TYPE, oneStopDutiesResponse, {
      reads: ["response_date_set", "response_date", "answered", "as_of"],
      term: new Term(
        new Rule(0, [ART24_P3_H, ART24_P3_J], 1315, "rules/decree/part_6_committee_and_one_stop_services.catala_en"),
      ),
      certain: false,
    }),
    new Binding("delivery", "delivery", obligations.OBLIGATION_TYPE, oneStopDutiesDelivery, {
      reads: ["approved", "delivered", "as_of"],
      term: new Term(new Rule(0, [ART24_P3_J], 1326, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
      certain: false,
    }),
  ],
  outputs: ["next_step", "receipt", "date_setting", "forwarding", "response", "delivery"],
  type: ONE_STOP_DUTIES_TYPE,
  assertions: [
    new Assertion(
      "The date for the response cannot lie before the day on which it was set.",
      oneStopDutiesAssertion1,
      [ARTICLE_24],
      1256,
      "rules/decree/part_6_committee_and_one_stop_services.catala_en",
      {
        reads: ["response_date_set", "response_date"],
        conditions: [
          new Condition(
            "match response_date_set with pattern -- Present content set_on: (match response_date with pattern -- Present content response_on: response_on >= set_on -- Absent: true) -- Absent: true",
            ["response_date_set", "response_date"],
            (responseDateSet, responseDate) =>
              responseDateSet !== null
                ? responseDate !== null ? responseDate.value.isAtLeast(responseDateSet.value) : true
                : true,
            [
              new Value("response_date_set", new OptionalOf(DATE), (responseDateSet, responseDate) => responseDateSet),
              new Value("response_date", new OptionalOf(DATE), (responseDateSet, responseDate) => responseDate),
            ],
          ),
        ],
      },
    ),
  ],
  doc: "What a one-stop service office owes an applicant, step by step.",
  places: [ARTICLE_24],
});

const ART24_P3_A = new Place(
  "Article 24, first item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 24. One-stop service office",
  ],
  "art24-p3-a",
  "Collect, consolidate and provide information on investment to investors by collaborating with relevant sectors;",
);

const ART24_P3_B = new Place(
  "Article 24, second item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 24. One-stop service office",
  ],
  "art24-p3-b",
  "Provide investor clarifications on legal matters, and regulations related to investment;",
);

const ART24_P3_C = new Place(
  "Article 24, third item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 24. One-stop service office",
  ],
  "art24-p3-c",
  "Provide clarification and guidance on the way documentation shall be prepared in accordance with the set standard forms and other documents on investment;",
);

const ART24_P3_N = new Place(
  "Article 24, fourteenth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 24. One-stop service office",
  ],
  "art24-p3-n",
  "Coordinate with the industry and commerce sector to obtain the enterprise identification code as well as with the financial sector to obtain the taxpayer identification number;",
);

const ART24_P3_O = new Place(
  "Article 24, fourteenth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 24. One-stop service office",
  ],
  "art24-p3-o",
  "and - Perform other duties as assigned by the CIP.",
);

/** The scope `One_stop_services` described: what it asks for, its rules and their provisions. */
export const ONE_STOP_SERVICES = new Scope("One_stop_services", {
  function: oneStopServices,
  inputs: [
    new Input(
      "enterprise_code",
      new OptionalOf(DATE),
      "The day on which the enterprise identification code was obtained.",
      { parameter: "enterpriseCode" },
    ),
    new Input(
      "taxpayer_number",
      new OptionalOf(DATE),
      "The day on which the taxpayer identification number was obtained.",
      { parameter: "taxpayerNumber" },
    ),
    new Input("assigned", new OptionalOf(DATE), "The day on which the CIP assigned another duty to the office."),
    new Input("performed", new OptionalOf(DATE), "The day on which that duty was performed."),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
  ],
  bindings: [
    new Binding(
      "information",
      "information",
      obligations.OBLIGATION_TYPE,
      (asOf) => obligations.standing_(
        obligations.norm(
          obligations.Modality.Duty,
          administration.Actor.OneStopServiceOfPlanningAndInvestment,
          administration.Actor.Investor,
        ),
        asOf,
      ),
      {
        reads: ["as_of"],
        term: new Term(
          new Rule(0, [ART24_P3_A], 1337, "rules/decree/part_6_committee_and_one_stop_services.catala_en"),
        ),
        certain: false,
      },
    ),
    new Binding(
      "clarification",
      "clarification",
      obligations.OBLIGATION_TYPE,
      (asOf) => obligations.standing_(
        obligations.norm(
          obligations.Modality.Duty,
          administration.Actor.OneStopServiceOfPlanningAndInvestment,
          administration.Actor.Investor,
        ),
        asOf,
      ),
      {
        reads: ["as_of"],
        term: new Term(
          new Rule(0, [ART24_P3_B], 1343, "rules/decree/part_6_committee_and_one_stop_services.catala_en"),
        ),
        certain: false,
      },
    ),
    new Binding(
      "document_guidance",
      "document_guidance",
      obligations.OBLIGATION_TYPE,
      (asOf) => obligations.standing_(
        obligations.norm(
          obligations.Modality.Duty,
          administration.Actor.OneStopServiceOfPlanningAndInvestment,
          administration.Actor.Investor,
        ),
        asOf,
      ),
      {
        reads: ["as_of"],
        term: new Term(
          new Rule(0, [ART24_P3_C], 1349, "rules/decree/part_6_committee_and_one_stop_services.catala_en"),
        ),
        certain: false,
      },
    ),
    new Binding(
      "code_coordination",
      "code_coordination",
      obligations.OBLIGATION_TYPE,
      oneStopServicesCodeCoordination,
      {
        reads: ["enterprise_code", "as_of"],
        term: new Term(
          new Rule(0, [ART24_P3_N], 1355, "rules/decree/part_6_committee_and_one_stop_services.catala_en"),
        ),
        certain: false,
      },
    ),
    new Binding(
      "number_coordination",
      "number_coordination",
      obligations.OBLIGATION_TYPE,
      oneStopServicesNumberCoordination,
      {
        reads: ["taxpayer_number", "as_of"],
        term: new Term(
          new Rule(0, [ART24_P3_N], 1367, "rules/decree/part_6_committee_and_one_stop_services.catala_en"),
        ),
        certain: false,
      },
    ),
    new Binding("assigned_duty", "assigned_duty", obligations.OBLIGATION_TYPE, oneStopServicesAssignedDuty, {
      reads: ["assigned", "performed", "as_of"],
      term: new Term(new Rule(0, [ART24_P3_O], 1377, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
      certain: false,
    }),
  ],
  outputs: [
    "information",
    "clarification",
    "document_guidance",
    "code_coordination",
    "number_coordination",
    "assigned_duty",
  ],
  type: ONE_STOP_SERVICES_TYPE,
  doc: "What a one-stop service office does for investors and for the Committee besides.",
  places: [ARTICLE_24],
});

const ART24_P3_K = new Place(
  "Article 24, eleventh item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 24. One-stop service office",
  ],
  "art24-p3-k",
  "Prepare meeting agenda and consolidate documents for the meeting prior to submitting the documents to the CIP for consideration;",
);

const ART24_P3_L = new Place(
  "Article 24, twelfth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 24. One-stop service office",
  ],
  "art24-p3-l",
  "Issue an invitation letter to the CIP and the relevant sectors to attend the meeting;",
);

const ART24_P3_M = new Place(
  "Article 24, thirteenth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 24. One-stop service office",
  ],
  "art24-p3-m",
  "Record minutes of meeting and circulate the meeting resolutions to the CIP and the relevant sectors present at the meeting;",
);

/** The scope `One_stop_meeting_duties` described: what it asks for, its rules and their provisions. */
export const ONE_STOP_MEETING_DUTIES = new Scope("One_stop_meeting_duties", {
  function: oneStopMeetingDuties,
  inputs: [
    new Input("documents_submitted", new OptionalOf(DATE), "The day on which the documents are submitted to the CIP.", {
      parameter: "documentsSubmitted",
    }),
    new Input("agenda_ready", new OptionalOf(DATE), "The day on which the agenda and the documents were ready.", {
      parameter: "agendaReady",
    }),
    new Input("meeting", new OptionalOf(DATE), "The day of the meeting."),
    new Input("invited", new OptionalOf(DATE), "The day on which the invitation letter was issued."),
    new Input("circulated", new OptionalOf(DATE), "The day on which the resolutions of the meeting were circulated."),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
  ],
  bindings: [
    new Binding("agenda", "agenda", obligations.OBLIGATION_TYPE, oneStopMeetingDutiesAgenda, {
      reads: ["documents_submitted", "agenda_ready", "as_of"],
      term: new Term(new Rule(0, [ART24_P3_K], 1391, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
      certain: false,
    }),
    new Binding("invitation", "invitation", obligations.OBLIGATION_TYPE, oneStopMeetingDutiesInvitation, {
      reads: ["meeting", "invited", "as_of"],
      term: new Term(new Rule(0, [ART24_P3_L], 1404, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
      certain: false,
    }),
    new Binding("minutes", "minutes", obligations.OBLIGATION_TYPE, oneStopMeetingDutiesMinutes, {
      reads: ["meeting", "circulated", "as_of"],
      term: new Term(new Rule(0, [ART24_P3_M], 1417, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
      certain: false,
    }),
  ],
  outputs: ["agenda", "invitation", "minutes"],
  type: ONE_STOP_MEETING_DUTIES_TYPE,
  doc: "What a one-stop service office does for a meeting of the Committee.",
  places: [ARTICLE_24],
});

const ART25_P1_A = new Place(
  "Article 25, first sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 25. Criteria for staff of the one-stop service office",
  ],
  "art25-p1-a",
  "The staffs of the one-stop service office comprise staffs at division level or technical staff who have been assigned by relevant sectors",
);

const ART25_1 = new Place(
  "Article 25(1)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 25. Criteria for staff of the one-stop service office",
  ],
  "art25-1",
  "Bachelor degree and above;",
);

const ART25_2 = new Place(
  "Article 25(2)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 25. Criteria for staff of the one-stop service office",
  ],
  "art25-2",
  "Have good knowledge and skills and firmly uphold the party and government s policies and guidance;",
);

const ART25_3 = new Place(
  "Article 25(3)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 25. Criteria for staff of the one-stop service office",
  ],
  "art25-3",
  "Have good knowledge about laws and work of the respective sector;",
);

const ART25_4 = new Place(
  "Article 25(4)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 25. Criteria for staff of the one-stop service office",
  ],
  "art25-4",
  "Good command of English and computer literacy;",
);

const ART25_5 = new Place(
  "Article 25(5)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 25. Criteria for staff of the one-stop service office",
  ],
  "art25-5",
  "Good interpersonal skills;",
);

const ART25_6 = new Place(
  "Article 25(6)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 25. Criteria for staff of the one-stop service office",
  ],
  "art25-6",
  "Good health.",
);

const ART25_P1_B = new Place(
  "Article 25, first sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 25. Criteria for staff of the one-stop service office",
  ],
  "art25-p1-b",
  "and appointed by the Chair of the CIP.",
);

const ARTICLE_25 = new Place(
  "Article 25",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 25. Criteria for staff of the one-stop service office",
  ],
  "",
  "",
);

/** The scope `Staff_criteria` described: what it asks for, its rules and their provisions. */
export const STAFF_CRITERIA = new Scope("Staff_criteria", {
  function: staffCriteria,
  inputs: [
    new Input("kind", STAFF_KIND_TYPE, "At which level the person works."),
    new Input("is_assigned_by_sector", BOOLEAN, "The relevant sector assigned the person.", {
      parameter: "isAssignedBySector",
    }),
    new Input("is_appointed_by_chair", BOOLEAN, "The Chair of the CIP appointed the person.", {
      parameter: "isAppointedByChair",
    }),
    new Input("degree", DEGREE_TYPE, "The person's highest degree."),
    new Input(
      "has_skills_and_policy",
      BOOLEAN,
      "Good knowledge and skills, and upholding the policies and guidance: so judged.",
      { parameter: "hasSkillsAndPolicy" },
    ),
    new Input("knows_laws_and_work", BOOLEAN, "Good knowledge about the laws and the work of the sector: so judged.", {
      parameter: "knowsLawsAndWork",
    }),
    new Input("has_english", BOOLEAN, "Good command of English: so judged.", { parameter: "hasEnglish" }),
    new Input("is_computer_literate", BOOLEAN, "Computer literacy: so judged.", { parameter: "isComputerLiterate" }),
    new Input("has_interpersonal_skills", BOOLEAN, "Good interpersonal skills: so judged.", {
      parameter: "hasInterpersonalSkills",
    }),
    new Input("is_healthy", BOOLEAN, "Good health: so judged.", { parameter: "isHealthy" }),
    new Input("assigned", ASSIGNED_STAFF_TYPE, "Whom the relevant sectors have to have assigned.", {
      required: false,
      reading: new ReadingChoice("Staff_criteria.assigned", "All_staff", [ART25_P1_A]),
    }),
  ],
  bindings: [
    new Binding(
      "assigned",
      "assigned",
      ASSIGNED_STAFF_TYPE,
      (given) => given ?? AssignedStaff.AllStaff,
      {
        term: new Term(
          new Rule(0, [ART25_P1_A], 1657, "rules/decree/part_6_committee_and_one_stop_services.catala_en"),
        ),
        certain: false,
        context: "assigned",
        reading: "Staff_criteria.assigned",
      },
    ),
    new Binding("is_eligible", "is_eligible", BOOLEAN, staffCriteriaIsEligible, {
      reads: ["kind", "is_assigned_by_sector", "assigned"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(1, [ART25_P1_A], 1666, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
              conditions: [
                new Condition(
                  "kind with pattern Technical_staff",
                  ["kind"],
                  (kind) => kind === StaffKind.TechnicalStaff,
                  [new Value("kind", STAFF_KIND_TYPE, (kind) => kind)],
                ),
                new Condition(
                  "is_assigned_by_sector",
                  ["kind", "is_assigned_by_sector"],
                  (kind, isAssignedBySector) => kind === StaffKind.TechnicalStaff && isAssignedBySector,
                  [new Value("is_assigned_by_sector", BOOLEAN, (kind, isAssignedBySector) => isAssignedBySector)],
                ),
              ],
            }),
            {
              exceptions: [
                new Term(
                  new Rule(0, [ART25_P1_A], 1660, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
                    conditions: [
                      new Condition(
                        "kind with pattern Division_staff",
                        ["kind"],
                        (kind) => kind === StaffKind.DivisionStaff,
                        [new Value("kind", STAFF_KIND_TYPE, (kind) => kind)],
                      ),
                      new Condition(
                        "is_assigned_by_sector or assigned with pattern Technical_staff_only",
                        ["kind", "is_assigned_by_sector", "assigned"],
                        (kind, isAssignedBySector, assigned) =>
                          kind === StaffKind.DivisionStaff &&
                          (isAssignedBySector || assigned() === AssignedStaff.TechnicalStaffOnly),
                        [
                          new Value(
                            "is_assigned_by_sector",
                            BOOLEAN,
                            (kind, isAssignedBySector, assigned) => isAssignedBySector,
                          ),
                          new Value("assigned", ASSIGNED_STAFF_TYPE, (kind, isAssignedBySector, assigned) => assigned()),
                        ],
                      ),
                    ],
                    uses: ["assigned"],
                  }),
                ),
              ],
            },
          ),
        ],
      }),
    }),
    new Binding("unmet", "unmet", new ListOf(CRITERION_TYPE), staffCriteriaUnmet, {
      reads: [
        "degree",
        "has_skills_and_policy",
        "knows_laws_and_work",
        "has_english",
        "is_computer_literate",
        "has_interpersonal_skills",
        "is_healthy",
      ],
      term: new Term(
        new Rule(
          0,
          [ART25_1, ART25_2, ART25_3, ART25_4, ART25_5, ART25_6],
          1676,
          "rules/decree/part_6_committee_and_one_stop_services.catala_en",
        ),
      ),
    }),
    new Binding(
      "may_be_appointed",
      "may_be_appointed",
      BOOLEAN,
      (isEligible, unmet) => isEligible && BigInt(unmet.length) === 0n,
      {
        reads: ["is_eligible", "unmet"],
        term: new Term(
          new Rule(0, [ART25_P1_A], 1696, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
            uses: ["is_eligible", "unmet"],
          }),
        ),
      },
    ),
    new Binding(
      "is_on_staff",
      "is_on_staff",
      BOOLEAN,
      (mayBeAppointed, isAppointedByChair) => mayBeAppointed && isAppointedByChair,
      {
        reads: ["may_be_appointed", "is_appointed_by_chair"],
        term: new Term(
          new Rule(0, [ART25_P1_B], 1699, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
            uses: ["may_be_appointed"],
          }),
        ),
      },
    ),
  ],
  outputs: ["unmet", "may_be_appointed", "is_on_staff"],
  type: STAFF_CRITERIA_TYPE,
  doc: "Whether a person can be appointed to the staff of a one-stop service office, and which criteria are not met.",
  places: [ARTICLE_25],
});

const ART26_1_A = new Place(
  "Article 26(1), first item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 26. Rights and duties of staffs of the one-stop services office",
  ],
  "art26-1-a",
  "Attend meetings related to investment work;",
);

const ART26_1_B = new Place(
  "Article 26(1), second item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 26. Rights and duties of staffs of the one-stop services office",
  ],
  "art26-1-b",
  "Provide comments on the implementation of investment services;",
);

const ART26_1_C = new Place(
  "Article 26(1), third item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 26. Rights and duties of staffs of the one-stop services office",
  ],
  "art26-1-c",
  "Receive training, exchange lessons on the management of domestic and foreign investment;",
);

const ART26_1_D = new Place(
  "Article 26(1), fourth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 26. Rights and duties of staffs of the one-stop services office",
  ],
  "art26-1-d",
  "Make decision as assigned by the respective sector;",
);

const ART26_1_E = new Place(
  "Article 26(1), fifth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 26. Rights and duties of staffs of the one-stop services office",
  ],
  "art26-1-e",
  "Coordinate and follow up with responses from the respective sector in relation to the services under their responsibilities;",
);

const ART26_1_F = new Place(
  "Article 26(1), sixth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 26. Rights and duties of staffs of the one-stop services office",
  ],
  "art26-1-f",
  "Propose suggestion to the CIP to improve coordination mechanism of their respective sector with other relevant sectors;",
);

const ART26_1_H = new Place(
  "Article 26(1), eighth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 26. Rights and duties of staffs of the one-stop services office",
  ],
  "art26-1-h",
  "Fulfill other rights as assigned by their hierarchical superior in accordance with the laws and regulations of Lao PDR.",
);

const ARTICLE_26 = new Place(
  "Article 26",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 26. Rights and duties of staffs of the one-stop services office",
  ],
  "",
  "",
);

/** The scope `Staff_rights` described: what it asks for, its rules and their provisions. */
export const STAFF_RIGHTS = new Scope("Staff_rights", {
  function: staffRights,
  inputs: [
    new Input(
      "is_decision_assigned",
      BOOLEAN,
      "The respective sector assigned the decision to the member of the staff.",
      { parameter: "isDecisionAssigned" },
    ),
    new Input("is_right_assigned", BOOLEAN, "The superior assigned another right to the member of the staff.", {
      parameter: "isRightAssigned",
    }),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
  ],
  bindings: [
    new Binding(
      "attendance",
      "attendance",
      obligations.OBLIGATION_TYPE,
      (asOf) => obligations.standing_(
        obligations.norm(
          obligations.Modality.Right,
          administration.Actor.OneStopServiceStaff,
          administration.Actor.NotNamed,
        ),
        asOf,
      ),
      {
        reads: ["as_of"],
        term: new Term(new Rule(0, [ART26_1_A], 1859, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
        certain: false,
      },
    ),
    new Binding(
      "comments",
      "comments",
      obligations.OBLIGATION_TYPE,
      (asOf) => obligations.standing_(
        obligations.norm(
          obligations.Modality.Permission,
          administration.Actor.OneStopServiceStaff,
          administration.Actor.NotNamed,
        ),
        asOf,
      ),
      {
        reads: ["as_of"],
        term: new Term(new Rule(0, [ART26_1_B], 1864, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
        certain: false,
      },
    ),
    new Binding(
      "training",
      "training",
      obligations.OBLIGATION_TYPE,
      (asOf) => obligations.standing_(
        obligations.norm(
          obligations.Modality.Right,
          administration.Actor.OneStopServiceStaff,
          administration.Actor.NotNamed,
        ),
        asOf,
      ),
      {
        reads: ["as_of"],
        term: new Term(new Rule(0, [ART26_1_C], 1869, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
        certain: false,
      },
    ),
    new Binding("decision", "decision", obligations.OBLIGATION_TYPE, staffRightsDecision, {
      reads: ["is_decision_assigned", "as_of"],
      term: new Term(new Rule(0, [ART26_1_D], 1874, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
      certain: false,
    }),
    new Binding(
      "follow_up",
      "follow_up",
      obligations.OBLIGATION_TYPE,
      (asOf) => obligations.standing_(
        obligations.norm(
          obligations.Modality.Permission,
          administration.Actor.OneStopServiceStaff,
          administration.Actor.ConcernedSectors,
        ),
        asOf,
      ),
      {
        reads: ["as_of"],
        term: new Term(new Rule(0, [ART26_1_E], 1883, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
        certain: false,
      },
    ),
    new Binding(
      "suggestion",
      "suggestion",
      obligations.OBLIGATION_TYPE,
      (asOf) => obligations.standing_(
        obligations.norm(
          obligations.Modality.Permission,
          administration.Actor.OneStopServiceStaff,
          administration.Actor.CommitteeForInvestmentPromotion,
        ),
        asOf,
      ),
      {
        reads: ["as_of"],
        term: new Term(new Rule(0, [ART26_1_F], 1888, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
        certain: false,
      },
    ),
    new Binding("other_right", "other_right", obligations.OBLIGATION_TYPE, staffRightsOtherRight, {
      reads: ["is_right_assigned", "as_of"],
      term: new Term(new Rule(0, [ART26_1_H], 1895, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
      certain: false,
    }),
  ],
  outputs: ["attendance", "comments", "training", "decision", "follow_up", "suggestion", "other_right"],
  type: STAFF_RIGHTS_TYPE,
  doc: "What a member of the staff of a one-stop service office may do and ask for.",
  places: [ARTICLE_26],
});

const ART26_2_A = new Place(
  "Article 26(2), first item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 26. Rights and duties of staffs of the one-stop services office",
  ],
  "art26-2-a",
  "Collect data and documents related to investment work and their respective sector to further submit to the one-stop service office;",
);

const ART26_2_B = new Place(
  "Article 26(2), second item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 26. Rights and duties of staffs of the one-stop services office",
  ],
  "art26-2-b",
  "Provide information and clarification on laws and regulations related to specialization of the respective sector;",
);

const ART26_2_C = new Place(
  "Article 26(2), third item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 26. Rights and duties of staffs of the one-stop services office",
  ],
  "art26-2-c",
  "Examine the complete set of required documents based on the standard forms and send them to the respective sector for further consideration in accordance with regulations;",
);

const ART26_2_E = new Place(
  "Article 26(2), fifth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 26. Rights and duties of staffs of the one-stop services office",
  ],
  "art26-2-e",
  "Monitor and coordinate with the respective sector in providing investment services according to their rights and roles;",
);

const ART26_2_F = new Place(
  "Article 26(2), sixth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 26. Rights and duties of staffs of the one-stop services office",
  ],
  "art26-2-f",
  "Perform other duties as assigned by their hierarchical superior in accordance with the laws and regulations of Lao PDR.",
);

/** The scope `Staff_duties` described: what it asks for, its rules and their provisions. */
export const STAFF_DUTIES = new Scope("Staff_duties", {
  function: staffDuties,
  inputs: [
    new Input("received", new OptionalOf(DATE), "The day on which the documents of an application were received."),
    new Input("examined", new OptionalOf(DATE), "The day on which the staff finished examining the set of documents."),
    new Input("is_complete", BOOLEAN, "The examination showed the set to be complete.", { parameter: "isComplete" }),
    new Input("sent", new OptionalOf(DATE), "The day on which the set was sent to the respective sector."),
    new Input("assigned", new OptionalOf(DATE), "The day on which the superior assigned another duty."),
    new Input("performed", new OptionalOf(DATE), "The day on which that duty was performed."),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
  ],
  bindings: [
    new Binding(
      "collection",
      "collection",
      obligations.OBLIGATION_TYPE,
      (asOf) => obligations.standing_(
        obligations.norm(
          obligations.Modality.Duty,
          administration.Actor.OneStopServiceStaff,
          administration.Actor.OneStopServiceOfPlanningAndInvestment,
        ),
        asOf,
      ),
      {
        reads: ["as_of"],
        term: new Term(new Rule(0, [ART26_2_A], 1918, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
        certain: false,
      },
    ),
    new Binding(
      "information",
      "information",
      obligations.OBLIGATION_TYPE,
      (asOf) => obligations.standing_(
        obligations.norm(
          obligations.Modality.Duty,
          administration.Actor.OneStopServiceStaff,
          administration.Actor.NotNamed,
        ),
        asOf,
      ),
      {
        reads: ["as_of"],
        term: new Term(new Rule(0, [ART26_2_B], 1925, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
        certain: false,
      },
    ),
    new Binding("examination", "examination", obligations.OBLIGATION_TYPE, staffDutiesExamination, {
      reads: ["received", "examined", "as_of"],
      term: new Term(new Rule(0, [ART26_2_C], 1930, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
      certain: false,
    }),
    new Binding("forwarding", "forwarding", obligations.OBLIGATION_TYPE, staffDutiesForwarding, {
      reads: ["is_complete", "examined", "as_of", "sent"],
      term: new Term(new Rule(0, [ART26_2_C], 1939, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
      certain: false,
    }),
    new Binding(
      "coordination",
      "coordination",
      obligations.OBLIGATION_TYPE,
      (asOf) => obligations.standing_(
        obligations.norm(
          obligations.Modality.Duty,
          administration.Actor.OneStopServiceStaff,
          administration.Actor.ConcernedSectors,
        ),
        asOf,
      ),
      {
        reads: ["as_of"],
        term: new Term(new Rule(0, [ART26_2_E], 1950, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
        certain: false,
      },
    ),
    new Binding("assigned_duty", "assigned_duty", obligations.OBLIGATION_TYPE, staffDutiesAssignedDuty, {
      reads: ["assigned", "performed", "as_of"],
      term: new Term(new Rule(0, [ART26_2_F], 1955, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
      certain: false,
    }),
  ],
  outputs: ["collection", "information", "examination", "forwarding", "coordination", "assigned_duty"],
  type: STAFF_DUTIES_TYPE,
  assertions: [
    new Assertion(
      "The documents cannot have been examined before they were received.",
      staffDutiesAssertion1,
      [ARTICLE_26],
      1906,
      "rules/decree/part_6_committee_and_one_stop_services.catala_en",
      {
        reads: ["examined", "received"],
        conditions: [
          new Condition(
            "match examined with pattern -- Present content when: Obligations.had_happened of received, when -- Absent: true",
            ["examined", "received"],
            (examined, received) => examined !== null ? obligations.hadHappened(received, examined.value) : true,
            [
              new Value("examined", new OptionalOf(DATE), (examined, received) => examined),
              new Value("received", new OptionalOf(DATE), (examined, received) => received),
            ],
          ),
        ],
      },
    ),
    new Assertion(
      "The documents cannot have been sent before they were examined.",
      staffDutiesAssertion2,
      [ARTICLE_26],
      1912,
      "rules/decree/part_6_committee_and_one_stop_services.catala_en",
      {
        reads: ["sent", "examined"],
        conditions: [
          new Condition(
            "match sent with pattern -- Present content when: Obligations.had_happened of examined, when -- Absent: true",
            ["sent", "examined"],
            (sent, examined) => sent !== null ? obligations.hadHappened(examined, sent.value) : true,
            [
              new Value("sent", new OptionalOf(DATE), (sent, examined) => sent),
              new Value("examined", new OptionalOf(DATE), (sent, examined) => examined),
            ],
          ),
        ],
      },
    ),
  ],
  doc: "What the staff of a one-stop service office has to do with an application, and besides.",
  places: [ARTICLE_26],
});

const ART26_2_D = new Place(
  "Article 26(2), fourth item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 26. Rights and duties of staffs of the one-stop services office",
  ],
  "art26-2-d",
  "Report on any matters related to their responsibilities to higher hierarchical supervisor on a daily, weekly and monthly basis;",
);

/** The scope `Staff_reports` described: what it asks for, its rules and their provisions. */
export const STAFF_REPORTS = new Scope("Staff_reports", {
  function: staffReports,
  inputs: [
    new Input("last_daily", new OptionalOf(DATE), "The day of the last daily report.", { parameter: "lastDaily" }),
    new Input("last_weekly", new OptionalOf(DATE), "The day of the last weekly report.", { parameter: "lastWeekly" }),
    new Input("last_monthly", new OptionalOf(DATE), "The day of the last monthly report.", {
      parameter: "lastMonthly",
    }),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
    new Input("counting", recurring.COUNTING_TYPE, "From when to when a week or month is counted.", {
      required: false,
      reading: new ReadingChoice("Staff_reports.counting", "In_each_calendar_period", [ART26_2_D]),
    }),
  ],
  bindings: [
    new Binding(
      "counting",
      "counting",
      recurring.COUNTING_TYPE,
      (given) => given ?? recurring.Counting_.InEachCalendarPeriod,
      {
        term: new Term(new Rule(0, [ART26_2_D], 1968, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
        certain: false,
        context: "counting",
        reading: "Staff_reports.counting",
      },
    ),
    new Binding("next_daily", "next_daily", DATE, staffReportsNextDaily, {
      reads: ["last_daily", "as_of"],
      term: new Term(
        new Rule(0, [ART26_2_D], 1973, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
          counting: new Counting(
            ["last_daily", "as_of"],
            (lastDaily, asOf) =>
              obligations.hadHappened(lastDaily, asOf)
                ? lastDaily !== null
                  ? placed(ARTICLE_26_LINE_1976, () => laoPdr.LAO_PDR.add(lastDaily.value, 1n))
                  : impossible("", ARTICLE_26_LINE_1977)
                : placed(ARTICLE_26_LINE_1978, () => laoPdr.LAO_PDR.isWorkingDay(asOf))
                  ? asOf
                  : placed(ARTICLE_26_LINE_1980, () => laoPdr.LAO_PDR.add(asOf, 1n)),
          ),
        }),
      ),
      certain: false,
    }),
    new Binding("daily", "daily", obligations.OBLIGATION_TYPE, staffReportsDaily, {
      reads: ["next_daily", "as_of"],
      term: new Term(
        new Rule(0, [ART26_2_D], 1983, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
          uses: ["next_daily"],
        }),
      ),
      certain: false,
    }),
    new Binding(
      "weekly",
      "weekly",
      obligations.OBLIGATION_TYPE,
      (counting, lastWeekly, asOf) => recurring.nextTime_(
        obligations.norm(
          obligations.Modality.Duty,
          administration.Actor.OneStopServiceStaff,
          administration.Actor.HierarchicalSuperior,
        ),
        recurring.Frequency.Weekly,
        counting(),
        lastWeekly,
        asOf,
      ),
      {
        reads: ["counting", "last_weekly", "as_of"],
        term: new Term(
          new Rule(0, [ART26_2_D], 1993, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
            uses: ["counting"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "monthly",
      "monthly",
      obligations.OBLIGATION_TYPE,
      (counting, lastMonthly, asOf) => recurring.nextTime_(
        obligations.norm(
          obligations.Modality.Duty,
          administration.Actor.OneStopServiceStaff,
          administration.Actor.HierarchicalSuperior,
        ),
        recurring.Frequency.Monthly,
        counting(),
        lastMonthly,
        asOf,
      ),
      {
        reads: ["counting", "last_monthly", "as_of"],
        term: new Term(
          new Rule(0, [ART26_2_D], 2002, "rules/decree/part_6_committee_and_one_stop_services.catala_en", {
            uses: ["counting"],
          }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["daily", "weekly", "monthly"],
  type: STAFF_REPORTS_TYPE,
  doc: "When the staff of a one-stop service office has to report next.",
  places: [ARTICLE_26],
  calendars: [laoPdr.LAO_PDR],
});
