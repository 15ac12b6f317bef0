/**
 * Compiled from stdlib/date_en.catala_en: change the rules there, and compile again.
 *
 * Money is a BigInt of cents, a decimal a `Fraction`, a date a `Day` (runtime/fractions.js, runtime/dates.js). A case
 * that carries something is a class (`new Case(content)`), any other an object. What may be left out may be null; an
 * optional value is a `Present` (runtime/schema.js). In JSON things have the names of the rules: `answer` beside
 * `decide`, and without reasons `evaluate` and `outcomes` (runtime/evaluator.js), take and give it; `encode`
 * (runtime/encode.js) makes it of a result.
 */

import * as libraryNatives from "./library_natives.js";
import { spot } from "../runtime/evaluation.js";
import { ImpossibleReached } from "../runtime/failures.js";
import { Case, Enumeration, Named, Position } from "../runtime/schema.js";
import { named, naming } from "../runtime/scopes.js";

/** @typedef {import("../runtime/dates.js").Day} Day */
/** @typedef {import("../runtime/dates.js").Duration} Duration */

const DAYS_OF_THE_LINE_204 = spot("stdlib/date_en.catala_en:204", "Days of the week");
const MONTHS_BY_NAME_LINE_150 = spot("stdlib/date_en.catala_en:150", "Months by name");

/**
 * The twelve months of the year.
 *
 * @enum {Named}
 */
export const Month = Object.freeze({
  January: new Named("January"),
  February: new Named("February"),
  March: new Named("March"),
  April: new Named("April"),
  May: new Named("May"),
  June: new Named("June"),
  July: new Named("July"),
  August: new Named("August"),
  September: new Named("September"),
  October: new Named("October"),
  November: new Named("November"),
  December: new Named("December"),
});

/**
 * The seven days of the week.
 *
 * @enum {Named}
 */
export const DayOfWeek = Object.freeze({
  Monday: new Named("Monday"),
  Tuesday: new Named("Tuesday"),
  Wednesday: new Named("Wednesday"),
  Thursday: new Named("Thursday"),
  Friday: new Named("Friday"),
  Saturday: new Named("Saturday"),
  Sunday: new Named("Sunday"),
});

export const MONTH_TYPE = new Enumeration(
  "Month",
  [
    new Case("January"),
    new Case("February"),
    new Case("March"),
    new Case("April"),
    new Case("May"),
    new Case("June"),
    new Case("July"),
    new Case("August"),
    new Case("September"),
    new Case("October"),
    new Case("November"),
    new Case("December"),
  ],
  { build: naming(Month), read: named, doc: "The twelve months of the year." },
);

export const DAY_OF_WEEK_TYPE = new Enumeration(
  "Day_of_week",
  [
    new Case("Monday"),
    new Case("Tuesday"),
    new Case("Wednesday"),
    new Case("Thursday"),
    new Case("Friday"),
    new Case("Saturday"),
    new Case("Sunday"),
  ],
  { build: naming(DayOfWeek), read: named, doc: "The seven days of the week." },
);

/**
 * The earlier of two dates.
 *
 * stdlib/date_en.catala_en:10.
 *
 * @param {Day} d1
 * @param {Day} d2
 * @returns {Day}
 */
export function min(d1, d2) {
  if (d1.isLess(d2)) {
    return d1;
  }
  return d2;
}

/**
 * The later of two dates.
 *
 * stdlib/date_en.catala_en:15.
 *
 * @param {Day} d1
 * @param {Day} d2
 * @returns {Day}
 */
export function max(d1, d2) {
  if (d1.isMore(d2)) {
    return d1;
  }
  return d2;
}

/**
 * A date and a duration; a day that the month does not have becomes its last day: 31 January and 1 month is 28 or 29
 * February.
 *
 * stdlib/date_en.catala_en:28.
 *
 * @param {Day} d
 * @param {Duration} length
 * @returns {Day}
 */
export function addRoundDown(d, length) {
  return libraryNatives.addRoundedDown(d, length);
}

/**
 * A date and a duration; a day that the month does not have becomes the first of the next: 31 January and 1 month is 1
 * March.
 *
 * stdlib/date_en.catala_en:34.
 *
 * @param {Day} d
 * @param {Duration} length
 * @returns {Day}
 */
export function addRoundUp(d, length) {
  return libraryNatives.addRoundedUp(d, length);
}

/**
 * A date less a duration; a day that the month does not have becomes its last day: 31 May less 1 month is 30 April.
 *
 * stdlib/date_en.catala_en:39.
 *
 * @param {Day} d
 * @param {Duration} length
 * @returns {Day}
 */
export function subRoundDown(d, length) {
  return libraryNatives.addRoundedDown(d, length.negated());
}

/**
 * A date less a duration; a day that the month does not have becomes the first of the next: 31 May less 1 month is 1
 * May.
 *
 * stdlib/date_en.catala_en:44.
 *
 * @param {Day} d
 * @param {Duration} length
 * @returns {Day}
 */
export function subRoundUp(d, length) {
  return libraryNatives.addRoundedUp(d, length.negated());
}

/**
 * The date with these numbers, months and days counted from 1. Fails at the place of the call where the calendar has no
 * such day.
 *
 * stdlib/date_en.catala_en:54.
 *
 * @param {Position} place
 * @param {bigint} yearNumber
 * @param {bigint} monthNumber
 * @param {bigint} dayNumber
 * @returns {Day}
 */
export function ofYearMonthDay(place, yearNumber, monthNumber, dayNumber) {
  return libraryNatives.dateOfNumbers(place, yearNumber, monthNumber, dayNumber);
}

/**
 * The year, the month (1 to 12) and the day (1 to 31) of a date.
 *
 * stdlib/date_en.catala_en:64.
 *
 * @param {Day} d
 * @returns {[bigint, bigint, bigint]}
 */
export function toYearMonthDay(d) {
  return libraryNatives.numbersOfDate(d);
}

/**
 * The year of a date.
 *
 * stdlib/date_en.catala_en:69.
 *
 * @param {Day} d
 * @returns {bigint}
 */
export function getYear(d) {
  return libraryNatives.numbersOfDate(d)[0];
}

/**
 * The month of a date, 1 to 12.
 *
 * stdlib/date_en.catala_en:74.
 *
 * @param {Day} d
 * @returns {bigint}
 */
export function getMonth(d) {
  return libraryNatives.numbersOfDate(d)[1];
}

/**
 * The day of a date in its month, 1 to 31.
 *
 * stdlib/date_en.catala_en:79.
 *
 * @param {Day} d
 * @returns {bigint}
 */
export function getDay(d) {
  return libraryNatives.numbersOfDate(d)[2];
}

/**
 * The first day of the month that a date is in.
 *
 * stdlib/date_en.catala_en:84.
 *
 * @param {Day} d
 * @returns {Day}
 */
export function firstDayOfMonth(d) {
  return ofYearMonthDay(
    new Position("stdlib/date_en.catala_en", 86, 10, 86, 27, ["Dates", "Years, months and days"]),
    getYear(d),
    getMonth(d),
    1n,
  );
}

/**
 * The last day of the month that a date is in.
 *
 * stdlib/date_en.catala_en:89.
 *
 * @param {Day} d
 * @returns {Day}
 */
export function lastDayOfMonth(d) {
  return libraryNatives.endOfMonth(d);
}

/**
 * The first of January of the year that a date is in.
 *
 * stdlib/date_en.catala_en:94.
 *
 * @param {Day} d
 * @returns {Day}
 */
export function firstDayOfYear(d) {
  return ofYearMonthDay(
    new Position("stdlib/date_en.catala_en", 96, 10, 96, 27, ["Dates", "Years, months and days"]),
    getYear(d),
    1n,
    1n,
  );
}

/**
 * The 31st of December of the year that a date is in.
 *
 * stdlib/date_en.catala_en:99.
 *
 * @param {Day} d
 * @returns {Day}
 */
export function lastDayOfYear(d) {
  return ofYearMonthDay(
    new Position("stdlib/date_en.catala_en", 101, 10, 101, 27, ["Dates", "Years, months and days"]),
    getYear(d),
    12n,
    31n,
  );
}

/**
 * The number of a month, from 1 for January to 12 for December.
 *
 * stdlib/date_en.catala_en:123.
 *
 * @param {Month} m
 * @returns {bigint}
 */
export function monthToInteger(m) {
  if (m === Month.January) {
    return 1n;
  }
  if (m === Month.February) {
    return 2n;
  }
  if (m === Month.March) {
    return 3n;
  }
  if (m === Month.April) {
    return 4n;
  }
  if (m === Month.May) {
    return 5n;
  }
  if (m === Month.June) {
    return 6n;
  }
  if (m === Month.July) {
    return 7n;
  }
  if (m === Month.August) {
    return 8n;
  }
  if (m === Month.September) {
    return 9n;
  }
  if (m === Month.October) {
    return 10n;
  }
  if (m === Month.November) {
    return 11n;
  }
  return 12n;
}

/** @type {Array<Month>} */
export const MONTHS = [
  Month.January,
  Month.February,
  Month.March,
  Month.April,
  Month.May,
  Month.June,
  Month.July,
  Month.August,
  Month.September,
  Month.October,
  Month.November,
  Month.December,
];

/**
 * The month with a number from 1 to 12. Fails at the place of the call for any other number.
 *
 * stdlib/date_en.catala_en:141.
 *
 * @param {Position} place
 * @param {bigint} numberOfMonth
 * @returns {Month}
 */
export function integerToMonth(place, numberOfMonth) {
  const firstDay = libraryNatives.dateOfNumbers(place, 1n, numberOfMonth, 1n);
  const found = libraryNatives.nthOfList(MONTHS, libraryNatives.numbersOfDate(firstDay)[1]);
  if (found !== null) {
    return found.value;
  }
  throw new ImpossibleReached("").at(...MONTHS_BY_NAME_LINE_150);
}

/**
 * Whether who was born on a date has an age on another. The birthday is rounded down: one month after 31 January is the
 * last day of February.
 *
 * stdlib/date_en.catala_en:164.
 *
 * @param {Day} born
 * @param {Duration} age
 * @param {Day} onDay
 * @returns {boolean}
 */
export function isOldEnoughRoundingDown(born, age, onDay) {
  return onDay.isAtLeast(addRoundDown(born, age));
}

/**
 * Whether who was born on a date has an age on another. The birthday is rounded up: one month after 31 January is 1
 * March.
 *
 * stdlib/date_en.catala_en:170.
 *
 * @param {Day} born
 * @param {Duration} age
 * @param {Day} onDay
 * @returns {boolean}
 */
export function isOldEnoughRoundingUp(born, age, onDay) {
  return onDay.isAtLeast(addRoundUp(born, age));
}

/**
 * Whether who was born on a date is still below an age on another; the birthday is rounded down.
 *
 * stdlib/date_en.catala_en:175.
 *
 * @param {Day} born
 * @param {Duration} age
 * @param {Day} onDay
 * @returns {boolean}
 */
export function isYoungEnoughRoundingDown(born, age, onDay) {
  return onDay.isLess(addRoundDown(born, age));
}

/**
 * Whether who was born on a date is still below an age on another; the birthday is rounded up.
 *
 * stdlib/date_en.catala_en:180.
 *
 * @param {Day} born
 * @param {Duration} age
 * @param {Day} onDay
 * @returns {boolean}
 */
export function isYoungEnoughRoundingUp(born, age, onDay) {
  return onDay.isLess(addRoundUp(born, age));
}

/** @type {Array<DayOfWeek>} */
export const WEEKDAYS = [
  DayOfWeek.Monday,
  DayOfWeek.Tuesday,
  DayOfWeek.Wednesday,
  DayOfWeek.Thursday,
  DayOfWeek.Friday,
  DayOfWeek.Saturday,
  DayOfWeek.Sunday,
];

/**
 * The day of the week of a date, in the Gregorian calendar whatever the year.
 *
 * stdlib/date_en.catala_en:199.
 *
 * @param {Day} d
 * @returns {DayOfWeek}
 */
export function dayOfWeek(d) {
  const found = libraryNatives.nthOfList(WEEKDAYS, libraryNatives.weekday(d));
  if (found !== null) {
    return found.value;
  }
  throw new ImpossibleReached("").at(...DAYS_OF_THE_LINE_204);
}
