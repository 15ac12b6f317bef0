/**
 * Compiled from rules/situations/official.catala_en: change the rules there, and compile again.
 *
 * @example
 * import { IMPORT_PLAN_OPINION, importPlanOpinion } from "./official.js";
 * import { Day } from "../runtime/dates.js";
 * import { decide } from "../runtime/reasons.js";
 * const facts = { asOf: new Day(2012, 1, 31) };
 * const { opinion } = importPlanOpinion(facts);
 * // the same with its reasons; without a value it says why, where the function throws
 * const answer = JSON.stringify(decide(IMPORT_PLAN_OPINION, facts).asJson());
 *
 * Money is a BigInt of cents, a decimal a `Fraction`, a date a `Day` (runtime/fractions.js, runtime/dates.js). A case
 * that carries something is a class (`new Case(content)`), any other an object. What may be left out may be null; an
 * optional value is a `Present` (runtime/schema.js). In JSON things have the names of the rules: `answer` beside
 * `decide`, and without reasons `evaluate` and `outcomes` (runtime/evaluator.js), take and give it; `encode`
 * (runtime/encode.js) makes it of a result.
 */

import * as laoPdr from "../calendars/lao_pdr.js";
import * as part3GeneralBusiness from "../decree/part_3_general_business.js";
import * as part4ConcessionActivities from "../decree/part_4_concession_activities.js";
import * as part5CallingList from "../decree/part_5_calling_list.js";
import * as part6CommitteeAndOneStopServices from "../decree/part_6_committee_and_one_stop_services.js";
import * as part7RepresentativeOffice from "../decree/part_7_representative_office.js";
import * as part8DutiesAndTaxes from "../decree/part_8_duties_and_taxes.js";
import * as part9LandUseRight from "../decree/part_9_land_use_right.js";
import * as administration from "../library/administration.js";
import * as obligations from "../library/obligations.js";
import * as listEn from "../stdlib/list_en.js";
import { Place } from "../runtime/answers.js";
import { Applied, attempt, impossible, known, only, sorted, spot } from "../runtime/evaluation.js";
import { ImpossibleReached, Silent, Unset } from "../runtime/failures.js";
import { checkFacts } from "../runtime/given.js";
import { handedOn } from "../runtime/readings.js";
import {
  BOOLEAN,
  Case,
  DATE,
  Enumeration,
  FUNCTION,
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

const MAY_THE_COMMITTEE_LINE_1223 = spot(
  "rules/situations/official.catala_en:1223",
  "May the Committee decide this, who sits on it, and who decides instead?",
);
const WHAT_DO_I_LINE_743 = spot(
  "rules/situations/official.catala_en:743",
  "What do I owe the investor next, and by which day?",
);

/** The registration of a general business. */
export class ForGeneralBusiness {
  /** @param {GeneralBusinessDossier} content */
  constructor(content) {
    this.content = content;
  }
}

/** A concession. */
export class ForConcession {
  /** @param {ConcessionDossier} content */
  constructor(content) {
    this.content = content;
  }
}

/** Land use right. */
export class ForLandUseRight {
  /** @param {LandDossier} content */
  constructor(content) {
    this.content = content;
  }
}

/** The approval of an annual import plan. */
export const ForImportPlan = Object.freeze(new Named("For_import_plan"));

/** A Representative Office. */
export const ForRepresentativeOffice = Object.freeze(new Named("For_representative_office"));

/**
 * What is applied for.
 *
 * @typedef {ForGeneralBusiness | ForConcession | ForLandUseRight | typeof ForImportPlan | typeof
 *   ForRepresentativeOffice} Dossier
 */

/**
 * A paper of an application, as it lies in the dossier or in the hands of the investor.
 *
 * @enum {Named}
 */
export const Paper = Object.freeze({
  /** The application form, or all of the forms. */
  ApplicationForm: new Named("Application_form"),
  /**
   * The joint venture contract and agreements. For a concession: in a form of business corporation of the Law on
   * Enterprise.
   */
  JointVentureContract: new Named("Joint_venture_contract"),
  /** The resume of the investor. */
  Resume: new Named("Resume"),
  /** The certificate of financial status and experience of the investor. */
  FinancialCertificate: new Named("Financial_certificate"),
  /** The copy of the identity card of each Lao national. */
  IdentityCardCopy: new Named("Identity_card_copy"),
  /** The copy of the passport of each foreigner. */
  PassportCopy: new Named("Passport_copy"),
  /** The document about the status of the foreign legal entity. */
  StatusDocument: new Named("Status_document"),
  /** Basic information about the project. */
  BasicInformation: new Named("Basic_information"),
  /** The feasibility study. */
  FeasibilityStudy: new Named("Feasibility_study"),
  /** The business plan. */
  BusinessPlan: new Named("Business_plan"),
  /** The memorandum on initial field data collection. */
  FieldDataMemorandum: new Named("Field_data_memorandum"),
  /** The enterprise registration certificate or concession registration certificate. */
  RegistrationCertificate: new Named("Registration_certificate"),
  /** All other documents that the land management authority requires. */
  DocumentsForLandAuthority: new Named("Documents_for_land_authority"),
  /** All documents that the printed form for the annual import plan asks for. */
  DocumentsOfPrintedForm: new Named("Documents_of_printed_form"),
});

/** Of a proposal for a general business. */
export class Article7 {
  /** @param {part3GeneralBusiness.ProposalDocument} content */
  constructor(content) {
    this.content = content;
  }
}

/** Of a proposal for a concession. */
export class Article11 {
  /** @param {part4ConcessionActivities.ProposalDocument} content */
  constructor(content) {
    this.content = content;
  }
}

/** Of an application for land use right. */
export class Article49 {
  /** @param {part9LandUseRight.LandDocument} content */
  constructor(content) {
    this.content = content;
  }
}

/** What the printed form for the annual import plan asks for: Article 38. */
export const ImportPlanDocument = Object.freeze(new Named("Import_plan_document"));

/**
 * A document that belongs to an application, as its Article names it.
 *
 * @typedef {Article7 | Article11 | Article49 | typeof ImportPlanDocument} Document
 */

/**
 * What an office has to do.
 *
 * @enum {Named}
 */
export const OfficeAct = Object.freeze({
  /** To consider issuing the enterprise registration certificate. */
  DecideOnCertificate: new Named("Decide_on_certificate"),
  /** To issue the enterprise identification number or code. */
  IssueEnterpriseNumber: new Named("Issue_enterprise_number"),
  /** To issue the taxpayer identification number. */
  IssueTaxpayerNumber: new Named("Issue_taxpayer_number"),
  /** To obtain the enterprise identification number or code from the industry and commerce sector. */
  ObtainEnterpriseNumber: new Named("Obtain_enterprise_number"),
  /** To obtain the taxpayer identification number from the financial sector. */
  ObtainTaxpayerNumber: new Named("Obtain_taxpayer_number"),
  /** To forward a copy of the certificate to the concerned sector. */
  CopyToSector: new Named("Copy_to_sector"),
  /** To forward a copy of the certificate to the ministry. */
  CopyToMinistry: new Named("Copy_to_ministry"),
  /** To issue the license or permission for the seal. */
  PermitSeal: new Named("Permit_seal"),
  /** To carve the seal. */
  CarveSeal: new Named("Carve_seal"),
  /** To send comments in writing. */
  Comment: new Named("Comment"),
  /** To put the project to the meeting of the CIP. */
  PresentToCommittee: new Named("Present_to_committee"),
  /** To submit the project to the government or the provincial or municipal authorities. */
  SubmitProject: new Named("Submit_project"),
  /** To send the investor a letter about the rejection. */
  SendRejection: new Named("Send_rejection"),
  /** To notify the investor of the approval in writing. */
  NotifyApproval: new Named("Notify_approval"),
  /** To report the outcomes of the negotiation to the meeting of the CIP. */
  ReportOutcomes: new Named("Report_outcomes"),
  /** To submit the outcomes of the negotiation, so that the authority to sign is delegated. */
  SubmitOutcomes: new Named("Submit_outcomes"),
  /** To send the complete set of documents to the relevant sectors. */
  ForwardDocuments: new Named("Forward_documents"),
  /** To convene the joint meeting with the relevant sector. */
  HoldJointMeeting: new Named("Hold_joint_meeting"),
  /** To issue the certificate that approves the import plan. */
  IssueCertificate: new Named("Issue_certificate"),
  /** To send the approved plan to the border check point. */
  SendToBorder: new Named("Send_to_border"),
  /** To inspect, record and report the imports. */
  InspectAndReport: new Named("Inspect_and_report"),
  /** To review the documents and conditions. */
  ReviewDocuments: new Named("Review_documents"),
  /** To inspect the location. */
  InspectLocation: new Named("Inspect_location"),
  /** To report back to the leading committee. */
  ReportToLeadingCommittee: new Named("Report_to_leading_committee"),
  /** To issue the land title. */
  IssueTitle: new Named("Issue_title"),
  /** To monitor the activities of the investor. */
  Monitor: new Named("Monitor"),
});

/** A general business of the investment calling list. */
export const ListedGeneralBusiness = Object.freeze(new Named("Listed_general_business"));

/** A concession of the investment calling list. */
export const ListedConcession = Object.freeze(new Named("Listed_concession"));

/** A concession that is not on the list. */
export const UnlistedConcession = Object.freeze(new Named("Unlisted_concession"));

/** A project or activity for the investment calling list, of this value. */
export class ListEntry {
  /** @param {bigint} content (in hundredths of USD) */
  constructor(content) {
    this.content = content;
  }
}

/** A change that an enterprise with a concession wishes. */
export class ChangeOfConcession {
  /** @param {part4ConcessionActivities.ConcessionChange} content */
  constructor(content) {
    this.content = content;
  }
}

/** Anything else. */
export class OtherSubject {
  /** @param {part6CommitteeAndOneStopServices.Matter} content */
  constructor(content) {
    this.content = content;
  }
}

/**
 * What is brought before the Committee.
 *
 * @typedef {typeof ListedGeneralBusiness | typeof ListedConcession | typeof UnlistedConcession | ListEntry |
 *   ChangeOfConcession | OtherSubject} Subject
 */

/** A dossier for a general business. */
export class GeneralBusinessDossier {
  /**
   * @param {{ isJointVenture: boolean, includesLaoNational: boolean, includesForeigner: boolean, includesForeignEntity:
   *   boolean, statusDocumentExists: boolean }} fields
   */
  constructor({ isJointVenture, includesLaoNational, includesForeigner, includesForeignEntity, statusDocumentExists }) {
    /** The investors form a joint venture. */
    this.isJointVenture = isJointVenture;
    /** A Lao national is among the investors. */
    this.includesLaoNational = includesLaoNational;
    /** A foreigner, as a natural person, is among the investors. */
    this.includesForeigner = includesForeigner;
    /** A foreign legal entity is among the investors. */
    this.includesForeignEntity = includesForeignEntity;
    /** There is a document about the status of the foreign legal entity. */
    this.statusDocumentExists = statusDocumentExists;
  }
}

/** A dossier for a concession. */
export class ConcessionDossier {
  /**
   * @param {{ isLegalEntity: boolean, isMiningEnergyOrLand: boolean, isJointVenture: boolean, includesLaoNational:
   *   boolean, includesForeigner: boolean }} fields
   */
  constructor({ isLegalEntity, isMiningEnergyOrLand, isJointVenture, includesLaoNational, includesForeigner }) {
    /** The investor is a legal entity. */
    this.isLegalEntity = isLegalEntity;
    /** The concession is for mining, electricity-energy or land. */
    this.isMiningEnergyOrLand = isMiningEnergyOrLand;
    /** The proposal is for a joint venture. */
    this.isJointVenture = isJointVenture;
    /** A Lao national is among the investors, or acts for them. */
    this.includesLaoNational = includesLaoNational;
    /** A foreigner is among the investors, or acts for them. */
    this.includesForeigner = includesForeigner;
  }
}

/** A dossier for land use right. */
export class LandDossier {
  /**
   * @param {{ certificateOf: Present<part9LandUseRight.CertificateSector> | null, certifiedBy:
   *   Present<part9LandUseRight.CertificateSector> | null }} fields
   */
  constructor({ certificateOf, certifiedBy }) {
    /**
     * The sector that issued the enterprise registration certificate or concession registration certificate; absent
     * without such a certificate.
     */
    this.certificateOf = certificateOf;
    /** The sector that certified the other documents; absent if none did. */
    this.certifiedBy = certifiedBy;
  }
}

/** Is this dossier complete, and what is missing from it? */
export class DossierCompleteness {
  /** @param {{ missing: Array<Document>, isComplete: boolean, canBeHandedIn: boolean }} fields */
  constructor({ missing, isComplete, canBeHandedIn }) {
    /** The documents that are missing, in the order of the Article. */
    this.missing = missing;
    /** Whether no document is missing. */
    this.isComplete = isComplete;
    /** Whether it can be handed in: no document is missing, and the investor in a concession is a legal entity. */
    this.canBeHandedIn = canBeHandedIn;
  }
}

/**
 * Who must give an opinion on this concession project, and by which day? Is it deemed approved where nobody answers,
 * and can it go on?
 */
export class ConcessionOpinion {
  /** @param {{ opinion: obligations.Obligation, isDeemedApproved: boolean, canGoOn: boolean }} fields */
  constructor({ opinion, isDeemedApproved, canGoOn }) {
    /** To send comments in writing to the planning and investment sector. */
    this.opinion = opinion;
    /** Whether the project is deemed approved by those who did not answer in time. */
    this.isDeemedApproved = isDeemedApproved;
    /** Whether the project can be put to the meeting of the CIP. */
    this.canGoOn = canGoOn;
  }
}

/**
 * Who must give an opinion on this annual import plan, and by which day? Is it deemed approved where nobody answers,
 * and can it go on?
 */
export class ImportPlanOpinion {
  /** @param {{ opinion: obligations.Obligation, isDeemedApproved: boolean, canGoOn: boolean }} fields */
  constructor({ opinion, isDeemedApproved, canGoOn }) {
    /** To provide comments in writing to the financial sector. */
    this.opinion = opinion;
    /** Whether the documents are deemed approved by the sector that did not answer in time. */
    this.isDeemedApproved = isDeemedApproved;
    /** Whether the joint meeting on the plan can be held. */
    this.canGoOn = canGoOn;
  }
}

/** Something that an office still has to do. */
export class OwedAct {
  /**
   * @param {{ act: OfficeAct, by: administration.Actor, towards: administration.Actor, lastDay: Present<Day> | null,
   *   status: obligations.Status }} fields
   */
  constructor({ act, by, towards, lastDay, status }) {
    /** What is to be done. */
    this.act = act;
    /** By whom. */
    this.by = by;
    /** Towards whom. */
    this.towards = towards;
    /** The last day; absent if the words give none. */
    this.lastDay = lastDay;
    /** Whether it can still be done in time. */
    this.status = status;
  }
}

/** What do the offices owe in the registration of a general business next, and by which day? */
export class RegistrationOfficeActs {
  /** @param {{ stillOwed: Array<OwedAct>, next: Present<OwedAct> | null }} fields */
  constructor({ stillOwed, next }) {
    /** What the offices still have to do, the earliest last day first. */
    this.stillOwed = stillOwed;
    /** What comes first; absent if nothing is owed now. */
    this.next = next;
  }
}

/** What do the offices owe on the way to a concession agreement next, and by which day? */
export class ConcessionOfficeActs {
  /** @param {{ stillOwed: Array<OwedAct>, next: Present<OwedAct> | null }} fields */
  constructor({ stillOwed, next }) {
    /** What the offices still have to do, the earliest last day first. */
    this.stillOwed = stillOwed;
    /** What comes first; absent if nothing is owed now. */
    this.next = next;
  }
}

/** What do the offices owe around a concession registration certificate next, and by which day? */
export class ConcessionCertificateOfficeActs {
  /** @param {{ stillOwed: Array<OwedAct>, next: Present<OwedAct> | null }} fields */
  constructor({ stillOwed, next }) {
    /** What the offices still have to do, the earliest last day first. */
    this.stillOwed = stillOwed;
    /** What comes first; absent if nothing is owed now. */
    this.next = next;
  }
}

/** What do the offices owe on an annual import plan next, and by which day? */
export class ImportPlanOfficeActs {
  /** @param {{ stillOwed: Array<OwedAct>, next: Present<OwedAct> | null }} fields */
  constructor({ stillOwed, next }) {
    /** What the offices still have to do, the earliest last day first. */
    this.stillOwed = stillOwed;
    /** What comes first; absent if nothing is owed now. */
    this.next = next;
  }
}

/** What does the land management authority owe on a proposal for land use right next? */
export class LandOfficeActs {
  /** @param {{ stillOwed: Array<OwedAct>, next: Present<OwedAct> | null }} fields */
  constructor({ stillOwed, next }) {
    /** What the offices still have to do, the earliest last day first. */
    this.stillOwed = stillOwed;
    /** What comes first; absent if nothing is owed now. */
    this.next = next;
  }
}

/** What do the offices owe in the registration of a Representative Office next, and by which day? */
export class RepresentativeOfficeActs {
  /** @param {{ stillOwed: Array<OwedAct>, next: Present<OwedAct> | null }} fields */
  constructor({ stillOwed, next }) {
    /** What the offices still have to do, the earliest last day first. */
    this.stillOwed = stillOwed;
    /** What comes first; absent if nothing is owed now. */
    this.next = next;
  }
}

/** May the Committee decide this, what else may it do with it, and whom do other Articles name for the decision? */
export class CommitteeDecision {
  /**
   * @param {{ matter: part6CommitteeAndOneStopServices.Matter, mayDecide: boolean, powers:
   *   Array<part6CommitteeAndOneStopServices.Power>, otherArticlesName: Array<administration.Actor> }} fields
   */
  constructor({ matter, mayDecide, powers, otherArticlesName }) {
    /** The matter, in the words of Article 23. */
    this.matter = matter;
    /** Whether Article 23 lets the Committee decide it: approve, and not merely consider. */
    this.mayDecide = mayDecide;
    /** What Article 23 lets the Committee do with it; nothing if the list is empty. */
    this.powers = powers;
    /** Whom Articles 13, 18, 20 and 21 have approve it, in the order of the Articles; nobody if the list is empty. */
    this.otherArticlesName = otherArticlesName;
  }
}

/** A person who may sit on the Committee. */
export class Person {
  /**
   * @param {{ post: part6CommitteeAndOneStopServices.Post, supervisesInvestment: boolean, isSelected: boolean }} fields
   */
  constructor({ post, supervisesInvestment, isSelected }) {
    /** The post that the person holds. */
    this.post = post;
    /** The person supervises investment work. */
    this.supervisesInvestment = supervisesInvestment;
    /** The official was selected for the central Committee. */
    this.isSelected = isSelected;
  }
}

/** A person, and as what the person sits on the Committee. */
export class Seated {
  /** @param {{ person: Person, seat: part6CommitteeAndOneStopServices.Seat }} fields */
  constructor({ person, seat }) {
    /** The person. */
    this.person = person;
    /** As what. */
    this.seat = seat;
  }
}

/** Who of these persons sits on this Committee, and as what? Who works for it, and whose seal does it use? */
export class CommitteeRound {
  /**
   * @param {{ seated: Array<Seated>, notSeated: Array<Person>, hasChair: boolean, hasViceChair: boolean, offices:
   *   part6CommitteeAndOneStopServices.CommitteeOffices }} fields
   */
  constructor({ seated, notSeated, hasChair, hasViceChair, offices }) {
    /** The persons who sit on it, in the order in which they were given. */
    this.seated = seated;
    /** The persons who cannot sit on it. */
    this.notSeated = notSeated;
    /** Whether its Chair is among them. */
    this.hasChair = hasChair;
    /** Whether its Vice Chair is among them. */
    this.hasViceChair = hasViceChair;
    /** Who chairs it, who works for it, and whose seal it uses. */
    this.offices = offices;
  }
}

export const GENERAL_BUSINESS_DOSSIER_TYPE = new Structure(
  "General_business_dossier",
  [
    new Field("is_joint_venture", BOOLEAN, "The investors form a joint venture."),
    new Field("includes_lao_national", BOOLEAN, "A Lao national is among the investors."),
    new Field("includes_foreigner", BOOLEAN, "A foreigner, as a natural person, is among the investors."),
    new Field("includes_foreign_entity", BOOLEAN, "A foreign legal entity is among the investors."),
    new Field("status_document_exists", BOOLEAN, "There is a document about the status of the foreign legal entity."),
  ],
  {
    build: (isJointVenture, includesLaoNational, includesForeigner, includesForeignEntity, statusDocumentExists) =>
      new GeneralBusinessDossier({
        isJointVenture,
        includesLaoNational,
        includesForeigner,
        includesForeignEntity,
        statusDocumentExists,
      }),
    read: (value) => [
      value.isJointVenture,
      value.includesLaoNational,
      value.includesForeigner,
      value.includesForeignEntity,
      value.statusDocumentExists,
    ],
    doc: "A dossier for a general business.",
    module: "Official",
  },
);

export const CONCESSION_DOSSIER_TYPE = new Structure(
  "Concession_dossier",
  [
    new Field("is_legal_entity", BOOLEAN, "The investor is a legal entity."),
    new Field("is_mining_energy_or_land", BOOLEAN, "The concession is for mining, electricity-energy or land."),
    new Field("is_joint_venture", BOOLEAN, "The proposal is for a joint venture."),
    new Field("includes_lao_national", BOOLEAN, "A Lao national is among the investors, or acts for them."),
    new Field("includes_foreigner", BOOLEAN, "A foreigner is among the investors, or acts for them."),
  ],
  {
    build: (isLegalEntity, isMiningEnergyOrLand, isJointVenture, includesLaoNational, includesForeigner) =>
      new ConcessionDossier({
        isLegalEntity,
        isMiningEnergyOrLand,
        isJointVenture,
        includesLaoNational,
        includesForeigner,
      }),
    read: (value) => [
      value.isLegalEntity,
      value.isMiningEnergyOrLand,
      value.isJointVenture,
      value.includesLaoNational,
      value.includesForeigner,
    ],
    doc: "A dossier for a concession.",
    module: "Official",
  },
);

export const LAND_DOSSIER_TYPE = new Structure(
  "Land_dossier",
  [
    new Field(
      "certificate_of",
      new OptionalOf(part9LandUseRight.CERTIFICATE_SECTOR_TYPE),
      "The sector that issued the enterprise registration certificate or concession registration certificate; absent without such a certificate.",
    ),
    new Field(
      "certified_by",
      new OptionalOf(part9LandUseRight.CERTIFICATE_SECTOR_TYPE),
      "The sector that certified the other documents; absent if none did.",
    ),
  ],
  {
    build: (certificateOf, certifiedBy) => new LandDossier({ certificateOf, certifiedBy }),
    read: (value) => [value.certificateOf, value.certifiedBy],
    doc: "A dossier for land use right.",
    module: "Official",
  },
);

export const DOSSIER_TYPE = new Enumeration(
  "Dossier",
  [
    new Case("For_general_business", GENERAL_BUSINESS_DOSSIER_TYPE, "The registration of a general business."),
    new Case("For_concession", CONCESSION_DOSSIER_TYPE, "A concession."),
    new Case("For_land_use_right", LAND_DOSSIER_TYPE, "Land use right."),
    new Case("For_import_plan", null, "The approval of an annual import plan."),
    new Case("For_representative_office", null, "A Representative Office."),
  ],
  {
    build: building(
      ["For_general_business", ForGeneralBusiness],
      ["For_concession", ForConcession],
      ["For_land_use_right", ForLandUseRight],
      ["For_import_plan", ForImportPlan],
      ["For_representative_office", ForRepresentativeOffice],
    ),
    read: reading(
      ["For_general_business", ForGeneralBusiness],
      ["For_concession", ForConcession],
      ["For_land_use_right", ForLandUseRight],
      ["For_import_plan", ForImportPlan],
      ["For_representative_office", ForRepresentativeOffice],
    ),
    doc: "What is applied for.",
  },
);

export const PAPER_TYPE = new Enumeration(
  "Paper",
  [
    new Case("Application_form", null, "The application form, or all of the forms."),
    new Case(
      "Joint_venture_contract",
      null,
      "The joint venture contract and agreements. For a concession: in a form of business corporation of the Law on Enterprise.",
    ),
    new Case("Resume", null, "The resume of the investor."),
    new Case("Financial_certificate", null, "The certificate of financial status and experience of the investor."),
    new Case("Identity_card_copy", null, "The copy of the identity card of each Lao national."),
    new Case("Passport_copy", null, "The copy of the passport of each foreigner."),
    new Case("Status_document", null, "The document about the status of the foreign legal entity."),
    new Case("Basic_information", null, "Basic information about the project."),
    new Case("Feasibility_study", null, "The feasibility study."),
    new Case("Business_plan", null, "The business plan."),
    new Case("Field_data_memorandum", null, "The memorandum on initial field data collection."),
    new Case(
      "Registration_certificate",
      null,
      "The enterprise registration certificate or concession registration certificate.",
    ),
    new Case("Documents_for_land_authority", null, "All other documents that the land management authority requires."),
    new Case(
      "Documents_of_printed_form",
      null,
      "All documents that the printed form for the annual import plan asks for.",
    ),
  ],
  {
    build: naming(Paper),
    read: named,
    doc: "A paper of an application, as it lies in the dossier or in the hands of the investor.",
  },
);

export const DOCUMENT_TYPE = new Enumeration(
  "Document",
  [
    new Case("Article_7", part3GeneralBusiness.PROPOSAL_DOCUMENT_TYPE, "Of a proposal for a general business."),
    new Case("Article_11", part4ConcessionActivities.PROPOSAL_DOCUMENT_TYPE, "Of a proposal for a concession."),
    new Case("Article_49", part9LandUseRight.LAND_DOCUMENT_TYPE, "Of an application for land use right."),
    new Case("Import_plan_document", null, "What the printed form for the annual import plan asks for: Article 38."),
  ],
  {
    build: building(["Article_7", Article7], ["Article_11", Article11], ["Article_49", Article49], [
      "Import_plan_document",
      ImportPlanDocument,
    ]),
    read: reading(["Article_7", Article7], ["Article_11", Article11], ["Article_49", Article49], [
      "Import_plan_document",
      ImportPlanDocument,
    ]),
    doc: "A document that belongs to an application, as its Article names it.",
  },
);

export const OFFICE_ACT_TYPE = new Enumeration(
  "Office_act",
  [
    new Case("Decide_on_certificate", null, "To consider issuing the enterprise registration certificate."),
    new Case("Issue_enterprise_number", null, "To issue the enterprise identification number or code."),
    new Case("Issue_taxpayer_number", null, "To issue the taxpayer identification number."),
    new Case(
      "Obtain_enterprise_number",
      null,
      "To obtain the enterprise identification number or code from the industry and commerce sector.",
    ),
    new Case("Obtain_taxpayer_number", null, "To obtain the taxpayer identification number from the financial sector."),
    new Case("Copy_to_sector", null, "To forward a copy of the certificate to the concerned sector."),
    new Case("Copy_to_ministry", null, "To forward a copy of the certificate to the ministry."),
    new Case("Permit_seal", null, "To issue the license or permission for the seal."),
    new Case("Carve_seal", null, "To carve the seal."),
    new Case("Comment", null, "To send comments in writing."),
    new Case("Present_to_committee", null, "To put the project to the meeting of the CIP."),
    new Case(
      "Submit_project",
      null,
      "To submit the project to the government or the provincial or municipal authorities.",
    ),
    new Case("Send_rejection", null, "To send the investor a letter about the rejection."),
    new Case("Notify_approval", null, "To notify the investor of the approval in writing."),
    new Case("Report_outcomes", null, "To report the outcomes of the negotiation to the meeting of the CIP."),
    new Case(
      "Submit_outcomes",
      null,
      "To submit the outcomes of the negotiation, so that the authority to sign is delegated.",
    ),
    new Case("Forward_documents", null, "To send the complete set of documents to the relevant sectors."),
    new Case("Hold_joint_meeting", null, "To convene the joint meeting with the relevant sector."),
    new Case("Issue_certificate", null, "To issue the certificate that approves the import plan."),
    new Case("Send_to_border", null, "To send the approved plan to the border check point."),
    new Case("Inspect_and_report", null, "To inspect, record and report the imports."),
    new Case("Review_documents", null, "To review the documents and conditions."),
    new Case("Inspect_location", null, "To inspect the location."),
    new Case("Report_to_leading_committee", null, "To report back to the leading committee."),
    new Case("Issue_title", null, "To issue the land title."),
    new Case("Monitor", null, "To monitor the activities of the investor."),
  ],
  { build: naming(OfficeAct), read: named, doc: "What an office has to do." },
);

export const SUBJECT_TYPE = new Enumeration(
  "Subject",
  [
    new Case("Listed_general_business", null, "A general business of the investment calling list."),
    new Case("Listed_concession", null, "A concession of the investment calling list."),
    new Case("Unlisted_concession", null, "A concession that is not on the list."),
    new Case(
      "List_entry",
      new MoneyIn("USD", 2),
      "A project or activity for the investment calling list, of this value.",
    ),
    new Case(
      "Change_of_concession",
      part4ConcessionActivities.CONCESSION_CHANGE_TYPE,
      "A change that an enterprise with a concession wishes.",
    ),
    new Case("Other_subject", part6CommitteeAndOneStopServices.MATTER_TYPE, "Anything else."),
  ],
  {
    build: building(
      ["Listed_general_business", ListedGeneralBusiness],
      ["Listed_concession", ListedConcession],
      ["Unlisted_concession", UnlistedConcession],
      ["List_entry", ListEntry],
      ["Change_of_concession", ChangeOfConcession],
      ["Other_subject", OtherSubject],
    ),
    read: reading(
      ["Listed_general_business", ListedGeneralBusiness],
      ["Listed_concession", ListedConcession],
      ["Unlisted_concession", UnlistedConcession],
      ["List_entry", ListEntry],
      ["Change_of_concession", ChangeOfConcession],
      ["Other_subject", OtherSubject],
    ),
    doc: "What is brought before the Committee.",
  },
);

export const DOSSIER_COMPLETENESS_TYPE = new Structure(
  "Dossier_completeness",
  [
    new Field("missing", new ListOf(DOCUMENT_TYPE), "The documents that are missing, in the order of the Article."),
    new Field("is_complete", BOOLEAN, "Whether no document is missing."),
    new Field(
      "can_be_handed_in",
      BOOLEAN,
      "Whether it can be handed in: no document is missing, and the investor in a concession is a legal entity.",
    ),
  ],
  {
    build: (missing, isComplete, canBeHandedIn) => new DossierCompleteness({ missing, isComplete, canBeHandedIn }),
    read: (value) => [value.missing, value.isComplete, value.canBeHandedIn],
    doc: "Is this dossier complete, and what is missing from it?",
    module: "Official",
  },
);

export const CONCESSION_OPINION_TYPE = new Structure(
  "Concession_opinion",
  [
    new Field(
      "opinion",
      obligations.OBLIGATION_TYPE,
      "To send comments in writing to the planning and investment sector.",
    ),
    new Field(
      "is_deemed_approved",
      BOOLEAN,
      "Whether the project is deemed approved by those who did not answer in time.",
    ),
    new Field("can_go_on", BOOLEAN, "Whether the project can be put to the meeting of the CIP."),
  ],
  {
    build: (opinion, isDeemedApproved, canGoOn) => new ConcessionOpinion({ opinion, isDeemedApproved, canGoOn }),
    read: (value) => [value.opinion, value.isDeemedApproved, value.canGoOn],
    doc: "Who must give an opinion on this concession project, and by which day? Is it deemed approved where nobody answers, and can it go on?",
    module: "Official",
  },
);

export const IMPORT_PLAN_OPINION_TYPE = new Structure(
  "Import_plan_opinion",
  [
    new Field("opinion", obligations.OBLIGATION_TYPE, "To provide comments in writing to the financial sector."),
    new Field(
      "is_deemed_approved",
      BOOLEAN,
      "Whether the documents are deemed approved by the sector that did not answer in time.",
    ),
    new Field("can_go_on", BOOLEAN, "Whether the joint meeting on the plan can be held."),
  ],
  {
    build: (opinion, isDeemedApproved, canGoOn) => new ImportPlanOpinion({ opinion, isDeemedApproved, canGoOn }),
    read: (value) => [value.opinion, value.isDeemedApproved, value.canGoOn],
    doc: "Who must give an opinion on this annual import plan, and by which day? Is it deemed approved where nobody answers, and can it go on?",
    module: "Official",
  },
);

export const OWED_ACT_TYPE = new Structure(
  "Owed_act",
  [
    new Field("act", OFFICE_ACT_TYPE, "What is to be done."),
    new Field("by", administration.ACTOR_TYPE, "By whom."),
    new Field("towards", administration.ACTOR_TYPE, "Towards whom."),
    new Field("last_day", new OptionalOf(DATE), "The last day; absent if the words give none."),
    new Field("status", obligations.STATUS_TYPE, "Whether it can still be done in time."),
  ],
  {
    build: (act, by, towards, lastDay, status) => new OwedAct({ act, by, towards, lastDay, status }),
    read: (value) => [value.act, value.by, value.towards, value.lastDay, value.status],
    doc: "Something that an office still has to do.",
    module: "Official",
  },
);

export const REGISTRATION_OFFICE_ACTS_TYPE = new Structure(
  "Registration_office_acts",
  [
    new Field(
      "still_owed",
      new ListOf(OWED_ACT_TYPE),
      "What the offices still have to do, the earliest last day first.",
    ),
    new Field("next", new OptionalOf(OWED_ACT_TYPE), "What comes first; absent if nothing is owed now."),
  ],
  {
    build: (stillOwed, next) => new RegistrationOfficeActs({ stillOwed, next }),
    read: (value) => [value.stillOwed, value.next],
    doc: "What do the offices owe in the registration of a general business next, and by which day?",
    module: "Official",
  },
);

export const CONCESSION_OFFICE_ACTS_TYPE = new Structure(
  "Concession_office_acts",
  [
    new Field(
      "still_owed",
      new ListOf(OWED_ACT_TYPE),
      "What the offices still have to do, the earliest last day first.",
    ),
    new Field("next", new OptionalOf(OWED_ACT_TYPE), "What comes first; absent if nothing is owed now."),
  ],
  {
    build: (stillOwed, next) => new ConcessionOfficeActs({ stillOwed, next }),
    read: (value) => [value.stillOwed, value.next],
    doc: "What do the offices owe on the way to a concession agreement next, and by which day?",
    module: "Official",
  },
);

export const CONCESSION_CERTIFICATE_OFFICE_ACTS_TYPE = new Structure(
  "Concession_certificate_office_acts",
  [
    new Field(
      "still_owed",
      new ListOf(OWED_ACT_TYPE),
      "What the offices still have to do, the earliest last day first.",
    ),
    new Field("next", new OptionalOf(OWED_ACT_TYPE), "What comes first; absent if nothing is owed now."),
  ],
  {
    build: (stillOwed, next) => new ConcessionCertificateOfficeActs({ stillOwed, next }),
    read: (value) => [value.stillOwed, value.next],
    doc: "What do the offices owe around a concession registration certificate next, and by which day?",
    module: "Official",
  },
);

export const IMPORT_PLAN_OFFICE_ACTS_TYPE = new Structure(
  "Import_plan_office_acts",
  [
    new Field(
      "still_owed",
      new ListOf(OWED_ACT_TYPE),
      "What the offices still have to do, the earliest last day first.",
    ),
    new Field("next", new OptionalOf(OWED_ACT_TYPE), "What comes first; absent if nothing is owed now."),
  ],
  {
    build: (stillOwed, next) => new ImportPlanOfficeActs({ stillOwed, next }),
    read: (value) => [value.stillOwed, value.next],
    doc: "What do the offices owe on an annual import plan next, and by which day?",
    module: "Official",
  },
);

export const LAND_OFFICE_ACTS_TYPE = new Structure(
  "Land_office_acts",
  [
    new Field(
      "still_owed",
      new ListOf(OWED_ACT_TYPE),
      "What the offices still have to do, the earliest last day first.",
    ),
    new Field("next", new OptionalOf(OWED_ACT_TYPE), "What comes first; absent if nothing is owed now."),
  ],
  {
    build: (stillOwed, next) => new LandOfficeActs({ stillOwed, next }),
    read: (value) => [value.stillOwed, value.next],
    doc: "What does the land management authority owe on a proposal for land use right next?",
    module: "Official",
  },
);

export const REPRESENTATIVE_OFFICE_ACTS_TYPE = new Structure(
  "Representative_office_acts",
  [
    new Field(
      "still_owed",
      new ListOf(OWED_ACT_TYPE),
      "What the offices still have to do, the earliest last day first.",
    ),
    new Field("next", new OptionalOf(OWED_ACT_TYPE), "What comes first; absent if nothing is owed now."),
  ],
  {
    build: (stillOwed, next) => new RepresentativeOfficeActs({ stillOwed, next }),
    read: (value) => [value.stillOwed, value.next],
    doc: "What do the offices owe in the registration of a Representative Office next, and by which day?",
    module: "Official",
  },
);

export const COMMITTEE_DECISION_TYPE = new Structure(
  "Committee_decision",
  [
    new Field("matter", part6CommitteeAndOneStopServices.MATTER_TYPE, "The matter, in the words of Article 23."),
    new Field(
      "may_decide",
      BOOLEAN,
      "Whether Article 23 lets the Committee decide it: approve, and not merely consider.",
    ),
    new Field(
      "powers",
      new ListOf(part6CommitteeAndOneStopServices.POWER_TYPE),
      "What Article 23 lets the Committee do with it; nothing if the list is empty.",
    ),
    new Field(
      "other_articles_name",
      new ListOf(administration.ACTOR_TYPE),
      "Whom Articles 13, 18, 20 and 21 have approve it, in the order of the Articles; nobody if the list is empty.",
    ),
  ],
  {
    build: (matter, mayDecide, powers, otherArticlesName) => new CommitteeDecision({
      matter,
      mayDecide,
      powers,
      otherArticlesName,
    }),
    read: (value) => [value.matter, value.mayDecide, value.powers, value.otherArticlesName],
    doc:
      "May the Committee decide this, what else may it do with it, and whom do other Articles name for the decision?",
    module: "Official",
  },
);

export const PERSON_TYPE = new Structure(
  "Person",
  [
    new Field("post", part6CommitteeAndOneStopServices.POST_TYPE, "The post that the person holds."),
    new Field("supervises_investment", BOOLEAN, "The person supervises investment work."),
    new Field("is_selected", BOOLEAN, "The official was selected for the central Committee."),
  ],
  {
    build: (post, supervisesInvestment, isSelected) => new Person({ post, supervisesInvestment, isSelected }),
    read: (value) => [value.post, value.supervisesInvestment, value.isSelected],
    doc: "A person who may sit on the Committee.",
    module: "Official",
  },
);

export const SEATED_TYPE = new Structure(
  "Seated",
  [
    new Field("person", PERSON_TYPE, "The person."),
    new Field("seat", part6CommitteeAndOneStopServices.SEAT_TYPE, "As what."),
  ],
  {
    build: (person, seat) => new Seated({ person, seat }),
    read: (value) => [value.person, value.seat],
    doc: "A person, and as what the person sits on the Committee.",
    module: "Official",
  },
);

export const COMMITTEE_ROUND_TYPE = new Structure(
  "Committee_round",
  [
    new Field("seated", new ListOf(SEATED_TYPE), "The persons who sit on it, in the order in which they were given."),
    new Field("not_seated", new ListOf(PERSON_TYPE), "The persons who cannot sit on it."),
    new Field("has_chair", BOOLEAN, "Whether its Chair is among them."),
    new Field("has_vice_chair", BOOLEAN, "Whether its Vice Chair is among them."),
    new Field(
      "offices",
      part6CommitteeAndOneStopServices.COMMITTEE_OFFICES_TYPE,
      "Who chairs it, who works for it, and whose seal it uses.",
    ),
  ],
  {
    build: (seated, notSeated, hasChair, hasViceChair, offices) => new CommitteeRound({
      seated,
      notSeated,
      hasChair,
      hasViceChair,
      offices,
    }),
    read: (value) => [value.seated, value.notSeated, value.hasChair, value.hasViceChair, value.offices],
    doc: "Who of these persons sits on this Committee, and as what? Who works for it, and whose seal does it use?",
    module: "Official",
  },
);

/**
 * rules/situations/official.catala_en:159.
 *
 * @param {Paper} paper
 * @param {Array<Paper>} filed
 * @returns {boolean}
 */
export function isFiled(paper, filed) {
  return filed.some((each) => each === paper);
}

/**
 * rules/situations/official.catala_en:368.
 *
 * @param {obligations.Obligation} opinion
 * @returns {boolean}
 */
export function deemedApproved(opinion) {
  return opinion.follows === obligations.Consequence.ConsideredApproved && opinion.hasFollowed;
}

/**
 * rules/situations/official.catala_en:373.
 *
 * @param {obligations.Obligation} step
 * @returns {boolean}
 */
export function hasBegun(step) {
  return step.status !== obligations.Status.NotBegun;
}

/**
 * rules/situations/official.catala_en:718.
 *
 * @param {OfficeAct} act
 * @param {obligations.Obligation} obligation
 * @returns {Array<OwedAct>}
 */
export function owed(act, obligation) {
  if (
    obligation.status === obligations.Status.Open ||
    obligation.status === obligations.Status.Overdue && !deemedApproved(obligation)
  ) {
    return [
      new OwedAct({
        act,
        by: obligation.bearer,
        towards: obligation.addressee,
        lastDay: obligation.due,
        status: obligation.status,
      }),
    ];
  }
  return [];
}

/**
 * rules/situations/official.catala_en:736.
 *
 * @param {Array<OwedAct>} items
 * @returns {Array<OwedAct>}
 */
export function inOrder(items) {
  return [
    ...sorted(items.filter((item) => item.lastDay !== null), {
      type: DATE,
      key: (item_) => item_.lastDay !== null ? item_.lastDay.value : impossible("", WHAT_DO_I_LINE_743),
    }),
    ...items.filter((item_2) => item_2.lastDay === null),
  ];
}

/**
 * The proposal for a concession.
 *
 * Article 10, first sentence (rules/situations/official.catala_en, line 188).
 *
 * @param {Dossier} dossier
 * @param {Array<Paper>} filed
 * @param {part4ConcessionActivities.BasicInformation | null} concessionProposalBasicInformation
 * @param {part4ConcessionActivities.OtherAnnexes | null} concessionProposalOtherAnnexes
 * @param {part4ConcessionActivities.Memorandum | null} concessionProposalMemorandum
 * @returns {part4ConcessionActivities.ConcessionProposal}
 */
function dossierCompletenessConcessionProposal(
  dossier,
  filed,
  concessionProposalBasicInformation,
  concessionProposalOtherAnnexes,
  concessionProposalMemorandum,
) {
  if (dossier instanceof ForConcession) {
    return part4ConcessionActivities.concessionProposal({
      isLegalEntity: dossier.content.isLegalEntity,
      isMiningEnergyOrLand: dossier.content.isMiningEnergyOrLand,
      isJointVenture: dossier.content.isJointVenture,
      includesLaoNational: dossier.content.includesLaoNational,
      includesForeigner: dossier.content.includesForeigner,
      hasApplicationForm: isFiled(Paper.ApplicationForm, filed),
      hasBasicInformation: isFiled(Paper.BasicInformation, filed),
      hasFeasibilityStudy: isFiled(Paper.FeasibilityStudy, filed),
      hasBusinessPlan: isFiled(Paper.BusinessPlan, filed),
      hasJointVentureContract: isFiled(Paper.JointVentureContract, filed),
      hasFinancialCertificate: isFiled(Paper.FinancialCertificate, filed),
      hasResume: isFiled(Paper.Resume, filed),
      hasIdentityCardCopy: isFiled(Paper.IdentityCardCopy, filed),
      hasPassportCopy: isFiled(Paper.PassportCopy, filed),
      hasFieldDataMemorandum: isFiled(Paper.FieldDataMemorandum, filed),
      basicInformation: concessionProposalBasicInformation,
      otherAnnexes: concessionProposalOtherAnnexes,
      memorandum: concessionProposalMemorandum,
    });
  }
  // No rule of the text says.
  throw new Unset("concession_proposal", "rules/situations/official.catala_en:147", "Is this dossier complete?");
}

/**
 * The documents that are missing, in the order of the Article.
 *
 * rules/situations/official.catala_en, lines 165, 213, 220, 235.
 *
 * @param {Dossier} dossier
 * @param {Array<Paper>} filed
 * @param {() => part4ConcessionActivities.ConcessionProposal} concessionProposal
 * @param {part3GeneralBusiness.SuchAs | null} generalBusinessProposalSuchAs
 * @param {part3GeneralBusiness.IfAny | null} generalBusinessProposalIfAny
 * @returns {Array<Document>}
 */
function dossierCompletenessMissing(
  dossier,
  filed,
  concessionProposal,
  generalBusinessProposalSuchAs,
  generalBusinessProposalIfAny,
) {
  if (dossier instanceof ForGeneralBusiness) {
    // Article 7
    return part3GeneralBusiness.generalBusinessProposal({
      isJointVenture: dossier.content.isJointVenture,
      includesLaoNational: dossier.content.includesLaoNational,
      includesForeigner: dossier.content.includesForeigner,
      includesForeignEntity: dossier.content.includesForeignEntity,
      statusDocumentExists: dossier.content.statusDocumentExists,
      hasForm: isFiled(Paper.ApplicationForm, filed),
      hasContracts: isFiled(Paper.JointVentureContract, filed),
      hasResume: isFiled(Paper.Resume, filed),
      hasCertificate: isFiled(Paper.FinancialCertificate, filed),
      hasStatusDocument: isFiled(Paper.StatusDocument, filed),
      hasIdentityCard: isFiled(Paper.IdentityCardCopy, filed),
      hasPassport: isFiled(Paper.PassportCopy, filed),
      suchAs: generalBusinessProposalSuchAs,
      ifAny: generalBusinessProposalIfAny,
    }).missing.map((document_) => new Article7(document_));
  }
  if (dossier instanceof ForConcession) {
    return concessionProposal().missing.map((document_2) => new Article11(document_2)); // Article 10, first sentence
  }
  if (dossier instanceof ForLandUseRight) {
    // Article 49, first sentence
    return part9LandUseRight.landApplication({
      certificateOf: dossier.content.certificateOf,
      certificateFiled: isFiled(Paper.RegistrationCertificate, filed),
      otherDocumentsFiled: isFiled(Paper.DocumentsForLandAuthority, filed),
      certifiedBy: dossier.content.certifiedBy,
    }).missing.map((document_3) => new Article49(document_3));
  }
  if (dossier === ForImportPlan) {
    // Article 38(1)
    if (isFiled(Paper.DocumentsOfPrintedForm, filed)) {
      return [];
    }
    return [ImportPlanDocument];
  }
  // No rule of the text says.
  throw new Silent("missing", "rules/situations/official.catala_en:149", "Is this dossier complete?");
}

/**
 * Is this dossier complete, and what is missing from it?
 *
 * Encodes Is this dossier complete? (rules/situations/official.catala_en:141).
 *
 * @param {object} facts
 * @param {Dossier} facts.dossier What is applied for.
 * @param {Array<Paper>} facts.filed The papers that are filed.
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
 * @returns {DossierCompleteness}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 */
export function dossierCompleteness(facts = {}) {
  const {
    dossier,
    filed,
    concessionProposalBasicInformation = null,
    concessionProposalOtherAnnexes = null,
    concessionProposalMemorandum = null,
    generalBusinessProposalSuchAs = null,
    generalBusinessProposalIfAny = null,
  } = facts;
  if (
    dossier == null ||
    filed == null ||
    facts.concessionProposalBasicInformation === undefined ||
    facts.concessionProposalOtherAnnexes === undefined ||
    facts.concessionProposalMemorandum === undefined ||
    facts.generalBusinessProposalSuchAs === undefined ||
    facts.generalBusinessProposalIfAny === undefined
  ) {
    checkFacts(facts, DOSSIER_COMPLETENESS);
  }
  const concessionProposal = attempt(() => dossierCompletenessConcessionProposal(
    dossier,
    filed,
    concessionProposalBasicInformation,
    concessionProposalOtherAnnexes,
    concessionProposalMemorandum,
  ));
  const missing = dossierCompletenessMissing(
    dossier,
    filed,
    concessionProposal,
    generalBusinessProposalSuchAs,
    generalBusinessProposalIfAny,
  );
  // Is this dossier complete?: Whether no document is missing.
  const isComplete = BigInt(missing.length) === 0n;
  // Is this dossier complete?; Article 10, first sentence: Whether it can be handed in: no document is missing, and the
  // investor in a concession is a legal entity.
  const canBeHandedIn = dossier instanceof ForConcession ? concessionProposal().canBeHandedIn : isComplete;
  return new DossierCompleteness({ missing, isComplete, canBeHandedIn });
}

/**
 * Who must give an opinion on this concession project, and by which day? Is it deemed approved where nobody answers,
 * and can it go on?
 *
 * Encodes Whose opinion is needed, and does silence count as approval? (rules/situations/official.catala_en:321).
 *
 * @param {object} facts
 * @param {boolean} facts.onCallingList The project or activity is on the investment calling list.
 * @param {Present<Day> | null} [facts.applicationReceived] The day on which the planning and investment sector received
 *   the application (null if not given).
 * @param {Present<Day> | null} [facts.forwarded] The day on which the sectors and the locality that are asked for
 *   comments received the application (null if not given).
 * @param {Present<Day> | null} [facts.commentsReceived] The day on which the last of their comments reached the sector
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
 * @returns {ConcessionOpinion}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function concessionOpinion(facts = {}) {
  const {
    onCallingList,
    applicationReceived = null,
    forwarded = null,
    commentsReceived = null,
    asOf,
    concessionProcedureReceipt = null,
    concessionProcedureAfterwards = null,
    listedProjectDecisionListedDecision = null,
  } = facts;
  if (
    onCallingList == null ||
    facts.applicationReceived === undefined ||
    facts.forwarded === undefined ||
    facts.commentsReceived === undefined ||
    asOf == null ||
    facts.concessionProcedureReceipt === undefined ||
    facts.concessionProcedureAfterwards === undefined ||
    facts.listedProjectDecisionListedDecision === undefined
  ) {
    checkFacts(facts, CONCESSION_OPINION);
  }
  // The procedure of Article 13.
  const procedure = part4ConcessionActivities.concessionProcedure({
    onCallingList,
    applicationReceived,
    forwarded,
    commentsReceived,
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
  });
  // Article 13(2); Article 13(2), second sentence: To send comments in writing to the planning and investment sector.
  const opinion = procedure.comments;
  // Article 13(2), second sentence: Whether the project is deemed approved by those who did not answer in time.
  const isDeemedApproved = deemedApproved(opinion);
  // Article 13(1); Article 13(2), third sentence: Whether the project can be put to the meeting of the CIP.
  const canGoOn = hasBegun(procedure.presentation);
  return new ConcessionOpinion({ opinion, isDeemedApproved, canGoOn });
}

/**
 * Who must give an opinion on this annual import plan, and by which day? Is it deemed approved where nobody answers,
 * and can it go on?
 *
 * Encodes Whose opinion is needed, and does silence count as approval? (rules/situations/official.catala_en:344).
 *
 * @param {object} facts
 * @param {Present<Day> | null} [facts.applicationReceived] The day on which the financial sector received the
 *   application (null if not given).
 * @param {Present<Day> | null} [facts.setComplete] The day on which the set of documents was complete, in the printed
 *   form (null if not given).
 * @param {Present<Day> | null} [facts.sentToSector] The day on which the relevant sector received the documents (null
 *   if not given).
 * @param {Present<Day> | null} [facts.commentsReceived] The day on which the financial sector received the comments of
 *   the relevant sector in writing (null if not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {part8DutiesAndTaxes.ThirtyDays | null} [facts.importPlanDutiesThirtyDays] From when the 30 working days for
 *   the certificate run (a reading of the text: `part8DutiesAndTaxes.ThirtyDays.FromApplication` if not given).
 * @returns {ImportPlanOpinion}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function importPlanOpinion(facts = {}) {
  const {
    applicationReceived = null,
    setComplete = null,
    sentToSector = null,
    commentsReceived = null,
    asOf,
    importPlanDutiesThirtyDays = null,
  } = facts;
  if (
    facts.applicationReceived === undefined ||
    facts.setComplete === undefined ||
    facts.sentToSector === undefined ||
    facts.commentsReceived === undefined ||
    asOf == null ||
    facts.importPlanDutiesThirtyDays === undefined
  ) {
    checkFacts(facts, IMPORT_PLAN_OPINION);
  }
  // The procedure of Article 38.
  const procedure = part8DutiesAndTaxes.importPlanDuties({
    applicationReceived,
    setComplete,
    sentToSector,
    commentsReceived,
    meetingHeld: null,
    certificateIssued: null,
    sentToBorder: null,
    asOf,
    thirtyDays: importPlanDutiesThirtyDays,
  });
  // Article 38(3): To provide comments in writing to the financial sector.
  const opinion = procedure.comments;
  // Article 38(3), second sentence: Whether the documents are deemed approved by the sector that did not answer in
  // time.
  const isDeemedApproved = deemedApproved(opinion);
  // Article 38(4): Whether the joint meeting on the plan can be held.
  const canGoOn = hasBegun(procedure.meeting);
  return new ImportPlanOpinion({ opinion, isDeemedApproved, canGoOn });
}

/**
 * What the offices still have to do, the earliest last day first.
 *
 * Article 8, fourth sentence; Article 8, fifth sentence; Article 8, seventh sentence; Article 8, ninth sentence;
 * Article 9, fourth sentence (rules/situations/official.catala_en, line 769).
 *
 * @param {() => part3GeneralBusiness.RegistrationDuties} duties
 * @param {() => part3GeneralBusiness.TaxpayerNumberDuties} taxpayerNumber
 * @returns {Array<OwedAct>}
 */
function registrationOfficeActsStillOwed(duties, taxpayerNumber) {
  return inOrder([
    ...[
      ...[
        ...[
          ...[
            ...[
              ...owed(OfficeAct.DecideOnCertificate, duties().consideration),
              ...owed(OfficeAct.IssueTaxpayerNumber, taxpayerNumber().issue),
            ],
            ...owed(OfficeAct.ObtainTaxpayerNumber, taxpayerNumber().coordination),
          ],
          ...owed(OfficeAct.CopyToSector, duties().copyToSector),
        ],
        ...owed(OfficeAct.CopyToMinistry, duties().copyToMinistry),
      ],
      ...owed(OfficeAct.PermitSeal, duties().sealLicense),
    ],
    ...owed(OfficeAct.CarveSeal, duties().seal),
  ]);
}

/**
 * What do the offices owe in the registration of a general business next, and by which day?
 *
 * Encodes What do I owe the investor next, and by which day? (rules/situations/official.catala_en:540).
 *
 * @param {object} facts
 * @param {administration.Level} facts.issuedAt The level of the authority that issues the certificate.
 * @param {Present<Day> | null} [facts.applied] The day on which the application was submitted (null if not given).
 * @param {Present<Day> | null} [facts.decided] The day on which the sector decided whether to issue the certificate
 *   (null if not given).
 * @param {Present<Day> | null} [facts.issued] The day on which the certificate was issued (null if not given).
 * @param {Present<Day> | null} [facts.numberIssued] The day on which the taxpayer identification number was issued
 *   (null if not given).
 * @param {Present<Day> | null} [facts.copiedToSector] The day on which the concerned sector was sent its copy (null if
 *   not given).
 * @param {Present<Day> | null} [facts.copiedToMinistry] The day on which the Ministry of Industry and Commerce was sent
 *   its copy (null if not given).
 * @param {Present<Day> | null} [facts.sealLicensed] The day on which the seal carving license was issued (null if not
 *   given).
 * @param {Present<Day> | null} [facts.sealCarved] The day on which the seal was carved (null if not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {part3GeneralBusiness.SevenDays | null} [facts.registrationDutiesSevenDays] From when the seven working days
 *   for the seal run (a reading of the text: `part3GeneralBusiness.SevenDays.FromSealLicense` if not given).
 * @param {part3GeneralBusiness.CoordinationBy | null} [facts.taxpayerNumberDutiesCoordinationBy] Who coordinates to
 *   obtain the number for a concession (a reading of the text: `part3GeneralBusiness.CoordinationBy.IssuingSector` if
 *   not given).
 * @returns {RegistrationOfficeActs}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function registrationOfficeActs(facts = {}) {
  const {
    issuedAt,
    applied = null,
    decided = null,
    issued = null,
    numberIssued = null,
    copiedToSector = null,
    copiedToMinistry = null,
    sealLicensed = null,
    sealCarved = null,
    asOf,
    registrationDutiesSevenDays = null,
    taxpayerNumberDutiesCoordinationBy = null,
  } = facts;
  if (
    issuedAt == null ||
    facts.applied === undefined ||
    facts.decided === undefined ||
    facts.issued === undefined ||
    facts.numberIssued === undefined ||
    facts.copiedToSector === undefined ||
    facts.copiedToMinistry === undefined ||
    facts.sealLicensed === undefined ||
    facts.sealCarved === undefined ||
    asOf == null ||
    facts.registrationDutiesSevenDays === undefined ||
    facts.taxpayerNumberDutiesCoordinationBy === undefined
  ) {
    checkFacts(facts, REGISTRATION_OFFICE_ACTS);
  }
  // The certificate and the seal: Article 8.
  const duties = part3GeneralBusiness.registrationDuties({
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
  // The taxpayer identification number: Articles 8 and 9.
  const taxpayerNumber = part3GeneralBusiness.taxpayerNumberDuties({
    recordedIn: part3GeneralBusiness.RecordedIn.EnterpriseRegistrationCertificate,
    numberIssued,
    asOf,
    coordinationBy: taxpayerNumberDutiesCoordinationBy,
  });
  const stillOwed = registrationOfficeActsStillOwed(known(duties), known(taxpayerNumber));
  // What do I owe the investor next, and by which day?: What comes first; absent if nothing is owed now.
  const next = listEn.firstElement(stillOwed);
  return new RegistrationOfficeActs({ stillOwed, next });
}

/**
 * What the offices still have to do, the earliest last day first.
 *
 * Article 13(1); Article 13(1), second item; Article 13(2), second sentence; Article 13(2), third sentence; Article
 * 13(2), second item; Article 14, first sentence; Article 14, fifth sentence (rules/situations/official.catala_en, line
 * 812).
 *
 * @param {() => part4ConcessionActivities.ConcessionProcedure} procedure
 * @param {() => part4ConcessionActivities.NegotiationDuties} negotiation
 * @returns {Array<OwedAct>}
 */
function concessionOfficeActsStillOwed(procedure, negotiation) {
  return inOrder([
    ...[
      ...[
        ...[
          ...[
            ...[
              ...owed(OfficeAct.Comment, procedure().comments),
              ...owed(OfficeAct.PresentToCommittee, procedure().presentation),
            ],
            ...owed(OfficeAct.SubmitProject, procedure().submission),
          ],
          ...owed(OfficeAct.SendRejection, procedure().rejectionLetter),
        ],
        ...owed(OfficeAct.NotifyApproval, negotiation().notification),
      ],
      ...owed(OfficeAct.ReportOutcomes, negotiation().report),
    ],
    ...owed(OfficeAct.SubmitOutcomes, negotiation().submission),
  ]);
}

/**
 * What do the offices owe on the way to a concession agreement next, and by which day?
 *
 * Encodes What do I owe the investor next, and by which day? (rules/situations/official.catala_en:571).
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
 *   provincial or municipal authorities (null if not given).
 * @param {part4ConcessionActivities.ConcessionDecision} facts.decision What was decided on the project.
 * @param {Present<Day> | null} [facts.rejectionNotified] The day on which the letter about the rejection was sent (null
 *   if not given).
 * @param {Present<Day> | null} [facts.approvalReceived] The day on which the planning and investment sector received
 *   the approval (null if not given).
 * @param {Present<Day> | null} [facts.notified] The day on which the investor received the approval notification (null
 *   if not given).
 * @param {Present<Day> | null} [facts.completed] The day on which the negotiation was completed (null if not given).
 * @param {Present<Day> | null} [facts.reported] The day on which its outcomes were reported to the meeting of the CIP
 *   (null if not given).
 * @param {Present<Day> | null} [facts.submittedForSignature] The day on which the outcomes were submitted to the
 *   government or the provincial or municipal authorities (null if not given).
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
 * @returns {ConcessionOfficeActs}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function concessionOfficeActs(facts = {}) {
  const {
    onCallingList,
    applicationReceived = null,
    forwarded = null,
    commentsReceived = null,
    presented = null,
    submitted = null,
    decision,
    rejectionNotified = null,
    approvalReceived = null,
    notified = null,
    completed = null,
    reported = null,
    submittedForSignature = null,
    asOf,
    concessionProcedureReceipt = null,
    concessionProcedureAfterwards = null,
    listedProjectDecisionListedDecision = null,
    negotiationDutiesTenDays = null,
    negotiationDutiesThirtyDays = null,
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
    facts.approvalReceived === undefined ||
    facts.notified === undefined ||
    facts.completed === undefined ||
    facts.reported === undefined ||
    facts.submittedForSignature === undefined ||
    asOf == null ||
    facts.concessionProcedureReceipt === undefined ||
    facts.concessionProcedureAfterwards === undefined ||
    facts.listedProjectDecisionListedDecision === undefined ||
    facts.negotiationDutiesTenDays === undefined ||
    facts.negotiationDutiesThirtyDays === undefined
  ) {
    checkFacts(facts, CONCESSION_OFFICE_ACTS);
  }
  // Until the decision: Article 13.
  const procedure = part4ConcessionActivities.concessionProcedure({
    onCallingList,
    applicationReceived,
    forwarded,
    commentsReceived,
    presented,
    submitted,
    decision,
    rejectionNotified,
    approvalNotified: null,
    completed: null,
    reported: null,
    submittedForSignature: null,
    delegated: null,
    asOf,
    receipt: concessionProcedureReceipt,
    afterwards: concessionProcedureAfterwards,
    listedProjectDecisionListedDecision,
  });
  // After an approval: Article 14.
  const negotiation = part4ConcessionActivities.negotiationDuties({
    approvalReceived,
    notified,
    scheduled: null,
    participated: null,
    completed,
    reported,
    submitted: submittedForSignature,
    asOf,
    tenDays: negotiationDutiesTenDays,
    thirtyDays: negotiationDutiesThirtyDays,
  });
  const stillOwed = concessionOfficeActsStillOwed(known(procedure), known(negotiation));
  // What do I owe the investor next, and by which day?: What comes first; absent if nothing is owed now.
  const next = listEn.firstElement(stillOwed);
  return new ConcessionOfficeActs({ stillOwed, next });
}

/**
 * What the offices still have to do, the earliest last day first.
 *
 * Article 16, fourth sentence; Article 16, fifth sentence; Article 16, sixth sentence; Article 16, seventh sentence;
 * Article 16, ninth sentence; Article 16, tenth sentence; Article 16, eleventh sentence
 * (rules/situations/official.catala_en, line 844).
 *
 * @param {() => part4ConcessionActivities.ConcessionCertificateDuties} duties
 * @returns {Array<OwedAct>}
 */
function concessionCertificateOfficeActsStillOwed(duties) {
  return inOrder([
    ...[
      ...[
        ...[
          ...[
            ...[
              ...[
                ...owed(OfficeAct.IssueEnterpriseNumber, duties().enterpriseNumber),
                ...owed(OfficeAct.IssueTaxpayerNumber, duties().taxpayerNumber),
              ],
              ...owed(OfficeAct.ObtainEnterpriseNumber, duties().enterpriseNumberSought),
            ],
            ...owed(OfficeAct.ObtainTaxpayerNumber, duties().taxpayerNumberSought),
          ],
          ...owed(OfficeAct.CopyToSector, duties().sectorCopy),
        ],
        ...owed(OfficeAct.CopyToMinistry, duties().ministryCopy),
      ],
      ...owed(OfficeAct.PermitSeal, duties().sealPermission),
    ],
    ...owed(OfficeAct.CarveSeal, duties().seal),
  ]);
}

/**
 * What do the offices owe around a concession registration certificate next, and by which day?
 *
 * Encodes What do I owe the investor next, and by which day? (rules/situations/official.catala_en:614).
 *
 * @param {object} facts
 * @param {administration.Level} facts.issuedAt The level at which the certificate is issued.
 * @param {Present<Day> | null} [facts.issued] The day on which the certificate was issued (null if not given).
 * @param {Present<Day> | null} [facts.enterpriseNumberIssued] The day on which the enterprise identification number was
 *   issued (null if not given).
 * @param {Present<Day> | null} [facts.taxpayerNumberIssued] The day on which the taxpayer identification number was
 *   issued (null if not given).
 * @param {Present<Day> | null} [facts.copyToSector] The day on which the copy was forwarded to the concerned sector
 *   (null if not given).
 * @param {Present<Day> | null} [facts.copyToMinistry] The day on which the copy was forwarded to the Ministry of
 *   Planning and Investment (null if not given).
 * @param {Present<Day> | null} [facts.sealPermitted] The day on which the permission for the seal was granted (null if
 *   not given).
 * @param {Present<Day> | null} [facts.sealMade] The day on which the seal was made (null if not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {part4ConcessionActivities.SevenDays | null} [facts.concessionCertificateDutiesSevenDays] From when the seven
 *   working days for the seal run (a reading of the text: `part4ConcessionActivities.SevenDays.FromPermission` if not
 *   given).
 * @returns {ConcessionCertificateOfficeActs}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function concessionCertificateOfficeActs(facts = {}) {
  const {
    issuedAt,
    issued = null,
    enterpriseNumberIssued = null,
    taxpayerNumberIssued = null,
    copyToSector = null,
    copyToMinistry = null,
    sealPermitted = null,
    sealMade = null,
    asOf,
    concessionCertificateDutiesSevenDays = null,
  } = facts;
  if (
    issuedAt == null ||
    facts.issued === undefined ||
    facts.enterpriseNumberIssued === undefined ||
    facts.taxpayerNumberIssued === undefined ||
    facts.copyToSector === undefined ||
    facts.copyToMinistry === undefined ||
    facts.sealPermitted === undefined ||
    facts.sealMade === undefined ||
    asOf == null ||
    facts.concessionCertificateDutiesSevenDays === undefined
  ) {
    checkFacts(facts, CONCESSION_CERTIFICATE_OFFICE_ACTS);
  }
  // The certificate and the seal: Article 16.
  const duties = part4ConcessionActivities.concessionCertificateDuties({
    issued,
    issuedAt,
    enterpriseNumberIssued,
    taxpayerNumberIssued,
    needsTechnicalPermission: false,
    permissionRequested: null,
    operationStarts: null,
    copyToSector,
    copyToMinistry,
    sealPermitted,
    sealMade,
    asOf,
    sevenDays: concessionCertificateDutiesSevenDays,
  });
  const stillOwed = concessionCertificateOfficeActsStillOwed(known(duties));
  // What do I owe the investor next, and by which day?: What comes first; absent if nothing is owed now.
  const next = listEn.firstElement(stillOwed);
  return new ConcessionCertificateOfficeActs({ stillOwed, next });
}

/**
 * What the offices still have to do, the earliest last day first.
 *
 * Article 38(2); Article 38(3); Article 38(4); Article 38(5) (rules/situations/official.catala_en, line 872).
 *
 * @param {() => part8DutiesAndTaxes.ImportPlanDuties} duties
 * @returns {Array<OwedAct>}
 */
function importPlanOfficeActsStillOwed(duties) {
  return inOrder([
    ...[
      ...[
        ...[
          ...[...owed(OfficeAct.ForwardDocuments, duties().forwarding), ...owed(OfficeAct.Comment, duties().comments)],
          ...owed(OfficeAct.HoldJointMeeting, duties().meeting),
        ],
        ...owed(OfficeAct.IssueCertificate, duties().certificate),
      ],
      ...owed(OfficeAct.SendToBorder, duties().border),
    ],
    ...owed(OfficeAct.InspectAndReport, duties().reporting),
  ]);
}

/**
 * What do the offices owe on an annual import plan next, and by which day?
 *
 * Encodes What do I owe the investor next, and by which day? (rules/situations/official.catala_en:641).
 *
 * @param {object} facts
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
 * @returns {ImportPlanOfficeActs}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function importPlanOfficeActs(facts = {}) {
  const {
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
    checkFacts(facts, IMPORT_PLAN_OFFICE_ACTS);
  }
  // From the documents to the border: Article 38.
  const duties = part8DutiesAndTaxes.importPlanDuties({
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
  const stillOwed = importPlanOfficeActsStillOwed(known(duties));
  // What do I owe the investor next, and by which day?: What comes first; absent if nothing is owed now.
  const next = listEn.firstElement(stillOwed);
  return new ImportPlanOfficeActs({ stillOwed, next });
}

/**
 * What the offices still have to do, the earliest last day first.
 *
 * Article 51, first sentence; Article 51, second sentence; Article 51, third sentence
 * (rules/situations/official.catala_en, line 896).
 *
 * @param {() => part9LandUseRight.LandProposalDuties} duties
 * @returns {Array<OwedAct>}
 */
function landOfficeActsStillOwed(duties) {
  return inOrder([
    ...[
      ...[...owed(OfficeAct.ReviewDocuments, duties().review), ...owed(OfficeAct.InspectLocation, duties().inspection)],
      ...owed(OfficeAct.ReportToLeadingCommittee, duties().report),
    ],
    ...owed(OfficeAct.IssueTitle, duties().title),
  ]);
}

/**
 * What does the land management authority owe on a proposal for land use right next?
 *
 * Encodes What do I owe the investor next, and by which day? (rules/situations/official.catala_en:667).
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
 * @returns {LandOfficeActs}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function landOfficeActs(facts = {}) {
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
    checkFacts(facts, LAND_OFFICE_ACTS);
  }
  // From the proposal to the title: Article 51.
  const duties = part9LandUseRight.landProposalDuties({
    received,
    reviewed,
    documentsSufficient,
    inspected,
    reported,
    approved,
    titleIssued,
    asOf,
  });
  const stillOwed = landOfficeActsStillOwed(known(duties));
  // What do I owe the investor next, and by which day?: What comes first; absent if nothing is owed now.
  const next = listEn.firstElement(stillOwed);
  return new LandOfficeActs({ stillOwed, next });
}

/**
 * What the offices still have to do, the earliest last day first.
 *
 * Article 27, fourth sentence; Article 27, fifth sentence (rules/situations/official.catala_en, line 920).
 *
 * @param {() => part7RepresentativeOffice.RepresentativeOfficeDuties} duties
 * @returns {Array<OwedAct>}
 */
function representativeOfficeActsStillOwed(duties) {
  return inOrder([
    ...[
      ...[
        ...[
          ...owed(OfficeAct.ObtainEnterpriseNumber, duties().enterpriseCode),
          ...owed(OfficeAct.ObtainTaxpayerNumber, duties().taxpayerNumber),
        ],
        ...owed(OfficeAct.PermitSeal, duties().sealPermission),
      ],
      ...owed(OfficeAct.CarveSeal, duties().seal),
    ],
    ...owed(OfficeAct.Monitor, duties().monitoring),
  ]);
}

/**
 * What do the offices owe in the registration of a Representative Office next, and by which day?
 *
 * Encodes What do I owe the investor next, and by which day? (rules/situations/official.catala_en:693).
 *
 * @param {object} facts
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
 * @param {part7RepresentativeOffice.SealPeriod | null} [facts.representativeOfficeDutiesSealPeriod] From when the seven
 *   working days for the seal run (a reading of the text: `part7RepresentativeOffice.SealPeriod.FromPermission` if not
 *   given).
 * @param {part7RepresentativeOffice.MonitoredBy | null} [facts.representativeOfficeDutiesMonitoredBy] Who monitors the
 *   activities of the investor (a reading of the text: `part7RepresentativeOffice.MonitoredBy.PublicSecurity` if not
 *   given).
 * @returns {RepresentativeOfficeActs}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function representativeOfficeActs(facts = {}) {
  const {
    codeObtained = null,
    taxpayerNumberObtained = null,
    certificateIssued = null,
    sealPermitted = null,
    sealCarved = null,
    asOf,
    representativeOfficeDutiesSealPeriod = null,
    representativeOfficeDutiesMonitoredBy = null,
  } = facts;
  if (
    facts.codeObtained === undefined ||
    facts.taxpayerNumberObtained === undefined ||
    facts.certificateIssued === undefined ||
    facts.sealPermitted === undefined ||
    facts.sealCarved === undefined ||
    asOf == null ||
    facts.representativeOfficeDutiesSealPeriod === undefined ||
    facts.representativeOfficeDutiesMonitoredBy === undefined
  ) {
    checkFacts(facts, REPRESENTATIVE_OFFICE_ACTS);
  }
  // The registration and the seal: Article 27.
  const duties = part7RepresentativeOffice.representativeOfficeDuties({
    registeredAbroad: true,
    hasLaoEntity: false,
    mouSigned: null,
    established: null,
    codeObtained,
    taxpayerNumberObtained,
    certificateIssued,
    sealPermitted,
    sealCarved,
    asOf,
    sealPeriod: representativeOfficeDutiesSealPeriod,
    monitoredBy: representativeOfficeDutiesMonitoredBy,
  });
  const stillOwed = representativeOfficeActsStillOwed(known(duties));
  // What do I owe the investor next, and by which day?: What comes first; absent if nothing is owed now.
  const next = listEn.firstElement(stillOwed);
  return new RepresentativeOfficeActs({ stillOwed, next });
}

/**
 * The matter, in the words of Article 23.
 *
 * May the Committee decide this, who sits on it, and who decides instead? (rules/situations/official.catala_en, line
 * 1129).
 *
 * @param {Subject} subject
 * @returns {part6CommitteeAndOneStopServices.Matter}
 */
function committeeDecisionMatter(subject) {
  if (subject === ListedGeneralBusiness) {
    return part6CommitteeAndOneStopServices.Matter.InvestmentActivity;
  }
  if (subject === ListedConcession) {
    return part6CommitteeAndOneStopServices.Matter.InvestmentActivity;
  }
  if (subject === UnlistedConcession) {
    return part6CommitteeAndOneStopServices.Matter.InvestmentActivity;
  }
  if (subject instanceof ListEntry) {
    return part6CommitteeAndOneStopServices.Matter.CallingList;
  }
  if (subject instanceof ChangeOfConcession) {
    if (subject.content === part4ConcessionActivities.ConcessionChange.TransferOfConcessionRight) {
      return part6CommitteeAndOneStopServices.Matter.AnotherMatter;
    }
    if (subject.content === part4ConcessionActivities.ConcessionChange.TransferOfShares) {
      return part6CommitteeAndOneStopServices.Matter.TransferOfShares;
    }
    if (subject.content === part4ConcessionActivities.ConcessionChange.AmendmentOfAgreement) {
      return part6CommitteeAndOneStopServices.Matter.Amendment;
    }
    return part6CommitteeAndOneStopServices.Matter.ModificationOrChange;
  }
  return subject.content;
}

/**
 * Who decides on a concession under Article 13, by whether it is on the calling list.
 *
 * May the Committee decide this, who sits on it, and who decides instead? (rules/situations/official.catala_en, line
 * 1152).
 *
 * @param {boolean} onCallingList
 * @param {Day} asOf
 * @param {part4ConcessionActivities.Receipt | null} concessionProcedureReceipt
 * @param {part4ConcessionActivities.Afterwards | null} concessionProcedureAfterwards
 * @param {part4ConcessionActivities.ListedDecision | null} listedProjectDecisionListedDecision
 * @returns {administration.Actor}
 */
function committeeDecisionDecidedBy(
  onCallingList,
  asOf,
  concessionProcedureReceipt,
  concessionProcedureAfterwards,
  listedProjectDecisionListedDecision,
) {
  return part4ConcessionActivities.concessionProcedure({
    onCallingList,
    applicationReceived: null,
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

/**
 * Whom Articles 13, 18, 20 and 21 have approve it, in the order of the Articles; nobody if the list is empty.
 *
 * rules/situations/official.catala_en, lines 1170, 1175, 1181, 1187, 1200, 1210.
 *
 * @param {Subject} subject
 * @param {((a: boolean) => administration.Actor)} decidedBy
 * @param {part4ConcessionActivities.ListedDecision | null} listedProjectDecisionListedDecision
 * @param {part4ConcessionActivities.TransferApproval | null} concessionTransferApprovalTransferApproval
 * @returns {Array<administration.Actor>}
 */
function committeeDecisionOtherArticlesName(
  subject,
  decidedBy,
  listedProjectDecisionListedDecision,
  concessionTransferApprovalTransferApproval,
) {
  const rule2 = () => {
    if (subject === ListedConcession) {
      return new Applied(
        [decidedBy(true)],
        "Article 13(1), Article 21, second item (rules/situations/official.catala_en:1175)",
      );
    }
    return null;
  };
  const rule3 = () => {
    if (subject === UnlistedConcession) {
      return new Applied(
        [decidedBy(false)],
        "Article 13(2), third sentence (rules/situations/official.catala_en:1181)",
      );
    }
    return null;
  };
  const rule4 = () => {
    if (subject === ListedGeneralBusiness) {
      return new Applied(
        [
          part5CallingList.callingListInvestment({
            activity: part5CallingList.ActivityKind.GeneralBusiness,
            listedProjectDecisionListedDecision,
          }).approvedBy,
        ],
        "Article 21, first item (rules/situations/official.catala_en:1187)",
      );
    }
    return null;
  };
  const rule5 = () => {
    if (subject instanceof ListEntry) {
      return new Applied(
        [part5CallingList.approvalAuthority({ value: subject.content }).authority],
        "Article 20, first item, Article 20, second item, Article 20, third item (rules/situations/official.catala_en:1200)",
      );
    }
    return null;
  };
  const rule6 = () => {
    if (
      subject instanceof ChangeOfConcession
        ? subject.content !== part4ConcessionActivities.ConcessionChange.AnotherChange
        : false
    ) {
      if (subject instanceof ChangeOfConcession) {
        return new Applied(
          [
            part4ConcessionActivities.concessionTransferApproval({
              change: subject.content,
              transferApproval: concessionTransferApprovalTransferApproval,
            }).approvedBy,
          ],
          "Article 18 (rules/situations/official.catala_en:1210)",
        );
      }
      throw new ImpossibleReached("").at(...MAY_THE_COMMITTEE_LINE_1223);
    }
    return null;
  };
  const applied = only("other_articles_name", rule2(), rule3(), rule4(), rule5(), rule6());
  if (applied !== null) {
    return applied.value;
  }
  return []; // May the Committee decide this, who sits on it, and who decides instead?
}

/**
 * May the Committee decide this, what else may it do with it, and whom do other Articles name for the decision?
 *
 * Encodes May the Committee decide this, who sits on it, and who decides instead?
 * (rules/situations/official.catala_en:1066).
 *
 * @param {object} facts
 * @param {Subject} facts.subject What is brought before the Committee.
 * @param {boolean} facts.isWithinScope It lies within the scope of the role and rights of this Committee.
 * @param {boolean} facts.isAssigned The government assigned it to the Committee.
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {part6CommitteeAndOneStopServices.CallingListPower | null} [facts.committeePowerCallingList] What "consider
 *   approval of project lists" lets the Committee do (a reading of the text:
 *   `part6CommitteeAndOneStopServices.CallingListPower.ConsidersOnly` if not given).
 * @param {part6CommitteeAndOneStopServices.OtherTasks | null} [facts.committeePowerOtherTasks] Which tasks the
 *   government can assign to the Committee (a reading of the text:
 *   `part6CommitteeAndOneStopServices.OtherTasks.NotNamedBefore` if not given).
 * @param {part4ConcessionActivities.Receipt | null} [facts.concessionProcedureReceipt] From whose receipt of the
 *   application the 25 working days run (a reading of the text: `part4ConcessionActivities.Receipt.ByThoseWhoComment`
 *   if not given).
 * @param {part4ConcessionActivities.Afterwards | null} [facts.concessionProcedureAfterwards] When a project that is not
 *   listed can be presented to the CIP (a reading of the text: `part4ConcessionActivities.Afterwards.AfterComments` if
 *   not given).
 * @param {part4ConcessionActivities.ListedDecision | null} [facts.listedProjectDecisionListedDecision] Who decides on a
 *   project of the investment calling list (a reading of the text:
 *   `part4ConcessionActivities.ListedDecision.ByCommittee` if not given).
 * @param {part4ConcessionActivities.TransferApproval | null} [facts.concessionTransferApprovalTransferApproval] Who
 *   approves (a reading of the text: `part4ConcessionActivities.TransferApproval.ApprovalBySector` if not given).
 * @returns {CommitteeDecision}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function committeeDecision(facts = {}) {
  const {
    subject,
    isWithinScope,
    isAssigned,
    asOf,
    committeePowerCallingList = null,
    committeePowerOtherTasks = null,
    concessionProcedureReceipt = null,
    concessionProcedureAfterwards = null,
    listedProjectDecisionListedDecision = null,
    concessionTransferApprovalTransferApproval = null,
  } = facts;
  if (
    subject == null ||
    isWithinScope == null ||
    isAssigned == null ||
    asOf == null ||
    facts.committeePowerCallingList === undefined ||
    facts.committeePowerOtherTasks === undefined ||
    facts.concessionProcedureReceipt === undefined ||
    facts.concessionProcedureAfterwards === undefined ||
    facts.listedProjectDecisionListedDecision === undefined ||
    facts.concessionTransferApprovalTransferApproval === undefined
  ) {
    checkFacts(facts, COMMITTEE_DECISION);
  }
  const matter = committeeDecisionMatter(subject);
  // What Article 23 lets the Committee do.
  const power = part6CommitteeAndOneStopServices.committeePower({
    matter,
    isWithinScope,
    isAssigned,
    callingList: committeePowerCallingList,
    otherTasks: committeePowerOtherTasks,
  });
  const decidedBy = (onCallingList) => committeeDecisionDecidedBy(
    onCallingList,
    asOf,
    concessionProcedureReceipt,
    concessionProcedureAfterwards,
    listedProjectDecisionListedDecision,
  );
  // May the Committee decide this, who sits on it, and who decides instead?: Whether Article 23 lets the Committee
  // decide it: approve, and not merely consider.
  const mayDecide = power.mayApprove;
  // May the Committee decide this, who sits on it, and who decides instead?: What Article 23 lets the Committee do with
  // it; nothing if the list is empty.
  const powers = power.powers;
  const otherArticlesName = committeeDecisionOtherArticlesName(
    subject,
    decidedBy,
    listedProjectDecisionListedDecision,
    concessionTransferApprovalTransferApproval,
  );
  return new CommitteeDecision({ matter, mayDecide, powers, otherArticlesName });
}

/**
 * Each of them, and as what the person sits on it.
 *
 * Article 22, first item; Article 22, second item; Article 22, third item; Article 22, third item, second sentence;
 * Article 22, third item, third sentence; Article 22, third sentence (rules/situations/official.catala_en, line 1232).
 *
 * @param {Array<Person>} persons
 * @param {part6CommitteeAndOneStopServices.Committee} committee
 * @param {part6CommitteeAndOneStopServices.DeputyMinisters | null} committeeSeatDeputyMinisters
 * @returns {Array<Seated>}
 */
function committeeRoundAllSeats(persons, committee, committeeSeatDeputyMinisters) {
  return persons.map((person) => new Seated({
    person,
    seat: part6CommitteeAndOneStopServices.committeeSeat({
      committee,
      post: person.post,
      supervisesInvestment: person.supervisesInvestment,
      isSelected: person.isSelected,
      deputyMinisters: committeeSeatDeputyMinisters,
    }).seat,
  }));
}

/**
 * The persons who sit on it, in the order in which they were given.
 *
 * May the Committee decide this, who sits on it, and who decides instead? (rules/situations/official.catala_en, line
 * 1245).
 *
 * @param {Array<Seated>} allSeats
 * @returns {Array<Seated>}
 */
function committeeRoundSeated(allSeats) {
  return allSeats.filter((one) => one.seat !== part6CommitteeAndOneStopServices.Seat.NoSeat);
}

/**
 * The persons who cannot sit on it.
 *
 * May the Committee decide this, who sits on it, and who decides instead? (rules/situations/official.catala_en, line
 * 1248).
 *
 * @param {Array<Seated>} allSeats
 * @returns {Array<Person>}
 */
function committeeRoundNotSeated(allSeats) {
  return allSeats.filter((one) => one.seat === part6CommitteeAndOneStopServices.Seat.NoSeat).map((one_) => one_.person);
}

/**
 * Whether its Chair is among them.
 *
 * May the Committee decide this, who sits on it, and who decides instead? (rules/situations/official.catala_en, line
 * 1253).
 *
 * @param {Array<Seated>} allSeats
 * @returns {boolean}
 */
function committeeRoundHasChair(allSeats) {
  return allSeats.some((one) => one.seat === part6CommitteeAndOneStopServices.Seat.Chair);
}

/**
 * Whether its Vice Chair is among them.
 *
 * May the Committee decide this, who sits on it, and who decides instead? (rules/situations/official.catala_en, line
 * 1256).
 *
 * @param {Array<Seated>} allSeats
 * @returns {boolean}
 */
function committeeRoundHasViceChair(allSeats) {
  return allSeats.some((one) => one.seat === part6CommitteeAndOneStopServices.Seat.ViceChair);
}

/**
 * Who of these persons sits on this Committee, and as what? Who works for it, and whose seal does it use?
 *
 * Encodes May the Committee decide this, who sits on it, and who decides instead?
 * (rules/situations/official.catala_en:1108).
 *
 * @param {object} facts
 * @param {part6CommitteeAndOneStopServices.Committee} facts.committee The Committee.
 * @param {Array<Person>} facts.persons The persons.
 * @param {part6CommitteeAndOneStopServices.DeputyMinisters | null} [facts.committeeSeatDeputyMinisters] Whose Deputy
 *   Minister is a member of the central Committee (a reading of the text:
 *   `part6CommitteeAndOneStopServices.DeputyMinisters.OfEachSector` if not given).
 * @returns {CommitteeRound}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 */
export function committeeRound(facts = {}) {
  const { committee, persons, committeeSeatDeputyMinisters = null } = facts;
  if (committee == null || persons == null || facts.committeeSeatDeputyMinisters === undefined) {
    checkFacts(facts, COMMITTEE_ROUND);
  }
  const allSeats = committeeRoundAllSeats(persons, committee, committeeSeatDeputyMinisters);
  const seated = committeeRoundSeated(allSeats);
  const notSeated = committeeRoundNotSeated(allSeats);
  const hasChair = committeeRoundHasChair(allSeats);
  const hasViceChair = committeeRoundHasViceChair(allSeats);
  // Who chairs it, who works for it, and whose seal it uses.
  const offices = part6CommitteeAndOneStopServices.committeeOffices({ committee });
  return new CommitteeRound({ seated, notSeated, hasChair, hasViceChair, offices });
}

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

const ART38_1 = new Place(
  "Article 38(1)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 38. Procedures for considering customs duty exemption",
  ],
  "art38-1",
  "Provide documentation in accordance with the print form for annual import plan defined by the financial sector;",
);

const IS_THIS_DOSSIER_COMPLETE = new Place(
  "Is this dossier complete?",
  ["Situations", "Questions of an official", "Is this dossier complete?"],
  "",
  "",
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

/** The scope `Dossier_completeness` described: what it asks for, its rules and their provisions. */
export const DOSSIER_COMPLETENESS = new Scope("Dossier_completeness", {
  function: dossierCompleteness,
  inputs: [
    new Input("dossier", DOSSIER_TYPE, "What is applied for."),
    new Input("filed", new ListOf(PAPER_TYPE), "The papers that are filed."),
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
    new Binding(
      "concession_proposal",
      "concession_proposal",
      part4ConcessionActivities.CONCESSION_PROPOSAL_TYPE,
      dossierCompletenessConcessionProposal,
      {
        reads: [
          "dossier",
          "filed",
          "Concession_proposal.basic_information",
          "Concession_proposal.other_annexes",
          "Concession_proposal.memorandum",
        ],
        term: new Term(
          new Rule(0, [ART10_P1_B], 188, "rules/situations/official.catala_en", {
            conditions: [
              new Condition(
                "dossier with pattern For_concession",
                ["dossier"],
                (dossier) => dossier instanceof ForConcession,
                [new Value("dossier", DOSSIER_TYPE, (dossier) => dossier)],
              ),
            ],
            uses: [
              "Concession_proposal.basic_information",
              "Concession_proposal.other_annexes",
              "Concession_proposal.memorandum",
            ],
            asks: [
              new Asked(
                part4ConcessionActivities.CONCESSION_PROPOSAL,
                (
                  dossier,
                  filed,
                  concessionProposalBasicInformation,
                  concessionProposalOtherAnnexes,
                  concessionProposalMemorandum,
                ) =>
                  dossier instanceof ForConcession
                    ? new Present([
                      dossier.content.isLegalEntity,
                      dossier.content.isMiningEnergyOrLand,
                      dossier.content.isJointVenture,
                      dossier.content.includesLaoNational,
                      dossier.content.includesForeigner,
                      isFiled(Paper.ApplicationForm, filed),
                      isFiled(Paper.BasicInformation, filed),
                      isFiled(Paper.FeasibilityStudy, filed),
                      isFiled(Paper.BusinessPlan, filed),
                      isFiled(Paper.JointVentureContract, filed),
                      isFiled(Paper.FinancialCertificate, filed),
                      isFiled(Paper.Resume, filed),
                      isFiled(Paper.IdentityCardCopy, filed),
                      isFiled(Paper.PassportCopy, filed),
                      isFiled(Paper.FieldDataMemorandum, filed),
                      concessionProposalBasicInformation,
                      concessionProposalOtherAnnexes,
                      concessionProposalMemorandum,
                    ])
                    : null,
                {
                  inputs: [
                    "isLegalEntity",
                    "isMiningEnergyOrLand",
                    "isJointVenture",
                    "includesLaoNational",
                    "includesForeigner",
                    "hasApplicationForm",
                    "hasBasicInformation",
                    "hasFeasibilityStudy",
                    "hasBusinessPlan",
                    "hasJointVentureContract",
                    "hasFinancialCertificate",
                    "hasResume",
                    "hasIdentityCardCopy",
                    "hasPassportCopy",
                    "hasFieldDataMemorandum",
                    "basicInformation",
                    "otherAnnexes",
                    "memorandum",
                  ],
                  reads: [
                    "dossier",
                    "filed",
                    "Concession_proposal.basic_information",
                    "Concession_proposal.other_annexes",
                    "Concession_proposal.memorandum",
                  ],
                },
              ),
            ],
          }),
        ),
        certain: false,
      },
    ),
    new Binding("missing", "missing", new ListOf(DOCUMENT_TYPE), dossierCompletenessMissing, {
      reads: [
        "dossier",
        "filed",
        "concession_proposal",
        "General_business_proposal.such_as",
        "General_business_proposal.if_any",
      ],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART7_P1], 165, "rules/situations/official.catala_en", {
              conditions: [
                new Condition(
                  "dossier with pattern For_general_business",
                  ["dossier"],
                  (dossier) => dossier instanceof ForGeneralBusiness,
                  [new Value("dossier", DOSSIER_TYPE, (dossier) => dossier)],
                ),
              ],
              uses: ["General_business_proposal.such_as", "General_business_proposal.if_any"],
              asks: [
                new Asked(
                  part3GeneralBusiness.GENERAL_BUSINESS_PROPOSAL,
                  (dossier, filed, generalBusinessProposalSuchAs, generalBusinessProposalIfAny) =>
                    dossier instanceof ForGeneralBusiness
                      ? new Present([
                        dossier.content.isJointVenture,
                        dossier.content.includesLaoNational,
                        dossier.content.includesForeigner,
                        dossier.content.includesForeignEntity,
                        dossier.content.statusDocumentExists,
                        isFiled(Paper.ApplicationForm, filed),
                        isFiled(Paper.JointVentureContract, filed),
                        isFiled(Paper.Resume, filed),
                        isFiled(Paper.FinancialCertificate, filed),
                        isFiled(Paper.StatusDocument, filed),
                        isFiled(Paper.IdentityCardCopy, filed),
                        isFiled(Paper.PassportCopy, filed),
                        generalBusinessProposalSuchAs,
                        generalBusinessProposalIfAny,
                      ])
                      : null,
                  {
                    inputs: [
                      "isJointVenture",
                      "includesLaoNational",
                      "includesForeigner",
                      "includesForeignEntity",
                      "statusDocumentExists",
                      "hasForm",
                      "hasContracts",
                      "hasResume",
                      "hasCertificate",
                      "hasStatusDocument",
                      "hasIdentityCard",
                      "hasPassport",
                      "suchAs",
                      "ifAny",
                    ],
                    outputs: ["missing"],
                    reads: [
                      "dossier",
                      "filed",
                      "General_business_proposal.such_as",
                      "General_business_proposal.if_any",
                    ],
                  },
                ),
              ],
            }),
          ),
          new Term(
            new Rule(1, [ART10_P1_B], 213, "rules/situations/official.catala_en", {
              conditions: [
                new Condition(
                  "dossier with pattern For_concession",
                  ["dossier"],
                  (dossier) => dossier instanceof ForConcession,
                  [new Value("dossier", DOSSIER_TYPE, (dossier) => dossier)],
                ),
              ],
              uses: ["concession_proposal"],
            }),
          ),
          new Term(
            new Rule(2, [ART49_P1_A, ART49_P1_B], 220, "rules/situations/official.catala_en", {
              conditions: [
                new Condition(
                  "dossier with pattern For_land_use_right",
                  ["dossier"],
                  (dossier) => dossier instanceof ForLandUseRight,
                  [new Value("dossier", DOSSIER_TYPE, (dossier) => dossier)],
                ),
              ],
              asks: [
                new Asked(
                  part9LandUseRight.LAND_APPLICATION,
                  (dossier, filed) =>
                    dossier instanceof ForLandUseRight
                      ? new Present([
                        dossier.content.certificateOf,
                        isFiled(Paper.RegistrationCertificate, filed),
                        isFiled(Paper.DocumentsForLandAuthority, filed),
                        dossier.content.certifiedBy,
                      ])
                      : null,
                  {
                    inputs: ["certificateOf", "certificateFiled", "otherDocumentsFiled", "certifiedBy"],
                    outputs: ["missing"],
                    reads: ["dossier", "filed"],
                  },
                ),
              ],
            }),
          ),
          new Term(
            new Rule(3, [ART38_1], 235, "rules/situations/official.catala_en", {
              conditions: [
                new Condition(
                  "dossier with pattern For_import_plan",
                  ["dossier"],
                  (dossier) => dossier === ForImportPlan,
                  [new Value("dossier", DOSSIER_TYPE, (dossier) => dossier)],
                ),
              ],
            }),
          ),
        ],
      }),
      certain: false,
    }),
    new Binding(
      "is_complete",
      "is_complete",
      BOOLEAN,
      (missing) => BigInt(missing().length) === 0n,
      {
        reads: ["missing"],
        term: new Term(
          new Rule(0, [IS_THIS_DOSSIER_COMPLETE], 242, "rules/situations/official.catala_en", { uses: ["missing"] }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "can_be_handed_in",
      "can_be_handed_in",
      BOOLEAN,
      (dossier, concessionProposal, isComplete) =>
        dossier instanceof ForConcession ? concessionProposal().canBeHandedIn : isComplete(),
      {
        reads: ["dossier", "concession_proposal", "is_complete"],
        term: new Term(
          new Rule(0, [IS_THIS_DOSSIER_COMPLETE], 244, "rules/situations/official.catala_en", {
            label: "complete",
            uses: ["is_complete"],
          }),
          {
            exceptions: [
              new Term(
                new Rule(1, [ART10_P1_A], 248, "rules/situations/official.catala_en", {
                  conditions: [
                    new Condition(
                      "dossier with pattern For_concession",
                      ["dossier"],
                      (dossier) => dossier instanceof ForConcession,
                      [new Value("dossier", DOSSIER_TYPE, (dossier) => dossier)],
                    ),
                  ],
                  uses: ["concession_proposal"],
                }),
              ),
            ],
          },
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["missing", "is_complete", "can_be_handed_in"],
  type: DOSSIER_COMPLETENESS_TYPE,
  doc: "Is this dossier complete, and what is missing from it?",
  places: [IS_THIS_DOSSIER_COMPLETE],
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

const WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL = new Place(
  "Whose opinion is needed, and does silence count as approval?",
  ["Situations", "Questions of an official", "Whose opinion is needed, and does silence count as approval?"],
  "",
  "",
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

/** The scope `Concession_opinion` described: what it asks for, its rules and their provisions. */
export const CONCESSION_OPINION = new Scope("Concession_opinion", {
  function: concessionOpinion,
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
  ],
  bindings: [
    new Subscope(
      "procedure",
      part4ConcessionActivities.CONCESSION_PROCEDURE,
      (
        onCallingList,
        applicationReceived,
        forwarded,
        commentsReceived,
        asOf,
        concessionProcedureReceipt,
        concessionProcedureAfterwards,
        listedProjectDecisionListedDecision,
      ) => part4ConcessionActivities.concessionProcedure({
        onCallingList,
        applicationReceived,
        forwarded,
        commentsReceived,
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
      }),
      {
        inputs: [
          new SubscopeInput(
            "on_calling_list",
            (onCallingList) => onCallingList,
            {
              reads: ["on_calling_list"],
              parameter: "onCallingList",
              term: new Term(
                new Rule(
                  0,
                  [WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL],
                  378,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "application_received",
            (applicationReceived) => applicationReceived,
            {
              reads: ["application_received"],
              parameter: "applicationReceived",
              term: new Term(
                new Rule(
                  0,
                  [WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL],
                  379,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "forwarded",
            (forwarded) => forwarded,
            {
              reads: ["forwarded"],
              term: new Term(
                new Rule(
                  0,
                  [WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL],
                  380,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "comments_received",
            (commentsReceived) => commentsReceived,
            {
              reads: ["comments_received"],
              parameter: "commentsReceived",
              term: new Term(
                new Rule(
                  0,
                  [WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL],
                  381,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "presented",
            () => null,
            {
              term: new Term(
                new Rule(
                  0,
                  [WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL],
                  382,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "submitted",
            () => null,
            {
              term: new Term(
                new Rule(
                  0,
                  [WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL],
                  383,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "decision",
            () => part4ConcessionActivities.NotDecided,
            {
              term: new Term(
                new Rule(
                  0,
                  [WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL],
                  384,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "rejection_notified",
            () => null,
            {
              parameter: "rejectionNotified",
              term: new Term(
                new Rule(
                  0,
                  [WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL],
                  385,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "approval_notified",
            () => null,
            {
              parameter: "approvalNotified",
              term: new Term(
                new Rule(
                  0,
                  [WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL],
                  386,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "completed",
            () => null,
            {
              term: new Term(
                new Rule(
                  0,
                  [WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL],
                  387,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "reported",
            () => null,
            {
              term: new Term(
                new Rule(
                  0,
                  [WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL],
                  388,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "submitted_for_signature",
            () => null,
            {
              parameter: "submittedForSignature",
              term: new Term(
                new Rule(
                  0,
                  [WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL],
                  389,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "delegated",
            () => null,
            {
              term: new Term(
                new Rule(
                  0,
                  [WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL],
                  390,
                  "rules/situations/official.catala_en",
                ),
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
                new Rule(
                  0,
                  [WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL],
                  391,
                  "rules/situations/official.catala_en",
                ),
              ),
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
          "application_received",
          "forwarded",
          "comments_received",
          "as_of",
          "Concession_procedure.receipt",
          "Concession_procedure.afterwards",
          "Listed_project_decision.listed_decision",
        ],
        certain: false,
      },
    ),
    new Binding(
      "opinion",
      "opinion",
      obligations.OBLIGATION_TYPE,
      (procedure) => procedure().comments,
      {
        reads: ["procedure"],
        term: new Term(
          new Rule(0, [ART13_2_A, ART13_2_B], 395, "rules/situations/official.catala_en", {
            uses: ["procedure.comments"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "is_deemed_approved",
      "is_deemed_approved",
      BOOLEAN,
      (opinion) => deemedApproved(opinion()),
      {
        reads: ["opinion"],
        term: new Term(new Rule(0, [ART13_2_B], 398, "rules/situations/official.catala_en", { uses: ["opinion"] })),
        certain: false,
      },
    ),
    new Binding(
      "can_go_on",
      "can_go_on",
      BOOLEAN,
      (procedure) => hasBegun(procedure().presentation),
      {
        reads: ["procedure"],
        term: new Term(
          new Rule(0, [ART13_1, ART13_2_C], 402, "rules/situations/official.catala_en", {
            uses: ["procedure.presentation"],
          }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["opinion", "is_deemed_approved", "can_go_on"],
  type: CONCESSION_OPINION_TYPE,
  doc: "Who must give an opinion on this concession project, and by which day? Is it deemed approved where nobody answers, and can it go on?",
  places: [WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL],
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

const ART38_4_A = new Place(
  "Article 38(4)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 38. Procedures for considering customs duty exemption",
  ],
  "art38-4-a",
  "Afterwards, the financial sector convenes a joint meeting with the relevant sector to consider the approval of the annual import plan",
);

/** The scope `Import_plan_opinion` described: what it asks for, its rules and their provisions. */
export const IMPORT_PLAN_OPINION = new Scope("Import_plan_opinion", {
  function: importPlanOpinion,
  inputs: [
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
      "procedure",
      part8DutiesAndTaxes.IMPORT_PLAN_DUTIES,
      (applicationReceived, setComplete, sentToSector, commentsReceived, asOf, importPlanDutiesThirtyDays) =>
        part8DutiesAndTaxes.importPlanDuties({
          applicationReceived,
          setComplete,
          sentToSector,
          commentsReceived,
          meetingHeld: null,
          certificateIssued: null,
          sentToBorder: null,
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
              term: new Term(
                new Rule(
                  0,
                  [WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL],
                  405,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "set_complete",
            (setComplete) => setComplete,
            {
              reads: ["set_complete"],
              parameter: "setComplete",
              term: new Term(
                new Rule(
                  0,
                  [WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL],
                  406,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "sent_to_sector",
            (sentToSector) => sentToSector,
            {
              reads: ["sent_to_sector"],
              parameter: "sentToSector",
              term: new Term(
                new Rule(
                  0,
                  [WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL],
                  407,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "comments_received",
            (commentsReceived) => commentsReceived,
            {
              reads: ["comments_received"],
              parameter: "commentsReceived",
              term: new Term(
                new Rule(
                  0,
                  [WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL],
                  408,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "meeting_held",
            () => null,
            {
              parameter: "meetingHeld",
              term: new Term(
                new Rule(
                  0,
                  [WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL],
                  409,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "certificate_issued",
            () => null,
            {
              parameter: "certificateIssued",
              term: new Term(
                new Rule(
                  0,
                  [WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL],
                  410,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "sent_to_border",
            () => null,
            {
              parameter: "sentToBorder",
              term: new Term(
                new Rule(
                  0,
                  [WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL],
                  411,
                  "rules/situations/official.catala_en",
                ),
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
                new Rule(
                  0,
                  [WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL],
                  412,
                  "rules/situations/official.catala_en",
                ),
              ),
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
          "as_of",
          "Import_plan_duties.thirty_days",
        ],
        certain: false,
      },
    ),
    new Binding(
      "opinion",
      "opinion",
      obligations.OBLIGATION_TYPE,
      (procedure) => procedure().comments,
      {
        reads: ["procedure"],
        term: new Term(
          new Rule(0, [ART38_3_A], 415, "rules/situations/official.catala_en", { uses: ["procedure.comments"] }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "is_deemed_approved",
      "is_deemed_approved",
      BOOLEAN,
      (opinion) => deemedApproved(opinion()),
      {
        reads: ["opinion"],
        term: new Term(new Rule(0, [ART38_3_B], 418, "rules/situations/official.catala_en", { uses: ["opinion"] })),
        certain: false,
      },
    ),
    new Binding(
      "can_go_on",
      "can_go_on",
      BOOLEAN,
      (procedure) => hasBegun(procedure().meeting),
      {
        reads: ["procedure"],
        term: new Term(
          new Rule(0, [ART38_4_A], 421, "rules/situations/official.catala_en", { uses: ["procedure.meeting"] }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["opinion", "is_deemed_approved", "can_go_on"],
  type: IMPORT_PLAN_OPINION_TYPE,
  doc: "Who must give an opinion on this annual import plan, and by which day? Is it deemed approved where nobody answers, and can it go on?",
  places: [WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL],
  calendars: [laoPdr.LAO_PDR],
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

const WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY = new Place(
  "What do I owe the investor next, and by which day?",
  ["Situations", "Questions of an official", "What do I owe the investor next, and by which day?"],
  "",
  "",
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

/** The scope `Registration_office_acts` described: what it asks for, its rules and their provisions. */
export const REGISTRATION_OFFICE_ACTS = new Scope("Registration_office_acts", {
  function: registrationOfficeActs,
  inputs: [
    new Input("issued_at", administration.LEVEL_TYPE, "The level of the authority that issues the certificate.", {
      parameter: "issuedAt",
    }),
    new Input("applied", new OptionalOf(DATE), "The day on which the application was submitted."),
    new Input("decided", new OptionalOf(DATE), "The day on which the sector decided whether to issue the certificate."),
    new Input("issued", new OptionalOf(DATE), "The day on which the certificate was issued."),
    new Input(
      "number_issued",
      new OptionalOf(DATE),
      "The day on which the taxpayer identification number was issued.",
      { parameter: "numberIssued" },
    ),
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
  ],
  bindings: [
    new Subscope(
      "duties",
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
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  747,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "applied",
            (applied) => applied,
            {
              reads: ["applied"],
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  748,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "decided",
            (decided) => decided,
            {
              reads: ["decided"],
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  749,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "issued",
            (issued) => issued,
            {
              reads: ["issued"],
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  750,
                  "rules/situations/official.catala_en",
                ),
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
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  751,
                  "rules/situations/official.catala_en",
                ),
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
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  752,
                  "rules/situations/official.catala_en",
                ),
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
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  753,
                  "rules/situations/official.catala_en",
                ),
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
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  754,
                  "rules/situations/official.catala_en",
                ),
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
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  755,
                  "rules/situations/official.catala_en",
                ),
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
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  757,
                  "rules/situations/official.catala_en",
                ),
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
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  759,
                  "rules/situations/official.catala_en",
                ),
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
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  760,
                  "rules/situations/official.catala_en",
                ),
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
    new Binding("still_owed", "still_owed", new ListOf(OWED_ACT_TYPE), registrationOfficeActsStillOwed, {
      reads: ["duties", "taxpayer_number"],
      term: new Term(
        new Rule(
          0,
          [ART8_P3_A, ART8_P3_B, ART8_P4, ART8_P6_A, ART8_P7_A, ART8_P7_B, ART9_P3],
          769,
          "rules/situations/official.catala_en",
          {
            uses: [
              "duties.consideration",
              "taxpayer_number.issue",
              "taxpayer_number.coordination",
              "duties.copy_to_sector",
              "duties.copy_to_ministry",
              "duties.seal_license",
              "duties.seal",
            ],
          },
        ),
      ),
      certain: false,
    }),
    new Binding(
      "next",
      "next",
      new OptionalOf(OWED_ACT_TYPE),
      (stillOwed) => listEn.firstElement(stillOwed()),
      {
        reads: ["still_owed"],
        term: new Term(
          new Rule(
            0,
            [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
            778,
            "rules/situations/official.catala_en",
            { uses: ["still_owed"] },
          ),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["still_owed", "next"],
  type: REGISTRATION_OFFICE_ACTS_TYPE,
  doc: "What do the offices owe in the registration of a general business next, and by which day?",
  places: [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
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

/** The scope `Concession_office_acts` described: what it asks for, its rules and their provisions. */
export const CONCESSION_OFFICE_ACTS = new Scope("Concession_office_acts", {
  function: concessionOfficeActs,
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
      "The day on which the project was submitted to the government or the provincial or municipal authorities.",
    ),
    new Input("decision", part4ConcessionActivities.CONCESSION_DECISION_TYPE, "What was decided on the project."),
    new Input("rejection_notified", new OptionalOf(DATE), "The day on which the letter about the rejection was sent.", {
      parameter: "rejectionNotified",
    }),
    new Input(
      "approval_received",
      new OptionalOf(DATE),
      "The day on which the planning and investment sector received the approval.",
      { parameter: "approvalReceived" },
    ),
    new Input("notified", new OptionalOf(DATE), "The day on which the investor received the approval notification."),
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
  ],
  bindings: [
    new Subscope(
      "procedure",
      part4ConcessionActivities.CONCESSION_PROCEDURE,
      (
        onCallingList,
        applicationReceived,
        forwarded,
        commentsReceived,
        presented,
        submitted,
        decision,
        rejectionNotified,
        asOf,
        concessionProcedureReceipt,
        concessionProcedureAfterwards,
        listedProjectDecisionListedDecision,
      ) => part4ConcessionActivities.concessionProcedure({
        onCallingList,
        applicationReceived,
        forwarded,
        commentsReceived,
        presented,
        submitted,
        decision,
        rejectionNotified,
        approvalNotified: null,
        completed: null,
        reported: null,
        submittedForSignature: null,
        delegated: null,
        asOf,
        receipt: concessionProcedureReceipt,
        afterwards: concessionProcedureAfterwards,
        listedProjectDecisionListedDecision,
      }),
      {
        inputs: [
          new SubscopeInput(
            "on_calling_list",
            (onCallingList) => onCallingList,
            {
              reads: ["on_calling_list"],
              parameter: "onCallingList",
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  781,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "application_received",
            (applicationReceived) => applicationReceived,
            {
              reads: ["application_received"],
              parameter: "applicationReceived",
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  782,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "forwarded",
            (forwarded) => forwarded,
            {
              reads: ["forwarded"],
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  783,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "comments_received",
            (commentsReceived) => commentsReceived,
            {
              reads: ["comments_received"],
              parameter: "commentsReceived",
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  784,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "presented",
            (presented) => presented,
            {
              reads: ["presented"],
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  785,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "submitted",
            (submitted) => submitted,
            {
              reads: ["submitted"],
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  786,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "decision",
            (decision) => decision,
            {
              reads: ["decision"],
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  787,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "rejection_notified",
            (rejectionNotified) => rejectionNotified,
            {
              reads: ["rejection_notified"],
              parameter: "rejectionNotified",
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  788,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "approval_notified",
            () => null,
            {
              parameter: "approvalNotified",
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  789,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "completed",
            () => null,
            {
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  790,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "reported",
            () => null,
            {
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  791,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "submitted_for_signature",
            () => null,
            {
              parameter: "submittedForSignature",
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  792,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "delegated",
            () => null,
            {
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  793,
                  "rules/situations/official.catala_en",
                ),
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
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  794,
                  "rules/situations/official.catala_en",
                ),
              ),
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
          "application_received",
          "forwarded",
          "comments_received",
          "presented",
          "submitted",
          "decision",
          "rejection_notified",
          "as_of",
          "Concession_procedure.receipt",
          "Concession_procedure.afterwards",
          "Listed_project_decision.listed_decision",
        ],
        certain: false,
      },
    ),
    new Subscope(
      "negotiation",
      part4ConcessionActivities.NEGOTIATION_DUTIES,
      (
        approvalReceived,
        notified,
        completed,
        reported,
        submittedForSignature,
        asOf,
        negotiationDutiesTenDays,
        negotiationDutiesThirtyDays,
      ) => part4ConcessionActivities.negotiationDuties({
        approvalReceived,
        notified,
        scheduled: null,
        participated: null,
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
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  796,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "notified",
            (notified) => notified,
            {
              reads: ["notified"],
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  797,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "scheduled",
            () => null,
            {
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  798,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "participated",
            () => null,
            {
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  799,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "completed",
            (completed) => completed,
            {
              reads: ["completed"],
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  800,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "reported",
            (reported) => reported,
            {
              reads: ["reported"],
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  801,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "submitted",
            (submittedForSignature) => submittedForSignature,
            {
              reads: ["submitted_for_signature"],
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  802,
                  "rules/situations/official.catala_en",
                ),
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
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  803,
                  "rules/situations/official.catala_en",
                ),
              ),
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
    new Binding("still_owed", "still_owed", new ListOf(OWED_ACT_TYPE), concessionOfficeActsStillOwed, {
      reads: ["procedure", "negotiation"],
      term: new Term(
        new Rule(
          0,
          [ART13_1, ART13_1_B, ART13_2_B, ART13_2_C, ART13_2_E, ART14_P1_A, ART14_P3],
          812,
          "rules/situations/official.catala_en",
          {
            uses: [
              "procedure.comments",
              "procedure.presentation",
              "procedure.submission",
              "procedure.rejection_letter",
              "negotiation.notification",
              "negotiation.report",
              "negotiation.submission",
            ],
          },
        ),
      ),
      certain: false,
    }),
    new Binding(
      "next",
      "next",
      new OptionalOf(OWED_ACT_TYPE),
      (stillOwed) => listEn.firstElement(stillOwed()),
      {
        reads: ["still_owed"],
        term: new Term(
          new Rule(
            0,
            [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
            821,
            "rules/situations/official.catala_en",
            { uses: ["still_owed"] },
          ),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["still_owed", "next"],
  type: CONCESSION_OFFICE_ACTS_TYPE,
  doc: "What do the offices owe on the way to a concession agreement next, and by which day?",
  places: [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
  calendars: [laoPdr.LAO_PDR],
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

/** The scope `Concession_certificate_office_acts` described: what it asks for, its rules and their provisions. */
export const CONCESSION_CERTIFICATE_OFFICE_ACTS = new Scope("Concession_certificate_office_acts", {
  function: concessionCertificateOfficeActs,
  inputs: [
    new Input("issued_at", administration.LEVEL_TYPE, "The level at which the certificate is issued.", {
      parameter: "issuedAt",
    }),
    new Input("issued", new OptionalOf(DATE), "The day on which the certificate was issued."),
    new Input(
      "enterprise_number_issued",
      new OptionalOf(DATE),
      "The day on which the enterprise identification number was issued.",
      { parameter: "enterpriseNumberIssued" },
    ),
    new Input(
      "taxpayer_number_issued",
      new OptionalOf(DATE),
      "The day on which the taxpayer identification number was issued.",
      { parameter: "taxpayerNumberIssued" },
    ),
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
  ],
  bindings: [
    new Subscope(
      "duties",
      part4ConcessionActivities.CONCESSION_CERTIFICATE_DUTIES,
      (
        issued,
        issuedAt,
        enterpriseNumberIssued,
        taxpayerNumberIssued,
        copyToSector,
        copyToMinistry,
        sealPermitted,
        sealMade,
        asOf,
        concessionCertificateDutiesSevenDays,
      ) => part4ConcessionActivities.concessionCertificateDuties({
        issued,
        issuedAt,
        enterpriseNumberIssued,
        taxpayerNumberIssued,
        needsTechnicalPermission: false,
        permissionRequested: null,
        operationStarts: null,
        copyToSector,
        copyToMinistry,
        sealPermitted,
        sealMade,
        asOf,
        sevenDays: concessionCertificateDutiesSevenDays,
      }),
      {
        inputs: [
          new SubscopeInput(
            "issued",
            (issued) => issued,
            {
              reads: ["issued"],
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  824,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "issued_at",
            (issuedAt) => issuedAt,
            {
              reads: ["issued_at"],
              parameter: "issuedAt",
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  825,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "enterprise_number_issued",
            (enterpriseNumberIssued) => enterpriseNumberIssued,
            {
              reads: ["enterprise_number_issued"],
              parameter: "enterpriseNumberIssued",
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  826,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "taxpayer_number_issued",
            (taxpayerNumberIssued) => taxpayerNumberIssued,
            {
              reads: ["taxpayer_number_issued"],
              parameter: "taxpayerNumberIssued",
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  827,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "needs_technical_permission",
            () => false,
            {
              parameter: "needsTechnicalPermission",
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  828,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "permission_requested",
            () => null,
            {
              parameter: "permissionRequested",
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  829,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "operation_starts",
            () => null,
            {
              parameter: "operationStarts",
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  830,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "copy_to_sector",
            (copyToSector) => copyToSector,
            {
              reads: ["copy_to_sector"],
              parameter: "copyToSector",
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  831,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "copy_to_ministry",
            (copyToMinistry) => copyToMinistry,
            {
              reads: ["copy_to_ministry"],
              parameter: "copyToMinistry",
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  832,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "seal_permitted",
            (sealPermitted) => sealPermitted,
            {
              reads: ["seal_permitted"],
              parameter: "sealPermitted",
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  833,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "seal_made",
            (sealMade) => sealMade,
            {
              reads: ["seal_made"],
              parameter: "sealMade",
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  834,
                  "rules/situations/official.catala_en",
                ),
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
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  835,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput("seven_days", handedOn, {
            reads: ["Concession_certificate_duties.seven_days"],
            parameter: "sevenDays",
          }),
        ],
        reads: [
          "issued",
          "issued_at",
          "enterprise_number_issued",
          "taxpayer_number_issued",
          "copy_to_sector",
          "copy_to_ministry",
          "seal_permitted",
          "seal_made",
          "as_of",
          "Concession_certificate_duties.seven_days",
        ],
        certain: false,
      },
    ),
    new Binding("still_owed", "still_owed", new ListOf(OWED_ACT_TYPE), concessionCertificateOfficeActsStillOwed, {
      reads: ["duties"],
      term: new Term(
        new Rule(
          0,
          [ART16_P3_B, ART16_P4, ART16_P5, ART16_P6_A, ART16_P7, ART16_P8_A, ART16_P8_B],
          844,
          "rules/situations/official.catala_en",
          {
            uses: [
              "duties.enterprise_number",
              "duties.taxpayer_number",
              "duties.enterprise_number_sought",
              "duties.taxpayer_number_sought",
              "duties.sector_copy",
              "duties.ministry_copy",
              "duties.seal_permission",
              "duties.seal",
            ],
          },
        ),
      ),
      certain: false,
    }),
    new Binding(
      "next",
      "next",
      new OptionalOf(OWED_ACT_TYPE),
      (stillOwed) => listEn.firstElement(stillOwed()),
      {
        reads: ["still_owed"],
        term: new Term(
          new Rule(
            0,
            [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
            854,
            "rules/situations/official.catala_en",
            { uses: ["still_owed"] },
          ),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["still_owed", "next"],
  type: CONCESSION_CERTIFICATE_OFFICE_ACTS_TYPE,
  doc: "What do the offices owe around a concession registration certificate next, and by which day?",
  places: [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
  calendars: [laoPdr.LAO_PDR],
});

const ART38_2 = new Place(
  "Article 38(2)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 38. Procedures for considering customs duty exemption",
  ],
  "art38-2",
  "After the financial sector receives the complete set of documents, the documents shall be sent to the relevant sectors for further examination and submission to the management of concerned sectors for guidance;",
);

const ART38_5_A = new Place(
  "Article 38(5)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 38. Procedures for considering customs duty exemption",
  ],
  "art38-5-a",
  "The financial sector shall send the approved annual import plan to the border check point dealing with the imports",
);

const ART38_5_B = new Place(
  "Article 38(5)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 38. Procedures for considering customs duty exemption",
  ],
  "art38-5-b",
  "in order to manage, inspect each actual import and record in monitoring book and prepare and submit monthly and quarterly reports to the financial sector, industry and commerce sector as well as the planning and investment sector.",
);

/** The scope `Import_plan_office_acts` described: what it asks for, its rules and their provisions. */
export const IMPORT_PLAN_OFFICE_ACTS = new Scope("Import_plan_office_acts", {
  function: importPlanOfficeActs,
  inputs: [
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
      "duties",
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
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  857,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "set_complete",
            (setComplete) => setComplete,
            {
              reads: ["set_complete"],
              parameter: "setComplete",
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  858,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "sent_to_sector",
            (sentToSector) => sentToSector,
            {
              reads: ["sent_to_sector"],
              parameter: "sentToSector",
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  859,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "comments_received",
            (commentsReceived) => commentsReceived,
            {
              reads: ["comments_received"],
              parameter: "commentsReceived",
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  860,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "meeting_held",
            (meetingHeld) => meetingHeld,
            {
              reads: ["meeting_held"],
              parameter: "meetingHeld",
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  861,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "certificate_issued",
            (certificateIssued) => certificateIssued,
            {
              reads: ["certificate_issued"],
              parameter: "certificateIssued",
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  862,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "sent_to_border",
            (sentToBorder) => sentToBorder,
            {
              reads: ["sent_to_border"],
              parameter: "sentToBorder",
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  863,
                  "rules/situations/official.catala_en",
                ),
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
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  864,
                  "rules/situations/official.catala_en",
                ),
              ),
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
    new Binding("still_owed", "still_owed", new ListOf(OWED_ACT_TYPE), importPlanOfficeActsStillOwed, {
      reads: ["duties"],
      term: new Term(
        new Rule(
          0,
          [ART38_2, ART38_3_A, ART38_4_A, ART38_4_B, ART38_5_A, ART38_5_B],
          872,
          "rules/situations/official.catala_en",
          {
            uses: [
              "duties.forwarding",
              "duties.comments",
              "duties.meeting",
              "duties.certificate",
              "duties.border",
              "duties.reporting",
            ],
          },
        ),
      ),
      certain: false,
    }),
    new Binding(
      "next",
      "next",
      new OptionalOf(OWED_ACT_TYPE),
      (stillOwed) => listEn.firstElement(stillOwed()),
      {
        reads: ["still_owed"],
        term: new Term(
          new Rule(
            0,
            [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
            880,
            "rules/situations/official.catala_en",
            { uses: ["still_owed"] },
          ),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["still_owed", "next"],
  type: IMPORT_PLAN_OFFICE_ACTS_TYPE,
  doc: "What do the offices owe on an annual import plan next, and by which day?",
  places: [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
  calendars: [laoPdr.LAO_PDR],
});

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

/** The scope `Land_office_acts` described: what it asks for, its rules and their provisions. */
export const LAND_OFFICE_ACTS = new Scope("Land_office_acts", {
  function: landOfficeActs,
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
      part9LandUseRight.LAND_PROPOSAL_DUTIES,
      (received, reviewed, documentsSufficient, inspected, reported, approved, titleIssued, asOf) =>
        part9LandUseRight.landProposalDuties({
          received,
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
            (received) => received,
            {
              reads: ["received"],
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  883,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "reviewed",
            (reviewed) => reviewed,
            {
              reads: ["reviewed"],
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  884,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "documents_sufficient",
            (documentsSufficient) => documentsSufficient,
            {
              reads: ["documents_sufficient"],
              parameter: "documentsSufficient",
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  885,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "inspected",
            (inspected) => inspected,
            {
              reads: ["inspected"],
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  886,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "reported",
            (reported) => reported,
            {
              reads: ["reported"],
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  887,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "approved",
            (approved) => approved,
            {
              reads: ["approved"],
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  888,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "title_issued",
            (titleIssued) => titleIssued,
            {
              reads: ["title_issued"],
              parameter: "titleIssued",
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  889,
                  "rules/situations/official.catala_en",
                ),
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
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  890,
                  "rules/situations/official.catala_en",
                ),
              ),
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
    new Binding("still_owed", "still_owed", new ListOf(OWED_ACT_TYPE), landOfficeActsStillOwed, {
      reads: ["duties"],
      term: new Term(
        new Rule(
          0,
          [ART51_P1, ART51_P2_A, ART51_P2_B, ART51_P3_A],
          896,
          "rules/situations/official.catala_en",
          { uses: ["duties.review", "duties.inspection", "duties.report", "duties.title"] },
        ),
      ),
      certain: false,
    }),
    new Binding(
      "next",
      "next",
      new OptionalOf(OWED_ACT_TYPE),
      (stillOwed) => listEn.firstElement(stillOwed()),
      {
        reads: ["still_owed"],
        term: new Term(
          new Rule(
            0,
            [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
            902,
            "rules/situations/official.catala_en",
            { uses: ["still_owed"] },
          ),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["still_owed", "next"],
  type: LAND_OFFICE_ACTS_TYPE,
  doc: "What does the land management authority owe on a proposal for land use right next?",
  places: [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
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

/** The scope `Representative_office_acts` described: what it asks for, its rules and their provisions. */
export const REPRESENTATIVE_OFFICE_ACTS = new Scope("Representative_office_acts", {
  function: representativeOfficeActs,
  inputs: [
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
  ],
  bindings: [
    new Subscope(
      "duties",
      part7RepresentativeOffice.REPRESENTATIVE_OFFICE_DUTIES,
      (
        codeObtained,
        taxpayerNumberObtained,
        certificateIssued,
        sealPermitted,
        sealCarved,
        asOf,
        representativeOfficeDutiesSealPeriod,
        representativeOfficeDutiesMonitoredBy,
      ) => part7RepresentativeOffice.representativeOfficeDuties({
        registeredAbroad: true,
        hasLaoEntity: false,
        mouSigned: null,
        established: null,
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
            () => true,
            {
              parameter: "registeredAbroad",
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  905,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "has_lao_entity",
            () => false,
            {
              parameter: "hasLaoEntity",
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  906,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "mou_signed",
            () => null,
            {
              parameter: "mouSigned",
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  907,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "established",
            () => null,
            {
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  908,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "code_obtained",
            (codeObtained) => codeObtained,
            {
              reads: ["code_obtained"],
              parameter: "codeObtained",
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  909,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "taxpayer_number_obtained",
            (taxpayerNumberObtained) => taxpayerNumberObtained,
            {
              reads: ["taxpayer_number_obtained"],
              parameter: "taxpayerNumberObtained",
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  910,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "certificate_issued",
            (certificateIssued) => certificateIssued,
            {
              reads: ["certificate_issued"],
              parameter: "certificateIssued",
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  911,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "seal_permitted",
            (sealPermitted) => sealPermitted,
            {
              reads: ["seal_permitted"],
              parameter: "sealPermitted",
              term: new Term(
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  912,
                  "rules/situations/official.catala_en",
                ),
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
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  913,
                  "rules/situations/official.catala_en",
                ),
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
                new Rule(
                  0,
                  [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
                  914,
                  "rules/situations/official.catala_en",
                ),
              ),
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
    new Binding("still_owed", "still_owed", new ListOf(OWED_ACT_TYPE), representativeOfficeActsStillOwed, {
      reads: ["duties"],
      term: new Term(
        new Rule(
          0,
          [ART27_P4, ART27_P5_A, ART27_P5_B, ART27_P5_C],
          920,
          "rules/situations/official.catala_en",
          {
            uses: [
              "duties.enterprise_code",
              "duties.taxpayer_number",
              "duties.seal_permission",
              "duties.seal",
              "duties.monitoring",
            ],
          },
        ),
      ),
      certain: false,
    }),
    new Binding(
      "next",
      "next",
      new OptionalOf(OWED_ACT_TYPE),
      (stillOwed) => listEn.firstElement(stillOwed()),
      {
        reads: ["still_owed"],
        term: new Term(
          new Rule(
            0,
            [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
            927,
            "rules/situations/official.catala_en",
            { uses: ["still_owed"] },
          ),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["still_owed", "next"],
  type: REPRESENTATIVE_OFFICE_ACTS_TYPE,
  doc: "What do the offices owe in the registration of a Representative Office next, and by which day?",
  places: [WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY],
  calendars: [laoPdr.LAO_PDR],
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

const MAY_THE_COMMITTEE_DECIDE_THIS_WHO_SITS_ON_IT_AND_WHO_DECIDES_INSTEAD = new Place(
  "May the Committee decide this, who sits on it, and who decides instead?",
  ["Situations", "Questions of an official", "May the Committee decide this, who sits on it, and who decides instead?"],
  "",
  "",
);

const ART21_B = new Place(
  "Article 21, second item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 5. Establishment and consideration of investment calling list",
    "Article 21. Investment Approval of projects or investment calling activities",
  ],
  "art21-b",
  "The planning and investment sector shall approve the projects or investment calling activities for concession activities.",
);

const ART21_A = new Place(
  "Article 21, first item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 5. Establishment and consideration of investment calling list",
    "Article 21. Investment Approval of projects or investment calling activities",
  ],
  "art21-a",
  "The industry and commerce sector shall approve the projects or investment calling activities for general business activities.",
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

/** The scope `Committee_decision` described: what it asks for, its rules and their provisions. */
export const COMMITTEE_DECISION = new Scope("Committee_decision", {
  function: committeeDecision,
  inputs: [
    new Input("subject", SUBJECT_TYPE, "What is brought before the Committee."),
    new Input("is_within_scope", BOOLEAN, "It lies within the scope of the role and rights of this Committee.", {
      parameter: "isWithinScope",
    }),
    new Input("is_assigned", BOOLEAN, "The government assigned it to the Committee.", { parameter: "isAssigned" }),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
    new Input(
      "Committee_power.calling_list",
      part6CommitteeAndOneStopServices.CALLING_LIST_POWER_TYPE,
      "What \"consider approval of project lists\" lets the Committee do.",
      {
        required: false,
        parameter: "committeePowerCallingList",
        reading: new ReadingChoice("Committee_power.calling_list", "Considers_only", [ART23_D]),
      },
    ),
    new Input(
      "Committee_power.other_tasks",
      part6CommitteeAndOneStopServices.OTHER_TASKS_TYPE,
      "Which tasks the government can assign to the Committee.",
      {
        required: false,
        parameter: "committeePowerOtherTasks",
        reading: new ReadingChoice("Committee_power.other_tasks", "Not_named_before", [ART23_L]),
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
    new Binding("matter", "matter", part6CommitteeAndOneStopServices.MATTER_TYPE, committeeDecisionMatter, {
      reads: ["subject"],
      term: new Term(
        new Rule(
          0,
          [MAY_THE_COMMITTEE_DECIDE_THIS_WHO_SITS_ON_IT_AND_WHO_DECIDES_INSTEAD],
          1129,
          "rules/situations/official.catala_en",
        ),
      ),
    }),
    new Subscope(
      "power",
      part6CommitteeAndOneStopServices.COMMITTEE_POWER,
      (matter, isWithinScope, isAssigned, committeePowerCallingList, committeePowerOtherTasks) =>
        part6CommitteeAndOneStopServices.committeePower({
          matter,
          isWithinScope,
          isAssigned,
          callingList: committeePowerCallingList,
          otherTasks: committeePowerOtherTasks,
        }),
      {
        inputs: [
          new SubscopeInput(
            "matter",
            (matter) => matter,
            {
              reads: ["matter"],
              term: new Term(
                new Rule(
                  0,
                  [MAY_THE_COMMITTEE_DECIDE_THIS_WHO_SITS_ON_IT_AND_WHO_DECIDES_INSTEAD],
                  1144,
                  "rules/situations/official.catala_en",
                  { uses: ["matter"] },
                ),
              ),
            },
          ),
          new SubscopeInput(
            "is_within_scope",
            (isWithinScope) => isWithinScope,
            {
              reads: ["is_within_scope"],
              parameter: "isWithinScope",
              term: new Term(
                new Rule(
                  0,
                  [MAY_THE_COMMITTEE_DECIDE_THIS_WHO_SITS_ON_IT_AND_WHO_DECIDES_INSTEAD],
                  1145,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput(
            "is_assigned",
            (isAssigned) => isAssigned,
            {
              reads: ["is_assigned"],
              parameter: "isAssigned",
              term: new Term(
                new Rule(
                  0,
                  [MAY_THE_COMMITTEE_DECIDE_THIS_WHO_SITS_ON_IT_AND_WHO_DECIDES_INSTEAD],
                  1146,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
          new SubscopeInput("calling_list", handedOn, {
            reads: ["Committee_power.calling_list"],
            parameter: "callingList",
          }),
          new SubscopeInput("other_tasks", handedOn, {
            reads: ["Committee_power.other_tasks"],
            parameter: "otherTasks",
          }),
        ],
        reads: [
          "matter",
          "is_within_scope",
          "is_assigned",
          "Committee_power.calling_list",
          "Committee_power.other_tasks",
        ],
      },
    ),
    new Binding("decided_by", "decided_by", FUNCTION, committeeDecisionDecidedBy, {
      reads: [
        "as_of",
        "Concession_procedure.receipt",
        "Concession_procedure.afterwards",
        "Listed_project_decision.listed_decision",
      ],
      isFunction: true,
    }),
    new Binding(
      "may_decide",
      "may_decide",
      BOOLEAN,
      (power) => power.mayApprove,
      {
        reads: ["power"],
        term: new Term(
          new Rule(
            0,
            [MAY_THE_COMMITTEE_DECIDE_THIS_WHO_SITS_ON_IT_AND_WHO_DECIDES_INSTEAD],
            1148,
            "rules/situations/official.catala_en",
            { uses: ["power.may_approve"] },
          ),
        ),
      },
    ),
    new Binding(
      "powers",
      "powers",
      new ListOf(part6CommitteeAndOneStopServices.POWER_TYPE),
      (power) => power.powers,
      {
        reads: ["power"],
        term: new Term(
          new Rule(
            0,
            [MAY_THE_COMMITTEE_DECIDE_THIS_WHO_SITS_ON_IT_AND_WHO_DECIDES_INSTEAD],
            1150,
            "rules/situations/official.catala_en",
            { uses: ["power.powers"] },
          ),
        ),
      },
    ),
    new Binding(
      "other_articles_name",
      "other_articles_name",
      new ListOf(administration.ACTOR_TYPE),
      committeeDecisionOtherArticlesName,
      {
        reads: [
          "subject",
          "decided_by",
          "Listed_project_decision.listed_decision",
          "Concession_transfer_approval.transfer_approval",
        ],
        term: new Term(
          new Rule(
            0,
            [MAY_THE_COMMITTEE_DECIDE_THIS_WHO_SITS_ON_IT_AND_WHO_DECIDES_INSTEAD],
            1170,
            "rules/situations/official.catala_en",
            { label: "named_by_none" },
          ),
          {
            exceptions: [
              new Term(null, {
                exceptions: [
                  new Term(
                    new Rule(1, [ART13_1, ART21_B], 1175, "rules/situations/official.catala_en", {
                      conditions: [
                        new Condition(
                          "subject with pattern Listed_concession",
                          ["subject"],
                          (subject) => subject === ListedConcession,
                          [new Value("subject", SUBJECT_TYPE, (subject) => subject)],
                        ),
                      ],
                      uses: ["decided_by"],
                      counting: new Counting(["decided_by"], (decidedBy) => [decidedBy(true)]),
                    }),
                  ),
                  new Term(
                    new Rule(2, [ART13_2_C], 1181, "rules/situations/official.catala_en", {
                      conditions: [
                        new Condition(
                          "subject with pattern Unlisted_concession",
                          ["subject"],
                          (subject) => subject === UnlistedConcession,
                          [new Value("subject", SUBJECT_TYPE, (subject) => subject)],
                        ),
                      ],
                      uses: ["decided_by"],
                      counting: new Counting(["decided_by"], (decidedBy) => [decidedBy(false)]),
                    }),
                  ),
                  new Term(
                    new Rule(3, [ART21_A], 1187, "rules/situations/official.catala_en", {
                      conditions: [
                        new Condition(
                          "subject with pattern Listed_general_business",
                          ["subject"],
                          (subject) => subject === ListedGeneralBusiness,
                          [new Value("subject", SUBJECT_TYPE, (subject) => subject)],
                        ),
                      ],
                      uses: ["Listed_project_decision.listed_decision"],
                      asks: [
                        new Asked(
                          part5CallingList.CALLING_LIST_INVESTMENT,
                          (listedProjectDecisionListedDecision) => new Present([
                            part5CallingList.ActivityKind.GeneralBusiness,
                            listedProjectDecisionListedDecision,
                          ]),
                          {
                            inputs: ["activity", "listedProjectDecisionListedDecision"],
                            outputs: ["approved_by"],
                            reads: ["Listed_project_decision.listed_decision"],
                          },
                        ),
                      ],
                    }),
                  ),
                  new Term(
                    new Rule(4, [ART20_A, ART20_B, ART20_C], 1200, "rules/situations/official.catala_en", {
                      conditions: [
                        new Condition(
                          "subject with pattern List_entry",
                          ["subject"],
                          (subject) => subject instanceof ListEntry,
                          [new Value("subject", SUBJECT_TYPE, (subject) => subject)],
                        ),
                      ],
                      asks: [
                        new Asked(
                          part5CallingList.APPROVAL_AUTHORITY,
                          (subject) => subject instanceof ListEntry ? new Present([subject.content]) : null,
                          { inputs: ["value"], outputs: ["authority"], reads: ["subject"] },
                        ),
                      ],
                    }),
                  ),
                  new Term(
                    new Rule(5, [ART18_P1], 1210, "rules/situations/official.catala_en", {
                      conditions: [
                        new Condition(
                          "match subject with pattern -- Change_of_concession content change: not (change with pattern Another_change) -- anything: false",
                          ["subject"],
                          (subject) =>
                            subject instanceof ChangeOfConcession
                              ? subject.content !== part4ConcessionActivities.ConcessionChange.AnotherChange
                              : false,
                          [new Value("subject", SUBJECT_TYPE, (subject) => subject)],
                        ),
                      ],
                      uses: ["Concession_transfer_approval.transfer_approval"],
                      asks: [
                        new Asked(
                          part4ConcessionActivities.CONCESSION_TRANSFER_APPROVAL,
                          (subject, concessionTransferApprovalTransferApproval) =>
                            subject instanceof ChangeOfConcession
                              ? new Present([subject.content, concessionTransferApprovalTransferApproval])
                              : null,
                          {
                            inputs: ["change", "transferApproval"],
                            outputs: ["approved_by"],
                            reads: ["subject", "Concession_transfer_approval.transfer_approval"],
                          },
                        ),
                      ],
                    }),
                  ),
                ],
              }),
            ],
          },
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["matter", "may_decide", "powers", "other_articles_name"],
  type: COMMITTEE_DECISION_TYPE,
  doc: "May the Committee decide this, what else may it do with it, and whom do other Articles name for the decision?",
  places: [MAY_THE_COMMITTEE_DECIDE_THIS_WHO_SITS_ON_IT_AND_WHO_DECIDES_INSTEAD],
  calendars: [laoPdr.LAO_PDR],
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

const ART22_C_1 = new Place(
  "Article 22, third item",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 6. Committee for Investment Promotion and one-stop services",
    "Article 22. Committee for Investment Promotion",
  ],
  "art22-c-1",
  "The members of both the central and local CIP are comprised of representatives of the following sectors: planning and investment, industry and commerce, finance, public security, labor and social welfare, foreign affairs, agriculture and forestry, energy and mines, public works and transportation, telecommunications and post, education, public health, water resources and environment, sciences and technology, national tourism, national land management, national defence, information and culture, justice and banking in Lao PDR.",
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

/** The scope `Committee_round` described: what it asks for, its rules and their provisions. */
export const COMMITTEE_ROUND = new Scope("Committee_round", {
  function: committeeRound,
  inputs: [
    new Input("committee", part6CommitteeAndOneStopServices.COMMITTEE_TYPE, "The Committee."),
    new Input("persons", new ListOf(PERSON_TYPE), "The persons."),
    new Input(
      "Committee_seat.deputy_ministers",
      part6CommitteeAndOneStopServices.DEPUTY_MINISTERS_TYPE,
      "Whose Deputy Minister is a member of the central Committee.",
      {
        required: false,
        parameter: "committeeSeatDeputyMinisters",
        reading: new ReadingChoice("Committee_seat.deputy_ministers", "Of_each_sector", [ART22_C_2]),
      },
    ),
  ],
  bindings: [
    new Binding("all_seats", "all_seats", new ListOf(SEATED_TYPE), committeeRoundAllSeats, {
      reads: ["persons", "committee", "Committee_seat.deputy_ministers"],
      term: new Term(
        new Rule(
          0,
          [ART22_A, ART22_B, ART22_C_1, ART22_C_2, ART22_C_3, ART22_P2],
          1232,
          "rules/situations/official.catala_en",
          { uses: ["Committee_seat.deputy_ministers"] },
        ),
      ),
    }),
    new Binding("seated", "seated", new ListOf(SEATED_TYPE), committeeRoundSeated, {
      reads: ["all_seats"],
      term: new Term(
        new Rule(
          0,
          [MAY_THE_COMMITTEE_DECIDE_THIS_WHO_SITS_ON_IT_AND_WHO_DECIDES_INSTEAD],
          1245,
          "rules/situations/official.catala_en",
          { uses: ["all_seats"] },
        ),
      ),
    }),
    new Binding("not_seated", "not_seated", new ListOf(PERSON_TYPE), committeeRoundNotSeated, {
      reads: ["all_seats"],
      term: new Term(
        new Rule(
          0,
          [MAY_THE_COMMITTEE_DECIDE_THIS_WHO_SITS_ON_IT_AND_WHO_DECIDES_INSTEAD],
          1248,
          "rules/situations/official.catala_en",
          { uses: ["all_seats"] },
        ),
      ),
    }),
    new Binding("has_chair", "has_chair", BOOLEAN, committeeRoundHasChair, {
      reads: ["all_seats"],
      term: new Term(
        new Rule(
          0,
          [MAY_THE_COMMITTEE_DECIDE_THIS_WHO_SITS_ON_IT_AND_WHO_DECIDES_INSTEAD],
          1253,
          "rules/situations/official.catala_en",
          { uses: ["all_seats"] },
        ),
      ),
    }),
    new Binding("has_vice_chair", "has_vice_chair", BOOLEAN, committeeRoundHasViceChair, {
      reads: ["all_seats"],
      term: new Term(
        new Rule(
          0,
          [MAY_THE_COMMITTEE_DECIDE_THIS_WHO_SITS_ON_IT_AND_WHO_DECIDES_INSTEAD],
          1256,
          "rules/situations/official.catala_en",
          { uses: ["all_seats"] },
        ),
      ),
    }),
    new Subscope(
      "offices",
      part6CommitteeAndOneStopServices.COMMITTEE_OFFICES,
      (committee) => part6CommitteeAndOneStopServices.committeeOffices({ committee }),
      {
        inputs: [
          new SubscopeInput(
            "committee",
            (committee) => committee,
            {
              reads: ["committee"],
              term: new Term(
                new Rule(
                  0,
                  [MAY_THE_COMMITTEE_DECIDE_THIS_WHO_SITS_ON_IT_AND_WHO_DECIDES_INSTEAD],
                  1259,
                  "rules/situations/official.catala_en",
                ),
              ),
            },
          ),
        ],
        reads: ["committee"],
      },
    ),
  ],
  outputs: ["seated", "not_seated", "has_chair", "has_vice_chair", "offices"],
  type: COMMITTEE_ROUND_TYPE,
  doc: "Who of these persons sits on this Committee, and as what? Who works for it, and whose seal does it use?",
  places: [MAY_THE_COMMITTEE_DECIDE_THIS_WHO_SITS_ON_IT_AND_WHO_DECIDES_INSTEAD],
});
