/**
 * Compiled from stdlib/money_en.catala_en: change the rules there, and compile again.
 *
 * Money is a BigInt of cents, a decimal a `Fraction`, a date a `Day` (runtime/fractions.js, runtime/dates.js). A case
 * that carries something is a class (`new Case(content)`), any other an object. What may be left out may be null; an
 * optional value is a `Present` (runtime/schema.js). In JSON things have the names of the rules: `answer` beside
 * `decide`, and without reasons `evaluate` and `outcomes` (runtime/evaluator.js), take and give it; `encode`
 * (runtime/encode.js) makes it of a result.
 */

import * as libraryNatives from "./library_natives.js";
import { integerOfDecimal } from "../runtime/decimals.js";
import { fold } from "../runtime/evaluation.js";
import { toDecimal } from "../runtime/money.js";

/**
 * The smaller of two amounts.
 *
 * stdlib/money_en.catala_en:8.
 *
 * @param {bigint} a
 * @param {bigint} b
 * @returns {bigint}
 */
export function min(a, b) {
  if (a < b) {
    return a;
  }
  return b;
}

/**
 * The greater of two amounts.
 *
 * stdlib/money_en.catala_en:13.
 *
 * @param {bigint} a
 * @param {bigint} b
 * @returns {bigint}
 */
export function max(a, b) {
  if (a > b) {
    return a;
  }
  return b;
}

/**
 * An amount held down to a cap: never more than `cap`. (It rounds nothing.)
 *
 * stdlib/money_en.catala_en:18.
 *
 * @param {bigint} a
 * @param {bigint} cap
 * @returns {bigint}
 */
export function ceiling(a, cap) {
  return min(a, cap);
}

/**
 * An amount held up by a floor: never less than `low`. (It rounds nothing.)
 *
 * stdlib/money_en.catala_en:23.
 *
 * @param {bigint} a
 * @param {bigint} low
 * @returns {bigint}
 */
export function floor(a, low) {
  return max(a, low);
}

/**
 * The amount where it is above zero, else $0.
 *
 * stdlib/money_en.catala_en:28.
 *
 * @param {bigint} a
 * @returns {bigint}
 */
export function positive(a) {
  return max(a, 0n);
}

/**
 * The cents cut off, towards zero: $7.61 gives $7.00, -$7.61 gives -$7.00.
 *
 * stdlib/money_en.catala_en:33.
 *
 * @param {bigint} a
 * @returns {bigint}
 */
export function truncate(a) {
  return integerOfDecimal(toDecimal(a)) * 100n;
}

/**
 * The nearest whole amount that is not below: $4.34 gives $5.00, -$4.34 gives -$4.00.
 *
 * stdlib/money_en.catala_en:38.
 *
 * @param {bigint} a
 * @returns {bigint}
 */
export function roundByExcess(a) {
  const whole = truncate(a);
  if (whole < a) {
    return whole + 100n; // $1
  }
  return whole;
}

/**
 * The nearest whole amount that is not above: $4.78 gives $4.00, -$4.34 gives -$5.00.
 *
 * stdlib/money_en.catala_en:45.
 *
 * @param {bigint} a
 * @returns {bigint}
 */
export function roundByDefault(a) {
  const whole = truncate(a);
  if (whole > a) {
    return whole - 100n; // $1
  }
  return whole;
}

/**
 * Rounded to `digits` digits after the point, halves away from zero: $123.45 to 1 digit gives $123.50. With 2 digits or
 * more nothing changes; with -1 it is rounded to tens, with -2 to hundreds.
 *
 * stdlib/money_en.catala_en:53.
 *
 * @param {bigint} a
 * @param {bigint} digits
 * @returns {bigint}
 */
export function roundToDecimal(a, digits) {
  return libraryNatives.moneyToDigits(a, digits);
}

/**
 * The sum of a list of amounts; $0 for the empty list.
 *
 * stdlib/money_en.catala_en:58.
 *
 * @param {Array<bigint>} items
 * @returns {bigint}
 */
export function sum_(items) {
  return fold(items, 0n, (total, eachOne) => total + eachOne);
}

/**
 * By how much an amount is above a reference; $0 where it is not.
 *
 * stdlib/money_en.catala_en:63.
 *
 * @param {bigint} a
 * @param {bigint} reference
 * @returns {bigint}
 */
export function inExcess(a, reference) {
  return positive(a - reference);
}

/**
 * By how much an amount is below a reference; $0 where it is not.
 *
 * stdlib/money_en.catala_en:68.
 *
 * @param {bigint} a
 * @param {bigint} reference
 * @returns {bigint}
 */
export function inDefault(a, reference) {
  return positive(reference - a);
}
