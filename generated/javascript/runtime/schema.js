/**
 * The types of values at run time: enough to read facts, to write answers and to compare.
 *
 * How values are held: booleans `boolean`; integers BigInt; decimals `Fraction`, those with a unit in that unit; money
 * BigInt (cents, or minor units of the currency that its type names); dates `Day`; durations `Duration`, numbers of
 * working days BigInt; lists and tuples arrays; an optional value `Present` or null; a structure or a case of an
 * enumeration whatever its descriptor builds (an instance of a generated class, a `Named` case).
 *
 * A descriptor has a `kind`, and what its type is made of.
 *
 * @module
 */

/**
 * An optional value that is there; one that is absent is null. An optional of an optional so keeps its levels.
 *
 * @template T
 */
export class Present {
  /** @param {T} value */
  constructor(value) {
    this.value = value;
  }
}

/** A case of an enumeration that carries nothing. There is one object a case: compare with `===`. */
export class Named {
  /** @param {string} name the name of the case in the rules */
  constructor(name) {
    this.name = name;
    Object.freeze(this);
  }

  toString() {
    return this.name;
  }

  toJSON() {
    return this.name;
  }
}

/** A place in a rule file, the value of type `code_location`. Counted from 1, the end excluded. */
export class Position {
  /**
   * @param {string} file
   * @param {number} line
   * @param {number} character
   * @param {number} endLine
   * @param {number} endCharacter
   * @param {string[]} [headings]
   */
  constructor(file, line, character, endLine, endCharacter, headings = []) {
    this.file = file;
    this.line = line;
    this.character = character;
    this.endLine = endLine;
    this.endCharacter = endCharacter;
    this.headings = headings;
    Object.freeze(this);
  }
}

// ---------------------------------------------------------------------------------------------- types without parts

export const BOOLEAN = Object.freeze({ kind: "Boolean" });
export const INTEGER = Object.freeze({ kind: "Integer" });
export const DECIMAL = Object.freeze({ kind: "Decimal" });
/** Money that names no currency, in cents. */
export const MONEY = Object.freeze({ kind: "Money" });
export const DATE = Object.freeze({ kind: "Date" });
export const DURATION = Object.freeze({ kind: "Duration" });
/** A number of working days. */
export const WORKING_DURATION = Object.freeze({ kind: "WorkingDuration" });
/** Written in answers, never given as a fact. */
export const CODE_LOCATION = Object.freeze({ kind: "CodeLocation" });
/** A function among values: shown as `<function>`, not comparable, never given as a fact. */
export const FUNCTION = Object.freeze({ kind: "Function" });

// ------------------------------------------------------------------------------------------------- types with parts

/** Money in one currency. */
export class MoneyIn {
  /**
   * @param {string} currency its ISO 4217 code
   * @param {number} digits how many decimals the currency has: two for USD, none for JPY
   */
  constructor(currency, digits) {
    /** @type {"MoneyIn"} */
    this.kind = "MoneyIn";
    this.currency = currency;
    this.digits = digits;
    Object.freeze(this);
  }
}

/** A decimal in a unit, named as in the rules: "MW", "LAK per USD". */
export class DecimalIn {
  /** @param {string} unit */
  constructor(unit) {
    /** @type {"DecimalIn"} */
    this.kind = "DecimalIn";
    this.unit = unit;
    Object.freeze(this);
  }
}

export class ListOf {
  /** @param {Type} element */
  constructor(element) {
    /** @type {"ListOf"} */
    this.kind = "ListOf";
    this.element = element;
    Object.freeze(this);
  }
}

/** `present` and `absent` are the names of the two cases in the locale of the program. */
export class OptionalOf {
  /**
   * @param {Type} element
   * @param {string} [present]
   * @param {string} [absent]
   */
  constructor(element, present = "Present", absent = "Absent") {
    /** @type {"OptionalOf"} */
    this.kind = "OptionalOf";
    this.element = element;
    this.present = present;
    this.absent = absent;
    Object.freeze(this);
  }
}

export class TupleOf {
  /** @param {Type[]} items */
  constructor(items) {
    /** @type {"TupleOf"} */
    this.kind = "TupleOf";
    this.items = items;
    Object.freeze(this);
  }
}

/**
 * A field of a structure. One that is not `required` (a `context` input) may be left out of the facts: it is then built
 * from null, and from a `Present` where it is given. `default` is the case that then holds, where it is known whatever
 * the other facts are.
 */
export class Field {
  /**
   * @param {string} name as in the rules and in JSON
   * @param {Type} type
   * @param {string} [doc]
   * @param {{ required?: boolean, default?: string }} [options]
   */
  constructor(name, type, doc = "", { required = true, default: standard = "" } = {}) {
    this.name = name;
    this.type = type;
    this.doc = doc;
    this.required = required;
    this.default = standard;
    Object.freeze(this);
  }
}

/**
 * `build` takes the values of the fields as positional arguments, in the order of `fields`; `read` gives them back in
 * that order, as an array. `module` is that of its declaration, "" for none.
 */
export class Structure {
  /**
   * @param {string} name
   * @param {Field[]} fields
   * @param {{ build: (...values: any[]) => any, read: (value: any) => any[], doc?: string, module?: string }} how
   */
  constructor(name, fields, { build, read, doc = "", module = "" }) {
    /** @type {"Structure"} */
    this.kind = "Structure";
    this.name = name;
    this.fields = fields;
    this.build = build;
    this.read = read;
    this.doc = doc;
    this.module = module;
    /** Each name with its place among the fields. */
    this.places = new Map(fields.map((each, index) => [each.name, index]));
    Object.freeze(this);
  }
}

/** A case of an enumeration; `payload` is null for a case that carries nothing. */
export class Case {
  /**
   * @param {string} name
   * @param {Type | null} [payload]
   * @param {string} [doc]
   */
  constructor(name, payload = null, doc = "") {
    this.name = name;
    this.payload = payload;
    this.doc = doc;
    Object.freeze(this);
  }
}

/**
 * `build` takes the name of a case and its payload (null for a case without), `read` gives these back, as an array of
 * two.
 */
export class Enumeration {
  /**
   * @param {string} name
   * @param {Case[]} cases
   * @param {{ build: (name: string, payload: any) => any, read: (value: any) => [string, any], doc?: string }} how
   */
  constructor(name, cases, { build, read, doc = "" }) {
    /** @type {"Enumeration"} */
    this.kind = "Enumeration";
    this.name = name;
    this.cases = cases;
    this.build = build;
    this.read = read;
    this.doc = doc;
    /** Each name with its place among the cases. */
    this.places = new Map(cases.map((each, index) => [each.name, index]));
    /** Whether no case carries anything. */
    this.isPlain = cases.every((each) => each.payload === null);
    Object.freeze(this);
  }
}

/**
 * @typedef {{ readonly kind: "Boolean" | "Integer" | "Decimal" | "Money" | "Date" | "Duration" | "WorkingDuration" |
 *   "CodeLocation" | "Function" } | MoneyIn | DecimalIn | ListOf | OptionalOf | TupleOf | Structure | Enumeration} Type
 */

const DESCRIBED = {
  Boolean: "boolean",
  Integer: "integer",
  Decimal: "decimal",
  Money: "money",
  Date: "date",
  Duration: "duration",
  WorkingDuration: "duration in working day",
  CodeLocation: "code_location",
  Function: "function",
};

/**
 * A type on one line, in the words of the language ("list of Parcel").
 *
 * @param {Type} type
 * @returns {string}
 */
export function describe(type) {
  switch (type.kind) {
    case "MoneyIn":
      return `money in ${type.currency}`;
    case "DecimalIn":
      return `decimal in ${type.unit}`;
    case "ListOf":
      return `list of ${describe(type.element)}`;
    case "OptionalOf":
      return `optional of ${describe(type.element)}`;
    case "TupleOf":
      return `(${type.items.map(describe).join(", ")})`;
    case "Structure":
    case "Enumeration":
      return type.name;
    default:
      return DESCRIBED[type.kind];
  }
}

/**
 * How many decimals an amount may have, in words.
 *
 * @param {MoneyIn} type
 * @returns {string}
 */
export function decimalsOf(type) {
  switch (type.digits) {
    case 0:
      return "without decimals";
    case 1:
      return "at most one decimal";
    case 2:
      return "at most two decimals";
    default:
      return `at most ${type.digits} decimals`;
  }
}

/**
 * The place of a value's case in the order of declaration, the case, and the payload.
 *
 * @param {Enumeration} enumeration
 * @param {*} value
 * @returns {[number, Case, any]}
 * @throws {TypeError} where the enumeration has no such case
 */
export function caseOf(enumeration, value) {
  const [name, payload] = enumeration.read(value);
  const place = enumeration.places.get(name);
  if (place === undefined) {
    throw new TypeError(`${enumeration.name} has no case ${name}`);
  }
  return [place, enumeration.cases[place], payload];
}
