/**
 * JSON Schema (draft 2020-12) of the facts that `decode` reads: for forms, editors and documentation.
 *
 * A schema says less than `decode` checks: not that a day is in the calendar, nor that money has at most two decimals
 * where it is given as a number.
 *
 * @module
 */

import { MONEY_DIGITS } from "./money.js";
import { INTEGER, decimalsOf, describe } from "./schema.js";
import { Unit } from "./units.js";

/** @typedef {import("./schema.js").Type} Type */
/** @typedef {{ [name: string]: import("./answers.js").Json }} Shown */

export const DIALECT = "https://json-schema.org/draft/2020-12/schema";

const WHOLE = "^-?[0-9]+(\\.0+)?$";
/** The units of a number in the notation of the rules: thousands in groups of three or in none. */
const UNITS = "([0-9]{1,3}(,[0-9]{3})+|[0-9]+)";
const RATIO = "^-?[0-9]+(\\.[0-9]+|/0*[1-9][0-9]*)?$";

/**
 * The schema of the facts of a type. Structures and enumerations stand in `$defs` under their names; of two that share
 * a name, the second is numbered (`Period_2`).
 *
 * @param {Type} type
 * @returns {Shown}
 */
export function jsonSchema(type) {
  const schema = new Schema();
  const root = schema.of(type);
  const shown = { $schema: DIALECT, ...root };
  if (schema.definitions.size) {
    shown.$defs = Object.fromEntries(schema.definitions);
  }
  return shown;
}

class Schema {
  constructor() {
    /** @type {Map<string, Shown>} */
    this.definitions = new Map();
    /** Each type that is defined, by what makes it one, with its name in `$defs`. */
    this.names = new Map();
    this.taken = new Map();
  }

  of(type) {
    switch (type.kind) {
      case "Boolean":
        return { type: "boolean" };
      case "Integer":
        return number("integer", "An integer", WHOLE);
      case "Decimal":
        return number("number", "An exact decimal or ratio", RATIO);
      case "Money":
        return number("number", "Money, at most two decimals", amounts(MONEY_DIGITS));
      case "MoneyIn":
        return moneyIn(type);
      case "DecimalIn":
        return decimalIn(type.unit);
      case "Date":
        return date();
      case "Duration": {
        const parts = ["years", "months", "days"].map((name) => [name, this.of(INTEGER)]);
        return { type: "object", properties: Object.fromEntries(parts), additionalProperties: false };
      }
      case "WorkingDuration": {
        const days = [...numerals("integer", WHOLE), one("working_days", this.of(INTEGER))];
        return { anyOf: days, description: "A number of working days" };
      }
      case "ListOf":
        return { type: "array", items: this.of(type.element) };
      case "TupleOf": {
        const { length } = type.items;
        const items = type.items.map((each) => this.of(each));
        return { type: "array", prefixItems: items, minItems: length, maxItems: length };
      }
      case "OptionalOf":
        return { anyOf: this.optional(type) };
      case "Structure":
      case "Enumeration":
        return { $ref: `#/$defs/${this.defined(type)}` };
      default:
        return { not: {}, description: `A ${describe(type)} cannot be given` };
    }
  }

  optional(type) {
    const content = this.of(type.element);
    const absent = [...new Set([type.absent, "Absent"])];
    const present = [...new Set([type.present, "Present"])];
    return [{ enum: [...absent, null] }, ...present.map((name) => one(name, content))];
  }

  defined(type) {
    const key = keyOf(type);
    const known = this.names.get(key);
    if (known !== undefined) {
      return known;
    }
    const taken = this.taken.get(type.name) ?? 0;
    const name = taken ? `${type.name}_${taken + 1}` : type.name;
    this.taken.set(type.name, taken + 1);
    this.names.set(key, name);
    this.definitions.set(name, {}); // holds the place: a definition stands before those it needs
    const shown = type.kind === "Structure" ? this.structure(type) : this.enumeration(type);
    const about = type.doc ? { description: type.doc } : {};
    this.definitions.set(name, { title: type.name, ...about, ...shown });
    return name;
  }

  structure(type) {
    const required = type.fields.filter((each) => each.required && each.type.kind !== "OptionalOf");
    return {
      type: "object",
      properties: Object.fromEntries(type.fields.map((each) => [each.name, this.field(each)])),
      required: required.map((each) => each.name),
      additionalProperties: false,
    };
  }

  field(field) {
    const { type } = field;
    let shown = this.of(type);
    if (type.kind === "OptionalOf") {
      shown = { anyOf: [...this.optional(type), this.of(type.element)] };
    }
    if (field.default) {
      shown = { ...shown, default: field.default };
    }
    return field.doc ? { ...shown, description: field.doc } : shown;
  }

  enumeration(type) {
    const forms = type.cases.map((each) => {
      const form = each.payload === null ? { const: each.name } : one(each.name, this.of(each.payload));
      return each.doc ? { ...form, description: each.doc } : form;
    });
    return { oneOf: forms };
  }
}

/** What makes a type the same as another: its name and all that it is made of. */
function keyOf(type) {
  return JSON.stringify(type, (name, value) => (name === "module" ? undefined : value));
}

function number(kind, description, pattern) {
  return { anyOf: numerals(kind, pattern), description };
}

/** A number as JSON has it and as a string; `title` says in what it counts, beside whatever else is said of it. */
function numerals(kind, pattern, title = "") {
  const about = title ? { title } : {};
  return [
    { type: kind, ...about },
    { type: "string", pattern, ...about },
  ];
}

/** The pattern of amounts with at most so many decimals; zeros beyond them do no harm. */
function amounts(places) {
  return `^-?[0-9]+(\\.${places ? `[0-9]{1,${places}}0*` : "0+"})?$`;
}

function moneyIn(type) {
  const { currency, digits } = type;
  const bare = numerals("number", amounts(digits), `in ${currency}`);
  const pair = closed({ currency: { const: currency }, amount: { anyOf: bare } });
  const decimals = digits ? `(\\.[0-9]{1,${digits}}0*)?` : "(\\.0+)?";
  const written = { type: "string", pattern: `^(-?${currency} +|${currency} +-)${UNITS}${decimals}$` };
  return { anyOf: [...bare, written, pair], description: `Money in ${currency}, ${decimalsOf(type)}` };
}

function decimalIn(unit) {
  const { measures } = Unit.parse(unit);
  const about = measures === unit ? `\`${unit}\`` : `A unit of ${measures}`;
  const value = { anyOf: numerals("number", RATIO) };
  const pair = closed({ value, unit: { type: "string", description: about, examples: [unit] } });
  const pattern = `^-?${UNITS}(\\.[0-9]+)? +[^\\W\\d]`;
  const written = { type: "string", pattern, examples: [`12.5 ${unit}`] };
  const bare = numerals("number", RATIO, `in ${unit}`);
  return { anyOf: [...bare, written, pair], description: `An exact quantity in ${unit}` };
}

function date() {
  const most = { year: 9999, month: 12, day: 31 };
  const parts = Object.entries(most).map(([name, maximum]) => [
    name,
    {
      anyOf: [
        { type: "integer", minimum: 1, maximum },
        { type: "string", pattern: WHOLE },
      ],
    },
  ]);
  const text = { type: "string", format: "date", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" };
  return { anyOf: [text, closed(Object.fromEntries(parts))] };
}

function one(name, content) {
  return closed({ [name]: content });
}

function closed(properties) {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}
