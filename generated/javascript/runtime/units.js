/**
 * Units of measure: exact ratios and their notation (`MW`, `km2`, `LAK per USD`, `m3 per s`).
 *
 * A unit is a product of powers of the table's units and of currencies. Each currency is a dimension of its own, so
 * that a rate of exchange is a unit like any other. Notation: an exponent stands behind a name, `·` between the names
 * of a product, `per` before what is divided by; `kg per m2·s` divides by both. Products and quotients of units are the
 * compiler's: rules carry the ratios that these need.
 *
 * @module
 */

import { NAMES as CURRENCIES } from "./currencies.js";
import { Fraction } from "./fractions.js";
import { closeMatches } from "./likeness.js";
import { LETTER, SPACE, WORD, compareTexts, trimmed, without } from "./text.js";
import { BASES, UNITS } from "./unit_table.js";

const NAME = new RegExp(`^([${LETTER}](?:[${WORD}]*[${LETTER}])?)(\\p{Nd}+)?$`, "u");
const PER = new RegExp(`(?:^|[${SPACE}]+)per[${SPACE}]+`, "u");

/** A text that is no unit; `unknown` is the part of it that is not known. */
export class UnknownUnit extends Error {
  /**
   * @param {string} text
   * @param {string} unknown
   */
  constructor(text, unknown) {
    super(`'${text}' is no unit`);
    this.text = text;
    this.unknown = unknown;
  }
}

/**
 * A unit. `factors` are names of the table or codes of currencies, each once, with exponents that are not zero: what is
 * multiplied before what is divided by, currencies first, then by name.
 */
export class Unit {
  /** @param {[string, number][]} factors */
  constructor(factors) {
    this.factors = factors;
    const [size, dimension] = measured(factors);
    /** The size in base units. */
    this.size = size;
    /** What it measures: exponents of the basic dimensions and of currencies, by name, none of them zero, in order. */
    this.dimension = dimension;
  }

  /**
   * A unit from its notation.
   *
   * @param {string} text
   * @returns {Unit}
   * @throws {UnknownUnit}
   */
  static parse(text) {
    let unit = parsed.get(text);
    if (unit === undefined) {
      unit = parse(text);
      if (parsed.size > 1000) {
        parsed.clear();
      }
      parsed.set(text, unit);
    }
    return unit;
  }

  /** @returns {string | null} the currency where the unit is one and nothing else */
  get currency() {
    const [[name, power], ...others] = this.factors;
    return !others.length && power === 1 && isCurrency(name) ? name : null;
  }

  /** @returns {string} what it measures in words: `power`, `volume per area`, `USD per area` */
  get measures() {
    const above = measured(this.factors.filter(([, power]) => power > 0))[1];
    const below = measured(inverse(this.factors.filter(([, power]) => power < 0)))[1];
    const isSimple = this.dimension.length >= 2 && dimensions().has(keyOf(this.dimension));
    const isQuotient = this.factors.some(([, power]) => power > 0) && this.factors.some(([, power]) => power < 0);
    return isQuotient && !isSimple ? `${inWords(above)} per ${inWords(below)}` : inWords(this.dimension);
  }

  /**
   * @param {Unit} other
   * @returns {boolean} whether both measure the same, so that they convert into each other
   */
  measuresSameAs(other) {
    return keyOf(this.dimension) === keyOf(other.dimension);
  }

  /**
   * How many of another unit of the same dimension one of this unit is.
   *
   * @param {Unit} other
   * @returns {Fraction}
   */
  ratioTo(other) {
    return this.size.over(other.size);
  }

  toString() {
    const above = this.factors.filter(([, power]) => power > 0).map(written);
    const below = inverse(this.factors.filter(([, power]) => power < 0)).map(written);
    return [above.join("·"), below.length ? `per ${below.join("·")}` : ""].filter(Boolean).join(" ");
  }
}

/** @type {Map<string, Unit>} */
const parsed = new Map();

/**
 * Units that may be meant by a name that is none, the likeliest first: `mw`, `hectares`, `kms`, `sqm`.
 *
 * @param {string} name
 * @returns {string[]} at most three
 */
export function near(name) {
  let word = name.toLowerCase().replaceAll("meter", "metre").replaceAll("liter", "litre").replaceAll(" ", "_");
  let power = "";
  if (word.endsWith("2") || word.endsWith("3")) {
    power = word.slice(-1);
    word = word.slice(0, -1);
  }
  let singular = words().has(without(word, "es")) ? without(word, "es") : without(word, "s");
  for (const [prefix, raised] of PREFIXES) {
    if (word.startsWith(prefix) && word.length > prefix.length) {
      singular = singular.startsWith(prefix) ? singular.slice(prefix.length) : singular;
      power = raised;
    }
  }
  const units = Object.keys(UNITS);
  const exactly = units.filter((unit) => unit.toLowerCase() === singular);
  const called = [singular, word].filter((each) => words().has(each)).map((each) => words().get(each));
  let found = [...called, ...exactly];
  if (!found.length) {
    const worded = closeMatches(singular, words().keys(), 2, 0.8).map((each) => words().get(each));
    found = [...worded, ...closeMatches(name, units, 3, 0.6)];
  }
  return [...new Set(found)].map((unit) => unit + power).slice(0, 3);
}

const PREFIXES = [
  ["square_", "2"],
  ["sq", "2"],
  ["cubic_", "3"],
  ["cu", "3"],
];

/** A dimension as people call it: `power`, `area`, `USD per area`, `mass per area`. */
function inWords(dimension) {
  if (!dimension.length) {
    return "plain number";
  }
  const known = dimensions().get(keyOf(dimension));
  if (known !== undefined) {
    return known;
  }
  const above = dimension.filter(([, power]) => power > 0);
  const below = inverse(dimension.filter(([, power]) => power < 0));
  if (!below.length) {
    return above.map((each) => dimensions().get(keyOf([each])) ?? written(each)).join(" times ");
  }
  return `${above.length ? inWords(above) : "number"} per ${inWords(below)}`;
}

// ------------------------------------------------------------------------------------------------------------ parts

function isCurrency(name) {
  return Object.hasOwn(CURRENCIES, name);
}

/** @param {[string, number][]} factors @returns {[string, number][]} */
function inverse(factors) {
  return factors.map(([name, power]) => [name, -power]);
}

function written([name, power]) {
  return power === 1 ? name : `${name}${power}`;
}

function parse(text) {
  const [above, ...below] = trimmed(text).split(PER);
  const powers = new Map();
  const take = ([name, power]) => powers.set(name, (powers.get(name) ?? 0) + power);
  if (above) {
    factorsOf(above, text).forEach(take);
  }
  below.forEach((part) => inverse(factorsOf(part, text)).forEach(take));
  const factors = [...powers].filter(([, power]) => power);
  if (!factors.length) {
    throw new UnknownUnit(text, text);
  }
  return new Unit(factors.sort(byPlace));
}

function factorsOf(text, whole) {
  return text.split("·").map((each) => {
    const part = trimmed(each);
    const found = NAME.exec(part);
    if (found === null || !(Object.hasOwn(UNITS, found[1]) || isCurrency(found[1]))) {
      throw new UnknownUnit(whole, part);
    }
    const power = found[2] === undefined ? 1 : Number(found[2]);
    if (!(power >= 1 && power <= 9) || found[2] === "1" || found[2] === `0${power}`) {
      throw new UnknownUnit(whole, part);
    }
    return [found[1], power];
  });
}

function byPlace([one, onePower], [other, otherPower]) {
  return (
    Number(onePower < 0) - Number(otherPower < 0) ||
    Number(!isCurrency(one)) - Number(!isCurrency(other)) ||
    compareTexts(one, other)
  );
}

/**
 * The size of a product of units in base units, and its dimension.
 *
 * @param {[string, number][]} factors
 * @returns {[Fraction, [string, number][]]}
 */
function measured(factors) {
  let size = new Fraction(1n);
  const powers = new Map();
  for (const [name, power] of factors) {
    const [own, exponents] = factorOf(name);
    for (let times = Math.abs(power); times > 0; times -= 1) {
      size = power > 0 ? size.times(own) : size.over(own);
    }
    for (const [base, exponent] of exponents) {
      powers.set(base, (powers.get(base) ?? 0) + exponent * power);
    }
  }
  const ranked = [...powers].sort(
    ([one], [other]) => BASES.indexOf(one) - BASES.indexOf(other) || compareTexts(one, other),
  );
  return [size, ranked.filter(([, power]) => power)];
}

/** @returns {[Fraction, [string, number][]]} */
function factorOf(name) {
  if (isCurrency(name)) {
    return [new Fraction(1n), [[name, 1]]];
  }
  const [above, below, exponents] = UNITS[name];
  /** @type {[string, number][]} */
  const dimension = BASES.map((base, index) => [base, exponents[index]]);
  return [new Fraction(above, below), dimension.filter(([, power]) => power)];
}

function keyOf(dimension) {
  return dimension.map(([base, power]) => `${base} ${power}`).join(", ");
}

/** Names of units in words, `hectare`, each with its name in rules. */
function words() {
  wordsMade ??= new Map([
    ...Object.entries(UNITS)
      .reverse()
      .map(([name, [, , , called]]) => [called.replaceAll(" ", "_"), name]),
    ["ton", "t"],
    ["sec", "s"],
    ["hr", "h"],
    ["feet", "ft"],
    ["inche", "inch"],
  ]);
  return wordsMade;
}

/** Dimensions that have a name, by what some unit of each measures. */
function dimensions() {
  dimensionsMade ??= new Map(
    Object.entries(NAMED).map(([notation, called]) => [keyOf(Unit.parse(notation).dimension), called]),
  );
  return dimensionsMade;
}

let wordsMade = null;
let dimensionsMade = null;

const NAMED = {
  m: "length",
  m2: "area",
  m3: "volume",
  kg: "mass",
  s: "time",
  A: "electric current",
  K: "temperature",
  cd: "luminous intensity",
  mol: "amount of substance",
  bit: "information",
  Hz: "frequency",
  "m per s": "speed",
  "m per s2": "acceleration",
  "m3 per s": "flow",
  "kg per m3": "density",
  N: "force",
  Pa: "pressure",
  J: "energy",
  W: "power",
  Ah: "electric charge",
  V: "voltage",
  ohm: "resistance",
  S: "conductance",
  T: "magnetic flux density",
  Gy: "radiation dose",
  "bit per s": "data rate",
};
