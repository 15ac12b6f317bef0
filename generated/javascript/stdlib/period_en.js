/**
 * Compiled from stdlib/period_en.catala_en: change the rules there, and compile again.
 *
 * Money is a BigInt of cents, a decimal a `Fraction`, a date a `Day` (runtime/fractions.js, runtime/dates.js). A case
 * that carries something is a class (`new Case(content)`), any other an object. What may be left out may be null; an
 * optional value is a `Present` (runtime/schema.js). In JSON things have the names of the rules: `answer` beside
 * `decide`, and without reasons `evaluate` and `outcomes` (runtime/evaluator.js), take and give it; `encode`
 * (runtime/encode.js) makes it of a result.
 */

import * as dateEn from "./date_en.js";
import * as libraryNatives from "./library_natives.js";
import { Duration, add, difference } from "../runtime/dates.js";
import { first, placed, sorted, spot } from "../runtime/evaluation.js";
import { DATE, Field, Position, Present, Structure } from "../runtime/schema.js";

/** @typedef {import("../runtime/dates.js").Day} Day */

const DAYS_1 = new Duration({ days: 1n });
const PERIODS_LINE_44 = spot("stdlib/period_en.catala_en:44", "Periods");

/** A stretch of days from its first day to its last; both belong to it. */
export class Period {
  /** @param {{ begin: Day, end: Day }} fields */
  constructor({ begin, end }) {
    this.begin = begin;
    this.end = end;
  }
}

export const PERIOD_TYPE = new Structure(
  "Period",
  [new Field("begin", DATE), new Field("end", DATE)],
  {
    build: (begin, end) => new Period({ begin, end }),
    read: (value) => [value.begin, value.end],
    doc: "A stretch of days from its first day to its last; both belong to it.",
    module: "Period_en",
  },
);

/**
 * The period of one month.
 *
 * stdlib/period_en.catala_en:14.
 *
 * @param {dateEn.Month} monthName
 * @param {bigint} yearNumber
 * @returns {Period}
 */
export function ofMonthAndYear(monthName, yearNumber) {
  const firstDay = dateEn.ofYearMonthDay(
    new Position("stdlib/period_en.catala_en", 18, 7, 18, 29, ["Periods"]),
    yearNumber,
    dateEn.monthToInteger(monthName),
    1n,
  );
  return new Period({ begin: firstDay, end: dateEn.lastDayOfMonth(firstDay) });
}

/**
 * The period of one year, from 1 January to 31 December.
 *
 * stdlib/period_en.catala_en:23.
 *
 * @param {bigint} yearNumber
 * @returns {Period}
 */
export function ofYear(yearNumber) {
  return new Period({
    begin: dateEn.ofYearMonthDay(
      new Position("stdlib/period_en.catala_en", 27, 17, 27, 39, ["Periods"]),
      yearNumber,
      1n,
      1n,
    ),
    end: dateEn.ofYearMonthDay(
      new Position("stdlib/period_en.catala_en", 28, 15, 28, 37, ["Periods"]),
      yearNumber,
      12n,
      31n,
    ),
  });
}

/**
 * Whether the period does not end before it begins. A single day is valid.
 *
 * stdlib/period_en.catala_en:32.
 *
 * @param {Period} p
 * @returns {boolean}
 */
export function valid(p) {
  return p.begin.isAtMost(p.end);
}

/**
 * How many days the period has, as a duration in days: 1 day for a single day.
 *
 * stdlib/period_en.catala_en:37.
 *
 * @param {Period} p
 * @returns {Duration}
 */
export function duration(p) {
  return difference(p.end, p.begin).plus(DAYS_1);
}

/**
 * Whether the second period begins on the day after the first ends.
 *
 * stdlib/period_en.catala_en:42.
 *
 * @param {Period} p1
 * @param {Period} p2
 * @returns {boolean}
 */
export function areAdjacent(p1, p2) {
  return placed(PERIODS_LINE_44, () => add(p1.end, DAYS_1)).equals(p2.begin);
}

/**
 * The shortest period that holds both, with whatever lies between them.
 *
 * stdlib/period_en.catala_en:47.
 *
 * @param {Period} p1
 * @param {Period} p2
 * @returns {Period}
 */
export function join(p1, p2) {
  return new Period({ begin: dateEn.min(p1.begin, p2.begin), end: dateEn.max(p1.end, p2.end) });
}

/**
 * The days that belong to both; `Absent` where there are none.
 *
 * stdlib/period_en.catala_en:56.
 *
 * @param {Period} p1
 * @param {Period} p2
 * @returns {Present<Period> | null}
 */
export function intersection(p1, p2) {
  const both = new Period({ begin: dateEn.max(p1.begin, p2.begin), end: dateEn.min(p1.end, p2.end) });
  if (valid(both)) {
    return new Present(both);
  }
  return null;
}

/**
 * Whether at least one day belongs to both.
 *
 * stdlib/period_en.catala_en:68.
 *
 * @param {Period} p1
 * @param {Period} p2
 * @returns {boolean}
 */
export function overlaps(p1, p2) {
  return intersection(p1, p2) !== null;
}

/**
 * Whether every day of the second period belongs to the first.
 *
 * stdlib/period_en.catala_en:73.
 *
 * @param {Period} long_
 * @param {Period} short_
 * @returns {boolean}
 */
export function covers(long_, short_) {
  return long_.begin.isAtMost(short_.begin) && short_.end.isAtMost(long_.end);
}

/**
 * Whether a date belongs to the period.
 *
 * stdlib/period_en.catala_en:78.
 *
 * @param {Period} p
 * @param {Day} d
 * @returns {boolean}
 */
export function isContained(p, d) {
  return p.begin.isAtMost(d) && d.isAtMost(p.end);
}

/**
 * Whether a date lies before the period.
 *
 * stdlib/period_en.catala_en:83.
 *
 * @param {Period} p
 * @param {Day} d
 * @returns {boolean}
 */
export function isBefore(p, d) {
  return d.isLess(p.begin);
}

/**
 * Whether a date lies after the period.
 *
 * stdlib/period_en.catala_en:88.
 *
 * @param {Period} p
 * @param {Day} d
 * @returns {boolean}
 */
export function isAfter(p, d) {
  return d.isMore(p.end);
}

/**
 * The first period of a list to which a date belongs; `Absent` where there is none.
 *
 * stdlib/period_en.catala_en:93.
 *
 * @param {Array<Period>} periods
 * @param {Day} d
 * @returns {Present<Period> | null}
 */
export function findPeriod(periods, d) {
  return first(periods.map((p) => [p, isContained(p, d)]));
}

/**
 * Periods with what belongs to each, by their first day; those that begin on one day keep their order. Deprecated: the
 * language sorts lists itself, `sort all (p, x) among items in increasing order of p.begin`.
 *
 * stdlib/period_en.catala_en:99.
 *
 * @param {Array<[Period, any]>} items
 * @returns {Array<[Period, any]>}
 */
export function sortByDate(items) {
  return sorted(items, { type: DATE, key: ([p, x]) => p.begin });
}

/**
 * stdlib/period_en.catala_en:117.
 *
 * @param {Array<[Day, Day]>} stretches
 * @returns {Array<Period>}
 */
export function ofStretches(stretches) {
  return stretches.map(([firstDay, lastDay]) => new Period({ begin: firstDay, end: lastDay }));
}

/**
 * The period cut at the first of each month. Empty for a period that does not end after the day on which it begins, a
 * single day among them; where the last day is the first of a month, it stays with the month before.
 *
 * stdlib/period_en.catala_en:105.
 *
 * @param {Period} p
 * @returns {Array<Period>}
 */
export function splitByMonth(p) {
  return ofStretches(libraryNatives.daysByMonth(p.begin, p.end));
}

/**
 * The period cut at the first of the named month of each year; else as `split_by_month`.
 *
 * stdlib/period_en.catala_en:110.
 *
 * @param {dateEn.Month} firstMonth
 * @param {Period} p
 * @returns {Array<Period>}
 */
export function splitByYear(firstMonth, p) {
  return ofStretches(libraryNatives.daysByYear(dateEn.monthToInteger(firstMonth), p.begin, p.end));
}
