/**
 * Facts in another unit than the one that a question asks for.
 *
 * @module
 */

import { Problem, shown } from "./facts.js";
import { Unit, UnknownUnit, near } from "./units.js";

/**
 * How many of the unit that is asked for one of a given unit is.
 *
 * @param {import("./facts.js").Given} given
 * @param {string} wanted
 * @param {string | object} path
 * @param {{ hints: boolean }} options whether near names are looked for
 * @returns {import("./fractions.js").Fraction | Problem}
 */
export function ratio(given, wanted, path, { hints }) {
  const own = Unit.parse(wanted);
  const expected = own.measures === `${own}` ? `"${own}"` : `a unit of ${own.measures}, as "${own}"`;
  if (typeof given !== "string") {
    return new Problem(path, expected, shown(given));
  }
  let unit;
  try {
    unit = Unit.parse(given);
  } catch (error) {
    if (!(error instanceof UnknownUnit)) {
      throw error;
    }
    return new Problem(path, expected, shown(given), hints ? meant(error.unknown, own) : "");
  }
  if (!unit.measuresSameAs(own)) {
    const kind = unit.currency === null ? `a unit of ${unit.measures}` : "a currency";
    return new Problem(path, expected, unit.measures === `${unit}` ? shown(given) : `${shown(given)}, ${kind},`);
  }
  return unit.ratioTo(own);
}

/** The unit that may be meant by a name that is none: rather one that can stand here. */
function meant(name, own) {
  const names = near(name);
  const alike = names.filter((each) => Unit.parse(each).measuresSameAs(own));
  return alike.includes(`${own}`) ? `${own}` : ([...alike, ...names][0] ?? "");
}
