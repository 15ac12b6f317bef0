/**
 * The currencies of ISO 4217: code, digits of the minor unit, name in English.
 *
 * @module
 */

import { CURRENCIES } from "./currency_table.js";

/** Code -> name in English. */
export const NAMES = Object.fromEntries(Object.entries(CURRENCIES).map(([code, [name]]) => [code, name]));

/** Code -> digits of the minor unit: an amount is held as a whole number of units of 10 to the power of minus these. */
export const DIGITS = Object.fromEntries(Object.entries(CURRENCIES).map(([code, [, digits]]) => [code, digits]));
