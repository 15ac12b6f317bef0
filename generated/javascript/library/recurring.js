/**
 * Compiled from rules/library/recurring.catala_en: change the rules there, and compile again.
 *
 * @example
 * import { Counting_, Frequency, NEXT_TIME, nextTime } from "./recurring.js";
 * import { Day } from "../runtime/dates.js";
 * import { decide } from "../runtime/reasons.js";
 * const facts = { frequency: Frequency.Weekly, counting: Counting_.InEachCalendarPeriod, asOf: new Day(2012, 1, 31) };
 * const { next } = nextTime(facts);
 * // the same with its reasons; without a value it says why, where the function throws
 * const answer = JSON.stringify(decide(NEXT_TIME, facts).asJson());
 *
 * Money is a BigInt of cents, a decimal a `Fraction`, a date a `Day` (runtime/fractions.js, runtime/dates.js). A case
 * that carries something is a class (`new Case(content)`), any other an object. What may be left out may be null; an
 * optional value is a `Present` (runtime/schema.js). In JSON things have the names of the rules: `answer` beside
 * `decide`, and without reasons `evaluate` and `outcomes` (runtime/evaluator.js), take and give it; `encode`
 * (runtime/encode.js) makes it of a result.
 */

import * as dateEn from "../stdlib/date_en.js";
import * as administration from "./administration.js";
import * as obligations from "./obligations.js";
import { Place } from "../runtime/answers.js";
import { Duration, add, subtract } from "../runtime/dates.js";
import { placed, spot } from "../runtime/evaluation.js";
import { checkFacts } from "../runtime/given.js";
import { Case, DATE, Enumeration, Field, Named, OptionalOf, Position, Present, Structure } from "../runtime/schema.js";
import { Binding, Input, Rule, Scope, Term, named, naming } from "../runtime/scopes.js";

/** @typedef {import("../runtime/failures.js").Conflict} Conflict */
/** @typedef {import("../runtime/dates.js").Day} Day */
/** @typedef {import("../runtime/failures.js").EvaluationError} EvaluationError */
/** @typedef {import("../runtime/failures.js").Refused} Refused */
/** @typedef {import("../runtime/failures.js").Silent} Silent */

const DAYS_1 = new Duration({ days: 1n });
const DAYS_2 = new Duration({ days: 2n });
const DAYS_3 = new Duration({ days: 3n });
const DAYS_4 = new Duration({ days: 4n });
const DAYS_5 = new Duration({ days: 5n });
const DAYS_6 = new Duration({ days: 6n });
const DAYS_7 = new Duration({ days: 7n });
const MONTHS_1 = new Duration({ months: 1n });
const MONTHS_3 = new Duration({ months: 3n });
const MONTHS_6 = new Duration({ months: 6n });
const WHAT_IS_TO_LINE_58 = spot("rules/library/recurring.catala_en:58", "What is to be done again and again");
const WHAT_IS_TO_LINE_59 = spot("rules/library/recurring.catala_en:59", "What is to be done again and again");
const WHAT_IS_TO_LINE_60 = spot("rules/library/recurring.catala_en:60", "What is to be done again and again");
const WHAT_IS_TO_LINE_61 = spot("rules/library/recurring.catala_en:61", "What is to be done again and again");
const WHAT_IS_TO_LINE_62 = spot("rules/library/recurring.catala_en:62", "What is to be done again and again");
const WHAT_IS_TO_LINE_63 = spot("rules/library/recurring.catala_en:63", "What is to be done again and again");
const WHAT_IS_TO_LINE_83 = spot("rules/library/recurring.catala_en:83", "What is to be done again and again");
const WHAT_IS_TO_LINE_121 = spot("rules/library/recurring.catala_en:121", "What is to be done again and again");
const WHAT_IS_TO_LINE_123 = spot("rules/library/recurring.catala_en:123", "What is to be done again and again");
const YEARS_1 = new Duration({ years: 1n });

/**
 * How often something is to be done.
 *
 * @enum {Named}
 */
export const Frequency = Object.freeze({
  /** Once a week. */
  Weekly: new Named("Weekly"),
  /** Once a month. */
  Monthly: new Named("Monthly"),
  /** Once in three months. */
  Quarterly: new Named("Quarterly"),
  /** Once in six months. */
  HalfYearly: new Named("Half_yearly"),
  /** Once a year. */
  Yearly: new Named("Yearly"),
});

/**
 * What "weekly", "monthly" and the like mean, where the words say no more.
 *
 * @enum {Named}
 */
export const Counting_ = Object.freeze({
  /**
   * Once in each week from Monday to Sunday, in each calendar month, quarter, half-year and year, on whatever day of
   * it.
   */
  InEachCalendarPeriod: new Named("In_each_calendar_period"),
  /** No later than a week, a month, three months, six months or a year after the last time. */
  FromTheLastTime: new Named("From_the_last_time"),
});

/** When something that is to be done again and again is to be done next. */
export class NextTime {
  /** @param {{ next: obligations.Obligation }} fields */
  constructor({ next }) {
    /** The next time. */
    this.next = next;
  }
}

export const FREQUENCY_TYPE = new Enumeration(
  "Frequency",
  [
    new Case("Weekly", null, "Once a week."),
    new Case("Monthly", null, "Once a month."),
    new Case("Quarterly", null, "Once in three months."),
    new Case("Half_yearly", null, "Once in six months."),
    new Case("Yearly", null, "Once a year."),
  ],
  { build: naming(Frequency), read: named, doc: "How often something is to be done." },
);

export const COUNTING_TYPE = new Enumeration(
  "Counting",
  [
    new Case(
      "In_each_calendar_period",
      null,
      "Once in each week from Monday to Sunday, in each calendar month, quarter, half-year and year, on whatever day of it.",
    ),
    new Case(
      "From_the_last_time",
      null,
      "No later than a week, a month, three months, six months or a year after the last time.",
    ),
  ],
  {
    build: naming(Counting_),
    read: named,
    doc: "What \"weekly\", \"monthly\" and the like mean, where the words say no more.",
  },
);

export const NEXT_TIME_TYPE = new Structure(
  "Next_time",
  [new Field("next", obligations.OBLIGATION_TYPE, "The next time.")],
  {
    build: (next) => new NextTime({ next }),
    read: (value) => [value.next],
    doc: "When something that is to be done again and again is to be done next.",
    module: "Recurring",
  },
);

/**
 * The month in which the quarter or half-year of a month begins: 1 for January.
 *
 * rules/library/recurring.catala_en:36.
 *
 * @param {Frequency} frequency
 * @param {bigint} ofMonth
 * @returns {bigint}
 */
export function firstMonth(frequency, ofMonth) {
  if (frequency === Frequency.Quarterly) {
    if (ofMonth <= 3n) {
      return 1n;
    }
    if (ofMonth <= 6n) {
      return 4n;
    }
    if (ofMonth <= 9n) {
      return 7n;
    }
    return 10n;
  }
  if (frequency === Frequency.HalfYearly) {
    if (ofMonth <= 6n) {
      return 1n;
    }
    return 7n;
  }
  if (frequency === Frequency.Yearly) {
    return 1n;
  }
  return ofMonth;
}

/**
 * The Monday of the week that a day lies in.
 *
 * rules/library/recurring.catala_en:53.
 *
 * @param {Day} thatDay
 * @returns {Day}
 */
export function monday(thatDay) {
  const found = dateEn.dayOfWeek(thatDay);
  if (found === dateEn.DayOfWeek.Monday) {
    return thatDay;
  }
  if (found === dateEn.DayOfWeek.Tuesday) {
    return placed(WHAT_IS_TO_LINE_58, () => subtract(thatDay, DAYS_1));
  }
  if (found === dateEn.DayOfWeek.Wednesday) {
    return placed(WHAT_IS_TO_LINE_59, () => subtract(thatDay, DAYS_2));
  }
  if (found === dateEn.DayOfWeek.Thursday) {
    return placed(WHAT_IS_TO_LINE_60, () => subtract(thatDay, DAYS_3));
  }
  if (found === dateEn.DayOfWeek.Friday) {
    return placed(WHAT_IS_TO_LINE_61, () => subtract(thatDay, DAYS_4));
  }
  if (found === dateEn.DayOfWeek.Saturday) {
    return placed(WHAT_IS_TO_LINE_62, () => subtract(thatDay, DAYS_5));
  }
  return placed(WHAT_IS_TO_LINE_63, () => subtract(thatDay, DAYS_6));
}

/**
 * The first day of the week, month, quarter, half-year or year that a day lies in.
 *
 * rules/library/recurring.catala_en:66.
 *
 * @param {Frequency} frequency
 * @param {Day} thatDay
 * @returns {Day}
 */
export function firstDay(frequency, thatDay) {
  if (frequency === Frequency.Weekly) {
    return monday(thatDay);
  }
  return dateEn.ofYearMonthDay(
    new Position("rules/library/recurring.catala_en", 72, 7, 72, 29, ["Library", "What is to be done again and again"]),
    dateEn.getYear(thatDay),
    firstMonth(frequency, dateEn.getMonth(thatDay)),
    1n,
  );
}

/**
 * One week, month, quarter, half-year or year after a day. A day that the month does not have becomes its last.
 *
 * rules/library/recurring.catala_en:79.
 *
 * @param {Frequency} frequency
 * @param {Day} thatDay
 * @returns {Day}
 */
export function oneLater(frequency, thatDay) {
  if (frequency === Frequency.Weekly) {
    return placed(WHAT_IS_TO_LINE_83, () => add(thatDay, DAYS_7));
  }
  if (frequency === Frequency.Monthly) {
    return dateEn.addRoundDown(thatDay, MONTHS_1);
  }
  if (frequency === Frequency.Quarterly) {
    return dateEn.addRoundDown(thatDay, MONTHS_3);
  }
  if (frequency === Frequency.HalfYearly) {
    return dateEn.addRoundDown(thatDay, MONTHS_6);
  }
  return dateEn.addRoundDown(thatDay, YEARS_1);
}

/**
 * The first day of the period after the one that a day lies in.
 *
 * rules/library/recurring.catala_en:90.
 *
 * @param {Frequency} frequency
 * @param {Day} thatDay
 * @returns {Day}
 */
export function nextPeriod(frequency, thatDay) {
  return oneLater(frequency, firstDay(frequency, thatDay));
}

/**
 * What is to be done again and again: the next time, and how it stands on a day. `last` is the day on which it was done
 * last; absent if it never was, or if that is not known.
 *
 * rules/library/recurring.catala_en:96.
 *
 * @param {obligations.Norm} asked
 * @param {Frequency} frequency
 * @param {Counting_} counting
 * @param {Present<Day> | null} last
 * @param {Day} asOf
 * @returns {obligations.Obligation}
 */
export function nextTime_(asked, frequency, counting, last, asOf) {
  const countedFrom = last !== null ? last.value.isAtMost(asOf) ? last : null : null;
  const begins =
    countedFrom !== null
      ? counting === Counting_.InEachCalendarPeriod ? nextPeriod(frequency, countedFrom.value) : countedFrom.value
      : firstDay(frequency, asOf);
  const ends =
    countedFrom !== null
      ? counting === Counting_.InEachCalendarPeriod
        ? placed(WHAT_IS_TO_LINE_121, () => subtract(oneLater(frequency, begins), DAYS_1))
        : oneLater(frequency, countedFrom.value)
      : placed(WHAT_IS_TO_LINE_123, () => subtract(nextPeriod(frequency, asOf), DAYS_1));
  return obligations.standing_(
    new obligations.Norm({ ...asked, start: new obligations.On(begins), due: new Present(ends) }),
    asOf,
  );
}

/**
 * When something that is to be done again and again is to be done next.
 *
 * Encodes What is to be done again and again (rules/library/recurring.catala_en:132).
 *
 * @param {object} facts
 * @param {Frequency} facts.frequency How often it is to be done.
 * @param {Counting_} facts.counting What "weekly", "monthly" and the like mean.
 * @param {Present<Day> | null} [facts.last] The day on which it was done last (null if not given).
 * @param {Day} facts.asOf The day of the question.
 * @returns {NextTime}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function nextTime(facts = {}) {
  const { frequency, counting, last = null, asOf } = facts;
  if (frequency == null || counting == null || facts.last === undefined || asOf == null) {
    checkFacts(facts, NEXT_TIME);
  }
  // What is to be done again and again: The next time.
  const next = nextTime_(
    obligations.norm(obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.NotNamed),
    frequency,
    counting,
    last,
    asOf,
  );
  return new NextTime({ next });
}

const WHAT_IS_TO_BE_DONE_AGAIN_AND_AGAIN = new Place(
  "What is to be done again and again",
  ["Library", "What is to be done again and again"],
  "",
  "",
);

/** The scope `Next_time` described: what it asks for, its rules and their provisions. */
export const NEXT_TIME = new Scope("Next_time", {
  function: nextTime,
  inputs: [
    new Input("frequency", FREQUENCY_TYPE, "How often it is to be done."),
    new Input("counting", COUNTING_TYPE, "What \"weekly\", \"monthly\" and the like mean."),
    new Input("last", new OptionalOf(DATE), "The day on which it was done last."),
    new Input("as_of", DATE, "The day of the question.", { parameter: "asOf" }),
  ],
  bindings: [
    new Binding(
      "next",
      "next",
      obligations.OBLIGATION_TYPE,
      (frequency, counting, last, asOf) => nextTime_(
        obligations.norm(obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.NotNamed),
        frequency,
        counting,
        last,
        asOf,
      ),
      {
        reads: ["frequency", "counting", "last", "as_of"],
        term: new Term(new Rule(0, [WHAT_IS_TO_BE_DONE_AGAIN_AND_AGAIN], 147, "rules/library/recurring.catala_en")),
        certain: false,
      },
    ),
  ],
  outputs: ["next"],
  type: NEXT_TIME_TYPE,
  doc: "When something that is to be done again and again is to be done next.",
  places: [WHAT_IS_TO_BE_DONE_AGAIN_AND_AGAIN],
});
