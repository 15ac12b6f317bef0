/**
 * What an answer rests on: the variables that rules mention where they are tried, and the readings in force.
 *
 * A condition counts where those before it hold, what a rule gives where the rule applies, and all of a rule is passed
 * over where an exception to it gives the value. So a reading that only another rule asks for is not said to matter.
 *
 * @module
 */

import { ReadingInForce, Way } from "./answers.js";

/**
 * Conditions as they were tried, in order.
 *
 * @typedef {(conditions: import("./scopes.js").Condition[]) => import("./answers.js").Condition[]} Tried
 */

/**
 * The variables that a term mentions where it is tried, by key or as `name.output` of a sub-scope.
 *
 * @param {import("./scopes.js").Term} term
 * @param {Tried} tried
 * @returns {[string[], boolean]} the variables, and whether a rule of the term applies
 */
export function mentioned(term, tried) {
  const found = [];
  let applied = false;
  for (const each of term.exceptions) {
    const [names, applies] = mentioned(each, tried);
    found.push(...names);
    applied ||= applies;
  }
  if (applied) {
    return [found, true];
  }
  if (term.rule !== null) {
    const [names, holds] = ofConditions(term.rule.conditions, tried);
    found.push(...names);
    if (!holds) {
      return [found, false];
    }
    found.push(...term.rule.uses);
  }
  if (term.then !== null) {
    const [names, applies] = mentioned(term.then, tried);
    return [[...found, ...names], applies];
  }
  return [found, term.rule !== null];
}

/**
 * The variables that conditions mention, up to the first that does not hold.
 *
 * @param {import("./scopes.js").Condition[]} conditions
 * @param {Tried} tried
 * @returns {[string[], boolean]} the variables, and whether all conditions hold
 */
export function ofConditions(conditions, tried) {
  const found = [];
  const outcomes = tried(conditions);
  for (const [index, condition] of conditions.entries()) {
    found.push(...condition.reads);
    if (!outcomes[index].holds) {
      return [found, false];
    }
  }
  return [found, true];
}

/**
 * A reading as an answer shows it.
 *
 * @param {import("./scopes.js").Input} asked an input that is a reading
 * @param {*} given the case that the asker chose, or null
 * @returns {ReadingInForce}
 */
export function inForce(asked, given) {
  const type = /** @type {import("./schema.js").Enumeration} */ (asked.type);
  const ways = new Map(type.cases.map((each) => [each.name, new Way(each.name, each.doc)]));
  const recommended = ways.get(asked.reading.default);
  return new ReadingInForce(asked.reading.name, asked.name, asked.doc, {
    inForce: given === null ? recommended : ways.get(type.read(given)[0]),
    recommended,
    ways: [...ways.values()],
    places: asked.reading.places,
  });
}
