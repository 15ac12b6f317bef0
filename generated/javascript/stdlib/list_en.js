/**
 * Compiled from stdlib/list_en.catala_en: change the rules there, and compile again.
 *
 * Money is a BigInt of cents, a decimal a `Fraction`, a date a `Day` (runtime/fractions.js, runtime/dates.js). A case
 * that carries something is a class (`new Case(content)`), any other an object. What may be left out may be null; an
 * optional value is a `Present` (runtime/schema.js). In JSON things have the names of the rules: `answer` beside
 * `decide`, and without reasons `evaluate` and `outcomes` (runtime/evaluator.js), take and give it; `encode`
 * (runtime/encode.js) makes it of a result.
 */

import * as libraryNatives from "./library_natives.js";

/**
 * @template T
 * @typedef {import("../runtime/schema.js").Present<T>} Present
 */

/**
 * The integers from `start` up to, but without, `stop`: `sequence of 3, 6` is 3, 4, 5. Empty where `stop` is not above
 * `start`.
 *
 * stdlib/list_en.catala_en:9.
 *
 * @param {bigint} start
 * @param {bigint} stop
 * @returns {Array<bigint>}
 */
export function sequence(start, stop) {
  return libraryNatives.integersBetween(start, stop);
}

/**
 * The element at a position, counted from 1; `Absent` where the list has no such position.
 *
 * stdlib/list_en.catala_en:14.
 *
 * @param {Array<any>} items
 * @param {bigint} position
 * @returns {Present<any> | null}
 */
export function nthElement(items, position) {
  return libraryNatives.nthOfList(items, position);
}

/**
 * The first element; `Absent` for the empty list.
 *
 * stdlib/list_en.catala_en:19.
 *
 * @param {Array<any>} items
 * @returns {Present<any> | null}
 */
export function firstElement(items) {
  return libraryNatives.nthOfList(items, 1n);
}

/**
 * The last element; `Absent` for the empty list.
 *
 * stdlib/list_en.catala_en:24.
 *
 * @param {Array<any>} items
 * @returns {Present<any> | null}
 */
export function lastElement(items) {
  return libraryNatives.nthOfList(items, BigInt(items.length));
}

/**
 * The list without the element at a position, counted from 1; the list as it is where it has no such position.
 *
 * stdlib/list_en.catala_en:29.
 *
 * @param {Array<any>} items
 * @param {bigint} position
 * @returns {Array<any>}
 */
export function removeNthElement(items, position) {
  return libraryNatives.listWithoutNth(items, position);
}

/**
 * The list without its first element; an empty list stays empty.
 *
 * stdlib/list_en.catala_en:34.
 *
 * @param {Array<any>} items
 * @returns {Array<any>}
 */
export function removeFirstElement(items) {
  return libraryNatives.listWithoutNth(items, 1n);
}

/**
 * The list without its last element; an empty list stays empty.
 *
 * stdlib/list_en.catala_en:39.
 *
 * @param {Array<any>} items
 * @returns {Array<any>}
 */
export function removeLastElement(items) {
  return libraryNatives.listWithoutNth(items, BigInt(items.length));
}

/**
 * The list from its end to its start.
 *
 * stdlib/list_en.catala_en:44.
 *
 * @param {Array<any>} items
 * @returns {Array<any>}
 */
export function reverse(items) {
  return libraryNatives.reversedList(items);
}
