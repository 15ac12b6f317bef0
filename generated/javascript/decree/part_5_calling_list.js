/**
 * Compiled from rules/decree/part_5_calling_list.catala_en: change the rules there, and compile again.
 *
 * @example
 * import { ActivityKind, CALLING_LIST_INVESTMENT, callingListInvestment } from "./part_5_calling_list.js";
 * import { decide } from "../runtime/reasons.js";
 * const facts = { activity: ActivityKind.GeneralBusiness };
 * const { approvedBy } = callingListInvestment(facts);
 * // the same with its reasons; without a value it says why, where the function throws
 * const answer = JSON.stringify(decide(CALLING_LIST_INVESTMENT, facts).asJson());
 *
 * Money is a BigInt of cents, a decimal a `Fraction`, a date a `Day` (runtime/fractions.js, runtime/dates.js). A case
 * that carries something is a class (`new Case(content)`), any other an object. What may be left out may be null; an
 * optional value is a `Present` (runtime/schema.js). In JSON things have the names of the rules: `answer` beside
 * `decide`, and without reasons `evaluate` and `outcomes` (runtime/evaluator.js), take and give it; `encode`
 * (runtime/encode.js) makes it of a result.
 */

import * as administration from "../library/administration.js";
import * as obligations from "../library/obligations.js";
import * as dateEn from "../stdlib/date_en.js";
import * as part4ConcessionActivities from "./part_4_concession_activities.js";
import { Place } from "../runtime/answers.js";
import { known, spot } from "../runtime/evaluation.js";
import { Refused } from "../runtime/failures.js";
import { checkFacts } from "../runtime/given.js";
import { handedOn, notice } from "../runtime/readings.js";
import {
  Case,
  DATE,
  Enumeration,
  Field,
  INTEGER,
  MoneyIn,
  Named,
  OptionalOf,
  Position,
  Present,
  Structure,
} from "../runtime/schema.js";
import {
  Assertion,
  Binding,
  Condition,
  Input,
  ReadingChoice,
  Rule,
  Scope,
  Subscope,
  SubscopeInput,
  Term,
  Value,
  named,
  naming,
} from "../runtime/scopes.js";

/** @typedef {import("../runtime/failures.js").Conflict} Conflict */
/** @typedef {import("../runtime/dates.js").Day} Day */
/** @typedef {import("../runtime/failures.js").EvaluationError} EvaluationError */
/** @typedef {import("../runtime/failures.js").Silent} Silent */

const ARTICLE_20_LINE_186 = spot("rules/decree/part_5_calling_list.catala_en:186", "Article 20");

/**
 * Until when a list that is due "annually by April" may be submitted.
 *
 * @enum {Named}
 */
export const ByApril = Object.freeze({
  /** Until the end of April: April is the month by the end of which it is due. */
  UntilTheEndOfApril: new Named("Until_the_end_of_april"),
  /** Until the end of March: the list is there by the time April begins. */
  UntilTheEndOfMarch: new Named("Until_the_end_of_march"),
});

/**
 * The two kinds of activity for which investment is approved.
 *
 * @enum {Named}
 */
export const ActivityKind = Object.freeze({
  /** General business activities. */
  GeneralBusiness: new Named("General_business"),
  /** Concession activities. */
  Concession: new Named("Concession"),
});

/** Who prepares the investment calling list of a year, to whom it goes and by when. */
export class CallingListDuties {
  /**
   * @param {{ advice: obligations.Obligation, submission: obligations.Obligation, consolidation: obligations.Obligation
   *   }} fields
   */
  constructor({ advice, submission, consolidation }) {
    /** To advise and encourage the sectors to study and establish or improve the list. */
    this.advice = advice;
    /** To submit the investment calling list to the planning and investment sector. */
    this.submission = submission;
    /** To consolidate the list, select from it and submit it to the authority. */
    this.consolidation = consolidation;
  }
}

/** Who approves a project or activity of the investment calling list. */
export class ApprovalAuthority {
  /** @param {{ authority: administration.Actor }} fields */
  constructor({ authority }) {
    /** The authority that approves it. */
    this.authority = authority;
  }
}

/** Who approves the investment in a project or activity of the calling list. */
export class CallingListInvestment {
  /** @param {{ approvedBy: administration.Actor }} fields */
  constructor({ approvedBy }) {
    /** Who approves the investment. */
    this.approvedBy = approvedBy;
  }
}

export const BY_APRIL_TYPE = new Enumeration(
  "By_april",
  [
    new Case(
      "Until_the_end_of_april",
      null,
      "Until the end of April: April is the month by the end of which it is due.",
    ),
    new Case("Until_the_end_of_march", null, "Until the end of March: the list is there by the time April begins."),
  ],
  { build: naming(ByApril), read: named, doc: "Until when a list that is due \"annually by April\" may be submitted." },
);

export const ACTIVITY_KIND_TYPE = new Enumeration(
  "Activity_kind",
  [
    new Case("General_business", null, "General business activities."),
    new Case("Concession", null, "Concession activities."),
  ],
  { build: naming(ActivityKind), read: named, doc: "The two kinds of activity for which investment is approved." },
);

export const CALLING_LIST_DUTIES_TYPE = new Structure(
  "Calling_list_duties",
  [
    new Field(
      "advice",
      obligations.OBLIGATION_TYPE,
      "To advise and encourage the sectors to study and establish or improve the list.",
    ),
    new Field(
      "submission",
      obligations.OBLIGATION_TYPE,
      "To submit the investment calling list to the planning and investment sector.",
    ),
    new Field(
      "consolidation",
      obligations.OBLIGATION_TYPE,
      "To consolidate the list, select from it and submit it to the authority.",
    ),
  ],
  {
    build: (advice, submission, consolidation) => new CallingListDuties({ advice, submission, consolidation }),
    read: (value) => [value.advice, value.submission, value.consolidation],
    doc: "Who prepares the investment calling list of a year, to whom it goes and by when.",
    module: "Part_5_calling_list",
  },
);

export const APPROVAL_AUTHORITY_TYPE = new Structure(
  "Approval_authority",
  [new Field("authority", administration.ACTOR_TYPE, "The authority that approves it.")],
  {
    build: (authority) => new ApprovalAuthority({ authority }),
    read: (value) => [value.authority],
    doc: "Who approves a project or activity of the investment calling list.",
    module: "Part_5_calling_list",
  },
);

export const CALLING_LIST_INVESTMENT_TYPE = new Structure(
  "Calling_list_investment",
  [new Field("approved_by", administration.ACTOR_TYPE, "Who approves the investment.")],
  {
    build: (approvedBy) => new CallingListInvestment({ approvedBy }),
    read: (value) => [value.approvedBy],
    doc: "Who approves the investment in a project or activity of the calling list.",
    module: "Part_5_calling_list",
  },
);

/**
 * The last day on which the concerned sector may submit its list in the year.
 *
 * Article 19(2) (rules/decree/part_5_calling_list.catala_en, lines 89, 94).
 *
 * @param {ByApril} byApril
 * @param {bigint} ofYear
 * @returns {Day}
 */
function callingListDutiesLastDay(byApril, ofYear) {
  if (byApril === ByApril.UntilTheEndOfApril) {
    return dateEn.ofYearMonthDay(
      new Position("rules/decree/part_5_calling_list.catala_en", 91, 24, 91, 46, [
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 5. Establishment and consideration of investment calling list",
        "Article 19. Establishment of investment calling list",
      ]),
      ofYear,
      4n,
      30n,
    );
  }
  return dateEn.ofYearMonthDay(
    new Position("rules/decree/part_5_calling_list.catala_en", 96, 24, 96, 46, [
      "Decree on the Implementation of the Investment Promotion Law",
      "Part 5. Establishment and consideration of investment calling list",
      "Article 19. Establishment of investment calling list",
    ]),
    ofYear,
    3n,
    31n,
  );
}

/**
 * To whom the planning and investment sector submits the consolidated list.
 *
 * Article 19(3) (rules/decree/part_5_calling_list.catala_en, lines 110, 115).
 *
 * @param {administration.Level} level
 * @returns {administration.Actor}
 */
function callingListDutiesReceiver(level) {
  if (level === administration.Level.Central) {
    return administration.Actor.Government;
  }
  return administration.Actor.ProvincialOrMunicipalAuthorities;
}

/**
 * To advise and encourage the sectors to study and establish or improve the list.
 *
 * Article 19(1) (rules/decree/part_5_calling_list.catala_en, line 77).
 *
 * @param {Present<Day> | null} advised
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function callingListDutiesAdvice(advised, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.MinistryOfPlanningAndInvestment,
        administration.Actor.ConcernedSectors,
      ),
      done: advised,
    }),
    asOf,
  );
}

/**
 * To submit the investment calling list to the planning and investment sector.
 *
 * Article 19(2) (rules/decree/part_5_calling_list.catala_en, line 99).
 *
 * @param {bigint} ofYear
 * @param {() => Day} lastDay
 * @param {Present<Day> | null} submitted
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function callingListDutiesSubmission(ofYear, lastDay, submitted, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(
        obligations.Modality.Duty,
        administration.Actor.ConcernedSectors,
        administration.Actor.PlanningAndInvestmentSector,
      ),
      start: new obligations.On(
        dateEn.ofYearMonthDay(
          new Position("rules/decree/part_5_calling_list.catala_en", 103, 31, 103, 53, [
            "Decree on the Implementation of the Investment Promotion Law",
            "Part 5. Establishment and consideration of investment calling list",
            "Article 19. Establishment of investment calling list",
          ]),
          ofYear,
          1n,
          1n,
        ),
      ),
      due: new Present(lastDay()),
      done: submitted,
    }),
    asOf,
  );
}

/**
 * To consolidate the list, select from it and submit it to the authority.
 *
 * Article 19(3) (rules/decree/part_5_calling_list.catala_en, line 120).
 *
 * @param {administration.Actor} receiver
 * @param {Present<Day> | null} submitted
 * @param {Present<Day> | null} passedOn
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
function callingListDutiesConsolidation(receiver, submitted, passedOn, asOf) {
  return obligations.standing_(
    new obligations.Norm({
      ...obligations.norm(obligations.Modality.Duty, administration.Actor.PlanningAndInvestmentSector, receiver),
      start: obligations.since(submitted),
      done: passedOn,
    }),
    asOf,
  );
}

/**
 * Who prepares the investment calling list of a year, to whom it goes and by when.
 *
 * Encodes Article 19 (rules/decree/part_5_calling_list.catala_en:42).
 *
 * @param {object} facts
 * @param {administration.Level} facts.level The level at which the list is made.
 * @param {bigint} facts.ofYear The year in which the list is due.
 * @param {Present<Day> | null} [facts.advised] The day on which the Ministry advised and encouraged the sectors (null
 *   if not given).
 * @param {Present<Day> | null} [facts.submitted] The day on which the concerned sector submitted its list in the year
 *   (null if not given).
 * @param {Present<Day> | null} [facts.passedOn] The day on which the planning and investment sector submitted the
 *   consolidated list (null if not given).
 * @param {Day} facts.asOf The date for which the question is asked.
 * @param {ByApril | null} [facts.byApril] Until when a list that is due "annually by April" may be submitted (a reading
 *   of the text: `ByApril.UntilTheEndOfApril` if not given).
 * @returns {CallingListDuties}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function callingListDuties(facts = {}) {
  let { level, ofYear, advised = null, submitted = null, passedOn = null, asOf, byApril = null } = facts;
  if (
    level == null ||
    ofYear == null ||
    facts.advised === undefined ||
    facts.submitted === undefined ||
    facts.passedOn === undefined ||
    asOf == null ||
    facts.byApril === undefined
  ) {
    checkFacts(facts, CALLING_LIST_DUTIES);
  }
  // Article 19(2): Until when a list that is due "annually by April" may be submitted.
  byApril ??= ByApril.UntilTheEndOfApril;
  notice("Calling_list_duties.by_april");
  const lastDay = callingListDutiesLastDay(byApril, ofYear);
  const receiver = callingListDutiesReceiver(level);
  const advice = callingListDutiesAdvice(advised, asOf);
  const submission = callingListDutiesSubmission(ofYear, known(lastDay), submitted, asOf);
  const consolidation = callingListDutiesConsolidation(receiver, submitted, passedOn, asOf);
  return new CallingListDuties({ advice, submission, consolidation });
}

/**
 * The authority that approves it.
 *
 * rules/decree/part_5_calling_list.catala_en, lines 189, 194, 199.
 *
 * @param {bigint} value
 * @returns {administration.Actor}
 */
function approvalAuthorityAuthority(value) {
  // USD 20,000,000
  if (value > 2_000_000_000n) {
    return administration.Actor.Government; // Article 20, first item
  }
  // USD 5,000,000
  if (value >= 500_000_000n) {
    return administration.Actor.MinistryOfPlanningAndInvestment; // Article 20, second item
  }
  return administration.Actor.ProvincialOrMunicipalAuthorities; // Article 20, third item
}

/**
 * Who approves a project or activity of the investment calling list.
 *
 * Encodes Article 20 (rules/decree/part_5_calling_list.catala_en:175).
 *
 * @param {object} facts
 * @param {bigint} facts.value The value of the project or activity (in hundredths of USD).
 * @returns {ApprovalAuthority}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Refused} where an assertion does not hold
 */
export function approvalAuthority(facts = {}) {
  const { value } = facts;
  if (value == null) {
    checkFacts(facts, APPROVAL_AUTHORITY);
  }
  const authority = approvalAuthorityAuthority(value);
  if (value < 0n) {
    throw new Refused("The value of a project cannot be negative.").at(...ARTICLE_20_LINE_186);
  }
  return new ApprovalAuthority({ authority });
}

/**
 * Who approves the investment.
 *
 * rules/decree/part_5_calling_list.catala_en, lines 259, 265.
 *
 * @param {ActivityKind} activity
 * @param {part4ConcessionActivities.ListedProjectDecision} concession
 * @returns {administration.Actor}
 */
function callingListInvestmentApprovedBy(activity, concession) {
  if (activity === ActivityKind.GeneralBusiness) {
    return administration.Actor.IndustryAndCommerceSector; // Article 21, first item
  }
  return concession.decidedBy; // Article 21, second item
}

/**
 * Who approves the investment in a project or activity of the calling list.
 *
 * Encodes Article 21 (rules/decree/part_5_calling_list.catala_en:247).
 *
 * @param {object} facts
 * @param {ActivityKind} facts.activity The kind of activity.
 * @param {part4ConcessionActivities.ListedDecision | null} [facts.listedProjectDecisionListedDecision] Who decides on a
 *   project of the investment calling list (a reading of the text:
 *   `part4ConcessionActivities.ListedDecision.ByCommittee` if not given).
 * @returns {CallingListInvestment}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 */
export function callingListInvestment(facts = {}) {
  const { activity, listedProjectDecisionListedDecision = null } = facts;
  if (activity == null || facts.listedProjectDecisionListedDecision === undefined) {
    checkFacts(facts, CALLING_LIST_INVESTMENT);
  }
  // Article 13: who approves or rejects a concession project of the list.
  const concession = part4ConcessionActivities.listedProjectDecision({
    listedDecision: listedProjectDecisionListedDecision,
  });
  const approvedBy = callingListInvestmentApprovedBy(activity, concession);
  return new CallingListInvestment({ approvedBy });
}

const ART19_2 = new Place(
  "Article 19(2)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 5. Establishment and consideration of investment calling list",
    "Article 19. Establishment of investment calling list",
  ],
  "art19-2",
  "The concerned sectors at both the central and local levels shall submit the investment calling list to the planning and investment sector annually by April;",
);

const ART19_3 = new Place(
  "Article 19(3)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 5. Establishment and consideration of investment calling list",
    "Article 19. Establishment of investment calling list",
  ],
  "art19-3",
  "The planning and investment sector shall consolidate, select the list and submit it to the government or provincial/ municipal authorities in accordance with their roles and scope of their rights.",
);

const ART19_1 = new Place(
  "Article 19(1)",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 5. Establishment and consideration of investment calling list",
    "Article 19. Establishment of investment calling list",
  ],
  "art19-1",
  "The Ministry of Planning and Investment shall advise and encourage relevant sectors both at the central and local levels to study and establish or improve the investment calling list;",
);

const ARTICLE_19 = new Place(
  "Article 19",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 5. Establishment and consideration of investment calling list",
    "Article 19. Establishment of investment calling list",
  ],
  "",
  "",
);

/** The scope `Calling_list_duties` described: what it asks for, its rules and their provisions. */
export const CALLING_LIST_DUTIES = new Scope("Calling_list_duties", {
  function: callingListDuties,
  inputs: [
    new Input("level", administration.LEVEL_TYPE, "The level at which the list is made."),
    new Input("of_year", INTEGER, "The year in which the list is due.", { parameter: "ofYear" }),
    new Input("advised", new OptionalOf(DATE), "The day on which the Ministry advised and encouraged the sectors."),
    new Input(
      "submitted",
      new OptionalOf(DATE),
      "The day on which the concerned sector submitted its list in the year.",
    ),
    new Input(
      "passed_on",
      new OptionalOf(DATE),
      "The day on which the planning and investment sector submitted the consolidated list.",
      { parameter: "passedOn" },
    ),
    new Input("as_of", DATE, "The date for which the question is asked.", { parameter: "asOf" }),
    new Input("by_april", BY_APRIL_TYPE, "Until when a list that is due \"annually by April\" may be submitted.", {
      required: false,
      parameter: "byApril",
      reading: new ReadingChoice("Calling_list_duties.by_april", "Until_the_end_of_april", [ART19_2]),
    }),
  ],
  bindings: [
    new Binding(
      "by_april",
      "by_april",
      BY_APRIL_TYPE,
      (given) => given ?? ByApril.UntilTheEndOfApril,
      {
        term: new Term(new Rule(0, [ART19_2], 86, "rules/decree/part_5_calling_list.catala_en")),
        certain: false,
        context: "byApril",
        reading: "Calling_list_duties.by_april",
      },
    ),
    new Binding("last_day", "last_day", DATE, callingListDutiesLastDay, {
      reads: ["by_april", "of_year"],
      plain: ["by_april"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART19_2], 89, "rules/decree/part_5_calling_list.catala_en", {
              conditions: [
                new Condition(
                  "by_april with pattern Until_the_end_of_april",
                  ["by_april"],
                  (byApril) => byApril() === ByApril.UntilTheEndOfApril,
                  [new Value("by_april", BY_APRIL_TYPE, (byApril) => byApril())],
                ),
              ],
              uses: ["by_april"],
            }),
          ),
          new Term(
            new Rule(1, [ART19_2], 94, "rules/decree/part_5_calling_list.catala_en", {
              conditions: [
                new Condition(
                  "by_april with pattern Until_the_end_of_march",
                  ["by_april"],
                  (byApril) => byApril() === ByApril.UntilTheEndOfMarch,
                  [new Value("by_april", BY_APRIL_TYPE, (byApril) => byApril())],
                ),
              ],
              uses: ["by_april"],
            }),
          ),
        ],
      }),
      certain: false,
    }),
    new Binding("receiver", "receiver", administration.ACTOR_TYPE, callingListDutiesReceiver, {
      reads: ["level"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART19_3], 110, "rules/decree/part_5_calling_list.catala_en", {
              conditions: [
                new Condition(
                  "level with pattern Central",
                  ["level"],
                  (level) => level === administration.Level.Central,
                  [new Value("level", administration.LEVEL_TYPE, (level) => level)],
                ),
              ],
            }),
          ),
          new Term(
            new Rule(1, [ART19_3], 115, "rules/decree/part_5_calling_list.catala_en", {
              conditions: [
                new Condition(
                  "level with pattern Local",
                  ["level"],
                  (level) => level === administration.Level.Local,
                  [new Value("level", administration.LEVEL_TYPE, (level) => level)],
                ),
              ],
            }),
          ),
        ],
      }),
    }),
    new Binding("advice", "advice", obligations.OBLIGATION_TYPE, callingListDutiesAdvice, {
      reads: ["advised", "as_of"],
      term: new Term(new Rule(0, [ART19_1], 77, "rules/decree/part_5_calling_list.catala_en")),
      certain: false,
    }),
    new Binding("submission", "submission", obligations.OBLIGATION_TYPE, callingListDutiesSubmission, {
      reads: ["of_year", "last_day", "submitted", "as_of"],
      term: new Term(new Rule(0, [ART19_2], 99, "rules/decree/part_5_calling_list.catala_en", { uses: ["last_day"] })),
      certain: false,
    }),
    new Binding("consolidation", "consolidation", obligations.OBLIGATION_TYPE, callingListDutiesConsolidation, {
      reads: ["receiver", "submitted", "passed_on", "as_of"],
      term: new Term(new Rule(0, [ART19_3], 120, "rules/decree/part_5_calling_list.catala_en", { uses: ["receiver"] })),
      certain: false,
    }),
  ],
  outputs: ["advice", "submission", "consolidation"],
  type: CALLING_LIST_DUTIES_TYPE,
  doc: "Who prepares the investment calling list of a year, to whom it goes and by when.",
  places: [ARTICLE_19],
});

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

const ARTICLE_20 = new Place(
  "Article 20",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 5. Establishment and consideration of investment calling list",
    "Article 20. Scope of rights in approving an investment calling list",
  ],
  "",
  "",
);

/** The scope `Approval_authority` described: what it asks for, its rules and their provisions. */
export const APPROVAL_AUTHORITY = new Scope("Approval_authority", {
  function: approvalAuthority,
  inputs: [new Input("value", new MoneyIn("USD", 2), "The value of the project or activity.")],
  bindings: [
    new Binding("authority", "authority", administration.ACTOR_TYPE, approvalAuthorityAuthority, {
      reads: ["value"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART20_A], 189, "rules/decree/part_5_calling_list.catala_en", {
              conditions: [
                new Condition(
                  "value > USD 20,000,000",
                  ["value"],
                  (value) => value > 2_000_000_000n,
                  [new Value("value", new MoneyIn("USD", 2), (value) => value)],
                ),
              ],
            }),
          ),
          new Term(
            new Rule(1, [ART20_B], 194, "rules/decree/part_5_calling_list.catala_en", {
              conditions: [
                new Condition(
                  "value >= USD 5,000,000",
                  ["value"],
                  (value) => value >= 500_000_000n,
                  [new Value("value", new MoneyIn("USD", 2), (value) => value)],
                ),
                new Condition(
                  "value <= USD 20,000,000",
                  ["value"],
                  (value) => value <= 2_000_000_000n,
                  [new Value("value", new MoneyIn("USD", 2), (value) => value)],
                ),
              ],
            }),
          ),
          new Term(
            new Rule(2, [ART20_C], 199, "rules/decree/part_5_calling_list.catala_en", {
              conditions: [
                new Condition(
                  "value < USD 5,000,000",
                  ["value"],
                  (value) => value < 500_000_000n,
                  [new Value("value", new MoneyIn("USD", 2), (value) => value)],
                ),
              ],
            }),
          ),
        ],
      }),
    }),
  ],
  outputs: ["authority"],
  type: APPROVAL_AUTHORITY_TYPE,
  assertions: [
    new Assertion(
      "The value of a project cannot be negative.",
      (value) => value >= 0n,
      [ARTICLE_20],
      186,
      "rules/decree/part_5_calling_list.catala_en",
      {
        reads: ["value"],
        conditions: [
          new Condition(
            "value >= USD 0",
            ["value"],
            (value) => value >= 0n,
            [new Value("value", new MoneyIn("USD", 2), (value) => value)],
          ),
        ],
      },
    ),
  ],
  doc: "Who approves a project or activity of the investment calling list.",
  places: [ARTICLE_20],
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

const ARTICLE_21 = new Place(
  "Article 21",
  [
    "Decree on the Implementation of the Investment Promotion Law",
    "Part 5. Establishment and consideration of investment calling list",
    "Article 21. Investment Approval of projects or investment calling activities",
  ],
  "",
  "",
);

/** The scope `Calling_list_investment` described: what it asks for, its rules and their provisions. */
export const CALLING_LIST_INVESTMENT = new Scope("Calling_list_investment", {
  function: callingListInvestment,
  inputs: [
    new Input("activity", ACTIVITY_KIND_TYPE, "The kind of activity."),
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
      "concession",
      part4ConcessionActivities.LISTED_PROJECT_DECISION,
      (listedProjectDecisionListedDecision) => part4ConcessionActivities.listedProjectDecision({
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
    new Binding("approved_by", "approved_by", administration.ACTOR_TYPE, callingListInvestmentApprovedBy, {
      reads: ["activity", "concession"],
      term: new Term(null, {
        exceptions: [
          new Term(
            new Rule(0, [ART21_A], 259, "rules/decree/part_5_calling_list.catala_en", {
              conditions: [
                new Condition(
                  "activity with pattern General_business",
                  ["activity"],
                  (activity) => activity === ActivityKind.GeneralBusiness,
                  [new Value("activity", ACTIVITY_KIND_TYPE, (activity) => activity)],
                ),
              ],
            }),
          ),
          new Term(
            new Rule(1, [ART21_B], 265, "rules/decree/part_5_calling_list.catala_en", {
              conditions: [
                new Condition(
                  "activity with pattern Concession",
                  ["activity"],
                  (activity) => activity === ActivityKind.Concession,
                  [new Value("activity", ACTIVITY_KIND_TYPE, (activity) => activity)],
                ),
              ],
              uses: ["concession.decided_by"],
            }),
          ),
        ],
      }),
    }),
  ],
  outputs: ["approved_by"],
  type: CALLING_LIST_INVESTMENT_TYPE,
  doc: "Who approves the investment in a project or activity of the calling list.",
  places: [ARTICLE_21],
});
