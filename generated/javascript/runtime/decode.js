/**
 * Facts, as JSON, read into values; every mistake is named with its path. The forms are those that `encode` writes, and
 * those that people write.
 *
 * @module
 */

import { Day, Duration, MAXYEAR, MINYEAR, daysInMonth } from "./dates.js";
import { BadFacts, Problem, isObject, member, namesOf, nearest, shown, sizeOf, unknown, within } from "./facts.js";
import { figure } from "./figures.js";
import { INTEGER, Present, describe } from "./schema.js";
import { printable, shorten, without } from "./text.js";

/** @typedef {import("./schema.js").Type} Type */
/** @typedef {import("./facts.js").Given} Given */

const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/** Near names are looked for in so many problems; a flood of unknown names is answered without. */
const HINTS = 50;

/**
 * The value that facts describe.
 *
 * An optional may be given as "Absent" or null, as {"Present": ...}, or, as a field of a structure, by its bare value
 * or not at all.
 *
 * @param {Type} type
 * @param {Given} given as `facts.loads` reads it, or values of JavaScript
 * @param {string} [path]
 * @returns {*}
 * @throws {BadFacts} with all problems
 */
export function decode(type, given, path = "") {
  const reader = new Reader();
  const value = reader.read(type, given, path);
  if (reader.problems.length) {
    throw new BadFacts(reader.problems);
  }
  return value;
}

/** Reads values and collects problems; what it returns is meaningless, and not built, once there is a problem. */
class Reader {
  constructor() {
    this.problems = [];
  }

  /** Whether near names are still looked for. */
  get hints() {
    return this.problems.length < HINTS;
  }

  read(type, given, path) {
    switch (type.kind) {
      case "Boolean":
        return typeof given === "boolean" ? given : this.expected("true or false", given, path);
      case "Date":
        return this.date(given, path);
      case "Duration":
        return this.duration(given, path);
      case "ListOf":
        if (!Array.isArray(given)) {
          return this.expected(`a ${describe(type)}`, given, path);
        }
        return given.map((each, index) => this.read(type.element, each, within(path, index)));
      case "TupleOf":
        if (!Array.isArray(given) || given.length !== type.items.length) {
          return this.expected(`a list of ${type.items.length}, ${describe(type)}`, given, path);
        }
        return given.map((each, index) => this.read(type.items[index], each, within(path, index)));
      case "OptionalOf":
        return this.optional(type, given, path, false);
      case "Structure":
        return this.structure(type, given, path);
      case "Enumeration":
        return this.enumeration(type, given, path);
      case "Function":
      case "CodeLocation":
        return this.expected(`nothing, for a ${describe(type)} cannot be given as a fact`, given, path);
      default:
        return this.figure(type, given, path);
    }
  }

  expected(what, given, path, near = "") {
    this.problems.push(new Problem(path, what, shown(given), near));
    return null;
  }

  figure(type, given, path) {
    const found = figure(type, given, path, this);
    if (Array.isArray(found)) {
      this.problems.push(...found);
      return null;
    }
    return found;
  }

  date(given, path) {
    let numbers;
    if (typeof given === "string" && DAY.test(given)) {
      numbers = [digitsIn(given, 0, 4), digitsIn(given, 5, 7), digitsIn(given, 8, 10)];
    } else if (isObject(given)) {
      numbers = this.numbers(["year", "month", "day"], given, path, "date")?.map(Number);
    } else {
      return this.expected('a date, as "2012-02-29"', given, path);
    }
    if (numbers === undefined) {
      return null;
    }
    const [year, month, day] = numbers;
    if (!(year >= MINYEAR && year <= MAXYEAR)) {
      return this.expected("a date in the years 1 to 9999", given, path);
    }
    if (!(month >= 1 && month <= 12)) {
      return this.expected("a date with a month from 1 to 12", given, path);
    }
    const length = daysInMonth(year, month);
    if (!(day >= 1 && day <= length)) {
      const there = `${`${year}`.padStart(4, "0")}-${`${month}`.padStart(2, "0")} has ${length} days`;
      return this.expected(`a day of the calendar (${there})`, given, path);
    }
    return new Day(year, month, day);
  }

  duration(given, path) {
    if (!isObject(given)) {
      return this.expected('a duration, as {"years": 1, "months": 6}', given, path);
    }
    const numbers = this.numbers(["years", "months", "days"], given, path, "duration");
    if (numbers === undefined) {
      return null;
    }
    const [years, months, days] = numbers;
    return new Duration({ years, months, days });
  }

  /** The parts of a date (all needed) or a duration (0 where left out); undefined after a problem. */
  numbers(names, given, path, what) {
    const before = this.problems.length;
    this.problems.push(...unknown(names, `a part of a ${what}`, given, path, this));
    const numbers = names.map((name) => {
      const part = member(given, name);
      if (part === undefined && what === "date") {
        this.problems.push(new Problem(within(path, name), "an integer", ""));
        return null;
      }
      return part === undefined ? 0n : this.figure(INTEGER, part, within(path, name));
    });
    return this.problems.length === before ? numbers : undefined;
  }

  /** `isBare`: whether the value may stand for itself. */
  optional(type, given, path, isBare) {
    if (given === null || given === type.absent || given === "Absent") {
      return null;
    }
    if (isObject(given)) {
      const [name, ...others] = namesOf(given);
      if (!others.length && (name === type.present || name === "Present")) {
        return new Present(this.read(type.element, member(given, name), within(path, name)));
      }
    }
    if (isBare) {
      return new Present(this.read(type.element, given, path));
    }
    return this.expected(`"${type.absent}" or {"${type.present}": ${describe(type.element)}}`, given, path);
  }

  structure(type, given, path) {
    if (!isObject(given)) {
      return this.expected(`an object with the fields of ${type.name}`, given, path);
    }
    const { fields } = type;
    const values = new Array(fields.length);
    let known = 0;
    for (let index = 0; index < fields.length; index += 1) {
      const own = member(given, fields[index].name);
      values[index] = own;
      known += own === undefined ? 0 : 1;
    }
    if (known < sizeOf(given)) {
      const names = fields.map((each) => each.name);
      this.problems.push(...unknown(names, `a field of ${type.name}`, given, path, this));
    }
    for (let index = 0; index < fields.length; index += 1) {
      values[index] = this.field(fields[index], values[index], path);
    }
    return this.problems.length ? null : type.build(...values);
  }

  /** `own` is what is given for the field, undefined where nothing is. */
  field(field, own, path) {
    const { type } = field;
    if (own === undefined) {
      if (field.required && type.kind !== "OptionalOf") {
        this.problems.push(new Problem(within(path, field.name), described(field), ""));
      }
      return null;
    }
    const inside = within(path, field.name);
    const value =
      type.kind === "OptionalOf" ? this.optional(type, own, inside, true) : this.read(type, own, inside);
    return field.required ? value : new Present(value);
  }

  enumeration(type, given, path) {
    const isCarrying = typeof given !== "string";
    let name = given;
    if (isCarrying) {
      const names = isObject(given) ? namesOf(given) : [];
      if (names.length !== 1) {
        return this.expected(casesOf(type), given, path);
      }
      [name] = names;
    }
    const place = type.places.get(name);
    if (place === undefined) {
      const names = type.cases.map((each) => each.name);
      return this.expected(casesOf(type), given, path, this.hints ? nearest(name, names) : "");
    }
    const { payload } = type.cases[place];
    if (payload === null) {
      if (isCarrying) {
        return this.expected(`"${name}" alone, for this case carries nothing`, given, path);
      }
      return this.problems.length ? null : type.build(name, null);
    }
    if (!isCarrying) {
      return this.expected(carrying(name, payload), given, path);
    }
    const value = this.read(payload, member(given, name), within(path, name));
    return this.problems.length ? null : type.build(name, value);
  }
}

/** The number of a text's digits from a place up to, and without, another. */
function digitsIn(text, start, end) {
  let number = 0;
  for (let at = start; at < end; at += 1) {
    number = 10 * number + text.charCodeAt(at) - 0x30;
  }
  return number;
}

function described(field) {
  const doc = without(shorten(printable(field.doc)), ".");
  return doc ? `${describe(field.type)} (${doc})` : describe(field.type);
}

/** How a case is given with what it carries, with an example where a word would not do. */
function carrying(name, payload) {
  const example = EXAMPLES[payload.kind];
  if (example === undefined) {
    return `{"${name}": ${describe(payload)}}`;
  }
  const article = payload.kind === "Integer" ? "an" : "a";
  return `"${name}" with ${article} ${describe(payload)}, as {"${name}": ${example}}`;
}

const EXAMPLES = {
  Decimal: "12.5",
  DecimalIn: "12.5",
  Integer: "1000",
  Money: "1000",
  MoneyIn: "1000",
  WorkingDuration: "1000",
  Date: '"2012-02-29"',
};

function casesOf(type) {
  const forms = type.cases.map((each) =>
    each.payload === null ? `"${each.name}"` : `{"${each.name}": ${describe(each.payload)}}`,
  );
  return `one case of ${type.name}: ${shorten(forms.join(" or "), 200)}`;
}
