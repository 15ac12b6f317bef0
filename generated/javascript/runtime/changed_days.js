/**
 * Further holidays, or fewer, that come with the facts of a question: `{"date calendar": {"Lao_PDR": {…}}}`.
 *
 * No variable bears that name, since no name holds a space. The two lists, `holidays` and `working`, hold dates: days
 * that are off for this question, and days that are worked after all.
 *
 * @module
 */

import { BadFacts, Problem } from "./facts.js";
import { DATE, Field, ListOf, Structure } from "./schema.js";

/** Under which name the facts change calendars. */
export const KEY = "date calendar";

const LISTS = [
  ["holidays", "Days that are off, for this question only."],
  ["working", "Days that are worked after all, for this question only."],
];

const BUILT_AS_ARRAY = { build: (...values) => values, read: (values) => values };

/**
 * What the facts of a question that counts in these calendars may hold besides its inputs; nothing for none.
 *
 * @param {import("./calendars.js").Calendar[]} calendars
 * @returns {Field[]}
 */
export function fieldOf(calendars) {
  if (!calendars.length) {
    return [];
  }
  const days = LISTS.map(([name, doc]) => new Field(name, new ListOf(DATE), doc, { required: false }));
  const changed = new Structure("Changed_days", days, {
    ...BUILT_AS_ARRAY,
    doc: "How one question changes a calendar.",
  });
  const names = calendars.map((each) => new Field(each.name, changed, "", { required: false }));
  const type = new Structure("Changed_calendars", names, {
    ...BUILT_AS_ARRAY,
    doc: "The calendars that a question changes.",
  });
  return [new Field(KEY, type, "Further holidays, or fewer, for this question only.", { required: false })];
}

/**
 * The calendars that the facts change, as they are changed.
 *
 * @param {import("./calendars.js").Calendar[]} calendars
 * @param {import("./schema.js").Present | null} given what `decode` made of the field
 * @returns {import("./calendars.js").Calendar[]}
 * @throws {BadFacts} for days that cannot be
 */
export function changed(calendars, given) {
  if (given === null) {
    return [];
  }
  const found = [];
  const problems = [];
  calendars.forEach((calendar, index) => {
    const days = given.value[index];
    if (days === null) {
      return;
    }
    const [holidays, working] = days.value.map((each) => (each === null ? [] : each.value));
    const wrong = [
      ...outside(calendar, "holidays", holidays),
      ...outside(calendar, "working", working),
      ...both(calendar, holidays, working),
    ];
    problems.push(...wrong);
    if (!wrong.length && (holidays.length || working.length)) {
      found.push(calendar.changed(holidays, working));
    }
  });
  if (problems.length) {
    throw new BadFacts(problems);
  }
  return found;
}

function* outside(calendar, name, days) {
  const years = `the years ${calendar.firstYear} to ${calendar.lastYear}`;
  for (const [number, day] of days.entries()) {
    if (day.year < calendar.firstYear || day.year > calendar.lastYear) {
      const expected = `a date in ${years}, which the calendar covers`;
      yield new Problem(`${KEY}.${calendar.name}.${name}[${number}]`, expected, `"${day}"`);
    }
  }
}

function both(calendar, holidays, working) {
  const on = new Set(working.map((each) => each.ordinal));
  const twice = new Map(holidays.filter((each) => on.has(each.ordinal)).map((each) => [each.ordinal, each]));
  return [...twice.values()]
    .sort((left, right) => left.ordinal - right.ordinal)
    .map((day) => new Problem(`${KEY}.${calendar.name}`, "each day in one of the two lists", `"${day}" in both`));
}
