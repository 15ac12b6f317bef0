/**
 * Equality and order of values, as the law's language has them.
 *
 * Order: false before true; enumerations by the order of their cases, then by payload; absent before present;
 * structures field by field; lists and tuples element by element, and a list before its continuations.
 *
 * @module
 */

import { compareDurations, sameDuration } from "./dates.js";
import { Uncomparable } from "./failures.js";
import { caseOf } from "./schema.js";
import { compareTexts } from "./text.js";

/** @typedef {import("./schema.js").Type} Type */

/**
 * Whether two values of a type are equal; parts after the first that differs are not looked at.
 *
 * @param {Type} type
 * @param {*} left
 * @param {*} right
 * @returns {boolean}
 * @throws {Uncomparable} where two functions meet
 * @throws {AmbiguousDuration} where two durations cannot be compared
 */
export function equal(type, left, right) {
  switch (type.kind) {
    case "Decimal":
    case "DecimalIn":
    case "Date":
      return left.equals(right);
    case "Duration":
      return sameDuration(left, right);
    case "Function":
      throw new Uncomparable();
    case "ListOf":
      if (left.length !== right.length) {
        return false;
      }
      for (let index = 0; index < left.length; index += 1) {
        if (!equal(type.element, left[index], right[index])) {
          return false;
        }
      }
      return true;
    case "OptionalOf":
      if (left === null || right === null) {
        return left === right;
      }
      return equal(type.element, left.value, right.value);
    case "Enumeration": {
      const [first, { payload }, carried] = caseOf(type, left);
      const [second, , other] = caseOf(type, right);
      return first === second && (payload === null || equal(payload, carried, other));
    }
    case "TupleOf":
      return type.items.every((item, index) => equal(item, left[index], right[index]));
    case "Structure": {
      const ours = type.read(left);
      const theirs = type.read(right);
      return type.fields.every((field, index) =>
        field.required
          ? equal(field.type, ours[index], theirs[index])
          : equalOptional(field.type, ours[index], theirs[index]),
      );
    }
    case "CodeLocation":
      return comparePositions(left, right) === 0 && sameTexts(left.headings, right.headings);
    default:
      return left === right;
  }
}

/**
 * Whether a list has an element equal to what is sought.
 *
 * @param {Type} type of the elements
 * @param {*} sought
 * @param {Iterable<*>} listed
 * @returns {boolean}
 * @throws {Uncomparable | AmbiguousDuration} as `equal`
 */
export function contains(type, sought, listed) {
  for (const each of listed) {
    if (equal(type, each, sought)) {
      return true;
    }
  }
  return false;
}

/**
 * @param {Type} type
 * @param {*} left
 * @param {*} right
 * @returns {-1 | 0 | 1} as `left` comes before, with or after `right`
 * @throws {Uncomparable | AmbiguousDuration} as `equal`
 */
export function compare(type, left, right) {
  switch (type.kind) {
    case "Decimal":
    case "DecimalIn":
    case "Date":
      return left.compare(right);
    case "Duration":
      return compareDurations(left, right);
    case "Function":
      throw new Uncomparable();
    case "ListOf": {
      const shared = Math.min(left.length, right.length);
      for (let index = 0; index < shared; index += 1) {
        const order = compare(type.element, left[index], right[index]);
        if (order) {
          return order;
        }
      }
      return sign(left.length, right.length);
    }
    case "OptionalOf":
      return compareOptional(type.element, left, right);
    case "Enumeration": {
      const [first, { payload }, carried] = caseOf(type, left);
      const [second, , other] = caseOf(type, right);
      return first !== second || payload === null ? sign(first, second) : compare(payload, carried, other);
    }
    case "TupleOf":
      for (const [index, item] of type.items.entries()) {
        const order = compare(item, left[index], right[index]);
        if (order) {
          return order;
        }
      }
      return 0;
    case "Structure":
      return compareFields(type, left, right);
    case "CodeLocation":
      return comparePositions(left, right);
    default:
      return sign(left, right);
  }
}

function compareFields(type, left, right) {
  const ours = type.read(left);
  const theirs = type.read(right);
  for (const [index, field] of type.fields.entries()) {
    const comparing = field.required ? compare : compareOptional;
    const order = comparing(field.type, ours[index], theirs[index]);
    if (order) {
      return order;
    }
  }
  return 0;
}

function equalOptional(type, left, right) {
  return left === null || right === null ? left === right : equal(type, left.value, right.value);
}

function compareOptional(type, left, right) {
  if (left === null || right === null) {
    return sign(left !== null, right !== null);
  }
  return compare(type, left.value, right.value);
}

function comparePositions(left, right) {
  return (
    compareTexts(left.file, right.file) ||
    sign(left.line, right.line) ||
    sign(left.character, right.character) ||
    sign(left.endLine, right.endLine) ||
    sign(left.endCharacter, right.endCharacter)
  );
}

function sameTexts(left, right) {
  return left.length === right.length && left.every((each, index) => each === right[index]);
}

/** The order of BigInts, numbers or booleans. */
function sign(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}
