/**
 * Facts as they are given, and what is wrong with them in words.
 *
 * Facts are JSON with exact numbers: `loads` reads text without loss. A program may also hand over values: null,
 * booleans, BigInts, whole numbers, strings, arrays, plain objects or Maps. A number with a fraction is refused rather
 * than taken at its digits: those of 0.1 + 0.2 are an accident of binary arithmetic, and no fact of the case.
 *
 * @module
 */

import { Fraction } from "./fractions.js";
import { JsonReader, NotJson } from "./json_text.js";
import { closeMatches } from "./likeness.js";
import { head, printable, shorten } from "./text.js";

export { printable, shorten };

/**
 * What `decode` reads.
 *
 * @typedef {null | boolean | bigint | number | Numeral | string | any[] | Map<string, any> |
 *   { [name: string]: any }} Given
 */

/** A number of more digits, written out, is refused: "1e999999999" is short to send and long to compute with. */
export const MAXIMUM_DIGITS = 10_000;
/** Lists and objects within one another; the types of a law go a handful deep. */
export const MAXIMUM_DEPTH = 200;

const NUMERAL = /^-?[0-9]+(?:\.[0-9]+)?$/;
const RATIO = /^(-?[0-9]+)\/([0-9]+)$/;
/** Powers of ten that amounts and percentages need. */
const TENS = Array.from({ length: 20 }, (_, places) => 10n ** BigInt(places));

/**
 * One mistake in the facts. `path` is as in "project.parcels[0].area" (items count from 0; "" is the whole); `got` is
 * "" where something is missing; `near` is a name that may have been meant, or "".
 */
export class Problem {
  /**
   * @param {string | Step} path
   * @param {string} expected
   * @param {string} got
   * @param {string} [near]
   */
  constructor(path, expected, got, near = "") {
    this.path = `${path}`;
    this.expected = expected;
    this.got = got;
    this.near = near;
  }

  toString() {
    const where = this.path ? `${this.path}: ` : "";
    const came = this.got ? `, but ${this.got} was given` : ", but nothing was given";
    const hint = this.near ? ` (did you mean \`${this.near}\`?)` : "";
    return `${where}expected ${this.expected}${came}${hint}`;
  }
}

/** The facts cannot be read; `problems` has every mistake, in the order of the facts. */
export class BadFacts extends Error {
  /** @param {Problem[]} problems */
  constructor(problems) {
    super(problems.join("\n"));
    this.name = "BadFacts";
    this.problems = problems;
  }
}

/** A number that JSON text gives with a point or an exponent, with all its digits; they are told apart when asked for. */
export class Numeral {
  /** @param {string} text a numeral of JSON, or of decimal digits with leading zeros */
  constructor(text) {
    this.text = text;
  }

  /**
   * The sign, "-" or ""; the digits without the point, and without zeros before them; and the power of ten by which the
   * last of them counts, out of all bounds where it is too long.
   */
  get parts() {
    const [, sign, units, decimals = "", power = "0"] = PARTS.exec(this.text);
    const figures = `${units}${decimals}`.replace(LEADING_ZEROS, "");
    return { sign, figures, exponent: Number(power) - decimals.length };
  }

  /** Whether the number is longer than `MAXIMUM_DIGITS` written out. */
  get isTooLong() {
    if (this.text.length < 1000 && !EXPONENT.test(this.text)) {
      return false;
    }
    const { figures, exponent } = this.parts;
    return figures.length + Math.abs(exponent) > MAXIMUM_DIGITS;
  }

  /**
   * So many times ten to the power of `places`.
   *
   * @param {number} places
   * @returns {bigint | null} null where that is no whole number
   */
  scaled(places) {
    const short = shortScaled(this.text, places);
    if (short !== null) {
      return short;
    }
    const { sign, figures, exponent } = this.parts;
    const power = exponent + places;
    const whole = BigInt(sign + figures);
    if (power >= 0) {
      return whole * tenTo(power);
    }
    const below = tenTo(-power);
    return whole % below === 0n ? whole / below : null;
  }

  /** @returns {Fraction} */
  exactly() {
    const { sign, figures, exponent } = this.parts;
    const whole = BigInt(sign + figures);
    return exponent >= 0 ? new Fraction(whole * tenTo(exponent)) : new Fraction(whole, tenTo(-exponent));
  }

  /** The number as decimal arithmetic writes it: "900.10", "1E+5". */
  toString() {
    const { sign, figures, exponent } = this.parts;
    const power = exponent + figures.length;
    if (exponent > 0 || power <= -6) {
      const rest = figures.length > 1 ? `.${figures.slice(1)}` : "";
      return `${sign}${figures[0]}${rest}E${power - 1 >= 0 ? "+" : ""}${power - 1}`;
    }
    if (!exponent) {
      return sign + figures;
    }
    return power > 0
      ? `${sign}${figures.slice(0, power)}.${figures.slice(power)}`
      : `${sign}0.${"0".repeat(-power)}${figures}`;
  }
}

const PARTS = /^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([-+]?[0-9]+))?$/;
const LEADING_ZEROS = /^0+(?=[0-9])/;
const EXPONENT = /[eE]/;

/**
 * A short numeral, such as nearly all are, times ten to the power of `places`, by plain numbers.
 *
 * @param {string} text
 * @param {number} places
 * @returns {bigint | null} null where that is no whole number, or where the text is long or another than "-12.50"
 */
function shortScaled(text, places) {
  const isNegative = text.charCodeAt(0) === 0x2d;
  let at = isNegative ? 1 : 0;
  if (text.length - at > 12 || places > 4) {
    return null; // 15 digits are exact, with a few zeros behind
  }
  let size = 0;
  let decimals = 0;
  let isBehindPoint = false;
  const first = at;
  for (; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit >= 0 && digit <= 9) {
      size = 10 * size + digit;
      decimals += isBehindPoint ? 1 : 0;
    } else if (digit === -2 && !isBehindPoint && at > first) {
      isBehindPoint = true;
    } else {
      return null;
    }
  }
  if (at === first || decimals > places || (isBehindPoint && !decimals)) {
    return null;
  }
  for (; decimals < places; decimals += 1) {
    size *= 10;
  }
  return BigInt(isNegative ? -size : size);
}

/**
 * JSON text, exactly: objects are Maps, integers BigInts, other numbers `Numeral`.
 *
 * @param {string} text
 * @returns {Given}
 * @throws {BadFacts} for text that is not JSON, a name given twice in one object, NaN or infinity, a number of more
 *   than `MAXIMUM_DIGITS` digits, or nesting beyond `MAXIMUM_DEPTH`
 */
export function loads(text) {
  const reader = new JsonReader(text, HOW);
  let given;
  try {
    given = reader.whole();
  } catch (problem) {
    if (isTooDeep(text)) {
      refuse(`at most ${MAXIMUM_DEPTH} lists and objects within one another`, "deeper nesting");
    }
    if (problem instanceof NotJson) {
      refuse("JSON", `text that is not (${problem.message})`);
    }
    throw problem instanceof BadFacts ? placed(text) : problem;
  }
  if (reader.twice.length) {
    throw twice(text);
  }
  return given;
}

/** The first number of a text that is refused, with its place. */
function placed(text) {
  const reader = new JsonReader(text, HOW).placing();
  try {
    reader.whole();
  } catch (problem) {
    const path = pathOf(reader.places);
    return new BadFacts(problem.problems.map((each) => new Problem(path, each.expected, each.got)));
  }
  throw new Error("the text was refused before");
}

/** The names that objects of a text give several times, each with its place. */
function twice(text) {
  const reader = new JsonReader(text, HOW).placing();
  reader.whole();
  const all = reader.twicePlaces.map((places) => {
    const got = `\`${shorten(printable(places.at(-1)))}\` with several values`;
    return new Problem(pathOf(places), "each name once in an object", got);
  });
  return new BadFacts(all);
}

function pathOf(places) {
  return `${places.reduce((path, each) => within(path, each), "")}`;
}

/** How numbers are read, and how deep the text may go. */
const HOW = {
  maximumDepth: MAXIMUM_DEPTH,
  integer(text) {
    if (text.length > MAXIMUM_DIGITS) {
      refuse(`a number of at most ${LIMIT} digits`, `one of ${grouped(text.length)}`);
    }
    return BigInt(text.length < 16 ? Number(text) : text);
  },
  decimal(text) {
    const numeral = new Numeral(text);
    if (numeral.isTooLong) {
      refuse(`a number of at most ${LIMIT} digits`, shorten(text));
    }
    return numeral;
  },
  constant(text) {
    refuse("a number", text);
  },
};

const LIMIT = grouped(MAXIMUM_DIGITS);

function grouped(number) {
  return `${number}`.replace(/\B(?=([0-9]{3})+$)/g, ",");
}

/**
 * The number that JSON or a numeral in a string gives.
 *
 * @param {Given} given
 * @param {{ ratios?: boolean }} [options] `ratios` admits "1/3"
 * @returns {Fraction | null}
 */
export function numeral(given, { ratios = false } = {}) {
  switch (typeof given) {
    case "bigint":
      return new Fraction(given);
    case "number":
      return Number.isSafeInteger(given) ? new Fraction(BigInt(given)) : null;
    case "string":
      if (NUMERAL.test(given)) {
        return exact(new Numeral(given));
      }
      return ratios ? ratioOf(given) : null;
    default:
      return given instanceof Numeral ? exact(given) : null;
  }
}

function exact(found) {
  return found.isTooLong ? null : found.exactly();
}

function ratioOf(given) {
  const parts = RATIO.exec(given);
  if (parts === null) {
    return null;
  }
  const [upper, lower] = [new Numeral(parts[1]), new Numeral(parts[2])];
  if (upper.isTooLong || lower.isTooLong || lower.parts.figures === "0") {
    return null;
  }
  return new Fraction(upper.scaled(0), lower.scaled(0));
}

/**
 * The number that JSON or a numeral in a string gives, times ten to the power of `places`.
 *
 * @param {Given} given
 * @param {number} places
 * @returns {bigint | null} null where it is none, or no whole number
 */
export function scaledNumeral(given, places) {
  switch (typeof given) {
    case "bigint":
      return places ? given * TENS[places] : given;
    case "number":
      return Number.isSafeInteger(given) ? BigInt(given) * TENS[places] : null;
    case "string":
      return shortScaled(given, places) ?? (NUMERAL.test(given) ? scaledOf(new Numeral(given), places) : null);
    default:
      return given instanceof Numeral ? scaledOf(given, places) : null;
  }
}

function scaledOf(found, places) {
  return found.isTooLong ? null : found.scaled(places);
}

function tenTo(power) {
  return power < TENS.length ? TENS[power] : 10n ** BigInt(power);
}

// ----------------------------------------------------------------------------------------------------------- objects

/**
 * @param {Given} given
 * @returns {given is Map<string, Given> | { [name: string]: Given }} whether it is an object with members
 */
export function isObject(given) {
  if (typeof given !== "object" || given === null) {
    return false;
  }
  if (given instanceof Map) {
    return true;
  }
  const made = Object.getPrototypeOf(given);
  return made === Object.prototype || made === null;
}

/**
 * A member of an object.
 *
 * @param {Map<string, Given> | { [name: string]: Given }} given
 * @param {string} name
 * @returns {Given | undefined} undefined where it is not given
 */
export function member(given, name) {
  if (given instanceof Map) {
    return given.get(name);
  }
  return Object.hasOwn(given, name) ? given[name] : undefined;
}

/**
 * @param {Map<string, Given> | { [name: string]: Given }} given
 * @returns {number} how many members an object has
 */
export function sizeOf(given) {
  return given instanceof Map ? given.size : namesOf(given).length;
}

/**
 * The names of an object's members.
 *
 * @param {Map<string, Given> | { [name: string]: Given }} given
 * @returns {string[]}
 */
export function namesOf(given) {
  const names = given instanceof Map ? [...given.keys()].map(String) : Object.keys(given);
  return names.filter((name) => member(given, name) !== undefined);
}

// ------------------------------------------------------------------------------------------------------------- words

/**
 * Where something stands in the facts, "project.parcels[0].area": put into words only where something is wrong with it.
 * The path of the whole is "".
 */
class Step {
  constructor(above, name) {
    this.above = above;
    this.name = name;
  }

  toString() {
    const above = `${this.above}`;
    if (typeof this.name === "number") {
      return `${above}[${this.name}]`;
    }
    const written = shorten(printable(this.name));
    return above ? `${above}.${written}` : written;
  }
}

/**
 * The path of a member, or of an item by its number from 0, of what stands at a path.
 *
 * @param {string | Step} path
 * @param {string | number} name
 * @returns {Step}
 */
export function within(path, name) {
  return new Step(path, name);
}

/**
 * What was given, short enough for a message: scalars as such, the rest by kind.
 *
 * @param {*} given
 * @returns {string}
 */
export function shown(given) {
  switch (typeof given) {
    case "boolean":
      return `${given}`;
    case "bigint":
      return shorten(`${given}`);
    case "number":
      return Number.isSafeInteger(given) ? `${given}` : `the number ${given} (write it as a string)`;
    case "string":
      return `"${shorten(printable(given))}"`;
    case "object":
      return shownObject(given);
    default:
      return `a JavaScript ${typeof given}`;
  }
}

function shownObject(given) {
  if (given === null) {
    return "null";
  }
  if (Array.isArray(given)) {
    return given.length ? `a list of ${given.length}` : "an empty list";
  }
  if (given instanceof Numeral) {
    return shorten(`${given}`);
  }
  if (!isObject(given)) {
    return `a JavaScript ${given.constructor.name}`;
  }
  const names = namesOf(given);
  return names.length ? `an object with ${shorten(names.map(printable).join(", "))}` : "an empty object";
}

/**
 * The known name most like a misspelt one, or "".
 *
 * @param {string} name
 * @param {string[]} known
 * @returns {string}
 */
export function nearest(name, known) {
  const lower = name.toLowerCase();
  const same = known.find((each) => each.toLowerCase() === lower);
  return same ?? closeMatches(head(name, 200), known, 1, 0.6)[0] ?? "";
}

/**
 * A problem for each name of an object that is none of those known.
 *
 * @param {string[]} known
 * @param {string} what
 * @param {Map<string, Given> | { [name: string]: Given }} given
 * @param {string | Step} path
 * @param {{ hints: boolean }} options whether near names are looked for
 * @returns {Problem[]}
 */
export function unknown(known, what, given, path, { hints }) {
  return namesOf(given)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const expected = known.length ? `${what} (${shorten(known.join(", "), 200)})` : `no member: ${what} has none`;
      return new Problem(within(path, name), expected, "an unknown name", hints ? nearest(name, known) : "");
    });
}

function isTooDeep(text) {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text[at]) {
      case '"':
        at += 1;
        while (at < text.length && text[at] !== '"') {
          at += text[at] === "\\" ? 2 : 1;
        }
        break;
      case "[":
      case "{":
        depth += 1;
        if (depth > MAXIMUM_DEPTH) {
          return true;
        }
        break;
      case "]":
      case "}":
        depth -= 1;
        break;
      default:
    }
  }
  return false;
}

function refuse(expected, got) {
  throw new BadFacts([new Problem("", expected, got)]);
}
