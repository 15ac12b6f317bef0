/**
 * Answers with their reasons.
 *
 * Every variable of a scope is evaluated in order, and its value, or the failure that it met, is kept (`question.js`).
 * The reasons are rebuilt afterwards from these and from the rules of the description: evaluation is pure, so a
 * condition that is asked again gives what it gave. A computation that cannot be done stops the whole question
 * (`EvaluationError`).
 *
 * @module
 */

import { Answer, Condition, Finding, Reason, Status } from "./answers.js";
import { changes, noted } from "./calendars.js";
import { dumps, encode } from "./encode.js";
import { Conflict, EvaluationError, Failure, TooDeep } from "./failures.js";
import { checkFacts } from "./given.js";
import { write } from "./notation.js";
import { Question, asTyped, atDepth, rulesOf, statusOf } from "./question.js";
import { inForce, mentioned, ofConditions } from "./resting.js";
import { Binding, Subscope } from "./scopes.js";
import { label, phrase, told } from "./words.js";

/** @typedef {import("./scopes.js").Scope} Scope */
/** @typedef {import("./facts.js").Given} Given */

/**
 * What a scope answers to facts.
 *
 * @param {Scope} scope
 * @param {Given} facts JSON text, or values as they are
 * @returns {Answer}
 * @throws {BadFacts} where the facts are not what the scope asks for
 * @throws {EvaluationError}
 */
export function answer(scope, facts) {
  return asTyped(scope, facts, (given) => reasoned(scope, given));
}

/**
 * `answer` from JSON text to JSON text.
 *
 * @param {Scope} scope
 * @param {string} text
 * @returns {string}
 * @throws {BadFacts | EvaluationError} as `answer`
 */
export function answerJson(scope, text) {
  return dumps(answer(scope, text).asJson());
}

/**
 * What a scope answers to typed facts, the arguments of its function.
 *
 * @param {Scope} scope
 * @param {{ [argument: string]: any }} given
 * @returns {Answer}
 * @throws {TypeError} where a fact is missing, or has a name that is none
 * @throws {EvaluationError}
 */
export function decide(scope, given) {
  checkFacts(given, scope);
  return reasoned(scope, given);
}

function reasoned(scope, given) {
  return atDepth(() => new Reasoning(scope, given).answer());
}

/** One question to a scope, and why it came to what it came to. */
class Reasoning extends Question {
  constructor(scope, given) {
    super(scope, given);
    this.found = new Map();
    this.rests = new Map();
    /** What the author of each output says that it is. */
    this.docs = new Map(scope.type.fields.map((each) => [each.name, each.doc]));
    this.trying = (conditions) => this.tried(conditions);
  }

  // ------------------------------------------------------------------------------------------------------- answers

  answer() {
    const { scope } = this;
    const failed = [];
    const refused = this.refusal((assertion) => failed.push(this.refusing(assertion)));
    const checked = this.restOfAssertions();
    const outputs = new Map();
    const met = new Set(checked);
    scope.type.fields.forEach((field, index) => {
      const key = scope.outputs[index];
      let finding = this.output(key, field.name, field.type);
      // Facts that are refused are refused for every output; an assertion that cannot be decided taints values.
      if (refused === Status.REFUSED || (refused !== null && finding.status === Status.VALUE)) {
        finding = new Finding(finding.variable, refused, { reasons: failed, doc: field.doc });
      }
      const restsOn = [...scope.readings.keys()].filter((name) => checked.has(name) || this.restOf(key).has(name));
      restsOn.forEach((name) => met.add(name));
      outputs.set(field.name, restsOn.length ? finding.with({ restsOn }) : finding);
    });
    const readings = [...scope.readings.values()]
      .filter((each) => met.has(each.reading.name))
      .map((each) => inForce(each, this.givenFor(each.argument)));
    return new Answer(scope.name, outputs, { readings, calendars: changes(scope.calendars), question: scope.doc });
  }

  /** An output is a variable that is defined, a sub-scope, or a fact that is handed back. */
  output(key, name, type) {
    const binding = this.scope.byKey.get(key);
    if (binding instanceof Binding) {
      return this.findings(key)[0];
    }
    const outcome = this.outcomes.get(key);
    const parts = binding === undefined ? [] : this.whole(binding);
    const reasons = binding === undefined ? [] : this.findings(key).flatMap((each) => each.reasons);
    if (outcome instanceof Failure) {
      return new Finding(name, statusOf(outcome), { reasons, parts, doc: this.docs.get(name) });
    }
    return this.valued(name, type, outcome, reasons).with({ parts });
  }

  /** A finding with a value, as data, in the notation and in words. */
  valued(name, type, value, reasons) {
    const doc = this.docs.get(name) ?? "";
    const words = told(type, value, doc || label(name));
    return new Finding(name, Status.VALUE, {
      value: encode(type, value),
      shown: write(type, value),
      reasons,
      words,
      doc,
    });
  }

  refusing(assertion) {
    const [conditions, counts] = noted(() => this.tried(assertion.conditions));
    return new Reason("refuses", assertion.places, conditions, {
      note: assertion.note || assertion.message,
      file: assertion.file,
      line: assertion.line,
      uses: [...this.uses(assertion.uses), ...this.asked(assertion.asks)],
      counts: onceEach(counts),
    });
  }

  // ------------------------------------------------------------------------------------------------------ findings

  /** What a variable came to, with its reasons; of a sub-scope, what each of its outputs did. */
  findings(key) {
    let found = this.found.get(key);
    if (found === undefined) {
      const [name, output] = parted(key);
      const binding = this.scope.byKey.get(name);
      if (binding === undefined) {
        found = [];
      } else {
        found = binding instanceof Binding ? [this.variable(binding)] : this.subscope(binding, output);
      }
      this.found.set(key, found);
    }
    return found;
  }

  variable(binding) {
    const outcome = this.outcomes.get(binding.key);
    const hasReasons = binding.term !== null && !this.isGiven(binding) && !binding.isFunction;
    const reasons = hasReasons ? this.reasons(binding.term, outcome) : [];
    if (outcome instanceof Failure) {
      return new Finding(binding.name, statusOf(outcome), { reasons, doc: this.docs.get(binding.name) ?? "" });
    }
    return this.valued(binding.name, binding.type, outcome, reasons);
  }

  /** The findings of the scope that is asked: one output, or all; where it fails, those that fail. */
  subscope(binding, output) {
    const isFailing = this.outcomes.get(binding.key) instanceof Failure;
    return this.whole(binding).filter((each) =>
      isFailing ? each.status !== Status.VALUE : output === "" || output === parted(each.variable)[1],
    );
  }

  /**
   * What each output of the scope that is asked came to; where an input of it has no value, that alone. Nothing where a
   * computation behind its failure cannot be done: reasons do not change what the question comes to.
   */
  whole(binding) {
    const given = Object.fromEntries(binding.constant.map((name) => [name, false]));
    for (const each of binding.inputs) {
      const variables = this.argumentsFor(each.reads);
      if (each.isFunction) {
        given[each.argument] = (...values) => each.compute(...values, ...variables);
        continue;
      }
      try {
        given[each.argument] = each.compute(...variables);
      } catch (failure) {
        if (!(failure instanceof Failure)) {
          throw failure;
        }
        const reasons = each.term === null ? [] : this.reasons(each.term, failure);
        return [new Finding(`${binding.key}.${each.name}`, statusOf(failure), { reasons })];
      }
    }
    let outputs = new Map();
    try {
      ({ outputs } = reasoned(binding.scope, given));
    } catch (failure) {
      if (!(failure instanceof EvaluationError) || failure instanceof TooDeep) {
        throw failure;
      }
    }
    const asker = this.readingsOfAsker(binding.scope, given);
    return [...outputs].map(([name, finding]) => {
      const restsOn = finding.restsOn.filter((each) => asker.has(each));
      return finding.with({ variable: `${binding.key}.${name}`, restsOn });
    });
  }

  /** The findings behind a rule; how the text is read is told apart from them. */
  uses(keys) {
    return keys.filter((key) => !this.isReading(key)).flatMap((key) => this.findings(key));
  }

  /**
   * The findings of the scopes that a rule calls: the outputs that it reads; of a scope that fails, those that do. What
   * the rule does not come to, or cannot be worked out once more, is left out.
   */
  asked(calls) {
    return calls.flatMap((call) => {
      const asked = this.askedOnce(call);
      if (asked === null) {
        return [];
      }
      const [given, outputs] = asked;
      const asker = this.readingsOfAsker(call.scope, given);
      const failed = [...outputs.keys()].filter((name) => outputs.get(name).status !== Status.VALUE);
      const names = [failed, call.outputs, [...outputs.keys()]].find((each) => each.length) ?? [];
      return names.map((name) => {
        const found = outputs.get(name);
        const restsOn = found.restsOn.filter((each) => asker.has(each));
        return found.with({ variable: `${call.scope.name}.${name}`, restsOn });
      });
    });
  }

  askedOnce(call) {
    return orNull(() => {
      const values = call.given(...this.argumentsFor(call.reads));
      if (values === null) {
        return null;
      }
      const given = Object.fromEntries(call.inputs.map((name, index) => [name, values.value[index]]));
      return [given, reasoned(call.scope, given).outputs];
    });
  }

  isReading(key) {
    const binding = this.scope.byKey.get(key);
    return binding instanceof Binding && binding.reading !== "";
  }

  // ------------------------------------------------------------------------------------------ what findings rest on

  /** The readings, by full name, that a variable or `name.output` of a sub-scope rests on. */
  restOf(key) {
    let rest = this.rests.get(key);
    if (rest === undefined) {
      this.rests.set(key, new Set());
      rest = new Set(this.scope.readings.size ? this.resting(key) : []);
      this.rests.set(key, rest);
    }
    return rest;
  }

  resting(key) {
    const { scope } = this;
    if (scope.readings.has(key)) {
      return [key];
    }
    const binding = scope.byKey.get(parted(key)[0]);
    if (binding instanceof Subscope) {
      const own = this.findings(key).flatMap((each) => each.restsOn);
      const given = binding.inputs.flatMap((each) => {
        const read = each.term === null ? each.reads : mentioned(each.term, this.trying)[0];
        return read.filter((one) => !scope.readings.has(one));
      });
      return [...own, ...this.restOfAll(given)];
    }
    if (binding === undefined) {
      return [];
    }
    return binding.reading ? [binding.reading] : this.restOfAll(this.readBy(binding));
  }

  restOfAll(keys) {
    return keys.flatMap((key) => [...this.restOf(key)]);
  }

  /** What the rules of a variable mention; where the caller gave it, nothing. */
  readBy(binding) {
    if (binding.isFunction || binding.term === null) {
      return binding.reads;
    }
    return this.isGiven(binding) ? [] : mentioned(binding.term, this.trying)[0];
  }

  restOfAssertions() {
    if (!this.scope.readings.size) {
      return new Set();
    }
    const read = this.scope.assertions.flatMap((each) => ofConditions(each.conditions, this.trying)[0]);
    return new Set(this.restOfAll(read));
  }

  /** The readings of a sub-scope that are the asker's to choose: those that no rule of this scope has given. */
  readingsOfAsker(asked, given) {
    const names = new Set();
    for (const [name, each] of asked.readings) {
      if (this.scope.readings.has(name) && (given[each.argument] ?? null) === (this.outcomes.get(name) ?? null)) {
        names.add(name);
      }
    }
    return names;
  }

  // ------------------------------------------------------------------------------------------------------- reasons

  /** The rules of a variable: those that gave its outcome, those set aside, those that do not apply. */
  reasons(term, outcome) {
    const rules = rulesOf(term).sort((one, other) => one.number - other.number);
    const tried = new Map(rules.map((rule) => [rule.number, noted(() => this.tried(rule.conditions))]));
    const holds = (rule) => tried.get(rule.number)[0].every((each) => each.holds);
    const applied = new Set(appliedOf(term, holds, outcome instanceof Conflict).map((rule) => rule.number));
    const [met, aside, other] = [[], [], []];
    for (const rule of rules) {
      const [conditions, counts] = tried.get(rule.number);
      if (applied.has(rule.number)) {
        const rest = { counts: [...counts, ...this.counted(rule)], asked: this.asked(rule.asks), uses: rule.uses };
        met.push(this.reason("applies", rule, conditions, rest));
      } else if (holds(rule)) {
        aside.push(this.reason("set aside", rule, conditions));
      } else if (outcome instanceof Failure && !conditions.some((each) => each.holds === false)) {
        const asked = this.asked(rule.asks.filter((each) => each.inCondition));
        met.push(this.reason("does not apply", rule, conditions, { asked, uses: rule.uses }));
      } else {
        other.push(this.reason("does not apply", rule, conditions, { counts }));
      }
    }
    return [...met, ...aside, ...other];
  }

  /** How the consequence of a rule that applies counted working days. */
  counted(rule) {
    const { counting } = rule;
    if (counting === null) {
      return [];
    }
    return noted(() => orNull(() => counting.compute(...this.argumentsFor(counting.reads))))[1];
  }

  /** Conditions in order up to the first that fails, or that cannot be decided; the rest are not reached. */
  tried(conditions) {
    let isReached = true;
    return conditions.map((each) => {
      if (!isReached) {
        return new Condition(each.text, null, []);
      }
      const variables = this.argumentsFor(each.reads);
      const holds = orNull(() => each.holds(...variables));
      isReached = holds === true;
      const read = valuesOf(each, variables);
      return new Condition(
        each.text,
        holds,
        read.map(([name, type, value]) => [name, write(type, value)]),
        read.map(([name, type, value]) => [name, phrase(type, value)]),
      );
    });
  }

  reason(bearing, rule, conditions, { uses = [], counts = [], asked = [] } = {}) {
    const { label: named, note, file, line } = rule;
    const used = [...this.uses(uses), ...asked];
    return new Reason(bearing, rule.places, conditions, {
      label: named,
      note,
      file,
      line,
      uses: used,
      counts: onceEach(counts),
    });
  }
}

/** What a computation gives, or null where it fails. */
function orNull(compute) {
  try {
    return compute();
  } catch (failure) {
    if (failure instanceof Failure) {
      return null;
    }
    throw failure;
  }
}

/** `name.output` as its two parts; the output is "" where there is none. */
function parted(key) {
  const at = key.indexOf(".");
  return at < 0 ? [key, ""] : [key.slice(0, at), key.slice(at + 1)];
}

/** Each counting once, in their order; one of no days says nothing. */
function onceEach(counts) {
  const found = new Map();
  for (const each of counts) {
    const same = `${each.calendar} ${each.start} ${each.end} ${each.days}`;
    if (each.days && !found.has(same)) {
      found.set(same, each);
    }
  }
  return [...found.values()];
}

/** What a condition reads: name, type and value; what has no value is left out. */
function valuesOf(condition, variables) {
  const found = [];
  for (const { name, type, read } of condition.values) {
    const value = orNull(() => [read(...variables)]);
    if (value !== null) {
      found.push([name, type, value[0]]);
    }
  }
  return found;
}

/** The rules that give a term's value; where it is in conflict, all that contradict each other. */
function appliedOf(term, holds, isConflicting) {
  const found = term.exceptions
    .map((each) => appliedOf(each, holds, isConflicting))
    .filter((rules) => rules.length);
  if (found.length) {
    return isConflicting ? found.flat() : found[0];
  }
  if (term.rule !== null && !holds(term.rule)) {
    return [];
  }
  if (term.then !== null) {
    return appliedOf(term.then, holds, isConflicting);
  }
  return term.rule !== null ? [term.rule] : [];
}
