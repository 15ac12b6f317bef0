/**
 * A question under all readings of the text.
 *
 * The ways to read are tried as a tree: a choice is opened only where a question comes to read it, so that a reading
 * that matters under one case of another is tried there alone. What a question never reads cannot change its answer.
 *
 * @module
 */

import { Status } from "./answers.js";
import { dumps } from "./encode.js";
import { isObject, loads, member, namesOf } from "./facts.js";
import { EvaluationError } from "./failures.js";
import { noticing } from "./readings.js";
import { answer } from "./reasons.js";
import { inForce } from "./resting.js";

/** @typedef {import("./answers.js").Json} Json */

/**
 * Readings by full name, each with the case that holds.
 *
 * @typedef {Map<string, string>} Choices
 */

/** How many combinations are tried unless the asker wants more. */
export const LIMIT = 200;

/**
 * What is answered under some choices; those that are not named here were not read, so that any will do. Without an
 * answer, `trouble` says why nothing can be computed.
 */
export class Combination {
  /**
   * @param {Choices} choices
   * @param {import("./answers.js").Answer | null} found
   * @param {string} [trouble]
   */
  constructor(choices, found, trouble = "") {
    this.choices = choices;
    this.answer = found;
    this.trouble = trouble;
  }

  /** @param {string} output @returns {Outcome} what an output comes to under these choices */
  outcome(output) {
    if (this.answer === null) {
      return new Outcome(null, null, this.trouble);
    }
    const { status, value, shown, words } = this.answer.outputs.get(output);
    return new Outcome(status, value, shown, words);
  }

  /**
   * @param {Combination} other
   * @returns {string[]} the readings on which two combinations differ; none where some choices belong to both
   */
  apartFrom(other) {
    return [...this.choices.keys()].filter((name) => {
      const there = other.choices.get(name);
      return there !== undefined && there !== this.choices.get(name);
    });
  }
}

/** An output without its reasons; `status` is null where nothing can be computed, and `shown` says why. */
export class Outcome {
  #key = null;

  /**
   * @param {string | null} status
   * @param {Json} value
   * @param {string} shown
   * @param {string} [words]
   */
  constructor(status, value, shown, words = "") {
    this.status = status;
    this.value = value;
    this.shown = shown;
    this.words = words;
  }

  /** @param {Outcome} other @returns {boolean} */
  equals(other) {
    return this.key === other.key;
  }

  get key() {
    this.#key ??= dumps([this.status, this.value, this.shown]);
    return this.#key;
  }

  /** @returns {Json} */
  asJson() {
    if (this.status === null) {
      return { status: "error", message: this.shown };
    }
    return this.status === Status.VALUE
      ? { status: this.status, value: this.value, words: this.words }
      : { status: this.status };
  }
}

/**
 * The answers to one question under every combination of readings that matters, the recommended one first.
 *
 * `chosen` are the readings that the asker has settled; `left` counts the branches that were not followed, because the
 * limit was met: each holds one combination or more.
 */
export class AllReadings {
  /**
   * @param {string} scope
   * @param {{ readings: import("./answers.js").ReadingInForce[], combinations: Combination[], outputs: string[],
   *   chosen: Choices, left: number }} parts
   */
  constructor(scope, { readings, combinations, outputs, chosen, left }) {
    this.scope = scope;
    this.readings = readings;
    this.combinations = combinations;
    this.outputs = outputs;
    this.chosen = chosen;
    this.left = left;
  }

  /**
   * How each output depends on the readings: the readings that it depends on, none if it is the same on all, and its
   * rows, each what it is under some choices of those.
   *
   * @returns {{ output: string, dependsOn: string[], rows: { choices: Choices, outcome: Outcome }[] }[]}
   */
  get spreads() {
    return this.outputs.map((each) => this.#spread(each));
  }

  /** @returns {boolean} whether no output depends on a reading, as far as was tried */
  get isSameOnAll() {
    return !this.spreads.some((each) => each.dependsOn.length);
  }

  /** @returns {Json} the answers as the command line and the service give them */
  asJson() {
    const { spreads } = this;
    return {
      scope: this.scope,
      same_on_all_readings: !spreads.some((each) => each.dependsOn.length),
      complete: this.left === 0,
      tried: this.combinations.length,
      left: this.left,
      chosen: Object.fromEntries(this.chosen),
      readings: this.readings.map((each) => each.asJson()),
      outputs: Object.fromEntries(spreads.map((each) => [each.output, spreadAsJson(each)])),
    };
  }

  #spread(output) {
    const matter = this.#thatMatter(output);
    const depending = this.readings.filter((each) => matter.has(each.name));
    const rows = this.combinations.map((each) => ({ choices: each.choices, outcome: each.outcome(output) }));
    const ways = depending.map((each) => [each.name, each.ways.map((way) => way.case)]);
    return { output, dependsOn: depending.map((each) => each.name), rows: tableOf(rows, ways) };
  }

  /** The readings of which another case alone changes the output: two combinations that differ in nothing else. */
  #thatMatter(output) {
    /** @type {[Combination, Outcome][]} */
    const all = this.combinations.map((each) => [each, each.outcome(output)]);
    const found = new Set();
    all.forEach(([one, first], index) => {
      for (const [other, second] of all.slice(index + 1)) {
        const apart = first.equals(second) ? [] : one.apartFrom(other);
        if (apart.length === 1) {
          found.add(apart[0]);
        }
      }
    });
    return found;
  }
}

function spreadAsJson({ dependsOn, rows }) {
  return {
    same_on_all_readings: !dependsOn.length,
    depends_on: dependsOn,
    answers: rows.map((each) => ({ readings: Object.fromEntries(each.choices), ...each.outcome.asJson() })),
  };
}

/** Rows with the choices that decide between them, each reading (with its cases) only where it does. */
function tableOf(rows, ways) {
  if (!ways.length || rows.every((each) => each.outcome.equals(rows[0].outcome))) {
    return [{ choices: new Map(), outcome: rows[0].outcome }];
  }
  const [[name, cases], ...rest] = ways;
  const tables = [];
  for (const each of cases) {
    const those = rows.filter((row) => (row.choices.get(name) ?? each) === each);
    if (those.length) {
      tables.push([each, tableOf(those, rest)]);
    }
  }
  const [[, first], ...others] = tables;
  if (others.every(([, table]) => sameTable(table, first)) && tables.length === cases.length) {
    return first;
  }
  return tables.flatMap(([each, table]) =>
    table.map((row) => ({ choices: new Map([[name, each], ...row.choices]), outcome: row.outcome })),
  );
}

function sameTable(one, other) {
  const written = (table) => dumps(table.map((row) => [Object.fromEntries([...row.choices].sort()), row.outcome.key]));
  return written(one) === written(other);
}

/**
 * The answers of a scope under all readings that the facts leave open.
 *
 * @param {import("./scopes.js").Scope} scope
 * @param {import("./facts.js").Given} facts JSON text, or values as they are
 * @param {number} [limit] how many combinations are tried
 * @returns {AllReadings}
 * @throws {BadFacts}
 */
export function allReadings(scope, facts, limit = LIMIT) {
  const given = typeof facts === "string" ? loads(facts) : facts;
  const ask = (choices) =>
    noticing(() => {
      try {
        return answer(scope, withChoices(scope, given, choices));
      } catch (error) {
        if (error instanceof EvaluationError) {
          return error;
        }
        throw error;
      }
    });
  const offered = [...scope.readings.values()].map((each) => inForce(each, null));
  const chosen = new Map();
  for (const each of isObject(given) ? offered : []) {
    const own = member(given, each.input) ?? null;
    if (own !== null) {
      chosen.set(each.name, String(own));
    }
  }
  const outputs = scope.type.fields.map((each) => each.name);
  return explore(scope.name, { offered, outputs, chosen, ask, limit });
}

/** The facts, with readings chosen. */
function withChoices(scope, given, choices) {
  if (!isObject(given)) {
    return given;
  }
  const asked = new Map(namesOf(given).map((name) => [name, member(given, name)]));
  choices.forEach((one, name) => asked.set(scope.readings.get(name).name, one));
  return asked;
}

/**
 * The tree of choices. `ask` gives an answer under some choices, and the readings that it came to read, in order;
 * readings that are in force without having been chosen are in their recommended case.
 *
 * @param {string} scope
 * @param {{ offered: import("./answers.js").ReadingInForce[], outputs: string[], chosen: Choices,
 *   ask: (choices: Choices) => [import("./answers.js").Answer | EvaluationError, string[]], limit?: number }} question
 * @returns {AllReadings}
 */
export function explore(scope, { offered, outputs, chosen, ask, limit = LIMIT }) {
  const ways = new Map(offered.filter((each) => !chosen.has(each.name)).map((each) => [each.name, each]));
  const pending = [new Map()];
  const done = [];
  while (pending.length && done.length < limit) {
    const path = pending.pop();
    const [found, noticed] = ask(path);
    const open = noticed.filter((name) => ways.has(name) && !path.has(name));
    /** @type {[string, string][]} */
    const recommended = open.map((name) => [name, ways.get(name).recommended.case]);
    done.push(combinationOf(new Map([...path, ...recommended]), found));
    // What was read last is varied first: the rows of one choice so stand together.
    open.forEach((name, place) => {
      const [, usual] = recommended[place];
      const others = ways.get(name).ways.filter((way) => way.case !== usual);
      for (const way of others.reverse()) {
        pending.push(new Map([...path, ...recommended.slice(0, place), [name, way.case]]));
      }
    });
  }
  const met = new Set(done.flatMap((each) => [...each.choices.keys()]));
  const readings = offered.filter((each) => met.has(each.name));
  return new AllReadings(scope, { readings, combinations: done, outputs, chosen, left: pending.length });
}

function combinationOf(choices, found) {
  return found instanceof EvaluationError
    ? new Combination(choices, null, found.message)
    : new Combination(choices, found);
}
