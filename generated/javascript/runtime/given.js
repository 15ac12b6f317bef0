/**
 * Typed facts as a program hands them to the function of a scope, and what is wrong with their names.
 *
 * @module
 */

import { nearest } from "./facts.js";

/** @typedef {import("./scopes.js").Scope} Scope */

/**
 * Looks at the names of the facts. A function of a scope asks for it only where a fact is left out: that costs nothing
 * where all are given, and an optional one whose name is misspelt is not taken for one that is not given.
 *
 * @param {{ [argument: string]: any }} facts
 * @param {Scope} scope
 * @throws {TypeError} that names each fact that must be given and is not, and each name that is no fact
 */
export function checkFacts(facts, scope) {
  const known = scope.inputs.map((each) => each.argument);
  const others = Object.keys(facts).filter((name) => !known.includes(name));
  const missing = scope.inputs.filter((each) => each.mustBeGiven && (facts[each.argument] ?? null) === null);
  if (!others.length && !missing.length) {
    return;
  }
  const problems = missing.map((each) => {
    const near = nearest(each.argument, others);
    return `the fact \`${each.argument}\` is missing${near ? ` (\`${near}\` was given)` : ""}`;
  });
  const open = known.filter((name) => facts[name] === undefined);
  for (const name of others) {
    const near = nearest(name, open) || nearest(name, known);
    problems.push(`it knows no fact \`${name}\`${near ? ` (did you mean \`${near}\`?)` : ""}`);
  }
  throw new TypeError(`${scope.function.name}: ${problems.join("; ")}`);
}
