/**
 * A scope described: its inputs, its variables with the rules that define them, its assertions.
 *
 * The functions in a description are those that the scope's own function calls; what is added are the conditions of
 * each rule taken apart, so that an answer can say why. Everything is pure: asking again gives the same. `reads` are
 * keys of variables, whose values a function takes as positional arguments, in that order.
 *
 * @module
 */

import { fieldOf } from "./changed_days.js";
import { Field, Structure } from "./schema.js";

/** @typedef {import("./schema.js").Type} Type */
/** @typedef {import("./answers.js").Place} Place */
/** @typedef {import("./schema.js").Present<any>} Present */

/**
 * A choice between ways to read the text, by its full name (`Warranty.amounts`): the case that holds unless the asker
 * chooses another, and the provisions that can be read so or so.
 */
export class ReadingChoice {
  /**
   * @param {string} name
   * @param {string} standard the name of a case
   * @param {Place[]} [places]
   */
  constructor(name, standard, places = []) {
    this.name = name;
    this.default = standard;
    this.places = places;
  }
}

/**
 * A fact that the scope asks for; `parameter` is its name as an argument. One that is not `required` may be left out:
 * the scope then defines it, or (a `reading`) takes its default.
 */
export class Input {
  /**
   * @param {string} name
   * @param {Type} type
   * @param {string} [doc]
   * @param {{ required?: boolean, parameter?: string, reading?: ReadingChoice | null }} [options]
   */
  constructor(name, type, doc = "", { required = true, parameter = "", reading = null } = {}) {
    this.name = name;
    this.type = type;
    this.doc = doc;
    this.required = required;
    this.reading = reading;
    /** The name of the fact as an argument. */
    this.argument = parameter || name;
    /** Whether the caller of the scope's function cannot leave it out: an optional value that is left out is absent. */
    this.mustBeGiven = required && type.kind !== "OptionalOf";
    /** Whether it is a reading of a scope that this one calls, and not its own. */
    this.isHandedOn = reading !== null && reading.name === name;
  }
}

/** Something that a condition reads; `read` takes what the condition takes. */
export class Value {
  /**
   * @param {string} name
   * @param {Type} type
   * @param {(...variables: any[]) => any} read
   */
  constructor(name, type, read) {
    this.name = name;
    this.type = type;
    this.read = read;
  }
}

/** One condition of a rule; asked only where those before it hold. `holds` takes the variables `reads`. */
export class Condition {
  /**
   * @param {string} text
   * @param {string[]} reads
   * @param {(...variables: any[]) => boolean} holds
   * @param {Value[]} [values]
   */
  constructor(text, reads, holds, values = []) {
    this.text = text;
    this.reads = reads;
    this.holds = holds;
    this.values = values;
  }
}

/**
 * What a rule gives where that counts working days: worked out once more, so that the counting can be told. `compute`
 * takes the variables `reads`.
 */
export class Counting {
  /**
   * @param {string[]} reads
   * @param {(...variables: any[]) => any} compute
   */
  constructor(reads, compute) {
    this.reads = reads;
    this.compute = compute;
  }
}

/**
 * A call of another scope within a rule. `given` takes the variables `reads`, and gives the values of the arguments
 * `inputs` (a `Present` with an array), or null where the rule does not come to the call. `outputs` are those that are
 * read, all where there are none; `inCondition`: the call decides whether the rule applies.
 */
export class Asked {
  /**
   * @param {Scope} scope
   * @param {(...variables: any[]) => Present | null} given
   * @param {{ inputs?: string[], outputs?: string[], reads?: string[], inCondition?: boolean }} [options]
   */
  constructor(scope, given, { inputs = [], outputs = [], reads = [], inCondition = false } = {}) {
    this.scope = scope;
    this.given = given;
    this.inputs = inputs;
    this.outputs = outputs;
    this.reads = reads;
    this.inCondition = inCondition;
  }
}

/**
 * A rule of the text. `uses` names the variables that it reads and that are no facts: `name`, or `name.output` of a
 * sub-scope; `asks` are its calls of other scopes.
 */
export class Rule {
  /**
   * @param {number} number
   * @param {Place[]} places
   * @param {number} line
   * @param {string} file
   * @param {{ conditions?: Condition[], label?: string, note?: string, uses?: string[], counting?: Counting | null,
   *   asks?: Asked[] }} [options]
   */
  constructor(
    number,
    places,
    line,
    file,
    { conditions = [], label = "", note = "", uses = [], counting = null, asks = [] } = {},
  ) {
    this.number = number;
    this.places = places;
    this.line = line;
    this.file = file;
    this.conditions = conditions;
    this.label = label;
    this.note = note;
    this.uses = uses;
    this.counting = counting;
    this.asks = asks;
  }
}

/**
 * How rules stand to each other: the exceptions come first; where none applies, `rule` gives the value if its
 * conditions hold, or `then` does. A term without both only groups its exceptions.
 */
export class Term {
  /**
   * @param {Rule | null} rule
   * @param {{ exceptions?: Term[], then?: Term | null }} [options]
   */
  constructor(rule = null, { exceptions = [], then = null } = {}) {
    this.rule = rule;
    this.exceptions = exceptions;
    this.then = then;
  }
}

/**
 * A variable that the scope defines. `compute` takes the caller's value first, if the variable is an input that may be
 * left out (`context` is its name as an argument), then the variables `reads`. One that is not `certain` may have no
 * value: it is handed to those that read it as a reading. So is one that is a choice between readings of the text;
 * `reading` is then its full name. Those of `reads` that are `plain` it is certain to read before anything else, and
 * takes as they are.
 */
export class Binding {
  /**
   * @param {string} key
   * @param {string} name
   * @param {Type} type
   * @param {(...variables: any[]) => any} compute
   * @param {{ reads?: string[], plain?: string[], term?: Term | null, certain?: boolean, context?: string,
   *   isFunction?: boolean, reading?: string }} [options]
   */
  constructor(
    key,
    name,
    type,
    compute,
    { reads = [], plain = [], term = null, certain = true, context = "", isFunction = false, reading = "" } = {},
  ) {
    this.key = key;
    this.name = name;
    this.type = type;
    this.compute = compute;
    this.reads = reads;
    this.plain = plain;
    this.term = term;
    this.certain = certain;
    this.context = context;
    this.isFunction = isFunction;
    this.reading = reading;
  }
}

/** An input of a sub-scope that the calling scope defines; `parameter` where its function spells it otherwise. */
export class SubscopeInput {
  /**
   * @param {string} name
   * @param {(...variables: any[]) => any} compute
   * @param {{ reads?: string[], term?: Term | null, isFunction?: boolean, parameter?: string }} [options]
   */
  constructor(name, compute, { reads = [], term = null, isFunction = false, parameter = "" } = {}) {
    this.name = name;
    this.compute = compute;
    this.reads = reads;
    this.term = term;
    this.isFunction = isFunction;
    this.argument = parameter || name;
  }
}

/**
 * Another scope that this one asks. `constant` are the facts that are given without a rule: conditions that nothing
 * fulfils.
 */
export class Subscope {
  /**
   * @param {string} key
   * @param {Scope} scope
   * @param {(...variables: any[]) => any} compute
   * @param {{ inputs?: SubscopeInput[], constant?: string[], reads?: string[], certain?: boolean }} [options]
   */
  constructor(key, scope, compute, { inputs = [], constant = [], reads = [], certain = true } = {}) {
    this.key = key;
    this.scope = scope;
    this.compute = compute;
    this.inputs = inputs;
    this.constant = constant;
    this.reads = reads;
    this.certain = certain;
  }
}

/**
 * What the text holds of the facts. `conditions` are those under which it is made, and its own; of `reads`, those that
 * are `plain` it takes as they are.
 */
export class Assertion {
  /**
   * @param {string} message
   * @param {(...variables: any[]) => boolean} holds
   * @param {Place[]} places
   * @param {number} line
   * @param {string} file
   * @param {{ reads?: string[], plain?: string[], conditions?: Condition[], note?: string, uses?: string[],
   *   asks?: Asked[] }} [options]
   */
  constructor(
    message,
    holds,
    places,
    line,
    file,
    { reads = [], plain = [], conditions = [], note = "", uses = [], asks = [] } = {},
  ) {
    this.message = message;
    this.holds = holds;
    this.places = places;
    this.line = line;
    this.file = file;
    this.reads = reads;
    this.plain = plain;
    this.conditions = conditions;
    this.note = note;
    this.uses = uses;
    this.asks = asks;
  }
}

/**
 * A scope. `bindings` stand in the order of evaluation, `outputs` are the keys of variables and sub-scopes in the order
 * of declaration. `function` gives all outputs at once, or fails. `constants` are those of the text that may fail: they
 * are evaluated first, read or not. `calendars` are those in which working days are counted, here or in what this scope
 * calls.
 */
export class Scope {
  /**
   * @param {string} name
   * @param {{ function: (facts: object) => any, inputs: Input[], bindings: (Binding | Subscope)[], outputs: string[],
   *   type: Structure, assertions?: Assertion[], doc?: string, places?: Place[], constants?: (() => any)[],
   *   calendars?: import("./calendars.js").Calendar[] }} parts
   */
  constructor(
    name,
    {
      function: compute,
      inputs,
      bindings,
      outputs,
      type,
      assertions = [],
      doc = "",
      places = [],
      constants = [],
      calendars = [],
    },
  ) {
    this.name = name;
    this.function = compute;
    this.inputs = inputs;
    this.bindings = bindings;
    this.outputs = outputs;
    this.type = type;
    this.assertions = assertions;
    this.doc = doc;
    this.places = places;
    this.constants = constants;
    this.calendars = calendars;
    /** The variables that the scope defines, by key. */
    this.byKey = new Map(bindings.map((each) => [each.key, each]));
    /** What the asker may choose of how the text is read, by full name. */
    this.readings = new Map(
      inputs.filter((each) => each.reading !== null).map((each) => [each.reading.name, each]),
    );
    /**
     * The type of the facts that the scope asks for, as a structure that is built as an array; where working days are
     * counted, calendars may be changed too.
     */
    this.facts = new Structure(
      name,
      [
        ...inputs.map(
          (each) =>
            new Field(each.name, each.type, each.doc, {
              required: each.required,
              default: each.reading === null ? "" : each.reading.default,
            }),
        ),
        ...fieldOf(calendars),
      ],
      { build: (...values) => values, read: (values) => values, doc },
    );
  }
}

// ----------------------------------------------------------------------------------- cases of enumerations as values

/**
 * How a case of an enumeration is built from its name and payload, given what stands for each case: a class that takes
 * the payload, a class that takes nothing (built once), or the one object of a case that carries nothing.
 *
 * @param {...[string, any]} cases
 * @returns {(name: string, payload: any) => any}
 */
export function building(...cases) {
  const made = new Map(cases.map(([name, one]) => [name, carriesNothing(one) ? new one() : one]));
  return (name, payload) => {
    const one = made.get(name);
    return typeof one === "function" ? new one(payload) : one;
  };
}

/**
 * How the name of a value's case and its payload are read, given what stands for each case, as for `building`.
 *
 * @param {...[string, any]} cases
 * @returns {(value: any) => [string, any]}
 */
export function reading(...cases) {
  const names = new Map(cases.map(([name, one]) => [one, name]));
  const bare = new Set(cases.filter(([, one]) => carriesNothing(one)).map(([, one]) => one));
  return (value) => {
    const own = names.get(value);
    if (own !== undefined) {
      return [own, null];
    }
    const made = value.constructor;
    return [names.get(made), bare.has(made) ? null : value.content];
  };
}

function carriesNothing(one) {
  return typeof one === "function" && one.length === 0;
}

/**
 * How a case is built where none carries anything, given the `Named` object of each.
 *
 * @param {{ [key: string]: import("./schema.js").Named }} cases
 * @returns {(name: string) => import("./schema.js").Named}
 */
export function naming(cases) {
  const byName = new Map(Object.values(cases).map((each) => [each.name, each]));
  return (name) => byName.get(name);
}

/**
 * How such a case is read.
 *
 * @param {import("./schema.js").Named} value
 * @returns {[string, null]}
 */
export function named(value) {
  return [value.name, null];
}
