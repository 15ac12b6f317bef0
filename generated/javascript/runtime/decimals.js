/**
 * Exact numbers: decimals are `Fraction`, integers BigInt; every rounding is half away from zero and named.
 *
 * @module
 */

import { DivisionByZero } from "./failures.js";
import { Fraction } from "./fractions.js";

/**
 * The nearest integer, halves away from zero: 2.5 gives 3, -2.5 gives -3.
 *
 * @param {Fraction | bigint} number
 * @returns {bigint}
 */
export function rounded(number) {
  return typeof number === "bigint" ? number : roundedRatio(number.numerator, number.denominator);
}

/**
 * `rounded` of a ratio that need not be in lowest terms.
 *
 * @param {bigint} numerator
 * @param {bigint} denominator positive
 * @returns {bigint}
 */
export function roundedRatio(numerator, denominator) {
  const whole = numerator / denominator; // cut off towards zero, as BigInts divide
  const rest = numerator - whole * denominator;
  if (rest === 0n) {
    return whole;
  }
  if (rest > 0n) {
    return 2n * rest >= denominator ? whole + 1n : whole;
  }
  return -2n * rest >= denominator ? whole - 1n : whole;
}

/**
 * The exact quotient.
 *
 * @param {Fraction | bigint} dividend
 * @param {Fraction | bigint} divisor
 * @returns {Fraction}
 * @throws {DivisionByZero}
 */
export function divide(dividend, divisor) {
  if (isZero(divisor)) {
    throw new DivisionByZero();
  }
  return Fraction.of(dividend).over(divisor);
}

/**
 * @param {Fraction | bigint} number
 * @returns {boolean}
 */
export function isZero(number) {
  return typeof number === "bigint" ? number === 0n : number.numerator === 0n;
}

/**
 * `round of` a decimal: the nearest whole number, still a decimal.
 *
 * @param {Fraction} number
 * @returns {Fraction}
 */
export function roundDecimal(number) {
  return new Fraction(rounded(number));
}

/**
 * Rounded to so many digits after the point; with a negative count, to tens, hundreds and so on.
 *
 * @param {Fraction} number
 * @param {bigint} digits
 * @returns {Fraction}
 */
export function roundDecimalTo(number, digits) {
  if (digits >= 0n) {
    const scale = 10n ** digits;
    return new Fraction(rounded(number.times(scale)), scale);
  }
  const scale = 10n ** -digits;
  return new Fraction(roundedRatio(number.numerator, number.denominator * scale) * scale);
}

/**
 * `integer of` a decimal cuts the digits off: -2.7 gives -2.
 *
 * @param {Fraction} number
 * @returns {bigint}
 */
export function integerOfDecimal(number) {
  return number.numerator / number.denominator;
}

/**
 * A number as short as it can be exactly: "1050", "3.5", and "1/3" where its digits never end.
 *
 * @param {Fraction} number
 * @returns {string}
 */
export function plainNumber(number) {
  return number.denominator === 1n ? `${number.numerator}` : (decimalDigits(number) ?? number.toString());
}

/**
 * A decimal in full, at least one digit after the point ("1050.0").
 *
 * @param {Fraction} number
 * @returns {string | null} null if its digits never end
 */
export function decimalDigits(number) {
  let rest = number.denominator;
  let twos = 0;
  let fives = 0;
  while (rest % 2n === 0n) {
    rest /= 2n;
    twos += 1;
  }
  while (rest % 5n === 0n) {
    rest /= 5n;
    fives += 1;
  }
  if (rest !== 1n) {
    return null;
  }
  const places = Math.max(twos, fives, 1);
  const size = number.numerator < 0n ? -number.numerator : number.numerator;
  const text = `${(size * 10n ** BigInt(places)) / number.denominator}`.padStart(places + 1, "0");
  return `${number.numerator < 0n ? "-" : ""}${text.slice(0, -places)}.${text.slice(-places)}`;
}
