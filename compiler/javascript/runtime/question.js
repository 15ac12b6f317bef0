/**
 * One question to a scope: what each of its variables comes to, a value or the failure that its evaluation met.
 *
 * @module
 */

import { Status } from "./answers.js";
import { using } from "./calendars.js";
import { changed } from "./changed_days.js";
import { decode } from "./decode.js";
import { failing, known } from "./evaluation.js";
import { loads } from "./facts.js";
import { Conflict, EvaluationError, Failure, Refused, Silent, TooDeep } from "./failures.js";
import { asChosen } from "./readings.js";
import { Binding } from "./scopes.js";

/** @typedef {import("./scopes.js").Scope} Scope */

/**
 * What `ask` gives for the facts as typed values, by the names of the scope's arguments, and with the calendars as the
 * facts change them.
 *
 * @template A
 * @param {Scope} scope
 * @param {import("./facts.js").Given} facts JSON text, or values as they are
 * @param {(given: { [argument: string]: any }) => A} ask
 * @returns {A}
 * @throws {BadFacts} where the facts are not what the scope asks for
 */
export function asTyped(scope, facts, ask) {
  const values = decode(scope.facts, typeof facts === "string" ? loads(facts) : facts);
  const { inputs } = scope;
  const given = {};
  for (let index = 0; index < inputs.length; index += 1) {
    const each = inputs[index];
    const value = values[index];
    const isMarked = each.required || value === null || each.type.kind === "OptionalOf";
    given[each.argument] = isMarked ? value : value.value;
  }
  if (!scope.calendars.length) {
    return ask(given);
  }
  return using(changed(scope.calendars, values[inputs.length]), () => ask(given));
}

/**
 * What `ask` gives; where its calls go deeper than the machine does, that is a failure like others.
 *
 * @template A
 * @param {() => A} ask
 * @returns {A}
 * @throws {TooDeep}
 */
export function atDepth(ask) {
  try {
    return ask();
  } catch (problem) {
    const isTooDeep = problem instanceof RangeError ? /call stack/.test(problem.message) : problem?.name === "InternalError";
    throw isTooDeep ? new TooDeep() : problem;
  }
}

/** A question to a scope, evaluated: `outcomes` has what each variable came to, by its key. */
export class Question {
  /**
   * @param {Scope} scope
   * @param {{ [argument: string]: any }} given typed facts, by the names of the arguments
   * @throws {EvaluationError}
   */
  constructor(scope, given) {
    this.scope = scope;
    this.given = given;
    /** @type {Map<string, any>} */
    this.outcomes = new Map();
    scope.constants.forEach((constant) => constant());
    for (const fact of scope.inputs) {
      if (fact.required || fact.isHandedOn) {
        this.outcomes.set(fact.name, this.givenFor(fact.argument));
      }
    }
    for (const binding of scope.bindings) {
      this.outcomes.set(binding.key, this.#outcome(binding));
    }
  }

  /** What is given for an argument, or null. */
  givenFor(argument) {
    return Object.hasOwn(this.given, argument) ? (this.given[argument] ?? null) : null;
  }

  /** Whether the caller has given a variable that the scope would else define. */
  isGiven(binding) {
    return binding.context !== "" && this.givenFor(binding.context) !== null;
  }

  /** The value of a variable, or the failure that its evaluation met. */
  #outcome(binding) {
    try {
      const variables = this.argumentsFor(binding.reads, binding instanceof Binding ? binding.plain : []);
      if (binding instanceof Binding) {
        if (binding.context) {
          variables.unshift(this.givenFor(binding.context));
        }
        if (binding.isFunction) {
          return (...values) => binding.compute(...values, ...variables);
        }
      }
      return binding.compute(...variables);
    } catch (failure) {
      if (failure instanceof EvaluationError) {
        throw placedAt(failure, binding);
      }
      if (failure instanceof Failure) {
        return failure;
      }
      throw failure;
    }
  }

  /**
   * Variables as the functions that read them take them: those that are `plain` as they are.
   *
   * @throws {Failure} that of one that is taken as it is
   */
  argumentsFor(reads, plain = []) {
    return reads.map((key) => {
      const outcome = this.outcomes.get(key);
      const binding = this.scope.byKey.get(key);
      if (binding === undefined || binding.certain) {
        return outcome;
      }
      const reading = outcome instanceof Failure ? failing(outcome) : asRead(binding, outcome);
      return plain.includes(key) ? reading() : reading;
    });
  }

  /**
   * What the assertions make of the outputs.
   *
   * @param {(assertion: import("./scopes.js").Assertion) => void} [met] told each assertion that does not hold; of one
   *   that cannot be decided, that alone
   * @returns {string | null} nothing, a refusal, or the status of an assertion that cannot be decided
   * @throws {EvaluationError}
   */
  refusal(met = () => {}) {
    const failed = [];
    for (const each of this.scope.assertions) {
      try {
        if (!each.holds(...this.argumentsFor(each.reads, each.plain))) {
          failed.push(each);
        }
      } catch (failure) {
        if (!(failure instanceof Failure) || failure instanceof EvaluationError) {
          throw failure;
        }
        met(each);
        return statusOf(failure);
      }
    }
    failed.forEach(met);
    return failed.length ? Status.REFUSED : null;
  }
}

/** The reading of a variable that has a value. */
function asRead(binding, value) {
  return binding instanceof Binding && binding.reading ? asChosen(binding.reading, value) : known(value);
}

/** A computation that cannot be done, with the rule that asks for it, unless its place is known more exactly. */
function placedAt(error, binding) {
  const rules = binding instanceof Binding && binding.term !== null ? rulesOf(binding.term) : [];
  if (!rules.length) {
    return error;
  }
  const first = rules.reduce((least, each) => (each.number < least.number ? each : least));
  return error.at(`${first.file}:${first.line}`, first.places.map((place) => place.provision).join(", "));
}

/**
 * The rules of a term, its own first.
 *
 * @param {import("./scopes.js").Term} term
 * @returns {import("./scopes.js").Rule[]}
 */
export function rulesOf(term) {
  return [
    ...(term.rule === null ? [] : [term.rule]),
    ...(term.then === null ? [] : rulesOf(term.then)),
    ...term.exceptions.flatMap(rulesOf),
  ];
}

/**
 * The status of a variable that has failed.
 *
 * @param {Failure} failure
 * @returns {string}
 * @throws {Failure} one that is no answer
 */
export function statusOf(failure) {
  if (failure instanceof Silent) {
    return Status.SILENT;
  }
  if (failure instanceof Conflict) {
    return Status.CONFLICT;
  }
  if (failure instanceof Refused) {
    return Status.REFUSED;
  }
  throw failure;
}
