/**
 * Values as people read them: `show` prints results, `write` writes them as an author does, on one line.
 *
 * Printed values group digits, cut decimals after six digits and name units in the plural; they are for reading.
 * Written values are exact and can be put back into a rule file or a table of cases.
 *
 * @module
 */

import { written } from "./dates.js";
import { decimalDigits } from "./decimals.js";
import { CENTS, MONEY_DIGITS, minorUnits, plainAmount } from "./money.js";
import { caseOf } from "./schema.js";
import { lengthOf, wordsOf, without } from "./text.js";

/** @typedef {import("./schema.js").Type} Type */

/** Digits after the point that `show` prints. */
export const SHOWN_DIGITS = 6;
/** `showBound` breaks before a value that would end beyond this column. */
const WIDTH = 77;

/**
 * How one language of rule files writes values. `money` is what stands before and after an amount; `units` are as
 * written after a number in a rule, `one` and `many` as printed in results; `workingDay` is for one and for many, both
 * as a rule may have it; `per` stands between the units of a quotient: `USD per ha`.
 *
 * @typedef {{ group: string, point: string, money: [string, string], booleans: [string, string],
 *   shownBooleans: [string, string], content: string, units: string[], one: string[], many: string[],
 *   workingDay: [string, string], per: string }} Locale
 */

/** @type {Locale} */
export const ENGLISH = {
  group: ",",
  point: ".",
  money: ["$", ""],
  booleans: ["false", "true"],
  shownBooleans: ["false", "true"],
  content: "content",
  units: ["year", "month", "day"],
  one: ["year", "month", "day"],
  many: ["years", "months", "days"],
  workingDay: ["working day", "working days"],
  per: "per",
};

/** @type {Locale} */
export const FRENCH = {
  group: " ",
  point: ",",
  money: ["", " €"],
  booleans: ["faux", "vrai"],
  shownBooleans: ["faux", "vrai"],
  content: "contenu",
  units: ["an", "mois", "jour"],
  one: ["an", "mois", "jour"],
  many: ["ans", "mois", "jours"],
  workingDay: ["jour ouvré", "jours ouvrés"],
  per: "par",
};

/**
 * Printed without diacritics and without a plural.
 *
 * @type {Locale}
 */
export const POLISH = {
  group: ",",
  point: ".",
  money: ["", " PLN"],
  booleans: ["fałsz", "prawda"],
  shownBooleans: ["falsz", "prawda"],
  content: "typu",
  units: ["rok", "miesiąc", "dzień"],
  one: ["rok", "miesiac", "dzien"],
  many: ["rok", "miesiac", "dzien"],
  workingDay: ["dzień roboczy", "dni robocze"],
  per: "na",
};

/** By the ending of the names of rule files. */
export const LOCALES = { en: ENGLISH, fr: FRENCH, pl: POLISH };

/**
 * `name = value`, the value on a line of its own where it is too wide; further lines are indented to match. A code
 * location on its own is shown as in messages.
 *
 * @param {string} name
 * @param {Type} type
 * @param {*} value
 * @param {Locale} [locale]
 * @returns {string}
 */
export function showBound(name, type, value, locale = ENGLISH) {
  let shown;
  if (type.kind === "CodeLocation") {
    const last = value.endLine === value.line ? "" : `${value.endLine}.`;
    shown = `${value.file}:${value.line}.${value.character}-${last}${value.endCharacter}`;
  } else {
    shown = show(type, value, locale);
  }
  const lines = shown.split("\n");
  // The whole value is measured as if it stood on one line, with the padding of its lines.
  const width = lines.reduce((total, line) => total + lengthOf(line), 0);
  if (2 + lengthOf(name) + 3 + width <= WIDTH) {
    return `${name} = ${lines.join(`\n${" ".repeat(lengthOf(name) + 3)}`)}`;
  }
  return `${name} =\n  ${lines.join("\n  ")}`;
}

/**
 * A value as results print it; structures and lists that are not empty take several lines.
 *
 * @param {Type} type
 * @param {*} value
 * @param {Locale} [locale]
 * @returns {string}
 */
export function show(type, value, locale = ENGLISH) {
  return shownAt(0, type, value, locale);
}

function shownAt(indent, type, value, locale) {
  const within = (part, each, deeper = 2) => shownAt(indent + deeper, part, each, locale);
  switch (type.kind) {
    case "Boolean":
      return locale.shownBooleans[value ? 1 : 0];
    case "Integer":
      return grouped(value, locale);
    case "Decimal":
      return shownDecimal(value, locale);
    case "Money":
      return money(value, locale, true);
    case "MoneyIn":
      return amountIn(type, value, locale, true);
    case "DecimalIn":
      return `${value.denominator === 1n ? grouped(value.numerator, locale) : shownDecimal(value, locale)} ${unitIn(locale, type.unit)}`;
    case "Date":
      return `|${value}|`;
    case "Duration":
      return shownDuration(value, locale);
    case "WorkingDuration":
      return `${grouped(value, locale)} ${workingDays(value, locale)}`;
    case "ListOf":
      return block(
        "[",
        value.map((each) => `${within(type.element, each)};`),
        "]",
        indent,
      );
    case "TupleOf":
      return `(${type.items.map((item, index) => within(item, value[index], 1)).join(", ")})`;
    case "OptionalOf":
      return value === null ? type.absent : `${type.present} ${locale.content} ${within(type.element, value.value)}`;
    case "Structure": {
      const lines = givenFields(type, value).map(([name, part, each]) => `-- ${name}: ${within(part, each)}`);
      return block(`${type.name} {`, lines, "}", indent);
    }
    case "Enumeration": {
      const [, { name, payload }, carried] = caseOf(type, value);
      return payload === null ? name : `${name} ${locale.content} ${within(payload, carried)}`;
    }
    case "CodeLocation":
      return `${value.file}:${value.line}.${value.character}-${value.endLine}-${value.endCharacter}`;
    default:
      return "<function>";
  }
}

/**
 * A value as it is written in a rule file, exactly and on one line. Code locations and functions have no such notation;
 * they are written as `show` prints them.
 *
 * @param {Type} type
 * @param {*} value
 * @param {Locale} [locale]
 * @returns {string}
 */
export function write(type, value, locale = ENGLISH) {
  switch (type.kind) {
    case "Boolean":
      return locale.booleans[value ? 1 : 0];
    case "Integer":
      return `${value}`;
    case "Decimal":
      return writtenDecimal(value, locale);
    case "Money":
      return money(value, locale, value % CENTS !== 0n);
    case "MoneyIn":
      return amountIn(type, value, locale, value % minorUnits(type.digits) !== 0n);
    case "DecimalIn":
      return writtenQuantity(value, unitIn(locale, type.unit), locale);
    case "Duration":
      return written(value, locale.units);
    case "WorkingDuration":
      return `${value} ${workingDays(value, locale)}`;
    case "ListOf":
      return `[${value.map((each) => write(type.element, each, locale)).join("; ")}]`;
    case "TupleOf":
      return `(${type.items.map((item, index) => write(item, value[index], locale)).join(", ")})`;
    case "OptionalOf":
      return value === null ? type.absent : `${type.present} ${locale.content} ${operand(type.element, value.value, locale)}`;
    case "Structure": {
      const fields = givenFields(type, value).map(([name, part, each]) => `-- ${name}: ${write(part, each, locale)}`);
      return [type.name, "{", ...fields, "}"].join(" ");
    }
    case "Enumeration": {
      const [, { name, payload }, carried] = caseOf(type, value);
      return payload === null ? name : `${name} ${locale.content} ${operand(payload, carried, locale)}`;
    }
    default:
      return show(type, value, locale);
  }
}

const COMPOUND = new Set(["Decimal", "DecimalIn", "Duration", "OptionalOf", "Enumeration"]);

/** A value after `content`, which binds tighter than `+`, `/` and another `content`. */
function operand(type, value, locale) {
  const text = write(type, value, locale);
  if (!COMPOUND.has(type.kind)) {
    return text;
  }
  const isCompound = wordsOf(text).some((word) => ["+", "-", "/", locale.content].includes(word));
  return isCompound ? `(${text})` : text;
}

/**
 * The fields of a structure that have a value: name, type, value, comment.
 *
 * @param {import("./schema.js").Structure} type
 * @param {*} value
 * @returns {[string, Type, any, string][]}
 */
export function givenFields(type, value) {
  const values = type.read(value);
  const found = [];
  type.fields.forEach((field, index) => {
    const each = values[index];
    if (field.required) {
      found.push([field.name, field.type, each, field.doc]);
    } else if (each !== null) {
      found.push([field.name, field.type, each.value, field.doc]);
    }
  });
  return found;
}

function block(start, lines, end, indent) {
  if (!lines.length) {
    return start + end;
  }
  const inner = `\n${" ".repeat(indent + 2)}`;
  return `${start}${lines.map((line) => inner + line).join("")}\n${" ".repeat(indent)}${end}`;
}

function grouped(number, locale) {
  return pointed(`${number}`, locale);
}

/** @param {import("./fractions.js").Fraction} number @param {Locale} locale */
function shownDecimal(number, locale) {
  const size = number.numerator < 0n ? -number.numerator : number.numerator;
  const units = size / number.denominator;
  const scaled = (size % number.denominator) * 10n ** BigInt(SHOWN_DIGITS);
  const isCut = scaled % number.denominator !== 0n;
  let text = `${scaled / number.denominator}`.padStart(SHOWN_DIGITS, "0");
  if (!isCut) {
    text = text.replace(/0+$/, "") || "0";
  }
  const groups = text.match(/.{1,3}/g).join(locale.group);
  const sign = number.numerator < 0n ? "-" : "";
  return `${sign}${grouped(units, locale)}${locale.point}${groups}${isCut ? "…" : ""}`;
}

function writtenDecimal(number, locale) {
  const text = decimalDigits(number) ?? `${number.numerator}.0 / ${number.denominator}.0`;
  return text.replaceAll(".", locale.point);
}

/** A unit in the words of the locale; its parts have the same names in all. */
function unitIn(locale, unit) {
  return unit
    .split(" ")
    .map((word) => (word === "per" ? locale.per : word))
    .join(" ");
}

function writtenQuantity(number, unit, locale) {
  const figures = decimalDigits(number);
  if (figures === null) {
    return `${grouped(number.numerator, locale)} ${unit} / ${number.denominator}${locale.point}0`;
  }
  return `${pointed(without(figures, ".0"), locale)} ${unit}`;
}

function workingDays(count, locale) {
  return locale.workingDay[count === 1n || count === -1n ? 0 : 1];
}

function money(amount, locale, hasCents) {
  const [before, after] = locale.money;
  return `${amount < 0n ? "-" : ""}${before}${figuresOf(amount, MONEY_DIGITS, locale, hasCents)}${after}`;
}

function amountIn(type, amount, locale, hasMinor) {
  return `${amount < 0n ? "-" : ""}${type.currency} ${figuresOf(amount, type.digits, locale, hasMinor)}`;
}

function figuresOf(amount, digits, locale, hasMinor) {
  const figures = plainAmount(amount < 0n ? -amount : amount, digits);
  return pointed(hasMinor ? figures : figures.split(".")[0], locale);
}

/** A numeral such as "-10000.50" as the locale has it; only what stands before the point is grouped. */
function pointed(figures, locale) {
  const sign = figures.startsWith("-") ? "-" : "";
  const [units, rest] = figures.slice(sign.length).split(".");
  const groups = units.replace(/\B(?=(?:[0-9]{3})+$)/g, locale.group);
  return rest === undefined ? sign + groups : `${sign}${groups}${locale.point}${rest}`;
}

function shownDuration(duration, locale) {
  const parts = [duration.years, duration.months, duration.days]
    .map((count, index) => [count, (count > 1n || count < -1n ? locale.many : locale.one)[index]])
    .filter(([count]) => count)
    .map(([count, unit]) => `${count} ${unit}`);
  return `[${parts.join(", ") || `0 ${locale.one[2]}`}]`;
}
