/**
 * Numbers, amounts and quantities as facts give them, read exactly. For a text that people write and no program reads
 * (`10,000`, `US$5`, `3.5 km2`) the message says how it is given.
 *
 * @module
 */

import { ratio as ratioOfUnits } from "./conversion.js";
import { plainNumber } from "./decimals.js";
import { Problem, isObject, member, namesOf, numeral, scaledNumeral, shown, unknown, within } from "./facts.js";
import { Fraction } from "./fractions.js";
import { MONEY_DIGITS, minorUnits, plainAmount } from "./money.js";
import { DECIMAL, INTEGER, decimalsOf } from "./schema.js";
import { LETTER, SPACE, lengthOf, trimmed, trimmedEnd, without } from "./text.js";

/** @typedef {import("./schema.js").Type} Type one whose values are one number */
/** @typedef {import("./facts.js").Given} Given */

/** A number as people write it, with a currency or a unit before or behind it. */
const MARKED = new RegExp(
  `^([${LETTER}]*[$€£¥฿₭]?)[ \\u00a0\\u202f]*([-+]?[0-9.,'’ \\u00a0\\u202f]*[0-9]\\.?)[${SPACE}]*([^\\p{Nd}${SPACE}].*)?$`,
  "su",
);
/** A number as the language writes it before a unit or behind the code of a currency. */
const WRITTEN = "((?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?)";
const AMOUNT = new RegExp(`^(-?)([A-Z]{3}) +(-?)${WRITTEN}$`);
const QUANTITY = new RegExp(`^(-?)${WRITTEN} +([${LETTER}][^\\n]*)$`, "u");
const GROUPED = /^[0-9]{1,3}([,.'’ \u00a0\u202f])[0-9]{3}(?:\1[0-9]{3})*/;
/** Longer texts are no figure that somebody wrote. */
const LONGEST = 100;

const ONE = new Fraction(1n);

/**
 * The value that a fact gives, or what is wrong with it.
 *
 * @param {Type} type
 * @param {Given} given
 * @param {string | object} path
 * @param {{ hints: boolean }} options whether what may be meant is looked for
 * @returns {bigint | Fraction | Problem[]}
 */
export function figure(type, given, path, options) {
  const isMoneyOrQuantity = type.kind === "MoneyIn" || type.kind === "DecimalIn";
  if ((isMoneyOrQuantity || type.kind === "WorkingDuration") && isObject(given)) {
    return namedFigure(type, given, path, options);
  }
  if (isMoneyOrQuantity && typeof given === "string") {
    const found = writtenFigure(type, given, path, options);
    if (found !== null) {
      return found;
    }
  }
  return bareFigure(type, given, path, options);
}

/** A number given together with what it counts in; where names are wrong, nothing else is said. */
function namedFigure(type, given, path, options) {
  const members = membersOf(type);
  const names = Object.keys(members);
  if (!names.some((name) => member(given, name) !== undefined)) {
    return [new Problem(path, expectedOf(type), shown(given))];
  }
  const present = new Set(namesOf(given));
  const problems = [
    ...unknown(names, `a part of ${calledOf(type)}`, given, path, options),
    ...names
      .filter((name) => !present.has(name))
      .map((name) => new Problem(within(path, name), members[name], "")),
  ];
  if (problems.length) {
    return problems;
  }
  switch (type.kind) {
    case "MoneyIn":
      return namedAmount(type, given, path, options);
    case "DecimalIn": {
      const value = bareFigure(DECIMAL, member(given, "value"), within(path, "value"), options);
      const ratio = ratioTo(type.unit, member(given, "unit"), within(path, "unit"), options);
      if (Array.isArray(value)) {
        return ratio instanceof Problem ? [...value, ratio] : value;
      }
      return ratio instanceof Problem ? [ratio] : Fraction.of(value).times(ratio);
    }
    default:
      return bareFigure(INTEGER, member(given, "working_days"), within(path, "working_days"), options);
  }
}

function namedAmount(type, given, path, options) {
  const currency = member(given, "currency");
  if (currency !== type.currency) {
    const expected = `"${type.currency}" (an amount in another currency is not converted)`;
    return [new Problem(within(path, "currency"), expected, shown(currency))];
  }
  const expected = `an amount, ${decimalsOf(type)}, as 1000 or "${thousandOf(type)}"`;
  return bareFigure(type, member(given, "amount"), within(path, "amount"), options, expected);
}

/** An amount or quantity in the notation of the rules, `USD 10,000.50` or `1,050 ha`; null where it is none. */
function writtenFigure(type, given, path, options) {
  if (lengthOf(given) > LONGEST) {
    return null;
  }
  if (type.kind === "MoneyIn") {
    const amount = AMOUNT.exec(given);
    if (amount === null || (amount[1] && amount[3])) {
      return null;
    }
    if (amount[2] !== type.currency) {
      const expected = `money in ${type.currency} (an amount in another currency is not converted)`;
      return [new Problem(path, expected, shown(given))];
    }
    return scaledNumeral((amount[1] || amount[3]) + amount[4].replaceAll(",", ""), type.digits);
  }
  const quantity = QUANTITY.exec(given);
  const number = quantity === null ? null : numeral(quantity[1] + quantity[2].replaceAll(",", ""));
  if (number === null) {
    return null;
  }
  const ratio = ratioTo(type.unit, trimmedEnd(quantity[3]), path, options);
  if (ratio instanceof Problem) {
    return ratio.near ? null : [ratio];
  }
  return number.times(ratio);
}

/** The members of the object that gives a number, each with what it says. */
function membersOf(type) {
  switch (type.kind) {
    case "MoneyIn":
      return { currency: `"${type.currency}"`, amount: "the amount" };
    case "DecimalIn":
      return { value: "a decimal", unit: `a unit, as "${type.unit}"` };
    default:
      return { working_days: "a whole number" };
  }
}

/** What a number in a given unit is multiplied by, to be one in the unit of the type, or what is wrong with it. */
function ratioTo(unit, given, path, options) {
  return given === unit ? ONE : ratioOfUnits(given, unit, path, options);
}

function bareFigure(type, given, path, options, expected = undefined) {
  const found = valueOf(type, given);
  if (found !== null) {
    return found;
  }
  return [new Problem(path, expected ?? expectedOf(type), shown(given), options.hints ? meant(type, given) : "")];
}

/** The value of a number or numeral; null where it is none, or has more decimals than the type. */
function valueOf(type, given) {
  switch (type.kind) {
    case "Decimal":
    case "DecimalIn":
      return numeral(given, { ratios: true });
    case "Money":
      return scaledNumeral(given, MONEY_DIGITS);
    case "MoneyIn":
      return scaledNumeral(given, type.digits);
    default:
      return scaledNumeral(given, 0);
  }
}

function expectedOf(type) {
  switch (type.kind) {
    case "Integer":
      return 'an integer, as 42 or "42"';
    case "Decimal":
      return 'a decimal, as 12.5, "12.5" or "1/3"';
    case "Money":
      return 'money with at most two decimals, as 1000 or "1000.00"';
    case "MoneyIn": {
      const named = `{"currency": "${type.currency}", "amount": "${thousandOf(type)}"}`;
      const forms = `as 1000, "${thousandOf(type)}", "${type.currency} ${thousandOf(type)}" or ${named}`;
      return `money in ${type.currency}, ${decimalsOf(type)}, ${forms}`;
    }
    case "DecimalIn": {
      const { unit } = type;
      return `a decimal in ${unit}, as 12.5, "12.5", "12.5 ${unit}" or {"value": "12.5", "unit": "${unit}"}`;
    }
    default:
      return 'a whole number of working days, as 10 or {"working_days": 10}';
  }
}

function calledOf(type) {
  switch (type.kind) {
    case "MoneyIn":
      return "an amount";
    case "DecimalIn":
      return "a quantity";
    default:
      return "a duration in working days";
  }
}

function thousandOf(type) {
  return plainAmount(1000n * minorUnits(type.digits), type.digits);
}

/** How what a text seems to say is given: `10000` for "US$10,000"; "" where that is not clear. */
function meant(type, given) {
  if (typeof given !== "string" || lengthOf(given) > LONGEST || numeral(given) !== null) {
    return "";
  }
  const marked = MARKED.exec(trimmed(given));
  if (marked === null) {
    return "";
  }
  const [before, written, behind] = [marked[1], plain(marked[2]), trimmed(marked[3] ?? "")];
  const marks = [before, behind].filter(Boolean).join(" ");
  return valueOf(type, written) === null ? "" : meantBy(type, written, { marks, before, behind });
}

function meantBy(type, written, { marks, before, behind }) {
  switch (type.kind) {
    case "Money":
      return ["", "$", "US$", "USD", "dollars"].includes(marks) ? written : "";
    case "MoneyIn": {
      const signs = type.currency === "USD" ? ["", "USD", "$", "US$"] : ["", type.currency];
      return signs.includes(marks.toUpperCase()) ? written : "";
    }
    case "DecimalIn": {
      if (!marks) {
        return written;
      }
      const ratio = ratioTo(type.unit, behind, "", { hints: true });
      const unit = ratio instanceof Problem ? ratio.near : behind;
      const fits = unit && !before && ratioTo(type.unit, unit, "", { hints: false }) instanceof Fraction;
      return fits ? `{"value": "${written}", "unit": "${unit}"}` : "";
    }
    case "Decimal": {
      const number = marks === "%" ? numeral(written) : null;
      return number !== null ? plainNumber(number.over(100n)) : marks ? "" : written;
    }
    case "Integer":
      return marks ? "" : written;
    default:
      return ["", "working day", "working days"].includes(marks) ? written : "";
  }
}

/**
 * A numeral without the signs between its thousands, and with a point before its decimals; "" where it is not clear
 * which is which.
 */
function plain(number) {
  const unsigned = number.startsWith("+") ? number.slice(1) : number;
  const sign = unsigned.startsWith("-") ? "-" : "";
  const figures = unsigned.slice(sign.length);
  const whole = GROUPED.exec(figures);
  if (whole !== null) {
    const rest = figures.slice(whole[0].length);
    const units = whole[0].replace(/[^0-9]/g, "");
    if (rest && ".,".includes(rest[0]) && rest[0] !== whole[1]) {
      return `${sign}${units}.${rest.slice(1)}`;
    }
    return rest ? "" : sign + units;
  }
  return sign + without(figures.replaceAll(",", "."), ".").replace(/^\./, "0.");
}
