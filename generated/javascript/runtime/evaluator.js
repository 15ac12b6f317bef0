/**
 * Answers without reasons, for whoever asks often: facts in JSON in, outputs in JSON out.
 *
 * @module
 */

import { Status } from "./answers.js";
import { encode, encodeText } from "./encode.js";
import { Failure } from "./failures.js";
import { Question, asTyped, atDepth, statusOf } from "./question.js";

/** @typedef {import("./scopes.js").Scope} Scope */
/** @typedef {import("./facts.js").Given} Given */
/** @typedef {import("./answers.js").Json} Json */

/**
 * The outputs of a scope by their names, for scopes that give all of them.
 *
 * @param {Scope} scope
 * @param {Given} facts JSON text, or values as they are
 * @returns {{ [output: string]: Json }}
 * @throws {BadFacts} where the facts are not what the scope asks for
 * @throws {Failure} where an output has no value: `Silent`, `Conflict`, `Refused`, `EvaluationError`
 */
export function evaluate(scope, facts) {
  return /** @type {any} */ (asTyped(scope, facts, (given) => encode(scope.type, scope.function(given))));
}

/**
 * `evaluate` from JSON text to JSON text.
 *
 * @param {Scope} scope
 * @param {string} text
 * @returns {string}
 * @throws {BadFacts | Failure} as `evaluate`
 */
export function evaluateJson(scope, text) {
  return asTyped(scope, text, (given) => encodeText(scope.type, scope.function(given)));
}

/**
 * What each output of a scope comes to: its status, and its value where it has one.
 *
 * @param {Scope} scope
 * @param {Given} facts JSON text, or values as they are
 * @returns {{ [output: string]: { status: string, value?: Json } }}
 * @throws {BadFacts} where the facts are not what the scope asks for
 * @throws {EvaluationError}
 */
export function outcomes(scope, facts) {
  return asTyped(scope, facts, (given) =>
    atDepth(() => {
      const question = new Question(scope, given);
      const refused = question.refusal();
      /** @type {{ [output: string]: { status: string, value?: Json } }} */
      const shown = {};
      scope.type.fields.forEach((field, index) => {
        const outcome = question.outcomes.get(scope.outputs[index]);
        const status = outcome instanceof Failure ? statusOf(outcome) : Status.VALUE;
        // Facts that are refused are refused for every output; an assertion that cannot be decided taints values.
        if (refused === Status.REFUSED || (refused !== null && status === Status.VALUE)) {
          shown[field.name] = { status: refused };
        } else {
          shown[field.name] = status === Status.VALUE ? { status, value: encode(field.type, outcome) } : { status };
        }
      });
      return shown;
    }),
  );
}
