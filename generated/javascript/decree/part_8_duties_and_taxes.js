/**
 * Compiled from rules/decree/part_8_duties_and_taxes.catala_en: change the rules there, and compile again.
 *
 * @example
 * import { IMPORT_PLAN_DUTIES, importPlanDuties } from "./part_8_duties_and_taxes.js";
 * import { Day } from "../runtime/dates.js";
 * import { decide } from "../runtime/reasons.js";
 * const facts = { asOf: new Day(2012, 1, 31) };
 * const { nextStep } = importPlanDuties(facts);
 * // the same with its reasons; without a value it says why, where the function throws
 * const answer = JSON.stringify(decide(IMPORT_PLAN_DUTIES, facts).asJson());
 *
 * Money is a BigInt of cents, a decimal a `Fraction`, a date a `Day` (runtime/fractions.js, runtime/dates.js). A case
 * that carries something is a class (`new Case(content)`), any other an object. What may be left out may be null; an
 * optional value is a `Present` (runtime/schema.js). In JSON things have the names of the rules: `answer` beside
 * `decide`, and without reasons `evaluate` and `outcomes` (runtime/evaluator.js), take and give it; `encode`
 * (runtime/encode.js) makes it of a result.
 */

import * as laoPdr from "../calendars/lao_pdr.js";
import * as administration from "../library/administration.js";
import * as investmentPromotionLaw from "../library/investment_promotion_law.js";
import * as obligations from "../library/obligations.js";
import * as moneyEn from "../stdlib/money_en.js";
import * as part2RegisteredCapital from "./part_2_registered_capital.js";
import { Place } from "../runtime/answers.js";
import { Day, Duration, add, subtract } from "../runtime/dates.js";
import {
  Applied,
  fold,
  impossible,
  known,
  letIn,
  only,
  placed,
  require,
  silent,
  sorted,
  spot,
} from "../runtime/evaluation.js";
import { Conflict, Refused, Silent } from "../runtime/failures.js";
import { Fraction } from "../runtime/fractions.js";
import { checkFacts } from "../runtime/given.js";
import { ratio } from "../runtime/money.js";
import { asChosen, handedOn, notice } from "../runtime/readings.js";
import {
  BOOLEAN,
  Case,
  DATE,
  DECIMAL,
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

/** @typedef {import("../runtime/failures.js").EvaluationError} EvaluationError */

const ARTICLE_33_LINE_247 = spot("rules/decree/part_8_duties_and_taxes.catala_en:247", "Article 33");
const ARTICLE_33_LINE_271 = spot("rules/decree/part_8_duties_and_taxes.catala_en:271", "Article 33");
const ARTICLE_34_LINE_575 = spot("rules/decree/part_8_duties_and_taxes.catala_en:575", "Article 34");
const ARTICLE_34_LINE_581 = spot("rules/decree/part_8_duties_and_taxes.catala_en:581", "Article 34");
const ARTICLE_34_LINE_613 = spot("rules/decree/part_8_duties_and_taxes.catala_en:613", "Article 34");
const ARTICLE_34_LINE_621 = spot("rules/decree/part_8_duties_and_taxes.catala_en:621", "Article 34");
const ARTICLE_35_LINE_855 = spot("rules/decree/part_8_duties_and_taxes.catala_en:855", "Article 35");
const ARTICLE_35_LINE_861 = spot("rules/decree/part_8_duties_and_taxes.catala_en:861", "Article 35");
const ARTICLE_35_LINE_875 = spot("rules/decree/part_8_duties_and_taxes.catala_en:875", "Article 35");
const ARTICLE_35_LINE_880 = spot("rules/decree/part_8_duties_and_taxes.catala_en:880", "Article 35");
const ARTICLE_35_LINE_883 = spot("rules/decree/part_8_duties_and_taxes.catala_en:883", "Article 35");
const ARTICLE_35_LINE_888 = spot("rules/decree/part_8_duties_and_taxes.catala_en:888", "Article 35");
const ARTICLE_35_LINE_891 = spot("rules/decree/part_8_duties_and_taxes.catala_en:891", "Article 35");
const ARTICLE_35_LINE_894 = spot("rules/decree/part_8_duties_and_taxes.catala_en:894", "Article 35");
const ARTICLE_35_LINE_924 = spot("rules/decree/part_8_duties_and_taxes.catala_en:924", "Article 35");
const ARTICLE_35_LINE_930 = spot("rules/decree/part_8_duties_and_taxes.catala_en:930", "Article 35");
const ARTICLE_36_LINE_1215 = spot("rules/decree/part_8_duties_and_taxes.catala_en:1215", "Article 36");
const ARTICLE_36_LINE_1258 = spot("rules/decree/part_8_duties_and_taxes.catala_en:1258", "Article 36");
const ARTICLE_36_LINE_1263 = spot("rules/decree/part_8_duties_and_taxes.catala_en:1263", "Article 36");
const ARTICLE_36_LINE_1268 = spot("rules/decree/part_8_duties_and_taxes.catala_en:1268", "Article 36");
const ARTICLE_38_LINE_1625 = spot("rules/decree/part_8_duties_and_taxes.catala_en:1625", "Article 38");
const ARTICLE_38_LINE_1628 = spot("rules/decree/part_8_duties_and_taxes.catala_en:1628", "Article 38");
const ARTICLE_38_LINE_1631 = spot("rules/decree/part_8_duties_and_taxes.catala_en:1631", "Article 38");
const ARTICLE_38_LINE_1647 = spot("rules/decree/part_8_duties_and_taxes.catala_en:1647", "Article 38");
const ARTICLE_38_LINE_1652 = spot("rules/decree/part_8_duties_and_taxes.catala_en:1652", "Article 38");
const ARTICLE_38_LINE_1746 = spot("rules/decree/part_8_duties_and_taxes.catala_en:1746", "Article 38");
const ARTICLE_38_LINE_1754 = spot("rules/decree/part_8_duties_and_taxes.catala_en:1754", "Article 38");
const ARTICLE_38_LINE_1784 = spot("rules/decree/part_8_duties_and_taxes.catala_en:1784", "Article 38");
const ARTICLE_38_LINE_1942 = spot("rules/decree/part_8_duties_and_taxes.catala_en:1942", "Article 38");
const ARTICLE_38_LINE_1978 = spot("rules/decree/part_8_duties_and_taxes.catala_en:1978", "Article 38");
const ARTICLE_38_LINE_1994 = spot("rules/decree/part_8_duties_and_taxes.catala_en:1994", "Article 38");
const ARTICLE_38_LINE_2019 = spot("rules/decree/part_8_duties_and_taxes.catala_en:2019", "Article 38");
const ARTICLE_39_LINE_2174 = spot("rules/decree/part_8_duties_and_taxes.catala_en:2174", "Article 39");
const ARTICLE_41_LINE_2335 = spot("rules/decree/part_8_duties_and_taxes.catala_en:2335", "Article 41");
const ARTICLE_41_LINE_2350 = spot("rules/decree/part_8_duties_and_taxes.catala_en:2350", "Article 41");
const ARTICLE_42_LINE_2437 = spot("rules/decree/part_8_duties_and_taxes.catala_en:2437", "Article 42");
const ARTICLE_45_LINE_3005 = spot("rules/decree/part_8_duties_and_taxes.catala_en:3005", "Article 45");
const DATE_2009_07_08 = new Day(2009, 7, 8);
const DAYS_1 = new Duration({ days: 1n });
const DECIMAL_0 = new Fraction(0n);
const DECIMAL_1 = new Fraction(1n);
const YEARS_1 = new Duration({ years: 1n });
const YEARS_3 = new Duration({ years: 3n });

/**
 * A list that says which investment is promoted.
 *
 * @enum {Named}
 */
export const PromotionList = Object.freeze({
  /** The list of promoted activities, Annex 1. */
  PromotedActivities: new Named("Promoted_activities"),
  /** The list of investment promoted zones, Annex 2. */
  PromotedZones: new Named("Promoted_zones"),
});

/**
 * Who takes part in drawing a list up.
 *
 * @enum {Named}
 */
export const ListPartner = Object.freeze({
  /** The relevant sectors at the central level. */
  RelevantCentralSectors: new Named("Relevant_central_sectors"),
  /** The local authorities. */
  LocalAuthorities: new Named("Local_authorities"),
});

/** From the concession or enterprise certificate: the years that it determines. */
export class Certificate {
  /** @param {bigint} content */
  constructor(content) {
    this.content = content;
  }
}

/**
 * From the table of years that is reported of Article 51 of the Investment Promotion Law. It is not of the Decree: for
 * an estimate where there is no certificate.
 */
export class ReportedTable {
  /** @param {Promotion} content */
  constructor(content) {
    this.content = content;
  }
}

/**
 * Where the number of years of an exemption is taken from.
 *
 * @typedef {Certificate | ReportedTable} YearsSource
 */

/**
 * How an exemption stands on a day.
 *
 * @enum {Named}
 */
export const ExemptionState = Object.freeze({
  /** What it begins with has not happened yet, or lies after that day. */
  NotYetBegun: new Named("Not_yet_begun"),
  /** The day is one of the exemption. */
  Running: new Named("Running"),
  /** Its last day has passed. */
  Ended: new Named("Ended"),
  /** There is none. */
  NoExemption: new Named("No_exemption"),
});

/**
 * Which investment is exempt.
 *
 * @enum {Named}
 */
export const ActivityAndZone = Object.freeze({
  /**
   * A promoted activity in a promoted zone: "promoted activities and investment promoted zones" names two conditions.
   */
  Both: new Named("Both"),
  /** A promoted activity in any place, and any activity in a promoted zone: "and" joins two groups. */
  Either: new Named("Either"),
});

/**
 * What the production of new products has to be.
 *
 * @enum {Named}
 */
export const NewProductFeature = Object.freeze({
  /** Raw materials are processed within the country. */
  ProcessingWithinTheCountry: new Named("Processing_within_the_country"),
  /** A new product comes of it. */
  NewProduct: new Named("New_product"),
  /** It bears a new brand. */
  NewBrand: new Named("New_brand"),
  /** A new process and technology is used in production and processing. */
  NewProcessAndTechnology: new Named("New_process_and_technology"),
});

/**
 * What is still to be approved and certified.
 *
 * @enum {Named}
 */
export const CertifiedSubject = Object.freeze({
  /** The modern process and technology. */
  ProcessAndTechnology: new Named("Process_and_technology"),
  /** The new products. */
  Products: new Named("Products"),
});

/**
 * What is built for research.
 *
 * @enum {Named}
 */
export const ResearchFacility = Object.freeze({
  /** A research center. */
  ResearchCenter: new Named("Research_center"),
  /** A laboratory. */
  Laboratory: new Named("Laboratory"),
  /** A scientific testing center. */
  ScientificTestingCenter: new Named("Scientific_testing_center"),
  /** Anything else. */
  OtherFacility: new Named("Other_facility"),
});

/**
 * The production of new products: the day on which the process, technology and products were approved and certified, if
 * they were.
 */
export class NewProducts {
  /** @param {Present<Day> | null} content */
  constructor(content) {
    this.content = content;
  }
}

/** Research and new technology development. */
export const Research = Object.freeze(new Named("Research"));

/**
 * An activity with a beginning of its own of the exemption.
 *
 * @typedef {NewProducts | typeof Research} Innovation
 */

/**
 * Whether "year" and "date" mean two things.
 *
 * @enum {Named}
 */
export const YearOrDate = Object.freeze({
  /**
   * They do: for new products the exemption begins with the year of the profit, for research on the day of the profit.
   */
  AsEachSays: new Named("As_each_says"),
  /** They do not: with the year of the profit for both. */
  YearForBoth: new Named("Year_for_both"),
  /** They do not: on the day of the profit for both. */
  DateForBoth: new Named("Date_for_both"),
});

/**
 * From when the three years for the certificate run.
 *
 * @enum {Named}
 */
export const ThreeYears = Object.freeze({
  /** From the date of business operation: the sentence names no other date. */
  FromBusinessOperation: new Named("From_business_operation"),
  /** From the day on which the profit is made: with that year the sentence before it lets the exemption begin. */
  FromProfit: new Named("From_profit"),
});

/**
 * What reinvested profit is used for.
 *
 * @enum {Named}
 */
export const ReinvestmentPurpose = Object.freeze({
  /** Additional activities. */
  AdditionalActivities: new Named("Additional_activities"),
  /** Extending the business activities. */
  ExtendingActivities: new Named("Extending_activities"),
  /** Anything else. */
  OtherPurpose: new Named("Other_purpose"),
});

/**
 * Which part of the profit tax of the year is exempt.
 *
 * @enum {Named}
 */
export const ExemptShareRead = Object.freeze({
  /**
   * What was reinvested, divided by the actual capital at the closing: "the profit rate used to reinvest compared to
   * the actual capital".
   */
  ReinvestedToCapital: new Named("Reinvested_to_capital"),
  /** What was reinvested, divided by the net profit: "the profit rate used to reinvest". */
  ReinvestedToProfit: new Named("Reinvested_to_profit"),
  /** The whole: the enterprise "will be exempted from the profit tax". */
  WholeTax: new Named("Whole_tax"),
});

/**
 * Which year is the following one.
 *
 * @enum {Named}
 */
export const FollowingYear = Object.freeze({
  /** The year after the closing of the financial year whose profit is reinvested. */
  AfterClosing: new Named("After_closing"),
  /** The year from the day after the reinvestment: "within one year period". */
  AfterReinvestment: new Named("After_reinvestment"),
});

/**
 * The accounting system by which a business declares its profit tax.
 *
 * @enum {Named}
 */
export const AccountingSystem = Object.freeze({
  /** The expanded accounting system. */
  Expanded: new Named("Expanded"),
  /** The basic accounting system. */
  Basic: new Named("Basic"),
  /** Any other. */
  OtherSystem: new Named("Other_system"),
});

/**
 * What is missing for a loss to be deferred.
 *
 * @enum {Named}
 */
export const LossCondition = Object.freeze({
  /** The profit tax is declared by the expanded or the basic accounting system. */
  ExpandedOrBasicSystem: new Named("Expanded_or_basic_system"),
  /** The accounts are kept in accordance with the Law on Accounting. */
  LawOnAccounting: new Named("Law_on_Accounting"),
  /** The audit organization, or an audit company accredited by the government, certifies the loss. */
  CertifiedByAudit: new Named("Certified_by_audit"),
  /** The Tax Department confirms the loss. */
  ConfirmedByTaxDepartment: new Named("Confirmed_by_Tax_Department"),
});

/**
 * How the three years are counted.
 *
 * @enum {Named}
 */
export const ThreeYearsOfLoss = Object.freeze({
  /** The three years after that of the loss: what is counted are following years. */
  AfterTheLoss: new Named("After_the_loss"),
  /** Three years with that of the loss as the first: two are left for a deduction. */
  WithTheLoss: new Named("With_the_loss"),
});

/**
 * In which order the losses of several years are deducted.
 *
 * @enum {Named}
 */
export const OrderOfLosses = Object.freeze({
  /** The oldest first: it is the first to lapse. */
  OldestFirst: new Named("Oldest_first"),
  /**
   * The latest first: the sentence speaks of "the profit of the following year", so that the loss of the year before
   * comes before older ones.
   */
  LatestFirst: new Named("Latest_first"),
});

/**
 * What an import needs to be free of duty or authorized.
 *
 * @enum {Named}
 */
export const ImportCondition = Object.freeze({
  /** The business is in a promoted activity of Annex 1 or a concession activity of Annex 3. */
  PromotedOrConcessionActivity: new Named("Promoted_or_concession_activity"),
  /** The goods are used for direct production. */
  DirectProduction: new Named("Direct_production"),
  /** The import is in the approved annual import plan, or was approved as unplanned. */
  ApprovedAnnualPlan: new Named("Approved_annual_plan"),
  /** They are for the construction of factories and buildings. */
  ConstructionOfFactoryOrBuilding: new Named("Construction_of_factory_or_building"),
  /** The factories and buildings are fixed assets of the enterprise. */
  FixedAssetsOfTheEnterprise: new Named("Fixed_assets_of_the_enterprise"),
  /** The quantity stays within the approved model, design or construction works sheet. */
  WithinApprovedQuantity: new Named("Within_approved_quantity"),
  /** The machinery answers the real need by the feasibility study or business plan. */
  RealNeedByStudyOrPlan: new Named("Real_need_by_study_or_plan"),
  /** The relevant sectors approved it. */
  ApprovedByRelevantSectors: new Named("Approved_by_relevant_sectors"),
  /** They are for machines for production. */
  ForProductionMachines: new Named("For_production_machines"),
  /** They are used to start up the business. */
  ForStartUp: new Named("For_start_up"),
  /** Office equipment was not exempted before. */
  FirstTime: new Named("First_time"),
  /** The office equipment accords with the feasibility study or business plan. */
  ByStudyOrPlan: new Named("By_study_or_plan"),
  /** The vehicles are for production or direct services. */
  ProductionOrDirectServices: new Named("Production_or_direct_services"),
  /** The vehicles are in line with the investment activities and work. */
  InLineWithTheActivities: new Named("In_line_with_the_activities"),
  /** The number of vehicles stays within the volume of work that was approved. */
  WithinApprovedNumber: new Named("Within_approved_number"),
});

/**
 * From when the 30 working days for the certificate run.
 *
 * @enum {Named}
 */
export const ThirtyDays = Object.freeze({
  /** From the day on which the application was received, complete or not: so the words. */
  FromApplication: new Named("From_application"),
  /** From the day on which the set of documents was complete: an application that is not complete is none. */
  FromCompleteSet: new Named("From_complete_set"),
});

/**
 * Which value is held against US$30,000.
 *
 * @enum {Named}
 */
export const ValueCounted = Object.freeze({
  /** The value of each import: "import of equipment ... with a value not exceeding". */
  OfEachImport: new Named("Of_each_import"),
  /** The value of all unplanned imports of the year: "the total value". */
  OfTheYear: new Named("Of_the_year"),
});

/**
 * What is to be done next for an annual import plan.
 *
 * @enum {Named}
 */
export const ImportPlanStep = Object.freeze({
  /** The business entity submits the plan. */
  SubmitThePlan: new Named("Submit_the_plan"),
  /** The business entity completes the set of documents. */
  CompleteTheDocuments: new Named("Complete_the_documents"),
  /** The financial sector sends the documents to the relevant sectors. */
  SendToTheSectors: new Named("Send_to_the_sectors"),
  /** The relevant sectors comment in writing. */
  Comment: new Named("Comment"),
  /** The financial sector holds the joint meeting. */
  HoldTheJointMeeting: new Named("Hold_the_joint_meeting"),
  /** The financial sector issues the certificate. */
  IssueTheCertificate: new Named("Issue_the_certificate"),
  /** The financial sector sends the plan to the border check point. */
  SendToTheBorder: new Named("Send_to_the_border"),
  /** The border check point inspects, records and reports the imports. */
  InspectAndReport: new Named("Inspect_and_report"),
});

/**
 * What the import is approved by.
 *
 * @enum {Named}
 */
export const ImportApproval = Object.freeze({
  /** It is in the approved annual import plan. */
  InApprovedPlan: new Named("In_approved_plan"),
  /** It is an unplanned import, which was approved. */
  ApprovedAsUnplanned: new Named("Approved_as_unplanned"),
  /** Neither. */
  NotApproved: new Named("Not_approved"),
});

/**
 * What vehicles are used for.
 *
 * @enum {Named}
 */
export const VehicleUse = Object.freeze({
  /** Production. */
  Production: new Named("Production"),
  /** Direct services. */
  DirectServices: new Named("Direct_services"),
  /** Anything else. */
  OtherUse: new Named("Other_use"),
});

/**
 * An item that is to be imported for a time.
 *
 * @enum {Named}
 */
export const TemporaryItem = Object.freeze({
  /** Laboratory equipment. */
  LaboratoryEquipment: new Named("Laboratory_equipment"),
  /** Generators. */
  Generators: new Named("Generators"),
  /** Water pumps. */
  WaterPumps: new Named("Water_pumps"),
  /** Professional tools. */
  ProfessionalTools: new Named("Professional_tools"),
  /** Back-up electricity supplies. */
  BackupElectricitySupplies: new Named("Backup_electricity_supplies"),
  /** Water tanks. */
  WaterTanks: new Named("Water_tanks"),
  /** Gallons. */
  Gallons: new Named("Gallons"),
  /** Asphalt tanks. */
  AsphaltTanks: new Named("Asphalt_tanks"),
  /** Fans. */
  Fans: new Named("Fans"),
  /** Clippers. */
  Clippers: new Named("Clippers"),
  /** Saws. */
  Saws: new Named("Saws"),
  /** Iron models. */
  IronModels: new Named("Iron_models"),
  /** Iron bars. */
  IronBars: new Named("Iron_bars"),
  /** Cement. */
  Cement: new Named("Cement"),
  /** Stick welding rods. */
  StickWeldingRods: new Named("Stick_welding_rods"),
  /** Combustible rock. */
  CombustibleRock: new Named("Combustible_rock"),
  /** Tires. */
  Tires: new Named("Tires"),
  /** Inside spare parts of machines and equipment. */
  InsideSpareParts: new Named("Inside_spare_parts"),
  /** Anything that is not named. */
  AnotherItem: new Named("Another_item"),
});

/**
 * What the Article says of an item by name.
 *
 * @enum {Named}
 */
export const ItemNaming = Object.freeze({
  /** It is an example of what may be imported for a time. */
  NamedAsAllowed: new Named("Named_as_allowed"),
  /** It is an example of what cannot be re-exported, and may not. */
  NamedAsNotAllowed: new Named("Named_as_not_allowed"),
  /** It is not named. */
  NotAnExample: new Named("Not_an_example"),
});

/**
 * What a temporary import needs.
 *
 * @enum {Named}
 */
export const TemporaryCondition = Object.freeze({
  /** The items are used during the lifetime of the work or the project. */
  UsedDuringTheProject: new Named("Used_during_the_project"),
  /** They can be re-exported at the same initial number. */
  ReExportedInTheSameNumber: new Named("Re_exported_in_the_same_number"),
  /** The re-export accords with the warranty agreement. */
  ByTheWarrantyAgreement: new Named("By_the_warranty_agreement"),
  /** An MOU or agreement is signed with the government. */
  SignedMouOrAgreement: new Named("Signed_mou_or_agreement"),
  /** It is for a feasibility study, exploration and design of a project. */
  ForStudyExplorationAndDesign: new Named("For_study_exploration_and_design"),
  /** The vehicles are for direct or indirect production. */
  ForDirectOrIndirectProduction: new Named("For_direct_or_indirect_production"),
  /** The foreign legal entity has a Representative Office. */
  RepresentativeOfficeEstablished: new Named("Representative_office_established"),
});

/**
 * What temporarily imported vehicles are used for.
 *
 * @enum {Named}
 */
export const TemporaryVehicleUse = Object.freeze({
  /** Direct production. */
  ForDirectProduction: new Named("For_direct_production"),
  /** Indirect production. */
  ForIndirectProduction: new Named("For_indirect_production"),
  /** Anything else. */
  ForAnotherUse: new Named("For_another_use"),
});

/** Raw material or equipment: it is for direct production. */
export class RawMaterialOrEquipment {
  /** @param {boolean} content */
  constructor(content) {
    this.content = content;
  }
}

/** Construction items or tools. */
export class Construction {
  /** @param {ConstructionItems} content */
  constructor(content) {
    this.content = content;
  }
}

/** Machinery for production. */
export class Machinery {
  /** @param {ProductionMachinery} content */
  constructor(content) {
    this.content = content;
  }
}

/** Equipment or spare parts of machines: the machines are for production. */
export class SpareParts {
  /** @param {boolean} content */
  constructor(content) {
    this.content = content;
  }
}

/** Office equipment. */
export class Office {
  /** @param {OfficeEquipment} content */
  constructor(content) {
    this.content = content;
  }
}

/** Vehicles that stay. */
export class LastingVehicles {
  /** @param {Vehicles} content */
  constructor(content) {
    this.content = content;
  }
}

/** Items that are imported for a time. */
export class Temporary {
  /** @param {TemporaryItems} content */
  constructor(content) {
    this.content = content;
  }
}

/** Vehicles that are imported for a time. */
export class VehiclesForATime {
  /** @param {TemporaryVehicles} content */
  constructor(content) {
    this.content = content;
  }
}

/**
 * What is to be imported.
 *
 * @typedef {RawMaterialOrEquipment | Construction | Machinery | SpareParts | Office | LastingVehicles | Temporary |
 *   VehiclesForATime} Import
 */

/**
 * Who gets the exemptions of Articles 39 to 42.
 *
 * @enum {Named}
 */
export const Articles39To42 = Object.freeze({
  /** The business that Article 37 names: the Articles say for which goods it is exempt, and within which limits. */
  DetailArticle37: new Named("Detail_Article_37"),
  /** Any enterprise: Articles 39 to 42 speak of "the enterprise", and not of promoted or concession activities. */
  StandAlone: new Named("Stand_alone"),
});

/**
 * Where money is borrowed.
 *
 * @enum {Named}
 */
export const FundingSource = Object.freeze({
  /** At home: from commercial banks and financial institutions in Lao PDR. */
  Domestic: new Named("Domestic"),
  /** Overseas. */
  Overseas: new Named("Overseas"),
});

/** General business: the sector. */
export class General {
  /** @param {part2RegisteredCapital.Sector} content */
  constructor(content) {
    this.content = content;
  }
}

/** Concession activities. */
export const ConcessionActivities = Object.freeze(new Named("Concession_activities"));

/**
 * What the enterprise invests in.
 *
 * @typedef {General | typeof ConcessionActivities} Business
 */

/**
 * By which rules a loan goes.
 *
 * @enum {Named}
 */
export const LoanRules = Object.freeze({
  /** The regulations of the respective commercial bank. */
  RegulationsOfTheBank: new Named("Regulations_of_the_bank"),
  /** The laws and regulations of the Bank of Lao PDR. */
  LawsOfTheBankOfLaoPDR: new Named("Laws_of_the_Bank_of_Lao_PDR"),
});

/** Who draws up the list of promoted activities or of promoted zones, with whom, and who approves it? */
export class PromotionListMaking {
  /**
   * @param {{ partners: Array<ListPartner>, approvedBy: administration.Actor, submission: obligations.Obligation }}
   *   fields
   */
  constructor({ partners, approvedBy, submission }) {
    /** Who takes part in drawing it up. */
    this.partners = partners;
    /** Who approves it. */
    this.approvedBy = approvedBy;
    /** To draw up the detailed list and submit it to the government for approval. */
    this.submission = submission;
  }
}

/** Level of promotion and zone of an activity. */
export class Promotion {
  /** @param {{ level: investmentPromotionLaw.PromotionLevel, zone: investmentPromotionLaw.PromotionZone }} fields */
  constructor({ level, zone }) {
    /** The level of the activity in Annex 1. */
    this.level = level;
    /** The zone in Annex 2. */
    this.zone = zone;
  }
}

/** From which day to which does an exemption from profit tax run, and is it over? */
export class ExemptionPeriod {
  /**
   * @param {{ years: bigint, isByCertificate: boolean, lastDay: Present<Day> | null, stands: ExemptionState }} fields
   */
  constructor({ years, isByCertificate, lastDay, stands }) {
    /** For how many years the exemption runs. */
    this.years = years;
    /** The years are those of the certificate, and not those that are reported of the law. */
    this.isByCertificate = isByCertificate;
    /** The last day of the exemption. */
    this.lastDay = lastDay;
    /** How the exemption stands. */
    this.stands = stands;
  }
}

/** Is the investment one that is exempt from profit tax? */
export class ProfitTaxEntitlement {
  /** @param {{ isEntitled: boolean }} fields */
  constructor({ isEntitled }) {
    /** The investment is exempt for the period of the exemption. */
    this.isEntitled = isEntitled;
  }
}

/** Is my investment exempt from profit tax, from which day, until which, and is it still? */
export class ProfitTaxExemption {
  /**
   * @param {{ isEntitled: boolean, years: bigint, isByCertificate: boolean, begins: Present<Day> | null, lastDay:
   *   Present<Day> | null, stands: ExemptionState }} fields
   */
  constructor({ isEntitled, years, isByCertificate, begins, lastDay, stands }) {
    /** The investment is exempt for the period of the exemption. */
    this.isEntitled = isEntitled;
    /** For how many years; 0 if it is not exempt. */
    this.years = years;
    /** The years are those of the certificate, and not those that are reported of the law. */
    this.isByCertificate = isByCertificate;
    /** The first day of the exemption, if there is one and it is known. */
    this.begins = begins;
    /** The last day of the exemption, if it is known. */
    this.lastDay = lastDay;
    /** How the exemption stands. */
    this.stands = stands;
  }
}

/** Is my activity a production of new products, and is it certified? */
export class NewProductActivity {
  /**
   * @param {{ missing: Array<NewProductFeature>, isNewProductActivity: boolean, toBeCertified: Array<CertifiedSubject>
   *   }} fields
   */
  constructor({ missing, isNewProductActivity, toBeCertified }) {
    /** What it lacks to be a production of new products. */
    this.missing = missing;
    /** It is a production of new products. */
    this.isNewProductActivity = isNewProductActivity;
    /** What is still to be approved and certified, where it is a production of new products. */
    this.toBeCertified = toBeCertified;
  }
}

/** Is my investment one in research and new technology development? */
export class ResearchActivity {
  /** @param {{ isResearch: boolean }} fields */
  constructor({ isResearch }) {
    /** It is research and new technology development. */
    this.isResearch = isResearch;
  }
}

/** A profit: when it was made. */
export class ProfitMade {
  /** @param {{ onDay: Day, yearBegins: Day }} fields */
  constructor({ onDay, yearBegins }) {
    /** The day on which the profit was made. */
    this.onDay = onDay;
    /** The first day of the year in which it was made. */
    this.yearBegins = yearBegins;
  }
}

/** From which day to which is the production of new products, or research, exempt from profit tax? */
export class InnovationExemption {
  /**
   * @param {{ certificateDue: Present<Day> | null, begins: Present<Day> | null, lastDay: Present<Day> | null, stands:
   *   ExemptionState, certification: obligations.Obligation }} fields
   */
  constructor({ certificateDue, begins, lastDay, stands, certification }) {
    /** The last day for the certificate, for the production of new products; absent for research. */
    this.certificateDue = certificateDue;
    /** The first day of the exemption, if it is known. */
    this.begins = begins;
    /** The last day of the exemption, if it is known. */
    this.lastDay = lastDay;
    /** How the exemption stands. */
    this.stands = stands;
    /** To have the process, technology and products approved and certified. */
    this.certification = certification;
  }
}

/** Is profit tax exempt at all because I reinvest my profit? */
export class ReinvestmentEntitlement {
  /** @param {{ isEntitled: boolean }} fields */
  constructor({ isEntitled }) {
    /** The enterprise is exempt in the following year. */
    this.isEntitled = isEntitled;
  }
}

/** In which year is profit tax exempt because profit is reinvested? */
export class ReinvestmentYear {
  /** @param {{ exemptFrom: Day, exemptUntil: Day }} fields */
  constructor({ exemptFrom, exemptUntil }) {
    /** The first day of the following year. */
    this.exemptFrom = exemptFrom;
    /** The last day of the following year. */
    this.exemptUntil = exemptUntil;
  }
}

/** Is profit tax exempt because I reinvest my profit, which part of it, and in which year? */
export class ReinvestedProfitExemption {
  /**
   * @param {{ isEntitled: boolean, exemptShare: Fraction, exemptFrom: Present<Day> | null, exemptUntil: Present<Day> |
   *   null }} fields
   */
  constructor({ isEntitled, exemptShare, exemptFrom, exemptUntil }) {
    /** The enterprise is exempt in the following year. */
    this.isEntitled = isEntitled;
    /** The part of the profit tax that is exempt; 0% if the enterprise is not. */
    this.exemptShare = exemptShare;
    /** The first day of the following year, if the enterprise is exempt in it. */
    this.exemptFrom = exemptFrom;
    /** The last day of the following year, if the enterprise is exempt in it. */
    this.exemptUntil = exemptUntil;
  }
}

/** The loss of a year, which may be deferred. */
export class Loss {
  /** @param {{ ofYear: bigint, amount: bigint }} fields */
  constructor({ ofYear, amount }) {
    /** The year. */
    this.ofYear = ofYear;
    /** What is left of it (in hundredths of LAK). */
    this.amount = amount;
  }
}

/** The profit of a year. */
export class Profit {
  /** @param {{ ofYear: bigint, amount: bigint }} fields */
  constructor({ ofYear, amount }) {
    /** The year. */
    this.ofYear = ofYear;
    /** The profit, before any loss is deducted (in hundredths of LAK). */
    this.amount = amount;
  }
}

/** What is missing for a loss to be deferred to later years? */
export class LossConditions {
  /** @param {{ missing: Array<LossCondition>, mayBeDeferred: boolean }} fields */
  constructor({ missing, mayBeDeferred }) {
    /** What is missing. */
    this.missing = missing;
    /** The loss may be deferred. */
    this.mayBeDeferred = mayBeDeferred;
  }
}

/** May I defer a loss to later years, what is missing for it, and how long may I? */
export class LossDeferral {
  /**
   * @param {{ missing: Array<LossCondition>, mayBeDeferred: boolean, lastYear: Present<bigint> | null, isDeductible:
   *   boolean }} fields
   */
  constructor({ missing, mayBeDeferred, lastYear, isDeductible }) {
    /** What is missing. */
    this.missing = missing;
    /** The loss may be deferred. */
    this.mayBeDeferred = mayBeDeferred;
    /** The last year from whose profit it can be deducted; absent if it may not be deferred. */
    this.lastYear = lastYear;
    /** It can be deducted from the profit of the year of the question. */
    this.isDeductible = isDeductible;
  }
}

/**
 * How much of my losses is deducted from the profit of a year, how much is left for later years, and how much is lost?
 * Only losses that may be deferred are given.
 */
export class LossCarryForward {
  /** @param {{ deducted: bigint, leftForLater: Array<Loss>, lapsed: bigint }} fields */
  constructor({ deducted, leftForLater, lapsed }) {
    /** What is deducted from the profit of the year (in hundredths of LAK). */
    this.deducted = deducted;
    /** What is left of each loss for later years. */
    this.leftForLater = leftForLater;
    /** What can no longer be deducted when the year is over (in hundredths of LAK). */
    this.lapsed = lapsed;
  }
}

export class Deduction {
  /** @param {{ profit: bigint, losses: Array<Loss> }} fields */
  constructor({ profit, losses }) {
    /** What is left of the profit (in hundredths of LAK). */
    this.profit = profit;
    /** What is left of the losses. */
    this.losses = losses;
  }
}

/** Who gets raw material, equipment, machinery and vehicles for direct production free of customs duty? */
export class ProductionGoodsExemption {
  /** @param {{ missing: Array<ImportCondition>, isExempt: boolean }} fields */
  constructor({ missing, isExempt }) {
    /** What is missing. */
    this.missing = missing;
    /** The goods are exempt, once the plan is approved. */
    this.isExempt = isExempt;
  }
}

/** Where does my annual import plan go, and must I make one? */
export class ImportPlanFiling {
  /** @param {{ offices: Array<administration.Actor>, needsPlan: boolean, plan: obligations.Obligation }} fields */
  constructor({ offices, needsPlan, plan }) {
    /** The offices to which the plan can be submitted, at the central or the local level. */
    this.offices = offices;
    /** The enterprise is to make a plan. */
    this.needsPlan = needsPlan;
    /** To make an annual import plan and submit it. */
    this.plan = plan;
  }
}

/**
 * By when must the relevant sector comment on my annual import plan, does it count as approved by that sector, and by
 * when is the certificate due?
 */
export class ImportPlan {
  /** @param {{ commentsDue: Day, isConsideredApproved: boolean, certificateDue: Day }} fields */
  constructor({ commentsDue, isConsideredApproved, certificateDue }) {
    /** The last day for the comments of the relevant sector. */
    this.commentsDue = commentsDue;
    /**
     * The documents are considered approved by the relevant sector, because its 10 working days have passed without
     * comments.
     */
    this.isConsideredApproved = isConsideredApproved;
    /** The last day for the certificate. */
    this.certificateDue = certificateDue;
  }
}

/** May my approved annual import plan still be amended? */
export class PlanAmendment {
  /** @param {{ mayBeAmended: boolean }} fields */
  constructor({ mayBeAmended }) {
    /** The plan may be amended once more. */
    this.mayBeAmended = mayBeAmended;
  }
}

/** Who approves an unplanned import, by its value? */
export class UnplannedImportValue {
  /** @param {{ approvedBy: administration.Actor, isCountedByNumber: boolean }} fields */
  constructor({ approvedBy, isCountedByNumber }) {
    /** Who approves it. */
    this.approvedBy = approvedBy;
    /** It does not exceed US$30,000: it may be approved twice a year. */
    this.isCountedByNumber = isCountedByNumber;
  }
}

/** Who approves an unplanned import, and may it still be approved in the year? */
export class UnplannedImport {
  /** @param {{ approvedBy: administration.Actor, isWithinTwiceAYear: boolean }} fields */
  constructor({ approvedBy, isWithinTwiceAYear }) {
    /** Who approves it. */
    this.approvedBy = approvedBy;
    /** It is not more than the second of the year. */
    this.isWithinTwiceAYear = isWithinTwiceAYear;
  }
}

/** Who must do what, and by when, until my annual import plan is approved and carried out? */
export class ImportPlanDuties {
  /**
   * @param {{ nextStep: ImportPlanStep, reportsGoTo: Array<administration.Actor>, documents: obligations.Obligation,
   *   forwarding: obligations.Obligation, comments: obligations.Obligation, meeting: obligations.Obligation,
   *   certificate: obligations.Obligation, border: obligations.Obligation, reporting: obligations.Obligation }} fields
   */
  constructor({ nextStep, reportsGoTo, documents, forwarding, comments, meeting, certificate, border, reporting }) {
    /** What is to be done next. */
    this.nextStep = nextStep;
    /** To whom the monthly and quarterly reports go. */
    this.reportsGoTo = reportsGoTo;
    /** To provide the documents in the printed form for the annual import plan. */
    this.documents = documents;
    /** To send the complete set of documents to the relevant sectors. */
    this.forwarding = forwarding;
    /** To provide comments in writing to the financial sector. */
    this.comments = comments;
    /** To convene a joint meeting with the relevant sector on the approval of the plan. */
    this.meeting = meeting;
    /** To issue the certificate to the business entity. */
    this.certificate = certificate;
    /** To send the approved plan to the border check point. */
    this.border = border;
    /** To inspect each import, record it and report every month and every quarter. */
    this.reporting = reporting;
  }
}

/** Construction items and tools that are to be imported. */
export class ConstructionItems {
  /**
   * @param {{ areForFactoryOrBuilding: boolean, areForFixedAssets: boolean, quantity: Fraction, importedBefore:
   *   Fraction, approvedQuantity: Present<Fraction> | null }} fields
   */
  constructor({ areForFactoryOrBuilding, areForFixedAssets, quantity, importedBefore, approvedQuantity }) {
    /** They are only for the construction of factories and buildings. */
    this.areForFactoryOrBuilding = areForFactoryOrBuilding;
    /** These factories and buildings are fixed assets of the enterprise. */
    this.areForFixedAssets = areForFixedAssets;
    /** The quantity that is to be imported. */
    this.quantity = quantity;
    /** The quantity that was imported before. */
    this.importedBefore = importedBefore;
    /** The quantity of the approved model, design or construction works sheet; absent as long as none is approved. */
    this.approvedQuantity = approvedQuantity;
  }
}

/** Machinery for production that is to be imported. */
export class ProductionMachinery {
  /** @param {{ isForDirectProduction: boolean, isNeededByStudyOrPlan: boolean, isApproved: boolean }} fields */
  constructor({ isForDirectProduction, isNeededByStudyOrPlan, isApproved }) {
    /** It is for direct production. */
    this.isForDirectProduction = isForDirectProduction;
    /** It answers the real need in accordance with the feasibility study or business plan. */
    this.isNeededByStudyOrPlan = isNeededByStudyOrPlan;
    /** The relevant sectors approved it. */
    this.isApproved = isApproved;
  }
}

/** May I import these construction items and tools free of import tax? */
export class ConstructionImport {
  /** @param {{ missing: Array<ImportCondition>, isAuthorized: boolean }} fields */
  constructor({ missing, isAuthorized }) {
    /** What is missing. */
    this.missing = missing;
    /** The import is authorized. */
    this.isAuthorized = isAuthorized;
  }
}

/** May I import this machinery free of import tax? */
export class MachineryImport {
  /** @param {{ missing: Array<ImportCondition>, isAuthorized: boolean }} fields */
  constructor({ missing, isAuthorized }) {
    /** What is missing. */
    this.missing = missing;
    /** The import is authorized. */
    this.isAuthorized = isAuthorized;
  }
}

/** Do I import this equipment or spare part for my machines free of import tax? */
export class SparePartsImport {
  /** @param {{ missing: Array<ImportCondition>, isExempt: boolean }} fields */
  constructor({ missing, isExempt }) {
    /** What is missing. */
    this.missing = missing;
    /** The import is exempt from import tax. */
    this.isExempt = isExempt;
  }
}

/** Office equipment that is to be imported. */
export class OfficeEquipment {
  /**
   * @param {{ isForStartUp: boolean, exemptImportsBefore: bigint, accordsWithStudyOrPlan: boolean, isApproved: boolean
   *   }} fields
   */
  constructor({ isForStartUp, exemptImportsBefore, accordsWithStudyOrPlan, isApproved }) {
    /** It is used to start up the business activities. */
    this.isForStartUp = isForStartUp;
    /** How many imports of office equipment of the enterprise were exempt before. */
    this.exemptImportsBefore = exemptImportsBefore;
    /** It accords with the feasibility study or business plan. */
    this.accordsWithStudyOrPlan = accordsWithStudyOrPlan;
    /** The relevant sectors approved that study or plan. */
    this.isApproved = isApproved;
  }
}

/** Do I import this office equipment free of customs duty? */
export class OfficeEquipmentImport {
  /** @param {{ missing: Array<ImportCondition>, isExempt: boolean }} fields */
  constructor({ missing, isExempt }) {
    /** What is missing. */
    this.missing = missing;
    /** The import is exempt from customs duty. */
    this.isExempt = isExempt;
  }
}

/** Must I declare office equipment and pay duty for it? */
export class OfficeEquipmentDuty {
  /** @param {{ payment: obligations.Obligation }} fields */
  constructor({ payment }) {
    /** To declare the office equipment and pay customs duty for it. */
    this.payment = payment;
  }
}

/** Vehicles that are to be imported. */
export class Vehicles {
  /**
   * @param {{ usedFor: VehicleUse, areInLine: boolean, howMany: bigint, exemptBefore: bigint, approvedForProject:
   *   bigint }} fields
   */
  constructor({ usedFor, areInLine, howMany, exemptBefore, approvedForProject }) {
    /** What they are used for. */
    this.usedFor = usedFor;
    /** They are in line with the investment activities and work. */
    this.areInLine = areInLine;
    /** How many are to be imported. */
    this.howMany = howMany;
    /** How many of the project were exempt before. */
    this.exemptBefore = exemptBefore;
    /** How many the relevant sectors approved for the project's real volume of work. */
    this.approvedForProject = approvedForProject;
  }
}

/** Do I import these vehicles free of customs duty? */
export class VehiclesImport {
  /** @param {{ missing: Array<ImportCondition>, isExempt: boolean }} fields */
  constructor({ missing, isExempt }) {
    /** What is missing. */
    this.missing = missing;
    /** The import is exempt from customs duty. */
    this.isExempt = isExempt;
  }
}

/** Items for production, survey, design, construction or project development that are to be imported for a time. */
export class TemporaryItems {
  /**
   * @param {{ item: TemporaryItem, areUsedDuringProject: boolean, canBeReExported: boolean,
   *   accordsWithWarrantyAgreement: boolean }} fields
   */
  constructor({ item, areUsedDuringProject, canBeReExported, accordsWithWarrantyAgreement }) {
    /** Which items. */
    this.item = item;
    /** They are used during the lifetime of the work or the project. */
    this.areUsedDuringProject = areUsedDuringProject;
    /** They can be re-exported at the same initial number, because the project does not use them up. */
    this.canBeReExported = canBeReExported;
    /** The re-export accords with the warranty agreement. */
    this.accordsWithWarrantyAgreement = accordsWithWarrantyAgreement;
  }
}

/** May I import these items for a time? */
export class TemporaryImport {
  /** @param {{ naming: ItemNaming, missing: Array<TemporaryCondition>, isAuthorized: boolean }} fields */
  constructor({ naming, missing, isAuthorized }) {
    /** What the Article says of the item by name. */
    this.naming = naming;
    /** What is missing. */
    this.missing = missing;
    /** The temporary import is authorized. */
    this.isAuthorized = isAuthorized;
  }
}

/** Vehicles that are to be imported for a time. */
export class TemporaryVehicles {
  /**
   * @param {{ isForeign: boolean, mouSigned: Present<Day> | null, mouIsForStudyOrDesign: boolean, usedFor:
   *   TemporaryVehicleUse, officeEstablished: Present<Day> | null, importedOn: Day }} fields
   */
  constructor({ isForeign, mouSigned, mouIsForStudyOrDesign, usedFor, officeEstablished, importedOn }) {
    /** The legal entity that imports them is a foreign one. */
    this.isForeign = isForeign;
    /** The day on which it signed an MOU or agreement with the government. */
    this.mouSigned = mouSigned;
    /** The MOU or agreement is for a feasibility study, exploration or design of a project. */
    this.mouIsForStudyOrDesign = mouIsForStudyOrDesign;
    /** What the vehicles are used for. */
    this.usedFor = usedFor;
    /** The day on which the Representative Office was established. */
    this.officeEstablished = officeEstablished;
    /** The day of the import. */
    this.importedOn = importedOn;
  }
}

/** May I import these vehicles for a time, and must I have a Representative Office? */
export class TemporaryVehicleImport {
  /**
   * @param {{ missing: Array<TemporaryCondition>, mayBeImported: boolean, establishment: obligations.Obligation }}
   *   fields
   */
  constructor({ missing, mayBeImported, establishment }) {
    /** What is missing. */
    this.missing = missing;
    /** The vehicles may be imported for a time. */
    this.mayBeImported = mayBeImported;
    /** To establish a Representative Office before the vehicles are imported. */
    this.establishment = establishment;
  }
}

/** Is this import free of duty, and on what conditions? And where it is for a time: may it be made? */
export class DutyFreeImport {
  /**
   * @param {{ missing: Array<ImportCondition>, isFreeOfDuty: boolean, missingForATime:
   *   Present<Array<TemporaryCondition>> | null, mayBeImportedForATime: Present<boolean> | null }} fields
   */
  constructor({ missing, isFreeOfDuty, missingForATime, mayBeImportedForATime }) {
    /** What is missing for the import to be free of duty. There is no answer for goods that are imported for a time. */
    this.missing = missing;
    /** The import is free of duty. There is no answer for goods that are imported for a time. */
    this.isFreeOfDuty = isFreeOfDuty;
    /** What is missing for the import to be made for a time; absent for goods that stay. */
    this.missingForATime = missingForATime;
    /** The import may be made for a time; absent for goods that stay. */
    this.mayBeImportedForATime = mayBeImportedForATime;
  }
}

/** May my enterprise borrow money, and how much capital must be paid in before? */
export class Borrowing {
  /** @param {{ initialCapital: bigint, mayBorrow: boolean, loanRules: LoanRules }} fields */
  constructor({ initialCapital, mayBorrow, loanRules }) {
    /**
     * What is to be paid of the registered capital before the loan: nothing before one from overseas (in hundredths of
     * LAK).
     */
    this.initialCapital = initialCapital;
    /** The Decree lets the enterprise borrow. */
    this.mayBorrow = mayBorrow;
    /** By which rules the loan goes. */
    this.loanRules = loanRules;
  }
}

/** Which level of promotion has an enterprise that receives a specific incentive? */
export class SpecificIncentiveLevel {
  /** @param {{ level: Present<investmentPromotionLaw.PromotionLevel> | null }} fields */
  constructor({ level }) {
    /** The level of Annex 1; absent if this Article gives none. */
    this.level = level;
  }
}

export const PROMOTION_LIST_TYPE = new Enumeration(
  "Promotion_list",
  [
    new Case("Promoted_activities", null, "The list of promoted activities, Annex 1."),
    new Case("Promoted_zones", null, "The list of investment promoted zones, Annex 2."),
  ],
  { build: naming(PromotionList), read: named, doc: "A list that says which investment is promoted." },
);

export const LIST_PARTNER_TYPE = new Enumeration(
  "List_partner",
  [
    new Case("Relevant_central_sectors", null, "The relevant sectors at the central level."),
    new Case("Local_authorities", null, "The local authorities."),
  ],
  { build: naming(ListPartner), read: named, doc: "Who takes part in drawing a list up." },
);

export const PROMOTION_TYPE = new Structure(
  "Promotion",
  [
    new Field("level", investmentPromotionLaw.PROMOTION_LEVEL_TYPE, "The level of the activity in Annex 1."),
    new Field("zone", investmentPromotionLaw.PROMOTION_ZONE_TYPE, "The zone in Annex 2."),
  ],
  {
    build: (level, zone) => new Promotion({ level, zone }),
    read: (value) => [value.level, value.zone],
    doc: "Level of promotion and zone of an activity.",
    module: "Part_8_duties_and_taxes",
  },
);

export const YEARS_SOURCE_TYPE = new Enumeration(
  "Years_source",
  [
    new Case("Certificate", INTEGER, "From the concession or enterprise certificate: the years that it determines."),
    new Case(
      "Reported_table",
      PROMOTION_TYPE,
      "From the table of years that is reported of Article 51 of the Investment Promotion Law. It is not of the Decree: for an estimate where there is no certificate.",
    ),
  ],
  {
    build: building(["Certificate", Certificate], ["Reported_table", ReportedTable]),
    read: reading(["Certificate", Certificate], ["Reported_table", ReportedTable]),
    doc: "Where the number of years of an exemption is taken from.",
  },
);

export const EXEMPTION_STATE_TYPE = new Enumeration(
  "Exemption_state",
  [
    new Case("Not_yet_begun", null, "What it begins with has not happened yet, or lies after that day."),
    new Case("Running", null, "The day is one of the exemption."),
    new Case("Ended", null, "Its last day has passed."),
    new Case("No_exemption", null, "There is none."),
  ],
  { build: naming(ExemptionState), read: named, doc: "How an exemption stands on a day." },
);

export const ACTIVITY_AND_ZONE_TYPE = new Enumeration(
  "Activity_and_zone",
  [
    new Case(
      "Both",
      null,
      "A promoted activity in a promoted zone: \"promoted activities and investment promoted zones\" names two conditions.",
    ),
    new Case(
      "Either",
      null,
      "A promoted activity in any place, and any activity in a promoted zone: \"and\" joins two groups.",
    ),
  ],
  { build: naming(ActivityAndZone), read: named, doc: "Which investment is exempt." },
);

export const NEW_PRODUCT_FEATURE_TYPE = new Enumeration(
  "New_product_feature",
  [
    new Case("Processing_within_the_country", null, "Raw materials are processed within the country."),
    new Case("New_product", null, "A new product comes of it."),
    new Case("New_brand", null, "It bears a new brand."),
    new Case("New_process_and_technology", null, "A new process and technology is used in production and processing."),
  ],
  { build: naming(NewProductFeature), read: named, doc: "What the production of new products has to be." },
);

export const CERTIFIED_SUBJECT_TYPE = new Enumeration(
  "Certified_subject",
  [
    new Case("Process_and_technology", null, "The modern process and technology."),
    new Case("Products", null, "The new products."),
  ],
  { build: naming(CertifiedSubject), read: named, doc: "What is still to be approved and certified." },
);

export const RESEARCH_FACILITY_TYPE = new Enumeration(
  "Research_facility",
  [
    new Case("Research_center", null, "A research center."),
    new Case("Laboratory", null, "A laboratory."),
    new Case("Scientific_testing_center", null, "A scientific testing center."),
    new Case("Other_facility", null, "Anything else."),
  ],
  { build: naming(ResearchFacility), read: named, doc: "What is built for research." },
);

export const INNOVATION_TYPE = new Enumeration(
  "Innovation",
  [
    new Case(
      "New_products",
      new OptionalOf(DATE),
      "The production of new products: the day on which the process, technology and products were approved and certified, if they were.",
    ),
    new Case("Research", null, "Research and new technology development."),
  ],
  {
    build: building(["New_products", NewProducts], ["Research", Research]),
    read: reading(["New_products", NewProducts], ["Research", Research]),
    doc: "An activity with a beginning of its own of the exemption.",
  },
);

export const YEAR_OR_DATE_TYPE = new Enumeration(
  "Year_or_date",
  [
    new Case(
      "As_each_says",
      null,
      "They do: for new products the exemption begins with the year of the profit, for research on the day of the profit.",
    ),
    new Case("Year_for_both", null, "They do not: with the year of the profit for both."),
    new Case("Date_for_both", null, "They do not: on the day of the profit for both."),
  ],
  { build: naming(YearOrDate), read: named, doc: "Whether \"year\" and \"date\" mean two things." },
);

export const THREE_YEARS_TYPE = new Enumeration(
  "Three_years",
  [
    new Case("From_business_operation", null, "From the date of business operation: the sentence names no other date."),
    new Case(
      "From_profit",
      null,
      "From the day on which the profit is made: with that year the sentence before it lets the exemption begin.",
    ),
  ],
  { build: naming(ThreeYears), read: named, doc: "From when the three years for the certificate run." },
);

export const REINVESTMENT_PURPOSE_TYPE = new Enumeration(
  "Reinvestment_purpose",
  [
    new Case("Additional_activities", null, "Additional activities."),
    new Case("Extending_activities", null, "Extending the business activities."),
    new Case("Other_purpose", null, "Anything else."),
  ],
  { build: naming(ReinvestmentPurpose), read: named, doc: "What reinvested profit is used for." },
);

export const EXEMPT_SHARE_READ_TYPE = new Enumeration(
  "Exempt_share_read",
  [
    new Case(
      "Reinvested_to_capital",
      null,
      "What was reinvested, divided by the actual capital at the closing: \"the profit rate used to reinvest compared to the actual capital\".",
    ),
    new Case(
      "Reinvested_to_profit",
      null,
      "What was reinvested, divided by the net profit: \"the profit rate used to reinvest\".",
    ),
    new Case("Whole_tax", null, "The whole: the enterprise \"will be exempted from the profit tax\"."),
  ],
  { build: naming(ExemptShareRead), read: named, doc: "Which part of the profit tax of the year is exempt." },
);

export const FOLLOWING_YEAR_TYPE = new Enumeration(
  "Following_year",
  [
    new Case("After_closing", null, "The year after the closing of the financial year whose profit is reinvested."),
    new Case("After_reinvestment", null, "The year from the day after the reinvestment: \"within one year period\"."),
  ],
  { build: naming(FollowingYear), read: named, doc: "Which year is the following one." },
);

export const ACCOUNTING_SYSTEM_TYPE = new Enumeration(
  "Accounting_system",
  [
    new Case("Expanded", null, "The expanded accounting system."),
    new Case("Basic", null, "The basic accounting system."),
    new Case("Other_system", null, "Any other."),
  ],
  {
    build: naming(AccountingSystem),
    read: named,
    doc: "The accounting system by which a business declares its profit tax.",
  },
);

export const LOSS_CONDITION_TYPE = new Enumeration(
  "Loss_condition",
  [
    new Case(
      "Expanded_or_basic_system",
      null,
      "The profit tax is declared by the expanded or the basic accounting system.",
    ),
    new Case("Law_on_Accounting", null, "The accounts are kept in accordance with the Law on Accounting."),
    new Case(
      "Certified_by_audit",
      null,
      "The audit organization, or an audit company accredited by the government, certifies the loss.",
    ),
    new Case("Confirmed_by_Tax_Department", null, "The Tax Department confirms the loss."),
  ],
  { build: naming(LossCondition), read: named, doc: "What is missing for a loss to be deferred." },
);

export const THREE_YEARS_OF_LOSS_TYPE = new Enumeration(
  "Three_years_of_loss",
  [
    new Case("After_the_loss", null, "The three years after that of the loss: what is counted are following years."),
    new Case("With_the_loss", null, "Three years with that of the loss as the first: two are left for a deduction."),
  ],
  { build: naming(ThreeYearsOfLoss), read: named, doc: "How the three years are counted." },
);

export const ORDER_OF_LOSSES_TYPE = new Enumeration(
  "Order_of_losses",
  [
    new Case("Oldest_first", null, "The oldest first: it is the first to lapse."),
    new Case(
      "Latest_first",
      null,
      "The latest first: the sentence speaks of \"the profit of the following year\", so that the loss of the year before comes before older ones.",
    ),
  ],
  { build: naming(OrderOfLosses), read: named, doc: "In which order the losses of several years are deducted." },
);

export const IMPORT_CONDITION_TYPE = new Enumeration(
  "Import_condition",
  [
    new Case(
      "Promoted_or_concession_activity",
      null,
      "The business is in a promoted activity of Annex 1 or a concession activity of Annex 3.",
    ),
    new Case("Direct_production", null, "The goods are used for direct production."),
    new Case(
      "Approved_annual_plan",
      null,
      "The import is in the approved annual import plan, or was approved as unplanned.",
    ),
    new Case("Construction_of_factory_or_building", null, "They are for the construction of factories and buildings."),
    new Case("Fixed_assets_of_the_enterprise", null, "The factories and buildings are fixed assets of the enterprise."),
    new Case(
      "Within_approved_quantity",
      null,
      "The quantity stays within the approved model, design or construction works sheet.",
    ),
    new Case(
      "Real_need_by_study_or_plan",
      null,
      "The machinery answers the real need by the feasibility study or business plan.",
    ),
    new Case("Approved_by_relevant_sectors", null, "The relevant sectors approved it."),
    new Case("For_production_machines", null, "They are for machines for production."),
    new Case("For_start_up", null, "They are used to start up the business."),
    new Case("First_time", null, "Office equipment was not exempted before."),
    new Case("By_study_or_plan", null, "The office equipment accords with the feasibility study or business plan."),
    new Case("Production_or_direct_services", null, "The vehicles are for production or direct services."),
    new Case("In_line_with_the_activities", null, "The vehicles are in line with the investment activities and work."),
    new Case(
      "Within_approved_number",
      null,
      "The number of vehicles stays within the volume of work that was approved.",
    ),
  ],
  { build: naming(ImportCondition), read: named, doc: "What an import needs to be free of duty or authorized." },
);

export const THIRTY_DAYS_TYPE = new Enumeration(
  "Thirty_days",
  [
    new Case(
      "From_application",
      null,
      "From the day on which the application was received, complete or not: so the words.",
    ),
    new Case(
      "From_complete_set",
      null,
      "From the day on which the set of documents was complete: an application that is not complete is none.",
    ),
  ],
  { build: naming(ThirtyDays), read: named, doc: "From when the 30 working days for the certificate run." },
);

export const VALUE_COUNTED_TYPE = new Enumeration(
  "Value_counted",
  [
    new Case(
      "Of_each_import",
      null,
      "The value of each import: \"import of equipment ... with a value not exceeding\".",
    ),
    new Case("Of_the_year", null, "The value of all unplanned imports of the year: \"the total value\"."),
  ],
  { build: naming(ValueCounted), read: named, doc: "Which value is held against US$30,000." },
);

export const IMPORT_PLAN_STEP_TYPE = new Enumeration(
  "Import_plan_step",
  [
    new Case("Submit_the_plan", null, "The business entity submits the plan."),
    new Case("Complete_the_documents", null, "The business entity completes the set of documents."),
    new Case("Send_to_the_sectors", null, "The financial sector sends the documents to the relevant sectors."),
    new Case("Comment", null, "The relevant sectors comment in writing."),
    new Case("Hold_the_joint_meeting", null, "The financial sector holds the joint meeting."),
    new Case("Issue_the_certificate", null, "The financial sector issues the certificate."),
    new Case("Send_to_the_border", null, "The financial sector sends the plan to the border check point."),
    new Case("Inspect_and_report", null, "The border check point inspects, records and reports the imports."),
  ],
  { build: naming(ImportPlanStep), read: named, doc: "What is to be done next for an annual import plan." },
);

export const IMPORT_APPROVAL_TYPE = new Enumeration(
  "Import_approval",
  [
    new Case("In_approved_plan", null, "It is in the approved annual import plan."),
    new Case("Approved_as_unplanned", null, "It is an unplanned import, which was approved."),
    new Case("Not_approved", null, "Neither."),
  ],
  { build: naming(ImportApproval), read: named, doc: "What the import is approved by." },
);

export const VEHICLE_USE_TYPE = new Enumeration(
  "Vehicle_use",
  [
    new Case("Production", null, "Production."),
    new Case("Direct_services", null, "Direct services."),
    new Case("Other_use", null, "Anything else."),
  ],
  { build: naming(VehicleUse), read: named, doc: "What vehicles are used for." },
);

export const TEMPORARY_ITEM_TYPE = new Enumeration(
  "Temporary_item",
  [
    new Case("Laboratory_equipment", null, "Laboratory equipment."),
    new Case("Generators", null, "Generators."),
    new Case("Water_pumps", null, "Water pumps."),
    new Case("Professional_tools", null, "Professional tools."),
    new Case("Backup_electricity_supplies", null, "Back-up electricity supplies."),
    new Case("Water_tanks", null, "Water tanks."),
    new Case("Gallons", null, "Gallons."),
    new Case("Asphalt_tanks", null, "Asphalt tanks."),
    new Case("Fans", null, "Fans."),
    new Case("Clippers", null, "Clippers."),
    new Case("Saws", null, "Saws."),
    new Case("Iron_models", null, "Iron models."),
    new Case("Iron_bars", null, "Iron bars."),
    new Case("Cement", null, "Cement."),
    new Case("Stick_welding_rods", null, "Stick welding rods."),
    new Case("Combustible_rock", null, "Combustible rock."),
    new Case("Tires", null, "Tires."),
    new Case("Inside_spare_parts", null, "Inside spare parts of machines and equipment."),
    new Case("Another_item", null, "Anything that is not named."),
  ],
  { build: naming(TemporaryItem), read: named, doc: "An item that is to be imported for a time." },
);

export const ITEM_NAMING_TYPE = new Enumeration(
  "Item_naming",
  [
    new Case("Named_as_allowed", null, "It is an example of what may be imported for a time."),
    new Case("Named_as_not_allowed", null, "It is an example of what cannot be re-exported, and may not."),
    new Case("Not_an_example", null, "It is not named."),
  ],
  { build: naming(ItemNaming), read: named, doc: "What the Article says of an item by name." },
);

export const TEMPORARY_CONDITION_TYPE = new Enumeration(
  "Temporary_condition",
  [
    new Case("Used_during_the_project", null, "The items are used during the lifetime of the work or the project."),
    new Case("Re_exported_in_the_same_number", null, "They can be re-exported at the same initial number."),
    new Case("By_the_warranty_agreement", null, "The re-export accords with the warranty agreement."),
    new Case("Signed_mou_or_agreement", null, "An MOU or agreement is signed with the government."),
    new Case(
      "For_study_exploration_and_design",
      null,
      "It is for a feasibility study, exploration and design of a project.",
    ),
    new Case("For_direct_or_indirect_production", null, "The vehicles are for direct or indirect production."),
    new Case("Representative_office_established", null, "The foreign legal entity has a Representative Office."),
  ],
  { build: naming(TemporaryCondition), read: named, doc: "What a temporary import needs." },
);

export const TEMPORARY_VEHICLE_USE_TYPE = new Enumeration(
  "Temporary_vehicle_use",
  [
    new Case("For_direct_production", null, "Direct production."),
    new Case("For_indirect_production", null, "Indirect production."),
    new Case("For_another_use", null, "Anything else."),
  ],
  { build: naming(TemporaryVehicleUse), read: named, doc: "What temporarily imported vehicles are used for." },
);

export const CONSTRUCTION_ITEMS_TYPE = new Structure(
  "Construction_items",
  [
    new Field("are_for_factory_or_building", BOOLEAN, "They are only for the construction of factories and buildings."),
    new Field("are_for_fixed_assets", BOOLEAN, "These factories and buildings are fixed assets of the enterprise."),
    new Field("quantity", DECIMAL, "The quantity that is to be imported."),
    new Field("imported_before", DECIMAL, "The quantity that was imported before."),
    new Field(
      "approved_quantity",
      new OptionalOf(DECIMAL),
      "The quantity of the approved model, design or construction works sheet; absent as long as none is approved.",
    ),
  ],
  {
    build: (areForFactoryOrBuilding, areForFixedAssets, quantity, importedBefore, approvedQuantity) =>
      new ConstructionItems({ areForFactoryOrBuilding, areForFixedAssets, quantity, importedBefore, approvedQuantity }),
    read: (value) => [
      value.areForFactoryOrBuilding,
      value.areForFixedAssets,
      value.quantity,
      value.importedBefore,
      value.approvedQuantity,
    ],
    doc: "Construction items and tools that are to be imported.",
    module: "Part_8_duties_and_taxes",
  },
);

export const PRODUCTION_MACHINERY_TYPE = new Structure(
  "Production_machinery",
  [
    new Field("is_for_direct_production", BOOLEAN, "It is for direct production."),
    new Field(
      "is_needed_by_study_or_plan",
      BOOLEAN,
      "It answers the real need in accordance with the feasibility study or business plan.",
    ),
    new Field("is_approved", BOOLEAN, "The relevant sectors approved it."),
  ],
  {
    build: (isForDirectProduction, isNeededByStudyOrPlan, isApproved) => new ProductionMachinery({
      isForDirectProduction,
      isNeededByStudyOrPlan,
      isApproved,
    }),
    read: (value) => [value.isForDirectProduction, value.isNeededByStudyOrPlan, value.isApproved],
    doc: "Machinery for production that is to be imported.",
    module: "Part_8_duties_and_taxes",
  },
);

export const OFFICE_EQUIPMENT_TYPE = new Structure(
  "Office_equipment",
  [
    new Field("is_for_start_up", BOOLEAN, "It is used to start up the business activities."),
    new Field(
      "exempt_imports_before",
      INTEGER,
      "How many imports of office equipment of the enterprise were exempt before.",
    ),
    new Field("accords_with_study_or_plan", BOOLEAN, "It accords with the feasibility study or business plan."),
    new Field("is_approved", BOOLEAN, "The relevant sectors approved that study or plan."),
  ],
  {
    build: (isForStartUp, exemptImportsBefore, accordsWithStudyOrPlan, isApproved) => new OfficeEquipment({
      isForStartUp,
      exemptImportsBefore,
      accordsWithStudyOrPlan,
      isApproved,
    }),
    read: (value) => [value.isForStartUp, value.exemptImportsBefore, value.accordsWithStudyOrPlan, value.isApproved],
    doc: "Office equipment that is to be imported.",
    module: "Part_8_duties_and_taxes",
  },
);

export const VEHICLES_TYPE = new Structure(
  "Vehicles",
  [
    new Field("used_for", VEHICLE_USE_TYPE, "What they are used for."),
    new Field("are_in_line", BOOLEAN, "They are in line with the investment activities and work."),
    new Field("how_many", INTEGER, "How many are to be imported."),
    new Field("exempt_before", INTEGER, "How many of the project were exempt before."),
    new Field(
      "approved_for_project",
      INTEGER,
      "How many the relevant sectors approved for the project's real volume of work.",
    ),
  ],
  {
    build: (usedFor, areInLine, howMany, exemptBefore, approvedForProject) => new Vehicles({
      usedFor,
      areInLine,
      howMany,
      exemptBefore,
      approvedForProject,
    }),
    read: (value) => [value.usedFor, value.areInLine, value.howMany, value.exemptBefore, value.approvedForProject],
    doc: "Vehicles that are to be imported.",
    module: "Part_8_duties_and_taxes",
  },
);

export const TEMPORARY_ITEMS_TYPE = new Structure(
  "Temporary_items",
  [
    new Field("item", TEMPORARY_ITEM_TYPE, "Which items."),
    new Field("are_used_during_project", BOOLEAN, "They are used during the lifetime of the work or the project."),
    new Field(
      "can_be_re_exported",
      BOOLEAN,
      "They can be re-exported at the same initial number, because the project does not use them up.",
    ),
    new Field("accords_with_warranty_agreement", BOOLEAN, "The re-export accords with the warranty agreement."),
  ],
  {
    build: (item, areUsedDuringProject, canBeReExported, accordsWithWarrantyAgreement) => new TemporaryItems({
      item,
      areUsedDuringProject,
      canBeReExported,
      accordsWithWarrantyAgreement,
    }),
    read: (value) => [
      value.item,
      value.areUsedDuringProject,
      value.canBeReExported,
      value.accordsWithWarrantyAgreement,
    ],
    doc:
      "Items for production, survey, design, construction or project development that are to be imported for a time.",
    module: "Part_8_duties_and_taxes",
  },
);

export const TEMPORARY_VEHICLES_TYPE = new Structure(
  "Temporary_vehicles",
  [
    new Field("is_foreign", BOOLEAN, "The legal entity that imports them is a foreign one."),
    new Field(
      "mou_signed",
      new OptionalOf(DATE),
      "The day on which it signed an MOU or agreement with the government.",
    ),
    new Field(
      "mou_is_for_study_or_design",
      BOOLEAN,
      "The MOU or agreement is for a feasibility study, exploration or design of a project.",
    ),
    new Field("used_for", TEMPORARY_VEHICLE_USE_TYPE, "What the vehicles are used for."),
    new Field(
      "office_established",
      new OptionalOf(DATE),
      "The day on which the Representative Office was established.",
    ),
    new Field("imported_on", DATE, "The day of the import."),
  ],
  {
    build: (isForeign, mouSigned, mouIsForStudyOrDesign, usedFor, officeEstablished, importedOn) =>
      new TemporaryVehicles({ isForeign, mouSigned, mouIsForStudyOrDesign, usedFor, officeEstablished, importedOn }),
    read: (value) => [
      value.isForeign,
      value.mouSigned,
      value.mouIsForStudyOrDesign,
      value.usedFor,
      value.officeEstablished,
      value.importedOn,
    ],
    doc: "Vehicles that are to be imported for a time.",
    module: "Part_8_duties_and_taxes",
  },
);

export const IMPORT_TYPE = new Enumeration(
  "Import",
  [
    new Case("Raw_material_or_equipment", BOOLEAN, "Raw material or equipment: it is for direct production."),
    new Case("Construction", CONSTRUCTION_ITEMS_TYPE, "Construction items or tools."),
    new Case("Machinery", PRODUCTION_MACHINERY_TYPE, "Machinery for production."),
    new Case("Spare_parts", BOOLEAN, "Equipment or spare parts of machines: the machines are for production."),
    new Case("Office", OFFICE_EQUIPMENT_TYPE, "Office equipment."),
    new Case("Lasting_vehicles", VEHICLES_TYPE, "Vehicles that stay."),
    new Case("Temporary", TEMPORARY_ITEMS_TYPE, "Items that are imported for a time."),
    new Case("Vehicles_for_a_time", TEMPORARY_VEHICLES_TYPE, "Vehicles that are imported for a time."),
  ],
  {
    build: building(
      ["Raw_material_or_equipment", RawMaterialOrEquipment],
      ["Construction", Construction],
      ["Machinery", Machinery],
      ["Spare_parts", SpareParts],
      ["Office", Office],
      ["Lasting_vehicles", LastingVehicles],
      ["Temporary", Temporary],
      ["Vehicles_for_a_time", VehiclesForATime],
    ),
    read: reading(
      ["Raw_material_or_equipment", RawMaterialOrEquipment],
      ["Construction", Construction],
      ["Machinery", Machinery],
      ["Spare_parts", SpareParts],
      ["Office", Office],
      ["Lasting_vehicles", LastingVehicles],
      ["Temporary", Temporary],
      ["Vehicles_for_a_time", VehiclesForATime],
    ),
    doc: "What is to be imported.",
  },
);

export const ARTICLES_39_TO_42_TYPE = new Enumeration(
  "Articles_39_to_42",
  [
    new Case(
      "Detail_Article_37",
      null,
      "The business that Article 37 names: the Articles say for which goods it is exempt, and within which limits.",
    ),
    new Case(
      "Stand_alone",
      null,
      "Any enterprise: Articles 39 to 42 speak of \"the enterprise\", and not of promoted or concession activities.",
    ),
  ],
  { build: naming(Articles39To42), read: named, doc: "Who gets the exemptions of Articles 39 to 42." },
);

export const FUNDING_SOURCE_TYPE = new Enumeration(
  "Funding_source",
  [
    new Case("Domestic", null, "At home: from commercial banks and financial institutions in Lao PDR."),
    new Case("Overseas", null, "Overseas."),
  ],
  { build: naming(FundingSource), read: named, doc: "Where money is borrowed." },
);

export const BUSINESS_TYPE = new Enumeration(
  "Business",
  [
    new Case("General", part2RegisteredCapital.SECTOR_TYPE, "General business: the sector."),
    new Case("Concession_activities", null, "Concession activities."),
  ],
  {
    build: building(["General", General], ["Concession_activities", ConcessionActivities]),
    read: reading(["General", General], ["Concession_activities", ConcessionActivities]),
    doc: "What the enterprise invests in.",
  },
);

export const LOAN_RULES_TYPE = new Enumeration(
  "Loan_rules",
  [
    new Case("Regulations_of_the_bank", null, "The regulations of the respective commercial bank."),
    new Case("Laws_of_the_Bank_of_Lao_PDR", null, "The laws and regulations of the Bank of Lao PDR."),
  ],
  { build: naming(LoanRules), read: named, doc: "By which rules a loan goes." },
);

export const PROMOTION_LIST_MAKING_TYPE = new Structure(
  "Promotion_list_making",
  [
    new Field("partners", new ListOf(LIST_PARTNER_TYPE), "Who takes part in drawing it up."),
    new Field("approved_by", administration.ACTOR_TYPE, "Who approves it."),
    new Field(
      "submission",
      obligations.OBLIGATION_TYPE,
      "To draw up the detailed list and submit it to the government for approval.",
    ),
  ],
  {
    build: (partners, approvedBy, submission) => new PromotionListMaking({ partners, approvedBy, submission }),
    read: (value) => [value.partners, value.approvedBy, value.submission],
    doc: "Who draws up the list of promoted activities or of promoted zones, with whom, and who approves it?",
    module: "Part_8_duties_and_taxes",
  },
);

export const EXEMPTION_PERIOD_TYPE = new Structure(
  "Exemption_period",
  [
    new Field("years", INTEGER, "For how many years the exemption runs."),
    new Field(
      "is_by_certificate",
      BOOLEAN,
      "The years are those of the certificate, and not those that are reported of the law.",
    ),
    new Field("last_day", new OptionalOf(DATE), "The last day of the exemption."),
    new Field("stands", EXEMPTION_STATE_TYPE, "How the exemption stands."),
  ],
  {
    build: (years, isByCertificate, lastDay, stands) => new ExemptionPeriod({
      years,
      isByCertificate,
      lastDay,
      stands,
    }),
    read: (value) => [value.years, value.isByCertificate, value.lastDay, value.stands],
    doc: "From which day to which does an exemption from profit tax run, and is it over?",
    module: "Part_8_duties_and_taxes",
  },
);

export const PROFIT_TAX_ENTITLEMENT_TYPE = new Structure(
  "Profit_tax_entitlement",
  [new Field("is_entitled", BOOLEAN, "The investment is exempt for the period of the exemption.")],
  {
    build: (isEntitled) => new ProfitTaxEntitlement({ isEntitled }),
    read: (value) => [value.isEntitled],
    doc: "Is the investment one that is exempt from profit tax?",
    module: "Part_8_duties_and_taxes",
  },
);

export const PROFIT_TAX_EXEMPTION_TYPE = new Structure(
  "Profit_tax_exemption",
  [
    new Field("is_entitled", BOOLEAN, "The investment is exempt for the period of the exemption."),
    new Field("years", INTEGER, "For how many years; 0 if it is not exempt."),
    new Field(
      "is_by_certificate",
      BOOLEAN,
      "The years are those of the certificate, and not those that are reported of the law.",
    ),
    new Field("begins", new OptionalOf(DATE), "The first day of the exemption, if there is one and it is known."),
    new Field("last_day", new OptionalOf(DATE), "The last day of the exemption, if it is known."),
    new Field("stands", EXEMPTION_STATE_TYPE, "How the exemption stands."),
  ],
  {
    build: (isEntitled, years, isByCertificate, begins, lastDay, stands) => new ProfitTaxExemption({
      isEntitled,
      years,
      isByCertificate,
      begins,
      lastDay,
      stands,
    }),
    read: (value) => [value.isEntitled, value.years, value.isByCertificate, value.begins, value.lastDay, value.stands],
    doc: "Is my investment exempt from profit tax, from which day, until which, and is it still?",
    module: "Part_8_duties_and_taxes",
  },
);

export const NEW_PRODUCT_ACTIVITY_TYPE = new Structure(
  "New_product_activity",
  [
    new Field("missing", new ListOf(NEW_PRODUCT_FEATURE_TYPE), "What it lacks to be a production of new products."),
    new Field("is_new_product_activity", BOOLEAN, "It is a production of new products."),
    new Field(
      "to_be_certified",
      new ListOf(CERTIFIED_SUBJECT_TYPE),
      "What is still to be approved and certified, where it is a production of new products.",
    ),
  ],
  {
    build: (missing, isNewProductActivity, toBeCertified) => new NewProductActivity({
      missing,
      isNewProductActivity,
      toBeCertified,
    }),
    read: (value) => [value.missing, value.isNewProductActivity, value.toBeCertified],
    doc: "Is my activity a production of new products, and is it certified?",
    module: "Part_8_duties_and_taxes",
  },
);

export const RESEARCH_ACTIVITY_TYPE = new Structure(
  "Research_activity",
  [new Field("is_research", BOOLEAN, "It is research and new technology development.")],
  {
    build: (isResearch) => new ResearchActivity({ isResearch }),
    read: (value) => [value.isResearch],
    doc: "Is my investment one in research and new technology development?",
    module: "Part_8_duties_and_taxes",
  },
);

export const PROFIT_MADE_TYPE = new Structure(
  "Profit_made",
  [
    new Field("on_day", DATE, "The day on which the profit was made."),
    new Field("year_begins", DATE, "The first day of the year in which it was made."),
  ],
  {
    build: (onDay, yearBegins) => new ProfitMade({ onDay, yearBegins }),
    read: (value) => [value.onDay, value.yearBegins],
    doc: "A profit: when it was made.",
    module: "Part_8_duties_and_taxes",
  },
);

export const INNOVATION_EXEMPTION_TYPE = new Structure(
  "Innovation_exemption",
  [
    new Field(
      "certificate_due",
      new OptionalOf(DATE),
      "The last day for the certificate, for the production of new products; absent for research.",
    ),
    new Field("begins", new OptionalOf(DATE), "The first day of the exemption, if it is known."),
    new Field("last_day", new OptionalOf(DATE), "The last day of the exemption, if it is known."),
    new Field("stands", EXEMPTION_STATE_TYPE, "How the exemption stands."),
    new Field(
      "certification",
      obligations.OBLIGATION_TYPE,
      "To have the process, technology and products approved and certified.",
    ),
  ],
  {
    build: (certificateDue, begins, lastDay, stands, certification) => new InnovationExemption({
      certificateDue,
      begins,
      lastDay,
      stands,
      certification,
    }),
    read: (value) => [value.certificateDue, value.begins, value.lastDay, value.stands, value.certification],
    doc: "From which day to which is the production of new products, or research, exempt from profit tax?",
    module: "Part_8_duties_and_taxes",
  },
);

export const REINVESTMENT_ENTITLEMENT_TYPE = new Structure(
  "Reinvestment_entitlement",
  [new Field("is_entitled", BOOLEAN, "The enterprise is exempt in the following year.")],
  {
    build: (isEntitled) => new ReinvestmentEntitlement({ isEntitled }),
    read: (value) => [value.isEntitled],
    doc: "Is profit tax exempt at all because I reinvest my profit?",
    module: "Part_8_duties_and_taxes",
  },
);

export const REINVESTMENT_YEAR_TYPE = new Structure(
  "Reinvestment_year",
  [
    new Field("exempt_from", DATE, "The first day of the following year."),
    new Field("exempt_until", DATE, "The last day of the following year."),
  ],
  {
    build: (exemptFrom, exemptUntil) => new ReinvestmentYear({ exemptFrom, exemptUntil }),
    read: (value) => [value.exemptFrom, value.exemptUntil],
    doc: "In which year is profit tax exempt because profit is reinvested?",
    module: "Part_8_duties_and_taxes",
  },
);

export const REINVESTED_PROFIT_EXEMPTION_TYPE = new Structure(
  "Reinvested_profit_exemption",
  [
    new Field("is_entitled", BOOLEAN, "The enterprise is exempt in the following year."),
    new Field("exempt_share", DECIMAL, "The part of the profit tax that is exempt; 0% if the enterprise is not."),
    new Field(
      "exempt_from",
      new OptionalOf(DATE),
      "The first day of the following year, if the enterprise is exempt in it.",
    ),
    new Field(
      "exempt_until",
      new OptionalOf(DATE),
      "The last day of the following year, if the enterprise is exempt in it.",
    ),
  ],
  {
    build: (isEntitled, exemptShare, exemptFrom, exemptUntil) => new ReinvestedProfitExemption({
      isEntitled,
      exemptShare,
      exemptFrom,
      exemptUntil,
    }),
    read: (value) => [value.isEntitled, value.exemptShare, value.exemptFrom, value.exemptUntil],
    doc: "Is profit tax exempt because I reinvest my profit, which part of it, and in which year?",
    module: "Part_8_duties_and_taxes",
  },
);

export const LOSS_TYPE = new Structure(
  "Loss",
  [new Field("of_year", INTEGER, "The year."), new Field("amount", new MoneyIn("LAK", 2), "What is left of it.")],
  {
    build: (ofYear, amount) => new Loss({ ofYear, amount }),
    read: (value) => [value.ofYear, value.amount],
    doc: "The loss of a year, which may be deferred.",
    module: "Part_8_duties_and_taxes",
  },
);

export const PROFIT_TYPE = new Structure(
  "Profit",
  [
    new Field("of_year", INTEGER, "The year."),
    new Field("amount", new MoneyIn("LAK", 2), "The profit, before any loss is deducted."),
  ],
  {
    build: (ofYear, amount) => new Profit({ ofYear, amount }),
    read: (value) => [value.ofYear, value.amount],
    doc: "The profit of a year.",
    module: "Part_8_duties_and_taxes",
  },
);

export const LOSS_CONDITIONS_TYPE = new Structure(
  "Loss_conditions",
  [
    new Field("missing", new ListOf(LOSS_CONDITION_TYPE), "What is missing."),
    new Field("may_be_deferred", BOOLEAN, "The loss may be deferred."),
  ],
  {
    build: (missing, mayBeDeferred) => new LossConditions({ missing, mayBeDeferred }),
    read: (value) => [value.missing, value.mayBeDeferred],
    doc: "What is missing for a loss to be deferred to later years?",
    module: "Part_8_duties_and_taxes",
  },
);

export const LOSS_DEFERRAL_TYPE = new Structure(
  "Loss_deferral",
  [
    new Field("missing", new ListOf(LOSS_CONDITION_TYPE), "What is missing."),
    new Field("may_be_deferred", BOOLEAN, "The loss may be deferred."),
    new Field(
      "last_year",
      new OptionalOf(INTEGER),
      "The last year from whose profit it can be deducted; absent if it may not be deferred.",
    ),
    new Field("is_deductible", BOOLEAN, "It can be deducted from the profit of the year of the question."),
  ],
  {
    build: (missing, mayBeDeferred, lastYear, isDeductible) => new LossDeferral({
      missing,
      mayBeDeferred,
      lastYear,
      isDeductible,
    }),
    read: (value) => [value.missing, value.mayBeDeferred, value.lastYear, value.isDeductible],
    doc: "May I defer a loss to later years, what is missing for it, and how long may I?",
    module: "Part_8_duties_and_taxes",
  },
);

export const LOSS_CARRY_FORWARD_TYPE = new Structure(
  "Loss_carry_forward",
  [
    new Field("deducted", new MoneyIn("LAK", 2), "What is deducted from the profit of the year."),
    new Field("left_for_later", new ListOf(LOSS_TYPE), "What is left of each loss for later years."),
    new Field("lapsed", new MoneyIn("LAK", 2), "What can no longer be deducted when the year is over."),
  ],
  {
    build: (deducted, leftForLater, lapsed) => new LossCarryForward({ deducted, leftForLater, lapsed }),
    read: (value) => [value.deducted, value.leftForLater, value.lapsed],
    doc: "How much of my losses is deducted from the profit of a year, how much is left for later years, and how much is lost? Only losses that may be deferred are given.",
    module: "Part_8_duties_and_taxes",
  },
);

export const DEDUCTION_TYPE = new Structure(
  "Deduction",
  [
    new Field("profit", new MoneyIn("LAK", 2), "What is left of the profit."),
    new Field("losses", new ListOf(LOSS_TYPE), "What is left of the losses."),
  ],
  {
    build: (profit, losses) => new Deduction({ profit, losses }),
    read: (value) => [value.profit, value.losses],
    module: "Part_8_duties_and_taxes",
  },
);

export const PRODUCTION_GOODS_EXEMPTION_TYPE = new Structure(
  "Production_goods_exemption",
  [
    new Field("missing", new ListOf(IMPORT_CONDITION_TYPE), "What is missing."),
    new Field("is_exempt", BOOLEAN, "The goods are exempt, once the plan is approved."),
  ],
  {
    build: (missing, isExempt) => new ProductionGoodsExemption({ missing, isExempt }),
    read: (value) => [value.missing, value.isExempt],
    doc: "Who gets raw material, equipment, machinery and vehicles for direct production free of customs duty?",
    module: "Part_8_duties_and_taxes",
  },
);

export const IMPORT_PLAN_FILING_TYPE = new Structure(
  "Import_plan_filing",
  [
    new Field(
      "offices",
      new ListOf(administration.ACTOR_TYPE),
      "The offices to which the plan can be submitted, at the central or the local level.",
    ),
    new Field("needs_plan", BOOLEAN, "The enterprise is to make a plan."),
    new Field("plan", obligations.OBLIGATION_TYPE, "To make an annual import plan and submit it."),
  ],
  {
    build: (offices, needsPlan, plan) => new ImportPlanFiling({ offices, needsPlan, plan }),
    read: (value) => [value.offices, value.needsPlan, value.plan],
    doc: "Where does my annual import plan go, and must I make one?",
    module: "Part_8_duties_and_taxes",
  },
);

export const IMPORT_PLAN_TYPE = new Structure(
  "Import_plan",
  [
    new Field("comments_due", DATE, "The last day for the comments of the relevant sector."),
    new Field(
      "is_considered_approved",
      BOOLEAN,
      "The documents are considered approved by the relevant sector, because its 10 working days have passed without comments.",
    ),
    new Field("certificate_due", DATE, "The last day for the certificate."),
  ],
  {
    build: (commentsDue, isConsideredApproved, certificateDue) => new ImportPlan({
      commentsDue,
      isConsideredApproved,
      certificateDue,
    }),
    read: (value) => [value.commentsDue, value.isConsideredApproved, value.certificateDue],
    doc: "By when must the relevant sector comment on my annual import plan, does it count as approved by that sector, and by when is the certificate due?",
    module: "Part_8_duties_and_taxes",
  },
);

export const PLAN_AMENDMENT_TYPE = new Structure(
  "Plan_amendment",
  [new Field("may_be_amended", BOOLEAN, "The plan may be amended once more.")],
  {
    build: (mayBeAmended) => new PlanAmendment({ mayBeAmended }),
    read: (value) => [value.mayBeAmended],
    doc: "May my approved annual import plan still be amended?",
    module: "Part_8_duties_and_taxes",
  },
);

export const UNPLANNED_IMPORT_VALUE_TYPE = new Structure(
  "Unplanned_import_value",
  [
    new Field("approved_by", administration.ACTOR_TYPE, "Who approves it."),
    new Field("is_counted_by_number", BOOLEAN, "It does not exceed US$30,000: it may be approved twice a year."),
  ],
  {
    build: (approvedBy, isCountedByNumber) => new UnplannedImportValue({ approvedBy, isCountedByNumber }),
    read: (value) => [value.approvedBy, value.isCountedByNumber],
    doc: "Who approves an unplanned import, by its value?",
    module: "Part_8_duties_and_taxes",
  },
);

export const UNPLANNED_IMPORT_TYPE = new Structure(
  "Unplanned_import",
  [
    new Field("approved_by", administration.ACTOR_TYPE, "Who approves it."),
    new Field("is_within_twice_a_year", BOOLEAN, "It is not more than the second of the year."),
  ],
  {
    build: (approvedBy, isWithinTwiceAYear) => new UnplannedImport({ approvedBy, isWithinTwiceAYear }),
    read: (value) => [value.approvedBy, value.isWithinTwiceAYear],
    doc: "Who approves an unplanned import, and may it still be approved in the year?",
    module: "Part_8_duties_and_taxes",
  },
);

export const IMPORT_PLAN_DUTIES_TYPE = new Structure(
  "Import_plan_duties",
  [
    new Field("next_step", IMPORT_PLAN_STEP_TYPE, "What is to be done next."),
    new Field("reports_go_to", new ListOf(administration.ACTOR_TYPE), "To whom the monthly and quarterly reports go."),
    new Field(
      "documents",
      obligations.OBLIGATION_TYPE,
      "To provide the documents in the printed form for the annual import plan.",
    ),
    new Field(
      "forwarding",
      obligations.OBLIGATION_TYPE,
      "To send the complete set of documents to the relevant sectors.",
    ),
    new Field("comments", obligations.OBLIGATION_TYPE, "To provide comments in writing to the financial sector."),
    new Field(
      "meeting",
      obligations.OBLIGATION_TYPE,
      "To convene a joint meeting with the relevant sector on the approval of the plan.",
    ),
    new Field("certificate", obligations.OBLIGATION_TYPE, "To issue the certificate to the business entity."),
    new Field("border", obligations.OBLIGATION_TYPE, "To send the approved plan to the border check point."),
    new Field(
      "reporting",
      obligations.OBLIGATION_TYPE,
      "To inspect each import, record it and report every month and every quarter.",
    ),
  ],
  {
    build: (nextStep, reportsGoTo, documents, forwarding, comments, meeting, certificate, border, reporting) =>
      new ImportPlanDuties({
        nextStep,
        reportsGoTo,
        documents,
        forwarding,
        comments,
        meeting,
        certificate,
        border,
        reporting,
      }),
    read: (value) => [
      value.nextStep,
      value.reportsGoTo,
      value.documents,
      value.forwarding,
      value.comments,
      value.meeting,
      value.certificate,
      value.border,
      value.reporting,
    ],
    doc: "Who must do what, and by when, until my annual import plan is approved and carried out?",
    module: "Part_8_duties_and_taxes",
  },
);

export const CONSTRUCTION_IMPORT_TYPE = new Structure(
  "Construction_import",
  [
    new Field("missing", new ListOf(IMPORT_CONDITION_TYPE), "What is missing."),
    new Field("is_authorized", BOOLEAN, "The import is authorized."),
  ],
  {
    build: (missing, isAuthorized) => new ConstructionImport({ missing, isAuthorized }),
    read: (value) => [value.missing, value.isAuthorized],
    doc: "May I import these construction items and tools free of import tax?",
    module: "Part_8_duties_and_taxes",
  },
);

export const MACHINERY_IMPORT_TYPE = new Structure(
  "Machinery_import",
  [
    new Field("missing", new ListOf(IMPORT_CONDITION_TYPE), "What is missing."),
    new Field("is_authorized", BOOLEAN, "The import is authorized."),
  ],
  {
    build: (missing, isAuthorized) => new MachineryImport({ missing, isAuthorized }),
    read: (value) => [value.missing, value.isAuthorized],
    doc: "May I import this machinery free of import tax?",
    module: "Part_8_duties_and_taxes",
  },
);

export const SPARE_PARTS_IMPORT_TYPE = new Structure(
  "Spare_parts_import",
  [
    new Field("missing", new ListOf(IMPORT_CONDITION_TYPE), "What is missing."),
    new Field("is_exempt", BOOLEAN, "The import is exempt from import tax."),
  ],
  {
    build: (missing, isExempt) => new SparePartsImport({ missing, isExempt }),
    read: (value) => [value.missing, value.isExempt],
    doc: "Do I import this equipment or spare part for my machines free of import tax?",
    module: "Part_8_duties_and_taxes",
  },
);

export const OFFICE_EQUIPMENT_IMPORT_TYPE = new Structure(
  "Office_equipment_import",
  [
    new Field("missing", new ListOf(IMPORT_CONDITION_TYPE), "What is missing."),
    new Field("is_exempt", BOOLEAN, "The import is exempt from customs duty."),
  ],
  {
    build: (missing, isExempt) => new OfficeEquipmentImport({ missing, isExempt }),
    read: (value) => [value.missing, value.isExempt],
    doc: "Do I import this office equipment free of customs duty?",
    module: "Part_8_duties_and_taxes",
  },
);

export const OFFICE_EQUIPMENT_DUTY_TYPE = new Structure(
  "Office_equipment_duty",
  [new Field("payment", obligations.OBLIGATION_TYPE, "To declare the office equipment and pay customs duty for it.")],
  {
    build: (payment) => new OfficeEquipmentDuty({ payment }),
    read: (value) => [value.payment],
    doc: "Must I declare office equipment and pay duty for it?",
    module: "Part_8_duties_and_taxes",
  },
);

export const VEHICLES_IMPORT_TYPE = new Structure(
  "Vehicles_import",
  [
    new Field("missing", new ListOf(IMPORT_CONDITION_TYPE), "What is missing."),
    new Field("is_exempt", BOOLEAN, "The import is exempt from customs duty."),
  ],
  {
    build: (missing, isExempt) => new VehiclesImport({ missing, isExempt }),
    read: (value) => [value.missing, value.isExempt],
    doc: "Do I import these vehicles free of customs duty?",
    module: "Part_8_duties_and_taxes",
  },
);

export const TEMPORARY_IMPORT_TYPE = new Structure(
  "Temporary_import",
  [
    new Field("naming", ITEM_NAMING_TYPE, "What the Article says of the item by name."),
    new Field("missing", new ListOf(TEMPORARY_CONDITION_TYPE), "What is missing."),
    new Field("is_authorized", BOOLEAN, "The temporary import is authorized."),
  ],
  {
    build: (naming, missing, isAuthorized) => new TemporaryImport({ naming, missing, isAuthorized }),
    read: (value) => [value.naming, value.missing, value.isAuthorized],
    doc: "May I import these items for a time?",
    module: "Part_8_duties_and_taxes",
  },
);

export const TEMPORARY_VEHICLE_IMPORT_TYPE = new Structure(
  "Temporary_vehicle_import",
  [
    new Field("missing", new ListOf(TEMPORARY_CONDITION_TYPE), "What is missing."),
    new Field("may_be_imported", BOOLEAN, "The vehicles may be imported for a time."),
    new Field(
      "establishment",
      obligations.OBLIGATION_TYPE,
      "To establish a Representative Office before the vehicles are imported.",
    ),
  ],
  {
    build: (missing, mayBeImported, establishment) => new TemporaryVehicleImport({
      missing,
      mayBeImported,
      establishment,
    }),
    read: (value) => [value.missing, value.mayBeImported, value.establishment],
    doc: "May I import these vehicles for a time, and must I have a Representative Office?",
    module: "Part_8_duties_and_taxes",
  },
);

export const DUTY_FREE_IMPORT_TYPE = new Structure(
  "Duty_free_import",
  [
    new Field(
      "missing",
      new ListOf(IMPORT_CONDITION_TYPE),
      "What is missing for the import to be free of duty. There is no answer for goods that are imported for a time.",
    ),
    new Field(
      "is_free_of_duty",
      BOOLEAN,
      "The import is free of duty. There is no answer for goods that are imported for a time.",
    ),
    new Field(
      "missing_for_a_time",
      new OptionalOf(new ListOf(TEMPORARY_CONDITION_TYPE)),
      "What is missing for the import to be made for a time; absent for goods that stay.",
    ),
    new Field(
      "may_be_imported_for_a_time",
      new OptionalOf(BOOLEAN),
      "The import may be made for a time; absent for goods that stay.",
    ),
  ],
  {
    build: (missing, isFreeOfDuty, missingForATime, mayBeImportedForATime) => new DutyFreeImport({
      missing,
      isFreeOfDuty,
      missingForATime,
      mayBeImportedForATime,
    }),
    read: (value) => [value.missing, value.isFreeOfDuty, value.missingForATime, value.mayBeImportedForATime],
    doc: "Is this import free of duty, and on what conditions? And where it is for a time: may it be made?",
    module: "Part_8_duties_and_taxes",
  },
);

export const BORROWING_TYPE = new Structure(
  "Borrowing",
  [
    new Field(
      "initial_capital",
      new MoneyIn("LAK", 2),
      "What is to be paid of the registered capital before the loan: nothing before one from overseas.",
    ),
    new Field("may_borrow", BOOLEAN, "The Decree lets the enterprise borrow."),
    new Field("loan_rules", LOAN_RULES_TYPE, "By which rules the loan goes."),
  ],
  {
    build: (initialCapital, mayBorrow, loanRules) => new Borrowing({ initialCapital, mayBorrow, loanRules }),
    read: (value) => [value.initialCapital, value.mayBorrow, value.loanRules],
    doc: "May my enterprise borrow money, and how much capital must be paid in before?",
    module: "Part_8_duties_and_taxes",
  },
);

export const SPECIFIC_INCENTIVE_LEVEL_TYPE = new Structure(
  "Specific_incentive_level",
  [
    new Field(
      "level",
      new OptionalOf(investmentPromotionLaw.PROMOTION_LEVEL_TYPE),
      "The level of Annex 1; absent if this Article gives none.",
    ),
  ],
  {
    build: (level) => new SpecificIncentiveLevel({ level }),
    read: (value) => [value.level],
    doc: "Which level of promotion has an enterprise that receives a specific incentive?",
    module: "Part_8_duties_and_taxes",
  },
);

/**
 * What is left of losses when the profit of a year has been reduced by them.
 *
 * rules/decree/part_8_duties_and_taxes.catala_en:1154.
 *
 * @param {Array<Loss>} losses
 * @param {Profit} made
 * @param {bigint} yearsLeft
 * @returns {Array<Loss>}
 */
export function afterProfit(losses, made, yearsLeft) {
  return fold(
    losses,
    new Deduction({ profit: made.amount, losses: [] }),
    (soFar, loss) => letIn(loss.ofYear < made.ofYear && made.ofYear <= loss.ofYear + yearsLeft, (isOpen) => letIn(
      isOpen ? moneyEn.min(loss.amount, soFar.profit) : 0n,
      (taken) => new Deduction({
        profit: soFar.profit - taken,
        losses: [...soFar.losses, ...[new Loss({ ...loss, amount: loss.amount - taken })]],
      }),
    )),
  ).losses;
}

/**
 * What is left of losses when all profits before a year have been reduced by them.
 *
 * rules/decree/part_8_duties_and_taxes.catala_en:1176.
 *
 * @param {Array<Loss>} losses
 * @param {Array<Profit>} profits
 * @param {bigint} beforeYear
 * @param {bigint} yearsLeft
 * @param {OrderOfLosses} order
 * @returns {Array<Loss>}
 */
export function leftOfLosses(losses, profits, beforeYear, yearsLeft, order) {
  return fold(
    sorted(profits.filter((made) => made.ofYear < beforeYear), { type: INTEGER, key: (made_) => made_.ofYear }),
    order === OrderOfLosses.OldestFirst
      ? sorted(losses, { type: INTEGER, key: (loss) => loss.ofYear })
      : sorted(losses, { type: INTEGER, key: (loss_) => loss_.ofYear, reverse: true }),
    (left, made_2) => afterProfit(left, made_2, yearsLeft),
  );
}

/**
 * The losses of a list, added up.
 *
 * rules/decree/part_8_duties_and_taxes.catala_en:1193.
 *
 * @param {Array<Loss>} losses
 * @returns {bigint}
 */
export function sumOfLosses(losses) {
  return fold(losses, 0n, (total, loss) => total + loss.amount);
}

/**
 * rules/decree/part_8_duties_and_taxes.catala_en:1927.
 *
 * @param {Present<Day> | null} earlier
 * @param {Present<Day> | null} later
 * @returns {boolean}
 */
export function isInOrder(earlier, later) {
  if (later !== null) {
    if (earlier !== null) {
      return earlier.value.isAtMost(later.value);
    }
    return false;
  }
  return true;
}

/**
 * Who takes part in drawing it up.
 *
 * rules/decree/part_8_duties_and_taxes.catala_en, lines 76, 81.
 *
 * @param {PromotionList} subject
 * @returns {Array<ListPartner>}
 */
function promotionListMakingPartners(subject) {
  if (subject === PromotionList.PromotedActivities) {
    return [ListPartner.RelevantCentralSectors]; // Article 31, first sentence
  }
  return [ListPartner.LocalAuthorities, ListPartner.RelevantCentralSectors]; // Article 32, first sentence
}

/**
 * To draw up the detailed list and submit it to the government for approval.
 *
 * Article 31, first sentence; Article 32, first sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 91).
 *
 * @param {Present<Day> | null} submitted
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function promotionListMakingSubmission(submitted, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.MinistryOfPlanningAndInvestment,
        administration.Actor.Government,
      ),
      done: submitted,
    }),
    asOf,
  );
}

/**
 * Who draws up the list of promoted activities or of promoted zones, with whom, and who approves it?
 *
 * Encodes Article 32 (rules/decree/part_8_duties_and_taxes.catala_en:58).
 *
 * @param {object} facts
 * @param {PromotionList} facts.subject Which list.
 * @param {Present<Day> | null} [facts.submitted] The day on which the list was submitted to the government (null if not
 *   given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @returns {PromotionListMaking}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function promotionListMaking(facts = {}) {
  const { subject, submitted = null, asOf } = facts;
  if (subject == null || facts.submitted === undefined || asOf == null) {
    checkFacts(facts, PROMOTION_LIST_MAKING);
  }
  const partners = promotionListMakingPartners(subject);
  // Article 31, first sentence; Article 32, first sentence: Who approves it.
  const approvedBy = administration.Actor.Government;
  const submission = promotionListMakingSubmission(submitted, asOf);
  return new PromotionListMaking({ partners, approvedBy, submission });
}

/**
 * For how many years the exemption runs.
 *
 * Article 33, first sentence; Article 33, second sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 252).
 *
 * @param {YearsSource} yearsSource
 * @returns {bigint}
 */
function exemptionPeriodYears(yearsSource) {
  if (yearsSource instanceof Certificate) {
    return yearsSource.content;
  }
  return investmentPromotionLaw.reportedExemptionYears({
    level: yearsSource.content.level,
    zone: yearsSource.content.zone,
  }).years;
}

/**
 * The last day of the exemption.
 *
 * Article 33, second sentence; Article 33, third sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 269).
 *
 * @param {Present<Day> | null} begins
 * @param {bigint} years
 * @returns {Present<Day> | null}
 */
function exemptionPeriodLastDay(begins, years) {
  if (begins !== null) {
    return new Present(
      placed(ARTICLE_33_LINE_271, () => subtract(
        placed(ARTICLE_33_LINE_271, () => add(begins.value, YEARS_1.times(years), "up")),
        DAYS_1,
        "up",
      )),
    );
  }
  return null;
}

/**
 * How the exemption stands.
 *
 * Article 33, second sentence; Article 33, third sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 276).
 *
 * @param {Present<Day> | null} begins
 * @param {Day} asOf
 * @param {Present<Day> | null} lastDay
 * @returns {ExemptionState}
 */
function exemptionPeriodStands(begins, asOf, lastDay) {
  if (!obligations.hadHappened(begins, asOf)) {
    return ExemptionState.NotYetBegun;
  }
  if (obligations.hadPassed(lastDay, asOf)) {
    return ExemptionState.Ended;
  }
  return ExemptionState.Running;
}

/**
 * From which day to which does an exemption from profit tax run, and is it over?
 *
 * Encodes Article 33 (rules/decree/part_8_duties_and_taxes.catala_en:182).
 *
 * @param {object} facts
 * @param {Present<Day> | null} [facts.begins] The first day of the exemption, if it is known (null if not given).
 * @param {YearsSource} facts.yearsSource Where the number of years is taken from.
 * @param {Day} facts.asOf The date for which the question is asked.
 * @returns {ExemptionPeriod}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Refused} where an assertion does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function exemptionPeriod(facts = {}) {
  const { begins = null, yearsSource, asOf } = facts;
  if (facts.begins === undefined || yearsSource == null || asOf == null) {
    checkFacts(facts, EXEMPTION_PERIOD);
  }
  const years = exemptionPeriodYears(yearsSource);
  // Article 33, second sentence: The years are those of the certificate, and not those that are reported of the law.
  const isByCertificate = yearsSource instanceof Certificate;
  const lastDay = exemptionPeriodLastDay(begins, years);
  const stands = exemptionPeriodStands(begins, asOf, lastDay);
  if (years <= 0n) {
    throw new Refused("A certificate cannot determine an exemption of no years, or of fewer.").at(
      ...ARTICLE_33_LINE_247,
    );
  }
  return new ExemptionPeriod({ years, isByCertificate, lastDay, stands });
}

/**
 * The investment is exempt for the period of the exemption.
 *
 * Article 33, first sentence (rules/decree/part_8_duties_and_taxes.catala_en, lines 288, 293).
 *
 * @param {ActivityAndZone} activityAndZone
 * @param {boolean} isPromotedActivity
 * @param {boolean} isInPromotedZone
 * @returns {boolean}
 */
function profitTaxEntitlementIsEntitled(activityAndZone, isPromotedActivity, isInPromotedZone) {
  if (activityAndZone === ActivityAndZone.Both) {
    return isPromotedActivity && isInPromotedZone;
  }
  return isPromotedActivity || isInPromotedZone;
}

/**
 * Is the investment one that is exempt from profit tax?
 *
 * Encodes Article 33 (rules/decree/part_8_duties_and_taxes.catala_en:199).
 *
 * @param {object} facts
 * @param {boolean} facts.isPromotedActivity The activity is a promoted activity of Annex 1.
 * @param {boolean} facts.isInPromotedZone The place of the investment lies in a promoted zone of Annex 2.
 * @param {ActivityAndZone | null} [facts.activityAndZone] Which investment is exempt (a reading of the text:
 *   `ActivityAndZone.Both` if not given).
 * @returns {ProfitTaxEntitlement}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 */
export function profitTaxEntitlement(facts = {}) {
  let { isPromotedActivity, isInPromotedZone, activityAndZone = null } = facts;
  if (isPromotedActivity == null || isInPromotedZone == null || facts.activityAndZone === undefined) {
    checkFacts(facts, PROFIT_TAX_ENTITLEMENT);
  }
  // Article 33, first sentence: Which investment is exempt.
  activityAndZone ??= ActivityAndZone.Both;
  notice("Profit_tax_entitlement.activity_and_zone");
  const isEntitled = profitTaxEntitlementIsEntitled(activityAndZone, isPromotedActivity, isInPromotedZone);
  return new ProfitTaxEntitlement({ isEntitled });
}

/**
 * Is my investment exempt from profit tax, from which day, until which, and is it still?
 *
 * Encodes Article 33 (rules/decree/part_8_duties_and_taxes.catala_en:211).
 *
 * @param {object} facts
 * @param {boolean} facts.isPromotedActivity The activity is a promoted activity of Annex 1.
 * @param {boolean} facts.isInPromotedZone The place of the investment lies in a promoted zone of Annex 2.
 * @param {YearsSource} facts.yearsSource Where the number of years is taken from.
 * @param {Present<Day> | null} [facts.firstRevenue] The day on which the company first generated revenue (null if not
 *   given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {ActivityAndZone | null} [facts.profitTaxEntitlementActivityAndZone] Which investment is exempt (a reading of
 *   the text: `ActivityAndZone.Both` if not given).
 * @returns {ProfitTaxExemption}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function profitTaxExemption(facts = {}) {
  const {
    isPromotedActivity,
    isInPromotedZone,
    yearsSource,
    firstRevenue = null,
    asOf,
    profitTaxEntitlementActivityAndZone = null,
  } = facts;
  if (
    isPromotedActivity == null ||
    isInPromotedZone == null ||
    yearsSource == null ||
    facts.firstRevenue === undefined ||
    asOf == null ||
    facts.profitTaxEntitlementActivityAndZone === undefined
  ) {
    checkFacts(facts, PROFIT_TAX_EXEMPTION);
  }
  // Whether the investment is one that is exempt.
  const entitlement = profitTaxEntitlement({
    isPromotedActivity,
    isInPromotedZone,
    activityAndZone: profitTaxEntitlementActivityAndZone,
  });
  // The period of the exemption.
  const period = exemptionPeriod({ begins: firstRevenue, yearsSource, asOf });
  // Article 33, first sentence: The investment is exempt for the period of the exemption.
  const isEntitled = entitlement.isEntitled;
  // Article 33, first sentence; Article 33, second sentence: For how many years; 0 if it is not exempt.
  const years = isEntitled ? period.years : 0n;
  // Article 33, second sentence: The years are those of the certificate, and not those that are reported of the law.
  const isByCertificate = period.isByCertificate;
  // Article 33, third sentence: The first day of the exemption, if there is one and it is known.
  const begins = isEntitled ? firstRevenue : null;
  // Article 33, second sentence; Article 33, third sentence: The last day of the exemption, if it is known.
  const lastDay = isEntitled ? period.lastDay : null;
  // Article 33, first sentence; Article 33, third sentence: How the exemption stands.
  const stands = isEntitled ? period.stands : ExemptionState.NoExemption;
  return new ProfitTaxExemption({ isEntitled, years, isByCertificate, begins, lastDay, stands });
}

/**
 * What it lacks to be a production of new products.
 *
 * Article 34, first sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 545).
 *
 * @param {boolean} processesWithinTheCountry
 * @param {boolean} makesNewProduct
 * @param {boolean} hasNewBrand
 * @param {boolean} usesNewProcess
 * @returns {Array<NewProductFeature>}
 */
function newProductActivityMissing(processesWithinTheCountry, makesNewProduct, hasNewBrand, usesNewProcess) {
  return [
    ...[
      ...[
        ...processesWithinTheCountry ? [] : [NewProductFeature.ProcessingWithinTheCountry],
        ...makesNewProduct ? [] : [NewProductFeature.NewProduct],
      ],
      ...hasNewBrand ? [] : [NewProductFeature.NewBrand],
    ],
    ...usesNewProcess ? [] : [NewProductFeature.NewProcessAndTechnology],
  ];
}

/**
 * What is still to be approved and certified, where it is a production of new products.
 *
 * Article 34, second sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 555).
 *
 * @param {boolean} isNewProductActivity
 * @param {boolean} processIsCertified
 * @param {boolean} productsAreCertified
 * @returns {Array<CertifiedSubject>}
 */
function newProductActivityToBeCertified(isNewProductActivity, processIsCertified, productsAreCertified) {
  if (isNewProductActivity) {
    return [
      ...processIsCertified ? [] : [CertifiedSubject.ProcessAndTechnology],
      ...productsAreCertified ? [] : [CertifiedSubject.Products],
    ];
  }
  return [];
}

/**
 * Is my activity a production of new products, and is it certified?
 *
 * Encodes Article 34 (rules/decree/part_8_duties_and_taxes.catala_en:429).
 *
 * @param {object} facts
 * @param {boolean} facts.processesWithinTheCountry Raw materials are processed within the country.
 * @param {boolean} facts.makesNewProduct A new product comes of it.
 * @param {boolean} facts.hasNewBrand The product bears a new brand.
 * @param {boolean} facts.usesNewProcess A new process and technology is used in the production and processing stage.
 * @param {boolean} facts.processIsCertified A relevant organization approved and certified the process and technology
 *   in quality and by an international standard (ISO or another that is internationally used).
 * @param {boolean} facts.productsAreCertified A relevant organization approved and certified the products in the same
 *   way.
 * @returns {NewProductActivity}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 */
export function newProductActivity(facts = {}) {
  const {
    processesWithinTheCountry,
    makesNewProduct,
    hasNewBrand,
    usesNewProcess,
    processIsCertified,
    productsAreCertified,
  } = facts;
  if (
    processesWithinTheCountry == null ||
    makesNewProduct == null ||
    hasNewBrand == null ||
    usesNewProcess == null ||
    processIsCertified == null ||
    productsAreCertified == null
  ) {
    checkFacts(facts, NEW_PRODUCT_ACTIVITY);
  }
  const missing = newProductActivityMissing(processesWithinTheCountry, makesNewProduct, hasNewBrand, usesNewProcess);
  // Article 34, first sentence: It is a production of new products.
  const isNewProductActivity = BigInt(missing.length) === 0n;
  const toBeCertified = newProductActivityToBeCertified(isNewProductActivity, processIsCertified, productsAreCertified);
  return new NewProductActivity({ missing, isNewProductActivity, toBeCertified });
}

/**
 * Is my investment one in research and new technology development?
 *
 * Encodes Article 34 (rules/decree/part_8_duties_and_taxes.catala_en:462).
 *
 * @param {object} facts
 * @param {ResearchFacility} facts.facility What is built.
 * @param {boolean} facts.developsNewGoods It is built to develop and invent new products as goods.
 * @returns {ResearchActivity}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 */
export function researchActivity(facts = {}) {
  const { facility, developsNewGoods } = facts;
  if (facility == null || developsNewGoods == null) {
    checkFacts(facts, RESEARCH_ACTIVITY);
  }
  // Article 34, fifth sentence: It is research and new technology development.
  const isResearch =
    developsNewGoods &&
    (
      facility === ResearchFacility.ResearchCenter ||
      facility === ResearchFacility.Laboratory ||
      facility === ResearchFacility.ScientificTestingCenter
    );
  return new ResearchActivity({ isResearch });
}

/**
 * The exemption begins with the year of the profit, and not on its day.
 *
 * Article 34, third sentence; Article 34, sixth sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 595).
 *
 * @param {YearOrDate} yearOrDate
 * @param {Innovation} activity
 * @returns {boolean}
 */
function innovationExemptionBeginsWithYear(yearOrDate, activity) {
  if (yearOrDate === YearOrDate.AsEachSays) {
    return activity !== Research;
  }
  if (yearOrDate === YearOrDate.YearForBoth) {
    return true;
  }
  return false;
}

/**
 * The day with which the exemption begins by the profit, if one was made.
 *
 * Article 34, third sentence; Article 34, sixth sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 603).
 *
 * @param {Present<ProfitMade> | null} profit
 * @param {boolean} beginsWithYear
 * @returns {Present<Day> | null}
 */
function innovationExemptionByProfit(profit, beginsWithYear) {
  if (profit !== null) {
    return new Present(beginsWithYear ? profit.value.yearBegins : profit.value.onDay);
  }
  return null;
}

/**
 * The last day for the certificate, for the production of new products; absent for research.
 *
 * rules/decree/part_8_duties_and_taxes.catala_en, lines 610, 616, 626.
 *
 * @param {Innovation} activity
 * @param {() => ThreeYears} threeYears
 * @param {Day} operationBegun
 * @param {Present<ProfitMade> | null} profit
 * @returns {Present<Day> | null}
 */
function innovationExemptionCertificateDue(activity, threeYears, operationBegun, profit) {
  if (activity instanceof NewProducts) {
    if (threeYears() === ThreeYears.FromBusinessOperation) {
      // Article 34, fourth sentence
      return new Present(placed(ARTICLE_34_LINE_613, () => add(operationBegun, YEARS_3, "down")));
    }
    if (threeYears() === ThreeYears.FromProfit) {
      // Article 34, fourth sentence
      if (profit !== null) {
        return new Present(placed(ARTICLE_34_LINE_621, () => add(profit.value.onDay, YEARS_3, "down")));
      }
      return null;
    }
  }
  if (activity === Research) {
    return null; // Article 34, sixth sentence
  }
  // No rule of the text says.
  throw new Silent("certificate_due", "rules/decree/part_8_duties_and_taxes.catala_en:531", "Article 34");
}

/**
 * To have the process, technology and products approved and certified.
 *
 * Article 34, second sentence; Article 34, fourth sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 665).
 *
 * @param {Innovation} activity
 * @param {() => ThreeYears} threeYears
 * @param {Day} operationBegun
 * @param {Present<ProfitMade> | null} profit
 * @param {() => (Present<Day> | null)} certificateDue
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function innovationExemptionCertification(activity, threeYears, operationBegun, profit, certificateDue, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.NotNamed),
      applies: activity instanceof NewProducts,
      start:
        threeYears() === ThreeYears.FromBusinessOperation
          ? new obligations.On(operationBegun)
          : profit !== null ? new obligations.On(profit.value.onDay) : obligations.Awaited,
      due: certificateDue(),
      done: activity instanceof NewProducts ? activity.content : null,
      follows: obligations.Consequence.ExemptionBeginsOtherwise,
    }),
    asOf,
  );
}

/**
 * The first day of the exemption, if it is known.
 *
 * rules/decree/part_8_duties_and_taxes.catala_en, lines 632, 642.
 *
 * @param {Innovation} activity
 * @param {() => obligations.Obligation} certification
 * @param {Present<Day> | null} byProfit
 * @param {Day} operationBegun
 * @returns {Present<Day> | null}
 */
function innovationExemptionBegins(activity, certification, byProfit, operationBegun) {
  if (activity instanceof NewProducts) {
    // Article 34, third sentence; Article 34, fourth sentence
    const found = certification().status;
    if (found === obligations.Status.DoneInTime) {
      return byProfit;
    }
    if (found === obligations.Status.DoneLate) {
      return new Present(operationBegun);
    }
    if (found === obligations.Status.Overdue) {
      return new Present(operationBegun);
    }
    return null;
  }
  return byProfit; // Article 34, sixth sentence
}

/**
 * Article 34 (rules/decree/part_8_duties_and_taxes.catala_en:575).
 *
 * @param {Present<ProfitMade> | null} profit
 * @returns {boolean}
 */
function innovationExemptionAssertion1(profit) {
  if (profit !== null) {
    return profit.value.onDay.isAtLeast(profit.value.yearBegins);
  }
  return true;
}

/**
 * Article 34 (rules/decree/part_8_duties_and_taxes.catala_en:581).
 *
 * @param {Present<ProfitMade> | null} profit
 * @param {Day} operationBegun
 * @returns {boolean}
 */
function innovationExemptionAssertion2(profit, operationBegun) {
  if (profit !== null) {
    return profit.value.onDay.isAtLeast(operationBegun);
  }
  return true;
}

/**
 * From which day to which is the production of new products, or research, exempt from profit tax?
 *
 * Encodes Article 34 (rules/decree/part_8_duties_and_taxes.catala_en:505).
 *
 * @param {object} facts
 * @param {Innovation} facts.activity The activity.
 * @param {Day} facts.operationBegun The day on which business operation began.
 * @param {Present<ProfitMade> | null} [facts.profit] The profit that was made first, if one was made (null if not
 *   given).
 * @param {YearsSource} facts.yearsSource Where the number of years is taken from.
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {YearOrDate | null} [facts.yearOrDate] Whether "year" and "date" mean two things (a reading of the text:
 *   `YearOrDate.AsEachSays` if not given).
 * @param {ThreeYears | null} [facts.threeYears] From when the three years for the certificate run (a reading of the
 *   text: `ThreeYears.FromBusinessOperation` if not given).
 * @returns {InnovationExemption}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function innovationExemption(facts = {}) {
  let { activity, operationBegun, profit = null, yearsSource, asOf, yearOrDate = null, threeYears = null } = facts;
  if (
    activity == null ||
    operationBegun == null ||
    facts.profit === undefined ||
    yearsSource == null ||
    asOf == null ||
    facts.yearOrDate === undefined ||
    facts.threeYears === undefined
  ) {
    checkFacts(facts, INNOVATION_EXEMPTION);
  }
  // Article 34, third sentence; Article 34, sixth sentence: Whether "year" and "date" mean two things.
  yearOrDate ??= YearOrDate.AsEachSays;
  // Article 34, fourth sentence: From when the three years for the certificate run.
  threeYears ??= ThreeYears.FromBusinessOperation;
  notice("Innovation_exemption.year_or_date");
  const beginsWithYear = innovationExemptionBeginsWithYear(yearOrDate, activity);
  const byProfit = innovationExemptionByProfit(profit, beginsWithYear);
  const certificateDue = innovationExemptionCertificateDue(
    activity,
    asChosen("Innovation_exemption.three_years", threeYears),
    operationBegun,
    profit,
  );
  const certification = innovationExemptionCertification(
    activity,
    asChosen("Innovation_exemption.three_years", threeYears),
    operationBegun,
    profit,
    known(certificateDue),
    asOf,
  );
  const begins = innovationExemptionBegins(activity, known(certification), byProfit, operationBegun);
  // The period of the exemption.
  const period = exemptionPeriod({ begins, yearsSource, asOf });
  // Article 33, second sentence: The last day of the exemption, if it is known.
  const lastDay = period.lastDay;
  // Article 33, second sentence: How the exemption stands.
  const stands = period.stands;
  require(
    [
      "A profit lies in its year: its day cannot be before the year begins.",
      innovationExemptionAssertion1(profit),
      ARTICLE_34_LINE_575,
    ],
    [
      "A profit cannot be made before business operation began.",
      innovationExemptionAssertion2(profit, operationBegun),
      ARTICLE_34_LINE_581,
    ],
  );
  return new InnovationExemption({ certificateDue, begins, lastDay, stands, certification });
}

/**
 * The enterprise is exempt in the following year.
 *
 * Article 35 (rules/decree/part_8_duties_and_taxes.catala_en, lines 854, 860).
 *
 * @param {Present<Day> | null} exemptionEnded
 * @param {Day} reinvestedOn
 * @param {boolean} taxIsCleared
 * @param {ReinvestmentPurpose} purpose
 * @returns {boolean}
 */
function reinvestmentEntitlementIsEntitled(exemptionEnded, reinvestedOn, taxIsCleared, purpose) {
  const rule1 = exemptionEnded !== null && reinvestedOn.isMore(exemptionEnded.value);
  const rule2 = exemptionEnded !== null && reinvestedOn.isAtMost(exemptionEnded.value);
  if (rule1 && rule2) {
    throw new Conflict("is_entitled", [
      "Article 35 (rules/decree/part_8_duties_and_taxes.catala_en:854)",
      "Article 35 (rules/decree/part_8_duties_and_taxes.catala_en:860)",
    ]);
  }
  if (rule1) {
    return taxIsCleared && purpose !== ReinvestmentPurpose.OtherPurpose;
  }
  if (rule2) {
    return false;
  }
  // No rule of the text says.
  throw new Silent("is_entitled", "rules/decree/part_8_duties_and_taxes.catala_en:800", "Article 35");
}

/**
 * Is profit tax exempt at all because I reinvest my profit?
 *
 * Encodes Article 35 (rules/decree/part_8_duties_and_taxes.catala_en:790).
 *
 * @param {object} facts
 * @param {Present<Day> | null} [facts.exemptionEnded] The last day of the enterprise's exemption from profit tax, if it
 *   had one (null if not given).
 * @param {boolean} facts.taxIsCleared The annual profit tax of the year whose profit is reinvested has been cleared.
 * @param {Day} facts.reinvestedOn The day of the reinvestment.
 * @param {ReinvestmentPurpose} facts.purpose What it is used for.
 * @returns {ReinvestmentEntitlement}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 */
export function reinvestmentEntitlement(facts = {}) {
  const { exemptionEnded = null, taxIsCleared, reinvestedOn, purpose } = facts;
  if (facts.exemptionEnded === undefined || taxIsCleared == null || reinvestedOn == null || purpose == null) {
    checkFacts(facts, REINVESTMENT_ENTITLEMENT);
  }
  const isEntitled = reinvestmentEntitlementIsEntitled(exemptionEnded, reinvestedOn, taxIsCleared, purpose);
  return new ReinvestmentEntitlement({ isEntitled });
}

/**
 * The first day of the following year.
 *
 * Article 35 (rules/decree/part_8_duties_and_taxes.catala_en, lines 873, 878).
 *
 * @param {FollowingYear} followingYear
 * @param {Day} yearClosed
 * @param {Day} reinvestedOn
 * @returns {Day}
 */
function reinvestmentYearExemptFrom(followingYear, yearClosed, reinvestedOn) {
  if (followingYear === FollowingYear.AfterClosing) {
    return placed(ARTICLE_35_LINE_875, () => add(yearClosed, DAYS_1, "up"));
  }
  return placed(ARTICLE_35_LINE_880, () => add(reinvestedOn, DAYS_1, "up"));
}

/**
 * In which year is profit tax exempt because profit is reinvested?
 *
 * Encodes Article 35 (rules/decree/part_8_duties_and_taxes.catala_en:803).
 *
 * @param {object} facts
 * @param {Day} facts.yearClosed The closing of the financial year whose profit is reinvested.
 * @param {Day} facts.reinvestedOn The day of the reinvestment.
 * @param {FollowingYear | null} [facts.followingYear] Which year is the following one (a reading of the text:
 *   `FollowingYear.AfterClosing` if not given).
 * @returns {ReinvestmentYear}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {EvaluationError} where a computation cannot be done
 */
export function reinvestmentYear(facts = {}) {
  let { yearClosed, reinvestedOn, followingYear = null } = facts;
  if (yearClosed == null || reinvestedOn == null || facts.followingYear === undefined) {
    checkFacts(facts, REINVESTMENT_YEAR);
  }
  // Article 35: Which year is the following one.
  followingYear ??= FollowingYear.AfterClosing;
  notice("Reinvestment_year.following_year");
  const exemptFrom = reinvestmentYearExemptFrom(followingYear, yearClosed, reinvestedOn);
  // Article 35: The last day of the following year.
  const exemptUntil = placed(ARTICLE_35_LINE_883, () => subtract(
    placed(ARTICLE_35_LINE_883, () => add(exemptFrom, YEARS_1, "up")),
    DAYS_1,
    "up",
  ));
  return new ReinvestmentYear({ exemptFrom, exemptUntil });
}

/**
 * The part of the profit tax that is exempt; 0% if the enterprise is not.
 *
 * Article 35 (rules/decree/part_8_duties_and_taxes.catala_en, lines 915, 920, 927, 934).
 *
 * @param {boolean} isEntitled
 * @param {() => ExemptShareRead} exemptShareRead
 * @param {bigint} reinvested
 * @param {bigint} actualCapital
 * @param {bigint} netProfit
 * @returns {Fraction}
 */
function reinvestedProfitExemptionExemptShare(isEntitled, exemptShareRead, reinvested, actualCapital, netProfit) {
  const rule1 = () => {
    if (!isEntitled) {
      return new Applied(DECIMAL_0, "Article 35 (rules/decree/part_8_duties_and_taxes.catala_en:915)");
    }
    return null;
  };
  const rule2 = () => {
    if (isEntitled && (exemptShareRead() === ExemptShareRead.ReinvestedToCapital && reinvested <= actualCapital)) {
      return new Applied(
        placed(ARTICLE_35_LINE_924, () => ratio(reinvested, actualCapital)),
        "Article 35 (rules/decree/part_8_duties_and_taxes.catala_en:920)",
      );
    }
    return null;
  };
  const rule3 = () => {
    if (isEntitled && exemptShareRead() === ExemptShareRead.ReinvestedToProfit) {
      return new Applied(
        placed(ARTICLE_35_LINE_930, () => ratio(reinvested, netProfit)),
        "Article 35 (rules/decree/part_8_duties_and_taxes.catala_en:927)",
      );
    }
    return null;
  };
  const rule4 = () => {
    if (isEntitled && exemptShareRead() === ExemptShareRead.WholeTax) {
      return new Applied(DECIMAL_1, "Article 35, Article 35 (rules/decree/part_8_duties_and_taxes.catala_en:934)");
    }
    return null;
  };
  const applied = only("exempt_share", rule1(), rule2(), rule3(), rule4());
  if (applied !== null) {
    return applied.value;
  }
  // No rule of the text says.
  throw new Silent("exempt_share", "rules/decree/part_8_duties_and_taxes.catala_en:844", "Article 35");
}

/**
 * Is profit tax exempt because I reinvest my profit, which part of it, and in which year?
 *
 * Encodes Article 35 (rules/decree/part_8_duties_and_taxes.catala_en:817).
 *
 * @param {object} facts
 * @param {Present<Day> | null} [facts.exemptionEnded] The last day of the enterprise's exemption from profit tax, if it
 *   had one (null if not given).
 * @param {Day} facts.yearClosed The closing of the financial year whose profit is reinvested.
 * @param {bigint} facts.netProfit The net profit of that year, after profit tax (in hundredths of LAK).
 * @param {boolean} facts.taxIsCleared The annual profit tax of that year has been cleared.
 * @param {bigint} facts.reinvested What was reinvested of the net profit (in hundredths of LAK).
 * @param {Day} facts.reinvestedOn The day of the reinvestment.
 * @param {ReinvestmentPurpose} facts.purpose What it is used for.
 * @param {bigint} facts.actualCapital The actual capital at the closing of the financial year (in hundredths of LAK).
 * @param {ExemptShareRead | null} [facts.exemptShareRead] Which part of the profit tax of the year is exempt (a reading
 *   of the text: `ExemptShareRead.ReinvestedToCapital` if not given).
 * @param {FollowingYear | null} [facts.reinvestmentYearFollowingYear] Which year is the following one (a reading of the
 *   text: `FollowingYear.AfterClosing` if not given).
 * @returns {ReinvestedProfitExemption}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function reinvestedProfitExemption(facts = {}) {
  let {
    exemptionEnded = null,
    yearClosed,
    netProfit,
    taxIsCleared,
    reinvested,
    reinvestedOn,
    purpose,
    actualCapital,
    exemptShareRead = null,
    reinvestmentYearFollowingYear = null,
  } = facts;
  if (
    facts.exemptionEnded === undefined ||
    yearClosed == null ||
    netProfit == null ||
    taxIsCleared == null ||
    reinvested == null ||
    reinvestedOn == null ||
    purpose == null ||
    actualCapital == null ||
    facts.exemptShareRead === undefined ||
    facts.reinvestmentYearFollowingYear === undefined
  ) {
    checkFacts(facts, REINVESTED_PROFIT_EXEMPTION);
  }
  // Article 35: Which part of the profit tax of the year is exempt.
  exemptShareRead ??= ExemptShareRead.ReinvestedToCapital;
  // Whether it is exempt at all.
  const entitlement = reinvestmentEntitlement({ exemptionEnded, taxIsCleared, reinvestedOn, purpose });
  // In which year.
  const following = reinvestmentYear({ yearClosed, reinvestedOn, followingYear: reinvestmentYearFollowingYear });
  // Article 35: The enterprise is exempt in the following year.
  const isEntitled = entitlement.isEntitled;
  const exemptShare = reinvestedProfitExemptionExemptShare(
    isEntitled,
    asChosen("Reinvested_profit_exemption.exempt_share_read", exemptShareRead),
    reinvested,
    actualCapital,
    netProfit,
  );
  // Article 35: The first day of the following year, if the enterprise is exempt in it.
  const exemptFrom = isEntitled ? new Present(following.exemptFrom) : null;
  // Article 35: The last day of the following year, if the enterprise is exempt in it.
  const exemptUntil = isEntitled ? new Present(following.exemptUntil) : null;
  require(
    ["A capital that profit is compared with is more than nothing.", actualCapital > 0n, ARTICLE_35_LINE_888],
    [
      "What is reinvested of a net profit is more than nothing, and not more than that profit.",
      reinvested > 0n && reinvested <= netProfit,
      ARTICLE_35_LINE_891,
    ],
    [
      "The net profit of a year is used after the closing of that year.",
      reinvestedOn.isMore(yearClosed),
      ARTICLE_35_LINE_894,
    ],
  );
  return new ReinvestedProfitExemption({ isEntitled, exemptShare, exemptFrom, exemptUntil });
}

/**
 * What is missing.
 *
 * Article 36, first sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 1201).
 *
 * @param {AccountingSystem} accountingSystem
 * @param {boolean} followsLawOnAccounting
 * @param {boolean} isCertifiedByAudit
 * @param {boolean} isConfirmedByTaxDepartment
 * @returns {Array<LossCondition>}
 */
function lossConditionsMissing(
  accountingSystem,
  followsLawOnAccounting,
  isCertifiedByAudit,
  isConfirmedByTaxDepartment,
) {
  return [
    ...[
      ...[
        ...accountingSystem === AccountingSystem.OtherSystem ? [LossCondition.ExpandedOrBasicSystem] : [],
        ...followsLawOnAccounting ? [] : [LossCondition.LawOnAccounting],
      ],
      ...isCertifiedByAudit ? [] : [LossCondition.CertifiedByAudit],
    ],
    ...isConfirmedByTaxDepartment ? [] : [LossCondition.ConfirmedByTaxDepartment],
  ];
}

/**
 * What is missing for a loss to be deferred to later years?
 *
 * Encodes Article 36 (rules/decree/part_8_duties_and_taxes.catala_en:1071).
 *
 * @param {object} facts
 * @param {AccountingSystem} facts.accountingSystem The accounting system.
 * @param {boolean} facts.followsLawOnAccounting The accounts are kept in accordance with the Law on Accounting.
 * @param {boolean} facts.isCertifiedByAudit The audit organization, or an audit company accredited by the government,
 *   certified the loss.
 * @param {boolean} facts.isConfirmedByTaxDepartment The Tax Department confirmed the loss.
 * @returns {LossConditions}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 */
export function lossConditions(facts = {}) {
  const { accountingSystem, followsLawOnAccounting, isCertifiedByAudit, isConfirmedByTaxDepartment } = facts;
  if (
    accountingSystem == null ||
    followsLawOnAccounting == null ||
    isCertifiedByAudit == null ||
    isConfirmedByTaxDepartment == null
  ) {
    checkFacts(facts, LOSS_CONDITIONS);
  }
  const missing = lossConditionsMissing(
    accountingSystem,
    followsLawOnAccounting,
    isCertifiedByAudit,
    isConfirmedByTaxDepartment,
  );
  // Article 36, first sentence: The loss may be deferred.
  const mayBeDeferred = BigInt(missing.length) === 0n;
  return new LossConditions({ missing, mayBeDeferred });
}

/**
 * The last year from whose profit it can be deducted; absent if it may not be deferred.
 *
 * Article 36, first sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 1241).
 *
 * @param {boolean} mayBeDeferred
 * @param {() => ThreeYearsOfLoss} threeYearsOfLoss
 * @param {bigint} lossYear
 * @returns {Present<bigint> | null}
 */
function lossDeferralLastYear(mayBeDeferred, threeYearsOfLoss, lossYear) {
  if (mayBeDeferred) {
    const found = threeYearsOfLoss();
    if (found === ThreeYearsOfLoss.AfterTheLoss) {
      return new Present(lossYear + 3n);
    }
    return new Present(lossYear + 2n);
  }
  return null;
}

/**
 * It can be deducted from the profit of the year of the question.
 *
 * Article 36, first sentence; Article 36, second sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 1250).
 *
 * @param {Present<bigint> | null} lastYear
 * @param {bigint} askedYear
 * @returns {boolean}
 */
function lossDeferralIsDeductible(lastYear, askedYear) {
  if (lastYear !== null) {
    return askedYear <= lastYear.value;
  }
  return false;
}

/**
 * May I defer a loss to later years, what is missing for it, and how long may I?
 *
 * Encodes Article 36 (rules/decree/part_8_duties_and_taxes.catala_en:1087).
 *
 * @param {object} facts
 * @param {AccountingSystem} facts.accountingSystem The accounting system.
 * @param {boolean} facts.followsLawOnAccounting The accounts are kept in accordance with the Law on Accounting.
 * @param {boolean} facts.isCertifiedByAudit The audit organization, or an audit company accredited by the government,
 *   certified the loss.
 * @param {boolean} facts.isConfirmedByTaxDepartment The Tax Department confirmed the loss.
 * @param {bigint} facts.lossYear The year of the loss.
 * @param {bigint} facts.askedYear The year for which the question is asked.
 * @param {ThreeYearsOfLoss | null} [facts.threeYearsOfLoss] How the three years are counted (a reading of the text:
 *   `ThreeYearsOfLoss.AfterTheLoss` if not given).
 * @returns {LossDeferral}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Refused} where an assertion does not hold
 */
export function lossDeferral(facts = {}) {
  let {
    accountingSystem,
    followsLawOnAccounting,
    isCertifiedByAudit,
    isConfirmedByTaxDepartment,
    lossYear,
    askedYear,
    threeYearsOfLoss = null,
  } = facts;
  if (
    accountingSystem == null ||
    followsLawOnAccounting == null ||
    isCertifiedByAudit == null ||
    isConfirmedByTaxDepartment == null ||
    lossYear == null ||
    askedYear == null ||
    facts.threeYearsOfLoss === undefined
  ) {
    checkFacts(facts, LOSS_DEFERRAL);
  }
  // Article 36, first sentence: How the three years are counted.
  threeYearsOfLoss ??= ThreeYearsOfLoss.AfterTheLoss;
  // What the loss itself has to fulfil.
  const conditions = lossConditions({
    accountingSystem,
    followsLawOnAccounting,
    isCertifiedByAudit,
    isConfirmedByTaxDepartment,
  });
  // Article 36, first sentence: What is missing.
  const missing = conditions.missing;
  // Article 36, first sentence: The loss may be deferred.
  const mayBeDeferred = conditions.mayBeDeferred;
  const lastYear = lossDeferralLastYear(
    mayBeDeferred,
    asChosen("Loss_deferral.three_years_of_loss", threeYearsOfLoss),
    lossYear,
  );
  const isDeductible = lossDeferralIsDeductible(lastYear, askedYear);
  if (askedYear <= lossYear) {
    throw new Refused("A loss is deducted in a year after its own.").at(...ARTICLE_36_LINE_1215);
  }
  return new LossDeferral({ missing, mayBeDeferred, lastYear, isDeductible });
}

/**
 * What was left of each loss before the year.
 *
 * Article 36, first sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 1290).
 *
 * @param {Array<Loss>} losses
 * @param {bigint} askedYear
 * @param {Array<Profit>} profits
 * @param {bigint} yearsLeft
 * @param {() => OrderOfLosses} orderOfLosses
 * @returns {Array<Loss>}
 */
function lossCarryForwardLeftBefore(losses, askedYear, profits, yearsLeft, orderOfLosses) {
  return leftOfLosses(
    losses.filter((loss) => loss.ofYear <= askedYear),
    profits,
    askedYear,
    yearsLeft,
    orderOfLosses(),
  );
}

/**
 * What was left of each loss after the year.
 *
 * Article 36, first sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 1299).
 *
 * @param {Array<Loss>} losses
 * @param {bigint} askedYear
 * @param {Array<Profit>} profits
 * @param {bigint} yearsLeft
 * @param {() => OrderOfLosses} orderOfLosses
 * @returns {Array<Loss>}
 */
function lossCarryForwardLeftAfter(losses, askedYear, profits, yearsLeft, orderOfLosses) {
  return leftOfLosses(
    losses.filter((loss) => loss.ofYear <= askedYear),
    profits,
    askedYear + 1n,
    yearsLeft,
    orderOfLosses(),
  );
}

/**
 * What is left of each loss for later years.
 *
 * Article 36, first sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 1311).
 *
 * @param {Array<Loss>} leftAfter
 * @param {bigint} yearsLeft
 * @param {bigint} askedYear
 * @returns {Array<Loss>}
 */
function lossCarryForwardLeftForLater(leftAfter, yearsLeft, askedYear) {
  return leftAfter.filter((loss) => loss.amount > 0n && loss.ofYear + yearsLeft > askedYear);
}

/**
 * What can no longer be deducted when the year is over.
 *
 * Article 36, second sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 1316).
 *
 * @param {Array<Loss>} leftAfter
 * @param {bigint} yearsLeft
 * @param {bigint} askedYear
 * @returns {bigint}
 */
function lossCarryForwardLapsed(leftAfter, yearsLeft, askedYear) {
  return sumOfLosses(leftAfter.filter((loss) => loss.ofYear + yearsLeft <= askedYear));
}

/**
 * Article 36 (rules/decree/part_8_duties_and_taxes.catala_en:1258).
 *
 * @param {Array<Loss>} losses
 * @param {Array<Profit>} profits
 * @returns {boolean}
 */
function lossCarryForwardAssertion1(losses, profits) {
  return losses.every((loss) => loss.amount > 0n) && profits.every((made) => made.amount > 0n);
}

/**
 * Article 36 (rules/decree/part_8_duties_and_taxes.catala_en:1263).
 *
 * @param {Array<Loss>} losses
 * @param {Array<Profit>} profits
 * @returns {boolean}
 */
function lossCarryForwardAssertion2(losses, profits) {
  return losses.every((loss) => !profits.some((made) => made.ofYear === loss.ofYear));
}

/**
 * Article 36 (rules/decree/part_8_duties_and_taxes.catala_en:1268).
 *
 * @param {Array<Loss>} losses
 * @param {Array<Profit>} profits
 * @returns {boolean}
 */
function lossCarryForwardAssertion3(losses, profits) {
  return (
    losses.every((loss) => BigInt(losses.filter((other) => other.ofYear === loss.ofYear).length) === 1n) &&
    profits.every((made) => BigInt(profits.filter((other_) => other_.ofYear === made.ofYear).length) === 1n)
  );
}

/**
 * How much of my losses is deducted from the profit of a year, how much is left for later years, and how much is lost?
 * Only losses that may be deferred are given.
 *
 * Encodes Article 36 (rules/decree/part_8_duties_and_taxes.catala_en:1117).
 *
 * @param {object} facts
 * @param {Array<Loss>} facts.losses The losses that may be deferred.
 * @param {Array<Profit>} facts.profits The profits of the years, before any loss is deducted.
 * @param {bigint} facts.askedYear The year for which the question is asked.
 * @param {ThreeYearsOfLoss | null} [facts.threeYearsOfLoss] How the three years are counted (a reading of the text:
 *   `ThreeYearsOfLoss.AfterTheLoss` if not given).
 * @param {OrderOfLosses | null} [facts.orderOfLosses] In which order the losses of several years are deducted (a
 *   reading of the text: `OrderOfLosses.OldestFirst` if not given).
 * @returns {LossCarryForward}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Refused} where an assertion does not hold
 */
export function lossCarryForward(facts = {}) {
  let { losses, profits, askedYear, threeYearsOfLoss = null, orderOfLosses = null } = facts;
  if (
    losses == null ||
    profits == null ||
    askedYear == null ||
    facts.threeYearsOfLoss === undefined ||
    facts.orderOfLosses === undefined
  ) {
    checkFacts(facts, LOSS_CARRY_FORWARD);
  }
  // Article 36, first sentence: How the three years are counted.
  threeYearsOfLoss ??= ThreeYearsOfLoss.AfterTheLoss;
  // Article 36, first sentence: In which order the losses of several years are deducted.
  orderOfLosses ??= OrderOfLosses.OldestFirst;
  notice("Loss_carry_forward.three_years_of_loss");
  // Article 36, first sentence: For how many years after that of the loss it can be deducted.
  const yearsLeft = threeYearsOfLoss === ThreeYearsOfLoss.AfterTheLoss ? 3n : 2n;
  const leftBefore = lossCarryForwardLeftBefore(
    losses,
    askedYear,
    profits,
    yearsLeft,
    asChosen("Loss_carry_forward.order_of_losses", orderOfLosses),
  );
  const leftAfter = lossCarryForwardLeftAfter(
    losses,
    askedYear,
    profits,
    yearsLeft,
    asChosen("Loss_carry_forward.order_of_losses", orderOfLosses),
  );
  // Article 36, first sentence: What is deducted from the profit of the year.
  const deducted = sumOfLosses(leftBefore) - sumOfLosses(leftAfter);
  const leftForLater = lossCarryForwardLeftForLater(leftAfter, yearsLeft, askedYear);
  const lapsed = lossCarryForwardLapsed(leftAfter, yearsLeft, askedYear);
  require(
    [
      "A profit and a loss are amounts of more than nothing.",
      lossCarryForwardAssertion1(losses, profits),
      ARTICLE_36_LINE_1258,
    ],
    ["A year has a profit or a loss, and not both.", lossCarryForwardAssertion2(losses, profits), ARTICLE_36_LINE_1263],
    [
      "Each year stands once among the losses, and once among the profits.",
      lossCarryForwardAssertion3(losses, profits),
      ARTICLE_36_LINE_1268,
    ],
  );
  return new LossCarryForward({ deducted, leftForLater, lapsed });
}

/**
 * What is missing.
 *
 * Article 37, first sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 1496).
 *
 * @param {boolean} isPromotedActivity
 * @param {boolean} isConcessionActivity
 * @param {boolean} isForDirectProduction
 * @returns {Array<ImportCondition>}
 */
function productionGoodsExemptionMissing(isPromotedActivity, isConcessionActivity, isForDirectProduction) {
  return [
    ...isPromotedActivity || isConcessionActivity ? [] : [ImportCondition.PromotedOrConcessionActivity],
    ...isForDirectProduction ? [] : [ImportCondition.DirectProduction],
  ];
}

/**
 * Who gets raw material, equipment, machinery and vehicles for direct production free of customs duty?
 *
 * Encodes Article 37 (rules/decree/part_8_duties_and_taxes.catala_en:1459).
 *
 * @param {object} facts
 * @param {boolean} facts.isPromotedActivity The business invests in a promoted activity of Annex 1.
 * @param {boolean} facts.isConcessionActivity The business invests in a concession activity of Annex 3.
 * @param {boolean} facts.isForDirectProduction The goods are to be used for direct production.
 * @returns {ProductionGoodsExemption}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 */
export function productionGoodsExemption(facts = {}) {
  const { isPromotedActivity, isConcessionActivity, isForDirectProduction } = facts;
  if (isPromotedActivity == null || isConcessionActivity == null || isForDirectProduction == null) {
    checkFacts(facts, PRODUCTION_GOODS_EXEMPTION);
  }
  const missing = productionGoodsExemptionMissing(isPromotedActivity, isConcessionActivity, isForDirectProduction);
  // Article 37, first sentence: The goods are exempt, once the plan is approved.
  const isExempt = BigInt(missing.length) === 0n;
  return new ProductionGoodsExemption({ missing, isExempt });
}

/**
 * The enterprise is to make a plan.
 *
 * rules/decree/part_8_duties_and_taxes.catala_en, lines 1511, 1516.
 *
 * @param {Day} licensedOn
 * @param {boolean} isPromotedActivity
 * @param {boolean} isConcessionActivity
 * @param {boolean} wishesExemption
 * @returns {boolean}
 */
function importPlanFilingNeedsPlan(licensedOn, isPromotedActivity, isConcessionActivity, wishesExemption) {
  if (licensedOn.isAtLeast(DATE_2009_07_08)) {
    return isPromotedActivity || isConcessionActivity; // Article 37, second sentence
  }
  return wishesExemption && (isPromotedActivity || isConcessionActivity); // Article 37, third sentence
}

/**
 * To make an annual import plan and submit it.
 *
 * Article 37, second sentence; Article 37, third sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 1524).
 *
 * @param {boolean} needsPlan
 * @param {Present<Day> | null} submitted
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function importPlanFilingPlan(needsPlan, submitted, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.Investor,
        administration.Actor.FinancialSector,
      ),
      applies: needsPlan,
      done: submitted,
    }),
    asOf,
  );
}

/**
 * Where does my annual import plan go, and must I make one?
 *
 * Encodes Article 37 (rules/decree/part_8_duties_and_taxes.catala_en:1472).
 *
 * @param {object} facts
 * @param {boolean} facts.isPromotedActivity The business invests in a promoted activity of Annex 1.
 * @param {boolean} facts.isConcessionActivity The business invests in a concession activity of Annex 3.
 * @param {Day} facts.licensedOn The day of the investment license.
 * @param {boolean} facts.wishesExemption The enterprise wishes to be exempt from customs duty under the Decree.
 * @param {Present<Day> | null} [facts.submitted] The day on which the annual import plan of the year was submitted
 *   (null if not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @returns {ImportPlanFiling}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function importPlanFiling(facts = {}) {
  const { isPromotedActivity, isConcessionActivity, licensedOn, wishesExemption, submitted = null, asOf } = facts;
  if (
    isPromotedActivity == null ||
    isConcessionActivity == null ||
    licensedOn == null ||
    wishesExemption == null ||
    facts.submitted === undefined ||
    asOf == null
  ) {
    checkFacts(facts, IMPORT_PLAN_FILING);
  }
  // Article 37, second sentence: The offices to which the plan can be submitted, at the central or the local level.
  const offices = [administration.Actor.FinancialSector, administration.Actor.OneStopServiceOfPlanningAndInvestment];
  const needsPlan = importPlanFilingNeedsPlan(licensedOn, isPromotedActivity, isConcessionActivity, wishesExemption);
  const plan = importPlanFilingPlan(needsPlan, submitted, asOf);
  return new ImportPlanFiling({ offices, needsPlan, plan });
}

/**
 * The documents are considered approved by the relevant sector, because its 10 working days have passed without
 * comments.
 *
 * Article 38(3), second sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 1634).
 *
 * @param {Day} asOf
 * @param {Day} commentsDue
 * @param {Present<Day> | null} commentsReceived
 * @returns {boolean}
 */
function importPlanIsConsideredApproved(asOf, commentsDue, commentsReceived) {
  return asOf.isMore(commentsDue) && (commentsReceived !== null ? commentsReceived.value.isMore(commentsDue) : true);
}

/**
 * The last day for the certificate.
 *
 * Article 38(4) (rules/decree/part_8_duties_and_taxes.catala_en, lines 1645, 1650).
 *
 * @param {ThirtyDays} thirtyDays
 * @param {Day} applicationReceived
 * @param {Day} setComplete
 * @returns {Day}
 */
function importPlanCertificateDue(thirtyDays, applicationReceived, setComplete) {
  if (thirtyDays === ThirtyDays.FromApplication) {
    return placed(ARTICLE_38_LINE_1647, () => laoPdr.LAO_PDR.add(applicationReceived, 30n));
  }
  return placed(ARTICLE_38_LINE_1652, () => laoPdr.LAO_PDR.add(setComplete, 30n));
}

/**
 * By when must the relevant sector comment on my annual import plan, does it count as approved by that sector, and by
 * when is the certificate due?
 *
 * Encodes Article 38 (rules/decree/part_8_duties_and_taxes.catala_en:1595).
 *
 * @param {object} facts
 * @param {Day} facts.applicationReceived The day on which the financial sector received the application.
 * @param {Day} facts.setComplete The day on which the set of documents was complete.
 * @param {Day} facts.sentToSector The day on which the relevant sector received the documents.
 * @param {Present<Day> | null} [facts.commentsReceived] The day on which the financial sector received the comments of
 *   the relevant sector in writing; absent as long as it has none (null if not given).
 * @param {Day} facts.asOf The day for which the question is asked.
 * @param {ThirtyDays | null} [facts.thirtyDays] From when the 30 working days for the certificate run (a reading of the
 *   text: `ThirtyDays.FromApplication` if not given).
 * @returns {ImportPlan}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Refused} where an assertion does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function importPlan(facts = {}) {
  let { applicationReceived, setComplete, sentToSector, commentsReceived = null, asOf, thirtyDays = null } = facts;
  if (
    applicationReceived == null ||
    setComplete == null ||
    sentToSector == null ||
    facts.commentsReceived === undefined ||
    asOf == null ||
    facts.thirtyDays === undefined
  ) {
    checkFacts(facts, IMPORT_PLAN);
  }
  // Article 38(4): From when the 30 working days for the certificate run.
  thirtyDays ??= ThirtyDays.FromApplication;
  // Article 38(3): The last day for the comments of the relevant sector.
  const commentsDue = placed(ARTICLE_38_LINE_1631, () => laoPdr.LAO_PDR.add(sentToSector, 10n));
  const isConsideredApproved = importPlanIsConsideredApproved(asOf, commentsDue, commentsReceived);
  notice("Import_plan.thirty_days");
  const certificateDue = importPlanCertificateDue(thirtyDays, applicationReceived, setComplete);
  require(
    [
      "The set of documents cannot be complete before the application is received.",
      setComplete.isAtLeast(applicationReceived),
      ARTICLE_38_LINE_1625,
    ],
    [
      "The documents are sent to the sector after the set is complete.",
      sentToSector.isAtLeast(setComplete),
      ARTICLE_38_LINE_1628,
    ],
  );
  return new ImportPlan({ commentsDue, isConsideredApproved, certificateDue });
}

/**
 * May my approved annual import plan still be amended?
 *
 * Encodes Article 38 (rules/decree/part_8_duties_and_taxes.catala_en:1703).
 *
 * @param {object} facts
 * @param {bigint} facts.amendmentsMade How often the plan has been amended.
 * @returns {PlanAmendment}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Refused} where an assertion does not hold
 */
export function planAmendment(facts = {}) {
  const { amendmentsMade } = facts;
  if (amendmentsMade == null) {
    checkFacts(facts, PLAN_AMENDMENT);
  }
  // Article 38(4), second sentence: The plan may be amended once more.
  const mayBeAmended = amendmentsMade < 1n;
  if (amendmentsMade < 0n) {
    throw new Refused("A plan cannot have been amended less than never.").at(...ARTICLE_38_LINE_1746);
  }
  return new PlanAmendment({ mayBeAmended });
}

/**
 * Who approves it.
 *
 * rules/decree/part_8_duties_and_taxes.catala_en, lines 1772, 1777.
 *
 * @param {boolean} isCountedByNumber
 * @returns {administration.Actor}
 */
function unplannedImportValueApprovedBy(isCountedByNumber) {
  if (isCountedByNumber) {
    return administration.Actor.FinancialSector; // Article 38(4), third sentence; Article 38(4), fourth sentence
  }
  return administration.Actor.HigherAuthority; // Article 38(4), fifth sentence
}

/**
 * Who approves an unplanned import, by its value?
 *
 * Encodes Article 38 (rules/decree/part_8_duties_and_taxes.catala_en:1710).
 *
 * @param {object} facts
 * @param {bigint} facts.value The value of the import (in hundredths of USD).
 * @param {bigint} facts.earlierValue The value of the unplanned imports of the year before it (in hundredths of USD).
 * @param {ValueCounted | null} [facts.valueCounted] Which value is held against US$30,000 (a reading of the text:
 *   `ValueCounted.OfEachImport` if not given).
 * @returns {UnplannedImportValue}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Refused} where an assertion does not hold
 */
export function unplannedImportValue(facts = {}) {
  let { value, earlierValue, valueCounted = null } = facts;
  if (value == null || earlierValue == null || facts.valueCounted === undefined) {
    checkFacts(facts, UNPLANNED_IMPORT_VALUE);
  }
  // Article 38(4), third sentence; Article 38(4), fifth sentence: Which value is held against US$30,000.
  valueCounted ??= ValueCounted.OfEachImport;
  notice("Unplanned_import_value.value_counted");
  // Article 38(4), third sentence; Article 38(4), fifth sentence: The value that is held against US$30,000.
  const counted = valueCounted === ValueCounted.OfEachImport ? value : earlierValue + value;
  // Article 38(4), third sentence: It does not exceed US$30,000: it may be approved twice a year.
  const isCountedByNumber = counted <= 3_000_000n; // USD 30,000
  const approvedBy = unplannedImportValueApprovedBy(isCountedByNumber);
  if (!(value >= 0n && earlierValue >= 0n)) {
    throw new Refused("Values of imports cannot be negative.").at(...ARTICLE_38_LINE_1754);
  }
  return new UnplannedImportValue({ approvedBy, isCountedByNumber });
}

/**
 * Who approves an unplanned import, and may it still be approved in the year?
 *
 * Encodes Article 38 (rules/decree/part_8_duties_and_taxes.catala_en:1727).
 *
 * @param {object} facts
 * @param {bigint} facts.value The value of the import (in hundredths of USD).
 * @param {bigint} facts.earlierValue The value of the unplanned imports of the year before it (in hundredths of USD).
 * @param {bigint} facts.earlierApprovals How many unplanned imports that do not exceed US$30,000 have been approved in
 *   the year.
 * @param {ValueCounted | null} [facts.unplannedImportValueValueCounted] Which value is held against US$30,000 (a
 *   reading of the text: `ValueCounted.OfEachImport` if not given).
 * @returns {UnplannedImport}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Refused} where an assertion does not hold
 */
export function unplannedImport(facts = {}) {
  const { value, earlierValue, earlierApprovals, unplannedImportValueValueCounted = null } = facts;
  if (
    value == null ||
    earlierValue == null ||
    earlierApprovals == null ||
    facts.unplannedImportValueValueCounted === undefined
  ) {
    checkFacts(facts, UNPLANNED_IMPORT);
  }
  // Who approves it, by its value.
  const byValue = unplannedImportValue({ value, earlierValue, valueCounted: unplannedImportValueValueCounted });
  // Article 38(4), third sentence; Article 38(4), fourth sentence; Article 38(4), fifth sentence: Who approves it.
  const approvedBy = byValue.approvedBy;
  // Article 38(4), third sentence: It is not more than the second of the year.
  if (!byValue.isCountedByNumber) {
    // No rule of the text says.
    throw new Silent("is_within_twice_a_year", "rules/decree/part_8_duties_and_taxes.catala_en:1739", "Article 38");
  }
  const isWithinTwiceAYear = earlierApprovals < 2n;
  if (earlierApprovals < 0n) {
    throw new Refused("A number of imports cannot be negative.").at(...ARTICLE_38_LINE_1784);
  }
  return new UnplannedImport({ approvedBy, isWithinTwiceAYear });
}

/**
 * To provide comments in writing to the financial sector.
 *
 * Article 38(3); Article 38(3), second sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 1972).
 *
 * @param {Present<Day> | null} sentToSector
 * @param {Present<Day> | null} commentsReceived
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function importPlanDutiesComments(sentToSector, commentsReceived, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.ConcernedSectors,
        administration.Actor.FinancialSector,
      ),
      start: obligations.since(sentToSector),
      due:
        sentToSector !== null
          ? new Present(placed(ARTICLE_38_LINE_1978, () => laoPdr.LAO_PDR.add(sentToSector.value, 10n)))
          : null,
      done: commentsReceived,
      follows: obligations.Consequence.ConsideredApproved,
    }),
    asOf,
  );
}

/**
 * From which day the relevant sector has answered, or is considered to have approved: the day after its 10 working
 * days.
 *
 * Article 38(3), second sentence; Article 38(4) (rules/decree/part_8_duties_and_taxes.catala_en, line 1988).
 *
 * @param {obligations.Obligation} comments
 * @param {Present<Day> | null} commentsReceived
 * @param {Day} asOf
 * @returns {obligations.Start}
 */
function importPlanDutiesAnswered(comments, commentsReceived, asOf) {
  if (comments.due !== null) {
    if (comments.status === obligations.Status.DoneInTime) {
      return obligations.since(commentsReceived);
    }
    if (asOf.isMore(comments.due.value)) {
      return new obligations.On(placed(ARTICLE_38_LINE_1994, () => add(comments.due.value, DAYS_1)));
    }
    return obligations.Awaited;
  }
  return obligations.Awaited;
}

/**
 * What is to be done next.
 *
 * Article 38(1); Article 38(2); Article 38(3); Article 38(4); Article 38(5)
 * (rules/decree/part_8_duties_and_taxes.catala_en, line 2053).
 *
 * @param {Present<Day> | null} sentToBorder
 * @param {Day} asOf
 * @param {Present<Day> | null} certificateIssued
 * @param {Present<Day> | null} meetingHeld
 * @param {() => obligations.Start} answered
 * @param {Present<Day> | null} sentToSector
 * @param {Present<Day> | null} setComplete
 * @param {Present<Day> | null} applicationReceived
 * @returns {ImportPlanStep}
 */
function importPlanDutiesNextStep(
  sentToBorder,
  asOf,
  certificateIssued,
  meetingHeld,
  answered,
  sentToSector,
  setComplete,
  applicationReceived,
) {
  if (obligations.hadHappened(sentToBorder, asOf)) {
    return ImportPlanStep.InspectAndReport;
  }
  if (obligations.hadHappened(certificateIssued, asOf)) {
    return ImportPlanStep.SendToTheBorder;
  }
  if (obligations.hadHappened(meetingHeld, asOf)) {
    return ImportPlanStep.IssueTheCertificate;
  }
  if (answered() instanceof obligations.On) {
    return ImportPlanStep.HoldTheJointMeeting;
  }
  if (obligations.hadHappened(sentToSector, asOf)) {
    return ImportPlanStep.Comment;
  }
  if (obligations.hadHappened(setComplete, asOf)) {
    return ImportPlanStep.SendToTheSectors;
  }
  if (obligations.hadHappened(applicationReceived, asOf)) {
    return ImportPlanStep.CompleteTheDocuments;
  }
  return ImportPlanStep.SubmitThePlan;
}

/**
 * To provide the documents in the printed form for the annual import plan.
 *
 * Article 38(1) (rules/decree/part_8_duties_and_taxes.catala_en, line 1954).
 *
 * @param {Present<Day> | null} setComplete
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function importPlanDutiesDocuments(setComplete, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.Investor,
        administration.Actor.FinancialSector,
      ),
      done: setComplete,
    }),
    asOf,
  );
}

/**
 * To send the complete set of documents to the relevant sectors.
 *
 * Article 38(2) (rules/decree/part_8_duties_and_taxes.catala_en, line 1962).
 *
 * @param {Present<Day> | null} setComplete
 * @param {Present<Day> | null} sentToSector
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function importPlanDutiesForwarding(setComplete, sentToSector, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.FinancialSector,
        administration.Actor.ConcernedSectors,
      ),
      start: obligations.since(setComplete),
      done: sentToSector,
    }),
    asOf,
  );
}

/**
 * To convene a joint meeting with the relevant sector on the approval of the plan.
 *
 * Article 38(4) (rules/decree/part_8_duties_and_taxes.catala_en, line 1999).
 *
 * @param {() => obligations.Start} answered
 * @param {Present<Day> | null} meetingHeld
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function importPlanDutiesMeeting(answered, meetingHeld, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.FinancialSector,
        administration.Actor.ConcernedSectors,
      ),
      start: answered(),
      done: meetingHeld,
    }),
    asOf,
  );
}

/**
 * To issue the certificate to the business entity.
 *
 * Article 38(4) (rules/decree/part_8_duties_and_taxes.catala_en, line 2008).
 *
 * @param {ThirtyDays} thirtyDays
 * @param {Present<Day> | null} applicationReceived
 * @param {Present<Day> | null} setComplete
 * @param {Present<Day> | null} certificateIssued
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function importPlanDutiesCertificate(thirtyDays, applicationReceived, setComplete, certificateIssued, asOf) {
  const begins = thirtyDays === ThirtyDays.FromApplication ? applicationReceived : setComplete;
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.FinancialSector,
        administration.Actor.Investor,
      ),
      start: obligations.since(begins),
      due:
        begins !== null ? new Present(placed(ARTICLE_38_LINE_2019, () => laoPdr.LAO_PDR.add(begins.value, 30n))) : null,
      done: certificateIssued,
    }),
    asOf,
  );
}

/**
 * To send the approved plan to the border check point.
 *
 * Article 38(5) (rules/decree/part_8_duties_and_taxes.catala_en, line 2026).
 *
 * @param {Present<Day> | null} certificateIssued
 * @param {Present<Day> | null} sentToBorder
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function importPlanDutiesBorder(certificateIssued, sentToBorder, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.FinancialSector,
        administration.Actor.Customs,
      ),
      start: obligations.since(certificateIssued),
      done: sentToBorder,
    }),
    asOf,
  );
}

/**
 * To inspect each import, record it and report every month and every quarter.
 *
 * Article 38(5) (rules/decree/part_8_duties_and_taxes.catala_en, line 2035).
 *
 * @param {Present<Day> | null} sentToBorder
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function importPlanDutiesReporting(sentToBorder, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.Customs,
        administration.Actor.FinancialSector,
      ),
      start: obligations.since(sentToBorder),
    }),
    asOf,
  );
}

/**
 * Article 38 (rules/decree/part_8_duties_and_taxes.catala_en:1942).
 *
 * @param {Present<Day> | null} applicationReceived
 * @param {Present<Day> | null} setComplete
 * @param {Present<Day> | null} sentToSector
 * @param {Present<Day> | null} commentsReceived
 * @param {Present<Day> | null} meetingHeld
 * @param {Present<Day> | null} certificateIssued
 * @param {Present<Day> | null} sentToBorder
 * @returns {boolean}
 */
function importPlanDutiesAssertion1(
  applicationReceived,
  setComplete,
  sentToSector,
  commentsReceived,
  meetingHeld,
  certificateIssued,
  sentToBorder,
) {
  return (
    isInOrder(applicationReceived, setComplete) &&
    isInOrder(setComplete, sentToSector) &&
    isInOrder(sentToSector, commentsReceived) &&
    isInOrder(sentToSector, meetingHeld) &&
    isInOrder(meetingHeld, certificateIssued) &&
    isInOrder(certificateIssued, sentToBorder)
  );
}

/**
 * Who must do what, and by when, until my annual import plan is approved and carried out?
 *
 * Encodes Article 38 (rules/decree/part_8_duties_and_taxes.catala_en:1881).
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
 * @param {ThirtyDays | null} [facts.thirtyDays] From when the 30 working days for the certificate run (a reading of the
 *   text: `ThirtyDays.FromApplication` if not given).
 * @returns {ImportPlanDuties}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function importPlanDuties(facts = {}) {
  let {
    applicationReceived = null,
    setComplete = null,
    sentToSector = null,
    commentsReceived = null,
    meetingHeld = null,
    certificateIssued = null,
    sentToBorder = null,
    asOf,
    thirtyDays = null,
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
    facts.thirtyDays === undefined
  ) {
    checkFacts(facts, IMPORT_PLAN_DUTIES);
  }
  // Article 38(4): From when the 30 working days for the certificate run.
  thirtyDays ??= ThirtyDays.FromApplication;
  const comments = importPlanDutiesComments(sentToSector, commentsReceived, asOf);
  const answered = importPlanDutiesAnswered(comments, commentsReceived, asOf);
  const nextStep = importPlanDutiesNextStep(
    sentToBorder,
    asOf,
    certificateIssued,
    meetingHeld,
    known(answered),
    sentToSector,
    setComplete,
    applicationReceived,
  );
  // Article 38(5): To whom the monthly and quarterly reports go.
  const reportsGoTo = [
    administration.Actor.FinancialSector,
    administration.Actor.IndustryAndCommerceSector,
    administration.Actor.PlanningAndInvestmentSector,
  ];
  const documents = importPlanDutiesDocuments(setComplete, asOf);
  const forwarding = importPlanDutiesForwarding(setComplete, sentToSector, asOf);
  const meeting = importPlanDutiesMeeting(known(answered), meetingHeld, asOf);
  notice("Import_plan_duties.thirty_days");
  const certificate = importPlanDutiesCertificate(
    thirtyDays,
    applicationReceived,
    setComplete,
    certificateIssued,
    asOf,
  );
  const border = importPlanDutiesBorder(certificateIssued, sentToBorder, asOf);
  const reporting = importPlanDutiesReporting(sentToBorder, asOf);
  if (
    !importPlanDutiesAssertion1(
      applicationReceived,
      setComplete,
      sentToSector,
      commentsReceived,
      meetingHeld,
      certificateIssued,
      sentToBorder,
    )
  ) {
    throw new Refused("Each step of the approval of a plan comes after the one before it.").at(...ARTICLE_38_LINE_1942);
  }
  return new ImportPlanDuties({
    nextStep,
    reportsGoTo,
    documents,
    forwarding,
    comments,
    meeting,
    certificate,
    border,
    reporting,
  });
}

/**
 * What is missing.
 *
 * Article 39, first sentence; Article 39, second sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 2178).
 *
 * @param {ConstructionItems} items
 * @returns {Array<ImportCondition>}
 */
function constructionImportMissing(items) {
  return [
    ...[
      ...items.areForFactoryOrBuilding ? [] : [ImportCondition.ConstructionOfFactoryOrBuilding],
      ...items.areForFixedAssets ? [] : [ImportCondition.FixedAssetsOfTheEnterprise],
    ],
    ...items.approvedQuantity !== null
      ? items.importedBefore.plus(items.quantity).isAtMost(items.approvedQuantity.value)
        ? []
        : [ImportCondition.WithinApprovedQuantity]
      : [ImportCondition.WithinApprovedQuantity],
  ];
}

/**
 * May I import these construction items and tools free of import tax?
 *
 * Encodes Article 39 (rules/decree/part_8_duties_and_taxes.catala_en:2152).
 *
 * @param {object} facts
 * @param {ConstructionItems} facts.items What is to be imported.
 * @returns {ConstructionImport}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Refused} where an assertion does not hold
 */
export function constructionImport(facts = {}) {
  const { items } = facts;
  if (items == null) {
    checkFacts(facts, CONSTRUCTION_IMPORT);
  }
  const missing = constructionImportMissing(items);
  // Article 39, first sentence; Article 39, second sentence: The import is authorized.
  const isAuthorized = BigInt(missing.length) === 0n;
  if (!(items.quantity.isAtLeast(0n) && items.importedBefore.isAtLeast(0n))) {
    throw new Refused("Quantities cannot be negative.").at(...ARTICLE_39_LINE_2174);
  }
  return new ConstructionImport({ missing, isAuthorized });
}

/**
 * What is missing.
 *
 * Article 39, third sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 2196).
 *
 * @param {ProductionMachinery} machinery
 * @returns {Array<ImportCondition>}
 */
function machineryImportMissing(machinery) {
  return [
    ...machinery.isNeededByStudyOrPlan ? [] : [ImportCondition.RealNeedByStudyOrPlan],
    ...machinery.isApproved ? [] : [ImportCondition.ApprovedByRelevantSectors],
  ];
}

/**
 * May I import this machinery free of import tax?
 *
 * Encodes Article 39 (rules/decree/part_8_duties_and_taxes.catala_en:2161).
 *
 * @param {object} facts
 * @param {ProductionMachinery} facts.machinery What is to be imported.
 * @returns {MachineryImport}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 */
export function machineryImport(facts = {}) {
  const { machinery } = facts;
  if (machinery == null) {
    checkFacts(facts, MACHINERY_IMPORT);
  }
  const missing = machineryImportMissing(machinery);
  // Article 39, third sentence: The import is authorized.
  const isAuthorized = BigInt(missing.length) === 0n;
  return new MachineryImport({ missing, isAuthorized });
}

/**
 * What is missing.
 *
 * Article 40 (rules/decree/part_8_duties_and_taxes.catala_en, line 2268).
 *
 * @param {boolean} areForProductionMachines
 * @param {ImportApproval} approval
 * @returns {Array<ImportCondition>}
 */
function sparePartsImportMissing(areForProductionMachines, approval) {
  return [
    ...areForProductionMachines ? [] : [ImportCondition.ForProductionMachines],
    ...approval === ImportApproval.NotApproved ? [ImportCondition.ApprovedAnnualPlan] : [],
  ];
}

/**
 * Do I import this equipment or spare part for my machines free of import tax?
 *
 * Encodes Article 40 (rules/decree/part_8_duties_and_taxes.catala_en:2254).
 *
 * @param {object} facts
 * @param {boolean} facts.areForProductionMachines They are equipment or spare parts of machines for production.
 * @param {ImportApproval} facts.approval What the import is approved by.
 * @returns {SparePartsImport}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 */
export function sparePartsImport(facts = {}) {
  const { areForProductionMachines, approval } = facts;
  if (areForProductionMachines == null || approval == null) {
    checkFacts(facts, SPARE_PARTS_IMPORT);
  }
  const missing = sparePartsImportMissing(areForProductionMachines, approval);
  // Article 40: The import is exempt from import tax.
  const isExempt = BigInt(missing.length) === 0n;
  return new SparePartsImport({ missing, isExempt });
}

/**
 * What is missing.
 *
 * Article 41, first sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 2338).
 *
 * @param {OfficeEquipment} equipment
 * @returns {Array<ImportCondition>}
 */
function officeEquipmentImportMissing(equipment) {
  return [
    ...[
      ...[
        ...equipment.isForStartUp ? [] : [ImportCondition.ForStartUp],
        ...equipment.exemptImportsBefore < 1n ? [] : [ImportCondition.FirstTime],
      ],
      ...equipment.accordsWithStudyOrPlan ? [] : [ImportCondition.ByStudyOrPlan],
    ],
    ...equipment.isApproved ? [] : [ImportCondition.ApprovedByRelevantSectors],
  ];
}

/**
 * Do I import this office equipment free of customs duty?
 *
 * Encodes Article 41 (rules/decree/part_8_duties_and_taxes.catala_en:2309).
 *
 * @param {object} facts
 * @param {OfficeEquipment} facts.equipment What is to be imported.
 * @returns {OfficeEquipmentImport}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Refused} where an assertion does not hold
 */
export function officeEquipmentImport(facts = {}) {
  const { equipment } = facts;
  if (equipment == null) {
    checkFacts(facts, OFFICE_EQUIPMENT_IMPORT);
  }
  const missing = officeEquipmentImportMissing(equipment);
  // Article 41, first sentence: The import is exempt from customs duty.
  const isExempt = BigInt(missing.length) === 0n;
  if (equipment.exemptImportsBefore < 0n) {
    throw new Refused("The number of imports cannot be negative.").at(...ARTICLE_41_LINE_2335);
  }
  return new OfficeEquipmentImport({ missing, isExempt });
}

/**
 * To declare the office equipment and pay customs duty for it.
 *
 * Article 41, second sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 2353).
 *
 * @param {bigint} exemptImportsBefore
 * @param {Present<Day> | null} importedOn
 * @param {Present<Day> | null} declaredAndPaid
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function officeEquipmentDutyPayment(exemptImportsBefore, importedOn, declaredAndPaid, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.Customs),
      applies: exemptImportsBefore >= 1n,
      start: obligations.since(importedOn),
      done: declaredAndPaid,
    }),
    asOf,
  );
}

/**
 * Must I declare office equipment and pay duty for it?
 *
 * Encodes Article 41 (rules/decree/part_8_duties_and_taxes.catala_en:2318).
 *
 * @param {object} facts
 * @param {bigint} facts.exemptImportsBefore How many imports of office equipment of the enterprise were exempt before.
 * @param {Present<Day> | null} [facts.importedOn] The day of the import (null if not given).
 * @param {Present<Day> | null} [facts.declaredAndPaid] The day on which the duty was declared and paid (null if not
 *   given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @returns {OfficeEquipmentDuty}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function officeEquipmentDuty(facts = {}) {
  const { exemptImportsBefore, importedOn = null, declaredAndPaid = null, asOf } = facts;
  if (
    exemptImportsBefore == null ||
    facts.importedOn === undefined ||
    facts.declaredAndPaid === undefined ||
    asOf == null
  ) {
    checkFacts(facts, OFFICE_EQUIPMENT_DUTY);
  }
  const payment = officeEquipmentDutyPayment(exemptImportsBefore, importedOn, declaredAndPaid, asOf);
  if (exemptImportsBefore < 0n) {
    throw new Refused("The number of imports cannot be negative.").at(...ARTICLE_41_LINE_2350);
  }
  return new OfficeEquipmentDuty({ payment });
}

/**
 * What is missing.
 *
 * Article 42, first sentence; Article 42, second sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 2444).
 *
 * @param {Vehicles} vehicles
 * @returns {Array<ImportCondition>}
 */
function vehiclesImportMissing(vehicles) {
  return [
    ...[
      ...vehicles.usedFor === VehicleUse.OtherUse ? [ImportCondition.ProductionOrDirectServices] : [],
      ...vehicles.areInLine ? [] : [ImportCondition.InLineWithTheActivities],
    ],
    ...vehicles.exemptBefore + vehicles.howMany <= vehicles.approvedForProject
      ? []
      : [ImportCondition.WithinApprovedNumber],
  ];
}

/**
 * Do I import these vehicles free of customs duty?
 *
 * Encodes Article 42 (rules/decree/part_8_duties_and_taxes.catala_en:2424).
 *
 * @param {object} facts
 * @param {Vehicles} facts.vehicles What is to be imported.
 * @returns {VehiclesImport}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Refused} where an assertion does not hold
 */
export function vehiclesImport(facts = {}) {
  const { vehicles } = facts;
  if (vehicles == null) {
    checkFacts(facts, VEHICLES_IMPORT);
  }
  const missing = vehiclesImportMissing(vehicles);
  // Article 42, first sentence; Article 42, second sentence: The import is exempt from customs duty.
  const isExempt = BigInt(missing.length) === 0n;
  if (!(vehicles.howMany >= 1n && vehicles.exemptBefore >= 0n && vehicles.approvedForProject >= 0n)) {
    throw new Refused("An import is of one vehicle or more; other numbers cannot be negative.").at(
      ...ARTICLE_42_LINE_2437,
    );
  }
  return new VehiclesImport({ missing, isExempt });
}

/**
 * What the Article says of the item by name.
 *
 * Article 43, second sentence; Article 43, third sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 2615).
 *
 * @param {TemporaryItems} items
 * @returns {ItemNaming}
 */
function temporaryImportNaming(items) {
  if (items.item === TemporaryItem.IronBars) {
    return ItemNaming.NamedAsNotAllowed;
  }
  if (items.item === TemporaryItem.Cement) {
    return ItemNaming.NamedAsNotAllowed;
  }
  if (items.item === TemporaryItem.StickWeldingRods) {
    return ItemNaming.NamedAsNotAllowed;
  }
  if (items.item === TemporaryItem.CombustibleRock) {
    return ItemNaming.NamedAsNotAllowed;
  }
  if (items.item === TemporaryItem.Tires) {
    return ItemNaming.NamedAsNotAllowed;
  }
  if (items.item === TemporaryItem.InsideSpareParts) {
    return ItemNaming.NamedAsNotAllowed;
  }
  if (items.item === TemporaryItem.AnotherItem) {
    return ItemNaming.NotAnExample;
  }
  return ItemNaming.NamedAsAllowed;
}

/**
 * What is missing.
 *
 * Article 43, first sentence; Article 43, third sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 2629).
 *
 * @param {TemporaryItems} items
 * @param {ItemNaming} naming_
 * @returns {Array<TemporaryCondition>}
 */
function temporaryImportMissing(items, naming_) {
  return [
    ...[
      ...items.areUsedDuringProject ? [] : [TemporaryCondition.UsedDuringTheProject],
      ...items.canBeReExported && naming_ !== ItemNaming.NamedAsNotAllowed
        ? []
        : [TemporaryCondition.ReExportedInTheSameNumber],
    ],
    ...items.accordsWithWarrantyAgreement ? [] : [TemporaryCondition.ByTheWarrantyAgreement],
  ];
}

/**
 * May I import these items for a time?
 *
 * Encodes Article 43 (rules/decree/part_8_duties_and_taxes.catala_en:2600).
 *
 * @param {object} facts
 * @param {TemporaryItems} facts.items What is to be imported.
 * @returns {TemporaryImport}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 */
export function temporaryImport(facts = {}) {
  const { items } = facts;
  if (items == null) {
    checkFacts(facts, TEMPORARY_IMPORT);
  }
  const naming_ = temporaryImportNaming(items);
  const missing = temporaryImportMissing(items, naming_);
  // Article 43, first sentence; Article 43, third sentence: The temporary import is authorized.
  const isAuthorized = BigInt(missing.length) === 0n;
  return new TemporaryImport({ naming: naming_, missing, isAuthorized });
}

/**
 * What is missing.
 *
 * Article 44, first sentence; Article 44, second sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 2791).
 *
 * @param {TemporaryVehicles} vehicles
 * @returns {Array<TemporaryCondition>}
 */
function temporaryVehicleImportMissing(vehicles) {
  return [
    ...[
      ...[
        ...obligations.hadHappened(vehicles.mouSigned, vehicles.importedOn)
          ? []
          : [TemporaryCondition.SignedMouOrAgreement],
        ...vehicles.mouIsForStudyOrDesign ? [] : [TemporaryCondition.ForStudyExplorationAndDesign],
      ],
      ...vehicles.usedFor === TemporaryVehicleUse.ForAnotherUse
        ? [TemporaryCondition.ForDirectOrIndirectProduction]
        : [],
    ],
    ...!vehicles.isForeign || obligations.hadHappened(vehicles.officeEstablished, vehicles.importedOn)
      ? []
      : [TemporaryCondition.RepresentativeOfficeEstablished],
  ];
}

/**
 * To establish a Representative Office before the vehicles are imported.
 *
 * Article 44, second sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 2811).
 *
 * @param {TemporaryVehicles} vehicles
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function temporaryVehicleImportEstablishment(vehicles, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.ForeignLegalEntity,
        administration.Actor.NotNamed,
      ),
      applies: vehicles.isForeign,
      due: new Present(vehicles.importedOn),
      done: vehicles.officeEstablished,
    }),
    asOf,
  );
}

/**
 * May I import these vehicles for a time, and must I have a Representative Office?
 *
 * Encodes Article 44 (rules/decree/part_8_duties_and_taxes.catala_en:2718).
 *
 * @param {object} facts
 * @param {TemporaryVehicles} facts.vehicles What is to be imported.
 * @param {Day} facts.asOf The date for which the question is asked.
 * @returns {TemporaryVehicleImport}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function temporaryVehicleImport(facts = {}) {
  const { vehicles, asOf } = facts;
  if (vehicles == null || asOf == null) {
    checkFacts(facts, TEMPORARY_VEHICLE_IMPORT);
  }
  const missing = temporaryVehicleImportMissing(vehicles);
  // Article 44, first sentence; Article 44, second sentence: The vehicles may be imported for a time.
  const mayBeImported = BigInt(missing.length) === 0n;
  const establishment = temporaryVehicleImportEstablishment(vehicles, asOf);
  return new TemporaryVehicleImport({ missing, mayBeImported, establishment });
}

/**
 * What Article 37 asks of the business and of its goods.
 *
 * Article 37, first sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 2826).
 *
 * @param {Import} goods
 * @param {() => Articles39To42} articles39To42
 * @param {boolean} isPromotedActivity
 * @param {boolean} isConcessionActivity
 * @returns {Array<ImportCondition>}
 */
function dutyFreeImportMissingByArticle37(goods, articles39To42, isPromotedActivity, isConcessionActivity) {
  const isForDirectProduction =
    goods instanceof RawMaterialOrEquipment
      ? goods.content
      : goods instanceof Machinery ? goods.content.isForDirectProduction : true;
  const isNamedByArticle37Alone = goods instanceof RawMaterialOrEquipment || goods instanceof Machinery;
  if (articles39To42() === Articles39To42.StandAlone && !isNamedByArticle37Alone) {
    return [];
  }
  return productionGoodsExemption({ isPromotedActivity, isConcessionActivity, isForDirectProduction }).missing;
}

/**
 * What is missing for the import to be free of duty. There is no answer for goods that are imported for a time.
 *
 * Article 37, first sentence; Article 38 (rules/decree/part_8_duties_and_taxes.catala_en, line 2848).
 *
 * @param {Import} goods
 * @param {ImportApproval} approval
 * @param {Array<ImportCondition>} missingByArticle37
 * @returns {Array<ImportCondition>}
 */
function dutyFreeImportMissing(goods, approval, missingByArticle37) {
  if (!(goods instanceof Temporary || goods instanceof VehiclesForATime)) {
    const plan =
      approval === ImportApproval.NotApproved && !(goods instanceof SpareParts)
        ? [ImportCondition.ApprovedAnnualPlan]
        : [];
    return [
      ...[
        ...missingByArticle37,
        ...goods instanceof Construction
          ? constructionImport({ items: goods.content }).missing
          : goods instanceof Machinery
            ? machineryImport({ machinery: goods.content }).missing
            : goods instanceof SpareParts
              ? sparePartsImport({ areForProductionMachines: goods.content, approval }).missing
              : goods instanceof Office
                ? officeEquipmentImport({ equipment: goods.content }).missing
                : goods instanceof LastingVehicles ? vehiclesImport({ vehicles: goods.content }).missing : [],
      ],
      ...plan,
    ];
  }
  // No rule of the text says.
  throw new Silent("missing", "rules/decree/part_8_duties_and_taxes.catala_en:2778", "Article 44");
}

/**
 * What is missing for the import to be made for a time; absent for goods that stay.
 *
 * Article 43, first sentence; Article 43, third sentence; Article 44, first sentence; Article 44, second sentence
 * (rules/decree/part_8_duties_and_taxes.catala_en, line 2884).
 *
 * @param {Import} goods
 * @param {Day} asOf
 * @returns {Present<Array<TemporaryCondition>> | null}
 */
function dutyFreeImportMissingForATime(goods, asOf) {
  if (goods instanceof Temporary) {
    return new Present(temporaryImport({ items: goods.content }).missing);
  }
  if (goods instanceof VehiclesForATime) {
    return new Present(temporaryVehicleImport({ vehicles: goods.content, asOf }).missing);
  }
  return null;
}

/**
 * The import may be made for a time; absent for goods that stay.
 *
 * Article 43, first sentence; Article 44, first sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 2897).
 *
 * @param {Present<Array<TemporaryCondition>> | null} missingForATime
 * @returns {Present<boolean> | null}
 */
function dutyFreeImportMayBeImportedForATime(missingForATime) {
  if (missingForATime !== null) {
    return new Present(BigInt(missingForATime.value.length) === 0n);
  }
  return null;
}

/**
 * Is this import free of duty, and on what conditions? And where it is for a time: may it be made?
 *
 * Encodes Article 44 (rules/decree/part_8_duties_and_taxes.catala_en:2760).
 *
 * @param {object} facts
 * @param {boolean} facts.isPromotedActivity The business invests in a promoted activity of Annex 1.
 * @param {boolean} facts.isConcessionActivity The business invests in a concession activity of Annex 3.
 * @param {Import} facts.goods What is to be imported.
 * @param {ImportApproval} facts.approval What the import is approved by.
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {Articles39To42 | null} [facts.articles39To42] Who gets the exemptions of Articles 39 to 42 (a reading of the
 *   text: `Articles39To42.DetailArticle37` if not given).
 * @returns {DutyFreeImport}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function dutyFreeImport(facts = {}) {
  let { isPromotedActivity, isConcessionActivity, goods, approval, asOf, articles39To42 = null } = facts;
  if (
    isPromotedActivity == null ||
    isConcessionActivity == null ||
    goods == null ||
    approval == null ||
    asOf == null ||
    facts.articles39To42 === undefined
  ) {
    checkFacts(facts, DUTY_FREE_IMPORT);
  }
  // Article 37, first sentence: Who gets the exemptions of Articles 39 to 42.
  articles39To42 ??= Articles39To42.DetailArticle37;
  const missingByArticle37 = dutyFreeImportMissingByArticle37(
    goods,
    asChosen("Duty_free_import.articles_39_to_42", articles39To42),
    isPromotedActivity,
    isConcessionActivity,
  );
  const missing = dutyFreeImportMissing(goods, approval, missingByArticle37);
  // Article 37, first sentence; Article 38: The import is free of duty. There is no answer for goods that are imported
  // for a time.
  const isFreeOfDuty = BigInt(missing.length) === 0n;
  const missingForATime = dutyFreeImportMissingForATime(goods, asOf);
  const mayBeImportedForATime = dutyFreeImportMayBeImportedForATime(missingForATime);
  return new DutyFreeImport({ missing, isFreeOfDuty, missingForATime, mayBeImportedForATime });
}

/**
 * What is to be paid of the registered capital before the loan: nothing before one from overseas.
 *
 * rules/decree/part_8_duties_and_taxes.catala_en, lines 3008, 3013.
 *
 * @param {FundingSource} source
 * @param {Business} business
 * @param {bigint} registeredCapital
 * @param {bigint} paid
 * @returns {bigint}
 */
function borrowingInitialCapital(source, business, registeredCapital, paid) {
  if (source === FundingSource.Overseas) {
    return 0n; // Article 45, second sentence
  }
  // Article 45, first sentence
  if (business instanceof General) {
    return part2RegisteredCapital.capitalShares({ sector: business.content, registeredCapital }).initialPayment;
  }
  return part2RegisteredCapital.concessionInitialPayment({ registeredCapital, paid }).leastInitialPayment;
}

/**
 * The Decree lets the enterprise borrow.
 *
 * rules/decree/part_8_duties_and_taxes.catala_en, lines 3029, 3034.
 *
 * @param {FundingSource} source
 * @param {bigint} paid
 * @param {() => bigint} initialCapital
 * @returns {boolean}
 */
function borrowingMayBorrow(source, paid, initialCapital) {
  if (source === FundingSource.Domestic) {
    return paid >= initialCapital(); // Article 45, first sentence
  }
  return true; // Article 45, second sentence
}

/**
 * May my enterprise borrow money, and how much capital must be paid in before?
 *
 * Encodes Article 45 (rules/decree/part_8_duties_and_taxes.catala_en:2983).
 *
 * @param {object} facts
 * @param {FundingSource} facts.source Where money is borrowed.
 * @param {Business} facts.business What the enterprise invests in.
 * @param {bigint} facts.registeredCapital The total registered capital (in hundredths of LAK).
 * @param {bigint} facts.paid What has been paid of it until the loan (in hundredths of LAK).
 * @returns {Borrowing}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Refused} where an assertion does not hold
 */
export function borrowing(facts = {}) {
  const { source, business, registeredCapital, paid } = facts;
  if (source == null || business == null || registeredCapital == null || paid == null) {
    checkFacts(facts, BORROWING);
  }
  const initialCapital = borrowingInitialCapital(source, business, registeredCapital, paid);
  const mayBorrow = borrowingMayBorrow(source, paid, known(initialCapital));
  // Article 45, second sentence: By which rules the loan goes.
  const loanRules =
    source === FundingSource.Domestic ? LoanRules.RegulationsOfTheBank : LoanRules.LawsOfTheBankOfLaoPDR;
  if (paid < 0n) {
    throw new Refused("What is paid of a capital cannot be negative.").at(...ARTICLE_45_LINE_3005);
  }
  return new Borrowing({ initialCapital, mayBorrow, loanRules });
}

/**
 * Which level of promotion has an enterprise that receives a specific incentive?
 *
 * Encodes Article 46 (rules/decree/part_8_duties_and_taxes.catala_en:3072).
 *
 * @param {object} facts
 * @param {boolean} facts.receivesSpecificIncentive The enterprise receives the specific incentive of Article 54 of the
 *   Investment Promotion Law.
 * @returns {SpecificIncentiveLevel}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 */
export function specificIncentiveLevel(facts = {}) {
  const { receivesSpecificIncentive } = facts;
  if (receivesSpecificIncentive == null) {
    checkFacts(facts, SPECIFIC_INCENTIVE_LEVEL);
  }
  // Article 46: The level of Annex 1; absent if this Article gives none.
  const level = receivesSpecificIncentive ? new Present(investmentPromotionLaw.PromotionLevel.Level1) : null;
  return new SpecificIncentiveLevel({ level });
}

const ART31_P1 = new Place(
  "Article 31, first sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 31. Promoted activities",
  ],
  "art31-p1",
  "In accordance with Article 49 of the Investment Promotion Law, the Ministry of Planning and Investment shall collaborate with relevant sectors at the central level to examine and create a detailed list of promoted activities and submit it to the government for approval.",
);

const ART32_P1 = new Place(
  "Article 32, first sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 32. Investment promoted zone",
  ],
  "art32-p1",
  "The Ministry of Planning and Investment in collaboration with local authorities and relevant sectors at the central level examines and draws up a detailed list of investment protected zones in each period and submits it to the government for consideration and approval.",
);

const ARTICLE_32 = new Place(
  "Article 32",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 32. Investment promoted zone",
  ],
  "",
  "",
);

/** The scope `Promotion_list_making` described: what it asks for, its rules and their provisions. */
export const PROMOTION_LIST_MAKING = new Scope("Promotion_list_making", {
  function: promotionListMaking,
  inputs: [
    new Input("subject", PROMOTION_LIST_TYPE, "Which list."),
    new Input("submitted", new OptionalOf(DATE), "The day on which the list was submitted to the government."),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
  ],
  bindings: [
    new Binding("partners", "partners", new ListOf(LIST_PARTNER_TYPE), promotionListMakingPartners, {
      reads: ["subject"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART31_P1], 76, "rules/decree/part_8_duties_and_taxes.catala_en", {
              conditions: [
                new Condition(
                  "subject with pattern Promoted_activities",
                  ["subject"],
                  (subject) => subject === PromotionList.PromotedActivities,
                  [new Value("subject", PROMOTION_LIST_TYPE, (subject) => subject)],
                ),
              ],
            }),
          ),
          new Term(
            new Rule(1, [ART32_P1], 81, "rules/decree/part_8_duties_and_taxes.catala_en", {
              conditions: [
                new Condition(
                  "subject with pattern Promoted_zones",
                  ["subject"],
                  (subject) => subject === PromotionList.PromotedZones,
                  [new Value("subject", PROMOTION_LIST_TYPE, (subject) => subject)],
                ),
              ],
            }),
          ),
        ],
      }),
    }),
    new Binding(
      "approved_by",
      "approved_by",
      administration.ACTOR_TYPE,
      () => administration.Actor.Government,
      { term: new Term(new Rule(0, [ART31_P1, ART32_P1], 87, "rules/decree/part_8_duties_and_taxes.catala_en")) },
    ),
    new Binding("submission", "submission", obligations.OBLIGATION_TYPE, promotionListMakingSubmission, {
      reads: ["submitted", "as_of"],
      term: new Term(new Rule(0, [ART31_P1, ART32_P1], 91, "rules/decree/part_8_duties_and_taxes.catala_en")),
      certain: false,
    }),
  ],
  outputs: ["partners", "approved_by", "submission"],
  type: PROMOTION_LIST_MAKING_TYPE,
  doc: "Who draws up the list of promoted activities or of promoted zones, with whom, and who approves it?",
  places: [ARTICLE_32],
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

const ARTICLE_33 = new Place(
  "Article 33",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 33. Tax incentives",
  ],
  "",
  "",
);

/** The scope `Exemption_period` described: what it asks for, its rules and their provisions. */
export const EXEMPTION_PERIOD = new Scope("Exemption_period", {
  function: exemptionPeriod,
  inputs: [
    new Input("begins", new OptionalOf(DATE), "The first day of the exemption, if it is known."),
    new Input("years_source", YEARS_SOURCE_TYPE, "Where the number of years is taken from.", {
      parameter: "yearsSource",
    }),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
  ],
  bindings: [
    new Binding("years", "years", INTEGER, exemptionPeriodYears, {
      reads: ["years_source"],
      term: new Term(
        new Rule(0, [ART33_P1, ART33_P2_A], 252, "rules/decree/part_8_duties_and_taxes.catala_en", {
          asks: [
            new Asked(
              investmentPromotionLaw.REPORTED_EXEMPTION_YEARS,
              (yearsSource) =>
                yearsSource instanceof Certificate
                  ? null
                  : new Present([yearsSource.content.level, yearsSource.content.zone]),
              { inputs: ["level", "zone"], outputs: ["years"], reads: ["years_source"] },
            ),
          ],
        }),
      ),
    }),
    new Binding(
      "is_by_certificate",
      "is_by_certificate",
      BOOLEAN,
      (yearsSource) => yearsSource instanceof Certificate,
      {
        reads: ["years_source"],
        term: new Term(new Rule(0, [ART33_P2_A], 262, "rules/decree/part_8_duties_and_taxes.catala_en")),
      },
    ),
    new Binding("last_day", "last_day", new OptionalOf(DATE), exemptionPeriodLastDay, {
      reads: ["begins", "years"],
      term: new Term(
        new Rule(0, [ART33_P2_A, ART33_P2_B], 269, "rules/decree/part_8_duties_and_taxes.catala_en", {
          uses: ["years"],
        }),
      ),
    }),
    new Binding("stands", "stands", EXEMPTION_STATE_TYPE, exemptionPeriodStands, {
      reads: ["begins", "as_of", "last_day"],
      term: new Term(
        new Rule(0, [ART33_P2_A, ART33_P2_B], 276, "rules/decree/part_8_duties_and_taxes.catala_en", {
          uses: ["last_day"],
        }),
      ),
    }),
  ],
  outputs: ["years", "is_by_certificate", "last_day", "stands"],
  type: EXEMPTION_PERIOD_TYPE,
  assertions: [
    new Assertion(
      "A certificate cannot determine an exemption of no years, or of fewer.",
      (years) => years > 0n,
      [ARTICLE_33],
      247,
      "rules/decree/part_8_duties_and_taxes.catala_en",
      {
        reads: ["years"],
        conditions: [
          new Condition("years > 0", ["years"], (years) => years > 0n, [new Value("years", INTEGER, (years) => years)]),
        ],
        uses: ["years"],
      },
    ),
  ],
  doc: "From which day to which does an exemption from profit tax run, and is it over?",
  places: [ARTICLE_33],
});

/** The scope `Profit_tax_entitlement` described: what it asks for, its rules and their provisions. */
export const PROFIT_TAX_ENTITLEMENT = new Scope("Profit_tax_entitlement", {
  function: profitTaxEntitlement,
  inputs: [
    new Input("is_promoted_activity", BOOLEAN, "The activity is a promoted activity of Annex 1.", {
      parameter: "isPromotedActivity",
    }),
    new Input("is_in_promoted_zone", BOOLEAN, "The place of the investment lies in a promoted zone of Annex 2.", {
      parameter: "isInPromotedZone",
    }),
    new Input("activity_and_zone", ACTIVITY_AND_ZONE_TYPE, "Which investment is exempt.", {
      required: false,
      parameter: "activityAndZone",
      reading: new ReadingChoice("Profit_tax_entitlement.activity_and_zone", "Both", [ART33_P1]),
    }),
  ],
  bindings: [
    new Binding(
      "activity_and_zone",
      "activity_and_zone",
      ACTIVITY_AND_ZONE_TYPE,
      (given) => given ?? ActivityAndZone.Both,
      {
        term: new Term(new Rule(0, [ART33_P1], 285, "rules/decree/part_8_duties_and_taxes.catala_en")),
        certain: false,
        context: "activityAndZone",
        reading: "Profit_tax_entitlement.activity_and_zone",
      },
    ),
    new Binding("is_entitled", "is_entitled", BOOLEAN, profitTaxEntitlementIsEntitled, {
      reads: ["activity_and_zone", "is_promoted_activity", "is_in_promoted_zone"],
      plain: ["activity_and_zone"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART33_P1], 288, "rules/decree/part_8_duties_and_taxes.catala_en", {
              conditions: [
                new Condition(
                  "activity_and_zone with pattern Both",
                  ["activity_and_zone"],
                  (activityAndZone) => activityAndZone() === ActivityAndZone.Both,
                  [new Value("activity_and_zone", ACTIVITY_AND_ZONE_TYPE, (activityAndZone) => activityAndZone())],
                ),
              ],
              uses: ["activity_and_zone"],
            }),
          ),
          new Term(
            new Rule(1, [ART33_P1], 293, "rules/decree/part_8_duties_and_taxes.catala_en", {
              conditions: [
                new Condition(
                  "activity_and_zone with pattern Either",
                  ["activity_and_zone"],
                  (activityAndZone) => activityAndZone() === ActivityAndZone.Either,
                  [new Value("activity_and_zone", ACTIVITY_AND_ZONE_TYPE, (activityAndZone) => activityAndZone())],
                ),
              ],
              uses: ["activity_and_zone"],
            }),
          ),
        ],
      }),
    }),
  ],
  outputs: ["is_entitled"],
  type: PROFIT_TAX_ENTITLEMENT_TYPE,
  doc: "Is the investment one that is exempt from profit tax?",
  places: [ARTICLE_33],
});

/** The scope `Profit_tax_exemption` described: what it asks for, its rules and their provisions. */
export const PROFIT_TAX_EXEMPTION = new Scope("Profit_tax_exemption", {
  function: profitTaxExemption,
  inputs: [
    new Input("is_promoted_activity", BOOLEAN, "The activity is a promoted activity of Annex 1.", {
      parameter: "isPromotedActivity",
    }),
    new Input("is_in_promoted_zone", BOOLEAN, "The place of the investment lies in a promoted zone of Annex 2.", {
      parameter: "isInPromotedZone",
    }),
    new Input("years_source", YEARS_SOURCE_TYPE, "Where the number of years is taken from.", {
      parameter: "yearsSource",
    }),
    new Input("first_revenue", new OptionalOf(DATE), "The day on which the company first generated revenue.", {
      parameter: "firstRevenue",
    }),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
    new Input("Profit_tax_entitlement.activity_and_zone", ACTIVITY_AND_ZONE_TYPE, "Which investment is exempt.", {
      required: false,
      parameter: "profitTaxEntitlementActivityAndZone",
      reading: new ReadingChoice("Profit_tax_entitlement.activity_and_zone", "Both", [ART33_P1]),
    }),
  ],
  bindings: [
    new Subscope(
      "entitlement",
      PROFIT_TAX_ENTITLEMENT,
      (isPromotedActivity, isInPromotedZone, profitTaxEntitlementActivityAndZone) => profitTaxEntitlement({
        isPromotedActivity,
        isInPromotedZone,
        activityAndZone: profitTaxEntitlementActivityAndZone,
      }),
      {
        inputs: [
          new SubscopeInput(
            "is_promoted_activity",
            (isPromotedActivity) => isPromotedActivity,
            {
              reads: ["is_promoted_activity"],
              parameter: "isPromotedActivity",
              term: new Term(new Rule(0, [ART33_P1], 299, "rules/decree/part_8_duties_and_taxes.catala_en")),
            },
          ),
          new SubscopeInput(
            "is_in_promoted_zone",
            (isInPromotedZone) => isInPromotedZone,
            {
              reads: ["is_in_promoted_zone"],
              parameter: "isInPromotedZone",
              term: new Term(new Rule(0, [ART33_P1], 302, "rules/decree/part_8_duties_and_taxes.catala_en")),
            },
          ),
          new SubscopeInput("activity_and_zone", handedOn, {
            reads: ["Profit_tax_entitlement.activity_and_zone"],
            parameter: "activityAndZone",
          }),
        ],
        reads: ["is_promoted_activity", "is_in_promoted_zone", "Profit_tax_entitlement.activity_and_zone"],
      },
    ),
    new Subscope(
      "period",
      EXEMPTION_PERIOD,
      (firstRevenue, yearsSource, asOf) => exemptionPeriod({ begins: firstRevenue, yearsSource, asOf }),
      {
        inputs: [
          new SubscopeInput(
            "begins",
            (firstRevenue) => firstRevenue,
            {
              reads: ["first_revenue"],
              term: new Term(new Rule(0, [ART33_P2_B], 308, "rules/decree/part_8_duties_and_taxes.catala_en")),
            },
          ),
          new SubscopeInput(
            "years_source",
            (yearsSource) => yearsSource,
            {
              reads: ["years_source"],
              parameter: "yearsSource",
              term: new Term(new Rule(0, [ART33_P2_A], 311, "rules/decree/part_8_duties_and_taxes.catala_en")),
            },
          ),
          new SubscopeInput(
            "as_of",
            (asOf) => asOf,
            {
              reads: ["as_of"],
              parameter: "asOf",
              term: new Term(new Rule(0, [ART33_P2_B], 314, "rules/decree/part_8_duties_and_taxes.catala_en")),
            },
          ),
        ],
        reads: ["first_revenue", "years_source", "as_of"],
        certain: false,
      },
    ),
    new Binding(
      "is_entitled",
      "is_entitled",
      BOOLEAN,
      (entitlement) => entitlement.isEntitled,
      {
        reads: ["entitlement"],
        term: new Term(
          new Rule(0, [ART33_P1], 305, "rules/decree/part_8_duties_and_taxes.catala_en", {
            uses: ["entitlement.is_entitled"],
          }),
        ),
      },
    ),
    new Binding(
      "years",
      "years",
      INTEGER,
      (isEntitled, period) => isEntitled ? period().years : 0n,
      {
        reads: ["is_entitled", "period"],
        term: new Term(
          new Rule(0, [ART33_P1, ART33_P2_A], 318, "rules/decree/part_8_duties_and_taxes.catala_en", {
            uses: ["is_entitled", "period.years"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "is_by_certificate",
      "is_by_certificate",
      BOOLEAN,
      (period) => period().isByCertificate,
      {
        reads: ["period"],
        term: new Term(
          new Rule(0, [ART33_P2_A], 321, "rules/decree/part_8_duties_and_taxes.catala_en", {
            uses: ["period.is_by_certificate"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "begins",
      "begins",
      new OptionalOf(DATE),
      (isEntitled, firstRevenue) => isEntitled ? firstRevenue : null,
      {
        reads: ["is_entitled", "first_revenue"],
        term: new Term(
          new Rule(0, [ART33_P2_B], 324, "rules/decree/part_8_duties_and_taxes.catala_en", { uses: ["is_entitled"] }),
        ),
      },
    ),
    new Binding(
      "last_day",
      "last_day",
      new OptionalOf(DATE),
      (isEntitled, period) => isEntitled ? period().lastDay : null,
      {
        reads: ["is_entitled", "period"],
        term: new Term(
          new Rule(0, [ART33_P2_A, ART33_P2_B], 328, "rules/decree/part_8_duties_and_taxes.catala_en", {
            uses: ["is_entitled", "period.last_day"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "stands",
      "stands",
      EXEMPTION_STATE_TYPE,
      (isEntitled, period) => isEntitled ? period().stands : ExemptionState.NoExemption,
      {
        reads: ["is_entitled", "period"],
        term: new Term(
          new Rule(0, [ART33_P1, ART33_P2_B], 332, "rules/decree/part_8_duties_and_taxes.catala_en", {
            uses: ["is_entitled", "period.stands"],
          }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["is_entitled", "years", "is_by_certificate", "begins", "last_day", "stands"],
  type: PROFIT_TAX_EXEMPTION_TYPE,
  doc: "Is my investment exempt from profit tax, from which day, until which, and is it still?",
  places: [ARTICLE_33],
});

const ART34_P1 = new Place(
  "Article 34, first sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 34. Profit tax exemption for the production activities of new products, research and new technology development",
  ],
  "art34-p1",
  "Production activities of new products refer to the production and processing of raw materials within the country to produce a new product under a new brand by using a new process and technology in the production and processing stage.",
);

const ART34_P2 = new Place(
  "Article 34, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 34. Profit tax exemption for the production activities of new products, research and new technology development",
  ],
  "art34-p2",
  "The modern process and technology as well as the new products shall be approved and certified in terms of their quality and international standard (ISO or any internationally used standard) by relevant organizations.",
);

const ARTICLE_34 = new Place(
  "Article 34",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 34. Profit tax exemption for the production activities of new products, research and new technology development",
  ],
  "",
  "",
);

/** The scope `New_product_activity` described: what it asks for, its rules and their provisions. */
export const NEW_PRODUCT_ACTIVITY = new Scope("New_product_activity", {
  function: newProductActivity,
  inputs: [
    new Input("processes_within_the_country", BOOLEAN, "Raw materials are processed within the country.", {
      parameter: "processesWithinTheCountry",
    }),
    new Input("makes_new_product", BOOLEAN, "A new product comes of it.", { parameter: "makesNewProduct" }),
    new Input("has_new_brand", BOOLEAN, "The product bears a new brand.", { parameter: "hasNewBrand" }),
    new Input(
      "uses_new_process",
      BOOLEAN,
      "A new process and technology is used in the production and processing stage.",
      { parameter: "usesNewProcess" },
    ),
    new Input(
      "process_is_certified",
      BOOLEAN,
      "A relevant organization approved and certified the process and technology in quality and by an international standard (ISO or another that is internationally used).",
      { parameter: "processIsCertified" },
    ),
    new Input(
      "products_are_certified",
      BOOLEAN,
      "A relevant organization approved and certified the products in the same way.",
      { parameter: "productsAreCertified" },
    ),
  ],
  bindings: [
    new Binding("missing", "missing", new ListOf(NEW_PRODUCT_FEATURE_TYPE), newProductActivityMissing, {
      reads: ["processes_within_the_country", "makes_new_product", "has_new_brand", "uses_new_process"],
      term: new Term(new Rule(0, [ART34_P1], 545, "rules/decree/part_8_duties_and_taxes.catala_en")),
    }),
    new Binding(
      "is_new_product_activity",
      "is_new_product_activity",
      BOOLEAN,
      (missing) => BigInt(missing.length) === 0n,
      {
        reads: ["missing"],
        term: new Term(
          new Rule(0, [ART34_P1], 552, "rules/decree/part_8_duties_and_taxes.catala_en", { uses: ["missing"] }),
        ),
      },
    ),
    new Binding(
      "to_be_certified",
      "to_be_certified",
      new ListOf(CERTIFIED_SUBJECT_TYPE),
      newProductActivityToBeCertified,
      {
        reads: ["is_new_product_activity", "process_is_certified", "products_are_certified"],
        term: new Term(
          new Rule(0, [ART34_P2], 555, "rules/decree/part_8_duties_and_taxes.catala_en", {
            uses: ["is_new_product_activity"],
          }),
        ),
      },
    ),
  ],
  outputs: ["missing", "is_new_product_activity", "to_be_certified"],
  type: NEW_PRODUCT_ACTIVITY_TYPE,
  doc: "Is my activity a production of new products, and is it certified?",
  places: [ARTICLE_34],
});

const ART34_P4_A = new Place(
  "Article 34, fifth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 34. Profit tax exemption for the production activities of new products, research and new technology development",
  ],
  "art34-p4-a",
  "Research and new technology development refer to the investment activity in the construction research centers and laboratories, scientific testing centers to develop and invent new products as goods.",
);

/** The scope `Research_activity` described: what it asks for, its rules and their provisions. */
export const RESEARCH_ACTIVITY = new Scope("Research_activity", {
  function: researchActivity,
  inputs: [
    new Input("facility", RESEARCH_FACILITY_TYPE, "What is built."),
    new Input("develops_new_goods", BOOLEAN, "It is built to develop and invent new products as goods.", {
      parameter: "developsNewGoods",
    }),
  ],
  bindings: [
    new Binding(
      "is_research",
      "is_research",
      BOOLEAN,
      (developsNewGoods, facility) =>
        developsNewGoods &&
        (
          facility === ResearchFacility.ResearchCenter ||
          facility === ResearchFacility.Laboratory ||
          facility === ResearchFacility.ScientificTestingCenter
        ),
      {
        reads: ["develops_new_goods", "facility"],
        term: new Term(new Rule(0, [ART34_P4_A], 563, "rules/decree/part_8_duties_and_taxes.catala_en")),
      },
    ),
  ],
  outputs: ["is_research"],
  type: RESEARCH_ACTIVITY_TYPE,
  doc: "Is my investment one in research and new technology development?",
  places: [ARTICLE_34],
});

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

/** The scope `Innovation_exemption` described: what it asks for, its rules and their provisions. */
export const INNOVATION_EXEMPTION = new Scope("Innovation_exemption", {
  function: innovationExemption,
  inputs: [
    new Input("activity", INNOVATION_TYPE, "The activity."),
    new Input("operation_begun", DATE, "The day on which business operation began.", { parameter: "operationBegun" }),
    new Input("profit", new OptionalOf(PROFIT_MADE_TYPE), "The profit that was made first, if one was made."),
    new Input("years_source", YEARS_SOURCE_TYPE, "Where the number of years is taken from.", {
      parameter: "yearsSource",
    }),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
    new Input("year_or_date", YEAR_OR_DATE_TYPE, "Whether \"year\" and \"date\" mean two things.", {
      required: false,
      parameter: "yearOrDate",
      reading: new ReadingChoice("Innovation_exemption.year_or_date", "As_each_says", [ART34_P3_A, ART34_P4_B]),
    }),
    new Input("three_years", THREE_YEARS_TYPE, "From when the three years for the certificate run.", {
      required: false,
      parameter: "threeYears",
      reading: new ReadingChoice("Innovation_exemption.three_years", "From_business_operation", [ART34_P3_B]),
    }),
  ],
  bindings: [
    new Binding(
      "year_or_date",
      "year_or_date",
      YEAR_OR_DATE_TYPE,
      (given) => given ?? YearOrDate.AsEachSays,
      {
        term: new Term(new Rule(0, [ART34_P3_A, ART34_P4_B], 588, "rules/decree/part_8_duties_and_taxes.catala_en")),
        certain: false,
        context: "yearOrDate",
        reading: "Innovation_exemption.year_or_date",
      },
    ),
    new Binding(
      "three_years",
      "three_years",
      THREE_YEARS_TYPE,
      (given) => given ?? ThreeYears.FromBusinessOperation,
      {
        term: new Term(new Rule(0, [ART34_P3_B], 591, "rules/decree/part_8_duties_and_taxes.catala_en")),
        certain: false,
        context: "threeYears",
        reading: "Innovation_exemption.three_years",
      },
    ),
    new Binding("begins_with_year", "begins_with_year", BOOLEAN, innovationExemptionBeginsWithYear, {
      reads: ["year_or_date", "activity"],
      plain: ["year_or_date"],
      term: new Term(
        new Rule(0, [ART34_P3_A, ART34_P4_B], 595, "rules/decree/part_8_duties_and_taxes.catala_en", {
          uses: ["year_or_date"],
        }),
      ),
    }),
    new Binding("by_profit", "by_profit", new OptionalOf(DATE), innovationExemptionByProfit, {
      reads: ["profit", "begins_with_year"],
      term: new Term(
        new Rule(0, [ART34_P3_A, ART34_P4_B], 603, "rules/decree/part_8_duties_and_taxes.catala_en", {
          uses: ["begins_with_year"],
        }),
      ),
    }),
    new Binding("certificate_due", "certificate_due", new OptionalOf(DATE), innovationExemptionCertificateDue, {
      reads: ["activity", "three_years", "operation_begun", "profit"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART34_P3_B], 610, "rules/decree/part_8_duties_and_taxes.catala_en", {
              conditions: [
                new Condition(
                  "activity with pattern New_products",
                  ["activity"],
                  (activity) => activity instanceof NewProducts,
                  [new Value("activity", INNOVATION_TYPE, (activity) => activity)],
                ),
                new Condition(
                  "three_years with pattern From_business_operation",
                  ["activity", "three_years"],
                  (activity, threeYears) =>
                    activity instanceof NewProducts && threeYears() === ThreeYears.FromBusinessOperation,
                  [new Value("three_years", THREE_YEARS_TYPE, (activity, threeYears) => threeYears())],
                ),
              ],
              uses: ["three_years"],
            }),
          ),
          new Term(
            new Rule(1, [ART34_P3_B], 616, "rules/decree/part_8_duties_and_taxes.catala_en", {
              conditions: [
                new Condition(
                  "activity with pattern New_products",
                  ["activity"],
                  (activity) => activity instanceof NewProducts,
                  [new Value("activity", INNOVATION_TYPE, (activity) => activity)],
                ),
                new Condition(
                  "three_years with pattern From_profit",
                  ["activity", "three_years"],
                  (activity, threeYears) => activity instanceof NewProducts && threeYears() === ThreeYears.FromProfit,
                  [new Value("three_years", THREE_YEARS_TYPE, (activity, threeYears) => threeYears())],
                ),
              ],
              uses: ["three_years"],
            }),
          ),
          new Term(
            new Rule(2, [ART34_P4_B], 626, "rules/decree/part_8_duties_and_taxes.catala_en", {
              conditions: [
                new Condition(
                  "activity with pattern Research",
                  ["activity"],
                  (activity) => activity === Research,
                  [new Value("activity", INNOVATION_TYPE, (activity) => activity)],
                ),
              ],
            }),
          ),
        ],
      }),
      certain: false,
    }),
    new Binding("certification", "certification", obligations.OBLIGATION_TYPE, innovationExemptionCertification, {
      reads: ["activity", "three_years", "operation_begun", "profit", "certificate_due", "as_of"],
      term: new Term(
        new Rule(0, [ART34_P2, ART34_P3_B], 665, "rules/decree/part_8_duties_and_taxes.catala_en", {
          uses: ["three_years", "certificate_due"],
        }),
      ),
      certain: false,
    }),
    new Binding("begins", "begins", new OptionalOf(DATE), innovationExemptionBegins, {
      reads: ["activity", "certification", "by_profit", "operation_begun"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART34_P3_A, ART34_P3_B], 632, "rules/decree/part_8_duties_and_taxes.catala_en", {
              conditions: [
                new Condition(
                  "activity with pattern New_products",
                  ["activity"],
                  (activity) => activity instanceof NewProducts,
                  [new Value("activity", INNOVATION_TYPE, (activity) => activity)],
                ),
              ],
              uses: ["certification", "by_profit"],
            }),
          ),
          new Term(
            new Rule(1, [ART34_P4_B], 642, "rules/decree/part_8_duties_and_taxes.catala_en", {
              conditions: [
                new Condition(
                  "activity with pattern Research",
                  ["activity"],
                  (activity) => activity === Research,
                  [new Value("activity", INNOVATION_TYPE, (activity) => activity)],
                ),
              ],
              uses: ["by_profit"],
            }),
          ),
        ],
      }),
      certain: false,
    }),
    new Subscope(
      "period",
      EXEMPTION_PERIOD,
      (begins, yearsSource, asOf) => exemptionPeriod({ begins: begins(), yearsSource, asOf }),
      {
        inputs: [
          new SubscopeInput(
            "begins",
            (begins) => begins(),
            {
              reads: ["begins"],
              term: new Term(
                new Rule(
                  0,
                  [ART34_P3_A, ART34_P3_B, ART34_P4_B],
                  649,
                  "rules/decree/part_8_duties_and_taxes.catala_en",
                  { uses: ["begins"] },
                ),
              ),
            },
          ),
          new SubscopeInput(
            "years_source",
            (yearsSource) => yearsSource,
            {
              reads: ["years_source"],
              parameter: "yearsSource",
              term: new Term(new Rule(0, [ART33_P2_A], 652, "rules/decree/part_8_duties_and_taxes.catala_en")),
            },
          ),
          new SubscopeInput(
            "as_of",
            (asOf) => asOf,
            {
              reads: ["as_of"],
              parameter: "asOf",
              term: new Term(new Rule(0, [ART33_P2_A], 655, "rules/decree/part_8_duties_and_taxes.catala_en")),
            },
          ),
        ],
        reads: ["begins", "years_source", "as_of"],
        certain: false,
      },
    ),
    new Binding(
      "last_day",
      "last_day",
      new OptionalOf(DATE),
      (period) => period().lastDay,
      {
        reads: ["period"],
        term: new Term(
          new Rule(0, [ART33_P2_A], 658, "rules/decree/part_8_duties_and_taxes.catala_en", {
            uses: ["period.last_day"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "stands",
      "stands",
      EXEMPTION_STATE_TYPE,
      (period) => period().stands,
      {
        reads: ["period"],
        term: new Term(
          new Rule(0, [ART33_P2_A], 661, "rules/decree/part_8_duties_and_taxes.catala_en", { uses: ["period.stands"] }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["certificate_due", "begins", "last_day", "stands", "certification"],
  type: INNOVATION_EXEMPTION_TYPE,
  assertions: [
    new Assertion(
      "A profit lies in its year: its day cannot be before the year begins.",
      innovationExemptionAssertion1,
      [ARTICLE_34],
      575,
      "rules/decree/part_8_duties_and_taxes.catala_en",
      {
        reads: ["profit"],
        conditions: [
          new Condition(
            "match profit with pattern -- Present content made: made.on_day >= made.year_begins -- Absent: true",
            ["profit"],
            (profit) => profit !== null ? profit.value.onDay.isAtLeast(profit.value.yearBegins) : true,
            [new Value("profit", new OptionalOf(PROFIT_MADE_TYPE), (profit) => profit)],
          ),
        ],
      },
    ),
    new Assertion(
      "A profit cannot be made before business operation began.",
      innovationExemptionAssertion2,
      [ARTICLE_34],
      581,
      "rules/decree/part_8_duties_and_taxes.catala_en",
      {
        reads: ["profit", "operation_begun"],
        conditions: [
          new Condition(
            "match profit with pattern -- Present content made: made.on_day >= operation_begun -- Absent: true",
            ["profit", "operation_begun"],
            (profit, operationBegun) => profit !== null ? profit.value.onDay.isAtLeast(operationBegun) : true,
            [
              new Value("profit", new OptionalOf(PROFIT_MADE_TYPE), (profit, operationBegun) => profit),
              new Value("operation_begun", DATE, (profit, operationBegun) => operationBegun),
            ],
          ),
        ],
      },
    ),
  ],
  doc: "From which day to which is the production of new products, or research, exempt from profit tax?",
  places: [ARTICLE_34],
});

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

const ARTICLE_35 = new Place(
  "Article 35",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 35. Profit tax exemption for reinvested profit",
  ],
  "",
  "",
);

/** The scope `Reinvestment_entitlement` described: what it asks for, its rules and their provisions. */
export const REINVESTMENT_ENTITLEMENT = new Scope("Reinvestment_entitlement", {
  function: reinvestmentEntitlement,
  inputs: [
    new Input(
      "exemption_ended",
      new OptionalOf(DATE),
      "The last day of the enterprise's exemption from profit tax, if it had one.",
      { parameter: "exemptionEnded" },
    ),
    new Input(
      "tax_is_cleared",
      BOOLEAN,
      "The annual profit tax of the year whose profit is reinvested has been cleared.",
      { parameter: "taxIsCleared" },
    ),
    new Input("reinvested_on", DATE, "The day of the reinvestment.", { parameter: "reinvestedOn" }),
    new Input("purpose", REINVESTMENT_PURPOSE_TYPE, "What it is used for."),
  ],
  bindings: [
    new Binding("is_entitled", "is_entitled", BOOLEAN, reinvestmentEntitlementIsEntitled, {
      reads: ["exemption_ended", "reinvested_on", "tax_is_cleared", "purpose"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART35_P1_A], 854, "rules/decree/part_8_duties_and_taxes.catala_en", {
              conditions: [
                new Condition(
                  "exemption_ended with pattern Present content last",
                  ["exemption_ended"],
                  (exemptionEnded) => exemptionEnded !== null,
                  [new Value("exemption_ended", new OptionalOf(DATE), (exemptionEnded) => exemptionEnded)],
                ),
                new Condition(
                  "reinvested_on > last",
                  ["exemption_ended", "reinvested_on"],
                  (exemptionEnded, reinvestedOn) =>
                    exemptionEnded !== null && reinvestedOn.isMore(exemptionEnded.value),
                  [
                    new Value("reinvested_on", DATE, (exemptionEnded, reinvestedOn) => reinvestedOn),
                    new Value(
                      "last",
                      DATE,
                      (exemptionEnded, reinvestedOn) =>
                        exemptionEnded !== null
                          ? exemptionEnded.value
                          : impossible("the case was tested before", ARTICLE_35_LINE_855),
                    ),
                  ],
                ),
              ],
            }),
          ),
          new Term(
            new Rule(1, [ART35_P1_A], 860, "rules/decree/part_8_duties_and_taxes.catala_en", {
              conditions: [
                new Condition(
                  "exemption_ended with pattern Present content last",
                  ["exemption_ended"],
                  (exemptionEnded) => exemptionEnded !== null,
                  [new Value("exemption_ended", new OptionalOf(DATE), (exemptionEnded) => exemptionEnded)],
                ),
                new Condition(
                  "reinvested_on <= last",
                  ["exemption_ended", "reinvested_on"],
                  (exemptionEnded, reinvestedOn) =>
                    exemptionEnded !== null && reinvestedOn.isAtMost(exemptionEnded.value),
                  [
                    new Value("reinvested_on", DATE, (exemptionEnded, reinvestedOn) => reinvestedOn),
                    new Value(
                      "last",
                      DATE,
                      (exemptionEnded, reinvestedOn) =>
                        exemptionEnded !== null
                          ? exemptionEnded.value
                          : impossible("the case was tested before", ARTICLE_35_LINE_861),
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
  outputs: ["is_entitled"],
  type: REINVESTMENT_ENTITLEMENT_TYPE,
  doc: "Is profit tax exempt at all because I reinvest my profit?",
  places: [ARTICLE_35],
});

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

/** The scope `Reinvestment_year` described: what it asks for, its rules and their provisions. */
export const REINVESTMENT_YEAR = new Scope("Reinvestment_year", {
  function: reinvestmentYear,
  inputs: [
    new Input("year_closed", DATE, "The closing of the financial year whose profit is reinvested.", {
      parameter: "yearClosed",
    }),
    new Input("reinvested_on", DATE, "The day of the reinvestment.", { parameter: "reinvestedOn" }),
    new Input("following_year", FOLLOWING_YEAR_TYPE, "Which year is the following one.", {
      required: false,
      parameter: "followingYear",
      reading: new ReadingChoice("Reinvestment_year.following_year", "After_closing", [ART35_P1_B]),
    }),
  ],
  bindings: [
    new Binding(
      "following_year",
      "following_year",
      FOLLOWING_YEAR_TYPE,
      (given) => given ?? FollowingYear.AfterClosing,
      {
        term: new Term(new Rule(0, [ART35_P1_B], 870, "rules/decree/part_8_duties_and_taxes.catala_en")),
        certain: false,
        context: "followingYear",
        reading: "Reinvestment_year.following_year",
      },
    ),
    new Binding("exempt_from", "exempt_from", DATE, reinvestmentYearExemptFrom, {
      reads: ["following_year", "year_closed", "reinvested_on"],
      plain: ["following_year"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART35_P1_B], 873, "rules/decree/part_8_duties_and_taxes.catala_en", {
              conditions: [
                new Condition(
                  "following_year with pattern After_closing",
                  ["following_year"],
                  (followingYear) => followingYear() === FollowingYear.AfterClosing,
                  [new Value("following_year", FOLLOWING_YEAR_TYPE, (followingYear) => followingYear())],
                ),
              ],
              uses: ["following_year"],
            }),
          ),
          new Term(
            new Rule(1, [ART35_P1_B], 878, "rules/decree/part_8_duties_and_taxes.catala_en", {
              conditions: [
                new Condition(
                  "following_year with pattern After_reinvestment",
                  ["following_year"],
                  (followingYear) => followingYear() === FollowingYear.AfterReinvestment,
                  [new Value("following_year", FOLLOWING_YEAR_TYPE, (followingYear) => followingYear())],
                ),
              ],
              uses: ["following_year"],
            }),
          ),
        ],
      }),
    }),
    new Binding(
      "exempt_until",
      "exempt_until",
      DATE,
      (exemptFrom) => placed(ARTICLE_35_LINE_883, () => subtract(
        placed(ARTICLE_35_LINE_883, () => add(exemptFrom, YEARS_1, "up")),
        DAYS_1,
        "up",
      )),
      {
        reads: ["exempt_from"],
        term: new Term(
          new Rule(0, [ART35_P1_B], 883, "rules/decree/part_8_duties_and_taxes.catala_en", { uses: ["exempt_from"] }),
        ),
      },
    ),
  ],
  outputs: ["exempt_from", "exempt_until"],
  type: REINVESTMENT_YEAR_TYPE,
  doc: "In which year is profit tax exempt because profit is reinvested?",
  places: [ARTICLE_35],
});

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

/** The scope `Reinvested_profit_exemption` described: what it asks for, its rules and their provisions. */
export const REINVESTED_PROFIT_EXEMPTION = new Scope("Reinvested_profit_exemption", {
  function: reinvestedProfitExemption,
  inputs: [
    new Input(
      "exemption_ended",
      new OptionalOf(DATE),
      "The last day of the enterprise's exemption from profit tax, if it had one.",
      { parameter: "exemptionEnded" },
    ),
    new Input("year_closed", DATE, "The closing of the financial year whose profit is reinvested.", {
      parameter: "yearClosed",
    }),
    new Input("net_profit", new MoneyIn("LAK", 2), "The net profit of that year, after profit tax.", {
      parameter: "netProfit",
    }),
    new Input("tax_is_cleared", BOOLEAN, "The annual profit tax of that year has been cleared.", {
      parameter: "taxIsCleared",
    }),
    new Input("reinvested", new MoneyIn("LAK", 2), "What was reinvested of the net profit."),
    new Input("reinvested_on", DATE, "The day of the reinvestment.", { parameter: "reinvestedOn" }),
    new Input("purpose", REINVESTMENT_PURPOSE_TYPE, "What it is used for."),
    new Input("actual_capital", new MoneyIn("LAK", 2), "The actual capital at the closing of the financial year.", {
      parameter: "actualCapital",
    }),
    new Input("exempt_share_read", EXEMPT_SHARE_READ_TYPE, "Which part of the profit tax of the year is exempt.", {
      required: false,
      parameter: "exemptShareRead",
      reading: new ReadingChoice("Reinvested_profit_exemption.exempt_share_read", "Reinvested_to_capital", [
        ART35_P1_C,
      ]),
    }),
    new Input("Reinvestment_year.following_year", FOLLOWING_YEAR_TYPE, "Which year is the following one.", {
      required: false,
      parameter: "reinvestmentYearFollowingYear",
      reading: new ReadingChoice("Reinvestment_year.following_year", "After_closing", [ART35_P1_B]),
    }),
  ],
  bindings: [
    new Binding(
      "exempt_share_read",
      "exempt_share_read",
      EXEMPT_SHARE_READ_TYPE,
      (given) => given ?? ExemptShareRead.ReinvestedToCapital,
      {
        term: new Term(new Rule(0, [ART35_P1_C], 897, "rules/decree/part_8_duties_and_taxes.catala_en")),
        certain: false,
        context: "exemptShareRead",
        reading: "Reinvested_profit_exemption.exempt_share_read",
      },
    ),
    new Subscope(
      "entitlement",
      REINVESTMENT_ENTITLEMENT,
      (exemptionEnded, taxIsCleared, reinvestedOn, purpose) => reinvestmentEntitlement({
        exemptionEnded,
        taxIsCleared,
        reinvestedOn,
        purpose,
      }),
      {
        inputs: [
          new SubscopeInput(
            "exemption_ended",
            (exemptionEnded) => exemptionEnded,
            {
              reads: ["exemption_ended"],
              parameter: "exemptionEnded",
              term: new Term(new Rule(0, [ART35_P1_A], 900, "rules/decree/part_8_duties_and_taxes.catala_en")),
            },
          ),
          new SubscopeInput(
            "tax_is_cleared",
            (taxIsCleared) => taxIsCleared,
            {
              reads: ["tax_is_cleared"],
              parameter: "taxIsCleared",
              term: new Term(new Rule(0, [ART35_P1_A], 903, "rules/decree/part_8_duties_and_taxes.catala_en")),
            },
          ),
          new SubscopeInput(
            "reinvested_on",
            (reinvestedOn) => reinvestedOn,
            {
              reads: ["reinvested_on"],
              parameter: "reinvestedOn",
              term: new Term(new Rule(0, [ART35_P1_A], 906, "rules/decree/part_8_duties_and_taxes.catala_en")),
            },
          ),
          new SubscopeInput(
            "purpose",
            (purpose) => purpose,
            {
              reads: ["purpose"],
              term: new Term(new Rule(0, [ART35_P1_A], 909, "rules/decree/part_8_duties_and_taxes.catala_en")),
            },
          ),
        ],
        reads: ["exemption_ended", "tax_is_cleared", "reinvested_on", "purpose"],
        certain: false,
      },
    ),
    new Subscope(
      "following",
      REINVESTMENT_YEAR,
      (yearClosed, reinvestedOn, reinvestmentYearFollowingYear) => reinvestmentYear({
        yearClosed,
        reinvestedOn,
        followingYear: reinvestmentYearFollowingYear,
      }),
      {
        inputs: [
          new SubscopeInput(
            "year_closed",
            (yearClosed) => yearClosed,
            {
              reads: ["year_closed"],
              parameter: "yearClosed",
              term: new Term(new Rule(0, [ART35_P1_B], 939, "rules/decree/part_8_duties_and_taxes.catala_en")),
            },
          ),
          new SubscopeInput(
            "reinvested_on",
            (reinvestedOn) => reinvestedOn,
            {
              reads: ["reinvested_on"],
              parameter: "reinvestedOn",
              term: new Term(new Rule(0, [ART35_P1_B], 942, "rules/decree/part_8_duties_and_taxes.catala_en")),
            },
          ),
          new SubscopeInput("following_year", handedOn, {
            reads: ["Reinvestment_year.following_year"],
            parameter: "followingYear",
          }),
        ],
        reads: ["year_closed", "reinvested_on", "Reinvestment_year.following_year"],
      },
    ),
    new Binding(
      "is_entitled",
      "is_entitled",
      BOOLEAN,
      (entitlement) => entitlement().isEntitled,
      {
        reads: ["entitlement"],
        term: new Term(
          new Rule(0, [ART35_P1_A], 912, "rules/decree/part_8_duties_and_taxes.catala_en", {
            uses: ["entitlement.is_entitled"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding("exempt_share", "exempt_share", DECIMAL, reinvestedProfitExemptionExemptShare, {
      reads: ["is_entitled", "exempt_share_read", "reinvested", "actual_capital", "net_profit"],
      plain: ["is_entitled"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART35_P1_A], 915, "rules/decree/part_8_duties_and_taxes.catala_en", {
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
          new Term(
            new Rule(1, [ART35_P1_C], 920, "rules/decree/part_8_duties_and_taxes.catala_en", {
              conditions: [
                new Condition(
                  "is_entitled",
                  ["is_entitled"],
                  (isEntitled) => isEntitled(),
                  [new Value("is_entitled", BOOLEAN, (isEntitled) => isEntitled())],
                ),
                new Condition(
                  "exempt_share_read with pattern Reinvested_to_capital",
                  ["exempt_share_read"],
                  (exemptShareRead) => exemptShareRead() === ExemptShareRead.ReinvestedToCapital,
                  [new Value("exempt_share_read", EXEMPT_SHARE_READ_TYPE, (exemptShareRead) => exemptShareRead())],
                ),
                new Condition(
                  "reinvested <= actual_capital",
                  ["exempt_share_read", "reinvested", "actual_capital"],
                  (exemptShareRead, reinvested, actualCapital) =>
                    exemptShareRead() === ExemptShareRead.ReinvestedToCapital && reinvested <= actualCapital,
                  [
                    new Value(
                      "reinvested",
                      new MoneyIn("LAK", 2),
                      (exemptShareRead, reinvested, actualCapital) => reinvested,
                    ),
                    new Value(
                      "actual_capital",
                      new MoneyIn("LAK", 2),
                      (exemptShareRead, reinvested, actualCapital) => actualCapital,
                    ),
                  ],
                ),
              ],
              uses: ["is_entitled", "exempt_share_read"],
            }),
          ),
          new Term(
            new Rule(2, [ART35_P1_C], 927, "rules/decree/part_8_duties_and_taxes.catala_en", {
              conditions: [
                new Condition(
                  "is_entitled",
                  ["is_entitled"],
                  (isEntitled) => isEntitled(),
                  [new Value("is_entitled", BOOLEAN, (isEntitled) => isEntitled())],
                ),
                new Condition(
                  "exempt_share_read with pattern Reinvested_to_profit",
                  ["exempt_share_read"],
                  (exemptShareRead) => exemptShareRead() === ExemptShareRead.ReinvestedToProfit,
                  [new Value("exempt_share_read", EXEMPT_SHARE_READ_TYPE, (exemptShareRead) => exemptShareRead())],
                ),
              ],
              uses: ["is_entitled", "exempt_share_read"],
            }),
          ),
          new Term(
            new Rule(3, [ART35_P1_B, ART35_P1_C], 934, "rules/decree/part_8_duties_and_taxes.catala_en", {
              conditions: [
                new Condition(
                  "is_entitled",
                  ["is_entitled"],
                  (isEntitled) => isEntitled(),
                  [new Value("is_entitled", BOOLEAN, (isEntitled) => isEntitled())],
                ),
                new Condition(
                  "exempt_share_read with pattern Whole_tax",
                  ["exempt_share_read"],
                  (exemptShareRead) => exemptShareRead() === ExemptShareRead.WholeTax,
                  [new Value("exempt_share_read", EXEMPT_SHARE_READ_TYPE, (exemptShareRead) => exemptShareRead())],
                ),
              ],
              uses: ["is_entitled", "exempt_share_read"],
            }),
          ),
        ],
      }),
      certain: false,
    }),
    new Binding(
      "exempt_from",
      "exempt_from",
      new OptionalOf(DATE),
      (isEntitled, following) => isEntitled() ? new Present(following.exemptFrom) : null,
      {
        reads: ["is_entitled", "following"],
        term: new Term(
          new Rule(0, [ART35_P1_B], 945, "rules/decree/part_8_duties_and_taxes.catala_en", {
            uses: ["is_entitled", "following.exempt_from"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "exempt_until",
      "exempt_until",
      new OptionalOf(DATE),
      (isEntitled, following) => isEntitled() ? new Present(following.exemptUntil) : null,
      {
        reads: ["is_entitled", "following"],
        term: new Term(
          new Rule(0, [ART35_P1_B], 949, "rules/decree/part_8_duties_and_taxes.catala_en", {
            uses: ["is_entitled", "following.exempt_until"],
          }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["is_entitled", "exempt_share", "exempt_from", "exempt_until"],
  type: REINVESTED_PROFIT_EXEMPTION_TYPE,
  assertions: [
    new Assertion(
      "A capital that profit is compared with is more than nothing.",
      (actualCapital) => actualCapital > 0n,
      [ARTICLE_35],
      888,
      "rules/decree/part_8_duties_and_taxes.catala_en",
      {
        reads: ["actual_capital"],
        conditions: [
          new Condition(
            "actual_capital > LAK 0",
            ["actual_capital"],
            (actualCapital) => actualCapital > 0n,
            [new Value("actual_capital", new MoneyIn("LAK", 2), (actualCapital) => actualCapital)],
          ),
        ],
      },
    ),
    new Assertion(
      "What is reinvested of a net profit is more than nothing, and not more than that profit.",
      (reinvested, netProfit) => reinvested > 0n && reinvested <= netProfit,
      [ARTICLE_35],
      891,
      "rules/decree/part_8_duties_and_taxes.catala_en",
      {
        reads: ["reinvested", "net_profit"],
        conditions: [
          new Condition(
            "reinvested > LAK 0",
            ["reinvested"],
            (reinvested) => reinvested > 0n,
            [new Value("reinvested", new MoneyIn("LAK", 2), (reinvested) => reinvested)],
          ),
          new Condition(
            "reinvested <= net_profit",
            ["reinvested", "net_profit"],
            (reinvested, netProfit) => reinvested <= netProfit,
            [
              new Value("reinvested", new MoneyIn("LAK", 2), (reinvested, netProfit) => reinvested),
              new Value("net_profit", new MoneyIn("LAK", 2), (reinvested, netProfit) => netProfit),
            ],
          ),
        ],
      },
    ),
    new Assertion(
      "The net profit of a year is used after the closing of that year.",
      (reinvestedOn, yearClosed) => reinvestedOn.isMore(yearClosed),
      [ARTICLE_35],
      894,
      "rules/decree/part_8_duties_and_taxes.catala_en",
      {
        reads: ["reinvested_on", "year_closed"],
        conditions: [
          new Condition(
            "reinvested_on > year_closed",
            ["reinvested_on", "year_closed"],
            (reinvestedOn, yearClosed) => reinvestedOn.isMore(yearClosed),
            [
              new Value("reinvested_on", DATE, (reinvestedOn, yearClosed) => reinvestedOn),
              new Value("year_closed", DATE, (reinvestedOn, yearClosed) => yearClosed),
            ],
          ),
        ],
      },
    ),
  ],
  doc: "Is profit tax exempt because I reinvest my profit, which part of it, and in which year?",
  places: [ARTICLE_35],
});

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

const ARTICLE_36 = new Place(
  "Article 36",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 36. Deferment of annual losses to be deducted from profit of the following year",
  ],
  "",
  "",
);

/** The scope `Loss_conditions` described: what it asks for, its rules and their provisions. */
export const LOSS_CONDITIONS = new Scope("Loss_conditions", {
  function: lossConditions,
  inputs: [
    new Input("accounting_system", ACCOUNTING_SYSTEM_TYPE, "The accounting system.", { parameter: "accountingSystem" }),
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
  ],
  bindings: [
    new Binding("missing", "missing", new ListOf(LOSS_CONDITION_TYPE), lossConditionsMissing, {
      reads: [
        "accounting_system",
        "follows_law_on_accounting",
        "is_certified_by_audit",
        "is_confirmed_by_tax_department",
      ],
      term: new Term(new Rule(0, [ART36_P1_A], 1201, "rules/decree/part_8_duties_and_taxes.catala_en")),
    }),
    new Binding(
      "may_be_deferred",
      "may_be_deferred",
      BOOLEAN,
      (missing) => BigInt(missing.length) === 0n,
      {
        reads: ["missing"],
        term: new Term(
          new Rule(0, [ART36_P1_A], 1210, "rules/decree/part_8_duties_and_taxes.catala_en", { uses: ["missing"] }),
        ),
      },
    ),
  ],
  outputs: ["missing", "may_be_deferred"],
  type: LOSS_CONDITIONS_TYPE,
  doc: "What is missing for a loss to be deferred to later years?",
  places: [ARTICLE_36],
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

/** The scope `Loss_deferral` described: what it asks for, its rules and their provisions. */
export const LOSS_DEFERRAL = new Scope("Loss_deferral", {
  function: lossDeferral,
  inputs: [
    new Input("accounting_system", ACCOUNTING_SYSTEM_TYPE, "The accounting system.", { parameter: "accountingSystem" }),
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
    new Input("loss_year", INTEGER, "The year of the loss.", { parameter: "lossYear" }),
    new Input("asked_year", INTEGER, "The year for which the question is asked.", { parameter: "askedYear" }),
    new Input("three_years_of_loss", THREE_YEARS_OF_LOSS_TYPE, "How the three years are counted.", {
      required: false,
      parameter: "threeYearsOfLoss",
      reading: new ReadingChoice("Loss_deferral.three_years_of_loss", "After_the_loss", [ART36_P1_B]),
    }),
  ],
  bindings: [
    new Binding(
      "three_years_of_loss",
      "three_years_of_loss",
      THREE_YEARS_OF_LOSS_TYPE,
      (given) => given ?? ThreeYearsOfLoss.AfterTheLoss,
      {
        term: new Term(new Rule(0, [ART36_P1_B], 1218, "rules/decree/part_8_duties_and_taxes.catala_en")),
        certain: false,
        context: "threeYearsOfLoss",
        reading: "Loss_deferral.three_years_of_loss",
      },
    ),
    new Subscope(
      "conditions",
      LOSS_CONDITIONS,
      (accountingSystem, followsLawOnAccounting, isCertifiedByAudit, isConfirmedByTaxDepartment) => lossConditions({
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
              term: new Term(new Rule(0, [ART36_P1_A], 1221, "rules/decree/part_8_duties_and_taxes.catala_en")),
            },
          ),
          new SubscopeInput(
            "follows_law_on_accounting",
            (followsLawOnAccounting) => followsLawOnAccounting,
            {
              reads: ["follows_law_on_accounting"],
              parameter: "followsLawOnAccounting",
              term: new Term(new Rule(0, [ART36_P1_A], 1224, "rules/decree/part_8_duties_and_taxes.catala_en")),
            },
          ),
          new SubscopeInput(
            "is_certified_by_audit",
            (isCertifiedByAudit) => isCertifiedByAudit,
            {
              reads: ["is_certified_by_audit"],
              parameter: "isCertifiedByAudit",
              term: new Term(new Rule(0, [ART36_P1_A], 1227, "rules/decree/part_8_duties_and_taxes.catala_en")),
            },
          ),
          new SubscopeInput(
            "is_confirmed_by_tax_department",
            (isConfirmedByTaxDepartment) => isConfirmedByTaxDepartment,
            {
              reads: ["is_confirmed_by_tax_department"],
              parameter: "isConfirmedByTaxDepartment",
              term: new Term(new Rule(0, [ART36_P1_A], 1230, "rules/decree/part_8_duties_and_taxes.catala_en")),
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
    new Binding(
      "missing",
      "missing",
      new ListOf(LOSS_CONDITION_TYPE),
      (conditions) => conditions.missing,
      {
        reads: ["conditions"],
        term: new Term(
          new Rule(0, [ART36_P1_A], 1234, "rules/decree/part_8_duties_and_taxes.catala_en", {
            uses: ["conditions.missing"],
          }),
        ),
      },
    ),
    new Binding(
      "may_be_deferred",
      "may_be_deferred",
      BOOLEAN,
      (conditions) => conditions.mayBeDeferred,
      {
        reads: ["conditions"],
        term: new Term(
          new Rule(0, [ART36_P1_A, ART36_P1_B], 1238, "rules/decree/part_8_duties_and_taxes.catala_en", {
            uses: ["conditions.may_be_deferred"],
          }),
        ),
      },
    ),
    new Binding("last_year", "last_year", new OptionalOf(INTEGER), lossDeferralLastYear, {
      reads: ["may_be_deferred", "three_years_of_loss", "loss_year"],
      term: new Term(
        new Rule(0, [ART36_P1_B], 1241, "rules/decree/part_8_duties_and_taxes.catala_en", {
          uses: ["may_be_deferred", "three_years_of_loss"],
        }),
      ),
    }),
    new Binding("is_deductible", "is_deductible", BOOLEAN, lossDeferralIsDeductible, {
      reads: ["last_year", "asked_year"],
      term: new Term(
        new Rule(0, [ART36_P1_B, ART36_P1_C], 1250, "rules/decree/part_8_duties_and_taxes.catala_en", {
          uses: ["last_year"],
        }),
      ),
    }),
  ],
  outputs: ["missing", "may_be_deferred", "last_year", "is_deductible"],
  type: LOSS_DEFERRAL_TYPE,
  assertions: [
    new Assertion(
      "A loss is deducted in a year after its own.",
      (askedYear, lossYear) => askedYear > lossYear,
      [ARTICLE_36],
      1215,
      "rules/decree/part_8_duties_and_taxes.catala_en",
      {
        reads: ["asked_year", "loss_year"],
        conditions: [
          new Condition(
            "asked_year > loss_year",
            ["asked_year", "loss_year"],
            (askedYear, lossYear) => askedYear > lossYear,
            [
              new Value("asked_year", INTEGER, (askedYear, lossYear) => askedYear),
              new Value("loss_year", INTEGER, (askedYear, lossYear) => lossYear),
            ],
          ),
        ],
      },
    ),
  ],
  doc: "May I defer a loss to later years, what is missing for it, and how long may I?",
  places: [ARTICLE_36],
});

/** The scope `Loss_carry_forward` described: what it asks for, its rules and their provisions. */
export const LOSS_CARRY_FORWARD = new Scope("Loss_carry_forward", {
  function: lossCarryForward,
  inputs: [
    new Input("losses", new ListOf(LOSS_TYPE), "The losses that may be deferred."),
    new Input("profits", new ListOf(PROFIT_TYPE), "The profits of the years, before any loss is deducted."),
    new Input("asked_year", INTEGER, "The year for which the question is asked.", { parameter: "askedYear" }),
    new Input("three_years_of_loss", THREE_YEARS_OF_LOSS_TYPE, "How the three years are counted.", {
      required: false,
      parameter: "threeYearsOfLoss",
      reading: new ReadingChoice("Loss_carry_forward.three_years_of_loss", "After_the_loss", [ART36_P1_B]),
    }),
    new Input("order_of_losses", ORDER_OF_LOSSES_TYPE, "In which order the losses of several years are deducted.", {
      required: false,
      parameter: "orderOfLosses",
      reading: new ReadingChoice("Loss_carry_forward.order_of_losses", "Oldest_first", [ART36_P1_B]),
    }),
  ],
  bindings: [
    new Binding(
      "three_years_of_loss",
      "three_years_of_loss",
      THREE_YEARS_OF_LOSS_TYPE,
      (given) => given ?? ThreeYearsOfLoss.AfterTheLoss,
      {
        term: new Term(new Rule(0, [ART36_P1_B], 1277, "rules/decree/part_8_duties_and_taxes.catala_en")),
        certain: false,
        context: "threeYearsOfLoss",
        reading: "Loss_carry_forward.three_years_of_loss",
      },
    ),
    new Binding(
      "order_of_losses",
      "order_of_losses",
      ORDER_OF_LOSSES_TYPE,
      (given) => given ?? OrderOfLosses.OldestFirst,
      {
        term: new Term(new Rule(0, [ART36_P1_B], 1280, "rules/decree/part_8_duties_and_taxes.catala_en")),
        certain: false,
        context: "orderOfLosses",
        reading: "Loss_carry_forward.order_of_losses",
      },
    ),
    new Binding(
      "years_left",
      "years_left",
      INTEGER,
      (threeYearsOfLoss) => threeYearsOfLoss() === ThreeYearsOfLoss.AfterTheLoss ? 3n : 2n,
      {
        reads: ["three_years_of_loss"],
        term: new Term(
          new Rule(0, [ART36_P1_B], 1283, "rules/decree/part_8_duties_and_taxes.catala_en", {
            uses: ["three_years_of_loss"],
          }),
        ),
      },
    ),
    new Binding("left_before", "left_before", new ListOf(LOSS_TYPE), lossCarryForwardLeftBefore, {
      reads: ["losses", "asked_year", "profits", "years_left", "order_of_losses"],
      term: new Term(
        new Rule(0, [ART36_P1_B], 1290, "rules/decree/part_8_duties_and_taxes.catala_en", {
          uses: ["years_left", "order_of_losses"],
        }),
      ),
    }),
    new Binding("left_after", "left_after", new ListOf(LOSS_TYPE), lossCarryForwardLeftAfter, {
      reads: ["losses", "asked_year", "profits", "years_left", "order_of_losses"],
      term: new Term(
        new Rule(0, [ART36_P1_B], 1299, "rules/decree/part_8_duties_and_taxes.catala_en", {
          uses: ["years_left", "order_of_losses"],
        }),
      ),
    }),
    new Binding(
      "deducted",
      "deducted",
      new MoneyIn("LAK", 2),
      (leftBefore, leftAfter) => sumOfLosses(leftBefore) - sumOfLosses(leftAfter),
      {
        reads: ["left_before", "left_after"],
        term: new Term(
          new Rule(0, [ART36_P1_B], 1308, "rules/decree/part_8_duties_and_taxes.catala_en", {
            uses: ["left_before", "left_after"],
          }),
        ),
      },
    ),
    new Binding("left_for_later", "left_for_later", new ListOf(LOSS_TYPE), lossCarryForwardLeftForLater, {
      reads: ["left_after", "years_left", "asked_year"],
      term: new Term(
        new Rule(0, [ART36_P1_B], 1311, "rules/decree/part_8_duties_and_taxes.catala_en", {
          uses: ["left_after", "years_left"],
        }),
      ),
    }),
    new Binding("lapsed", "lapsed", new MoneyIn("LAK", 2), lossCarryForwardLapsed, {
      reads: ["left_after", "years_left", "asked_year"],
      term: new Term(
        new Rule(0, [ART36_P1_C], 1316, "rules/decree/part_8_duties_and_taxes.catala_en", {
          uses: ["left_after", "years_left"],
        }),
      ),
    }),
  ],
  outputs: ["deducted", "left_for_later", "lapsed"],
  type: LOSS_CARRY_FORWARD_TYPE,
  assertions: [
    new Assertion(
      "A profit and a loss are amounts of more than nothing.",
      lossCarryForwardAssertion1,
      [ARTICLE_36],
      1258,
      "rules/decree/part_8_duties_and_taxes.catala_en",
      {
        reads: ["losses", "profits"],
        conditions: [
          new Condition(
            "for all loss among losses we have loss.amount > LAK 0",
            ["losses"],
            (losses) => losses.every((loss) => loss.amount > 0n),
            [new Value("losses", new ListOf(LOSS_TYPE), (losses) => losses)],
          ),
          new Condition(
            "for all made among profits we have made.amount > LAK 0",
            ["profits"],
            (profits) => profits.every((made) => made.amount > 0n),
            [new Value("profits", new ListOf(PROFIT_TYPE), (profits) => profits)],
          ),
        ],
      },
    ),
    new Assertion(
      "A year has a profit or a loss, and not both.",
      lossCarryForwardAssertion2,
      [ARTICLE_36],
      1263,
      "rules/decree/part_8_duties_and_taxes.catala_en",
      {
        reads: ["losses", "profits"],
        conditions: [
          new Condition(
            "for all loss among losses we have not (exists made among profits such that made.of_year = loss.of_year)",
            ["losses", "profits"],
            (losses, profits) => losses.every((loss) => !profits.some((made) => made.ofYear === loss.ofYear)),
            [
              new Value("losses", new ListOf(LOSS_TYPE), (losses, profits) => losses),
              new Value("profits", new ListOf(PROFIT_TYPE), (losses, profits) => profits),
            ],
          ),
        ],
      },
    ),
    new Assertion(
      "Each year stands once among the losses, and once among the profits.",
      lossCarryForwardAssertion3,
      [ARTICLE_36],
      1268,
      "rules/decree/part_8_duties_and_taxes.catala_en",
      {
        reads: ["losses", "profits"],
        conditions: [
          new Condition(
            "for all loss among losses we have number of (list of other among losses such that other.of_year = loss.of_year) = 1",
            ["losses"],
            (losses) => losses.every(
              (loss) => BigInt(losses.filter((other) => other.ofYear === loss.ofYear).length) === 1n,
            ),
            [new Value("losses", new ListOf(LOSS_TYPE), (losses) => losses)],
          ),
          new Condition(
            "for all made among profits we have number of (list of other among profits such that other.of_year = made.of_year) = 1",
            ["profits"],
            (profits) => profits.every(
              (made) => BigInt(profits.filter((other) => other.ofYear === made.ofYear).length) === 1n,
            ),
            [new Value("profits", new ListOf(PROFIT_TYPE), (profits) => profits)],
          ),
        ],
      },
    ),
  ],
  doc: "How much of my losses is deducted from the profit of a year, how much is left for later years, and how much is lost? Only losses that may be deferred are given.",
  places: [ARTICLE_36],
});

const ART37_P1 = new Place(
  "Article 37, first sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 37. Customs duty exemption",
  ],
  "art37-p1",
  "Business that invests in promoted activities as defined in Annex 1 and concession activities as defined in Annex 3 of this Decree shall be exempted from customs duties for import of raw material, equipment, machineries and vehicles to be used for direct production.",
);

const ARTICLE_37 = new Place(
  "Article 37",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 37. Customs duty exemption",
  ],
  "",
  "",
);

/** The scope `Production_goods_exemption` described: what it asks for, its rules and their provisions. */
export const PRODUCTION_GOODS_EXEMPTION = new Scope("Production_goods_exemption", {
  function: productionGoodsExemption,
  inputs: [
    new Input("is_promoted_activity", BOOLEAN, "The business invests in a promoted activity of Annex 1.", {
      parameter: "isPromotedActivity",
    }),
    new Input("is_concession_activity", BOOLEAN, "The business invests in a concession activity of Annex 3.", {
      parameter: "isConcessionActivity",
    }),
    new Input("is_for_direct_production", BOOLEAN, "The goods are to be used for direct production.", {
      parameter: "isForDirectProduction",
    }),
  ],
  bindings: [
    new Binding("missing", "missing", new ListOf(IMPORT_CONDITION_TYPE), productionGoodsExemptionMissing, {
      reads: ["is_promoted_activity", "is_concession_activity", "is_for_direct_production"],
      term: new Term(new Rule(0, [ART37_P1], 1496, "rules/decree/part_8_duties_and_taxes.catala_en")),
    }),
    new Binding(
      "is_exempt",
      "is_exempt",
      BOOLEAN,
      (missing) => BigInt(missing.length) === 0n,
      {
        reads: ["missing"],
        term: new Term(
          new Rule(0, [ART37_P1], 1503, "rules/decree/part_8_duties_and_taxes.catala_en", { uses: ["missing"] }),
        ),
      },
    ),
  ],
  outputs: ["missing", "is_exempt"],
  type: PRODUCTION_GOODS_EXEMPTION_TYPE,
  doc: "Who gets raw material, equipment, machinery and vehicles for direct production free of customs duty?",
  places: [ARTICLE_37],
});

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

/** The scope `Import_plan_filing` described: what it asks for, its rules and their provisions. */
export const IMPORT_PLAN_FILING = new Scope("Import_plan_filing", {
  function: importPlanFiling,
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
    new Input("submitted", new OptionalOf(DATE), "The day on which the annual import plan of the year was submitted."),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
  ],
  bindings: [
    new Binding(
      "offices",
      "offices",
      new ListOf(administration.ACTOR_TYPE),
      () => [administration.Actor.FinancialSector, administration.Actor.OneStopServiceOfPlanningAndInvestment],
      { term: new Term(new Rule(0, [ART37_P2_B], 1507, "rules/decree/part_8_duties_and_taxes.catala_en")) },
    ),
    new Binding("needs_plan", "needs_plan", BOOLEAN, importPlanFilingNeedsPlan, {
      reads: ["licensed_on", "is_promoted_activity", "is_concession_activity", "wishes_exemption"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART37_P2_A], 1511, "rules/decree/part_8_duties_and_taxes.catala_en", {
              conditions: [
                new Condition(
                  "licensed_on >= |2009-07-08|",
                  ["licensed_on"],
                  (licensedOn) => licensedOn.isAtLeast(DATE_2009_07_08),
                  [new Value("licensed_on", DATE, (licensedOn) => licensedOn)],
                ),
              ],
            }),
          ),
          new Term(
            new Rule(1, [ART37_P3], 1516, "rules/decree/part_8_duties_and_taxes.catala_en", {
              conditions: [
                new Condition(
                  "licensed_on < |2009-07-08|",
                  ["licensed_on"],
                  (licensedOn) => licensedOn.isLess(DATE_2009_07_08),
                  [new Value("licensed_on", DATE, (licensedOn) => licensedOn)],
                ),
              ],
            }),
          ),
        ],
      }),
    }),
    new Binding("plan", "plan", obligations.OBLIGATION_TYPE, importPlanFilingPlan, {
      reads: ["needs_plan", "submitted", "as_of"],
      term: new Term(
        new Rule(0, [ART37_P2_A, ART37_P2_B, ART37_P3], 1524, "rules/decree/part_8_duties_and_taxes.catala_en", {
          uses: ["needs_plan"],
        }),
      ),
      certain: false,
    }),
  ],
  outputs: ["offices", "needs_plan", "plan"],
  type: IMPORT_PLAN_FILING_TYPE,
  doc: "Where does my annual import plan go, and must I make one?",
  places: [ARTICLE_37],
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

const ARTICLE_38 = new Place(
  "Article 38",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 38. Procedures for considering customs duty exemption",
  ],
  "",
  "",
);

/** The scope `Import_plan` described: what it asks for, its rules and their provisions. */
export const IMPORT_PLAN = new Scope("Import_plan", {
  function: importPlan,
  inputs: [
    new Input("application_received", DATE, "The day on which the financial sector received the application.", {
      parameter: "applicationReceived",
    }),
    new Input("set_complete", DATE, "The day on which the set of documents was complete.", {
      parameter: "setComplete",
    }),
    new Input("sent_to_sector", DATE, "The day on which the relevant sector received the documents.", {
      parameter: "sentToSector",
    }),
    new Input(
      "comments_received",
      new OptionalOf(DATE),
      "The day on which the financial sector received the comments of the relevant sector in writing; absent as long as it has none.",
      { parameter: "commentsReceived" },
    ),
    new Input("as_of", DATE, "The day for which the question is asked.", { parameter: "asOf" }),
    new Input("thirty_days", THIRTY_DAYS_TYPE, "From when the 30 working days for the certificate run.", {
      required: false,
      parameter: "thirtyDays",
      reading: new ReadingChoice("Import_plan.thirty_days", "From_application", [ART38_4_B]),
    }),
  ],
  bindings: [
    new Binding(
      "thirty_days",
      "thirty_days",
      THIRTY_DAYS_TYPE,
      (given) => given ?? ThirtyDays.FromApplication,
      {
        term: new Term(new Rule(0, [ART38_4_B], 1642, "rules/decree/part_8_duties_and_taxes.catala_en")),
        certain: false,
        context: "thirtyDays",
        reading: "Import_plan.thirty_days",
      },
    ),
    new Binding(
      "comments_due",
      "comments_due",
      DATE,
      (sentToSector) => placed(ARTICLE_38_LINE_1631, () => laoPdr.LAO_PDR.add(sentToSector, 10n)),
      {
        reads: ["sent_to_sector"],
        term: new Term(
          new Rule(0, [ART38_3_A], 1631, "rules/decree/part_8_duties_and_taxes.catala_en", {
            counting: new Counting(["sent_to_sector"], (sentToSector) => placed(ARTICLE_38_LINE_1631, () =>
              laoPdr.LAO_PDR.add(sentToSector, 10n))),
          }),
        ),
      },
    ),
    new Binding("is_considered_approved", "is_considered_approved", BOOLEAN, importPlanIsConsideredApproved, {
      reads: ["as_of", "comments_due", "comments_received"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART38_3_B], 1634, "rules/decree/part_8_duties_and_taxes.catala_en", {
              conditions: [
                new Condition(
                  "as_of > comments_due",
                  ["as_of", "comments_due"],
                  (asOf, commentsDue) => asOf.isMore(commentsDue),
                  [
                    new Value("as_of", DATE, (asOf, commentsDue) => asOf),
                    new Value("comments_due", DATE, (asOf, commentsDue) => commentsDue),
                  ],
                ),
                new Condition(
                  "match comments_received with pattern -- Present content when: when > comments_due -- Absent: true",
                  ["comments_received", "comments_due"],
                  (commentsReceived, commentsDue) =>
                    commentsReceived !== null ? commentsReceived.value.isMore(commentsDue) : true,
                  [
                    new Value(
                      "comments_received",
                      new OptionalOf(DATE),
                      (commentsReceived, commentsDue) => commentsReceived,
                    ),
                    new Value("comments_due", DATE, (commentsReceived, commentsDue) => commentsDue),
                  ],
                ),
              ],
              uses: ["comments_due"],
            }),
          ),
        ],
      }),
    }),
    new Binding("certificate_due", "certificate_due", DATE, importPlanCertificateDue, {
      reads: ["thirty_days", "application_received", "set_complete"],
      plain: ["thirty_days"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART38_4_B], 1645, "rules/decree/part_8_duties_and_taxes.catala_en", {
              conditions: [
                new Condition(
                  "thirty_days with pattern From_application",
                  ["thirty_days"],
                  (thirtyDays) => thirtyDays() === ThirtyDays.FromApplication,
                  [new Value("thirty_days", THIRTY_DAYS_TYPE, (thirtyDays) => thirtyDays())],
                ),
              ],
              uses: ["thirty_days"],
              counting: new Counting(["application_received"], (applicationReceived) => placed(
                ARTICLE_38_LINE_1647,
                () => laoPdr.LAO_PDR.add(applicationReceived, 30n),
              )),
            }),
          ),
          new Term(
            new Rule(1, [ART38_4_B], 1650, "rules/decree/part_8_duties_and_taxes.catala_en", {
              conditions: [
                new Condition(
                  "thirty_days with pattern From_complete_set",
                  ["thirty_days"],
                  (thirtyDays) => thirtyDays() === ThirtyDays.FromCompleteSet,
                  [new Value("thirty_days", THIRTY_DAYS_TYPE, (thirtyDays) => thirtyDays())],
                ),
              ],
              uses: ["thirty_days"],
              counting: new Counting(["set_complete"], (setComplete) => placed(ARTICLE_38_LINE_1652, () =>
                laoPdr.LAO_PDR.add(setComplete, 30n))),
            }),
          ),
        ],
      }),
    }),
  ],
  outputs: ["comments_due", "is_considered_approved", "certificate_due"],
  type: IMPORT_PLAN_TYPE,
  assertions: [
    new Assertion(
      "The set of documents cannot be complete before the application is received.",
      (setComplete, applicationReceived) => setComplete.isAtLeast(applicationReceived),
      [ARTICLE_38],
      1625,
      "rules/decree/part_8_duties_and_taxes.catala_en",
      {
        reads: ["set_complete", "application_received"],
        conditions: [
          new Condition(
            "set_complete >= application_received",
            ["set_complete", "application_received"],
            (setComplete, applicationReceived) => setComplete.isAtLeast(applicationReceived),
            [
              new Value("set_complete", DATE, (setComplete, applicationReceived) => setComplete),
              new Value("application_received", DATE, (setComplete, applicationReceived) => applicationReceived),
            ],
          ),
        ],
      },
    ),
    new Assertion(
      "The documents are sent to the sector after the set is complete.",
      (sentToSector, setComplete) => sentToSector.isAtLeast(setComplete),
      [ARTICLE_38],
      1628,
      "rules/decree/part_8_duties_and_taxes.catala_en",
      {
        reads: ["sent_to_sector", "set_complete"],
        conditions: [
          new Condition(
            "sent_to_sector >= set_complete",
            ["sent_to_sector", "set_complete"],
            (sentToSector, setComplete) => sentToSector.isAtLeast(setComplete),
            [
              new Value("sent_to_sector", DATE, (sentToSector, setComplete) => sentToSector),
              new Value("set_complete", DATE, (sentToSector, setComplete) => setComplete),
            ],
          ),
        ],
      },
    ),
  ],
  doc: "By when must the relevant sector comment on my annual import plan, does it count as approved by that sector, and by when is the certificate due?",
  places: [ARTICLE_38],
  calendars: [laoPdr.LAO_PDR],
});

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

/** The scope `Plan_amendment` described: what it asks for, its rules and their provisions. */
export const PLAN_AMENDMENT = new Scope("Plan_amendment", {
  function: planAmendment,
  inputs: [
    new Input("amendments_made", INTEGER, "How often the plan has been amended.", { parameter: "amendmentsMade" }),
  ],
  bindings: [
    new Binding(
      "may_be_amended",
      "may_be_amended",
      BOOLEAN,
      (amendmentsMade) => amendmentsMade < 1n,
      {
        reads: ["amendments_made"],
        term: new Term(new Rule(0, [ART38_4_C], 1749, "rules/decree/part_8_duties_and_taxes.catala_en")),
      },
    ),
  ],
  outputs: ["may_be_amended"],
  type: PLAN_AMENDMENT_TYPE,
  assertions: [
    new Assertion(
      "A plan cannot have been amended less than never.",
      (amendmentsMade) => amendmentsMade >= 0n,
      [ARTICLE_38],
      1746,
      "rules/decree/part_8_duties_and_taxes.catala_en",
      {
        reads: ["amendments_made"],
        conditions: [
          new Condition(
            "amendments_made >= 0",
            ["amendments_made"],
            (amendmentsMade) => amendmentsMade >= 0n,
            [new Value("amendments_made", INTEGER, (amendmentsMade) => amendmentsMade)],
          ),
        ],
      },
    ),
  ],
  doc: "May my approved annual import plan still be amended?",
  places: [ARTICLE_38],
});

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

const ART38_4_E = new Place(
  "Article 38(4), fourth sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 38. Procedures for considering customs duty exemption",
  ],
  "art38-4-e",
  "The financial sector is assigned to consider and approve the plan.",
);

/** The scope `Unplanned_import_value` described: what it asks for, its rules and their provisions. */
export const UNPLANNED_IMPORT_VALUE = new Scope("Unplanned_import_value", {
  function: unplannedImportValue,
  inputs: [
    new Input("value", new MoneyIn("USD", 2), "The value of the import."),
    new Input("earlier_value", new MoneyIn("USD", 2), "The value of the unplanned imports of the year before it.", {
      parameter: "earlierValue",
    }),
    new Input("value_counted", VALUE_COUNTED_TYPE, "Which value is held against US$30,000.", {
      required: false,
      parameter: "valueCounted",
      reading: new ReadingChoice("Unplanned_import_value.value_counted", "Of_each_import", [ART38_4_D, ART38_4_F]),
    }),
  ],
  bindings: [
    new Binding(
      "value_counted",
      "value_counted",
      VALUE_COUNTED_TYPE,
      (given) => given ?? ValueCounted.OfEachImport,
      {
        term: new Term(new Rule(0, [ART38_4_D, ART38_4_F], 1758, "rules/decree/part_8_duties_and_taxes.catala_en")),
        certain: false,
        context: "valueCounted",
        reading: "Unplanned_import_value.value_counted",
      },
    ),
    new Binding(
      "counted",
      "counted",
      new MoneyIn("USD", 2),
      (valueCounted, value, earlierValue) =>
        valueCounted() === ValueCounted.OfEachImport ? value : earlierValue + value,
      {
        reads: ["value_counted", "value", "earlier_value"],
        term: new Term(
          new Rule(0, [ART38_4_D, ART38_4_F], 1762, "rules/decree/part_8_duties_and_taxes.catala_en", {
            uses: ["value_counted"],
          }),
        ),
      },
    ),
    new Binding(
      "is_counted_by_number",
      "is_counted_by_number",
      BOOLEAN,
      (counted) => counted <= 3_000_000n,
      {
        reads: ["counted"],
        term: new Term(
          new Rule(0, [ART38_4_D], 1768, "rules/decree/part_8_duties_and_taxes.catala_en", { uses: ["counted"] }),
        ),
      },
    ),
    new Binding("approved_by", "approved_by", administration.ACTOR_TYPE, unplannedImportValueApprovedBy, {
      reads: ["is_counted_by_number"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART38_4_D, ART38_4_E], 1772, "rules/decree/part_8_duties_and_taxes.catala_en", {
              conditions: [
                new Condition(
                  "is_counted_by_number",
                  ["is_counted_by_number"],
                  (isCountedByNumber) => isCountedByNumber,
                  [new Value("is_counted_by_number", BOOLEAN, (isCountedByNumber) => isCountedByNumber)],
                ),
              ],
              uses: ["is_counted_by_number"],
            }),
          ),
          new Term(
            new Rule(1, [ART38_4_F], 1777, "rules/decree/part_8_duties_and_taxes.catala_en", {
              conditions: [
                new Condition(
                  "not is_counted_by_number",
                  ["is_counted_by_number"],
                  (isCountedByNumber) => !isCountedByNumber,
                  [new Value("is_counted_by_number", BOOLEAN, (isCountedByNumber) => isCountedByNumber)],
                ),
              ],
              uses: ["is_counted_by_number"],
            }),
          ),
        ],
      }),
    }),
  ],
  outputs: ["approved_by", "is_counted_by_number"],
  type: UNPLANNED_IMPORT_VALUE_TYPE,
  assertions: [
    new Assertion(
      "Values of imports cannot be negative.",
      (value, earlierValue) => value >= 0n && earlierValue >= 0n,
      [ARTICLE_38],
      1754,
      "rules/decree/part_8_duties_and_taxes.catala_en",
      {
        reads: ["value", "earlier_value"],
        conditions: [
          new Condition(
            "value >= USD 0",
            ["value"],
            (value) => value >= 0n,
            [new Value("value", new MoneyIn("USD", 2), (value) => value)],
          ),
          new Condition(
            "earlier_value >= USD 0",
            ["earlier_value"],
            (earlierValue) => earlierValue >= 0n,
            [new Value("earlier_value", new MoneyIn("USD", 2), (earlierValue) => earlierValue)],
          ),
        ],
      },
    ),
  ],
  doc: "Who approves an unplanned import, by its value?",
  places: [ARTICLE_38],
});

/** The scope `Unplanned_import` described: what it asks for, its rules and their provisions. */
export const UNPLANNED_IMPORT = new Scope("Unplanned_import", {
  function: unplannedImport,
  inputs: [
    new Input("value", new MoneyIn("USD", 2), "The value of the import."),
    new Input("earlier_value", new MoneyIn("USD", 2), "The value of the unplanned imports of the year before it.", {
      parameter: "earlierValue",
    }),
    new Input(
      "earlier_approvals",
      INTEGER,
      "How many unplanned imports that do not exceed US$30,000 have been approved in the year.",
      { parameter: "earlierApprovals" },
    ),
    new Input("Unplanned_import_value.value_counted", VALUE_COUNTED_TYPE, "Which value is held against US$30,000.", {
      required: false,
      parameter: "unplannedImportValueValueCounted",
      reading: new ReadingChoice("Unplanned_import_value.value_counted", "Of_each_import", [ART38_4_D, ART38_4_F]),
    }),
  ],
  bindings: [
    new Subscope(
      "by_value",
      UNPLANNED_IMPORT_VALUE,
      (value, earlierValue, unplannedImportValueValueCounted) => unplannedImportValue({
        value,
        earlierValue,
        valueCounted: unplannedImportValueValueCounted,
      }),
      {
        inputs: [
          new SubscopeInput(
            "value",
            (value) => value,
            {
              reads: ["value"],
              term: new Term(new Rule(0, [ART38_4_D], 1787, "rules/decree/part_8_duties_and_taxes.catala_en")),
            },
          ),
          new SubscopeInput(
            "earlier_value",
            (earlierValue) => earlierValue,
            {
              reads: ["earlier_value"],
              parameter: "earlierValue",
              term: new Term(new Rule(0, [ART38_4_D], 1790, "rules/decree/part_8_duties_and_taxes.catala_en")),
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
    new Binding(
      "approved_by",
      "approved_by",
      administration.ACTOR_TYPE,
      (byValue) => byValue().approvedBy,
      {
        reads: ["by_value"],
        term: new Term(
          new Rule(0, [ART38_4_D, ART38_4_E, ART38_4_F], 1795, "rules/decree/part_8_duties_and_taxes.catala_en", {
            uses: ["by_value.approved_by"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "is_within_twice_a_year",
      "is_within_twice_a_year",
      BOOLEAN,
      (byValue, earlierApprovals) =>
        byValue().isCountedByNumber
          ? earlierApprovals < 2n
          : silent("is_within_twice_a_year", "rules/decree/part_8_duties_and_taxes.catala_en:1739", "Article 38"),
      {
        reads: ["by_value", "earlier_approvals"],
        term: new Term(
          new Rule(0, [ART38_4_D], 1798, "rules/decree/part_8_duties_and_taxes.catala_en", {
            conditions: [
              new Condition(
                "by_value.is_counted_by_number",
                ["by_value"],
                (byValue) => byValue().isCountedByNumber,
                [new Value("by_value.is_counted_by_number", BOOLEAN, (byValue) => byValue().isCountedByNumber)],
              ),
            ],
            uses: ["by_value.is_counted_by_number"],
          }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["approved_by", "is_within_twice_a_year"],
  type: UNPLANNED_IMPORT_TYPE,
  assertions: [
    new Assertion(
      "A number of imports cannot be negative.",
      (earlierApprovals) => earlierApprovals >= 0n,
      [ARTICLE_38],
      1784,
      "rules/decree/part_8_duties_and_taxes.catala_en",
      {
        reads: ["earlier_approvals"],
        conditions: [
          new Condition(
            "earlier_approvals >= 0",
            ["earlier_approvals"],
            (earlierApprovals) => earlierApprovals >= 0n,
            [new Value("earlier_approvals", INTEGER, (earlierApprovals) => earlierApprovals)],
          ),
        ],
      },
    ),
  ],
  doc: "Who approves an unplanned import, and may it still be approved in the year?",
  places: [ARTICLE_38],
});

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

/** The scope `Import_plan_duties` described: what it asks for, its rules and their provisions. */
export const IMPORT_PLAN_DUTIES = new Scope("Import_plan_duties", {
  function: importPlanDuties,
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
    new Input("thirty_days", THIRTY_DAYS_TYPE, "From when the 30 working days for the certificate run.", {
      required: false,
      parameter: "thirtyDays",
      reading: new ReadingChoice("Import_plan_duties.thirty_days", "From_application", [ART38_4_B]),
    }),
  ],
  bindings: [
    new Binding(
      "thirty_days",
      "thirty_days",
      THIRTY_DAYS_TYPE,
      (given) => given ?? ThirtyDays.FromApplication,
      {
        term: new Term(new Rule(0, [ART38_4_B], 1951, "rules/decree/part_8_duties_and_taxes.catala_en")),
        certain: false,
        context: "thirtyDays",
        reading: "Import_plan_duties.thirty_days",
      },
    ),
    new Binding("comments", "comments", obligations.OBLIGATION_TYPE, importPlanDutiesComments, {
      reads: ["sent_to_sector", "comments_received", "as_of"],
      term: new Term(
        new Rule(0, [ART38_3_A, ART38_3_B], 1972, "rules/decree/part_8_duties_and_taxes.catala_en", {
          counting: new Counting(
            ["sent_to_sector", "comments_received", "as_of"],
            (sentToSector, commentsReceived, asOf) => obligations.standing_(
              new obligations.Norm({
                ...obligations.norm(
                  obligations.Modality.Duty,
                  administration.Actor.ConcernedSectors,
                  administration.Actor.FinancialSector,
                ),
                start: obligations.since(sentToSector),
                due:
                  sentToSector !== null
                    ? new Present(placed(ARTICLE_38_LINE_1978, () => laoPdr.LAO_PDR.add(sentToSector.value, 10n)))
                    : null,
                done: commentsReceived,
                follows: obligations.Consequence.ConsideredApproved,
              }),
              asOf,
            ),
          ),
        }),
      ),
      certain: false,
    }),
    new Binding("answered", "answered", obligations.START_TYPE, importPlanDutiesAnswered, {
      reads: ["comments", "comments_received", "as_of"],
      plain: ["comments"],
      term: new Term(
        new Rule(0, [ART38_3_B, ART38_4_A], 1988, "rules/decree/part_8_duties_and_taxes.catala_en", {
          uses: ["comments"],
        }),
      ),
      certain: false,
    }),
    new Binding("next_step", "next_step", IMPORT_PLAN_STEP_TYPE, importPlanDutiesNextStep, {
      reads: [
        "sent_to_border",
        "as_of",
        "certificate_issued",
        "meeting_held",
        "answered",
        "sent_to_sector",
        "set_complete",
        "application_received",
      ],
      term: new Term(
        new Rule(
          0,
          [ART38_1, ART38_2, ART38_3_A, ART38_4_A, ART38_4_B, ART38_5_A, ART38_5_B],
          2053,
          "rules/decree/part_8_duties_and_taxes.catala_en",
          { uses: ["answered"] },
        ),
      ),
      certain: false,
    }),
    new Binding(
      "reports_go_to",
      "reports_go_to",
      new ListOf(administration.ACTOR_TYPE),
      () => [
        administration.Actor.FinancialSector,
        administration.Actor.IndustryAndCommerceSector,
        administration.Actor.PlanningAndInvestmentSector,
      ],
      { term: new Term(new Rule(0, [ART38_5_B], 2043, "rules/decree/part_8_duties_and_taxes.catala_en")) },
    ),
    new Binding("documents", "documents", obligations.OBLIGATION_TYPE, importPlanDutiesDocuments, {
      reads: ["set_complete", "as_of"],
      term: new Term(new Rule(0, [ART38_1], 1954, "rules/decree/part_8_duties_and_taxes.catala_en")),
      certain: false,
    }),
    new Binding("forwarding", "forwarding", obligations.OBLIGATION_TYPE, importPlanDutiesForwarding, {
      reads: ["set_complete", "sent_to_sector", "as_of"],
      term: new Term(new Rule(0, [ART38_2], 1962, "rules/decree/part_8_duties_and_taxes.catala_en")),
      certain: false,
    }),
    new Binding("meeting", "meeting", obligations.OBLIGATION_TYPE, importPlanDutiesMeeting, {
      reads: ["answered", "meeting_held", "as_of"],
      term: new Term(
        new Rule(0, [ART38_4_A], 1999, "rules/decree/part_8_duties_and_taxes.catala_en", { uses: ["answered"] }),
      ),
      certain: false,
    }),
    new Binding("certificate", "certificate", obligations.OBLIGATION_TYPE, importPlanDutiesCertificate, {
      reads: ["thirty_days", "application_received", "set_complete", "certificate_issued", "as_of"],
      plain: ["thirty_days"],
      term: new Term(
        new Rule(0, [ART38_4_B], 2008, "rules/decree/part_8_duties_and_taxes.catala_en", {
          uses: ["thirty_days"],
          counting: new Counting(
            ["thirty_days", "application_received", "set_complete", "certificate_issued", "as_of"],
            (thirtyDays, applicationReceived, setComplete, certificateIssued, asOf) => letIn(
              thirtyDays() === ThirtyDays.FromApplication ? applicationReceived : setComplete,
              (begins) => obligations.standing_(
                new obligations.Norm({
                  ...obligations.norm(
                    obligations.Modality.Duty,
                    administration.Actor.FinancialSector,
                    administration.Actor.Investor,
                  ),
                  start: obligations.since(begins),
                  due:
                    begins !== null
                      ? new Present(placed(ARTICLE_38_LINE_2019, () => laoPdr.LAO_PDR.add(begins.value, 30n)))
                      : null,
                  done: certificateIssued,
                }),
                asOf,
              ),
            ),
          ),
        }),
      ),
      certain: false,
    }),
    new Binding("border", "border", obligations.OBLIGATION_TYPE, importPlanDutiesBorder, {
      reads: ["certificate_issued", "sent_to_border", "as_of"],
      term: new Term(new Rule(0, [ART38_5_A], 2026, "rules/decree/part_8_duties_and_taxes.catala_en")),
      certain: false,
    }),
    new Binding("reporting", "reporting", obligations.OBLIGATION_TYPE, importPlanDutiesReporting, {
      reads: ["sent_to_border", "as_of"],
      term: new Term(new Rule(0, [ART38_5_B], 2035, "rules/decree/part_8_duties_and_taxes.catala_en")),
      certain: false,
    }),
  ],
  outputs: [
    "next_step",
    "reports_go_to",
    "documents",
    "forwarding",
    "comments",
    "meeting",
    "certificate",
    "border",
    "reporting",
  ],
  type: IMPORT_PLAN_DUTIES_TYPE,
  assertions: [
    new Assertion(
      "Each step of the approval of a plan comes after the one before it.",
      importPlanDutiesAssertion1,
      [ARTICLE_38],
      1942,
      "rules/decree/part_8_duties_and_taxes.catala_en",
      {
        reads: [
          "application_received",
          "set_complete",
          "sent_to_sector",
          "comments_received",
          "meeting_held",
          "certificate_issued",
          "sent_to_border",
        ],
        conditions: [
          new Condition(
            "is_in_order of application_received, set_complete",
            ["application_received", "set_complete"],
            (applicationReceived, setComplete) => isInOrder(applicationReceived, setComplete),
            [
              new Value(
                "application_received",
                new OptionalOf(DATE),
                (applicationReceived, setComplete) => applicationReceived,
              ),
              new Value("set_complete", new OptionalOf(DATE), (applicationReceived, setComplete) => setComplete),
            ],
          ),
          new Condition(
            "is_in_order of set_complete, sent_to_sector",
            ["set_complete", "sent_to_sector"],
            (setComplete, sentToSector) => isInOrder(setComplete, sentToSector),
            [
              new Value("set_complete", new OptionalOf(DATE), (setComplete, sentToSector) => setComplete),
              new Value("sent_to_sector", new OptionalOf(DATE), (setComplete, sentToSector) => sentToSector),
            ],
          ),
          new Condition(
            "is_in_order of sent_to_sector, comments_received",
            ["sent_to_sector", "comments_received"],
            (sentToSector, commentsReceived) => isInOrder(sentToSector, commentsReceived),
            [
              new Value("sent_to_sector", new OptionalOf(DATE), (sentToSector, commentsReceived) => sentToSector),
              new Value(
                "comments_received",
                new OptionalOf(DATE),
                (sentToSector, commentsReceived) => commentsReceived,
              ),
            ],
          ),
          new Condition(
            "is_in_order of sent_to_sector, meeting_held",
            ["sent_to_sector", "meeting_held"],
            (sentToSector, meetingHeld) => isInOrder(sentToSector, meetingHeld),
            [
              new Value("sent_to_sector", new OptionalOf(DATE), (sentToSector, meetingHeld) => sentToSector),
              new Value("meeting_held", new OptionalOf(DATE), (sentToSector, meetingHeld) => meetingHeld),
            ],
          ),
          new Condition(
            "is_in_order of meeting_held, certificate_issued",
            ["meeting_held", "certificate_issued"],
            (meetingHeld, certificateIssued) => isInOrder(meetingHeld, certificateIssued),
            [
              new Value("meeting_held", new OptionalOf(DATE), (meetingHeld, certificateIssued) => meetingHeld),
              new Value(
                "certificate_issued",
                new OptionalOf(DATE),
                (meetingHeld, certificateIssued) => certificateIssued,
              ),
            ],
          ),
          new Condition(
            "is_in_order of certificate_issued, sent_to_border",
            ["certificate_issued", "sent_to_border"],
            (certificateIssued, sentToBorder) => isInOrder(certificateIssued, sentToBorder),
            [
              new Value(
                "certificate_issued",
                new OptionalOf(DATE),
                (certificateIssued, sentToBorder) => certificateIssued,
              ),
              new Value("sent_to_border", new OptionalOf(DATE), (certificateIssued, sentToBorder) => sentToBorder),
            ],
          ),
        ],
      },
    ),
  ],
  doc: "Who must do what, and by when, until my annual import plan is approved and carried out?",
  places: [ARTICLE_38],
  calendars: [laoPdr.LAO_PDR],
});

const ART39_P1 = new Place(
  "Article 39, first sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 39. Import tax exemption for construction items and machineries for production",
  ],
  "art39-p1",
  "Import of construction items and tools are authorized only for the construction of factories and buildings that are fixed assets of the enterprise only.",
);

const ART39_P2 = new Place(
  "Article 39, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 39. Import tax exemption for construction items and machineries for production",
  ],
  "art39-p2",
  "For the quantity of the construction items and tools imported, it should be based on the model, design, construction works sheet that have been approved by relevant sectors.",
);

const ARTICLE_39 = new Place(
  "Article 39",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 39. Import tax exemption for construction items and machineries for production",
  ],
  "",
  "",
);

/** The scope `Construction_import` described: what it asks for, its rules and their provisions. */
export const CONSTRUCTION_IMPORT = new Scope("Construction_import", {
  function: constructionImport,
  inputs: [new Input("items", CONSTRUCTION_ITEMS_TYPE, "What is to be imported.")],
  bindings: [
    new Binding("missing", "missing", new ListOf(IMPORT_CONDITION_TYPE), constructionImportMissing, {
      reads: ["items"],
      term: new Term(new Rule(0, [ART39_P1, ART39_P2], 2178, "rules/decree/part_8_duties_and_taxes.catala_en")),
    }),
    new Binding(
      "is_authorized",
      "is_authorized",
      BOOLEAN,
      (missing) => BigInt(missing.length) === 0n,
      {
        reads: ["missing"],
        term: new Term(
          new Rule(0, [ART39_P1, ART39_P2], 2192, "rules/decree/part_8_duties_and_taxes.catala_en", {
            uses: ["missing"],
          }),
        ),
      },
    ),
  ],
  outputs: ["missing", "is_authorized"],
  type: CONSTRUCTION_IMPORT_TYPE,
  assertions: [
    new Assertion(
      "Quantities cannot be negative.",
      (items) => items.quantity.isAtLeast(0n) && items.importedBefore.isAtLeast(0n),
      [ARTICLE_39],
      2174,
      "rules/decree/part_8_duties_and_taxes.catala_en",
      {
        reads: ["items"],
        conditions: [
          new Condition(
            "items.quantity >= 0.0",
            ["items"],
            (items) => items.quantity.isAtLeast(0n),
            [new Value("items.quantity", DECIMAL, (items) => items.quantity)],
          ),
          new Condition(
            "items.imported_before >= 0.0",
            ["items"],
            (items) => items.importedBefore.isAtLeast(0n),
            [new Value("items.imported_before", DECIMAL, (items) => items.importedBefore)],
          ),
        ],
      },
    ),
  ],
  doc: "May I import these construction items and tools free of import tax?",
  places: [ARTICLE_39],
});

const ART39_P3 = new Place(
  "Article 39, third sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 39. Import tax exemption for construction items and machineries for production",
  ],
  "art39-p3",
  "The authorization for import of machineries for productions shall be based on the real need in accordance with the feasibility study or business plan upon the approval of the relevant sectors.",
);

/** The scope `Machinery_import` described: what it asks for, its rules and their provisions. */
export const MACHINERY_IMPORT = new Scope("Machinery_import", {
  function: machineryImport,
  inputs: [new Input("machinery", PRODUCTION_MACHINERY_TYPE, "What is to be imported.")],
  bindings: [
    new Binding("missing", "missing", new ListOf(IMPORT_CONDITION_TYPE), machineryImportMissing, {
      reads: ["machinery"],
      term: new Term(new Rule(0, [ART39_P3], 2196, "rules/decree/part_8_duties_and_taxes.catala_en")),
    }),
    new Binding(
      "is_authorized",
      "is_authorized",
      BOOLEAN,
      (missing) => BigInt(missing.length) === 0n,
      {
        reads: ["missing"],
        term: new Term(
          new Rule(0, [ART39_P3], 2201, "rules/decree/part_8_duties_and_taxes.catala_en", { uses: ["missing"] }),
        ),
      },
    ),
  ],
  outputs: ["missing", "is_authorized"],
  type: MACHINERY_IMPORT_TYPE,
  doc: "May I import this machinery free of import tax?",
  places: [ARTICLE_39],
});

const ART40_P1 = new Place(
  "Article 40",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 40. Import tax exemption for equipment and spare parts to replace machines for production",
  ],
  "art40-p1",
  "The import of equipment and spare parts of machines for production included in the enterprise s approved annual import plan is exempted from import tax duties.",
);

const ARTICLE_40 = new Place(
  "Article 40",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 40. Import tax exemption for equipment and spare parts to replace machines for production",
  ],
  "",
  "",
);

/** The scope `Spare_parts_import` described: what it asks for, its rules and their provisions. */
export const SPARE_PARTS_IMPORT = new Scope("Spare_parts_import", {
  function: sparePartsImport,
  inputs: [
    new Input("are_for_production_machines", BOOLEAN, "They are equipment or spare parts of machines for production.", {
      parameter: "areForProductionMachines",
    }),
    new Input("approval", IMPORT_APPROVAL_TYPE, "What the import is approved by."),
  ],
  bindings: [
    new Binding("missing", "missing", new ListOf(IMPORT_CONDITION_TYPE), sparePartsImportMissing, {
      reads: ["are_for_production_machines", "approval"],
      term: new Term(new Rule(0, [ART40_P1], 2268, "rules/decree/part_8_duties_and_taxes.catala_en")),
    }),
    new Binding(
      "is_exempt",
      "is_exempt",
      BOOLEAN,
      (missing) => BigInt(missing.length) === 0n,
      {
        reads: ["missing"],
        term: new Term(
          new Rule(0, [ART40_P1], 2273, "rules/decree/part_8_duties_and_taxes.catala_en", { uses: ["missing"] }),
        ),
      },
    ),
  ],
  outputs: ["missing", "is_exempt"],
  type: SPARE_PARTS_IMPORT_TYPE,
  doc: "Do I import this equipment or spare part for my machines free of import tax?",
  places: [ARTICLE_40],
});

const ART41_P1 = new Place(
  "Article 41, first sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 41. Customs duty exemption for office equipment",
  ],
  "art41-p1",
  "The office equipment used to start up the business activities such as computers, printers, photocopy machines, fax machines are authorized to be exempted from any customs duty only one time in accordance with the feasibility study or business plan approved by the relevant sectors.",
);

const ARTICLE_41 = new Place(
  "Article 41",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 41. Customs duty exemption for office equipment",
  ],
  "",
  "",
);

/** The scope `Office_equipment_import` described: what it asks for, its rules and their provisions. */
export const OFFICE_EQUIPMENT_IMPORT = new Scope("Office_equipment_import", {
  function: officeEquipmentImport,
  inputs: [new Input("equipment", OFFICE_EQUIPMENT_TYPE, "What is to be imported.")],
  bindings: [
    new Binding("missing", "missing", new ListOf(IMPORT_CONDITION_TYPE), officeEquipmentImportMissing, {
      reads: ["equipment"],
      term: new Term(new Rule(0, [ART41_P1], 2338, "rules/decree/part_8_duties_and_taxes.catala_en")),
    }),
    new Binding(
      "is_exempt",
      "is_exempt",
      BOOLEAN,
      (missing) => BigInt(missing.length) === 0n,
      {
        reads: ["missing"],
        term: new Term(
          new Rule(0, [ART41_P1], 2345, "rules/decree/part_8_duties_and_taxes.catala_en", { uses: ["missing"] }),
        ),
      },
    ),
  ],
  outputs: ["missing", "is_exempt"],
  type: OFFICE_EQUIPMENT_IMPORT_TYPE,
  assertions: [
    new Assertion(
      "The number of imports cannot be negative.",
      (equipment) => equipment.exemptImportsBefore >= 0n,
      [ARTICLE_41],
      2335,
      "rules/decree/part_8_duties_and_taxes.catala_en",
      {
        reads: ["equipment"],
        conditions: [
          new Condition(
            "equipment.exempt_imports_before >= 0",
            ["equipment"],
            (equipment) => equipment.exemptImportsBefore >= 0n,
            [new Value("equipment.exempt_imports_before", INTEGER, (equipment) => equipment.exemptImportsBefore)],
          ),
        ],
      },
    ),
  ],
  doc: "Do I import this office equipment free of customs duty?",
  places: [ARTICLE_41],
});

const ART41_P2 = new Place(
  "Article 41, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 41. Customs duty exemption for office equipment",
  ],
  "art41-p2",
  "For subsequent imports, customs duty shall be declared and paid according to Customs and Tax Laws.",
);

/** The scope `Office_equipment_duty` described: what it asks for, its rules and their provisions. */
export const OFFICE_EQUIPMENT_DUTY = new Scope("Office_equipment_duty", {
  function: officeEquipmentDuty,
  inputs: [
    new Input(
      "exempt_imports_before",
      INTEGER,
      "How many imports of office equipment of the enterprise were exempt before.",
      { parameter: "exemptImportsBefore" },
    ),
    new Input("imported_on", new OptionalOf(DATE), "The day of the import.", { parameter: "importedOn" }),
    new Input("declared_and_paid", new OptionalOf(DATE), "The day on which the duty was declared and paid.", {
      parameter: "declaredAndPaid",
    }),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
  ],
  bindings: [
    new Binding("payment", "payment", obligations.OBLIGATION_TYPE, officeEquipmentDutyPayment, {
      reads: ["exempt_imports_before", "imported_on", "declared_and_paid", "as_of"],
      term: new Term(new Rule(0, [ART41_P2], 2353, "rules/decree/part_8_duties_and_taxes.catala_en")),
      certain: false,
    }),
  ],
  outputs: ["payment"],
  type: OFFICE_EQUIPMENT_DUTY_TYPE,
  assertions: [
    new Assertion(
      "The number of imports cannot be negative.",
      (exemptImportsBefore) => exemptImportsBefore >= 0n,
      [ARTICLE_41],
      2350,
      "rules/decree/part_8_duties_and_taxes.catala_en",
      {
        reads: ["exempt_imports_before"],
        conditions: [
          new Condition(
            "exempt_imports_before >= 0",
            ["exempt_imports_before"],
            (exemptImportsBefore) => exemptImportsBefore >= 0n,
            [new Value("exempt_imports_before", INTEGER, (exemptImportsBefore) => exemptImportsBefore)],
          ),
        ],
      },
    ),
  ],
  doc: "Must I declare office equipment and pay duty for it?",
  places: [ARTICLE_41],
});

const ART42_P1 = new Place(
  "Article 42, first sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 42. Customs duty exemption for vehicles to be used for production",
  ],
  "art42-p1",
  "Vehicles to be used for production and direct services which is in line with the investment activities and work are authorized to be imported and exempted from customs duty.",
);

const ART42_P2 = new Place(
  "Article 42, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 42. Customs duty exemption for vehicles to be used for production",
  ],
  "art42-p2",
  "The authorized number of vehicles to be exempted from customs duty shall be consistent with the real volume of work of each project that has been approved by relevant sectors.",
);

const ARTICLE_42 = new Place(
  "Article 42",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 42. Customs duty exemption for vehicles to be used for production",
  ],
  "",
  "",
);

/** The scope `Vehicles_import` described: what it asks for, its rules and their provisions. */
export const VEHICLES_IMPORT = new Scope("Vehicles_import", {
  function: vehiclesImport,
  inputs: [new Input("vehicles", VEHICLES_TYPE, "What is to be imported.")],
  bindings: [
    new Binding("missing", "missing", new ListOf(IMPORT_CONDITION_TYPE), vehiclesImportMissing, {
      reads: ["vehicles"],
      term: new Term(new Rule(0, [ART42_P1, ART42_P2], 2444, "rules/decree/part_8_duties_and_taxes.catala_en")),
    }),
    new Binding(
      "is_exempt",
      "is_exempt",
      BOOLEAN,
      (missing) => BigInt(missing.length) === 0n,
      {
        reads: ["missing"],
        term: new Term(
          new Rule(0, [ART42_P1, ART42_P2], 2455, "rules/decree/part_8_duties_and_taxes.catala_en", {
            uses: ["missing"],
          }),
        ),
      },
    ),
  ],
  outputs: ["missing", "is_exempt"],
  type: VEHICLES_IMPORT_TYPE,
  assertions: [
    new Assertion(
      "An import is of one vehicle or more; other numbers cannot be negative.",
      (vehicles) => vehicles.howMany >= 1n && vehicles.exemptBefore >= 0n && vehicles.approvedForProject >= 0n,
      [ARTICLE_42],
      2437,
      "rules/decree/part_8_duties_and_taxes.catala_en",
      {
        reads: ["vehicles"],
        conditions: [
          new Condition(
            "vehicles.how_many >= 1",
            ["vehicles"],
            (vehicles) => vehicles.howMany >= 1n,
            [new Value("vehicles.how_many", INTEGER, (vehicles) => vehicles.howMany)],
          ),
          new Condition(
            "vehicles.exempt_before >= 0",
            ["vehicles"],
            (vehicles) => vehicles.exemptBefore >= 0n,
            [new Value("vehicles.exempt_before", INTEGER, (vehicles) => vehicles.exemptBefore)],
          ),
          new Condition(
            "vehicles.approved_for_project >= 0",
            ["vehicles"],
            (vehicles) => vehicles.approvedForProject >= 0n,
            [new Value("vehicles.approved_for_project", INTEGER, (vehicles) => vehicles.approvedForProject)],
          ),
        ],
      },
    ),
  ],
  doc: "Do I import these vehicles free of customs duty?",
  places: [ARTICLE_42],
});

const ART43_P1_B = new Place(
  "Article 43, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 43. Temporary import of machineries, equipments, spare parts and office supplies",
  ],
  "art43-p1-b",
  "For example lab equipments, generators, water pumps, professional tools, back-up electricity supplies, water tanks, gallons, asphalt tanks, fans, clippers, saws, iron models, etc.",
);

const ART43_P2_B = new Place(
  "Article 43, third sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 43. Temporary import of machineries, equipments, spare parts and office supplies",
  ],
  "art43-p2-b",
  "such as iron bars, cement, stick welding rod, combustible rock, tires, inside spare parts of machine, equipment, etc.",
);

const ART43_P1_A = new Place(
  "Article 43, first sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 43. Temporary import of machineries, equipments, spare parts and office supplies",
  ],
  "art43-p1-a",
  "For temporary import of machineries, tools, equipments for production, surveydesign, construction or project development, only items that will be used during the lifetime of the work or the project are authorized and can be re-exported at the same initial number and in accordance with the warranty agreement only.",
);

const ART43_P2_A = new Place(
  "Article 43, third sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 43. Temporary import of machineries, equipments, spare parts and office supplies",
  ],
  "art43-p2-a",
  "For construction items and repair tools, used spares, that cannot be re-exported at the same initial volume compared to when they were imported as they were used in the project, these are not authorized for temporary import",
);

const ARTICLE_43 = new Place(
  "Article 43",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 43. Temporary import of machineries, equipments, spare parts and office supplies",
  ],
  "",
  "",
);

/** The scope `Temporary_import` described: what it asks for, its rules and their provisions. */
export const TEMPORARY_IMPORT = new Scope("Temporary_import", {
  function: temporaryImport,
  inputs: [new Input("items", TEMPORARY_ITEMS_TYPE, "What is to be imported.")],
  bindings: [
    new Binding("naming", "naming", ITEM_NAMING_TYPE, temporaryImportNaming, {
      reads: ["items"],
      term: new Term(new Rule(0, [ART43_P1_B, ART43_P2_B], 2615, "rules/decree/part_8_duties_and_taxes.catala_en")),
    }),
    new Binding("missing", "missing", new ListOf(TEMPORARY_CONDITION_TYPE), temporaryImportMissing, {
      reads: ["items", "naming"],
      term: new Term(
        new Rule(0, [ART43_P1_A, ART43_P2_A, ART43_P2_B], 2629, "rules/decree/part_8_duties_and_taxes.catala_en", {
          uses: ["naming"],
        }),
      ),
    }),
    new Binding(
      "is_authorized",
      "is_authorized",
      BOOLEAN,
      (missing) => BigInt(missing.length) === 0n,
      {
        reads: ["missing"],
        term: new Term(
          new Rule(0, [ART43_P1_A, ART43_P2_A], 2640, "rules/decree/part_8_duties_and_taxes.catala_en", {
            uses: ["missing"],
          }),
        ),
      },
    ),
  ],
  outputs: ["naming", "missing", "is_authorized"],
  type: TEMPORARY_IMPORT_TYPE,
  doc: "May I import these items for a time?",
  places: [ARTICLE_43],
});

const ART44_P1 = new Place(
  "Article 44, first sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 44. Temporary import of vehicles",
  ],
  "art44-p1",
  "Domestic and foreign legal entities that sign an MOU or agreement with the government for a feasibility study, exploration and design of a project can temporarily import vehicles to be used for direct and indirect production in accordance with Customs and Tax Laws.",
);

const ART44_P2 = new Place(
  "Article 44, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 44. Temporary import of vehicles",
  ],
  "art44-p2",
  "Foreign legal entity that intends to temporarily import vehicles shall first establish a Representative Office as stipulated in Article 27 of this Decree.",
);

const ARTICLE_44 = new Place(
  "Article 44",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 44. Temporary import of vehicles",
  ],
  "",
  "",
);

/** The scope `Temporary_vehicle_import` described: what it asks for, its rules and their provisions. */
export const TEMPORARY_VEHICLE_IMPORT = new Scope("Temporary_vehicle_import", {
  function: temporaryVehicleImport,
  inputs: [
    new Input("vehicles", TEMPORARY_VEHICLES_TYPE, "What is to be imported."),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
  ],
  bindings: [
    new Binding("missing", "missing", new ListOf(TEMPORARY_CONDITION_TYPE), temporaryVehicleImportMissing, {
      reads: ["vehicles"],
      term: new Term(new Rule(0, [ART44_P1, ART44_P2], 2791, "rules/decree/part_8_duties_and_taxes.catala_en")),
    }),
    new Binding(
      "may_be_imported",
      "may_be_imported",
      BOOLEAN,
      (missing) => BigInt(missing.length) === 0n,
      {
        reads: ["missing"],
        term: new Term(
          new Rule(0, [ART44_P1, ART44_P2], 2808, "rules/decree/part_8_duties_and_taxes.catala_en", {
            uses: ["missing"],
          }),
        ),
      },
    ),
    new Binding("establishment", "establishment", obligations.OBLIGATION_TYPE, temporaryVehicleImportEstablishment, {
      reads: ["vehicles", "as_of"],
      term: new Term(new Rule(0, [ART44_P2], 2811, "rules/decree/part_8_duties_and_taxes.catala_en")),
      certain: false,
    }),
  ],
  outputs: ["missing", "may_be_imported", "establishment"],
  type: TEMPORARY_VEHICLE_IMPORT_TYPE,
  doc: "May I import these vehicles for a time, and must I have a Representative Office?",
  places: [ARTICLE_44],
});

const ART38_P1 = new Place(
  "Article 38",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 38. Procedures for considering customs duty exemption",
  ],
  "art38-p1",
  "The consideration of customs duty exemption shall be on the basis of the approval of the company s annual import plan and the following procedures shall be followed:",
);

/** The scope `Duty_free_import` described: what it asks for, its rules and their provisions. */
export const DUTY_FREE_IMPORT = new Scope("Duty_free_import", {
  function: dutyFreeImport,
  inputs: [
    new Input("is_promoted_activity", BOOLEAN, "The business invests in a promoted activity of Annex 1.", {
      parameter: "isPromotedActivity",
    }),
    new Input("is_concession_activity", BOOLEAN, "The business invests in a concession activity of Annex 3.", {
      parameter: "isConcessionActivity",
    }),
    new Input("goods", IMPORT_TYPE, "What is to be imported."),
    new Input("approval", IMPORT_APPROVAL_TYPE, "What the import is approved by."),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
    new Input("articles_39_to_42", ARTICLES_39_TO_42_TYPE, "Who gets the exemptions of Articles 39 to 42.", {
      required: false,
      parameter: "articles39To42",
      reading: new ReadingChoice("Duty_free_import.articles_39_to_42", "Detail_Article_37", [ART37_P1]),
    }),
  ],
  bindings: [
    new Binding(
      "articles_39_to_42",
      "articles_39_to_42",
      ARTICLES_39_TO_42_TYPE,
      (given) => given ?? Articles39To42.DetailArticle37,
      {
        term: new Term(new Rule(0, [ART37_P1], 2822, "rules/decree/part_8_duties_and_taxes.catala_en")),
        certain: false,
        context: "articles39To42",
        reading: "Duty_free_import.articles_39_to_42",
      },
    ),
    new Binding(
      "missing_by_article_37",
      "missing_by_article_37",
      new ListOf(IMPORT_CONDITION_TYPE),
      dutyFreeImportMissingByArticle37,
      {
        reads: ["goods", "articles_39_to_42", "is_promoted_activity", "is_concession_activity"],
        term: new Term(
          new Rule(0, [ART37_P1], 2826, "rules/decree/part_8_duties_and_taxes.catala_en", {
            uses: ["articles_39_to_42"],
            asks: [
              new Asked(
                PRODUCTION_GOODS_EXEMPTION,
                (goods, articles39To42, isPromotedActivity, isConcessionActivity) => letIn(
                  goods instanceof RawMaterialOrEquipment
                    ? goods.content
                    : goods instanceof Machinery ? goods.content.isForDirectProduction : true,
                  (isForDirectProduction) => letIn(
                    goods instanceof RawMaterialOrEquipment || goods instanceof Machinery,
                    (isNamedByArticle37Alone) =>
                      articles39To42() === Articles39To42.StandAlone && !isNamedByArticle37Alone
                        ? null
                        : new Present([isPromotedActivity, isConcessionActivity, isForDirectProduction]),
                  ),
                ),
                {
                  inputs: ["isPromotedActivity", "isConcessionActivity", "isForDirectProduction"],
                  outputs: ["missing"],
                  reads: ["goods", "articles_39_to_42", "is_promoted_activity", "is_concession_activity"],
                },
              ),
            ],
          }),
        ),
      },
    ),
    new Binding("missing", "missing", new ListOf(IMPORT_CONDITION_TYPE), dutyFreeImportMissing, {
      reads: ["goods", "approval", "missing_by_article_37"],
      term: new Term(
        new Rule(0, [ART37_P1, ART38_P1], 2848, "rules/decree/part_8_duties_and_taxes.catala_en", {
          conditions: [
            new Condition(
              "not (goods with pattern Temporary or goods with pattern Vehicles_for_a_time)",
              ["goods"],
              (goods) => !(goods instanceof Temporary || goods instanceof VehiclesForATime),
              [new Value("goods", IMPORT_TYPE, (goods) => goods)],
            ),
          ],
          uses: ["missing_by_article_37"],
          asks: [
            new Asked(
              CONSTRUCTION_IMPORT,
              (goods) =>
                goods instanceof Construction
                  ? new Present([goods.content])
                  : goods instanceof Machinery
                    ? null
                    : goods instanceof SpareParts
                      ? null
                      : goods instanceof Office ? null : goods instanceof LastingVehicles ? null : null,
              { inputs: ["items"], outputs: ["missing"], reads: ["goods"] },
            ),
            new Asked(
              MACHINERY_IMPORT,
              (goods) =>
                goods instanceof Construction
                  ? null
                  : goods instanceof Machinery
                    ? new Present([goods.content])
                    : goods instanceof SpareParts
                      ? null
                      : goods instanceof Office ? null : goods instanceof LastingVehicles ? null : null,
              { inputs: ["machinery"], outputs: ["missing"], reads: ["goods"] },
            ),
            new Asked(
              SPARE_PARTS_IMPORT,
              (goods, approval) =>
                goods instanceof Construction
                  ? null
                  : goods instanceof Machinery
                    ? null
                    : goods instanceof SpareParts
                      ? new Present([goods.content, approval])
                      : goods instanceof Office ? null : goods instanceof LastingVehicles ? null : null,
              { inputs: ["areForProductionMachines", "approval"], outputs: ["missing"], reads: ["goods", "approval"] },
            ),
            new Asked(
              OFFICE_EQUIPMENT_IMPORT,
              (goods) =>
                goods instanceof Construction
                  ? null
                  : goods instanceof Machinery
                    ? null
                    : goods instanceof SpareParts
                      ? null
                      : goods instanceof Office
                        ? new Present([goods.content])
                        : goods instanceof LastingVehicles ? null : null,
              { inputs: ["equipment"], outputs: ["missing"], reads: ["goods"] },
            ),
            new Asked(
              VEHICLES_IMPORT,
              (goods) =>
                goods instanceof Construction
                  ? null
                  : goods instanceof Machinery
                    ? null
                    : goods instanceof SpareParts
                      ? null
                      : goods instanceof Office
                        ? null
                        : goods instanceof LastingVehicles ? new Present([goods.content]) : null,
              { inputs: ["vehicles"], outputs: ["missing"], reads: ["goods"] },
            ),
          ],
        }),
      ),
      certain: false,
    }),
    new Binding(
      "is_free_of_duty",
      "is_free_of_duty",
      BOOLEAN,
      (missing) => BigInt(missing().length) === 0n,
      {
        reads: ["missing"],
        term: new Term(
          new Rule(0, [ART37_P1, ART38_P1], 2877, "rules/decree/part_8_duties_and_taxes.catala_en", {
            uses: ["missing"],
          }),
        ),
        certain: false,
      },
    ),
    new Binding(
      "missing_for_a_time",
      "missing_for_a_time",
      new OptionalOf(new ListOf(TEMPORARY_CONDITION_TYPE)),
      dutyFreeImportMissingForATime,
      {
        reads: ["goods", "as_of"],
        term: new Term(
          new Rule(
            0,
            [ART43_P1_A, ART43_P2_A, ART44_P1, ART44_P2],
            2884,
            "rules/decree/part_8_duties_and_taxes.catala_en",
            {
              asks: [
                new Asked(
                  TEMPORARY_IMPORT,
                  (goods) =>
                    goods instanceof Temporary
                      ? new Present([goods.content])
                      : goods instanceof VehiclesForATime ? null : null,
                  { inputs: ["items"], outputs: ["missing"], reads: ["goods"] },
                ),
                new Asked(
                  TEMPORARY_VEHICLE_IMPORT,
                  (goods, asOf) =>
                    goods instanceof Temporary
                      ? null
                      : goods instanceof VehiclesForATime ? new Present([goods.content, asOf]) : null,
                  { inputs: ["vehicles", "asOf"], outputs: ["missing"], reads: ["goods", "as_of"] },
                ),
              ],
            },
          ),
        ),
        certain: false,
      },
    ),
    new Binding(
      "may_be_imported_for_a_time",
      "may_be_imported_for_a_time",
      new OptionalOf(BOOLEAN),
      dutyFreeImportMayBeImportedForATime,
      {
        reads: ["missing_for_a_time"],
        plain: ["missing_for_a_time"],
        term: new Term(
          new Rule(0, [ART43_P1_A, ART44_P1], 2897, "rules/decree/part_8_duties_and_taxes.catala_en", {
            uses: ["missing_for_a_time"],
          }),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["missing", "is_free_of_duty", "missing_for_a_time", "may_be_imported_for_a_time"],
  type: DUTY_FREE_IMPORT_TYPE,
  doc: "Is this import free of duty, and on what conditions? And where it is for a time: may it be made?",
  places: [ARTICLE_44],
});

const ART45_P2 = new Place(
  "Article 45, second sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 45. Policy on access to funding sources",
  ],
  "art45-p2",
  "Any enterprise can borrow money from commercial banks and financial institutions in Lao PDR in accordance with the regulations of the respective commercial banks and from overseas sources as set forth in the laws and regulations of the Bank of Lao PDR.",
);

const ART45_P1 = new Place(
  "Article 45, first sentence",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 45. Policy on access to funding sources",
  ],
  "art45-p1",
  "Any enterprise wishing to borrow money from domestic funding sources shall pay its initial registered capital as set out in Article 4 of this Decree.",
);

const ARTICLE_45 = new Place(
  "Article 45",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 45. Policy on access to funding sources",
  ],
  "",
  "",
);

/** The scope `Borrowing` described: what it asks for, its rules and their provisions. */
export const BORROWING = new Scope("Borrowing", {
  function: borrowing,
  inputs: [
    new Input("source", FUNDING_SOURCE_TYPE, "Where money is borrowed."),
    new Input("business", BUSINESS_TYPE, "What the enterprise invests in."),
    new Input("registered_capital", new MoneyIn("LAK", 2), "The total registered capital.", {
      parameter: "registeredCapital",
    }),
    new Input("paid", new MoneyIn("LAK", 2), "What has been paid of it until the loan."),
  ],
  bindings: [
    new Binding("initial_capital", "initial_capital", new MoneyIn("LAK", 2), borrowingInitialCapital, {
      reads: ["source", "business", "registered_capital", "paid"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART45_P2], 3008, "rules/decree/part_8_duties_and_taxes.catala_en", {
              conditions: [
                new Condition(
                  "source with pattern Overseas",
                  ["source"],
                  (source) => source === FundingSource.Overseas,
                  [new Value("source", FUNDING_SOURCE_TYPE, (source) => source)],
                ),
              ],
            }),
          ),
          new Term(
            new Rule(1, [ART45_P1], 3013, "rules/decree/part_8_duties_and_taxes.catala_en", {
              conditions: [
                new Condition(
                  "source with pattern Domestic",
                  ["source"],
                  (source) => source === FundingSource.Domestic,
                  [new Value("source", FUNDING_SOURCE_TYPE, (source) => source)],
                ),
              ],
              asks: [
                new Asked(
                  part2RegisteredCapital.CAPITAL_SHARES,
                  (business, registeredCapital) =>
                    business instanceof General ? new Present([business.content, registeredCapital]) : null,
                  {
                    inputs: ["sector", "registeredCapital"],
                    outputs: ["initial_payment"],
                    reads: ["business", "registered_capital"],
                  },
                ),
                new Asked(
                  part2RegisteredCapital.CONCESSION_INITIAL_PAYMENT,
                  (business, registeredCapital, paid) =>
                    business instanceof General ? null : new Present([registeredCapital, paid]),
                  {
                    inputs: ["registeredCapital", "paid"],
                    outputs: ["least_initial_payment"],
                    reads: ["business", "registered_capital", "paid"],
                  },
                ),
              ],
            }),
          ),
        ],
      }),
      certain: false,
    }),
    new Binding("may_borrow", "may_borrow", BOOLEAN, borrowingMayBorrow, {
      reads: ["source", "paid", "initial_capital"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART45_P1], 3029, "rules/decree/part_8_duties_and_taxes.catala_en", {
              conditions: [
                new Condition(
                  "source with pattern Domestic",
                  ["source"],
                  (source) => source === FundingSource.Domestic,
                  [new Value("source", FUNDING_SOURCE_TYPE, (source) => source)],
                ),
              ],
              uses: ["initial_capital"],
            }),
          ),
          new Term(
            new Rule(1, [ART45_P2], 3034, "rules/decree/part_8_duties_and_taxes.catala_en", {
              conditions: [
                new Condition(
                  "source with pattern Overseas",
                  ["source"],
                  (source) => source === FundingSource.Overseas,
                  [new Value("source", FUNDING_SOURCE_TYPE, (source) => source)],
                ),
              ],
            }),
          ),
        ],
      }),
      certain: false,
    }),
    new Binding(
      "loan_rules",
      "loan_rules",
      LOAN_RULES_TYPE,
      (source) => source === FundingSource.Domestic ? LoanRules.RegulationsOfTheBank : LoanRules.LawsOfTheBankOfLaoPDR,
      {
        reads: ["source"],
        term: new Term(new Rule(0, [ART45_P2], 3039, "rules/decree/part_8_duties_and_taxes.catala_en")),
      },
    ),
  ],
  outputs: ["initial_capital", "may_borrow", "loan_rules"],
  type: BORROWING_TYPE,
  assertions: [
    new Assertion(
      "What is paid of a capital cannot be negative.",
      (paid) => paid >= 0n,
      [ARTICLE_45],
      3005,
      "rules/decree/part_8_duties_and_taxes.catala_en",
      {
        reads: ["paid"],
        conditions: [
          new Condition(
            "paid >= LAK 0",
            ["paid"],
            (paid) => paid >= 0n,
            [new Value("paid", new MoneyIn("LAK", 2), (paid) => paid)],
          ),
        ],
      },
    ),
  ],
  doc: "May my enterprise borrow money, and how much capital must be paid in before?",
  places: [ARTICLE_45],
});

const ART46_P1 = new Place(
  "Article 46",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 46. Specific incentive",
  ],
  "art46-p1",
  "Any enterprise that receives specific incentive in accordance with Article 54 of the Investment Promotion Law is promoted activity level 1 of Annex 1 of this Decree.",
);

const ARTICLE_46 = new Place(
  "Article 46",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 8. Incentives related to Duties and Taxes",
    "Article 46. Specific incentive",
  ],
  "",
  "",
);

/** The scope `Specific_incentive_level` described: what it asks for, its rules and their provisions. */
export const SPECIFIC_INCENTIVE_LEVEL = new Scope("Specific_incentive_level", {
  function: specificIncentiveLevel,
  inputs: [
    new Input(
      "receives_specific_incentive",
      BOOLEAN,
      "The enterprise receives the specific incentive of Article 54 of the Investment Promotion Law.",
      { parameter: "receivesSpecificIncentive" },
    ),
  ],
  bindings: [
    new Binding(
      "level",
      "level",
      new OptionalOf(investmentPromotionLaw.PROMOTION_LEVEL_TYPE),
      (receivesSpecificIncentive) =>
        receivesSpecificIncentive ? new Present(investmentPromotionLaw.PromotionLevel.Level1) : null,
      {
        reads: ["receives_specific_incentive"],
        term: new Term(new Rule(0, [ART46_P1], 3083, "rules/decree/part_8_duties_and_taxes.catala_en")),
      },
    ),
  ],
  outputs: ["level"],
  type: SPECIFIC_INCENTIVE_LEVEL_TYPE,
  doc: "Which level of promotion has an enterprise that receives a specific incentive?",
  places: [ARTICLE_46],
});
