/**
 * Countings of working days in words: from when to when, and which days were left out, on whose word.
 *
 * @module
 */

import { day } from "../runtime/words.js";

/** More days than this by name help no reader: the rest is counted. */
const NAMED = 12;

/** @param {import("../runtime/answers.js").Count} count */
export function counted(count) {
  const number = count.days < 0n ? -count.days : count.days;
  const days = `${number} working day${number === 1n ? "" : "s"}`;
  const after = count.days > 0n ? "after" : "before";
  return `${days} ${after} ${day(count.start)}, itself not counted: ${day(count.end)} (calendar ${count.calendar})`;
}

/** @param {import("../runtime/answers.js").Count} count @returns {string[]} */
export function leftOut(count) {
  const weekend = count.leftOut.filter((each) => !each.source);
  const holidays = count.leftOut.filter((each) => each.source);
  const found = [];
  if (weekend.length === 1) {
    found.push(`left out: ${day(weekend[0].date)}`);
  } else if (weekend.length) {
    const names = [...new Set(weekend.map((each) => `${each.name}s`))].join(" and ");
    found.push(`left out: ${weekend.length} days of weekends (${names})`);
  }
  return [...found, ...listed("left out: ", holidays), ...listed("counted, as it is listed as worked: ", count.worked)];
}

function listed(before, days) {
  const found = [];
  let from = 0;
  const named = days.slice(0, NAMED);
  named.forEach((each, at) => {
    if (at + 1 === named.length || named[at + 1].source !== each.source) {
      const together = named.slice(from, at + 1).map((one) => `${day(one.date)} ${one.name}`);
      found.push(`${before}${together.join("; ")} (${each.source})`);
      from = at + 1;
    }
  });
  return days.length > NAMED ? [...found, `${before}${days.length - NAMED} further days`] : found;
}
