/**
 * Dates and durations of the law: whole calendar days, and durations that keep the units they were written in.
 *
 * Days are of the proleptic Gregorian calendar, years 1 to 9999; a day beyond is the error `DateOutOfRange`. They know
 * no hours and no time zone, which JavaScript's own `Date` always has.
 *
 * @module
 */

import {
  AmbiguousDate,
  AmbiguousDuration,
  DateOutOfRange,
  DivisionByZero,
  IndivisibleDuration,
  NoSuchDate,
} from "./failures.js";
import { Fraction } from "./fractions.js";

/** The years that days are of. */
export const MINYEAR = 1;
export const MAXYEAR = 9999;

/** The ordinal of 9999-12-31. */
const LAST = 3652059;

/** Days before each month of a year that is not a leap year, by the month's number. */
const BEFORE = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const LENGTHS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * A calendar day, never changed. `year`, `month` and `day` are numbers, `ordinal` counts days: 1 for 0001-01-01. Two
 * days compare by their ordinals, so that `<` works on days too; `===` does not, `equals` does.
 */
export class Day {
  /**
   * @param {number} year 1 to 9999
   * @param {number} month
   * @param {number} day
   * @throws {NoSuchDate} where these make no day of the calendar
   */
  constructor(year, month, day) {
    if (!isDay(year, month, day)) {
      throw new NoSuchDate(year, month, day);
    }
    this.year = year;
    this.month = month;
    this.day = day;
    this.ordinal = daysBeforeYear(year) + BEFORE[month] + (month > 2 && isLeap(year) ? 1 : 0) + day;
  }

  /**
   * @param {number} ordinal 1 to 3652059
   * @returns {Day}
   * @throws {DateOutOfRange}
   */
  static fromOrdinal(ordinal) {
    if (!(ordinal >= 1 && ordinal <= LAST)) {
      throw new DateOutOfRange();
    }
    // Years run from March here, so that a leap day ends one: Howard Hinnant, "chrono-Compatible Low-Level Date
    // Algorithms", civil_from_days.
    const days = ordinal + 305;
    const era = Math.floor(days / 146097);
    const inEra = days - era * 146097;
    const yearOfEra = Math.floor(
      (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) / 365,
    );
    const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
    const fromMarch = Math.floor((5 * inYear + 2) / 153);
    const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
    const day = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
    return new Day(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
  }

  /**
   * @param {string} text "2012-02-29"
   * @returns {Day}
   * @throws {NoSuchDate} where the text has this form and is no day of the calendar
   * @throws {TypeError} where it has not
   */
  static parse(text) {
    const found = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
    if (found === null) {
      throw new TypeError(`a day is written as "2012-02-29", not as ${JSON.stringify(text)}`);
    }
    return new Day(Number(found[1]), Number(found[2]), Number(found[3]));
  }

  /** @returns {number} 1 for Monday to 7 for Sunday */
  get weekday() {
    return ((this.ordinal + 6) % 7) + 1;
  }

  /** @param {Day} other @returns {boolean} */
  equals(other) {
    return this.ordinal === other.ordinal;
  }

  /** @param {Day} other @returns {boolean} */
  isLess(other) {
    return this.ordinal < other.ordinal;
  }

  /** @param {Day} other @returns {boolean} */
  isAtMost(other) {
    return this.ordinal <= other.ordinal;
  }

  /** @param {Day} other @returns {boolean} */
  isMore(other) {
    return this.ordinal > other.ordinal;
  }

  /** @param {Day} other @returns {boolean} */
  isAtLeast(other) {
    return this.ordinal >= other.ordinal;
  }

  /** @param {Day} other @returns {-1 | 0 | 1} */
  compare(other) {
    return this.ordinal < other.ordinal ? -1 : this.ordinal > other.ordinal ? 1 : 0;
  }

  /** @returns {number} the ordinal: what `<` compares */
  valueOf() {
    return this.ordinal;
  }

  /** @returns {string} "2012-02-29" */
  toString() {
    const month = this.month < 10 ? `0${this.month}` : this.month;
    const day = this.day < 10 ? `0${this.day}` : this.day;
    return `${this.year < 1000 ? `${this.year}`.padStart(4, "0") : this.year}-${month}-${day}`;
  }

  /** @returns {string} as `toString`, for `JSON.stringify` */
  toJSON() {
    return this.toString();
  }
}

/**
 * Years, months and days, each of any sign and never carried over: 13 months stay 13 months. Never changed.
 *
 * `equals` compares the three numbers; whether one year equals twelve months is asked of `sameDuration`. As text it has
 * the notation of the language, `1 year - 2 month`.
 */
export class Duration {
  /** @param {{ years?: bigint, months?: bigint, days?: bigint }} [parts] */
  constructor({ years = 0n, months = 0n, days = 0n } = {}) {
    this.years = years;
    this.months = months;
    this.days = days;
  }

  /** @param {Duration} other @returns {Duration} */
  plus(other) {
    return of(this.years + other.years, this.months + other.months, this.days + other.days);
  }

  /** @param {Duration} other @returns {Duration} */
  minus(other) {
    return of(this.years - other.years, this.months - other.months, this.days - other.days);
  }

  /** @param {bigint} number @returns {Duration} */
  times(number) {
    return of(this.years * number, this.months * number, this.days * number);
  }

  /** @returns {Duration} */
  negated() {
    return of(-this.years, -this.months, -this.days);
  }

  /** @param {Duration} other @returns {boolean} whether the three numbers are the same */
  equals(other) {
    return this.years === other.years && this.months === other.months && this.days === other.days;
  }

  toString() {
    return written(this, ["year", "month", "day"]);
  }
}

function of(years, months, days) {
  return new Duration({ years, months, days });
}

/**
 * A duration as an author writes it; parts that are zero are left out.
 *
 * @param {Duration} duration
 * @param {string[]} units the names of year, month and day
 * @returns {string}
 */
export function written(duration, units) {
  let text = "";
  [duration.years, duration.months, duration.days].forEach((count, index) => {
    if (count && text) {
      text += ` ${count < 0n ? "-" : "+"} ${count < 0n ? -count : count} ${units[index]}`;
    } else if (count) {
      text = `${count} ${units[index]}`;
    }
  });
  return text || `0 ${units[2]}`;
}

/**
 * The day with these numbers.
 *
 * @param {bigint} year
 * @param {bigint} month
 * @param {bigint} day
 * @returns {Day}
 * @throws {NoSuchDate}
 */
export function validDate(year, month, day) {
  if (!isDay(Number(year), Number(month), Number(day))) {
    throw new NoSuchDate(year, month, day);
  }
  return new Day(Number(year), Number(month), Number(day));
}

/**
 * The date a duration later: years and months first, rounded at most once, then days.
 *
 * @param {Day} start
 * @param {Duration} duration
 * @param {"up" | "down"} [rounding] where a sum of months lands when its month has no such day: the first of the next
 *   month, or the last of that month
 * @returns {Day}
 * @throws {AmbiguousDate} where the day does not exist and no rounding is named
 * @throws {DateOutOfRange} also where only the date before the days are added is out of range
 */
export function add(start, duration, rounding) {
  const { years, months, days } = duration;
  let reached = start;
  if (years || months) {
    // Numbers that are too long for an exact sum are far out of range either way, unless years and months of opposite
    // signs make up for each other: the sum is exact, and a number only afterwards.
    const total = 12n * years + months;
    reached = total ? addMonths(start, Number(total), rounding) : start;
  }
  return days ? Day.fromOrdinal(reached.ordinal + Number(days)) : reached;
}

function addMonths(start, months, rounding) {
  const total = 12 * start.year + start.month - 1 + months;
  const year = Math.floor(total / 12);
  const month = total - 12 * year + 1;
  if (!(year >= MINYEAR && year <= MAXYEAR)) {
    throw new DateOutOfRange();
  }
  const length = start.day <= 28 ? 28 : daysInMonth(year, month); // the common case is spared a look at the calendar
  if (start.day <= length) {
    return new Day(year, month, start.day);
  }
  switch (rounding) {
    case "down":
      return new Day(year, month, length);
    case "up": // December has every day: the next month is of the same year
      return new Day(year, month + 1, 1);
    default:
      throw new AmbiguousDate(year, month, start.day);
  }
}

/**
 * The date a duration earlier: the negated duration, added.
 *
 * @param {Day} start
 * @param {Duration} duration
 * @param {"up" | "down"} [rounding] as for `add`
 * @returns {Day}
 * @throws {AmbiguousDate | DateOutOfRange} as `add`
 */
export function subtract(start, duration, rounding) {
  return add(start, duration.negated(), rounding);
}

/**
 * `left - right`, in days alone.
 *
 * @param {Day} left
 * @param {Day} right
 * @returns {Duration}
 */
export function difference(left, right) {
  return of(0n, 0n, BigInt(left.ordinal - right.ordinal));
}

/**
 * Durations without days compare by their months, durations in days alone by their days.
 *
 * @param {Duration} left
 * @param {Duration} right
 * @returns {-1 | 0 | 1} as `left` is shorter than, equal to or longer than `right`
 * @throws {AmbiguousDuration} for any others, even for two that are identical (`sameDuration` differs there)
 */
export function compareDurations(left, right) {
  let first;
  let second;
  if (!left.days && !right.days) {
    first = 12n * left.years + left.months;
    second = 12n * right.years + right.months;
  } else if (!(left.years || left.months || right.years || right.months)) {
    first = left.days;
    second = right.days;
  } else {
    throw new AmbiguousDuration(`${left}`, `${right}`);
  }
  return first < second ? -1 : first > second ? 1 : 0;
}

/**
 * Whether two durations are equal: identical, or comparable and of the same length (`1 year = 12 month`).
 *
 * @param {Duration} left
 * @param {Duration} right
 * @returns {boolean}
 * @throws {AmbiguousDuration}
 */
export function sameDuration(left, right) {
  return left.equals(right) || compareDurations(left, right) === 0;
}

/**
 * How many times one duration in days goes into another.
 *
 * @param {Duration} dividend
 * @param {Duration} divisor
 * @returns {Fraction}
 * @throws {IndivisibleDuration | DivisionByZero}
 */
export function divideDurations(dividend, divisor) {
  if (dividend.years || dividend.months || divisor.years || divisor.months) {
    throw new IndivisibleDuration(`${dividend}`, `${divisor}`);
  }
  if (!divisor.days) {
    throw new DivisionByZero();
  }
  return new Fraction(dividend.days, divisor.days);
}

/**
 * @param {number} year
 * @param {number} month 1 to 12
 * @returns {number} how many days the month has
 */
export function daysInMonth(year, month) {
  return month === 2 && isLeap(year) ? 29 : LENGTHS[month];
}

function isDay(year, month, day) {
  return (
    year >= MINYEAR && year <= MAXYEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

function isLeap(year) {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysBeforeYear(year) {
  const past = year - 1;
  return 365 * past + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}
