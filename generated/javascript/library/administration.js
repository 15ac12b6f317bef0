/**
 * Compiled from rules/library/administration.catala_en: change the rules there, and compile again.
 *
 * Money is a BigInt of cents, a decimal a `Fraction`, a date a `Day` (runtime/fractions.js, runtime/dates.js). A case
 * that carries something is a class (`new Case(content)`), any other an object. What may be left out may be null; an
 * optional value is a `Present` (runtime/schema.js). In JSON things have the names of the rules: `answer` beside
 * `decide`, and without reasons `evaluate` and `outcomes` (runtime/evaluator.js), take and give it; `encode`
 * (runtime/encode.js) makes it of a result.
 */

import { Case, Enumeration, Named } from "../runtime/schema.js";
import { named, naming } from "../runtime/scopes.js";

/**
 * Whom the law speaks of: who bears an obligation, or towards whom it is owed.
 *
 * @enum {Named}
 */
export const Actor = Object.freeze({
  /** The words name nobody. */
  NotNamed: new Named("Not_named"),
  /** The investor, the enterprise or the business entity. */
  Investor: new Named("Investor"),
  /** A foreign legal entity that is not registered in Lao PDR. */
  ForeignLegalEntity: new Named("Foreign_legal_entity"),
  /** A representative office. */
  RepresentativeOffice: new Named("Representative_office"),
  /** The government. */
  Government: new Named("Government"),
  /** The authorities of the province or municipality. */
  ProvincialOrMunicipalAuthorities: new Named("Provincial_or_municipal_authorities"),
  /** The government or the authorities of the province or municipality; the words do not say which. */
  GovernmentOrLocalAuthorities: new Named("Government_or_local_authorities"),
  /** The Committee for Investment Promotion. */
  CommitteeForInvestmentPromotion: new Named("Committee_for_investment_promotion"),
  /** The chair of the Committee for Investment Promotion. */
  ChairOfTheCommittee: new Named("Chair_of_the_committee"),
  /** The Ministry of Planning and Investment. */
  MinistryOfPlanningAndInvestment: new Named("Ministry_of_planning_and_investment"),
  /** The planning and investment sector. */
  PlanningAndInvestmentSector: new Named("Planning_and_investment_sector"),
  /** The Ministry of Industry and Commerce. */
  MinistryOfIndustryAndCommerce: new Named("Ministry_of_industry_and_commerce"),
  /** The industry and commerce sector. */
  IndustryAndCommerceSector: new Named("Industry_and_commerce_sector"),
  /** The planning and investment sector or the industry and commerce sector. */
  PlanningOrCommerceSector: new Named("Planning_or_commerce_sector"),
  /** A one-stop service office. */
  OneStopService: new Named("One_stop_service"),
  /** The one-stop service of the planning and investment sector. */
  OneStopServiceOfPlanningAndInvestment: new Named("One_stop_service_of_planning_and_investment"),
  /** The one-stop service of the industry and commerce sector. */
  OneStopServiceOfIndustryAndCommerce: new Named("One_stop_service_of_industry_and_commerce"),
  /** The staff of a one-stop service office. */
  OneStopServiceStaff: new Named("One_stop_service_staff"),
  /** The financial sector. */
  FinancialSector: new Named("Financial_sector"),
  /** The Tax Department. */
  TaxDepartment: new Named("Tax_department"),
  /** The customs authorities, or a border check point. */
  Customs: new Named("Customs"),
  /** The account of the planning and investment sector at the National Treasury. */
  NationalTreasury: new Named("National_treasury"),
  /** The Bank of Lao PDR. */
  BankOfLaoPdr: new Named("Bank_of_lao_pdr"),
  /** A commercial bank or financial institution in Lao PDR. */
  CommercialBank: new Named("Commercial_bank"),
  /** The sectors concerned by a matter. */
  ConcernedSectors: new Named("Concerned_sectors"),
  /** The public security sector. */
  PublicSecuritySector: new Named("Public_security_sector"),
  /** The provincial or municipal land management authority. */
  LandManagementAuthority: new Named("Land_management_authority"),
  /** The leading committee of the provincial or municipal administrative organization. */
  LeadingCommittee: new Named("Leading_committee"),
  /** The Notary Office. */
  NotaryOffice: new Named("Notary_office"),
  /** The hierarchical superior of an official. */
  HierarchicalSuperior: new Named("Hierarchical_superior"),
  /** A higher authority; the words do not name it. */
  HigherAuthority: new Named("Higher_authority"),
  /** Anyone else. */
  Others: new Named("Others"),
});

/**
 * The level at which an office stands.
 *
 * @enum {Named}
 */
export const Level = Object.freeze({
  /** The central level: the ministries in Vientiane. */
  Central: new Named("Central"),
  /** The local level: the province or municipality. */
  Local: new Named("Local"),
});

export const ACTOR_TYPE = new Enumeration(
  "Actor",
  [
    new Case("Not_named", null, "The words name nobody."),
    new Case("Investor", null, "The investor, the enterprise or the business entity."),
    new Case("Foreign_legal_entity", null, "A foreign legal entity that is not registered in Lao PDR."),
    new Case("Representative_office", null, "A representative office."),
    new Case("Government", null, "The government."),
    new Case("Provincial_or_municipal_authorities", null, "The authorities of the province or municipality."),
    new Case(
      "Government_or_local_authorities",
      null,
      "The government or the authorities of the province or municipality; the words do not say which.",
    ),
    new Case("Committee_for_investment_promotion", null, "The Committee for Investment Promotion."),
    new Case("Chair_of_the_committee", null, "The chair of the Committee for Investment Promotion."),
    new Case("Ministry_of_planning_and_investment", null, "The Ministry of Planning and Investment."),
    new Case("Planning_and_investment_sector", null, "The planning and investment sector."),
    new Case("Ministry_of_industry_and_commerce", null, "The Ministry of Industry and Commerce."),
    new Case("Industry_and_commerce_sector", null, "The industry and commerce sector."),
    new Case(
      "Planning_or_commerce_sector",
      null,
      "The planning and investment sector or the industry and commerce sector.",
    ),
    new Case("One_stop_service", null, "A one-stop service office."),
    new Case(
      "One_stop_service_of_planning_and_investment",
      null,
      "The one-stop service of the planning and investment sector.",
    ),
    new Case(
      "One_stop_service_of_industry_and_commerce",
      null,
      "The one-stop service of the industry and commerce sector.",
    ),
    new Case("One_stop_service_staff", null, "The staff of a one-stop service office."),
    new Case("Financial_sector", null, "The financial sector."),
    new Case("Tax_department", null, "The Tax Department."),
    new Case("Customs", null, "The customs authorities, or a border check point."),
    new Case("National_treasury", null, "The account of the planning and investment sector at the National Treasury."),
    new Case("Bank_of_lao_pdr", null, "The Bank of Lao PDR."),
    new Case("Commercial_bank", null, "A commercial bank or financial institution in Lao PDR."),
    new Case("Concerned_sectors", null, "The sectors concerned by a matter."),
    new Case("Public_security_sector", null, "The public security sector."),
    new Case("Land_management_authority", null, "The provincial or municipal land management authority."),
    new Case(
      "Leading_committee",
      null,
      "The leading committee of the provincial or municipal administrative organization.",
    ),
    new Case("Notary_office", null, "The Notary Office."),
    new Case("Hierarchical_superior", null, "The hierarchical superior of an official."),
    new Case("Higher_authority", null, "A higher authority; the words do not name it."),
    new Case("Others", null, "Anyone else."),
  ],
  {
    build: naming(Actor),
    read: named,
    doc: "Whom the law speaks of: who bears an obligation, or towards whom it is owed.",
  },
);

export const LEVEL_TYPE = new Enumeration(
  "Level",
  [
    new Case("Central", null, "The central level: the ministries in Vientiane."),
    new Case("Local", null, "The local level: the province or municipality."),
  ],
  { build: naming(Level), read: named, doc: "The level at which an office stands." },
);
