/**
 * Amounts of money: a BigInt of cents, or of the smallest units of a currency. What leaves cents is rounded at once,
 * half away from zero. Sums, differences and comparisons need no function: they are those of BigInt.
 *
 * @module
 */

import { divide, isZero, rounded, roundedRatio } from "./decimals.js";
import { DivisionByZero } from "./failures.js";
import { Fraction } from "./fractions.js";

/** Decimals of `money`, which names no currency. */
export const MONEY_DIGITS = 2;
/** Cents in a unit of currency. */
export const CENTS = 100n;

/** Minor units in a unit, by the number of decimals. */
const SCALES = [1n, 10n, 100n, 1000n, 10000n];

/**
 * An amount times a number.
 *
 * @param {bigint} amount in minor units
 * @param {Fraction | bigint} factor
 * @returns {bigint} in minor units
 */
export function multiply(amount, factor) {
  if (typeof factor === "bigint") {
    return amount * factor;
  }
  return roundedRatio(amount * factor.numerator, factor.denominator);
}

/**
 * An amount divided by a number: the exact quotient, rounded once.
 *
 * @param {bigint} amount in minor units
 * @param {Fraction | bigint} divisor
 * @returns {bigint} in minor units
 * @throws {DivisionByZero}
 */
export function divideAmount(amount, divisor) {
  if (isZero(divisor)) {
    throw new DivisionByZero();
  }
  const upper = typeof divisor === "bigint" ? amount : amount * divisor.denominator;
  const lower = typeof divisor === "bigint" ? divisor : divisor.numerator;
  return lower > 0n ? roundedRatio(upper, lower) : roundedRatio(-upper, -lower);
}

/**
 * How many times one amount goes into another, not rounded.
 *
 * @param {bigint} amount
 * @param {bigint} whole
 * @returns {Fraction}
 * @throws {DivisionByZero}
 */
export function ratio(amount, whole) {
  return divide(amount, whole);
}

/**
 * `round of` an amount: to the nearest whole unit of currency.
 *
 * @param {bigint} amount in cents
 * @returns {bigint} in cents
 */
export function roundMoney(amount) {
  return CENTS * roundedRatio(amount, CENTS);
}

/**
 * Rounded to so many digits after the point of the unit of currency. Two digits or more change nothing; with -1,
 * `$14.99` is `$10.00` and `$15.00` is `$20.00`.
 *
 * @param {bigint} amount in cents
 * @param {bigint} places
 * @returns {bigint} in cents
 */
export function roundMoneyTo(amount, places) {
  if (places >= 2n) {
    return amount;
  }
  const scale = places === 1n ? 10n : CENTS * 10n ** -places;
  return scale * roundedRatio(amount, scale);
}

/**
 * `money of` a number of units of currency, to the nearest cent.
 *
 * @param {Fraction | bigint} number
 * @returns {bigint} in cents
 */
export function ofDecimal(number) {
  return typeof number === "bigint" ? number * CENTS : rounded(number.times(CENTS));
}

/**
 * `decimal of` an amount: its units of currency, not rounded.
 *
 * @param {bigint} amount in cents
 * @returns {Fraction}
 */
export function toDecimal(amount) {
  return new Fraction(amount, CENTS);
}

/**
 * `integer of` an amount: the nearest unit, half away from zero (a decimal is cut off instead).
 *
 * @param {bigint} amount in cents
 * @returns {bigint}
 */
export function integerOfMoney(amount) {
  return roundedRatio(amount, CENTS);
}

/**
 * An amount of minor units, of which `places` decimals make a unit: "10000.00", "-0.05", or "1000" without any.
 *
 * @param {bigint} amount
 * @param {number} places
 * @returns {string}
 */
export function plainAmount(amount, places) {
  if (!places) {
    return `${amount}`;
  }
  const figures = `${amount < 0n ? -amount : amount}`.padStart(places + 1, "0");
  return `${amount < 0n ? "-" : ""}${figures.slice(0, -places)}.${figures.slice(-places)}`;
}

/**
 * How many minor units a unit of currency has.
 *
 * @param {number} places decimals of the currency, 0 to 4
 * @returns {bigint}
 */
export function minorUnits(places) {
  return SCALES[places];
}
