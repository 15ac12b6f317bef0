/**
 * Compiled from rules/library/investment_promotion_law.catala_en: change the rules there, and compile again.
 *
 * @example
 * import { PromotionLevel, PromotionZone, REPORTED_EXEMPTION_YEARS, reportedExemptionYears } from
 *   "./investment_promotion_law.js";
 * import { decide } from "../runtime/reasons.js";
 * const facts = { level: PromotionLevel.Level1, zone: PromotionZone.Zone1 };
 * const { years } = reportedExemptionYears(facts);
 * // the same with its reasons; without a value it says why, where the function throws
 * const answer = JSON.stringify(decide(REPORTED_EXEMPTION_YEARS, facts).asJson());
 *
 * Money is a BigInt of cents, a decimal a `Fraction`, a date a `Day` (runtime/fractions.js, runtime/dates.js). A case
 * that carries something is a class (`new Case(content)`), any other an object. What may be left out may be null; an
 * optional value is a `Present` (runtime/schema.js). In JSON things have the names of the rules: `answer` beside
 * `decide`, and without reasons `evaluate` and `outcomes` (runtime/evaluator.js), take and give it; `encode`
 * (runtime/encode.js) makes it of a result.
 */

import { Place } from "../runtime/answers.js";
import { checkFacts } from "../runtime/given.js";
import { Case, Enumeration, Field, INTEGER, Named, Structure } from "../runtime/schema.js";
import { Binding, Condition, Input, Rule, Scope, Term, Value, named, naming } from "../runtime/scopes.js";

/**
 * The level of promotion of an activity.
 *
 * @enum {Named}
 */
export const PromotionLevel = Object.freeze({
  /** The highest level. */
  Level1: new Named("Level_1"),
  /** The middle level. */
  Level2: new Named("Level_2"),
  /** The lowest level. */
  Level3: new Named("Level_3"),
});

/**
 * The zone in which the investment lies.
 *
 * @enum {Named}
 */
export const PromotionZone = Object.freeze({
  /** Mountains, highlands and plateaus without economic infrastructure. */
  Zone1: new Named("Zone_1"),
  /** Moderate infrastructure. */
  Zone2: new Named("Zone_2"),
  /** Good infrastructure. */
  Zone3: new Named("Zone_3"),
});

/**
 * How sure a reported figure is.
 *
 * @enum {Named}
 */
export const Certainty = Object.freeze({
  /** It agrees with what a law firm published. */
  WellSupported: new Named("Well_supported"),
  /** It lies within what a law firm published, and another source has another figure or there is none. */
  LessSure: new Named("Less_sure"),
});

/**
 * For how many years, as is reported of Article 51 of the Investment Promotion Law, an activity of a level is exempt
 * from profit tax in a zone, and how sure that is.
 */
export class ReportedExemptionYears {
  /** @param {{ years: bigint, certainty: Certainty }} fields */
  constructor({ years, certainty }) {
    /** The years of exemption, as reported: not of the Decree. */
    this.years = years;
    /** How sure the figure is. */
    this.certainty = certainty;
  }
}

export const PROMOTION_LEVEL_TYPE = new Enumeration(
  "Promotion_level",
  [
    new Case("Level_1", null, "The highest level."),
    new Case("Level_2", null, "The middle level."),
    new Case("Level_3", null, "The lowest level."),
  ],
  { build: naming(PromotionLevel), read: named, doc: "The level of promotion of an activity." },
);

export const PROMOTION_ZONE_TYPE = new Enumeration(
  "Promotion_zone",
  [
    new Case("Zone_1", null, "Mountains, highlands and plateaus without economic infrastructure."),
    new Case("Zone_2", null, "Moderate infrastructure."),
    new Case("Zone_3", null, "Good infrastructure."),
  ],
  { build: naming(PromotionZone), read: named, doc: "The zone in which the investment lies." },
);

export const CERTAINTY_TYPE = new Enumeration(
  "Certainty",
  [
    new Case("Well_supported", null, "It agrees with what a law firm published."),
    new Case(
      "Less_sure",
      null,
      "It lies within what a law firm published, and another source has another figure or there is none.",
    ),
  ],
  { build: naming(Certainty), read: named, doc: "How sure a reported figure is." },
);

export const REPORTED_EXEMPTION_YEARS_TYPE = new Structure(
  "Reported_exemption_years",
  [
    new Field("years", INTEGER, "The years of exemption, as reported: not of the Decree."),
    new Field("certainty", CERTAINTY_TYPE, "How sure the figure is."),
  ],
  {
    build: (years, certainty) => new ReportedExemptionYears({ years, certainty }),
    read: (value) => [value.years, value.certainty],
    doc: "For how many years, as is reported of Article 51 of the Investment Promotion Law, an activity of a level is exempt from profit tax in a zone, and how sure that is.",
    module: "Investment_promotion_law",
  },
);

/**
 * The years of exemption, as reported: not of the Decree.
 *
 * The Investment Promotion Law, as reported (rules/library/investment_promotion_law.catala_en, lines 56, 65, 74).
 *
 * @param {PromotionZone} zone
 * @param {PromotionLevel} level
 * @returns {bigint}
 */
function reportedExemptionYearsYears(zone, level) {
  if (zone === PromotionZone.Zone1) {
    if (level === PromotionLevel.Level1) {
      return 10n;
    }
    if (level === PromotionLevel.Level2) {
      return 6n;
    }
    return 4n;
  }
  if (zone === PromotionZone.Zone2) {
    if (level === PromotionLevel.Level1) {
      return 6n;
    }
    if (level === PromotionLevel.Level2) {
      return 4n;
    }
    return 2n;
  }
  if (level === PromotionLevel.Level1) {
    return 4n;
  }
  if (level === PromotionLevel.Level2) {
    return 2n;
  }
  return 1n;
}

/**
 * How sure the figure is.
 *
 * The Investment Promotion Law, as reported (rules/library/investment_promotion_law.catala_en, lines 82, 86).
 *
 * @param {PromotionZone} zone
 * @param {PromotionLevel} level
 * @returns {Certainty}
 */
function reportedExemptionYearsCertainty(zone, level) {
  if (zone === PromotionZone.Zone1 || level !== PromotionLevel.Level2) {
    return Certainty.WellSupported;
  }
  return Certainty.LessSure;
}

/**
 * For how many years, as is reported of Article 51 of the Investment Promotion Law, an activity of a level is exempt
 * from profit tax in a zone, and how sure that is.
 *
 * Encodes The Investment Promotion Law, as reported (rules/library/investment_promotion_law.catala_en:42).
 *
 * @param {object} facts
 * @param {PromotionLevel} facts.level The level of promotion of the activity.
 * @param {PromotionZone} facts.zone The zone in which it is.
 * @returns {ReportedExemptionYears}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 */
export function reportedExemptionYears(facts = {}) {
  const { level, zone } = facts;
  if (level == null || zone == null) {
    checkFacts(facts, REPORTED_EXEMPTION_YEARS);
  }
  const years = reportedExemptionYearsYears(zone, level);
  const certainty = reportedExemptionYearsCertainty(zone, level);
  return new ReportedExemptionYears({ years, certainty });
}

const THE_INVESTMENT_PROMOTION_LAW_AS_REPORTED = new Place(
  "The Investment Promotion Law, as reported",
  ["Library", "The Investment Promotion Law, as reported"],
  "",
  "",
);

/** The scope `Reported_exemption_years` described: what it asks for, its rules and their provisions. */
export const REPORTED_EXEMPTION_YEARS = new Scope("Reported_exemption_years", {
  function: reportedExemptionYears,
  inputs: [
    new Input("level", PROMOTION_LEVEL_TYPE, "The level of promotion of the activity."),
    new Input("zone", PROMOTION_ZONE_TYPE, "The zone in which it is."),
  ],
  bindings: [
    new Binding("years", "years", INTEGER, reportedExemptionYearsYears, {
      reads: ["zone", "level"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(
              0,
              [THE_INVESTMENT_PROMOTION_LAW_AS_REPORTED],
              56,
              "rules/library/investment_promotion_law.catala_en",
              {
                conditions: [
                  new Condition(
                    "zone with pattern Zone_1",
                    ["zone"],
                    (zone) => zone === PromotionZone.Zone1,
                    [new Value("zone", PROMOTION_ZONE_TYPE, (zone) => zone)],
                  ),
                ],
              },
            ),
          ),
          new Term(
            new Rule(
              1,
              [THE_INVESTMENT_PROMOTION_LAW_AS_REPORTED],
              65,
              "rules/library/investment_promotion_law.catala_en",
              {
                conditions: [
                  new Condition(
                    "zone with pattern Zone_2",
                    ["zone"],
                    (zone) => zone === PromotionZone.Zone2,
                    [new Value("zone", PROMOTION_ZONE_TYPE, (zone) => zone)],
                  ),
                ],
              },
            ),
          ),
          new Term(
            new Rule(
              2,
              [THE_INVESTMENT_PROMOTION_LAW_AS_REPORTED],
              74,
              "rules/library/investment_promotion_law.catala_en",
              {
                conditions: [
                  new Condition(
                    "zone with pattern Zone_3",
                    ["zone"],
                    (zone) => zone === PromotionZone.Zone3,
                    [new Value("zone", PROMOTION_ZONE_TYPE, (zone) => zone)],
                  ),
                ],
              },
            ),
          ),
        ],
      }),
    }),
    new Binding("certainty", "certainty", CERTAINTY_TYPE, reportedExemptionYearsCertainty, {
      reads: ["zone", "level"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(
              0,
              [THE_INVESTMENT_PROMOTION_LAW_AS_REPORTED],
              82,
              "rules/library/investment_promotion_law.catala_en",
              {
                conditions: [
                  new Condition(
                    "zone with pattern Zone_1 or not (level with pattern Level_2)",
                    ["zone", "level"],
                    (zone, level) => zone === PromotionZone.Zone1 || level !== PromotionLevel.Level2,
                    [
                      new Value("zone", PROMOTION_ZONE_TYPE, (zone, level) => zone),
                      new Value("level", PROMOTION_LEVEL_TYPE, (zone, level) => level),
                    ],
                  ),
                ],
              },
            ),
          ),
          new Term(
            new Rule(
              1,
              [THE_INVESTMENT_PROMOTION_LAW_AS_REPORTED],
              86,
              "rules/library/investment_promotion_law.catala_en",
              {
                conditions: [
                  new Condition(
                    "level with pattern Level_2",
                    ["level"],
                    (level) => level === PromotionLevel.Level2,
                    [new Value("level", PROMOTION_LEVEL_TYPE, (level) => level)],
                  ),
                  new Condition(
                    "not (zone with pattern Zone_1)",
                    ["level", "zone"],
                    (level, zone) => level === PromotionLevel.Level2 && zone !== PromotionZone.Zone1,
                    [new Value("zone", PROMOTION_ZONE_TYPE, (level, zone) => zone)],
                  ),
                ],
              },
            ),
          ),
        ],
      }),
    }),
  ],
  outputs: ["years", "certainty"],
  type: REPORTED_EXEMPTION_YEARS_TYPE,
  doc: "For how many years, as is reported of Article 51 of the Investment Promotion Law, an activity of a level is exempt from profit tax in a zone, and how sure that is.",
  places: [THE_INVESTMENT_PROMOTION_LAW_AS_REPORTED],
});
