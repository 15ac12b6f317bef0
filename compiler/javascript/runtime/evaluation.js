/**
 * What expressions of the law need beyond JavaScript's own: strict lists, and values that may fail.
 *
 * A variable that may have no value is handed on as a function that gives the value or fails as its evaluation failed
 * (a reading): what does not come to read it does not fail. Where a computation stands is a spot: its file and line,
 * and the provision it encodes, as an array of two.
 *
 * @module
 */

import { compare } from "./compare.js";
import { Duration } from "./dates.js";
import {
  Conflict,
  DifferentLengths,
  EmptyList,
  EvaluationError,
  ImpossibleReached,
  Refused,
  Silent,
  Unset,
} from "./failures.js";
import { Fraction } from "./fractions.js";
import { Present } from "./schema.js";

/** @typedef {import("./schema.js").Type} Type */
/** @typedef {import("./failures.js").Failure} Failure */
/** @typedef {[string, string]} Spot */

/** @type {Spot} */
export const NOWHERE = ["", ""];

const NO_DECIMAL = new Fraction(0n);
const NO_DURATION = new Duration();

/**
 * Where a computation stands.
 *
 * @param {string} place its file and line
 * @param {string} provision what it encodes
 * @returns {Spot}
 */
export function spot(place, provision) {
  return [place, provision];
}

/**
 * The reading of a value that is there.
 *
 * @template A
 * @param {A} value
 * @returns {() => A}
 */
export function known(value) {
  return () => value;
}

/**
 * The reading of a variable that the text may leave without a value. It is evaluated now; its own silence is kept until
 * it is read, any other failure is thrown at once.
 *
 * @template A
 * @param {() => A} compute
 * @returns {() => A}
 * @throws {Failure}
 */
export function attempt(compute) {
  try {
    return known(compute());
  } catch (failure) {
    if (failure instanceof Unset) {
      return failing(failure);
    }
    throw failure;
  }
}

/**
 * The reading of a variable that has failed.
 *
 * @param {Failure} failure
 * @returns {() => never}
 */
export function failing(failure) {
  const met = failure instanceof Unset ? failure.read() : failure;
  return () => {
    throw met;
  };
}

/**
 * `body` with a name for `value`.
 *
 * @template A, B
 * @param {A} value
 * @param {(value: A) => B} body
 * @returns {B}
 */
export function letIn(value, body) {
  return body(value);
}

/**
 * What `compute` gives, worked out when first asked for; a failure is not kept.
 *
 * @template A
 * @param {() => A} compute
 * @returns {() => A}
 */
export function once(compute) {
  let found = null;
  return () => {
    found ??= new Present(compute());
    return found.value;
  };
}

/**
 * Whether all conditions hold that have all been worked out: one that fails is met also where another one decides.
 *
 * @param {...boolean} conditions
 * @returns {boolean}
 */
export function allOf(...conditions) {
  return conditions.every(Boolean);
}

/**
 * Whether any condition holds, of conditions that have all been worked out.
 *
 * @param {...boolean} conditions
 * @returns {boolean}
 */
export function anyOf(...conditions) {
  return conditions.some(Boolean);
}

/**
 * What a computation gives; where it cannot be done, the error knows that it stands here.
 *
 * @template A
 * @param {Spot} spot
 * @param {() => A} compute
 * @returns {A}
 * @throws {Failure}
 */
export function placed(spot, compute) {
  try {
    return compute();
  } catch (failure) {
    throw failure instanceof EvaluationError ? failure.at(spot[0], spot[1]) : failure;
  }
}

/**
 * A case that the text holds to be impossible.
 *
 * @param {string} [message]
 * @param {Spot} [spot]
 * @returns {never}
 * @throws {ImpossibleReached}
 */
export function impossible(message = "", spot = NOWHERE) {
  throw new ImpossibleReached(message).at(...spot);
}

/**
 * Where no rule gives a variable a value.
 *
 * @param {string} variable
 * @param {string} [place]
 * @param {string} [provision]
 * @returns {never}
 * @throws {Silent}
 */
export function silent(variable, place = "", provision = "") {
  throw new Silent(variable, place, provision);
}

/**
 * `body` where the condition holds.
 *
 * @template A
 * @param {boolean} condition
 * @param {string} message
 * @param {Spot} spot
 * @param {() => A} body
 * @returns {A}
 * @throws {Refused}
 */
export function asserted(condition, message, spot, body) {
  if (!condition) {
    throw new Refused(message).at(...spot);
  }
  return body();
}

/**
 * The assertions of a scope, each with its message, whether it holds, and its spot.
 *
 * @param {...[string, boolean, Spot]} assertions
 * @throws {Refused} with the messages of all that do not hold, at the place of the first
 */
export function require(...assertions) {
  const failed = assertions.filter(([, holds]) => !holds);
  if (failed.length) {
    throw new Refused(...failed.map(([message]) => message)).at(...failed[0][2]);
  }
}

/** What a rule gives, and the rule, as a conflict cites it. */
export class Applied extends Present {
  /**
   * @param {*} value
   * @param {string} rule
   */
  constructor(value, rule) {
    super(value);
    this.rule = rule;
  }
}

/**
 * The one value among those that exceptions give, or null.
 *
 * @param {string} variable
 * @param {...(Applied | null)} given
 * @returns {Applied | null}
 * @throws {Conflict} with the rules of two or more
 */
export function only(variable, ...given) {
  const applied = given.filter((each) => each !== null);
  if (applied.length > 1) {
    throw new Conflict(
      variable,
      applied.map((each) => each.rule),
    );
  }
  return applied.length ? applied[0] : null;
}

/**
 * The conflict between those rules that apply, to be thrown.
 *
 * @param {string} variable
 * @param {...[string, boolean]} rules
 * @returns {Conflict}
 */
export function conflict(variable, ...rules) {
  return new Conflict(
    variable,
    rules.filter(([, applies]) => applies).map(([rule]) => rule),
  );
}

/**
 * Lists side by side: the first elements, the second ones and so on.
 *
 * @param {Spot} spot
 * @param {...any[]} lists two or more
 * @returns {any[][]}
 * @throws {DifferentLengths}
 */
export function together(spot, ...lists) {
  const [first] = lists;
  if (lists.some((each) => each.length !== first.length)) {
    throw new DifferentLengths(...lists.map((each) => each.length)).at(...spot);
  }
  return first.map((_, index) => lists.map((each) => each[index]));
}

/**
 * The first of elements that have all been tested of which the test holds.
 *
 * @param {Iterable<[any, boolean]>} tested
 * @returns {Present | null}
 */
export function first(tested) {
  for (const [element, holds] of tested) {
    if (holds) {
      return new Present(element);
    }
  }
  return null;
}

/**
 * The elements taken into `initial` one by one, from the left.
 *
 * @template A, B
 * @param {A[]} elements
 * @param {B} initial
 * @param {(taken: B, element: A) => B} step
 * @returns {B}
 */
export function fold(elements, initial, step) {
  let taken = initial;
  for (const element of elements) {
    taken = step(taken, element);
  }
  return taken;
}

/** @param {bigint[]} numbers integers or amounts @returns {bigint} */
export function sum(numbers) {
  return fold(numbers, 0n, (total, each) => total + each);
}

/** @param {Fraction[]} numbers @returns {Fraction} */
export function sumDecimals(numbers) {
  return fold(numbers, NO_DECIMAL, (total, each) => total.plus(each));
}

/** @param {Duration[]} durations @returns {Duration} */
export function sumDurations(durations) {
  return fold(durations, NO_DURATION, (total, each) => total.plus(each));
}

/**
 * How elements are ordered: by what `key` gives of each (themselves without one), values of `type`. `spot` is where
 * that stands.
 *
 * @typedef {{ type: Type, key?: (element: any) => any, spot?: Spot }} Order
 */

/**
 * The elements in order; those that are equal keep theirs, also in `reverse`.
 *
 * @param {any[]} elements
 * @param {Order & { reverse?: boolean }} order
 * @returns {any[]}
 * @throws {EvaluationError} where two cannot be compared
 */
export function sorted(elements, { type, key = identity, reverse = false, spot = NOWHERE }) {
  const ranked = elements.map((element) => ({ element, rank: key(element) }));
  if (reverse) {
    ranked.reverse(); // and back afterwards, as Python does: equal elements keep their order
  }
  placed(spot, () => ranked.sort((left, right) => compare(type, left.rank, right.rank)));
  if (reverse) {
    ranked.reverse();
  }
  return ranked.map((each) => each.element);
}

/**
 * The greatest element; of equals the last.
 *
 * @param {any[]} elements
 * @param {Order & { otherwise?: () => any }} order `otherwise` is what there is without elements
 * @returns {any}
 * @throws {EmptyList} where there is none and nothing otherwise
 * @throws {EvaluationError} where two cannot be compared
 */
export function maximum(elements, order) {
  return extreme(elements, order, 1);
}

/**
 * The least element; of equals the last.
 *
 * @param {any[]} elements
 * @param {Order & { otherwise?: () => any }} order `otherwise` is what there is without elements
 * @returns {any}
 * @throws {EmptyList} where there is none and nothing otherwise
 * @throws {EvaluationError} where two cannot be compared
 */
export function minimum(elements, order) {
  return extreme(elements, order, -1);
}

/**
 * @param {any[]} elements
 * @param {Order & { otherwise?: () => any }} order
 * @param {-1 | 1} keeps how the best compares to others
 */
function extreme(elements, { type, key = identity, otherwise, spot = NOWHERE }, keeps) {
  if (!elements.length) {
    if (otherwise === undefined) {
      throw new EmptyList().at(...spot);
    }
    return otherwise();
  }
  let [best] = elements;
  let rank = key(best);
  for (let index = 1; index < elements.length; index += 1) {
    const other = key(elements[index]);
    if (placed(spot, () => compare(type, rank, other)) !== keeps) {
      best = elements[index];
      rank = other;
    }
  }
  return best;
}

function identity(element) {
  return element;
}
