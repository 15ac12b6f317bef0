/**
 * The parts of the standard library that are written in code: calendar, rounding to digits, lists by index. Only the
 * standard library calls them. Positions in lists count from 1; integers are BigInts.
 *
 * @module
 */

import { Day, MAXYEAR, add, daysInMonth, validDate } from "./dates.js";
import { roundDecimalTo } from "./decimals.js";
import { Failure } from "./failures.js";
import { roundMoneyTo } from "./money.js";
import { Present } from "./schema.js";

/**
 * The day with these numbers.
 *
 * @param {import("./schema.js").Position} place of the call
 * @param {bigint} year
 * @param {bigint} month
 * @param {bigint} day
 * @returns {Day}
 * @throws {NoSuchDate} at that place
 */
export function dateOfNumbers(place, year, month, day) {
  try {
    return validDate(year, month, day);
  } catch (failure) {
    throw failure instanceof Failure ? failure.at(`${place.file}:${place.line}`) : failure;
  }
}

/** Year, month and day. @param {Day} day @returns {[bigint, bigint, bigint]} */
export function numbersOfDate(day) {
  return [BigInt(day.year), BigInt(day.month), BigInt(day.day)];
}

/** The last day of the month that a day is in. @param {Day} day @returns {Day} */
export function endOfMonth(day) {
  return new Day(day.year, day.month, daysInMonth(day.year, day.month));
}

/** 1 for Monday to 7 for Sunday. @param {Day} day @returns {bigint} */
export function weekday(day) {
  return BigInt(day.weekday);
}

/**
 * A day and a duration; a day that its month does not have becomes the last of that month.
 *
 * @param {Day} day
 * @param {import("./dates.js").Duration} duration
 * @returns {Day}
 * @throws {DateOutOfRange}
 */
export function addRoundedDown(day, duration) {
  return add(day, duration, "down");
}

/**
 * A day and a duration; a day that its month does not have becomes the first of the next month.
 *
 * @param {Day} day
 * @param {import("./dates.js").Duration} duration
 * @returns {Day}
 * @throws {DateOutOfRange}
 */
export function addRoundedUp(day, duration) {
  return add(day, duration, "up");
}

/**
 * A decimal rounded to so many digits after the point, halves away from zero; fewer than none to tens and so on.
 *
 * @param {import("./fractions.js").Fraction} number
 * @param {bigint} digits
 * @returns {import("./fractions.js").Fraction}
 */
export function decimalToDigits(number, digits) {
  return roundDecimalTo(number, digits);
}

/**
 * An amount in cents, rounded to so many digits after the point of the unit of currency.
 *
 * @param {bigint} amount
 * @param {bigint} digits
 * @returns {bigint}
 */
export function moneyToDigits(amount, digits) {
  return roundMoneyTo(amount, digits);
}

/** The integers from `start` up to, and without, `end`. @param {bigint} start @param {bigint} end @returns {bigint[]} */
export function integersBetween(start, end) {
  const numbers = [];
  for (let each = start; each < end; each += 1n) {
    numbers.push(each);
  }
  return numbers;
}

/** The item at a position; null outside the list. @param {any[]} items @param {bigint} position */
export function nthOfList(items, position) {
  return isInside(items, position) ? new Present(items[Number(position) - 1]) : null;
}

/** The list without the item at a position; the same list where there is none. @param {any[]} items @param {bigint} position */
export function listWithoutNth(items, position) {
  return isInside(items, position) ? items.filter((_, index) => index !== Number(position) - 1) : items;
}

/** The list from its end to its start. @param {any[]} items */
export function reversedList(items) {
  return [...items].reverse();
}

/**
 * A stretch of days cut at the first of each month.
 *
 * @param {Day} firstDay
 * @param {Day} lastDay
 * @returns {[Day, Day][]}
 */
export function daysByMonth(firstDay, lastDay) {
  return cut(firstDay, lastDay, (day) => firstOf(day.year + (day.month === 12 ? 1 : 0), (day.month % 12) + 1));
}

/**
 * A stretch of days cut at the first of one month of each year.
 *
 * @param {bigint} firstMonth
 * @param {Day} firstDay
 * @param {Day} lastDay
 * @returns {[Day, Day][]}
 */
export function daysByYear(firstMonth, firstDay, lastDay) {
  const month = Number(firstMonth);
  return cut(firstDay, lastDay, (day) => firstOf(day.year + (day.month >= month ? 1 : 0), month));
}

function isInside(items, position) {
  return position >= 1n && position <= BigInt(items.length);
}

/** The first of a month; null after the last year of the calendar. */
function firstOf(year, month) {
  return year <= MAXYEAR ? new Day(year, month, 1) : null;
}

/**
 * The pieces of a stretch from its first day to its last: nothing where the last day does not come after the first, and
 * no cut where the last day is the very day of a cut.
 *
 * @returns {[Day, Day][]}
 */
function cut(start, end, following) {
  /** @type {[Day, Day][]} */
  const pieces = [];
  let from = start;
  while (from.ordinal < end.ordinal) {
    const next = following(from);
    if (next === null || next.ordinal >= end.ordinal) {
      pieces.push([from, end]);
      break;
    }
    pieces.push([from, Day.fromOrdinal(next.ordinal - 1)]);
    from = next;
  }
  return pieces;
}
